//! DTLS 1.2 server of one association: bounded input, SRTP keys out (RFC 5764).
//!
//! **Invariants.** Keys leave only after the certificate matched the promised fingerprint. Once established, no
//! datagram can end it but the other side's authenticated goodbye. *Absent*: the client's role, resumption, renegotiation.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::BytesMut;
use rtc_crypto::providers::AwsLcRsProvider;
use rtc_crypto::{HashAlgorithm, RTCCryptoProvider};
use rtc_dtls::config::{ClientAuthType, ConfigBuilder, ExtendedMasterSecretType, HandshakeConfig};
use rtc_dtls::crypto::Certificate;
use rtc_dtls::endpoint::{Endpoint, EndpointEvent};
use rtc_dtls::extension::extension_use_srtp::SrtpProtectionProfile;
use rtc_shared::TransportProtocol;
use rtc_shared::error::{Error, Result};
use rtc_srtp::config::{Config, LABEL_EXTRACTOR_DTLS_SRTP};
use rtc_srtp::protection_profile::ProtectionProfile;

use super::guard::Guard;
use super::hello::Hello;
use super::{Ending, Progress, Rejected};

/// One certificate and two configurations for the life of a worker.
pub struct Identity {
    /// SHA-256 of our certificate, as SDP writes it.
    pub fingerprint: String,
    gcm: Arc<HandshakeConfig>,
    cm: Arc<HandshakeConfig>,
}

/// See the module.
#[derive(Default)]
pub struct Server {
    endpoint: Option<Endpoint>,
    hello: Hello,
    guard: Guard,
    established: bool,
    ended: bool,
}

impl Identity {
    /// A fresh self-signed certificate (ECDSA P-256).
    pub fn generate() -> std::io::Result<Self> {
        Self::try_generate().map_err(|e| std::io::Error::other(e.to_string()))
    }

    fn try_generate() -> Result<Self> {
        let provider: Arc<dyn RTCCryptoProvider> = Arc::new(AwsLcRsProvider::new());
        let certificate = Certificate::generate_self_signed(vec!["visavis".to_owned()], provider.crypto())?;
        let der = certificate.certificate.first().ok_or(Error::ErrNoCertificates)?;
        let fingerprint = fingerprint(provider.as_ref(), der)?;
        let config = |profile| -> Result<Arc<HandshakeConfig>> {
            let config = ConfigBuilder::default()
                .with_crypto_provider(provider.clone())
                .with_certificates(vec![certificate.clone()])
                .with_srtp_protection_profiles(vec![profile])
                .with_client_auth(ClientAuthType::RequireAnyClientCert)
                // There is no authority to ask: the certificate is compared with the fingerprint of the SDP.
                .with_insecure_skip_verify(true)
                .with_extended_master_secret(ExtendedMasterSecretType::Require)
                .with_flight_interval(FLIGHT_INTERVAL)
                .build(false, None)?;
            Ok(Arc::new(config))
        };
        Ok(Self {
            fingerprint,
            gcm: config(SrtpProtectionProfile::Srtp_Aead_Aes_128_Gcm)?,
            cm: config(SrtpProtectionProfile::Srtp_Aes128_Cm_Hmac_Sha1_80)?,
        })
    }
}

impl Server {
    /// Takes one datagram; the keys come exactly once, with [`Progress::Established`].
    pub fn read(
        &mut self,
        now: Instant,
        datagram: &[u8],
        identity: &Identity,
        remote_fingerprint: &str,
    ) -> std::result::Result<(Progress, Option<Config>), Rejected> {
        if self.ended || !self.guard.admits(now, datagram, self.established) {
            return Err(Rejected); // as RFC 6347 §4.1.2.7 wants: a stranger cannot end a handshake this way
        }
        let first_flight = match self.endpoint {
            Some(_) => None,
            None => match self.hello.add(datagram) {
                Some(whole) => Some(whole),
                None => return Ok((Progress::Nothing, None)),
            },
        };
        let Some(whole) = first_flight else {
            return self.read_one(now, datagram, remote_fingerprint);
        };
        let config = if whole.offers_gcm { &identity.gcm } else { &identity.cm };
        self.endpoint = Some(Endpoint::new(OTHER, TransportProtocol::UDP, Some(config.clone())));
        let mut outcome = (Progress::Nothing, None);
        for datagram in whole.datagrams {
            if outcome.0 == Progress::Nothing {
                outcome = self.read_one(now, &datagram, remote_fingerprint)?;
            }
        }
        Ok(outcome)
    }

    fn read_one(
        &mut self,
        now: Instant,
        datagram: &[u8],
        remote_fingerprint: &str,
    ) -> std::result::Result<(Progress, Option<Config>), Rejected> {
        let Some(endpoint) = &mut self.endpoint else { return Err(Rejected) };
        let events = match endpoint.read(now, OTHER, None, BytesMut::from(datagram)) {
            Ok(events) => events,
            Err(_) if self.established => return Err(Rejected),
            Err(_) => return Ok((self.end(Ending::Failed), None)),
        };
        for event in events {
            match event {
                EndpointEvent::HandshakeComplete => match export(endpoint, remote_fingerprint) {
                    Ok(keys) => {
                        self.established = true;
                        return Ok((Progress::Established, Some(keys)));
                    }
                    Err(ending) => return Ok((self.end(ending), None)),
                },
                EndpointEvent::PeerClosed => return Ok((self.end(Ending::Closed), None)),
                _ => {} // application data: there are no data channels
            }
        }
        Ok((Progress::Nothing, None))
    }

    fn end(&mut self, ending: Ending) -> Progress {
        self.ended = true;
        Progress::Ended(ending)
    }

    pub fn poll_transmit(&mut self) -> Option<BytesMut> {
        self.endpoint.as_mut()?.poll_transmit().map(|t| t.message)
    }

    /// Repeats a flight that may be lost; a handshake that takes too long is over.
    pub fn handle_timeout(&mut self, now: Instant) -> std::result::Result<(), Ending> {
        if self.ended || self.established {
            return Ok(());
        }
        if self.guard.is_overdue(now) {
            return Err(Ending::Failed);
        }
        match &mut self.endpoint {
            Some(endpoint) => endpoint.handle_timeout(OTHER, now).map_err(|_| Ending::Failed),
            None => Ok(()),
        }
    }

    pub fn close(&mut self, now: Instant) {
        if let Some(endpoint) = &mut self.endpoint {
            // Without a connection there is nothing to say goodbye to.
            let _ = endpoint.close(now);
        }
        self.ended = true;
    }
}

/// The keys of a completed handshake, if the certificate is the promised one.
fn export(endpoint: &Endpoint, remote_fingerprint: &str) -> std::result::Result<Config, Ending> {
    let state = endpoint.get_connection_state(OTHER).ok_or(Ending::Failed)?;
    let certificate = state.peer_certificates.first().ok_or(Ending::Fingerprint)?;
    let actual = fingerprint(&AwsLcRsProvider::new(), certificate).map_err(|_| Ending::Failed)?;
    if !actual.eq_ignore_ascii_case(remote_fingerprint) {
        return Err(Ending::Fingerprint);
    }
    let profile = match state.srtp_protection_profile() {
        SrtpProtectionProfile::Srtp_Aead_Aes_128_Gcm => ProtectionProfile::AeadAes128Gcm,
        SrtpProtectionProfile::Srtp_Aes128_Cm_Hmac_Sha1_80 => ProtectionProfile::Aes128CmHmacSha1_80,
        _ => return Err(Ending::Failed),
    };
    let mut config = Config { profile, ..Default::default() };
    let material =
        state.export_keying_material(LABEL_EXTRACTOR_DTLS_SRTP, &[], config.keying_material_len()).map_err(|_| Ending::Failed)?;
    config.set_session_keys_from_keying_material(material.as_ref(), false).map_err(|_| Ending::Failed)?;
    Ok(config)
}

fn fingerprint(provider: &dyn RTCCryptoProvider, der: &[u8]) -> Result<String> {
    let digest = provider.crypto().hash(HashAlgorithm::Sha256, der).map_err(|e| Error::Crypto(e.to_string()))?;
    Ok(digest.iter().map(|b| format!("{b:02X}")).collect::<Vec<_>>().join(":"))
}

/// The crate keys associations by address; ours lives in the leg, so the address is a constant and a client that moves
/// keeps its association.
const OTHER: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 1);
/// Chosen: the crate repeats a flight at most seven times and does not double; 100 ms repairs a lossy mobile link soon.
const FLIGHT_INTERVAL: Duration = Duration::from_millis(100);
