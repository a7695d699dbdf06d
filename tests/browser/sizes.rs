//! A picture in several sizes in one stream, as Chromium sends VP9: each player gets the one that its line carries.

use std::time::Duration;

use crate::media::relay::Relay;
use crate::support::Server;
use crate::support::browser::{Colour, DESKTOP, Drivers, Look};

#[tokio::test(flavor = "multi_thread")]
async fn a_player_on_a_narrow_line_gets_a_smaller_size_of_the_one_stream() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    let relay = Relay::open(([127, 0, 0, 1], server.port).into(), 1).await;
    relay.weather_down(|line| (line.bits_per_second, line.queue) = (350_000, Duration::from_millis(300)));
    let drivers = Drivers::start().await;
    let look = Look { colour: Colour::Red, tone_hz: 500, lang: "en", size: DESKTOP };
    let page = drivers.open_with(look, "testsrc2=s=960x540:r=15:d=2").await;
    page.goto(&server.url("/")).await;
    let token = |can: &str| server.say(&["token", "--room", "advice", "--can", can, "--ttl", "1h"]).trim().to_owned();
    page.eval(&format!("{CLIENT} window.publish = publish; window.play = play")).await;
    page.eval(&format!("return publish('{}')", token("publish"))).await;
    let direct = format!(" {} typ host", server.port);
    for (name, through) in [("wide", direct.clone()), ("narrow", relay.rewrite(&direct))] {
        let play = format!("return play('{name}', '{}', '{direct}', '{through}')", token("play"));
        // Until the publisher's connection stands, nobody is there to be played.
        page.until(name, &play).await;
    }
    page.until("all of the picture on a wide line", &format!("{LOOK} return look('wide', (lines) => lines === 540)")).await;
    page.until("a part of it on a narrow one", &format!("{LOOK} return look('narrow', (lines) => lines > 0 && lines < 540)")).await;
    // It moves, and stays so small; and nobody else's is smaller for it.
    page.eval(&format!("return (async () => {{ {LOOK} window.before = [await frames('wide'), await frames('narrow')] }})()")).await;
    let moves = format!("{LOOK} return look('narrow', async (lines) => lines < 540 && await frames('narrow') > before[1] + 30)");
    page.until("it moves", &moves).await;
    let moves = format!("{LOOK} return look('wide', async (lines) => lines === 540 && await frames('wide') > before[0] + 30)");
    page.until("the other one too", &moves).await;
    page.quit().await;
}

/// A publisher of one stream with three layers, and players that take descriptors; a page may have all of them.
const CLIENT: &str = "
    const EXTENSION = 'https://aomediacodec.github.io/av1-rtp-spec/#dependency-descriptor-rtp-header-extension';
    const legs = window.legs = {};
    const exchange = async (pc, path, token) => {
        await pc.setLocalDescription();
        const headers = { 'content-type': 'application/sdp', authorization: 'Bearer ' + token };
        const answer = await fetch(path, { method: 'POST', headers, body: pc.localDescription.sdp });
        const sdp = await answer.text();
        if (answer.status !== 201) { pc.close(); return null }
        if (!sdp.includes(EXTENSION)) throw new Error(sdp);
        return sdp;
    };
    const publish = async (token) => {
        const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: { width: 960, height: 540 } });
        const pc = legs.publisher = new RTCPeerConnection();
        pc.addTransceiver(stream.getAudioTracks()[0], { direction: 'sendonly' });
        const sendEncodings = [{ scalabilityMode: 'L3T3_KEY', maxBitrate: 1500000 }];
        const picture = pc.addTransceiver(stream.getVideoTracks()[0], { direction: 'sendonly', sendEncodings });
        const codecs = RTCRtpSender.getCapabilities('video').codecs;
        picture.setCodecPreferences(codecs.filter((c) => c.sdpFmtpLine === 'profile-id=0' || c.mimeType === 'video/rtx'));
        const parameters = picture.sender.getParameters();
        parameters.degradationPreference = 'maintain-resolution';
        await picture.sender.setParameters(parameters);
        await pc.setRemoteDescription({ type: 'answer', sdp: await exchange(pc, '/whip/advice/camera', token) });
    };
    const play = async (name, token, direct, through) => {
        const pc = new RTCPeerConnection();
        pc.addTransceiver('audio', { direction: 'recvonly' });
        const picture = pc.addTransceiver('video', { direction: 'recvonly' });
        const extensions = picture.getHeaderExtensionsToNegotiate();
        extensions.find((extension) => extension.uri === EXTENSION).direction = 'sendrecv';
        picture.setHeaderExtensionsToNegotiate(extensions);
        const screen = document.createElement('video');
        screen.muted = screen.autoplay = true;
        screen.srcObject = new MediaStream([picture.receiver.track]);
        document.body.append(screen);
        const sdp = await exchange(pc, '/whep/advice/camera', token);
        if (!sdp) return false;
        legs[name] = pc;
        const udp = sdp.split('\\r\\n').filter((line) => !line.includes(' tcp ')).join('\\r\\n');
        await pc.setRemoteDescription({ type: 'answer', sdp: udp.replaceAll(direct, through) });
        return true;
    };";

/// Looks at the lines of a player's picture, and at how many there were.
const LOOK: &str = "
    const picture = async (name) => [...(await legs[name].getStats()).values()].find((s) => s.type === 'inbound-rtp' && s.kind === 'video');
    const frames = async (name) => (await picture(name))?.framesDecoded ?? 0;
    const look = async (name, is) => is((await picture(name))?.frameHeight ?? 0);";
