//! A room whose home is here and that has branches on other workers: they learn who publishes, and get every packet once.
//!
//! **Invariants.** A branch is known by its own word, and forgotten by its own word or when its worker begins anew. What it
//! must know is handed over until it was taken. *Absent*: the receivers there, and which of them is kept from whom.

use std::sync::Arc;
use std::time::Instant;

use crate::media::demand::Sizes;
use crate::media::rtcp::SenderReport;
use crate::media::slab::Key;
use crate::media::up::UpTrack;
use crate::media::{Kind, RoomKey};

use super::parcel::{Batch, LegName, Parcel, Publisher, Track};
use super::{Sfu, UpLeg};

/// A branch, as its home knows it.
pub(super) struct Subscriber {
    worker: usize,
    /// The newest question that it asked.
    question: u64,
    /// Has it the roster of now?
    is_told: bool,
}

impl Sfu {
    pub(super) fn subscribe(&mut self, room: RoomKey, worker: usize, question: u64) {
        let subscribers = self.subscribers.entry(room).or_default();
        subscribers.retain(|subscriber| subscriber.worker != worker);
        subscribers.push(Subscriber { worker, question, is_told: false });
        self.tell_roster(room);
    }

    pub(super) fn unsubscribe(&mut self, room: RoomKey, worker: usize) {
        if let Some(subscribers) = self.subscribers.get_mut(&room) {
            subscribers.retain(|subscriber| subscriber.worker != worker);
            if subscribers.is_empty() {
                self.subscribers.remove(&room);
            }
        }
        for key in self.ups.keys() {
            if let Some(leg) = self.ups.find_mut(key).filter(|leg| leg.room == room) {
                leg.wanted_by.retain(|(other, _)| *other != worker);
            }
        }
    }

    /// The worker forgot all branches that it had.
    pub(super) fn unsubscribe_all(&mut self, worker: usize) {
        for room in self.subscribers.keys().copied().collect::<Vec<_>>() {
            self.unsubscribe(room, worker);
        }
    }

    /// The room's publishers have changed, or are about to: its branches have to know.
    pub(super) fn note_publishers(&mut self, room: RoomKey) {
        for subscriber in self.subscribers.get_mut(&room).into_iter().flatten() {
            subscriber.is_told = false;
        }
    }

    /// Tells the branches of a room what they do not know yet.
    pub(super) fn tell_roster(&mut self, room: RoomKey) {
        let Some(mut subscribers) = self.subscribers.remove(&room) else { return };
        for subscriber in subscribers.iter_mut().filter(|subscriber| !subscriber.is_told) {
            let parcel = Parcel::Roster { room, answers: subscriber.question, publishers: self.roster(room) };
            subscriber.is_told = self.hand(subscriber.worker, parcel);
        }
        self.subscribers.insert(room, subscribers);
    }

    /// The same of all rooms.
    pub(super) fn tell_rosters(&mut self) {
        for room in self.subscribers.keys().copied().collect::<Vec<_>>() {
            self.tell_roster(room);
        }
    }

    /// Hands what these publishers have brought to the branches, once each, and wakes them. Of what one has no room for, whole
    /// pictures are asked.
    pub(super) fn hand_over(&mut self, now: Instant, dirty: &[Key<UpLeg>]) {
        for key in dirty {
            let Some(leg) = self.ups.find(*key) else { continue };
            let Some(subscribers) = self.subscribers.get(&leg.room) else { continue };
            let workers: Vec<usize> = subscribers.iter().map(|subscriber| subscriber.worker).collect();
            let layers = leg.published.iter().flatten().flat_map(|published| published.layers.iter().enumerate());
            let packets: Vec<_> =
                layers.flat_map(|(at, layer)| layer.waiting().map(move |packet| (layer.kind, at, packet.clone()))).collect();
            if packets.is_empty() {
                continue;
            }
            let count = packets.len() as u64;
            let batch = Batch { room: leg.room, leg: LegName(*key), at: now, last_loud: leg.voice.last_loud(), packets };
            let batch = Arc::new(batch);
            let missed = workers.into_iter().filter(|worker| !self.hand(*worker, Parcel::Packets(batch.clone()))).count();
            if missed > 0 {
                self.not_handed += count * missed as u64;
                let published = self.ups.find_mut(*key).into_iter().flat_map(|leg| leg.published.iter_mut().flatten());
                published.flat_map(|published| &mut published.layers).for_each(UpTrack::want_key_frame);
            }
        }
        self.rouse();
    }

    /// A publisher's clock, to the branches.
    pub(super) fn hand_report(&mut self, key: Key<UpLeg>, kind: Kind, layer: usize, report: SenderReport) {
        let Some(room) = self.ups.find(key).map(|leg| leg.room) else { return };
        let workers: Vec<usize> = self.subscribers.get(&room).into_iter().flatten().map(|subscriber| subscriber.worker).collect();
        for worker in workers {
            // The next one is a second away.
            let _ = self.hand(worker, Parcel::Report { room, leg: LegName(key), kind, layer, report });
        }
    }

    /// A branch cannot go on without a whole picture.
    pub(super) fn branch_wants_key_frame(&mut self, now: Instant, LegName(key): LegName, kind: Kind, layer: usize) {
        let published = self.ups.find_mut(key).and_then(|leg| leg.published[kind.place()].as_mut());
        published.and_then(|published| published.layers.get_mut(layer)).into_iter().for_each(UpTrack::want_key_frame);
        self.request_key_frame(now, key);
    }

    /// A branch has another use for the sizes of a publisher's picture.
    pub(super) fn branch_wants_sizes(&mut self, LegName(key): LegName, worker: usize, sizes: Sizes) {
        let Some(leg) = self.ups.find_mut(key) else { return };
        leg.wanted_by.retain(|(other, _)| *other != worker);
        leg.wanted_by.push((worker, sizes));
    }

    fn roster(&self, room: RoomKey) -> Vec<Publisher> {
        let members = self.rooms.get(&room).into_iter().flatten();
        let legs = members.filter_map(|peer| self.people.get(peer)?.up);
        let publisher = |key| {
            let leg = self.ups.find(key)?;
            let track = |kind: Kind| {
                let published = leg.published[kind.place()].as_ref()?;
                let reports = published.layers.iter().map(UpTrack::sender_report).collect();
                Some(Track { codec: published.codec, extensions: published.extensions, paused: published.is_paused(), reports })
            };
            Some(Publisher { leg: LegName(key), peer: leg.peer, tracks: Kind::ALL.map(track) })
        };
        legs.filter_map(publisher).collect()
    }
}
