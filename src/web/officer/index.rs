//! `GET /officer`: what waits, and the registers that there are (PO-1).

use actix_web::HttpResponse;
use actix_web::web::Data;
use askama::Template;

use crate::people::access::{self, State};
use crate::recordings::duties::{self, Whose};
use crate::recordings::{wishes, withdrawals};
use crate::web::error::WebError;
use crate::web::page::{self, Page, Place};
use crate::web::state::AppState;
use crate::web::who::Reader;

#[derive(Template)]
#[template(path = "officer/index.html")]
struct IndexPage {
    page: Page,
    /// Requests for a look that wait for an answer, and looks that are open.
    asked: usize,
    open: usize,
    /// Files that should be gone.
    overdue: usize,
    /// Files that are still there, and that nobody may use any more.
    unusable: usize,
    /// People who wait for an answer.
    wishes: usize,
}

/// `GET /officer`
pub async fn show_officer(state: Data<AppState>, page: Page, _reader: Reader) -> Result<HttpResponse, WebError> {
    let now = state.db.now();
    let read = state.db.read(move |conn| {
        let (overdue, wishes) = (duties::overdue(conn, &Whose::Everybodys, now)?, wishes::open(conn)?.len());
        Ok::<_, WebError>((access::log(conn)?, overdue, wishes, withdrawals::unusable(conn)?))
    });
    let (log, overdue, wishes, unusable) = read.await?;
    let count = |state: State| log.iter().filter(|(grant, _)| grant.state_at(now) == state).count();
    page::show(&IndexPage {
        asked: count(State::Asked),
        open: count(State::Open),
        overdue,
        unusable,
        wishes,
        page: page.at(Place::Officer),
    })
}
