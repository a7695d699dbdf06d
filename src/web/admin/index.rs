//! `GET /admin`: the list of what an admin may do.

use actix_web::HttpResponse;
use actix_web::web::Data;
use askama::Template;

use crate::mail::outbox;
use crate::people::PeopleError;
use crate::people::access::{self, State};
use crate::people::accounts;
use crate::policies::announcements;
use crate::rights::closings;
use crate::web::error::WebError;
use crate::web::page::{self, Page, Place};
use crate::web::settings::clock;
use crate::web::state::AppState;
use crate::web::who::Manager;

#[derive(Template)]
#[template(path = "admin/index.html")]
struct IndexPage {
    page: Page,
    accounts: usize,
    /// Of managed people, those that are about to end.
    ending: usize,
    /// Looks that are open to this person now.
    open: usize,
    /// Letters that did not go.
    failed: usize,
    /// Announcements that pages show now.
    announced: usize,
    /// The question about this machine's time; empty if there is none.
    clock: String,
}

/// `GET /admin`
pub async fn show_admin(state: Data<AppState>, page: Page, manager: Manager) -> Result<HttpResponse, WebError> {
    let (me, now) = (manager.account.id.clone(), state.db.now());
    let read = state.db.read(move |conn| Ok::<_, PeopleError>((accounts::list(conn)?.len(), access::of_account(conn, &me)?)));
    let (accounts, own) = read.await?;
    let open = own.iter().filter(|one| one.state_at(now) == State::Open).count();
    let ending = state.db.read(closings::open).await?.iter().filter(|closing| closing.is_managed).count();
    let failed = state.db.read(outbox::counts).await?.failed;
    let announced = state.db.read(move |conn| announcements::running(conn, now)).await?.len();
    let clock = clock::question(&state, &page).await?;
    page::show(&IndexPage { accounts, ending, open, failed, announced, clock, page: page.at(Place::Admin) })
}
