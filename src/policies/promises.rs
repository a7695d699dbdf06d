//! What published texts promise, as values that settings may not overtake.
//!
//! **Invariants.** A version notes its figures when it is frozen; only versions in effect bind. *Absent*: figures of the program
//! itself, which no setting changes.

use rusqlite::Connection;

use crate::policies::kinds::Kind;
use crate::policies::sql;
use crate::rules::house::{self, InForce};
use crate::store::StoreError;

/// The rules of the house as they count now: what is set, what the law demands, what was published.
pub fn in_force(conn: &Connection) -> Result<InForce, StoreError> {
    Ok(InForce {
        rules: house::load(conn)?,
        promised_days: sql::promised_recording_days(conn)?,
        // Its five clauses are those of the question, and speak of approval: whoever reads them expects to be asked.
        promises_asking: sql::is_in_effect(conn, Kind::Recording)?,
        promised_seconds: sql::promised_answer_seconds(conn)?,
    })
}
