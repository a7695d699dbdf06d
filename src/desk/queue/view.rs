//! What the queue looks like from one place: an agent's desk, a guest's page, a room's door.
//!
//! **Invariants.** Reads only. An agent sees the lines of the rooms they serve, and no others.

use std::collections::BTreeSet;

use crate::base::ids::{AccountId, ConversationId, RoomId};
use crate::base::time::UtcMillis;

use super::agent::Agent;
use super::{OfferKind, Presence, Queue};

/// Everything an agent's desk shows of the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgentView {
    pub presence: Presence,
    /// Until when the pause after a call lasts, in [`Presence::WrapUp`].
    pub wrap_up_until: Option<UtcMillis>,
    pub offer: Option<OfferView>,
    /// Who waits in the rooms this agent serves, first in line first.
    pub line: Vec<Line>,
    /// The other agents who are there.
    pub colleagues: Vec<(AccountId, Presence)>,
}

/// What rings with an agent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferView {
    pub conversation: ConversationId,
    pub kind: OfferKind,
    pub until: UtcMillis,
    /// Which colleague asks.
    pub by: Option<AccountId>,
}

/// One guest in the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub conversation: ConversationId,
    pub room: RoomId,
    pub rung: UtcMillis,
    pub state: LineState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineState {
    /// Rings with somebody now.
    Rings,
    /// First of the room, and nobody is free to ring with.
    Next,
    Waiting,
    /// The guest's page is gone for a while; the place is kept.
    Away,
}

impl Queue {
    /// The desk of this agent.
    pub fn view(&self, now: UtcMillis, agent: &AccountId) -> AgentView {
        let presence = self.agents.get(agent).map_or(Presence::Offline, |state| state.presence(now));
        let wrap_up_until = self.agents.get(agent).and_then(|state| state.wrap_up_until(now));
        let offer = self.agents.get(agent).and_then(|state| state.rings.clone()).and_then(|id| self.offer_view(&id, agent));
        let colleagues = self
            .agents
            .iter()
            .filter(|(id, _)| *id != agent)
            .map(|(id, state)| (id.clone(), state.presence(now)))
            .filter(|(_, presence)| *presence != Presence::Offline)
            .collect();
        AgentView { presence, wrap_up_until, offer, line: self.lines_of(now, agent), colleagues }
    }

    /// Place in the line and whether nobody is left who would ring; nothing if not in the line.
    pub fn place(&self, conversation: &ConversationId) -> Option<(usize, bool)> {
        self.callers.get(conversation).and_then(|caller| caller.told)
    }

    /// How many wait in this room.
    pub fn waiting(&self, room: &RoomId) -> usize {
        self.callers.values().filter(|caller| caller.room == *room).count()
    }

    /// Somebody who serves this room is there, in a call or free.
    pub fn is_staffed(&self, now: UtcMillis, room: &RoomId) -> bool {
        self.rooms.get(room).into_iter().flatten().any(|id| self.agents.get(id).is_some_and(|agent| agent.may_come(now)))
    }

    /// This agent is in this conversation.
    pub fn is_in(&self, agent: &AccountId, conversation: &ConversationId) -> bool {
        self.agents.get(agent).is_some_and(|state| state.is_in(conversation))
    }

    /// Guests and agents in calls, those whose acceptance is being stored among them.
    pub fn people_in_calls(&self) -> usize {
        let agents = self.agents.values().filter_map(Agent::call);
        let calls: BTreeSet<&ConversationId> = agents.clone().collect();
        agents.count() + calls.len()
    }

    /// How many people join a call if somebody accepts this one: both of a waiting caller's, one colleague, or nobody.
    pub fn would_join(&self, conversation: &ConversationId) -> usize {
        match self.callers.get(conversation) {
            _ if self.brings.contains_key(conversation) => 1,
            Some(caller) if caller.assigning.is_none() => 2,
            _ => 0,
        }
    }

    fn offer_view(&self, conversation: &ConversationId, agent: &AccountId) -> Option<OfferView> {
        if let Some(bring) = self.brings.get(conversation) {
            let (until, by) = (bring.until()?, Some(bring.by().clone()));
            return Some(OfferView { conversation: conversation.clone(), kind: OfferKind::Colleague, until, by });
        }
        let until = *self.callers.get(conversation)?.offers.get(agent)?;
        Some(OfferView { conversation: conversation.clone(), kind: OfferKind::Caller, until, by: None })
    }

    fn lines_of(&self, now: UtcMillis, agent: &AccountId) -> Vec<Line> {
        let mut lines: Vec<Line> = Vec::new();
        for conversation in self.line() {
            let Some(caller) = self.callers.get(&conversation) else { continue };
            if caller.assigning.is_some() || !self.serves(agent, &caller.room) {
                continue;
            }
            let first = !lines.iter().any(|line| line.room == caller.room);
            let state = match () {
                () if !caller.offers.is_empty() => LineState::Rings,
                () if caller.is_away(now) => LineState::Away,
                () if first => LineState::Next,
                () => LineState::Waiting,
            };
            lines.push(Line { conversation, room: caller.room.clone(), rung: caller.rung, state });
        }
        lines
    }
}
