//! The first call: ring, answer, see and hear each other, bring in a colleague, survive what happens to phones and servers.

use serde_json::json;

use crate::support::browser::{Colour, DESKTOP, Drivers, Look, Person};
use crate::support::{Credentials, Server};

#[tokio::test(flavor = "multi_thread")]
async fn three_people_see_and_hear_each_other_and_outlive_a_killed_server() {
    let mut server = Server::with_business().await;
    server.room("advice", "Advice");
    let owner = server.owner();
    let colleague = server.agent("tomasz@example.org", "Tomasz Wolny").await;
    let drivers = Drivers::start().await;
    let (dana, tomasz, samira) = tokio::join!(
        drivers.open(Look { colour: Colour::Red, tone_hz: 500, lang: "en", size: DESKTOP }),
        drivers.open(Look { colour: Colour::Green, tone_hz: 800, lang: "en", size: DESKTOP }),
        drivers.open(Look { colour: Colour::Blue, tone_hz: 1200, lang: "ar", size: DESKTOP }),
    );

    sign_in(&dana, &server, &owner.email, &owner.password).await;
    sign_in(&tomasz, &server, &colleague.email, &colleague.password).await;
    dana.press("go-online").await;
    // Drawn by the server alone: the desk fetches it anew, and no script may parse it.
    dana.until(
        "the words for whoever is online",
        "return document.querySelector('[data-part=queue-empty]').textContent.includes('You are online')",
    )
    .await;

    // A phone, in Arabic: who is rung, the device test, the ring.
    samira.phone(390).await;
    samira.goto(&server.url("/r/advice")).await;
    samira.state("lobby").await;
    assert_eq!(samira.eval("return [document.documentElement.lang, document.documentElement.dir].join()").await, json!("ar,rtl"));
    samira.fill("input[name='name']", "Samira Haddad").await;
    samira.press("try-devices").await;
    samira.until("one's own picture", "const v = document.querySelector('[data-devices] video'); return v && v.videoWidth > 0").await;
    samira.press("ring").await;
    samira.state("waiting").await;

    // A reload keeps the place.
    samira.driver.refresh().await.expect("the page loads again");
    samira.state("waiting").await;

    dana.press("accept").await;
    dana.state("live").await;
    samira.state("live").await;
    dana.sees(Colour::Blue).await;
    samira.sees(Colour::Red).await;
    dana.hears(1200).await;
    samira.hears(500).await;

    // Words, exactly once.
    say(&samira, "It hurts when I lift the arm.").await;
    lines(&dana, 1).await;
    say(&dana, "Please move the phone a little.").await;
    lines(&samira, 2).await;

    // Of two people everybody knows who speaks.
    assert_eq!(dana.eval("return document.querySelectorAll('[data-speaking]').length").await, json!(0));

    // A third person.
    bring(&dana, &tomasz).await;
    for (person, colours) in
        [(&dana, [Colour::Blue, Colour::Green]), (&samira, [Colour::Red, Colour::Green]), (&tomasz, [Colour::Red, Colour::Blue])]
    {
        for colour in colours {
            person.sees(colour).await;
        }
    }
    samira.hears(800).await;
    lines(&tomasz, 2).await;

    // From three on the speaker is outlined; the microphones beep, so everybody speaks.
    for person in [&dana, &samira] {
        person.until("an outlined speaker", "return !!document.querySelector('.tile[data-speaking] video[data-participant]')").await;
    }

    // kill -9 in the middle of the call: everything comes back by itself.
    server.kill();
    say(&samira, "Written while the server was away.").await;
    server.restart().await;
    lines(&dana, 3).await;
    lines(&samira, 3).await;
    lines(&tomasz, 3).await;
    dana.sees(Colour::Blue).await;
    dana.sees(Colour::Green).await;
    samira.sees(Colour::Red).await;
    samira.sees(Colour::Green).await;
    tomasz.hears(1200).await;

    // A reload in the call: already admitted, so the page offers to enter again.
    tomasz.driver.refresh().await.expect("the page loads again");
    tomasz.state("lobby").await;
    tomasz.press("join").await;
    tomasz.state("live").await;
    tomasz.sees(Colour::Red).await;
    lines(&tomasz, 3).await;

    samira.press("hang-up").await;
    for person in [&samira, &dana, &tomasz] {
        person.state("ended").await;
    }
    for person in [samira, dana, tomasz] {
        person.quit().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_without_devices_writes_and_the_keyboard_is_enough() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    let owner = server.owner();
    let drivers = Drivers::start().await;
    let dana = drivers.open(Look { colour: Colour::Red, tone_hz: 500, lang: "en", size: DESKTOP }).await;
    let guest = drivers.open(Look { colour: Colour::Blue, tone_hz: 900, lang: "lv", size: DESKTOP }).await;
    sign_in(&dana, &server, &owner.email, &owner.password).await;
    by_keyboard(&dana, "[data-action='go-online']").await;

    guest.goto(&server.url("/r/advice")).await;
    guest.fill("input[name='name']", "Jānis").await;
    by_keyboard(&guest, "[data-action='ring']").await;
    guest.state("waiting").await;
    by_keyboard(&dana, "[data-action='accept']").await;
    dana.state("live").await;
    guest.state("live").await;
    // Text works with no device at all; the agent's picture arrives all the same.
    guest.sees(Colour::Red).await;
    say(&guest, "Labdien").await;
    lines(&dana, 1).await;
    by_keyboard(&dana, "[data-action='mute']").await;
    guest.until("the sign that Dana is muted", "return [...document.querySelectorAll('[data-part=muted]')].some(e => !e.hidden)").await;
    by_keyboard(&dana, "[data-action='hang-up']").await;
    guest.state("ended").await;
    dana.state("ended").await;
    dana.quit().await;
    guest.quit().await;
}

/// Dana is at the desk, and Samira at the door.
pub async fn arrive(server: &Server, dana: &Person, samira: &Person) {
    server.room("advice", "Advice");
    let owner = server.owner();
    sign_in(dana, server, &owner.email, &owner.password).await;
    samira.goto(&server.url("/r/advice")).await;
    samira.state("lobby").await;
}

/// Samira rings, Dana answers.
pub async fn talk(dana: &Person, samira: &Person) {
    dana.press("go-online").await;
    samira.fill("input[name='name']", "Samira").await;
    samira.press("try-devices").await;
    samira.until("one's own picture", "const v = document.querySelector('[data-devices] video'); return v && v.videoWidth > 0").await;
    samira.press("ring").await;
    samira.state("waiting").await;
    dana.press("accept").await;
    dana.state("live").await;
    samira.state("live").await;
}

/// Dana asks for a colleague, and Tomasz, who is at his desk, joins the call.
pub async fn bring(dana: &Person, tomasz: &Person) {
    tomasz.press("go-online").await;
    // Nobody is asked who is not known to be there.
    tomasz.until("being online", "return document.querySelector('[data-part=presence]').dataset.presence === 'online'").await;
    dana.press("more").await;
    dana.press("bring-colleague").await;
    tomasz.press("accept").await;
    tomasz.state("lobby").await;
    tomasz.press("try-devices").await;
    tomasz.until("one's own picture", "const v = document.querySelector('[data-devices] video'); return v && v.videoWidth > 0").await;
    tomasz.press("join").await;
    tomasz.state("live").await;
}

/// Signs in by the page, as a person would, and lands on the desk.
pub async fn sign_in(person: &Person, server: &Server, email: &str, password: &str) {
    sign_in_at(person, server, &Credentials { email: email.to_owned(), password: password.to_owned() }, "/desk").await;
}

/// Signs in, and waits for the page to which that leads.
pub async fn sign_in_at(person: &Person, server: &Server, who: &Credentials, leads_to: &str) {
    person.goto(&server.url("/sign-in?lang=en")).await;
    person.fill("input[name='email']", &who.email).await;
    person.fill("input[name='password']", &who.password).await;
    person.press("sign-in").await;
    person.until(leads_to, &format!("return location.pathname === '{leads_to}' && document.readyState === 'complete'")).await;
}

/// Opens the chat where it is folded away, writes and sends.
async fn say(person: &Person, text: &str) {
    const FIELD: &str = "[data-view='live'] [data-chat] textarea";
    let open = person.eval(&format!("return document.querySelector({FIELD:?}).checkVisibility()")).await;
    if open == json!(false) {
        person.press("chat").await;
    }
    person.fill(FIELD, text).await;
    person.press_at("[data-view='live'] [data-action='chat-send']").await;
}

/// Waits until the chat holds exactly so many lines, each once.
async fn lines(person: &Person, count: usize) {
    let script = "return [...document.querySelectorAll('[data-view=live] [data-chat-line]')].map(l => l.querySelector('p').textContent)";
    person.until(&format!("{count} chat lines"), &format!("return (() => {{ {script} }})().length === {count}")).await;
    let texts = person.eval(script).await;
    let texts: std::collections::BTreeSet<_> = texts.as_array().expect("a list").iter().map(|t| t.to_string()).collect();
    assert_eq!(texts.len(), count, "every line once: {texts:?}");
}

/// Reaches an element with the tabulator alone and presses it with the keyboard.
async fn by_keyboard(person: &Person, css: &str) {
    use thirtyfour::prelude::*;
    person.until(css, &format!("const e = document.querySelector({css:?}); return !!e && e.checkVisibility()")).await;
    for _ in 0..80 {
        if person.eval(&format!("return !!document.activeElement?.matches({css:?})")).await == json!(true) {
            let key = if css.contains("ring") { Key::Enter } else { Key::Space };
            person.driver.action_chain().send_keys(key).perform().await.expect("a key");
            return;
        }
        person.driver.action_chain().send_keys(Key::Tab).perform().await.expect("a key");
    }
    panic!("the keyboard does not reach {css}");
}
