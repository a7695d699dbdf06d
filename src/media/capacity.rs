//! How many receivers of an ordinary call this machine carries, and whether it carries more than it does now.
//!
//! A machine: figures go in, [`Capacity::has_place`] answers. It begins with what sealing and sending cost here
//! ([`super::yardstick`]), and corrects that by what the workers really spend while they have enough to do.
//!
//! ```text
//! receivers = workers × share of a core that may be used ÷ (cost of a packet × packets of an ordinary receiver)
//! ```
//!
//! **Invariants.** Without a measurement, and without a number set by hand, nobody is refused. A worker that has no rest left
//! refuses whatever the count says. *Absent*: the clock, who is refused and how: whoever is in a call stays.

use std::time::Duration;

use crate::base::limits::{CAPACITY_BUSY_PERMILLE, CAPACITY_PACKETS, CAPACITY_SHARE_PERMILLE};

use super::effort::Effort;

/// See the module.
#[derive(Clone, Debug, Default)]
pub struct Capacity {
    by_hand: Option<u32>,
    workers: u32,
    /// Nanoseconds of a core for one forwarded packet.
    cost: Option<f64>,
    /// Packets forwarded per second.
    rate: f64,
    /// The part of its time for which the busiest worker works, or is ready and gets no core; the second at most as much as the
    /// first, because a few packets that wait on a crowded machine are no call that suffers.
    busy: f64,
    spent: Vec<Spent>,
}

/// What one worker has done since its start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spent {
    pub effort: Effort,
    pub forwarded: u64,
}

/// What the owner is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Load {
    /// How many receivers there may be; none if that is not known.
    pub most: Option<u32>,
    pub is_by_hand: bool,
    /// How many there are, in ordinary ones.
    pub present: u32,
    pub busy_permille: u32,
}

impl Capacity {
    pub fn new(by_hand: Option<u32>) -> Self {
        Self { by_hand, workers: 1, ..Self::default() }
    }

    /// What a packet costs on this machine, measured or known from before.
    pub fn handle_measured(&mut self, cost: Duration) {
        // What the workers have shown meanwhile is nearer to the truth.
        self.cost.get_or_insert(cost.as_nanos() as f64 * BESIDES);
    }

    /// What each worker has spent by now; `passed` since the last time.
    pub fn handle_spent(&mut self, passed: Duration, workers: &[Spent]) {
        let passed = passed.as_secs_f64();
        if passed <= 0.0 {
            return;
        }
        self.workers = workers.len().max(1) as u32;
        let before = std::mem::replace(&mut self.spent, workers.to_vec());
        let (mut busiest, mut working, mut ran, mut forwarded) = (0.0_f64, 0.0_f64, 0.0, 0.0);
        for (now, before) in workers.iter().zip(before) {
            // A worker that began anew counts from zero.
            let own = now.effort.ran.saturating_sub(before.effort.ran).as_secs_f64();
            let waited = now.effort.waited.saturating_sub(before.effort.waited).as_secs_f64();
            busiest = busiest.max((own + waited.min(own)) / passed);
            working = working.max(own / passed);
            ran += own;
            forwarded += now.forwarded.saturating_sub(before.forwarded) as f64;
        }
        self.busy += (busiest.min(1.0) - self.busy) * SMOOTH;
        self.rate += (forwarded / passed - self.rate) * SMOOTH;
        // With little to do most of the time goes into waking up, which more receivers would not cost again.
        if working >= TELLING && forwarded >= 1.0 {
            let real = ran * 1e9 / forwarded;
            let cost = self.cost.get_or_insert(real);
            *cost += (real - *cost) * CORRECTION;
        }
    }

    /// Whether so many more may join those who are there.
    pub fn has_place(&self, present: usize, more: usize) -> bool {
        let fits = self.most().is_none_or(|most| u64::from(self.ordinary(present)) + more as u64 <= u64::from(most));
        fits && self.busy * 1000.0 < f64::from(CAPACITY_BUSY_PERMILLE)
    }

    pub fn load(&self, present: usize) -> Load {
        Load {
            most: self.most(),
            is_by_hand: self.by_hand.is_some(),
            present: self.ordinary(present),
            busy_permille: (self.busy * 1000.0).round() as u32,
        }
    }

    fn most(&self) -> Option<u32> {
        let core = f64::from(CAPACITY_SHARE_PERMILLE) * 1e6; // nanoseconds of each second
        let measured = self.cost.map(|cost| f64::from(self.workers) * core / (cost.max(1.0) * f64::from(CAPACITY_PACKETS)));
        self.by_hand.or(measured.map(|most| most.max(1.0) as u32))
    }

    /// Who receives from many counts for more than one.
    fn ordinary(&self, present: usize) -> u32 {
        let by_rate = (self.rate / f64::from(CAPACITY_PACKETS)).round() as u32;
        by_rate.max(u32::try_from(present).unwrap_or(u32::MAX))
    }
}

// Chosen.
/// What a worker does besides sealing and sending: reports, checks, repeats, waking up. 2.8 µs a packet were measured for
/// all of it at 400 receivers, 1.2 for those two.
const BESIDES: f64 = 2.4;
/// Of each second's news; three seconds old ones weigh little.
const SMOOTH: f64 = 0.4;
const CORRECTION: f64 = 0.1;
/// From this part of its time on a worker's own figures count.
const TELLING: f64 = 0.15;

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    /// Seconds of a worker that runs and waits for so many milliseconds in each, and forwards so much.
    fn live(capacity: &mut Capacity, seconds: u64, (ran, waited): (u64, u64), forwarded: u64) {
        for _ in 0..=seconds {
            let before = capacity.spent.first().copied().unwrap_or_default();
            let ms = Duration::from_millis;
            let effort = Effort { ran: before.effort.ran + ms(ran), waited: before.effort.waited + ms(waited) };
            capacity.handle_spent(SECOND, &[Spent { effort, forwarded: before.forwarded + forwarded }]);
        }
    }

    #[test]
    fn nobody_is_refused_before_anything_is_known() {
        let capacity = Capacity::new(None);
        assert!(capacity.has_place(10_000, 2));
        assert_eq!(capacity.load(3), Load { most: None, is_by_hand: false, present: 3, busy_permille: 0 });
    }

    #[test]
    fn the_measurement_says_how_many_there_may_be() {
        for (micros, workers, most) in [(1_000, 1, 1_005), (2_000, 1, 502), (1_000, 2, 2_011), (1_000_000, 1, 1)] {
            let mut capacity = Capacity::new(None);
            capacity.handle_measured(Duration::from_nanos(micros));
            capacity.handle_spent(SECOND, &vec![Spent::default(); workers]);
            assert_eq!(capacity.load(0).most, Some(most), "{micros} ns, {workers} workers");
            let most = most as usize;
            assert!(capacity.has_place(most - 1, 1) && !capacity.has_place(most, 1) && !capacity.has_place(most - 1, 2));
        }
    }

    #[test]
    fn what_the_workers_spend_corrects_the_measurement() {
        for (ran, forwarded, most) in [
            // 5 µs each, at half a core.
            (500, 100_000, Some(482)),
            // 2 µs each.
            (500, 250_000, Some(1_206)),
            // Too little to do to tell.
            (50, 1_000, Some(1_005)),
        ] {
            let mut capacity = Capacity::new(None);
            capacity.handle_measured(Duration::from_nanos(1_000));
            live(&mut capacity, 120, (ran, 0), forwarded);
            assert_eq!(capacity.load(0).most, most, "{ran} ms, {forwarded} packets");
        }
        let mut unmeasured = Capacity::new(None);
        live(&mut unmeasured, 3, (500, 0), 100_000);
        assert_eq!(unmeasured.load(0).most, Some(482), "without a measurement they alone say it");
    }

    #[test]
    fn a_worker_without_rest_refuses_whatever_the_count_says() {
        for (name, times, has_place) in [
            ("half", (500, 0), true),
            ("nearly all", (900, 0), false),
            ("no core to be had", (450, 500), false),
            ("little to do on a crowded machine", (50, 900), true),
        ] {
            let mut capacity = Capacity::new(Some(1_000));
            live(&mut capacity, 10, times, 10_000);
            assert_eq!(capacity.has_place(3, 1), has_place, "{name}");
            live(&mut capacity, 10, (10, 0), 10_000);
            assert!(capacity.has_place(3, 1), "{name}, and it is over");
        }
    }

    #[test]
    fn a_number_set_by_hand_counts_and_large_rooms_weigh_more() {
        let mut capacity = Capacity::new(Some(30));
        capacity.handle_measured(Duration::from_nanos(1_000));
        assert!(capacity.has_place(28, 2) && !capacity.has_place(29, 2));
        // Ten people who see nine others each.
        live(&mut capacity, 20, (100, 0), 290 * 25);
        assert_eq!(capacity.load(10), Load { most: Some(30), is_by_hand: true, present: 25, busy_permille: 100 });
        assert!(capacity.has_place(10, 5) && !capacity.has_place(10, 6));
    }

    #[test]
    fn a_worker_that_began_anew_is_no_wonder() {
        let mut capacity = Capacity::new(None);
        live(&mut capacity, 20, (500, 0), 100_000);
        let known = capacity.load(0).most;
        capacity.handle_spent(SECOND, &[Spent { effort: capacity.spent[0].effort, forwarded: 5 }]);
        capacity.handle_spent(Duration::ZERO, &[]);
        assert_eq!(capacity.load(0).most, known);
    }
}
