//! How the legs fare: looked at once a second, told to the rooms now and then and when a leg ends.
//!
//! **Invariants.** A receiver's figures are about what it was sent: of a publisher who is withheld from it nothing is counted,
//! because nothing is sent. *Absent*: what is good and what is bad.

use std::time::{Duration, Instant};

use crate::media::Event;
use crate::media::quality::{Carrier, ESTIMATE_BITS, KINDS, ROUND_TRIP_US, micros};
use crate::media::rtcp::Block;
use crate::media::slab::Key;

use super::negotiation::DownLeg;
use super::{LegKey, Sfu};

impl Sfu {
    /// Looks at every leg, once a second.
    pub(super) fn look(&mut self, now: Instant) {
        if now < self.looked + LOOK {
            return;
        }
        self.looked = now;
        let ups = self.ups.keys().into_iter().map(LegKey::Up);
        let downs = self.downs.keys().into_iter().map(LegKey::Down);
        for leg in ups.chain(downs).collect::<Vec<_>>() {
            self.look_at(now, leg);
            let is_due = match leg {
                LegKey::Up(key) => self.ups.find(key).is_some_and(|leg| leg.measure.is_due(now)),
                LegKey::Down(key) => self.downs.find(key).is_some_and(|leg| leg.measure.is_due(now)),
            };
            if is_due {
                self.tell_quality(now, leg);
            }
        }
    }

    /// Counts what came or went since the last look.
    pub(super) fn look_at(&mut self, now: Instant, leg: LegKey) {
        let sums = &mut self.figures.sums;
        match leg {
            LegKey::Up(key) => {
                let Some(leg) = self.ups.find_mut(key) else { return };
                let elapsed = leg.measure.look(now);
                for published in leg.published.iter().flatten() {
                    leg.measure.look_up(now, elapsed, published, &mut sums.up);
                }
            }
            LegKey::Down(key) => {
                let Some(leg) = self.downs.find_mut(key) else { return };
                let elapsed = leg.measure.look(now);
                let mut has_flowed = [false; KINDS];
                for (section, feed) in leg.sections.iter_mut().zip(&leg.feeds) {
                    let place = section.kind.place();
                    let publisher = feed.publisher().and_then(|up| self.ups.find(up));
                    let published = publisher.and_then(|publisher| publisher.published[place].as_ref());
                    let height = published.map_or(0, |published| section.height(published));
                    has_flowed[place] |= leg.measure.count(section, height);
                    if let Some(published) = published {
                        leg.measure.track(section.kind).codec = published.codec.format.title();
                    }
                }
                leg.measure.flowed(has_flowed, elapsed);
                if let Some(line) = leg.line.as_deref().filter(|line| line.is_known(now) && has_flowed != [false; KINDS]) {
                    sums.estimate.add(&ESTIMATE_BITS, line.bits_per_second());
                }
            }
        }
    }

    /// A receiver reports how one of its sections arrives.
    pub(super) fn handle_block(&mut self, now: Instant, key: Key<DownLeg>, block: &Block) {
        let Some(leg) = self.downs.find_mut(key) else { return };
        let Some(section) = leg.sections.iter_mut().find(|s| s.ssrc == block.ssrc && s.is_accepted()) else { return };
        let said = section.handle_block(now, block);
        leg.measure.hear(section.kind, said);
        let sums = &mut self.figures.sums;
        sums.down.add(said.sent, said.lost, said.jitter);
        if let Some(round_trip) = said.round_trip {
            sums.round_trip.add(&ROUND_TRIP_US, micros(round_trip));
        }
    }

    /// Tells how a leg fared since it was told last.
    pub(super) fn tell_quality(&mut self, now: Instant, leg: LegKey) {
        let Some((peer, _, side)) = self.describe(leg) else { return };
        let carrier = self.transport_of(leg).and_then(|transport| transport.selected()).map(Carrier::of);
        let measure = match leg {
            LegKey::Up(key) => self.ups.find_mut(key).map(|leg| &mut leg.measure),
            LegKey::Down(key) => self.downs.find_mut(key).map(|leg| &mut leg.measure),
        };
        if let Some(quality) = measure.and_then(|measure| measure.tell(now, carrier)) {
            self.events.push_back(Event::Measured { peer, leg: side, quality: Box::new(quality) });
        }
    }
}

/// Chosen: as often as browsers report.
const LOOK: Duration = Duration::from_secs(1);
