//! The ledger: what was done, by whom, to what; a chain of hashes that shows every later change, with signed heads.
//!
//! Owns `audit_events` and `audit_checkpoints`. A line is written in the same transaction as the deed it tells of, so there is
//! neither a deed without a line nor a line without a deed. Order is a counter, not a clock.
//!
//! **Invariants.** Lines are added, never changed or removed; nothing here has an UPDATE or a DELETE.
//! Every field is hashed behind its length, so that no two lines share their bytes.
//! *Absent*: names, addresses, text, tokens. A line holds ids and figures, and so may be kept when a person is erased.

pub mod checkpoint;
pub mod verify;

mod sql;

use rusqlite::Connection;
use serde_json::Value;

use crate::base::limits::LEDGER_LINES;
use crate::base::secret::sha256;
use crate::store::{StoreError, Tx, facts};

/// One line of the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// 1 for the first, and no gaps.
    pub seq: u64,
    pub at_ms: i64,
    pub actor: String,
    /// What was done: `room.create`.
    pub action: String,
    /// The id it was done to.
    pub object: String,
    /// Ids and figures as JSON, exactly as hashed.
    pub detail: String,
    /// The head of the chain after this line.
    pub hash: Hash,
}

pub type Hash = [u8; 32];

/// Writes a line in the transaction of the deed. `detail` holds ids and figures only.
pub fn record(tx: &Tx<'_>, action: &'static str, object: &str, detail: Value) -> Result<(), StoreError> {
    debug_assert!(is_plain(object), "the ledger takes ids, not text: {action} {object}");
    debug_assert!(holds_only_figures(&detail), "the ledger takes ids and figures, not text: {action} {detail}");
    let (size, head) = match sql::last(tx)? {
        Some(last) => last,
        None => (0, first_head(&facts::installation(tx)?)),
    };
    let mut line = Line {
        seq: size + 1,
        at_ms: tx.now.0,
        actor: tx.actor.as_text(),
        action: action.to_owned(),
        object: object.to_owned(),
        detail: detail.to_string(),
        hash: head,
    };
    line.hash = next_head(&head, &line);
    sql::insert(tx, &line)
}

/// Lines about an id, or of what was done by it, the newest first. Looks through the whole ledger: not for a page that people wait for.
pub fn about(connection: &Connection, id: &str) -> Result<Value, StoreError> {
    sql::about(connection, id)
}

/// Lines before this one, the newest first: all, or those about an id, by it, or of an action and those that begin with it. Looks
/// through the whole ledger when few are like that: not for a page that many wait for.
pub fn page(connection: &Connection, before: Option<u64>, like: &str) -> Result<Vec<Line>, StoreError> {
    sql::page(connection, before.map_or(i64::MAX, |seq| seq.min(i64::MAX as u64).cast_signed()), like, LEDGER_LINES)
}

/// The head of an empty ledger: it carries the installation, so that a line of another ledger fits nowhere here.
fn first_head(installation: &str) -> Hash {
    let mut bytes = Vec::new();
    push(&mut bytes, b"visavis ledger 1");
    push(&mut bytes, installation.as_bytes());
    sha256(&bytes)
}

/// h(n) = SHA-256(1 ‖ h(n-1) ‖ leaf(n)), leaf(n) = SHA-256(0 ‖ fields). The first byte keeps the two apart (RFC 6962 §2.1).
fn next_head(head: &Hash, line: &Line) -> Hash {
    let mut leaf = vec![0];
    push(&mut leaf, &line.seq.to_be_bytes());
    push(&mut leaf, &line.at_ms.to_be_bytes());
    for field in [&line.actor, &line.action, &line.object, &line.detail] {
        push(&mut leaf, field.as_bytes());
    }
    let mut node = vec![1];
    node.extend_from_slice(head);
    node.extend_from_slice(&sha256(&leaf));
    sha256(&node)
}

fn push(bytes: &mut Vec<u8>, field: &[u8]) {
    bytes.extend_from_slice(&(field.len() as u64).to_be_bytes());
    bytes.extend_from_slice(field);
}

fn holds_only_figures(detail: &Value) -> bool {
    match detail {
        Value::String(text) => is_plain(text),
        Value::Array(items) => items.iter().all(holds_only_figures),
        Value::Object(fields) => fields.values().all(holds_only_figures),
        _ => true,
    }
}

/// What an id, a slug, a language tag or a state looks like: one short word.
fn is_plain(text: &str) -> bool {
    text.len() <= WORD_BYTES && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-./:".contains(&b))
}

/// Chosen: the longest slug fits.
const WORD_BYTES: usize = 100;

#[cfg(test)]
pub mod tests {
    use super::*;

    /// What was done to this id, in order: with it each domain checks its own lines.
    pub fn deeds(connection: &Connection, object: &str) -> Vec<String> {
        let lines = about(connection, object).unwrap();
        let of = lines["rows"].as_array().unwrap().iter().rev().filter(|line| line["object"] == object);
        of.filter_map(|line| line["action"].as_str()).map(str::to_owned).collect()
    }
}
