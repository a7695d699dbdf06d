//! `/officer/ledger`: what was done, line by line, and how the work that comes round fares (B.1: an auditor reads logs and results).
//!
//! Ids and deeds stand as they are hashed: whoever audits compares them with an export, letter by letter.

use actix_web::HttpResponse;
use actix_web::web::{Data, Query};
use askama::Template;
use serde::Deserialize;

use crate::audit::{self, Line};
use crate::base::limits::LEDGER_LINES;
use crate::base::time::UtcMillis;
use crate::people::PeopleError;
use crate::people::accounts::{self, Account};
use crate::web::error::WebError;
use crate::web::form::Form;
use crate::web::page::{self, Page, Place};
use crate::web::state::AppState;
use crate::web::who::Reader;

#[derive(Template)]
#[template(path = "officer/ledger.html")]
struct LedgerPage {
    page: Page,
    form: Form,
    rows: Vec<Row>,
    /// The last line here, if there are older ones.
    older: Option<u64>,
    jobs: Vec<JobRow>,
}

struct Row {
    seq: u64,
    at: String,
    action: String,
    actor: String,
    /// Whose account that is; empty if it is none.
    name: String,
    object: String,
    detail: String,
}

struct JobRow {
    job: &'static str,
    /// Empty if it never ended well.
    last: String,
    is_late: bool,
}

/// What is looked for: ids and deeds, so that it may stand in an address.
#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    like: String,
    before: Option<u64>,
}

/// `GET /officer/ledger`
pub async fn show_ledger(state: Data<AppState>, page: Page, _reader: Reader, wanted: Query<Wanted>) -> Result<HttpResponse, WebError> {
    let Wanted { like, before } = wanted.into_inner();
    let (rounds, now, looked_for) = (state.rounds.clone(), state.db.now(), like.trim().to_owned());
    let read = state.db.read_at_length(move |conn| {
        let lines = audit::page(conn, before, &looked_for)?;
        Ok::<_, PeopleError>((lines, accounts::list(conn)?, rounds.look(conn, now)?))
    });
    let (lines, people, rounds) = read.await?;
    let older = lines.last().filter(|line| lines.len() == LEDGER_LINES && line.seq > 1).map(|line| line.seq);
    let rows = lines.into_iter().map(|line| row(&page, line, &people)).collect();
    let job = |round: crate::jobs::Round| JobRow {
        job: round.job,
        last: round.last.map_or(String::new(), |at| page.t.date_time(at)),
        is_late: round.is_late,
    };
    let jobs = rounds.into_iter().map(job).collect();
    page::show(&LedgerPage { form: Form::filled([("like", like)]), rows, older, jobs, page: page.at(Place::Officer) })
}

fn row(page: &Page, line: Line, people: &[Account]) -> Row {
    let account = people.iter().find(|account| account.id.as_str() == line.actor);
    Row {
        seq: line.seq,
        at: page.t.date_time(UtcMillis(line.at_ms)),
        action: line.action,
        name: account.map_or(String::new(), |account| account.shown_name().expose().clone()),
        actor: line.actor,
        object: line.object,
        detail: if line.detail == "{}" { String::new() } else { line.detail },
    }
}
