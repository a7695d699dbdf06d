//! `GET /privacy` and its siblings: what counts today. `GET /privacy/archive/{number}`: what counted then.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::policies::reading::{self, Reading};
use crate::web::error::WebError;
use crate::web::page::{self, Page};
use crate::web::policies::view::{self, ClauseView};
use crate::web::policies::{Named, Place, named};
use crate::web::state::AppState;

#[derive(Template)]
#[template(path = "policies/show.html")]
pub(super) struct PolicyPage {
    pub(super) page: Page,
    pub(super) title: String,
    pub(super) line: String,
    /// The document's own address.
    pub(super) path: String,
    /// What is coming; empty if nothing.
    pub(super) coming: String,
    /// Not what counts today.
    pub(super) is_old: bool,
    pub(super) number: u32,
    pub(super) clauses: Vec<ClauseView>,
}

impl PolicyPage {
    fn texts(&self) -> &[ClauseView] {
        &self.clauses
    }

    /// Starter texts change with the settings.
    fn is_fixed(&self) -> bool {
        self.number > 0
    }
}

/// `GET /privacy`
pub async fn show_policy(page: Page, state: Data<AppState>, place: Path<Place>, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let named = named(&state, &place).await?;
    let shelf = named.shelf(&state).await?;
    let coming = shelf.coming.as_ref().and_then(|coming| coming.version.as_ref()).and_then(|version| version.plan.effective);
    let coming = coming.map_or(String::new(), |at| page.t.say1("policy-pages-coming", "date", page.t.date(at)));
    page::show(&policy_page(page, &named, &shelf.current, (request.query_string(), coming)))
}

/// `GET /privacy/archive/{number}`
pub async fn show_version(page: Page, state: Data<AppState>, place: Path<Place>, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let named = named(&state, &place).await?;
    let reading = version(&state, &named, &place).await?;
    page::show(&policy_page(page, &named, &reading, (request.query_string(), String::new())))
}

/// A version that everybody may read.
pub(super) async fn version(state: &AppState, named: &Named, place: &Place) -> Result<Reading, WebError> {
    let (document, number) = (named.document.clone(), place.number.ok_or_else(WebError::missing)?);
    state.db.read(move |conn| reading::numbered(conn, &document, number)).await?.ok_or_else(WebError::missing)
}

fn policy_page(page: Page, named: &Named, reading: &Reading, (query, coming): (&str, String)) -> PolicyPage {
    let wanted = view::wanted(query);
    let path = page.path().to_owned();
    PolicyPage {
        title: named.title(&page.t),
        line: view::line(&page.t, reading.version.as_ref()),
        path: named.path(),
        coming,
        is_old: reading.version.as_ref().is_some_and(|version| version.state != crate::policies::version::State::Effective),
        number: reading.version.as_ref().and_then(|version| version.number).unwrap_or_default(),
        clauses: view::clauses(&page.t, reading, &path, wanted.as_ref()),
        page,
    }
}
