//! Deleting in time: the rules of what is due, the run that follows them, and the one function through which all deletion goes.
//!
//! Owns `retention_runs` and the freeze after a step of the clock. It knows no domain: each exports what it can erase as an
//! [`Erasable`], and `app` hands the list to the job. So every floor above may name it, and it stands below all of them.
//!
//! **Invariants.** Whatever is deleted for good goes through [`erase_in`]: it writes the ledger in the same transaction.
//! A run is done only when the log is empty, because deleted text lives on in it until then.
//! After a step of the clock of more than a day nothing is deleted until the time is known to be right: a time server was
//! asked since, or somebody confirmed it. The ledger says which.
//! *Absent*: what a domain's rows mean, names of its tables, and any deletion that leaves no line in the ledger.

mod sql;

use std::collections::HashSet;
use std::time::Duration;

use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::limits;
use crate::base::time::{Clock, UtcMillis};
use crate::blob::Blobs;
use crate::store::{Actor, Db, StoreError, Tx, facts};

/// What a domain can erase, item by item.
#[derive(Clone, Copy)]
pub struct Erasable {
    /// The rule's name in reports and in the ledger: `desk.conversations`.
    pub rule: &'static str,
    /// Ids of items that are due at the given time, oldest first, at most so many. Failed items are asked for again.
    pub due: fn(&Connection, UtcMillis, usize) -> Result<Vec<String>, StoreError>,
    /// Erases one item with all that hangs on it; answers how many rows went, 0 if it was gone already.
    pub erase: fn(&Tx<'_>, &Blobs, &str) -> Result<usize, StoreError>,
}

/// Why something is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Its time is over.
    Due,
    /// The person it is about asked for it or did it.
    Person,
    /// The business decided.
    Business,
}

/// A step of the clock that holds retention back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub from: UtcMillis,
    pub to: UtcMillis,
}

/// What a run did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Report {
    /// Rule by rule: how many items were deleted, how many could not be.
    Done(Vec<RuleReport>),
    /// Nothing was touched.
    Frozen(Step),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleReport {
    pub rule: &'static str,
    pub deleted: usize,
    pub failed: usize,
}

/// Erases one item in the transaction of its caller. The one deletion function.
pub fn erase_in(tx: &Tx<'_>, blobs: &Blobs, erasable: &Erasable, id: &str, reason: Reason) -> Result<usize, StoreError> {
    let rows = (erasable.erase)(tx, blobs, id)?;
    if rows > 0 {
        let detail = json!({ "rule": erasable.rule, "reason": reason.as_text(), "rows": rows });
        audit::record(tx, "retention.erase", id, detail)?;
    }
    Ok(rows)
}

/// Erases one item, in a transaction of its own and in the name of the product. Answers how many rows went.
pub async fn erase(db: &Db, blobs: &Blobs, erasable: Erasable, id: String, reason: Reason) -> Result<usize, StoreError> {
    let blobs = blobs.clone();
    db.write(Actor::System, move |tx| erase_in(tx, &blobs, &erasable, &id, reason)).await
}

/// Erases what is due by every rule, as of now, and empties the log. May be broken off and run again at any point.
pub async fn run(db: &Db, blobs: &Blobs, rules: &[Erasable]) -> Result<Report, StoreError> {
    // A write first: with it the store notes a step of the clock, and its time is the one that counts below.
    let now = db
        .write(Actor::System, |tx| {
            facts::set_number(tx, STARTED, tx.now.0)?;
            Ok::<_, StoreError>(tx.now)
        })
        .await?;
    let compared = db.clock().compared();
    if let Some(step) = db.read(frozen).await? {
        if !step.is_explained(compared) {
            return Ok(Report::Frozen(step));
        }
        db.write(Actor::System, |tx| lift(tx, "retention.believe")).await?;
    }
    let mut reports = Vec::with_capacity(rules.len());
    for &rule in rules {
        reports.push(run_rule(db, blobs, rule, now).await?);
    }
    let rows = reports.clone();
    db.write(Actor::System, move |tx| rows.iter().try_for_each(|report| sql::insert_run(tx, report))).await?;
    db.empty_log().await?;
    Ok(Report::Done(reports))
}

/// The step of the clock that waits for somebody to say whether the time is right; the next run believes the others itself.
pub fn questioned(connection: &Connection, clock: &Clock) -> Result<Option<Step>, StoreError> {
    Ok(frozen(connection)?.filter(|step| !step.is_explained(clock.compared())))
}

/// When a run was last completed, if ever.
pub fn last_run(connection: &Connection) -> Result<Option<UtcMillis>, StoreError> {
    sql::last_run(connection)
}

/// Whether a step of the clock holds retention back.
fn frozen(connection: &Connection) -> Result<Option<Step>, StoreError> {
    let Some(value) = facts::find(connection, facts::CLOCK_STEP)? else {
        return Ok(None);
    };
    let text = String::from_utf8_lossy(&value);
    let mut times = text.split(' ').map(|number| UtcMillis(number.parse().unwrap_or_default()));
    Ok(Some(Step { from: times.next().unwrap_or_default(), to: times.next().unwrap_or_default() }))
}

/// Somebody who can tell says that the machine's time is right. Answers whether anything was frozen.
pub fn confirm(tx: &Tx<'_>) -> Result<bool, StoreError> {
    lift(tx, "retention.confirm")
}

impl Step {
    /// Whether a time server was asked since the step, or so shortly before we saw it that the clock cannot be far off.
    fn is_explained(&self, compared: Option<UtcMillis>) -> bool {
        compared.is_some_and(|at| at.plus(FRESH) >= self.to)
    }
}

impl Reason {
    fn as_text(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Person => "person",
            Self::Business => "business",
        }
    }
}

fn lift(tx: &Tx<'_>, why: &'static str) -> Result<bool, StoreError> {
    let Some(step) = frozen(tx)? else { return Ok(false) };
    facts::forget(tx, facts::CLOCK_STEP)?;
    audit::record(tx, why, "clock", json!({ "from_ms": step.from.0, "to_ms": step.to.0 }))?;
    Ok(true)
}

async fn run_rule(db: &Db, blobs: &Blobs, rule: Erasable, now: UtcMillis) -> Result<RuleReport, StoreError> {
    let mut failed: HashSet<String> = HashSet::new();
    let mut deleted = 0;
    while deleted + failed.len() < limits::RETENTION_RUN {
        // What failed is due still, and comes first: look past it.
        let most = limits::RETENTION_GROUP + failed.len();
        let mut due = db.read(move |connection| (rule.due)(connection, now, most)).await?;
        due.retain(|id| !failed.contains(id));
        if due.is_empty() {
            break;
        }
        for id in due {
            match erase(db, blobs, rule, id.clone(), Reason::Due).await {
                Ok(rows) if rows > 0 => deleted += 1,
                Ok(_) => drop(failed.insert(id)),
                Err(fault) => {
                    tracing::warn!(rule = rule.rule, %id, %fault, "an item could not be deleted; the next run tries again");
                    failed.insert(id);
                }
            }
        }
    }
    Ok(RuleReport { rule: rule.rule, deleted, failed: failed.len() })
}

/// Chosen: a machine asks its time server every 34 minutes at least (timesyncd.conf(5)). A clock may be off by that much.
const FRESH: Duration = Duration::from_secs(3600);
const STARTED: &str = "retention_started_ms";

#[cfg(test)]
mod tests;
