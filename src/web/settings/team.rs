//! The team: who works here, who is invited, who no longer may sign in.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::base::ids::{AccountId, LinkId};
use crate::people::accounts::{self, Account};
use crate::people::links::{self, LinkKind};
use crate::people::setup::{Field, Flaws};
use crate::people::{PeopleError, names};
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page, Place};
use crate::web::setup::refused;
use crate::web::state::AppState;
use crate::web::who::Owner;

#[derive(Template)]
#[template(path = "settings/team.html")]
struct TeamPage {
    page: Page,
    form: Form,
    accounts: Vec<Account>,
    invites: Vec<InviteLine>,
    /// The link just made, shown this once; empty otherwise.
    link: String,
    /// Whom it invites, or who chooses a new password with it.
    invited: String,
    recovered: String,
    minutes: u64,
    days: u64,
    is_saved: bool,
}

struct InviteLine {
    id: String,
    email: String,
    expires: String,
}

/// What a page of the team shows besides the lists.
#[derive(Default)]
struct Shown {
    form: Form,
    link: String,
    invited: String,
    recovered: String,
    is_saved: bool,
}

/// `GET /settings/team`.
pub async fn show_team(page: Page, _owner: Owner, state: web::Data<AppState>, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let shown = Shown { is_saved: request.query_string() == "saved", ..Shown::default() };
    show(StatusCode::OK, page, &state, shown).await
}

/// `POST /settings/team/invite`. The link is shown on the answer and nowhere else; inviting again makes a new one.
pub async fn post_invite(page: Page, owner: Owner, state: web::Data<AppState>, fields: Fields) -> Result<HttpResponse, WebError> {
    let mut flaws = Flaws::default();
    let Some(email) = flaws.take(Field::Email, names::clean_email(fields.text("email"))) else {
        let form = refused(&fields, &flaws, &page.t);
        return show(StatusCode::UNPROCESSABLE_ENTITY, page, &state, Shown { form, ..Shown::default() }).await;
    };
    let invited = email.clone();
    match state.db.write(owner.0.actor(), move |tx| links::issue_invite(tx, &email)).await {
        Ok(secret) => {
            let link = format!("{}{}", state.origins.first(), LinkKind::Invite.path(&secret));
            show(StatusCode::OK, page, &state, Shown { link, invited, ..Shown::default() }).await
        }
        Err(PeopleError::EmailTaken) => {
            let mut form = Form::typed(&fields);
            form.add_fault("email", page.t.say("settings-fault-taken"));
            show(StatusCode::UNPROCESSABLE_ENTITY, page, &state, Shown { form, ..Shown::default() }).await
        }
        Err(fault) => Err(fault.into()),
    }
}

/// `POST /settings/team/{account}/password`: a link for an agent who forgot the password, shown on the answer only.
pub async fn post_password(page: Page, owner: Owner, state: web::Data<AppState>, id: web::Path<String>) -> Result<HttpResponse, WebError> {
    let id: AccountId = id.parse().map_err(|_| WebError::missing())?;
    let issue = state.db.write(owner.0.actor(), move |tx| {
        let secret = links::issue_agent_recovery(tx, &id)?;
        Ok::<_, PeopleError>((secret, accounts::find(tx, &id)?.ok_or(PeopleError::NoAccount)?))
    });
    let (secret, account) = issue.await?;
    let link = format!("{}{}", state.origins.first(), LinkKind::Recovery.path(&secret));
    let shown = Shown { link, recovered: account.name.expose().clone(), ..Shown::default() };
    show(StatusCode::OK, page, &state, shown).await
}

/// `POST /settings/team/invites/{link}/withdraw`.
pub async fn post_withdraw(owner: Owner, state: web::Data<AppState>, link: web::Path<String>) -> Result<HttpResponse, WebError> {
    let link: LinkId = link.parse().map_err(|_| WebError::missing())?;
    match state.db.write(owner.0.actor(), move |tx| links::withdraw_invite(tx, &link)).await {
        // Used, expired or taken back already: it is not open any more, which is what was asked for.
        Ok(()) | Err(PeopleError::NoLink) => Ok(saved()),
        Err(fault) => Err(fault.into()),
    }
}

/// `POST /settings/team/{account}/disable`.
pub async fn post_disable(owner: Owner, state: web::Data<AppState>, id: web::Path<String>) -> Result<HttpResponse, WebError> {
    let id: AccountId = id.parse().map_err(|_| WebError::missing())?;
    let disabled = id.clone();
    state.db.write(owner.0.actor(), move |tx| accounts::disable(tx, &id)).await?;
    state.live.agent_removed(&disabled);
    Ok(saved())
}

/// `POST /settings/team/{account}/enable`.
pub async fn post_enable(owner: Owner, state: web::Data<AppState>, id: web::Path<String>) -> Result<HttpResponse, WebError> {
    let id: AccountId = id.parse().map_err(|_| WebError::missing())?;
    state.db.write(owner.0.actor(), move |tx| accounts::enable(tx, &id)).await?;
    state.live.rooms_changed();
    Ok(saved())
}

async fn show(status: StatusCode, page: Page, state: &AppState, shown: Shown) -> Result<HttpResponse, WebError> {
    let now = state.db.now();
    let lists = state.db.read(move |conn| Ok::<_, PeopleError>((accounts::list(conn)?, links::open_invites(conn, now)?)));
    let (accounts, open) = lists.await?;
    let invites = open
        .into_iter()
        .map(|link| InviteLine { id: link.id.to_string(), email: link.email.expose().clone(), expires: page.t.date(link.expires) })
        .collect();
    let Shown { form, link, invited, recovered, is_saved } = shown;
    let minutes = LinkKind::Recovery.life().as_secs() / 60;
    let days = LinkKind::Invite.life().as_secs() / (24 * 3600);
    let page = page.at(Place::Team);
    page::show_with(status, &TeamPage { page, form, accounts, invites, link, invited, recovered, minutes, days, is_saved })
}

fn saved() -> HttpResponse {
    page::go_to("/settings/team?saved")
}
