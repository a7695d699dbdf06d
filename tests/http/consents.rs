//! Consents as records: my consents, the register with its evidence, files for other systems.

use serde_json::Value;

use crate::support::recorded::{Far, Recorded};
use crate::support::{AGENT_PASSWORD, Answer, Credentials, OWNER_EMAIL, Server, Visitor};

const CUSTOMER: &str = "samira@example.org";

/// A recorded call, and a customer's account for the guest who was in it.
async fn recorded(far: Far) -> (Server, Recorded, Visitor) {
    let mut server = Server::with_business().await;
    server.room("advice", "Advice");
    server.account(&["customer"], CUSTOMER, "Samira").await;
    let recorded = server.with_recorded(OWNER_EMAIL, far).await;
    let customer = server.signed_in(&Credentials { email: CUSTOMER.to_owned(), password: AGENT_PASSWORD.to_owned() }).await;
    (server, recorded, customer)
}

fn code(recorded: &Recorded) -> &str {
    recorded.guest.strip_prefix("/receipt/").unwrap_or_default()
}

/// The ids of the consents on a page, in order.
pub fn ids(page: &str) -> Vec<String> {
    page.split("data-consent=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

pub async fn press(who: &Visitor, id: &str, act: &str) -> Answer {
    // Its forms carry the token.
    who.get("/account/consents").await.expect_status(200);
    let done = who.post(&format!("/account/consents/{id}/{act}"), &[]).await;
    done.expect_status(303);
    who.get(done.location()).await
}

fn json(answer: &Answer) -> Value {
    answer.expect_status(200);
    serde_json::from_str(&answer.text).expect("JSON")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_adds_a_receipt_restricts_lifts_and_withdraws_and_everybody_sees_it() {
    let (server, recorded, customer) = recorded(Far::Registered).await;
    let empty = customer.get("/account/consents").await;
    assert!(empty.expect_status(200).text.contains("Nothing here yet"));
    for wrong in ["K7QF", "00000000000000000000000000"] {
        let again = customer.post("/account/consents/add", &[("code", wrong)]).await;
        assert!(again.expect_status(422).text.contains("There is no receipt with this code"), "{wrong}");
    }
    let added = customer.post("/account/consents/add", &[("code", &code(&recorded).to_lowercase())]).await;
    let page = customer.get(added.location()).await.text;
    let both = ids(&page);
    assert_eq!(both.len(), 2, "{page}");
    for text in ["Recording of a call", "Staff training with the recording", "Shown in Arabic, version 3", &recorded.guest, "same price"] {
        assert!(page.contains(text), "{text}");
    }
    assert_eq!(page.matches("data-action=\"withdraw-consent\"").count(), 2);
    let owner = server.signed_in(&server.owner()).await;
    owner.get("/account").await.expect_status(200);
    let taken = owner.post("/account/consents/add", &[("code", code(&recorded))]).await;
    assert!(taken.expect_status(422).text.contains("in another account already"));
    let foreign = owner.post(&format!("/account/consents/{}/withdraw", both[0]), &[]).await;
    assert_eq!(foreign.status, 404, "not yours and not there are the same");

    // What everybody else is shown, before and after: nothing changes but the state of this consent (DR-16).
    let rooms = customer.get("/r/advice").await.text.len();
    let page = press(&customer, &both[0], "restrict").await.text;
    assert!(page.contains("Restricted since") && page.contains("data-action=\"lift\""), "{page}");
    for list in ["/desk/recordings", "/officer/recordings"] {
        assert!(owner.get(list).await.text.contains("keep it, do not use it"), "{list}");
    }
    assert!(owner.get("/officer/consents").await.text.contains("Restricted since"));
    let page = press(&customer, &both[0], "lift").await.text;
    assert!(page.contains("data-action=\"restrict\"") && !owner.get("/desk/recordings").await.text.contains("do not use it"));

    // The use that was added goes by itself, then the approval.
    let page = press(&customer, &both[1], "withdraw").await.text;
    assert_eq!(page.matches("data-action=\"withdraw-consent\"").count(), 1, "{page}");
    // Whoever has the file and keeps the registers is told of either, the second time in the place of the first.
    let told = async || owner.get("/admin/mail").await.text.matches("An approval was taken back").count();
    assert_eq!(told().await, 1);
    assert!(customer.get(&recorded.guest).await.text.contains("Chosen by you, withdrawn on"));
    assert!(customer.get(&recorded.guest).await.text.contains("Receipt for your approval"));
    let page = press(&customer, &both[0], "withdraw").await.text;
    assert!(!page.contains("withdraw-consent") && page.contains("Withdrawn, as of now"), "{page}");
    press(&customer, &both[0], "withdraw").await;
    assert!(customer.get(&recorded.guest).await.text.contains("Receipt: your approval is withdrawn"));
    assert_eq!(told().await, 1);
    assert!(owner.get("/desk/recordings").await.text.contains("must not be used any more"));
    customer.get("/account/consents").await.expect_status(200);
    customer.post(&format!("/account/consents/{}/lift", both[0]), &[]).await.expect_status(409);
    customer.post(&format!("/account/consents/{}/restrict", both[0]), &[]).await.expect_status(409);
    assert_eq!(customer.get("/r/advice").await.text.len(), rooms, "the same room, the same price, the same place");
    assert!(server.cli(&["audit", "verify"]).status.success());
    assert!(!server.log().to_uppercase().contains(code(&recorded)), "no log line names a code");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_works_here_finds_the_consents_they_gave_in_calls() {
    let (server, recorded, _) = recorded(Far::Registered).await;
    let owner = server.signed_in(&server.owner()).await;
    let page = owner.get("/account/consents").await.text;
    assert_eq!(ids(&page).len(), 2);
    assert!(page.contains(&recorded.agent) && !page.contains(&recorded.guest));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_officer_searches_reads_the_evidence_and_exports_and_an_auditor_reads_no_contact() {
    let (server, recorded, _) = recorded(Far::Registered).await;
    let officer = server.signed_in(&server.account(&["officer"], "olga@lindner-physio.example", "Olga").await).await;
    let auditor = server.signed_in(&server.account(&["auditor"], "aldo@lindner-physio.example", "Aldo").await).await;
    for who in [&officer, &auditor] {
        assert!(who.get("/officer").await.text.contains("href=\"/officer/consents\""));
        assert_eq!(ids(&who.get("/officer/consents").await.text).len(), 4);
    }
    let found = async |fields: &[(&str, &str)]| ids(&auditor.post("/officer/consents", fields).await.expect_status(200).text).len();
    for (fields, count) in [
        (&[("who", "samira")][..], 2),
        (&[("who", code(&recorded))][..], 2),
        (&[("who", "samira"), ("purpose", "training")][..], 1),
        (&[("state", "given")][..], 4),
        (&[("state", "restricted")][..], 0),
        (&[("until", "2020-01-01")][..], 0),
        (&[("from", "2020-01-01")][..], 4),
    ] {
        assert_eq!(found(fields).await, count, "{fields:?}");
    }
    officer.post("/officer/consents", &[("state", "king")]).await.expect_status(422);

    let id = ids(&auditor.post("/officer/consents", &[("who", "samira"), ("purpose", "recording")]).await.text).remove(0);
    let page = auditor.get(&format!("/officer/consents/{id}")).await;
    page.expect_status(200);
    for text in ["lang=\"ar\" dir=\"rtl\"", "data-proof=\"agrees\"", "By the person", "By Dana Lindner", "Samira"] {
        assert!(page.text.contains(text), "{text}");
    }
    for secret in [code(&recorded), CUSTOMER] {
        assert!(!page.text.contains(secret), "{secret}");
    }
    let file = json(&auditor.get(&format!("/officer/consents/{id}/27560.json")).await);
    assert_eq!((&file["header"]["record_id"], &file["events"][1]["event_state"]), (&id.as_str().into(), &"given".into()));
    assert_eq!(json(&auditor.get(&format!("/officer/consents/{id}/kantara.json")).await)["version"], "KI-CR-v1.1.0");
    for unknown in ["cons_000000000000000000000000", "nobody"] {
        auditor.get(&format!("/officer/consents/{unknown}")).await.expect_status(404);
    }

    let table = officer.post("/officer/consents/export", &[("format", "csv"), ("who", "samira")]).await;
    table.expect_status(200);
    assert_eq!((table.header("content-type"), table.text.lines().count()), ("text/csv; charset=utf-8", 3), "{}", table.text);
    let lines = officer.post("/officer/consents/export", &[("format", "lines")]).await.text;
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert!(lines.len() == 4 && lines.iter().all(|line| line["state"] == "given"));
    officer.post("/officer/consents/export", &[("format", "pdf")]).await.expect_status(400);
    assert!(server.cli(&["audit", "verify"]).status.success());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receipt_has_files_for_other_systems_and_a_refusal_has_only_the_one_that_knows_it() {
    let (server, recorded, _) = recorded(Far::Registered).await;
    let stranger = server.visitor();
    let page = stranger.get(&recorded.guest).await.text;
    let (iso, kantara) = (format!("{}/27560.json", recorded.guest), format!("{}/kantara.json", recorded.guest));
    assert!(page.contains(&iso) && page.contains(&kantara));
    let answer = stranger.get(&iso).await;
    assert_eq!((answer.header("cache-control"), answer.header("content-type")), ("no-store", "application/json"));
    assert!(answer.header("content-disposition").starts_with("attachment"));
    let file = json(&answer);
    assert_eq!(file["processing"]["purposes"].as_array().map(Vec::len), Some(2));
    assert!(!answer.text.contains(code(&recorded)), "a proof must not open the page");
    assert_eq!(json(&stranger.get(&kantara).await)["services"][0]["purposes"].as_array().map(Vec::len), Some(2));
    for unknown in ["27560", "kantara"] {
        stranger.get(&format!("/receipt/00000000000000000000000000/{unknown}.json")).await.expect_status(404);
    }
    let (server, refused, _) = self::recorded(Far::Refused).await;
    let stranger = server.visitor();
    assert!(!stranger.get(&refused.guest).await.text.contains("kantara.json"));
    stranger.get(&format!("{}/kantara.json", refused.guest)).await.expect_status(409);
    let file = json(&stranger.get(&format!("{}/27560.json", refused.guest)).await);
    assert_eq!(file["events"].as_array().map(|all| all.iter().filter(|one| one["event_state"] == "refused").count()), Some(2));
}

#[tokio::test(flavor = "multi_thread")]
async fn recipients_are_added_by_officers_read_by_auditors_and_objected_to_by_anybody() {
    let (server, _, customer) = recorded(Far::Registered).await;
    let officer = server.signed_in(&server.account(&["officer"], "olga@lindner-physio.example", "Olga").await).await;
    let auditor = server.signed_in(&server.account(&["auditor"], "aldo@lindner-physio.example", "Aldo").await).await;
    let page = officer.get("/officer/recipients").await;
    assert!(page.expect_status(200).text.contains("everything stays on this machine"));
    let fields = [
        ("name", "Praxis | Nord"),
        ("kind", "partner"),
        ("data", "Name, topic"),
        ("task", "Appointments"),
        ("countries", "Germany"),
        ("transfer", ""),
        ("from", "2090-01-01"),
    ];
    let wrong = officer.post("/officer/recipients", &[("name", ""), ("kind", "king"), ("from", "2020-01-01")]).await;
    assert!(wrong.expect_status(422).text.contains("Choose today or a later day") || wrong.text.contains("Choose one from the list"));
    let past: Vec<(&str, &str)> = fields.iter().map(|&(name, text)| (name, if name == "from" { "2020-01-01" } else { text })).collect();
    assert!(officer.post("/officer/recipients", &past).await.expect_status(422).text.contains("Choose today or a later day"));
    officer.post("/officer/recipients", &fields).await.expect_status(303);
    auditor.get("/officer").await.expect_status(200);
    auditor.post("/officer/recipients", &fields).await.expect_status(403);
    let list = auditor.get("/officer/recipients").await.text;
    assert!(list.contains("Praxis / Nord") && !list.contains("data-action=\"add-recipient\""), "{list}");
    assert!(server.visitor().get("/privacy").await.text.contains("Praxis / Nord"), "the starter clause names who there is");

    let page = customer.get("/account/consents").await.text;
    assert_eq!(page.matches("data-action=\"object\"").count(), 7, "each kind, also those that nobody uses");
    let done = customer.post("/account/objections/partner", &[]).await;
    let page = customer.get(done.expect_status(303).location()).await.text;
    assert!(page.contains("You object since") && page.contains("data-action=\"lift-objection\""), "{page}");
    customer.post("/account/objections/king", &[]).await.expect_status(404);
    assert!(auditor.get("/officer/recipients").await.text.contains("Objections"));
    customer.post("/account/objections/partner/lift", &[]).await.expect_status(303);
    assert!(!customer.get("/account/consents").await.text.contains("You object since"));
    let id = list.split("data-recipient=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a recipient").to_owned();
    officer.post(&format!("/officer/recipients/{id}/end"), &[]).await.expect_status(303);
    assert!(officer.get("/officer/recipients").await.text.contains("Ended on"));
    assert!(!server.visitor().get("/privacy").await.text.contains("Praxis / Nord"));
    assert!(server.cli(&["audit", "verify"]).status.success());
}
