//! Calls between browsers over bad networks: a relay stands between each page and the server.
//!
//! Two browsers, their pages' own looks and the network share one processor, so what a busy moment did is asked anew: what the
//! product does wrong it does in each stretch.

use std::time::Duration;

use serde_json::Value;

use super::call::{arrive, talk};
use super::restart::now;
use crate::media::relay::Relay;
use crate::support::Server;
use crate::support::browser::{Colour, DESKTOP, Drivers, Look, Person};

#[tokio::test(flavor = "multi_thread")]
async fn a_call_lives_with_a_tenth_lost_and_100_ms_of_jitter_and_outlives_five_seconds_of_nothing() {
    let server = Server::with_business().await;
    let drivers = Drivers::start().await;
    let (dana, samira, relays) = call(&server, &drivers).await;

    relays.iter().for_each(|relay| relay.weather(|n| (n.loss_permille, n.jitter) = (100, Duration::from_millis(100))));
    for (who, person) in [("Dana", &dana), ("Samira", &samira)] {
        no_gap(person, who).await;
        // They may rest for a while when a network begins to tremble.
        person.until("pictures all the same", "return watched.frames > 30").await;
    }
    relays.iter().for_each(|relay| relay.weather(|n| (n.loss_permille, n.jitter) = (0, Duration::ZERO)));

    let mut took = Vec::new();
    for _ in 0..STRETCHES {
        for person in [&dana, &samira] {
            person.until("a picture that moves", "return watched.frames > 30").await;
        }
        relays.iter().for_each(|relay| relay.weather(|n| n.loss_permille = 1_000));
        // The length of the outage is what is tested.
        tokio::time::sleep(Duration::from_secs(5)).await;
        relays.iter().for_each(|relay| relay.weather(|n| n.loss_permille = 0));
        let since = now();
        let again = format!("return watched.pictures.find((at) => at > {since})");
        let (first, second) = tokio::join!(dana.until("pictures", &again), samira.until("pictures", &again));
        took.push([first, second].map(|at| at.as_f64().expect("a time") - since));
        println!("the picture after an outage of 5 s: {:.0?} ms", took[took.len() - 1]);
        if took.iter().any(|both| both.iter().all(|ms| *ms < 2_000.0)) {
            break;
        }
    }
    assert!(took.iter().any(|both| both.iter().all(|ms| *ms < 2_000.0)), "{took:?}");
    dana.quit().await;
    samira.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_narrow_line_sound_goes_on_whatever_becomes_of_the_picture() {
    let server = Server::with_business().await;
    let drivers = Drivers::start().await;
    let (dana, samira, relays) = call(&server, &drivers).await;
    relays[1].weather_down(|n| (n.bits_per_second, n.queue) = (250_000, Duration::from_millis(500)));
    no_gap(&samira, "Samira, while the line becomes narrow").await;
    let seen = no_gap(&samira, "Samira").await;
    // Of five hundred.
    assert!(number(&seen, "packets") > 400.0, "sound goes on, {seen}");
    dana.quit().await;
    samira.quit().await;
}

/// Dana and Samira are in a call, each behind a relay, and see each other.
async fn call(server: &Server, drivers: &Drivers) -> (Person, Person, [Relay; 2]) {
    let worker = ([127, 0, 0, 1], server.port).into();
    let relays = [Relay::open(worker, 1).await, Relay::open(worker, 2).await];
    let dana = Look { colour: Colour::Red, tone_hz: 500, lang: "en", size: DESKTOP };
    let dana = drivers.open_with(dana, "testsrc2=s=480x270:r=10:d=2").await;
    let samira = Look { colour: Colour::Blue, tone_hz: 1200, lang: "en", size: DESKTOP };
    let samira = drivers.open_with(samira, "testsrc2=s=480x270:r=10:d=3").await;
    for (person, relay) in [(&dana, &relays[0]), (&samira, &relays[1])] {
        let script = BEHIND.replace("WORKER", &server.port.to_string()).replace("RELAY", &relay.port().to_string());
        person.cdp("Page.addScriptToEvaluateOnNewDocument", serde_json::json!({ "source": script })).await;
    }
    arrive(server, &dana, &samira).await;
    talk(&dana, &samira).await;
    for person in [&dana, &samira] {
        let moves = "return document.querySelector('video[data-participant]')?.getVideoPlaybackQuality().totalVideoFrames > 60";
        person.until("pictures", moves).await;
        person.eval(WATCH).await;
    }
    (dana, samira, relays)
}

/// What ten seconds were like, of some at the most: in one of them speech must have no gap over 400 ms.
async fn no_gap(person: &Person, who: &str) -> Value {
    let mut seen = Value::Null;
    for _ in 0..STRETCHES {
        person.eval(WATCH).await;
        seen = person.until("the time is over", "return Date.now() - watched.since > 10000 && { ...watched, pictures: [] }").await;
        println!("{who}: {seen}");
        if number(&seen, "gap") <= 400.0 {
            return seen;
        }
    }
    panic!("{who}: a gap in speech in each of {STRETCHES} stretches, at last {seen}");
}

fn number(seen: &Value, name: &str) -> f64 {
    seen[name].as_f64().expect("a number")
}

const STRETCHES: u32 = 4;
/// The relay stands in the server's place, and there is no other way.
const BEHIND: &str = "globalThis.made = [];
globalThis.RTCPeerConnection = class extends RTCPeerConnection { constructor(...how) { super(...how); made.push(this); } };
const describe = RTCPeerConnection.prototype.setRemoteDescription;
RTCPeerConnection.prototype.setRemoteDescription = function ({ type, sdp }) {
    const lines = sdp.split('\\r\\n').filter((line) => !/^a=candidate:\\S+ \\d+ tcp /.test(line));
    return describe.call(this, { type, sdp: lines.join('\\r\\n').replaceAll(' WORKER typ host', ' RELAY typ host') });
};";
/// Looks on from now: the longest time, in ms of sound, for which the browser had to make up nearly all that it played; how much
/// came; and when pictures came.
const WATCH: &str = "
const watched = globalThis.watched = { since: Date.now(), gap: 0, concealed: 0, packets: 0, lost: 0, frames: 0, lines: 0, pictures: [] };
const before = new Map();
let run = 0;
clearInterval(globalThis.watching);
globalThis.watching = setInterval(async () => {
    for (const connection of made.filter((c) => c.connectionState !== 'closed')) {
        for (const one of (await connection.getStats()).values()) {
            if (one.type !== 'inbound-rtp' || globalThis.watched !== watched) continue;
            const last = before.get(one.id) ?? one;
            before.set(one.id, one);
            if (one.kind === 'video') {
                watched.lines = one.frameHeight;
                watched.frames += one.framesDecoded - last.framesDecoded;
                if (one.framesDecoded > last.framesDecoded) watched.pictures.push(Date.now());
                continue;
            }
            const [played, made_up] = ['totalSamplesReceived', 'concealedSamples'].map((name) => (one[name] - last[name]) / 48);
            run = made_up > 0.9 * played ? run + made_up : 0;
            watched.gap = Math.max(watched.gap, Math.round(run));
            watched.concealed += Math.round(made_up);
            watched.packets += one.packetsReceived - last.packetsReceived;
            watched.lost = one.packetsLost;
        }
    }
}, 40);";
