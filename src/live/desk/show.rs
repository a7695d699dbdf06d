//! What an agent's desk shows: made whole from the queue and the cards, each time.

use std::time::Duration;

use crate::base::ids::AccountId;
use crate::desk::queue::{LineState, OfferKind, Presence};
use crate::live::cards::Card;
use crate::live::desk::{DeskParcel, DeskTask};
use crate::live::stage::{Direction, StageEntry};
use crate::meetings::notice::PageId;

/// One agent's desk.
#[derive(Clone, Debug)]
pub struct DeskState {
    pub presence: Presence,
    /// What is left of the pause after a call, in [`Presence::WrapUp`].
    pub wrap_up_left: Option<Duration>,
    pub offers: Vec<Offer>,
    /// Everyone who waits in this agent's rooms, first in line first.
    pub queue: Vec<CallerRow>,
    pub colleagues: Vec<(String, Presence)>,
    /// Who publishes and receives on the stages of this agent's rooms.
    pub stage: Vec<StageRow>,
}

/// One session on a stage.
#[derive(Clone, Debug)]
pub struct StageRow {
    pub room_name: String,
    pub label: String,
    pub direction: Direction,
}

/// What rings with this agent.
#[derive(Clone, Debug)]
pub struct Offer {
    pub card: Card,
    pub kind: OfferKind,
    pub waited: Duration,
    /// How long it still rings.
    pub left: Duration,
    /// Which colleague asks.
    pub by: Option<String>,
}

/// One guest in the line.
#[derive(Clone, Debug)]
pub struct CallerRow {
    pub card: Card,
    pub waited: Duration,
    pub state: CallerState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallerState {
    Rings,
    Next,
    Waiting,
    /// The guest's page is gone; the place is kept.
    Away,
}

impl DeskTask {
    /// Draws every desk anew if anything changed.
    pub(super) fn show_all(&mut self) {
        if !std::mem::take(&mut self.changed) {
            return;
        }
        let pages: Vec<(PageId, AccountId)> = self.pages.iter().map(|(page, (agent, _))| (*page, agent.clone())).collect();
        for (page, agent) in pages {
            let state = Box::new(self.state_of(&agent));
            self.tell(page, DeskParcel::State(state));
        }
    }

    pub(super) fn state_of(&self, agent: &AccountId) -> DeskState {
        let now = self.live.ticker.now();
        let view = self.queue.view(now, agent);
        let waited = |card: &Card| now.since(card.rung);
        let offers = view.offer.into_iter().filter_map(|offer| {
            let card = self.cards.get(&offer.conversation)?.clone();
            Some(Offer {
                kind: offer.kind,
                waited: waited(&card),
                left: offer.until.since(now),
                by: offer.by.map(|by| self.facts.name(&by)),
                card,
            })
        });
        let queue = view.line.iter().filter_map(|line| {
            let card = self.cards.get(&line.conversation)?.clone();
            let state = match line.state {
                LineState::Rings => CallerState::Rings,
                LineState::Next => CallerState::Next,
                LineState::Waiting => CallerState::Waiting,
                LineState::Away => CallerState::Away,
            };
            Some(CallerRow { waited: waited(&card), card, state })
        });
        let rooms = self.facts.serving.iter().filter(|(_, agents)| agents.contains(agent)).map(|(room, _)| room);
        let stage = rooms.flat_map(|room| {
            let room_name = self.facts.room_names.get(room).cloned().unwrap_or_default();
            let row = move |entry: StageEntry| StageRow { room_name: room_name.clone(), label: entry.label, direction: entry.direction };
            self.live.stage.in_room(room).into_iter().map(row)
        });
        DeskState {
            presence: view.presence,
            wrap_up_left: view.wrap_up_until.map(|until| until.since(now)),
            offers: offers.collect(),
            queue: queue.collect(),
            colleagues: view.colleagues.iter().map(|(id, presence)| (self.facts.name(id), *presence)).collect(),
            stage: stage.collect(),
        }
    }
}
