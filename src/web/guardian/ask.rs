//! `POST /guardian`: a child who wants an account says a first name and whom to ask. Nothing else.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::base::limits;
use crate::people::guardians::{self, Asking};
use crate::people::names;
use crate::policies::promises;
use crate::rules::minors::Minors;
use crate::store::Actor;
use crate::web::age::{self, Answer};
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::guard;
use crate::web::page::{self, Page};
use crate::web::register::{self, count_letter};
use crate::web::room::ring::name_fault;
use crate::web::state::AppState;

#[derive(Template)]
#[template(path = "guardian/ask.html")]
struct AskPage {
    page: Page,
    form: Form,
    /// The answer about the age, sealed.
    age: String,
}

/// Nobody under age has an account here, or none can be asked for now.
#[derive(Template)]
#[template(path = "guardian/no_minors.html")]
struct NobodyPage {
    page: Page,
}

#[derive(Template)]
#[template(path = "guardian/sent.html")]
struct SentPage {
    page: Page,
    /// The day on which nothing is left of it, if nobody answers.
    until: String,
}

/// What somebody under age is shown after the question of age.
pub async fn show(page: Page, state: &AppState, answer: Answer) -> Result<HttpResponse, WebError> {
    if !is_open(state).await? {
        return page::show(&NobodyPage { page });
    }
    page::show(&AskPage { page, form: Form::default(), age: age::seal(state, answer) })
}

/// `POST /guardian`
pub async fn post_guardian(page: Page, state: web::Data<AppState>, request: HttpRequest, fields: Fields) -> Result<HttpResponse, WebError> {
    if !register::is_offered(&state).await? || !is_open(&state).await? {
        return page::show_with(StatusCode::CONFLICT, &NobodyPage { page });
    }
    let Some(Answer::Minor { of_age }) = age::open(&state, &fields) else { return register::ask_age_again(page) };
    let t = &page.t;
    let mut form = Form::typed(&fields);
    let child = guardians::clean_first_name(fields.text("child")).map_err(|fault| form.add_fault("child", name_fault(t, fault)));
    let name = names::clean_name(fields.text("guardian")).map_err(|fault| form.add_fault("guardian", name_fault(t, fault)));
    let email = names::clean_email(fields.text("email")).map_err(|_| form.add_fault("email", t.say("common-fault-email")));
    let (Ok(child_name), Ok(guardian_name), Ok(guardian_email)) = (child, name, email) else {
        let age = fields.text(age::FIELD).to_owned();
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &AskPage { page, form, age });
    };
    count_letter(&state, &request)?;
    if let Some(address) = guard::stranger(&request) {
        state.rates.registration(address).map_err(WebError::too_often)?;
    }
    let (letters, lang) = (state.letters(), page.t.lang());
    let asking = Asking { child_name, guardian_name, guardian_email, lang, of_age };
    let asked = state.db.write(Actor::Stranger, move |tx| guardians::ask(tx, &letters, asking));
    let (asked, ()) = tokio::join!(asked, tokio::time::sleep(limits::SAME_ANSWER_TIME));
    asked?;
    let until = page.t.date(state.db.now().plus(limits::GUARDIAN_TIME));
    page::show(&SentPage { page, until })
}

/// Whether a guardian can be asked at all.
async fn is_open(state: &AppState) -> Result<bool, WebError> {
    let read = state.db.read(|conn| Ok::<_, WebError>((promises::minors(conn)?, guardians::can_ask(conn)?)));
    let (rule, can_ask) = read.await?;
    Ok(rule.minors == Minors::Guardian && can_ask)
}
