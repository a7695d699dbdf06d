//! The SQL of promotions: table `promotions`.

use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Result, Row, params};

use crate::base::ids::PromotionId;
use crate::base::limits;
use crate::base::time::UtcMillis;
use crate::consent::canonical;
use crate::consent::promotions::{State, Written};
use crate::mail::subscriptions::Topic;
use crate::store::columns::{parsed, rows};

const COLUMNS: &str = "id, topic, texts, state, created_ms, begun_ms, behind, written";

pub fn insert(conn: &Connection, new: &Written) -> Result<()> {
    let sql = "INSERT INTO promotions (id, topic, texts, state, created_ms, behind, written)
        VALUES (?1, ?2, ?3, ?4, ?5, '', 0)";
    let texts = canonical::text(&new.texts);
    let values = params![new.id.as_str(), new.topic.as_str(), texts, new.state.as_str(), new.created.0];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

pub fn update(conn: &Connection, of: &Written) -> Result<()> {
    let sql = "UPDATE promotions
        SET state = ?2, begun_ms = ?3, behind = ?4, written = ?5
        WHERE id = ?1";
    let values = params![of.id.as_str(), of.state.as_str(), of.begun.map(|at| at.0), of.behind, rows(of.written)];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

pub fn find(conn: &Connection, id: &PromotionId) -> Result<Option<Written>> {
    let sql = format!("SELECT {COLUMNS} FROM promotions WHERE id = ?1");
    conn.prepare_cached(&sql)?.query_row([id.as_str()], written).optional()
}

pub fn sending(conn: &Connection) -> Result<Option<Written>> {
    let sql = format!("SELECT {COLUMNS} FROM promotions WHERE state = 'sending' ORDER BY begun_ms, id LIMIT 1");
    conn.prepare_cached(&sql)?.query_row([], written).optional()
}

pub fn list(conn: &Connection) -> Result<Vec<Written>> {
    let sql = format!("SELECT {COLUMNS} FROM promotions ORDER BY created_ms DESC, id LIMIT ?1");
    conn.prepare_cached(&sql)?.query_map([rows(limits::PROMOTIONS)], written)?.collect()
}

pub fn count(conn: &Connection) -> Result<usize> {
    let count: i64 = conn.prepare_cached("SELECT COUNT(*) FROM promotions")?.query_row([], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(0))
}

pub fn begun_since(conn: &Connection, since: UtcMillis) -> Result<usize> {
    let sql = "SELECT COUNT(*) FROM promotions WHERE begun_ms > ?1";
    let count: i64 = conn.prepare_cached(sql)?.query_row([since.0], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(0))
}

pub fn delete_draft(conn: &Connection, id: &PromotionId) -> Result<usize> {
    conn.prepare_cached("DELETE FROM promotions WHERE id = ?1 AND state = 'draft'")?.execute([id.as_str()])
}

pub fn due(conn: &Connection, before: UtcMillis, most: usize) -> Result<Vec<String>> {
    let sql = "SELECT id
        FROM promotions
        WHERE state = 'sent' AND begun_ms <= ?1
        ORDER BY begun_ms, id
        LIMIT ?2";
    conn.prepare_cached(sql)?.query_map(params![before.0, rows(most)], |row| row.get(0))?.collect()
}

pub fn delete(conn: &Connection, id: &str) -> Result<usize> {
    conn.prepare_cached("DELETE FROM promotions WHERE id = ?1")?.execute([id])
}

fn written(row: &Row<'_>) -> Result<Written> {
    let state = row.get_ref(3)?.as_str()?;
    let written: i64 = row.get(7)?;
    Ok(Written {
        id: parsed(row, 0)?,
        topic: Topic::from_stored(row.get_ref(1)?.as_str()?).ok_or_else(|| malformed(1))?,
        texts: serde_json::from_str(row.get_ref(2)?.as_str()?).map_err(|_| malformed(2))?,
        state: State::ALL.into_iter().find(|known| known.as_str() == state).ok_or_else(|| malformed(3))?,
        created: UtcMillis(row.get(4)?),
        begun: row.get::<_, Option<i64>>(5)?.map(UtcMillis),
        behind: row.get(6)?,
        written: usize::try_from(written).unwrap_or(0),
    })
}

fn malformed(column: usize) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, "not as it was written".into())
}
