//! An officer changes a policy in two languages, is refused for the missing seven, finishes it and announces it; when its day has come
//! everybody who signs in is asked.

use serde_json::{Value, json};

use super::axe;
use super::call::{sign_in, sign_in_at};
use crate::support::Server;
use crate::support::browser::{Colour, DESKTOP, Drivers, Look, Person};

const LOOK: Look = Look { colour: Colour::Blue, tone_hz: 700, lang: "en", size: DESKTOP };

/// The clause in nine languages, as a business might write it.
const TEXTS: [(&str, &str, &str); 9] = [
    ("en", "Adults", "Only adults use this service. We do not keep data about children. Read more: {path:minors}."),
    ("ar", "البالغون", "يستخدم البالغون هذه الخدمة. لا نحتفظ ببيانات الأطفال. اقرأ المزيد: {path:minors}."),
    ("zh-Hans", "成年人", "本服务面向成年人。我们不保存儿童的数据。详见 {path:minors}。"),
    ("zh-Hant", "成年人", "本服務面向成年人。我們不保存兒童的資料。詳見 {path:minors}。"),
    ("pt", "Adultos", "Este serviço é para adultos. Não guardamos dados de crianças. Leia mais: {path:minors}."),
    ("fr", "Adultes", "Ce service s’adresse aux adultes. Nous ne gardons pas de données d’enfants. En savoir plus : {path:minors}."),
    ("es", "Adultos", "Este servicio es para adultos. No guardamos datos de menores. Lea más: {path:minors}."),
    ("lv", "Pieaugušie", "Šis pakalpojums ir pieaugušajiem. Mēs neglabājam bērnu datus. Vairāk: {path:minors}."),
    ("ro", "Adulți", "Acest serviciu este pentru adulți. Nu păstrăm date despre copii. Mai multe: {path:minors}."),
];

/// Whether both answers are of the same kind, look and size, side by side, and nothing is chosen or in front beforehand.
const EQUAL: &str = "
    const [no, yes] = ['decline-policy', 'accept-policy'].map(name => document.querySelector(`[data-action=\"${name}\"]`));
    const look = one => { const s = getComputedStyle(one); const b = one.getBoundingClientRect();
      return [one.className, one.dataset.kind, s.fontSize, s.fontWeight, s.color, s.backgroundColor, s.borderColor, s.borderWidth,
        Math.round(b.width), Math.round(b.height)].join(' '); };
    return no.nextElementSibling === yes && look(no) === look(yes) && document.activeElement === document.body
      && !document.querySelector('main :is(:checked, [autofocus])')";

async fn write(person: &Person, draft: &str, (lang, title, text): (&str, &str, &str)) {
    person.goto(&format!("{draft}/minors/{lang}")).await;
    person.fill("#title", title).await;
    person.fill("#text", text).await;
    person.press("save-draft").await;
    person.until("that it is saved", "return location.search === '?saved' && document.readyState === 'complete'").await;
}

/// What the page lists against publishing, each place once.
async fn places(person: &Person) -> Vec<String> {
    let script = "return [...new Set([...document.querySelectorAll('[data-finding] > a')].map(a => a.textContent))]";
    let found = person.eval(script).await;
    found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_officer_is_refused_for_the_missing_languages_finishes_and_announces() {
    let mut server = Server::with_business().await;
    // A privacy officer, and nothing else; and a colleague who will do nothing about it.
    let officer = server.account(&["officer"], "olga@lindner-physio.example", "Olga Berg").await;
    let agent = server.agent("tomasz@lindner-physio.example", "Tomasz Wolny").await;
    let drivers = Drivers::start_for_pages().await;
    let person = drivers.open(LOOK).await;
    sign_in_at(&person, &server, &officer, "/officer").await;
    person.goto(&server.url("/officer/policies")).await;
    person.press_at("form:has([value='privacy']) [data-action='new-draft']").await;
    person.until("the draft", "return !!document.querySelector('#plan') && document.readyState === 'complete'").await;
    let draft = person.eval("return location.origin + location.pathname").await.as_str().map(str::to_owned).expect("an address");
    person.fill("#reason", "Families asked.").await;
    person.press_at("#plan [data-action='save-draft']").await;
    person.until("that the plan is saved", "return location.search === '?saved' && document.readyState === 'complete'").await;
    // Two languages, and nobody may read it before the other seven say the same.
    for text in &TEXTS[..2] {
        write(&person, &draft, *text).await;
    }
    person.goto(&draft).await;
    person.press("publish").await;
    person.until("the findings", "return document.querySelectorAll('[data-finding]').length >= 7").await;
    let refused = places(&person).await;
    for lang in ["Chinese (Simplified)", "Chinese (Traditional)", "Portuguese", "French", "Spanish", "Latvian", "Romanian"] {
        assert!(refused.iter().any(|place| place.contains(lang.split(' ').next().unwrap_or(lang))), "{lang} in {refused:?}");
    }
    assert!(!refused.iter().any(|place| place.contains("English") || place.contains("Arabic")), "{refused:?}");
    for text in &TEXTS[2..] {
        write(&person, &draft, *text).await;
    }
    person.goto(&draft).await;
    person.press("check").await;
    person
        .until(
            "that nothing speaks against it",
            "return location.search === '?check' && !!document.querySelector('.notice[data-kind=consent]')",
        )
        .await;
    person.press("publish").await;
    person.until("that it is published", "return location.search === '?published'").await;
    // Whoever reads sees that something is coming, and what.
    let reader = drivers.open(LOOK).await;
    for page in ["/", "/sign-in", "/privacy"] {
        reader.goto(&server.url(page)).await;
        let notice = "const link = document.querySelector('.notice a[href=\"/privacy/changes\"]'); return !!link && link.checkVisibility()";
        reader.until(&format!("the notice on {page}"), notice).await;
    }
    reader.goto(&server.url("/privacy/changes")).await;
    reader.until("what comes and goes", "return !!document.querySelector('ins') && !!document.querySelector('del')").await;
    // A machine that is right about the day: what was announced today counts after thirty full days, not now.
    reader.goto(&server.url("/privacy/archive/1?lang=ro")).await;
    reader.until("the Romanian words", "return document.body.textContent.includes('Nu păstrăm date despre copii.')").await;
    // Its day comes. Whoever signs in is asked, and to do nothing opens nothing but rights.
    server.take_effect("/privacy", 1).await;
    for who in [&server.owner(), &officer] {
        let led = server.signed_in(who).await.get("/account").await;
        assert_eq!(led.location(), "/account/changed?to=/account", "{} is asked too", who.email);
    }
    sign_in_at(&reader, &server, &agent, "/account/changed").await;
    let mut findings = Vec::new();
    for lang in ["en", "ar"] {
        findings.extend(findings_on(&reader, &server, &format!("/account/changed?lang={lang}")).await);
        for width in [360, DESKTOP.0] {
            reader.phone(width).await;
            assert_eq!(reader.eval(EQUAL).await, json!(true), "both answers weigh the same, {lang} {width}");
        }
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    for shut in ["/desk", "/account", "/account/details", "/desk/recordings"] {
        reader.goto(&server.url(shut)).await;
        reader.until("the question again", &at("/account/changed")).await;
    }
    for (open, press) in [("/account/data", "copy-data"), ("/account/delete", "delete-account")] {
        reader.goto(&server.url(open)).await;
        let is_there = format!("const press = document.querySelector('[data-action={press}]'); return !!press && press.checkVisibility()");
        reader.until(open, &is_there).await;
    }
    reader.goto(&server.url("/account/changed")).await;
    reader.press("decline-policy").await;
    reader.until("that it says so", "return !!document.querySelector('[data-part=declined]')").await;
    reader.press_at("a[href='/privacy#rights']").await;
    reader.until("the rights", "return location.pathname === '/privacy' && location.hash === '#rights'").await;
    reader.goto(&server.url("/desk")).await;
    reader.until("the question still", &at("/account/changed")).await;
    reader.press("accept-policy").await;
    reader.until("the desk", &at("/desk")).await;
    // Whoever was here before goes on.
    person.goto(&server.url("/officer/policies")).await;
    person.until("the list", &at("/officer/policies")).await;
    reader.quit().await;
    person.quit().await;
}

/// The page of this path, loaded.
fn at(path: &str) -> String {
    format!("return location.pathname === '{path}' && document.readyState === 'complete'")
}

/// What axe and the eye find on a page in any light and width.
async fn findings_on(person: &Person, server: &Server, path: &str) -> Vec<String> {
    let axe = std::fs::read_to_string("tests/tools/node_modules/axe-core/axe.min.js").expect("tests/run installs axe-core");
    let mut findings = Vec::new();
    person.goto(&server.url(path)).await;
    for (width, colours) in [(360, "light"), (360, "dark"), (DESKTOP.0, "light"), (DESKTOP.0, "dark")] {
        person.phone(width).await;
        let wishes = [("prefers-color-scheme", colours), ("prefers-reduced-motion", "reduce")];
        let features = wishes.map(|(name, value)| json!({ "name": name, "value": value }));
        person.cdp("Emulation.setEmulatedMedia", json!({ "features": features })).await;
        let wide = person.eval("const d = document.documentElement; return d.scrollWidth > d.clientWidth").await;
        let found = axe::run(person, &axe).await.into_iter().chain((wide == json!(true)).then(|| "wider than the window".to_owned()));
        findings.extend(found.map(|finding| format!("{path} {width} {colours}: {finding}")));
    }
    findings
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_policies_have_no_serious_finding_in_any_light_or_width() {
    let server = Server::with_business().await;
    let owner = server.owner();
    let drivers = Drivers::start_for_pages().await;
    let person = drivers.open(LOOK).await;
    sign_in(&person, &server, &owner.email, &owner.password).await;
    person.goto(&server.url("/officer/policies")).await;
    person.press_at("form:has([value='minors']) [data-action='new-draft']").await;
    person.until("the draft", "return !!document.querySelector('#plan') && document.readyState === 'complete'").await;
    let draft = person.eval("return location.pathname").await.as_str().map(str::to_owned).expect("an address");
    let pages = [
        "/privacy",
        "/privacy/archive",
        "/privacy/changes",
        "/terms",
        "/account/changed",
        "/officer/policies",
        &draft,
        &format!("{draft}?check"),
        &format!("{draft}/adults/ar"),
    ];
    let mut findings = Vec::new();
    for path in pages {
        for lang in ["en", "ar"] {
            let join = if path.contains('?') { '&' } else { '?' };
            findings.extend(findings_on(&person, &server, &format!("{path}{join}lang={lang}")).await);
        }
    }
    person.quit().await;
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}
