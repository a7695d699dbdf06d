//! Screens in virtual time: shown by a deed, offered while they are shown, and kept apart like everything else.

use crate::media::{Command, Event, Kind, Leg, PeerKey, RoomKey};

use super::{Bench, ROOM, browser_offer, offers};

/// What a browser offers that may show a screen.
fn offer_with_screen() -> String {
    let camera = browser_offer().split("m=video").nth(1).unwrap().to_owned();
    let screen = camera.replace("a=mid:1", "a=mid:2\r\na=content:slides");
    format!("{}m=video{screen}", browser_offer())
}

fn open_up(bench: &mut Bench, peer: u64) -> Vec<Event> {
    bench.command(Command::OpenUp { room: ROOM, peer: PeerKey(peer), offer: offer_with_screen() })
}

fn show(bench: &mut Bench, peer: u64, shown: bool) -> Vec<Event> {
    bench.command(Command::Pause { peer: PeerKey(peer), kind: Kind::Screen, paused: !shown })
}

/// Answers the only offer to `peer` among the events, and gives its text and what it carries.
fn answered(bench: &mut Bench, events: &[Event], peer: u64) -> (String, Vec<(String, u64, Kind)>) {
    let tracks = events.iter().find_map(|event| match event {
        Event::DownOffered { peer: to, tracks, .. } if *to == PeerKey(peer) => Some(tracks.clone()),
        _ => None,
    });
    let tracks = tracks.unwrap_or_else(|| panic!("{events:?}"));
    let (offer, _) = offers(events, peer).remove(0);
    assert_eq!(bench.answer(peer, &offer), []);
    (offer.1, tracks.into_iter().map(|track| (track.mid, track.source.0, track.kind)).collect())
}

fn named(list: &[(&str, u64, Kind)]) -> Vec<(String, u64, Kind)> {
    list.iter().map(|(mid, source, kind)| ((*mid).to_owned(), *source, *kind)).collect()
}

const ANNA: [(&str, u64, Kind); 2] = [("0", 2, Kind::Audio), ("1", 2, Kind::Video)];

#[test]
fn a_screen_takes_a_place_while_it_is_shown_and_only_then() {
    let mut bench = Bench::new();
    let events = open_up(&mut bench, 2);
    let [Event::UpAnswered { answer, .. }] = &events[..] else { panic!("{events:?}") };
    assert_eq!(answer.matches("a=recvonly").count(), 3, "the place for it is there from the beginning: {answer}");
    let events = bench.open_down(1);
    let (offer, tracks) = answered(&mut bench, &events, 1);
    assert_eq!((tracks, offer.matches("m=").count()), (named(&ANNA), 2), "nobody shows one, and it costs nothing");

    let events = show(&mut bench, 2, true);
    let (offer, tracks) = answered(&mut bench, &events, 1);
    assert_eq!(tracks, named(&[ANNA[0], ANNA[1], ("2", 2, Kind::Screen)]));
    assert!(offer.contains("m=video 9 UDP/TLS/RTP/SAVPF 96 97\r\nc=IN IP4 0.0.0.0\r\na=mid:2\r\n"), "{offer}");
    assert!(offer.contains("a=content:slides\r\na=msid:p2screen p2screen\r\n"), "not in step with the voice: {offer}");
    assert_eq!(show(&mut bench, 2, true), [], "said twice it is nothing new");

    let events = show(&mut bench, 2, false);
    let (offer, tracks) = answered(&mut bench, &events, 1);
    assert_eq!((tracks, offer.matches("a=inactive").count()), (named(&ANNA), 1));

    // The next one, whoever shows it, has the place again; a second one at once has a place of its own.
    let events = open_up(&mut bench, 3);
    answered(&mut bench, &events, 1);
    let events = show(&mut bench, 3, true);
    let (_, tracks) = answered(&mut bench, &events, 1);
    assert!(tracks.contains(&("2".to_owned(), 3, Kind::Screen)), "{tracks:?}");
    let events = show(&mut bench, 2, true);
    let (_, tracks) = answered(&mut bench, &events, 1);
    assert!(tracks.contains(&("5".to_owned(), 2, Kind::Screen)), "{tracks:?}");
    let links = |bench: &Bench, peer: u64| {
        let leg = bench.sfu.ups.find(bench.sfu.people[&PeerKey(peer)].up.unwrap()).unwrap();
        leg.receivers.iter().map(|receiver| receiver.sections).collect::<Vec<_>>()
    };
    // Nobody is linked before keys exist; what matters is that nothing else was.
    assert!(links(&bench, 2).is_empty() && links(&bench, 3).is_empty());
}

#[test]
fn it_is_shown_again_after_a_new_leg_and_not_after_a_new_beginning() {
    let mut bench = Bench::new();
    open_up(&mut bench, 2);
    show(&mut bench, 2, true);
    let events = bench.open_down(1);
    let (first, tracks) = answered(&mut bench, &events, 1);
    assert_eq!(tracks.len(), 3, "who comes later sees it");
    let events = open_up(&mut bench, 2);
    let (second, tracks) = answered(&mut bench, &events, 1);
    assert_eq!(tracks.len(), 3, "it holds while the person has a leg");
    let ssrcs = |offer: &str| offer.lines().filter(|line| line.starts_with("a=ssrc:")).map(str::to_owned).collect::<Vec<_>>();
    assert!(ssrcs(&first).iter().all(|ssrc| !ssrcs(&second).contains(ssrc)));
    bench.command(Command::Close { peer: PeerKey(2), leg: Leg::Up });
    let key = bench.sfu.people[&PeerKey(1)].down.unwrap();
    assert!(bench.sfu.downs.find(key).unwrap().sections.iter().all(|section| section.source.is_none()));
    let mut bench = Bench::new();
    open_up(&mut bench, 2);
    assert_eq!(bench.sfu.people[&PeerKey(2)].paused, [false, false, true]);
    let leg = bench.sfu.ups.find(bench.sfu.people[&PeerKey(2)].up.unwrap()).unwrap();
    assert!(leg.published[Kind::Screen.place()].as_ref().unwrap().is_paused(), "nothing is kept of what nobody was told of");
}

#[test]
fn who_may_not_show_anything_offers_no_screen() {
    let mut bench = Bench::new();
    let second_camera = offer_with_screen().replace("a=content:slides\r\n", "");
    let events = bench.command(Command::OpenUp { room: ROOM, peer: PeerKey(2), offer: second_camera });
    let [Event::UpAnswered { answer, .. }] = &events[..] else { panic!("{events:?}") };
    assert!(answer.contains("m=video 0 "), "a second camera is refused: {answer}");
    assert_eq!(show(&mut bench, 2, true), []);
    let events = bench.open_down(1);
    assert_eq!(answered(&mut bench, &events, 1).1, named(&ANNA));
}

#[test]
fn a_player_that_asks_for_it_has_it() {
    let mut bench = Bench::new();
    open_up(&mut bench, 2);
    show(&mut bench, 2, true);
    let play = |offer: String| Command::AnswerPlayer { room: RoomKey(1), peer: PeerKey(5), from: PeerKey(2), offer };
    let events = bench.command(play(offer_with_screen().replace("a=sendonly", "a=recvonly")));
    let [Event::PlayerAnswered { answer, .. }] = &events[..] else { panic!("{events:?}") };
    assert!(answer.contains("a=msid:p2 p2video\r\n") && answer.contains("a=msid:p2screen p2screen\r\n"), "{answer}");
    let events = bench.command(play(browser_offer().replace("a=sendonly", "a=recvonly")));
    let [Event::PlayerAnswered { answer, .. }] = &events[..] else { panic!("{events:?}") };
    assert!(!answer.contains("screen"), "{answer}");
}
