//! The SQL of the ledger.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::Value;

use crate::audit::{Hash, Line};
use crate::base::time::UtcMillis;
use crate::store::{StoreError, portable};

/// How many lines there are, and the head after the last.
pub(super) fn last(connection: &Connection) -> Result<Option<(u64, Hash)>, StoreError> {
    Ok(connection
        .prepare_cached(
            "SELECT seq, hash
             FROM audit_events
             ORDER BY seq DESC
             LIMIT 1",
        )?
        .query_row([], |row| Ok((row.get::<_, i64>(0)?.cast_unsigned(), row.get(1)?)))
        .optional()?)
}

pub(super) fn insert(connection: &Connection, line: &Line) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO audit_events (seq, at_ms, actor, action, object, detail, hash)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![line.seq.cast_signed(), line.at_ms, line.actor, line.action, line.object, line.detail, line.hash])?;
    Ok(())
}

/// The lines after `after`, at most `limit`, in order.
pub(super) fn lines(connection: &Connection, after: i64, limit: usize) -> Result<Vec<Line>, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT seq, at_ms, actor, action, object, detail, hash
         FROM audit_events
         WHERE seq > ?1
         ORDER BY seq
         LIMIT ?2",
    )?;
    let lines = query.query_map(params![after, limit.cast_signed()], line)?.collect::<Result<_, _>>()?;
    Ok(lines)
}

/// At most `limit` lines before `before`, the newest first; an action is asked for by its beginning.
pub(super) fn page(connection: &Connection, before: i64, like: &str, limit: usize) -> Result<Vec<Line>, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT seq, at_ms, actor, action, object, detail, hash
         FROM audit_events
         WHERE seq < ?1 AND (?2 = '' OR object = ?2 OR actor = ?2 OR substr(action, 1, length(?2)) = ?2)
         ORDER BY seq DESC
         LIMIT ?3",
    )?;
    let lines = query.query_map(params![before, like, limit.cast_signed()], line)?.collect::<Result<_, _>>()?;
    Ok(lines)
}

pub(super) fn about(connection: &Connection, id: &str) -> Result<Value, StoreError> {
    let sql = "SELECT seq, at_ms, actor, action, object, detail AS detail_json
        FROM audit_events
        WHERE actor = ?1 OR object = ?1 OR instr(detail, ?1) > 0
        ORDER BY seq DESC";
    portable::list(connection, sql, [id])
}

/// The newest checkpoint: size, time, note.
pub(super) fn last_checkpoint(connection: &Connection) -> Result<Option<(u64, UtcMillis, String)>, StoreError> {
    Ok(connection
        .prepare_cached(
            "SELECT size, at_ms, note
             FROM audit_checkpoints
             ORDER BY size DESC
             LIMIT 1",
        )?
        .query_row([], |row| Ok((row.get::<_, i64>(0)?.cast_unsigned(), UtcMillis(row.get(1)?), row.get(2)?)))
        .optional()?)
}

pub(super) fn insert_checkpoint(connection: &Connection, size: u64, at: UtcMillis, note: &str) -> Result<(), StoreError> {
    connection.prepare_cached("INSERT INTO audit_checkpoints (size, at_ms, note) VALUES (?1, ?2, ?3)")?.execute(params![
        size.cast_signed(),
        at.0,
        note
    ])?;
    Ok(())
}

/// All checkpoints in order. One an hour is 8,760 a year, at 250 bytes each.
pub(super) fn checkpoints(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut query = connection.prepare_cached(
        "SELECT note
         FROM audit_checkpoints
         ORDER BY size",
    )?;
    let notes = query.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(notes)
}

fn line(row: &Row<'_>) -> rusqlite::Result<Line> {
    Ok(Line {
        seq: row.get::<_, i64>(0)?.cast_unsigned(),
        at_ms: row.get(1)?,
        actor: row.get(2)?,
        action: row.get(3)?,
        object: row.get(4)?,
        detail: row.get(5)?,
        hash: row.get(6)?,
    })
}
