//! A conversation as those see it who may not read it: when it was, where, with whom of the house, and how long. Never the
//! guest, never a word of it.

use rusqlite::Connection;

use crate::base::ids::ConversationId;
use crate::base::time::UtcMillis;
use crate::desk::DeskError;
use crate::desk::conversations::{self, Conversation};
use crate::desk::rooms::{self, Room};
use crate::meetings::participants::{self, Participant, Role};
use crate::people::access::{Grant, State};
use crate::text::Words;
use crate::web::desk::conversations::outcome;

/// What stands in the lists.
pub struct Outside {
    pub conversation: Conversation,
    pub room: Option<Room>,
    pub people: Vec<Participant>,
}

impl Outside {
    /// A conversation that is over; none while it goes on, and when it was deleted.
    pub fn load(conn: &Connection, id: &ConversationId) -> Result<Option<Self>, DeskError> {
        let found = conversations::find(conn, id)?.filter(|one| one.closed().is_some());
        found.map(|conversation| Self::of(conn, conversation)).transpose()
    }

    pub fn of(conn: &Connection, conversation: Conversation) -> Result<Self, DeskError> {
        let (room, people) = (rooms::by_id(conn, &conversation.room)?, participants::list(conn, &conversation.id)?);
        Ok(Self { conversation, room, people })
    }

    /// In one line.
    pub fn line(&self, t: &Words) -> String {
        let agents = self.people.iter().filter(|person| person.role == Role::Agent).map(|person| person.name.expose().clone());
        let agents: Vec<String> = agents.collect();
        let values = [
            ("at", t.date_time(self.conversation.rung).into()),
            ("room", self.room.as_ref().map(|room| room.name_in(t.lang()).to_owned()).unwrap_or_default().into()),
            ("with", if agents.is_empty() { t.say("desk-nobody") } else { t.list_and(&agents) }.into()),
            ("length", self.conversation.closed().map(|closed| outcome(t, closed)).unwrap_or_default().into()),
        ];
        t.say_with("access-conversation", &values)
    }
}

/// How a request stands: the word for the style, and the sentence.
pub fn standing(t: &Words, grant: &Grant, now: UtcMillis) -> (&'static str, String) {
    let closed = grant.closed.as_ref().map_or(now, |(_, at)| *at);
    let decided = grant.decided.as_ref().map_or(now, |(_, at)| *at);
    match grant.state_at(now) {
        State::Asked => ("waiting", t.say("access-state-asked")),
        State::Open => ("open", t.say1("access-state-open", "at", t.date_time(grant.until.unwrap_or(now)))),
        State::Refused => ("closed", t.say1("access-state-refused", "at", t.date_time(decided))),
        State::Withdrawn => ("closed", t.say1("access-state-withdrawn", "at", t.date_time(closed))),
        State::Revoked => ("closed", t.say1("access-state-revoked", "at", t.date_time(closed))),
        State::Ended => ("closed", t.say1("access-state-ended", "at", t.date_time(grant.until.unwrap_or(closed)))),
        State::Lapsed => ("closed", t.say("access-state-lapsed")),
    }
}
