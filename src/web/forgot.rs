//! A forgotten password, at the door: whoever has the mailbox of an account may choose a new one.
//!
//! **Invariants.** Every address is answered alike, and after the same time; an address without an account is written to by nobody.
//! An owner gets no link from here: whoever read an owner's mail would have the house, so that only the command line makes one
//! ([`crate::people::links::issue_recovery`]).

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::base::limits;
use crate::people::names;
use crate::people::setup::{Field, Flaws};
use crate::store::Actor;
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page};
use crate::web::register::{SentPage, count_letter};
use crate::web::setup::refused;
use crate::web::state::AppState;

#[derive(Template)]
#[template(path = "register/forgot.html")]
struct ForgotPage {
    page: Page,
    form: Form,
}

/// `GET /sign-in/forgot`
pub async fn show_forgot(page: Page) -> Result<HttpResponse, WebError> {
    if let Some(signed) = page.signed() {
        return Ok(page::go_to(signed.home()));
    }
    page::show(&ForgotPage { page, form: Form::default() })
}

/// `POST /sign-in/forgot`
pub async fn post_forgot(page: Page, state: web::Data<AppState>, request: HttpRequest, fields: Fields) -> Result<HttpResponse, WebError> {
    let mut flaws = Flaws::default();
    let Some(email) = flaws.take(Field::Email, names::clean_email(fields.text("email"))) else {
        let form = refused(&fields, &flaws, &page.t);
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &ForgotPage { page, form });
    };
    count_letter(&state, &request)?;
    let (letters, to) = (state.letters(), email.clone());
    let asked = state.db.write(Actor::Stranger, move |tx| letters.forgotten(tx, &to));
    let (asked, ()) = tokio::join!(asked, tokio::time::sleep(limits::SAME_ANSWER_TIME));
    asked?;
    let lead = page.t.say1("come-forgot-sent-lead", "email", email);
    SentPage::show(page, &state, lead).await
}
