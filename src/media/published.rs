//! What one person publishes of one kind: a track, or the same picture in several sizes (simulcast, RFC 8853), and which
//! packet belongs to which.
//!
//! **Invariants.** There is at least one layer; without simulcast it is the only one. A packet is claimed by what its header
//! says before it is opened, and teaches nothing before it was. *Absent*: receivers.

use std::time::Instant;

use bytes::BytesMut;

use super::Kind;
use super::allocation::Layer;
use super::measure::Totals;
use super::rtcp::SenderReport;
use super::rtp::Header;
use super::transport::sdp::{self, Codec, Extensions};
use super::up::UpTrack;

/// See the module.
pub struct Published {
    pub kind: Kind,
    pub codec: Codec,
    pub extensions: Extensions,
    /// In the order in which they were offered.
    pub layers: Vec<UpTrack>,
    /// Their names, if there are several.
    names: Vec<String>,
    mid: String,
    announced: Vec<u32>,
    /// Announced by the other sections.
    foreign: Vec<u32>,
    /// SSRCs of repeats (RFC 4588 §4), and the layer of each.
    repeating: Vec<(u32, usize)>,
}

/// Which layer a packet is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    Media(usize),
    /// A repeat under a number of its own, or padding.
    Repeat(usize),
}

impl Claim {
    pub fn layer(self) -> usize {
        match self {
            Self::Media(layer) | Self::Repeat(layer) => layer,
        }
    }
}

impl Published {
    /// As the publisher's offer describes it: the section `at` of all.
    pub fn new(kind: Kind, codec: Codec, sections: &[sdp::Section], at: usize) -> Self {
        let section = &sections[at];
        let others = sections.iter().enumerate().filter(|(other, _)| *other != at);
        let foreign = others.flat_map(|(_, other)| other.ssrcs.iter().copied()).collect();
        let names = section.layers_of(codec.format).to_vec();
        let layers = tracks(kind, codec, section.extensions, names.len().max(1));
        Self {
            kind,
            codec,
            extensions: section.extensions,
            layers,
            names,
            mid: section.mid.clone(),
            announced: section.ssrcs.clone(),
            foreign,
            repeating: Vec::new(),
        }
    }

    /// The mirror of what is published on another worker, with so many layers.
    pub fn mirror(kind: Kind, codec: Codec, extensions: Extensions, layers: usize) -> Self {
        Self {
            kind,
            codec,
            extensions,
            layers: tracks(kind, codec, extensions, layers),
            names: Vec::new(),
            mid: String::new(),
            announced: Vec::new(),
            foreign: Vec::new(),
            repeating: Vec::new(),
        }
    }

    /// Is this packet, not opened yet, one of ours? By SSRC if it was learned or the offer named it, else by the names of
    /// section and layer where the packet carries them.
    pub fn claim(&self, header: &Header, datagram: &[u8]) -> Option<Claim> {
        if header.payload_type == self.codec.payload_type || (self.codec.red > 0 && header.payload_type == self.codec.red) {
            if let Some(layer) = self.layers.iter().position(|layer| layer.ssrc() == Some(header.ssrc)) {
                return Some(Claim::Media(layer));
            }
            return self.named(header, datagram, self.extensions.rid).map(Claim::Media);
        }
        if self.codec.rtx == 0 || header.payload_type != self.codec.rtx {
            return None;
        }
        let known = self.repeating.iter().find(|(ssrc, _)| *ssrc == header.ssrc).map(|(_, layer)| *layer);
        known.or_else(|| self.named(header, datagram, self.extensions.repaired)).map(Claim::Repeat)
    }

    /// The layer that the packet names; the only one needs no name.
    fn named(&self, header: &Header, datagram: &[u8], layer_extension: u8) -> Option<usize> {
        let named = |number: u8| header.extension(datagram, number).filter(|_| number != 0);
        // Camera and screen may have one payload type, and the packet no name.
        if self.foreign.contains(&header.ssrc) {
            return None;
        }
        if !self.announced.contains(&header.ssrc) && named(self.extensions.mid).is_some_and(|mid| mid != self.mid.as_bytes()) {
            return None;
        }
        if self.names.is_empty() {
            return Some(0);
        }
        let name = named(layer_extension)?;
        self.names.iter().position(|known| known.as_bytes() == name)
    }

    /// An opened packet. Gives `true` if its layer has something new for receivers.
    pub fn handle_packet(&mut self, now: Instant, claim: Claim, header: &Header, plain: BytesMut) -> bool {
        let at = claim.layer();
        let layer = &mut self.layers[at];
        match claim {
            Claim::Media(_) => layer.handle_packet(now, header, plain),
            Claim::Repeat(_) => {
                if !self.repeating.iter().any(|(ssrc, _)| *ssrc == header.ssrc) {
                    self.repeating.push((header.ssrc, at));
                }
                let original = layer.ssrc().and_then(|ssrc| original(header, &plain, ssrc));
                original.is_some_and(|original| layer.handle_repeat(now, &original, plain))
            }
        }
    }

    pub fn set_paused(&mut self, paused: bool) {
        self.layers.iter_mut().for_each(|layer| layer.set_paused(paused));
    }

    pub fn is_paused(&self) -> bool {
        self.layers.iter().all(UpTrack::is_paused)
    }

    /// What was counted of all layers since they began.
    pub fn totals(&self) -> Totals {
        self.layers.iter().map(UpTrack::totals).fold(Totals::default(), |all, one| Totals {
            expected: all.expected + one.expected,
            received: all.received + one.received,
            bytes: all.bytes + one.bytes,
            repaired: all.repaired + one.repaired,
        })
    }

    /// What a receiver can be given now, or as soon as it comes. It `takes_sizes` of one stream or does not.
    pub fn sizes(&self, now: Instant, takes_sizes: bool, comes: impl Fn(usize) -> bool) -> Vec<Layer> {
        let active = self.layers.iter().enumerate().filter(|(at, track)| track.is_active(now) || comes(*at));
        let of_track = |(at, track): (usize, &UpTrack)| match track.scalable().filter(|_| takes_sizes) {
            Some(scalable) => scalable.sizes(),
            None => vec![Layer { at, height: track.height(), bits_per_second: track.bits_per_second() }],
        };
        // What has only begun is not known to fit anywhere.
        active.flat_map(of_track).filter(|size| size.bits_per_second > 0).collect()
    }

    /// Has a picture begun of which the end has not arrived?
    pub fn is_frame_open(&self) -> bool {
        self.layers.iter().any(UpTrack::is_frame_open)
    }

    /// What must be added to times of layer `to` so that they are times of layer `from`: both are tied to the publisher's
    /// clock by its reports (RFC 3550 §6.4.1). `None` until both were reported.
    pub fn time_between(&self, from: usize, to: usize) -> Option<u32> {
        let at_zero = |layer: usize| -> Option<u32> {
            let SenderReport { ntp, timestamp, .. } = self.layers.get(layer)?.sender_report()?;
            let ticks = (u128::from(ntp) * u128::from(self.kind.clock_rate())) >> 32;
            Some(timestamp.wrapping_sub(ticks as u32))
        };
        if from == to {
            return Some(0);
        }
        Some(at_zero(from)?.wrapping_sub(at_zero(to)?))
    }
}

/// Nothing has come of any of them yet.
fn tracks(kind: Kind, codec: Codec, extensions: Extensions, count: usize) -> Vec<UpTrack> {
    let descriptor = if codec.format.is_scalable() { extensions.descriptor } else { 0 };
    (0..count).map(|_| UpTrack::new(kind, &codec).described(descriptor)).collect()
}

/// The header of the packet that is repeated: its number stands before its payload (RFC 4588 §4). Padding has none.
fn original(header: &Header, plain: &[u8], ssrc: u32) -> Option<Header> {
    let number = header.payload(plain).get(..2)?;
    Some(header.repeated(u16::from_be_bytes([number[0], number[1]]), ssrc))
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::media::transport::sdp::Description;
    use std::time::Duration;

    const SECTION: &str = "m=video 9 UDP/TLS/RTP/SAVPF 96 97\r\na=mid:1\r\na=sendonly\r\na=rtpmap:96 VP8/90000\r\na=rtcp-fb:96 nack\r\n\
        a=rtpmap:97 rtx/90000\r\na=fmtp:97 apt=96\r\na=extmap:3 urn:ietf:params:rtp-hdrext:sdes:mid\r\n\
        a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id\r\na=extmap:5 urn:ietf:params:rtp-hdrext:sdes:repaired-rtp-stream-id\r\n";
    pub const LAYERS: &str = "a=rid:q send\r\na=rid:h send\r\na=simulcast:send q;h\r\n";

    /// A section of VP8 with repeats, and `more` lines.
    pub fn published(more: &str) -> Published {
        published_as("VP8/90000", more)
    }

    /// The same of another codec.
    pub fn published_as(codec: &str, more: &str) -> Published {
        let fingerprint = ["0A"; 32].join(":");
        let head =
            format!("v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=fingerprint:sha-256 {fingerprint}\r\na=ice-ufrag:abcd\r\n");
        let section = SECTION.replace("VP8/90000", codec);
        let sections = Description::parse(&format!("{head}{section}{more}")).unwrap().sections;
        Published::new(Kind::Video, sections[0].codec.unwrap(), &sections, 0)
    }

    /// A packet with the given one-byte header extensions.
    pub fn packet(payload_type: u8, ssrc: u32, extensions: &[(u8, u8)], payload: &[u8]) -> Vec<u8> {
        let mut packet = vec![0x90, payload_type, 0, 9, 0, 0, 0, 7];
        packet.extend(ssrc.to_be_bytes());
        packet.extend([0xbe, 0xde, 0, 2]);
        let mut body: Vec<u8> = extensions.iter().flat_map(|(number, name)| [number << 4, *name]).collect();
        body.resize(8, 0);
        packet.extend(body);
        packet.extend(payload);
        packet
    }

    fn claim(published: &Published, bytes: &[u8]) -> Option<Claim> {
        published.claim(&Header::parse(bytes).unwrap(), bytes)
    }

    pub fn give(published: &mut Published, now: Instant, bytes: &[u8]) -> bool {
        let claimed = claim(published, bytes).unwrap();
        published.handle_packet(now, claimed, &Header::parse(bytes).unwrap(), BytesMut::from(bytes))
    }

    #[test]
    fn a_single_track_is_claimed_by_source_or_by_type_and_name() {
        let published = published("a=ssrc:11 cname:x\r\n");
        /// What it is, its payload type, SSRC and header extensions, and whose it is.
        type Row = (&'static str, u8, u32, &'static [(u8, u8)], Option<Claim>);
        let table: [Row; 7] = [
            ("announced", 96, 11, &[], Some(Claim::Media(0))),
            ("another type", 98, 11, &[], None),
            ("named", 96, 99, &[(3, b'1')], Some(Claim::Media(0))),
            ("another's name", 96, 99, &[(3, b'0')], None),
            ("announced, whatever it says", 96, 11, &[(3, b'0')], Some(Claim::Media(0))),
            ("not named at all", 96, 99, &[], Some(Claim::Media(0))),
            ("a repeat", 97, 98, &[], Some(Claim::Repeat(0))),
        ];
        for (name, payload_type, ssrc, extensions, wanted) in table {
            assert_eq!(claim(&published, &packet(payload_type, ssrc, extensions, &[1])), wanted, "{name}");
        }
    }

    #[test]
    fn what_another_section_announced_is_not_claimed() {
        let screen = "a=ssrc:11 cname:x\r\nm=video 9 UDP/TLS/RTP/SAVPF 96\r\na=mid:2\r\na=rtpmap:96 VP8/90000\r\na=ssrc:12 cname:x\r\n";
        let camera = published(screen);
        let table = [(11, Some(Claim::Media(0))), (12, None), (13, Some(Claim::Media(0)))];
        for (ssrc, wanted) in table {
            assert_eq!(claim(&camera, &packet(96, ssrc, &[], &[1])), wanted, "{ssrc}");
        }
    }

    #[test]
    fn layers_are_claimed_by_their_names_until_their_sources_are_known() {
        let (now, mut published) = (Instant::now(), published(LAYERS));
        assert_eq!(published.layers.len(), 2);
        assert_eq!(claim(&published, &packet(96, 21, &[(3, b'1')], &[1])), None, "which layer?");
        assert_eq!(claim(&published, &packet(96, 21, &[(3, b'1'), (4, b'x')], &[1])), None, "none of ours");
        assert_eq!(claim(&published, &packet(96, 21, &[(3, b'0'), (4, b'h')], &[1])), None, "another section's");
        assert_eq!(claim(&published, &packet(96, 21, &[(4, b'h')], &[1])), Some(Claim::Media(1)));
        assert_eq!(claim(&published, &packet(96, 21, &[], &[1])), None, "what was not opened teaches nothing");
        assert!(give(&mut published, now, &packet(96, 21, &[(4, b'h')], &[1])));
        assert_eq!(claim(&published, &packet(96, 21, &[], &[1])), Some(Claim::Media(1)));
        assert_eq!(claim(&published, &packet(97, 31, &[(5, b'h')], &[1])), Some(Claim::Repeat(1)));
    }

    #[test]
    fn a_repeat_becomes_the_packet_that_was_lost_and_padding_becomes_nothing() {
        let (now, mut published) = (Instant::now(), published(LAYERS));
        assert!(!give(&mut published, now, &packet(97, 31, &[(5, b'h')], &[0, 9, 7])), "of a layer that never came");
        assert!(give(&mut published, now, &packet(96, 21, &[(4, b'h')], &[1])));
        assert!(give(&mut published, now, &packet(97, 31, &[], &[0, 10, 7, 8])));
        let layer = &published.layers[1];
        let repeated = layer.ring.find(layer.pending[1]).unwrap();
        assert_eq!((repeated.payload(), repeated.index), (&[7, 8][..], layer.pending[0] + 1));
        for payload in [&[][..], &[5]] {
            assert!(!give(&mut published, now, &packet(97, 31, &[], payload)));
        }
        let mut padding = packet(97, 31, &[], &[0, 0, 0, 4]);
        padding[0] |= 0x20;
        assert!(!give(&mut published, now, &padding));
    }

    #[test]
    fn layers_are_tied_together_by_the_publishers_clock() {
        let (now, mut published) = (Instant::now(), published(LAYERS));
        give(&mut published, now, &packet(96, 20, &[(4, b'q')], &[1]));
        give(&mut published, now, &packet(96, 21, &[(4, b'h')], &[1]));
        assert_eq!(published.time_between(0, 1), None);
        let second = 1u64 << 32;
        let reports = [(20, 5 * second, 1_000), (21, 6 * second + second / 2, 50_000)];
        for (layer, (ssrc, ntp, timestamp)) in published.layers.iter_mut().zip(reports) {
            layer.handle_sender_report(now + Duration::from_secs(1), SenderReport { ssrc, ntp, timestamp });
        }
        // 1.5 s later the first layer's clock would have shown 1000 + 135000.
        assert_eq!(published.time_between(0, 1), Some(136_000 - 50_000));
        assert_eq!(published.time_between(1, 0), Some((50_000u32).wrapping_sub(136_000)));
        assert_eq!(published.time_between(0, 0), Some(0));
    }
}
