//! Writing SDP: our answers and our offers (RFC 8829, RFC 8839, RFC 9725).
//!
//! **Invariants.** Everything of the other side that is written here passed [`super::transport::sdp`] as a number or a
//! harmless token. An answer has the sections of its offer, in their order. *Absent*: data channels.

use std::fmt::Write;
use std::net::IpAddr;

use super::formats::Format;
use super::transport::ice::Credentials;
use super::transport::sdp::{AUDIO_LEVEL, Codec, DESCRIPTOR, Extensions, LAYER, MID, REPAIRED_LAYER, SLIDES, TRANSPORT_NUMBER};
use super::{Kind, PeerKey};

/// Where this worker is reached, and as whom.
pub struct Host {
    pub addresses: Vec<IpAddr>,
    pub ports: Ports,
    pub fingerprint: String,
}

/// As the world knows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ports {
    /// UDP.
    pub datagrams: u16,
    /// TCP; none: it is not offered.
    pub streams: Option<u16>,
}

/// Who speaks: the offering or the answering side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Offerer,
    Answerer,
}

/// One m-line to write.
pub struct Line<'a> {
    pub media: &'a str,
    pub protocol: &'a str,
    pub mid: &'a str,
    /// `None`: refused.
    pub live: Option<Live<'a>>,
}

/// What a section that is not refused says.
#[derive(Clone, Copy)]
pub struct Live<'a> {
    pub direction: Direction,
    pub codec: Codec,
    pub extensions: Extensions,
    /// The sizes in which we take the picture.
    pub layers: &'a [String],
}

/// As seen from here.
#[derive(Clone, Copy)]
pub enum Direction {
    Receives,
    Sends(Sending),
    Idle,
}

/// What we send in a section.
#[derive(Clone, Copy)]
pub struct Sending {
    pub ssrc: u32,
    /// The SSRC of repeats (RFC 4588 §5.3), if the codec has a payload type for them.
    pub repeats: u32,
    /// Whose track it is, and which.
    pub source: PeerKey,
    pub kind: Kind,
}

/// What a description is about besides its sections.
pub struct Session<'a> {
    pub role: Role,
    pub host: &'a Host,
    pub credentials: &'a Credentials,
    /// Stays the same for one connection.
    pub id: u64,
    /// Grows with every description of the connection.
    pub version: u32,
}

/// The description as text.
pub fn write(session: &Session<'_>, lines: &[Line<'_>]) -> String {
    let mids: Vec<&str> = lines.iter().filter(|l| l.live.is_some()).map(|l| l.mid).collect();
    let mut text = format!(
        "v=0\r\no=- {} {} IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=group:BUNDLE {}\r\na=ice-lite\r\na=extmap-allow-mixed\r\na=msid-semantic: WMS *\r\n",
        session.id >> 2, // 62 bits: browsers read a signed number
        session.version,
        mids.join(" ")
    );
    let mut candidates_written = false;
    for line in lines {
        match &line.live {
            None => write_refused(&mut text, line),
            Some(live) => {
                write_live(&mut text, session, line, live);
                if !std::mem::replace(&mut candidates_written, true) {
                    write_candidates(&mut text, session.host);
                }
            }
        }
    }
    text
}

fn write_refused(text: &mut String, line: &Line<'_>) {
    let format = if line.media == "application" { "webrtc-datachannel" } else { "0" };
    put(text, format_args!("m={} 0 {} {format}\r\nc=IN IP4 0.0.0.0\r\na=mid:{}\r\na=inactive\r\n", line.media, line.protocol, line.mid));
}

fn write_live(text: &mut String, session: &Session<'_>, line: &Line<'_>, live: &Live<'_>) {
    let pt = live.codec.payload_type;
    let setup = match session.role {
        Role::Offerer => "actpass",
        Role::Answerer => "passive",
    };
    let repeats = if live.codec.rtx > 0 { format!(" {}", live.codec.rtx) } else { String::new() };
    // What stands first is what browsers send.
    let redundant = if live.codec.red > 0 { format!("{} ", live.codec.red) } else { String::new() };
    put(text, format_args!("m={} 9 {} {redundant}{pt}{repeats}\r\nc=IN IP4 0.0.0.0\r\na=mid:{}\r\n", line.media, line.protocol, line.mid));
    let (ufrag, password) = (&session.credentials.ufrag, session.credentials.password.expose());
    put(text, format_args!("a=ice-ufrag:{ufrag}\r\na=ice-pwd:{password}\r\n"));
    put(text, format_args!("a=fingerprint:sha-256 {}\r\na=setup:{setup}\r\n", session.host.fingerprint));
    write_extensions(text, live);
    let direction = match live.direction {
        Direction::Receives => "recvonly",
        Direction::Sends(..) => "sendonly",
        Direction::Idle => "inactive",
    };
    put(text, format_args!("a={direction}\r\na=rtcp-mux\r\na=rtcp-rsize\r\n"));
    write_codec(text, live);
    for name in live.layers {
        put(text, format_args!("a=rid:{name} recv\r\n"));
    }
    if !live.layers.is_empty() {
        put(text, format_args!("a=simulcast:recv {}\r\n", live.layers.join(";")));
    }
    if let Direction::Sends(sending) = live.direction {
        write_sending(text, live, sending);
    }
}

fn write_sending(text: &mut String, live: &Live<'_>, Sending { ssrc, repeats, source, kind }: Sending) {
    let (name, track) = (source.stream(), kind.name());
    // A browser plays one picture of a stream in step with its sound: the camera's. A screen is a stream of its own.
    if kind == Kind::Screen {
        put(text, format_args!("a=content:{SLIDES}\r\na=msid:{name}{track} {name}{track}\r\n"));
    } else {
        put(text, format_args!("a=msid:{name} {name}{track}\r\n"));
    }
    // Browsers take the first SSRC for the one that is played.
    put(text, format_args!("a=ssrc:{ssrc} cname:{name}\r\n"));
    if live.codec.rtx > 0 {
        put(text, format_args!("a=ssrc:{repeats} cname:{name}\r\na=ssrc-group:FID {ssrc} {repeats}\r\n"));
    }
}

/// Names of layers are for who sends them to us.
fn write_extensions(text: &mut String, live: &Live<'_>) {
    let Extensions { mid, level, transport, rid, repaired, descriptor } = live.extensions;
    let layered = !live.layers.is_empty();
    let used = [
        (mid, MID, true),
        (level, AUDIO_LEVEL, true),
        (transport, TRANSPORT_NUMBER, live.codec.transport),
        (rid, LAYER, layered),
        (repaired, REPAIRED_LAYER, layered),
        (descriptor, DESCRIPTOR, live.codec.format.is_scalable()),
    ];
    for (number, uri, _) in used.iter().filter(|(number, _, used)| *number > 0 && *used) {
        put(text, format_args!("a=extmap:{number} {uri}\r\n"));
    }
}

fn write_codec(text: &mut String, live: &Live<'_>) {
    let (pt, codec) = (live.codec.payload_type, &live.codec);
    put(text, format_args!("a=rtpmap:{pt} {}\r\n", codec.format.name()));
    if let Some(parameters) = codec.format.parameters() {
        put(text, format_args!("a=fmtp:{pt} {parameters}\r\n"));
    }
    if codec.rtx > 0 {
        put(text, format_args!("a=rtpmap:{0} rtx/90000\r\na=fmtp:{0} apt={pt}\r\n", codec.rtx));
    }
    if codec.red > 0 {
        put(text, format_args!("a=rtpmap:{0} red/48000/2\r\na=fmtp:{0} {pt}/{pt}\r\n", codec.red));
    }
    let feedback = [
        (codec.nack, "nack"),
        (codec.pli, "nack pli"),
        (codec.fir, "ccm fir"),
        (codec.remb, "goog-remb"),
        (codec.transport, "transport-cc"),
    ];
    for (_, name) in feedback.iter().filter(|(wanted, _)| *wanted) {
        put(text, format_args!("a=rtcp-fb:{pt} {name}\r\n"));
    }
}

/// Where we are reached: all of it, as nothing is trickled.
pub fn write_candidates(text: &mut String, host: &Host) {
    let Ports { datagrams, streams } = host.ports;
    for (n, address) in host.addresses.iter().enumerate() {
        // RFC 8445 §5.1.2.1: type preference of a host candidate, then the configured order, component 1.
        let priority = 126u32 << 24 | (65_535u32.saturating_sub(n as u32)) << 8 | 255;
        put(text, format_args!("a=candidate:{} 1 udp {priority} {address} {datagrams} typ host\r\n", n + 1));
    }
    if let Some(port) = streams {
        for (n, address) in host.addresses.iter().enumerate() {
            // RFC 6544 §4.2: a type preference below UDP's; 4 is the direction preference of a passive host candidate.
            let preference = (4u32 << 13) + 8_191u32.saturating_sub(n as u32);
            let (foundation, priority) = (host.addresses.len() + n + 1, 90u32 << 24 | preference << 8 | 255);
            put(text, format_args!("a=candidate:{foundation} 1 tcp {priority} {address} {port} typ host tcptype passive\r\n"));
        }
    }
    text.push_str("a=end-of-candidates\r\n");
}

/// Writing to a string cannot fail.
fn put(text: &mut String, arguments: std::fmt::Arguments<'_>) {
    let _ = text.write_fmt(arguments);
}

/// A codec as our own offers number it; repeats have the number behind it.
pub fn own_codec(format: Format) -> Codec {
    let is_video = format != Format::Opus;
    let payload_type = format.own_payload_type();
    let rtx = if is_video { payload_type + 1 } else { 0 };
    let red = if is_video { 0 } else { OWN_REDUNDANT };
    Codec { format, payload_type, nack: is_video, pli: is_video, fir: is_video, remb: false, transport: true, rtx, red }
}

/// The header extensions of our own offers.
pub const OWN_EXTENSIONS: Extensions = Extensions { mid: 4, level: 0, transport: 5, rid: 0, repaired: 0, descriptor: 6 };
/// The payload type of redundant sound in our own offers; browsers use the same.
const OWN_REDUNDANT: u8 = 63;
/// The transport protocol of our own offers (RFC 8829 §5.1.2).
pub const PROTOCOL: &str = "UDP/TLS/RTP/SAVPF";

#[cfg(test)]
mod tests {
    use super::super::transport::sdp::Description;
    use super::*;

    fn host() -> Host {
        Host {
            addresses: vec!["192.0.2.7".parse().unwrap(), "2001:db8::7".parse().unwrap()],
            ports: Ports { datagrams: 8443, streams: Some(443) },
            fingerprint: ["AB"; 32].join(":"),
        }
    }

    #[test]
    fn an_offer_says_what_a_browser_needs() {
        let (host, credentials) = (host(), Credentials::of(0));
        let session = Session { role: Role::Offerer, host: &host, credentials: &credentials, id: 77, version: 3 };
        let live =
            |kind, direction| Some(Live { direction, codec: own_codec(Format::common(kind)), extensions: OWN_EXTENSIONS, layers: &[] });
        let lines = [
            Line {
                media: "audio",
                protocol: PROTOCOL,
                mid: "0",
                live: live(Kind::Audio, Direction::Sends(Sending { ssrc: 5, repeats: 6, source: PeerKey(9), kind: Kind::Audio })),
            },
            Line { media: "video", protocol: PROTOCOL, mid: "1", live: live(Kind::Video, Direction::Idle) },
            Line { media: "application", protocol: "UDP/DTLS/SCTP", mid: "2", live: None },
        ];
        let text = write(&session, &lines);
        for wanted in [
            "a=group:BUNDLE 0 1\r\n",
            "a=ice-lite\r\n",
            "a=setup:actpass\r\n",
            "a=candidate:1 1 udp 2130706431 192.0.2.7 8443 typ host\r\n",
            "a=candidate:2 1 udp 2130706175 2001:db8::7 8443 typ host\r\n",
            "a=candidate:3 1 tcp 1520435199 192.0.2.7 443 typ host tcptype passive\r\n",
            "a=candidate:4 1 tcp 1520434943 2001:db8::7 443 typ host tcptype passive\r\n",
            "a=end-of-candidates\r\n",
            "a=msid:p9 p9audio\r\n",
            "a=ssrc:5 cname:p9\r\n",
            "a=rtcp-fb:96 nack pli\r\n",
            "a=rtcp-fb:111 transport-cc\r\n",
            "m=audio 9 UDP/TLS/RTP/SAVPF 63 111\r\n",
            "a=rtpmap:63 red/48000/2\r\na=fmtp:63 111/111\r\n",
            "a=fmtp:111 minptime=10;useinbandfec=1;usedtx=1\r\n",
            "a=extmap:5 http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01\r\n",
            "m=application 0 UDP/DTLS/SCTP webrtc-datachannel\r\n",
        ] {
            assert!(text.contains(wanted), "{wanted} is missing in\n{text}");
        }
        assert_eq!(text.matches("a=candidate").count(), 4);
        let read = Description::parse(&text).unwrap();
        assert_eq!(read.remote.ufrag, credentials.ufrag);
        let directions: Vec<_> = read.sections.iter().map(|s| (s.rejected, s.sends, s.receives)).collect();
        assert_eq!(directions, [(false, true, false), (false, false, false), (true, false, false)]);
    }
}
