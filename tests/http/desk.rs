//! The desk without a script: presence, taking a call, who may see what, the record afterwards.

use std::time::Duration;

use crate::support::{Server, Visitor};

#[tokio::test]
async fn one_of_two_agents_takes_the_call_and_alone_reads_about_it_afterwards() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    let tomasz = server.agent("tomasz@lindner-physio.example", "Tomasz Wolny").await;
    let (dana, tomasz) = (server.signed_in(&server.owner()).await, server.signed_in(&tomasz).await);
    for agent in [&dana, &tomasz] {
        agent.get("/desk").await.expect_status(200);
        agent.post("/desk/presence", &[("presence", "online")]).await.expect_status(303);
        agent.post("/desk/presence", &[("presence", "asleep")]).await.expect_status(400);
    }
    let guest = server.visitor();
    guest.post("/r/advice/ring", &[("name", "Samira Haddad"), ("answer-about", "My arm")]).await.expect_status(303);
    let offer = offer_of(&dana).await;
    assert_eq!(offer, offer_of(&tomasz).await);

    let taken = tomasz.post(&format!("/desk/offers/{offer}/accept"), &[]).await;
    assert_eq!((taken.status, taken.location()), (303, format!("/desk/c/{offer}").as_str()));
    let late = dana.post(&format!("/desk/offers/{offer}/accept"), &[]).await;
    late.expect_status(409);
    assert!(late.text.contains("Tomasz Wolny"), "{}", late.text);
    let call = tomasz.get(&format!("/desk/c/{offer}")).await;
    call.expect_status(200);
    assert!(call.text.contains("data-action=\"join\"") && call.text.contains("My arm"));
    dana.get(&format!("/desk/c/{offer}")).await.expect_status(404);
    assert!(guest.get("/r/advice").await.text.contains("data-action=\"join\""), "the guest may go into the call");

    guest.post("/r/advice/leave", &[]).await.expect_status(303);
    let ended = guest.get("/r/advice").await;
    assert!(ended.text.contains("data-state=\"ended\"") && ended.text.contains("Thank you,"), "{}", ended.text);
    let record = tomasz.get(&format!("/desk/c/{offer}")).await;
    record.expect_status(200);
    assert!(record.text.contains("My arm") && record.text.contains("Tomasz Wolny"));
    let list = tomasz.get("/desk/conversations").await;
    assert!(list.text.contains(&format!("/desk/c/{offer}")) && list.text.contains("Samira Haddad"));
    // The owner serves the same room, and took no part.
    dana.get(&format!("/desk/c/{offer}")).await.expect_status(404);
    assert!(!dana.get("/desk/conversations").await.text.contains("Samira Haddad"));
    for path in ["/desk/c/conv_000000000000000000000000", "/desk/c/none", "/desk/c/..%2F..%2Fetc"] {
        dana.get(path).await.expect_status(404);
    }
}

#[tokio::test]
async fn a_passed_caller_keeps_the_place_and_hears_that_nobody_is_left() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    let dana = server.signed_in(&server.owner()).await;
    dana.get("/desk").await.expect_status(200);
    dana.post("/desk/presence", &[("presence", "online")]).await.expect_status(303);
    let guest = server.visitor();
    guest.post("/r/advice/ring", &[("name", "Samira")]).await.expect_status(303);
    let offer = offer_of(&dana).await;
    assert!(!guest.get("/r/advice").await.text.contains("data-part=\"nobody-left\">"));
    dana.post(&format!("/desk/offers/{offer}/pass"), &[]).await.expect_status(303);
    let mut left = false;
    for _ in 0..50 {
        left = guest.get("/r/advice").await.text.contains("data-part=\"nobody-left\">");
        if left {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert!(left, "the guest is offered to leave a message");
    let desk = dana.get("/desk").await.text;
    let main = desk.split("<template").next().expect("a page");
    assert!(!main.contains("<section class=\"offer\""), "it rings no more");
    // Whoever passed may change their mind as long as the guest waits.
    dana.post(&format!("/desk/offers/{offer}/accept"), &[]).await.expect_status(303);
}

#[tokio::test]
async fn agents_see_the_messages_of_their_rooms_only() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    let credentials = server.agent("tomasz@lindner-physio.example", "Tomasz Wolny").await;
    let (dana, tomasz) = (server.signed_in(&server.owner()).await, server.signed_in(&credentials).await);
    let edit = dana.get("/settings/rooms/advice").await;
    let owner = edit.text.split("name=\"agent\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("the owner serves");
    let fields = [("name", "Advice"), ("open", "yes"), ("agents", "some"), ("agent", owner)];
    dana.post("/settings/rooms/advice", &fields).await.expect_status(303);
    let guest = server.visitor();
    let message = [("name", "Mr Petersen"), ("contact", "petersen@example.org"), ("text", "Only for Dana")];
    guest.post("/r/advice/message", &message).await.expect_status(303);
    let desk = dana.get("/desk").await.text;
    let id = desk.split("/desk/messages/").nth(1).and_then(|rest| rest.split('/').next()).expect("a message");
    assert!(!tomasz.get("/desk").await.text.contains("Only for Dana"));
    tomasz.post(&format!("/desk/messages/{id}/done"), &[]).await.expect_status(404);
    dana.post(&format!("/desk/messages/{id}/done"), &[]).await.expect_status(303);
}

/// Waits until it rings with this agent.
pub async fn offer_of(agent: &Visitor) -> String {
    for _ in 0..50 {
        let desk = agent.get("/desk").await;
        desk.expect_status(200);
        if let Some(rest) = desk.text.split("action=\"/desk/offers/").nth(1) {
            return rest.split('/').next().expect("an id").to_owned();
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("it does not ring");
}
