//! What published texts promise, as values that settings may not overtake.
//!
//! **Invariants.** A version notes its figures when it is frozen; only versions in effect bind. *Absent*: figures of the program
//! itself, which no setting changes.

use rusqlite::Connection;

use crate::policies::kinds::Kind;
use crate::policies::sql;
use crate::rules::house::{self, InForce};
use crate::rules::minors::{self, MinorRule};
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

/// The rule for minors as it counts now: nobody is of age any earlier than a text in effect says.
pub fn minors(conn: &Connection) -> Result<MinorRule, StoreError> {
    let rule = minors::in_force(conn)?;
    let promised = sql::promised_age_limit(conn)?.unwrap_or_default();
    Ok(MinorRule { age_limit: rule.age_limit.max(promised), ..rule })
}
