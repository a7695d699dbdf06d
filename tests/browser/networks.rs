//! A call whose way through the network fails: both connections go on over another one, with the keys they have.

use std::net::Ipv6Addr;

use serde_json::json;

use crate::browser::call::{arrive, talk};
use crate::support::Server;
use crate::support::browser::{Colour, DESKTOP, Drivers, Look, Person};

#[tokio::test(flavor = "multi_thread")]
async fn connections_that_fail_are_restarted_and_not_built_anew() {
    let server = Server::with_business().await;
    let drivers = Drivers::start().await;
    let (dana, samira) = call(&server, &drivers, KEEP).await;
    dana.until("both connections", &format!("{LIVING} return living.length === 2")).await;
    let before = dana.eval(NAMES).await;
    let made = dana.eval("return made.length").await;
    dana.eval(FAIL).await;
    dana.until("the page says so", "return document.querySelector('[data-part=connection]').dataset.quality === 'lost'").await;
    dana.until("new credentials on both, by which media goes", &format!("const before = {before}; {RENEWED}")).await;
    dana.until("the page is content", "return document.querySelector('[data-part=connection]').dataset.quality !== 'lost'").await;
    assert_eq!(dana.eval("return made.length").await, made, "nothing was built anew");
    goes_on(&dana).await;
    dana.sees(Colour::Blue).await;
    samira.sees(Colour::Red).await;
    dana.quit().await;
    samira.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_udp_is_blocked_a_call_goes_over_the_port_of_the_pages() {
    let server = Server::with_business().await;
    let drivers = Drivers::start().await;
    let (dana, samira) = call(&server, &drivers, &format!("{KEEP} {WITHOUT_UDP}")).await;
    dana.until("both connections", &format!("{LIVING} return living.length === 2")).await;
    let ways = dana.eval(&format!("return (async () => {{ {LIVING} {WAYS} return ways }})()")).await;
    assert_eq!(ways, json!([format!("tcp {}", server.port), format!("tcp {}", server.port)]));
    dana.hears(1200).await;
    samira.hears(500).await;
    goes_on(&dana).await;
    // With a new ICE session the same connections go on.
    let before = dana.eval(NAMES).await;
    dana.eval(FAIL).await;
    dana.until("new credentials on both", &format!("const before = {before}; {RENEWED}")).await;
    goes_on(&dana).await;
    dana.sees(Colour::Blue).await;
    samira.sees(Colour::Red).await;
    dana.quit().await;
    samira.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_over_ipv6_goes_by_udp_and_over_the_port_of_the_pages() {
    let server = Server::start_at(Ipv6Addr::LOCALHOST.into(), &[]).await;
    server.set_up();
    // Of loopback addresses browsers make no candidates, unless they are told to; a test machine may have no others of IPv6.
    let drivers = Drivers::start().await.with_flag("--allow-loopback-in-peer-connection");
    let (dana, samira) = call(&server, &drivers, &format!("{KEEP} {WITHOUT_UDP}")).await;
    for (person, protocol) in [(&dana, "tcp"), (&samira, "udp")] {
        person.until("both connections", &format!("{LIVING} return living.length === 2")).await;
        let ways = person.eval(&format!("return (async () => {{ {LIVING} {WAYS} return ways }})()")).await;
        assert_eq!(ways, json!([format!("{protocol} {}", server.port), format!("{protocol} {}", server.port)]));
        goes_on(person).await;
    }
    dana.hears(1200).await;
    samira.hears(500).await;
    dana.quit().await;
    samira.quit().await;
}

/// Dana, whose pages run `script` first, and Samira are in a call and see each other.
async fn call(server: &Server, drivers: &Drivers, script: &str) -> (Person, Person) {
    let dana = drivers.open(Look { colour: Colour::Red, tone_hz: 500, lang: "en", size: DESKTOP }).await;
    let samira = drivers.open(Look { colour: Colour::Blue, tone_hz: 1200, lang: "en", size: DESKTOP }).await;
    dana.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    samira.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": KEEP })).await;
    arrive(server, &dana, &samira).await;
    talk(&dana, &samira).await;
    for (person, colour) in [(&dana, Colour::Blue), (&samira, Colour::Red)] {
        person.sees(colour).await;
    }
    (dana, samira)
}

/// Waits until both connections have carried more than they have now.
async fn goes_on(person: &Person) {
    let carried = "const bytes = await Promise.all(living.map(async (c) => [...(await c.getStats()).values()]
        .filter((s) => s.type === 'transport').reduce((sum, s) => sum + s.bytesSent + s.bytesReceived, 0)));";
    let now = person.eval(&format!("{LIVING} return (async () => {{ {carried} return bytes }})()")).await;
    let more = format!("{LIVING} return (async () => {{ {carried} return bytes.every((n, i) => n > {now}[i] + 20000) }})()");
    person.until("media on both connections", &more).await;
}

/// Keeps every connection that the page makes in `made`.
pub const KEEP: &str = "globalThis.made = [];
globalThis.RTCPeerConnection = class extends RTCPeerConnection { constructor(...how) { super(...how); made.push(this); } };";
/// Keeps from the browser that the server can be reached by UDP. A server that is not asked never sends first (ICE-lite).
pub const WITHOUT_UDP: &str = "const describe = RTCPeerConnection.prototype.setRemoteDescription;
RTCPeerConnection.prototype.setRemoteDescription = function ({ type, sdp }) {
    const lines = sdp.split('\\r\\n').filter((line) => !/^a=candidate:\\S+ \\d+ udp /.test(line));
    return describe.call(this, { type, sdp: lines.join('\\r\\n') });
};";
/// By what and to which port each connection goes.
const WAYS: &str = "const ways = await Promise.all(living.map(async (c) => {
    const stats = await c.getStats();
    const transport = [...stats.values()].find((s) => s.type === 'transport');
    const remote = stats.get(stats.get(transport.selectedCandidatePairId).remoteCandidateId);
    return `${remote.protocol} ${remote.port}`;
}));";
const LIVING: &str = "const living = made.filter((c) => c.connectionState === 'connected');";
/// Our own names of the ICE sessions.
const NAMES: &str = "return made.filter((c) => c.connectionState === 'connected')
    .map((c) => /a=ice-ufrag:(\\S+)/.exec(c.currentLocalDescription.sdp)[1])";
/// What a browser tells when a way is gone.
const FAIL: &str = "for (const c of made.filter((c) => c.connectionState === 'connected')) {
    Object.defineProperty(c, 'connectionState', { configurable: true, value: 'failed' });
    c.dispatchEvent(new Event('connectionstatechange'));
    delete c.connectionState;
}";
/// Are there two connections again, whose chosen pairs are of other sessions than `before`, after one handshake?
const RENEWED: &str = "return (async () => {
    const living = made.filter((c) => c.connectionState === 'connected' && c.signalingState === 'stable');
    const renewed = await Promise.all(living.map(async (c) => {
        const stats = await c.getStats();
        const transport = [...stats.values()].find((s) => s.type === 'transport');
        const pair = stats.get(transport.selectedCandidatePairId);
        const name = pair && stats.get(pair.localCandidateId)?.usernameFragment;
        return transport.dtlsState === 'connected' && !!name && !before.includes(name);
    }));
    return renewed.length === 2 && renewed.every(Boolean);
})()";
