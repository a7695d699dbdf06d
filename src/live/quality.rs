//! Storing how the media of people in conversations fared, as the workers tell it (RT-14).
//!
//! Owns what waits for the store, which is bounded. **Invariants.** Media and rooms wait for none of this: figures for which
//! there is no place, or that the store does not take, are lost. Sessions of a stage belong to no person: nothing of them is
//! stored. *Absent*: SQL, who may see it.

use std::sync::Arc;

use tokio::sync::mpsc;

use crate::base::ids::PersonId;
use crate::base::limits::MEDIA_QUEUE;
use crate::live::Inner;
use crate::media::quality::Quality;
use crate::media::{Event, Leg};
use crate::meetings::quality;
use crate::store::{Actor, StoreError};

/// How one leg of a person fared.
type Measured = (PersonId, Leg, Box<Quality>);

/// Where figures wait for the store.
pub struct Keeper(mpsc::Sender<Measured>);

impl Keeper {
    /// Starts the task that stores.
    pub fn start(live: &Arc<Inner>) -> Self {
        let (sender, measured) = mpsc::channel(MEDIA_QUEUE);
        live.runtime.spawn(store(live.clone(), measured));
        Self(sender)
    }

    /// Keeps what a worker told, if the peer is somebody in a conversation.
    pub fn keep(&self, live: &Inner, event: &Event) {
        let Event::Measured { peer, leg, quality } = event else { return };
        let person = live.registry().peers.get(peer).map(|(_, person)| person.clone());
        if let Some(person) = person
            && self.0.try_send((person, *leg, quality.clone())).is_err()
        {
            tracing::warn!("figures of a leg found no place and are lost");
        }
    }
}

/// Stores what has come up in one write, for as long as the program runs.
async fn store(live: Arc<Inner>, mut measured: mpsc::Receiver<Measured>) {
    let mut batch = Vec::new();
    while measured.recv_many(&mut batch, BATCH).await > 0 {
        let lines = std::mem::take(&mut batch);
        let done: Result<(), StoreError> = live
            .db
            .write(Actor::System, move |tx| lines.iter().try_for_each(|(person, leg, quality)| quality::add(tx, person, *leg, quality)))
            .await;
        if let Err(error) = done {
            tracing::warn!(%error, "figures of calls could not be stored and are lost");
        }
    }
}

/// Chosen: a room of twelve that ends has twenty-four legs.
const BATCH: usize = 64;
