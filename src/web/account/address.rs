//! A new e-mail address for one's own account: asked for with the password, confirmed from the new mailbox.
//!
//! **Invariants.** An address that somebody has is answered like one that nobody has, and after the same time.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::base::limits;
use crate::consent::messages;
use crate::people::links::{self, LinkKind};
use crate::people::sessions::Browser;
use crate::people::setup::{Field, Flaws};
use crate::people::{PeopleError, address, names};
use crate::store::{Actor, Tx};
use crate::web::account;
use crate::web::error::WebError;
use crate::web::faults;
use crate::web::form::Fields;
use crate::web::page::{self, Page};
use crate::web::proof;
use crate::web::register::count_letter;
use crate::web::state::AppState;
use crate::web::who::Signed;

#[derive(Template)]
#[template(path = "account/address.html")]
struct AddressPage {
    page: Page,
    email: String,
}

/// `POST /account/email`
pub async fn post_email(
    page: Page,
    signed: Signed,
    state: web::Data<AppState>,
    (fields, browser, request): (Fields, Browser, HttpRequest),
) -> Result<HttpResponse, WebError> {
    let proof = proof::ask(&state, &signed, fields.text(PASSWORD), &browser).await?;
    let mut form = account::filled(&signed);
    form.fill("email", fields.text("email"));
    let mut flaws = Flaws::default();
    let email = flaws.take(Field::Email, names::clean_email(fields.text("email")));
    faults::show(&mut form, &flaws, &page.t);
    if email.as_ref().is_some_and(|email| email.eq_ignore_ascii_case(signed.account.email.expose())) {
        form.add_fault("email", page.t.say("come-fault-address-same"));
    }
    proof.mark(&mut form, PASSWORD, &page.t);
    let (Some(email), true) = (email, form.is_fine()) else {
        return Ok(proof.set_wait(account::show(proof.status(), page, signed, &state, (form, String::new())).await?));
    };
    count_letter(&state, &request)?;
    let (letters, id) = (state.letters(), signed.account.id.clone());
    let asked = state.db.write(signed.actor(), move |tx| address::ask(tx, &letters, &id, &email));
    let (asked, ()) = tokio::join!(asked, tokio::time::sleep(limits::SAME_ANSWER_TIME));
    match asked {
        Ok(()) => Ok(page::go_to("/account/details?address")),
        Err(PeopleError::Full) => {
            form.add_fault("email", page.t.say("come-address-often"));
            account::show(StatusCode::TOO_MANY_REQUESTS, page, signed, &state, (form, String::new())).await
        }
        Err(fault) => Err(fault.into()),
    }
}

/// `GET /account/address/{token}`: also for whoever is not signed in; the link is the proof.
pub async fn show_address(page: Page, state: web::Data<AppState>, token: web::Path<String>) -> Result<HttpResponse, WebError> {
    let (token, now) = (token.into_inner(), state.db.now());
    let link = state.db.read(move |conn| links::find(conn, LinkKind::Address, &token, now)).await?;
    page::show(&AddressPage { page, email: link.email.expose().clone() })
}

/// `POST /account/address/{token}`
pub async fn post_address(page: Page, state: web::Data<AppState>, token: web::Path<String>) -> Result<HttpResponse, WebError> {
    let letters = state.letters();
    let confirm = move |tx: &Tx<'_>| {
        let id = address::confirm(tx, &letters.post, &token)?;
        messages::follow(tx, &letters, &id)?;
        Ok::<_, PeopleError>(id)
    };
    let confirmed = state.db.write(Actor::Stranger, confirm).await?;
    let is_own = page.signed().is_some_and(|signed| signed.account.id == confirmed);
    Ok(page::go_to(if is_own { "/account/details?saved" } else { "/sign-in" }))
}

/// The field of the present password in this form: another form of the page asks for it too.
const PASSWORD: &str = "address_password";
