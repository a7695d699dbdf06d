//! Messages that somebody wants beside those of the service: ticked on a page, confirmed by letter, ended by one press (B.3.11, C-8).
//!
//! Owns no table: who is subscribed is known to [`crate::mail::subscriptions`], the proof is a record of [`super::records`]. Each deed
//! here does both in one transaction.
//!
//! **Invariants.** Nothing is ticked beforehand, nothing is wanted before the letter's link was pressed, and ending takes neither a
//! sign-in nor a reason and touches nothing else of an account (FC-49). A page that was shown before somebody changed something
//! saves nothing. *Absent*: other ways than letters: the product sends nothing by telephone, text message or post.

use std::collections::BTreeSet;

use rusqlite::Connection;

use crate::audit;
use crate::base::ids::{AccountId, ConsentId};
use crate::base::limits;
use crate::base::secret::{Secret, sha256, token};
use crate::base::time::UtcMillis;
use crate::consent::ConsentError;
use crate::consent::records::record::Purpose;
use crate::consent::records::{messages, own};
use crate::mail::address::Address;
use crate::mail::letter::{Kind, Letter, Text};
use crate::mail::outbox;
use crate::mail::subscriptions::course::Course;
use crate::mail::subscriptions::{self, Ask, Standing, Topic};
use crate::mail::{MailError, Post};
use crate::people::accounts::{self, Account};
use crate::people::letters::Letters;
use crate::people::{business, guardians};
use crate::retention::Erasable;
use crate::store::{StoreError, Tx};

/// What somebody chose, on a page that showed this state.
#[derive(Clone, Debug)]
pub struct Choice {
    pub wanted: BTreeSet<Topic>,
    /// [`version`] of what the page showed.
    pub version: String,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    Done,
    /// A letter is on its way: nothing is sent before its link is pressed.
    Asked,
    /// Somebody changed something since the page was shown: nothing was saved.
    Stale,
    /// Whoever is a minor with an account gets none of them (WX-69): nothing was saved.
    Minor,
    /// Too many questions went to this address today, or no letter can go: what was to end has ended.
    NoLetter,
}

/// Ends one topic, or all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    One,
    All,
}

/// How an account stands to every topic.
pub fn standings(conn: &Connection, post: &Post, account: &Account) -> Result<Vec<Standing>, ConsentError> {
    Ok(subscriptions::standings(conn, post, &account.id, account.email.expose())?)
}

/// What a page showed, so that another one saves nothing.
pub fn version(standings: &[Standing]) -> String {
    let text: String = standings.iter().map(|one| format!("{:?}/{:?};", one.course, one.since)).collect();
    sha256(text.as_bytes()).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// Saves what is ticked: what is new is asked for by letter, what is not there any more ends at once.
pub fn save(tx: &Tx, letters: &Letters, account: &AccountId, choice: &Choice) -> Result<Saved, ConsentError> {
    let account = accounts::find(tx, account).map_err(people)?.ok_or(ConsentError::Missing)?;
    let standings = standings(tx, &letters.post, &account)?;
    if version(&standings) != choice.version {
        return Ok(Saved::Stale);
    }
    if !choice.wanted.is_empty() && guardians::is_minor(tx, &account.id)? {
        return Ok(Saved::Minor);
    }
    let is_on = |one: &&Standing| matches!(one.course, Course::Subscribed | Course::Asked { .. });
    for one in standings.iter().filter(is_on).filter(|one| !choice.wanted.contains(&one.topic)) {
        stop(tx, &letters.post, (&account.id, one.topic), account.email.expose())?;
    }
    let new = |one: &&Standing| choice.wanted.contains(&one.topic) && one.course != Course::Subscribed;
    let new: Vec<Topic> = standings.iter().filter(new).map(|one| one.topic).collect();
    if new.is_empty() { Ok(Saved::Done) } else { ask(tx, letters, &account, &new) }
}

/// What somebody ticked while the account was made: there is no page yet that could be old.
pub fn begin(tx: &Tx, letters: &Letters, account: &AccountId, wanted: BTreeSet<Topic>) -> Result<Saved, ConsentError> {
    let found = accounts::find(tx, account).map_err(people)?.ok_or(ConsentError::Missing)?;
    let version = version(&standings(tx, &letters.post, &found)?);
    save(tx, letters, account, &Choice { wanted, version })
}

/// Ends all of it by one press.
pub fn stop_all(tx: &Tx, post: &Post, account: &Account) -> Result<(), ConsentError> {
    Topic::ALL.into_iter().try_for_each(|topic| stop(tx, post, (&account.id, topic), account.email.expose()).map(|_| ()))
}

/// What the link in a letter would confirm.
pub fn asked(conn: &Connection, secret: &str, now: UtcMillis) -> Result<Vec<Topic>, ConsentError> {
    Ok(subscriptions::asked(conn, secret, now)?)
}

/// The link in the letter was pressed.
pub fn confirm(tx: &Tx, post: &Post, secret: &str) -> Result<Vec<Topic>, ConsentError> {
    let confirmed = subscriptions::confirm(tx, post, secret)?;
    for (account, topic) in &confirmed {
        let live = subscriptions::live(tx, post, account, *topic)?.ok_or(ConsentError::Missing)?;
        messages::given(tx, account, *topic, live.lang())?;
    }
    // Whoever has pressed it needs no letter with it any more.
    if let Some((account, _)) = confirmed.first() {
        outbox::recall(tx, &about(account))?;
    }
    Ok(confirmed.into_iter().map(|(_, topic)| topic).collect())
}

/// What a code in a promotion ends; `None` if the code is nobody's, or too old.
pub fn of_code(conn: &Connection, secret: &str, now: UtcMillis) -> Result<Option<Topic>, ConsentError> {
    Ok(subscriptions::of_code(conn, secret, now)?.map(|(_, topic)| topic))
}

/// Ends what the code is about, at once. Again is no fault.
pub fn unsubscribe(tx: &Tx, post: &Post, secret: &str, extent: Extent) -> Result<Option<Topic>, ConsentError> {
    let Some((account, topic)) = subscriptions::of_code(tx, secret, tx.now)? else { return Ok(None) };
    let Some(known) = accounts::find_stored(tx, &account)? else { return Ok(Some(topic)) };
    match extent {
        Extent::One => _ = stop(tx, post, (&account, topic), known.email.expose())?,
        Extent::All => stop_all(tx, post, &known)?,
    }
    Ok(Some(topic))
}

/// Somebody answered a promotion with STOP: whoever reads the answer enters the address it came from.
pub fn stop_address(tx: &Tx, post: &Post, address: &Address) -> Result<(), ConsentError> {
    audit::record(tx, "messages.stop-by-answer", "mail", serde_json::json!({ "channel": "reply" }))?;
    for (account, topic) in subscriptions::of_address(tx, address.as_str())? {
        stop(tx, post, (&account, topic), address.as_str())?;
    }
    for topic in Topic::ALL {
        post.block(tx, address.as_str(), topic.scope())?;
    }
    Ok(())
}

/// Takes one of one's own consents back, from the list of all of them.
pub fn withdraw(tx: &Tx, post: &Post, account: &AccountId, id: &ConsentId) -> Result<(), ConsentError> {
    let record = own::find(tx, account, id)?;
    let Purpose::Messages(topic) = record.purpose else { return Err(ConsentError::Missing) };
    let known = accounts::find_stored(tx, account)?.ok_or(ConsentError::Missing)?;
    stop(tx, post, (account, topic), known.email.expose()).map(|_| ())
}

/// The account is erased: its records stay as proof, and nobody is subscribed.
pub fn leave(tx: &Tx, account: &AccountId) -> Result<(), StoreError> {
    Topic::ALL.into_iter().try_for_each(|topic| drop_unwished(tx, account, topic))
}

/// Questions that nobody answered in time.
pub const UNANSWERED: Erasable = Erasable { rule: "consent.unanswered-messages", due: subscriptions::unanswered, erase };

fn ask(tx: &Tx, letters: &Letters, account: &Account, topics: &[Topic]) -> Result<Saved, ConsentError> {
    let Ok(address) = Address::parse(account.email.expose()) else { return Ok(Saved::NoLetter) };
    let about = about(&account.id);
    let day = tx.now.minus(std::time::Duration::from_secs(24 * 3600));
    let lately = outbox::lately(tx, (Kind::OptIn, &about), &address, day)?;
    let (Some(business), true) = (business::load(tx)?, lately.to < limits::OPT_INS_PER_DAY) else { return Ok(Saved::NoLetter) };
    let house = business.letter_house().map_err(MailError::from)?;
    // The letter before this one asked for less, or for something else.
    outbox::recall(tx, &about)?;
    let (secret, until) = (token(), tx.now.plus(limits::OPT_IN_LIFE));
    let link = Secret::new(format!("{}/account/messages/confirm/{}", letters.origin, secret.expose()));
    let names = topics.iter().map(|topic| topic.name()).collect();
    let text = Text::OptIn { topics: names, link, until };
    if !letters.post.queue(tx, &Letter { to: address.clone(), lang: account.lang, house, about, text })?.is_taken() {
        return Ok(Saved::NoLetter);
    }
    let code_hash = sha256(secret.expose().as_bytes());
    let ask = Ask { account: account.id.clone(), address, lang: account.lang, code_hash, until };
    for topic in topics {
        subscriptions::ask(tx, &letters.post, &ask, *topic)?;
        messages::asked(tx, &account.id, *topic)?;
    }
    Ok(Saved::Asked)
}

fn stop(tx: &Tx, post: &Post, (account, topic): (&AccountId, Topic), address: &str) -> Result<bool, ConsentError> {
    messages::ended(tx, account, topic, true)?;
    Ok(subscriptions::stop(tx, post, (account, topic), address)?)
}

/// What letters that ask this account are about.
fn about(account: &AccountId) -> String {
    format!("opt-in/{account}")
}

fn people(fault: crate::people::PeopleError) -> ConsentError {
    match fault {
        crate::people::PeopleError::Store(fault) => ConsentError::Store(fault),
        _ => ConsentError::Missing,
    }
}

fn erase(tx: &Tx, _: &crate::blob::Blobs, about: &str) -> Result<usize, StoreError> {
    let Some((account, topic)) = subscriptions::parse_about(about) else { return Ok(0) };
    drop_unwished(tx, &account, topic)?;
    Ok(1)
}

/// Ends what is there, by nobody's wish.
fn drop_unwished(tx: &Tx, account: &AccountId, topic: Topic) -> Result<(), StoreError> {
    let dropped = subscriptions::drop_row(tx, account, topic).map_err(ConsentError::from);
    dropped.and_then(|()| messages::ended(tx, account, topic, false)).map_err(|fault| match fault {
        ConsentError::Store(fault) | ConsentError::Mail(MailError::Store(fault)) => fault,
        fault => StoreError::Damaged(fault.to_string()),
    })
}

#[cfg(test)]
mod tests;
