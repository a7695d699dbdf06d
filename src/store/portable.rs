//! What a domain can hand over to the person it is about, and rows as JSON for that.
//!
//! **Invariants.** A column named `…_ms` is handed over as a time that people can read, one named `is_…` or `has_…` as yes or
//! no, one named `…_json` as what was written in it, and bytes as hexadecimal digits. A list says itself whether it is whole.
//! *Absent*: columns that prove who somebody is (hashes of passwords, codes and sessions): no query here may name one.

use jiff::Timestamp;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Params, Row};
use serde_json::{Map, Value, json};

use crate::base::ids::AccountId;
use crate::base::limits;
use crate::base::time::UtcMillis;
use crate::store::StoreError;

/// One part of the copy of somebody's data.
#[derive(Clone, Copy)]
pub struct Portable {
    /// Its name in the file: `sessions`.
    pub part: &'static str,
    /// What is kept about this account.
    pub gather: fn(&Connection, &AccountId) -> Result<Value, StoreError>,
}

/// The rows of a query as `{"complete": …, "rows": […]}`, at most [`limits::COPY_ROWS`] of them. The query has an order and no
/// limit of its own.
pub fn list(conn: &Connection, query: &str, values: impl Params) -> Result<Value, StoreError> {
    let mut statement = conn.prepare(&format!("{query}\nLIMIT {}", limits::COPY_ROWS + 1))?;
    let mut rows = statement.query_map(values, object)?.collect::<Result<Vec<Value>, _>>()?;
    let is_complete = rows.len() <= limits::COPY_ROWS;
    rows.truncate(limits::COPY_ROWS);
    Ok(json!({ "complete": is_complete, "rows": rows }))
}

/// The one row of a query; `null` if there is none.
pub fn one(conn: &Connection, query: &str, values: impl Params) -> Result<Value, StoreError> {
    Ok(conn.prepare(query)?.query_row(values, object).optional()?.unwrap_or(Value::Null))
}

/// A time as it stands in such files (RFC 3339).
pub fn time(at: UtcMillis) -> Value {
    Timestamp::from_millisecond(at.0).map_or(Value::Null, |at| Value::from(at.to_string()))
}

fn object(row: &Row<'_>) -> rusqlite::Result<Value> {
    let mut fields = Map::new();
    for (at, name) in row.as_ref().column_names().into_iter().enumerate() {
        let stored = row.get_ref(at)?;
        let bare = name.strip_suffix("_ms").or_else(|| name.strip_suffix("_json")).unwrap_or(name);
        fields.insert(bare.to_owned(), value(name, stored));
    }
    Ok(Value::Object(fields))
}

fn value(name: &str, stored: ValueRef<'_>) -> Value {
    match stored {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(at) if name.ends_with("_ms") => time(UtcMillis(at)),
        ValueRef::Integer(yes) if name.starts_with("is_") || name.starts_with("has_") => Value::Bool(yes != 0),
        ValueRef::Integer(number) => Value::from(number),
        ValueRef::Real(number) => Value::from(number),
        ValueRef::Text(text) if name.ends_with("_json") => serde_json::from_slice(text).unwrap_or(Value::Null),
        ValueRef::Text(text) => Value::from(String::from_utf8_lossy(text)),
        ValueRef::Blob(bytes) => Value::from(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_handed_over_as_people_read_them() {
        let conn = Connection::open_in_memory().unwrap();
        let query =
            "SELECT 'Samira' AS name, 1800000000000 AS made_ms, NULL AS ended_ms, 1 AS is_open, '[1]' AS options_json, x'0aff' AS hash";
        let expected = json!({
            "name": "Samira", "made": "2027-01-15T08:00:00Z", "ended": null, "is_open": true, "options": [1], "hash": "0aff",
        });
        assert_eq!(one(&conn, query, []).unwrap(), expected);
        assert_eq!(list(&conn, query, []).unwrap(), json!({ "complete": true, "rows": [expected] }));
    }

    #[test]
    fn a_list_that_is_cut_off_says_so() {
        let conn = Connection::open_in_memory().unwrap();
        let query =
            "WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n <= ?1) SELECT n FROM counted ORDER BY n";
        let found = list(&conn, query, [i64::try_from(limits::COPY_ROWS).unwrap()]).unwrap();
        assert_eq!((&found["complete"], found["rows"].as_array().unwrap().len()), (&json!(false), limits::COPY_ROWS));
    }
}
