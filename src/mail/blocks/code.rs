//! Codes with which somebody whose address others typed stops letters of one kind, without an account (FC-35).
//!
//! **Invariants.** A code is the keyed hash of its address and its end, sealed: this machine keeps no row of it, it tells nobody
//! whose it is, it does one thing, and it holds after an older database was put back. *Absent*: the address.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::base::limits;
use crate::base::secret::Secret;
use crate::base::time::UtcMillis;
use crate::mail::blocks::{Hash, Scope};
use crate::mail::{MailError, Post};
use crate::store::Tx;

impl Post {
    /// A code that keeps letters of this scope from this address.
    pub fn stop_code(&self, address: &str, scope: Scope, now: UtcMillis) -> Secret<String> {
        let until = now.plus(limits::UNSUBSCRIBE_CODE_LIFE);
        let plain = [self.blocks.hash(address).as_slice(), &until.0.to_be_bytes()].concat();
        Secret::new(URL_SAFE_NO_PAD.encode(self.seal.close(&bound(scope), &plain)))
    }

    /// Whether a code stops letters of this scope, and is not too old.
    pub fn is_stop_code(&self, code: &str, scope: Scope, now: UtcMillis) -> bool {
        self.open_stop(code, scope, now).is_some()
    }

    /// Does what the code is for; again is no fault. Answers whether it is one.
    pub fn stop_by_code(&self, tx: &Tx, code: &str, scope: Scope) -> Result<bool, MailError> {
        let Some(hash) = self.open_stop(code, scope, tx.now) else { return Ok(false) };
        // What waits for the address is recalled when its turn comes: by its hash nothing can be looked for.
        self.block_hash(tx, hash, scope)?;
        Ok(true)
    }

    fn open_stop(&self, code: &str, scope: Scope, now: UtcMillis) -> Option<Hash> {
        let plain = self.seal.open(&bound(scope), &URL_SAFE_NO_PAD.decode(code).ok()?).ok()?;
        let (hash, until) = plain.split_first_chunk::<32>()?;
        (now < UtcMillis(i64::from_be_bytes(until.try_into().ok()?))).then_some(*hash)
    }
}

/// What a sealed code belongs to: it opens nothing else.
fn bound(scope: Scope) -> String {
    format!("stops {}", scope.as_str())
}
