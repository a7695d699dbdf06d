//! Policies: what the business tells people about data, terms, cookies, minors and recordings, version by version.
//!
//! Owns the tables `policy_versions`, `policy_texts`, `policy_frozen` and `policy_tellings` ([`telling`]: letters about a change), and
//! those of the registers of [`recipients`] and [`declarations`], and of [`announcements`]. A document has clauses ([`kinds`]), each in every language
//! that the business offers: as it came with the program ([`starters`]) or as somebody here wrote it ([`drafts`]). Sources hold
//! references to settings, menus and tables ([`render`], [`tables`]). A version is checked ([`check`]), published with its dates
//! ([`version`], [`publish`]) and read by everybody ([`reading`]), also beside the one before it ([`difference`]). Which of them people
//! answer, each for themselves, says [`asking`].
//!
//! **Invariants.** What was published is frozen, with a hash for each clause and language, and is never rendered or changed again.
//! Nothing is published that the check has a finding against. At most one draft, one waiting version and one in effect for each
//! document. *Absent*: what a person agreed to (that is consent), any data about a person.

pub mod announcements;
pub mod asking;
pub mod check;
pub mod content;
pub mod declarations;
pub mod difference;
pub mod drafts;
pub mod kinds;
pub mod promises;
pub mod publish;
pub mod reading;
pub mod recipients;
pub mod render;
mod sql;
pub mod starters;
pub mod tables;
pub mod telling;
pub mod version;

use crate::base::fault::Class;
use crate::base::time::UtcMillis;
use crate::mail::MailError;
use crate::policies::version::State;
use crate::store::StoreError;

/// What can go wrong, as the officer can act on it.
#[derive(Debug, thiserror::Error)]
pub enum PolicyError {
    #[error("there is no such version or clause")]
    Missing,
    #[error("a version that is {} cannot do that", .0.as_str())]
    NotNow(State),
    #[error("another version waits to take effect")]
    Waiting,
    #[error("somebody else saved this text meanwhile")]
    Overtaken,
    #[error("a date is missing")]
    NoDate,
    #[error("it would take effect before its days of notice are over")]
    TooSoon(UtcMillis),
    #[error("the chosen profiles demand at least {0} full days of notice")]
    ShortNotice(u16),
    #[error("there are as many clauses as can be")]
    TooMany,
    #[error("the business is not set up")]
    NotSetUp,
    #[error(transparent)]
    Mail(#[from] MailError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl PolicyError {
    pub fn class(&self) -> Class {
        match self {
            Self::Missing => Class::Missing,
            Self::NoDate | Self::TooSoon(_) | Self::ShortNotice(_) | Self::TooMany => Class::Invalid,
            Self::NotNow(_) | Self::Waiting | Self::Overtaken | Self::NotSetUp => Class::Conflict,
            Self::Mail(fault) => fault.class(),
            Self::Store(fault) => fault.class(),
        }
    }
}

impl From<rusqlite::Error> for PolicyError {
    fn from(fault: rusqlite::Error) -> Self {
        Self::Store(fault.into())
    }
}
