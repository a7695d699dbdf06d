//! The SQL of new addresses: questions to `links`.

use rusqlite::{Connection, OptionalExtension, params};

use crate::base::ids::{AccountId, LinkId};
use crate::base::secret::Personal;
use crate::base::time::UtcMillis;
use crate::store::StoreError;
use crate::store::columns::parsed;

type Answer<T> = Result<T, StoreError>;

/// The newest link of this account that can still be used, and the address that it is for.
pub fn open(conn: &Connection, by: &AccountId, now: UtcMillis) -> Answer<Option<(LinkId, Personal<String>)>> {
    let sql = "SELECT id, email
        FROM links
        WHERE kind = 'address' AND issued_by = ?1 AND used_ms IS NULL AND expires_ms > ?2
        ORDER BY created_ms DESC, id
        LIMIT 1";
    let read = |row: &rusqlite::Row| Ok((parsed(row, 0)?, Personal::new(row.get(1)?)));
    Ok(conn.prepare_cached(sql)?.query_row(params![by.as_str(), now.0], read).optional()?)
}

pub fn expire(conn: &Connection, by: &AccountId, now: UtcMillis) -> Answer<()> {
    let sql = "UPDATE links
        SET expires_ms = ?2
        WHERE kind = 'address' AND issued_by = ?1 AND used_ms IS NULL AND expires_ms > ?2";
    conn.prepare_cached(sql)?.execute(params![by.as_str(), now.0])?;
    Ok(())
}

pub fn asked_since(conn: &Connection, by: &AccountId, since: UtcMillis) -> Answer<usize> {
    let sql = "SELECT COUNT(*)
        FROM links
        WHERE kind = 'address' AND issued_by = ?1 AND created_ms > ?2";
    let count: i64 = conn.prepare_cached(sql)?.query_row(params![by.as_str(), since.0], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX))
}

/// Whether a link that can still be used went to this address after `since`, whoever asked for it.
pub fn has_open_since(conn: &Connection, email: &str, (since, now): (UtcMillis, UtcMillis)) -> Answer<bool> {
    let sql = "SELECT EXISTS (
            SELECT 1
            FROM links
            WHERE kind = 'address' AND email = ?1 COLLATE NOCASE AND used_ms IS NULL AND created_ms > ?2 AND expires_ms > ?3)";
    Ok(conn.prepare_cached(sql)?.query_row(params![email, since.0, now.0], |row| row.get(0))?)
}
