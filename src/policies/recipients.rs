//! Who outside the business gets personal data (PO-9): added before anything goes there, ended, and named by policies.
//!
//! Owns the tables `recipients` and `policy_recipients`. **Invariants.** A recipient is in use from a day that was still to come, or
//! was that day, when it was added; what is added is never rewritten, only ended. Which kinds a version names is frozen with its
//! texts, so that two versions can be compared. *Absent*: who objects; that is consent.

use std::collections::BTreeSet;

use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::ids::{PolicyId, RecipientId};
use crate::base::limits;
use crate::base::time::UtcMillis;
use crate::policies::content::Content;
use crate::policies::{PolicyError, sql};
use crate::store::Tx;

/// What people object to: each kind by itself, whoever of it there is (DR-11).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecipientKind {
    Hosting,
    Mail,
    Support,
    Partner,
    Adviser,
    /// Whoever pays for data, or trades in it.
    Advertising,
    Other,
}

/// A line of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    pub id: RecipientId,
    pub of: NewRecipient,
    /// It gets nothing any more since then.
    pub ended: Option<UtcMillis>,
}

/// What somebody adds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRecipient {
    pub name: String,
    pub kind: RecipientKind,
    pub data: String,
    pub task: String,
    pub countries: String,
    /// On what ground data goes abroad; empty if none does.
    pub transfer: String,
    pub from: UtcMillis,
}

/// A version that names kinds of recipients which the one before it did not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Widened {
    pub version: PolicyId,
    pub announced: UtcMillis,
    pub effective: UtcMillis,
    pub kinds: BTreeSet<RecipientKind>,
}

/// The register: what is in use or will be first, then what has ended.
pub fn list(conn: &Connection) -> Result<Vec<Recipient>, PolicyError> {
    Ok(sql::recipients(conn, limits::RECIPIENTS)?)
}

/// What is in use, or will be.
pub fn standing(conn: &Connection) -> Result<Vec<Recipient>, PolicyError> {
    let mut all = list(conn)?;
    all.retain(|one| one.ended.is_none());
    Ok(all)
}

/// Adds one. `today`: the first moment of this day where the business is.
pub fn add(tx: &Tx<'_>, new: &NewRecipient, today: UtcMillis) -> Result<RecipientId, PolicyError> {
    if new.from < today {
        return Err(PolicyError::NoDate);
    }
    if list(tx)?.len() >= limits::RECIPIENTS {
        return Err(PolicyError::TooMany);
    }
    let id = RecipientId::random();
    sql::insert_recipient(tx, &id, new, tx.now)?;
    audit::record(tx, "recipient.add", id.as_str(), json!({ "kind": new.kind.as_str(), "from_ms": new.from.0 }))?;
    Ok(id)
}

/// Ends one. Again is no fault.
pub fn end(tx: &Tx<'_>, id: &RecipientId) -> Result<(), PolicyError> {
    if sql::end_recipient(tx, id, tx.now)? > 0 {
        audit::record(tx, "recipient.end", id.as_str(), json!({}))?;
    } else if !list(tx)?.iter().any(|one| one.id == *id) {
        return Err(PolicyError::Missing);
    }
    Ok(())
}

/// Announced versions and those in effect that name more kinds of recipients than the version before them.
pub fn widened(conn: &Connection) -> Result<Vec<Widened>, PolicyError> {
    Ok(sql::widened(conn, limits::VERSIONS_SHOWN)?)
}

/// Keeps which kinds a version names, if any of its texts refers to the register.
pub(super) fn freeze(tx: &Tx<'_>, version: &PolicyId, content: &Content) -> Result<(), PolicyError> {
    let cells = content.clauses.iter().flat_map(|clause| &clause.cells);
    if cells.into_iter().any(|cell| cell.source.text.contains(REFERENCE)) {
        for kind in standing(tx)?.iter().map(|one| one.of.kind).collect::<BTreeSet<_>>() {
            sql::insert_named(tx, version, kind)?;
        }
    }
    Ok(())
}

impl RecipientKind {
    pub const ALL: [Self; 7] = [Self::Hosting, Self::Mail, Self::Support, Self::Partner, Self::Adviser, Self::Advertising, Self::Other];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hosting => "hosting",
            Self::Mail => "mail",
            Self::Support => "support",
            Self::Partner => "partner",
            Self::Adviser => "adviser",
            Self::Advertising => "advertising",
            Self::Other => "other",
        }
    }

    /// The key of its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hosting => "records-kind-hosting",
            Self::Mail => "records-kind-mail",
            Self::Support => "records-kind-support",
            Self::Partner => "records-kind-partner",
            Self::Adviser => "records-kind-adviser",
            Self::Advertising => "choices-kind",
            Self::Other => "records-kind-other",
        }
    }

    pub fn from_name(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

impl TryFrom<String> for RecipientKind {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::from_name(&text).ok_or_else(|| "not a kind of recipient".to_owned())
    }
}

/// How a text refers to the register.
pub const REFERENCE: &str = "{table:recipients}";
