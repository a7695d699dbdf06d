//! People who work here: who they are, what they may be asked to do, and how they change it.
//!
//! ```text
//! invited (a link only) ──accept──▶ active ⇄ disabled
//! ```

use crate::audit;
use crate::base::ids::{AccountId, BlobId};
use crate::base::limits;
use crate::base::secret::Personal;
use crate::blob::Blobs;
use crate::people::passwords::PasswordHash;
use crate::people::{PeopleError, networks, sessions, sql};
use crate::store::Tx;
use crate::text::Lang;

/// What somebody is here. More roles come later; the authoriser in `web/who.rs` is the only place that asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Organisation admin, privacy officer, operator and agent in one person (B.1).
    Owner,
    Agent,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountState {
    Active,
    Disabled,
}

#[derive(Clone, Debug)]
pub struct Account {
    pub id: AccountId,
    pub role: Role,
    pub state: AccountState,
    pub email: Personal<String>,
    pub name: Personal<String>,
    pub lang: Lang,
    pub picture: Option<BlobId>,
}

/// Somebody who begins to work here.
pub struct NewAccount {
    pub role: Role,
    pub email: String,
    pub name: String,
    pub lang: Lang,
    pub password: PasswordHash,
}

impl Role {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Agent => "agent",
        }
    }

    pub(super) fn from_stored(text: &str) -> Self {
        // The table's CHECK allows no third word; the weaker role is the safe reading of anything else.
        if text == "owner" { Self::Owner } else { Self::Agent }
    }
}

impl AccountState {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Disabled => "disabled",
        }
    }

    pub(super) fn from_stored(text: &str) -> Self {
        if text == "active" { Self::Active } else { Self::Disabled }
    }
}

impl Account {
    pub fn is_owner(&self) -> bool {
        self.role == Role::Owner
    }

    pub fn is_active(&self) -> bool {
        self.state == AccountState::Active
    }
}

pub fn find(conn: &rusqlite::Connection, id: &AccountId) -> Result<Option<Account>, PeopleError> {
    Ok(sql::account(conn, id)?)
}

/// Everybody, owners first, then by name; bounded by [`limits::ACCOUNTS`].
pub fn list(conn: &rusqlite::Connection) -> Result<Vec<Account>, PeopleError> {
    Ok(sql::accounts(conn)?)
}

/// The account behind an e-mail address with its password hash, whatever its state: the caller compares first and looks
/// at the state afterwards, so that both refusals take the same time.
pub fn find_for_sign_in(conn: &rusqlite::Connection, email: &str) -> Result<Option<(Account, PasswordHash)>, PeopleError> {
    Ok(sql::account_for_sign_in(conn, email)?)
}

/// The password hash of an account, for a change that asks for the old password.
pub fn password_of(conn: &rusqlite::Connection, id: &AccountId) -> Result<PasswordHash, PeopleError> {
    sql::password_of(conn, id)?.ok_or(PeopleError::NoAccount)
}

pub(super) fn create(tx: &Tx, new: &NewAccount) -> Result<AccountId, PeopleError> {
    if sql::account_count(tx)? >= limits::ACCOUNTS {
        return Err(PeopleError::Full);
    }
    if sql::account_for_sign_in(tx, &new.email)?.is_some() {
        return Err(PeopleError::EmailTaken);
    }
    let id = AccountId::random();
    sql::insert_account(tx, &id, new, tx.now)?;
    audit::record(tx, "account.create", id.as_str(), serde_json::json!({ "role": new.role.as_str() }))?;
    Ok(id)
}

pub fn change_name(tx: &Tx, id: &AccountId, name: &str) -> Result<(), PeopleError> {
    changed(sql::set_account_name(tx, id, name, tx.now)?)?;
    audit::record(tx, "account.name", id.as_str(), serde_json::json!({}))?;
    Ok(())
}

pub fn change_lang(tx: &Tx, id: &AccountId, lang: Lang) -> Result<(), PeopleError> {
    changed(sql::set_account_lang(tx, id, lang, tx.now)?)?;
    audit::record(tx, "account.language", id.as_str(), serde_json::json!({ "language": lang.tag() }))?;
    Ok(())
}

/// A new password ends every session of the account and forgets its networks; the caller opens a new one for the browser that asked.
pub fn change_password(tx: &Tx, id: &AccountId, password: &PasswordHash) -> Result<(), PeopleError> {
    changed(sql::set_account_password(tx, id, password, tx.now)?)?;
    let ended = sessions::end_all(tx, id)?;
    networks::forget_all(tx, id)?;
    audit::record(tx, "account.password", id.as_str(), serde_json::json!({ "sessions_ended": ended }))?;
    Ok(())
}

/// Stores a hash made with today's parameters; nothing else changes, so nothing is recorded.
pub fn refresh_password_hash(tx: &Tx, id: &AccountId, password: &PasswordHash) -> Result<(), PeopleError> {
    changed(sql::set_account_password(tx, id, password, tx.now)?)
}

/// Puts a picture in the place of the old one, which is destroyed; `None` takes it away.
pub fn change_picture(tx: &Tx, blobs: &Blobs, id: &AccountId, picture: Option<&BlobId>) -> Result<(), PeopleError> {
    let account = sql::account(tx, id)?.ok_or(PeopleError::NoAccount)?;
    changed(sql::set_account_picture(tx, id, picture, tx.now)?)?;
    if let Some(old) = &account.picture {
        blobs.destroy(tx, old)?;
    }
    audit::record(tx, "account.picture", id.as_str(), serde_json::json!({ "present": picture.is_some() }))?;
    Ok(())
}

/// Nobody signs in as this account any more, and whoever is signed in is not from now on.
pub fn disable(tx: &Tx, id: &AccountId) -> Result<(), PeopleError> {
    let account = sql::account(tx, id)?.ok_or(PeopleError::NoAccount)?;
    if account.role == Role::Owner {
        return Err(PeopleError::OwnerStays);
    }
    if account.state == AccountState::Disabled {
        return Ok(());
    }
    sql::set_account_state(tx, id, AccountState::Disabled, tx.now)?;
    let ended = sessions::end_all(tx, id)?;
    networks::forget_all(tx, id)?;
    audit::record(tx, "account.disable", id.as_str(), serde_json::json!({ "sessions_ended": ended }))?;
    Ok(())
}

pub fn enable(tx: &Tx, id: &AccountId) -> Result<(), PeopleError> {
    let account = sql::account(tx, id)?.ok_or(PeopleError::NoAccount)?;
    if account.state == AccountState::Active {
        return Ok(());
    }
    sql::set_account_state(tx, id, AccountState::Active, tx.now)?;
    audit::record(tx, "account.enable", id.as_str(), serde_json::json!({}))?;
    Ok(())
}

fn changed(rows: usize) -> Result<(), PeopleError> {
    if rows == 0 { Err(PeopleError::NoAccount) } else { Ok(()) }
}
