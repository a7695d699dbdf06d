//! An officer changes a policy in two languages, is refused for the missing seven, finishes it and announces it.

use serde_json::{Value, json};

use super::axe;
use super::call::sign_in;
use crate::support::Server;
use crate::support::browser::{Colour, DESKTOP, Drivers, Look, Person};

const LOOK: Look = Look { colour: Colour::Blue, tone_hz: 700, lang: "en", size: DESKTOP };

/// The clause in nine languages, as a business might write it.
const TEXTS: [(&str, &str, &str); 9] = [
    ("en", "Adults", "Only adults use this service. We do not keep data about children. Write to {business.privacy}."),
    ("ar", "البالغون", "يستخدم البالغون هذه الخدمة. لا نحتفظ ببيانات الأطفال. اكتب إلى {business.privacy}."),
    ("zh-Hans", "成年人", "本服务面向成年人。我们不保存儿童的数据。请写信至 {business.privacy}。"),
    ("zh-Hant", "成年人", "本服務面向成年人。我們不保存兒童的資料。請寫信至 {business.privacy}。"),
    ("pt", "Adultos", "Este serviço é para adultos. Não guardamos dados de crianças. Escreva para {business.privacy}."),
    ("fr", "Adultes", "Ce service s’adresse aux adultes. Nous ne gardons pas de données d’enfants. Écrivez à {business.privacy}."),
    ("es", "Adultos", "Este servicio es para adultos. No guardamos datos de menores. Escriba a {business.privacy}."),
    ("lv", "Pieaugušie", "Šis pakalpojums ir pieaugušajiem. Mēs neglabājam bērnu datus. Rakstiet: {business.privacy}."),
    ("ro", "Adulți", "Acest serviciu este pentru adulți. Nu păstrăm date despre copii. Scrieți la {business.privacy}."),
];

async fn write(person: &Person, draft: &str, (lang, title, text): (&str, &str, &str)) {
    person.goto(&format!("{draft}/adults/{lang}")).await;
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
    let server = Server::with_business().await;
    let owner = server.owner();
    let drivers = Drivers::start().await;
    let person = drivers.open(LOOK).await;
    sign_in(&person, &server, &owner.email, &owner.password).await;
    person.goto(&server.url("/officer/policies")).await;
    person.press_at("form:has([value='minors']) [data-action='new-draft']").await;
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
    reader.goto(&server.url("/minors")).await;
    reader.until("the notice", "return !!document.querySelector('.notice a[href=\"/minors/changes\"]')").await;
    reader.goto(&server.url("/minors/changes")).await;
    reader.until("what comes and goes", "return !!document.querySelector('ins') && !!document.querySelector('del')").await;
    // A machine that is right about the day: what was announced today counts after thirty full days, not now.
    reader.goto(&server.url("/minors/archive/1?lang=ro")).await;
    reader.until("the Romanian words", "return document.body.textContent.includes('Nu păstrăm date despre copii.')").await;
    reader.quit().await;
    person.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_policies_have_no_serious_finding_in_any_light_or_width() {
    let axe = std::fs::read_to_string("tests/tools/node_modules/axe-core/axe.min.js").expect("tests/run installs axe-core");
    let server = Server::with_business().await;
    let owner = server.owner();
    let drivers = Drivers::start().await;
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
        "/officer/policies",
        &draft,
        &format!("{draft}?check"),
        &format!("{draft}/adults/ar"),
    ];
    let mut findings = Vec::new();
    for path in pages {
        for lang in ["en", "ar"] {
            let join = if path.contains('?') { '&' } else { '?' };
            person.goto(&server.url(&format!("{path}{join}lang={lang}"))).await;
            for (width, colours) in [(360, "light"), (360, "dark"), (DESKTOP.0, "light"), (DESKTOP.0, "dark")] {
                person.phone(width).await;
                let wishes = [("prefers-color-scheme", colours), ("prefers-reduced-motion", "reduce")];
                let features = wishes.map(|(name, value)| json!({ "name": name, "value": value }));
                person.cdp("Emulation.setEmulatedMedia", json!({ "features": features })).await;
                let wide = person.eval("const d = document.documentElement; return d.scrollWidth > d.clientWidth").await;
                let found =
                    axe::run(&person, &axe).await.into_iter().chain((wide == json!(true)).then(|| "wider than the window".to_owned()));
                findings.extend(found.map(|finding| format!("{path} {lang} {width} {colours}: {finding}")));
            }
        }
    }
    person.quit().await;
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}
