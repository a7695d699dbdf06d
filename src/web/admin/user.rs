//! `/admin/users/ACCOUNT`: one account: who it is, what it may, until when (AD-2).

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use jiff::tz::TimeZone;

use crate::base::ids::AccountId;
use crate::base::time::UtcMillis;
use crate::consent::messages;
use crate::people::accounts::{self, Account, Identity};
use crate::people::letters::Way;
use crate::people::links::LinkKind;
use crate::people::roles::{self, Grant, Role, Served};
use crate::people::setup::{Field, Flaws};
use crate::people::{PeopleError, names};
use crate::store::Tx;
use crate::web::admin::day;
use crate::web::admin::users::{Choice, PATH, choices, held, standing};
use crate::web::error::{Kind, WebError};
use crate::web::faults;
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page, Place};
use crate::web::setup::refused;
use crate::web::state::AppState;
use crate::web::who::Manager;

#[derive(Template)]
#[template(path = "admin/user.html")]
struct UserPage {
    page: Page,
    form: Form,
    account: Account,
    held: Vec<String>,
    state: &'static str,
    state_text: String,
    choices: Vec<Choice>,
    standing: Standing,
    /// Whether a new password can be chosen with a link.
    has_recovery: bool,
    /// The link just made, shown this once; empty otherwise.
    link: String,
    /// Whether a letter with it is on its way.
    is_posted: bool,
    minutes: u64,
    /// Why the last press changed nothing; empty if it did.
    problem: String,
    is_saved: bool,
}

/// How somebody who manages accounts stands to this one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Manages,
    Oneself,
    Above,
}

/// What a page shows besides the account.
#[derive(Default)]
struct Shown {
    /// What was typed; empty: everything as it is stored.
    form: Form,
    link: String,
    is_posted: bool,
    problem: String,
    is_saved: bool,
}

/// `GET /admin/users/{account}`
pub async fn show_user(
    page: Page,
    manager: Manager,
    state: web::Data<AppState>,
    id: web::Path<String>,
    request: HttpRequest,
) -> Result<HttpResponse, WebError> {
    let shown = Shown { is_saved: request.query_string() == "saved", ..Shown::default() };
    show(StatusCode::OK, (page, &manager), &state, (&parse(&id)?, shown)).await
}

/// `POST /admin/users/{account}`: who somebody is.
pub async fn post_user(
    page: Page,
    manager: Manager,
    state: web::Data<AppState>,
    id: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let id = parse(&id)?;
    let mut flaws = Flaws::default();
    let name = flaws.take(Field::Name, names::clean_name(fields.text("name")));
    let email = flaws.take(Field::Email, names::clean_email(fields.text("email")));
    let display_name = optional_name(fields.text("display_name"));
    let mut form = refused(&fields, &flaws, &page.t);
    let display_name = display_name.map_err(|flaw| form.add_fault("display_name", faults::text(Field::Name, flaw.into(), &page.t)));
    let (Some(name), Some(email), Ok(display_name)) = (name, email, display_name) else {
        return wrong((page, &manager), &state, &id, form).await;
    };
    let (changed, identity, letters) = (id.clone(), Identity { name, display_name, email }, state.letters());
    let change = move |tx: &Tx<'_>| {
        let email = |tx: &Tx<'_>| Ok::<_, PeopleError>(accounts::find(tx, &changed)?.map(|account| account.email.expose().to_lowercase()));
        let before = email(tx)?;
        accounts::change_identity(tx, &letters.post, &changed, &identity)?;
        if before == email(tx)? { Ok(()) } else { Ok(messages::follow(tx, &letters, &changed)?) }
    };
    match state.db.write(manager.actor(), change).await {
        Err(PeopleError::EmailTaken) => {
            form.add_fault("email", page.t.say("admin-fault-taken"));
            wrong((page, &manager), &state, &id, form).await
        }
        done => {
            state.live.rooms_changed();
            answer(done, (page, &manager), &state, &id).await
        }
    }
}

/// `POST /admin/users/{account}/roles`: what somebody may, of what this manager gives.
pub async fn post_roles(
    page: Page,
    manager: Manager,
    state: web::Data<AppState>,
    id: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let id = parse(&id)?;
    let (zone, now) = (page.zone(), state.db.now());
    let mut form = Form::typed(&fields);
    let mut wanted = Vec::new();
    for role in fields.all("roles") {
        let role: Role = role.parse().map_err(|_| WebError::new(Kind::Invalid))?;
        let field = format!("until-{}", role.as_str());
        match day::end_of(fields.text(&field), &zone, now) {
            Ok(until) => wanted.push(Grant { role, until }),
            Err(_) => form.add_fault(&field, page.t.say("admin-fault-day")),
        }
    }
    if !form.is_fine() {
        return wrong((page, &manager), &state, &id, form).await;
    }
    let changed = id.clone();
    let done = state.db.write(manager.actor(), move |tx| roles::change(tx, &changed, &wanted)).await;
    if matches!(done, Ok(Served::NoMore)) {
        state.live.agent_removed(&id);
    }
    state.live.rooms_changed();
    answer(done.map(|_| ()), (page, &manager), &state, &id).await
}

/// `POST /admin/users/{account}/end`: the last day of an account.
pub async fn post_end(
    page: Page,
    manager: Manager,
    state: web::Data<AppState>,
    id: web::Path<String>,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let id = parse(&id)?;
    let Ok(ends) = day::end_of(fields.text("ends"), &page.zone(), state.db.now()) else {
        let mut form = Form::typed(&fields);
        form.add_fault("ends", page.t.say("admin-fault-day"));
        return wrong((page, &manager), &state, &id, form).await;
    };
    let changed = id.clone();
    let done = state.db.write(manager.actor(), move |tx| accounts::change_end(tx, &changed, ends)).await;
    answer(done, (page, &manager), &state, &id).await
}

/// `POST /admin/users/{account}/password`: a link for somebody who forgot the password, shown on the answer only.
pub async fn post_password(
    page: Page,
    manager: Manager,
    state: web::Data<AppState>,
    id: web::Path<String>,
) -> Result<HttpResponse, WebError> {
    let id = parse(&id)?;
    let of = id.clone();
    let letters = state.letters();
    let made = match state.db.write(manager.actor(), move |tx| letters.recover(tx, &of)).await {
        Ok(made) => made,
        Err(fault) => return answer(Err(fault), (page, &manager), &state, &id).await,
    };
    let (link, is_posted) = (made.link.expose().clone(), made.way == Way::ByMail);
    show(StatusCode::OK, (page, &manager), &state, (&id, Shown { link, is_posted, ..Shown::default() })).await
}

/// `POST /admin/users/{account}/suspend`
pub async fn post_suspend(
    page: Page,
    manager: Manager,
    state: web::Data<AppState>,
    id: web::Path<String>,
) -> Result<HttpResponse, WebError> {
    let id = parse(&id)?;
    let suspended = id.clone();
    let done = state.db.write(manager.actor(), move |tx| accounts::disable(tx, &suspended)).await;
    if done.is_ok() {
        state.live.agent_removed(&id);
    }
    answer(done, (page, &manager), &state, &id).await
}

/// `POST /admin/users/{account}/reinstate`
pub async fn post_reinstate(
    page: Page,
    manager: Manager,
    state: web::Data<AppState>,
    id: web::Path<String>,
) -> Result<HttpResponse, WebError> {
    let id = parse(&id)?;
    let reinstated = id.clone();
    let done = state.db.write(manager.actor(), move |tx| accounts::enable(tx, &reinstated)).await;
    state.live.rooms_changed();
    answer(done, (page, &manager), &state, &id).await
}

/// An empty name is none.
pub fn optional_name(text: &str) -> Result<String, names::NameFault> {
    if text.trim().is_empty() { Ok(String::new()) } else { names::clean_name(text) }
}

/// What follows a change: the page anew, or the same page with why nothing was changed.
async fn answer(
    done: Result<(), PeopleError>,
    (page, manager): (Page, &Manager),
    state: &AppState,
    id: &AccountId,
) -> Result<HttpResponse, WebError> {
    let (status, problem) = match done {
        Ok(()) => return Ok(page::go_to(&format!("{PATH}/{id}?saved"))),
        Err(PeopleError::LastOwner) => (StatusCode::CONFLICT, page.t.say("admin-refused-last")),
        Err(PeopleError::Leaving) => (StatusCode::CONFLICT, page.t.say("leave-refused")),
        Err(PeopleError::Oneself) => (StatusCode::FORBIDDEN, page.t.say("admin-oneself")),
        Err(PeopleError::AbovePower) => (StatusCode::FORBIDDEN, page.t.say("admin-above")),
        Err(PeopleError::BeyondOwn) => (StatusCode::FORBIDDEN, page.t.say("admin-beyond")),
        Err(fault) => return Err(fault.into()),
    };
    show(status, (page, manager), state, (id, Shown { problem, ..Shown::default() })).await
}

async fn wrong(page: (Page, &Manager), state: &AppState, id: &AccountId, form: Form) -> Result<HttpResponse, WebError> {
    show(StatusCode::UNPROCESSABLE_ENTITY, page, state, (id, Shown { form, ..Shown::default() })).await
}

async fn show(
    status: StatusCode,
    (page, manager): (Page, &Manager),
    state: &AppState,
    (id, shown): (&AccountId, Shown),
) -> Result<HttpResponse, WebError> {
    let (wanted, now) = (id.clone(), state.db.now());
    let account = state.db.read(move |conn| accounts::find(conn, &wanted)?.ok_or(PeopleError::NoAccount)).await?;
    let (gives, t) = (manager.roles.gives(), &page.t);
    let standing_to = match () {
        () if account.id == manager.account.id => Standing::Oneself,
        () if account.held.at(now).is_within(gives) => Standing::Manages,
        () => Standing::Above,
    };
    let (state_word, state_text) = standing(t, &account, now);
    let form = filled(&account, &shown.form, (&page.zone(), now));
    let template = UserPage {
        held: held(t, &account, now),
        state: state_word,
        state_text,
        choices: choices(t, gives),
        standing: standing_to,
        has_recovery: account.stands(now) && !account.roles(now).has(Role::Owner) && roles::may_take_over(gives, account.roles(now)),
        link: shown.link,
        is_posted: shown.is_posted,
        minutes: LinkKind::Recovery.life().as_secs() / 60,
        problem: shown.problem,
        is_saved: shown.is_saved,
        form,
        account,
        page: page.at(Place::Admin),
    };
    page::show_with(status, &template)
}

/// The account in the fields of this page. There are several forms on it: what was typed into one of them stands in the place of
/// what is stored, with its faults.
fn filled(account: &Account, typed: &Form, (zone, now): (&TimeZone, UtcMillis)) -> Form {
    let mut values = vec![
        ("name".to_owned(), account.name.expose().clone()),
        ("display_name".to_owned(), account.display_name.expose().clone()),
        ("email".to_owned(), account.email.expose().clone()),
        ("ends".to_owned(), account.ends.map(|ends| day::before(ends, zone)).unwrap_or_default()),
    ];
    for grant in account.held.current(now) {
        values.push(("roles".to_owned(), grant.role.as_str().to_owned()));
        let until = grant.until.map(|until| day::before(until, zone)).unwrap_or_default();
        values.push((format!("until-{}", grant.role.as_str()), until));
    }
    values.retain(|(name, _)| !typed.fields().has(name));
    let typed_values = typed.fields().iter().map(|(name, value)| (name.to_owned(), value.to_owned()));
    values.extend(typed_values);
    let mut form = Form::filled(values.iter().map(|(name, value)| (name.as_str(), value.clone())));
    for (name, text) in typed.faults() {
        form.add_fault(name, text.clone());
    }
    form
}

fn parse(id: &str) -> Result<AccountId, WebError> {
    id.parse().map_err(|_| WebError::missing())
}
