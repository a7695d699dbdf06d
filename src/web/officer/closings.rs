//! `/officer/closings`: accounts that are about to end, and what is in the way (B.3.4).

use actix_web::HttpResponse;
use actix_web::web::Data;
use askama::Template;

use crate::people::accounts;
use crate::rights::closing::{Cause, State};
use crate::rights::{RightsError, closings};
use crate::web::error::WebError;
use crate::web::page::{self, Page, Place};
use crate::web::state::AppState;
use crate::web::who::Reader;

#[derive(Template)]
#[template(path = "officer/closings.html")]
struct ClosingsPage {
    page: Page,
    rows: Vec<Row>,
}

struct Row {
    name: String,
    is_by_term: bool,
    is_managed: bool,
    is_waiting: bool,
    /// It is the officer's turn.
    is_late: bool,
    duties: usize,
    asked: String,
    due: String,
}

/// `GET /officer/closings`
pub async fn show_closings(state: Data<AppState>, page: Page, _reader: Reader) -> Result<HttpResponse, WebError> {
    let now = state.db.now();
    let read = state.db.read(|conn| {
        let mut found = Vec::new();
        for closing in closings::open(conn)? {
            let (account, duties) = (accounts::find(conn, &closing.account)?, closings::duties_of(conn, &closing.account)?);
            found.push((closing, account, duties));
        }
        Ok::<_, RightsError>(found)
    });
    let rows = read.await?.into_iter().map(|(closing, account, duties)| Row {
        name: account.map_or(String::new(), |account| account.shown_name().expose().clone()),
        is_by_term: closing.cause == Cause::Term,
        is_managed: closing.is_managed,
        is_waiting: closing.state == State::Waiting,
        is_late: closing.is_for_officer(now),
        duties,
        asked: page.t.date(closing.asked),
        due: page.t.date(closing.due),
    });
    let rows = rows.collect();
    page::show(&ClosingsPage { page: page.at(Place::Officer), rows })
}
