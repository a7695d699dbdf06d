//! Consents as records: one for each purpose that somebody was asked about, with every event in its life.
//!
//! Owns `consent_records` and `consent_events`. Whatever asks, answers or ends writes the event here in the same transaction
//! ([`asked`], [`answered`], …: one line each for the caller); what may follow what is decided by [`record::Life`] alone. Others
//! read: the register of the officer ([`register`]), the list of whose consents they are ([`own`]), files for other systems
//! ([`exchange`]). What is accepted of the documents of the house ([`documents`]) has its text in their archive; what somebody
//! wants to be written about is in [`messages`].
//!
//! **Invariants.** A record's terms are frozen when it is asked for. An event is never changed, and goes only with its record,
//! which goes with the answer it proves. Texts are not copied: the record has their hash, the answer the text. *Absent*: the code
//! that opens a receipt; contact data of the person.

pub mod documents;
pub mod exchange;
pub mod messages;
pub mod own;
pub mod record;
pub mod register;
mod sql;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::audit;
use crate::base::ids::{AccountId, ConsentId, PersonId, RequestId, UseId};
use crate::base::time::UtcMillis;
use crate::consent::ConsentError;
use crate::consent::clauses::{ClauseSet, Offer, Question};
use crate::consent::requests::{Asked, Given};
use crate::consent::told::Reading;
use crate::consent::uses::Use;
use crate::consent::uses::wanted::UseSet;
use crate::policies::recipients::{self, Recipient, RecipientKind};
use crate::rules::house;
use crate::rules::profiles::Profile;
use crate::store::{StoreError, Tx};
use crate::text::Lang;

use record::{By, Input, Kind, Life, Purpose, State};

/// One consent.
#[derive(Clone, Debug)]
pub struct Record {
    pub id: ConsentId,
    pub purpose: Purpose,
    /// The person of a call whose consent it is.
    pub person: Option<PersonId>,
    /// The account it was joined to.
    pub account: Option<AccountId>,
    /// The request in which it was asked for, and with which the text lies.
    pub request: Option<RequestId>,
    /// The later question in which it was asked for, if it was.
    pub later: Option<UseId>,
    /// Of exactly the text that was shown last; none before that, and for what was asked before there were records.
    pub text_hash: Option<[u8; 32]>,
    pub lang: Option<Lang>,
    /// Of the clauses, or of the document.
    pub version: u32,
    pub terms: Terms,
    pub life: Life,
    pub valid_until: Option<UtcMillis>,
    pub created: UtcMillis,
}

/// What was promised beside the text, frozen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    pub controller: Controller,
    pub jurisdiction: Jurisdiction,
    /// Who outside the business gets what is said in calls, as the register named them then (PO-9), and whoever was asked for.
    pub recipients: Vec<String>,
    /// Where what it is about is kept: `agent-disk`.
    pub storage: String,
    /// Ways to take it back: `call`, `receipt`, `account`.
    pub withdrawal: Vec<String>,
    /// Why nobody was asked, as it was said to this person, where the record is of who was told: no consent is what it rests upon.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Controller {
    pub name: String,
    pub address: String,
    pub contact: String,
}

/// Where the controller is, and which laws it had put itself under then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Jurisdiction {
    pub address: String,
    pub zone: String,
    /// By the names of their places; none in records of before, and where no law was chosen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub laws: Vec<String>,
}

/// Something that happened to a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub kind: Kind,
    pub at: UtcMillis,
    pub by: By,
    /// What was shown then; it stays when the record is bound to a later text.
    pub text: Option<Text>,
    /// Why somebody of the business did it.
    pub reason: Option<String>,
}

/// The very text that an event is bound to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    pub hash: [u8; 32],
    pub lang: Option<Lang>,
    pub version: Option<u32>,
}

/// Somebody of the business finds that a consent never counted, and writes why.
#[derive(Clone, Debug)]
pub struct Finding {
    pub by: AccountId,
    pub reason: String,
}

/// Somebody is asked: a record for each purpose of the request.
pub fn asked(tx: &Tx, asked: &Asked, person: &PersonId) -> Result<(), ConsentError> {
    for purpose in purposes(&asked.clauses) {
        let mut record = Record {
            id: ConsentId::random(),
            purpose,
            person: Some(person.clone()),
            account: (*person == asked.recorder).then(|| asked.account.clone()),
            request: Some(asked.id.clone()),
            later: None,
            text_hash: None,
            lang: None,
            version: asked.clauses.version,
            terms: Terms::of(&asked.clauses).with_house(tx)?,
            life: Life::default(),
            valid_until: Some(asked.clauses.deleted_by),
            created: tx.now,
        };
        begin(tx, &mut record, &asked.account)?;
    }
    Ok(())
}

/// The same person is asked for one thing more. What the first records were joined to, this one is joined to.
pub fn asked_later(tx: &Tx, asked: &Use, person: &PersonId) -> Result<(), ConsentError> {
    let first = sql::of_person(tx, asked.request.as_str(), person.as_str())?;
    let mut record = Record {
        id: ConsentId::random(),
        purpose: asked.set.wanted.purpose(),
        person: Some(person.clone()),
        account: first.into_iter().find_map(|one| one.account),
        request: Some(asked.request.clone()),
        later: Some(asked.id.clone()),
        text_hash: None,
        lang: None,
        version: asked.set.version,
        terms: Terms::of_later(&asked.set).with_house(tx)?,
        life: Life::default(),
        valid_until: Some(asked.set.longer),
        created: tx.now,
    };
    begin(tx, &mut record, &asked.by)
}

/// Something happened to what a person was asked later.
pub fn later(tx: &Tx, (id, person): (&UseId, &PersonId), (kind, by): (Kind, By), shown: Option<&Question>) -> Result<(), ConsentError> {
    match sql::of_use(tx, id)?.into_iter().find(|record| record.person.as_ref() == Some(person)) {
        Some(record) => note(tx, record, (kind, by), shown),
        None => Ok(()),
    }
}

/// A later question is over: nobody waits for an answer any more, and what was approved is no use.
pub fn later_over(tx: &Tx, id: &UseId) -> Result<(), ConsentError> {
    for record in sql::of_use(tx, id)? {
        if matches!(record.life.state(), Some(State::Requested | State::Given)) {
            note(tx, record, (Kind::Expired, By::System), None)?;
        }
    }
    Ok(())
}

/// Somebody was told, and not asked. Who wants to be left out objects in the same breath.
pub fn told(tx: &Tx, asked: &Asked, reading: &Reading) -> Result<(), ConsentError> {
    let shown = &reading.shown;
    let mut record = Record {
        id: ConsentId::random(),
        purpose: Purpose::Recording,
        person: Some(reading.present.person.clone()),
        account: None,
        request: Some(asked.id.clone()),
        later: None,
        text_hash: None,
        lang: None,
        version: asked.clauses.version,
        terms: Terms {
            ground: asked.clauses.ground_in(shown.lang).map(|(_, text)| text.to_owned()),
            ..Terms::of(&asked.clauses).with_house(tx)?
        },
        life: Life::default(),
        valid_until: None,
        created: tx.now,
    };
    record.life.handle(tx.now, Input::Event(Kind::Informed, By::Person)).map_err(|_| ConsentError::Already)?;
    sql::insert(tx, &record)?;
    (record.text_hash, record.lang) = (Some(shown.text_hash()), Some(shown.lang));
    sql::update(tx, &record)?;
    let text = Some(Text::of(shown, &record));
    sql::add_event(tx, &record.id, &Event { kind: Kind::Informed, at: tx.now, by: By::Person, text, reason: None })?;
    if reading.left_out { note(tx, record, (Kind::Withdrawn, By::Person), None) } else { Ok(()) }
}

/// Somebody pressed: each purpose is given or refused for itself.
pub fn answered(tx: &Tx, given: &Given) -> Result<(), ConsentError> {
    for record in sql::of_person(tx, given.request.as_str(), given.person.as_str())? {
        let wanted = record.purpose.offer().is_none_or(|offer| given.options.contains(&offer));
        let kind = if given.approve && wanted { Kind::Given } else { Kind::Refused };
        note(tx, record, (kind, By::Person), Some(&given.shown))?;
    }
    Ok(())
}

/// The time is over without a press: refused, unless nobody waited any more.
pub fn silent(tx: &Tx, request: &RequestId, person: &PersonId, shown: Option<&Question>) -> Result<(), ConsentError> {
    for record in open_of(tx, request, person)? {
        note(tx, record, (Kind::Refused, By::System), shown)?;
    }
    Ok(())
}

/// The person left for good: nobody waits for the answer any more.
pub fn left(tx: &Tx, request: &RequestId, person: &PersonId) -> Result<(), ConsentError> {
    for record in open_of(tx, request, person)? {
        note(tx, record, (Kind::Expired, By::System), None)?;
    }
    Ok(())
}

/// The person takes back whatever was given in this request.
pub fn withdrawn(tx: &Tx, request: &RequestId, person: &PersonId) -> Result<(), ConsentError> {
    for record in sql::of_person(tx, request.as_str(), person.as_str())? {
        if has_counted(tx, &record)? {
            note(tx, record, (Kind::Withdrawn, By::Person), None)?;
        }
    }
    Ok(())
}

/// Whatever this person gave in this request never counted.
pub fn invalidated(tx: &Tx, request: &RequestId, person: &PersonId, finding: &Finding) -> Result<(), ConsentError> {
    for record in sql::of_person(tx, request.as_str(), person.as_str())? {
        if has_counted(tx, &record)? {
            declared(tx, record, finding)?;
        }
    }
    Ok(())
}

/// What a person approved later never counted.
pub fn later_invalidated(tx: &Tx, (id, person): (&UseId, &PersonId), finding: &Finding) -> Result<(), ConsentError> {
    match sql::of_use(tx, id)?.into_iter().find(|record| record.person.as_ref() == Some(person)) {
        Some(record) => declared(tx, record, finding),
        None => Ok(()),
    }
}

/// One consent never counted.
pub fn declared(tx: &Tx, record: Record, finding: &Finding) -> Result<(), ConsentError> {
    let by = By::Account(finding.by.clone());
    put(tx, record, Event { kind: Kind::Invalidated, at: tx.now, by, text: None, reason: Some(finding.reason.clone()) })
        .map_err(|_| ConsentError::NotAsked)
}

/// The request is over: whoever has not answered need not, and approvals of what was never recorded end.
pub fn request_over(tx: &Tx, request: &RequestId, is_recorded: bool) -> Result<(), ConsentError> {
    expire(tx, request, |state| state == State::Requested || (matches!(state, State::Given | State::Informed) && !is_recorded))
}

/// What the approvals were about is gone.
pub fn life_over(tx: &Tx, request: &RequestId) -> Result<(), ConsentError> {
    expire(tx, request, |state| matches!(state, State::Given | State::Informed))
}

/// The answer is erased, and its records with it.
pub fn forget(tx: &Tx, request: &str, person: &str) -> Result<(), StoreError> {
    sql::delete_of_person(tx, request, person)?;
    Ok(())
}

/// What a person answered to a later question is erased.
pub fn forget_later(tx: &Tx, id: &str, person: &str) -> Result<(), StoreError> {
    sql::delete_of_use(tx, id, person)?;
    Ok(())
}

/// One record.
pub fn find(conn: &Connection, id: &ConsentId) -> Result<Option<Record>, ConsentError> {
    Ok(sql::find(conn, id)?)
}

/// What one person was asked in one request.
pub fn of_person(conn: &Connection, request: &RequestId, person: &PersonId) -> Result<Vec<Record>, ConsentError> {
    Ok(sql::of_person(conn, request.as_str(), person.as_str())?)
}

/// Whether it was given, or told, and the person has not ended it: there is something to take back, or to find invalid.
pub fn has_counted(conn: &Connection, record: &Record) -> Result<bool, ConsentError> {
    let counts = matches!(record.life.state(), Some(State::Given | State::Informed | State::Expired));
    let said = |event: &Event| matches!(event.kind, Kind::Given | Kind::Informed);
    Ok(counts && sql::events(conn, &record.id)?.iter().any(said))
}

/// Why a record was declared invalid, if it stands so.
pub fn finding(conn: &Connection, record: &Record) -> Result<Option<Event>, ConsentError> {
    if record.life.state() != Some(State::Invalidated) {
        return Ok(None);
    }
    Ok(sql::events(conn, &record.id)?.into_iter().rev().find(|event| event.kind == Kind::Invalidated))
}

/// What happened to a record, in order.
pub fn events(conn: &Connection, id: &ConsentId) -> Result<Vec<Event>, ConsentError> {
    Ok(sql::events(conn, id)?)
}

impl Text {
    fn of(shown: &Question, record: &Record) -> Self {
        Self { hash: shown.text_hash(), lang: Some(shown.lang), version: Some(record.version) }
    }
}

impl Terms {
    fn of(clauses: &ClauseSet) -> Self {
        Self {
            controller: Controller {
                name: clauses.business.clone(),
                address: clauses.address.clone(),
                contact: clauses.privacy_contact.clone(),
            },
            jurisdiction: Jurisdiction { address: clauses.address.clone(), zone: clauses.zone.clone(), laws: Vec::new() },
            recipients: Vec::new(),
            storage: "agent-disk".to_owned(),
            withdrawal: ["call", "receipt", "account"].map(str::to_owned).to_vec(),
            ground: None,
        }
    }

    fn of_later(set: &UseSet) -> Self {
        Self {
            controller: Controller { name: set.business.clone(), address: set.address.clone(), contact: set.privacy_contact.clone() },
            jurisdiction: Jurisdiction { address: set.address.clone(), zone: set.zone.clone(), laws: Vec::new() },
            recipients: set.wanted.recipients(),
            storage: "agent-disk".to_owned(),
            withdrawal: ["receipt", "account"].map(str::to_owned).to_vec(),
            ground: None,
        }
    }

    /// With what the house has written down elsewhere, as it is now. The register says in free words what each recipient gets; only of
    /// those who carry letters it is known that no call passes them. One named too many is no harm to anybody.
    fn with_house(mut self, tx: &Tx) -> Result<Self, ConsentError> {
        let hears = |one: &Recipient| one.of.from <= tx.now && one.of.kind != RecipientKind::Mail;
        let outside = recipients::standing(tx)?.into_iter().filter(hears);
        self.recipients.extend(outside.map(|one| format!("{} ({})", one.of.name, one.of.kind.as_str())));
        self.jurisdiction.laws = house::load(tx)?.profiles.in_force().filter_map(Profile::place).map(str::to_owned).collect();
        Ok(self)
    }
}

impl Purpose {
    /// The option that stands for it in a first question; none for what the question itself is about.
    fn offer(self) -> Option<Offer> {
        (self == Self::Training).then_some(Offer::Training)
    }
}

fn purposes(clauses: &ClauseSet) -> impl Iterator<Item = Purpose> {
    let offered = |purpose: &Purpose| purpose.offer().is_none_or(|offer| clauses.offers.contains(&offer));
    [Purpose::Recording, Purpose::Training].into_iter().filter(offered)
}

/// A record begins with whoever asks.
fn begin(tx: &Tx, record: &mut Record, by: &AccountId) -> Result<(), ConsentError> {
    let by = By::Account(by.clone());
    record.life.handle(tx.now, Input::Event(Kind::Requested, by.clone())).map_err(|_| ConsentError::Already)?;
    sql::insert(tx, record)?;
    Ok(sql::add_event(tx, &record.id, &Event { kind: Kind::Requested, at: tx.now, by, text: None, reason: None })?)
}

fn expire(tx: &Tx, request: &RequestId, ends: impl Fn(State) -> bool) -> Result<(), ConsentError> {
    for record in sql::of_request(tx, request)? {
        if record.life.state().is_some_and(&ends) {
            audit::record(tx, "consent.expire", record.id.as_str(), json!({ "request": request.as_str() }))?;
            note(tx, record, (Kind::Expired, By::System), None)?;
        }
    }
    Ok(())
}

fn open_of(tx: &Tx, request: &RequestId, person: &PersonId) -> Result<Vec<Record>, ConsentError> {
    let mut all = sql::of_person(tx, request.as_str(), person.as_str())?;
    all.retain(|record| record.life.state() == Some(State::Requested));
    Ok(all)
}

/// Something that a person or time did.
fn note(tx: &Tx, record: Record, (kind, by): (Kind, By), shown: Option<&Question>) -> Result<(), ConsentError> {
    let text = shown.map(|shown| Text::of(shown, &record));
    put(tx, record, Event { kind, at: tx.now, by, text, reason: None })
}

/// Lets the machine decide and writes what it decided. The record is bound to the latest text, each event to its own.
fn put(tx: &Tx, mut record: Record, event: Event) -> Result<(), ConsentError> {
    record.life.handle(tx.now, Input::Event(event.kind, event.by.clone())).map_err(|_| ConsentError::Already)?;
    if let Some(text) = &event.text {
        (record.text_hash, record.lang) = (Some(text.hash), text.lang);
        record.version = text.version.unwrap_or(record.version);
    }
    sql::update(tx, &record)?;
    Ok(sql::add_event(tx, &record.id, &event)?)
}

#[cfg(test)]
pub(crate) mod tests;
