//! The age of whoever rings, where a room asks for it: the same neutral question as at the registration, and kept as a band only.
//!
//! **Invariants.** A signed-in minor whose guardian agreed is known, and asked all the same: the room's own age counts for everybody.

use actix_web::HttpRequest;

use crate::desk::conversations::AgeBand;
use crate::people::age::{self as ages, Band};
use crate::people::guardians;
use crate::policies::promises;
use crate::web::age;
use crate::web::error::WebError;
use crate::web::form::Fields;
use crate::web::page::Page;
use crate::web::state::AppState;
use crate::web::visit::Visit;

/// What the ring says.
pub enum Age {
    Band(AgeBand),
    /// Fewer years than the room asks for.
    TooYoung,
    /// No day on which anybody was born.
    Unreadable,
}

/// `least`: the age of the room; 0 asks nobody.
pub async fn read(state: &AppState, (page, request): (&Page, &HttpRequest), fields: &Fields, least: u8) -> Result<Age, WebError> {
    if least == 0 {
        return Ok(Age::Band(AgeBand::Unknown));
    }
    let account = Visit::of(request)?.signed.as_ref().filter(|signed| !signed.held).map(|signed| signed.account.id.clone());
    let read = state.db.read(move |conn| {
        let is_minor = account.map(|account| guardians::is_minor(conn, &account)).transpose()?.unwrap_or_default();
        Ok::<_, WebError>((promises::minors(conn)?.age_limit, is_minor))
    });
    let (limit, is_approved) = read.await?;
    let today = age::today(page, state.db.now());
    let Some((born, band)) = age::born(fields).and_then(|born| ages::band(born, today, limit).map(|band| (born, band))) else {
        return Ok(Age::Unreadable);
    };
    if !ages::has_reached(born, today, least) {
        return Ok(Age::TooYoung);
    }
    Ok(Age::Band(match band {
        Band::Adult => AgeBand::Adult,
        Band::Minor { .. } if is_approved => AgeBand::Approved,
        Band::Minor { .. } => AgeBand::Minor,
    }))
}
