//! The functions that fuzzers call: each takes any bytes and must neither panic nor grow.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::{Duration, Instant};

use crate::base::limits;

use super::bandwidth::Line;
use super::descriptor::Target;
use super::formats::Format;
use super::offer::Ports;
use super::outbox::Sink;
use super::red;
use super::ring::Packet;
use super::rtcp::{self, Message};
use super::rtp::Header;
use super::scalable::Scalable;
use super::sfu::Sfu;
use super::tcp::{self, Frames};
use super::thinning::Thinning;
use super::transport::dtls::{Identity, Server};
use super::transport::sdp::Description;
use super::transport::{Path, ice};
use super::vp8::{Picture, Shift};
use super::{Command, Kind, Leg, PeerKey, RoomKey, Sources, h264, twcc};

/// A datagram from a stranger, and its readers one by one.
#[doc(hidden)]
pub fn fuzz_demux(bytes: &[u8]) {
    fuzz_stun(bytes);
    fuzz_rtp(bytes);
    fuzz_rtcp(bytes);
}

/// What could be the check of an address (RFC 8489): nobody is believed who does not know the password.
#[doc(hidden)]
pub fn fuzz_stun(bytes: &[u8]) {
    if let Ok(request) = ice::Request::parse(bytes) {
        let local = ice::Credentials::of(0);
        assert!(request.verify(STRANGER, &local, "them").is_err(), "nobody can guess a password");
    }
}

/// The header of a media packet (RFC 3550 §5.1, RFC 8285), and what of the payload is looked at.
#[doc(hidden)]
pub fn fuzz_rtp(bytes: &[u8]) {
    let Some(header) = Header::parse(bytes) else { return };
    assert!(header.size <= bytes.len());
    for id in 0..16 {
        header.extension(bytes, id);
    }
    fuzz_codec(header.payload(bytes));
}

/// A compound of reports (RFC 3550 §6) and what stands in them.
#[doc(hidden)]
pub fn fuzz_rtcp(bytes: &[u8]) {
    rtcp::read(bytes, |message| match message {
        Message::Lost { pairs, .. } => assert!(rtcp::lost(pairs).count() <= bytes.len() * 5),
        Message::Arrivals { report } => fuzz_arrivals(report),
        Message::Sender(_) | Message::Received(_) | Message::KeyFrame { .. } => {}
    });
}

/// A report about the arrival of packets, and the line that it is about.
#[doc(hidden)]
pub fn fuzz_arrivals(bytes: &[u8]) {
    let mut packets = 0;
    twcc::read(bytes, |_, _| packets += 1);
    assert!(packets <= limits::MEDIA_ARRIVALS);
    let start = Instant::now();
    let mut line = Line::new(start);
    line.wish(5_000_000);
    for step in 0..4 {
        let now = start + STEP * step;
        let sent = line.begin(now);
        (0..16).for_each(|_| _ = sent.note(1_200));
        line.handle_report(now + STEP / 2, bytes);
        assert!(line.poll_padding(now + STEP / 2) <= 1_000_000);
        assert!((1..=1_000_000_000).contains(&line.bits_per_second()));
    }
}

/// What codecs say of themselves: the descriptor of a payload (RFC 7741 §4.2), parameter sets (RFC 6184 §5), redundant sound
/// (RFC 2198), and the lines of SDP that name a format and its parameters, one behind the other.
#[doc(hidden)]
pub fn fuzz_codec(bytes: &[u8]) {
    if let Some(picture) = Picture::parse(bytes) {
        let shift = picture.shift_behind((1, 1));
        assert_eq!(picture.shifted(Shift::default()), (picture.id, picture.base));
        let mut copy = bytes.to_vec();
        picture.write(&mut copy, picture.shifted(shift));
        let written = Picture::parse(&copy).map(|picture| picture.key_frame.is_some());
        assert_eq!(written, Some(picture.key_frame.is_some()), "numbers are written over numbers");
    }
    h264::key_frame(bytes);
    let mut copy = bytes.to_vec();
    let sound = copy.first().map_or(0, |head| head & 0x7f);
    assert!(red::primary(&copy, sound).is_none_or(|at| usize::from(at) < copy.len()));
    red::renumber(&mut copy, 111);
    let text = String::from_utf8_lossy(bytes);
    let (name, parameters) = text.split_once('\n').unwrap_or((&text, ""));
    for kind in [Kind::Audio, Kind::Video] {
        if let Some(format) = Format::read(kind, name, parameters) {
            let written = format.parameters().unwrap_or_default();
            assert_eq!(Format::read(kind, format.name(), &written), Some(format), "what we write is read");
        }
    }
}

/// Descriptors of one stream (AV1 RTP specification, appendix A), each behind a byte with its length, and what a receiver gets of
/// it that wants one size after the other.
#[doc(hidden)]
pub fn fuzz_descriptors(bytes: &[u8]) {
    let (now, mut scalable, mut thinning) = (Instant::now(), Scalable::default(), Thinning::default());
    let header = [&[0x80][..], &[0; 11]].concat();
    let Some(read) = Header::parse(&header) else { return };
    let (mut rest, mut index, mut last) = (bytes, 1_000, None);
    while let Some((length, tail)) = rest.split_first() {
        let (descriptor, tail) = tail.split_at(usize::from(*length).min(tail.len()));
        rest = tail;
        let frame = scalable.read(now, index, descriptor);
        if let Some(frame) = &frame {
            scalable.count(frame, 1_000);
            assert!(frame.needs().count() <= 8);
        }
        let mut packet = Packet::new(index, &read, 0, header[..].into());
        packet.understand(frame);
        thinning.want(Target::at(usize::from(*length)));
        if last.is_none() {
            thinning.begin(&packet, 500, scalable.structure());
        }
        if let Some(passage) = thinning.pass(&packet, scalable.structure()) {
            assert_eq!(passage.index, last.map_or(500, |last| last + 1), "numbers have no gaps");
            assert_eq!((thinning.passage(&packet), thinning.source(passage.index)), (Some(passage), Some(index)));
            last = Some(passage.index);
        }
        index += 1;
    }
    assert!(scalable.sizes().len() <= 32);
}

/// The datagrams of a handshake (RFC 6347), each behind its length, from an address that has proved its password.
#[doc(hidden)]
pub fn fuzz_handshake(machine: &mut Machine, bytes: &[u8]) {
    let (now, mut server) = (Instant::now(), Server::default());
    let whole = tcp::whole_frames(bytes).unwrap_or_default();
    for datagram in Frames(&bytes[..whole]).chain([&bytes[whole..]]) {
        let outcome = server.read(now, datagram, &machine.identity, FINGERPRINT);
        assert!(!matches!(outcome, Ok((_, Some(_)))), "there are no keys for a certificate that nobody has");
        while server.poll_transmit().is_some() {}
    }
    let _ = server.handle_timeout(now + STEP);
}

/// What a TCP connection brings: cut into frames the same way however it arrives.
#[doc(hidden)]
pub fn fuzz_frames(bytes: &[u8]) {
    let named = tcp::addressee_of(bytes);
    assert!(named.is_none() || ice::Request::parse(Frames(bytes).next().unwrap_or_default()).is_ok(), "only a check names a worker");
    let Ok(whole) = tcp::whole_frames(bytes) else { return };
    let packets: Vec<&[u8]> = Frames(&bytes[..whole]).collect();
    assert_eq!(packets.iter().map(|packet| packet.len() + 2).sum::<usize>(), whole);
    assert!(bytes.len() - whole < limits::MEDIA_FRAME_BYTES + 2, "what is left over is less than one frame");
    // In three pieces it is the same.
    let (mut pieces, mut left) = (Vec::new(), Vec::new());
    for piece in bytes.chunks(bytes.len().div_ceil(3).max(1)) {
        left.extend(piece);
        let whole = tcp::whole_frames(&left).unwrap_or_default();
        pieces.extend(Frames(&left[..whole]).map(<[u8]>::to_vec));
        left.drain(..whole);
    }
    assert_eq!(pieces, packets);
}

/// A text that claims to be an SDP; what can be read is answered.
#[doc(hidden)]
pub fn fuzz_sdp(machine: &mut Machine, bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let readable = Description::parse(&text).is_ok();
    let (now, sfu) = (Instant::now(), &mut machine.sfu);
    let (room, peer) = (RoomKey(1), PeerKey(1));
    sfu.handle_command(now, Command::OpenUp { room, peer, offer: text.to_string() });
    sfu.handle_command(now, Command::OpenDown { room, peer: PeerKey(2), sources: Sources::Everyone });
    sfu.handle_command(now, Command::AnswerDown { peer: PeerKey(2), revision: 1, answer: text.to_string() });
    sfu.handle_command(now, Command::AnswerPlayer { room, peer: PeerKey(3), from: peer, offer: text.into_owned() });
    while let Some(event) = sfu.poll_event() {
        if let super::Event::UpAnswered { answer, .. } | super::Event::PlayerAnswered { answer, .. } = event {
            assert!(readable && answer.lines().all(|line| line.as_bytes().get(1) == Some(&b'=')), "{answer}");
        }
    }
    sfu.handle_command(now, Command::CloseRoom { room });
    assert_eq!((sfu.figures().rooms, sfu.figures().up_legs, sfu.figures().down_legs), (0, 0, 0));
}

/// A text that claims to be a fragment of SDP, for a leg that stands; whatever it is, the leg goes on.
#[doc(hidden)]
pub fn fuzz_fragment(machine: &mut Machine, bytes: &[u8]) {
    let fragment = String::from_utf8_lossy(bytes).into_owned();
    let (now, sfu, room, peer) = (Instant::now(), &mut machine.sfu, RoomKey(1), PeerKey(1));
    if sfu.figures().up_legs == 0 {
        sfu.handle_command(now, Command::OpenUp { room, peer, offer: OFFER.to_owned() });
        while sfu.poll_event().is_some() {}
    }
    sfu.handle_command(now, Command::PatchIce { peer, leg: Leg::Up, session: None, fragment });
    let event = sfu.poll_event();
    assert!(matches!(event, Some(super::Event::IceAnswered { .. })), "a leg that stands answers");
    if let Some(super::Event::IceAnswered { outcome: super::IceOutcome::Restarted { session, fragment }, .. }) = event {
        assert!(fragment.lines().all(|line| line.as_bytes().get(1) == Some(&b'=')), "{fragment}");
        assert_eq!(super::fragment::session_of(&fragment), Some(session.as_str()));
    }
    assert_eq!(sfu.figures().up_legs, 1);
}

/// A machine to be kept between calls.
#[doc(hidden)]
pub struct Machine {
    sfu: Sfu,
    /// For handshakes that have no leg.
    identity: Identity,
    /// Datagrams that the admitted peer has left until it is replaced: its guard lets only so much through.
    left: u32,
}

impl Machine {
    pub fn new() -> std::io::Result<Self> {
        let addresses = vec![IpAddr::V4(Ipv4Addr::LOCALHOST)];
        let sfu = Sfu::new(Instant::now(), 0, addresses, Ports { datagrams: 9, streams: None }, Box::new(Nowhere))?;
        Ok(Self { sfu, identity: Identity::generate()?, left: 0 })
    }

    /// A datagram from a stranger reaches the machine and moves nothing.
    pub fn handle_stranger(&mut self, bytes: &[u8]) {
        self.handle(STRANGER, bytes);
        assert!(self.sfu.poll_event().is_none());
    }

    /// A datagram from an address that has proved its password. A handshake that fails ends its own leg and only that.
    pub fn handle_admitted(&mut self, bytes: &[u8]) {
        if self.left == 0 {
            self.admit();
            self.left = 50;
        }
        self.handle(ADMITTED, bytes);
        self.sfu.handle_timeout(Instant::now());
        let lost = std::iter::from_fn(|| self.sfu.poll_event()).count() > 0;
        self.left = if lost { 0 } else { self.left - 1 };
    }

    fn admit(&mut self) {
        let (room, peer, offer) = (RoomKey(1), PeerKey(1), OFFER.to_owned());
        self.sfu.handle_command(Instant::now(), Command::OpenUp { room, peer, offer });
        let Some(super::Event::UpAnswered { answer, .. }) = self.sfu.poll_event() else {
            return;
        };
        let field = |name: &str| answer.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
        let username = format!("{}:them", field("a=ice-ufrag:"));
        let rejected = self.sfu.figures().rejected;
        if let Ok(check) = ice::write_check(&username, field("a=ice-pwd:")) {
            self.handle(ADMITTED, &check);
        }
        assert_eq!(self.sfu.figures().rejected, rejected, "the check was believed");
    }

    fn handle(&mut self, remote: SocketAddr, bytes: &[u8]) {
        self.sfu.handle_datagram(Instant::now(), Path { remote: remote.into(), local: None }, bytes);
    }
}

struct Nowhere;

impl Sink for Nowhere {
    fn send(&mut self, _: Path, _: usize, _: &[u8]) {}
}

const STRANGER: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)), 4000);
const ADMITTED: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 2)), 4000);
/// Chosen: as often as a browser reports.
const STEP: Duration = Duration::from_millis(100);
/// Of a certificate that nobody has.
const FINGERPRINT: &str = "00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00";
const OFFER: &str = "v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n\
    m=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=mid:0\r\na=sendonly\r\na=rtpmap:111 opus/48000/2\r\na=setup:actpass\r\n\
    a=ice-ufrag:them\r\na=fingerprint:sha-256 \
    00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00\r\n";
