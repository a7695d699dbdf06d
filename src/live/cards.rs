//! What running rooms and the desk read from the store: seeds of rooms, and cards that say who is calling.
//!
//! Owns nothing. *Absent*: SQL; it asks the domains that own the tables.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use crate::base::ids::{AccountId, ConversationId, RoomId};
use crate::base::secret::Personal;
use crate::base::time::UtcMillis;
use crate::desk::conversations::{Conversation, State};
use crate::desk::queue::{Restored, RestoredCaller};
use crate::desk::{DeskError, conversations, presence, rooms};
use crate::meetings::room::Seed;
use crate::meetings::{chat, participants};
use crate::people::accounts;
use crate::text::Lang;

/// Who is calling, as an agent's desk shows it.
#[derive(Clone, Debug)]
pub struct Card {
    pub conversation: ConversationId,
    pub room: RoomId,
    pub room_name: String,
    pub name: Personal<String>,
    pub lang: Lang,
    /// `phone` or `computer`.
    pub device: String,
    /// The first answer of the form.
    pub about: Personal<String>,
    pub rung: UtcMillis,
    /// What the guest wrote while waiting, the last few lines.
    pub lines: Vec<Personal<String>>,
    pub accepted: bool,
    /// Agents who are in the conversation.
    pub agents: Vec<AccountId>,
    /// Agents who are skipped for this caller.
    pub skipped: BTreeSet<AccountId>,
}

/// What the desk knows of rooms and accounts.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    pub serving: BTreeMap<RoomId, BTreeSet<AccountId>>,
    pub names: BTreeMap<AccountId, Personal<String>>,
    pub room_names: BTreeMap<RoomId, String>,
    /// Agents who wished to be online when this was read.
    pub online: Vec<AccountId>,
}

impl Facts {
    /// An account's name; empty for one that was erased meanwhile.
    pub fn name(&self, account: &AccountId) -> String {
        self.names.get(account).map(|name| name.expose().clone()).unwrap_or_default()
    }
}

/// Everything that was open when the program stopped, in the order of the rings.
pub fn open_conversations(conn: &Connection) -> Result<Vec<Card>, DeskError> {
    conversations::open(conn)?.into_iter().map(|open| card_of(conn, open.conversation, open.skipped)).collect()
}

/// The card of one open conversation.
pub fn card(conn: &Connection, id: &ConversationId) -> Result<Option<Card>, DeskError> {
    let Some(conversation) = conversations::find(conn, id)?.filter(is_open) else {
        return Ok(None);
    };
    card_of(conn, conversation, BTreeSet::new()).map(Some)
}

/// What a room starts from; nothing if the conversation is over.
pub fn seed(conn: &Connection, id: &ConversationId, run: String) -> Result<Option<Seed>, DeskError> {
    let Some(conversation) = conversations::find(conn, id)?.filter(is_open) else {
        return Ok(None);
    };
    let people = participants::list(conn, id)?.into_iter().filter(|person| person.left.is_none()).collect();
    let lines = chat::list(conn, id)?;
    Ok(Some(Seed { conversation: id.clone(), accepted: conversation.accepted, people, lines, run }))
}

/// The last lines that a waiting guest wrote.
pub fn last_lines(conn: &Connection, id: &ConversationId) -> Result<Vec<Personal<String>>, DeskError> {
    let lines = chat::list(conn, id)?;
    let text = |line: chat::Line| {
        if line.text.expose().is_empty() { line.file.map_or(line.text, |file| file.name) } else { line.text }
    };
    let skip = lines.len().saturating_sub(LINES_SHOWN);
    Ok(lines.into_iter().skip(skip).map(text).collect())
}

/// What the desk knows of rooms and accounts.
pub fn facts(conn: &Connection, now: UtcMillis) -> Result<Facts, DeskError> {
    Ok(Facts {
        serving: rooms::serving(conn, now)?,
        names: accounts::list(conn)?.into_iter().map(|account| (account.id.clone(), account.shown_name().clone())).collect(),
        room_names: rooms::list(conn)?.into_iter().map(|room| (room.id, room.setting.name)).collect(),
        online: presence::online(conn)?,
    })
}

/// What the queue is restored from.
pub fn restored(facts: &Facts, open: &[Card]) -> Restored {
    let queued = open.iter().filter(|card| !card.accepted).map(|card| RestoredCaller {
        conversation: card.conversation.clone(),
        room: card.room.clone(),
        rung: card.rung,
        skipped: card.skipped.clone(),
    });
    let live = open.iter().filter(|card| card.accepted).map(|card| (card.conversation.clone(), card.agents.clone()));
    Restored { rooms: facts.serving.clone(), queued: queued.collect(), live: live.collect(), online: facts.online.clone() }
}

fn card_of(conn: &Connection, conversation: Conversation, skipped: BTreeSet<AccountId>) -> Result<Card, DeskError> {
    let room = rooms::by_id(conn, &conversation.room)?.ok_or(DeskError::Missing)?;
    let present = participants::list(conn, &conversation.id)?.into_iter().filter(|person| person.left.is_none());
    Ok(Card {
        lines: last_lines(conn, &conversation.id)?,
        room: conversation.room,
        room_name: room.setting.name,
        name: conversation.form.name.clone(),
        lang: conversation.lang,
        device: conversation.device.as_str().to_owned(),
        about: conversation.form.about().cloned().unwrap_or_default(),
        rung: conversation.rung,
        accepted: conversation.accepted.is_some(),
        agents: present.filter_map(|person| person.account).collect(),
        skipped,
        conversation: conversation.id,
    })
}

fn is_open(conversation: &Conversation) -> bool {
    !matches!(conversation.state, State::Closed(_))
}

/// Lines of a waiting guest that an offer shows.
const LINES_SHOWN: usize = 3;
