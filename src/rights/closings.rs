//! Accounts that end, as stored: asked for, undone, looked at every hour, erased through the one deletion function.
//!
//! **Invariants.** Each step is one transaction with its line in the ledger and its letter; whoever breaks off anywhere runs again.
//! The last letter is queued before the address is gone. What is left of an account afterwards is what [`Kept`] names, and a row
//! that says when it was erased.

use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::ids::AccountId;
use crate::base::limits;
use crate::base::secret::Secret;
use crate::base::time::UtcMillis;
use crate::blob::Blobs;
use crate::consent::{acceptances, messages, objections, records, requests};
use crate::mail::letter::Text;
use crate::mail::outbox;
use crate::meetings::own;
use crate::people::accounts::{self, Account};
use crate::people::letters::Letters;
use crate::people::links::LinkKind;
use crate::people::roles::Role;
use crate::people::{access, leaving};
use crate::recordings::{duties, register};
use crate::retention::Erasable;
use crate::rights::closing::{self, Cause, Closing, Effect, Look, State};
use crate::rights::{RightsError, sql};
use crate::store::portable::Portable;
use crate::store::{StoreError, Tx};

/// What rights keeps about an account itself.
pub const PORTABLES: [Portable; 2] =
    [Portable { part: "closing", gather: sql::copy_closing }, Portable { part: "term_notices", gather: sql::copy_notices }];

/// What is kept of an account after its end, because a rule keeps it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Proofs of recordings (RT-11, RT-29).
    pub proofs: bool,
    /// What it answered to policies.
    pub answers: bool,
    /// Looks at conversations that it asked for (RT-35).
    pub looks: bool,
}

/// Its person ends the account. Answers the path that undoes it.
pub fn ask(tx: &Tx, letters: &Letters, account: &Account) -> Result<String, RightsError> {
    let secret = leaving::begin(tx, &account.id)?;
    let closing = Closing::begin(account.id.clone(), Cause::Person, account.roles(tx.now).has(Role::Managed), tx.now);
    begin(tx, closing.clone())?;
    let path = LinkKind::Undo.path(&secret);
    let link = Secret::new(format!("{}{path}", letters.origin));
    let text = Text::Leaving { link, until: closing.undo_until(), due: closing.due };
    letters.tell(tx, format!("leaving/{}", account.id), account, text)?;
    Ok(path)
}

/// The account that a link would keep, and its closing.
pub fn find_undo(conn: &Connection, secret: &str, now: UtcMillis) -> Result<Closing, RightsError> {
    let account = leaving::find(conn, secret, now)?;
    sql::find(conn, &account.id)?.filter(|closing| closing.can_undo(now)).ok_or(RightsError::Missing)
}

/// A guardian's approval is over: the account ends at once, and there is nothing to undo (B.3.7). Whoever calls this calls retention.
pub fn end_at_once(tx: &Tx, id: &AccountId) -> Result<(), RightsError> {
    let Some(account) = accounts::find(tx, id)? else { return Ok(()) };
    if account.is_active() {
        leaving::begin(tx, id)?;
    }
    let mut closing = Closing::begin(id.clone(), Cause::Person, false, tx.now);
    (closing.state, closing.due) = (State::Erasing, tx.now);
    sql::insert(tx, &closing)?;
    let detail = json!({ "cause": closing.cause.as_str(), "state": closing.state.as_str(), "due_ms": closing.due.0 });
    audit::record(tx, "closing.begin", id.as_str(), detail)?;
    Ok(())
}

/// The person stays.
pub fn undo(tx: &Tx, secret: &str) -> Result<AccountId, RightsError> {
    let closing = find_undo(tx, secret, tx.now)?;
    leaving::undo(tx, secret)?;
    outbox::recall(tx, &format!("leaving/{}", closing.account))?;
    objections::tell_again(tx, &closing.account, closing.asked)?;
    sql::delete(tx, closing.account.as_str())?;
    audit::record(tx, "closing.undo", closing.account.as_str(), json!({}))?;
    Ok(closing.account)
}

/// Those that are not over, the nearest day first.
pub fn open(conn: &Connection) -> Result<Vec<Closing>, RightsError> {
    Ok(sql::open(conn, limits::ACCOUNTS)?)
}

/// How many files of recordings of this account are not confirmed as deleted.
pub fn duties_of(conn: &Connection, account: &AccountId) -> Result<usize, RightsError> {
    Ok(duties::open_of(conn, account)?)
}

/// Looks at everything that ends: tells whose term ends, begins where one is over, and moves what can be moved. Answers whether
/// anything is to be erased now.
pub fn look(tx: &Tx, letters: &Letters) -> Result<bool, RightsError> {
    for account in accounts::list(tx)? {
        match account.ends {
            Some(ends) if account.is_active() => tell(tx, letters, &account, ends)?,
            Some(ends) if account.state == accounts::AccountState::Disabled && ends <= tx.now => over(tx, &account)?,
            _ => {}
        }
    }
    for mut closing in open(tx)? {
        let account = accounts::find(tx, &closing.account)?;
        let look = Look { duties: duties_of(tx, &closing.account)?, stands: account.as_ref().is_some_and(Account::is_active) };
        match closing.handle_look(tx.now, look) {
            None => {}
            Some(Effect::Withdrawn) => {
                sql::delete(tx, closing.account.as_str())?;
                audit::record(tx, "closing.withdraw", closing.account.as_str(), json!({}))?;
            }
            Some(effect) => {
                sql::update(tx, &closing)?;
                audit::record(tx, "closing.move", closing.account.as_str(), json!({ "state": closing.state.as_str() }))?;
                if let (Effect::Farewell, Some(account)) = (effect, account) {
                    farewell(tx, letters, &account)?;
                }
            }
        }
    }
    Ok(!sql::erasing(tx, 1)?.is_empty())
}

/// Accounts whose day has come. Their rows in every domain go, but for proofs and the ledger.
pub const ERASABLE: Erasable = Erasable { rule: "people.accounts", due: due_accounts, erase: erase_account };

/// And what says that there was one, three years later (RT-30).
pub const TOMBSTONES: Erasable = Erasable { rule: "rights.closings", due: due_tombstones, erase: erase_tombstone };

fn begin(tx: &Tx, mut closing: Closing) -> Result<(), RightsError> {
    closing.handle_look(tx.now, Look { duties: duties_of(tx, &closing.account)?, stands: false });
    sql::insert(tx, &closing)?;
    let detail = json!({ "cause": closing.cause.as_str(), "state": closing.state.as_str(), "due_ms": closing.due.0 });
    audit::record(tx, "closing.begin", closing.account.as_str(), detail)?;
    Ok(())
}

/// Its last day is over: it goes as if its person had asked (WX-56). Once.
fn over(tx: &Tx, account: &Account) -> Result<(), RightsError> {
    if sql::find(tx, &account.id)?.is_some() {
        return Ok(());
    }
    begin(tx, Closing::begin(account.id.clone(), Cause::Term, account.held.at(tx.now).has(Role::Managed), tx.now))
}

fn tell(tx: &Tx, letters: &Letters, account: &Account, ends: UtcMillis) -> Result<(), RightsError> {
    let Some(days) = closing::notice(ends, tx.now, &sql::told(tx, &account.id, ends)?) else { return Ok(()) };
    sql::insert_notice(tx, &account.id, (ends, days), tx.now)?;
    audit::record(tx, "account.term_notice", account.id.as_str(), json!({ "days": days, "ends": ends.0 }))?;
    let about = format!("term/{}", account.id);
    outbox::recall(tx, &about)?;
    let erased = ends.plus(limits::CLOSING_TIME);
    let page = format!("{}/account/data", letters.origin);
    Ok(letters.tell(tx, about, account, Text::TermEnds { ends, erased, page })?)
}

fn farewell(tx: &Tx, letters: &Letters, account: &Account) -> Result<(), RightsError> {
    let kept = Kept {
        proofs: register::knows(tx, &account.id)? || requests::knows(tx, &account.id, &own::persons(tx, &account.id)?)?,
        answers: acceptances::knows(tx, &account.id)?,
        looks: !access::of_account(tx, &account.id)?.is_empty(),
    };
    let text = Text::Erased { at: tx.now, proofs: kept.proofs, answers: kept.answers, looks: kept.looks };
    Ok(letters.tell(tx, format!("erased/{}", account.id), account, text)?)
}

fn due_accounts(conn: &Connection, _: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    sql::erasing(conn, most)
}

fn erase_account(tx: &Tx, blobs: &Blobs, id: &str) -> Result<usize, StoreError> {
    let Ok(account) = id.parse::<AccountId>() else { return Ok(0) };
    let Some(mut closing) = sql::find(tx, &account)? else { return Ok(0) };
    if !closing.handle_erased() {
        return Ok(0);
    }
    // An admin let the person in again meanwhile: nothing ends.
    if accounts::find_stored(tx, &account)?.is_some_and(|account| account.is_active()) {
        return sql::delete(tx, id);
    }
    acceptances::end(tx, &account)?;
    messages::leave(tx, &account)?;
    let rows = records::own::leave(tx, &account)? + own::forget(tx, blobs, &account)? + leaving::erase(tx, blobs, &account)?;
    Ok(rows + sql::set_erased(tx, &closing, tx.now)?)
}

fn due_tombstones(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    sql::due(conn, now, most)
}

fn erase_tombstone(tx: &Tx, _: &Blobs, id: &str) -> Result<usize, StoreError> {
    sql::delete(tx, id)
}

impl Cause {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Term => "term",
        }
    }
}

impl State {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Waiting => "waiting",
            Self::Erasing => "erasing",
            Self::Erased => "erased",
        }
    }
}

#[cfg(test)]
mod tests;
