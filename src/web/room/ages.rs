//! The age of whoever rings, where a room asks for it: the same neutral question as at the registration, and kept as a band only.
//!
//! **Invariants.** A signed-in minor is known as one in every room, whatever is typed there: approved, or, while the guardian allows no
//! further collection, not; and what the guardian says later counts in a call that goes on. Where a room asks, they are asked all the same: its own age counts for everybody.

use actix_web::HttpRequest;

use crate::base::ids::GuardianId;
use crate::desk::conversations::{AgeBand, Ring};
use crate::people::age::{self as ages, Band};
use crate::people::guardians;
use crate::policies::promises;
use crate::store::{StoreError, Tx};
use crate::web::age;
use crate::web::error::WebError;
use crate::web::form::Fields;
use crate::web::page::Page;
use crate::web::state::AppState;
use crate::web::visit::Visit;

/// What the ring says.
pub enum Age {
    /// With the approval that it hangs upon, if it is a minor's: see [`settle`].
    Band(AgeBand, Option<GuardianId>),
    /// Fewer years than the room asks for.
    TooYoung,
    /// No day on which anybody was born.
    Unreadable,
}

/// `least`: the age of the room; 0 asks nobody.
pub async fn read(state: &AppState, (page, request): (&Page, &HttpRequest), fields: &Fields, least: u8) -> Result<Age, WebError> {
    let signed = Visit::of(request)?.signed.as_ref().map(|signed| signed.account.id.clone());
    let read = state.db.read(move |conn| {
        let approval = signed.map(|account| guardians::of_minor(conn, &account)).transpose()?.flatten();
        Ok::<_, WebError>((promises::minors(conn)?.age_limit, approval.map(|approval| approval.id)))
    });
    let (limit, guardian) = read.await?;
    if least == 0 {
        return Ok(guardian.map_or(Age::Band(AgeBand::Unknown, None), |guardian| Age::Band(AgeBand::Minor, Some(guardian))));
    }
    let today = age::today(page, state.db.now());
    let Some((born, band)) = age::born(fields).and_then(|born| ages::band(born, today, limit).map(|band| (born, band))) else {
        return Ok(Age::Unreadable);
    };
    if !ages::has_reached(born, today, least) {
        return Ok(Age::TooYoung);
    }
    Ok(match (guardian, band) {
        (Some(guardian), _) => Age::Band(AgeBand::Minor, Some(guardian)),
        (None, Band::Adult) => Age::Band(AgeBand::Adult, None),
        (None, Band::Minor { .. }) => Age::Band(AgeBand::Minor, None),
    })
}

/// What the guardian says at the moment at which the ring is stored.
pub fn settle(tx: &Tx, ring: &mut Ring) -> Result<(), StoreError> {
    if let Some(guardian) = &ring.guardian {
        ring.age = if guardians::allows(tx, guardian)? { AgeBand::Approved } else { AgeBand::Minor };
    }
    Ok(())
}
