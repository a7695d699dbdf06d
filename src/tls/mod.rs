//! TLS with our own certificate authority: what browsers connect to before anybody bought a certificate.
//!
//! Owns: `DATA/tls/` (the sealed certificates and the public copy of the authority), the resolver that rustls asks at each
//! handshake, and the list of names this machine answers to.
//!
//! **Invariants.** The authority can vouch for this machine only: its certificate carries critical name constraints with
//! exactly the names and addresses below, and nothing else is ever signed by it. (X.509 has no way to forbid names *under* a
//! permitted DNS name.) Private keys touch the disk only sealed with a key derived from the master key. A new certificate is
//! written before it is served. TLS 1.2 and 1.3, ephemeral key exchange and AEAD only: rustls knows nothing older. Absent: a
//! way to sign for a name that a stranger brings, and the master key itself.

mod authority;
pub mod names;
mod sealed;

use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use rustls::pki_types::CertificateDer;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;

use crate::base::fault::Class;
use crate::base::secret::sha256;
use crate::base::time::UtcMillis;
use crate::tls::authority::Certificates;
use crate::tls::names::Names;

/// The certificates of this machine and how they are served.
pub struct Tls {
    file: PathBuf,
    sealing_key: [u8; 32],
    names: Names,
    resolver: Arc<Resolver>,
    authority: Authority,
}

/// The public half of the authority, as the page about trust shows it.
#[derive(Clone)]
pub struct Authority {
    /// The certificate in DER.
    pub der: Vec<u8>,
    /// The same in PEM, which phones, computers and tools all take.
    pub pem: String,
    /// SHA-256 of the certificate in pairs of hexadecimal digits, as certificate viewers show it.
    pub fingerprint: String,
    /// The name that lists of trusted authorities show.
    pub name: String,
}

/// What became of the authority when the certificates were opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// There was none: it is new.
    Nothing,
    /// It is the one that devices may trust already.
    Kept,
    /// This machine's names or addresses changed, or ten years are nearly over: devices must trust a new one.
    Outgrown,
}

/// Why there is no certificate to serve.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    #[error("the certificates in {0} cannot be read or written: {1}")]
    File(PathBuf, std::io::Error),
    #[error("the certificates in {0} do not open with this key file")]
    Sealed(PathBuf),
    #[error("a certificate could not be made: {0}")]
    Broken(String),
}

impl TlsError {
    pub fn class(&self) -> Class {
        Class::Broken
    }
}

impl Tls {
    /// Opens the certificates of `folder` (made if absent), or makes those that `names` need.
    pub fn open(folder: &Path, sealing_key: [u8; 32], names: Names, now: UtcMillis) -> Result<(Self, Found), TlsError> {
        let file = folder.join(FILE);
        let stored: Option<Certificates> = sealed::read(&file, &sealing_key)?;
        let (certificates, found) = match stored {
            None => (Certificates::make(&names, now)?, Found::Nothing),
            Some(stored) if !stored.authority_fits(&names, now) => (Certificates::make(&names, now)?, Found::Outgrown),
            Some(stored) if !stored.leaf_fits(&names, now) => (stored.with_new_leaf(&names, now)?, Found::Kept),
            Some(stored) => {
                let tls = Self::serve(file, sealing_key, names, &stored)?;
                return Ok((tls, Found::Kept));
            }
        };
        sealed::write(&file, &sealing_key, &certificates)?;
        sealed::write_public(&folder.join(PUBLIC_COPY), certificates.authority_pem().as_bytes())?;
        Ok((Self::serve(file, sealing_key, names, &certificates)?, found))
    }

    /// The configuration of the HTTPS server. It asks the resolver at each handshake, so that a new certificate needs no restart.
    pub fn server_config(&self) -> Result<rustls::ServerConfig, TlsError> {
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let mut config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(broken)?
            .with_no_client_auth()
            .with_cert_resolver(self.resolver.clone());
        config.ticketer = rustls::crypto::aws_lc_rs::Ticketer::new().map_err(broken)?;
        Ok(config)
    }

    pub fn authority(&self) -> &Authority {
        &self.authority
    }

    /// When the server's certificate ends.
    pub fn until(&self) -> Result<UtcMillis, TlsError> {
        let stored = sealed::read::<Certificates>(&self.file, &self.sealing_key)?;
        stored.map(|stored| stored.leaf_until()).ok_or_else(|| TlsError::Broken("the certificates are gone".to_owned()))
    }

    /// The names and addresses that the certificate is for.
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// Renews the server's certificate when a third of its life is left; called daily. `true` when a new one is served.
    pub fn renew(&self, now: UtcMillis) -> Result<bool, TlsError> {
        let Some(stored) = sealed::read::<Certificates>(&self.file, &self.sealing_key)? else {
            return Err(TlsError::Broken("the certificates are gone".to_owned()));
        };
        if stored.leaf_fits(&self.names, now) || !stored.authority_fits(&self.names, now) {
            return Ok(false);
        }
        let renewed = stored.with_new_leaf(&self.names, now)?;
        sealed::write(&self.file, &self.sealing_key, &renewed)?;
        self.resolver.put(certified(&renewed)?);
        Ok(true)
    }

    fn serve(file: PathBuf, sealing_key: [u8; 32], names: Names, certificates: &Certificates) -> Result<Self, TlsError> {
        let resolver = Arc::new(Resolver { current: RwLock::new(certified(certificates)?) });
        let der = certificates.authority_der().to_vec();
        let authority = Authority {
            fingerprint: fingerprint(&der),
            der,
            pem: certificates.authority_pem(),
            name: certificates.authority_name().to_owned(),
        };
        Ok(Self { file, sealing_key, names, resolver, authority })
    }
}

/// The certificate served now; swapped whole. A handshake holds the lock for one clone.
#[derive(Debug)]
struct Resolver {
    current: RwLock<Arc<CertifiedKey>>,
}

impl Resolver {
    fn put(&self, next: Arc<CertifiedKey>) {
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = next;
    }
}

impl ResolvesServerCert for Resolver {
    fn resolve(&self, _hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.current.read().unwrap_or_else(PoisonError::into_inner).clone())
    }
}

fn certified(certificates: &Certificates) -> Result<Arc<CertifiedKey>, TlsError> {
    let chain = vec![CertificateDer::from(certificates.leaf_der().to_vec())];
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    let key = certificates.leaf_key();
    CertifiedKey::from_der(chain, key, &provider).map(Arc::new).map_err(broken)
}

fn fingerprint(der: &[u8]) -> String {
    sha256(der).map(|byte| format!("{byte:02X}")).join(":")
}

fn broken(fault: impl std::fmt::Display) -> TlsError {
    TlsError::Broken(fault.to_string())
}

const FILE: &str = "certificates.sealed";
const PUBLIC_COPY: &str = "visavis-ca.crt";

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const DAY: Duration = Duration::from_secs(24 * 3600);
    /// 21 November 2026.
    const NOW: UtcMillis = UtcMillis(1_795_219_200_000);

    fn names(list: &[&str]) -> Names {
        list.iter().map(|name| name.parse().unwrap()).collect()
    }

    fn open(folder: &Path, list: &[&str], now: UtcMillis) -> (Tls, Found) {
        Tls::open(folder, [7; 32], names(list), now).unwrap()
    }

    fn served(tls: &Tls) -> CertificateDer<'static> {
        tls.resolver.current.read().unwrap().cert[0].clone()
    }

    #[test]
    fn certificates_survive_a_restart_and_outgrow_a_new_address() {
        let folder = tempfile::tempdir().unwrap();
        let (first, found) = open(folder.path(), &["localhost", "127.0.0.1"], NOW);
        assert_eq!(found, Found::Nothing);
        let (second, found) = open(folder.path(), &["localhost", "127.0.0.1"], NOW);
        assert_eq!((found, served(&first) == served(&second)), (Found::Kept, true));
        let (third, found) = open(folder.path(), &["localhost"], NOW);
        assert_eq!((found, third.authority().der == first.authority().der), (Found::Kept, true), "a name less still fits");
        assert_ne!(served(&third), served(&first));
        let (fourth, found) = open(folder.path(), &["localhost", "127.0.0.1", "192.0.2.7"], NOW);
        assert_eq!(found, Found::Outgrown);
        assert_ne!(fourth.authority().fingerprint, first.authority().fingerprint);
    }

    #[test]
    fn the_leaf_is_renewed_at_a_third_of_its_life_without_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let (tls, _) = open(folder.path(), &["localhost"], NOW);
        let first = served(&tls);
        assert!(!tls.renew(NOW.plus(DAY * 200)).unwrap());
        assert_eq!(served(&tls), first);
        assert!(tls.renew(NOW.plus(DAY * 280)).unwrap());
        assert_ne!(served(&tls), first);
    }

    #[test]
    fn another_key_file_opens_nothing_and_no_private_key_lies_open() {
        let folder = tempfile::tempdir().unwrap();
        open(folder.path(), &["localhost"], NOW);
        let wrong = Tls::open(folder.path(), [8; 32], names(&["localhost"]), NOW);
        assert!(matches!(wrong, Err(TlsError::Sealed(_))));
        for entry in std::fs::read_dir(folder.path()).unwrap() {
            let bytes = std::fs::read(entry.unwrap().path()).unwrap();
            let text = String::from_utf8_lossy(&bytes);
            assert!(!text.contains("PRIVATE KEY") && !text.contains("leaf_key"));
        }
    }

    #[test]
    fn fingerprints_read_as_certificate_viewers_write_them() {
        let text = fingerprint(b"");
        assert!(text.starts_with("E3:B0:C4:42:") && text.len() == 95, "{text}");
    }
}
