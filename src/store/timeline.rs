//! The time that writes are stamped with: the machine's clock, made monotone across steps back and restarts.
//!
//! **Invariants.** Never earlier than any time given or stored before. While the clock stands behind, time goes on at half
//! its pace: sessions and links still expire, and the clock catches up. A step ahead of more than [`STEP`] is remembered
//! until somebody confirms it, so that a wrong clock cannot make everything due for deletion.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::Connection;

use crate::base::time::{Clock, UtcMillis};
use crate::store::{StoreError, facts};

pub(super) struct Timeline {
    clock: Clock,
    state: Mutex<State>,
}

impl Timeline {
    /// Continues from the latest time the database has seen.
    pub(super) fn load(connection: &Connection, clock: Clock) -> Result<Self, StoreError> {
        let reading = clock.now();
        let stored = facts::find_number(connection, HIGHEST)?.map(UtcMillis);
        let state = State { reading, highest: stored.unwrap_or(reading), saved: stored.unwrap_or_default(), step: None };
        Ok(Self { clock, state: Mutex::new(state) })
    }

    pub(super) fn clock(&self) -> &Clock {
        &self.clock
    }

    pub(super) fn now(&self) -> UtcMillis {
        self.state().handle_reading(self.clock.now())
    }

    /// Keeps the time with the group that is about to be committed; the answer goes to [`Timeline::saved`].
    pub(super) fn save(&self, connection: &Connection) -> Result<Saved, StoreError> {
        let (highest, due, step) = {
            let state = self.state();
            (state.highest, state.highest.since(state.saved) >= SAVE_EVERY, state.step)
        };
        if due {
            facts::set_number(connection, HIGHEST, highest.0)?;
        }
        if let Some((from, to)) = step {
            facts::set(connection, facts::CLOCK_STEP, format!("{} {}", from.0, to.0).as_bytes())?;
        }
        Ok(Saved { highest: due.then_some(highest), step })
    }

    /// The group was committed.
    pub(super) fn saved(&self, what: &Saved) {
        let mut state = self.state();
        state.saved = what.highest.unwrap_or(state.saved);
        if state.step == what.step {
            state.step = None;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // The state is a few numbers that are right at every moment.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What of the timeline went into a group.
#[derive(Default)]
pub(super) struct Saved {
    highest: Option<UtcMillis>,
    step: Option<(UtcMillis, UtcMillis)>,
}

#[derive(Debug)]
struct State {
    /// What the clock said last.
    reading: UtcMillis,
    /// The latest time given out or stored.
    highest: UtcMillis,
    /// The latest time in the database.
    saved: UtcMillis,
    /// A step ahead that is not yet in the database.
    step: Option<(UtcMillis, UtcMillis)>,
}

impl State {
    fn handle_reading(&mut self, reading: UtcMillis) -> UtcMillis {
        let passed = reading.since(self.reading);
        self.reading = reading;
        if reading.since(self.highest) > STEP {
            let from = self.step.map_or(self.highest, |(from, _)| from);
            self.step = Some((from, reading));
        }
        self.highest = reading.max(self.highest.plus(if reading < self.highest { passed / 2 } else { Duration::ZERO }));
        self.highest
    }
}

const HIGHEST: &str = "highest_ms";
/// Chosen: a machine in use writes at least every hour (jobs), so a day without a write was not a day of service.
const STEP: Duration = Duration::from_secs(24 * 3600);
/// A second is exact enough for expiry; the ledger's own order is a counter.
const SAVE_EVERY: Duration = Duration::from_secs(1);

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: i64 = 3_600_000;

    fn check(readings: &[(i64, i64)], step: bool) {
        let mut state = State { reading: UtcMillis(0), highest: UtcMillis(0), saved: UtcMillis(0), step: None };
        for &(reading, now) in readings {
            assert_eq!(state.handle_reading(UtcMillis(reading)), UtcMillis(now), "at {reading}");
        }
        assert_eq!(state.step.is_some(), step, "{readings:?}");
    }

    #[test]
    fn time_goes_on_but_never_back() {
        check(&[(10, 10), (20, 20)], false);
        check(&[(10 * HOUR, 10 * HOUR), (9 * HOUR, 10 * HOUR), (9 * HOUR + 1000, 10 * HOUR + 500)], false);
        check(&[(2 * HOUR, 2 * HOUR), (HOUR, 2 * HOUR), (4 * HOUR, 4 * HOUR)], false);
    }

    #[test]
    fn a_step_of_more_than_a_day_is_remembered() {
        check(&[(24 * HOUR, 24 * HOUR)], false);
        check(&[(24 * HOUR + 1, 24 * HOUR + 1)], true);
        check(&[(30 * 24 * HOUR, 30 * 24 * HOUR), (HOUR, 30 * 24 * HOUR)], true);
    }
}
