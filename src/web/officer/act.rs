//! The presses on a version: a new draft, its plan, publishing, announcing, taking back, clauses of one's own.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};

use crate::desk::rooms;
use crate::policies::kinds::{ClauseKey, Document, Kind};
use crate::policies::publish::{self, NotPublished};
use crate::policies::{PolicyError, drafts};
use crate::store::Tx;
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::officer::plan;
use crate::web::officer::version::{self, Shown, parsed};
use crate::web::page::{self, Page};
use crate::web::routes;
use crate::web::state::AppState;
use crate::web::who::Officer;

/// `POST /officer/policies`: opens the draft of a document; a notice names its room.
pub async fn post_draft(officer: Officer, state: Data<AppState>, fields: Fields) -> Result<HttpResponse, WebError> {
    let kind = fields.text("kind").parse::<Kind>().map_err(|_| WebError::unreadable())?;
    let room = fields.text("room").to_owned();
    let open = move |tx: &Tx<'_>| {
        let document = match kind {
            Kind::Room => Document::of_room(rooms::by_slug(tx, &room)?.ok_or_else(WebError::missing)?.id),
            kind => Document::of_house(kind),
        };
        Ok::<_, WebError>(drafts::open(tx, &document)?)
    };
    let id = state.db.write(officer.actor(), open).await?;
    Ok(page::go_to(&format!("/officer/policies/{id}")))
}

/// `POST /officer/policies/{version}/plan`
pub async fn post_plan(
    page: Page,
    officer: Officer,
    state: Data<AppState>,
    id: Path<String>,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let id = parsed(&id)?;
    let offered = page.business().map_or(&[][..], |business| &business.langs);
    let plan = match plan::parse(&fields, &page.zone(), offered, &page.t) {
        Ok(plan) => plan,
        Err(form) => {
            let shown = Shown { form: Some(form), status: StatusCode::UNPROCESSABLE_ENTITY, ..Shown::default() };
            return version::show(page, &state, id, shown).await;
        }
    };
    let (saved, seen) = (id.clone(), fields.text("seen").to_owned());
    match state.db.write(officer.actor(), move |tx| drafts::replan(tx, &saved, plan, &seen)).await {
        Err(PolicyError::Overtaken) => {
            // What was typed stays on the page, to be saved over what is there now.
            let shown = Shown { form: Some(Form::typed(&fields)), ..moved("agree-moved-text") };
            version::show(page, &state, id, shown).await
        }
        Err(PolicyError::ShortNotice(days)) => {
            let mut form = Form::typed(&fields);
            form.add_fault("notice_days", page.t.say1("rules-fault-notice", "days", days));
            let shown = Shown { form: Some(form), status: StatusCode::UNPROCESSABLE_ENTITY, ..Shown::default() };
            version::show(page, &state, id, shown).await
        }
        done => {
            done?;
            Ok(page::go_to(&format!("/officer/policies/{id}?saved")))
        }
    }
}

/// `POST /officer/policies/{version}/publish`: what speaks against it is listed, and nothing happens then.
pub async fn post_publish(
    page: Page,
    officer: Officer,
    state: Data<AppState>,
    id: Path<String>,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let id = parsed(&id)?;
    let (published, seen) = (id.clone(), fields.text("seen").to_owned());
    match state.db.write(officer.actor(), move |tx| publish::publish(tx, &published, &seen, routes::is_page)).await {
        Ok(()) => {
            // It may be in effect from now on, and what it promises counts in every room.
            state.live.rooms_changed();
            Ok(page::go_to(&format!("/officer/policies/{id}?published")))
        }
        Err(NotPublished::Findings(_)) => {
            let shown = Shown { check: true, status: StatusCode::UNPROCESSABLE_ENTITY, ..Shown::default() };
            version::show(page, &state, id, shown).await
        }
        Err(NotPublished::Refused(PolicyError::Overtaken)) => version::show(page, &state, id, moved("policy-pages-moved-text")).await,
        Err(NotPublished::Refused(fault)) => Err(fault.into()),
    }
}

/// `POST /officer/policies/{version}/announce`: now, not on the day of release.
pub async fn post_announce(officer: Officer, state: Data<AppState>, id: Path<String>) -> Result<HttpResponse, WebError> {
    let id = parsed(&id)?;
    let announced = id.clone();
    state.db.write(officer.actor(), move |tx| publish::announce(tx, &announced)).await?;
    state.live.rooms_changed();
    Ok(page::go_to(&format!("/officer/policies/{id}?published")))
}

/// `POST /officer/policies/{version}/withdraw`: a version that waits is taken back, a draft is thrown away.
pub async fn post_withdraw(
    page: Page,
    officer: Officer,
    state: Data<AppState>,
    id: Path<String>,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let id = parsed(&id)?;
    let (taken, seen) = (id.clone(), fields.text("seen").to_owned());
    let withdraw = move |tx: &Tx<'_>| match drafts::expect_seen(tx, &taken, &seen) {
        // What was a draft on the page, and was published meanwhile, is not taken back by throwing the draft away.
        Err(PolicyError::NotNow(_)) if !seen.is_empty() => Err(PolicyError::Overtaken),
        Err(PolicyError::NotNow(_)) => publish::withdraw(tx, &taken),
        seen => seen.and_then(|()| drafts::discard(tx, &taken)),
    };
    match state.db.write(officer.actor(), withdraw).await {
        Err(PolicyError::Overtaken) => version::show(page, &state, id, moved("agree-moved-text")).await,
        done => {
            done?;
            Ok(page::go_to("/officer/policies"))
        }
    }
}

/// `POST /officer/policies/{version}/clauses`: adds a clause, and goes to write it.
pub async fn post_clause(page: Page, officer: Officer, state: Data<AppState>, id: Path<String>) -> Result<HttpResponse, WebError> {
    let id = parsed(&id)?;
    let to = id.clone();
    let clause = state.db.write(officer.actor(), move |tx| drafts::add_clause(tx, &to)).await?;
    let lang = page.business().map_or("en", |business| business.default_lang.tag());
    Ok(page::go_to(&format!("/officer/policies/{id}/{}/{lang}", clause.as_str())))
}

/// `POST /officer/policies/{version}/{clause}/remove`: a clause of one's own.
pub async fn post_remove(
    page: Page,
    officer: Officer,
    state: Data<AppState>,
    place: Path<(String, String)>,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let (id, clause) = place.into_inner();
    let (id, clause) = (parsed(&id)?, ClauseKey::try_from(clause).map_err(|_| WebError::missing())?);
    let (from, seen) = (id.clone(), fields.text("seen").to_owned());
    let remove = move |tx: &Tx<'_>| drafts::expect_seen(tx, &from, &seen).and_then(|()| drafts::remove_clause(tx, &from, &clause));
    match state.db.write(officer.actor(), remove).await {
        Err(PolicyError::Overtaken) => version::show(page, &state, id, moved("agree-moved-text")).await,
        done => {
            done?;
            Ok(page::go_to(&format!("/officer/policies/{id}?saved")))
        }
    }
}

/// The version as it stands, for somebody who was overtaken; the key of what to do.
fn moved(text: &'static str) -> Shown {
    Shown { moved: Some(text), status: StatusCode::CONFLICT, ..Shown::default() }
}
