//! What strangers and forgers send: it is counted, and no call ends.

use tokio::net::UdpSocket;
use visavis::media::{Event, Kind, RoomKey};

use super::peer::{Hall, Traits};

const ROOM: RoomKey = RoomKey(1);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_unverified_address_gets_silence() {
    let hall = Hall::open("127.0.0.1", &[]);
    hall.enter(ROOM, 1, Traits::default()).await;
    let before = hall.figures("Anna's connection", |f| f.up_legs == 1 && f.received > 0).await.rejected;
    let stranger = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    stranger.connect(("127.0.0.1", hall.media.port())).await.unwrap();
    let mut sent = 0;
    for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/media/datagrams")).unwrap() {
        let datagram = std::fs::read(file.unwrap().path()).unwrap();
        for length in [0, 1, 2, 12, 13, 20, 64, datagram.len()] {
            let datagram = &datagram[..length.min(datagram.len())];
            stranger.send(datagram).await.unwrap();
            // An empty datagram is no datagram to the machine.
            sent += u64::from(!datagram.is_empty());
        }
    }
    hall.figures("all of it counted", |f| f.rejected >= before + sent).await;
    let mut buffer = [0; 2048];
    assert!(stranger.try_recv(&mut buffer).is_err(), "not one byte came back");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_forgery_ends_a_call() {
    let hall = Hall::open("127.0.0.1", &[]);
    let relay = hall.relay(1).await;
    let anna = hall.enter(ROOM, 1, Traits { relay: Some(relay.clone()), ..Traits::default() }).await;
    let ben = hall.enter(ROOM, 2, Traits::default()).await;
    let _speaking = (anna.speak_on(), ben.speak_on());
    ben.hears(1, Kind::Audio, "Anna", |heard| heard.len() > 10).await;
    anna.hears(2, Kind::Audio, "Ben", |heard| heard.len() > 10).await;
    let before = hall.media.figures().rejected;

    for n in 0..20_000u32 {
        relay.forge(&fragment(n)).await;
        if n % 64 == 0 {
            // The socket's buffer is finite: give the worker its turn, or the system drops what is to be tested.
            tokio::task::yield_now().await;
        }
    }
    for kind in [21, 22, 23, 25] {
        relay.forge(&[kind, 254, 253, 0, 0, 0, 0, 0, 0, 0, 9, 0, 2, 2, 40]).await;
        relay.forge(&[kind, 254, 253, 0, 1, 0, 0, 0, 0, 0, 9, 0, 2, 2, 40]).await;
    }
    for length in 0..=64 {
        for first in [0, 20, 128, 129, 144] {
            relay.forge(&vec![first; length]).await;
        }
    }
    let mut rtp = vec![0x80, 111];
    rtp.extend([7; 60]);
    relay.forge(&rtp).await;
    hall.figures("forgeries counted", |f| f.rejected > before + 1_000).await;
    let (to_anna, to_ben) = (ben.sent(), anna.sent());
    anna.hears(2, Kind::Audio, "Ben afterwards", |heard| heard.range(to_anna..).count() > 50).await;
    ben.hears(1, Kind::Audio, "Anna afterwards", |heard| heard.range(to_ben..).count() > 50).await;
    assert!(!hall.events().iter().any(|event| matches!(event, Event::Lost { .. } | Event::WorkerRestarted { .. })));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fragments_before_the_handshake_do_not_hinder_another() {
    let hall = Hall::open("127.0.0.1", &[]);
    let relay = hall.relay(1).await;
    hall.enter(ROOM, 1, Traits { relay: Some(relay.clone()), ..Traits::default() }).await;
    hall.figures("Anna's first checks", |f| f.received > 2).await;
    for n in 0..20_000u32 {
        relay.forge(&fragment(n)).await;
    }
    let (ben, cleo) = (hall.enter(ROOM, 2, Traits::default()).await, hall.enter(ROOM, 3, Traits::default()).await);
    let _speaking = ben.speak_on();
    cleo.hears(2, Kind::Audio, "Ben", |heard| heard.len() > 10).await;
    assert!(!hall.events().iter().any(|event| matches!(event, Event::WorkerRestarted { .. })));
    assert_eq!(hall.figures("no fault", |_| true).await.restarts, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_is_told_where_another_is() {
    let hall = Hall::open("127.0.0.1", &[]);
    let at = |address| Traits { address, ..Traits::default() };
    let (anna, ben) = (hall.enter(ROOM, 1, at("127.0.0.2:0")).await, hall.enter(ROOM, 2, at("127.0.0.3:0")).await);
    let _speaking = (anna.speak_on(), ben.speak_on());
    anna.hears(2, Kind::Audio, "Ben", |heard| heard.len() > 10).await;
    ben.hears(1, Kind::Audio, "Anna", |heard| heard.len() > 10).await;
    let own = format!(" 127.0.0.1 {} typ host", hall.media.port());
    for event in hall.events() {
        let (Event::UpAnswered { answer: text, .. } | Event::DownOffered { offer: text, .. }) = &event else { continue };
        assert!(text.lines().filter(|line| line.starts_with("a=candidate:")).all(|line| line.ends_with(&own)), "{text}");
        assert!(!text.contains("127.0.0.2") && !text.contains("127.0.0.3"), "{text}");
    }
}

/// One byte of a certificate that never ends.
fn fragment(n: u32) -> Vec<u8> {
    let offset = (n % 16_000).to_be_bytes();
    let mut record = vec![22, 254, 253, 0, 0, 0, 0];
    record.extend((n + 100).to_be_bytes());
    record.extend([0, 13, 11, 0, 0x40, 0, 0, 1, offset[1], offset[2], offset[3], 0, 0, 1, 7]);
    record
}
