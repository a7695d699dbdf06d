//! What one receiver gets of a picture in several sizes: the frames of its size, numbered without gaps.
//!
//! A frame that the receiver's size does not need takes no number. Which size holds from where on, and how the numbers lie from
//! there, is kept as a list of runs; so a packet that comes late, or is asked for again, is what it would have been in its time.
//!
//! **Invariants.** A packet has one passage for ever: what was decided is kept, or the packet is not sent any more. A size begins
//! with a frame that the receiver can decode, or where it is a part of what flowed before it. What cannot be read is passed on.

use std::collections::VecDeque;

use crate::base::limits;

use super::descriptor::{Frame, Structure, Target};
use super::ring::Packet;

/// See the module.
#[derive(Default)]
pub struct Thinning {
    wanted: Target,
    flowing: Target,
    /// In order; the last one goes on.
    runs: VecDeque<Run>,
    /// The next index of the source that nothing was decided about.
    next: u64,
    passed: Passed,
}

/// From this index of the source on.
#[derive(Clone, Copy)]
struct Run {
    from: u64,
    /// index out = index in + offset
    offset: u64,
    target: Target,
}

/// How a packet goes to a receiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passage {
    pub index: u64,
    /// It is the last packet of its picture, as the receiver sees that.
    pub marker: bool,
    /// Its number was kept free for it, and it turned out to be of a frame that the receiver does not get.
    pub is_empty: bool,
}

impl Passage {
    /// To whoever gets all packets.
    pub fn of(packet: &Packet, offset: u64) -> Self {
        Self { index: packet.index.wrapping_add(offset), marker: packet.marker, is_empty: false }
    }
}

impl Thinning {
    /// Which size shall flow as soon as it can.
    pub fn want(&mut self, target: Target) {
        self.wanted = target;
    }

    pub fn wanted(&self) -> Target {
        self.wanted
    }

    pub fn flowing(&self) -> Target {
        self.flowing
    }

    /// Can what flows not become what is wanted without a whole picture?
    pub fn waits(&self, structure: Option<&Structure>) -> bool {
        self.wanted != self.flowing && structure.is_none_or(|structure| !structure.contains(self.flowing, self.wanted))
    }

    /// Can a receiver that has nothing begin with this packet?
    pub fn may_begin(&self, packet: &Packet, structure: &Structure) -> bool {
        let frame = packet.frame().filter(|frame| frame.starts && frame.is_whole());
        frame.is_some_and(|frame| frame.switches_to(structure.nearest(self.wanted)))
    }

    /// The receiver begins with this packet, which has this index there.
    pub fn begin(&mut self, packet: &Packet, index: u64, structure: Option<&Structure>) {
        self.flowing = structure.map_or(self.wanted, |structure| structure.nearest(self.wanted));
        self.runs.clear();
        self.runs.push_back(Run { from: packet.index, offset: index.wrapping_sub(packet.index), target: self.flowing });
        (self.next, self.passed) = (packet.index, Passed::default());
    }

    /// What becomes of a packet that has come; `None`: nothing.
    pub fn pass(&mut self, packet: &Packet, structure: Option<&Structure>) -> Option<Passage> {
        if packet.index >= self.next {
            if let Some(frame) = packet.frame().filter(|frame| frame.starts) {
                self.turn(frame, packet.index, structure);
            }
            self.next = packet.index + 1;
            if packet.frame().is_some_and(|frame| !frame.is_of(self.flowing)) {
                self.skip(packet.index);
                return None;
            }
        }
        let passage = self.passage(packet)?;
        if let Some(frame) = packet.frame().filter(|_| !passage.is_empty) {
            if frame.starts && frame.is_whole() {
                // Another source may count anew.
                self.passed = Passed::default();
            }
            self.passed.note(frame.number);
        }
        Some(passage)
    }

    /// How a packet that something was decided about goes to the receiver.
    pub fn passage(&self, packet: &Packet) -> Option<Passage> {
        let run = self.runs.get(self.runs.partition_point(|run| run.from <= packet.index).checked_sub(1)?)?;
        let index = packet.index.wrapping_add(run.offset);
        let Some(frame) = packet.frame() else {
            return Some(Passage::of(packet, run.offset));
        };
        let is_empty = !frame.is_of(run.target);
        let ends = frame.ends && frame.layer == run.target.layer();
        Some(Passage { index, marker: !is_empty && (packet.marker || ends), is_empty })
    }

    /// The source's index of what the receiver had under this one.
    pub fn source(&self, index: u64) -> Option<u64> {
        let at = self.runs.partition_point(|run| run.from.wrapping_add(run.offset) <= index).checked_sub(1)?;
        Some(index.wrapping_sub(self.runs[at].offset))
    }

    /// A frame begins: the size that is wanted may flow from here on.
    fn turn(&mut self, frame: &Frame, index: u64, structure: Option<&Structure>) {
        let Some(structure) = structure else { return };
        let wanted = structure.nearest(self.wanted);
        if wanted == self.flowing {
            return;
        }
        let is_part = structure.contains(self.flowing, wanted);
        let is_ready = || frame.switches_to(wanted) && frame.needs().all(|number| self.passed.has(number));
        if is_part || is_ready() {
            self.flowing = wanted;
            self.add(index, 0);
        }
    }

    /// This packet is not sent: what follows takes its number.
    fn skip(&mut self, index: u64) {
        self.add(index + 1, 1);
    }

    /// From this index on numbers lie so much lower; where nothing was sent since the last change, the two are one.
    fn add(&mut self, from: u64, lower: u64) {
        let Some(last) = self.runs.back_mut() else { return };
        let next = Run { from, offset: last.offset.wrapping_sub(lower), target: self.flowing };
        if last.from == from - lower {
            *last = next;
            return;
        }
        self.runs.push_back(next);
        if self.runs.len() > limits::MEDIA_RUNS {
            self.runs.pop_front();
        }
    }
}

/// Which of the last frames were sent.
#[derive(Clone, Copy, Default)]
struct Passed {
    newest: u16,
    /// Bit n: the frame n before the newest.
    frames: u128,
}

impl Passed {
    fn note(&mut self, number: u16) {
        let ahead = number.wrapping_sub(self.newest);
        if self.frames == 0 {
            (self.newest, self.frames) = (number, 1);
        } else if ahead < 0x8000 {
            self.frames = self.frames.checked_shl(u32::from(ahead)).unwrap_or(0) | 1;
            self.newest = number;
        } else {
            self.frames |= 1u128.checked_shl(u32::from(ahead.wrapping_neg())).unwrap_or(0);
        }
    }

    fn has(self, number: u16) -> bool {
        self.frames.checked_shr(u32::from(self.newest.wrapping_sub(number))).unwrap_or(0) & 1 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::media::descriptor::Descriptor;
    use crate::media::descriptor::tests::{Kind, L1T3, L2T2, L2T2_KEY, head, structure};
    use crate::media::rtp::Header;

    /// A publisher's packets: two for each frame.
    struct Source {
        structure: Structure,
        layers: usize,
        number: u16,
        index: u64,
    }

    impl Source {
        fn new(kinds: &[Kind]) -> Self {
            Self { structure: structure(kinds, &[]), layers: if kinds.len() == 5 { 1 } else { 2 }, number: 65_500, index: 70_000 }
        }

        /// The pictures of one moment, of these templates.
        fn moment(&mut self, templates: &[u32]) -> Vec<Packet> {
            let mut packets = Vec::new();
            for (n, template) in templates.iter().enumerate() {
                for half in 0..2 {
                    let bytes = head(half == 0, half == 1, *template, self.number).bytes();
                    let is_last = n + 1 == templates.len() && half == 1;
                    let header = [&[0x80, u8::from(is_last) << 7][..], &[0; 10]].concat();
                    let mut packet = Packet::new(self.index, &Header::parse(&header).unwrap(), 0, header[..].into());
                    packet.understand(Descriptor::parse(&bytes, Some(&self.structure)).map(|read| read.frame));
                    packets.push(packet);
                    self.index += 1;
                }
                self.number = self.number.wrapping_add(1);
            }
            packets
        }

        /// Moment `n` since the last whole picture.
        fn next(&mut self, n: usize) -> Vec<Packet> {
            match (self.layers, n) {
                (1, 0) => self.moment(&[0]),
                (1, n) => self.moment(&[[1, 3, 2, 4][n % 4]]),
                (_, 0) => self.moment(&[0, 3]),
                (_, n) => self.moment(if n % 2 == 1 { &[2, 5] } else { &[1, 4] }),
            }
        }
    }

    fn of(layer: usize, rate: usize) -> Target {
        Target::at(layer * 8 + rate)
    }

    /// What goes to the receiver of a moment: numbers and markers.
    fn give(thinning: &mut Thinning, source: &mut Source, n: usize) -> Vec<(u64, bool)> {
        let packets = source.next(n);
        if n == 0 && thinning.runs.is_empty() {
            assert!(thinning.may_begin(&packets[0], &source.structure) && !thinning.may_begin(&packets[1], &source.structure));
            thinning.begin(&packets[0], 1_000, Some(&source.structure));
        }
        let passages = packets.iter().filter_map(|packet| thinning.pass(packet, Some(&source.structure)));
        passages.map(|passage| (passage.index, passage.marker)).collect()
    }

    #[test]
    fn a_size_is_numbered_without_gaps_and_its_last_packet_ends_the_picture() {
        let (mut source, mut thinning) = (Source::new(&L2T2), Thinning::default());
        thinning.want(of(0, 1));
        let given: Vec<_> = (0..4).flat_map(|n| give(&mut thinning, &mut source, n)).collect();
        let wanted: Vec<_> = (1_000..1_008).map(|index| (index, index % 2 == 1)).collect();
        assert_eq!(given, wanted);
        thinning.want(of(0, 0));
        assert_eq!((give(&mut thinning, &mut source, 4).len(), give(&mut thinning, &mut source, 5).len()), (2, 0), "fewer pictures");
        assert_eq!(give(&mut thinning, &mut source, 6), [(1_010, false), (1_011, true)]);
    }

    #[test]
    fn less_comes_at_once_and_more_when_it_can_be_decoded() {
        /// What it is, the structure, from which size to which, and in how many moments without a whole picture.
        type Row = (&'static str, &'static [Kind], Target, Target, Option<usize>);
        let table: [Row; 7] = [
            ("a smaller layer", &L2T2, of(1, 1), of(0, 1), Some(1)),
            ("a larger layer", &L2T2, of(0, 1), of(1, 1), None),
            ("fewer pictures", &L2T2, of(1, 1), of(1, 0), Some(1)),
            ("more pictures", &L2T2, of(1, 0), of(1, 1), Some(2)),
            ("a layer that stands alone", &L2T2_KEY, of(1, 1), of(0, 1), None),
            ("more of one layer", &L1T3, of(0, 0), of(0, 2), Some(2)),
            ("fewer of one layer", &L1T3, of(0, 2), of(0, 0), Some(1)),
        ];
        for (name, kinds, from, to, moments) in table {
            let (mut source, mut thinning) = (Source::new(kinds), Thinning::default());
            thinning.want(from);
            (0..9).for_each(|n| drop(give(&mut thinning, &mut source, n)));
            assert_eq!(thinning.flowing(), from, "{name}");
            thinning.want(to);
            assert_eq!(thinning.waits(Some(&source.structure)), moments != Some(1), "{name}");
            let turned = (9..20).find(|n| {
                give(&mut thinning, &mut source, *n);
                thinning.flowing() == to
            });
            assert_eq!(turned.map(|n| n - 8), moments, "{name}");
            give(&mut thinning, &mut source, 0);
            assert_eq!(thinning.flowing(), to, "{name}: with a whole picture");
        }
    }

    /// Numbers that look random.
    struct Dice(u64);

    impl Dice {
        fn below(&mut self, limit: u64) -> u64 {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (self.0 >> 33) % limit
        }
    }

    #[test]
    fn whatever_comes_when_a_packet_has_one_number_and_a_frame_all_that_it_builds_upon() {
        for (seed, kinds) in (0..60).zip([&L1T3[..], &L2T2, &L2T2_KEY].into_iter().cycle()) {
            let (mut dice, mut source, mut thinning) = (Dice(seed), Source::new(kinds), Thinning::default());
            let is_late = seed % 2 == 1;
            let (mut n, mut waiting, mut given) = (0, Vec::new(), Vec::<(Packet, Passage)>::new());
            for moment in 0..200 {
                if dice.below(10) == 0 {
                    thinning.want(of(dice.below(3) as usize, dice.below(4) as usize));
                }
                n = if moment == 0 || dice.below(25) == 0 { 0 } else { n + 1 };
                let mut packets = source.next(n);
                if moment == 0 {
                    thinning.begin(&packets[0], 1_000, Some(&source.structure));
                } else if is_late {
                    // Some packets come a few moments late, in any order.
                    for at in (0..packets.len()).rev().filter(|_| dice.below(8) == 0).collect::<Vec<_>>() {
                        waiting.push((moment + dice.below(4) as usize, packets.remove(at)));
                    }
                }
                packets.extend(waiting.extract_if(.., |(at, _)| *at <= moment || moment == 199).map(|(_, packet)| packet));
                for packet in packets {
                    let passage = thinning.pass(&packet, Some(&source.structure));
                    given.extend(passage.map(|passage| (packet, passage)));
                }
            }
            given.sort_by_key(|(_, passage)| passage.index);
            let numbers: Vec<u64> = given.iter().map(|(_, passage)| passage.index).collect();
            assert_eq!(numbers, (1_000..1_000 + given.len() as u64).collect::<Vec<_>>(), "{seed}: each once, and no gap");
            for (packet, passage) in given.iter().rev().take(100) {
                assert_eq!((thinning.passage(packet), thinning.source(passage.index)), (Some(*passage), Some(packet.index)), "{seed}");
            }
            let sent: Vec<u16> =
                given.iter().filter(|(_, passage)| !passage.is_empty).map(|(packet, _)| packet.frame().unwrap().number).collect();
            assert!(sent.len() > 50, "{seed}: {}", sent.len());
            for (packet, _) in given.iter().filter(|(_, passage)| !passage.is_empty && !is_late) {
                assert!(packet.frame().unwrap().needs().all(|number| sent.contains(&number)), "{seed}: {:?}", packet.frame());
            }
        }
    }

    #[test]
    fn a_number_that_was_kept_free_is_filled() {
        let (mut source, mut thinning) = (Source::new(&L2T2), Thinning::default());
        thinning.want(of(0, 0));
        give(&mut thinning, &mut source, 0);
        // Of the smaller picture's two packets, and of the larger one's, one each comes late.
        let mut packets = source.next(2);
        let (late_small, late_large) = (packets.remove(1), packets.remove(1));
        let mut pass = |packet: &Packet| thinning.pass(packet, Some(&source.structure));
        let passages: Vec<_> = packets.iter().map(&mut pass).collect();
        assert_eq!(passages, [Some(Passage { index: 1_002, marker: false, is_empty: false }), None]);
        assert_eq!(pass(&late_large), Some(Passage { index: 1_004, marker: false, is_empty: true }));
        assert_eq!(pass(&late_small), Some(Passage { index: 1_003, marker: true, is_empty: false }));
    }

    #[test]
    fn what_cannot_be_read_is_passed_on_as_it_is() {
        let (mut source, mut thinning) = (Source::new(&L2T2), Thinning::default());
        give(&mut thinning, &mut source, 0);
        let mut packets = source.next(1);
        packets.iter_mut().for_each(|packet| packet.understand(None));
        let passages: Vec<_> = packets.iter().filter_map(|packet| thinning.pass(packet, None)).collect();
        let markers: Vec<bool> = passages.iter().map(|passage| passage.marker).collect();
        assert_eq!(markers, [false, false, false, true]);
        assert_eq!((passages[0].index, thinning.may_begin(&packets[0], &source.structure)), (1_002, false));
    }

    #[test]
    fn frames_are_remembered_for_a_while_and_across_the_wrap() {
        let mut passed = Passed::default();
        assert!(!passed.has(0));
        for number in [65_530, 65_533, 2, 1] {
            passed.note(number);
        }
        let has = |passed: Passed| [65_530, 65_533, 1, 2, 3, 65_531].map(|number| passed.has(number));
        assert_eq!(has(passed), [true, true, true, true, false, false]);
        passed.note(200);
        assert_eq!(has(passed), [false; 6]);
        passed.note(2);
        assert!(!passed.has(2) && passed.has(200), "too old to be noted");
    }
}
