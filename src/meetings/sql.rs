//! The SQL of meetings: participants, chat lines, files, how the media fared. Each query stands beside the function that binds it.

use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::base::ids::{AccountId, ConversationId, FileId, LineId, PersonId};
use crate::base::limits::{CHAT_LINES, FILES, PEOPLE_EVER};
use crate::base::secret::Personal;
use crate::base::time::UtcMillis;
use crate::media::quality::{Carrier, Samples, Track};
use crate::media::{Kind, Leg};
use crate::meetings::chat::{Line, NewLine};
use crate::meetings::files::{FileRow, FileView};
use crate::meetings::participants::{Participant, Role};
use crate::meetings::quality;
use crate::store::Tx;

pub fn insert_participant(conn: &Connection, conversation: &ConversationId, person: &Participant) -> rusqlite::Result<()> {
    conn.prepare_cached(
        "INSERT INTO participants (id, conversation_id, role, account_id, name, joined_ms)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        person.id.as_str(),
        conversation.as_str(),
        role_text(person.role),
        person.account.as_ref().map(AccountId::as_str),
        person.name.expose(),
        person.joined.0,
    ])?;
    Ok(())
}

pub fn participants_of(conn: &Connection, conversation: &ConversationId) -> rusqlite::Result<Vec<Participant>> {
    conn.prepare_cached(
        "SELECT id, role, account_id, name, joined_ms, left_ms
         FROM participants
         WHERE conversation_id = ?1
         ORDER BY joined_ms, rowid
         LIMIT ?2",
    )?
    .query_map(params![conversation.as_str(), limit(PEOPLE_EVER)], |row| {
        Ok(Participant {
            id: parsed(row, 0)?,
            role: if row.get_ref(1)?.as_str()? == "guest" { Role::Guest } else { Role::Agent },
            account: optional(row, 2)?,
            name: Personal::new(row.get(3)?),
            joined: UtcMillis(row.get(4)?),
            left: row.get::<_, Option<i64>>(5)?.map(UtcMillis),
        })
    })?
    .collect()
}

pub fn set_left(conn: &Connection, person: &PersonId, left: Option<UtcMillis>) -> rusqlite::Result<()> {
    conn.prepare_cached(
        "UPDATE participants
         SET left_ms = ?2
         WHERE id = ?1",
    )?
    .execute(params![person.as_str(), left.map(|at| at.0)])?;
    Ok(())
}

pub fn set_all_left(conn: &Connection, conversation: &ConversationId, left: UtcMillis) -> rusqlite::Result<()> {
    conn.prepare_cached(
        "UPDATE participants
         SET left_ms = ?2
         WHERE conversation_id = ?1 AND left_ms IS NULL",
    )?
    .execute(params![conversation.as_str(), left.0])?;
    Ok(())
}

pub fn insert_line(
    tx: &Tx,
    conversation: &ConversationId,
    person: &PersonId,
    line: &NewLine,
    file: Option<&FileId>,
) -> rusqlite::Result<()> {
    // The position is taken inside the transaction: the writer is one thread, so no two lines can take the same.
    tx.prepare_cached(
        "INSERT INTO chat_lines (id, conversation_id, seq, person_id, page_key, text, file_id, at_ms)
         SELECT ?1, ?2, COALESCE(MAX(seq), 0) + 1, ?3, ?4, ?5, ?6, ?7
         FROM chat_lines
         WHERE conversation_id = ?2",
    )?
    .execute(params![
        LineId::random().as_str(),
        conversation.as_str(),
        person.as_str(),
        line.key,
        line.text.expose(),
        file.map(FileId::as_str),
        tx.now.0,
    ])?;
    Ok(())
}

pub fn line_by_key(conn: &Connection, conversation: &ConversationId, person: &PersonId, key: &str) -> rusqlite::Result<Option<Line>> {
    conn.prepare_cached(
        "SELECT l.id, l.seq, l.person_id, p.name, l.page_key, l.text, l.at_ms, f.id, f.name, f.size_bytes
         FROM chat_lines AS l
         JOIN participants AS p ON p.id = l.person_id
         LEFT JOIN files AS f ON f.id = l.file_id
         WHERE l.conversation_id = ?1 AND l.person_id = ?2 AND l.page_key = ?3",
    )?
    .query_row(params![conversation.as_str(), person.as_str(), key], line)
    .optional()
}

pub fn lines_of(conn: &Connection, conversation: &ConversationId) -> rusqlite::Result<Vec<Line>> {
    conn.prepare_cached(
        "SELECT l.id, l.seq, l.person_id, p.name, l.page_key, l.text, l.at_ms, f.id, f.name, f.size_bytes
         FROM chat_lines AS l
         JOIN participants AS p ON p.id = l.person_id
         LEFT JOIN files AS f ON f.id = l.file_id
         WHERE l.conversation_id = ?1 AND l.deleted_ms IS NULL
         ORDER BY l.seq
         LIMIT ?2",
    )?
    .query_map(params![conversation.as_str(), limit(CHAT_LINES)], line)?
    .collect()
}

/// Lines that were ever written, and the bytes of those that are still there.
pub fn chat_size(conn: &Connection, conversation: &ConversationId) -> rusqlite::Result<(usize, usize)> {
    conn.prepare_cached(
        "SELECT COUNT(*), COALESCE(SUM(OCTET_LENGTH(text)), 0)
         FROM chat_lines
         WHERE conversation_id = ?1",
    )?
    .query_row(params![conversation.as_str()], |row| Ok((count(row, 0)?, count(row, 1)?)))
}

pub fn line_owner(conn: &Connection, line: &LineId) -> rusqlite::Result<Option<(PersonId, Option<FileId>)>> {
    conn.prepare_cached(
        "SELECT person_id, file_id
         FROM chat_lines
         WHERE id = ?1",
    )?
    .query_row(params![line.as_str()], |row| Ok((parsed(row, 0)?, optional(row, 1)?)))
    .optional()
}

pub fn blank_line(conn: &Connection, line: &LineId, now: UtcMillis) -> rusqlite::Result<()> {
    conn.prepare_cached(
        "UPDATE chat_lines
         SET text = '', file_id = NULL, deleted_ms = ?2
         WHERE id = ?1 AND deleted_ms IS NULL",
    )?
    .execute(params![line.as_str(), now.0])?;
    Ok(())
}

pub fn insert_file(conn: &Connection, file: &FileRow) -> rusqlite::Result<()> {
    conn.prepare_cached(
        "INSERT INTO files (id, conversation_id, person_id, blob_id, name, media_type, size_bytes, created_ms)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute(params![
        file.id.as_str(),
        file.conversation.as_str(),
        file.person.as_str(),
        file.blob.as_str(),
        file.name.expose(),
        file.media_type,
        i64::try_from(file.size_bytes).unwrap_or(i64::MAX),
        file.created.0,
    ])?;
    Ok(())
}

pub fn file(conn: &Connection, id: &FileId) -> rusqlite::Result<Option<FileRow>> {
    conn.prepare_cached(
        "SELECT id, conversation_id, person_id, blob_id, name, media_type, size_bytes, created_ms
         FROM files
         WHERE id = ?1",
    )?
    .query_row(params![id.as_str()], file_row)
    .optional()
}

pub fn files_of(conn: &Connection, conversation: &ConversationId) -> rusqlite::Result<Vec<FileRow>> {
    conn.prepare_cached(
        "SELECT id, conversation_id, person_id, blob_id, name, media_type, size_bytes, created_ms
         FROM files
         WHERE conversation_id = ?1
         ORDER BY created_ms, rowid
         LIMIT ?2",
    )?
    .query_map(params![conversation.as_str(), limit(FILES)], file_row)?
    .collect()
}

pub fn count_files(conn: &Connection, conversation: &ConversationId) -> rusqlite::Result<usize> {
    conn.prepare_cached(
        "SELECT COUNT(*)
         FROM files
         WHERE conversation_id = ?1",
    )?
    .query_row(params![conversation.as_str()], |row| count(row, 0))
}

pub fn delete_file(conn: &Connection, id: &FileId) -> rusqlite::Result<()> {
    conn.prepare_cached(
        "DELETE FROM files
         WHERE id = ?1",
    )?
    .execute(params![id.as_str()])?;
    Ok(())
}

/// Deletes lines, files and people of a conversation; the caller destroys the blobs.
pub fn delete_content(conn: &Connection, conversation: &ConversationId) -> rusqlite::Result<usize> {
    let mut rows = 0;
    for query in [
        "DELETE FROM chat_lines
         WHERE conversation_id = ?1",
        "DELETE FROM files
         WHERE conversation_id = ?1",
        "DELETE FROM call_qualities
         WHERE conversation_id = ?1",
        "DELETE FROM participants
         WHERE conversation_id = ?1",
    ] {
        rows += conn.prepare_cached(query)?.execute(params![conversation.as_str()])?;
    }
    Ok(rows)
}

pub fn content_counts(conn: &Connection, conversation: &ConversationId) -> rusqlite::Result<(usize, usize)> {
    conn.prepare_cached(
        "SELECT
           (SELECT COUNT(*) FROM chat_lines WHERE conversation_id = ?1 AND deleted_ms IS NULL AND file_id IS NULL),
           (SELECT COUNT(*) FROM files WHERE conversation_id = ?1)",
    )?
    .query_row(params![conversation.as_str()], |row| Ok((count(row, 0)?, count(row, 1)?)))
}

/// Adds to the row of this person, leg and kind. Who is not there any more gets none.
pub fn add_quality(conn: &Connection, line: &quality::Line, due: UtcMillis) -> rusqlite::Result<()> {
    let Track { flowed, packets, bytes, lost, repaired, jitter, round_trip, pauses, layers, lines, codec: _ } = line.track;
    conn.prepare_cached(
        "INSERT INTO call_qualities (person_id, conversation_id, leg, kind, carrier, codec, flowed_ms, packets, size_bytes, lost,
           repaired, jitter_count, jitter_sum_us, jitter_most_us, round_trip_count, round_trip_sum_us, round_trip_most_us, pauses,
           layers, lines, delete_due_ms)
         SELECT id, conversation_id, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20
         FROM participants
         WHERE id = ?1
         ON CONFLICT (person_id, leg, kind) DO UPDATE
         SET carrier = CASE excluded.carrier WHEN '' THEN carrier ELSE excluded.carrier END,
           codec = excluded.codec,
           flowed_ms = flowed_ms + excluded.flowed_ms,
           packets = packets + excluded.packets,
           size_bytes = size_bytes + excluded.size_bytes,
           lost = lost + excluded.lost,
           repaired = repaired + excluded.repaired,
           jitter_count = jitter_count + excluded.jitter_count,
           jitter_sum_us = jitter_sum_us + excluded.jitter_sum_us,
           jitter_most_us = max(jitter_most_us, excluded.jitter_most_us),
           round_trip_count = round_trip_count + excluded.round_trip_count,
           round_trip_sum_us = round_trip_sum_us + excluded.round_trip_sum_us,
           round_trip_most_us = max(round_trip_most_us, excluded.round_trip_most_us),
           pauses = pauses + excluded.pauses,
           layers = max(layers, excluded.layers),
           lines = max(lines, excluded.lines),
           delete_due_ms = excluded.delete_due_ms",
    )?
    .execute(params![
        line.person.as_str(),
        leg_text(line.leg),
        kind_text(line.kind),
        carrier_text(line.carrier),
        line.codec,
        whole(u64::try_from(flowed.as_millis()).unwrap_or(u64::MAX)),
        whole(packets),
        whole(bytes),
        whole(lost),
        whole(repaired),
        whole(jitter.count),
        whole(jitter.sum),
        whole(jitter.most),
        whole(round_trip.count),
        whole(round_trip.sum),
        whole(round_trip.most),
        whole(pauses),
        layers,
        lines,
        due.0,
    ])?;
    Ok(())
}

pub fn qualities_of(conn: &Connection, conversation: &ConversationId) -> rusqlite::Result<Vec<quality::Line>> {
    conn.prepare_cached(
        "SELECT person_id, leg, kind, carrier, codec, flowed_ms, packets, size_bytes, lost, repaired, jitter_count, jitter_sum_us,
           jitter_most_us, round_trip_count, round_trip_sum_us, round_trip_most_us, pauses, layers, lines
         FROM call_qualities
         WHERE conversation_id = ?1
         ORDER BY person_id, leg DESC, kind
         LIMIT ?2",
    )?
    .query_map(params![conversation.as_str(), limit(4 * PEOPLE_EVER)], quality_line)?
    .collect()
}

/// The people whose figures are due.
pub fn due_qualities(conn: &Connection, now: UtcMillis, most: usize) -> rusqlite::Result<Vec<String>> {
    conn.prepare_cached(
        "SELECT person_id
         FROM call_qualities
         GROUP BY person_id
         HAVING max(delete_due_ms) <= ?1
         ORDER BY max(delete_due_ms), person_id
         LIMIT ?2",
    )?
    .query_map(params![now.0, limit(most)], |row| row.get(0))?
    .collect()
}

pub fn delete_qualities(conn: &Connection, person: &PersonId) -> rusqlite::Result<usize> {
    conn.prepare_cached(
        "DELETE FROM call_qualities
         WHERE person_id = ?1",
    )?
    .execute(params![person.as_str()])
}

fn quality_line(row: &Row) -> rusqlite::Result<quality::Line> {
    let samples =
        |at: usize| Ok::<_, rusqlite::Error>(Samples { count: size(row, at)?, sum: size(row, at + 1)?, most: size(row, at + 2)? });
    Ok(quality::Line {
        person: parsed(row, 0)?,
        leg: if row.get_ref(1)?.as_str()? == "up" { Leg::Up } else { Leg::Down },
        kind: match row.get_ref(2)?.as_str()? {
            "audio" => Kind::Audio,
            "screen" => Kind::Screen,
            _ => Kind::Video,
        },
        carrier: CARRIERS.into_iter().find(|(_, text)| row.get_ref(3).is_ok_and(|r| r.as_str() == Ok(text))).map(|(carrier, _)| carrier),
        codec: row.get(4)?,
        track: Track {
            codec: "",
            flowed: Duration::from_millis(size(row, 5)?),
            packets: size(row, 6)?,
            bytes: size(row, 7)?,
            lost: size(row, 8)?,
            repaired: size(row, 9)?,
            jitter: samples(10)?,
            round_trip: samples(13)?,
            pauses: size(row, 16)?,
            layers: row.get(17)?,
            lines: row.get(18)?,
        },
    })
}

fn line(row: &Row) -> rusqlite::Result<Line> {
    let file = match optional::<FileId>(row, 7)? {
        Some(id) => Some(FileView { id, name: Personal::new(row.get(8)?), size_bytes: size(row, 9)? }),
        None => None,
    };
    Ok(Line {
        id: parsed(row, 0)?,
        seq: row.get(1)?,
        person: parsed(row, 2)?,
        name: Personal::new(row.get(3)?),
        key: row.get(4)?,
        text: Personal::new(row.get(5)?),
        at: UtcMillis(row.get(6)?),
        file,
    })
}

fn file_row(row: &Row) -> rusqlite::Result<FileRow> {
    Ok(FileRow {
        id: parsed(row, 0)?,
        conversation: parsed(row, 1)?,
        person: parsed(row, 2)?,
        blob: parsed(row, 3)?,
        name: Personal::new(row.get(4)?),
        media_type: row.get(5)?,
        size_bytes: size(row, 6)?,
        created: UtcMillis(row.get(7)?),
    })
}

fn parsed<T: TryFrom<String, Error = String>>(row: &Row, column: usize) -> rusqlite::Result<T> {
    T::try_from(row.get(column)?).map_err(|error| not_an_id(column, error))
}

fn optional<T: TryFrom<String, Error = String>>(row: &Row, column: usize) -> rusqlite::Result<Option<T>> {
    row.get::<_, Option<String>>(column)?.map(T::try_from).transpose().map_err(|error| not_an_id(column, error))
}

fn not_an_id(column: usize, error: String) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, error.into())
}

fn count(row: &Row, column: usize) -> rusqlite::Result<usize> {
    Ok(usize::try_from(row.get::<_, i64>(column)?).unwrap_or(0))
}

fn size(row: &Row, column: usize) -> rusqlite::Result<u64> {
    Ok(u64::try_from(row.get::<_, i64>(column)?).unwrap_or(0))
}

fn limit(most: usize) -> i64 {
    i64::try_from(most).unwrap_or(i64::MAX)
}

/// As SQLite counts.
fn whole(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn leg_text(leg: Leg) -> &'static str {
    match leg {
        Leg::Up => "up",
        Leg::Down => "down",
    }
}

fn kind_text(kind: Kind) -> &'static str {
    match kind {
        Kind::Audio => "audio",
        Kind::Video => "video",
        Kind::Screen => "screen",
    }
}

fn carrier_text(carrier: Option<Carrier>) -> &'static str {
    CARRIERS.iter().find(|(known, _)| Some(*known) == carrier).map_or("", |(_, text)| text)
}

const CARRIERS: [(Carrier, &str); 4] =
    [(Carrier::UdpV4, "udp4"), (Carrier::UdpV6, "udp6"), (Carrier::TcpV4, "tcp4"), (Carrier::TcpV6, "tcp6")];

fn role_text(role: Role) -> &'static str {
    match role {
        Role::Guest => "guest",
        Role::Agent => "agent",
    }
}
