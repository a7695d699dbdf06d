//! `/officer/recipients`: who outside the business gets personal data (PO-9): added before use, ended, seen by auditors.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::base::ids::RecipientId;
use crate::base::limits::RECIPIENT_CHARS;
use crate::base::time::UtcMillis;
use crate::consent::objections;
use crate::people::names::{self, NameFault};
use crate::policies::PolicyError;
use crate::policies::recipients::{self, NewRecipient, Recipient, RecipientKind};
use crate::policies::version;
use crate::text::Words;
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page, Place};
use crate::web::state::AppState;
use crate::web::who::{Action, Officer, Reader, Signed};

#[derive(Template)]
#[template(path = "officer/recipients.html")]
struct RecipientsPage {
    page: Page,
    form: Form,
    kinds: Vec<(&'static str, String)>,
    rows: Vec<RowView>,
    /// Kinds to which people object, with how many there are.
    objections: Vec<(String, String)>,
    may_change: bool,
    is_saved: bool,
}

struct RowView {
    id: String,
    name: String,
    kind: String,
    data: String,
    task: String,
    countries: String,
    transfer: String,
    from: String,
    /// Empty while it is in use, or will be.
    ended: String,
}

/// `GET /officer/recipients`
pub async fn show_recipients(state: Data<AppState>, page: Page, reader: Reader, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let is_saved = request.query_string() == "saved";
    let form = Form::filled([("from", today(&page, state.db.now()).to_string())]);
    show(StatusCode::OK, (page, &reader), &state, (form, is_saved)).await
}

/// `POST /officer/recipients`
pub async fn post_recipient(state: Data<AppState>, page: Page, officer: Officer, fields: Fields) -> Result<HttpResponse, WebError> {
    let today = start_of(&page, today(&page, state.db.now()));
    let mut form = Form::typed(&fields);
    let new = parse(&page, &fields, &mut form);
    if let Some(new) = new {
        let added = state.db.write(officer.actor(), move |tx| recipients::add(tx, &new, today)).await;
        match added {
            Ok(_) => return Ok(page::go_to("/officer/recipients?saved")),
            Err(PolicyError::NoDate) => form.add_fault("from", page.t.say("records-recipient-fault-day")),
            Err(fault) => return Err(fault.into()),
        }
    }
    show(StatusCode::UNPROCESSABLE_ENTITY, (page, &officer), &state, (form, false)).await
}

/// `POST /officer/recipients/{id}/end`
pub async fn post_end(state: Data<AppState>, officer: Officer, id: Path<String>) -> Result<HttpResponse, WebError> {
    let id: RecipientId = id.parse().map_err(|_| WebError::missing())?;
    state.db.write(officer.actor(), move |tx| recipients::end(tx, &id)).await?;
    Ok(page::go_to("/officer/recipients?saved"))
}

async fn show(
    status: StatusCode,
    (page, signed): (Page, &Signed),
    state: &AppState,
    (form, is_saved): (Form, bool),
) -> Result<HttpResponse, WebError> {
    let read = state.db.read(|conn| Ok::<_, WebError>((recipients::list(conn)?, objections::counts(conn)?)));
    let (all, counts) = read.await?;
    let t = &page.t;
    page::show_with(
        status,
        &RecipientsPage {
            form,
            kinds: RecipientKind::ALL.map(|kind| (kind.as_str(), t.say(kind.name()))).to_vec(),
            rows: all.iter().map(|one| row(t, one)).collect(),
            objections: counts.iter().map(|(kind, count)| (t.say(kind.name()), t.number(*count))).collect(),
            may_change: signed.may(Action::KeepRegisters),
            is_saved,
            page: page.at(Place::Officer),
        },
    )
}

fn row(t: &Words, one: &Recipient) -> RowView {
    let of = &one.of;
    RowView {
        id: one.id.to_string(),
        name: of.name.clone(),
        kind: t.say(of.kind.name()),
        data: of.data.clone(),
        task: of.task.clone(),
        countries: of.countries.clone(),
        transfer: of.transfer.clone(),
        from: t.date(of.from),
        ended: one.ended.map(|at| t.say1("records-recipient-ended", "date", t.date(at))).unwrap_or_default(),
    }
}

/// What was typed, or what is wrong with it beside each field.
fn parse(page: &Page, fields: &Fields, form: &mut Form) -> Option<NewRecipient> {
    let t = &page.t;
    let mut line = |name: &str, may_be_empty: bool| {
        let key = match names::clean_line(fields.text(name), RECIPIENT_CHARS) {
            Ok(line) => return line.replace('|', "/"),
            Err(NameFault::Empty) if may_be_empty => return String::new(),
            Err(NameFault::TooLong(most)) => t.say1("common-fault-long", "most", most),
            Err(NameFault::Empty) => t.say("common-fault-empty"),
            Err(_) => t.say("common-fault-forbidden"),
        };
        form.add_fault(name, key);
        String::new()
    };
    let (name, data, task) = (line("name", false), line("data", false), line("task", false));
    let (countries, transfer) = (line("countries", false), line("transfer", true));
    let kind = RecipientKind::from_name(fields.text("kind"));
    if kind.is_none() {
        form.add_fault("kind", t.say("common-fault-unknown"));
    }
    let from = fields.text("from").trim().parse::<Date>().ok().and_then(|day| version::start_of(day, &page.zone()));
    if from.is_none() {
        form.add_fault("from", t.say("records-recipient-fault-day"));
    }
    let (Some(kind), Some(from), true) = (kind, from, form.is_fine()) else { return None };
    Some(NewRecipient { name, kind, data, task, countries, transfer, from })
}

/// The day that it is where the business is.
pub fn today(page: &Page, now: UtcMillis) -> Date {
    Timestamp::from_millisecond(now.0).unwrap_or_default().to_zoned(page.zone()).date()
}

pub fn start_of(page: &Page, day: Date) -> UtcMillis {
    version::start_of(day, &page.zone()).unwrap_or_default()
}
