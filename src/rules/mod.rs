//! Rules: what the business decides once for all its service rooms, and what holds it back from deciding otherwise.
//!
//! Owns the table `house_rules` (one row). The law of a place is a profile ([`profiles`]); the house chooses within what its
//! profiles and its published policies leave free ([`house`]), and rooms choose within the house. Beside them stands the
//! rule for minors ([`minors`]).
//!
//! **Invariants.** The strictest value counts, whoever set it, and each value can say what locks it. As long as nobody has
//! chosen profiles, all of them hold: what is not known is not assumed in favour of the business. Every change is in the
//! ledger. *Absent*: rooms, policies and people, which stand above; a setting for what the program cannot do.

pub mod house;
pub mod minors;
pub mod profiles;
mod sql;

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::base::fault::Class;
use crate::store::StoreError;

/// When a call may be recorded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    #[default]
    Off,
    /// Everybody in the call is asked, each time.
    Ask,
    /// Everybody is told before they come in, and nobody is asked.
    Notice,
}

/// What happens when somebody in a call does not approve.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OnRefusal {
    /// Nothing is recorded.
    #[default]
    NoRecording,
    /// Those who approve are recorded, and nothing of whoever does not.
    Exclude,
    /// Nothing is recorded while that person is there.
    Leave,
}

/// What can go wrong, as the admin can act on it.
#[derive(Debug, thiserror::Error)]
pub enum RuleError {
    #[error("the rules of this house allow no such value")]
    Locked,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Mode {
    pub const ALL: [Self; 3] = [Self::Off, Self::Ask, Self::Notice];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Ask => "ask",
            Self::Notice => "notice",
        }
    }
}

impl OnRefusal {
    pub const ALL: [Self; 3] = [Self::NoRecording, Self::Exclude, Self::Leave];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoRecording => "no_recording",
            Self::Exclude => "exclude",
            Self::Leave => "leave",
        }
    }

    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

impl FromStr for OnRefusal {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|rule| rule.as_str() == text).ok_or("not a rule for refusals")
    }
}

impl FromStr for Mode {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|mode| mode.as_str() == text).ok_or("not a mode of recording")
    }
}

impl RuleError {
    pub fn class(&self) -> Class {
        match self {
            Self::Locked => Class::Invalid,
            Self::Store(fault) => fault.class(),
        }
    }
}

impl From<rusqlite::Error> for RuleError {
    fn from(fault: rusqlite::Error) -> Self {
        Self::Store(fault.into())
    }
}
