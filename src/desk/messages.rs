//! Messages left when nobody was there, or when the guest had no time to wait.
//!
//! **Invariants.** A message is deleted [`CONVERSATION_KEPT`] after it was left, answered or not (RT-4).

use std::time::Duration;

use rusqlite::Connection;

use crate::audit;
use crate::base::ids::{AccountId, MessageId, RoomId};
use crate::base::limits::{CONVERSATION_KEPT, MESSAGES};
use crate::base::secret::Personal;
use crate::base::time::UtcMillis;
use crate::blob::Blobs;
use crate::desk::rooms::Room;
use crate::desk::{DeskError, sql};
use crate::retention::Erasable;
use crate::store::{StoreError, Tx};
use crate::text::Lang;

/// What a guest left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMessage {
    pub name: Personal<String>,
    /// Where to answer: an address or a number, as the guest wrote it.
    pub contact: Personal<String>,
    pub text: Personal<String>,
    pub lang: Lang,
}

/// A message as the agents see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub id: MessageId,
    pub room: RoomId,
    pub left: NewMessage,
    pub created: UtcMillis,
    pub done: Option<UtcMillis>,
    pub delete_due: UtcMillis,
}

/// Stores a message. The same words of the same person within [`SAME_WITHIN`] are a double press, and one message.
pub fn leave(tx: &Tx, room: &Room, message: &NewMessage) -> Result<Message, DeskError> {
    if let Some(same) = sql::same_message(tx, &room.id, message, tx.now.minus(SAME_WITHIN))? {
        return Ok(same);
    }
    if sql::count_open_messages(tx, &room.id)? >= MESSAGES {
        return Err(DeskError::Full);
    }
    let message = Message {
        id: MessageId::random(),
        room: room.id.clone(),
        left: message.clone(),
        created: tx.now,
        done: None,
        delete_due: tx.now.plus(CONVERSATION_KEPT),
    };
    sql::insert_message(tx, &message)?;
    audit::record(tx, "message.leave", message.id.as_str(), serde_json::json!({ "room": room.id.as_str() }))?;
    Ok(message)
}

/// Messages that nobody has dealt with, oldest first.
pub fn open(conn: &Connection) -> Result<Vec<Message>, DeskError> {
    Ok(sql::open_messages(conn, MESSAGES)?)
}

pub fn find(conn: &Connection, id: &MessageId) -> Result<Option<Message>, DeskError> {
    Ok(sql::message(conn, id)?)
}

/// Somebody has dealt with it. Doing it twice is doing it once.
pub fn done(tx: &Tx, id: &MessageId, by: &AccountId) -> Result<(), DeskError> {
    if sql::set_message_done(tx, id, by, tx.now)? > 0 {
        audit::record(tx, "message.done", id.as_str(), serde_json::json!({ "agent": by.as_str() }))?;
        return Ok(());
    }
    sql::message(tx, id)?.map(|_| ()).ok_or(DeskError::Missing)
}

/// What the retention job erases: messages whose day has come.
pub const ERASABLE: Erasable = Erasable { rule: "message_left", due, erase };

/// Longer than a page that loads slowly, shorter than the patience of somebody who asks again.
const SAME_WITHIN: Duration = Duration::from_secs(10 * 60);

fn due(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    Ok(sql::due_messages(conn, now, most)?)
}

fn erase(tx: &Tx, _blobs: &Blobs, id: &str) -> Result<usize, StoreError> {
    Ok(sql::delete_message(tx, id)?)
}
