//! Wall-clock time in milliseconds and the one seam through which it is read.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UtcMillis(pub i64);

impl UtcMillis {
    /// The beginning of 1970: no time of ours.
    pub fn is_zero(&self) -> bool {
        self.0 == 0
    }

    /// The time `by` later; saturates.
    pub fn plus(self, by: Duration) -> Self {
        Self(self.0.saturating_add(millis(by)))
    }

    /// The time `by` earlier; saturates.
    pub fn minus(self, by: Duration) -> Self {
        Self(self.0.saturating_sub(millis(by)))
    }

    /// How long ago `earlier` was; zero if it lies ahead.
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_millis(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }
}

fn millis(by: Duration) -> i64 {
    i64::try_from(by.as_millis()).unwrap_or(i64::MAX)
}

/// Where the time comes from: the machine, or a test that steps it.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    #[default]
    System,
    Stepped(Arc<Hands>),
}

/// Where a stepped clock stands, and when it was compared last ([`i64::MIN`]: never).
#[derive(Debug)]
pub struct Hands {
    at: AtomicI64,
    compared: AtomicI64,
}

impl Clock {
    /// A clock that stands at `at` until [`Clock::step`].
    pub fn stepped(at: UtcMillis) -> Self {
        Self::Stepped(Arc::new(Hands { at: AtomicI64::new(at.0), compared: AtomicI64::new(i64::MIN) }))
    }

    pub fn now(&self) -> UtcMillis {
        match self {
            Self::System => of_system(SystemTime::now()),
            Self::Stepped(hands) => UtcMillis(hands.at.load(Ordering::SeqCst)),
        }
    }

    /// When this machine last compared its clock with a time server and set it right, in the time of that clock. `None` if
    /// it does not say so: no systemd-timesyncd, no network since the start, or a container.
    pub fn compared(&self) -> Option<UtcMillis> {
        match self {
            Self::System => fs::metadata(COMPARED).and_then(|file| file.modified()).ok().map(of_system),
            Self::Stepped(hands) => Some(UtcMillis(hands.compared.load(Ordering::SeqCst))).filter(|at| at.0 != i64::MIN),
        }
    }

    /// Moves a stepped clock; the system clock does not move for anyone.
    pub fn step(&self, by: Duration) {
        if let Self::Stepped(hands) = self {
            hands.at.fetch_add(millis(by), Ordering::SeqCst);
        }
    }

    /// Sets a stepped clock, back as well.
    pub fn set(&self, to: UtcMillis) {
        if let Self::Stepped(hands) = self {
            hands.at.store(to.0, Ordering::SeqCst);
        }
    }

    /// A stepped clock is compared, and found right.
    pub fn compare(&self) {
        if let Self::Stepped(hands) = self {
            hands.compared.store(self.now().0, Ordering::SeqCst);
        }
    }
}

fn of_system(time: SystemTime) -> UtcMillis {
    UtcMillis(millis(time.duration_since(UNIX_EPOCH).unwrap_or_default()))
}

/// Specified: systemd-timesyncd.service(8), "Files": touched whenever the clock was set by a time server.
const COMPARED: &str = "/run/systemd/timesync/synchronized";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arithmetic_saturates_and_never_goes_negative() {
        assert_eq!(UtcMillis(5).since(UtcMillis(9)), Duration::ZERO);
        assert_eq!(UtcMillis(i64::MAX).plus(Duration::from_secs(1)), UtcMillis(i64::MAX));
        assert_eq!(UtcMillis(1500).minus(Duration::from_secs(1)), UtcMillis(500));
    }

    #[test]
    fn a_stepped_clock_moves_only_when_told() {
        let clock = Clock::stepped(UtcMillis(1_000));
        assert_eq!(clock.now(), clock.now());
        clock.step(Duration::from_secs(2));
        assert_eq!(clock.now(), UtcMillis(3_000));
    }
}
