//! Pages on which people decide say in nine languages what somebody has read and found right.

use std::time::Duration;

use visavis::base::time::Clock;
use visavis::text::{Lang, Words};

use super::agree::plan_later;
use super::minors;
use super::policies::{draft, publish};
use crate::support::{Server, Visitor, golden};

const ZONE: &str = "Europe/Berlin";

#[tokio::test(flavor = "multi_thread")]
async fn golden_pages_in_nine_languages() {
    let mut server = Server::with_business().await;
    server.say(&["room", "create", "--slug", "advice", "--name", "Advice", "--recording", "ask"]);
    let guest = server.visitor();
    read(&guest, "lobby", "/r/advice").await;
    read(&guest, "message", "/r/advice/message").await;
    read(&guest, "contact", "/contact").await;
    read(&guest, "receipt-enter", "/receipt").await;
    read(&guest, "choices", "/privacy/choices").await;
    read(&guest, "sale", "/privacy/do-not-sell").await;
    let samira = server.account(&["customer"], "samira@example.org", "Samira").await;
    let customer = server.signed_in(&samira).await;
    read(&customer, "account", "/account").await;
    read(&customer, "consents", "/account/consents").await;
    read(&customer, "messages", "/account/messages").await;
    read(&customer, "data", "/account/data").await;
    read(&customer, "delete", "/account/delete").await;
    let owner = server.signed_in(&server.owner()).await;
    read(&owner, "register", "/officer/consents").await;
    announce(&owner).await;
    server.take_effect("/minors", 1).await;
    read(&server.signed_in(&samira).await, "changed", "/account/changed").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn golden_pages_of_minors_in_nine_languages() {
    let (server, owner, sink) = minors::house().await;
    let guardian = server.visitor();
    read(&guardian, "age", "/register").await;
    let (own, child) = minors::granted(&server, &sink).await;
    read(&guardian, "guardian-granted", &own).await;
    guardian.get(&own).await.expect_status(200);
    guardian.post(&format!("{own}/freeze"), &[]).await.expect_status(303);
    read(&child, "frozen", "/account/guardian").await;
    minors::name_guardian(&server).await;
    let asked = minors::link(&sink.letter(6), "guardian");
    read(&guardian, "guardian-asked", &asked).await;
    read(&owner, "guardians", "/officer/guardians").await;
    guardian.post(&format!("{asked}/grant"), &[("child_email", "samira-2210@haddad.example"), ("declare", "yes")]).await.expect_status(303);
    guardian.post(&format!("{asked}/confirm"), &[("typed", &minors::code(&sink.letter(7)))]).await.expect_status(200);
    let letters = [sink.letter(8), sink.letter(9)];
    let [own, register] = ["guardian", "register"].map(|page| {
        let letter = letters.iter().find(|letter| letter.part("text").contains(&format!("/{page}/"))).expect("a letter");
        minors::link(letter, page)
    });
    read(&server.visitor(), "register-minor", &register).await;
    guardian.get(&own).await.expect_status(200);
    guardian.post(&format!("{own}/freeze"), &[]).await.expect_status(303);
    read(&server.visitor(), "register-claimed", &register).await;
}

/// The starter text about minors as the first version, in all nine languages, with its days of notice.
async fn announce(owner: &Visitor) {
    let page = draft(owner, "minors").await;
    plan_later(owner, &page).await;
    publish(owner, &page).await.expect_status(303);
}

/// Compares what the main part of a page says with what was read.
async fn read(visitor: &Visitor, name: &str, path: &str) {
    for lang in Lang::ALL {
        let answer = visitor.get(&format!("{path}?lang={}", lang.tag())).await;
        let page = if answer.status == 303 { visitor.get(answer.location()).await } else { answer };
        page.expect_status(200);
        golden::check(&format!("page-{name}.{}.txt", lang.tag()), &timeless(lang, &visible(&page.text)));
    }
}

/// The texts between the tags of the main part, one a line.
fn visible(html: &str) -> String {
    let main = html.split("<main").nth(1).and_then(|rest| rest.split("</main>").next()).expect("a main part");
    let texts = main.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text.trim());
    texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n") + "\n"
}

/// Days near today stand as their distance from today, and times of day (`4:16`, `14:16`) without their digits.
fn timeless(lang: Lang, text: &str) -> String {
    let (words, now) = (Words::new(lang, ZONE), Clock::System.now());
    let mut days: Vec<_> = (0..=40).map(|day| (words.date(now.plus(Duration::from_secs(day * 86_400))), day)).collect();
    // The 21st before the 1st, of which it ends in the same letters.
    days.sort_by_key(|(date, _)| std::cmp::Reverse(date.len()));
    let dated = days.iter().fold(text.to_owned(), |text, (date, day)| text.replace(date, &format!("[today + {day}]")));
    dated.split_inclusive('\n').map(without_time).collect()
}

fn without_time(line: &str) -> String {
    let is_time = |three: &[u8]| three[0].is_ascii_digit() && three[1] == b':' && three[2].is_ascii_digit();
    let Some(at) = line.as_bytes().windows(3).position(is_time) else { return line.to_owned() };
    let is_digit = |c: char| c.is_ascii_digit();
    format!("{}[time]{}", line[..=at].trim_end_matches(is_digit), line[at + 2..].trim_start_matches(is_digit))
}
