//! What rooms ask of the machine: opening, answering, pausing and closing of legs.

use std::time::Instant;

use crate::base::secret::random;
use crate::media::offer::{self, Direction, Line, Live, Role, Sending, Session};
use crate::media::published::Published;
use crate::media::transport::Transport;
use crate::media::transport::sdp::{self, Codec, Description};
use crate::media::{Command, Event, Kind, Leg, PeerKey, Refusal, RoomKey, Sources};

use super::branch::Branch;
use super::negotiation::{DownLeg, Wish};
use super::{Departure, LegKey, Origin, Person, Sfu, UNTOLD, UpLeg};

impl Sfu {
    /// Carries out one command; what it leads to is in [`Sfu::poll_event`].
    pub fn handle_command(&mut self, now: Instant, command: Command) {
        match command {
            Command::OpenUp { room, peer, offer } => {
                if let Err(reason) = self.open_up(now, room, peer, &offer) {
                    self.refuse(peer, Leg::Up, reason);
                }
            }
            Command::OpenDown { room, peer, sources: Sources::Everyone } => {
                if let Err(reason) = self.open_down(now, room, peer) {
                    self.refuse(peer, Leg::Down, reason);
                }
            }
            Command::AnswerDown { peer, revision, answer } => {
                if let Err(reason) = self.answer_down(now, peer, revision, &answer) {
                    self.close(now, peer, Leg::Down);
                    self.refuse(peer, Leg::Down, reason);
                }
            }
            Command::AnswerPlayer { room, peer, from, offer } => {
                if let Err(reason) = self.open_player(now, (room, peer), from, &offer) {
                    self.refuse(peer, Leg::Down, reason);
                }
            }
            Command::PatchIce { peer, leg, session, fragment } => self.patch_ice(peer, leg, session.as_deref(), &fragment),
            Command::RestartDown { peer } => self.restart_down(now, peer),
            Command::Pause { peer, kind, paused } => self.pause(now, peer, kind, paused),
            Command::Withhold { room, from, to, withheld } => self.withhold(now, room, (from, to), withheld),
            Command::View { peer, pictures } => self.view(now, peer, pictures),
            Command::Close { peer, leg } => self.close(now, peer, leg),
            Command::CloseRoom { room } => self.close_room(now, room),
        }
    }

    fn refuse(&mut self, peer: PeerKey, leg: Leg, reason: Refusal) {
        self.events.push_back(Event::Refused { peer, leg, reason });
    }

    fn open_up(&mut self, now: Instant, room: RoomKey, peer: PeerKey, offer: &str) -> Result<(), Refusal> {
        let offer = Description::parse(offer).map_err(|_| Refusal::Description)?;
        let chosen = choose(&offer, |section| section.codec.filter(|_| section.sends));
        if chosen == [None; 3] {
            return Err(Refusal::Codec);
        }
        self.enter(now, room, peer);
        let (before, paused) = self.people.get(&peer).map_or((None, UNTOLD), |person| (person.up, person.paused));
        let view = self.people.get(&peer).and_then(|person| person.view.clone());
        if let Some(before) = before {
            self.remove(now, LegKey::Up(before), Departure::Replaced);
            self.enter(now, room, peer); // who has no leg is forgotten
        }
        let transport = Transport::new(now, self.worker, Some(offer.remote.clone()));
        let ufrag = transport.credentials().ufrag.clone();
        let answer = self.write_answer(&offer, chosen, &transport, |_| Direction::Receives);
        let publish = |kind: Kind| {
            let (at, codec) = chosen[kind.place()]?;
            let mut published = Published::new(kind, codec, &offer.sections, at);
            published.set_paused(paused[kind.place()]);
            Some(published)
        };
        let leg = UpLeg::new(now, (room, peer), Origin::Here(Box::new(transport)), Kind::ALL.map(publish));
        let Ok(key) = self.ups.insert(leg) else {
            self.forget_leg(peer, Leg::Up);
            return Err(Refusal::Full);
        };
        self.by_ufrag.insert(ufrag, LegKey::Up(key));
        if let Some(person) = self.people.get_mut(&peer) {
            person.up = Some(key);
            (person.paused, person.view) = (paused, view);
        }
        self.events.push_back(Event::UpAnswered { peer, answer });
        self.note_publishers(room);
        self.tell_roster(room);
        self.relink(now, room);
        self.renegotiate(now, room);
        Ok(())
    }

    fn open_down(&mut self, now: Instant, room: RoomKey, peer: PeerKey) -> Result<(), Refusal> {
        let transport = Transport::new(now, self.worker, None);
        self.insert_down(now, DownLeg::new(now, (room, peer), transport, Wish::Everyone))?;
        self.renegotiate_one(now, peer);
        Ok(())
    }

    fn open_player(&mut self, now: Instant, who: (RoomKey, PeerKey), from: PeerKey, offer: &str) -> Result<(), Refusal> {
        let (room, peer) = who;
        let offer = Description::parse(offer).map_err(|_| Refusal::Description)?;
        if self.people.get(&from).is_none_or(|person| person.room != room || person.up.is_none()) {
            return Err(Refusal::Missing);
        }
        let published = self.formats(from);
        let chosen = choose(&offer, |section| {
            let codec = match published[section.kind?.place()] {
                Some(format) => section.codec_of(format),
                None => section.codec,
            };
            codec.filter(|_| section.receives)
        });
        if chosen == [None; 3] {
            return Err(Refusal::Codec);
        }
        let transport = Transport::new(now, self.worker, Some(offer.remote.clone()));
        let mut leg = DownLeg::new(now, (room, peer), transport, Wish::Player);
        for (kind, at) in Kind::ALL.into_iter().zip(chosen) {
            if let Some((at, codec)) = at {
                leg.add_player_section(kind, &offer.sections[at], codec, from);
            }
        }
        leg.measure(now);
        let sends = |kind| {
            let section = leg.sections.iter().find(|s| s.kind == kind);
            section.map_or(Direction::Idle, |s| Direction::Sends(Sending { ssrc: s.ssrc, repeats: s.repeat_ssrc, source: from, kind }))
        };
        let answer = self.write_answer(&offer, chosen, &leg.transport, sends);
        self.insert_down(now, leg)?;
        self.events.push_back(Event::PlayerAnswered { peer, answer });
        Ok(())
    }

    fn insert_down(&mut self, now: Instant, leg: DownLeg) -> Result<(), Refusal> {
        let (room, peer, ufrag) = (leg.room, leg.peer, leg.transport.credentials().ufrag.clone());
        self.enter(now, room, peer);
        let (before, paused) = self.people.get(&peer).map_or((None, UNTOLD), |person| (person.down, person.paused));
        let view = self.people.get(&peer).and_then(|person| person.view.clone());
        if let Some(before) = before {
            self.remove(now, LegKey::Down(before), Departure::Replaced);
            self.enter(now, room, peer);
        }
        let Ok(key) = self.downs.insert(leg) else {
            self.forget_leg(peer, Leg::Down);
            return Err(Refusal::Full);
        };
        self.by_ufrag.insert(ufrag, LegKey::Down(key));
        if let Some(person) = self.people.get_mut(&peer) {
            person.down = Some(key);
            (person.paused, person.view) = (paused, view);
        }
        Ok(())
    }

    /// Sees to it that the person is in the room, and in no other.
    pub(super) fn enter(&mut self, now: Instant, room: RoomKey, peer: PeerKey) {
        if self.people.get(&peer).is_some_and(|person| person.room != room) {
            self.close(now, peer, Leg::Up);
            self.close(now, peer, Leg::Down);
            // A mirror may be left of what this person sent there.
            if let Some(up) = self.people.get(&peer).and_then(|person| person.up) {
                self.remove(now, LegKey::Up(up), Departure::Leaving);
            }
        }
        self.people.entry(peer).or_insert(Person { room, up: None, down: None, paused: UNTOLD, view: None });
        let members = self.rooms.entry(room).or_default();
        if !members.contains(&peer) {
            members.push(peer);
        }
    }

    fn pause(&mut self, now: Instant, peer: PeerKey, kind: Kind, paused: bool) {
        let Some(person) = self.people.get_mut(&peer) else { return };
        let changed = std::mem::replace(&mut person.paused[kind.place()], paused) != paused;
        let Some(leg) = person.up.and_then(|up| self.ups.find_mut(up)) else {
            return;
        };
        if let Some(published) = &mut leg.published[kind.place()] {
            published.set_paused(paused);
        }
        if kind == Kind::Audio
            && paused
            && let Some(speaking) = leg.voice.handle_silence()
        {
            self.events.push_back(Event::Speaking { room: leg.room, peer, speaking });
        }
        let (room, up) = (leg.room, person.up);
        self.note_publishers(room);
        self.tell_roster(room);
        if kind == Kind::Screen && changed {
            // Only one that is shown has a place in the others' offers.
            self.renegotiate(now, room);
            self.relink(now, room);
        }
        if let Some(up) = up {
            self.request_key_frame(now, up);
        }
    }

    /// What already waits for the end of its batch is kept back too: who receives it is asked when it leaves.
    fn withhold(&mut self, now: Instant, room: RoomKey, pair: (PeerKey, PeerKey), withheld: bool) {
        let pairs = self.withheld.entry(room).or_default();
        if withheld {
            pairs.insert(pair);
        } else {
            pairs.remove(&pair);
        }
        if pairs.is_empty() {
            self.withheld.remove(&room);
        }
        if withheld {
            self.recall(pair.1);
        }
        self.relink(now, room);
        self.request_key_frames(now);
    }

    /// A mirror is the affair of the room's home.
    fn close(&mut self, now: Instant, peer: PeerKey, leg: Leg) {
        if leg == Leg::Down {
            self.forget_waiting(peer);
        }
        let Some(person) = self.people.get(&peer) else { return };
        let key = match leg {
            Leg::Up => person.up.map(LegKey::Up),
            Leg::Down => person.down.map(LegKey::Down),
        };
        if let Some(key) = key.filter(|key| self.transport_of(*key).is_some()) {
            self.remove(now, key, Departure::Leaving);
        }
    }

    fn close_room(&mut self, now: Instant, room: RoomKey) {
        let mut members = self.rooms.get(&room).cloned().unwrap_or_default();
        members.extend(self.branches.get(&room).into_iter().flat_map(Branch::waiting));
        // Down legs first, so that nobody is sent an offer for a room that ends.
        for leg in [Leg::Down, Leg::Up] {
            for peer in &members {
                self.close(now, *peer, leg);
            }
        }
        self.withheld.remove(&room);
    }

    /// The answer to an offer in which `chosen` sections are used.
    fn write_answer(&self, offer: &Description, chosen: Chosen, transport: &Transport, direction: impl Fn(Kind) -> Direction) -> String {
        let lines: Vec<Line<'_>> = offer
            .sections
            .iter()
            .enumerate()
            .map(|(at, section)| Line {
                media: &section.media,
                protocol: &section.protocol,
                mid: &section.mid,
                live: section.kind.zip(codec_at(&chosen, at)).map(|(kind, codec)| {
                    let (direction, extensions) = (direction(kind), section.extensions);
                    let layers = if matches!(direction, Direction::Receives) { section.layers_of(codec.format) } else { &[] };
                    Live { direction, codec, extensions, layers }
                }),
            })
            .collect();
        let credentials = transport.credentials();
        let id = u64::from_be_bytes(random::<8>());
        offer::write(&Session { role: Role::Answerer, host: &self.host, credentials, id, version: 1 }, &lines)
    }
}

/// The section of each kind that is used, and with which codec.
type Chosen = [Option<(usize, Codec)>; 3];

/// The first usable section of each kind.
fn choose(offer: &Description, codec: impl Fn(&sdp::Section) -> Option<Codec>) -> Chosen {
    Kind::ALL.map(|kind| {
        let sections = offer.sections.iter().enumerate().filter(|(_, s)| s.kind == Some(kind) && !s.rejected);
        sections.into_iter().find_map(|(at, section)| Some((at, codec(section)?)))
    })
}

fn codec_at(chosen: &Chosen, at: usize) -> Option<Codec> {
    chosen.iter().flatten().find(|(place, _)| *place == at).map(|(_, codec)| *codec)
}
