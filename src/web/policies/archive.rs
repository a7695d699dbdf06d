//! `GET /privacy/archive`, `GET /r/{slug}/archive`: every version that was ever announced.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;

use crate::policies::version::State;
use crate::web::error::WebError;
use crate::web::page::{self, Page};
use crate::web::policies::{Place, named, view};
use crate::web::state::AppState;

#[derive(Template)]
#[template(path = "policies/archive.html")]
pub(super) struct ArchivePage {
    pub(super) page: Page,
    pub(super) title: String,
    pub(super) path: String,
    pub(super) versions: Vec<Entry>,
}

pub(super) struct Entry {
    pub(super) number: u32,
    pub(super) line: String,
    pub(super) is_current: bool,
}

/// `GET /privacy/archive`
pub async fn show_archive(page: Page, state: Data<AppState>, place: Path<Place>) -> Result<HttpResponse, WebError> {
    let named = named(&state, &place).await?;
    let shelf = named.shelf(&state).await?;
    let entry = |version: &crate::policies::version::Version| {
        let is_current = version.state == State::Effective;
        Some(Entry { number: version.number?, line: view::line(&page.t, Some(version)), is_current })
    };
    let versions = shelf.public.iter().filter_map(entry).collect();
    page::show(&ArchivePage { title: named.title(&page.t), path: named.path(), versions, page })
}
