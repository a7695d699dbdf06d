//! A consent that never counted: it was not free, the person could not consent, the text was wrong (GDPR 4(11), 7).
//!
//! Somebody of the business finds it and writes why; whoever it was of has done nothing, so nothing here says *withdrawn*. What ends
//! with it is what that person's own withdrawal would end: whatever rests upon an approval goes with it, an added use goes alone, and a
//! document is asked about anew.
//!
//! **Invariants.** Only what was given, or told, is declared invalid: neither what waits for an answer nor what the person ended.
//! The same again is no fault. There is no way back but a new act of that person. *Absent*: who may; duties and letters, which the
//! register of recordings sees to.

use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::ids::{ConsentId, PersonId, RequestId};
use crate::consent::records::record::{Purpose, State};
use crate::consent::records::{self, Finding, Record};
use crate::consent::{ConsentError, acceptances, sql, uses};
use crate::mail::subscriptions;
use crate::store::Tx;

/// Declares a consent invalid, with whatever rests upon it. Answers it as it was, or nothing if it is invalid already.
pub fn declare(tx: &Tx, id: &ConsentId, finding: &Finding) -> Result<Option<Record>, ConsentError> {
    let record = records::find(tx, id)?.ok_or(ConsentError::Missing)?;
    if record.life.state() == Some(State::Invalidated) {
        return Ok(None);
    }
    if !records::has_counted(tx, &record)? {
        return Err(ConsentError::NotAsked);
    }
    match (record.purpose, &record.later, &record.request, &record.person, &record.account) {
        (_, Some(later), _, Some(person), _) => _ = uses::invalidate(tx, later, person, finding)?,
        (Purpose::Recording, None, Some(request), Some(person), _) => {
            if sql::set_invalid(tx, (request, person), &finding.reason, tx.now)? == 0 {
                return Err(ConsentError::NotAsked);
            }
            uses::all_invalid(tx, request, person, finding)?;
            records::invalidated(tx, request, person, finding)?;
        }
        (Purpose::Document(document), _, _, _, Some(account)) => {
            acceptances::invalidate(tx, account, document)?;
            records::declared(tx, record.clone(), finding)?;
        }
        (Purpose::Messages(topic), _, _, _, Some(account)) => {
            subscriptions::drop_row(tx, account, topic)?;
            records::declared(tx, record.clone(), finding)?;
        }
        _ => records::declared(tx, record.clone(), finding)?,
    }
    let request = record.request.as_ref().map(RequestId::as_str);
    audit::record(tx, "consent.invalidate", id.as_str(), json!({ "purpose": record.purpose.as_str(), "request": request }))?;
    Ok(Some(record))
}

/// The consent to the recording itself that one person has in one request.
pub fn of_person(conn: &Connection, request: &RequestId, person: &PersonId) -> Result<Option<ConsentId>, ConsentError> {
    let all = records::of_person(conn, request, person)?;
    Ok(all.into_iter().find(|record| record.purpose == Purpose::Recording && record.later.is_none()).map(|record| record.id))
}
