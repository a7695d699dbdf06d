//! An admitted guest who sends packets of every malformed kind by every way, beside a call of others on the same worker.
//!
//! By itself it is short. The long one: `VISAVIS_FLOOD_PACKETS=10000000 cargo test --test product flood -- --nocapture`; with
//! `VISAVIS_FLOOD_PER_SECOND=0` the guest sends as fast as it can.

use std::time::{Duration, Instant};

use visavis::media::{Kind, Leg, PeerKey};

use super::guest::{Carrier, Guest, Stranger};
use super::peer::{Person, Traits};
use crate::http::stage::{Program, house};
use crate::support::Server;
use crate::support::fuzz::corpus;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_admitted_guest_harms_nobody_with_packets_of_every_kind() {
    let server = house().await;
    let (camera, player) = (Program::new(&server, "advice", "publish"), Program::new(&server, "advice", "play"));
    let (anna, ben) = (Person::new(PeerKey(1), Traits::default()).await, Person::new(PeerKey(2), Traits::default()).await);
    anna.answered(Leg::Up, camera.post("/whip/advice/camera", anna.offer().await).await.expect_status(201).text.clone()).await;
    ben.answered(Leg::Down, player.post("/whep/advice/camera", ben.player_offer().await).await.expect_status(201).text.clone()).await;
    let _speaking = anna.speak_on();
    ben.hears(1, Kind::Audio, "Anna", |heard| heard.len() > 100).await;

    let guests = admitted(&server).await;
    // What the first packets make grow is there before it is measured.
    let mut guests = flood(guests, 2_000, 10_000).await;
    let (memory, first) = (server.memory(), anna.sent());
    let before = figure(&server, "received_total").await;
    let (packets, start) = (setting("VISAVIS_FLOOD_PACKETS", 100_000), Instant::now());
    guests.iter_mut().for_each(|guest| guest.sent = 0);
    let guests = flood(guests, packets, setting("VISAVIS_FLOOD_PER_SECOND", 10_000)).await;
    let (took, last) = (start.elapsed(), anna.sent());
    ben.hears(1, Kind::Audio, "what Anna says afterwards", |heard| heard.range(last..).count() > 50).await;

    let sent: u64 = guests.iter().map(|guest| guest.sent).sum();
    let (received, grown) = (figure(&server, "received_total").await - before, server.memory().saturating_sub(memory));
    let (said, heard) = (last - first, ben.heard_of(1, Kind::Audio).range(first..last).count() as u32);
    println!("{sent} packets in {took:?}, {received} received; {} of {said} lost to others; {grown} bytes grown", said - heard);
    assert!(received * 100 >= sent * 95, "most of it arrived: {received} of {sent}");
    // What a crowded machine drops before it is read is taken from everybody alike, up to chance; not one in a thousand beyond that.
    let (lost, dropped) = (u64::from(said - heard), sent.saturating_sub(received));
    let fair = (u64::from(said) * dropped * 2).div_ceil(sent) + u64::from(said) / 1_000;
    assert!(lost <= fair, "others lost {lost} of {said}, the guest {dropped} of {sent}");
    assert!(grown < 50_000_000, "{grown} bytes");
    assert_eq!(figure(&server, "restarts_total").await, 0);
    assert_eq!((figure(&server, "up_legs").await, figure(&server, "down_legs").await), (3, 3), "no call has ended, nor the guest's own");
    server.visitor().get("/healthz").await.expect_status(200);
}

/// A guest who sends and receives by UDP, and one who does by TCP.
async fn admitted(server: &Server) -> Vec<Guest> {
    let program = Program::new(server, "other", "publish,play");
    let to = ([127, 0, 0, 1], server.port).into();
    let mut guests = Vec::new();
    for (label, carrier) in [("one", Carrier::Udp), ("two", Carrier::Tcp)] {
        for (area, direction) in [("whip", "sendonly"), ("whep", "recvonly")] {
            let stranger = Stranger::new();
            let answer = program.post(&format!("/{area}/other/{label}"), stranger.offer(direction)).await;
            answer.expect_status(201);
            guests.push(tokio::task::spawn_blocking(move || stranger.enter(&answer.text, to, carrier)).await.unwrap());
        }
    }
    guests
}

/// All guests in turns, at so many packets per second; 0: as fast as they can.
async fn flood(mut guests: Vec<Guest>, packets: u64, per_second: u64) -> Vec<Guest> {
    let work = move || {
        let (corpus, start) = (corpus("media/datagrams"), Instant::now());
        let count = guests.len() as u64;
        for n in 0..packets {
            guests[(n % count) as usize].harm(n / count, &corpus);
            if per_second > 0 && n % 32 == 0 {
                let due = Duration::from_nanos(n * 1_000_000_000 / per_second);
                std::thread::sleep(due.saturating_sub(start.elapsed()));
            }
        }
        guests
    };
    tokio::task::spawn_blocking(work).await.unwrap()
}

async fn figure(server: &Server, name: &str) -> u64 {
    // They are told ten times a second.
    tokio::time::sleep(Duration::from_millis(200)).await;
    let page = server.visitor().get("/metrics").await;
    let line = page.text.lines().find_map(|line| line.strip_prefix(&format!("visavis_media_{name} ")));
    line.and_then(|value| value.parse().ok()).unwrap_or_else(|| panic!("no {name} in {}", page.text))
}

fn setting(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(otherwise)
}
