//! New ICE credentials for legs that stand: the client has another network, or its path has died (RFC 8445 §9).
//!
//! Keys, sections and numbers stay. **Invariants.** A restart that cannot be carried out changes nothing. Our offer with new
//! credentials is a revision like any other: there is one outstanding.

use std::time::Instant;

use crate::media::fragment::Fragment;
use crate::media::{Event, IceOutcome, Leg, PeerKey};

use super::negotiation::Wish;
use super::{LegKey, Sfu};

impl Sfu {
    /// A client tells candidates, or its new credentials, for a leg that it had offered.
    pub(super) fn patch_ice(&mut self, peer: PeerKey, leg: Leg, session: Option<&str>, fragment: &str) {
        let event = match self.offered_leg(peer, leg) {
            Some(key) => Event::IceAnswered { peer, leg, outcome: self.take_fragment(key, session, fragment) },
            None => Event::Lost { peer, leg },
        };
        self.events.push_back(event);
    }

    /// A client wants to reach its down leg over another way: we offer with new credentials.
    pub(super) fn restart_down(&mut self, now: Instant, peer: PeerKey) {
        let down = self.people.get(&peer).and_then(|person| person.down);
        match down.and_then(|key| self.downs.find_mut(key)).filter(|leg| leg.wish == Wish::Everyone) {
            Some(leg) => {
                leg.restarts = true;
                self.renegotiate_one(now, peer);
            }
            None => self.events.push_back(Event::Lost { peer, leg: Leg::Down }),
        }
    }

    /// Gives a leg new credentials of ours.
    pub(super) fn restart_leg(&mut self, key: LegKey, their_ufrag: Option<String>) {
        let Some(transport) = self.transport(key) else { return };
        let over = transport.restart(their_ufrag);
        let ufrag = transport.credentials().ufrag.clone();
        self.by_ufrag.insert(ufrag, key);
        if let Some(over) = over {
            self.by_ufrag.remove(&over);
        }
    }

    /// The leg whose offer the client made.
    fn offered_leg(&self, peer: PeerKey, leg: Leg) -> Option<LegKey> {
        let person = self.people.get(&peer)?;
        match leg {
            Leg::Up => person.up.map(LegKey::Up),
            Leg::Down => {
                let key = person.down.filter(|key| self.downs.find(*key).is_some_and(|leg| leg.wish == Wish::Player));
                key.map(LegKey::Down)
            }
        }
    }

    fn take_fragment(&mut self, key: LegKey, session: Option<&str>, fragment: &str) -> IceOutcome {
        let Ok(fragment) = Fragment::parse(fragment) else { return IceOutcome::Malformed };
        let Some(transport) = self.transport(key) else { return IceOutcome::Stale };
        if session.is_some_and(|session| session != transport.credentials().ufrag) {
            return IceOutcome::Stale;
        }
        match &fragment.ufrag {
            Some(theirs) if transport.their_ufrag() != Some(theirs) => {}
            _ => return IceOutcome::Unchanged,
        }
        self.restart_leg(key, fragment.ufrag.clone());
        let host = &self.host;
        match self.transport_of(key).map(|transport| transport.credentials()) {
            Some(credentials) => IceOutcome::Restarted { session: credentials.ufrag.clone(), fragment: fragment.answer(host, credentials) },
            None => IceOutcome::Stale,
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
    use crate::media::transport::Path;
    use crate::media::transport::ice::tests::check;
    use crate::media::{Command, Event, IceOutcome, Leg, PeerKey, RoomKey};

    const PEER: PeerKey = PeerKey(1);

    fn fragment(ufrag: &str) -> String {
        format!("a=ice-ufrag:{ufrag}\r\na=ice-pwd:0123456789012345678901\r\nm=audio 9 RTP/AVP 0\r\na=mid:0\r\n")
    }

    fn patch(bench: &mut Bench, session: Option<&str>, fragment: String) -> IceOutcome {
        let events = bench.command(Command::PatchIce { peer: PEER, leg: Leg::Up, session: session.map(str::to_owned), fragment });
        let [Event::IceAnswered { peer: PEER, leg: Leg::Up, outcome }] = &events[..] else { panic!("{events:?}") };
        outcome.clone()
    }

    /// A nominating check of the session that `description` is about, from port `n`. Was it answered?
    fn checked(bench: &mut Bench, description: &str, theirs: &str, n: u16) -> bool {
        let password = description.lines().find_map(|line| line.strip_prefix("a=ice-pwd:")).unwrap();
        let username = format!("{}:{theirs}", session_of(description).unwrap());
        let path = Path { remote: SocketAddr::from(([198, 51, 100, 1], n)).into(), local: None };
        bench.sfu.handle_datagram(bench.now, path, &check(&username, password, true, None));
        bench.wire.try_iter().count() == 1
    }

    #[test]
    fn a_fragment_of_another_session_restarts_and_of_the_same_changes_nothing() {
        let mut bench = Bench::new();
        let events = bench.open_up(1);
        let [Event::UpAnswered { answer, .. }] = &events[..] else { panic!("{events:?}") };
        assert!(checked(&mut bench, answer, "them", 1));
        let first = session_of(answer).unwrap();
        let table = [
            (Some(first), fragment("them"), IceOutcome::Unchanged),
            (None, fragment("them"), IceOutcome::Unchanged),
            (None, "a=end-of-candidates\r\n".to_owned(), IceOutcome::Unchanged),
            (Some("another"), fragment("new1"), IceOutcome::Stale),
            (Some(first), "hello".to_owned(), IceOutcome::Malformed),
        ];
        for (session, text, wanted) in table {
            assert_eq!(patch(&mut bench, session, text), wanted);
        }
        let IceOutcome::Restarted { session, fragment: ours } = patch(&mut bench, Some(first), fragment("new1")) else {
            panic!("a new name is a restart");
        };
        assert_ne!(session, first);
        assert_eq!(patch(&mut bench, Some(first), fragment("new1")), IceOutcome::Stale);
        assert_eq!(patch(&mut bench, Some(&session), fragment("new1")), IceOutcome::Unchanged);
        assert!(checked(&mut bench, answer, "them", 1), "the old way serves until the new one is nominated");
        assert!(!checked(&mut bench, &ours, "them", 2), "another's name");
        assert!(checked(&mut bench, &ours, "new1", 2));
        assert!(!checked(&mut bench, answer, "them", 1), "the old password opens nothing any more");
        let leg = LegKey::Up(bench.sfu.people[&PEER].up.unwrap());
        assert_eq!(bench.sfu.transport_of(leg).unwrap().selected().map(|path| path.remote.address.port()), Some(2));
        assert_eq!(bench.sfu.by_ufrag.len(), 1);
        bench.command(Command::CloseRoom { room: RoomKey(1) });
        assert!(bench.sfu.by_ufrag.is_empty() && bench.sfu.by_address.is_empty());
    }

    #[test]
    fn our_own_offer_of_a_restart_waits_for_its_turn() {
        let mut bench = Bench::new();
        bench.open_up(2);
        let first = offers(&bench.open_down(1), 1).remove(0).0;
        assert!(bench.command(Command::RestartDown { peer: PEER }).is_empty(), "the first is not answered yet");
        let second = offers(&bench.answer(1, &first), 1).remove(0).0;
        assert_ne!(session_of(&first.1), session_of(&second.1));
        assert!(bench.answer(1, &second).is_empty());
        assert!(checked(&mut bench, &second.1, "them", 1));
        let third = offers(&bench.command(Command::RestartDown { peer: PEER }), 1).remove(0).0;
        assert_eq!((second.0, third.0), (2, 3));
        let kept =
            |offer: &str| offer.lines().filter(|l| l.starts_with("a=ssrc") || l.starts_with("a=msid:")).collect::<Vec<_>>().join(" ");
        assert_eq!(kept(&second.1), kept(&third.1), "nothing but the way is new");
        assert!(checked(&mut bench, &second.1, "them", 1));
        assert!(!checked(&mut bench, &third.1, "them", 2), "not before the answer");
        assert!(bench.answer(1, &third).is_empty());
        assert!(checked(&mut bench, &third.1, "them", 2));
        assert!(!checked(&mut bench, &second.1, "them", 1));
        // The other person's leg, and the one session of this one.
        assert_eq!(bench.sfu.by_ufrag.len(), 2);
    }

    #[test]
    fn a_restart_of_what_is_gone_says_so() {
        let mut bench = Bench::new();
        let lost = |leg| [Event::Lost { peer: PEER, leg }];
        assert_eq!(bench.command(Command::RestartDown { peer: PEER }), lost(Leg::Down));
        for leg in [Leg::Up, Leg::Down] {
            let fragment = fragment("new1");
            assert_eq!(bench.command(Command::PatchIce { peer: PEER, leg, session: None, fragment }), lost(leg));
        }
        bench.open_up(1);
        patch(&mut bench, None, fragment("new1"));
        let events = bench.pass(limits::MEDIA_CONSENT + Duration::from_millis(100));
        assert_eq!(events, lost(Leg::Up), "a restart is no consent");
        assert!(bench.sfu.by_ufrag.is_empty());
    }
}
