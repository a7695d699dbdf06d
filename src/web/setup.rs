//! The first set-up, behind its one-time link: owner, business, languages on one page, so that nothing typed is lost.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use crate::base::secret::Secret;
use crate::people::links::{self, LinkKind};
use crate::people::sessions::Browser;
use crate::people::setup::{self, BusinessInput, Flaws, Setup, SetupInput};
use crate::people::{PeopleError, business};
use crate::store::{Actor, Tx};
use crate::text::{Lang, Words};
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page};
use crate::web::state::AppState;
use crate::web::{faults, sign_in};

#[derive(Template)]
#[template(path = "setup.html")]
struct SetupPage {
    page: Page,
    form: Form,
    choices: BusinessChoices,
    hours: u64,
}

/// What the selects of the business's fields offer; also for its settings page.
pub struct BusinessChoices {
    /// Tag and own name.
    pub langs: Vec<(&'static str, &'static str)>,
    pub zones: Vec<(String, String)>,
}

/// `GET /setup/{token}`.
pub async fn show_setup(page: Page, state: web::Data<AppState>, token: web::Path<String>) -> Result<HttpResponse, WebError> {
    check_link(&state, token.into_inner()).await?;
    let lang = page.t.lang().tag();
    let mut values = vec![("default_lang", lang.to_owned()), ("time_zone", business::machine_time_zone())];
    // The pages speak all of them already, so that offering them costs nothing.
    values.extend(Lang::ALL.iter().map(|lang| ("langs", lang.tag().to_owned())));
    page::show(&SetupPage { page, form: Form::filled(values), choices: choices(), hours: LINK_HOURS })
}

/// `POST /setup/{token}`.
pub async fn post_setup(
    page: Page,
    state: web::Data<AppState>,
    token: web::Path<String>,
    fields: Fields,
    browser: Browser,
) -> Result<HttpResponse, WebError> {
    check_link(&state, token.clone()).await?;
    let setup = match Setup::parse(setup_input(&fields)) {
        Ok(setup) => setup,
        Err(flaws) => {
            let form = refused(&fields, &flaws, &page.t);
            let template = SetupPage { page, form, choices: choices(), hours: LINK_HOURS };
            return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &template);
        }
    };
    let hash = state.hasher.hash(&setup.password).await?;
    let complete = move |tx: &Tx<'_>| setup::complete(tx, &setup, &hash, Some(&token));
    let entered = sign_in::enter(&state, browser, Actor::Stranger, complete).await?;
    Ok(sign_in::signed_in(&entered.secret, "/settings/rooms/new"))
}

/// The set-up as typed into our fields.
pub fn setup_input(fields: &Fields) -> SetupInput {
    SetupInput {
        business: business_input(fields),
        owner_name: fields.text("name").to_owned(),
        owner_email: fields.text("email").to_owned(),
        password: Secret::new(fields.text("password").to_owned()),
    }
}

/// The business as typed into our fields.
pub fn business_input(fields: &Fields) -> BusinessInput {
    BusinessInput {
        name: fields.text("business").to_owned(),
        address: fields.text("address").to_owned(),
        public_contact: fields.text("public_contact").to_owned(),
        privacy_contact: fields.text("privacy_contact").to_owned(),
        default_lang: fields.text("default_lang").to_owned(),
        langs: fields.all("langs").map(str::to_owned).collect(),
        time_zone: fields.text("time_zone").to_owned(),
    }
}

/// A form as typed, without the password, with each flaw beside its field.
pub fn refused(fields: &Fields, flaws: &Flaws, t: &Words) -> Form {
    let mut form = Form::typed(fields);
    form.forget("password");
    form.forget("current");
    faults::show(&mut form, flaws, t);
    form
}

pub fn choices() -> BusinessChoices {
    BusinessChoices {
        langs: Lang::ALL.iter().map(|lang| (lang.tag(), lang.own_name())).collect(),
        zones: business::time_zones().into_iter().map(|zone| (zone.clone(), zone.replace('_', " "))).collect(),
    }
}

async fn check_link(state: &AppState, token: String) -> Result<(), WebError> {
    let now = state.db.now();
    let check = state.db.read(move |conn| {
        let link = links::find(conn, LinkKind::Setup, &token, now);
        match business::load(conn)? {
            Some(_) => link.and(Err(PeopleError::LinkUsed)),
            None => link.map(|_| ()),
        }
    });
    Ok(check.await?)
}

/// How long the link lives, for the page.
const LINK_HOURS: u64 = crate::base::limits::SETUP_LINK_LIFE.as_secs() / 3600;
