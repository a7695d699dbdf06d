//! A file that only the holder of the key file can read: AES-256-GCM over JSON, the nonce in front.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::base::secret::random;
use crate::tls::{TlsError, broken};

/// Reads and opens a sealed file; `None` if there is none.
pub fn read<T: DeserializeOwned>(path: &Path, key: &[u8; 32]) -> Result<Option<T>, TlsError> {
    let file = |fault| TlsError::File(path.to_owned(), fault);
    let mut bytes = Vec::new();
    match File::open(path) {
        Ok(opened) => opened.take(FILE_BYTES).read_to_end(&mut bytes).map_err(file)?,
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(fault) => return Err(file(fault)),
    };
    let sealed = || TlsError::Sealed(path.to_owned());
    let (nonce, body) = bytes.split_first_chunk::<NONCE_LEN>().ok_or_else(sealed)?;
    let mut body = body.to_vec();
    let plain = cipher(key)?.open_in_place(Nonce::assume_unique_for_key(*nonce), Aad::from(PURPOSE), &mut body).map_err(|_| sealed())?;
    serde_json::from_slice(plain).map(Some).map_err(broken)
}

/// Seals and writes; after a crash the old file or the new one stands there, whole.
pub fn write<T: Serialize>(path: &Path, key: &[u8; 32], value: &T) -> Result<(), TlsError> {
    let nonce = random::<NONCE_LEN>();
    let mut body = serde_json::to_vec(value).map_err(broken)?;
    cipher(key)?.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(PURPOSE), &mut body).map_err(broken)?;
    put(path, &[&nonce[..], &body].concat(), 0o600).map_err(|fault| TlsError::File(path.to_owned(), fault))
}

/// Writes what everybody may read, with the same care.
pub fn write_public(path: &Path, bytes: &[u8]) -> Result<(), TlsError> {
    put(path, bytes, 0o644).map_err(|fault| TlsError::File(path.to_owned(), fault))
}

fn cipher(key: &[u8; 32]) -> Result<LessSafeKey, TlsError> {
    Ok(LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).map_err(broken)?))
}

fn put(path: &Path, bytes: &[u8], mode: u32) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let temporary = path.with_extension("new");
    match fs::remove_file(&temporary) {
        Err(fault) if fault.kind() != io::ErrorKind::NotFound => return Err(fault),
        _ => {}
    }
    let mut file = OpenOptions::new().write(true).create_new(true).mode(mode).open(&temporary)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&temporary, path)?;
    File::open(folder)?.sync_all()
}

/// Chosen: a record with two certificates and two keys is under 8 kB.
const FILE_BYTES: u64 = 256 * 1024;
/// Binds a file to its use: nothing else sealed with this key opens here.
const PURPOSE: &[u8] = b"visavis tls certificates 1";

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn only_the_whole_file_with_the_right_key_opens() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tls/x.sealed");
        assert_eq!(read::<String>(&path, &[1; 32]).unwrap(), None);
        write(&path, &[1; 32], &"hello").unwrap();
        assert_eq!(read::<String>(&path, &[1; 32]).unwrap().as_deref(), Some("hello"));
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(matches!(read::<String>(&path, &[2; 32]), Err(TlsError::Sealed(_))));
        let good = fs::read(&path).unwrap();
        for length in 0..good.len() {
            fs::write(&path, &good[..length]).unwrap();
            assert!(read::<String>(&path, &[1; 32]).is_err(), "{length} bytes");
        }
    }
}
