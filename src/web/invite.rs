//! Accepting an invitation, and recovering a sign-in: two one-time links that end in a new password.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use crate::base::secret::Secret;
use crate::people::accounts::NewAccount;
use crate::people::links::{self, Link, LinkKind};
use crate::people::roles::SERVING;
use crate::people::sessions::Browser;
use crate::people::setup::{Field, Flaws};
use crate::people::{guardians, names, passwords};
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
    /// To work at the desk, and not only to have an account.
    is_to_serve: bool,
}

#[derive(Template)]
#[template(path = "recover.html")]
struct RecoverPage {
    page: Page,
    form: Form,
}

/// `GET /invite/{token}`.
pub async fn show_invite(page: Page, state: web::Data<AppState>, token: web::Path<String>) -> Result<HttpResponse, WebError> {
    let link = find_link(&state, LinkKind::Invite, token.into_inner()).await?;
    let mut form = Form::default();
    let status = if is_childs(&state, (&page, &mut form), &link).await? { StatusCode::CONFLICT } else { StatusCode::OK };
    page::show_with(status, &InvitePage::new(page, form, &link))
}

/// `POST /invite/{token}`.
pub async fn post_invite(
    page: Page,
    state: web::Data<AppState>,
    token: web::Path<String>,
    fields: Fields,
    browser: Browser,
) -> Result<HttpResponse, WebError> {
    let link = find_link(&state, LinkKind::Invite, token.clone()).await?;
    let mut flaws = Flaws::default();
    let name = flaws.take(Field::Name, names::clean_name(fields.text("name")));
    let known = [page.house(), fields.text("name"), link.email.expose()];
    let password = flaws.take(Field::Password, passwords::check(fields.text("password"), &known));
    let (Some(name), Some(())) = (name, password) else {
        let form = refused(&fields, &flaws, &page.t);
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &InvitePage::new(page, form, &link));
    };
    let mut form = Form::typed(&fields);
    form.forget("password");
    if is_childs(&state, (&page, &mut form), &link).await? {
        return page::show_with(StatusCode::CONFLICT, &InvitePage::new(page, form, &link));
    }
    let password = state.hasher.hash(&Secret::new(fields.text("password").to_owned())).await?;
    let new = NewAccount { email: link.email.expose().clone(), name, lang: page.t.lang(), password };
    let accept = move |tx: &Tx<'_>| links::accept_invite(tx, &token, new);
    let entered = sign_in::enter(&state, browser, Actor::Stranger, accept).await?;
    state.live.rooms_changed();
    Ok(sign_in::signed_in(&entered.secret, entered.home))
}

/// `GET /recover/{token}`.
pub async fn show_recover(page: Page, state: web::Data<AppState>, token: web::Path<String>) -> Result<HttpResponse, WebError> {
    find_link(&state, LinkKind::Recovery, token.into_inner()).await?;
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
    find_link(&state, LinkKind::Recovery, token.clone()).await?;
    let mut flaws = Flaws::default();
    if flaws.take(Field::Password, passwords::check(fields.text("password"), &[page.house()])).is_none() {
        let form = refused(&fields, &flaws, &page.t);
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &RecoverPage { page, form });
    }
    let password = state.hasher.hash(&Secret::new(fields.text("password").to_owned())).await?;
    let recover = move |tx: &Tx<'_>| links::recover(tx, &token, &password);
    let entered = sign_in::enter(&state, browser, Actor::Stranger, recover).await?;
    // Whoever sat there with the old password loses the open pages too.
    state.live.agent_removed(&entered.account);
    Ok(sign_in::signed_in(&entered.secret, entered.home))
}

impl InvitePage {
    fn new(page: Page, form: Form, link: &Link) -> Self {
        Self { page, form, email: link.email.expose().clone(), is_to_serve: link.roles.has_any_of(SERVING) }
    }
}

/// Whether a guardian decides about this address: then an invitation waits, and the page says why.
async fn is_childs(state: &AppState, (page, form): (&Page, &mut Form), link: &Link) -> Result<bool, WebError> {
    let (email, now) = (link.email.expose().clone(), state.db.now());
    let is_childs = state.db.read(move |conn| guardians::claim(conn, &email, now)).await?.is_some();
    if is_childs {
        form.add_fault("email", page.t.say("minors-fault-invite"));
    }
    Ok(is_childs)
}

/// A link that can still be used.
async fn find_link(state: &AppState, kind: LinkKind, token: String) -> Result<Link, WebError> {
    let now = state.db.now();
    Ok(state.db.read(move |conn| links::find(conn, kind, &token, now)).await?)
}
