//! The threads that read, and the watch that interrupts a read that lasts too long.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use rusqlite::{Connection, InterruptHandle};
use tokio::sync::mpsc;

use crate::base::limits;
use crate::store::{StoreError, connection};

/// Given an error instead of a connection, it only answers that.
pub(super) type Work = Box<dyn FnOnce(Result<&Connection, StoreError>) + Send>;

pub(super) struct Readers {
    pub(super) orders: mpsc::Sender<Work>,
    queue: Arc<Mutex<mpsc::Receiver<Work>>>,
    watch: Arc<Watch>,
    threads: Mutex<Vec<JoinHandle<()>>>,
}

/// A read whose answer goes where the caller said.
pub(super) fn work<T, E>(
    f: impl FnOnce(&Connection) -> Result<T, E> + Send + 'static,
    answer: impl FnOnce(Result<T, E>) + Send + 'static,
) -> Work
where
    E: From<StoreError>,
{
    Box::new(move |connection| {
        answer(match connection.and_then(Snapshot::begin) {
            Ok(snapshot) => f(snapshot.0),
            Err(fault) => Err(fault.into()),
        });
    })
}

/// One and the same state for all statements of a read; it ends with the value, whatever the read does.
struct Snapshot<'a>(&'a Connection);

impl<'a> Snapshot<'a> {
    fn begin(connection: &'a Connection) -> Result<Self, StoreError> {
        connection.prepare_cached("BEGIN")?.execute([])?;
        Ok(Self(connection))
    }
}

impl Drop for Snapshot<'_> {
    fn drop(&mut self) {
        // If it does not end, the next read cannot begin, and says so.
        drop(self.0.prepare_cached("ROLLBACK").and_then(|mut end| end.execute([])));
    }
}

impl Readers {
    pub(super) fn start(file: &Path, count: usize) -> Result<Self, StoreError> {
        let (orders, queue) = mpsc::channel(limits::STORE_QUEUE);
        let queue = Arc::new(Mutex::new(queue));
        let connections = (0..count).map(|_| connection::read_only(file)).collect::<Result<Vec<_>, _>>()?;
        let handles = connections.iter().map(Connection::get_interrupt_handle).collect();
        let watch = Arc::new(Watch {
            slots: Mutex::new(Slots { ticks: vec![None; count], has_worked: false, over: false }),
            started: Condvar::new(),
        });
        let mut threads = Vec::with_capacity(count + 1);
        for (index, connection) in connections.into_iter().enumerate() {
            let (queue, watch) = (queue.clone(), watch.clone());
            threads.push(spawn("store-reader", move || serve(&connection, index, &queue, &watch))?);
        }
        let watching = watch.clone();
        threads.push(spawn("store-watch", move || watching.run(handles))?);
        Ok(Self { orders, queue, watch, threads: Mutex::new(threads) })
    }

    /// Ends the threads once what they are doing is done; what still waits is answered `Closed`.
    pub(super) fn stop(&self) {
        let threads = std::mem::take(&mut *lock(&self.threads));
        if threads.is_empty() {
            return;
        }
        // A piece of work that only wakes a reader, for each that may be waiting with the queue in its hand.
        self.watch.slots().over = true;
        for _ in &threads {
            drop(self.orders.try_send(Box::new(|_| ())));
        }
        self.watch.started.notify_all();
        for thread in threads {
            // The last handle may go on a reader's own thread, inside a read that held it.
            if thread.thread().id() != thread::current().id() {
                drop(thread.join());
            }
        }
        let mut queue = lock(&self.queue);
        queue.close();
        while let Ok(work) = queue.try_recv() {
            work(Err(StoreError::Closed));
        }
    }
}

pub(super) fn spawn(name: &str, run: impl FnOnce() + Send + 'static) -> Result<JoinHandle<()>, StoreError> {
    thread::Builder::new().name(name.to_owned()).spawn(run).map_err(|fault| StoreError::NotWritable(name.into(), fault))
}

/// Locks what is right at every moment, even if a holder panicked.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn serve(connection: &Connection, index: usize, queue: &Mutex<mpsc::Receiver<Work>>, watch: &Watch) {
    loop {
        // Whoever waits holds the queue: the lock hands the next piece of work to exactly one reader.
        let next = lock(queue).blocking_recv();
        let Some(work) = next else { return };
        watch.begin(index);
        // The connection is left in order by the snapshot's end; the caller learns of a panic by the missing answer.
        drop(catch_unwind(AssertUnwindSafe(|| work(Ok(connection)))));
        if watch.end(index) {
            return;
        }
    }
}

/// Counts how long each reader has been at its work, in ticks, and sleeps when none has worked for a whole one: waking it for
/// every read would cost as much as a short read.
struct Watch {
    slots: Mutex<Slots>,
    started: Condvar,
}

struct Slots {
    ticks: Vec<Option<u32>>,
    /// Since the last tick.
    has_worked: bool,
    over: bool,
}

impl Watch {
    fn slots(&self) -> MutexGuard<'_, Slots> {
        lock(&self.slots)
    }

    fn begin(&self, index: usize) {
        let mut slots = self.slots();
        slots.ticks[index] = Some(0);
        if !std::mem::replace(&mut slots.has_worked, true) {
            self.started.notify_one();
        }
    }

    /// Whether the reader should go home.
    fn end(&self, index: usize) -> bool {
        let mut slots = self.slots();
        slots.ticks[index] = None;
        slots.over
    }

    fn run(&self, handles: Vec<InterruptHandle>) {
        let most = u32::try_from(limits::STORE_READ_TIME.as_millis() / TICK.as_millis()).unwrap_or(u32::MAX);
        let mut slots = self.slots();
        while !slots.over {
            if !slots.has_worked {
                slots = self.started.wait(slots).unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            slots = self.started.wait_timeout(slots, TICK).unwrap_or_else(PoisonError::into_inner).0;
            for (ticks, handle) in slots.ticks.iter_mut().zip(&handles) {
                if let Some(ticks) = ticks {
                    *ticks += 1;
                    // Under the lock, so that the reader cannot have gone on to somebody else's work; and at every
                    // further tick, because an interrupt between two statements is lost.
                    if *ticks >= most {
                        handle.interrupt();
                    }
                }
            }
            slots.has_worked = slots.ticks.iter().any(Option::is_some);
        }
    }
}

/// How exactly the time of a read is measured.
const TICK: Duration = Duration::from_millis(100);
