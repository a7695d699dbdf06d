//! A screen beside the camera: a tile of its own for everybody, until whoever shows it, or the browser, ends it.

use serde_json::json;

use super::call::sign_in;
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
