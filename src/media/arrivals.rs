//! When a publisher's packets arrived: what its browser estimates the uplink from
//! (draft-holmer-rmcat-transport-wide-cc-extensions-01).
//!
//! A machine in virtual time. It counts in the publisher's transport-wide numbers, extended to 64 bits.
//!
//! **Invariants.** At most [`limits::MEDIA_ARRIVALS`] packets are remembered. What arrives after it was told as missing is told
//! again as arrived, with all behind it, as browsers do: a network in which packets overtake each other is none that loses them.

use std::collections::VecDeque;
use std::time::Instant;

use crate::base::limits;

use super::twcc;
use super::up::extend;

/// See the module.
pub struct Arrivals {
    start: Instant,
    /// The number of the first packet in `kept`.
    base: u64,
    /// Arrivals from `base` on, in ticks of 250 µs since the start.
    kept: VecDeque<Option<i64>>,
    /// How many of them were told and have not changed since.
    told: usize,
    newest: i64,
    reports: u8,
}

impl Arrivals {
    /// It begins with the first packet.
    pub fn new(now: Instant, number: u16) -> Self {
        Self { start: now, base: FIRST | u64::from(number), kept: VecDeque::new(), told: 0, newest: 0, reports: 0 }
    }

    pub fn handle_packet(&mut self, now: Instant, number: u16) {
        let number = extend(self.base + self.kept.len() as u64, number);
        let Some(place) = number.checked_sub(self.base) else {
            return; // it was told as missing, long ago
        };
        let mut place = place as usize;
        if place >= limits::MEDIA_ARRIVALS {
            let needed = place + 1 - limits::MEDIA_ARRIVALS;
            if needed <= self.told {
                self.forget(needed);
                place -= needed;
            } else {
                // Nobody reported for so long, or the publisher jumped: what lies between teaches nothing.
                self.forget(self.kept.len());
                (self.base, place) = (number, 0);
            }
        }
        if place >= self.kept.len() {
            self.kept.resize(place + 1, None);
        }
        let at = self.ticks(now);
        if self.kept[place].is_none() {
            self.kept[place] = Some(at);
            self.told = self.told.min(place);
            self.newest = at;
        }
    }

    /// Appends what arrived since the last report; nothing if nothing did.
    pub fn take_report(&mut self, out: &mut Vec<u8>) -> bool {
        if self.told == self.kept.len() {
            return false;
        }
        let fresh = &self.kept.make_contiguous()[self.told..];
        twcc::write(out, (self.base + self.told as u64) as u16, self.reports, fresh);
        self.reports = self.reports.wrapping_add(1);
        self.told = self.kept.len();
        let since = self.newest - LATE;
        let old = self.kept.iter().position(|at| at.is_some_and(|at| at >= since));
        self.forget(old.unwrap_or(self.kept.len()));
        true
    }

    /// Forgets the oldest.
    fn forget(&mut self, count: usize) {
        self.kept.drain(..count);
        self.base += count as u64;
        self.told = self.told.saturating_sub(count);
    }

    fn ticks(&self, now: Instant) -> i64 {
        (now.saturating_duration_since(self.start).as_micros() / 250) as i64
    }
}

/// Chosen: half a second in ticks, as browsers wait for each other's late packets.
const LATE: i64 = 2_000;
/// Chosen: one rollover above zero, so that a packet older than the first has a number too.
const FIRST: u64 = 0x1_0000;

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn report(arrivals: &mut Arrivals) -> Vec<(u16, Option<i64>)> {
        let (mut bytes, mut seen) = (Vec::new(), Vec::new());
        if arrivals.take_report(&mut bytes) {
            twcc::read(&bytes, |number, at| seen.push((number, at))).unwrap();
        }
        seen
    }

    #[test]
    fn gaps_are_told_as_gaps_until_they_are_filled() {
        let start = Instant::now();
        let at = |ms: u64| start + Duration::from_millis(ms);
        let mut arrivals = Arrivals::new(start, 65_534);
        for (ms, number) in [(0, 65_534), (1, 65_535), (2, 1), (3, 1)] {
            arrivals.handle_packet(at(ms), number);
        }
        assert_eq!(report(&mut arrivals), [(65_534, Some(0)), (65_535, Some(4)), (0, None), (1, Some(8))]);
        assert!(report(&mut arrivals).is_empty(), "nothing came");
        arrivals.handle_packet(at(50), 4);
        assert_eq!(report(&mut arrivals), [(2, None), (3, None), (4, Some(200))]);
        arrivals.handle_packet(at(51), 3);
        assert_eq!(report(&mut arrivals), [(3, Some(204)), (4, Some(200))], "it was only late");
        arrivals.handle_packet(at(1_000), 5);
        assert_eq!(report(&mut arrivals), [(5, Some(4_000))]);
        arrivals.handle_packet(at(1_001), 2);
        assert!(report(&mut arrivals).is_empty(), "too late");
    }

    #[test]
    fn a_jump_begins_anew_and_nothing_grows() {
        let start = Instant::now();
        let mut arrivals = Arrivals::new(start, 10);
        for n in 0..100_000u32 {
            arrivals.handle_packet(start, (n * 7_777) as u16);
            assert!(arrivals.kept.len() <= limits::MEDIA_ARRIVALS);
        }
        arrivals.handle_packet(start, 10);
        arrivals.handle_packet(start, 10 + 2_000);
        assert_eq!(report(&mut arrivals), [(2_010, Some(0))]);
    }
}
