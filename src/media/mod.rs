//! The SFU: threads that forward sound and picture between the peers of a room, each over one UDP port and over the TCP
//! connections that it is handed. A room has its home on one of them; of a large one others have branches, with receivers
//! ([`placement`]), to which the home hands every packet once ([`sfu::parcel`]).
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
//! refused ends nothing. Whoever is paused is neither kept nor forwarded. Workers share nothing but the packets of rooms that
//! are on several: a fault of one touches nobody whose room has no part on it. *Absent*: meetings, customers, HTTP, tokio's
//! tasks, any decision about who may be in a room.

mod allocation;
mod arrivals;
mod bandwidth;
pub mod capacity;
mod demand;
mod descriptor;
mod down;
mod effort;
mod figures;
mod formats;
pub mod fragment;
pub mod fuzz;
mod gaps;
pub mod h264;
mod kind;
mod measure;
mod mesh;
mod offer;
pub mod outbox;
mod placement;
mod published;
pub mod quality;
mod rate;
mod reception;
pub mod red;
mod resends;
mod ring;
pub mod rtcp;
pub mod rtp;
mod scalable;
pub mod sfu;
mod slab;
mod socket;
mod tcp;
mod template;
mod thinning;
pub mod transport;
pub mod twcc;
mod up;
mod voice;
pub mod vp8;
mod worker;
pub mod yardstick;

use std::io;
use std::net::{IpAddr, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::mpsc::Sender;

use crate::base::limits;

use capacity::Spent;
use mesh::Posts;
use placement::{Placement, Route, Subject};
use quality::Quality;
use worker::{Handle, NotTaken, Order};

pub use effort::Effort;
pub use figures::Figures;
pub use kind::Kind;

/// Who may hear whom: the peers of one room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RoomKey(pub u64);

/// One person, both legs. The caller gives it, once per run of the process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PeerKey(pub u64);

/// A picture that a page shows, in so many lines of its screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    pub source: PeerKey,
    pub kind: Kind,
    pub lines: u16,
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
    /// [`Command::OpenUp`] it holds from the first packet. Until it is first given sound and camera are, and a screen is not:
    /// nobody is offered one that is paused.
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
        pictures: Vec<Shown>,
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
    /// Keys exist: media flows. Not told of players.
    Connected {
        peer: PeerKey,
        leg: Leg,
    },
    /// The leg is gone: consent expired, the handshake failed, the other side closed it, or a worker failed on which only
    /// receivers of the room are.
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
        sources: Vec<(PeerKey, Kind)>,
    },
    /// How a leg fared since that was told last: when it ends, and now and then before.
    Measured {
        peer: PeerKey,
        leg: Leg,
        quality: Box<Quality>,
    },
    /// Which sizes of the person's picture anybody has a use for, in the order in which they were offered; each time that changes.
    /// At first all have.
    Used {
        peer: PeerKey,
        sizes: Vec<bool>,
    },
    /// A fault was caught and a worker began anew: all legs of these rooms are gone, and must be opened again.
    WorkerRestarted {
        rooms: Vec<RoomKey>,
    },
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
    /// How many workers, at least one and at most [`limits::MEDIA_WORKERS`].
    pub workers: usize,
    /// Receivers of one room on one worker before others take some; usually [`limits::MEDIA_ROOM_LEGS`].
    pub room_legs: u32,
    /// Of the first worker; the others have those that follow. 0: any free ports.
    pub port: u16,
    /// What candidates name; empty: `listen`.
    pub public_addresses: Vec<IpAddr>,
    /// The TCP port of which connections come by [`Media::accept`], as browsers know it; it is offered besides UDP.
    pub stream_port: Option<u16>,
}

/// The queue to a worker is full, or the worker has stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a media worker does not take more commands now")]
pub struct Busy;

/// The handle of the running workers.
#[derive(Clone)]
pub struct Media {
    workers: Arc<[Handle]>,
    /// Held while a command is handed over, so that commands about a room stay in order.
    placement: Arc<Mutex<Placement>>,
}

/// How many workers a machine of so many cores has unless it is told: the other half of them is for pages and the store.
pub fn workers_for(cores: usize) -> usize {
    (cores / 2).clamp(1, limits::MEDIA_WORKERS_UNASKED)
}

impl Media {
    /// Binds the ports and starts the workers. Events that `events` cannot take at once wait in bounded lists.
    ///
    /// One port each. With one for all (`SO_REUSEPORT`) the system would choose the worker by the sender's address, which says
    /// nothing about the room: every second datagram would have to go from thread to thread, or an eBPF program with a map of
    /// all addresses would have to choose, which needs rights that a service should not have.
    ///
    /// Only the first port must be free: where a further one is not, there are fewer workers.
    pub fn start(config: MediaConfig, events: Sender<Event>) -> io::Result<Self> {
        let posts = Posts::default();
        let mut workers = vec![worker::start(&config, (0, config.port), &posts, events.clone())?];
        while workers.len() < config.workers.min(limits::MEDIA_WORKERS) {
            let number = workers.len();
            let port = if config.port == 0 { Some(0) } else { config.port.checked_add(number as u16) };
            let Some(port) = port else { break };
            match worker::start(&config, (number, port), &posts, events.clone()) {
                Ok(worker) => workers.push(worker),
                Err(error) => {
                    tracing::warn!(port, %error, workers = number, "a further UDP port for media cannot be had: there are fewer workers");
                    break;
                }
            }
        }
        posts.get_or_init(|| workers.iter().map(Handle::post).collect());
        let placement = Arc::new(Mutex::new(Placement::new(workers.len(), config.room_legs)));
        Ok(Self { workers: workers.into(), placement })
    }

    /// Hands over a command without waiting.
    pub fn command(&self, command: Command) -> Result<(), Busy> {
        let subject = Subject::of(&command);
        let mut placement = self.placement();
        if subject.may_begin() {
            for (number, worker) in self.workers.iter().enumerate() {
                placement.handle_report(number, worker.take_report());
            }
        }
        let Route { worker, home, apart, besides, left_behind } = placement.route(subject).ok_or(Busy)?;
        if let Subject::Opens(room, peer, _) = subject {
            for former in left_behind {
                for leg in [Leg::Down, Leg::Up] {
                    self.order(&mut placement, former, None, Command::Close { peer, leg }).map_err(|_| Busy)?;
                }
            }
            if let Some(pairs) = apart {
                // Nothing is left of an earlier try that failed half-way.
                self.order(&mut placement, worker, None, Command::CloseRoom { room }).map_err(|_| Busy)?;
                for (from, to) in pairs {
                    let withhold = Command::Withhold { room, from, to, withheld: true };
                    self.order(&mut placement, worker, None, withhold).map_err(|_| Busy)?;
                }
            }
        }
        for branch in besides {
            // One that has ended has nobody left.
            if self.order(&mut placement, branch, None, command.clone()) == Err(NotTaken::Full) {
                return Err(Busy);
            }
        }
        self.order(&mut placement, worker, home, command).map_err(|_| Busy)?;
        placement.handle_taken(worker, subject);
        Ok(())
    }

    fn order(&self, placement: &mut Placement, worker: usize, home: Option<usize>, command: Command) -> Result<(), NotTaken> {
        let outcome = self.workers[worker].order(Order::Command { home, command });
        if outcome == Err(NotTaken::Over) {
            placement.handle_end(worker);
        }
        outcome
    }

    /// Hands over a TCP connection that begins with a framed check (RFC 6544 §7), all of which has arrived: the name in it
    /// tells the worker. `held` is dropped when the connection ends.
    pub fn accept(&self, stream: TcpStream, held: Box<dyn Send>) -> Result<(), Busy> {
        let named = if self.workers.len() > 1 { tcp::addressee(&stream) } else { None };
        // A check for nobody is counted by the first one, and answered by none.
        let worker = named.and_then(|number| self.workers.get(number)).unwrap_or(&self.workers[0]);
        worker.accept(stream, held)
    }

    /// The UDP port of the first worker.
    pub fn port(&self) -> u16 {
        self.workers[0].port
    }

    /// The UDP ports of all workers.
    pub fn ports(&self) -> Vec<u16> {
        self.workers.iter().map(|worker| worker.port).collect()
    }

    /// The figures of all workers together, as of the last tenth of a second.
    pub fn figures(&self) -> Figures {
        self.workers.iter().map(Handle::figures).fold(Figures::default(), Figures::and)
    }

    /// The figures of each worker.
    pub fn worker_figures(&self) -> Vec<Figures> {
        self.workers.iter().map(Handle::figures).collect()
    }

    /// What each worker has spent, for [`capacity`].
    pub fn spent(&self) -> Vec<Spent> {
        let spent = |figures: Figures| Spent { effort: figures.effort, forwarded: figures.forwarded };
        self.worker_figures().into_iter().map(spent).collect()
    }

    /// Ends all legs with a goodbye and waits for the threads.
    pub fn stop(&self) {
        // All of them hear it before the first one is waited for.
        let told: Vec<_> = self.workers.iter().map(|worker| (worker, worker.order(Order::Stop).is_ok())).collect();
        for (worker, was_told) in told {
            // A worker that takes no order has ended, or ends with the last handle.
            if was_told {
                worker.wait();
            }
        }
    }

    /// Makes the first worker fail, as a fault of ours would: for tests of what happens then.
    #[doc(hidden)]
    pub fn provoke_fault(&self) -> Result<(), Busy> {
        self.provoke_fault_on(0)
    }

    /// The same of another one.
    #[doc(hidden)]
    pub fn provoke_fault_on(&self, worker: usize) -> Result<(), Busy> {
        self.workers.get(worker).ok_or(Busy)?.order(Order::Fault).map_err(|_| Busy)
    }

    fn placement(&self) -> MutexGuard<'_, Placement> {
        // Nothing panics in there that would leave it half changed.
        self.placement.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl PeerKey {
    /// The stream of this person in our offers: one name for sound and picture, so that lips stay in step.
    pub fn stream(self) -> String {
        format!("p{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, UdpSocket};

    use super::*;

    #[test]
    fn half_of_the_cores_forward_media() {
        for (cores, workers) in [(1, 1), (2, 1), (3, 1), (4, 2), (8, 4), (64, limits::MEDIA_WORKERS_UNASKED)] {
            assert_eq!(workers_for(cores), workers, "{cores}");
        }
    }

    #[test]
    fn a_further_port_that_is_taken_means_fewer_workers() {
        let listen = IpAddr::V4(Ipv4Addr::LOCALHOST);
        let started = |workers, port| {
            let (public_addresses, room_legs) = (Vec::new(), limits::MEDIA_ROOM_LEGS);
            let config = MediaConfig { listen, workers, room_legs, port, public_addresses, stream_port: None };
            Media::start(config, tokio::sync::mpsc::channel(1).0)
        };
        // The port before a taken one may be taken itself: then another one is tried.
        let media = std::iter::repeat_with(|| UdpSocket::bind((listen, 0)).unwrap()).take(50).find_map(|taken| {
            let port = taken.local_addr().unwrap().port() - 1;
            let media = started(3, port).ok()?;
            assert_eq!(media.ports(), [port]);
            Some(media)
        });
        media.expect("a port that is free").stop();
        let media = started(limits::MEDIA_WORKERS + 1, 0).unwrap();
        assert_eq!(media.ports().len(), limits::MEDIA_WORKERS, "and never more than there may be");
        media.stop();
    }
}
