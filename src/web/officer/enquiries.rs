//! `/officer/enquiries`: what people wrote through the contact page, for whoever answers.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::base::ids::EnquiryId;
use crate::rights::enquiries;
use crate::web::error::WebError;
use crate::web::page::{self, Page, Place};
use crate::web::state::AppState;
use crate::web::who::Officer;

#[derive(Template)]
#[template(path = "officer/enquiries.html")]
struct EnquiriesPage {
    page: Page,
    rows: Vec<Row>,
    is_saved: bool,
}

struct Row {
    id: EnquiryId,
    name: String,
    contact: String,
    /// Where the contact leads when pressed; empty if nowhere.
    href: String,
    text: String,
    lang: &'static str,
    created: String,
    /// Empty while it waits.
    answered: String,
    deleted: String,
}

/// `GET /officer/enquiries`
pub async fn show_enquiries(state: Data<AppState>, page: Page, _officer: Officer, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let rows = state.db.read(enquiries::list).await?.into_iter().map(|one| Row {
        href: page.contact_href(one.left.contact.expose()),
        id: one.id,
        name: one.left.name.expose().clone(),
        contact: one.left.contact.expose().clone(),
        text: one.left.text.expose().clone(),
        lang: one.left.lang.own_name(),
        created: page.t.date_time(one.created),
        answered: one.answered.map(|at| page.t.date(at)).unwrap_or_default(),
        deleted: page.t.date(one.delete_due),
    });
    let rows = rows.collect();
    page::show(&EnquiriesPage { page: page.at(Place::Officer), rows, is_saved: request.query_string() == "saved" })
}

/// `POST /officer/enquiries/{id}/answered`
pub async fn post_answered(state: Data<AppState>, officer: Officer, id: Path<String>) -> Result<HttpResponse, WebError> {
    let id: EnquiryId = id.parse().map_err(|_| WebError::missing())?;
    let by = officer.account.id.clone();
    state.db.write(officer.actor(), move |tx| enquiries::answer(tx, &id, &by)).await?;
    Ok(page::go_to("/officer/enquiries?saved"))
}
