//! The forwarding machine: legs, people and rooms; datagrams and commands in, datagrams and events out.
//!
//! Sans I/O: the caller gives the time with every call, [`Outbox`] takes what leaves.
//!
//! **Invariants.** `by_ufrag` and `by_address` name living legs only, and an address belongs to one leg. A person is in one
//! room and has at most one leg each way; who has none is forgotten. A publisher that is withheld from a receiver is not
//! among what feeds it: no packet, repeat or report has a way there. Of a room that is on several workers all of that holds on
//! each of them ([`parcel`]). *Absent*: sockets, clocks, threads.

mod adaptation;
mod branch;
mod commands;
mod demand;
mod feedback;
mod forward;
mod home;
mod negotiation;
pub mod parcel;
mod quality;
mod restart;
mod streams;
mod timers;

use std::collections::{HashMap, HashSet, VecDeque};
use std::io;
use std::net::IpAddr;
use std::time::Instant;

use crate::base::limits;

use super::arrivals::Arrivals;
use super::demand::{Demand, Sizes};
use super::measure::Measure;
use super::offer::{Host, Ports};
use super::outbox::{Outbox, Sink};
use super::published::Published;
use super::rtp::Header;
use super::slab::{Key, Slab};
use super::transport::dtls::Identity;
use super::transport::ice::Request;
use super::transport::{End, Ending, Path, Progress, Rejected, Transport};
use super::voice::Voice;
use super::{Event, Figures, Kind, Leg, PeerKey, Refusal, RoomKey, Shown};

use branch::Branch;
use home::Subscriber;
use negotiation::{DownLeg, Wish};
use parcel::LegName;

/// See the module.
pub struct Sfu {
    /// The worker whose machine this is: its letter begins our names.
    worker: usize,
    identity: Identity,
    host: Host,
    ups: Slab<UpLeg>,
    downs: Slab<DownLeg>,
    people: HashMap<PeerKey, Person>,
    rooms: HashMap<RoomKey, Vec<PeerKey>>,
    /// Who is kept from whom.
    withheld: Withheld,
    /// Rooms whose home is another worker.
    branches: HashMap<RoomKey, Branch>,
    /// The branches of rooms whose home is here.
    subscribers: HashMap<RoomKey, Vec<Subscriber>>,
    /// Workers that do not know yet that this machine follows one that has failed.
    untold: Vec<usize>,
    /// Packets for which a branch had no room.
    not_handed: u64,
    by_ufrag: HashMap<String, LegKey>,
    by_address: HashMap<End, LegKey>,
    /// Publishers with packets that wait for the end of the batch.
    dirty: Vec<Key<UpLeg>>,
    batch_since: Option<Instant>,
    next_tick: Instant,
    /// When it was last looked how the legs fare.
    looked: Instant,
    /// When the first missing packet is to be asked for.
    missing_at: Option<Instant>,
    /// Receivers whose lines are tried out, and when the next padding is due.
    probing: Vec<Key<DownLeg>>,
    padding_at: Option<Instant>,
    out: Outbox,
    events: VecDeque<Event>,
    figures: Figures,
}

/// Publisher and receiver, by room.
pub type Withheld = HashMap<RoomKey, Pairs>;

/// Who is kept from whom.
type Pairs = HashSet<(PeerKey, PeerKey)>;

/// A person's legs.
struct Person {
    room: RoomKey,
    up: Option<Key<UpLeg>>,
    down: Option<Key<DownLeg>>,
    paused: [bool; 3],
    /// Which pictures the page shows; `None`: it has not said so.
    view: Option<Vec<Shown>>,
}

/// A publisher, as far as it has receivers here.
struct UpLeg {
    peer: PeerKey,
    room: RoomKey,
    origin: Origin,
    published: [Option<Published>; 3],
    receivers: Vec<Receiver>,
    /// When one of them was linked last.
    linked: Option<Instant>,
    voice: Voice,
    /// Which sizes of its picture are used.
    demand: Demand,
    /// Of these, what the branches on other workers have a use for.
    wanted_by: Vec<(usize, Sizes)>,
    /// When its packets arrived, once one was numbered.
    arrivals: Option<Arrivals>,
    reported: Option<Instant>,
    /// How it fares.
    measure: Measure,
}

/// Where a publisher's packets come from.
enum Origin {
    /// From its own connection.
    Here(Box<Transport>),
    /// From the home of its room, which calls it so and was last told that these sizes are wanted: it is a mirror.
    Elsewhere { home: usize, leg: LegName, told: Sizes },
}

/// A down leg that receives a publisher, and in which sections.
#[derive(Clone, Copy)]
struct Receiver {
    leg: Key<DownLeg>,
    sections: [Option<usize>; 3],
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum LegKey {
    Up(Key<UpLeg>),
    Down(Key<DownLeg>),
}

impl UpLeg {
    /// Nobody receives it yet.
    fn new(now: Instant, (room, peer): (RoomKey, PeerKey), origin: Origin, published: [Option<Published>; 3]) -> Self {
        Self {
            peer,
            room,
            origin,
            published,
            receivers: Vec::new(),
            linked: None,
            voice: Voice::default(),
            demand: Demand::new(now),
            wanted_by: Vec::new(),
            arrivals: None,
            reported: None,
            measure: Measure::new(now),
        }
    }
}

impl Sfu {
    /// The machine of a worker, with a fresh certificate; its candidates name `addresses` and `ports`.
    pub fn new(now: Instant, worker: usize, addresses: Vec<IpAddr>, ports: Ports, sink: Box<dyn Sink>) -> io::Result<Self> {
        let identity = Identity::generate()?;
        let host = Host { addresses, ports, fingerprint: identity.fingerprint.clone() };
        Ok(Self {
            worker,
            identity,
            host,
            ups: Slab::new(limits::MEDIA_LEGS),
            downs: Slab::new(limits::MEDIA_LEGS),
            people: HashMap::new(),
            rooms: HashMap::new(),
            withheld: Withheld::new(),
            branches: HashMap::new(),
            subscribers: HashMap::new(),
            untold: Vec::new(),
            not_handed: 0,
            by_ufrag: HashMap::new(),
            by_address: HashMap::new(),
            dirty: Vec::new(),
            batch_since: None,
            next_tick: now,
            looked: now,
            missing_at: None,
            probing: Vec::new(),
            padding_at: None,
            out: Outbox::new(sink),
            events: VecDeque::new(),
            figures: Figures::default(),
        })
    }

    /// One datagram, told apart by its first byte (RFC 7983 §7).
    pub fn handle_datagram(&mut self, now: Instant, path: Path, datagram: &[u8]) {
        self.figures.received += 1;
        let result = match datagram.first() {
            Some(0..=3) => self.handle_check(now, path, datagram),
            Some(20..=63) => self.handle_dtls(now, path, datagram),
            Some(128..=191) if datagram.len() > 12 => match datagram[1] {
                192..=223 => self.handle_rtcp(now, path, datagram),
                _ => self.handle_rtp(now, path, datagram),
            },
            _ => Err(Rejected),
        };
        if result.is_err() {
            self.figures.rejected += 1;
        }
    }

    /// What outlives a fault of this machine: the next one must keep the same people apart from its first packet on.
    pub fn withheld(&mut self) -> &mut Withheld {
        &mut self.withheld
    }

    /// The next thing to tell the rooms.
    pub fn poll_event(&mut self) -> Option<Event> {
        self.events.pop_front()
    }

    pub fn figures(&self) -> Figures {
        let (up_legs, dropped) = (self.ups.len() - self.mirrors(), self.figures.dropped + self.not_handed);
        let (rooms, up_legs, down_legs) = (self.rooms().len() as u64, up_legs as u64, self.downs.len() as u64);
        Figures { rooms, up_legs, down_legs, dropped, ..self.figures }
    }

    /// How many people have a leg, or wait for one.
    pub fn people(&self) -> usize {
        if self.branches.is_empty() {
            return self.people.len();
        }
        let waiting = self.branches.values().flat_map(Branch::waiting).filter(|peer| !self.has_leg(*peer));
        self.people.keys().filter(|peer| self.has_leg(**peer)).count() + waiting.count()
    }

    /// Has this person a leg, or waits for one?
    pub fn has(&self, peer: PeerKey) -> bool {
        self.has_leg(peer) || self.is_waiting(peer)
    }

    /// Where anybody has one, of those whose home is here.
    pub fn rooms(&self) -> Vec<RoomKey> {
        self.rooms.keys().filter(|room| !self.branches.contains_key(room)).copied().collect()
    }

    fn has_leg(&self, peer: PeerKey) -> bool {
        let Some(person) = self.people.get(&peer) else { return false };
        person.down.is_some() || person.up.is_some_and(|up| self.transport_of(LegKey::Up(up)).is_some())
    }

    fn handle_check(&mut self, now: Instant, path: Path, datagram: &[u8]) -> Result<(), Rejected> {
        let request = Request::parse(datagram)?;
        let leg = *self.by_ufrag.get(request.our_ufrag()).ok_or(Rejected)?;
        // Whoever forges another's address must not take it away from a leg that is alive there.
        let owner = self.by_address.get(&path.remote).copied().filter(|owner| *owner != leg);
        if let Some(owner) = owner.and_then(|owner| self.transport(owner))
            && owner.is_alive_at(now, path.remote)
        {
            return Err(Rejected);
        }
        let transport = self.transport(leg).ok_or(Rejected)?;
        let checked = transport.handle_check(now, path, request)?;
        if let Some(address) = checked.unbound {
            self.by_address.remove(&address);
        }
        if let Some(ufrag) = checked.over {
            self.by_ufrag.remove(&ufrag);
        }
        // From here on the sender knows our password: the address is this leg's.
        let before = self.by_address.insert(path.remote, leg);
        if let Some(before) = before.filter(|before| *before != leg)
            && let Some(transport) = self.transport(before)
        {
            transport.give_up(path.remote);
        }
        self.out.send(path, &checked.response);
        Ok(())
    }

    fn handle_dtls(&mut self, now: Instant, path: Path, datagram: &[u8]) -> Result<(), Rejected> {
        let leg = *self.by_address.get(&path.remote).ok_or(Rejected)?;
        let identity = &self.identity;
        let transport = match leg {
            LegKey::Up(key) => self.ups.find_mut(key).and_then(|leg| leg.origin.transport_mut()).ok_or(Rejected)?,
            LegKey::Down(key) => &mut self.downs.find_mut(key).ok_or(Rejected)?.transport,
        };
        let progress = transport.handle_dtls(now, datagram, identity);
        while let Some(reply) = transport.poll_transmit() {
            self.out.send(path, &reply);
        }
        match progress? {
            Progress::Nothing => {}
            Progress::Established => self.handle_established(now, leg),
            Progress::Ended(ending) => self.lose(now, leg, ending),
        }
        Ok(())
    }

    fn handle_established(&mut self, now: Instant, leg: LegKey) {
        let Some((peer, room, side)) = self.describe(leg) else { return };
        // Nobody waits to hear it of a player, of whom hundreds may join at once.
        if !matches!(leg, LegKey::Down(key) if self.downs.find(key).is_some_and(|leg| leg.wish == Wish::Player)) {
            self.events.push_back(Event::Connected { peer, leg: side });
        }
        if let LegKey::Down(key) = leg {
            self.link_receiver(now, room, key);
            self.request_key_frames(now);
        }
    }

    fn handle_rtp(&mut self, now: Instant, path: Path, datagram: &[u8]) -> Result<(), Rejected> {
        let Some(LegKey::Up(key)) = self.by_address.get(&path.remote).copied() else {
            return Err(Rejected);
        };
        let leg = self.ups.find_mut(key).ok_or(Rejected)?;
        let transport = leg.origin.transport_mut().ok_or(Rejected)?;
        let header = Header::parse(datagram).ok_or(Rejected)?;
        let claimed = leg.published.iter_mut().flatten().find_map(|p| Some((p.claim(&header, datagram)?, p)));
        let (claim, published) = claimed.ok_or(Rejected)?;
        let plain = transport.open_rtp(datagram, &header)?;
        let extension = |number: u8| header.extension(datagram, number).filter(|_| number != 0);
        if let Some([high, low]) = extension(published.extensions.transport).filter(|_| published.codec.transport) {
            let number = u16::from_be_bytes([*high, *low]);
            leg.arrivals.get_or_insert_with(|| Arrivals::new(now, number)).handle_packet(now, number);
        }
        let taken = published.handle_packet(now, claim, &header, plain);
        let layer = &published.layers[claim.layer()];
        self.missing_at = self.missing_at.into_iter().chain(layer.poll_timeout()).min();
        let full = layer.pending.len() >= BATCH;
        if !taken {
            return Ok(());
        }
        if published.kind == Kind::Audio
            && let Some(speaking) = extension(published.extensions.level).and_then(|l| leg.voice.handle_level(now, *l.first()?))
        {
            self.events.push_back(Event::Speaking { room: leg.room, peer: leg.peer, speaking });
        }
        if !self.dirty.contains(&key) {
            self.dirty.push(key);
        }
        self.batch_since.get_or_insert(now);
        if full {
            self.flush(now);
        }
        Ok(())
    }

    fn transport(&mut self, leg: LegKey) -> Option<&mut Transport> {
        match leg {
            LegKey::Up(key) => self.ups.find_mut(key).and_then(|leg| leg.origin.transport_mut()),
            LegKey::Down(key) => self.downs.find_mut(key).map(|leg| &mut leg.transport),
        }
    }

    fn transport_of(&self, leg: LegKey) -> Option<&Transport> {
        match leg {
            LegKey::Up(key) => self.ups.find(key).and_then(|leg| leg.origin.transport()),
            LegKey::Down(key) => self.downs.find(key).map(|leg| &leg.transport),
        }
    }

    fn describe(&self, leg: LegKey) -> Option<(PeerKey, RoomKey, Leg)> {
        match leg {
            LegKey::Up(key) => self.ups.find(key).map(|leg| (leg.peer, leg.room, Leg::Up)),
            LegKey::Down(key) => self.downs.find(key).map(|leg| (leg.peer, leg.room, Leg::Down)),
        }
    }

    /// A leg ended without being asked to.
    fn lose(&mut self, now: Instant, leg: LegKey, ending: Ending) {
        let Some((peer, _, side)) = self.describe(leg) else { return };
        self.remove(now, leg, Departure::Leaving);
        self.events.push_back(match ending {
            Ending::Fingerprint => Event::Refused { peer, leg: side, reason: Refusal::Fingerprint },
            Ending::Closed | Ending::Failed => Event::Lost { peer, leg: side },
        });
    }

    /// Takes a leg out of everything that knows it, with a goodbye where there is somebody to hear it.
    fn remove(&mut self, now: Instant, leg: LegKey, departure: Departure) {
        let Some((peer, room, side)) = self.describe(leg) else { return };
        self.look_at(now, leg);
        self.tell_quality(now, leg);
        if let Some(transport) = self.transport(leg) {
            transport.close(now);
            let (to, paths) = (transport.selected(), transport.addresses().collect::<Vec<_>>());
            let ufrags: Vec<String> = transport.ufrags().map(str::to_owned).collect();
            let mut farewell = Vec::new();
            while let Some(datagram) = transport.poll_transmit() {
                farewell.push(datagram);
            }
            for datagram in farewell {
                if let Some(to) = to {
                    self.out.send(to, &datagram);
                }
            }
            for ufrag in ufrags {
                self.by_ufrag.remove(&ufrag);
            }
            for path in paths {
                if self.by_address.get(&path) == Some(&leg) {
                    self.by_address.remove(&path);
                }
            }
        }
        match leg {
            LegKey::Up(key) => {
                self.dirty.retain(|dirty| *dirty != key);
                if let Some(up) = self.ups.remove(key)
                    && departure == Departure::Leaving
                {
                    self.say_goodbye(&up);
                }
            }
            LegKey::Down(key) => {
                self.downs.remove(key);
                self.unlink(room, key);
            }
        }
        self.forget_leg(peer, side);
        if side == Leg::Up {
            self.note_publishers(room);
        }
        if side == Leg::Up && departure == Departure::Leaving {
            self.tell_roster(room);
            self.renegotiate(now, room);
        }
    }

    fn forget_leg(&mut self, peer: PeerKey, side: Leg) {
        let Some(person) = self.people.get_mut(&peer) else { return };
        match side {
            Leg::Up => person.up = None,
            Leg::Down => person.down = None,
        }
        if person.up.is_some() || person.down.is_some() {
            return;
        }
        let room = person.room;
        self.people.remove(&peer);
        if let Some(members) = self.rooms.get_mut(&room) {
            members.retain(|member| *member != peer);
            if members.is_empty() {
                self.rooms.remove(&room);
            }
        }
    }
}

impl Origin {
    /// The connection, if it is here.
    fn transport(&self) -> Option<&Transport> {
        match self {
            Self::Here(transport) => Some(transport),
            Self::Elsewhere { .. } => None,
        }
    }

    fn transport_mut(&mut self) -> Option<&mut Transport> {
        match self {
            Self::Here(transport) => Some(transport),
            Self::Elsewhere { .. } => None,
        }
    }
}

/// Does a leg end, or is it replaced by the same person's next one?
#[derive(Clone, Copy, PartialEq, Eq)]
enum Departure {
    Leaving,
    Replaced,
}

/// What is paused, by kind, of a person of whom nothing was said: a screen is shown by a deed of its own.
const UNTOLD: [bool; 3] = [false, false, true];
/// Packets of one track that may wait for the end of a batch: well under the length of its ring.
const BATCH: usize = 64;

#[cfg(test)]
mod tests;
