//! The SQL of subscriptions: tables `subscriptions`, `unsubscribe_codes`.

use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Result, Row as SqlRow, params};

use crate::base::ids::AccountId;
use crate::base::time::UtcMillis;
use crate::mail::subscriptions::{Ask, Channel, Reach, Row, Topic, Wish};
use crate::store::columns::{parsed, rows};
use crate::store::{StoreError, portable};
use crate::text::Lang;

const COLUMNS: &str = "account_id, topic, channel, reach, lang, until_ms, since_ms";

pub fn of_account(conn: &Connection, account: &AccountId) -> Result<Vec<Row>> {
    let sql = format!("SELECT {COLUMNS} FROM subscriptions WHERE account_id = ?1 ORDER BY topic, channel LIMIT ?2");
    conn.prepare_cached(&sql)?.query_map(params![account.as_str(), rows(Wish::ALL.len())], row)?.collect()
}

pub fn of_code(conn: &Connection, hash: &[u8; 32]) -> Result<Vec<Row>> {
    let sql = format!("SELECT {COLUMNS} FROM subscriptions WHERE code_hash = ?1 ORDER BY topic, channel LIMIT ?2");
    conn.prepare_cached(&sql)?.query_map(params![hash, rows(Wish::ALL.len())], row)?.collect()
}

/// One person has one account with an address; an older row of another may still name it, and several people one number.
pub fn of_reach(conn: &Connection, reach: &str) -> Result<Vec<Row>> {
    let sql = format!("SELECT {COLUMNS} FROM subscriptions WHERE reach = ?1 COLLATE NOCASE ORDER BY account_id, topic, channel LIMIT ?2");
    conn.prepare_cached(&sql)?.query_map(params![reach, rows(10 * Wish::ALL.len())], row)?.collect()
}

pub fn confirmed(conn: &Connection, wish: Wish, behind: &str, most: usize) -> Result<Vec<Row>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM subscriptions
        WHERE topic = ?1 AND channel = ?2 AND state = 'subscribed' AND account_id > ?3
        ORDER BY account_id
        LIMIT ?4"
    );
    conn.prepare_cached(&sql)?.query_map(params![wish.topic.as_str(), wish.channel.as_str(), behind, rows(most)], row)?.collect()
}

pub fn unanswered(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<Row>> {
    let sql = format!("SELECT {COLUMNS} FROM subscriptions WHERE until_ms <= ?1 ORDER BY until_ms, account_id LIMIT ?2");
    conn.prepare_cached(&sql)?.query_map(params![now.0, rows(most)], row)?.collect()
}

pub fn count(conn: &Connection, wish: Wish) -> Result<usize> {
    let sql = "SELECT COUNT(*) FROM subscriptions WHERE topic = ?1 AND channel = ?2 AND state = 'subscribed'";
    let count: i64 = conn.prepare_cached(sql)?.query_row([wish.topic.as_str(), wish.channel.as_str()], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(0))
}

pub fn put(conn: &Connection, ask: &Ask, (wish, reach): (Wish, &Reach), now: UtcMillis) -> Result<()> {
    let sql = "INSERT INTO subscriptions (account_id, topic, channel, state, reach, lang, code_hash, until_ms, since_ms)
        VALUES (?1, ?2, ?3, 'asked', ?4, ?5, ?6, ?7, ?8)
        ON CONFLICT (account_id, topic, channel) DO UPDATE
        SET state = 'asked', reach = ?4, lang = ?5, code_hash = ?6, until_ms = ?7, since_ms = ?8";
    let (topic, channel) = (wish.topic.as_str(), wish.channel.as_str());
    let values = params![ask.account.as_str(), topic, channel, reach.as_str(), ask.lang.tag(), ask.code_hash, ask.until.0, now.0];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

pub fn confirm(conn: &Connection, account: &AccountId, wish: Wish, now: UtcMillis) -> Result<()> {
    let sql = "UPDATE subscriptions
        SET state = 'subscribed', code_hash = NULL, until_ms = NULL, since_ms = ?4
        WHERE account_id = ?1 AND topic = ?2 AND channel = ?3";
    conn.prepare_cached(sql)?.execute(params![account.as_str(), wish.topic.as_str(), wish.channel.as_str(), now.0]).map(|_| ())
}

pub fn delete(conn: &Connection, account: &AccountId, wish: Wish) -> Result<usize> {
    let sql = "DELETE FROM subscriptions WHERE account_id = ?1 AND topic = ?2 AND channel = ?3";
    conn.prepare_cached(sql)?.execute([account.as_str(), wish.topic.as_str(), wish.channel.as_str()])
}

pub fn insert_code(conn: &Connection, hash: &[u8; 32], (account, topic): (&AccountId, Topic), until: UtcMillis) -> Result<()> {
    let sql = "INSERT INTO unsubscribe_codes (hash, account_id, topic, expires_ms)
        VALUES (?1, ?2, ?3, ?4)";
    conn.prepare_cached(sql)?.execute(params![hash, account.as_str(), topic.as_str(), until.0]).map(|_| ())
}

pub fn code(conn: &Connection, hash: &[u8; 32], now: UtcMillis) -> Result<Option<(AccountId, Topic)>> {
    let sql = "SELECT account_id, topic
        FROM unsubscribe_codes
        WHERE hash = ?1 AND expires_ms > ?2";
    let read = |row: &SqlRow<'_>| Ok((parsed(row, 0)?, topic(row, 1)?));
    conn.prepare_cached(sql)?.query_row(params![hash, now.0], read).optional()
}

pub fn due_codes(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>> {
    let sql = "SELECT lower(hex(hash))
        FROM unsubscribe_codes
        WHERE expires_ms <= ?1
        ORDER BY expires_ms, hash
        LIMIT ?2";
    conn.prepare_cached(sql)?.query_map(params![now.0, rows(most)], |row| row.get(0))?.collect()
}

pub fn delete_code(conn: &Connection, hash: &str) -> Result<usize> {
    conn.prepare_cached("DELETE FROM unsubscribe_codes WHERE hash = unhex(?1)")?.execute([hash])
}

pub fn copy(conn: &Connection, account: &AccountId) -> std::result::Result<serde_json::Value, StoreError> {
    let sql = "SELECT topic, channel, state, reach, lang, until_ms, since_ms
        FROM subscriptions
        WHERE account_id = ?1
        ORDER BY topic, channel";
    portable::list(conn, sql, [account.as_str()])
}

fn row(row: &SqlRow<'_>) -> Result<Row> {
    let (channel, lang): (String, String) = (row.get(2)?, row.get(4)?);
    let channel = Channel::from_stored(&channel).ok_or_else(|| malformed(2))?;
    Ok(Row {
        account: parsed(row, 0)?,
        wish: Wish { topic: topic(row, 1)?, channel },
        reach: Reach::stored(channel, row.get(3)?).ok_or_else(|| malformed(3))?,
        lang: Lang::from_tag(&lang).unwrap_or(Lang::En),
        until: row.get::<_, Option<i64>>(5)?.map(UtcMillis),
        since: UtcMillis(row.get(6)?),
    })
}

fn topic(row: &SqlRow<'_>, column: usize) -> Result<Topic> {
    Topic::from_stored(row.get_ref(column)?.as_str()?).ok_or_else(|| malformed(column))
}

fn malformed(column: usize) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, "not as it was written".into())
}
