//! How many people this machine carries in calls, and whether more may join: the shell around [`crate::media::capacity`].
//!
//! Owns the machine, the count of people in calls as the desk keeps it, and what was measured, which the store remembers until
//! the machine is another one. **Invariants.** Who joins is asked about before anything is written or opened; whoever is in a
//! call, and comes back into it, is never asked about. The measurement runs beside everything, at the lowest priority, when the
//! server has answered for a while. *Absent*: what a refusal says.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::oneshot;
use tokio::time::{MissedTickBehavior, interval, sleep};

use crate::live::{Inner, Live};
use crate::media::capacity::{Capacity, Load};
use crate::media::yardstick;
use crate::store::{Actor, StoreError, facts};

/// See the module.
#[derive(Default)]
pub(super) struct Gauge {
    machine: Mutex<Capacity>,
    /// Guests and agents in calls, from the moment that a call is accepted.
    in_calls: AtomicUsize,
}

/// A guest and an agent.
pub const CALL: usize = 2;

impl Live {
    /// From now on joins are refused before quality falls; `by_hand` is how many receivers there may be, if somebody said so.
    pub fn bound(&self, by_hand: Option<u32>) {
        *self.0.gauge.machine() = Capacity::new(by_hand);
        self.0.runtime.spawn(watch(self.0.clone()));
        self.0.runtime.spawn(measure(self.0.clone()));
    }

    /// Whether so many more people may join calls or stages now.
    pub fn has_place_for(&self, more: usize) -> bool {
        self.0.has_place(self.0.gauge.in_calls(), more)
    }

    /// How many media workers there are.
    pub fn workers(&self) -> usize {
        self.0.media.spent().len()
    }

    pub fn load(&self) -> Load {
        let present = self.0.gauge.in_calls() + self.0.stage.receivers();
        self.0.gauge.machine().load(present)
    }
}

impl Inner {
    /// The same for the desk, which knows how many are in calls at this moment.
    pub(super) fn has_place(&self, in_calls: usize, more: usize) -> bool {
        let present = in_calls + self.stage.receivers();
        self.gauge.machine().has_place(present, more)
    }
}

impl Gauge {
    pub fn set_in_calls(&self, people: usize) {
        self.in_calls.store(people, Ordering::Relaxed);
    }

    pub fn in_calls(&self) -> usize {
        self.in_calls.load(Ordering::Relaxed)
    }

    pub fn machine(&self) -> MutexGuard<'_, Capacity> {
        // Figures that are half new are as good as any; the next second brings others.
        self.machine.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Looks every second at what the workers have spent.
async fn watch(live: Arc<Inner>) {
    let mut beat = interval(BEAT);
    beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut last = Instant::now();
    loop {
        beat.tick().await;
        let now = Instant::now();
        let spent = live.media.spent();
        live.gauge.machine().handle_spent(now.duration_since(last), &spent);
        last = now;
    }
}

/// Looks up what was measured on this machine, or measures it.
async fn measure(live: Arc<Inner>) {
    let machine = yardstick::machine();
    let known = live.db.read(|connection| facts::find(connection, FACT)).await.unwrap_or_default().and_then(|fact| parse(&fact, &machine));
    if let Some(cost) = known {
        return live.gauge.machine().handle_measured(cost);
    }
    sleep(REST).await;
    let (done, measured) = oneshot::channel();
    let beside = std::thread::Builder::new().name("yardstick".into()).spawn(move || {
        // Where a thread may not stand back it measures all the same: it is over soon.
        let _ = rustix::process::nice(LAST);
        let _ = done.send(yardstick::measure());
    });
    let Ok(Some(cost)) = measured.await else {
        return tracing::info!(started = beside.is_ok(), "what this machine carries cannot be measured; the work will tell");
    };
    tracing::info!(nanoseconds = cost.as_nanos() as u64, "measured what a packet costs on this machine");
    live.gauge.machine().handle_measured(cost);
    let fact = format!("{} {machine}", cost.as_nanos());
    let kept = live.db.write(Actor::System, move |tx| facts::set(tx, FACT, fact.as_bytes())).await;
    if let Err(fault) = kept as Result<(), StoreError> {
        tracing::warn!(%fault, "what this machine carries is measured again at the next start");
    }
}

/// What a packet costs, if it was measured on this machine.
fn parse(fact: &[u8], machine: &str) -> Option<Duration> {
    let (cost, of) = std::str::from_utf8(fact).ok()?.split_once(' ')?;
    cost.parse().ok().filter(|cost| *cost > 0 && of == machine).map(Duration::from_nanos)
}

const FACT: &str = "packet_cost";
const BEAT: Duration = Duration::from_secs(1);
/// Chosen: after a start everybody comes back at once.
const REST: Duration = Duration::from_secs(3);
/// Specified: setpriority(2).
const LAST: i32 = 19;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_measured_elsewhere_does_not_count() {
        for (fact, cost) in [("1200 abc", Some(1200)), ("1200 other", None), ("0 abc", None), ("abc", None), ("-1 abc", None), ("", None)] {
            assert_eq!(parse(fact.as_bytes(), "abc"), cost.map(Duration::from_nanos), "{fact}");
        }
    }
}
