//! Receipts by code: what they show, what they let somebody do, and what the signed file proves offline.

use reqwest::Method;
use reqwest::header::ORIGIN;

use crate::http::mail;
use crate::support::recorded::Far;
use crate::support::sink::Sink;
use crate::support::{OWNER_EMAIL, Server, Visitor, run_with_input};

/// Runs `visavis receipt verify` and gives its exit code.
fn verify(arguments: &[&str]) -> Option<i32> {
    run_with_input(&[&["receipt", "verify"], arguments].concat(), "").status.code()
}

/// Changes one byte in the middle of a name.
fn touched(file: &str) -> String {
    file.replacen("Samira", "Sanira", 1)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receipt_opens_by_its_code_and_reading_it_does_nothing() {
    let mut server = Server::with_business().await;
    server.room("advice", "Advice");
    let recorded = server.with_recorded(OWNER_EMAIL, Far::Registered).await;
    let stranger = server.visitor();
    let page = stranger.get(&recorded.guest).await;
    page.expect_status(200);
    for text in [
        "Receipt for your approval",
        "Samira, guest",
        "To be deleted by",
        "Shown in Arabic, version 3",
        "until three years after the recording is deleted",
        "Withdraw my approval",
    ] {
        assert!(page.text.contains(text), "{text}");
    }
    assert_eq!((page.header("cache-control"), page.header("referrer-policy")), ("no-store", "no-referrer"));
    assert!(page.text.contains("lang=\"ar\" dir=\"rtl\""), "the exact text stands there in its own language");
    let code = recorded.guest.strip_prefix("/receipt/").unwrap_or_default();
    for same in [code.to_lowercase(), format!("{}-{}", &code[..4], &code[4..])] {
        stranger.get(&format!("/receipt/{same}")).await.expect_status(200);
    }
    assert!(server.visitor().get(&format!("{}?lang=ar", recorded.guest)).await.text.contains("dir=\"rtl\""));

    for unknown in ["K7QF", "00000000000000000000000000", "..%2F..", "U2345678901234567890123456"] {
        let answer = stranger.get(&format!("/receipt/{unknown}")).await;
        answer.expect_status(404);
        assert!(answer.text.contains("<h1>"), "{unknown}: a page");
        stranger.get(&format!("/receipt/{unknown}.json")).await.expect_status(404);
        stranger.post(&format!("/receipt/{unknown}/withdraw"), &[]).await.expect_status(404);
    }
    for act in ["withdraw", "wish"] {
        let got = stranger.send(stranger.request(Method::GET, &format!("{}/{act}", recorded.guest))).await;
        assert_eq!(got.status, 405, "{act}");
        let foreign = stranger.request(Method::POST, &format!("{}/{act}", recorded.guest)).header(ORIGIN, "https://evil.example");
        assert_eq!(stranger.send(foreign.form(&[("kind", "copy")])).await.status, 403, "{act}");
    }
    assert!(stranger.get(&format!("{}?done=withdrawn", recorded.guest)).await.text.contains("Receipt for your approval"));
    let typed = stranger.post("/receipt", &[("code", &code.to_lowercase())]).await;
    assert_eq!((typed.status, typed.location()), (303, recorded.guest.as_str()));
    stranger.post("/receipt", &[("code", "K7QF")]).await.expect_status(422);
    stranger.post("/receipt", &[("code", "00000000000000000000000000")]).await.expect_status(422);
    assert!(!server.log().to_uppercase().contains(code), "no log line names a code");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_signed_file_verifies_offline_and_one_changed_byte_does_not() {
    let (mut server, other) = (Server::with_business().await, Server::with_business().await);
    server.room("advice", "Advice");
    let recorded = server.with_recorded(OWNER_EMAIL, Far::Registered).await;
    let stranger = server.visitor();
    let file = stranger.get(&format!("{}.json", recorded.guest)).await;
    file.expect_status(200);
    assert_eq!((file.header("content-type"), file.header("cache-control")), ("application/json", "no-store"));
    assert!(file.text.contains("\"ISO/IEC TS 27560:2023") && !file.text.contains(&recorded.guest[9..]), "a proof must not open the page");
    let keys = stranger.get("/.well-known/visavis-keys.json").await;
    keys.expect_status(200);

    let path = |name: &str| server.folder.path().join(name).display().to_string();
    let (good, bad, key, foreign) = (path("receipt.json"), path("bad.json"), path("keys.json"), path("foreign.json"));
    let foreign_keys = other.visitor().get("/.well-known/visavis-keys.json").await.text;
    for (name, text) in [(&good, &file.text), (&bad, &touched(&file.text)), (&key, &keys.text), (&foreign, &foreign_keys)] {
        std::fs::write(name, text).expect("a file");
    }
    let nothing = path("nothing");
    let (data, elsewhere) = (server.data().display().to_string(), other.data().display().to_string());
    for (arguments, code) in [
        ([&good, "--key", &key], 0),
        ([&good, "--data", &data], 0),
        ([&bad, "--key", &key], 1),
        ([&bad, "--data", &data], 1),
        ([&good, "--key", &foreign], 1),
        ([&good, "--data", &elsewhere], 1),
        ([&key, "--key", &key], 1),
    ] {
        assert_eq!(verify(&arguments), Some(code), "{arguments:?}");
    }
    server.stop();
    assert_eq!(verify(&[&good, "--data", &data]), Some(0), "also on a folder that nobody serves");
    assert_eq!(verify(&[&good, "--data", &nothing]), Some(1));
    assert!(server.cli(&["audit", "verify"]).status.success());
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_holds_the_code_withdraws_and_asks_and_the_desk_sees_it() {
    let mut server = Server::with_business().await;
    server.room("advice", "Advice");
    // Who recorded, who keeps the registers and who owns the house are three.
    let agent = server.agent("tomasz@lindner-physio.example", "Tomasz Wolny").await;
    let officer = server.account(&["officer"], "olga@lindner-physio.example", "Olga").await;
    let recorded = server.with_recorded(&agent.email, Far::Registered).await;
    let stranger = server.visitor();
    let owner = server.signed_in(&server.owner()).await;
    let (agent, officer) = (server.signed_in(&agent).await, server.signed_in(&officer).await);
    assert!(!agent.get("/desk").await.text.contains("data-part=\"duties\""));
    // The day by which the file is to be deleted: the receipt says it, and both lists say the same.
    let due = async || {
        let receipt = stranger.get(&recorded.guest).await.text;
        let day = receipt.split("o be deleted by ").nth(1).and_then(|rest| rest.split('<').next()).expect("a day").to_owned();
        for (who, list) in [(&agent, "/desk/recordings"), (&officer, "/officer/recordings")] {
            assert!(who.get(list).await.text.contains(&day), "{list}: {day}");
        }
        day
    };
    let before = due().await;
    let act = |act: &str| format!("{}/{act}", recorded.guest);

    stranger.post(&act("wish"), &[("kind", "copy"), ("contact", "nowhere")]).await.expect_status(422);
    stranger.post(&act("wish"), &[("kind", "everything")]).await.expect_status(400);
    let copy = stranger.post(&act("wish"), &[("kind", "copy"), ("contact", "samira@example.org")]).await;
    assert!(stranger.get(copy.location()).await.text.contains("has your wish to see the recording"));
    let withdrawn = stranger.post(&act("withdraw"), &[("then", "nothing")]).await;
    let page = stranger.get(withdrawn.location()).await.text;
    for text in ["Your approval is withdrawn as of", "Receipt: your approval is withdrawn", "Not to be used any more, to be deleted by"] {
        assert!(page.contains(text), "{text}: {page}");
    }
    let again = stranger.post(&act("withdraw"), &[("then", "nothing")]).await;
    assert!(stranger.get(again.location()).await.text.contains("This was done before."));
    assert_eq!(due().await, before, "the day stays");
    // Whoever keeps the registers has one letter of it, without a name, and sees it on the first page.
    let letters = owner.get("/admin/mail").await.text;
    assert_eq!(letters.matches("An approval was taken back").count(), 3, "the owner's, the officer's and the agent's: {letters}");
    assert!(letters.contains("olga@lindner-physio.example") && !letters.contains("Samira"));
    let first = officer.get("/officer").await.text;
    assert!(first.contains("1 recording must not be used any more"), "{first}");
    stranger.post(&act("wish"), &[("kind", "deletion")]).await.expect_status(303);
    assert!(stranger.get(&recorded.guest).await.text.contains("Deletion due since"));

    for (who, says) in [(&agent, "1 local file is overdue"), (&owner, "1 local file of the team is overdue")] {
        let desk = who.get("/desk").await.text;
        assert!(desk.contains("data-part=\"duties\"") && desk.contains(says), "{says}: {desk}");
    }
    let list = agent.get("/desk/recordings").await.text;
    for text in ["Samira asks to see the recording", "mailto:samira@example.org", "Samira asks for deletion", "must not be used any more"] {
        assert!(list.contains(text), "{text}");
    }
    assert!(officer.get("/officer/recordings").await.text.contains("must not be used any more"));
    let record = agent.get(&format!("/desk/c/{}", recorded.conversation)).await.text;
    assert!(record.contains("Samira: withdrawn on"), "{record}");
    confirm(&agent, &recorded.recording.expect("a recording").to_string()).await;
    assert!(stranger.get(&recorded.guest).await.text.contains("Deletion confirmed on"));
    let file = stranger.get(&format!("{}.json", recorded.guest)).await.text;
    assert!(file.contains(&"07".repeat(32)), "the file that was registered: {file}");
    assert!(file.contains("\"event_state\":\"deleted\"") && file.contains("\"event_state\":\"withdrawn\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_names_the_address_that_was_visited_and_the_signed_file_always_the_same() {
    let mut server = Server::with_business().await;
    server.room("advice", "Advice");
    let recorded = server.with_recorded(OWNER_EMAIL, Far::Registered).await;
    let stranger = server.visitor();
    let mut files = Vec::new();
    for host in [format!("localhost:{}", server.port), format!("127.0.0.1:{}", server.port)] {
        let get = |path: String| stranger.send(stranger.client.get(format!("https://{host}{path}")));
        let page = get(recorded.guest.clone()).await.text;
        for address in [format!("{host}/receipt"), format!("{host}/.well-known/visavis-keys.json")] {
            assert!(page.contains(&address), "{address}");
        }
        let wrong = format!("https://{host}{}/wish", recorded.guest);
        let again = stranger.client.post(wrong).header(ORIGIN, format!("https://{host}")).form(&[("kind", "copy"), ("contact", "nowhere")]);
        let again = stranger.send(again).await;
        assert!(again.status == 422 && again.text.contains(&format!("{host}/receipt")), "{again:?}");
        let file: serde_json::Value = serde_json::from_str(&get(format!("{}.json", recorded.guest)).await.text).expect("JSON");
        files.push(file["receipt"]["processing"]["withdrawal_method"]["page"].to_string());
    }
    assert!(files[0] == files[1] && files[0].ends_with("/receipt\""), "{files:?}");
}

async fn confirm(agent: &Visitor, recording: &str) {
    let done = agent.post(&format!("/desk/recordings/{recording}/deleted"), &[]).await;
    assert_eq!((done.status, done.location()), (303, "/desk/recordings?done=deleted"));
    assert!(agent.get("/desk/recordings?done=deleted").await.text.contains("The deletion is confirmed."));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_refused_has_a_receipt_of_it_and_nothing_to_withdraw() {
    let mut server = Server::with_business().await;
    server.room("advice", "Advice");
    let recorded = server.with_recorded(OWNER_EMAIL, Far::Refused).await;
    let stranger = server.visitor();
    let page = stranger.get(&recorded.guest).await;
    assert!(page.text.contains("Receipt for your answer: not approved") && !page.text.contains("data-action=\"withdraw\""));
    stranger.post(&format!("{}/withdraw", recorded.guest), &[("then", "nothing")]).await.expect_status(409);
    stranger.post(&format!("{}/wish", recorded.guest), &[("kind", "deletion")]).await.expect_status(409);
    let file = stranger.get(&format!("{}.json", recorded.guest)).await.text;
    assert!(file.contains("\"event_state\":\"refused\"") && !file.contains("\"answer\":\"approved\""));
    assert!(stranger.get(&recorded.agent).await.text.contains("Nothing was recorded."));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_receipt_goes_by_letter_to_an_address_that_is_typed_and_not_without_end() {
    let mut server = Server::with_business().await;
    server.room("advice", "Advice");
    let recorded = server.with_recorded(OWNER_EMAIL, Far::Registered).await;
    let (stranger, letter) = (server.visitor(), format!("{}/letter", recorded.guest));
    let send = async |email: &str| stranger.post(&letter, &[("email", email)]).await;
    assert!(!stranger.get(&recorded.guest).await.text.contains("send-receipt"), "nothing goes without a mail server");
    send("samira@example.org").await.expect_status(409);

    let (owner, sink) = (server.signed_in(&server.owner()).await, Sink::start("tls", "localhost"));
    mail::set(&owner, &sink, "tls").await;
    assert!(stranger.get(&recorded.guest).await.text.contains("data-action=\"send-receipt\""));
    assert!(owner.get(&recorded.guest).await.text.contains(&format!("value=\"{OWNER_EMAIL}\"")), "one's own address stands there");
    // What would add a header or a recipient is no address.
    for wrong in ["", "samira", "samira@example.org\r\nBcc: all@evil.example", "a@x.org, b@x.org", "samira@example.org\0"] {
        let again = send(wrong).await;
        assert!(matches!(again.status, 400 | 422) && !again.text.contains("Bcc: all@evil.example\n"), "{wrong:?}: {again:?}");
    }
    stranger.post("/receipt/00000000000000000000000000/letter", &[("email", "a@x.org")]).await.expect_status(404);
    let foreign = stranger.request(Method::POST, &letter).header(ORIGIN, "https://evil.example");
    assert_eq!(stranger.send(foreign.form(&[("email", "a@x.org")])).await.status, 403);

    let arabic = stranger.get(&format!("{}?lang=ar", recorded.guest)).await;
    assert!(arabic.text.contains("أرسلوا إليّ هذا الإيصال"));
    for _ in 0..3 {
        let sent = send("samira@example.org").await;
        assert_eq!((sent.status, sent.location()), (303, format!("{}?done=letter", recorded.guest).as_str()));
    }
    let first = sink.letter(1);
    assert_eq!((first.recipient(), first.header("Content-Language")), ("samira@example.org", "ar"));
    for part in ["text", "html"] {
        let text = first.part(part);
        assert!(text.contains(&recorded.guest) && !text.contains("Samira") && !text.contains("Dana"), "{text}");
    }
    let page = stranger.get(&format!("{}?done=letter&lang=en", recorded.guest)).await.text;
    assert!(page.contains("The letter is on its way"), "{page}");
    let full = send("other@example.org").await;
    assert!(full.expect_status(422).text.contains("As many letters went out from this receipt"));
    // Another receipt still has its letters, this address none: it reads the same.
    let other = stranger.post(&format!("{}/letter", recorded.agent), &[("email", "Samira@example.org")]).await;
    assert_eq!(other.location(), format!("{}?done=letter", recorded.agent));
    assert!(sink.letter(3).recipient() == "samira@example.org" && sink.count() == 3);
    let mails = owner.get("/admin/mail").await.text;
    assert!(mails.contains("A receipt") && !mails.contains(&recorded.guest[9..]), "nobody of the house reads the code: {mails}");
    assert!(server.cli(&["audit", "verify"]).status.success());
}
