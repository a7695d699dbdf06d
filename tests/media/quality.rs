//! What a worker tells of how its legs fared, with real peers and a network that loses.

use visavis::media::quality::{Carrier, Quality};
use visavis::media::{Command, Event, Kind, Leg, PeerKey, RoomKey};

use super::peer::{Hall, Traits};

const ROOM: RoomKey = RoomKey(1);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_leg_that_ends_tells_what_was_lost_and_how_long_the_way_was() {
    let hall = Hall::open("127.0.0.1", &[]);
    let relay = hall.relay(5).await;
    let anna = hall.enter(ROOM, 1, Traits { relay: Some(relay.clone()), ..Traits::default() }).await;
    let ben = hall.enter(ROOM, 2, Traits::default()).await;
    let _speaking = anna.speak_on();
    ben.hears(1, Kind::Video, "Anna", |heard| heard.len() > 20).await;
    relay.lose(200);
    // As long as Ben is silent, he alone has something to report.
    hall.figures("what was lost, by the second", |f| f.sums.up.lost > 20 && f.sums.round_trip.counts.iter().sum::<u64>() > 1).await;
    relay.lose(0);
    let _speaking = ben.speak_on();
    anna.hears(2, Kind::Audio, "Ben", |heard| heard.len() > 20).await;

    for key in [1, 2] {
        hall.leave(key);
    }
    let annas = told(&hall, 1, Leg::Up).await;
    assert_eq!(annas.carrier, Some(Carrier::UdpV4));
    let sound = annas.track(Kind::Audio).expect("sound");
    assert!(sound.lost > 5 && sound.packets > sound.lost && sound.bytes > 100 * sound.packets, "{sound:?}");
    assert_eq!((sound.codec, sound.round_trip.count), ("Opus", 0), "a publisher is sent no reports to answer");
    let picture = annas.track(Kind::Video).expect("a picture");
    assert!(picture.repaired > 0 && picture.jitter.count > 0 && !picture.flowed.is_zero(), "{picture:?}");

    let bens = told(&hall, 2, Leg::Down).await;
    let ways: Vec<u64> = [Kind::Audio, Kind::Video].into_iter().filter_map(|kind| bens.track(kind)?.round_trip.mean()).collect();
    assert!(!ways.is_empty() && ways.iter().all(|us| *us < 2_000_000), "{bens:?}");
    let picture = bens.track(Kind::Video).expect("a picture");
    assert!(picture.packets > 20 && picture.lost <= picture.packets, "{picture:?}");
    // Ben's own way loses nothing.
    let up = told(&hall, 2, Leg::Up).await;
    assert_eq!(up.track(Kind::Audio).map(|track| track.lost), Some(0));
    drop(ben);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_who_is_withheld_nothing_is_counted() {
    let hall = Hall::open("127.0.0.1", &[]);
    hall.media.command(Command::Withhold { room: ROOM, from: PeerKey(1), to: PeerKey(2), withheld: true }).unwrap();
    let anna = hall.enter(ROOM, 1, Traits::default()).await;
    let _ben = hall.enter(ROOM, 2, Traits::default()).await;
    let cleo = hall.enter(ROOM, 3, Traits::default()).await;
    let _speaking = anna.speak_on();
    for key in [2, 3] {
        let stands = Event::Connected { peer: PeerKey(key), leg: Leg::Down };
        hall.told("a leg that stands", |events| events.contains(&stands).then_some(())).await;
    }
    cleo.hears(1, Kind::Video, "Anna", |heard| heard.len() > 50).await;
    for key in [2, 3] {
        hall.leave(key);
    }
    assert!(told(&hall, 3, Leg::Down).await.track(Kind::Video).is_some_and(|track| track.packets > 50));
    let of_ben = hall.events().into_iter().filter(|event| matches!(event, Event::Measured { peer: PeerKey(2), leg: Leg::Down, .. }));
    assert_eq!(of_ben.count(), 0, "Ben received nothing, and nothing is told of it");
}

async fn told(hall: &Hall, key: u64, side: Leg) -> Quality {
    let wanted = |event: &Event| match event {
        Event::Measured { peer, leg, quality } if *peer == PeerKey(key) && *leg == side => Some(**quality),
        _ => None,
    };
    hall.told("how a leg fared", |events| events.iter().find_map(wanted)).await
}
