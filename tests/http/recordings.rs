//! The list of local files, the rule of a room, and what a sign-out leaves in the browser.

use reqwest::Method;
use reqwest::header::COOKIE;

use crate::support::recorded::{Far, Recorded};
use crate::support::{Answer, OWNER_EMAIL, Server};

const AGENT: &str = "tomasz@lindner-physio.example";

#[tokio::test(flavor = "multi_thread")]
async fn an_agent_sees_and_confirms_the_own_files_and_the_owner_sees_all() {
    let mut server = Server::with_business().await;
    server.room("advice", "Advice");
    let credentials = server.agent(AGENT, "Tomasz Wolny").await;
    let recorded = server.with_recorded(AGENT, Far::Registered).await;
    let other = server.agent("ines@lindner-physio.example", "Ines Koch").await;
    let (agent, owner, other) =
        (server.signed_in(&credentials).await, server.signed_in(&server.owner()).await, server.signed_in(&other).await);
    let id = recorded.recording.expect("a recording").to_string();
    assert!(agent.get("/desk/recordings").await.text.contains(&id));
    let seen = owner.get("/desk/recordings").await.text;
    assert!(seen.contains(&id) && seen.contains("Tomasz Wolny") && !seen.contains("confirm-deleted"), "only who has the file confirms");
    assert!(!other.get("/desk/recordings").await.text.contains(&id));
    // The file is known by its hash, wherever it is listed.
    for (who, list) in [(&agent, "/desk/recordings"), (&owner, "/desk/recordings"), (&owner, "/officer/recordings")] {
        assert!(who.get(list).await.text.contains(&"07".repeat(32)), "{list}");
    }
    let press = format!("/desk/recordings/{id}/deleted");
    for wrong in [&owner, &other] {
        wrong.post(&press, &[]).await.expect_status(404);
    }
    agent.get("/desk/recordings").await.expect_status(200);
    agent.post("/desk/recordings/rec_000000000000000000000000/deleted", &[]).await.expect_status(404);
    agent.post(&press, &[]).await.expect_status(303);
    agent.post(&press, &[]).await.expect_status(303);
    assert!(owner.get("/desk/recordings").await.text.contains("Deletion confirmed on"));
}

/// Who wrote which detail with the last line about this recording's duty.
fn last_line(server: &Server, recording: &str) -> (String, String) {
    let database = rusqlite::Connection::open(server.data().join("visavis.db")).expect("a database");
    let sql = "SELECT actor, detail FROM audit_events WHERE action = 'duty.confirm' AND object = ?1";
    database.query_row(sql, [recording], |row| Ok((row.get(0)?, row.get(1)?))).expect("one line")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_confirms_in_the_place_of_a_disabled_agent_and_the_ledger_says_for_whom() {
    let mut server = Server::with_business().await;
    server.room("advice", "Advice");
    server.agent(AGENT, "Tomasz Wolny").await;
    let recorded = server.with_recorded(AGENT, Far::Registered).await;
    let owner = server.signed_in(&server.owner()).await;
    let id = recorded.recording.as_ref().expect("a recording").to_string();
    let (own, instead) = (format!("/desk/recordings/{id}/deleted"), format!("/desk/recordings/{id}/deleted-for"));
    let before = owner.get("/desk/recordings").await.text;
    assert!(!before.contains("Account disabled") && !before.contains("confirm-deleted"));
    owner.post(&instead, &[]).await.expect_status(404);
    owner.disable_agent().await;

    let ines = server.agent("ines@lindner-physio.example", "Ines Koch").await;
    let other = server.signed_in(&ines).await;
    other.get("/desk").await.expect_status(200);
    other.post(&instead, &[]).await.expect_status(403);
    other.post(&own, &[]).await.expect_status(404);
    let nobody = server.visitor();
    assert_ne!(nobody.post(&instead, &[]).await.location(), "/desk/recordings?done=deleted");

    let list = owner.get("/desk/recordings").await.text;
    for text in ["Tomasz Wolny", "Account disabled", "Confirm that it is deleted", "action=\"/desk/recordings/", "confirm-for-hint"] {
        assert!(list.contains(text), "{text}");
    }
    assert!(!list.contains("I have deleted it"));
    owner.post(&own, &[]).await.expect_status(404);
    for _ in 0..2 {
        let done = owner.post(&instead, &[]).await;
        assert_eq!((done.status, done.location()), (303, "/desk/recordings?done=deleted"));
    }
    assert!(owner.get("/desk/recordings").await.text.contains("Deletion confirmed on"));
    let (actor, detail) = last_line(&server, &id);
    let detail: serde_json::Value = serde_json::from_str(&detail).expect("JSON");
    let whose = detail["for"].as_str().expect("an account");
    assert!(actor.contains("acc_") && whose.starts_with("acc_") && !actor.contains(whose), "{actor} for {whose}");
    let file = server.visitor().get(&format!("{}.json", recorded.guest)).await.text;
    assert!(file.contains("the controller; the recorder's account is disabled"), "{file}");
    assert!(server.visitor().get(&recorded.guest).await.text.contains("Deletion confirmed on"));
}

/// The room's page in the browser of the guest who was in the call.
async fn ended_page(server: &Server, recorded: &Recorded, lang: &str) -> Answer {
    let guest = server.visitor();
    guest.send(guest.request(Method::GET, &format!("/r/advice?lang={lang}")).header(COOKIE, &recorded.cookie)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_ended_page_that_is_read_again_says_what_was_recorded_and_where_the_receipt_is() {
    let mut server = Server::with_business().await;
    server.room("advice", "Advice");
    let credentials = server.agent(AGENT, "Tomasz Wolny").await;
    let recorded = server.with_recorded(AGENT, Far::Registered).await;
    let link = |path: &str| format!("href=\"{path}\"");
    let page = ended_page(&server, &recorded, "en").await.text;
    for text in ["data-state=\"ended\"", &link(&recorded.guest), "was recorded, with the approval of everyone", "must delete them by"] {
        assert!(page.contains(text), "{text}");
    }
    assert!(
        !page.contains("data-part=\"ended-receipt\" hidden")
            && !page.contains("<p>Nothing was recorded.")
            && !page.contains(&recorded.agent)
    );
    assert!(ended_page(&server, &recorded, "ar").await.text.contains(&link(&recorded.guest)));
    let (agent, owner) = (server.signed_in(&credentials).await, server.signed_in(&server.owner()).await);
    let record = format!("/desk/c/{}", recorded.conversation);
    let page = agent.get(&record).await.text;
    assert!(page.contains(&link(&recorded.agent)) && page.contains("To be deleted by") && !page.contains(&recorded.guest), "{page}");
    owner.get(&record).await.expect_status(404);
    agent.post(&format!("/desk/recordings/{}/deleted", recorded.recording.as_ref().expect("a recording")), &[]).await.expect_status(303);
    let page = ended_page(&server, &recorded, "en").await.text;
    assert!(page.contains("Deletion confirmed on") && !page.contains("must delete them by"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_ended_page_after_a_refusal_has_a_receipt_and_nothing_to_take_back() {
    let mut server = Server::with_business().await;
    server.room("advice", "Advice");
    let recorded = server.with_recorded(OWNER_EMAIL, Far::Refused).await;
    let page = ended_page(&server, &recorded, "en").await.text;
    assert!(page.contains(&format!("href=\"{}\"", recorded.guest)) && page.contains("asked for and not approved. Nothing was recorded."));
    assert!(page.contains("data-part=\"ended-receipt\">") && page.contains("data-part=\"ended-changed\" hidden>"));
}

/// Check 6 of the requirements, part I.
#[tokio::test(flavor = "multi_thread")]
async fn a_room_that_keeps_longer_later_does_not_lengthen_what_was_approved() {
    let mut server = Server::with_business().await;
    server.say(&["room", "create", "--slug", "advice", "--name", "Advice", "--recording", "ask", "--days", "30"]);
    let recorded = server.with_recorded(OWNER_EMAIL, Far::Registered).await;
    let (stranger, owner) = (server.visitor(), server.signed_in(&server.owner()).await);
    let state = |page: Answer| page.text.split("class=\"state\"").nth(1).and_then(|rest| rest.split('<').next()).map(str::to_owned);
    let before = state(stranger.get(&recorded.guest).await).expect("a state");
    owner.get("/settings/rooms/advice").await.expect_status(200);
    let fields = [("name", "Advice"), ("open", "yes"), ("recording", "ask"), ("agents", "all"), ("days", "60")];
    owner.post("/settings/rooms/advice", &fields).await.expect_status(303);
    let page = stranger.get(&recorded.guest).await;
    assert!(page.text.contains("Keeping: 30 days") && !page.text.contains("60 days"));
    assert_eq!(state(page), Some(before.clone()));
    assert!(owner.get("/desk/recordings").await.text.contains(before.split("by ").nth(1).expect("a day")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wish_is_answered_by_the_owner_or_by_who_recorded() {
    let mut server = Server::with_business().await;
    server.room("advice", "Advice");
    let credentials = server.agent(AGENT, "Tomasz Wolny").await;
    let recorded = server.with_recorded(OWNER_EMAIL, Far::Registered).await;
    let stranger = server.visitor();
    let wish = [("kind", "copy"), ("contact", "+49 431 555 0123")];
    stranger.post(&format!("{}/wish", recorded.guest), &wish).await.expect_status(303);
    let (agent, owner) = (server.signed_in(&credentials).await, server.signed_in(&server.owner()).await);
    assert!(agent.get("/desk/recordings").await.text.contains("Nobody waits for an answer."));
    let list = owner.get("/desk/recordings").await.text;
    let press = list.split("action=\"").find(|part| part.starts_with("/desk/wishes/")).and_then(|part| part.split('"').next());
    let press = press.expect("a form").to_owned();
    agent.post(&press, &[]).await.expect_status(404);
    owner.post(&press, &[]).await.expect_status(303);
    owner.post(&press, &[]).await.expect_status(303);
    assert!(owner.get("/desk/recordings").await.text.contains("Nobody waits for an answer."));
    assert!(stranger.get(&recorded.guest).await.text.contains("Answered on"));
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_leaves_the_storage_while_a_recording_lies_there_only() {
    let mut server = Server::with_business().await;
    server.room("advice", "Advice");
    let owner = server.signed_in(&server.owner()).await;
    owner.get("/desk").await.expect_status(200);
    assert_eq!(owner.post("/sign-out", &[]).await.header("clear-site-data"), "\"cache\", \"storage\"");
    let recorded = server.with_recorded(OWNER_EMAIL, Far::Unsaved).await;
    let owner = server.signed_in(&server.owner()).await;
    assert!(owner.get("/desk/recordings").await.text.contains("Not saved yet"));
    assert!(server.visitor().get(&recorded.guest).await.text.contains("Not registered yet"));
    owner.get("/desk").await.expect_status(200);
    assert_eq!(owner.post("/sign-out", &[]).await.header("clear-site-data"), "\"cache\"");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rooms_rule_names_days_from_one_to_a_hundred_and_eighty() {
    let server = Server::with_business().await;
    server.say(&["room", "create", "--slug", "advice", "--name", "Advice", "--recording", "ask", "--days", "7"]);
    let owner = server.signed_in(&server.owner()).await;
    let page = owner.get("/settings/rooms/advice").await.text;
    assert!(page.contains("name=\"days\" type=\"number\" autocomplete=\"off\" value=\"7\""), "{page}");
    for (days, status) in [("1", 303), ("180", 303), ("", 303), ("0", 422), ("181", 422), ("-1", 422), ("seven", 422), ("1.5", 422)] {
        let fields = [("name", "Advice"), ("open", "yes"), ("recording", "ask"), ("agents", "all"), ("days", days)];
        let answer = owner.post("/settings/rooms/advice", &fields).await;
        assert_eq!(answer.status, status, "{days}");
        assert_eq!(answer.text.contains("id=\"days-alert\""), status == 422, "{days}");
    }
    assert!(owner.get("/settings/rooms/new").await.text.contains("autocomplete=\"off\" value=\"30\""));
    assert!(!server.cli(&["room", "create", "--slug", "b", "--name", "B", "--days", "0"]).status.success());
}
