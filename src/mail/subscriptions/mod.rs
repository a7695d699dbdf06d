//! Which messages somebody wants beside those of the service (B.3.11), each topic by each channel: nothing is, unless the person asked
//! for it and confirmed that from the own mailbox.
//!
//! ```text
//! none ──ticked──▶ asked ──link pressed──▶ subscribed ──stop──▶ unsubscribed (blocked) ──ticked──▶ asked
//!                    └──48 h──▶ as before      ▲ only from asked, in time
//! ```
//!
//! Owns `subscriptions` and `unsubscribe_codes`. What is *unsubscribed* is a block of its address or number
//! ([`crate::mail::blocks`]), which only a new confirmation lifts. A number or a postal address is in the rows of what is wanted by it
//! and nowhere else: it goes with the last of them. The proof of all of it is a consent record, and is written by
//! `consent::messages`, which is the only caller of what changes something here.
//!
//! **Invariants.** A [`Subscribed`] is made of a row that is confirmed and whose address is not blocked, and of nothing else: its fields
//! are private and only [`live`] and [`next`] fill them; a [`Listed`] is such a row of another channel. Codes are stored as hashes.
//! *Absent*: proof, texts, calls and messages by another way than letters.

pub mod course;
mod sql;
mod wish;

use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::ids::AccountId;
use crate::base::limits;
use crate::base::secret::{Secret, sha256, token};
use crate::base::time::UtcMillis;
use crate::mail::address::Address;
use crate::mail::blocks::Scope;
use crate::mail::{MailError, Post, outbox};
use crate::retention::Erasable;
use crate::store::portable::Portable;
use crate::store::{StoreError, Tx};
use crate::text::Lang;

use course::{Course, Input};
pub use wish::{Channel, NotANumber, Number, Reach, Topic, Wish};

/// How one account stands to one wish, as its page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    pub wish: Wish,
    pub course: Course,
    pub since: Option<UtcMillis>,
    /// Where it reaches the person; `None` while nothing of it is on or asked.
    pub reach: Option<Reach>,
}

/// Who is asked, and until when it may be answered.
#[derive(Clone, Debug)]
pub struct Ask {
    pub account: AccountId,
    pub lang: Lang,
    pub code_hash: [u8; 32],
    pub until: UtcMillis,
}

/// The right to write to one person about one topic.
#[derive(Clone, Debug)]
pub struct Subscribed {
    account: AccountId,
    topic: Topic,
    address: Address,
    lang: Lang,
    since: UtcMillis,
}

/// Somebody who may be called or written to by people of the business now.
#[derive(Clone, Debug)]
pub struct Listed {
    pub account: AccountId,
    pub reach: Reach,
    pub lang: Lang,
    pub since: UtcMillis,
}

/// What a link has just confirmed.
#[derive(Clone, Debug)]
pub struct Confirmed {
    pub account: AccountId,
    pub wish: Wish,
    pub lang: Lang,
}

/// A stored row.
#[derive(Clone, Debug)]
pub(super) struct Row {
    account: AccountId,
    wish: Wish,
    reach: Reach,
    lang: Lang,
    /// Until when it can be confirmed; `None` if it is.
    until: Option<UtcMillis>,
    since: UtcMillis,
}

impl Subscribed {
    pub fn account(&self) -> &AccountId {
        &self.account
    }

    pub fn topic(&self) -> Topic {
        self.topic
    }

    pub fn address(&self) -> &Address {
        &self.address
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    pub fn since(&self) -> UtcMillis {
        self.since
    }
}

/// How this account stands to every wish.
pub fn standings(conn: &Connection, post: &Post, account: &AccountId, address: &str) -> Result<Vec<Standing>, MailError> {
    let mut rows = sql::of_account(conn, account)?;
    let mut found = Vec::new();
    for wish in Wish::ALL {
        let row = rows.iter().position(|row| row.wish == wish).map(|at| rows.swap_remove(at));
        let is_blocked = match &row {
            Some(row) => row.is_blocked(conn, post)?,
            None => wish.channel == Channel::Email && post.is_blocked(conn, address, wish.topic.scope())?,
        };
        let (course, since) = (course_of(row.as_ref(), is_blocked), row.as_ref().map(|row| row.since));
        found.push(Standing { wish, course, since, reach: row.map(|row| row.reach) });
    }
    Ok(found)
}

/// Somebody ticked it; the letter with the code goes in the same transaction.
pub fn ask(tx: &Tx, post: &Post, ask: &Ask, (wish, reach): (Wish, &Reach)) -> Result<(), MailError> {
    let is_blocked = post.is_blocked(tx, &reach.to_block(wish.channel), wish.topic.scope())?;
    let mut course = course_of(find(tx, &ask.account, wish)?.as_ref(), is_blocked);
    course.handle(tx.now, Input::Ask { until: ask.until }).map_err(|_| MailError::Missing)?;
    sql::put(tx, ask, (wish, reach), tx.now)?;
    note(tx, "messages.ask", &ask.account, wish)
}

/// What the link in a letter would confirm.
pub fn asked(conn: &Connection, secret: &str, now: UtcMillis) -> Result<Vec<Wish>, MailError> {
    let rows = sql::of_code(conn, &sha256(secret.as_bytes()))?;
    Ok(rows.iter().filter(|row| row.until.is_some_and(|until| now < until)).map(|row| row.wish).collect())
}

/// Somebody who reads the mail of the account pressed the link: all that it asked about is wanted, and its blocks are lifted.
pub fn confirm(tx: &Tx, post: &Post, secret: &str) -> Result<Vec<Confirmed>, MailError> {
    let mut confirmed = Vec::new();
    for row in sql::of_code(tx, &sha256(secret.as_bytes()))? {
        let is_blocked = row.is_blocked(tx, post)?;
        if course_of(Some(&row), is_blocked).handle(tx.now, Input::Confirm).is_err() {
            continue;
        }
        sql::confirm(tx, &row.account, row.wish, tx.now)?;
        post.unblock(tx, &row.reach.to_block(row.wish.channel), row.wish.topic.scope())?;
        note(tx, "messages.confirm", &row.account, row.wish)?;
        confirmed.push(Confirmed { account: row.account, wish: row.wish, lang: row.lang });
    }
    Ok(confirmed)
}

/// Somebody wants no more of it: at once, for where it went and, if it went by letter, for the address that the account has. Answers
/// whether there was something to end.
pub fn stop(tx: &Tx, post: &Post, (account, wish): (&AccountId, Wish), address: &str) -> Result<bool, MailError> {
    let row = find(tx, account, wish)?;
    if let Some(row) = &row {
        post.block(tx, &row.reach.to_block(wish.channel), wish.topic.scope())?;
    }
    if wish.channel == Channel::Email {
        post.block(tx, address, wish.topic.scope())?;
    }
    drop_row(tx, account, wish)?;
    Ok(row.is_some())
}

/// Whoever has this number wants neither calls nor messages, known here or not; no confirmation lifts that.
pub fn refuse_number(tx: &Tx, post: &Post, number: &Number) -> Result<(), MailError> {
    let reach = Reach::Number(number.clone());
    for channel in [Channel::Call, Channel::Text] {
        post.block(tx, &reach.to_block(channel), Scope::Everything)?;
    }
    Ok(())
}

/// Whether somebody said so at this number.
pub fn is_refused(conn: &Connection, post: &Post, number: &Number) -> Result<bool, MailError> {
    post.is_blocked(conn, &Reach::Number(number.clone()).to_block(Channel::Call), Scope::Everything)
}

/// The same without a wish of the person, who may be asked again: a question that nobody answered, a consent that never counted.
pub fn drop_row(tx: &Tx, account: &AccountId, wish: Wish) -> Result<(), MailError> {
    outbox::recall(tx, &about(account, wish))?;
    if sql::delete(tx, account, wish)? > 0 {
        note(tx, "messages.end", account, wish)?;
    }
    Ok(())
}

/// Whose wishes name an address or a number that somebody answered from.
pub fn of_reach(conn: &Connection, text: &str) -> Result<Vec<(AccountId, Wish)>, MailError> {
    Ok(sql::of_reach(conn, text)?.into_iter().map(|row| (row.account, row.wish)).collect())
}

/// The right to write to this account about this topic, if there is one now.
pub fn live(conn: &Connection, post: &Post, account: &AccountId, topic: Topic) -> Result<Option<Subscribed>, MailError> {
    match find(conn, account, Wish::by_email(topic))? {
        Some(row) => subscribed(conn, post, row),
        None => Ok(None),
    }
}

/// The next accounts behind this one with a confirmed row, and for each the right to write to it, if there is one now.
pub fn next(
    conn: &Connection,
    post: &Post,
    (topic, behind): (Topic, &str),
    most: usize,
) -> Result<Vec<(AccountId, Option<Subscribed>)>, MailError> {
    let mut found = Vec::new();
    for row in sql::confirmed(conn, Wish::by_email(topic), behind, most)? {
        found.push((row.account.clone(), subscribed(conn, post, row)?));
    }
    Ok(found)
}

/// Everybody who may be reached for this wish now.
pub fn listed(conn: &Connection, post: &Post, wish: Wish) -> Result<Vec<Listed>, MailError> {
    let mut found = Vec::new();
    for row in sql::confirmed(conn, wish, "", limits::ACCOUNTS)? {
        if course_of(Some(&row), row.is_blocked(conn, post)?).is_live() {
            found.push(Listed { account: row.account, reach: row.reach, lang: row.lang, since: row.since });
        }
    }
    Ok(found)
}

/// How many people want it.
pub fn count(conn: &Connection, wish: Wish) -> Result<usize, MailError> {
    Ok(sql::count(conn, wish)?)
}

/// A code that ends this subscription, for one letter.
pub fn issue_code(tx: &Tx, of: &Subscribed) -> Result<Secret<String>, MailError> {
    let secret = token();
    let until = tx.now.plus(limits::UNSUBSCRIBE_CODE_LIFE);
    sql::insert_code(tx, &sha256(secret.expose().as_bytes()), (&of.account, of.topic), until)?;
    Ok(secret)
}

/// What a code ends.
pub fn of_code(conn: &Connection, secret: &str, now: UtcMillis) -> Result<Option<(AccountId, Topic)>, MailError> {
    Ok(sql::code(conn, &sha256(secret.as_bytes()), now)?)
}

/// What letters about one wish of one account are about.
pub(super) fn about(account: &AccountId, wish: Wish) -> String {
    format!("messages/{account}/{}", wish.as_str())
}

/// The account and the wish of a letter, or of an unanswered question.
pub fn parse_about(about: &str) -> Option<(AccountId, Wish)> {
    let (account, wish) = about.strip_prefix("messages/")?.split_once('/')?;
    Some((account.parse().ok()?, Wish::from_stored(wish)?))
}

/// Questions that nobody answered in time, by what their letters would be about.
pub fn unanswered(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    Ok(sql::unanswered(conn, now, most)?.into_iter().map(|row| about(&row.account, row.wish)).collect())
}

/// The subscriptions of an account.
pub const PORTABLE: Portable = Portable { part: "subscriptions", gather: sql::copy };

/// Codes of letters that are two years old.
pub const CODES: Erasable = Erasable { rule: "mail.unsubscribe-codes", due: due_codes, erase: erase_code };

fn course_of(row: Option<&Row>, is_blocked: bool) -> Course {
    match row {
        Some(Row { until: Some(until), .. }) => Course::Asked { until: *until, was_stopped: is_blocked },
        Some(_) if !is_blocked => Course::Subscribed,
        _ if is_blocked => Course::Unsubscribed,
        _ => Course::None,
    }
}

impl Row {
    fn is_blocked(&self, conn: &Connection, post: &Post) -> Result<bool, MailError> {
        post.is_blocked(conn, &self.reach.to_block(self.wish.channel), self.wish.topic.scope())
    }
}

fn find(conn: &Connection, account: &AccountId, wish: Wish) -> Result<Option<Row>, MailError> {
    Ok(sql::of_account(conn, account)?.into_iter().find(|row| row.wish == wish))
}

fn subscribed(conn: &Connection, post: &Post, row: Row) -> Result<Option<Subscribed>, MailError> {
    let is_live = course_of(Some(&row), row.is_blocked(conn, post)?).is_live();
    let Row { account, wish: Wish { topic, .. }, reach: Reach::Email(address), lang, since, .. } = row else { return Ok(None) };
    Ok(is_live.then_some(Subscribed { account, topic, address, lang, since }))
}

fn note(tx: &Tx, deed: &'static str, account: &AccountId, wish: Wish) -> Result<(), MailError> {
    audit::record(tx, deed, account.as_str(), json!({ "topic": wish.topic.as_str(), "channel": wish.channel.as_str() }))?;
    Ok(())
}

fn due_codes(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    Ok(sql::due_codes(conn, now, most)?)
}

fn erase_code(tx: &Tx, _: &crate::blob::Blobs, hash: &str) -> Result<usize, StoreError> {
    Ok(sql::delete_code(tx, hash)?)
}
