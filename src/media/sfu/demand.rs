//! Which sizes of each publisher's picture are used, told to the publisher's page; of a mirror, to the home of the room.
//!
//! **Invariants.** A receiver from whom the publisher is withheld uses nothing of it. A receiver counts from the moment it is
//! offered the picture, so that it comes while its connection is still being made.

use std::time::Instant;

use crate::media::demand::{self, Sizes};
use crate::media::slab::Key;
use crate::media::up::UpTrack;
use crate::media::{Event, Kind};

use super::adaptation::tile;
use super::parcel::Parcel;
use super::{Origin, Sfu, UpLeg};

impl Sfu {
    /// Tells what has changed.
    pub(super) fn tell_demand(&mut self, now: Instant) {
        for key in self.ups.keys() {
            let Some((count, wanted)) = self.wanted(key) else { continue };
            let Some(leg) = self.ups.find_mut(key) else { continue };
            let news = leg.demand.handle(now, wanted);
            if let Origin::Elsewhere { home, leg, told } = leg.origin {
                if told != wanted && self.hand(home, Parcel::Wanted { leg, sizes: wanted }) {
                    self.note_told(key, wanted);
                }
            } else if let Some(used) = news {
                self.events.push_back(Event::Used { peer: leg.peer, sizes: used[..count].to_vec() });
            }
        }
    }

    /// Whether a size of a publisher's picture is about to come, because it was just asked for again: whoever wants it then gets its
    /// first whole picture. Where nothing flows this is said of the smallest only: it comes over any line.
    pub(super) fn is_coming(now: Instant, leg: &UpLeg, at: usize, flows: bool) -> bool {
        let Some(published) = &leg.published[Kind::Video.place()] else { return false };
        let awaited = |at: &usize| leg.demand.is_awaited(now, *at) && published.layers[*at].bits_per_second() > 0;
        let smallest = || (0..published.layers.len()).filter(awaited).min_by_key(|at| published.layers[*at].height());
        !published.is_paused() && awaited(&at) && (flows || smallest() == Some(at))
    }

    fn note_told(&mut self, key: Key<UpLeg>, sizes: Sizes) {
        if let Some(UpLeg { origin: Origin::Elsewhere { told, .. }, .. }) = self.ups.find_mut(key) {
            *told = sizes;
        }
    }

    /// How many sizes a publisher's picture has, and which somebody may need; `None`: it sends no picture, or nothing yet.
    fn wanted(&self, key: Key<UpLeg>) -> Option<(usize, Sizes)> {
        let leg = self.ups.find(key)?;
        if leg.origin.transport().is_some_and(|transport| !transport.is_established()) {
            return None;
        }
        let published = leg.published[Kind::Video.place()].as_ref()?;
        let heights: Vec<u16> = published.layers.iter().map(UpTrack::height).collect();
        let withheld = self.withheld.get(&leg.room);
        let mut wanted = Sizes::default();
        for member in self.rooms.get(&leg.room).into_iter().flatten() {
            let Some(person) = self.people.get(member) else { continue };
            let Some(down) = person.down.and_then(|down| self.downs.find(down)) else { continue };
            if withheld.is_some_and(|pairs| pairs.contains(&(leg.peer, *member))) {
                continue;
            }
            let of_it = down.sections.iter().find(|section| section.source == Some(leg.peer) && section.kind == Kind::Video);
            // Who has answered without taking it does without.
            let Some(section) = of_it.filter(|section| section.is_accepted() || down.outstanding.is_some()) else { continue };
            demand::add(&mut wanted, tile(person.view.as_deref(), leg.peer, Kind::Video), &heights, section.flowing());
        }
        for (_, sizes) in &leg.wanted_by {
            wanted.iter_mut().zip(sizes).for_each(|(wanted, elsewhere)| *wanted |= elsewhere);
        }
        Some((heights.len(), wanted))
    }
}
