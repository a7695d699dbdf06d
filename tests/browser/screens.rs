//! A screen beside the camera: a tile of its own for everybody, until whoever shows it, or the browser, ends it.

use serde_json::json;
use thirtyfour::Key;

use super::call::{arrive, bring, sign_in, talk};
use crate::support::Server;
use crate::support::browser::{Colour, DESKTOP, Drivers, Look, Person};

const SCREEN: &str = "video[data-screen-of]";

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_shows_a_screen_beside_the_camera_and_it_outlives_a_reload_and_a_killed_server() {
    let mut server = Server::with_business().await;
    server.room("advice", "Advice");
    let owner = server.owner();
    let drivers = Drivers::start().await;
    let dana = drivers.open(Look { colour: Colour::Red, tone_hz: 500, lang: "en", size: DESKTOP }).await;
    let samira = drivers.open(Look { colour: Colour::Blue, tone_hz: 1200, lang: "en", size: DESKTOP }).await;
    sign_in(&dana, &server, &owner.email, &owner.password).await;
    dana.press("go-online").await;
    samira.goto(&server.url("/r/advice")).await;
    samira.fill("input[name='name']", "Samira").await;
    samira.press("try-devices").await;
    samira.until("one's own picture", "const v = document.querySelector('[data-devices] video'); return v && v.videoWidth > 0").await;
    samira.has_screen(Colour::Green).await;
    samira.press("ring").await;
    dana.press("accept").await;
    dana.state("live").await;
    dana.sees(Colour::Blue).await;
    let places = dana.eval(SECTIONS).await;

    // A tile of its own, whole, larger than the camera's, in all its lines; and told to whoever does not see it.
    samira.press("screen").await;
    dana.sees_in(SCREEN, Colour::Green).await;
    dana.sees(Colour::Blue).await;
    dana.until("all its lines", &format!("return document.querySelector('{SCREEN}').videoHeight === 720")).await;
    let larger = "const size = (css) => { const { width, height } = document.querySelector(css).closest('.tile').getBoundingClientRect(); return width * height };
        return [size('video[data-screen-of]') > 3 * size('video[data-participant]'),
            getComputedStyle(document.querySelector('video[data-screen-of]')).objectFit, document.querySelector('[data-announce]').textContent.replace(/[\\u2068\\u2069]/g, '')]";
    assert_eq!(dana.eval(larger).await, json!([true, "contain", "Samira shows a screen"]));
    let asked =
        samira.eval("const { wish, track } = window.screenShown; return [wish.audio, wish.video.frameRate.max, track.contentHint]").await;
    assert_eq!(asked, json!([false, 15, "text"]), "sharp letters, and no sound of the computer");
    pressed(&samira, "Stop showing", true).await;

    // Whoever comes later sees it, and so does everybody after a killed server.
    dana.driver.refresh().await.expect("the page loads again");
    dana.press("join").await;
    dana.state("live").await;
    dana.sees_in(SCREEN, Colour::Green).await;
    server.kill();
    server.restart().await;
    dana.until("media again", "return document.querySelector('[data-part=connection]').dataset.quality === 'good'").await;
    dana.sees(Colour::Blue).await;
    moves(&dana).await;

    // Two at once: each sees the other's, and nobody the own one.
    dana.has_screen(Colour::Red).await;
    dana.press("screen").await;
    samira.sees_in(SCREEN, Colour::Red).await;
    assert_eq!(samira.eval("return document.querySelectorAll('[data-screen]').length").await, json!(1));
    dana.press("screen").await;
    samira.until("one's own stage again", "return !document.querySelector('[data-screen]')").await;

    // The browser's own bar ends it like the press.
    samira.eval("window.screenShown.track.stop(); window.screenShown.track.dispatchEvent(new Event('ended'))").await;
    pressed(&samira, "Show screen", false).await;
    dana.until(
        "the tile gone",
        "return !document.querySelector('[data-screen]') && document.querySelector('[data-part=tiles]').dataset.count === '1'",
    )
    .await;
    let left = dana.eval(SECTIONS).await;
    assert_eq!(left, places, "a screen that is not shown has no place");
    samira.press("screen").await;
    dana.sees_in(SCREEN, Colour::Green).await;
    samira.press("hang-up").await;
    samira.state("ended").await;
    assert_eq!(samira.eval("return window.screenShown.track.readyState").await, json!("ended"));
    for person in [dana, samira] {
        person.quit().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_several_screens_one_is_chosen_and_a_picture_fills_the_whole_screen() {
    let server = Server::with_business().await;
    let colleague = server.agent("tomasz@example.org", "Tomasz Wolny").await;
    let drivers = Drivers::start().await;
    let (dana, tomasz, samira) = tokio::join!(
        drivers.open(Look { colour: Colour::Red, tone_hz: 500, lang: "en", size: DESKTOP }),
        drivers.open(Look { colour: Colour::Green, tone_hz: 800, lang: "en", size: DESKTOP }),
        drivers.open(Look { colour: Colour::Blue, tone_hz: 1200, lang: "en", size: DESKTOP }),
    );
    arrive(&server, &dana, &samira).await;
    sign_in(&tomasz, &server, &colleague.email, &colleague.password).await;
    talk(&dana, &samira).await;
    bring(&dana, &tomasz).await;
    dana.has_screen(Colour::Red).await;
    tomasz.has_screen(Colour::Green).await;
    dana.press("screen").await;
    samira.sees_in(LARGE, Colour::Red).await;
    tomasz.press("screen").await;
    samira.sees_in(LARGE, Colour::Green).await;
    samira.sees_in(SMALL, Colour::Red).await;

    // The older one is a press, by its name and with the keyboard; what has the focus then is the press for the full screen.
    assert_eq!(
        plain(&samira, "document.querySelector('.tile[data-screen=small] > button').getAttribute('aria-label')").await,
        "Show the screen of Dana Lindner large"
    );
    samira.eval("document.querySelector('.tile[data-screen=small] > button').focus()").await;
    key(&samira, Key::Enter).await;
    samira.sees_in(LARGE, Colour::Red).await;
    samira.sees_in(SMALL, Colour::Green).await;
    samira.until("all its lines", &format!("return document.querySelector('{LARGE}').videoHeight === 720")).await;
    assert_eq!(plain(&samira, "document.activeElement.title").await, "Show the screen of Dana Lindner in full screen");
    key(&samira, Key::Enter).await;
    samira.until("a screen alone", &format!("{VISIBLE} return document.fullscreenElement && seen === 'Dana Lindner shows a screen'")).await;
    let stays = "['[data-action=mute]', '[data-part=connection]'].every((css) => document.querySelector(css).checkVisibility())";
    assert_eq!(samira.eval(&format!("return {stays}")).await, json!(true), "what is said of the call, and the presses");
    assert_eq!(plain(&samira, "document.activeElement.title").await, "Leave full screen");
    samira.press("full").await;
    samira.until("everybody again", &format!("{VISIBLE} return !document.fullscreenElement && seen.split(',').length === 5")).await;

    // A face does it, too; and a choice ends with what was chosen.
    samira.press_at(".tile:has(> video[data-participant]) > [data-action=full]").await;
    samira
        .until("a face alone", &format!("{VISIBLE} return document.fullscreenElement && ['Dana Lindner', 'Tomasz Wolny'].includes(seen)"))
        .await;
    samira.press("full").await;
    samira.until("everybody again", "return !document.fullscreenElement").await;
    samira.press_at(".tile[data-screen=large] > [data-action=full]").await;
    samira.until("the screen alone", "return !!document.fullscreenElement").await;
    dana.press("screen").await;
    samira.until("no full screen of nothing", "return !document.fullscreenElement").await;
    samira.sees_in(LARGE, Colour::Green).await;
    samira.press_at(".tile[data-screen=large] > [data-action=full]").await;
    samira.until("the screen alone", "return !!document.fullscreenElement").await;
    samira.press("hang-up").await;
    samira.state("ended").await;
    samira.until("no full screen of nothing", "return !document.fullscreenElement").await;
    for person in [dana, tomasz, samira] {
        person.quit().await;
    }
}

/// What a script gives, without the marks that keep names apart from sentences.
async fn plain(person: &Person, expression: &str) -> String {
    let said = person.eval(&format!("return {expression}")).await;
    said.as_str().unwrap_or_default().replace(['\u{2068}', '\u{2069}'], "")
}

async fn key(person: &Person, key: Key) {
    person.driver.action_chain().send_keys(key).perform().await.expect("a key");
}

const LARGE: &str = ".tile[data-screen=large] > video";
const SMALL: &str = ".tile[data-screen=small] > video";
/// The names on the tiles that are seen.
const VISIBLE: &str = "const seen = [...document.querySelectorAll('.tile bdi')].filter((name) => name.checkVisibility())
    .map((name) => name.textContent.replace(/[\\u2068\\u2069]/g, '')).join();";

/// What the press says, and whether it stands out.
async fn pressed(person: &Person, words: &str, on: bool) {
    let look = format!(
        "const b = document.querySelector('.controls [data-action=screen]');
         return b.querySelector(':scope > span').textContent === {words:?} && b.hasAttribute('data-on') === {on}"
    );
    person.until(words, &look).await;
}

/// Also of a picture that begins anew.
async fn moves(person: &Person) {
    let look = format!(
        "const now = document.querySelector('{SCREEN}')?.getVideoPlaybackQuality().totalVideoFrames ?? 0;
         window.steps = (window.steps ?? 0) + (now !== window.frames); window.frames = now; return now > 0 && window.steps > 10"
    );
    person.until("a screen that moves", &look).await;
}

/// How many pictures are received.
const SECTIONS: &str = "return document.querySelectorAll('.tile:not([hidden]) video:not([muted])').length";
