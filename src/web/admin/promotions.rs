//! `/admin/promotions`: what the business writes to those who asked for it, whom its people may call and write to, and no more for
//! whoever answered STOP.

use std::collections::BTreeMap;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_DISPOSITION, HeaderValue};
use actix_web::web::{Data, Path, Query};
use askama::Template;
use serde::Deserialize;

use crate::base::ids::PromotionId;
use crate::base::limits::{PROMOTION_CHARS, PROMOTION_SUBJECT_CHARS};
use crate::consent::ConsentError;
use crate::consent::messages::{self, Contact};
use crate::consent::promotions::{self, Sent, State, Written};
use crate::mail::address::Address;
use crate::mail::promotion::Message;
use crate::mail::subscriptions::{self, Channel, Number, Reach, Topic, Wish};
use crate::people::names;
use crate::text::{Lang, Words};
use crate::web::csv::Csv;
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
    /// Of the channels that the product does not serve itself.
    wishes: Vec<(&'static str, String)>,
    langs: Vec<LangView>,
    rows: Vec<RowView>,
    done: String,
    problem: String,
}

struct LangView {
    tag: &'static str,
    own_name: &'static str,
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

/// `POST /admin/promotions/stop`: somebody answered STOP. The same answer whether or not the address or the number is known.
pub async fn post_stop(state: Data<AppState>, page: Page, manager: Manager, fields: Fields) -> Result<HttpResponse, WebError> {
    let typed = fields.text("stop").trim();
    let post = state.post.clone();
    match (Address::parse(typed), Number::parse(typed)) {
        (Ok(address), _) => state.db.write(manager.actor(), move |tx| messages::stop_address(tx, &post, &address)).await?,
        (_, Ok(number)) => state.db.write(manager.actor(), move |tx| messages::stop_number(tx, &post, &number)).await?,
        _ => {
            let mut form = Form::typed(&fields);
            form.add_fault("stop", page.t.say("messages-admin-no-address"));
            return show(StatusCode::UNPROCESSABLE_ENTITY, page, &state, (form, Default::default())).await;
        }
    }
    Ok(done("stopped"))
}

/// `POST /admin/promotions/list`: whom people of the business may call or write to now. It is a POST because the ledger says who took it.
pub async fn post_list(state: Data<AppState>, manager: Manager, fields: Fields) -> Result<HttpResponse, WebError> {
    let wish = Wish::from_stored(fields.text("wish")).filter(|wish| wish.channel != Channel::Email).ok_or_else(WebError::unreadable)?;
    let post = state.post.clone();
    let list = state.db.write(manager.actor(), move |tx| messages::take_list(tx, &post, wish)).await?;
    let name = HeaderValue::from_static("attachment; filename=\"contacts.csv\"");
    Ok(HttpResponse::Ok().content_type("text/csv; charset=utf-8").insert_header((CONTENT_DISPOSITION, name)).body(table(wish, &list)))
}

async fn show(
    status: StatusCode,
    page: Page,
    state: &AppState,
    (form, (done, problem)): (Form, (String, String)),
) -> Result<HttpResponse, WebError> {
    let business = state.db.read(business_of).await?;
    let read = state.db.read(|conn| {
        let count = |wish: Wish| Ok((wish, subscriptions::count(conn, wish)?));
        let counts = Wish::ALL.into_iter().map(count).collect::<Result<Vec<_>, ConsentError>>()?;
        Ok::<_, ConsentError>((counts, promotions::list(conn)?))
    });
    let (counts, list) = read.await?;
    let t = &page.t;
    let named = |(wish, count): (Wish, usize)| (wish.as_str(), t.say2("messages-admin-topic", "topic", wish.say(t), "count", count));
    let (by_letter, by_hand): (Vec<_>, Vec<_>) = counts.into_iter().partition(|(wish, _)| wish.channel == Channel::Email);
    let template = PromotionsPage {
        topics: by_letter.into_iter().map(named).collect(),
        wishes: by_hand.into_iter().map(named).collect(),
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
    LangView { tag: lang.tag(), own_name: lang.own_name(), subject: field("subject"), body: field("body") }
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

fn table(wish: Wish, list: &[Contact]) -> String {
    let mut csv = Csv::new(&["name", "reach", "language", "topic", "channel", "since"]);
    for one in list {
        let reach = match &one.to.reach {
            // RFC 3966: no spreadsheet takes it for a sum.
            Reach::Number(number) => format!("tel:{}", number.as_str()),
            other => other.as_str().to_owned(),
        };
        let since = jiff::Timestamp::from_millisecond(one.to.since.0).unwrap_or(jiff::Timestamp::MAX).to_string();
        let (topic, channel) = (wish.topic.as_str(), wish.channel.as_str());
        csv.line(&[one.name.expose(), reach.as_str(), one.to.lang.tag(), topic, channel, since.as_str()]);
    }
    csv.written()
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
