//! The SQL of rights: tables `closings`, `term_notices`, `enquiries`, `account_copies`.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::Value;

use crate::base::ids::{AccountId, EnquiryId};
use crate::base::limits;
use crate::base::secret::Personal;
use crate::base::time::UtcMillis;
use crate::rights::closing::{Cause, Closing, State};
use crate::rights::enquiries::{Enquiry, NewEnquiry};
use crate::store::columns::{parsed, rows};
use crate::store::{StoreError, portable};
use crate::text::Lang;

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

// --- copies -----------------------------------------------------------------------------------------------------

pub fn insert_copy(conn: &Connection, account: &AccountId, now: UtcMillis) -> Answer<usize> {
    let sql = "INSERT INTO account_copies (account_id, made_ms)
        VALUES (?1, ?2)";
    Ok(conn.prepare_cached(sql)?.execute(params![account.as_str(), now.0])?)
}

/// When copies were made after this, the newest first.
pub fn copies_since(conn: &Connection, account: &AccountId, since: UtcMillis, most: usize) -> Answer<Vec<UtcMillis>> {
    let sql = "SELECT made_ms
        FROM account_copies
        WHERE account_id = ?1 AND made_ms > ?2
        ORDER BY made_ms DESC, id
        LIMIT ?3";
    let found = |row: &Row| row.get(0).map(UtcMillis);
    Ok(conn.prepare_cached(sql)?.query_map(params![account.as_str(), since.0, rows(most)], found)?.collect::<Result<_, _>>()?)
}

pub fn due_copies(conn: &Connection, made: UtcMillis, most: usize) -> Answer<Vec<String>> {
    let sql = "SELECT CAST(id AS TEXT) FROM account_copies WHERE made_ms <= ?1 ORDER BY made_ms, id LIMIT ?2";
    Ok(conn.prepare_cached(sql)?.query_map(params![made.0, rows(most)], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

pub fn delete_copy(conn: &Connection, id: &str) -> Answer<usize> {
    Ok(conn.prepare_cached("DELETE FROM account_copies WHERE id = CAST(?1 AS INTEGER)")?.execute([id])?)
}

pub fn copy_copies(conn: &Connection, account: &AccountId) -> Answer<Value> {
    portable::list(conn, "SELECT made_ms FROM account_copies WHERE account_id = ?1 ORDER BY made_ms, id", [account.as_str()])
}

// --- enquiries --------------------------------------------------------------------------------------------------

const ENQUIRY: &str = "SELECT id, name, contact, text, lang, created_ms, answered_ms, delete_due_ms
    FROM enquiries";

pub fn insert_enquiry(conn: &Connection, enquiry: &Enquiry) -> Answer<usize> {
    let sql = "INSERT INTO enquiries (id, name, contact, text, lang, created_ms, delete_due_ms)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let left = &enquiry.left;
    let (name, contact, text) = (left.name.expose(), left.contact.expose(), left.text.expose());
    let values = params![enquiry.id.as_str(), name, contact, text, left.lang.tag(), enquiry.created.0, enquiry.delete_due.0];
    Ok(conn.prepare_cached(sql)?.execute(values)?)
}

pub fn same_enquiry(conn: &Connection, left: &NewEnquiry, since: UtcMillis) -> Answer<Option<EnquiryId>> {
    let sql = "SELECT id
        FROM enquiries
        WHERE answered_ms IS NULL AND created_ms >= ?1 AND name = ?2 AND contact = ?3 AND text = ?4
        ORDER BY created_ms
        LIMIT 1";
    let values = params![since.0, left.name.expose(), left.contact.expose(), left.text.expose()];
    Ok(conn.prepare_cached(sql)?.query_row(values, |row| parsed(row, 0)).optional()?)
}

pub fn count_open(conn: &Connection) -> Answer<usize> {
    let count: i64 = conn.prepare_cached("SELECT count(*) FROM enquiries WHERE answered_ms IS NULL")?.query_row([], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX))
}

pub fn enquiries(conn: &Connection, most: usize) -> Answer<Vec<Enquiry>> {
    let sql = format!(
        "{ENQUIRY}
        ORDER BY answered_ms IS NOT NULL, CASE WHEN answered_ms IS NULL THEN created_ms ELSE -answered_ms END, id
        LIMIT ?1"
    );
    Ok(conn.prepare_cached(&sql)?.query_map([rows(most)], enquiry)?.collect::<Result<_, _>>()?)
}

pub fn has_enquiry(conn: &Connection, id: &EnquiryId) -> Answer<bool> {
    Ok(conn.prepare_cached("SELECT 1 FROM enquiries WHERE id = ?1")?.exists([id.as_str()])?)
}

pub fn set_answered(conn: &Connection, id: &EnquiryId, by: &AccountId, now: UtcMillis) -> Answer<usize> {
    let sql = "UPDATE enquiries
        SET answered_ms = ?3, answered_by = ?2, delete_due_ms = ?4
        WHERE id = ?1 AND answered_ms IS NULL";
    Ok(conn.prepare_cached(sql)?.execute(params![id.as_str(), by.as_str(), now.0, now.plus(limits::ENQUIRY_KEPT).0])?)
}

pub fn due_enquiries(conn: &Connection, now: UtcMillis, most: usize) -> Answer<Vec<String>> {
    let sql = "SELECT id FROM enquiries WHERE delete_due_ms <= ?1 ORDER BY delete_due_ms, id LIMIT ?2";
    Ok(conn.prepare_cached(sql)?.query_map(params![now.0, rows(most)], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

pub fn delete_enquiry(conn: &Connection, id: &str) -> Answer<usize> {
    Ok(conn.prepare_cached("DELETE FROM enquiries WHERE id = ?1")?.execute([id])?)
}

/// Without who asked.
pub fn copy_answered(conn: &Connection, account: &AccountId) -> Answer<Value> {
    let sql = "SELECT id, created_ms, answered_ms FROM enquiries WHERE answered_by = ?1 ORDER BY answered_ms, id";
    portable::list(conn, sql, [account.as_str()])
}

fn enquiry(row: &Row<'_>) -> rusqlite::Result<Enquiry> {
    Ok(Enquiry {
        id: parsed(row, 0)?,
        left: NewEnquiry {
            name: Personal::new(row.get(1)?),
            contact: Personal::new(row.get(2)?),
            text: Personal::new(row.get(3)?),
            lang: Lang::from_tag(&row.get::<_, String>(4)?).unwrap_or(Lang::En),
        },
        created: UtcMillis(row.get(5)?),
        answered: row.get::<_, Option<i64>>(6)?.map(UtcMillis),
        delete_due: UtcMillis(row.get(7)?),
    })
}
