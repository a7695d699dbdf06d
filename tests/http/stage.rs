//! The stage of a service room over WHIP and WHEP: tokens, answers, refusals.

use reqwest::Method;
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, ORIGIN};

use crate::support::{Answer, Server, Visitor};

/// An offer as a publisher (`sendonly`) or a player (`recvonly`) makes it.
fn offer(direction: &str) -> String {
    let section = |kind: &str, mid: u8, payload: u8, codec: &str| {
        format!(
            "m={kind} 9 UDP/TLS/RTP/SAVPF {payload}\r\nc=IN IP4 0.0.0.0\r\na=rtcp-mux\r\na=mid:{mid}\r\na={direction}\r\n\
             a=ice-ufrag:abcd\r\na=ice-pwd:0123456789abcdefghijklmn\r\na=setup:actpass\r\na=fingerprint:sha-256 {FINGERPRINT}\r\n\
             a=rtpmap:{payload} {codec}\r\na=ssrc:{payload}0001 cname:test\r\na=msid:stream track{mid}\r\n"
        )
    };
    let sound = section("audio", 0, 111, "opus/48000/2");
    let picture = section("video", 1, 96, "VP8/90000");
    format!("v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=group:BUNDLE 0 1\r\n{sound}{picture}")
}

const FINGERPRINT: &str = "00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF";

struct Program {
    visitor: Visitor,
    token: String,
}

impl Program {
    fn new(server: &Server, room: &str, can: &str) -> Self {
        let token = server.say(&["token", "--room", room, "--can", can, "--ttl", "1h"]).trim().to_owned();
        Self { visitor: server.visitor(), token }
    }

    async fn post(&self, path: &str, body: impl Into<String>) -> Answer {
        let request = self.visitor.request(Method::POST, path).header(AUTHORIZATION, format!("Bearer {}", self.token));
        self.visitor.send(request.header(CONTENT_TYPE, "application/sdp").body(body.into())).await
    }

    async fn delete(&self, path: &str) -> Answer {
        let request = self.visitor.request(Method::DELETE, path).header(AUTHORIZATION, format!("Bearer {}", self.token));
        self.visitor.send(request).await
    }
}

async fn house() -> Server {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    server.room("other", "Other");
    server
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_publishes_another_receives_and_both_leave() {
    let server = house().await;
    let (camera, player) = (Program::new(&server, "advice", "publish"), Program::new(&server, "advice", "play"));
    let published = camera.post("/whip/advice/camera-1", offer("sendonly")).await;
    published.expect_status(201);
    assert_eq!(published.header("content-type"), "application/sdp");
    assert!(published.text.starts_with("v=0") && published.text.contains("a=candidate:"), "{}", published.text);
    assert_eq!(published.header("access-control-allow-origin"), "*");
    assert!(published.location().starts_with("/whip/advice/camera-1/"), "{}", published.location());
    camera.post("/whip/advice/camera-1", offer("sendonly")).await.expect_status(409);

    player.post("/whep/advice/camera-2", offer("recvonly")).await.expect_status(404);
    let received = player.post("/whep/advice/camera-1", offer("recvonly")).await;
    received.expect_status(201);
    assert!(received.location().starts_with("/whep/advice/camera-1/"), "{}", received.location());

    let dana = server.signed_in(&server.owner()).await;
    let desk = dana.get("/desk").await;
    assert!(desk.text.contains("camera-1"), "the desk lists the stage");

    // The owner ends one of the two with a press; its program may come again.
    let path = "/settings/rooms/advice/stage";
    let page = dana.get(path).await;
    let numbers: Vec<&str> = page.text.split("name=\"end\" value=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(numbers.len(), 2, "{}", page.text);
    assert!(!page.text.contains(received.location().rsplit('/').next().expect("a session")), "its address stays its holder's");
    dana.post("/settings/rooms/other/stage", &[("end", numbers[0])]).await.expect_status(303);
    for number in numbers {
        dana.post(path, &[("end", number)]).await.expect_status(303);
    }
    assert!(!dana.get(path).await.text.contains("name=\"end\""));
    player.delete(received.location()).await.expect_status(404);
    let published = camera.post("/whip/advice/camera-1", offer("sendonly")).await;
    let received = player.post("/whep/advice/camera-1", offer("recvonly")).await;

    // A session is its own token's, and nobody else's.
    player.delete(published.location()).await.expect_status(404);
    player.delete(received.location()).await.expect_status(200);
    player.delete(received.location()).await.expect_status(404);
    camera.delete(published.location()).await.expect_status(200);
    camera.post("/whip/advice/camera-1", offer("sendonly")).await.expect_status(201);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_token_or_no_offer_gets_its_own_answer() {
    let server = house().await;
    let camera = Program::new(&server, "advice", "publish");
    let player = Program::new(&server, "advice", "play");
    let both = Program::new(&server, "other", "publish,play");
    let wrong = Program { visitor: server.visitor(), token: "x".repeat(43) };
    let check = async |program: &Program, path: &str, body: String, expected: u16| {
        let answer = program.post(path, body.clone()).await;
        assert_eq!(answer.status, expected, "{path} {}: {}", body.chars().take(20).collect::<String>(), answer.text);
        answer
    };
    let refused = check(&wrong, "/whip/advice/a", offer("sendonly"), 401).await;
    assert_eq!(refused.header("www-authenticate"), "Bearer");
    check(&both, "/whip/advice/a", offer("sendonly"), 404).await;
    check(&both, "/whip/nowhere/a", offer("sendonly"), 404).await;
    check(&player, "/whip/advice/a", offer("sendonly"), 403).await;
    check(&camera, "/whep/advice/a", offer("recvonly"), 403).await;
    check(&camera, "/whip/advice/a%20b", offer("sendonly"), 404).await;
    check(&camera, "/whip/advice/a", "hello".to_owned(), 400).await;
    check(&camera, "/whip/advice/a", "x".repeat(65 * 1024), 413).await;
    check(&camera, "/whip/advice/a", offer("sendonly").replace("VP8", "AV1").replace("opus", "speex"), 422).await;

    let bare = camera.visitor.request(Method::POST, "/whip/advice/a").header(AUTHORIZATION, format!("Bearer {}", camera.token));
    camera.visitor.send(bare.body(offer("sendonly"))).await.expect_status(415);
    let picky = camera.visitor.request(Method::POST, "/whip/advice/a").header(AUTHORIZATION, format!("Bearer {}", camera.token));
    let picky = picky.header(CONTENT_TYPE, "application/sdp").header(ACCEPT, "text/html").body(offer("sendonly"));
    camera.visitor.send(picky).await.expect_status(406);
    camera.visitor.get("/whip/advice/a").await.expect_status(405);

    // A page of another origin may ask what is possible, and a signed-in owner's cookie opens nothing here.
    let dana = server.signed_in(&server.owner()).await;
    let asked = dana.send(dana.request(Method::OPTIONS, "/whip/advice/a").header(ORIGIN, "https://studio.example")).await;
    asked.expect_status(204);
    assert_eq!((asked.header("access-control-allow-origin"), asked.header("accept-post")), ("*", "application/sdp"));
    let with_cookie = dana.request(Method::POST, "/whip/advice/a").header(CONTENT_TYPE, "application/sdp").body(offer("sendonly"));
    dana.send(with_cookie).await.expect_status(401);
}
