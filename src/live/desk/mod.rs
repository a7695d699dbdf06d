//! The task of the desk: feeds the [`Queue`] machine, does what it wants done, and shows every agent their desk.
//!
//! Owns the queue, the cards of everyone who waits or talks, and the outboxes of the desk pages. An agent's pages get
//! the whole state of their desk whenever anything changed: simple, and never out of step.
//!
//! **Invariants.** An acceptance is told, to the agent, the guest and everyone else, after it is committed; of two agents
//! who accept at once the queue lets exactly one through. *Absent*: decisions about who rings, words for people.

mod effects;
mod show;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};
use tokio::time::{MissedTickBehavior, interval};

use crate::base::ids::{AccountId, ConversationId, RoomId};
use crate::base::limits::SOCKETS_PER_PERSON;
use crate::base::secret::Personal;
use crate::desk::DeskError;
use crate::desk::queue::{LeftQueue, Queue, Refused};
use crate::live::cards::{Card, Facts};
use crate::live::page::deliver;
use crate::live::places::Place;
use crate::live::room::Post;
use crate::live::{Inner, cards};
use crate::meetings::Refusal;
use crate::meetings::notice::{Bring, EndReason, Input, PageId};
use crate::meetings::participants::Participant;

pub use show::{CallerRow, CallerState, DeskState, Offer, StageRow};

/// What the desk's mailbox takes.
#[derive(Debug)]
pub enum DeskPost {
    PageOpened {
        agent: AccountId,
        page: PageId,
        outbox: mpsc::Sender<DeskParcel>,
    },
    PageClosed {
        agent: AccountId,
        page: PageId,
    },
    Show {
        agent: AccountId,
        answer: oneshot::Sender<DeskState>,
    },
    Presence {
        agent: AccountId,
        online: bool,
        answer: Option<oneshot::Sender<()>>,
    },
    Accept {
        conversation: ConversationId,
        agent: AccountId,
        answer: Answer,
    },
    Pass {
        conversation: ConversationId,
        agent: AccountId,
    },
    Rang(Box<Card>, Option<Place>),
    CallerPage {
        conversation: ConversationId,
        open: bool,
    },
    CallerSeen {
        conversation: ConversationId,
    },
    LeftMessage {
        conversation: ConversationId,
    },
    /// The waiting guest wrote or deleted a line.
    Wrote {
        conversation: ConversationId,
    },
    Bring {
        conversation: ConversationId,
        by: AccountId,
    },
    CancelBring {
        conversation: ConversationId,
        by: AccountId,
    },
    AgentLeft {
        conversation: ConversationId,
        agent: AccountId,
    },
    /// The end of a conversation is committed.
    Ended {
        conversation: ConversationId,
        reason: EndReason,
    },
    RoomsChanged,
    AgentRemoved {
        agent: AccountId,
    },
    MessageLeft {
        room: RoomId,
    },
    StageChanged,
    AskPlace {
        conversation: ConversationId,
        answer: oneshot::Sender<Option<(usize, bool)>>,
    },
    /// From the task itself: the store has answered.
    Assigned(Assigned),
    Facts(Box<Facts>),
    Lines {
        conversation: ConversationId,
        lines: Vec<Personal<String>>,
    },
}

/// What became of an acceptance.
#[derive(Debug)]
pub struct Assigned {
    conversation: ConversationId,
    agent: AccountId,
    outcome: Result<Participant, Refusal>,
    as_colleague: bool,
}

/// Who hears what became of an acceptance.
#[derive(Debug)]
pub enum Answer {
    Page(PageId),
    Form(oneshot::Sender<Result<(), NotAccepted>>),
}

/// What a desk page's socket is handed. The channel's end without a [`DeskParcel::Shut`] means *busy*.
#[derive(Clone, Debug)]
pub enum DeskParcel {
    State(Box<DeskState>),
    MessageLeft,
    Accepted {
        conversation: ConversationId,
    },
    NotAccepted(NotAccepted),
    /// This person has more pages at the desk than one can use; the oldest goes.
    TooMany,
    /// This person is no agent any more.
    Shut,
}

/// Why an acceptance changed nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotAccepted {
    /// By this colleague, if the name is known.
    Taken(Option<String>),
    Gone,
    /// The agent is in a call.
    InACall,
    NotYours,
    RoomFull,
    /// This machine carries no further call now; the guest waits on.
    NoPlace,
    /// Try again.
    Busy,
}

/// Starts the desk from what the store knows.
pub(super) async fn start(live: Arc<Inner>, posts: mpsc::Receiver<DeskPost>, open: Vec<Card>) -> Result<(), DeskError> {
    let now = live.db.now();
    let facts = live.db.read(move |conn| cards::facts(conn, now)).await?;
    let queue = Queue::restore(live.ticker.now(), cards::restored(&facts, &open));
    let desk = DeskTask {
        queue,
        cards: open.into_iter().map(|card| (card.conversation.clone(), card)).collect(),
        facts,
        places: HashMap::new(),
        pages: HashMap::new(),
        answers: HashMap::new(),
        changed: true,
        live: live.clone(),
    };
    live.runtime.spawn(desk.run(posts));
    Ok(())
}

struct DeskTask {
    live: Arc<Inner>,
    queue: Queue,
    /// Everyone who waits or talks.
    cards: HashMap<ConversationId, Card>,
    /// What those who wait hold of the places of their addresses.
    places: HashMap<ConversationId, Place>,
    facts: Facts,
    pages: HashMap<PageId, (AccountId, mpsc::Sender<DeskParcel>)>,
    /// Who waits for the store's word on an acceptance.
    answers: HashMap<(ConversationId, AccountId), Answer>,
    /// Something that a desk shows is different from what was shown last.
    changed: bool,
}

impl DeskTask {
    async fn run(mut self, mut posts: mpsc::Receiver<DeskPost>) {
        let mut refresh = interval(REFRESH);
        refresh.set_missed_tick_behavior(MissedTickBehavior::Skip);
        loop {
            let deadline = self.queue.next_timeout();
            tokio::select! {
                post = posts.recv() => match post {
                    Some(post) => self.take(post),
                    None => return,
                },
                () = self.live.ticker.until(deadline) => {
                    self.queue.handle_timeout(self.live.ticker.now());
                    self.changed = true;
                }
                // Waiting times grow while nothing happens.
                _ = refresh.tick() => self.changed |= self.cards.values().any(|card| !card.accepted),
            }
            // What came meanwhile changes the same picture: it is drawn once.
            for _ in 0..AT_ONCE {
                match posts.try_recv() {
                    Ok(post) => self.take(post),
                    Err(_) => break,
                }
            }
            self.act();
            self.live.gauge.set_in_calls(self.queue.people_in_calls());
            self.show_all();
        }
    }

    fn take(&mut self, post: DeskPost) {
        let now = self.live.ticker.now();
        match post {
            DeskPost::Show { agent, answer } => {
                self.queue.handle_agent_seen(now, &agent);
                let _ = answer.send(self.state_of(&agent));
                return;
            }
            DeskPost::AskPlace { conversation, answer } => {
                let _ = answer.send(self.queue.place(&conversation));
                return;
            }
            DeskPost::CallerSeen { conversation } => return self.queue.handle_caller_seen(now, &conversation),
            DeskPost::PageOpened { agent, page, outbox } => {
                if !self.facts.names.contains_key(&agent) {
                    self.look_up_facts();
                }
                self.make_place(&agent);
                self.pages.insert(page, (agent.clone(), outbox));
                self.queue.handle_agent_page_opened(now, &agent);
            }
            DeskPost::PageClosed { agent, page } => {
                // A page that was closed as too slow is counted out already.
                if self.pages.remove(&page).is_some() {
                    self.queue.handle_agent_page_closed(now, &agent);
                }
            }
            DeskPost::Presence { agent, online, answer } => {
                self.queue.handle_presence(now, &agent, online);
                self.store_presence(agent, online, answer);
            }
            DeskPost::Accept { conversation, agent, answer } => self.accept(conversation, agent, answer),
            DeskPost::Pass { conversation, agent } => {
                // Too late to pass is as good as passed.
                let _ = self.queue.handle_pass(now, &conversation, &agent);
            }
            DeskPost::RoomsChanged => self.look_up_facts(),
            DeskPost::Facts(facts) => {
                self.queue.handle_rooms(now, facts.serving.clone());
                self.facts = *facts;
            }
            DeskPost::AgentRemoved { agent } => {
                self.queue.handle_agent_removed(now, &agent);
                self.shut_pages_of(&agent);
                // Whoever only signed out, or chose a new password, serves the same rooms when back.
                self.look_up_facts();
            }
            DeskPost::MessageLeft { room } => self.tell_serving(&room, &DeskParcel::MessageLeft),
            DeskPost::StageChanged => {}
            DeskPost::Assigned(assigned) => self.assigned(assigned),
            other => self.take_of_caller(other),
        }
        self.changed = true;
    }

    /// What concerns one conversation.
    fn take_of_caller(&mut self, post: DeskPost) {
        let now = self.live.ticker.now();
        match post {
            // Rung twice, and taken in between.
            DeskPost::Rang(card, _) if card.accepted => {}
            DeskPost::Rang(card, place) => {
                let (conversation, room, rung) = (card.conversation.clone(), card.room.clone(), card.rung);
                // Made by another process' hand, or a moment ago.
                if !self.facts.serving.contains_key(&room) {
                    self.look_up_facts();
                }
                self.cards.insert(conversation.clone(), *card);
                if let Some(place) = place {
                    self.places.insert(conversation.clone(), place);
                }
                match self.queue.handle_ring(now, &conversation, &room, rung) {
                    Ok(()) | Err(Refused::Already) => {}
                    Err(why) => {
                        tracing::info!(%conversation, ?why, "a ring found no place in the queue");
                        self.to_room(&conversation, Input::QueueEnded { reason: EndReason::Gone });
                    }
                }
            }
            DeskPost::CallerPage { conversation, open: true } => self.queue.handle_caller_page_opened(now, &conversation),
            DeskPost::CallerPage { conversation, open: false } => self.queue.handle_caller_page_closed(now, &conversation),
            DeskPost::LeftMessage { conversation } => {
                let _ = self.queue.handle_left(now, &conversation, LeftQueue::MessageLeft);
            }
            DeskPost::Wrote { conversation } => self.look_up_lines(conversation),
            DeskPost::Lines { conversation, lines } => {
                if let Some(card) = self.cards.get_mut(&conversation) {
                    card.lines = lines;
                }
            }
            DeskPost::Bring { conversation, by } => {
                let Some(room) = self.cards.get(&conversation).map(|card| card.room.clone()) else {
                    return;
                };
                if self.queue.is_in(&by, &conversation) && !self.live.has_place(self.queue.people_in_calls(), 1) {
                    return self.to_room(&conversation, Input::Bring(Bring::NoPlace));
                }
                // Already ringing, or not in the call: the page knows by what it was told before.
                let _ = self.queue.handle_bring(now, &conversation, &room, &by);
            }
            DeskPost::CancelBring { conversation, by } => {
                let _ = self.queue.handle_bring_cancel(now, &conversation, &by);
            }
            DeskPost::AgentLeft { conversation, agent } => self.queue.handle_agent_left(now, &conversation, &agent),
            DeskPost::Ended { conversation, reason } => {
                self.cards.remove(&conversation);
                self.places.remove(&conversation);
                // In the queue still, if the guest gave up; an acceptance on its way fails and is cleared then.
                let _ = self.queue.handle_left(now, &conversation, left_queue(reason));
                self.queue.handle_ended(now, &conversation);
            }
            _ => {}
        }
    }

    fn accept(&mut self, conversation: ConversationId, agent: AccountId, answer: Answer) {
        let now = self.live.ticker.now();
        // Before anything changes, so that the caller keeps the place and rings on.
        let joining = self.queue.would_join(&conversation);
        if joining > 0 && !self.live.has_place(self.queue.people_in_calls(), joining) {
            return self.say(answer, &conversation, Err(NotAccepted::NoPlace));
        }
        match self.queue.handle_accept(now, &conversation, &agent) {
            Ok(()) => {
                self.answers.insert((conversation, agent), answer);
            }
            // Pressed twice: the first press is what counts, and its answer serves both.
            Err(Refused::Already) if self.answers.contains_key(&(conversation.clone(), agent.clone())) => {
                self.answers.insert((conversation, agent), answer);
            }
            Err(Refused::Already) => self.say(answer, &conversation, Ok(())),
            Err(why) => {
                let why = match why {
                    Refused::Taken(by) => NotAccepted::Taken(self.facts.names.get(&by).map(|name| name.expose().clone())),
                    Refused::Busy => NotAccepted::InACall,
                    Refused::NotYours => NotAccepted::NotYours,
                    Refused::Gone | Refused::Full | Refused::Already => NotAccepted::Gone,
                };
                self.say(answer, &conversation, Err(why));
            }
        }
    }

    fn assigned(&mut self, assigned: Assigned) {
        let now = self.live.ticker.now();
        let Assigned { conversation, agent, outcome, as_colleague } = assigned;
        let answer = self.answers.remove(&(conversation.clone(), agent.clone()));
        let told = match outcome {
            Ok(person) => {
                self.queue.assigned(now, &conversation, &agent);
                self.places.remove(&conversation);
                if let Some(card) = self.cards.get_mut(&conversation) {
                    card.accepted = true;
                }
                let input = if as_colleague { Input::Admitted { colleague: person } } else { Input::Accepted { agent: person } };
                self.to_room(&conversation, input);
                Ok(())
            }
            Err(why) => {
                self.queue.assign_failed(now, &conversation, &agent);
                if !self.cards.contains_key(&conversation) {
                    let _ = self.queue.handle_left(now, &conversation, LeftQueue::Gone);
                }
                Err(match why {
                    Refusal::RoomFull => NotAccepted::RoomFull,
                    Refusal::Busy | Refusal::Broken => NotAccepted::Busy,
                    _ => NotAccepted::Gone,
                })
            }
        };
        if let Some(answer) = answer {
            self.say(answer, &conversation, told);
        }
    }

    fn say(&mut self, answer: Answer, conversation: &ConversationId, outcome: Result<(), NotAccepted>) {
        match answer {
            Answer::Form(form) => drop(form.send(outcome)),
            Answer::Page(page) => {
                let parcel = match outcome {
                    Ok(()) => DeskParcel::Accepted { conversation: conversation.clone() },
                    Err(why) => DeskParcel::NotAccepted(why),
                };
                self.tell(page, parcel);
            }
        }
    }

    fn tell(&mut self, page: PageId, parcel: DeskParcel) {
        let Some((agent, outbox)) = self.pages.get(&page) else { return };
        if outbox.try_send(parcel).is_err() {
            // The socket sees the end of the channel and closes as busy; dropping its page tells us that it is gone.
            tracing::info!(%agent, "a desk page reads too slowly and was closed");
            let agent = agent.clone();
            self.pages.remove(&page);
            self.queue.handle_agent_page_closed(self.live.ticker.now(), &agent);
        }
    }

    fn tell_serving(&mut self, room: &RoomId, parcel: &DeskParcel) {
        let serving = self.facts.serving.get(room).cloned().unwrap_or_default();
        let pages: Vec<PageId> = self.pages.iter().filter(|(_, (agent, _))| serving.contains(agent)).map(|(page, _)| *page).collect();
        for page in pages {
            self.tell(page, parcel.clone());
        }
    }

    /// Closes the oldest page of somebody who has as many as one may have.
    fn make_place(&mut self, agent: &AccountId) {
        let own: Vec<PageId> = self.pages.iter().filter(|(_, (owner, _))| owner == agent).map(|(page, _)| *page).collect();
        if own.len() >= SOCKETS_PER_PERSON
            && let Some(oldest) = own.into_iter().min()
        {
            self.tell(oldest, DeskParcel::TooMany);
            if self.pages.remove(&oldest).is_some() {
                self.queue.handle_agent_page_closed(self.live.ticker.now(), agent);
            }
        }
    }

    fn shut_pages_of(&mut self, agent: &AccountId) {
        self.pages.retain(|_, (owner, outbox)| {
            if owner == agent {
                let _ = outbox.try_send(DeskParcel::Shut);
            }
            owner != agent
        });
    }

    fn to_room(&self, conversation: &ConversationId, input: Input) {
        if let Some(room) = self.live.room(conversation) {
            deliver(&room, Post::Input(input));
        }
    }
}

fn left_queue(reason: EndReason) -> LeftQueue {
    match reason {
        EndReason::MessageLeft => LeftQueue::MessageLeft,
        EndReason::Gone => LeftQueue::Gone,
        _ => LeftQueue::GivenUp,
    }
}

/// How often a desk is drawn while somebody waits and nothing else happens.
const REFRESH: Duration = Duration::from_secs(15);
/// Posts that are taken before the desks are drawn.
const AT_ONCE: usize = 64;
