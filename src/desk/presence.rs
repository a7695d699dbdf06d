//! Who wishes to be online, so that a restart does not send everybody home.
//!
//! **Invariants.** The wish is stored; whether somebody is really there is for the queue machine to say.

use rusqlite::Connection;

use crate::base::ids::AccountId;
use crate::desk::{DeskError, sql};
use crate::store::Tx;

/// Stores the wish of an agent.
pub fn set(tx: &Tx, agent: &AccountId, online: bool) -> Result<(), DeskError> {
    Ok(sql::set_presence(tx, agent, online, tx.now)?)
}

/// Everybody who wishes to be online.
pub fn online(conn: &Connection) -> Result<Vec<AccountId>, DeskError> {
    Ok(sql::online(conn)?)
}
