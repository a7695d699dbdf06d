//! `/account/consents`: what the person of this account agreed to, and what they can still do (C-5).

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use crate::base::ids::ConsentId;
use crate::base::time::UtcMillis;
use crate::consent::ConsentError;
use crate::consent::acceptances::{self, Course, Given};
use crate::consent::receipts::{self, Code};
use crate::consent::records::record::{Kind as EventKind, Purpose, State};
use crate::consent::records::{self, Event, Record, documents, own};
use crate::consent::requests::{self, Standing};
use crate::consent::{messages, objections};
use crate::policies::asking::{self, Past};
use crate::policies::recipients::{self, RecipientKind};
use crate::recordings::{uses, withdrawals};
use crate::web::consents::view;
use crate::web::error::{Kind, WebError};
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page, Place};
use crate::web::policies::view as policy;
use crate::web::receipt::act;
use crate::web::state::AppState;
use crate::web::who::Signed;

#[derive(Template)]
#[template(path = "account/consents.html")]
struct OwnPage {
    page: Page,
    form: Form,
    rows: Vec<RowView>,
    answers: Vec<AnswerView>,
    kinds: Vec<KindView>,
    done: String,
    /// Where something waits for an answer; empty if nothing does.
    waits: String,
}

/// A version of a policy, and what this person answered to it.
struct AnswerView {
    name: String,
    /// Which version, in which language it was read.
    line: String,
    href: String,
    state: &'static str,
    said: String,
    /// Why it was declared invalid, if it was.
    reason: String,
}

/// A kind of recipients, and whether this person objects to it.
struct KindView {
    kind: &'static str,
    name: String,
    /// Who of it gets data; empty if nobody does.
    who: String,
    /// Since when this person objects; empty if they do not.
    since: String,
}

struct RowView {
    id: String,
    purpose: String,
    room: String,
    asked: String,
    shown: String,
    state: &'static str,
    state_text: String,
    /// Why it was declared invalid, if it was.
    reason: String,
    /// Where the receipt is; empty if there is none.
    receipt: String,
    may_withdraw: bool,
    may_restrict: bool,
    may_lift: bool,
}

/// What was just done.
#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

/// `GET /account/consents`
pub async fn show_consents(state: Data<AppState>, page: Page, signed: Signed, done: Query<Done>) -> Result<HttpResponse, WebError> {
    let said = match done.done.as_str() {
        "withdrawn" => page.t.say("records-own-done-withdrawn"),
        "restricted" => page.t.say("records-own-done-restricted"),
        "lifted" => page.t.say("records-own-done-lifted"),
        "added" => page.t.say("records-own-done-added"),
        "objected" => page.t.say("records-see-done"),
        "unobjected" => page.t.say("records-see-done-lift"),
        _ => String::new(),
    };
    show(StatusCode::OK, (page, &signed), &state, (Form::default(), said)).await
}

/// `POST /account/consents/add`: joins the receipt with this code.
pub async fn post_add(
    state: Data<AppState>,
    page: Page,
    signed: Signed,
    request: HttpRequest,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    // A guardian wants nothing further collected.
    if signed.held {
        return Err(WebError::new(Kind::Held));
    }
    // Codes are not guessed; whoever tries all the same waits like whoever tries at `/receipt`.
    if let Some(peer) = request.peer_addr() {
        state.rates.page(peer.ip()).map_err(WebError::too_often)?;
    }
    let account = signed.account.id.clone();
    let joined = match Code::read(fields.text("code")) {
        Some(code) => state.db.write(signed.actor(), move |tx| own::join_by_code(tx, &account, &code)).await,
        None => Err(ConsentError::Missing),
    };
    let key = match joined {
        Ok(()) => return Ok(done("added")),
        Err(ConsentError::Missing) => "receipt-unknown-title",
        Err(ConsentError::Elsewhere) => "records-own-elsewhere",
        Err(fault) => return Err(fault.into()),
    };
    let mut form = Form::typed(&fields);
    form.add_fault("code", page.t.say(key));
    show(StatusCode::UNPROCESSABLE_ENTITY, (page, &signed), &state, (form, String::new())).await
}

/// `POST /account/consents/{id}/withdraw`
pub async fn post_withdraw(state: Data<AppState>, signed: Signed, id: Path<String>) -> Result<HttpResponse, WebError> {
    let (account, id) = (signed.account.id.clone(), parsed(&id)?);
    let wanted = (account.clone(), id.clone());
    let read = state.db.read(move |conn| {
        let record = own::find(conn, &wanted.0, &wanted.1)?;
        let standing = standing(conn, &record)?;
        Ok::<_, ConsentError>((record, standing))
    });
    let (record, standing) = read.await?;
    // An old page: it never counted, so that nobody has taken it back.
    if record.life.state() == Some(State::Invalidated) {
        return Err(ConsentError::NotAsked.into());
    }
    match (record.purpose, standing, record.person) {
        (_, _, Some(person)) if record.later.is_some() => {
            let later = record.later.ok_or_else(WebError::missing)?;
            let messenger = act::messenger(&state);
            state.db.write(signed.actor(), move |tx| uses::withdraw(tx, &messenger, &later, &person)).await?;
        }
        (Purpose::Recording, Some(standing), Some(person)) => {
            let stood = record.life.state() == Some(State::Given);
            act::withdraw(&state, signed.actor(), &standing.asked, &person, stood).await?;
        }
        (Purpose::Messages(_), ..) => {
            let post = state.post.clone();
            state.db.write(signed.actor(), move |tx| messages::withdraw(tx, &post, &account, &id)).await?;
        }
        (Purpose::Recording, ..) => return Err(WebError::missing()),
        (..) => {
            let messenger = act::messenger(&state);
            state.db.write(signed.actor(), move |tx| withdrawals::withdraw_use(tx, &messenger, (&account, &id))).await?;
        }
    }
    Ok(done("withdrawn"))
}

/// `POST /account/consents/{id}/restrict`
pub async fn post_restrict(state: Data<AppState>, signed: Signed, id: Path<String>) -> Result<HttpResponse, WebError> {
    let (account, id) = (signed.account.id.clone(), parsed(&id)?);
    state.db.write(signed.actor(), move |tx| own::restrict(tx, &account, &id)).await?;
    Ok(done("restricted"))
}

/// `POST /account/consents/{id}/lift`
pub async fn post_lift(state: Data<AppState>, signed: Signed, id: Path<String>) -> Result<HttpResponse, WebError> {
    let (account, id) = (signed.account.id.clone(), parsed(&id)?);
    state.db.write(signed.actor(), move |tx| own::lift(tx, &account, &id)).await?;
    Ok(done("lifted"))
}

/// `POST /account/objections/{kind}`
pub async fn post_objection(state: Data<AppState>, signed: Signed, kind: Path<String>) -> Result<HttpResponse, WebError> {
    let (account, kind) = (signed.account.id.clone(), RecipientKind::from_name(&kind).ok_or_else(WebError::missing)?);
    state.db.write(signed.actor(), move |tx| objections::object(tx, &account, kind)).await?;
    Ok(done("objected"))
}

/// `POST /account/objections/{kind}/lift`
pub async fn post_objection_lift(state: Data<AppState>, signed: Signed, kind: Path<String>) -> Result<HttpResponse, WebError> {
    let (account, kind) = (signed.account.id.clone(), RecipientKind::from_name(&kind).ok_or_else(WebError::missing)?);
    state.db.write(signed.actor(), move |tx| objections::lift(tx, &account, kind)).await?;
    Ok(done("unobjected"))
}

async fn show(
    status: StatusCode,
    (page, signed): (Page, &Signed),
    state: &AppState,
    (form, done): (Form, String),
) -> Result<HttpResponse, WebError> {
    let account = signed.account.id.clone();
    let read = state.db.read(move |conn| {
        let mut all = Vec::new();
        for record in own::list(conn, &account)? {
            let (standing, finding) = (standing(conn, &record)?, records::finding(conn, &record)?);
            all.push((record, standing, finding));
        }
        let mut documents = Vec::new();
        for kind in asking::ASKED {
            documents.extend(documents::find(conn, &account, kind)?);
        }
        let (names, mine) = (recipients::standing(conn)?, objections::of_account(conn, &account)?);
        Ok::<_, ConsentError>((all, names, mine, (acceptances::given(conn, &account)?, asking::past(conn)?, documents)))
    });
    let (all, names, mine, (given, past, documents)) = read.await?;
    let answers = given.iter().filter_map(|one| {
        let version = past.iter().find(|version| version.id == one.version)?;
        Some(answer(&page, one, version, &documents))
    });
    let answers = answers.collect();
    let kinds = RecipientKind::ALL.map(|kind| KindView {
        kind: kind.as_str(),
        name: page.t.say(kind.name()),
        who: names.iter().filter(|one| one.of.kind == kind).map(|one| one.of.name.as_str()).collect::<Vec<_>>().join(", "),
        since: mine.get(&kind).map(|at| page.t.say1("records-see-since", "date", page.t.date(*at))).unwrap_or_default(),
    });
    let rows: Vec<RowView> =
        all.iter().map(|(record, standing, finding)| row(state, &page, record, (standing.as_ref(), finding))).collect();
    let waiting = all.iter().position(|(record, ..)| record.later.is_some() && record.life.state() == Some(State::Requested));
    let waits = waiting.map(|at| rows[at].receipt.clone()).unwrap_or_default();
    page::show_with(status, &OwnPage { page: page.at(Place::Account), form, rows, answers, kinds: kinds.into(), done, waits })
}

fn answer(page: &Page, given: &Given, version: &Past, documents: &[(Record, Vec<Event>)]) -> AnswerView {
    let t = &page.t;
    let of_kind = documents.iter().find(|(record, _)| record.purpose == Purpose::Document(version.kind));
    let events = of_kind.map(|(_, events)| events.as_slice()).unwrap_or_default();
    let event = |kind: EventKind, at: UtcMillis| events.iter().find(|event| event.kind == kind && event.at == at);
    let (state, key, at) = match given.course {
        Course::Shown => ("waiting", "records-policies-shown", given.shown),
        Course::Accepted { at, .. } if event(EventKind::Reaffirmed, at).is_some() => ("kept", "records-policies-reaffirmed", at),
        Course::Accepted { at, .. } => ("kept", "records-policies-accepted", at),
        Course::Declined { at } => ("closed", "records-policies-declined", at),
        Course::Invalidated { at } => ("closed", "records-invalid-on", at),
    };
    let (number, lang) = (t.say1("policy-pages-version", "number", version.number), t.language(given.lang));
    AnswerView {
        name: policy::name(t, version.kind),
        line: format!("{number} · {lang}"),
        href: format!("{}/archive/{}", version.kind.path(), version.number),
        state,
        said: t.say1(key, "date", t.date(at)),
        reason: event(EventKind::Invalidated, at).and_then(|event| event.reason.clone()).unwrap_or_default(),
    }
}

fn row(state: &AppState, page: &Page, record: &Record, (standing, finding): (Option<&Standing>, &Option<Event>)) -> RowView {
    let t = &page.t;
    let (word, text) = view::standing(t, &record.life);
    let is_given = record.life.state() == Some(State::Given);
    let restricted = record.life.restricted().is_some();
    let code = record.request.as_ref().zip(record.person.as_ref());
    RowView {
        id: record.id.to_string(),
        purpose: view::purpose(t, record.purpose),
        room: standing.map(|standing| standing.asked.clauses.room.clone()).unwrap_or_default(),
        asked: t.date_time(record.created),
        shown: record.lang.map(|lang| t.say2("receipt-shown-in", "lang", t.language(lang), "count", record.version)).unwrap_or_default(),
        state: word,
        state_text: text,
        reason: finding.as_ref().and_then(|event| event.reason.clone()).unwrap_or_default(),
        receipt: code.map(|(request, person)| receipts::code(&state.keys, request, person).path()).unwrap_or_default(),
        may_withdraw: is_given || record.life.state() == Some(State::Informed),
        may_restrict: is_given
            && !restricted
            && !matches!(record.purpose, Purpose::Messages(_))
            && standing.is_none_or(|standing| standing.state.is_over()),
        may_lift: restricted,
    }
}

fn standing(conn: &rusqlite::Connection, record: &Record) -> Result<Option<Standing>, ConsentError> {
    Ok(record.request.as_ref().map(|request| requests::standing(conn, request)).transpose()?.flatten())
}

fn parsed(id: &str) -> Result<ConsentId, WebError> {
    id.parse().map_err(|_| WebError::missing())
}

fn done(what: &str) -> HttpResponse {
    page::go_to(&format!("/account/consents?done={what}"))
}
