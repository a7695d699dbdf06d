//! A guest at a service room without a script: ringing, waiting, giving up, leaving a message, and input that does not do.

use reqwest::Method;
use reqwest::header::{ACCEPT, ORIGIN};

use crate::support::{Server, Visitor};

/// A ring key as the page makes it: 43 characters.
const KEY: &str = "0123456789012345678901234567890123456789abc";

#[tokio::test]
async fn a_guest_rings_without_a_script_and_the_place_survives_everything() {
    let mut server = Server::with_business().await;
    server.room("advice", "Advice");
    let (first, second) = (server.visitor(), server.visitor());
    assert!(first.get("/r/advice").await.expect_status(200).text.contains("data-state=\"lobby\""));
    let answer = first.post("/r/advice/ring", &[("name", "Samira"), ("answer-about", "My arm hurts")]).await;
    assert_eq!((answer.status, answer.location()), (303, "/r/advice"));
    let cookie = answer.header("set-cookie").to_owned();
    for part in ["__Host-g=", "Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(part), "{cookie} has no {part}");
    }
    second.post("/r/advice/ring", &[("name", "Jan")]).await.expect_status(303);
    expect(&first, "/r/advice", &["data-state=\"waiting\"", "You are next.", "Samira"]).await;
    expect(&second, "/r/advice", &["You are second in line.", "Nobody can answer right now."]).await;
    server.kill();
    server.restart().await;
    expect(&second, "/r/advice", &["data-state=\"waiting\"", "You are second in line."]).await;
    first.get("/r/advice").await;
    first.post("/r/advice/chat", &[("text", "It hurts when I lift it."), ("key", KEY)]).await.expect_status(303);
    expect(&first, "/r/advice", &["It hurts when I lift it."]).await;
    first.post("/r/advice/leave", &[]).await.expect_status(303);
    expect(&first, "/r/advice", &["data-state=\"lobby\""]).await;
    expect(&second, "/r/advice", &["You are next."]).await;
}

#[tokio::test]
async fn a_double_press_is_one_ring() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    // A press whose answer never arrived: the second comes without the cookie of the first.
    for _ in 0..2 {
        server.visitor().post("/r/advice/ring", &[("name", "Samira Haddad"), ("ring_key", KEY)]).await.expect_status(303);
    }
    let guest = server.visitor();
    guest.post("/r/advice/ring", &[("name", "Samira Haddad"), ("ring_key", KEY)]).await.expect_status(303);
    // With the cookie, ringing again is waiting on.
    guest.post("/r/advice/ring", &[("name", "Somebody else")]).await.expect_status(303);
    expect(&guest, "/r/advice", &["You are next.", "Samira Haddad"]).await;
    let desk = server.signed_in(&server.owner()).await;
    assert_eq!(desk.get("/desk").await.text.matches("<bdi>Samira Haddad</bdi>").count(), 1);
}

#[tokio::test]
async fn what_does_not_do_is_said_beside_its_field_and_nothing_is_lost() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    let guest = server.visitor();
    let long = "x".repeat(600);
    for (name, about, field) in [
        ("", "My arm", "name"),
        ("   ", "My arm", "name"),
        ("Sam\u{202E}ira", "My arm", "name"),
        ("Sam\u{7}ira", "My arm", "name"),
        (&"y".repeat(81), "My arm", "name"),
        ("Samira", "my\u{2066}arm", "answer-about"),
        ("Samira", long.as_str(), "answer-about"),
    ] {
        let answer = guest.post("/r/advice/ring", &[("name", name), ("answer-about", about)]).await;
        answer.expect_status(422);
        assert!(answer.text.contains(&format!("id=\"{field}-alert\"")), "{name:?} {about:?}");
        assert!(answer.text.contains(&format!("value=\"{about}\"")), "what was typed is still there");
        assert!(answer.header("set-cookie").is_empty());
        let script = guest.request(Method::POST, "/r/advice/ring").header(ORIGIN, server.origin()).header(ACCEPT, "application/json");
        let answer = guest.send(script.form(&[("name", name), ("answer-about", about)])).await;
        answer.expect_status(422);
        let said: serde_json::Value = serde_json::from_str(&answer.text).expect("JSON");
        assert!(said["fields"][field].is_string(), "{said}");
    }
    for path in ["/r/nowhere", "/r/nowhere/message", "/r/..%2Fdesk", "/r/Advice"] {
        guest.get(path).await.expect_status(404);
    }
    guest.post("/r/nowhere/ring", &[("name", "Samira")]).await.expect_status(404);
}

#[tokio::test]
async fn a_closed_room_takes_messages_which_the_agents_see() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    let owner = server.signed_in(&server.owner()).await;
    owner.get("/settings/rooms/advice").await.expect_status(200);
    // Without the cross at "may be rung" the room is closed.
    owner.post("/settings/rooms/advice", &[("name", "Advice"), ("kind-0", "line"), ("id-0", "about")]).await.expect_status(303);
    let guest = server.visitor();
    let lobby = guest.get("/r/advice").await;
    assert!(lobby.text.contains("data-action=\"leave-message\"") && !lobby.text.contains("data-action=\"ring\""));
    let refused = guest.post("/r/advice/ring", &[("name", "Samira")]).await;
    refused.expect_status(409);
    assert!(refused.text.contains("Nobody was rung."));
    let message = [("name", "Mr Petersen"), ("contact", "+49 431 555 0142"), ("text", "Please move my appointment.")];
    guest.post("/r/advice/message", &[("name", "Mr Petersen"), ("contact", ""), ("text", "")]).await.expect_status(422);
    for _ in 0..2 {
        let left = guest.post("/r/advice/message", &message).await;
        assert_eq!((left.status, left.location()), (303, "/r/advice/message?left=1"));
    }
    expect(&guest, "/r/advice/message?left=1", &["Your message is with us."]).await;
    let desk = owner.get("/desk").await;
    assert_eq!(desk.text.matches("Please move my appointment.").count(), 1, "a double press is one message");
    assert!(desk.text.contains("tel:+494315550142"));
    let done = desk.text.split("action=\"/desk/messages/").nth(1).and_then(|rest| rest.split('"').next()).expect("a message");
    owner.post(&format!("/desk/messages/{done}"), &[]).await.expect_status(303);
    assert!(!owner.get("/desk").await.text.contains("Please move my appointment."));
}

#[tokio::test]
async fn leaving_a_message_ends_the_waiting() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    let guest = server.visitor();
    guest.post("/r/advice/ring", &[("name", "Samira")]).await.expect_status(303);
    expect(&guest, "/r/advice/message", &["value=\"Samira\"", "Your place in the line ends"]).await;
    let message = [("name", "Samira"), ("contact", "samira@example.org"), ("text", "Call me back")];
    guest.post("/r/advice/message", &message).await.expect_status(303);
    // The desk closes the place in its own time; the page follows the store.
    for _ in 0..50 {
        if guest.get("/r/advice").await.text.contains("data-state=\"ended\"") {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    expect(&guest, "/r/advice", &["data-state=\"ended\"", "Your message has been left."]).await;
    guest.post("/r/advice/again", &[]).await.expect_status(303);
    expect(&guest, "/r/advice", &["data-state=\"lobby\""]).await;
}

#[tokio::test]
async fn a_place_belongs_to_its_guest_and_its_room() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    server.room("billing", "Billing");
    let (guest, stranger) = (server.visitor(), server.visitor());
    guest.post("/r/advice/ring", &[("name", "Samira")]).await.expect_status(303);
    guest.get("/r/advice").await.expect_status(200);
    for path in ["/r/billing/leave", "/r/billing/chat"] {
        guest.post(path, &[("text", "hello"), ("key", KEY)]).await.expect_status(404);
    }
    for path in ["/r/advice/leave", "/r/advice/again", "/r/advice/chat"] {
        stranger.post(path, &[]).await.expect_status(404);
    }
    expect(&guest, "/r/billing", &["data-state=\"lobby\""]).await;
    // Ringing elsewhere gives up the first place.
    guest.post("/r/billing/ring", &[("name", "Samira")]).await.expect_status(303);
    expect(&guest, "/r/billing", &["You are next."]).await;
    let owner = server.signed_in(&server.owner()).await;
    let desk = owner.get("/desk").await.text;
    assert_eq!(desk.matches("<bdi>Samira</bdi>").count(), 1, "{desk}");
}

#[track_caller]
fn check(path: &str, text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{path} has no {part}:\n{text}");
    }
}

async fn expect(visitor: &Visitor, path: &str, parts: &[&str]) {
    let answer = visitor.get(path).await;
    answer.expect_status(200);
    check(path, &answer.text, parts);
}
