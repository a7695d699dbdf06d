//! What people may ask of a business that keeps their data: a copy of it, an end, and an answer.
//!
//! Owns `closings`, `term_notices` and `enquiries`. It stands to the right of all domains: each hands over what it keeps as
//! [`crate::store::portable::Portable`], and gives up what it keeps of an account when that ends.
//!
//! **Invariants.** Whoever gets a copy or ends an account has just shown the password again. Whatever is erased goes through the one
//! deletion function ([`crate::retention`]). *Absent*: cases, their clocks and ZIP files; holds.

pub mod closing;
pub mod closings;
pub mod copy;
pub mod enquiries;
mod sql;

use crate::base::fault::Class;
use crate::mail::MailError;
use crate::people::PeopleError;
use crate::recordings::RecordingError;
use crate::store::StoreError;

/// What can go wrong, as the person who asked can act on it.
#[derive(Debug, thiserror::Error)]
pub enum RightsError {
    #[error("there is nothing like that, or not any more")]
    Missing,
    #[error("as many enquiries wait as may")]
    Full,
    #[error(transparent)]
    People(#[from] PeopleError),
    #[error(transparent)]
    Recording(#[from] RecordingError),
    #[error(transparent)]
    Mail(#[from] MailError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl RightsError {
    pub fn class(&self) -> Class {
        match self {
            Self::Missing => Class::Missing,
            Self::Full => Class::Busy,
            Self::People(fault) => fault.class(),
            Self::Recording(fault) => fault.class(),
            Self::Mail(fault) => fault.class(),
            Self::Store(fault) => fault.class(),
        }
    }
}
