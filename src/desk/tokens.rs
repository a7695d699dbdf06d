//! Bearer tokens of a room's stage: who may publish there or receive from there without a browser.
//!
//! **Invariants.** Stored as SHA-256 only; a token that expired or was revoked opens nothing; it opens the stage of its one
//! room and no conversation. *Absent*: accounts, cookies.

use std::time::Duration;

use rusqlite::Connection;

use crate::audit;
use crate::base::ids::{RoomId, TokenId};
use crate::base::limits::{STAGE_TOKEN_LIFE_MAX, STAGE_TOKENS};
use crate::base::secret::{Secret, sha256, token};
use crate::base::time::UtcMillis;
use crate::desk::{DeskError, sql};
use crate::store::Tx;

/// What a token lets its holder do on the stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Can {
    Publish,
    Play,
    PublishAndPlay,
}

/// A token as its owner may see it, never its secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub id: TokenId,
    pub room: RoomId,
    pub can: Can,
    pub created: UtcMillis,
    pub expires: UtcMillis,
    pub revoked: Option<UtcMillis>,
}

/// A new token with its secret, which is shown this once.
#[derive(Debug)]
pub struct Issued {
    pub token: Token,
    pub secret: Secret<String>,
}

/// Makes a token that lives for `life`, at most [`STAGE_TOKEN_LIFE_MAX`].
pub fn issue(tx: &Tx, room: &RoomId, can: Can, life: Duration) -> Result<Issued, DeskError> {
    if sql::count_valid_tokens(tx, room, tx.now)? >= STAGE_TOKENS {
        return Err(DeskError::Full);
    }
    let expires = tx.now.plus(life.min(STAGE_TOKEN_LIFE_MAX));
    let token_row = Token { id: TokenId::random(), room: room.clone(), can, created: tx.now, expires, revoked: None };
    let secret = token();
    sql::insert_token(tx, &token_row, &sha256(secret.expose().as_bytes()))?;
    let detail = serde_json::json!({ "room": room.as_str(), "publish": can.publish(), "play": can.play() });
    audit::record(tx, "token.issue", token_row.id.as_str(), detail)?;
    Ok(Issued { token: token_row, secret })
}

/// The tokens of a room, newest first, spent ones too.
pub fn list(conn: &Connection, room: &RoomId) -> Result<Vec<Token>, DeskError> {
    Ok(sql::tokens(conn, room, STAGE_TOKENS)?)
}

/// Ends a token now. A token of another room is not there.
pub fn revoke(tx: &Tx, room: &RoomId, id: &TokenId) -> Result<(), DeskError> {
    if sql::revoke_token(tx, room, id, tx.now)? == 0 {
        return Err(DeskError::Missing);
    }
    audit::record(tx, "token.revoke", id.as_str(), serde_json::json!({ "room": room.as_str() }))?;
    Ok(())
}

/// The token of this secret if it is in force.
pub fn check(conn: &Connection, secret: &str, now: UtcMillis) -> Result<Option<Token>, DeskError> {
    let token = sql::token_by_secret(conn, &sha256(secret.as_bytes()))?;
    Ok(token.filter(|token| token.is_valid(now)))
}

impl Token {
    pub fn is_valid(&self, now: UtcMillis) -> bool {
        self.revoked.is_none() && now < self.expires
    }
}

impl Can {
    /// From `publish,play`, in any order.
    pub fn parse(text: &str) -> Option<Self> {
        let words: Vec<&str> = text.split(',').map(str::trim).collect();
        if !words.iter().all(|word| ["publish", "play"].contains(word)) {
            return None;
        }
        Self::from_parts(words.contains(&"publish"), words.contains(&"play"))
    }

    pub fn from_parts(publish: bool, play: bool) -> Option<Self> {
        match (publish, play) {
            (true, true) => Some(Self::PublishAndPlay),
            (true, false) => Some(Self::Publish),
            (false, true) => Some(Self::Play),
            (false, false) => None,
        }
    }

    pub fn publish(self) -> bool {
        self != Self::Play
    }

    pub fn play(self) -> bool {
        self != Self::Publish
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_token_can_is_read_in_any_order() {
        for (text, can) in [
            ("publish,play", Some(Can::PublishAndPlay)),
            ("play, publish", Some(Can::PublishAndPlay)),
            ("publish", Some(Can::Publish)),
            ("play", Some(Can::Play)),
            ("", None),
            ("publish,admin", None),
        ] {
            assert_eq!(Can::parse(text), can, "{text}");
        }
    }
}
