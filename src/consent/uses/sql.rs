//! The SQL of later questions: tables `recording_uses`, `use_answers`.

use std::sync::Arc;

use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Result, Row, params};
use serde_json::Value;

use crate::base::ids::{AccountId, PersonId, RequestId, UseId};
use crate::base::limits::{PEOPLE_EVER, USES_ASKED};
use crate::base::time::UtcMillis;
use crate::consent::canonical;
use crate::consent::clauses::{ClausesHash, Question};
use crate::consent::uses::Use;
use crate::consent::uses::course::{Course, Said, State};
use crate::consent::uses::wanted::UseSet;
use crate::store::columns::{parsed, rows};
use crate::store::{StoreError, portable};
use crate::text::Lang;

// --- questions --------------------------------------------------------------------------------------------------

const USE: &str = "SELECT id, request_id, asked_by, clauses, clauses_hash, state, asked_ms, until_ms, closed_ms FROM recording_uses";

pub fn insert(conn: &Connection, asked: &Use) -> Result<()> {
    let sql = "INSERT INTO recording_uses (id, request_id, asked_by, clauses, clauses_hash, state, asked_ms, until_ms)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let values = params![
        asked.id.as_str(),
        asked.request.as_str(),
        asked.by.as_str(),
        canonical::text(&*asked.set),
        asked.hash.0,
        asked.course.state().as_str(),
        asked.asked.0,
        asked.course.until().0
    ];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

pub fn find(conn: &Connection, id: &UseId) -> Result<Option<Use>> {
    conn.prepare_cached(&format!("{USE} WHERE id = ?1"))?.query_row([id.as_str()], row).optional()
}

pub fn of_request(conn: &Connection, request: &RequestId, most: usize) -> Result<Vec<Use>> {
    let sql = format!("{USE} WHERE request_id = ?1 ORDER BY asked_ms, id LIMIT ?2");
    conn.prepare_cached(&sql)?.query_map(params![request.as_str(), rows(most)], row)?.collect()
}

pub fn ids_of(conn: &Connection, request: &str) -> Result<Vec<String>> {
    let sql = "SELECT id FROM recording_uses WHERE request_id = ?1 ORDER BY id LIMIT ?2";
    conn.prepare_cached(sql)?.query_map(params![request, rows(USES_ASKED)], |row| row.get(0))?.collect()
}

/// Open questions whose time is over.
pub fn over(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<UseId>> {
    let sql = "SELECT id FROM recording_uses WHERE state = 'asked' AND until_ms <= ?1 ORDER BY until_ms, id LIMIT ?2";
    conn.prepare_cached(sql)?.query_map(params![now.0, rows(most)], |row| parsed(row, 0))?.collect()
}

pub fn set_state(conn: &Connection, known: &Use) -> Result<()> {
    let sql = "UPDATE recording_uses
        SET state = ?2, closed_ms = ?3
        WHERE id = ?1";
    let values = params![known.id.as_str(), known.course.state().as_str(), known.closed.map(|at| at.0)];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

pub fn delete_if_empty(conn: &Connection, id: &str) -> Result<usize> {
    let sql = "DELETE FROM recording_uses
        WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM use_answers WHERE use_id = ?1)";
    conn.prepare_cached(sql)?.execute([id])
}

/// Without its people.
fn row(row: &Row<'_>) -> Result<Use> {
    let set: UseSet = serde_json::from_str(row.get_ref(3)?.as_str()?).map_err(|_| malformed(3))?;
    let state = State::from_name(row.get_ref(5)?.as_str()?).ok_or_else(|| malformed(5))?;
    Ok(Use {
        id: parsed(row, 0)?,
        request: parsed(row, 1)?,
        by: parsed(row, 2)?,
        set: Arc::new(set),
        hash: ClausesHash(row.get(4)?),
        course: Course::stored(state, UtcMillis(row.get(7)?), Vec::new()),
        asked: UtcMillis(row.get(6)?),
        closed: row.get::<_, Option<i64>>(8)?.map(UtcMillis),
    })
}

// --- answers ----------------------------------------------------------------------------------------------------

/// What somebody said, when, and in which words they were asked.
type Answered = (Option<Said>, Option<UtcMillis>, Option<Question>);

pub fn insert_person(conn: &Connection, id: &UseId, person: &PersonId) -> Result<()> {
    let sql = "INSERT INTO use_answers (use_id, person_id) VALUES (?1, ?2)";
    conn.prepare_cached(sql)?.execute([id.as_str(), person.as_str()]).map(|_| ())
}

pub fn people(conn: &Connection, id: &UseId) -> Result<Vec<(PersonId, Option<Said>)>> {
    let sql = "SELECT person_id, answer FROM use_answers WHERE use_id = ?1 ORDER BY person_id LIMIT ?2";
    let read = |row: &Row<'_>| Ok((parsed(row, 0)?, said(row, 1)?));
    conn.prepare_cached(sql)?.query_map(params![id.as_str(), rows(PEOPLE_EVER)], read)?.collect()
}

pub fn answer(conn: &Connection, id: &UseId, person: &PersonId) -> Result<Option<Answered>> {
    let sql = "SELECT answer, answered_ms, notice FROM use_answers WHERE use_id = ?1 AND person_id = ?2";
    let read = |row: &Row<'_>| {
        let notice: Option<String> = row.get(2)?;
        let notice = notice.map(|text| serde_json::from_str(&text)).transpose().map_err(|_| malformed(2))?;
        Ok((said(row, 0)?, row.get::<_, Option<i64>>(1)?.map(UtcMillis), notice))
    };
    conn.prepare_cached(sql)?.query_row([id.as_str(), person.as_str()], read).optional()
}

pub fn set_answer(conn: &Connection, (id, person): (&UseId, &PersonId), said: Said, now: UtcMillis, due: Option<UtcMillis>) -> Result<()> {
    let sql = "UPDATE use_answers
        SET answer = ?3, answered_ms = ?4, delete_due_ms = ?5
        WHERE use_id = ?1 AND person_id = ?2";
    conn.prepare_cached(sql)?.execute(params![id.as_str(), person.as_str(), said.as_str(), now.0, due.map(|at| at.0)]).map(|_| ())
}

pub fn set_notice(conn: &Connection, (id, person): (&UseId, &PersonId), lang: Lang, notice: &str) -> Result<()> {
    let sql = "UPDATE use_answers
        SET lang = ?3, notice = ?4
        WHERE use_id = ?1 AND person_id = ?2";
    conn.prepare_cached(sql)?.execute(params![id.as_str(), person.as_str(), lang.tag(), notice]).map(|_| ())
}

/// A question is over: when the approvals go, and when what was never answered.
pub fn set_due_of_rest(conn: &Connection, id: &UseId, (proof, silence): (UtcMillis, UtcMillis)) -> Result<()> {
    let sql = "UPDATE use_answers
        SET delete_due_ms = CASE WHEN answer = 'approved' THEN ?2 ELSE ?3 END
        WHERE use_id = ?1 AND (answer = 'approved' OR answer IS NULL)";
    conn.prepare_cached(sql)?.execute(params![id.as_str(), proof.0, silence.0]).map(|_| ())
}

pub fn due(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>> {
    let sql = "SELECT use_id || '/' || person_id
        FROM use_answers
        WHERE delete_due_ms IS NOT NULL AND delete_due_ms <= ?1
        ORDER BY delete_due_ms, use_id, person_id
        LIMIT ?2";
    conn.prepare_cached(sql)?.query_map(params![now.0, rows(most)], |row| row.get(0))?.collect()
}

pub fn delete_person(conn: &Connection, id: &str, person: &str) -> Result<usize> {
    conn.prepare_cached("DELETE FROM use_answers WHERE use_id = ?1 AND person_id = ?2")?.execute([id, person])
}

fn said(row: &Row<'_>, column: usize) -> Result<Option<Said>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| Said::from_name(&text).ok_or_else(|| malformed(column))).transpose()
}

fn malformed(column: usize) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, "not as it was written".into())
}

// --- minors -----------------------------------------------------------------------------------------------------

pub fn note_minor(conn: &Connection, request: &RequestId) -> Result<usize> {
    conn.prepare_cached("UPDATE recording_requests SET has_minor = 1 WHERE id = ?1")?.execute([request.as_str()])
}

pub fn has_minor(conn: &Connection, request: &RequestId) -> Result<bool> {
    conn.prepare_cached("SELECT 1 FROM recording_requests WHERE id = ?1 AND has_minor = 1")?.exists([request.as_str()])
}

// --- what is handed over ----------------------------------------------------------------------------------------

/// Without what others answered.
pub fn copy(conn: &Connection, account: &AccountId) -> std::result::Result<Value, StoreError> {
    let sql = "SELECT uses.id, uses.request_id AS request, uses.asked_by = ?1 AS is_asked_by_this_account, uses.clauses AS clauses_json,
            uses.clauses_hash, uses.state, uses.asked_ms, uses.until_ms, uses.closed_ms, own.answer, own.answered_ms, own.lang AS language,
            own.notice AS notice_json, own.delete_due_ms
        FROM recording_uses AS uses
        LEFT JOIN consent_records AS records ON records.use_id = uses.id AND records.account_id = ?1
        LEFT JOIN use_answers AS own ON own.use_id = uses.id AND own.person_id = records.person_id
        WHERE uses.asked_by = ?1 OR records.id IS NOT NULL
        ORDER BY uses.asked_ms, uses.id";
    portable::list(conn, sql, [account.as_str()])
}
