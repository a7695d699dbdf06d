//! What a person asks of the business after a call, with the receipt as the only key: a copy, or deletion (DR-14).

use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::ids::{AccountId, PersonId, RequestId, WishId};
use crate::base::limits::{DUTIES_SHOWN, WISH_TIME};
use crate::base::secret::Personal;
use crate::base::time::UtcMillis;
use crate::blob::Blobs;
use crate::consent::requests;
use crate::mail::address::Address;
use crate::mail::audience::{Audience, Member, Why};
use crate::recordings::{RecordingError, duties, sql};
use crate::retention::Erasable;
use crate::store::{StoreError, Tx};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Copy,
    Deletion,
}

/// A wish as it came from the receipt's page.
#[derive(Clone, Debug)]
pub struct NewWish {
    pub request: RequestId,
    pub person: PersonId,
    pub kind: Kind,
    /// As the receipt names the person.
    pub name: Personal<String>,
    /// Where the answer goes; may be empty for a deletion, whose answer the receipt shows.
    pub contact: Personal<String>,
}

#[derive(Clone, Debug)]
pub struct Wish {
    pub id: WishId,
    pub wished: UtcMillis,
    /// To be answered by then.
    pub due: UtcMillis,
    pub answered: Option<UtcMillis>,
    pub of: NewWish,
}

/// Notes a wish; a wish for deletion makes the duty due at once. The same wish while it waits is one wish.
pub fn wish(tx: &Tx, new: &NewWish) -> Result<Wish, RecordingError> {
    let open = sql::wishes_of(tx, &new.request, &new.person)?;
    if let Some(same) = open.into_iter().find(|wish| wish.of.kind == new.kind && wish.answered.is_none()) {
        return Ok(same);
    }
    let wish = Wish { id: WishId::random(), wished: tx.now, due: tx.now.plus(WISH_TIME), answered: None, of: new.clone() };
    sql::insert_wish(tx, &wish)?;
    let detail = json!({ "request": new.request.as_str(), "person": new.person.as_str(), "kind": new.kind.as_str() });
    audit::record(tx, "wish.make", wish.id.as_str(), detail)?;
    if new.kind == Kind::Deletion {
        duties::make_due(tx, &new.request)?;
    }
    Ok(wish)
}

/// Somebody of the business has answered. Again is no fault.
pub fn answer(tx: &Tx, id: &WishId, by: &AccountId) -> Result<(), RecordingError> {
    if sql::set_wish_answered(tx, id, by, tx.now)? > 0 {
        audit::record(tx, "wish.answer", id.as_str(), json!({}))?;
        return Ok(());
    }
    sql::wish(tx, id)?.map(|_| ()).ok_or(RecordingError::Missing)
}

pub fn find(conn: &Connection, id: &WishId) -> Result<Option<Wish>, RecordingError> {
    Ok(sql::wish(conn, id)?)
}

/// Wishes that wait, the oldest first.
pub fn open(conn: &Connection) -> Result<Vec<Wish>, RecordingError> {
    Ok(sql::open_wishes(conn, DUTIES_SHOWN)?)
}

/// What one person asked for, oldest first.
pub fn of_person(conn: &Connection, request: &RequestId, person: &PersonId) -> Result<Vec<Wish>, RecordingError> {
    Ok(sql::wishes_of(conn, request, person)?)
}

/// What everybody of a request asked for, oldest first.
pub fn of_request(conn: &Connection, request: &RequestId) -> Result<Vec<Wish>, RecordingError> {
    Ok(sql::wishes_of_request(conn, request)?)
}

/// What the retention job erases: wishes three years after the answer, or after the day by which it was owed (RT-30).
pub const ERASABLE: Erasable = Erasable { rule: "recordings.wishes", due, erase };

/// And before that the name and where the answer went: from an answered wish only its line remains (RT-30).
pub const CONTENT: Erasable = Erasable { rule: "recordings.wishes.content", due: due_content, erase: empty };

/// Whoever left an address of mail and agreed to a recording that there still is, for letters to all of them.
pub const AUDIENCE: Audience = Audience { why: Why::Consent, next: members };

impl Kind {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Copy => "copy",
            Self::Deletion => "deletion",
        }
    }
}

fn members(conn: &Connection, behind: &str, _: UtcMillis, most: usize) -> Result<Vec<Member>, StoreError> {
    let member = |(id, request, person, contact): (WishId, RequestId, PersonId, Personal<String>)| {
        let lang = requests::approved_in(conn, &request, &person)?;
        // A contact that is no address of mail is looked past like an approval that was taken back.
        let address = Address::parse(contact.expose()).is_ok().then_some(contact).filter(|_| lang.is_some());
        Ok(Member { key: id.to_string(), address, lang })
    };
    sql::contacts(conn, behind, most)?.into_iter().map(member).collect()
}

fn due(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    Ok(sql::due_wishes(conn, now, most)?)
}

fn erase(tx: &Tx, _: &Blobs, id: &str) -> Result<usize, StoreError> {
    Ok(sql::delete_wish(tx, id)?)
}

fn due_content(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    Ok(sql::due_wish_contents(conn, now, most)?)
}

fn empty(tx: &Tx, _: &Blobs, id: &str) -> Result<usize, StoreError> {
    Ok(sql::empty_wish(tx, id)?)
}
