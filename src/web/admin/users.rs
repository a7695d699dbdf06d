//! `/admin/users`: everybody with an account, who is invited, and the invitation of somebody else (AD-2).

use actix_web::http::StatusCode;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::base::ids::LinkId;
use crate::base::time::UtcMillis;
use crate::people::accounts::{self, Account, AccountState};
use crate::people::letters::Way;
use crate::people::links::{self, Invitation, Link, LinkKind};
use crate::people::roles::{Role, Roles};
use crate::people::setup::{Field, Flaws};
use crate::people::{PeopleError, names};
use crate::text::Words;
use crate::web::admin::{day, role_about, role_name};
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page, Place};
use crate::web::setup::refused;
use crate::web::state::AppState;
use crate::web::who::Manager;

#[derive(Template)]
#[template(path = "admin/users.html")]
struct UsersPage {
    page: Page,
    form: Form,
    accounts: Vec<AccountLine>,
    invites: Vec<InviteLine>,
    /// What this manager may give.
    choices: Vec<Choice>,
    /// The link just made, shown this once; empty otherwise.
    link: String,
    /// Whom it invites.
    invited: String,
    /// The key of what becomes of it.
    way: &'static str,
    days: u64,
    is_saved: bool,
}

struct AccountLine {
    href: String,
    name: String,
    email: String,
    roles: Vec<String>,
    state: &'static str,
    state_text: String,
}

struct InviteLine {
    id: String,
    email: String,
    roles: String,
    expires: String,
    may_withdraw: bool,
}

/// A role that may be given.
pub struct Choice {
    pub role: &'static str,
    pub name: String,
    pub about: String,
    /// The field of its last day.
    pub until: String,
}

/// What a page shows besides the lists.
#[derive(Default)]
struct Shown {
    form: Form,
    link: String,
    invited: String,
    way: &'static str,
    is_saved: bool,
}

/// `GET /settings/team`: where this page was before.
pub async fn show_moved() -> HttpResponse {
    HttpResponse::PermanentRedirect().insert_header((header::LOCATION, PATH)).finish()
}

/// `GET /admin/users`
pub async fn show_users(page: Page, manager: Manager, state: web::Data<AppState>, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let form = Form::filled([("roles", Role::Agent.as_str().to_owned())]);
    let shown = Shown { form, is_saved: request.query_string() == "saved", ..Shown::default() };
    show(StatusCode::OK, (page, &manager), &state, shown).await
}

/// `POST /admin/users/invite`. The link is shown on the answer and nowhere else; inviting again makes a new one.
pub async fn post_invite(page: Page, manager: Manager, state: web::Data<AppState>, fields: Fields) -> Result<HttpResponse, WebError> {
    let mut flaws = Flaws::default();
    let email = flaws.take(Field::Email, names::clean_email(fields.text("email")));
    let roles = fields.all("roles").filter_map(|role| role.parse().ok()).fold(Roles::NONE, Roles::with);
    let ends = day::end_of(fields.text("ends"), &page.zone(), state.db.now());
    let mut form = refused(&fields, &flaws, &page.t);
    if roles == Roles::NONE {
        form.add_fault("roles", page.t.say("admin-fault-roles"));
    }
    if fields.text("permission") != PERMITTED {
        form.add_fault("permission", page.t.say("admin-fault-permission"));
    }
    if ends.is_err() {
        form.add_fault("ends", page.t.say("admin-fault-day"));
    }
    let (Some(email), Ok(ends), true) = (email, ends, form.is_fine()) else {
        return show(StatusCode::UNPROCESSABLE_ENTITY, (page, &manager), &state, Shown { form, ..Shown::default() }).await;
    };
    let (invited, invitation) = (email.clone(), Invitation { email, roles, ends });
    let letters = state.letters();
    match state.db.write(manager.actor(), move |tx| letters.invite(tx, &invitation)).await {
        Ok(made) => {
            let way = match made.way {
                Way::ByMail => "admin-link-posted",
                Way::ByHand => "admin-link-once",
                Way::Unwanted => "admin-link-unwanted",
            };
            let link = made.link.expose().clone();
            show(StatusCode::OK, (page, &manager), &state, Shown { link, way, invited, ..Shown::default() }).await
        }
        Err(PeopleError::EmailTaken) => {
            form.add_fault("email", page.t.say("admin-fault-taken"));
            show(StatusCode::UNPROCESSABLE_ENTITY, (page, &manager), &state, Shown { form, ..Shown::default() }).await
        }
        Err(fault) => Err(fault.into()),
    }
}

/// `POST /admin/users/invites/{link}/withdraw`
pub async fn post_withdraw(manager: Manager, state: web::Data<AppState>, link: web::Path<String>) -> Result<HttpResponse, WebError> {
    let link: LinkId = link.parse().map_err(|_| WebError::missing())?;
    match state.db.write(manager.actor(), move |tx| links::withdraw_invite(tx, &link)).await {
        // Used, expired or taken back already: it is not open any more, which is what was asked for.
        Ok(()) | Err(PeopleError::NoLink) => Ok(page::go_to(&format!("{PATH}?saved"))),
        Err(fault) => Err(fault.into()),
    }
}

async fn show(status: StatusCode, (page, manager): (Page, &Manager), state: &AppState, shown: Shown) -> Result<HttpResponse, WebError> {
    let now = state.db.now();
    let lists = state.db.read(move |conn| Ok::<_, PeopleError>((accounts::list(conn)?, links::open_invites(conn, now)?)));
    let (all, open) = lists.await?;
    let t = &page.t;
    let Shown { form, link, invited, way, is_saved } = shown;
    page::show_with(
        status,
        &UsersPage {
            accounts: all.iter().map(|account| AccountLine::new(t, account, now)).collect(),
            invites: open.iter().map(|link| InviteLine::new(t, link, manager.roles.gives())).collect(),
            choices: choices(t, manager.roles.gives()),
            form,
            link,
            invited,
            way,
            is_saved,
            days: LinkKind::Invite.life().as_secs() / (24 * 3600),
            page: page.at(Place::Admin),
        },
    )
}

/// The roles that somebody may give, with what each may.
pub fn choices(t: &Words, gives: Roles) -> Vec<Choice> {
    let choice = |role: Role| Choice {
        role: role.as_str(),
        name: role_name(t, role),
        about: role_about(t, role),
        until: format!("until-{}", role.as_str()),
    };
    gives.iter().map(choice).collect()
}

/// The roles that an account holds, each with its last day if it has one.
pub fn held(t: &Words, account: &Account, now: UtcMillis) -> Vec<String> {
    let one = |grant: crate::people::roles::Grant| match grant.until {
        None => role_name(t, grant.role),
        Some(until) => {
            let date = t.date(day::last_moment(until));
            t.say2("admin-role-until", "role", role_name(t, grant.role), "date", date)
        }
    };
    account.held.current(now).map(one).collect()
}

/// How an account stands: the word for the style, and the sentence.
pub fn standing(t: &Words, account: &Account, now: UtcMillis) -> (&'static str, String) {
    match account.ends {
        _ if account.state == AccountState::Leaving => ("closed", t.say("leave-state")),
        _ if !account.is_active() => ("closed", t.say("admin-state-suspended")),
        Some(ends) if ends <= now => ("closed", t.say("admin-state-over")),
        Some(ends) => ("open", t.say1("admin-state-until", "date", t.date(day::last_moment(ends)))),
        None => ("open", t.say("admin-state-active")),
    }
}

impl AccountLine {
    fn new(t: &Words, account: &Account, now: UtcMillis) -> Self {
        let (state, state_text) = standing(t, account, now);
        Self {
            href: format!("{PATH}/{}", account.id),
            name: account.name.expose().clone(),
            email: account.email.expose().clone(),
            roles: held(t, account, now),
            state,
            state_text,
        }
    }
}

impl InviteLine {
    fn new(t: &Words, link: &Link, gives: Roles) -> Self {
        let roles: Vec<String> = link.roles.iter().map(|role| role_name(t, role)).collect();
        Self {
            id: link.id.to_string(),
            email: link.email.expose().clone(),
            roles: t.list_and(&roles),
            expires: t.date(link.expires),
            may_withdraw: link.roles.is_within(gives),
        }
    }
}

pub const PATH: &str = "/admin/users";

/// The value of the box with which whoever invites declares that the person allows it.
const PERMITTED: &str = "yes";
