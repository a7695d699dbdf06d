//! A relay between one person and the worker: it loses media packets as its seed says, is a bad network each way, can move the
//! person to another address, and can carry what the person sends over TCP (RFC 4571) instead of UDP.

#[path = "../../src/media/bandwidth/network.rs"]
mod network;

use std::collections::{BTreeMap, HashMap};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpStream, UdpSocket};
use tokio::sync::Notify;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use network::Network;

/// See the module.
#[derive(Clone)]
pub struct Relay {
    port: u16,
    state: Arc<State>,
}

struct State {
    worker: SocketAddr,
    /// Of a thousand RTP packets.
    loss_permille: AtomicU32,
    random: AtomicU64,
    lost: AtomicU64,
    /// Towards the worker and towards the person.
    lines: [Line; 2],
    /// Where the worker takes TCP, while it is used.
    tcp: Mutex<Option<SocketAddr>>,
    /// By the person's address: what the worker sees.
    ways: Mutex<HashMap<SocketAddr, Way>>,
}

/// One direction of a network, the same as in the tests in virtual time; it meets everything, also checks and handshakes.
struct Line {
    /// None: everything arrives at once.
    network: Mutex<Option<Network>>,
    seed: u64,
    /// What is under way, by the time of its arrival; the number keeps the order.
    flights: Mutex<BTreeMap<(Instant, u64), Flight>>,
    flown: AtomicU64,
    news: Notify,
}

type Flight = (Vec<u8>, Destination);

/// Where a datagram leaves the relay.
#[derive(Clone)]
enum Destination {
    Worker(Way, SocketAddr),
    Person(Arc<UdpSocket>, SocketAddr),
}

/// A socket, or what writes to a connection.
#[derive(Clone)]
enum Way {
    Udp(Arc<UdpSocket>),
    Tcp(UnboundedSender<Vec<u8>>),
}

impl Relay {
    pub async fn open(worker: SocketAddr, seed: u64) -> Self {
        let front = Arc::new(UdpSocket::bind("127.0.0.1:0").await.unwrap());
        let port = front.local_addr().unwrap().port();
        let state = Arc::new(State {
            worker,
            loss_permille: AtomicU32::new(0),
            random: AtomicU64::new(seed),
            lost: AtomicU64::new(0),
            lines: [Line::new(seed * 2), Line::new(seed * 2 + 1)],
            tcp: Mutex::default(),
            ways: Mutex::default(),
        });
        let relay = Self { port, state: state.clone() };
        for line in 0..2 {
            let state = Arc::downgrade(&state);
            tokio::spawn(async move {
                while let Some(state) = state.upgrade() {
                    state.lines[line].deliver().await;
                }
            });
        }
        tokio::spawn(async move {
            let mut buffer = [0; 2048];
            loop {
                let Ok((length, person)) = front.recv_from(&mut buffer).await else {
                    continue;
                };
                let Some(way) = state.way(person, &front, &buffer[..length]).await else { continue };
                if !state.loses(&buffer[..length]) {
                    state.lines[0].send(&buffer[..length], Destination::Worker(way, state.worker)).await;
                }
            }
        });
        relay
    }

    /// Where the person finds it, on loopback.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The description with this relay in the place of the worker.
    pub fn rewrite(&self, description: &str) -> String {
        description.replace(&format!(" {} typ host", self.state.worker.port()), &format!(" {} typ host", self.port))
    }

    pub fn lose(&self, permille: u32) {
        self.state.loss_permille.store(permille, Ordering::SeqCst);
    }

    /// Changes the network in both directions; before the first change there is none.
    pub fn weather(&self, change: impl Fn(&mut Network)) {
        self.state.lines.iter().for_each(|line| line.change(&change));
    }

    /// Changes the network towards the person only.
    pub fn weather_down(&self, change: impl Fn(&mut Network)) {
        self.state.lines[1].change(&change);
    }

    pub fn lost(&self) -> u64 {
        self.state.lost.load(Ordering::SeqCst)
    }

    /// Sends to the worker as if the person had.
    pub async fn forge(&self, datagram: &[u8]) {
        let ways: Vec<_> = self.state.ways.lock().unwrap().values().cloned().collect();
        for way in ways {
            way.send(datagram, self.state.worker).await;
        }
    }

    /// From now on the person reaches the worker by a TCP connection to this address, or by UDP.
    pub fn carry_over(&self, tcp: Option<SocketAddr>) {
        *self.state.tcp.lock().unwrap() = tcp;
        self.move_on();
    }

    /// From now on the worker sees other addresses, as after a change of network. Connections are closed.
    pub fn move_on(&self) {
        self.state.ways.lock().unwrap().clear();
    }
}

impl Line {
    fn new(seed: u64) -> Self {
        Self { network: Mutex::default(), seed, flights: Mutex::default(), flown: AtomicU64::new(0), news: Notify::new() }
    }

    fn change(&self, change: &impl Fn(&mut Network)) {
        change(self.network.lock().unwrap().get_or_insert_with(|| Network::new(100_000_000, self.seed)));
    }

    async fn send(&self, datagram: &[u8], to: Destination) {
        let arrivals = self.network.lock().unwrap().as_mut().map(|network| network.send(Instant::now(), datagram.len()));
        let Some(arrivals) = arrivals else { return to.take(datagram).await };
        for at in arrivals {
            let number = self.flown.fetch_add(1, Ordering::SeqCst);
            self.flights.lock().unwrap().insert((at, number), (datagram.to_vec(), to.clone()));
        }
        self.news.notify_one();
    }

    /// Waits for the next arrival or for something new, a little while at most, and delivers what has arrived.
    async fn deliver(&self) {
        let next = self.flights.lock().unwrap().first_key_value().map(|((at, _), _)| *at);
        let patience = next.unwrap_or_else(|| Instant::now() + LOOK);
        let _ = tokio::time::timeout_at(patience.into(), self.news.notified()).await;
        while let Some((datagram, to)) = self.arrived() {
            to.take(&datagram).await;
        }
    }

    fn arrived(&self) -> Option<Flight> {
        let mut flights = self.flights.lock().unwrap();
        flights.first_entry().filter(|flight| flight.key().0 <= Instant::now()).map(|flight| flight.remove())
    }
}

/// How often a relay that nobody uses any more notices it.
const LOOK: Duration = Duration::from_millis(100);

impl Destination {
    async fn take(&self, datagram: &[u8]) {
        match self {
            Self::Worker(way, worker) => way.send(datagram, *worker).await,
            Self::Person(front, person) => _ = front.send_to(datagram, *person).await,
        }
    }
}

impl Way {
    async fn send(&self, datagram: &[u8], worker: SocketAddr) {
        // What cannot be sent is lost, as on any network.
        match self {
            Self::Udp(socket) => _ = socket.send_to(datagram, worker).await,
            Self::Tcp(connection) => _ = connection.send(datagram.to_vec()),
        }
    }
}

impl State {
    async fn way(self: &Arc<Self>, person: SocketAddr, front: &Arc<UdpSocket>, first: &[u8]) -> Option<Way> {
        if let Some(way) = self.ways.lock().unwrap().get(&person) {
            return Some(way.clone());
        }
        let tcp = *self.tcp.lock().unwrap();
        let way = match tcp {
            // A client sends nothing over a connection before a check has been answered there.
            Some(_) if !matches!(first, [0..=3, ..]) => return None,
            Some(worker) => self.connect(worker, person, front).await,
            None => self.bind(person, front).await,
        };
        self.ways.lock().unwrap().insert(person, way.clone());
        Some(way)
    }

    async fn connect(self: &Arc<Self>, worker: SocketAddr, person: SocketAddr, front: &Arc<UdpSocket>) -> Way {
        let (mut reader, mut writer) = TcpStream::connect(worker).await.unwrap().into_split();
        let (sender, mut datagrams) = unbounded_channel::<Vec<u8>>();
        // It ends when the way is forgotten, and the connection with it.
        tokio::spawn(async move {
            while let Some(datagram) = datagrams.recv().await {
                let frame = [&(datagram.len() as u16).to_be_bytes()[..], &datagram].concat();
                if writer.write_all(&frame).await.is_err() {
                    return;
                }
            }
        });
        let (state, front) = (self.clone(), front.clone());
        tokio::spawn(async move {
            while let Ok(length) = reader.read_u16().await {
                let mut datagram = vec![0; length.into()];
                if reader.read_exact(&mut datagram).await.is_err() {
                    return;
                }
                state.return_to(person, &front, &datagram).await;
            }
        });
        Way::Tcp(sender)
    }

    async fn bind(self: &Arc<Self>, person: SocketAddr, front: &Arc<UdpSocket>) -> Way {
        let way = Arc::new(UdpSocket::bind("127.0.0.1:0").await.unwrap());
        let (state, front, back) = (self.clone(), front.clone(), way.clone());
        tokio::spawn(async move {
            let mut buffer = [0; 2048];
            loop {
                let Ok(length) = back.recv(&mut buffer).await else { continue };
                state.return_to(person, &front, &buffer[..length]).await;
            }
        });
        Way::Udp(way)
    }

    async fn return_to(&self, person: SocketAddr, front: &Arc<UdpSocket>, datagram: &[u8]) {
        if !self.loses(datagram) {
            self.lines[1].send(datagram, Destination::Person(front.clone(), person)).await;
        }
    }

    /// Loses RTP only, so that a test about media is not one about handshakes.
    fn loses(&self, datagram: &[u8]) -> bool {
        let is_rtp = datagram.len() > 12 && datagram[0] >> 6 == 2 && !(192..=223).contains(&datagram[1]);
        // SplitMix64: a seed gives the same losses for the same traffic.
        let mut z = self.random.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::SeqCst);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let loses = is_rtp && (z >> 33) % 1000 < u64::from(self.loss_permille.load(Ordering::SeqCst));
        self.lost.fetch_add(u64::from(loses), Ordering::SeqCst);
        loses
    }
}
