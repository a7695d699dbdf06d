//! Asking and recording against the real program: sockets, the API of the page that records, and `kill -9` at the wrong moment.

use std::time::{Duration, Instant};

use reqwest::Method;
use reqwest::header::{ACCEPT, CONTENT_TYPE, ORIGIN};
use serde_json::{Value, json};

use super::ws::{Line, Person, json_of, offer_of};
use super::{consents, customers, minors, policies};
use crate::support::{Answer, Credentials, Server, Visitor};

/// A call of Samira and Dana, in a room that may be recorded if everybody approves.
struct Call {
    server: Server,
    tomasz: Credentials,
    id: String,
    samira: Person,
    dana: Person,
    guest: Line,
    agent: Line,
}

impl Call {
    async fn new() -> Self {
        Self::in_a_room(&["--recording", "ask"]).await
    }

    async fn in_a_room(rule: &[&str]) -> Self {
        let server = Server::with_business().await;
        let samira = server.visitor();
        Self::between(server, rule, samira).await
    }

    async fn between(server: Server, rule: &[&str], samira: Visitor) -> Self {
        server.say(&[&["room", "create", "--slug", "advice", "--name", "Advice"], rule].concat());
        let tomasz = server.agent("tomasz@lindner-physio.example", "Tomasz Wolny").await;
        let samira = Person::ringing(&server, samira, "Samira").await;
        let mut guest = samira.ring_line().await;
        guest.hear("welcome").await;
        let dana = Person::agent(&server, &server.owner()).await;
        let mut desk = dana.desk_line().await;
        desk.say(json!({"type":"presence","on":true})).await;
        let id = offer_of(&desk.hear_where("desk", |desk| offer_of(desk).is_some()).await).expect("an offer");
        desk.say(json!({"type":"accept","conversation":id})).await;
        desk.hear("accepted").await;
        guest.hear("live").await;
        guest.say(join()).await;
        let agent = enter(&dana, &id).await;
        Self { server, tomasz, id, samira, dana, guest, agent }
    }

    /// Three in a room with this rule for refusals.
    async fn of_three(on_refusal: &str) -> (Self, Person, Line) {
        let mut call = Self::new().await;
        let owner = call.manager().await;
        owner.get("/admin/profiles").await.expect_status(200);
        owner.post("/admin/profiles", &[("profiles", "eu_uk")]).await.expect_status(303);
        owner.post("/settings/rooms/advice", &room_with(on_refusal)).await.expect_status(303);
        let (tomasz, mut third) = call.newcomer().await;
        third.say(join()).await;
        third.hear_where("people", |frame| frame["people"].as_array().is_some_and(|all| all.len() == 3)).await;
        (call, tomasz, third)
    }

    /// The owner in another browser.
    async fn manager(&self) -> Visitor {
        let owner = self.server.signed_in(&self.server.owner()).await;
        owner.get("/settings/rooms/advice").await.expect_status(200);
        owner
    }

    /// Dana presses *Record*; gives the request.
    async fn ask(&mut self) -> String {
        self.agent.say(json!({"type":"record"})).await;
        let question = self.guest.hear_where("recording", |frame| !frame["question"].is_null()).await["question"].clone();
        self.agent.hear_where("recording", |frame| !frame["question"].is_null()).await;
        question["request"].as_str().expect("a request").to_owned()
    }

    /// Everybody approved; gives the first permit.
    async fn approve(&mut self) -> String {
        let request = self.ask().await;
        for line in [&mut self.agent, &mut self.guest] {
            line.say(answer(&request, true)).await;
        }
        permit(&mut self.agent).await
    }

    /// Dana's page records.
    async fn record(&mut self) -> String {
        self.record_with_receipt().await.0
    }

    /// The same, and where Samira's receipt is.
    async fn record_with_receipt(&mut self) -> (String, String) {
        let permit = self.approve().await;
        self.report(&permit, "recording").await.expect_status(204);
        sign(&mut self.agent, "on").await;
        let receipt = sign(&mut self.guest, "on").await["receipt"].as_str().expect("a receipt").to_owned();
        (permit, receipt)
    }

    async fn report(&self, permit: &str, state: &str) -> Answer {
        post(&self.dana, &format!("/desk/c/{}/recording", self.id), &json!({"permit":permit,"state":state})).await
    }

    async fn register(&self, body: &Value) -> Answer {
        post(&self.dana, &format!("/desk/c/{}/recording/register", self.id), body).await
    }

    /// The newest permit that has arrived.
    async fn newest(&mut self) -> String {
        permit(&mut self.agent).await
    }

    /// The permit ends, for good or not. A pause is confirmed with the newest permit that came before that: on a busy machine there
    /// were several.
    async fn voided(&mut self, mut newest: String) -> (String, bool) {
        loop {
            let frame = self.agent.next_where(|frame| frame["type"] == "permit" || frame["type"] == "permit-void").await;
            match frame["permit"].as_str() {
                Some(permit) => permit.clone_into(&mut newest),
                None => return (newest, frame["stop"] == true),
            }
        }
    }

    /// Samira has every function of a call, and her place when she rings again and nobody is free.
    async fn has_what_everybody_has(mut self) {
        for (number, frame) in [json!({"type":"mute","on":true}), json!({"type":"camera","on":false}), json!({"type":"screen","on":true})]
            .into_iter()
            .enumerate()
        {
            self.guest.say(frame).await;
            self.agent
                .hear_where("people", |frame| {
                    let samira = frame["people"].as_array().and_then(|all| all.iter().find(|person| person["name"] == "Samira"));
                    samira.is_some_and(|samira| [samira["muted"] == true, samira["camera"] == false, samira["screen"] == true][number])
                })
                .await;
        }
        self.guest.say(json!({"type":"chat","key":"k1","text":"Still here."})).await;
        self.agent.hear("line").await;
        self.guest.say(json!({"type":"hang-up"})).await;
        self.guest.hear("ended").await;
        let again = Person::guest(&self.server, "Samira").await;
        let other = Person::guest(&self.server, "Ilze").await;
        let (mut first, mut second) = (again.ring_line().await, other.ring_line().await);
        let places = [first.hear("welcome").await, second.hear("welcome").await].map(|frame| frame["waiting"]["place"].clone());
        assert_eq!(places, [json!(1), json!(2)]);
    }

    /// SIGKILL, and both pages are back.
    async fn kill(&mut self) {
        self.server.kill();
        self.server.restart().await;
        self.guest = self.samira.ring_line().await;
        self.guest.say(join()).await;
        self.agent = enter(&self.dana, &self.id).await;
    }

    /// Tomasz is brought in, and stands in front of the call.
    async fn newcomer(&mut self) -> (Person, Line) {
        let tomasz = Person::agent(&self.server, &self.tomasz).await;
        let mut desk = tomasz.desk_line().await;
        desk.say(json!({"type":"presence","on":true})).await;
        desk.hear_where("desk", |desk| desk["presence"] == "online").await;
        self.agent.say(json!({"type":"bring"})).await;
        let id = offer_of(&desk.hear_where("desk", |desk| offer_of(desk).is_some()).await).expect("an offer");
        desk.say(json!({"type":"accept","conversation":id})).await;
        desk.hear("accepted").await;
        let mut line = tomasz.call_line(&id).await;
        assert_eq!(line.hear("welcome").await["state"], "lobby");
        (tomasz, line)
    }
}

/// The room's form, with this rule for refusals.
fn room_with(on_refusal: &str) -> [(&str, &str); 7] {
    [
        ("name", "Advice"),
        ("open", "yes"),
        ("recording", "ask"),
        ("on_refusal", on_refusal),
        ("days", "30"),
        ("kind-0", "line"),
        ("id-0", "about"),
    ]
}

fn people_of(permit: &str) -> usize {
    use base64::Engine;
    let claims = permit.split('.').next().and_then(|claims| base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(claims).ok());
    let claims: Value = serde_json::from_slice(&claims.expect("claims")).expect("claims");
    claims["people"].as_array().expect("people").len()
}

fn says(frame: &Value, words: &str) -> bool {
    frame["words"].as_str().is_some_and(|text| text.contains(words))
}

async fn enter(person: &Person, id: &str) -> Line {
    let mut line = person.call_line(id).await;
    line.hear("welcome").await;
    line.say(join()).await;
    line
}

async fn post(person: &Person, path: &str, body: &Value) -> Answer {
    let request = person.visitor.request(Method::POST, path).header(ORIGIN, &person.origin).header(ACCEPT, "application/json");
    person.visitor.send(request.header("X-Form-Token", &person.token).header(CONTENT_TYPE, "application/json").body(body.to_string())).await
}

fn join() -> Value {
    json!({"type":"join","muted":false,"camera":true,"screen":false,"media":false})
}

fn answer(request: &str, approve: bool) -> Value {
    json!({"type":"answer","request":request,"approve":approve,"options":[],"continued":false})
}

async fn permit(line: &mut Line) -> String {
    line.hear("permit").await["permit"].as_str().expect("a permit").to_owned()
}

async fn sign(line: &mut Line, state: &str) -> Value {
    line.hear_where("recording", |frame| frame["state"] == state).await
}

fn figures(permit: &str) -> Value {
    json!({"permit":permit,"started_ms":1_000,"ended_ms":9_000,"length_ms":7_500,"size_bytes":4_242,"sha256":"ab".repeat(32)})
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_is_asked_then_it_is_recorded_and_a_withdrawal_stops_it() {
    let mut call = Call::new().await;
    let request = call.ask().await;
    // Nothing without a permit: none was given.
    let refused = call.report("nothing", "recording").await;
    refused.expect_status(409);
    assert_eq!(json_of(&refused)["error"], "no-permit");
    call.guest.say(answer(&request, true)).await;
    let waiting = call.guest.hear_where("recording", |frame| frame["mine"] == "approved").await;
    assert_eq!((&waiting["state"], &waiting["question"]), (&json!("asking"), &Value::Null));
    assert!(waiting["receipt"].as_str().is_some_and(|path| path.starts_with("/receipt/")));
    call.agent.say(answer(&request, true)).await;

    let permit = call.newest().await;
    call.report(&permit, "recording").await.expect_status(204);
    let on = sign(&mut call.guest, "on").await;
    assert_eq!((&on["recorder"], &on["runs"]), (&json!(false), &json!(true)));
    assert!(!on["facts"].as_array().expect("facts").is_empty() && !on["words"].as_str().expect("words").is_empty());
    assert_eq!(sign(&mut call.agent, "on").await["recorder"], true);

    // The lease goes on by itself, and changes; an older one that has run out proves nothing.
    let later = call.newest().await;
    assert_ne!(permit, later);
    tokio::time::sleep(Duration::from_millis(3_100)).await;
    call.report(&permit, "recording").await.expect_status(409);

    call.guest.say(json!({"type":"withdraw"})).await;
    assert_eq!(call.agent.hear("permit-void").await["stop"], true);
    let off = sign(&mut call.guest, "off").await;
    assert_eq!(off["mine"], "withdrawn");
    for state in ["recording", "recording"] {
        call.report(&later, state).await.expect_status(409);
    }
    call.report(&later, "stopped").await.expect_status(204);

    // The register takes figures once.
    let first = call.register(&figures(&later)).await;
    first.expect_status(201);
    let again = call.register(&figures(&later)).await;
    again.expect_status(200);
    assert_eq!(json_of(&first)["recording"], json_of(&again)["recording"]);
    let mut other = figures(&later);
    other["size_bytes"] = json!(1);
    call.register(&other).await.expect_status(409);
    call.register(&json!({"permit":later,"discarded":true})).await.expect_status(409);
}

/// WX-68: what a guardian says counts in a call that goes on, for what is asked and for what was allowed.
#[tokio::test(flavor = "multi_thread")]
async fn a_guardian_who_freezes_ends_what_the_child_allows_in_the_call() {
    let (server, _, sink) = minors::house().await;
    let (own, child) = minors::granted(&server, &sink).await;
    let mut call = Call::between(server, &["--recording", "ask"], child).await;
    let guardian = call.server.visitor();
    guardian.get(&own).await.expect_status(200);
    let press = async |what: &str| guardian.post(&format!("{own}/{what}"), &[]).await.expect_status(303).status;
    // Asked, and not answered yet.
    let request = call.ask().await;
    press("freeze").await;
    call.guest.say(answer(&request, true)).await;
    assert_eq!(call.guest.hear("refused").await["what"], "answer");
    press("unfreeze").await;
    // Allowed, and recorded.
    for line in [&mut call.agent, &mut call.guest] {
        line.say(answer(&request, true)).await;
    }
    let permit = call.newest().await;
    call.report(&permit, "recording").await.expect_status(204);
    let receipt = sign(&mut call.guest, "on").await["receipt"].as_str().expect("a receipt").to_owned();
    let pressed = Instant::now();
    press("freeze").await;
    assert_eq!(call.agent.hear("permit-void").await["stop"], true);
    assert!(pressed.elapsed() < Duration::from_secs(2));
    assert_eq!(sign(&mut call.guest, "off").await["mine"], "withdrawn");
    for state in ["recording", "stopped"] {
        call.report(&permit, state).await.expect_status(if state == "stopped" { 204 } else { 409 });
    }
    let reader = call.server.visitor();
    assert!(reader.get(&receipt).await.expect_status(200).text.contains("your approval is withdrawn"), "it is written as well");
    let stored = "consents WHERE withdrawn_ms IS NOT NULL";
    assert_eq!(customers::count(&call.server, stored), 1);
}

/// B.3.1: the receipt and *My consents* stop a recording that runs, as the button in the call does.
#[tokio::test(flavor = "multi_thread")]
async fn an_approval_taken_back_by_receipt_or_account_stops_what_is_being_recorded() {
    for by_account in [false, true] {
        let mut call = Call::new().await;
        let (permit, receipt) = call.record_with_receipt().await;
        if by_account {
            let customer = call.server.account(&["customer"], "samira@example.org", "Samira").await;
            let customer = call.server.signed_in(&customer).await;
            customer.get("/account/consents").await.expect_status(200);
            let code = receipt.strip_prefix("/receipt/").expect("a code");
            customer.post("/account/consents/add", &[("code", code)]).await.expect_status(303);
            let own = consents::ids(&customer.get("/account/consents").await.text).remove(0);
            consents::press(&customer, &own, "withdraw").await.expect_status(200);
        } else {
            call.server.visitor().post(&format!("{receipt}/withdraw"), &[("then", "nothing")]).await.expect_status(303);
        }
        let (newest, stop) = call.voided(permit).await;
        assert!(stop, "by account: {by_account}");
        call.report(&newest, "recording").await.expect_status(409);
        call.report(&newest, "stopped").await.expect_status(204);
        assert_eq!(sign(&mut call.guest, "off").await["mine"], "withdrawn");
        sign(&mut call.agent, "off").await;
        call.guest.say(json!({"type":"chat","key":"k1","text":"Still here."})).await;
        call.agent.hear("line").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_does_not_pause_is_disconnected_in_two_seconds() {
    let mut call = Call::new().await;
    call.record().await;
    let pressed = Instant::now();
    call.guest.say(json!({"type":"withdraw"})).await;
    assert_eq!(call.agent.hear("permit-void").await["stop"], true);
    assert_eq!(call.agent.closed().await, 1008);
    let took = pressed.elapsed();
    assert!(took > Duration::from_millis(1_500) && took < Duration::from_secs(8), "{took:?}");
    // The call goes on, and nothing is being recorded.
    call.agent = enter(&call.dana, &call.id).await;
    assert_eq!(call.agent.hear("recording").await["state"], "off");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_refusal_ends_it_the_call_goes_on_and_nobody_is_asked_again_at_once() {
    let mut call = Call::new().await;
    let request = call.ask().await;
    call.agent.say(answer(&request, true)).await;
    call.guest.say(answer(&request, false)).await;
    let told = call.agent.hear_where("recording", |frame| frame["state"] == "off" && frame["mine"] == "approved").await;
    assert!(told["words"].as_str().is_some_and(|words| words.contains("Samira")), "in a call of two: {told}");
    assert_eq!(sign(&mut call.guest, "off").await["mine"], "refused");
    call.agent.say(json!({"type":"record"})).await;
    let refused = call.agent.hear("refused").await;
    assert_eq!(refused["what"], "record");
    call.guest.say(json!({"type":"chat","key":"k1","text":"Still here."})).await;
    call.agent.hear("line").await;
}

/// B.3.1: the time to answer is the house's, and stays what it was when *Record* was pressed.
#[tokio::test(flavor = "multi_thread")]
async fn the_time_to_answer_is_a_setting_that_a_question_keeps() {
    let mut call = Call::new().await;
    let owner = call.manager().await;
    let set = async |seconds: &str| {
        owner.get("/admin/recording").await.expect_status(200);
        let fields = [("modes", "ask"), ("most_days", "180"), ("default_days", "30"), ("answer_seconds", seconds)];
        owner.post("/admin/recording", &fields).await
    };
    for wrong in ["29", "301", "", "x"] {
        assert!(set(wrong).await.expect_status(422).text.contains("id=\"answer_seconds-alert\""), "{wrong:?}");
    }
    set("200").await.expect_status(303);
    assert!(owner.get("/admin/recording").await.text.contains("value=\"200\""));
    assert!(owner.get("/privacy").await.text.contains("200 seconds"), "the starter text follows");
    call.agent.say(json!({"type":"record"})).await;
    let has = |frame: &Value, least: u64| {
        let left = frame["question"]["seconds_left"].as_u64().unwrap_or_default();
        frame["question"]["seconds"] == 200 && (least..=200).contains(&left)
    };
    let asked = call.guest.hear_where("recording", |frame| !frame["question"].is_null()).await;
    assert!(has(&asked, 100), "{asked}");
    set("30").await.expect_status(303);
    call.kill().await;
    let again = call.guest.hear_where("recording", |frame| !frame["question"].is_null()).await;
    assert!(has(&again, 31), "what was asked stays as it was: {again}");
}

/// Part I, 1: of three, one says nothing for ninety seconds.
#[tokio::test(flavor = "multi_thread")]
async fn of_three_one_says_nothing_then_nothing_is_recorded_and_the_call_goes_on() {
    let (mut call, tomasz, _before) = Call::of_three("no_recording").await;
    let request = call.ask().await;
    for line in [&mut call.agent, &mut call.guest] {
        line.say(answer(&request, true)).await;
        line.hear_where("recording", |frame| frame["mine"] == "approved").await;
    }
    // Eighty of the ninety seconds pass at once.
    call.server.change("UPDATE consents SET until_ms = until_ms - 80000 WHERE answer IS NULL").await;
    call.guest = call.samira.ring_line().await;
    call.guest.say(join()).await;
    call.agent = enter(&call.dana, &call.id).await;
    let mut third = enter(&tomasz, &call.id).await;
    let asked = third.hear_where("recording", |frame| !frame["question"].is_null()).await;
    assert!(asked["question"]["seconds_left"].as_u64().is_some_and(|left| left <= 10), "{asked}");

    let own = third.hear_where("recording", |frame| frame["state"] == "off" && frame["mine"] == "refused").await;
    assert!(own["receipt"].as_str().is_some_and(|path| path.starts_with("/receipt/")), "{own}");
    for line in [&mut call.agent, &mut call.guest] {
        let told = line.hear_where("recording", |frame| frame["state"] == "off").await;
        assert!(told["mine"] == "approved" && !says(&told, "Tomasz"), "of three, nobody is named: {told}");
    }
    let refused = call.report("nothing", "recording").await;
    refused.expect_status(409);
    assert_eq!(json_of(&refused)["error"], "no-permit");
    third.say(json!({"type":"chat","key":"k1","text":"Still here."})).await;
    call.agent.hear("line").await;
    let receipt = call.server.visitor().get(own["receipt"].as_str().unwrap()).await;
    assert!(receipt.expect_status(200).text.contains("No answer within 90 seconds"));
    assert_eq!(customers::count(&call.server, "recordings"), 0);
}

/// B.4.1, `exclude`: the permit names those who approved, and nobody is worse off in the call.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_refuses_is_left_out_where_the_room_says_so() {
    let (mut call, _tomasz, mut third) = Call::of_three("exclude").await;
    let request = call.ask().await;
    let question = third.hear_where("recording", |frame| !frame["question"].is_null()).await["question"].to_string();
    assert!(question.contains("Whoever does not approve is left out"), "it is said beforehand: {question}");
    for (line, approve) in [(&mut call.agent, true), (&mut call.guest, true), (&mut third, false)] {
        line.say(answer(&request, approve)).await;
    }
    let permit = call.newest().await;
    assert_eq!(people_of(&permit), 2);
    call.report(&permit, "recording").await.expect_status(204);
    let own = third.hear_where("recording", |frame| frame["state"] == "on").await;
    assert!(own["mine"] == "refused" && says(&own, "You are not in the recording"), "{own}");
    assert!(own["receipt"].as_str().is_some_and(|path| path.starts_with("/receipt/")));
    third.say(json!({"type":"chat","key":"k1","text":"Still here."})).await;
    call.agent.hear("line").await;

    // One more takes it back: out within two seconds, the page says so, and then nobody is left to record.
    call.guest.say(json!({"type":"withdraw"})).await;
    assert_eq!(call.agent.hear("permit-void").await["stop"], true);
}

/// B.4, row 3, `leave`: nothing is recorded while somebody who refused is there.
#[tokio::test(flavor = "multi_thread")]
async fn where_refusing_means_to_leave_nothing_is_recorded_before_that_person_left() {
    let (mut call, _tomasz, mut third) = Call::of_three("leave").await;
    let request = call.ask().await;
    for (line, approve) in [(&mut call.agent, true), (&mut call.guest, true), (&mut third, false)] {
        line.say(answer(&request, approve)).await;
    }
    let own = third.hear_where("recording", |frame| says(frame, "Nothing is recorded while you are here")).await;
    assert_eq!((&own["state"], &own["mine"]), (&json!("asking"), &json!("refused")));
    let waits = call.agent.hear_where("recording", |frame| frame["newcomer"]["here"] == true).await;
    assert_eq!((&waits["newcomer"]["name"], &waits["newcomer"]["refused"]), (&json!(""), &json!(true)), "nobody is named");
    third.say(json!({"type":"hang-up"})).await;
    assert_eq!(people_of(&call.newest().await), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn where_somebody_who_refused_stays_the_call_goes_on_without_recording() {
    let (mut call, _tomasz, mut third) = Call::of_three("leave").await;
    let request = call.ask().await;
    for (line, approve) in [(&mut call.agent, true), (&mut call.guest, true), (&mut third, false)] {
        line.say(answer(&request, approve)).await;
    }
    call.agent.hear_where("recording", |frame| frame["newcomer"]["here"] == true).await;
    call.agent.say(json!({"type":"newcomer","admit":true})).await;
    for line in [&mut call.agent, &mut call.guest, &mut third] {
        sign(line, "off").await;
    }
    third.say(json!({"type":"chat","key":"k1","text":"Still here."})).await;
    call.guest.hear("line").await;
}

/// Part I, 23: whoever refused stands in the queue as everybody else, and has all of the call; so does whoever took an approval back.
#[tokio::test(flavor = "multi_thread")]
async fn refusing_and_withdrawing_change_no_function_and_no_place_in_the_queue() {
    let mut call = Call::new().await;
    let request = call.ask().await;
    call.guest.say(answer(&request, false)).await;
    sign(&mut call.guest, "off").await;
    call.has_what_everybody_has().await;

    let mut call = Call::new().await;
    let permit = call.record().await;
    call.guest.say(json!({"type":"withdraw"})).await;
    let (newest, stop) = call.voided(permit).await;
    assert!(stop);
    call.report(&newest, "stopped").await.expect_status(204);
    sign(&mut call.guest, "off").await;
    call.has_what_everybody_has().await;
}

/// B.3.1: people are asked with the words that the business published, frozen, and are told which version that is.
#[tokio::test(flavor = "multi_thread")]
async fn the_question_speaks_the_published_words_and_names_their_version() {
    let mut call = Call::new().await;
    let owner = call.manager().await;
    policies::offer(&owner, &["en"]).await;
    owner.get("/officer/policies").await.expect_status(200);
    let draft = owner.post("/officer/policies", &[("kind", "recording")]).await.expect_status(303).location().to_owned();
    let clause = format!("{draft}/use/en");
    let shown = policies::token(&owner.get(&clause).await.text);
    let words =
        [("seen", shown.as_str()), ("title", "Use"), ("text", "We look at it once, to learn whether the exercise was shown right.")];
    owner.post(&clause, &words).await.expect_status(303);
    policies::plan(&owner, &draft, "2020-01-01").await;
    policies::publish(&owner, &draft).await.expect_status(303);

    call.agent.say(json!({"type":"record"})).await;
    let asked = call.guest.hear_where("recording", |frame| !frame["question"].is_null()).await["question"].clone();
    let text = asked.to_string();
    for part in ["whether the exercise was shown right", "version 1", "Kept for 30 days on Dana"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert_eq!((&asked["continue_in"], asked["points"].as_array().map(Vec::len)), (&Value::Null, Some(5)));
    call.guest.say(answer(asked["request"].as_str().expect("a request"), false)).await;
    let off = sign(&mut call.guest, "off").await;
    let path = off["receipt"].as_str().expect("a receipt").to_owned();
    let receipt = call.server.visitor().get(&path).await;
    assert!(receipt.expect_status(200).text.contains("href=\"/recording/archive/1\""));
    let file: Value = serde_json::from_str(&call.server.visitor().get(&format!("{path}.json")).await.text).expect("a receipt");
    let copy: Value = serde_json::from_str(&owner.get("/recording/archive/1.json").await.text).expect("a copy");
    let read = &file["receipt"]["processing"]["privacy_notice"]["text"]["policy"];
    assert_eq!(read["version"], 1);
    assert!(copy.to_string().contains(read["sha256"]["use"].as_str().expect("a hash")), "as the archive has it: {copy}");
}

/// F.1: whoever is asked in another language than their own approves only after saying that they go on in it.
#[tokio::test(flavor = "multi_thread")]
async fn an_approval_in_another_language_counts_once_it_is_confirmed_and_the_receipt_says_so() {
    let mut call = Call::new().await;
    let owner = call.manager().await;
    policies::offer(&owner, &["en"]).await;
    customers::publish(&owner, "recording").await;
    // What is offered since is not in the published words.
    policies::offer(&owner, &["en", "ar"]).await;
    call.samira.speak("ar");
    call.guest = call.samira.ring_line().await;
    call.guest.say(join()).await;
    call.agent.say(json!({"type":"record"})).await;
    let asked = call.guest.hear_where("recording", |frame| !frame["question"].is_null()).await["question"].clone();
    assert!(asked["lang"] == "en" && asked["continue_in"].is_string() && asked["continue_hint"].is_string(), "{asked}");
    let mut given = answer(asked["request"].as_str().expect("a request"), true);
    call.guest.say(given.clone()).await;
    assert_eq!(call.guest.hear("refused").await["what"], "answer");
    given["continued"] = json!(true);
    call.guest.say(given).await;
    let path = call.guest.hear_where("recording", |frame| frame["mine"] == "approved").await["receipt"].clone();
    let path = path.as_str().expect("a receipt");
    let file = call.server.visitor().get(&format!("{path}.json")).await.text;
    assert!(file.contains("\"continued_in_this_language\":true"), "{file}");
    assert!(call.server.visitor().get(path).await.text.contains("Your language was not offered. You pressed “Continue in English”."));
}

/// A-2: within the rule of the room, whoever asks chooses; beyond it, nobody is asked.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_asks_may_ask_for_less_than_the_rule_and_never_for_more() {
    let mut call = Call::new().await;
    let page = call.dana.visitor.get(&format!("/desk/c/{}", call.id)).await.text;
    assert!(page.contains("id=\"choice-days\"") && page.contains("max=\"30\"") && page.contains("id=\"choice-training\""));
    for more in [json!({"type":"record","days":0}), json!({"type":"record","days":31})] {
        call.agent.say(more.clone()).await;
        let refused = call.agent.hear("refused").await;
        assert!(
            refused["what"] == "record" && refused["text"].as_str().is_some_and(|text| text.contains("1 to 30 days")),
            "{more} {refused}"
        );
    }
    call.agent.say(json!({"type":"record","days":7,"training":false})).await;
    let asked = call.guest.hear_where("recording", |frame| !frame["question"].is_null()).await["question"].clone();
    assert!(asked.to_string().contains("Kept for 7 days on Dana") && !asked.to_string().contains("\"training\""), "{asked}");
    // What is not offered cannot be added to an approval.
    let request = asked["request"].as_str().expect("a request");
    let mut given = answer(request, true);
    given["options"] = json!(["training"]);
    call.guest.say(given).await;
    assert_eq!(call.guest.hear("refused").await["what"], "answer");
    // Nor does the press of somebody ask for a use that the house does not offer.
    call.guest.say(answer(request, false)).await;
    sign(&mut call.agent, "off").await;
    let owner = call.manager().await;
    let rule = [("modes", "ask"), ("default_days", "30"), ("most_days", "180")];
    owner.get("/admin/recording").await.expect_status(200);
    owner.post("/admin/recording", &rule).await.expect_status(303);
    assert!(!call.dana.visitor.get(&format!("/desk/c/{}", call.id)).await.text.contains("id=\"choice-training\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_agents_who_press_at_once_ask_once() {
    let mut call = Call::new().await;
    let (_tomasz, mut second) = call.newcomer().await;
    second.say(join()).await;
    second.hear_where("people", |frame| frame["people"].as_array().is_some_and(|all| all.len() == 3)).await;
    tokio::join!(call.agent.say(json!({"type":"record"})), second.say(json!({"type":"record"})));
    let heard = |frame: &Value| frame["type"] == "refused" || (frame["type"] == "recording" && frame["recorder"] == true);
    let (first, other) = tokio::join!(call.agent.next_where(heard), second.next_where(heard));
    assert_eq!(
        [&first, &other].iter().filter(|frame| frame["type"] == "refused" && frame["what"] == "record").count(),
        1,
        "{first} {other}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_page_may_not_ask_is_refused() {
    let mut call = Call::in_a_room(&[]).await;
    call.agent.say(json!({"type":"record"})).await;
    let refused = call.agent.hear("refused").await;
    assert_eq!(refused["what"], "record", "the room's rule is off: {refused}");
    // An answer to nothing, and a guest who presses what guests do not have.
    call.guest.say(answer("req_0123456789abcdefghjkmnpq", true)).await;
    assert_eq!(call.guest.hear("refused").await["what"], "answer");
    call.guest.say(json!({"type":"record"})).await;
    assert_eq!(call.guest.closed().await, 1008);
}

#[tokio::test(flavor = "multi_thread")]
async fn forged_and_foreign_permits_are_worth_nothing() {
    let mut call = Call::new().await;
    let permit = call.record().await;
    let (claims, signature) = permit.split_once('.').expect("claims and a signature");
    let forged = format!("{}A.{signature}", &claims[..claims.len() - 1]);
    call.report(&forged, "paused").await.expect_status(409);
    call.register(&figures(&forged)).await.expect_status(409);
    // Somebody else in the house with Dana's permit.
    let tomasz = Person::agent(&call.server, &call.tomasz).await;
    let path = format!("/desk/c/{}/recording", call.id);
    post(&tomasz, &path, &json!({"permit":permit,"state":"stopped"})).await.expect_status(404);
    post(&tomasz, &format!("{path}/register"), &figures(&permit)).await.expect_status(409);
    // What is no such body at all, and what is no such file.
    for (body, status) in [
        (json!({"permit":permit}), 400),
        (json!({"permit":permit,"state":"recording","days":180}), 400),
        (json!({"permit":"x".repeat(5_000),"state":"recording"}), 413),
    ] {
        post(&call.dana, &path, &body).await.expect_status(status);
    }
    let mut wrong = figures(&permit);
    wrong["sha256"] = json!("ab");
    call.register(&wrong).await.expect_status(422);
    let mut wrong = figures(&permit);
    wrong["length_ms"] = json!(60_000);
    call.register(&wrong).await.expect_status(422);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newcomer_is_asked_outside_and_the_one_who_records_decides() {
    let mut call = Call::new().await;
    let before = call.record().await;
    let (_tomasz, mut lobby) = call.newcomer().await;
    let question = lobby.hear_where("recording", |frame| !frame["question"].is_null()).await;
    assert_eq!(question["state"], "paused");
    let request = question["question"]["request"].as_str().expect("a request").to_owned();
    lobby.say(join()).await;
    assert_eq!(lobby.hear("refused").await["what"], "join", "not before the answer");

    let (newest, stop) = call.voided(before).await;
    assert!(!stop);
    call.report(&newest, "paused").await.expect_status(204);
    let told = call.agent.hear_where("recording", |frame| !frame["newcomer"].is_null()).await;
    assert_eq!(told["newcomer"]["refused"], false);
    lobby.say(answer(&request, false)).await;
    let decide = call.agent.hear_where("recording", |frame| frame["newcomer"]["refused"] == true).await;
    assert_eq!(decide["newcomer"]["name"], "Tomasz Wolny");
    call.agent.say(json!({"type":"newcomer","admit":false})).await;
    assert!(!lobby.hear_where("recording", |frame| frame["after"] != json!([])).await["words"].as_str().unwrap().is_empty());
    assert_eq!(lobby.hear("ended").await["reason"], "left");
    assert_eq!(lobby.closed().await, 4001);

    // For those who are here it goes on, with a permit of its own.
    let permit = call.newest().await;
    call.report(&permit, "recording").await.expect_status(204);
    sign(&mut call.guest, "on").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reload_and_a_kill_while_asked_ask_again_with_the_time_that_is_left() {
    let mut call = Call::new().await;
    let request = call.ask().await;
    call.agent.say(answer(&request, true)).await;
    call.agent.hear_where("recording", |frame| frame["mine"] == "approved").await;
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    call.guest = call.samira.ring_line().await;
    let again = call.guest.hear_where("recording", |frame| !frame["question"].is_null()).await;
    assert_eq!(again["question"]["request"], json!(request));
    assert!(again["question"]["seconds_left"].as_u64().is_some_and(|left| left < 90), "{again}");

    call.kill().await;
    let again = call.guest.hear_where("recording", |frame| !frame["question"].is_null()).await;
    assert!(again["question"]["seconds_left"].as_u64().is_some_and(|left| left < 90), "{again}");
    call.guest.say(answer(&request, true)).await;
    // Between answer and permit: the answer is stored, the permit comes to the page that is back.
    let permit = call.newest().await;
    call.kill().await;
    // Between permit and start: what was leased before the kill proves nothing now.
    let anew = call.newest().await;
    call.report(&permit, "recording").await.expect_status(409);
    call.report(&anew, "recording").await.expect_status(204);
    sign(&mut call.guest, "on").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kill_while_recording_pauses_until_the_page_is_back() {
    let mut call = Call::new().await;
    let before = call.record().await;
    call.server.kill();
    call.server.restart().await;
    // The page hears the end of its lease before its line is back.
    call.report(&before, "paused").await.expect_status(204);
    call.guest = call.samira.ring_line().await;
    assert_eq!(call.guest.hear("recording").await["state"], "paused");
    call.report(&before, "recording").await.expect_status(409);
    call.agent = enter(&call.dana, &call.id).await;
    let permit = call.newest().await;
    call.report(&permit, "recording").await.expect_status(204);
    call.guest.say(join()).await;
    sign(&mut call.guest, "on").await;

    // The call ends while it is recorded: it stops, and what was recorded can be registered.
    call.guest.say(json!({"type":"hang-up"})).await;
    call.agent.hear_where("permit-void", |frame| frame["stop"] == true).await;
    let off = sign(&mut call.agent, "off").await;
    assert_eq!(off["after"].as_array().map(Vec::len), Some(2), "{off}");
    call.agent.hear("ended").await;
    call.report(&permit, "stopped").await.expect_status(204);

    // Killed while the file is copied: the page registers it when the program is back, and only once.
    call.server.kill();
    call.server.restart().await;
    let first = call.register(&figures(&permit)).await;
    first.expect_status(201);
    call.server.kill();
    call.server.restart().await;
    let again = call.register(&figures(&permit)).await;
    again.expect_status(200);
    assert_eq!(json_of(&first)["recording"], json_of(&again)["recording"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_withdrawal_that_was_told_is_there_after_a_kill() {
    for wait in [None, Some(0), Some(2)] {
        let mut call = Call::new().await;
        let (permit, receipt) = call.record_with_receipt().await;
        call.guest.say(json!({"type":"withdraw"})).await;
        match wait {
            // The moment in which it is told, before anything else can be written.
            None => _ = call.guest.hear_where("recording", |frame| frame["mine"] == "withdrawn").await,
            // Some moment before or after: what was told by then is not known here.
            Some(ms) => tokio::time::sleep(Duration::from_millis(ms)).await,
        }
        call.kill().await;
        let file = call.server.visitor().get(&format!("{receipt}.json")).await.text;
        let is_written = file.contains(r#""event_state":"withdrawn""#);
        assert!(is_written || wait.is_some(), "told, and lost: {file}");
        if is_written {
            // Nobody is held outside for a stop that was lost, and nothing goes on.
            let all_are_in = |frame: &Value| frame["people"].as_array().is_some_and(|all| all.iter().all(|person| person["away"] == false));
            call.agent.hear_where("people", all_are_in).await;
            call.report(&permit, "recording").await.expect_status(409);
        } else {
            assert_eq!(sign(&mut call.guest, "paused").await["mine"], "approved");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_records_and_is_gone_for_long_has_stopped() {
    let mut call = Call::new().await;
    call.record().await;
    call.agent = call.dana.desk_line().await; // the page of the call is closed
    assert_eq!(sign(&mut call.guest, "paused").await["runs"], false);
    for _ in 0..31 {
        tokio::time::sleep(Duration::from_secs(1)).await;
        call.guest.say(json!({"type":"pong"})).await;
    }
    assert_eq!(sign(&mut call.guest, "off").await["mine"], "approved");
}
