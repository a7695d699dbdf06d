//! A UDP relay between one person and the worker: it loses media packets as its seed says, and can move the person to
//! another address.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use tokio::net::UdpSocket;

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
    /// By the person's address: the socket that the worker sees.
    ways: Mutex<HashMap<SocketAddr, Arc<UdpSocket>>>,
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
            ways: Mutex::default(),
        });
        let relay = Self { port, state: state.clone() };
        tokio::spawn(async move {
            let mut buffer = [0; 2048];
            loop {
                let Ok((length, person)) = front.recv_from(&mut buffer).await else {
                    continue;
                };
                let way = state.way(person, &front).await;
                if !state.loses(&buffer[..length]) {
                    let _ = way.send_to(&buffer[..length], state.worker).await;
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
            let _ = way.send_to(datagram, self.state.worker).await;
        }
    }

    /// From now on the worker sees other addresses, as after a change of network.
    pub fn move_on(&self) {
        self.state.ways.lock().unwrap().clear();
    }
}

impl State {
    async fn way(self: &Arc<Self>, person: SocketAddr, front: &Arc<UdpSocket>) -> Arc<UdpSocket> {
        if let Some(way) = self.ways.lock().unwrap().get(&person) {
            return way.clone();
        }
        let way = Arc::new(UdpSocket::bind("127.0.0.1:0").await.unwrap());
        self.ways.lock().unwrap().insert(person, way.clone());
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
        way
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
