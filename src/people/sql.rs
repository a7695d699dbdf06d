//! The SQL of people: tables `businesses`, `accounts`, `sessions`, `links`.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::base::ids::{AccountId, BlobId, LinkId, SessionId};
use crate::base::limits;
use crate::base::secret::Personal;
use crate::base::time::UtcMillis;
use crate::mail::audience::Member;
use crate::people::accounts::{Account, AccountState, NewAccount};
use crate::people::business::Business;
use crate::people::links::{Link, LinkKind};
use crate::people::passwords::PasswordHash;
use crate::people::roles::{Held, Roles};
use crate::people::sessions::Session;
use crate::store::StoreError;
use crate::store::columns::rows;
use crate::text::Lang;

type Answer<T> = Result<T, StoreError>;

// --- businesses -------------------------------------------------------------------------------------------------

pub fn business(conn: &Connection) -> Answer<Option<Business>> {
    let sql = "SELECT name, address, public_contact, privacy_contact, default_lang, langs, time_zone
        FROM businesses
        WHERE id = 1";
    let found = conn.prepare_cached(sql)?.query_row([], |row| {
        let default_lang = lang(&row.get::<_, String>(4)?);
        let tags: String = row.get(5)?;
        let mut langs: Vec<Lang> = tags.split(',').filter_map(Lang::from_tag).collect();
        if langs.is_empty() {
            langs.push(default_lang);
        }
        Ok(Business {
            name: row.get(0)?,
            address: row.get(1)?,
            public_contact: row.get(2)?,
            privacy_contact: row.get(3)?,
            default_lang,
            langs,
            time_zone: row.get(6)?,
        })
    });
    Ok(found.optional()?)
}

pub fn insert_business(conn: &Connection, business: &Business, now: UtcMillis) -> Answer<usize> {
    let sql = "INSERT INTO businesses
        (id, name, address, public_contact, privacy_contact, default_lang, langs, time_zone, created_ms, updated_ms)
        VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)";
    write_business(conn, sql, business, now)
}

pub fn update_business(conn: &Connection, business: &Business, now: UtcMillis) -> Answer<usize> {
    let sql = "UPDATE businesses
        SET name = ?1, address = ?2, public_contact = ?3, privacy_contact = ?4, default_lang = ?5, langs = ?6, time_zone = ?7,
            updated_ms = ?8
        WHERE id = 1";
    write_business(conn, sql, business, now)
}

fn write_business(conn: &Connection, sql: &str, business: &Business, now: UtcMillis) -> Answer<usize> {
    let tags: Vec<&str> = business.langs.iter().map(|lang| lang.tag()).collect();
    Ok(conn.prepare_cached(sql)?.execute(params![
        business.name,
        business.address,
        business.public_contact,
        business.privacy_contact,
        business.default_lang.tag(),
        tags.join(","),
        business.time_zone,
        now.0,
    ])?)
}

// --- accounts ---------------------------------------------------------------------------------------------------

pub fn account(conn: &Connection, id: &AccountId) -> Answer<Option<Account>> {
    let sql = format!(
        "SELECT {ACCOUNT}
        FROM accounts AS a
        WHERE a.id = ?1"
    );
    Ok(conn.prepare_cached(&sql)?.query_row([id.as_str()], |row| read_account(row, 0)).optional()?)
}

pub fn accounts(conn: &Connection) -> Answer<Vec<Account>> {
    let sql = format!(
        "SELECT {ACCOUNT}
        FROM accounts AS a
        ORDER BY a.name COLLATE NOCASE, a.id
        LIMIT ?1"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([rows(limits::ACCOUNTS)], |row| read_account(row, 0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub fn account_count(conn: &Connection) -> Answer<usize> {
    let sql = "SELECT COUNT(*)
        FROM accounts";
    let count: i64 = conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX))
}

pub fn account_for_sign_in(conn: &Connection, email: &str) -> Answer<Option<(Account, PasswordHash)>> {
    let sql = format!(
        "SELECT {ACCOUNT}, a.password_hash
        FROM accounts AS a
        WHERE a.email = ?1"
    );
    let found = conn.prepare_cached(&sql)?.query_row([email], |row| Ok((read_account(row, 0)?, PasswordHash::from_stored(row.get(9)?))));
    Ok(found.optional()?)
}

pub fn password_of(conn: &Connection, id: &AccountId) -> Answer<Option<PasswordHash>> {
    let sql = "SELECT password_hash
        FROM accounts
        WHERE id = ?1";
    Ok(conn.prepare_cached(sql)?.query_row([id.as_str()], |row| Ok(PasswordHash::from_stored(row.get(0)?))).optional()?)
}

/// Active accounts whose last moment has come.
pub fn accounts_over(conn: &Connection, now: UtcMillis, most: usize) -> Answer<Vec<AccountId>> {
    let sql = "SELECT id
        FROM accounts
        WHERE state = 'active' AND leaving_ms IS NULL AND ends_ms <= ?1
        ORDER BY ends_ms, id
        LIMIT ?2";
    let mut statement = conn.prepare_cached(sql)?;
    let found = statement.query_map(params![now.0, rows(most)], |row| id(row, 0))?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Active accounts behind this one, for letters.
pub fn account_members(conn: &Connection, behind: &str, now: UtcMillis, most: usize) -> Answer<Vec<Member>> {
    let sql = "SELECT id, email, lang
        FROM accounts
        WHERE id > ?1 AND state = 'active' AND leaving_ms IS NULL AND (ends_ms IS NULL OR ends_ms > ?2)
        ORDER BY id
        LIMIT ?3";
    let read = |row: &Row| {
        let address = Some(Personal::new(row.get(1)?));
        Ok(Member { key: row.get(0)?, address, lang: Lang::from_tag(row.get_ref(2)?.as_str()?) })
    };
    let mut statement = conn.prepare_cached(sql)?;
    let found = statement.query_map(params![behind, now.0, rows(most)], read)?;
    Ok(found.collect::<Result<_, _>>()?)
}

type Times = (Option<UtcMillis>, UtcMillis);

pub fn insert_account(conn: &Connection, id: &AccountId, new: &NewAccount, (ends, now): Times) -> Answer<usize> {
    let sql = "INSERT INTO accounts
        (id, state, email, name, password_hash, lang, picture, created_ms, updated_ms, ends_ms)
        VALUES (?1, 'active', ?2, ?3, ?4, ?5, NULL, ?6, ?6, ?7)";
    let ends = ends.map(|ends| ends.0);
    let values = params![id.as_str(), new.email, new.name, new.password.as_stored(), new.lang.tag(), now.0, ends];
    Ok(conn.prepare_cached(sql)?.execute(values)?)
}

pub fn set_account_name(conn: &Connection, id: &AccountId, name: &str, now: UtcMillis) -> Answer<usize> {
    let sql = "UPDATE accounts
        SET name = ?2, updated_ms = ?3
        WHERE id = ?1";
    Ok(conn.prepare_cached(sql)?.execute(params![id.as_str(), name, now.0])?)
}

pub fn set_account_display_name(conn: &Connection, id: &AccountId, name: &str, now: UtcMillis) -> Answer<usize> {
    let sql = "UPDATE accounts
        SET display_name = ?2, updated_ms = ?3
        WHERE id = ?1";
    Ok(conn.prepare_cached(sql)?.execute(params![id.as_str(), name, now.0])?)
}

pub fn set_account_email(conn: &Connection, id: &AccountId, email: &str, now: UtcMillis) -> Answer<usize> {
    let sql = "UPDATE accounts
        SET email = ?2, updated_ms = ?3
        WHERE id = ?1";
    Ok(conn.prepare_cached(sql)?.execute(params![id.as_str(), email, now.0])?)
}

pub fn set_account_end(conn: &Connection, id: &AccountId, ends: Option<UtcMillis>, now: UtcMillis) -> Answer<usize> {
    let sql = "UPDATE accounts
        SET ends_ms = ?2, updated_ms = ?3
        WHERE id = ?1";
    Ok(conn.prepare_cached(sql)?.execute(params![id.as_str(), ends.map(|ends| ends.0), now.0])?)
}

pub fn set_account_lang(conn: &Connection, id: &AccountId, lang: Lang, now: UtcMillis) -> Answer<usize> {
    let sql = "UPDATE accounts
        SET lang = ?2, updated_ms = ?3
        WHERE id = ?1";
    Ok(conn.prepare_cached(sql)?.execute(params![id.as_str(), lang.tag(), now.0])?)
}

pub fn set_account_password(conn: &Connection, id: &AccountId, password: &PasswordHash, now: UtcMillis) -> Answer<usize> {
    let sql = "UPDATE accounts
        SET password_hash = ?2, updated_ms = ?3
        WHERE id = ?1";
    Ok(conn.prepare_cached(sql)?.execute(params![id.as_str(), password.as_stored(), now.0])?)
}

pub fn set_account_picture(conn: &Connection, id: &AccountId, picture: Option<&BlobId>, now: UtcMillis) -> Answer<usize> {
    let sql = "UPDATE accounts
        SET picture = ?2, updated_ms = ?3
        WHERE id = ?1";
    Ok(conn.prepare_cached(sql)?.execute(params![id.as_str(), picture.map(BlobId::as_str), now.0])?)
}

pub fn set_account_state(conn: &Connection, id: &AccountId, state: AccountState, now: UtcMillis) -> Answer<usize> {
    let sql = "UPDATE accounts
        SET state = ?2, updated_ms = ?3
        WHERE id = ?1";
    Ok(conn.prepare_cached(sql)?.execute(params![id.as_str(), state.as_str(), now.0])?)
}

/// What [`read_account`] reads; the account's table is `a`.
const ACCOUNT: &str = "a.id,
            (SELECT GROUP_CONCAT(g.role || ':' || COALESCE(g.expires_ms, ''))
            FROM role_grants AS g
            WHERE g.account_id = a.id),
            CASE WHEN a.leaving_ms IS NULL THEN a.state ELSE 'leaving' END, a.email, a.name, a.lang, a.picture, a.display_name, a.ends_ms";

fn read_account(row: &Row, first: usize) -> rusqlite::Result<Account> {
    let picture: Option<String> = row.get(first + 6)?;
    Ok(Account {
        id: id(row, first)?,
        held: Held::from_stored(&row.get::<_, Option<String>>(first + 1)?.unwrap_or_default()),
        state: AccountState::from_stored(&row.get::<_, String>(first + 2)?),
        email: Personal::new(row.get(first + 3)?),
        name: Personal::new(row.get(first + 4)?),
        lang: lang(&row.get::<_, String>(first + 5)?),
        picture: picture.and_then(|text| text.parse().ok()),
        display_name: Personal::new(row.get(first + 7)?),
        ends: row.get::<_, Option<i64>>(first + 8)?.map(UtcMillis),
    })
}

// --- sessions ---------------------------------------------------------------------------------------------------

pub fn insert_session(conn: &Connection, session: &Session, secret_hash: &[u8; 32]) -> Answer<usize> {
    let sql = "INSERT INTO sessions
        (id, secret_hash, account_id, created_ms, last_used_ms, ends_ms, device)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    Ok(conn.prepare_cached(sql)?.execute(params![
        session.id.as_str(),
        secret_hash,
        session.account.as_str(),
        session.created.0,
        session.last_used.0,
        session.ends.0,
        session.device,
    ])?)
}

pub fn session_by_secret(conn: &Connection, secret_hash: &[u8; 32]) -> Answer<Option<(Session, Account)>> {
    let sql = format!(
        "SELECT s.id, s.account_id, s.created_ms, s.last_used_ms, s.ends_ms, s.device, {ACCOUNT}
        FROM sessions AS s
        JOIN accounts AS a ON a.id = s.account_id
        WHERE s.secret_hash = ?1"
    );
    let found = conn.prepare_cached(&sql)?.query_row([secret_hash], |row| Ok((read_session(row)?, read_account(row, 6)?)));
    Ok(found.optional()?)
}

pub fn sessions_of(conn: &Connection, account: &AccountId) -> Answer<Vec<Session>> {
    let sql = "SELECT id, account_id, created_ms, last_used_ms, ends_ms, device
        FROM sessions
        WHERE account_id = ?1
        ORDER BY last_used_ms DESC, id
        LIMIT ?2";
    let mut statement = conn.prepare_cached(sql)?;
    let found = statement.query_map(params![account.as_str(), rows(limits::SESSIONS_PER_ACCOUNT)], read_session)?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Ends the sessions used longest ago until only `most` are left.
pub fn drop_oldest_sessions(conn: &Connection, account: &AccountId, most: usize) -> Answer<usize> {
    let sql = "DELETE FROM sessions
        WHERE account_id = ?1 AND id NOT IN (
            SELECT id
            FROM sessions
            WHERE account_id = ?1
            ORDER BY last_used_ms DESC, id
            LIMIT ?2)";
    Ok(conn.prepare_cached(sql)?.execute(params![account.as_str(), rows(most)])?)
}

pub fn touch_session(conn: &Connection, id: &SessionId, now: UtcMillis) -> Answer<()> {
    let sql = "UPDATE sessions
        SET last_used_ms = ?2
        WHERE id = ?1";
    conn.prepare_cached(sql)?.execute(params![id.as_str(), now.0])?;
    Ok(())
}

pub fn touch_session_until(conn: &Connection, id: &SessionId, now: UtcMillis, not_before: UtcMillis) -> Answer<()> {
    let sql = "UPDATE sessions
        SET last_used_ms = ?2, ends_ms = MAX(ends_ms, ?3)
        WHERE id = ?1 AND ends_ms > ?2 AND last_used_ms > ?4";
    let idle_since = now.minus(limits::SESSION_IDLE);
    conn.prepare_cached(sql)?.execute(params![id.as_str(), now.0, not_before.0, idle_since.0])?;
    Ok(())
}

pub fn delete_session(conn: &Connection, account: &AccountId, id: &SessionId) -> Answer<usize> {
    let sql = "DELETE FROM sessions
        WHERE id = ?1 AND account_id = ?2";
    Ok(conn.prepare_cached(sql)?.execute([id.as_str(), account.as_str()])?)
}

pub fn delete_sessions_of(conn: &Connection, account: &AccountId) -> Answer<usize> {
    let sql = "DELETE FROM sessions
        WHERE account_id = ?1";
    Ok(conn.prepare_cached(sql)?.execute([account.as_str()])?)
}

pub fn sessions_over(conn: &Connection, now: UtcMillis, idle_since: UtcMillis, most: usize) -> Answer<Vec<String>> {
    let sql = "SELECT id
        FROM sessions
        WHERE ends_ms <= ?1 OR last_used_ms <= ?2
        ORDER BY last_used_ms, id
        LIMIT ?3";
    let mut statement = conn.prepare_cached(sql)?;
    let found = statement.query_map(params![now.0, idle_since.0, rows(most)], |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}

pub fn erase_session(conn: &Connection, id: &str) -> Answer<usize> {
    let sql = "DELETE FROM sessions
        WHERE id = ?1";
    Ok(conn.prepare_cached(sql)?.execute([id])?)
}

fn read_session(row: &Row) -> rusqlite::Result<Session> {
    Ok(Session {
        id: id(row, 0)?,
        account: id(row, 1)?,
        created: UtcMillis(row.get(2)?),
        last_used: UtcMillis(row.get(3)?),
        ends: UtcMillis(row.get(4)?),
        device: row.get(5)?,
    })
}

// --- links ------------------------------------------------------------------------------------------------------

pub fn insert_link(conn: &Connection, link: &Link, secret_hash: &[u8; 32]) -> Answer<usize> {
    let sql = "INSERT INTO links
        (id, kind, secret_hash, email, roles, created_ms, expires_ms, used_ms, issued_by, ends_ms)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, NULL, ?8, ?9)";
    let (kind, roles, ends) = (link.kind.as_str(), link.roles.as_stored(), link.ends.map(|ends| ends.0));
    let (by, times) = (link.by.as_ref().map(AccountId::as_str), (link.created.0, link.expires.0));
    let values = params![link.id.as_str(), kind, secret_hash, link.email.expose(), roles, times.0, times.1, by, ends];
    Ok(conn.prepare_cached(sql)?.execute(values)?)
}

pub fn link_by_secret(conn: &Connection, kind: LinkKind, secret_hash: &[u8; 32]) -> Answer<Option<Link>> {
    let sql = "SELECT id, email, roles, created_ms, expires_ms, used_ms, issued_by, ends_ms
        FROM links
        WHERE secret_hash = ?1 AND kind = ?2";
    let found = conn.prepare_cached(sql)?.query_row(params![secret_hash, kind.as_str()], |row| read_link(row, kind));
    Ok(found.optional()?)
}

pub fn open_invites(conn: &Connection, now: UtcMillis) -> Answer<Vec<Link>> {
    let sql = "SELECT id, email, roles, created_ms, expires_ms, used_ms, issued_by, ends_ms
        FROM links
        WHERE kind = 'invite' AND used_ms IS NULL AND expires_ms > ?1
        ORDER BY created_ms DESC, id
        LIMIT ?2";
    let mut statement = conn.prepare_cached(sql)?;
    let found = statement.query_map(params![now.0, rows(limits::OPEN_INVITES)], |row| read_link(row, LinkKind::Invite))?;
    Ok(found.collect::<Result<_, _>>()?)
}

pub fn use_link(conn: &Connection, id: &LinkId, now: UtcMillis) -> Answer<usize> {
    let sql = "UPDATE links
        SET used_ms = ?2
        WHERE id = ?1 AND used_ms IS NULL AND expires_ms > ?2";
    Ok(conn.prepare_cached(sql)?.execute(params![id.as_str(), now.0])?)
}

/// Ends the open links of a kind for one address.
pub fn expire_links(conn: &Connection, kind: LinkKind, email: &str, now: UtcMillis) -> Answer<()> {
    let sql = "UPDATE links
        SET expires_ms = ?3
        WHERE kind = ?1 AND email = ?2 COLLATE NOCASE AND used_ms IS NULL AND expires_ms > ?3";
    conn.prepare_cached(sql)?.execute(params![kind.as_str(), email, now.0])?;
    Ok(())
}

pub fn expire_invite(conn: &Connection, id: &LinkId, now: UtcMillis) -> Answer<usize> {
    let sql = "UPDATE links
        SET expires_ms = ?2
        WHERE id = ?1 AND kind = 'invite' AND used_ms IS NULL AND expires_ms > ?2";
    Ok(conn.prepare_cached(sql)?.execute(params![id.as_str(), now.0])?)
}

pub fn links_done_before(conn: &Connection, before: UtcMillis, most: usize) -> Answer<Vec<String>> {
    let sql = "SELECT id
        FROM links
        WHERE COALESCE(used_ms, expires_ms) <= ?1
        ORDER BY expires_ms, id
        LIMIT ?2";
    let mut statement = conn.prepare_cached(sql)?;
    let found = statement.query_map(params![before.0, rows(most)], |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}

pub fn erase_link(conn: &Connection, id: &str) -> Answer<usize> {
    let sql = "DELETE FROM links
        WHERE id = ?1";
    Ok(conn.prepare_cached(sql)?.execute([id])?)
}

fn read_link(row: &Row, kind: LinkKind) -> rusqlite::Result<Link> {
    Ok(Link {
        id: id(row, 0)?,
        kind,
        email: Personal::new(row.get(1)?),
        roles: Roles::from_stored(&row.get::<_, String>(2)?),
        created: UtcMillis(row.get(3)?),
        expires: UtcMillis(row.get(4)?),
        used: row.get::<_, Option<i64>>(5)?.map(UtcMillis),
        by: row.get::<_, Option<String>>(6)?.and_then(|text| text.parse().ok()),
        ends: row.get::<_, Option<i64>>(7)?.map(UtcMillis),
    })
}

// --- values -----------------------------------------------------------------------------------------------------

fn id<T: std::str::FromStr>(row: &Row, column: usize) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    text.parse()
        .map_err(|_| rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, "not an id of this kind".into()))
}

/// A language that we no longer have reads as English: a person can choose anew, an error could not be mended.
fn lang(tag: &str) -> Lang {
    Lang::from_tag(tag).unwrap_or(Lang::En)
}
