//! The stage of a service room over WHIP and WHEP: tokens, answers, refusals.

use reqwest::Method;
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, IF_MATCH, ORIGIN};

use visavis::media::{Kind, Leg, PeerKey};

use crate::media::peer::{Person, Traits};
use crate::support::{Answer, Server, Visitor};

/// An offer as a publisher (`sendonly`) or a player (`recvonly`) makes it.
pub fn offer(direction: &str) -> String {
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

/// A program with a token.
pub struct Program {
    visitor: Visitor,
    token: String,
}

impl Program {
    pub fn new(server: &Server, room: &str, can: &str) -> Self {
        let token = server.say(&["token", "--room", room, "--can", can, "--ttl", "1h"]).trim().to_owned();
        Self { visitor: server.visitor(), token }
    }

    pub async fn post(&self, path: &str, body: impl Into<String>) -> Answer {
        let request = self.visitor.request(Method::POST, path).header(AUTHORIZATION, format!("Bearer {}", self.token));
        self.visitor.send(request.header(CONTENT_TYPE, "application/sdp").body(body.into())).await
    }

    /// A fragment for the ICE session that `tag` names.
    async fn patch(&self, path: &str, tag: Option<&str>, body: impl Into<String>) -> Answer {
        let request = self.visitor.request(Method::PATCH, path).header(AUTHORIZATION, format!("Bearer {}", self.token));
        let request = match tag {
            Some(tag) => request.header(IF_MATCH, tag),
            None => request,
        };
        self.visitor.send(request.header(CONTENT_TYPE, "application/trickle-ice-sdpfrag").body(body.into())).await
    }

    async fn delete(&self, path: &str) -> Answer {
        let request = self.visitor.request(Method::DELETE, path).header(AUTHORIZATION, format!("Bearer {}", self.token));
        self.visitor.send(request).await
    }
}

pub async fn house() -> Server {
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

    let nobody = player.post("/whep/advice/camera-2", offer("recvonly")).await;
    nobody.expect_status(409);
    assert_eq!(nobody.header("retry-after"), "5");
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
    player.delete(published.location()).await.expect_status(403);
    Program::new(&server, "advice", "publish").delete(published.location()).await.expect_status(404);
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
    check(&camera, "/whip/advice/a", offer("sendonly").replace("VP8", "H265").replace("opus", "speex"), 422).await;

    let bare = camera.visitor.request(Method::POST, "/whip/advice/a").header(AUTHORIZATION, format!("Bearer {}", camera.token));
    camera.visitor.send(bare.body(offer("sendonly"))).await.expect_status(415);
    let picky = camera.visitor.request(Method::POST, "/whip/advice/a").header(AUTHORIZATION, format!("Bearer {}", camera.token));
    let picky = picky.header(CONTENT_TYPE, "application/sdp").header(ACCEPT, "text/html").body(offer("sendonly"));
    camera.visitor.send(picky).await.expect_status(406);
    let wrong = camera.visitor.get("/whip/advice/a").await;
    wrong.expect_status(405);
    assert_eq!((wrong.header("allow"), wrong.header("access-control-allow-origin")), ("OPTIONS, POST", "*"));
    assert!(!wrong.text.contains('<'), "a program reads this: {}", wrong.text);

    // A page of another origin may ask what is possible, and a signed-in owner's cookie opens nothing here.
    let dana = server.signed_in(&server.owner()).await;
    let asked = dana.send(dana.request(Method::OPTIONS, "/whip/advice/a").header(ORIGIN, "https://studio.example")).await;
    asked.expect_status(200);
    assert_eq!((asked.header("access-control-allow-origin"), asked.header("accept-post")), ("*", "application/sdp"));
    assert_eq!(asked.header("access-control-allow-methods"), "OPTIONS, POST");
    let asked = dana.send(dana.request(Method::OPTIONS, "/whep/advice/a/b").header(ORIGIN, "https://studio.example")).await;
    asked.expect_status(200);
    assert_eq!(asked.header("access-control-allow-methods"), "OPTIONS, PATCH, DELETE");
    assert_eq!(asked.header("access-control-allow-headers"), "Authorization, Content-Type, If-Match");
    assert_eq!(asked.header("accept-patch"), "application/trickle-ice-sdpfrag");
    let with_cookie = dana.request(Method::POST, "/whip/advice/a").header(CONTENT_TYPE, "application/sdp").body(offer("sendonly"));
    dana.send(with_cookie).await.expect_status(401);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_takes_candidates_and_restarts_for_its_own_program_only() {
    let server = house().await;
    let (camera, player) = (Program::new(&server, "advice", "publish"), Program::new(&server, "advice", "play"));
    let published = camera.post("/whip/advice/camera-1", offer("sendonly")).await;
    published.expect_status(201);
    let received = player.post("/whep/advice/camera-1", offer("recvonly")).await;
    for answer in [&published, &received] {
        assert_eq!(answer.header("accept-patch"), "application/trickle-ice-sdpfrag");
        assert_eq!(answer.header("access-control-expose-headers"), "Location, ETag, Accept-Patch, Retry-After");
        assert!(!answer.headers.contains_key("link"), "no ICE server is configured, and none is invented");
    }
    let fragment = |ufrag: &str| format!("a=ice-ufrag:{ufrag}\r\na=ice-pwd:0123456789abcdefghijklmn\r\nm=audio 9 RTP/AVP 0\r\na=mid:0\r\n");
    let candidates = fragment("abcd") + "a=candidate:1 1 udp 2122260223 192.0.2.1 61764 typ host\r\na=end-of-candidates\r\n";

    for (program, answer) in [(&camera, &published), (&player, &received)] {
        let (path, first) = (answer.location(), answer.header("etag"));
        assert!(first.len() > 4 && first.starts_with('"') && first.ends_with('"'), "a strong tag: {first}");
        let taken = program.patch(path, Some(first), candidates.clone()).await;
        taken.expect_status(204);
        assert!(!taken.headers.contains_key("etag") && taken.text.is_empty());
        program.patch(path, Some("*"), candidates.clone()).await.expect_status(204);
        program.patch(path, None, candidates.clone()).await.expect_status(428);
        for stale in ["\"another\"", &format!("W/{first}"), "nonsense"] {
            program.patch(path, Some(stale), fragment("new1")).await.expect_status(412);
        }
        for unreadable in ["", "hello", "a=ice-ufrag:abcd\r\n"] {
            program.patch(path, Some(first), unreadable).await.expect_status(400);
        }
        program.patch(path, Some(first), "a=x:y\r\n".repeat(3000)).await.expect_status(413);

        let restarted = program.patch(path, Some("*"), fragment("new1")).await;
        restarted.expect_status(200);
        assert_eq!(restarted.header("content-type"), "application/trickle-ice-sdpfrag");
        let second = restarted.header("etag");
        assert_ne!(first, second);
        for line in [format!("a=ice-ufrag:{}", second.trim_matches('"')), "a=ice-pwd:".into(), "a=ice-lite".into(), "a=candidate:".into()] {
            assert!(restarted.text.contains(&line), "{line} in {}", restarted.text);
        }
        program.patch(path, Some(first), candidates.clone()).await.expect_status(412);
        program.patch(path, Some(second), fragment("new1")).await.expect_status(204);

        // Neither another token nor another address reaches it, whatever the method.
        let other = Program::new(&server, "advice", "publish,play");
        other.patch(path, Some("*"), fragment("new2")).await.expect_status(404);
        Program { visitor: server.visitor(), token: "x".repeat(43) }.patch(path, Some("*"), fragment("new2")).await.expect_status(401);
        Program::new(&server, "other", "publish,play").patch(path, Some("*"), fragment("new2")).await.expect_status(404);
        program.patch(&path.replace("camera-1", "camera-2"), Some("*"), fragment("new2")).await.expect_status(404);
        let wrong_kind = program.visitor.request(Method::PATCH, path).header(AUTHORIZATION, format!("Bearer {}", program.token));
        let wrong_kind = wrong_kind.header(IF_MATCH, "*").header(CONTENT_TYPE, "application/sdp").body(fragment("new2"));
        program.visitor.send(wrong_kind).await.expect_status(415);
        for method in [Method::GET, Method::PUT, Method::POST] {
            let request = program.visitor.request(method, path).header(AUTHORIZATION, format!("Bearer {}", program.token));
            let refused = program.visitor.send(request).await;
            refused.expect_status(405);
            assert_eq!(refused.header("allow"), "OPTIONS, PATCH, DELETE");
        }
    }
    player.patch(published.location(), Some("*"), fragment("new2")).await.expect_status(403);
    // Who sends without end is told to wait, and the session goes on.
    let mut last = 204;
    for _ in 0..=visavis::base::limits::STAGE_FRAGMENTS_PER_MINUTE {
        last = player.patch(received.location(), Some("*"), "a=end-of-candidates\r\n").await.status;
        if last != 204 {
            break;
        }
    }
    assert_eq!(last, 429);
    player.delete(received.location()).await.expect_status(200);
    player.patch(received.location(), Some("*"), fragment("new3")).await.expect_status(404);
    camera.delete(published.location()).await.expect_status(200);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_published_is_received_also_after_both_have_restarted() {
    let server = house().await;
    let (camera, player) = (Program::new(&server, "advice", "publish"), Program::new(&server, "advice", "play"));
    let (anna, ben) = (Person::new(PeerKey(1), Traits::default()).await, Person::new(PeerKey(2), Traits::default()).await);
    let published = camera.post("/whip/advice/camera-1", anna.offer().await).await;
    published.expect_status(201);
    anna.answered(Leg::Up, published.text.clone()).await;
    let received = player.post("/whep/advice/camera-1", ben.player_offer().await).await;
    received.expect_status(201);
    ben.answered(Leg::Down, received.text.clone()).await;
    let _speaking = anna.speak_on();
    for kind in [Kind::Audio, Kind::Video] {
        ben.hears(1, kind, "Anna", |heard| heard.len() > 10).await;
    }
    for (program, person, leg, path) in [(&camera, &anna, Leg::Up, published.location()), (&player, &ben, Leg::Down, received.location())] {
        let restarted = program.patch(path, Some("*"), person.restart(leg).await).await;
        restarted.expect_status(200);
        person.restarted(leg, &restarted.text).await;
        let from = anna.sent();
        for kind in [Kind::Audio, Kind::Video] {
            ben.hears(1, kind, "Anna after a restart", |heard| heard.range(from..).count() > 50).await;
        }
    }
    player.delete(received.location()).await.expect_status(200);
    camera.delete(published.location()).await.expect_status(200);
}
