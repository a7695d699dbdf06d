//! What each receiver is sent of the pictures in its room: its line is measured, divided, and tried out where it may carry more.
//!
//! **Invariants.** Only pictures whose publishers are linked to the receiver take part: who is withheld is neither counted nor
//! named. Padding has no content.

use std::time::{Duration, Instant};

use crate::base::limits;
use crate::media::allocation::{Candidate, Grant, allocate};
use crate::media::down::Way;
use crate::media::slab::Key;
use crate::media::up::UpTrack;
use crate::media::{Event, Kind, PeerKey, Shown};

use super::negotiation::{DownLeg, Wish};
use super::{Sfu, UpLeg};

/// A picture of a receiver: its section, and who publishes which.
struct Place {
    section: usize,
    source: PeerKey,
    kind: Kind,
    up: Key<UpLeg>,
}

impl Sfu {
    /// A receiver reported when packets arrived.
    pub(super) fn handle_arrivals(&mut self, now: Instant, key: Key<DownLeg>, report: &[u8]) {
        let Some(line) = self.downs.find_mut(key).and_then(|leg| leg.line.as_deref_mut()) else { return };
        if line.handle_report(now, report) {
            self.allocate(now, key);
        }
    }

    /// What a page shows has changed.
    pub(super) fn view(&mut self, now: Instant, peer: PeerKey, mut pictures: Vec<Shown>) {
        let Some(person) = self.people.get_mut(&peer) else { return };
        pictures.truncate(limits::MEDIA_VIEW);
        person.view = Some(pictures);
        let down = person.down;
        // Whoever is asked for a size again is awaited.
        self.tell_demand(now);
        if let Some(key) = down {
            self.allocate(now, key);
        }
    }

    /// Looks after every receiver whose turn it is.
    pub(super) fn adapt(&mut self, now: Instant) {
        for key in self.downs.keys() {
            let Some(leg) = self.downs.find(key).filter(|leg| leg.transport.is_established()) else { continue };
            if leg.allocated.is_none_or(|at| now >= at + LOOK) {
                self.allocate(now, key);
            }
            if !self.probing.contains(&key) && self.pad(now, key) {
                self.probing.push(key);
                self.padding_at.get_or_insert(now + PADDING);
            }
        }
    }

    /// Goes on trying out lines.
    pub(super) fn continue_padding(&mut self, now: Instant) {
        let mut probing = std::mem::take(&mut self.probing);
        probing.retain(|key| self.pad(now, *key));
        self.padding_at = (!probing.is_empty()).then(|| now + PADDING);
        self.probing = probing;
    }

    /// Sends the padding that is due to one receiver. Gives `true` if more is to follow.
    fn pad(&mut self, now: Instant, key: Key<DownLeg>) -> bool {
        let Some(leg) = self.downs.find_mut(key) else { return false };
        // Never in the name of somebody who is withheld.
        let linked = leg.sections.iter_mut().zip(&leg.feeds).filter(|(_, feed)| feed.publisher().is_some());
        let Some((section, _)) = linked.into_iter().find(|(section, _)| section.has_padding()) else { return false };
        let (Some(line), Some((sealer, to))) = (leg.line.as_deref_mut(), leg.transport.sender()) else { return false };
        let mut owed = line.poll_padding(now);
        let is_sending = line.is_probing();
        let mut way = Way { now, sealer, to, out: &mut self.out, sent: Some(line.begin(now)) };
        while owed > 0 {
            let padded = section.pad(&mut way);
            owed = if padded == 0 { 0 } else { owed.saturating_sub(padded) };
        }
        self.out.flush();
        is_sending
    }

    /// Divides a receiver's line among the pictures that its page shows.
    pub(super) fn allocate(&mut self, now: Instant, key: Key<DownLeg>) {
        let Some(leg) = self.downs.find(key) else { return };
        let view = self.people.get(&leg.peer).and_then(|person| person.view.as_deref());
        let (sound, places, candidates) = self.candidates(now, leg, view);
        let line = leg.measured();
        // Who cannot report gets everything, as before; who has not yet is not left without a picture on a guess.
        let bits = line.map_or(u64::MAX, |line| line.bits_per_second());
        let is_known = line.is_some_and(|line| line.is_known(now));
        let allocation = allocate(bits, sound, &candidates);
        let (mut wanting, mut starved) = (Vec::new(), Vec::new());
        let Some(leg) = self.downs.find_mut(key) else { return };
        for ((place, candidate), grant) in places.iter().zip(&candidates).zip(&allocation.grants) {
            let section = &mut leg.sections[place.section];
            let smallest = candidate.layers.iter().min_by_key(|layer| layer.bits_per_second);
            let nearly = smallest.is_some_and(|least| section.size() == Some(least.at) && bits / 7 >= least.bits_per_second / 10);
            let bears = section.bears(now, nearly && *grant == Grant::Starved);
            let wanted = match grant {
                Grant::Layer(layer) => Some(*layer),
                Grant::Unseen if candidate.tile > 0 => section.wanted_size(),
                Grant::Starved if !is_known || bears => smallest.map(|layer| layer.at),
                Grant::Unseen | Grant::Starved => None,
            };
            if *grant == Grant::Starved && wanted.is_none() {
                starved.push((place.source, place.kind));
            }
            // A layer begins with a key frame; of a single one its receiver asks for what it misses.
            let is_new = section.wanted_size() != wanted || candidate.layers.len() > 1;
            let published = self.ups.find(place.up).and_then(|publisher| publisher.published[place.kind.place()].as_ref());
            let glides = |size: usize| published.is_some_and(|published| section.glides_to(size, published));
            if let Some(size) = wanted.filter(|size| is_new && section.size() != Some(*size) && !glides(*size)) {
                wanting.push((place.up, place.kind, if section.takes_sizes() { 0 } else { size }));
            }
            let flows = candidate.layers.iter().find(|layer| section.size() == Some(layer.at));
            section.want(wanted, is_known && flows.is_some_and(|layer| layer.bits_per_second > bits));
        }
        leg.allocated = Some(now);
        if let Some(line) = leg.line.as_deref_mut() {
            line.wish(allocation.wish);
        }
        if leg.starved != starved {
            let flows =
                leg.sections.iter().any(|section| section.kind.is_picture() && section.source.is_some() && section.wanted().is_some());
            if leg.starved.is_empty()
                && !flows
                && let Some(line) = leg.line.as_deref_mut()
            {
                line.starve(now);
            }
            for (_, kind) in starved.iter().filter(|picture| !leg.starved.contains(picture)) {
                leg.measure.track(*kind).pauses += 1;
                self.figures.sums.pauses += 1;
            }
            leg.starved.clone_from(&starved);
            if leg.wish == Wish::Everyone {
                self.events.push_back(Event::Starved { peer: leg.peer, sources: starved });
            }
        }
        for (up, kind, layer) in wanting {
            let published = self.ups.find_mut(up).and_then(|publisher| publisher.published[kind.place()].as_mut());
            // What is only about to come begins with one by itself.
            let track = published.and_then(|published| published.layers.get_mut(layer)).filter(|track| track.is_active(now));
            track.into_iter().for_each(UpTrack::want_key_frame);
            self.request_key_frame(now, up);
        }
    }

    /// What sound takes of a receiver's line, and the pictures that the rest is for.
    fn candidates(&self, now: Instant, leg: &DownLeg, view: Option<&[Shown]>) -> (u64, Vec<Place>, Vec<Candidate>) {
        let (mut sound, mut silent, mut places, mut candidates) = (0, false, Vec::new(), Vec::new());
        for (at, section) in leg.sections.iter().enumerate() {
            let (Some(source), Some(up)) = (section.source, leg.feeds[at].publisher()) else { continue };
            let Some(publisher) = self.ups.find(up) else { continue };
            let Some(published) = &publisher.published[section.kind.place()] else { continue };
            let kind = section.kind;
            if kind == Kind::Audio {
                // Who is silent or muted takes nothing; one more may begin at any time.
                let flows = published.layers.iter().filter(|layer| layer.is_active(now));
                let bits: Vec<u64> = flows.map(|layer| layer.bits_per_second().max(SOUND)).collect();
                (sound, silent) = (sound + bits.iter().sum::<u64>(), silent || bits.is_empty());
                continue;
            }
            let comes = |at| kind == Kind::Video && Self::is_coming(now, publisher, at, section.flowing().is_some());
            let tile = tile(view, source, kind);
            candidates.push(Candidate {
                tile,
                comes_first: kind == Kind::Screen || publisher.voice.is_heard(now),
                layers: published.sizes(now, section.takes_sizes(), comes),
                flowing: section.size(),
            });
            places.push(Place { section: at, source, kind, up });
        }
        (sound + if silent { SOUND } else { 0 }, places, candidates)
    }
}

/// The lines of the tile that shows the source's picture; 0: nothing does.
pub(super) fn tile(view: Option<&[Shown]>, source: PeerKey, kind: Kind) -> u16 {
    let is_it = |shown: &&Shown| (shown.source, shown.kind) == (source, kind);
    view.map_or(WHOLE, |view| view.iter().find(is_it).map_or(0, |shown| shown.lines))
}

// Chosen.
/// How often a line is divided anew without a reason: pictures come, go and change their size.
const LOOK: Duration = Duration::from_millis(200);
/// How often padding leaves while a line is tried out.
const PADDING: Duration = Duration::from_millis(10);
/// Kept free for a voice that may begin at any time.
const SOUND: u64 = 32_000;
/// A tile of which nothing is known shows everything.
const WHOLE: u16 = u16::MAX;
