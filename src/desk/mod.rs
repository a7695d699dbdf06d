//! The desk: service rooms that customers ring, who is there to answer, the queue, conversations, messages left, and the
//! bearer tokens of a room's stage.
//!
//! Owns the tables `rooms`, `room_texts`, `room_agents`, `presences`, `conversations`, `conversation_passes`, `messages_left`
//! and `tokens` (see `sql`), and the machine [`queue::Queue`].
//!
//! **Invariants.**
//! - A conversation goes `queued → live → closed` and never back; each step is one conditional write, so that two agents who
//!   accept at once, or a hang-up during an acceptance, have exactly one winner.
//! - A closed conversation has a day on which it is deleted, set in the transaction that closed it (RT-4, RT-6).
//! - A guest's admission and a token are stored as SHA-256 only.
//! - A room without chosen agents is served by everybody who works here.
//!
//! *Absent*: who is in a live room and what they write (that is `meetings`), sockets, words of the product's own.

pub mod conversations;
pub mod fields;
pub mod hours;
pub mod messages;
pub mod presence;
pub mod queue;
pub mod readers;
pub mod rooms;
mod sql;
pub mod tokens;

use crate::base::fault::Class;
use crate::consent::ConsentError;
use crate::meetings::MeetingError;
use crate::people::PeopleError;
use crate::store::StoreError;

/// What can go wrong, as the person who asked can act on it.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    #[error("there is no such room, conversation, message or token")]
    Missing,
    #[error("a room with this address exists already")]
    SlugTaken,
    #[error("the rule of the house allows no such recording")]
    NotAllowed,
    #[error("the queue, or the list of rooms, messages or tokens, is full")]
    Full,
    #[error("somebody else took this call, or it is over")]
    Taken,
    #[error("this conversation is over")]
    Ended,
    #[error("what was read about recordings here is not what counts now")]
    Retold,
    #[error("meetings: {0}")]
    Meeting(#[from] MeetingError),
    #[error("consents: {0}")]
    Consent(#[from] ConsentError),
    #[error("people: {0}")]
    People(#[from] PeopleError),
    #[error("the store: {0}")]
    Store(#[from] StoreError),
}

impl DeskError {
    pub fn class(&self) -> Class {
        match self {
            Self::Missing => Class::Missing,
            Self::NotAllowed => Class::Invalid,
            Self::SlugTaken | Self::Taken | Self::Ended | Self::Retold => Class::Conflict,
            Self::Full => Class::Busy,
            Self::Meeting(fault) => fault.class(),
            Self::Consent(fault) => fault.class(),
            Self::People(fault) => fault.class(),
            Self::Store(fault) => fault.class(),
        }
    }
}

impl From<rusqlite::Error> for DeskError {
    fn from(fault: rusqlite::Error) -> Self {
        Self::Store(fault.into())
    }
}

#[cfg(test)]
mod tests;
