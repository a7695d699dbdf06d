//! Trying out a line: for a moment as much is sent as a larger picture would need, the rest being padding, and it is seen how much
//! of it arrives how fast.
//!
//! A machine in virtual time; times are µs since a start of its owner's.
//!
//! **Invariants.** At most twice the estimate is tried; after a failure the next try waits, each time longer.

use super::sent::{Sent, Settled};

/// See the module.
pub struct Probe {
    attempt: Option<Attempt>,
    /// When the next one may begin.
    next: u64,
    /// How long it waits after a failure.
    patience: u64,
    /// How long it waits after the line was found full, and when the last one succeeded.
    calm: u64,
    raised: Option<u64>,
}

/// One try.
struct Attempt {
    bits: f64,
    since: u64,
    until: u64,
    /// All bytes that were sent before.
    bytes_before: u64,
    /// Its packets: the first, and the one behind the last once it is over.
    first: u64,
    end: Option<u64>,
    seen: Seen,
}

/// What was told of its packets.
#[derive(Default)]
struct Seen {
    bytes: f64,
    arrived: f64,
    lost: f64,
    sent: Option<(u64, u64)>,
    arrival: Option<(i64, i64)>,
    first_size: f64,
}

impl Probe {
    pub fn new() -> Self {
        Self { attempt: None, next: 0, patience: PATIENCE, calm: CALM, raised: None }
    }

    /// Begins if it is time, and there is more to show than `estimate` allows; gives whether it did.
    pub fn begin(&mut self, now: u64, estimate: u64, wish: u64, sent: &Sent) -> bool {
        if self.attempt.is_some() || now < self.next || wish <= estimate {
            return false;
        }
        self.attempt = Some(Attempt {
            bits: (wish as f64 * MARGIN).min(estimate as f64 * 2.0),
            since: now,
            until: now + LENGTH,
            bytes_before: sent.bytes(),
            first: sent.next(),
            end: None,
            seen: Seen::default(),
        });
        true
    }

    /// Bytes of padding that are to be sent now.
    pub fn poll_padding(&mut self, now: u64, sent: &Sent) -> usize {
        let Some(attempt) = &mut self.attempt else { return 0 };
        if attempt.end.is_some() {
            return 0;
        }
        if now >= attempt.until {
            attempt.end = Some(sent.next());
            return 0;
        }
        let owed = attempt.bits / 8.0 * (now - attempt.since) as f64 / 1e6 - (sent.bytes() - attempt.bytes_before) as f64;
        owed.clamp(0.0, MOST_AT_ONCE) as usize
    }

    /// Is padding sent at present?
    pub fn is_sending(&self) -> bool {
        self.attempt.as_ref().is_some_and(|attempt| attempt.end.is_none())
    }

    /// Are its packets still on their way?
    pub fn is_open(&self) -> bool {
        self.attempt.is_some()
    }

    pub fn handle_packet(&mut self, packet: Settled, arrival: Option<i64>) {
        let Some(attempt) = &mut self.attempt else { return };
        if packet.number < attempt.first || attempt.end.is_some_and(|end| packet.number >= end) {
            return;
        }
        let seen = &mut attempt.seen;
        match arrival {
            None => seen.lost += 1.0,
            Some(at) => {
                seen.arrived += 1.0;
                seen.bytes += packet.size as f64;
                if seen.sent.is_none() {
                    seen.first_size = packet.size as f64;
                }
                let (first, last) = seen.sent.unwrap_or((packet.at, packet.at));
                seen.sent = Some((first.min(packet.at), last.max(packet.at)));
                let (first, last) = seen.arrival.unwrap_or((at, at));
                seen.arrival = Some((first.min(at), last.max(at)));
            }
        }
    }

    /// The line is full: the try has failed.
    pub fn give_up(&mut self, now: u64) {
        self.attempt = None;
        self.next = now + self.patience;
        self.patience = (self.patience * 2).min(LONGEST_PATIENCE);
    }

    /// The line was found full. If that was soon after a try succeeded, it carries for a moment what it does not carry for long: the
    /// next try waits, each time longer.
    pub fn handle_back(&mut self, now: u64) {
        match self.raised.take() {
            Some(at) if now < at + SHORT_LIVED => self.calm = (self.calm * 2).min(LONGEST_PATIENCE),
            Some(_) => self.calm = CALM,
            None => {}
        }
        self.next = self.next.max(now + self.calm);
    }

    /// Something is missed meanwhile: the next one comes soon, and the one after it.
    pub fn hasten(&mut self, now: u64) {
        let soon = if self.calm > CALM { self.calm } else { SOON };
        self.next = self.next.min(now + soon);
        self.patience = self.patience.min(SOON);
    }

    /// The line is another one now: whatever failed before may be tried.
    pub fn hurry(&mut self) {
        *self = Self::new();
    }

    /// Reports until `newest` were read. Gives what the line carries, once the try has ended well: more than `estimate`, on a
    /// network whose packets are late by `noise` on average.
    pub fn poll_result(&mut self, now: u64, newest: u64, (estimate, noise): (u64, f64)) -> Option<f64> {
        let attempt = self.attempt.as_ref()?;
        let is_told = attempt.end.is_some_and(|end| newest + 1 >= end);
        if !is_told && now < attempt.until + GRACE {
            return None;
        }
        let carried = attempt.seen.bits_per_second(noise).map(|bits| bits.min(attempt.bits));
        match carried.filter(|bits| *bits > estimate as f64) {
            Some(bits) => {
                self.attempt = None;
                self.next = now + PAUSE;
                self.patience = PATIENCE;
                self.raised = Some(now);
                Some(bits)
            }
            None => {
                self.give_up(now);
                None
            }
        }
    }
}

impl Seen {
    fn bits_per_second(&self, noise: f64) -> Option<f64> {
        let ((first_sent, last_sent), (first_arrival, last_arrival)) = (self.sent?, self.arrival?);
        if self.lost > (self.arrived + self.lost) * LOST {
            return None;
        }
        let rate = |span: f64| (self.bytes - self.first_size) * 8.0 / (span / 1e6).max(0.05);
        let sent = (last_sent - first_sent) as f64;
        // The last one may have been late by chance, and the first one not.
        let arrived = (last_arrival - first_arrival) as f64;
        let (sent, arrived) = (rate(sent), rate(arrived.min((arrived - 2.0 * noise).max(sent))));
        // What arrives much slower than it was sent has filled the line; not all of it is for us.
        Some(if arrived < sent * 0.9 { arrived * 0.95 } else { arrived.min(sent) })
    }
}

// Chosen; in µs.
/// Long enough to see through the jitter of a radio network, short enough to do no harm to a voice.
const LENGTH: u64 = 150_000;
/// A little more than is needed, so that the picture fits with what comes and goes.
const MARGIN: f64 = 1.1;
/// Between two tries that succeed.
const PAUSE: u64 = 200_000;
/// After the first failure.
const PATIENCE: u64 = 4_000_000;
/// After everything was taken away.
const SOON: u64 = 1_000_000;
/// After the estimate was taken back.
const CALM: u64 = 3_000_000;
/// What is found full within this time after it was found wide is only wide for a moment.
const SHORT_LIVED: u64 = 10_000_000;
const LONGEST_PATIENCE: u64 = 16_000_000;
/// How long its last reports may take.
const GRACE: u64 = 1_000_000;
/// Share of its packets that may be lost: a radio that loses a tenth carries as much as any other.
const LOST: f64 = 0.25;
/// Bytes: a worker that was busy for a while does not make up for it in one burst.
const MOST_AT_ONCE: f64 = 16_000.0;

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: u64 = 1_000_000;

    #[test]
    fn a_line_that_is_wide_for_a_moment_only_is_left_alone_for_longer_each_time() {
        let mut probe = Probe::new();
        // When it was raised, when it was found full, and how long it is left alone then.
        for (raised, full, wait) in [(0, 5, 6), (20, 25, 12), (40, 45, 16), (70, 75, 16), (100, 115, 3), (120, 121, 6)] {
            probe.raised = Some(raised * SECOND);
            probe.handle_back(full * SECOND);
            assert_eq!(probe.next, (full + wait) * SECOND, "{full}");
            probe.handle_back((full + 1) * SECOND);
            assert_eq!(probe.calm, wait * SECOND, "found full again, it is the same");
        }
    }
}
