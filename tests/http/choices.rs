//! Privacy choices: without an account, honoured at once, kept with the account, and no reason to serve anybody worse.

use std::time::Duration;

use reqwest::Method as HttpMethod;
use serde_json::Value;

use crate::support::{Answer, Server, Visitor};

const CHOICES: &str = "/privacy/choices";
const SALE: &str = "/privacy/do-not-sell";
const HONOURED: &str = "data-signal=\"honoured\"";
const OPTED_OUT: &str = "data-opted-out=\"true\"";
const BANNER: &str = "data-choices";

/// Reads a page as a browser does whose person has switched the privacy signal on.
async fn with_signal(visitor: &Visitor, path: &str) -> Answer {
    visitor.send(visitor.request(HttpMethod::GET, path).header("Sec-GPC", "1")).await
}

/// What a field of a page holds.
fn value(page: &Answer, name: &str) -> String {
    let field = page.text.split("<input").find(|field| field.contains(&format!("name=\"{name}\"")));
    let value = field.and_then(|field| field.split("value=\"").nth(1)).and_then(|rest| rest.split('"').next());
    value.unwrap_or_else(|| panic!("no {name} in {}", page.text)).to_owned()
}

pub async fn declare(officer: &Visitor, name: &str, category: &str) {
    let from = value(&officer.get("/officer/choices").await, "from");
    let fields = [
        ("name", name),
        ("category", category),
        ("purpose_en", "To count visits."),
        ("life", "30 days"),
        ("party", "Zaehlwerk GmbH"),
        ("host", "count.example"),
        ("from", from.as_str()),
    ];
    officer.post("/officer/choices", &fields).await.expect_status(303);
}

async fn answer(visitor: &Visitor) -> Value {
    serde_json::from_str(&visitor.get("/privacy/choices.json").await.expect_status(200).text).expect("JSON")
}

fn count(server: &Server, sql: &str) -> i64 {
    let database = rusqlite::Connection::open(server.data().join("visavis.db")).expect("a database");
    database.query_row(sql, [], |row| row.get(0)).expect("a count")
}

const ROWS: &str = "SELECT COUNT(*) FROM privacy_choices";

/// Acceptance 13.
#[tokio::test(flavor = "multi_thread")]
async fn the_signal_is_honoured_at_once_and_kept_with_the_account() {
    let server = Server::with_business().await;
    let samira = server.account(&["customer"], "samira@example.org", "Samira").await;
    let stranger = server.visitor();
    for path in [CHOICES, SALE] {
        let page = with_signal(&stranger, path).await;
        assert!(page.expect_status(200).text.contains(HONOURED) && page.header("set-cookie").is_empty(), "{path}");
        assert!(!stranger.get(path).await.text.contains(HONOURED), "{path}: nothing was kept");
    }
    assert_eq!(count(&server, ROWS), 0, "a visit is no press");
    let here = server.signed_in(&samira).await;
    with_signal(&here, "/account").await.expect_status(200);
    with_signal(&here, "/account").await.expect_status(200);
    assert_eq!(count(&server, "SELECT COUNT(*) FROM audit_events WHERE action = 'choice.make'"), 1, "once, not with each page");
    let elsewhere = server.signed_in(&samira).await;
    for path in [CHOICES, SALE] {
        let page = elsewhere.get(path).await;
        assert!(page.expect_status(200).text.contains(HONOURED) && page.text.contains(OPTED_OUT), "{path}");
    }
    assert_eq!(answer(&elsewhere).await["opted_out"], true);
    let consents = elsewhere.get("/account/consents").await.text;
    let kind = consents.split("data-recipients=\"advertising\"").nth(1).and_then(|rest| rest.split("</li>").next());
    assert!(kind.is_some_and(|kind| kind.contains("data-action=\"lift-objection\"")), "an objection to those who trade in data");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_opts_out_with_one_press_and_nobody_asks_who_it_is() {
    let mut server = Server::with_business().await;
    let visitor = server.visitor();
    assert!(visitor.get(SALE).await.text.contains("data-opted-out=\"false\""));
    let pressed = visitor.post(SALE, &[]).await;
    assert_eq!(pressed.expect_status(303).location(), "/privacy/do-not-sell?done");
    let cookie = pressed.header("set-cookie").to_owned();
    for part in ["__Host-choice=", "HttpOnly", "Secure", "SameSite=Lax", "Path=/", "Max-Age=31536000"] {
        assert!(cookie.contains(part), "{part}: {cookie}");
    }
    let code = cookie.trim_start_matches("__Host-choice=").split(';').next().expect("a code").to_owned();
    let page = visitor.get("/privacy/do-not-sell?done").await;
    assert!(page.text.contains(OPTED_OUT) && page.text.contains("You opted out on") && page.text.contains("Your choice is saved."));
    visitor.post(SALE, &[]).await.expect_status(303);
    assert_eq!((count(&server, ROWS), count(&server, "SELECT COUNT(*) FROM audit_events WHERE action = 'choice.make'")), (1, 1));
    let stored = std::fs::read(server.data().join("visavis.db")).expect("a database");
    assert!(code.len() == 43 && !stored.windows(code.len()).any(|bytes| bytes == code.as_bytes()), "only its hash is stored");
    // A code that no row knows is no choice.
    let forged = server.visitor();
    let request = forged.request(HttpMethod::GET, SALE).header("Cookie", format!("__Host-choice={}", "A".repeat(43)));
    assert!(forged.send(request).await.text.contains("data-opted-out=\"false\""));
    server.change("UPDATE privacy_choices SET opted_out_ms = opted_out_ms - 40000000000, delete_due_ms = 1").await;
    server.come_round(&["retention"]).await;
    while count(&server, ROWS) > 0 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(visitor.get(SALE).await.text.contains("data-opted-out=\"false\""), "over, and nothing else");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_opt_out_from_before_the_sign_in_and_one_by_letter_count_for_the_account() {
    let server = Server::with_business().await;
    let samira = server.account(&["customer"], "samira@example.org", "Samira").await;
    let nora = server.account(&["customer"], "nora@example.org", "Nora").await;
    let browser = server.visitor();
    browser.post(SALE, &[]).await.expect_status(303);
    browser.post("/sign-in", &[("email", &samira.email), ("password", &samira.password)]).await.expect_status(303);
    browser.get("/account").await.expect_status(200);
    assert!(server.signed_in(&samira).await.get(SALE).await.text.contains(OPTED_OUT));
    let owner = server.signed_in(&server.owner()).await;
    owner.get("/officer/choices").await.expect_status(200);
    for wrong in [("nobody@example.org", "letter"), ("nora@example.org", "press")] {
        owner.post("/officer/choices/opt-out", &[("email", wrong.0), ("channel", wrong.1)]).await.expect_status(422);
    }
    for _ in 0..2 {
        owner.post("/officer/choices/opt-out", &[("email", "nora@example.org"), ("channel", "letter")]).await.expect_status(303);
    }
    assert!(server.signed_in(&nora).await.get(SALE).await.text.contains(OPTED_OUT));
    let told = "SELECT COUNT(*) FROM audit_events WHERE action = 'choice.make' AND detail LIKE '%opt-out-letter%'";
    assert_eq!(count(&server, told), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn categories_exist_while_they_are_declared_and_a_stale_page_saves_nothing() {
    let server = Server::with_business().await;
    let visitor = server.visitor();
    let page = visitor.get(CHOICES).await;
    assert!(page.text.contains("Only what is needed is kept") && !page.text.contains("data-action=\"accept-all\""));
    assert!(!visitor.get("/").await.text.contains(BANNER), "nothing to ask about");
    let owner = server.signed_in(&server.owner()).await;
    let page = owner.get("/officer/choices").await;
    assert!(page.expect_status(200).text.contains("data-outbound=\"0\"") && page.text.contains("__Host-choice"));
    for (name, wrong) in [("category", "necessary"), ("from", "2020-01-01"), ("purpose_en", ""), ("host", "")] {
        let from = value(&owner.get("/officer/choices").await, "from");
        let mut fields = vec![("name", "_count"), ("category", "statistics"), ("purpose_en", "To count."), ("life", "1 day")];
        fields.extend([("party", "Zaehlwerk"), ("host", "count.example"), ("from", from.as_str())]);
        fields.retain(|(field, _)| *field != name);
        fields.push((name, wrong));
        owner.post("/officer/choices", &fields).await.expect_status(422);
    }
    declare(&owner, "_count", "statistics").await;
    let page = visitor.get("/").await;
    assert!(page.text.contains(BANNER) && page.text.contains("data-action=\"reject-all\""));
    let shown = value(&visitor.get(CHOICES).await, "shown");
    declare(&owner, "_ads", "advertising").await;
    // The page that was open is not what is declared now; a category that nobody declared is none.
    for fields in [
        vec![("press", "accept-all"), ("shown", shown.as_str())],
        vec![("press", "save"), ("shown", shown.as_str()), ("category", "statistics")],
        vec![("press", "save"), ("category", "king")],
        vec![("press", "anything")],
    ] {
        let stale = visitor.post(CHOICES, &fields).await;
        assert!(stale.expect_status(409).text.contains("has changed since you opened the page") && stale.header("set-cookie").is_empty());
    }
    assert_eq!((count(&server, ROWS), &answer(&visitor).await["state"]), (0, &Value::from("no-choice")));
    let shown = value(&visitor.get(CHOICES).await, "shown");
    visitor.post(CHOICES, &[("press", "accept-all"), ("shown", &shown)]).await.expect_status(303);
    let said = answer(&visitor).await;
    assert_eq!((&said["allowed"]["statistics"], &said["allowed"]["advertising"]), (&Value::from(true), &Value::from(true)));
    assert!(!visitor.get("/").await.text.contains(BANNER), "nobody is asked twice");
    // To refuse works from any page, however old.
    visitor.post(CHOICES, &[("press", "reject-all"), ("shown", "old")]).await.expect_status(303);
    let said = answer(&visitor).await;
    assert_eq!((&said["state"], &said["allowed"]["statistics"]), (&Value::from("changed"), &Value::from(false)));
    let page = owner.get("/officer/choices").await.text;
    for id in page.split("data-declaration=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        owner.post(&format!("/officer/choices/{id}/end"), &[]).await.expect_status(303);
    }
    assert!(visitor.get(CHOICES).await.text.contains("Only what is needed is kept"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wanted_in_the_face_of_the_signal_is_asked_anew_by_its_name() {
    let server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    declare(&owner, "_ads", "advertising").await;
    let visitor = server.visitor();
    assert!(!with_signal(&visitor, "/").await.text.contains(BANNER), "the signal has said it");
    let post = async |press: &str, category: &str| {
        let shown = value(&visitor.get(CHOICES).await, "shown");
        let fields = [("press", press), ("shown", &shown), ("category", category)];
        let request = visitor.request(HttpMethod::POST, CHOICES).header("Origin", server.origin()).header("Sec-GPC", "1").form(&fields);
        visitor.send(request).await
    };
    let asked = post("save", "advertising").await;
    assert_eq!(asked.expect_status(303).location(), "/privacy/choices?named=advertising");
    let page = with_signal(&visitor, asked.location()).await;
    assert!(page.text.contains("data-action=\"confirm-choices\"") && page.text.contains(HONOURED));
    assert_eq!(answer(&visitor).await["allowed"]["advertising"], false);
    post("confirm", "advertising").await.expect_status(303);
    assert_eq!(answer(&visitor).await["allowed"]["advertising"], true);
    visitor.post(SALE, &[]).await.expect_status(303);
    assert_eq!(answer(&visitor).await["allowed"]["advertising"], false);
}

/// Acceptance 23, DR-16.
/// What the account said stays said in this browser, and another tab that was open meanwhile saves nothing over it.
#[tokio::test(flavor = "multi_thread")]
async fn what_an_account_said_stays_and_no_page_from_before_saves_over_it() {
    let server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    owner.get("/officer/choices").await.expect_status(200);
    declare(&owner, "werbung", "advertising").await;
    declare(&owner, "zaehler", "statistics").await;
    let samira = server.account(&["customer"], "samira@example.org", "Samira").await;
    server.signed_in(&samira).await.post(SALE, &[]).await.expect_status(303);
    let here = server.signed_in(&samira).await;
    let shown = value(&here.get(CHOICES).await, "shown");
    here.post(CHOICES, &[("press", "accept-all"), ("shown", &shown)]).await.expect_status(303);
    assert_eq!(answer(&here).await["allowed"]["advertising"], false);
    let stale = here.post(CHOICES, &[("press", "save"), ("shown", &shown), ("category", "advertising")]).await;
    assert!(stale.expect_status(409).text.contains("name=\"shown\""), "shown anew");
    assert_eq!(answer(&here).await["allowed"]["statistics"], true, "nothing was saved over it");
    here.post("/sign-out", &[]).await.expect_status(303);
    let left = answer(&here).await;
    assert_eq!((&left["allowed"]["statistics"], &left["allowed"]["advertising"]), (&Value::from(true), &Value::from(false)), "signed out");
}

/// A table that others filled keeps nobody who is signed in from saying no.
#[tokio::test(flavor = "multi_thread")]
async fn where_no_place_is_left_for_browsers_the_account_keeps_it() {
    let mut server = Server::with_business().await;
    let samira = server.account(&["customer"], "samira@example.org", "Samira").await;
    let fill = format!(
        "INSERT INTO privacy_choices (id, code_hash, allowed, despite, opted_out_ms, channel, shown, lang, delete_due_ms)
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {})
        SELECT printf('%032x', i), CAST(printf('%032d', i) AS BLOB), '[]', '[]', 1, 'press', '', 'en', 9000000000000000 FROM n",
        visavis::base::limits::CHOICES
    );
    server.change(&fill).await;
    server.visitor().post(SALE, &[]).await.expect_status(503);
    let here = server.signed_in(&samira).await;
    here.post(SALE, &[]).await.expect_status(303);
    assert!(server.signed_in(&samira).await.get(SALE).await.text.contains(OPTED_OUT));
}

#[tokio::test(flavor = "multi_thread")]
async fn opting_out_changes_no_function_and_no_place() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    let (one, other) = (server.visitor(), server.visitor());
    other.post(SALE, &[]).await.expect_status(303);
    for path in ["/", "/r/advice", "/r/advice/message", "/contact", "/register"] {
        // The key of a ring is each page's own.
        let main = |page: Answer| {
            let main = page.text.split("<main").nth(1).and_then(|rest| rest.split("</main>").next()).unwrap_or_default();
            let (before, after) = main.split_once("name=\"ring_key\"").unwrap_or((main, ""));
            (before.to_owned(), after.split_once('>').map_or("", |(_, rest)| rest).to_owned())
        };
        assert_eq!(main(one.get(path).await), main(other.get(path).await), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_server_says_that_it_honours_the_signal() {
    let server = Server::with_business().await;
    let said = server.visitor().get("/.well-known/gpc.json").await;
    assert_eq!(said.expect_status(200).text, "{\"gpc\":true,\"lastUpdate\":\"2026-11-23\"}");
    assert_eq!((said.header("content-type"), said.header("cache-control")), ("application/json", "public, max-age=86400"));
}
