//! From a checked draft to what is in effect: the machine of a version with the store behind it.
//!
//! **Invariants.** Each step, its line in the ledger and what it freezes are one transaction. When a version takes effect, the one
//! before is superseded in the same transaction. While it is not known whether the machine's time is right, time alone moves
//! no version: a clock that jumped must not put a text into effect. Letters about it begin and end
//! with the announcement ([`telling`]). *Absent*: banners, acceptances.

use jiff::tz::TimeZone;
use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::ids::PolicyId;
use crate::base::secret::sha256;
use crate::base::time::UtcMillis;
use crate::people::business;
use crate::policies::check::{self, Circumstances, Finding, Sound};
use crate::policies::version::{Effect, Input, Refused, State, Version};
use crate::policies::{PolicyError, drafts, reading, recipients, render, sql, telling};
use crate::retention::{self, Step};
use crate::rules::house;
use crate::store::{Actor, Db, StoreError, Tx};

/// What a minute's look did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switched {
    /// So many versions were announced or took effect.
    Done(usize),
    /// Something is due, and nobody has said yet whether the time is right.
    Frozen(Step),
}

/// Why a draft is not published.
pub enum NotPublished {
    Findings(Vec<Finding>),
    Refused(PolicyError),
}

/// Everything that speaks against publishing a version now. `is_page`: whether one of our own addresses exists.
pub fn findings(conn: &Connection, id: &PolicyId, now: UtcMillis, is_page: fn(&str) -> bool) -> Result<Vec<Finding>, PolicyError> {
    let version = drafts::find(conn, id)?;
    let effective = sql::in_state(conn, &version.document, State::Effective)?;
    let (content, facts) = drafts::content(conn, version)?;
    let promised = effective.map(|effective| effective.plan.notice_days);
    let least = house::load(conn)?.profiles.least_notice_days();
    Ok(check::check(&content, &Circumstances { facts: &facts, now, promised, least, is_page: &is_page }))
}

/// Publishes a draft: on its day of release it is announced, on its day of effect it takes effect. `seen`: the seal of what was read.
pub fn publish(tx: &Tx<'_>, id: &PolicyId, seen: &str, is_page: fn(&str) -> bool) -> Result<(), NotPublished> {
    let version = drafts::find(tx, id)?;
    if version.state != State::Draft {
        return Err(PolicyError::NotNow(version.state).into());
    }
    let waiting = [State::Scheduled, State::Announced].into_iter().map(|state| sql::in_state(tx, &version.document, state));
    if waiting.collect::<rusqlite::Result<Vec<_>>>()?.into_iter().flatten().next().is_some() {
        return Err(PolicyError::Waiting.into());
    }
    if drafts::content(tx, version.clone())?.0.seal() != seen {
        return Err(PolicyError::Overtaken.into());
    }
    let sound: Sound = check::judge(findings(tx, id, tx.now, is_page)?).map_err(NotPublished::Findings)?;
    let number = sql::highest_number(tx, &version.document)? + 1;
    Ok(step(tx, version, Input::Publish { sound, number })?)
}

/// Announces a scheduled version now.
pub fn announce(tx: &Tx<'_>, id: &PolicyId) -> Result<(), PolicyError> {
    step(tx, drafts::find(tx, id)?, Input::Announce)
}

/// Takes a version back that is not in effect yet.
pub fn withdraw(tx: &Tx<'_>, id: &PolicyId) -> Result<(), PolicyError> {
    step(tx, drafts::find(tx, id)?, Input::Withdraw)
}

/// Announces and puts into effect what is due.
pub async fn switch(db: &Db) -> Result<Switched, PolicyError> {
    let now = db.now();
    if db.read(move |conn| sql::due(conn, now, 1).map_err(PolicyError::from)).await?.is_empty() {
        return Ok(Switched::Done(0));
    }
    // A write first: with it the store notes a step of the clock.
    db.write(Actor::System, |_| Ok::<_, StoreError>(())).await?;
    let clock = db.clock().clone();
    if let Some(step) = db.read(move |conn| retention::questioned(conn, &clock)).await? {
        return Ok(Switched::Frozen(step));
    }
    let moved = db.write(Actor::System, |tx| {
        let due = sql::due(tx, tx.now, DUE_AT_ONCE)?;
        let count = due.len();
        for version in due {
            step(tx, version, Input::Time)?;
        }
        Ok::<_, PolicyError>(count)
    });
    Ok(Switched::Done(moved.await?))
}

fn step(tx: &Tx<'_>, mut version: Version, input: Input) -> Result<(), PolicyError> {
    let zone = business::load(tx)?.map_or(TimeZone::UTC, |business| business.zone());
    let effects = version.handle(tx.now, &zone, input).map_err(|refused| match refused {
        Refused::NotNow(state) => PolicyError::NotNow(state),
        Refused::NoDate => PolicyError::NoDate,
        Refused::TooSoon(at) => PolicyError::TooSoon(at),
    })?;
    for effect in effects {
        let (action, detail) = match effect {
            Effect::Freeze => ("policy.publish", freeze(tx, &version)?),
            Effect::Announced => {
                telling::begin(tx, &version)?;
                ("policy.announce", json!({ "effective_ms": version.plan.effective.map(|at| at.0) }))
            }
            Effect::TookEffect => {
                // The table holds one version in effect: the one before goes first.
                if let Some(before) = sql::in_state(tx, &version.document, State::Effective)? {
                    step(tx, before, Input::Succeeded)?;
                }
                ("policy.effect", json!({}))
            }
            Effect::Superseded => ("policy.supersede", json!({})),
            Effect::Withdrawn => {
                telling::turn(tx, &version.id)?;
                ("policy.withdraw", json!({}))
            }
        };
        let mut detail = detail;
        detail["number"] = json!(version.number);
        audit::record(tx, action, version.id.as_str(), detail)?;
    }
    sql::update_version(tx, &version)?;
    Ok(())
}

/// Keeps every clause in every language, and gives what the ledger notes: how many, and one hash over all of theirs.
fn freeze(tx: &Tx<'_>, version: &Version) -> Result<serde_json::Value, PolicyError> {
    let (content, facts) = drafts::content(tx, version.clone())?;
    let says = |what: fn(&str) -> bool| content.clauses.iter().flat_map(|clause| &clause.cells).any(|cell| what(&cell.source.text));
    if says(render::says_recording_days) {
        sql::set_recording_days(tx, &version.id, facts.recording_days)?;
    }
    if says(render::says_answer_seconds) {
        sql::set_answer_seconds(tx, &version.id, facts.answer_seconds)?;
    }
    if says(render::says_age_limit) {
        sql::set_age_limit(tx, &version.id, facts.age_limit)?;
    }
    recipients::freeze(tx, &version.id, &content)?;
    let frozen = reading::frozen(&content);
    let mut hashes = Vec::with_capacity(frozen.len() * 32);
    for (place, one) in frozen.iter().enumerate() {
        sql::insert_frozen(tx, &version.id, place, one)?;
        hashes.extend_from_slice(&one.sha256);
    }
    let all: String = sha256(&hashes).iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(json!({ "kind": version.document.kind.as_str(), "texts": frozen.len(), "sha256": all }))
}

impl From<PolicyError> for NotPublished {
    fn from(fault: PolicyError) -> Self {
        Self::Refused(fault)
    }
}

impl From<StoreError> for NotPublished {
    fn from(fault: StoreError) -> Self {
        Self::Refused(fault.into())
    }
}

impl From<rusqlite::Error> for NotPublished {
    fn from(fault: rusqlite::Error) -> Self {
        Self::Refused(fault.into())
    }
}

/// Chosen: more documents than a business has; the next minute takes the rest.
const DUE_AT_ONCE: usize = 100;

#[cfg(test)]
mod tests;
