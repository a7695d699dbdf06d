//! Signing in and out.
//!
//! **Invariants.** A wrong address, a wrong password and a disabled account read alike and take the same time. However
//! somebody gets in ([`enter`]), the session that the browser had before ends.

use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::{HttpResponse, web};
use askama::Template;

use crate::base::ids::AccountId;
use crate::base::secret::Secret;
use crate::people::accounts::{self, Account};
use crate::people::passwords::Verdict;
use crate::people::sessions::{self, Browser};
use crate::people::{PeopleError, roles};
use crate::recordings::register;
use crate::store::{Actor, Tx};
use crate::web::announced::{Announced, announced};
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page};
use crate::web::policies::coming::{Coming, coming};
use crate::web::register::is_offered;
use crate::web::state::AppState;
use crate::web::who::{self, Signed};
use crate::web::{cookies, tries};

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage {
    page: Page,
    announced: Vec<Announced>,
    coming: Vec<Coming>,
    form: Form,
    /// Customers may make themselves an account.
    can_register: bool,
    /// What did not go; empty at first.
    trouble: String,
    advice: String,
}

/// `GET /sign-in`. Whoever is signed in already goes on to where they begin.
pub async fn show_sign_in(page: Page, state: web::Data<AppState>) -> Result<HttpResponse, WebError> {
    if let Some(signed) = page.signed() {
        return Ok(page::go_to(signed.home()));
    }
    ask(page, &state, Form::default(), (StatusCode::OK, Default::default())).await
}

/// `trouble`: what did not go, and what to do.
async fn ask(
    page: Page,
    state: &AppState,
    mut form: Form,
    (status, (trouble, advice)): (StatusCode, (String, String)),
) -> Result<HttpResponse, WebError> {
    form.forget("password");
    let coming = coming(&page, state).await?;
    let announced = announced(&page, state).await?;
    let can_register = is_offered(state).await?;
    page::show_with(status, &SignInPage { page, announced, coming, form, can_register, trouble, advice })
}

/// `POST /sign-in`.
pub async fn post_sign_in(page: Page, state: web::Data<AppState>, fields: Fields, browser: Browser) -> Result<HttpResponse, WebError> {
    let email = fields.text("email").trim().to_owned();
    let asker = match tries::count(&state, &email, &browser).await? {
        Ok(asker) => asker,
        Err(wait) => return too_many(page, &state, &fields, wait).await,
    };
    match check(&state, &email, fields.text("password")).await {
        Ok(account) => {
            tries::was_right(&state, &asker);
            let actor = Actor::Account(account.id.clone());
            let entered = enter(&state, browser, actor, |_| Ok::<_, WebError>(account.id)).await?;
            Ok(signed_in(&entered.secret, entered.home))
        }
        Err(PeopleError::WrongPassword) => {
            let trouble = (page.t.say("people-sign-in-wrong"), page.t.say("people-sign-in-wrong-advice"));
            ask(page, &state, Form::typed(&fields), (StatusCode::UNPROCESSABLE_ENTITY, trouble)).await
        }
        Err(PeopleError::Busy) => too_many(page, &state, &fields, BUSY_WAIT).await,
        Err(fault) => Err(fault.into()),
    }
}

/// `POST /sign-out`. The browser drops what it kept of our pages.
pub async fn post_sign_out(signed: Signed, state: web::Data<AppState>) -> Result<HttpResponse, WebError> {
    let (account, session) = (signed.account.id.clone(), signed.session.id.clone());
    let ended = session.clone();
    let end = state.db.write(signed.actor(), move |tx| {
        match sessions::end(tx, &account, &session) {
            // Ended elsewhere in the meantime: that is what was asked for.
            Ok(()) | Err(PeopleError::NoAccount) => sessions::list(tx, &account, tx.now),
            Err(fault) => Err(fault),
        }
    });
    let left = end.await?;
    state.live.session_ended(&ended);
    if left.is_empty() {
        // Signed in nowhere any more: the desk's pages and calls of this person end too.
        state.live.agent_removed(&signed.account.id);
    }
    signed_out(&state, "/sign-in").await
}

/// The answer to somebody who is not signed in any more: the browser drops what it kept of our pages, and goes on to a page of ours.
pub async fn signed_out(state: &AppState, path: &str) -> Result<HttpResponse, WebError> {
    // A recording that lies in a browser only must outlive the sign-in, also that of a colleague who shares the computer.
    let keeps_storage = state.db.read(register::is_any_unsaved).await?;
    let mut response = page::go_to(path);
    response.headers_mut().insert(
        HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static(if keeps_storage { "\"cache\"" } else { "\"cache\", \"storage\"" }),
    );
    add_cookie(&mut response, cookies::gone(cookies::STAFF));
    Ok(response)
}

/// Somebody who has just come in.
pub struct Entered {
    pub account: AccountId,
    pub secret: Secret<String>,
    /// Where this person begins.
    pub home: &'static str,
}

/// Does what proves who somebody is, a password or a link, and begins that person's session in the same transaction.
pub async fn enter<D, E>(state: &AppState, browser: Browser, actor: Actor, proof: D) -> Result<Entered, WebError>
where
    D: FnOnce(&Tx<'_>) -> Result<AccountId, E> + Send + 'static,
    WebError: From<E>,
{
    let ended = browser.before.as_ref().map(|before| before.id.clone());
    let letters = state.letters();
    let open = state.db.write(actor, move |tx| {
        let account = proof(tx)?;
        letters.entering(tx, &account, &browser)?;
        let secret = sessions::open(tx, &account, &browser)?;
        let left = browser.before.map(|before| before.account);
        let left = match left {
            Some(left) if sessions::list(tx, &left, tx.now)?.is_empty() => Some(left),
            _ => None,
        };
        let home = who::home(roles::power_of(tx, &account, tx.now)?);
        Ok::<_, WebError>((Entered { account, secret, home }, left))
    });
    let (entered, left) = open.await?;
    if let Some(ended) = ended {
        state.live.session_ended(&ended);
    }
    if let Some(left) = left {
        // Signed in nowhere any more: that person's pages at the desk and in calls end too.
        state.live.agent_removed(&left);
    }
    Ok(entered)
}

/// The answer to somebody who is signed in from now on: the cookie, and on to a page of ours.
pub fn signed_in(secret: &Secret<String>, path: &str) -> HttpResponse {
    let mut response = page::go_to(path);
    add_cookie(&mut response, cookies::staff(secret));
    // From now on the account's language counts, until another one is pressed.
    add_cookie(&mut response, cookies::gone(cookies::LANG));
    response
}

async fn check(state: &AppState, email: &str, password: &str) -> Result<Account, PeopleError> {
    let wanted = email.to_owned();
    let found = state.db.read(move |conn| accounts::find_for_sign_in(conn, &wanted)).await?;
    let (account, hash) = found.map_or((None, None), |(account, hash)| (Some(account), Some(hash)));
    let password = Secret::new(password.to_owned());
    let verdict = state.hasher.verify(hash, &password).await?;
    let account = account.filter(Account::is_active).ok_or(PeopleError::WrongPassword)?;
    match verdict {
        Verdict::Wrong => return Err(PeopleError::WrongPassword),
        Verdict::Right => {}
        Verdict::RightButStale => {
            let (id, hash) = (account.id.clone(), state.hasher.hash(&password).await?);
            state.db.write(Actor::System, move |tx| accounts::refresh_password_hash(tx, &id, &hash)).await?;
        }
    }
    Ok(account)
}

async fn too_many(page: Page, state: &AppState, fields: &Fields, wait: Duration) -> Result<HttpResponse, WebError> {
    let trouble = tries::advice(&page.t, wait);
    let mut response = ask(page, state, Form::typed(fields), (StatusCode::TOO_MANY_REQUESTS, trouble)).await?;
    tries::set_wait(&mut response, wait);
    Ok(response)
}

fn add_cookie(response: &mut HttpResponse, cookie: actix_web::cookie::Cookie<'static>) {
    // Our cookies are constant names with tokens: a header can carry them.
    let _ = response.add_cookie(&cookie);
}

/// Chosen: the queue of hashes empties within seconds.
const BUSY_WAIT: Duration = Duration::from_secs(10);
