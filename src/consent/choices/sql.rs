//! The SQL of the table `privacy_choices`.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, Result, Row, params};
use serde_json::Value;

use crate::base::ids::AccountId;
use crate::base::time::UtcMillis;
use crate::consent::canonical;
use crate::consent::choices::choice::{Choice, Pressed, State};
use crate::consent::choices::{Holder, Kept};
use crate::policies::declarations::Category;
use crate::store::columns::{parsed, rows};
use crate::store::{StoreError, portable};
use crate::text::Lang;

pub fn find(conn: &Connection, holder: &Holder) -> Result<Option<Kept>> {
    let sql = "SELECT id, state, allowed, despite, pressed_ms, opted_out_ms, channel, signal_ms, shown, lang
        FROM privacy_choices
        WHERE code_hash = ?1 OR account_id = ?2";
    let (code, account) = columns(holder);
    let read = |row: &Row<'_>| {
        let time = |at: usize| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(at)?.map(UtcMillis));
        let pressed = match time(4)? {
            Some(at) => Some(Pressed { at, state: parsed::<State>(row, 1)?, allowed: categories(row, 2)?, despite: categories(row, 3)? }),
            None => None,
        };
        let opted_out = match time(5)? {
            Some(at) => Some((at, parsed(row, 6)?)),
            None => None,
        };
        Ok(Kept {
            id: parsed(row, 0)?,
            holder: holder.clone(),
            choice: Choice { pressed, opted_out, signal: time(7)? },
            stamp: row.get(8)?,
            lang: Lang::from_tag(row.get_ref(9)?.as_str()?).unwrap_or(Lang::En),
        })
    };
    conn.prepare_cached(sql)?.query_row(params![code, account], read).optional()
}

pub fn put(conn: &Connection, kept: &Kept) -> Result<()> {
    let sql = "INSERT INTO privacy_choices
        (id, code_hash, account_id, state, allowed, despite, pressed_ms, opted_out_ms, channel, signal_ms, shown, lang, delete_due_ms)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
        ON CONFLICT (id) DO UPDATE
        SET state = excluded.state, allowed = excluded.allowed, despite = excluded.despite, pressed_ms = excluded.pressed_ms,
            opted_out_ms = excluded.opted_out_ms, channel = excluded.channel, signal_ms = excluded.signal_ms,
            shown = excluded.shown, lang = excluded.lang, delete_due_ms = excluded.delete_due_ms";
    let (code, account) = columns(&kept.holder);
    let (choice, pressed) = (&kept.choice, kept.choice.pressed.as_ref());
    let names = |all: Option<&BTreeSet<Category>>| canonical::text(&all.into_iter().flatten().map(|one| one.as_str()).collect::<Vec<_>>());
    let values = params![
        kept.id.as_str(),
        code,
        account,
        pressed.map(|pressed| pressed.state.as_str()),
        names(pressed.map(|pressed| &pressed.allowed)),
        names(pressed.map(|pressed| &pressed.despite)),
        pressed.map(|pressed| pressed.at.0),
        choice.opted_out.map(|(at, _)| at.0),
        choice.opted_out.map(|(_, channel)| channel.as_str()),
        choice.signal.map(|at| at.0),
        kept.stamp,
        kept.lang.tag(),
        code.and(choice.over()).map(|at| at.0),
    ];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

pub fn count_browsers(conn: &Connection) -> Result<usize> {
    let sql = "SELECT COUNT(*) FROM privacy_choices WHERE delete_due_ms IS NOT NULL";
    let count: i64 = conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(0))
}

pub fn due(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>> {
    let sql = "SELECT id
        FROM privacy_choices
        WHERE delete_due_ms <= ?1
        ORDER BY delete_due_ms, id
        LIMIT ?2";
    conn.prepare_cached(sql)?.query_map(params![now.0, rows(most)], |row| row.get(0))?.collect()
}

pub fn delete(conn: &Connection, id: &str) -> Result<usize> {
    conn.prepare_cached("DELETE FROM privacy_choices WHERE id = ?1")?.execute([id])
}

pub fn copy(conn: &Connection, account: &AccountId) -> std::result::Result<Value, StoreError> {
    let sql = "SELECT state, allowed AS allowed_json, despite AS despite_json, pressed_ms, opted_out_ms, channel, signal_ms,
            lang AS language
        FROM privacy_choices
        WHERE account_id = ?1
        ORDER BY id";
    portable::list(conn, sql, [account.as_str()])
}

fn columns(holder: &Holder) -> (Option<&[u8; 32]>, Option<&str>) {
    match holder {
        Holder::Browser(code) => (Some(code), None),
        Holder::Account(account) => (None, Some(account.as_str())),
    }
}

fn categories(row: &Row<'_>, column: usize) -> Result<BTreeSet<Category>> {
    let names: Vec<String> = serde_json::from_str(row.get_ref(column)?.as_str()?).unwrap_or_default();
    Ok(names.iter().filter_map(|name| Category::from_name(name)).collect())
}
