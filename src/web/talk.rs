//! What a page without script does in a conversation: write, delete a line, leave. The twins of the socket's frames.
//!
//! Owns nothing. **Invariants.** A line is stored, then the room tells it to whoever is connected. Nobody acts in a
//! conversation that they are not in: it answers as if it were not there.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};

use crate::base::ids::{ConversationId, LineId};
use crate::desk::conversations::{Conversation, State};
use crate::meetings::chat::{self, NewLine};
use crate::meetings::participants::Participant;
use crate::meetings::{MeetingError, Refusal};
use crate::store::Actor;
use crate::web::error::WebError;
use crate::web::form::Fields;
use crate::web::page;
use crate::web::state::AppState;
use crate::web::who::{Guest, Staff};
use crate::web::ws::{agent_of, guest_of};

/// Somebody in an open conversation, and where their page is.
pub struct Talker {
    pub conversation: ConversationId,
    pub person: Participant,
    pub back: String,
    pub actor: Actor,
}

impl Talker {
    /// The guest of an open conversation in this service room.
    pub async fn guest(state: &AppState, guest: &Guest, slug: &str) -> Result<Self, WebError> {
        let (conversation, person) = guest_of(state, guest, slug).await?;
        let actor = Actor::Guest(person.id.clone());
        Self::of(&conversation, person, format!("/r/{slug}"), actor)
    }

    /// An agent who is in this open conversation.
    pub async fn agent(state: &AppState, staff: &Staff, conversation: &str) -> Result<Self, WebError> {
        let (conversation, person) = agent_of(state, staff, conversation).await?;
        let back = format!("/desk/c/{}", conversation.id);
        Self::of(&conversation, person, back, staff.actor())
    }

    fn of(conversation: &Conversation, person: Participant, back: String, actor: Actor) -> Result<Self, WebError> {
        if matches!(conversation.state, State::Closed(_)) || person.left.is_some() {
            return Err(MeetingError::Refused(Refusal::NotNow).into());
        }
        Ok(Self { conversation: conversation.id.clone(), person, back, actor })
    }
}

/// `POST /r/{slug}/chat`
pub async fn post_guest_chat(state: Data<AppState>, guest: Guest, slug: Path<String>, fields: Fields) -> Result<HttpResponse, WebError> {
    let talker = Talker::guest(&state, &guest, &slug).await?;
    write(&state, talker, &fields).await
}

/// `POST /desk/c/{conversation}/chat`
pub async fn post_agent_chat(state: Data<AppState>, staff: Staff, path: Path<String>, fields: Fields) -> Result<HttpResponse, WebError> {
    let talker = Talker::agent(&state, &staff, &path).await?;
    write(&state, talker, &fields).await
}

/// `POST /r/{slug}/lines/{line}/delete`
pub async fn post_guest_deletion(state: Data<AppState>, guest: Guest, path: Path<(String, String)>) -> Result<HttpResponse, WebError> {
    let (slug, line) = path.into_inner();
    // An own line may be deleted when the conversation is over, too (DR-17).
    let (conversation, person) = guest_of(&state, &guest, &slug).await?;
    let actor = Actor::Guest(person.id.clone());
    delete(&state, Talker { conversation: conversation.id, person, back: format!("/r/{slug}"), actor }, &line).await
}

/// `POST /desk/c/{conversation}/lines/{line}/delete`
pub async fn post_agent_deletion(state: Data<AppState>, staff: Staff, path: Path<(String, String)>) -> Result<HttpResponse, WebError> {
    let (id, line) = path.into_inner();
    let (conversation, person) = agent_of(&state, &staff, &id).await?;
    let back = format!("/desk/c/{}", conversation.id);
    delete(&state, Talker { conversation: conversation.id, person, back, actor: staff.actor() }, &line).await
}

/// `POST /desk/c/{conversation}/leave`
pub async fn post_agent_leave(state: Data<AppState>, staff: Staff, path: Path<String>) -> Result<HttpResponse, WebError> {
    let (conversation, person) = agent_of(&state, &staff, &path).await?;
    state.live.hang_up(&conversation.id, &person.id).await;
    Ok(page::go_to("/desk"))
}

async fn write(state: &AppState, talker: Talker, fields: &Fields) -> Result<HttpResponse, WebError> {
    // A form without a key of its own is a line of its own.
    let key = Some(fields.text("key")).filter(|key| !key.is_empty()).map_or_else(|| LineId::random().to_string(), str::to_owned);
    let line = NewLine::parse(&key, fields.text("text")).map_err(MeetingError::Refused)?;
    let (conversation, person) = (talker.conversation.clone(), talker.person.id.clone());
    let stored: Result<_, MeetingError> = state.db.write(talker.actor, move |tx| chat::add(tx, &conversation, &person, &line)).await;
    state.live.line_stored(&talker.conversation, stored?);
    Ok(page::go_to(&talker.back))
}

async fn delete(state: &AppState, talker: Talker, line: &str) -> Result<HttpResponse, WebError> {
    let line: LineId = line.parse().map_err(|_| WebError::missing())?;
    let (person, gone, blobs) = (talker.person.id.clone(), line.clone(), state.blobs.clone());
    let done: Result<(), MeetingError> = state.db.write(talker.actor, move |tx| chat::delete_own(tx, &blobs, &person, &gone)).await;
    match done {
        // Another's line answers as if it were not there.
        Err(MeetingError::Refused(Refusal::NotYours)) => return Err(WebError::missing()),
        done => done?,
    }
    state.live.line_deleted(&talker.conversation, &line);
    Ok(page::go_to(&talker.back))
}
