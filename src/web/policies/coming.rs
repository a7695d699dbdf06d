//! What pages say of versions that are announced: on the home page, where people sign in, and a room's
//! own page of its notice, for as long as they are.

use crate::policies::kinds::Kind;
use crate::policies::reading::{self, Shelf};
use crate::text::Words;
use crate::web::error::WebError;
use crate::web::page::Page;
use crate::web::policies::view;
use crate::web::state::AppState;

/// One document that will change.
pub struct Coming {
    /// "Privacy policy".
    pub name: String,
    /// "A new version takes effect on 1 May 2027."
    pub says: String,
    /// What changes.
    pub href: String,
}

pub async fn coming(page: &Page, state: &AppState) -> Result<Vec<Coming>, WebError> {
    let found = state.db.read(reading::coming).await?;
    let one = |(kind, at): (Kind, _)| Coming {
        name: view::name(&page.t, kind),
        says: page.t.say1("policy-pages-coming", "date", page.t.date(at)),
        href: format!("{}/changes", kind.path()),
    };
    Ok(found.into_iter().map(one).collect())
}

/// The same of one document, for the page on which it is read.
pub fn coming_of(t: &Words, shelf: &Shelf, path: &str) -> Option<Coming> {
    let version = shelf.coming.as_ref()?.version.as_ref()?;
    let at = version.plan.effective?;
    let (name, says) = (view::name(t, version.document.kind), t.say1("policy-pages-coming", "date", t.date(at)));
    Some(Coming { name, says, href: format!("{path}/changes") })
}
