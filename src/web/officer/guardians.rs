//! `/officer/guardians`: approvals of guardians, how they stand and how old they are (PO-10). Names and addresses are not on it: whom an
//! officer needs to know is reached by the letter.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::base::ids::GuardianId;
use crate::jobs::list::Retention;
use crate::people::PeopleError;
use crate::people::guardians::{self, Approval, course::State};
use crate::text::Words;
use crate::web::error::WebError;
use crate::web::page::{self, Page, Place};
use crate::web::state::AppState;
use crate::web::who::{Action, Officer, Reader, Signed};

#[derive(Template)]
#[template(path = "officer/guardians.html")]
struct GuardiansPage {
    page: Page,
    rows: Vec<Row>,
    may_change: bool,
    done: String,
    /// What did not go; empty if nothing.
    trouble: String,
}

struct Row {
    id: String,
    state: String,
    mark: &'static str,
    asked: String,
    due: String,
    /// The guardian may be written to once more, and the asking ended.
    may_resend: bool,
    may_purge: bool,
}

/// `GET /officer/guardians`
pub async fn show_guardians(state: Data<AppState>, page: Page, reader: Reader, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let done = match request.query_string() {
        "sent" => page.t.say("minors-done-sent"),
        "purged" => page.t.say("minors-done-purged"),
        _ => String::new(),
    };
    show(StatusCode::OK, (page, &reader), &state, (done, String::new())).await
}

/// `POST /officer/guardians/{id}/resend`
pub async fn post_resend(state: Data<AppState>, page: Page, officer: Officer, id: Path<String>) -> Result<HttpResponse, WebError> {
    let (id, letters) = (parsed(&id)?, state.letters());
    match state.db.write(officer.actor(), move |tx| guardians::resend(tx, &letters, &id)).await {
        Ok(()) => Ok(page::go_to("/officer/guardians?sent")),
        Err(PeopleError::LettersOften) => {
            let trouble = page.t.say("minors-fault-often");
            show(StatusCode::TOO_MANY_REQUESTS, (page, &officer), &state, (String::new(), trouble)).await
        }
        Err(fault) => Err(fault.into()),
    }
}

/// `POST /officer/guardians/{id}/purge`
pub async fn post_purge(state: Data<AppState>, officer: Officer, id: Path<String>) -> Result<HttpResponse, WebError> {
    let id = parsed(&id)?;
    state.db.write(officer.actor(), move |tx| guardians::purge(tx, &id)).await?;
    state.jobs.call::<Retention>();
    Ok(page::go_to("/officer/guardians?purged"))
}

async fn show(
    status: StatusCode,
    (page, signed): (Page, &Signed),
    state: &AppState,
    (done, trouble): (String, String),
) -> Result<HttpResponse, WebError> {
    let rows = state.db.read(guardians::list).await?.iter().map(|approval| row(&page.t, approval)).collect();
    let may_change = signed.may(Action::KeepRegisters);
    page::show_with(status, &GuardiansPage { page: page.at(Place::Officer), rows, may_change, done, trouble })
}

fn row(t: &Words, approval: &Approval) -> Row {
    let course = &approval.course;
    let (key, mark) = match course.state {
        State::Asked => ("minors-state-asked", "waiting"),
        State::Confirming => ("minors-state-confirming", "waiting"),
        State::Granted if approval.account.is_none() => ("minors-state-begins", "waiting"),
        State::Granted => ("minors-state-granted", "open"),
        State::Frozen => ("minors-state-frozen", "closed"),
        State::OfAge => ("minors-state-of-age", "waiting"),
        State::Kept | State::Refused | State::Expired | State::Revoked => ("minors-state-over", "closed"),
    };
    // An approval with an account has no day of its own before the person is of age.
    let due = if course.state.stands() && course.state != State::OfAge && approval.account.is_some() { course.of_age } else { course.due };
    Row {
        id: approval.id.to_string(),
        state: t.say(key),
        mark,
        asked: t.date(course.asked),
        due: t.date(due),
        may_resend: course.state != State::OfAge,
        may_purge: approval.account.is_none(),
    }
}

fn parsed(id: &str) -> Result<GuardianId, WebError> {
    id.parse().map_err(|_| WebError::missing())
}
