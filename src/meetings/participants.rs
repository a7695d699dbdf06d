//! The people of a conversation as stored: one row for each, guest or agent, kept until the conversation is erased.

use rusqlite::Connection;

use crate::base::ids::{AccountId, ConversationId, PersonId};
use crate::base::limits::{PEOPLE_EVER, ROOM_PEOPLE};
use crate::base::secret::Personal;
use crate::base::time::UtcMillis;
use crate::meetings::{MeetingError, Refusal, sql};
use crate::store::{StoreError, Tx};

/// In which capacity someone is in a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Guest,
    Agent,
}

/// One person of one conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participant {
    pub id: PersonId,
    pub role: Role,
    /// The account of an agent; none for a guest, or when the account was erased.
    pub account: Option<AccountId>,
    pub name: Personal<String>,
    pub joined: UtcMillis,
    /// When the person left for good; a page that is merely gone does not count.
    pub left: Option<UtcMillis>,
}

/// Puts the guest into a new conversation; called in the transaction that makes the conversation.
pub fn admit_guest(tx: &Tx, conversation: &ConversationId, name: &str) -> Result<PersonId, MeetingError> {
    let person = PersonId::random();
    sql::insert_participant(tx, conversation, &new(person.clone(), Role::Guest, None, name, tx.now))?;
    Ok(person)
}

/// Puts an agent into a conversation, or back into it: the same agent is the same person as before.
pub fn admit_agent(tx: &Tx, conversation: &ConversationId, agent: &AccountId, name: &str) -> Result<Participant, MeetingError> {
    let all = sql::participants_of(tx, conversation)?;
    if let Some(known) = all.iter().find(|p| p.account.as_ref() == Some(agent)) {
        sql::set_left(tx, &known.id, None)?;
        return Ok(Participant { left: None, ..known.clone() });
    }
    if all.len() >= PEOPLE_EVER || all.iter().filter(|p| p.left.is_none()).count() >= ROOM_PEOPLE {
        return Err(MeetingError::Refused(Refusal::RoomFull));
    }
    let person = new(PersonId::random(), Role::Agent, Some(agent.clone()), name, tx.now);
    sql::insert_participant(tx, conversation, &person)?;
    Ok(person)
}

/// Everyone who is or was in the conversation, in order of arrival.
pub fn list(conn: &Connection, conversation: &ConversationId) -> Result<Vec<Participant>, StoreError> {
    Ok(sql::participants_of(conn, conversation)?)
}

/// The guest of a conversation.
pub fn guest_of(conn: &Connection, conversation: &ConversationId) -> Result<Option<Participant>, StoreError> {
    Ok(list(conn, conversation)?.into_iter().find(|p| p.role == Role::Guest))
}

/// An agent's person in a conversation, if admitted now; `None` as well for one who left.
pub fn agent_in(conn: &Connection, conversation: &ConversationId, agent: &AccountId) -> Result<Option<Participant>, StoreError> {
    Ok(list(conn, conversation)?.into_iter().find(|p| p.account.as_ref() == Some(agent) && p.left.is_none()))
}

/// Notes that a person left for good.
pub fn leave(tx: &Tx, person: &PersonId) -> Result<(), StoreError> {
    Ok(sql::set_left(tx, person, Some(tx.now))?)
}

/// Notes that everyone left: the conversation is over.
pub fn leave_all(tx: &Tx, conversation: &ConversationId) -> Result<(), StoreError> {
    Ok(sql::set_all_left(tx, conversation, tx.now)?)
}

fn new(id: PersonId, role: Role, account: Option<AccountId>, name: &str, joined: UtcMillis) -> Participant {
    Participant { id, role, account, name: Personal::new(name.to_owned()), joined, left: None }
}
