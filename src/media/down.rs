//! One section of a receiver: a source's packets under the receiver's own header, number and key. Of a source with several
//! layers one flows at a time; of a stream with several sizes in it, the frames of one ([`super::thinning`]). The receiver sees one
//! stream.
//!
//! **Invariants.** The index out is the index in plus a constant, so repeats and late packets get the right rollover
//! count by arithmetic. Under one SSRC the header's shape is frozen and one index is sealed with one content only: where every
//! packet carries a transport-wide number, which a repeat has to renew, repeats have an SSRC of their own. Layers change at key
//! frames only, and never backwards in time.

use std::time::{Duration, Instant};

use crate::base::limits;
use crate::base::secret::random;

use super::bandwidth::sent::Sent;
use super::descriptor::Target;
use super::measure::{Heard, Said};
use super::outbox::Outbox;
use super::published::Published;
use super::red;
use super::resends::Resends;
use super::ring::Packet;
use super::rtcp::{self, Block, SenderReport};
use super::template::{Template, Varying, Written};
use super::thinning::{Passage, Thinning};
use super::transport::sdp::{Codec, Extensions};
use super::transport::srtp::{Sealer, TAG};
use super::transport::{Path, Rejected};
use super::up::{UpTrack, extend};
use super::vp8::Shift;
use super::{Kind, PeerKey};

/// See the module.
pub struct Section {
    pub mid: String,
    pub kind: Kind,
    /// Whose track this is; without one the section is idle and may be used again.
    pub source: Option<PeerKey>,
    pub ssrc: u32,
    /// The SSRC of repeats.
    pub repeat_ssrc: u32,
    /// The layer that shall flow; `None`: nothing shall.
    wanted: Option<usize>,
    /// The layer that flows.
    flowing: Option<usize>,
    /// It is more than the line carries: it ends before the wanted one begins.
    excessive: bool,
    /// Since when the line is said to carry too little for it.
    short: Option<Instant>,
    template: Option<Template>,
    /// Which size of a stream with several flows, if the receiver takes the descriptors.
    thinning: Option<Box<Thinning>>,
    /// The payload types of redundant sound and of the sound in it, if the receiver takes it.
    redundant: Option<(u8, u8)>,
    /// The source's time since when it is for this receiver.
    since: u32,
    repeats: Option<Repeats>,
    /// index out = index in + offset
    offset: Option<u64>,
    highest: Option<u64>,
    /// The first index since the source or the layer began. What lies below it was another's, or not for this receiver.
    floor: u64,
    /// What the source sent before it was linked, by layer: none of it begins anything.
    barred: [u64; limits::MEDIA_LAYERS],
    /// The layer that the following two belong to.
    layer: Option<usize>,
    /// timestamp out = timestamp in + shift
    timestamp_shift: u32,
    picture_shift: Shift,
    last: Option<Last>,
    packets: u32,
    bytes: u32,
    resends: Resends,
    heard: Heard,
}

/// The newest packet that left.
#[derive(Clone, Copy)]
struct Last {
    timestamp: u32,
    at: Instant,
    /// PictureID and TL0PICIDX as the receiver saw them.
    picture: (u16, u8),
}

/// Repeats and padding (RFC 4588 §4), numbered by themselves.
struct Repeats {
    template: Template,
    next: u64,
}

/// How a packet leaves to one receiver.
pub struct Way<'a> {
    pub now: Instant,
    pub sealer: &'a mut Sealer,
    pub to: Path,
    pub out: &'a mut Outbox,
    /// Where the connection's packets are noted, if its receiver reports their arrival.
    pub sent: Option<&'a mut Sent>,
}

/// What became of the packets of a batch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Forwarded {
    pub sent: u64,
    pub refused: u64,
}

impl Section {
    /// An idle section.
    pub fn new(mid: String, kind: Kind) -> Self {
        Self {
            mid,
            kind,
            source: None,
            ssrc: 0,
            repeat_ssrc: 0,
            wanted: Some(0),
            flowing: None,
            excessive: false,
            short: None,
            template: None,
            thinning: None,
            redundant: None,
            since: 0,
            repeats: None,
            offset: None,
            highest: None,
            floor: 0,
            barred: [0; limits::MEDIA_LAYERS],
            layer: None,
            timestamp_shift: 0,
            picture_shift: Shift::default(),
            last: None,
            packets: 0,
            bytes: 0,
            resends: Resends::default(),
            heard: Heard::default(),
        }
    }

    /// Gives the section to a source, under a new SSRC.
    pub fn assign(&mut self, source: PeerKey) {
        let mid = std::mem::take(&mut self.mid);
        let ssrc = u32::from_be_bytes(random::<4>()).max(1);
        *self = Self { source: Some(source), ssrc, repeat_ssrc: ssrc ^ 1, ..Self::new(mid, self.kind) };
    }

    /// Takes the section from its source. Gives the SSRC if the receiver may have heard it.
    pub fn release(&mut self) -> Option<u32> {
        let (mid, heard, ssrc) = (std::mem::take(&mut self.mid), self.packets > 0, self.ssrc);
        *self = Self::new(mid, self.kind);
        heard.then_some(ssrc)
    }

    /// The receiver agreed. Later answers change nothing: the header's shape is frozen with the SSRC.
    pub fn accept(&mut self, codec: &Codec, extensions: Extensions) {
        if self.source.is_none() || self.template.is_some() {
            return;
        }
        let has_repeats = self.kind.is_picture() && codec.rtx > 0;
        let is_numbered = codec.transport && (has_repeats || !self.kind.is_picture());
        let transport = if is_numbered { extensions.transport } else { 0 };
        let descriptor = if codec.format.is_scalable() { extensions.descriptor } else { 0 };
        let extensions = Extensions { transport, descriptor, ..extensions };
        self.thinning = (descriptor > 0).then(Box::default);
        self.redundant = (codec.red > 0).then_some((codec.red, codec.payload_type));
        self.template = Some(Template::new(codec.payload_type, self.ssrc, &self.mid, extensions));
        if has_repeats {
            let template = Template::new(codec.rtx, self.repeat_ssrc, &self.mid, extensions);
            self.repeats = Some(Repeats { template, next: first_number() });
        }
    }

    pub fn is_accepted(&self) -> bool {
        self.template.is_some()
    }

    /// Is the arrival of its packets reported?
    pub fn is_numbered(&self) -> bool {
        self.template.as_ref().is_some_and(Template::is_numbered)
    }

    /// Can the connection's line be tried out with padding of this section?
    pub fn has_padding(&self) -> bool {
        self.is_numbered() && self.repeats.is_some()
    }

    /// The source begins anew with numbers and times of its own: ours go on. What was sent under earlier numbers cannot be
    /// asked for any more, nor what the source sends late of before.
    pub fn relink(&mut self) {
        self.offset = None;
        self.flowing = None;
        self.layer = None;
    }

    /// Links to the source now: what it sent before, and the network delivers late, was not for this receiver.
    pub fn link(&mut self, published: &Published) {
        for (barred, layer) in self.barred.iter_mut().zip(&published.layers) {
            *barred = layer.ring.highest().map_or(0, |highest| highest + 1);
        }
    }

    /// Which of [`Published::sizes`] shall flow as soon as it can; `None`: nothing. `is_excessive`: the line does not even carry what
    /// flows until then, and sound would wait behind it.
    pub fn want(&mut self, size: Option<usize>, is_excessive: bool) {
        (self.wanted, self.excessive) = (size, is_excessive);
        if let (Some(thinning), Some(size)) = (&mut self.thinning, size) {
            thinning.want(Target::at(size));
            self.wanted = Some(0);
        }
    }

    /// Which size is wanted.
    pub fn wanted_size(&self) -> Option<usize> {
        self.wanted.map(|layer| self.thinning.as_ref().map_or(layer, |thinning| thinning.wanted().place()))
    }

    /// Which size flows.
    pub fn size(&self) -> Option<usize> {
        self.flowing.map(|layer| self.thinning.as_ref().map_or(layer, |thinning| thinning.flowing().place()))
    }

    /// Does the receiver take the sizes in one stream apart?
    pub fn takes_sizes(&self) -> bool {
        self.thinning.is_some()
    }

    /// Will what flows become this size without a whole picture?
    pub fn glides_to(&self, size: usize, published: &Published) -> bool {
        let structure = published.layers.first().and_then(UpTrack::structure).filter(|_| self.takes_sizes());
        self.size().zip(structure).is_some_and(|(from, structure)| structure.leads(Target::at(from), Target::at(size)))
    }

    /// Lines of the picture that flows; 0: they are not known.
    pub fn height(&self, published: &Published) -> u16 {
        let Some(track) = self.flowing.and_then(|layer| published.layers.get(layer)) else { return 0 };
        let size = self.thinning.as_ref().zip(track.structure());
        size.map_or(track.height(), |(thinning, structure)| structure.height(thinning.flowing()))
    }

    /// The line carries a little too little for what flows, or it does not. Gives whether that may pass: one doubt about a line
    /// stops nothing.
    pub fn bears(&mut self, now: Instant, is_short: bool) -> bool {
        self.short = is_short.then(|| self.short.unwrap_or(now));
        self.short.is_some_and(|since| now < since + BEARABLE)
    }

    pub fn wanted(&self) -> Option<usize> {
        self.wanted
    }

    pub fn flowing(&self) -> Option<usize> {
        self.flowing
    }

    /// Sends what the batch brought of the layer that flows, and changes to the wanted one where that begins a key frame.
    pub fn forward(&mut self, published: &Published, way: &mut Way<'_>) -> Forwarded {
        let mut count = Forwarded::default();
        if let Some(track) = self.flowing.and_then(|layer| published.layers.get(layer)) {
            for packet in track.waiting() {
                self.send(packet, track, way, &mut count);
            }
        }
        let waits = |thinning: &Thinning| thinning.waits(published.layers.first().and_then(UpTrack::structure));
        if self.wanted != self.flowing || (self.excessive && self.thinning.as_deref().is_some_and(waits)) {
            self.change(published, way, &mut count);
        }
        count
    }

    fn change(&mut self, published: &Published, way: &mut Way<'_>, count: &mut Forwarded) {
        if self.wanted.is_none() || self.excessive {
            // A picture that has begun is sent to its end.
            let flows = self.flowing.and_then(|layer| published.layers.get(layer));
            if !flows.is_some_and(UpTrack::has_open_frame) {
                self.flowing = None;
                self.offset = None;
            }
        }
        let Some(layer) = self.wanted.filter(|layer| self.flowing != Some(*layer)) else { return };
        let Some(track) = published.layers.get(layer) else { return };
        // Of a single layer nothing need be understood: its receiver waits for the key frame that was asked for.
        let barred = self.barred.get(layer).copied().unwrap_or(0);
        let begins = |packet: &Packet| match self.thinning.as_ref().zip(track.structure()) {
            Some((thinning, structure)) => thinning.may_begin(packet, structure),
            None => published.layers.len() == 1 || packet.picture.key_frame.is_some(),
        };
        let Some(first) = track.waiting().find(|packet| packet.index >= barred && begins(packet)) else { return };
        self.begin(published, layer, first, way.now);
        // If it came late, some of what follows was here before it.
        for index in first.index..=track.ring.highest().unwrap_or(first.index) {
            if let Some(packet) = track.ring.find(index) {
                self.send(packet, track, way, count);
            }
        }
    }

    /// The first packet of a source or a layer: where its numbers, times and pictures lie in ours.
    fn begin(&mut self, published: &Published, layer: usize, packet: &Packet, now: Instant) {
        let start = self.highest.map_or_else(first_number, |highest| highest + 1);
        if let Some(last) = self.last {
            let ticks = now.saturating_duration_since(last.at).as_micros() * u128::from(self.kind.clock_rate()) / 1_000_000;
            let ticks = ticks.clamp(1, u128::from(u32::MAX / 2)) as u32;
            // The publisher's clock knows best, unless it is one of those that jump.
            let limit = 2 * self.kind.clock_rate();
            let is_sound = |shift: &u32| {
                let ahead = packet.timestamp.wrapping_add(*shift).wrapping_sub(last.timestamp);
                (1..u32::MAX / 2).contains(&ahead) && ahead.abs_diff(ticks) < limit
            };
            let by_clock = self.layer.and_then(|before| published.time_between(before, layer));
            let by_clock = by_clock.map(|between| self.timestamp_shift.wrapping_add(between)).filter(is_sound);
            let by_arrival = last.timestamp.wrapping_add(ticks).wrapping_sub(packet.timestamp);
            self.timestamp_shift = by_clock.unwrap_or(by_arrival);
            if published.layers.len() > 1 {
                self.picture_shift = packet.picture.shift_behind(last.picture);
            }
        }
        (self.offset, self.floor) = (Some(start.wrapping_sub(packet.index)), start);
        (self.flowing, self.layer) = (Some(layer), Some(layer));
        self.since = packet.timestamp;
        if let Some(thinning) = &mut self.thinning {
            thinning.begin(packet, start, published.layers.get(layer).and_then(UpTrack::structure));
        }
    }

    fn send(&mut self, packet: &Packet, track: &UpTrack, way: &mut Way<'_>, count: &mut Forwarded) {
        let passage = match &mut self.thinning {
            Some(thinning) => thinning.pass(packet, track.structure()),
            None => self.offset.map(|offset| Passage::of(packet, offset)),
        };
        // Who gets the picture in part does not get this.
        let Some(passage) = passage else { return };
        match self.try_send(packet, passage, way) {
            Ok(()) => count.sent += 1,
            Err(Rejected) => count.refused += 1,
        }
    }

    fn try_send(&mut self, packet: &Packet, passage: Passage, way: &mut Way<'_>) -> Result<(), Rejected> {
        let index = passage.index;
        // An index has 48 bits, and one from before the first packet is used already or was not meant for this receiver.
        if index >> 48 != 0 || index < self.floor {
            return Err(Rejected);
        }
        let template = self.template.as_ref().ok_or(Rejected)?;
        if self.highest.is_none_or(|highest| index > highest) {
            self.highest = Some(index);
            let timestamp = packet.timestamp.wrapping_add(self.timestamp_shift);
            // Padding without a content has no numbers of a picture either.
            let before = self.last.filter(|_| packet.payload().is_empty()).map(|last| last.picture);
            let picture = before.unwrap_or_else(|| packet.picture.shifted(self.picture_shift));
            self.last = Some(Last { timestamp, at: way.now, picture });
        }
        self.packets = self.packets.wrapping_add(1);
        self.bytes = self.bytes.wrapping_add(if passage.is_empty { 0 } else { packet.payload().len() as u32 });
        self.write(packet, template, passage, None, way)
    }

    /// Writes, seals and queues one packet; a repeat says whose number it repeats.
    fn write(
        &self,
        packet: &Packet,
        template: &Template,
        passage: Passage,
        repeats: Option<u16>,
        way: &mut Way<'_>,
    ) -> Result<(), Rejected> {
        // A receiver that does not take redundant sound gets the sound of its own time; and so does one for whom the copies may
        // not be.
        let is_redundant = packet.primary_at > 0 && self.redundant.is_some() && !red::may_reach_behind(self.since, packet.timestamp);
        let payload = if is_redundant { packet.payload() } else { &packet.payload()[usize::from(packet.primary_at)..] };
        let (payload, descriptor) = if passage.is_empty { (&[][..], &[][..]) } else { (payload, packet.descriptor()) };
        let timestamp = packet.timestamp.wrapping_add(self.timestamp_shift);
        let varying = Varying { marker: passage.marker, padding: false, sequence: passage.index as u16, timestamp, descriptor };
        let space = way.out.space();
        let header = template.write(space, &varying);
        let at = header.size + repeats.map_or(0, |_| 2);
        let end = at + payload.len();
        if end + TAG > space.len() {
            return Err(Rejected);
        }
        if let Some(sequence) = repeats {
            space[header.size..at].copy_from_slice(&sequence.to_be_bytes());
        }
        space[at..end].copy_from_slice(payload);
        if let Some((redundant, sound)) = self.redundant.filter(|_| is_redundant) {
            space[1] = space[1] & 0x80 | redundant;
            red::renumber(&mut space[at..end], sound);
        }
        if self.picture_shift != Shift::default() && !payload.is_empty() {
            packet.picture.write(&mut space[at..end], packet.picture.shifted(self.picture_shift));
        }
        finish(header, end, passage.index, way)
    }

    /// The receiver misses `sequence`. Gives `true` if it was repeated.
    pub fn resend(&mut self, sequence: u16, published: &Published, way: &mut Way<'_>) -> bool {
        let (Some(highest), Some(offset), Some(layer)) = (self.highest, self.offset, self.flowing) else {
            return false;
        };
        let index = extend(highest, sequence);
        if index > highest || index < self.floor {
            return false; // never sent to this receiver, or not of this source and layer
        }
        let source = self.thinning.as_ref().map_or(Some(index.wrapping_sub(offset)), |thinning| thinning.source(index));
        let Some(packet) = published.layers.get(layer).zip(source).and_then(|(track, source)| track.ring.find(source)) else {
            return false;
        };
        let passage = self.thinning.as_ref().map_or(Some(Passage::of(packet, offset)), |thinning| thinning.passage(packet));
        let Some(passage) = passage.filter(|passage| passage.index == index) else { return false };
        // A number is sealed once: where it cannot be repeated as it was, and not under another SSRC, it is not repeated.
        if (self.repeats.is_none() && self.is_numbered()) || !self.resends.permits(way.now, index) {
            return false;
        }
        if let Some(repeats) = &mut self.repeats {
            repeats.next += 1;
        }
        let sent = match (&self.repeats, &self.template) {
            (Some(repeats), _) => self.write(packet, &repeats.template, Passage { index: repeats.next, ..passage }, Some(sequence), way),
            (None, Some(template)) => self.write(packet, template, passage, None, way),
            (None, None) => Err(Rejected),
        };
        sent.is_ok()
    }

    /// A packet of nothing but padding, to try out the line. Gives the bytes that left.
    pub fn pad(&mut self, way: &mut Way<'_>) -> usize {
        let timestamp = self.last.map_or(0, |last| last.timestamp);
        let Some(repeats) = &mut self.repeats else { return 0 };
        repeats.next += 1;
        let space = way.out.space();
        let varying = Varying { marker: false, padding: true, sequence: repeats.next as u16, timestamp, descriptor: &[] };
        let header = repeats.template.write(space, &varying);
        let end = header.size + PADDING;
        space[header.size..end].fill(0);
        space[end - 1] = PADDING as u8;
        finish(header, end, repeats.next, way).map_or(0, |()| end + TAG)
    }

    /// A sender report of the source, in our numbering, with the name of the source.
    pub fn write_report(&mut self, now: Instant, report: SenderReport, out: &mut Vec<u8>) {
        if let (Some(source), true) = (self.source, self.packets > 0) {
            let timestamp = report.timestamp.wrapping_add(self.timestamp_shift);
            rtcp::write_sender_report(out, SenderReport { ssrc: self.ssrc, timestamp, ..report }, self.packets, self.bytes);
            rtcp::write_name(out, self.ssrc, &source.stream());
            self.heard.note_report(now, report.ntp);
        }
    }

    /// What the receiver says of how it arrived.
    pub fn handle_block(&mut self, now: Instant, block: &Block) -> Said {
        self.heard.handle_block(now, block, self.kind.clock_rate(), self.packets)
    }

    /// Packets and bytes that were sent since the last call.
    pub fn count(&mut self) -> (u64, u64) {
        self.heard.count(self.packets, self.bytes)
    }
}

/// Numbers, seals and queues the packet in the outbox's space, which ends there.
fn finish(header: Written, end: usize, index: u64, way: &mut Way<'_>) -> Result<(), Rejected> {
    let space = way.out.space();
    if let (Some(sent), true) = (&mut way.sent, header.number_at > 0) {
        header.write_number(space, sent.note(end + TAG));
    }
    let length = way.sealer.seal(space, header.size, end, index)?;
    way.out.commit(way.to, length);
    Ok(())
}

/// The sequence number a receiver hears first: below 2^15, so that early loss cannot confuse its rollover count (RFC 3711
/// §3.3.1), and not zero, so that nobody can guess it.
fn first_number() -> u64 {
    0x400 + u64::from(u16::from_be_bytes(random::<2>()) & 0x3fff)
}

/// Chosen: by then a line that is too narrow has been found so again.
const BEARABLE: Duration = Duration::from_secs(2);

/// Specified: the count of padding is its last byte (RFC 3550 §5.1), and this is the most it can be.
const PADDING: usize = 255;

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr, SocketAddr};

    use super::*;
    use crate::media::descriptor::tests::{L2T2, head, with_structure};
    use crate::media::formats::Format;
    use crate::media::h264;
    use crate::media::outbox::Sink;
    use crate::media::published::Claim;
    use crate::media::published::tests::{LAYERS, give, packet, published, published_as};
    use crate::media::rtp::Header;
    use crate::media::transport::End;
    use crate::media::transport::sdp::DESCRIPTOR;
    use crate::media::transport::srtp::tests::{open, sealer};
    use crate::media::vp8::{Picture, tests::payload};

    /// A receiver of one source: what left, in order.
    struct Receiver {
        start: Instant,
        now: Instant,
        published: Published,
        section: Section,
        sealer: Sealer,
        out: Outbox,
        sent: Sent,
        left: std::sync::mpsc::Receiver<Vec<u8>>,
    }

    struct Wire(std::sync::mpsc::Sender<Vec<u8>>);

    impl Sink for Wire {
        fn send(&mut self, _: Path, segment: usize, bytes: &[u8]) {
            for packet in bytes.chunks(segment) {
                self.0.send(packet.to_vec()).unwrap();
            }
        }
    }

    const PLAIN: Codec =
        Codec { format: Format::Vp8, payload_type: 96, nack: true, pli: true, fir: false, remb: false, transport: false, rtx: 0, red: 0 };
    const FULL: Codec = Codec { transport: true, rtx: 97, ..PLAIN };
    const NUMBERED: Extensions = Extensions { mid: 0, level: 0, transport: 5, rid: 0, repaired: 0, descriptor: 0 };

    impl Receiver {
        fn new(codec: Codec, layers: &str) -> Self {
            let (sender, left) = std::sync::mpsc::channel();
            let mut section = Section::new("0".to_owned(), Kind::Video);
            section.assign(PeerKey(1));
            section.accept(&codec, NUMBERED);
            let now = Instant::now();
            let (sealer, out) = (sealer(), Outbox::new(Box::new(Wire(sender))));
            Self { start: now, now, published: published(layers), section, sealer, out, sent: Sent::new(now), left }
        }

        /// The source sends packet `number` of a single track; it is forwarded or withheld.
        fn give(&mut self, number: u16, forward: bool) -> Forwarded {
            let mut bytes = packet(96, 9, &[], b"x");
            bytes[2..4].copy_from_slice(&number.to_be_bytes());
            bytes[4..8].copy_from_slice(&(3_000 * u32::from(number)).to_be_bytes());
            give(&mut self.published, self.now, &bytes);
            self.flush(forward)
        }

        /// The source sends the only packet of a picture of a layer.
        fn picture(&mut self, layer: usize, number: u16, timestamp: u32, payload: &[u8]) -> Forwarded {
            let mut bytes = packet(96 | 128, 20 + layer as u32, &[], payload);
            bytes[2..4].copy_from_slice(&number.to_be_bytes());
            bytes[4..8].copy_from_slice(&timestamp.to_be_bytes());
            let header = Header::parse(&bytes).unwrap();
            self.published.handle_packet(self.now, Claim::Media(layer), &header, bytes[..].into());
            self.flush(true)
        }

        fn flush(&mut self, forward: bool) -> Forwarded {
            self.sent.begin(self.now);
            let mut way = Way { now: self.now, sealer: &mut self.sealer, to: PATH, out: &mut self.out, sent: Some(&mut self.sent) };
            let forwarded = if forward { self.section.forward(&self.published, &mut way) } else { Forwarded::default() };
            self.published.layers.iter_mut().for_each(|layer| layer.pending.clear());
            forwarded
        }

        fn ask(&mut self, sequence: u16) -> bool {
            let mut way = Way { now: self.now, sealer: &mut self.sealer, to: PATH, out: &mut self.out, sent: Some(&mut self.sent) };
            self.section.resend(sequence, &self.published, &mut way)
        }

        fn pass(&mut self, ms: u64) {
            self.now += Duration::from_millis(ms);
        }

        fn packets(&mut self) -> Vec<Vec<u8>> {
            self.out.flush();
            self.left.try_iter().collect()
        }

        fn numbers(&mut self) -> Vec<u16> {
            self.packets().iter().map(|packet| Header::parse(packet).unwrap().sequence).collect()
        }
    }

    const PATH: Path = Path { remote: End { address: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 1), stream: None }, local: None };
    const SENT: Forwarded = Forwarded { sent: 1, refused: 0 };
    const REFUSED: Forwarded = Forwarded { sent: 0, refused: 1 };

    #[test]
    fn after_a_time_that_was_withheld_numbers_go_on_and_nothing_of_it_can_be_asked_for() {
        for codec in [PLAIN, FULL] {
            let mut receiver = Receiver::new(codec, "");
            for number in 100..110 {
                assert_eq!(receiver.give(number, true), SENT);
            }
            let before = receiver.numbers();
            receiver.section.relink();
            for number in 110..120 {
                receiver.give(number, false);
            }
            assert!(!before.iter().any(|sequence| receiver.ask(*sequence)), "nothing while it is withheld");
            for number in 120..130 {
                assert_eq!(receiver.give(number, true), SENT);
            }
            let after = receiver.numbers();
            assert_eq!(after[0], before[9] + 1, "the receiver sees no gap");
            for sequence in before[0].wrapping_sub(200)..after[0] {
                assert!(!receiver.ask(sequence), "{sequence}: of before, or of the time between");
            }
            assert!(after.iter().all(|sequence| receiver.ask(*sequence)), "what it was sent is repeated");
            receiver.packets();
            // A packet of the time between that the network delayed takes nobody's number.
            receiver.published = published("");
            receiver.give(119, false);
            assert!(receiver.packets().is_empty());
        }
    }

    #[test]
    fn a_late_packet_of_before_the_beginning_is_refused() {
        let mut receiver = Receiver::new(PLAIN, "");
        for number in [100, 101, 103, 104] {
            receiver.give(number, number >= 103);
        }
        let first = receiver.numbers()[0];
        assert!((1..=10).all(|back| !receiver.ask(first - back)));
        assert_eq!(receiver.give(102, true), REFUSED);
        assert!(receiver.packets().is_empty());
    }

    #[test]
    fn repeats_have_a_number_of_the_connection_and_a_stream_of_their_own() {
        let mut receiver = Receiver::new(FULL, "");
        receiver.give(100, true);
        let original = receiver.packets().remove(0);
        let number = |bytes: &[u8]| {
            let header = Header::parse(bytes).unwrap();
            let number = header.extension(bytes, 5).unwrap();
            (header, u16::from_be_bytes([number[0], number[1]]))
        };
        let (header, first) = number(&original);
        let mut seen = vec![(header.ssrc, header.sequence)];
        for n in 1..=3 {
            receiver.pass(100);
            assert!(receiver.ask(header.sequence));
            let repeat = receiver.packets().remove(0);
            let (again, next) = number(&repeat);
            assert_eq!((again.payload_type, again.ssrc, next), (97, receiver.section.repeat_ssrc, first + n));
            seen.push((again.ssrc, again.sequence));
            let plain = open(&repeat);
            assert_eq!(plain[again.size..][..2], header.sequence.to_be_bytes());
            assert_eq!(&plain[again.size + 2..], b"x");
        }
        // What is sealed twice under one number of one stream gives its key away.
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), 4);
        assert_eq!(receiver.sent.next() & 0xffff, u64::from(first) + 4);
    }

    #[test]
    fn what_is_numbered_and_has_no_stream_for_repeats_is_not_repeated() {
        let mut receiver = Receiver::new(Codec { rtx: 0, ..FULL }, "");
        receiver.give(100, true);
        let sequence = receiver.numbers()[0];
        assert!(!receiver.section.is_numbered() && receiver.ask(sequence), "video without one is not numbered");
        let mut sound = Section::new("0".to_owned(), Kind::Audio);
        sound.assign(PeerKey(1));
        sound.accept(&FULL, NUMBERED);
        assert!(sound.is_numbered() && sound.repeats.is_none());
        receiver.section = sound;
        receiver.give(101, true);
        let sequence = receiver.numbers()[0];
        assert!(!receiver.ask(sequence));
    }

    #[test]
    fn padding_has_no_content_but_a_number() {
        let mut receiver = Receiver::new(FULL, "");
        let mut way =
            Way { now: receiver.now, sealer: &mut receiver.sealer, to: PATH, out: &mut receiver.out, sent: Some(&mut receiver.sent) };
        assert!(receiver.section.has_padding());
        assert!(receiver.section.pad(&mut way) > PADDING);
        let packet = receiver.packets().remove(0);
        let header = Header::parse(&packet).unwrap();
        assert_eq!((header.ssrc, header.payload_type), (receiver.section.repeat_ssrc, 97));
        let plain = open(&packet);
        assert!(header.payload(&plain).is_empty() && plain.len() == header.size + PADDING);
        assert!(plain[header.size..plain.len() - 1].iter().all(|byte| *byte == 0));
    }

    /// What a receiver decodes from: sequence, time and numbers of each picture.
    fn pictures(receiver: &mut Receiver) -> Vec<(u16, u32, u16, u8)> {
        let seen = receiver.packets().into_iter().map(|packet| {
            let (header, plain) = (Header::parse(&packet).unwrap(), open(&packet));
            let picture = Picture::parse(&plain[header.size..]).unwrap();
            (header.sequence, header.timestamp, picture.id, picture.base)
        });
        seen.collect()
    }

    #[test]
    fn layers_change_at_key_frames_and_the_receiver_sees_one_stream() {
        let mut receiver = Receiver::new(FULL, LAYERS);
        assert_eq!(receiver.picture(0, 500, 1_000, &payload(40, 9, None)), Forwarded::default(), "in the middle of nothing");
        assert_eq!(receiver.picture(0, 501, 4_000, &payload(41, 10, Some(180))), SENT);
        receiver.pass(33);
        assert_eq!(receiver.picture(0, 502, 7_000, &payload(42, 11, None)), SENT);
        receiver.section.want(Some(1), false);
        receiver.pass(33);
        assert_eq!(receiver.picture(1, 9_000, 800_000, &payload(7_000, 200, None)), Forwarded::default());
        assert_eq!(receiver.picture(0, 503, 10_000, &payload(43, 12, None)), SENT, "the old one flows until then");
        receiver.pass(33);
        assert_eq!(receiver.picture(1, 9_001, 803_000, &payload(7_001, 201, Some(360))), SENT);
        assert_eq!(receiver.picture(0, 504, 13_000, &payload(44, 13, None)), Forwarded::default(), "and not beside it");
        receiver.pass(33);
        assert_eq!(receiver.picture(1, 9_002, 806_000, &payload(7_002, 202, None)), SENT);
        let seen = pictures(&mut receiver);
        let (sequence, time) = (seen[0].0, seen[0].1);
        let wanted: Vec<_> = (0..5u16).map(|n| (sequence + n, time + 3_000 * u32::from(n), 41 + n, 10 + n as u8)).collect();
        // By arrival alone times are as exact as the clock of this machine.
        for ((sequence, time, id, base), wanted) in seen.iter().zip(&wanted) {
            assert_eq!((*sequence, *id, *base), (wanted.0, wanted.2, wanted.3));
            assert!(time.abs_diff(wanted.1) < 100, "{time} {}", wanted.1);
        }
        assert_eq!(seen.len(), 5);
        assert!(!receiver.ask(sequence + 2), "of the layer before");
        assert!(receiver.ask(sequence + 3) && receiver.ask(sequence + 4));
        let repeated = receiver.packets();
        let plain = open(&repeated[1]);
        let header = Header::parse(&repeated[1]).unwrap();
        assert_eq!(Picture::parse(&plain[header.size + 2..]).unwrap().id, 45, "a repeat has the receiver's numbers too");
        assert!(receiver.now > receiver.start);
    }

    #[test]
    fn layers_of_h264_change_where_parameters_stand() {
        let mut receiver = Receiver::new(FULL, LAYERS);
        receiver.published = published_as("H264/90000\r\na=fmtp:96 packetization-mode=1", LAYERS);
        assert_eq!(receiver.picture(0, 500, 1_000, &[0x61, 0x9a]), Forwarded::default(), "in the middle of nothing");
        assert_eq!(receiver.picture(0, 501, 4_000, &h264::tests::parameters(180)), SENT);
        receiver.section.want(Some(1), false);
        receiver.pass(33);
        assert_eq!(receiver.picture(1, 9_000, 800_000, &[0x65, 0x88]), Forwarded::default(), "a slice of unknown parameters");
        assert_eq!(receiver.picture(0, 502, 7_000, &[0x61, 0x9a]), SENT);
        receiver.pass(33);
        assert_eq!(receiver.picture(1, 9_001, 803_000, &h264::tests::parameters(360)), SENT);
        assert_eq!(receiver.picture(0, 503, 10_000, &[0x61, 0x9a]), Forwarded::default());
        let heights: Vec<u16> = receiver.published.layers.iter().map(UpTrack::height).collect();
        assert_eq!(heights, [180, 360]);
        let numbers = receiver.numbers();
        assert_eq!(numbers, [numbers[0], numbers[0] + 1, numbers[0] + 2], "one stream");
    }

    #[test]
    fn what_the_line_does_not_carry_ends_at_once_and_a_smaller_one_begins_with_its_key_frame() {
        let mut receiver = Receiver::new(FULL, LAYERS);
        receiver.section.want(Some(1), false);
        assert_eq!(receiver.picture(1, 9_001, 803_000, &payload(7_001, 201, Some(360))), SENT);
        receiver.section.want(Some(0), true);
        assert_eq!(receiver.picture(1, 9_002, 806_000, &payload(7_002, 202, None)), SENT, "to its end");
        assert_eq!(receiver.picture(1, 9_003, 809_000, &payload(7_003, 203, None)), Forwarded::default());
        assert_eq!(receiver.picture(0, 501, 4_000, &payload(41, 10, None)), Forwarded::default());
        receiver.pass(100);
        assert_eq!(receiver.picture(0, 502, 7_000, &payload(42, 11, Some(180))), SENT);
        let seen = pictures(&mut receiver);
        assert_eq!(seen.iter().map(|picture| (picture.0 - seen[0].0, picture.2)).collect::<Vec<_>>(), [(0, 7_001), (1, 7_002), (2, 7_003)]);
    }

    #[test]
    fn a_picture_that_rested_goes_on_in_its_time() {
        let mut receiver = Receiver::new(FULL, LAYERS);
        assert_eq!(receiver.picture(0, 501, 4_000, &payload(41, 10, Some(180))), SENT);
        receiver.section.want(None, false);
        assert_eq!(receiver.picture(0, 502, 7_000, &payload(42, 11, None)), SENT, "it ends with a whole picture");
        assert_eq!(receiver.picture(0, 503, 10_000, &payload(43, 12, None)), Forwarded::default());
        receiver.pass(10_000);
        receiver.section.want(Some(0), false);
        assert_eq!(receiver.picture(0, 800, 907_000, &payload(300, 70, None)), Forwarded::default());
        assert_eq!(receiver.picture(0, 801, 910_000, &payload(301, 71, Some(180))), SENT);
        let seen = pictures(&mut receiver);
        assert_eq!(seen[2].0, seen[0].0 + 2, "no gap");
        assert_eq!(seen[2].1 - seen[0].1, 906_000, "the publisher's own time");
        assert_eq!((seen[2].2, seen[2].3), (43, 12));
    }

    /// A receiver of one stream with two layers in it, of which it wants the smaller one.
    fn of_sizes(codec: Codec) -> Receiver {
        let mut receiver = Receiver::new(codec, "");
        receiver.published = published_as("VP9/90000", &format!("a=extmap:8 {DESCRIPTOR}\r\n"));
        receiver.section.assign(PeerKey(1));
        receiver.section.accept(&Codec { format: Format::Vp9, ..codec }, Extensions { descriptor: 6, ..NUMBERED });
        receiver.section.want(Some(1), false);
        receiver
    }

    /// The source sends frame `number` in one packet; what became of it, and its descriptor.
    fn frame(receiver: &mut Receiver, number: u16, template: u32, forward: bool) -> (Forwarded, Vec<u8>) {
        let head = head(true, true, template, number);
        let descriptor = if template == 0 { with_structure(head, 0, &L2T2, &[180, 360]) } else { head }.bytes();
        let mut extension = [&[8, descriptor.len() as u8][..], &descriptor].concat();
        extension.resize(extension.len().next_multiple_of(4), 0);
        let mut bytes = vec![0x90, 96 | u8::from(template > 2) << 7];
        bytes.extend(number.to_be_bytes());
        bytes.extend((1_500 * u32::from(number)).to_be_bytes());
        bytes.extend([0, 0, 0, 9, 0x10, 0, 0, (extension.len() / 4) as u8]);
        bytes.extend(extension);
        bytes.push(template as u8);
        let header = Header::parse(&bytes).unwrap();
        receiver.published.handle_packet(receiver.now, Claim::Media(0), &header, bytes[..].into());
        (receiver.flush(forward), descriptor)
    }

    #[test]
    fn of_one_stream_a_receiver_gets_its_size_and_repeats_as_they_were() {
        for codec in [PLAIN, FULL] {
            let mut receiver = of_sizes(codec);
            let mut descriptors = Vec::new();
            for (number, template) in (100..).zip([0, 3, 2, 5, 1, 4, 2, 5]) {
                let (forwarded, descriptor) = frame(&mut receiver, number, template, true);
                let is_smaller = template < 3;
                assert_eq!(forwarded, if is_smaller { SENT } else { Forwarded::default() }, "{number}");
                descriptors.extend(Some(descriptor).filter(|_| is_smaller));
                receiver.pass(33);
            }
            assert_eq!((receiver.section.size(), receiver.section.height(&receiver.published)), (Some(1), 180));
            let sent = receiver.packets();
            let first = Header::parse(&sent[0]).unwrap().sequence;
            for ((packet, descriptor), sequence) in sent.iter().zip(&descriptors).zip(first..) {
                let header = Header::parse(packet).unwrap();
                assert_eq!((header.sequence, header.marker, header.extension(packet, 6)), (sequence, true, Some(&descriptor[..])));
                receiver.pass(100);
                assert!(receiver.ask(sequence));
                let repeat = receiver.packets().remove(0);
                let again = Header::parse(&repeat).unwrap();
                assert_eq!(again.extension(&repeat, 6), Some(&descriptor[..]));
                assert!(again.ssrc != header.ssrc || repeat == *packet, "a number is sealed with one content only");
                let original = open(packet);
                assert!(open(&repeat).ends_with(&original[header.size..]));
            }
            // A time that is withheld: nothing of it comes, nothing of before can be asked for, and no number is missing.
            receiver.section.relink();
            for (number, template) in (108..).zip([0, 3, 2, 5]) {
                frame(&mut receiver, number, template, false);
            }
            assert!((0..4).all(|n| !receiver.ask(first + n)), "nothing while it is withheld");
            for (number, template) in (112..).zip([1, 4, 0, 3, 2, 5]) {
                frame(&mut receiver, number, template, true);
            }
            assert_eq!(receiver.numbers(), [first + 4, first + 5], "it begins with a whole picture");
            assert!((0..200).all(|back| !receiver.ask((first + 3).wrapping_sub(back))));
            assert!(receiver.ask(first + 4) && receiver.ask(first + 5));
        }
    }

    #[test]
    fn a_size_that_the_line_does_not_carry_gives_way_to_its_part_at_once() {
        let mut receiver = of_sizes(FULL);
        receiver.section.want(Some(9), false);
        for (number, template) in (100..).zip([0, 3, 2, 5]) {
            assert_eq!(frame(&mut receiver, number, template, true).0, SENT);
        }
        let glides = |receiver: &Receiver, size| receiver.section.glides_to(size, &receiver.published);
        assert!(glides(&receiver, 0) && glides(&receiver, 8) && receiver.section.size() == Some(9));
        receiver.section.want(Some(0), true);
        let sent: Vec<u64> =
            (104..).zip([1, 4, 2, 5, 1, 4]).map(|(number, template)| frame(&mut receiver, number, template, true).0.sent).collect();
        assert_eq!(sent, [1, 0, 0, 0, 1, 0], "it is a part of what flows: no picture is missing");
        assert!(!glides(&receiver, 9) && receiver.section.size() == Some(0));
    }

    #[test]
    fn numbers_begin_where_rollover_counts_are_safe() {
        assert!((0..1_000).all(|_| (0x400..0x4400).contains(&first_number())));
    }
}
