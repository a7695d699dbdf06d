//! The copy of all that is kept about an account (DR-1, DR-2): one JSON file, gathered from every domain.
//!
//! **Invariants.** The file names its format and version; a part keeps its name for ever. What had to be cut off is named in
//! `cut`. What others wrote, and what proves who somebody is, is not in it. *Absent*: the content of files and receipts as signed files.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rusqlite::Connection;
use serde_json::{Map, Value, json};

use crate::audit;
use crate::base::ids::AccountId;
use crate::base::limits::{COPIES_PER_DAY, COPY_COUNTS};
use crate::base::time::UtcMillis;
use crate::blob::Blobs;
use crate::consent::requests;
use crate::mail::outbox;
use crate::meetings::own;
use crate::people::{PeopleError, accounts, business, pictures};
use crate::retention::Erasable;
use crate::rights::sql;
use crate::store::portable::{self, Portable};
use crate::store::{StoreError, Tx, facts};

/// What is kept about an account in places that know no accounts.
pub const PORTABLES: [Portable; 4] = [
    Portable { part: "recording_consents", gather: consents },
    Portable { part: "letters", gather: letters },
    Portable { part: "ledger", gather: ledger },
    Portable { part: "copies", gather: sql::copy_copies },
];

/// What a copy is made with.
#[derive(Clone, Copy)]
pub struct Made<'a> {
    pub at: UtcMillis,
    /// The picture of the account, if it has one.
    pub picture: Option<&'a [u8]>,
}

/// Whether somebody may have a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum May {
    Now,
    /// From then on: as many were made within a day as may.
    From(UtcMillis),
}

/// Counts a copy before it is gathered, so that many asked for at once are counted too.
pub fn begin(tx: &Tx, account: &AccountId) -> Result<May, StoreError> {
    let made = sql::copies_since(tx, account, tx.now.minus(COPY_COUNTS), COPIES_PER_DAY)?;
    if let Some(oldest) = made.get(COPIES_PER_DAY - 1) {
        return Ok(May::From(oldest.plus(COPY_COUNTS)));
    }
    sql::insert_copy(tx, account, tx.now)?;
    Ok(May::Now)
}

/// What the retention job erases: that a copy was made, once it does not count any more. The ledger says so for ever.
pub const ERASABLE: Erasable = Erasable { rule: "rights.copies", due, erase };

/// Gathers the file. Looks through the whole ledger: to be called where nobody waits for the reader.
pub fn gather(conn: &Connection, parts: &[Portable], account: &AccountId, made: Made<'_>) -> Result<Value, PeopleError> {
    let business = business::load(conn)?.ok_or(PeopleError::NotSetUp)?;
    let mut all = Map::new();
    for part in parts {
        all.insert(part.part.to_owned(), (part.gather)(conn, account)?);
    }
    let cut: Vec<&str> = all.iter().filter(|(_, value)| value["complete"] == Value::Bool(false)).map(|(name, _)| name.as_str()).collect();
    let picture = made.picture.map(|bytes| json!({ "media_type": pictures::MEDIA_TYPE, "base64": STANDARD.encode(bytes) }));
    Ok(json!({
        "format": FORMAT,
        "version": VERSION,
        "made": portable::time(made.at),
        "installation": facts::installation(conn)?,
        "controller": { "name": business.name, "address": business.address, "privacy_contact": business.privacy_contact },
        "account": account.as_str(),
        "cut": cut,
        "picture": picture,
        "parts": all,
    }))
}

/// Notes that a copy went out.
pub fn note(tx: &Tx, account: &AccountId, size_bytes: usize) -> Result<(), StoreError> {
    audit::record(tx, "account.copy", account.as_str(), json!({ "size_bytes": size_bytes }))
}

fn due(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    sql::due_copies(conn, now.minus(COPY_COUNTS), most)
}

fn erase(tx: &Tx, _: &Blobs, id: &str) -> Result<usize, StoreError> {
    sql::delete_copy(tx, id)
}

fn consents(conn: &Connection, account: &AccountId) -> Result<Value, StoreError> {
    requests::copy_answers(conn, account, &own::persons(conn, account)?)
}

fn letters(conn: &Connection, account: &AccountId) -> Result<Value, StoreError> {
    let account = accounts::find_stored(conn, account)?;
    outbox::copy(conn, account.as_ref().map_or("", |account| account.email.expose()))
}

fn ledger(conn: &Connection, account: &AccountId) -> Result<Value, StoreError> {
    audit::about(conn, account.as_str())
}

/// Specified by nobody but us: whoever reads such files finds out by these two whether they know what they read.
const FORMAT: &str = "visavis account copy";
const VERSION: u32 = 1;
