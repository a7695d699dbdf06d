//! A guest who is admitted and means harm: a real check, a real handshake, real keys, and then whatever it likes.
//!
//! It composes its packets itself, because no client library would send them.

use std::io::{self, Read, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream, UdpSocket};
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::BytesMut;
use rtc_crypto::providers::AwsLcRsProvider;
use rtc_crypto::{HashAlgorithm, RTCCryptoProvider};
use rtc_dtls::config::{ConfigBuilder, ExtendedMasterSecretType, HandshakeConfig};
use rtc_dtls::crypto::Certificate;
use rtc_dtls::endpoint::{Endpoint, EndpointEvent};
use rtc_dtls::extension::extension_use_srtp::SrtpProtectionProfile;
use rtc_shared::TransportProtocol;
use rtc_shared::marshal::{MarshalSize, Unmarshal};
use rtc_srtp::config::{Config, LABEL_EXTRACTOR_DTLS_SRTP};
use rtc_srtp::context::Context;
use rtc_srtp::protection_profile::ProtectionProfile;
use visavis::media::transport::ice::write_check;

use super::peer::PATIENCE;

/// Who asks to be admitted.
pub struct Stranger {
    config: Arc<HandshakeConfig>,
    fingerprint: String,
}

/// Who was.
pub struct Guest {
    wire: Wire,
    to: SocketAddr,
    endpoint: Endpoint,
    seal: Context,
    username: String,
    password: String,
    random: u64,
    sequence: u16,
    /// Packets that left.
    pub sent: u64,
}

/// By what the packets go.
enum Wire {
    Udp(UdpSocket),
    Tcp(Box<TcpStream>),
}

/// By what they shall go.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Carrier {
    Udp,
    Tcp,
}

impl Stranger {
    pub fn new() -> Self {
        let provider: Arc<dyn RTCCryptoProvider> = Arc::new(AwsLcRsProvider::new());
        let certificate = Certificate::generate_self_signed(vec!["guest".to_owned()], provider.crypto()).unwrap();
        let digest = provider.crypto().hash(HashAlgorithm::Sha256, &certificate.certificate[0]).unwrap();
        let config = ConfigBuilder::default()
            .with_crypto_provider(provider)
            .with_certificates(vec![certificate])
            .with_srtp_protection_profiles(vec![SrtpProtectionProfile::Srtp_Aead_Aes_128_Gcm])
            .with_insecure_skip_verify(true)
            .with_extended_master_secret(ExtendedMasterSecretType::Require)
            .with_flight_interval(Duration::from_millis(100))
            .build(true, None)
            .unwrap();
        let fingerprint = digest.iter().map(|byte| format!("{byte:02X}")).collect::<Vec<_>>().join(":");
        Self { config: Arc::new(config), fingerprint }
    }

    /// An offer to send (`sendonly`) or to receive (`recvonly`) sound and picture with all that a browser negotiates.
    pub fn offer(&self, direction: &str) -> String {
        let fingerprint = &self.fingerprint;
        let section = |kind: &str, mid: u8, types: &str, body: &str| {
            format!(
                "m={kind} 9 UDP/TLS/RTP/SAVPF {types}\r\nc=IN IP4 0.0.0.0\r\na=rtcp-mux\r\na=mid:{mid}\r\na={direction}\r\n\
                 a=ice-ufrag:{UFRAG}\r\na=ice-pwd:0123456789abcdefghijklmn\r\na=setup:actpass\r\na=fingerprint:sha-256 {fingerprint}\r\n\
                 a=extmap:1 urn:ietf:params:rtp-hdrext:sdes:mid\r\na=extmap:2 urn:ietf:params:rtp-hdrext:ssrc-audio-level\r\n\
                 a=extmap:3 http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01\r\n\
                 a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id\r\n\
                 a=extmap:5 urn:ietf:params:rtp-hdrext:sdes:repaired-rtp-stream-id\r\n{body}"
            )
        };
        let sound = section("audio", 0, "111", "a=rtpmap:111 opus/48000/2\r\na=rtcp-fb:111 transport-cc\r\n");
        let feedback = ["nack", "nack pli", "ccm fir", "transport-cc"].map(|name| format!("a=rtcp-fb:96 {name}\r\n")).concat();
        let layers = if direction == "sendonly" { "a=rid:q send\r\na=rid:h send\r\na=simulcast:send q;h\r\n" } else { "" };
        let picture = format!("a=rtpmap:96 VP8/90000\r\na=rtpmap:97 rtx/90000\r\na=fmtp:97 apt=96\r\n{feedback}{layers}");
        let picture = section("video", 1, "96 97", &picture);
        format!("v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=group:BUNDLE 0 1\r\na=extmap-allow-mixed\r\n{sound}{picture}")
    }

    /// Proves the password that the answer tells to `to` and shakes hands there.
    pub fn enter(&self, answer: &str, to: SocketAddr, carrier: Carrier) -> Guest {
        let field = |name: &str| answer.lines().find_map(|line| line.strip_prefix(name)).unwrap().to_owned();
        let (username, password) = (format!("{}:{UFRAG}", field("a=ice-ufrag:")), field("a=ice-pwd:"));
        let mut wire = Wire::open(to, carrier).unwrap();
        let mut endpoint = Endpoint::new(OTHER, TransportProtocol::UDP, None);
        let since = Instant::now();
        endpoint.connect(since, OTHER, self.config.clone(), None).unwrap();
        wire.send(&write_check(&username, &password).unwrap()).unwrap();
        let mut answered = false;
        let seal = loop {
            assert!(since.elapsed() < PATIENCE, "no handshake, answered: {answered}");
            let now = Instant::now();
            let datagram = wire.receive();
            answered |= matches!(datagram.first(), Some(1));
            if answered {
                let events = match datagram.first() {
                    Some(20..=63) => endpoint.read(now, OTHER, None, BytesMut::from(&datagram[..])).unwrap(),
                    _ => Vec::new(),
                };
                let _ = endpoint.handle_timeout(OTHER, now);
                while let Some(transmit) = endpoint.poll_transmit() {
                    wire.send(&transmit.message).unwrap();
                }
                if events.iter().any(|event| matches!(event, EndpointEvent::HandshakeComplete)) {
                    break keys(&endpoint);
                }
            }
        };
        Guest { wire, to, endpoint, seal, username, password, random: 0, sequence: 0, sent: 0 }
    }
}

fn keys(endpoint: &Endpoint) -> Context {
    let state = endpoint.get_connection_state(OTHER).unwrap();
    let mut config = Config { profile: ProtectionProfile::AeadAes128Gcm, ..Default::default() };
    let material = state.export_keying_material(LABEL_EXTRACTOR_DTLS_SRTP, &[], config.keying_material_len()).unwrap();
    config.set_session_keys_from_keying_material(material.as_ref(), true).unwrap();
    let (key, salt) = (&config.keys.local_master_key, &config.keys.local_master_salt);
    Context::new(key, salt, config.profile, None, None, AwsLcRsProvider::new().crypto()).unwrap()
}

impl Wire {
    fn open(to: SocketAddr, carrier: Carrier) -> io::Result<Self> {
        Ok(match carrier {
            Carrier::Udp => {
                let socket = UdpSocket::bind(if to.is_ipv4() { "127.0.0.1:0" } else { "[::1]:0" })?;
                socket.connect(to)?;
                socket.set_read_timeout(Some(Duration::from_millis(50)))?;
                Self::Udp(socket)
            }
            Carrier::Tcp => {
                let stream = TcpStream::connect(to)?;
                stream.set_nodelay(true)?;
                stream.set_read_timeout(Some(Duration::from_millis(50)))?;
                Self::Tcp(Box::new(stream))
            }
        })
    }

    fn send(&mut self, packet: &[u8]) -> io::Result<()> {
        match self {
            Self::Udp(socket) => socket.send(packet).map(drop),
            Self::Tcp(stream) => stream.write_all(&[&(packet.len() as u16).to_be_bytes()[..], packet].concat()),
        }
    }

    /// One packet; nothing if none comes soon.
    fn receive(&mut self) -> Vec<u8> {
        let mut buffer = vec![0; 4096];
        let length = match self {
            Self::Udp(socket) => socket.recv(&mut buffer).unwrap_or(0),
            Self::Tcp(stream) => {
                let mut head = [0; 2];
                match stream.read_exact(&mut head) {
                    Ok(()) => {
                        let length = usize::from(u16::from_be_bytes(head));
                        stream.read_exact(&mut buffer[..length]).map_or(0, |()| length)
                    }
                    Err(_) => 0,
                }
            }
        };
        buffer.truncate(length);
        buffer
    }
}

impl Guest {
    /// Sends one packet of the `n`th kind, malformed in one way or another. What it is answered is left to the system, which
    /// drops it when the socket is full; a connection that the server closed is opened again.
    pub fn harm(&mut self, n: u64, corpus: &[Vec<u8>]) {
        let packet = self.packet(n % KINDS, corpus);
        self.sent += 1;
        let cut = self.below(4_000) == 0;
        let is_over = match &mut self.wire {
            Wire::Udp(socket) => {
                // Refused by a full buffer, or as too long: it does not count.
                self.sent -= u64::from(socket.send(&packet).is_err());
                false
            }
            Wire::Tcp(stream) => {
                let length = if cut { 0xffff } else { packet.len() as u16 };
                stream.write_all(&[&length.to_be_bytes()[..], &packet].concat()).is_err() || drain(stream).is_err()
            }
        };
        if is_over {
            self.wire = Wire::open(self.to, Carrier::Tcp).unwrap();
            let check = write_check(&self.username, &self.password).unwrap();
            let _ = self.wire.send(&check);
        }
    }

    fn packet(&mut self, kind: u64, corpus: &[Vec<u8>]) -> Vec<u8> {
        let noise = self.noise(200);
        match kind {
            // RTP that opens, of a picture or of sound, with a payload of noise; of a known or of a new source.
            0 => self.rtp(96, 1, &noise),
            1 => self.rtp(111, 2, &noise),
            2 => {
                let ssrc = self.next() as u32;
                self.rtp(if ssrc & 1 == 0 { 96 } else { 97 }, ssrc, &noise)
            }
            3 => self.rtp(97, 3, &noise),
            // RTP that does not.
            4 => [&[0x90, 96][..], &noise].concat(),
            5 => [&[0x80 | self.next() as u8 & 0x3f, self.next() as u8][..], &noise].concat(),
            // Reports that open, and say anything: noise behind a true head, or changed ones.
            6 => {
                let (kind, count) = (192 + self.next() as u8 % 32, self.next() as u8 & 31);
                let words = noise.len() / 4;
                let head = [0x80 | count, kind, (words >> 8) as u8, words as u8];
                self.report(&[&head[..], &noise[..words * 4]].concat())
            }
            7 => {
                let plain = self.changed(corpus);
                self.report(&[&[0x80, 201, 0, 1, 0, 0, 0, 9][..], &plain].concat())
            }
            // Reports that do not.
            8 => [&[0x81, 200 + self.next() as u8 % 8][..], &noise].concat(),
            // Application data that opens, though there are no data channels; records that do not.
            9 => {
                self.endpoint.write(Instant::now(), OTHER, &noise).unwrap();
                self.endpoint.poll_transmit().unwrap().message.to_vec()
            }
            10 => {
                let (kind, epoch) = (20 + self.next() as u8 % 6, self.next() as u8 & 1);
                [&[kind, 254, 253, 0, epoch, 0, 0, 0, 0][..], &noise].concat()
            }
            // Checks: whole, of a wrong password, changed.
            11 => write_check(&self.username, &self.password).unwrap(),
            12 => write_check(&self.username, "a wrong password").unwrap(),
            13 => {
                let mut check = write_check(&self.username, &self.password).unwrap();
                let at = self.below(check.len() as u64) as usize;
                check[at] ^= 1 << self.below(8);
                check
            }
            14 => self.changed(corpus),
            _ => noise,
        }
    }

    /// A sealed packet with header extensions that may lie.
    fn rtp(&mut self, payload_type: u8, ssrc: u32, payload: &[u8]) -> Vec<u8> {
        // Mostly in order, and now and then anywhere.
        self.sequence = if self.below(50) == 0 { self.next() as u16 } else { self.sequence.wrapping_add(1) };
        let marker = self.next() as u8 & 0x80;
        let mut packet = vec![0x90, marker | payload_type];
        packet.extend(self.sequence.to_be_bytes());
        packet.extend((self.next() as u32).to_be_bytes());
        packet.extend(ssrc.to_be_bytes());
        packet.extend(if self.below(4) == 0 { [0x10, 0x00] } else { [0xbe, 0xde] });
        packet.extend([0, 4]);
        let [a, b, c, d] = (self.next() as u32).to_be_bytes();
        packet.extend([0x40, b"qhf"[usize::from(a) % 3], 0x50, b'q', 0x31, b, c, 0x20, d, a & 0x1f, 0x71, 1, 2, 3, 0, 0]);
        if self.below(20) == 0 {
            let at = 16 + self.below(16) as usize;
            packet[at] = self.next() as u8;
        }
        packet.extend(payload);
        // What the crate cannot seal, because its header lies, is sent as it is.
        match rtc_rtp::Header::unmarshal(&mut &packet[..]) {
            Ok(header) if header.marshal_size() <= packet.len() => self.seal.encrypt_rtp(&packet).unwrap().to_vec(),
            _ => packet,
        }
    }

    fn report(&mut self, plain: &[u8]) -> Vec<u8> {
        self.seal.encrypt_rtcp(plain).map(|sealed| sealed.to_vec()).unwrap_or_else(|_| plain.to_vec())
    }

    fn changed(&mut self, corpus: &[Vec<u8>]) -> Vec<u8> {
        let mut packet = corpus[self.below(corpus.len() as u64) as usize].clone();
        for _ in 0..self.below(4) {
            let at = self.below(packet.len().max(1) as u64) as usize;
            if let Some(byte) = packet.get_mut(at) {
                *byte = self.next() as u8;
            }
        }
        packet.truncate(1_400);
        packet
    }

    fn noise(&mut self, most: u64) -> Vec<u8> {
        let length = self.below(most);
        (0..length).map(|_| self.next() as u8).collect()
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit.max(1)
    }

    /// SplitMix64: the same packets each time.
    fn next(&mut self) -> u64 {
        self.random = self.random.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.random;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

/// Reads away what came, so that the other side is never held up; an error if the connection is over.
fn drain(stream: &mut TcpStream) -> io::Result<()> {
    let mut buffer = [0; 16_384];
    stream.set_nonblocking(true)?;
    let read = loop {
        match stream.read(&mut buffer) {
            Ok(0) => break Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => break Ok(()),
            Err(error) => break Err(error),
        }
    };
    stream.set_nonblocking(false)?;
    read
}

/// Kinds of packets in [`Guest::packet`].
const KINDS: u64 = 16;
/// Our name for the ICE session.
const UFRAG: &str = "evil";
/// The crate keys associations by address; there is one.
const OTHER: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 1);
