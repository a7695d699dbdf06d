//! Who may do what, as people see it: an owner makes an admin and an auditor; the admin asks to read a conversation.

use super::call::sign_in;
use crate::support::browser::{Colour, DESKTOP, Drivers, Look, Person};
use crate::support::recorded::Far;
use crate::support::{AGENT_PASSWORD, OWNER_EMAIL, OWNER_PASSWORD, Server};

const AGENT: &str = "tomasz@lindner-physio.example";
const ADMIN: &str = "ines@lindner-physio.example";
const AUDITOR: &str = "nora@lindner-physio.example";

#[tokio::test(flavor = "multi_thread")]
async fn an_owner_makes_an_admin_who_reads_a_conversation_by_permission_for_four_hours() {
    let mut server = Server::with_business().await;
    server.room("advice", "Advice");
    server.agent(AGENT, "Tomasz Wolny").await;
    let recorded = server.with_recorded(AGENT, Far::Registered).await;
    let drivers = Drivers::start_for_pages().await;
    let look = |colour, tone_hz| Look { colour, tone_hz, lang: "en", size: DESKTOP };
    let dana = drivers.open(look(Colour::Red, 500)).await;
    let ines = drivers.open(look(Colour::Green, 700)).await;
    sign_in(&dana, &server, OWNER_EMAIL, OWNER_PASSWORD).await;

    // The owner invites an admin, and an auditor until the end of a day.
    accept(&ines, &invite(&dana, &server, ADMIN, "admin", "").await, "Ines Koch").await;
    ines.until("the place of an admin", "return location.pathname === '/admin'").await;
    let nora = drivers.open(look(Colour::Blue, 900)).await;
    accept(&nora, &invite(&dana, &server, AUDITOR, "auditor", "2099-12-31").await, "Nora Berg").await;
    nora.until("the place of an auditor", "return location.pathname === '/officer'").await;
    dana.goto(&server.url("/admin/users")).await;
    dana.until(
        "both in the list",
        "const text = document.querySelector('main').textContent; return text.includes('Ines Koch') && text.includes('31 December 2099')",
    )
    .await;

    // What is not theirs says so in plain words.
    ines.goto(&server.url("/desk")).await;
    ines.until("a refusal", "return document.querySelector('h1').textContent.includes('for somebody else')").await;
    ines.press_at(".fault a[href='/admin']").await;

    // The admin asks, the owner, who is an officer, approves.
    ines.goto(&server.url("/admin/access")).await;
    ines.fill("textarea[name='reason']", "A complaint about the bill.").await;
    ines.press("ask-access").await;
    ines.until("the request", "return !!document.querySelector('tr[data-access] .state[data-state=waiting]')").await;
    dana.goto(&server.url("/officer")).await;
    dana.until("what waits", "return document.querySelector('main').textContent.includes('1 request waits')").await;
    dana.press_at("a[href='/officer/access']").await;
    dana.press("approve-access").await;
    dana.until("an open look", "return !!document.querySelector('tr[data-access] .state[data-state=open]')").await;
    ines.goto(&server.url("/admin/access")).await;
    ines.press("open-access").await;
    ines.until(
        "the record",
        "const text = document.querySelector('main').textContent; return text.includes('Samira') && text.includes('by permission')",
    )
    .await;

    // The auditor sees that it was read, and cannot read it.
    nora.goto(&server.url("/officer/access")).await;
    nora.until("the look", "return document.querySelectorAll('[data-look]').length === 1").await;
    let presses = nora.eval("return document.querySelectorAll('main button').length").await;
    assert_eq!(presses, serde_json::json!(0), "an auditor reads and presses nothing");
    nora.goto(&server.url(&format!("/admin/access/c/{}", recorded.conversation))).await;
    nora.until("a refusal", "return document.querySelector('h1').textContent.includes('for somebody else')").await;

    // Four hours later.
    server.change("UPDATE access_grants SET until_ms = until_ms - 4 * 3600 * 1000").await;
    ines.goto(&server.url(&format!("/admin/access/c/{}", recorded.conversation))).await;
    ines.until("nothing", "return document.querySelector('h1').textContent.includes('Nobody sits here')").await;
    dana.goto(&server.url("/officer/access")).await;
    dana.until("the end", "return document.querySelector('tr[data-access] .state').textContent.includes('Ended on')").await;
    for person in [dana, ines, nora] {
        person.quit().await;
    }
}

/// Makes an invitation; gives its link.
async fn invite(owner: &Person, server: &Server, email: &str, role: &str, ends: &str) -> String {
    owner.goto(&server.url("/admin/users")).await;
    owner.fill("#invite input[name='email']", email).await;
    // The box for agents is crossed already.
    owner.press_at("label[for='roles-agent']").await;
    owner.press_at(&format!("label[for='roles-{role}']")).await;
    // What a date field takes from the keyboard depends upon the machine.
    owner.eval(&format!("document.querySelector('#ends').value = '{ends}'; return true")).await;
    owner.press_at("label[for='permission']").await;
    owner.press("invite").await;
    let link = owner.until("the link", "return document.querySelector('#link')?.value").await;
    link.as_str().expect("a link").to_owned()
}

async fn accept(person: &Person, link: &str, name: &str) {
    person.goto(&format!("{link}?lang=en")).await;
    person.fill("input[name='name']", name).await;
    person.fill("input[name='password']", AGENT_PASSWORD).await;
    person.press("accept-invite").await;
}
