//! The SQL of networks: table `known_networks`.

use rusqlite::{Connection, params};

use crate::base::ids::AccountId;
use crate::base::time::UtcMillis;
use crate::store::StoreError;
use crate::store::columns::rows;

type Answer<T> = Result<T, StoreError>;

pub fn is_marked(conn: &Connection, mark: &[u8; 32]) -> Answer<bool> {
    let sql = "SELECT EXISTS (
            SELECT 1
            FROM known_networks
            WHERE mark = ?1)";
    Ok(conn.prepare_cached(sql)?.query_row([mark], |row| row.get(0))?)
}

pub fn knows_any(conn: &Connection, account: &AccountId) -> Answer<bool> {
    let sql = "SELECT EXISTS (
            SELECT 1
            FROM known_networks
            WHERE account_id = ?1)";
    Ok(conn.prepare_cached(sql)?.query_row([account.as_str()], |row| row.get(0))?)
}

pub fn note(conn: &Connection, account: &AccountId, mark: &[u8; 32], now: UtcMillis) -> Answer<()> {
    let sql = "INSERT INTO known_networks (account_id, mark, used_ms)
        VALUES (?1, ?2, ?3)
        ON CONFLICT (mark) DO UPDATE SET account_id = ?1, used_ms = ?3";
    conn.prepare_cached(sql)?.execute(params![account.as_str(), mark, now.0])?;
    Ok(())
}

/// Forgets the networks used longest ago until only `most` are left.
pub fn drop_oldest(conn: &Connection, account: &AccountId, most: usize) -> Answer<usize> {
    let sql = "DELETE FROM known_networks
        WHERE account_id = ?1 AND id NOT IN (
            SELECT id
            FROM known_networks
            WHERE account_id = ?1
            ORDER BY used_ms DESC, id DESC
            LIMIT ?2)";
    Ok(conn.prepare_cached(sql)?.execute(params![account.as_str(), rows(most)])?)
}

pub fn delete_of(conn: &Connection, account: &AccountId) -> Answer<usize> {
    let sql = "DELETE FROM known_networks
        WHERE account_id = ?1";
    Ok(conn.prepare_cached(sql)?.execute([account.as_str()])?)
}

pub fn unused_since(conn: &Connection, before: UtcMillis, most: usize) -> Answer<Vec<String>> {
    let sql = "SELECT CAST(id AS TEXT)
        FROM known_networks
        WHERE used_ms <= ?1
        ORDER BY used_ms, id
        LIMIT ?2";
    let mut statement = conn.prepare_cached(sql)?;
    let found = statement.query_map(params![before.0, rows(most)], |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}

pub fn erase(conn: &Connection, id: &str) -> Answer<usize> {
    let sql = "DELETE FROM known_networks
        WHERE id = CAST(?1 AS INTEGER)";
    Ok(conn.prepare_cached(sql)?.execute([id])?)
}
