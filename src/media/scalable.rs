//! What the descriptors of a publisher's picture say: its sizes, which of them are sent, and how much each takes.
//!
//! **Invariants.** A structure holds until a later packet brings another; one that comes late changes nothing. *Absent*: what
//! receivers get of it ([`super::thinning`]).

use std::time::Instant;

use super::allocation::Layer;
use super::descriptor::{Descriptor, Frame, Structure, Target};
use super::rate::Rate;

/// See the module.
#[derive(Default)]
pub struct Scalable {
    structure: Option<Structure>,
    /// The index of the packet that brought it.
    since: u64,
    /// Which targets are sent, by their numbers.
    active: u32,
    rates: Vec<(usize, Target, Rate)>,
}

impl Scalable {
    /// The descriptor of a packet that has come: what it says of the packet's frame, if it can be read.
    pub fn read(&mut self, now: Instant, index: u64, bytes: &[u8]) -> Option<Frame> {
        let Descriptor { frame, structure, active } = Descriptor::parse(bytes, self.structure.as_ref())?;
        if let Some(active) = active.filter(|_| index >= self.since) {
            (self.active, self.since) = (active, index);
        }
        if let Some(structure) = structure.filter(|_| index >= self.since) {
            self.since = index;
            let before = std::mem::take(&mut self.rates);
            let rate = |target| before.iter().find(|(_, known, _)| *known == target).map_or(Rate::new(now), |(_, _, rate)| *rate);
            self.rates = structure.targets().map(|(at, target)| (at, target, rate(target))).collect();
            self.structure = Some(structure);
        }
        Some(frame)
    }

    /// A packet of this frame is kept for receivers.
    pub fn count(&mut self, frame: &Frame, bytes: usize) {
        self.rates.iter_mut().filter(|(_, target, _)| frame.is_of(*target)).for_each(|(_, _, rate)| rate.add(bytes));
    }

    /// Time has passed; whether anything came meanwhile.
    pub fn handle_timeout(&mut self, now: Instant, is_active: bool) {
        for (_, _, rate) in &mut self.rates {
            if is_active { rate.handle_timeout(now) } else { rate.rest(now) }
        }
    }

    pub fn structure(&self) -> Option<&Structure> {
        self.structure.as_ref()
    }

    /// What a receiver may be given: of each spatial layer that is sent all of it, and of the smallest one fewer frames as well. A
    /// larger picture that moves less than a smaller one is nothing that anybody wants.
    pub fn sizes(&self) -> Vec<Layer> {
        let Some(structure) = &self.structure else { return Vec::new() };
        let mut sent: Vec<(Target, u64)> = self.sent().map(|(target, rate)| (target, rate.bits_per_second())).collect();
        sent.sort_by_key(|(target, _)| *target);
        let smallest = sent.first().map(|(target, _)| target.layer());
        let is_fullest = |at: usize| sent.get(at + 1).is_none_or(|(next, _)| next.layer() != sent[at].0.layer());
        let wanted = sent.iter().enumerate().filter(|(at, (target, _))| Some(target.layer()) == smallest || is_fullest(*at));
        let size = |(target, bits): &(Target, u64)| Layer { at: target.place(), height: structure.height(*target), bits_per_second: *bits };
        wanted.map(|(_, sent)| size(sent)).collect()
    }

    /// Lines of the largest size that is sent; 0: it is not told.
    pub fn height(&self) -> u16 {
        let largest = self.sent().map(|(target, _)| target).max();
        self.structure.as_ref().zip(largest).map_or(0, |(structure, largest)| structure.height(largest))
    }

    fn sent(&self) -> impl Iterator<Item = (Target, Rate)> {
        self.rates.iter().filter(|(at, _, _)| self.active >> at & 1 == 1).map(|(_, target, rate)| (*target, *rate))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::media::descriptor::tests::{Kind, L1T3, L2T2, head, with_structure};

    fn sizes(scalable: &Scalable) -> Vec<(usize, u16, u64)> {
        scalable.sizes().iter().map(|size| (size.at, size.height, size.bits_per_second / 1_000)).collect()
    }

    fn whole(templates: &[Kind], heights: &[u32]) -> Vec<u8> {
        with_structure(head(true, true, 0, 1), 0, templates, heights).bytes()
    }

    #[test]
    fn sizes_are_measured_with_all_that_they_build_upon() {
        let start = Instant::now();
        let mut scalable = Scalable::default();
        assert!(scalable.read(start, 9, &head(true, true, 0, 1).bytes()).is_none());
        assert_eq!((sizes(&scalable), scalable.height()), (vec![], 0));
        scalable.read(start, 10, &whole(&L2T2, &[180, 360])).unwrap();
        // Half a second: 100 kbit of the small picture, 40 more for all of its frames, 300 and 60 of the large one.
        for (template, bits) in [(1, 100_000), (2, 40_000), (4, 300_000), (5, 60_000)] {
            let frame = scalable.read(start, 11, &head(true, true, template, 2).bytes()).unwrap();
            scalable.count(&frame, bits / 8);
        }
        scalable.handle_timeout(start + Duration::from_millis(500), true);
        assert_eq!(sizes(&scalable), [(0, 180, 200), (1, 180, 280), (9, 360, 1_000)], "nobody wants it large and slow");
        assert_eq!(scalable.height(), 360);
        // The publisher stops the large one: the smaller ones are as they were.
        let stopped = head(true, true, 1, 6).put(0b01000, 5).put(0b0011, 4).bytes();
        scalable.read(start, 12, &stopped).unwrap();
        assert_eq!((sizes(&scalable), scalable.height()), (vec![(0, 180, 200), (1, 180, 280)], 180));
        scalable.read(start, 11, &whole(&L1T3, &[90])).unwrap();
        assert_eq!(scalable.height(), 180, "a whole picture that comes late changes nothing");
        scalable.read(start, 13, &whole(&L2T2, &[180, 360])).unwrap();
        assert_eq!(sizes(&scalable), [(0, 180, 200), (1, 180, 280), (9, 360, 1_000)], "all of it is sent again");
        scalable.read(start, 14, &whole(&L1T3, &[])).unwrap();
        assert_eq!(sizes(&scalable), [(0, 0, 200), (1, 0, 280), (2, 0, 0)]);
    }
}
