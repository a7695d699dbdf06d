//! `GET /officer/consents/{id}`: everything that proves one consent, with the exact text in the language in which it was shown.

use std::collections::HashMap;

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;

use crate::base::ids::AccountId;
use crate::consent::clauses::{ClausesHash, Point};
use crate::consent::records::record::Kind;
use crate::consent::records::register::Agrees;
use crate::people::accounts;
use crate::web::consents::{files, view};
use crate::web::error::WebError;
use crate::web::page::{self, Page, Place};
use crate::web::state::AppState;
use crate::web::who::Reader;

#[derive(Template)]
#[template(path = "officer/consent.html")]
struct EvidencePage {
    page: Page,
    id: String,
    purpose: String,
    name: String,
    state: &'static str,
    state_text: String,
    asked: String,
    until: String,
    controller: String,
    shown_in: String,
    hash: String,
    agrees: Agrees,
    text: Option<TextView>,
    events: Vec<EventView>,
    has_kantara: bool,
}

struct TextView {
    lang: &'static str,
    dir: &'static str,
    title: String,
    intro: String,
    points: Vec<Point>,
    silence: String,
}

struct EventView {
    at: String,
    what: String,
    by: String,
}

/// `GET /officer/consents/{id}`
pub async fn show_evidence(state: Data<AppState>, page: Page, _reader: Reader, id: Path<String>) -> Result<HttpResponse, WebError> {
    let evidence = files::load(&state, &id).await?;
    let names = state.db.read(|conn| {
        let names = accounts::list(conn)?.into_iter().map(|one| (one.id.clone(), one.name.expose().clone()));
        Ok::<HashMap<AccountId, String>, WebError>(names.collect())
    });
    let names = names.await?;
    let (t, record) = (&page.t, &evidence.record);
    let (word, state_text) = view::standing(t, &record.life);
    let name = |id: &AccountId| names.get(id).cloned().unwrap_or_else(|| "–".to_owned());
    let shown = evidence.notice().cloned();
    let events = evidence.events.iter().map(|event| EventView {
        at: t.date_time(event.at),
        what: view::event(t, event.kind),
        by: view::by(t, &event.by, name),
    });
    page::show(&EvidencePage {
        id: record.id.to_string(),
        purpose: view::purpose(t, record.purpose),
        name: evidence.receipt.as_ref().map_or_else(|| "–".to_owned(), |receipt| receipt.row.name.expose().clone()),
        state: word,
        state_text,
        asked: t.date_time(record.created),
        until: record.valid_until.map(|at| t.date(at)).unwrap_or_default(),
        controller: format!("{}, {}", record.terms.controller.name, record.terms.controller.address.replace('\n', ", ")),
        shown_in: record.lang.map(|lang| t.say2("receipt-shown-in", "lang", t.language(lang), "count", record.version)).unwrap_or_default(),
        hash: record.text_hash.map(|hash| ClausesHash(hash).to_string()).unwrap_or_default(),
        agrees: evidence.agrees(),
        text: shown.map(|shown| TextView {
            lang: shown.lang.tag(),
            dir: shown.lang.direction(),
            title: shown.title,
            intro: shown.intro,
            points: shown.points,
            silence: shown.silence,
        }),
        events: events.collect(),
        has_kantara: evidence.events.iter().any(|event| event.kind == Kind::Given),
        page: page.at(Place::Officer),
    })
}
