//! `/receipt`: where a code from paper is typed.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use crate::consent::receipts::Code;
use crate::web::error::{Kind, WebError};
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page};
use crate::web::receipt::show;
use crate::web::state::AppState;

#[derive(Template)]
#[template(path = "receipt/enter.html")]
struct EnterPage {
    page: Page,
    form: Form,
}

/// `GET /receipt`
pub async fn show_enter(page: Page) -> Result<HttpResponse, WebError> {
    page::show(&EnterPage { page, form: Form::default() })
}

/// `POST /receipt`: on to the receipt, or the same page with what is wrong.
pub async fn post_enter(state: Data<AppState>, page: Page, fields: Fields) -> Result<HttpResponse, WebError> {
    let typed = fields.text("code");
    let found = match Code::read(typed) {
        Some(code) => show::load(&state, code.as_str()).await,
        None => Err(WebError::new(Kind::NoReceipt)),
    };
    match found {
        Ok((code, _)) => Ok(page::go_to(&code.path())),
        Err(fault) if fault.kind == Kind::NoReceipt => {
            let mut form = Form::typed(&fields);
            form.add_fault("code", page.t.say("receipt-unknown-title"));
            page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &EnterPage { page, form })
        }
        Err(fault) => Err(fault),
    }
}
