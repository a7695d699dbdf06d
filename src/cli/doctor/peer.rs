//! One person of the call with ourselves: a connection up, and one down for each of the others, of the `webrtc` crate.
//!
//! **Invariants.** What a packet carries is its number and its time, no sound and no picture of anybody.

use std::collections::{BTreeSet, HashMap};
use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rtc::media_stream::MediaStreamTrack;
use rtc::peer_connection::configuration::interceptor_registry::register_default_interceptors;
use rtc::peer_connection::transport::RTCDtlsRole;
use rtc::rtp_transceiver::rtp_sender::{RTCRtpCodec, RTCRtpCodingParameters, RTCRtpEncodingParameters, RtpCodecKind};
use webrtc::error::{Error, Result};
use webrtc::media_stream::track_local::TrackLocal;
use webrtc::media_stream::track_local::static_rtp::TrackLocalStaticRTP;
use webrtc::media_stream::track_remote::{TrackRemote, TrackRemoteEvent};
use webrtc::peer_connection::{
    MediaEngine, PeerConnection, PeerConnectionBuilder, PeerConnectionEventHandler, RTCSessionDescription, Registry, SettingEngineBuilder,
};
use webrtc::rtp_transceiver::{RTCRtpTransceiverDirection, RTCRtpTransceiverInit};
use webrtc::runtime::default_runtime;

use crate::media::Kind;

pub const KINDS: [Kind; 2] = [Kind::Audio, Kind::Video];

/// Somebody who sends.
pub struct Speaker {
    number: u8,
    connection: Arc<dyn PeerConnection>,
    tracks: Vec<(Kind, Arc<TrackLocalStaticRTP>)>,
    sent: AtomicU32,
}

/// Somebody's connection for what one other sends.
pub struct Listener {
    connection: Arc<dyn PeerConnection>,
    pub heard: Arc<Heard>,
}

/// What arrived, by kind: the numbers, and how long the packets were under way.
#[derive(Default)]
pub struct Heard(Mutex<HashMap<Kind, Tally>>);

#[derive(Clone, Default)]
pub struct Tally {
    pub numbers: BTreeSet<u32>,
    pub trips: Vec<Duration>,
}

impl Speaker {
    pub async fn new(number: u8, local: IpAddr) -> Result<Self> {
        let connection = connect(local, Arc::new(Deaf)).await?;
        let tracks: Vec<_> = KINDS.iter().map(|kind| (*kind, track(number, *kind))).collect();
        for (_, track) in &tracks {
            connection.add_track(track.clone() as Arc<dyn TrackLocal>).await?;
        }
        Ok(Self { number, connection, tracks, sent: AtomicU32::new(0) })
    }

    pub async fn offer(&self) -> Result<String> {
        offer(&self.connection).await
    }

    pub async fn answered(&self, answer: String) -> Result<()> {
        self.connection.set_remote_description(RTCSessionDescription::answer(answer)?).await
    }

    /// Sends one packet of each kind; both have the same number.
    pub async fn speak(&self, began: Instant) {
        let number = self.sent.fetch_add(1, Ordering::SeqCst);
        for (kind, track) in &self.tracks {
            let (payload_type, step, size) = if *kind == Kind::Audio { (111, 960, 120) } else { (96, 1_800, 1_100) };
            // For VP8 the first byte says that a picture begins (RFC 7741 §4.2).
            let mut payload = vec![0x10];
            payload.extend(number.to_be_bytes());
            payload.extend((began.elapsed().as_micros() as u64).to_be_bytes());
            payload.resize(size, 0);
            let header = rtc::rtp::header::Header {
                version: 2,
                marker: true,
                payload_type,
                sequence_number: number as u16,
                timestamp: number.wrapping_mul(step),
                ssrc: ssrc(self.number, *kind),
                ..Default::default()
            };
            // Before the connection stands there is nowhere to send to.
            let _ = track.write_rtp(rtc::rtp::packet::Packet { header, payload: payload.into() }).await;
        }
    }

    /// The number of the next packet.
    pub fn next(&self) -> u32 {
        self.sent.load(Ordering::SeqCst)
    }

    pub async fn close(&self) {
        let _ = self.connection.close().await;
    }
}

impl Listener {
    pub async fn new(local: IpAddr, began: Instant) -> Result<Self> {
        let heard: Arc<Heard> = Arc::default();
        let connection = connect(local, Arc::new(Ear { heard: heard.clone(), began })).await?;
        for kind in [RtpCodecKind::Audio, RtpCodecKind::Video] {
            let init = RTCRtpTransceiverInit { direction: RTCRtpTransceiverDirection::Recvonly, ..Default::default() };
            connection.add_transceiver_from_kind(kind, Some(init)).await?;
        }
        Ok(Self { connection, heard })
    }

    pub async fn offer(&self) -> Result<String> {
        offer(&self.connection).await
    }

    pub async fn answered(&self, answer: String) -> Result<()> {
        self.connection.set_remote_description(RTCSessionDescription::answer(answer)?).await
    }

    pub async fn close(&self) {
        let _ = self.connection.close().await;
    }
}

impl Heard {
    pub fn of(&self, kind: Kind) -> Tally {
        self.tallies().get(&kind).cloned().unwrap_or_default()
    }

    pub fn has(&self, kind: Kind) -> bool {
        self.tallies().get(&kind).is_some_and(|tally| tally.numbers.len() >= ENOUGH)
    }

    fn tallies(&self) -> MutexGuard<'_, HashMap<Kind, Tally>> {
        // Counting cannot leave it half changed.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn offer(connection: &Arc<dyn PeerConnection>) -> Result<String> {
    let offer = connection.create_offer(None).await?;
    connection.set_local_description(offer.clone()).await?;
    Ok(offer.sdp)
}

async fn connect(local: IpAddr, handler: Arc<dyn PeerConnectionEventHandler>) -> Result<Arc<dyn PeerConnection>> {
    let mut engine = MediaEngine::default();
    engine.register_default_codecs()?;
    let registry = register_default_interceptors(Registry::new(), &mut engine)?;
    // Browsers take the client's part in DTLS whatever the other side is; this crate must be told.
    let settings = SettingEngineBuilder::new().with_answering_dtls_role(RTCDtlsRole::Client);
    let runtime = default_runtime().ok_or_else(|| Error::Other("no runtime".to_owned()))?;
    let connection = PeerConnectionBuilder::new()
        .with_media_engine(engine)
        .with_setting_engine(settings.build())
        .with_interceptor_registry(registry)
        .with_handler(handler)
        .with_runtime(runtime)
        .with_udp_addrs(vec![SocketAddr::new(local, 0).to_string()])
        .build()
        .await?;
    Ok(Arc::new(connection))
}

fn ssrc(number: u8, kind: Kind) -> u32 {
    1000 * (u32::from(number) + 1) + u32::from(kind == Kind::Video)
}

fn track(number: u8, kind: Kind) -> Arc<TrackLocalStaticRTP> {
    let (mime_type, channels, codec_kind) =
        if kind == Kind::Audio { ("audio/opus", 2, RtpCodecKind::Audio) } else { ("video/VP8", 0, RtpCodecKind::Video) };
    let codec = RTCRtpCodec { mime_type: mime_type.into(), clock_rate: kind.clock_rate(), channels, ..Default::default() };
    let coding = RTCRtpCodingParameters { ssrc: Some(ssrc(number, kind)), ..Default::default() };
    let encoding = RTCRtpEncodingParameters { rtp_coding_parameters: coding, codec, ..Default::default() };
    let name = format!("{number}-{mime_type}");
    Arc::new(TrackLocalStaticRTP::new(MediaStreamTrack::new("doctor".into(), name.clone(), name, codec_kind, vec![encoding])))
}

/// A connection up hears nothing.
struct Deaf;

impl PeerConnectionEventHandler for Deaf {}

struct Ear {
    heard: Arc<Heard>,
    began: Instant,
}

impl PeerConnectionEventHandler for Ear {
    fn on_track<'life, 'future>(&'life self, track: Arc<dyn TrackRemote>) -> Pin<Box<dyn Future<Output = ()> + Send + 'future>>
    where
        'life: 'future,
        Self: 'future,
    {
        let (heard, began) = (self.heard.clone(), self.began);
        Box::pin(async move {
            tokio::spawn(async move {
                while let Some(event) = track.poll().await {
                    let TrackRemoteEvent::OnRtpPacket(packet) = event else { continue };
                    let Some((number, sent)) = read(&packet.payload) else { continue };
                    let kind = if packet.header.payload_type == 111 { Kind::Audio } else { Kind::Video };
                    let mut tallies = heard.tallies();
                    let tally = tallies.entry(kind).or_default();
                    tally.numbers.insert(number);
                    tally.trips.push(began.elapsed().saturating_sub(sent));
                }
            });
        })
    }
}

/// Number and time of a packet of ours.
fn read(payload: &[u8]) -> Option<(u32, Duration)> {
    let number = u32::from_be_bytes(payload.get(1..5)?.try_into().ok()?);
    let micros = u64::from_be_bytes(payload.get(5..13)?.try_into().ok()?);
    Some((number, Duration::from_micros(micros)))
}

/// Chosen: packets after which a track flows.
const ENOUGH: usize = 10;
