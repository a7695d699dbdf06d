//! What rooms want stored, done against the store, and what the room hears of it.
//!
//! Owns nothing. **Invariants.** An input that says something is stored is made after the COMMIT. The end of a
//! conversation is tried until it is written: a room never forgets to close. *Absent*: SQL.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;

use crate::audit;
use crate::base::ids::{AccountId, ConversationId, SessionId};
use crate::desk::{DeskError, conversations};
use crate::live::Inner;
use crate::live::desk::DeskPost;
use crate::live::page::deliver;
use crate::meetings::notice::{Deed, End, EndReason, Input};
use crate::meetings::participants::Participant;
use crate::meetings::{MeetingError, Refusal, chat, participants};
use crate::people::{PeopleError, accounts, sessions};
use crate::retention;
use crate::store::{Actor, StoreError};

/// Stores what a person wrote, deleted, or that the person left.
pub async fn write(live: Arc<Inner>, conversation: ConversationId, deed: Deed) -> Option<Input> {
    Some(match deed {
        Deed::Line { person, line } => {
            let (writer, key) = (person.clone(), line.key.clone());
            let done: Result<_, MeetingError> =
                live.db.write(Actor::Guest(person.clone()), move |tx| chat::add(tx, &conversation, &writer, &line)).await;
            match done {
                Ok(line) => Input::LineStored { line },
                Err(error) => Input::LineRefused { person, key, why: said(&error) },
            }
        }
        Deed::DeleteLine { person, line } => {
            let (writer, gone, blobs) = (person.clone(), line.clone(), live.blobs.clone());
            let done: Result<_, MeetingError> =
                live.db.write(Actor::Guest(person.clone()), move |tx| chat::delete_own(tx, &blobs, &writer, &gone)).await;
            match done {
                Ok(()) => Input::LineDeleted { line },
                Err(error) => Input::DeletionRefused { person, why: said(&error) },
            }
        }
        Deed::Left { person } => {
            let gone = person.clone();
            let done: Result<_, StoreError> = live.db.write(Actor::System, move |tx| participants::leave(tx, &gone)).await;
            if let Err(error) = done {
                tracing::error!(%person, %error, "that a person left could not be stored");
            }
            return None;
        }
    })
}

/// Writes the end of a conversation, tells the desk, and gives what pages are told.
pub async fn close(live: Arc<Inner>, conversation: ConversationId, reason: EndReason) -> Input {
    let mut pause = FIRST_PAUSE;
    loop {
        let ended = conversation.clone();
        let done: Result<_, DeskError> = live
            .db
            .write(Actor::System, move |tx| {
                participants::leave_all(tx, &ended)?;
                conversations::close(tx, &ended, stored_reason(reason))
            })
            .await;
        match done {
            Ok(closed) => {
                forget_given_up(&live, &conversation, &closed).await;
                deliver(&live.desk, DeskPost::Ended { conversation, reason });
                return Input::Ended { end: end_of(&closed) };
            }
            Err(error) => {
                tracing::error!(%conversation, %error, "the end of a conversation could not be stored; trying again");
                tokio::time::sleep(pause).await;
                pause = LAST_PAUSE.min(pause * 2);
            }
        }
    }
}

/// How a closed conversation ended, as pages are told.
pub fn end_of(closed: &conversations::Closed) -> End {
    let reason = match closed.reason {
        conversations::EndReason::HungUp => EndReason::HungUp,
        conversations::EndReason::GivenUp => EndReason::GivenUp,
        conversations::EndReason::Gone => EndReason::Gone,
        conversations::EndReason::MessageLeft => EndReason::MessageLeft,
        conversations::EndReason::EndedByAgent => EndReason::EndedByAgent,
    };
    let kept_until = (closed.reason != conversations::EndReason::GivenUp).then_some(closed.delete_due);
    End { reason, length: closed.length().unwrap_or_default(), kept_until }
}

/// Nothing that was written is kept of a place that was given up: it is erased now. If that fails, the nightly run does it.
async fn forget_given_up(live: &Inner, conversation: &ConversationId, closed: &conversations::Closed) {
    if closed.reason != conversations::EndReason::GivenUp {
        return;
    }
    let (id, rule) = (conversation.to_string(), conversations::ERASABLE);
    if let Err(error) = retention::erase(&live.db, &live.blobs, rule, id, retention::Reason::Person).await {
        tracing::warn!(%conversation, %error, "a given-up place could not be erased at once");
    }
}

/// Puts an agent into a conversation that waits: the conversation is live when this is committed.
pub async fn accept(live: &Inner, conversation: &ConversationId, agent: &AccountId) -> Result<Participant, DeskError> {
    let (conversation, agent) = (conversation.clone(), agent.clone());
    live.db
        .write(Actor::Account(agent.clone()), move |tx| {
            let account = accounts::find(tx, &agent)?.filter(|account| account.serves(tx.now)).ok_or(DeskError::Missing)?;
            conversations::accept(tx, &conversation, &agent)?;
            Ok(participants::admit_agent(tx, &conversation, &agent, account.shown_name().expose())?)
        })
        .await
}

/// Puts a colleague into a live conversation.
pub async fn admit(live: &Inner, conversation: &ConversationId, agent: &AccountId) -> Result<Participant, DeskError> {
    let (conversation, agent) = (conversation.clone(), agent.clone());
    live.db
        .write(Actor::Account(agent.clone()), move |tx| {
            let account = accounts::find(tx, &agent)?.filter(|account| account.serves(tx.now)).ok_or(DeskError::Missing)?;
            let person = participants::admit_agent(tx, &conversation, &agent, account.shown_name().expose())?;
            audit::record(tx, "conversation.join", conversation.as_str(), json!({ "person": person.id.as_str() }))?;
            Ok(person)
        })
        .await
}

/// Notes that these sessions are in use by a live call.
pub async fn use_sessions(live: Arc<Inner>, used: Vec<SessionId>) {
    let done: Result<(), PeopleError> =
        live.db.write(Actor::System, move |tx| used.iter().try_for_each(|session| sessions::touch_in_call(tx, session))).await;
    if let Err(error) = done {
        tracing::warn!(%error, "the use of sessions by a live call could not be stored");
    }
}

fn stored_reason(reason: EndReason) -> conversations::EndReason {
    match reason {
        EndReason::HungUp => conversations::EndReason::HungUp,
        EndReason::GivenUp => conversations::EndReason::GivenUp,
        EndReason::Gone => conversations::EndReason::Gone,
        EndReason::MessageLeft => conversations::EndReason::MessageLeft,
        // A room never closes because one person left it.
        EndReason::EndedByAgent | EndReason::Left => conversations::EndReason::EndedByAgent,
    }
}

fn said(error: &MeetingError) -> Refusal {
    let refusal = error.refusal();
    if refusal == Refusal::Broken {
        tracing::error!(%error, "a chat line could not be stored");
    }
    refusal
}

// Chosen: a store that is busy is usually free again within a second; a broken one is asked once a minute.
const FIRST_PAUSE: Duration = Duration::from_millis(200);
const LAST_PAUSE: Duration = Duration::from_secs(60);
