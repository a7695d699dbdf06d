//! A new e-mail address for one's own account.
//!
//! ```text
//! old ──asked for, with the password──▶ old; link to the new one ──used──▶ new
//!                                           └──24 h / asked anew / new password / suspended / changed by an admin──▶ old
//! ```
//!
//! **Invariants.** The old address counts until somebody who reads the mail of the new one has used the link, and is told that it is to
//! change. A managed person's address is an admin's to change (WX-53). Asking writes the same rows and the same number of letters whether
//! or not the new address has an account; if it has, the letter says so and the link is in nobody's hands.

mod sql;

use rusqlite::Connection;

use crate::audit;
use crate::base::ids::AccountId;
use crate::base::limits;
use crate::base::secret::Personal;
use crate::base::time::UtcMillis;
use crate::mail::{Post, outbox};
use crate::people::letters::Letters;
use crate::people::links::{self, LinkKind};
use crate::people::roles::Role;
use crate::people::{PeopleError, accounts, guardians, names, networks, sql as people};
use crate::store::Tx;

/// The person of this account, who has just given the password, wants this address.
pub fn ask(tx: &Tx, letters: &Letters, id: &AccountId, email: &str) -> Result<(), PeopleError> {
    let account = accounts::find(tx, id)?.ok_or(PeopleError::NoAccount)?;
    if account.roles(tx.now).has(Role::Managed) {
        return Err(PeopleError::Managed);
    }
    if !outbox::has_room(tx)? {
        return Err(PeopleError::Busy);
    }
    if sql::asked_since(tx, id, tx.now.minus(DAY))? >= limits::ADDRESS_CHANGES_PER_DAY {
        return Err(PeopleError::Full);
    }
    if sql::has_open_since(tx, email, (tx.now.minus(limits::LINK_LETTER_EVERY), tx.now))? {
        return Ok(());
    }
    forget(tx, id)?;
    letters.new_address(tx, &account, email)
}

/// Somebody who reads the mail of the new address has the link: from now on it is the account's.
pub fn confirm(tx: &Tx, post: &Post, secret: &str) -> Result<AccountId, PeopleError> {
    let link = links::redeem(tx, LinkKind::Address, secret)?;
    let id = link.by.ok_or(PeopleError::NoLink)?;
    let account = accounts::find(tx, &id)?.filter(|account| account.stands(tx.now) && !account.roles(tx.now).has(Role::Managed));
    let account = account.ok_or(PeopleError::NoLink)?;
    let email = names::clean_email(link.email.expose()).map_err(|_| PeopleError::NoLink)?;
    if people::account_for_sign_in(tx, &email)?.is_some() {
        return Err(PeopleError::EmailTaken);
    }
    people::set_account_email(tx, &id, &email, tx.now)?;
    // A link goes by the address: the next one to have it must not inherit it. Networks are marked with it as well.
    links::expire_recovery(tx, account.email.expose())?;
    links::remember_former(tx, &account)?;
    networks::forget_all(tx, &id)?;
    guardians::follow(tx, post, &id, &email)?;
    audit::record(tx, "account.address", id.as_str(), serde_json::json!({ "link": link.id.as_str() }))?;
    Ok(id)
}

/// The new address that this account waits for, if it waits for one.
pub fn open(conn: &Connection, id: &AccountId, now: UtcMillis) -> Result<Option<Personal<String>>, PeopleError> {
    Ok(sql::open(conn, id, now)?.map(|(_, email)| email))
}

/// Nobody waits for a new address of this account any more.
pub(super) fn forget(tx: &Tx, id: &AccountId) -> Result<(), PeopleError> {
    if let Some((link, _)) = sql::open(tx, id, tx.now)? {
        sql::expire(tx, id, tx.now)?;
        outbox::recall(tx, link.as_str())?;
    }
    Ok(())
}

const DAY: std::time::Duration = std::time::Duration::from_secs(24 * 3600);
