//! Which bearer tokens open which stage, as the store said lately: a hundred players may come with the same one at once.
//!
//! Owns what was read since the last commit. **Invariants.** Nothing that was read before a commit is believed after it, whatever
//! it changed: a token that was revoked opens nothing from the moment at which its owner is told so. That a token has expired is
//! seen every time. *Absent*: secrets (their hashes stand for them), tokens that open nothing.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::base::limits;
use crate::base::secret::sha256;
use crate::desk::rooms;
use crate::desk::tokens::{self, Token};
use crate::store::Db;
use crate::web::error::WebError;

/// See the module.
#[derive(Default)]
pub struct Bearers(Mutex<Known>);

#[derive(Default)]
struct Known {
    /// The number of commits before any of this was read.
    commits: u64,
    found: HashMap<Asked, Found>,
}

/// The hash of a secret, and the room that it was shown for.
type Asked = ([u8; 32], String);
/// Whether the token is of this room, and the token.
type Found = (bool, Token);

impl Bearers {
    /// The token of this secret if it is in force, and whether it is of the service room with this name.
    pub async fn find(&self, db: &Db, secret: String, slug: String) -> Result<Option<Found>, WebError> {
        let now = db.now();
        // Before the store is read: a commit that comes in between makes old what is read.
        let commits = db.commits();
        let asked = (sha256(secret.as_bytes()), slug.clone());
        if let Some(found) = self.recall(commits, &asked) {
            return Ok(Some(found).filter(|(_, token)| token.is_valid(now)));
        }
        let read = move |conn: &_| {
            let Some(token) = tokens::check(conn, &secret, now)? else { return Ok(None) };
            Ok::<_, WebError>(Some((rooms::has_slug(conn, &token.room, &slug)?, token)))
        };
        let found = db.read(read).await?;
        if let Some(found) = &found {
            self.note(commits, asked, found.clone());
        }
        Ok(found)
    }

    fn recall(&self, commits: u64, asked: &Asked) -> Option<Found> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.found.get(asked).filter(|_| known.commits == commits).cloned()
    }

    fn note(&self, commits: u64, asked: Asked, found: Found) {
        // Emptied and filled again it is as good as before.
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.commits != commits || known.found.len() >= limits::STAGE_BEARERS {
            *known = Known { commits, found: HashMap::new() };
        }
        known.found.insert(asked, found);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::base::ids::{RoomId, TokenId};
    use crate::base::time::UtcMillis;
    use crate::desk::tokens::Can;

    #[test]
    fn nothing_is_believed_beyond_a_commit_and_not_too_much_is_kept() {
        let expires = UtcMillis(0).plus(Duration::from_secs(60));
        let row = || Token { id: TokenId::random(), room: RoomId::random(), can: Can::Play, created: UtcMillis(0), expires, revoked: None };
        let asked = |n: usize| (sha256(&n.to_be_bytes()), "advice".to_owned());
        let bearers = Bearers::default();
        let first = row();
        bearers.note(7, asked(0), (true, first.clone()));
        assert_eq!(bearers.recall(7, &asked(0)), Some((true, first.clone())));
        assert_eq!(bearers.recall(7, &(asked(0).0, "other".to_owned())), None, "of another room nothing is known");
        assert_eq!(bearers.recall(8, &asked(0)), None, "something was committed");
        // A slow read ends after a quick one: what it read is older, and is believed by nobody who counts the commits.
        bearers.note(8, asked(1), (true, row()));
        bearers.note(7, asked(0), (true, first));
        assert_eq!(bearers.recall(8, &asked(0)), None);
        for n in 0..3 * limits::STAGE_BEARERS {
            bearers.note(9, asked(n), (false, row()));
        }
        let kept = bearers.0.lock().unwrap().found.len();
        assert!((1..=limits::STAGE_BEARERS).contains(&kept), "{kept}");
    }
}
