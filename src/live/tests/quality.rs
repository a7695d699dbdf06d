//! What the workers tell of legs becomes rows of the people they belong to.

use super::*;
use crate::live::quality::Keeper;
use crate::media::quality::{Carrier, Quality, Track};
use crate::media::{Event, Kind, Leg, PeerKey};
use crate::meetings::quality;

impl House {
    /// The people of whom something is kept, and how many packets.
    async fn kept(&self, conversation: &ConversationId) -> Vec<(PersonId, u64)> {
        let conversation = conversation.clone();
        let lines = self.db.read(move |conn| quality::list(conn, &conversation)).await.unwrap();
        lines.into_iter().map(|line| (line.person, line.track.packets)).collect()
    }
}

fn measured(peer: u64, packets: u64) -> Event {
    let picture = Track { codec: "VP8", packets, ..Track::default() };
    let quality = Quality { carrier: Some(Carrier::UdpV4), ..Quality::default() }.with(Kind::Video, picture);
    Event::Measured { peer: PeerKey(peer), leg: Leg::Up, quality: Box::new(quality) }
}

#[tokio::test]
async fn figures_that_come_behind_the_end_are_kept_and_those_of_nobody_are_not() {
    let house = House::new().await;
    let (id, dana, mut samira) = house.call().await;
    samira.ask(Request::Join { muted: false, camera: false, screen: false });
    samira.ask(Request::DownOpen);
    let mut own = house.page(&id, &dana);
    own.ask(Request::Join { muted: false, camera: false, screen: false });
    own.ask(Request::DownOpen);
    for page in [&mut samira, &mut own] {
        page.hear(|notice| matches!(notice, Notice::DownOffer(_))).await;
    }
    let peers = house.live.0.registry().peers.clone();
    let (key, _) = peers.iter().find(|(_, (_, person))| *person == dana).unwrap();
    samira.ask(Request::HangUp);
    own.hear(|notice| matches!(notice, Notice::Ended(_))).await;
    while house.live.0.room(&id).is_some() {
        tokio::task::yield_now().await;
    }

    let keeper = Keeper::start(&house.live.0);
    keeper.keep(&house.live.0, &measured(key.0, 7));
    keeper.keep(&house.live.0, &measured(4_000_000, 9));
    keeper.keep(&house.live.0, &Event::WorkerRestarted { rooms: Vec::new() });
    keeper.keep(&house.live.0, &measured(key.0, 5));
    // Stored one after the other: the last one tells that all are.
    let all = async {
        while house.kept(&id).await != [(dana.clone(), 12)] {
            tokio::task::yield_now().await;
        }
    };
    timeout(PATIENCE, all).await.expect("both are kept, and the stranger's are not");
}
