//! Who was told before they came in that a call may be recorded, where nobody is asked in it (B.4.1).
//!
//! What was told and to whom is kept as a request with its people, like a question that is already answered: its receipts, records
//! and end are the same. Until somebody presses *Record* such a request is `told`, and belongs to nobody; the press takes it, or
//! makes another one for the same people when the first is over.
//!
//! **Invariants.** Being told is not approving: the answer is `informed`, and nothing says otherwise of it. It holds for one text
//! ([`ClauseSet::hash`]) in one conversation. Nobody is recorded whose last word on that text is not `informed`. *Absent*: any way
//! to be told other than by an act of that person, who had the whole text before them.

use std::collections::BTreeMap;
use std::sync::Arc;

use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::ids::{AccountId, ConversationId, PersonId, RequestId};
use crate::base::limits::REFUSAL_KEPT;
use crate::base::secret::sha256;
use crate::base::time::UtcMillis;
use crate::consent::clauses::{ClauseSet, ClausesHash, Question, Told};
use crate::consent::keys::Keys;
use crate::consent::receipts;
use crate::consent::requests::{Asked, Present, RequestState, Standing};
use crate::consent::{ConsentError, canonical, records, sql};
use crate::people::business;
use crate::rules::OnRefusal;
use crate::store::Tx;

/// What somebody read, and pressed.
#[derive(Clone, Debug)]
pub struct Reading {
    pub present: Present,
    /// To the letter.
    pub shown: Arc<Question>,
    /// When it was put before them.
    pub seen: UtcMillis,
    /// They come in, and want to be left out of every recording.
    pub left_out: bool,
}

/// The last word of somebody on one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastWord {
    pub person: PersonId,
    /// Where it stands.
    pub request: RequestId,
    pub objects: bool,
}

/// What people are told now.
pub fn clauses(conn: &Connection, told: Told) -> Result<ClauseSet, ConsentError> {
    let house = business::load(conn)?.ok_or(ConsentError::NobodyAsks)?;
    Ok(ClauseSet::told(&house, told))
}

/// Who was told this text in this conversation, whatever they said to it, and where that stands.
pub fn informed(
    conn: &Connection,
    conversation: &ConversationId,
    hash: ClausesHash,
) -> Result<BTreeMap<PersonId, RequestId>, ConsentError> {
    Ok(sql::last_words(conn, conversation, hash)?.into_iter().map(|word| (word.person, word.request)).collect())
}

/// Notes that somebody was told. Again is no fault, and the first time counts. Nobody comes in before this is committed.
pub fn tell(tx: &Tx, keys: &Keys, conversation: &ConversationId, clauses: ClauseSet, reading: &Reading) -> Result<(), ConsentError> {
    let hash = clauses.hash();
    if sql::last_words(tx, conversation, hash)?.iter().any(|word| word.person == reading.present.person) {
        return Ok(());
    }
    let known = sql::open_notice(tx, conversation, hash)?;
    let standing = match known {
        Some(standing) => standing,
        None => {
            // As long as nobody records, the places of who does hold ids that name nobody.
            let asked = made(tx, conversation, clauses, (PersonId::random(), AccountId::random()));
            sql::insert_request(tx, &asked, RequestState::Told)?;
            sql::request(tx, &asked.id)?.ok_or(ConsentError::Missing)?
        }
    };
    note(tx, keys, &standing, (reading, tx.now))
}

/// *Record* was pressed: a request that begins with the last word of everybody who is there.
pub fn begin(
    tx: &Tx,
    keys: &Keys,
    conversation: &ConversationId,
    clauses: ClauseSet,
    (recorder, account, people): (PersonId, AccountId, &[Present]),
) -> Result<Asked, ConsentError> {
    let (hash, on_refusal) = (clauses.hash(), clauses.on_refusal);
    if sql::last(tx, conversation)?.is_some_and(|last| !last.state.is_over()) {
        return Err(ConsentError::Open);
    }
    let words = sql::last_words(tx, conversation, hash)?;
    let of = |present: &Present| words.iter().find(|word| word.person == present.person);
    if !people.iter().all(|present| of(present).is_some()) {
        return Err(ConsentError::NotInformed);
    }
    if on_refusal != OnRefusal::Exclude && people.iter().any(|present| of(present).is_some_and(|word| word.objects)) {
        return Err(ConsentError::Objected);
    }
    // Who took it back before anything was recorded is in no file, and so in no request that says there is one.
    let untouched = |standing: &Standing| {
        let withdrawn = |row: &receipts::Row| row.withdrawn.is_some();
        Ok::<_, ConsentError>(!receipts::of_request(tx, &standing.asked.id)?.iter().any(withdrawn))
    };
    let told = sql::open_notice(tx, conversation, hash)?;
    let id = match told {
        Some(standing) if untouched(&standing)? => {
            sql::take_notice(tx, &standing.asked.id, (&recorder, &account))?;
            standing.asked.id
        }
        _ => {
            let asked = made(tx, conversation, clauses, (recorder, account));
            sql::insert_request(tx, &asked, RequestState::Asked)?;
            asked.id
        }
    };
    let detail = json!({ "conversation": conversation.as_str(), "clauses": hash.to_string(), "people": people.len(), "notice": true });
    audit::record(tx, "recording.ask", id.as_str(), detail)?;
    let standing = sql::request(tx, &id)?.ok_or(ConsentError::Missing)?;
    for present in people {
        carry(tx, keys, &standing, present)?;
    }
    Ok(standing.asked)
}

/// The last word of somebody who is there counts in this request too.
pub(super) fn carry(tx: &Tx, keys: &Keys, standing: &Standing, present: &Present) -> Result<(), ConsentError> {
    let asked = &standing.asked;
    let words = sql::last_words(tx, &asked.conversation, asked.hash)?;
    let word = words.into_iter().find(|word| word.person == present.person).ok_or(ConsentError::NotInformed)?;
    if word.request == asked.id {
        return Ok(());
    }
    let row = receipts::of_request(tx, &word.request)?.into_iter().find(|row| row.person == present.person);
    let row = row.ok_or(ConsentError::NotInformed)?;
    let shown = Arc::new(row.notice.ok_or(ConsentError::NotInformed)?);
    let left_out = word.objects;
    let reading = Reading { present: present.clone(), shown, seen: row.asked, left_out };
    note(tx, keys, standing, (&reading, row.answered.unwrap_or(tx.now)))
}

fn made(tx: &Tx, conversation: &ConversationId, clauses: ClauseSet, (recorder, account): (PersonId, AccountId)) -> Asked {
    Asked {
        id: RequestId::random(),
        conversation: conversation.clone(),
        recorder,
        account,
        hash: clauses.hash(),
        clauses: Arc::new(clauses),
        asked: tx.now,
    }
}

fn note(tx: &Tx, keys: &Keys, standing: &Standing, (reading, at): (&Reading, UtcMillis)) -> Result<(), ConsentError> {
    let (asked, person) = (&standing.asked, &reading.present.person);
    let key = (&asked.id, person);
    let code_hash = sha256(receipts::code(keys, &asked.id, person).as_str().as_bytes());
    sql::insert_person(tx, &asked.id, &reading.present, &code_hash, (reading.seen, at))?;
    let (said, deed) = if reading.left_out { ("refused", "consent.refuse") } else { ("informed", "consent.inform") };
    // What is recorded outlasts it; until then nobody needs it for longer than a refusal.
    let due = (reading.left_out || standing.started.is_none()).then(|| tx.now.plus(REFUSAL_KEPT));
    sql::set_answer(tx, key, said, at, due)?;
    sql::set_notice(tx, key, reading.shown.lang, &canonical::text(&*reading.shown))?;
    records::told(tx, asked, reading)?;
    let detail = json!({
        "request": asked.id.as_str(),
        "clauses": asked.hash.to_string(),
        "text": ClausesHash(reading.shown.text_hash()).to_string(),
        "language": reading.shown.lang.tag(),
        "seen_ms": reading.seen.0,
    });
    audit::record(tx, deed, person.as_str(), detail)?;
    Ok(())
}

#[cfg(test)]
mod tests;
