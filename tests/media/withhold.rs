//! A publisher who is withheld from one receiver: nothing of the time between reaches it, not even late.

use std::collections::BTreeSet;
use std::sync::Arc;

use visavis::media::{Command, Kind, Leg, PeerKey, RoomKey};

use super::peer::{Hall, Person, Traits};
use super::relay::Relay;

const ROOM: RoomKey = RoomKey(1);
/// What a person may send: whatever is added is withheld, too.
const KINDS: [Kind; 3] = [Kind::Audio, Kind::Video, Kind::Screen];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_withheld_reaches_everybody_but_one_and_begins_anew_when_released() {
    let hall = Hall::open("127.0.0.1", &[]);
    let relay = hall.relay(3).await;
    withheld_and_released(&hall, Some(&relay)).await;
    assert!(hall.figures("repairs", |f| f.resent > 0 && f.key_frames > 0).await.restarts == 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_the_same_on_another_worker_than_that_of_the_publisher() {
    let hall = Hall::spreading(2, 1, "127.0.0.1", &[]);
    withheld_and_released(&hall, None).await;
    let receivers: Vec<u64> = hall.media.worker_figures().iter().map(|figures| figures.down_legs).collect();
    assert_eq!(receivers, [1, 2], "Anna's own is where she sends");
}

/// Ben does not hear Anna for a while; his line is that relay.
async fn withheld_and_released(hall: &Hall, relay: Option<&Relay>) {
    let anna = show(hall, 1).await;
    let ben = hall.enter(ROOM, 2, Traits { relay: relay.cloned(), ..Traits::default() }).await;
    let cleo = show(hall, 3).await;
    let _speaking = (anna.speak_on(), cleo.speak_on());
    for listener in [&ben, &cleo] {
        for kind in KINDS {
            listener.hears(1, kind, "Anna", |heard| heard.len() > 20).await;
        }
    }

    withhold(hall, 1, 2, true);
    let from = reached(&cleo, 1, "the order has long been carried out", 30).await;
    let until = reached(&cleo, 1, "Cleo hears Anna all the while", 100).await;
    for kind in KINDS {
        assert_eq!(ben.heard_of(1, kind).range(from..until).count(), 0, "{kind:?}");
        ben.hears(3, kind, "Ben hears Cleo all the while", |heard| heard.len() > 100).await;
    }

    // What is lost now is asked for again: of the time between nothing comes, because no number leads there.
    relay.into_iter().for_each(|relay| relay.lose(200));
    withhold(hall, 1, 2, false);
    for kind in KINDS {
        ben.hears(1, kind, "Anna again", |heard| heard.range(until..).count() > 50).await;
        let heard = ben.heard_of(1, kind);
        assert_eq!(heard.range(from..until).count(), 0, "{kind:?}: something was sent late");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_holds_for_legs_that_are_opened_later_and_survives_a_fault() {
    let hall = Hall::open("127.0.0.1", &[]);
    withhold(&hall, 4, 2, true);
    let ben = hall.enter(ROOM, 2, Traits::default()).await;
    let cleo = hall.enter(ROOM, 3, Traits::default()).await;
    let _speaking = cleo.speak_on();
    ben.hears(3, Kind::Audio, "Cleo", |heard| heard.len() > 10).await;

    // A newcomer's first leg, then a second one, then a second one of the receiver.
    let dora = newcomer(&hall).await;
    cleo.hears(4, Kind::Video, "Dora", |heard| heard.len() > 50).await;
    let again = newcomer(&hall).await;
    again.count_from(10_000);
    cleo.hears(4, Kind::Video, "Dora's new leg", |heard| heard.range(10_000..).count() > 50).await;
    hall.leave(2);
    let reloaded = hall.enter(ROOM, 2, Traits::default()).await;
    reloaded.hears(3, Kind::Audio, "Cleo in the new leg", |heard| heard.len() > 50).await;
    for listener in [&ben, &reloaded] {
        assert!(KINDS.iter().all(|kind| listener.heard_of(4, *kind).is_empty()), "nothing of Dora reached Ben");
    }
    drop(dora);

    hall.fault().await;
    let ben = hall.enter(ROOM, 2, Traits::default()).await;
    let cleo = hall.enter(ROOM, 3, Traits::default()).await;
    let dora = newcomer(&hall).await;
    cleo.hears(4, Kind::Video, "Dora after the fault", |heard| heard.len() > 50).await;
    assert!(KINDS.iter().all(|kind| ben.heard_of(4, *kind).is_empty()), "a fault lets nobody through");

    withhold(&hall, 4, 2, false);
    ben.hears(4, Kind::Video, "Dora at last", |heard| heard.len() > 10).await;
    drop(dora);
}

/// Dora enters and speaks.
async fn newcomer(hall: &Hall) -> Arc<Person> {
    hall.media.command(Command::Close { peer: PeerKey(4), leg: Leg::Down }).unwrap();
    let dora = show(hall, 4).await;
    dora.speak_on();
    dora
}

/// Somebody enters and shows a screen.
async fn show(hall: &Hall, key: u64) -> Arc<Person> {
    let person = hall.enter(ROOM, key, Traits { screen: true, ..Traits::default() }).await;
    hall.media.command(Command::Pause { peer: PeerKey(key), kind: Kind::Screen, paused: false }).unwrap();
    person
}

fn withhold(hall: &Hall, from: u64, to: u64, withheld: bool) {
    hall.media.command(Command::Withhold { room: ROOM, from: PeerKey(from), to: PeerKey(to), withheld }).unwrap();
}

/// The number that a listener hears after `more` further packets of each kind.
async fn reached(listener: &Person, from: u64, what: &str, more: u32) -> u32 {
    let newest = |heard: &BTreeSet<u32>| heard.iter().next_back().copied().unwrap_or_default();
    let goal = KINDS.iter().map(|kind| newest(&listener.heard_of(from, *kind))).max().unwrap_or_default() + more;
    for kind in KINDS {
        listener.hears(from, kind, what, |heard| newest(heard) >= goal).await;
    }
    goal
}
