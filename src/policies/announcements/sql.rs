//! The SQL of announcements: tables `announcements` and `announcement_texts`.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Result, Row, params};

use crate::base::ids::AnnouncementId;
use crate::base::time::UtcMillis;
use crate::policies::announcements::{Announcement, Letters, NewAnnouncement};
use crate::store::columns::{parsed, rows};
use crate::text::Lang;

const COLUMNS: &str = "SELECT id, kind, from_ms, until_ms, withdrawn_ms, letters, behind, written
    FROM announcements";

pub fn insert(conn: &Connection, id: &AnnouncementId, new: &NewAnnouncement, now: UtcMillis) -> Result<()> {
    let sql = "INSERT INTO announcements (id, kind, from_ms, until_ms, added_ms, letters, behind, written)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, '', 0)";
    let letters = if new.by_letter { "open" } else { "none" };
    conn.prepare_cached(sql)?.execute(params![id.as_str(), new.kind.as_str(), new.from.0, new.until.0, now.0, letters])?;
    let sql = "INSERT INTO announcement_texts (announcement_id, lang, text)
        VALUES (?1, ?2, ?3)";
    let mut statement = conn.prepare_cached(sql)?;
    for (lang, text) in &new.texts {
        statement.execute(params![id.as_str(), lang.tag(), text])?;
    }
    Ok(())
}

pub fn withdraw(conn: &Connection, id: &AnnouncementId, now: UtcMillis) -> Result<usize> {
    let sql = "UPDATE announcements
        SET withdrawn_ms = ?2
        WHERE id = ?1 AND withdrawn_ms IS NULL";
    conn.prepare_cached(sql)?.execute(params![id.as_str(), now.0])
}

pub fn find(conn: &Connection, id: &AnnouncementId) -> Result<Option<Announcement>> {
    let sql = format!("{COLUMNS} WHERE id = ?1");
    let found = conn.prepare_cached(&sql)?.query_row([id.as_str()], announcement).optional()?;
    found.map(|one| with_texts(conn, one)).transpose()
}

/// Those that are not over, first what began last.
pub fn standing(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<Announcement>> {
    let sql = format!("{COLUMNS} WHERE until_ms > ?1 AND withdrawn_ms IS NULL ORDER BY from_ms DESC, id LIMIT ?2");
    let found: Vec<_> = conn.prepare_cached(&sql)?.query_map(params![now.0, rows(most)], announcement)?.collect::<Result<_>>()?;
    found.into_iter().map(|one| with_texts(conn, one)).collect()
}

/// How many were made after this that everybody gets a letter about.
pub fn by_letter_since(conn: &Connection, since: UtcMillis) -> Result<usize> {
    let sql = "SELECT COUNT(*) FROM announcements WHERE letters <> 'none' AND added_ms > ?1";
    let count: i64 = conn.prepare_cached(sql)?.query_row([since.0], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX))
}

pub fn list(conn: &Connection, most: usize) -> Result<Vec<Announcement>> {
    let sql = format!("{COLUMNS} ORDER BY until_ms DESC, id LIMIT ?1");
    let found: Vec<_> = conn.prepare_cached(&sql)?.query_map([rows(most)], announcement)?.collect::<Result<_>>()?;
    found.into_iter().map(|one| with_texts(conn, one)).collect()
}

/// One about which letters are still to be written.
pub fn open(conn: &Connection) -> Result<Option<Announcement>> {
    let sql = format!("{COLUMNS} WHERE letters = 'open' ORDER BY id LIMIT 1");
    let found = conn.prepare_cached(&sql)?.query_row([], announcement).optional()?;
    found.map(|one| with_texts(conn, one)).transpose()
}

pub fn set_letters(conn: &Connection, one: &Announcement) -> Result<usize> {
    let sql = "UPDATE announcements
        SET letters = ?2, behind = ?3, written = ?4
        WHERE id = ?1";
    let letters = if one.letters.is_open { "open" } else { "done" };
    conn.prepare_cached(sql)?.execute(params![one.id.as_str(), letters, one.letters.behind, rows(one.letters.written)])
}

/// Those that were over, or taken back, by then.
pub fn due(conn: &Connection, by: UtcMillis, most: usize) -> Result<Vec<String>> {
    let sql = "SELECT id FROM announcements WHERE min(until_ms, coalesce(withdrawn_ms, until_ms)) <= ?1 ORDER BY until_ms, id LIMIT ?2";
    conn.prepare_cached(sql)?.query_map(params![by.0, rows(most)], |row| row.get(0))?.collect()
}

pub fn delete(conn: &Connection, id: &str) -> Result<usize> {
    conn.prepare_cached("DELETE FROM announcements WHERE id = ?1")?.execute([id])
}

fn announcement(row: &Row<'_>) -> Result<Announcement> {
    let letters: String = row.get(5)?;
    Ok(Announcement {
        id: parsed(row, 0)?,
        of: NewAnnouncement {
            kind: parsed(row, 1)?,
            from: UtcMillis(row.get(2)?),
            until: UtcMillis(row.get(3)?),
            by_letter: letters != "none",
            texts: BTreeMap::new(),
        },
        withdrawn: row.get::<_, Option<i64>>(4)?.map(UtcMillis),
        letters: Letters { is_open: letters == "open", behind: row.get(6)?, written: usize::try_from(row.get::<_, i64>(7)?).unwrap_or(0) },
    })
}

fn with_texts(conn: &Connection, mut one: Announcement) -> Result<Announcement> {
    let sql = "SELECT lang, text
        FROM announcement_texts
        WHERE announcement_id = ?1";
    let text = |row: &Row<'_>| Ok((Lang::from_tag(row.get_ref(0)?.as_str()?), row.get(1)?));
    let found: Vec<(Option<Lang>, String)> = conn.prepare_cached(sql)?.query_map([one.id.as_str()], text)?.collect::<Result<_>>()?;
    one.of.texts = found.into_iter().filter_map(|(lang, text)| lang.map(|lang| (lang, text))).collect();
    Ok(one)
}
