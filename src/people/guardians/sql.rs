//! The SQL of guardians: table `guardian_links`, and the band of age in `accounts`.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::Value;

use crate::base::ids::{AccountId, GuardianId};
use crate::base::limits;
use crate::base::secret::Personal;
use crate::base::time::UtcMillis;
use crate::people::guardians::course::{Course, State};
use crate::people::guardians::{Approval, Sent};
use crate::store::columns::{parsed, rows};
use crate::store::{StoreError, portable};
use crate::text::Lang;

type Answer<T> = Result<T, StoreError>;

const APPROVAL: &str =
    "SELECT id, state, child_name, guardian_name, guardian_email, child_email, account_id, lang, no_contact, asked_ms, decided_ms,
        due_ms, second_ms, of_age_ms, letters, letters_ms
    FROM guardian_links";

pub fn insert(conn: &Connection, approval: &Approval, secret_hash: &[u8; 32]) -> Answer<usize> {
    let sql = "INSERT INTO guardian_links
        (id, state, secret_hash, child_name, guardian_name, guardian_email, child_email, lang, asked_ms, due_ms, of_age_ms, letters_ms)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, '', ?7, ?8, ?9, ?10, ?8)";
    let (course, name, email) = (&approval.course, &approval.guardian_name, &approval.guardian_email);
    Ok(conn.prepare_cached(sql)?.execute(params![
        approval.id.as_str(),
        course.state.as_str(),
        secret_hash,
        approval.child_name.expose(),
        name.expose(),
        email.expose(),
        approval.lang.tag(),
        course.asked.0,
        course.due.0,
        course.of_age.0,
    ])?)
}

/// Where it is, whom it is for and how many letters there were; its links stay.
pub fn update(conn: &Connection, approval: &Approval) -> Answer<usize> {
    let sql = "UPDATE guardian_links
        SET state = ?2, child_name = ?3, child_email = ?4, account_id = ?5, no_contact = ?6, decided_ms = ?7, due_ms = ?8, second_ms = ?9,
            letters = ?10, letters_ms = ?11
        WHERE id = ?1";
    let course = &approval.course;
    Ok(conn.prepare_cached(sql)?.execute(params![
        approval.id.as_str(),
        course.state.as_str(),
        approval.child_name.expose(),
        approval.child_email.expose(),
        approval.account.as_ref().map(AccountId::as_str),
        approval.no_contact,
        course.decided.map(|at| at.0),
        course.due.0,
        course.second.map(|at| at.0),
        approval.sent.count,
        approval.sent.since.0,
    ])?)
}

/// Another link takes the place of the one before, whose holder is told.
pub fn set_secret(conn: &Connection, id: &GuardianId, secret_hash: &[u8; 32]) -> Answer<usize> {
    let sql = "UPDATE guardian_links
        SET past_hash = secret_hash, secret_hash = ?2
        WHERE id = ?1";
    Ok(conn.prepare_cached(sql)?.execute(params![id.as_str(), secret_hash])?)
}

/// The code of the second act; `None` once it was used.
pub fn set_code(conn: &Connection, id: &GuardianId, code_hash: Option<&[u8; 32]>) -> Answer<usize> {
    let sql = "UPDATE guardian_links
        SET code_hash = ?2
        WHERE id = ?1";
    Ok(conn.prepare_cached(sql)?.execute(params![id.as_str(), code_hash])?)
}

/// Of its second act: `None` if none is asked for.
pub fn code(conn: &Connection, id: &GuardianId) -> Answer<Option<Vec<u8>>> {
    let sql = "SELECT code_hash
        FROM guardian_links
        WHERE id = ?1";
    Ok(conn.prepare_cached(sql)?.query_row([id.as_str()], |row| row.get(0)).optional()?.flatten())
}

pub fn by_secret(conn: &Connection, secret_hash: &[u8; 32]) -> Answer<Option<Approval>> {
    Ok(conn.prepare_cached(&format!("{APPROVAL} WHERE secret_hash = ?1"))?.query_row([secret_hash], read).optional()?)
}

/// Whether this is a link that another one has replaced.
pub fn is_past(conn: &Connection, secret_hash: &[u8; 32]) -> Answer<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM guardian_links WHERE past_hash = ?1)";
    Ok(conn.prepare_cached(sql)?.query_row([secret_hash], |row| row.get(0))?)
}

pub fn find(conn: &Connection, id: &GuardianId) -> Answer<Option<Approval>> {
    Ok(conn.prepare_cached(&format!("{APPROVAL} WHERE id = ?1"))?.query_row([id.as_str()], read).optional()?)
}

pub fn of_account(conn: &Connection, account: &AccountId) -> Answer<Option<Approval>> {
    Ok(conn.prepare_cached(&format!("{APPROVAL} WHERE account_id = ?1"))?.query_row([account.as_str()], read).optional()?)
}

/// What guardians said of whoever has this address, as long as there is no account: what is frozen comes first, then what was granted
/// first, then what is open.
pub fn claims(conn: &Connection, email: &str, now: UtcMillis) -> Answer<Vec<Approval>> {
    let sql = format!(
        "{APPROVAL} WHERE child_email = ?1 COLLATE NOCASE AND account_id IS NULL
            AND (state IN ('granted', 'frozen') OR (state IN ('asked', 'confirming') AND due_ms > ?2))
        ORDER BY state = 'frozen' DESC, state = 'granted' DESC, decided_ms, asked_ms, id"
    );
    Ok(conn.prepare_cached(&sql)?.query_map(params![email, now.0], read)?.collect::<Result<_, _>>()?)
}

/// Whether a guardian with this address is asked.
pub fn is_asked(conn: &Connection, email: &str, now: UtcMillis) -> Answer<bool> {
    let sql = "SELECT EXISTS (
            SELECT 1
            FROM guardian_links
            WHERE guardian_email = ?1 COLLATE NOCASE AND state IN ('asked', 'confirming') AND due_ms > ?2)";
    Ok(conn.prepare_cached(sql)?.query_row(params![email, now.0], |row| row.get(0))?)
}

/// Whether this is, or was lately, the address of a child's account whose guardian wants nobody to write there.
pub fn is_silent(conn: &Connection, email: &str) -> Answer<bool> {
    // A row of a former address was over when it was made (`links::remember_former`); one that was asked for never is.
    let sql = "SELECT EXISTS (
            SELECT 1
            FROM guardian_links
            JOIN links ON links.issued_by = guardian_links.account_id
            WHERE links.kind = 'address' AND links.email = ?1 COLLATE NOCASE AND guardian_links.no_contact
                AND links.expires_ms - links.created_ms = ?2)";
    Ok(conn
        .prepare_cached(sql)?
        .query_row(params![email, i64::try_from(limits::LINKS_KEPT.as_millis()).unwrap_or(i64::MAX)], |row| row.get(0))?)
}

/// How many wait for an answer, how many were asked since then, and how many of these at this address.
pub fn counts(conn: &Connection, email: &str, since: UtcMillis) -> Answer<[usize; 3]> {
    let sql = "SELECT COUNT(*) FILTER (WHERE state IN ('asked', 'confirming')), COUNT(*) FILTER (WHERE asked_ms > ?2),
            COUNT(*) FILTER (WHERE asked_ms > ?2 AND guardian_email = ?1 COLLATE NOCASE)
        FROM guardian_links";
    let count = |row: &Row, column: usize| row.get::<_, i64>(column).map(|count| usize::try_from(count).unwrap_or(usize::MAX));
    let found = conn.prepare_cached(sql)?.query_row(params![email, since.0], |row| Ok([count(row, 0)?, count(row, 1)?, count(row, 2)?]));
    Ok(found?)
}

/// Those that are not over: first who waits for something, the nearest day first.
pub fn open(conn: &Connection, most: usize) -> Answer<Vec<Approval>> {
    let sql = format!(
        "{APPROVAL} WHERE state IN ('asked', 'confirming', 'granted', 'frozen', 'of_age')
        ORDER BY state IN ('granted', 'frozen') AND account_id IS NOT NULL, due_ms, id LIMIT ?1"
    );
    Ok(conn.prepare_cached(&sql)?.query_map([rows(most)], read)?.collect::<Result<_, _>>()?)
}

/// Those that nobody needs any more: over, or of an account that is gone.
pub fn over(conn: &Connection, most: usize) -> Answer<Vec<String>> {
    let sql = "SELECT id
        FROM guardian_links
        WHERE state IN ('kept', 'refused', 'expired', 'revoked')
            OR (state IN ('granted', 'frozen', 'of_age') AND account_id IS NULL AND child_email = '')
        ORDER BY asked_ms, id
        LIMIT ?1";
    Ok(conn.prepare_cached(sql)?.query_map([rows(most)], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

pub fn delete(conn: &Connection, id: &str) -> Answer<usize> {
    Ok(conn.prepare_cached("DELETE FROM guardian_links WHERE id = ?1")?.execute([id])?)
}

/// Links with which a child would make the account.
pub fn links(conn: &Connection, email: &str) -> Answer<Vec<String>> {
    let sql = "SELECT id FROM links WHERE kind = 'register' AND email = ?1 COLLATE NOCASE";
    Ok(conn.prepare_cached(sql)?.query_map([email], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// See [`links`].
pub fn delete_links(conn: &Connection, email: &str) -> Answer<usize> {
    Ok(conn.prepare_cached("DELETE FROM links WHERE kind = 'register' AND email = ?1 COLLATE NOCASE")?.execute([email])?)
}

/// What somebody said of their age when they registered, or what became of it.
pub fn set_band(conn: &Connection, account: &AccountId, band: &str) -> Answer<usize> {
    let sql = "UPDATE accounts
        SET age_band = ?2
        WHERE id = ?1";
    Ok(conn.prepare_cached(sql)?.execute([account.as_str(), band])?)
}

/// What is kept for a minor; the guardian's address is the guardian's.
pub fn copy(conn: &Connection, account: &AccountId) -> Answer<Value> {
    let sql = "SELECT state, child_name, guardian_name, lang AS language, no_contact AS is_not_written_to, asked_ms, decided_ms, of_age_ms
        FROM guardian_links
        WHERE account_id = ?1";
    portable::one(conn, sql, [account.as_str()])
}

fn read(row: &Row) -> rusqlite::Result<Approval> {
    let state: String = row.get(1)?;
    let time = |column: usize| row.get::<_, Option<i64>>(column).map(|at| at.map(UtcMillis));
    Ok(Approval {
        id: parsed(row, 0)?,
        child_name: Personal::new(row.get(2)?),
        guardian_name: Personal::new(row.get(3)?),
        guardian_email: Personal::new(row.get(4)?),
        child_email: Personal::new(row.get(5)?),
        account: row.get::<_, Option<String>>(6)?.and_then(|id| id.parse().ok()),
        lang: Lang::from_tag(row.get_ref(7)?.as_str()?).unwrap_or(Lang::En),
        no_contact: row.get(8)?,
        course: Course {
            // A word that we do not know allows nothing.
            state: State::ALL.into_iter().find(|known| known.as_str() == state).unwrap_or(State::Refused),
            asked: UtcMillis(row.get(9)?),
            decided: time(10)?,
            due: UtcMillis(row.get(11)?),
            second: time(12)?,
            of_age: UtcMillis(row.get(13)?),
        },
        sent: Sent { count: row.get(14)?, since: UtcMillis(row.get(15)?) },
    })
}
