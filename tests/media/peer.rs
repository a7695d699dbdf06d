//! A person in a test: an up and a down connection of the `webrtc` crate, and what they hear.

use std::collections::{BTreeSet, HashMap};
use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rtc::media_stream::MediaStreamTrack;
use rtc::peer_connection::configuration::RTCOfferOptions;
use rtc::peer_connection::configuration::interceptor_registry::register_default_interceptors;
use rtc::peer_connection::transport::RTCDtlsRole;
use rtc::rtp_transceiver::rtp_sender::{
    RTCRtpCodec, RTCRtpCodecParameters, RTCRtpCodingParameters, RTCRtpEncodingParameters, RtpCodecKind,
};
use tokio::net::TcpListener;
use tokio::sync::{Notify, mpsc};
use visavis::base::limits::MEDIA_ROOM_LEGS;
use visavis::media::{Command, Event, Figures, Kind, Leg, Media, MediaConfig, PeerKey, RoomKey, Sources};

use super::relay::Relay;
use webrtc::media_stream::track_local::TrackLocal;
use webrtc::media_stream::track_local::static_rtp::TrackLocalStaticRTP;
use webrtc::media_stream::track_remote::{TrackRemote, TrackRemoteEvent};
use webrtc::peer_connection::{
    MediaEngine, PeerConnection, PeerConnectionBuilder, PeerConnectionEventHandler, RTCSessionDescription, Registry, SettingEngineBuilder,
    SrtpProtectionProfile,
};
use webrtc::rtp_transceiver::{RTCRtpTransceiverDirection, RTCRtpTransceiverInit};
use webrtc::runtime::default_runtime;

/// How long anything may take on a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// A worker, the people who use it, and everything it told.
pub struct Hall {
    pub media: Media,
    people: Arc<Mutex<HashMap<PeerKey, Arc<Person>>>>,
    told: Arc<Mutex<Vec<Event>>>,
    news: Arc<Notify>,
}

/// One person; what each person hears is told apart by the first byte of the payload.
pub struct Person {
    pub key: PeerKey,
    up: Arc<dyn PeerConnection>,
    down: Arc<dyn PeerConnection>,
    /// Sound, camera, and a screen if there is one.
    tracks: Vec<Arc<TrackLocalStaticRTP>>,
    video_type: u8,
    sent: [AtomicU64; 3],
    heard: Arc<Heard>,
    relay: Option<Relay>,
}

/// The numbers of the packets that arrived, by sender and kind.
#[derive(Default)]
struct Heard {
    numbers: Mutex<HashMap<(u8, Kind), BTreeSet<u32>>>,
    news: Notify,
}

/// How a person differs from a browser.
#[derive(Clone)]
pub struct Traits {
    pub address: &'static str,
    pub profiles: Vec<SrtpProtectionProfile>,
    pub relay: Option<Relay>,
    /// The only codec of its pictures: name, payload type, parameters. None: all that the crate has, and VP8 is sent.
    pub video: Option<(&'static str, u8, &'static str)>,
    /// Sends a screen, too.
    pub screen: bool,
}

impl Default for Traits {
    fn default() -> Self {
        Self { address: "127.0.0.1:0", profiles: Vec::new(), relay: None, video: None, screen: false }
    }
}

impl Hall {
    /// A worker on a free port of `listen`, whose candidates name `public`.
    pub fn open(listen: &str, public: &[&str]) -> Self {
        Self::with_workers(1, listen, public)
    }

    pub fn with_workers(workers: usize, listen: &str, public: &[&str]) -> Self {
        Self::spreading(workers, MEDIA_ROOM_LEGS, listen, public)
    }

    /// Each worker has so many receivers of a room before another one takes some.
    pub fn spreading(workers: usize, room_legs: u32, listen: &str, public: &[&str]) -> Self {
        let config = MediaConfig {
            listen: listen.parse().unwrap(),
            workers,
            room_legs,
            port: 0,
            public_addresses: public.iter().map(|a| a.parse::<IpAddr>().unwrap()).collect(),
            stream_port: None,
        };
        let (sender, mut events) = mpsc::channel(64);
        let media = Media::start(config, sender).unwrap();
        let people: Arc<Mutex<HashMap<PeerKey, Arc<Person>>>> = Arc::default();
        let (told, news): (Arc<Mutex<Vec<Event>>>, Arc<Notify>) = Default::default();
        let hall = Self { media: media.clone(), people: people.clone(), told: told.clone(), news: news.clone() };
        tokio::spawn(async move {
            while let Some(event) = events.recv().await {
                told.lock().unwrap().push(event.clone());
                let find = |peer: PeerKey| people.lock().unwrap().get(&peer).cloned();
                match event {
                    Event::UpAnswered { peer, answer } => {
                        if let Some(person) = find(peer) {
                            let answer = RTCSessionDescription::answer(person.through(answer)).unwrap();
                            person.up.set_remote_description(answer).await.unwrap();
                        }
                    }
                    Event::PlayerAnswered { peer, answer } => {
                        if let Some(person) = find(peer) {
                            let answer = RTCSessionDescription::answer(person.through(answer)).unwrap();
                            person.down.set_remote_description(answer).await.unwrap();
                        }
                    }
                    Event::DownOffered { peer, revision, offer, .. } => {
                        if let Some(person) = find(peer) {
                            let answer = person.answer(offer).await;
                            media.command(Command::AnswerDown { peer, revision, answer }).unwrap();
                        }
                    }
                    _ => {}
                }
                news.notify_waiters();
            }
        });
        hall
    }

    /// A person enters with both legs and begins to send.
    pub async fn enter(&self, room: RoomKey, key: u64, traits: Traits) -> Arc<Person> {
        let person = Person::new(PeerKey(key), traits).await;
        self.admit(&person);
        let offer = person.offer().await;
        self.media.command(Command::OpenUp { room, peer: person.key, offer }).unwrap();
        self.media.command(Command::OpenDown { room, peer: person.key, sources: Sources::Everyone }).unwrap();
        person
    }

    /// From now on the person is answered.
    pub fn admit(&self, person: &Arc<Person>) {
        self.people.lock().unwrap().insert(person.key, person.clone());
    }

    /// A player asks for what `from` sends.
    pub async fn play(&self, room: RoomKey, key: u64, from: u64) -> Arc<Person> {
        let person = Person::new(PeerKey(key), Traits::default()).await;
        self.admit(&person);
        let (peer, from, offer) = (person.key, PeerKey(from), person.player_offer().await);
        self.media.command(Command::AnswerPlayer { room, peer, from, offer }).unwrap();
        person
    }

    /// A relay in front of the first worker.
    pub async fn relay(&self, seed: u64) -> Relay {
        self.relay_to(0, seed).await
    }

    pub async fn relay_to(&self, worker: usize, seed: u64) -> Relay {
        Relay::open(([127, 0, 0, 1], self.media.ports()[worker]).into(), seed).await
    }

    /// The first worker fails, and has begun anew; gives its rooms.
    pub async fn fault(&self) -> Vec<RoomKey> {
        self.fault_on(0).await
    }

    /// The same of another one.
    pub async fn fault_on(&self, worker: usize) -> Vec<RoomKey> {
        let rooms = |event: &Event| match event {
            Event::WorkerRestarted { rooms } => Some(rooms.clone()),
            _ => None,
        };
        let before = self.events().iter().filter_map(rooms).count();
        self.media.provoke_fault_on(worker).unwrap();
        self.told("the fault", |events| events.iter().filter_map(rooms).nth(before)).await
    }

    /// Where connections are taken that the worker is handed, as the product does it with those that begin with a check.
    pub async fn take_tcp(&self) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (address, media) = (listener.local_addr().unwrap(), self.media.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let media = media.clone();
                tokio::spawn(async move {
                    // What somebody says first comes in one piece; who says nothing is handed over all the same.
                    let _ = tokio::time::timeout(Duration::from_secs(1), stream.peek(&mut [0])).await;
                    media.accept(stream.into_std().unwrap(), Box::new(())).unwrap();
                });
            }
        });
        address
    }

    /// A relay whose person comes by TCP, and where to.
    pub async fn tcp_relay(&self, seed: u64) -> (Relay, SocketAddr) {
        self.tcp_relay_to(0, seed).await
    }

    pub async fn tcp_relay_to(&self, worker: usize, seed: u64) -> (Relay, SocketAddr) {
        let (relay, tcp) = (self.relay_to(worker, seed).await, self.take_tcp().await);
        relay.carry_over(Some(tcp));
        (relay, tcp)
    }

    /// A person leaves without a word to the worker's peers but what the worker says.
    pub fn leave(&self, key: u64) {
        for leg in [Leg::Up, Leg::Down] {
            self.media.command(Command::Close { peer: PeerKey(key), leg }).unwrap();
        }
        self.people.lock().unwrap().remove(&PeerKey(key));
    }

    /// Waits until `wanted` finds something in what was told so far.
    pub async fn told<T>(&self, what: &str, wanted: impl Fn(&[Event]) -> Option<T>) -> T {
        let look = async {
            loop {
                let news = self.news.notified();
                if let Some(found) = wanted(&self.told.lock().unwrap()) {
                    return found;
                }
                // The figures change without an event: look now and then.
                let _ = tokio::time::timeout(Duration::from_millis(50), news).await;
            }
        };
        match tokio::time::timeout(PATIENCE, look).await {
            Ok(found) => found,
            Err(_) => panic!("{what}: never told; {:?}; {:?}", self.media.figures(), self.summary()),
        }
    }

    /// Waits until the figures are as wanted.
    pub async fn figures(&self, what: &str, wanted: impl Fn(&Figures) -> bool) -> Figures {
        self.told(what, |_| Some(self.media.figures()).filter(&wanted)).await
    }

    pub fn events(&self) -> Vec<Event> {
        self.told.lock().unwrap().clone()
    }

    fn summary(&self) -> Vec<String> {
        self.events().iter().map(|event| format!("{event:?}").chars().take(90).collect()).collect()
    }
}

impl Drop for Hall {
    fn drop(&mut self) {
        self.media.stop();
    }
}

impl Person {
    pub async fn new(key: PeerKey, traits: Traits) -> Arc<Self> {
        let heard: Arc<Heard> = Arc::default();
        let up = connect(&traits, Arc::new(Deaf)).await;
        let down = connect(&traits, Arc::new(Listener(heard.clone()))).await;
        let video = traits.video.unwrap_or(("video/VP8", 96, ""));
        let mut tracks = vec![track(key, Kind::Audio, ("audio/opus", 111, "")), track(key, Kind::Video, video)];
        tracks.extend(traits.screen.then(|| track(key, Kind::Screen, video)));
        for track in &tracks {
            up.add_track(track.clone() as Arc<dyn TrackLocal>).await.unwrap();
        }
        Arc::new(Self { key, up, down, tracks, video_type: video.1, sent: Default::default(), heard, relay: traits.relay })
    }

    fn through(&self, description: String) -> String {
        self.relay.as_ref().map_or(description.clone(), |relay| relay.rewrite(&description))
    }

    pub async fn offer(&self) -> String {
        let offer = self.up.create_offer(None).await.unwrap();
        self.up.set_local_description(offer.clone()).await.unwrap();
        // The crate's sections have the names 0, 1 and 2.
        offer.sdp.replace("a=mid:2\r\n", "a=mid:2\r\na=content:slides\r\n")
    }

    /// The offer of a player, who only receives.
    pub async fn player_offer(&self) -> String {
        for kind in [RtpCodecKind::Audio, RtpCodecKind::Video] {
            let init = RTCRtpTransceiverInit { direction: RTCRtpTransceiverDirection::Recvonly, ..Default::default() };
            self.down.add_transceiver_from_kind(kind, Some(init)).await.unwrap();
        }
        let offer = self.down.create_offer(None).await.unwrap();
        self.down.set_local_description(offer.clone()).await.unwrap();
        offer.sdp
    }

    /// The answer to the offer of a leg.
    pub async fn answered(&self, leg: Leg, answer: String) {
        let answer = RTCSessionDescription::answer(self.through(answer)).unwrap();
        self.connection(leg).set_remote_description(answer).await.unwrap();
    }

    /// New ICE credentials for a leg: the fragment that tells them.
    pub async fn restart(&self, leg: Leg) -> String {
        let connection = self.connection(leg);
        let offer = connection.create_offer(Some(RTCOfferOptions { ice_restart: true })).await.unwrap();
        connection.set_local_description(offer.clone()).await.unwrap();
        let line = |name: &str| offer.sdp.lines().find(|line| line.starts_with(name)).unwrap();
        format!("{}\r\n{}\r\nm=audio 9 RTP/AVP 0\r\na=mid:0\r\n", line("a=ice-ufrag:"), line("a=ice-pwd:"))
    }

    /// The other side's new credentials.
    pub async fn restarted(&self, leg: Leg, fragment: &str) {
        let known = self.connection(leg).current_remote_description().await.unwrap().sdp;
        let lines = known.lines().map(|line| {
            let name = ["a=ice-ufrag:", "a=ice-pwd:"].into_iter().find(|name| line.starts_with(name));
            name.map_or(line, |name| fragment.lines().find(|line| line.starts_with(name)).unwrap()).to_owned() + "\r\n"
        });
        let answer = RTCSessionDescription::answer(lines.collect()).unwrap();
        self.connection(leg).set_remote_description(answer).await.unwrap();
    }

    fn connection(&self, leg: Leg) -> &Arc<dyn PeerConnection> {
        match leg {
            Leg::Up => &self.up,
            Leg::Down => &self.down,
        }
    }

    async fn answer(&self, offer: String) -> String {
        let offer = RTCSessionDescription::offer(self.through(offer)).unwrap();
        self.down.set_remote_description(offer).await.unwrap();
        let answer = self.down.create_answer(None).await.unwrap();
        self.down.set_local_description(answer.clone()).await.unwrap();
        answer.sdp
    }

    /// Sends one packet of each kind.
    pub async fn speak(&self) {
        for kind in [Kind::Audio, Kind::Video, Kind::Screen].into_iter().take(self.tracks.len()) {
            self.send(kind, 200).await;
        }
    }

    /// Sends one packet with so much payload.
    async fn send(&self, kind: Kind, bytes: usize) {
        let place = kind as usize;
        let number = self.sent[place].fetch_add(1, Ordering::SeqCst) as u32;
        let (payload_type, step) = if kind == Kind::Audio { (111, 960) } else { (self.video_type, 3000) };
        let mut payload = vec![self.key.0 as u8];
        payload.extend(number.to_be_bytes());
        payload.push(place as u8);
        payload.resize(bytes, 7);
        let packet = rtc_rtp::packet::Packet {
            header: rtc_rtp::header::Header {
                version: 2,
                marker: true,
                payload_type,
                sequence_number: (65_500 + number) as u16,
                timestamp: number.wrapping_mul(step),
                ssrc: ssrc(self.key, kind),
                ..Default::default()
            },
            payload: payload.into(),
        };
        // Before the connection stands there is nowhere to send to.
        let _ = self.tracks[place].write_rtp(packet).await;
    }

    /// Speaks until the test ends or the returned handle is aborted.
    pub fn speak_on(self: &Arc<Self>) -> tokio::task::JoinHandle<()> {
        let person = self.clone();
        tokio::spawn(async move {
            let mut beat = tokio::time::interval(Duration::from_millis(10));
            loop {
                beat.tick().await;
                person.speak().await;
            }
        })
    }

    /// Speaks as a browser would: a voice of 32 kbit/s, and pictures of so many bits per second, 25 of them.
    pub fn call_on(self: &Arc<Self>, picture_bits: usize) -> tokio::task::JoinHandle<()> {
        let person = self.clone();
        tokio::spawn(async move {
            let mut beat = tokio::time::interval(Duration::from_millis(20));
            for n in 0usize.. {
                beat.tick().await;
                person.send(Kind::Audio, 80).await;
                let packets = if n.is_multiple_of(2) { (picture_bits / 8 / 25).div_ceil(1_000) } else { 0 };
                for _ in 0..packets {
                    person.send(Kind::Video, picture_bits / 8 / 25 / packets).await;
                }
            }
        })
    }

    /// How much of a voice of 20 ms a packet is missing in one piece, from packet number `since` on. When it came is another
    /// question, which is answered in virtual time: this machine may be busy.
    pub fn gap_in_speech(&self, from: u64, since: u32) -> Duration {
        let heard: Vec<u32> = self.heard_of(from, Kind::Audio).range(since..).copied().collect();
        let longest = heard.windows(2).map(|pair| pair[1] - pair[0] - 1).max().unwrap_or(u32::MAX);
        Duration::from_millis(20) * longest
    }

    /// Waits until what was heard of `from` is as wanted.
    pub async fn hears(&self, from: u64, kind: Kind, what: &str, wanted: impl Fn(&BTreeSet<u32>) -> bool) {
        let listen = async {
            loop {
                let news = self.heard.news.notified();
                if self.heard.numbers.lock().unwrap().get(&(from as u8, kind)).is_some_and(&wanted) {
                    return;
                }
                news.await;
            }
        };
        if tokio::time::timeout(PATIENCE, listen).await.is_err() {
            let heard = self.heard_of(from, kind);
            panic!("{:?} of {from} {kind:?}: {what}; heard {} {:?}", self.key, heard.len(), heard.iter().next_back());
        }
    }

    pub fn heard_of(&self, from: u64, kind: Kind) -> BTreeSet<u32> {
        self.heard.numbers.lock().unwrap().get(&(from as u8, kind)).cloned().unwrap_or_default()
    }

    /// The next packet has this number.
    pub fn count_from(&self, number: u64) {
        self.sent.iter().for_each(|sent| sent.store(number, Ordering::SeqCst));
    }

    /// How many packets of each kind were sent.
    pub fn sent(&self) -> u32 {
        self.sent[0].load(Ordering::SeqCst) as u32
    }

    /// Ends both connections on this side, with DTLS's goodbye.
    pub async fn hang_up(&self) {
        let _ = self.up.close().await;
        let _ = self.down.close().await;
    }
}

fn ssrc(key: PeerKey, kind: Kind) -> u32 {
    1000 * key.0 as u32 + 1 + kind as u32
}

fn track(key: PeerKey, kind: Kind, named: (&str, u8, &str)) -> Arc<TrackLocalStaticRTP> {
    let codec_kind = if kind == Kind::Audio { RtpCodecKind::Audio } else { RtpCodecKind::Video };
    let codec = codec(kind, named);
    let coding = RTCRtpCodingParameters { ssrc: Some(ssrc(key, kind)), ..Default::default() };
    let encoding = RTCRtpEncodingParameters { rtp_coding_parameters: coding, codec, ..Default::default() };
    let name = format!("{}-{kind:?}", key.0);
    Arc::new(TrackLocalStaticRTP::new(MediaStreamTrack::new("s".into(), name.clone(), name, codec_kind, vec![encoding])))
}

fn codec(kind: Kind, (mime_type, _, parameters): (&str, u8, &str)) -> RTCRtpCodec {
    let channels = if kind == Kind::Audio { 2 } else { 0 };
    let (clock_rate, sdp_fmtp_line) = (kind.clock_rate(), parameters.to_owned());
    RTCRtpCodec { mime_type: mime_type.into(), clock_rate, channels, sdp_fmtp_line, ..Default::default() }
}

async fn connect(traits: &Traits, handler: Arc<dyn PeerConnectionEventHandler>) -> Arc<dyn PeerConnection> {
    let mut engine = MediaEngine::default();
    match traits.video {
        None => engine.register_default_codecs().unwrap(),
        Some(video) => {
            let opus = ("audio/opus", 111, "minptime=10;useinbandfec=1");
            for (kind, codec_kind, named) in [(Kind::Audio, RtpCodecKind::Audio, opus), (Kind::Video, RtpCodecKind::Video, video)] {
                let parameters = RTCRtpCodecParameters { rtp_codec: codec(kind, named), payload_type: named.1 };
                engine.register_codec(parameters, codec_kind).unwrap();
            }
        }
    }
    let registry = register_default_interceptors(Registry::new(), &mut engine).unwrap();
    // Browsers take the client's part in DTLS whatever the other side is; this crate must be told.
    let mut settings = SettingEngineBuilder::new().with_answering_dtls_role(RTCDtlsRole::Client);
    if !traits.profiles.is_empty() {
        settings = settings.with_srtp_protection_profiles(traits.profiles.clone());
    }
    let connection = PeerConnectionBuilder::new()
        .with_media_engine(engine)
        .with_setting_engine(settings.build())
        .with_interceptor_registry(registry)
        .with_handler(handler)
        .with_runtime(default_runtime().unwrap())
        .with_udp_addrs(vec![traits.address.to_owned()])
        .build()
        .await
        .unwrap();
    Arc::new(connection)
}

/// An up connection hears nothing.
struct Deaf;

impl PeerConnectionEventHandler for Deaf {}

struct Listener(Arc<Heard>);

impl PeerConnectionEventHandler for Listener {
    fn on_track<'life, 'future>(&'life self, track: Arc<dyn TrackRemote>) -> Pin<Box<dyn Future<Output = ()> + Send + 'future>>
    where
        'life: 'future,
        Self: 'future,
    {
        let heard = self.0.clone();
        Box::pin(async move {
            tokio::spawn(async move {
                while let Some(event) = track.poll().await {
                    let TrackRemoteEvent::OnRtpPacket(packet) = event else { continue };
                    let payload = &packet.payload;
                    if payload.len() < 50 {
                        continue; // padding
                    }
                    let kind = [Kind::Audio, Kind::Video, Kind::Screen][usize::from(payload[5])];
                    let number = u32::from_be_bytes([payload[1], payload[2], payload[3], payload[4]]);
                    heard.numbers.lock().unwrap().entry((payload[0], kind)).or_default().insert(number);
                    heard.news.notify_waiters();
                }
            });
        })
    }
}
