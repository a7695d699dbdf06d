//! The stage of a service room: publishers and players with a bearer token (WHIP, WHEP), apart from every conversation.
//!
//! Owns who publishes and receives where. **Invariants.** A stage's media room is never a conversation's. A label has one
//! publisher. A session ends with its token's holder's DELETE, with its token (revoked or expired), by the owner's word, with
//! the loss of its leg, or with the media worker.
//! *Absent*: tokens (the edge has checked them) and people: a label names a source, not a person.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::oneshot;

use crate::base::ids::{RoomId, TokenId};
use crate::base::limits::{STAGE_LABEL_CHARS, STAGE_SESSIONS};
use crate::base::secret::token;
use crate::base::time::UtcMillis;
use crate::live::desk::DeskPost;
use crate::live::page::deliver;
use crate::live::{Inner, Live};
use crate::media::{Command, Event, Leg, PeerKey, RoomKey};

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

/// A session that has begun.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Names the session in its address; unguessable.
    pub session: String,
    pub answer: String,
}

/// Why a session did not begin or is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageError {
    /// Not 1 to 64 letters, digits, `-`, `_` or `.`.
    BadLabel,
    /// Somebody publishes under this label already.
    Taken,
    /// Nobody publishes under this label, or there is no such session of this token.
    Missing,
    /// The offer cannot be read.
    BadOffer,
    /// The offer has no codec that is forwarded here.
    Unsupported,
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
}

impl Live {
    /// Publishes under a label (WHIP).
    pub async fn publish(&self, wanted: Wanted, offer: String) -> Result<Opened, StageError> {
        let begun = self.begin(wanted, Direction::Publishes)?;
        let (room, peer) = (begun.room, begun.peer);
        self.finish(begun, Command::OpenUp { room, peer, offer }).await
    }

    /// Receives what is published under a label (WHEP).
    pub async fn receive(&self, wanted: Wanted, offer: String) -> Result<Opened, StageError> {
        let begun = self.begin(wanted, Direction::Receives)?;
        let (room, peer, from) = (begun.room, begun.peer, begun.from.ok_or(StageError::Missing)?);
        self.finish(begun, Command::AnswerPlayer { room, peer, from, offer }).await
    }

    /// Ends a session of this token.
    pub fn end_session(&self, session: &str, token: &TokenId) -> Result<(), StageError> {
        let ended = {
            let mut sessions = self.0.stage.lock();
            match sessions.open.get(session) {
                Some(found) if &found.token == token => sessions.open.remove(session),
                _ => None,
            }
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
            (Direction::Receives, None) => return Err(StageError::Missing),
            _ if sessions.open.len() >= STAGE_SESSIONS => return Err(StageError::Busy),
            _ => {}
        }
        let room = *sessions.rooms.entry(wanted.room.clone()).or_insert_with(|| self.0.next_room());
        let (answer, wait) = oneshot::channel();
        sessions.answers.insert(peer, answer);
        let session = token().expose().clone();
        let entry = StageEntry { number: peer.0, room: wanted.room, label: wanted.label, direction };
        sessions.open.insert(session.clone(), Session { entry, token: wanted.token, until: wanted.until, peer });
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
        Ok(Opened { session: begun.session.clone(), answer })
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

impl Sessions {
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
            Event::Refused { peer, reason: crate::media::Refusal::Full, .. } => (peer, Err(StageError::Busy)),
            Event::Refused { peer, reason: crate::media::Refusal::Codec, .. } => (peer, Err(StageError::Unsupported)),
            Event::Refused { peer, reason: crate::media::Refusal::Missing, .. } => (peer, Err(StageError::Missing)),
            Event::Refused { peer, .. } => (peer, Err(StageError::BadOffer)),
            Event::Lost { peer, .. } => return self.drop_sessions(|session| session.peer == peer),
            Event::WorkerRestarted => return self.drop_sessions(|_| true),
            Event::DownOffered { .. } | Event::IceAnswered { .. } | Event::Connected { .. } | Event::Speaking { .. } => return,
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
        let leg = if session.entry.direction == Direction::Publishes { Leg::Up } else { Leg::Down };
        if self.media.command(Command::Close { peer: session.peer, leg }).is_err() {
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
