//! What this installation signs receipts and permits with, and how others check it: Ed25519 (RFC 8032) as JSON Web Keys
//! (RFC 8037).
//!
//! **Invariants.** Each purpose has a pair of its own, derived from the master key: a permit is no receipt. A key's id is its
//! thumbprint (RFC 7638), so that nobody can give another key the same one. *Absent*: a private key in any file or answer.

use std::sync::Arc;

use aws_lc_rs::hmac;
use aws_lc_rs::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::base::secret::sha256;
use crate::store::keys::MasterKey;

/// All keys of consent. Cheap to clone.
#[derive(Clone)]
pub struct Keys(Arc<Inner>);

/// Signs for one purpose.
pub struct Signer {
    pair: Ed25519KeyPair,
    verifier: Verifier,
}

/// Knows whose signature to believe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verifier([u8; 32]);

struct Inner {
    installation: String,
    receipts: Signer,
    permits: Signer,
    codes: hmac::Key,
}

impl Keys {
    pub fn new(installation: &str, master: &MasterKey) -> Self {
        Self(Arc::new(Inner {
            installation: installation.to_owned(),
            receipts: Signer::new(&master.derive("receipts")),
            permits: Signer::new(&master.derive("permits")),
            codes: hmac::Key::new(hmac::HMAC_SHA256, &master.derive("receipt codes")),
        }))
    }

    /// The random name of this installation: what it signs says so.
    pub fn installation(&self) -> &str {
        &self.0.installation
    }

    pub fn receipts(&self) -> &Signer {
        &self.0.receipts
    }

    pub fn permits(&self) -> &Signer {
        &self.0.permits
    }

    /// Makes receipt codes: the same input gives the same code, which nobody without the master key can guess.
    pub(super) fn codes(&self) -> &hmac::Key {
        &self.0.codes
    }
}

impl Signer {
    fn new(seed: &[u8; 32]) -> Self {
        // Every 32 bytes are a seed of Ed25519 (RFC 8032 §5.1.5).
        let pair = Ed25519KeyPair::from_seed_unchecked(seed).expect("a seed of Ed25519 is any 32 bytes");
        let mut key = [0; 32];
        // A public key of Ed25519 has 32 bytes (RFC 8032 §5.1.5).
        key.copy_from_slice(pair.public_key().as_ref());
        Self { pair, verifier: Verifier(key) }
    }

    /// The signature in URL-safe base64.
    pub fn sign(&self, bytes: &[u8]) -> String {
        URL_SAFE_NO_PAD.encode(self.pair.sign(bytes).as_ref())
    }

    pub fn verifier(&self) -> &Verifier {
        &self.verifier
    }
}

impl Verifier {
    /// Whether this key's owner signed exactly these bytes; `signature` is URL-safe base64.
    pub fn accepts(&self, bytes: &[u8], signature: &str) -> bool {
        let Ok(signature) = URL_SAFE_NO_PAD.decode(signature) else { return false };
        UnparsedPublicKey::new(&ED25519, self.0).verify(bytes, &signature).is_ok()
    }

    /// The thumbprint (RFC 7638; RFC 8037 §2 names its members).
    pub fn id(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.thumbprint())
    }

    /// The beginning of the thumbprint, as people compare it: `4c:1e:9a:07`.
    pub fn short_id(&self) -> String {
        let pairs: Vec<String> = self.thumbprint()[..4].iter().map(|byte| format!("{byte:02x}")).collect();
        pairs.join(":")
    }

    pub fn as_jwk(&self) -> Value {
        json!({ "kty": "OKP", "crv": "Ed25519", "x": self.x(), "kid": self.id(), "alg": "EdDSA", "use": "sig" })
    }

    /// The keys in a file: one JSON Web Key or a set of them. Others than Ed25519 are passed over.
    pub fn read_all(json: &[u8]) -> Vec<Self> {
        let Ok(value) = serde_json::from_slice::<Value>(json) else { return Vec::new() };
        let one = std::slice::from_ref(&value);
        let keys = value.get("keys").and_then(Value::as_array).map_or(one, Vec::as_slice);
        keys.iter().filter_map(Self::from_jwk).collect()
    }

    fn from_jwk(jwk: &Value) -> Option<Self> {
        let is_ours = jwk.get("kty")? == "OKP" && jwk.get("crv")? == "Ed25519";
        let x = URL_SAFE_NO_PAD.decode(jwk.get("x")?.as_str()?).ok()?;
        is_ours.then_some(Self(x.try_into().ok()?))
    }

    fn thumbprint(&self) -> [u8; 32] {
        sha256(format!(r#"{{"crv":"Ed25519","kty":"OKP","x":"{}"}}"#, self.x()).as_bytes())
    }

    fn x(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys() -> Keys {
        let folder = tempfile::tempdir().unwrap();
        Keys::new("00ff", &MasterKey::open_or_create(&folder.path().join("key")).unwrap())
    }

    #[test]
    fn a_key_reads_back_from_its_web_form_alone_or_in_a_set() {
        let keys = keys();
        let verifier = keys.receipts().verifier();
        let alone = verifier.as_jwk();
        let set = json!({ "keys": [{ "kty": "RSA", "n": "x" }, alone] });
        for file in [alone.to_string(), set.to_string()] {
            assert_eq!(Verifier::read_all(file.as_bytes()), std::slice::from_ref(verifier), "{file}");
        }
        for file in ["", "{}", "[]", "{\"keys\":[]}", "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"AAAA\"}"] {
            assert_eq!(Verifier::read_all(file.as_bytes()), [], "{file}");
        }
    }

    #[test]
    fn the_thumbprint_is_that_of_the_specification() {
        // RFC 8037 Appendix A.3.
        let jwk = json!({ "kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo" });
        let verifier = Verifier::from_jwk(&jwk).unwrap();
        assert_eq!(verifier.id(), "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    }

    #[test]
    fn a_signature_holds_for_its_bytes_and_its_purpose_only() {
        let keys = keys();
        let signature = keys.receipts().sign(b"approved");
        assert!(keys.receipts().verifier().accepts(b"approved", &signature));
        assert!(!keys.receipts().verifier().accepts(b"Approved", &signature));
        assert!(!keys.permits().verifier().accepts(b"approved", &signature));
        assert!(!keys.receipts().verifier().accepts(b"approved", "not base64!"));
        assert!(!super::tests::keys().receipts().verifier().accepts(b"approved", &signature));
    }
}
