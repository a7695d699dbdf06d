//! Enquiries: what people write to the business through its contact page, answered by hand (V-16, RT-4).
//!
//! ```text
//! open ──answered──▶ answered ──30 d──▶ (gone)
//!   └──12 months──▶ (gone)
//! ```
//!
//! **Invariants.** Nothing is ever sent to where somebody wants to be answered. The letter that tells of an enquiry says that there is
//! one, and where to read it; at most one goes in an hour. The ledger says that one came, and nothing of it.

use std::time::Duration;

use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::ids::{AccountId, EnquiryId};
use crate::base::limits;
use crate::base::secret::Personal;
use crate::base::time::UtcMillis;
use crate::blob::Blobs;
use crate::mail::address::Address;
use crate::mail::letter::{Kind, Letter, Text};
use crate::mail::{outbox, server};
use crate::people::letters::Letters;
use crate::people::roles::{Role, Roles};
use crate::people::{accounts, business};
use crate::retention::Erasable;
use crate::rights::{RightsError, sql};
use crate::store::portable::Portable;
use crate::store::{StoreError, Tx};
use crate::text::Lang;

/// What somebody writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEnquiry {
    /// Empty if nobody wants to say.
    pub name: Personal<String>,
    /// Where to answer, as it was typed.
    pub contact: Personal<String>,
    pub text: Personal<String>,
    pub lang: Lang,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enquiry {
    pub id: EnquiryId,
    pub left: NewEnquiry,
    pub created: UtcMillis,
    pub answered: Option<UtcMillis>,
    pub delete_due: UtcMillis,
}

/// Which enquiries an account answered.
pub const PORTABLE: Portable = Portable { part: "answered_enquiries", gather: sql::copy_answered };

/// Stores an enquiry. The same words of the same person within [`SAME_WITHIN`] are a double press, and one enquiry.
pub fn leave(tx: &Tx, letters: &Letters, new: &NewEnquiry) -> Result<EnquiryId, RightsError> {
    if let Some(same) = sql::same_enquiry(tx, new, tx.now.minus(SAME_WITHIN))? {
        return Ok(same);
    }
    if sql::count_open(tx)? >= limits::ENQUIRIES {
        return Err(RightsError::Full);
    }
    let is_told = outbox::was_written_since(tx, Kind::Enquiry, tx.now.minus(TOLD_EVERY))?;
    let enquiry = Enquiry {
        id: EnquiryId::random(),
        left: new.clone(),
        created: tx.now,
        answered: None,
        delete_due: tx.now.plus(limits::ENQUIRY_KEPT_OPEN),
    };
    sql::insert_enquiry(tx, &enquiry)?;
    audit::record(tx, "enquiry.leave", enquiry.id.as_str(), json!({}))?;
    if !is_told {
        tell(tx, letters)?;
    }
    Ok(enquiry.id)
}

/// Those that wait, oldest first, then those that were answered, newest first.
pub fn list(conn: &Connection) -> Result<Vec<Enquiry>, RightsError> {
    Ok(sql::enquiries(conn, limits::ENQUIRIES)?)
}

pub fn count_open(conn: &Connection) -> Result<usize, RightsError> {
    Ok(sql::count_open(conn)?)
}

/// Somebody has answered. Doing it twice is doing it once.
pub fn answer(tx: &Tx, id: &EnquiryId, by: &AccountId) -> Result<(), RightsError> {
    if sql::set_answered(tx, id, by, tx.now)? > 0 {
        audit::record(tx, "enquiry.answer", id.as_str(), json!({}))?;
        return Ok(());
    }
    if sql::has_enquiry(tx, id)? { Ok(()) } else { Err(RightsError::Missing) }
}

/// What the retention job erases: enquiries 30 days after the answer, or 12 months after they came (RT-4).
pub const ERASABLE: Erasable = Erasable { rule: "rights.enquiries", due, erase };

/// One letter to the privacy contact if it is an address, else to each officer, else to each owner.
fn tell(tx: &Tx, letters: &Letters) -> Result<(), RightsError> {
    let (Some(_), Some(business)) = (server::standing(tx)?, business::load(tx)?) else { return Ok(()) };
    let Ok(house) = business.letter_house() else { return Ok(()) };
    let mut readers = vec![(business.privacy_contact.clone(), business.default_lang)];
    if Address::parse(&business.privacy_contact).is_err() {
        let all = accounts::list(tx)?;
        let having = |role: Role| {
            let found = all.iter().filter(|account| account.roles(tx.now).has_any_of(Roles::of(&[role])));
            found.map(|account| (account.email.expose().clone(), account.lang)).collect::<Vec<_>>()
        };
        readers = having(Role::Officer);
        if readers.is_empty() {
            readers = having(Role::Owner);
        }
    }
    if outbox::room(tx)? < readers.len() {
        // The next enquiry tells of this one too.
        return Ok(());
    }
    // What still waits says the same.
    outbox::recall(tx, ABOUT)?;
    for (address, lang) in readers {
        if let Ok(to) = Address::parse(&address) {
            let text = Text::Enquiry { page: format!("{}/officer/enquiries", letters.origin) };
            letters.post.queue(tx, &Letter { to, lang, house: house.clone(), about: ABOUT.to_owned(), text })?;
        }
    }
    Ok(())
}

fn due(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    sql::due_enquiries(conn, now, most)
}

fn erase(tx: &Tx, _: &Blobs, id: &str) -> Result<usize, StoreError> {
    sql::delete_enquiry(tx, id)
}

/// Longer than a page that loads slowly, shorter than the patience of somebody who asks again.
const SAME_WITHIN: Duration = Duration::from_secs(10 * 60);
/// Chosen: whoever reads the list once reads all that is in it.
const TOLD_EVERY: Duration = Duration::from_secs(3600);
const ABOUT: &str = "enquiries";
