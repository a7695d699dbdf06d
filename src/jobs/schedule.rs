//! Which job is next, and when: a plain machine in the store's time.

use std::time::Duration;

use crate::base::time::UtcMillis;

/// What is known of a job at start.
pub(super) struct Turn {
    pub(super) every: Duration,
    pub(super) at_start: bool,
    pub(super) last: Option<UtcMillis>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Ended,
    Failed,
}

pub(super) struct Schedule {
    jobs: Vec<Place>,
}

struct Place {
    every: Duration,
    due: UtcMillis,
    failures: usize,
}

impl Schedule {
    pub(super) fn new(now: UtcMillis, turns: &[Turn]) -> Self {
        let place = |turn: &Turn| {
            let due = match turn.last {
                Some(last) if !turn.at_start => last.plus(turn.every),
                _ => now,
            };
            Place { every: turn.every, due, failures: 0 }
        };
        Self { jobs: turns.iter().map(place).collect() }
    }

    /// The job that has waited longest, or how long there is nothing to do.
    pub(super) fn next(&self, now: UtcMillis) -> Result<usize, Duration> {
        match self.jobs.iter().enumerate().min_by_key(|(_, job)| job.due) {
            Some((index, job)) if job.due <= now => Ok(index),
            Some((_, job)) => Err(job.due.since(now)),
            None => Err(Duration::MAX),
        }
    }

    /// Somebody wants the job now.
    pub(super) fn handle_call(&mut self, now: UtcMillis, index: usize) {
        self.jobs[index].due = self.jobs[index].due.min(now);
    }

    pub(super) fn handle_end(&mut self, now: UtcMillis, index: usize, outcome: Outcome) {
        let job = &mut self.jobs[index];
        let wait = match outcome {
            Outcome::Ended => {
                job.failures = 0;
                job.every
            }
            Outcome::Failed => {
                let wait = RETRY[job.failures.min(RETRY.len() - 1)].min(job.every);
                job.failures += 1;
                wait
            }
        };
        job.due = now.plus(wait);
    }
}

/// Specified: requirement B.3.10. A job that comes round more often does not wait for these.
const RETRY: [Duration; 3] = [Duration::from_secs(3600), Duration::from_secs(6 * 3600), Duration::from_secs(24 * 3600)];

#[cfg(test)]
mod tests {
    use super::*;
    use Outcome::{Ended, Failed};

    const MINUTE: u64 = 60;
    const HOUR: u64 = 3600;

    fn at(seconds: u64) -> UtcMillis {
        UtcMillis(0).plus(Duration::from_secs(seconds))
    }

    fn turn(every: u64, at_start: bool, last: Option<u64>) -> Turn {
        Turn { every: Duration::from_secs(every), at_start, last: last.map(at) }
    }

    /// Steps through time; each row says when, which job must be next (or how long nothing is), and how it ends.
    fn check(turns: &[Turn], rows: &[(u64, Result<usize, u64>, Outcome)]) {
        let start = at(rows[0].0);
        let mut schedule = Schedule::new(start, turns);
        for &(now, expected, outcome) in rows {
            let next = schedule.next(at(now));
            assert_eq!(next, expected.map_err(Duration::from_secs), "at {now}");
            if let Ok(index) = next {
                schedule.handle_end(at(now), index, outcome);
            }
        }
    }

    #[test]
    fn a_missed_job_runs_at_start_and_then_comes_round() {
        let turns = [turn(24 * HOUR, false, Some(0)), turn(HOUR, false, Some(30 * HOUR))];
        check(&turns, &[(30 * HOUR, Ok(0), Ended), (30 * HOUR, Err(HOUR), Ended), (31 * HOUR, Ok(1), Ended)]);
    }

    #[test]
    fn some_jobs_run_at_every_start() {
        check(&[turn(24 * HOUR, true, Some(10))], &[(20, Ok(0), Ended), (30, Err(24 * HOUR - 10), Ended)]);
        check(&[turn(24 * HOUR, false, None)], &[(20, Ok(0), Ended)]);
    }

    #[test]
    fn a_failed_job_is_tried_after_one_six_and_twenty_four_hours() {
        let rows = [
            (0, Ok(0), Failed),
            (0, Err(HOUR), Failed),
            (HOUR, Ok(0), Failed),
            (HOUR, Err(6 * HOUR), Failed),
            (7 * HOUR, Ok(0), Failed),
            (7 * HOUR, Err(24 * HOUR), Failed),
            (31 * HOUR, Ok(0), Ended),
            (31 * HOUR, Err(24 * HOUR), Ended),
        ];
        check(&[turn(24 * HOUR, true, None)], &rows);
        check(&[turn(10 * MINUTE, true, None)], &[(0, Ok(0), Failed), (0, Err(10 * MINUTE), Failed)]);
    }

    #[test]
    fn a_called_job_is_next_and_then_comes_round_as_ever() {
        let mut schedule = Schedule::new(at(0), &[turn(24 * HOUR, true, None), turn(HOUR, true, None)]);
        for index in [0, 1] {
            schedule.handle_end(at(0), index, Failed);
        }
        schedule.handle_call(at(MINUTE), 0);
        assert_eq!(schedule.next(at(MINUTE)), Ok(0));
        schedule.handle_end(at(MINUTE), 0, Ended);
        assert_eq!(schedule.next(at(MINUTE)), Err(Duration::from_secs(HOUR - MINUTE)));
    }

    #[test]
    fn nobody_waits_for_a_failed_neighbour() {
        let turns = [turn(24 * HOUR, true, None), turn(HOUR, true, None)];
        check(&turns, &[(0, Ok(0), Failed), (0, Ok(1), Ended), (0, Err(HOUR), Ended)]);
    }
}
