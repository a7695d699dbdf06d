//! Brings a database of any released version up to the present one; refuses one from the future.

use rusqlite::Connection;
use rusqlite_migration::{Error, M, MigrationDefinitionError, Migrations};

use crate::store::StoreError;

/// Runs what is missing, each step whole or not at all.
pub(super) fn to_latest(connection: &mut Connection) -> Result<(), StoreError> {
    match Migrations::from_slice(STEPS).to_latest(connection) {
        Ok(()) => Ok(()),
        Err(Error::MigrationDefinition(MigrationDefinitionError::DatabaseTooFarAhead)) => Err(StoreError::NewerSchema),
        Err(fault) => Err(StoreError::Migration(fault)),
    }
}

/// In order; a released step never changes.
const STEPS: &[M<'_>] = &[
    M::up(include_str!("migrations/0001_house.sql")),
    M::up(include_str!("migrations/0002_recording.sql")),
    M::up(include_str!("migrations/0003_quality.sql")),
    M::up(include_str!("migrations/0004_roles.sql")),
    M::up(include_str!("migrations/0005_mail.sql")),
    M::up(include_str!("migrations/0006_policies.sql")),
    M::up(include_str!("migrations/0007_kinds.sql")),
    M::up(include_str!("migrations/0010_registration.sql")),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// How many steps the last release had.
    const RELEASED: usize = 3;

    #[test]
    fn a_released_folder_keeps_its_people_and_their_roles_become_grants() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.pragma_update(None, "foreign_keys", true).unwrap();
        Migrations::from_slice(STEPS).to_version(&mut connection, RELEASED).unwrap();
        let rows = "INSERT INTO accounts (id, role, state, email, name, password_hash, lang, picture, created_ms, updated_ms)
              VALUES ('acc_o', 'owner', 'active', 'dana@x.org', 'Dana', 'h', 'en', NULL, 5, 6),
                     ('acc_a', 'agent', 'disabled', 'tomasz@x.org', 'Tomasz', 'h', 'lv', NULL, 7, 8);
            INSERT INTO sessions (id, secret_hash, account_id, created_ms, last_used_ms, ends_ms, device)
              VALUES ('ses_o', x'01', 'acc_o', 1, 1, 1, '');
            INSERT INTO known_networks (account_id, mark, used_ms) VALUES ('acc_a', x'02', 1);
            INSERT INTO presences (account_id, online, since_ms) VALUES ('acc_a', 1, 1);
            INSERT INTO links (id, kind, secret_hash, email, role, created_ms, expires_ms, used_ms)
              VALUES ('link_i', 'invite', x'03', 'ines@x.org', 'agent', 1, 2, NULL);";
        connection.execute_batch(rows).unwrap();
        to_latest(&mut connection).unwrap();
        let text = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, String>(0)).unwrap();
        let grants = "SELECT GROUP_CONCAT(account_id || ' ' || role || ' ' || granted_ms, ', ')
            FROM (SELECT * FROM role_grants ORDER BY granted_ms)";
        assert_eq!(text(grants), "acc_o owner 5, acc_a agent 7");
        assert_eq!(text("SELECT state || ' ' || lang || ' ' || email FROM accounts WHERE id = 'acc_a'"), "disabled lv tomasz@x.org");
        let kept = "SELECT (SELECT COUNT(*) FROM sessions) || (SELECT COUNT(*) FROM known_networks) || (SELECT COUNT(*) FROM presences)";
        assert_eq!(text(kept), "111", "nothing that hangs on an account went with the column");
        assert_eq!(text("SELECT kind || ' ' || roles FROM links"), "invite agent");
        let faults = connection.prepare("PRAGMA foreign_key_check").unwrap().query_map([], |_| Ok(())).unwrap().count();
        assert_eq!(faults, 0);
        connection.execute("DELETE FROM accounts WHERE id = 'acc_a'", []).unwrap();
        assert_eq!(text("SELECT GROUP_CONCAT(role) FROM role_grants"), "owner", "grants go with their account");
        assert!(connection.execute("INSERT INTO role_grants VALUES ('acc_o', 'king', NULL, 1, NULL)", []).is_err());
    }
}
