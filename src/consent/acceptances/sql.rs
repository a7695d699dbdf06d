//! The SQL of acceptances: table `policy_acceptances`.

use rusqlite::{Connection, OptionalExtension, Result, Row, params};

use crate::base::ids::{AccountId, PolicyId};
use crate::base::time::UtcMillis;
use crate::consent::acceptances::{Answer, Course, Given, Method};
use crate::store::columns::{parsed, rows};
use crate::store::{StoreError, portable};
use crate::text::Lang;

const GIVEN: &str = "SELECT version_id, lang, sha256, shown_ms, answered_ms, answer, method, delete_due_ms FROM policy_acceptances";

/// What one person was shown and answered, the latest first.
pub fn given(conn: &Connection, account: &AccountId, most: usize) -> Result<Vec<Given>> {
    let sql = format!("{GIVEN} WHERE account_id = ?1 ORDER BY shown_ms DESC, version_id LIMIT ?2");
    conn.prepare_cached(&sql)?.query_map(params![account.as_str(), rows(most)], given_row)?.collect()
}

pub fn find(conn: &Connection, account: &AccountId, version: &PolicyId) -> Result<Option<Given>> {
    let sql = format!("{GIVEN} WHERE account_id = ?1 AND version_id = ?2");
    conn.prepare_cached(&sql)?.query_row([account.as_str(), version.as_str()], given_row).optional()
}

pub fn keep(conn: &Connection, account: &AccountId, given: &Given) -> Result<()> {
    let sql = "INSERT INTO policy_acceptances
        (account_id, version_id, lang, sha256, shown_ms, answered_ms, answer, method, delete_due_ms)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
        ON CONFLICT (account_id, version_id) DO UPDATE
        SET lang = excluded.lang, sha256 = excluded.sha256, answered_ms = excluded.answered_ms, answer = excluded.answer,
            method = excluded.method, delete_due_ms = excluded.delete_due_ms";
    let (answer, at, method) = match given.course {
        Course::Shown => (None, None, None),
        Course::Accepted { at, method } => (Some(Answer::Accepted.as_str()), Some(at.0), Some(method.as_str())),
        Course::Declined { at } => (Some(Answer::Declined.as_str()), Some(at.0), Some(Method::Press.as_str())),
        Course::Invalidated { at } => (Some(Answer::Invalidated.as_str()), Some(at.0), None),
    };
    conn.prepare_cached(sql)?
        .execute(params![
            account.as_str(),
            given.version.as_str(),
            given.lang.tag(),
            given.sha256,
            given.shown.0,
            at,
            answer,
            method,
            given.delete_due.map(|at| at.0)
        ])
        .map(|_| ())
}

/// Acceptances of one person whose life is over: those that no day is known of yet.
pub fn set_due(conn: &Connection, account: &AccountId, version: &PolicyId, due: UtcMillis) -> Result<usize> {
    let sql = "UPDATE policy_acceptances
        SET delete_due_ms = ?3
        WHERE account_id = ?1 AND version_id = ?2 AND delete_due_ms IS NULL";
    conn.prepare_cached(sql)?.execute(params![account.as_str(), version.as_str(), due.0])
}

pub fn due(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>> {
    let sql = "SELECT account_id || '/' || version_id
        FROM policy_acceptances
        WHERE delete_due_ms <= ?1
        ORDER BY delete_due_ms, account_id, version_id
        LIMIT ?2";
    conn.prepare_cached(sql)?.query_map(params![now.0, rows(most)], |row| row.get(0))?.collect()
}

pub fn delete(conn: &Connection, account: &str, version: &str) -> Result<usize> {
    let sql = "DELETE FROM policy_acceptances
        WHERE account_id = ?1 AND version_id = ?2";
    conn.prepare_cached(sql)?.execute([account, version])
}

fn given_row(row: &Row<'_>) -> Result<Given> {
    let time = |at: usize| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(at)?.map(UtcMillis));
    let answer: Option<String> = row.get(5)?;
    let method: Option<String> = row.get(6)?;
    let method = if method.as_deref() == Some(Method::Registration.as_str()) { Method::Registration } else { Method::Press };
    let course = match (answer, time(4)?) {
        (Some(answer), Some(at)) if answer == Answer::Accepted.as_str() => Course::Accepted { at, method },
        (Some(answer), Some(at)) if answer == Answer::Invalidated.as_str() => Course::Invalidated { at },
        (Some(_), Some(at)) => Course::Declined { at },
        _ => Course::Shown,
    };
    Ok(Given {
        version: parsed(row, 0)?,
        lang: Lang::from_tag(row.get_ref(1)?.as_str()?).unwrap_or(Lang::En),
        sha256: row.get(2)?,
        shown: UtcMillis(row.get(3)?),
        course,
        delete_due: time(7)?,
    })
}

/// What has no last day yet gets this one.
pub fn end(conn: &Connection, account: &AccountId, due: UtcMillis) -> Result<()> {
    let sql = "UPDATE policy_acceptances
        SET delete_due_ms = ?2
        WHERE account_id = ?1 AND delete_due_ms IS NULL";
    conn.prepare_cached(sql)?.execute(params![account.as_str(), due.0]).map(|_| ())
}

// --- what is handed over ----------------------------------------------------------------------------------------

pub fn copy(conn: &Connection, account: &AccountId) -> std::result::Result<serde_json::Value, StoreError> {
    let sql = "SELECT version_id AS version, lang, sha256, shown_ms, answered_ms, answer, method, delete_due_ms AS kept_until_ms
        FROM policy_acceptances
        WHERE account_id = ?1
        ORDER BY shown_ms, version_id";
    portable::list(conn, sql, [account.as_str()])
}
