//! `/admin/promotions`: what the business writes to those who asked for it, and no more for whoever answered STOP.

use std::collections::BTreeMap;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use askama::Template;
use serde::Deserialize;

use crate::base::ids::PromotionId;
use crate::base::limits::{PROMOTION_CHARS, PROMOTION_SUBJECT_CHARS};
use crate::consent::promotions::{self, Sent, State, Written};
use crate::consent::{ConsentError, messages};
use crate::mail::address::Address;
use crate::mail::promotion::Message;
use crate::mail::subscriptions::{self, Topic};
use crate::people::names;
use crate::text::{Lang, Words};
use crate::web::desk::page::business_of;
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page, Place};
use crate::web::room::ring::name_fault;
use crate::web::state::AppState;
use crate::web::who::Manager;

#[derive(Template)]
#[template(path = "admin/promotions.html")]
struct PromotionsPage {
    page: Page,
    form: Form,
    /// Value, and name with the number of people who want it.
    topics: Vec<(&'static str, String)>,
    langs: Vec<LangView>,
    rows: Vec<RowView>,
    done: String,
    problem: String,
}

struct LangView {
    tag: &'static str,
    own_name: &'static str,
    dir: &'static str,
    subject: String,
    body: String,
}

struct RowView {
    id: String,
    topic: String,
    is_draft: bool,
    state: &'static str,
    said: String,
    texts: Vec<TextView>,
}

struct TextView {
    tag: &'static str,
    dir: &'static str,
    subject: String,
    body: String,
}

/// What was just done.
#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

/// `GET /admin/promotions`
pub async fn show_promotions(state: Data<AppState>, page: Page, _manager: Manager, done: Query<Done>) -> Result<HttpResponse, WebError> {
    let say = |key: &str| page.t.say(key);
    let said = match done.done.as_str() {
        "saved" => (say("common-saved"), String::new()),
        "sent" => (say("messages-admin-goes"), String::new()),
        "stopped" => (say("messages-admin-stopped"), String::new()),
        "no-server" => (String::new(), say("messages-admin-no-server")),
        "tomorrow" => (String::new(), say("messages-admin-tomorrow")),
        _ => (String::new(), String::new()),
    };
    show(StatusCode::OK, page, &state, (Form::default(), said)).await
}

/// `POST /admin/promotions`: keeps a draft.
pub async fn post_promotion(state: Data<AppState>, page: Page, manager: Manager, fields: Fields) -> Result<HttpResponse, WebError> {
    let business = state.db.read(business_of).await?;
    let mut form = Form::typed(&fields);
    let topic = Topic::from_stored(fields.text("topic")).ok_or_else(WebError::unreadable)?;
    let mut texts = BTreeMap::new();
    for lang in business.langs {
        let (subject, body) = (format!("subject-{}", lang.tag()), format!("body-{}", lang.tag()));
        let cleaned =
            (names::clean_line(fields.text(&subject), PROMOTION_SUBJECT_CHARS), names::clean_text(fields.text(&body), PROMOTION_CHARS));
        for (name, fault) in [(&subject, cleaned.0.as_ref().err()), (&body, cleaned.1.as_ref().err())] {
            if let Some(fault) = fault {
                form.add_fault(name, name_fault(&page.t, *fault));
            }
        }
        if cleaned.1.as_ref().is_ok_and(|text| leads_away(text, state.origins.first())) {
            form.add_fault(&body, page.t.say("messages-admin-elsewhere"));
        }
        if let (Ok(subject), Ok(body)) = cleaned {
            texts.insert(lang, Message { subject, body });
        }
    }
    if !form.is_fine() {
        return show(StatusCode::UNPROCESSABLE_ENTITY, page, &state, (form, Default::default())).await;
    }
    state.db.write(manager.actor(), move |tx| promotions::keep(tx, topic, texts)).await?;
    Ok(done("saved"))
}

/// `POST /admin/promotions/{id}/send`
pub async fn post_send(state: Data<AppState>, manager: Manager, id: Path<String>) -> Result<HttpResponse, WebError> {
    let id = parsed(&id)?;
    Ok(match state.db.write(manager.actor(), move |tx| promotions::send(tx, &id)).await? {
        Sent::Yes => done("sent"),
        Sent::NoServer => done("no-server"),
        Sent::Tomorrow => done("tomorrow"),
    })
}

/// `POST /admin/promotions/{id}/delete`
pub async fn post_delete(state: Data<AppState>, manager: Manager, id: Path<String>) -> Result<HttpResponse, WebError> {
    let id = parsed(&id)?;
    state.db.write(manager.actor(), move |tx| promotions::remove(tx, &id)).await?;
    Ok(done("saved"))
}

/// `POST /admin/promotions/stop`: somebody answered STOP. The same answer whether or not the address is known.
pub async fn post_stop(state: Data<AppState>, page: Page, manager: Manager, fields: Fields) -> Result<HttpResponse, WebError> {
    let Ok(address) = Address::parse(fields.text("stop").trim()) else {
        let mut form = Form::typed(&fields);
        form.add_fault("stop", page.t.say("messages-admin-no-address"));
        return show(StatusCode::UNPROCESSABLE_ENTITY, page, &state, (form, Default::default())).await;
    };
    let post = state.post.clone();
    state.db.write(manager.actor(), move |tx| messages::stop_address(tx, &post, &address)).await?;
    Ok(done("stopped"))
}

async fn show(
    status: StatusCode,
    page: Page,
    state: &AppState,
    (form, (done, problem)): (Form, (String, String)),
) -> Result<HttpResponse, WebError> {
    let business = state.db.read(business_of).await?;
    let read = state.db.read(|conn| {
        let counts = Topic::ALL.map(|topic| subscriptions::count(conn, topic));
        let counts = counts.into_iter().collect::<Result<Vec<_>, _>>()?;
        Ok::<_, ConsentError>((counts, promotions::list(conn)?))
    });
    let (counts, list) = read.await?;
    let t = &page.t;
    let named =
        |(topic, count): (Topic, usize)| (topic.as_str(), t.say2("messages-admin-topic", "topic", t.say(topic.name()), "count", count));
    let template = PromotionsPage {
        topics: Topic::ALL.into_iter().zip(counts).map(named).collect(),
        langs: business.langs.iter().map(|lang| lang_view(*lang)).collect(),
        rows: list.iter().map(|one| row(t, one)).collect(),
        form,
        done,
        problem,
        page: page.at(Place::Admin),
    };
    page::show_with(status, &template)
}

fn lang_view(lang: Lang) -> LangView {
    let field = |name: &str| format!("{name}-{}", lang.tag());
    LangView { tag: lang.tag(), own_name: lang.own_name(), dir: lang.direction(), subject: field("subject"), body: field("body") }
}

fn row(t: &Words, one: &Written) -> RowView {
    let (state, said) = match (one.state, one.begun) {
        (State::Sending, _) => ("waiting", t.say1("messages-admin-sending", "count", one.written)),
        (State::Sent, Some(at)) => ("kept", t.say2("messages-admin-sent", "date", t.date(at), "count", one.written)),
        _ => ("waiting", t.say("messages-admin-draft")),
    };
    let text = |(lang, text): (&Lang, &Message)| TextView {
        tag: lang.tag(),
        dir: lang.direction(),
        subject: text.subject.clone(),
        body: text.body.clone(),
    };
    let texts = one.texts.iter().map(text).collect();
    RowView { id: one.id.to_string(), topic: t.say(one.topic.name()), is_draft: one.state == State::Draft, state, said, texts }
}

/// Whether a text names a page of somebody else: what is behind such a link, nobody can answer for.
fn leads_away(text: &str, origin: &str) -> bool {
    let own = |word: &str| word.strip_prefix(origin).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    text.split_whitespace().any(|word| word.contains("://") && !own(word))
}

fn parsed(id: &str) -> Result<PromotionId, WebError> {
    id.parse().map_err(|_| WebError::missing())
}

fn done(what: &str) -> HttpResponse {
    page::go_to(&format!("/admin/promotions?done={what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_leads_to_pages_of_the_house_only() {
        let own = "https://desk.example.org";
        for text in ["Come in!", "See https://desk.example.org/r/advice today", "https://desk.example.org"] {
            assert!(!leads_away(text, own), "{text}");
        }
        for text in ["https://desk.example.org.evil.example/", "see http://shop.example", "(https://desk.example.org/)"] {
            assert!(leads_away(text, own), "{text}");
        }
    }
}
