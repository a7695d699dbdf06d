//! Work that comes round: retention, signed heads of the ledger, sweeping of what has expired.
//!
//! One task runs one job at a time. When a job ended well is kept in the store, so that one that was missed while the machine
//! was off runs at the next start. The folder's lock is the lease: no second process can run the same job.
//!
//! **Invariants.** A job may be broken off anywhere and run again. One that fails or takes too long comes round again sooner and
//! hinders no other. *Absent*: work that must happen at an exact moment; deadlines of calls belong to their machines.

pub mod list;
pub mod postman;
mod schedule;

use std::error::Error;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use rusqlite::Connection;
use tokio::sync::mpsc;

use crate::base::limits;
use crate::base::time::UtcMillis;
use crate::store::{Actor, Db, StoreError, facts};

use schedule::{Outcome, Schedule, Turn};

/// Something that comes round.
pub trait Job: Send + Sync + 'static {
    const NAME: &'static str;
    /// The time between two runs that ended well.
    const EVERY: Duration;
    /// Whether it also runs at every start.
    const AT_START: bool = false;

    /// Idempotent, and short enough for [`limits::JOB_TIME`].
    fn run(&self, db: &Db) -> impl Future<Output = Result<(), Fault>> + Send;
}

/// Whatever went wrong; it is logged with the job's name.
pub type Fault = Box<dyn Error + Send + Sync>;

/// Calls jobs before their turn.
#[derive(Clone)]
pub struct Caller(mpsc::Sender<&'static str>);

/// How the jobs of this process fare, for whoever looks after them.
#[derive(Clone)]
pub struct Rounds {
    since: UtcMillis,
    jobs: Vec<(&'static str, Duration)>,
}

/// How one job fares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    pub job: &'static str,
    /// When it ended well last.
    pub last: Option<UtcMillis>,
    /// It should have ended well since.
    pub is_late: bool,
}

/// All jobs of the process.
pub struct Runner {
    db: Db,
    jobs: Vec<Entry>,
    caller: Caller,
    called: mpsc::Receiver<&'static str>,
}

impl Caller {
    /// The job runs as soon as the one that runs now has ended.
    pub fn call<J: Job>(&self) {
        // Full: as many calls wait as there can be, and the jobs come round anyway.
        let _ = self.0.try_send(J::NAME);
    }
}

impl Runner {
    pub fn new(db: Db) -> Self {
        let (caller, called) = mpsc::channel(limits::JOB_CALLS);
        Self { db, jobs: Vec::new(), caller: Caller(caller), called }
    }

    pub fn caller(&self) -> Caller {
        self.caller.clone()
    }

    pub fn rounds(&self) -> Rounds {
        Rounds { since: self.db.now(), jobs: self.jobs.iter().map(|job| (job.name, job.every)).collect() }
    }

    pub fn with<J: Job>(mut self, job: J) -> Self {
        let job = std::sync::Arc::new(job);
        let run = move |db: Db| -> Running {
            let job = job.clone();
            Box::pin(async move { job.run(&db).await })
        };
        self.jobs.push(Entry { name: J::NAME, every: J::EVERY, at_start: J::AT_START, run: Box::new(run) });
        self
    }

    /// Runs jobs as they come round, for ever. May be dropped at any point.
    pub async fn run(mut self) {
        let mut turns = Vec::with_capacity(self.jobs.len());
        for job in &self.jobs {
            let last = self.last(job.name).await.unwrap_or_else(|fault| {
                tracing::warn!(job = job.name, %fault, "nobody knows when the job ran last; it runs now");
                None
            });
            turns.push(Turn { every: job.every, at_start: job.at_start, last });
        }
        let mut schedule = Schedule::new(self.db.now(), &turns);
        // What each job failed of last, so that the log says it once.
        let mut said = vec![None; self.jobs.len()];
        loop {
            match schedule.next(self.db.now()) {
                Ok(index) => {
                    let outcome = self.run_job(&self.jobs[index], &mut said[index]).await;
                    schedule.handle_end(self.db.now(), index, outcome);
                }
                Err(wait) => tokio::select! {
                    // In short sleeps, because the clock may be set meanwhile.
                    () = tokio::time::sleep(wait.min(LOOK_AGAIN)) => {}
                    Some(name) = self.called.recv() => {
                        if let Some(index) = self.jobs.iter().position(|job| job.name == name) {
                            schedule.handle_call(self.db.now(), index);
                        }
                    }
                },
            }
        }
    }

    async fn run_job(&self, job: &Entry, said: &mut Option<String>) -> Outcome {
        let result = match tokio::time::timeout(limits::JOB_TIME, (job.run)(self.db.clone())).await {
            Ok(result) => result,
            Err(_) => Err("it did not end within its time".into()),
        };
        let result = match result {
            Ok(()) => self.note(job.name).await.map_err(Fault::from),
            fault => fault,
        };
        match result {
            Ok(()) => {
                *said = None;
                Outcome::Ended
            }
            Err(fault) => {
                let fault = fault.to_string();
                if said.as_ref() != Some(&fault) {
                    tracing::warn!(job = job.name, fault, "the job failed and will be tried again");
                    *said = Some(fault);
                }
                Outcome::Failed
            }
        }
    }

    async fn last(&self, name: &'static str) -> Result<Option<UtcMillis>, StoreError> {
        Ok(self.db.read(move |c| facts::find_number(c, &fact(name))).await?.map(UtcMillis))
    }

    async fn note(&self, name: &'static str) -> Result<(), StoreError> {
        self.db.write(Actor::System, move |tx| facts::set_number(tx, &fact(name), tx.now.0)).await
    }
}

impl Rounds {
    pub fn look(&self, conn: &Connection, now: UtcMillis) -> Result<Vec<Round>, StoreError> {
        let look = |(job, every): &(&'static str, Duration)| {
            let last = facts::find_number(conn, &fact(job))?.map(UtcMillis);
            // Whoever was switched off is not late before there was time to run: one round missed, and one run.
            let begun = last.map_or(self.since, |last| last.max(self.since));
            Ok(Round { job, last, is_late: now > begun.plus(2 * *every + limits::JOB_TIME) })
        };
        self.jobs.iter().map(look).collect()
    }
}

type Running = Pin<Box<dyn Future<Output = Result<(), Fault>> + Send>>;

struct Entry {
    name: &'static str,
    every: Duration,
    at_start: bool,
    run: Box<dyn Fn(Db) -> Running + Send + Sync>,
}

fn fact(name: &str) -> String {
    format!("job.{name}")
}

/// Chosen: a minute late hurts no job.
const LOOK_AGAIN: Duration = Duration::from_secs(60);

#[cfg(test)]
mod tests;
