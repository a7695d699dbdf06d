//! The ICE sessions of one association: the newest, and through a restart also the one before it (RFC 8445 §9).
//!
//! **Invariants.** There are at most two: one that a restart has begun, and one that proved itself and carries the media until
//! the new one is nominated. A restart that comes to nothing costs no call. *Absent*: addresses, DTLS, keys: they stay.

use std::net::SocketAddr;

use super::Rejected;
use super::ice::{Credentials, Request, Verified};

/// See the module.
pub struct Sessions {
    /// Whose names we use.
    worker: usize,
    newest: Session,
    before: Option<Session>,
}

/// One pair of credentials.
struct Session {
    local: Credentials,
    their_ufrag: Option<String>,
    /// Has a check with our password arrived?
    proved: bool,
}

impl Sessions {
    pub fn new(worker: usize, their_ufrag: Option<String>) -> Self {
        Self { worker, newest: Session::new(worker, their_ufrag), before: None }
    }

    /// What our descriptions say now.
    pub fn credentials(&self) -> &Credentials {
        &self.newest.local
    }

    pub fn their_ufrag(&self) -> Option<&str> {
        self.newest.their_ufrag.as_deref()
    }

    /// The other side's name for the newest session; it is told once.
    pub fn introduce(&mut self, their_ufrag: String) {
        self.newest.their_ufrag.get_or_insert(their_ufrag);
    }

    /// Our names of all sessions.
    pub fn ufrags(&self) -> impl Iterator<Item = &str> {
        [Some(&self.newest), self.before.as_ref()].into_iter().flatten().map(|session| session.local.ufrag.as_str())
    }

    /// Begins a session with new credentials. Gives our name of one that is over by that, because it never came to anything.
    pub fn restart(&mut self, their_ufrag: Option<String>) -> Option<String> {
        let former = std::mem::replace(&mut self.newest, Session::new(self.worker, their_ufrag));
        if former.proved && self.before.is_none() {
            self.before = Some(former);
            return None;
        }
        Some(former.local.ufrag)
    }

    /// Checks the request against the session that it names. Gives besides our name of a session that is over now, because its
    /// successor was nominated.
    pub fn verify(&mut self, request: Request, from: SocketAddr) -> Result<(Verified, Option<String>), Rejected> {
        if request.our_ufrag() == self.newest.local.ufrag {
            let verified = self.newest.verify(request, from)?;
            let over = self.before.take_if(|_| verified.nominated);
            return Ok((verified, over.map(|session| session.local.ufrag)));
        }
        let before = self.before.as_mut().ok_or(Rejected)?;
        Ok((before.verify(request, from)?, None))
    }
}

impl Session {
    fn new(worker: usize, their_ufrag: Option<String>) -> Self {
        Self { local: Credentials::of(worker), their_ufrag, proved: false }
    }

    /// [`Request::verify`] compares both names.
    fn verify(&mut self, request: Request, from: SocketAddr) -> Result<Verified, Rejected> {
        let theirs = self.their_ufrag.as_ref().ok_or(Rejected)?;
        let verified = request.verify(from, &self.local, theirs)?;
        self.proved = true;
        Ok(verified)
    }
}

#[cfg(test)]
mod tests {
    use super::super::ice::tests::check;
    use super::super::ice::worker_of;
    use super::*;

    const WORKER: usize = 3;

    /// What a client knows of a session: both names and our password.
    struct Known {
        username: String,
        password: String,
    }

    fn known(sessions: &Sessions) -> Known {
        let local = sessions.credentials();
        let username = format!("{}:{}", local.ufrag, sessions.their_ufrag().unwrap());
        Known { username, password: local.password.expose().clone() }
    }

    /// Whether a check of this session is believed, and which session it ends.
    fn checked(sessions: &mut Sessions, session: &Known, nominate: bool) -> Option<Option<String>> {
        let request = Request::parse(&check(&session.username, &session.password, nominate, None)).unwrap();
        sessions.verify(request, ([192, 0, 2, 1], 4000).into()).ok().map(|(_, over)| over)
    }

    fn ours(session: &Known) -> String {
        session.username.split(':').next().unwrap().to_owned()
    }

    #[test]
    fn the_session_before_lives_until_the_new_one_is_nominated() {
        let mut sessions = Sessions::new(WORKER, Some("a".to_owned()));
        let first = known(&sessions);
        assert_eq!(checked(&mut sessions, &first, true), Some(None));
        assert_eq!(sessions.restart(Some("b".to_owned())), None, "it carries the media");
        let second = known(&sessions);
        assert_ne!(ours(&first), ours(&second));
        assert_eq!([&first, &second].map(|session| worker_of(&ours(session))), [Some(WORKER); 2]);
        assert_eq!(checked(&mut sessions, &first, true), Some(None), "consent goes on");
        assert_eq!(checked(&mut sessions, &second, false), Some(None));
        assert_eq!(checked(&mut sessions, &first, false), Some(None));
        assert_eq!(checked(&mut sessions, &second, true), Some(Some(ours(&first))));
        assert_eq!(checked(&mut sessions, &first, true), None);
        assert_eq!(sessions.ufrags().count(), 1);
    }

    #[test]
    fn restarts_that_come_to_nothing_do_not_pile_up() {
        let mut sessions = Sessions::new(WORKER, Some("a".to_owned()));
        let never = known(&sessions);
        assert_eq!(sessions.restart(Some("b".to_owned())), Some(ours(&never)));
        let used = known(&sessions);
        assert_eq!(checked(&mut sessions, &used, true), Some(None));
        assert_eq!(sessions.restart(None), None);
        assert_eq!(sessions.their_ufrag(), None, "an offer of ours waits for its answer");
        for n in 0..5 {
            let over = sessions.credentials().ufrag.clone();
            assert_eq!(sessions.restart(Some(format!("c{n}"))), Some(over));
        }
        assert_eq!(sessions.ufrags().count(), 2);
        assert_eq!(checked(&mut sessions, &used, true), Some(None), "the call goes on as it was");
    }
}
