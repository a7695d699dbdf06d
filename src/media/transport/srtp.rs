//! SRTP: opening what arrives through the crate, sealing what leaves in place (RFC 3711, RFC 7714).
//!
//! **Invariants.** The crate remembers every SSRC it is asked about, also forged ones; so an SSRC is shown to the
//! long-lived context only after a throw-away context has authenticated a packet of it, and there are few. One index is sealed with one content only: whoever calls [`Sealer::seal`] twice with the same index gives
//! the same bytes.

use bytes::BytesMut;
use rtc_crypto::providers::AwsLcRsProvider;
use rtc_crypto::{AeadAlgorithm, AeadCipher, BlockCipherAlgorithm, RTCCrypto, RTCCryptoProvider};
use rtc_shared::error::{Error, Result};
use rtc_shared::marshal::Unmarshal;
use rtc_srtp::config::Config;
use rtc_srtp::context::Context;
use rtc_srtp::option::{srtcp_replay_protection, srtp_replay_protection};
use rtc_srtp::protection_profile::ProtectionProfile;

use crate::base::secret::random;
use crate::media::rtp;

use super::Rejected;

/// The keys of one association, both directions.
pub struct Keys {
    pub open: Opener,
    pub seal: Sealer,
    feedback: Context,
}

/// Opens RTP and RTCP of the other side.
pub struct Opener {
    config: Config,
    context: Context,
    rtp_sources: Vec<u32>,
    rtcp_sources: Vec<u32>,
}

/// Seals RTP packets. GCM in place and without allocation; AES_CM through the crate.
pub enum Sealer {
    Gcm { aead: Box<dyn AeadCipher>, salt: [u8; 12] },
    Crate(Box<Context>),
}

/// Room behind a packet that sealing needs at most.
pub const TAG: usize = 16;

impl Keys {
    pub fn new(config: Config) -> std::result::Result<Self, Rejected> {
        Self::try_new(config).map_err(|_| Rejected)
    }

    fn try_new(config: Config) -> Result<Self> {
        let provider = AwsLcRsProvider::new();
        let seal = Sealer::new(&config, provider.crypto())?;
        let feedback = local_context(&config, provider.crypto())?;
        let context = remote_context(&config)?;
        let open = Opener { config, context, rtp_sources: Vec::new(), rtcp_sources: Vec::new() };
        Ok(Self { open, seal, feedback })
    }

    pub fn seal_rtcp(&mut self, plain: &[u8]) -> std::result::Result<BytesMut, Rejected> {
        self.feedback.encrypt_rtcp(plain).map_err(|_| Rejected)
    }
}

impl Opener {
    /// Header and payload in the clear.
    pub fn rtp(&mut self, datagram: &[u8], header: &rtp::Header) -> std::result::Result<BytesMut, Rejected> {
        let parsed = rtc_rtp::Header::unmarshal(&mut &*datagram).map_err(|_| Rejected)?;
        if !self.rtp_sources.contains(&header.ssrc) {
            let mut stranger = self.stranger(self.rtp_sources.len() < RTP_SOURCES)?;
            stranger.decrypt_rtp_with_header(datagram, &parsed).map_err(|_| Rejected)?;
            self.rtp_sources.push(header.ssrc);
        }
        self.context.decrypt_rtp_with_header(datagram, &parsed).map_err(|_| Rejected)
    }

    pub fn rtcp(&mut self, datagram: &[u8]) -> std::result::Result<BytesMut, Rejected> {
        let sender = datagram.get(4..8).ok_or(Rejected)?;
        let sender = u32::from_be_bytes([sender[0], sender[1], sender[2], sender[3]]);
        if !self.rtcp_sources.contains(&sender) {
            let mut stranger = self.stranger(self.rtcp_sources.len() < RTCP_SOURCES)?;
            stranger.decrypt_rtcp(datagram).map_err(|_| Rejected)?;
            self.rtcp_sources.push(sender);
        }
        self.context.decrypt_rtcp(datagram).map_err(|_| Rejected)
    }

    fn stranger(&self, has_network: bool) -> std::result::Result<Context, Rejected> {
        if !has_network {
            return Err(Rejected);
        }
        remote_context(&self.config).map_err(|_| Rejected)
    }
}

impl Sealer {
    /// With a random key that nobody has: for measuring what sealing costs.
    pub fn of_nobody() -> std::result::Result<Self, Rejected> {
        let mut config = Config { profile: ProtectionProfile::AeadAes128Gcm, ..Default::default() };
        config.set_session_keys_from_keying_material(&random::<56>()[..config.keying_material_len()], false).map_err(|_| Rejected)?;
        Self::new(&config, AwsLcRsProvider::new().crypto()).map_err(|_| Rejected)
    }

    fn new(config: &Config, crypto: &dyn RTCCrypto) -> Result<Self> {
        if !matches!(config.profile, ProtectionProfile::AeadAes128Gcm) {
            return Ok(Self::Crate(Box::new(local_context(config, crypto)?)));
        }
        let (key, salt) = (&config.keys.local_master_key, &config.keys.local_master_salt);
        let session_key = derive(crypto, key, salt, 0x00)?;
        let session_salt = derive(crypto, key, salt, 0x02)?;
        let aead = crypto.new_aead(AeadAlgorithm::Aes128Gcm, &session_key).map_err(crypto_error)?;
        let mut salt = [0; 12];
        salt.copy_from_slice(&session_salt[..12]);
        Ok(Self::Gcm { aead, salt })
    }

    /// `packet[..header]` is the RTP header, `packet[header..end]` the payload, [`TAG`] bytes are free behind. `index` is
    /// the 48-bit packet index: rollover counter and sequence number. Gives the length of the sealed packet.
    pub fn seal(&mut self, packet: &mut [u8], header: usize, end: usize, index: u64) -> std::result::Result<usize, Rejected> {
        match self {
            Self::Gcm { aead, salt } => {
                let mut nonce = *salt; // RFC 7714 §8.1: 00 00 | SSRC | ROC | SEQ, xor salt
                for (n, b) in nonce[2..6].iter_mut().zip(&packet[8..12]) {
                    *n ^= b;
                }
                for (n, b) in nonce[6..12].iter_mut().zip(&index.to_be_bytes()[2..]) {
                    *n ^= b;
                }
                let (aad, rest) = packet.split_at_mut(header);
                let (payload, tag) = rest.split_at_mut(end - header);
                aead.seal_in_place(&nonce, aad, payload, &mut tag[..TAG]).map_err(|_| Rejected)?;
                Ok(end + TAG)
            }
            Self::Crate(context) => {
                let sealed = context.encrypt_rtp(&packet[..end]).map_err(|_| Rejected)?;
                packet.get_mut(..sealed.len()).ok_or(Rejected)?.copy_from_slice(&sealed);
                Ok(sealed.len())
            }
        }
    }
}

fn remote_context(config: &Config) -> Result<Context> {
    let provider = AwsLcRsProvider::new();
    let (key, salt) = (&config.keys.remote_master_key, &config.keys.remote_master_salt);
    let (rtp, rtcp) = (srtp_replay_protection(REPLAY_WINDOW), srtcp_replay_protection(64));
    Context::new(key, salt, config.profile, Some(rtp), Some(rtcp), provider.crypto())
}

fn local_context(config: &Config, crypto: &dyn RTCCrypto) -> Result<Context> {
    let (key, salt) = (&config.keys.local_master_key, &config.keys.local_master_salt);
    Context::new(key, salt, config.profile, None, None, crypto)
}

/// AES-CM PRF for one 16-byte block (RFC 3711 §4.3.3), key derivation rate 0.
fn derive(crypto: &dyn RTCCrypto, master_key: &[u8], master_salt: &[u8], label: u8) -> Result<[u8; 16]> {
    let mut block = [0u8; 16];
    block.get_mut(..master_salt.len()).ok_or(Error::ErrBufferShort)?.copy_from_slice(master_salt);
    block[7] ^= label;
    crypto.block_encrypt(BlockCipherAlgorithm::Aes128, master_key, &mut block).map_err(crypto_error)?;
    Ok(block)
}

fn crypto_error(error: rtc_crypto::CryptoError) -> Error {
    Error::Crypto(error.to_string())
}

/// Chosen: the crate's detector works on 16-bit sequence numbers, so this is its practical maximum.
const REPLAY_WINDOW: usize = 1024;
/// Chosen: a browser uses one SSRC for sound, two for each of three layers, and new ones when a camera is exchanged the hard way.
const RTP_SOURCES: usize = 14;
/// Chosen: some browsers report about every received section under an SSRC of its own.
const RTCP_SOURCES: usize = 256;

#[cfg(test)]
pub mod tests {
    use super::*;

    /// A sealer with keys that everybody knows.
    pub fn sealer() -> Sealer {
        keys(false).seal
    }

    /// The keys that everybody knows, as this side has them; `mirrored`: as the other side has them.
    pub fn keys(mirrored: bool) -> Keys {
        Keys::new(config(ProtectionProfile::AeadAes128Gcm, mirrored)).unwrap()
    }

    /// Opens what [`sealer`] sealed: header and payload in the clear.
    pub fn open(packet: &[u8]) -> Vec<u8> {
        let mut keys = keys(true);
        let header = rtp::Header::parse(packet).unwrap();
        keys.open.rtp(packet, &header).unwrap().to_vec()
    }

    fn config(profile: ProtectionProfile, mirrored: bool) -> Config {
        let mut config = Config { profile, ..Default::default() };
        let material: Vec<u8> = (0..config.keying_material_len() as u8).collect();
        config.set_session_keys_from_keying_material(&material, mirrored).unwrap();
        config
    }

    fn packet(ssrc: u32, sequence: u16) -> Vec<u8> {
        let mut packet = vec![0x80, 96];
        packet.extend(sequence.to_be_bytes());
        packet.extend(7u32.to_be_bytes());
        packet.extend(ssrc.to_be_bytes());
        packet.extend(b"a frame");
        packet
    }

    fn sealed(keys: &mut Keys, ssrc: u32, index: u64) -> Vec<u8> {
        let mut packet = packet(ssrc, index as u16);
        let end = packet.len();
        packet.resize(end + TAG, 0);
        let length = keys.seal.seal(&mut packet, 12, end, index).unwrap();
        packet.truncate(length);
        packet
    }

    #[test]
    fn what_is_sealed_here_opens_there_across_the_rollover() {
        for profile in [ProtectionProfile::AeadAes128Gcm, ProtectionProfile::Aes128CmHmacSha1_80] {
            let mut ours = Keys::new(config(profile, false)).unwrap();
            let mut theirs = Keys::new(config(profile, true)).unwrap();
            for index in [0xfffe, 0xffff, 0x1_0000, 0x1_0002, 0x1_0001] {
                let packet = sealed(&mut ours, 5, index);
                let header = rtp::Header::parse(&packet).unwrap();
                let plain = theirs.open.rtp(&packet, &header).unwrap();
                assert_eq!(&plain[12..], b"a frame", "{index:x}");
                assert!(theirs.open.rtp(&packet, &header).is_err(), "a replay at {index:x}");
            }
        }
    }

    #[test]
    fn forged_sources_leave_no_trace_and_real_ones_are_few() {
        let mut ours = Keys::new(config(ProtectionProfile::AeadAes128Gcm, false)).unwrap();
        let mut theirs = Keys::new(config(ProtectionProfile::AeadAes128Gcm, true)).unwrap();
        for ssrc in 100..1_000 {
            let mut forged = sealed(&mut ours, ssrc, 1);
            forged[13] ^= 1;
            let header = rtp::Header::parse(&forged).unwrap();
            assert!(theirs.open.rtp(&forged, &header).is_err());
        }
        assert!(theirs.open.rtp_sources.is_empty());
        let opened = (0..100).filter(|ssrc| {
            let packet = sealed(&mut ours, *ssrc, 1);
            let header = rtp::Header::parse(&packet).unwrap();
            theirs.open.rtp(&packet, &header).is_ok()
        });
        assert_eq!(opened.count(), RTP_SOURCES);
    }

    #[test]
    fn sealing_again_gives_the_same_bytes() {
        let mut ours = Keys::new(config(ProtectionProfile::AeadAes128Gcm, false)).unwrap();
        assert_eq!(sealed(&mut ours, 5, 77), sealed(&mut ours, 5, 77));
    }
}
