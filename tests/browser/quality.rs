//! How a call comes through: said in words while it goes on, and kept for those who served it.

use serde_json::json;

use super::call::{arrive, talk};
use crate::support::Server;
use crate::support::browser::{Colour, DESKTOP, Drivers, Look, Person};

#[tokio::test(flavor = "multi_thread")]
async fn the_panel_tells_how_the_other_comes_through_and_the_record_keeps_it() {
    let server = Server::with_business().await;
    let drivers = Drivers::start().await;
    let dana = drivers.open(Look { colour: Colour::Red, tone_hz: 500, lang: "en", size: DESKTOP }).await;
    let samira = drivers.open(Look { colour: Colour::Blue, tone_hz: 900, lang: "en", size: DESKTOP }).await;
    arrive(&server, &dana, &samira).await;
    talk(&dana, &samira).await;
    samira.sees(Colour::Red).await;
    dana.sees(Colour::Blue).await;

    // Words first, for each person; figures behind a press. Both by the keyboard.
    samira.press("more").await;
    enter(&samira, "#more [data-part='details'] > summary").await;
    let words = "const e = [...document.querySelectorAll('.qualities > li')].find(li => li.querySelector('bdi').textContent.startsWith('NAME'));
        return e && ['Good', 'Uneven', 'Poor'].includes(e.querySelector('.state').textContent) && e.querySelector('[data-part=why]').textContent.length > 10";
    for name in ["Dana", "You"] {
        samira.until("a word for each", &words.replace("NAME", name)).await;
    }
    enter(&samira, ".qualities > li > details > summary").await;
    let figures = "const d = document.querySelector('.qualities > li > details[open]');
        const rates = d && [...d.querySelectorAll('dd')].map(e => /, \\u2068?([\\d,]+)\\u2069? kbit/.exec(e.textContent)?.[1]).filter(Boolean).map(n => Number(n.replace(',', '')));
        return rates && rates.length === 2 && rates.every(rate => rate > 0) && d.textContent.includes('VP8') && d.textContent.includes('Opus')";
    samira.until("how much comes of Dana's sound and picture", figures).await;
    // What is open stays open and keeps the keyboard when the figures change.
    let before = "window.seen = document.querySelector('.qualities details[open]').textContent; return true";
    samira.until("figures to remember", before).await;
    samira.until("other figures", "return document.querySelector('.qualities details[open]').textContent !== window.seen").await;
    assert_eq!(samira.eval("return document.activeElement.matches('.qualities summary')").await, json!(true));
    let route = samira.eval("return document.querySelector('.qualities').textContent.includes('UDP, IPv4')").await;
    assert_eq!(route, json!(true));

    let record = dana.eval("return location.pathname").await.as_str().expect("a path").to_owned();
    samira.press("hang-up").await;
    samira.state("ended").await;
    dana.state("ended").await;

    // The last figures come with the end of the legs: a moment after the end of the call.
    let kept = "const rows = [...document.querySelectorAll('[data-quality]')];
        const rates = [...document.querySelectorAll('[data-quality] dd')].map(e => /, \\u2068?([\\d,]+)\\u2069? kbit/.exec(e.textContent)?.[1]).filter(Boolean).map(n => Number(n.replace(',', '')));
        if (rows.length === 2 && rates.length >= 6 && rates.every(rate => rate > 0)) return rows.map(row => row.textContent).join(' ');
        location.reload()";
    dana.goto(&server.url(&record)).await;
    let text = dana.until("what is kept of the quality", kept).await;
    for word in ["Samira", "Dana", "Picture received", "Delay", "UDP, IPv4"] {
        assert!(text.as_str().is_some_and(|text| text.contains(word)), "{word}: {text}");
    }
    assert!(!text.to_string().contains("127.0.0.1"), "no address: {text}");
    dana.goto(&server.url("/desk/conversations")).await;
    dana.until("a word in the list", "return !!document.querySelector('td .state[data-state]')").await;

    // The guest is told nothing of it, on no page.
    let end = "return document.querySelector('div[data-quality]') !== null";
    samira.goto(&server.url("/r/advice")).await;
    assert_eq!(samira.eval(end).await, json!(false));
    samira.goto(&server.url(&record)).await;
    assert_ne!(samira.eval("return location.pathname").await, json!(record));
    for person in [dana, samira] {
        person.quit().await;
    }
}

/// Opens a disclosure with the keyboard.
async fn enter(person: &Person, css: &str) {
    use thirtyfour::prelude::*;
    person.until(css, &format!("const e = document.querySelector({css:?}); e?.focus(); return e && e === document.activeElement")).await;
    person.driver.action_chain().send_keys(Key::Enter).perform().await.expect("a key");
}
