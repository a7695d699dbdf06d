//! Several workers: a room is on one of them, and what befalls one befalls no room of another.

use std::collections::BTreeSet;

use visavis::media::{Command, Event, Kind, PeerKey, RoomKey};

use super::peer::{Hall, Person, Traits};

const FIRST: RoomKey = RoomKey(1);
const SECOND: RoomKey = RoomKey(2);
const KINDS: [Kind; 2] = [Kind::Audio, Kind::Video];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_fault_costs_the_rooms_of_another_worker_nothing() {
    let hall = Hall::with_workers(2, "127.0.0.1", &[]);
    let (anna, ben) = (hall.enter(FIRST, 1, Traits::default()).await, hall.enter(FIRST, 2, Traits::default()).await);
    let (cleo, dora) = (hall.enter(SECOND, 3, Traits::default()).await, hall.enter(SECOND, 4, Traits::default()).await);
    let first = [anna.speak_on(), ben.speak_on()];
    let _second = [cleo.speak_on(), dora.speak_on()];
    for kind in KINDS {
        ben.hears(1, kind, "Anna", |heard| heard.len() > 20).await;
        dora.hears(3, kind, "Cleo", |heard| heard.len() > 20).await;
        cleo.hears(4, kind, "Dora", |heard| heard.len() > 20).await;
    }
    hall.told("a room on each worker", |_| (legs(&hall) == [4, 4]).then_some(())).await;

    let from = |listener: &Person, of: u64, kind| listener.heard_of(of, kind).iter().next_back().copied().unwrap();
    let from = KINDS.map(|kind| (kind, from(&dora, 3, kind), from(&cleo, 4, kind)));
    assert_eq!(hall.fault().await, [FIRST], "only the rooms that lost their legs are named");
    first.iter().for_each(|speaking| speaking.abort());

    let (anna, ben) = (hall.enter(FIRST, 1, Traits::default()).await, hall.enter(FIRST, 2, Traits::default()).await);
    for person in [&anna, &ben] {
        person.count_from(10_000);
    }
    let _first = [anna.speak_on(), ben.speak_on()];
    for kind in KINDS {
        ben.hears(1, kind, "Anna again", |heard| heard.range(10_000..).count() > 50).await;
        anna.hears(2, kind, "Ben again", |heard| heard.range(10_000..).count() > 50).await;
    }
    let (until_cleo, until_dora) = (cleo.sent(), dora.sent());
    for (kind, from_cleo, from_dora) in from {
        let whole = |from: u32, until: u32| move |heard: &BTreeSet<u32>| (from..until).all(|number| heard.contains(&number));
        dora.hears(3, kind, "every packet of Cleo", whole(from_cleo, until_cleo)).await;
        cleo.hears(4, kind, "every packet of Dora", whole(from_dora, until_dora)).await;
    }
    let gone = |event: &Event| matches!(event, Event::Lost { peer: PeerKey(3 | 4), .. } | Event::Refused { .. });
    assert!(!hall.events().iter().any(gone));
    let restarts: Vec<u64> = hall.media.worker_figures().iter().map(|figures| figures.restarts).collect();
    assert_eq!(restarts, [1, 0]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_withheld_stays_so_where_the_room_is_whatever_befalls_its_worker() {
    let hall = Hall::with_workers(2, "127.0.0.1", &[]);
    let withhold = Command::Withhold { room: FIRST, from: PeerKey(1), to: PeerKey(2), withheld: true };
    hall.media.command(withhold).unwrap();
    for round in 0..2 {
        let mut people = Vec::new();
        for key in [1, 2, 3] {
            people.push(hall.enter(FIRST, key, Traits::default()).await);
        }
        let _speaking = people.iter().map(Person::speak_on).collect::<Vec<_>>();
        for kind in KINDS {
            people[2].hears(1, kind, "Anna", |heard| heard.len() > 50).await;
            people[1].hears(3, kind, "Cleo", |heard| heard.len() > 50).await;
            assert!(people[1].heard_of(1, kind).is_empty(), "round {round}: {kind:?} of Anna");
        }
        // The other worker is empty, and would be chosen for a room that is nowhere.
        hall.told("all are on the first", |_| (legs(&hall) == [6, 0]).then_some(())).await;
        if round == 0 {
            assert_eq!(hall.fault().await, [FIRST]);
            hall.told("nobody is left", |_| (legs(&hall) == [0, 0]).then_some(())).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_finds_the_worker_of_its_leg() {
    let hall = Hall::with_workers(2, "127.0.0.1", &[]);
    let anna = hall.enter(FIRST, 1, Traits::default()).await;
    let (relay, _) = hall.tcp_relay_to(1, 1).await;
    let cleo = hall.enter(SECOND, 3, Traits { relay: Some(relay.clone()), ..Traits::default() }).await;
    let dora = hall.enter(SECOND, 4, Traits::default()).await;
    let _speaking = [anna.speak_on(), cleo.speak_on(), dora.speak_on()];
    for kind in KINDS {
        cleo.hears(4, kind, "Dora over TCP", |heard| heard.len() > 50).await;
        dora.hears(3, kind, "Cleo, who sends over TCP", |heard| heard.len() > 50).await;
    }
    let streams: Vec<bool> = hall.media.worker_figures().iter().map(|figures| figures.streams > 0).collect();
    assert_eq!(streams, [false, true]);
}

/// How many legs each worker has.
fn legs(hall: &Hall) -> Vec<u64> {
    hall.media.worker_figures().iter().map(|figures| figures.up_legs + figures.down_legs).collect()
}
