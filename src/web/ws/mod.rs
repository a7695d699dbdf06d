//! Sockets: how a page stays in touch with its conversation or its desk. `protocol.md` says what goes over them.
//!
//! Owns the handshakes and the one-time tickets. **Invariants.** A socket opens only with our exact `Origin`, the cookie of
//! its person and a ticket that this person fetched. Who a socket is, which conversation and which role, is decided here
//! once, from the store. *Absent*: rules of rooms and queue; they are the machines'.

pub mod notices;
pub mod protocol;
mod recording;
pub mod socket;
pub mod tickets;

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant};

use actix_web::web::{Data, Path, Payload, Query};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use crate::base::ids::ConversationId;
use crate::base::limits::MEDIA_VIEW;
use crate::consent::request::notice::{Press, Wish};
use crate::desk::conversations::{self, Conversation};
use crate::desk::{presence, rooms};
use crate::live::desk::{Answer, DeskParcel, DeskPost};
use crate::live::page::{DeskPage, Page, Parcel};
use crate::live::recording::Speaks;
use crate::live::{Live, NotOpen};
use crate::meetings::notice::{RecordingRequest, Request, Shut};
use crate::meetings::participants::{self, Participant};
use crate::people::accounts;
use crate::people::sessions::{self, Standing};
use crate::text::Words;
use crate::web::error::{Kind, WebError};
use crate::web::guard;
use crate::web::state::AppState;
use crate::web::visit::Visit;
use crate::web::who::{Guest, Staff};
use crate::web::ws::notices::Listener;
use crate::web::ws::protocol::{DeskPageFrame, PageFrame, ServerFrame};
use crate::web::ws::socket::{Closing, Outgoing, Socket};
use crate::web::ws::tickets::Holder;

/// The query of a handshake.
#[derive(Deserialize)]
pub struct Handshake {
    #[serde(default)]
    ticket: String,
}

/// A guest's ticket to the own conversation.
pub async fn post_guest_ticket(state: Data<AppState>, guest: Guest, slug: Path<String>) -> Result<HttpResponse, WebError> {
    let (conversation, person) = guest_of(&state, &guest, &slug).await?;
    Ok(ticket(&state, Holder::Guest { conversation: conversation.id, person: person.id }))
}

/// An agent's ticket to a conversation.
pub async fn post_call_ticket(state: Data<AppState>, staff: Staff, path: Path<String>) -> Result<HttpResponse, WebError> {
    let (conversation, _) = agent_of(&state, &staff, &path).await?;
    Ok(ticket(&state, Holder::Agent { session: staff.session.id.clone(), conversation: conversation.id }))
}

/// An agent's ticket to the desk.
pub async fn post_desk_ticket(state: Data<AppState>, staff: Staff) -> HttpResponse {
    ticket(&state, Holder::Desk { session: staff.session.id.clone() })
}

pub async fn show_guest_socket(
    (request, payload): (HttpRequest, Payload),
    state: Data<AppState>,
    guest: Guest,
    slug: Path<String>,
    query: Query<Handshake>,
) -> Result<HttpResponse, WebError> {
    let (conversation, person) = guest_of(&state, &guest, &slug).await?;
    let holder = Holder::Guest { conversation: conversation.id.clone(), person: person.id.clone() };
    check_handshake(&request, &state, &query.ticket, &holder)?;
    let listener = Listener { you: person.id, words: words(&request)?, files: format!("/r/{slug}/files/") };
    converse(&request, payload, &state, (conversation, None), listener)
}

pub async fn show_call_socket(
    (request, payload): (HttpRequest, Payload),
    state: Data<AppState>,
    staff: Staff,
    path: Path<String>,
    query: Query<Handshake>,
) -> Result<HttpResponse, WebError> {
    let (conversation, person) = agent_of(&state, &staff, &path).await?;
    let holder = Holder::Agent { session: staff.session.id.clone(), conversation: conversation.id.clone() };
    check_handshake(&request, &state, &query.ticket, &holder)?;
    let listener = Listener { you: person.id, words: words(&request)?, files: format!("/desk/c/{}/files/", conversation.id) };
    converse(&request, payload, &state, (conversation, Some(staff)), listener)
}

pub async fn show_desk_socket(
    (request, payload): (HttpRequest, Payload),
    state: Data<AppState>,
    staff: Staff,
    query: Query<Handshake>,
) -> Result<HttpResponse, WebError> {
    check_handshake(&request, &state, &query.ticket, &Holder::Desk { session: staff.session.id.clone() })?;
    let words = words(&request)?;
    let (page, parcels) = state.live.open_desk(&staff.account.id).map_err(|_| WebError::new(Kind::Busy))?;
    let (response, session, stream) = upgrade(&request, payload)?;
    let hear = move |text: &str| hear_desk(&page, text);
    let tell = move |parcel| match parcel {
        DeskParcel::State(desk) => Outgoing::frame(notices::desk(&words, *desk)),
        DeskParcel::MessageLeft => Outgoing::frame(ServerFrame::MessageLeft {}),
        DeskParcel::Accepted { conversation } => Outgoing::frame(notices::accepted(conversation)),
        DeskParcel::NotAccepted(why) => Outgoing::frame(notices::not_accepted(&words, &why)),
        DeskParcel::TooMany => Outgoing::Close(Closing::Policy),
        DeskParcel::Shut => Outgoing::Close(Closing::Ended),
    };
    let until = session_over(&state, staff, Waiting::AtTheDesk);
    actix_web::rt::spawn(socket::run(Socket { session, stream, parcels, until }, hear, tell));
    Ok(response)
}

/// Joins a socket to its room. A conversation that is over tells its end and closes.
fn converse(
    request: &HttpRequest,
    payload: Payload,
    state: &AppState,
    (conversation, staff): (Conversation, Option<Staff>),
    listener: Listener,
) -> Result<HttpResponse, WebError> {
    let visit = Visit::of(request)?;
    let speaks = Speaks { lang: visit.words.lang(), fell_back: visit.fell_back };
    let session = staff.as_ref().map(|staff| staff.session.id.clone());
    let opened = match state.live.open_page(&conversation.id, &listener.you, speaks, session) {
        Ok(opened) => Some(opened),
        Err(NotOpen::Ended) => None,
        Err(NotOpen::Busy) => return Err(WebError::new(Kind::Busy)),
    };
    let (response, mut session, stream) = upgrade(request, payload)?;
    let Some((page, parcels)) = opened else {
        let end = Live::end_of(&conversation).map(|end| protocol::write(&notices::ended(&listener.words, end)));
        actix_web::rt::spawn(async move {
            if let Some(end) = end {
                let _ = session.text(end).await;
            }
            let _ = session.close(Some(socket::reason(Closing::Ended))).await;
        });
        return Ok(response);
    };
    let hear = move |text: &str| hear_page(&page, text);
    let tell = move |parcel| match parcel {
        Parcel::Notice(notice) => Outgoing::frame(listener.frame(notice)),
        Parcel::Shut(Shut::Ended) => Outgoing::Close(Closing::Ended),
        Parcel::Shut(Shut::Moved) => Outgoing::Close(Closing::Moved),
        Parcel::Shut(Shut::Policy) => Outgoing::Close(Closing::Policy),
    };
    let until = match staff {
        Some(staff) => session_over(state, staff, Waiting::InACall),
        // A guest's admission ends with the conversation, and the room says so.
        None => Box::pin(std::future::pending()),
    };
    actix_web::rt::spawn(socket::run(Socket { session, stream, parcels, until }, hear, tell));
    Ok(response)
}

/// Ends when a sign-in does, or the role to serve: signed out, suspended, idle for too long, taken. Asked of the store, which is the one place that
/// knows all of these. A session that somebody ended takes its person out of the call; one that is only over does not.
fn session_over(state: &AppState, staff: Staff, waiting: Waiting) -> Pin<Box<dyn Future<Output = ()>>> {
    let (db, live) = (state.db.clone(), state.live.clone());
    Box::pin(async move {
        loop {
            tokio::time::sleep(SESSION_CHECK).await;
            let (now, account, id) = (db.now(), staff.account.id.clone(), staff.session.id.clone());
            let held = db.read(move |conn| {
                let standing = sessions::standing(conn, &account, &id, now)?;
                let is_online = waiting == Waiting::AtTheDesk && presence::online(conn)?.contains(&account);
                let serves = accounts::find(conn, &account)?.is_some_and(|account| account.serves(now));
                Ok::<_, WebError>((standing, is_online, serves))
            });
            // A store that cannot answer ends nobody's call.
            let Ok((standing, is_online, serves)) = held.await else { continue };
            let session = match standing {
                Standing::Open(session) => session,
                Standing::Over => return,
                Standing::Ended => return live.session_ended(&staff.session.id),
            };
            if !serves {
                // The role has ended: no other page and no call of this person goes on either.
                return live.agent_removed(&staff.account.id);
            }
            if is_online && session.wants_touch(now) {
                let touched = db.write(staff.actor(), move |tx| sessions::touch(tx, &session.id)).await;
                if let Err(fault) = touched {
                    tracing::warn!(%fault, "the use of a session could not be noted");
                }
            }
        }
    })
}

/// Where an agent's socket stands. A call notes its own use; who is online at the desk waits for customers and is not
/// idle, so the open page notes it (B.3.9). The absolute end of the session stays.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Waiting {
    AtTheDesk,
    InACall,
}

fn hear_page(page: &Page, text: &str) -> Result<(), Closing> {
    let request = match protocol::read_page_frame(text)? {
        PageFrame::Pong {} => return Ok(()),
        // Whether legs follow is seen when they come.
        PageFrame::Join { muted, camera, screen, media: _ } => Request::Join { muted, camera, screen },
        PageFrame::UpOffer { sdp } => Request::UpOffer { sdp },
        PageFrame::DownOpen {} => Request::DownOpen,
        PageFrame::DownAnswer { revision, sdp } => Request::DownAnswer { revision, sdp },
        PageFrame::UpRestart { sdp } => Request::UpRestart { sdp },
        PageFrame::DownRestart {} => Request::DownRestart,
        PageFrame::Mute { on } => Request::Mute { on },
        PageFrame::Camera { on } => Request::Camera { on },
        PageFrame::Screen { on } => Request::Screen { on },
        PageFrame::View { pictures } => {
            let pictures = pictures.into_iter().take(MEDIA_VIEW).map(|shown| (shown.person, notices::room_kind(shown.kind), shown.lines));
            Request::View { pictures: pictures.collect() }
        }
        PageFrame::Chat { key, text } => Request::Chat { key, text },
        PageFrame::DeleteLine { id } => Request::DeleteLine { line: id },
        PageFrame::Bring {} => Request::Bring,
        PageFrame::BringCancel {} => Request::CancelBring,
        PageFrame::HangUp {} => Request::HangUp,
        PageFrame::LeaveQueue {} => Request::LeaveQueue,
        PageFrame::Record(wish) => Request::Recording(RecordingRequest::Record(Wish { days: wish.days, training: wish.training })),
        PageFrame::Answer { request, approve, options, continued } => {
            Request::Recording(RecordingRequest::Answer(Press { request, approve, options, continued }))
        }
        PageFrame::Informed {} => Request::Recording(RecordingRequest::Informed),
        PageFrame::Withdraw {} => Request::Recording(RecordingRequest::Withdraw),
        PageFrame::RecordStop {} => Request::Recording(RecordingRequest::Stop),
        PageFrame::Newcomer { admit } => Request::Recording(RecordingRequest::Newcomer { admit }),
    };
    page.ask(request).map_err(|_| Closing::Busy)
}

fn hear_desk(page: &DeskPage, text: &str) -> Result<(), Closing> {
    let agent = page.agent().clone();
    let post = match protocol::read_desk_frame(text)? {
        DeskPageFrame::Pong {} => return Ok(()),
        DeskPageFrame::Presence { on } => DeskPost::Presence { agent, online: on, answer: None },
        DeskPageFrame::Accept { conversation } => DeskPost::Accept { conversation, agent, answer: Answer::Page(page.id()) },
        DeskPageFrame::Pass { conversation } => DeskPost::Pass { conversation, agent },
    };
    page.ask(post).map_err(|_| Closing::Busy)
}

/// The conversation of a guest's admission, if it belongs to this service room.
pub async fn guest_of(state: &AppState, guest: &Guest, slug: &str) -> Result<(Conversation, Participant), WebError> {
    let (hash, slug) = (guest.hash, slug.to_owned());
    state
        .db
        .read(move |conn| {
            let room = rooms::by_slug(conn, &slug)?.ok_or_else(WebError::missing)?;
            let conversation = conversations::by_guest_hash(conn, &hash)?.filter(|c| c.room == room.id).ok_or_else(WebError::missing)?;
            let person = participants::guest_of(conn, &conversation.id)?.ok_or_else(WebError::missing)?;
            Ok((conversation, person))
        })
        .await
}

/// A conversation in which this agent is or was.
pub async fn agent_of(state: &AppState, staff: &Staff, conversation: &str) -> Result<(Conversation, Participant), WebError> {
    let id: ConversationId = conversation.parse().map_err(|_| WebError::missing())?;
    let agent = staff.account.id.clone();
    state
        .db
        .read(move |conn| {
            let conversation = conversations::find(conn, &id)?.ok_or_else(WebError::missing)?;
            let known = participants::list(conn, &id)?.into_iter().find(|person| person.account.as_ref() == Some(&agent));
            Ok((conversation, known.ok_or_else(WebError::missing)?))
        })
        .await
}

fn ticket(state: &AppState, holder: Holder) -> HttpResponse {
    HttpResponse::Ok().json(serde_json::json!({ "ticket": state.tickets.give(Instant::now(), holder) }))
}

fn check_handshake(request: &HttpRequest, state: &AppState, ticket: &str, holder: &Holder) -> Result<(), WebError> {
    if !guard::is_our_page(request) {
        return Err(WebError::new(Kind::ForeignOrigin));
    }
    if !state.tickets.take(Instant::now(), ticket, holder) {
        return Err(WebError::new(Kind::NoTicket));
    }
    Ok(())
}

fn upgrade(request: &HttpRequest, payload: Payload) -> Result<(HttpResponse, actix_ws::Session, actix_ws::MessageStream), WebError> {
    actix_ws::handle(request, payload).map_err(|_| WebError::unreadable())
}

fn words(request: &HttpRequest) -> Result<Words, WebError> {
    Ok(Visit::of(request)?.words.clone())
}

/// How often an agent's socket asks whether the sign-in still holds: what is taken away is gone within two seconds.
const SESSION_CHECK: Duration = Duration::from_secs(2);
