//! One published track: from a browser's packets to one sequence that every receiver can shift to its own.
//!
//! **Invariants.** An index grows by what the publisher sent, across a change of its SSRC and across a pause, and is never
//! used twice. A paused track keeps nothing and forwards nothing. *Absent*: receivers.

use std::time::{Duration, Instant};

use bytes::BytesMut;

use crate::base::limits;

use super::Kind;
use super::gaps::Gaps;
use super::reception::Reception;
use super::ring::{Packet, Ring};
use super::rtcp::{Block, SenderReport};
use super::rtp::Header;
use super::transport::sdp::{self, Codec};

/// See the module.
pub struct UpTrack {
    pub kind: Kind,
    pub codec: Codec,
    pub ring: Ring,
    /// Indices that wait for the end of the batch.
    pub pending: Vec<u64>,
    mid: String,
    mid_extension: u8,
    announced: Vec<u32>,
    source: Option<Source>,
    gaps: Gaps,
    paused: bool,
    frame_open: bool,
    key_frame_wanted: bool,
    key_frame_asked: Option<Instant>,
    /// Timestamp and arrival of the newest packet.
    newest: Option<(u32, Instant)>,
}

/// The SSRC that the publisher uses at present.
struct Source {
    ssrc: u32,
    /// The newest sequence number, extended to 64 bits (RFC 3550 §A.1).
    extended: u64,
    /// Packets before this one belong to the time before a pause.
    floor: u64,
    /// index = extended + shift
    shift: u64,
    /// timestamp out = timestamp in + shift
    timestamp_shift: u32,
    reception: Reception,
}

impl UpTrack {
    /// A track as the publisher's offer describes it.
    pub fn new(kind: Kind, codec: Codec, section: &sdp::Section) -> Self {
        let capacity = match kind {
            Kind::Audio => limits::MEDIA_RING_AUDIO,
            Kind::Video => limits::MEDIA_RING,
        };
        Self {
            kind,
            codec,
            ring: Ring::new(capacity),
            pending: Vec::new(),
            mid: section.mid.clone(),
            mid_extension: section.mid_extension,
            announced: section.ssrcs.clone(),
            source: None,
            gaps: Gaps::default(),
            paused: false,
            frame_open: false,
            key_frame_wanted: false,
            key_frame_asked: None,
            newest: None,
        }
    }

    /// Is this packet, not opened yet, one of this track? By SSRC if the offer named it or it was learned, else by payload
    /// type and, where the packet carries one, the section's name.
    pub fn claims(&self, header: &Header, datagram: &[u8]) -> bool {
        if header.payload_type != self.codec.payload_type {
            return false;
        }
        if self.ssrc() == Some(header.ssrc) || self.announced.contains(&header.ssrc) {
            return true;
        }
        match header.extension(datagram, self.mid_extension) {
            Some(mid) if self.mid_extension != 0 => mid == self.mid.as_bytes(),
            _ => true,
        }
    }

    /// An opened packet of this track. Gives `true` if receivers shall have it.
    pub fn handle_packet(&mut self, now: Instant, header: &Header, plain: BytesMut) -> bool {
        let Some((extended, index, timestamp)) = self.place(now, header) else {
            return false;
        };
        let missed = !self.gaps.handle_packet(now, extended);
        if self.paused {
            self.gaps.clear();
            return false;
        }
        if !self.codec.nack {
            self.gaps.clear();
        }
        self.key_frame_wanted |= missed && self.kind == Kind::Video;
        if !self.ring.insert(Packet::new(index, header, timestamp, plain)) {
            return false;
        }
        self.frame_open = self.kind == Kind::Video && !header.marker;
        self.pending.push(index);
        true
    }

    /// The extended sequence number, index and timestamp of a packet; `None` if it is of the time before a pause.
    fn place(&mut self, now: Instant, header: &Header) -> Option<(u64, u64, u32)> {
        if self.source.as_ref().is_none_or(|source| source.ssrc != header.ssrc) {
            self.switch(now, header);
        }
        let source = self.source.as_mut()?;
        let extended = extend(source.extended, header.sequence);
        if extended < source.floor {
            return None;
        }
        source.extended = source.extended.max(extended);
        source.reception.handle_packet(now, extended, header.timestamp);
        let timestamp = header.timestamp.wrapping_add(source.timestamp_shift);
        if extended == source.extended {
            self.newest = Some((timestamp, now));
        }
        Some((extended, extended.wrapping_add(source.shift), timestamp))
    }

    /// The publisher goes on with another SSRC: sequence and time go on where the last one ended.
    fn switch(&mut self, now: Instant, header: &Header) {
        let extended = FIRST | u64::from(header.sequence);
        let index = self.ring.highest().map_or(FIRST, |highest| highest + 1);
        let timestamp_shift = self.newest.map_or(0, |(timestamp, at)| {
            let ticks = now.saturating_duration_since(at).as_micros() * u128::from(self.kind.clock_rate()) / 1_000_000;
            timestamp.wrapping_add(ticks.max(1) as u32).wrapping_sub(header.timestamp)
        });
        self.gaps.clear();
        // The first picture of all is a whole one anyway.
        self.key_frame_wanted = self.kind == Kind::Video && self.source.is_some();
        self.source = Some(Source {
            ssrc: header.ssrc,
            extended,
            floor: extended,
            shift: index.wrapping_sub(extended),
            timestamp_shift,
            reception: Reception::new(now, self.kind.clock_rate(), extended),
        });
    }

    /// Stops or resumes forwarding; what was not forwarded leaves no gap behind.
    pub fn set_paused(&mut self, paused: bool) {
        if self.paused == paused {
            return;
        }
        self.paused = paused;
        self.pending.clear();
        self.gaps.clear();
        self.frame_open = false;
        if paused {
            self.ring.clear();
        } else if let Some(source) = &mut self.source {
            source.floor = source.extended + 1;
            let index = self.ring.highest().map_or(FIRST, |highest| highest + 1);
            source.shift = index.wrapping_sub(source.floor);
            self.key_frame_wanted |= self.kind == Kind::Video;
        }
    }

    pub fn is_paused(&self) -> bool {
        self.paused
    }

    pub fn ssrc(&self) -> Option<u32> {
        self.source.as_ref().map(|source| source.ssrc)
    }

    /// Has a picture begun whose end has not arrived?
    pub fn is_frame_open(&self) -> bool {
        self.frame_open && !self.pending.is_empty()
    }

    /// A receiver cannot go on without a whole picture.
    pub fn want_key_frame(&mut self) {
        self.key_frame_wanted |= self.kind == Kind::Video;
    }

    /// The SSRC to ask for a key frame, if it is time; asking is noted.
    pub fn take_key_frame_request(&mut self, now: Instant) -> Option<u32> {
        let rested = self.key_frame_asked.is_none_or(|at| now >= at + limits::MEDIA_PLI_INTERVAL);
        if !self.key_frame_wanted || self.paused || !rested {
            return None;
        }
        let ssrc = self.ssrc()?;
        self.key_frame_wanted = false;
        self.key_frame_asked = Some(now);
        Some(ssrc)
    }

    /// When there is something to ask for again.
    pub fn poll_timeout(&self) -> Option<Instant> {
        self.gaps.poll_timeout()
    }

    /// The SSRC and the sequence numbers to ask for now.
    pub fn take_missing(&mut self, now: Instant) -> Option<(u32, Vec<u16>)> {
        let mut missing = Vec::new();
        self.gaps.handle_timeout(now, &mut missing);
        let ssrc = self.ssrc()?;
        (!missing.is_empty()).then(|| (ssrc, missing.into_iter().map(|extended| extended as u16).collect()))
    }

    pub fn report(&mut self, now: Instant) -> Option<Block> {
        let source = self.source.as_mut()?;
        Some(source.reception.report(now, source.ssrc))
    }

    /// The publisher's clock; gives it in the time that receivers see.
    pub fn handle_sender_report(&mut self, now: Instant, report: SenderReport) -> Option<SenderReport> {
        let source = self.source.as_mut().filter(|source| source.ssrc == report.ssrc)?;
        source.reception.handle_sender_report(now, report);
        self.sender_report()
    }

    /// The last report of the publisher, in the time that receivers see.
    pub fn sender_report(&self) -> Option<SenderReport> {
        let source = self.source.as_ref()?;
        let report = source.reception.last_sender_report()?;
        Some(SenderReport { timestamp: report.timestamp.wrapping_add(source.timestamp_shift), ..report })
    }

    /// Has anything arrived lately?
    pub fn is_flowing(&self, now: Instant) -> bool {
        self.newest.is_some_and(|(_, at)| now.saturating_duration_since(at) < FLOWING)
    }
}

/// The 64-bit number nearest to `newest` that ends in `sequence` (RFC 3550 §A.1).
pub fn extend(newest: u64, sequence: u16) -> u64 {
    let ahead = sequence.wrapping_sub(newest as u16);
    if ahead < 0x8000 { newest.wrapping_add(u64::from(ahead)) } else { newest.wrapping_sub(u64::from(ahead.wrapping_neg())) }
}

/// Chosen: one rollover above zero, so that a packet older than the first has a number too.
const FIRST: u64 = 0x1_0000;
/// Chosen: a report about a track at rest tells nothing.
const FLOWING: Duration = Duration::from_secs(3);

#[cfg(test)]
mod tests {
    use super::*;

    fn packet(ssrc: u32, sequence: u16, timestamp: u32) -> Vec<u8> {
        let mut packet = vec![0x80, 96];
        packet.extend(sequence.to_be_bytes());
        packet.extend(timestamp.to_be_bytes());
        packet.extend(ssrc.to_be_bytes());
        packet.extend(sequence.to_be_bytes());
        packet
    }

    fn track() -> UpTrack {
        let section = sdp::Section {
            mid: "1".into(),
            media: "video".into(),
            protocol: "UDP/TLS/RTP/SAVPF".into(),
            kind: Some(Kind::Video),
            rejected: false,
            sends: true,
            receives: false,
            codec: None,
            codecs: Vec::new(),
            mid_extension: 3,
            level_extension: 0,
            ssrcs: vec![11],
        };
        UpTrack::new(Kind::Video, Codec { payload_type: 96, nack: true, ..Default::default() }, &section)
    }

    fn give(track: &mut UpTrack, now: Instant, ssrc: u32, sequence: u16, timestamp: u32) -> bool {
        let bytes = packet(ssrc, sequence, timestamp);
        let header = Header::parse(&bytes).unwrap();
        track.handle_packet(now, &header, BytesMut::from(&bytes[..]))
    }

    #[test]
    fn sequence_numbers_extend_across_the_wrap_and_backwards() {
        let table = [
            (0x1_0005, 6, 0x1_0006),
            (0x1_ffff, 0, 0x2_0000),
            (0x2_0000, 0xffff, 0x1_ffff),
            (0x2_0010, 0x8010, 0x1_8010),
            (0x2_0010, 0x800f, 0x2_800f),
        ];
        for (newest, sequence, wanted) in table {
            assert_eq!(extend(newest, sequence), wanted, "{newest:x} {sequence:x}");
        }
    }

    #[test]
    fn indices_follow_the_publisher_and_never_repeat() {
        let (now, mut track) = (Instant::now(), track());
        for (sequence, taken) in [(65_534, true), (65_535, true), (1, true), (0, true), (0, false), (65_535, false)] {
            assert_eq!(give(&mut track, now, 11, sequence, 0), taken, "{sequence}");
        }
        let first = track.pending[0];
        assert_eq!(track.pending, [first, first + 1, first + 3, first + 2]);
    }

    #[test]
    fn another_ssrc_goes_on_where_the_last_ended() {
        let (now, mut track) = (Instant::now(), track());
        give(&mut track, now, 11, 500, 90_000);
        give(&mut track, now, 11, 501, 90_000);
        let later = now + Duration::from_secs(1);
        give(&mut track, later, 12, 40_000, 7);
        give(&mut track, later, 12, 40_001, 3_007);
        let first = track.pending[0];
        assert_eq!(track.pending, [first, first + 1, first + 2, first + 3]);
        let times: Vec<u32> = track.pending.iter().map(|i| track.ring.find(*i).unwrap().timestamp).collect();
        assert_eq!(times, [90_000, 90_000, 180_000, 183_000]);
    }

    #[test]
    fn a_pause_forwards_nothing_and_leaves_no_gap() {
        let (now, mut track) = (Instant::now(), track());
        give(&mut track, now, 11, 500, 1);
        let first = track.pending[0];
        track.set_paused(true);
        assert!(track.pending.is_empty() && track.ring.find(first).is_none());
        for sequence in 501..600 {
            assert!(!give(&mut track, now, 11, sequence, 2));
        }
        track.set_paused(false);
        assert!(!give(&mut track, now, 11, 599, 2), "of the time of the pause");
        assert!(give(&mut track, now, 11, 600, 3));
        assert_eq!(track.pending, [first + 1]);
        assert_eq!(track.take_key_frame_request(now), Some(11));
    }

    #[test]
    fn a_packet_is_claimed_by_source_or_by_type_and_name() {
        let track = track();
        let claims = |ssrc, payload_type: u8, mid: Option<u8>| {
            let mut bytes = packet(ssrc, 1, 1);
            bytes[1] = payload_type;
            if let Some(mid) = mid {
                bytes[0] |= 0x10;
                bytes.splice(12..12, [0xbe, 0xde, 0, 1, 0x30, mid, 0, 0]);
            }
            track.claims(&Header::parse(&bytes).unwrap(), &bytes)
        };
        assert!(claims(11, 96, None), "announced");
        assert!(!claims(11, 97, None), "another type");
        assert!(claims(99, 96, Some(b'1')), "named");
        assert!(!claims(99, 96, Some(b'0')), "another's name");
        assert!(claims(99, 96, None), "not named at all");
    }

    #[test]
    fn key_frames_are_asked_for_at_most_twice_a_second() {
        let (start, mut track) = (Instant::now(), track());
        track.want_key_frame();
        assert_eq!(track.take_key_frame_request(start), None, "nothing was ever sent");
        give(&mut track, start, 11, 1, 1);
        let mut asked = 0;
        for ms in 0..2_000 {
            track.want_key_frame();
            asked += usize::from(track.take_key_frame_request(start + Duration::from_millis(ms)).is_some());
        }
        assert_eq!(asked, 4);
    }
}
