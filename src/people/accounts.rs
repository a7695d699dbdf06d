//! Accounts: who somebody is, until when, and how they or whoever manages them change it.
//!
//! ```text
//! invited (a link only) ──accept──▶ active ⇄ disabled (suspended)
//!                                      ├──last moment──▶ disabled
//!                                      └──its person deletes it──▶ leaving (see `people::leaving`)
//! ```
//!
//! **Invariants.** Whoever manages an account has at least its power ([`roles::managed`]). A managed person does not change the
//! own name or address (WX-53).

use crate::audit;
use crate::base::ids::{AccountId, BlobId};
use crate::base::limits;
use crate::base::secret::Personal;
use crate::base::time::UtcMillis;
use crate::blob::Blobs;
use crate::mail::audience::{Audience, Why};
use crate::mail::{Post, outbox};
use crate::people::links;
use crate::people::passwords::PasswordHash;
use crate::people::roles::{self, Held, Role, Roles};
use crate::people::{PeopleError, address, guardians, networks, sessions, sql};
use crate::store::{StoreError, Tx};
use crate::text::Lang;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountState {
    Active,
    Disabled,
    /// Its person deleted it; it is there for some days yet.
    Leaving,
}

#[derive(Clone, Debug)]
pub struct Account {
    pub id: AccountId,
    pub held: Held,
    pub state: AccountState,
    /// The first moment at which nobody signs in as this account any more.
    pub ends: Option<UtcMillis>,
    pub email: Personal<String>,
    pub name: Personal<String>,
    /// What customers read instead of the name; empty if it is the name.
    pub display_name: Personal<String>,
    pub lang: Lang,
    pub picture: Option<BlobId>,
}

/// Somebody who begins here.
pub struct NewAccount {
    pub email: String,
    pub name: String,
    pub lang: Lang,
    pub password: PasswordHash,
}

/// What a new account begins with.
#[derive(Clone, Debug)]
pub struct Start {
    pub roles: Roles,
    /// Who gave them; none for the set-up and the command line.
    pub by: Option<AccountId>,
    pub ends: Option<UtcMillis>,
}

/// Who somebody is, as an admin writes it.
#[derive(Clone, Debug)]
pub struct Identity {
    pub name: String,
    pub display_name: String,
    pub email: String,
}

impl AccountState {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Disabled => "disabled",
            Self::Leaving => "leaving",
        }
    }

    pub(super) fn from_stored(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "leaving" => Self::Leaving,
            _ => Self::Disabled,
        }
    }
}

impl Account {
    /// What this account may be asked to do now; nothing once it is suspended or over.
    pub fn roles(&self, now: UtcMillis) -> Roles {
        if self.stands(now) { self.held.at(now) } else { Roles::NONE }
    }

    /// Neither suspended nor past its last moment.
    pub fn stands(&self, now: UtcMillis) -> bool {
        self.is_active() && self.ends.is_none_or(|ends| now < ends)
    }

    /// Not suspended. Whether it may do anything is for [`Self::stands`].
    pub fn is_active(&self) -> bool {
        self.state == AccountState::Active
    }

    /// Takes calls.
    pub fn serves(&self, now: UtcMillis) -> bool {
        self.roles(now).has_any_of(roles::SERVING)
    }

    /// What customers and colleagues read.
    pub fn shown_name(&self) -> &Personal<String> {
        if self.display_name.expose().is_empty() { &self.name } else { &self.display_name }
    }
}

pub fn find(conn: &rusqlite::Connection, id: &AccountId) -> Result<Option<Account>, PeopleError> {
    Ok(sql::account(conn, id)?)
}

/// [`find`], for those who know no errors of people.
pub fn find_stored(conn: &rusqlite::Connection, id: &AccountId) -> Result<Option<Account>, StoreError> {
    sql::account(conn, id)
}

/// Everybody by name; bounded by [`limits::ACCOUNTS`].
pub fn list(conn: &rusqlite::Connection) -> Result<Vec<Account>, PeopleError> {
    Ok(sql::accounts(conn)?)
}

/// Everybody with an account that stands, for letters to all of them.
pub const AUDIENCE: Audience = Audience { why: Why::Account, next: sql::account_members };

/// The account behind an e-mail address with its password hash, whatever its state: the caller compares first and looks
/// at the state afterwards, so that both refusals take the same time.
pub fn find_for_sign_in(conn: &rusqlite::Connection, email: &str) -> Result<Option<(Account, PasswordHash)>, PeopleError> {
    Ok(sql::account_for_sign_in(conn, email)?)
}

/// The password hash of an account, for a change that asks for the old password.
pub fn password_of(conn: &rusqlite::Connection, id: &AccountId) -> Result<PasswordHash, PeopleError> {
    sql::password_of(conn, id)?.ok_or(PeopleError::NoAccount)
}

pub(super) fn create(tx: &Tx, new: &NewAccount, start: &Start) -> Result<AccountId, PeopleError> {
    if sql::account_count(tx)? >= limits::ACCOUNTS {
        return Err(PeopleError::Full);
    }
    if sql::account_for_sign_in(tx, &new.email)?.is_some() {
        return Err(PeopleError::EmailTaken);
    }
    let id = AccountId::random();
    sql::insert_account(tx, &id, new, (start.ends, tx.now))?;
    audit::record(tx, "account.create", id.as_str(), serde_json::json!({ "ends": start.ends.map(|ends| ends.0) }))?;
    roles::begin(tx, &id, start.roles, start.by.as_ref())?;
    Ok(id)
}

/// A person changes the own name; who is managed asks an admin instead.
pub fn change_name(tx: &Tx, id: &AccountId, name: &str) -> Result<(), PeopleError> {
    if roles::power_of(tx, id, tx.now)?.has(Role::Managed) {
        return Err(PeopleError::Managed);
    }
    changed(sql::set_account_name(tx, id, name, tx.now)?)?;
    audit::record(tx, "account.name", id.as_str(), serde_json::json!({}))?;
    Ok(())
}

/// What customers read instead of the name; empty takes it away.
pub fn change_display_name(tx: &Tx, id: &AccountId, name: &str) -> Result<(), PeopleError> {
    changed(sql::set_account_display_name(tx, id, name, tx.now)?)?;
    audit::record(tx, "account.display_name", id.as_str(), serde_json::json!({ "present": !name.is_empty() }))?;
    Ok(())
}

/// Somebody who manages accounts corrects who another person is.
pub fn change_identity(tx: &Tx, post: &Post, id: &AccountId, identity: &Identity) -> Result<(), PeopleError> {
    let account = roles::managed(tx, id)?;
    let is_new_address = !account.email.expose().eq_ignore_ascii_case(&identity.email);
    if is_new_address && sql::account_for_sign_in(tx, &identity.email)?.is_some() {
        return Err(PeopleError::EmailTaken);
    }
    if is_new_address {
        roles::taken_over(tx, id)?;
    }
    sql::set_account_name(tx, id, &identity.name, tx.now)?;
    sql::set_account_display_name(tx, id, &identity.display_name, tx.now)?;
    sql::set_account_email(tx, id, &identity.email, tx.now)?;
    if is_new_address {
        // A link goes by the address: the next one to have it must not inherit it. Networks are marked with it as well.
        links::expire_recovery(tx, account.email.expose())?;
        links::remember_former(tx, &account)?;
        address::forget(tx, id)?;
        networks::forget_all(tx, id)?;
        guardians::follow(tx, post, id, &identity.email)?;
    }
    audit::record(tx, "account.identity", id.as_str(), serde_json::json!({ "email": is_new_address }))?;
    Ok(())
}

/// The last moment of an account; `None` takes it away.
pub fn change_end(tx: &Tx, id: &AccountId, ends: Option<UtcMillis>) -> Result<(), PeopleError> {
    roles::managed(tx, id)?;
    if ends.is_some_and(|ends| ends <= tx.now) {
        return Err(PeopleError::Past);
    }
    sql::set_account_end(tx, id, ends, tx.now)?;
    roles::check_owner_stays(tx)?;
    audit::record(tx, "account.end_date", id.as_str(), serde_json::json!({ "ends": ends.map(|ends| ends.0) }))?;
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
    // Whoever asked for another address had the old password.
    address::forget(tx, id)?;
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

/// Suspends: nobody signs in as this account any more, and whoever is signed in is not from now on.
pub fn disable(tx: &Tx, id: &AccountId) -> Result<(), PeopleError> {
    let account = roles::managed(tx, id)?;
    if account.state == AccountState::Disabled {
        return Ok(());
    }
    shut(tx, id, "account.disable")?;
    roles::check_owner_stays(tx)
}

/// Reinstates. An end that is past goes, or the account would be over again at once.
pub fn enable(tx: &Tx, id: &AccountId) -> Result<(), PeopleError> {
    let account = roles::managed(tx, id)?;
    if account.state == AccountState::Active {
        return Ok(());
    }
    sql::set_account_state(tx, id, AccountState::Active, tx.now)?;
    let is_past = account.ends.is_some_and(|ends| ends <= tx.now);
    if is_past {
        sql::set_account_end(tx, id, None, tx.now)?;
    }
    let detail = if is_past { serde_json::json!({ "ends": null }) } else { serde_json::json!({}) };
    audit::record(tx, "account.enable", id.as_str(), detail)?;
    Ok(())
}

/// Takes roles away whose time is over and suspends accounts whose last moment has come; answers whom this concerns. It may be
/// late without harm: whoever asks for a role asks with the time.
pub fn sweep(tx: &Tx) -> Result<Vec<AccountId>, PeopleError> {
    let mut concerned = roles::sweep(tx)?;
    for id in sql::accounts_over(tx, tx.now, limits::RETENTION_GROUP)? {
        shut(tx, &id, "account.end")?;
        concerned.push(id);
    }
    concerned.retain(|id| !sql::account(tx, id).ok().flatten().is_some_and(|account| account.serves(tx.now)));
    Ok(concerned)
}

fn shut(tx: &Tx, id: &AccountId, deed: &'static str) -> Result<(), PeopleError> {
    sql::set_account_state(tx, id, AccountState::Disabled, tx.now)?;
    let ended = sessions::end_all(tx, id)?;
    networks::forget_all(tx, id)?;
    address::forget(tx, id)?;
    if let Some(account) = sql::account(tx, id)? {
        outbox::recall_to(tx, account.email.expose(), None)?;
    }
    audit::record(tx, deed, id.as_str(), serde_json::json!({ "sessions_ended": ended }))?;
    Ok(())
}

fn changed(rows: usize) -> Result<(), PeopleError> {
    if rows == 0 { Err(PeopleError::NoAccount) } else { Ok(()) }
}
