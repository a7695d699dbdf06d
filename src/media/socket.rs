//! The UDP socket: batches in (recvmmsg, GRO), messages of equal datagrams out (GSO), dual-stack.
//!
//! **Invariants.** Addresses inside are canonical: a v4-mapped one is written as IPv4, here and nowhere else. What the
//! system does not take is counted and lost. Without GSO, found out when starting or later, every datagram goes by itself.

use std::io::{self, ErrorKind, IoSliceMut};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, SocketAddrV6};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use mio::net::UdpSocket;
use quinn_udp::{BATCH_SIZE, RecvMeta, Transmit, UdpSockRef, UdpSocketState};
use socket2::{Domain, Protocol, Type};

use super::outbox::Sink;
use super::transport::Path;

/// See the module.
pub struct Socket {
    udp: UdpSocket,
    state: UdpSocketState,
    is_v6: bool,
    dropped: AtomicU64,
}

/// The buffers of one batch.
pub struct Ingress {
    buffer: Vec<u8>,
    metas: [RecvMeta; BATCH_SIZE],
}

impl Socket {
    /// Binds and makes ready; an unspecified IPv6 address hears IPv4 too, and where there is no IPv6, IPv4 alone.
    pub fn bind(address: IpAddr, port: u16) -> io::Result<Self> {
        let wanted = SocketAddr::new(address, port);
        let bound = match bind(wanted) {
            Err(_) if address.is_ipv6() && address.is_unspecified() => bind((Ipv4Addr::UNSPECIFIED, port).into())?,
            bound => bound?,
        };
        let is_v6 = bound.local_addr()?.is_ipv6();
        let udp = UdpSocket::from_std(bound);
        let state = UdpSocketState::new(UdpSockRef::from(&udp))?;
        Ok(Self { udp, state, is_v6, dropped: AtomicU64::new(0) })
    }

    pub fn local_address(&self) -> io::Result<SocketAddr> {
        self.udp.local_addr()
    }

    pub fn source(&mut self) -> &mut UdpSocket {
        &mut self.udp
    }

    /// Datagrams that the system did not take.
    pub fn dropped(&self) -> u64 {
        self.dropped.load(Ordering::Relaxed)
    }

    /// Reads one batch; `false` if nothing is left: less than a batch has emptied the socket.
    pub fn receive(&self, input: &mut Ingress, mut each: impl FnMut(Path, &[u8])) -> bool {
        let mut chunks = input.buffer.chunks_exact_mut(DATAGRAMS);
        let mut slices: [IoSliceMut<'_>; BATCH_SIZE] = std::array::from_fn(|_| IoSliceMut::new(chunks.next().unwrap_or_default()));
        let count = match self.state.recv(UdpSockRef::from(&self.udp), &mut slices, &mut input.metas) {
            Ok(count) => count,
            Err(error) => return error.kind() != ErrorKind::WouldBlock && error.kind() != ErrorKind::TimedOut,
        };
        for (meta, chunk) in input.metas[..count].iter().zip(input.buffer.chunks_exact(DATAGRAMS)) {
            let path = Path { remote: canonical(meta.addr).into(), local: meta.dst_ip };
            let bytes = &chunk[..meta.len.min(chunk.len())];
            // With GRO a buffer holds several datagrams of equal size; an empty datagram has no stride.
            for datagram in bytes.chunks(meta.stride.max(1)) {
                each(path, datagram);
            }
        }
        count == BATCH_SIZE
    }

    fn transmit(&self, to: Path, segment: usize, bytes: &[u8]) -> io::Result<()> {
        let destination = if self.is_v6 { mapped(to.remote.address) } else { to.remote.address };
        let segment_size = (segment < bytes.len()).then_some(segment);
        let transmit = Transmit { destination, ecn: None, contents: bytes, segment_size, src_ip: to.local };
        self.state.try_send(UdpSockRef::from(&self.udp), &transmit)
    }
}

impl Ingress {
    pub fn new() -> Self {
        Self { buffer: vec![0; DATAGRAMS * BATCH_SIZE], metas: [RecvMeta::default(); BATCH_SIZE] }
    }

    /// Room for one read of anything else, while no batch is in it.
    pub fn space(&mut self) -> &mut [u8] {
        &mut self.buffer[..DATAGRAMS]
    }
}

impl Sink for Arc<Socket> {
    fn send(&mut self, to: Path, segment: usize, bytes: &[u8]) {
        let mut rest = bytes;
        while !rest.is_empty() {
            let segments = self.state.max_gso_segments().max(1);
            let (message, tail) = rest.split_at(rest.len().min(segment.max(1) * segments));
            match self.transmit(to, segment, message) {
                Ok(()) => rest = tail,
                // The driver cannot segment after all: the crate has switched it off, and this message goes in pieces.
                Err(_) if segments > 1 && self.state.max_gso_segments() == 1 => {}
                Err(_) => {
                    self.dropped.fetch_add(message.len().div_ceil(segment.max(1)) as u64, Ordering::Relaxed);
                    rest = tail;
                }
            }
        }
    }
}

fn bind(address: SocketAddr) -> io::Result<std::net::UdpSocket> {
    let socket = socket2::Socket::new(Domain::for_address(address), Type::DGRAM, Some(Protocol::UDP))?;
    if address.is_ipv6() {
        socket.set_only_v6(!address.ip().is_unspecified())?;
    }
    // The system may grant less; then bursts are lost earlier, and NACK repairs them.
    let _ = socket.set_recv_buffer_size(BUFFERED);
    let _ = socket.set_send_buffer_size(BUFFERED);
    socket.bind(&address.into())?;
    Ok(socket.into())
}

pub fn canonical(address: SocketAddr) -> SocketAddr {
    SocketAddr::new(address.ip().to_canonical(), address.port())
}

fn mapped(address: SocketAddr) -> SocketAddr {
    match address {
        SocketAddr::V4(v4) => SocketAddrV6::new(v4.ip().to_ipv6_mapped(), v4.port(), 0, 0).into(),
        v6 => v6,
    }
}

// Chosen.
/// The largest bundle of datagrams that GRO hands over at once. Pages that are never written cost nothing.
const DATAGRAMS: usize = 64 * 1024;
/// 0.1 s of 300 Mbit/s.
const BUFFERED: usize = 4 * 1024 * 1024;

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, Instant};

    #[test]
    fn addresses_are_canonical_inside_and_mapped_outside() {
        let v4: SocketAddr = "192.0.2.1:9".parse().unwrap();
        let v6: SocketAddr = "[2001:db8::1]:9".parse().unwrap();
        assert_eq!((canonical(mapped(v4)), canonical(mapped(v6))), (v4, v6));
    }

    #[test]
    fn a_message_of_many_datagrams_arrives_as_many() {
        let mut socket = Arc::new(Socket::bind(Ipv4Addr::LOCALHOST.into(), 0).unwrap());
        let other = Socket::bind(Ipv4Addr::LOCALHOST.into(), 0).unwrap();
        let to = Path { remote: other.local_address().unwrap().into(), local: None };
        let mut bytes = vec![1; 1000];
        bytes.extend([2; 1000]);
        bytes.extend([3; 10]);
        socket.send(to, 1000, &bytes);
        let (mut seen, mut input, start) = (Vec::new(), Ingress::new(), Instant::now());
        while seen.len() < 3 && start.elapsed() < Duration::from_secs(5) {
            other.receive(&mut input, |path, datagram| {
                assert_eq!(path.remote.address, socket.local_address().unwrap());
                seen.push((datagram[0], datagram.len()));
            });
        }
        assert_eq!(seen, [(1, 1000), (2, 1000), (3, 10)]);
        assert_eq!(socket.dropped(), 0);
    }
}
