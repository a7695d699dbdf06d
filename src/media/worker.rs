//! The shell around a machine: one thread that waits for datagrams, orders and time, and the handle to it.
//!
//! **Invariants.** Nothing here blocks but the one wait. A fault of the machine is caught, and the machine is thrown away
//! whole: nothing half-done is carried on, and the other workers are told. That somebody is gone is reported after the events
//! that led to it. *Absent*: any rule of the rooms.

use std::collections::{HashSet, VecDeque};
use std::io;
use std::net::{IpAddr, Ipv4Addr, TcpStream};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, TrySendError as TryOrderError, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use mio::{Events, Interest, Poll, Token, Waker};
use tokio::sync::mpsc::Sender;
use tokio::sync::mpsc::error::TrySendError;

use crate::base::limits;

use super::effort::Account;
use super::mesh::{self, Parcels, Post, Posts, Ways};
use super::offer::Ports;
use super::outbox::Sink;
use super::placement::{Report, Subject};
use super::sfu::Sfu;
use super::sfu::parcel::Parcel;
use super::socket::{Ingress, Socket};
use super::tcp::{FIRST_TOKEN, Streams};
use super::transport::Path;
use super::{Busy, Command, Event, Figures, Leg, MediaConfig, PeerKey};

/// What the handle sends to the thread.
pub enum Order {
    /// `home`: the worker that is the home of the room that is named, if that is another one.
    Command {
        home: Option<usize>,
        command: Command,
    },
    Stop,
    /// Fail like a fault of ours.
    Fault,
}

/// A TCP connection, and what is to be dropped with it.
type Arrival = (TcpStream, Box<dyn Send>);

/// A started worker, from outside. When it is dropped the worker ends.
pub struct Handle {
    pub port: u16,
    orders: SyncSender<Order>,
    arrivals: SyncSender<Arrival>,
    waker: Arc<Waker>,
    post: Post,
    board: Arc<Mutex<Board>>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

/// What a worker writes ten times a second, and others read.
#[derive(Default)]
struct Board {
    figures: Figures,
    opened: u64,
    departed: Vec<(PeerKey, u64)>,
}

/// Why a worker did not take an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// Its queue is full.
    Full,
    /// It has ended.
    Over,
}

/// Binds the port and starts the thread of worker `number`.
pub fn start(config: &MediaConfig, (number, port): (usize, u16), posts: &Posts, events: Sender<Event>) -> io::Result<Handle> {
    let mut socket = Socket::bind(config.listen, port)?;
    let local = socket.local_address()?;
    let poll = Poll::new()?;
    poll.registry().register(socket.source(), SOCKET, Interest::READABLE)?;
    let waker = Arc::new(Waker::new(poll.registry(), ORDERS)?);
    let (post, parcels) = mesh::post(waker.clone(), config.workers <= 1);
    let mut addresses = config.public_addresses.clone();
    if addresses.is_empty() {
        // An unspecified address is none that a browser could reach: then only this machine is served.
        let own = Some(local.ip()).filter(|ip| !ip.is_unspecified());
        addresses.push(own.unwrap_or(Ipv4Addr::LOCALHOST.into()));
    }
    let (sender, orders) = sync_channel(limits::MEDIA_QUEUE);
    let (stream_sender, arrivals) = sync_channel(limits::MEDIA_STREAM_QUEUE);
    let board: Arc<Mutex<Board>> = Arc::default();
    let mut worker = Worker {
        number,
        poll,
        ready: Events::with_capacity(64),
        socket: Arc::new(socket),
        input: Ingress::new(),
        orders,
        arrivals,
        parcels,
        posts: posts.clone(),
        events,
        waiting: VecDeque::new(),
        board: board.clone(),
        published: Instant::now(),
        opened: 0,
        seated: HashSet::new(),
        entered: None,
        account: None,
        restarts: 0,
        readable: true,
        addresses,
        ports: Ports { datagrams: local.port(), streams: config.stream_port },
    };
    let sfu = worker.begin()?;
    let named = std::thread::Builder::new().name(format!("media-{number}"));
    let thread = Mutex::new(Some(named.stack_size(STACK).spawn(move || worker.run(sfu))?));
    Ok(Handle { port: local.port(), orders: sender, arrivals: stream_sender, waker, post, board, thread })
}

impl Handle {
    /// Hands over an order without waiting.
    pub fn order(&self, order: Order) -> Result<(), NotTaken> {
        self.orders.try_send(order).map_err(|error| match error {
            TryOrderError::Full(_) => NotTaken::Full,
            TryOrderError::Disconnected(_) => NotTaken::Over,
        })?;
        self.wake();
        Ok(())
    }

    /// Hands over a connection without waiting.
    pub fn accept(&self, stream: TcpStream, held: Box<dyn Send>) -> Result<(), Busy> {
        self.arrivals.try_send((stream, held)).map_err(|_| Busy)?;
        self.wake();
        Ok(())
    }

    /// The way for other workers.
    pub fn post(&self) -> Post {
        self.post.clone()
    }

    pub fn figures(&self) -> Figures {
        self.board().figures
    }

    /// How things are, and who has gone since this was asked last.
    pub fn take_report(&self) -> Report {
        let mut board = self.board();
        let legs = board.figures.up_legs + board.figures.down_legs;
        Report { legs, opened: board.opened, departed: std::mem::take(&mut board.departed) }
    }

    /// Waits for the end of the thread.
    pub fn wait(&self) {
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = thread {
            // A fault of the worker was reported when it happened.
            let _ = thread.join();
        }
    }

    fn board(&self) -> MutexGuard<'_, Board> {
        self.board.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wake(&self) {
        if let Err(error) = self.waker.wake() {
            // What was handed over is found when the worker wakes by itself.
            tracing::warn!(%error, "a media worker could not be woken");
        }
    }
}

struct Worker {
    number: usize,
    poll: Poll,
    ready: Events,
    socket: Arc<Socket>,
    input: Ingress,
    orders: Receiver<Order>,
    arrivals: Receiver<Arrival>,
    parcels: Parcels,
    posts: Posts,
    events: Sender<Event>,
    /// Events that found their queue full.
    waiting: VecDeque<Event>,
    board: Arc<Mutex<Board>>,
    published: Instant,
    /// Commands to open a leg that were carried out, and for whom, unless it was reported that they are gone.
    opened: u64,
    seated: HashSet<PeerKey>,
    /// What the command means that is being carried out.
    entered: Option<Subject>,
    /// Opened by the thread itself.
    account: Option<Account>,
    restarts: u64,
    /// The socket tells only once that it is readable: it is read until it gives less than a batch.
    readable: bool,
    addresses: Vec<IpAddr>,
    ports: Ports,
}

#[derive(PartialEq, Eq)]
enum Flow {
    On,
    Stop,
}

impl Worker {
    fn begin(&self) -> io::Result<Sfu> {
        let ways = Ways::new(self.number, self.posts.clone());
        let carriers = Carriers { datagrams: self.socket.clone(), streams: Streams::new(limits::MEDIA_STREAMS), ways };
        Sfu::new(Instant::now(), self.number, self.addresses.clone(), self.ports, Box::new(carriers))
    }

    fn run(&mut self, mut sfu: Sfu) {
        self.account = Account::open();
        loop {
            // The machine is not used again after a fault; the worker's own fields are whole between two calls.
            let ended = catch_unwind(AssertUnwindSafe(|| while self.turn(&mut sfu) == Flow::On {}));
            if ended.is_ok() {
                return;
            }
            self.restarts += 1;
            tracing::error!(worker = self.number, restarts = self.restarts, "a media worker failed and begins anew; its calls rejoin");
            self.tell_fault(&mut sfu);
            // A plain map, whole between two changes; who must not be heard by somebody must not be because of a fault.
            let withheld = std::mem::take(sfu.withheld());
            sfu = match self.begin() {
                Ok(mut begun) => {
                    *begun.withheld() = withheld;
                    begun.begin_anew(self.posts.get().map_or(0, Vec::len));
                    begun
                }
                Err(error) => {
                    tracing::error!(worker = self.number, %error, "a media worker cannot begin anew");
                    return;
                }
            };
            self.readable = true;
        }
    }

    /// Of what was to be told there remains that legs were gone before; the rooms of all others rejoin, and the one that was just
    /// being entered. Of a room whose home is elsewhere only those come back who were here.
    fn tell_fault(&mut self, failed: &mut Sfu) {
        self.waiting.extend(std::iter::from_fn(|| failed.poll_event()));
        self.waiting.retain(|event| matches!(event, Event::Lost { .. } | Event::Refused { .. }));
        let (mut rooms, mut guests) = (failed.rooms(), failed.guests());
        match self.entered.take() {
            Some(Subject::Opens(room, peer, _)) if failed.is_branch(room) => guests.extend((!guests.contains(&peer)).then_some(peer)),
            entered => {
                let room = entered.and_then(Subject::room).filter(|room| !rooms.contains(room) && !failed.is_branch(*room));
                rooms.extend(room);
            }
        }
        self.waiting.extend(guests.into_iter().map(|peer| Event::Lost { peer, leg: Leg::Down }));
        self.waiting.push_back(Event::WorkerRestarted { rooms });
    }

    /// One wait and what it brought.
    fn turn(&mut self, sfu: &mut Sfu) -> Flow {
        let patience = self.patience(sfu);
        if let Err(error) = self.poll.poll(&mut self.ready, Some(patience))
            && error.kind() != io::ErrorKind::Interrupted
        {
            tracing::error!(%error, "waiting for media failed");
            std::thread::sleep(Duration::from_millis(10)); // no busy loop on a broken system
        }
        for event in &self.ready {
            match event.token() {
                SOCKET => self.readable = true,
                ORDERS => {}
                _ => sfu.streams().into_iter().for_each(|streams| streams.handle_ready(event)),
            }
        }
        if self.obey(sfu) == Flow::Stop {
            sfu.close_all(Instant::now());
            return Flow::Stop;
        }
        self.hear_neighbours(sfu);
        for _ in 0..BATCHES {
            if !self.readable {
                break;
            }
            let now = Instant::now();
            self.readable = self.socket.receive(&mut self.input, |path, datagram| sfu.handle_datagram(now, path, datagram));
            if sfu.is_due(now) {
                sfu.flush(now);
            }
        }
        self.hear_streams(sfu);
        let now = Instant::now();
        sfu.handle_timeout(now);
        sfu.rouse();
        self.tell(now, sfu);
        self.publish(now, sfu);
        Flow::On
    }

    /// Takes what other workers have handed over, and forwards it; never more than the queue holds.
    fn hear_neighbours(&mut self, sfu: &mut Sfu) {
        for _ in 0..limits::MEDIA_PARCELS {
            let Ok((from, parcel)) = self.parcels.try_recv() else { break };
            sfu.handle_parcel(Instant::now(), from, parcel);
        }
        let now = Instant::now();
        if sfu.is_due(now) {
            sfu.flush(now);
        }
    }

    /// Takes new connections over; and as many reads as of the socket, from whichever have something, in turns.
    fn hear_streams(&mut self, sfu: &mut Sfu) {
        for _ in 0..limits::MEDIA_STREAM_QUEUE {
            let (Some(streams), Ok((stream, held))) = (sfu.streams(), self.arrivals.try_recv()) else { break };
            let now = Instant::now();
            streams.accept(now, self.poll.registry(), stream, held);
            sfu.wake(now);
        }
        for _ in 0..BATCHES {
            let now = Instant::now();
            if !sfu.handle_stream(now, self.input.space()) {
                break;
            }
            if sfu.is_due(now) {
                sfu.flush(now);
            }
        }
    }

    fn patience(&self, sfu: &mut Sfu) -> Duration {
        if self.readable || sfu.streams().is_some_and(|streams| streams.is_readable()) {
            return Duration::ZERO;
        }
        let patience = sfu.poll_timeout().saturating_duration_since(Instant::now());
        if self.waiting.is_empty() { patience } else { patience.min(RETELL) }
    }

    /// Carries out what was ordered; never more than the queue holds.
    fn obey(&mut self, sfu: &mut Sfu) -> Flow {
        for _ in 0..limits::MEDIA_QUEUE {
            match self.orders.try_recv() {
                Ok(Order::Command { home, command }) => {
                    let now = Instant::now();
                    let subject = Subject::of(&command);
                    if let Subject::Opens(_, peer, _) = subject {
                        self.opened += 1;
                        self.seated.insert(peer);
                    }
                    self.entered = Some(subject);
                    sfu.handle_order(now, home, command);
                    self.entered = None;
                    sfu.wake(now);
                }
                Ok(Order::Stop) | Err(TryRecvError::Disconnected) => return Flow::Stop,
                // Ordered by a test, and caught in `run` like any other fault.
                Ok(Order::Fault) => panic!("a fault was ordered"),
                Err(TryRecvError::Empty) => break,
            }
        }
        Flow::On
    }

    /// Hands events over in order. If nobody takes them for long, the people they are about are closed: a room that does
    /// not know its peers must not go on sending.
    fn tell(&mut self, now: Instant, sfu: &mut Sfu) {
        loop {
            while let Some(event) = self.waiting.pop_front() {
                if let Err(TrySendError::Full(event)) = self.events.try_send(event) {
                    self.waiting.push_front(event);
                    break;
                }
            }
            let Some(event) = sfu.poll_event() else { return };
            if self.waiting.len() < limits::MEDIA_QUEUE {
                self.waiting.push_back(event);
            } else if let Some(peer) = subject(&event) {
                tracing::warn!(peer = peer.0, "nobody takes media events: closing the peer");
                for leg in [Leg::Down, Leg::Up] {
                    sfu.handle_command(now, Command::Close { peer, leg });
                }
            }
        }
    }

    fn publish(&mut self, now: Instant, sfu: &Sfu) {
        if now < self.published + PUBLISHED {
            return;
        }
        self.published = now;
        // Should the system ever have given less than there was, without a word, it waits no longer than this.
        self.readable = true;
        let figures = sfu.figures();
        let effort = self.account.as_ref().and_then(Account::read).unwrap_or_default();
        let figures = Figures { dropped: figures.dropped + self.socket.dropped(), restarts: self.restarts, effort, ..figures };
        let mut board = self.board.lock().unwrap_or_else(PoisonError::into_inner);
        (board.figures, board.opened) = (figures, self.opened);
        // Whoever has a leg is seated: where there are as many, they are the same.
        if self.waiting.is_empty() && self.seated.len() != sfu.people() {
            let gone = self.seated.extract_if(|peer| !sfu.has(*peer));
            board.departed.extend(gone.map(|peer| (peer, self.opened)));
        }
    }
}

/// What carries what leaves: the socket, the connections, and the ways to other workers.
struct Carriers {
    datagrams: Arc<Socket>,
    streams: Streams,
    ways: Ways,
}

impl Sink for Carriers {
    fn send(&mut self, to: Path, segment: usize, bytes: &[u8]) {
        match to.remote.stream {
            None => self.datagrams.send(to, segment, bytes),
            Some(stream) => self.streams.send(stream, segment, bytes),
        }
    }

    fn streams(&mut self) -> Option<&mut Streams> {
        Some(&mut self.streams)
    }

    fn hand(&mut self, to: usize, parcel: Parcel) -> bool {
        self.ways.hand(to, parcel)
    }

    fn rouse(&mut self) {
        self.ways.rouse();
    }
}

fn subject(event: &Event) -> Option<PeerKey> {
    match event {
        Event::UpAnswered { peer, .. }
        | Event::PlayerAnswered { peer, .. }
        | Event::DownOffered { peer, .. }
        | Event::IceAnswered { peer, .. }
        | Event::Connected { peer, .. }
        | Event::Lost { peer, .. }
        | Event::Starved { peer, .. }
        | Event::Used { peer, .. }
        | Event::Refused { peer, .. } => Some(*peer),
        // Figures that nobody takes are lost, and nothing else.
        Event::Speaking { .. } | Event::Measured { .. } | Event::WorkerRestarted { .. } => None,
    }
}

const SOCKET: Token = Token(0);
const ORDERS: Token = Token(1);
const _: () = assert!(FIRST_TOKEN > ORDERS.0);

// Chosen.
/// Ours needs little; the handshake crate recurses over what arrives.
const STACK: usize = 8 * 1024 * 1024;
/// Batches read before time and orders get their turn.
const BATCHES: usize = 16;
/// How soon a full event queue is tried again.
const RETELL: Duration = Duration::from_millis(5);
const PUBLISHED: Duration = Duration::from_millis(100);
