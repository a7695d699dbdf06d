//! No page has a serious finding of axe-core, in either direction of script.

use serde_json::{Value, json};

use super::call::sign_in;
use super::pages::{PUBLIC, SIGNED_IN};
use crate::http::customers::held;
use crate::http::people::setup_path;
use crate::http::{access, choices};
use crate::support::browser::{Colour, DESKTOP, Drivers, Look, Person};
use crate::support::recorded::Far;
use crate::support::{AGENT_PASSWORD, OWNER_PASSWORD, Server};

#[tokio::test(flavor = "multi_thread")]
async fn no_page_has_a_serious_finding() {
    let axe = std::fs::read_to_string("tests/tools/node_modules/axe-core/axe.min.js").expect("tests/run installs axe-core");
    let mut server = Server::with_business().await;
    server.room("advice", "Advice");
    server.doubt_the_clock().await;
    let owner = server.owner();
    let drivers = Drivers::start_for_pages().await;
    let person = drivers.open(Look { colour: Colour::Red, tone_hz: 500, lang: "en", size: DESKTOP }).await;
    let mut findings = Vec::new();
    let leaving = server.signed_in(&server.agent(LEAVING, "Ines Duarte").await).await;
    leaving.get("/account/delete").await.expect_status(200);
    let undo = leaving.post("/account/delete", &[("current", AGENT_PASSWORD)]).await.expect_status(303).location().to_owned();
    let words = [("contact", "samira@example.org"), ("text", "What do you keep about me?")];
    server.visitor().post("/contact", &words).await.expect_status(303);
    let links = links(&server).await;
    for path in PUBLIC.iter().copied().chain([undo.as_str()]).chain(links.iter().map(String::as_str)) {
        for lang in ["en", "ar"] {
            check(&person, &axe, &server.url(&format!("{path}?lang={lang}")), &mut findings).await;
        }
    }
    let officer = server.signed_in(&owner).await;
    choices::declare(&officer, "zaehler", "statistics").await;
    for path in ["/", "/sign-in", "/r/advice", "/privacy/choices"] {
        for lang in ["en", "ar"] {
            check(&person, &axe, &server.url(&format!("{path}?lang={lang}")), &mut findings).await;
            let offer = "return document.querySelectorAll('[data-action=accept-all], [data-action=reject-all]').length";
            assert_eq!(person.eval(offer).await, json!(2), "{path}: the question stands there, both answers alike");
        }
    }
    let unborn = Server::start().await;
    check(&person, &axe, &unborn.url(&setup_path(&unborn)), &mut findings).await;
    sign_in(&person, &server, &owner.email, &owner.password).await;
    server.agent(AGENT, "Tomasz Wolny").await;
    let account = format!("/admin/users/{}", server.signed_in(&owner).await.account_of("Tomasz Wolny").await);
    for path in SIGNED_IN.iter().copied().chain([account.as_str()]) {
        for lang in ["en", "ar"] {
            check(&person, &axe, &server.url(&format!("{path}?lang={lang}")), &mut findings).await;
        }
    }
    person.quit().await;
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

/// Pages that a link opens: an invitation, a new password, another address.
async fn links(server: &Server) -> Vec<String> {
    let printed = [server.say(&["invite", "--email", "nora@lindner-physio.example"]), server.say(&["admin", "link"])];
    let mut links = printed.map(|link| link.trim().strip_prefix(&server.origin()).expect("our link").to_owned()).to_vec();
    let owner = server.signed_in(&server.owner()).await;
    owner.get("/account/details").await.expect_status(200);
    let new = [("email", "dana.lindner@lindner-physio.example"), ("address_password", OWNER_PASSWORD)];
    owner.post("/account/email", &new).await.expect_status(303);
    links.push(held(&owner, "account/address").await);
    links
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_after_a_recording_has_a_serious_finding_in_any_light_or_width() {
    let axe = std::fs::read_to_string("tests/tools/node_modules/axe-core/axe.min.js").expect("tests/run installs axe-core");
    let mut server = Server::with_business().await;
    server.say(&["room", "create", "--slug", "advice", "--name", "Advice", "--recording", "ask"]);
    let owner = server.owner();
    server.agent(AGENT, "Tomasz Wolny").await;
    let recorded = server.with_recorded(AGENT, Far::Registered).await;
    server.signed_in(&owner).await.disable_agent().await;
    let wish = [("kind", "copy"), ("contact", "samira@example.org")];
    server.visitor().post(&format!("{}/wish", recorded.guest), &wish).await.expect_status(303);
    let drivers = Drivers::start_for_pages().await;
    let person = drivers.open(Look { colour: Colour::Red, tone_hz: 500, lang: "en", size: DESKTOP }).await;
    sign_in(&person, &server, &owner.email, &owner.password).await;
    let (name, value) = recorded.cookie.split_once('=').expect("a cookie");
    let cookie = json!({ "name": name, "value": value, "url": server.origin(), "path": "/", "secure": true, "httpOnly": true });
    person.cdp("Network.setCookie", cookie).await;
    let record = format!("/desk/c/{}", recorded.conversation);
    let officer = server.signed_in(&owner).await;
    let code = recorded.guest.strip_prefix("/receipt/").expect("a receipt");
    officer.get("/account/consents").await.expect_status(200);
    officer.post("/account/consents/add", &[("code", code)]).await.expect_status(303);
    let register = officer.get("/officer/consents").await.text;
    let evidence =
        register.split("href=\"").filter_map(|rest| rest.split('"').next()).find(|path| path.starts_with("/officer/consents/cons_"));
    let evidence = evidence.expect("a consent").to_owned();
    let grant = access::ask(&officer, &recorded.conversation).await;
    officer.get("/officer/access").await.expect_status(200);
    officer.post(&format!("/officer/access/{grant}/approve"), &[]).await.expect_status(303);
    let look = format!("/admin/access/c/{}", recorded.conversation);
    let mut findings = Vec::new();
    for path in [
        &look,
        "/receipt",
        &recorded.guest,
        "/account/consents",
        "/account/messages",
        "/officer/consents",
        &evidence,
        "/desk/recordings",
        "/settings/rooms/advice",
        "/r/advice",
        &record,
    ] {
        for lang in ["en", "ar"] {
            person.goto(&server.url(&format!("{path}?lang={lang}"))).await;
            for (width, colours) in [(360, "light"), (360, "dark"), (DESKTOP.0, "light"), (DESKTOP.0, "dark")] {
                person.phone(width).await;
                // Without motion a colour is there at once, and not on its way.
                let wishes = [("prefers-color-scheme", colours), ("prefers-reduced-motion", "reduce")];
                let features = wishes.map(|(name, value)| json!({ "name": name, "value": value }));
                person.cdp("Emulation.setEmulatedMedia", json!({ "features": features })).await;
                let wide = person.eval("const d = document.documentElement; return d.scrollWidth > d.clientWidth").await;
                let found = run(&person, &axe).await.into_iter().chain((wide == json!(true)).then(|| "wider than the window".to_owned()));
                findings.extend(found.map(|finding| format!("{path} {lang} {width} {colours}: {finding}")));
            }
        }
    }
    person.quit().await;
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

/// Loads the page, runs axe in it and notes what is serious or critical.
pub async fn check(person: &Person, axe: &str, url: &str, findings: &mut Vec<String>) {
    person.goto(url).await;
    findings.extend(run(person, axe).await.into_iter().map(|finding| format!("{url}: {finding}")));
}

/// Runs axe in the page as it stands.
pub async fn run(person: &Person, axe: &str) -> Vec<String> {
    person.driver.execute(axe, vec![]).await.expect("axe loads");
    let script = "const done = arguments[arguments.length - 1];
        axe.run(document, { resultTypes: ['violations'] }).then(r => done(r.violations
          .filter(v => ['serious', 'critical'].includes(v.impact))
          .map(v => v.id + ' ' + v.nodes.map(n => n.target.join(' ') + ' ' + n.failureSummary).join(' | '))));";
    let found = person.driver.execute_async(script, vec![]).await.expect("axe runs");
    found.json().as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

const AGENT: &str = "tomasz@lindner-physio.example";
const LEAVING: &str = "ines@lindner-physio.example";
