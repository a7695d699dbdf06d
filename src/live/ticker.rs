//! Time for machines: starts at the wall clock and then only ever moves at the pace of real time.
//!
//! Someone who sets the machine's clock must not end every call at once. A stepped clock (tests) is followed as it is.

use std::time::Duration;

use tokio::time::Instant;

use crate::base::time::{Clock, UtcMillis};

/// See the module's header.
#[derive(Clone, Debug)]
pub struct Ticker {
    clock: Clock,
    base: UtcMillis,
    started: Instant,
}

impl Ticker {
    pub fn start(clock: &Clock) -> Self {
        Self { base: clock.now(), clock: clock.clone(), started: Instant::now() }
    }

    pub fn now(&self) -> UtcMillis {
        match self.clock {
            Clock::System => self.base.plus(self.started.elapsed()),
            Clock::Stepped(_) => self.clock.now(),
        }
    }

    /// Waits until `deadline`; for ever without one.
    pub async fn until(&self, deadline: Option<UtcMillis>) {
        match deadline {
            // A hair more, so that a deadline in whole milliseconds is past when the machine looks.
            Some(at) => tokio::time::sleep(at.since(self.now()) + Duration::from_millis(1)).await,
            None => std::future::pending().await,
        }
    }
}
