//! The SQL of rights: tables `closings`, `term_notices`.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::Value;

use crate::base::ids::AccountId;
use crate::base::limits;
use crate::base::time::UtcMillis;
use crate::rights::closing::{Cause, Closing, State};
use crate::store::columns::{parsed, rows};
use crate::store::{StoreError, portable};

type Answer<T> = Result<T, StoreError>;

const CLOSING: &str = "SELECT account_id, cause, state, is_managed, asked_ms, due_ms
    FROM closings";

// --- accounts that end ------------------------------------------------------------------------------------------

/// One that was undone, or is long over, makes room for the next.
pub fn insert(conn: &Connection, closing: &Closing) -> Answer<usize> {
    let sql = "INSERT INTO closings (account_id, cause, state, is_managed, asked_ms, due_ms)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT (account_id) DO UPDATE SET cause = ?2, state = ?3, is_managed = ?4, asked_ms = ?5, due_ms = ?6";
    let (cause, state) = (closing.cause.as_str(), closing.state.as_str());
    let values = params![closing.account.as_str(), cause, state, closing.is_managed, closing.asked.0, closing.due.0];
    Ok(conn.prepare_cached(sql)?.execute(values)?)
}

pub fn find(conn: &Connection, account: &AccountId) -> Answer<Option<Closing>> {
    Ok(conn.prepare_cached(&format!("{CLOSING} WHERE account_id = ?1"))?.query_row([account.as_str()], closing).optional()?)
}

pub fn open(conn: &Connection, most: usize) -> Answer<Vec<Closing>> {
    let sql = format!("{CLOSING} WHERE state IN ('requested', 'waiting') ORDER BY due_ms, account_id LIMIT ?1");
    Ok(conn.prepare_cached(&sql)?.query_map([rows(most)], closing)?.collect::<Result<_, _>>()?)
}

pub fn erasing(conn: &Connection, most: usize) -> Answer<Vec<String>> {
    let sql = "SELECT account_id FROM closings WHERE state = 'erasing' ORDER BY due_ms, account_id LIMIT ?1";
    Ok(conn.prepare_cached(sql)?.query_map([rows(most)], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

pub fn update(conn: &Connection, closing: &Closing) -> Answer<usize> {
    let sql = "UPDATE closings SET state = ?2 WHERE account_id = ?1";
    Ok(conn.prepare_cached(sql)?.execute([closing.account.as_str(), closing.state.as_str()])?)
}

pub fn set_erased(conn: &Connection, closing: &Closing, now: UtcMillis) -> Answer<usize> {
    let sql = "UPDATE closings
        SET state = ?2, erased_ms = ?3, delete_due_ms = ?4
        WHERE account_id = ?1";
    let values = params![closing.account.as_str(), closing.state.as_str(), now.0, now.plus(limits::PROOF_KEPT).0];
    Ok(conn.prepare_cached(sql)?.execute(values)?)
}

pub fn delete(conn: &Connection, account: &str) -> Answer<usize> {
    Ok(conn.prepare_cached("DELETE FROM closings WHERE account_id = ?1")?.execute([account])?)
}

pub fn due(conn: &Connection, now: UtcMillis, most: usize) -> Answer<Vec<String>> {
    let sql = "SELECT account_id FROM closings WHERE delete_due_ms <= ?1 ORDER BY delete_due_ms, account_id LIMIT ?2";
    Ok(conn.prepare_cached(sql)?.query_map(params![now.0, rows(most)], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

pub fn copy_closing(conn: &Connection, account: &AccountId) -> Answer<Value> {
    let sql = "SELECT cause, state, is_managed, asked_ms, due_ms FROM closings WHERE account_id = ?1";
    portable::one(conn, sql, [account.as_str()])
}

/// A word that we do not know is read as what changes least.
fn closing(row: &Row<'_>) -> rusqlite::Result<Closing> {
    let (cause, state): (String, String) = (row.get(1)?, row.get(2)?);
    Ok(Closing {
        account: parsed(row, 0)?,
        cause: if cause == Cause::Person.as_str() { Cause::Person } else { Cause::Term },
        state: [State::Waiting, State::Erasing, State::Erased]
            .into_iter()
            .find(|known| known.as_str() == state)
            .unwrap_or(State::Requested),
        is_managed: row.get(3)?,
        asked: UtcMillis(row.get(4)?),
        due: UtcMillis(row.get(5)?),
    })
}

// --- terms ------------------------------------------------------------------------------------------------------

pub fn told(conn: &Connection, account: &AccountId, ends: UtcMillis) -> Answer<Vec<u16>> {
    let sql = "SELECT days FROM term_notices WHERE account_id = ?1 AND ends_ms = ?2 ORDER BY days LIMIT ?3";
    let most = rows(limits::TERM_NOTICE_DAYS.len());
    Ok(conn.prepare_cached(sql)?.query_map(params![account.as_str(), ends.0, most], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

pub fn insert_notice(conn: &Connection, account: &AccountId, (ends, days): (UtcMillis, u16), now: UtcMillis) -> Answer<usize> {
    let sql = "INSERT INTO term_notices (account_id, ends_ms, days, told_ms) VALUES (?1, ?2, ?3, ?4)";
    Ok(conn.prepare_cached(sql)?.execute(params![account.as_str(), ends.0, days, now.0])?)
}

pub fn copy_notices(conn: &Connection, account: &AccountId) -> Answer<Value> {
    let sql = "SELECT ends_ms, days, told_ms FROM term_notices WHERE account_id = ?1 ORDER BY told_ms";
    portable::list(conn, sql, [account.as_str()])
}
