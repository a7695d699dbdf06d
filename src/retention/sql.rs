//! The SQL of retention's own report.

use rusqlite::{Connection, params};

use crate::base::time::UtcMillis;
use crate::retention::RuleReport;
use crate::store::{StoreError, Tx};

pub(super) fn insert_run(tx: &Tx<'_>, report: &RuleReport) -> Result<(), StoreError> {
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    tx.prepare_cached(
        "INSERT INTO retention_runs (at_ms, rule, deleted, failed)
         VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![tx.now.0, report.rule, count(report.deleted), count(report.failed)])?;
    Ok(())
}

pub(super) fn last_run(connection: &Connection) -> Result<Option<UtcMillis>, StoreError> {
    let at: Option<i64> = connection.prepare_cached("SELECT max(at_ms) FROM retention_runs")?.query_row([], |row| row.get(0))?;
    Ok(at.map(UtcMillis))
}
