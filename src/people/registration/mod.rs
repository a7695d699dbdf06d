//! Accounts that customers make for themselves (V-14; B.3.4 `Registered → Active`).
//!
//! ```text
//! asked for ──letter with a link──▶ registered ──link used, terms accepted──▶ active account of a customer
//!                                       └──24 h──▶ expired
//! ```
//!
//! Closed until the business opens it: calls need no account, and what nobody needs is not gathered unasked (GDPR art. 25).
//!
//! **Invariants.** Asking writes the same rows and one letter whether or not the address has an account: an address that has one
//! gets a letter that says so, and its link is one that nobody holds. One such letter goes to an address in
//! [`limits::LINK_LETTER_EVERY`], and [`limits::REGISTER_LETTERS_PER_DAY`] in a day. Nothing is an account before somebody who reads that mailbox has used the link. *Absent*: what
//! somebody agreed to (that is consent's), messages that advertise. The question of age is put before the address, in [`crate::web::register`].

mod sql;

use rusqlite::Connection;

use crate::audit;
use crate::base::ids::AccountId;
use crate::base::limits;
use crate::base::time::UtcMillis;
use crate::mail::Post;
use crate::people::accounts::{self, NewAccount, Start};
use crate::people::guardians::course::State;
use crate::people::letters::Letters;
use crate::people::links::{self, LinkKind};
use crate::people::roles::{Role, Roles};
use crate::people::{PeopleError, guardians, names, sql as people};
use crate::store::{StoreError, Tx};
use crate::text::Lang;

/// Whether the business lets customers make accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    Closed,
    Open,
}

/// Whether somebody may ask for an account now. It depends upon nobody's address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Open,
    /// The business has not opened it.
    Closed,
    /// There are as many accounts as may be.
    Full,
    /// As many asked today as may.
    Tomorrow,
}

impl Rule {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::Open => "open",
        }
    }
}

pub fn rule(conn: &Connection) -> Result<Rule, StoreError> {
    sql::rule(conn)
}

/// Opens or closes it; links that are out already work only while it is open.
pub fn change_rule(tx: &Tx, rule: Rule) -> Result<(), PeopleError> {
    if sql::set_rule(tx, rule, tx.now)? == 0 {
        return Err(PeopleError::NotSetUp);
    }
    audit::record(tx, "business.registration", "business", serde_json::json!({ "rule": rule.as_str() }))?;
    Ok(())
}

pub fn standing(conn: &Connection, now: UtcMillis) -> Result<Standing, PeopleError> {
    Ok(if sql::rule(conn)? == Rule::Closed {
        Standing::Closed
    } else if !has_place(conn)? {
        Standing::Full
    } else if sql::links_since(conn, LinkKind::Register, now.minus(DAY))? >= limits::REGISTRATIONS_PER_DAY {
        Standing::Tomorrow
    } else {
        Standing::Open
    })
}

/// Somebody typed this address to have an account. What comes of it is in the letter alone.
pub fn ask(tx: &Tx, letters: &Letters, email: &str, lang: Lang) -> Result<(), PeopleError> {
    match standing(tx, tx.now)? {
        Standing::Open => {}
        Standing::Closed => return Err(PeopleError::RegistrationClosed),
        Standing::Full | Standing::Tomorrow => return Err(PeopleError::Full),
    }
    let today = sql::links_to_since(tx, LinkKind::Register, email, tx.now.minus(DAY))?;
    if today >= limits::REGISTER_LETTERS_PER_DAY || asked_lately(tx, LinkKind::Register, email)? {
        return Ok(());
    }
    // Who said to be under age a moment ago, and something else now, waits for the guardian. Of an address that a guardian gave as a
    // child's the letter goes: the page behind its link says who decides, and whoever reads that mailbox can say that it is not so.
    if guardians::is_asked(tx, email, tx.now)? {
        return Ok(());
    }
    letters.register(tx, email, lang)
}

/// Since when an account is there.
pub fn created(conn: &Connection, id: &AccountId) -> Result<Option<UtcMillis>, StoreError> {
    sql::created(conn, id)
}

/// Makes the account of a customer behind the link's address: a minor's, if a guardian granted it. Whoever calls this has seen the terms accepted.
pub fn complete(tx: &Tx, post: &Post, secret: &str, mut new: NewAccount) -> Result<AccountId, PeopleError> {
    if sql::rule(tx)? == Rule::Closed {
        return Err(PeopleError::RegistrationClosed);
    }
    if !has_place(tx)? {
        return Err(PeopleError::Full);
    }
    let link = links::redeem(tx, LinkKind::Register, secret)?;
    new.email = names::clean_email(link.email.expose()).map_err(|_| PeopleError::NoLink)?;
    // Only what is said of this address as a child's counts: somebody whom a child names as guardian keeps the link that is out already.
    let claim = guardians::claim(tx, &new.email, tx.now)?;
    if claim.as_ref().is_some_and(|claim| claim.course.state != State::Granted) {
        return Err(PeopleError::SpokenFor);
    }
    let account = accounts::create(tx, &new, &Start { roles: Roles::of(&[Role::Customer]), by: None, ends: None })?;
    guardians::begin(tx, post, &account, claim)?;
    Ok(account)
}

/// Whether a link of this kind that still holds went to the address lately, because somebody typed it.
pub(super) fn asked_lately(tx: &Tx, kind: LinkKind, email: &str) -> Result<bool, PeopleError> {
    Ok(sql::has_open_since(tx, kind, email, (tx.now.minus(limits::LINK_LETTER_EVERY), tx.now))?)
}

fn has_place(conn: &Connection) -> Result<bool, StoreError> {
    Ok(people::account_count(conn)? + limits::ACCOUNTS_INVITED < limits::ACCOUNTS)
}

const DAY: std::time::Duration = std::time::Duration::from_secs(24 * 3600);
