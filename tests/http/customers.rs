//! Customers: registering, a forgotten password, the own account; and that none of it tells who has one.

use std::io::Cursor;
use std::time::Instant;

use reqwest::Method;
use reqwest::header::ORIGIN;
use reqwest::multipart::{Form, Part};
use visavis::base::limits;

use super::{minors, policies};
use crate::support::{AGENT_PASSWORD, Answer, OWNER_EMAIL, Server, Visitor};

pub const SAMIRA: &str = "samira@example.org";
pub const PASSWORD: &str = "five purple lanterns";

/// A business whose terms and privacy policy count, and that lets customers register; and its owner.
pub async fn open_house() -> (Server, Visitor) {
    let server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    publish(&owner, "privacy").await;
    publish(&owner, "terms").await;
    allow(&owner, "open").await;
    (server, owner)
}

/// Publishes the starter texts of a document, in effect at once.
pub async fn publish(owner: &Visitor, kind: &str) {
    owner.get("/officer/policies").await.expect_status(200);
    let draft = owner.post("/officer/policies", &[("kind", kind)]).await.expect_status(303).location().to_owned();
    policies::plan(owner, &draft, "2026-01-01").await;
    policies::publish(owner, &draft).await.expect_status(303);
}

async fn allow(owner: &Visitor, rule: &str) {
    owner.get("/settings").await.expect_status(200);
    owner.post("/settings/registration", &[("registration", rule)]).await.expect_status(303);
}

pub async fn ask(server: &Server, path: &str, email: &str) -> Answer {
    let visitor = server.visitor();
    visitor.get(path).await.expect_status(200);
    let age = if path == "/register" { grown(&visitor).await } else { String::new() };
    let answer = visitor.post(path, &[("age", &age), ("email", email), ("lang", "en")]).await;
    answer.expect_status(200);
    answer
}

/// What an adult's answer about the age is carried on as.
async fn grown(visitor: &Visitor) -> String {
    minors::sealed(&minors::answer(visitor, "1984-05-09").await)
}

/// The newest letter with a link to this page: the link's path, as the owner would hand it over.
pub async fn held(owner: &Visitor, page: &str) -> String {
    let mail = owner.get("/admin/mail").await;
    let rest =
        mail.expect_status(200).text.split(&format!("/{page}/")).nth(1).unwrap_or_else(|| panic!("no link to {page}: {}", mail.text));
    format!("/{page}/{}", rest.split(['"', '<', ' ']).next().unwrap_or_default())
}

/// How many rows of the store fit.
pub fn count(server: &Server, what: &str) -> i64 {
    let database = rusqlite::Connection::open(server.data().join("visavis.db")).expect("a database");
    database.query_row(&format!("SELECT COUNT(*) FROM {what}"), [], |row| row.get(0)).expect("a count")
}

fn letters_to(server: &Server, email: &str) -> i64 {
    count(server, &format!("mails WHERE recipient = '{email}' AND state <> 'recalled'"))
}

fn right() -> Vec<(&'static str, &'static str)> {
    vec![("name", "Samira Haddad"), ("password", PASSWORD), ("terms", "1")]
}

/// A customer with an account, signed in.
async fn customer(server: &Server, owner: &Visitor, email: &str) -> Visitor {
    ask(server, "/register", email).await;
    let (path, visitor) = (held(owner, "register").await, server.visitor());
    visitor.get(&path).await.expect_status(200);
    visitor.post(&path, &right()).await.expect_status(303);
    visitor
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_registers_until_the_business_opens_it_and_its_texts_count() {
    let server = Server::with_business().await;
    let (owner, stranger) = (server.signed_in(&server.owner()).await, server.visitor());
    let is_closed = async || {
        let page = stranger.get("/register").await;
        let home = stranger.get("/").await.text.contains("href=\"/register\"");
        assert_eq!(home, stranger.get("/sign-in").await.text.contains("href=\"/register\""));
        let is_closed = page.expect_status(200).text.contains("Nobody can register here.");
        assert_eq!(is_closed, !home, "what would be refused is not offered");
        is_closed
    };
    assert!(is_closed().await, "by itself it is closed");
    assert!(stranger.get("/register").await.text.contains("praxis@lindner-physio.example"), "there is another way");
    stranger.post("/register", &[("email", SAMIRA)]).await.expect_status(409);
    allow(&owner, "open").await;
    assert!(is_closed().await, "nobody accepts terms without number and date");
    assert!(owner.get("/settings").await.text.contains("Nobody can register yet."));
    publish(&owner, "terms").await;
    assert!(is_closed().await);
    publish(&owner, "privacy").await;
    assert!(!is_closed().await);
    let page = stranger.get("/register").await.text;
    assert!(page.contains("You can ring without one"), "said before anything is typed");
    assert!(page.contains("name=\"born\"") && !page.contains("name=\"email\"") && !page.contains("type=\"checkbox\""));
    ask(&server, "/register", SAMIRA).await;
    let path = held(&owner, "register").await;
    allow(&owner, "").await;
    assert!(is_closed().await);
    assert!(stranger.get(&path).await.text.contains("Nobody can register here."));
    stranger.post(&path, &right()).await.expect_status(409);
    allow(&owner, "open").await;
    stranger.post(&path, &right()).await.expect_status(303);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_registers_once_by_letter_with_terms_accepted_by_hand() {
    let (server, owner) = open_house().await;
    let sent = ask(&server, "/register", SAMIRA).await.text;
    assert!(sent.contains(SAMIRA) && sent.contains("It may take a while"), "without a mail server somebody gets in touch");
    let path = held(&owner, "register").await;
    let (page, query) = path.split_once('?').expect("the language goes along");
    assert_eq!(query, "lang=en");
    let visitor = server.visitor();
    for _ in 0..3 {
        let shown = visitor.get(&path).await;
        shown.expect_status(200);
        assert!(shown.text.contains("Version 1. In effect since") && shown.text.contains("href=\"/terms\""));
        assert!(shown.text.contains("href=\"/privacy\"") && shown.text.contains("id=\"terms\""));
        assert!(
            !shown.text.contains(" checked") && shown.text.matches("type=\"checkbox\"").count() == 4,
            "terms and three kinds of messages, all empty"
        );
    }
    assert_eq!(count(&server, "accounts"), 1, "whoever only looks, a scanner of mail, makes nothing");
    for (field, value, reason) in [
        ("terms", "", "Without that no account is made."),
        ("terms", "7", "changed while you were reading"),
        ("name", "", "Write your name."),
        ("name", "Samira\u{202E}", "hidden control or direction characters"),
        ("name", "Samira\0", "hidden control or direction characters"),
        ("password", "short", "characters."),
        ("password", "samirasamira", "too easy to guess"),
    ] {
        let fields: Vec<_> = right().into_iter().map(|(name, old)| if name == field { (name, value) } else { (name, old) }).collect();
        let refused = visitor.post(&path, &fields).await;
        refused.expect_status(422);
        assert!(refused.text.contains(reason) && refused.text.contains("role=\"alert\""), "{field} {value:?}");
        assert_eq!(refused.text.contains(" checked"), field != "terms", "{field} {value:?}: what was ticked stays, and nothing else is");
        assert!(!refused.text.contains(PASSWORD));
    }
    let secret = page.rsplit('/').next().unwrap_or_default();
    for elsewhere in ["recover", "invite", "setup"] {
        visitor.get(&format!("/{elsewhere}/{secret}")).await.expect_status(404);
    }
    visitor.get("/register/nobody").await.expect_status(404);
    let done = visitor.post(&format!("{page}?lang=lv"), &right()).await;
    assert_eq!(done.expect_status(303).location(), "/account");
    let own = visitor.get("/account").await;
    assert!(own.expect_status(200).text.contains("Samira Haddad") && own.text.contains("<html lang=\"lv\""), "as the terms were read");
    visitor.get("/desk").await.expect_status(403);
    for again in [visitor.get(&path).await, server.visitor().post(&path, &right()).await] {
        again.expect_status(410);
    }
    server.visitor().post("/sign-in", &[("email", SAMIRA), ("password", PASSWORD)]).await.expect_status(303);
    assert_eq!(count(&server, "role_grants WHERE role = 'customer'"), 1);
    assert!(owner.get("/privacy").await.text.contains("Version 1"));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_answer_tells_whether_an_address_has_an_account() {
    let (server, owner) = open_house().await;
    server.agent("tomasz@lindner-physio.example", "Tomasz Wolny").await;
    let plain = |answer: &Answer, email: &str| {
        let nonce = answer.header("content-security-policy").split("'nonce-").nth(1).and_then(|rest| rest.split('\'').next());
        answer.text.replace(nonce.expect("a nonce"), "").replace(email, "")
    };
    for path in ["/register", "/sign-in/forgot"] {
        let mut pages = Vec::new();
        for email in ["nobody@example.org", "tomasz@lindner-physio.example", OWNER_EMAIL, "Tomasz@Lindner-physio.example"] {
            let (since, links) = (Instant::now(), count(&server, "links WHERE kind = 'register'"));
            let answer = ask(&server, path, email).await;
            assert!(since.elapsed() >= limits::SAME_ANSWER_TIME, "{path} {email}");
            pages.push(plain(&answer, email));
            let is_new = i64::from(path == "/register" && !email.starts_with('T'));
            assert_eq!(count(&server, "links WHERE kind = 'register'") - links, is_new, "{email}: a row tells nothing either");
        }
        assert!(pages.windows(2).all(|two| two[0] == two[1]), "{path}");
    }
    // What the address has is in its letter alone; where there is nobody, nothing is written about a password.
    let mail = owner.get("/admin/mail").await.text;
    assert_eq!(mail.matches("Registration, has an account").count(), 2);
    assert_eq!((letters_to(&server, "nobody@example.org"), letters_to(&server, "tomasz@lindner-physio.example")), (1, 2));
    assert_eq!(letters_to(&server, OWNER_EMAIL), 1, "an owner's way to a new password is the command line");
    // Again within the hour: the same answer, and no further letter.
    for path in ["/register", "/sign-in/forgot"] {
        for email in ["nobody@example.org", "tomasz@lindner-physio.example"] {
            ask(&server, path, email).await;
        }
    }
    assert_eq!((letters_to(&server, "nobody@example.org"), letters_to(&server, "tomasz@lindner-physio.example")), (1, 2));
    for wrong in ["nobody", "", "a@x.org\r\nBcc: b@x.org", "a@x.org,b@x.org", "a@x.org\0", "<a@x.org>"] {
        for path in ["/register", "/sign-in/forgot"] {
            let visitor = server.visitor();
            let age = grown(&visitor).await;
            let refused = visitor.post(path, &[("age", &age), ("email", wrong)]).await;
            assert!(refused.expect_status(422).text.contains("Write an e-mail address") || wrong.contains('\0'), "{wrong:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn links_end_and_a_day_and_the_house_have_room_for_so_many() {
    let (mut server, owner) = open_house().await;
    ask(&server, "/register", SAMIRA).await;
    let first = held(&owner, "register").await;
    // An hour later another letter may go, and the link before is worth nothing any more.
    server.change("UPDATE links SET created_ms = created_ms - 3600001 WHERE kind = 'register'").await;
    ask(&server, "/register", SAMIRA).await;
    let second = held(&owner, "register").await;
    assert_ne!(first, second);
    server.visitor().get(&first).await.expect_status(410);
    server.visitor().get(&second).await.expect_status(200);
    server.change("UPDATE links SET expires_ms = unixepoch() * 1000 WHERE kind = 'register'").await;
    server.visitor().post(&second, &right()).await.expect_status(410);

    let many = limits::REGISTRATIONS_PER_DAY;
    let asked = format!(
        "INSERT INTO links (id, kind, secret_hash, email, roles, created_ms, expires_ms)
           WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {many})
           SELECT printf('link_%024d', i), 'register', randomblob(32), i || '@example.org', '', unixepoch() * 1000, unixepoch() * 1000 + 86400000 FROM n"
    );
    server.change(&asked).await;
    let visitor = server.visitor();
    assert!(visitor.get("/register").await.text.contains("Please come back tomorrow."));
    assert!(visitor.post("/register", &[("email", "x@example.org")]).await.expect_status(409).text.contains("Please come back tomorrow."));
    server.change("DELETE FROM links WHERE kind = 'register'").await;
    ask(&server, "/register", SAMIRA).await;
    let link = held(&owner, "register").await;
    let full = limits::ACCOUNTS - limits::ACCOUNTS_INVITED;
    let accounts = format!(
        "INSERT INTO accounts (id, state, email, name, password_hash, lang, created_ms, updated_ms)
           WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < {full})
           SELECT printf('acc_%024d', i), 'active', i || '@example.org', 'x', 'x', 'en', 1, 1 FROM n"
    );
    server.change(&accounts).await;
    assert!(visitor.get("/register").await.text.contains("No more accounts at the moment."));
    visitor.post(&link, &right()).await.expect_status(409);
    assert!(!visitor.get("/").await.text.contains("href=\"/register\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forgotten_password_comes_by_letter_once_and_ends_every_session() {
    let (mut server, owner) = open_house().await;
    let samira = customer(&server, &owner, SAMIRA).await;
    ask(&server, "/sign-in/forgot", "SAMIRA@example.org").await;
    let first = held(&owner, "recover").await;
    server.change("UPDATE links SET created_ms = created_ms - 3600001 WHERE kind = 'recovery'").await;
    ask(&server, "/sign-in/forgot", SAMIRA).await;
    let second = held(&owner, "recover").await;
    let visitor = server.visitor();
    visitor.get(&first).await.expect_status(410);
    for _ in 0..2 {
        visitor.get(&second).await.expect_status(200);
    }
    samira.get("/account").await.expect_status(200);
    visitor.post(&second, &[("password", "six silver spoons")]).await.expect_status(303);
    assert_eq!(samira.get("/account").await.location(), "/sign-in", "the session before is over");
    visitor.get("/account").await.expect_status(200);
    server.visitor().post(&second, &[("password", AGENT_PASSWORD)]).await.expect_status(410);
    let sign_in = |password| [("email", SAMIRA), ("password", password)];
    server.visitor().post("/sign-in", &sign_in(PASSWORD)).await.expect_status(422);
    server.visitor().post("/sign-in", &sign_in("six silver spoons")).await.expect_status(303);
    // It lives for an hour, and not for somebody who was suspended.
    ask(&server, "/sign-in/forgot", SAMIRA).await;
    let third = held(&owner, "recover").await;
    let life = i64::try_from(limits::FORGOTTEN_LINK_LIFE.as_millis()).unwrap_or_default();
    assert_eq!(count(&server, &format!("links WHERE used_ms IS NULL AND kind = 'recovery' AND expires_ms - created_ms = {life}")), 1);
    server.change(&format!("UPDATE links SET expires_ms = expires_ms - {life} WHERE kind = 'recovery'")).await;
    server.visitor().get(&third).await.expect_status(410);
    let id = owner.account_of("Samira Haddad").await;
    owner.post(&format!("/admin/users/{id}/suspend"), &[]).await.expect_status(303);
    let before = letters_to(&server, SAMIRA);
    ask(&server, "/sign-in/forgot", SAMIRA).await;
    assert_eq!(letters_to(&server, SAMIRA), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_start_page_leads_to_the_parts_and_each_field_says_who_changes_it() {
    let (server, owner) = open_house().await;
    let samira = customer(&server, &owner, SAMIRA).await;
    let page = samira.get("/account").await.text;
    for part in ["Samira Haddad", SAMIRA, "Customer", "Nothing waits for your answer.", "href=\"/account/details\""] {
        assert!(page.contains(part), "{part}");
    }
    assert!(!page.contains("href=\"/desk\"") && page.contains("data-action=\"sign-out\""));
    let details = samira.get("/account/details").await.text;
    assert!(
        details.contains("action=\"/account/email\"")
            && details.contains("Only you see it.")
            && details.contains("You change this yourself.")
    );
    let host = format!("localhost:{}", server.port);
    for part in
        ["Address of this site", &host, "Name for signing in", "action=\"/sign-out\"", "Your account stays as it is.", "Delete my account"]
    {
        assert!(details.contains(part), "{part}: {details}");
    }
    assert!(page.contains("Recordings with you in them") && page.contains("None at the moment.") && !page.contains("data-file"));
    samira.post("/account/display-name", &[("display_name", "Sami")]).await.expect_status(303);
    assert!(samira.get("/account").await.text.contains("Sami<"));
    let managed = server.signed_in(&server.account(&["managed"], "max@example.org", "Max Weber").await).await;
    let details = managed.get("/account/details").await.text;
    assert!(!details.contains("/account/email") && details.contains("changes your name and your address"));
    managed.post("/account/email", &[("email", "m@example.org"), ("address_password", AGENT_PASSWORD)]).await.expect_status(403);

    // A customer's picture is nobody's but their own.
    let mut png = Cursor::new(Vec::new());
    image::RgbImage::from_pixel(64, 48, image::Rgb([20, 90, 120])).write_to(&mut png, image::ImageFormat::Png).expect("a picture");
    let part = Part::bytes(png.into_inner()).file_name("me.png").mime_str("image/png").expect("a type");
    let path = format!("/account/picture?form_token={}", samira.token());
    let sent = samira.request(Method::POST, &path).header(ORIGIN, server.origin()).multipart(Form::new().part("picture", part));
    samira.send(sent).await.expect_status(303);
    let details = samira.get("/account/details").await.text;
    let picture = details.split("src=\"/picture/").nth(1).and_then(|rest| rest.split('"').next()).expect("a picture");
    let picture = format!("/picture/{picture}");
    let own = samira.request(Method::GET, &picture).send().await.expect("an answer");
    assert_eq!(own.status(), 200);
    server.visitor().get(&picture).await.expect_status(404);
    managed.get(&picture).await.expect_status(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_address_counts_once_somebody_reads_its_mail() {
    let (mut server, owner) = open_house().await;
    let samira = customer(&server, &owner, SAMIRA).await;
    let new = "samira.haddad@example.org";
    let ask = async |email: &str, password: &str| {
        samira.get("/account/details").await.expect_status(200);
        samira.post("/account/email", &[("email", email), ("address_password", password)]).await
    };
    let says = "We write to the new address.";
    assert!(ask(new, "wrong").await.expect_status(422).text.contains("The current password is not right."));
    assert!(ask("SAMIRA@example.org", PASSWORD).await.expect_status(422).text.contains("This is your address already."));
    for wrong in ["samira", "a@x.org\r\nBcc: b@x.org", ""] {
        assert!(ask(wrong, PASSWORD).await.expect_status(422).text.contains("Write an e-mail address"), "{wrong:?}");
    }
    let before = letters_to(&server, SAMIRA);
    assert_eq!(ask(new, PASSWORD).await.expect_status(303).location(), "/account/details?address");
    assert!(samira.get("/account/details?address").await.text.contains(says));
    assert!(samira.get("/account").await.text.contains("is not confirmed yet"));
    assert_eq!((letters_to(&server, new), letters_to(&server, SAMIRA) - before), (1, 1), "both mailboxes know");
    // Asked again within the hour nothing more is written.
    ask(new, PASSWORD).await.expect_status(303);
    assert_eq!((letters_to(&server, new), letters_to(&server, SAMIRA) - before), (1, 1));
    let link = held(&owner, "account/address").await;
    let sign_in = async |email: &str| server.visitor().post("/sign-in", &[("email", email), ("password", PASSWORD)]).await.status;
    let reader = server.visitor();
    for _ in 0..2 {
        assert!(reader.get(&link).await.expect_status(200).text.contains(new), "a scanner's look changes nothing");
    }
    assert_eq!((sign_in(SAMIRA).await, sign_in(new).await), (303, 422));
    let secret = link.rsplit('/').next().unwrap_or_default();
    for elsewhere in ["recover", "register", "invite"] {
        reader.get(&format!("/{elsewhere}/{secret}")).await.expect_status(404);
    }
    assert_eq!(reader.post(&link, &[]).await.expect_status(303).location(), "/sign-in");
    assert_eq!((sign_in(SAMIRA).await, sign_in(new).await), (422, 303));
    reader.post(&link, &[]).await.expect_status(410);
    assert!(samira.get("/account").await.expect_status(200).text.contains(new), "who is signed in stays so");

    // An address that somebody has is answered like a free one; what it has is in its letter.
    let of_owner = letters_to(&server, OWNER_EMAIL);
    assert_eq!(ask(OWNER_EMAIL, PASSWORD).await.expect_status(303).location(), "/account/details?address");
    assert_eq!(letters_to(&server, OWNER_EMAIL) - of_owner, 1);
    assert_eq!(count(&server, "mails WHERE kind = 'known' AND state = 'held'"), 1);
    // A new password ends what was asked for with the old one; so does time.
    ask("third@example.org", PASSWORD).await.expect_status(303);
    let third = held(&owner, "account/address").await;
    reader.get(&third).await.expect_status(200);
    let changed = samira.post("/account/password", &[("current", PASSWORD), ("password", "six silver spoons")]).await;
    changed.expect_status(303);
    reader.post(&third, &[]).await.expect_status(410);
    ask("fourth@example.org", "six silver spoons").await.expect_status(303);
    let fourth = held(&owner, "account/address").await;
    server.change("UPDATE links SET expires_ms = unixepoch() * 1000 WHERE kind = 'address'").await;
    reader.post(&fourth, &[]).await.expect_status(410);
    // Five a day.
    ask("fifth@example.org", "six silver spoons").await.expect_status(303);
    assert!(ask("sixth@example.org", "six silver spoons").await.expect_status(429).text.contains("Come back tomorrow."));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_who_rings_finds_the_name_filled_in_and_the_visit_stays_a_guests() {
    let (server, owner) = open_house().await;
    server.room("advice", "Advice");
    let samira = customer(&server, &owner, SAMIRA).await;
    let says = "Filled in from your account.";
    let page = samira.get("/r/advice").await.text;
    assert!(page.contains("value=\"Samira Haddad\"") && page.contains(says));
    let message = samira.get("/r/advice/message").await.text;
    assert!(message.contains("value=\"Samira Haddad\"") && message.contains(&format!("value=\"{SAMIRA}\"")) && message.contains(says));
    for other in [&owner, &server.visitor()] {
        let page = other.get("/r/advice").await.text;
        assert!(!page.contains(says) && !page.contains("value=\"Dana Lindner\""));
    }
    samira.get("/r/advice").await.expect_status(200);
    samira.post("/r/advice/ring", &[("name", "Sam")]).await.expect_status(303);
    assert_eq!((count(&server, "participants"), count(&server, "participants WHERE account_id IS NOT NULL")), (1, 0));
}
