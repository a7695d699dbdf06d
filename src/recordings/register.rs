//! From the first second of a recording to the figures of its file.

use std::time::Duration;

use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::ids::{AccountId, ConversationId, RecordingId, RequestId};
use crate::base::time::UtcMillis;
use crate::blob::Blobs;
use crate::consent::requests::{self, Asked};
use crate::recordings::{RecordingError, sql};
use crate::retention::Erasable;
use crate::store::portable::Portable;
use crate::store::{StoreError, Tx};

/// The figures of a file, as the page that recorded tells them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    pub started: UtcMillis,
    pub stopped: UtcMillis,
    pub length: Duration,
    pub size_bytes: u64,
    pub sha256: [u8; 32],
}

/// A row of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording {
    pub id: RecordingId,
    pub request: RequestId,
    pub conversation: ConversationId,
    pub account: AccountId,
    pub begun: UtcMillis,
    pub state: State,
    /// The figures, once registered.
    pub figures: Option<Figures>,
    /// The file is to be gone by then.
    pub due: UtcMillis,
    /// Who confirmed the deletion.
    pub confirmed_by: Option<AccountId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It lies in the browser that recorded.
    Begun,
    /// It lies where its agent put it.
    Kept,
    /// It never became a file.
    Discarded(UtcMillis),
    /// The deletion is confirmed.
    Deleted(UtcMillis),
}

/// Notes that a page starts to record; in the transaction that sets the request to `recording`. Again is no fault.
pub fn begin(tx: &Tx, asked: &Asked) -> Result<RecordingId, RecordingError> {
    if let Some(known) = sql::of_request(tx, &asked.id)? {
        return Ok(known.id);
    }
    let id = RecordingId::random();
    sql::insert(tx, &id, asked, tx.now)?;
    requests::note_life(tx, &asked.id, None)?;
    let detail = json!({ "request": asked.id.as_str(), "due_ms": asked.clauses.deleted_by.0 });
    audit::record(tx, "recording.begin", id.as_str(), detail)?;
    Ok(id)
}

/// Notes the figures of the file. Answers the row, and whether it was new.
pub fn register(tx: &Tx, request: &RequestId, account: &AccountId, figures: &Figures) -> Result<(Recording, bool), RecordingError> {
    let known = own(tx, request, account)?;
    match (&known.state, &known.figures) {
        (State::Begun, _) => {}
        // Called deleted while it still lay in the browser, and saved after all: the duty stands again.
        (State::Deleted(_), None) => {
            sql::reopen(tx, &known.id)?;
            requests::note_life(tx, request, None)?;
        }
        (State::Kept | State::Deleted(_), Some(before)) if before == figures => return Ok((known, false)),
        _ => return Err(RecordingError::Registered),
    }
    sql::set_figures(tx, &known.id, figures, tx.now)?;
    let detail = json!({
        "request": request.as_str(),
        "length_ms": figures.length.as_millis() as u64,
        "size_bytes": figures.size_bytes,
        "sha256": figures.sha256.iter().map(|byte| format!("{byte:02x}")).collect::<String>(),
    });
    audit::record(tx, "recording.register", known.id.as_str(), detail)?;
    Ok((Recording { state: State::Kept, figures: Some(figures.clone()), confirmed_by: None, ..known }, true))
}

/// Notes that nothing was kept. Answers the row, and whether that was new.
pub fn discard(tx: &Tx, request: &RequestId, account: &AccountId) -> Result<(Recording, bool), RecordingError> {
    let known = own(tx, request, account)?;
    match known.state {
        State::Begun => {}
        State::Discarded(_) => return Ok((known, false)),
        _ => return Err(RecordingError::Registered),
    }
    sql::set_discarded(tx, &known.id, tx.now)?;
    requests::note_life(tx, request, Some(tx.now))?;
    audit::record(tx, "recording.discard", known.id.as_str(), json!({ "request": request.as_str() }))?;
    Ok((Recording { state: State::Discarded(tx.now), ..known }, true))
}

pub fn of_request(conn: &Connection, request: &RequestId) -> Result<Option<Recording>, RecordingError> {
    Ok(sql::of_request(conn, request)?)
}

/// The recordings of a conversation, oldest first.
pub fn of_conversation(conn: &Connection, conversation: &ConversationId) -> Result<Vec<Recording>, RecordingError> {
    Ok(sql::of_conversation(conn, conversation)?)
}

/// Whether anything still lies in a browser only, of whichever account: several may share that browser, and nobody may clear it.
pub fn is_any_unsaved(conn: &Connection) -> Result<bool, RecordingError> {
    Ok(sql::is_any_unsaved(conn)?)
}

/// What the register holds about an account that recorded, or confirmed a deletion or an answer.
pub const PORTABLES: [Portable; 2] =
    [Portable { part: "recordings", gather: sql::copy_recordings }, Portable { part: "answered_wishes", gather: sql::copy_answered }];

/// Whether the register holds a recording of this account.
pub fn knows(conn: &Connection, account: &AccountId) -> Result<bool, RecordingError> {
    Ok(sql::is_any_of(conn, account)?)
}

/// What the retention job erases: rows whose recording has been gone for three years (RT-11), with its duty (RT-9).
pub const ERASABLE: Erasable = Erasable { rule: "recordings", due, erase };

/// "Somebody else's" and "not there" answer the same.
fn own(conn: &Connection, request: &RequestId, account: &AccountId) -> Result<Recording, RecordingError> {
    sql::of_request(conn, request)?.filter(|known| known.account == *account).ok_or(RecordingError::Missing)
}

fn due(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    Ok(sql::due_recordings(conn, now, most)?)
}

fn erase(tx: &Tx, _: &Blobs, id: &str) -> Result<usize, StoreError> {
    Ok(sql::delete_recording(tx, id)?)
}
