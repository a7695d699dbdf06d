//! What retention promises, on a table of its own.

use std::fs;

use super::*;
use crate::base::time::Clock;
use crate::store::keys::MasterKey;

const NOTES: Erasable = Erasable { rule: "test.notes", due, erase };

fn due(connection: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    let mut query = connection.prepare("SELECT id FROM notes WHERE due_ms <= ?1 ORDER BY due_ms, id LIMIT ?2")?;
    let ids = query.query_map(rusqlite::params![now.0, most as i64], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(ids)
}

fn erase(tx: &Tx<'_>, _: &Blobs, id: &str) -> Result<usize, StoreError> {
    if id == "stuck" {
        return Err(StoreError::Busy);
    }
    Ok(tx.execute("DELETE FROM notes WHERE id = ?1", [id])?)
}

struct Room {
    folder: tempfile::TempDir,
    clock: Clock,
    db: Db,
    blobs: Blobs,
}

/// Three notes: due after an hour, after two, and one that cannot be deleted.
async fn room() -> Room {
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::stepped(UtcMillis(1_000_000));
    let db = Db::open(folder.path(), clock.clone()).unwrap();
    let key = MasterKey::open_or_create(&folder.path().join("key")).unwrap();
    let blobs = Blobs::new(&folder.path().join("blobs"), &key).unwrap();
    db.write(Actor::System, |tx| {
        tx.execute_batch("CREATE TABLE notes (id TEXT PRIMARY KEY, due_ms INTEGER NOT NULL, text TEXT NOT NULL) STRICT")?;
        for (id, hours) in [("one", 1), ("two", 2), ("stuck", 0)] {
            let due = tx.now.plus(Duration::from_secs(hours * 3600)).0;
            tx.execute("INSERT INTO notes VALUES (?1, ?2, 'canary-9017-' || ?1)", rusqlite::params![id, due])?;
        }
        Ok::<_, StoreError>(())
    })
    .await
    .unwrap();
    Room { folder, clock, db, blobs }
}

impl Room {
    async fn run(&self) -> Report {
        run(&self.db, &self.blobs, &[NOTES]).await.unwrap()
    }

    async fn lines(&self) -> i64 {
        let count = "SELECT count(*) FROM audit_events WHERE action = 'retention.erase'";
        self.db.read(move |c| Ok::<i64, StoreError>(c.query_row(count, [], |row| row.get(0))?)).await.unwrap()
    }

    /// Whether the text is anywhere in the database's files.
    fn holds(&self, text: &str) -> bool {
        ["visavis.db", "visavis.db-wal"].iter().any(|name| {
            let bytes = fs::read(self.folder.path().join(name)).unwrap();
            bytes.windows(text.len()).any(|window| window == text.as_bytes())
        })
    }
}

fn done(deleted: usize, failed: usize) -> Report {
    Report::Done(vec![RuleReport { rule: "test.notes", deleted, failed }])
}

#[tokio::test]
async fn what_is_due_goes_from_the_files_too_and_what_is_stuck_hinders_nobody() {
    let room = room().await;
    assert_eq!(room.run().await, done(0, 1));
    room.clock.step(Duration::from_secs(3600));
    assert_eq!(room.run().await, done(1, 1));
    assert_eq!(room.lines().await, 1);
    assert!(!room.holds("canary-9017-one"));
    assert!(room.holds("canary-9017-two"));
    room.clock.step(Duration::from_secs(3600));
    assert_eq!(room.run().await, done(1, 1));
    assert_eq!(room.run().await, done(0, 1));
    assert_eq!(room.lines().await, 2);
}

#[tokio::test]
async fn a_step_of_the_clock_deletes_nothing_until_somebody_confirms_it() {
    let room = room().await;
    room.clock.step(Duration::from_secs(30 * 24 * 3600));
    for _ in 0..2 {
        assert!(matches!(room.run().await, Report::Frozen(step) if step.from == UtcMillis(1_000_000)));
    }
    assert_eq!(room.lines().await, 0);
    assert!(room.db.write(Actor::Cli, confirm).await.unwrap());
    assert!(!room.db.write(Actor::Cli, confirm).await.unwrap());
    assert_eq!(room.run().await, done(2, 1));
}

/// Days that the clock goes ahead, whether a time server is asked before and after the step, and whether it is believed.
async fn check_step(days: u64, before: bool, after: bool, believed: bool) {
    let room = room().await;
    let compare = |asked: bool| {
        if asked {
            room.clock.compare()
        }
    };
    compare(before);
    room.clock.step(Duration::from_secs(days * 24 * 3600));
    room.db.write(Actor::System, |_| Ok::<_, StoreError>(())).await.unwrap();
    compare(after);
    let clock = room.clock.clone();
    let asks = room.db.read(move |c| questioned(c, &clock)).await.unwrap().is_some();
    let ran = matches!(room.run().await, Report::Done(_));
    assert_eq!((asks, ran), (!believed, believed), "{days} days, asked before {before}, after {after}");
    let count = "SELECT count(*) FROM audit_events WHERE action = 'retention.believe'";
    let lines: i64 = room.db.read(move |c| Ok::<_, StoreError>(c.query_row(count, [], |row| row.get(0))?)).await.unwrap();
    assert_eq!(lines, i64::from(believed && days > 1));
    assert_eq!(room.db.read(last_run).await.unwrap().is_some(), believed);
}

#[tokio::test]
async fn a_step_is_believed_once_a_time_server_was_asked_after_it() {
    check_step(3, false, false, false).await;
    check_step(3, true, false, false).await;
    check_step(3, false, true, true).await;
    check_step(3, true, true, true).await;
    check_step(1, false, false, true).await;
}

#[tokio::test]
async fn a_machine_that_was_off_over_the_weekend_is_believed_if_it_asked_before_we_started() {
    let room = room().await;
    room.clock.step(Duration::from_secs(3 * 24 * 3600));
    room.clock.compare();
    room.clock.step(Duration::from_secs(600));
    assert!(matches!(room.run().await, Report::Done(_)));
}

#[tokio::test]
async fn a_clock_that_went_ahead_and_was_set_back_is_not_believed() {
    let room = room().await;
    let right = room.clock.now();
    room.clock.step(Duration::from_secs(365 * 24 * 3600));
    assert!(matches!(room.run().await, Report::Frozen(_)));
    room.clock.set(right.plus(Duration::from_secs(2 * 24 * 3600)));
    room.clock.compare();
    assert!(matches!(room.run().await, Report::Frozen(_)));
}

#[tokio::test]
async fn a_machine_in_use_is_never_frozen_by_time_that_passes() {
    let room = room().await;
    for _ in 0..40 {
        room.clock.step(Duration::from_secs(3600));
        assert!(matches!(room.run().await, Report::Done(_)));
    }
}
