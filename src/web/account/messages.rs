//! C-8, `/account/messages`: what somebody wants to be written about; and the page behind the link that confirms it.
//!
//! **Invariants.** No box is crossed that the person did not cross. The page carries what it showed: an old one saves nothing.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use crate::consent::messages::{self, Choice, Saved};
use crate::mail::subscriptions::course::Course;
use crate::mail::subscriptions::{Standing, Topic};
use crate::people::guardians;
use crate::store::Actor;
use crate::text::Words;
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page, Place};
use crate::web::register::count_letter;
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
    value: &'static str,
    name: String,
    about: String,
    /// The word for the style, and how it stands; empty if nothing is wanted.
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
    show(StatusCode::OK, (page, &signed), &state, (done, problem)).await
}

/// `POST /account/messages`
pub async fn post_messages(
    state: Data<AppState>,
    page: Page,
    signed: Signed,
    request: HttpRequest,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let wanted = fields.all("topics").filter_map(Topic::from_stored).collect();
    let choice = Choice { wanted, version: fields.text("version").to_owned() };
    count_letter(&state, &request)?;
    let (letters, account) = (state.letters(), signed.account.id.clone());
    match state.db.write(signed.actor(), move |tx| messages::save(tx, &letters, &account, &choice)).await? {
        Saved::Done => Ok(page::go_to("/account/messages?done=saved")),
        Saved::Asked => Ok(page::go_to("/account/messages?done=asked")),
        Saved::NoLetter => Ok(page::go_to("/account/messages?done=later")),
        refused @ (Saved::Stale | Saved::Minor) => {
            let problem = page.t.say(if refused == Saved::Minor { "messages-minor" } else { "messages-stale" });
            show(StatusCode::CONFLICT, (page, &signed), &state, (String::new(), problem)).await
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

/// The names of topics, as a list in a sentence has them.
pub fn names(t: &Words, topics: &[Topic]) -> Vec<String> {
    topics.iter().map(|topic| t.say(topic.name())).collect()
}

fn confirm_page(page: Page, topics: &[Topic], is_done: bool) -> Result<HttpResponse, WebError> {
    if topics.is_empty() {
        return Err(WebError::missing());
    }
    page::show(&ConfirmPage { topics: names(&page.t, topics), is_done, page })
}

async fn show(
    status: StatusCode,
    (page, signed): (Page, &Signed),
    state: &AppState,
    (done, problem): (String, String),
) -> Result<HttpResponse, WebError> {
    let (post, account) = (state.post.clone(), signed.account.clone());
    let read = move |conn: &_| Ok::<_, WebError>((messages::standings(conn, &post, &account)?, guardians::is_minor(conn, &account.id)?));
    let (standings, is_minor) = state.db.read(read).await?;
    let is_on = |one: &&Standing| matches!(one.course, Course::Subscribed | Course::Asked { .. });
    let form = Form::filled(standings.iter().filter(is_on).map(|one| ("topics", one.topic.as_str().to_owned())));
    page::show_with(
        status,
        &MessagesPage {
            topics: standings.iter().map(|one| topic(&page.t, one)).collect(),
            email: signed.account.email.expose().clone(),
            version: messages::version(&standings),
            has_any: standings.iter().any(|one| is_on(&one)),
            is_minor,
            form,
            done,
            problem,
            page: page.at(Place::Account),
        },
    )
}

fn topic(t: &Words, one: &Standing) -> TopicView {
    let (state, said) = match (one.course, one.since) {
        (Course::Subscribed, Some(at)) => ("kept", t.say1("messages-on", "date", t.date(at))),
        (Course::Asked { until, .. }, _) => ("waiting", t.say1("messages-waits", "time", t.date_time(until))),
        _ => ("", String::new()),
    };
    TopicView { value: one.topic.as_str(), name: t.say(one.topic.name()), about: t.say(about(one.topic)), state, said }
}

/// The key of what such messages are about.
pub fn about(topic: Topic) -> &'static str {
    match topic {
        Topic::Marketing => "messages-topic-marketing-about",
        Topic::Survey => "messages-topic-survey-about",
        Topic::ThirdParty => "messages-topic-third-party-about",
    }
}
