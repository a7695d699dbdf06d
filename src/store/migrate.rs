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
    M::up(include_str!("migrations/0008_acceptances.sql")),
    M::up(include_str!("migrations/0009_closing.sql")),
    M::up(include_str!("migrations/0010_registration.sql")),
    M::up(include_str!("migrations/0011_rules.sql")),
    M::up(include_str!("migrations/0012_records.sql")),
    M::up(include_str!("migrations/0013_notice.sql")),
    M::up(include_str!("migrations/0014_uses.sql")),
    M::up(include_str!("migrations/0015_invalid.sql")),
    M::up(include_str!("migrations/0016_answer.sql")),
    M::up(include_str!("migrations/0017_announcements.sql")),
    M::up(include_str!("migrations/0018_messages.sql")),
    M::up(include_str!("migrations/0019_minors.sql")),
    M::up(include_str!("migrations/0020_choices.sql")),
    M::up(include_str!("migrations/0021_channels.sql")),
    M::up(include_str!("migrations/0022_age.sql")),
    M::up(include_str!("migrations/0023_guardian.sql")),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// How many steps the last release had.
    const RELEASED: usize = 3;
    /// How many steps there were before consents had records.
    const BEFORE_RECORDS: usize = 11;
    /// How many there were before acceptances of documents had them too.
    const BEFORE_DOCUMENTS: usize = 14;
    /// How many there were before messages had channels.
    const BEFORE_CHANNELS: usize = 20;

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

    /// What was asked and answered before there were records: what the register must say of it afterwards.
    #[test]
    fn answers_of_before_become_records_with_their_events() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.pragma_update(None, "foreign_keys", true).unwrap();
        Migrations::from_slice(STEPS).to_version(&mut connection, BEFORE_RECORDS).unwrap();
        let rows = r#"INSERT INTO recording_requests
              (id, conversation_id, recorder_id, account_id, clauses, clauses_hash, state, asked_ms, started_ms, ended_ms)
              VALUES ('req_1', 'conv_1', 'per_a', 'acc_a', '{"address":"Kiel","business":"L","deleted_by":99,"offers":["training"],
                "privacy_contact":"p","version":1,"zone":"UTC"}', x'01', 'stopped', 10, 20, 30);
            INSERT INTO consents (request_id, person_id, name, role, code_hash, asked_ms, until_ms, answer, answered_ms, lang, options,
                withdrawn_ms, delete_due_ms)
              VALUES ('req_1', 'per_a', 'Dana', 'agent', x'0a', 10, 19, 'approved', 11, 'en', '["training"]', NULL, NULL),
                     ('req_1', 'per_b', 'Samira', 'guest', x'0b', 10, 19, 'approved', 12, 'ar', '[]', 25, NULL),
                     ('req_1', 'per_c', 'Tom', 'guest', x'0c', 10, 19, 'silent', 19, NULL, '[]', NULL, 9999),
                     ('req_1', 'per_d', 'Ines', 'guest', x'0d', 10, 19, 'left', 13, NULL, '[]', NULL, 9999),
                     ('req_1', 'per_e', 'Otto', 'agent', x'0e', 10, 19, 'approved', 14, 'en', '[]', NULL, 94608000028);"#;
        connection.execute_batch(rows).unwrap();
        to_latest(&mut connection).unwrap();
        let told = "SELECT GROUP_CONCAT(line, '; ') FROM (
            SELECT records.person_id || ' ' || purpose || ' ' || records.state || ' ' || COALESCE(account_id, '-') || ' ' ||
              (SELECT GROUP_CONCAT(kind || '@' || at_ms || ':' || by_whom, ' ')
                FROM (SELECT * FROM consent_events WHERE record_id = records.id ORDER BY seq)) AS line
            FROM consent_records AS records ORDER BY records.person_id, purpose)";
        let told = connection.query_row(told, [], |row| row.get::<_, String>(0)).unwrap();
        let expected = [
            "per_a recording given acc_a requested@10:acc_a given@11:person",
            "per_a training given acc_a requested@10:acc_a given@11:person",
            "per_b recording withdrawn - requested@10:acc_a given@12:person withdrawn@25:person",
            "per_b training refused - requested@10:acc_a refused@12:person",
            "per_c recording refused - requested@10:acc_a refused@19:system",
            "per_c training refused - requested@10:acc_a refused@19:system",
            "per_d recording expired - requested@10:acc_a expired@13:system",
            "per_d training expired - requested@10:acc_a expired@13:system",
            "per_e recording expired - requested@10:acc_a given@14:person expired@28:system",
            "per_e training refused - requested@10:acc_a refused@14:person",
        ];
        assert_eq!(told.split("; ").collect::<Vec<_>>(), expected);
        let terms = "SELECT terms || valid_until_ms FROM consent_records WHERE person_id = 'per_b' AND purpose = 'recording'";
        let terms = connection.query_row(terms, [], |row| row.get::<_, String>(0)).unwrap();
        let controller = r#"{"controller":{"address":"Kiel","contact":"p","name":"L"},"jurisdiction":{"address":"Kiel","zone":"UTC"},"#;
        let rest = r#""recipients":[],"storage":"agent-disk","withdrawal":["call","receipt","account"]}99"#;
        assert_eq!(terms, format!("{controller}{rest}"));
    }

    /// What was accepted and declined before acceptances had records: one record for each document, with its whole course.
    #[test]
    fn acceptances_of_before_become_one_record_for_each_document() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.pragma_update(None, "foreign_keys", true).unwrap();
        Migrations::from_slice(STEPS).to_version(&mut connection, BEFORE_DOCUMENTS).unwrap();
        let rows = "INSERT INTO businesses
              (id, name, address, public_contact, privacy_contact, default_lang, langs, time_zone, created_ms, updated_ms)
              VALUES (1, 'L', 'Kiel', 'c', 'p', 'en', '[]', 'UTC', 1, 1);
            INSERT INTO policy_versions (id, kind, number, state, material, reason, notice_days, controlling, created_ms)
              VALUES ('pol_1', 'terms', 1, 'superseded', 1, '', 30, '', 1), ('pol_2', 'terms', 2, 'effective', 1, '', 30, '', 1),
                     ('pol_p', 'privacy', 1, 'effective', 1, '', 30, '', 1);
            INSERT INTO policy_acceptances (account_id, version_id, lang, sha256, shown_ms, answered_ms, answer, method, delete_due_ms)
              VALUES ('acc_a', 'pol_1', 'en', x'01', 10, 11, 'accepted', 'press', 94608000021),
                     ('acc_a', 'pol_2', 'ar', x'02', 20, 21, 'accepted', 'press', NULL),
                     ('acc_a', 'pol_p', 'ar', x'03', 20, 22, 'declined', 'press', 99),
                     ('acc_b', 'pol_2', 'lv', x'04', 30, NULL, NULL, NULL, 99),
                     ('acc_c', 'pol_2', 'fr', x'05', 40, 41, 'accepted', 'registration', 94608000050);";
        connection.execute_batch(rows).unwrap();
        to_latest(&mut connection).unwrap();
        let told = "SELECT GROUP_CONCAT(line, '; ') FROM (
            SELECT account_id || ' ' || purpose || ' ' || records.state || ' v' || version || ' ' || COALESCE(lang, '-') || ' ' ||
              (SELECT GROUP_CONCAT(kind || '@' || at_ms || ':' || by_whom || COALESCE(':v' || version || lang || hex(text_hash), ''), ' ')
                FROM (SELECT * FROM consent_events WHERE record_id = records.id ORDER BY seq)) AS line
            FROM consent_records AS records ORDER BY account_id, purpose)";
        let told = connection.query_row(told, [], |row| row.get::<_, String>(0)).unwrap();
        let expected = [
            "acc_a privacy refused v1 ar requested@20:system refused@22:person:v1ar03",
            "acc_a terms given v2 ar requested@10:system given@11:person:v1en01 reaffirmed@21:person:v2ar02",
            "acc_b terms requested v2 - requested@30:system",
            "acc_c terms expired v2 fr requested@40:system given@41:person:v2fr05 expired@50:system",
        ];
        assert_eq!(told.split("; ").collect::<Vec<_>>(), expected);
        let kept = "SELECT GROUP_CONCAT(COALESCE(answer, '-')) FROM (SELECT answer FROM policy_acceptances ORDER BY account_id, shown_ms, version_id)";
        let kept = connection.query_row(kept, [], |row| row.get::<_, String>(0)).unwrap();
        assert_eq!(kept, "accepted,accepted,declined,-,accepted");
    }

    /// Who wanted letters wants them still, and nothing else.
    #[test]
    fn what_was_wanted_by_letter_stays_so() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.pragma_update(None, "foreign_keys", true).unwrap();
        Migrations::from_slice(STEPS).to_version(&mut connection, BEFORE_CHANNELS).unwrap();
        let rows = "INSERT INTO accounts (id, state, email, name, password_hash, lang, created_ms, updated_ms)
              VALUES ('acc_s', 'active', 's@x.org', 'Samira', 'h', 'lv', 5, 6);
            INSERT INTO subscriptions (account_id, topic, state, address, lang, code_hash, until_ms, since_ms)
              VALUES ('acc_s', 'marketing', 'subscribed', 's@x.org', 'lv', NULL, NULL, 7),
                     ('acc_s', 'survey', 'asked', 's@x.org', 'lv', x'01', 99, 8);";
        connection.execute_batch(rows).unwrap();
        to_latest(&mut connection).unwrap();
        let kept =
            "SELECT GROUP_CONCAT(topic || ' ' || channel || ' ' || state || ' ' || reach || ' ' || since_ms, ', ') FROM subscriptions";
        let kept = connection.query_row(kept, [], |row| row.get::<_, String>(0)).unwrap();
        assert_eq!(kept, "marketing email subscribed s@x.org 7, survey email asked s@x.org 8");
        connection.execute("DELETE FROM accounts", []).unwrap();
        assert_eq!(connection.query_row("SELECT COUNT(*) FROM subscriptions", [], |row| row.get::<_, i64>(0)).unwrap(), 0);
    }
}
