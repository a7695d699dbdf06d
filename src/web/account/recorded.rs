//! What the start page of an account says of recorded calls: files with its person in them, and what waits for an answer.
//!
//! **Invariants.** Only calls whose receipts are joined to the account are known here; each leads to its receipt, where everything else
//! is said and done. *Absent*: what was asked and answered.

use rusqlite::Connection;

use crate::base::ids::{AccountId, PersonId, RequestId};
use crate::base::limits::FRONT_CALLS;
use crate::base::time::UtcMillis;
use crate::consent::receipts;
use crate::consent::records::own;
use crate::consent::records::record::{Purpose, State as Standing};
use crate::consent::{records, requests};
use crate::recordings::RecordingError;
use crate::recordings::register::{self, Recording, State};
use crate::recordings::wishes::{self, Kind, Wish};
use crate::text::Words;
use crate::web::account::front::Open;
use crate::web::state::AppState;

/// A recorded call of this person.
pub struct Call {
    request: RequestId,
    person: PersonId,
    room: String,
    asked: UtcMillis,
    /// As long as the file is there, and this person in it.
    file: Option<Recording>,
    /// A later use waits for an answer.
    is_asked: bool,
    /// What the person asked of the business and has no answer to.
    wishes: Vec<Wish>,
}

pub struct CallView {
    pub name: String,
    pub href: String,
    /// The word for the style, and what becomes of the file; empty if it is gone.
    pub state: &'static str,
    pub becomes: String,
    /// What the business has not answered yet.
    pub wishes: Vec<String>,
}

/// The calls of which there is something to say, newest first.
pub fn gather(conn: &Connection, account: &AccountId) -> Result<Vec<Call>, RecordingError> {
    let mut calls = Vec::new();
    for record in own::list(conn, account)?.into_iter().filter(|record| record.purpose == Purpose::Recording) {
        let (Some(request), Some(person)) = (record.request, record.person) else { continue };
        let is_in_it = matches!(record.life.state(), Some(Standing::Given | Standing::Informed | Standing::Withdrawn));
        let file = register::of_request(conn, &request)?.filter(|file| is_in_it && matches!(file.state, State::Begun | State::Kept));
        let all = records::of_person(conn, &request, &person)?;
        let is_asked = all.iter().any(|one| one.later.is_some() && one.life.state() == Some(Standing::Requested));
        let mut wishes = wishes::of_person(conn, &request, &person)?;
        wishes.retain(|wish| wish.answered.is_none());
        if file.is_none() && !is_asked && wishes.is_empty() {
            continue;
        }
        let room = requests::standing(conn, &request)?.map(|standing| standing.asked.clauses.room.clone()).unwrap_or_default();
        calls.push(Call { request, person, room, asked: record.created, file, is_asked, wishes });
        if calls.len() == FRONT_CALLS {
            break;
        }
    }
    Ok(calls)
}

impl Call {
    /// The file and what was asked about it, if there is either.
    pub fn view(&self, t: &Words, state: &AppState) -> Option<CallView> {
        if self.file.is_none() && self.wishes.is_empty() {
            return None;
        }
        let (word, becomes) = match &self.file {
            Some(file) if file.due <= state.db.now() => ("late", t.say1("receipt-state-overdue", "date", t.date(file.due))),
            Some(file) => ("kept", t.say1("receipt-state-kept", "date", t.date(file.due))),
            None => ("closed", String::new()),
        };
        let wish = |wish: &Wish| {
            let key = match wish.of.kind {
                Kind::Copy => "receipt-asked-copy",
                Kind::Deletion => "receipt-asked-deletion",
            };
            t.say2(key, "date", t.date(wish.wished), "until", t.date(wish.due))
        };
        Some(CallView {
            name: t.say2("account-file", "date", t.date_time(self.asked), "room", self.room.as_str()),
            href: self.receipt(state),
            state: word,
            becomes,
            wishes: self.wishes.iter().map(wish).collect(),
        })
    }

    /// What waits for the person.
    pub fn open(&self, t: &Words, state: &AppState) -> Option<Open> {
        self.is_asked.then(|| Open { text: t.say("uses-letter-kind"), href: format!("{}#later", self.receipt(state)) })
    }

    fn receipt(&self, state: &AppState) -> String {
        receipts::code(&state.keys, &self.request, &self.person).path()
    }
}
