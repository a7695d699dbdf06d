//! How a letter's text and the server's password are sealed: AES-256-GCM under a key of its own, bound to what they belong to.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};

use crate::base::secret::random;
use crate::mail::MailError;
use crate::store::keys::MasterKey;

pub(super) struct Seal(LessSafeKey);

impl Seal {
    pub(super) fn new(master: &MasterKey) -> Self {
        let bytes = master.derive("letters and the mail server");
        // AES-256 takes every 32 bytes.
        Self(LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &bytes).expect("a key of AES-256 is any 32 bytes")))
    }

    /// Nonce, sealed bytes, tag. `bound` names what the bytes belong to; ids and names are of different forms.
    pub(super) fn close(&self, bound: &str, plain: &[u8]) -> Vec<u8> {
        let fresh: [u8; NONCE_LEN] = random();
        let mut sealed = plain.to_vec();
        let nonce = Nonce::assume_unique_for_key(fresh);
        // Fails only beyond 64 GB; a letter has some kB.
        self.0.seal_in_place_append_tag(nonce, Aad::from(bound.as_bytes()), &mut sealed).expect("a letter is short enough for AES-GCM");
        [fresh.as_slice(), &sealed].concat()
    }

    pub(super) fn open(&self, bound: &str, sealed: &[u8]) -> Result<Vec<u8>, MailError> {
        let (fresh, sealed) = sealed.split_first_chunk::<NONCE_LEN>().ok_or(MailError::Sealed)?;
        let mut sealed = sealed.to_vec();
        let nonce = Nonce::assume_unique_for_key(*fresh);
        let plain = self.0.open_in_place(nonce, Aad::from(bound.as_bytes()), &mut sealed).map_err(|_| MailError::Sealed)?;
        Ok(plain.to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_right_key_opens_and_only_for_what_it_belongs_to() {
        let folder = tempfile::tempdir().unwrap();
        let key = |name: &str| Seal::new(&MasterKey::open_or_create(&folder.path().join(name)).unwrap());
        let (one, two) = (key("one"), key("two"));
        let sealed = one.close("mail_a", b"a link");
        assert_eq!(one.open("mail_a", &sealed).unwrap(), b"a link");
        assert!(one.open("mail_b", &sealed).is_err());
        assert!(two.open("mail_a", &sealed).is_err());
        assert!((0..sealed.len()).all(|length| one.open("mail_a", &sealed[..length]).is_err()));
        assert_ne!(sealed, one.close("mail_a", b"a link"));
    }
}
