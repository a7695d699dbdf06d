//! The copy of somebody's data, of all domains together.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde_json::json;

use crate::base::time::UtcMillis;
use crate::people::setup;
use crate::rights::copy::{Made, gather};

use super::*;

/// Where a column names an account, and in which part of the copy that is. Who gave a role to another stands in the ledger.
const COVERED: &[(&str, &str)] = &[
    ("role_grants.account_id", "roles"),
    ("role_grants.granted_by", "ledger"),
    ("sessions.account_id", "sessions"),
    ("known_networks.account_id", "known_networks"),
    ("links.issued_by", "links"),
    ("guardian_links.account_id", "guardian"),
    ("access_grants.account_id", "access_requests"),
    ("access_grants.decided_by", "access_requests"),
    ("access_grants.closed_by", "access_requests"),
    ("presences.account_id", "presence"),
    ("room_agents.account_id", "rooms"),
    ("conversation_passes.account_id", "passed_offers"),
    ("messages_left.done_by", "messages_done"),
    ("participants.account_id", "conversations"),
    ("recording_requests.account_id", "recording_requests"),
    ("recordings.account_id", "recordings"),
    ("recordings.deleted_by", "recordings"),
    ("recording_wishes.answered_by", "answered_wishes"),
    ("enquiries.answered_by", "answered_enquiries"),
    ("closings.account_id", "closing"),
    ("term_notices.account_id", "term_notices"),
    ("account_copies.account_id", "copies"),
    ("policy_acceptances.account_id", "policy_answers"),
    ("consent_records.account_id", "consents"),
    ("recording_uses.asked_by", "recording_uses"),
    ("privacy_choices.account_id", "privacy_choices"),
    ("disclosure_objections.account_id", "objections"),
    ("objection_letters.account_id", "objection_letters"),
    ("subscriptions.account_id", "subscriptions"),
    ("unsubscribe_codes.account_id", "subscriptions"),
];

fn house() -> (Db, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(&folder.path().join("data"), Clock::stepped(UtcMillis(1_800_000_000_000))).unwrap();
    (db, folder)
}

#[test]
fn no_table_with_an_account_in_it_is_left_out_of_the_copy() {
    let (db, _folder) = house();
    let columns = db.read_blocking(|conn| {
        let sql = "SELECT m.name || '.' || c.name FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c WHERE m.type = 'table'";
        let found = conn.prepare(sql)?.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
        Ok::<_, StoreError>(found)
    });
    let covered: BTreeMap<&str, &str> = COVERED.iter().copied().collect();
    let parts = portables();
    let columns = columns.unwrap();
    let named = columns.iter().filter(|column| column.ends_with("account_id") || column.ends_with("_by"));
    assert!(named.clone().count() >= COVERED.len());
    for column in named {
        let part = covered.get(column.as_str()).unwrap_or_else(|| panic!("{column} names an account: hand it over, and say where"));
        assert!(parts.iter().any(|known| known.part == *part), "{column}: there is no part {part}");
    }
}

#[test]
fn every_part_is_gathered_and_proves_nothing_to_a_thief() {
    let (db, _folder) = house();
    let (setup, hash) = setup::sample();
    let owner = db.write_blocking(Actor::Cli, move |tx| setup::complete(tx, &setup, &hash, None)).unwrap();
    let parts = portables();
    let made = move |conn: &Connection| gather(conn, &parts, &owner, Made { at: UtcMillis(0), picture: Some(b"jpeg") });
    let copy = db.read_blocking(made).unwrap();
    for part in portables() {
        assert!(!copy["parts"][part.part].is_null() || ["presence", "closing", "guardian"].contains(&part.part), "{}", part.part);
    }
    assert_eq!((copy["version"].as_u64(), &copy["cut"]), (Some(1), &json!([])));
    assert_eq!(copy["picture"]["base64"], "anBlZw==");
    assert_eq!(copy["parts"]["account"]["email"], "dana@lindner.example");
    assert_eq!(copy["parts"]["roles"]["rows"][0]["role"], "owner");
    assert!(copy["parts"]["ledger"]["rows"].as_array().is_some_and(|lines| lines.iter().any(|line| line["action"] == "account.create")));
    let text = copy.to_string();
    assert!(!text.contains("argon2") && !text.contains("secret") && !text.contains("password"));
}
