//! When a publisher's packets arrived: what its browser estimates the uplink from
//! (draft-holmer-rmcat-transport-wide-cc-extensions-01).
//!
//! A machine in virtual time. It counts in the publisher's transport-wide numbers, extended to 64 bits.
//!
//! **Invariants.** At most [`limits::MEDIA_ARRIVALS`] packets wait for a report; each is told once.

use std::collections::VecDeque;
use std::time::Instant;

use crate::base::limits;

use super::twcc;
use super::up::extend;

/// See the module.
pub struct Arrivals {
    start: Instant,
    /// The number of the first packet in `waiting`.
    base: u64,
    /// Arrivals from `base` on, in ticks of 250 µs since the start.
    waiting: VecDeque<Option<i64>>,
    reports: u8,
}

impl Arrivals {
    /// It begins with the first packet.
    pub fn new(now: Instant, number: u16) -> Self {
        Self { start: now, base: FIRST | u64::from(number), waiting: VecDeque::new(), reports: 0 }
    }

    pub fn handle_packet(&mut self, now: Instant, number: u16) {
        let newest = self.base + self.waiting.len() as u64;
        let number = extend(newest, number);
        let Some(place) = number.checked_sub(self.base) else {
            return; // it was told as missing
        };
        let place = place as usize;
        if place >= limits::MEDIA_ARRIVALS {
            // Nobody reported for so long, or the publisher jumped: what lies between teaches nothing.
            self.waiting.clear();
            self.base = number;
            self.waiting.push_back(Some(self.ticks(now)));
            return;
        }
        if place >= self.waiting.len() {
            self.waiting.resize(place + 1, None);
        }
        let at = self.ticks(now);
        self.waiting[place].get_or_insert(at);
    }

    /// Appends what arrived since the last report; nothing if nothing did.
    pub fn take_report(&mut self, out: &mut Vec<u8>) -> bool {
        if self.waiting.is_empty() {
            return false;
        }
        twcc::write(out, self.base as u16, self.reports, self.waiting.make_contiguous());
        self.base += self.waiting.len() as u64;
        self.waiting.clear();
        self.reports = self.reports.wrapping_add(1);
        true
    }

    fn ticks(&self, now: Instant) -> i64 {
        (now.saturating_duration_since(self.start).as_micros() / 250) as i64
    }
}

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
    fn every_packet_is_told_once_and_gaps_are_told_as_gaps() {
        let start = Instant::now();
        let at = |ms: u64| start + Duration::from_millis(ms);
        let mut arrivals = Arrivals::new(start, 65_534);
        for (ms, number) in [(0, 65_534), (1, 65_535), (2, 1), (3, 1)] {
            arrivals.handle_packet(at(ms), number);
        }
        assert_eq!(report(&mut arrivals), [(65_534, Some(0)), (65_535, Some(4)), (0, None), (1, Some(8))]);
        assert!(report(&mut arrivals).is_empty(), "nothing came");
        arrivals.handle_packet(at(50), 0);
        assert!(report(&mut arrivals).is_empty(), "it was told as missing");
        arrivals.handle_packet(at(51), 4);
        assert_eq!(report(&mut arrivals), [(2, None), (3, None), (4, Some(204))]);
    }

    #[test]
    fn a_jump_begins_anew_and_nothing_grows() {
        let start = Instant::now();
        let mut arrivals = Arrivals::new(start, 10);
        for n in 0..100_000u32 {
            arrivals.handle_packet(start, (n * 7_777) as u16);
            assert!(arrivals.waiting.len() <= limits::MEDIA_ARRIVALS);
        }
        arrivals.handle_packet(start, 10);
        arrivals.handle_packet(start, 10 + 2_000);
        assert_eq!(report(&mut arrivals), [(2_010, Some(0))]);
    }
}
