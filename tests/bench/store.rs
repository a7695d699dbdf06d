//! How many writes a second the store keeps, with one writer and with many that share commits, and how long a read takes.
//! `cargo bench --bench store`; the folder is under `TMPDIR`, so name a real disk there.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use visavis::audit;
use visavis::base::time::Clock;
use visavis::store::{Actor, Db, StoreError, facts};

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("the machine runs threads");
    println!("each write sets one row and adds one line to the ledger, synchronous = FULL");
    for writers in [1, 8, 64] {
        runtime.block_on(write(writers));
    }
    runtime.block_on(read(64));
}

async fn write(writers: usize) {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let db = Db::open(folder.path(), Clock::System).expect("an empty folder opens");
    let over = Arc::new(AtomicBool::new(false));
    let tasks: Vec<_> = (0..writers)
        .map(|writer| {
            let (db, over) = (db.clone(), over.clone());
            tokio::spawn(async move {
                let mut took = Vec::new();
                while !over.load(Ordering::Relaxed) {
                    let begun = Instant::now();
                    let name = format!("bench.{writer}.{}", took.len());
                    db.write(Actor::System, move |tx| {
                        facts::set(tx, &name, b"one")?;
                        audit::record(tx, "bench.write", &name, serde_json::json!({ "n": 1 }))
                    })
                    .await
                    .expect("the disk is well");
                    took.push(begun.elapsed());
                }
                took
            })
        })
        .collect();
    tokio::time::sleep(LENGTH).await;
    over.store(true, Ordering::Relaxed);
    let mut took = Vec::new();
    for task in tasks {
        took.extend(task.await.expect("no writer panics"));
    }
    tell(&format!("{writers} writers"), LENGTH, &mut took);
}

async fn read(readers: usize) {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let db = Db::open(folder.path(), Clock::System).expect("an empty folder opens");
    let left = Arc::new(AtomicU64::new(20_000));
    let tasks: Vec<_> = (0..readers)
        .map(|_| {
            let (db, left) = (db.clone(), left.clone());
            tokio::spawn(async move {
                let mut took = Vec::new();
                while left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |n| n.checked_sub(1)).is_ok() {
                    let begun = Instant::now();
                    db.read(facts::installation).await.map_err(|_: StoreError| ()).expect("the disk is well");
                    took.push(begun.elapsed());
                }
                took
            })
        })
        .collect();
    let begun = Instant::now();
    let mut took = Vec::new();
    for task in tasks {
        took.extend(task.await.expect("no reader panics"));
    }
    tell(&format!("{readers} readers"), begun.elapsed(), &mut took);
}

fn tell(who: &str, length: Duration, took: &mut [Duration]) {
    took.sort_unstable();
    let at = |share: f64| took[((took.len() - 1) as f64 * share) as usize].as_secs_f64() * 1000.0;
    println!(
        "{who}: {:.0} per second, p50 {:.2} ms, p99 {:.2} ms, longest {:.2} ms",
        took.len() as f64 / length.as_secs_f64(),
        at(0.5),
        at(0.99),
        at(1.0)
    );
}

const LENGTH: Duration = Duration::from_secs(5);
