//! `/officer/consents`: the register of all consents, searched, page by page, and exported (PO-3).

use actix_web::HttpResponse;
use actix_web::http::header::{CONTENT_DISPOSITION, HeaderValue};
use actix_web::web::Data;
use askama::Template;
use jiff::civil::Date;
use serde_json::json;

use crate::audit;
use crate::base::limits::{REGISTER_EXPORT, REGISTER_PAGE};
use crate::base::time::UtcMillis;
use crate::consent::ConsentError;
use crate::consent::records::record::{Purpose, State};
use crate::consent::records::register::{self, Entry, Filter, Who};
use crate::text::Words;
use crate::web::consents::view;
use crate::web::csv::Csv;
use crate::web::error::{Kind, WebError};
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page, Place};
use crate::web::state::AppState;
use crate::web::who::Reader;

#[derive(Template)]
#[template(path = "officer/consents.html")]
struct RegisterPage {
    page: Page,
    form: Form,
    states: Vec<(&'static str, String)>,
    purposes: Vec<(&'static str, String)>,
    rows: Vec<RowView>,
    count: usize,
    /// Pages beside this one.
    newer: Option<usize>,
    older: Option<usize>,
    most: usize,
}

struct RowView {
    id: String,
    name: String,
    purpose: String,
    asked: String,
    state: &'static str,
    state_text: String,
}

/// `GET /officer/consents`
pub async fn show_register(state: Data<AppState>, page: Page, _reader: Reader) -> Result<HttpResponse, WebError> {
    show(&state, page, &Fields::default()).await
}

/// `POST /officer/consents`: searches. Names and codes are in no address.
pub async fn post_search(state: Data<AppState>, page: Page, _reader: Reader, fields: Fields) -> Result<HttpResponse, WebError> {
    show(&state, page, &fields).await
}

/// `POST /officer/consents/export`: what the search found, as a table or as lines of JSON.
pub async fn post_export(state: Data<AppState>, page: Page, reader: Reader, fields: Fields) -> Result<HttpResponse, WebError> {
    let filter = filter(&page, &fields)?;
    let format = match fields.text("format") {
        "csv" => Format::Csv,
        "lines" => Format::Lines,
        _ => return Err(WebError::unreadable()),
    };
    let write = state.db.write(reader.actor(), move |tx| {
        let (rows, count) = register::first(tx, &filter, REGISTER_EXPORT)?;
        let detail = json!({ "rows": rows.len(), "found": count, "format": format.as_str() });
        audit::record(tx, "consent.export", "register", detail)?;
        Ok::<_, ConsentError>((rows, count))
    });
    let (rows, count) = write.await?;
    let cut = count - rows.len();
    let (kind, name, body) = match format {
        Format::Csv => ("text/csv; charset=utf-8", "attachment; filename=\"consents.csv\"", table(&page.t, &rows, cut)),
        Format::Lines => ("application/jsonl; charset=utf-8", "attachment; filename=\"consents.jsonl\"", lines(&rows, cut)),
    };
    Ok(HttpResponse::Ok().content_type(kind).insert_header((CONTENT_DISPOSITION, HeaderValue::from_static(name))).body(body))
}

#[derive(Clone, Copy)]
enum Format {
    Csv,
    Lines,
}

impl Format {
    fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Lines => "lines",
        }
    }
}

async fn show(state: &AppState, page: Page, fields: &Fields) -> Result<HttpResponse, WebError> {
    let filter = filter(&page, fields)?;
    let number: usize = fields.text("page").parse().unwrap_or(0);
    let (entries, count) = state.db.read(move |conn| register::page(conn, &filter, number)).await?;
    let t = &page.t;
    let mut states: Vec<(&'static str, String)> = vec![("", t.say("records-all"))];
    states.extend(State::ALL.map(|state| (state.as_str(), view::state(t, state))));
    states.push((RESTRICTED, t.say("records-restricted")));
    let mut purposes: Vec<(&'static str, String)> = vec![("", t.say("records-all"))];
    purposes.extend(Purpose::all().map(|purpose| (purpose.as_str(), view::purpose(t, purpose))));
    let rows = entries.iter().map(|entry| row(t, entry)).collect();
    let beyond = number.saturating_add(1).saturating_mul(REGISTER_PAGE) < count;
    page::show(&RegisterPage {
        form: Form::typed(fields),
        states,
        purposes,
        rows,
        count,
        newer: number.checked_sub(1),
        older: beyond.then_some(number + 1),
        most: REGISTER_EXPORT,
        page: page.at(Place::Officer),
    })
}

fn row(t: &Words, entry: &Entry) -> RowView {
    let (state, state_text) = view::standing(t, &entry.record.life);
    RowView {
        id: entry.record.id.to_string(),
        name: entry.name.as_ref().map_or_else(|| "–".to_owned(), |name| name.expose().clone()),
        purpose: view::purpose(t, entry.record.purpose),
        asked: t.date_time(entry.record.created),
        state,
        state_text,
    }
}

/// What was typed into the search, as one filter.
fn filter(page: &Page, fields: &Fields) -> Result<Filter, WebError> {
    let invalid = || WebError::new(Kind::Invalid);
    let state = fields.text("state");
    let wanted = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty() && text != RESTRICTED);
    Ok(Filter {
        state: wanted(state).map(|text| State::from_name(&text).ok_or_else(invalid)).transpose()?,
        restricted: state == RESTRICTED,
        purpose: wanted(fields.text("purpose")).map(|text| Purpose::from_name(&text).ok_or_else(invalid)).transpose()?,
        from: day(page, fields.text("from"), Edge::Start)?,
        before: day(page, fields.text("until"), Edge::End)?,
        who: Who::typed(fields.text("who")),
    })
}

#[derive(Clone, Copy)]
enum Edge {
    Start,
    End,
}

/// The first moment of a day of the business, or the first after it.
fn day(page: &Page, text: &str, edge: Edge) -> Result<Option<UtcMillis>, WebError> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let moment = text.trim().parse::<Date>().and_then(|day| match edge {
        Edge::Start => day.to_zoned(page.zone()),
        Edge::End => day.tomorrow()?.to_zoned(page.zone()),
    });
    let moment = moment.map_err(|_| WebError::new(Kind::Invalid))?;
    Ok(Some(UtcMillis(moment.timestamp().as_millisecond())))
}

fn table(t: &Words, rows: &[Entry], cut: usize) -> String {
    let mut csv = Csv::new(&COLUMNS);
    for entry in rows {
        csv.line(&cells(entry).map(|(_, cell)| cell));
    }
    if cut > 0 {
        csv.line(&[t.say1("records-cut", "count", cut)]);
    }
    csv.written()
}

fn lines(rows: &[Entry], cut: usize) -> String {
    let mut out = String::new();
    for entry in rows {
        let object: serde_json::Map<String, serde_json::Value> =
            cells(entry).into_iter().map(|(name, cell)| (name.to_owned(), json!(cell))).collect();
        out.push_str(&serde_json::Value::Object(object).to_string());
        out.push('\n');
    }
    if cut > 0 {
        out.push_str(&json!({ "not_exported": cut }).to_string());
        out.push('\n');
    }
    out
}

/// What a row holds, by the names of its columns.
fn cells(entry: &Entry) -> [(&'static str, String); COLUMNS.len()] {
    let record = &entry.record;
    let time = |at: Option<UtcMillis>| at.map(iso).unwrap_or_default();
    let values = [
        record.id.to_string(),
        record.purpose.as_str().to_owned(),
        record.life.state().map(State::as_str).unwrap_or_default().to_owned(),
        time(record.life.restricted()),
        time(Some(record.created)),
        time(record.valid_until),
        entry.name.as_ref().map(|name| name.expose().clone()).unwrap_or_default(),
        entry.role.clone().unwrap_or_default(),
        record.lang.map(|lang| lang.tag().to_owned()).unwrap_or_default(),
        record.version.to_string(),
        record.text_hash.map(|hash| hash.iter().map(|byte| format!("{byte:02x}")).collect()).unwrap_or_default(),
        record.request.as_ref().map(|request| request.to_string()).unwrap_or_default(),
    ];
    let mut names = COLUMNS.iter();
    values.map(|value| (names.next().copied().unwrap_or_default(), value))
}

fn iso(at: UtcMillis) -> String {
    jiff::Timestamp::from_millisecond(at.0).unwrap_or(jiff::Timestamp::MAX).to_string()
}

/// In the list of states: given, and not to be used for now.
const RESTRICTED: &str = "restricted";
const COLUMNS: [&str; 12] = [
    "id",
    "purpose",
    "state",
    "restricted_since",
    "asked",
    "valid_until",
    "name",
    "role",
    "language",
    "clauses_version",
    "text_sha256",
    "request",
];
