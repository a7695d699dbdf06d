//! People who reach the worker by TCP: what holds for datagrams holds for them.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use visavis::media::{Command, Event, Kind, Leg, PeerKey, RoomKey};

use super::peer::{Hall, PATIENCE, Traits};
use super::relay::Relay;

const ROOM: RoomKey = RoomKey(1);
const KINDS: [Kind; 2] = [Kind::Audio, Kind::Video];

fn behind(relay: &Relay) -> Traits {
    Traits { relay: Some(relay.clone()), ..Traits::default() }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_by_tcp_and_somebody_by_udp_hear_each_other() {
    let hall = Hall::open("127.0.0.1", &[]);
    let (relay, _) = hall.tcp_relay(1).await;
    let anna = hall.enter(ROOM, 1, behind(&relay)).await;
    let ben = hall.enter(ROOM, 2, Traits::default()).await;
    let _speaking = (anna.speak_on(), ben.speak_on());
    for kind in KINDS {
        anna.hears(2, kind, "Ben over TCP", |heard| heard.len() > 100).await;
        ben.hears(1, kind, "Anna, who sends over TCP", |heard| heard.len() > 100).await;
    }
    let pause = Command::Pause { peer: PeerKey(2), kind: Kind::Audio, paused: true };
    hall.media.command(pause).unwrap();
    let from = anna.heard_of(2, Kind::Video).len();
    anna.hears(2, Kind::Video, "the picture goes on", |heard| heard.len() > from + 100).await;
    let silent = anna.heard_of(2, Kind::Audio).len();
    anna.hears(2, Kind::Video, "and on", |heard| heard.len() > from + 200).await;
    assert_eq!(anna.heard_of(2, Kind::Audio).len(), silent, "who is paused is not heard");
    let figures = hall.figures("connections", |f| f.streams >= 2).await;
    assert_eq!((figures.dropped, figures.restarts), (0, 0), "{figures:?}");
    hall.leave(1);
    relay.move_on();
    hall.figures("none is left", |f| f.streams == 0).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_goes_on_from_udp_to_tcp_and_back() {
    let hall = Hall::open("127.0.0.1", &[]);
    let (relay, tcp) = hall.tcp_relay(2).await;
    relay.carry_over(None);
    let anna = hall.enter(ROOM, 1, behind(&relay)).await;
    let ben = hall.enter(ROOM, 2, Traits::default()).await;
    let _speaking = (anna.speak_on(), ben.speak_on());
    for carrier in [None, Some(tcp), None, Some(tcp)] {
        relay.carry_over(carrier);
        let (to_anna, to_ben) = (ben.sent(), anna.sent());
        for kind in KINDS {
            anna.hears(2, kind, "Ben by the new way", |heard| heard.range(to_anna..).count() > 50).await;
            ben.hears(1, kind, "Anna by the new way", |heard| heard.range(to_ben..).count() > 50).await;
        }
    }
    let events = hall.events();
    let connected = events.iter().filter(|event| matches!(event, Event::Connected { peer: PeerKey(1), .. })).count();
    assert_eq!(connected, 2, "one handshake for each leg");
    assert!(!events.iter().any(|event| matches!(event, Event::Lost { .. } | Event::Refused { .. })));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_withheld_is_withheld_by_tcp() {
    let hall = Hall::open("127.0.0.1", &[]);
    let (relay, tcp) = hall.tcp_relay(3).await;
    let withhold = |withheld| Command::Withhold { room: ROOM, from: PeerKey(1), to: PeerKey(2), withheld };
    hall.media.command(withhold(true)).unwrap();
    let ben = hall.enter(ROOM, 2, behind(&relay)).await;
    let anna = hall.enter(ROOM, 1, Traits::default()).await;
    let cleo = hall.enter(ROOM, 3, Traits::default()).await;
    let _speaking = (anna.speak_on(), cleo.speak_on());
    for carrier in [Some(tcp), None, Some(tcp)] {
        relay.carry_over(carrier);
        let from = cleo.sent();
        for kind in KINDS {
            ben.hears(3, kind, "Cleo", |heard| heard.range(from..).count() > 50).await;
            assert!(ben.heard_of(1, kind).is_empty(), "{kind:?} of Anna");
        }
    }
    let from = anna.sent();
    hall.media.command(withhold(false)).unwrap();
    for kind in KINDS {
        ben.hears(1, kind, "Anna at last", |heard| heard.range(from..).count() > 50).await;
        // Some may have been on their way when the order came.
        assert_eq!(ben.heard_of(1, kind).range(..from.saturating_sub(20)).count(), 0, "{kind:?}: nothing of before");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_of_strangers_get_silence_and_end() {
    let hall = Hall::open("127.0.0.1", &[]);
    let (relay, tcp) = hall.tcp_relay(4).await;
    let anna = hall.enter(ROOM, 1, behind(&relay)).await;
    let ben = hall.enter(ROOM, 2, Traits::default()).await;
    let _speaking = (anna.speak_on(), ben.speak_on());
    anna.hears(2, Kind::Audio, "Ben", |heard| heard.len() > 10).await;
    let before = hall.figures("quiet", |_| true).await.rejected;

    // Everything that a stranger could say, each on a connection of its own; then it closes its side.
    let mut sent = 0;
    for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/media/datagrams")).unwrap() {
        let datagram = std::fs::read(file.unwrap().path()).unwrap();
        let mut stranger = TcpStream::connect(tcp).await.unwrap();
        stranger.write_u16(datagram.len() as u16).await.unwrap();
        stranger.write_all(&datagram).await.unwrap();
        stranger.shutdown().await.unwrap();
        let mut answer = Vec::new();
        let closed = tokio::time::timeout(PATIENCE, stranger.read_to_end(&mut answer)).await;
        assert!(closed.is_ok() && answer.is_empty(), "not one byte came back");
        sent += 1;
    }
    hall.figures("all of it counted", |f| f.rejected >= before + sent).await;

    // A frame that is longer than any packet, and more than a stranger may say.
    for bytes in [vec![255; 100], [&[0, 20][..], &[0; 20]].concat().repeat(1_000)] {
        let mut stranger = TcpStream::connect(tcp).await.unwrap();
        let _ = stranger.write_all(&bytes).await;
        let mut answer = Vec::new();
        let closed = tokio::time::timeout(PATIENCE, stranger.read_to_end(&mut answer)).await;
        assert!(closed.is_ok() && answer.is_empty(), "closed without a word");
    }
    // One that says nothing is closed after a while; a call goes on through all of this.
    let start = std::time::Instant::now();
    let mut stranger = TcpStream::connect(tcp).await.unwrap();
    let closed = tokio::time::timeout(PATIENCE, stranger.read(&mut [0])).await;
    assert!(closed.is_ok_and(|read| read.is_ok_and(|read| read == 0)) && start.elapsed() > Duration::from_secs(5));
    let (to_anna, to_ben) = (ben.sent(), anna.sent());
    anna.hears(2, Kind::Video, "Ben", |heard| heard.range(to_anna..).count() > 50).await;
    ben.hears(1, Kind::Video, "Anna", |heard| heard.range(to_ben..).count() > 50).await;
    assert!(!hall.events().iter().any(|event| matches!(event, Event::Lost { .. } | Event::WorkerRestarted { .. })));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_fault_connections_come_again() {
    let hall = Hall::open("127.0.0.1", &[]);
    let (relay, _) = hall.tcp_relay(5).await;
    let anna = hall.enter(ROOM, 1, behind(&relay)).await;
    hall.told("Anna", |events| events.contains(&Event::Connected { peer: anna.key, leg: Leg::Up }).then_some(())).await;
    hall.fault().await;
    hall.figures("no connection is left", |f| f.streams == 0).await;
    let (relay, _) = hall.tcp_relay(6).await;
    let cleo = hall.enter(ROOM, 3, behind(&relay)).await;
    let dora = hall.enter(ROOM, 4, Traits::default()).await;
    let _speaking = (cleo.speak_on(), dora.speak_on());
    dora.hears(3, Kind::Audio, "Cleo over TCP", |heard| heard.len() > 10).await;
    cleo.hears(4, Kind::Audio, "Dora", |heard| heard.len() > 10).await;
}
