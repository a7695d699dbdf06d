//! Who wishes to be online, so that a restart does not send everybody home.
//!
//! **Invariants.** The wish is stored; whether somebody is really there is for the queue machine to say.

use rusqlite::Connection;

use crate::base::ids::AccountId;
use crate::desk::{DeskError, sql};
use crate::store::Tx;
use crate::store::portable::Portable;

/// What the desk keeps about an agent.
pub const PORTABLES: [Portable; 4] = [
    Portable { part: "presence", gather: sql::copy_presence },
    Portable { part: "rooms", gather: sql::copy_rooms },
    Portable { part: "passed_offers", gather: sql::copy_passes },
    Portable { part: "messages_done", gather: sql::copy_messages },
];

/// Stores the wish of an agent.
pub fn set(tx: &Tx, agent: &AccountId, online: bool) -> Result<(), DeskError> {
    Ok(sql::set_presence(tx, agent, online, tx.now)?)
}

/// Everybody who wishes to be online.
pub fn online(conn: &Connection) -> Result<Vec<AccountId>, DeskError> {
    Ok(sql::online(conn)?)
}
