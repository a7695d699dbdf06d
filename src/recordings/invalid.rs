//! A consent that is declared invalid, around the consent itself: the duty to delete, and who is told how.
//!
//! **Invariants.** All of it is one transaction. What was recorded without a consent that counts was never lawful, so its file is due at
//! once, without a wish for deletion (GDPR 17(1)(d)); more days or another use that was added falls back to what is approved. The
//! letter to the person names what and of which day, never why: the reason is read behind the link, with the receipt or in the account.
//! *Absent*: who may declare it; that is for the gate.

use std::fmt;

use rusqlite::Connection;

use crate::base::ids::{ConsentId, PersonId, RequestId};
use crate::base::secret::Secret;
use crate::consent::records::record::{Kind, Purpose};
use crate::consent::records::{self, Finding, Record};
use crate::consent::{invalid, receipts, uses as consents};
use crate::mail::address::Address;
use crate::mail::letter::{Letter, Text};
use crate::people::{accounts, business};
use crate::recordings::uses::{self, Courier, Found};
use crate::recordings::{RecordingError, duties, withdrawals};
use crate::store::Tx;

/// What somebody found, and how people are told.
#[derive(Clone)]
pub struct Declaration {
    pub courier: Courier,
    pub finding: Finding,
}

impl fmt::Debug for Declaration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Declaration").field("by", &self.finding.by).finish_non_exhaustive()
    }
}

/// Declares a consent invalid, with its effects. Answers whether that was new.
pub fn declare(tx: &Tx, declaration: &Declaration, id: &ConsentId) -> Result<bool, RecordingError> {
    let known = records::find(tx, id)?.ok_or(RecordingError::Missing)?;
    // Whoever left an address did so with a consent that still counted.
    let found = address_of(tx, &known)?;
    let was_granted = is_granted(tx, &known)?;
    let Some(was) = invalid::declare(tx, id, &declaration.finding)? else { return Ok(false) };
    let messenger = &declaration.courier.messenger;
    match (&was.later, &was.request, was.purpose) {
        (Some(_), Some(request), _) => {
            uses::recall_all(tx, request)?;
            if was_granted {
                duties::follow(tx, &messenger.reminder(), request)?;
                withdrawals::tell_invalid(tx, messenger, request)?;
            }
        }
        (None, Some(request), Purpose::Recording) => {
            uses::recall_all(tx, request)?;
            duties::make_due(tx, request)?;
            withdrawals::tell_invalid(tx, messenger, request)?;
        }
        _ => {}
    }
    if let Some(found) = found {
        write_to(tx, &declaration.courier, &was, found)?;
    }
    Ok(true)
}

/// The same for the recording of one person in one request, as the room of a call that still goes on asks for it.
pub fn declare_in_call(tx: &Tx, declaration: &Declaration, (request, person): (&RequestId, &PersonId)) -> Result<bool, RecordingError> {
    let id = invalid::of_person(tx, request, person)?.ok_or(RecordingError::Missing)?;
    declare(tx, declaration, &id)
}

fn is_granted(conn: &Connection, record: &Record) -> Result<bool, RecordingError> {
    let Some(later) = &record.later else { return Ok(false) };
    Ok(consents::find(conn, later)?.is_some_and(|known| known.is_granted()))
}

fn address_of(conn: &Connection, record: &Record) -> Result<Option<Found>, RecordingError> {
    if let (Some(request), Some(person)) = (&record.request, &record.person) {
        return uses::address_of(conn, request, person);
    }
    let account = record.account.as_ref().map(|id| accounts::find(conn, id)).transpose()?.flatten().filter(|one| one.is_active());
    let address = account.as_ref().and_then(|account| Address::parse(account.email.expose()).ok());
    Ok(address.zip(account).map(|(address, account)| Found { address, has_account: true, lang: account.lang }))
}

fn write_to(tx: &Tx, courier: &Courier, was: &Record, found: Found) -> Result<(), RecordingError> {
    let Some(business) = business::load(tx)? else { return Ok(()) };
    let Ok(house) = business.letter_house() else { return Ok(()) };
    let page = match (&was.request, &was.person) {
        (Some(request), Some(person)) if !found.has_account => {
            format!("{}?lang={}", receipts::code(&courier.keys, request, person).path(), found.lang.tag())
        }
        _ => uses::ACCOUNT.to_owned(),
    };
    let said = |kind: Kind| matches!(kind, Kind::Given | Kind::Reaffirmed | Kind::Informed);
    let since = records::events(tx, &was.id)?.into_iter().rev().find(|event| said(event.kind)).map_or(was.created, |event| event.at);
    let text = Text::Invalid {
        what: was.purpose.name(),
        since,
        is_asked: matches!(was.purpose, Purpose::Document(_)),
        page: Secret::new(format!("{}{page}", courier.origin)),
    };
    let letter = Letter { to: found.address, lang: found.lang, house, about: was.id.to_string(), text };
    courier.messenger.post.queue(tx, &letter)?;
    Ok(())
}
