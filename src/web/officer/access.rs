//! `/officer/access`: who asked to read a conversation of others and why, who approved it, and every look that was taken (PO-11).

use std::collections::HashMap;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::base::ids::{AccessId, AccountId};
use crate::base::limits;
use crate::base::time::UtcMillis;
use crate::people::PeopleError;
use crate::people::access::{self, Grant, Opening, Part, Press, State};
use crate::people::{accounts, roles};
use crate::text::Words;
use crate::web::admin::looks::{Outside, standing};
use crate::web::error::WebError;
use crate::web::page::{self, Page, Place};
use crate::web::state::AppState;
use crate::web::who::{Action, Officer, Reader, Signed};

#[derive(Template)]
#[template(path = "officer/access.html")]
struct AccessPage {
    page: Page,
    rows: Vec<RowView>,
    hours: u64,
    problem: String,
    is_saved: bool,
}

struct RowView {
    id: String,
    asker: String,
    asked: String,
    line: String,
    reason: String,
    state: &'static str,
    state_text: String,
    /// Who decided; empty while nobody has.
    decided: String,
    /// Approved by whoever asked.
    is_own: bool,
    looks: Vec<String>,
    /// What this reader may press.
    may_approve: bool,
    may_refuse: bool,
    may_revoke: bool,
}

/// `GET /officer/access`
pub async fn show_log(state: Data<AppState>, page: Page, reader: Reader, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let is_saved = request.query_string() == "saved";
    show(StatusCode::OK, (page, &reader), &state, (String::new(), is_saved)).await
}

/// `POST /officer/access/{grant}/approve`
pub async fn post_approve(state: Data<AppState>, page: Page, officer: Officer, id: Path<String>) -> Result<HttpResponse, WebError> {
    press(&state, (page, &officer), &id, Press::Approve).await
}

/// `POST /officer/access/{grant}/refuse`
pub async fn post_refuse(state: Data<AppState>, page: Page, officer: Officer, id: Path<String>) -> Result<HttpResponse, WebError> {
    press(&state, (page, &officer), &id, Press::Refuse).await
}

/// `POST /officer/access/{grant}/revoke`
pub async fn post_revoke(state: Data<AppState>, page: Page, officer: Officer, id: Path<String>) -> Result<HttpResponse, WebError> {
    press(&state, (page, &officer), &id, Press::Revoke).await
}

async fn press(state: &AppState, (page, officer): (Page, &Officer), id: &str, press: Press) -> Result<HttpResponse, WebError> {
    let id: AccessId = id.parse().map_err(|_| WebError::missing())?;
    let done = state.db.write(officer.actor(), move |tx| access::press(tx, &id, press)).await;
    let (status, problem) = match done {
        Ok(_) => return Ok(page::go_to("/officer/access?saved")),
        Err(PeopleError::OwnAccess) => (StatusCode::FORBIDDEN, page.t.say("access-refused-own")),
        Err(PeopleError::AccessElsewhere) => (StatusCode::CONFLICT, page.t.say("access-refused-over")),
        Err(fault) => return Err(fault.into()),
    };
    show(status, (page, officer), state, (problem, false)).await
}

async fn show(
    status: StatusCode,
    (page, signed): (Page, &Signed),
    state: &AppState,
    (problem, is_saved): (String, bool),
) -> Result<HttpResponse, WebError> {
    let (me, now) = (signed.account.id.clone(), state.db.now());
    let read = state.db.read(move |conn| {
        let names: HashMap<AccountId, String> =
            accounts::list(conn)?.into_iter().map(|one| (one.id.clone(), one.name.expose().clone())).collect();
        let mut rows = Vec::new();
        for (grant, looks) in access::log(conn)? {
            rows.push((Outside::load(conn, &grant.conversation)?, grant, looks));
        }
        Ok::<_, WebError>((names, rows, roles::is_only_officer(conn, &me, now)?))
    });
    let (names, rows, is_alone) = read.await?;
    let (t, decides) = (&page.t, signed.may(Action::DecideAccess));
    let view = |(outside, grant, looks): &(Option<Outside>, Grant, Vec<Opening>)| {
        let mut row = RowView::new(t, (outside.as_ref(), grant, looks), &names, now);
        let at = grant.state_at(now);
        row.may_approve = decides && at == State::Asked && (is_alone || grant.account != signed.account.id);
        row.may_refuse = decides && at == State::Asked;
        row.may_revoke = decides && at == State::Open;
        row
    };
    let rows = rows.iter().map(view).collect();
    let hours = limits::ACCESS_LIFE.as_secs() / 3600;
    page::show_with(status, &AccessPage { rows, hours, problem, is_saved, page: page.at(Place::Officer) })
}

impl RowView {
    fn new(
        t: &Words,
        (outside, grant, looks): (Option<&Outside>, &Grant, &[Opening]),
        names: &HashMap<AccountId, String>,
        now: UtcMillis,
    ) -> Self {
        let name = |account: &AccountId| names.get(account).cloned().unwrap_or_else(|| "–".to_owned());
        let (state, state_text) = standing(t, grant, now);
        let decider = grant.decided.as_ref().map(|(by, _)| by).or_else(|| grant.closed.as_ref().and_then(|(by, _)| by.as_ref()));
        let look = |look: &Opening| match look.part {
            Part::Record => t.say1("access-look-record", "at", t.date_time(look.at)),
            Part::File => t.say1("access-look-file", "at", t.date_time(look.at)),
        };
        Self {
            id: grant.id.to_string(),
            asker: name(&grant.account),
            asked: t.date_time(grant.asked),
            line: outside.map_or_else(|| t.say("access-deleted"), |one| one.line(t)),
            reason: grant.reason.expose().clone(),
            state,
            state_text,
            decided: decider.map(|by| t.say1("access-by", "name", name(by))).unwrap_or_default(),
            is_own: grant.is_own(),
            looks: looks.iter().map(look).collect(),
            may_approve: false,
            may_refuse: false,
            may_revoke: false,
        }
    }
}
