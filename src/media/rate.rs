//! How much flows: bits per second, up soon, down slowly, so that a quiet moment promises nobody a place and a key frame takes
//! none away.

use std::time::{Duration, Instant};

/// See the module.
#[derive(Clone, Copy)]
pub struct Rate {
    since: Instant,
    bytes: u64,
    bits: f64,
}

impl Rate {
    pub fn new(now: Instant) -> Self {
        Self { since: now, bytes: 0, bits: 0.0 }
    }

    pub fn add(&mut self, bytes: usize) {
        self.bytes += bytes as u64;
    }

    /// Time has passed: what came meanwhile becomes the rate.
    pub fn handle_timeout(&mut self, now: Instant) {
        let elapsed = now.saturating_duration_since(self.since);
        if elapsed < WINDOW {
            return;
        }
        let measured = self.bytes as f64 * 8.0 / elapsed.as_secs_f64();
        let kept = match measured >= self.bits {
            _ if self.bits == 0.0 => 0.0,
            true => RISE,
            false => FALL,
        };
        self.bits = self.bits * kept + measured * (1.0 - kept);
        (self.since, self.bytes) = (now, 0);
    }

    /// It was stopped: what it was holds for when it goes on.
    pub fn rest(&mut self, now: Instant) {
        (self.since, self.bytes) = (now, 0);
    }

    pub fn bits_per_second(&self) -> u64 {
        self.bits.round() as u64
    }
}

// Chosen.
const WINDOW: Duration = Duration::from_millis(500);
/// What remains of a former rate after each window, when more came and when less came.
const RISE: f64 = 0.6;
const FALL: f64 = 0.8;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_rises_soon_and_falls_slowly() {
        let start = Instant::now();
        let mut rate = Rate::new(start);
        let mut after = |ms: u64, bytes: usize| {
            rate.add(bytes);
            rate.handle_timeout(start + Duration::from_millis(ms));
            rate.bits_per_second()
        };
        let table = [(100, 50_000, 0), (500, 12_500, 1_000_000), (1_000, 125_000, 1_400_000), (1_500, 0, 1_120_000), (2_000, 0, 896_000)];
        for (ms, bytes, wanted) in table {
            assert_eq!(after(ms, bytes), wanted, "{ms}");
        }
        rate.rest(start + Duration::from_secs(60));
        rate.handle_timeout(start + Duration::from_secs(60));
        assert_eq!(rate.bits_per_second(), 896_000, "as it was before it rested");
    }
}
