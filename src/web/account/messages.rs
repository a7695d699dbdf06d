//! C-8, `/account/messages`: what somebody wants to hear about and by which channel; and the page behind the link that confirms it.
//!
//! **Invariants.** No box is crossed that the person did not cross. The page carries what it showed: an old one saves nothing, also
//! where something typed was wrong in between. A number and a postal address are read only where a box needs them.

use std::collections::BTreeSet;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use crate::base::limits;
use crate::base::secret::Personal;
use crate::consent::messages::{self, Choice, Saved};
use crate::mail::subscriptions::course::Course;
use crate::mail::subscriptions::{Channel, Number, Reach, Standing, Topic, Wish};
use crate::people::{guardians, names};
use crate::store::Actor;
use crate::text::Words;
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page, Place};
use crate::web::register::count_letter;
use crate::web::room::ring::name_fault;
use crate::web::state::AppState;
use crate::web::who::Signed;

#[derive(Template)]
#[template(path = "account/messages.html")]
struct MessagesPage {
    page: Page,
    form: Form,
    topics: Vec<TopicView>,
    email: String,
    version: String,
    done: String,
    /// Why nothing was saved, or not all; empty if all was.
    problem: String,
    /// All of it stays off.
    is_minor: bool,
    /// Something is on, or waits.
    has_any: bool,
}

struct TopicView {
    name: String,
    about: String,
    /// Value and name of each channel.
    boxes: Vec<(&'static str, String)>,
    states: Vec<StateView>,
}

/// What is on, or waits.
struct StateView {
    value: &'static str,
    channel: String,
    /// The word for the style, and how it stands.
    state: &'static str,
    said: String,
}

#[derive(Template)]
#[template(path = "account/messages_confirm.html")]
struct ConfirmPage {
    page: Page,
    topics: Vec<String>,
    is_done: bool,
}

/// What was just done.
#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

/// `GET /account/messages`
pub async fn show_messages(state: Data<AppState>, page: Page, signed: Signed, done: Query<Done>) -> Result<HttpResponse, WebError> {
    let (done, problem) = match done.done.as_str() {
        "saved" => (page.t.say("common-saved"), String::new()),
        "asked" => (page.t.say1("messages-asked", "email", signed.account.email.expose().as_str()), String::new()),
        "later" => (String::new(), page.t.say("messages-later")),
        _ => (String::new(), String::new()),
    };
    show(StatusCode::OK, (page, &signed), &state, (None, done, problem)).await
}

/// `POST /account/messages`
pub async fn post_messages(
    state: Data<AppState>,
    page: Page,
    signed: Signed,
    request: HttpRequest,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let mut form = Form::typed(&fields);
    let choice = read(&fields, &mut form, &page.t);
    if !form.is_fine() {
        return show(StatusCode::UNPROCESSABLE_ENTITY, (page, &signed), &state, (Some(form), String::new(), String::new())).await;
    }
    count_letter(&state, &request)?;
    let (letters, account) = (state.letters(), signed.account.id.clone());
    match state.db.write(signed.actor(), move |tx| messages::save(tx, &letters, &account, &choice)).await? {
        Saved::Done => Ok(page::go_to("/account/messages?done=saved")),
        Saved::Asked => Ok(page::go_to("/account/messages?done=asked")),
        Saved::NoLetter => Ok(page::go_to("/account/messages?done=later")),
        Saved::Refused => {
            form.add_fault("number", page.t.say("messages-number-refused"));
            show(StatusCode::UNPROCESSABLE_ENTITY, (page, &signed), &state, (Some(form), String::new(), String::new())).await
        }
        refused @ (Saved::Stale | Saved::Minor) => {
            let problem = page.t.say(if refused == Saved::Minor { "messages-minor" } else { "messages-stale" });
            show(StatusCode::CONFLICT, (page, &signed), &state, (None, String::new(), problem)).await
        }
    }
}

/// `POST /account/messages/off`
pub async fn post_off(state: Data<AppState>, signed: Signed) -> Result<HttpResponse, WebError> {
    let (post, account) = (state.post.clone(), signed.account.clone());
    state.db.write(signed.actor(), move |tx| messages::stop_all(tx, &post, &account)).await?;
    Ok(page::go_to("/account/messages?done=saved"))
}

/// `GET /account/messages/confirm/{token}`: changes nothing, because mail scanners look at links too.
pub async fn show_confirm(state: Data<AppState>, page: Page, token: Path<String>) -> Result<HttpResponse, WebError> {
    let now = state.db.now();
    let topics = state.db.read(move |conn| messages::asked(conn, &token, now)).await?;
    confirm_page(page, &topics, false)
}

/// `POST /account/messages/confirm/{token}`
pub async fn post_confirm(state: Data<AppState>, page: Page, token: Path<String>) -> Result<HttpResponse, WebError> {
    let post = state.post.clone();
    let topics = state.db.write(Actor::Stranger, move |tx| messages::confirm(tx, &post, &token)).await?;
    confirm_page(page, &topics, true)
}

/// What is ticked, and what it needs.
fn read(fields: &Fields, form: &mut Form, t: &Words) -> Choice {
    let wanted: BTreeSet<Wish> = fields.all("wishes").filter_map(Wish::from_stored).collect();
    let needs = |channels: &[Channel]| wanted.iter().any(|wish| channels.contains(&wish.channel));
    let (mut number, mut postal) = (None, None);
    if needs(&[Channel::Call, Channel::Text]) {
        number = Number::parse(fields.text("number")).ok();
        if number.is_none() {
            form.add_fault("number", t.say("messages-number-wrong"));
        }
    }
    if needs(&[Channel::Post]) {
        match names::clean_text(fields.text("postal"), limits::POSTAL_CHARS) {
            Ok(text) => postal = Some(Personal::new(text)),
            Err(fault) => form.add_fault("postal", name_fault(t, fault)),
        }
    }
    Choice { wanted, number, postal, version: fields.text("version").to_owned() }
}

fn confirm_page(page: Page, wishes: &[Wish], is_done: bool) -> Result<HttpResponse, WebError> {
    if wishes.is_empty() {
        return Err(WebError::missing());
    }
    page::show(&ConfirmPage { topics: wishes.iter().map(|wish| wish.say(&page.t)).collect(), is_done, page })
}

async fn show(
    status: StatusCode,
    (page, signed): (Page, &Signed),
    state: &AppState,
    (typed, done, problem): (Option<Form>, String, String),
) -> Result<HttpResponse, WebError> {
    let (post, account) = (state.post.clone(), signed.account.clone());
    let read = move |conn: &_| Ok::<_, WebError>((messages::standings(conn, &post, &account)?, guardians::is_minor(conn, &account.id)?));
    let (standings, is_minor) = state.db.read(read).await?;
    // What was typed stays with the page that it was typed on.
    let version = typed.as_ref().map_or_else(|| messages::version(&standings), |form| form.value("version").to_owned());
    page::show_with(
        status,
        &MessagesPage {
            topics: Topic::ALL.into_iter().map(|topic| topic_view(&page.t, topic, &standings)).collect(),
            email: signed.account.email.expose().clone(),
            version,
            has_any: standings.iter().any(is_on),
            is_minor,
            form: typed.unwrap_or_else(|| as_it_stands(&standings)),
            done,
            problem,
            page: page.at(Place::Account),
        },
    )
}

fn is_on(one: &Standing) -> bool {
    matches!(one.course, Course::Subscribed | Course::Asked { .. })
}

fn as_it_stands(standings: &[Standing]) -> Form {
    let mut values = Vec::new();
    for one in standings.iter().filter(|one| is_on(one)) {
        values.push(("wishes", one.wish.as_str().to_owned()));
        match &one.reach {
            Some(Reach::Number(number)) => values.push(("number", number.as_str().to_owned())),
            Some(Reach::Post(address)) => values.push(("postal", address.expose().clone())),
            Some(Reach::Email(_)) | None => {}
        }
    }
    Form::filled(values)
}

fn topic_view(t: &Words, topic: Topic, standings: &[Standing]) -> TopicView {
    let state = |one: &Standing| {
        let (state, said) = match (one.course, one.since) {
            (Course::Subscribed, Some(at)) => ("kept", t.say1("messages-on", "date", t.date(at))),
            (Course::Asked { until, .. }, _) => ("waiting", t.say1("messages-waits", "time", t.date_time(until))),
            _ => return None,
        };
        Some(StateView { value: one.wish.as_str(), channel: t.say(one.wish.channel.name()), state, said })
    };
    TopicView {
        name: t.say(topic.name()),
        about: t.say(about(topic)),
        boxes: Channel::ALL.map(|channel| (Wish { topic, channel }.as_str(), t.say(channel.name()))).into(),
        states: standings.iter().filter(|one| one.wish.topic == topic).filter_map(state).collect(),
    }
}

/// The key of what such messages are about.
pub fn about(topic: Topic) -> &'static str {
    match topic {
        Topic::Marketing => "messages-topic-marketing-about",
        Topic::Survey => "messages-topic-survey-about",
        Topic::ThirdParty => "messages-topic-third-party-about",
    }
}
