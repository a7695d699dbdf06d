//! The SQL of leaving: tables `accounts`, `links`.

use rusqlite::{Connection, params};

use crate::base::ids::AccountId;
use crate::base::time::UtcMillis;
use crate::store::StoreError;

pub fn set_leaving(conn: &Connection, id: &AccountId, since: Option<UtcMillis>) -> Result<usize, StoreError> {
    let sql = "UPDATE accounts
        SET leaving_ms = ?2
        WHERE id = ?1";
    Ok(conn.prepare_cached(sql)?.execute(params![id.as_str(), since.map(|at| at.0)])?)
}

pub fn delete_links(conn: &Connection, email: &str) -> Result<usize, StoreError> {
    let sql = "DELETE FROM links
        WHERE email = ?1 COLLATE NOCASE";
    Ok(conn.prepare_cached(sql)?.execute([email])?)
}

/// Sessions, networks, roles, presence and the rooms it served go with it; people in conversations lose their account.
pub fn delete_account(conn: &Connection, id: &AccountId) -> Result<usize, StoreError> {
    let sql = "DELETE FROM accounts
        WHERE id = ?1";
    Ok(conn.prepare_cached(sql)?.execute([id.as_str()])?)
}
