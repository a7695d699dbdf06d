//! What the queue wants done: store, tell rooms. Writes run beside the task and come back as posts.

use tokio::sync::oneshot;

use crate::base::ids::{AccountId, ConversationId};
use crate::desk::queue::{BringState, Effect, LeftQueue};
use crate::desk::{DeskError, conversations, presence};
use crate::live::desk::{Assigned, DeskPost, DeskTask};
use crate::live::page::deliver;
use crate::live::{cards, deeds};
use crate::meetings::Refusal;
use crate::meetings::notice::{Bring, EndReason, Input, Place};
use crate::store::Actor;

impl DeskTask {
    /// Does what the queue wants done, in its order.
    pub(super) fn act(&mut self) {
        for effect in self.queue.drain() {
            self.changed = true;
            match effect {
                Effect::Place { conversation, place, nobody_left } => {
                    self.to_room(&conversation, Input::Placed(Place { place, nobody_left }));
                }
                Effect::Assign { conversation, agent } => self.assign(conversation, agent, false),
                Effect::Join { conversation, agent } => self.assign(conversation, agent, true),
                Effect::Closed { conversation, why } => {
                    let reason = match why {
                        LeftQueue::GivenUp => EndReason::GivenUp,
                        LeftQueue::Gone => EndReason::Gone,
                        LeftQueue::MessageLeft => EndReason::MessageLeft,
                    };
                    self.to_room(&conversation, Input::QueueEnded { reason });
                }
                Effect::Bring { conversation, state } => {
                    let name = |agent: &AccountId| self.facts.name(agent);
                    let news = match &state {
                        BringState::Ringing(agent) => Bring::Ringing { name: name(agent) },
                        BringState::Nobody => Bring::Nobody,
                        BringState::Cancelled => Bring::Idle,
                        // The room says so itself, once the colleague is admitted.
                        BringState::Joined(_) => continue,
                    };
                    self.to_room(&conversation, Input::Bring(news));
                }
                Effect::Skipped { agent, conversation } => {
                    self.store("that an agent is skipped", move |tx| conversations::pass(tx, &conversation, &agent));
                }
                Effect::Forgiven { agent } => {
                    self.store("that an agent is skipped no more", move |tx| conversations::forgive(tx, &agent));
                }
                Effect::SignedOff { agent } => self.store_presence(agent, false, None),
                // Shown with the whole desk.
                Effect::Offer { .. } | Effect::Retract { .. } | Effect::Presence { .. } => {}
            }
        }
    }

    /// Stores whether an agent wishes to be online, then answers.
    pub(super) fn store_presence(&self, agent: AccountId, online: bool, answer: Option<oneshot::Sender<()>>) {
        let live = self.live.clone();
        self.live.runtime.spawn(async move {
            let done: Result<(), DeskError> =
                live.db.write(Actor::Account(agent.clone()), move |tx| presence::set(tx, &agent, online)).await;
            match (done, answer) {
                (Ok(()), Some(answer)) => drop(answer.send(())),
                (Ok(()), None) => {}
                // The answer is dropped: the caller says that it did not work.
                (Err(error), _) => tracing::error!(%error, "a presence could not be stored"),
            }
        });
    }

    /// Looks up anew who serves which room, and who is called what.
    pub(super) fn look_up_facts(&self) {
        let live = self.live.clone();
        self.live.runtime.spawn(async move {
            let now = live.db.now();
            match live.db.read(move |conn| cards::facts(conn, now)).await {
                Ok(facts) => deliver(&live.desk, DeskPost::Facts(Box::new(facts))),
                Err(error) => tracing::error!(%error, "the desk could not look up its rooms"),
            }
        });
    }

    /// Looks up what a waiting guest wrote last.
    pub(super) fn look_up_lines(&self, conversation: ConversationId) {
        let live = self.live.clone();
        self.live.runtime.spawn(async move {
            let wanted = conversation.clone();
            match live.db.read(move |conn| cards::last_lines(conn, &wanted)).await {
                Ok(lines) => deliver(&live.desk, DeskPost::Lines { conversation, lines }),
                Err(error) => tracing::error!(%conversation, %error, "a waiting guest's lines could not be read"),
            }
        });
    }

    fn assign(&self, conversation: ConversationId, agent: AccountId, as_colleague: bool) {
        let live = self.live.clone();
        self.live.runtime.spawn(async move {
            let done = if as_colleague {
                deeds::admit(&live, &conversation, &agent).await
            } else {
                deeds::accept(&live, &conversation, &agent).await
            };
            let outcome = done.map_err(|error| {
                tracing::info!(%conversation, %agent, %error, "an acceptance was not stored");
                refusal(&error)
            });
            deliver(&live.desk, DeskPost::Assigned(Assigned { conversation, agent, outcome, as_colleague }));
        });
    }

    fn store(&self, what: &'static str, deed: impl FnOnce(&crate::store::Tx) -> Result<(), DeskError> + Send + 'static) {
        let live = self.live.clone();
        self.live.runtime.spawn(async move {
            if let Err(error) = live.db.write(Actor::System, deed).await {
                tracing::error!(%error, what, "the desk could not store something");
            }
        });
    }
}

fn refusal(error: &DeskError) -> Refusal {
    use crate::base::fault::Class;
    match error.class() {
        Class::Busy => Refusal::RoomFull,
        Class::Broken => Refusal::Broken,
        _ => Refusal::NotNow,
    }
}
