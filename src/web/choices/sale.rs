//! `/privacy/do-not-sell`: one page, one press, and nobody says who they are (G-13).

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::consent::choices::choice::{Channel, Input};
use crate::web::choices::{act, show};
use crate::web::error::WebError;
use crate::web::page::{self, Page};
use crate::web::state::AppState;

#[derive(Template)]
#[template(path = "choices/sale.html")]
struct SalePage {
    page: Page,
    /// Since when; empty if this visitor has not opted out.
    out: String,
    is_saved: bool,
}

/// `GET /privacy/do-not-sell`
pub async fn show_sale(state: Data<AppState>, page: Page, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let out = show::opted_out(&page, state.db.now());
    page::show(&SalePage { page, out, is_saved: request.query_string() == "done" })
}

/// `POST /privacy/do-not-sell`. Again is no fault.
pub async fn post_sale(state: Data<AppState>, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let pressed = act::press(&state, &request, Input::OptOut(Channel::Press)).await?;
    Ok(pressed.go_to("/privacy/do-not-sell?done"))
}
