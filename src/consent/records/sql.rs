//! The SQL of consents as records: tables `consent_records`, `consent_events`.

use rusqlite::types::{Type, Value};
use rusqlite::{Connection, OptionalExtension, Result, Row, params, params_from_iter};

use crate::base::ids::{AccountId, ConsentId, PersonId, RequestId, UseId};
use crate::base::limits::{CONSENT_EVENTS, CONSENTS_SHOWN, PEOPLE_EVER, USES_ASKED};
use crate::base::secret::Personal;
use crate::base::time::UtcMillis;
use crate::consent::canonical;
use crate::consent::records::record::{By, Kind, Life, Purpose, State};
use crate::consent::records::register::{Entry, Filter};
use crate::consent::records::{Event, Record, Terms, Text};
use crate::mail::subscriptions::Wish;
use crate::store::columns::{parsed, rows};
use crate::store::{StoreError, portable};
use crate::text::Lang;

// --- records ----------------------------------------------------------------------------------------------------

const COLUMNS: &str = "records.id, records.purpose, records.person_id, records.account_id, records.request_id, records.text_hash,
    records.lang, records.version, records.terms, records.state, records.restricted_ms, records.valid_until_ms, records.created_ms,
    records.use_id";

pub fn insert(conn: &Connection, record: &Record) -> Result<()> {
    let sql = "INSERT INTO consent_records
        (id, purpose, person_id, account_id, request_id, version, terms, state, valid_until_ms, created_ms, use_id)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
    let values = params![
        record.id.as_str(),
        record.purpose.as_str(),
        record.person.as_ref().map(PersonId::as_str),
        record.account.as_ref().map(AccountId::as_str),
        record.request.as_ref().map(RequestId::as_str),
        record.version,
        canonical::text(&record.terms),
        record.life.state().map(State::as_str),
        record.valid_until.map(|at| at.0),
        record.created.0,
        record.later.as_ref().map(UseId::as_str)
    ];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

/// Writes what may change: how it stands, and what was shown.
pub fn update(conn: &Connection, record: &Record) -> Result<()> {
    let sql = "UPDATE consent_records
        SET text_hash = ?2, lang = ?3, state = ?4, restricted_ms = ?5, version = ?6
        WHERE id = ?1";
    let values = params![
        record.id.as_str(),
        record.text_hash,
        record.lang.map(Lang::tag),
        record.life.state().map(State::as_str),
        record.life.restricted().map(|at| at.0),
        record.version
    ];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

pub fn find(conn: &Connection, id: &ConsentId) -> Result<Option<Record>> {
    let sql = format!("SELECT {COLUMNS} FROM consent_records AS records WHERE id = ?1");
    conn.prepare_cached(&sql)?.query_row([id.as_str()], record).optional()
}

pub fn of_person(conn: &Connection, request: &str, person: &str) -> Result<Vec<Record>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM consent_records AS records
        WHERE request_id = ?1 AND person_id = ?2
        ORDER BY use_id IS NOT NULL, created_ms, purpose
        LIMIT ?3"
    );
    conn.prepare_cached(&sql)?.query_map(params![request, person, rows(EACH)], record)?.collect()
}

pub fn of_request(conn: &Connection, request: &RequestId) -> Result<Vec<Record>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM consent_records AS records
        WHERE request_id = ?1
        ORDER BY created_ms, person_id, purpose
        LIMIT ?2"
    );
    conn.prepare_cached(&sql)?.query_map(params![request.as_str(), rows(PEOPLE_EVER * EACH)], record)?.collect()
}

pub fn of_use(conn: &Connection, id: &UseId) -> Result<Vec<Record>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM consent_records AS records
        WHERE use_id = ?1
        ORDER BY person_id
        LIMIT ?2"
    );
    conn.prepare_cached(&sql)?.query_map(params![id.as_str(), rows(PEOPLE_EVER)], record)?.collect()
}

pub fn delete_of_use(conn: &Connection, id: &str, person: &str) -> Result<usize> {
    conn.prepare_cached("DELETE FROM consent_records WHERE use_id = ?1 AND person_id = ?2")?.execute([id, person])
}

/// What an account was asked about one document of the house.
pub fn of_document(conn: &Connection, account: &AccountId, purpose: Purpose) -> Result<Option<Record>> {
    let sql = format!("SELECT {COLUMNS} FROM consent_records AS records WHERE account_id = ?1 AND purpose = ?2 AND person_id IS NULL");
    conn.prepare_cached(&sql)?.query_row([account.as_str(), purpose.as_str()], record).optional()
}

pub fn void_documents(conn: &Connection, account: &AccountId, most: usize) -> Result<Vec<Purpose>> {
    let sql = "SELECT purpose
        FROM consent_records AS records
        WHERE account_id = ?1 AND person_id IS NULL AND state <> 'given'
          AND EXISTS (SELECT 1 FROM consent_events WHERE record_id = records.id AND kind = 'invalidated')
        ORDER BY purpose
        LIMIT ?2";
    let purpose = |row: &Row<'_>| Purpose::from_name(row.get_ref(0)?.as_str()?).ok_or_else(|| malformed(0));
    conn.prepare_cached(sql)?.query_map(params![account.as_str(), rows(most)], purpose)?.collect()
}

/// What an account was asked in calls, and what it wants to be written about.
pub fn of_account(conn: &Connection, account: &AccountId) -> Result<Vec<Record>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM consent_records AS records
        WHERE account_id = ?1 AND (person_id IS NOT NULL OR purpose IN (SELECT value FROM json_each(?3)))
        ORDER BY created_ms DESC, request_id, purpose, id
        LIMIT ?2"
    );
    let messages = canonical::text(&Wish::ALL.map(Wish::as_str));
    conn.prepare_cached(&sql)?.query_map(params![account.as_str(), rows(CONSENTS_SHOWN), messages], record)?.collect()
}

/// Joins what one person was asked in one request to an account, unless it is joined to one.
pub fn set_account(conn: &Connection, request: &RequestId, person: &PersonId, account: &AccountId) -> Result<usize> {
    let sql = "UPDATE consent_records
        SET account_id = ?3
        WHERE request_id = ?1 AND person_id = ?2 AND account_id IS NULL";
    conn.prepare_cached(sql)?.execute([request.as_str(), person.as_str(), account.as_str()])
}

pub fn delete_of_person(conn: &Connection, request: &str, person: &str) -> Result<usize> {
    conn.prepare_cached("DELETE FROM consent_records WHERE request_id = ?1 AND person_id = ?2")?.execute([request, person])
}

/// Records of these purposes that ended before, by id.
pub fn ended_before(conn: &Connection, purposes: &[&str], before: UtcMillis, most: usize) -> Result<Vec<String>> {
    let sql = "SELECT id
        FROM consent_records AS records
        WHERE purpose IN (SELECT value FROM json_each(?1)) AND state NOT IN ('requested', 'given')
          AND (SELECT MAX(at_ms) FROM consent_events WHERE record_id = records.id) <= ?2
        ORDER BY created_ms, id
        LIMIT ?3";
    let purposes = canonical::text(&purposes);
    conn.prepare_cached(sql)?.query_map(params![purposes, before.0, rows(most)], |row| row.get(0))?.collect()
}

pub fn delete(conn: &Connection, id: &str) -> Result<usize> {
    conn.prepare_cached("DELETE FROM consent_records WHERE id = ?1")?.execute([id])
}

fn record(row: &Row<'_>) -> Result<Record> {
    let id = |at: usize| row.get::<_, Option<String>>(at);
    let time = |at: usize| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(at)?.map(UtcMillis));
    let terms: Terms = serde_json::from_str(row.get_ref(8)?.as_str()?).map_err(|_| malformed(8))?;
    let state = State::from_name(row.get_ref(9)?.as_str()?).ok_or_else(|| malformed(9))?;
    Ok(Record {
        id: parsed(row, 0)?,
        purpose: Purpose::from_name(row.get_ref(1)?.as_str()?).ok_or_else(|| malformed(1))?,
        person: id(2)?.map(PersonId::try_from).transpose().map_err(|_| malformed(2))?,
        account: id(3)?.map(AccountId::try_from).transpose().map_err(|_| malformed(3))?,
        request: id(4)?.map(RequestId::try_from).transpose().map_err(|_| malformed(4))?,
        text_hash: row.get(5)?,
        lang: row.get::<_, Option<String>>(6)?.as_deref().and_then(Lang::from_tag),
        version: row.get(7)?,
        terms,
        life: Life::stored(state, time(10)?),
        valid_until: time(11)?,
        created: UtcMillis(row.get(12)?),
        later: id(13)?.map(UseId::try_from).transpose().map_err(|_| malformed(13))?,
    })
}

/// Records that one person has in one request: those of the first question, and one for each later one.
const EACH: usize = 2 + USES_ASKED;

// --- events -----------------------------------------------------------------------------------------------------

pub fn add_event(conn: &Connection, id: &ConsentId, event: &Event) -> Result<()> {
    let sql = "INSERT INTO consent_events (record_id, seq, kind, at_ms, by_whom, text_hash, lang, version, reason)
        SELECT ?1, COALESCE(MAX(seq), 0) + 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
        FROM consent_events
        WHERE record_id = ?1";
    let text = event.text.as_ref();
    let values = params![
        id.as_str(),
        event.kind.as_str(),
        event.at.0,
        event.by.as_text(),
        text.map(|text| text.hash),
        text.and_then(|text| text.lang).map(Lang::tag),
        text.and_then(|text| text.version),
        event.reason
    ];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

pub fn events(conn: &Connection, id: &ConsentId) -> Result<Vec<Event>> {
    let sql = "SELECT kind, at_ms, by_whom, text_hash, lang, version, reason
        FROM consent_events
        WHERE record_id = ?1
        ORDER BY seq
        LIMIT ?2";
    let event = |row: &Row<'_>| {
        let lang = row.get::<_, Option<String>>(4)?.as_deref().and_then(Lang::from_tag);
        let version = row.get(5)?;
        Ok(Event {
            kind: Kind::from_name(row.get_ref(0)?.as_str()?).ok_or_else(|| malformed(0))?,
            at: UtcMillis(row.get(1)?),
            by: By::from_stored(row.get_ref(2)?.as_str()?).ok_or_else(|| malformed(2))?,
            text: row.get::<_, Option<[u8; 32]>>(3)?.map(|hash| Text { hash, lang, version }),
            reason: row.get(6)?,
        })
    };
    conn.prepare_cached(sql)?.query_map(params![id.as_str(), rows(CONSENT_EVENTS)], event)?.collect()
}

// --- the register -----------------------------------------------------------------------------------------------

/// Whose consent it is: by the receipt, or by the account that accepted a document.
const WHOSE: &str = "LEFT JOIN consents ON consents.request_id = records.request_id AND consents.person_id = records.person_id
        LEFT JOIN accounts ON accounts.id = records.account_id AND records.person_id IS NULL";

/// The records that a filter lets through, newest first, each with the name and role that stand on its receipt.
pub fn register(conn: &Connection, filter: &Filter, (skip, most): (usize, usize)) -> Result<Vec<Entry>> {
    let (conditions, mut values) = conditions(filter);
    let sql = format!(
        "SELECT {COLUMNS}, COALESCE(consents.name, accounts.name), consents.role
        FROM consent_records AS records
        {WHOSE}
        {conditions}
        ORDER BY records.created_ms DESC, records.id
        LIMIT ? OFFSET ?"
    );
    values.extend([rows(most).into(), rows(skip).into()]);
    let entry = |row: &Row<'_>| {
        let name: Option<String> = row.get(14)?;
        Ok(Entry { record: record(row)?, name: name.map(Personal::new), role: row.get(15)? })
    };
    conn.prepare(&sql)?.query_map(params_from_iter(values), entry)?.collect()
}

pub fn count(conn: &Connection, filter: &Filter) -> Result<usize> {
    let (conditions, values) = conditions(filter);
    let sql = format!(
        "SELECT COUNT(*)
        FROM consent_records AS records
        {WHOSE}
        {conditions}"
    );
    let count: i64 = conn.prepare(&sql)?.query_row(params_from_iter(values), |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(0))
}

/// What the words of a filter ask for, with the values in their order.
fn conditions(filter: &Filter) -> (String, Vec<Value>) {
    let mut conditions = Vec::new();
    let mut values: Vec<Value> = Vec::new();
    if let Some(state) = filter.state {
        conditions.push("records.state = ?");
        values.push(state.as_str().to_owned().into());
    }
    if filter.restricted {
        conditions.push("records.restricted_ms IS NOT NULL");
    }
    if let Some(purpose) = filter.purpose {
        conditions.push("records.purpose = ?");
        values.push(purpose.as_str().to_owned().into());
    }
    if let Some(from) = filter.from {
        conditions.push("records.created_ms >= ?");
        values.push(from.0.into());
    }
    if let Some(before) = filter.before {
        conditions.push("records.created_ms < ?");
        values.push(before.0.into());
    }
    if let Some(who) = &filter.who {
        conditions.push("(consents.code_hash = ? OR instr(lower(COALESCE(consents.name, accounts.name)), lower(?)) > 0)");
        values.push(who.code_hash.map_or(Value::Null, |hash| hash.to_vec().into()));
        values.push(who.name.expose().clone().into());
    }
    let joined = conditions.join(" AND ");
    (if joined.is_empty() { joined } else { format!("WHERE {joined}") }, values)
}

fn malformed(column: usize) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, "not as it was written".into())
}

/// Records of calls say of nobody any more that they were theirs. What was accepted of documents is proved by the account's id alone.
pub fn unset_account(conn: &Connection, account: &AccountId) -> Result<usize> {
    let sql = "UPDATE consent_records SET account_id = NULL WHERE account_id = ?1 AND person_id IS NOT NULL";
    conn.prepare_cached(sql)?.execute([account.as_str()])
}

pub fn delete_of_document(conn: &Connection, account: &AccountId, purpose: Purpose) -> Result<usize> {
    let sql = "DELETE FROM consent_records WHERE account_id = ?1 AND purpose = ?2 AND person_id IS NULL";
    conn.prepare_cached(sql)?.execute([account.as_str(), purpose.as_str()])
}

// --- what is handed over ----------------------------------------------------------------------------------------

pub fn copy(conn: &Connection, account: &AccountId) -> std::result::Result<serde_json::Value, StoreError> {
    let sql = "SELECT records.id, records.purpose, records.request_id AS request, records.use_id AS later_use, records.lang, records.text_hash, records.version,
            records.terms AS terms_json, records.state, records.valid_until_ms, records.restricted_ms,
            (SELECT json_group_array(json_object('kind', events.kind, 'at_unix_ms', events.at_ms, 'by', events.by_whom,
                'text_sha256', lower(hex(events.text_hash)), 'lang', events.lang, 'version', events.version, 'reason', events.reason))
             FROM consent_events AS events
             WHERE events.record_id = records.id) AS events_json
        FROM consent_records AS records
        WHERE records.account_id = ?1
        ORDER BY records.created_ms, records.id";
    portable::list(conn, sql, [account.as_str()])
}
