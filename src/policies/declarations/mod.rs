//! What the business itself keeps in browsers or loads from elsewhere beside this program (PO-8): declared before it begins, ended.
//!
//! Owns the table `declarations`. **Invariants.** A declaration is in force from a day that was still to come, or was that day, when
//! it was added; what is added is never rewritten, only ended. A category of choices exists while a declaration of it is in force.
//! This program itself loads nothing of it. *Absent*: what people chose; that is consent. What the program itself keeps is in
//! [`super::tables`].

mod sql;

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::ids::DeclarationId;
use crate::base::limits;
use crate::base::secret::sha256;
use crate::base::time::UtcMillis;
use crate::policies::PolicyError;
use crate::store::Tx;
use crate::text::Lang;

/// What people accept or refuse, each by itself. What is needed is no category: nobody is asked for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    Statistics,
    Preferences,
    Advertising,
    /// Data that goes to others for their own purposes, paid or not.
    Sharing,
}

/// A line of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declaration {
    pub id: DeclarationId,
    pub of: NewDeclaration,
    pub ended: Option<UtcMillis>,
}

/// What somebody adds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDeclaration {
    pub name: String,
    pub category: Category,
    /// By language; always in that of the business.
    pub purposes: BTreeMap<Lang, String>,
    pub life: String,
    /// Whose it is.
    pub party: String,
    pub host: String,
    pub from: UtcMillis,
}

/// The register: what is in force or will be first, then what has ended.
pub fn list(conn: &Connection) -> Result<Vec<Declaration>, PolicyError> {
    Ok(sql::declarations(conn, limits::DECLARATIONS)?)
}

pub fn in_force(conn: &Connection, now: UtcMillis) -> Result<Vec<Declaration>, PolicyError> {
    let mut all = list(conn)?;
    all.retain(|one| one.ended.is_none() && one.of.from <= now);
    Ok(all)
}

/// The categories of what is declared.
pub fn categories(declared: &[Declaration]) -> BTreeSet<Category> {
    declared.iter().map(|one| one.of.category).collect()
}

/// What tells one list of declarations from another: ids will do, as nothing is ever rewritten.
pub fn stamp(declared: &[Declaration]) -> String {
    let ids: Vec<&str> = declared.iter().map(|one| one.id.as_str()).collect();
    sha256(ids.join("\n").as_bytes())[..16].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Adds one. `today`: the first moment of this day where the business is.
pub fn add(tx: &Tx<'_>, new: &NewDeclaration, today: UtcMillis) -> Result<DeclarationId, PolicyError> {
    if new.from < today {
        return Err(PolicyError::NoDate);
    }
    if list(tx)?.len() >= limits::DECLARATIONS {
        return Err(PolicyError::TooMany);
    }
    let id = DeclarationId::random();
    sql::insert(tx, &id, new, tx.now)?;
    audit::record(tx, "declaration.add", id.as_str(), json!({ "category": new.category.as_str(), "from_ms": new.from.0 }))?;
    Ok(id)
}

/// Ends one. Again is no fault.
pub fn end(tx: &Tx<'_>, id: &DeclarationId) -> Result<(), PolicyError> {
    if sql::end(tx, id, tx.now)? > 0 {
        audit::record(tx, "declaration.end", id.as_str(), json!({}))?;
    } else if !list(tx)?.iter().any(|one| one.id == *id) {
        return Err(PolicyError::Missing);
    }
    Ok(())
}

impl NewDeclaration {
    /// What it is for, in a language or else in that of the business, and which of the two it is.
    pub fn purpose(&self, lang: Lang, otherwise: Lang) -> (Lang, &str) {
        let found = |lang: Lang| self.purposes.get(&lang).map(|text| (lang, text.as_str()));
        let any = || self.purposes.iter().next().map(|(lang, text)| (*lang, text.as_str()));
        found(lang).or_else(|| found(otherwise)).or_else(any).unwrap_or((otherwise, ""))
    }
}

impl Category {
    pub const ALL: [Self; 4] = [Self::Statistics, Self::Preferences, Self::Advertising, Self::Sharing];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Statistics => "statistics",
            Self::Preferences => "preferences",
            Self::Advertising => "advertising",
            Self::Sharing => "sharing",
        }
    }

    /// The key of its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Statistics => "choices-statistics",
            Self::Preferences => "choices-preferences",
            Self::Advertising => "choices-advertising",
            Self::Sharing => "choices-sharing",
        }
    }

    pub fn from_name(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|category| category.as_str() == text)
    }

    /// Whether it is what an opt-out of sale and sharing, or the signal of a browser, is about.
    pub fn is_sale(self) -> bool {
        matches!(self, Self::Advertising | Self::Sharing)
    }
}

impl TryFrom<String> for Category {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::from_name(&text).ok_or_else(|| "not a category of choices".to_owned())
    }
}
