//! Sockets against the real program: two guests, two agents, and people who do not behave.

use std::panic::Location;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use reqwest::Method;
use reqwest::header::{ACCEPT, ORIGIN};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_rustls::client::TlsStream;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::{Error, Message};

use crate::support::{Answer, Credentials, Server, Visitor, raw};

/// Somebody with a cookie who can open sockets.
pub struct Person {
    pub visitor: Visitor,
    cookie: String,
    pub token: String,
    pub origin: String,
    certificate: Vec<u8>,
    port: u16,
}

/// An open socket.
pub struct Line(WebSocketStream<TlsStream<TcpStream>>);

impl Person {
    /// A guest who rings at `/r/advice`.
    pub async fn guest(server: &Server, name: &str) -> Self {
        Self::ringing(server, server.visitor(), name).await
    }

    /// The same in a browser that has been here before.
    pub async fn ringing(server: &Server, visitor: Visitor, name: &str) -> Self {
        let page = visitor.get("/r/advice").await;
        // As a browser does: whatever the page says that goes with the ring.
        let notice = page.expect_status(200).text.split("name=\"notice\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        let request = visitor.request(Method::POST, "/r/advice/ring").header(ORIGIN, server.origin()).header(ACCEPT, "application/json");
        let key = format!("ring-{name}");
        let fields: Vec<(&str, &str)> =
            [("name", name), ("ring_key", &key)].into_iter().chain(notice.map(|seal| ("notice", seal))).collect();
        let answer = visitor.send(request.form(&fields)).await;
        answer.expect_status(200);
        let token = json_of(&answer)["form_token"].as_str().expect("a form token").to_owned();
        Self::new(server, visitor, cookie_of(&answer), token)
    }

    pub async fn agent(server: &Server, who: &Credentials) -> Self {
        let visitor = server.visitor();
        visitor.get("/sign-in").await.expect_status(200);
        let answer = visitor.post("/sign-in", &[("email", &who.email), ("password", &who.password)]).await;
        answer.expect_status(303);
        visitor.get("/desk").await.expect_status(200);
        let token = visitor.token();
        Self::new(server, visitor, cookie_of(&answer), token)
    }

    fn new(server: &Server, visitor: Visitor, cookie: String, token: String) -> Self {
        let (origin, certificate, port) = (server.origin(), server.certificate().to_vec(), server.port);
        Self { visitor, cookie, token, origin, certificate, port }
    }

    /// From now on this browser's pages are in this language.
    pub fn speak(&mut self, lang: &str) {
        self.cookie = format!("{}; __Host-lang={lang}", self.cookie);
    }

    async fn ticket(&self, path: &str) -> String {
        let answer = self.post_script(path).await;
        answer.expect_status(200);
        json_of(&answer)["ticket"].as_str().expect("a ticket").to_owned()
    }

    pub async fn post_script(&self, path: &str) -> Answer {
        let request = self.visitor.request(Method::POST, path).header(ORIGIN, &self.origin).header(ACCEPT, "application/json");
        self.visitor.send(request.header("X-Form-Token", &self.token)).await
    }

    /// Opens a socket with a fresh ticket.
    async fn open(&self, tickets: &str, path: &str) -> Line {
        let ticket = self.ticket(tickets).await;
        self.try_open(path, &ticket, &self.origin).await.unwrap_or_else(|status| panic!("{path}: {status}"))
    }

    pub async fn ring_line(&self) -> Line {
        self.open("/r/advice/ticket", "/ws/r/advice").await
    }

    pub async fn desk_line(&self) -> Line {
        self.open("/desk/ticket", "/ws/desk").await
    }

    pub async fn call_line(&self, conversation: &str) -> Line {
        self.open(&format!("/desk/c/{conversation}/ticket"), &format!("/ws/c/{conversation}")).await
    }

    /// A handshake; `Err` is the status with which it was refused.
    async fn try_open(&self, path: &str, ticket: &str, origin: &str) -> Result<Line, u16> {
        let tls = raw::connect(&self.certificate, self.port).await;
        let mut request = format!("wss://localhost:{}{path}?ticket={ticket}", self.port).into_client_request().expect("a request");
        request.headers_mut().insert("Origin", origin.parse().expect("a header"));
        if !self.cookie.is_empty() {
            request.headers_mut().insert("Cookie", self.cookie.parse().expect("a header"));
        }
        match tokio_tungstenite::client_async(request, tls).await {
            Ok((socket, _)) => Ok(Line(socket)),
            Err(Error::Http(response)) => Err(response.status().as_u16()),
            Err(fault) => panic!("{fault}"),
        }
    }
}

impl Line {
    pub async fn say(&mut self, frame: Value) {
        self.0.send(Message::text(frame.to_string())).await.expect("an open socket");
    }

    /// The next frame of this type; others are passed over.
    #[track_caller]
    pub fn hear(&mut self, kind: &str) -> impl Future<Output = Value> {
        self.hear_where(kind, |_| true)
    }

    #[track_caller]
    pub fn hear_where(&mut self, kind: &str, fits: impl Fn(&Value) -> bool) -> impl Future<Output = Value> {
        let kind = kind.to_owned();
        self.next_where(move |frame| frame["type"] == kind && fits(frame))
    }

    #[track_caller]
    pub fn next_where(&mut self, fits: impl Fn(&Value) -> bool) -> impl Future<Output = Value> {
        let from = Location::caller();
        async move {
            let wanted = async {
                loop {
                    match self.0.next().await {
                        Some(Ok(Message::Text(text))) => {
                            let frame: Value = serde_json::from_str(&text).expect("JSON");
                            if fits(&frame) {
                                return frame;
                            }
                        }
                        Some(Ok(Message::Close(reason))) => panic!("{from}: closed with {reason:?}"),
                        Some(Ok(_)) => {}
                        end => panic!("{from}: {end:?}"),
                    }
                }
            };
            tokio::time::timeout(PATIENCE, wanted).await.unwrap_or_else(|_| panic!("{from}: the frame did not come"))
        }
    }

    /// That the guest is at this place: told by the welcome, or after it.
    async fn place(&mut self, place: u64) -> Value {
        let frame = self.next_where(|frame| frame["place"] == place || frame["waiting"]["place"] == place).await;
        if frame["type"] == "welcome" { frame["waiting"].clone() } else { frame }
    }

    /// The code with which the socket closes.
    pub async fn closed(&mut self) -> u16 {
        let wanted = async {
            loop {
                match self.0.next().await {
                    Some(Ok(Message::Close(Some(reason)))) => return u16::from(reason.code),
                    Some(Ok(_)) => {}
                    end => panic!("{end:?} instead of a close frame"),
                }
            }
        };
        tokio::time::timeout(PATIENCE, wanted).await.expect("the socket closes")
    }
}

/// A business with the room "advice", its owner Dana and the agent Tomasz.
async fn house() -> (Server, Credentials) {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    let tomasz = server.agent("tomasz@lindner-physio.example", "Tomasz Wolny").await;
    (server, tomasz)
}

pub fn json_of(answer: &Answer) -> Value {
    serde_json::from_str(&answer.text).unwrap_or_else(|_| panic!("not JSON: {}", answer.text))
}

fn cookie_of(answer: &Answer) -> String {
    answer.header("set-cookie").split(';').next().unwrap_or_default().to_owned()
}

pub fn offer_of(desk: &Value) -> Option<String> {
    desk["offers"][0]["conversation"].as_str().map(str::to_owned)
}

/// How long anything may take; generous, because the machine is shared.
const PATIENCE: Duration = Duration::from_secs(20);

#[tokio::test(flavor = "multi_thread")]
async fn of_two_agents_who_accept_at_once_exactly_one_wins() {
    let (server, tomasz) = house().await;
    let (dana, tomasz) = (Person::agent(&server, &server.owner()).await, Person::agent(&server, &tomasz).await);
    let (mut dana_desk, mut tomasz_desk) = (dana.desk_line().await, tomasz.desk_line().await);
    for desk in [&mut dana_desk, &mut tomasz_desk] {
        desk.say(json!({"type":"presence","on":true})).await;
        desk.hear_where("desk", |desk| desk["presence"] == "online").await;
    }
    let samira = Person::guest(&server, "Samira").await;
    let mut samira_line = samira.ring_line().await;
    assert_eq!(samira_line.hear("welcome").await["state"], "waiting");
    let first = offer_of(&dana_desk.hear_where("desk", |desk| offer_of(desk).is_some()).await).expect("an offer");
    let theirs = tomasz_desk.hear_where("desk", |desk| offer_of(desk).is_some()).await;
    assert_eq!(offer_of(&theirs).as_ref(), Some(&first), "it rings with both");
    assert_eq!(theirs["offers"][0]["name"], "Samira");

    let joao = Person::guest(&server, "João").await;
    let mut joao_line = joao.ring_line().await;
    assert_eq!(joao_line.place(2).await["text"], "You are second in line.");

    let accept = json!({"type":"accept","conversation":first});
    tokio::join!(dana_desk.say(accept.clone()), tomasz_desk.say(accept));
    let outcome = |frame: &Value| frame["type"] == "accepted" || frame["type"] == "refused";
    let mut verdicts = Vec::new();
    for desk in [&mut dana_desk, &mut tomasz_desk] {
        verdicts.push(desk.next_where(outcome).await);
    }
    let won: Vec<bool> = verdicts.iter().map(|verdict| verdict["type"] == "accepted").collect();
    assert_eq!(won.iter().filter(|won| **won).count(), 1, "{verdicts:?}");
    let (winner, loser_desk, lost) = if won[0] { (&dana, &mut tomasz_desk, &verdicts[1]) } else { (&tomasz, &mut dana_desk, &verdicts[0]) };
    let name = if won[0] { "Dana Lindner" } else { "Tomasz Wolny" };
    assert_eq!(lost["text"], format!("{name} took this call."));

    let live = samira_line.hear("live").await;
    assert_eq!(live["people"][1]["name"], name);
    samira_line.say(json!({"type":"join","muted":false,"camera":true,"screen":false,"media":false})).await;
    let mut call = winner.call_line(&first).await;
    assert_eq!(call.hear("welcome").await["state"], "live");
    call.say(json!({"type":"join","muted":true,"camera":false,"screen":false,"media":false})).await;
    let people = samira_line.hear_where("people", |frame| frame["people"][1]["away"] == false).await;
    assert_eq!((&people["people"][0]["you"], &people["people"][1]["muted"]), (&json!(true), &json!(true)));

    // The second guest is first in line now and rings with the agent who is free.
    let second = offer_of(&loser_desk.hear_where("desk", |desk| offer_of(desk).is_some_and(|id| id != first)).await).expect("an offer");
    assert_ne!(second, first);
    joao_line.place(1).await;

    samira_line.say(json!({"type":"hang-up"})).await;
    for line in [&mut samira_line, &mut call] {
        let ended = line.hear("ended").await;
        assert_eq!(ended["reason"], "hung_up");
        assert!(ended["kept_until"].as_str().is_some_and(|day| !day.is_empty()));
        assert_eq!(line.closed().await, 4001);
    }
    // Who comes back after the end is told it once more.
    let mut late = samira.ring_line().await;
    assert_eq!(late.hear("ended").await["reason"], "hung_up");
    assert_eq!(late.closed().await, 4001);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_is_stored_once_through_a_lost_connection_and_survives_a_kill() {
    let (mut server, tomasz) = house().await;
    let samira = Person::guest(&server, "Samira").await;
    let mut line = samira.ring_line().await;
    line.hear("welcome").await;
    line.say(json!({"type":"chat","key":"k1","text":"Good morning."})).await;
    // The page loses its connection before it hears that the line is stored.
    drop(line);
    let mut line = samira.ring_line().await;
    line.hear("welcome").await;
    for _ in 0..2 {
        line.say(json!({"type":"chat","key":"k1","text":"Good morning."})).await;
    }
    let stored = line.hear("line").await;
    assert_eq!(
        (&stored["line"]["text"], &stored["line"]["key"], &stored["line"]["mine"]),
        (&json!("Good morning."), &json!("k1"), &json!(true))
    );
    line.say(json!({"type":"chat","key":"k2","text":"A second line."})).await;
    line.hear_where("line", |frame| frame["line"]["key"] == "k2").await;

    let second = Person::guest(&server, "João").await;
    second.ring_line().await.place(2).await;
    server.kill();
    server.restart().await;

    let mut line = samira.ring_line().await;
    let welcome = line.hear("welcome").await;
    let texts: Vec<&str> = welcome["lines"].as_array().expect("lines").iter().filter_map(|line| line["text"].as_str()).collect();
    assert_eq!((welcome["state"].as_str(), texts), (Some("waiting"), vec!["Good morning.", "A second line."]));
    second.ring_line().await.place(2).await;

    // An agent takes the call; after another kill the same people are in the same roles, and the call goes on.
    let tomasz = Person::agent(&server, &tomasz).await;
    let mut desk = tomasz.desk_line().await;
    desk.say(json!({"type":"presence","on":true})).await;
    let offer = desk.hear_where("desk", |desk| offer_of(desk).is_some()).await;
    assert_eq!(offer["offers"][0]["lines"], json!(["Good morning.", "A second line."]));
    let id = offer_of(&offer).expect("an offer");
    desk.say(json!({"type":"accept","conversation":id})).await;
    assert_eq!(desk.hear("accepted").await["href"], format!("/desk/c/{id}"));
    line.hear("live").await;
    let epoch = tomasz.call_line(&id).await.hear("welcome").await["epoch"].clone();
    server.kill();
    server.restart().await;
    let (mut line, mut call) = (samira.ring_line().await, tomasz.call_line(&id).await);
    let (hers, his) = (line.hear("welcome").await, call.hear("welcome").await);
    assert_eq!((&hers["state"], &his["state"]), (&json!("live"), &json!("live")));
    assert_ne!(his["epoch"], epoch, "the legs are gone, and the pages see it");
    let roles: Vec<(&str, &str)> =
        his["people"].as_array().expect("people").iter().filter_map(|p| Some((p["name"].as_str()?, p["role"].as_str()?))).collect();
    assert_eq!(roles, [("Samira", "guest"), ("Tomasz Wolny", "agent")]);
    assert_eq!(his["lines"].as_array().map(Vec::len), Some(2));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_handshake_needs_origin_cookie_and_a_fresh_ticket_of_the_same_person() {
    let (server, _) = house().await;
    let samira = Person::guest(&server, "Samira").await;
    let dana = Person::agent(&server, &server.owner()).await;
    let check = async |person: &Person, path: &str, ticket: &str, origin: &str, expected: u16| {
        let refused = person.try_open(path, ticket, origin).await.err();
        assert_eq!(refused, Some(expected), "{path} {origin}");
    };
    let ours = server.origin();
    let spare = samira.ticket("/r/advice/ticket").await;
    check(&samira, "/ws/r/advice", &spare, "https://evil.example", 403).await;
    check(&samira, "/ws/r/advice", &spare, "null", 403).await;
    let mut open = samira.try_open("/ws/r/advice", &spare, &ours).await.expect("a foreign origin did not use the ticket up");
    open.hear("welcome").await;
    check(&samira, "/ws/r/advice", &spare, &ours, 401).await;
    check(&samira, "/ws/r/advice", "", &ours, 401).await;
    check(&samira, "/ws/r/other", "", &ours, 404).await;

    let joao = Person::guest(&server, "João").await;
    let stolen = joao.ticket("/r/advice/ticket").await;
    check(&samira, "/ws/r/advice", &stolen, &ours, 401).await;
    let desk = dana.ticket("/desk/ticket").await;
    check(&samira, "/ws/desk", &desk, &ours, 303).await;
    check(&dana, "/ws/r/advice", &desk, &ours, 404).await;
    let stranger = Person { cookie: String::new(), ..Person::guest(&server, "Nobody").await };
    check(&stranger, "/ws/r/advice", "x", &ours, 404).await;

    // An agent who is not in the conversation gets no ticket for it.
    let waiting = dana.visitor.get("/desk").await;
    let id = waiting.text.split("conv_").nth(1).map(|rest| format!("conv_{}", &rest[..24])).expect("a guest waits");
    dana.post_script(&format!("/desk/c/{id}/ticket")).await.expect_status(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_a_frame_closes_the_socket_and_changes_nothing() {
    let (server, _) = house().await;
    let samira = Person::guest(&server, "Samira").await;
    let big = format!("{{\"type\":\"chat\",\"key\":\"k\",\"text\":\"{}\"}}", "x".repeat(100 * 1024));
    let table: [(Message, u16); 8] = [
        (Message::text("hello"), 1003),
        (Message::text("{\"type\":\"dance\"}"), 1003),
        (Message::text("{\"type\":\"mute\",\"on\":true,\"on\":false}"), 1003),
        (Message::text("{\"type\":\"mute\",\"on\":true,\"person\":\"per_0\"}"), 1003),
        (Message::text("{\"type\":\"accept\",\"conversation\":\"conv_0123456789abcdefghjkmnpq\"}"), 1003),
        (Message::binary(vec![1, 2, 3]), 1003),
        (Message::text("{\"type\":\"bring\"}"), 1008),
        (Message::text(big), 1009),
    ];
    for (frame, code) in table {
        let mut line = samira.ring_line().await;
        line.hear("welcome").await;
        let shown = format!("{frame:?}").chars().take(80).collect::<String>();
        line.0.send(frame).await.expect("an open socket");
        assert_eq!(line.closed().await, code, "{shown}");
    }
    let mut line = samira.ring_line().await;
    let welcome = line.hear("welcome").await;
    assert_eq!((&welcome["state"], &welcome["lines"]), (&json!("waiting"), &json!([])));
    // What is well formed and cannot be done is answered, and the socket stays.
    line.say(json!({"type":"chat","key":"k1","text":"   "})).await;
    let refused = line.hear("refused").await;
    assert_eq!((&refused["what"], &refused["key"], &refused["text"]), (&json!("chat"), &json!("k1"), &json!("There is nothing to send.")));
    line.say(json!({"type":"join","muted":false,"camera":false,"screen":false,"media":false})).await;
    assert_eq!(line.hear("refused").await["what"], "join");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_floods_is_closed_and_nobody_else_notices() {
    let (server, _) = house().await;
    let (samira, joao) = (Person::guest(&server, "Samira").await, Person::guest(&server, "João").await);
    let (mut flood, mut calm) = (samira.ring_line().await, joao.ring_line().await);
    flood.hear("welcome").await;
    calm.hear("welcome").await;
    for _ in 0..400 {
        // The server may close before everything is sent.
        if flood.0.send(Message::text("{\"type\":\"pong\"}")).await.is_err() {
            break;
        }
    }
    assert_eq!(flood.closed().await, 1008);
    calm.say(json!({"type":"chat","key":"k1","text":"Still here."})).await;
    calm.hear("line").await;
    // The place is kept.
    assert_eq!(samira.ring_line().await.hear("welcome").await["waiting"]["place"], 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_page_of_the_same_guest_moves_the_conversation_there() {
    let (server, _) = house().await;
    let samira = Person::guest(&server, "Samira").await;
    let mut old = samira.ring_line().await;
    old.hear("welcome").await;
    let mut new = samira.ring_line().await;
    new.hear("welcome").await;
    assert_eq!(old.closed().await, 4002);
    new.say(json!({"type":"leave-queue"})).await;
    assert_eq!(new.hear("ended").await["reason"], "given_up");
    assert_eq!(new.closed().await, 4001);
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_closes_the_desk() {
    let (server, _) = house().await;
    let dana = Person::agent(&server, &server.owner()).await;
    let mut desk = dana.desk_line().await;
    desk.hear("desk").await;
    dana.visitor.post("/sign-out", &[]).await.expect_status(303);
    assert_eq!(desk.closed().await, 4001);
}

/// Dana, the owner, in a call with Samira; both pages are in it.
async fn call(server: &Server, dana: &Person) -> (Line, Line) {
    let mut desk = dana.desk_line().await;
    desk.say(json!({"type":"presence","on":true})).await;
    let samira = Person::guest(server, "Samira").await;
    let mut line = samira.ring_line().await;
    let id = offer_of(&desk.hear_where("desk", |desk| offer_of(desk).is_some()).await).expect("an offer");
    desk.say(json!({"type":"accept","conversation":id})).await;
    desk.hear("accepted").await;
    line.hear("live").await;
    let mut page = dana.call_line(&id).await;
    page.hear("welcome").await;
    page.say(json!({"type":"join","muted":false,"camera":false,"screen":false,"media":false})).await;
    line.hear_where("people", |frame| frame["people"][1]["away"] == false).await;
    (line, page)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_is_ended_from_elsewhere_leaves_its_call() {
    let (server, _) = house().await;
    let dana = Person::agent(&server, &server.owner()).await;
    let (mut samira, mut page) = call(&server, &dana).await;
    let elsewhere = server.signed_in(&server.owner()).await;
    let account = elsewhere.get("/account/details").await;
    let other =
        account.text.split("/account/sessions/").nth(1).and_then(|rest| rest.split('/').next()).expect("another session").to_owned();
    elsewhere.post(&format!("/account/sessions/{other}/end"), &[]).await.expect_status(303);
    assert_eq!(samira.hear("ended").await["reason"], "ended_by_agent");
    assert_eq!(page.closed().await, 4001);
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_leaves_the_call_though_another_browser_is_signed_in_and_the_page_is_gone() {
    let (server, _) = house().await;
    let dana = Person::agent(&server, &server.owner()).await;
    let (mut samira, page) = call(&server, &dana).await;
    let elsewhere = server.signed_in(&server.owner()).await;
    drop(page);
    samira.hear_where("people", |frame| frame["people"][1]["away"] == true).await;
    dana.visitor.post("/sign-out", &[]).await.expect_status(303);
    assert_eq!(samira.hear("ended").await["reason"], "ended_by_agent");
    elsewhere.get("/account").await.expect_status(200);
}

/// DR-16, acceptance 23.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_opted_out_waits_at_the_same_place_and_is_told_the_same() {
    let mut told = Vec::new();
    for opts_out in [false, true] {
        let (server, _) = house().await;
        let dana = Person::agent(&server, &server.owner()).await;
        let mut desk = dana.desk_line().await;
        desk.say(json!({"type":"presence","on":true})).await;
        desk.hear_where("desk", |desk| desk["presence"] == "online").await;
        let mut lines = Vec::new();
        for (place, name) in [(1, "Samira"), (2, "João"), (3, "Nora")] {
            let visitor = server.visitor();
            if opts_out && place == 2 {
                visitor.post("/privacy/do-not-sell", &[]).await.expect_status(303);
                assert!(visitor.get("/privacy/choices.json").await.text.contains("\"opted_out\":true"));
            }
            let mut line = Person::ringing(&server, visitor, name).await.ring_line().await;
            let mut waiting = line.place(place).await;
            if let Some(frame) = waiting.as_object_mut() {
                frame.remove("at");
            }
            told.push((opts_out, place, waiting.to_string()));
            lines.push(line);
        }
        let offers = desk
            .hear_where("desk", |desk| desk["waiting"].as_array().is_some_and(|waiting| waiting.len() > 1) || desk["offers"][0].is_object())
            .await;
        assert_eq!(offers["offers"][0]["name"], "Samira", "who rang first is first");
    }
    let of = |opted_out| told.iter().filter(move |one| one.0 == opted_out).map(|one| (one.1, &one.2)).collect::<Vec<_>>();
    assert_eq!(of(true), of(false));
}
