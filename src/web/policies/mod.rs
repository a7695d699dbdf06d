//! The pages of policies for everybody: the version in effect, all before it, and what changed. The notice of a room is read on the
//! room's own page, and its other versions below that address.
//!
//! **Invariants.** A published text is shown as it was frozen. Where it does not exist in the reader's language it stands in
//! another one and says so. *Absent*: drafts; asking anybody to agree; letters about the notice of a room: nobody has given an
//! address for one room, so whoever comes there is told on its page.

pub mod archive;
pub mod changes;
pub mod coming;
pub mod feed;
pub mod show;
pub mod view;

use serde::Deserialize;

use crate::desk::rooms::{self, Room};
use crate::policies::kinds::{Document, Kind};
use crate::policies::reading::{self, Shelf};
use crate::text::Words;
use crate::web::error::WebError;
use crate::web::state::AppState;

/// What an address says: a kind of the house's documents or a room's own name, and which version.
#[derive(Deserialize)]
pub struct Place {
    kind: Option<String>,
    slug: Option<String>,
    number: Option<u32>,
}

/// The document that an address names.
pub struct Named {
    document: Document,
    /// Whose notice it is.
    room: Option<Room>,
}

impl Named {
    fn title(&self, t: &Words) -> String {
        let name = view::name(t, self.document.kind);
        self.room.as_ref().map_or(name.clone(), |room| format!("{name}: {}", room.name_in(t.lang())))
    }

    /// Where it is read, and below which its versions are.
    fn path(&self) -> String {
        view::path(self.document.kind, self.room.as_ref())
    }

    /// Its shelf. A room that never announced a notice has none.
    async fn shelf(&self, state: &AppState) -> Result<Shelf, WebError> {
        let shelf = shelf(state, &self.document).await?;
        if self.room.is_some() && shelf.public.is_empty() { Err(WebError::missing()) } else { Ok(shelf) }
    }
}

async fn named(state: &AppState, place: &Place) -> Result<Named, WebError> {
    let Some(slug) = place.slug.clone() else {
        let kind = place.kind.as_deref().and_then(|kind| kind.parse::<Kind>().ok()).filter(|kind| !kind.path().is_empty());
        return kind.map(|kind| Named { document: Document::of_house(kind), room: None }).ok_or_else(WebError::missing);
    };
    let room = state.db.read(move |conn| rooms::by_slug(conn, &slug)).await?.ok_or_else(WebError::missing)?;
    Ok(Named { document: Document::of_room(room.id.clone()), room: Some(room) })
}

/// Its shelf. Before the set-up there is nobody who answers.
pub async fn shelf(state: &AppState, document: &Document) -> Result<Shelf, WebError> {
    let document = document.clone();
    state.db.read(move |conn| reading::shelf(conn, &document)).await?.ok_or_else(WebError::missing)
}
