//! The SQL of policies: tables `policy_versions`, `policy_texts`, `policy_frozen`, `policy_tellings`, `recipients`, `policy_recipients`.

use rusqlite::{Connection, OptionalExtension, Result, Row, params};

use crate::base::ids::{PolicyId, RecipientId};
use crate::base::time::UtcMillis;
use crate::policies::asking::Past;
use crate::policies::content::{Text, Texts};
use crate::policies::kinds::{ClauseKey, Document, Kind, Scope};
use crate::policies::reading::Frozen;
use crate::policies::recipients::{NewRecipient, Recipient, RecipientKind, Widened};
use crate::policies::telling::Telling;
use crate::policies::version::{Plan, State, Version};
use crate::store::columns::{parsed, rows};
use crate::text::Lang;

// --- versions ---------------------------------------------------------------------------------------------------

const VERSION: &str = "SELECT id, kind, room_id, number, state, material, reason, notice_days, controlling, release_ms,
    effective_ms, announced_ms, began_ms, ended_ms, created_ms
    FROM policy_versions";

pub fn insert_version(conn: &Connection, version: &Version) -> Result<()> {
    let sql = "INSERT INTO policy_versions
        (id, kind, room_id, state, material, reason, notice_days, controlling, created_ms)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    let plan = &version.plan;
    let values = params![
        version.id.as_str(),
        version.document.kind.as_str(),
        version.document.room(),
        version.state.as_str(),
        plan.material,
        plan.reason,
        plan.notice_days,
        plan.controlling.map_or("", Lang::tag),
        version.created.0
    ];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

/// The most days that its texts say a recording is kept.
pub fn set_recording_days(conn: &Connection, id: &PolicyId, days: u16) -> Result<()> {
    let sql = "UPDATE policy_versions
        SET recording_days = ?2
        WHERE id = ?1";
    conn.prepare_cached(sql)?.execute(params![id.as_str(), days]).map(|_| ())
}

/// The fewest that any version in effect says.
pub fn promised_recording_days(conn: &Connection) -> Result<Option<u16>> {
    let sql = "SELECT MIN(recording_days)
        FROM policy_versions
        WHERE state = 'effective'";
    conn.prepare_cached(sql)?.query_row([], |row| row.get(0))
}

/// How long its texts say that people may think.
pub fn set_answer_seconds(conn: &Connection, id: &PolicyId, seconds: u16) -> Result<()> {
    let sql = "UPDATE policy_versions
        SET answer_seconds = ?2
        WHERE id = ?1";
    conn.prepare_cached(sql)?.execute(params![id.as_str(), seconds]).map(|_| ())
}

/// The longest that any version in effect says.
pub fn promised_answer_seconds(conn: &Connection) -> Result<Option<u16>> {
    let sql = "SELECT MAX(answer_seconds)
        FROM policy_versions
        WHERE state = 'effective'";
    conn.prepare_cached(sql)?.query_row([], |row| row.get(0))
}

/// Below how many years its texts say that somebody is a minor.
pub fn set_age_limit(conn: &Connection, id: &PolicyId, years: u16) -> Result<()> {
    let sql = "UPDATE policy_versions
        SET age_limit = ?2
        WHERE id = ?1";
    conn.prepare_cached(sql)?.execute(params![id.as_str(), years]).map(|_| ())
}

/// The most that any version in effect says.
pub fn promised_age_limit(conn: &Connection) -> Result<Option<u8>> {
    let sql = "SELECT MAX(age_limit)
        FROM policy_versions
        WHERE state = 'effective'";
    conn.prepare_cached(sql)?.query_row([], |row| row.get(0))
}

/// Whether a version of such a document is in effect.
pub fn is_in_effect(conn: &Connection, kind: Kind) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM policy_versions WHERE kind = ?1 AND state = 'effective')";
    conn.prepare_cached(sql)?.query_row([kind.as_str()], |row| row.get(0))
}

/// Writes everything but what a version is about.
pub fn update_version(conn: &Connection, version: &Version) -> Result<()> {
    let sql = "UPDATE policy_versions
        SET number = ?2, state = ?3, material = ?4, reason = ?5, notice_days = ?6, controlling = ?7, release_ms = ?8,
            effective_ms = ?9, announced_ms = ?10, began_ms = ?11, ended_ms = ?12
        WHERE id = ?1";
    let plan = &version.plan;
    let time = |at: Option<UtcMillis>| at.map(|at| at.0);
    let values = params![
        version.id.as_str(),
        version.number,
        version.state.as_str(),
        plan.material,
        plan.reason,
        plan.notice_days,
        plan.controlling.map_or("", Lang::tag),
        time(plan.release),
        time(plan.effective),
        time(version.announced),
        time(version.began),
        time(version.ended)
    ];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

/// A draft only: what was published stays.
pub fn delete_draft(conn: &Connection, id: &PolicyId) -> Result<usize> {
    conn.prepare_cached("DELETE FROM policy_versions WHERE id = ?1 AND state = 'draft'")?.execute([id.as_str()])
}

pub fn version(conn: &Connection, id: &PolicyId) -> Result<Option<Version>> {
    conn.prepare_cached(&format!("{VERSION} WHERE id = ?1"))?.query_row([id.as_str()], version_row).optional()
}

/// The versions of a document, newest first, the draft before all.
pub fn versions(conn: &Connection, document: &Document, most: usize) -> Result<Vec<Version>> {
    let sql = format!("{VERSION} WHERE kind = ?1 AND room_id = ?2 ORDER BY number IS NOT NULL, number DESC LIMIT ?3");
    let values = params![document.kind.as_str(), document.room(), rows(most)];
    conn.prepare_cached(&sql)?.query_map(values, version_row)?.collect()
}

pub fn in_state(conn: &Connection, document: &Document, state: State) -> Result<Option<Version>> {
    let sql = format!("{VERSION} WHERE kind = ?1 AND room_id = ?2 AND state = ?3 ORDER BY number DESC LIMIT 1");
    let values = params![document.kind.as_str(), document.room(), state.as_str()];
    conn.prepare_cached(&sql)?.query_row(values, version_row).optional()
}

pub fn by_number(conn: &Connection, document: &Document, number: u32) -> Result<Option<Version>> {
    let sql = format!("{VERSION} WHERE kind = ?1 AND room_id = ?2 AND number = ?3");
    let values = params![document.kind.as_str(), document.room(), number];
    conn.prepare_cached(&sql)?.query_row(values, version_row).optional()
}

pub fn highest_number(conn: &Connection, document: &Document) -> Result<u32> {
    let sql = "SELECT COALESCE(MAX(number), 0) FROM policy_versions WHERE kind = ?1 AND room_id = ?2";
    conn.prepare_cached(sql)?.query_row(params![document.kind.as_str(), document.room()], |row| row.get(0))
}

/// Versions whose next step is due, oldest first.
pub fn due(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<Version>> {
    let sql = format!(
        "{VERSION}
        WHERE (state = 'scheduled' AND release_ms <= ?1) OR (state = 'announced' AND effective_ms <= ?1)
        ORDER BY COALESCE(effective_ms, 0), id
        LIMIT ?2"
    );
    conn.prepare_cached(&sql)?.query_map(params![now.0, rows(most)], version_row)?.collect()
}

/// The versions of documents of the house that ever took effect, newest first.
pub fn past(conn: &Connection, most: usize) -> Result<Vec<Past>> {
    let sql = "SELECT id, kind, number, material, began_ms, state = 'effective'
        FROM policy_versions
        WHERE room_id = '' AND began_ms IS NOT NULL
        ORDER BY began_ms DESC, number DESC
        LIMIT ?1";
    let read = |row: &Row<'_>| {
        Ok(Past {
            id: parsed(row, 0)?,
            kind: parsed(row, 1)?,
            number: row.get(2)?,
            is_material: row.get(3)?,
            began: UtcMillis(row.get(4)?),
            is_current: row.get(5)?,
        })
    };
    conn.prepare_cached(sql)?.query_map([rows(most)], read)?.collect()
}

fn version_row(row: &Row<'_>) -> Result<Version> {
    let room: String = row.get(2)?;
    let scope = if room.is_empty() { Scope::House } else { Scope::Room(parsed(row, 2)?) };
    let kind: Kind = parsed(row, 1)?;
    let time = |at: usize| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(at)?.map(UtcMillis));
    Ok(Version {
        id: parsed(row, 0)?,
        document: Document { kind, scope },
        number: row.get(3)?,
        state: parsed(row, 4)?,
        plan: Plan {
            material: row.get(5)?,
            reason: row.get(6)?,
            notice_days: row.get(7)?,
            controlling: Lang::from_tag(row.get_ref(8)?.as_str()?),
            release: time(9)?,
            effective: time(10)?,
        },
        announced: time(11)?,
        began: time(12)?,
        ended: time(13)?,
        created: UtcMillis(row.get(14)?),
    })
}

// --- letters about what is announced ---------------------------------------------------------------------------

/// Once for each version.
pub fn insert_telling(conn: &Connection, version: &PolicyId) -> Result<usize> {
    let sql = "INSERT INTO policy_tellings (version_id, audience, behind, written)
        VALUES (?1, 0, '', 0)
        ON CONFLICT (version_id) DO NOTHING";
    conn.prepare_cached(sql)?.execute([version.as_str()])
}

/// The one that is first written to its end.
pub fn open_telling(conn: &Connection) -> Result<Option<Telling>> {
    let sql = "SELECT version_id, audience, behind, written
        FROM policy_tellings
        WHERE done_ms IS NULL
        ORDER BY version_id
        LIMIT 1";
    let whole = |number: i64| usize::try_from(number).unwrap_or(0);
    let read = |row: &Row<'_>| {
        Ok(Telling { version: parsed(row, 0)?, audience: whole(row.get(1)?), behind: row.get(2)?, written: whole(row.get(3)?) })
    };
    conn.prepare_cached(sql)?.query_row([], read).optional()
}

pub fn set_telling(conn: &Connection, telling: &Telling) -> Result<usize> {
    let sql = "UPDATE policy_tellings
        SET audience = ?2, behind = ?3, written = ?4
        WHERE version_id = ?1";
    let values = params![telling.version.as_str(), rows(telling.audience), telling.behind, rows(telling.written)];
    conn.prepare_cached(sql)?.execute(values)
}

/// From its beginning again, for those who were written to.
pub fn turn_telling(conn: &Connection, version: &PolicyId) -> Result<usize> {
    let sql = "UPDATE policy_tellings
        SET audience = 0, behind = '', written = 0, done_ms = NULL
        WHERE version_id = ?1";
    conn.prepare_cached(sql)?.execute([version.as_str()])
}

pub fn end_telling(conn: &Connection, version: &PolicyId, now: UtcMillis) -> Result<usize> {
    let sql = "UPDATE policy_tellings
        SET done_ms = ?2, behind = ''
        WHERE version_id = ?1 AND done_ms IS NULL";
    conn.prepare_cached(sql)?.execute(params![version.as_str(), now.0])
}

// --- texts ------------------------------------------------------------------------------------------------------

pub fn texts(conn: &Connection, version: &PolicyId) -> Result<Texts> {
    let sql = "SELECT clause, lang, title, text, machine, read_hash, basis_hash, changed_ms
        FROM policy_texts
        WHERE version_id = ?1
        ORDER BY clause, lang";
    let mut found = Texts::new();
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([version.as_str()])?;
    while let Some(row) = rows.next()? {
        let Some(lang) = Lang::from_tag(row.get_ref(1)?.as_str()?) else { continue };
        let text = Text {
            title: row.get(2)?,
            text: row.get(3)?,
            machine: row.get(4)?,
            read_hash: row.get(5)?,
            basis_hash: row.get(6)?,
            changed: UtcMillis(row.get(7)?),
        };
        found.insert((parsed::<ClauseKey>(row, 0)?, lang), text);
    }
    Ok(found)
}

pub fn set_text(conn: &Connection, version: &PolicyId, (clause, lang): (&ClauseKey, Lang), text: &Text) -> Result<()> {
    let sql = "INSERT INTO policy_texts
        (version_id, clause, lang, title, text, machine, read_hash, basis_hash, changed_ms)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
        ON CONFLICT (version_id, clause, lang) DO UPDATE
        SET title = excluded.title, text = excluded.text, machine = excluded.machine, read_hash = excluded.read_hash,
            basis_hash = excluded.basis_hash, changed_ms = excluded.changed_ms";
    let values = params![
        version.as_str(),
        clause.as_str(),
        lang.tag(),
        text.title,
        text.text,
        text.machine,
        text.read_hash,
        text.basis_hash,
        text.changed.0
    ];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

pub fn delete_text(conn: &Connection, version: &PolicyId, clause: &ClauseKey, lang: Lang) -> Result<usize> {
    let sql = "DELETE FROM policy_texts WHERE version_id = ?1 AND clause = ?2 AND lang = ?3";
    conn.prepare_cached(sql)?.execute(params![version.as_str(), clause.as_str(), lang.tag()])
}

pub fn delete_clause(conn: &Connection, version: &PolicyId, clause: &ClauseKey) -> Result<usize> {
    conn.prepare_cached("DELETE FROM policy_texts WHERE version_id = ?1 AND clause = ?2")?.execute([version.as_str(), clause.as_str()])
}

/// All texts of one version for another, except the summary of its changes.
pub fn copy_texts(conn: &Connection, from: &PolicyId, to: &PolicyId) -> Result<usize> {
    let sql = "INSERT INTO policy_texts
        (version_id, clause, lang, title, text, machine, read_hash, basis_hash, changed_ms)
        SELECT ?2, clause, lang, title, text, machine, read_hash, basis_hash, changed_ms
        FROM policy_texts
        WHERE version_id = ?1 AND clause <> 'summary'";
    conn.prepare_cached(sql)?.execute([from.as_str(), to.as_str()])
}

// --- what was released ------------------------------------------------------------------------------------------

pub fn insert_frozen(conn: &Connection, version: &PolicyId, place: usize, frozen: &Frozen) -> Result<()> {
    let sql = "INSERT INTO policy_frozen (version_id, clause, lang, place, title, text, sha256) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let values =
        params![version.as_str(), frozen.clause.as_str(), frozen.lang.tag(), rows(place), frozen.title, frozen.text, frozen.sha256];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

/// Everything that was released of a version, clause by clause, each in every language.
pub fn frozen(conn: &Connection, version: &PolicyId) -> Result<Vec<Frozen>> {
    let sql = "SELECT clause, lang, title, text, sha256
        FROM policy_frozen
        WHERE version_id = ?1
        ORDER BY place, lang";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([version.as_str()])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let Some(lang) = Lang::from_tag(row.get_ref(1)?.as_str()?) else { continue };
        found.push(Frozen { clause: parsed(row, 0)?, lang, title: row.get(2)?, text: row.get(3)?, sha256: row.get(4)? });
    }
    Ok(found)
}

// --- recipients -------------------------------------------------------------------------------------------------

pub fn insert_recipient(conn: &Connection, id: &RecipientId, new: &NewRecipient, now: UtcMillis) -> Result<()> {
    let sql = "INSERT INTO recipients (id, name, kind, data, task, countries, transfer, from_ms, added_ms)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    let values = params![id.as_str(), new.name, new.kind.as_str(), new.data, new.task, new.countries, new.transfer, new.from.0, now.0];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

pub fn end_recipient(conn: &Connection, id: &RecipientId, now: UtcMillis) -> Result<usize> {
    let sql = "UPDATE recipients
        SET ended_ms = ?2
        WHERE id = ?1 AND ended_ms IS NULL";
    conn.prepare_cached(sql)?.execute(params![id.as_str(), now.0])
}

pub fn recipients(conn: &Connection, most: usize) -> Result<Vec<Recipient>> {
    let sql = "SELECT id, name, kind, data, task, countries, transfer, from_ms, ended_ms
        FROM recipients
        ORDER BY ended_ms IS NOT NULL, kind, name, id
        LIMIT ?1";
    let recipient = |row: &Row<'_>| {
        Ok(Recipient {
            id: parsed(row, 0)?,
            of: NewRecipient {
                name: row.get(1)?,
                kind: parsed(row, 2)?,
                data: row.get(3)?,
                task: row.get(4)?,
                countries: row.get(5)?,
                transfer: row.get(6)?,
                from: UtcMillis(row.get(7)?),
            },
            ended: row.get::<_, Option<i64>>(8)?.map(UtcMillis),
        })
    };
    conn.prepare_cached(sql)?.query_map([rows(most)], recipient)?.collect()
}

pub fn insert_named(conn: &Connection, version: &PolicyId, kind: RecipientKind) -> Result<()> {
    let sql = "INSERT INTO policy_recipients (version_id, kind) VALUES (?1, ?2)";
    conn.prepare_cached(sql)?.execute([version.as_str(), kind.as_str()]).map(|_| ())
}

/// Kinds that a version names and the one before it, the newest that was in effect, does not.
pub fn widened(conn: &Connection, most: usize) -> Result<Vec<Widened>> {
    let sql = "SELECT versions.id, COALESCE(versions.announced_ms, versions.began_ms, 0), COALESCE(versions.effective_ms, 0), named.kind
        FROM policy_versions AS versions
        JOIN policy_recipients AS named ON named.version_id = versions.id
        WHERE versions.state IN ('announced', 'effective')
          AND NOT EXISTS (
            SELECT 1
            FROM policy_recipients AS older
            WHERE older.kind = named.kind
              AND older.version_id = (
                SELECT before.id
                FROM policy_versions AS before
                WHERE before.kind = versions.kind AND before.room_id = versions.room_id AND before.number < versions.number
                  AND before.state IN ('effective', 'superseded')
                ORDER BY before.number DESC
                LIMIT 1))
        ORDER BY versions.id, named.kind
        LIMIT ?1";
    let mut found: Vec<Widened> = Vec::new();
    let mut statement = conn.prepare_cached(sql)?;
    let mut lines = statement.query([rows(most)])?;
    while let Some(row) = lines.next()? {
        let (version, kind): (PolicyId, RecipientKind) = (parsed(row, 0)?, parsed(row, 3)?);
        match found.last_mut() {
            Some(last) if last.version == version => _ = last.kinds.insert(kind),
            _ => {
                let (announced, effective) = (UtcMillis(row.get(1)?), UtcMillis(row.get(2)?));
                found.push(Widened { version, announced, effective, kinds: [kind].into() });
            }
        }
    }
    Ok(found)
}
