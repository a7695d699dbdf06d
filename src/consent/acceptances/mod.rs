//! Acceptances: what somebody with an account was shown of a version that changed something for them, and what they answered (B.3.5).
//!
//! Owns the table `policy_acceptances`. Which versions are to be answered says [`crate::policies::asking`].
//!
//! ```text
//! (not shown) --show--> Shown --accept--> Accepted          (not shown) --register--> Accepted
//!   Shown --decline--> Declined --accept--> Accepted        Shown: stays so for whoever does nothing
//!   Accepted --found invalid--> Invalidated --accept--> Accepted, --decline--> Declined
//! ```
//!
//! **Invariants.** Only a press answers: neither time nor use does. Only the version in effect is answered, and only by whoever had it
//! before them. An answer names the language and has the hash of exactly the text that was shown in it. What was accepted is not taken
//! back by a later *no*: whoever wants to leave deletes the account. What the business declares invalid is asked anew at once, whether or
//! not the text has changed. A proof outlives its account, because the row hangs on none. Each step of one document is an event of its
//! consent record ([`documents`]).
//! *Absent*: names, and what somebody may do who owes an answer; that is for the gate.

mod sql;

use std::collections::BTreeSet;

use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::ids::{AccountId, PolicyId};
use crate::base::limits;
use crate::base::time::UtcMillis;
use crate::blob::Blobs;
use crate::consent::ConsentError;
use crate::consent::records::{Text, documents};
use crate::people::registration;
use crate::policies::asking::{self, Answers, Owed, Past};
use crate::policies::kinds::Kind;
use crate::policies::reading;
use crate::retention::Erasable;
use crate::store::portable::Portable;
use crate::store::{StoreError, Tx};
use crate::text::Lang;

/// How somebody came to accept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// A button on the page that shows the change.
    Press,
    /// While making the account, with the text on the same page.
    Registration,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Accepted,
    Declined,
    Invalidated,
}

/// How far one version has come with one person, once it was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// And not answered: to do nothing is no answer.
    Shown,
    Accepted {
        at: UtcMillis,
        method: Method,
    },
    Declined {
        at: UtcMillis,
    },
    /// It was accepted, and the business found that this never counted.
    Invalidated {
        at: UtcMillis,
    },
}

/// What somebody did, or had before them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    Show,
    Accept(Method),
    Decline,
}

/// Why an answer is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Old, not yet in effect, or taken back.
    NotInEffect,
    NotShown,
    /// An acceptance is not taken back like this.
    Accepted,
}

/// What one person was shown of one version, and answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub version: PolicyId,
    pub lang: Lang,
    /// Of exactly the text in this language; see [`reading::Reading::fingerprint`].
    pub sha256: [u8; 32],
    /// For the first time.
    pub shown: UtcMillis,
    pub course: Course,
    /// None as long as what was accepted counts (RT-29).
    pub delete_due: Option<UtcMillis>,
}

impl Course {
    /// Where an input leads; the same again if it changes nothing. `is_current`: the version is in effect.
    pub fn handle(from: Option<Self>, now: UtcMillis, input: Input, is_current: bool) -> Result<Self, Refused> {
        if !is_current {
            return Err(Refused::NotInEffect);
        }
        match (from, input) {
            (None, Input::Show) => Ok(Self::Shown),
            (None, Input::Accept(Method::Registration)) => Ok(Self::Accepted { at: now, method: Method::Registration }),
            (None, Input::Accept(Method::Press) | Input::Decline) => Err(Refused::NotShown),
            (Some(known), Input::Show) => Ok(known),
            (Some(Self::Shown | Self::Declined { .. } | Self::Invalidated { .. }), Input::Accept(method)) => {
                Ok(Self::Accepted { at: now, method })
            }
            (Some(known @ Self::Accepted { .. }), Input::Accept(_)) => Ok(known),
            (Some(Self::Shown | Self::Invalidated { .. }), Input::Decline) => Ok(Self::Declined { at: now }),
            (Some(known @ Self::Declined { .. }), Input::Decline) => Ok(known),
            (Some(Self::Accepted { .. }), Input::Decline) => Err(Refused::Accepted),
        }
    }

    /// When the proof goes: what is accepted counts until something ends it.
    fn delete_due(self, shown: UtcMillis) -> Option<UtcMillis> {
        match self {
            Self::Shown => Some(shown.plus(limits::REFUSAL_KEPT)),
            Self::Declined { at } => Some(at.plus(limits::REFUSAL_KEPT)),
            Self::Invalidated { at } => Some(at.plus(limits::PROOF_KEPT)),
            Self::Accepted { .. } => None,
        }
    }
}

impl Method {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Press => "press",
            Self::Registration => "registration",
        }
    }
}

impl Answer {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Invalidated => "invalidated",
        }
    }
}

/// What somebody has to answer, whenever they came: versions in effect with a change that mattered and that they have not accepted, and
/// those whose acceptance was declared invalid.
pub fn owed(conn: &Connection, account: &AccountId) -> Result<Vec<Owed>, ConsentError> {
    let past = asking::past(conn)?;
    if past.is_empty() {
        return Ok(Vec::new());
    }
    let mut answers = Answers { accepted: accepted(conn, account)?, void: documents::void(conn, account)? };
    // Whoever came after a change could read it beforehand. Only terms are agreed to by whoever comes as well.
    if let Some(began) = registration::created(conn, account)? {
        let came_with = |one: &&Past| one.kind != Kind::Terms && one.began <= began && !answers.void.contains(&one.kind);
        let read = past.iter().filter(came_with).map(|one| one.id.clone()).collect::<Vec<_>>();
        answers.accepted.extend(read);
    }
    Ok(asking::owed(&past, &answers))
}

/// Whether somebody who came at this time has to answer first. Whoever was here before a change took effect goes on until they leave.
pub fn owes(conn: &Connection, account: &AccountId, came: UtcMillis) -> Result<bool, ConsentError> {
    Ok(owed(conn, account)?.iter().any(|owed| owed.since <= came))
}

/// What one person was shown and answered, the latest first.
pub fn given(conn: &Connection, account: &AccountId) -> Result<Vec<Given>, ConsentError> {
    Ok(sql::given(conn, account, limits::ASKED_VERSIONS)?)
}

/// Notes that somebody has the versions before them that they owe an answer. Again changes nothing.
pub fn show(tx: &Tx<'_>, account: &AccountId, lang: Lang) -> Result<(), ConsentError> {
    for owed in owed(tx, account)? {
        take(tx, account, (&owed.version, lang), Input::Show)?;
    }
    Ok(())
}

/// Somebody accepts the version in effect, in the language in which they read it. Again changes nothing.
pub fn accept(tx: &Tx<'_>, account: &AccountId, version: &PolicyId, lang: Lang, method: Method) -> Result<(), ConsentError> {
    take(tx, account, (version, lang), Input::Accept(method))
}

/// Somebody does not accept it. They may still do so later.
pub fn decline(tx: &Tx<'_>, account: &AccountId, version: &PolicyId, lang: Lang) -> Result<(), ConsentError> {
    take(tx, account, (version, lang), Input::Decline)
}

/// The business found that what somebody accepted of a document never counted: they are asked anew, and owe an answer until then.
pub fn invalidate(tx: &Tx<'_>, account: &AccountId, document: Kind) -> Result<(), ConsentError> {
    let past = asking::past(tx)?;
    for known in given(tx, account)? {
        let counts = matches!(known.course, Course::Accepted { .. }) && known.delete_due.is_none();
        let is_it = past.iter().any(|one| one.id == known.version && one.kind == document);
        if counts && is_it {
            let course = Course::Invalidated { at: tx.now };
            sql::keep(tx, account, &Given { course, delete_due: course.delete_due(known.shown), ..known })?;
        }
    }
    Ok(())
}

/// Whether an account was shown or answered anything.
pub fn knows(conn: &Connection, account: &AccountId) -> Result<bool, StoreError> {
    Ok(!sql::given(conn, account, 1)?.is_empty())
}

/// The account is gone: what it accepted has ended, and its proofs go in their time.
pub fn end(tx: &Tx<'_>, account: &AccountId) -> Result<(), StoreError> {
    documents::ended(tx, account)?;
    Ok(sql::end(tx, account, tx.now.plus(limits::PROOF_KEPT))?)
}

/// What an account was shown and answered.
pub const PORTABLE: Portable = Portable { part: "policy_answers", gather: sql::copy };

/// Proofs whose time is over (RT-29).
pub const ERASABLE: Erasable = Erasable { rule: "consent.acceptances", due, erase };

fn accepted(conn: &Connection, account: &AccountId) -> Result<BTreeSet<PolicyId>, ConsentError> {
    let given = given(conn, account)?.into_iter();
    Ok(given.filter(|given| matches!(given.course, Course::Accepted { .. })).map(|given| given.version).collect())
}

fn take(tx: &Tx<'_>, account: &AccountId, (version, lang): (&PolicyId, Lang), input: Input) -> Result<(), ConsentError> {
    let past = asking::past(tx)?;
    let asked = past.iter().find(|one| one.id == *version).ok_or(ConsentError::NotTaken(Refused::NotInEffect))?;
    let known = sql::find(tx, account, version)?;
    let before = known.as_ref().map(|given| given.course);
    let course = Course::handle(before, tx.now, input, asked.is_current).map_err(ConsentError::NotTaken)?;
    if before == Some(course) {
        return Ok(());
    }
    let reading = reading::public(tx, version)?.ok_or(ConsentError::Missing)?;
    let shown = known.as_ref().map_or(tx.now, |given| given.shown);
    let sha256 = reading.fingerprint(lang);
    // A no to what was declared invalid shortens no proof that it once was a yes.
    let before = known.and_then(|given| given.delete_due);
    let delete_due = course.delete_due(shown).map(|due| before.map_or(due, |before| before.max(due)));
    let given = Given { version: version.clone(), lang, sha256, shown, course, delete_due };
    sql::keep(tx, account, &given)?;
    let text = Text { hash: sha256, lang: Some(lang), version: Some(asked.number) };
    let action = match course {
        Course::Accepted { .. } => {
            close_older(tx, account, &past, asked)?;
            documents::accepted(tx, account, asked.kind, text)?;
            "acceptance.accept"
        }
        Course::Declined { .. } => {
            documents::declined(tx, account, asked.kind, text)?;
            "acceptance.decline"
        }
        Course::Shown | Course::Invalidated { .. } => {
            documents::asked(tx, account, asked.kind, asked.number)?;
            "acceptance.show"
        }
    };
    let hash: String = sha256.iter().map(|byte| format!("{byte:02x}")).collect();
    let detail = json!({ "account": account.as_str(), "lang": lang.tag(), "sha256": hash });
    audit::record(tx, action, version.as_str(), detail)?;
    Ok(())
}

/// What was accepted of the same document before has ended with this.
fn close_older(tx: &Tx<'_>, account: &AccountId, past: &[Past], accepted: &Past) -> Result<(), ConsentError> {
    for older in past.iter().filter(|one| one.kind == accepted.kind && one.number < accepted.number) {
        sql::set_due(tx, account, &older.id, tx.now.plus(limits::PROOF_KEPT))?;
    }
    Ok(())
}

fn due(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    Ok(sql::due(conn, now, most)?)
}

fn erase(tx: &Tx<'_>, _: &Blobs, id: &str) -> Result<usize, StoreError> {
    let Some((account, version)) = id.split_once('/') else { return Ok(0) };
    let rows = sql::delete(tx, account, version)?;
    let (Ok(account), past) = (account.parse::<AccountId>(), asking::past(tx)?) else { return Ok(rows) };
    let of = |version: &str| past.iter().find(|one| one.id.as_str() == version).map(|one| one.kind);
    let Some(document) = of(version) else { return Ok(rows) };
    let is_last = !sql::given(tx, &account, limits::ASKED_VERSIONS)?.iter().any(|given| of(given.version.as_str()) == Some(document));
    Ok(rows + if is_last { documents::forget(tx, &account, document)? } else { 0 })
}

#[cfg(test)]
mod tests;
