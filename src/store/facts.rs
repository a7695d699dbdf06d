//! Facts about this folder: one row per name. The store's own table, lent to engines that keep a figure across restarts.

use rusqlite::{Connection, OptionalExtension, params};

use crate::base::secret::random;
use crate::store::StoreError;

/// The value of a fact, if it is known.
pub fn find(connection: &Connection, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(connection.prepare_cached("SELECT value FROM facts WHERE name = ?1")?.query_row([name], |row| row.get(0)).optional()?)
}

pub fn set(connection: &Connection, name: &str, value: &[u8]) -> Result<(), StoreError> {
    connection
        .prepare_cached("INSERT INTO facts (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value")?
        .execute(params![name, value])?;
    Ok(())
}

pub fn forget(connection: &Connection, name: &str) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM facts WHERE name = ?1")?.execute([name])?;
    Ok(())
}

/// A fact that is a number.
pub fn find_number(connection: &Connection, name: &str) -> Result<Option<i64>, StoreError> {
    let value = find(connection, name)?;
    Ok(value.and_then(|bytes| std::str::from_utf8(&bytes).ok().and_then(|text| text.parse().ok())))
}

pub fn set_number(connection: &Connection, name: &str, value: i64) -> Result<(), StoreError> {
    set(connection, name, value.to_string().as_bytes())
}

/// The random name of this installation, the same for ever: ledgers and checkpoints carry it.
pub fn installation(connection: &Connection) -> Result<String, StoreError> {
    let value = find(connection, INSTALLATION)?.unwrap_or_default();
    Ok(String::from_utf8_lossy(&value).into_owned())
}

pub(super) fn ensure_installation(connection: &Connection) -> Result<(), StoreError> {
    if find(connection, INSTALLATION)?.is_none() {
        let name: String = random::<12>().iter().map(|b| format!("{b:02x}")).collect();
        set(connection, INSTALLATION, name.as_bytes())?;
    }
    Ok(())
}

/// Set by the store when its clock went more than a day ahead; lifted by whoever confirms the time.
pub const CLOCK_STEP: &str = "clock_step";
const INSTALLATION: &str = "installation";
