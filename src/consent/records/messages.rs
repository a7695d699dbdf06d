//! What somebody wants to be written about, as consents: one record of an account for each wish, through all its ends and beginnings.
//!
//! **Invariants.** *Requested* is what the person ticked, *given* the press of the link in the letter. What was shown is not stored as
//! a text: its hash is over the sentence of the page in the language of the letter. *Absent*: the address and the number.

use rusqlite::Connection;
use serde_json::json;

use crate::base::ids::AccountId;
use crate::base::limits;
use crate::base::secret::sha256;
use crate::base::time::UtcMillis;
use crate::consent::ConsentError;
use crate::consent::canonical;
use crate::consent::records::record::{By, Kind, Purpose, State};
use crate::consent::records::{Event, Text, documents, put, sql};
use crate::mail::subscriptions::Wish;
use crate::retention::Erasable;
use crate::store::{StoreError, Tx};
use crate::text::{Lang, Words};

/// Somebody ticked it. Asked again before an answer, that is no event.
pub fn asked(tx: &Tx, account: &AccountId, wish: Wish) -> Result<(), ConsentError> {
    documents::open(tx, account, Purpose::Messages(wish), VERSION).map(|_| ())
}

/// The link in the letter was pressed.
pub fn given(tx: &Tx, account: &AccountId, wish: Wish, lang: Lang) -> Result<(), ConsentError> {
    let record = documents::open(tx, account, Purpose::Messages(wish), VERSION)?;
    let text = Text { hash: hash(wish, lang), lang: Some(lang), version: Some(VERSION) };
    put(tx, record, Event { kind: Kind::Given, at: tx.now, by: By::Person, text: Some(text), reason: None })
}

/// It is over: by the person's wish, or because nobody answered in time.
pub fn ended(tx: &Tx, account: &AccountId, wish: Wish, is_wish: bool) -> Result<(), ConsentError> {
    let Some(record) = sql::of_document(tx, account, Purpose::Messages(wish))? else { return Ok(()) };
    let (kind, by) = match record.life.state() {
        Some(State::Given) if is_wish => (Kind::Withdrawn, By::Person),
        Some(State::Requested) if is_wish => (Kind::Refused, By::Person),
        Some(State::Given | State::Requested) => (Kind::Expired, By::System),
        _ => return Ok(()),
    };
    put(tx, record, Event { kind, at: tx.now, by, text: None, reason: None })
}

/// Records of what is over, three years after (RT-24).
pub const ERASABLE: Erasable = Erasable { rule: "consent.messages", due, erase };

/// What stands on the page beside the box.
fn hash(wish: Wish, lang: Lang) -> [u8; 32] {
    let t = Words::new(lang, "UTC");
    let about = format!("{}-about", wish.topic.name());
    sha256(canonical::text(&json!({ "title": wish.say(&t), "text": t.say(&about), "version": VERSION })).as_bytes())
}

fn due(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    Ok(sql::ended_before(conn, &Wish::ALL.map(Wish::as_str), now.minus(limits::PROOF_KEPT), most)?)
}

fn erase(tx: &Tx, _: &crate::blob::Blobs, id: &str) -> Result<usize, StoreError> {
    Ok(sql::delete(tx, id)?)
}

/// Of the sentences on the page; another text is another version.
const VERSION: u32 = 1;
