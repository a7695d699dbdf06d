//! A network in virtual time: a queue before a narrow line, and what else befalls packets. The same seed gives the same fate.

use std::time::{Duration, Instant};

/// See the module. It can be changed while it is used.
pub struct Network {
    pub bits_per_second: u64,
    pub delay: Duration,
    /// At most so much more, by chance; packets keep their order unless `reorder_permille` of them do not.
    pub jitter: Duration,
    pub loss_permille: u64,
    pub reorder_permille: u64,
    pub duplicate_permille: u64,
    /// Longer than this nothing waits before the line: it is lost.
    pub queue: Duration,
    random: u64,
    free: Option<Instant>,
    newest: Option<Instant>,
}

impl Network {
    pub fn new(bits_per_second: u64, seed: u64) -> Self {
        Self {
            bits_per_second,
            delay: Duration::from_millis(30),
            jitter: Duration::ZERO,
            loss_permille: 0,
            reorder_permille: 0,
            duplicate_permille: 0,
            queue: Duration::from_millis(400),
            random: seed,
            free: None,
            newest: None,
        }
    }

    /// When a packet that leaves now arrives: never, once, or twice.
    pub fn send(&mut self, now: Instant, bytes: usize) -> Vec<Instant> {
        let start = self.free.map_or(now, |free| free.max(now));
        if start > now + self.queue || self.happens(self.loss_permille) {
            return Vec::new();
        }
        let needed = Duration::from_nanos(bytes as u64 * 8_000_000_000 / self.bits_per_second.max(1));
        self.free = Some(start + needed);
        let jitter = self.jitter.mul_f64(self.chance());
        let mut arrival = start + needed + self.delay + jitter;
        if !self.happens(self.reorder_permille) {
            arrival = self.newest.map_or(arrival, |newest| newest.max(arrival));
            self.newest = Some(arrival);
        }
        let mut arrivals = vec![arrival];
        if self.happens(self.duplicate_permille) {
            arrivals.push(arrival + Duration::from_millis(1));
        }
        arrivals
    }

    fn happens(&mut self, permille: u64) -> bool {
        self.chance() * 1_000.0 < permille as f64
    }

    /// SplitMix64, as a number below one.
    fn chance(&mut self) -> f64 {
        self.random = self.random.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.random;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }
}
