//! Files in a chat, and the forms of a page without script, against the real program.

use reqwest::Method;
use reqwest::header::{ACCEPT, ORIGIN};
use reqwest::multipart::{Form, Part};
use serde_json::Value;

use crate::support::{Answer, Server, Visitor};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01";

async fn house() -> Server {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    server
}

async fn guest(server: &Server, name: &str) -> Visitor {
    let visitor = server.visitor();
    visitor.get("/r/advice").await.expect_status(200);
    visitor.post("/r/advice/ring", &[("name", name)]).await.expect_status(303);
    // The waiting page carries the form token of the admission.
    visitor.get("/r/advice").await.expect_status(200);
    visitor
}

async fn send(visitor: &Visitor, server: &Server, name: &str, bytes: impl Into<Vec<u8>>) -> Answer {
    let form = Form::new().part("file", Part::bytes(bytes.into()).file_name(name.to_owned()));
    let request = visitor.request(Method::POST, "/r/advice/files").header(ORIGIN, server.origin()).header(ACCEPT, "application/json");
    visitor.send(request.header("X-Form-Token", visitor.token()).multipart(form)).await
}

fn error_of(answer: &Answer) -> (u16, String) {
    let json: Value = serde_json::from_str(&answer.text).unwrap_or_default();
    assert!(json["text"].as_str().is_some_and(|text| !text.is_empty()), "{}", answer.text);
    (answer.status, json["error"].as_str().unwrap_or_default().to_owned())
}

/// The first link to a file on the page of a waiting guest.
fn link(page: &Answer) -> String {
    let rest = page.text.split("/r/advice/files/file_").nth(1).unwrap_or_else(|| panic!("no file on {}", page.text));
    format!("/r/advice/files/file_{}", &rest[..24])
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_kept_given_back_and_deleted_by_its_sender_only() {
    let server = house().await;
    let samira = guest(&server, "Samira").await;
    send(&samira, &server, "../../lease \u{202E}gpj.pdf", b"%PDF-1.7 lease".as_slice()).await.expect_status(201);
    let page = samira.get("/r/advice").await;
    let file = link(&page);
    let given = samira.get(&file).await;
    given.expect_status(200);
    assert_eq!(given.text, "%PDF-1.7 lease");
    assert_eq!(given.header("content-disposition"), "attachment; filename*=UTF-8''lease%20gpj.pdf");
    assert_eq!(given.header("x-content-type-options"), "nosniff");
    assert!(given.header("content-security-policy").contains("sandbox"));

    // Another guest of the same room reaches neither the file nor the line.
    let joao = guest(&server, "João").await;
    joao.get(&file).await.expect_status(404);
    server.visitor().get(&file).await.expect_status(404);
    let line = page.text.split("line_").nth(1).map(|rest| format!("line_{}", &rest[..24])).expect("a line on the page");
    joao.post(&format!("/r/advice/lines/{line}/delete"), &[]).await.expect_status(404);
    samira.get(&file).await.expect_status(200);

    samira.post(&format!("/r/advice/lines/{line}/delete"), &[]).await.expect_status(303);
    samira.get(&file).await.expect_status(404);
    assert!(!samira.get("/r/advice").await.text.contains(&line));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_is_shown_and_what_is_not_what_it_says_is_refused() {
    let server = house().await;
    let samira = guest(&server, "Samira").await;
    send(&samira, &server, "photo.png", PNG).await.expect_status(201);
    let shown = samira.get(&link(&samira.get("/r/advice").await)).await;
    assert_eq!((shown.header("content-type"), shown.header("content-disposition")), ("image/png", "inline; filename*=UTF-8''photo.png"));

    let page = b"<!DOCTYPE html><script>alert(1)</script>".as_slice();
    assert_eq!(error_of(&send(&samira, &server, "photo.png", page).await), (422, "not-what-it-says".to_owned()));
    assert_eq!(error_of(&send(&samira, &server, "empty.txt", b"".as_slice()).await), (422, "empty".to_owned()));
    assert_eq!(error_of(&send(&samira, &server, "big.bin", vec![7; 26 * 1024 * 1024]).await), (413, "too-large".to_owned()));
    let no_form = samira.request(Method::POST, "/r/advice/files").header(ORIGIN, server.origin()).header(ACCEPT, "application/json");
    let no_form = samira.send(no_form.header("X-Form-Token", samira.token()).multipart(Form::new().text("other", "x"))).await;
    assert_eq!(error_of(&no_form), (400, "unreadable".to_owned()));
    // From another origin, and without the token of the admission, nothing is taken.
    let foreign =
        samira.request(Method::POST, "/r/advice/files").header(ORIGIN, "https://evil.example").header("X-Form-Token", samira.token());
    samira.send(foreign.multipart(Form::new().text("file", "x"))).await.expect_status(403);
    let bare = samira.request(Method::POST, "/r/advice/files").header(ORIGIN, server.origin());
    samira.send(bare.multipart(Form::new().text("file", "x"))).await.expect_status(403);
    let html = send(&samira, &server, "page.html", page).await;
    html.expect_status(201);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_without_script_writes_and_gives_up_the_place() {
    let server = house().await;
    let samira = guest(&server, "Samira").await;
    samira.post("/r/advice/chat", &[("text", "Good <b>morning</b>.")]).await.expect_status(303);
    let page = samira.get("/r/advice").await;
    assert!(
        page.text.contains("Good &#60;b&#62;morning&#60;/b&#62;.") || page.text.contains("Good &lt;b&gt;morning&lt;/b&gt;."),
        "{}",
        page.text
    );
    samira.post("/r/advice/chat", &[("text", "  ")]).await.expect_status(422);
    samira.post("/r/advice/leave", &[]).await.expect_status(303);
    samira.post("/r/advice/chat", &[("text", "Too late")]).await;
    assert!(!samira.get("/r/advice").await.text.contains("Too late"));
}
