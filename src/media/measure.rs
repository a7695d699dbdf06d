//! Measuring one leg: what a receiver's reports say of a section (RFC 3550 §6.4), and what is made of it in a while.
//!
//! A machine in virtual time. **Invariants.** A receiver can have lost no more than it was sent, and its reports name only
//! sender reports that we have sent: whatever it claims, sums stay within what was.

use std::time::{Duration, Instant};

use crate::base::limits;

use super::Kind;
use super::down::Section;
use super::published::Published;
use super::quality::{Carrier, KINDS, Quality, Side, Track, micros};
use super::rtcp::Block;

/// What the receiver of one section has told.
#[derive(Default)]
pub struct Heard {
    /// Our last sender reports: the middle of the time that each told, and when it left.
    reports: [Option<(u32, Instant)>; REPORTS],
    next: usize,
    /// What it had lost in all, and been sent, when it told last.
    told: (u32, u32),
    /// Packets and bytes that were counted already.
    counted: (u32, u32),
}

/// What one report block says, of the time since the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    pub sent: u64,
    pub lost: u64,
    pub jitter: Duration,
    pub round_trip: Option<Duration>,
}

/// Counted of a publisher's track since it began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    pub expected: u64,
    pub received: u64,
    pub bytes: u64,
    pub repaired: u64,
}

/// See the module.
pub struct Measure {
    looked: Instant,
    told: Instant,
    tracks: [Track; KINDS],
    /// Of a publisher: what its tracks came to at the last look, and what did not arrive since it was told last; late packets
    /// make up for lost ones.
    seen: [Totals; KINDS],
    missing: [i64; KINDS],
}

impl Heard {
    /// A sender report leaves that tells the time `ntp`.
    pub fn note_report(&mut self, now: Instant, ntp: u64) {
        self.reports[self.next] = Some((middle(ntp), now));
        self.next = (self.next + 1) % REPORTS;
    }

    /// `packets` were sent in all, on a clock of `clock_rate`.
    pub fn handle_block(&mut self, now: Instant, block: &Block, clock_rate: u32, packets: u32) -> Said {
        let sent = packets.wrapping_sub(self.told.1);
        // Signed, because a packet that arrives twice makes up for one that did not (RFC 3550 §6.4.1).
        let lost_in_all = u32::try_from(block.total_lost).unwrap_or(0).max(self.told.0);
        let lost = (lost_in_all - self.told.0).min(sent);
        self.told = (lost_in_all, packets);
        let jitter = u64::from(block.jitter) * 1_000_000 / u64::from(clock_rate.max(1));
        Said {
            sent: u64::from(sent),
            lost: u64::from(lost),
            jitter: Duration::from_micros(jitter),
            round_trip: self.round_trip(now, block),
        }
    }

    /// The time since our report left, less the time for which the receiver held its own back (RFC 3550 §6.4.1, DLSR). Reports
    /// tell the publisher's clock: what they are recognised by is theirs, what is measured is ours.
    fn round_trip(&self, now: Instant, block: &Block) -> Option<Duration> {
        let known = self.reports.iter().flatten().filter(|(told, _)| *told == block.last_report && *told != 0);
        let (_, left) = known.max_by_key(|(_, left)| *left)?;
        let held = Duration::from_micros(u64::from(block.since_last_report) * 1_000_000 / 65_536);
        now.saturating_duration_since(*left).checked_sub(held)
    }

    /// What was sent since the last call.
    pub fn count(&mut self, packets: u32, bytes: u32) -> (u64, u64) {
        let before = std::mem::replace(&mut self.counted, (packets, bytes));
        (u64::from(packets.wrapping_sub(before.0)), u64::from(bytes.wrapping_sub(before.1)))
    }
}

impl Measure {
    pub fn new(now: Instant) -> Self {
        Self { looked: now, told: now, tracks: Default::default(), seen: Default::default(), missing: [0; KINDS] }
    }

    pub fn track(&mut self, kind: Kind) -> &mut Track {
        &mut self.tracks[kind.place()]
    }

    /// Is it time to tell how it went so far?
    pub fn is_due(&self, now: Instant) -> bool {
        now >= self.told + limits::MEDIA_QUALITY_EVERY
    }

    /// Time since the last look.
    pub fn look(&mut self, now: Instant) -> Duration {
        now.saturating_duration_since(std::mem::replace(&mut self.looked, now))
    }

    /// What came of a publisher's track; `elapsed` since the last look.
    pub fn look_up(&mut self, now: Instant, elapsed: Duration, published: &Published, side: &mut Side) {
        let (place, totals) = (published.kind.place(), published.totals());
        let before = std::mem::replace(&mut self.seen[place], totals);
        let (expected, received) = (totals.expected - before.expected, totals.received - before.received);
        self.missing[place] += expected as i64 - received as i64;
        let track = &mut self.tracks[place];
        track.codec = published.codec.format.title();
        track.packets += received;
        track.bytes += totals.bytes - before.bytes;
        track.repaired += totals.repaired - before.repaired;
        track.lines = track.lines.max(published.layers.iter().map(|layer| layer.height()).max().unwrap_or(0));
        if received == 0 {
            return;
        }
        track.flowed += elapsed;
        track.layers = track.layers.max(published.layers.iter().filter(|layer| layer.is_active(now)).count() as u8);
        let flowing = published.layers.iter().filter(|layer| layer.is_flowing(now));
        let jitter = flowing.map(|layer| layer.jitter()).max().unwrap_or_default();
        track.jitter.add(micros(jitter));
        side.add(expected, expected.saturating_sub(received), jitter);
    }

    /// What was sent of one section, which carries a picture of so many lines. Gives whether anything was.
    pub fn count(&mut self, section: &mut Section, lines: u16) -> bool {
        let (packets, bytes) = section.count();
        let track = &mut self.tracks[section.kind.place()];
        track.packets += packets;
        track.bytes += bytes;
        if packets > 0 {
            (track.lines, track.layers) = (track.lines.max(lines), 1);
        }
        packets > 0
    }

    /// So long something flowed, of each kind or not.
    pub fn flowed(&mut self, kinds: [bool; KINDS], elapsed: Duration) {
        for (track, _) in self.tracks.iter_mut().zip(kinds).filter(|(_, flowed)| *flowed) {
            track.flowed += elapsed;
        }
    }

    /// What the receiver of a section said.
    pub fn hear(&mut self, kind: Kind, said: Said) {
        let track = self.track(kind);
        track.lost += said.lost;
        if said.sent > 0 {
            track.jitter.add(micros(said.jitter));
        }
        if let Some(round_trip) = said.round_trip {
            track.round_trip.add(micros(round_trip));
        }
    }

    /// All of it since the last time, if there was anything.
    pub fn tell(&mut self, now: Instant, carrier: Option<Carrier>) -> Option<Quality> {
        self.told = now;
        for (track, missing) in self.tracks.iter_mut().zip(&mut self.missing) {
            track.lost += u64::try_from(std::mem::take(missing)).unwrap_or(0);
        }
        let tracks = std::mem::take(&mut self.tracks).map(|track| Some(track).filter(|track| track.packets > 0));
        tracks.iter().any(Option::is_some).then_some(Quality { carrier, tracks })
    }
}

/// The middle of 64 bits of time, as a report block repeats it (RFC 3550 §6.4.1, LSR).
fn middle(ntp: u64) -> u32 {
    (ntp >> 16) as u32
}

/// Chosen: a publisher reports about once a second, a receiver answers within a few.
const REPORTS: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::media::published::tests::{LAYERS, packet, published};
    use crate::media::rtp::Header;

    fn block(last_report: u32, since_last_report: u32, total_lost: i32, jitter: u32) -> Block {
        Block { last_report, since_last_report, total_lost, jitter, ..Block::default() }
    }

    #[test]
    fn the_round_trip_is_that_of_the_standard() {
        let start = Instant::now();
        let at = |ms: u64| start + Duration::from_millis(ms);
        // The example of RFC 3550 §6.4.1, figure 2: the report left at 46853.125 s, the block came at 46864.500 s.
        let (ntp, lsr, dlsr) = (0xb44d_b705_2000_0000, 0xb705_2000, 0x0005_4000);
        let table = [
            ("the standard's", lsr, dlsr, 11_375, Some(6_125)),
            ("answered at once", lsr, 0, 80, Some(80)),
            ("of a report that we have not sent", lsr + 1, dlsr, 11_375, None),
            ("before any report", 0, 0, 11_375, None),
            ("held longer than it can be", lsr, 0x7fff_0000, 11_375, None),
        ];
        for (name, last, since, ms, wanted) in table {
            let mut heard = Heard::default();
            heard.note_report(start, ntp);
            let said = heard.handle_block(at(ms), &block(last, since, 0, 0), 90_000, 1);
            assert_eq!(said.round_trip, wanted.map(Duration::from_millis), "{name}");
        }
        // A report that was repeated to a newcomer is measured from its last repeat, and old ones are forgotten.
        let mut heard = Heard::default();
        for (n, ms) in [(1, 0), (1, 500), (2, 1_000), (3, 2_000), (4, 3_000)] {
            heard.note_report(at(ms), n << 16);
        }
        for (n, wanted) in [(1, Some(2_550)), (4, Some(50)), (5, None)] {
            let said = heard.handle_block(at(3_050), &block(n, 0, 0, 0), 90_000, 1);
            assert_eq!(said.round_trip, wanted.map(Duration::from_millis), "{n}");
        }
    }

    #[test]
    fn losses_are_counted_between_blocks_and_never_beyond_what_was_sent() {
        let (now, mut heard) = (Instant::now(), Heard::default());
        let table = [
            ("the first block is about all that was sent", 100, 3, (100, 3)),
            ("nothing new", 200, 3, (100, 0)),
            ("half of it", 300, 53, (100, 50)),
            ("duplicates make up for losses, once", 400, 40, (100, 0)),
            ("and are not lost a second time", 500, 53, (100, 0)),
            ("more than was sent", 510, 8_000_000, (10, 10)),
            ("negative", 520, -5, (10, 0)),
            ("the same block again", 520, 8_000_000, (0, 0)),
        ];
        for (name, packets, lost, wanted) in table {
            let said = heard.handle_block(now, &block(0, 0, lost, 4_500), 90_000, packets);
            assert_eq!((said.sent, said.lost), wanted, "{name}");
            assert_eq!(said.jitter, Duration::from_millis(50));
        }
        assert_eq!(heard.handle_block(now, &block(0, 0, 0, u32::MAX), 0, 521).sent, 1, "whatever is claimed");
        assert_eq!((heard.count(u32::MAX, 5), heard.count(1, 4)), ((u64::from(u32::MAX), 5), (2, u64::from(u32::MAX))));
    }

    /// Gives the packets of these numbers and times (in ms) to the first of two layers, on a clock of 90 kHz.
    fn receive(published: &mut Published, start: Instant, packets: &[(u16, u64)]) {
        for (number, ms) in packets {
            let mut bytes = packet(96, 20, &[(4, b'q')], &[1]);
            bytes[2..4].copy_from_slice(&number.to_be_bytes());
            bytes[4..8].copy_from_slice(&(u32::from(*number) * 1_800).to_be_bytes());
            let header = Header::parse(&bytes).unwrap();
            let now = start + Duration::from_millis(*ms);
            let claim = published.claim(&header, &bytes).unwrap();
            published.handle_packet(now, claim, &header, bytes[..].into());
        }
    }

    #[test]
    fn a_publishers_figures_are_those_of_the_standard() {
        let (start, mut published) = (Instant::now(), published(LAYERS));
        let (mut measure, mut side) = (Measure::new(start), Side::default());
        let second = Duration::from_secs(1);
        // Every 20 ms; number 3 comes 32 ms late: D is 32 ms twice, so that J = 2, then 2 + (32 - 2)/16 (RFC 3550 §6.4.1, §A.8).
        receive(&mut published, start, &[(0, 0), (1, 20), (2, 40), (3, 92), (4, 80), (6, 120)]);
        let now = start + Duration::from_millis(200);
        let elapsed = measure.look(now);
        measure.look_up(now, elapsed, &published, &mut side);
        assert_eq!((side.expected, side.lost), (7, 1), "number 5 is missing");
        let jitter = 2_000.0 + 30_000.0 / 16.0;
        let wanted = jitter - jitter / 16.0;
        assert!((side.jitter.sum as f64 - wanted).abs() < 12.0, "{} {wanted}", side.jitter.sum);
        // It was only late. Nothing is lost, whatever the looks said one by one.
        receive(&mut published, start, &[(5, 210), (7, 215)]);
        measure.look_up(now + second, second, &published, &mut side);
        let told = measure.tell(now + second, Some(Carrier::UdpV4)).unwrap();
        let track = told.track(Kind::Video).unwrap();
        assert_eq!((track.packets, track.lost, track.codec, track.layers), (8, 0, "VP8", 1));
        assert_eq!((track.flowed, track.jitter.count), (Duration::from_millis(1_200), 2));
        assert_eq!((told.track(Kind::Audio), told.carrier), (None, Some(Carrier::UdpV4)));
        assert_eq!(measure.tell(now + second, None), None, "nothing new");
    }

    #[test]
    fn another_source_of_a_publisher_goes_on_counting() {
        let (start, mut published) = (Instant::now(), published(""));
        for (ssrc, number) in [(20, 0u16), (20, 2), (21, 9_000), (21, 9_001)] {
            let mut bytes = packet(96, ssrc, &[], &[1]);
            bytes[2..4].copy_from_slice(&number.to_be_bytes());
            let header = Header::parse(&bytes).unwrap();
            let claim = published.claim(&header, &bytes).unwrap();
            published.handle_packet(start, claim, &header, bytes[..].into());
        }
        let totals = published.totals();
        assert_eq!((totals.expected, totals.received), (5, 4));
        assert!(totals.bytes > 0);
    }
}
