//! Signed heads of the ledger, in the form of a C2SP checkpoint (c2sp.org/tlog-checkpoint, c2sp.org/signed-note):
//!
//! ```text
//! visavis/0f3a…/ledger          origin: which ledger
//! 1000                          how many lines
//! qINS1GRF…                     the head after the last of them, base64
//! time 1780000000000            when (an extension line)
//!
//! — visavis/0f3a…/ledger Az3gr… key id and Ed25519 signature, base64
//! ```
//!
//! A copy kept elsewhere proves later that nothing before it was changed, whatever happened to this machine.

use std::time::Duration;

use aws_lc_rs::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::audit::{Hash, sql};
use crate::base::secret::sha256;
use crate::base::time::UtcMillis;
use crate::store::keys::MasterKey;
use crate::store::{StoreError, Tx, facts};

/// Signs heads of one ledger.
pub struct Signer {
    origin: String,
    pair: Ed25519KeyPair,
}

/// Knows whose heads to believe. Its text form is a C2SP verifier key: `origin+key id+key`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verifier {
    origin: String,
    key: [u8; 32],
}

/// A head whose signature was right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    pub size: u64,
    pub root: Hash,
    pub at: UtcMillis,
}

impl Signer {
    pub fn new(installation: &str, key: &MasterKey) -> Self {
        let seed = key.derive("ledger checkpoints");
        // Every 32 bytes are a seed of Ed25519 (RFC 8032 §5.1.5).
        let pair = Ed25519KeyPair::from_seed_unchecked(&seed).expect("a seed of Ed25519 is any 32 bytes");
        Self { origin: origin(installation), pair }
    }

    pub fn verifier(&self) -> Verifier {
        let mut key = [0; 32];
        // A public key of Ed25519 has 32 bytes (RFC 8032 §5.1.5).
        key.copy_from_slice(self.pair.public_key().as_ref());
        Verifier { origin: self.origin.clone(), key }
    }

    pub fn sign(&self, head: &Head) -> String {
        let root = STANDARD.encode(head.root);
        let text = format!("{}\n{}\n{root}\ntime {}\n", self.origin, head.size, head.at.0);
        let mut signature = self.verifier().id().to_vec();
        signature.extend_from_slice(self.pair.sign(text.as_bytes()).as_ref());
        format!("{text}\n\u{2014} {} {}\n", self.origin, STANDARD.encode(signature))
    }
}

impl Verifier {
    /// Reads the text form.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().splitn(3, '+');
        let (origin, id, key) = (parts.next()?, parts.next()?, STANDARD.decode(parts.next()?).ok()?);
        let key = key.strip_prefix(&[ALGORITHM])?.try_into().ok()?;
        let verifier = Self { origin: origin.to_owned(), key };
        (id == verifier.id_text()).then_some(verifier)
    }

    pub fn as_text(&self) -> String {
        let mut key = vec![ALGORITHM];
        key.extend_from_slice(&self.key);
        format!("{}+{}+{}", self.origin, self.id_text(), STANDARD.encode(key))
    }

    /// The head in `note`, if this ledger's key signed it.
    pub fn open(&self, note: &str) -> Option<Head> {
        let (text, signatures) = note.split_once("\n\n")?;
        let text = format!("{text}\n");
        let prefix = format!("\u{2014} {} ", self.origin);
        let signature = signatures.lines().find_map(|line| line.strip_prefix(&prefix))?;
        let signature = STANDARD.decode(signature).ok()?;
        let signature = signature.strip_prefix(&self.id())?;
        UnparsedPublicKey::new(&ED25519, self.key).verify(text.as_bytes(), signature).ok()?;
        let mut lines = text.lines();
        if lines.next()? != self.origin {
            return None;
        }
        let size = lines.next()?.parse().ok()?;
        let root = STANDARD.decode(lines.next()?).ok()?.try_into().ok()?;
        let at = lines.next()?.strip_prefix("time ")?.parse().ok()?;
        Some(Head { size, root, at: UtcMillis(at) })
    }

    /// The installation whose ledger it is.
    pub(super) fn installation(&self) -> &str {
        self.origin.strip_prefix("visavis/").and_then(|rest| rest.strip_suffix("/ledger")).unwrap_or_default()
    }

    fn id(&self) -> [u8; 4] {
        let bytes = [self.origin.as_bytes(), &[b'\n', ALGORITHM], &self.key].concat();
        let hash = sha256(&bytes);
        [hash[0], hash[1], hash[2], hash[3]]
    }

    fn id_text(&self) -> String {
        self.id().iter().map(|b| format!("{b:02x}")).collect()
    }
}

/// Signs the head if enough has gathered or time has passed; answers whether it did.
pub fn write_if_due(tx: &Tx<'_>, key: &MasterKey) -> Result<bool, StoreError> {
    let Some((size, root)) = sql::last(tx)? else { return Ok(false) };
    let due = match sql::last_checkpoint(tx)? {
        None => true,
        Some((signed, at, _)) => {
            let gathered = size.saturating_sub(signed);
            gathered >= EVERY_LINES || (gathered > 0 && tx.now.since(at) >= EVERY)
        }
    };
    if due {
        let signer = Signer::new(&facts::installation(tx)?, key);
        sql::insert_checkpoint(tx, size, tx.now, &signer.sign(&Head { size, root, at: tx.now }))?;
    }
    Ok(due)
}

/// Signs the head as it is now; nothing if the ledger is empty.
pub fn write(tx: &Tx<'_>, key: &MasterKey) -> Result<Option<String>, StoreError> {
    let Some((size, root)) = sql::last(tx)? else { return Ok(None) };
    if let Some((signed, _, note)) = sql::last_checkpoint(tx)?
        && signed == size
    {
        return Ok(Some(note));
    }
    let note = Signer::new(&facts::installation(tx)?, key).sign(&Head { size, root, at: tx.now });
    sql::insert_checkpoint(tx, size, tx.now, &note)?;
    Ok(Some(note))
}

/// The newest checkpoint, to be kept elsewhere.
pub fn newest(connection: &rusqlite::Connection) -> Result<Option<String>, StoreError> {
    Ok(sql::last_checkpoint(connection)?.map(|(_, _, note)| note))
}

fn origin(installation: &str) -> String {
    format!("visavis/{installation}/ledger")
}

/// Specified: Ed25519 in a signed note (c2sp.org/signed-note).
const ALGORITHM: u8 = 1;
/// Chosen: what may be changed unseen is at most this many lines or this much time.
const EVERY_LINES: u64 = 1000;
const EVERY: Duration = Duration::from_secs(3600);

#[cfg(test)]
mod tests {
    use super::*;

    fn signer() -> (tempfile::TempDir, Signer) {
        let folder = tempfile::tempdir().unwrap();
        let key = MasterKey::open_or_create(&folder.path().join("key")).unwrap();
        (folder, Signer::new("00ff", &key))
    }

    #[test]
    fn a_signed_head_reads_back_and_a_touched_one_does_not() {
        let (_folder, signer) = signer();
        let head = Head { size: 7, root: [3; 32], at: UtcMillis(12) };
        let note = signer.sign(&head);
        let verifier = Verifier::parse(&signer.verifier().as_text()).unwrap();
        assert_eq!(verifier.open(&note), Some(head));
        for (at, byte) in note.bytes().enumerate() {
            let mut touched = note.clone().into_bytes();
            touched[at] = byte ^ 1;
            if let Ok(touched) = String::from_utf8(touched) {
                assert_eq!(verifier.open(&touched), None, "byte {at}: {touched}");
            }
        }
    }

    #[test]
    fn a_verifier_key_with_a_wrong_id_is_refused() {
        let (_folder, signer) = signer();
        let text = signer.verifier().as_text();
        assert_eq!(Verifier::parse(&text.replace("00ff", "00fe")), None);
        assert_eq!(Verifier::parse(""), None);
    }
}
