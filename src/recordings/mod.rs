//! The register of recordings: who recorded, when, how long, which file by its hash, until when, and whether it is gone.
//!
//! Owns the tables `recordings` and `recording_wishes`. A row begins when a page starts to record, so that a duty to delete
//! exists even if that page is never seen again; the page tells the figures of its file when it has saved it.
//!
//! ```text
//! begun ──registered──▶ kept ──(withdrawn with deletion | wish | a consent invalid | day)──▶ due ──confirmed──▶ deleted
//!   └─────discarded────────────────────────────────────────────────────────────────────────▶ deleted
//! ```
//!
//! **Invariants.** One recording per request; the first registration stays, another one with the same figures is the same.
//! Only the account that recorded confirms its deletion; once it is disabled, the owner in its place. A due date comes
//! nearer, and moves away only when everybody in the recording has approved more days ([`uses`]). Every wish has a day on which it is erased, whether anybody answers it or not. *Absent*: media, file names,
//! places on somebody's disk, and any way to look into somebody's computer.

pub mod duties;
pub mod invalid;
pub mod letters;
pub mod register;
mod sql;
pub mod uses;
pub mod wishes;
pub mod withdrawals;

use crate::base::fault::Class;
use crate::consent::ConsentError;
use crate::mail::MailError;
use crate::people::PeopleError;
use crate::store::StoreError;

/// What can go wrong, as the person who asked can act on it.
#[derive(Debug, thiserror::Error)]
pub enum RecordingError {
    #[error("there is no such recording or wish, or it is somebody else's")]
    Missing,
    #[error("this recording was registered before with other figures")]
    Registered,
    #[error("not a day before the one by which it must be gone")]
    NotSooner,
    #[error("as many letters went from this receipt today as may")]
    TooOften,
    #[error(transparent)]
    Consent(#[from] ConsentError),
    #[error(transparent)]
    People(#[from] PeopleError),
    #[error(transparent)]
    Mail(#[from] MailError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl RecordingError {
    pub fn class(&self) -> Class {
        match self {
            Self::Missing => Class::Missing,
            Self::Registered => Class::Conflict,
            Self::NotSooner => Class::Invalid,
            Self::TooOften => Class::Busy,
            Self::Consent(fault) => fault.class(),
            Self::People(fault) => fault.class(),
            Self::Mail(fault) => fault.class(),
            Self::Store(fault) => fault.class(),
        }
    }
}

impl From<rusqlite::Error> for RecordingError {
    fn from(fault: rusqlite::Error) -> Self {
        Self::Store(fault.into())
    }
}

#[cfg(test)]
mod tests;
