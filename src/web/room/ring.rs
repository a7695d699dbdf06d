//! Ringing, and what follows from it: giving up the place, beginning anew after the end.

use actix_web::http::StatusCode;
use actix_web::http::header::USER_AGENT;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use aws_lc_rs::hmac;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::base::ids::ConversationId;
use crate::base::secret::{Personal, Secret, sha256, token};
use crate::desk::DeskError;
use crate::desk::conversations::{self, Conversation, Device, Read, Ring, State};
use crate::desk::fields::{AnswerFault, Field as Question, Form as Answers};
use crate::live::capacity::CALL;
use crate::live::places::Place;
use crate::meetings::participants;
use crate::people::names::{self, NameFault};
use crate::store::Actor;
use crate::text::{Lang, Words};
use crate::web::age;
use crate::web::cookies;
use crate::web::error::{Kind, WebError};
use crate::web::form::{self, Fields, Form};
use crate::web::guard::{self, wants_json};
use crate::web::limits::Crowded;
use crate::web::page::{self, Page};
use crate::web::room::ages::{self, Age};
use crate::web::room::lobby::{RoomPage, drawn, field_name};
use crate::web::room::told;
use crate::web::room::view::Door;
use crate::web::state::AppState;
use crate::web::who::Guest;

/// `POST /r/{slug}/ring`
pub async fn post_ring(
    state: Data<AppState>,
    page: Page,
    request: HttpRequest,
    slug: Path<String>,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let door = Door::load(&state, &request, &slug).await?;
    if door.own.as_ref().is_some_and(|own| own.closed().is_none()) {
        return Ok(already(&page, &request, &door));
    }
    let mut typed = Form::typed(&fields);
    if !door.state.is_open() {
        return refuse(&state, (page, &request), door, typed, NotRung::Closed).await;
    }
    let answers = match read_answers(&page.t, &fields, &door.room.setting.fields, (door.lang, door.business.default_lang), &mut typed) {
        Some(answers) => answers,
        None if wants_json(&request) => return Ok(form::refusal(&typed)),
        None => {
            return RoomPage::new(&state, page, door, typed).await?.answer(StatusCode::UNPROCESSABLE_ENTITY);
        }
    };
    let (age, guardian) = match ages::read(&state, (&page, &request), &fields, door.room.setting.min_age).await? {
        Age::Band(age, guardian) => (age, guardian),
        Age::TooYoung => return refuse(&state, (page, &request), door, typed, NotRung::TooYoung).await,
        Age::Unreadable => {
            typed.add_fault(age::BORN, page.t.say("minors-fault-born"));
            if wants_json(&request) {
                return Ok(form::refusal(&typed));
            }
            return RoomPage::new(&state, page, door, typed).await?.answer(StatusCode::UNPROCESSABLE_ENTITY);
        }
    };
    let agent = request.headers().get(USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let ring = Ring {
        lang: door.lang,
        device: Device::from_user_agent(agent),
        form: answers,
        age,
        guardian,
        admission: admission(&state, fields.text("ring_key")),
    };
    if !state.live.has_place_for(CALL) {
        return refuse(&state, (page, &request), door, typed, NotRung::NoPlace).await;
    }
    let Ok(place) = take_place(&state, &request, &door, &ring).await? else {
        return refuse(&state, (page, &request), door, typed, NotRung::Crowded).await;
    };
    let read = door.notice.as_ref().and_then(|clauses| told::read(&state, &fields, clauses));
    let (rung, admission) = store(&state, &door, (ring, read)).await;
    let id = match rung {
        Ok(id) => id,
        Err(DeskError::Full) => return refuse(&state, (page, &request), door, typed, NotRung::Full).await,
        Err(DeskError::Retold) => return refuse(&state, (page, &request), door, typed, NotRung::Retold).await,
        Err(fault) => return Err(fault.into()),
    };
    state.live.rang(&id, place).await?;
    leave_other(&state, &door).await?;
    let found = state.db.read(move |conn| conversations::find(conn, &id)).await?.ok_or_else(WebError::missing)?;
    let token = form::token(&state.form_key, admission.expose());
    let mut response = if wants_json(&request) { rung_json(&page.t, &found, &token) } else { page::go_to(&door.path()) };
    response.add_cookie(&cookies::guest(&admission)).map_err(|fault| WebError::broken(&fault))?;
    Ok(response)
}

/// `POST /r/{slug}/leave`: gives up the place, or hangs up, without a script.
pub async fn post_leave(state: Data<AppState>, request: HttpRequest, slug: Path<String>, _guest: Guest) -> Result<HttpResponse, WebError> {
    let door = Door::load(&state, &request, &slug).await?;
    let own = door.own.as_ref().ok_or_else(WebError::missing)?;
    if own.closed().is_none() {
        hang_up(&state, &own.id).await?;
    }
    Ok(page::go_to(&door.path()))
}

/// `POST /r/{slug}/again`: forgets a conversation that is over, so that the lobby opens.
pub async fn post_again(state: Data<AppState>, request: HttpRequest, slug: Path<String>, _guest: Guest) -> Result<HttpResponse, WebError> {
    let door = Door::load(&state, &request, &slug).await?;
    let mut response = page::go_to(&door.path());
    if door.own.as_ref().is_none_or(|own| own.closed().is_some()) {
        response.add_cookie(&cookies::gone(cookies::GUEST)).map_err(|fault| WebError::broken(&fault))?;
    }
    Ok(response)
}

/// Reads name and answers to a room's questions, in the guest's language or else the business's; faults go to the form.
/// `None` if there are any.
pub fn read_answers(
    t: &Words,
    fields: &Fields,
    questions: &[Question],
    (lang, default): (Lang, Lang),
    typed: &mut Form,
) -> Option<Answers> {
    let name = names::clean_name(fields.text("name"));
    if let Err(fault) = &name {
        typed.add_fault("name", if *fault == NameFault::Empty { t.say("room-fault-name") } else { name_fault(t, *fault) });
    }
    let mut answers = Vec::new();
    for question in questions {
        let given = field_name(question);
        match question.parse(fields.text(&given), lang, default) {
            Ok(answer) => answers.extend(answer),
            Err(AnswerFault::Missing) => typed.add_fault(&given, t.say("room-fault-missing")),
            Err(AnswerFault::NotAChoice) => typed.add_fault(&given, t.say("common-fault-unknown")),
            Err(AnswerFault::Text(fault)) => typed.add_fault(&given, name_fault(t, fault)),
        }
    }
    let name = name.ok().filter(|_| typed.is_fine())?;
    Some(Answers { name: Personal::new(name), answers })
}

/// What is wrong with a line of text, in the guest's language.
pub fn name_fault(t: &Words, fault: NameFault) -> String {
    match fault {
        NameFault::Empty => t.say("common-fault-empty"),
        NameFault::TooLong(most) => t.say1("common-fault-long", "most", most),
        NameFault::Forbidden => t.say("common-fault-forbidden"),
        NameFault::NotAnAddress => t.say("common-fault-email"),
    }
}

/// The admission that belongs to a page's ring key: the same for a double press, unguessable without the server's key.
fn admission(state: &AppState, ring_key: &str) -> Secret<String> {
    if ring_key.len() != token().expose().len() {
        return token();
    }
    let tag = hmac::sign(&state.form_key, &[b"ring\0".as_slice(), ring_key.as_bytes()].concat());
    Secret::new(URL_SAFE_NO_PAD.encode(tag))
}

/// Why nobody was rung.
#[derive(Clone, Copy)]
enum NotRung {
    Closed,
    /// As many wait as the room holds.
    Full,
    /// As many wait as one network address may send.
    Crowded,
    /// This machine carries no further call now.
    NoPlace,
    /// What is said about recordings is not what was read.
    Retold,
    /// Whoever rings has not so many years as the room asks for.
    TooYoung,
}

impl NotRung {
    fn kind(self) -> Kind {
        match self {
            Self::Closed | Self::Retold => Kind::Conflict,
            Self::TooYoung => Kind::Denied,
            Self::Full | Self::NoPlace => Kind::Busy,
            Self::Crowded => Kind::TooOften,
        }
    }

    fn text(self, t: &Words) -> String {
        match self {
            Self::Closed => t.say("room-refused-closed"),
            Self::Full => t.say("room-refused-full"),
            Self::Crowded => t.say("room-refused-crowded"),
            Self::NoPlace => t.say("room-refused-no-place"),
            Self::Retold => t.say("notice-retold"),
            Self::TooYoung => t.say("minors-room-young"),
        }
    }
}

/// One of the waiting places of a stranger's address. A ring that was stored before has its own already.
async fn take_place(state: &AppState, request: &HttpRequest, door: &Door, ring: &Ring) -> Result<Result<Option<Place>, Crowded>, WebError> {
    let Some(address) = guard::stranger(request) else { return Ok(Ok(None)) };
    let moves = door.other.as_ref().is_some_and(|other| other.state == State::Queued);
    let taken = state.rates.place(address, moves);
    if taken.is_ok() {
        return Ok(taken);
    }
    let hash = sha256(ring.admission.expose().as_bytes());
    let before = state.db.read(move |conn| conversations::by_guest_hash(conn, &hash)).await?;
    Ok(if before.is_some_and(|before| before.closed().is_none()) { Ok(None) } else { taken })
}

/// Stores the ring. A page that was kept from before an ended conversation gets a fresh admission.
async fn store(state: &AppState, door: &Door, (ring, read): (Ring, Option<Read>)) -> (Result<ConversationId, DeskError>, Secret<String>) {
    let write = |ring: Ring| {
        let (room, keys, read) = (door.room.clone(), state.keys.clone(), read.clone());
        state.db.write(Actor::Stranger, move |tx| {
            let mut ring = ring;
            ages::settle(tx, &mut ring)?;
            conversations::ring_informed(tx, &keys, &room, &ring, read.as_ref())
        })
    };
    match write(ring.clone()).await {
        Err(DeskError::Ended) => {
            let fresh = Ring { admission: token(), ..ring };
            (write(fresh.clone()).await, fresh.admission)
        }
        rung => (rung, ring.admission),
    }
}

/// A browser has one place at a time: the one in another room is given up.
async fn leave_other(state: &AppState, door: &Door) -> Result<(), WebError> {
    match &door.other {
        Some(Conversation { id, state: State::Queued, .. }) => hang_up(state, id).await,
        _ => Ok(()),
    }
}

async fn hang_up(state: &AppState, id: &ConversationId) -> Result<(), WebError> {
    let wanted = id.clone();
    let guest = state.db.read(move |conn| participants::guest_of(conn, &wanted)).await?;
    if let Some(guest) = guest {
        state.live.hang_up(id, &guest.id).await;
    }
    Ok(())
}

fn already(page: &Page, request: &HttpRequest, door: &Door) -> HttpResponse {
    match &door.own {
        Some(own) if wants_json(request) => rung_json(&page.t, own, &page.form_token),
        _ => page::go_to(&door.path()),
    }
}

/// What the page needs to go on in place.
fn rung_json(t: &Words, own: &Conversation, token: &str) -> HttpResponse {
    HttpResponse::Ok().json(serde_json::json!({ "state": "waiting", "form_token": token, "drawn": drawn(t, own) }))
}

/// The room's page with the reason, and with what the guest typed.
async fn refuse(
    state: &AppState,
    (page, request): (Page, &HttpRequest),
    door: Door,
    typed: Form,
    why: NotRung,
) -> Result<HttpResponse, WebError> {
    let (kind, text) = (why.kind(), why.text(&page.t));
    if wants_json(request) {
        return Ok(HttpResponse::build(kind.status()).json(serde_json::json!({ "error": kind.name(), "text": text })));
    }
    RoomPage::new(state, page, door, typed).await?.with_problem(text).answer(kind.status())
}
