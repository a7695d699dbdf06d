//! What an account answered to the documents of the house, as consents: one record for each document, through all its versions.
//!
//! [`crate::consent::acceptances`] knows each version and its answer, and tells it here in the same transaction. The first acceptance is
//! *given*; that of a later version, while the one before counts, is *reaffirmed* and bound to the later text (G-3). After an end it is
//! asked for and given anew.
//!
//! **Invariants.** Whoever declines a later version takes nothing back of the one before: that answer stands with its version, and is no
//! event here. *Absent*: the texts, which the archive of the document keeps; withdrawal, which is the end of the account.

use std::collections::BTreeSet;

use rusqlite::Connection;

use crate::base::ids::{AccountId, ConsentId};
use crate::consent::ConsentError;
use crate::consent::records::record::{By, Input, Kind, Life, Purpose, State};
use crate::consent::records::{Controller, Event, Jurisdiction, Record, Terms, Text, events, put, sql};
use crate::people::business;
use crate::policies::asking::ASKED;
use crate::policies::kinds::Kind as Document;
use crate::store::{StoreError, Tx};

/// Somebody has the question before them. While an earlier acceptance counts, that is no event.
pub fn asked(tx: &Tx, account: &AccountId, document: Document, version: u32) -> Result<(), ConsentError> {
    open(tx, account, Purpose::Document(document), version).map(|_| ())
}

/// Somebody accepts this version.
pub fn accepted(tx: &Tx, account: &AccountId, document: Document, text: Text) -> Result<(), ConsentError> {
    let record = open(tx, account, Purpose::Document(document), text.version.unwrap_or_default())?;
    let kind = if record.life.state() == Some(State::Given) { Kind::Reaffirmed } else { Kind::Given };
    put(tx, record, Event { kind, at: tx.now, by: By::Person, text: Some(text), reason: None })
}

/// Somebody declines this version.
pub fn declined(tx: &Tx, account: &AccountId, document: Document, text: Text) -> Result<(), ConsentError> {
    let record = open(tx, account, Purpose::Document(document), text.version.unwrap_or_default())?;
    if record.life.state() == Some(State::Given) {
        return Ok(());
    }
    put(tx, record, Event { kind: Kind::Refused, at: tx.now, by: By::Person, text: Some(text), reason: None })
}

/// The account is gone: nobody waits for an answer, and nothing rests upon one.
pub fn ended(tx: &Tx, account: &AccountId) -> Result<(), StoreError> {
    for document in ASKED {
        let Some(mut record) = sql::of_document(tx, account, Purpose::Document(document))? else { continue };
        if record.life.handle(tx.now, Input::Event(Kind::Expired, By::System)).is_ok() {
            sql::update(tx, &record)?;
            sql::add_event(tx, &record.id, &Event { kind: Kind::Expired, at: tx.now, by: By::System, text: None, reason: None })?;
        }
    }
    Ok(())
}

/// The last proof of an answer to a document is erased, and its record with it.
pub fn forget(tx: &Tx, account: &AccountId, document: Document) -> Result<usize, StoreError> {
    Ok(sql::delete_of_document(tx, account, Purpose::Document(document))?)
}

/// The documents whose acceptance was declared invalid and not given anew.
pub fn void(conn: &Connection, account: &AccountId) -> Result<BTreeSet<Document>, ConsentError> {
    let void = sql::void_documents(conn, account, Purpose::all().count())?;
    Ok(ASKED.into_iter().filter(|kind| void.contains(&Purpose::Document(*kind))).collect())
}

/// What an account was asked about one document, with its events.
pub fn find(conn: &Connection, account: &AccountId, document: Document) -> Result<Option<(Record, Vec<Event>)>, ConsentError> {
    let Some(record) = sql::of_document(conn, account, Purpose::Document(document))? else { return Ok(None) };
    let events = events(conn, &record.id)?;
    Ok(Some((record, events)))
}

/// The record, asked for if nothing counts and nobody is being asked.
pub(super) fn open(tx: &Tx, account: &AccountId, purpose: Purpose, version: u32) -> Result<Record, ConsentError> {
    let known = sql::of_document(tx, account, purpose)?;
    let is_new = known.is_none();
    let mut record = known.map_or_else(|| made(tx, account, purpose, version), Ok)?;
    if matches!(record.life.state(), Some(State::Requested | State::Given)) {
        return Ok(record);
    }
    record.life.handle(tx.now, Input::Event(Kind::Requested, By::System)).map_err(|_| ConsentError::Already)?;
    if is_new {
        sql::insert(tx, &record)?
    } else {
        sql::update(tx, &record)?
    }
    sql::add_event(tx, &record.id, &Event { kind: Kind::Requested, at: tx.now, by: By::System, text: None, reason: None })?;
    Ok(record)
}

fn made(tx: &Tx, account: &AccountId, purpose: Purpose, version: u32) -> Result<Record, ConsentError> {
    let house = business::load(tx)?.ok_or(ConsentError::NobodyAsks)?;
    Ok(Record {
        id: ConsentId::random(),
        purpose,
        person: None,
        account: Some(account.clone()),
        request: None,
        later: None,
        text_hash: None,
        lang: None,
        version,
        terms: Terms {
            controller: Controller { name: house.name, address: house.address.clone(), contact: house.privacy_contact },
            jurisdiction: Jurisdiction { address: house.address, zone: house.time_zone, laws: Vec::new() },
            recipients: Vec::new(),
            storage: "server".to_owned(),
            withdrawal: match purpose {
                Purpose::Messages(_) => vec!["letter".to_owned(), "account".to_owned()],
                _ => vec!["account".to_owned()],
            },
            ground: None,
        }
        .with_house(tx)?,
        life: Life::default(),
        valid_until: None,
        created: tx.now,
    })
}
