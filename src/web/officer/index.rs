//! `GET /officer`: what waits, and the registers that there are (PO-1).

use actix_web::HttpResponse;
use actix_web::web::Data;
use askama::Template;

use crate::people::access::{self, State};
use crate::recordings::duties::{self, Whose};
use crate::recordings::{wishes, withdrawals};
use crate::rights::{closings, enquiries};
use crate::web::error::WebError;
use crate::web::page::{self, Page, Place};
use crate::web::policies::coming::{self, Coming};
use crate::web::settings::clock;
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
    /// Accounts that are about to end, and those of them in whose way something is.
    ending: usize,
    stuck: usize,
    /// People who wrote and wait for an answer.
    enquiries: usize,
    /// Versions of policies that are announced.
    coming: Vec<Coming>,
    /// Work that should have come round.
    late: usize,
    /// What is said about this machine's time; empty if it holds nothing back.
    clock: String,
}

/// `GET /officer`
pub async fn show_officer(state: Data<AppState>, page: Page, _reader: Reader) -> Result<HttpResponse, WebError> {
    let now = state.db.now();
    let read = state.db.read(move |conn| {
        let (overdue, wishes) = (duties::overdue(conn, &Whose::Everybodys, now)?, wishes::open(conn)?.len());
        Ok::<_, WebError>((access::log(conn)?, overdue, wishes, withdrawals::unusable(conn)?))
    });
    let (log, overdue, wishes, unusable) = read.await?;
    let closings = state.db.read(closings::open).await?;
    let enquiries = state.db.read(enquiries::count_open).await?;
    let (ending, stuck) = (closings.len(), closings.iter().filter(|closing| closing.is_for_officer(now)).count());
    let rounds = state.rounds.clone();
    let late = state.db.read(move |conn| rounds.look(conn, now)).await?.iter().filter(|round| round.is_late).count();
    let coming = coming::coming(&page, &state).await?;
    let count = |state: State| log.iter().filter(|(grant, _)| grant.state_at(now) == state).count();
    let (asked, open) = (count(State::Asked), count(State::Open));
    let clock = clock::question(&state, &page).await?;
    let page = page.at(Place::Officer);
    page::show(&IndexPage { page, asked, open, overdue, unusable, wishes, ending, stuck, enquiries, coming, late, clock })
}
