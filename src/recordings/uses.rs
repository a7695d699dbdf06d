//! A later use of a recording, around its question: who may ask, who is told how, and what becomes of the day of deletion.
//!
//! **Invariants.** Whoever recorded asks about the own recordings, an officer about all; "somebody else's" and "not there" answer the
//! same. Letters are queued in the transaction of the question, name neither what is asked nor anybody, and are recalled when
//! nobody waits for the answer. Days are added when everybody has approved them and never before, within the most days of the house;
//! when that is taken back they fall to what was approved before, or to now. *Absent*: the code of anybody's receipt for whoever
//! asks: a link that opens an answer goes to its own person only.

use rusqlite::Connection;

use crate::base::ids::{AccountId, PersonId, RecordingId, RequestId, UseId};
use crate::base::limits::{USE_ANSWER_LEAST, USE_ANSWER_TIME};
use crate::base::secret::{Personal, Secret};
use crate::consent::clauses::Question;
use crate::consent::keys::Keys;
use crate::consent::uses::course::State as Course;
use crate::consent::uses::wanted::Wanted;
use crate::consent::uses::{self, Asking, Obstacle, Use};
use crate::consent::{ConsentError, receipts, records, requests};
use crate::mail::address::Address;
use crate::mail::letter::{Letter, Text, Withdrawn};
use crate::mail::{outbox, server};
use crate::people::{accounts, business};
use crate::recordings::register::{Recording, State};
use crate::recordings::withdrawals::{self, Messenger};
use crate::recordings::{RecordingError, duties, sql, wishes};
use crate::store::Tx;
use crate::text::Lang;

/// Who asks, as the gate let them through.
#[derive(Clone, Debug)]
pub enum Asker {
    /// Whoever recorded.
    Own(AccountId),
    /// Whoever keeps the registers.
    Officer(AccountId),
}

/// How people are told.
#[derive(Clone)]
pub struct Courier {
    pub messenger: Messenger,
    pub keys: Keys,
    /// What links begin with.
    pub origin: String,
}

/// How one of those who are asked learns of it.
#[derive(Clone, Debug)]
pub struct Told {
    pub name: Personal<String>,
    pub way: Way,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// A letter goes.
    ByMail,
    /// Whoever asks tells them; the page at this path asks for what is theirs alone.
    ByHand(&'static str),
}

/// Somebody's address, whether it is that of an account, and their language.
pub(super) struct Found {
    pub(super) address: Address,
    pub(super) has_account: bool,
    pub(super) lang: Lang,
}

/// Asks everybody who is in a recording.
pub fn ask(tx: &Tx, courier: &Courier, id: &RecordingId, asker: &Asker, wanted: Wanted) -> Result<Use, RecordingError> {
    let known = find(tx, id, asker)?;
    let obstacle = |what| Err(RecordingError::Consent(ConsentError::CannotAsk(what)));
    if known.state != State::Kept {
        return obstacle(Obstacle::Gone);
    }
    if known.due < tx.now.plus(USE_ANSWER_LEAST) {
        return obstacle(Obstacle::TooLate);
    }
    let by = match asker {
        Asker::Own(account) | Asker::Officer(account) => account.clone(),
    };
    let until = known.due.min(tx.now.plus(USE_ANSWER_TIME));
    let asked = uses::ask(tx, &Asking { request: known.request, by, wanted, deleted_by: known.due, until })?;
    for (person, _) in asked.course.people() {
        write_to(tx, courier, &asked, person)?;
    }
    Ok(asked)
}

/// The recording, if it is this person's to ask about.
pub fn find(conn: &Connection, id: &RecordingId, asker: &Asker) -> Result<Recording, RecordingError> {
    let may = |known: &Recording| match asker {
        Asker::Own(account) => known.account == *account,
        Asker::Officer(_) => true,
    };
    sql::recording(conn, id)?.filter(may).ok_or(RecordingError::Missing)
}

/// Stores what one person pressed, with the text that was shown.
pub fn answer(tx: &Tx, id: &UseId, person: &PersonId, approve: bool, shown: &Question) -> Result<Use, RecordingError> {
    let was = uses::find(tx, id)?.ok_or(RecordingError::Missing)?;
    let known = uses::answer(tx, id, person, approve, shown)?;
    outbox::recall(tx, &about(id, person))?;
    if known.course.state() != Course::Asked {
        recall(tx, &known)?;
    }
    if known.is_granted() && !was.is_granted() && known.is_longer() {
        duties::lengthen(tx, &known)?;
    }
    Ok(known)
}

/// Somebody takes back what they approved later: it ends for all, and officers are told if it counted.
pub fn withdraw(tx: &Tx, messenger: &Messenger, id: &UseId, person: &PersonId) -> Result<Use, RecordingError> {
    let was = uses::find(tx, id)?.ok_or(RecordingError::Missing)?;
    let known = uses::withdraw(tx, id, person)?;
    recall(tx, &known)?;
    if was.is_granted() && !known.is_granted() {
        duties::follow(tx, &messenger.reminder(), &known.request)?;
        withdrawals::tell(tx, messenger, &known.request, Withdrawn::Use)?;
    }
    Ok(known)
}

/// Closes the questions whose time is over; answers how many that were.
pub fn close_over(tx: &Tx) -> Result<usize, RecordingError> {
    let closed = uses::close_over(tx)?;
    for known in &closed {
        recall(tx, known)?;
    }
    Ok(closed.len())
}

/// Nobody has to answer any more: the file is to go at once.
pub fn shut(tx: &Tx, request: &RequestId) -> Result<(), RecordingError> {
    uses::shut(tx, request)?.map_or(Ok(()), |known| recall(tx, &known))
}

/// Nobody waits for answers about this recording.
pub fn recall_all(tx: &Tx, request: &RequestId) -> Result<(), RecordingError> {
    uses::of_request(tx, request)?.iter().try_for_each(|known| recall(tx, known))
}

/// Whoever is asked, and how each of them learns of it. Not who has answered.
pub fn told(conn: &Connection, known: &Use) -> Result<Vec<Told>, RecordingError> {
    let has_server = server::standing(conn)?.is_some();
    let mut all = Vec::new();
    for row in receipts::of_request(conn, &known.request)? {
        if known.course.said(&row.person).is_none() {
            continue;
        }
        let way = match address_of(conn, &known.request, &row.person)? {
            Some(_) if has_server => Way::ByMail,
            Some(found) if found.has_account => Way::ByHand(ACCOUNT),
            _ => Way::ByHand(RECEIPT),
        };
        all.push(Told { name: row.name, way });
    }
    Ok(all)
}

fn write_to(tx: &Tx, courier: &Courier, asked: &Use, person: &PersonId) -> Result<(), RecordingError> {
    let (Some(found), Some(business)) = (address_of(tx, &asked.request, person)?, business::load(tx)?) else { return Ok(()) };
    let Ok(house) = business.letter_house() else { return Ok(()) };
    // Whoever has an account shows who they are there; whoever has none holds the code already.
    let page = if found.has_account {
        ACCOUNT.to_owned()
    } else {
        format!("{}?lang={}", receipts::code(&courier.keys, &asked.request, person).path(), found.lang.tag())
    };
    let page = Secret::new(format!("{}{page}", courier.origin));
    let text = Text::NewUse { recorded: asked.set.recorded, until: asked.course.until(), page };
    let letter = Letter { to: found.address, lang: found.lang, house, about: about(&asked.id, person), text };
    courier.messenger.post.queue(tx, &letter)?;
    Ok(())
}

/// Where somebody can be written to: at the account that their consents were joined to, or where the answer to a wish was to go.
pub(super) fn address_of(conn: &Connection, request: &RequestId, person: &PersonId) -> Result<Option<Found>, RecordingError> {
    let joined = records::of_person(conn, request, person)?.into_iter().find_map(|record| record.account);
    if let Some(account) = joined.map(|id| accounts::find(conn, &id)).transpose()?.flatten().filter(|account| account.is_active()) {
        let address = Address::parse(account.email.expose()).ok();
        return Ok(address.map(|address| Found { address, has_account: true, lang: account.lang }));
    }
    let Some(lang) = requests::approved_in(conn, request, person)? else { return Ok(None) };
    let contacts = wishes::of_person(conn, request, person)?;
    let address = contacts.iter().rev().find_map(|wish| Address::parse(wish.of.contact.expose()).ok());
    Ok(address.map(|address| Found { address, has_account: false, lang }))
}

fn recall(tx: &Tx, known: &Use) -> Result<(), RecordingError> {
    for (person, _) in known.course.people() {
        outbox::recall(tx, &about(&known.id, person))?;
    }
    Ok(())
}

fn about(id: &UseId, person: &PersonId) -> String {
    format!("{id}/{person}")
}

/// Where somebody with an account reads the question, and what became of their consents.
pub(super) const ACCOUNT: &str = "/account/consents";
/// Where anybody with a receipt does.
const RECEIPT: &str = "/receipt";

#[cfg(test)]
pub(in crate::recordings) mod tests;
