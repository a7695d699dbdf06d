//! Which receiver has whose track in which section: planning, offering, and taking the answer.
//!
//! **Invariants.** There is one outstanding offer per down leg; what changes meanwhile is in the next one. Sections change
//! hands only between an answer and the next offer, so an answer always speaks of the sections as they are.

use std::time::Instant;

use crate::base::limits;
use crate::base::secret::random;
use crate::media::bandwidth::Line as Bandwidth;
use crate::media::down::Section;
use crate::media::formats::Format;
use crate::media::measure::Measure;
use crate::media::offer::{self, Direction, Line, Live, OWN_EXTENSIONS, PROTOCOL, Role, Sending, Session};
use crate::media::slab::Key;
use crate::media::transport::Transport;
use crate::media::transport::sdp::{self, Codec, Description};
use crate::media::up::UpTrack;
use crate::media::{DownTrack, Event, Kind, PeerKey, Refusal, RoomKey};

use super::{LegKey, Pairs, Receiver, Sfu, UpLeg};

/// Whose tracks the leg wants.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    Everyone,
    /// What its own offer named, once.
    Player,
}

/// A receiver's connection.
pub struct DownLeg {
    pub peer: PeerKey,
    pub room: RoomKey,
    pub transport: Transport,
    pub sections: Vec<Section>,
    pub wish: Wish,
    /// The publisher's leg that each section is fed from, by section.
    pub feeds: Vec<Feed>,
    /// What its line carries, if it reports the arrival of packets.
    pub line: Option<Box<Bandwidth>>,
    /// When it was last divided.
    pub allocated: Option<Instant>,
    /// Whose pictures the receiver was last told not to get.
    pub starved: Vec<(PeerKey, Kind)>,
    /// How it fares.
    pub measure: Measure,
    /// Since when an offer waits for its answer.
    pub outstanding: Option<Instant>,
    /// The next offer has new ICE credentials.
    pub restarts: bool,
    session: u64,
    revision: u32,
    /// The room has changed since the outstanding offer.
    stale: bool,
}

/// Where a section's packets come from.
#[derive(Clone, Copy, Default)]
pub struct Feed {
    publisher: Option<Key<UpLeg>>,
    /// What the section is negotiated for; none yet: what everybody has.
    format: Option<Format>,
    /// Since when its packets flow.
    linked: Option<Instant>,
}

/// The codec of each kind that is published.
pub type Formats = [Option<Format>; 3];

/// A publisher as a plan sees it: who, by which leg, and what.
type Publisher = (PeerKey, Key<UpLeg>, Formats);

impl Feed {
    /// The publisher whose packets flow now.
    pub fn publisher(self) -> Option<Key<UpLeg>> {
        self.publisher.filter(|_| self.linked.is_some())
    }

    /// Was it linked then, or later?
    pub fn is_linked_since(self, then: Instant) -> bool {
        self.linked.is_some_and(|linked| linked >= then)
    }

    fn format(self, kind: Kind) -> Format {
        self.format.unwrap_or(Format::common(kind))
    }
}

impl DownLeg {
    pub fn new(now: Instant, who: (RoomKey, PeerKey), transport: Transport, wish: Wish) -> Self {
        let (room, peer) = who;
        Self {
            peer,
            room,
            transport,
            sections: Vec::new(),
            wish,
            feeds: Vec::new(),
            line: None,
            allocated: None,
            starved: Vec::new(),
            measure: Measure::new(now),
            outstanding: None,
            restarts: false,
            session: u64::from_be_bytes(random::<8>()),
            revision: 0,
            stale: false,
        }
    }

    /// A section that a player offered: it is accepted already.
    pub fn add_player_section(&mut self, kind: Kind, offered: &sdp::Section, codec: Codec, from: PeerKey) {
        let mut section = Section::new(offered.mid.clone(), kind);
        section.assign(from);
        section.accept(&codec, offered.extensions);
        self.sections.push(section);
        self.feeds.push(Feed { format: Some(codec.format), ..Feed::default() });
    }

    /// What its line carries, if that can be told: where pictures are not numbered (a player without repeats), the arrival of
    /// sound alone says nothing.
    pub fn measured(&self) -> Option<&Bandwidth> {
        let is_blind = |section: &Section| section.kind.is_picture() && section.is_accepted() && !section.is_numbered();
        self.line.as_deref().filter(|_| !self.sections.iter().any(is_blind))
    }

    /// Watches the line as soon as one section's packets are reported.
    pub fn measure(&mut self, now: Instant) {
        if self.line.is_none() && self.sections.iter().any(Section::is_numbered) {
            self.line = Some(Box::new(Bandwidth::new(now)));
        }
    }

    /// Gives each wanted track a section; gives `true` if anything changed.
    fn plan(&mut self, wanted: &[Publisher]) -> bool {
        let mut changed = false;
        for (section, feed) in self.sections.iter_mut().zip(&mut self.feeds) {
            // A publisher's new leg begins anew, with numbers and times of its own: so does the section.
            let stays = wanted.iter().any(|(peer, up, sent)| {
                section.source == Some(*peer) && feed.publisher == Some(*up) && sent[section.kind.place()].is_some()
            });
            if section.source.is_some() && !stays {
                self.measure.count(section, 0);
                section.release();
                *feed = Feed::default();
                changed = true;
            }
        }
        for (peer, up, sent) in wanted {
            for kind in Kind::ALL {
                if let Some(format) = sent[kind.place()] {
                    changed |= self.place(*peer, *up, (kind, format));
                }
            }
        }
        // A leg without publishers still connects, so that the first one is heard at once.
        for kind in [Kind::Audio, Kind::Video] {
            if !self.sections.iter().any(|section| section.kind == kind) {
                self.add_section(kind);
                changed = true;
            }
        }
        changed
    }

    fn place(&mut self, peer: PeerKey, up: Key<UpLeg>, (kind, format): (Kind, Format)) -> bool {
        if self.sections.iter().any(|s| s.source == Some(peer) && s.kind == kind) {
            return false;
        }
        let idle = self.sections.iter().position(|s| s.source.is_none() && s.kind == kind);
        let at = match idle {
            Some(at) => at,
            None if self.sections.len() < limits::SDP_SECTIONS => self.add_section(kind),
            None => return false, // no place: this receiver does not get the track
        };
        self.sections[at].assign(peer);
        self.feeds[at] = Feed { publisher: Some(up), format: Some(format), linked: None };
        true
    }

    /// The publisher is withheld: its sections keep their places, and begin anew should it be heard again.
    fn cut(&mut self, source: PeerKey) {
        for (section, feed) in self.sections.iter_mut().zip(&mut self.feeds).filter(|(section, _)| section.source == Some(source)) {
            section.relink();
            feed.linked = None;
        }
    }

    /// The sections that a publisher's leg feeds, by kind, and which of them are new to it.
    fn link(&mut self, now: Instant, (source, up): (PeerKey, Key<UpLeg>), sent: Formats) -> ([Option<usize>; 3], [bool; 3]) {
        let (mut fed, mut new) = ([None; 3], [false; 3]);
        for (at, (section, feed)) in self.sections.iter_mut().zip(&mut self.feeds).enumerate() {
            if section.source != Some(source) || !section.is_accepted() {
                continue;
            }
            if self.wish == Wish::Player && feed.publisher != Some(up) {
                // A player cannot be offered anything new: its section goes on with what the source sends now, if it is the same.
                let ours = feed.format(section.kind);
                if !sent[section.kind.place()].is_some_and(|theirs| theirs.is_same(ours)) {
                    continue;
                }
                section.relink();
                *feed = Feed { publisher: Some(up), linked: None, ..*feed };
            }
            if feed.publisher == Some(up) {
                fed[section.kind.place()] = Some(at);
                new[section.kind.place()] = feed.linked.is_none();
                feed.linked.get_or_insert(now);
            }
        }
        (fed, new)
    }

    fn add_section(&mut self, kind: Kind) -> usize {
        self.sections.push(Section::new(self.sections.len().to_string(), kind));
        self.feeds.push(Feed::default());
        self.sections.len() - 1
    }

    fn tracks(&self) -> Vec<DownTrack> {
        let in_use = self.sections.iter().filter_map(|s| Some((s, s.source?)));
        in_use.map(|(s, source)| DownTrack { mid: s.mid.clone(), source, kind: s.kind }).collect()
    }

    fn write_offer(&self, host: &offer::Host) -> String {
        let lines: Vec<Line<'_>> = self
            .sections
            .iter()
            .zip(&self.feeds)
            .map(|(section, feed)| Line {
                media: section.kind.media(),
                protocol: PROTOCOL,
                mid: &section.mid,
                live: Some(Live {
                    direction: section.source.map_or(Direction::Idle, |source| {
                        let Section { ssrc, repeat_ssrc: repeats, kind, .. } = *section;
                        Direction::Sends(Sending { ssrc, repeats, source, kind })
                    }),
                    codec: offer::own_codec(feed.format(section.kind)),
                    extensions: OWN_EXTENSIONS,
                    layers: &[],
                }),
            })
            .collect();
        let (id, version) = (self.session, self.revision);
        offer::write(&Session { role: Role::Offerer, host, credentials: self.transport.credentials(), id, version }, &lines)
    }

    fn take_answer(&mut self, now: Instant, answer: &Description) -> Result<(), Refusal> {
        let same = answer.sections.len() == self.sections.len()
            && answer.sections.iter().zip(&self.sections).all(|(theirs, ours)| theirs.mid == ours.mid);
        if !same {
            return Err(Refusal::Description);
        }
        self.transport.introduce(now, answer.remote.clone()).map_err(|_| Refusal::Description)?;
        for ((section, feed), theirs) in self.sections.iter_mut().zip(&self.feeds).zip(&answer.sections) {
            // Who lacks the codec does without this track.
            let codec = theirs.codec_of(feed.format(section.kind));
            if let Some(codec) = codec.filter(|_| theirs.receives && !theirs.rejected) {
                section.accept(&codec, theirs.extensions);
            }
        }
        self.measure(now);
        Ok(())
    }
}

impl UpLeg {
    /// A screen that is not shown takes no place in anybody's offer.
    fn formats(&self) -> Formats {
        Kind::ALL.map(|kind| {
            let published = self.published[kind.place()].as_ref()?;
            (kind != Kind::Screen || !published.is_paused()).then_some(published.codec.format)
        })
    }

    /// Counts a connected leg among the receivers for what it has sections for, unless this publisher is withheld from it.
    fn feed(&mut self, now: Instant, up: Key<UpLeg>, (down, leg): (Key<DownLeg>, &mut DownLeg), withheld: Option<&Pairs>) {
        if withheld.is_some_and(|pairs| pairs.contains(&(self.peer, leg.peer))) {
            return leg.cut(self.peer);
        }
        let (sections, new) = leg.link(now, (self.peer, up), self.formats());
        if new != [false; 3] {
            self.linked = Some(now);
        }
        for published in self.published.iter_mut().flatten().filter(|published| new[published.kind.place()]) {
            leg.allocated = None;
            if let Some(at) = sections[published.kind.place()] {
                leg.sections[at].link(published);
            }
            published.layers.iter_mut().for_each(UpTrack::want_key_frame);
        }
        if sections != [None; 3] {
            self.receivers.push(Receiver { leg: down, sections });
        }
    }
}

impl Sfu {
    /// The publishers of a room have changed: everyone who wants to hear them all gets an offer.
    pub(super) fn renegotiate(&mut self, now: Instant, room: RoomKey) {
        for peer in self.rooms.get(&room).cloned().unwrap_or_default() {
            self.renegotiate_one(now, peer);
        }
    }

    /// Offers what the room is like now, or remembers to do so after the outstanding answer.
    pub(super) fn renegotiate_one(&mut self, now: Instant, peer: PeerKey) {
        let Some(person) = self.people.get(&peer) else { return };
        let Some(key) = person.down else { return };
        let publishers = self.publishers(person.room, peer);
        let Some(leg) = self.downs.find_mut(key).filter(|leg| leg.wish == Wish::Everyone) else {
            return;
        };
        if leg.outstanding.is_some() {
            leg.stale = true;
            return;
        }
        leg.stale = false;
        let restarts = std::mem::take(&mut leg.restarts);
        if !leg.plan(&publishers) && !restarts {
            return;
        }
        if restarts {
            self.restart_leg(LegKey::Down(key), None);
        }
        let Some(leg) = self.downs.find_mut(key) else { return };
        leg.revision += 1;
        leg.outstanding = Some(now);
        let (revision, tracks, offer) = (leg.revision, leg.tracks(), leg.write_offer(&self.host));
        self.events.push_back(Event::DownOffered { peer, revision, offer, tracks });
    }

    /// An answer to anything but the outstanding offer is late, and ignored.
    pub(super) fn answer_down(&mut self, now: Instant, peer: PeerKey, revision: u32, answer: &str) -> Result<(), Refusal> {
        let key = self.people.get(&peer).and_then(|person| person.down).ok_or(Refusal::Missing)?;
        let leg = self.downs.find_mut(key).ok_or(Refusal::Missing)?;
        if leg.outstanding.is_none() || leg.revision != revision {
            return Ok(());
        }
        let answer = Description::parse(answer).map_err(|_| Refusal::Description)?;
        leg.take_answer(now, &answer)?;
        leg.outstanding = None;
        let (room, stale) = (leg.room, leg.stale);
        self.relink(now, room);
        self.request_key_frames(now);
        if stale {
            self.renegotiate_one(now, peer);
        }
        Ok(())
    }

    fn publishers(&self, room: RoomKey, except: PeerKey) -> Vec<Publisher> {
        let members = self.rooms.get(&room).into_iter().flatten().filter(|peer| **peer != except);
        members
            .filter_map(|peer| {
                let up = self.people.get(peer)?.up?;
                let leg = self.ups.find(up)?;
                Some((*peer, up, leg.formats()))
            })
            .collect()
    }

    /// What a person publishes.
    pub(super) fn formats(&self, peer: PeerKey) -> Formats {
        let up = self.people.get(&peer).and_then(|person| person.up);
        up.and_then(|up| self.ups.find(up)).map_or([None; 3], UpLeg::formats)
    }

    /// Tells every publisher of the room who receives it, and from whom it is withheld. A receiver that is new to a publisher
    /// needs a whole picture.
    pub(super) fn relink(&mut self, now: Instant, room: RoomKey) {
        let withheld = self.withheld.get(&room);
        let members = self.rooms.get(&room).map_or(&[][..], Vec::as_slice);
        let people: Vec<_> = members.iter().filter_map(|peer| self.people.get(peer)).collect();
        for up in people.iter().filter_map(|person| person.up) {
            let Some(publisher) = self.ups.find_mut(up) else { continue };
            publisher.receivers.clear();
            for down in people.iter().filter_map(|person| person.down) {
                if let Some(leg) = self.downs.find_mut(down).filter(|leg| leg.transport.is_established()) {
                    publisher.feed(now, up, (down, leg), withheld);
                }
            }
        }
    }

    /// The same for one receiver that has just connected; for everybody it would be the whole room's work at every join.
    pub(super) fn link_receiver(&mut self, now: Instant, room: RoomKey, down: Key<DownLeg>) {
        let withheld = self.withheld.get(&room);
        let Some(leg) = self.downs.find_mut(down) else { return };
        for up in self.ups.keys() {
            if let Some(publisher) = self.ups.find_mut(up).filter(|publisher| publisher.room == room) {
                publisher.receivers.retain(|receiver| receiver.leg != down);
                publisher.feed(now, up, (down, leg), withheld);
            }
        }
    }

    /// A receiver is gone.
    pub(super) fn unlink(&mut self, room: RoomKey, key: Key<DownLeg>) {
        for peer in self.rooms.get(&room).into_iter().flatten() {
            if let Some(leg) = self.people.get(peer).and_then(|p| p.up).and_then(|up| self.ups.find_mut(up)) {
                leg.receivers.retain(|receiver| receiver.leg != key);
            }
        }
    }
}
