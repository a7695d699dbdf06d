//! What runs: a task for each open conversation, one for the desk, one that carries media events to rooms.
//!
//! Owns the tasks, their mailboxes, and which conversation and person a media peer belongs to. The deciding is done by
//! the machines [`crate::meetings::room::Room`] and [`crate::desk::queue::Queue`]; this floor feeds them, does what they
//! want done, and starts them again from the store after a restart.
//!
//! **Invariants.** Mailboxes and outboxes are bounded: a page that asks faster than its room answers, or reads slower
//! than its room speaks, is closed as *busy*. What people are told about stored things, they are told after the COMMIT.
//! The one lock is held for a look-up and never across an await. *Absent*: sockets, wire forms, words for people, SQL.

mod bridge;
pub mod capacity;
mod cards;
mod deeds;
pub mod desk;
pub mod page;
pub mod places;
mod quality;
pub mod recording;
pub mod room;
pub mod stage;
mod ticker;
pub mod trial;

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::runtime::Handle;
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

use crate::base::ids::{AccountId, ConversationId, LineId, PersonId, RequestId, RoomId, SessionId};
use crate::base::limits::{MAILBOX, OUTBOX, STORE_WAIT};
use crate::base::secret::random;
use crate::blob::Blobs;
use crate::consent::keys::Keys;
use crate::consent::permit::{self, Claims};
use crate::consent::request::notice::{NoPermit, Report};
use crate::consent::requests;
use crate::desk::DeskError;
use crate::desk::conversations::Conversation;
use crate::live::capacity::Gauge;
use crate::live::desk::{DeskParcel, DeskPost, DeskState};
use crate::live::page::{Busy, Counted, DeskPage, Page, Parcel};
use crate::live::places::Place;
use crate::live::recording::Speaks;
use crate::live::room::Post;
use crate::live::stage::Stage;
use crate::live::ticker::Ticker;
use crate::live::trial::Trials;
use crate::media::{Event, Media, PeerKey, RoomKey};
use crate::meetings::chat::Line;
use crate::meetings::notice::{End, Input, PageId};
use crate::recordings::invalid::Declaration;
use crate::store::{Actor, Db, StoreError};

/// The handle that everybody holds.
#[derive(Clone)]
pub struct Live(Arc<Inner>);

/// Why a page did not get into its conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotOpen {
    /// The conversation is over, or never was.
    Ended,
    Busy,
}

/// Counters for operators.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    pub rooms: usize,
    pub desk_pages: u64,
    pub conversation_pages: u64,
    pub stage_sessions: usize,
}

pub(crate) struct Inner {
    db: Db,
    blobs: Blobs,
    media: Media,
    /// What permits are signed with.
    consent_keys: Keys,
    runtime: Handle,
    ticker: Ticker,
    /// Names this run of the program in epochs.
    run: String,
    keys: AtomicU64,
    registry: Mutex<Registry>,
    desk: mpsc::Sender<DeskPost>,
    stage: Stage,
    gauge: Gauge,
    trials: Trials,
    conversation_pages: Arc<AtomicU64>,
    desk_pages: Arc<AtomicU64>,
}

/// Where things are, for look-ups.
#[derive(Default)]
struct Registry {
    rooms: HashMap<ConversationId, mpsc::Sender<Post>>,
    peers: HashMap<PeerKey, (ConversationId, PersonId)>,
    /// Whose the rooms of the media workers are.
    calls: HashMap<RoomKey, ConversationId>,
}

impl Live {
    /// Starts the tasks and everything that was open when the program stopped. Called inside the runtime on which the
    /// tasks are to run; `events` is the other end of what `media` was started with.
    pub async fn start(db: Db, blobs: Blobs, keys: Keys, media: Media, events: mpsc::Receiver<Event>) -> Result<Self, StoreError> {
        let (desk, posts) = mpsc::channel(MAILBOX);
        let live = Self(Arc::new(Inner {
            ticker: Ticker::start(db.clock(), db.now()),
            db,
            blobs,
            media,
            consent_keys: keys,
            runtime: Handle::current(),
            run: random::<4>().iter().map(|b| format!("{b:02x}")).collect(),
            keys: AtomicU64::new(1),
            registry: Mutex::default(),
            desk,
            stage: Stage::default(),
            gauge: Gauge::default(),
            trials: Trials::default(),
            conversation_pages: Arc::default(),
            desk_pages: Arc::default(),
        }));
        live.restore(posts).await.map_err(|error| match error {
            DeskError::Store(error) => error,
            // What the store holds does not fit together; foreign keys make that impossible.
            other => StoreError::Damaged(other.to_string()),
        })?;
        live.0.runtime.spawn(bridge::carry(live.0.clone(), events));
        Ok(live)
    }

    // --- conversations ---

    /// A page of a person of this conversation, and the session in which an agent opened it. Parcels come from the
    /// receiver; dropping the page reports its end.
    pub fn open_page(
        &self,
        conversation: &ConversationId,
        person: &PersonId,
        speaks: Speaks,
        session: Option<SessionId>,
    ) -> Result<(Page, mpsc::Receiver<Parcel>), NotOpen> {
        let room = self.0.room(conversation).ok_or(NotOpen::Ended)?;
        let (outbox, parcels) = mpsc::channel(OUTBOX);
        let id = self.0.next_page();
        let post = Post::Open { person: person.clone(), page: id, session, outbox, speaks };
        room.try_send(post).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => NotOpen::Busy,
            mpsc::error::TrySendError::Closed(_) => NotOpen::Ended,
        })?;
        let _counted = Counted::new(&self.0.conversation_pages);
        Ok((Page { _counted, id, person: person.clone(), room }, parcels))
    }

    /// A guest rang: the conversation is stored and now waits in the queue, and holds its place of those of its address.
    pub async fn rang(&self, conversation: &ConversationId, place: Option<Place>) -> Result<(), DeskError> {
        room::open(&self.0, conversation).await?;
        let wanted = conversation.clone();
        if let Some(card) = self.0.db.read(move |c| cards::card(c, &wanted)).await? {
            page::deliver(&self.0.desk, DeskPost::Rang(Box::new(card), place));
        }
        Ok(())
    }

    /// The guest's page was asked for: a sign of life without a socket.
    pub fn caller_seen(&self, conversation: &ConversationId) {
        page::deliver(&self.0.desk, DeskPost::CallerSeen { conversation: conversation.clone() });
    }

    /// How a closed conversation ended; nothing while it is open.
    pub fn end_of(conversation: &Conversation) -> Option<End> {
        conversation.closed().as_ref().map(deeds::end_of)
    }

    /// A person hangs up or gives up the place, by a form.
    pub async fn hang_up(&self, conversation: &ConversationId, person: &PersonId) {
        if let Some(room) = self.0.room(conversation) {
            let (done, wait) = oneshot::channel();
            if room.send(Post::HangUp { person: person.clone(), done }).await.is_ok() {
                // The room answers when the end is written, or at once if it goes on; dropped means it is gone. A store that
                // writes nothing now lets nobody wait for ever.
                let _ = timeout(STORE_WAIT, wait).await;
            }
        }
    }

    /// The guest left a message instead of waiting on.
    pub fn message_left_instead(&self, conversation: &ConversationId) {
        page::deliver(&self.0.desk, DeskPost::LeftMessage { conversation: conversation.clone() });
    }

    /// A line was stored by a form or an upload.
    pub fn line_stored(&self, conversation: &ConversationId, line: Line) {
        self.input(conversation, Input::LineStored { line });
    }

    /// A line was deleted by a form.
    pub fn line_deleted(&self, conversation: &ConversationId, line: &LineId) {
        self.input(conversation, Input::LineDeleted { line: line.clone() });
    }

    /// An agent in the conversation asks for a colleague, by a form.
    pub fn bring(&self, conversation: &ConversationId, by: &AccountId) {
        page::deliver(&self.0.desk, DeskPost::Bring { conversation: conversation.clone(), by: by.clone() });
    }

    // --- recording ---

    /// What the page that records says of itself. `Recording` needs the lease that lives now; that it does not record, any
    /// genuine permit may say, also when the call is over.
    pub async fn report(&self, conversation: &ConversationId, person: &PersonId, text: &str, report: Report) -> Result<(), NoPermit> {
        let claims = self.permit(conversation, person, text)?;
        let over = if report == Report::Recording { Err(NoPermit) } else { Ok(()) };
        let Some(room) = self.0.room(conversation) else { return over };
        let (done, taken) = oneshot::channel();
        match room.send(Post::Report { claims: Box::new(claims), report, done }).await {
            Ok(()) => taken.await.unwrap_or(over),
            Err(_) => over,
        }
    }

    /// What stands in a permit that this installation made for this person in this conversation.
    pub fn permit(&self, conversation: &ConversationId, person: &PersonId, text: &str) -> Result<Claims, NoPermit> {
        let claims = permit::read(&self.0.consent_keys, text).ok_or(NoPermit)?;
        let fits = claims.conversation == *conversation && claims.recorder == *person;
        if fits { Ok(claims) } else { Err(NoPermit) }
    }

    /// Takes an approval back in the call, if it still goes on and this is its request; with a declaration, because it never counted.
    /// `true` when it is written; with `false` the caller writes it.
    pub async fn withdraw(
        &self,
        conversation: &ConversationId,
        (request, person): (&RequestId, &PersonId),
        declared: Option<Declaration>,
    ) -> bool {
        let Some(room) = self.0.room(conversation) else { return false };
        let (done, written) = oneshot::channel();
        let declared = declared.map(Box::new);
        let post = Post::Withdraw { request: request.clone(), person: person.clone(), declared, done };
        // A store that writes nothing now lets nobody wait for ever: what closes is closed, and the caller's own write says more.
        room.send(post).await.is_ok() && timeout(STORE_WAIT, written).await.is_ok_and(|written| written.is_ok())
    }

    // --- desk ---

    /// A page at the desk of this agent.
    pub fn open_desk(&self, agent: &AccountId) -> Result<(DeskPage, mpsc::Receiver<DeskParcel>), Busy> {
        let (outbox, parcels) = mpsc::channel(OUTBOX);
        let id = self.0.next_page();
        self.0.desk.try_send(DeskPost::PageOpened { agent: agent.clone(), page: id, outbox }).map_err(|_| Busy)?;
        let _counted = Counted::new(&self.0.desk_pages);
        Ok((DeskPage { _counted, id, agent: agent.clone(), desk: self.0.desk.clone() }, parcels))
    }

    /// The agent's desk as it is now; also a sign of life. None when the desk is too busy to say.
    pub async fn desk_state(&self, agent: &AccountId) -> Option<DeskState> {
        let (answer, wait) = oneshot::channel();
        self.0.desk.send(DeskPost::Show { agent: agent.clone(), answer }).await.ok()?;
        wait.await.ok()
    }

    /// The agent pressed *online* or *offline*.
    pub async fn presence(&self, agent: &AccountId, online: bool) -> Result<(), Busy> {
        let (answer, wait) = oneshot::channel();
        let post = DeskPost::Presence { agent: agent.clone(), online, answer: Some(answer) };
        self.0.desk.send(post).await.map_err(|_| Busy)?;
        wait.await.map_err(|_| Busy)
    }

    /// The agent takes a call. `Ok` after the acceptance is committed.
    pub async fn accept(&self, conversation: &ConversationId, agent: &AccountId) -> Result<(), desk::NotAccepted> {
        let (answer, wait) = oneshot::channel();
        let post = DeskPost::Accept { conversation: conversation.clone(), agent: agent.clone(), answer: desk::Answer::Form(answer) };
        self.0.desk.send(post).await.map_err(|_| desk::NotAccepted::Busy)?;
        wait.await.unwrap_or(Err(desk::NotAccepted::Busy))
    }

    /// The agent does not take this offer.
    pub fn pass(&self, conversation: &ConversationId, agent: &AccountId) {
        page::deliver(&self.0.desk, DeskPost::Pass { conversation: conversation.clone(), agent: agent.clone() });
    }

    /// Rooms, their agents, or accounts changed: the desk looks them up anew.
    pub fn rooms_changed(&self) {
        page::deliver(&self.0.desk, DeskPost::RoomsChanged);
        let rooms: Vec<_> = self.0.registry().rooms.values().cloned().collect();
        for room in rooms {
            page::deliver(&room, Post::RuleChanged);
        }
    }

    /// Somebody ended this session on purpose: who called with it leaves the call at once, page or no page.
    pub fn session_ended(&self, session: &SessionId) {
        let rooms: Vec<_> = self.0.registry().rooms.values().cloned().collect();
        for room in rooms {
            page::deliver(&room, Post::SessionEnded { session: session.clone() });
        }
    }

    /// The account was disabled or its last session ended: its sockets close, its calls are left.
    pub fn agent_removed(&self, agent: &AccountId) {
        page::deliver(&self.0.desk, DeskPost::AgentRemoved { agent: agent.clone() });
        let rooms: Vec<_> = self.0.registry().rooms.values().cloned().collect();
        for room in rooms {
            page::deliver(&room, Post::AgentRemoved { agent: agent.clone() });
        }
    }

    /// A message was left in a room.
    pub fn message_left(&self, room: &RoomId) {
        page::deliver(&self.0.desk, DeskPost::MessageLeft { room: room.clone() });
    }

    /// The place of a waiting guest in the line, and whether nobody is left who would ring.
    pub async fn place(&self, conversation: &ConversationId) -> Option<(usize, bool)> {
        let (answer, wait) = oneshot::channel();
        self.0.desk.send(DeskPost::AskPlace { conversation: conversation.clone(), answer }).await.ok()?;
        wait.await.ok()?
    }

    pub fn figures(&self) -> Figures {
        Figures {
            rooms: self.0.registry().rooms.len(),
            desk_pages: self.0.desk_pages.load(Ordering::Relaxed),
            conversation_pages: self.0.conversation_pages.load(Ordering::Relaxed),
            stage_sessions: self.0.stage.list().len(),
        }
    }

    /// Starts again what was open when the program stopped.
    async fn restore(&self, posts: mpsc::Receiver<DeskPost>) -> Result<(), DeskError> {
        let open = self.0.db.read(cards::open_conversations).await?;
        let running: Vec<ConversationId> = open.iter().map(|card| card.conversation.clone()).collect();
        if let Err(fault) = self.0.db.write(Actor::System, move |tx| requests::end_left_over(tx, &running)).await {
            tracing::error!(%fault, "requests to record of calls that are over could not be ended");
        }
        for card in &open {
            room::open(&self.0, &card.conversation).await?;
        }
        desk::start(self.0.clone(), posts, open).await
    }

    fn input(&self, conversation: &ConversationId, input: Input) {
        if let Some(room) = self.0.room(conversation) {
            page::deliver(&room, Post::Input(input));
        }
    }
}

impl Inner {
    fn registry(&self) -> std::sync::MutexGuard<'_, Registry> {
        // A look-up cannot leave the maps half changed, so a poisoned lock is as good as any.
        self.registry.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn room(&self, conversation: &ConversationId) -> Option<mpsc::Sender<Post>> {
        self.registry().rooms.get(conversation).cloned()
    }

    fn next_page(&self) -> PageId {
        PageId(self.keys.fetch_add(1, Ordering::Relaxed))
    }

    fn next_peer(&self) -> PeerKey {
        PeerKey(self.keys.fetch_add(1, Ordering::Relaxed))
    }

    fn next_room(&self) -> RoomKey {
        RoomKey(self.keys.fetch_add(1, Ordering::Relaxed))
    }
}

#[cfg(test)]
mod tests;
