//! `/admin/access`: asking for a look at a conversation of others, and taking it (B.1, PO-11).
//!
//! **Invariants.** A record and a file are given only after the look is noted and committed; without a grant that is open the
//! conversation is not there.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use crate::base::ids::{AccessId, ConversationId};
use crate::base::limits::{self, CONVERSATIONS_PER_PAGE};
use crate::base::time::UtcMillis;
use crate::desk::conversations;
use crate::desk::readers::reads;
use crate::people::PeopleError;
use crate::people::access::{self, Grant, Part, Press, State};
use crate::people::names;
use crate::people::setup::{Field, Flaw};
use crate::text::Words;
use crate::web::admin::looks::{Outside, standing};
use crate::web::desk::call::{self, Found};
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page, Place};
use crate::web::state::AppState;
use crate::web::who::{Action, Manager, Signed};
use crate::web::{faults, files};

/// Which conversations there are to choose from: those that ended before this time.
#[derive(Deserialize)]
pub struct Asked {
    before: Option<i64>,
}

#[derive(Template)]
#[template(path = "admin/access.html")]
struct AccessPage {
    page: Page,
    form: Form,
    own: Vec<OwnView>,
    /// Id and line of each conversation to choose from.
    choices: Vec<(String, String)>,
    hours: u64,
    /// Where the choice goes on; empty at its end.
    next: String,
    is_saved: bool,
}

struct OwnView {
    id: String,
    line: String,
    reason: String,
    state: &'static str,
    state_text: String,
    /// Where it is read; empty if it cannot be.
    href: String,
    is_asked: bool,
    is_open: bool,
}

/// `GET /admin/access`
pub async fn show_access(
    state: Data<AppState>,
    page: Page,
    manager: Manager,
    asked: Query<Asked>,
    request: HttpRequest,
) -> Result<HttpResponse, WebError> {
    let is_saved = request.query_string() == "saved";
    show(StatusCode::OK, (page, &manager), &state, (Form::default(), asked.before.map(UtcMillis), is_saved)).await
}

/// `POST /admin/access`
pub async fn post_ask(state: Data<AppState>, page: Page, manager: Manager, fields: Fields) -> Result<HttpResponse, WebError> {
    let mut form = Form::typed(&fields);
    let conversation: Option<ConversationId> = fields.text("conversation").parse().ok();
    let reason = names::clean_text(fields.text("reason"), limits::ACCESS_REASON_CHARS);
    if conversation.is_none() {
        form.add_fault("conversation", page.t.say("common-fault-unknown"));
    }
    if let Err(fault) = &reason {
        let flaw: Flaw = (*fault).into();
        let blank = flaw == Flaw::Empty;
        let text = if blank { page.t.say("access-fault-reason") } else { faults::text(Field::Address, flaw, &page.t) };
        form.add_fault("reason", text);
    }
    let (Some(conversation), Ok(reason)) = (conversation, reason) else {
        return show(StatusCode::UNPROCESSABLE_ENTITY, (page, &manager), &state, (form, None, false)).await;
    };
    let asker = Asker::of(&manager);
    let ask = state.db.write(manager.actor(), move |tx| {
        let found = Outside::load(tx, &conversation)?.filter(|one| asker.has_to_ask(one)).ok_or_else(WebError::missing)?;
        Ok::<_, WebError>(access::ask(tx, &found.conversation.id, &reason)?)
    });
    ask.await?;
    Ok(page::go_to(SAVED_PATH))
}

/// `POST /admin/access/{grant}/withdraw`
pub async fn post_withdraw(state: Data<AppState>, manager: Manager, id: Path<String>) -> Result<HttpResponse, WebError> {
    press(&state, &manager, &id, Press::Withdraw).await
}

/// `POST /admin/access/{grant}/end`: whoever holds a grant needs it no longer.
pub async fn post_end(state: Data<AppState>, manager: Manager, id: Path<String>) -> Result<HttpResponse, WebError> {
    press(&state, &manager, &id, Press::Revoke).await
}

/// `GET /admin/access/c/{conversation}`
pub async fn show_conversation(state: Data<AppState>, page: Page, manager: Manager, path: Path<String>) -> Result<HttpResponse, WebError> {
    let id: ConversationId = path.parse().map_err(|_| WebError::missing())?;
    let (opened, wanted) = (id.clone(), id);
    let grant = state.db.write(manager.actor(), move |tx| access::open(tx, &opened, Part::Record)).await?;
    let found = state.db.read(move |conn| Found::load(conn, &wanted)).await?;
    call::record(page.at(Place::Admin), grant.until.unwrap_or(grant.asked), &found)
}

/// `GET /admin/access/c/{conversation}/files/{file}`
pub async fn show_file(state: Data<AppState>, manager: Manager, path: Path<(String, String)>) -> Result<HttpResponse, WebError> {
    let (id, file) = path.into_inner();
    let id: ConversationId = id.parse().map_err(|_| WebError::missing())?;
    let opened = id.clone();
    state.db.write(manager.actor(), move |tx| access::open(tx, &opened, Part::File)).await?;
    files::give(&state, id, &file).await
}

/// Who would ask, as far as it decides what has to be asked for.
struct Asker {
    account: crate::base::ids::AccountId,
    serves: bool,
}

impl Asker {
    fn of(signed: &Signed) -> Self {
        Self { account: signed.account.id.clone(), serves: signed.may(Action::Serve) }
    }

    /// Whoever serves reads some conversations at the desk without asking.
    fn has_to_ask(&self, one: &Outside) -> bool {
        !(self.serves && reads(&one.people, one.room.as_ref(), &self.account))
    }
}

async fn press(state: &AppState, manager: &Manager, id: &str, press: Press) -> Result<HttpResponse, WebError> {
    let id: AccessId = id.parse().map_err(|_| WebError::missing())?;
    let me = manager.account.id.clone();
    let done = state.db.write(manager.actor(), move |tx| {
        // Only the own ones are here.
        if !access::of_account(tx, &me)?.iter().any(|one| one.id == id) {
            return Err(PeopleError::NoAccess);
        }
        access::press(tx, &id, press)
    });
    match done.await {
        // Over in the meantime, which is what was asked for.
        Ok(_) | Err(PeopleError::AccessElsewhere) => Ok(page::go_to(SAVED_PATH)),
        Err(fault) => Err(fault.into()),
    }
}

async fn show(
    status: StatusCode,
    (page, manager): (Page, &Manager),
    state: &AppState,
    (form, before, is_saved): (Form, Option<UtcMillis>, bool),
) -> Result<HttpResponse, WebError> {
    let (asker, me, now) = (Asker::of(manager), manager.account.id.clone(), state.db.now());
    let read = state.db.read(move |conn| {
        let mut own = Vec::new();
        for grant in access::of_account(conn, &me)? {
            own.push((Outside::load(conn, &grant.conversation)?, grant));
        }
        let recent = conversations::recent(conn, before)?;
        let next = recent.last().filter(|_| recent.len() == CONVERSATIONS_PER_PAGE).and_then(|last| last.closed()).map(|last| last.ended);
        let mut others = Vec::new();
        for conversation in recent {
            others.push(Outside::of(conn, conversation)?);
        }
        others.retain(|one| asker.has_to_ask(one));
        Ok::<_, WebError>((own, others, next))
    });
    let (own, others, next) = read.await?;
    let t = &page.t;
    let template = AccessPage {
        own: own.iter().map(|(outside, grant)| OwnView::new(t, outside.as_ref(), grant, now)).collect(),
        choices: others.iter().map(|one| (one.conversation.id.to_string(), one.line(t))).collect(),
        hours: limits::ACCESS_LIFE.as_secs() / 3600,
        next: next.map(|at| format!("/admin/access?before={}", at.0)).unwrap_or_default(),
        form,
        is_saved,
        page: page.at(Place::Admin),
    };
    page::show_with(status, &template)
}

impl OwnView {
    fn new(t: &Words, outside: Option<&Outside>, grant: &Grant, now: UtcMillis) -> Self {
        let (state, state_text) = standing(t, grant, now);
        let at = grant.state_at(now);
        Self {
            id: grant.id.to_string(),
            line: outside.map_or_else(|| t.say("access-deleted"), |one| one.line(t)),
            reason: grant.reason.expose().clone(),
            state,
            state_text,
            href: match outside {
                Some(_) if at == State::Open => format!("/admin/access/c/{}", grant.conversation),
                _ => String::new(),
            },
            is_asked: at == State::Asked,
            is_open: at == State::Open,
        }
    }
}

/// After a press, so that the page says it and a reload repeats nothing.
const SAVED_PATH: &str = "/admin/access?saved";
