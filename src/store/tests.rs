//! What the store promises, tried on a real folder.

use std::os::unix::fs::PermissionsExt;
use std::sync::atomic::{AtomicBool, Ordering};

use super::*;

fn open(folder: &Path) -> Db {
    let db = Db::open(folder, Clock::stepped(UtcMillis(1_000_000))).unwrap();
    db.write_blocking(Actor::System, |tx| {
        Ok::<_, StoreError>(tx.execute_batch("CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, text TEXT UNIQUE) STRICT")?)
    })
    .unwrap();
    db
}

fn note(db: &Db, text: &'static str) -> Result<(), StoreError> {
    db.write_blocking(Actor::Cli, move |tx| {
        tx.execute("INSERT INTO notes (text) VALUES (?1)", [text])?;
        Ok(())
    })
}

fn count(db: &Db) -> i64 {
    db.read_blocking(|c| Ok::<_, StoreError>(c.query_row("SELECT count(*) FROM notes", [], |row| row.get(0))?)).unwrap()
}

#[test]
fn what_is_written_is_there_after_closing_and_opening() {
    let folder = tempfile::tempdir().unwrap();
    let db = open(folder.path());
    note(&db, "one").unwrap();
    db.close();
    assert_eq!(count(&open(folder.path())), 1);
}

#[test]
fn a_write_that_fails_or_panics_leaves_nothing_and_others_go_on() {
    let folder = tempfile::tempdir().unwrap();
    let db = open(folder.path());
    note(&db, "one").unwrap();
    assert!(matches!(note(&db, "one"), Err(StoreError::Broken(_))));
    let after = Arc::new(AtomicBool::new(false));
    let mark = after.clone();
    let result: Result<(), StoreError> = db.write_blocking(Actor::System, move |tx| {
        tx.execute("INSERT INTO notes (text) VALUES ('half')", [])?;
        tx.after_commit(move || mark.store(true, Ordering::SeqCst));
        panic!("a fault in a domain");
    });
    assert!(matches!(result, Err(StoreError::Panicked)));
    note(&db, "two").unwrap();
    assert_eq!(count(&db), 2);
    assert!(!after.load(Ordering::SeqCst), "nothing follows a write that was not kept");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_writers_share_commits_and_each_gets_its_own_answer() {
    let folder = tempfile::tempdir().unwrap();
    let db = open(folder.path());
    let tasks: Vec<_> = (0..200)
        .map(|n| {
            let db = db.clone();
            tokio::spawn(async move {
                db.write(Actor::System, move |tx| {
                    tx.execute("INSERT INTO notes (text) VALUES (?1)", [format!("{}", n / 2)])?;
                    Ok::<_, StoreError>(n)
                })
                .await
                .is_ok()
            })
        })
        .collect();
    let mut kept = 0;
    for task in tasks {
        kept += i64::from(task.await.unwrap());
    }
    assert_eq!(kept, 100);
    assert_eq!(db.read(|c| Ok::<i64, StoreError>(c.query_row("SELECT count(*) FROM notes", [], |r| r.get(0))?)).await.unwrap(), 100);
}

#[test]
fn a_folder_has_one_master_and_nobody_else_reads_it() {
    let folder = tempfile::tempdir().unwrap();
    let db = open(folder.path());
    note(&db, "one").unwrap();
    assert!(matches!(Db::open(folder.path(), Clock::default()), Err(StoreError::Locked)));
    for name in [DATABASE, "visavis.db-wal", LOCK] {
        let mode = fs::metadata(folder.path().join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{name}");
    }
    drop(db);
    Db::open(folder.path(), Clock::default()).unwrap();
}

#[test]
fn a_newer_schema_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    open(folder.path()).close();
    Connection::open(folder.path().join(DATABASE)).unwrap().pragma_update(None, "user_version", 999).unwrap();
    assert!(matches!(Db::open(folder.path(), Clock::default()), Err(StoreError::NewerSchema)));
}

#[test]
fn reads_cannot_write() {
    let folder = tempfile::tempdir().unwrap();
    let db = open(folder.path());
    let result: Result<usize, StoreError> = db.read_blocking(|c| Ok(c.execute("INSERT INTO notes (text) VALUES ('x')", [])?));
    assert!(result.is_err());
}

#[test]
fn a_read_that_lasts_too_long_is_interrupted() {
    let folder = tempfile::tempdir().unwrap();
    let db = open(folder.path());
    let endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
    let result: Result<i64, StoreError> = db.read_blocking(move |c| Ok(c.query_row(endless, [], |row| row.get(0))?));
    assert!(matches!(result, Err(StoreError::TooLong)), "{result:?}");
    assert_eq!(count(&db), 0);
}

#[test]
fn time_stays_monotone_over_a_restart_with_a_clock_gone_back() {
    let folder = tempfile::tempdir().unwrap();
    let at = |clock: Clock| {
        let db = Db::open(folder.path(), clock).unwrap();
        let now = db.write_blocking(Actor::System, |tx| {
            facts::set(tx, "x", b"y")?;
            Ok::<_, StoreError>(tx.now)
        });
        let step = db.read_blocking(|c| facts::find(c, facts::CLOCK_STEP)).unwrap();
        (now.unwrap().0, step.is_some())
    };
    let day = 24 * 3600 * 1000;
    assert_eq!(at(Clock::stepped(UtcMillis(day))), (day, false));
    assert_eq!(at(Clock::stepped(UtcMillis(5))), (day, false));
    assert_eq!(at(Clock::stepped(UtcMillis(2 * day))), (2 * day, false));
    assert_eq!(at(Clock::stepped(UtcMillis(4 * day))), (4 * day, true));
}

#[tokio::test]
async fn a_full_queue_answers_busy() {
    let folder = tempfile::tempdir().unwrap();
    let db = open(folder.path());
    let (go, wait) = std::sync::mpsc::channel::<()>();
    let (begun, running) = oneshot::channel();
    let blocked = db.clone();
    let mut held = vec![tokio::spawn(async move {
        let deed = move |_: &Tx<'_>| {
            let _ = begun.send(());
            let _ = wait.recv();
            Ok::<_, StoreError>(())
        };
        blocked.write(Actor::System, deed).await
    })];
    running.await.unwrap();
    for _ in 0..limits::STORE_QUEUE {
        let db = db.clone();
        held.push(tokio::spawn(async move { db.write(Actor::System, |_| Ok::<_, StoreError>(())).await }));
    }
    while db.0.writer.orders.capacity() > 0 {
        tokio::task::yield_now().await;
    }
    let refused: Result<(), StoreError> = db.write(Actor::System, |_| Ok(())).await;
    assert!(matches!(refused, Err(StoreError::Busy)));
    drop(go);
    for task in held {
        task.await.unwrap().unwrap();
    }
}

#[test]
fn deleted_text_is_gone_from_the_files_once_the_log_is_empty() {
    let folder = tempfile::tempdir().unwrap();
    let db = open(folder.path());
    note(&db, "canary-7731").unwrap();
    db.write_blocking(Actor::System, |tx| Ok::<_, StoreError>(tx.execute("DELETE FROM notes", [])?)).unwrap();
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(db.empty_log()).unwrap();
    for name in [DATABASE, "visavis.db-wal"] {
        let bytes = fs::read(folder.path().join(name)).unwrap();
        assert!(!bytes.windows(11).any(|w| w == b"canary-7731"), "{name}");
    }
}
