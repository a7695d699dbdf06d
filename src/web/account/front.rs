//! C-1: the start page of somebody with an account: who they are, what waits for them, and the parts of their account.
//!
//! **Invariants.** [`PARTS`] is the one list of parts; what is not there is not linked.

use actix_web::{HttpResponse, web};
use askama::Template;

use crate::people::address;
use crate::web::account::recorded::{self, CallView};
use crate::web::admin::day;
use crate::web::admin::users::held;
use crate::web::announced::{Announced, announced};
use crate::web::error::WebError;
use crate::web::page::{self, Page, Place};
use crate::web::state::AppState;
use crate::web::who::Signed;

/// A page of one's own account, with the keys of its name and of the sentence below.
struct Part {
    path: &'static str,
    name: &'static str,
    lead: &'static str,
}

/// Something that waits for an answer of the person; where it leads, empty if nowhere.
pub struct Open {
    pub text: String,
    pub href: String,
}

#[derive(Template)]
#[template(path = "account/front.html")]
struct FrontPage {
    page: Page,
    signed: Signed,
    announced: Vec<Announced>,
    /// What this person may here, each role with its last day if it has one.
    held: Vec<String>,
    /// The last day of the account; empty if it has none.
    ends: String,
    open: Vec<Open>,
    /// Recorded calls with this person in them.
    calls: Vec<CallView>,
    parts: Vec<PartView>,
}

struct PartView {
    path: &'static str,
    name: String,
    lead: String,
}

/// `GET /account`
pub async fn show_account(page: Page, signed: Signed, state: web::Data<AppState>) -> Result<HttpResponse, WebError> {
    let t = &page.t;
    let id = signed.account.id.clone();
    let calls = state.db.read(move |conn| recorded::gather(conn, &id)).await?;
    let part = |part: &Part| PartView { path: part.path, name: t.say(part.name), lead: t.say(part.lead) };
    let template = FrontPage {
        announced: announced(&page, &state).await?,
        held: held(t, &signed.account, state.db.now()),
        ends: signed.account.ends.map(|ends| t.date(day::last_moment(ends))).unwrap_or_default(),
        open: open(&page, &signed, &state).await?.into_iter().chain(calls.iter().filter_map(|call| call.open(t, &state))).collect(),
        calls: calls.iter().filter_map(|call| call.view(t, &state)).collect(),
        parts: PARTS.iter().map(part).collect(),
        signed,
        page: page.at(Place::Account),
    };
    page::show(&template)
}

async fn open(page: &Page, signed: &Signed, state: &AppState) -> Result<Vec<Open>, WebError> {
    let (id, now) = (signed.account.id.clone(), state.db.now());
    let email = state.db.read(move |conn| address::open(conn, &id, now)).await?;
    let email = email.map(|email| Open { text: page.t.say1("come-address-open", "email", email.expose().as_str()), href: String::new() });
    Ok(email.into_iter().collect())
}

/// In the order in which they stand.
const PARTS: &[Part] = &[
    Part { path: "/account/details", name: "come-details", lead: "come-details-lead" },
    Part { path: "/account/consents", name: "records-own-title", lead: "records-own-lead" },
    Part { path: "/account/messages", name: "messages-title", lead: "messages-lead" },
    Part { path: "/account/data", name: "leave-data-title", lead: "leave-data-lead" },
    Part { path: "/account/delete", name: "leave-delete", lead: "leave-delete-hint" },
];
