//! The service queue of one business: who waits, who is there to take a call, and for whom it rings.
//!
//! A machine in the sense of the crate doc: inputs go in with the time they happened, effects are drained, and
//! [`Queue::next_timeout`] says when [`Queue::handle_timeout`] wants to be called. It is the truth about *offers*, which
//! live only here; the truth about conversations and presences is the store, from which [`Queue::restore`] rebuilds it.
//!
//! ```text
//! caller:  waiting ─accept→ assigning ─assigned→ (live, left the queue)
//!             ↑                 └─assign_failed┐
//!             └──────────────────────────────┘      waiting ─give_up / gone 10 min / never there 1 min / message_left→ closed
//! agent:   offline ⇄ online ─assigned→ busy ─ended→ wrap_up ─20 s→ online
//! ```
//!
//! **Invariants.**
//! - An agent rings for one conversation at a time; a caller may ring with many agents.
//! - Exactly one accept of a caller succeeds; every other agent's offer is retracted in the same step.
//! - An agent who passed a caller or let it ring [`OFFER_TIME`] is skipped for this caller until that agent comes online anew.
//! - A place in the line depends on `rung` alone, so that it survives reload and restart.
//! - Every list is bounded: callers per room by [`QUEUE_PLACES`], agents by the business's accounts, one bring per conversation.
//!
//! *Absent:* the clock, the store, sockets, names and every word a person wrote.

mod agent;
mod bring;
mod caller;
mod settle;
mod view;

use std::collections::{BTreeMap, BTreeSet};

use crate::base::ids::{AccountId, ConversationId, RoomId};
use crate::base::limits::{QUEUE_PLACES, SESSION_IDLE};
use crate::base::time::UtcMillis;

use agent::Agent;
use bring::Bring;
use caller::Caller;
pub use view::{AgentView, Line, LineState, OfferView};

/// What the agents of a business are to each other and to the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    Offline,
    Online,
    Busy,
    WrapUp,
}

/// What is offered: a caller from the queue, or a conversation that a colleague is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfferKind {
    Caller,
    Colleague,
}

/// Why an offer stops ringing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retracted {
    /// Somebody took it; for the one who took it as well.
    Taken,
    Passed,
    TimedOut,
    /// The caller left, or the agent can no longer take calls.
    Gone,
}

/// Why a caller left the queue without a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftQueue {
    GivenUp,
    Gone,
    MessageLeft,
}

/// How the search for a colleague stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BringState {
    Ringing(AccountId),
    Nobody,
    Joined(AccountId),
    Cancelled,
}

/// Why an input changed nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Another agent has it already.
    Taken(AccountId),
    /// It is not in the queue any more, or never was.
    Gone,
    /// This agent is in a call.
    Busy,
    /// This agent does not serve this room, or is not in this conversation.
    NotYours,
    /// The queue of the room is full.
    Full,
    /// Already being done.
    Already,
}

/// What the shell has to do, in this order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Ring with this agent until then.
    Offer {
        agent: AccountId,
        conversation: ConversationId,
        until: UtcMillis,
        kind: OfferKind,
    },
    Retract {
        agent: AccountId,
        conversation: ConversationId,
        why: Retracted,
    },
    /// Store that this agent is skipped for this caller.
    Skipped {
        agent: AccountId,
        conversation: ConversationId,
    },
    /// Store that this agent is skipped for nobody any more.
    Forgiven {
        agent: AccountId,
    },
    /// Tell the caller; the first in line has place 1.
    Place {
        conversation: ConversationId,
        place: usize,
        nobody_left: bool,
    },
    /// Store the acceptance, then call [`Queue::assigned`] or [`Queue::assign_failed`].
    Assign {
        conversation: ConversationId,
        agent: AccountId,
    },
    /// A colleague took the offer: store the admission, then call [`Queue::assigned`] or [`Queue::assign_failed`].
    Join {
        conversation: ConversationId,
        agent: AccountId,
    },
    /// Tell the agents of the conversation.
    Bring {
        conversation: ConversationId,
        state: BringState,
    },
    /// An agent's state as everybody sees it has changed.
    Presence {
        agent: AccountId,
        presence: Presence,
    },
    /// The agent's wish to be online has lapsed: store it.
    SignedOff {
        agent: AccountId,
    },
    /// Store the end of this conversation.
    Closed {
        conversation: ConversationId,
        why: LeftQueue,
    },
}

/// What the store knows when the program starts.
#[derive(Clone, Debug, Default)]
pub struct Restored {
    /// Who serves which room.
    pub rooms: BTreeMap<RoomId, BTreeSet<AccountId>>,
    pub queued: Vec<RestoredCaller>,
    /// Live conversations with the agents in them.
    pub live: Vec<(ConversationId, Vec<AccountId>)>,
    /// Agents who wished to be online.
    pub online: Vec<AccountId>,
}

/// A caller who waited when the program stopped.
#[derive(Clone, Debug)]
pub struct RestoredCaller {
    pub conversation: ConversationId,
    pub room: RoomId,
    pub rung: UtcMillis,
    pub skipped: BTreeSet<AccountId>,
}

/// The machine. See the module's head.
#[derive(Debug, Default)]
pub struct Queue {
    rooms: BTreeMap<RoomId, BTreeSet<AccountId>>,
    agents: BTreeMap<AccountId, Agent>,
    callers: BTreeMap<ConversationId, Caller>,
    brings: BTreeMap<ConversationId, Bring>,
    effects: Vec<Effect>,
}

impl Queue {
    /// Everything as it stood; all get the time to bring their pages back.
    pub fn restore(now: UtcMillis, from: Restored) -> Self {
        let mut queue = Self { rooms: from.rooms, ..Self::default() };
        for agent in from.online {
            queue.agent(&agent, now).wish(now, true);
        }
        for (conversation, agents) in from.live {
            for agent in agents {
                queue.agent(&agent, now).begin(conversation.clone());
            }
        }
        for caller in from.queued {
            let entry = Caller { skipped: caller.skipped, was_there: true, ..Caller::new(caller.room, caller.rung, now) };
            queue.callers.insert(caller.conversation, entry);
        }
        queue.settle(now);
        queue
    }

    /// What is to be done, oldest first; empties the list.
    pub fn drain(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.effects)
    }

    // --- agents ---

    /// Who serves which room, whenever that changed. An agent in no room of this table rings for nobody.
    pub fn handle_rooms(&mut self, now: UtcMillis, rooms: BTreeMap<RoomId, BTreeSet<AccountId>>) {
        self.rooms = rooms;
        let lost: Vec<(ConversationId, AccountId)> = self
            .callers
            .iter()
            .flat_map(|(id, caller)| caller.offers.keys().map(move |agent| (id.clone(), agent.clone(), caller.room.clone())))
            .filter(|(_, agent, room)| !self.serves(agent, room))
            .map(|(id, agent, _)| (id, agent))
            .collect();
        for (conversation, agent) in lost {
            self.retract(&conversation, &agent, Retracted::Gone);
        }
        self.settle(now);
    }

    /// A desk page of this agent opened.
    pub fn handle_agent_page_opened(&mut self, now: UtcMillis, agent: &AccountId) {
        self.agent(agent, now).page_opened(now);
        self.settle(now);
    }

    /// A desk page of this agent closed or fell silent.
    pub fn handle_agent_page_closed(&mut self, now: UtcMillis, agent: &AccountId) {
        self.agent(agent, now).page_closed(now);
        self.settle(now);
    }

    /// The agent asked for a page: a sign of life without a socket.
    pub fn handle_agent_seen(&mut self, now: UtcMillis, agent: &AccountId) {
        self.agent(agent, now).seen(now);
        self.settle(now);
    }

    /// The agent pressed *Online* or *Offline*. Online ends the wrap-up early; coming online anew forgives all skipping.
    pub fn handle_presence(&mut self, now: UtcMillis, agent: &AccountId, online: bool) {
        let was = self.agent(agent, now).wishes();
        self.agent(agent, now).wish(now, online);
        if online && !was {
            let mut forgiven = false;
            for caller in self.callers.values_mut() {
                forgiven |= caller.skipped.remove(agent);
            }
            if forgiven {
                self.effects.push(Effect::Forgiven { agent: agent.clone() });
            }
        }
        self.settle(now);
    }

    /// The account was disabled: it takes no call and leaves every list.
    pub fn handle_agent_removed(&mut self, now: UtcMillis, agent: &AccountId) {
        for serving in self.rooms.values_mut() {
            serving.remove(agent);
        }
        self.drop_offers_of(agent, Retracted::Gone);
        if let Some(state) = self.agents.remove(agent)
            && state.shown != Presence::Offline
        {
            self.effects.push(Effect::Presence { agent: agent.clone(), presence: Presence::Offline });
        }
        self.settle(now);
    }

    // --- callers ---

    /// A guest rang. `rung` is the stored time, which decides the place.
    pub fn handle_ring(&mut self, now: UtcMillis, conversation: &ConversationId, room: &RoomId, rung: UtcMillis) -> Result<(), Refused> {
        if self.callers.contains_key(conversation) {
            return Err(Refused::Already);
        }
        if self.callers.values().filter(|caller| caller.room == *room).count() >= QUEUE_PLACES {
            return Err(Refused::Full);
        }
        self.callers.insert(conversation.clone(), Caller::new(room.clone(), rung, now));
        self.settle(now);
        Ok(())
    }

    pub fn handle_caller_page_opened(&mut self, now: UtcMillis, conversation: &ConversationId) {
        if let Some(caller) = self.callers.get_mut(conversation) {
            caller.page_opened(now);
        }
        self.settle(now);
    }

    pub fn handle_caller_page_closed(&mut self, now: UtcMillis, conversation: &ConversationId) {
        if let Some(caller) = self.callers.get_mut(conversation) {
            caller.page_closed(now);
        }
        self.settle(now);
    }

    /// The guest asked for the waiting page: a sign of life without a socket.
    pub fn handle_caller_seen(&mut self, now: UtcMillis, conversation: &ConversationId) {
        if let Some(caller) = self.callers.get_mut(conversation) {
            caller.page_fetched(now);
        }
        self.settle(now);
    }

    /// The guest gave up the place, or left a message instead.
    pub fn handle_left(&mut self, now: UtcMillis, conversation: &ConversationId, why: LeftQueue) -> Result<(), Refused> {
        let caller = self.callers.get(conversation).ok_or(Refused::Gone)?;
        if let Some(agent) = &caller.assigning {
            return Err(Refused::Taken(agent.clone()));
        }
        self.close(conversation, why);
        self.settle(now);
        Ok(())
    }

    // --- offers ---

    /// An agent takes a call: an offer that rings, a caller picked from the queue, or a colleague's conversation.
    pub fn handle_accept(&mut self, now: UtcMillis, conversation: &ConversationId, agent: &AccountId) -> Result<(), Refused> {
        if self.agent(agent, now).is_in(conversation) {
            return Err(Refused::Already);
        }
        if self.brings.contains_key(conversation) {
            return self.accept_colleague(now, conversation, agent);
        }
        let Some(caller) = self.callers.get(conversation) else {
            return Err(self.taken_or_gone(conversation));
        };
        if let Some(by) = &caller.assigning {
            return Err(Refused::Taken(by.clone()));
        }
        if !self.serves(agent, &caller.room) {
            return Err(Refused::NotYours);
        }
        if self.agent(agent, now).is_busy() {
            return Err(Refused::Busy);
        }
        let ringing: Vec<AccountId> = self.callers.get(conversation).map(|c| c.offers.keys().cloned().collect()).unwrap_or_default();
        for other in ringing {
            self.retract(conversation, &other, Retracted::Taken);
        }
        // An agent who picks one caller while another rings leaves the other to the colleagues.
        self.drop_offers_of(agent, Retracted::Gone);
        if let Some(caller) = self.callers.get_mut(conversation) {
            caller.assigning = Some(agent.clone());
        }
        self.agent(agent, now).begin(conversation.clone());
        self.effects.push(Effect::Assign { conversation: conversation.clone(), agent: agent.clone() });
        self.settle(now);
        Ok(())
    }

    /// The store has the acceptance: the caller leaves the queue. Says nothing if the caller is not being assigned.
    pub fn assigned(&mut self, now: UtcMillis, conversation: &ConversationId, agent: &AccountId) {
        if self.callers.get(conversation).is_some_and(|caller| caller.assigning.as_ref() == Some(agent)) {
            self.callers.remove(conversation);
        }
        self.settle(now);
    }

    /// The store refused: the caller rings again, the agent is free.
    pub fn assign_failed(&mut self, now: UtcMillis, conversation: &ConversationId, agent: &AccountId) {
        if let Some(caller) = self.callers.get_mut(conversation)
            && caller.assigning.as_ref() == Some(agent)
        {
            caller.assigning = None;
        } else {
            self.effects.push(Effect::Bring { conversation: conversation.clone(), state: BringState::Nobody });
        }
        self.agent(agent, now).abandon(conversation);
        self.settle(now);
    }

    /// The agent does not take this offer.
    pub fn handle_pass(&mut self, now: UtcMillis, conversation: &ConversationId, agent: &AccountId) -> Result<(), Refused> {
        let rings = self.agents.get(agent).is_some_and(|state| state.rings_for(conversation));
        if !rings {
            return Err(Refused::Gone);
        }
        self.skip(conversation, agent, Retracted::Passed);
        self.settle(now);
        Ok(())
    }

    /// An agent left a conversation that others go on with.
    pub fn handle_agent_left(&mut self, now: UtcMillis, conversation: &ConversationId, agent: &AccountId) {
        self.agent(agent, now).finish(now, conversation);
        self.settle(now);
    }

    /// A live conversation has ended: its agents write up what they need, then ring again.
    pub fn handle_ended(&mut self, now: UtcMillis, conversation: &ConversationId) {
        self.stop_bringing(conversation, None);
        for agent in self.agents.values_mut() {
            agent.finish(now, conversation);
        }
        self.settle(now);
    }

    // --- time ---

    /// When [`Queue::handle_timeout`] has something to do; nothing before then.
    pub fn next_timeout(&self) -> Option<UtcMillis> {
        let offers = self.callers.values().flat_map(|caller| caller.offers.values().copied());
        let brings = self.brings.values().filter_map(Bring::until);
        let agents = self.agents.values().filter_map(Agent::next_timeout);
        let callers = self.callers.values().filter_map(Caller::gone_at);
        offers.chain(brings).chain(agents).chain(callers).min()
    }

    /// Does what the time asks for.
    pub fn handle_timeout(&mut self, now: UtcMillis) {
        let mut ignored = Vec::new();
        for (conversation, caller) in &self.callers {
            ignored
                .extend(caller.offers.iter().filter(|(_, until)| **until <= now).map(|(agent, _)| (conversation.clone(), agent.clone())));
        }
        for (conversation, bring) in &self.brings {
            ignored.extend(bring.expired(now).map(|agent| (conversation.clone(), agent)));
        }
        for (conversation, agent) in ignored {
            self.skip(&conversation, &agent, Retracted::TimedOut);
        }
        let gone: Vec<ConversationId> =
            self.callers.iter().filter(|(_, c)| c.gone_at().is_some_and(|at| at <= now)).map(|(id, _)| id.clone()).collect();
        for conversation in gone {
            self.close(&conversation, LeftQueue::Gone);
        }
        self.settle(now);
    }

    // --- private ---

    fn agent(&mut self, agent: &AccountId, now: UtcMillis) -> &mut Agent {
        self.agents.entry(agent.clone()).or_insert_with(|| Agent::new(now))
    }

    fn serves(&self, agent: &AccountId, room: &RoomId) -> bool {
        self.rooms.get(room).is_some_and(|agents| agents.contains(agent))
    }

    fn taken_or_gone(&self, conversation: &ConversationId) -> Refused {
        let by = self.agents.iter().find(|(_, agent)| agent.is_in(conversation));
        by.map_or(Refused::Gone, |(id, _)| Refused::Taken(id.clone()))
    }

    /// Callers in the order of the line.
    fn line(&self) -> Vec<ConversationId> {
        let mut line: Vec<(&ConversationId, UtcMillis)> = self.callers.iter().map(|(id, caller)| (id, caller.rung)).collect();
        line.sort_by_key(|(id, rung)| (*rung, (*id).clone()));
        line.into_iter().map(|(id, _)| id.clone()).collect()
    }
}

/// How long an agent whose pages are gone may come back and be online by itself, as [`AGENT_KEPT`] says how long nobody notices.
const WISH_KEPT: std::time::Duration = SESSION_IDLE;

#[cfg(test)]
mod tests;
