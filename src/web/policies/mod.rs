//! The pages of policies for everybody: the version in effect, all before it, and what changed.
//!
//! **Invariants.** A published text is shown as it was frozen. Where it does not exist in the reader's language it stands in
//! another one and says so. *Absent*: drafts; asking anybody to agree.

pub mod archive;
pub mod changes;
pub mod coming;
pub mod feed;
pub mod show;
pub mod view;

use crate::policies::kinds::{Document, Kind};
use crate::policies::reading::{self, Shelf};
use crate::web::error::WebError;
use crate::web::state::AppState;

/// The document that an address names.
pub fn document(kind: &str) -> Result<Document, WebError> {
    let kind = kind.parse::<Kind>().ok().filter(|kind| !kind.path().is_empty());
    kind.map(Document::of_house).ok_or_else(WebError::missing)
}

/// Its shelf. Before the set-up there is nobody who answers.
pub async fn shelf(state: &AppState, document: &Document) -> Result<Shelf, WebError> {
    let document = document.clone();
    state.db.read(move |conn| reading::shelf(conn, &document)).await?.ok_or_else(WebError::missing)
}
