//! Meetings: who is in a conversation, what they write and send each other, and the machine of one live room.
//!
//! Owns the tables `participants`, `chat_lines`, `files` and `call_qualities`, and [`room::Room`], the plain struct that decides what
//! happens in one conversation from the ring to its end.
//!
//! **Invariants.** A line is told to a page only after it is committed. One page key of one person makes at most one
//! line. Whoever deletes a line wrote it. A room never holds more than its limits. The room machine has no clock, no
//! task and no socket: `now` and inputs go in, effects come out. *Absent*: languages and texts for people, network
//! addresses, knowledge of queues and service rooms (that is `desk`).

pub mod chat;
pub mod files;
pub mod notice;
pub mod own;
pub mod participants;
pub mod quality;
pub mod room;
mod sql;

use rusqlite::Connection;

use crate::base::fault::Class;
use crate::base::ids::ConversationId;
use crate::blob::Blobs;
use crate::consent::request::notice::Refused;
use crate::store::{StoreError, Tx};

/// What a person who asked for something could do about it.
#[derive(Debug, thiserror::Error)]
pub enum MeetingError {
    #[error("no such person, line or file in this conversation")]
    Missing,
    #[error("refused: {0:?}")]
    Refused(Refusal),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why something in a conversation was not done; the edges say it in the person's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing to store.
    Empty,
    /// Longer than the limit.
    TooLong,
    /// Characters that no keyboard makes, or a key of the wrong form.
    BadText,
    /// The conversation holds as many lines as it may.
    ChatFull,
    /// The conversation holds as many files as it may.
    FilesFull,
    /// As many people as a room takes are here.
    RoomFull,
    /// Only who wrote a line deletes it.
    NotYours,
    /// First join the call.
    NotIn,
    /// The conversation has ended, or has not begun.
    NotNow,
    /// Too much at once; later it works.
    Busy,
    /// The media transport did not take the description.
    BadMedia,
    /// What has to do with recording.
    Recording(Refused),
    /// Our own fault.
    Broken,
}

impl MeetingError {
    pub fn class(&self) -> Class {
        match self {
            Self::Missing => Class::Missing,
            Self::Refused(Refusal::NotYours) => Class::Denied,
            Self::Refused(Refusal::NotNow | Refusal::NotIn | Refusal::Recording(_)) => Class::Conflict,
            Self::Refused(Refusal::Broken) => Class::Broken,
            Self::Refused(Refusal::ChatFull | Refusal::FilesFull | Refusal::RoomFull | Refusal::Busy) => Class::Busy,
            Self::Refused(_) => Class::Invalid,
            Self::Store(error) => error.class(),
        }
    }

    /// The reason to show to the person.
    pub fn refusal(&self) -> Refusal {
        match self {
            Self::Missing => Refusal::NotYours,
            Self::Refused(refusal) => *refusal,
            Self::Store(error) if error.class() == Class::Busy => Refusal::Busy,
            Self::Store(_) => Refusal::Broken,
        }
    }
}

impl From<rusqlite::Error> for MeetingError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

/// Erases what people wrote and sent in a conversation, and who was in it. Returns the number of erased items.
/// Called by the one deletion function through the conversation's `Erasable`, never directly.
pub fn erase_content(tx: &Tx, blobs: &Blobs, conversation: &ConversationId) -> Result<usize, StoreError> {
    let files = sql::files_of(tx, conversation)?;
    let rows = sql::delete_content(tx, conversation)?;
    for file in &files {
        blobs.destroy(tx, &file.blob)?;
    }
    Ok(rows)
}

/// How many lines and files a conversation holds, for lists.
pub fn content_counts(conn: &Connection, conversation: &ConversationId) -> Result<(usize, usize), StoreError> {
    sql::content_counts(conn, conversation).map_err(StoreError::from)
}
