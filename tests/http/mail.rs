//! Mail, through a real mail server over TLS: what goes, what waits, what is held, and what whoever runs the desk sees of it.

use std::time::{Duration, Instant};

use crate::support::recorded::Far;
use crate::support::sink::{Letter, SINK_PASSWORD, SINK_USER, Sink};
use crate::support::{Answer, OWNER_EMAIL, Server, Visitor};

const GUEST: &str = "tomasz@example.org";
const SENDER: &str = "desk@lindner-physio.example";
/// How long something may take that another process does.
const PATIENCE: Duration = Duration::from_secs(60);

fn form<'a>(sink: &'a Sink, security: &'a str, port: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("host", "localhost"),
        ("port", port),
        ("security", security),
        ("user", SINK_USER),
        ("password", SINK_PASSWORD),
        ("authority", &sink.authority),
        ("sender", SENDER),
    ]
}

/// Tells the server of this mail server.
pub async fn set(owner: &Visitor, sink: &Sink, security: &str) {
    owner.get("/admin/mail").await.expect_status(200);
    owner.post("/admin/mail", &form(sink, security, &sink.port.to_string())).await.expect_status(303);
}

/// Invites somebody; gives the link that is shown.
async fn invite(owner: &Visitor, email: &str) -> (Answer, String) {
    owner.get("/admin/users").await.expect_status(200);
    let answer = owner.post("/admin/users/invite", &[("permission", "yes"), ("email", email), ("roles", "agent")]).await;
    answer.expect_status(200);
    let link = link_in(&answer.text).expect("the link is shown as ever");
    (answer, link)
}

fn link_in(text: &str) -> Option<String> {
    let at = text.find("/invite/").map(|at| text[..at].rfind("https://").unwrap_or(at))?;
    text[at..].split(['"', '<', ' ', '\n', '\r']).next().map(str::to_owned)
}

/// Reloads the page of mail until it shows this.
async fn page_with(owner: &Visitor, wanted: &str) -> Answer {
    let since = Instant::now();
    loop {
        let page = owner.get("/admin/mail").await;
        page.expect_status(200);
        if page.text.contains(wanted) {
            return page;
        }
        assert!(since.elapsed() < PATIENCE, "the page never showed {wanted:?}: {}", page.text);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

fn letter_id(page: &Answer) -> String {
    let rest = page.text.split("data-letter=\"").nth(1).expect("a letter");
    rest.split('"').next().unwrap_or_default().to_owned()
}

async fn retry(owner: &Visitor, page: &Answer) {
    owner.post(&format!("/admin/mail/letters/{}/retry", letter_id(page)), &[]).await.expect_status(303);
}

fn check_invitation(letter: &Letter, link: &str) {
    assert_eq!((letter.recipient(), letter.part("from")), (GUEST, SENDER));
    assert!(letter.part("text").contains(link) && letter.part("html").contains(link), "{}", letter.part("text"));
    assert_eq!(letter.header("To"), GUEST);
    assert_eq!(letter.header("From"), format!("Lindner Physiotherapy <{SENDER}>"));
    assert_eq!(letter.header("Reply-To"), "praxis@lindner-physio.example");
    assert_eq!((letter.header("Auto-Submitted"), letter.header("Content-Language")), ("auto-generated", "en"));
    assert!(letter.header("Message-ID").starts_with("<mail_") && letter.header("Message-ID").ends_with("@lindner-physio.example>"));
    for absent in ["List-Unsubscribe", "Bcc", "Cc", "X-Mailer"] {
        assert_eq!(letter.header(absent), "", "{absent}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn letters_go_encrypted_from_the_start_or_after_the_greeting() {
    let server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    for (security, number) in [("tls", 1), ("starttls", 1)] {
        let sink = Sink::start(security, "localhost");
        set(&owner, &sink, security).await;
        let tried = owner.post("/admin/mail/test", &[]).await;
        tried.expect_status(200);
        assert!(tried.text.contains("data-trial=\"taken\"") && tried.text.contains("250 Taken"), "{}", tried.text);
        let trial = sink.letter(number);
        assert_eq!(trial.recipient(), OWNER_EMAIL);
        assert!(trial.is_signed_in(), "with user and password");
        let (answer, link) = invite(&owner, GUEST).await;
        assert!(answer.text.contains("A letter with it is on its way."), "{}", answer.text);
        check_invitation(&sink.letter(number + 1), &link);
        let page = page_with(&owner, "Taken by the server on").await;
        assert!(!page.text.contains("/invite/"), "a link that went is not shown again");
        assert!(!page.text.contains(SINK_PASSWORD) && page.text.contains("A password is stored."));
    }
}

/// FC-35: whoever invites declares that the person allows it, and the person stops all further ones by the link in the first.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_invited_without_permission_and_whoever_was_stops_it_without_an_account() {
    let server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    let sink = Sink::start("tls", "localhost");
    set(&owner, &sink, "tls").await;
    owner.get("/admin/users").await.expect_status(200);
    let rash = owner.post("/admin/users/invite", &[("email", GUEST), ("roles", "agent")]).await;
    assert!(rash.expect_status(422).text.contains("ask them first"), "{}", rash.text);
    invite(&owner, GUEST).await;
    let letter = sink.letter(1);
    assert_eq!(letter.header("List-Unsubscribe"), "", "a letter of the service has none");
    let text = letter.part("text").to_owned();
    let stop = text.split_whitespace().find(|word| word.contains("/unsubscribe/")).expect("a link that stops them");
    let path = stop.split_once("/unsubscribe/").map(|(_, code)| format!("/unsubscribe/{code}")).expect("a path");
    let guest = server.visitor();
    for _ in 0..2 {
        // A mail scanner looks, twice.
        assert!(guest.get(&path).await.expect_status(200).text.contains("data-action=\"unsubscribe\""));
    }
    let (answer, link) = invite(&owner, GUEST).await;
    assert!(answer.text.contains("A letter with it is on its way."));
    check_invitation(&sink.letter(2), &link);
    let done = guest.post(&path, &[]).await;
    assert!(done.expect_status(200).text.contains("data-unsubscribed"), "{}", done.text);
    guest.post(&path, &[("extent", "all")]).await.expect_status(200);
    let (answer, _) = invite(&owner, &GUEST.to_uppercase()).await;
    assert!(answer.text.contains("wants no invitations by letter"), "{}", answer.text);
    // Another one goes, and it is the third: nothing went between.
    invite(&owner, "aiga@example.org").await;
    assert_eq!(sink.letter(3).recipient(), "aiga@example.org");
    server.visitor().get(&format!("{path}x")).await.expect_status(404);
    server.visitor().post("/unsubscribe/nobodys", &[]).await.expect_status(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_server_letters_are_held_with_their_links_until_one_is_set() {
    let server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    let (answer, link) = invite(&owner, GUEST).await;
    assert!(answer.text.contains("Copy it now and send it yourself"));
    let page = page_with(&owner, "Held: there is no mail server").await;
    assert!(page.text.contains(&link) && page.text.contains("No mail server is set."));
    owner.post("/admin/mail/test", &[]).await.expect_status(409);
    let sink = Sink::start("tls", "localhost");
    set(&owner, &sink, "tls").await;
    check_invitation(&sink.letter(1), &link);
    page_with(&owner, "Taken by the server on").await;
    owner.post("/admin/mail/remove", &[]).await.expect_status(303);
    page_with(&owner, "No mail server is set.").await;
    let page = page_with(&owner, "data-letter=").await;
    owner.post(&format!("/admin/mail/letters/{}/delete", letter_id(&page)), &[]).await.expect_status(303);
    assert!(!owner.get("/admin/mail").await.text.contains(GUEST));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_down_and_comes_back_gets_what_waited() {
    let server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    let mut sink = Sink::start("tls", "localhost");
    set(&owner, &sink, "tls").await;
    sink.stop();
    let (_, link) = invite(&owner, GUEST).await;
    let page = page_with(&owner, "The server cannot be reached.").await;
    assert!(page.text.contains("Waits for the server") && page.text.contains(&link), "it can be handed over meanwhile");
    sink.restart();
    retry(&owner, &page).await;
    check_invitation(&sink.letter(1), &link);
    page_with(&owner, "The server took the last letter on").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_says_later_is_asked_again_and_one_that_says_never_is_not() {
    let server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    let sink = Sink::start("tls", "localhost");
    set(&owner, &sink, "tls").await;
    sink.mood("later");
    let (_, link) = invite(&owner, GUEST).await;
    let page = page_with(&owner, "Not taken yet, next try").await;
    assert!(page.text.contains("451 4.7.1 Greylisted, come again") && page.text.contains(&link));
    sink.mood("take");
    retry(&owner, &page).await;
    check_invitation(&sink.letter(1), &link);
    page_with(&owner, "Taken by the server on").await;

    sink.mood("refuse");
    let (_, link) = invite(&owner, "nobody@example.org").await;
    let page = page_with(&owner, "Refused by the server").await;
    assert!(page.text.contains("550 5.1.1 No such user here") && page.text.contains(&link));
    for page in ["/admin", "/settings"] {
        assert!(owner.get(page).await.text.contains("1 letter could not be sent."));
    }
    let tried = owner.post("/admin/mail/test", &[]).await;
    assert!(tried.text.contains("data-trial=\"failed\"") && tried.text.contains("The server refuses this letter."));
    assert_eq!(sink.count(), 1);
    // Taken back: its link is dead, and nobody has to see to its letter any more.
    let team = owner.get("/admin/users").await;
    let withdraw = team.text.split("/admin/users/invites/").nth(1).and_then(|rest| rest.split('"').next()).expect("an invitation");
    owner.post(&format!("/admin/users/invites/{withdraw}"), &[]).await.expect_status(303);
    assert!(!owner.get("/admin/mail").await.text.contains("Refused by the server"));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_said_to_a_server_whose_certificate_does_not_fit_or_that_does_not_encrypt() {
    let server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    let other = Sink::start("tls", "localhost");
    let strange = "The server’s certificate is not right for this name.";
    let unencrypted = "The server does not encrypt in this way.";
    for (security, name, wanted, own_authority, says) in [
        ("tls", "elsewhere.example", "tls", true, strange),
        ("tls", "localhost", "tls", false, strange),
        ("starttls", "elsewhere.example", "starttls", true, strange),
        ("starttls", "localhost", "starttls", false, strange),
        ("none", "localhost", "starttls", true, unencrypted),
    ] {
        let sink = Sink::start(security, name);
        let port = sink.port.to_string();
        let mut fields = form(&sink, wanted, &port);
        if !own_authority {
            fields.retain(|(name, _)| *name != "authority");
            fields.push(("authority", &other.authority));
        }
        owner.get("/admin/mail").await.expect_status(200);
        owner.post("/admin/mail", &fields).await.expect_status(303);
        let tried = owner.post("/admin/mail/test", &[]).await;
        assert!(tried.text.contains("data-trial=\"failed\"") && tried.text.contains(says), "{security} {name}: {}", tried.text);
        let (_, link) = invite(&owner, GUEST).await;
        let page = page_with(&owner, "No letter has gone out since").await;
        assert!(page.text.contains(&link) && page.text.contains(says));
        assert_eq!((sink.count(), sink.events().contains("login")), (0, false), "neither letter nor password was said");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_costs_no_letter_and_the_right_one_sends_it() {
    let server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    let sink = Sink::start("tls", "localhost");
    let port = sink.port.to_string();
    let mut fields = form(&sink, "tls", &port);
    fields.retain(|(name, _)| *name != "password");
    owner.get("/admin/mail").await.expect_status(200);
    let blank = owner.post("/admin/mail", &fields).await;
    blank.expect_status(422);
    assert!(blank.text.contains("This user name needs its password."));
    let wrong = [fields.as_slice(), &[("password", "four grey ducks")]].concat();
    owner.post("/admin/mail", &wrong).await.expect_status(303);
    let (_, link) = invite(&owner, GUEST).await;
    page_with(&owner, "The server does not accept this user name with this password.").await;
    let elsewhere: Vec<(&str, &str)> = fields.iter().map(|pair| if pair.0 == "host" { ("host", "127.0.0.1") } else { *pair }).collect();
    let refused = owner.post("/admin/mail", &elsewhere).await;
    refused.expect_status(422);
    assert!(refused.text.contains("Type the password again"), "a stored password goes nowhere else");
    set(&owner, &sink, "tls").await;
    check_invitation(&sink.letter(1), &link);
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_between_sending_and_noting_it_the_letter_goes_again_as_the_same() {
    let mut server = Server::with_business().await;
    let sink = Sink::start("tls", "localhost");
    let owner = server.signed_in(&server.owner()).await;
    set(&owner, &sink, "tls").await;
    sink.mood("stall");
    let (_, link) = invite(&owner, GUEST).await;
    let first = sink.letter(1);
    server.kill();
    sink.mood("take");
    server.restart().await;
    // Its next turn is a minute later; whoever presses is not made to wait.
    retry(&owner, &page_with(&owner, "data-letter=").await).await;
    let second = sink.letter(2);
    check_invitation(&first, &link);
    check_invitation(&second, &link);
    assert_eq!(first.header("Message-ID"), second.header("Message-ID"), "mail programs see that it is the same");
    assert_eq!(first.header("Date"), second.header("Date"));
    page_with(&owner, "Taken by the server on").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_with_letters_queued_it_sends_each_of_them_after_the_start() {
    let mut server = Server::with_business().await;
    let mut sink = Sink::start("starttls", "localhost");
    let owner = server.signed_in(&server.owner()).await;
    set(&owner, &sink, "starttls").await;
    sink.stop();
    let mut links = Vec::new();
    for name in ["a", "b", "c"] {
        links.push(invite(&owner, &format!("{name}@example.org")).await.1);
    }
    server.kill();
    sink.restart();
    server.restart().await;
    // The wait after the silence is still on; whoever presses is not made to wait.
    let page = page_with(&owner, "data-letter=").await;
    if page.text.contains("No letter has gone out since") {
        let tried = owner.post("/admin/mail/test", &[]).await;
        assert!(tried.text.contains("data-trial=\"taken\""), "{}", tried.text);
    }
    let since = Instant::now();
    let mut found = Vec::new();
    let mut number = 0;
    while found.len() < links.len() {
        number += 1;
        let letter = sink.letter(number);
        found.extend(link_in(letter.part("text")));
        assert!(since.elapsed() < PATIENCE);
    }
    links.sort();
    found.sort();
    assert_eq!(found, links);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_password_and_an_overdue_duty_go_by_letter_in_the_persons_language() {
    let mut server = Server::with_business().await;
    server.say(&["room", "create", "--slug", "advice", "--name", "Advice", "--recording", "ask"]);
    server.agent(GUEST, "Tomasz Wolny").await;
    let sink = Sink::start("tls", "localhost");
    let owner = server.signed_in(&server.owner()).await;
    set(&owner, &sink, "tls").await;
    let agent = owner.account_of("Tomasz Wolny").await;
    owner.post(&format!("/admin/users/{agent}/password"), &[]).await.expect_status(200);
    let letter = sink.letter(1);
    assert_eq!((letter.recipient(), letter.header("Subject")), (GUEST, "A new password for your account at Lindner Physiotherapy"));
    assert!(letter.part("text").contains("/recover/"));
    // Killed before it is noted, it would go again.
    page_with(&owner, "Taken by the server on").await;

    server.with_recorded(GUEST, Far::Registered).await;
    server.kill();
    let database = rusqlite::Connection::open(server.data().join("visavis.db")).expect("a database");
    database.execute("UPDATE recordings SET due_ms = 1700000000000", []).expect("late");
    database.execute("UPDATE accounts SET lang = 'ar' WHERE email = ?1", [GUEST]).expect("a language");
    database.execute("DELETE FROM facts WHERE name = 'job.duties'", []).expect("a job that never ran");
    drop(database);
    server.restart().await;
    let letter = sink.letter(2);
    assert_eq!((letter.recipient(), letter.header("Content-Language")), (GUEST, "ar"));
    assert_eq!(letter.header("Subject"), "تسجيل واحد يجب حذفه من حاسوبك");
    assert!(letter.part("html").contains("dir=\"rtl\"") && letter.part("text").contains("/desk/recordings"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_a_mail_server_is_said_beside_its_field() {
    let server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    owner.get("/admin/mail").await.expect_status(200);
    let sink_like = [("host", "mail.example.org"), ("port", ""), ("security", "tls"), ("sender", SENDER)];
    for (field, value, reason) in [
        ("host", "", "Write something here."),
        ("host", "https://mail.example.org", "Write the name of a server"),
        ("host", "mail.example.org\r\nX-Evil: 1", "Write the name of a server"),
        ("port", "70000", "A port is a number from 1 to 65535."),
        ("security", "none", "Without encryption letters only go to this very machine"),
        ("security", "", "Choose one from the list."),
        ("sender", "desk@example.org\r\nBcc: all@evil.example", "Write an e-mail address"),
        ("sender", "", "Write an e-mail address"),
        ("user", "desk\r\nRSET", "hidden control or direction characters"),
        ("authority", "none", "This is no certificate."),
    ] {
        let mut fields: Vec<(&str, &str)> = sink_like.iter().copied().filter(|(name, _)| *name != field).collect();
        fields.push((field, value));
        let answer = owner.post("/admin/mail", &fields).await;
        answer.expect_status(422);
        assert!(answer.text.contains(reason), "{field} {value:?}: {}", answer.text);
    }
    assert!(owner.get("/admin/mail").await.text.contains("No mail server is set."));
    for wrong in ["mail_000000000000000000000000", "nonsense"] {
        owner.post(&format!("/admin/mail/letters/{wrong}/retry"), &[]).await.expect_status(404);
        owner.post(&format!("/admin/mail/letters/{wrong}/delete"), &[]).await.expect_status(404);
    }
}
