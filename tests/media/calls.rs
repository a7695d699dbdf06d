//! Calls from joining to leaving.

use std::collections::BTreeSet;
use std::time::Duration;

use visavis::media::{Command, DownTrack, Event, Kind, Leg, PeerKey, Refusal, RoomKey};
use webrtc::peer_connection::SrtpProtectionProfile;

use super::peer::{Hall, Person, Traits};

const ROOM: RoomKey = RoomKey(1);
const KINDS: [Kind; 2] = [Kind::Audio, Kind::Video];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_people_hear_each_other() {
    let hall = Hall::open("127.0.0.1", &[]);
    let (anna, ben) = two(&hall, Traits::default(), Traits::default()).await;
    let _speaking = (anna.speak_on(), ben.speak_on());
    for kind in KINDS {
        anna.hears(2, kind, "Ben", |heard| heard.len() > 20).await;
        ben.hears(1, kind, "Anna", |heard| heard.len() > 20).await;
        assert!(anna.heard_of(1, kind).is_empty(), "nobody hears themselves");
    }
    assert!(hall.events().iter().all(|event| !matches!(event, Event::Lost { .. } | Event::Refused { .. })));
    let wanted = "both legs of both, and their packets";
    let figures = hall.figures(wanted, |f| f.up_legs == 2 && f.down_legs == 2 && f.forwarded > 80).await;
    assert_eq!((figures.rooms, figures.dropped, figures.restarts), (1, 0, 0), "{figures:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ipv6_and_ipv4_meet_in_one_room() {
    let hall = Hall::open("::", &["127.0.0.1", "::1"]);
    let six = Traits { address: "[::1]:0", ..Traits::default() };
    let (anna, ben) = two(&hall, six, Traits::default()).await;
    let _speaking = (anna.speak_on(), ben.speak_on());
    anna.hears(2, Kind::Audio, "Ben over IPv6", |heard| heard.len() > 10).await;
    ben.hears(1, Kind::Audio, "Anna over IPv4", |heard| heard.len() > 10).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_has_no_gcm_is_served_with_aes_cm() {
    let hall = Hall::open("127.0.0.1", &[]);
    let profiles = vec![SrtpProtectionProfile::Srtp_Aes128_Cm_Hmac_Sha1_80];
    let (anna, ben) = two(&hall, Traits { profiles, ..Traits::default() }, Traits::default()).await;
    let _speaking = (anna.speak_on(), ben.speak_on());
    for kind in KINDS {
        // More than the numbers that fit below the wrap: the rollover counts agree.
        anna.hears(2, kind, "Ben", |heard| heard.len() > 60).await;
        ben.hears(1, kind, "Anna", |heard| heard.len() > 60).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_third_joins_and_a_leavers_sections_are_used_again() {
    let hall = Hall::open("127.0.0.1", &[]);
    let (anna, ben) = two(&hall, Traits::default(), Traits::default()).await;
    let mut speaking = vec![anna.speak_on(), ben.speak_on()];
    anna.hears(2, Kind::Video, "Ben", |heard| heard.len() > 10).await;
    let cleo = hall.enter(ROOM, 3, Traits::default()).await;
    speaking.push(cleo.speak_on());
    for kind in KINDS {
        anna.hears(3, kind, "Cleo", |heard| heard.len() > 10).await;
        cleo.hears(1, kind, "Anna", |heard| heard.len() > 10).await;
        cleo.hears(2, kind, "Ben", |heard| heard.len() > 10).await;
    }
    let with_cleo = hall.told("an offer with Cleo", |events| offered(events, 1, &[2, 3])).await;

    speaking[1].abort();
    hall.leave(2);
    hall.told("an offer without Ben", |events| offered(events, 1, &[3])).await;
    let dora = hall.enter(ROOM, 4, Traits::default()).await;
    speaking.push(dora.speak_on());
    anna.hears(4, Kind::Video, "Dora in Ben's place", |heard| heard.len() > 10).await;
    dora.hears(1, Kind::Audio, "Anna", |heard| heard.len() > 10).await;
    let with_dora = hall.told("an offer with Dora", |events| offered(events, 1, &[3, 4])).await;
    let places = |tracks: &[DownTrack], of: u64| -> Vec<String> {
        tracks.iter().filter(|t| t.source == PeerKey(of)).map(|t| t.mid.clone()).collect()
    };
    assert_eq!(places(&with_cleo, 2), places(&with_dora, 4), "no section is left over");
    assert_eq!(places(&with_cleo, 3), places(&with_dora, 3), "Cleo stays where she was");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_network_loses_is_repaired_both_ways() {
    let hall = Hall::open("127.0.0.1", &[]);
    let (up, down) = (hall.relay(7).await, hall.relay(8).await);
    let behind = |relay: &super::relay::Relay| Traits { relay: Some(relay.clone()), ..Traits::default() };
    let (anna, ben) = two(&hall, behind(&up), behind(&down)).await;
    let _speaking = anna.speak_on();
    ben.hears(1, Kind::Video, "Anna", |heard| heard.len() > 10).await;
    let first = *ben.heard_of(1, Kind::Video).iter().next_back().unwrap();
    up.lose(100);
    down.lose(100);
    let whole = |heard: &BTreeSet<u32>| (first..first + 300).all(|number| heard.contains(&number));
    ben.hears(1, Kind::Video, "300 packets without a gap", whole).await;
    assert!(up.lost() > 20 && down.lost() > 20, "{} {}", up.lost(), down.lost());
    let audio = ben.heard_of(1, Kind::Audio).range(first..first + 300).count();
    assert!(audio < 300, "sound was not negotiated to be repaired, {audio} arrived");
    hall.figures("both repairs", |f| f.asked_again > 10 && f.resent > 10).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_call_goes_on_after_a_change_of_network() {
    let hall = Hall::open("127.0.0.1", &[]);
    let relay = hall.relay(1).await;
    let moving = Traits { relay: Some(relay.clone()), ..Traits::default() };
    let (anna, ben) = two(&hall, moving, Traits::default()).await;
    let _speaking = (anna.speak_on(), ben.speak_on());
    anna.hears(2, Kind::Audio, "Ben", |heard| heard.len() > 10).await;
    ben.hears(1, Kind::Audio, "Anna", |heard| heard.len() > 10).await;
    relay.move_on();
    let (to_anna, to_ben) = (ben.sent(), anna.sent());
    anna.hears(2, Kind::Audio, "Ben at the new address", |heard| heard.range(to_anna..).count() > 50).await;
    ben.hears(1, Kind::Audio, "Anna from the new address", |heard| heard.range(to_ben..).count() > 50).await;
    assert!(!hall.events().iter().any(|event| matches!(event, Event::Lost { .. })));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_paused_is_not_heard() {
    let hall = Hall::open("127.0.0.1", &[]);
    let (anna, ben) = two(&hall, Traits::default(), Traits::default()).await;
    let pause = |paused| Command::Pause { peer: PeerKey(1), kind: Kind::Audio, paused };
    hall.media.command(pause(true)).unwrap();
    let _speaking = (anna.speak_on(), ben.speak_on());
    ben.hears(1, Kind::Video, "the picture goes on", |heard| heard.len() > 50).await;
    assert!(ben.heard_of(1, Kind::Audio).is_empty());
    hall.media.command(pause(false)).unwrap();
    ben.hears(1, Kind::Audio, "sound again", |heard| heard.len() > 10).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_player_receives_one_publisher() {
    let hall = Hall::open("127.0.0.1", &[]);
    let (anna, ben) = two(&hall, Traits::default(), Traits::default()).await;
    let _speaking = (anna.speak_on(), ben.speak_on());
    let player = hall.play(ROOM, 9, 2).await;
    for kind in KINDS {
        player.hears(2, kind, "Ben", |heard| heard.len() > 20).await;
        assert!(player.heard_of(1, kind).is_empty());
    }
    let nobody = Event::Refused { peer: PeerKey(10), leg: Leg::Down, reason: Refusal::Missing };
    hall.play(ROOM, 10, 77).await;
    hall.told("nobody is there", |events| events.contains(&nobody).then_some(())).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pictures_of_other_codecs_go_to_whoever_has_them() {
    let hall = Hall::open("127.0.0.1", &[]);
    let h264 = ("video/H264", 108, "level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=42e01f");
    let vp9 = ("video/VP9", 98, "profile-id=0");
    let anna = hall.enter(ROOM, 1, Traits { video: Some(h264), ..Traits::default() }).await;
    let ben = hall.enter(ROOM, 2, Traits { video: Some(vp9), ..Traits::default() }).await;
    let cleo = hall.enter(ROOM, 3, Traits::default()).await;
    let _speaking = (anna.speak_on(), ben.speak_on(), cleo.speak_on());
    let players = [(1, hall.play(ROOM, 8, 1).await), (2, hall.play(ROOM, 9, 2).await)];
    for kind in KINDS {
        for (from, player) in &players {
            player.hears(*from, kind, "what it asked for", |heard| heard.len() > 20).await;
        }
        // The crate takes the codecs of the first picture for those of all; browsers do not.
        cleo.hears(1, kind, "Anna in H.264", |heard| heard.len() > 20).await;
    }
    // Who lacks the codec hears, and sees nothing.
    for (listener, others) in [(&anna, [2, 3]), (&ben, [1, 3])] {
        for from in others {
            listener.hears(from, Kind::Audio, "the sound", |heard| heard.len() > 20).await;
            assert!(listener.heard_of(from, Kind::Video).is_empty());
        }
    }

    // Anna comes again with another codec than her player was answered: it hears her, and sees nothing that it could not read.
    let again = hall.enter(ROOM, 1, Traits::default()).await;
    again.count_from(10_000);
    let _speaking = again.speak_on();
    let player = &players[0].1;
    player.hears(1, Kind::Audio, "Anna again", |heard| heard.range(10_000..).count() > 50).await;
    assert_eq!(player.heard_of(1, Kind::Video).range(10_000..).count(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_reloads_the_page_is_heard_again_also_by_players() {
    let hall = Hall::open("127.0.0.1", &[]);
    let (anna, ben) = two(&hall, Traits::default(), Traits::default()).await;
    let player = hall.play(ROOM, 9, 2).await;
    let speaking = ben.speak_on();
    for listener in [&anna, &player] {
        listener.hears(2, Kind::Video, "Ben", |heard| heard.len() > 10).await;
    }
    speaking.abort();
    let reloaded = hall.enter(ROOM, 2, Traits::default()).await;
    // The numbers go on, so that what was heard before is told from what is heard now.
    reloaded.count_from(10_000);
    let _speaking = reloaded.speak_on();
    for listener in [&anna, &player] {
        listener.hears(2, Kind::Video, "Ben again", |heard| heard.range(10_000..).count() > 10).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_fingerprint_is_refused() {
    let hall = Hall::open("127.0.0.1", &[]);
    let anna = Person::new(PeerKey(1), Traits::default()).await;
    hall.admit(&anna);
    let offer = anna.offer().await;
    let line = offer.lines().find(|line| line.starts_with("a=fingerprint:sha-256 ")).unwrap();
    let end = if line.ends_with('0') { "1" } else { "0" };
    let offer = offer.replace(line, &format!("{}{end}", &line[..line.len() - 1]));
    hall.media.command(Command::OpenUp { room: ROOM, peer: anna.key, offer }).unwrap();
    let refused = Event::Refused { peer: anna.key, leg: Leg::Up, reason: Refusal::Fingerprint };
    hall.told("refused", |events| events.contains(&refused).then_some(())).await;
    hall.figures("nothing is left", |f| f.up_legs == 0 && f.rooms == 0).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hanging_up_is_noticed_at_once() {
    let hall = Hall::open("127.0.0.1", &[]);
    let (anna, ben) = two(&hall, Traits::default(), Traits::default()).await;
    let _speaking = (anna.speak_on(), ben.speak_on());
    anna.hears(2, Kind::Audio, "Ben", |heard| heard.len() > 10).await;
    ben.hears(1, Kind::Audio, "Anna", |heard| heard.len() > 10).await;
    let start = std::time::Instant::now();
    ben.hang_up().await;
    for leg in [Leg::Up, Leg::Down] {
        let lost = Event::Lost { peer: PeerKey(2), leg };
        hall.told("Ben is gone", |events| events.contains(&lost).then_some(())).await;
    }
    assert!(start.elapsed() < Duration::from_secs(20), "not only when consent expired");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_fault_everybody_can_come_again() {
    let hall = Hall::open("127.0.0.1", &[]);
    let (anna, ben) = two(&hall, Traits::default(), Traits::default()).await;
    let _speaking = anna.speak_on();
    ben.hears(1, Kind::Audio, "Anna", |heard| heard.len() > 10).await;
    hall.fault().await;
    hall.figures("an empty worker", |f| f.restarts == 1 && f.up_legs == 0).await;
    let (cleo, dora) = (hall.enter(ROOM, 3, Traits::default()).await, hall.enter(ROOM, 4, Traits::default()).await);
    let _speaking = cleo.speak_on();
    dora.hears(3, Kind::Audio, "Cleo, on the same port", |heard| heard.len() > 10).await;
}

async fn two(hall: &Hall, first: Traits, second: Traits) -> (std::sync::Arc<Person>, std::sync::Arc<Person>) {
    (hall.enter(ROOM, 1, first).await, hall.enter(ROOM, 2, second).await)
}

/// The tracks of the newest offer to `peer`, if it is about exactly these sources.
fn offered(events: &[Event], peer: u64, sources: &[u64]) -> Option<Vec<DownTrack>> {
    let newest = events.iter().rev().find_map(|event| match event {
        Event::DownOffered { peer: to, tracks, .. } if *to == PeerKey(peer) => Some(tracks.clone()),
        _ => None,
    })?;
    let named: BTreeSet<u64> = newest.iter().map(|track| track.source.0).collect();
    named.iter().eq(sources).then_some(newest)
}
