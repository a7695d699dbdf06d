//! After every input presences, offers and places become what they must be at that time.
//!
//! **Invariants.** [`Queue::settle`] is idempotent: a second call at the same time has no effects.

use std::collections::BTreeMap;

use crate::base::ids::{AccountId, ConversationId, RoomId};
use crate::base::limits::OFFER_TIME;
use crate::base::time::UtcMillis;

use super::{Effect, LeftQueue, OfferKind, Presence, Queue, Retracted};

impl Queue {
    /// After every input: presences, offers and places become what they must be now.
    pub(super) fn settle(&mut self, now: UtcMillis) {
        self.settle_presences(now);
        self.settle_brings(now);
        for conversation in self.line() {
            self.offer_to_idle(now, &conversation);
        }
        self.settle_places(now);
    }

    fn settle_presences(&mut self, now: UtcMillis) {
        let mut gone = Vec::new();
        for (id, agent) in &mut self.agents {
            if agent.lapse(now) {
                self.effects.push(Effect::SignedOff { agent: id.clone() });
            }
            let presence = agent.presence(now);
            if presence != agent.shown {
                agent.shown = presence;
                self.effects.push(Effect::Presence { agent: id.clone(), presence });
            }
            if presence == Presence::Offline && agent.rings.is_some() {
                gone.push(id.clone());
            }
        }
        for agent in gone {
            self.drop_offers_of(&agent, Retracted::Gone);
        }
    }

    fn offer_to_idle(&mut self, now: UtcMillis, conversation: &ConversationId) {
        let Some(caller) = self.callers.get_mut(conversation) else { return };
        if caller.assigning.is_some() || caller.is_away(now) {
            return;
        }
        let Some(serving) = self.rooms.get(&caller.room) else { return };
        for id in serving {
            let Some(agent) = self.agents.get_mut(id) else { continue };
            if !agent.is_idle(now) || caller.skipped.contains(id) {
                continue;
            }
            let until = now.plus(OFFER_TIME);
            agent.rings = Some(conversation.clone());
            caller.offers.insert(id.clone(), until);
            let (agent, conversation) = (id.clone(), conversation.clone());
            self.effects.push(Effect::Offer { agent, conversation, until, kind: OfferKind::Caller });
        }
    }

    fn settle_places(&mut self, now: UtcMillis) {
        let mut places: BTreeMap<RoomId, usize> = BTreeMap::new();
        for id in self.line() {
            let Some(room) = self.callers.get(&id).map(|caller| caller.room.clone()) else {
                continue;
            };
            let nobody_left = self.nobody_left(now, &id);
            let place = places.entry(room).or_default();
            *place += 1;
            let Some(caller) = self.callers.get_mut(&id) else { continue };
            let told = (*place, nobody_left);
            if caller.told != Some(told) && caller.assigning.is_none() {
                caller.told = Some(told);
                self.effects.push(Effect::Place { conversation: id, place: told.0, nobody_left });
            }
        }
    }

    /// Nobody who is there now, busy or not, would still ring for this caller.
    fn nobody_left(&self, now: UtcMillis, conversation: &ConversationId) -> bool {
        let Some(caller) = self.callers.get(conversation) else {
            return false;
        };
        let serving = self.rooms.get(&caller.room).into_iter().flatten();
        !serving.filter(|id| !caller.skipped.contains(*id)).any(|id| self.agents.get(id).is_some_and(|a| a.may_come(now)))
    }

    /// Stops the ringing without a mark against the agent.
    pub(super) fn retract(&mut self, conversation: &ConversationId, agent: &AccountId, why: Retracted) {
        if let Some(caller) = self.callers.get_mut(conversation) {
            caller.offers.remove(agent);
        }
        if let Some(bring) = self.brings.get_mut(conversation) {
            bring.stop_ringing(agent);
        }
        if let Some(state) = self.agents.get_mut(agent)
            && state.rings_for(conversation)
        {
            state.rings = None;
            self.effects.push(Effect::Retract { agent: agent.clone(), conversation: conversation.clone(), why });
        }
    }

    pub(super) fn skip(&mut self, conversation: &ConversationId, agent: &AccountId, why: Retracted) {
        self.retract(conversation, agent, why);
        if let Some(caller) = self.callers.get_mut(conversation) {
            caller.skipped.insert(agent.clone());
            self.effects.push(Effect::Skipped { agent: agent.clone(), conversation: conversation.clone() });
        }
        if let Some(bring) = self.brings.get_mut(conversation) {
            bring.skip(agent);
        }
    }

    pub(super) fn drop_offers_of(&mut self, agent: &AccountId, why: Retracted) {
        let ringing = self.agents.get(agent).and_then(|state| state.rings.clone());
        if let Some(conversation) = ringing {
            self.retract(&conversation, agent, why);
        }
    }

    pub(super) fn close(&mut self, conversation: &ConversationId, why: LeftQueue) {
        let ringing: Vec<AccountId> = self.callers.get(conversation).map(|c| c.offers.keys().cloned().collect()).unwrap_or_default();
        for agent in ringing {
            self.retract(conversation, &agent, Retracted::Gone);
        }
        if self.callers.remove(conversation).is_some() {
            self.effects.push(Effect::Closed { conversation: conversation.clone(), why });
        }
    }
}
