//! The register of all consents, as privacy officers search it and auditors read it (PO-3), and the evidence of one.
//!
//! **Invariants.** Nothing is changed from here. A page and an export have an end, and say how much lies beyond it.

use rusqlite::Connection;

use crate::base::ids::ConsentId;
use crate::base::limits::REGISTER_PAGE;
use crate::base::secret::{Personal, sha256};
use crate::base::time::UtcMillis;
use crate::consent::clauses::Question;
use crate::consent::receipts::{self, Code, Receipt};
use crate::consent::records::record::{Purpose, State};
use crate::consent::records::{Event, Record, sql};
use crate::consent::uses::{self, Shown};
use crate::consent::{ConsentError, requests};
use crate::policies::kinds::Document;
use crate::policies::reading::{self, Reading};

/// What is looked for; nothing lets everything through.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub state: Option<State>,
    /// Only what is not to be used for now.
    pub restricted: bool,
    pub purpose: Option<Purpose>,
    /// Asked for from here on, and before there.
    pub from: Option<UtcMillis>,
    pub before: Option<UtcMillis>,
    pub who: Option<Who>,
}

/// The code of a receipt, or a part of the name as it was typed in the call.
#[derive(Clone, Debug)]
pub struct Who {
    pub(super) code_hash: Option<[u8; 32]>,
    pub(super) name: Personal<String>,
}

/// A line of the register.
#[derive(Clone, Debug)]
pub struct Entry {
    pub record: Record,
    /// As typed in the call; none where there was no call.
    pub name: Option<Personal<String>>,
    /// `guest` or `agent`.
    pub role: Option<String>,
}

/// Everything that proves one consent.
#[derive(Clone, Debug)]
pub struct Evidence {
    pub record: Record,
    pub events: Vec<Event>,
    /// The answer with the text, where it was given in a call.
    pub receipt: Option<Receipt>,
    /// The later question in which it was asked for, as this person was shown it.
    pub later: Option<Shown>,
    /// The version of a document that was answered last, as everybody can read it.
    pub document: Option<Reading>,
}

/// Whether the text that is kept is the one that was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agrees {
    Yes,
    No,
    /// Nothing was shown, or it was before hashes were kept beside the record.
    Unknown,
}

/// One page of what the filter lets through, newest first, from the given page on (0 is the first), and how many there are.
pub fn page(conn: &Connection, filter: &Filter, number: usize) -> Result<(Vec<Entry>, usize), ConsentError> {
    Ok((sql::register(conn, filter, (number.saturating_mul(REGISTER_PAGE), REGISTER_PAGE))?, sql::count(conn, filter)?))
}

/// The first rows of what the filter lets through, and how many there are.
pub fn first(conn: &Connection, filter: &Filter, most: usize) -> Result<(Vec<Entry>, usize), ConsentError> {
    Ok((sql::register(conn, filter, (0, most))?, sql::count(conn, filter)?))
}

pub fn evidence(conn: &Connection, id: &ConsentId) -> Result<Option<Evidence>, ConsentError> {
    let Some(record) = sql::find(conn, id)? else { return Ok(None) };
    let events = sql::events(conn, id)?;
    let receipt = match (&record.request, &record.person) {
        (Some(request), Some(person)) => {
            let row = receipts::of_request(conn, request)?.into_iter().find(|row| row.person == *person);
            row.zip(requests::standing(conn, request)?).map(|(row, standing)| Receipt { row, standing })
        }
        _ => None,
    };
    let (later, document) = (later(conn, &record)?, document(conn, &record)?);
    Ok(Some(Evidence { record, events, receipt, later, document }))
}

/// The evidence of everything on one receipt.
pub fn of_receipt(conn: &Connection, receipt: &Receipt) -> Result<Vec<Evidence>, ConsentError> {
    let evidence = |record: Record| {
        let (events, later) = (sql::events(conn, &record.id)?, later(conn, &record)?);
        Ok(Evidence { record, events, receipt: Some(receipt.clone()), later, document: None })
    };
    sql::of_person(conn, receipt.row.request.as_str(), receipt.row.person.as_str())?.into_iter().map(evidence).collect()
}

fn later(conn: &Connection, record: &Record) -> Result<Option<Shown>, ConsentError> {
    let (Some(id), Some(person)) = (&record.later, &record.person) else { return Ok(None) };
    match uses::find(conn, id)? {
        Some(known) => uses::shown(conn, known, person),
        None => Ok(None),
    }
}

fn document(conn: &Connection, record: &Record) -> Result<Option<Reading>, ConsentError> {
    let Purpose::Document(kind) = record.purpose else { return Ok(None) };
    Ok(reading::numbered(conn, &Document::of_house(kind), record.version)?)
}

impl Who {
    /// None if nothing is looked for.
    pub fn typed(text: &str) -> Option<Self> {
        let text = text.trim();
        let code_hash = Code::read(text).map(|code| sha256(code.as_str().as_bytes()));
        (!text.is_empty()).then(|| Self { code_hash, name: Personal::new(text.to_owned()) })
    }
}

impl Evidence {
    /// Exactly what was shown, where it is kept.
    pub fn notice(&self) -> Option<&Question> {
        match (&self.record.later, &self.later, &self.receipt) {
            (Some(_), later, _) => later.as_ref()?.notice.as_ref(),
            (None, _, receipt) => receipt.as_ref()?.row.notice.as_ref(),
        }
    }

    /// The kept text is hashed again, and so are the clauses that it was made of.
    pub fn agrees(&self) -> Agrees {
        if let Some(reading) = &self.document {
            return match (self.record.lang, self.record.text_hash) {
                (Some(lang), Some(noted)) if reading.fingerprint(lang) == noted => Agrees::Yes,
                (_, None) => Agrees::Unknown,
                _ => Agrees::No,
            };
        }
        let is_whole = match (&self.later, &self.receipt) {
            (Some(later), _) => later.of.set.hash() == later.of.hash,
            (None, Some(receipt)) => receipt.standing.asked.clauses.hash() == receipt.standing.asked.hash,
            (None, None) => return Agrees::Unknown,
        };
        match (self.notice().map(Question::text_hash), self.record.text_hash) {
            (Some(kept), Some(noted)) if kept == noted && is_whole => Agrees::Yes,
            (_, None) => Agrees::Unknown,
            _ => Agrees::No,
        }
    }
}
