//! What a publisher's network lost: which packets to ask for again, when, and when to give up.
//!
//! A machine in virtual time. It counts in extended sequence numbers of one source.
//!
//! **Invariants.** At most [`MISSING`] packets are remembered, each is asked for at most [`TRIES`] times.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// See the module.
#[derive(Default)]
pub struct Gaps {
    highest: Option<u64>,
    missing: VecDeque<Missing>,
}

struct Missing {
    sequence: u64,
    asked: u8,
    /// When to ask (again), or to give up.
    next: Instant,
}

impl Gaps {
    /// A packet came. Gives `false` if so many are missing that asking is hopeless: a key frame is needed.
    pub fn handle_packet(&mut self, now: Instant, sequence: u64) -> bool {
        let Some(highest) = self.highest else {
            self.highest = Some(sequence);
            return true;
        };
        if sequence <= highest {
            self.missing.retain(|m| m.sequence != sequence);
            return true;
        }
        self.highest = Some(sequence);
        if sequence - highest > MISSING as u64 {
            self.missing.clear();
            return false;
        }
        for sequence in highest + 1..sequence {
            if self.missing.len() >= MISSING {
                self.missing.pop_front();
            }
            self.missing.push_back(Missing { sequence, asked: 0, next: now + REORDER });
        }
        true
    }

    /// The next source, or a pause: nothing is missing.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    pub fn poll_timeout(&self) -> Option<Instant> {
        self.missing.iter().map(|m| m.next).min()
    }

    /// Appends what is to be asked for now, ascending. Gives `false` if something is given up: a key frame is needed.
    pub fn handle_timeout(&mut self, now: Instant, ask: &mut Vec<u64>) -> bool {
        let mut hopeful = true;
        self.missing.retain_mut(|missing| {
            if missing.next > now {
                return true;
            }
            if missing.asked >= TRIES {
                hopeful = false;
                return false;
            }
            missing.asked += 1;
            missing.next = now + RETRY * u32::from(missing.asked.min(2));
            ask.push(missing.sequence);
            true
        });
        hopeful
    }
}

// Chosen.
/// Packets overtake each other on the way; a browser waits about as long.
const REORDER: Duration = Duration::from_millis(10);
/// An ICE-lite side does not measure the round trip; this is one on a bad mobile link.
const RETRY: Duration = Duration::from_millis(80);
/// The last one is 0.7 s behind the first. Then a key frame is asked for: a receiver would wait for seconds.
const TRIES: u8 = 6;
/// 0.4 s of video at 2.5 Mbit/s: more than that is no gap but an outage.
const MISSING: usize = 128;

#[cfg(test)]
mod tests {
    use super::*;

    fn due(gaps: &mut Gaps, now: Instant) -> Vec<u64> {
        let mut ask = Vec::new();
        gaps.handle_timeout(now, &mut ask);
        ask
    }

    #[test]
    fn a_gap_is_asked_for_after_the_reorder_window_and_not_for_ever() {
        let start = Instant::now();
        let mut gaps = Gaps::default();
        for sequence in [10, 11, 15] {
            assert!(gaps.handle_packet(start, sequence));
        }
        assert!(due(&mut gaps, start).is_empty());
        assert!(gaps.handle_packet(start, 13), "it was only late");
        assert_eq!(gaps.poll_timeout(), Some(start + REORDER));
        assert_eq!(due(&mut gaps, start + REORDER), [12, 14]);
        assert!(due(&mut gaps, start + REORDER).is_empty(), "not again at once");
        let mut asked = 1;
        for ms in 0..2_000 {
            asked += due(&mut gaps, start + Duration::from_millis(ms)).len() / 2;
        }
        assert_eq!(asked, usize::from(TRIES));
        assert_eq!(gaps.poll_timeout(), None);
    }

    #[test]
    fn an_outage_is_not_asked_for() {
        let start = Instant::now();
        let mut gaps = Gaps::default();
        assert!(gaps.handle_packet(start, 10));
        assert!(!gaps.handle_packet(start, 10_000));
        assert_eq!(gaps.poll_timeout(), None);
        for n in 0..10_000 {
            gaps.handle_packet(start, 10_000 + 2 * n);
        }
        assert_eq!(gaps.missing.len(), MISSING);
    }
}
