//! Accepting an invitation, and recovering the owner's sign-in: two one-time links that end in a new password.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use crate::base::secret::Secret;
use crate::people::accounts::{NewAccount, Role};
use crate::people::links::{self, LinkKind};
use crate::people::sessions::Browser;
use crate::people::setup::{Field, Flaws};
use crate::people::{names, passwords};
use crate::store::{Actor, Tx};
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page};
use crate::web::setup::refused;
use crate::web::sign_in;
use crate::web::state::AppState;

#[derive(Template)]
#[template(path = "invite.html")]
struct InvitePage {
    page: Page,
    form: Form,
    email: String,
}

#[derive(Template)]
#[template(path = "recover.html")]
struct RecoverPage {
    page: Page,
    form: Form,
}

/// `GET /invite/{token}`.
pub async fn show_invite(page: Page, state: web::Data<AppState>, token: web::Path<String>) -> Result<HttpResponse, WebError> {
    let email = link_email(&state, LinkKind::Invite, token.into_inner()).await?;
    page::show(&InvitePage { page, form: Form::default(), email })
}

/// `POST /invite/{token}`.
pub async fn post_invite(
    page: Page,
    state: web::Data<AppState>,
    token: web::Path<String>,
    fields: Fields,
    browser: Browser,
) -> Result<HttpResponse, WebError> {
    let email = link_email(&state, LinkKind::Invite, token.clone()).await?;
    let mut flaws = Flaws::default();
    let name = flaws.take(Field::Name, names::clean_name(fields.text("name")));
    let known = [page.house(), fields.text("name"), &email];
    let password = flaws.take(Field::Password, passwords::check(fields.text("password"), &known));
    let (Some(name), Some(())) = (name, password) else {
        let form = refused(&fields, &flaws, &page.t);
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &InvitePage { page, form, email });
    };
    let password = state.hasher.hash(&Secret::new(fields.text("password").to_owned())).await?;
    let new = NewAccount { role: Role::Agent, email, name, lang: page.t.lang(), password };
    let accept = move |tx: &Tx<'_>| links::accept_invite(tx, &token, new);
    let (_, secret) = sign_in::enter(&state, browser, Actor::Stranger, accept).await?;
    state.live.rooms_changed();
    Ok(sign_in::signed_in(&secret, "/desk"))
}

/// `GET /recover/{token}`.
pub async fn show_recover(page: Page, state: web::Data<AppState>, token: web::Path<String>) -> Result<HttpResponse, WebError> {
    link_email(&state, LinkKind::Recovery, token.into_inner()).await?;
    page::show(&RecoverPage { page, form: Form::default() })
}

/// `POST /recover/{token}`. Every other session of that person ends.
pub async fn post_recover(
    page: Page,
    state: web::Data<AppState>,
    token: web::Path<String>,
    fields: Fields,
    browser: Browser,
) -> Result<HttpResponse, WebError> {
    link_email(&state, LinkKind::Recovery, token.clone()).await?;
    let mut flaws = Flaws::default();
    if flaws.take(Field::Password, passwords::check(fields.text("password"), &[page.house()])).is_none() {
        let form = refused(&fields, &flaws, &page.t);
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &RecoverPage { page, form });
    }
    let password = state.hasher.hash(&Secret::new(fields.text("password").to_owned())).await?;
    let recover = move |tx: &Tx<'_>| links::recover(tx, &token, &password);
    let (person, secret) = sign_in::enter(&state, browser, Actor::Stranger, recover).await?;
    // Whoever sat there with the old password loses the open pages too.
    state.live.agent_removed(&person);
    Ok(sign_in::signed_in(&secret, "/desk"))
}

/// Whom a link is for, if it can still be used.
async fn link_email(state: &AppState, kind: LinkKind, token: String) -> Result<String, WebError> {
    let now = state.db.now();
    let link = state.db.read(move |conn| links::find(conn, kind, &token, now)).await?;
    Ok(link.email.expose().clone())
}
