//! The task of one open conversation: feeds the [`Room`] machine and does what it wants done. Its other half, with the
//! machine of the recording, is [`crate::live::recording`].
//!
//! Owns the machines, the outboxes of its pages, the peers of its people, and the writes that are on their way. Writes
//! of one conversation are done one after another, each begun when the one before is written, so that lines keep their order,
//! a recording that is stopped stays stopped, and the end comes last.
//!
//! **Invariants.** The task ends when the end of the conversation is written and told; then the registry forgets it.
//! An outbox that is full closes its page. *Absent*: decisions about people.

use std::collections::{HashMap, VecDeque};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};
use tokio::time::{Interval, MissedTickBehavior, interval};

use crate::base::ids::{AccountId, ConversationId, PersonId, RequestId, SessionId};
use crate::base::limits::MAILBOX;
use crate::consent::permit::Claims;
use crate::consent::request::notice::{self, NoPermit, Report};
use crate::desk::DeskError;
use crate::live::desk::DeskPost;
use crate::live::page::{Parcel, deliver};
use crate::live::recording::{Consents, Speaks, Waiting};
use crate::live::{Inner, bridge, cards, deeds};
use crate::media::{PeerKey, RoomKey};
use crate::meetings::notice::{DeskWish, Effect, Input, MediaNews, MediaWish, Notice, PageId, Request, Shut};
use crate::meetings::room::{Room, State};
use crate::recordings::invalid::Declaration;

/// What a room's mailbox takes.
#[derive(Debug)]
pub enum Post {
    /// A page connected; it hears from the room through `outbox`.
    Open {
        person: PersonId,
        page: PageId,
        session: Option<SessionId>,
        outbox: mpsc::Sender<Parcel>,
        speaks: Speaks,
    },
    Input(Input),
    /// A form's hang-up; answered when an end that it brings is written.
    HangUp {
        person: PersonId,
        done: oneshot::Sender<()>,
    },
    /// Somebody ended this session on purpose.
    SessionEnded {
        session: SessionId,
    },
    /// The account was disabled.
    AgentRemoved {
        agent: AccountId,
    },
    /// The page that records says of itself what it does, with a genuine permit.
    Report {
        claims: Box<Claims>,
        report: Report,
        done: oneshot::Sender<Result<(), NoPermit>>,
    },
    /// Somebody takes an approval back outside of the page, or it is declared invalid; dropped without an answer if it is not this
    /// call's.
    Withdraw {
        request: RequestId,
        person: PersonId,
        declared: Option<Box<Declaration>>,
        done: oneshot::Sender<()>,
    },
    /// The room's rule may be another one now.
    RuleChanged,
}

/// Starts the task of a stored, open conversation; harmless if it runs already or the conversation is closed.
pub(super) async fn open(live: &Arc<Inner>, conversation: &ConversationId) -> Result<(), DeskError> {
    if live.room(conversation).is_some() {
        return Ok(());
    }
    let (wanted, run) = (conversation.clone(), live.run.clone());
    let Some(seed) = live.db.read(move |c| cards::seed(c, &wanted, run)).await? else {
        return Ok(());
    };
    let consents = Consents::open(live, conversation).await;
    let (mailbox, posts) = mpsc::channel(MAILBOX);
    let key = live.next_room();
    {
        let mut registry = live.registry();
        if registry.rooms.contains_key(conversation) {
            return Ok(());
        }
        registry.rooms.insert(conversation.clone(), mailbox);
        registry.calls.insert(key, conversation.clone());
    }
    let now = live.ticker.now();
    let task = RoomTask {
        conversation: conversation.clone(),
        key,
        room: Room::new(now, seed),
        consents,
        pages: HashMap::new(),
        sessions: HashMap::new(),
        peers: HashMap::new(),
        writes: VecDeque::new(),
        waiting: Vec::new(),
        live: live.clone(),
    };
    live.runtime.spawn(task.run(posts));
    Ok(())
}

pub(super) struct RoomTask {
    pub(super) live: Arc<Inner>,
    pub(super) conversation: ConversationId,
    pub(super) key: RoomKey,
    pub(super) room: Room,
    pub(super) consents: Consents,
    pub(super) pages: HashMap<PageId, Listener>,
    /// The session in which each agent's last page was opened.
    sessions: HashMap<PersonId, SessionId>,
    peers: HashMap<PersonId, PeerKey>,
    /// The first is under way.
    pub(super) writes: VecDeque<Write>,
    /// Forms that wait for the end to be written.
    waiting: Vec<oneshot::Sender<()>>,
}

/// A page that is connected.
pub(super) struct Listener {
    pub(super) person: PersonId,
    pub(super) speaks: Speaks,
    outbox: mpsc::Sender<Parcel>,
}

/// A write on its way, and what is heard of it.
type Write = Pin<Box<dyn Future<Output = Option<News>> + Send>>;

/// Who hears of a write.
pub(super) enum News {
    Room(Input),
    Recording(notice::Input),
}

impl RoomTask {
    async fn run(mut self, mut posts: mpsc::Receiver<Post>) {
        let mut minute: Interval = interval(SESSION_USE);
        minute.set_missed_tick_behavior(MissedTickBehavior::Skip);
        // The recording's machine knows who is here before anything else reaches it.
        self.act();
        while self.room.state() != State::Closed || !self.writes.is_empty() || self.consents.has_unsent() {
            let deadline = [self.room.next_deadline(), self.consents.next_deadline()].into_iter().flatten().min();
            tokio::select! {
                post = posts.recv() => match post {
                    Some(post) => self.take(post),
                    None => break,
                },
                Some(news) = first_written(&mut self.writes) => match news {
                    Some(News::Room(input)) => self.feed(input),
                    Some(News::Recording(input)) => self.consent(input),
                    None => {}
                },
                () = self.live.ticker.until(deadline) => {
                    self.room.handle_timeout(self.live.ticker.now());
                    self.consents.handle_timeout(self.live.ticker.now());
                    self.act();
                }
                () = tokio::time::sleep(RESEND), if self.consents.has_unsent() => self.send_unsent(),
                _ = minute.tick() => self.use_sessions(),
            }
        }
        self.forget();
        // Whoever came in the last moment is told as well.
        while let Ok(post) = posts.try_recv() {
            self.take(post);
        }
    }

    fn take(&mut self, post: Post) {
        match post {
            Post::Open { person, page, session, outbox, speaks } => {
                if let Some(session) = session {
                    self.sessions.insert(person.clone(), session);
                }
                self.pages.insert(page, Listener { person: person.clone(), speaks, outbox });
                self.feed(Input::PageOpened { person, page });
            }
            Post::Input(Input::PageClosed { person, page }) => {
                self.pages.remove(&page);
                self.feed(Input::PageClosed { person, page });
            }
            Post::Input(Input::Asked { person, page, request: Request::Recording(request) }) => self.ask_recording(person, page, request),
            Post::Input(Input::MediaRestarted) => {
                self.restart_withheld();
                self.feed(Input::MediaRestarted);
            }
            Post::Input(input) => self.feed(input),
            Post::HangUp { person, done } => {
                self.feed(Input::HungUp { person });
                if self.room.state() == State::Closing {
                    self.waiting.push(done);
                }
            }
            Post::SessionEnded { session } => {
                let gone: Vec<PersonId> = self.sessions.extract_if(|_, of| *of == session).map(|(person, _)| person).collect();
                for person in gone {
                    self.feed(Input::HungUp { person });
                }
            }
            Post::AgentRemoved { agent } => {
                if let Some(person) = self.room.person_of(&agent) {
                    self.feed(Input::HungUp { person });
                }
            }
            Post::Report { claims, report, done } => self.report(&claims, report, done),
            Post::Withdraw { request, person, declared, done } => {
                self.withdraw((&request, &person), Waiting { person: person.clone(), declared, done });
            }
            Post::RuleChanged => self.read_rule(),
        }
    }

    fn feed(&mut self, input: Input) {
        if self.room.state() == State::Waiting && matches!(input, Input::LineStored { .. } | Input::LineDeleted { .. }) {
            deliver(&self.live.desk, DeskPost::Wrote { conversation: self.conversation.clone() });
        }
        self.room.handle_input(self.live.ticker.now(), input);
        self.act();
    }

    /// Does what the room and the recording want done, in their order, until they want nothing more; then shows it.
    pub(super) fn act(&mut self) {
        loop {
            let news = self.see_people();
            let effects = self.room.drain_effects();
            if effects.is_empty() && !news {
                self.show_recording();
                self.answer_beginning();
                // A page that did not take it is gone now.
                if self.consents.sees(&self.room) {
                    break;
                }
            }
            self.carry_out(effects);
        }
        if self.room.state() == State::Closed {
            self.waiting.clear();
        }
    }

    /// Does what the room wants done, in its order.
    pub(super) fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Tell { page, notice } => self.tell(page, notice),
                Effect::Shut { page, why } => self.shut(page, why),
                Effect::Media(wish) => self.media(wish),
                Effect::Store(deed) => {
                    let write = deeds::write(self.live.clone(), self.conversation.clone(), deed);
                    self.writes.push_back(Box::pin(async move { write.await.map(News::Room) }));
                }
                Effect::Desk(wish) => self.desk(wish),
                Effect::Close { reason } => {
                    let write = deeds::close(self.live.clone(), self.conversation.clone(), reason);
                    self.writes.push_back(Box::pin(async move { Some(News::Room(write.await)) }));
                }
            }
        }
    }

    pub(super) fn tell(&mut self, page: PageId, notice: Notice) {
        let Some(listener) = self.pages.get(&page) else { return };
        let notice = self.consents.refusal(&listener.person, notice);
        if listener.outbox.try_send(Parcel::Notice(notice)).is_err() {
            let person = listener.person.clone();
            // The socket sees the end of the channel and closes as busy; its page may come back.
            self.pages.remove(&page);
            self.room.handle_input(self.live.ticker.now(), Input::PageClosed { person, page });
        }
    }

    pub(super) fn shut(&mut self, page: PageId, why: Shut) {
        if let Some(listener) = self.pages.remove(&page) {
            let _ = listener.outbox.try_send(Parcel::Shut(why));
            self.room.handle_input(self.live.ticker.now(), Input::PageClosed { person: listener.person, page });
        }
    }

    fn media(&mut self, wish: MediaWish) {
        let (person, leg) = bridge::subject(&wish);
        let person = person.cloned();
        let peer = match &person {
            Some(person) => self.peer(person),
            None => PeerKey(0),
        };
        let command = bridge::command(self.key, peer, wish, &self.peers);
        // Nothing overtakes an order to keep somebody apart.
        let is_full = self.consents.has_unsent() || self.live.media.command(command.clone()).is_err();
        if is_full {
            tracing::warn!(conversation = %self.conversation, "the media worker takes no more commands now");
            match (person, leg) {
                (Some(person), Some(leg)) => {
                    self.room.handle_input(self.live.ticker.now(), Input::Media { person, news: MediaNews::Refused { leg } });
                }
                _ => self.consents.send_later(command),
            }
        }
    }

    pub(super) fn peer(&mut self, person: &PersonId) -> PeerKey {
        if let Some(peer) = self.peers.get(person) {
            return *peer;
        }
        let peer = self.live.next_peer();
        self.peers.insert(person.clone(), peer);
        self.live.registry().peers.insert(peer, (self.conversation.clone(), person.clone()));
        peer
    }

    fn desk(&mut self, wish: DeskWish) {
        let conversation = self.conversation.clone();
        let post = match wish {
            DeskWish::CallerPage { open } => DeskPost::CallerPage { conversation, open },
            DeskWish::Bring { by } => DeskPost::Bring { conversation, by },
            DeskWish::CancelBring { by } => DeskPost::CancelBring { conversation, by },
            DeskWish::AgentLeft { agent } => DeskPost::AgentLeft { conversation, agent },
        };
        deliver(&self.live.desk, post);
    }

    /// A live call is use of the sessions whose pages are in it: nobody is signed out in the middle of one (B.3.9).
    fn use_sessions(&mut self) {
        let sessions: Vec<SessionId> = self.room.present_agents().filter_map(|p| self.sessions.get(&p.id).cloned()).collect();
        if !sessions.is_empty() && matches!(self.room.state(), State::Live { .. }) {
            let write = deeds::use_sessions(self.live.clone(), sessions);
            self.writes.push_back(Box::pin(async move {
                write.await;
                None
            }));
        }
    }

    /// Whose peers these were is known a little longer: the worker tells how their legs fared when it has closed them.
    fn forget(&mut self) {
        {
            let mut registry = self.live.registry();
            registry.rooms.remove(&self.conversation);
            registry.calls.remove(&self.key);
        }
        let (live, peers) = (self.live.clone(), std::mem::take(&mut self.peers));
        self.live.runtime.spawn(async move {
            tokio::time::sleep(LAST_FIGURES).await;
            let mut registry = live.registry();
            for peer in peers.values() {
                registry.peers.remove(peer);
            }
        });
    }
}

/// Waits for the first of the writes, which goes on where it was if nobody waits for a while; none if there is none.
async fn first_written(writes: &mut VecDeque<Write>) -> Option<Option<News>> {
    let news = writes.front_mut()?.await;
    writes.pop_front();
    Some(news)
}

/// How often a live call counts as use of its agents' sessions: well below the shortest idle time.
const SESSION_USE: Duration = Duration::from_secs(60);
/// A worker that is not stuck has closed the legs of a room within this time.
const LAST_FIGURES: Duration = Duration::from_secs(10);
/// How soon a full queue of the media worker is tried again.
const RESEND: Duration = Duration::from_millis(20);
