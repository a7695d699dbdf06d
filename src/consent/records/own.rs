//! One's own consents of calls, and to letters that one wants: those that an account gave as agent, and those whose receipts it has added by their codes. What was
//! answered to documents is not among them: it is not taken back here ([`documents`](crate::consent::records::documents)).
//!
//! **Invariants.** "Not yours" and "not there" answer the same. Restricting and lifting are the person's alone, and change nothing
//! but that use stops and goes on. A receipt is joined to one account, by whoever holds its code.

use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::ids::{AccountId, ConsentId, PersonId, RequestId};
use crate::base::time::UtcMillis;
use crate::consent::receipts::{self, Code};
use crate::consent::records::record::{By, Input, Kind, Purpose, State};
use crate::consent::records::{Record, note, sql};
use crate::consent::{ConsentError, requests};
use crate::store::portable::Portable;
use crate::store::{StoreError, Tx};

/// The records of an account with their events.
pub const PORTABLE: Portable = Portable { part: "consents", gather: sql::copy };

/// The consents of an account, newest first.
pub fn list(conn: &Connection, account: &AccountId) -> Result<Vec<Record>, ConsentError> {
    Ok(sql::of_account(conn, account)?)
}

/// One of them.
pub fn find(conn: &Connection, account: &AccountId, id: &ConsentId) -> Result<Record, ConsentError> {
    let is_own = |record: &Record| {
        let is_shown = record.person.is_some() || matches!(record.purpose, Purpose::Messages(_));
        record.account.as_ref() == Some(account) && is_shown
    };
    sql::find(conn, id)?.filter(is_own).ok_or(ConsentError::Missing)
}

/// Joins what a receipt proves to an account. Again is no fault.
pub fn join_by_code(tx: &Tx, account: &AccountId, code: &Code) -> Result<(), ConsentError> {
    let row = receipts::find(tx, code)?.ok_or(ConsentError::Missing)?.row;
    join(tx, (&row.request, &row.person), account)?;
    let joined = sql::of_person(tx, row.request.as_str(), row.person.as_str())?;
    if joined.iter().all(|record| record.account.as_ref() == Some(account)) { Ok(()) } else { Err(ConsentError::Elsewhere) }
}

/// Joins what somebody is asked in a call to their account, if it is known and they were not joined before.
pub fn join(tx: &Tx, (request, person): (&RequestId, &PersonId), account: &AccountId) -> Result<(), ConsentError> {
    if sql::set_account(tx, request, person, account)? > 0 {
        audit::record(tx, "consent.join", person.as_str(), json!({ "request": request.as_str(), "account": account.as_str() }))?;
    }
    Ok(())
}

/// At once, as a precaution (DR-10). While the call goes on, what stops a recording is withdrawing.
pub fn restrict(tx: &Tx, account: &AccountId, id: &ConsentId) -> Result<(), ConsentError> {
    let record = find(tx, account, id)?;
    // Nothing of what somebody wants to be written about is kept to be used: it is ended, and asked for anew.
    if matches!(record.purpose, Purpose::Messages(_)) {
        return Err(ConsentError::NotAsked);
    }
    let standing = record.request.as_ref().map(|request| requests::standing(tx, request)).transpose()?.flatten();
    if let Some(standing) = standing.filter(|standing| !standing.state.is_over()) {
        return Err(ConsentError::NotNow(standing.state.as_str(), "restricted"));
    }
    set(tx, record, Input::Restrict, "consent.restrict")
}

/// The person lets it be used again.
pub fn lift(tx: &Tx, account: &AccountId, id: &ConsentId) -> Result<(), ConsentError> {
    let record = find(tx, account, id)?;
    set(tx, record, Input::Lift, "consent.lift")
}

/// Takes back a use that was added to an approval; the approval itself stays. Again is no fault.
pub fn withdraw_use(tx: &Tx, account: &AccountId, id: &ConsentId) -> Result<(), ConsentError> {
    let record = find(tx, account, id)?;
    debug_assert!(record.purpose != Purpose::Recording, "the approval itself is taken back by `requests::withdraw`");
    if record.life.state() == Some(State::Withdrawn) {
        return Ok(());
    }
    let detail = json!({ "purpose": record.purpose.as_str(), "request": record.request.as_ref().map(RequestId::as_str) });
    audit::record(tx, "consent.withdraw", record.id.as_str(), detail)?;
    note(tx, record, (Kind::Withdrawn, By::Person), None).map_err(|_| ConsentError::NotAsked)
}

/// The account is erased: its records say of nobody any more that they were theirs.
pub fn leave(tx: &Tx, account: &AccountId) -> Result<usize, StoreError> {
    Ok(sql::unset_account(tx, account)?)
}

/// Since when somebody who is in a recording does not want it to be used, if anybody does not.
pub fn restricted_since(conn: &Connection, request: &RequestId) -> Result<Option<UtcMillis>, ConsentError> {
    Ok(sql::of_request(conn, request)?.iter().filter_map(|record| record.life.restricted()).min())
}

fn set(tx: &Tx, mut record: Record, input: Input, deed: &'static str) -> Result<(), ConsentError> {
    let is_same = match input {
        Input::Restrict => record.life.restricted().is_some(),
        _ => record.life.restricted().is_none(),
    };
    if is_same && record.life.state() == Some(State::Given) {
        return Ok(());
    }
    record.life.handle(tx.now, input).map_err(|_| ConsentError::NotAsked)?;
    sql::update(tx, &record)?;
    audit::record(tx, deed, record.id.as_str(), json!({}))?;
    Ok(())
}
