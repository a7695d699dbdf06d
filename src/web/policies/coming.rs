//! What pages say of versions that are announced: on the home page and where people sign in, for as long as they are.

use crate::policies::kinds::Kind;
use crate::policies::reading;
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
