//! Approvals that are taken back outside of their call, or declared invalid: whoever has the file and whoever keeps the registers is told, by letter and on
//! the first page.
//!
//! **Invariants.** The letter names nobody: who and what it is about stands in list and register, behind a sign-in. It is queued in the
//! transaction of the withdrawal, in the place of one about the same recording that still waits, and recalled when the file is
//! gone. *Absent*: the duty to delete; a withdrawal alone changes no day, a wish for deletion does (`wishes`).

use rusqlite::Connection;

use crate::base::ids::{AccountId, ConsentId, PersonId, RequestId};
use crate::base::limits::DUTIES_SHOWN;
use crate::consent::records::own;
use crate::consent::records::record::State as Standing;
use crate::consent::requests::{self, Answer};
use crate::mail::address::Address;
use crate::mail::letter::{Letter, Text, Withdrawn};
use crate::mail::{Post, outbox};
use crate::people::accounts::{self, Account};
use crate::people::business;
use crate::people::roles::{Role, Roles};
use crate::recordings::duties::Reminder;
use crate::recordings::register::{Recording, State};
use crate::recordings::{RecordingError, duties, sql, uses};
use crate::store::Tx;

/// How people are told.
#[derive(Clone)]
pub struct Messenger {
    pub post: Post,
    /// The register.
    pub register: String,
    /// The list of one's own files, where whoever recorded confirms that one is gone.
    pub list: String,
}

impl Messenger {
    pub(super) fn reminder(&self) -> Reminder {
        Reminder { post: self.post.clone(), page: self.list.clone() }
    }
}

/// Takes an approval back that stood until now. `in_call`: its room has written it. Answers whether it was there to be taken back.
pub fn withdraw(tx: &Tx, messenger: &Messenger, (request, person): (&RequestId, &PersonId), in_call: bool) -> Result<bool, RecordingError> {
    let is_new = requests::withdraw(tx, request, person)? || in_call;
    if is_new && sql::of_request(tx, request)?.as_ref().is_some_and(is_there) {
        // Whatever was approved later has ended with it, and days that were added too.
        uses::recall_all(tx, request)?;
        duties::follow(tx, &messenger.reminder(), request)?;
        tell(tx, messenger, request, Withdrawn::Approval)?;
    }
    Ok(is_new)
}

/// Takes back one use that was added to an approval. Where nobody may use the file at all, that was told before.
pub fn withdraw_use(tx: &Tx, messenger: &Messenger, (account, id): (&AccountId, &ConsentId)) -> Result<(), RecordingError> {
    let was_live = own::find(tx, account, id)?.life.state() == Some(Standing::Given);
    own::withdraw_use(tx, account, id)?;
    let Some(request) = own::find(tx, account, id)?.request.filter(|_| was_live) else { return Ok(()) };
    let people = requests::standing(tx, &request)?.map(|standing| standing.people).unwrap_or_default();
    let is_usable = !people.iter().any(|person| matches!(person.answer, Some(Answer::Withdrawn)));
    if is_usable && sql::of_request(tx, &request)?.as_ref().is_some_and(is_there) {
        tell(tx, messenger, &request, Withdrawn::Use)?;
    }
    Ok(())
}

/// How many files are still there that nobody may use any more.
pub fn unusable(conn: &Connection) -> Result<usize, RecordingError> {
    let withdrawn = requests::withdrawn(conn, DUTIES_SHOWN)?;
    let mut count = 0;
    for request in &withdrawn {
        count += usize::from(sql::of_request(conn, request)?.as_ref().is_some_and(is_there));
    }
    Ok(count)
}

fn is_there(known: &Recording) -> bool {
    matches!(known.state, State::Begun | State::Kept)
}

/// Writes to whoever has the file and whoever keeps the registers.
pub(super) fn tell(tx: &Tx, messenger: &Messenger, request: &RequestId, what: Withdrawn) -> Result<(), RecordingError> {
    write(tx, messenger, request, |page, is_own| Text::Withdrawal { page, is_own, what })
}

/// The same when it was not taken back, but declared invalid.
pub(super) fn tell_invalid(tx: &Tx, messenger: &Messenger, request: &RequestId) -> Result<(), RecordingError> {
    if sql::of_request(tx, request)?.as_ref().is_some_and(is_there) {
        write(tx, messenger, request, |page, is_own| Text::Unusable { page, is_own })?;
    }
    Ok(())
}

fn write(tx: &Tx, messenger: &Messenger, request: &RequestId, text: impl Fn(String, bool) -> Text) -> Result<(), RecordingError> {
    outbox::recall(tx, request.as_str())?;
    let (Some(business), Some(file)) = (business::load(tx)?, sql::of_request(tx, request)?) else { return Ok(()) };
    for account in accounts::list(tx)?.into_iter().filter(Account::is_active) {
        let (is_own, keeps) = (account.id == file.account, account.roles(tx.now).has_any_of(KEEPERS));
        // An address of long ago that no letter can have is no hindrance: list and register show it.
        let (true, Ok(to), Ok(house)) = (is_own || keeps, Address::parse(account.email.expose()), business.letter_house()) else {
            continue;
        };
        let page = if is_own { &messenger.list } else { &messenger.register };
        let text = text(page.clone(), is_own);
        messenger.post.queue(tx, &Letter { to, lang: account.lang, house, about: request.to_string(), text })?;
    }
    Ok(())
}

/// Who keeps the registers.
const KEEPERS: Roles = Roles::of(&[Role::Owner, Role::Officer]);
