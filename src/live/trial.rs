//! A stage for trying the server out (`visavis doctor`), which belongs to no service room.
//!
//! Owns the tokens that open it. **Invariants.** They live in memory, for [`TRIAL_LIFE`], and open this one stage, each a stage of
//! its own: no conversation, no service room, nobody's picture. Nothing of it is stored, shown at a desk or written to the
//! ledger, because nobody's rights change by it. *Absent*: a way to ask for one from outside of this machine.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::base::ids::{RoomId, TokenId};
use crate::base::limits::{TRIAL_LIFE, TRIALS};
use crate::base::secret::{Secret, sha256, token};
use crate::desk::tokens::{Can, Token};
use crate::live::Live;

/// The place of this stage in addresses; no service room can be called so.
pub const SLUG: &str = "_trial";

/// Tokens by their hashes.
#[derive(Default)]
pub(super) struct Trials(Mutex<HashMap<[u8; 32], Token>>);

impl Live {
    /// A token for a stage at [`SLUG`], each for one of its own; none while as many as there may be are in force.
    pub fn begin_trial(&self) -> Option<Secret<String>> {
        let now = self.0.ticker.now();
        let mut trials = self.0.trials.lock();
        trials.retain(|_, token| token.is_valid(now));
        if trials.len() >= TRIALS {
            return None;
        }
        let (secret, expires) = (token(), now.plus(TRIAL_LIFE));
        let (id, room) = (TokenId::random(), RoomId::random());
        let row = Token { id, room, can: Can::PublishAndPlay, created: now, expires, revoked: None };
        trials.insert(sha256(secret.expose().as_bytes()), row);
        Some(secret)
    }

    /// The token of this secret, if it is in force.
    pub fn trial(&self, secret: &str) -> Option<Token> {
        let now = self.0.ticker.now();
        self.0.trials.lock().get(&sha256(secret.as_bytes())).filter(|token| token.is_valid(now)).cloned()
    }

    /// Ends a trial and the sessions that it opened.
    pub fn end_trial(&self, secret: &str) {
        let ended = self.0.trials.lock().remove(&sha256(secret.as_bytes()));
        if let Some(token) = ended {
            self.token_revoked(&token.id);
        }
    }
}

impl Trials {
    fn lock(&self) -> MutexGuard<'_, HashMap<[u8; 32], Token>> {
        // Each change is one insertion or removal, so a poisoned lock is as good as any.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
