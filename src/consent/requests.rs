//! Requests and answers as stored: who was asked what, what they said, and what the store lets happen next.
//!
//! ```text
//!            ┌─ refused ──▶ blocked
//! asked ─────┤                       ┌──────────────┐
//!            ├─ all approved ▶ recording ⇄ paused ──▶ stopped
//!            └─ given up ───────────────────────────▶ stopped
//! told ──── Record ──▶ asked, and everybody has answered
//! ```
//!
//! **Invariants.** An [`Approval`] is made when a row is read, never when one is written, so that it is always a committed
//! one. Each step is one conditional write: the first answer stays, a late one is refused here too. `blocked` and `stopped`
//! are for ever.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use rusqlite::Connection;
use serde_json::{Value, json};

use crate::audit;
use crate::base::ids::{AccountId, ConversationId, PersonId, RequestId};
use crate::base::limits::{ASK_AGAIN, PROOF_KEPT, REFUSAL_KEPT, REQUESTS};
use crate::base::secret::{Personal, sha256};
use crate::base::time::UtcMillis;
use crate::blob::Blobs;
use crate::consent::clauses::{ClauseSet, ClausesHash, Frame, Offer, Question};
use crate::consent::keys::Keys;
use crate::consent::{ConsentError, canonical, published, receipts, records, sql, told, uses};
use crate::people::{accounts, business};
use crate::policies::promises;
use crate::retention::Erasable;
use crate::rules::OnRefusal;
use crate::store::portable::Portable;
use crate::store::{StoreError, Tx};
use crate::text::Lang;

/// What an account asked of others.
pub const PORTABLE: Portable = Portable { part: "recording_requests", gather: sql::copy_requests };

/// What one person was asked, with the words that were shown and the answer; without the code that opens the receipt.
pub fn copy_answers(conn: &Connection, account: &AccountId, people: &[PersonId]) -> Result<Value, StoreError> {
    sql::copy_answers(conn, account, people)
}

/// Whether an account asked, or one of these people was asked.
pub fn knows(conn: &Connection, account: &AccountId, people: &[PersonId]) -> Result<bool, StoreError> {
    sql::knows(conn, account, people)
}

/// What somebody who presses *Record* brings.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Who presses, and whose account keeps the file.
    pub recorder: PersonId,
    pub account: AccountId,
    /// The service room's own name, and the days its rule says.
    pub room: String,
    pub days: u16,
    /// What happens when somebody does not approve.
    pub on_refusal: OnRefusal,
    /// Uses that people may add.
    pub offers: Vec<Offer>,
}

/// Somebody who is asked, as the receipt will name them.
#[derive(Clone, Debug)]
pub struct Present {
    pub person: PersonId,
    pub name: Personal<String>,
    pub role: Role,
}

/// In which capacity somebody was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Guest,
    Agent,
}

/// A request that has been asked.
#[derive(Clone, Debug)]
pub struct Asked {
    pub id: RequestId,
    pub conversation: ConversationId,
    pub recorder: PersonId,
    pub account: AccountId,
    pub clauses: Arc<ClauseSet>,
    pub hash: ClausesHash,
    pub asked: UtcMillis,
}

/// How a request stands, as committed.
#[derive(Clone, Debug)]
pub struct Standing {
    pub asked: Asked,
    pub state: RequestState,
    /// In the order in which they were asked.
    pub people: Vec<PersonStanding>,
    /// What has been recorded before `running`.
    pub recorded: Duration,
    /// Since when it is being recorded, if it is just now.
    pub running: Option<UtcMillis>,
    /// When it was recorded for the first time, and when all was over.
    pub started: Option<UtcMillis>,
    pub ended: Option<UtcMillis>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestState {
    /// People are told beforehand ([`told`]); nobody has pressed *Record*.
    Told,
    Asked,
    Blocked,
    Recording,
    Paused,
    Stopped,
}

/// How one person stands.
#[derive(Clone, Debug)]
pub struct PersonStanding {
    pub person: PersonId,
    pub asked: UtcMillis,
    /// Silence beyond this counts as refused.
    pub until: UtcMillis,
    pub answer: Option<Answer>,
    /// When the answer was given.
    pub answered: Option<UtcMillis>,
}

#[derive(Clone, Debug)]
pub enum Answer {
    Approved(Approval),
    /// By a press, or by silence.
    Refused,
    /// Approved first, and taken back.
    Withdrawn,
    /// Approved first, and declared invalid by the business.
    Invalidated,
    /// Left for good before an answer: counts for nothing.
    Left,
}

/// The live approval of one person for one clause set, or that the person was told of it where nobody is asked. Only a committed
/// row makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    request: RequestId,
    person: PersonId,
    clauses: ClausesHash,
    at: UtcMillis,
}

/// An answer as it came from a person's page.
#[derive(Clone, Debug)]
pub struct Given {
    pub request: RequestId,
    pub person: PersonId,
    pub approve: bool,
    pub options: BTreeSet<Offer>,
    /// What the person was shown, to the letter.
    pub shown: Arc<Question>,
    /// The person's own language was not offered, and "continue in …" was pressed.
    pub continued: bool,
}

/// Asks everybody: freezes the clauses and opens an answer for each. Nobody may be told before this is committed.
pub fn ask(tx: &Tx, keys: &Keys, conversation: &ConversationId, rule: &Rule, people: &[Present]) -> Result<Asked, ConsentError> {
    if let Some(last) = sql::last(tx, conversation)? {
        if !last.state.is_over() {
            return Err(ConsentError::Open);
        }
        let blocked = last.ended.filter(|_| last.state == RequestState::Blocked);
        if blocked.is_some_and(|at| tx.now.since(at) < ASK_AGAIN) {
            return Err(ConsentError::TooSoon);
        }
    }
    let house = business::load(tx)?.ok_or(ConsentError::NobodyAsks)?;
    let agent = accounts::find(tx, &rule.account).ok().flatten().ok_or(ConsentError::NobodyAsks)?;
    let frame = Frame {
        agent: agent.shown_name().expose().clone(),
        room: rule.room.clone(),
        days: rule.days,
        answer_seconds: promises::in_force(tx)?.answer_seconds(),
        on_refusal: rule.on_refusal,
        offers: rule.offers.clone(),
    };
    let clauses = Arc::new(ClauseSet::new(&house, frame, published::in_effect(tx)?, tx.now));
    let asked = Asked {
        id: RequestId::random(),
        conversation: conversation.clone(),
        recorder: rule.recorder.clone(),
        account: rule.account.clone(),
        hash: clauses.hash(),
        clauses,
        asked: tx.now,
    };
    sql::insert_request(tx, &asked, RequestState::Asked)?;
    let detail = json!({ "conversation": conversation.as_str(), "clauses": asked.hash.to_string(), "days": rule.days, "on_refusal": rule.on_refusal.as_str(), "people": people.len() });
    audit::record(tx, "recording.ask", asked.id.as_str(), detail)?;
    for person in people {
        ask_also(tx, keys, &asked.id, person)?;
    }
    Ok(asked)
}

/// Asks one more person the same; says until when. Asked before, the person keeps that time and that answer.
pub fn ask_also(tx: &Tx, keys: &Keys, request: &RequestId, present: &Present) -> Result<UtcMillis, ConsentError> {
    let standing = sql::request(tx, request)?.ok_or(ConsentError::Missing)?;
    if standing.state.is_over() {
        return Err(ConsentError::NotNow(standing.state.as_str(), "asked"));
    }
    if let Some(known) = sql::people(tx, &standing.asked)?.into_iter().find(|known| known.person == present.person) {
        return Ok(known.until);
    }
    if standing.asked.clauses.is_notice() {
        told::carry(tx, keys, &standing, present)?;
        return Ok(tx.now);
    }
    let until = tx.now.plus(standing.asked.clauses.answer_time());
    let code_hash = sha256(receipts::code(keys, request, &present.person).as_str().as_bytes());
    sql::insert_person(tx, request, present, &code_hash, (tx.now, until))?;
    records::asked(tx, &standing.asked, &present.person)?;
    audit::record(tx, "consent.ask", present.person.as_str(), json!({ "request": request.as_str() }))?;
    Ok(until)
}

/// Stores an answer in time. The first one stays.
pub fn answer(tx: &Tx, given: &Given) -> Result<(), ConsentError> {
    let request = sql::request(tx, &given.request)?.ok_or(ConsentError::Missing)?;
    let mut people = sql::people(tx, &request.asked)?.into_iter();
    let person = people.find(|known| known.person == given.person).ok_or(ConsentError::NotAsked)?;
    if person.answer.is_some() {
        return Err(ConsentError::Already);
    }
    if tx.now >= person.until {
        return Err(ConsentError::Late);
    }
    if !given.options.iter().all(|option| request.asked.clauses.offers.contains(option)) {
        return Err(ConsentError::NotOffered);
    }
    let said = if given.approve { "approved" } else { "refused" };
    let due = (!given.approve).then(|| tx.now.plus(REFUSAL_KEPT));
    sql::set_answer(tx, (&given.request, &given.person), said, tx.now, due)?;
    sql::set_shown(tx, given, &canonical::text(&*given.shown))?;
    records::answered(tx, given)?;
    let detail = json!({
        "request": given.request.as_str(),
        "clauses": request.asked.hash.to_string(),
        "text": ClausesHash(given.shown.text_hash()).to_string(),
        "language": given.shown.lang.tag(),
        "options": given.options.iter().map(|option| option.as_str()).collect::<Vec<_>>(),
    });
    audit::record(tx, if given.approve { "consent.approve" } else { "consent.refuse" }, given.person.as_str(), detail)?;
    Ok(())
}

/// The time is over without an answer: refused. `shown` is the question as the page had it, if there was a page.
pub fn silent(tx: &Tx, request: &RequestId, person: &PersonId, shown: Option<&Question>) -> Result<(), ConsentError> {
    unanswered(tx, request, person, ("silent", "consent.silent"))?;
    records::silent(tx, request, person, shown)?;
    if let Some(shown) = shown {
        sql::set_notice(tx, (request, person), shown.lang, &canonical::text(shown))?;
    }
    Ok(())
}

/// The person left for good without an answer, and counts no longer.
pub fn left(tx: &Tx, request: &RequestId, person: &PersonId) -> Result<(), ConsentError> {
    unanswered(tx, request, person, ("left", "consent.left"))?;
    records::left(tx, request, person)
}

/// Takes an approval back, at any time, also long after the call. Answers whether it was there to be taken back.
pub fn withdraw(tx: &Tx, request: &RequestId, person: &PersonId) -> Result<bool, ConsentError> {
    if sql::set_withdrawn(tx, request, person, tx.now)? == 0 {
        let asked = sql::request(tx, request)?.ok_or(ConsentError::Missing)?.asked;
        let known = sql::people(tx, &asked)?.into_iter().find(|known| known.person == *person);
        return match known.and_then(|known| known.answer) {
            Some(Answer::Withdrawn | Answer::Invalidated) => Ok(false),
            _ => Err(ConsentError::NotAsked),
        };
    }
    uses::taken_back(tx, request, person)?;
    records::withdrawn(tx, request, person)?;
    audit::record(tx, "consent.withdraw", person.as_str(), json!({ "request": request.as_str() }))?;
    Ok(true)
}

/// Requests of which somebody has taken an approval back, and whose calls are over.
pub fn withdrawn(conn: &Connection, most: usize) -> Result<Vec<RequestId>, ConsentError> {
    Ok(sql::withdrawn(conn, most)?)
}

/// Moves a request on. The same state again is no fault and changes nothing.
pub fn set_state(tx: &Tx, request: &RequestId, state: RequestState) -> Result<(), ConsentError> {
    let standing = sql::request(tx, request)?.ok_or(ConsentError::Missing)?;
    if standing.state == state {
        return Ok(());
    }
    if !standing.state.may_become(state) {
        return Err(ConsentError::NotNow(standing.state.as_str(), state.as_str()));
    }
    sql::set_state(tx, request, state, standing.recorded_at(tx.now), tx.now)?;
    if state.is_over() {
        sql::set_due_of_unanswered(tx, request, tx.now.plus(REFUSAL_KEPT))?;
        records::request_over(tx, request, standing.started.is_some())?;
    }
    if state.is_over() && standing.started.is_none() {
        // Nothing was recorded whose life an approval could outlast; otherwise the register says when it is gone.
        sql::set_due_of_approvals(tx, request, Some(tx.now.plus(PROOF_KEPT)))?;
    }
    audit::record(tx, "recording.state", request.as_str(), json!({ "state": state.as_str() }))?;
    Ok(())
}

/// The program stopped while it was recorded: paused, and the time that nobody watched does not count.
pub fn set_interrupted(tx: &Tx, request: &RequestId) -> Result<(), ConsentError> {
    let standing = sql::request(tx, request)?.ok_or(ConsentError::Missing)?;
    if standing.state == RequestState::Recording {
        sql::set_state(tx, request, RequestState::Paused, standing.recorded, tx.now)?;
        audit::record(tx, "recording.state", request.as_str(), json!({ "state": "paused", "interrupted": true }))?;
    }
    Ok(())
}

/// Ends what a crash left open after its call was over: nobody would ask, stop or erase it any more.
pub fn end_left_over(tx: &Tx, running: &[ConversationId]) -> Result<(), ConsentError> {
    for (request, conversation) in sql::open(tx)? {
        if !running.contains(&conversation) {
            set_interrupted(tx, &request)?;
            set_state(tx, &request, RequestState::Stopped)?;
        }
    }
    Ok(())
}

/// There is a recording, or there is none any more since `deleted`: approvals are kept as long as it lives, and three years
/// (RT-29).
pub fn note_life(tx: &Tx, request: &RequestId, deleted: Option<UtcMillis>) -> Result<(), ConsentError> {
    sql::set_due_of_approvals(tx, request, deleted.map(|at| at.plus(PROOF_KEPT)))?;
    if deleted.is_some() {
        uses::gone(tx, request)?;
        records::life_over(tx, request)?;
    }
    Ok(())
}

pub fn standing(conn: &Connection, request: &RequestId) -> Result<Option<Standing>, ConsentError> {
    sql::request(conn, request)?.map(|standing| with_people(conn, standing)).transpose()
}

/// The request of a conversation that is not over, if there is one.
pub fn open(conn: &Connection, conversation: &ConversationId) -> Result<Option<Standing>, ConsentError> {
    Ok(last(conn, conversation)?.filter(|standing| !standing.state.is_over()))
}

/// The newest request of a conversation, over or not.
pub fn last(conn: &Connection, conversation: &ConversationId) -> Result<Option<Standing>, ConsentError> {
    sql::last(conn, conversation)?.map(|standing| with_people(conn, standing)).transpose()
}

/// All requests of a conversation, oldest first.
pub fn list(conn: &Connection, conversation: &ConversationId) -> Result<Vec<Standing>, ConsentError> {
    sql::requests_of(conn, conversation, REQUESTS)?.into_iter().map(|standing| with_people(conn, standing)).collect()
}

/// The language of an approval that somebody gave and has not taken back; `None` if there is none.
pub fn approved_in(conn: &Connection, request: &RequestId, person: &PersonId) -> Result<Option<Lang>, StoreError> {
    Ok(sql::approved_in(conn, request, person)?)
}

/// What the retention job erases: answers whose time is over, and a request with the last of them (RT-29).
pub const ERASABLE: Erasable = Erasable { rule: "consent", due, erase };

impl Standing {
    /// The live approvals.
    pub fn approvals(&self) -> Vec<Approval> {
        let approval = |standing: &PersonStanding| match &standing.answer {
            Some(Answer::Approved(approval)) => Some(approval.clone()),
            _ => None,
        };
        self.people.iter().filter_map(approval).collect()
    }

    pub fn person(&self, person: &PersonId) -> Option<&PersonStanding> {
        self.people.iter().find(|standing| standing.person == *person)
    }

    /// How much is recorded by `now`.
    pub fn recorded_at(&self, now: UtcMillis) -> Duration {
        self.recorded + self.running.map_or(Duration::ZERO, |since| now.since(since))
    }
}

impl RequestState {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Told => "told",
            Self::Asked => "asked",
            Self::Blocked => "blocked",
            Self::Recording => "recording",
            Self::Paused => "paused",
            Self::Stopped => "stopped",
        }
    }

    pub(super) fn from_stored(text: &str) -> Option<Self> {
        [Self::Told, Self::Asked, Self::Blocked, Self::Recording, Self::Paused, Self::Stopped]
            .into_iter()
            .find(|state| state.as_str() == text)
    }

    pub fn is_over(self) -> bool {
        matches!(self, Self::Blocked | Self::Stopped)
    }

    fn may_become(self, next: Self) -> bool {
        match self {
            Self::Asked => matches!(next, Self::Blocked | Self::Recording | Self::Stopped),
            Self::Recording => matches!(next, Self::Paused | Self::Stopped),
            Self::Paused => matches!(next, Self::Recording | Self::Stopped),
            // Taken by whoever presses *Record* (`told::begin`).
            Self::Told | Self::Blocked | Self::Stopped => false,
        }
    }
}

impl Approval {
    /// Called where a row is read, and nowhere else.
    pub(super) fn of_row(asked: &Asked, person: PersonId, at: UtcMillis) -> Self {
        Self { request: asked.id.clone(), person, clauses: asked.hash, at }
    }

    pub fn request(&self) -> &RequestId {
        &self.request
    }

    pub fn person(&self) -> &PersonId {
        &self.person
    }

    pub fn clauses(&self) -> ClausesHash {
        self.clauses
    }

    pub fn at(&self) -> UtcMillis {
        self.at
    }
}

impl Role {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Guest => "guest",
            Self::Agent => "agent",
        }
    }
}

fn unanswered(tx: &Tx, request: &RequestId, person: &PersonId, (said, deed): (&str, &'static str)) -> Result<(), ConsentError> {
    if sql::set_answer(tx, (request, person), said, tx.now, Some(tx.now.plus(REFUSAL_KEPT)))? == 0 {
        return Err(ConsentError::Already);
    }
    audit::record(tx, deed, person.as_str(), json!({ "request": request.as_str() }))?;
    Ok(())
}

fn with_people(conn: &Connection, mut standing: Standing) -> Result<Standing, ConsentError> {
    if let Some(mark) = &standing.asked.clauses.policy {
        let published = published::marked(conn, mark)?;
        standing.asked.clauses = Arc::new(ClauseSet { published, ..(*standing.asked.clauses).clone() });
    }
    standing.people = sql::people(conn, &standing.asked)?;
    Ok(standing)
}

fn due(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    Ok(sql::due(conn, now, most)?)
}

fn erase(tx: &Tx, _: &Blobs, id: &str) -> Result<usize, StoreError> {
    let Some((request, person)) = id.split_once('/') else { return Ok(0) };
    uses::forget(tx, request, person)?;
    records::forget(tx, request, person)?;
    let gone = sql::delete_person(tx, request, person)?;
    Ok(gone + if gone > 0 { sql::delete_request_if_empty(tx, request)? } else { 0 })
}

#[cfg(test)]
pub(in crate::consent) mod tests;
