//! Pages before and around the call: without script, at phone width, in every language.

use std::collections::BTreeSet;

use serde_json::json;
use visavis::people::roles::Role;
use visavis::policies::tables;
use visavis::text::{Lang, Words};
use visavis::web::routes::{Method, ROUTES, Route};
use visavis::web::who::Door;

use super::call::{sign_in, sign_in_at};
use crate::http::choices;
use crate::http::frame::path;
use crate::http::roles::account_of;
use crate::support::Server;
use crate::support::browser::{Colour, DESKTOP, Drivers, Look, Person};

/// Pages that anybody reads in a house with the room `advice`.
pub const PUBLIC: [&str; 16] = [
    "/",
    "/sign-in",
    "/sign-in/forgot",
    "/register",
    "/languages",
    "/privacy",
    "/privacy/changes",
    "/privacy/choices",
    "/privacy/do-not-sell",
    "/cookies",
    "/trust",
    "/r/advice",
    "/r/advice/message",
    "/contact",
    "/receipt",
    "/nowhere",
];

/// Pages of an owner, who may do all of it.
pub const SIGNED_IN: [&str; 34] = [
    "/desk",
    "/desk/conversations",
    "/desk/recordings",
    "/account",
    "/account/data",
    "/account/delete",
    "/account/details",
    "/account/consents",
    "/account/messages",
    "/admin/promotions",
    "/settings",
    "/settings/rooms",
    "/settings/rooms/new",
    "/officer/guardians",
    "/settings/rooms/advice",
    "/settings/rooms/advice/stage",
    "/admin",
    "/admin/users",
    "/admin/access",
    "/admin/mail",
    "/admin/announcements",
    "/admin/profiles",
    "/admin/recording",
    "/officer",
    "/officer/access",
    "/officer/policies",
    "/officer/consents",
    "/officer/recordings",
    "/officer/closings",
    "/officer/enquiries",
    "/officer/recipients",
    "/officer/choices",
    "/officer/ledger",
    "/account/changed",
];

const GUEST: Look = Look { colour: Colour::Blue, tone_hz: 900, lang: "en", size: DESKTOP };

#[tokio::test(flavor = "multi_thread")]
async fn without_script_a_guest_rings_writes_and_gives_up_the_place() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    let drivers = Drivers::start_for_pages().await;
    let guest = drivers.open(GUEST).await;
    guest.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
    guest.goto(&server.url("/r/advice")).await;
    guest.fill("input[name='name']", "Nora").await;
    guest.press("ring").await;
    guest.state("waiting").await;
    guest.fill("[data-view='waiting'] textarea", "I have a question.").await;
    guest.press_at("[data-view='waiting'] [data-action='chat-send']").await;
    guest.state("waiting").await;
    guest.until("what was written", "return document.body.textContent.includes('I have a question.')").await;
    guest.press_at("[data-view='waiting'] [data-action='hang-up']").await;
    guest.until("an end or a new beginning", "return ['ended', 'lobby'].includes(document.querySelector('main').dataset.state)").await;
    guest.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_is_wider_than_a_phone_in_any_language() {
    let mut server = Server::with_business().await;
    server.room("advice", "Advice");
    server.doubt_the_clock().await;
    let owner = server.owner();
    server.agent("tomasz@lindner-physio.example", "Tomasz Wolny").await;
    let account = format!("/admin/users/{}", server.signed_in(&owner).await.account_of("Tomasz Wolny").await);
    // The question about choices stands above the pages of the house.
    let officer = server.signed_in(&owner).await;
    choices::declare(&officer, "zaehler", "statistics").await;
    assert!(server.visitor().get("/").await.text.contains("data-action=\"accept-all\""));
    let pages: Vec<&str> = PUBLIC.iter().chain(&SIGNED_IN).chain(&[account.as_str()]).copied().collect();
    let drivers = Drivers::start_for_pages().await;
    let people = [drivers.open(GUEST).await, drivers.open(GUEST).await];
    // Two read half of the languages each, because a processor has more than one core.
    let halves = Lang::ALL.split_at(Lang::ALL.len() / 2);
    let (first, second) = tokio::join!(too_wide(&people[0], &server, &pages, halves.0), too_wide(&people[1], &server, &pages, halves.1));
    for person in people {
        person.quit().await;
    }
    let wide = [first, second].concat();
    assert!(wide.is_empty(), "{}", wide.join("\n"));
}

/// Which of the pages the owner cannot see whole at 320 px, and what is in the way.
async fn too_wide(person: &Person, server: &Server, pages: &[&str], langs: &[Lang]) -> Vec<String> {
    let owner = server.owner();
    sign_in(person, server, &owner.email, &owner.password).await;
    person.phone(320).await;
    let mut wide = Vec::new();
    for path in pages {
        for lang in langs.iter().map(|lang| lang.tag()) {
            person.goto(&server.url(&format!("{path}?lang={lang}"))).await;
            let seen = person
                .eval(
                    "const d = document.documentElement;
                     const out = [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && !e.closest('.skip, .spoken')
                       && (e.getBoundingClientRect().right > d.clientWidth + 1 || e.getBoundingClientRect().left < -1));
                     return d.scrollWidth > d.clientWidth ? (out[0]?.outerHTML.slice(0, 120) ?? 'wide') : ''",
                )
                .await;
            if seen != json!("") {
                wide.push(format!("{path} {lang}: {seen}"));
            }
        }
    }
    wide
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unused_page_warns_before_the_sign_in_ends_and_then_leaves_the_screen() {
    let server = Server::with_business().await;
    let owner = server.owner();
    let drivers = Drivers::start_for_pages().await;
    let person = drivers.open(GUEST).await;
    sign_in(&person, &server, &owner.email, &owner.password).await;
    person.goto(&server.url("/account/details")).await;
    let warns = "return document.querySelector('[data-idle]').checkVisibility()";
    let hides = "return !document.querySelector('[data-idle]').checkVisibility()";
    person.eval("window.late = 0; const real = Date.now; Date.now = () => real() + window.late; return true").await;
    assert_eq!(person.eval(warns).await, json!(false));
    // 13 minutes and a half later.
    person.eval("window.late = 810_000; return true").await;
    person.until("the warning", warns).await;
    person.press("stay").await;
    person.until("no warning", hides).await;
    // Past the end of the page's own count: the page asks for the sign-in, which here leads on, as the server knows of no wait.
    person.eval("window.late = 2_000_000; return true").await;
    person.until("another page", "return location.pathname === '/desk'").await;
    person.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_minutes_of_a_sign_in_are_told_even_to_whoever_is_at_the_desk() {
    let server = Server::with_business().await;
    let owner = server.owner();
    let drivers = Drivers::start_for_pages().await;
    let person = drivers.open(GUEST).await;
    sign_in(&person, &server, &owner.email, &owner.password).await;
    person.goto(&server.url("/desk")).await;
    person.press("go-online").await;
    person.until("being there", "return document.querySelector('[data-part=\"presence\"]').dataset.presence === 'online'").await;
    let warns = "return document.querySelector('[data-ends]').checkVisibility()";
    assert_eq!(person.eval(warns).await, json!(false));
    person.eval("window.late = 0; const real = Date.now; Date.now = () => real() + window.late; return true").await;
    // Nine minutes before the end.
    person.eval("window.late = (12 * 60 - 9) * 60_000; return true").await;
    person.until("the warning", warns).await;
    // Past it: the page asks for the sign-in, which here leads on, as the server knows of no wait.
    person.eval("window.late = 12 * 3_600_000; return true").await;
    person.until("a fresh page", "return window.late === undefined && location.pathname === '/desk'").await;
    person.quit().await;
}

/// Every page of the route table, read by everybody who may: nobody else is asked for anything, and nothing stays in the browser but what
/// the tables of the notice declare.
#[tokio::test(flavor = "multi_thread")]
async fn pages_ask_nobody_else_and_keep_only_the_promised_cookies() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    let drivers = Drivers::start_for_pages().await;
    let person = drivers.open(GUEST).await;
    let mut seen = BTreeSet::new();
    let public = pages(|route| route.action.door() != Door::Account);
    for path in ["/r/advice?lang=fr"].into_iter().chain(PUBLIC).map(str::to_owned).chain(public) {
        visit(&person, &server, &path, &mut seen).await;
    }
    assert_eq!(seen, BTreeSet::from([tables::COOKIE_LANG.to_owned()]), "a language was chosen, nothing else was kept");
    person.goto(&server.url("/r/advice?lang=en")).await;
    person.fill("input[name='name']", "Nora").await;
    person.press("ring").await;
    person.state("waiting").await;
    look(&person, "waiting", &mut seen).await;
    for role in Role::ALL {
        person.driver.delete_all_cookies().await.expect("no cookies");
        let who = account_of(&server, role).await;
        sign_in_at(&person, &server, &who, home(role)).await;
        for path in pages(|route| route.action.door() == Door::Account && route.action.may().has(role)) {
            visit(&person, &server, &path, &mut seen).await;
        }
    }
    person.goto(&server.url("/privacy/do-not-sell")).await;
    person.press("opt-out").await;
    person.until("the press is obeyed", "return document.querySelector('[data-opted-out=\"true\"]') !== null").await;
    look(&person, "opted out", &mut seen).await;
    let promised = [tables::COOKIE_CHOICE, tables::COOKIE_GUEST, tables::COOKIE_LANG, tables::COOKIE_STAFF];
    assert_eq!(seen, promised.into_iter().map(str::to_owned).collect(), "each of them was met");
    person.quit().await;
}

/// Where somebody of this role begins.
fn home(role: Role) -> &'static str {
    match role {
        Role::Owner | Role::Agent => "/desk",
        Role::Admin => "/admin",
        Role::Officer | Role::Auditor => "/officer",
        Role::Managed | Role::Customer => "/account",
    }
}

/// The pages of the route table, those of rooms for `advice`; one that takes a code or an id is opened with nobody's.
fn pages(which: impl Fn(&Route) -> bool) -> impl Iterator<Item = String> {
    let is_page = |route: &&Route| route.method == Method::Get && !NO_PAGES.iter().any(|part| route.path.contains(part));
    ROUTES
        .iter()
        .filter(is_page)
        .filter(move |route| which(route))
        .map(|route| path(route).replace("/r/nobody", "/r/advice").replace("/rooms/nobody", "/rooms/advice"))
}

/// Files for programs, and what a browser loads for a page: they hold no script.
const NO_PAGES: [&str; 11] =
    ["/s/", "/ws/", ".json", "/files/", "/favicon", "/robots", "/healthz", "/metrics", "/visavis-ca.crt", "/picture/", "/settings/team"];

async fn visit(person: &Person, server: &Server, path: &str, seen: &mut BTreeSet<String>) {
    person.goto(&server.url(path)).await;
    look(person, path, seen).await;
}

/// What the page has asked for and what it leaves; the cookies that are there are added to those that were seen.
async fn look(person: &Person, path: &str, seen: &mut BTreeSet<String>) {
    assert_eq!(foreign_requests(person).await, json!([]), "{path}");
    assert_eq!(undeclared(person).await, NOTHING, "{path}");
    let names = person.driver.get_all_cookies().await.expect("cookies").into_iter().map(|cookie| cookie.name);
    let names: BTreeSet<String> = names.collect();
    let declared = declared();
    assert!(names.iter().all(|name| declared.contains(name)), "{path}: {names:?}");
    seen.extend(names);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_script_can_turn_text_into_markup() {
    let server = Server::with_business().await;
    let drivers = Drivers::start_for_pages().await;
    let guest = drivers.open(GUEST).await;
    for path in ["/", "/sign-in", "/nowhere"] {
        guest.goto(&server.url(path)).await;
        for sink in ["innerHTML = '<b>x</b>'", "insertAdjacentHTML('beforeend', '<b>x</b>')", "setHTMLUnsafe('<b>x</b>')"] {
            let tried =
                guest.eval(&format!("try {{ document.createElement('p').{sink}; return 'made' }} catch (e) {{ return e.name }}")).await;
            assert_eq!(tried, json!("TypeError"), "{path} {sink}");
        }
    }
    guest.quit().await;
}

/// What the page has left in the browser's storage, and no table declares.
async fn undeclared(person: &Person) -> Vec<String> {
    let script = "const done = arguments[arguments.length - 1];
        const names = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
        Promise.all([indexedDB.databases(), caches.keys(), navigator.serviceWorker.getRegistrations()]).then(([bases, stores, workers]) =>
          done([...names, ...bases.map(b => b.name), ...stores, ...workers.map(w => w.scope)]));";
    let found = person.driver.execute_async(script, vec![]).await.expect("the storage is read");
    let declared = declared();
    let names = found.json().as_array().into_iter().flatten().filter_map(|name| name.as_str().map(str::to_owned));
    names.filter(|name| !declared.contains(name)).collect()
}

/// What the notice says that browsers keep.
fn declared() -> Vec<String> {
    tables::cookies(&Words::new(Lang::En, "UTC")).rows.into_iter().map(|row| row[0].clone()).collect()
}

const NOTHING: [&str; 0] = [];

async fn foreign_requests(person: &Person) -> serde_json::Value {
    person.eval("return performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith(location.origin) && !n.startsWith('data:'))").await
}
