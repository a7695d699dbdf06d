//! What the network and our own faults do to a call, with real peers behind a relay that is such a network.

use std::time::{Duration, Instant};

use visavis::media::{Event, Kind, PeerKey, RoomKey};

use super::peer::{Hall, Person, Traits};
use super::relay::Relay;
use std::sync::Arc;

const ROOM: RoomKey = RoomKey(1);
const PICTURE_BITS: usize = 400_000;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_tenth_lost_and_much_jitter_leave_no_gap_in_speech_and_pictures_come() {
    let (_hall, relays, _anna, ben) = call(3).await;
    for relay in &relays {
        relay.weather(|network| (network.loss_permille, network.jitter) = (100, Duration::from_millis(100)));
    }
    let (since, sound, pictures) = (Instant::now(), newest(&ben, Kind::Audio), newest(&ben, Kind::Video));
    ben.hears(1, Kind::Audio, "ten seconds of it", |heard| heard.range(sound..).count() > 350).await;
    let gap = ben.gap_in_speech(1, sound);
    assert!(gap < Duration::from_millis(400), "a gap in speech of {gap:?}");
    // A picture of one size may rest until a network that has begun to tremble is known not to be full. For how long is a
    // question for virtual time, where no other program has a part in the answer; here, that it comes.
    ben.hears(1, Kind::Video, "pictures all the same", |heard| heard.range(pictures..).count() > 100).await;
    println!("a tenth lost and jitter: a gap in speech of {gap:?}, a hundred packets of pictures in {:?}", since.elapsed());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_five_seconds_of_nothing_sound_and_pictures_are_back_within_two() {
    let (hall, relays, _anna, ben) = call(4).await;
    let outage = |permille| relays.iter().for_each(|relay| relay.weather(|network| network.loss_permille = permille));
    outage(1_000);
    // The length of the outage is what is tested.
    tokio::time::sleep(Duration::from_secs(5)).await;
    outage(0);
    let back = Instant::now();
    for kind in [Kind::Audio, Kind::Video] {
        let from = newest(&ben, kind) + 1;
        ben.hears(1, kind, "again", |heard| heard.range(from..).count() > 20).await;
        let took = back.elapsed();
        assert!(took < Duration::from_secs(2), "{kind:?} took {took:?}; {:?}", hall.media.figures());
    }
    assert!(!hall.events().iter().any(|event| matches!(event, Event::Lost { .. })));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_line_of_250_kbits_sound_never_breaks_and_the_receiver_is_told_what_does_not_come() {
    let (hall, relays, _anna, ben) = call(5).await;
    relays[1].weather_down(|network| (network.bits_per_second, network.queue) = (250_000, Duration::from_millis(500)));
    let narrow = newest(&ben, Kind::Audio);
    let starved = Event::Starved { peer: ben.key, sources: vec![(PeerKey(1), Kind::Video)] };
    hall.told("the picture is paused", |events| events.contains(&starved).then_some(())).await;
    let sound = newest(&ben, Kind::Audio);
    ben.hears(1, Kind::Audio, "ten seconds of sound", |heard| heard.range(sound..).count() > 500).await;
    let gap = ben.gap_in_speech(1, narrow);
    assert!(gap < Duration::from_millis(200), "a gap in speech of {gap:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_fault_of_the_worker_everybody_hears_and_sees_again_within_five_seconds() {
    let hall = Hall::open("127.0.0.1", &[]);
    let mut took = Vec::new();
    let mut pair = enter(&hall, [Traits::default(), Traits::default()]).await;
    for round in 1..=20 {
        let fault = Instant::now();
        hall.media.provoke_fault().unwrap();
        let restarts = |events: &[Event]| events.iter().filter(|event| matches!(event, Event::WorkerRestarted { .. })).count();
        hall.told("the fault", |events| (restarts(events) == round).then_some(())).await;
        pair.2.iter().for_each(tokio::task::JoinHandle::abort);
        // As pages do: both legs anew.
        pair = enter(&hall, [Traits::default(), Traits::default()]).await;
        took.push(fault.elapsed());
    }
    took.sort();
    let (median, p95) = (took[took.len() / 2], took[took.len() * 95 / 100 - 1]);
    println!("media after a fault of the worker: median {median:?}, p95 {p95:?}, of {}", took.len());
    assert!(p95 < Duration::from_secs(5), "{took:?}");
}

/// Two people behind networks of their own, who hear and see each other; the first speaks on.
async fn call(seed: u64) -> (Hall, [Relay; 2], Arc<Person>, Arc<Person>) {
    let hall = Hall::open("127.0.0.1", &[]);
    let relays = [hall.relay(seed * 10).await, hall.relay(seed * 10 + 1).await];
    let traits = relays.clone().map(|relay| Traits { relay: Some(relay), ..Traits::default() });
    let (anna, ben, _) = enter(&hall, traits).await;
    // Long enough that the line is known.
    ben.hears(1, Kind::Audio, "four seconds", |heard| heard.len() > 200).await;
    (hall, relays, anna, ben)
}

/// Two people enter, and hear and see each other.
async fn enter(hall: &Hall, [first, second]: [Traits; 2]) -> (Arc<Person>, Arc<Person>, Vec<tokio::task::JoinHandle<()>>) {
    let (anna, ben) = (hall.enter(ROOM, 1, first).await, hall.enter(ROOM, 2, second).await);
    let speaking = vec![anna.call_on(PICTURE_BITS), ben.call_on(PICTURE_BITS)];
    for kind in [Kind::Audio, Kind::Video] {
        anna.hears(2, kind, "Ben", |heard| heard.len() > 5).await;
        ben.hears(1, kind, "Anna", |heard| heard.len() > 5).await;
    }
    (anna, ben, speaking)
}

fn newest(listener: &Person, kind: Kind) -> u32 {
    listener.heard_of(1, kind).iter().next_back().copied().unwrap_or_default()
}
