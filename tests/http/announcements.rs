//! What everybody is told for a while (AD-14): on pages, in each language, and by letter; and nothing that advertises.

use jiff::Span;
use jiff::civil::DateTime;

use crate::support::sink::Sink;
use crate::support::{OWNER_EMAIL, Server};

const TEXT: &str = "On Saturday morning nobody can call us.";
const FORM: &str = "2027-01-01T08:00";
const ARABIC: &str = "لا يمكن لأحد الاتصال بنا صباح السبت.";

fn fields<'a>(text: &'a str, from: &'a str, until: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("kind", "maintenance"), ("from", from), ("until", until), ("text-en", text), ("text-ar", ARABIC), ("letters", "yes")]
}

fn announcements(text: &str) -> usize {
    text.matches("data-part=\"announced\"").count()
}

#[tokio::test]
async fn everybody_reads_an_announcement_in_their_language_and_accounts_get_a_letter() {
    let mut server = Server::with_business().await;
    server.room("advice", "Advice");
    let sink = Sink::start("tls", "localhost");
    let owner = server.signed_in(&server.owner()).await;
    super::mail::set(&owner, &sink, "tls").await;
    let page = owner.get("/admin/announcements").await;
    let field = page.text.split("id=\"from\"").nth(1).and_then(|rest| rest.split("value=\"").nth(1)).expect("the field of the beginning");
    let from = field[..FORM.len()].to_owned();
    let begin: DateTime = from.parse().expect("the present moment");
    let end = begin.checked_add(Span::new().days(2)).expect("a moment").strftime("%Y-%m-%dT%H:%M").to_string();
    for (text, until, fault) in [
        ("", end.as_str(), "id=\"text-en-alert\""),
        ("See https://pay.example", &end, "id=\"text-en-alert\""),
        (TEXT, "2020-01-01T09:00", "id=\"until-alert\""),
        (TEXT, "soon", "id=\"until-alert\""),
    ] {
        let answer = owner.post("/admin/announcements", &fields(text, &from, until)).await;
        answer.expect_status(422);
        assert!(answer.text.contains(fault) && answer.text.contains(ARABIC), "{text:?} {until}: what was typed stays");
    }
    owner.post("/admin/announcements", &fields(TEXT, &from, &end)).await.expect_status(303);
    for path in ["/", "/sign-in", "/r/advice"] {
        let page = server.visitor().get(path).await;
        assert!(announcements(&page.text) == 1 && page.text.contains(TEXT), "{path}: {}", page.text);
        let arabic = server.visitor().get(&format!("{path}?lang=ar")).await;
        assert!(arabic.text.contains(ARABIC) && !arabic.text.contains(TEXT), "{path}");
        let french = server.visitor().get(&format!("{path}?lang=fr")).await;
        assert!(french.text.contains(&format!("<p lang=\"en\" dir=\"ltr\">{TEXT}")), "{path}");
    }
    assert_eq!(announcements(&owner.get("/account").await.text), 1);
    server.come_round(&["telling"]).await;
    let letter = sink.letter(1);
    assert_eq!((letter.recipient(), letter.header("Subject")), (OWNER_EMAIL, "Maintenance: Lindner Physiotherapy"));
    assert!(letter.part("text").contains(TEXT) && letter.header("List-Unsubscribe").is_empty(), "{}", letter.part("text"));
    let owner = server.signed_in(&server.owner()).await;
    let page = owner.get("/admin/announcements").await;
    let id = page.text.split("data-announcement=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a line").to_owned();
    let path = format!("/admin/announcements/{id}/withdraw");
    owner.post(&path, &[]).await.expect_status(303);
    owner.post(&path, &[]).await.expect_status(303);
    owner.post("/admin/announcements/ann_0000000000000000000000000/withdraw", &[]).await.expect_status(404);
    assert_eq!(announcements(&server.visitor().get("/").await.text), 0);
}
