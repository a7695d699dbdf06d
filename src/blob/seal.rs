//! How content and its keys are sealed: AES-256-GCM in pieces, each bound to its blob, its place and whether it is the last.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};

use crate::base::ids::BlobId;
use crate::base::secret::{Secret, random};
use crate::store::keys::MasterKey;

/// The key of one blob. It seals each place once, so that the place serves as nonce.
pub(super) struct ContentKey {
    bytes: Secret<[u8; 32]>,
    key: LessSafeKey,
}

/// The key that seals the keys of all blobs.
pub(super) struct WrappingKey(LessSafeKey);

impl ContentKey {
    pub(super) fn random() -> Self {
        Self::from_bytes(random())
    }

    /// Encrypts in place and appends the tag.
    pub(super) fn seal(&self, id: &BlobId, chunk: u32, last: bool, piece: &mut Vec<u8>) {
        // Fails only beyond 64 GB in one piece; a piece has 64 kB.
        self.key.seal_in_place_append_tag(nonce(chunk), aad(id, last), piece).expect("a piece is short enough for AES-GCM");
    }

    /// Decrypts in place and takes the tag off; false if anything is not as it was sealed.
    pub(super) fn open(&self, id: &BlobId, chunk: u32, last: bool, piece: &mut Vec<u8>) -> bool {
        match self.key.open_in_place(nonce(chunk), aad(id, last), piece) {
            Ok(plain) => {
                let length = plain.len();
                piece.truncate(length);
                true
            }
            Err(_) => false,
        }
    }

    fn from_bytes(bytes: [u8; 32]) -> Self {
        Self { key: aes(&bytes), bytes: Secret::new(bytes) }
    }
}

impl WrappingKey {
    pub(super) fn new(master: &MasterKey) -> Self {
        Self(aes(&master.derive("blob keys")))
    }

    /// The key as its row keeps it: nonce, sealed key, tag; bound to the blob, its size and its hash.
    pub(super) fn wrap(&self, key: &ContentKey, id: &BlobId, size_bytes: u64, sha256: &[u8; 32]) -> Vec<u8> {
        let fresh: [u8; NONCE_LEN] = random();
        let mut sealed = key.bytes.expose().to_vec();
        let (nonce, bound) = (Nonce::assume_unique_for_key(fresh), row_aad(id, size_bytes, sha256));
        // Fails only beyond 64 GB; a key has 32 bytes.
        self.0.seal_in_place_append_tag(nonce, bound, &mut sealed).expect("a key is short enough for AES-GCM");
        [fresh.as_slice(), &sealed].concat()
    }

    pub(super) fn unwrap(&self, wrapped: &[u8], id: &BlobId, size_bytes: u64, sha256: &[u8; 32]) -> Option<ContentKey> {
        let (fresh, sealed) = wrapped.split_first_chunk::<NONCE_LEN>()?;
        let mut sealed = sealed.to_vec();
        let (nonce, bound) = (Nonce::assume_unique_for_key(*fresh), row_aad(id, size_bytes, sha256));
        let plain = self.0.open_in_place(nonce, bound, &mut sealed).ok()?;
        Some(ContentKey::from_bytes((&*plain).try_into().ok()?))
    }
}

fn aes(bytes: &[u8; 32]) -> LessSafeKey {
    // AES-256 takes every 32 bytes.
    LessSafeKey::new(UnboundKey::new(&AES_256_GCM, bytes).expect("a key of AES-256 is any 32 bytes"))
}

fn nonce(chunk: u32) -> Nonce {
    let mut bytes = [0; NONCE_LEN];
    bytes[NONCE_LEN - 4..].copy_from_slice(&chunk.to_be_bytes());
    Nonce::assume_unique_for_key(bytes)
}

/// Ids are all of one length, so the bytes cannot be read in two ways.
fn aad(id: &BlobId, last: bool) -> Aad<Vec<u8>> {
    let mut bytes = id.as_str().as_bytes().to_vec();
    bytes.push(u8::from(last));
    Aad::from(bytes)
}

fn row_aad(id: &BlobId, size_bytes: u64, sha256: &[u8; 32]) -> Aad<Vec<u8>> {
    Aad::from([id.as_str().as_bytes(), &size_bytes.to_be_bytes(), sha256].concat())
}

/// Chosen: small enough to hold for many downloads at once, large enough that the tag costs nothing.
pub(super) const CHUNK_BYTES: usize = 64 * 1024;
/// Specified: AES-GCM (NIST SP 800-38D §5.2.1.2).
pub(super) const TAG_BYTES: usize = 16;
