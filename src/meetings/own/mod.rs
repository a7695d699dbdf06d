//! What one account left in conversations: handed over to its person, and forgotten when the account ends.
//!
//! **Invariants.** What others wrote stays, and with it the conversation until its own day. *Absent*: proofs of recordings, which
//! name people because everybody in the call was promised so; they are consent's.

mod sql;

use rusqlite::Connection;

use crate::base::ids::{AccountId, PersonId};
use crate::blob::Blobs;
use crate::store::portable::Portable;
use crate::store::{StoreError, Tx};

/// What is kept about an account in the conversations in which it took part, but for what others wrote there.
pub const PORTABLES: [Portable; 4] = [
    Portable { part: "conversations", gather: sql::copy_conversations },
    Portable { part: "chat_lines", gather: sql::copy_lines },
    Portable { part: "files", gather: sql::copy_files },
    Portable { part: "call_qualities", gather: sql::copy_qualities },
];

/// The persons that an account was, in conversations that are still kept.
pub fn persons(conn: &Connection, account: &AccountId) -> Result<Vec<PersonId>, StoreError> {
    sql::persons(conn, account)
}

/// Blanks the account's name and lines and deletes its files and figures. Answers how many rows that were.
pub fn forget(tx: &Tx, blobs: &Blobs, account: &AccountId) -> Result<usize, StoreError> {
    let files = sql::blobs_of(tx, account)?;
    let rows = sql::blank_lines(tx, account)? + sql::delete_files(tx, account)? + sql::delete_qualities(tx, account)?;
    for blob in &files {
        blobs.destroy(tx, blob)?;
    }
    Ok(rows + sql::blank_name(tx, account)?)
}
