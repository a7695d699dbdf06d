//! The SQL of roles: table `role_grants`.

use rusqlite::{Connection, OptionalExtension, params};

use crate::base::ids::AccountId;
use crate::base::time::UtcMillis;
use crate::people::roles::{Grant, Role};
use crate::store::StoreError;
use crate::store::columns::rows;

type Answer<T> = Result<T, StoreError>;

pub fn set_grant(conn: &Connection, id: &AccountId, grant: Grant, (by, now): (Option<&AccountId>, UtcMillis)) -> Answer<usize> {
    let sql = "INSERT INTO role_grants (account_id, role, granted_by, granted_ms, expires_ms)
        VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (account_id, role) DO UPDATE SET granted_by = ?3, granted_ms = ?4, expires_ms = ?5";
    let values = params![id.as_str(), grant.role.as_str(), by.map(AccountId::as_str), now.0, grant.until.map(|until| until.0)];
    Ok(conn.prepare_cached(sql)?.execute(values)?)
}

pub fn delete_grant(conn: &Connection, id: &AccountId, role: Role) -> Answer<usize> {
    let sql = "DELETE FROM role_grants
        WHERE account_id = ?1 AND role = ?2";
    Ok(conn.prepare_cached(sql)?.execute([id.as_str(), role.as_str()])?)
}

pub fn expired_grants(conn: &Connection, now: UtcMillis, most: usize) -> Answer<Vec<(AccountId, Role)>> {
    let sql = "SELECT account_id, role
        FROM role_grants
        WHERE expires_ms <= ?1
        ORDER BY expires_ms, account_id, role
        LIMIT ?2";
    let mut statement = conn.prepare_cached(sql)?;
    let found = statement.query_map(params![now.0, rows(most)], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let found = found.collect::<Result<Vec<_>, _>>()?;
    Ok(found.into_iter().filter_map(|(id, role)| Some((id.parse().ok()?, role.parse().ok()?))).collect())
}

/// Owners who may sign in and whose role and account have no end.
pub fn lasting_owners(conn: &Connection) -> Answer<i64> {
    let sql = "SELECT COUNT(*)
        FROM role_grants AS g
        JOIN accounts AS a ON a.id = g.account_id
        WHERE g.role = 'owner' AND g.expires_ms IS NULL AND a.state = 'active' AND a.leaving_ms IS NULL
            AND a.ends_ms IS NULL";
    Ok(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// Those of them who are somebody else.
pub fn other_lasting_owners(conn: &Connection, id: &AccountId) -> Answer<i64> {
    let sql = "SELECT COUNT(*)
        FROM role_grants AS g
        JOIN accounts AS a ON a.id = g.account_id
        WHERE g.role = 'owner' AND g.expires_ms IS NULL AND a.state = 'active' AND a.leaving_ms IS NULL
            AND a.ends_ms IS NULL AND a.id <> ?1";
    Ok(conn.prepare_cached(sql)?.query_row([id.as_str()], |row| row.get(0))?)
}

/// The first of them.
pub fn first_owner(conn: &Connection) -> Answer<Option<AccountId>> {
    let sql = "SELECT a.id
        FROM role_grants AS g
        JOIN accounts AS a ON a.id = g.account_id
        WHERE g.role = 'owner' AND g.expires_ms IS NULL AND a.state = 'active' AND a.leaving_ms IS NULL
            AND a.ends_ms IS NULL
        ORDER BY a.created_ms, a.id
        LIMIT 1";
    let found = conn.prepare_cached(sql)?.query_row([], |row| row.get::<_, String>(0)).optional()?;
    Ok(found.and_then(|id| id.parse().ok()))
}
