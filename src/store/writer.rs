//! The thread that writes. It takes what has gathered, runs each piece in a SAVEPOINT of its own, commits once, answers.
//!
//! **Invariants.** No answer before the COMMIT returned. One failed COMMIT fails the whole group; one failed sync is the end:
//! the disk may have thrown the pages away, so trying again would acknowledge what is not there.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::fs::File;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use rusqlite::Connection;
use tokio::sync::mpsc;

use crate::base::limits;
use crate::store::readers::{lock, spawn};
use crate::store::timeline::Timeline;
use crate::store::{Actor, Afterwards, StoreError, Tx, connection};

pub(super) enum Order {
    Deed(Deed),
    EmptyLog(Box<dyn FnOnce(Result<(), StoreError>) + Send>),
    Stop,
}

pub(super) struct Deed {
    pub(super) actor: Actor,
    pub(super) run: Run,
}

/// Given an error instead of a transaction, it only answers that.
type Run = Box<dyn FnOnce(Result<&Tx<'_>, StoreError>) -> Done + Send>;

/// A deed that has run and waits for the COMMIT.
pub(super) struct Done {
    pub(super) keep: bool,
    pub(super) tell: Box<dyn FnOnce(Result<(), StoreError>) + Send>,
}

pub(super) struct Writer {
    pub(super) orders: mpsc::Sender<Order>,
    /// How many groups were committed.
    pub(super) commits: Arc<AtomicU64>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

type OnFailedSync = Box<dyn Fn(&StoreError) + Send>;

impl Writer {
    pub(super) fn start(
        connection: Connection,
        folder: File,
        timeline: Arc<Timeline>,
        on_failed_sync: OnFailedSync,
    ) -> Result<Self, StoreError> {
        let (orders, queue) = mpsc::channel(limits::STORE_QUEUE);
        let commits = Arc::new(AtomicU64::new(0));
        let engine = Engine { connection, _folder: folder, timeline, commits: commits.clone(), on_failed_sync };
        let thread = spawn("store-writer", move || engine.serve(queue))?;
        Ok(Self { orders, commits, thread: Mutex::new(Some(thread)) })
    }

    /// Lets the thread finish what is queued, and waits for it.
    pub(super) fn stop(&self) {
        let Some(thread) = lock(&self.thread).take() else { return };
        // The last handle may go on the writer's own thread, inside a deed that held it: then nobody waits.
        let own = thread.thread().id() == thread::current().id();
        let mut order = Order::Stop;
        while let Err(mpsc::error::TrySendError::Full(back)) = self.orders.try_send(order) {
            if own {
                return;
            }
            thread::sleep(Duration::from_millis(1));
            order = back;
        }
        if !own {
            drop(thread.join());
        }
    }
}

struct Engine {
    connection: Connection,
    /// Holds the folder's lock for as long as anything may be written.
    _folder: File,
    timeline: Arc<Timeline>,
    commits: Arc<AtomicU64>,
    on_failed_sync: OnFailedSync,
}

/// The thread must not go on.
struct End;

impl Engine {
    fn serve(self, mut queue: mpsc::Receiver<Order>) {
        let mut group = VecDeque::with_capacity(limits::STORE_GROUP);
        if self.serve_until_stopped(&mut queue, &mut group).is_ok() {
            // Only a courtesy: without it the next start checks the file once.
            if let Err(fault) = connection::mark_closed(&self.connection) {
                tracing::warn!(%fault, "the store could not note that it was closed");
            }
        }
        queue.close();
        group.drain(..).for_each(|deed| refuse(deed, StoreError::Closed));
        while let Ok(order) = queue.try_recv() {
            match order {
                Order::Deed(deed) => refuse(deed, StoreError::Closed),
                Order::EmptyLog(tell) => tell(Err(StoreError::Closed)),
                Order::Stop => {}
            }
        }
    }

    fn serve_until_stopped(&self, queue: &mut mpsc::Receiver<Order>, group: &mut VecDeque<Deed>) -> Result<(), End> {
        while let Some(first) = queue.blocking_recv() {
            let mut next = Some(first);
            let mut other = None;
            while let Some(order) = next {
                match order {
                    Order::Deed(deed) => group.push_back(deed),
                    order => {
                        other = Some(order);
                        break;
                    }
                }
                next = if group.len() < limits::STORE_GROUP { queue.try_recv().ok() } else { None };
            }
            while !group.is_empty() {
                self.commit(group)?;
            }
            match other {
                Some(Order::EmptyLog(tell)) => tell(self.empty_log()),
                Some(Order::Stop) => return Ok(()),
                _ => {}
            }
        }
        Ok(())
    }

    /// Runs and commits as much of the group as one transaction carries; what is left in it has not run.
    fn commit(&self, group: &mut VecDeque<Deed>) -> Result<(), End> {
        if let Err(fault) = self.connection.execute_batch("BEGIN IMMEDIATE") {
            let fault = shared(fault.into());
            group.drain(..).for_each(|deed| refuse(deed, again(&fault)));
            return Ok(());
        }
        let (mut done, mut afterwards) = (Vec::with_capacity(group.len()), Vec::new());
        let outcome = self.transact(group, &mut done, &mut afterwards);
        if !self.connection.is_autocommit() {
            // Best effort: if even this fails, the next BEGIN says so.
            drop(self.connection.execute_batch("ROLLBACK"));
        }
        self.settle(outcome, done, afterwards)
    }

    fn transact(&self, group: &mut VecDeque<Deed>, done: &mut Vec<Done>, afterwards: &mut Vec<Afterwards>) -> Result<(), StoreError> {
        while let Some(Deed { actor, run }) = group.pop_front() {
            self.connection.execute_batch("SAVEPOINT deed")?;
            let now = self.timeline.now();
            let tx = Tx { now, actor: &actor, connection: &self.connection, afterwards: RefCell::default() };
            // After a panic the savepoint is rolled back; nothing else of ours was in the closure's hands.
            let ran = catch_unwind(AssertUnwindSafe(|| run(Ok(&tx)))).ok();
            let wanted = tx.afterwards.take();
            let keep = ran.as_ref().is_some_and(|done| done.keep);
            done.extend(ran);
            if self.connection.is_autocommit() {
                // An error inside ended the whole transaction: full disk, failed input or output.
                let ended = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_ABORT_ROLLBACK);
                return Err(rusqlite::Error::SqliteFailure(ended, None).into());
            }
            if keep {
                afterwards.extend(wanted);
                self.connection.execute_batch("RELEASE deed")?;
            } else {
                self.connection.execute_batch("ROLLBACK TO deed; RELEASE deed")?;
            }
        }
        if done.iter().any(|done| done.keep) {
            let saved = self.timeline.save(&self.connection)?;
            self.connection.execute_batch("COMMIT")?;
            // Before anybody is told: whoever has the answer also sees that there was a commit.
            self.commits.fetch_add(1, Ordering::SeqCst);
            self.timeline.saved(&saved);
        }
        Ok(())
    }

    /// Answers everybody, and ends the thread if the disk did not keep its word.
    fn settle(&self, kept: Result<(), StoreError>, done: Vec<Done>, afterwards: Vec<Afterwards>) -> Result<(), End> {
        let Err(fault) = kept else {
            done.into_iter().for_each(|done| (done.tell)(Ok(())));
            for after in afterwards {
                drop(catch_unwind(AssertUnwindSafe(after)));
            }
            return Ok(());
        };
        let ends = is_failed_sync(&fault);
        let fault = shared(fault);
        if ends {
            (self.on_failed_sync)(&fault);
        }
        done.into_iter().for_each(|done| (done.tell)(Err(again(&fault))));
        if ends { Err(End) } else { Ok(()) }
    }

    /// A reader holds the log back for at most as long as a read may last.
    fn empty_log(&self) -> Result<(), StoreError> {
        for _ in 0..EMPTY_TRIES {
            let busy: i64 = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
            if busy == 0 {
                return Ok(());
            }
        }
        Err(StoreError::Busy)
    }
}

/// Answers a deed without running it.
fn refuse(deed: Deed, fault: StoreError) {
    ((deed.run)(Err(fault)).tell)(Ok(()));
}

/// Whether the disk did not take what it was told to keep. Specified: sqlite.org/rescode.html.
fn is_failed_sync(fault: &StoreError) -> bool {
    let StoreError::Broken(fault) = fault else { return false };
    let code = fault.sqlite_error().map(|error| error.extended_code);
    matches!(code, Some(rusqlite::ffi::SQLITE_IOERR_FSYNC | rusqlite::ffi::SQLITE_IOERR_DIR_FSYNC))
}

/// The form of an error that many can be told.
fn shared(fault: StoreError) -> StoreError {
    match fault {
        StoreError::Broken(fault) => StoreError::NotKept(Arc::new(fault)),
        fault => fault,
    }
}

/// The same error once more, for the next of the group.
fn again(fault: &StoreError) -> StoreError {
    match fault {
        StoreError::NotKept(fault) => StoreError::NotKept(fault.clone()),
        StoreError::Full => StoreError::Full,
        _ => StoreError::Busy,
    }
}

/// The busy timeout of the connection (5 s) is the pause between two tries.
const EMPTY_TRIES: u32 = 3;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::time::Clock;
    use rusqlite::ffi;
    use std::sync::atomic::AtomicUsize;

    fn check(code: i32, ends: bool, answer: &str) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("db");
        File::create(&file).unwrap();
        let connection = connection::read_write(&file).unwrap();
        connection.execute_batch("CREATE TABLE facts (name TEXT PRIMARY KEY, value BLOB)").unwrap();
        let timeline = Arc::new(Timeline::load(&connection, Clock::default()).unwrap());
        let (stopped, told) = (Arc::new(AtomicUsize::new(0)), Arc::new(Mutex::new(String::new())));
        let (counter, answers) = (stopped.clone(), told.clone());
        let engine = Engine {
            connection,
            _folder: File::open(&file).unwrap(),
            timeline,
            commits: Arc::default(),
            on_failed_sync: Box::new(move |_| counter.store(1, Ordering::SeqCst)),
        };
        let done = Done { keep: true, tell: Box::new(move |kept| *lock(&answers) = format!("{:?}", kept.is_ok())) };
        let fault = rusqlite::Error::SqliteFailure(ffi::Error::new(code), None);
        assert_eq!(engine.settle(Err(fault.into()), vec![done], Vec::new()).is_err(), ends, "{code}");
        assert_eq!(stopped.load(Ordering::SeqCst), usize::from(ends), "{code}");
        assert_eq!(*lock(&told), answer, "{code}");
    }

    #[test]
    fn only_a_failed_sync_ends_the_writer_and_nothing_is_acknowledged() {
        check(ffi::SQLITE_IOERR_FSYNC, true, "false");
        check(ffi::SQLITE_IOERR_DIR_FSYNC, true, "false");
        check(ffi::SQLITE_FULL, false, "false");
        check(ffi::SQLITE_IOERR_WRITE, false, "false");
    }
}
