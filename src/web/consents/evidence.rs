//! `GET /officer/consents/{id}`: everything that proves one consent, with the exact text in the language in which it was shown.

use std::collections::HashMap;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use askama::Template;
use serde::Deserialize;

use crate::base::ids::AccountId;
use crate::consent::clauses::{ClausesHash, Point};
use crate::consent::records::record::{Kind, Purpose, State};
use crate::consent::records::register::{Agrees, Evidence};
use crate::consent::records::{self, Event, Text};
use crate::people::accounts;
use crate::text::{Lang, Words};
use crate::web::consents::{files, view};
use crate::web::error::WebError;
use crate::web::form::Form;
use crate::web::page::{self, Page, Place};
use crate::web::state::AppState;
use crate::web::who::{Action, Reader, Signed};

#[derive(Template)]
#[template(path = "officer/consent.html")]
struct EvidencePage {
    page: Page,
    form: Form,
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
    /// Where the text of a document is read; empty for what was asked in a call.
    archive: String,
    events: Vec<EventView>,
    has_kantara: bool,
    /// Whether this person may declare it invalid, and what that does.
    may_declare: bool,
    effect: &'static str,
    /// Of whoever reads, for their password.
    email: String,
    is_done: bool,
    has_ended: bool,
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
    /// Which version in which language, and its hash; empty if nothing was shown.
    text: String,
    hash: String,
    /// In the words of whoever did it.
    reason: String,
}

/// What was just done.
#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

/// What the page says beside what is stored.
#[derive(Default)]
pub struct Said {
    pub form: Form,
    /// It was declared invalid, now or before.
    pub is_done: bool,
    /// There is nothing that could be declared invalid.
    pub has_ended: bool,
}

/// `GET /officer/consents/{id}`
pub async fn show_evidence(
    state: Data<AppState>,
    page: Page,
    reader: Reader,
    id: Path<String>,
    done: Query<Done>,
) -> Result<HttpResponse, WebError> {
    let said = Said { is_done: done.done == "invalid", ..Said::default() };
    show(&state, page, &reader, &id, (StatusCode::OK, said)).await
}

/// The page as it stands, with what there is to say.
pub async fn show(
    state: &AppState,
    page: Page,
    signed: &Signed,
    id: &str,
    (status, said): (StatusCode, Said),
) -> Result<HttpResponse, WebError> {
    let evidence = files::load(state, id).await?;
    let record = evidence.record.clone();
    let read = state.db.read(move |conn| {
        let names = accounts::list(conn)?.into_iter().map(|one| (one.id.clone(), one.name.expose().clone()));
        Ok::<(HashMap<AccountId, String>, bool), WebError>((names.collect(), records::has_counted(conn, &record)?))
    });
    let (names, has_counted) = read.await?;
    let (t, record) = (&page.t, &evidence.record);
    let (word, state_text) = view::standing(t, &record.life);
    let name = |id: &AccountId| names.get(id).cloned().unwrap_or_else(|| "–".to_owned());
    let whose = match (&evidence.receipt, &record.account) {
        (Some(receipt), _) => receipt.row.name.expose().clone(),
        (None, Some(account)) => name(account),
        (None, None) => "–".to_owned(),
    };
    let template = EvidencePage {
        id: record.id.to_string(),
        purpose: view::purpose(t, record.purpose),
        name: whose,
        state: word,
        state_text,
        asked: t.date_time(record.created),
        until: record.valid_until.map(|at| t.date(at)).unwrap_or_default(),
        controller: format!("{}, {}", record.terms.controller.name, record.terms.controller.address.replace('\n', ", ")),
        shown_in: record.lang.map(|lang| shown_in(t, lang, record.version)).unwrap_or_default(),
        hash: record.text_hash.map(|hash| ClausesHash(hash).to_string()).unwrap_or_default(),
        agrees: evidence.agrees(),
        text: text(&evidence),
        archive: archive(record.purpose, record.version),
        events: evidence.events.iter().map(|event| event_view(t, event, name)).collect(),
        has_kantara: evidence.events.iter().any(|event| event.kind == Kind::Given),
        may_declare: has_counted && signed.may(Action::KeepRegisters),
        effect: effect(record.purpose),
        email: signed.account.email.expose().clone(),
        is_done: said.is_done && record.life.state() == Some(State::Invalidated),
        has_ended: said.has_ended,
        form: said.form,
        page: page.at(Place::Officer),
    };
    page::show_with(status, &template)
}

fn event_view(t: &Words, event: &Event, name: impl Fn(&AccountId) -> String) -> EventView {
    let bound = |text: &Text| text.lang.zip(text.version).map(|(lang, version)| shown_in(t, lang, version));
    EventView {
        at: t.date_time(event.at),
        what: view::event(t, event.kind),
        by: view::by(t, &event.by, name),
        text: event.text.as_ref().and_then(bound).unwrap_or_default(),
        hash: event.text.as_ref().map(|text| ClausesHash(text.hash).to_string()).unwrap_or_default(),
        reason: event.reason.clone().unwrap_or_default(),
    }
}

fn shown_in(t: &Words, lang: Lang, version: u32) -> String {
    t.say2("receipt-shown-in", "lang", t.language(lang), "count", version)
}

/// What was shown last, word for word.
fn text(evidence: &Evidence) -> Option<TextView> {
    if let (Some(reading), Some(lang)) = (&evidence.document, evidence.record.lang) {
        let clauses = reading.in_language(lang);
        // A clause that was missing in this language was read in the leading one.
        let lang = clauses.first().map_or(lang, |first| first.lang);
        let point = |(name, text): (&String, &String)| Point {
            name: name.clone(),
            texts: text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect(),
            options: Vec::new(),
            only_if: None,
        };
        return Some(TextView {
            lang: lang.tag(),
            dir: lang.direction(),
            title: view::purpose(&Words::new(lang, &evidence.record.terms.jurisdiction.zone), evidence.record.purpose),
            intro: String::new(),
            points: clauses.iter().map(|one| point((&one.title, &one.text))).collect(),
            silence: String::new(),
        });
    }
    evidence.notice().cloned().map(|shown| TextView {
        lang: shown.lang.tag(),
        dir: shown.lang.direction(),
        title: shown.title,
        intro: shown.intro,
        points: shown.points,
        silence: shown.silence,
    })
}

fn archive(purpose: Purpose, version: u32) -> String {
    match purpose {
        Purpose::Document(kind) => format!("{}/archive/{version}", kind.path()),
        _ => String::new(),
    }
}

/// The key of what happens when it is declared invalid.
fn effect(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Recording => "records-invalid-does-recording",
        Purpose::Document(_) => "records-invalid-does-document",
        _ => "records-invalid-does-use",
    }
}
