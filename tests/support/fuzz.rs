//! The loop of all fuzz tests: the corpus, changed pieces of it, and noise, for as long as `VISAVIS_FUZZ_SECONDS` says (10
//! unless set). A find goes into its folder of `tests/corpus` and stays there.

use std::path::Path;
use std::time::{Duration, Instant};

/// Every file of a folder of `tests/corpus`, in the order of their names.
pub fn corpus(folder: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(folder);
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.iter().map(|file| std::fs::read(file).unwrap()).collect()
}

/// Gives `check` every file, then changed files and noise until the time is over. `tokens` mean something to the reader.
pub fn run(folder: &str, seed: u64, tokens: &[u8], mut check: impl FnMut(&[u8])) {
    let corpus = corpus(folder);
    assert!(!corpus.is_empty());
    corpus.iter().for_each(|bytes| check(bytes));
    let seconds = std::env::var("VISAVIS_FUZZ_SECONDS").ok().and_then(|s| s.parse().ok()).unwrap_or(10);
    let (start, mut random) = (Instant::now(), Random(seed));
    while start.elapsed() < Duration::from_secs(seconds) {
        for _ in 0..100 {
            let bytes = change(&corpus, tokens, &mut random);
            check(&bytes);
        }
    }
}

/// SplitMix64: the same seed gives the same tries.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) as usize % limit.max(1)
    }
}

fn change(corpus: &[Vec<u8>], tokens: &[u8], random: &mut Random) -> Vec<u8> {
    if random.below(8) == 0 {
        let length = random.below(200);
        return (0..length).map(|_| random.below(256) as u8).collect();
    }
    let mut bytes = corpus[random.below(corpus.len())].clone();
    for _ in 0..=random.below(6) {
        let (at, other) = (random.below(bytes.len()), random.below(corpus.len()));
        match random.below(8) {
            0 if !bytes.is_empty() => bytes[at] ^= 1 << random.below(8),
            1 if !bytes.is_empty() => bytes[at] = tokens[random.below(tokens.len())],
            2 => bytes.insert(at, tokens[random.below(tokens.len())]),
            3 => bytes.truncate(at),
            4 => {
                let end = (at + random.below(40)).min(bytes.len());
                bytes.drain(at..end);
            }
            5 => {
                let piece = &corpus[other];
                let from = random.below(piece.len());
                let to = (from + random.below(80)).min(piece.len());
                bytes.splice(at..at, piece[from..to].iter().copied());
            }
            6 => {
                let copy = bytes.clone();
                bytes.splice(at..at, copy);
            }
            _ => {
                let end = (at + random.below(60)).min(bytes.len());
                let piece = bytes[at..end].to_vec();
                bytes.extend(piece);
            }
        }
    }
    bytes.truncate(MOST_BYTES);
    bytes
}

/// Chosen: twice the longest file, so that doubling ends.
const MOST_BYTES: usize = 10_000;
