//! The SQL of recordings: tables `recordings`, `recording_wishes`.

use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, Result, Row, params};
use serde_json::Value;

use crate::base::ids::{AccountId, ConversationId, PersonId, RecordingId, RequestId, WishId};
use crate::base::limits::{DUTIES_SHOWN, PROOF_KEPT, REQUESTS, WISH_CONTENT_KEPT, WISH_KEPT};
use crate::base::secret::Personal;
use crate::base::time::UtcMillis;
use crate::consent::requests::Asked;
use crate::recordings::duties::Whose;
use crate::recordings::register::{Figures, Recording, State};
use crate::recordings::wishes::{Kind, NewWish, Wish};
use crate::store::columns::{parsed, rows};
use crate::store::{StoreError, portable};

// --- recordings -------------------------------------------------------------------------------------------------

const RECORDING: &str = "SELECT id, request_id, conversation_id, account_id, begun_ms, registered_ms, discarded, deleted_ms, due_ms,
    started_ms, stopped_ms, length_ms, size_bytes, sha256, deleted_by
    FROM recordings";

pub fn insert(conn: &Connection, id: &RecordingId, asked: &Asked, now: UtcMillis) -> Result<()> {
    let sql = "INSERT INTO recordings (id, request_id, conversation_id, account_id, begun_ms, due_ms)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let values =
        params![id.as_str(), asked.id.as_str(), asked.conversation.as_str(), asked.account.as_str(), now.0, asked.clauses.deleted_by.0];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

pub fn recording(conn: &Connection, id: &RecordingId) -> Result<Option<Recording>> {
    conn.prepare_cached(&format!("{RECORDING} WHERE id = ?1"))?.query_row([id.as_str()], recording_row).optional()
}

pub fn of_request(conn: &Connection, request: &RequestId) -> Result<Option<Recording>> {
    conn.prepare_cached(&format!("{RECORDING} WHERE request_id = ?1"))?.query_row([request.as_str()], recording_row).optional()
}

pub fn of_conversation(conn: &Connection, conversation: &ConversationId) -> Result<Vec<Recording>> {
    let sql = format!("{RECORDING} WHERE conversation_id = ?1 ORDER BY begun_ms, id LIMIT ?2");
    conn.prepare_cached(&sql)?.query_map(params![conversation.as_str(), rows(REQUESTS)], recording_row)?.collect()
}

pub fn recordings(conn: &Connection, whose: &Whose, most: usize) -> Result<Vec<Recording>> {
    let sql = format!(
        "{RECORDING}
        WHERE ?1 IS NULL OR account_id = ?1
        ORDER BY deleted_ms IS NOT NULL, CASE WHEN deleted_ms IS NULL THEN due_ms ELSE -deleted_ms END, id
        LIMIT ?2"
    );
    conn.prepare_cached(&sql)?.query_map(params![account_of(whose), rows(most)], recording_row)?.collect()
}

pub fn count_overdue(conn: &Connection, whose: &Whose, now: UtcMillis) -> Result<usize> {
    let sql = "SELECT count(*)
        FROM recordings
        WHERE deleted_ms IS NULL AND due_ms <= ?2 AND (?1 IS NULL OR account_id = ?1)";
    let count: i64 = conn.prepare_cached(sql)?.query_row(params![account_of(whose), now.0], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(0))
}

pub fn count_open(conn: &Connection, account: &AccountId) -> Result<usize> {
    let sql = "SELECT count(*) FROM recordings WHERE deleted_ms IS NULL AND account_id = ?1";
    let count: i64 = conn.prepare_cached(sql)?.query_row([account.as_str()], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(0))
}

pub fn is_any_of(conn: &Connection, account: &AccountId) -> Result<bool> {
    conn.prepare_cached("SELECT EXISTS (SELECT 1 FROM recordings WHERE account_id = ?1)")?.query_row([account.as_str()], |row| row.get(0))
}

/// How many files of an account were to be gone by now, and since when the first of them.
pub fn late_of(conn: &Connection, account: &AccountId, now: UtcMillis) -> Result<(usize, Option<UtcMillis>)> {
    let sql = "SELECT count(*), min(due_ms)
        FROM recordings
        WHERE deleted_ms IS NULL AND due_ms <= ?2 AND account_id = ?1";
    let read = |row: &Row<'_>| Ok((usize::try_from(row.get::<_, i64>(0)?).unwrap_or(0), row.get::<_, Option<i64>>(1)?.map(UtcMillis)));
    conn.prepare_cached(sql)?.query_row(params![account.as_str(), now.0], read)
}

pub fn is_any_unsaved(conn: &Connection) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM recordings WHERE registered_ms IS NULL AND deleted_ms IS NULL)";
    conn.prepare_cached(sql)?.query_row([], |row| row.get(0))
}

pub fn set_figures(conn: &Connection, id: &RecordingId, figures: &Figures, now: UtcMillis) -> Result<()> {
    let sql = "UPDATE recordings
        SET registered_ms = ?2, started_ms = ?3, stopped_ms = ?4, length_ms = ?5, size_bytes = ?6, sha256 = ?7
        WHERE id = ?1";
    let values = params![
        id.as_str(),
        now.0,
        figures.started.0,
        figures.stopped.0,
        i64::try_from(figures.length.as_millis()).unwrap_or(i64::MAX),
        i64::try_from(figures.size_bytes).unwrap_or(i64::MAX),
        figures.sha256
    ];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

pub fn set_discarded(conn: &Connection, id: &RecordingId, now: UtcMillis) -> Result<()> {
    let sql = "UPDATE recordings
        SET discarded = 1, deleted_ms = ?2, delete_due_ms = ?3
        WHERE id = ?1";
    conn.prepare_cached(sql)?.execute(params![id.as_str(), now.0, now.plus(PROOF_KEPT).0]).map(|_| ())
}

pub fn set_deleted(conn: &Connection, id: &RecordingId, by: &AccountId, now: UtcMillis) -> Result<()> {
    let sql = "UPDATE recordings
        SET deleted_ms = ?3, deleted_by = ?2, delete_due_ms = ?4
        WHERE id = ?1";
    conn.prepare_cached(sql)?.execute(params![id.as_str(), by.as_str(), now.0, now.plus(PROOF_KEPT).0]).map(|_| ())
}

pub fn reopen(conn: &Connection, id: &RecordingId) -> Result<()> {
    let sql = "UPDATE recordings
        SET deleted_ms = NULL, deleted_by = NULL, delete_due_ms = NULL
        WHERE id = ?1";
    conn.prepare_cached(sql)?.execute([id.as_str()]).map(|_| ())
}

pub fn bring_due_nearer(conn: &Connection, request: &RequestId, due: UtcMillis) -> Result<usize> {
    let sql = "UPDATE recordings
        SET due_ms = ?2
        WHERE request_id = ?1 AND deleted_ms IS NULL AND due_ms > ?2";
    conn.prepare_cached(sql)?.execute(params![request.as_str(), due.0])
}

pub fn put_due_off(conn: &Connection, request: &RequestId, due: UtcMillis) -> Result<usize> {
    let sql = "UPDATE recordings
        SET due_ms = ?2
        WHERE request_id = ?1 AND deleted_ms IS NULL AND due_ms < ?2";
    conn.prepare_cached(sql)?.execute(params![request.as_str(), due.0])
}

pub fn to_remind(conn: &Connection, now: UtcMillis) -> Result<Vec<(RecordingId, AccountId)>> {
    let sql = "SELECT id, account_id
        FROM recordings
        WHERE deleted_ms IS NULL AND due_ms <= ?1 AND (reminded_ms IS NULL OR reminded_ms <= ?2)
        ORDER BY due_ms, id
        LIMIT ?3";
    let before = now.minus(REMIND_EVERY);
    let mut statement = conn.prepare_cached(sql)?;
    statement.query_map(params![now.0, before.0, rows(DUTIES_SHOWN)], |row| Ok((parsed(row, 0)?, parsed(row, 1)?)))?.collect()
}

pub fn set_reminded(conn: &Connection, id: &RecordingId, now: UtcMillis) -> Result<()> {
    let sql = "UPDATE recordings SET reminded_ms = ?2 WHERE id = ?1";
    conn.prepare_cached(sql)?.execute(params![id.as_str(), now.0]).map(|_| ())
}

pub fn due_recordings(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>> {
    let sql = "SELECT id FROM recordings WHERE delete_due_ms IS NOT NULL AND delete_due_ms <= ?1 ORDER BY delete_due_ms, id LIMIT ?2";
    conn.prepare_cached(sql)?.query_map(params![now.0, rows(most)], |row| row.get(0))?.collect()
}

pub fn delete_recording(conn: &Connection, id: &str) -> Result<usize> {
    conn.prepare_cached("DELETE FROM recordings WHERE id = ?1 AND deleted_ms IS NOT NULL")?.execute([id])
}

pub fn copy_recordings(conn: &Connection, account: &AccountId) -> std::result::Result<Value, StoreError> {
    let sql = "SELECT id, request_id AS request, conversation_id AS conversation, account_id = ?1 AS is_by_this_account, begun_ms,
            registered_ms, started_ms, stopped_ms, length_ms / 1000 AS length_seconds, size_bytes, sha256, discarded AS is_discarded,
            due_ms, reminded_ms, deleted_ms, deleted_by = ?1 AS is_deleted_by_this_account, delete_due_ms
        FROM recordings
        WHERE account_id = ?1 OR deleted_by = ?1
        ORDER BY begun_ms, id";
    portable::list(conn, sql, [account.as_str()])
}

/// Without who wished.
pub fn copy_answered(conn: &Connection, account: &AccountId) -> std::result::Result<Value, StoreError> {
    let sql = "SELECT id, request_id AS request, kind, wished_ms, answered_ms
        FROM recording_wishes
        WHERE answered_by = ?1
        ORDER BY wished_ms, id";
    portable::list(conn, sql, [account.as_str()])
}

fn account_of(whose: &Whose) -> Option<&str> {
    match whose {
        Whose::Everybodys => None,
        Whose::Of(account) => Some(account.as_str()),
    }
}

fn recording_row(row: &Row<'_>) -> Result<Recording> {
    let time = |at: usize| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(at)?.map(UtcMillis));
    let registered = time(5)?;
    let state = match (time(7)?, row.get::<_, bool>(6)?, registered) {
        (Some(at), true, _) => State::Discarded(at),
        (Some(at), false, _) => State::Deleted(at),
        (None, _, Some(_)) => State::Kept,
        (None, _, None) => State::Begun,
    };
    let whole = |at: usize| Ok::<_, rusqlite::Error>(u64::try_from(row.get::<_, i64>(at)?).unwrap_or(0));
    let figures = match registered {
        Some(_) => Some(Figures {
            started: UtcMillis(row.get(9)?),
            stopped: UtcMillis(row.get(10)?),
            length: Duration::from_millis(whole(11)?),
            size_bytes: whole(12)?,
            sha256: row.get(13)?,
        }),
        None => None,
    };
    Ok(Recording {
        id: parsed(row, 0)?,
        request: parsed(row, 1)?,
        conversation: parsed(row, 2)?,
        account: parsed(row, 3)?,
        begun: UtcMillis(row.get(4)?),
        state,
        figures,
        due: UtcMillis(row.get(8)?),
        confirmed_by: row.get::<_, Option<String>>(14)?.map(|_| parsed(row, 14)).transpose()?,
    })
}

// --- wishes -----------------------------------------------------------------------------------------------------

/// A wish, what it is about, whose it is, and where its answer goes.
type Contact = (WishId, RequestId, PersonId, Personal<String>);

const WISH: &str = "SELECT id, request_id, person_id, kind, name, contact, wished_ms, due_ms, answered_ms FROM recording_wishes";

pub fn insert_wish(conn: &Connection, wish: &Wish) -> Result<()> {
    let sql = "INSERT INTO recording_wishes (id, request_id, person_id, kind, name, contact, wished_ms, due_ms, delete_due_ms)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    let values = params![
        wish.id.as_str(),
        wish.of.request.as_str(),
        wish.of.person.as_str(),
        wish.of.kind.as_str(),
        wish.of.name.expose(),
        wish.of.contact.expose(),
        wish.wished.0,
        wish.due.0,
        wish.due.plus(WISH_KEPT).0
    ];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

pub fn wishes_of(conn: &Connection, request: &RequestId, person: &PersonId) -> Result<Vec<Wish>> {
    let sql = format!("{WISH} WHERE request_id = ?1 AND person_id = ?2 ORDER BY wished_ms, id LIMIT ?3");
    conn.prepare_cached(&sql)?.query_map(params![request.as_str(), person.as_str(), rows(REQUESTS)], wish_row)?.collect()
}

pub fn wishes_of_request(conn: &Connection, request: &RequestId) -> Result<Vec<Wish>> {
    let sql = format!("{WISH} WHERE request_id = ?1 ORDER BY wished_ms, id LIMIT ?2");
    conn.prepare_cached(&sql)?.query_map(params![request.as_str(), rows(REQUESTS)], wish_row)?.collect()
}

pub fn open_wishes(conn: &Connection, most: usize) -> Result<Vec<Wish>> {
    let sql = format!("{WISH} WHERE answered_ms IS NULL ORDER BY due_ms, id LIMIT ?1");
    conn.prepare_cached(&sql)?.query_map([rows(most)], wish_row)?.collect()
}

/// Wishes behind this one about a recording that there still is, with where the answer goes.
pub fn contacts(conn: &Connection, behind: &str, most: usize) -> Result<Vec<Contact>> {
    let sql = "SELECT w.id, w.request_id, w.person_id, w.contact
        FROM recording_wishes AS w
        JOIN recordings AS r ON r.request_id = w.request_id
        WHERE w.id > ?1 AND w.contact <> '' AND r.deleted_ms IS NULL
        ORDER BY w.id
        LIMIT ?2";
    let read = |row: &Row<'_>| Ok((parsed(row, 0)?, parsed(row, 1)?, parsed(row, 2)?, Personal::new(row.get(3)?)));
    conn.prepare_cached(sql)?.query_map(params![behind, rows(most)], read)?.collect()
}

pub fn set_wish_answered(conn: &Connection, id: &WishId, by: &AccountId, now: UtcMillis) -> Result<usize> {
    let sql = "UPDATE recording_wishes
        SET answered_ms = ?3, answered_by = ?2, delete_due_ms = ?4
        WHERE id = ?1 AND answered_ms IS NULL";
    conn.prepare_cached(sql)?.execute(params![id.as_str(), by.as_str(), now.0, now.plus(WISH_KEPT).0])
}

pub fn wish(conn: &Connection, id: &WishId) -> Result<Option<Wish>> {
    conn.prepare_cached(&format!("{WISH} WHERE id = ?1"))?.query_row([id.as_str()], wish_row).optional()
}

pub fn due_wishes(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>> {
    let sql = "SELECT id FROM recording_wishes WHERE delete_due_ms <= ?1 ORDER BY delete_due_ms, id LIMIT ?2";
    conn.prepare_cached(sql)?.query_map(params![now.0, rows(most)], |row| row.get(0))?.collect()
}

pub fn delete_wish(conn: &Connection, id: &str) -> Result<usize> {
    conn.prepare_cached("DELETE FROM recording_wishes WHERE id = ?1")?.execute([id])
}

pub fn due_wish_contents(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>> {
    let sql = "SELECT id
        FROM recording_wishes
        WHERE answered_ms <= ?1 AND (name <> '' OR contact <> '')
        ORDER BY answered_ms, id
        LIMIT ?2";
    conn.prepare_cached(sql)?.query_map(params![now.minus(WISH_CONTENT_KEPT).0, rows(most)], |row| row.get(0))?.collect()
}

pub fn empty_wish(conn: &Connection, id: &str) -> Result<usize> {
    let sql = "UPDATE recording_wishes
        SET name = '', contact = ''
        WHERE id = ?1 AND answered_ms IS NOT NULL";
    conn.prepare_cached(sql)?.execute([id])
}

fn wish_row(row: &Row<'_>) -> Result<Wish> {
    Ok(Wish {
        id: parsed(row, 0)?,
        wished: UtcMillis(row.get(6)?),
        due: UtcMillis(row.get(7)?),
        answered: row.get::<_, Option<i64>>(8)?.map(UtcMillis),
        of: NewWish {
            request: parsed(row, 1)?,
            person: parsed(row, 2)?,
            kind: if row.get_ref(3)?.as_str()? == "copy" { Kind::Copy } else { Kind::Deletion },
            name: Personal::new(row.get(4)?),
            contact: Personal::new(row.get(5)?),
        },
    })
}

/// Chosen: once a day, and a job that comes a little early still counts.
const REMIND_EVERY: Duration = Duration::from_secs(20 * 3600);
