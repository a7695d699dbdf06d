//! The child's side of an approval: whose address it is, what is written there, and with what account it begins.
//!
//! **Invariants.** The address is one that somebody typed, until whoever reads its mailbox has an account with it: before that nothing is
//! done to it that would hold for anybody else, and its holder can say that none of it is so. Once there is an account, the guardian's
//! wish goes with it to every address that it gets.

use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::ids::AccountId;
use crate::base::secret::Personal;
use crate::base::time::UtcMillis;
use crate::mail::blocks::Scope;
use crate::mail::letter::Kind;
use crate::mail::{Post, outbox};
use crate::people::guardians::course::{Input, State};
use crate::people::guardians::{ADULT, Approval, press, sql, standing_of};
use crate::people::letters::Letters;
use crate::people::links::{self, LinkKind};
use crate::people::{PeopleError, accounts};
use crate::store::{StoreError, Tx};

/// Whether two addresses are one mailbox, as far as that can be seen: capitals and what follows a `+` make no other one.
pub fn is_same_mailbox(one: &str, other: &str) -> bool {
    let mailbox = |address: &str| {
        let (name, host) = address.rsplit_once('@').unwrap_or((address, ""));
        format!("{}@{host}", name.split('+').next().unwrap_or_default()).to_lowercase()
    };
    mailbox(one) == mailbox(other)
}

/// Whether the child may be written to (WX-68).
pub fn change_contact(tx: &Tx, letters: &Letters, link: &str, no_contact: bool) -> Result<(), PeopleError> {
    let mut approval = standing_of(tx, link)?;
    approval.no_contact = no_contact;
    sql::update(tx, &approval)?;
    let account = approval.account.as_ref().map(|id| accounts::find(tx, id)).transpose()?.flatten();
    match account {
        Some(account) if no_contact => _ = letters.post.block(tx, account.email.expose(), Scope::Everything)?,
        Some(account) => _ = letters.post.unblock(tx, account.email.expose(), Scope::Everything)?,
        // Nobody has proved this address yet: what waits is not sent, and nothing else is kept from whoever it belongs to.
        None if no_contact => outbox::recall_to(tx, approval.child_email.expose(), Some(Kind::Register))?,
        None => {}
    }
    audit::record(tx, "guardian.contact", approval.id.as_str(), json!({ "is_written_to": !no_contact }))?;
    Ok(())
}

/// The child's account has another address: it is not written to either, if the guardian wished that. The former one stays so.
pub(in crate::people) fn follow(tx: &Tx, post: &Post, account: &AccountId, email: &str) -> Result<(), PeopleError> {
    if sql::of_account(tx, account)?.is_some_and(|approval| approval.no_contact) {
        post.block(tx, email, Scope::Everything)?;
    }
    Ok(())
}

/// Writes to the child once more how to begin, if need be to another address.
pub fn write_again(tx: &Tx, letters: &Letters, link: &str, child_email: &str) -> Result<(), PeopleError> {
    let mut approval = standing_of(tx, link)?;
    if is_same_mailbox(approval.guardian_email.expose(), child_email) {
        return Err(PeopleError::OwnAddress);
    }
    if approval.account.is_some() || approval.course.state != State::Granted || approval.no_contact {
        return Err(PeopleError::LinkUsed);
    }
    approval.sent.count(tx.now)?;
    drop_child(tx, &approval)?;
    approval.child_email = Personal::new(child_email.to_owned());
    sql::update(tx, &approval)?;
    audit::record(tx, "guardian.write", approval.id.as_str(), json!({}))?;
    letters.register(tx, child_email, approval.lang)
}

/// Whether a guardian with this address is asked: whoever typed it to have an account waits for that answer.
pub(in crate::people) fn is_asked(conn: &Connection, email: &str, now: UtcMillis) -> Result<bool, PeopleError> {
    Ok(sql::is_asked(conn, email, now)?)
}

/// What a guardian said of whoever has this address and no account yet. Of several a freeze counts first, then what was granted first,
/// then what is open.
pub fn claim(conn: &Connection, email: &str, now: UtcMillis) -> Result<Option<Approval>, PeopleError> {
    Ok(sql::claims(conn, email, now)?.into_iter().next())
}

/// Whether nobody is to write to this address, although its account has another one by now: as long as that is remembered.
pub(in crate::people) fn is_silent(conn: &Connection, email: &str) -> Result<bool, PeopleError> {
    Ok(sql::is_silent(conn, email)?)
}

/// Whoever holds the link to register says that none of it is so: all that guardians said of this address ends, and it is free. One
/// who was made up gets no further, and nobody is kept from an account by one.
pub fn disown(tx: &Tx, register: &str) -> Result<(), PeopleError> {
    let link = links::redeem(tx, LinkKind::Register, register)?;
    let claims = sql::claims(tx, link.email.expose(), tx.now)?;
    if claims.is_empty() {
        return Err(PeopleError::NoLink);
    }
    for mut approval in claims {
        end(tx, &mut approval)?;
        audit::record(tx, "guardian.disown", approval.id.as_str(), json!({}))?;
    }
    Ok(())
}

/// Ends what has led to no account yet, wherever it is.
pub(super) fn end(tx: &Tx, approval: &mut Approval) -> Result<(), PeopleError> {
    if approval.account.is_some() {
        return Err(PeopleError::LinkUsed);
    }
    let input = if approval.course.state.is_open() { Input::Refuse } else { Input::Withdraw };
    press(tx, approval, input)?;
    sql::update(tx, approval)?;
    drop_child(tx, approval)?;
    Ok(())
}

/// The account is there: the minor's for whom it was granted, or an adult's.
pub(in crate::people) fn begin(tx: &Tx, post: &Post, account: &AccountId, granted: Option<Approval>) -> Result<(), PeopleError> {
    sql::set_band(tx, account, if granted.is_some() { "minor" } else { ADULT })?;
    let Some(mut approval) = granted else { return Ok(()) };
    if approval.no_contact {
        post.block(tx, approval.child_email.expose(), Scope::Everything)?;
    }
    approval.account = Some(account.clone());
    let email = std::mem::take(&mut approval.child_email);
    sql::update(tx, &approval)?;
    audit::record(tx, "guardian.account", approval.id.as_str(), json!({ "account": account.as_str() }))?;
    // Whatever else was said of the address ends: nobody presses on a page behind which nothing follows.
    for mut other in sql::claims(tx, email.expose(), tx.now)? {
        end(tx, &mut other)?;
        audit::record(tx, "guardian.past", other.id.as_str(), json!({}))?;
    }
    Ok(())
}

/// Nobody begins with what was sent to the child so far, unless another guardian says so. What else was written to that address is not
/// the guardian's to end.
pub(super) fn drop_child(tx: &Tx, approval: &Approval) -> Result<usize, StoreError> {
    let email = approval.child_email.expose();
    if email.is_empty() || sql::claims(tx, email, tx.now)?.iter().any(|other| other.id != approval.id) {
        return Ok(0);
    }
    for link in sql::links(tx, email)? {
        outbox::forget_about(tx, &link)?;
    }
    sql::delete_links(tx, email)
}
