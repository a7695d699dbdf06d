//! Proves that a ledger was not changed: from its lines, its checkpoints, the verifier key, and best of all an older
//! checkpoint that was kept elsewhere. Needs neither the master key nor a running server.

use rusqlite::Connection;
use thiserror::Error;

use crate::audit::checkpoint::{Signer, Verifier};
use crate::audit::{Hash, Line, first_head, next_head, sql};
use crate::store::keys::MasterKey;
use crate::store::{StoreError, facts};

/// What is wrong, and where.
#[derive(Debug, Error)]
pub enum VerifyError {
    #[error("line {0} is missing, out of place or twice there")]
    Order(u64),
    #[error("line {0} was changed")]
    Changed(u64),
    #[error("line {0} is earlier than the one before it")]
    Time(u64),
    #[error("a checkpoint does not bear this ledger's signature")]
    Signature,
    #[error("the first {0} lines are not those that were signed")]
    Root(u64),
    #[error("the ledger has fewer lines than the {0} that were signed")]
    Short(u64),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What was proven.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    pub lines: u64,
    pub checkpoints: usize,
    /// How many of the lines stand under a signature; the rest only under the chain of hashes.
    pub signed: u64,
}

/// Verifies the ledger in `connection`, and that `older` (checkpoints kept elsewhere) belong to it.
pub fn verify(connection: &Connection, verifier: &Verifier, older: &[String]) -> Result<Proof, VerifyError> {
    let notes = sql::checkpoints(connection)?;
    let mut walk = Walk::new(verifier, notes.iter().chain(older))?;
    loop {
        let lines = sql::lines(connection, walk.size.cast_signed(), PAGE)?;
        if lines.is_empty() {
            return walk.end();
        }
        for line in &lines {
            walk.handle_line(line)?;
        }
    }
}

/// Verifies this installation's ledger with its own key: what a server can prove to itself.
pub fn own(connection: &Connection, key: &MasterKey) -> Result<Proof, VerifyError> {
    let signer = Signer::new(&facts::installation(connection)?, key);
    verify(connection, &signer.verifier(), &[])
}

/// Goes along the chain, and compares with each signed head as it passes it.
struct Walk {
    size: u64,
    head: Hash,
    at_ms: i64,
    /// Signed sizes and roots, the next one last.
    signed: Vec<(u64, Hash)>,
    checkpoints: usize,
    highest: u64,
}

impl Walk {
    fn new<'n>(verifier: &Verifier, notes: impl Iterator<Item = &'n String>) -> Result<Self, VerifyError> {
        let mut signed = Vec::new();
        for note in notes {
            let head = verifier.open(note).ok_or(VerifyError::Signature)?;
            signed.push((head.size, head.root));
        }
        signed.sort_unstable_by(|a, b| b.cmp(a));
        let mut walk = Self {
            size: 0,
            head: first_head(verifier.installation()),
            at_ms: i64::MIN,
            checkpoints: signed.len(),
            highest: signed.first().map_or(0, |&(size, _)| size),
            signed,
        };
        walk.compare()?;
        Ok(walk)
    }

    fn handle_line(&mut self, line: &Line) -> Result<(), VerifyError> {
        let seq = self.size + 1;
        if line.seq != seq {
            return Err(VerifyError::Order(seq));
        }
        if line.at_ms < self.at_ms {
            return Err(VerifyError::Time(seq));
        }
        if next_head(&self.head, line) != line.hash {
            return Err(VerifyError::Changed(seq));
        }
        (self.size, self.head, self.at_ms) = (seq, line.hash, line.at_ms);
        self.compare()
    }

    fn compare(&mut self) -> Result<(), VerifyError> {
        while let Some((_, root)) = self.signed.pop_if(|(size, _)| *size == self.size) {
            if root != self.head {
                return Err(VerifyError::Root(self.size));
            }
        }
        Ok(())
    }

    fn end(self) -> Result<Proof, VerifyError> {
        match self.signed.last() {
            Some(&(size, _)) => Err(VerifyError::Short(size)),
            None => Ok(Proof { lines: self.size, checkpoints: self.checkpoints, signed: self.highest }),
        }
    }
}

/// Lines held in memory at a time.
const PAGE: usize = 1000;

#[cfg(test)]
mod tests;
