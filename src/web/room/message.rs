//! `/r/SLUG/message`: leaving a message, at any hour, also instead of waiting on.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use crate::base::limits::{CONTACT_CHARS, MESSAGE_CHARS};
use crate::base::secret::Personal;
use crate::desk::DeskError;
use crate::desk::conversations::State;
use crate::desk::messages::{self, NewMessage};
use crate::people::names::{self, NameFault};
use crate::store::Actor;
use crate::text::{Lang, Words};
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::guard;
use crate::web::page::{self, Page};
use crate::web::room::ring::name_fault;
use crate::web::room::view::{Contact, Door, customer};
use crate::web::state::AppState;

/// Where a message was left, the page says thank you.
#[derive(Deserialize)]
pub struct Asked {
    left: Option<String>,
}

#[derive(Template)]
#[template(path = "room/message.html")]
struct MessagePage {
    page: Page,
    form: Form,
    slug: String,
    name: String,
    who: String,
    contact: Contact,
    kept: String,
    is_left: bool,
    /// With what the account of a customer says.
    is_filled: bool,
    is_waiting: bool,
    problem: String,
}

/// `GET /r/{slug}/message`
pub async fn show_message(
    state: Data<AppState>,
    page: Page,
    request: HttpRequest,
    slug: Path<String>,
    asked: Query<Asked>,
) -> Result<HttpResponse, WebError> {
    let door = Door::load(&state, &request, &slug).await?;
    // Whoever waits has written a name already.
    let name = door.own.as_ref().filter(|own| own.closed().is_none()).map(|own| own.form.name.expose().clone());
    let mut form = Form::filled(name.map(|name| ("name", name)));
    let account = customer(&request)?;
    if let Some(account) = &account {
        form.fill("name", account.name.expose());
        form.fill("contact", account.email.expose());
    }
    let mut message = MessagePage::new(&state, page, &door, form);
    message.is_filled = account.is_some();
    message.is_left = asked.left.is_some();
    page::show(&message)
}

/// `POST /r/{slug}/message`
pub async fn post_message(
    state: Data<AppState>,
    page: Page,
    request: HttpRequest,
    slug: Path<String>,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let door = Door::load(&state, &request, &slug).await?;
    let mut form = Form::typed(&fields);
    let Some(new) = read_message(&page.t, &fields, door.lang, &mut form) else {
        let message = MessagePage::new(&state, page, &door, form);
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &message);
    };
    if let Some(Err(wait)) = guard::stranger(&request).map(|address| state.rates.message(address)) {
        let mut message = MessagePage::new(&state, page, &door, form);
        message.problem = message.page.t.say1("room-message-often", "length", message.page.t.length(wait));
        return page::show_with(StatusCode::TOO_MANY_REQUESTS, &message);
    }
    let room = door.room.clone();
    match state.db.write(Actor::Stranger, move |tx| messages::leave(tx, &room, &new)).await {
        Ok(_) => {}
        Err(DeskError::Full) => {
            let mut message = MessagePage::new(&state, page, &door, form);
            message.problem = message.page.t.say("room-message-full");
            return page::show_with(StatusCode::SERVICE_UNAVAILABLE, &message);
        }
        Err(fault) => return Err(fault.into()),
    }
    state.live.message_left(door.id());
    if let Some(own) = door.own.as_ref().filter(|own| own.state == State::Queued) {
        state.live.message_left_instead(&own.id);
    }
    Ok(page::go_to(&format!("{}/message?left=1", door.path())))
}

/// Reads a message; faults go to the form. `None` if there are any.
pub fn read_message(t: &Words, fields: &Fields, lang: Lang, form: &mut Form) -> Option<NewMessage> {
    let mut take = |name: &str, cleaned: Result<String, NameFault>| {
        let said = |fault| {
            if fault == NameFault::Empty { empty_fault(t, name) } else { name_fault(t, fault) }
        };
        cleaned.map_err(|fault| form.add_fault(name, said(fault))).map(Personal::new).ok()
    };
    let name = take("name", names::clean_name(fields.text("name")));
    let contact = take("contact", names::clean_line(fields.text("contact"), CONTACT_CHARS));
    let text = take("text", names::clean_text(fields.text("text"), MESSAGE_CHARS));
    Some(NewMessage { name: name?, contact: contact?, text: text?, lang })
}

fn empty_fault(t: &Words, field: &str) -> String {
    match field {
        "name" => t.say("room-fault-name"),
        "contact" => t.say("room-fault-contact"),
        _ => t.say("room-fault-text"),
    }
}

impl MessagePage {
    fn new(state: &AppState, page: Page, door: &Door, form: Form) -> Self {
        let until = state.db.now().plus(crate::base::limits::CONVERSATION_KEPT);
        Self {
            slug: door.slug(),
            name: door.name(),
            who: door.who(&page.t),
            contact: door.contact(),
            kept: page.t.say1("room-message-kept", "date", page.t.date(until)),
            is_left: false,
            is_filled: false,
            is_waiting: door.own.as_ref().is_some_and(|own| own.state == State::Queued),
            problem: String::new(),
            page,
            form,
        }
    }
}
