//! How much flows: bits per second, up at once, down slowly, so that a quiet moment promises nobody a place.

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
        self.bits = if measured >= self.bits { measured } else { self.bits * FALL + measured * (1.0 - FALL) };
        (self.since, self.bytes) = (now, 0);
    }

    pub fn bits_per_second(&self) -> u64 {
        self.bits.round() as u64
    }
}

// Chosen.
/// Long enough for one key frame not to look like a flood.
const WINDOW: Duration = Duration::from_millis(500);
/// What remains of a former rate after each window.
const FALL: f64 = 0.7;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_rises_at_once_and_falls_slowly() {
        let start = Instant::now();
        let mut rate = Rate::new(start);
        let mut after = |ms: u64, bytes: usize| {
            rate.add(bytes);
            rate.handle_timeout(start + Duration::from_millis(ms));
            rate.bits_per_second()
        };
        let table = [(100, 50_000, 0), (500, 12_500, 1_000_000), (1_000, 125_000, 2_000_000), (1_500, 0, 1_400_000), (2_000, 0, 980_000)];
        for (ms, bytes, wanted) in table {
            assert_eq!(after(ms, bytes), wanted, "{ms}");
        }
    }
}
