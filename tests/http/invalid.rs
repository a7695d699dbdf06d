//! A consent that an officer declares invalid: who may, what is refused, what follows from it, and that only its person gives it anew.

use serde_json::Value;

use super::agree::{CHANGED, announce, answer, led_to};
use super::consents::ids;
use super::policies::house;
use crate::support::recorded::{Far, Recorded};
use crate::support::{AGENT_PASSWORD, Answer, Credentials, OWNER_EMAIL, Server, Visitor};

const CUSTOMER: &str = "samira@example.org";
const OFFICER: &str = "olga@lindner-physio.example";
const REASON: &str = "She was fourteen, and nobody asked her parents.";

/// Searches the register as this person; gives the ids of what is found.
async fn found(who: &Visitor, fields: &[(&str, &str)]) -> Vec<String> {
    who.get("/officer/consents").await.expect_status(200);
    ids(&who.post("/officer/consents", fields).await.expect_status(200).text)
}

fn page_of(id: &str) -> String {
    format!("/officer/consents/{id}")
}

async fn declare(who: &Visitor, id: &str, reason: &str, password: &str) -> Answer {
    who.get("/officer").await;
    who.post(&format!("{}/invalid", page_of(id)), &[("reason", reason), ("current", password)]).await
}

/// The letters that were written, of this kind: to whom.
fn letters(server: &Server, kind: &str) -> Vec<String> {
    let database = rusqlite::Connection::open(server.data().join("visavis.db")).expect("a database");
    let mut query = database.prepare("SELECT recipient FROM mails WHERE kind = ?1 ORDER BY recipient").expect("a query");
    let all = query.query_map([kind], |row| row.get(0)).expect("letters").collect::<Result<_, _>>();
    all.expect("letters")
}

fn json(answer: &Answer) -> Value {
    serde_json::from_str(&answer.expect_status(200).text).expect("JSON")
}

/// A call that the owner recorded, and the officer.
async fn recorded() -> (Server, Recorded, Visitor) {
    let mut server = Server::with_business().await;
    server.room("advice", "Advice");
    let olga = server.account(&["officer"], OFFICER, "Olga").await;
    let recorded = server.with_recorded(OWNER_EMAIL, Far::Registered).await;
    let officer = server.signed_in(&olga).await;
    (server, recorded, officer)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_officer_declares_a_recordings_consent_invalid_and_everybody_learns_of_it() {
    let (server, recorded, officer) = recorded().await;
    server.account(&["customer"], CUSTOMER, "Samira").await;
    let customer = server.signed_in(&Credentials { email: CUSTOMER.to_owned(), password: AGENT_PASSWORD.to_owned() }).await;
    customer.get("/account/consents").await.expect_status(200);
    customer.post("/account/consents/add", &[("code", &recorded.guest[9..])]).await.expect_status(303);
    let id = found(&officer, &[("who", "samira"), ("purpose", "recording")]).await.remove(0);
    let training = found(&officer, &[("who", "samira"), ("purpose", "training")]).await.remove(0);
    let auditor = server.signed_in(&server.account(&["auditor"], "aldo@lindner-physio.example", "Aldo").await).await;
    let admin = server.signed_in(&server.account(&["admin"], "ada@lindner-physio.example", "Ada").await).await;
    assert!(officer.get(&page_of(&id)).await.expect_status(200).text.contains("data-action=\"declare-invalid\""));
    assert!(!auditor.get(&page_of(&id)).await.expect_status(200).text.contains("declare-invalid"), "who reads, reads");
    for who in [&auditor, &admin, &customer] {
        declare(who, &id, REASON, AGENT_PASSWORD).await.expect_status(403);
    }
    let stranger = server.visitor().post(&format!("{}/invalid", page_of(&id)), &[("reason", REASON), ("current", AGENT_PASSWORD)]).await;
    stranger.expect_status(401);

    // What does not do comes back with its words, and never with the password.
    let empty = declare(&officer, &id, "  \n ", AGENT_PASSWORD).await;
    assert!(empty.expect_status(422).text.contains("Write why this consent never counted."));
    let long = declare(&officer, &id, &"x".repeat(501), AGENT_PASSWORD).await;
    assert!(long.expect_status(422).text.contains("id=\"reason-alert\""));
    let wrong = declare(&officer, &id, REASON, "not the password").await;
    assert!(wrong.expect_status(422).text.contains("id=\"current-alert\"") && wrong.text.contains(REASON), "{}", wrong.text);
    assert!(!wrong.text.contains("not the password"));
    assert!(letters(&server, "invalid").is_empty() && customer.get(&recorded.guest).await.text.contains("Receipt for your approval"));
    for unknown in ["cons_000000000000000000000000", "nobody"] {
        declare(&officer, unknown, REASON, AGENT_PASSWORD).await.expect_status(404);
    }

    // The use that was added goes by itself.
    let done = declare(&officer, &training, "It was not asked apart.", AGENT_PASSWORD).await;
    assert!(officer.get(done.expect_status(303).location()).await.text.contains("This consent is declared invalid."));
    let receipt = customer.get(&recorded.guest).await.text;
    for part in
        ["Receipt for your approval", "Staff training with the recording", "It was not asked apart.", "Chosen by you, declared invalid"]
    {
        assert!(receipt.contains(part), "{part}");
    }
    assert_eq!(letters(&server, "invalid"), [CUSTOMER], "the file may stay: only the person is told");

    let done = declare(&officer, &id, REASON, AGENT_PASSWORD).await;
    let page = officer.get(done.expect_status(303).location()).await.text;
    for part in ["This consent is declared invalid.", "data-reason", REASON, "By Olga"] {
        assert!(page.contains(part), "{part}");
    }
    assert!(!page.contains("declare-invalid"), "there is nothing left to declare");
    // Twice, and from an old page: it is what was asked for, and nobody is written to again.
    let told = letters(&server, "invalid");
    assert_eq!(told, [OWNER_EMAIL, OFFICER, CUSTOMER, CUSTOMER].map(str::to_owned), "the file, the registers, the person");
    let again = declare(&officer, &id, "Another reason.", AGENT_PASSWORD).await;
    assert!(!officer.get(again.expect_status(303).location()).await.text.contains("Another reason."));
    assert_eq!(letters(&server, "invalid"), told);

    // The duty is due, the receipt and the account say why, in each language.
    let owner = server.signed_in(&server.owner()).await;
    let list = owner.get("/desk/recordings").await.text;
    for part in ["An approval was declared invalid on", "An approval was declared invalid.", "data-state=\"late\""] {
        assert!(list.contains(part), "{part}: {list}");
    }
    assert!(owner.get("/officer").await.text.contains("data-withdrawn"));
    let receipt = customer.get(&recorded.guest).await.text;
    for part in ["Receipt: declared invalid", REASON, "Deletion due since", "data-invalid"] {
        assert!(receipt.contains(part), "{part}");
    }
    assert!(!receipt.contains("data-action=\"withdraw\""));
    assert!(server.visitor().get(&format!("{}?lang=ar", recorded.guest)).await.text.contains("إيصال: أُعلن البطلان"));
    let own = customer.get("/account/consents").await.text;
    assert!(own.contains(REASON) && !own.contains("data-action=\"withdraw-consent\""), "{own}");
    for press in ["lift", "restrict", "withdraw"] {
        customer.post(&format!("/account/consents/{id}/{press}"), &[]).await.expect_status(409);
    }
    // An old page of the receipt: nothing says that she took it back, and her wish is heard.
    let old = server.visitor().post(&format!("{}/withdraw", recorded.guest), &[("then", "deletion")]).await;
    let told = server.visitor().get(old.expect_status(303).location()).await.text;
    assert!(told.contains("Receipt: declared invalid") && !told.contains("Your approval is withdrawn"), "{told}");
    assert_eq!(found(&auditor, &[("state", "invalidated")]).await.len(), 2);
    let iso = json(&officer.get(&format!("{}/27560.json", page_of(&id))).await);
    assert_eq!(iso["processing"]["purposes"][0]["state"], "invalidated");
    assert_eq!((&iso["events"][2]["event_state"], &iso["events"][2]["entity_id"]), (&"invalidated".into(), &"controller".into()));
    let kantara = json(&customer.get(&format!("{}/kantara.json", recorded.guest)).await);
    assert!(kantara["services"][0]["purposes"][0]["termination"].as_str().is_some_and(|text| text.starts_with("invalidated ")));
    let signed = json(&customer.get(&format!("{}.json", recorded.guest)).await);
    let events = signed["receipt"]["events"].as_array().expect("events");
    let declared = events.iter().find(|one| one["event_state"] == "invalidated" && one["event_detail"]["by"] == "the controller");
    assert_eq!(declared.expect("the declaration")["event_detail"]["reason"], REASON);
    let copy = {
        customer.get("/account/data").await;
        customer.post("/account/data", &[("current", AGENT_PASSWORD)]).await
    };
    assert!(copy.expect_status(200).text.contains(REASON));
    assert!(server.cli(&["audit", "verify"]).status.success());
    let log = server.log();
    assert!(!log.contains(REASON) && !log.contains("fourteen"), "no log line says why");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_person_ended_or_never_gave_is_not_declared_and_without_an_address_the_receipt_says_it() {
    let (server, recorded, officer) = recorded().await;
    let id = found(&officer, &[("who", "samira"), ("purpose", "recording")]).await.remove(0);
    let stale = officer.get(&page_of(&id)).await;
    stale.expect_status(200);
    server.visitor().post(&format!("{}/withdraw", recorded.guest), &[("then", "nothing")]).await.expect_status(303);
    let late = declare(&officer, &id, REASON, AGENT_PASSWORD).await;
    assert!(late.expect_status(409).text.contains("the person has taken it back"), "{}", late.text);
    assert!(late.text.contains("data-state=\"closed\"") && letters(&server, "invalid").is_empty());
    assert!(server.visitor().get(&recorded.guest).await.text.contains("Receipt: your approval is withdrawn"));

    // Of the agent, whose address is known; and of a guest who left none.
    let (server, recorded, officer) = self::recorded().await;
    let id = found(&officer, &[("who", "samira"), ("purpose", "recording")]).await.remove(0);
    declare(&officer, &id, REASON, AGENT_PASSWORD).await.expect_status(303);
    assert_eq!(letters(&server, "invalid"), [OWNER_EMAIL, OFFICER].map(str::to_owned), "nobody knows where to write to her");
    assert!(server.visitor().get(&recorded.guest).await.text.contains(REASON), "her receipt says it");
    let id = found(&officer, &[("who", "dana"), ("purpose", "recording")]).await.remove(0);
    declare(&officer, &id, REASON, AGENT_PASSWORD).await.expect_status(303);
    assert_eq!(letters(&server, "invalid").iter().filter(|to| *to == OWNER_EMAIL).count(), 3, "as the person too");
}

/// G-3, and what becomes of it: accepted, confirmed when the text changes, declared invalid, asked anew at once, given anew.
#[tokio::test(flavor = "multi_thread")]
async fn a_document_is_confirmed_with_its_later_version_and_asked_anew_when_that_never_counted() {
    let (mut server, owner) = house().await;
    let agent = server.agent("tomasz@lindner-physio.example", "Tomasz Wolny").await;
    let olga = server.account(&["officer"], OFFICER, "Olga").await;
    let first = announce(&owner, "1").await;
    server.take_effect("/minors", 1).await;
    let (now, _) = led_to(&server, &agent).await;
    answer(&now, &first, "accept").await.expect_status(303);
    let second = announce(&owner, "2").await;
    server.take_effect("/minors", 2).await;
    for who in [&agent, &olga, &server.owner()] {
        let (visitor, _) = led_to(&server, who).await;
        answer(&visitor, &second, "accept").await.expect_status(303);
    }
    let (now, led) = led_to(&server, &agent).await;
    assert_eq!(led, "/desk");
    let own = now.get("/account/consents").await.text;
    assert!(own.contains("Accepted on") && own.contains("Confirmed again on"), "{own}");
    assert!(ids(&own).is_empty(), "what was answered to documents is not taken back among the calls");

    let officer = server.signed_in(&olga).await;
    let id = found(&officer, &[("who", "tomasz"), ("purpose", "minors")]).await.remove(0);
    let page = officer.get(&page_of(&id)).await.text;
    for part in ["Tomasz Wolny", "Confirmed again", "Shown in English, version 1", "Shown in English, version 2", "data-proof=\"agrees\""] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(page.contains("/minors/archive/2"));
    let iso = json(&officer.get(&format!("{}/27560.json", page_of(&id))).await);
    let events = iso["events"].as_array().expect("events");
    let states: Vec<&str> = events.iter().filter_map(|one| one["event_state"].as_str()).collect();
    assert_eq!(states, ["requested", "given", "reaffirmed"]);
    assert!(
        events[1]["notice_version"] == 1 && events[2]["notice_version"] == 2 && events[1]["notice_sha256"] != events[2]["notice_sha256"]
    );

    declare(&officer, &id, "The summary left out what mattered.", AGENT_PASSWORD).await.expect_status(303);
    assert_eq!(letters(&server, "invalid"), [agent.email.as_str()]);
    // Also whoever was here before goes no further.
    assert_eq!(now.get("/desk").await.location(), "/account/changed?to=/desk");
    assert!(now.get(CHANGED).await.text.contains("Your acceptance was declared invalid on"));
    assert!(now.get("/account/consents").await.expect_status(200).text.contains("The summary left out what mattered."));
    answer(&now, &second, "accept").await.expect_status(303);
    now.get("/desk").await.expect_status(200);
    let iso = json(&officer.get(&format!("{}/27560.json", page_of(&id))).await);
    let states: Vec<&str> = iso["events"].as_array().expect("events").iter().filter_map(|one| one["event_state"].as_str()).collect();
    assert_eq!(states, ["requested", "given", "reaffirmed", "invalidated", "requested", "given"], "given anew, and not confirmed");
    assert!(server.cli(&["audit", "verify"]).status.success());
}
