//! The duty to delete a local file (RT-9): of whom, by when, and who is reminded.

use std::collections::BTreeSet;
use std::time::Duration;

use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::ids::{AccountId, RecordingId, RequestId};
use crate::base::limits::DUTIES_SHOWN;
use crate::base::time::UtcMillis;
use crate::consent::ConsentError;
use crate::consent::requests;
use crate::consent::uses::course::State as Course;
use crate::consent::uses::{self as consents, Obstacle, Use};
use crate::mail::address::Address;
use crate::mail::letter::{Letter, Text};
use crate::mail::{Post, outbox};
use crate::people::{accounts, business};
use crate::policies::promises;
use crate::recordings::register::{Recording, State};
use crate::recordings::{RecordingError, sql, uses};
use crate::store::Tx;

/// Whose duties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    Everybodys,
    Of(AccountId),
}

/// The recordings: what is still to be deleted first, nearest day first, then what is gone.
pub fn list(conn: &Connection, whose: &Whose) -> Result<Vec<Recording>, RecordingError> {
    Ok(sql::recordings(conn, whose, DUTIES_SHOWN)?)
}

/// How many files are to be gone and are not confirmed.
pub fn overdue(conn: &Connection, whose: &Whose, now: UtcMillis) -> Result<usize, RecordingError> {
    Ok(sql::count_overdue(conn, whose, now)?)
}

/// How many files of an account are not confirmed as gone, due or not.
pub fn open_of(conn: &Connection, account: &AccountId) -> Result<usize, RecordingError> {
    Ok(sql::count_open(conn, account)?)
}

/// The account that recorded says that the file is gone. Again is no fault.
pub fn confirm_deleted(tx: &Tx, id: &RecordingId, account: &AccountId) -> Result<(), RecordingError> {
    let known = sql::recording(tx, id)?.filter(|known| known.account == *account).ok_or(RecordingError::Missing)?;
    close(tx, &known, account)
}

/// An officer says it in the place of somebody who does not serve any more. Whoever can say it still says it alone.
pub fn confirm_for_disabled(tx: &Tx, id: &RecordingId, owner: &AccountId) -> Result<(), RecordingError> {
    let known = sql::recording(tx, id)?.ok_or(RecordingError::Missing)?;
    if accounts::find(tx, &known.account)?.is_some_and(|account| account.serves(tx.now)) {
        return Err(RecordingError::Missing);
    }
    close(tx, &known, owner)
}

/// Somebody asks for deletion: the duty is due now, if it was not before, and nobody is asked for a later use any more.
pub fn make_due(tx: &Tx, request: &RequestId) -> Result<(), RecordingError> {
    if sql::bring_due_nearer(tx, request, tx.now)? > 0 {
        audit::record(tx, "duty.due", request.as_str(), json!({}))?;
    }
    uses::shut(tx, request)
}

/// Everybody has approved more days: the file may stay for so long, within the most days of the house as they are now.
pub fn lengthen(tx: &Tx, granted: &Use) -> Result<(), RecordingError> {
    let most = promises::in_force(tx)?.most_days();
    let due = granted.set.longer.min(granted.set.recorded.plus(Duration::from_secs(u64::from(most) * 24 * 3600)));
    if sql::put_due_off(tx, &granted.request, due)? > 0 {
        let detail = json!({ "use": granted.id.as_str(), "due_ms": due.0 });
        audit::record(tx, "duty.lengthen", granted.request.as_str(), detail)?;
    }
    Ok(())
}

/// From how many days to how many, counted from the call, the file may be given less than it has; nothing if no earlier day is left.
pub fn fewer(known: &Recording, now: UtcMillis) -> Option<(u16, u16)> {
    let days = |length: Duration| u16::try_from(length.as_secs() / DAY.as_secs()).unwrap_or(u16::MAX);
    let least = days(now.since(known.begun)).saturating_add(1);
    // The day before the one that it has.
    let most = days(known.due.since(known.begun).saturating_sub(Duration::from_secs(1)));
    (matches!(known.state, State::Begun | State::Kept) && least <= most).then_some((least, most))
}

/// Whoever answers for the file has it deleted sooner than everybody approved. While people are asked for more, the day stays.
pub fn bring_nearer(tx: &Tx, known: &Recording, days: u16) -> Result<(), RecordingError> {
    let (least, most) = fewer(known, tx.now).ok_or(RecordingError::NotSooner)?;
    if !(least..=most).contains(&days) {
        return Err(RecordingError::NotSooner);
    }
    if consents::of_request(tx, &known.request)?.iter().any(|one| one.course.state() == Course::Asked) {
        return Err(ConsentError::CannotAsk(Obstacle::Open).into());
    }
    let due = known.begun.plus(DAY * u32::from(days));
    sql::bring_due_nearer(tx, &known.request, due)?;
    audit::record(tx, "duty.nearer", known.request.as_str(), json!({ "due_ms": due.0 }))?;
    Ok(())
}

/// More days were taken back: the file must be gone by the day that everybody approves now, or at once if that is over, and whoever
/// has it is reminded.
pub fn follow(tx: &Tx, reminder: &Reminder, request: &RequestId) -> Result<(), RecordingError> {
    let Some(first) = requests::standing(tx, request)? else { return Ok(()) };
    let approved = consents::longest(tx, request)?.unwrap_or(first.asked.clauses.deleted_by).max(tx.now);
    if sql::bring_due_nearer(tx, request, approved)? > 0 {
        audit::record(tx, "duty.due", request.as_str(), json!({ "due_ms": approved.0 }))?;
        remind(tx, reminder)?;
    }
    Ok(())
}

/// How whoever is late is reminded: by letter, with the page on which to confirm.
#[derive(Clone)]
pub struct Reminder {
    pub post: Post,
    pub page: String,
}

/// Reminds whoever is late, each once a day by one letter; answers how many duties that were.
pub fn remind(tx: &Tx, reminder: &Reminder) -> Result<usize, RecordingError> {
    let late = sql::to_remind(tx, tx.now)?;
    for (id, account) in &late {
        sql::set_reminded(tx, id, tx.now)?;
        audit::record(tx, "duty.remind", id.as_str(), json!({ "account": account.as_str() }))?;
    }
    for account in late.iter().map(|(_, account)| account).collect::<BTreeSet<_>>() {
        write_to(tx, reminder, account)?;
    }
    Ok(late.len())
}

/// One letter about all that this person is late with, in the place of an older one that still waits.
fn write_to(tx: &Tx, reminder: &Reminder, account: &AccountId) -> Result<(), RecordingError> {
    outbox::recall(tx, account.as_str())?;
    let (files, oldest) = sql::late_of(tx, account, tx.now)?;
    let known = accounts::find(tx, account)?.filter(|account| account.is_active());
    let (Some(known), Some(oldest), Some(business)) = (known, oldest, business::load(tx)?) else { return Ok(()) };
    // An address of long ago that no letter can have is no hindrance: the desk shows the duty.
    let (Ok(to), Ok(house)) = (Address::parse(known.email.expose()), business.letter_house()) else { return Ok(()) };
    let text = Text::Duty { files, oldest, page: reminder.page.clone() };
    reminder.post.queue(tx, &Letter { to, lang: known.lang, house, about: account.to_string(), text })?;
    Ok(())
}

fn close(tx: &Tx, known: &Recording, by: &AccountId) -> Result<(), RecordingError> {
    if matches!(known.state, State::Deleted(_) | State::Discarded(_)) {
        return Ok(());
    }
    sql::set_deleted(tx, &known.id, by, tx.now)?;
    if sql::count_overdue(tx, &Whose::Of(known.account.clone()), tx.now)? == 0 {
        outbox::recall(tx, known.account.as_str())?;
    }
    // Nobody has to see to it any more, or to answer.
    uses::recall_all(tx, &known.request)?;
    outbox::recall(tx, known.request.as_str())?;
    requests::note_life(tx, &known.request, Some(tx.now))?;
    let detail = json!({ "request": known.request.as_str(), "due_ms": known.due.0, "for": known.account.as_str() });
    audit::record(tx, "duty.confirm", known.id.as_str(), detail)?;
    Ok(())
}

const DAY: Duration = Duration::from_secs(24 * 3600);
