//! The list of local files, the rule of a room, and what a sign-out leaves in the browser.

use crate::support::recorded::Far;
use crate::support::{OWNER_EMAIL, Server};

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
