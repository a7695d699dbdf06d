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

/// Links to its address, and those that would have given it another one.
pub fn delete_links(conn: &Connection, id: &AccountId, email: &str) -> Result<usize, StoreError> {
    let sql = "DELETE FROM links
        WHERE email = ?1 COLLATE NOCASE OR (kind = 'address' AND issued_by = ?2)";
    Ok(conn.prepare_cached(sql)?.execute([email, id.as_str()])?)
}

/// Other addresses that links of this account went to.
pub fn addresses(conn: &Connection, id: &AccountId) -> Result<Vec<String>, StoreError> {
    let sql = "SELECT DISTINCT email
        FROM links
        WHERE kind = 'address' AND issued_by = ?1";
    Ok(conn.prepare_cached(sql)?.query_map([id.as_str()], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// Sessions, networks, roles, presence and the rooms it served go with it; people in conversations lose their account.
pub fn delete_account(conn: &Connection, id: &AccountId) -> Result<usize, StoreError> {
    let sql = "DELETE FROM accounts
        WHERE id = ?1";
    Ok(conn.prepare_cached(sql)?.execute([id.as_str()])?)
}
