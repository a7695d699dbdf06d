//! The SFU: one thread that forwards sound and picture between the peers of a room, over one UDP port and over TCP
//! connections that it is handed.
//!
//! Each person has up to two connections: *up* (the client offers, we answer) and *down* (we offer, the client answers),
//! so that offers never collide. A player (WHEP) has a down leg whose offer the client makes.
//!
//! Owns the socket, the connections, the keys, the routes and the last packets of every track. The forwarding machine is
//! [`sfu::Sfu`]; [`worker`] is the shell that gives it datagrams and time; [`transport`] is the wall behind which the
//! crates of the WebRTC family are used.
//!
//! **Invariants.** An address is heard only after it proved our password; SSRCs and payload types that no SDP named are
//! dropped before they are opened; no queue, map or list grows beyond a limit of [`crate::base::limits`]; a packet that is
//! refused ends nothing. Whoever is paused is neither kept nor forwarded. *Absent*: meetings, customers, HTTP, tokio's
//! tasks, any decision about who may be in a room.

mod allocation;
mod arrivals;
mod bandwidth;
mod down;
mod formats;
pub mod fragment;
pub mod fuzz;
mod gaps;
pub mod h264;
mod offer;
pub mod outbox;
mod published;
mod rate;
mod reception;
mod resends;
mod ring;
pub mod rtcp;
pub mod rtp;
pub mod sfu;
mod slab;
mod socket;
mod tcp;
mod template;
pub mod transport;
pub mod twcc;
mod up;
mod voice;
pub mod vp8;
mod worker;

use std::io;
use std::net::{IpAddr, TcpStream};
use std::sync::mpsc::SyncSender;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use tokio::sync::mpsc::Sender;

/// Who may hear whom: the peers of one room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RoomKey(pub u64);

/// One person, both legs. The caller gives it, once per run of the process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PeerKey(pub u64);

/// Sound or picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Audio,
    Video,
}

/// Towards us or towards a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Leg {
    Up,
    Down,
}

/// Whose tracks a down leg receives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sources {
    /// All others in the room, as they come and go.
    Everyone,
}

/// What a room asks of the worker. Commands of one caller are carried out in order.
#[derive(Clone, Debug)]
pub enum Command {
    /// The client offers what it sends. A person's second offer replaces the first leg.
    OpenUp {
        room: RoomKey,
        peer: PeerKey,
        offer: String,
    },
    /// We offer what the client may receive; [`Event::DownOffered`] follows, and again whenever the room changes.
    OpenDown {
        room: RoomKey,
        peer: PeerKey,
        sources: Sources,
    },
    /// The client's answer to the offer of `revision`; an answer to an older one is ignored.
    AnswerDown {
        peer: PeerKey,
        revision: u32,
        answer: String,
    },
    /// A player offers to receive the tracks of `from`.
    AnswerPlayer {
        room: RoomKey,
        peer: PeerKey,
        from: PeerKey,
        offer: String,
    },
    /// A fragment of SDP for a leg that the client had offered: candidates, or the credentials of an ICE restart. It is for the
    /// ICE session that we called `session`, or for whichever there is.
    PatchIce {
        peer: PeerKey,
        leg: Leg,
        session: Option<String>,
        fragment: String,
    },
    /// The client wants an offer with new ICE credentials: its network has changed. A leg that is gone is [`Event::Lost`].
    RestartDown {
        peer: PeerKey,
    },
    /// Whether this person's track is kept and forwarded. It holds while the person has a leg; given right behind
    /// [`Command::OpenUp`] it holds from the first packet.
    Pause {
        peer: PeerKey,
        kind: Kind,
        paused: bool,
    },
    /// Whether what `from` sends is kept from `to`: neither forwarded nor repeated nor reported. It holds for all their
    /// legs, also those that are opened later, until it is taken back or the room is closed.
    Withhold {
        room: RoomKey,
        from: PeerKey,
        to: PeerKey,
        withheld: bool,
    },
    /// Whose pictures the person's page shows, and in how many lines each; of others nothing is sent. It holds while the person
    /// has a leg. Until it is first given everything is shown, as large as it comes.
    View {
        peer: PeerKey,
        pictures: Vec<(PeerKey, u16)>,
    },
    Close {
        peer: PeerKey,
        leg: Leg,
    },
    CloseRoom {
        room: RoomKey,
    },
}

/// What the worker tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    UpAnswered {
        peer: PeerKey,
        answer: String,
    },
    PlayerAnswered {
        peer: PeerKey,
        answer: String,
    },
    /// `tracks` are the sections in use; a page finds its tile by `mid`.
    DownOffered {
        peer: PeerKey,
        revision: u32,
        offer: String,
        tracks: Vec<DownTrack>,
    },
    /// What became of [`Command::PatchIce`]. The leg goes on whatever it was.
    IceAnswered {
        peer: PeerKey,
        leg: Leg,
        outcome: IceOutcome,
    },
    /// Keys exist: media flows.
    Connected {
        peer: PeerKey,
        leg: Leg,
    },
    /// The leg is gone: consent expired, the handshake failed, or the other side closed it.
    Lost {
        peer: PeerKey,
        leg: Leg,
    },
    /// The leg was not opened, or is closed now.
    Refused {
        peer: PeerKey,
        leg: Leg,
        reason: Refusal,
    },
    /// Someone has begun or ceased to speak, as far as the page's audio levels tell.
    Speaking {
        room: RoomKey,
        peer: PeerKey,
        speaking: bool,
    },
    /// Whose pictures are shown and not sent, because the person's line does not carry them; all of them, each time that changes.
    Starved {
        peer: PeerKey,
        sources: Vec<PeerKey>,
    },
    /// A fault was caught and the worker began anew: all legs are gone, rooms must rejoin.
    WorkerRestarted,
}

/// One section of an offer that carries somebody's track.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DownTrack {
    pub mid: String,
    pub source: PeerKey,
    pub kind: Kind,
}

/// What a fragment of SDP led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IceOutcome {
    /// It was about the ICE session that there is.
    Unchanged,
    /// An ICE session begins that we call `session`; the fragment tells the client our part.
    Restarted { session: String, fragment: String },
    /// It was meant for an ICE session that is over.
    Stale,
    /// It cannot be read.
    Malformed,
}

/// Why a leg was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// Not an SDP that can be answered: malformed, oversize, without fingerprint, or not the answer to our offer.
    Description,
    /// No codec that is forwarded; for players: none of those that are published.
    Codec,
    /// The certificate is not the one that the SDP promised.
    Fingerprint,
    /// There is no place for another leg.
    Full,
    /// There is no such person or publisher.
    Missing,
}

/// Where media is received.
#[derive(Clone, Debug)]
pub struct MediaConfig {
    /// One address, or an unspecified one for all.
    pub listen: IpAddr,
    /// 0: any free port.
    pub port: u16,
    /// What candidates name; empty: `listen`.
    pub public_addresses: Vec<IpAddr>,
    /// The TCP port of which connections come by [`Media::accept`], as browsers know it; it is offered besides UDP.
    pub stream_port: Option<u16>,
}

/// Counters since the start, and how many are here now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    pub rooms: u64,
    pub up_legs: u64,
    pub down_legs: u64,
    /// TCP connections that carry media, or may soon.
    pub streams: u64,
    /// Datagrams that arrived, and frames.
    pub received: u64,
    /// Datagrams that were malformed, forged, out of turn or of unknown peers.
    pub rejected: u64,
    /// Packets forwarded, one per receiver.
    pub forwarded: u64,
    /// Packets repeated for a receiver that missed them.
    pub resent: u64,
    /// Packets asked again of a publisher.
    pub asked_again: u64,
    /// Key frames asked of publishers.
    pub key_frames: u64,
    /// Datagrams that the system did not take, and frames for which a slow connection had no room.
    pub dropped: u64,
    /// Faults that were caught.
    pub restarts: u64,
}

/// The queue to the worker is full, or the worker has stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the media worker does not take more commands now")]
pub struct Busy;

/// The handle of a running worker.
#[derive(Clone)]
pub struct Media {
    commands: SyncSender<worker::Order>,
    arrivals: SyncSender<worker::Arrival>,
    waker: Arc<mio::Waker>,
    figures: Arc<Mutex<Figures>>,
    port: u16,
    thread: Arc<Mutex<Option<JoinHandle<()>>>>,
}

impl Media {
    /// Binds the port and starts the worker. Events that `events` cannot take at once wait in a bounded list.
    pub fn start(config: MediaConfig, events: Sender<Event>) -> io::Result<Self> {
        let started = worker::start(config, events)?;
        Ok(Self {
            commands: started.orders,
            arrivals: started.arrivals,
            waker: started.waker,
            figures: started.figures,
            port: started.port,
            thread: Arc::new(Mutex::new(Some(started.thread))),
        })
    }

    /// Hands over a command without waiting.
    pub fn command(&self, command: Command) -> Result<(), Busy> {
        self.order(worker::Order::Command(command))
    }

    /// Hands over a TCP connection that begins with a framed check (RFC 6544 §7). `held` is dropped when it ends.
    pub fn accept(&self, stream: TcpStream, held: Box<dyn Send>) -> Result<(), Busy> {
        self.arrivals.try_send((stream, held)).map_err(|_| Busy)?;
        self.waker.wake().map_err(|_| Busy)
    }

    /// The UDP port in use.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The figures as of the last tenth of a second.
    pub fn figures(&self) -> Figures {
        *self.figures.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends all legs with a goodbye and waits for the thread.
    pub fn stop(&self) {
        // A worker that takes no order has ended, or ends with the last handle.
        let ordered = self.order(worker::Order::Stop).is_ok();
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let (true, Some(thread)) = (ordered, thread) {
            // A fault of the worker was reported when it happened.
            let _ = thread.join();
        }
    }

    /// Makes the worker fail, as a fault of ours would: for tests of what happens then.
    #[doc(hidden)]
    pub fn provoke_fault(&self) -> Result<(), Busy> {
        self.order(worker::Order::Fault)
    }

    fn order(&self, order: worker::Order) -> Result<(), Busy> {
        self.commands.try_send(order).map_err(|_| Busy)?;
        self.waker.wake().map_err(|_| Busy)
    }
}

impl Kind {
    /// Ticks of the RTP clock per second (RFC 7587 §4.1, RFC 7741 §4.1).
    pub fn clock_rate(self) -> u32 {
        match self {
            Self::Audio => 48_000,
            Self::Video => 90_000,
        }
    }

    fn place(self) -> usize {
        match self {
            Self::Audio => 0,
            Self::Video => 1,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Audio => "audio",
            Self::Video => "video",
        }
    }
}

impl PeerKey {
    /// The stream of this person in our offers: one name for sound and picture, so that lips stay in step.
    pub fn stream(self) -> String {
        format!("p{}", self.0)
    }
}
