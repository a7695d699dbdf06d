//! The business and its accounts: roles, passwords, sessions, one-time links, and access to the conversations of others.
//!
//! Owns the tables `businesses`, `accounts`, `sessions`, `known_networks`, `links` (see [`sql`]), `role_grants` ([`roles`]),
//! `access_grants` and `access_openings` ([`access`]) and the rule which names a person or thing
//! may have ([`names`]). Customers make themselves an account where the business lets them ([`registration`]), and whoever has one changes its address ([`address`]);
//! who is under age needs a guardian ([`guardians`]). Guests are not here: they belong to their conversation.
//!
//! **Invariants.**
//! - A secret (session, link) is stored as its SHA-256 only; a password as an argon2id hash only.
//! - Each deed stands in the audit ledger, written in the same transaction.
//! - A disabled account has no session: disabling ends them in the same transaction, and no way to sign in looks past the state.
//! - There is exactly one business in a folder, and at least one active owner without an end once it exists.
//!
//! *Absent*: default passwords, password rules beyond length and the list of bad ones, second factors (they come with
//! the accounts issue: [`sessions::open`] is the one place that has to ask for them).

pub mod access;
pub mod accounts;
pub mod address;
pub mod age;
pub mod business;
pub mod copy;
pub mod guardians;
pub mod leaving;
pub mod letters;
pub mod links;
pub mod names;
pub mod networks;
pub mod passwords;
pub mod pictures;
pub mod registration;
pub mod roles;
pub mod sessions;
pub mod setup;
mod sql;
pub mod throttle;

use crate::base::fault::Class;
use crate::mail::MailError;
use crate::store::StoreError;

/// What can go wrong, as the person who asked can act on it.
#[derive(Debug, thiserror::Error)]
pub enum PeopleError {
    #[error("the e-mail address or the password is not right")]
    WrongPassword,
    #[error("there is no such account")]
    NoAccount,
    #[error("there is an account with this e-mail address already")]
    EmailTaken,
    #[error("this account is being deleted by its person")]
    Leaving,
    #[error("there is no such link")]
    NoLink,
    #[error("this link was used already")]
    LinkUsed,
    #[error("this link has expired")]
    LinkExpired,
    #[error("the set-up was completed before")]
    SetUpBefore,
    #[error("the set-up is not complete yet")]
    NotSetUp,
    #[error("the last owner stays")]
    LastOwner,
    #[error("nobody does this to the own account")]
    Oneself,
    #[error("this account or role is above whoever asks")]
    AbovePower,
    #[error("nobody gives power for longer than they hold it")]
    BeyondOwn,
    #[error("a managed person's name and address are changed by an admin")]
    Managed,
    #[error("customers make no accounts here")]
    RegistrationClosed,
    #[error("a guardian decides about an account for this address")]
    SpokenFor,
    #[error("a child has another address than the guardian")]
    OwnAddress,
    #[error("this is not the code of the letter")]
    WrongCode,
    #[error("the second act comes a day after the first")]
    TooSoon,
    #[error("as many letters were asked for today as may")]
    LettersOften,
    #[error("this moment is past")]
    Past,
    #[error("there is no such request for access")]
    NoAccess,
    #[error("this request for access is not at that point any more")]
    AccessElsewhere,
    #[error("somebody else has to approve")]
    OwnAccess,
    #[error("there are as many accounts as this server keeps")]
    Full,
    #[error("too many passwords are being checked just now")]
    Busy,
    #[error("the password could not be hashed")]
    Hash,
    #[error("this is no picture that can be used: {0}")]
    NotAPicture(&'static str),
    #[error("mail: {0}")]
    Mail(#[from] MailError),
    #[error("the store: {0}")]
    Store(#[from] StoreError),
}

impl PeopleError {
    pub fn class(&self) -> Class {
        match self {
            Self::WrongPassword | Self::NotAPicture(_) | Self::Past | Self::OwnAddress | Self::WrongCode => Class::Invalid,
            Self::Oneself | Self::AbovePower | Self::BeyondOwn | Self::Managed | Self::OwnAccess => Class::Denied,
            Self::NoAccount | Self::NoLink | Self::NoAccess => Class::Missing,
            Self::EmailTaken
            | Self::LinkUsed
            | Self::LinkExpired
            | Self::SetUpBefore
            | Self::NotSetUp
            | Self::LastOwner
            | Self::Leaving
            | Self::RegistrationClosed
            | Self::TooSoon
            | Self::SpokenFor
            | Self::AccessElsewhere => Class::Conflict,
            Self::Full | Self::Busy | Self::LettersOften => Class::Busy,
            Self::Hash => Class::Broken,
            Self::Mail(fault) => fault.class(),
            Self::Store(fault) => fault.class(),
        }
    }
}

impl From<rusqlite::Error> for PeopleError {
    fn from(fault: rusqlite::Error) -> Self {
        Self::Store(StoreError::from(fault))
    }
}

#[cfg(test)]
mod tests;
