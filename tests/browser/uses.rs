//! A later use: an agent asks, a customer answers on a phone by the code of the receipt, and one refusal is everybody's.

use serde_json::json;

use super::axe;
use super::call::sign_in;
use crate::support::browser::{Colour, DESKTOP, Drivers, Look, Person};
use crate::support::recorded::{Far, Recorded};
use crate::support::{OWNER_EMAIL, OWNER_PASSWORD, Server};

#[tokio::test(flavor = "multi_thread")]
async fn an_agent_asks_for_a_later_use_and_counts_on_it_only_when_all_have_approved() {
    let axe = std::fs::read_to_string("tests/tools/node_modules/axe-core/axe.min.js").expect("tests/run installs axe-core");
    let mut server = Server::with_business().await;
    server.room("advice", "Advice");
    let calls = [server.with_recorded(OWNER_EMAIL, Far::Registered).await, server.with_recorded(OWNER_EMAIL, Far::Registered).await];
    let drivers = Drivers::start().await;
    let dana = drivers.open(Look { colour: Colour::Red, tone_hz: 500, lang: "en", size: DESKTOP }).await;
    let samira = drivers.open(Look { colour: Colour::Green, tone_hz: 700, lang: "en", size: DESKTOP }).await;
    sign_in(&dana, &server, OWNER_EMAIL, OWNER_PASSWORD).await;
    samira.phone(360).await;
    let mut findings = Vec::new();
    for (call, answer, stands) in [(&calls[0], "approve-use", "kept"), (&calls[1], "refuse-use", "closed")] {
        let row = format!("[data-recording-id='{}']", call.recording.as_ref().expect("a recording"));
        dana.goto(&server.url("/desk/recordings")).await;
        dana.press_at(&format!("{row} a[data-action=open-uses]")).await;
        dana.until("the form", "return !!document.querySelector('[data-action=ask-use]')").await;
        look(&dana, &axe, "ask", &mut findings).await;
        dana.press_at("label[for='wanted-outsiders']").await;
        dana.fill("textarea[name='names']", "Dr. Ruth Meyer, University of Kiel").await;
        dana.press("ask-use").await;
        dana.until("the question", "return !!document.querySelector('[data-use=waiting]')").await;
        look(&dana, &axe, "asked", &mut findings).await;

        // Whoever recorded is in it, and is asked like everybody.
        dana.goto(&server.url(&call.agent)).await;
        dana.press("approve-use").await;
        dana.until("the own answer", "return !document.querySelector('[data-action=approve-use]')").await;
        read(&samira, &server, call).await;
        look(&samira, &axe, "question", &mut findings).await;
        let equal = "const [no, yes] = ['refuse-use', 'approve-use'].map((name) => document.querySelector(`[data-action=${name}]`));
            const [a, b] = [no, yes].map((one) => one.getBoundingClientRect());
            const looks = (one) => { const s = getComputedStyle(one); return s.color + s.backgroundColor + s.fontSize + s.fontWeight };
            return a.width === b.width && a.height === b.height && looks(no) === looks(yes)";
        assert_eq!(samira.eval(equal).await, json!(true), "no answer is made easier than the other");
        samira.press(answer).await;
        samira.until("the answer", "return !document.querySelector('[data-action=approve-use]')").await;
        look(&samira, &axe, "answered", &mut findings).await;
        dana.goto(&server.url("/desk/recordings")).await;
        dana.until("how it stands", &format!("return !!document.querySelector(\"{row} [data-use={stands}]\")")).await;
        look(&dana, &axe, "list", &mut findings).await;
    }
    samira.quit().await;
    dana.quit().await;
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

/// Types the code from paper.
async fn read(person: &Person, server: &Server, call: &Recorded) {
    person.goto(&server.url("/receipt")).await;
    person.fill("input[name='code']", call.guest.strip_prefix("/receipt/").expect("a receipt")).await;
    person.press_at("main form button").await;
    person.until("the question", "return !!document.querySelector('[data-action=approve-use]')").await;
}

/// What is serious in the page as it stands, and whether it is wider than the window.
async fn look(person: &Person, axe: &str, what: &str, findings: &mut Vec<String>) {
    let wide = person.eval("const d = document.documentElement; return d.scrollWidth > d.clientWidth").await;
    let found = axe::run(person, axe).await.into_iter().chain((wide == json!(true)).then(|| "wider than the window".to_owned()));
    findings.extend(found.map(|finding| format!("{what}: {finding}")));
}
