//! A customer comes: registers by letter on a phone, in Arabic, and has an account.

use serde_json::json;

use super::axe;
use crate::http::customers::{PASSWORD, SAMIRA, held, open_house};
use crate::http::minors;
use crate::support::browser::{Colour, DESKTOP, Drivers, Look, Person};

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_registers_on_a_phone_in_arabic_and_every_page_can_be_read_by_all() {
    let axe = std::fs::read_to_string("tests/tools/node_modules/axe-core/axe.min.js").expect("tests/run installs axe-core");
    let (server, owner) = open_house().await;
    let drivers = Drivers::start_for_pages().await;
    let samira = drivers.open(Look { colour: Colour::Red, tone_hz: 500, lang: "ar", size: DESKTOP }).await;
    samira.phone(360).await;
    let mut findings = Vec::new();
    samira.goto(&server.url("/?lang=ar")).await;
    samira.press("to-register").await;
    samira.until("the question", "return !!document.querySelector('[data-action=age]')").await;
    look(&samira, &axe, "age", &mut findings).await;
    born(&samira, "1984-05-09").await;
    samira.until("the form", "return !!document.querySelector('[data-action=register]')").await;
    look(&samira, &axe, "register", &mut findings).await;
    samira.fill("input[name='email']", SAMIRA).await;
    samira.press("register").await;
    samira.until("the answer", "return !!document.querySelector('[data-part=sent]')").await;
    look(&samira, &axe, "sent", &mut findings).await;

    let link = held(&owner, "register").await;
    assert!(link.ends_with("?lang=ar"), "{link}");
    samira.goto(&server.url(&link)).await;
    assert_eq!(samira.eval("return document.documentElement.dir").await, json!("rtl"));
    assert_eq!(samira.eval("return document.querySelectorAll('input:checked').length").await, json!(0));
    samira.fill("input[name='name']", "سميرة حداد").await;
    samira.fill("input[name='password']", PASSWORD).await;
    samira.press("complete-registration").await;
    samira.until("the reason", "return !!document.querySelector('#terms-alert')").await;
    look(&samira, &axe, "complete", &mut findings).await;
    samira.fill("input[name='password']", PASSWORD).await;
    samira.press_at("label[for='terms']").await;
    samira.press("complete-registration").await;
    samira.until("the account", "return location.pathname === '/account'").await;
    look(&samira, &axe, "account", &mut findings).await;
    samira.goto(&server.url("/account/details")).await;
    look(&samira, &axe, "details", &mut findings).await;
    samira.quit().await;
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guardian_decides_on_a_phone_and_every_page_can_be_read_by_all() {
    let axe = std::fs::read_to_string("tests/tools/node_modules/axe-core/axe.min.js").expect("tests/run installs axe-core");
    let (server, owner, sink) = minors::house().await;
    let drivers = Drivers::start().await;
    let nadia = drivers.open(Look { colour: Colour::Red, tone_hz: 500, lang: "ar", size: DESKTOP }).await;
    nadia.phone(360).await;
    let mut findings = Vec::new();
    nadia.goto(&server.url("/register?lang=ar")).await;
    born(&nadia, "2014-05-09").await;
    nadia.until("the form", "return !!document.querySelector('[data-action=ask-guardian]')").await;
    look(&nadia, &axe, "ask", &mut findings).await;
    nadia.fill("input[name='child']", "سميرة").await;
    nadia.fill("input[name='guardian']", "نادية حداد").await;
    nadia.fill("input[name='email']", "nadia@haddad.example").await;
    nadia.press("ask-guardian").await;
    nadia.until("the answer", "return !!document.querySelector('[data-part=guardian-sent]')").await;
    look(&nadia, &axe, "sent", &mut findings).await;
    nadia.goto(&server.url(&minors::link(&sink.letter(1), "guardian"))).await;
    look(&nadia, &axe, "asked", &mut findings).await;
    nadia.fill("input[name='child_email']", "nadia@haddad.example").await;
    nadia.press("grant").await;
    nadia.until("the reason", "return !!document.querySelector('#declare-alert')").await;
    look(&nadia, &axe, "refused", &mut findings).await;
    nadia.fill("input[name='child_email']", "samira@haddad.example").await;
    nadia.press_at("label[for='declare']").await;
    nadia.press("grant").await;
    nadia.until("the second act", "return !!document.querySelector('[data-action=confirm-guardian]')").await;
    look(&nadia, &axe, "confirming", &mut findings).await;
    nadia.fill("input[name='typed']", &minors::code(&sink.letter(2))).await;
    nadia.press("confirm-guardian").await;
    nadia.until("the end", "return !document.querySelector('[data-guardian]')").await;
    let letters = [sink.letter(3), sink.letter(4)];
    let own = letters.iter().find(|letter| letter.part("text").contains("/guardian/")).expect("a letter");
    nadia.goto(&server.url(&minors::link(own, "guardian"))).await;
    look(&nadia, &axe, "granted", &mut findings).await;
    nadia.press("freeze").await;
    nadia.until("it is frozen", "return !!document.querySelector('[data-guardian=frozen]')").await;
    look(&nadia, &axe, "frozen", &mut findings).await;
    nadia.press("withdraw-guardian").await;
    nadia.until("it is over", "return !document.querySelector('[data-guardian]')").await;
    nadia.quit().await;
    owner.get("/officer/guardians").await.expect_status(200);
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

/// Answers the question of age: a date field takes its keys in the order of the browser's language.
async fn born(person: &Person, day: &str) {
    person.eval(&format!("document.querySelector('[name=born]').value = '{day}'; return 1")).await;
    person.press("age").await;
}

/// What is serious in the page as it stands, and whether it is wider than the phone.
async fn look(person: &Person, axe: &str, what: &str, findings: &mut Vec<String>) {
    let wide = person.eval("const d = document.documentElement; return d.scrollWidth > d.clientWidth").await;
    let found = axe::run(person, axe).await.into_iter().chain((wide == json!(true)).then(|| "wider than the window".to_owned()));
    findings.extend(found.map(|finding| format!("{what}: {finding}")));
}
