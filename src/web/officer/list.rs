//! `GET /officer/policies`: the documents, what counts, what waits, what is being written.

use actix_web::HttpResponse;
use actix_web::web::Data;
use askama::Template;

use crate::desk::rooms;
use crate::policies::drafts;
use crate::policies::kinds::{Document, Kind};
use crate::policies::version::{State, Version};
use crate::text::Words;
use crate::web::error::WebError;
use crate::web::page::{self, Page, Place};
use crate::web::policies::view;
use crate::web::settings::clock;
use crate::web::state::AppState;
use crate::web::who::Officer;

#[derive(Template)]
#[template(path = "officer/policies.html")]
struct PoliciesPage {
    page: Page,
    documents: Vec<DocumentView>,
    /// The question about this machine's time, as long as it holds something back; empty if there is none.
    clock: String,
}

struct DocumentView {
    kind: &'static str,
    name: String,
    path: String,
    /// The room it is about, by its address; empty for the whole business.
    room: String,
    current: String,
    waiting: Option<Link>,
    draft: Option<Link>,
}

struct Link {
    href: String,
    text: String,
}

/// `GET /officer/policies`
pub async fn show_policies(page: Page, _officer: Officer, state: Data<AppState>) -> Result<HttpResponse, WebError> {
    let documents = state.db.read(all).await?;
    let documents = documents.iter().map(|(entry, versions)| document(&page.t, entry, versions)).collect();
    let clock = clock::question(&state, &page).await?;
    page::show(&PoliciesPage { page: page.at(Place::Officer), documents, clock })
}

/// A document with the room it is about.
struct Entry {
    kind: Kind,
    /// Address and name of the room; none for the whole business.
    room: Option<(String, String)>,
}

/// The documents of the business, then the notices of its rooms.
fn all(conn: &rusqlite::Connection) -> Result<Vec<(Entry, Vec<Version>)>, WebError> {
    let mut all = Vec::new();
    for kind in Kind::HOUSE {
        all.push((Entry { kind, room: None }, drafts::versions(conn, &Document::of_house(kind))?));
    }
    for room in rooms::list(conn)? {
        let versions = drafts::versions(conn, &Document::of_room(room.id))?;
        all.push((Entry { kind: Kind::Room, room: Some((room.setting.slug.to_string(), room.setting.name)) }, versions));
    }
    Ok(all)
}

fn document(t: &Words, entry: &Entry, versions: &[Version]) -> DocumentView {
    let kind = entry.kind;
    let of = |wanted: fn(State) -> bool| versions.iter().find(|version| wanted(version.state));
    let link = |version: &Version, text: String| Link { href: format!("/officer/policies/{}", version.id), text };
    let effective = of(|state| state == State::Effective);
    DocumentView {
        kind: kind.as_str(),
        name: entry.room.as_ref().map_or(view::name(t, kind), |(_, room)| format!("{}: {room}", view::name(t, kind))),
        path: entry.room.as_ref().map_or(kind.path().to_owned(), |(slug, _)| format!("/r/{slug}")),
        room: entry.room.as_ref().map_or(String::new(), |(slug, _)| slug.clone()),
        current: effective.map_or_else(|| view::unpublished(t, kind), |version| view::line(t, Some(version))),
        waiting: of(State::is_waiting).map(|version| link(version, view::line(t, Some(version)))),
        draft: of(|state| state == State::Draft).map(|version| link(version, t.say("policy-pages-go-on"))),
    }
}
