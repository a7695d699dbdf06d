//! Which messages somebody wants by letter, beside those of the service (B.3.11): nothing is, unless the person asked for it and
//! confirmed that from the own mailbox.
//!
//! ```text
//! none ──ticked──▶ asked ──link pressed──▶ subscribed ──stop──▶ unsubscribed (blocked) ──ticked──▶ asked
//!                    └──48 h──▶ as before      ▲ only from asked, in time
//! ```
//!
//! Owns `subscriptions` and `unsubscribe_codes`. What is *unsubscribed* is a block of its address ([`crate::mail::blocks`]), which only a
//! new confirmation lifts. The proof of all of it is a consent record, and is written by `consent::messages`, which is the only caller
//! of what changes something here.
//!
//! **Invariants.** A [`Subscribed`] is made of a row that is confirmed and whose address is not blocked, and of nothing else: its fields
//! are private and only [`live`] and [`next`] fill them. Codes are stored as hashes. *Absent*: proof, texts, other ways than letters.

pub mod course;
mod sql;

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

/// What a message that nobody has to get is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// News and offers of the business.
    Marketing,
    /// The business wants to know something.
    Survey,
    /// Offers of others that the business passes on.
    ThirdParty,
}

/// How one account stands to one topic, as its page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    pub topic: Topic,
    pub course: Course,
    pub since: Option<UtcMillis>,
}

/// Where the question goes, and until when it may be answered.
#[derive(Clone, Debug)]
pub struct Ask {
    pub account: AccountId,
    pub address: Address,
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

/// A stored row.
#[derive(Clone, Debug)]
pub(super) struct Row {
    account: AccountId,
    topic: Topic,
    address: Address,
    lang: Lang,
    /// Until when it can be confirmed; `None` if it is.
    until: Option<UtcMillis>,
    since: UtcMillis,
}

impl Topic {
    pub const ALL: [Self; 3] = [Self::Marketing, Self::Survey, Self::ThirdParty];

    pub fn as_str(self) -> &'static str {
        self.scope().as_str()
    }

    pub fn from_stored(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.as_str() == text)
    }

    /// What keeps such messages from an address.
    pub fn scope(self) -> Scope {
        match self {
            Self::Marketing => Scope::Marketing,
            Self::Survey => Scope::Survey,
            Self::ThirdParty => Scope::ThirdParty,
        }
    }

    /// The key of its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Marketing => "messages-topic-marketing",
            Self::Survey => "messages-topic-survey",
            Self::ThirdParty => "messages-topic-third-party",
        }
    }
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

/// How this account stands to every topic.
pub fn standings(conn: &Connection, post: &Post, account: &AccountId, address: &str) -> Result<Vec<Standing>, MailError> {
    let rows = sql::of_account(conn, account)?;
    let mut found = Vec::new();
    for topic in Topic::ALL {
        let is_blocked = post.is_blocked(conn, address, topic.scope())?;
        let row = rows.iter().find(|row| row.topic == topic);
        found.push(Standing { topic, course: course_of(row, is_blocked), since: row.map(|row| row.since) });
    }
    Ok(found)
}

/// Somebody ticked a topic; the letter with the code goes in the same transaction.
pub fn ask(tx: &Tx, post: &Post, ask: &Ask, topic: Topic) -> Result<(), MailError> {
    let rows = sql::of_account(tx, &ask.account)?;
    let is_blocked = post.is_blocked(tx, ask.address.as_str(), topic.scope())?;
    let mut course = course_of(rows.iter().find(|row| row.topic == topic), is_blocked);
    course.handle(tx.now, Input::Ask { until: ask.until }).map_err(|_| MailError::Missing)?;
    sql::put(tx, ask, topic, tx.now)?;
    note(tx, "messages.ask", &ask.account, topic)
}

/// What the link in a letter would confirm.
pub fn asked(conn: &Connection, secret: &str, now: UtcMillis) -> Result<Vec<Topic>, MailError> {
    let rows = sql::of_code(conn, &sha256(secret.as_bytes()))?;
    Ok(rows.iter().filter(|row| row.until.is_some_and(|until| now < until)).map(|row| row.topic).collect())
}

/// Somebody who reads the mail of the address pressed the link: all that it asked about is wanted, and its blocks are lifted.
pub fn confirm(tx: &Tx, post: &Post, secret: &str) -> Result<Vec<(AccountId, Topic)>, MailError> {
    let mut confirmed = Vec::new();
    for row in sql::of_code(tx, &sha256(secret.as_bytes()))? {
        let is_blocked = post.is_blocked(tx, row.address.as_str(), row.topic.scope())?;
        if course_of(Some(&row), is_blocked).handle(tx.now, Input::Confirm).is_err() {
            continue;
        }
        sql::confirm(tx, &row.account, row.topic, tx.now)?;
        post.unblock(tx, row.address.as_str(), row.topic.scope())?;
        note(tx, "messages.confirm", &row.account, row.topic)?;
        confirmed.push((row.account, row.topic));
    }
    Ok(confirmed)
}

/// Somebody wants no more of it: at once, for the address that it went to and the one that the account has. Answers whether there was
/// something to end.
pub fn stop(tx: &Tx, post: &Post, (account, topic): (&AccountId, Topic), address: &str) -> Result<bool, MailError> {
    let row = sql::of_account(tx, account)?.into_iter().find(|row| row.topic == topic);
    if let Some(row) = &row {
        post.block(tx, row.address.as_str(), topic.scope())?;
    }
    post.block(tx, address, topic.scope())?;
    drop_row(tx, account, topic)?;
    Ok(row.is_some())
}

/// The same without a wish of the person, who may be asked again: a question that nobody answered, a consent that never counted.
pub fn drop_row(tx: &Tx, account: &AccountId, topic: Topic) -> Result<(), MailError> {
    outbox::recall(tx, &about(account, topic))?;
    if sql::delete(tx, account, topic)? > 0 {
        note(tx, "messages.end", account, topic)?;
    }
    Ok(())
}

/// Whose subscriptions an address is that somebody answered from.
pub fn of_address(conn: &Connection, address: &str) -> Result<Vec<(AccountId, Topic)>, MailError> {
    Ok(sql::of_address(conn, address)?.into_iter().map(|row| (row.account, row.topic)).collect())
}

/// The right to write to this account about this topic, if there is one now.
pub fn live(conn: &Connection, post: &Post, account: &AccountId, topic: Topic) -> Result<Option<Subscribed>, MailError> {
    match sql::of_account(conn, account)?.into_iter().find(|row| row.topic == topic) {
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
    for row in sql::confirmed(conn, topic, behind, most)? {
        found.push((row.account.clone(), subscribed(conn, post, row)?));
    }
    Ok(found)
}

/// How many people want it.
pub fn count(conn: &Connection, topic: Topic) -> Result<usize, MailError> {
    Ok(sql::count(conn, topic)?)
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

/// What letters about one topic to one account are about.
pub(super) fn about(account: &AccountId, topic: Topic) -> String {
    format!("messages/{account}/{}", topic.as_str())
}

/// The account and the topic of a letter, or of an unanswered question.
pub fn parse_about(about: &str) -> Option<(AccountId, Topic)> {
    let (account, topic) = about.strip_prefix("messages/")?.split_once('/')?;
    Some((account.parse().ok()?, Topic::from_stored(topic)?))
}

/// Questions that nobody answered in time, by what their letters would be about.
pub fn unanswered(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    Ok(sql::unanswered(conn, now, most)?.into_iter().map(|row| about(&row.account, row.topic)).collect())
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

fn subscribed(conn: &Connection, post: &Post, row: Row) -> Result<Option<Subscribed>, MailError> {
    let is_blocked = post.is_blocked(conn, row.address.as_str(), row.topic.scope())?;
    let Row { account, topic, address, lang, since, .. } = &row;
    let made = Subscribed { account: account.clone(), topic: *topic, address: address.clone(), lang: *lang, since: *since };
    Ok((course_of(Some(&row), is_blocked) == Course::Subscribed).then_some(made))
}

fn note(tx: &Tx, deed: &'static str, account: &AccountId, topic: Topic) -> Result<(), MailError> {
    audit::record(tx, deed, account.as_str(), json!({ "topic": topic.as_str() }))?;
    Ok(())
}

fn due_codes(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    Ok(sql::due_codes(conn, now, most)?)
}

fn erase_code(tx: &Tx, _: &crate::blob::Blobs, hash: &str) -> Result<usize, StoreError> {
    Ok(sql::delete_code(tx, hash)?)
}
