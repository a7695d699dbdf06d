//! ICE restarts of legs that stand: the same keys over another way.

use visavis::media::{Command, Event, IceOutcome, Kind, Leg, PeerKey, RoomKey};

use super::peer::{Hall, Person, Traits};

const ROOM: RoomKey = RoomKey(1);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_legs_go_on_with_new_credentials_from_another_port() {
    let hall = Hall::open("127.0.0.1", &[]);
    let relay = hall.relay(5).await;
    let anna = hall.enter(ROOM, 1, Traits { relay: Some(relay.clone()), ..Traits::default() }).await;
    let ben = hall.enter(ROOM, 2, Traits::default()).await;
    let cleo = hall.enter(ROOM, 3, Traits::default()).await;
    let withhold = Command::Withhold { room: ROOM, from: PeerKey(3), to: PeerKey(1), withheld: true };
    hall.media.command(withhold).unwrap();
    let _speaking = (anna.speak_on(), ben.speak_on(), cleo.speak_on());
    anna.hears(2, Kind::Audio, "Ben", |heard| heard.len() > 10).await;
    ben.hears(1, Kind::Audio, "Anna", |heard| heard.len() > 10).await;
    let before = anna.heard_of(3, Kind::Audio).iter().next_back().copied().unwrap_or_default();

    for round in 1..=2 {
        // The first time the old way is dead, too: the worker sees another port.
        if round == 1 {
            relay.move_on();
        }
        restart(&hall, &anna, Leg::Up, round).await;
        hall.media.command(Command::RestartDown { peer: anna.key }).unwrap();
        let (to_anna, to_ben) = (ben.sent(), anna.sent());
        for kind in [Kind::Audio, Kind::Video] {
            anna.hears(2, kind, "Ben after the restart", |heard| heard.range(to_anna..).count() > 50).await;
            ben.hears(1, kind, "Anna after the restart", |heard| heard.range(to_ben..).count() > 50).await;
        }
    }
    let events = hall.events();
    let connected = events.iter().filter(|event| matches!(event, Event::Connected { peer: PeerKey(1), .. })).count();
    assert_eq!(connected, 2, "one handshake for each leg");
    assert!(!events.iter().any(|event| matches!(event, Event::Lost { .. } | Event::Refused { .. })));
    // What was withheld stays so in a leg that was restarted; a few packets may have come before the order.
    let late = anna.heard_of(3, Kind::Audio).range(before + 5..).count();
    assert_eq!(late, 0, "Cleo is withheld");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_player_restarts_and_a_restart_that_fails_costs_nothing() {
    let hall = Hall::open("127.0.0.1", &[]);
    let ben = hall.enter(ROOM, 2, Traits::default()).await;
    let _speaking = ben.speak_on();
    let player = hall.play(ROOM, 9, 2).await;
    player.hears(2, Kind::Video, "Ben", |heard| heard.len() > 10).await;
    restart(&hall, &player, Leg::Down, 1).await;
    let from = ben.sent();
    player.hears(2, Kind::Video, "Ben after the restart", |heard| heard.range(from..).count() > 50).await;

    // Somebody begins restarts that never come to anything: the player does not even know.
    for n in 0..10 {
        let fragment = format!("a=ice-ufrag:never{n}\r\na=ice-pwd:0123456789012345678901\r\n");
        hall.media.command(Command::PatchIce { peer: player.key, leg: Leg::Down, session: None, fragment }).unwrap();
    }
    restarted(&hall, player.key, 11).await;
    let from = ben.sent();
    player.hears(2, Kind::Video, "Ben all the same", |heard| heard.range(from..).count() > 300).await;
    assert!(!hall.events().iter().any(|event| matches!(event, Event::Lost { .. })));
}

/// The person's `count`-th restart of a leg that it had offered.
async fn restart(hall: &Hall, person: &Person, leg: Leg, count: usize) {
    let fragment = person.restart(leg).await;
    hall.media.command(Command::PatchIce { peer: person.key, leg, session: None, fragment }).unwrap();
    let ours = restarted(hall, person.key, count).await;
    person.restarted(leg, &ours).await;
}

/// The worker's part of the `count`-th restart.
async fn restarted(hall: &Hall, of: PeerKey, count: usize) -> String {
    let fragment = |event: &Event| match event {
        Event::IceAnswered { peer, outcome: IceOutcome::Restarted { fragment, .. }, .. } if *peer == of => Some(fragment.clone()),
        _ => None,
    };
    hall.told("a restart", |events| events.iter().filter_map(fragment).nth(count - 1)).await
}
