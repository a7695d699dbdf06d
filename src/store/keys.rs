//! The master key of an installation: one file of 32 random bytes beside the data folder, readable by its owner only.
//!
//! **Invariants.** The key itself encrypts nothing: each purpose has a key of its own, derived with HKDF-SHA-256.
//! A key file is written once and whole, and never replaced. *Absent*: a copy of the key in the data folder or a backup.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;

use aws_lc_rs::hkdf;
use rusqlite::Connection;

use crate::base::secret::{Secret, random, sha256};
use crate::store::{StoreError, facts};

#[derive(Clone, Debug)]
pub struct MasterKey(Secret<[u8; LENGTH]>);

impl MasterKey {
    /// Reads the key file, or makes it if there is none.
    pub fn open_or_create(path: &Path) -> Result<Self, StoreError> {
        let not_writable = |fault| StoreError::NotWritable(path.to_owned(), fault);
        match Self::open(path) {
            Err(StoreError::NotWritable(_, fault)) if fault.kind() == io::ErrorKind::NotFound => {}
            result => return result,
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(not_writable)?;
        let key = random::<LENGTH>();
        // Whole under another name first: a crash must not leave half a key.
        let draft = path.with_extension("key-draft");
        let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&draft).map_err(not_writable)?;
        file.write_all(&key).and_then(|()| file.sync_all()).map_err(not_writable)?;
        fs::rename(&draft, path).map_err(not_writable)?;
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(not_writable)?;
        Ok(Self(Secret::new(key)))
    }

    /// Reads the key file.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let not_readable = |fault| StoreError::NotWritable(path.to_owned(), fault);
        let file = File::open(path).map_err(not_readable)?;
        if file.metadata().map_err(not_readable)?.permissions().mode() & 0o077 != 0 {
            return Err(StoreError::Key(path.to_owned(), "others can read it; take that right away (chmod 600) first"));
        }
        let mut bytes = Vec::with_capacity(LENGTH);
        file.take(LENGTH as u64 + 1).read_to_end(&mut bytes).map_err(not_readable)?;
        let key = bytes.try_into().map_err(|_| StoreError::Key(path.to_owned(), "it does not hold 32 bytes"))?;
        Ok(Self(Secret::new(key)))
    }

    /// The key for one purpose; another purpose gives a key that has nothing to do with it.
    pub fn derive(&self, purpose: &str) -> [u8; 32] {
        let mut out = [0; 32];
        let purpose = [purpose.as_bytes()];
        let secret = hkdf::Salt::new(hkdf::HKDF_SHA256, SALT).extract(self.0.expose());
        // HKDF-SHA-256 gives up to 255 times 32 bytes (RFC 5869 §2.3).
        let expanded = secret.expand(&purpose, hkdf::HKDF_SHA256).expect("32 bytes are within HKDF's reach");
        // `out` has the 32 bytes that were asked for.
        expanded.fill(&mut out).expect("the length is that of the algorithm");
        out
    }

    /// Refuses a data folder that was encrypted with another key; a new folder is bound to this one.
    pub fn bind(&self, connection: &Connection) -> Result<(), StoreError> {
        let mark = sha256(&self.derive("mark of the key"));
        match facts::find(connection, MARK)? {
            Some(known) if known == mark => Ok(()),
            Some(_) => Err(StoreError::WrongKey),
            None => facts::set(connection, MARK, &mark),
        }
    }
}

const LENGTH: usize = 32;
const SALT: &[u8] = b"visavis master key";
const MARK: &str = "key_mark";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_for_its_owner_only_and_read_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("DATA.key");
        let first = MasterKey::open_or_create(&path).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        let second = MasterKey::open_or_create(&path).unwrap();
        assert_eq!(first.derive("a"), second.derive("a"));
        assert_ne!(first.derive("a"), first.derive("b"));
    }

    #[test]
    fn a_key_that_is_short_or_open_to_others_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("DATA.key");
        MasterKey::open_or_create(&path).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        assert!(matches!(MasterKey::open_or_create(&path), Err(StoreError::Key(..))));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        fs::write(&path, [1; 31]).unwrap();
        assert!(matches!(MasterKey::open_or_create(&path), Err(StoreError::Key(..))));
    }
}
