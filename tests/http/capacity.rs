//! What a machine carries: joins are refused before quality falls, and nobody who is there notices.

use std::time::{Duration, Instant};

use reqwest::Method;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE};
use serde_json::Value;

use crate::http::desk::offer_of;
use crate::http::ws::Person;
use crate::media::peer::{Person as Peer, Traits};
use crate::support::{Answer, Server, Visitor};
use visavis::media::PeerKey;

/// A place for one call, and an owner and an agent who are online.
async fn house() -> (Server, Visitor, Visitor) {
    let server = Server::start_with(&["--capacity", "2"]).await;
    server.set_up();
    server.room("advice", "Advice");
    let tomasz = server.agent("tomasz@lindner-physio.example", "Tomasz Wolny").await;
    let (dana, tomasz) = (server.signed_in(&server.owner()).await, server.signed_in(&tomasz).await);
    for agent in [&dana, &tomasz] {
        agent.get("/desk").await.expect_status(200);
        agent.post("/desk/presence", &[("presence", "online")]).await.expect_status(303);
    }
    (server, dana, tomasz)
}

async fn ring(server: &Server, name: &str) -> (Visitor, Answer) {
    let guest = server.visitor();
    let answer = guest.post("/r/advice/ring", &[("name", name)]).await;
    (guest, answer)
}

async fn publish(server: &Server) -> Answer {
    let token = server.say(&["token", "--room", "advice", "--can", "publish", "--ttl", "1h"]).trim().to_owned();
    let offer = Peer::new(PeerKey(1), Traits::default()).await.offer().await;
    let visitor = server.visitor();
    let request = visitor.request(Method::POST, "/whip/advice/camera-1").header(AUTHORIZATION, format!("Bearer {token}"));
    visitor.send(request.header(CONTENT_TYPE, "application/sdp").body(offer)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_machine_refuses_joins_and_keeps_everybody_who_is_there() {
    let (server, dana, tomasz) = house().await;
    let (samira, rung) = ring(&server, "Samira").await;
    rung.expect_status(303);
    let first = offer_of(&dana).await;
    let (lena, rung) = ring(&server, "Lena").await;
    rung.expect_status(303);
    dana.post(&format!("/desk/offers/{first}/accept"), &[]).await.expect_status(303);
    let second = offer_of(&tomasz).await;
    assert_ne!(first, second);

    // The agent is told, and the guest keeps the place.
    let refused = tomasz.post(&format!("/desk/offers/{second}/accept"), &[]).await;
    refused.expect_status(503);
    assert!(refused.text.contains("keeps the place in line"), "{}", refused.text);
    assert!(lena.get("/r/advice").await.text.contains("data-state=\"waiting\""), "Lena waits on");

    // A further ring finds no place; what was typed and the way to leave a message stay.
    let (nora, refused) = ring(&server, "Nora").await;
    refused.expect_status(503);
    assert!(refused.text.contains("All places for calls are taken") && refused.text.contains("value=\"Nora\""), "{}", refused.text);
    nora.get("/r/advice/message").await.expect_status(200);

    // So do a program and a colleague.
    let refused = publish(&server).await;
    refused.expect_status(503);
    assert_eq!(refused.header("retry-after"), "60");
    let page = Person::agent(&server, &server.owner()).await;
    let mut line = page.call_line(&first).await;
    dana.post(&format!("/desk/c/{first}/bring"), &[]).await.expect_status(303);
    line.hear_where("bring", |frame: &Value| frame["state"] == "no_place").await;

    // Who is in the call goes in and out of it.
    for (visitor, path) in [(&samira, "/r/advice".to_owned()), (&dana, format!("/desk/c/{first}"))] {
        assert!(visitor.get(&path).await.text.contains("data-action=\"join\""), "{path}");
    }

    // When the call is over the next one is taken.
    samira.post("/r/advice/leave", &[]).await.expect_status(303);
    let since = Instant::now();
    while tomasz.post(&format!("/desk/offers/{second}/accept"), &[]).await.status != 303 {
        assert!(since.elapsed() < Duration::from_secs(20), "the place was never free again");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert!(lena.get("/r/advice").await.text.contains("data-action=\"join\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_reads_what_the_machine_carries_and_it_is_measured_once() {
    let mut server = Server::with_business().await;
    let most = |text: &str| -> u64 {
        let line = text.lines().find(|line| line.starts_with("visavis_capacity_receivers "));
        line.and_then(|line| line.split(' ').nth(1)).and_then(|number| number.parse().ok()).expect("a figure")
    };
    let since = Instant::now();
    let measured = loop {
        match most(&server.visitor().get("/metrics").await.text) {
            0 => assert!(since.elapsed() < Duration::from_secs(60), "never measured: {}", server.log()),
            measured => break measured,
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    };
    assert!(measured > 3, "{measured}");
    let page = server.signed_in(&server.owner()).await.get("/settings").await;
    assert!(page.text.contains("Places in calls: ") && !page.text.contains("set by hand"), "{}", page.text);
    server.kill();
    server.restart().await;
    assert_eq!(most(&server.visitor().get("/metrics").await.text), measured, "known from before");
}
