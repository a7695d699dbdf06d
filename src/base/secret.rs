//! Secrets and personal data that never show themselves, and the one source of random bytes.

use std::fmt;

use aws_lc_rs::{digest, rand};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// A key, password or token: `Debug` and `Display` redact it, memory is not shared by accident.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret<T>(T);

/// A name, an address, a message: readable on a page, redacted in every log line.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Personal<T>(T);

impl<T> Secret<T> {
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// The value itself; the caller answers for where it goes.
    pub fn expose(&self) -> &T {
        &self.0
    }
}

impl<T> Personal<T> {
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// The value itself; the caller answers for where it goes.
    pub fn expose(&self) -> &T {
        &self.0
    }
}

impl<T> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

impl<T> fmt::Debug for Personal<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[personal]")
    }
}

/// Random bytes from the operating system.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    // A machine without random numbers can keep no promise: better to stop than to go on guessable.
    rand::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

/// A bearer token of 256 bits in URL-safe text: for sessions, links, admissions. Only its hash is stored.
pub fn token() -> Secret<String> {
    Secret(URL_SAFE_NO_PAD.encode(random::<32>()))
}

/// Bytes of which a code that people type is made: its 130 bits, rounded up.
pub const CODE_BYTES: usize = 17;

/// SHA-256, the form in which tokens are stored and compared.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(digest::digest(&digest::SHA256, bytes).as_ref());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_do_not_show_themselves() {
        assert_eq!(format!("{:?}", Secret::new("hunter2")), "[secret]");
        assert_eq!(format!("{:?}", Personal::new("Samira")), "[personal]");
    }

    #[test]
    fn tokens_are_long_and_differ() {
        let (a, b) = (token(), token());
        assert_ne!(a.expose(), b.expose());
        assert_eq!(a.expose().len(), 43);
    }
}
