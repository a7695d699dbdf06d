//! The SQL of consent: tables `recording_requests`, `consents`, `disclosure_objections`, `objection_letters`.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Result, Row, params};
use serde_json::Value;

use crate::base::ids::{AccountId, ConversationId, PersonId, PolicyId, RequestId};
use crate::base::limits::PEOPLE_EVER;
use crate::base::secret::Personal;
use crate::base::time::UtcMillis;
use crate::consent::canonical;
use crate::consent::clauses::{ClauseSet, ClausesHash};
use crate::consent::receipts::{Row as ReceiptRow, Said};
use crate::consent::requests::{Answer, Approval, Asked, Given, PersonStanding, Present, RequestState, Role, Standing};
use crate::consent::told::LastWord;
use crate::policies::recipients::{RecipientKind, Widened};
use crate::store::columns::{parsed, rows};
use crate::store::{StoreError, portable};
use crate::text::Lang;

// --- requests ---------------------------------------------------------------------------------------------------

const REQUEST: &str = "SELECT id, conversation_id, recorder_id, account_id, clauses, clauses_hash, state, asked_ms, recorded_ms,
    running_ms, started_ms, ended_ms
    FROM recording_requests";

pub fn insert_request(conn: &Connection, asked: &Asked, state: RequestState) -> Result<()> {
    let sql = "INSERT INTO recording_requests (id, conversation_id, recorder_id, account_id, clauses, clauses_hash, state, asked_ms)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let values = params![
        asked.id.as_str(),
        asked.conversation.as_str(),
        asked.recorder.as_str(),
        asked.account.as_str(),
        canonical::text(&asked.clauses.frozen()),
        asked.hash.0,
        state.as_str(),
        asked.asked.0
    ];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

pub fn request(conn: &Connection, id: &RequestId) -> Result<Option<Standing>> {
    conn.prepare_cached(&format!("{REQUEST} WHERE id = ?1"))?.query_row([id.as_str()], request_row).optional()
}

/// The newest in which somebody pressed *Record*.
pub fn last(conn: &Connection, conversation: &ConversationId) -> Result<Option<Standing>> {
    let sql = format!("{REQUEST} WHERE conversation_id = ?1 AND state <> 'told' ORDER BY asked_ms DESC, rowid DESC LIMIT 1");
    conn.prepare_cached(&sql)?.query_row([conversation.as_str()], request_row).optional()
}

/// Where people are told this text, until it is over.
pub fn open_notice(conn: &Connection, conversation: &ConversationId, hash: ClausesHash) -> Result<Option<Standing>> {
    let sql = format!(
        "{REQUEST}
        WHERE conversation_id = ?1 AND clauses_hash = ?2 AND state NOT IN ('blocked', 'stopped')
        ORDER BY asked_ms DESC, rowid DESC
        LIMIT 1"
    );
    conn.prepare_cached(&sql)?.query_row(params![conversation.as_str(), hash.0], request_row).optional()
}

/// Somebody records with what people were told.
pub fn take_notice(conn: &Connection, id: &RequestId, (recorder, account): (&PersonId, &AccountId)) -> Result<usize> {
    let sql = "UPDATE recording_requests
        SET recorder_id = ?2, account_id = ?3, state = 'asked'
        WHERE id = ?1 AND state = 'told'";
    conn.prepare_cached(sql)?.execute([id.as_str(), recorder.as_str(), account.as_str()])
}

/// The requests that are not over, with their conversations.
pub fn open(conn: &Connection) -> Result<Vec<(RequestId, ConversationId)>> {
    let sql = "SELECT id, conversation_id FROM recording_requests WHERE state IN ('asked', 'recording', 'paused')";
    conn.prepare_cached(sql)?.query_map([], |row| Ok((parsed(row, 0)?, parsed(row, 1)?)))?.collect()
}

pub fn requests_of(conn: &Connection, conversation: &ConversationId, most: usize) -> Result<Vec<Standing>> {
    let sql = format!("{REQUEST} WHERE conversation_id = ?1 ORDER BY asked_ms, rowid LIMIT ?2");
    conn.prepare_cached(&sql)?.query_map(params![conversation.as_str(), rows(most)], request_row)?.collect()
}

pub fn set_state(conn: &Connection, id: &RequestId, state: RequestState, recorded: Duration, now: UtcMillis) -> Result<()> {
    let sql = "UPDATE recording_requests
        SET state = ?2,
            recorded_ms = ?3,
            running_ms = CASE WHEN ?2 = 'recording' THEN ?4 END,
            started_ms = CASE WHEN ?2 = 'recording' THEN COALESCE(started_ms, ?4) ELSE started_ms END,
            ended_ms = CASE WHEN ?2 IN ('blocked', 'stopped') THEN ?4 END
        WHERE id = ?1";
    let recorded = i64::try_from(recorded.as_millis()).unwrap_or(i64::MAX);
    conn.prepare_cached(sql)?.execute(params![id.as_str(), state.as_str(), recorded, now.0]).map(|_| ())
}

pub fn delete_request_if_empty(conn: &Connection, id: &str) -> Result<usize> {
    let sql = "DELETE FROM recording_requests
        WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM consents WHERE request_id = ?1)";
    conn.prepare_cached(sql)?.execute([id])
}

fn request_row(row: &Row<'_>) -> Result<Standing> {
    let clauses: ClauseSet = serde_json::from_str(row.get_ref(4)?.as_str()?).map_err(|_| malformed(4))?;
    let clauses = clauses.dated(UtcMillis(row.get(7)?));
    let time = |at: usize| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(at)?.map(UtcMillis));
    Ok(Standing {
        asked: Asked {
            id: parsed(row, 0)?,
            conversation: parsed(row, 1)?,
            recorder: parsed(row, 2)?,
            account: parsed(row, 3)?,
            clauses: Arc::new(clauses),
            hash: ClausesHash(row.get(5)?),
            asked: UtcMillis(row.get(7)?),
        },
        state: RequestState::from_stored(row.get_ref(6)?.as_str()?).ok_or_else(|| malformed(6))?,
        people: Vec::new(),
        recorded: Duration::from_millis(u64::try_from(row.get::<_, i64>(8)?).unwrap_or(0)),
        running: time(9)?,
        started: time(10)?,
        ended: time(11)?,
    })
}

// --- people and their answers -----------------------------------------------------------------------------------

pub fn insert_person(
    conn: &Connection,
    request: &RequestId,
    present: &Present,
    code_hash: &[u8; 32],
    (asked, until): (UtcMillis, UtcMillis),
) -> Result<()> {
    let sql = "INSERT INTO consents (request_id, person_id, name, role, code_hash, asked_ms, until_ms)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let values =
        params![request.as_str(), present.person.as_str(), present.name.expose(), present.role.as_str(), code_hash, asked.0, until.0];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

pub fn people(conn: &Connection, asked: &Asked) -> Result<Vec<PersonStanding>> {
    let sql = "SELECT person_id, asked_ms, until_ms, answer, answered_ms, withdrawn_ms, invalid_reason IS NOT NULL
        FROM consents
        WHERE request_id = ?1
        ORDER BY asked_ms, person_id
        LIMIT ?2";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map(params![asked.id.as_str(), rows(PEOPLE_EVER)], |row| {
        let person: PersonId = parsed(row, 0)?;
        let answered = row.get::<_, Option<i64>>(4)?.map(UtcMillis);
        let answer = match (row.get::<_, Option<String>>(3)?.as_deref(), row.get::<_, Option<i64>>(5)?) {
            (None, _) => None,
            (Some("approved" | "informed"), None) => {
                Some(Answer::Approved(Approval::of_row(asked, person.clone(), answered.unwrap_or_default())))
            }
            (Some("approved" | "informed"), Some(_)) if row.get(6)? => Some(Answer::Invalidated),
            (Some("approved" | "informed"), Some(_)) => Some(Answer::Withdrawn),
            (Some("left"), _) => Some(Answer::Left),
            (Some(_), _) => Some(Answer::Refused),
        };
        Ok(PersonStanding { person, asked: UtcMillis(row.get(1)?), until: UtcMillis(row.get(2)?), answer, answered })
    })?;
    rows.collect()
}

/// The newest word of everybody who was told this text in this conversation; who objected once, objects.
pub fn last_words(conn: &Connection, conversation: &ConversationId, hash: ClausesHash) -> Result<Vec<LastWord>> {
    let sql = "SELECT person_id, request_id, objects
        FROM (
            SELECT person_id, request_id,
                MAX(answer = 'refused' OR withdrawn_ms IS NOT NULL) OVER (PARTITION BY person_id) AS objects,
                ROW_NUMBER() OVER (
                PARTITION BY person_id ORDER BY recording_requests.asked_ms DESC, recording_requests.rowid DESC) AS place
            FROM consents
            JOIN recording_requests ON recording_requests.id = consents.request_id
            WHERE conversation_id = ?1 AND clauses_hash = ?2 AND answer IN ('informed', 'refused'))
        WHERE place = 1
        ORDER BY person_id
        LIMIT ?3";
    let word = |row: &Row<'_>| Ok(LastWord { person: parsed(row, 0)?, request: parsed(row, 1)?, objects: row.get(2)? });
    conn.prepare_cached(sql)?.query_map(params![conversation.as_str(), hash.0, rows(PEOPLE_EVER)], word)?.collect()
}

pub fn set_answer(
    conn: &Connection,
    (request, person): (&RequestId, &PersonId),
    said: &str,
    now: UtcMillis,
    due: Option<UtcMillis>,
) -> Result<usize> {
    let sql = "UPDATE consents
        SET answer = ?3, answered_ms = ?4, delete_due_ms = ?5
        WHERE request_id = ?1 AND person_id = ?2 AND answer IS NULL";
    conn.prepare_cached(sql)?.execute(params![request.as_str(), person.as_str(), said, now.0, due.map(|at| at.0)])
}

pub fn set_shown(conn: &Connection, given: &Given, notice: &str) -> Result<()> {
    set_notice(conn, (&given.request, &given.person), given.shown.lang, notice)?;
    let sql = "UPDATE consents
        SET options = ?3, continued = ?4
        WHERE request_id = ?1 AND person_id = ?2";
    // Names of options are plain words: they always serialise.
    let options = serde_json::to_string(&given.options).unwrap_or_else(|_| "[]".to_owned());
    conn.prepare_cached(sql)?.execute(params![given.request.as_str(), given.person.as_str(), options, given.continued]).map(|_| ())
}

pub fn set_notice(conn: &Connection, (request, person): (&RequestId, &PersonId), lang: Lang, notice: &str) -> Result<()> {
    let sql = "UPDATE consents
        SET lang = ?3, notice = ?4
        WHERE request_id = ?1 AND person_id = ?2";
    conn.prepare_cached(sql)?.execute(params![request.as_str(), person.as_str(), lang.tag(), notice]).map(|_| ())
}

pub fn set_withdrawn(conn: &Connection, request: &RequestId, person: &PersonId, now: UtcMillis) -> Result<usize> {
    let sql = "UPDATE consents
        SET withdrawn_ms = ?3
        WHERE request_id = ?1 AND person_id = ?2 AND answer IN ('approved', 'informed') AND withdrawn_ms IS NULL";
    conn.prepare_cached(sql)?.execute(params![request.as_str(), person.as_str(), now.0])
}

/// What ends it at this time is not the person, but that it never counted.
pub fn set_invalid(conn: &Connection, (request, person): (&RequestId, &PersonId), reason: &str, now: UtcMillis) -> Result<usize> {
    let sql = "UPDATE consents
        SET withdrawn_ms = ?3, invalid_reason = ?4
        WHERE request_id = ?1 AND person_id = ?2 AND answer IN ('approved', 'informed') AND withdrawn_ms IS NULL";
    conn.prepare_cached(sql)?.execute(params![request.as_str(), person.as_str(), now.0, reason])
}

pub fn withdrawn(conn: &Connection, most: usize) -> Result<Vec<RequestId>> {
    let sql = "SELECT id
        FROM recording_requests
        WHERE state = 'stopped'
            AND EXISTS (SELECT 1 FROM consents WHERE request_id = recording_requests.id AND withdrawn_ms IS NOT NULL)
        ORDER BY ended_ms DESC, id
        LIMIT ?1";
    conn.prepare_cached(sql)?.query_map([rows(most)], |row| parsed(row, 0))?.collect()
}

pub fn set_due_of_approvals(conn: &Connection, request: &RequestId, due: Option<UtcMillis>) -> Result<()> {
    let sql = "UPDATE consents
        SET delete_due_ms = ?2
        WHERE request_id = ?1 AND answer IN ('approved', 'informed')";
    conn.prepare_cached(sql)?.execute(params![request.as_str(), due.map(|at| at.0)]).map(|_| ())
}

/// Whoever had not answered when the request was over need not any more.
pub fn set_due_of_unanswered(conn: &Connection, request: &RequestId, due: UtcMillis) -> Result<()> {
    let sql = "UPDATE consents
        SET delete_due_ms = ?2
        WHERE request_id = ?1 AND answer IS NULL";
    conn.prepare_cached(sql)?.execute(params![request.as_str(), due.0]).map(|_| ())
}

pub fn due(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>> {
    let sql = "SELECT request_id || '/' || person_id
        FROM consents
        WHERE delete_due_ms IS NOT NULL AND delete_due_ms <= ?1
        ORDER BY delete_due_ms, request_id, person_id
        LIMIT ?2";
    conn.prepare_cached(sql)?.query_map(params![now.0, rows(most)], |row| row.get(0))?.collect()
}

pub fn delete_person(conn: &Connection, request: &str, person: &str) -> Result<usize> {
    conn.prepare_cached("DELETE FROM consents WHERE request_id = ?1 AND person_id = ?2")?.execute([request, person])
}

pub fn approved_in(conn: &Connection, request: &RequestId, person: &PersonId) -> Result<Option<Lang>> {
    let sql = "SELECT COALESCE(lang, '')
        FROM consents
        WHERE request_id = ?1 AND person_id = ?2 AND answer IN ('approved', 'informed') AND withdrawn_ms IS NULL";
    let read = |row: &Row<'_>| Ok(Lang::from_tag(row.get_ref(0)?.as_str()?));
    Ok(conn.prepare_cached(sql)?.query_row([request.as_str(), person.as_str()], read).optional()?.flatten())
}

// --- receipts ---------------------------------------------------------------------------------------------------

const RECEIPT: &str = "SELECT request_id, person_id, name, role, asked_ms, answer, answered_ms, lang, notice, continued, options,
    withdrawn_ms, delete_due_ms, invalid_reason
    FROM consents";

pub fn receipt_by_code(conn: &Connection, code_hash: &[u8; 32]) -> Result<Option<ReceiptRow>> {
    conn.prepare_cached(&format!("{RECEIPT} WHERE code_hash = ?1"))?.query_row([code_hash], receipt_row).optional()
}

pub fn receipts_of(conn: &Connection, request: &RequestId) -> Result<Vec<ReceiptRow>> {
    let sql = format!("{RECEIPT} WHERE request_id = ?1 ORDER BY asked_ms, person_id LIMIT ?2");
    conn.prepare_cached(&sql)?.query_map(params![request.as_str(), rows(PEOPLE_EVER)], receipt_row)?.collect()
}

pub fn copy_requests(conn: &Connection, account: &AccountId) -> std::result::Result<Value, StoreError> {
    let sql = "SELECT id, conversation_id AS conversation, recorder_id AS person, clauses AS clauses_json, clauses_hash, state, asked_ms,
            started_ms, recorded_ms / 1000 AS recorded_seconds, ended_ms
        FROM recording_requests
        WHERE account_id = ?1
        ORDER BY asked_ms, id";
    portable::list(conn, sql, [account.as_str()])
}

pub fn knows(conn: &Connection, account: &AccountId, people: &[PersonId]) -> std::result::Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM recording_requests WHERE account_id = ?1)
            OR EXISTS (SELECT 1 FROM recording_uses WHERE asked_by = ?1)
            OR EXISTS (SELECT 1 FROM consents WHERE person_id IN (SELECT value FROM json_each(?2)))";
    let people = serde_json::to_string(people).unwrap_or_else(|_| "[]".to_owned());
    Ok(conn.prepare_cached(sql)?.query_row(params![account.as_str(), people], |row| row.get(0))?)
}

/// An account's persons are those it was in conversations that are still kept, and those as which it recorded.
pub fn copy_answers(conn: &Connection, account: &AccountId, people: &[PersonId]) -> std::result::Result<Value, StoreError> {
    let sql = "SELECT c.request_id AS request, c.person_id AS person, c.name, c.role, c.asked_ms, c.answer, c.answered_ms,
            c.lang AS language, c.notice AS notice_json, c.continued AS is_continued, c.options AS options_json,
            CASE WHEN c.invalid_reason IS NULL THEN c.withdrawn_ms END AS withdrawn_ms,
            CASE WHEN c.invalid_reason IS NOT NULL THEN c.withdrawn_ms END AS invalidated_ms, c.invalid_reason, c.delete_due_ms
        FROM consents AS c
        JOIN recording_requests AS r ON r.id = c.request_id
        WHERE c.person_id IN (SELECT value FROM json_each(?2)) OR c.person_id = r.recorder_id AND r.account_id = ?1
        ORDER BY c.asked_ms, c.request_id, c.person_id";
    // Ids are plain words: they always serialise.
    let people = serde_json::to_string(people).unwrap_or_else(|_| "[]".to_owned());
    portable::list(conn, sql, params![account.as_str(), people])
}

fn receipt_row(row: &Row<'_>) -> Result<ReceiptRow> {
    let time = |at: usize| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(at)?.map(UtcMillis));
    let said = match row.get::<_, Option<String>>(5)?.as_deref() {
        None => Said::Nothing,
        Some("approved") => Said::Approved,
        Some("informed") => Said::Informed,
        Some("refused") => Said::Refused,
        Some("left") => Said::Left,
        Some(_) => Said::Silent,
    };
    let notice: Option<String> = row.get(8)?;
    Ok(ReceiptRow {
        request: parsed(row, 0)?,
        person: parsed(row, 1)?,
        name: Personal::new(row.get(2)?),
        role: if row.get_ref(3)?.as_str()? == "guest" { Role::Guest } else { Role::Agent },
        asked: UtcMillis(row.get(4)?),
        said,
        answered: time(6)?,
        lang: row.get::<_, Option<String>>(7)?.as_deref().and_then(Lang::from_tag),
        notice: notice.map(|text| serde_json::from_str(&text)).transpose().map_err(|_| malformed(8))?,
        continued: row.get(9)?,
        options: serde_json::from_str(row.get_ref(10)?.as_str()?).map_err(|_| malformed(10))?,
        withdrawn: time(11)?,
        invalid: row.get(13)?,
        kept_until: time(12)?,
    })
}

// --- objections -------------------------------------------------------------------------------------------------

pub fn objections_of(conn: &Connection, account: &AccountId) -> Result<BTreeMap<RecipientKind, UtcMillis>> {
    let sql = "SELECT kind, since_ms
        FROM disclosure_objections
        WHERE account_id = ?1
        ORDER BY kind
        LIMIT ?2";
    let values = params![account.as_str(), rows(RecipientKind::ALL.len())];
    conn.prepare_cached(sql)?.query_map(values, |row| Ok((parsed(row, 0)?, UtcMillis(row.get(1)?))))?.collect()
}

pub fn objection_counts(conn: &Connection) -> Result<BTreeMap<RecipientKind, usize>> {
    let sql = "SELECT kind, COUNT(*)
        FROM disclosure_objections
        GROUP BY kind
        ORDER BY kind
        LIMIT ?1";
    let count = |row: &Row<'_>| Ok((parsed(row, 0)?, usize::try_from(row.get::<_, i64>(1)?).unwrap_or(0)));
    conn.prepare_cached(sql)?.query_map([rows(RecipientKind::ALL.len())], count)?.collect()
}

pub fn insert_objection(conn: &Connection, account: &AccountId, kind: RecipientKind, now: UtcMillis) -> Result<usize> {
    let sql = "INSERT INTO disclosure_objections (account_id, kind, since_ms)
        VALUES (?1, ?2, ?3)
        ON CONFLICT DO NOTHING";
    conn.prepare_cached(sql)?.execute(params![account.as_str(), kind.as_str(), now.0])
}

pub fn delete_objection(conn: &Connection, account: &AccountId, kind: RecipientKind) -> Result<usize> {
    let sql = "DELETE FROM disclosure_objections WHERE account_id = ?1 AND kind = ?2";
    conn.prepare_cached(sql)?.execute([account.as_str(), kind.as_str()])
}

/// Whoever objected to one of these kinds before the version was announced, and was not written to about it.
pub fn to_tell(conn: &Connection, widened: &Widened, most: usize) -> Result<Vec<AccountId>> {
    let sql = "SELECT DISTINCT account_id
        FROM disclosure_objections AS objections
        WHERE kind IN (SELECT value FROM json_each(?1)) AND since_ms <= ?2
          AND NOT EXISTS (
            SELECT 1 FROM objection_letters WHERE version_id = ?3 AND objection_letters.account_id = objections.account_id)
        ORDER BY account_id
        LIMIT ?4";
    let kinds: Vec<&str> = widened.kinds.iter().map(|kind| kind.as_str()).collect();
    let values = params![canonical::text(&kinds), widened.announced.0, widened.version.as_str(), rows(most)];
    conn.prepare_cached(sql)?.query_map(values, |row| parsed(row, 0))?.collect()
}

pub fn insert_told(conn: &Connection, version: &PolicyId, account: &AccountId, now: UtcMillis) -> Result<()> {
    let sql = "INSERT INTO objection_letters (version_id, account_id, told_ms) VALUES (?1, ?2, ?3)";
    conn.prepare_cached(sql)?.execute(params![version.as_str(), account.as_str(), now.0]).map(|_| ())
}

/// An account counts as not written to since then.
pub fn forget_told(conn: &Connection, account: &AccountId, since: UtcMillis) -> Result<()> {
    let sql = "DELETE FROM objection_letters WHERE account_id = ?1 AND told_ms >= ?2";
    conn.prepare_cached(sql)?.execute(params![account.as_str(), since.0])?;
    Ok(())
}

fn malformed(column: usize) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, "not as it was written".into())
}

pub fn copy_objections(conn: &Connection, account: &AccountId) -> std::result::Result<Value, StoreError> {
    let sql = "SELECT kind, since_ms FROM disclosure_objections WHERE account_id = ?1 ORDER BY kind";
    portable::list(conn, sql, [account.as_str()])
}

pub fn copy_objection_letters(conn: &Connection, account: &AccountId) -> std::result::Result<Value, StoreError> {
    let sql = "SELECT version_id AS version, told_ms FROM objection_letters WHERE account_id = ?1 ORDER BY told_ms";
    portable::list(conn, sql, [account.as_str()])
}
