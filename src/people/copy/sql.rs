//! The SQL of copies of people: tables `accounts`, `role_grants`, `sessions`, `known_networks`, `links`, `access_grants`.

use rusqlite::Connection;
use serde_json::Value;

use crate::base::ids::AccountId;
use crate::store::{StoreError, portable};

type Answer = Result<Value, StoreError>;

pub fn account(conn: &Connection, id: &AccountId) -> Answer {
    let sql = "SELECT id, email, name, display_name, lang AS language, state, age_band, picture IS NOT NULL AS has_picture, created_ms, updated_ms,
            ends_ms
        FROM accounts
        WHERE id = ?1";
    portable::one(conn, sql, [id.as_str()])
}

pub fn roles(conn: &Connection, id: &AccountId) -> Answer {
    let sql = "SELECT role, granted_by, granted_ms, expires_ms
        FROM role_grants
        WHERE account_id = ?1
        ORDER BY role";
    portable::list(conn, sql, [id.as_str()])
}

pub fn sessions(conn: &Connection, id: &AccountId) -> Answer {
    let sql = "SELECT id, device, created_ms, last_used_ms, ends_ms
        FROM sessions
        WHERE account_id = ?1
        ORDER BY created_ms, id";
    portable::list(conn, sql, [id.as_str()])
}

/// A network is kept as a hash that says nothing to anybody: how many there are, and when they were used, is what there is to say.
pub fn networks(conn: &Connection, id: &AccountId) -> Answer {
    let sql = "SELECT used_ms
        FROM known_networks
        WHERE account_id = ?1
        ORDER BY used_ms, id";
    portable::list(conn, sql, [id.as_str()])
}

/// Those for this person's address, and those that this person made for others, without their addresses.
pub fn links(conn: &Connection, id: &AccountId) -> Answer {
    let sql = "SELECT l.id, l.kind, l.email = a.email AS is_for_this_account, l.roles, l.created_ms, l.expires_ms, l.used_ms
        FROM links AS l
        JOIN accounts AS a ON a.id = ?1
        WHERE l.email = a.email COLLATE NOCASE OR l.issued_by = a.id
        ORDER BY l.created_ms, l.id";
    portable::list(conn, sql, [id.as_str()])
}

pub fn access(conn: &Connection, id: &AccountId) -> Answer {
    let sql = "SELECT id, account_id = ?1 AS is_asked_by_this_account, conversation_id AS conversation,
            CASE WHEN account_id = ?1 THEN reason END AS reason, state, asked_ms, decided_ms, until_ms, closed_ms
        FROM access_grants
        WHERE account_id = ?1 OR decided_by = ?1 OR closed_by = ?1
        ORDER BY asked_ms, id";
    portable::list(conn, sql, [id.as_str()])
}
