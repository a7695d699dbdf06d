//! `GET /guardian/CODE`: what is asked, about whom, under which texts; later what is kept, and what can be done about it.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use crate::people::accounts;
use crate::people::guardians::course::{Second, State};
use crate::people::guardians::{self, Approval};
use crate::people::registration;
use crate::policies::PolicyError;
use crate::policies::kinds::Kind as Policy;
use crate::policies::promises;
use crate::policies::reading;
use crate::web::error::WebError;
use crate::web::form::Form;
use crate::web::page::{self, Page};
use crate::web::policies::view;
use crate::web::state::AppState;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "guardian/guardian.html")]
struct GuardianPage {
    page: Page,
    form: Form,
    path: String,
    child: String,
    state: &'static str,
    until: String,
    of_age: String,
    texts: Vec<TextLine>,
    /// A code of another letter confirms; otherwise a link of another day.
    has_code: bool,
    /// The second letter comes a day later, and has not been written yet.
    is_resting: bool,
    account: Option<AccountView>,
    /// The child may be written to once more how to begin.
    may_write: bool,
    no_contact: bool,
    done: String,
}

/// A document in effect, with number and date.
struct TextLine {
    name: String,
    line: String,
    href: &'static str,
}

/// What is kept of the child, but for calls.
struct AccountView {
    name: String,
    email: String,
    lang: String,
    since: String,
}

/// The last act of a guardian: the link is worth nothing any more.
#[derive(Template)]
#[template(path = "guardian/done.html")]
pub struct DonePage {
    pub page: Page,
    pub title: String,
    pub text: String,
}

#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

/// `GET /guardian/{code}`
pub async fn show_guardian(
    page: Page,
    state: Data<AppState>,
    request: HttpRequest,
    code: Path<String>,
    done: Query<Done>,
) -> Result<HttpResponse, WebError> {
    let approval = load(&state, &request, &code).await?;
    let done = match done.done.as_str() {
        "sent" => page.t.say("minors-done-sent"),
        "frozen" => page.t.say("minors-done-frozen"),
        "unfrozen" => page.t.say("minors-done-unfrozen"),
        "contact" | "corrected" => page.t.say("common-saved"),
        _ => String::new(),
    };
    show(StatusCode::OK, page, &state, (&code, approval), (Form::default(), done)).await
}

/// The approval behind a link. The child, signed in, is not who it was written to: "not yours" and "not there" answer the same.
pub async fn load(state: &AppState, request: &HttpRequest, code: &str) -> Result<Approval, WebError> {
    let (link, now) = (code.to_owned(), state.db.now());
    let approval = state.db.read(move |conn| guardians::find(conn, &link, now)).await?;
    let visit = Visit::of(request)?;
    let is_child = visit.signed.as_ref().is_some_and(|signed| {
        let is_theirs = signed.account.email.expose().eq_ignore_ascii_case(approval.child_email.expose());
        approval.account.as_ref() == Some(&signed.account.id) || is_theirs
    });
    if is_child { Err(WebError::missing()) } else { Ok(approval) }
}

/// The page of an approval as it is now.
pub async fn show(
    status: StatusCode,
    page: Page,
    state: &AppState,
    (code, approval): (&str, Approval),
    (mut form, done): (Form, String),
) -> Result<HttpResponse, WebError> {
    let account = approval.account.clone();
    let read = state.db.read(move |conn| {
        let account = account.map(|id| accounts::find(conn, &id)).transpose()?.flatten();
        let since = account.as_ref().map(|account| registration::created(conn, &account.id)).transpose()?.flatten();
        let mut texts = Vec::new();
        for kind in TEXTS {
            texts.extend(reading::in_effect(conn, kind).map(|version| version.map(|version| (kind, version)))?);
        }
        Ok::<_, GuardianFault>((account, since, texts, promises::minors(conn)?.second))
    });
    let (account, since, texts, second) = read.await?;
    let (t, course) = (&page.t, &approval.course);
    let line =
        |(kind, version): &(Policy, _)| TextLine { name: view::name(t, *kind), line: view::line(t, Some(version)), href: kind.path() };
    let account = account.map(|account| AccountView {
        name: account.name.expose().clone(),
        email: account.email.expose().clone(),
        lang: t.language(account.lang),
        since: since.map(|at| t.date(at)).unwrap_or_default(),
    });
    form.fill("child_email", approval.child_email.expose());
    form.fill("name", account.as_ref().map_or(approval.child_name.expose(), |account| &account.name));
    let template = GuardianPage {
        form,
        path: format!("/guardian/{code}"),
        child: approval.child_name.expose().clone(),
        state: course.state.as_str(),
        until: t.date_time(course.due),
        of_age: t.date(course.of_age),
        texts: texts.iter().map(line).collect(),
        has_code: second == Second::Code,
        is_resting: course.second.is_some(),
        may_write: account.is_none() && course.state == State::Granted && !approval.no_contact,
        account,
        no_contact: approval.no_contact,
        done,
        page,
    };
    page::show_with(status, &template)
}

/// People and policies in one reading.
#[derive(Debug, thiserror::Error)]
enum GuardianFault {
    #[error(transparent)]
    People(#[from] crate::people::PeopleError),
    #[error(transparent)]
    Policy(#[from] PolicyError),
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
}

impl From<GuardianFault> for WebError {
    fn from(fault: GuardianFault) -> Self {
        match fault {
            GuardianFault::People(fault) => fault.into(),
            GuardianFault::Policy(fault) => fault.into(),
            GuardianFault::Store(fault) => fault.into(),
        }
    }
}

const TEXTS: [Policy; 3] = [Policy::Terms, Policy::Privacy, Policy::Minors];
