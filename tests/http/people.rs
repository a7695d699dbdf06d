//! People: set-up, sign-in, invitations, recovery, the own account, the team.

use std::io::Cursor;

use reqwest::Method;
use reqwest::header::{COOKIE, ORIGIN};
use reqwest::multipart::{Form, Part};

use crate::support::{AGENT_PASSWORD, OWNER_EMAIL, OWNER_PASSWORD, Server, Visitor};

const BUSINESS: &[(&str, &str)] = &[
    ("name", "Dana Lindner"),
    ("email", OWNER_EMAIL),
    ("password", OWNER_PASSWORD),
    ("business", "Lindner Physiotherapy"),
    ("address", "Hafenstrasse 12\r\n24103 Kiel"),
    ("public_contact", "+49 431 555 0142"),
    ("privacy_contact", "datenschutz@lindner-physio.example"),
    ("langs", "en"),
    ("langs", "ar"),
    ("default_lang", "en"),
    ("time_zone", "Europe/Berlin"),
];

fn with<'a>(name: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    BUSINESS.iter().map(|(field, old)| if *field == name { (*field, value) } else { (*field, *old) }).collect()
}

pub fn setup_path(server: &Server) -> String {
    // The code behind the link is printed last.
    let console = server.console_with("▀");
    let rest = console.split("/setup/").nth(1).expect("the console shows the link");
    format!("/setup/{}", rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').next().unwrap_or_default())
}

fn session_of(answer: &crate::support::Answer) -> String {
    let mut cookies = answer.headers.get_all("set-cookie").iter().filter_map(|value| value.to_str().ok());
    let cookie = cookies.rfind(|cookie| cookie.starts_with("__Host-s=")).expect("a session");
    for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Domain") && !cookie.contains("Max-Age"), "{cookie}");
    cookie.split(';').next().unwrap_or_default().to_owned()
}

async fn is_signed_in(server: &Server, cookie: &str) -> bool {
    let visitor = server.visitor();
    visitor.send(visitor.request(Method::GET, "/account").header(COOKIE, cookie)).await.status == 200
}

#[tokio::test(flavor = "multi_thread")]
async fn the_set_up_refuses_blanks_with_the_reason_and_happens_once() {
    let server = Server::start().await;
    let (path, visitor) = (setup_path(&server), server.visitor());
    assert!(visitor.get("/").await.text.contains("not set up yet"));
    visitor.get("/privacy").await.expect_status(404);
    visitor.get(&path).await.expect_status(200);
    for (field, value, reason) in [
        ("business", "", "Without it nobody can be asked for a recording."),
        ("address", " \r\n ", "Without it nobody can be asked for a recording."),
        ("public_contact", "", "A customer must be able to reach you"),
        ("privacy_contact", "", "Whoever approves a recording must know"),
        ("name", "", "Customers read whom they talk to."),
        ("name", "Dana\u{202E}Lindner", "hidden control or direction characters"),
        ("business", "Lindner\u{0}", "hidden control or direction characters"),
        ("email", "dana", "Write an e-mail address"),
        ("password", "short", "characters."),
        ("password", "passwordpassword", "too easy to guess"),
        ("time_zone", "Mars/Olympus", "Choose one from the list."),
        ("default_lang", "fr", "Choose one of the languages that you offer."),
    ] {
        let answer = visitor.post(&path, &with(field, value)).await;
        answer.expect_status(422);
        assert!(answer.text.contains(reason), "{field} {value:?}");
        assert!(answer.text.contains("role=\"alert\""));
        let kept = if field == "privacy_contact" { "+49 431 555 0142" } else { "datenschutz@lindner-physio.example" };
        assert!(answer.text.contains(kept), "what was typed stays");
        assert!(!answer.text.contains(OWNER_PASSWORD), "passwords are not sent back");
    }
    let done = visitor.post(&path, BUSINESS).await;
    done.expect_status(303);
    let cookie = session_of(&done);
    assert!(is_signed_in(&server, &cookie).await);
    let again = visitor.post(&path, BUSINESS).await;
    again.expect_status(410);
    assert!(again.text.contains("used already"));
    server.visitor().get(&path).await.expect_status(410);
    server.visitor().get("/setup/nobody").await.expect_status(404);
    let privacy = server.visitor().get("/privacy").await;
    assert!(privacy.text.contains("Hafenstrasse 12") && privacy.text.contains("datenschutz@lindner-physio.example"));
    let offered = server.visitor().get("/sign-in?lang=fr").await;
    assert!(offered.text.contains("<html lang=\"en\""), "French is not offered");
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_in_and_out_gives_and_takes_one_session() {
    let server = Server::with_business().await;
    let visitor = server.visitor();
    let wrong = visitor.post("/sign-in", &[("email", OWNER_EMAIL), ("password", "three red bicycles")]).await;
    wrong.expect_status(422);
    let nobody = visitor.post("/sign-in", &[("email", "nobody@lindner-physio.example"), ("password", OWNER_PASSWORD)]).await;
    nobody.expect_status(422);
    assert!(wrong.text.contains("E-mail or password is not right."));
    assert!(wrong.text.contains(OWNER_EMAIL), "the address stays");

    let first = visitor.post("/sign-in", &[("email", "DANA@lindner-physio.example"), ("password", OWNER_PASSWORD)]).await;
    first.expect_status(303);
    let first = session_of(&first);
    let second = visitor.post("/sign-in", &[("email", OWNER_EMAIL), ("password", OWNER_PASSWORD)]).await;
    let second = session_of(&second);
    assert_ne!(first, second);
    assert!(!is_signed_in(&server, &first).await, "a new sign-in ends the session that the browser had");
    assert!(is_signed_in(&server, &second).await);

    visitor.get("/account").await.expect_status(200);
    let out = visitor.post("/sign-out", &[]).await;
    out.expect_status(303);
    assert_eq!(out.header("clear-site-data"), "\"cache\", \"storage\"");
    assert!(!is_signed_in(&server, &second).await);
    assert_eq!(visitor.get("/account").await.location(), "/sign-in");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_eleventh_wrong_password_has_to_wait() {
    let server = Server::with_business().await;
    let visitor = server.visitor();
    for _ in 0..10 {
        visitor.post("/sign-in", &[("email", OWNER_EMAIL), ("password", "wrong")]).await.expect_status(422);
    }
    let late = visitor.post("/sign-in", &[("email", OWNER_EMAIL), ("password", OWNER_PASSWORD)]).await;
    late.expect_status(429);
    assert!(late.text.contains("Nothing is locked."));
    assert!(late.headers.contains_key("retry-after"));
}

#[tokio::test(flavor = "multi_thread")]
async fn strangers_do_not_delay_the_owner_where_the_owner_signed_in_before_a_restart() {
    let mut server = Server::with_business().await;
    server.signed_in(&server.owner()).await;
    server.kill();
    server.restart().await;
    let stranger = server.visitor_from([127, 0, 0, 2].into());
    for _ in 0..10 {
        stranger.post("/sign-in", &[("email", OWNER_EMAIL), ("password", "wrong")]).await.expect_status(422);
    }
    let right = [("email", OWNER_EMAIL), ("password", OWNER_PASSWORD)];
    stranger.post("/sign-in", &right).await.expect_status(429);
    server.visitor_from([127, 0, 0, 3].into()).post("/sign-in", &right).await.expect_status(429);
    server.visitor().post("/sign-in", &right).await.expect_status(303);
    let database = std::fs::read(server.data().join("visavis.db")).unwrap_or_default();
    let log = std::fs::read(server.data().join("visavis.db-wal")).unwrap_or_default();
    let text = b"127.0.0.1";
    assert!(![database, log].iter().any(|bytes| bytes.windows(text.len()).any(|part| part == text)), "no address can be read");
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_tries_at_the_present_password_count_like_those_at_the_sign_in() {
    let server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    owner.get("/account").await.expect_status(200);
    let change = |current| [("current", current), ("password", "four yellow teapots")];
    for _ in 0..10 {
        owner.post("/account/password", &change("wrong")).await.expect_status(422);
    }
    let late = owner.post("/account/password", &change(OWNER_PASSWORD)).await;
    late.expect_status(429);
    assert!(late.text.contains("Nothing is locked.") && late.headers.contains_key("retry-after"));
    server.visitor().post("/sign-in", &[("email", OWNER_EMAIL), ("password", OWNER_PASSWORD)]).await.expect_status(429);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_works_once_and_a_disabled_agent_is_out_at_once() {
    let server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    owner.get("/admin/users").await.expect_status(200);
    owner.post("/admin/users/invite", &[("permission", "yes"), ("email", "tomasz"), ("roles", "agent")]).await.expect_status(422);
    owner.post("/admin/users/invite", &[("permission", "yes"), ("email", OWNER_EMAIL), ("roles", "agent")]).await.expect_status(422);
    owner.post("/admin/users/invite", &[("permission", "yes"), ("email", "tomasz@lindner-physio.example")]).await.expect_status(422);
    let link_of = |answer: &crate::support::Answer| {
        let rest = answer.text.split("/invite/").nth(1).map(str::to_owned).expect("a link");
        format!("/invite/{}", rest.split('"').next().unwrap_or_default())
    };
    let first =
        owner.post("/admin/users/invite", &[("permission", "yes"), ("email", "tomasz@lindner-physio.example"), ("roles", "agent")]).await;
    let old = link_of(first.expect_status(200));
    let second =
        owner.post("/admin/users/invite", &[("permission", "yes"), ("email", "tomasz@lindner-physio.example"), ("roles", "agent")]).await;
    let link = link_of(second.expect_status(200));
    let page = owner.get("/admin/users").await;
    assert!(!page.text.contains("/invite/"), "a link is shown once");

    let visitor = server.visitor();
    visitor.get(&old).await.expect_status(410);
    visitor.get(&link).await.expect_status(200);
    let fields = [("name", "Tomasz Wolny"), ("password", AGENT_PASSWORD)];
    visitor.post(&link, &[("name", ""), ("password", "short")]).await.expect_status(422);
    let accepted = visitor.post(&link, &fields).await;
    let cookie = session_of(accepted.expect_status(303));
    visitor.post(&link, &fields).await.expect_status(410);
    assert!(is_signed_in(&server, &cookie).await);

    let id = owner.account_of("Tomasz Wolny").await;
    let forgotten = owner.post(&format!("/admin/users/{id}/password"), &[]).await;
    let recovery =
        forgotten.expect_status(200).text.split("/recover/").nth(1).and_then(|rest| rest.split('"').next()).expect("a link").to_owned();
    let recovered = server.visitor().post(&format!("/recover/{recovery}"), &[("password", AGENT_PASSWORD)]).await;
    let after = session_of(recovered.expect_status(303));
    assert!(!is_signed_in(&server, &cookie).await && is_signed_in(&server, &after).await);
    owner.post(&format!("/admin/users/{id}/suspend"), &[]).await.expect_status(303);
    owner.post(&format!("/admin/users/{id}/suspend"), &[]).await.expect_status(303);
    assert!(!is_signed_in(&server, &after).await);
    assert!(!is_signed_in(&server, &cookie).await);
    let credentials = [("email", "tomasz@lindner-physio.example"), ("password", AGENT_PASSWORD)];
    server.visitor().post("/sign-in", &credentials).await.expect_status(422);
    owner.post(&format!("/admin/users/{id}/reinstate"), &[]).await.expect_status(303);
    assert!(!is_signed_in(&server, &cookie).await, "an ended session stays ended");
    server.visitor().post("/sign-in", &credentials).await.expect_status(303);
    owner.post("/admin/users/acc_nobody/suspend", &[]).await.expect_status(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recovery_ends_every_other_session_of_the_owner() {
    let server = Server::with_business().await;
    let before = server.visitor().post("/sign-in", &[("email", OWNER_EMAIL), ("password", OWNER_PASSWORD)]).await;
    let before = session_of(&before);
    let printed = server.say(&["admin", "link"]);
    let rest = printed.split("/recover/").nth(1).expect("a link").to_owned();
    let path = format!("/recover/{}", rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').next().unwrap_or_default());
    let visitor = server.visitor();
    visitor.get(&path).await.expect_status(200);
    visitor.post(&path, &[("password", "short")]).await.expect_status(422);
    let done = visitor.post(&path, &[("password", "four yellow teapots")]).await;
    let after = session_of(done.expect_status(303));
    assert!(is_signed_in(&server, &after).await);
    assert!(!is_signed_in(&server, &before).await);
    visitor.post(&path, &[("password", "five yellow teapots")]).await.expect_status(410);
    server.visitor().post("/sign-in", &[("email", OWNER_EMAIL), ("password", OWNER_PASSWORD)]).await.expect_status(422);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_follows_a_link_leaves_no_session_behind_in_that_browser() {
    let server = Server::with_business().await;
    let credentials = [("email", OWNER_EMAIL), ("password", OWNER_PASSWORD)];
    let visitor = server.visitor();
    let owner = session_of(&visitor.post("/sign-in", &credentials).await);

    // The owner tries the invitation in the same browser.
    let printed = server.say(&["invite", "--email", "tomasz@lindner-physio.example"]);
    let invitation = printed.trim().strip_prefix(&server.origin()).expect("our link").to_owned();
    visitor.get(&invitation).await.expect_status(200);
    let accepted = visitor.post(&invitation, &[("name", "Tomasz Wolny"), ("password", AGENT_PASSWORD)]).await;
    let agent = session_of(accepted.expect_status(303));
    assert!(!is_signed_in(&server, &owner).await && is_signed_in(&server, &agent).await);

    // And then, as the agent, the owner's own recovery.
    let printed = server.say(&["admin", "link"]);
    let recovery = printed.trim().strip_prefix(&server.origin()).expect("our link").to_owned();
    visitor.get(&recovery).await.expect_status(200);
    let recovered = visitor.post(&recovery, &[("password", "four yellow teapots")]).await;
    let owner = session_of(recovered.expect_status(303));
    assert!(!is_signed_in(&server, &agent).await && is_signed_in(&server, &owner).await);
}

async fn send_picture(owner: &Visitor, server: &Server, bytes: Vec<u8>) -> crate::support::Answer {
    let part = Part::bytes(bytes).file_name("me.png").mime_str("image/png").expect("a type");
    let path = format!("/account/picture?form_token={}", owner.token());
    owner.send(owner.request(Method::POST, &path).header(ORIGIN, server.origin()).multipart(Form::new().part("picture", part))).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_is_written_anew_and_nothing_else_is_taken_for_one() {
    let server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    owner.get("/account").await.expect_status(200);
    let mut png = Cursor::new(Vec::new());
    image::RgbImage::from_pixel(640, 480, image::Rgb([20, 90, 120])).write_to(&mut png, image::ImageFormat::Png).expect("a picture");
    send_picture(&owner, &server, png.into_inner()).await.expect_status(303);
    let page = owner.get("/account/details").await;
    let path = page
        .text
        .split("src=\"")
        .find(|part| part.starts_with("/picture/"))
        .and_then(|part| part.split('"').next())
        .expect("a picture")
        .to_owned();
    let shown = owner.request(Method::GET, &path).send().await.expect("an answer");
    assert_eq!(shown.headers()["content-type"], "image/jpeg");
    assert!(shown.headers()["content-security-policy"].to_str().is_ok_and(|policy| policy.contains("sandbox")));
    let picture = image::load_from_memory(&shown.bytes().await.expect("bytes")).expect("a picture");
    assert_eq!((picture.width(), picture.height()), (256, 256));
    for wrong in [b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".to_vec(), b"GIF89a".to_vec(), Vec::new()] {
        let answer = send_picture(&owner, &server, wrong).await;
        answer.expect_status(422);
        assert!(answer.text.contains("This is not a picture we can use."));
    }
    send_picture(&owner, &server, vec![0; 17 * 1024 * 1024]).await.expect_status(413);
    owner.post("/account/picture", &[("remove", "1")]).await.expect_status(303);
    server.visitor().get(&path).await.expect_status(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_changes_name_language_and_password_and_ends_sessions() {
    let server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    let elsewhere = server.visitor().post("/sign-in", &[("email", OWNER_EMAIL), ("password", OWNER_PASSWORD)]).await;
    let elsewhere = session_of(&elsewhere);
    owner.get("/account").await.expect_status(200);
    let refused = owner.post("/account/name", &[("name", "Dana\u{2066}")]).await;
    assert!(refused.expect_status(422).text.contains("hidden control or direction characters"));
    owner.post("/account/name", &[("name", "  Dana   M. Lindner ")]).await.expect_status(303);
    let page = owner.get("/account/details").await;
    assert!(page.text.contains("Dana M. Lindner"));
    let other = page.text.split("/account/sessions/").nth(1).and_then(|rest| rest.split('/').next()).expect("another session").to_owned();
    owner.post(&format!("/account/sessions/{other}/end"), &[]).await.expect_status(303);
    owner.post(&format!("/account/sessions/{other}/end"), &[]).await.expect_status(303);
    assert!(!is_signed_in(&server, &elsewhere).await);
    owner.post("/account/language", &[("lang", "ar")]).await.expect_status(303);
    assert!(owner.get("/account").await.text.contains("<html lang=\"ar\" dir=\"rtl\">"));
    owner.post("/account/language", &[("lang", "xx")]).await.expect_status(422);
    owner.post("/account/language", &[("lang", "en")]).await.expect_status(303);
    let refused = owner.post("/account/password", &[("current", "wrong"), ("password", "four yellow teapots")]).await;
    assert!(refused.expect_status(422).text.contains("The current password is not right."));
    let changed = owner.post("/account/password", &[("current", OWNER_PASSWORD), ("password", "four yellow teapots")]).await;
    session_of(changed.expect_status(303));
    owner.get("/account").await.expect_status(200);
    server.visitor().post("/sign-in", &[("email", OWNER_EMAIL), ("password", OWNER_PASSWORD)]).await.expect_status(422);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_changes_the_business_and_blanks_stay_refused() {
    let server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    owner.get("/settings").await.expect_status(200);
    owner.post("/settings", &with("address", "")).await.expect_status(422);
    owner.post("/settings", &with("address", "Holstenstrasse 1\n24103 Kiel")).await.expect_status(303);
    assert!(server.visitor().get("/privacy").await.text.contains("Holstenstrasse 1"));
}
