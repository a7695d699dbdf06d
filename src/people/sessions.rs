//! Sign-ins to accounts, one per browser.
//!
//! ```text
//! open ──used within 15 min──▶ open ──12 h, not in a call──▶ ended
//!   └──idle 15 min / signed out / ended elsewhere / account disabled / new password──▶ ended (row gone)
//! ```
//!
//! **Invariants.** Only the SHA-256 of the secret is stored. A live call is use and is never cut off by the absolute end:
//! [`touch_in_call`] moves both ends. Times come from the server only.

use crate::audit;
use crate::base::ids::{AccountId, SessionId};
use crate::base::limits;
use crate::base::secret::{Secret, sha256, token};
use crate::base::time::UtcMillis;
use crate::people::accounts::Account;
use crate::people::networks::{self, Network};
use crate::people::{PeopleError, sql};
use crate::retention::Erasable;
use crate::store::{StoreError, Tx};

#[derive(Clone, Debug)]
pub struct Session {
    pub id: SessionId,
    pub account: AccountId,
    pub created: UtcMillis,
    pub last_used: UtcMillis,
    /// Whatever happens, except a live call.
    pub ends: UtcMillis,
    /// What the browser says it is, in a few words ("Firefox, Linux"); empty if unknown.
    pub device: String,
}

/// The browser in which somebody signs in.
#[derive(Clone)]
pub struct Browser {
    /// Shown in the person's own list of sessions, see [`Session::device`].
    pub device: String,
    pub network: Network,
    /// The session that it held so far, whosever it was.
    pub before: Option<Session>,
}

impl Session {
    pub fn is_over(&self, now: UtcMillis) -> bool {
        now >= self.ends || now >= self.last_used.plus(limits::SESSION_IDLE)
    }

    /// Whether the last use was noted so long ago that it is worth a write.
    pub fn wants_touch(&self, now: UtcMillis) -> bool {
        now.since(self.last_used) >= limits::SESSION_TOUCH
    }
}

/// What became of a session.
#[derive(Clone, Debug)]
pub enum Standing {
    Open(Session),
    /// Unused for too long, or too old; nobody ended it.
    Over,
    /// Signed out, ended from elsewhere, by a new password or with its account.
    Ended,
}

/// Signs somebody in: the one place where a session begins. The session that the browser held ends, so that none is left
/// that nobody can see.
pub fn open(tx: &Tx, account: &AccountId, browser: &Browser) -> Result<Secret<String>, PeopleError> {
    if let Some(before) = &browser.before {
        match end(tx, &before.account, &before.id) {
            // Ended elsewhere in the meantime: that is what is wanted.
            Ok(()) | Err(PeopleError::NoAccount) => {}
            Err(fault) => return Err(fault),
        }
    }
    let found = sql::account(tx, account)?.ok_or(PeopleError::NoAccount)?;
    if !found.stands(tx.now) {
        return Err(PeopleError::WrongPassword);
    }
    sql::drop_oldest_sessions(tx, account, limits::SESSIONS_PER_ACCOUNT - 1)?;
    let (id, secret) = (SessionId::random(), token());
    let session = Session {
        id: id.clone(),
        account: account.clone(),
        created: tx.now,
        last_used: tx.now,
        ends: tx.now.plus(limits::SESSION_ABSOLUTE),
        device: browser.device.clone(),
    };
    sql::insert_session(tx, &session, &sha256(secret.expose().as_bytes()))?;
    networks::note(tx, &found, &browser.network)?;
    audit::record(tx, "account.sign_in", account.as_str(), serde_json::json!({ "session": id.as_str() }))?;
    Ok(secret)
}

/// The session behind a secret with its account, if neither is over.
pub fn find(conn: &rusqlite::Connection, secret: &str, now: UtcMillis) -> Result<Option<(Session, Account)>, PeopleError> {
    let found = sql::session_by_secret(conn, &sha256(secret.as_bytes()))?;
    Ok(found.filter(|(session, account)| !session.is_over(now) && account.stands(now)))
}

/// Notes that the session is in use.
pub fn touch(tx: &Tx, id: &SessionId) -> Result<(), PeopleError> {
    Ok(sql::touch_session(tx, id, tx.now)?)
}

/// Notes that a page of this session is in a live call, which counts as use and is never cut off. Other sessions of the
/// same person end in their own time.
pub fn touch_in_call(tx: &Tx, id: &SessionId) -> Result<(), PeopleError> {
    Ok(sql::touch_session_until(tx, id, tx.now, tx.now.plus(limits::SESSION_IDLE))?)
}

/// The open sessions of an account, newest use first.
pub fn list(conn: &rusqlite::Connection, account: &AccountId, now: UtcMillis) -> Result<Vec<Session>, PeopleError> {
    let mut sessions = sql::sessions_of(conn, account)?;
    sessions.retain(|session| !session.is_over(now));
    Ok(sessions)
}

/// How a session of this account stands. One that is over reads as ended when retention has erased it.
pub fn standing(conn: &rusqlite::Connection, account: &AccountId, id: &SessionId, now: UtcMillis) -> Result<Standing, PeopleError> {
    Ok(match sql::sessions_of(conn, account)?.into_iter().find(|session| &session.id == id) {
        Some(session) if session.is_over(now) => Standing::Over,
        Some(session) => Standing::Open(session),
        None => Standing::Ended,
    })
}

/// Ends one session of this account; another account's session is not there.
pub fn end(tx: &Tx, account: &AccountId, id: &SessionId) -> Result<(), PeopleError> {
    if sql::delete_session(tx, account, id)? == 0 {
        return Err(PeopleError::NoAccount);
    }
    audit::record(tx, "account.sign_out", account.as_str(), serde_json::json!({ "session": id.as_str() }))?;
    Ok(())
}

/// Ends all sessions of an account and says how many there were.
pub fn end_all(tx: &Tx, account: &AccountId) -> Result<usize, PeopleError> {
    Ok(sql::delete_sessions_of(tx, account)?)
}

/// Sessions that are over: rows go at once, well before the 30 days of RT-2.
pub const ERASABLE: Erasable = Erasable { rule: "people.sessions", due, erase };

fn due(conn: &rusqlite::Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    sql::sessions_over(conn, now, now.minus(limits::SESSION_IDLE), most)
}

fn erase(tx: &Tx, _: &crate::blob::Blobs, id: &str) -> Result<usize, StoreError> {
    sql::erase_session(tx, id)
}
