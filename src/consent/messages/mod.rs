//! Messages that somebody wants beside those of the service: ticked on a page, each topic by each channel, confirmed by letter, ended
//! by one press (B.3.11, C-8).
//!
//! Owns no table: who is subscribed is known to [`crate::mail::subscriptions`], the proof is a record of [`super::records`]. Each deed
//! here does both in one transaction.
//!
//! **Invariants.** Nothing is ticked beforehand, nothing is wanted before the letter's link was pressed, and ending takes neither a
//! sign-in nor a reason and touches nothing else of an account (FC-49). A page that was shown before somebody changed something
//! saves nothing. Another number is another question; the one before it is called no more from then on. *Absent*: calls and messages
//! themselves: people of the business make them, from a list that holds who wants them now.

use std::collections::BTreeSet;

use rusqlite::Connection;

use crate::audit;
use crate::base::ids::{AccountId, ConsentId};
use crate::base::limits;
use crate::base::secret::{Personal, Secret, sha256, token};
use crate::base::time::UtcMillis;
use crate::consent::ConsentError;
use crate::consent::records::record::Purpose;
use crate::consent::records::{messages, own};
use crate::mail::address::Address;
use crate::mail::letter::{Kind, Letter, Text};
use crate::mail::outbox;
use crate::mail::subscriptions::course::Course;
use crate::mail::subscriptions::{self, Ask, Channel, Listed, Number, Reach, Standing, Topic, Wish};
use crate::mail::{MailError, Post};
use crate::people::accounts::{self, Account};
use crate::people::letters::Letters;
use crate::people::{business, guardians};
use crate::retention::Erasable;
use crate::store::{StoreError, Tx};

/// What somebody chose, on a page that showed this state.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    pub wanted: BTreeSet<Wish>,
    /// For calls and text messages, and for post; asked for where something is wanted by them.
    pub number: Option<Number>,
    pub postal: Option<Personal<String>>,
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
    /// Somebody said at this number that nobody is to be called there (see [`stop_number`]): nothing was saved.
    Refused,
    /// Too many questions went to this address today, or no letter can go: what was to end has ended.
    NoLetter,
}

/// Ends one topic, or all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    One,
    All,
}

/// Somebody who may be called or written to by people of the business.
#[derive(Clone, Debug)]
pub struct Contact {
    pub name: Personal<String>,
    pub to: Listed,
}

/// How an account stands to every wish.
pub fn standings(conn: &Connection, post: &Post, account: &Account) -> Result<Vec<Standing>, ConsentError> {
    Ok(subscriptions::standings(conn, post, &account.id, account.email.expose())?)
}

/// What a page showed, so that another one saves nothing.
pub fn version(standings: &[Standing]) -> String {
    let text: String =
        standings.iter().map(|one| format!("{:?}/{:?}/{:?};", one.course, one.since, one.reach.as_ref().map(Reach::as_str))).collect();
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
    if choice.is_refused(tx, &letters.post)? {
        return Ok(Saved::Refused);
    }
    let is_on = |one: &&Standing| matches!(one.course, Course::Subscribed | Course::Asked { .. });
    for one in standings.iter().filter(is_on).filter(|one| !choice.wanted.contains(&one.wish)) {
        stop(tx, &letters.post, (&account.id, one.wish), account.email.expose())?;
    }
    let mut new = Vec::new();
    for one in standings.iter().filter(|one| choice.wanted.contains(&one.wish)) {
        let Some(reach) = choice.reach(one.wish.channel, &account) else { return Ok(Saved::NoLetter) };
        let is_elsewhere = one.wish.channel != Channel::Email && one.reach.as_ref().is_some_and(|known| *known != reach);
        if is_elsewhere {
            drop_unwished(tx, &account.id, one.wish)?;
        }
        if is_elsewhere || one.course != Course::Subscribed {
            new.push((one.wish, reach));
        }
    }
    if new.is_empty() { Ok(Saved::Done) } else { ask(tx, letters, &account, &new) }
}

/// What somebody ticked while the account was made, by letter: there is no page yet that could be old.
pub fn begin(tx: &Tx, letters: &Letters, account: &AccountId, wanted: BTreeSet<Wish>) -> Result<Saved, ConsentError> {
    let found = accounts::find(tx, account).map_err(people)?.ok_or(ConsentError::Missing)?;
    let version = version(&standings(tx, &letters.post, &found)?);
    save(tx, letters, account, &Choice { wanted, version, ..Choice::default() })
}

/// Ends all of it by one press.
pub fn stop_all(tx: &Tx, post: &Post, account: &Account) -> Result<(), ConsentError> {
    Wish::ALL.into_iter().try_for_each(|wish| stop(tx, post, (&account.id, wish), account.email.expose()).map(|_| ()))
}

/// What the link in a letter would confirm.
pub fn asked(conn: &Connection, secret: &str, now: UtcMillis) -> Result<Vec<Wish>, ConsentError> {
    let mut wishes = subscriptions::asked(conn, secret, now)?;
    wishes.sort();
    Ok(wishes)
}

/// The link in the letter was pressed.
pub fn confirm(tx: &Tx, post: &Post, secret: &str) -> Result<Vec<Wish>, ConsentError> {
    let confirmed = subscriptions::confirm(tx, post, secret)?;
    for one in &confirmed {
        messages::given(tx, &one.account, one.wish, one.lang)?;
    }
    // Whoever has pressed it needs no letter with it any more.
    if let Some(one) = confirmed.first() {
        outbox::recall(tx, &about(&one.account))?;
    }
    let mut wishes: Vec<Wish> = confirmed.into_iter().map(|one| one.wish).collect();
    wishes.sort();
    Ok(wishes)
}

/// Who may be called or written to about this now, by name: whoever takes the list is told who, and nobody else is.
pub fn take_list(tx: &Tx, post: &Post, wish: Wish) -> Result<Vec<Contact>, ConsentError> {
    let mut list = Vec::new();
    for to in subscriptions::listed(tx, post, wish)? {
        let known = accounts::find_stored(tx, &to.account)?.filter(Account::is_active);
        list.extend(known.map(|account| Contact { name: account.name, to }));
    }
    let detail = serde_json::json!({ "topic": wish.topic.as_str(), "channel": wish.channel.as_str(), "people": list.len() });
    audit::record(tx, "messages.list", "mail", detail)?;
    list.sort_by(|a, b| a.name.expose().cmp(b.name.expose()));
    Ok(list)
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
        Extent::One => _ = stop(tx, post, (&account, Wish::by_email(topic)), known.email.expose())?,
        Extent::All => stop_all(tx, post, &known)?,
    }
    Ok(Some(topic))
}

/// Somebody answered a promotion with STOP, or wrote or said so: whoever learns of it enters the address. Whose account it is gets
/// nothing any more by any channel.
pub fn stop_address(tx: &Tx, post: &Post, address: &Address) -> Result<(), ConsentError> {
    note_answer(tx)?;
    for (account, _) in subscriptions::of_reach(tx, address.as_str())? {
        stop_everything(tx, post, (&account, address))?;
    }
    if let Some((account, _)) = accounts::find_for_sign_in(tx, address.as_str()).map_err(people)? {
        stop_everything(tx, post, (&account.id, address))?;
    }
    for topic in Topic::ALL {
        post.block(tx, address.as_str(), topic.scope())?;
    }
    Ok(())
}

/// The same with the number that somebody was called at. Nobody proves with a letter that a number is theirs, so that no account
/// brings it back.
pub fn stop_number(tx: &Tx, post: &Post, number: &Number) -> Result<(), ConsentError> {
    note_answer(tx)?;
    for (account, wish) in subscriptions::of_reach(tx, number.as_str())? {
        stop(tx, post, (&account, wish), "")?;
    }
    Ok(subscriptions::refuse_number(tx, post, number)?)
}

/// Takes one of one's own consents back, from the list of all of them.
pub fn withdraw(tx: &Tx, post: &Post, account: &AccountId, id: &ConsentId) -> Result<(), ConsentError> {
    let record = own::find(tx, account, id)?;
    let Purpose::Messages(wish) = record.purpose else { return Err(ConsentError::Missing) };
    let known = accounts::find_stored(tx, account)?.ok_or(ConsentError::Missing)?;
    stop(tx, post, (account, wish), known.email.expose()).map(|_| ())
}

/// The account has another address: what was wanted by letter ends with the one before, and so do questions that went there; the new
/// one is asked about all of it.
pub fn follow(tx: &Tx, letters: &Letters, account: &AccountId) -> Result<(), StoreError> {
    let Some(account) = accounts::find_stored(tx, account)? else { return Ok(()) };
    let Ok(address) = Address::parse(account.email.expose()) else { return Ok(()) };
    let mut new = Vec::new();
    for one in standings(tx, &letters.post, &account).map_err(stored)? {
        let is_asked = matches!(one.course, Course::Asked { .. });
        let reach = match one.reach {
            Some(Reach::Email(_)) => Reach::Email(address.clone()),
            Some(reach) if is_asked => reach,
            _ => continue,
        };
        drop_unwished(tx, &account.id, one.wish).map_err(stored)?;
        let is_blocked = letters.post.is_blocked(tx, address.as_str(), one.wish.topic.scope());
        let is_email = one.wish.channel == Channel::Email;
        if !is_email || !is_blocked.map_err(|fault| stored(fault.into()))? {
            new.push((one.wish, reach));
        }
    }
    outbox::recall(tx, &about(&account.id)).map_err(|fault| stored(fault.into()))?;
    if !new.is_empty() {
        ask(tx, letters, &account, &new).map_err(stored)?;
    }
    Ok(())
}

/// The account is erased: its records stay as proof, and nobody is subscribed.
pub fn leave(tx: &Tx, account: &AccountId) -> Result<(), StoreError> {
    Wish::ALL.into_iter().try_for_each(|wish| drop_unwished(tx, account, wish).map_err(stored))
}

/// Questions that nobody answered in time.
pub const UNANSWERED: Erasable = Erasable { rule: "consent.unanswered-messages", due: subscriptions::unanswered, erase };

impl Choice {
    fn is_refused(&self, conn: &Connection, post: &Post) -> Result<bool, ConsentError> {
        let Some(number) = &self.number else { return Ok(false) };
        let needs = |wish: &Wish| matches!(wish.channel, Channel::Call | Channel::Text);
        Ok(self.wanted.iter().any(needs) && subscriptions::is_refused(conn, post, number)?)
    }

    fn reach(&self, channel: Channel, account: &Account) -> Option<Reach> {
        match channel {
            Channel::Email => Address::parse(account.email.expose()).ok().map(Reach::Email),
            Channel::Call | Channel::Text => self.number.clone().map(Reach::Number),
            Channel::Post => self.postal.clone().map(Reach::Post),
        }
    }
}

fn ask(tx: &Tx, letters: &Letters, account: &Account, new: &[(Wish, Reach)]) -> Result<Saved, ConsentError> {
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
    let text = Text::OptIn { wishes: new.iter().map(|(wish, _)| *wish).collect(), link, until };
    if !letters.post.queue(tx, &Letter { to: address, lang: account.lang, house, about, text })?.is_taken() {
        return Ok(Saved::NoLetter);
    }
    let code_hash = sha256(secret.expose().as_bytes());
    let ask = Ask { account: account.id.clone(), lang: account.lang, code_hash, until };
    for (wish, reach) in new {
        subscriptions::ask(tx, &letters.post, &ask, (*wish, reach))?;
        messages::asked(tx, &account.id, *wish)?;
    }
    Ok(Saved::Asked)
}

fn stop(tx: &Tx, post: &Post, (account, wish): (&AccountId, Wish), address: &str) -> Result<bool, ConsentError> {
    messages::ended(tx, account, wish, true)?;
    Ok(subscriptions::stop(tx, post, (account, wish), address)?)
}

fn stop_everything(tx: &Tx, post: &Post, (account, address): (&AccountId, &Address)) -> Result<(), ConsentError> {
    Wish::ALL.into_iter().try_for_each(|wish| stop(tx, post, (account, wish), address.as_str()).map(|_| ()))
}

fn note_answer(tx: &Tx) -> Result<(), ConsentError> {
    Ok(audit::record(tx, "messages.stop-by-answer", "mail", serde_json::json!({ "channel": "reply" }))?)
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
    let Some((account, wish)) = subscriptions::parse_about(about) else { return Ok(0) };
    drop_unwished(tx, &account, wish).map_err(stored)?;
    Ok(1)
}

/// Ends what is there, by nobody's wish.
fn drop_unwished(tx: &Tx, account: &AccountId, wish: Wish) -> Result<(), ConsentError> {
    subscriptions::drop_row(tx, account, wish)?;
    messages::ended(tx, account, wish, false)
}

fn stored(fault: ConsentError) -> StoreError {
    match fault {
        ConsentError::Store(fault) | ConsentError::Mail(MailError::Store(fault)) => fault,
        fault => StoreError::Damaged(fault.to_string()),
    }
}

#[cfg(test)]
mod tests;
