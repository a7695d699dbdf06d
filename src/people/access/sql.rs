//! The SQL of access: tables `access_grants` and `access_openings`.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::base::ids::{AccessId, AccountId};
use crate::base::secret::Personal;
use crate::base::time::UtcMillis;
use crate::people::access::{Grant, Opening, Part, State};
use crate::store::StoreError;
use crate::store::columns::rows;

type Answer<T> = Result<T, StoreError>;

pub fn insert(conn: &Connection, grant: &Grant) -> Answer<usize> {
    let sql = "INSERT INTO access_grants (id, account_id, conversation_id, reason, state, asked_ms)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let (id, account, conversation) = (grant.id.as_str(), grant.account.as_str(), grant.conversation.as_str());
    let values = params![id, account, conversation, grant.reason.expose(), grant.state.as_str(), grant.asked.0];
    Ok(conn.prepare_cached(sql)?.execute(values)?)
}

/// What presses and time change.
pub fn update(conn: &Connection, grant: &Grant) -> Answer<usize> {
    let sql = "UPDATE access_grants
        SET state = ?2, decided_by = ?3, decided_ms = ?4, until_ms = ?5, closed_by = ?6, closed_ms = ?7
        WHERE id = ?1";
    let decided = grant.decided.as_ref();
    let closed = grant.closed.as_ref();
    let values = params![
        grant.id.as_str(),
        grant.state.as_str(),
        decided.map(|(by, _)| by.as_str()),
        decided.map(|(_, at)| at.0),
        grant.until.map(|until| until.0),
        closed.and_then(|(by, _)| by.as_ref()).map(AccountId::as_str),
        closed.map(|(_, at)| at.0),
    ];
    Ok(conn.prepare_cached(sql)?.execute(values)?)
}

pub fn find(conn: &Connection, id: &AccessId) -> Answer<Option<Grant>> {
    let sql = format!(
        "SELECT {COLUMNS}
        FROM access_grants
        WHERE id = ?1"
    );
    Ok(conn.prepare_cached(&sql)?.query_row([id.as_str()], read).optional()?)
}

pub fn of_account(conn: &Connection, account: &AccountId, most: usize) -> Answer<Vec<Grant>> {
    let sql = format!(
        "SELECT {COLUMNS}
        FROM access_grants
        WHERE account_id = ?1
        ORDER BY asked_ms DESC, id
        LIMIT ?2"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let found = statement.query_map(params![account.as_str(), rows(most)], read)?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Those that wait or are open stand first, so that none is pushed off the list.
pub fn list(conn: &Connection, most: usize) -> Answer<Vec<Grant>> {
    let sql = format!(
        "SELECT {COLUMNS}
        FROM access_grants
        ORDER BY state NOT IN ('asked', 'open'), asked_ms DESC, id
        LIMIT ?1"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let found = statement.query_map([rows(most)], read)?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Those that time can end, the oldest first.
pub fn running(conn: &Connection, most: usize) -> Answer<Vec<Grant>> {
    let sql = format!(
        "SELECT {COLUMNS}
        FROM access_grants
        WHERE state IN ('asked', 'open')
        ORDER BY COALESCE(until_ms, asked_ms), id
        LIMIT ?1"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let found = statement.query_map([rows(most)], read)?;
    Ok(found.collect::<Result<_, _>>()?)
}

pub fn insert_opening(conn: &Connection, grant: &AccessId, part: Part, now: UtcMillis) -> Answer<usize> {
    let sql = "INSERT INTO access_openings (grant_id, part, at_ms)
        VALUES (?1, ?2, ?3)";
    Ok(conn.prepare_cached(sql)?.execute(params![grant.as_str(), part.as_str(), now.0])?)
}

pub fn openings(conn: &Connection, grant: &AccessId, most: usize) -> Answer<Vec<Opening>> {
    let sql = "SELECT part, at_ms
        FROM access_openings
        WHERE grant_id = ?1
        ORDER BY at_ms DESC, id DESC
        LIMIT ?2";
    let mut statement = conn.prepare_cached(sql)?;
    let found = statement.query_map(params![grant.as_str(), rows(most)], |row| {
        let part = if row.get_ref(0)?.as_str()? == "file" { Part::File } else { Part::Record };
        Ok(Opening { part, at: UtcMillis(row.get(1)?) })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

pub fn asked_before(conn: &Connection, before: UtcMillis, most: usize) -> Answer<Vec<String>> {
    let sql = "SELECT id
        FROM access_grants
        WHERE asked_ms <= ?1
        ORDER BY asked_ms, id
        LIMIT ?2";
    let mut statement = conn.prepare_cached(sql)?;
    let found = statement.query_map(params![before.0, rows(most)], |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}

pub fn erase(conn: &Connection, id: &str) -> Answer<usize> {
    let sql = "DELETE FROM access_grants
        WHERE id = ?1";
    Ok(conn.prepare_cached(sql)?.execute([id])?)
}

const COLUMNS: &str = "id, account_id, conversation_id, reason, state, asked_ms, decided_by, decided_ms, until_ms, closed_by, closed_ms";

fn read(row: &Row) -> rusqlite::Result<Grant> {
    let account = |column: usize| Ok::<_, rusqlite::Error>(row.get::<_, Option<String>>(column)?.and_then(|text| text.parse().ok()));
    let time = |column: usize| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(column)?.map(UtcMillis));
    let (decided_by, closed_by): (Option<AccountId>, Option<AccountId>) = (account(6)?, account(9)?);
    Ok(Grant {
        id: id(row, 0)?,
        account: id(row, 1)?,
        conversation: id(row, 2)?,
        reason: Personal::new(row.get(3)?),
        state: State::from_stored(row.get_ref(4)?.as_str()?),
        asked: UtcMillis(row.get(5)?),
        decided: decided_by.zip(time(7)?),
        until: time(8)?,
        closed: time(10)?.map(|at| (closed_by, at)),
    })
}

fn id<T: std::str::FromStr>(row: &Row, column: usize) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    text.parse()
        .map_err(|_| rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, "not an id of this kind".into()))
}
