//! A later use or audience of a recording, or more days (B.3.1, last guard): everybody who is in it is asked anew, one thing at a time.
//!
//! Owns `recording_uses` and `use_answers`. What is asked is frozen ([`wanted`]), how it goes is one machine's ([`course`]), and each
//! answer is an event of a consent record of its own ([`crate::consent::records`]).
//!
//! **Invariants.** The same people are asked as for the first time, all of them or nobody: where somebody took an approval back, or
//! never gave it, nothing further is asked. A recording has at most one open question; the table itself holds no two. An answer is
//! bound to the text that was shown. A refusal goes after 12 months, an approval three years after its end (RT-29). *Absent*: the day
//! by which the file must be gone, and letters, which the register sees to ([`crate::recordings::uses`]); codes of receipts.

pub mod course;
mod sql;
pub mod wanted;

use std::sync::Arc;
use std::time::Duration;

use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::ids::{AccountId, PersonId, RequestId, UseId};
use crate::base::limits::{PROOF_KEPT, REFUSAL_KEPT, USES_ASKED, USES_CLOSED};
use crate::base::time::UtcMillis;
use crate::blob::Blobs;
use crate::consent::clauses::{ClausesHash, Question};
use crate::consent::records::Finding;
use crate::consent::records::record::{By, Kind, Purpose, State as Standing};
use crate::consent::requests::{Answer, Standing as First};
use crate::consent::{ConsentError, canonical, published, records, requests};
use crate::people::{accounts, business};
use crate::policies::promises;
use crate::retention::Erasable;
use crate::store::portable::Portable;
use crate::store::{StoreError, Tx};

use course::{Course, Input, NotNow, Said, State};
use wanted::{UseSet, VERSION, Wanted};

/// One later question.
#[derive(Clone, Debug)]
pub struct Use {
    pub id: UseId,
    /// The first question to these people.
    pub request: RequestId,
    /// Who asked.
    pub by: AccountId,
    pub set: Arc<UseSet>,
    pub hash: ClausesHash,
    pub course: Course,
    pub asked: UtcMillis,
    pub closed: Option<UtcMillis>,
}

/// What comes with a step: the text that was shown, or why the business found that an approval never counted.
#[derive(Clone, Copy)]
enum With<'a> {
    Nothing,
    Text(&'a Question),
    Finding(&'a Finding),
}

/// What somebody who asks brings.
#[derive(Clone, Debug)]
pub struct Asking {
    pub request: RequestId,
    pub by: AccountId,
    pub wanted: Wanted,
    /// The day by which the file must be gone, as it stands.
    pub deleted_by: UtcMillis,
    pub until: UtcMillis,
}

/// What one person was shown.
#[derive(Clone, Debug)]
pub struct Shown {
    pub of: Use,
    pub said: Option<Said>,
    pub answered: Option<UtcMillis>,
    pub notice: Option<Question>,
}

/// Why people are not asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// They are being asked just now.
    Open,
    /// Somebody took an approval back, or never gave one.
    TakenBack,
    /// There is no file, or none any more.
    Gone,
    /// The file must be gone before answers can come.
    TooLate,
    /// As often as may be.
    TooOften,
    /// Everybody has approved that.
    NothingNew,
    /// A minor is in it.
    Minor,
    /// From so many to so many; none where the second is the smaller one.
    Days(u16, u16),
}

/// A minor is in what is asked for: nobody is asked for more (WX-69).
pub fn note_minor(tx: &Tx, request: &RequestId) -> Result<(), ConsentError> {
    Ok(sql::note_minor(tx, request).map(|_| ())?)
}

/// Asks everybody who is in the recording. Nobody may be told before this is committed.
pub fn ask(tx: &Tx, asking: &Asking) -> Result<Use, ConsentError> {
    let first = requests::standing(tx, &asking.request)?.ok_or(ConsentError::Missing)?;
    if sql::has_minor(tx, &asking.request)? {
        return Err(ConsentError::CannotAsk(Obstacle::Minor));
    }
    let people = people(&first)?;
    let before = of_request(tx, &asking.request)?;
    if before.iter().any(|one| one.course.state() == State::Asked) {
        return Err(ConsentError::CannotAsk(Obstacle::Open));
    }
    if before.len() >= USES_ASKED {
        return Err(ConsentError::CannotAsk(Obstacle::TooOften));
    }
    let granted: Vec<Wanted> = before.iter().filter(|one| one.is_granted()).map(|one| one.set.wanted.clone()).collect();
    if granted.contains(&asking.wanted) || (asking.wanted == Wanted::Training && all_chose_training(tx, &first, &people)?) {
        return Err(ConsentError::CannotAsk(Obstacle::NothingNew));
    }
    let longer = longer(tx, &first, &before, asking)?;
    let set = Arc::new(freeze(tx, &first, asking, (granted, longer))?);
    let course = Course::begin(asking.until, people.iter().cloned());
    let (request, by) = (asking.request.clone(), asking.by.clone());
    let asked = Use { id: UseId::random(), request, by, hash: set.hash(), set, course, asked: tx.now, closed: None };
    sql::insert(tx, &asked)?;
    for person in &people {
        sql::insert_person(tx, &asked.id, person)?;
        records::asked_later(tx, &asked, person)?;
    }
    let detail = json!({
        "request": asked.request.as_str(),
        "purpose": asked.set.wanted.purpose().as_str(),
        "clauses": asked.hash.to_string(),
        "people": people.len(),
        "until_ms": asking.until.0,
    });
    audit::record(tx, "use.ask", asked.id.as_str(), detail)?;
    Ok(asked)
}

/// Stores an answer in time, with the text that was shown. The same again is no fault.
pub fn answer(tx: &Tx, id: &UseId, person: &PersonId, approve: bool, shown: &Question) -> Result<Use, ConsentError> {
    let known = find(tx, id)?.ok_or(ConsentError::Missing)?;
    // A page that was made by another version of the program has another text.
    if known.set.question(shown.lang).text_hash() != shown.text_hash() {
        return Err(ConsentError::CannotAnswer(NotNow::Late));
    }
    let input = if approve { Input::Approve(person) } else { Input::Refuse(person) };
    apply(tx, known, input, With::Text(shown))
}

/// Takes an approval back, at any time. The same again is no fault.
pub fn withdraw(tx: &Tx, id: &UseId, person: &PersonId) -> Result<Use, ConsentError> {
    let known = find(tx, id)?.ok_or(ConsentError::Missing)?;
    apply(tx, known, Input::Withdraw(person), With::Nothing)
}

/// Somebody took back the approval itself: whatever rests upon it goes with it.
pub fn taken_back(tx: &Tx, request: &RequestId, person: &PersonId) -> Result<(), ConsentError> {
    for known in of_request(tx, request)? {
        let input = match known.course.said(person) {
            Some(Some(Said::Approved)) => Input::Withdraw(person),
            Some(None) if known.course.state() == State::Asked && tx.now < known.course.until() => Input::Refuse(person),
            Some(None) => Input::Time,
            _ => continue,
        };
        apply(tx, known, input, With::Nothing)?;
    }
    Ok(())
}

/// The approval of one later use never counted. The same again is no fault.
pub fn invalidate(tx: &Tx, id: &UseId, person: &PersonId, finding: &Finding) -> Result<Use, ConsentError> {
    let known = find(tx, id)?.ok_or(ConsentError::Missing)?;
    apply(tx, known, Input::Invalidate(person), With::Finding(finding))
}

/// The approval itself never counted, and so nothing that rests upon it does. Nobody has to answer what is open.
pub fn all_invalid(tx: &Tx, request: &RequestId, person: &PersonId, finding: &Finding) -> Result<(), ConsentError> {
    for known in of_request(tx, request)? {
        match known.course.said(person) {
            Some(Some(Said::Approved)) => apply(tx, known, Input::Invalidate(person), With::Finding(finding))?,
            Some(None) if known.course.state() == State::Asked => apply(tx, known, Input::Gone, With::Nothing)?,
            _ => continue,
        };
    }
    Ok(())
}

/// The recording is gone.
pub fn gone(tx: &Tx, request: &RequestId) -> Result<(), ConsentError> {
    for known in of_request(tx, request)? {
        apply(tx, known, Input::Gone, With::Nothing)?;
    }
    Ok(())
}

/// The recording is to go at once: nobody has to answer any more. Answers the question that was open.
pub fn shut(tx: &Tx, request: &RequestId) -> Result<Option<Use>, ConsentError> {
    let open = of_request(tx, request)?.into_iter().find(|one| one.course.state() == State::Asked);
    open.map(|known| apply(tx, known, Input::Gone, With::Nothing)).transpose()
}

/// Closes the questions whose time is over, so many at once; silence counts as refused.
pub fn close_over(tx: &Tx) -> Result<Vec<Use>, ConsentError> {
    let over = sql::over(tx, tx.now, USES_CLOSED)?;
    over.into_iter().map(|id| apply(tx, find(tx, &id)?.ok_or(ConsentError::Missing)?, Input::Time, With::Nothing)).collect()
}

pub fn find(conn: &Connection, id: &UseId) -> Result<Option<Use>, ConsentError> {
    sql::find(conn, id)?.map(|known| with_people(conn, known)).transpose()
}

/// Everything that the people of a request were asked for later, oldest first.
pub fn of_request(conn: &Connection, request: &RequestId) -> Result<Vec<Use>, ConsentError> {
    sql::of_request(conn, request, USES_ASKED)?.into_iter().map(|known| with_people(conn, known)).collect()
}

/// What one person was asked later, oldest first.
pub fn of_person(conn: &Connection, request: &RequestId, person: &PersonId) -> Result<Vec<Shown>, ConsentError> {
    let mut all = Vec::new();
    for known in of_request(conn, request)? {
        all.extend(shown(conn, known, person)?);
    }
    Ok(all)
}

/// What one person was shown and said, if they were asked.
pub fn shown(conn: &Connection, known: Use, person: &PersonId) -> Result<Option<Shown>, ConsentError> {
    let answer = sql::answer(conn, &known.id, person)?;
    Ok(answer.map(|(said, answered, notice)| Shown { of: known, said, answered, notice }))
}

/// The latest day that everybody has approved later, if they have approved one.
pub fn longest(conn: &Connection, request: &RequestId) -> Result<Option<UtcMillis>, ConsentError> {
    let all = of_request(conn, request)?;
    Ok(all.iter().filter(|one| one.is_granted() && one.is_longer()).map(|one| one.set.longer).max())
}

/// A person's first answer is erased, and what they said later with it.
pub fn forget(tx: &Tx, request: &str, person: &str) -> Result<(), StoreError> {
    for id in sql::ids_of(tx, request)? {
        remove(tx, &id, person)?;
    }
    Ok(())
}

/// What an account asked for, and what somebody whose consents it holds was asked.
pub const PORTABLE: Portable = Portable { part: "recording_uses", gather: sql::copy };

/// What the retention job erases: answers whose time is over, and a question with the last of them (RT-29).
pub const ERASABLE: Erasable = Erasable { rule: "consent.uses", due, erase };

impl Use {
    pub fn is_granted(&self) -> bool {
        self.course.state() == State::Granted
    }

    /// Whether it is about days.
    pub fn is_longer(&self) -> bool {
        matches!(self.set.wanted, Wanted::Days { .. })
    }
}

/// Everybody who is in the recording. Whoever left before an answer never was.
fn people(first: &First) -> Result<Vec<PersonId>, ConsentError> {
    let mut people = Vec::new();
    for one in &first.people {
        match one.answer {
            Some(Answer::Approved(_)) => people.push(one.person.clone()),
            Some(Answer::Refused | Answer::Withdrawn | Answer::Invalidated) => return Err(ConsentError::CannotAsk(Obstacle::TakenBack)),
            Some(Answer::Left) | None => {}
        }
    }
    if people.is_empty() { Err(ConsentError::CannotAsk(Obstacle::Gone)) } else { Ok(people) }
}

fn all_chose_training(conn: &Connection, first: &First, people: &[PersonId]) -> Result<bool, ConsentError> {
    for person in people {
        let all = records::of_person(conn, &first.asked.id, person)?;
        let is_it = |one: &records::Record| one.purpose == Purpose::Training && one.life.state() == Some(Standing::Given);
        if !all.iter().any(is_it) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The day by which the file must be gone if everybody approves; within the most days that the house allows.
fn longer(conn: &Connection, first: &First, before: &[Use], asking: &Asking) -> Result<UtcMillis, ConsentError> {
    let Wanted::Days { days } = asking.wanted else { return Ok(asking.deleted_by) };
    let clauses = &first.asked.clauses;
    let added = before.iter().filter(|one| one.is_granted()).filter_map(|one| match one.set.wanted {
        Wanted::Days { days } => Some(days),
        _ => None,
    });
    let (least, most) = (added.max().unwrap_or(clauses.days).saturating_add(1), promises::in_force(conn)?.most_days());
    if !(least..=most).contains(&days) {
        return Err(ConsentError::CannotAsk(Obstacle::Days(least, most)));
    }
    Ok(clauses.asked.plus(Duration::from_secs(u64::from(days) * 24 * 3600)))
}

fn freeze(tx: &Tx, first: &First, asking: &Asking, (granted, longer): (Vec<Wanted>, UtcMillis)) -> Result<UseSet, ConsentError> {
    let house = business::load(tx)?.ok_or(ConsentError::NobodyAsks)?;
    let asker = accounts::find(tx, &asking.by).ok().flatten().ok_or(ConsentError::NobodyAsks)?;
    let published = published::in_effect(tx)?;
    let clauses = &first.asked.clauses;
    Ok(UseSet {
        version: VERSION,
        wanted: asking.wanted.clone(),
        business: house.name,
        address: house.address,
        privacy_contact: house.privacy_contact,
        asker: asker.shown_name().expose().clone(),
        agent: clauses.agent.clone(),
        room: clauses.room.clone(),
        zone: house.time_zone,
        recorded: clauses.asked,
        first: first.asked.hash.to_string(),
        granted,
        deleted_by: asking.deleted_by,
        longer,
        until: asking.until,
        policy: published.as_ref().map(|published| published.mark()),
        published,
    })
}

/// Lets the machine decide, and writes what it decided: answers, records, the ledger.
fn apply(tx: &Tx, mut known: Use, input: Input<'_>, with: With<'_>) -> Result<Use, ConsentError> {
    let before = known.course.clone();
    known.course.handle(tx.now, input).map_err(ConsentError::CannotAnswer)?;
    let (was, is) = (before.state(), known.course.state());
    for ((person, said), (_, earlier)) in known.course.people().iter().zip(before.people()) {
        if let (Some(said), false) = (said, said == earlier) {
            note(tx, &known, (person, *said), with)?;
        }
    }
    if is != was {
        known.closed = (is != State::Granted).then_some(tx.now);
        sql::set_state(tx, &known)?;
        audit::record(tx, "use.state", known.id.as_str(), json!({ "request": known.request.as_str(), "state": is.as_str() }))?;
    }
    if is != was && is != State::Granted {
        // What was approved is no use any more; whoever had not answered need not.
        sql::set_due_of_rest(tx, &known.id, (tx.now.plus(PROOF_KEPT), tx.now.plus(REFUSAL_KEPT)))?;
        records::later_over(tx, &known.id)?;
    }
    Ok(known)
}

fn note(tx: &Tx, known: &Use, (person, said): (&PersonId, Said), with: With<'_>) -> Result<(), ConsentError> {
    let shown = if let With::Text(shown) = with { Some(shown) } else { None };
    let (kind, by, due, deed) = match said {
        Said::Approved => (Kind::Given, By::Person, None, "use.approve"),
        Said::Refused => (Kind::Refused, By::Person, Some(REFUSAL_KEPT), "use.refuse"),
        Said::Silent => (Kind::Refused, By::System, Some(REFUSAL_KEPT), "use.silent"),
        Said::Withdrawn => (Kind::Withdrawn, By::Person, Some(PROOF_KEPT), "use.withdraw"),
        Said::Invalidated => (Kind::Invalidated, By::System, Some(PROOF_KEPT), "use.invalidate"),
    };
    sql::set_answer(tx, (&known.id, person), said, tx.now, due.map(|kept| tx.now.plus(kept)))?;
    if let Some(shown) = shown {
        sql::set_notice(tx, (&known.id, person), shown.lang, &canonical::text(shown))?;
    }
    match with {
        With::Finding(finding) => records::later_invalidated(tx, (&known.id, person), finding)?,
        With::Nothing | With::Text(_) => records::later(tx, (&known.id, person), (kind, by), shown)?,
    }
    let mut detail = json!({ "use": known.id.as_str(), "clauses": known.hash.to_string() });
    if let Some(shown) = shown {
        detail["text"] = json!(ClausesHash(shown.text_hash()).to_string());
        detail["language"] = json!(shown.lang.tag());
    }
    audit::record(tx, deed, person.as_str(), detail)?;
    Ok(())
}

fn with_people(conn: &Connection, mut known: Use) -> Result<Use, ConsentError> {
    if let Some(mark) = &known.set.policy {
        let published = published::marked(conn, mark)?;
        known.set = Arc::new(UseSet { published, ..(*known.set).clone() });
    }
    known.course = Course::stored(known.course.state(), known.course.until(), sql::people(conn, &known.id)?);
    Ok(known)
}

fn remove(tx: &Tx, id: &str, person: &str) -> Result<usize, StoreError> {
    records::forget_later(tx, id, person)?;
    let gone = sql::delete_person(tx, id, person)?;
    Ok(gone + if gone > 0 { sql::delete_if_empty(tx, id)? } else { 0 })
}

fn due(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    Ok(sql::due(conn, now, most)?)
}

fn erase(tx: &Tx, _: &Blobs, id: &str) -> Result<usize, StoreError> {
    let Some((id, person)) = id.split_once('/') else { return Ok(0) };
    remove(tx, id, person)
}

#[cfg(test)]
mod tests;
