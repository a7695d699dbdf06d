//! A policy has changed: who is asked, what stays open until they answer, and which answers count.

use reqwest::Method as HttpMethod;
use reqwest::header::{ACCEPT, ORIGIN, UPGRADE};
use visavis::people::roles::Role;
use visavis::web::routes::ROUTES;
use visavis::web::who::Door;

use super::policies::{ARABIC, ENGLISH, day, draft, house, plan_seen, publish, save};
use super::roles::{SIGN_OUT, account_of, ask, word};
use crate::support::recorded::Far;
use crate::support::{AGENT_PASSWORD, Answer, Credentials, OWNER_EMAIL, Server, Visitor};

pub const CHANGED: &str = "/account/changed";

/// A plan of this draft that matters to people, with its full days.
pub async fn plan_later(owner: &Visitor, page: &str) {
    let (today, effective) = (day(0), day(31));
    let seen = plan_seen(owner, page).await;
    let plan = [
        ("seen", seen.as_str()),
        ("material", "yes"),
        ("reason", "New rules"),
        ("notice_days", "30"),
        ("controlling", ""),
        ("release", today.as_str()),
        ("effective", effective.as_str()),
    ];
    owner.post(&format!("{page}/plan"), &plan).await.expect_status(303);
}

/// The officer announces a version of the text about minors that matters to people; gives its id.
pub async fn announce(owner: &Visitor, says: &str) -> String {
    let page = draft(owner, "minors").await;
    plan_later(owner, &page).await;
    save(owner, &page, "adults/en", &format!("{ENGLISH} {says}.")).await.expect_status(303);
    save(owner, &page, "adults/ar", &format!("{ARABIC} {says}.")).await.expect_status(303);
    if owner.get(&format!("{page}/summary/en")).await.status == 200 {
        save(owner, &page, "summary/en", "Clearer words.").await.expect_status(303);
        save(owner, &page, "summary/ar", "كلمات أوضح.").await.expect_status(303);
    }
    publish(owner, &page).await.expect_status(303);
    page.rsplit('/').next().expect("an address").to_owned()
}

/// The answer to a version, as the buttons of the page send it.
pub async fn answer(visitor: &Visitor, version: &str, answer: &str) -> Answer {
    visitor.get(CHANGED).await.expect_status(200);
    visitor.post(CHANGED, &[("version", version), ("lang", "en"), ("to", "/desk"), ("answer", answer)]).await
}

/// Signs in, and gives where the way leads from the start page.
pub async fn led_to(server: &Server, who: &Credentials) -> (Visitor, String) {
    let visitor = server.signed_in(who).await;
    let led = visitor.get("/desk").await;
    let led = if led.status == 200 { "/desk".to_owned() } else { led.location().to_owned() };
    (visitor, led)
}

fn written((kind, to): (&str, &str)) -> (String, String) {
    (kind.to_owned(), to.to_owned())
}

/// The letters that wait or went, once there are so many: of which kind, to whom.
async fn letters(server: &Server, count: usize) -> Vec<(String, String)> {
    for _ in 0..600 {
        let database = rusqlite::Connection::open(server.data().join("visavis.db")).expect("a database");
        let mut query = database
            .prepare("SELECT kind, recipient FROM mails WHERE kind IN ('policy', 'objection') ORDER BY kind, recipient")
            .expect("a query");
        let found = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("letters");
        let found: Vec<(String, String)> = found.collect::<Result<_, _>>().expect("letters");
        if found.len() >= count {
            return found;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("fewer than {count} letters: {}", server.log());
}

/// Whoever owes an answer has the copy all the same, and in it that they were asked.
async fn takes_a_copy(who: &Visitor, version: &str) {
    who.get("/account/data").await.expect_status(200);
    let copy = who.post("/account/data", &[("current", AGENT_PASSWORD)]).await;
    assert_eq!(copy.expect_status(200).header("content-disposition"), "attachment; filename=\"visavis-account.json\"");
    assert!(copy.text.contains("\"visavis account copy\"") && copy.text.contains(version), "{}", copy.text);
}

/// And the end: it is real, and undone as anybody's.
async fn ends_and_comes_back(server: &Server, who: &Credentials) {
    let (ending, led) = led_to(server, who).await;
    assert_eq!(led, "/account/changed?to=/desk");
    ending.get("/account/delete").await.expect_status(200);
    let undo = ending.post("/account/delete", &[("current", AGENT_PASSWORD)]).await.expect_status(303).location().to_owned();
    assert_eq!(ending.get(CHANGED).await.location(), "/sign-in");
    server.visitor().post(&undo, &[]).await.expect_status(200);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_signs_in_after_the_effect_answers_first_and_whoever_was_here_goes_on() {
    let (mut server, owner) = house().await;
    let agent = server.agent("tomasz@lindner-physio.example", "Tomasz Wolny").await;
    let before = server.signed_in(&agent).await;
    let version = announce(&owner, "1").await;
    // Everybody with an account is written to on the day of the announcement, once; without a mail server the letters wait here.
    server.come_round(&["telling"]).await;
    assert_eq!(letters(&server, 2).await, [("policy", OWNER_EMAIL), ("policy", &agent.email)].map(written));
    assert!(owner.get("/admin/mail").await.text.contains("/minors/changes?version=1"));
    let (_, led) = led_to(&server, &agent).await;
    assert_eq!(led, "/desk", "an announcement asks nobody");
    server.take_effect("/minors", 1).await;
    before.get("/desk").await.expect_status(200);
    assert!(before.get(CHANGED).await.expect_status(200).text.contains(&version), "who wants to answers now");

    let (now, led) = led_to(&server, &agent).await;
    assert_eq!(led, "/account/changed?to=/desk");
    let page = now.get(&led).await;
    for part in
        ["data-action=\"accept-policy\"", "data-action=\"decline-policy\"", "name=\"to\" value=\"/desk\"", "href=\"/privacy#rights\""]
    {
        assert!(page.expect_status(200).text.contains(part), "{part}");
    }
    assert!(!page.text.contains(" checked") && !page.text.contains("href=\"/desk\""), "nothing is chosen, nothing closed is offered");
    // A press, a script and a socket are told why; nothing half is done.
    let pressed = now.post("/desk/presence", &[("online", "1")]).await;
    assert!(pressed.expect_status(403).text.contains("First there is something to answer."));
    assert!(pressed.text.contains("href=\"/account/changed\""));
    let script = now.request(HttpMethod::POST, "/account/password").header(ORIGIN, server.origin()).header("X-Form-Token", now.token());
    let refused = now.send(script.form(&[("nothing", "")]).header(ACCEPT, "application/json")).await;
    assert_eq!((refused.status, word(&refused).as_str()), (403, "answer-first"));
    let socket = now.send(now.request(HttpMethod::GET, "/ws/desk?ticket=x").header(UPGRADE, "websocket")).await;
    assert_eq!(socket.status, 403);
    // A no, and nothing, leave the same open: the question, one's language, the way out.
    let declined = answer(&now, &version, "decline").await;
    assert_eq!(declined.expect_status(303).location(), "/account/changed?to=/desk");
    assert!(now.get(CHANGED).await.text.contains("data-part=\"declined\""));
    assert_eq!(now.get("/account").await.location(), "/account/changed?to=/account");
    now.post("/account/language", &[("lang", "ar")]).await.expect_status(303);
    assert!(now.get(CHANGED).await.text.contains("dir=\"rtl\""));
    now.post("/account/language", &[("lang", "en")]).await.expect_status(303);
    now.get("/privacy").await.expect_status(200);
    takes_a_copy(&now, &version).await;
    now.post(SIGN_OUT, &[]).await.expect_status(303);
    ends_and_comes_back(&server, &agent).await;
    // And a yes is still possible.
    let (now, _) = led_to(&server, &agent).await;
    assert_eq!(answer(&now, &version, "accept").await.expect_status(303).location(), "/desk");
    now.get("/desk").await.expect_status(200);
    assert!(now.get(CHANGED).await.text.contains("There is nothing to answer."));
    assert_eq!(answer(&now, &version, "accept").await.expect_status(303).location(), "/desk", "pressed twice is pressed once");
    let back = answer(&now, &version, "decline").await;
    assert!(back.expect_status(409).text.contains("You have accepted this version."));
    // Killed right after it: an answer that was acknowledged is kept.
    server.kill();
    server.restart().await;
    assert_eq!(led_to(&server, &agent).await.1, "/desk");
    assert_eq!(led_to(&server, &server.owner()).await.1, "/account/changed?to=/desk", "the owner is asked like everybody");
    let lines = "SELECT GROUP_CONCAT(action) FROM (SELECT action FROM audit_events WHERE action LIKE 'acceptance.%' ORDER BY seq)";
    let database = rusqlite::Connection::open(server.data().join("visavis.db")).expect("a database");
    let lines: String = database.query_row(lines, [], |row| row.get(0)).expect("lines");
    assert_eq!(lines, "acceptance.show,acceptance.decline,acceptance.accept");
    drop(database);
    let verified = server.cli(&["audit", "verify"]);
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stderr));
}

/// Part I, 11 and 12: an announcement reaches whoever approved a recording that there is, and whoever objects to what it names.
#[tokio::test(flavor = "multi_thread")]
async fn holders_of_consents_and_whoever_objects_are_written_to_when_a_change_is_announced() {
    let (mut server, owner) = house().await;
    server.room("advice", "Advice");
    let recorded = server.with_recorded(OWNER_EMAIL, Far::Registered).await;
    let wish = [("kind", "copy"), ("contact", "ilze@example.org")];
    server.visitor().post(&format!("{}/wish", recorded.guest), &wish).await.expect_status(303);
    let customer = server.signed_in(&server.account(&["customer"], "samira@example.org", "Samira").await).await;
    customer.get("/account/consents").await.expect_status(200);
    customer.post("/account/objections/partner", &[]).await.expect_status(303);

    owner.get("/officer/recipients").await.expect_status(200);
    let from = day(31);
    let recipient = [
        ("name", "Praxis Nord"),
        ("kind", "partner"),
        ("data", "Name, topic"),
        ("task", "Appointments"),
        ("countries", "Germany"),
        ("transfer", ""),
        ("from", from.as_str()),
    ];
    owner.post("/officer/recipients", &recipient).await.expect_status(303);
    let page = draft(&owner, "privacy").await;
    plan_later(&owner, &page).await;
    publish(&owner, &page).await.expect_status(303);
    server.come_round(&["telling", "objections"]).await;
    let all =
        [("objection", "samira@example.org"), ("policy", OWNER_EMAIL), ("policy", "ilze@example.org"), ("policy", "samira@example.org")];
    assert_eq!(letters(&server, all.len()).await, all.map(written));
    // Each links to what it is about, for an owner who hands it over.
    let held = owner.get("/admin/mail").await.text;
    assert!(held.contains("/privacy/changes?version=1") && held.contains("/account/consents"), "{held}");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_version_in_effect_is_answered() {
    let (mut server, owner) = house().await;
    let first = announce(&owner, "1").await;
    let early = answer(&owner, &first, "accept").await;
    assert!(early.expect_status(409).text.contains("This version is not in effect."));
    server.take_effect("/minors", 1).await;
    assert_eq!(answer(&owner, &first, "accept").await.expect_status(303).location(), "/desk");
    let taken_back = announce(&owner, "2").await;
    owner.post(&format!("/officer/policies/{taken_back}/withdraw"), &[]).await.expect_status(303);
    let third = announce(&owner, "3").await;
    server.take_effect("/minors", 3).await;
    let (now, led) = led_to(&server, &server.owner()).await;
    assert_eq!(led, "/account/changed?to=/desk", "what was accepted before is another text");
    for old in [&first, &taken_back, &"pol_000000000000000000000000".to_owned()] {
        let refused = answer(&now, old, "accept").await;
        assert!(refused.expect_status(409).text.contains("This version is not in effect."), "{old}");
        assert!(refused.text.contains(&format!("data-asked=\"{third}\"")) && refused.text.contains("Clearer words."), "the one that is");
    }
    for (version, lang, what) in [("nonsense", "en", "accept"), (third.as_str(), "tlh", "accept"), (third.as_str(), "en", "perhaps")] {
        let fields = [("version", version), ("lang", lang), ("answer", what)];
        now.post(CHANGED, &fields).await.expect_status(400);
    }
    assert_eq!(now.get("/desk").await.location(), "/account/changed?to=/desk");
    // Nobody is led away from here by what they bring along.
    let page = now.get("/account/changed?to=//evil.example").await;
    assert!(!page.text.contains("evil.example"));
    let fields = [("version", third.as_str()), ("lang", "en"), ("to", "https://evil.example/"), ("answer", "accept")];
    assert_eq!(now.post(CHANGED, &fields).await.expect_status(303).location(), "/desk");
}

/// The negative test of every route: whoever owes an answer walks all of them, and none opens but those that stay open.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_owes_an_answer_comes_no_further_than_the_table_says() {
    let (mut server, owner) = house().await;
    announce(&owner, "1").await;
    let mut people = Vec::new();
    for role in Role::ALL {
        people.push((role, account_of(&server, role).await));
    }
    server.take_effect("/minors", 1).await;
    let mut faults = Vec::new();
    for (role, who) in people {
        let visitor = server.signed_in(&who).await;
        visitor.get(CHANGED).await.expect_status(200);
        for route in ROUTES.iter().filter(|route| route.action.door() == Door::Account && route.path != SIGN_OUT) {
            let answer = ask(&visitor, &server, route).await;
            let expected = match route.action {
                action if !action.is_own() && !action.may().has(role) => "not-your-role",
                action if !action.stays_open() => "answer-first",
                _ => "",
            };
            let refusal = word(&answer);
            let is_refusal = ["not-your-role", "answer-first", "sign-in-first"].contains(&refusal.as_str());
            if (if is_refusal { refusal.as_str() } else { "" }) != expected || answer.status >= 500 {
                faults.push(format!("{role:?} {:?} {}: {} {refusal}", route.method, route.path, answer.status));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
