//! Pictures in the size in which they are seen: small for a small tile, none for a page out of sight; and what nobody sees is not
//! even sent.

use serde_json::json;

use super::call::sign_in;
use crate::support::Server;
use crate::support::browser::{Colour, DESKTOP, Drivers, Look, Person};

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_comes_as_large_as_it_is_shown_and_not_at_all_out_of_sight() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    let owner = server.owner();
    let drivers = Drivers::start().await;
    let dana = Look { colour: Colour::Red, tone_hz: 500, lang: "en", size: DESKTOP };
    let dana = drivers.open_with(dana, "testsrc2=s=960x540:r=15:d=2").await;
    let samira = drivers.open(Look { colour: Colour::Blue, tone_hz: 900, lang: "en", size: DESKTOP }).await;
    dana.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": KEEP })).await;
    sign_in(&dana, &server, &owner.email, &owner.password).await;
    dana.press("go-online").await;
    samira.goto(&server.url("/r/advice")).await;
    samira.fill("input[name='name']", "Samira").await;
    samira.press("ring").await;
    samira.state("waiting").await;
    dana.press("accept").await;
    dana.state("live").await;
    samira.state("live").await;

    // A browser begins with 300 kbit/s, a small picture; it sends the large one when it is told that all of it arrives.
    lines(&samira, "the large picture in a large tile", "=== 540").await;
    resize(&samira, "150px", "100px").await;
    lines(&samira, "the small picture in a small tile", "=== 135").await;
    moves(&samira, "the small picture").await;
    sends(&dana, "the small size alone", "x--").await;
    resize(&samira, "", "").await;
    samira.eval("window.began = performance.now()").await;
    lines(&samira, "the large picture again", "=== 540").await;
    println!("the large picture again after {} ms", samira.eval("return performance.now() - window.began").await);

    in_sight(&samira, false).await;
    samira
        .until(
            "nothing moves out of sight",
            "const now = document.querySelector('video[data-participant]').getVideoPlaybackQuality().totalVideoFrames;
             window.rest = now === window.before ? window.rest + 1 : 0; window.before = now; return window.rest > 10",
        )
        .await;
    sends(&dana, "nothing that nobody sees", "---").await;
    in_sight(&samira, true).await;
    samira.eval("window.began = performance.now()").await;
    moves(&samira, "the picture in sight again").await;
    println!("the picture in sight again after {} ms", samira.eval("return performance.now() - window.began").await);
    for person in [dana, samira] {
        person.quit().await;
    }
}

/// Which sizes the page sends.
async fn sends(person: &Person, what: &str, wanted: &str) {
    let sizes = "made.filter((c) => c.connectionState === 'connected').flatMap((c) => c.getSenders())
        .find((s) => s.track?.kind === 'video').getParameters().encodings.map((e) => (e.active ? 'x' : '-')).join('')";
    person.until(what, &format!("return {sizes} === '{wanted}'")).await;
}

async fn lines(person: &Person, what: &str, wanted: &str) {
    person.until(what, &format!("return document.querySelector('video[data-participant]').videoHeight {wanted}")).await;
}

/// The stage gets this size; empty: its own.
async fn resize(person: &Person, across: &str, down: &str) {
    let script = format!(
        "const style = document.querySelector('[data-part=tiles]').style; style.inlineSize = '{across}'; style.blockSize = '{down}'"
    );
    person.eval(&script).await;
}

async fn moves(person: &Person, what: &str) {
    let frames = "document.querySelector('video[data-participant]').getVideoPlaybackQuality().totalVideoFrames";
    person.eval(&format!("window.seen = {frames}")).await;
    person.until(what, &format!("return {frames} > window.seen + 10")).await;
}

/// What the page is told of its tab.
async fn in_sight(person: &Person, visible: bool) {
    let state = if visible { "visible" } else { "hidden" };
    let script = format!(
        "Object.defineProperty(document, 'visibilityState', {{ configurable: true, get: () => '{state}' }});
         document.dispatchEvent(new Event('visibilitychange'))"
    );
    person.eval(&script).await;
}

/// Keeps every connection that the page makes in `made`.
const KEEP: &str = "globalThis.made = [];
globalThis.RTCPeerConnection = class extends RTCPeerConnection { constructor(...how) { super(...how); made.push(this); } };";
