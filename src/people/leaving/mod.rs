//! Leaving: nobody signs in any more, and days later nothing of the account is left. What is between is for `rights`.
//!
//! ```text
//! active ──begin──▶ leaving ──undo──▶ active
//!                      └──erase──▶ (gone)
//! ```
//!
//! **Invariants.** From the first moment on the account has no session, no way in and no picture that anybody sees. The last owner
//! does not leave. Whoever manages accounts cannot undo it: the link of the person alone does.

mod sql;

use crate::audit;
use crate::base::ids::AccountId;
use crate::base::secret::Secret;
use crate::base::time::UtcMillis;
use crate::blob::Blobs;
use crate::mail::outbox;
use crate::people::accounts::{self, AccountState};
use crate::people::links::{self, LinkKind};
use crate::people::{PeopleError, networks, roles, sessions};
use crate::store::{StoreError, Tx};

/// Somebody leaves. Answers what undoes it.
pub fn begin(tx: &Tx, id: &AccountId) -> Result<Secret<String>, PeopleError> {
    let account = accounts::find(tx, id)?.filter(|account| account.stands(tx.now)).ok_or(PeopleError::NoAccount)?;
    sql::set_leaving(tx, id, Some(tx.now))?;
    roles::check_owner_stays(tx)?;
    let ended = sessions::end_all(tx, id)?;
    networks::forget_all(tx, id)?;
    // Letters that wait carry links into an account that is shut now.
    links::expire_of(tx, LinkKind::Recovery, account.email.expose())?;
    audit::record(tx, "account.leave", id.as_str(), serde_json::json!({ "sessions_ended": ended }))?;
    links::issue_undo(tx, account.email.expose())
}

/// Whose leaving a link undoes, as long as it does.
pub fn find(conn: &rusqlite::Connection, secret: &str, now: UtcMillis) -> Result<accounts::Account, PeopleError> {
    let link = links::find(conn, LinkKind::Undo, secret, now)?;
    of_address(conn, link.email.expose())
}

/// The person stays after all.
pub fn undo(tx: &Tx, secret: &str) -> Result<AccountId, PeopleError> {
    let link = links::redeem(tx, LinkKind::Undo, secret)?;
    let account = of_address(tx, link.email.expose())?;
    sql::set_leaving(tx, &account.id, None)?;
    audit::record(tx, "account.stay", account.id.as_str(), serde_json::json!({}))?;
    Ok(account.id)
}

/// Removes the account with all that hangs on it: sessions, roles, networks, links to its address, its picture. Answers how many
/// rows that were, 0 if it was gone.
pub fn erase(tx: &Tx, blobs: &Blobs, id: &AccountId) -> Result<usize, StoreError> {
    let Some(account) = accounts::find_stored(tx, id)? else { return Ok(0) };
    let mut rows = 0;
    for address in sql::addresses(tx, id)? {
        // What went to an address that somebody else has is theirs.
        if super::sql::account_for_sign_in(tx, &address)?.is_none() {
            outbox::forget_to(tx, &address)?;
            rows += sql::delete_links(tx, id, &address)?;
        }
    }
    outbox::forget_about(tx, &format!("moved/{id}"))?;
    rows += sql::delete_links(tx, id, account.email.expose())?;
    rows += sql::delete_account(tx, id)?;
    if let Some(picture) = &account.picture {
        blobs.destroy(tx, picture)?;
    }
    outbox::forget_to(tx, account.email.expose())?;
    Ok(rows)
}

fn of_address(conn: &rusqlite::Connection, email: &str) -> Result<accounts::Account, PeopleError> {
    let account = accounts::find_for_sign_in(conn, email)?.map(|(account, _)| account);
    account.filter(|account| account.state == AccountState::Leaving).ok_or(PeopleError::NoLink)
}
