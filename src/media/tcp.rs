//! Media over TCP, for who has no other way: connections that begin with a framed check (RFC 6544 §3). In front of every
//! packet stand two bytes with its length (RFC 4571 §2).
//!
//! **Invariants.** Of each connection there is kept what came of one frame, and [`limits::MEDIA_STREAM_WAITING`] bytes that
//! its other side does not take yet; a frame beyond is dropped whole and counted. A connection that no leg recognises is
//! closed, as is one that falls silent. *Absent*: listening, TLS, legs: who is recognised the machine says.

use std::collections::{HashMap, VecDeque};
use std::io::{self, ErrorKind, Read, Write};
use std::time::Instant;

use mio::event::Event;
use mio::net::TcpStream;
use mio::{Interest, Registry, Token};
use socket2::SockRef;

use crate::base::limits;

use super::socket::canonical;
use super::transport::ice::{self, Request};
use super::transport::{End, Path, Rejected, StreamId};

/// All connections of a worker.
pub struct Streams {
    open: HashMap<StreamId, Stream>,
    /// How many there may be.
    most: usize,
    next: usize,
    /// Connections that may have something to read: the system tells only once.
    readable: VecDeque<StreamId>,
    /// Connections that are over, until somebody asks.
    ended: Vec<End>,
    /// Where frames are put together.
    frames: Vec<u8>,
    dropped: u64,
}

struct Stream {
    socket: TcpStream,
    end: End,
    /// The beginning of a frame.
    partial: Vec<u8>,
    waiting: Waiting,
    /// When something arrived last.
    heard: Instant,
    /// When a leg recognised it last, and how much arrived since.
    recognised: Instant,
    unrecognised_bytes: usize,
    /// Has any leg ever recognised it?
    is_known: bool,
    /// Is it among those that may have something to read?
    is_readable: bool,
    _held: Box<dyn Send>,
}

/// What the other side does not take yet.
#[derive(Default)]
struct Waiting {
    bytes: Vec<u8>,
    /// How many bytes in front belong to a frame whose beginning has left.
    begun: usize,
}

impl Streams {
    /// None yet, and never more than `most`.
    pub fn new(most: usize) -> Self {
        let (open, readable) = (HashMap::new(), VecDeque::new());
        Self { open, most, next: FIRST_TOKEN, readable, ended: Vec::new(), frames: Vec::new(), dropped: 0 }
    }

    /// Takes a connection over, or closes it: it is gone already, or there is no room. Whoever has waited longest without being
    /// recognised makes room for it.
    pub fn accept(&mut self, now: Instant, registry: &Registry, socket: std::net::TcpStream, held: Box<dyn Send>) {
        if self.open.len() >= self.most {
            let strangers = self.open.iter().filter(|(_, stream)| !stream.is_known);
            let Some(oldest) = strangers.min_by_key(|(_, stream)| stream.recognised).map(|(id, _)| *id) else { return };
            self.close(oldest);
        }
        let id = StreamId(self.next);
        if let Ok(stream) = Stream::new(now, id, registry, (socket, held)) {
            self.next += 1;
            self.open.insert(id, stream);
        }
    }

    /// The system tells that a connection can be read, or written again.
    pub fn handle_ready(&mut self, event: &Event) {
        let id = StreamId(event.token().0);
        let Some(stream) = self.open.get_mut(&id) else { return };
        if event.is_writable() {
            stream.send_waiting();
        }
        // What ends a connection is found by reading it.
        if (event.is_readable() || event.is_read_closed() || event.is_error()) && !stream.is_readable {
            stream.is_readable = true;
            self.readable.push_back(id);
        }
    }

    /// May there be something to read?
    pub fn is_readable(&self) -> bool {
        !self.readable.is_empty()
    }

    /// Reads one connection once: gives its path, and how much of `input` are whole frames now. `input` has room for one.
    pub fn receive(&mut self, now: Instant, input: &mut [u8]) -> Option<(Path, usize)> {
        while let Some(id) = self.readable.pop_front() {
            let Some(stream) = self.open.get_mut(&id) else { continue };
            match stream.receive(now, input) {
                Ok(whole) => {
                    self.readable.push_back(id);
                    return Some((Path { remote: stream.end, local: None }, whole));
                }
                Err(error) if error.kind() == ErrorKind::WouldBlock => stream.is_readable = false,
                Err(_) => self.close(id),
            }
        }
        None
    }

    /// Sends `bytes` as frames of `segment` bytes each, the last one may be shorter.
    pub fn send(&mut self, id: StreamId, segment: usize, bytes: &[u8]) {
        let packets = bytes.chunks(segment.max(1));
        let Some(stream) = self.open.get_mut(&id) else {
            self.dropped += packets.len() as u64;
            return;
        };
        self.frames.clear();
        for packet in packets {
            // No packet of ours comes near 64 kB.
            self.frames.extend((packet.len() as u16).to_be_bytes());
            self.frames.extend(packet);
        }
        self.dropped += stream.send(&self.frames);
    }

    /// Takes back what has not begun to leave.
    pub fn recall(&mut self, id: StreamId) {
        if let Some(stream) = self.open.get_mut(&id) {
            self.dropped += stream.waiting.recall();
        }
    }

    /// A leg does or does not recognise the connection that was just read.
    pub fn judge(&mut self, now: Instant, id: StreamId, is_recognised: bool) {
        let Some(stream) = self.open.get_mut(&id) else { return };
        if is_recognised {
            (stream.recognised, stream.unrecognised_bytes, stream.is_known) = (now, 0, true);
        } else if stream.unrecognised_bytes > limits::MEDIA_STREAM_PROOF_BYTES {
            self.close(id);
        }
    }

    /// Time has passed: closes what nobody recognises and what has fallen silent.
    pub fn handle_timeout(&mut self, now: Instant, is_recognised: impl Fn(&End) -> bool) {
        let mut over = Vec::new();
        for (id, stream) in &mut self.open {
            if is_recognised(&stream.end) {
                stream.recognised = now;
            }
            let unknown = now.saturating_duration_since(stream.recognised) >= limits::MEDIA_STREAM_PROOF;
            if unknown || now.saturating_duration_since(stream.heard) >= limits::MEDIA_CONSENT {
                over.push(*id);
            }
        }
        for id in over {
            self.close(id);
        }
    }

    /// The next connection that is over.
    pub fn poll_ended(&mut self) -> Option<End> {
        self.ended.pop()
    }

    pub fn count(&self) -> usize {
        self.open.len()
    }

    /// Frames for which there was no room.
    pub fn dropped(&self) -> u64 {
        self.dropped
    }

    fn close(&mut self, id: StreamId) {
        self.ended.extend(self.open.remove(&id).map(|stream| stream.end));
    }
}

impl Stream {
    fn new(now: Instant, id: StreamId, registry: &Registry, (socket, held): (std::net::TcpStream, Box<dyn Send>)) -> io::Result<Self> {
        socket.set_nonblocking(true)?;
        socket.set_nodelay(true)?;
        // What the system holds back beyond what is under way can be recalled by nobody.
        SockRef::from(&socket).set_tcp_notsent_lowat(limits::MEDIA_STREAM_UNSENT)?;
        let end = End { address: canonical(socket.peer_addr()?), stream: Some(id) };
        let mut socket = TcpStream::from_std(socket);
        registry.register(&mut socket, Token(id.0), Interest::READABLE | Interest::WRITABLE)?;
        Ok(Self {
            socket,
            end,
            partial: Vec::new(),
            waiting: Waiting::default(),
            heard: now,
            recognised: now,
            unrecognised_bytes: 0,
            is_known: false,
            is_readable: false,
            _held: held,
        })
    }

    /// One read, behind what was left over from the last one.
    fn receive(&mut self, now: Instant, input: &mut [u8]) -> io::Result<usize> {
        let before = self.partial.len();
        let read = match self.socket.read(input.get_mut(before..).unwrap_or_default()) {
            Err(error) if error.kind() == ErrorKind::Interrupted => return Ok(0),
            read => read?,
        };
        if read == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        (self.heard, self.unrecognised_bytes) = (now, self.unrecognised_bytes + read);
        input[..before].copy_from_slice(&self.partial);
        let input = &input[..before + read];
        let whole = whole_frames(input).map_err(|_| ErrorKind::InvalidData)?;
        self.partial.clear();
        self.partial.extend(&input[whole..]);
        Ok(whole)
    }

    /// Sends frames behind those that wait; gives how many found no room.
    fn send(&mut self, frames: &[u8]) -> u64 {
        let sent = if self.waiting.bytes.is_empty() { self.write(frames) } else { 0 };
        self.waiting.take(frames, sent)
    }

    fn send_waiting(&mut self) {
        let waiting = std::mem::take(&mut self.waiting);
        let sent = self.write(&waiting.bytes);
        self.waiting = waiting.without(sent);
    }

    /// How much the system takes now. That a connection has failed is found by reading it.
    fn write(&mut self, bytes: &[u8]) -> usize {
        let mut sent = 0;
        while sent < bytes.len() {
            match self.socket.write(&bytes[sent..]) {
                Ok(0) => break,
                Ok(written) => sent += written,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(_) => break,
            }
        }
        sent
    }
}

impl Waiting {
    /// Keeps `frames`, of which `sent` bytes have left, as far as there is room; gives how many are dropped.
    fn take(&mut self, frames: &[u8], sent: usize) -> u64 {
        let begun = rest_of_frame(frames, 0, sent);
        if begun > 0 {
            // Nothing waits before a frame that has begun to leave.
            self.begun = begun;
        }
        let (cut, mut rest) = frames[sent..].split_at(begun);
        self.bytes.extend(cut);
        let mut dropped = 0;
        while !rest.is_empty() {
            let (frame, others) = rest.split_at(frame_length(rest).min(rest.len()));
            if self.bytes.len() + frame.len() <= limits::MEDIA_STREAM_WAITING {
                self.bytes.extend(frame);
            } else {
                dropped += 1;
            }
            rest = others;
        }
        dropped
    }

    /// What waits after `sent` bytes have left. Who waits for nothing has no memory.
    fn without(mut self, sent: usize) -> Self {
        if sent == self.bytes.len() {
            return Self::default();
        }
        self.begun = rest_of_frame(&self.bytes, self.begun, sent);
        self.bytes.drain(..sent);
        self
    }

    /// Forgets all frames that have not begun to leave; gives how many those were.
    fn recall(&mut self) -> u64 {
        let frames = Frames(&self.bytes[self.begun..]).count() as u64;
        self.bytes.truncate(self.begun);
        frames
    }
}

/// The packets of whole frames, one behind the other.
pub struct Frames<'a>(pub &'a [u8]);

impl<'a> Iterator for Frames<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        if self.0.len() < HEAD {
            return None;
        }
        let (frame, rest) = self.0.split_at_checked(frame_length(self.0))?;
        self.0 = rest;
        Some(&frame[HEAD..])
    }
}

/// How much of what arrived is whole frames. A frame that is longer than any packet is an error: nothing behind it can be read.
pub fn whole_frames(bytes: &[u8]) -> Result<usize, Rejected> {
    let mut whole = 0;
    while bytes.len() - whole >= HEAD {
        let length = frame_length(&bytes[whole..]);
        if length > HEAD + limits::MEDIA_FRAME_BYTES {
            return Err(Rejected);
        }
        if bytes.len() - whole < length {
            break;
        }
        whole += length;
    }
    Ok(whole)
}

/// The worker that a connection is for, as far as what has arrived tells. It is only looked at.
pub fn addressee(socket: &std::net::TcpStream) -> Option<usize> {
    let mut first = [0; HEAD + limits::MEDIA_CHECK_BYTES];
    socket.set_nonblocking(true).ok()?;
    let seen = socket.peek(&mut first).ok()?;
    addressee_of(&first[..seen])
}

/// The worker in whose name the check in front is (RFC 8445 §7.2.2). Nothing of it is believed yet: that worker verifies it.
pub fn addressee_of(bytes: &[u8]) -> Option<usize> {
    let check = Frames(bytes).next()?;
    ice::worker_of(Request::parse(check).ok()?.our_ufrag())
}

/// The frame in front, its head included; what has no whole head counts as a head.
fn frame_length(bytes: &[u8]) -> usize {
    match bytes {
        [high, low, ..] => HEAD + usize::from(u16::from_be_bytes([*high, *low])),
        _ => HEAD,
    }
}

/// `bytes` are the `begun` last ones of a frame and whole frames behind it. `sent` of them have left: how much is still to
/// leave of the frame in which that ends?
fn rest_of_frame(bytes: &[u8], begun: usize, sent: usize) -> usize {
    let mut end = begun;
    while end < sent {
        end += frame_length(&bytes[end..]);
    }
    end - sent.min(end)
}

/// The tokens below are the worker's own.
pub const FIRST_TOKEN: usize = 2;
/// Specified: RFC 4571 §2.
const HEAD: usize = 2;

#[cfg(test)]
mod tests;
