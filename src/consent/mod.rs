//! Consent: everybody in a call is asked before it is recorded, clause by clause; what they answered, and the proof of it.
//!
//! Owns the tables `recording_requests` and `consents`, those of [`records`], [`uses`] and [`objections`], `promotions`, and
//! `policy_acceptances` ([`acceptances`]: what people answer to a new version of a policy), and what browsers and accounts allow beyond
//! what is needed ([`choices`]). What turns out to have never counted is declared [`invalid`]. Where nobody is asked, [`told`] keeps who was informed. A request
//! freezes its clauses ([`clauses::ClauseSet`]); each person answers in the words that were shown ([`clauses::Question`]); what is wanted
//! beyond it later is asked of the same people anew ([`uses`]); each answer can be shown to anybody for years as a signed
//! receipt ([`receipts`]), with keys of this installation ([`keys`]) over canonical JSON ([`canonical`]).
//!
//! **Invariants.** An [`requests::Approval`] is made of a committed row and of nothing else: its fields are private and only
//! [`requests`] fills them, when it reads. A conversation has at most one open request; the table itself holds no two.
//! Clauses never change after somebody was asked. An answer is given once; after an approval there is only withdrawal.
//! A receipt's code is never stored, only its hash. Each step stands in the ledger, written in the same transaction.
//! *Absent*: media, places where files lie, the tables of conversations and their people (answers outlive both), approval
//! by silence, by a box that was ticked beforehand, or by somebody else.

pub mod acceptances;
pub mod canonical;
pub mod choices;
pub mod clauses;
pub mod invalid;
pub mod keys;
pub mod messages;
pub mod objections;
pub mod permit;
pub mod promotions;
pub mod published;
pub mod receipts;
pub mod records;
pub mod request;
pub mod requests;
mod sql;
pub mod told;
pub mod uses;

use crate::base::fault::Class;
use crate::mail::MailError;
use crate::policies::PolicyError;
use crate::store::StoreError;

/// What can go wrong, as the person who asked or answered can act on it.
#[derive(Debug, thiserror::Error)]
pub enum ConsentError {
    #[error("there is no such request or receipt")]
    Missing,
    #[error("everybody is being asked already, or a recording runs")]
    Open,
    #[error("everybody was asked a moment ago")]
    TooSoon,
    #[error("the time to answer is over")]
    Late,
    #[error("this person was not asked, or has nothing to withdraw")]
    NotAsked,
    #[error("this person has answered")]
    Already,
    #[error("somebody in the call was not told what counts now")]
    NotInformed,
    #[error("somebody in the call does not want to be recorded")]
    Objected,
    #[error("this use was not offered")]
    NotOffered,
    #[error("a request cannot go from {0} to {1}")]
    NotNow(&'static str, &'static str),
    #[error("this receipt is joined to another account")]
    Elsewhere,
    #[error("the business or its agent is not known")]
    NobodyAsks,
    #[error("nobody is asked for a later use: {0:?}")]
    CannotAsk(uses::Obstacle),
    #[error("a later question is not answered: {0:?}")]
    CannotAnswer(uses::course::NotNow),
    #[error("there are as many choices of browsers as can be")]
    Full,
    #[error("this version is not to be answered: {0:?}")]
    NotTaken(acceptances::Refused),
    #[error(transparent)]
    Policy(#[from] PolicyError),
    #[error(transparent)]
    Mail(#[from] MailError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ConsentError {
    pub fn class(&self) -> Class {
        match self {
            Self::Missing => Class::Missing,
            Self::NotOffered | Self::CannotAsk(uses::Obstacle::NothingNew | uses::Obstacle::Days(..)) => Class::Invalid,
            Self::Open | Self::TooSoon | Self::Full => Class::Busy,
            Self::NotInformed | Self::Objected => Class::Conflict,
            Self::Late | Self::NotAsked | Self::Already | Self::Elsewhere | Self::NotNow(..) | Self::NotTaken(_) => Class::Conflict,
            Self::CannotAsk(_) => Class::Conflict,
            Self::CannotAnswer(uses::course::NotNow::NotAsked) => Class::Missing,
            Self::CannotAnswer(_) => Class::Conflict,
            Self::NobodyAsks => Class::Broken,
            Self::Policy(fault) => fault.class(),
            Self::Mail(fault) => fault.class(),
            Self::Store(fault) => fault.class(),
        }
    }
}

impl From<rusqlite::Error> for ConsentError {
    fn from(fault: rusqlite::Error) -> Self {
        Self::Store(fault.into())
    }
}
