//! Approvals that are taken back when the call is long over: who keeps the registers is told, by letter and on the first page.
//!
//! **Invariants.** The letter names nobody: who and what it is about stands in the register, behind a sign-in. It is queued in the
//! transaction of the withdrawal, in the place of one about the same recording that still waits, and recalled when the file is
//! gone. *Absent*: the duty to delete; a withdrawal alone changes no day, a wish for deletion does (`wishes`).

use rusqlite::Connection;

use crate::base::ids::{PersonId, RequestId};
use crate::base::limits::DUTIES_SHOWN;
use crate::consent::requests;
use crate::mail::address::Address;
use crate::mail::letter::{Letter, Text};
use crate::mail::{Post, outbox};
use crate::people::roles::{Role, Roles};
use crate::people::{accounts, business};
use crate::recordings::duties::Reminder;
use crate::recordings::register::State;
use crate::recordings::{RecordingError, duties, sql, uses};
use crate::store::Tx;

/// How officers are told.
#[derive(Clone)]
pub struct Messenger {
    pub post: Post,
    /// The register.
    pub page: String,
    /// Where whoever recorded confirms that a file is gone.
    pub duties: String,
}

impl Messenger {
    pub(super) fn reminder(&self) -> Reminder {
        Reminder { post: self.post.clone(), page: self.duties.clone() }
    }
}

/// Takes an approval back outside of its call. Answers whether it was there to be taken back.
pub fn withdraw(tx: &Tx, messenger: &Messenger, request: &RequestId, person: &PersonId) -> Result<bool, RecordingError> {
    let is_new = requests::withdraw(tx, request, person)?;
    if is_new && has_file(tx, request)? {
        // Whatever was approved later has ended with it, and days that were added too.
        uses::recall_all(tx, request)?;
        duties::follow(tx, &messenger.reminder(), request)?;
        tell(tx, messenger, request)?;
    }
    Ok(is_new)
}

/// How many files are still there that nobody may use any more.
pub fn unusable(conn: &Connection) -> Result<usize, RecordingError> {
    let withdrawn = requests::withdrawn(conn, DUTIES_SHOWN)?;
    let mut count = 0;
    for request in &withdrawn {
        count += usize::from(has_file(conn, request)?);
    }
    Ok(count)
}

fn has_file(conn: &Connection, request: &RequestId) -> Result<bool, RecordingError> {
    Ok(sql::of_request(conn, request)?.is_some_and(|known| matches!(known.state, State::Begun | State::Kept)))
}

/// Writes to whoever keeps the registers.
pub(super) fn tell(tx: &Tx, messenger: &Messenger, request: &RequestId) -> Result<(), RecordingError> {
    outbox::recall(tx, request.as_str())?;
    let Some(business) = business::load(tx)? else { return Ok(()) };
    let keeps = Roles::of(&[Role::Owner, Role::Officer]);
    for account in accounts::list(tx)?.into_iter().filter(|account| account.roles(tx.now).has_any_of(keeps)) {
        // An address of long ago that no letter can have is no hindrance: the register shows it.
        let (Ok(to), Ok(house)) = (Address::parse(account.email.expose()), business.letter_house()) else { continue };
        let text = Text::Withdrawal { page: messenger.page.clone() };
        messenger.post.queue(tx, &Letter { to, lang: account.lang, house, about: request.to_string(), text })?;
    }
    Ok(())
}
