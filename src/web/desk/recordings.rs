//! `/desk/recordings` and `/officer/recordings`: the local files with the day on which each must be gone, and what people in
//! them ask for. An agent sees the own ones; whoever reads registers sees everybody's, the late ones first, and nothing of what
//! was said.

use std::collections::HashMap;
use std::time::Duration;

use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use crate::base::ids::{AccountId, RecordingId, WishId};
use crate::base::time::UtcMillis;
use crate::consent::receipts::{self, Row};
use crate::consent::records::own as own_consents;
use crate::consent::requests::Role;
use crate::consent::uses::{self, Use};
use crate::desk::conversations;
use crate::people::accounts::{self, Account};
use crate::recordings::duties::{self, Whose};
use crate::recordings::register::{Recording, State};
use crate::recordings::wishes::{self, Kind, Wish};
use crate::recordings::{RecordingError, register};
use crate::text::Words;
use crate::web::desk::{recorded, uses as uses_page};
use crate::web::error::WebError;
use crate::web::page::{self, Page, Place};
use crate::web::receipt::later;
use crate::web::room::view::Contact;
use crate::web::state::AppState;
use crate::web::who::{Action, Officer, Reader, Signed, Staff};

/// What was just done.
#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

#[derive(Template)]
#[template(path = "desk/recordings.html")]
struct RecordingsPage {
    page: Page,
    rows: Vec<RowView>,
    has_wishes: bool,
    wishes: Vec<WishView>,
    done: String,
    /// Where the forms of this page go.
    base: &'static str,
}

struct RowView {
    id: String,
    recorded: String,
    /// Whom with; a link while the conversation is kept.
    name: String,
    href: String,
    agent: String,
    /// Whoever recorded does not serve any more, and cannot say it.
    is_disabled: bool,
    length: String,
    size: String,
    sha256: String,
    until: String,
    state: &'static str,
    state_text: String,
    reason: String,
    unusable: String,
    confirm: Confirm,
    /// What everybody was asked for later, and how it stands.
    uses: Vec<UseView>,
    /// Where this reader asks for more; empty if they may not.
    ask: String,
}

struct UseView {
    name: String,
    state: &'static str,
    text: String,
}

/// Who of those who see the list confirms that this file is gone.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Confirm {
    Nobody,
    /// Whoever recorded.
    Own,
    /// An officer, in the place of a suspended account.
    ForDisabled,
}

struct WishView {
    id: String,
    text: String,
    asked: String,
    contact: Contact,
    left: String,
    /// Whole days since the wish, of `most`.
    day: u64,
    most: u64,
}

/// One recording with what is known around it.
struct Known {
    recording: Recording,
    people: Vec<Row>,
    wishes: Vec<Wish>,
    /// Somebody in it wants it kept and not used.
    restricted: Option<UtcMillis>,
    uses: Vec<Use>,
    has_conversation: bool,
}

/// What hangs over the desk until somebody has done it.
pub struct Banner {
    pub overdue: usize,
    pub wishes: usize,
}

/// `GET /desk/recordings`
pub async fn show_recordings(state: Data<AppState>, page: Page, staff: Staff, done: Query<Done>) -> Result<HttpResponse, WebError> {
    show(&state, page.at(Place::Recordings), &staff, (&done.done, "/desk")).await
}

/// `GET /officer/recordings`
pub async fn show_register(state: Data<AppState>, page: Page, reader: Reader, done: Query<Done>) -> Result<HttpResponse, WebError> {
    show(&state, page.at(Place::Officer), &reader, (&done.done, "/officer")).await
}

async fn show(state: &AppState, page: Page, signed: &Signed, (done, base): (&str, &'static str)) -> Result<HttpResponse, WebError> {
    let (whose, now) = (whose(signed), state.db.now());
    let read = state.db.read(move |conn| {
        let team: HashMap<AccountId, Account> = accounts::list(conn)?.into_iter().map(|one| (one.id.clone(), one)).collect();
        let all = duties::list(conn, &whose)?;
        let open = own(wishes::open(conn)?, &all, &whose);
        let all = all.into_iter().map(|recording| know(conn, recording)).collect::<Result<Vec<_>, _>>()?;
        Ok::<_, RecordingError>((team, all, open))
    });
    let (team, all, open) = read.await?;
    let t = &page.t;
    let rows = all.iter().map(|known| RowView::new(t, known, team.get(&known.recording.account), (signed, now, base))).collect();
    page::show(&RecordingsPage {
        rows,
        // Contacts of those who wait are for whoever answers them.
        has_wishes: base == "/desk" || signed.may(Action::KeepRegisters),
        wishes: open.iter().map(|wish| WishView::new(t, wish, now)).collect(),
        done: if done == "deleted" { t.say("recording-confirmed") } else { String::new() },
        base,
        page,
    })
}

/// `POST /desk/recordings/{id}/deleted`: whoever recorded says that the file is gone.
pub async fn post_deleted(state: Data<AppState>, staff: Staff, path: Path<String>) -> Result<HttpResponse, WebError> {
    let id: RecordingId = path.parse().map_err(|_| WebError::missing())?;
    let account = staff.account.id.clone();
    let done: Result<(), RecordingError> = state.db.write(staff.actor(), move |tx| duties::confirm_deleted(tx, &id, &account)).await;
    done?;
    Ok(page::go_to("/desk/recordings?done=deleted"))
}

/// `POST /desk/recordings/{id}/deleted-for`, and the same below `/officer`: an officer says it in the place of somebody whose
/// account is suspended.
pub async fn post_deleted_for(
    state: Data<AppState>,
    officer: Officer,
    path: Path<String>,
    request: HttpRequest,
) -> Result<HttpResponse, WebError> {
    let id: RecordingId = path.parse().map_err(|_| WebError::missing())?;
    let account = officer.account.id.clone();
    let done: Result<(), RecordingError> = state.db.write(officer.actor(), move |tx| duties::confirm_for_disabled(tx, &id, &account)).await;
    done?;
    let base = if request.path().starts_with("/officer/") { "/officer" } else { "/desk" };
    Ok(page::go_to(&format!("{base}/recordings?done=deleted")))
}

/// `POST /officer/wishes/{id}/answered`
pub async fn post_wish_answered(state: Data<AppState>, officer: Officer, path: Path<String>) -> Result<HttpResponse, WebError> {
    let id: WishId = path.parse().map_err(|_| WebError::missing())?;
    let account = officer.account.id.clone();
    let done: Result<(), RecordingError> = state.db.write(officer.actor(), move |tx| wishes::answer(tx, &id, &account)).await;
    done?;
    Ok(page::go_to("/officer/recordings"))
}

/// `POST /desk/wishes/{id}/answered`: an officer, or whoever recorded, has answered.
pub async fn post_answered(state: Data<AppState>, staff: Staff, path: Path<String>) -> Result<HttpResponse, WebError> {
    let id: WishId = path.parse().map_err(|_| WebError::missing())?;
    let (account, sees_all) = (staff.account.id.clone(), staff.may(Action::KeepRegisters));
    let done: Result<(), RecordingError> = state
        .db
        .write(staff.actor(), move |tx| {
            let wish = wishes::find(tx, &id)?.ok_or(RecordingError::Missing)?;
            let recording = register::of_request(tx, &wish.of.request)?;
            if !sees_all && recording.is_none_or(|recording| recording.account != account) {
                return Err(RecordingError::Missing);
            }
            wishes::answer(tx, &id, &account)
        })
        .await;
    done?;
    Ok(page::go_to("/desk/recordings"))
}

/// What this person's desk shows above everything else.
pub async fn banner(state: &AppState, staff: &Staff) -> Result<Banner, WebError> {
    let (whose, now) = (whose(staff), state.db.now());
    let read = state.db.read(move |conn| {
        let own = own(wishes::open(conn)?, &duties::list(conn, &whose)?, &whose);
        Ok::<_, RecordingError>(Banner { overdue: duties::overdue(conn, &whose, now)?, wishes: own.len() })
    });
    Ok(read.await?)
}

fn whose(signed: &Signed) -> Whose {
    if signed.may(Action::ReadRegisters) { Whose::Everybodys } else { Whose::Of(signed.account.id.clone()) }
}

/// The wishes about files that this person may see.
fn own(open: Vec<Wish>, all: &[Recording], whose: &Whose) -> Vec<Wish> {
    let is_own = |wish: &Wish| *whose == Whose::Everybodys || all.iter().any(|one| one.request == wish.of.request);
    open.into_iter().filter(is_own).collect()
}

fn know(conn: &rusqlite::Connection, recording: Recording) -> Result<Known, RecordingError> {
    Ok(Known {
        people: receipts::of_request(conn, &recording.request)?,
        wishes: wishes::of_request(conn, &recording.request)?,
        restricted: own_consents::restricted_since(conn, &recording.request)?,
        uses: uses::of_request(conn, &recording.request)?,
        has_conversation: matches!(conversations::find(conn, &recording.conversation), Ok(Some(_))),
        recording,
    })
}

impl RowView {
    fn new(t: &Words, known: &Known, agent: Option<&Account>, (signed, now, base): (&Signed, UtcMillis, &str)) -> Self {
        let recording = &known.recording;
        let figures = recording.figures.as_ref();
        let guest = known.people.iter().find(|row| row.role == Role::Guest).map(|row| row.name.expose().clone());
        let is_open = matches!(recording.state, State::Begun | State::Kept);
        let is_disabled = !agent.is_some_and(|agent| agent.serves(now));
        let withdrawn = known.people.iter().filter_map(|row| row.withdrawn.map(|at| (at, row.invalid.is_some()))).min();
        let (state, state_text) = state(t, recording, now);
        let sha256 = figures.map(|figures| figures.sha256.iter().map(|byte| format!("{byte:02x}")).collect());
        Self {
            id: recording.id.to_string(),
            recorded: t.date_time(figures.map_or(recording.begun, |figures| figures.started)),
            name: guest.unwrap_or_else(|| "–".to_owned()),
            href: if known.has_conversation && recording.account == signed.account.id {
                format!("/desk/c/{}", recording.conversation)
            } else {
                String::new()
            },
            agent: agent.map_or_else(|| "–".to_owned(), |agent| agent.name.expose().clone()),
            is_disabled,
            length: figures.map_or_else(|| "–".to_owned(), |figures| t.length(figures.length)),
            size: figures.map(|figures| t.size(figures.size_bytes)).unwrap_or_default(),
            sha256: sha256.unwrap_or_default(),
            until: t.date(recording.due),
            state,
            state_text,
            reason: if is_open { reason(t, known, now) } else { String::new() },
            unusable: match (withdrawn, known.restricted) {
                (Some((at, true)), _) if is_open => t.say1("records-invalid-unusable", "date", t.date(at)),
                (Some((at, false)), _) if is_open => t.say1("recording-unusable", "date", t.date(at)),
                (None, Some(at)) if is_open => t.say1("records-unusable", "date", t.date(at)),
                _ => String::new(),
            },
            confirm: match is_open {
                true if recording.account == signed.account.id && signed.may(Action::Serve) => Confirm::Own,
                true if is_disabled && signed.may(Action::KeepRegisters) => Confirm::ForDisabled,
                _ => Confirm::Nobody,
            },
            uses: known.uses.iter().map(|one| UseView::new(t, one, now)).collect(),
            ask: if may_ask(recording, signed) { uses_page::path(base, &recording.id) } else { String::new() },
        }
    }
}

impl UseView {
    fn new(t: &Words, one: &Use, now: UtcMillis) -> Self {
        let (state, text) = later::standing(t, one, now);
        Self { name: one.set.wanted.name(t), state, text }
    }
}

/// Whoever recorded, or keeps the registers; about a file that there is.
fn may_ask(recording: &Recording, signed: &Signed) -> bool {
    let is_own = recording.account == signed.account.id && signed.may(Action::Serve);
    recording.state == State::Kept && (is_own || signed.may(Action::KeepRegisters))
}

impl RecordingsPage {
    fn confirms(&self, wanted: Confirm) -> bool {
        self.rows.iter().any(|row| row.confirm == wanted)
    }
}

impl WishView {
    fn new(t: &Words, wish: &Wish, now: UtcMillis) -> Self {
        let key = match wish.of.kind {
            Kind::Copy => "recording-wish-copy",
            Kind::Deletion => "recording-wish-deletion",
        };
        let is_late = wish.due <= now;
        let days = |length: Duration| length.as_secs() / DAY.as_secs();
        Self {
            id: wish.id.to_string(),
            text: t.say1(key, "name", wish.of.name.expose()),
            asked: t.say1("recording-wish-asked", "date", t.date(wish.wished)),
            contact: Contact::new(wish.of.contact.expose()),
            left: if is_late {
                t.say1("recording-wish-overdue", "days", days(now.since(wish.due)).max(1))
            } else {
                t.say1("recording-wish-left", "days", days(wish.due.since(now)))
            },
            day: days(now.since(wish.wished)).min(days(wish.due.since(wish.wished))),
            most: days(wish.due.since(wish.wished)),
        }
    }
}

/// As [`recorded::state`], and whether it is late.
fn state(t: &Words, recording: &Recording, now: UtcMillis) -> (&'static str, String) {
    let is_open = matches!(recording.state, State::Begun | State::Kept);
    if is_open && recording.due <= now {
        return match now.since(recording.due).as_secs() / DAY.as_secs() {
            0 => ("late", t.say("recording-state-due")),
            days => ("late", t.say1("recording-state-overdue", "days", days)),
        };
    }
    recorded::state(t, recording)
}

/// Why it is due; nothing while it is not.
fn reason(t: &Words, known: &Known, now: UtcMillis) -> String {
    let asker = known.wishes.iter().find(|wish| wish.of.kind == Kind::Deletion);
    let has_withdrawn = |wish: &Wish| known.people.iter().any(|row| row.person == wish.of.person && row.withdrawn.is_some());
    match asker {
        Some(wish) if has_withdrawn(wish) => t.say("recording-reason-withdrawn"),
        Some(_) => t.say("recording-reason-asked"),
        None if known.people.iter().any(|row| row.invalid.is_some()) => t.say("records-invalid-why-due"),
        None if known.recording.due <= now => t.say("recording-reason-time"),
        None => String::new(),
    }
}

const DAY: Duration = Duration::from_secs(24 * 3600);
