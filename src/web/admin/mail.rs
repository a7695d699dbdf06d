//! AD-6, mail: the server that takes letters, a test letter, and the letters that wait or did not go.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde_json::json;
use tokio::sync::Semaphore;

use crate::audit;
use crate::base::ids::MailId;
use crate::base::limits;
use crate::base::time::UtcMillis;
use crate::mail::MailError;
use crate::mail::address::Address;
use crate::mail::course::Verdict;
use crate::mail::letter::{Kind as About, Letter, Text};
use crate::mail::message::{self, Head, Message};
use crate::mail::outbox::{self, Entry};
use crate::mail::server::{self, Server, ServerInput};
use crate::mail::smtp::{self, Breach, Outcome};
use crate::people::roles::Role;
use crate::retention::{self, Reason};
use crate::store::StoreError;
use crate::web::admin::mail_view::{self, LetterLine, StandingView, TrialView};
use crate::web::error::{Kind, WebError};
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page, Place};
use crate::web::state::AppState;
use crate::web::who::Manager;

#[derive(Template)]
#[template(path = "admin/mail.html")]
struct MailPage {
    page: Page,
    form: Form,
    /// Where a test letter goes.
    email: String,
    has_server: bool,
    has_password: bool,
    standing: StandingView,
    letters: Vec<LetterLine>,
    days: u64,
    shown: Shown,
}

/// What the last press has done.
#[derive(Default)]
struct Shown {
    done: String,
    trial: Option<TrialView>,
}

/// `GET /admin/mail`.
pub async fn show_mail(page: Page, manager: Manager, state: web::Data<AppState>, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let done = match request.query_string() {
        "saved" => page.t.say("common-saved"),
        "removed" => page.t.say("mail-removed"),
        "retried" => page.t.say("mail-retried"),
        "deleted" => page.t.say("mail-deleted"),
        _ => String::new(),
    };
    show(StatusCode::OK, (page, &manager), &state, None, Shown { done, trial: None }).await
}

/// `POST /admin/mail`: the server. Letters that were held go at once.
pub async fn post_mail(page: Page, manager: Manager, state: web::Data<AppState>, fields: Fields) -> Result<HttpResponse, WebError> {
    let text = |name: &str| fields.text(name).to_owned();
    let input = ServerInput {
        host: text("host"),
        port: text("port"),
        security: text("security"),
        user: text("user"),
        password: text("password"),
        authority: text("authority"),
        sender: text("sender"),
    };
    let server = match Server::parse(&input, known(&state).await?.as_ref()) {
        Ok(server) => server,
        Err(flaws) => {
            let mut form = Form::typed(&fields);
            form.forget("password");
            mail_view::add_flaws(&mut form, &flaws, &page.t);
            return show(StatusCode::UNPROCESSABLE_ENTITY, (page, &manager), &state, Some(form), Shown::default()).await;
        }
    };
    let post = state.post.clone();
    state.db.write(manager.actor(), move |tx| post.set_server(tx, &server)).await?;
    Ok(page::go_to("/admin/mail?saved"))
}

/// `POST /admin/mail/remove`: from now on letters are held.
pub async fn post_remove(manager: Manager, state: web::Data<AppState>) -> Result<HttpResponse, WebError> {
    let post = state.post.clone();
    match state.db.write(manager.actor(), move |tx| post.remove_server(tx)).await {
        // There is none, which is what was asked for.
        Ok(()) | Err(MailError::NoServer) => Ok(page::go_to("/admin/mail?removed")),
        Err(fault) => Err(fault.into()),
    }
}

/// `POST /admin/mail/test`: a letter to whoever presses, past the outbox, and what the server says to it.
pub async fn post_test(page: Page, manager: Manager, state: web::Data<AppState>) -> Result<HttpResponse, WebError> {
    let server = known(&state).await?.ok_or(MailError::NoServer)?;
    let letter = trial(&page, &manager, &server, state.db.now())?;
    let Ok(_turn) = TRIALS.try_acquire() else { return Err(WebError::too_often(limits::MAIL_STEP_TIME)) };
    let hello = smtp::hello_of(state.origins.first());
    let outcome = tokio::time::timeout(limits::MAIL_TRIAL_TIME, smtp::deliver(&server, &hello, &letter)).await;
    let outcome = outcome.unwrap_or(Outcome::Broke(Breach { trouble: server::Trouble::Unreachable, reply: None }));
    let said = outcome.clone();
    let note = move |tx: &crate::store::Tx<'_>| {
        let is_taken = matches!(said, Outcome::Said(Verdict::Taken, _));
        if is_taken {
            server::note_success(tx, true)?;
        }
        audit::record(tx, "mail.trial", "server", json!({ "taken": is_taken }))?;
        Ok::<_, MailError>(is_taken)
    };
    if state.db.write(manager.actor(), note).await? {
        state.post.ring();
    }
    let trial = mail_view::trial(&outcome, manager.account.email.expose(), &page.t);
    show(StatusCode::OK, (page, &manager), &state, None, Shown { done: String::new(), trial: Some(trial) }).await
}

/// `POST /admin/mail/letters/{id}/retry`.
pub async fn post_retry(manager: Manager, state: web::Data<AppState>, id: web::Path<String>) -> Result<HttpResponse, WebError> {
    let id: MailId = id.parse().map_err(|_| WebError::missing())?;
    let post = state.post.clone();
    state.db.write(manager.actor(), move |tx| post.retry(tx, &id)).await?;
    Ok(page::go_to("/admin/mail?retried"))
}

/// `POST /admin/mail/letters/{id}/delete`.
pub async fn post_delete(manager: Manager, state: web::Data<AppState>, id: web::Path<String>) -> Result<HttpResponse, WebError> {
    let id: MailId = id.parse().map_err(|_| WebError::missing())?;
    let blobs = state.blobs.clone();
    let erase = move |tx: &crate::store::Tx<'_>| {
        let rows = retention::erase_in(tx, &blobs, &outbox::ERASABLE, id.as_str(), Reason::Business)?;
        Ok::<_, StoreError>(rows)
    };
    match state.db.write(manager.actor(), erase).await? {
        0 => Err(WebError::missing()),
        _ => Ok(page::go_to("/admin/mail?deleted")),
    }
}

async fn known(state: &AppState) -> Result<Option<Server>, MailError> {
    let post = state.post.clone();
    state.db.read(move |conn| post.server(conn)).await
}

fn trial(page: &Page, manager: &Manager, server: &Server, now: UtcMillis) -> Result<Message, WebError> {
    let business = page.business().ok_or_else(|| WebError::new(Kind::Conflict))?;
    let to = Address::parse(manager.account.email.expose()).map_err(MailError::from)?;
    let house = business.letter_house().map_err(MailError::from)?;
    let (id, lang) = (MailId::random(), page.t.lang());
    let head = Head { id: id.clone(), to: to.clone(), lang, sender: server.sender.clone(), written: now };
    let written = Letter { to, lang, house, about: id.to_string(), text: Text::Trial }.write()?;
    Ok(message::build(&head, &written)?)
}

async fn show(
    status: StatusCode,
    (page, manager): (Page, &Manager),
    state: &AppState,
    typed: Option<Form>,
    shown: Shown,
) -> Result<HttpResponse, WebError> {
    let (now, post) = (state.db.now(), state.post.clone());
    let look = move |conn: &rusqlite::Connection| {
        let standing = server::standing(conn)?;
        let letters = outbox::list(conn)?.into_iter().map(|entry| Ok((post.link(conn, &entry, now)?, entry)));
        Ok::<_, MailError>((post.server(conn)?, standing, letters.collect::<Result<Vec<_>, MailError>>()?))
    };
    let (server, standing, letters) = state.db.read(look).await?;
    // A link that makes somebody more than an admin is not for an admin's eyes.
    let sees_links = manager.roles.has(Role::Owner);
    let shown_link = |entry: &Entry, link: String| if sees_links || entry.kind == About::Duty { link } else { String::new() };
    let is_failing = standing.as_ref().is_some_and(|standing| standing.line.failures > 0);
    let letters = letters.into_iter().map(|(link, entry)| mail_view::line(&entry, shown_link(&entry, link), is_failing, &page.t)).collect();
    let template = MailPage {
        form: typed.unwrap_or_else(|| mail_view::filled(server.as_ref())),
        email: manager.account.email.expose().clone(),
        has_server: server.is_some(),
        has_password: server.is_some_and(|server| server.login.is_some()),
        standing: mail_view::standing(standing.as_ref(), &page.t),
        letters,
        days: limits::MAIL_KEPT.as_secs() / (24 * 3600),
        shown,
        page: page.at(Place::Admin),
    };
    page::show_with(status, &template)
}

/// One test at a time: each holds a connection to somebody else's machine.
static TRIALS: Semaphore = Semaphore::const_new(1);
