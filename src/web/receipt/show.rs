//! `GET /receipt/CODE` and `GET /receipt/CODE.json`.

use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_DISPOSITION, HeaderValue};
use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse, http::header};
use askama::Template;
use rusqlite::Connection;
use serde::Deserialize;
use serde_json::json;

use crate::base::time::UtcMillis;
use crate::consent::ConsentError;
use crate::consent::receipts::record::{self, Event};
use crate::consent::receipts::{self, Code, Receipt, Said};
use crate::consent::records;
use crate::consent::records::record::{Purpose, State as Standing};
use crate::consent::uses;
use crate::mail::server;
use crate::recordings::RecordingError;
use crate::recordings::register::{self, State};
use crate::recordings::wishes;
use crate::web::error::{Kind, WebError};
use crate::web::form::Form;
use crate::web::guard;
use crate::web::page::{self, Page};
use crate::web::qr::QrCode;
use crate::web::receipt::later::{self, LaterView};
use crate::web::receipt::view::{self, Facts, View};
use crate::web::state::AppState;

/// What was just done.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    done: String,
}

#[derive(Template)]
#[template(path = "receipt/receipt.html")]
pub(super) struct ReceiptPage {
    pub(super) page: Page,
    pub(super) view: View,
    pub(super) later: Vec<LaterView>,
    pub(super) form: Form,
    pub(super) path: String,
    pub(super) code: String,
    /// Where codes are typed.
    pub(super) place: String,
    pub(super) keys_at: String,
    pub(super) key: String,
    /// Letters leave here: the receipt may be one.
    pub(super) has_mail: bool,
    /// There is a file in the format that knows only what was given.
    pub(super) has_kantara: bool,
    pub(super) qr: Option<QrCode>,
    pub(super) done: String,
}

/// This server, by the name by which it was called: that name is known to work for whoever reads the page.
pub struct At<'a> {
    state: &'a AppState,
    origin: &'a str,
}

/// `GET /receipt/{code}`
pub async fn show_receipt(
    state: Data<AppState>,
    page: Page,
    request: HttpRequest,
    code: Path<String>,
    asked: Query<Asked>,
) -> Result<HttpResponse, WebError> {
    let (code, facts) = load(&state, &code).await?;
    let done = view::done(&facts, &page.t, &asked.done);
    // Whoever is signed in need not type the own address.
    let own = page.signed().map(|signed| ("email", signed.account.email.expose().clone()));
    page::show(&ReceiptPage::new(&At::new(&state, &request), page, (&code, &facts), Form::filled(own), done))
}

/// `GET /receipt/{code}.json`: the signed file. It names the first address, as every link that leaves this server does: it
/// outlives the visit, and who fetches it must not decide what is signed.
pub async fn show_file(state: Data<AppState>, code: Path<String>) -> Result<HttpResponse, WebError> {
    let (_, facts) = load(&state, &code).await?;
    let place = format!("{}/receipt", state.origins.first());
    let file = record::signed(&facts.receipt, &state.keys, &place, &events(&facts), facts.now);
    let name = HeaderValue::from_static("attachment; filename=\"receipt.json\"");
    Ok(HttpResponse::Ok().content_type(header::ContentType::json()).insert_header((CONTENT_DISPOSITION, name)).body(file))
}

/// The same page with what is wrong with its form.
pub async fn show_again(at: &At<'_>, page: Page, code: &str, form: Form) -> Result<HttpResponse, WebError> {
    let (code, facts) = load(at.state, code).await?;
    page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &ReceiptPage::new(at, page, (&code, &facts), form, String::new()))
}

/// Everything that a code opens. A text that cannot be a code and a code that nobody has answer the same.
pub async fn load(state: &AppState, code: &str) -> Result<(Code, Facts), WebError> {
    let unknown = || WebError::new(Kind::NoReceipt);
    let code = Code::read(code).ok_or_else(unknown)?;
    let (wanted, now) = (code.clone(), state.db.now());
    let facts = state.db.read(move |conn| {
        let Some(receipt) = receipts::find(conn, &wanted)? else { return Ok(None) };
        let recording = register::of_request(conn, &receipt.row.request)?;
        let wishes = wishes::of_person(conn, &receipt.row.request, &receipt.row.person)?;
        let training_withdrawn = training_withdrawn(conn, &receipt)?;
        let (later, invalid) = (uses::of_person(conn, &receipt.row.request, &receipt.row.person)?, invalid(conn, &receipt)?);
        let has_mail = server::standing(conn)?.is_some();
        Ok::<_, RecordingError>(Some(Facts { receipt, recording, wishes, training_withdrawn, invalid, later, has_mail, now }))
    });
    Ok((code, facts.await?.ok_or_else(unknown)?))
}

/// When the use for training was taken back by itself, if it was.
fn training_withdrawn(conn: &Connection, receipt: &Receipt) -> Result<Option<UtcMillis>, ConsentError> {
    let all = records::of_person(conn, &receipt.row.request, &receipt.row.person)?;
    let is_it =
        |one: &&records::Record| one.purpose == Purpose::Training && one.later.is_none() && one.life.state() == Some(Standing::Withdrawn);
    let Some(record) = all.iter().find(is_it) else { return Ok(None) };
    Ok(records::events(conn, &record.id)?.last().map(|event| event.at))
}

/// What was declared invalid, when and why: the recording with all that rests upon it, or else each thing by itself.
fn invalid(conn: &Connection, receipt: &Receipt) -> Result<Vec<(Purpose, records::Event)>, ConsentError> {
    let mut all = Vec::new();
    for record in records::of_person(conn, &receipt.row.request, &receipt.row.person)? {
        all.extend(records::finding(conn, &record)?.map(|event| (record.purpose, event)));
    }
    if let Some(whole) = all.iter().position(|(purpose, _)| *purpose == Purpose::Recording) {
        all = vec![all.swap_remove(whole)];
    }
    Ok(all)
}

impl<'a> At<'a> {
    pub fn new(state: &'a AppState, request: &HttpRequest) -> Self {
        let origin = guard::host_of(request).and_then(|host| state.origins.of_host(host));
        Self { origin: origin.unwrap_or_else(|| state.origins.first()), state }
    }
}

impl ReceiptPage {
    fn new(at: &At<'_>, page: Page, (code, facts): (&Code, &Facts), form: Form, done: String) -> Self {
        let origin = at.origin;
        let bare = origin.strip_prefix("https://").unwrap_or(origin);
        Self {
            view: View::new(facts, &page.t),
            later: later::views(facts, &page.t),
            form,
            path: code.path(),
            code: code.grouped(),
            place: format!("{bare}/receipt"),
            keys_at: format!("{bare}{}", super::keys::PATH),
            has_mail: facts.has_mail,
            has_kantara: facts.receipt.row.said == Said::Approved,
            key: format!("ed25519 {}", at.state.keys.receipts().verifier().short_id()),
            qr: QrCode::new(&format!("{origin}{}", code.path())),
            done,
            page,
        }
    }
}

/// What the register tells of the recording and of this person's wishes, for the signed file.
fn events(facts: &Facts) -> Vec<Event> {
    let event = |at, kind, state, detail| Event { at, kind, state, detail };
    let mut all = Vec::new();
    if let Some(recording) = &facts.recording {
        if let Some(figures) = &recording.figures {
            let sha256: String = figures.sha256.iter().map(|byte| format!("{byte:02x}")).collect();
            let length_ms = u64::try_from(figures.length.as_millis()).unwrap_or(u64::MAX);
            let detail = json!({ "length_ms": length_ms, "size_bytes": figures.size_bytes, "sha256": sha256 });
            all.push(event(figures.stopped, "recording", "registered", detail));
        }
        match recording.state {
            State::Deleted(at) => {
                let is_own = recording.confirmed_by.as_ref() == Some(&recording.account);
                let by = if is_own { "the recorder" } else { "the controller; the recorder's account is disabled" };
                all.push(event(at, "recording", "deleted", json!({ "confirmed_by": by })));
            }
            State::Discarded(at) => all.push(event(at, "recording", "discarded", json!(null))),
            State::Begun | State::Kept => {}
        }
    }
    if let Some(at) = facts.training_withdrawn {
        all.push(event(at, "consent", "withdrawn", json!({ "purpose": Purpose::Training.as_str() })));
    }
    for (purpose, one) in facts.invalid.iter().filter(|(purpose, _)| *purpose == Purpose::Training) {
        all.push(event(one.at, "consent", "invalidated", json!({ "purpose": purpose.as_str(), "reason": one.reason })));
    }
    all.extend(facts.later.iter().flat_map(later::events));
    for wish in &facts.wishes {
        all.push(event(wish.wished, "wish", wish.of.kind.as_str(), json!(null)));
        all.extend(wish.answered.map(|at| event(at, "wish", "answered", json!(null))));
    }
    all
}
