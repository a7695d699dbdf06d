//! Ten people in one call: the owner, eight colleagues and the guest who rang.

use futures_util::future::join_all;
use serde_json::json;

use super::networks::KEEP;
use crate::support::tabs::{Tab, Tabs};
use crate::support::{Credentials, Server};

#[tokio::test(flavor = "multi_thread")]
async fn ten_people_see_and_hear_each_other_and_one_leaves_and_comes_back() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    let mut accounts = vec![server.owner()];
    for n in 1..9 {
        accounts.push(server.agent(&format!("agent{n}@example.org"), &format!("Agent {n}")).await);
    }
    // Every picture is encoded once, decoded and drawn nine times: small, and few in a second.
    let tabs = Tabs::start("testsrc=s=160x120:r=2:d=4").await;
    let people = join_all((0..10).map(|n| arrive(&tabs, &server, n, accounts.get(n)))).await;
    let (guest, agents) = people.split_last().expect("ten people");
    let (dana, colleagues) = agents.split_first().expect("nine agents");

    dana.press("go-online").await;
    guest.fill("input[name='name']", "Samira").await;
    with_camera(guest).await;
    guest.press("ring").await;
    dana.press("accept").await;
    dana.state("live").await;
    guest.state("live").await;
    dana.press("more").await;
    for (colleague, n) in colleagues.iter().zip(1..) {
        colleague.press("go-online").await;
        // Nobody is asked who is not known to be there.
        colleague.until("being online", "return document.querySelector('[data-part=presence]').dataset.presence === 'online'").await;
        dana.press("bring-colleague").await;
        colleague.press("accept").await;
        colleague.state("lobby").await;
        if n < WITHOUT_CAMERA {
            colleague.press("try-microphone").await;
            colleague.until("a microphone", "return document.querySelector('[data-device=microphone]').checkVisibility()").await;
        } else {
            with_camera(colleague).await;
        }
        colleague.press("join").await;
        colleague.state("live").await;
        // Until then the same press would call off the search for this one.
        let named = format!("return document.querySelector('[data-part=title]').innerText.includes('Agent {n}')");
        dana.until("the colleague in the call", &named).await;
    }
    for person in &people {
        sees_and_hears(person, "all", (9, 2)).await;
    }
    // Also of those who have no place on the stage.
    for listener in &people[..LISTENERS] {
        let loud = "window.why = heard.map((s) => [s.packetsReceived, s.totalAudioEnergy]); return heard.filter((s) => s.totalAudioEnergy > 0).length >= 9";
        listener.until("nine voices that are no silence", &format!("{HEARD} {loud}")).await;
    }

    // Nobody's loudspeaker is kept awake for sounds of the house that are over.
    for person in &people {
        person
            .until(
                "silence of the house",
                "return window.contexts.length > 0 && window.contexts.every((context) => context.state === 'suspended')",
            )
            .await;
    }

    // One leaves without a word: the others go on. The one comes back to the same address, and everything is as before.
    let (one, others) = (&people[8], people.iter().enumerate().filter(|(at, _)| *at != 8).map(|(_, person)| person));
    let address = one.eval("return location.href").await;
    one.goto("about:blank").await;
    for person in others {
        sees_and_hears(person, "without one", (8, 1)).await;
    }
    one.goto(address.as_str().expect("an address")).await;
    one.state("lobby").await;
    with_camera(one).await;
    one.press("join").await;
    one.state("live").await;
    for person in &people {
        sees_and_hears(person, "with all again", (9, 2)).await;
    }

    let figures = server.visitor().get("/metrics").await.text;
    assert!(figures.contains("\nvisavis_media_up_legs 10\n") && figures.contains("\nvisavis_media_restarts_total 0\n"), "{figures}");
    guest.press("hang-up").await;
    join_all(people.iter().map(|person| person.state("ended"))).await;
}

/// An agent at the desk, or the guest at the door.
async fn arrive(tabs: &Tabs, server: &Server, n: usize, account: Option<&Credentials>) -> Tab {
    let tab = tabs.open(&format!("person {n}"), (480, 480), &format!("{KEEP} {PLAIN} {}", if n < LISTENERS { "" } else { DEAF })).await;
    let Some(account) = account else {
        tab.goto(&server.url("/r/advice")).await;
        return tab;
    };
    tab.goto(&server.url("/sign-in?lang=en")).await;
    tab.fill("input[name='email']", &account.email).await;
    tab.fill("input[name='password']", &account.password).await;
    tab.press("sign-in").await;
    tab.until("the desk", "return location.pathname === '/desk' && document.readyState === 'complete'").await;
    tab
}

async fn with_camera(tab: &Tab) {
    tab.press("try-devices").await;
    tab.until("one's own picture", "return document.querySelector('[data-devices] video')?.videoWidth > 0").await;
}

/// Waits until so many sounds and pictures go on. Of the others two have no place on the stage, as one's own picture has one, and so
/// has the sentence about those two: these may be people with cameras.
async fn sees_and_hears(tab: &Tab, when: &str, (voices, pictures): (usize, usize)) {
    let script = format!("{HEARD} {}", GOES_ON.replace("WHEN", when));
    let seen = format!(
        "{script} window.why = {{ sounds, pictures, heard: heard.map((s) => s.packetsReceived), made: made.map((c) => c.connectionState) }}; return sounds === {voices} && pictures >= {pictures}"
    );
    tab.until(&format!("{voices} voices and {pictures} pictures, {when}"), &seen).await;
    assert_eq!(tab.eval("return document.querySelectorAll('[data-part=tiles] > .tile:not([hidden])').length").await, json!(9), "{when}");
}

/// The first colleagues have none; half of the ten do.
const WITHOUT_CAMERA: usize = 6;
/// So many have a loudspeaker. Mixing nine voices in each of ten pages would be most of what all this costs; that they arrive is
/// looked at everywhere.
const LISTENERS: usize = 1;
const DEAF: &str = "Object.defineProperty(HTMLAudioElement.prototype, 'srcObject', { value: null, writable: true });";
/// The microphone is a file: what takes noise and echo out of it would cost a tenth of the processor. Long packets are few.
const PLAIN: &str = "const devices = navigator.mediaDevices, ask = devices?.getUserMedia.bind(devices);
const plain = { echoCancellation: false, noiseSuppression: false, autoGainControl: false };
if (ask) devices.getUserMedia = (wish) => ask({ ...wish, audio: wish.audio && { ...wish.audio, ...plain } });
const answered = RTCPeerConnection.prototype.setRemoteDescription;
RTCPeerConnection.prototype.setRemoteDescription = function ({ type, sdp }) {
    return answered.call(this, { type, sdp: sdp.replaceAll('minptime=10;', 'minptime=10;ptime=60;') });
};
window.contexts = [];
window.AudioContext = class extends AudioContext { constructor(...how) { super(...how); window.contexts.push(this); } };";
const HEARD: &str = "
const reports = await Promise.all(made.filter((c) => c.connectionState === 'connected').map((c) => c.getStats()));
const heard = reports.flatMap((r) => [...r.values()]).filter((s) => s.type === 'inbound-rtp' && s.kind === 'audio');";
/// How many sounds and pictures have gone on since this was asked first.
const GOES_ON: &str = "
const all = [...document.querySelectorAll('video[data-participant]')], shown = all.filter((v) => v.checkVisibility());
const frames = (v) => v.getVideoPlaybackQuality().totalVideoFrames;
const first = ((window.looks ??= {})['WHEN'] ??= {
    heard: new Map(heard.map((s) => [s.ssrc, s.packetsReceived])), all: new Map(all.map((v) => [v, frames(v)])),
});
const sounds = heard.filter((s) => s.packetsReceived > (first.heard.get(s.ssrc) ?? 0) + 5).length;
const pictures = shown.filter((v) => frames(v) > (first.all.get(v) ?? 0) + 2).length;";
