//! The business: what customers read about it, its languages and its time zone.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::mail::{MailError, outbox};
use crate::people::business::{self, Business};
use crate::people::setup::parse_business;
use crate::web::error::{Kind, WebError};
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page, Place};
use crate::web::settings::capacity::{self, CapacityView};
use crate::web::settings::clock;
use crate::web::settings::minors::{self, MinorsView};
use crate::web::settings::registration::{self, RegistrationView};
use crate::web::setup::{BusinessChoices, business_input, choices, refused};
use crate::web::state::AppState;
use crate::web::who::Manager;

#[derive(Template)]
#[template(path = "settings/business.html")]
struct BusinessPage {
    page: Page,
    form: Form,
    choices: BusinessChoices,
    /// The question about this machine's time; empty if there is none.
    clock: String,
    capacity: CapacityView,
    registration: RegistrationView,
    minors: MinorsView,
    /// Letters that did not go.
    failed: usize,
    /// What the last press has done; empty if nothing.
    done: String,
}

/// `GET /settings`.
pub async fn show_business(
    page: Page,
    _manager: Manager,
    state: web::Data<AppState>,
    request: HttpRequest,
) -> Result<HttpResponse, WebError> {
    let form = page.business().map(filled).ok_or_else(|| WebError::new(Kind::Conflict))?;
    let done = match request.query_string() {
        "saved" => page.t.say("common-saved"),
        clock::CONFIRMED => page.t.say("settings-clock-confirmed"),
        _ => String::new(),
    };
    let clock = clock::question(&state, &page).await?;
    let (capacity, registration, failed) = (capacity::view(&state, &page), registration::view(&state).await?, failed(&state).await?);
    let (minors, choices) = (minors::view(&state, &page).await?, choices());
    page::show(&BusinessPage { page: page.at(Place::Business), form, choices, clock, capacity, registration, minors, failed, done })
}

/// `POST /settings`.
pub async fn post_business(page: Page, manager: Manager, state: web::Data<AppState>, fields: Fields) -> Result<HttpResponse, WebError> {
    let business = match parse_business(&business_input(&fields)) {
        Ok(business) => business,
        Err(flaws) => {
            let form = refused(&fields, &flaws, &page.t);
            let clock = clock::question(&state, &page).await?;
            let (capacity, registration, failed) =
                (capacity::view(&state, &page), registration::view(&state).await?, failed(&state).await?);
            let (minors, choices) = (minors::view(&state, &page).await?, choices());
            let (page, done) = (page.at(Place::Business), String::new());
            let template = BusinessPage { page, form, choices, clock, capacity, registration, minors, failed, done };
            return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &template);
        }
    };
    state.db.write(manager.actor(), move |tx| business::change(tx, &business)).await?;
    // What people are told of recordings names the business and its contact.
    state.live.rooms_changed();
    Ok(page::go_to("/settings?saved"))
}

async fn failed(state: &AppState) -> Result<usize, MailError> {
    Ok(state.db.read(outbox::counts).await?.failed)
}

fn filled(business: &Business) -> Form {
    let mut values = vec![
        ("business", business.name.clone()),
        ("address", business.address.clone()),
        ("public_contact", business.public_contact.clone()),
        ("privacy_contact", business.privacy_contact.clone()),
        ("default_lang", business.default_lang.tag().to_owned()),
        ("time_zone", business.time_zone.clone()),
    ];
    values.extend(business.langs.iter().map(|lang| ("langs", lang.tag().to_owned())));
    Form::filled(values)
}
