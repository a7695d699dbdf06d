//! Calls between two makes of browsers: Firefox and Chromium see and hear each other, whoever of them rings.

use std::net::Ipv4Addr;

use serde_json::json;

use super::call::{arrive, talk};
use super::networks::WITHOUT_UDP;
use crate::support::Server;
use crate::support::browser::{Colour, DESKTOP, Drivers, Look, Person};
use crate::support::firefox::TONE_HZ;

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_with_firefox_is_seen_and_heard_in_chromium() {
    let server = house().await;
    let drivers = Drivers::start().await;
    let (dana, samira) = tokio::join!(drivers.open(RED), drivers.open_firefox("lv", DESKTOP));
    arrive(&server, &dana, &samira).await;
    samira.eval(KEEP).await;
    talk(&dana, &samira).await;
    samira.sees(Colour::Red).await;
    hears(&samira).await;
    dana.hears(TONE_HZ).await;
    changes_colour(&dana).await;

    // It is sent and received as from and to any browser: in several sizes, repaired, with the cipher that is cheapest to seal.
    samira.until("what Firefox sends", &format!("return (async () => {{ {LIVING} {REPORTS} {SENDS} }})()")).await;
    samira.until("what Firefox receives", &format!("return (async () => {{ {LIVING} {REPORTS} {RECEIVES} }})()")).await;

    dana.press("hang-up").await;
    samira.state("ended").await;
    for person in [dana, samira] {
        person.quit().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_agent_with_firefox_outlives_a_killed_server_and_needs_no_udp() {
    let mut server = house().await;
    let drivers = Drivers::start().await;
    let (dana, samira) = tokio::join!(drivers.open_firefox("en", DESKTOP), drivers.open(BLUE));
    arrive(&server, &dana, &samira).await;
    talk(&dana, &samira).await;
    dana.sees(Colour::Blue).await;
    samira.hears(TONE_HZ).await;
    changes_colour(&samira).await;

    // Everything begins anew, and this time there is only the port of the pages.
    server.kill();
    dana.eval(KEEP).await;
    dana.eval(WITHOUT_UDP).await;
    server.restart().await;
    dana.until("both connections", &format!("{LIVING} return true")).await;
    let ways = dana.eval(&format!("return (async () => {{ {LIVING} {WAYS} }})()")).await;
    assert_eq!(ways, json!([format!("tcp {}", server.port), format!("tcp {}", server.port)]));
    hears(&dana).await;
    goes_on(&dana).await;
    samira.hears(TONE_HZ).await;
    changes_colour(&samira).await;
    samira.press("hang-up").await;
    dana.state("ended").await;
    for person in [dana, samira] {
        person.quit().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn firefox_shows_a_screen_and_sees_one() {
    let server = house().await;
    let drivers = Drivers::start().await;
    let (dana, samira) = tokio::join!(drivers.open(RED), drivers.open_firefox("en", DESKTOP));
    arrive(&server, &dana, &samira).await;
    samira.has_screen(Colour::Green).await;
    talk(&dana, &samira).await;
    dana.has_screen(Colour::Blue).await;
    dana.press("screen").await;
    samira.sees_in(SCREEN, Colour::Blue).await;
    samira.until("all its lines", &format!("return document.querySelector('{SCREEN}').videoHeight === 720")).await;
    // What stands in the place of Firefox's own question, which a machine without a screen cannot answer, is a canvas.
    samira.press("screen").await;
    dana.sees_in(SCREEN, Colour::Green).await;
    dana.until("all its lines", &format!("return document.querySelector('{SCREEN}').videoHeight === 720")).await;
    samira.press("screen").await;
    dana.until("no screen", &format!("return !document.querySelector('{SCREEN}')")).await;
    samira.sees_in(SCREEN, Colour::Blue).await;
    samira.press("hang-up").await;
    dana.state("ended").await;
    for person in [dana, samira] {
        person.quit().await;
    }
}

/// Firefox makes no candidates of loopback: the server is reached at all addresses that the machine has.
async fn house() -> Server {
    let server = Server::start_at(Ipv4Addr::UNSPECIFIED.into(), &[]).await;
    server.set_up();
    server
}

/// Waits until the sound that arrives is none of silence. A Firefox without a loudspeaker does not analyse it.
async fn hears(firefox: &Person) {
    let script = format!(
        "return (async () => {{ {LIVING} {REPORTS} return down.some((s) => s.type === 'inbound-rtp' && s.totalAudioEnergy > 0.01) }})()"
    );
    firefox.until("sound", &script).await;
}

/// Waits until the one remote picture has shown two colours: Firefox's camera never stays at one.
async fn changes_colour(person: &Person) {
    person
        .until(
            "a picture that changes its colour",
            "const video = document.querySelector('video[data-participant]');
             if (!video?.videoWidth) return false;
             const canvas = document.createElement('canvas');
             canvas.width = canvas.height = 8;
             const brush = canvas.getContext('2d');
             brush.drawImage(video, 0, 0, 8, 8);
             const [r, g, b] = brush.getImageData(4, 4, 1, 1).data;
             window.colours ??= [];
             if (Math.max(r, g, b) > 60) window.colours.push([r, g, b]);
             const far = (a, b) => a.some((value, at) => Math.abs(value - b[at]) > 40);
             const changed = window.colours.some((colour) => far(colour, window.colours[0]));
             if (changed) window.colours = undefined;
             return changed",
        )
        .await;
}

/// Waits until both connections have carried more than they have now.
async fn goes_on(person: &Person) {
    let carried = "const bytes = await Promise.all(living.map(async (c) => [...(await c.getStats()).values()]
        .reduce((sum, s) => sum + (s.type === 'outbound-rtp' ? s.bytesSent : s.type === 'inbound-rtp' ? s.bytesReceived : 0), 0)));";
    let now = person.eval(&format!("return (async () => {{ {LIVING} {carried} return bytes }})()")).await;
    let more = format!("return (async () => {{ {LIVING} {carried} return bytes.every((n, i) => n > {now}[i] + 20000) }})()");
    person.until("media on both connections", &more).await;
}

const RED: Look = Look { colour: Colour::Red, tone_hz: 500, lang: "en", size: DESKTOP };
const BLUE: Look = Look { colour: Colour::Blue, tone_hz: 1500, lang: "en", size: DESKTOP };

const SCREEN: &str = "video[data-screen-of]";
/// Keeps every connection of the page that is told of the other side in `made`.
const KEEP: &str = "window.made = [];
const describe = RTCPeerConnection.prototype.setRemoteDescription;
RTCPeerConnection.prototype.setRemoteDescription = function (description) {
    if (!made.includes(this)) made.push(this);
    return describe.call(this, description);
};";
const LIVING: &str = "const living = made.filter((c) => c.connectionState === 'connected'); if (living.length !== 2) return false;";
/// What the connection that we offered says of itself, and the other one.
const REPORTS: &str = "const [up, down] = await Promise.all(['sendonly', 'recvonly'].map(async (way) => {
    const one = living.find((c) => c.getTransceivers().some((t) => t.currentDirection === way));
    return one ? [...(await one.getStats()).values()] : [];
}));";
/// Three sizes of the camera under their names, of which it sends those for which it has the time.
const SENDS: &str = "const sent = up.filter((s) => s.type === 'outbound-rtp' && ['q', 'h', 'f'].includes(s.rid));
return sent.length === 3 && sent.some((s) => s.framesSent > 20);";
const RECEIVES: &str =
    "const kinds = down.filter((s) => s.type === 'inbound-rtp' && s.packetsReceived > 50 && s.packetsLost * 50 <= s.packetsReceived);
return kinds.some((s) => s.kind === 'video' && s.framesDecoded > 20) && kinds.some((s) => s.kind === 'audio');";
/// By what and to which port each connection goes.
const WAYS: &str = "return await Promise.all(living.map(async (c) => {
    const stats = await c.getStats();
    const pair = [...stats.values()].find((s) => s.type === 'candidate-pair' && s.nominated && s.state === 'succeeded');
    const remote = stats.get(pair?.remoteCandidateId);
    return `${remote?.protocol} ${remote?.port}`;
}));";
