//! Recording by notice: who may not merely be told, what is refused, and that nobody is recorded who was not told what counts now.

use std::time::{Duration, Instant};

use reqwest::Method;
use reqwest::header::{ACCEPT, CONTENT_TYPE, ORIGIN};
use serde_json::{Value, json};

use super::ws::{Line, Person, json_of, offer_of};
use crate::support::{Answer, Server, Visitor};

/// Why this business records without asking.
const GROUND: &str = "We must be able to prove our advice.";

/// The languages in which the house has to say why.
fn grounds(page: &Answer) -> Vec<String> {
    let fields = page.expect_status(200).text.split("name=\"ground-").skip(1);
    fields.filter_map(|rest| rest.split('"').next()).map(|lang| format!("ground-{lang}")).collect()
}

async fn profiles(owner: &Visitor, chosen: &str) {
    owner.get("/admin/profiles").await.expect_status(200);
    owner.post("/admin/profiles", &[("profiles", chosen)]).await.expect_status(303);
}

/// Saves the rule of the house.
async fn house(owner: &Visitor, modes: &[&str], ground: &str, days: &str) -> Answer {
    let page = owner.get("/admin/recording").await;
    let names = grounds(&page);
    let mut fields = vec![("most_days", days), ("default_days", days)];
    fields.extend(modes.iter().map(|mode| ("modes", *mode)));
    fields.extend(names.iter().map(|name| (name.as_str(), ground)));
    owner.post("/admin/recording", &fields).await
}

async fn room(owner: &Visitor, on_refusal: &str) -> Answer {
    owner.get("/settings/rooms/advice").await.expect_status(200);
    let fields = [
        ("name", "Advice"),
        ("open", "yes"),
        ("recording", "notice"),
        ("on_refusal", on_refusal),
        ("days", "20"),
        ("kind-0", "line"),
        ("id-0", "about"),
    ];
    owner.post("/settings/rooms/advice", &fields).await
}

/// A room in which everybody is told.
pub async fn room_that_tells(server: &Server, on_refusal: &str) -> Visitor {
    server.room("advice", "Advice");
    let owner = server.signed_in(&server.owner()).await;
    profiles(&owner, "eu_uk").await;
    house(&owner, &["ask", "notice"], GROUND, "30").await.expect_status(303);
    room(&owner, on_refusal).await.expect_status(303);
    owner
}

/// B.4.1: only with written reasons, never where everybody must agree; and at once no looser than asking when either goes.
#[tokio::test(flavor = "multi_thread")]
async fn rooms_tell_only_with_a_ground_and_where_no_law_asks_for_agreement() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    let owner = server.signed_in(&server.owner()).await;
    let locked = "value=\"notice\" id=\"modes-notice\" disabled";
    let fresh = owner.get("/admin/recording").await;
    assert!(fresh.expect_status(200).text.contains(locked), "until somebody chooses, every law holds");
    assert!(house(&owner, &["ask", "notice"], GROUND, "30").await.expect_status(422).text.contains("id=\"modes-alert\""));

    profiles(&owner, "eu_uk").await;
    assert!(!owner.get("/admin/recording").await.text.contains(locked));
    let bare = house(&owner, &["ask", "notice"], " ", "30").await;
    assert!(bare.expect_status(422).text.contains("id=\"ground-en-alert\""), "not without a ground");
    assert!(room(&owner, "no_recording").await.expect_status(422).text.contains("data-locked-by=\"house\""));
    house(&owner, &["ask", "notice"], GROUND, "30").await.expect_status(303);
    room(&owner, "no_recording").await.expect_status(303);
    let lobby = || async { server.visitor().get("/r/advice").await.text };
    let asks = "unless everyone in the call approves";
    let told = lobby().await;
    for word in [GROUND, "20 days after the call", "without asking you again", "Leave this page", "name=\"notice\""] {
        assert!(told.contains(word), "{word} is read before ringing");
    }
    assert!(!told.contains(asks) && !told.contains("left_out"));

    // Whoever has not read what counts now does not ring.
    let stranger = server.visitor();
    for seal in ["", "1.en.AAAA", "x", "1.en"] {
        let fields = [("name", "Samira"), ("ring_key", "k"), ("notice", seal)];
        let refused = stranger.post("/r/advice/ring", &fields).await;
        assert!(refused.expect_status(409).text.contains("has just changed"), "{seal:?}");
    }
    assert!(owner.get("/desk").await.expect_status(200).text.contains("queue"), "nobody waits");

    profiles(&owner, "us_ca").await;
    assert!(lobby().await.contains(asks), "at once");
    let page = owner.get("/admin/recording").await;
    assert!(page.text.contains(locked) && page.text.contains("data-locked-by=\"us_ca\""));
    assert!(room(&owner, "no_recording").await.expect_status(422).text.contains("data-locked-by=\"us_ca\""));

    profiles(&owner, "generic").await;
    assert!(lobby().await.contains(GROUND));
    house(&owner, &["ask"], "", "30").await.expect_status(303);
    assert!(lobby().await.contains(asks), "without a ground people are asked");
    house(&owner, &[], "", "30").await.expect_status(303);
    assert!(lobby().await.contains("There is no button for it"), "and where asking is not allowed nothing is recorded");
}

struct Call {
    server: Server,
    owner: Visitor,
    id: String,
    dana: Person,
    guest: Line,
    agent: Line,
}

impl Call {
    /// Samira was told when she rang; Dana has taken the call.
    async fn new(on_refusal: &str) -> Self {
        let server = Server::with_business().await;
        let owner = room_that_tells(&server, on_refusal).await;
        let samira = Person::guest(&server, "Samira").await;
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
        let mut agent = dana.call_line(&id).await;
        agent.hear("welcome").await;
        let told = agent.hear_where("recording", |frame| !frame["notice"].is_null()).await;
        assert!(told["notice"]["points"].to_string().contains(GROUND));
        agent.say(join()).await;
        let refused = agent.hear("refused").await;
        assert_eq!((&refused["what"], &refused["text"]), (&json!("join"), &json!("Read first what is said about recordings.")));
        agent.say(json!({"type":"informed"})).await;
        agent.hear_where("recording", |frame| frame["notice"].is_null() && !frame["receipt"].is_null()).await;
        agent.say(join()).await;
        Self { server, owner, id, dana, guest, agent }
    }

    async fn record(&mut self) -> String {
        self.agent.say(json!({"type":"record"})).await;
        let permit = self.agent.hear("permit").await["permit"].as_str().expect("a permit").to_owned();
        self.report(&permit, "recording").await.expect_status(204);
        permit
    }

    async fn report(&self, permit: &str, state: &str) -> Answer {
        let path = format!("/desk/c/{}/recording", self.id);
        let dana = &self.dana;
        let request = dana.visitor.request(Method::POST, &path).header(ORIGIN, &dana.origin).header(ACCEPT, "application/json");
        let body = json!({"permit":permit,"state":state}).to_string();
        dana.visitor.send(request.header("X-Form-Token", &dana.token).header(CONTENT_TYPE, "application/json").body(body)).await
    }

    /// *Record* is refused with these words.
    async fn is_refused(&mut self, words: &str) {
        self.agent.say(json!({"type":"record"})).await;
        let refused = self.agent.hear_where("refused", |frame| frame["what"] == "record").await;
        assert!(refused["text"].as_str().is_some_and(|text| text.contains(words)), "{refused}");
    }
}

fn join() -> Value {
    json!({"type":"join","muted":false,"camera":true,"screen":false,"media":false})
}

async fn sign(line: &mut Line, state: &str) -> Value {
    line.hear_where("recording", |frame| frame["state"] == state).await
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_is_told_then_it_is_recorded_without_a_question_and_an_objection_stops_it() {
    let mut call = Call::new("no_recording").await;
    let refused = call.report("nothing", "recording").await;
    assert_eq!(json_of(refused.expect_status(409))["error"], "no-permit");
    let permit = call.record().await;
    let on = sign(&mut call.guest, "on").await;
    assert_eq!((&on["mine"], &on["question"]), (&json!("informed"), &Value::Null));
    let receipt = on["receipt"].as_str().expect("a receipt").to_owned();
    let reader = call.server.visitor();
    let page = reader.get(&receipt).await;
    for words in ["Receipt: you were informed", GROUND, "nobody asked you to", "I object"] {
        assert!(page.expect_status(200).text.contains(words), "{words}");
    }
    let file = reader.get(&format!("{receipt}.json")).await;
    assert!(file.expect_status(200).text.contains("\"answer\":\"informed\"") && file.text.contains("notice, not consent"));
    let iso = reader.get(&format!("{receipt}/27560.json")).await;
    assert!(iso.expect_status(200).text.contains("\"informed\"") && !iso.text.contains("explicit consent"));
    reader.get(&format!("{receipt}/kantara.json")).await.expect_status(409);

    let pressed = Instant::now();
    call.guest.say(json!({"type":"withdraw"})).await;
    assert_eq!(call.agent.hear("permit-void").await["stop"], true);
    assert!(pressed.elapsed() < Duration::from_secs(2));
    call.report(&permit, "recording").await.expect_status(409);
    call.report(&permit, "stopped").await.expect_status(204);
    let off = sign(&mut call.guest, "off").await;
    assert_eq!(off["mine"], "withdrawn");
    assert!(reader.get(&receipt).await.text.contains("you were informed and have objected"));
    call.is_refused("does not want to be recorded").await;
    assert!(call.owner.get("/officer/consents").await.expect_status(200).text.contains("Informed"), "the register knows it as that");
}

/// From the receipt, too; and a rule that changes is a text that nobody in the call was told.
#[tokio::test(flavor = "multi_thread")]
async fn a_receipt_stops_it_as_well_and_so_does_another_rule() {
    let mut call = Call::new("no_recording").await;
    call.record().await;
    let receipt = sign(&mut call.guest, "on").await["receipt"].as_str().expect("a receipt").to_owned();
    let reader = call.server.visitor();
    reader.get(&receipt).await.expect_status(200);
    reader.post(&format!("{receipt}/withdraw"), &[("then", "nothing")]).await.expect_status(303);
    assert_eq!(call.agent.hear("permit-void").await["stop"], true);

    let mut call = Call::new("no_recording").await;
    let permit = call.record().await;
    sign(&mut call.guest, "on").await;
    let saved = Instant::now();
    house(&call.owner, &["ask", "notice"], GROUND, "19").await.expect_status(303);
    assert_eq!(call.agent.hear("permit-void").await["stop"], true);
    assert!(saved.elapsed() < Duration::from_secs(2), "fewer days are another text");
    call.report(&permit, "stopped").await.expect_status(204);
    sign(&mut call.guest, "off").await;
    call.is_refused("was not told about the recording as it is now").await;
}

/// Where the rule leaves out whoever objects, a guest says so before ringing.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_wants_to_be_left_out_says_so_before_ringing() {
    let server = Server::with_business().await;
    room_that_tells(&server, "exclude").await;
    let visitor = server.visitor();
    let page = visitor.get("/r/advice").await;
    let seal = page.expect_status(200).text.split("name=\"notice\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    assert!(page.text.contains("name=\"left_out\"") && !page.text.contains("id=\"left_out-yes\" checked"), "nothing is pressed beforehand");
    let fields = [("name", "Samira"), ("ring_key", "k"), ("notice", seal.expect("a seal")), ("left_out", "yes")];
    visitor.post("/r/advice/ring", &fields).await.expect_status(303);
    let waiting = visitor.get("/r/advice").await;
    let receipt = waiting.expect_status(200).text.split("href=\"/receipt/").nth(1).and_then(|rest| rest.split('"').next());
    let receipt = server.visitor().get(&format!("/receipt/{}", receipt.expect("a receipt"))).await;
    assert!(receipt.expect_status(200).text.contains("you were informed and are left out"));
}
