//! The SQL of the desk: tables `rooms`, `room_texts`, `room_agents`, `presences`, `conversations`, `conversation_passes`,
//! `messages_left`, `tokens`.

use std::collections::BTreeSet;
use std::str::FromStr;
use std::time::Duration;

use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Result, Row, params};
use serde_json::Value;

use crate::base::ids::{AccountId, ConversationId, GuardianId, MessageId, RoomId, TokenId};
use crate::base::limits::{ACCOUNTS, QUEUE_PLACES, ROOM_PEOPLE, ROOMS};
use crate::base::secret::Personal;
use crate::base::time::UtcMillis;
use crate::desk::conversations::{AgeBand, Conversation, Device, EndReason, Ring, State};
use crate::desk::fields::{Field, Form};
use crate::desk::messages::{Message, NewMessage};
use crate::desk::rooms::{Room, RoomText, Setting};
use crate::desk::tokens::{Can, Token};
use crate::store::columns::rows;
use crate::store::{StoreError, portable};
use crate::text::Lang;

// --- rooms ------------------------------------------------------------------------------------------------------

const ROOM: &str = "SELECT id, slug, name, recording, hours, fields, open, created_ms, recording_days, on_refusal, min_age FROM rooms";

pub fn room_by_slug(conn: &Connection, slug: &str) -> Result<Option<Room>> {
    let found = conn.prepare_cached(&format!("{ROOM} WHERE slug = ?1"))?.query_row([slug], room).optional()?;
    found.map(|room| with_parts(conn, room)).transpose()
}

pub fn room_has_slug(conn: &Connection, id: &RoomId, slug: &str) -> Result<bool> {
    conn.prepare_cached("SELECT 1 FROM rooms WHERE id = ?1 AND slug = ?2")?.exists([id.as_str(), slug])
}

pub fn room_by_id(conn: &Connection, id: &RoomId) -> Result<Option<Room>> {
    let found = conn.prepare_cached(&format!("{ROOM} WHERE id = ?1"))?.query_row([id.as_str()], room).optional()?;
    found.map(|room| with_parts(conn, room)).transpose()
}

pub fn rooms(conn: &Connection) -> Result<Vec<Room>> {
    let mut statement = conn.prepare_cached(&format!("{ROOM} ORDER BY name COLLATE NOCASE, id LIMIT ?1"))?;
    let rooms: Vec<Room> = statement.query_map([rows(ROOMS)], room)?.collect::<Result<_>>()?;
    rooms.into_iter().map(|room| with_parts(conn, room)).collect()
}

pub fn count_rooms(conn: &Connection) -> Result<usize> {
    conn.prepare_cached("SELECT count(*) FROM rooms")?.query_row([], count)
}

pub fn insert_room(conn: &Connection, id: &RoomId, setting: &Setting, now: UtcMillis) -> Result<()> {
    let sql =
        "INSERT INTO rooms (id, slug, name, recording, hours, fields, open, created_ms, updated_ms, recording_days, on_refusal, min_age)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8, ?9, ?10, ?11)";
    let values = params![
        id.as_str(),
        setting.slug.as_str(),
        setting.name,
        setting.recording.as_str(),
        setting.hours.to_string(),
        stored_fields(&setting.fields),
        setting.open,
        now.0,
        setting.recording_days,
        setting.on_refusal.as_str(),
        setting.min_age
    ];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

pub fn update_room(conn: &Connection, id: &RoomId, setting: &Setting, now: UtcMillis) -> Result<usize> {
    let sql = "UPDATE rooms
        SET name = ?2, recording = ?3, hours = ?4, fields = ?5, open = ?6, updated_ms = ?7, recording_days = ?8, on_refusal = ?9,
            min_age = ?10
        WHERE id = ?1";
    let values = params![
        id.as_str(),
        setting.name,
        setting.recording.as_str(),
        setting.hours.to_string(),
        stored_fields(&setting.fields),
        setting.open,
        now.0,
        setting.recording_days,
        setting.on_refusal.as_str(),
        setting.min_age
    ];
    conn.prepare_cached(sql)?.execute(values)
}

/// Texts and agents are few and change together: they are written anew.
pub fn replace_room_parts(conn: &Connection, id: &RoomId, setting: &Setting) -> Result<()> {
    conn.prepare_cached("DELETE FROM room_texts WHERE room_id = ?1")?.execute([id.as_str()])?;
    conn.prepare_cached("DELETE FROM room_agents WHERE room_id = ?1")?.execute([id.as_str()])?;
    let mut text = conn.prepare_cached("INSERT INTO room_texts (room_id, lang, name, welcome) VALUES (?1, ?2, ?3, ?4)")?;
    for (lang, written) in &setting.texts {
        text.execute(params![id.as_str(), lang.tag(), written.name, written.welcome])?;
    }
    let mut agent = conn.prepare_cached("INSERT INTO room_agents (room_id, account_id) VALUES (?1, ?2)")?;
    for account in &setting.agents {
        agent.execute([id.as_str(), account.as_str()])?;
    }
    Ok(())
}

fn with_parts(conn: &Connection, mut room: Room) -> Result<Room> {
    let mut texts = conn.prepare_cached("SELECT lang, name, welcome FROM room_texts WHERE room_id = ?1 ORDER BY lang LIMIT 50")?;
    let written = texts.query_map([room.id.as_str()], |row| {
        let tag: String = row.get(0)?;
        Ok((Lang::from_tag(&tag), RoomText { name: row.get(1)?, welcome: row.get(2)? }))
    })?;
    for row in written {
        // A language that this version does not know stays in the table and is not shown.
        if let (Some(lang), text) = row? {
            room.setting.texts.push((lang, text));
        }
    }
    let mut agents = conn.prepare_cached("SELECT account_id FROM room_agents WHERE room_id = ?1 ORDER BY account_id LIMIT ?2")?;
    room.setting.agents = agents.query_map(params![room.id.as_str(), rows(ACCOUNTS)], |row| parsed(row, 0))?.collect::<Result<_>>()?;
    Ok(room)
}

fn room(row: &Row<'_>) -> Result<Room> {
    let fields: String = row.get(5)?;
    let setting = Setting {
        slug: parsed(row, 1)?,
        name: row.get(2)?,
        recording: parsed(row, 3)?,
        recording_days: row.get(8)?,
        on_refusal: parsed(row, 9)?,
        hours: parsed(row, 4)?,
        fields: serde_json::from_str(&fields).map_err(|_| malformed(5))?,
        open: row.get(6)?,
        min_age: row.get(10)?,
        texts: Vec::new(),
        agents: BTreeSet::new(),
    };
    Ok(Room { id: parsed(row, 0)?, setting, created: UtcMillis(row.get(7)?) })
}

fn stored_fields(fields: &[Field]) -> String {
    // Labels and choices are plain lists: they always serialise.
    serde_json::to_string(fields).unwrap_or_else(|_| "[]".to_owned())
}

// --- presences --------------------------------------------------------------------------------------------------

pub fn set_presence(conn: &Connection, agent: &AccountId, online: bool, now: UtcMillis) -> Result<()> {
    let sql = "INSERT INTO presences (account_id, online, since_ms)
        VALUES (?1, ?2, ?3)
        ON CONFLICT (account_id) DO UPDATE SET online = excluded.online, since_ms = excluded.since_ms
        WHERE online <> excluded.online";
    conn.prepare_cached(sql)?.execute(params![agent.as_str(), online, now.0]).map(|_| ())
}

pub fn online(conn: &Connection) -> Result<Vec<AccountId>> {
    let mut statement = conn.prepare_cached("SELECT account_id FROM presences WHERE online = 1 ORDER BY since_ms, account_id LIMIT ?1")?;
    statement.query_map([rows(ACCOUNTS)], |row| parsed(row, 0))?.collect()
}

pub fn copy_presence(conn: &Connection, agent: &AccountId) -> std::result::Result<Value, StoreError> {
    let sql = "SELECT online AS is_online, since_ms FROM presences WHERE account_id = ?1";
    portable::one(conn, sql, [agent.as_str()])
}

pub fn copy_rooms(conn: &Connection, agent: &AccountId) -> std::result::Result<Value, StoreError> {
    let sql = "SELECT r.id, r.slug, r.name
        FROM room_agents AS a
        JOIN rooms AS r ON r.id = a.room_id
        WHERE a.account_id = ?1
        ORDER BY r.slug";
    portable::list(conn, sql, [agent.as_str()])
}

pub fn copy_passes(conn: &Connection, agent: &AccountId) -> std::result::Result<Value, StoreError> {
    let sql = "SELECT conversation_id AS conversation FROM conversation_passes WHERE account_id = ?1 ORDER BY conversation_id";
    portable::list(conn, sql, [agent.as_str()])
}

pub fn copy_messages(conn: &Connection, agent: &AccountId) -> std::result::Result<Value, StoreError> {
    let sql = "SELECT id, room_id AS room, created_ms, done_ms FROM messages_left WHERE done_by = ?1 ORDER BY created_ms, id";
    portable::list(conn, sql, [agent.as_str()])
}

// --- conversations ----------------------------------------------------------------------------------------------

const CONVERSATION: &str = "SELECT id, room_id, guest_lang, device, form, state, end_reason, rung_ms, accepted_ms, ended_ms, delete_due_ms
    FROM conversations";

pub fn insert_conversation(
    conn: &Connection,
    id: &ConversationId,
    room: &RoomId,
    ring: &Ring,
    (guest_hash, now): (&[u8; 32], UtcMillis),
) -> Result<()> {
    let sql = "INSERT INTO conversations (id, room_id, guest_hash, guest_lang, device, form, state, rung_ms, age_band, guardian_id)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'queued', ?7, ?8, ?9)";
    let (lang, device, form) = (ring.lang.tag(), ring.device.as_str(), ring.form.to_stored());
    let guardian = ring.guardian.as_ref().map(GuardianId::as_str);
    let values = params![id.as_str(), room.as_str(), guest_hash, lang, device, form, now.0, ring.age.as_str(), guardian];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

pub fn set_age(conn: &Connection, guardian: &GuardianId, age: AgeBand) -> Result<()> {
    let sql = "UPDATE conversations
        SET age_band = ?2
        WHERE guardian_id = ?1 AND state <> 'closed'";
    conn.prepare_cached(sql)?.execute([guardian.as_str(), age.as_str()]).map(|_| ())
}

pub fn of_guardian(conn: &Connection, guardian: &GuardianId) -> Result<Vec<ConversationId>> {
    let sql = "SELECT id
        FROM conversations
        WHERE guardian_id = ?1 AND state <> 'closed'
        ORDER BY rung_ms, id";
    conn.prepare_cached(sql)?.query_map([guardian.as_str()], |row| parsed(row, 0))?.collect()
}

/// A word that this version does not know is read as the one that allows least.
pub fn age(conn: &Connection, id: &ConversationId) -> Result<AgeBand> {
    let sql = "SELECT age_band FROM conversations WHERE id = ?1";
    let word: Option<String> = conn.prepare_cached(sql)?.query_row([id.as_str()], |row| row.get(0)).optional()?;
    let known = |word: String| AgeBand::ALL.into_iter().find(|band| band.as_str() == word).unwrap_or(AgeBand::Minor);
    Ok(word.map_or(AgeBand::Unknown, known))
}

pub fn count_queued(conn: &Connection, room: &RoomId) -> Result<usize> {
    let sql = "SELECT count(*) FROM conversations WHERE state = 'queued' AND room_id = ?1";
    conn.prepare_cached(sql)?.query_row([room.as_str()], count)
}

pub fn set_live(conn: &Connection, id: &ConversationId, now: UtcMillis) -> Result<usize> {
    let sql = "UPDATE conversations SET state = 'live', accepted_ms = ?2 WHERE id = ?1 AND state = 'queued'";
    conn.prepare_cached(sql)?.execute(params![id.as_str(), now.0])
}

pub fn set_closed(conn: &Connection, id: &ConversationId, reason: EndReason, now: UtcMillis, due: UtcMillis) -> Result<usize> {
    let sql = "UPDATE conversations
        SET state = 'closed', end_reason = ?2, ended_ms = ?3, delete_due_ms = ?4, guardian_id = NULL
        WHERE id = ?1 AND state <> 'closed'";
    conn.prepare_cached(sql)?.execute(params![id.as_str(), reason.as_str(), now.0, due.0])
}

pub fn conversation(conn: &Connection, id: &ConversationId) -> Result<Option<Conversation>> {
    let mut statement = conn.prepare_cached(&format!("{CONVERSATION} WHERE id = ?1"))?;
    statement.query_row([id.as_str()], conversation_row).optional()
}

pub fn conversation_by_guest(conn: &Connection, guest_hash: &[u8; 32]) -> Result<Option<Conversation>> {
    let mut statement = conn.prepare_cached(&format!("{CONVERSATION} WHERE guest_hash = ?1"))?;
    statement.query_row([guest_hash], conversation_row).optional()
}

pub fn open_conversations(conn: &Connection) -> Result<Vec<Conversation>> {
    let sql = format!("{CONVERSATION} WHERE state IN ('queued', 'live') ORDER BY rung_ms, id LIMIT ?1");
    let most = QUEUE_PLACES * ROOMS + ACCOUNTS * ROOM_PEOPLE;
    conn.prepare_cached(&sql)?.query_map([rows(most)], conversation_row)?.collect()
}

pub fn closed_conversations(conn: &Connection, before: UtcMillis, most: usize) -> Result<Vec<Conversation>> {
    let sql = format!(
        "{CONVERSATION}
        WHERE state = 'closed' AND end_reason <> 'given_up' AND ended_ms < ?1
        ORDER BY ended_ms DESC, id
        LIMIT ?2"
    );
    conn.prepare_cached(&sql)?.query_map(params![before.0, rows(most)], conversation_row)?.collect()
}

pub fn count_accepted(conn: &Connection, since: UtcMillis) -> Result<usize> {
    let sql = "SELECT count(*) FROM conversations WHERE rung_ms >= ?1 AND accepted_ms IS NOT NULL";
    conn.prepare_cached(sql)?.query_row([since.0], count)
}

pub fn recent_waits(conn: &Connection, room: &RoomId, most: usize) -> Result<Vec<Duration>> {
    let sql = "SELECT accepted_ms - rung_ms
        FROM conversations
        WHERE room_id = ?1 AND accepted_ms IS NOT NULL
        ORDER BY accepted_ms DESC
        LIMIT ?2";
    let mut statement = conn.prepare_cached(sql)?;
    let waits = statement.query_map(params![room.as_str(), rows(most)], |row| row.get::<_, i64>(0))?;
    waits.map(|wait| Ok(Duration::from_millis(u64::try_from(wait?).unwrap_or(0)))).collect()
}

pub fn due_conversations(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>> {
    let sql = "SELECT id FROM conversations WHERE delete_due_ms IS NOT NULL AND delete_due_ms <= ?1 ORDER BY delete_due_ms, id LIMIT ?2";
    conn.prepare_cached(sql)?.query_map(params![now.0, rows(most)], |row| row.get(0))?.collect()
}

pub fn delete_conversation(conn: &Connection, id: &ConversationId) -> Result<usize> {
    conn.prepare_cached("DELETE FROM conversations WHERE id = ?1 AND state = 'closed'")?.execute([id.as_str()])
}

pub fn insert_pass(conn: &Connection, id: &ConversationId, agent: &AccountId) -> Result<()> {
    let sql = "INSERT INTO conversation_passes (conversation_id, account_id)
        SELECT id, ?2 FROM conversations WHERE id = ?1 AND state = 'queued'
        ON CONFLICT DO NOTHING";
    conn.prepare_cached(sql)?.execute([id.as_str(), agent.as_str()]).map(|_| ())
}

pub fn delete_passes_of(conn: &Connection, agent: &AccountId) -> Result<()> {
    conn.prepare_cached("DELETE FROM conversation_passes WHERE account_id = ?1")?.execute([agent.as_str()]).map(|_| ())
}

pub fn passes_of(conn: &Connection, id: &ConversationId) -> Result<BTreeSet<AccountId>> {
    let sql = "SELECT account_id FROM conversation_passes WHERE conversation_id = ?1 ORDER BY account_id LIMIT ?2";
    conn.prepare_cached(sql)?.query_map(params![id.as_str(), rows(ACCOUNTS)], |row| parsed(row, 0))?.collect()
}

fn conversation_row(row: &Row<'_>) -> Result<Conversation> {
    let (state, form): (String, String) = (row.get(5)?, row.get(4)?);
    let state = match state.as_str() {
        "queued" => State::Queued,
        "live" => State::Live,
        _ => State::Closed(row.get::<_, String>(6)?.parse().map_err(|()| malformed(6))?),
    };
    let time = |at: usize| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(at)?.map(UtcMillis));
    Ok(Conversation {
        id: parsed(row, 0)?,
        room: parsed(row, 1)?,
        lang: Lang::from_tag(&row.get::<_, String>(2)?).unwrap_or(Lang::En),
        device: if row.get::<_, String>(3)? == Device::Phone.as_str() { Device::Phone } else { Device::Computer },
        form: Form::from_stored(&form),
        state,
        rung: UtcMillis(row.get(7)?),
        accepted: time(8)?,
        ended: time(9)?,
        delete_due: time(10)?,
    })
}

// --- messages left ----------------------------------------------------------------------------------------------

const MESSAGE: &str = "SELECT id, room_id, name, contact, text, lang, created_ms, done_ms, delete_due_ms FROM messages_left";

pub fn insert_message(conn: &Connection, message: &Message) -> Result<()> {
    let sql = "INSERT INTO messages_left (id, room_id, name, contact, text, lang, created_ms, delete_due_ms)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let left = &message.left;
    let values = params![
        message.id.as_str(),
        message.room.as_str(),
        left.name.expose(),
        left.contact.expose(),
        left.text.expose(),
        left.lang.tag(),
        message.created.0,
        message.delete_due.0
    ];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

pub fn count_open_messages(conn: &Connection, room: &RoomId) -> Result<usize> {
    let sql = "SELECT count(*) FROM messages_left WHERE room_id = ?1 AND done_ms IS NULL";
    conn.prepare_cached(sql)?.query_row([room.as_str()], count)
}

pub fn count_messages_since(conn: &Connection, since: UtcMillis) -> Result<usize> {
    conn.prepare_cached("SELECT count(*) FROM messages_left WHERE created_ms >= ?1")?.query_row([since.0], count)
}

pub fn open_messages(conn: &Connection, most: usize) -> Result<Vec<Message>> {
    let sql = format!("{MESSAGE} WHERE done_ms IS NULL ORDER BY created_ms, id LIMIT ?1");
    conn.prepare_cached(&sql)?.query_map([rows(most)], message_row)?.collect()
}

pub fn message(conn: &Connection, id: &MessageId) -> Result<Option<Message>> {
    conn.prepare_cached(&format!("{MESSAGE} WHERE id = ?1"))?.query_row([id.as_str()], message_row).optional()
}

pub fn same_message(conn: &Connection, room: &RoomId, left: &NewMessage, since: UtcMillis) -> Result<Option<Message>> {
    let sql = format!(
        "{MESSAGE}
        WHERE room_id = ?1 AND done_ms IS NULL AND created_ms >= ?2 AND name = ?3 AND contact = ?4 AND text = ?5
        ORDER BY created_ms
        LIMIT 1"
    );
    let values = params![room.as_str(), since.0, left.name.expose(), left.contact.expose(), left.text.expose()];
    conn.prepare_cached(&sql)?.query_row(values, message_row).optional()
}

pub fn set_message_done(conn: &Connection, id: &MessageId, by: &AccountId, now: UtcMillis) -> Result<usize> {
    let sql = "UPDATE messages_left SET done_ms = ?3, done_by = ?2 WHERE id = ?1 AND done_ms IS NULL";
    conn.prepare_cached(sql)?.execute(params![id.as_str(), by.as_str(), now.0])
}

pub fn due_messages(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>> {
    let sql = "SELECT id FROM messages_left WHERE delete_due_ms <= ?1 ORDER BY delete_due_ms, id LIMIT ?2";
    conn.prepare_cached(sql)?.query_map(params![now.0, rows(most)], |row| row.get(0))?.collect()
}

pub fn delete_message(conn: &Connection, id: &str) -> Result<usize> {
    conn.prepare_cached("DELETE FROM messages_left WHERE id = ?1")?.execute([id])
}

fn message_row(row: &Row<'_>) -> Result<Message> {
    let left = NewMessage {
        name: Personal::new(row.get(2)?),
        contact: Personal::new(row.get(3)?),
        text: Personal::new(row.get(4)?),
        lang: Lang::from_tag(&row.get::<_, String>(5)?).unwrap_or(Lang::En),
    };
    Ok(Message {
        id: parsed(row, 0)?,
        room: parsed(row, 1)?,
        left,
        created: UtcMillis(row.get(6)?),
        done: row.get::<_, Option<i64>>(7)?.map(UtcMillis),
        delete_due: UtcMillis(row.get(8)?),
    })
}

// --- tokens -----------------------------------------------------------------------------------------------------

const TOKEN: &str = "SELECT id, room_id, can_publish, can_play, created_ms, expires_ms, revoked_ms FROM tokens";

pub fn insert_token(conn: &Connection, token: &Token, secret_hash: &[u8; 32]) -> Result<()> {
    let sql = "INSERT INTO tokens (id, room_id, secret_hash, can_publish, can_play, created_ms, expires_ms)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let (id, room, can) = (token.id.as_str(), token.room.as_str(), token.can);
    let values = params![id, room, secret_hash, can.publish(), can.play(), token.created.0, token.expires.0];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

pub fn count_valid_tokens(conn: &Connection, room: &RoomId, now: UtcMillis) -> Result<usize> {
    let sql = "SELECT count(*) FROM tokens WHERE room_id = ?1 AND revoked_ms IS NULL AND expires_ms > ?2";
    conn.prepare_cached(sql)?.query_row(params![room.as_str(), now.0], count)
}

pub fn tokens(conn: &Connection, room: &RoomId, most: usize) -> Result<Vec<Token>> {
    let sql = format!("{TOKEN} WHERE room_id = ?1 ORDER BY created_ms DESC, id LIMIT ?2");
    conn.prepare_cached(&sql)?.query_map(params![room.as_str(), rows(most)], token_row)?.collect()
}

pub fn token_by_secret(conn: &Connection, secret_hash: &[u8; 32]) -> Result<Option<Token>> {
    conn.prepare_cached(&format!("{TOKEN} WHERE secret_hash = ?1"))?.query_row([secret_hash], token_row).optional()
}

pub fn revoke_token(conn: &Connection, room: &RoomId, id: &TokenId, now: UtcMillis) -> Result<usize> {
    let sql = "UPDATE tokens SET revoked_ms = ?3 WHERE id = ?1 AND room_id = ?2 AND revoked_ms IS NULL";
    conn.prepare_cached(sql)?.execute(params![id.as_str(), room.as_str(), now.0])
}

fn token_row(row: &Row<'_>) -> Result<Token> {
    Ok(Token {
        id: parsed(row, 0)?,
        room: parsed(row, 1)?,
        can: Can::from_parts(row.get(2)?, row.get(3)?).ok_or_else(|| malformed(2))?,
        created: UtcMillis(row.get(4)?),
        expires: UtcMillis(row.get(5)?),
        revoked: row.get::<_, Option<i64>>(6)?.map(UtcMillis),
    })
}

// --- shared -----------------------------------------------------------------------------------------------------

fn count(row: &Row<'_>) -> Result<usize> {
    Ok(usize::try_from(row.get::<_, i64>(0)?).unwrap_or(0))
}

/// A column that must read as what it is; if not, the database was changed from outside.
fn parsed<T: FromStr>(row: &Row<'_>, at: usize) -> Result<T> {
    row.get::<_, String>(at)?.parse().map_err(|_| malformed(at))
}

fn malformed(at: usize) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(at, Type::Text, "not what this column holds".into())
}
