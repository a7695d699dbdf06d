//! The stage of a service room: publishers and players with a bearer token (WHIP, WHEP), apart from every conversation.
//!
//! Owns who publishes and receives where. **Invariants.** A stage's media room is never a conversation's. A label has one
//! publisher. A session is found by its own address and its own token only; it ends with its holder's DELETE, with its token (revoked or expired), by the owner's word, with
//! the loss of its leg, or with the media worker.
//! *Absent*: tokens (the edge has checked them) and people: a label names a source, not a person.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::oneshot;

use crate::base::ids::{RoomId, TokenId};
use crate::base::limits::{STAGE_FRAGMENTS_PER_MINUTE, STAGE_LABEL_CHARS, STAGE_SESSIONS};
use crate::base::secret::token;
use crate::base::time::UtcMillis;
use crate::live::desk::DeskPost;
use crate::live::page::deliver;
use crate::live::{Inner, Live};
use crate::media::fragment::session_of;
use crate::media::{Command, Event, IceOutcome, Kind, Leg, PeerKey, Refusal, RoomKey};

/// Which way a session goes, seen from the person: a publisher sends up, a player is sent down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Publishes,
    Receives,
}

/// One session, as the desk lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageEntry {
    /// Names the session on our own pages; its address stays its holder's secret.
    pub number: u64,
    pub room: RoomId,
    pub label: String,
    pub direction: Direction,
}

/// Where a session is to be, and by whose token.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub room: RoomId,
    pub label: String,
    pub token: TokenId,
    /// When the token expires, and the session with it.
    pub until: UtcMillis,
}

/// Which session is meant, and by whose token: all that its address says.
#[derive(Clone, Debug)]
pub struct Held {
    pub session: String,
    pub room: RoomId,
    pub label: String,
    pub direction: Direction,
    pub token: TokenId,
}

/// A session that has begun.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Names the session in its address; unguessable.
    pub session: String,
    pub answer: String,
    /// Names its ICE session.
    pub ice: String,
}

/// What a fragment of SDP led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Patched {
    /// Candidates: there is nothing to say.
    Taken,
    /// An ICE session begins, named `ice`; the fragment is our part of it.
    Restarted { ice: String, fragment: String },
}

/// Why a session did not begin or is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageError {
    /// Not 1 to 64 letters, digits, `-`, `_` or `.`.
    BadLabel,
    /// Somebody publishes under this label already.
    Taken,
    /// Nobody publishes under this label.
    Nobody,
    /// There is no such session of this token.
    Missing,
    /// The offer, or the fragment, cannot be read.
    BadOffer,
    /// The fragment is about an ICE session that is over.
    Stale,
    /// More fragments in a minute than anybody needs.
    TooOften,
    /// The offer has no codec that is forwarded here, or of a player: that is published.
    Unsupported,
    /// This machine carries nobody more now.
    NoPlace,
    Busy,
}

/// All sessions of all stages.
#[derive(Default)]
pub(super) struct Stage(Mutex<Sessions>);

#[derive(Default)]
struct Sessions {
    rooms: HashMap<RoomId, RoomKey>,
    open: HashMap<String, Session>,
    answers: HashMap<PeerKey, oneshot::Sender<Result<String, StageError>>>,
}

struct Session {
    entry: StageEntry,
    token: TokenId,
    until: UtcMillis,
    peer: PeerKey,
    /// Who waits for what became of a fragment, in the order in which they were sent.
    patches: VecDeque<oneshot::Sender<IceOutcome>>,
    rate: Rate,
}

/// How many fragments came in the minute that began then.
struct Rate {
    since: UtcMillis,
    count: u32,
}

impl Live {
    /// Publishes under a label (WHIP).
    pub async fn publish(&self, wanted: Wanted, offer: String) -> Result<Opened, StageError> {
        let begun = self.begin(wanted, Direction::Publishes)?;
        let (room, peer) = (begun.room, begun.peer);
        let opened = self.finish(begun, Command::OpenUp { room, peer, offer }).await?;
        // Whoever publishes on a stage shows all that the offer has; in a call a screen is shown by a deed of its own.
        if self.0.media.command(Command::Pause { peer, kind: Kind::Screen, paused: false }).is_err() {
            tracing::warn!("the media worker is busy; a screen on a stage is not shown");
        }
        Ok(opened)
    }

    /// Receives what is published under a label (WHEP).
    pub async fn receive(&self, wanted: Wanted, offer: String) -> Result<Opened, StageError> {
        let begun = self.begin(wanted, Direction::Receives)?;
        let (room, peer, from) = (begun.room, begun.peer, begun.from.ok_or(StageError::Nobody)?);
        self.finish(begun, Command::AnswerPlayer { room, peer, from, offer }).await
    }

    /// Takes a fragment of SDP (RFC 9725 §4.3): candidates, or the client's part of an ICE restart. `ice` is the ICE session for
    /// which it is meant; `None`: whichever there is. The session goes on whatever it was.
    pub async fn patch_session(&self, held: &Held, ice: Option<String>, fragment: String) -> Result<Patched, StageError> {
        let wait = {
            let mut sessions = self.0.stage.lock();
            let session = sessions.held(held).ok_or(StageError::Missing)?;
            if !session.rate.allows(self.0.ticker.now()) {
                return Err(StageError::TooOften);
            }
            let (answer, wait) = oneshot::channel();
            let (peer, leg) = (session.peer, session.leg());
            // Ordered while the lock is held, so that answers come in the order of those who wait.
            self.0.media.command(Command::PatchIce { peer, leg, session: ice, fragment }).map_err(|_| StageError::Busy)?;
            session.patches.push_back(answer);
            wait
        };
        match tokio::time::timeout(ANSWER_TIME, wait).await {
            Ok(Ok(IceOutcome::Unchanged)) => Ok(Patched::Taken),
            Ok(Ok(IceOutcome::Restarted { session, fragment })) => Ok(Patched::Restarted { ice: session, fragment }),
            Ok(Ok(IceOutcome::Stale)) => Err(StageError::Stale),
            Ok(Ok(IceOutcome::Malformed)) => Err(StageError::BadOffer),
            // The session has ended meanwhile.
            Ok(Err(_)) => Err(StageError::Missing),
            Err(_) => Err(StageError::Busy),
        }
    }

    /// Ends a session of this token.
    pub fn end_session(&self, held: &Held) -> Result<(), StageError> {
        let ended = {
            let mut sessions = self.0.stage.lock();
            sessions.held(held).ok_or(StageError::Missing)?;
            sessions.open.remove(&held.session)
        };
        let ended = ended.ok_or(StageError::Missing)?;
        self.0.close_leg(&ended);
        Ok(())
    }

    /// A token was revoked: its sessions end.
    pub fn token_revoked(&self, token: &TokenId) {
        self.0.end_sessions(|session| &session.token == token);
    }

    /// Who publishes and receives on the stage of this room.
    pub fn on_stage(&self, room: &RoomId) -> Vec<StageEntry> {
        self.0.stage.in_room(room)
    }

    /// The owner ends one session. Its program may begin another one for as long as its token is in force.
    pub fn end_on_stage(&self, room: &RoomId, number: u64) {
        self.0.end_sessions(|session| &session.entry.room == room && session.entry.number == number);
    }

    fn begin(&self, wanted: Wanted, direction: Direction) -> Result<Begun, StageError> {
        if !is_label(&wanted.label) {
            return Err(StageError::BadLabel);
        }
        let peer = self.0.next_peer();
        let mut sessions = self.0.stage.lock();
        let publisher = sessions.publisher(&wanted.room, &wanted.label);
        match (direction, publisher) {
            (Direction::Publishes, Some(_)) => return Err(StageError::Taken),
            (Direction::Receives, None) => return Err(StageError::Nobody),
            _ if sessions.open.len() >= STAGE_SESSIONS => return Err(StageError::Busy),
            _ if !self.0.gauge.machine().has_place(self.0.gauge.in_calls() + sessions.receivers(), 1) => return Err(StageError::NoPlace),
            _ => {}
        }
        let room = *sessions.rooms.entry(wanted.room.clone()).or_insert_with(|| self.0.next_room());
        let (answer, wait) = oneshot::channel();
        sessions.answers.insert(peer, answer);
        let session = token().expose().clone();
        let entry = StageEntry { number: peer.0, room: wanted.room, label: wanted.label, direction };
        let rate = Rate { since: self.0.ticker.now(), count: 0 };
        let opened = Session { entry, token: wanted.token, until: wanted.until, peer, patches: VecDeque::new(), rate };
        sessions.open.insert(session.clone(), opened);
        Ok(Begun { live: self.0.clone(), session, room, peer, from: publisher, wait: Some(wait), kept: false })
    }

    async fn finish(&self, mut begun: Begun, command: Command) -> Result<Opened, StageError> {
        self.0.media.command(command).map_err(|_| StageError::Busy)?;
        let wait = begun.wait.take().ok_or(StageError::Busy)?;
        let answer = match tokio::time::timeout(ANSWER_TIME, wait).await {
            Ok(Ok(answer)) => answer?,
            Ok(Err(_)) | Err(_) => return Err(StageError::Busy),
        };
        begun.kept = true;
        deliver(&self.0.desk, DeskPost::StageChanged);
        let ice = session_of(&answer).unwrap_or_default().to_owned();
        Ok(Opened { session: begun.session.clone(), answer, ice })
    }
}

/// A session whose answer is awaited; given up when it is dropped before it is kept.
struct Begun {
    live: Arc<Inner>,
    session: String,
    room: RoomKey,
    peer: PeerKey,
    from: Option<PeerKey>,
    wait: Option<oneshot::Receiver<Result<String, StageError>>>,
    kept: bool,
}

impl Drop for Begun {
    fn drop(&mut self) {
        let given_up = {
            let mut sessions = self.live.stage.lock();
            sessions.answers.remove(&self.peer);
            if self.kept { None } else { sessions.open.remove(&self.session) }
        };
        if let Some(session) = given_up {
            self.live.close_leg(&session);
        }
    }
}

impl Stage {
    /// Everyone who publishes or receives, by room and label.
    pub fn list(&self) -> Vec<StageEntry> {
        let mut list: Vec<StageEntry> = self.lock().open.values().map(|session| session.entry.clone()).collect();
        list.sort_by(|a, b| (&a.room, &a.label).cmp(&(&b.room, &b.label)));
        list
    }

    /// How many receive on all stages.
    pub fn receivers(&self) -> usize {
        self.lock().receivers()
    }

    pub fn in_room(&self, room: &RoomId) -> Vec<StageEntry> {
        self.list().into_iter().filter(|entry| &entry.room == room).collect()
    }

    /// When the next token expires whose holder is here.
    pub(super) fn next_end(&self) -> Option<UtcMillis> {
        self.lock().open.values().map(|session| session.until).min()
    }

    fn lock(&self) -> MutexGuard<'_, Sessions> {
        // Each change is one insertion or removal, so a poisoned lock is as good as any.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Session {
    fn leg(&self) -> Leg {
        match self.entry.direction {
            Direction::Publishes => Leg::Up,
            Direction::Receives => Leg::Down,
        }
    }
}

impl Rate {
    fn allows(&mut self, now: UtcMillis) -> bool {
        if now.since(self.since) >= MINUTE {
            *self = Self { since: now, count: 0 };
        }
        self.count = self.count.saturating_add(1);
        self.count <= STAGE_FRAGMENTS_PER_MINUTE
    }
}

impl Sessions {
    /// The session, if all that its address and token say is true of it.
    fn held(&mut self, held: &Held) -> Option<&mut Session> {
        self.open.get_mut(&held.session).filter(|session| {
            let entry = &session.entry;
            session.token == held.token && entry.room == held.room && entry.label == held.label && entry.direction == held.direction
        })
    }

    fn rooms_of(&self, keys: &[RoomKey]) -> Vec<RoomId> {
        self.rooms.iter().filter(|(_, key)| keys.contains(key)).map(|(room, _)| room.clone()).collect()
    }

    fn receivers(&self) -> usize {
        self.open.values().filter(|session| session.entry.direction == Direction::Receives).count()
    }

    fn publisher(&self, room: &RoomId, label: &str) -> Option<PeerKey> {
        let publishes = |s: &&Session| s.entry.direction == Direction::Publishes && &s.entry.room == room && s.entry.label == label;
        self.open.values().find(publishes).map(|session| session.peer)
    }
}

impl Inner {
    /// What a media event means for stages.
    pub(super) fn stage_event(&self, event: Event) {
        let (peer, answer) = match event {
            Event::UpAnswered { peer, answer } | Event::PlayerAnswered { peer, answer } => (peer, Ok(answer)),
            Event::Refused { peer, reason: Refusal::Full, .. } => (peer, Err(StageError::Busy)),
            Event::Refused { peer, reason: Refusal::Codec, .. } => (peer, Err(StageError::Unsupported)),
            Event::Refused { peer, reason: Refusal::Missing, .. } => (peer, Err(StageError::Nobody)),
            Event::Refused { peer, .. } => (peer, Err(StageError::BadOffer)),
            Event::IceAnswered { peer, outcome, .. } => return self.patch_answered(peer, outcome),
            Event::Lost { peer, .. } => return self.drop_sessions(|session| session.peer == peer),
            Event::WorkerRestarted { rooms } => {
                let struck = self.stage.lock().rooms_of(&rooms);
                return self.drop_sessions(|session| struck.contains(&session.entry.room));
            }
            Event::DownOffered { .. }
            | Event::Connected { .. }
            | Event::Speaking { .. }
            | Event::Starved { .. }
            | Event::Used { .. }
            | Event::Measured { .. } => return,
        };
        let refused = answer.is_err();
        let waiting = self.stage.lock().answers.remove(&peer);
        match waiting {
            Some(waiting) => drop(waiting.send(answer)),
            // Refused after it was answered: the certificate was not the promised one.
            None if refused => self.drop_sessions(|session| session.peer == peer),
            None => {}
        }
    }

    fn patch_answered(&self, peer: PeerKey, outcome: IceOutcome) {
        let mut sessions = self.stage.lock();
        let waiting = sessions.open.values_mut().find(|session| session.peer == peer).and_then(|session| session.patches.pop_front());
        if let Some(waiting) = waiting {
            // Who does not wait any more asks again.
            let _ = waiting.send(outcome);
        }
    }

    /// Ends the sessions whose tokens have expired.
    pub(super) fn end_expired(&self) {
        let now = self.ticker.now();
        self.end_sessions(|session| session.until <= now);
    }

    fn end_sessions(&self, over: impl Fn(&Session) -> bool) {
        let ended: Vec<Session> = self.stage.lock().open.extract_if(|_, session| over(session)).map(|(_, session)| session).collect();
        for session in &ended {
            self.close_leg(session);
        }
    }

    fn drop_sessions(&self, gone: impl Fn(&Session) -> bool) {
        let before = {
            let mut sessions = self.stage.lock();
            let before = sessions.open.len();
            sessions.open.retain(|_, session| !gone(session));
            before - sessions.open.len()
        };
        if before > 0 {
            deliver(&self.desk, DeskPost::StageChanged);
        }
    }

    fn close_leg(&self, session: &Session) {
        if self.media.command(Command::Close { peer: session.peer, leg: session.leg() }).is_err() {
            tracing::warn!("the media worker is busy; a stage session ends when its consent expires");
        }
        deliver(&self.desk, DeskPost::StageChanged);
    }
}

fn is_label(label: &str) -> bool {
    (1..=STAGE_LABEL_CHARS).contains(&label.len()) && label.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
}

/// How long the media worker may take to answer an offer.
const ANSWER_TIME: Duration = Duration::from_secs(5);
const MINUTE: Duration = Duration::from_secs(60);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_plain_and_short() {
        let long = "x".repeat(STAGE_LABEL_CHARS + 1);
        for (label, fine) in
            [("camera-1", true), ("A.b_c", true), ("", false), ("a b", false), ("../x", false), ("é", false), (long.as_str(), false)]
        {
            assert_eq!(is_label(label), fine, "{label}");
        }
    }
}
