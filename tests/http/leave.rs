//! What people ask of whoever keeps their data: a copy, an end, an answer.

use std::time::{Duration, Instant};

use serde_json::Value;

use crate::support::{AGENT_PASSWORD, Answer, Credentials, OWNER_EMAIL, OWNER_PASSWORD, Server, Visitor};

const TOMASZ: &str = "tomasz@lindner-physio.example";

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_of_all_that_is_kept_is_for_whoever_knows_the_password() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    let tomasz = server.signed_in(&server.agent(TOMASZ, "Tomasz Wolny").await).await;
    let page = tomasz.get("/account/data").await;
    page.expect_status(200);
    assert!(page.text.contains("Who receives it") && page.text.contains("at most 15 days longer"));
    assert!(!page.text.contains("what you typed before ringing"), "what is kept about guests is not on it");
    let wrong = tomasz.post("/account/data", &[("current", "wrong")]).await;
    wrong.expect_status(422);
    assert!(wrong.text.contains("The current password is not right.") && !wrong.text.contains("\"parts\""));
    let answer = tomasz.post("/account/data", &[("current", AGENT_PASSWORD)]).await;
    answer.expect_status(200);
    assert_eq!(answer.header("content-type"), "application/json");
    assert_eq!(answer.header("content-disposition"), "attachment; filename=\"visavis-account.json\"");
    let copy: Value = serde_json::from_str(&answer.text).expect("JSON");
    assert_eq!((&copy["format"], &copy["version"]), (&Value::from("visavis account copy"), &Value::from(1)));
    assert_eq!(copy["controller"]["name"], "Lindner Physiotherapy");
    assert_eq!(
        (&copy["parts"]["account"]["email"], &copy["parts"]["account"]["name"]),
        (&Value::from(TOMASZ), &Value::from("Tomasz Wolny"))
    );
    assert_eq!(copy["parts"]["sessions"]["rows"].as_array().map(Vec::len), Some(2), "the invitation's and this one's");
    assert!(!answer.text.contains(OWNER_EMAIL), "nobody else's data is in it");
    // Tries count together with those at the sign-in.
    for _ in 0..9 {
        tomasz.post("/account/data", &[("current", "wrong")]).await.expect_status(422);
    }
    tomasz.post("/account/data", &[("current", AGENT_PASSWORD)]).await.expect_status(429);
    let owner = server.signed_in(&server.owner()).await;
    owner.get("/account").await.expect_status(200);
    let whole = owner.post("/account/data", &[("current", OWNER_PASSWORD)]).await;
    assert!(whole.expect_status(200).text.contains("\"setup.complete\"") || whole.text.contains("\"role.give\""));
}

/// Where an answer sends whoever deleted the own account.
fn undo_of(answer: &Answer) -> String {
    let path = answer.expect_status(303).location().to_owned();
    assert!(path.starts_with("/undo/") && path.len() > 40, "{path}");
    path
}

async fn signs_in(server: &Server, email: &str) -> bool {
    server.visitor().post("/sign-in", &[("email", email), ("password", AGENT_PASSWORD)]).await.status == 303
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_takes_five_copies_a_day_and_reads_when_the_next_is_possible() {
    let mut server = Server::with_business().await;
    let tomasz = server.signed_in(&server.agent(TOMASZ, "Tomasz Wolny").await).await;
    let copy = async |who: &Visitor, password: &str| {
        who.get("/account/data").await.expect_status(200);
        who.post("/account/data", &[("current", password)]).await
    };
    for _ in 0..5 {
        copy(&tomasz, AGENT_PASSWORD).await.expect_status(200);
    }
    let often = copy(&tomasz, AGENT_PASSWORD).await;
    assert!(often.expect_status(429).text.contains("The next is possible from"), "{}", often.text);
    let wait: u64 = often.header("retry-after").parse().expect("seconds");
    assert!((23 * 3600..=24 * 3600).contains(&wait), "{wait}");
    let owner = server.signed_in(&server.owner()).await;
    copy(&owner, OWNER_PASSWORD).await.expect_status(200);
    server.change("UPDATE account_copies SET made_ms = made_ms - 86400000").await;
    copy(&tomasz, AGENT_PASSWORD).await.expect_status(200);
    let told = "SELECT COUNT(*) FROM audit_events WHERE action = 'account.copy'";
    let database = rusqlite::Connection::open(server.data().join("visavis.db")).expect("a database");
    assert_eq!(database.query_row(told, [], |row| row.get::<_, i64>(0)).expect("a count"), 7, "none for what was refused");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_deletes_the_own_account_is_out_at_once_and_may_come_back() {
    let server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    let tomasz = server.signed_in(&server.agent(TOMASZ, "Tomasz Wolny").await).await;
    let elsewhere = server.signed_in(&Credentials { email: TOMASZ.to_owned(), password: AGENT_PASSWORD.to_owned() }).await;
    let id = owner.account_of("Tomasz Wolny").await;
    let page = tomasz.get("/account/delete").await;
    assert!(page.expect_status(200).text.contains("This is not signing out"));
    tomasz.post("/account/delete", &[("current", "wrong")]).await.expect_status(422);
    tomasz.post("/account/delete", &[]).await.expect_status(422);
    tomasz.get("/account").await.expect_status(200);
    let answer = tomasz.post("/account/delete", &[("current", AGENT_PASSWORD)]).await;
    let undo = undo_of(&answer);
    assert_eq!(answer.header("clear-site-data"), "\"cache\", \"storage\"");
    for visitor in [&tomasz, &elsewhere] {
        assert_eq!(visitor.get("/account").await.location(), "/sign-in");
    }
    assert!(!signs_in(&server, TOMASZ).await);
    server.visitor().get(&format!("/picture/{id}")).await.expect_status(404);
    assert!(owner.get("/admin/users").await.text.contains("Is being deleted"));
    assert!(owner.get("/officer").await.text.contains("1 account is about to end"));
    assert!(owner.get("/officer/closings").await.expect_status(200).text.contains("Tomasz Wolny"));
    let refused = owner.post(&format!("/admin/users/{id}/reinstate"), &[]).await;
    assert!(refused.expect_status(409).text.contains("Only they can undo that"));
    // The link is enough, and reading it changes nothing.
    let page = server.visitor().get(&undo).await;
    assert!(page.expect_status(200).text.contains("You can change your mind until") && !signs_in(&server, TOMASZ).await);
    server.visitor().get("/undo/nobody").await.expect_status(404);
    assert!(server.visitor().post(&undo, &[]).await.expect_status(200).text.contains("Your account stays"));
    assert!(signs_in(&server, TOMASZ).await);
    server.visitor().post(&undo, &[]).await.expect_status(410);
    server.visitor().get(&undo).await.expect_status(410);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_account_is_gone_after_fifteen_days_and_the_last_owner_is_told_what_to_do() {
    let mut server = Server::with_business().await;
    let owner = server.signed_in(&server.owner()).await;
    let page = owner.get("/account/delete").await;
    assert!(page.expect_status(200).text.contains("You are the only owner.") && !page.text.contains("data-action=\"delete-account\""));
    let refused = owner.post("/account/delete", &[("current", OWNER_PASSWORD)]).await;
    assert!(refused.expect_status(409).text.contains("Make somebody else an owner first"));
    owner.get("/account").await.expect_status(200);
    let tomasz = server.signed_in(&server.agent(TOMASZ, "Tomasz Wolny").await).await;
    tomasz.get("/account/delete").await.expect_status(200);
    let undo = undo_of(&tomasz.post("/account/delete", &[("current", AGENT_PASSWORD)]).await);
    let back = |days: u64| {
        let by = days * 24 * 3600 * 1000;
        format!(
            "UPDATE closings SET asked_ms = asked_ms - {by}, due_ms = due_ms - {by};
             UPDATE links SET created_ms = created_ms - {by}, expires_ms = expires_ms - {by} WHERE kind = 'undo';"
        )
    };
    server.change(&back(8)).await;
    server.visitor().get(&undo).await.expect_status(410);
    server.visitor().post(&undo, &[]).await.expect_status(410);
    server.change(&back(7)).await;
    let owner = server.signed_in(&server.owner()).await;
    // Jobs run when the server starts; whoever asks meanwhile may be faster.
    let since = Instant::now();
    while owner.get("/admin/users").await.text.contains("Tomasz Wolny") {
        assert!(since.elapsed() < Duration::from_secs(60), "the account is still there: {}", server.log());
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    server.visitor().get(&undo).await.expect_status(404);
    assert!(!signs_in(&server, TOMASZ).await);
    assert!(server.agent(TOMASZ, "Tomasz Wolny").await.email == TOMASZ, "the address is free again");
}

/// What the list of enquiries shows: their ids.
fn enquiries_of(page: &Answer) -> Vec<String> {
    page.text.split("data-enquiry=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn anybody_writes_through_the_contact_page_and_an_officer_answers() {
    let mut server = Server::with_business().await;
    let stranger = server.visitor_from([127, 0, 0, 9].into());
    let home = stranger.get("/").await;
    assert!(home.text.contains("href=\"/contact\""));
    let page = stranger.get("/contact").await;
    for part in ["Hafenstrasse 12", "praxis@lindner-physio.example", "Datu valsts inspekcija", "www.cnil.fr", "Ireland", "where you live"] {
        assert!(page.expect_status(200).text.contains(part), "{part}");
    }
    let injected = "samira@example.org\r\nBcc: all@example.org";
    for (name, contact, text, reason) in [
        ("", "", "Hello", "Write an e-mail address or a telephone number"),
        ("", "samira@example.org", " \n ", "Write what it is about."),
        ("Sam\u{202e}ira", "samira@example.org", "Hello", "hidden control or direction characters"),
        ("", "samira@example.org\u{0}", "Hello", "hidden control or direction characters"),
    ] {
        let answer = stranger.post("/contact", &[("name", name), ("contact", contact), ("text", text)]).await;
        assert!(answer.expect_status(422).text.contains(reason), "{name:?} {contact:?} {text:?}");
    }
    let words = [("name", ""), ("contact", injected), ("text", "What do you keep about me?\n<b>Samira</b>")];
    assert_eq!(stranger.post("/contact", &words).await.expect_status(303).location(), "/contact?sent");
    assert!(stranger.get("/contact?sent").await.text.contains("Your words have arrived."));
    stranger.post("/contact", &words).await.expect_status(303);
    let owner = server.signed_in(&server.owner()).await;
    let list = owner.get("/officer/enquiries").await;
    let ids = enquiries_of(list.expect_status(200));
    assert_eq!(ids.len(), 1, "pressed twice is one enquiry");
    assert!(list.text.contains("samira@example.org Bcc: all@example.org"), "one line stays one line");
    assert!(list.text.contains("&#60;b&#62;Samira") && list.text.contains("Without a name"));
    assert!(owner.get("/officer").await.text.contains("1 enquiry waits"));
    owner.post("/officer/enquiries/enq_nobody/answered", &[]).await.expect_status(404);
    for _ in 0..2 {
        owner.post(&format!("/officer/enquiries/{}/answered", ids[0]), &[]).await.expect_status(303);
    }
    assert!(owner.get("/officer/enquiries").await.text.contains("Answered on"));
    let mine = owner.get("/contact").await;
    assert!(mine.text.contains("value=\"Dana Lindner\"") && mine.text.contains(OWNER_EMAIL), "who is signed in is known");
    // Ids and no words in the ledger; and nothing is left after its day.
    let ledger = server.data().join("visavis.db");
    let lines = |path: &std::path::Path| {
        let database = rusqlite::Connection::open(path).expect("a database");
        let lines = "SELECT GROUP_CONCAT(action || object || detail) FROM audit_events WHERE action LIKE 'enquiry.%'";
        database.query_row(lines, [], |row| row.get::<_, String>(0)).expect("lines")
    };
    let told = lines(&ledger);
    assert!(told.contains("enquiry.leave") && told.contains("enquiry.answer") && !told.contains("amira"), "{told}");
    server.change("UPDATE enquiries SET delete_due_ms = 1").await;
    let owner = server.signed_in(&server.owner()).await;
    let since = Instant::now();
    while !enquiries_of(&owner.get("/officer/enquiries").await).is_empty() {
        assert!(since.elapsed() < Duration::from_secs(60), "the enquiry is still there: {}", server.log());
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}
