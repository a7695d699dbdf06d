//! The runner with real jobs on a real folder.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::Notify;

use super::*;
use crate::audit;
use crate::base::time::Clock;
use crate::blob::Blobs;
use crate::retention;
use crate::store::keys::MasterKey;

struct Counting {
    runs: Arc<AtomicUsize>,
    ran: Arc<Notify>,
}

impl Job for Counting {
    const NAME: &'static str = "counting";
    const EVERY: Duration = Duration::from_secs(3600);

    async fn run(&self, _: &Db) -> Result<(), Fault> {
        self.runs.fetch_add(1, Ordering::SeqCst);
        self.ran.notify_one();
        Ok(())
    }
}

struct Failing;

impl Job for Failing {
    const NAME: &'static str = "failing";
    const EVERY: Duration = Duration::from_secs(60);

    async fn run(&self, _: &Db) -> Result<(), Fault> {
        Err("it always does".into())
    }
}

#[tokio::test]
async fn a_job_that_ran_before_the_restart_does_not_run_again_and_a_failing_one_hinders_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::stepped(UtcMillis(1_000_000));
    let (runs, ran) = (Arc::new(AtomicUsize::new(0)), Arc::new(Notify::new()));
    for expected in [1, 1, 2] {
        let db = Db::open(folder.path(), clock.clone()).unwrap();
        let runner = Runner::new(db.clone()).with(Failing).with(Counting { runs: runs.clone(), ran: ran.clone() });
        let before = runs.load(Ordering::SeqCst);
        let running = tokio::spawn(runner.run());
        if expected > before {
            ran.notified().await;
            // The note that it ran is a write like others; ask until it is there.
            while db.read(|c| facts::find_number(c, "job.counting")).await.unwrap() != Some(clock.now().0) {
                tokio::task::yield_now().await;
            }
        } else {
            // A job that is not due leaves no trace; give the runner every chance to be wrong.
            for _ in 0..100 {
                db.write(Actor::System, |_| Ok::<_, StoreError>(())).await.unwrap();
            }
        }
        running.abort();
        assert!(running.await.is_err());
        assert_eq!(runs.load(Ordering::SeqCst), expected);
        db.close();
        if before == 1 {
            clock.step(Duration::from_secs(3600));
        }
    }
}

#[tokio::test]
async fn the_check_finds_a_ledger_that_was_touched() {
    let folder = tempfile::tempdir().unwrap();
    let key = MasterKey::open_or_create(&folder.path().join("key")).unwrap();
    let db = Db::open(folder.path(), Clock::System).unwrap();
    db.write(Actor::System, |tx| audit::record(tx, "room.create", "room_1", serde_json::json!({}))).await.unwrap();
    let check = list::Check { key };
    check.run(&db).await.unwrap();
    let touch = "UPDATE audit_events SET object = 'room_2'";
    db.write(Actor::System, move |tx| Ok::<_, StoreError>(tx.execute(touch, [])?)).await.unwrap();
    assert!(check.run(&db).await.is_err());
}

#[tokio::test]
async fn retention_that_waits_for_the_clock_has_not_run_and_runs_when_called() {
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::stepped(UtcMillis(1_000_000));
    let db = Db::open(&folder.path().join("data"), clock.clone()).unwrap();
    db.write(Actor::System, |tx| facts::set_number(tx, "a", 1)).await.unwrap();
    clock.step(Duration::from_secs(3 * 24 * 3600));
    let blobs = Blobs::new(&folder.path().join("blobs"), &MasterKey::open_or_create(&folder.path().join("key")).unwrap()).unwrap();
    let (runs, ran) = (Arc::new(AtomicUsize::new(0)), Arc::new(Notify::new()));
    let runner = Runner::new(db.clone()).with(list::Retention { blobs, rules: Vec::new() }).with(Counting { runs, ran: ran.clone() });
    let caller = runner.caller();
    let running = tokio::spawn(runner.run());
    // Retention comes before its neighbour, so that its first turn is over.
    ran.notified().await;
    let last = |db: Db| async move { db.read(|c| facts::find_number(c, "job.retention")).await.unwrap() };
    assert_eq!(last(db.clone()).await, None, "a run that waits is not a run");
    db.write(Actor::Cli, retention::confirm).await.unwrap();
    caller.call::<list::Retention>();
    while last(db.clone()).await != Some(clock.now().0) {
        tokio::task::yield_now().await;
    }
    running.abort();
}

/// PO-1: whoever looks after the house sees what did not come round, and not what could not yet.
#[tokio::test]
async fn a_job_is_late_when_it_missed_a_round_and_the_time_of_a_run() {
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::stepped(UtcMillis(1_000_000));
    let db = Db::open(folder.path(), clock.clone()).unwrap();
    let runner = Runner::new(db.clone()).with(Failing).with(Counting { runs: Arc::default(), ran: Arc::default() });
    let rounds = runner.rounds();
    runner.note("counting").await.unwrap();
    let late = |rounds: &Rounds| {
        let (rounds, now) = (rounds.clone(), db.now());
        let look = db.read_blocking(move |conn| rounds.look(conn, now)).unwrap();
        look.into_iter().filter(|round| round.is_late).map(|round| (round.job, round.last.is_some())).collect::<Vec<_>>()
    };
    let (minute, hour) = (Duration::from_secs(60), Duration::from_secs(3600));
    for (pass, expected) in [
        (Duration::ZERO, vec![]),
        (2 * minute + limits::JOB_TIME, vec![]),
        (Duration::from_millis(1), vec![("failing", false)]),
        (2 * hour, vec![("failing", false), ("counting", true)]),
    ] {
        clock.step(pass);
        assert_eq!(late(&rounds), expected, "{pass:?}");
    }
    // Nobody was there to run it: after a start it has its time again.
    assert_eq!(late(&runner.rounds()), []);
}
