//! The SQL of registrations: the rule in `businesses`, and questions to `links` and `accounts`.

use rusqlite::{Connection, OptionalExtension, params};

use crate::base::ids::AccountId;
use crate::base::time::UtcMillis;
use crate::people::links::LinkKind;
use crate::people::registration::Rule;
use crate::store::StoreError;

type Answer<T> = Result<T, StoreError>;

/// Closed before the set-up.
pub fn rule(conn: &Connection) -> Answer<Rule> {
    let sql = "SELECT registration
        FROM businesses
        WHERE id = 1";
    let word: Option<String> = conn.prepare_cached(sql)?.query_row([], |row| row.get(0)).optional()?;
    Ok(if word.as_deref() == Some(Rule::Open.as_str()) { Rule::Open } else { Rule::Closed })
}

pub fn set_rule(conn: &Connection, rule: Rule, now: UtcMillis) -> Answer<usize> {
    let sql = "UPDATE businesses
        SET registration = ?1, updated_ms = ?2
        WHERE id = 1";
    Ok(conn.prepare_cached(sql)?.execute(params![rule.as_str(), now.0])?)
}

/// Since when an account is there.
pub fn created(conn: &Connection, id: &AccountId) -> Answer<Option<UtcMillis>> {
    let sql = "SELECT created_ms FROM accounts WHERE id = ?1";
    Ok(conn.prepare_cached(sql)?.query_row([id.as_str()], |row| row.get(0).map(UtcMillis)).optional()?)
}

pub fn links_since(conn: &Connection, kind: LinkKind, since: UtcMillis) -> Answer<usize> {
    let sql = "SELECT COUNT(*)
        FROM links
        WHERE kind = ?1 AND created_ms > ?2";
    let count: i64 = conn.prepare_cached(sql)?.query_row(params![kind.as_str(), since.0], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX))
}

/// How many links of a kind were made for this address after `since`, used or not.
pub fn links_to_since(conn: &Connection, kind: LinkKind, email: &str, since: UtcMillis) -> Answer<usize> {
    let sql = "SELECT COUNT(*)
        FROM links
        WHERE kind = ?1 AND email = ?2 COLLATE NOCASE AND created_ms > ?3";
    let count: i64 = conn.prepare_cached(sql)?.query_row(params![kind.as_str(), email, since.0], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX))
}

/// Whether a link for this address that nobody has used was made after `since`, whoever made it.
pub fn has_open_since(conn: &Connection, kind: LinkKind, email: &str, (since, now): (UtcMillis, UtcMillis)) -> Answer<bool> {
    let sql = "SELECT EXISTS (
            SELECT 1
            FROM links
            WHERE kind = ?1 AND email = ?2 COLLATE NOCASE AND used_ms IS NULL AND created_ms > ?3 AND expires_ms > ?4)";
    Ok(conn.prepare_cached(sql)?.query_row(params![kind.as_str(), email, since.0, now.0], |row| row.get(0))?)
}
