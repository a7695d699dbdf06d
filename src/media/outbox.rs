//! What leaves: packets side by side in an arena, so that equal ones for one destination go out as one message (GSO).
//!
//! **Invariants.** Nothing is queued here beyond one message: what the socket does not take is lost, as on any network; what
//! a connection does not take waits within the limits of [`super::tcp`]; what another worker does not take, the machine knows.

use super::sfu::parcel::Parcel;
use super::tcp::Streams;
use super::transport::Path;

/// A socket, or what a test puts in its place.
pub trait Sink: Send {
    /// Sends `bytes` as datagrams of `segment` bytes each, the last one may be shorter.
    fn send(&mut self, to: Path, segment: usize, bytes: &[u8]);

    /// The TCP connections, if this sink has any.
    fn streams(&mut self) -> Option<&mut Streams> {
        None
    }

    /// Hands something over to another worker. Gives whether that one has room for it.
    fn hand(&mut self, _to: usize, _parcel: Parcel) -> bool {
        false
    }

    /// Wakes the workers to which something was handed over.
    fn rouse(&mut self) {}
}

/// See the module.
pub struct Outbox {
    sink: Box<dyn Sink>,
    arena: Box<[u8]>,
    used: usize,
    run: Option<Run>,
    /// Datagrams given to the sink.
    pub packets: u64,
}

struct Run {
    to: Path,
    segment: usize,
    segments: usize,
}

impl Outbox {
    pub fn new(sink: Box<dyn Sink>) -> Self {
        Self { sink, arena: vec![0; ARENA].into(), used: 0, run: None, packets: 0 }
    }

    /// Room for the next packet.
    pub fn space(&mut self) -> &mut [u8] {
        if self.used + LARGEST_PACKET > self.arena.len() {
            self.flush();
        }
        &mut self.arena[self.used..self.used + LARGEST_PACKET]
    }

    /// The packet written into [`Self::space`] has `length` bytes and goes to `to`.
    pub fn commit(&mut self, to: Path, length: usize) {
        self.packets += 1;
        let fits = |run: &Run| run.to == to && length <= run.segment && run.segments < SEGMENTS;
        match &mut self.run {
            Some(run) if fits(run) => run.segments += 1,
            _ => {
                let start = self.used;
                self.send_run();
                self.arena.copy_within(start..start + length, 0);
                self.used = 0;
                self.run = Some(Run { to, segment: length, segments: 1 });
            }
        }
        self.used += length;
        // Only the last segment may be shorter.
        if self.run.as_ref().is_some_and(|run| length < run.segment) {
            self.flush();
        }
    }

    /// One datagram, now: checks, handshakes, reports.
    pub fn send(&mut self, to: Path, datagram: &[u8]) {
        self.packets += 1;
        self.sink.send(to, datagram.len(), datagram);
    }

    pub fn flush(&mut self) {
        self.send_run();
        self.used = 0;
    }

    pub fn streams(&mut self) -> Option<&mut Streams> {
        self.sink.streams()
    }

    /// See [`Sink::hand`].
    pub fn hand(&mut self, to: usize, parcel: Parcel) -> bool {
        self.sink.hand(to, parcel)
    }

    /// See [`Sink::rouse`].
    pub fn rouse(&mut self) {
        self.sink.rouse();
    }

    fn send_run(&mut self) {
        if let Some(run) = self.run.take() {
            self.sink.send(run.to, run.segment, &self.arena[..self.used]);
        }
    }
}

// Chosen.
/// A datagram never has more: Ethernet's 1500 with room for jumbo headers.
pub const LARGEST_PACKET: usize = 2048;
/// UDP_MAX_SEGMENTS of older kernels; 44 full packets are 64 kB anyway.
const SEGMENTS: usize = 64;
/// One message of at most 65 000 bytes and its successor's first packet; stays in the second-level cache.
const ARENA: usize = 65_000;

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::SocketAddr;
    use std::sync::mpsc::{Sender, channel};

    struct Log(Sender<(u16, usize, usize)>);

    impl Sink for Log {
        fn send(&mut self, to: Path, segment: usize, bytes: &[u8]) {
            self.0.send((to.remote.address.port(), segment, bytes.len())).unwrap();
        }
    }

    fn path(port: u16) -> Path {
        Path { remote: SocketAddr::from(([127, 0, 0, 1], port)).into(), local: None }
    }

    fn check(name: &str, packets: &[(u16, usize)], wanted: &[(u16, usize, usize)]) {
        let (log, seen) = channel();
        let mut outbox = Outbox::new(Box::new(Log(log)));
        for (port, length) in packets {
            outbox.space()[..*length].fill(*port as u8);
            outbox.commit(path(*port), *length);
        }
        outbox.flush();
        drop(outbox);
        assert_eq!(seen.iter().collect::<Vec<_>>(), wanted, "{name}");
    }

    #[test]
    fn equal_packets_to_one_destination_share_a_message() {
        check("alone", &[(1, 100)], &[(1, 100, 100)]);
        check("a frame", &[(1, 100), (1, 100), (1, 40)], &[(1, 100, 240)]);
        check("longer than the first", &[(1, 100), (1, 140)], &[(1, 100, 100), (1, 140, 140)]);
        check("two receivers", &[(1, 100), (1, 100), (2, 100)], &[(1, 100, 200), (2, 100, 100)]);
        check("nothing behind a short one", &[(1, 100), (1, 40), (1, 40)], &[(1, 100, 140), (1, 40, 40)]);
    }

    #[test]
    fn a_message_has_a_largest_size() {
        let (log, seen) = channel();
        let mut outbox = Outbox::new(Box::new(Log(log)));
        for _ in 0..200 {
            outbox.space();
            outbox.commit(path(1), 1200);
        }
        outbox.flush();
        drop(outbox);
        let sizes: Vec<_> = seen.iter().map(|(_, _, size)| size).collect();
        assert_eq!(sizes.iter().sum::<usize>(), 200 * 1200);
        assert!(sizes.iter().all(|size| *size <= ARENA));
    }
}
