//! The store: one SQLite file per business, one thread that writes it, a few that read it.
//!
//! Owns the data folder (its lock and `visavis.db`), the order of all writes and the time they are stamped with.
//! It is only the engine: apart from its own `facts` it names no table; each domain keeps its SQL in its `sql.rs`.
//!
//! **Invariants.**
//! A write is answered after its COMMIT has reached the disk (`synchronous = FULL`), never before.
//! Each write runs in a SAVEPOINT of its own: one that fails, or panics, leaves no trace and does not hurt its neighbours.
//! After a failed sync nothing more is acknowledged: the process ends and recovers by starting again.
//! Time seen by writes never goes back, whatever the machine's clock does.
//! No read lasts longer than [`limits::STORE_READ_TIME`], so that a checkpoint can make deletion real.
//! *Absent*: work at shutdown that matters, retries of a failed sync, SQL of other domains, temporary files with content.

pub mod columns;
pub mod facts;
pub mod keys;
pub mod portable;

mod connection;
mod migrate;
mod readers;
mod timeline;
mod writer;

use std::cell::RefCell;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::ops::Deref;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;

use rusqlite::{Connection, ErrorCode};
use thiserror::Error;
use tokio::sync::{mpsc, oneshot};

use crate::base::fault::Class;
use crate::base::ids::{AccountId, PersonId};
use crate::base::limits;
use crate::base::time::{Clock, UtcMillis};

use readers::Readers;
use timeline::Timeline;
use writer::{Deed, Done, Order, Writer};

/// The handle everybody holds. Cheap to clone; the last one that goes ends the threads.
#[derive(Clone)]
pub struct Db(Arc<Inner>);

/// Who does a deed, as the ledger names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// The product itself: jobs, deadlines.
    System,
    /// Whoever holds the machine, through the command line.
    Cli,
    Account(AccountId),
    Guest(PersonId),
    /// Somebody who has not said who they are.
    Stranger,
}

/// One write in progress: the connection, the time of the deed and who does it.
pub struct Tx<'a> {
    /// Never earlier than any time stored before.
    pub now: UtcMillis,
    pub actor: &'a Actor,
    connection: &'a Connection,
    afterwards: RefCell<Vec<Afterwards>>,
}

/// What the store cannot do, by what can be done about it.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The queue stayed full for [`limits::STORE_WAIT`].
    #[error("the store is busy")]
    Busy,
    /// A read took longer than [`limits::STORE_READ_TIME`] and was interrupted.
    #[error("the read took too long and was interrupted")]
    TooLong,
    /// No space left on the disk; nothing was changed.
    #[error("the disk is full")]
    Full,
    /// The write itself was fine, but the group's COMMIT was not: nothing of it is kept.
    #[error("the write could not be kept: {0}")]
    NotKept(Arc<rusqlite::Error>),
    #[error("the store is broken: {0}")]
    Broken(rusqlite::Error),
    /// A fault in the code of a read or write; nothing was changed.
    #[error("a piece of work in the store panicked")]
    Panicked,
    /// The store has been closed.
    #[error("the store is closed")]
    Closed,
    /// The folder was written by a newer version of the product.
    #[error("the data folder belongs to a newer version; start that one, or restore a backup made before the update")]
    NewerSchema,
    #[error("the schema could not be brought up to date: {0}")]
    Migration(rusqlite_migration::Error),
    /// Another process serves this folder.
    #[error("the data folder is in use by another process")]
    Locked,
    #[error("the data folder {0} cannot be written: {1}")]
    NotWritable(PathBuf, io::Error),
    /// SQLite does not keep a setting that our promises rest on.
    #[error("the database does not accept the setting {0}")]
    Setting(&'static str),
    /// The file does not pass its own check.
    #[error("the database is damaged: {0}")]
    Damaged(String),
    #[error("the key file {0} cannot be used: {1}")]
    Key(PathBuf, &'static str),
    /// The key file is not the one this data folder was encrypted with.
    #[error("the key file does not belong to this data folder")]
    WrongKey,
}

impl Db {
    /// Opens the folder, makes it if need be, brings the schema up to date and starts the threads.
    /// A failed sync later ends the process: see [`Db::open_with`].
    pub fn open(folder: &Path, clock: Clock) -> Result<Self, StoreError> {
        Self::open_with(folder, clock, |fault| {
            tracing::error!(%fault, "the disk does not keep what is written; stopping so that nothing unsafe is acknowledged");
            std::process::exit(1)
        })
    }

    /// Like [`Db::open`]; `on_failed_sync` is called on the writer's thread instead of ending the process.
    /// After it the store acknowledges nothing more.
    pub fn open_with(folder: &Path, clock: Clock, on_failed_sync: impl Fn(&StoreError) + Send + 'static) -> Result<Self, StoreError> {
        let lock = take_folder(folder)?;
        let file = folder.join(DATABASE);
        let mut connection = connection::read_write(&file)?;
        migrate::to_latest(&mut connection)?;
        connection::check_after_unclean_end(&connection)?;
        facts::ensure_installation(&connection)?;
        let timeline = Arc::new(Timeline::load(&connection, clock)?);
        let readers = Readers::start(&file, limits::STORE_READERS)?;
        let writer = Writer::start(connection, lock, timeline.clone(), Box::new(on_failed_sync))?;
        Ok(Self(Arc::new(Inner { timeline, readers, writer, file })))
    }

    /// Whether this folder has a store already.
    pub fn is_in(folder: &Path) -> bool {
        folder.join(DATABASE).exists()
    }

    /// Runs `f` on a consistent snapshot.
    pub async fn read<T, E>(&self, f: impl FnOnce(&Connection) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let work = readers::work(f, move |result| drop(answer.send(result)));
        enqueue(&self.0.readers.orders, work).await?;
        answered.await.unwrap_or_else(|_| Err(StoreError::Panicked.into()))
    }

    /// Runs `f` as `actor`, and answers when what it did is on disk. If `f` fails, nothing of it is kept.
    /// A caller that stops waiting does not stop the write.
    pub async fn write<T, E>(&self, actor: Actor, f: impl FnOnce(&Tx<'_>) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let order = Order::Deed(deed(actor, f, move |result| drop(answer.send(result))));
        enqueue(&self.0.writer.orders, order).await?;
        answered.await.unwrap_or_else(|_| Err(StoreError::Panicked.into()))
    }

    /// [`Db::read`] for threads that may wait: the command line and tests.
    pub fn read_blocking<T, E>(&self, f: impl FnOnce(&Connection) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (answer, answered) = std::sync::mpsc::channel();
        let work = readers::work(f, move |result| drop(answer.send(result)));
        enqueue_blocking(&self.0.readers.orders, work)?;
        answered.recv().unwrap_or_else(|_| Err(StoreError::Panicked.into()))
    }

    /// [`Db::write`] for threads that may wait: the command line and tests.
    pub fn write_blocking<T, E>(&self, actor: Actor, f: impl FnOnce(&Tx<'_>) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (answer, answered) = std::sync::mpsc::channel();
        let order = Order::Deed(deed(actor, f, move |result| drop(answer.send(result))));
        enqueue_blocking(&self.0.writer.orders, order)?;
        answered.recv().unwrap_or_else(|_| Err(StoreError::Panicked.into()))
    }

    /// Runs `f` on a connection of its own for as long as it takes, statement by statement: for looking through the whole
    /// ledger. There is no snapshot around it, so that it holds back no checkpoint.
    pub async fn read_at_length<T, E>(&self, f: impl FnOnce(&Connection) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let file = self.0.file.clone();
        let work = tokio::task::spawn_blocking(move || f(&connection::read_only(&file)?));
        work.await.unwrap_or_else(|_| Err(StoreError::Panicked.into()))
    }

    /// Looks through the whole file; nobody waits for it.
    pub async fn check(&self) -> Result<(), StoreError> {
        self.read_at_length(connection::check).await
    }

    /// How often something was committed since the start: while it stays the same, what was read stays true. A write that was
    /// answered has been counted.
    pub fn commits(&self) -> u64 {
        self.0.writer.commits.load(Ordering::SeqCst)
    }

    /// Writes that wait for the writer, for the figures of operators.
    pub fn writes_waiting(&self) -> usize {
        let orders = &self.0.writer.orders;
        orders.max_capacity() - orders.capacity()
    }

    /// Moves everything from the write-ahead log into the file and empties the log. Only then is deleted text gone.
    /// Busy if readers hold it back for longer than any read may last.
    pub async fn empty_log(&self) -> Result<(), StoreError> {
        let (answer, answered) = oneshot::channel();
        enqueue(&self.0.writer.orders, Order::EmptyLog(Box::new(move |result| drop(answer.send(result))))).await?;
        answered.await.unwrap_or(Err(StoreError::Closed))
    }

    pub fn clock(&self) -> &Clock {
        self.0.timeline.clock()
    }

    /// The time by which things expire: the clock, but never earlier than before. Reads use it as writes use `tx.now`.
    pub fn now(&self) -> UtcMillis {
        self.0.timeline.now()
    }

    /// Finishes what is queued and ends the threads; later calls on other handles answer `Closed`.
    pub fn close(self) {
        self.0.stop();
    }
}

impl Actor {
    /// The form the ledger keeps.
    pub fn as_text(&self) -> String {
        match self {
            Self::System => "system".to_owned(),
            Self::Cli => "cli".to_owned(),
            Self::Account(id) => id.to_string(),
            Self::Guest(id) => id.to_string(),
            Self::Stranger => "stranger".to_owned(),
        }
    }
}

impl Tx<'_> {
    /// Does `f` on the writer's thread once the write is on disk, and not at all if it is not kept. For removing files:
    /// short, and harmless if the machine stops before it.
    pub fn after_commit(&self, f: impl FnOnce() + Send + 'static) {
        self.afterwards.borrow_mut().push(Box::new(f));
    }
}

impl Deref for Tx<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.connection
    }
}

impl StoreError {
    pub fn class(&self) -> Class {
        match self {
            Self::Busy | Self::TooLong | Self::Full => Class::Busy,
            _ => Class::Broken,
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(fault: rusqlite::Error) -> Self {
        match fault.sqlite_error_code() {
            Some(ErrorCode::OperationInterrupted) => Self::TooLong,
            Some(ErrorCode::DiskFull) => Self::Full,
            _ => Self::Broken(fault),
        }
    }
}

type Afterwards = Box<dyn FnOnce() + Send>;

struct Inner {
    timeline: Arc<Timeline>,
    readers: Readers,
    writer: Writer,
    file: PathBuf,
}

impl Inner {
    fn stop(&self) {
        self.readers.stop();
        self.writer.stop();
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Wraps `f` so that the writer need not know its types.
fn deed<T, E>(
    actor: Actor,
    f: impl FnOnce(&Tx<'_>) -> Result<T, E> + Send + 'static,
    answer: impl FnOnce(Result<T, E>) + Send + 'static,
) -> Deed
where
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
{
    let run = move |tx: Result<&Tx<'_>, StoreError>| {
        let outcome = match tx {
            Ok(tx) => f(tx),
            Err(fault) => Err(fault.into()),
        };
        Done {
            keep: outcome.is_ok(),
            tell: Box::new(move |kept| {
                answer(match (outcome, kept) {
                    (Ok(_), Err(fault)) => Err(fault.into()),
                    (outcome, _) => outcome,
                });
            }),
        }
    };
    Deed { actor, run: Box::new(run) }
}

async fn enqueue<T>(queue: &mpsc::Sender<T>, order: T) -> Result<(), StoreError> {
    match tokio::time::timeout(limits::STORE_WAIT, queue.reserve()).await {
        Ok(Ok(place)) => {
            place.send(order);
            Ok(())
        }
        Ok(Err(_)) => Err(StoreError::Closed),
        Err(_) => Err(StoreError::Busy),
    }
}

fn enqueue_blocking<T>(queue: &mpsc::Sender<T>, mut order: T) -> Result<(), StoreError> {
    let mut waited = std::time::Duration::ZERO;
    loop {
        match queue.try_send(order) {
            Ok(()) => return Ok(()),
            Err(mpsc::error::TrySendError::Closed(_)) => return Err(StoreError::Closed),
            Err(mpsc::error::TrySendError::Full(_)) if waited >= limits::STORE_WAIT => return Err(StoreError::Busy),
            Err(mpsc::error::TrySendError::Full(back)) => order = back,
        }
        std::thread::sleep(QUEUE_POLL);
        waited += QUEUE_POLL;
    }
}

/// Makes the folder for its owner only, and takes the lock that lives as long as the returned file.
fn take_folder(folder: &Path) -> Result<File, StoreError> {
    let not_writable = |fault| StoreError::NotWritable(folder.to_owned(), fault);
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(not_writable)?;
    let owner_only =
        |name: &str| OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(0o600).open(folder.join(name));
    let lock = owner_only(LOCK).map_err(not_writable)?;
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(StoreError::Locked),
        Err(TryLockError::Error(fault)) => return Err(not_writable(fault)),
    }
    // SQLite gives its log the rights of the database file, so this one call keeps both to the owner.
    owner_only(DATABASE).map_err(not_writable)?;
    Ok(lock)
}

// Chosen: plain names, so that whoever looks into the folder understands it.
const DATABASE: &str = "visavis.db";
const LOCK: &str = "lock";
/// How often a thread that may wait looks for a place in the queue.
const QUEUE_POLL: std::time::Duration = std::time::Duration::from_millis(1);

#[cfg(test)]
mod tests;
