//! Conversations: one guest's visit, from the ring to the day it is deleted.
//!
//! **Invariants.** Each step is one conditional write. Closing is idempotent: the first reason stays. What a guest wrote who
//! gave up the place is due for deletion at once. *Absent*: who is in it and what they write (`meetings`).

use std::collections::BTreeSet;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use rusqlite::Connection;

use crate::audit;
use crate::base::ids::{AccountId, ConversationId, GuardianId, RoomId};
use crate::base::limits::{CONVERSATION_KEPT, CONVERSATIONS_PER_PAGE, QUEUE_PLACES};
use crate::base::secret::{Secret, sha256};
use crate::base::time::UtcMillis;
use crate::blob::Blobs;
use crate::consent::clauses::Question;
use crate::consent::keys::Keys;
use crate::consent::requests::{Present, Role};
use crate::consent::told::{self, Reading};
use crate::desk::fields::Form;
use crate::desk::rooms::{self, Room};
use crate::desk::{DeskError, sql};
use crate::meetings::{self, participants};
use crate::retention::Erasable;
use crate::rules::OnRefusal;
use crate::store::{StoreError, Tx};
use crate::text::Lang;

/// One guest's visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conversation {
    pub id: ConversationId,
    pub room: RoomId,
    pub lang: Lang,
    pub device: Device,
    pub form: Form,
    pub state: State,
    pub rung: UtcMillis,
    pub accepted: Option<UtcMillis>,
    pub ended: Option<UtcMillis>,
    pub delete_due: Option<UtcMillis>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Queued,
    Live,
    Closed(EndReason),
}

/// Why a conversation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndReason {
    /// The guest hung up.
    HungUp,
    /// The guest gave up the place in the queue.
    GivenUp,
    /// Nobody's page came back.
    Gone,
    /// The guest left a message instead.
    MessageLeft,
    EndedByAgent,
}

/// What the guest rings with, as far as the agent needs to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    Phone,
    Computer,
}

/// What is known of a guest's age: never when they were born.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AgeBand {
    /// The room does not ask.
    #[default]
    Unknown,
    Adult,
    /// Nobody approved: not recorded (WX-66).
    Minor,
    /// A minor with an account to which a guardian agreed.
    Approved,
}

/// A ring as it came from the room's page.
#[derive(Clone, Debug)]
pub struct Ring {
    pub lang: Lang,
    pub device: Device,
    pub form: Form,
    pub age: AgeBand,
    /// Whose approval a minor's band hangs upon.
    pub guardian: Option<GuardianId>,
    /// What the guest will hold; the store gets only its hash. Ringing twice with the same one is ringing once.
    pub admission: Secret<String>,
}

/// What a guest had read about recordings when they rang, as the server put it before them.
#[derive(Clone, Debug)]
pub struct Read {
    pub shown: Arc<Question>,
    pub seen: UtcMillis,
    pub left_out: bool,
}

/// What is said about a conversation that has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closed {
    pub reason: EndReason,
    pub accepted: Option<UtcMillis>,
    pub ended: UtcMillis,
    pub delete_due: UtcMillis,
}

/// A conversation that was open when the program stopped.
#[derive(Clone, Debug)]
pub struct Open {
    pub conversation: Conversation,
    pub skipped: BTreeSet<AccountId>,
}

/// What a day at the desk came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Day {
    pub calls: usize,
    pub messages: usize,
}

/// Stores a ring: the conversation, the guest as its first person, and the hash of the guest's admission.
/// A second ring with the same admission is the same conversation.
pub fn ring(tx: &Tx, room: &Room, ring: &Ring) -> Result<ConversationId, DeskError> {
    let guest_hash = sha256(ring.admission.expose().as_bytes());
    if let Some(same) = sql::conversation_by_guest(tx, &guest_hash)? {
        let here = same.room == room.id && !matches!(same.state, State::Closed(_));
        return if here { Ok(same.id) } else { Err(DeskError::Ended) };
    }
    if sql::count_queued(tx, &room.id)? >= QUEUE_PLACES {
        return Err(DeskError::Full);
    }
    let id = ConversationId::random();
    sql::insert_conversation(tx, &id, &room.id, ring, (&guest_hash, tx.now))?;
    participants::admit_guest(tx, &id, ring.form.name.expose())?;
    audit::record(tx, "conversation.ring", id.as_str(), serde_json::json!({ "room": room.id.as_str() }))?;
    Ok(id)
}

/// Rings, and notes what the guest was told where that is what the room does: both or neither. Who read another text than the one
/// that counts now has not been told.
pub fn ring_informed(tx: &Tx, keys: &Keys, room: &Room, new: &Ring, read: Option<&Read>) -> Result<ConversationId, DeskError> {
    let id = ring(tx, room, new)?;
    let room = rooms::by_id(tx, &room.id)?.ok_or(DeskError::Missing)?;
    // Where a minor is nobody is merely told (B.4.1), and nothing is recorded.
    if new.age.is_minor() {
        return Ok(id);
    }
    let Some(clauses) = rooms::notice(tx, &room)? else { return Ok(id) };
    let guest = participants::guest_of(tx, &id)?.ok_or(DeskError::Missing)?;
    if told::informed(tx, &id, clauses.hash())?.contains_key(&guest.id) {
        return Ok(id);
    }
    let read = read.filter(|read| *read.shown == clauses.notice(read.shown.lang)).ok_or(DeskError::Retold)?;
    // To be left out is offered where the rule does that.
    let left_out = read.left_out && clauses.on_refusal == OnRefusal::Exclude;
    let present = Present { person: guest.id, name: guest.name, role: Role::Guest };
    let reading = Reading { present, shown: read.shown.clone(), seen: read.seen, left_out };
    told::tell(tx, keys, &id, clauses, &reading)?;
    Ok(id)
}

/// An agent takes it: `queued` becomes `live`.
pub fn accept(tx: &Tx, id: &ConversationId, agent: &AccountId) -> Result<(), DeskError> {
    if sql::set_live(tx, id, tx.now)? == 0 {
        return match sql::conversation(tx, id)?.map(|conversation| conversation.state) {
            None => Err(DeskError::Missing),
            Some(State::Closed(_)) => Err(DeskError::Ended),
            Some(_) => Err(DeskError::Taken),
        };
    }
    audit::record(tx, "conversation.accept", id.as_str(), serde_json::json!({ "agent": agent.as_str() }))?;
    Ok(())
}

/// Ends it and sets the day of its deletion. A conversation that is closed already stays as it is, and says how.
pub fn close(tx: &Tx, id: &ConversationId, reason: EndReason) -> Result<Closed, DeskError> {
    let delete_due = if reason == EndReason::GivenUp { tx.now } else { tx.now.plus(CONVERSATION_KEPT) };
    if sql::set_closed(tx, id, reason, tx.now, delete_due)? > 0 {
        audit::record(tx, "conversation.close", id.as_str(), serde_json::json!({ "reason": reason.as_str() }))?;
    }
    sql::conversation(tx, id)?.and_then(|conversation| conversation.closed()).ok_or(DeskError::Missing)
}

/// This agent is skipped for this caller.
pub fn pass(tx: &Tx, id: &ConversationId, agent: &AccountId) -> Result<(), DeskError> {
    Ok(sql::insert_pass(tx, id, agent)?)
}

/// This agent is skipped for nobody any more.
pub fn forgive(tx: &Tx, agent: &AccountId) -> Result<(), DeskError> {
    Ok(sql::delete_passes_of(tx, agent)?)
}

pub fn find(conn: &Connection, id: &ConversationId) -> Result<Option<Conversation>, DeskError> {
    Ok(sql::conversation(conn, id)?)
}

/// The conversation that an admission with this SHA-256 opens.
pub fn by_guest_hash(conn: &Connection, hash: &[u8; 32]) -> Result<Option<Conversation>, DeskError> {
    Ok(sql::conversation_by_guest(conn, hash)?)
}

/// What is known of the age of its guest.
pub fn age(conn: &Connection, id: &ConversationId) -> Result<AgeBand, DeskError> {
    Ok(sql::age(conn, id)?)
}

/// A guardian's word changed: it counts in the conversations that go on as well.
pub fn follow_guardian(tx: &Tx, guardian: &GuardianId, approves: bool) -> Result<(), DeskError> {
    Ok(sql::set_age(tx, guardian, if approves { AgeBand::Approved } else { AgeBand::Minor })?)
}

/// The conversations that go on with this guardian's child.
pub fn of_guardian(conn: &Connection, guardian: &GuardianId) -> Result<Vec<ConversationId>, DeskError> {
    Ok(sql::of_guardian(conn, guardian)?)
}

/// How many wait in this room.
pub fn waiting(conn: &Connection, room: &RoomId) -> Result<usize, DeskError> {
    Ok(sql::count_queued(conn, room)?)
}

/// Everything that was going on: for the start of the program.
pub fn open(conn: &Connection) -> Result<Vec<Open>, DeskError> {
    let conversations = sql::open_conversations(conn)?.into_iter();
    conversations.map(|conversation| Ok(Open { skipped: sql::passes_of(conn, &conversation.id)?, conversation })).collect()
}

/// One page of the closed conversations that are still kept, newest first; those that ended before `before`.
/// What was given up is not shown: nothing of it is kept.
pub fn recent(conn: &Connection, before: Option<UtcMillis>) -> Result<Vec<Conversation>, DeskError> {
    Ok(sql::closed_conversations(conn, before.unwrap_or(UtcMillis(i64::MAX)), CONVERSATIONS_PER_PAGE)?)
}

/// Calls and messages since the beginning of the day.
pub fn day(conn: &Connection, since: UtcMillis) -> Result<Day, DeskError> {
    Ok(Day { calls: sql::count_accepted(conn, since)?, messages: sql::count_messages_since(conn, since)? })
}

/// How long a caller at this place is likely to wait, in whole minutes: what the last few callers of the room waited, times
/// the place. Nothing while there are too few to say.
pub fn usual_wait(conn: &Connection, room: &RoomId, place: usize) -> Result<Option<Duration>, DeskError> {
    Ok(estimate(&sql::recent_waits(conn, room, ESTIMATE_FROM)?, place))
}

/// What the retention job erases: conversations whose day has come, with everything in them.
pub const ERASABLE: Erasable = Erasable { rule: "conversation", due, erase };

impl Conversation {
    /// How it ended; nothing while it goes on.
    pub fn closed(&self) -> Option<Closed> {
        let State::Closed(reason) = self.state else { return None };
        Some(Closed { reason, accepted: self.accepted, ended: self.ended?, delete_due: self.delete_due? })
    }
}

impl Closed {
    /// How long guest and agent talked; nothing if they never did.
    pub fn length(&self) -> Option<Duration> {
        self.accepted.map(|accepted| self.ended.since(accepted))
    }
}

impl AgeBand {
    /// Whether somebody under age is there, whoever agreed to the account.
    pub fn is_minor(self) -> bool {
        matches!(self, Self::Minor | Self::Approved)
    }

    pub(super) const ALL: [Self; 4] = [Self::Unknown, Self::Adult, Self::Minor, Self::Approved];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Adult => "adult",
            Self::Minor => "minor",
            Self::Approved => "approved",
        }
    }
}

impl EndReason {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::HungUp => "hung_up",
            Self::GivenUp => "given_up",
            Self::Gone => "gone",
            Self::MessageLeft => "message_left",
            Self::EndedByAgent => "ended_by_agent",
        }
    }
}

impl FromStr for EndReason {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let all = [Self::HungUp, Self::GivenUp, Self::Gone, Self::MessageLeft, Self::EndedByAgent];
        all.into_iter().find(|reason| reason.as_str() == text).ok_or(())
    }
}

impl Device {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Computer => "computer",
        }
    }

    /// A guess from the `User-Agent`, of which nothing else is kept.
    pub fn from_user_agent(text: &str) -> Self {
        if text.contains("Mobi") || text.contains("Android") || text.contains("iPhone") { Self::Phone } else { Self::Computer }
    }
}

fn due(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    Ok(sql::due_conversations(conn, now, most)?)
}

fn erase(tx: &Tx, blobs: &Blobs, id: &str) -> Result<usize, StoreError> {
    let Ok(id) = id.parse::<ConversationId>() else { return Ok(0) };
    let content = meetings::erase_content(tx, blobs, &id)?;
    Ok(content + sql::delete_conversation(tx, &id)?)
}

fn estimate(waits: &[Duration], place: usize) -> Option<Duration> {
    if waits.len() < ESTIMATE_AT_LEAST {
        return None;
    }
    let mut waits = waits.to_vec();
    waits.sort();
    let middle = *waits.get(waits.len() / 2)?;
    let whole = middle.saturating_mul(u32::try_from(place).unwrap_or(u32::MAX));
    let minutes = whole.as_secs().div_ceil(60);
    // Beyond an hour the figure would be a guess dressed as a promise.
    (1..=60).contains(&minutes).then(|| Duration::from_secs(minutes * 60))
}

/// Waits that an estimate rests on: recent enough to follow the day.
const ESTIMATE_FROM: usize = 10;
/// Fewer say nothing.
const ESTIMATE_AT_LEAST: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_estimate_is_rounded_up_and_silent_when_it_would_guess() {
        let seconds = |all: &[u64]| all.iter().map(|&s| Duration::from_secs(s)).collect::<Vec<_>>();
        for (waits, place, minutes) in [
            (seconds(&[60, 60]), 1, None),
            (seconds(&[50, 170, 61]), 1, Some(2)),
            (seconds(&[100, 120, 140]), 3, Some(6)),
            (seconds(&[1, 1, 1]), 1, Some(1)),
            (seconds(&[0, 0, 0]), 1, None),
            (seconds(&[3000, 3000, 3000]), 2, None),
        ] {
            assert_eq!(estimate(&waits, place), minutes.map(|m: u64| Duration::from_secs(m * 60)), "{waits:?} at {place}");
        }
    }

    #[test]
    fn a_phone_is_told_from_a_computer() {
        for (agent, device) in [
            ("Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/156 Mobile Safari/537.36", Device::Phone),
            ("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)", Device::Phone),
            ("Mozilla/5.0 (X11; Linux x86_64) Firefox/150.0", Device::Computer),
            ("", Device::Computer),
        ] {
            assert_eq!(Device::from_user_agent(agent), device);
        }
    }
}
