//! Time for machines: starts where the store's time stands, which never goes back, and then only ever moves at the pace of
//! real time.
//!
//! Someone who sets the machine's clock must neither end every call at once nor give anybody longer to answer. A stepped clock
//! (tests) is followed as it is.

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
    pub fn start(clock: &Clock, base: UtcMillis) -> Self {
        Self { base, clock: clock.clone(), started: Instant::now() }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_goes_on_from_where_it_began_whatever_the_clock_on_the_wall_says() {
        let ticker = Ticker::start(&Clock::System, UtcMillis(5));
        assert!((UtcMillis(5)..UtcMillis(3_600_000)).contains(&ticker.now()));
    }
}
