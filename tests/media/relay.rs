//! A relay between one person and the worker: it loses media packets as its seed says, can move the person to another
//! address, and can carry what the person sends over TCP (RFC 4571) instead of UDP.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpStream, UdpSocket};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

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
    /// Where the worker takes TCP, while it is used.
    tcp: Mutex<Option<SocketAddr>>,
    /// By the person's address: what the worker sees.
    ways: Mutex<HashMap<SocketAddr, Way>>,
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
            tcp: Mutex::default(),
            ways: Mutex::default(),
        });
        let relay = Self { port, state: state.clone() };
        tokio::spawn(async move {
            let mut buffer = [0; 2048];
            loop {
                let Ok((length, person)) = front.recv_from(&mut buffer).await else {
                    continue;
                };
                let Some(way) = state.way(person, &front, &buffer[..length]).await else { continue };
                if !state.loses(&buffer[..length]) {
                    way.send(&buffer[..length], state.worker).await;
                }
            }
        });
        relay
    }

    /// The description with this relay in the place of the worker.
    pub fn rewrite(&self, description: &str) -> String {
        description.replace(&format!(" {} typ host", self.state.worker.port()), &format!(" {} typ host", self.port))
    }

    pub fn lose(&self, permille: u32) {
        self.state.loss_permille.store(permille, Ordering::SeqCst);
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
                if !state.loses(&datagram) {
                    let _ = front.send_to(&datagram, person).await;
                }
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
                if !state.loses(&buffer[..length]) {
                    let _ = front.send_to(&buffer[..length], person).await;
                }
            }
        });
        Way::Udp(way)
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
