//! The authority and the server's certificate: made by rcgen, kept as one record so that they always belong together.

use std::collections::BTreeSet;
use std::net::IpAddr;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DistinguishedName, DnType, ExtendedKeyUsagePurpose, GeneralSubtree, IsCa, Issuer,
    KeyPair, KeyUsagePurpose, NameConstraints, SanType,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use serde::{Deserialize, Serialize};

use crate::base::secret::random;
use crate::base::time::UtcMillis;
use crate::tls::names::Names;
use crate::tls::{TlsError, broken};

/// Authority and leaf with their keys (PKCS #8), and what they were made for. It is stored sealed, never open.
#[derive(Serialize, Deserialize)]
pub struct Certificates {
    authority_name: String,
    authority_names: BTreeSet<String>,
    authority_until_ms: UtcMillis,
    #[serde(with = "base64_text")]
    authority: Vec<u8>,
    #[serde(with = "base64_text")]
    authority_key: Vec<u8>,
    leaf_names: BTreeSet<String>,
    leaf_since_ms: UtcMillis,
    leaf_until_ms: UtcMillis,
    #[serde(with = "base64_text")]
    leaf: Vec<u8>,
    #[serde(with = "base64_text")]
    leaf_key: Vec<u8>,
}

impl Certificates {
    /// A new authority for exactly these names, and a leaf of it.
    pub fn make(names: &Names, now: UtcMillis) -> Result<Self, TlsError> {
        let key = KeyPair::generate().map_err(broken)?;
        let name = authority_name(names);
        let until = now.plus(AUTHORITY_LIFE);
        let certificate = authority_params(&name, names, now, until).self_signed(&key).map_err(broken)?;
        let bare = Self {
            authority_name: name,
            authority_names: names.to_texts().into_iter().collect(),
            authority_until_ms: until,
            authority: certificate.der().to_vec(),
            authority_key: key.serialize_der(),
            leaf_names: BTreeSet::new(),
            leaf_since_ms: now,
            leaf_until_ms: now,
            leaf: Vec::new(),
            leaf_key: Vec::new(),
        };
        bare.with_new_leaf(names, now)
    }

    /// The same authority with a new leaf and a new key for it.
    pub fn with_new_leaf(self, names: &Names, now: UtcMillis) -> Result<Self, TlsError> {
        let key = KeyPair::generate().map_err(broken)?;
        let until = now.plus(LEAF_LIFE);
        let leaf = self.sign(&leaf_params(names, now, until)?, &key)?;
        Ok(Self {
            leaf_names: names.to_texts().into_iter().collect(),
            leaf_since_ms: now,
            leaf_until_ms: until,
            leaf,
            leaf_key: key.serialize_der(),
            ..self
        })
    }

    /// Whether the authority's constraints allow all names, and it outlives a leaf made now.
    pub fn authority_fits(&self, names: &Names, now: UtcMillis) -> bool {
        names.to_texts().iter().all(|name| self.authority_names.contains(name)) && self.authority_until_ms > now.plus(LEAF_LIFE)
    }

    /// Whether the leaf is for exactly these names and more than a third of its life is left.
    pub fn leaf_fits(&self, names: &Names, now: UtcMillis) -> bool {
        let renew_at = self.leaf_until_ms.minus(LEAF_LIFE / 3);
        self.leaf_names == names.to_texts().into_iter().collect() && (self.leaf_since_ms..renew_at).contains(&now)
    }

    pub fn authority_der(&self) -> &[u8] {
        &self.authority
    }

    pub fn authority_name(&self) -> &str {
        &self.authority_name
    }

    pub fn authority_pem(&self) -> String {
        let lines: Vec<String> =
            STANDARD.encode(&self.authority).as_bytes().chunks(64).map(|line| String::from_utf8_lossy(line).into_owned()).collect();
        format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", lines.join("\n"))
    }

    pub fn leaf_until(&self) -> UtcMillis {
        self.leaf_until_ms
    }

    pub fn leaf_der(&self) -> &[u8] {
        &self.leaf
    }

    pub fn leaf_key(&self) -> PrivateKeyDer<'static> {
        PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(self.leaf_key.clone()))
    }

    fn sign(&self, params: &CertificateParams, key: &KeyPair) -> Result<Vec<u8>, TlsError> {
        let pkcs8 = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(self.authority_key.clone()));
        let authority_key = KeyPair::try_from(&pkcs8).map_err(broken)?;
        let issuer = Issuer::from_ca_cert_der(&CertificateDer::from(self.authority.as_slice()), authority_key).map_err(broken)?;
        let leaf = params.signed_by(key, &issuer).map_err(broken)?;
        Ok(leaf.der().to_vec())
    }
}

/// Tells two authorities of one machine apart in a phone's list.
fn authority_name(names: &Names) -> String {
    let machine = names.names().find(|name| *name != "localhost").unwrap_or("localhost");
    let mark = random::<2>().map(|byte| format!("{byte:02x}")).concat();
    format!("Visavis on {machine} ({mark})")
}

fn authority_params(name: &str, names: &Names, now: UtcMillis, until: UtcMillis) -> CertificateParams {
    let mut params = CertificateParams::default();
    let mut subject = DistinguishedName::new();
    subject.push(DnType::CommonName, name);
    params.distinguished_name = subject;
    set_validity(&mut params, now, until);
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let permitted = names
        .names()
        .map(|name| GeneralSubtree::DnsName(name.to_owned()))
        .chain(names.addresses().map(|address| GeneralSubtree::IpAddress(CidrSubnet::from_addr_prefix(address, whole(address)))))
        .collect();
    params.name_constraints = Some(NameConstraints { permitted_subtrees: permitted, excluded_subtrees: Vec::new() });
    params
}

fn leaf_params(names: &Names, now: UtcMillis, until: UtcMillis) -> Result<CertificateParams, TlsError> {
    let mut params = CertificateParams::default();
    let mut subject = DistinguishedName::new();
    subject.push(DnType::OrganizationName, "Visavis");
    params.distinguished_name = subject;
    set_validity(&mut params, now, until);
    params.use_authority_key_identifier_extension = true;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    for name in names.names() {
        params.subject_alt_names.push(SanType::DnsName(name.try_into().map_err(broken)?));
    }
    params.subject_alt_names.extend(names.addresses().map(SanType::IpAddress));
    Ok(params)
}

fn whole(address: IpAddr) -> u8 {
    if address.is_ipv4() { 32 } else { 128 }
}

/// rcgen's dates are of the `time` crate; adding to its own beginning reaches them without another dependency.
fn set_validity(params: &mut CertificateParams, now: UtcMillis, until: UtcMillis) {
    let epoch = rcgen::date_time_ymd(1970, 1, 1);
    params.not_before = epoch + now.minus(CLOCK_SLACK).since(UtcMillis(0));
    params.not_after = epoch + until.since(UtcMillis(0));
}

/// Chosen: ten years, so that devices are taught once.
const AUTHORITY_LIFE: Duration = Duration::from_secs(3_652 * 24 * 3600);
/// Chosen: browsers take at most 398 days; with the slack below it is 397.
const LEAF_LIFE: Duration = Duration::from_secs(396 * 24 * 3600);
/// Chosen: a phone whose clock is a day late must not refuse us.
const CLOCK_SLACK: Duration = Duration::from_secs(24 * 3600);

mod base64_text {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(bytes))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        STANDARD.decode(String::deserialize(deserializer)?).map_err(Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use rustls::client::WebPkiServerVerifier;
    use rustls::client::danger::ServerCertVerifier;
    use rustls::pki_types::{ServerName, UnixTime};

    use super::*;

    /// 21 November 2026.
    const NOW: UtcMillis = UtcMillis(1_795_219_200_000);

    fn names(list: &[&str]) -> Names {
        list.iter().map(|name| name.parse().unwrap()).collect()
    }

    /// What a browser that trusts the authority says to a leaf shown for `host`.
    fn verify(certificates: &Certificates, leaf: &[u8], host: &str) -> Result<(), String> {
        let mut roots = rustls::RootCertStore::empty();
        roots.add(CertificateDer::from(certificates.authority_der().to_vec())).unwrap();
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider).build().unwrap();
        let host = ServerName::try_from(host.to_owned()).unwrap();
        let at = UnixTime::since_unix_epoch(NOW.since(UtcMillis(0)));
        let leaf = CertificateDer::from(leaf.to_vec());
        verifier.verify_server_cert(&leaf, &[], &host, &[], at).map(|_| ()).map_err(|fault| format!("{fault:?}"))
    }

    #[test]
    fn a_device_that_trusts_the_authority_trusts_this_machine_and_no_other() {
        let own = names(&["localhost", "desk.example.org", "127.0.0.1", "[::1]", "192.0.2.7"]);
        let certificates = Certificates::make(&own, NOW).unwrap();
        for host in ["localhost", "desk.example.org", "127.0.0.1", "::1", "192.0.2.7"] {
            assert_eq!(verify(&certificates, certificates.leaf_der(), host), Ok(()), "{host}");
        }
        for foreign in ["bank.example", "example.org", "localhost.evil.example", "192.0.2.8", "[2001:db8::1]"] {
            let key = KeyPair::generate().unwrap();
            let forged = certificates.sign(&leaf_params(&names(&[foreign]), NOW, NOW.plus(LEAF_LIFE)).unwrap(), &key).unwrap();
            let said = verify(&certificates, &forged, foreign.trim_matches(['[', ']'])).expect_err(foreign);
            assert!(said.contains("NameConstraint"), "{foreign}: {said}");
        }
    }

    #[test]
    fn a_certificate_of_this_authority_signs_nothing_further() {
        let own = names(&["localhost"]);
        let certificates = Certificates::make(&own, NOW).unwrap();
        let middle_key = KeyPair::generate().unwrap();
        let mut params = leaf_params(&own, NOW, NOW.plus(LEAF_LIFE)).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let middle = certificates.sign(&params, &middle_key).unwrap();
        let said = verify(&certificates, &middle, "localhost").expect_err("an authority is no server");
        assert!(said.contains("CaUsedAsEndEntity"), "{said}");
    }
}
