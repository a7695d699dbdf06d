//! The owner's rooms: made, changed, refused; tokens that are shown once.

use reqwest::Method;
use reqwest::header::AUTHORIZATION;

use crate::support::Server;

#[tokio::test]
async fn a_room_is_made_changed_and_never_made_twice() {
    let server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    assert!(owner.get("/settings/rooms").await.text.contains("No room yet."));
    owner.get("/settings/rooms/new").await.expect_status(200);
    let advice =
        [("name", "Advice"), ("slug", "advice"), ("open", "yes"), ("welcome-ar", "أهلا وسهلا"), ("kind-0", "line"), ("id-0", "about")];
    let made = owner.post("/settings/rooms/new", &advice).await;
    assert_eq!((made.status, made.location()), (303, "/settings/rooms/advice?saved=1"));
    let again = owner.post("/settings/rooms/new", &advice).await;
    again.expect_status(422);
    assert!(again.text.contains("id=\"slug-alert\"") && again.text.contains("أهلا وسهلا"), "nothing typed is lost");
    assert!(server.visitor().get("/r/advice?lang=ar").await.text.contains("أهلا وسهلا"));

    for (fields, wrong) in [
        (vec![("name", ""), ("slug", "x")], "name-alert"),
        (vec![("name", "A\u{202E}B"), ("slug", "x")], "name-alert"),
        (vec![("name", "A"), ("slug", "new")], "slug-alert"),
        (vec![("name", "A"), ("slug", "../etc")], "slug-alert"),
        (vec![("name", "A"), ("slug", "x"), ("hours", "weekly"), ("from-1-1", "17:00"), ("to-1-1", "09:00")], "from-1-1-alert"),
        (vec![("name", "A"), ("slug", "x"), ("hours", "weekly"), ("from-1-1", "25:00"), ("to-1-1", "26:00")], "from-1-1-alert"),
        (vec![("name", "A"), ("slug", "x"), ("hours", "weekly"), ("closed", "tomorrow")], "closed-alert"),
        (vec![("name", "A"), ("slug", "x"), ("agents", "some")], "id=\"agents\""),
    ] {
        let answer = owner.post("/settings/rooms/new", &fields).await;
        answer.expect_status(422);
        assert!(answer.text.contains(wrong), "{fields:?}");
    }
    owner.get("/settings/rooms/x").await.expect_status(404);

    // Never open: closed whenever the test runs.
    let closed = [("name", "Advice"), ("open", "yes"), ("hours", "weekly"), ("recording", "ask")];
    owner.post("/settings/rooms/advice", &closed).await.expect_status(303);
    let lobby = server.visitor().get("/r/advice").await.text;
    assert!(lobby.contains("Closed at present.") && !lobby.contains("data-action=\"ring\""));
}

#[tokio::test]
async fn rooms_are_the_owners() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    let agent = server.agent("tomasz@lindner-physio.example", "Tomasz Wolny").await;
    let (agent, stranger) = (server.signed_in(&agent).await, server.visitor());
    for path in ["/settings/rooms", "/settings/rooms/new", "/settings/rooms/advice", "/settings/rooms/advice/stage"] {
        agent.get(path).await.expect_status(403);
        let answer = stranger.get(path).await;
        assert_eq!((answer.status, answer.location()), (303, "/sign-in"));
    }
    agent.get("/desk").await.expect_status(200);
    agent.post("/settings/rooms/advice", &[("name", "Mine")]).await.expect_status(403);
    assert!(stranger.get("/r/advice").await.text.contains("<h1>Advice</h1>"));
}

#[tokio::test]
async fn a_token_is_shown_once_and_can_be_ended() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    server.room("billing", "Billing");
    let owner = server.signed_in(&server.owner()).await;
    owner.get("/settings/rooms/advice/stage").await.expect_status(200);
    owner.post("/settings/rooms/advice/stage", &[("life", "1")]).await.expect_status(422);
    owner.post("/settings/rooms/advice/stage", &[("publish", "yes"), ("life", "1000000")]).await.expect_status(422);
    let made = owner.post("/settings/rooms/advice/stage", &[("publish", "yes"), ("life", "1")]).await;
    made.expect_status(201);
    let secret = made.text.split("<code dir=\"ltr\">").nth(1).and_then(|rest| rest.split('<').next()).expect("a secret");
    assert_eq!(secret.len(), 43);
    let page = owner.get("/settings/rooms/advice/stage").await.text;
    assert!(!page.contains(secret), "the secret is shown once");
    let camera = server.visitor();
    let ends = async |place: &str, expected: u16| {
        let request = camera.request(Method::DELETE, place).header(AUTHORIZATION, format!("Bearer {secret}"));
        let answer = camera.send(request).await;
        answer.expect_status(expected);
        answer.text
    };
    // Asked twice: the second time it is remembered.
    for _ in 0..2 {
        assert_eq!(ends("/whip/advice/a/b", 404).await, "no such session");
        assert_eq!(ends("/whip/billing/a/b", 404).await, "no such room");
    }
    let id = page.split("name=\"revoke\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a token");
    owner.post("/settings/rooms/billing/stage", &[("revoke", id)]).await.expect_status(404);
    owner.post("/settings/rooms/advice/stage", &[("revoke", id)]).await.expect_status(303);
    ends("/whip/advice/a/b", 401).await;
    assert!(!owner.get("/settings/rooms/advice/stage").await.text.contains("name=\"revoke\""));
    owner.post("/settings/rooms/advice/stage", &[("revoke", id)]).await.expect_status(404);
}
