//! Letters that wait, went, or did not: queued in the transaction of the deed, carried by the postman, recalled when their
//! deed is undone, and forgotten in time.

use rusqlite::Connection;
use serde_json::{Value, json};

use crate::audit;
use crate::base::ids::MailId;
use crate::base::limits;
use crate::base::time::UtcMillis;
use crate::mail::address::Address;
use crate::mail::course::{Course, State, Verdict};
use crate::mail::letter::{Kind, Letter, Written};
use crate::mail::message::Head;
use crate::mail::promotion::Promotion;
use crate::mail::server::Reply;
use crate::mail::{MailError, Post, sql, subscriptions};
use crate::retention::Erasable;
use crate::store::{StoreError, Tx};
use crate::text::Lang;

/// What is known of a letter without opening it.
#[derive(Clone, Debug)]
pub struct Entry {
    pub id: MailId,
    pub kind: Kind,
    /// The id of what it is about.
    pub about: String,
    pub to: Address,
    pub lang: Lang,
    pub course: Course,
    pub created: UtcMillis,
    /// What the server said to it last.
    pub reply: Option<Reply>,
}

/// What the postman has to do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Whose turn it is, at most [`limits::MAIL_BATCH`].
    pub due: Vec<MailId>,
    /// When the first turn comes, or came.
    pub turn: Option<UtcMillis>,
    /// When the first letter is over unsent.
    pub end: Option<UtcMillis>,
}

/// What becomes of a letter that is given to the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Queued {
    Taken(MailId),
    /// As many letters wait as may: the deed is done all the same, and its link is shown.
    Full,
    /// Its address is not to be written to: no letter is there, and none comes later.
    Blocked,
}

/// How many letters of a kind were written lately.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lately {
    /// About one thing, to whomever.
    pub about: usize,
    /// To one address, about whatever.
    pub to: usize,
}

/// How many letters are where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub waiting: usize,
    /// Those that somebody has to see to.
    pub failed: usize,
}

impl Post {
    /// Takes a letter in, in the transaction of its deed; the postman goes when that is on disk.
    pub fn queue(&self, tx: &Tx, letter: &Letter) -> Result<Queued, MailError> {
        let kind = letter.text.kind();
        if self.stops(tx, &letter.to, kind)? {
            audit::record(tx, "mail.blocked", "mail", json!({ "kind": kind.as_str() }))?;
            return Ok(Queued::Blocked);
        }
        if waiting(tx)? >= limits::MAILS_WAITING + kind.reserved() {
            audit::record(tx, "mail.full", "mail", json!({ "kind": kind.as_str() }))?;
            return Ok(Queued::Full);
        }
        let (about, until) = (letter.about.clone(), letter.text.useful_until());
        self.enter(tx, (kind, about), (&letter.to, letter.lang, until), &letter.write()?)
    }

    /// Takes in a letter that nobody has to get. That it is wanted is proved by its type.
    pub fn queue_promotion(&self, tx: &Tx, promotion: &Promotion) -> Result<Queued, MailError> {
        if waiting(tx)? >= limits::MAILS_WAITING {
            return Ok(Queued::Full);
        }
        let to = promotion.to();
        self.enter(tx, (Kind::Promotion, promotion.about()), (to.address(), to.lang(), None), &promotion.write()?)
    }

    fn enter(
        &self,
        tx: &Tx,
        (kind, about): (Kind, String),
        (to, lang, until): (&Address, Lang, Option<UtcMillis>),
        written: &Written,
    ) -> Result<Queued, MailError> {
        let has_server = sql::standing(tx)?.is_some();
        let course = Course::begin(tx.now, has_server, until);
        let entry = Entry { id: MailId::random(), kind, about, to: to.clone(), lang, course, created: tx.now, reply: None };
        let written = serde_json::to_vec(written).map_err(|fault| MailError::Unwritten(fault.to_string()))?;
        sql::insert(tx, &entry, &self.seal.close(entry.id.as_str(), &written))?;
        let detail = json!({ "kind": entry.kind.as_str(), "state": entry.course.state.as_str(), "about": entry.about });
        audit::record(tx, "mail.queue", entry.id.as_str(), detail)?;
        let bell = self.clone();
        tx.after_commit(move || bell.ring());
        Ok(Queued::Taken(entry.id))
    }

    /// A letter that is to go now, opened; `None` if it is not on its way any more.
    pub fn take(&self, conn: &Connection, id: &MailId) -> Result<Option<(Entry, Written)>, MailError> {
        let Some(entry) = sql::entry(conn, id)?.filter(|entry| entry.course.state == State::Queued) else { return Ok(None) };
        Ok(self.open(conn, &entry)?.map(|written| (entry, written)))
    }

    /// A letter leaves; nothing may be sent before this is on disk. Answers whether it still may: an older database that was put back
    /// has letters in it that were recalled since.
    pub fn leave(&self, tx: &Tx, id: &MailId) -> Result<bool, MailError> {
        let Some(mut entry) = sql::entry(tx, id)? else { return Ok(false) };
        if self.stops(tx, &entry.to, entry.kind)? || self.is_unwanted(tx, &entry)? {
            recall_all(tx, vec![entry])?;
            return Ok(false);
        }
        let before = entry.course.state;
        let leaves = entry.course.handle_leaving(tx.now);
        if leaves {
            sql::update(tx, &entry, tx.now)?;
        } else if entry.course.state != before {
            keep(tx, &entry, "mail.fail")?;
        }
        Ok(leaves)
    }

    /// The link that somebody can hand over in the place of a letter that did not go; empty if there is none, or none any more.
    pub fn link(&self, conn: &Connection, entry: &Entry, now: UtcMillis) -> Result<String, MailError> {
        let mut course = entry.course.clone();
        course.handle_time(now);
        if !course.state.keeps_text() || entry.kind.is_for_nobody_else() {
            return Ok(String::new());
        }
        Ok(self.open(conn, entry)?.map_or(String::new(), |written| written.link))
    }

    /// Tries a letter again, at once.
    pub fn retry(&self, tx: &Tx, id: &MailId) -> Result<(), MailError> {
        let mut entry = sql::entry(tx, id)?.ok_or(MailError::Missing)?;
        let standing = sql::standing(tx)?;
        if !entry.course.handle_retry(tx.now, standing.is_some()) {
            return Err(MailError::Missing);
        }
        entry.reply = None;
        keep(tx, &entry, "mail.retry")?;
        // Somebody thinks that the server is back: it is asked, however long it was silent.
        if let Some(mut standing) = standing {
            standing.line.next = standing.line.next.min(tx.now);
            sql::set_standing(tx, &standing)?;
        }
        let bell = self.clone();
        tx.after_commit(move || bell.ring());
        Ok(())
    }

    /// Whether it is a promotion whose subscription is over, or of another address by now.
    fn is_unwanted(&self, conn: &Connection, entry: &Entry) -> Result<bool, MailError> {
        if entry.kind != Kind::Promotion {
            return Ok(false);
        }
        let Some((account, wish)) = subscriptions::parse_about(&entry.about) else { return Ok(true) };
        let live = subscriptions::live(conn, self, &account, wish.topic)?;
        Ok(live.is_none_or(|live| live.address() != &entry.to))
    }

    /// The link in a letter that nobody hands over.
    #[cfg(test)]
    pub(crate) fn link_for_tests(&self, conn: &Connection, entry: &Entry) -> Result<String, MailError> {
        Ok(self.open(conn, entry)?.map_or(String::new(), |written| written.link))
    }

    fn open(&self, conn: &Connection, entry: &Entry) -> Result<Option<Written>, MailError> {
        let Some(sealed) = sql::body(conn, &entry.id)? else { return Ok(None) };
        let plain = self.seal.open(entry.id.as_str(), &sealed)?;
        serde_json::from_slice(&plain).map(Some).map_err(|_| MailError::Sealed)
    }
}

impl Queued {
    pub fn is_taken(&self) -> bool {
        matches!(self, Self::Taken(_))
    }
}

impl Entry {
    /// The letter's head for this sender.
    pub fn head(&self, sender: &Address) -> Head {
        Head { id: self.id.clone(), to: self.to.clone(), lang: self.lang, sender: sender.clone(), written: self.created }
    }
}

/// Whether another letter would be taken in.
pub fn has_room(conn: &Connection) -> Result<bool, MailError> {
    Ok(waiting(conn)? < limits::MAILS_WAITING)
}

/// What is to be done at this time.
pub fn plan(conn: &Connection, now: UtcMillis) -> Result<Plan, MailError> {
    let week = i64::try_from(limits::MAIL_GIVE_UP.as_millis()).unwrap_or(i64::MAX);
    Ok(sql::plan(conn, now, week, limits::MAIL_BATCH)?)
}

/// Keeps what a server said to a letter.
pub fn note(tx: &Tx, id: &MailId, verdict: Verdict, reply: Option<Reply>) -> Result<(), MailError> {
    let Some(mut entry) = sql::entry(tx, id)? else { return Ok(()) };
    let before = entry.course.state;
    entry.course.handle_verdict(tx.now, verdict);
    entry.reply = reply;
    if entry.course.state == before {
        return Ok(sql::update(tx, &entry, tx.now)?);
    }
    keep(tx, &entry, if entry.course.state == State::Sent { "mail.sent" } else { "mail.fail" })
}

/// Gives up what is over by now: a week, or the link in it.
pub fn give_up(tx: &Tx) -> Result<(), MailError> {
    for mut entry in sql::over(tx, tx.now, tx.now.minus(limits::MAIL_GIVE_UP), limits::MAILS_WAITING)? {
        entry.course.handle_time(tx.now);
        keep(tx, &entry, "mail.fail")?;
    }
    Ok(())
}

/// What letters are about is over: a link that was used, taken back or replaced.
pub fn recall(tx: &Tx, about: &str) -> Result<(), MailError> {
    recall_all(tx, sql::about(tx, about, limits::MAILS_WAITING)?)
}

/// Letters to somebody who may not have them any more: all of a kind, or all.
pub fn recall_to(tx: &Tx, recipient: &str, kind: Option<Kind>) -> Result<(), MailError> {
    let mut found = sql::to(tx, recipient, limits::MAILS_WAITING)?;
    found.retain(|entry| kind.is_none_or(|kind| entry.kind == kind));
    recall_all(tx, found)
}

/// How many more letters may wait.
pub fn room(conn: &Connection) -> Result<usize, MailError> {
    Ok(limits::MAILS_WAITING.saturating_sub(waiting(conn)?))
}

fn waiting(conn: &Connection) -> Result<usize, MailError> {
    Ok(sql::count(conn, &[State::Held, State::Queued])?)
}

/// Whether this address had a letter of this kind about this.
pub fn is_written(conn: &Connection, (kind, about): (Kind, &str), to: &Address) -> Result<bool, MailError> {
    Ok(sql::is_written(conn, (kind, about), to)?)
}

/// How many letters of this kind were written since then, about this and to this address.
pub fn lately(conn: &Connection, of: (Kind, &str), to: &Address, since: UtcMillis) -> Result<Lately, MailError> {
    Ok(sql::lately(conn, of, to, since)?)
}

/// Letters of this kind about this that left, or may have left before they were recalled: so many behind this one, by id.
pub fn left(conn: &Connection, of: (Kind, &str), behind: &str, most: usize) -> Result<Vec<Entry>, MailError> {
    Ok(sql::left(conn, of, behind, most)?)
}

/// Whether anybody was written a letter of this kind since then.
pub fn was_written_since(conn: &Connection, kind: Kind, since: UtcMillis) -> Result<bool, MailError> {
    Ok(sql::was_written_since(conn, kind, since)?)
}

/// Letters for the page of mail; see [`limits::MAILS_SHOWN`].
pub fn list(conn: &Connection) -> Result<Vec<Entry>, MailError> {
    Ok(sql::entries(conn, limits::MAILS_SHOWN)?)
}

pub fn counts(conn: &Connection) -> Result<Counts, MailError> {
    Ok(Counts { waiting: sql::count(conn, &[State::Held, State::Queued])?, failed: sql::count(conn, &[State::Refused, State::Late])? })
}

/// There is a server now, or none any more.
pub(super) fn server_changed(tx: &Tx, is_there: bool) -> Result<(), MailError> {
    for mut entry in sql::waiting(tx, limits::MAILS_WAITING)? {
        let before = entry.course.clone();
        entry.course.handle_server(tx.now, is_there);
        if entry.course.state != before.state {
            keep(tx, &entry, "mail.server-changed")?;
        } else if entry.course != before {
            sql::update(tx, &entry, tx.now)?;
        }
    }
    Ok(())
}

/// What is kept about letters to an address.
pub fn copy(conn: &Connection, recipient: &str) -> Result<Value, StoreError> {
    sql::copy(conn, recipient)
}

/// Nobody is at this address any more: what was written to it goes, but for a letter that says so.
pub fn forget_to(tx: &Tx, recipient: &str) -> Result<usize, StoreError> {
    sql::delete_to(tx, recipient, Kind::Erased)
}

/// Removes what was written about this, to whomever it went.
pub fn forget_about(tx: &Tx, about: &str) -> Result<usize, StoreError> {
    sql::delete_about(tx, about)
}

/// Last letters of accounts that are erased, as soon as they went or could not: with them goes the address.
pub const FAREWELLS: Erasable = Erasable { rule: "mail.farewells", due: due_farewells, erase };

/// Lines of letters, 30 days after the last thing that could happen to them.
pub const ERASABLE: Erasable = Erasable { rule: "mail.letters", due, erase };

fn recall_all(tx: &Tx, entries: Vec<Entry>) -> Result<(), MailError> {
    for mut entry in entries {
        if entry.course.handle_recall() {
            keep(tx, &entry, "mail.recall")?;
        }
    }
    Ok(())
}

fn keep(tx: &Tx, entry: &Entry, action: &'static str) -> Result<(), MailError> {
    sql::update(tx, entry, tx.now)?;
    let code = entry.reply.as_ref().map(|reply| reply.code);
    let detail = json!({ "state": entry.course.state.as_str(), "tries": entry.course.tries, "code": code });
    audit::record(tx, action, entry.id.as_str(), detail)?;
    Ok(())
}

fn due(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    sql::due(conn, now, most)
}

fn due_farewells(conn: &Connection, _: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    sql::settled(conn, Kind::Erased, most)
}

fn erase(tx: &Tx, _: &crate::blob::Blobs, id: &str) -> Result<usize, StoreError> {
    sql::erase(tx, id)
}
