//! The SQL of what one account left: tables `participants`, `chat_lines`, `files`, `call_qualities`.

use rusqlite::{Connection, params};
use serde_json::Value;

use crate::base::ids::{AccountId, BlobId, PersonId};
use crate::base::limits::COPY_ROWS;
use crate::store::columns::{parsed, rows};
use crate::store::{StoreError, Tx, portable};

type Answer<T> = Result<T, StoreError>;

pub fn persons(conn: &Connection, account: &AccountId) -> Answer<Vec<PersonId>> {
    let found = conn
        .prepare_cached(
            "SELECT id
         FROM participants
         WHERE account_id = ?1
         ORDER BY joined_ms, id
         LIMIT ?2",
        )?
        .query_map(params![account.as_str(), rows(COPY_ROWS)], |row| parsed(row, 0))?
        .collect::<Result<_, _>>()?;
    Ok(found)
}

pub fn copy_conversations(conn: &Connection, account: &AccountId) -> Answer<Value> {
    let sql = "SELECT conversation_id AS conversation, id AS person, name, joined_ms, left_ms
         FROM participants
         WHERE account_id = ?1
         ORDER BY joined_ms, id";
    portable::list(conn, sql, [account.as_str()])
}

pub fn copy_lines(conn: &Connection, account: &AccountId) -> Answer<Value> {
    let sql = "SELECT l.id, l.conversation_id AS conversation, l.text, l.at_ms, l.deleted_ms
         FROM chat_lines AS l
         JOIN participants AS p ON p.id = l.person_id
         WHERE p.account_id = ?1
         ORDER BY l.at_ms, l.id";
    portable::list(conn, sql, [account.as_str()])
}

pub fn copy_files(conn: &Connection, account: &AccountId) -> Answer<Value> {
    let sql = "SELECT f.id, f.conversation_id AS conversation, f.name, f.media_type, f.size_bytes, f.created_ms
         FROM files AS f
         JOIN participants AS p ON p.id = f.person_id
         WHERE p.account_id = ?1
         ORDER BY f.created_ms, f.id";
    portable::list(conn, sql, [account.as_str()])
}

pub fn copy_qualities(conn: &Connection, account: &AccountId) -> Answer<Value> {
    let sql =
        "SELECT q.conversation_id AS conversation, q.leg, q.kind, q.carrier, q.codec, q.flowed_ms / 1000 AS flowed_seconds, q.packets,
           q.size_bytes, q.lost, q.repaired, q.pauses, q.layers, q.lines, q.delete_due_ms
         FROM call_qualities AS q
         JOIN participants AS p ON p.id = q.person_id
         WHERE p.account_id = ?1
         ORDER BY q.conversation_id, q.leg, q.kind";
    portable::list(conn, sql, [account.as_str()])
}

/// Bounded by the files of a conversation and the days for which one is kept.
pub fn blobs_of(conn: &Connection, account: &AccountId) -> Answer<Vec<BlobId>> {
    let sql = "SELECT f.blob_id
         FROM files AS f
         JOIN participants AS p ON p.id = f.person_id
         WHERE p.account_id = ?1
         ORDER BY f.id";
    Ok(conn.prepare_cached(sql)?.query_map([account.as_str()], |row| parsed(row, 0))?.collect::<Result<_, _>>()?)
}

pub fn blank_lines(tx: &Tx, account: &AccountId) -> Answer<usize> {
    let sql = "UPDATE chat_lines
         SET text = '', file_id = NULL, deleted_ms = ?2
         WHERE deleted_ms IS NULL AND person_id IN (SELECT id FROM participants WHERE account_id = ?1)";
    Ok(tx.prepare_cached(sql)?.execute(params![account.as_str(), tx.now.0])?)
}

pub fn delete_files(conn: &Connection, account: &AccountId) -> Answer<usize> {
    let sql = "DELETE FROM files
         WHERE person_id IN (SELECT id FROM participants WHERE account_id = ?1)";
    Ok(conn.prepare_cached(sql)?.execute([account.as_str()])?)
}

pub fn delete_qualities(conn: &Connection, account: &AccountId) -> Answer<usize> {
    let sql = "DELETE FROM call_qualities
         WHERE person_id IN (SELECT id FROM participants WHERE account_id = ?1)";
    Ok(conn.prepare_cached(sql)?.execute([account.as_str()])?)
}

/// A dash says in every language that there was somebody.
pub fn blank_name(conn: &Connection, account: &AccountId) -> Answer<usize> {
    let sql = "UPDATE participants
         SET name = '–'
         WHERE account_id = ?1";
    Ok(conn.prepare_cached(sql)?.execute([account.as_str()])?)
}
