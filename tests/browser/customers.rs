//! A customer comes: registers by letter on a phone, in Arabic, and has an account.

use serde_json::json;

use super::axe;
use crate::http::customers::{PASSWORD, SAMIRA, held, open_house};
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

/// What is serious in the page as it stands, and whether it is wider than the phone.
async fn look(person: &Person, axe: &str, what: &str, findings: &mut Vec<String>) {
    let wide = person.eval("const d = document.documentElement; return d.scrollWidth > d.clientWidth").await;
    let found = axe::run(person, axe).await.into_iter().chain((wide == json!(true)).then(|| "wider than the window".to_owned()));
    findings.extend(found.map(|finding| format!("{what}: {finding}")));
}
