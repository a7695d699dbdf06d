//! `/desk/recordings/{id}/uses` and the same below `/officer`: where people in a recording are asked for a later use, and how that
//! stands. Whoever asks reads whether everybody approved, never who did not.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use askama::Template;
use serde::Deserialize;

use crate::base::ids::RecordingId;
use crate::consent::ConsentError;
use crate::consent::clauses::ClauseSet;
use crate::consent::requests;
use crate::consent::uses::course::State;
use crate::consent::uses::wanted::{NotAWish, Wanted};
use crate::consent::uses::{self as consents, Obstacle, Use};
use crate::policies::promises;
use crate::recordings::register::Recording;
use crate::recordings::uses::{self, Asker, Told, Way};
use crate::recordings::{RecordingError, duties};
use crate::store::Tx;
use crate::text::Words;
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page, Place};
use crate::web::receipt::{act, later};
use crate::web::state::AppState;
use crate::web::who::{Action, Officer, Signed, Staff};

/// What was just done.
#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

#[derive(Template)]
#[template(path = "desk/uses.html")]
struct UsesPage {
    page: Page,
    form: Form,
    id: String,
    /// Where this page is, and the list.
    path: String,
    base: &'static str,
    recorded: String,
    until: String,
    uses: Vec<UseView>,
    /// Whoever is being asked just now; empty if nobody is.
    people: Vec<ToldView>,
    days_hint: String,
    /// From how many days to how many it may be given less; empty if no earlier day is left.
    fewer_hint: String,
    obstacle: String,
    done: String,
}

struct UseView {
    name: String,
    asked: String,
    state: &'static str,
    text: String,
}

struct ToldView {
    name: String,
    /// What whoever asks passes on; empty if a letter goes.
    link: String,
}

/// Whose page it is.
struct At {
    id: RecordingId,
    asker: Asker,
    base: &'static str,
}

/// All that is known of one recording's later uses.
struct Known {
    recording: Recording,
    clauses: Option<ClauseSet>,
    uses: Vec<Use>,
    told: Vec<Told>,
    most_days: u16,
}

/// `GET /desk/recordings/{id}/uses`
pub async fn show_uses(
    state: Data<AppState>,
    page: Page,
    staff: Staff,
    id: Path<String>,
    done: Query<Done>,
) -> Result<HttpResponse, WebError> {
    let at = At::of_staff(&staff, &id)?;
    show(&state, page.at(Place::Recordings), &at, Said::done(&done)).await
}

/// `GET /officer/recordings/{id}/uses`
pub async fn show_officer_uses(
    state: Data<AppState>,
    page: Page,
    officer: Officer,
    id: Path<String>,
    done: Query<Done>,
) -> Result<HttpResponse, WebError> {
    let at = At::of_officer(&officer, &id)?;
    show(&state, page.at(Place::Officer), &at, Said::done(&done)).await
}

/// `POST /desk/recordings/{id}/uses`
pub async fn post_use(state: Data<AppState>, page: Page, staff: Staff, id: Path<String>, fields: Fields) -> Result<HttpResponse, WebError> {
    let at = At::of_staff(&staff, &id)?;
    ask(&state, page.at(Place::Recordings), &staff, (at, fields)).await
}

/// `POST /officer/recordings/{id}/uses`
pub async fn post_officer_use(
    state: Data<AppState>,
    page: Page,
    officer: Officer,
    id: Path<String>,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let at = At::of_officer(&officer, &id)?;
    ask(&state, page.at(Place::Officer), &officer, (at, fields)).await
}

/// `POST /desk/recordings/{id}/sooner`: less time than everybody approved.
pub async fn post_sooner(
    state: Data<AppState>,
    page: Page,
    staff: Staff,
    id: Path<String>,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let at = At::of_staff(&staff, &id)?;
    bring_nearer(&state, page.at(Place::Recordings), &staff, (at, fields)).await
}

/// `POST /officer/recordings/{id}/sooner`
pub async fn post_officer_sooner(
    state: Data<AppState>,
    page: Page,
    officer: Officer,
    id: Path<String>,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let at = At::of_officer(&officer, &id)?;
    bring_nearer(&state, page.at(Place::Officer), &officer, (at, fields)).await
}

/// What the page says beside what is stored.
#[derive(Default)]
struct Said {
    form: Form,
    obstacle: Option<Obstacle>,
    is_asked: bool,
    is_nearer: bool,
}

impl Said {
    fn done(done: &Done) -> Self {
        Self { is_asked: done.done == "asked", is_nearer: done.done == "sooner", ..Self::default() }
    }
}

impl At {
    /// Whoever recorded asks about the own ones; somebody who serves and keeps the registers, about all.
    fn of_staff(staff: &Staff, id: &str) -> Result<Self, WebError> {
        let account = staff.account.id.clone();
        let asker = if staff.may(Action::KeepRegisters) { Asker::Officer(account) } else { Asker::Own(account) };
        Ok(Self { id: parsed(id)?, asker, base: "/desk" })
    }

    fn of_officer(officer: &Officer, id: &str) -> Result<Self, WebError> {
        Ok(Self { id: parsed(id)?, asker: Asker::Officer(officer.account.id.clone()), base: "/officer" })
    }

    fn path(&self) -> String {
        path(self.base, &self.id)
    }
}

/// Where a recording's later uses are.
pub fn path(base: &str, id: &RecordingId) -> String {
    format!("{base}/recordings/{id}/uses")
}

async fn ask(state: &AppState, page: Page, signed: &Signed, (at, fields): (At, Fields)) -> Result<HttpResponse, WebError> {
    let wanted = Wanted::parse(fields.text("wanted"), (fields.text("text"), fields.text("names"), fields.text("days")));
    let mut form = Form::typed(&fields);
    let wanted = match wanted {
        Ok(wanted) => wanted,
        Err(fault) => {
            let (field, key) = match fault {
                NotAWish::Nothing => ("wanted", "uses-fault-wanted"),
                NotAWish::Text => ("text", "uses-fault-text"),
                NotAWish::Names => ("names", "uses-fault-names"),
                NotAWish::Days => ("days", "uses-fault-days"),
            };
            form.add_fault(field, page.t.say(key));
            return show(state, page, &at, Said { form, ..Said::default() }).await;
        }
    };
    let courier = act::courier(state);
    let (id, asker) = (at.id.clone(), at.asker.clone());
    let asked: Result<_, RecordingError> =
        state.db.write(signed.actor(), move |tx: &Tx<'_>| uses::ask(tx, &courier, &id, &asker, wanted)).await;
    let obstacle = match asked {
        Ok(_) => return Ok(page::go_to(&format!("{}?done=asked", at.path()))),
        Err(RecordingError::Consent(ConsentError::CannotAsk(obstacle))) => obstacle,
        Err(fault) => return Err(fault.into()),
    };
    match obstacle {
        Obstacle::NothingNew => form.add_fault("wanted", page.t.say("uses-fault-nothing-new")),
        Obstacle::Days(..) => form.add_fault("days", page.t.say("uses-fault-days")),
        Obstacle::Open | Obstacle::TakenBack | Obstacle::Gone | Obstacle::TooLate | Obstacle::TooOften | Obstacle::Minor => {}
    }
    let obstacle = Some(obstacle).filter(|_| form.is_fine());
    show(state, page, &at, Said { form, obstacle, ..Said::default() }).await
}

async fn bring_nearer(state: &AppState, page: Page, signed: &Signed, (at, fields): (At, Fields)) -> Result<HttpResponse, WebError> {
    let mut form = Form::typed(&fields);
    let days = fields.text("fewer").trim().parse::<u16>().map_err(|_| RecordingError::NotSooner);
    let (id, asker) = (at.id.clone(), at.asker.clone());
    let done: Result<(), RecordingError> = state
        .db
        .write(signed.actor(), move |tx: &Tx<'_>| {
            let known = uses::find(tx, &id, &asker)?;
            duties::bring_nearer(tx, &known, days?)
        })
        .await;
    let obstacle = match done {
        Ok(()) => return Ok(page::go_to(&format!("{}?done=sooner", at.path()))),
        Err(RecordingError::Consent(ConsentError::CannotAsk(obstacle))) => Some(obstacle),
        Err(RecordingError::NotSooner) => {
            form.add_fault("fewer", page.t.say("uses-fault-days"));
            None
        }
        Err(fault) => return Err(fault.into()),
    };
    show(state, page, &at, Said { form, obstacle, ..Said::default() }).await
}

async fn show(state: &AppState, page: Page, at: &At, said: Said) -> Result<HttpResponse, WebError> {
    let (id, asker, now) = (at.id.clone(), at.asker.clone(), state.db.now());
    let known = state.db.read(move |conn| know(conn, &id, &asker)).await?;
    let t = &page.t;
    let status = match (&said.obstacle, said.form.is_fine()) {
        (Some(_), _) => StatusCode::CONFLICT,
        (None, false) => StatusCode::UNPROCESSABLE_ENTITY,
        (None, true) => StatusCode::OK,
    };
    let own = known.clauses.as_ref().map_or(0, |clauses| clauses.days);
    let link = |way: &Way| match way {
        Way::ByMail => String::new(),
        Way::ByHand(path) => format!("{}{path}", state.origins.first()),
    };
    let uses = known.uses.iter().rev().map(|one| {
        let (state, text) = later::standing(t, one, now);
        UseView { name: one.set.wanted.name(t), asked: t.say1("uses-asked", "date", t.date(one.asked)), state, text }
    });
    page::show_with(
        status,
        &UsesPage {
            id: at.id.to_string(),
            path: at.path(),
            base: at.base,
            recorded: t.date_time(known.recording.begun),
            until: t.date(known.recording.due),
            uses: uses.collect(),
            people: known.told.iter().map(|one| ToldView { name: one.name.expose().clone(), link: link(&one.way) }).collect(),
            days_hint: t.say2("uses-days-hint", "least", own.saturating_add(1), "most", known.most_days),
            fewer_hint: duties::fewer(&known.recording, now)
                .map(|(least, most)| t.say2("uses-sooner-days-hint", "least", least, "most", most))
                .unwrap_or_default(),
            obstacle: said.obstacle.map(|obstacle| words(t, obstacle)).unwrap_or_default(),
            done: match (said.is_asked, said.is_nearer) {
                (true, _) => t.say("uses-done-asked"),
                (_, true) => t.say1("uses-done-sooner", "date", t.date(known.recording.due)),
                _ => String::new(),
            },
            form: said.form,
            page,
        },
    )
}

fn know(conn: &rusqlite::Connection, id: &RecordingId, asker: &Asker) -> Result<Known, RecordingError> {
    let recording = uses::find(conn, id, asker)?;
    let all = consents::of_request(conn, &recording.request)?;
    let open = all.iter().find(|one| one.course.state() == State::Asked);
    Ok(Known {
        clauses: requests::standing(conn, &recording.request)?.map(|first| (*first.asked.clauses).clone()),
        told: open.map(|open| uses::told(conn, open)).transpose()?.unwrap_or_default(),
        most_days: promises::in_force(conn)?.most_days(),
        uses: all,
        recording,
    })
}

fn words(t: &Words, obstacle: Obstacle) -> String {
    t.say(match obstacle {
        Obstacle::Open => "uses-obstacle-open",
        Obstacle::TakenBack => "uses-obstacle-taken-back",
        Obstacle::Gone => "uses-obstacle-gone",
        Obstacle::TooLate => "uses-obstacle-late",
        Obstacle::TooOften => "uses-obstacle-often",
        Obstacle::Minor => "minors-obstacle",
        Obstacle::NothingNew => "uses-fault-nothing-new",
        Obstacle::Days(..) => "uses-fault-days",
    })
}

fn parsed(id: &str) -> Result<RecordingId, WebError> {
    id.parse().map_err(|_| WebError::missing())
}
