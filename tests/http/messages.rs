//! Acceptance 19: what advertises goes only to whoever asked for it and confirmed it, through a real mail server; and ends by one press.

use reqwest::Method;

use super::customers::{self, PASSWORD, open_house};
use super::mail::set;
use super::minors::link;
use crate::support::sink::{Letter, Sink};
use crate::support::{Server, Visitor};

const SAMIRA: &str = "samira@example.org";

/// A business with a mail server, and a customer with an account; the number of letters so far.
struct House {
    server: Server,
    owner: Visitor,
    samira: Visitor,
    sink: Sink,
}

impl House {
    async fn new() -> Self {
        let server = Server::with_business().await;
        let account = server.account(&["customer"], SAMIRA, "Samira").await;
        let (owner, samira) = (server.signed_in(&server.owner()).await, server.signed_in(&account).await);
        let sink = Sink::start("tls", "localhost");
        set(&owner, &sink, "tls").await;
        Self { server, owner, samira, sink }
    }

    /// The newest letter of this subject, once it is there.
    fn letter(&self, subject: &str) -> Letter {
        let mut number = 1;
        loop {
            let letter = self.sink.letter(number);
            if letter.header("Subject").contains(subject) {
                return letter;
            }
            number += 1;
        }
    }

    /// The page of choices, and what it carries so that an old one saves nothing.
    async fn version(&self) -> String {
        let page = self.samira.get("/account/messages").await;
        let text = &page.expect_status(200).text;
        text.split("name=\"version\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a version").to_owned()
    }

    async fn save(&self, version: &str, topics: &[&str], status: u16) {
        let mut fields = vec![("version", version)];
        fields.extend(topics.iter().map(|topic| ("wishes", *topic)));
        self.samira.post("/account/messages", &fields).await.expect_status(status);
    }

    /// Writes a promotion and sends it; the job's minute comes.
    async fn promote(&mut self, topic: &str, subject: &str) {
        let mut fields = vec![("topic".to_owned(), topic.to_owned())];
        let page = self.owner.get("/admin/promotions").await;
        for lang in ["en", "zh-Hans", "zh-Hant", "pt", "fr", "es", "ar", "lv", "ro"] {
            if page.expect_status(200).text.contains(&format!("name=\"subject-{lang}\"")) {
                fields.push((format!("subject-{lang}"), subject.to_owned()));
                fields.push((format!("body-{lang}"), "Spring is here.\n\nCome in.".to_owned()));
            }
        }
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.owner.post("/admin/promotions", &fields).await.expect_status(303);
        let page = self.owner.get("/admin/promotions").await;
        let id = page.text.split("data-promotion=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a draft").to_owned();
        let sent = self.owner.post(&format!("/admin/promotions/{id}/send"), &[]).await;
        assert_eq!(sent.expect_status(303).location(), "/admin/promotions?done=sent");
        self.owner.post(&format!("/admin/promotions/{id}/send"), &[]).await.expect_status(303);
        self.server.come_round(&["promotions"]).await;
        self.settled(subject).await;
    }

    /// Waits until everybody was looked at.
    async fn settled(&self, subject: &str) {
        let wanted = format!("SELECT COUNT(*) FROM promotions WHERE state = 'sent' AND instr(texts, '{subject}') > 0");
        for _ in 0..600 {
            let database = rusqlite::Connection::open(self.server.data().join("visavis.db")).expect("a database");
            if database.query_row(&wanted, [], |row| row.get::<_, i64>(0)).expect("a count") > 0 {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        panic!("{subject} was never sent: {}", self.server.log());
    }

    fn written(&self, subject: &str) -> i64 {
        let database = rusqlite::Connection::open(self.server.data().join("visavis.db")).expect("a database");
        let query = format!("SELECT SUM(written) FROM promotions WHERE instr(texts, '{subject}') > 0");
        database.query_row(&query, [], |row| row.get(0)).expect("a sum")
    }
}

/// The path behind a link of a letter.
fn path(letter: &Letter, page: &str) -> String {
    let text = letter.part("text");
    let rest = text.split(page).nth(1).unwrap_or_else(|| panic!("no {page} in {text}"));
    format!("{page}{}", rest.split(char::is_whitespace).next().unwrap_or_default())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_advertises_goes_to_whoever_confirmed_it_and_ends_by_one_press() {
    let mut house = House::new().await;
    house.promote("marketing", "Nobody asked").await;
    assert_eq!(house.written("Nobody asked"), 0, "nobody wants it, so that no page can send it");

    // Nothing is ticked; a box alone is no consent, and an old page saves nothing.
    let page = house.samira.get("/account/messages").await;
    assert!(!page.text.contains(" checked"), "{}", page.text);
    let old = house.version().await;
    house.save(&old, &["marketing"], 303).await;
    house.save(&old, &["marketing", "survey", "third-party"], 409).await;
    let question = house.letter("Do you want messages");
    assert_eq!(question.header("List-Unsubscribe"), "", "a letter of the service has no such header");
    house.promote("marketing", "Only ticked").await;
    assert_eq!(house.written("Only ticked"), 0, "the link was not pressed");

    // A scanner looks; the person presses.
    let link = path(&question, "/account/messages/confirm/");
    let stranger = house.server.visitor();
    stranger.get(&link).await.expect_status(200);
    house.promote("marketing", "Only looked").await;
    assert_eq!(house.written("Only looked"), 0);
    stranger.post(&link, &[]).await.expect_status(200);
    stranger.post(&link, &[]).await.expect_status(404);
    house.server.change("UPDATE promotions SET begun_ms = 1").await;
    house.promote("marketing", "Spring offer").await;
    assert_eq!(house.written("Spring offer"), 1);
    let letter = house.letter("Spring offer");
    assert_eq!(letter.recipient(), SAMIRA);
    assert_eq!(letter.header("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
    let end = path(&letter, "/unsubscribe/");
    assert_eq!(letter.header("List-Unsubscribe"), format!("<{}>", house.server.url(&end)));
    for part in ["text", "html"] {
        let text = letter.part(part);
        assert!(text.contains(&end) && text.contains("STOP") && text.contains("Lindner") && !text.contains("<img"), "{text}");
    }

    // Looking ends nothing; a mail program's press does, without cookie and origin, and again is no fault.
    let shown = stranger.get(&end).await;
    assert!(shown.expect_status(200).text.contains("data-action=\"unsubscribe\"") && !shown.text.contains(SAMIRA));
    house.promote("marketing", "Still wanted").await;
    assert_eq!(house.written("Still wanted"), 1);
    for _ in 0..2 {
        let press = house.server.visitor().request(Method::POST, &end).form(&[("List-Unsubscribe", "One-Click")]);
        stranger.send(press).await.expect_status(200);
    }
    house.promote("marketing", "Too late").await;
    assert_eq!(house.written("Too late"), 0);
    // Nothing else of the account has changed, and the proof says what happened.
    let consents = house.samira.get("/account/consents").await;
    assert!(consents.expect_status(200).text.contains("News and offers from us"));
    assert!(std::fs::read_to_string(house.server.data().join("suppressed")).expect("a list").contains(" marketing "));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_nobody_knows_says_nothing_and_leads_to_people() {
    let server = Server::with_business().await;
    let stranger = server.visitor();
    for code in ["x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] {
        let shown = stranger.get(&format!("/unsubscribe/{code}")).await;
        assert!(shown.expect_status(404).text.contains("href=\"/contact\""));
        let press = stranger.request(Method::POST, &format!("/unsubscribe/{code}")).form(&[("List-Unsubscribe", "One-Click")]);
        stranger.send(press).await.expect_status(404);
        stranger.get(&format!("/account/messages/confirm/{code}")).await.expect_status(404);
    }
    // Only this address is pressed from elsewhere.
    let elsewhere = stranger.request(Method::POST, "/account/messages/confirm/x").form(&[("a", "b")]);
    stranger.send(elsewhere).await.expect_status(403);
}

/// C-8: calls, text messages and post are asked for as letters are, and the list of the business holds who wants them now.
#[tokio::test(flavor = "multi_thread")]
async fn each_channel_is_confirmed_listed_and_ended_by_itself() {
    let house = House::new().await;
    let list = async |wish: &str| {
        let taken = house.owner.post("/admin/promotions/list", &[("wish", wish)]).await;
        assert_eq!(taken.expect_status(200).header("content-type"), "text/csv; charset=utf-8");
        taken.text.lines().skip(1).map(str::to_owned).collect::<Vec<_>>()
    };
    // What is wrong is said, and nothing that was typed is lost.
    let version = house.version().await;
    for (number, postal, fault) in [
        ("061 123 456", "Harbour Street 5", "code of its country"),
        ("+264 61 123 456", " ", "Write something"),
        ("", "Harbour Street 5", "+44"),
    ] {
        let fields = [("version", version.as_str()), ("wishes", "marketing-by-call"), ("wishes", "survey-by-post"), ("number", number)];
        let refused = house.samira.post("/account/messages", &[&fields[..], &[("postal", postal)]].concat()).await;
        let text = &refused.expect_status(422).text;
        assert!(text.contains(fault) && text.contains(&format!("value=\"{number}\"")) && text.matches(" checked").count() == 2, "{text}");
    }
    assert_eq!(customers::count(&house.server, "subscriptions"), 0);
    let all = [
        ("version", version.as_str()),
        ("wishes", "marketing-by-call"),
        ("wishes", "survey-by-post"),
        ("number", "+264 61 123 456"),
        ("postal", "=Harbour Street 5\r\nWindhoek"),
    ];
    house.samira.post("/account/messages", &all).await.expect_status(303);
    assert_eq!(list("marketing-by-call").await, Vec::<String>::new(), "a tick is no consent");
    let question = house.letter("Do you want messages");
    assert!(question.part("text").contains("News and offers from us · Telephone call"), "{}", question.part("text"));
    let link = path(&question, "/account/messages/confirm/");
    assert!(house.server.visitor().get(&link).await.text.contains("Telephone call"));
    house.server.visitor().post(&link, &[]).await.expect_status(200);
    let called = list("marketing-by-call").await;
    assert!(called.len() == 1 && called[0].starts_with("Samira,tel:+26461123456,en,marketing,call,20"), "{called:?}");
    assert!(list("survey-by-post").await[0].starts_with("Samira,\"'=Harbour Street 5"), "no cell is a formula");
    assert_eq!(list("marketing-by-text").await, Vec::<String>::new());
    for wish in ["marketing", "king", ""] {
        house.owner.post("/admin/promotions/list", &[("wish", wish)]).await.expect_status(400);
    }
    // The ledger says who took the list, and no number.
    assert_eq!(customers::count(&house.server, "audit_events WHERE action = 'messages.list'"), 4);
    assert_eq!(customers::count(&house.server, "audit_events WHERE instr(detail, '61123456') > 0"), 0);

    // Whoever is called says stop: whoever hears it enters the number.
    house.owner.post("/admin/promotions/stop", &[("stop", "061 123 456")]).await.expect_status(422);
    house.owner.post("/admin/promotions/stop", &[("stop", "00264 61 123-456")]).await.expect_status(303);
    assert_eq!(list("marketing-by-call").await, Vec::<String>::new());
    assert_eq!(list("survey-by-post").await.len(), 2, "of two lines of an envelope");
    // A letter proves no number, so that no account brings it back.
    let version = house.version().await;
    let again = [("version", version.as_str()), ("wishes", "marketing-by-text"), ("number", "+264 61 123 456")];
    let refused = house.samira.post("/account/messages", &again).await;
    assert!(refused.expect_status(422).text.contains("asked not to be called at this number"), "{}", refused.text);
    house.samira.post("/account/messages/off", &[]).await.expect_status(303);
    assert_eq!(customers::count(&house.server, "subscriptions"), 0, "no number, no address");
    let page = house.samira.get("/account/messages").await.text;
    assert!(!page.contains("Windhoek") && !page.contains("264") && !page.contains(" checked"), "{page}");
}

/// V-14: what is ticked while somebody registers is asked once more, and nothing else is.
#[tokio::test(flavor = "multi_thread")]
async fn a_tick_at_the_registration_only_brings_the_letter_that_asks() {
    let (server, owner) = open_house().await;
    let sink = Sink::start("tls", "localhost");
    set(&owner, &sink, "tls").await;
    for (email, topics) in [(SAMIRA, &["marketing", "king"][..]), ("joao@example.org", &[])] {
        customers::ask(&server, "/register", email).await;
        let (path, visitor) = (link(&sink.to(email), "register"), server.visitor());
        let mut fields = vec![("name", "Samira Haddad"), ("password", PASSWORD), ("terms", "1")];
        fields.extend(topics.iter().map(|topic| ("wishes", *topic)));
        visitor.get(&path).await.expect_status(200);
        visitor.post(&path, &fields).await.expect_status(303);
        let page = visitor.get("/account/messages").await.text;
        assert!(!page.contains("data-state=\"kept\""), "nothing is on before the link: {page}");
        assert_eq!(page.contains("data-wish=\"marketing\""), !topics.is_empty());
        assert!(!page.contains("data-wish=\"survey\""));
    }
    assert_eq!(customers::count(&server, "mails WHERE kind = 'opt-in'"), 1);
    assert_eq!(customers::count(&server, "subscriptions WHERE state = 'asked' AND topic = 'marketing'"), 1);
}
