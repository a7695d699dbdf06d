//! kill -9 at any moment: nothing acknowledged is lost, nothing is half there, and the ledger verifies.

use std::collections::HashSet;
use std::time::Duration;

use super::child::{Said, check, command, listen};

const KILLS: usize = 100;
/// Runs on one folder, before the next begins with the making of the schema.
const RUNS_PER_FOLDER: usize = 10;

#[test]
fn a_hundred_kills_lose_nothing_that_was_acknowledged() {
    let mut chance = Chance(0x5eed_0001);
    let (mut acknowledged, mut folder) = (0, tempfile::tempdir().unwrap());
    let mut kept = HashSet::new();
    for run in 0..KILLS {
        if run % RUNS_PER_FOLDER == 0 {
            folder = tempfile::tempdir().unwrap();
            kept.clear();
        }
        let mut child = command(&[], folder.path(), &run.to_string(), usize::MAX).spawn().unwrap();
        let mut said = listen(&mut child);
        // One in five dies while it opens the folder; the others after some writes. The last moment is chance.
        if !chance.below(5).eq(&0) {
            for _ in 0..=chance.below(40) {
                if let Some(Said::Kept(name)) = said.next() {
                    kept.insert(name);
                }
            }
        }
        std::thread::sleep(Duration::from_micros(chance.below(20_000)));
        child.kill().unwrap();
        for line in said {
            if let Said::Kept(name) = line {
                kept.insert(name);
            }
        }
        child.wait().unwrap();
        check(folder.path(), &kept);
        acknowledged += kept.iter().filter(|kept| kept.name.starts_with(&format!("w.{run}."))).count();
    }
    assert!(acknowledged > KILLS, "{acknowledged} writes are too few to prove anything");
    println!("{KILLS} kills, {acknowledged} acknowledged writes, none lost");
}

/// The same moments in every run (xorshift, Marsaglia 2003).
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}
