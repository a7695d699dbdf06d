//! One layer of a published track: from a browser's packets to one sequence that every receiver can shift to its own.
//! On a further worker of a large room it is a mirror: its packets have been through this already.
//!
//! **Invariants.** An index grows by what the publisher sent, across a change of its SSRC and across a pause, and is never
//! used twice. A paused track keeps nothing and forwards nothing. *Absent*: receivers.

use std::time::{Duration, Instant};

use bytes::BytesMut;

use crate::base::limits;

use super::Kind;
use super::descriptor::Structure;
use super::formats::Format;
use super::gaps::Gaps;
use super::h264;
use super::measure::Totals;
use super::rate::Rate;
use super::reception::Reception;
use super::red;
use super::ring::{Packet, Ring};
use super::rtcp::{Block, SenderReport};
use super::rtp::Header;
use super::scalable::Scalable;
use super::transport::sdp::Codec;
use super::vp8::Picture;

/// See the module.
pub struct UpTrack {
    pub kind: Kind,
    pub ring: Ring,
    /// Indices that wait for the end of the batch.
    pub pending: Vec<u64>,
    source: Option<Source>,
    gaps: Gaps,
    /// Are packets asked for again?
    repairs: bool,
    format: Format,
    /// The payload types of redundant sound, 0 if there is none, and of the sound in it.
    redundant: (u8, u8),
    /// The time of the first redundant sound since the last pause.
    since: Option<u32>,
    rate: Option<Rate>,
    height: u16,
    /// The number of the descriptors' header extension, and what they say.
    scalable: Option<(u8, Box<Scalable>)>,
    paused: bool,
    frame_open: bool,
    key_frame_wanted: bool,
    key_frame_asked: Option<Instant>,
    /// Timestamp and arrival of the newest packet.
    newest: Option<(u32, Instant)>,
    /// The publisher's last report, as it was handed over to a mirror.
    reported: Option<SenderReport>,
    /// Of all that came; what should have come, only of sources before this one.
    totals: Totals,
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
    /// What the network lost is asked for again if the codec's section offers it.
    pub fn new(kind: Kind, codec: &Codec) -> Self {
        let capacity = if kind.is_picture() { limits::MEDIA_RING } else { limits::MEDIA_RING_AUDIO };
        Self {
            kind,
            ring: Ring::new(capacity),
            pending: Vec::new(),
            source: None,
            gaps: Gaps::default(),
            repairs: codec.nack,
            format: codec.format,
            redundant: (codec.red, codec.payload_type),
            since: None,
            rate: None,
            height: 0,
            scalable: None,
            paused: false,
            frame_open: false,
            key_frame_wanted: false,
            key_frame_asked: None,
            newest: None,
            reported: None,
            totals: Totals::default(),
        }
    }

    /// The same of packets with descriptors: the number of their header extension, 0 if they have none.
    pub fn described(self, extension: u8) -> Self {
        Self { scalable: (extension > 0).then(|| (extension, Box::default())), ..self }
    }

    /// An opened packet of this track. Gives `true` if receivers shall have it.
    pub fn handle_packet(&mut self, now: Instant, header: &Header, plain: BytesMut) -> bool {
        if self.source.as_ref().is_none_or(|source| source.ssrc != header.ssrc) {
            self.switch(now, header);
        }
        if let Some(source) = &mut self.source {
            let extended = extend(source.extended, header.sequence);
            if extended >= source.floor {
                source.reception.handle_packet(now, extended, header.timestamp);
            }
        }
        self.take(now, header, plain)
    }

    /// A packet that the publisher repeated under its first number: what it counts as lost stays so (RFC 4588 §7).
    pub fn handle_repeat(&mut self, now: Instant, header: &Header, plain: BytesMut) -> bool {
        let taken = self.source.is_some() && self.take(now, header, plain);
        self.totals.repaired += u64::from(taken);
        taken
    }

    fn take(&mut self, now: Instant, header: &Header, plain: BytesMut) -> bool {
        let Some((extended, index, timestamp)) = self.place(now, header) else {
            return false;
        };
        let bytes = plain.len();
        self.totals.bytes += bytes as u64;
        let missed = !self.gaps.handle_packet(now, extended);
        if self.paused {
            self.gaps.clear();
            return false;
        }
        if !self.repairs {
            self.gaps.clear();
        }
        self.key_frame_wanted |= missed && self.kind.is_picture();
        let descriptor = self.scalable.as_ref().and_then(|(extension, _)| header.extension_at(&plain, *extension));
        let mut packet = Packet::new(index, header, timestamp, plain);
        if let (Some((_, scalable)), Some(descriptor)) = (&mut self.scalable, descriptor) {
            packet.describe(descriptor);
            packet.understand(scalable.read(now, index, packet.descriptor()));
        }
        packet.picture = match self.format {
            Format::Vp8 => Picture::parse(packet.payload()).unwrap_or_default(),
            Format::H264(_) => Picture::unnumbered(h264::key_frame(packet.payload())),
            Format::Opus | Format::Vp9 | Format::Av1 => Picture::default(),
        };
        let (red, sound) = self.redundant;
        if red > 0 && header.payload_type == red {
            let Some(at) = red::primary(packet.payload(), sound) else { return false };
            let since = *self.since.get_or_insert(timestamp);
            if red::may_reach_behind(since, timestamp) { packet.strip(at) } else { packet.primary_at = at }
        }
        self.keep(now, packet, bytes)
    }

    /// A packet that the home of the room has taken of the publisher. Gives `true` if receivers shall have it.
    pub fn handle_mirrored(&mut self, now: Instant, packet: Packet) -> bool {
        if self.paused {
            return false;
        }
        if let (Some((_, scalable)), [_, ..]) = (&mut self.scalable, packet.descriptor()) {
            // What it says of this packet is known; this is for what it says of all.
            scalable.read(now, packet.index, packet.descriptor());
        }
        if self.ring.highest().is_none_or(|highest| packet.index > highest) {
            self.newest = Some((packet.timestamp, now));
        }
        let bytes = packet.size();
        self.keep(now, packet, bytes)
    }

    fn keep(&mut self, now: Instant, packet: Packet, bytes: usize) -> bool {
        let (index, marker, lines) = (packet.index, packet.marker, packet.picture.key_frame);
        self.height = lines.filter(|lines| *lines > 0).unwrap_or(self.height);
        if !self.ring.insert(packet) {
            return false;
        }
        if let (Some((_, scalable)), Some(frame)) = (&mut self.scalable, self.ring.find(index).and_then(Packet::frame)) {
            scalable.count(frame, bytes);
        }
        // Browsers try their lines out with repeats of what has come already: that is nothing that a receiver would get.
        self.rate.get_or_insert_with(|| Rate::new(now)).add(bytes);
        self.frame_open = self.kind.is_picture() && !marker;
        self.pending.push(index);
        true
    }

    /// The extended sequence number, index and timestamp of a packet; `None` if it is of the time before a pause.
    fn place(&mut self, now: Instant, header: &Header) -> Option<(u64, u64, u32)> {
        let source = self.source.as_mut()?;
        let extended = extend(source.extended, header.sequence);
        if extended < source.floor {
            return None;
        }
        source.extended = source.extended.max(extended);
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
        let all = self.totals();
        (self.totals.expected, self.totals.received) = (all.expected, all.received);
        // The first picture of all is a whole one anyway.
        self.key_frame_wanted = self.kind.is_picture() && self.source.is_some();
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
        self.since = None;
        if paused {
            self.ring.clear();
        } else if let Some(source) = &mut self.source {
            source.floor = source.extended + 1;
            let index = self.ring.highest().map_or(FIRST, |highest| highest + 1);
            source.shift = index.wrapping_sub(source.floor);
            self.key_frame_wanted |= self.kind.is_picture();
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

    /// Has a picture begun, perhaps long ago, of which the end has not arrived?
    pub fn has_open_frame(&self) -> bool {
        self.frame_open
    }

    /// What waits for the end of the batch.
    pub fn waiting(&self) -> impl Iterator<Item = &Packet> {
        self.pending.iter().filter_map(|index| self.ring.find(*index))
    }

    /// A receiver cannot go on without a whole picture.
    pub fn want_key_frame(&mut self) {
        self.key_frame_wanted |= self.kind.is_picture();
    }

    /// The SSRC to ask for a key frame, if it is time; asking is noted.
    pub fn take_key_frame_request(&mut self, now: Instant) -> Option<u32> {
        let ssrc = self.ssrc().filter(|_| self.is_key_frame_due(now))?;
        self.note_key_frame_asked(now);
        Some(ssrc)
    }

    /// Does a receiver want a key frame, and is it time to ask for one?
    pub fn is_key_frame_due(&self, now: Instant) -> bool {
        let rested = self.key_frame_asked.is_none_or(|at| now >= at + limits::MEDIA_PLI_INTERVAL);
        self.key_frame_wanted && !self.paused && rested
    }

    pub fn note_key_frame_asked(&mut self, now: Instant) {
        self.key_frame_wanted = false;
        self.key_frame_asked = Some(now);
    }

    /// When there is something to ask for again.
    pub fn poll_timeout(&self) -> Option<Instant> {
        self.gaps.poll_timeout()
    }

    /// The SSRC and the sequence numbers to ask for now.
    pub fn take_missing(&mut self, now: Instant) -> Option<(u32, Vec<u16>)> {
        let mut missing = Vec::new();
        self.key_frame_wanted |= !self.gaps.handle_timeout(now, &mut missing) && self.kind.is_picture();
        let ssrc = self.ssrc()?;
        (!missing.is_empty()).then(|| (ssrc, missing.into_iter().map(|extended| extended as u16).collect()))
    }

    pub fn report(&mut self, now: Instant) -> Option<Block> {
        let source = self.source.as_mut()?;
        Some(source.reception.report(now, source.ssrc))
    }

    /// What was counted since the track began.
    pub fn totals(&self) -> Totals {
        let (expected, received) = self.source.as_ref().map_or((0, 0), |source| source.reception.totals());
        Totals { expected: self.totals.expected + expected, received: self.totals.received + received, ..self.totals }
    }

    pub fn jitter(&self) -> Duration {
        self.source.as_ref().map_or(Duration::ZERO, |source| source.reception.jitter())
    }

    /// The publisher's clock; gives it in the time that receivers see.
    pub fn handle_sender_report(&mut self, now: Instant, report: SenderReport) -> Option<SenderReport> {
        let source = self.source.as_mut().filter(|source| source.ssrc == report.ssrc)?;
        source.reception.handle_sender_report(now, report);
        self.sender_report()
    }

    /// The last report of the publisher, in the time that receivers see.
    pub fn sender_report(&self) -> Option<SenderReport> {
        let Some(source) = &self.source else { return self.reported };
        let report = source.reception.last_sender_report()?;
        Some(SenderReport { timestamp: report.timestamp.wrapping_add(source.timestamp_shift), ..report })
    }

    /// The same, as it was handed over to this mirror.
    pub fn note_report(&mut self, report: Option<SenderReport>) {
        self.reported = report.or(self.reported);
    }

    /// Bits per second, as they come now.
    pub fn bits_per_second(&self) -> u64 {
        self.rate.map_or(0, |rate| rate.bits_per_second())
    }

    /// Lines of the newest whole picture; 0: none has come.
    pub fn height(&self) -> u16 {
        self.scalable().map_or(self.height, Scalable::height)
    }

    /// The sizes in its one stream, once descriptors have told them.
    pub fn scalable(&self) -> Option<&Scalable> {
        self.scalable.as_ref().map(|(_, scalable)| &**scalable).filter(|scalable| scalable.structure().is_some())
    }

    /// How its frames depend on each other.
    pub fn structure(&self) -> Option<&Structure> {
        self.scalable().and_then(Scalable::structure)
    }

    /// Is this layer sent at present? A browser stops the larger ones when its line is narrow.
    pub fn is_active(&self, now: Instant) -> bool {
        let rests = if self.kind == Kind::Screen { STILL } else { ACTIVE };
        !self.paused && self.newest.is_some_and(|(_, at)| now.saturating_duration_since(at) < rests)
    }

    /// Time has passed.
    pub fn handle_timeout(&mut self, now: Instant) {
        let is_active = self.is_active(now);
        if let Some(rate) = &mut self.rate {
            if is_active { rate.handle_timeout(now) } else { rate.rest(now) }
        }
        if let Some((_, scalable)) = &mut self.scalable {
            scalable.handle_timeout(now, is_active);
        }
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
/// A still picture comes at least five times a second; a layer that was stopped must be left soon.
const ACTIVE: Duration = Duration::from_millis(700);
/// Of a screen on which nothing moves a browser sends one picture in a second.
const STILL: Duration = Duration::from_millis(2_500);

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
        UpTrack::new(Kind::Video, &Codec { format: Format::Vp8, nack: true, ..Codec::default() })
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
    fn a_repeat_fills_its_gap_and_is_still_counted_as_lost() {
        let (now, mut track) = (Instant::now(), track());
        for sequence in [500, 502] {
            give(&mut track, now, 11, sequence, 1);
        }
        assert_eq!(track.take_missing(now + Duration::from_secs(1)), Some((11, vec![501])));
        let bytes = packet(11, 501, 1);
        let header = Header::parse(&bytes).unwrap();
        assert!(track.handle_repeat(now, &header, BytesMut::from(&bytes[..])));
        assert!(!track.handle_repeat(now, &header, BytesMut::from(&bytes[..])), "once");
        assert_eq!(track.poll_timeout(), None);
        assert_eq!(track.report(now).unwrap().total_lost, 1);
        assert!(!self::track().handle_repeat(now, &header, BytesMut::from(&bytes[..])), "of nothing");
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
