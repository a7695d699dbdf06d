//! `/account/changed`: what changed in the policies of the house, and the answer to it (C-10, B.3.5).
//!
//! **Invariants.** Both answers are buttons of one form, of one kind and size; nothing is chosen beforehand. The page is noted as shown
//! before it is sent. Whoever declines or does nothing keeps this page, the own language, and the way out.

use actix_web::http::{StatusCode, header};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::base::ids::PolicyId;
use crate::consent::ConsentError;
use crate::consent::acceptances::{self, Course, Given, Method, Refused};
use crate::policies::asking::Owed;
use crate::policies::reading::{self, Reading};
use crate::policies::render::{self, Block};
use crate::text::Lang;
use crate::web::error::WebError;
use crate::web::form::Fields;
use crate::web::languages::is_our_path;
use crate::web::page::{self, Page, Place};
use crate::web::policies::view;
use crate::web::routes;
use crate::web::state::AppState;
use crate::web::who::{CHANGED, Signed};

#[derive(Template)]
#[template(path = "account/changed.html")]
struct ChangedPage {
    page: Page,
    /// Why the last answer is none; heading and explanation, both empty if it is one.
    trouble: (String, String),
    asked: Vec<Asked>,
    /// Where they wanted to go.
    to: String,
    /// Whom to ask.
    contact: String,
}

/// One document that is to be answered.
struct Asked {
    version: PolicyId,
    name: String,
    /// Which version it is and since when it counts.
    line: String,
    /// Its own address.
    path: &'static str,
    changes: Vec<Change>,
    /// That and when it was declined, or its acceptance declared invalid; empty if neither.
    declined: String,
}

/// One change since the last answer.
struct Change {
    /// Which version it came with; empty if there was only one.
    line: String,
    summary: Vec<Block>,
    tag: &'static str,
    dir: &'static str,
    /// Old and new side by side; empty if there was nothing before.
    href: String,
}

/// Sends somebody who wanted to open a page to the question first, and notes where they wanted to go.
pub fn ask_first(path: &str) -> HttpResponse {
    page::go_to(&back_to(path))
}

/// `GET /account/changed`; `?to=` is the page of ours to go on to.
pub async fn show_changed(page: Page, signed: Signed, state: Data<AppState>, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let to = request.query_string().split('&').find_map(|pair| pair.strip_prefix("to=")).unwrap_or_default().replace("%2F", "/");
    show(StatusCode::OK, page, &signed, &state, (to, None)).await
}

/// `POST /account/changed`: the answer to one version, in the language in which it was read.
pub async fn post_changed(page: Page, signed: Signed, state: Data<AppState>, fields: Fields) -> Result<HttpResponse, WebError> {
    let version: PolicyId = fields.text("version").parse().map_err(|_| WebError::unreadable())?;
    let lang = Lang::from_tag(fields.text("lang")).ok_or_else(WebError::unreadable)?;
    let accepts = match fields.text("answer") {
        "accept" => true,
        "decline" => false,
        _ => return Err(WebError::unreadable()),
    };
    let to = fields.text("to").to_owned();
    let account = signed.account.id.clone();
    let answered = state.db.write(signed.actor(), move |tx| {
        if accepts {
            acceptances::accept(tx, &account, &version, lang, Method::Press)?;
        } else {
            acceptances::decline(tx, &account, &version, lang)?;
        }
        acceptances::owed(tx, &account)
    });
    match answered.await {
        Ok(owed) if owed.is_empty() => Ok(page::go_to(if is_page(&to) { &to } else { crate::web::who::home(signed.roles) })),
        Ok(_) => Ok(page::go_to(&back_to(&to))),
        Err(ConsentError::NotTaken(why)) => show(StatusCode::CONFLICT, page, &signed, &state, (to, Some(why))).await,
        Err(fault) => Err(fault.into()),
    }
}

async fn show(
    status: StatusCode,
    page: Page,
    signed: &Signed,
    state: &AppState,
    (to, why): (String, Option<Refused>),
) -> Result<HttpResponse, WebError> {
    let (account, lang) = (signed.account.id.clone(), page.t.lang());
    let look = state.db.read(move |conn| {
        let owed = acceptances::owed(conn, &account)?;
        let given = acceptances::given(conn, &account)?;
        let mut asked = Vec::with_capacity(owed.len());
        for owed in owed {
            let readings = owed.changes.iter().map(|id| reading::public(conn, id)).collect::<Result<Vec<_>, _>>()?;
            asked.push((owed, readings.into_iter().flatten().collect::<Vec<_>>()));
        }
        Ok::<_, ConsentError>((asked, given))
    });
    let (asked, given) = look.await?;
    if asked.iter().any(|(owed, _)| !given.iter().any(|given| given.version == owed.version)) {
        let account = signed.account.id.clone();
        state.db.write(signed.actor(), move |tx| acceptances::show(tx, &account, lang)).await?;
    }
    let trouble = match why {
        None => Default::default(),
        Some(Refused::Accepted) => (page.t.say("agree-kept-title"), page.t.say("agree-kept-text")),
        Some(Refused::NotInEffect | Refused::NotShown) => (page.t.say("agree-over-title"), page.t.say("agree-over-text")),
    };
    let asked = asked.iter().map(|(owed, readings)| view_of(&page, (owed, readings), &given)).collect();
    let contact = page.business().map_or(String::new(), |business| business.privacy_contact.clone());
    let to = if is_page(&to) { to } else { signed.home().to_owned() };
    let to = if to == CHANGED { crate::web::who::home(signed.roles).to_owned() } else { to };
    let mut response = page::show_with(status, &ChangedPage { page: page.at(Place::Account), trouble, asked, to, contact })?;
    // What is asked changes with the answer: the page behind a press of *back* is asked for anew.
    response.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    Ok(response)
}

fn view_of(page: &Page, (owed, readings): (&Owed, &[Reading]), given: &[Given]) -> Asked {
    let t = &page.t;
    let is_one = readings.len() == 1;
    let change = |reading: &Reading| {
        let number = reading.version.as_ref().and_then(|version| version.number).unwrap_or_default();
        let summary = reading.summary(t.lang());
        Change {
            line: if is_one { String::new() } else { view::line(t, reading.version.as_ref()) },
            tag: summary.map_or(page.lang(), |one| one.lang.tag()),
            dir: summary.map_or(page.dir(), |one| one.lang.direction()),
            summary: summary.map(|one| render::blocks(&one.text)).unwrap_or_default(),
            href: if number > 1 { format!("{}/changes?version={number}", owed.kind.path()) } else { String::new() },
        }
    };
    let declined = given.iter().find(|given| given.version == owed.version).and_then(|given| match given.course {
        Course::Declined { at } => Some(t.say1("agree-declined", "date", t.date(at))),
        Course::Invalidated { at } => Some(t.say1("records-invalid-anew", "date", t.date(at))),
        _ => None,
    });
    let current = readings.iter().find_map(|reading| reading.version.as_ref().filter(|version| version.id == owed.version));
    Asked {
        version: owed.version.clone(),
        name: view::name(t, owed.kind),
        line: view::line(t, current),
        path: owed.kind.path(),
        changes: readings.iter().map(change).collect(),
        declined: declined.unwrap_or_default(),
    }
}

/// The question, with the page to go on to.
fn back_to(to: &str) -> String {
    if is_page(to) { format!("{CHANGED}?to={to}") } else { CHANGED.to_owned() }
}

/// Whether this is the address of one of our pages, and nothing else.
fn is_page(to: &str) -> bool {
    is_our_path(to) && routes::is_page(to) && to != CHANGED
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_goes_on_to_our_own_pages_only() {
        assert_eq!(back_to("/desk"), "/account/changed?to=/desk");
        assert_eq!(back_to("/admin/users/acc_1"), "/account/changed?to=/admin/users/acc_1");
        for nothing in ["", "//evil.example", "https://evil.example", "/nowhere", "/desk?x=1", CHANGED] {
            assert_eq!(back_to(nothing), CHANGED, "{nothing}");
        }
    }
}
