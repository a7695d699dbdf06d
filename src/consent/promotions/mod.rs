//! What the business writes to those who asked for it: a draft in all its languages, sent once, in batches.
//!
//! ```text
//! draft ──send──▶ sending ──everybody was looked at──▶ sent ──3 y──▶ erased
//!   └──delete──▶ gone
//! ```
//!
//! **Invariants.** What is sent is frozen. Nobody is written to but by a [`Promotion`], which only a live subscription makes, of an
//! account that stands and still has the address. Nobody has the same one twice. *Absent*: lists of addresses, pictures, counting.

mod sql;

use std::collections::BTreeMap;
use std::time::Duration;

use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::ids::PromotionId;
use crate::base::limits;
use crate::base::secret::Secret;
use crate::base::time::UtcMillis;
use crate::consent::ConsentError;
use crate::mail::outbox::{self, Queued};
use crate::mail::promotion::{Message, Promotion};
use crate::mail::subscriptions::{self, Subscribed, Topic};
use crate::mail::{MailError, server};
use crate::people::accounts;
use crate::people::business::{self, Business};
use crate::people::letters::Letters;
use crate::retention::Erasable;
use crate::store::{StoreError, Tx};
use crate::text::Lang;

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Draft,
    Sending,
    Sent,
}

/// One of them.
#[derive(Clone, Debug)]
pub struct Written {
    pub id: PromotionId,
    pub topic: Topic,
    pub texts: BTreeMap<Lang, Message>,
    pub state: State,
    pub created: UtcMillis,
    pub begun: Option<UtcMillis>,
    /// The last account that was looked at.
    pub behind: String,
    /// Letters so far.
    pub written: usize,
}

/// Why it is not sent now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    Yes,
    /// Nothing carries letters.
    NoServer,
    /// As many as may were sent today.
    Tomorrow,
}

impl State {
    pub const ALL: [Self; 3] = [Self::Draft, Self::Sending, Self::Sent];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Sending => "sending",
            Self::Sent => "sent",
        }
    }
}

/// Keeps a draft.
pub fn keep(tx: &Tx, topic: Topic, texts: BTreeMap<Lang, Message>) -> Result<PromotionId, ConsentError> {
    if sql::count(tx)? >= limits::PROMOTIONS {
        return Err(MailError::NoPlace.into());
    }
    let (id, state) = (PromotionId::random(), State::Draft);
    let new = Written { id: id.clone(), topic, texts, state, created: tx.now, begun: None, behind: String::new(), written: 0 };
    sql::insert(tx, &new)?;
    audit::record(tx, "promotion.write", id.as_str(), json!({ "topic": topic.as_str() }))?;
    Ok(id)
}

/// Deletes a draft. Again is no fault.
pub fn remove(tx: &Tx, id: &PromotionId) -> Result<(), ConsentError> {
    if sql::delete_draft(tx, id)? > 0 {
        audit::record(tx, "promotion.delete", id.as_str(), json!({}))?;
    }
    Ok(())
}

/// It goes, from now on. Again is no fault, and nobody has it twice.
pub fn send(tx: &Tx, id: &PromotionId) -> Result<Sent, ConsentError> {
    let mut found = sql::find(tx, id)?.ok_or(ConsentError::Missing)?;
    if found.state != State::Draft {
        return Ok(Sent::Yes);
    }
    if server::standing(tx)?.is_none() {
        return Ok(Sent::NoServer);
    }
    if sql::begun_since(tx, tx.now.minus(DAY))? >= limits::PROMOTIONS_PER_DAY {
        return Ok(Sent::Tomorrow);
    }
    (found.state, found.begun) = (State::Sending, Some(tx.now));
    sql::update(tx, &found)?;
    audit::record(tx, "promotion.send", id.as_str(), json!({ "topic": found.topic.as_str() }))?;
    Ok(Sent::Yes)
}

/// All of them, newest first.
pub fn list(conn: &Connection) -> Result<Vec<Written>, ConsentError> {
    Ok(sql::list(conn)?)
}

/// Writes the next letters of what is being sent. Answers whether there may be more to do at once.
pub fn work(tx: &Tx, letters: &Letters) -> Result<bool, ConsentError> {
    let (Some(mut found), Some(business)) = (sql::sending(tx)?, business::load(tx)?) else { return Ok(false) };
    let most = outbox::room(tx)?.saturating_sub(limits::TELLING_LEAVES).min(limits::TELLING_BATCH);
    if most == 0 {
        return Ok(false);
    }
    let next = subscriptions::next(tx, &letters.post, (found.topic, &found.behind), most)?;
    if next.is_empty() {
        found.state = State::Sent;
        audit::record(tx, "promotion.sent", found.id.as_str(), json!({ "letters": found.written }))?;
    }
    for (account, subscribed) in next {
        found.behind = account.to_string();
        if let Some(subscribed) = subscribed {
            found.written += usize::from(write(tx, letters, (&business, &found), subscribed)?);
        }
    }
    sql::update(tx, &found)?;
    Ok(true)
}

/// What was sent, three years after.
pub const ERASABLE: Erasable = Erasable { rule: "consent.promotions", due, erase };

fn write(tx: &Tx, letters: &Letters, (business, of): (&Business, &Written), to: Subscribed) -> Result<bool, ConsentError> {
    let known = accounts::find_stored(tx, to.account())?.filter(|account| account.is_active());
    let has_address = known.is_some_and(|account| account.email.expose().eq_ignore_ascii_case(to.address().as_str()));
    let message = of.texts.get_key_value(&to.lang()).or_else(|| of.texts.get_key_value(&business.default_lang));
    let (Some((lang, message)), Ok(house), true) = (message, business.letter_house(), has_address) else { return Ok(false) };
    let code = subscriptions::issue_code(tx, &to)?;
    let end = Secret::new(format!("{}/unsubscribe/{}", letters.origin, code.expose()));
    Ok(matches!(letters.post.queue_promotion(tx, &Promotion::new(to, house, (*lang, message.clone()), end))?, Queued::Taken(_)))
}

fn due(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    Ok(sql::due(conn, now.minus(limits::PROOF_KEPT), most)?)
}

fn erase(tx: &Tx, _: &crate::blob::Blobs, id: &str) -> Result<usize, StoreError> {
    Ok(sql::delete(tx, id)?)
}

const DAY: Duration = Duration::from_secs(24 * 3600);
