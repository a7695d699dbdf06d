//! The machine in virtual time, without sockets: negotiation, consent, strangers, and calls over bad networks.

mod weather;

mod spread;

mod screens;

use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use super::*;
use std::net::SocketAddr;

use crate::media::offer::Ports;
use crate::media::transport::ice::tests::check;
use crate::media::{Command, Sources};

const ROOM: RoomKey = RoomKey(1);

/// What leaves the machine goes here.
struct Wire(Sender<(SocketAddr, Vec<u8>)>);

impl Sink for Wire {
    fn send(&mut self, to: Path, _: usize, bytes: &[u8]) {
        // A test that does not look has dropped the other end.
        let _ = self.0.send((to.remote.address, bytes.to_vec()));
    }
}

pub(super) struct Bench {
    pub now: Instant,
    pub sfu: Sfu,
    pub wire: Receiver<(SocketAddr, Vec<u8>)>,
}

impl Bench {
    pub fn new() -> Self {
        let (sender, wire) = channel();
        let now = Instant::now();
        let addresses = vec!["192.0.2.9".parse().unwrap()];
        let sfu = Sfu::new(now, 0, addresses, Ports { datagrams: 8443, streams: None }, Box::new(Wire(sender))).unwrap();
        Self { now, sfu, wire }
    }

    pub fn command(&mut self, command: Command) -> Vec<Event> {
        self.sfu.handle_command(self.now, command);
        self.events()
    }

    pub fn events(&mut self) -> Vec<Event> {
        std::iter::from_fn(|| self.sfu.poll_event()).collect()
    }

    pub fn open_up(&mut self, peer: u64) -> Vec<Event> {
        self.command(Command::OpenUp { room: ROOM, peer: PeerKey(peer), offer: browser_offer() })
    }

    pub fn open_down(&mut self, peer: u64) -> Vec<Event> {
        self.command(Command::OpenDown { room: ROOM, peer: PeerKey(peer), sources: Sources::Everyone })
    }

    pub fn answer(&mut self, peer: u64, offer: &(u32, String)) -> Vec<Event> {
        let answer = browser_answer(&offer.1);
        self.command(Command::AnswerDown { peer: PeerKey(peer), revision: offer.0, answer })
    }

    /// Lets time pass as a worker would, timeout by timeout.
    pub fn pass(&mut self, time: Duration) -> Vec<Event> {
        let end = self.now + time;
        while self.now < end {
            self.now = self.sfu.poll_timeout().clamp(self.now + Duration::from_millis(1), end);
            self.sfu.handle_timeout(self.now);
        }
        self.events()
    }

    pub fn stranger(&mut self, datagram: &[u8]) {
        let path = Path { remote: SocketAddr::from(([198, 51, 100, 1], 5000)).into(), local: None };
        self.sfu.handle_datagram(self.now, path, datagram);
    }
}

pub(super) fn browser_offer() -> String {
    let fingerprint = ["0A"; 32].join(":");
    let transport =
        format!("a=ice-ufrag:them\r\na=ice-pwd:0123456789012345678901\r\na=fingerprint:sha-256 {fingerprint}\r\na=setup:actpass\r\n");
    format!(
        "v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=group:BUNDLE 0 1\r\n\
         m=audio 9 UDP/TLS/RTP/SAVPF 111\r\nc=IN IP4 0.0.0.0\r\na=mid:0\r\na=sendonly\r\na=rtpmap:111 opus/48000/2\r\n{transport}\
         m=video 9 UDP/TLS/RTP/SAVPF 96\r\nc=IN IP4 0.0.0.0\r\na=mid:1\r\na=sendonly\r\na=rtpmap:96 VP8/90000\r\n{transport}"
    )
}

/// What a browser would answer: the offer mirrored, under its own name.
pub(super) fn browser_answer(offer: &str) -> String {
    let lines = offer.lines().filter_map(|line| match line {
        "a=sendonly" => Some("a=recvonly".to_owned()),
        "a=setup:actpass" => Some("a=setup:active".to_owned()),
        "a=ice-lite" => None,
        line if line.starts_with("a=ice-ufrag") => Some("a=ice-ufrag:them".to_owned()),
        line if line.starts_with("a=candidate") || line.starts_with("a=ssrc") || line.starts_with("a=msid") => None,
        line => Some(line.to_owned()),
    });
    lines.map(|line| line + "\r\n").collect()
}

/// Revision and text of an offer, and whose track each section carries.
pub(super) type Offer = ((u32, String), Vec<(String, u64)>);

/// The offers among the events.
pub(super) fn offers(events: &[Event], to: u64) -> Vec<Offer> {
    let offers = events.iter().filter_map(|event| match event {
        Event::DownOffered { peer, revision, offer, tracks } if *peer == PeerKey(to) => {
            Some(((*revision, offer.clone()), tracks.iter().map(|t| (t.mid.clone(), t.source.0)).collect()))
        }
        _ => None,
    });
    offers.collect()
}

#[test]
fn the_first_offer_has_places_for_whoever_comes() {
    let mut bench = Bench::new();
    let events = bench.open_down(1);
    let [((1, offer), tracks)] = &offers(&events, 1)[..] else { panic!("{events:?}") };
    assert!(tracks.is_empty());
    assert_eq!(offer.matches("a=inactive").count(), 2);
}

#[test]
fn one_offer_is_outstanding_and_the_next_has_all_that_changed() {
    let mut bench = Bench::new();
    let first = offers(&bench.open_down(1), 1).remove(0).0;
    for peer in [2, 3] {
        assert!(offers(&bench.open_up(peer), 1).is_empty(), "the first is not answered yet");
    }
    let events = bench.answer(1, &first);
    let [(second, tracks)] = &offers(&events, 1)[..] else { panic!("{events:?}") };
    let named = |list: &[(&str, u64)]| list.iter().map(|(mid, source)| ((*mid).to_owned(), *source)).collect::<Vec<_>>();
    assert_eq!((second.0, tracks), (2, &named(&[("0", 2), ("1", 2), ("2", 3), ("3", 3)])));

    assert!(bench.answer(1, &first).is_empty(), "an answer to an older offer is ignored");
    bench.command(Command::Close { peer: PeerKey(2), leg: Leg::Up });
    bench.open_up(4);
    let events = bench.answer(1, second);
    let [(third, tracks)] = &offers(&events, 1)[..] else { panic!("{events:?}") };
    assert_eq!((third.0, tracks), (3, &named(&[("0", 4), ("1", 4), ("2", 3), ("3", 3)])));
    assert_ne!(second.1, third.1, "the section's new owner has a new SSRC");
}

#[test]
fn a_publisher_who_offers_again_begins_anew_in_the_same_sections() {
    let mut bench = Bench::new();
    bench.open_up(2);
    let (first, before) = offers(&bench.open_down(1), 1).remove(0);
    bench.answer(1, &first);
    let events = bench.open_up(2);
    assert!(matches!(events[0], Event::UpAnswered { .. }), "{events:?}");
    let (second, after) = offers(&events, 1).remove(0);
    assert_eq!((second.0, after), (2, before));
    let ssrcs = |offer: &str| -> Vec<String> { offer.lines().filter(|l| l.starts_with("a=ssrc")).map(str::to_owned).collect() };
    assert!(ssrcs(&first.1).iter().all(|ssrc| !ssrcs(&second.1).contains(ssrc)));
    assert_eq!(bench.sfu.figures().up_legs, 1);
}

#[test]
fn a_pause_outlives_the_leg_it_was_given_for() {
    let mut bench = Bench::new();
    bench.open_up(1);
    bench.command(Command::Pause { peer: PeerKey(1), kind: Kind::Audio, paused: true });
    bench.open_up(1);
    bench.open_down(1);
    bench.open_down(1);
    let leg = bench.sfu.ups.find(bench.sfu.people[&PeerKey(1)].up.unwrap()).unwrap();
    let paused: Vec<bool> = leg.published.iter().flatten().map(Published::is_paused).collect();
    assert_eq!(paused, [true, false]);
    assert_eq!(bench.sfu.people[&PeerKey(1)].paused, [true, false, true]);
}

#[test]
fn who_never_comes_is_lost_and_leaves_nothing() {
    let mut bench = Bench::new();
    bench.open_up(1);
    bench.open_down(1);
    assert!(bench.pass(limits::MEDIA_CONSENT - Duration::from_millis(100)).is_empty());
    let events = bench.pass(Duration::from_millis(200));
    let lost = |leg| Event::Lost { peer: PeerKey(1), leg };
    assert!(events.contains(&lost(Leg::Up)) && events.contains(&lost(Leg::Down)), "{events:?}");
    let figures = bench.sfu.figures();
    assert_eq!((figures.rooms, figures.up_legs, figures.down_legs), (0, 0, 0));
    assert!(bench.sfu.by_ufrag.is_empty() && bench.sfu.people.is_empty());
}

#[test]
fn consent_lives_by_verified_checks_only() {
    let mut bench = Bench::new();
    let events = bench.open_up(1);
    let [Event::UpAnswered { answer, .. }] = &events[..] else { panic!("{events:?}") };
    let field = |name: &str| answer.lines().find_map(|line| line.strip_prefix(name)).unwrap().to_owned();
    let (username, password) = (format!("{}:them", field("a=ice-ufrag:")), field("a=ice-pwd:"));
    for _ in 0..10 {
        bench.stranger(&check(&username, &password, true, None));
        assert!(bench.pass(Duration::from_secs(5)).is_empty());
    }
    assert_eq!(bench.wire.try_iter().count(), 10, "one answer each");
    for _ in 0..5 {
        bench.stranger(&check(&username, "no password of ours", true, None));
        assert!(bench.pass(Duration::from_secs(5)).is_empty());
    }
    assert_eq!(bench.wire.try_iter().count(), 0, "silence");
    assert_eq!(bench.pass(Duration::from_secs(1)), [Event::Lost { peer: PeerKey(1), leg: Leg::Up }]);
    assert!(bench.sfu.by_address.is_empty());
}

#[test]
fn who_waits_alone_need_not_connect() {
    let mut bench = Bench::new();
    let first = offers(&bench.open_down(1), 1).remove(0).0;
    bench.answer(1, &first);
    assert!(bench.pass(limits::MEDIA_CONSENT * 3).is_empty());
    let second = offers(&bench.open_up(2), 1).remove(0).0;
    bench.answer(1, &second);
    let events = bench.pass(limits::MEDIA_CONSENT + Duration::from_secs(1));
    assert!(events.contains(&Event::Lost { peer: PeerKey(1), leg: Leg::Down }), "now there was somebody: {events:?}");
}

#[test]
fn an_offer_that_is_never_answered_ends_the_leg() {
    let mut bench = Bench::new();
    bench.open_down(1);
    let events = bench.pass(limits::MEDIA_ANSWER_TIME + Duration::from_millis(100));
    assert_eq!(events, [Event::Lost { peer: PeerKey(1), leg: Leg::Down }]);
}

#[test]
fn what_cannot_be_done_is_refused_with_its_reason() {
    let table: [(&str, Command, Leg, Refusal); 6] = {
        let (room, peer) = (ROOM, PeerKey(1));
        let up = |offer: String| Command::OpenUp { room, peer, offer };
        let no_codec = browser_offer().replace("opus", "PCMU").replace("VP8", "H264");
        let player = Command::AnswerPlayer { room, peer, from: PeerKey(9), offer: browser_offer() };
        [
            ("no SDP", up("hello".into()), Leg::Up, Refusal::Description),
            ("too long", up(browser_offer() + "a=x\r\n".repeat(20_000).as_str()), Leg::Up, Refusal::Description),
            ("no codec of ours", up(no_codec), Leg::Up, Refusal::Codec),
            ("sends nothing", up(browser_offer().replace("sendonly", "recvonly")), Leg::Up, Refusal::Codec),
            ("nobody to play", player, Leg::Down, Refusal::Missing),
            ("no offer", Command::AnswerDown { peer, revision: 1, answer: String::new() }, Leg::Down, Refusal::Missing),
        ]
    };
    for (name, command, leg, reason) in table {
        let mut bench = Bench::new();
        assert_eq!(bench.command(command), [Event::Refused { peer: PeerKey(1), leg, reason }], "{name}");
        assert_eq!(bench.sfu.figures().rooms, 0, "{name}");
    }
}

#[test]
fn an_answer_that_does_not_fit_ends_the_leg() {
    let mut bench = Bench::new();
    let (revision, offer) = offers(&bench.open_down(1), 1).remove(0).0;
    let cut = browser_answer(&offer).split("m=video").next().unwrap().to_owned();
    let events = bench.answer(1, &(revision, cut));
    let refused = Event::Refused { peer: PeerKey(1), leg: Leg::Down, reason: Refusal::Description };
    assert_eq!(events, [refused]);
    assert_eq!(bench.sfu.figures().down_legs, 0);
}

#[test]
fn strangers_are_met_with_silence() {
    let mut bench = Bench::new();
    bench.open_up(1);
    let mut count = 0;
    for length in 0..=64 {
        for first in [0, 1, 20, 22, 63, 64, 128, 144, 191, 200, 255] {
            let mut datagram = vec![first; length];
            bench.stranger(&datagram);
            if let Some(kind) = datagram.get_mut(1) {
                *kind = 200;
            }
            bench.stranger(&datagram);
            count += 2;
        }
    }
    bench.stranger(&check("nobody:them", "whatever", true, None));
    assert_eq!(bench.wire.try_iter().count(), 0);
    assert_eq!(bench.sfu.figures().rejected, count + 1);
    assert!(bench.sfu.by_address.is_empty());
}

#[test]
fn a_person_is_in_one_room_only() {
    let mut bench = Bench::new();
    bench.open_up(1);
    let offer = browser_offer();
    bench.command(Command::OpenUp { room: RoomKey(2), peer: PeerKey(1), offer });
    let figures = bench.sfu.figures();
    assert_eq!((figures.rooms, figures.up_legs), (1, 1));
    bench.command(Command::CloseRoom { room: RoomKey(2) });
    assert_eq!(bench.sfu.figures().rooms, 0);
}

#[test]
fn legs_are_bounded() {
    let mut bench = Bench::new();
    for peer in 0..limits::MEDIA_LEGS as u64 {
        let origin = Origin::Here(Box::new(Transport::new(bench.now, 0, None)));
        bench.sfu.ups.insert(UpLeg::new(bench.now, (ROOM, PeerKey(peer + 10)), origin, [None, None, None])).ok();
    }
    assert_eq!(bench.open_up(1), [Event::Refused { peer: PeerKey(1), leg: Leg::Up, reason: Refusal::Full }]);
    assert!(bench.sfu.people.is_empty());
}

#[test]
fn who_is_withheld_stays_so_for_all_legs_until_released_or_the_room_ends() {
    let mut bench = Bench::new();
    let withhold = |withheld| Command::Withhold { room: ROOM, from: PeerKey(2), to: PeerKey(1), withheld };
    let stands = |bench: &Bench| bench.sfu.withheld.get(&ROOM).is_some_and(|pairs| pairs.contains(&(PeerKey(2), PeerKey(1))));
    bench.command(withhold(true));
    assert!(stands(&bench), "before anybody is there");
    for _ in 0..2 {
        bench.open_up(2);
        let first = offers(&bench.open_down(1), 1).remove(0);
        assert_eq!(first.1.len(), 2, "it has its sections, so that a release needs no offer");
        bench.answer(1, &first.0);
        for leg in [Leg::Up, Leg::Down] {
            bench.command(Command::Close { peer: PeerKey(2), leg });
            bench.command(Command::Close { peer: PeerKey(1), leg });
        }
        assert!(stands(&bench), "also when nobody is left");
    }
    bench.command(withhold(false));
    assert!(bench.sfu.withheld.is_empty());
    bench.command(withhold(true));
    bench.command(Command::CloseRoom { room: ROOM });
    assert!(bench.sfu.withheld.is_empty(), "a room that ended leaves nothing");
}

#[test]
fn a_picture_goes_to_whoever_has_its_codec() {
    let mut bench = Bench::new();
    let h264 = |id: &str| format!("a=rtpmap:97 H264/90000\r\na=fmtp:97 packetization-mode=1;profile-level-id={id}");
    let with =
        |formats: &str, maps: &str| browser_offer().replace("SAVPF 96", &format!("SAVPF {formats}")).replace("a=rtpmap:96 VP8/90000", maps);
    let publish = |bench: &mut Bench, offer: String| bench.command(Command::OpenUp { room: ROOM, peer: PeerKey(2), offer });
    let answered = |events: &[Event]| match &events[0] {
        Event::UpAnswered { answer, .. } | Event::PlayerAnswered { answer, .. } => answer.clone(),
        other => panic!("{other:?}"),
    };
    let both = format!("{}\r\na=rtpmap:96 VP8/90000", h264("4d001f"));
    let answer = answered(&publish(&mut bench, with("97 96", &both)));
    assert!(answer.contains("m=video 9 UDP/TLS/RTP/SAVPF 96\r\n"), "what everybody has: {answer}");
    let answer = answered(&publish(&mut bench, with("97", &h264("4d001f"))));
    assert!(
        answer.contains("a=rtpmap:97 H264/90000\r\n") && answer.contains("packetization-mode=1;profile-level-id=4d001f\r\n"),
        "{answer}"
    );

    // One who has it, and one who has not.
    let accepted = |bench: &Bench, peer: u64| -> Vec<bool> {
        let leg = bench.sfu.downs.find(bench.sfu.people[&PeerKey(peer)].down.unwrap()).unwrap();
        leg.sections.iter().map(|section| section.is_accepted()).collect()
    };
    for (peer, name, wanted) in [(1, "H264", [true, true]), (3, "VP8", [true, false])] {
        let (revision, offer) = offers(&bench.open_down(peer), peer).remove(0).0;
        assert!(offer.contains("m=video 9 UDP/TLS/RTP/SAVPF 102 103\r\n") && offer.contains("profile-level-id=4d001f"), "{offer}");
        let answer = browser_answer(&offer).replace("H264/90000", &format!("{name}/90000"));
        bench.command(Command::AnswerDown { peer: PeerKey(peer), revision, answer });
        assert_eq!(accepted(&bench, peer), wanted, "{name}");
    }
    let play = |bench: &mut Bench, peer: u64, offer: String| {
        let offer = offer.replace("a=sendonly", "a=recvonly");
        answered(&bench.command(Command::AnswerPlayer { room: ROOM, peer: PeerKey(peer), from: PeerKey(2), offer }))
    };
    let level = format!("a=rtpmap:96 VP8/90000\r\n{}", h264("4d0034"));
    assert!(play(&mut bench, 4, with("96 97", &level)).contains("m=video 9 UDP/TLS/RTP/SAVPF 97\r\n"));
    assert!(play(&mut bench, 5, browser_offer()).contains("m=video 0 "), "its sound alone");

    // The publisher comes again with what everybody has: so does the next offer.
    let ((_, offer), _) = offers(&publish(&mut bench, browser_offer()), 1).remove(0);
    assert!(offer.contains("m=video 9 UDP/TLS/RTP/SAVPF 96 97\r\n") && !offer.contains("H264"), "{offer}");
}

#[test]
fn a_line_is_measured_where_pictures_are_numbered_and_not_by_sound_alone() {
    let numbered = |offer: &str| {
        let numbers = "a=extmap:5 http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01";
        let line = |codec: &str, payload: u8| format!("{codec}\r\na=rtcp-fb:{payload} transport-cc\r\n{numbers}");
        let sound = offer.replace("a=rtpmap:111 opus/48000/2", &line("a=rtpmap:111 opus/48000/2", 111));
        sound.replace("a=rtpmap:96 VP8/90000", &line("a=rtpmap:96 VP8/90000\r\na=rtcp-fb:96 nack", 96)).replace("a=sendonly", "a=recvonly")
    };
    let repeats = |offer: &str| {
        let offer = offer.replace("SAVPF 96", "SAVPF 96 97");
        offer.replace("a=rtpmap:96 VP8/90000", "a=rtpmap:96 VP8/90000\r\na=rtpmap:97 rtx/90000\r\na=fmtp:97 apt=96")
    };
    let browser = browser_offer();
    let table = [
        ("nothing", browser.replace("a=sendonly", "a=recvonly"), false),
        ("sound", numbered(&browser), false),
        ("both", numbered(&repeats(&browser)), true),
    ];
    for (peer, (name, offer, wanted)) in (10..).zip(table) {
        let mut bench = Bench::new();
        bench.open_up(1);
        bench.command(Command::AnswerPlayer { room: ROOM, peer: PeerKey(peer), from: PeerKey(1), offer });
        let leg = bench.sfu.downs.find(bench.sfu.people[&PeerKey(peer)].down.unwrap()).unwrap();
        assert_eq!(leg.measured().is_some(), wanted, "{name}");
    }
}
