//! What every domain's `sql.rs` needs to read a column and to bound a list.

use rusqlite::types::Type;
use rusqlite::{Error, Result, Row};

/// A column that must read as what it is; if not, the database was changed from outside.
pub fn parsed<T: TryFrom<String, Error = String>>(row: &Row<'_>, column: usize) -> Result<T> {
    T::try_from(row.get(column)?).map_err(|fault| Error::FromSqlConversionFailure(column, Type::Text, fault.into()))
}

/// How many rows a list may have, as SQLite counts.
pub fn rows(most: usize) -> i64 {
    i64::try_from(most).unwrap_or(i64::MAX)
}
