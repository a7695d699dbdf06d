//! `GET /privacy/choices`: what is kept beyond what is needed, and what this visitor chose (V-10). Without an account and without script.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Query};
use askama::Template;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::base::limits::CHOICE_RESTS;
use crate::base::time::UtcMillis;
use crate::consent::choices::choice::State;
use crate::policies::declarations::{self, Category, Declaration};
use crate::policies::tables::{self, Table};
use crate::text::Lang;
use crate::web::error::WebError;
use crate::web::page::{self, Page};
use crate::web::state::AppState;

#[derive(Template)]
#[template(path = "choices/choices.html")]
struct ChoicesPage {
    page: Page,
    groups: Vec<Group>,
    /// What was wanted in the face of the signal or an opt-out: asked anew, by its name.
    conflict: Vec<(&'static str, String)>,
    /// Since when this visitor's choice counts, and until when; empty if there is none.
    says: String,
    /// Since when sale and sharing are off by an opt-out; empty if they are not.
    out: String,
    needed: Table,
    stamp: String,
    is_saved: bool,
    is_stale: bool,
    is_minor: bool,
}

/// A category, and what is declared of it.
struct Group {
    category: &'static str,
    name: String,
    is_on: bool,
    is_blocked: bool,
    items: Vec<Item>,
}

struct Item {
    name: String,
    lang: Lang,
    purpose: String,
    life: String,
    party: String,
    host: String,
}

/// What the address says beyond the page.
#[derive(Default, Deserialize)]
pub struct Asked {
    done: Option<String>,
    /// Categories to confirm by their names.
    #[serde(default)]
    named: String,
}

/// `GET /privacy/choices`
pub async fn show_choices(state: Data<AppState>, page: Page, asked: Query<Asked>) -> Result<HttpResponse, WebError> {
    show((StatusCode::OK, false), page, &state, &asked).await
}

/// The page as it is now, after a press on one that is not.
pub async fn show_anew(page: Page, state: &AppState) -> Result<HttpResponse, WebError> {
    show((StatusCode::CONFLICT, true), page, state, &Asked::default()).await
}

/// `GET /privacy/choices.json`: the same for what the business embeds itself, on this origin only.
pub async fn show_answer(state: Data<AppState>, page: Page) -> HttpResponse {
    let (standing, now) = (page.choice(), state.db.now());
    let choice = standing.choice(now);
    let allowed = choice.allowed(now, standing.signal);
    let one = |category: &Category| (category.as_str().to_owned(), Value::from(allowed.contains(category)));
    HttpResponse::Ok().json(json!({
        "state": choice.state(now).as_str(),
        "signal": standing.is_honoured(),
        "opted_out": choice.blocks(now, standing.signal),
        "allowed": standing.offered.iter().map(one).collect::<Map<_, _>>(),
    }))
}

async fn show((status, is_stale): (StatusCode, bool), page: Page, state: &AppState, asked: &Asked) -> Result<HttpResponse, WebError> {
    let now = state.db.now();
    let declared = state.db.read(move |conn| declarations::in_force(conn, now)).await?;
    let standing = page.choice();
    let choice = standing.choice(now);
    let blocks = choice.blocks(now, standing.signal);
    let allowed = choice.allowed(now, standing.signal);
    let conflict = asked.named.split(['+', ' ']).filter_map(Category::from_name);
    let conflict = conflict.filter(|one| blocks && one.is_sale() && standing.offered.contains(one) && !allowed.contains(one));
    let group = |category: &Category| Group {
        category: category.as_str(),
        name: page.t.say(category.name()),
        is_on: allowed.contains(category),
        is_blocked: blocks && category.is_sale() && !allowed.contains(category),
        items: declared.iter().filter(|one| one.of.category == *category).map(|one| item(&page, one)).collect(),
    };
    page::show_with(
        status,
        &ChoicesPage {
            groups: standing.offered.iter().map(group).collect(),
            conflict: conflict.map(|one| (one.as_str(), page.t.say(one.name()))).collect(),
            says: says(&page, now),
            out: opted_out(&page, now),
            needed: tables::cookies(&page.t),
            stamp: standing.shown(),
            is_saved: asked.done.is_some(),
            is_stale: is_stale && !standing.is_minor,
            is_minor: standing.is_minor,
            page,
        },
    )
}

/// Since when this visitor is opted out; empty if they are not.
pub fn opted_out(page: &Page, now: UtcMillis) -> String {
    let choice = page.choice().choice(now);
    let since = choice.opted_out.filter(|_| choice.blocks(now, false));
    since.map(|(at, _)| page.t.say1("choices-sale-since", "date", page.t.date(at))).unwrap_or_default()
}

fn says(page: &Page, now: UtcMillis) -> String {
    let choice = page.choice().choice(now);
    let Some(pressed) = &choice.pressed else { return String::new() };
    let (at, until) = (page.t.date(pressed.at), page.t.date(pressed.at.plus(CHOICE_RESTS)));
    if choice.state(now) == State::Expired {
        return page.t.say1("choices-over", "date", until);
    }
    page.t.say2("choices-since", "date", at, "until", until)
}

fn item(page: &Page, one: &Declaration) -> Item {
    let of = &one.of;
    let (lang, purpose) = of.purpose(page.t.lang(), page.business().map_or(Lang::En, |business| business.default_lang));
    Item { name: of.name.clone(), lang, purpose: purpose.to_owned(), life: of.life.clone(), party: of.party.clone(), host: of.host.clone() }
}
