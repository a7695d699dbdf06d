//! `/account/guardian`: what a minor's account waits for. Frozen, its person has nothing to do but the own rights; of age, whoever it was
//! says whether to stay (B.3.7).

use actix_web::HttpResponse;
use actix_web::web::Data;
use askama::Template;

use crate::people::PeopleError;
use crate::people::guardians::{self, course::State};
use crate::web::error::WebError;
use crate::web::page::{self, Page, Place};
use crate::web::state::AppState;
use crate::web::who::Signed;

#[derive(Template)]
#[template(path = "guardian/own.html")]
struct OwnPage {
    page: Page,
    /// Of age, and asked; otherwise frozen.
    is_of_age: bool,
    until: String,
}

/// `GET /account/guardian`
pub async fn show_own(page: Page, signed: Signed, state: Data<AppState>) -> Result<HttpResponse, WebError> {
    let account = signed.account.id.clone();
    let Some(approval) = state.db.read(move |conn| guardians::held(conn, &account)).await? else {
        return Ok(page::go_to(signed.home()));
    };
    let until = page.t.date(approval.course.due);
    page::show(&OwnPage { page: page.at(Place::Account), is_of_age: approval.course.state == State::OfAge, until })
}

/// `POST /account/guardian`: whoever came of age stays. Leaving is on the page of deletion.
pub async fn post_keep(signed: Signed, state: Data<AppState>) -> Result<HttpResponse, WebError> {
    let account = signed.account.id.clone();
    match state.db.write(signed.actor(), move |tx| guardians::keep(tx, &account)).await {
        // Pressed twice.
        Ok(()) | Err(PeopleError::NoLink) => Ok(page::go_to("/account")),
        Err(fault) => Err(fault.into()),
    }
}
