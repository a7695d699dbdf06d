//! TCP connections as the machine sees them: each is a path like any other, until it ends.
//!
//! **Invariants.** A connection is heard as an address is: only what proves a leg's password binds it. One that is over
//! belongs to nobody.

use std::time::Instant;

use crate::media::PeerKey;
use crate::media::tcp::{Frames, Streams};
use crate::media::transport::End;

use super::Sfu;

impl Sfu {
    /// The connections, if what this machine sends to has any.
    pub fn streams(&mut self) -> Option<&mut Streams> {
        self.out.streams()
    }

    /// Hears a connection that has something; `false` if there is none. `input` has room for what one read brings.
    pub fn handle_stream(&mut self, now: Instant, input: &mut [u8]) -> bool {
        let Some((path, whole)) = self.out.streams().and_then(|streams| streams.receive(now, input)) else {
            self.forget_streams();
            return false;
        };
        for packet in Frames(&input[..whole]) {
            self.handle_datagram(now, path, packet);
        }
        let is_recognised = self.by_address.contains_key(&path.remote);
        if let (Some(id), Some(streams)) = (path.remote.stream, self.out.streams()) {
            streams.judge(now, id, is_recognised);
        }
        true
    }

    pub(super) fn tick_streams(&mut self, now: Instant) {
        let by_address = &self.by_address;
        let Some(streams) = self.out.streams() else { return };
        streams.handle_timeout(now, |end| by_address.contains_key(end));
        (self.figures.streams, self.figures.dropped) = (streams.count() as u64, streams.dropped());
        self.forget_streams();
    }

    /// What waits for this person's connections shall not leave any more.
    pub(super) fn recall(&mut self, peer: PeerKey) {
        let down = self.people.get(&peer).and_then(|person| person.down);
        let (Some(leg), Some(streams)) = (down.and_then(|key| self.downs.find(key)), self.out.streams()) else {
            return;
        };
        for id in leg.transport.addresses().filter_map(|end| end.stream) {
            streams.recall(id);
        }
    }

    fn forget_streams(&mut self) {
        while let Some(end) = self.out.streams().and_then(Streams::poll_ended) {
            self.forget_end(end);
        }
    }

    /// The leg looks for another way, or loses its consent in time.
    pub(super) fn forget_end(&mut self, end: End) {
        if let Some(leg) = self.by_address.remove(&end)
            && let Some(transport) = self.transport(leg)
        {
            transport.give_up(end);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::SocketAddr;
    use std::time::Duration;

    use super::super::LegKey;
    use super::super::tests::{Bench, offers};
    use crate::base::limits;
    use crate::media::fragment::session_of;
    use crate::media::transport::ice::tests::check;
    use crate::media::transport::{End, Path, StreamId};
    use crate::media::{Event, Leg, PeerKey};

    const DATAGRAMS: End = End { address: SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 9), stream: None };
    const STREAM: End = End { stream: Some(StreamId(7)), ..DATAGRAMS };

    /// A check of the session that `description` is about, which does not nominate. Was it answered?
    fn checked(bench: &mut Bench, description: &str, remote: End) -> bool {
        let password = description.lines().find_map(|line| line.strip_prefix("a=ice-pwd:")).unwrap();
        let username = format!("{}:them", session_of(description).unwrap());
        bench.sfu.handle_datagram(bench.now, Path { remote, local: None }, &check(&username, password, false, None));
        bench.wire.try_iter().count() == 1
    }

    fn answer(events: &[Event]) -> String {
        let [Event::UpAnswered { answer, .. }] = events else { panic!("{events:?}") };
        answer.clone()
    }

    /// Where media of a person's upward leg goes.
    fn selected(bench: &Bench, peer: u64) -> Option<End> {
        let leg = LegKey::Up(bench.sfu.people[&PeerKey(peer)].up.unwrap());
        bench.sfu.transport_of(leg).unwrap().selected().map(|path| path.remote)
    }

    #[test]
    fn one_address_over_udp_and_over_tcp_is_two_ends() {
        let mut bench = Bench::new();
        let (anna, ben) = (answer(&bench.open_up(1)), answer(&bench.open_up(2)));
        assert!(checked(&mut bench, &anna, DATAGRAMS));
        assert!(checked(&mut bench, &ben, STREAM), "Anna's address is not taken away");
        assert!(!checked(&mut bench, &ben, DATAGRAMS), "nor is it here");
        assert_eq!((selected(&bench, 1), selected(&bench, 2)), (Some(DATAGRAMS), Some(STREAM)));
        bench.sfu.forget_end(STREAM);
        assert_eq!((selected(&bench, 1), selected(&bench, 2)), (Some(DATAGRAMS), None));
        bench.sfu.handle_datagram(bench.now, Path { remote: STREAM, local: None }, &[22, 254, 253, 0]);
        assert_eq!(bench.sfu.figures().rejected, 2, "it must prove itself again");
    }

    #[test]
    fn a_leg_goes_on_where_it_is_checked_when_its_connection_ends() {
        let mut bench = Bench::new();
        let anna = answer(&bench.open_up(1));
        assert!(checked(&mut bench, &anna, STREAM));
        bench.sfu.forget_end(STREAM);
        assert!(checked(&mut bench, &anna, DATAGRAMS));
        assert_eq!(selected(&bench, 1), Some(DATAGRAMS), "at once, and without being nominated");
        bench.pass(Duration::from_secs(1));
        assert!(checked(&mut bench, &anna, STREAM));
        assert_eq!(selected(&bench, 1), Some(DATAGRAMS), "another way is only known");
    }

    #[test]
    fn a_leg_whose_connection_ended_loses_its_consent_also_where_nobody_is() {
        let mut bench = Bench::new();
        let offer = offers(&bench.open_down(1), 1).remove(0).0;
        bench.answer(1, &offer);
        assert!(bench.pass(2 * limits::MEDIA_CONSENT).is_empty(), "it waits for its first way");
        assert!(checked(&mut bench, &offer.1, STREAM));
        bench.sfu.forget_end(STREAM);
        let lost = [Event::Lost { peer: PeerKey(1), leg: Leg::Down }];
        assert_eq!(bench.pass(limits::MEDIA_CONSENT + Duration::from_millis(100)), lost);
    }
}
