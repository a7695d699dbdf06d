//! What a guardian presses. Each press proves itself by the link.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use rusqlite::Connection;

use crate::base::ids::{ConversationId, GuardianId, PersonId};
use crate::consent::requests::{self, Answer, Asked};
use crate::desk::conversations;
use crate::jobs::list::Retention;
use crate::meetings::participants;
use crate::people::guardians::course::Second;
use crate::people::{PeopleError, guardians, names};
use crate::policies::promises;
use crate::rights::closings;
use crate::store::{Actor, Tx};
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::guardian::show::{self, DonePage};
use crate::web::page::{self, Page};
use crate::web::receipt::act::withdraw;
use crate::web::register::count_letter;
use crate::web::room::ring::name_fault;
use crate::web::state::AppState;

/// What a press needs beside its fields.
struct At<'a> {
    state: &'a AppState,
    request: &'a HttpRequest,
    code: &'a str,
}

/// `POST /guardian/{code}/grant`: the first act.
pub async fn post_grant(
    page: Page,
    state: Data<AppState>,
    request: HttpRequest,
    code: Path<String>,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let at = At { state: &state, request: &request, code: &code };
    at.load().await?;
    let mut form = Form::typed(&fields);
    if fields.text("declare") != DECLARED {
        form.add_fault("declare", page.t.say("minors-fault-declare"));
    }
    let Some(email) = clean_email(&page, &fields, &mut form).filter(|_| form.is_fine()) else { return at.again(page, form).await };
    let second = state.db.read(promises::minors).await?.second;
    if second == Second::Code {
        count_letter(&state, &request)?;
    }
    let (letters, link) = (state.letters(), code.clone());
    let granted = state.db.write(Actor::Stranger, move |tx| guardians::grant(tx, &letters, &link, (&email, second))).await;
    at.answer(page, (form, "child_email"), granted, "").await
}

/// `POST /guardian/{code}/confirm`: the second act. The link ends with it; another one is in the mailbox.
pub async fn post_confirm(
    page: Page,
    state: Data<AppState>,
    request: HttpRequest,
    code: Path<String>,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let at = At { state: &state, request: &request, code: &code };
    at.load().await?;
    let (letters, link, typed) = (state.letters(), code.clone(), fields.text("typed").to_owned());
    match state.db.write(Actor::Stranger, move |tx| guardians::confirm(tx, &letters, &link, &typed)).await {
        Ok(()) => over(page, "minors-granted-title", "minors-granted-text"),
        fault => at.answer(page, (Form::typed(&fields), "typed"), fault, "").await,
    }
}

/// `POST /guardian/{code}/refuse`
pub async fn post_refuse(page: Page, state: Data<AppState>, request: HttpRequest, code: Path<String>) -> Result<HttpResponse, WebError> {
    At { state: &state, request: &request, code: &code }.load().await?;
    state.db.write(Actor::Stranger, move |tx| guardians::refuse(tx, &code)).await?;
    // What is over is deleted at once.
    state.jobs.call::<Retention>();
    over(page, "minors-refused-title", "minors-refused-text")
}

/// `POST /guardian/{code}/withdraw`: the account, if there is one, ends with the approval.
pub async fn post_withdraw(page: Page, state: Data<AppState>, request: HttpRequest, code: Path<String>) -> Result<HttpResponse, WebError> {
    let approval = At { state: &state, request: &request, code: &code }.load().await?;
    let withdraw = move |tx: &Tx<'_>| {
        let approval = guardians::withdraw(tx, &code)?;
        approval.account.as_ref().map_or(Ok(()), |account| closings::end_at_once(tx, account))?;
        Ok(conversations::follow_guardian(tx, &approval.id, false)?)
    };
    end(&state, approval.id, withdraw).await?;
    state.jobs.call::<Retention>();
    over(page, "minors-withdrawn-title", "minors-withdrawn-text")
}

/// `POST /guardian/{code}/freeze`
pub async fn post_freeze(state: Data<AppState>, request: HttpRequest, code: Path<String>) -> Result<HttpResponse, WebError> {
    let at = At { state: &state, request: &request, code: &code };
    let (approval, link) = (at.load().await?, code.clone());
    end(&state, approval.id, move |tx| freeze(tx, &link, true)).await?;
    Ok(at.back("frozen"))
}

/// `POST /guardian/{code}/unfreeze`
pub async fn post_unfreeze(state: Data<AppState>, request: HttpRequest, code: Path<String>) -> Result<HttpResponse, WebError> {
    let at = At { state: &state, request: &request, code: &code };
    at.load().await?;
    let link = code.clone();
    state.db.write(Actor::Stranger, move |tx| freeze(tx, &link, false)).await?;
    Ok(at.back("unfrozen"))
}

/// `POST /guardian/{code}/contact`: whether the child may be written to.
pub async fn post_contact(
    state: Data<AppState>,
    request: HttpRequest,
    code: Path<String>,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let at = At { state: &state, request: &request, code: &code };
    at.load().await?;
    let (letters, link, no_contact) = (state.letters(), code.clone(), fields.text("contact") == "none");
    state.db.write(Actor::Stranger, move |tx| guardians::change_contact(tx, &letters, &link, no_contact)).await?;
    Ok(at.back("contact"))
}

/// `POST /guardian/{code}/correct`: the child's name.
pub async fn post_correct(
    page: Page,
    state: Data<AppState>,
    request: HttpRequest,
    code: Path<String>,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let at = At { state: &state, request: &request, code: &code };
    let approval = at.load().await?;
    let typed = fields.text("name");
    let name = if approval.account.is_some() { names::clean_name(typed) } else { guardians::clean_first_name(typed) };
    match name {
        Ok(name) => {
            let link = code.clone();
            state.db.write(Actor::Stranger, move |tx| guardians::correct(tx, &link, &name)).await?;
            Ok(at.back("corrected"))
        }
        Err(fault) => {
            let mut form = Form::typed(&fields);
            form.add_fault("name", name_fault(&page.t, fault));
            at.again(page, form).await
        }
    }
}

/// `POST /guardian/{code}/write`: the child is written to once more how to begin.
pub async fn post_write(
    page: Page,
    state: Data<AppState>,
    request: HttpRequest,
    code: Path<String>,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let at = At { state: &state, request: &request, code: &code };
    at.load().await?;
    let mut form = Form::typed(&fields);
    let Some(email) = clean_email(&page, &fields, &mut form) else { return at.again(page, form).await };
    count_letter(&state, &request)?;
    let (letters, link) = (state.letters(), code.clone());
    let written = state.db.write(Actor::Stranger, move |tx| guardians::write_again(tx, &letters, &link, &email)).await;
    at.answer(page, (form, "child_email"), written, "sent").await
}

/// `POST /guardian/{code}/renew`: another link by letter, and this one ends.
pub async fn post_renew(page: Page, state: Data<AppState>, request: HttpRequest, code: Path<String>) -> Result<HttpResponse, WebError> {
    let at = At { state: &state, request: &request, code: &code };
    at.load().await?;
    count_letter(&state, &request)?;
    let (letters, link) = (state.letters(), code.clone());
    match state.db.write(Actor::Stranger, move |tx| guardians::renew(tx, &letters, &link)).await {
        Ok(()) => over(page, "minors-renewed-title", "minors-renewed-text"),
        fault => at.answer(page, (Form::default(), "renew"), fault, "").await,
    }
}

impl At<'_> {
    async fn load(&self) -> Result<guardians::Approval, WebError> {
        show::load(self.state, self.request, self.code).await
    }

    fn back(&self, done: &str) -> HttpResponse {
        let path = format!("/guardian/{}", self.code);
        page::go_to(&if done.is_empty() { path } else { format!("{path}?done={done}") })
    }

    async fn again(&self, page: Page, form: Form) -> Result<HttpResponse, WebError> {
        let approval = self.load().await?;
        show::show(StatusCode::UNPROCESSABLE_ENTITY, page, self.state, (self.code, approval), (form, String::new())).await
    }

    /// Back to the page, or the page with what is wrong beside its field.
    async fn answer(
        &self,
        page: Page,
        (mut form, field): (Form, &str),
        answer: Result<(), PeopleError>,
        done: &str,
    ) -> Result<HttpResponse, WebError> {
        let key = match answer {
            Ok(()) => return Ok(self.back(done)),
            Err(PeopleError::OwnAddress) => "minors-fault-own-address",
            Err(PeopleError::WrongCode) => "minors-fault-code",
            Err(PeopleError::TooSoon) => "minors-fault-soon",
            Err(PeopleError::LettersOften) => "minors-fault-often",
            Err(fault) => return Err(fault.into()),
        };
        form.add_fault(field, page.t.say(key));
        self.again(page, form).await
    }
}

fn freeze(tx: &Tx, link: &str, freezes: bool) -> Result<(), WebError> {
    let approval = guardians::freeze(tx, link, freezes)?;
    Ok(conversations::follow_guardian(tx, &approval.id, !freezes)?)
}

/// Writes that this guardian allows no more: closed first in the calls that go on, and once more for what was allowed in between; from
/// then on no answer of the child counts. It is done whether or not the guardian waits for the answer.
async fn end(
    state: &Data<AppState>,
    guardian: GuardianId,
    write: impl FnOnce(&Tx<'_>) -> Result<(), WebError> + Send + 'static,
) -> Result<(), WebError> {
    let state = state.clone();
    let done = actix_web::rt::spawn(async move {
        take_back(&state, &guardian).await;
        state.db.write(Actor::Stranger, write).await?;
        take_back(&state, &guardian).await;
        Ok(())
    });
    done.await.map_err(|fault| WebError::broken(&fault))?
}

/// Takes back what the child allowed in the calls that go on. One that cannot be read keeps the others from nothing, nor the guardian.
async fn take_back(state: &AppState, guardian: &GuardianId) {
    let failed = |fault: &WebError| tracing::error!(%fault, "what a minor allowed in a call could not be taken back");
    let wanted = guardian.clone();
    let going_on = state.db.read(move |conn| Ok::<_, WebError>(conversations::of_guardian(conn, &wanted)?)).await;
    for conversation in going_on.inspect_err(failed).unwrap_or_default() {
        let found = state.db.read(move |conn| allowed(conn, &conversation)).await;
        if let Some((asked, child)) = found.inspect_err(failed).ok().flatten() {
            _ = withdraw(state, Actor::Stranger, &asked, &child, true).await.inspect_err(failed);
        }
    }
}

/// What the guest of a conversation allows now, and who that is.
fn allowed(conn: &Connection, conversation: &ConversationId) -> Result<Option<(Asked, PersonId)>, WebError> {
    let (Some(standing), Some(child)) = (requests::open(conn, conversation)?, participants::guest_of(conn, conversation)?) else {
        return Ok(None);
    };
    let allows = standing.person(&child.id).is_some_and(|person| matches!(person.answer, Some(Answer::Approved(_))));
    Ok(allows.then_some((standing.asked, child.id)))
}

fn clean_email(page: &Page, fields: &Fields, form: &mut Form) -> Option<String> {
    let email = names::clean_email(fields.text("child_email"));
    email.map_err(|_| form.add_fault("child_email", page.t.say("common-fault-email"))).ok()
}

fn over(page: Page, title: &str, text: &str) -> Result<HttpResponse, WebError> {
    let (title, text) = (page.t.say(title), page.t.say(text));
    page::show(&DonePage { page, title, text })
}

/// What the ticked box says.
const DECLARED: &str = "yes";
