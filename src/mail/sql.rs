//! The SQL of mail: tables `mail_servers`, `mails`, `blocked_addresses`.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::Value;

use crate::base::ids::MailId;
use crate::base::limits;
use crate::base::time::UtcMillis;
use crate::mail::MailError;
use crate::mail::address::Address;
use crate::mail::blocks::{Hash, Scope};
use crate::mail::course::{Course, Line, State};
use crate::mail::letter::Kind;
use crate::mail::outbox::{Entry, Lately, Plan};
use crate::mail::server::{Reply, Security, Server, Standing, Trouble};
use crate::store::columns::{parsed, rows};
use crate::store::{StoreError, portable};
use crate::text::Lang;

type Answer<T> = Result<T, StoreError>;

/// A server without its password, the user's name, the sealed password if there is one.
type StoredServer = (Server, String, Option<Vec<u8>>);

// --- the server -------------------------------------------------------------------------------------------------

pub fn server(conn: &Connection) -> Answer<Option<StoredServer>> {
    let sql = "SELECT host, port, security, authority, sender, user, password
        FROM mail_servers
        WHERE id = 1";
    let read = |row: &Row| {
        let security: String = row.get(2)?;
        let sender: String = row.get(4)?;
        let server = Server {
            host: row.get(0)?,
            port: row.get(1)?,
            security: known(2, Security::from_stored(&security))?,
            login: None,
            authority: row.get(3)?,
            sender: known(4, Address::parse(&sender).ok())?,
        };
        Ok((server, row.get(5)?, row.get(6)?))
    };
    Ok(conn.prepare_cached(sql)?.query_row([], read).optional()?)
}

/// A new server has failed nobody yet.
pub fn set_server(conn: &Connection, server: &Server, password: Option<&[u8]>, now: UtcMillis) -> Answer<()> {
    let sql = "INSERT INTO mail_servers
        (id, host, port, security, user, password, authority, sender, updated_ms, failures, since_ms, next_ms, trouble, code, answer)
        VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, NULL, 0, '', NULL, '')
        ON CONFLICT (id) DO UPDATE SET host = ?1, port = ?2, security = ?3, user = ?4, password = ?5, authority = ?6, sender = ?7,
            updated_ms = ?8, failures = 0, since_ms = NULL, next_ms = 0, trouble = '', code = NULL, answer = ''";
    let user = server.login.as_ref().map_or("", |login| login.user.as_str());
    let security = server.security.as_str();
    let values = params![server.host, server.port, security, user, password, server.authority, server.sender.as_str(), now.0];
    conn.prepare_cached(sql)?.execute(values)?;
    Ok(())
}

pub fn delete_server(conn: &Connection) -> Answer<usize> {
    let sql = "DELETE FROM mail_servers
        WHERE id = 1";
    Ok(conn.prepare_cached(sql)?.execute([])?)
}

pub fn standing(conn: &Connection) -> Answer<Option<Standing>> {
    let sql = "SELECT failures, since_ms, next_ms, trouble, code, answer, taken_ms
        FROM mail_servers
        WHERE id = 1";
    let read = |row: &Row| {
        let trouble: String = row.get(3)?;
        Ok(Standing {
            line: Line { failures: row.get(0)?, since: time(row, 1)?, next: UtcMillis(row.get(2)?) },
            trouble: Trouble::from_stored(&trouble),
            reply: reply(row, 4)?,
            taken: time(row, 6)?,
        })
    };
    Ok(conn.prepare_cached(sql)?.query_row([], read).optional()?)
}

pub fn set_standing(conn: &Connection, standing: &Standing) -> Answer<()> {
    let sql = "UPDATE mail_servers
        SET failures = ?1, since_ms = ?2, next_ms = ?3, trouble = ?4, code = ?5, answer = ?6, taken_ms = ?7
        WHERE id = 1";
    let line = &standing.line;
    conn.prepare_cached(sql)?.execute(params![
        line.failures,
        line.since.map(|at| at.0),
        line.next.0,
        standing.trouble.map_or("", Trouble::as_str),
        standing.reply.as_ref().map(|reply| reply.code),
        standing.reply.as_ref().map_or("", |reply| reply.text.as_str()),
        standing.taken.map(|at| at.0),
    ])?;
    Ok(())
}

// --- letters ----------------------------------------------------------------------------------------------------

const ENTRY: &str =
    "SELECT id, kind, about, recipient, lang, state, tries, created_ms, since_ms, next_ms, useful_until_ms, sent_ms, code, answer
    FROM mails";

pub fn insert(conn: &Connection, entry: &Entry, body: &[u8]) -> Answer<()> {
    let sql = "INSERT INTO mails
        (id, kind, about, recipient, lang, body, state, tries, created_ms, since_ms, next_ms, useful_until_ms, sent_ms, code, answer, delete_due_ms)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, ?8, ?8, ?8, ?9, NULL, NULL, '', ?10)";
    conn.prepare_cached(sql)?.execute(params![
        entry.id.as_str(),
        entry.kind.as_str(),
        entry.about,
        entry.to.as_str(),
        entry.lang.tag(),
        body,
        entry.course.state.as_str(),
        entry.created.0,
        entry.course.useful_until.map(|at| at.0),
        entry.course.delete_due(entry.created).0,
    ])?;
    Ok(())
}

/// Keeps what became of a letter; its text goes if nobody needs it any more.
pub fn update(conn: &Connection, entry: &Entry, now: UtcMillis) -> Answer<()> {
    let sql = "UPDATE mails
        SET state = ?2, tries = ?3, since_ms = ?4, next_ms = ?5, sent_ms = ?6, code = ?7, answer = ?8, delete_due_ms = ?9,
            body = CASE WHEN ?10 THEN body END
        WHERE id = ?1";
    let course = &entry.course;
    conn.prepare_cached(sql)?.execute(params![
        entry.id.as_str(),
        course.state.as_str(),
        course.tries,
        course.since.0,
        course.next.0,
        course.sent.map(|at| at.0),
        entry.reply.as_ref().map(|reply| reply.code),
        entry.reply.as_ref().map_or("", |reply| reply.text.as_str()),
        course.delete_due(now).0,
        course.state.keeps_text(),
    ])?;
    Ok(())
}

pub fn entry(conn: &Connection, id: &MailId) -> Answer<Option<Entry>> {
    let sql = format!("{ENTRY} WHERE id = ?1");
    Ok(conn.prepare_cached(&sql)?.query_row([id.as_str()], read_entry).optional()?)
}

pub fn delete_to(conn: &Connection, recipient: &str, but: Kind) -> Answer<usize> {
    let sql = "DELETE FROM mails
        WHERE recipient = ?1 COLLATE NOCASE AND kind <> ?2";
    Ok(conn.prepare_cached(sql)?.execute([recipient, but.as_str()])?)
}

pub fn delete_about(conn: &Connection, about: &str) -> Answer<usize> {
    Ok(conn.prepare_cached("DELETE FROM mails WHERE about = ?1")?.execute([about])?)
}

/// Letters of a kind that are not on their way any more.
pub fn settled(conn: &Connection, kind: Kind, most: usize) -> Answer<Vec<String>> {
    let sql = "SELECT id
        FROM mails
        WHERE kind = ?1 AND state NOT IN ('held', 'queued')
        ORDER BY created_ms, id
        LIMIT ?2";
    Ok(conn.prepare_cached(sql)?.query_map(params![kind.as_str(), rows(most)], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

pub fn copy(conn: &Connection, recipient: &str) -> Answer<Value> {
    let sql = "SELECT id, kind, recipient, lang AS language, state, created_ms, sent_ms, delete_due_ms
        FROM mails
        WHERE recipient = ?1 COLLATE NOCASE
        ORDER BY created_ms, id";
    portable::list(conn, sql, [recipient])
}

pub fn body(conn: &Connection, id: &MailId) -> Answer<Option<Vec<u8>>> {
    let sql = "SELECT body
        FROM mails
        WHERE id = ?1";
    Ok(conn.prepare_cached(sql)?.query_row([id.as_str()], |row| row.get(0)).optional()?.flatten())
}

/// What needs somebody first, then what waits, then what went; the newest of each first.
pub fn entries(conn: &Connection, most: usize) -> Answer<Vec<Entry>> {
    let sql = format!(
        "{ENTRY}
        WHERE state <> 'recalled'
        ORDER BY CASE state WHEN 'refused' THEN 0 WHEN 'late' THEN 0 WHEN 'held' THEN 1 WHEN 'queued' THEN 2 ELSE 3 END,
            created_ms DESC, id
        LIMIT ?1"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let found = statement.query_map([rows(most)], read_entry)?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Letters that wait for a server, or for their turn.
pub fn waiting(conn: &Connection, most: usize) -> Answer<Vec<Entry>> {
    let sql = format!("{ENTRY} WHERE state IN ('held', 'queued') ORDER BY next_ms, id LIMIT ?1");
    let mut statement = conn.prepare_cached(&sql)?;
    let found = statement.query_map([rows(most)], read_entry)?;
    Ok(found.collect::<Result<_, _>>()?)
}

pub fn count(conn: &Connection, states: &[State]) -> Answer<usize> {
    let sql = "SELECT COUNT(*)
        FROM mails
        WHERE state = ?1";
    let mut statement = conn.prepare_cached(sql)?;
    let mut sum = 0;
    for state in states {
        let count: i64 = statement.query_row([state.as_str()], |row| row.get(0))?;
        sum += usize::try_from(count).unwrap_or(0);
    }
    Ok(sum)
}

/// Letters that are here and about this.
pub fn about(conn: &Connection, about: &str, most: usize) -> Answer<Vec<Entry>> {
    let sql = format!("{ENTRY} WHERE about = ?1 AND body IS NOT NULL ORDER BY created_ms, id LIMIT ?2");
    let mut statement = conn.prepare_cached(&sql)?;
    let found = statement.query_map(params![about, rows(most)], read_entry)?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Whether there is a letter about this to this address, wherever it is.
pub fn is_written(conn: &Connection, (kind, about): (Kind, &str), to: &Address) -> Answer<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM mails WHERE kind = ?1 AND about = ?2 AND recipient = ?3 COLLATE NOCASE)";
    Ok(conn.prepare_cached(sql)?.query_row([kind.as_str(), about, to.as_str()], |row| row.get(0))?)
}

/// Letters about this that left or may have left, those behind this id.
pub fn left(conn: &Connection, (kind, about): (Kind, &str), behind: &str, most: usize) -> Answer<Vec<Entry>> {
    let sql = format!(
        "{ENTRY}
        WHERE kind = ?1 AND about = ?2 AND id > ?3 AND (state = 'sent' OR state = 'recalled' AND tries > 0)
        ORDER BY id
        LIMIT ?4"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let found = statement.query_map(params![kind.as_str(), about, behind, rows(most)], read_entry)?;
    Ok(found.collect::<Result<_, _>>()?)
}

pub fn was_written_since(conn: &Connection, kind: Kind, since: UtcMillis) -> Answer<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM mails WHERE kind = ?1 AND created_ms > ?2 AND state <> 'recalled')";
    Ok(conn.prepare_cached(sql)?.query_row(params![kind.as_str(), since.0], |row| row.get(0))?)
}

/// Letters of a kind that were written since then: about this, and to this address.
pub fn lately(conn: &Connection, (kind, about): (Kind, &str), to: &Address, since: UtcMillis) -> Answer<Lately> {
    let sql = "SELECT COUNT(*) FILTER (WHERE about = ?2), COUNT(*) FILTER (WHERE recipient = ?3 COLLATE NOCASE)
        FROM mails
        WHERE kind = ?1 AND created_ms > ?4";
    let count = |row: &Row, column: usize| row.get::<_, i64>(column).map(|count| usize::try_from(count).unwrap_or(usize::MAX));
    let read = |row: &Row| Ok(Lately { about: count(row, 0)?, to: count(row, 1)? });
    Ok(conn.prepare_cached(sql)?.query_row(params![kind.as_str(), about, to.as_str(), since.0], read)?)
}

/// Letters that are here and for this address.
pub fn to(conn: &Connection, recipient: &str, most: usize) -> Answer<Vec<Entry>> {
    let sql = format!("{ENTRY} WHERE recipient = ?1 COLLATE NOCASE AND body IS NOT NULL ORDER BY created_ms, id LIMIT ?2");
    let mut statement = conn.prepare_cached(&sql)?;
    let found = statement.query_map(params![recipient, rows(most)], read_entry)?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Letters that are here and over by now: a week, or their link.
pub fn over(conn: &Connection, now: UtcMillis, week_ago: UtcMillis, most: usize) -> Answer<Vec<Entry>> {
    let sql = format!(
        "{ENTRY}
        WHERE body IS NOT NULL AND (useful_until_ms <= ?1 OR (state IN ('held', 'queued') AND since_ms <= ?2))
        ORDER BY created_ms, id
        LIMIT ?3"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let found = statement.query_map(params![now.0, week_ago.0, rows(most)], read_entry)?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Whose turn it is, and when the next thing happens to any letter: its turn, its week, its link.
pub fn plan(conn: &Connection, now: UtcMillis, week: i64, most: usize) -> Answer<Plan> {
    let sql = "SELECT id
        FROM mails
        WHERE state = 'queued' AND next_ms <= ?1
        ORDER BY next_ms, id
        LIMIT ?2";
    let mut statement = conn.prepare_cached(sql)?;
    let due = statement.query_map(params![now.0, rows(most)], |row| parsed(row, 0))?.collect::<Result<_, _>>()?;
    let turn = "SELECT MIN(next_ms)
        FROM mails
        WHERE state = 'queued'";
    let end = "SELECT MIN(MIN(COALESCE(useful_until_ms, 9223372036854775807), CASE WHEN state IN ('held', 'queued') THEN since_ms + ?1 ELSE 9223372036854775807 END))
        FROM mails
        WHERE body IS NOT NULL";
    let turn = conn.prepare_cached(turn)?.query_row([], |row| time(row, 0))?;
    let end = conn.prepare_cached(end)?.query_row([week], |row| time(row, 0))?.filter(|at| at.0 != i64::MAX);
    Ok(Plan { due, turn, end })
}

pub fn due(conn: &Connection, now: UtcMillis, most: usize) -> Answer<Vec<String>> {
    let sql = "SELECT id
        FROM mails
        WHERE delete_due_ms <= ?1
        ORDER BY delete_due_ms, id
        LIMIT ?2";
    let mut statement = conn.prepare_cached(sql)?;
    let found = statement.query_map(params![now.0, rows(most)], |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}

pub fn erase(conn: &Connection, id: &str) -> Answer<usize> {
    let sql = "DELETE FROM mails
        WHERE id = ?1";
    Ok(conn.prepare_cached(sql)?.execute([id])?)
}

// --- addresses that are not to be written to ------------------------------------------------------------------

pub fn is_blocked(conn: &Connection, hash: &Hash, scope: Scope) -> Answer<bool> {
    Ok(blocked_since(conn, hash, scope)?.is_some())
}

pub fn blocked_since(conn: &Connection, hash: &Hash, scope: Scope) -> Answer<Option<UtcMillis>> {
    let sql = "SELECT since_ms
        FROM blocked_addresses
        WHERE hash = ?1 AND scope = ?2";
    let values = params![hash, scope.as_str()];
    Ok(conn.prepare_cached(sql)?.query_row(values, |row| row.get(0)).optional()?.map(UtcMillis))
}

pub fn insert_block(conn: &Connection, hash: &Hash, scope: Scope, since: UtcMillis) -> Answer<()> {
    let sql = "INSERT INTO blocked_addresses (hash, scope, since_ms)
        VALUES (?1, ?2, ?3)
        ON CONFLICT DO NOTHING";
    conn.prepare_cached(sql)?.execute(params![hash, scope.as_str(), since.0])?;
    Ok(())
}

pub fn delete_block(conn: &Connection, hash: &Hash, scope: Scope) -> Answer<usize> {
    let sql = "DELETE FROM blocked_addresses
        WHERE hash = ?1 AND scope = ?2";
    Ok(conn.prepare_cached(sql)?.execute(params![hash, scope.as_str()])?)
}

/// All of them: the file beside the database is compared with the whole list, at the start only.
pub fn for_each_block(conn: &Connection, mut visit: impl FnMut(Hash, Scope, UtcMillis) -> Result<(), MailError>) -> Result<(), MailError> {
    let sql = "SELECT hash, scope, since_ms
        FROM blocked_addresses
        ORDER BY hash, scope
        LIMIT ?1";
    let mut statement = conn.prepare_cached(sql)?;
    let mut found = statement.query([rows(limits::BLOCK_LINES)])?;
    while let Some(row) = found.next()? {
        let scope: String = row.get(1)?;
        visit(row.get(0)?, known(1, Scope::from_stored(&scope))?, UtcMillis(row.get(2)?))?;
    }
    Ok(())
}

// --- values -----------------------------------------------------------------------------------------------------

fn read_entry(row: &Row) -> rusqlite::Result<Entry> {
    let (kind, to, lang, state): (String, String, String, String) = (row.get(1)?, row.get(3)?, row.get(4)?, row.get(5)?);
    Ok(Entry {
        id: parsed(row, 0)?,
        kind: known(1, Kind::from_stored(&kind))?,
        about: row.get(2)?,
        to: known(3, Address::parse(&to).ok())?,
        lang: Lang::from_tag(&lang).unwrap_or(Lang::En),
        course: Course {
            state: known(5, State::from_stored(&state))?,
            tries: row.get(6)?,
            since: UtcMillis(row.get(8)?),
            next: UtcMillis(row.get(9)?),
            useful_until: time(row, 10)?,
            sent: time(row, 11)?,
        },
        created: UtcMillis(row.get(7)?),
        reply: reply(row, 12)?,
    })
}

fn reply(row: &Row, column: usize) -> rusqlite::Result<Option<Reply>> {
    let code: Option<u16> = row.get(column)?;
    let text: String = row.get(column + 1)?;
    Ok(code.map(|code| Reply { code, text }))
}

fn time(row: &Row, column: usize) -> rusqlite::Result<Option<UtcMillis>> {
    Ok(row.get::<_, Option<i64>>(column)?.map(UtcMillis))
}

/// A word that the table's CHECK or we ourselves let in; another one was put there from outside.
fn known<T>(column: usize, value: Option<T>) -> rusqlite::Result<T> {
    value.ok_or_else(|| rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, "not a word of this column".into()))
}
