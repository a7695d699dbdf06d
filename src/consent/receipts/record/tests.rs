//! What a receipt file promises: unchanged, of this key, and complete.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use super::*;
use crate::base::ids::AccountId;
use crate::base::secret::Personal;
use crate::consent::clauses::tests::sample;
use crate::consent::clauses::{ClauseSet, Reader, VERSION};
use crate::consent::receipts::Row;
use crate::consent::requests::{Asked, RequestState, Role, Standing};
use crate::store::keys::MasterKey;
use crate::text::Lang;

fn keys() -> Keys {
    let folder = tempfile::tempdir().unwrap();
    Keys::new("00ff", &MasterKey::open_or_create(&folder.path().join("key")).unwrap())
}

fn receipt(said: Said) -> Receipt {
    let asked = UtcMillis(1_795_000_000_000);
    let deleted_by = asked.plus(Duration::from_secs(30 * 24 * 3600));
    let clauses = Arc::new(ClauseSet { asked, deleted_by, ..sample() });
    let person = "per_000000000000000000000001".to_owned();
    let row = Row {
        request: "req_000000000000000000000000".to_owned().try_into().unwrap(),
        person: person.try_into().unwrap(),
        name: Personal::new("سميرة".to_owned()),
        role: Role::Guest,
        asked,
        said,
        answered: Some(asked.plus(Duration::from_secs(43))),
        lang: Some(Lang::Ar),
        notice: Some(clauses.question(Lang::Ar, Reader::Present)),
        continued: false,
        options: BTreeSet::from([Offer::Training]),
        invalid: None,
        withdrawn: (said == Said::Approved).then(|| asked.plus(Duration::from_secs(90))),
        kept_until: None,
    };
    let standing = Standing {
        asked: Asked {
            id: row.request.clone(),
            conversation: "conv_000000000000000000000000".to_owned().try_into().unwrap(),
            recorder: "per_000000000000000000000002".to_owned().try_into().unwrap(),
            account: AccountId::random(),
            hash: clauses.hash(),
            clauses,
            asked,
        },
        state: RequestState::Stopped,
        people: Vec::new(),
        recorded: Duration::from_secs(40),
        running: None,
        started: Some(asked.plus(Duration::from_secs(50))),
        ended: Some(asked.plus(Duration::from_secs(90))),
    };
    Receipt { row, standing }
}

fn file(keys: &Keys, said: Said) -> String {
    let gone = Event { at: UtcMillis(1_796_000_000_000), kind: "recording", state: "deleted", detail: Value::Null };
    signed(&receipt(said), keys, "https://desk.example/receipt", &[gone], UtcMillis(1_797_000_000_000))
}

#[test]
fn a_receipt_verifies_with_its_key_and_with_no_other() {
    let (keys, others) = (keys(), keys());
    let file = file(&keys, Said::Approved);
    let own = keys.receipts().verifier().clone();
    let genuine = verify(file.as_bytes(), std::slice::from_ref(&own)).unwrap();
    assert_eq!(genuine.record, "req_000000000000000000000000/per_000000000000000000000001");
    assert_eq!((genuine.installation.as_str(), genuine.issued.as_str()), ("00ff", "2026-12-11T14:40:00Z"));
    for wrong in [others.receipts().verifier(), keys.permits().verifier()] {
        assert_eq!(verify(file.as_bytes(), std::slice::from_ref(wrong)), Err(NotGenuine::Key));
    }
    assert_eq!(verify(file.as_bytes(), &[]), Err(NotGenuine::Key));
}

#[test]
fn one_byte_more_less_or_other_is_no_receipt() {
    let keys = keys();
    let verifier = [keys.receipts().verifier().clone()];
    let file = file(&keys, Said::Approved).into_bytes();
    for at in (0..file.len()).step_by(7) {
        let mut changed = file.clone();
        changed[at] ^= 1;
        assert!(verify(&changed, &verifier).is_err(), "byte {at}: {}", String::from_utf8_lossy(&changed[at.saturating_sub(20)..at + 1]));
    }
    for (change, to) in [("", " "), ("", "\n"), ("\"not approved\"", "\"approved\"")] {
        let text = String::from_utf8(file.clone()).unwrap();
        let changed = if change.is_empty() { format!("{text}{to}") } else { text.replacen(change, to, 1) };
        assert!(verify(changed.as_bytes(), &verifier).is_err() || changed == text, "{change:?} to {to:?}");
    }
    assert_eq!(verify(&file[1..], &verifier), Err(NotGenuine::Form));
    assert_eq!(verify(b"{}", &verifier), Err(NotGenuine::Form));
    assert_eq!(verify(b"", &verifier), Err(NotGenuine::Form));
}

#[test]
fn the_file_says_what_was_shown_answered_and_done() {
    let file: Value = serde_json::from_str(&file(&keys(), Said::Approved)).unwrap();
    let receipt = &file["receipt"];
    let notice = &receipt["processing"]["privacy_notice"];
    assert_eq!((&notice["language"], &notice["version"]), (&json!("ar"), &json!(VERSION)));
    let text_hash = crate::base::secret::sha256(canonical::of(&notice["text"]).unwrap().as_bytes());
    assert_eq!(notice["sha256"], ClausesHash(text_hash).to_string());
    let clauses = &receipt["processing"]["clauses"];
    let hash = crate::base::secret::sha256(canonical::of(&clauses["values"]).unwrap().as_bytes());
    assert_eq!(clauses["sha256"], ClausesHash(hash).to_string());
    let answers: Vec<&str> = receipt["answers"].as_array().unwrap().iter().map(|one| one["clause"].as_str().unwrap()).collect();
    assert_eq!(answers, ["collection", "use", "use", "sharing", "keeping", "disclosure"]);
    let states: Vec<&str> = receipt["events"].as_array().unwrap().iter().map(|one| one["event_state"].as_str().unwrap()).collect();
    assert_eq!(states, ["requested", "given", "started", "withdrawn", "stopped", "deleted"]);
    assert_eq!(receipt["events"][1]["event_time"], "2026-11-18T11:07:23Z");
}

#[test]
fn nothing_is_approved_by_who_refused_or_was_silent() {
    for said in [Said::Refused, Said::Silent, Said::Nothing, Said::Left] {
        let file: Value = serde_json::from_str(&file(&keys(), said)).unwrap();
        assert!(file["receipt"]["answers"].as_array().unwrap().iter().all(|one| one["answer"] != "approved"), "{said:?}");
    }
}
