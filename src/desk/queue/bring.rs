//! The search for a colleague who joins a running conversation: one online agent at a time.
//!
//! **Invariants.** One search per conversation; it rings with at most one agent; whoever passed is not asked twice in one search.
//! *Absent:* admission (the shell stores it when a colleague accepted).

use std::collections::BTreeSet;

use crate::base::ids::{AccountId, ConversationId, RoomId};
use crate::base::limits::OFFER_TIME;
use crate::base::time::UtcMillis;

use super::{BringState, Effect, OfferKind, Queue, Refused, Retracted};

#[derive(Debug)]
pub(super) struct Bring {
    room: RoomId,
    by: AccountId,
    skipped: BTreeSet<AccountId>,
    rings: Option<(AccountId, UtcMillis)>,
}

impl Bring {
    pub(super) fn by(&self) -> &AccountId {
        &self.by
    }

    pub(super) fn until(&self) -> Option<UtcMillis> {
        self.rings.as_ref().map(|(_, until)| *until)
    }

    pub(super) fn rings_with(&self, agent: &AccountId) -> bool {
        self.rings.as_ref().is_some_and(|(rings, _)| rings == agent)
    }

    pub(super) fn expired(&self, now: UtcMillis) -> Option<AccountId> {
        self.rings.as_ref().filter(|(_, until)| *until <= now).map(|(agent, _)| agent.clone())
    }

    pub(super) fn stop_ringing(&mut self, agent: &AccountId) {
        if self.rings_with(agent) {
            self.rings = None;
        }
    }

    pub(super) fn skip(&mut self, agent: &AccountId) {
        self.skipped.insert(agent.clone());
    }
}

impl Queue {
    /// An agent in a conversation asks for a colleague.
    pub fn handle_bring(&mut self, now: UtcMillis, conversation: &ConversationId, room: &RoomId, by: &AccountId) -> Result<(), Refused> {
        if !self.agents.get(by).is_some_and(|agent| agent.is_in(conversation)) {
            return Err(Refused::NotYours);
        }
        if self.brings.contains_key(conversation) {
            return Err(Refused::Already);
        }
        let bring = Bring { room: room.clone(), by: by.clone(), skipped: BTreeSet::new(), rings: None };
        self.brings.insert(conversation.clone(), bring);
        self.settle(now);
        Ok(())
    }

    /// The search is called off.
    pub fn handle_bring_cancel(&mut self, now: UtcMillis, conversation: &ConversationId, by: &AccountId) -> Result<(), Refused> {
        if !self.agents.get(by).is_some_and(|agent| agent.is_in(conversation)) || !self.brings.contains_key(conversation) {
            return Err(Refused::NotYours);
        }
        self.stop_bringing(conversation, Some(BringState::Cancelled));
        self.settle(now);
        Ok(())
    }

    pub(super) fn accept_colleague(&mut self, now: UtcMillis, conversation: &ConversationId, agent: &AccountId) -> Result<(), Refused> {
        if !self.brings.get(conversation).is_some_and(|bring| bring.rings_with(agent)) {
            return Err(Refused::Gone);
        }
        self.stop_bringing(conversation, Some(BringState::Joined(agent.clone())));
        self.agent(agent, now).begin(conversation.clone());
        self.effects.push(Effect::Join { conversation: conversation.clone(), agent: agent.clone() });
        self.settle(now);
        Ok(())
    }

    /// Ends a search; a conversation that is over needs no word about it.
    pub(super) fn stop_bringing(&mut self, conversation: &ConversationId, told: Option<BringState>) {
        let Some(bring) = self.brings.get(conversation) else { return };
        let why = if matches!(told, Some(BringState::Joined(_))) { Retracted::Taken } else { Retracted::Gone };
        if let Some((agent, _)) = bring.rings.clone() {
            self.retract(conversation, &agent, why);
        }
        self.brings.remove(conversation);
        if let Some(state) = told {
            self.effects.push(Effect::Bring { conversation: conversation.clone(), state });
        }
    }

    pub(super) fn settle_brings(&mut self, now: UtcMillis) {
        let quiet: Vec<ConversationId> = self.brings.iter().filter(|(_, b)| b.rings.is_none()).map(|(id, _)| id.clone()).collect();
        for conversation in quiet {
            match self.next_colleague(now, &conversation) {
                Some(agent) => self.ring_colleague(now, &conversation, agent),
                None => self.stop_bringing(&conversation, Some(BringState::Nobody)),
            }
        }
    }

    /// Whoever has been free the longest; those who serve the room before the others.
    fn next_colleague(&self, now: UtcMillis, conversation: &ConversationId) -> Option<AccountId> {
        let bring = self.brings.get(conversation)?;
        self.agents
            .iter()
            .filter(|(id, agent)| agent.is_idle(now) && !bring.skipped.contains(*id))
            .min_by_key(|(id, agent)| (!self.serves(id, &bring.room), agent.idle_since(), (*id).clone()))
            .map(|(id, _)| id.clone())
    }

    fn ring_colleague(&mut self, now: UtcMillis, conversation: &ConversationId, agent: AccountId) {
        let until = now.plus(OFFER_TIME);
        if let Some(bring) = self.brings.get_mut(conversation) {
            bring.rings = Some((agent.clone(), until));
        }
        if let Some(state) = self.agents.get_mut(&agent) {
            state.rings = Some(conversation.clone());
        }
        let conversation = conversation.clone();
        self.effects.push(Effect::Offer { agent: agent.clone(), conversation: conversation.clone(), until, kind: OfferKind::Colleague });
        self.effects.push(Effect::Bring { conversation, state: BringState::Ringing(agent) });
    }
}
