//! The dependency descriptor (AV1 RTP specification, appendix A): which frame of a picture in several sizes a packet is of, which
//! sizes need it, and which frames it builds upon. VP9 is described by it as well.
//!
//! A size is what the specification calls a decode target: a spatial layer at a frame rate, with all that it builds upon. The
//! structure that gives short numbers their meaning comes with whole pictures only; other packets refer to it.
//!
//! **Invariants.** Reads any bytes without panicking. A structure has at most 64 templates, 32 targets and 8 frames that one
//! builds upon, whatever it claims. *Absent*: chains, which tell a receiver what it lost (A.8.2.5); their bits are passed over.

/// A size of a picture: its spatial layer, and how often it moves. Larger ones are greater.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target(u8);

/// How the frames of a picture depend on each other (A.8.1.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Structure {
    /// The number of the first template.
    first: u8,
    templates: Vec<Template>,
    /// By their number; none: no frame belongs to it, or it is another one's double.
    targets: Vec<Option<Target>>,
    chains: u32,
    /// Lines of each spatial layer, if that is told.
    heights: Vec<u16>,
}

/// Frames of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Template {
    layer: u8,
    uses: Uses,
    needs: Needs,
}

/// Which sizes a frame belongs to, and which of them may begin with it if it can be decoded; a bit for each [`Target`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Uses {
    present: u64,
    switches: u64,
}

/// How many frames before it those are that a frame builds upon; the rest is 0.
type Needs = [u16; NEEDS];

/// What is said of the frame that a packet is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    pub number: u16,
    /// It is the frame's first packet, or its last.
    pub starts: bool,
    pub ends: bool,
    /// The spatial layer.
    pub layer: u8,
    uses: Uses,
    needs: Needs,
}

/// What one descriptor says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Descriptor {
    pub frame: Frame,
    /// From here on this holds.
    pub structure: Option<Structure>,
    /// From here on these targets are sent, by their numbers in the structure.
    pub active: Option<u32>,
}

impl Descriptor {
    /// Reads a descriptor whose sender told `known` before (A.8.1.1).
    pub fn parse(bytes: &[u8], known: Option<&Structure>) -> Option<Self> {
        let mut bits = Bits { bytes, at: 0 };
        let (starts, ends) = (bits.flag()?, bits.flag()?);
        let (template, number) = (bits.take(6)? as u8, bits.take(16)? as u16);
        let mut flags = [false; 5];
        if bytes.len() > MANDATORY {
            for flag in &mut flags {
                *flag = bits.flag()?;
            }
        }
        let [has_structure, has_active, has_own_uses, has_own_needs, has_own_chains] = flags;
        let structure = if has_structure { Some(Structure::read(&mut bits)?) } else { None };
        let holds = structure.as_ref().or(known)?;
        let active = match has_active {
            true => Some(bits.take(holds.targets.len() as u32)?),
            false => structure.as_ref().map(|_| u32::MAX),
        };
        let template = holds.templates.get(usize::from(template.wrapping_sub(holds.first) % 64))?;
        let uses = if has_own_uses { holds.uses(bits.row(holds.targets.len())?) } else { template.uses };
        let needs = if has_own_needs { bits.own_needs()? } else { template.needs };
        if has_own_chains {
            (0..holds.chains).try_for_each(|_| bits.take(8).map(drop))?;
        }
        let frame = Frame { number, starts, ends, layer: template.layer, uses, needs };
        Some(Self { frame, structure, active })
    }
}

impl Structure {
    fn read(bits: &mut Bits<'_>) -> Option<Self> {
        let first = bits.take(6)? as u8;
        let count = bits.take(5)? as usize + 1;
        let layers = template_layers(bits)?;
        let rows = layers.iter().map(|_| bits.row(count)).collect::<Option<Vec<u64>>>()?;
        let needs = layers.iter().map(|_| bits.needs()).collect::<Option<Vec<Needs>>>()?;
        let chains = bits.number(count as u32 + 1)?;
        if chains > 0 {
            (0..count).try_for_each(|_| bits.number(chains).map(drop))?;
            (0..layers.len() as u32 * chains).try_for_each(|_| bits.take(4).map(drop))?;
        }
        let mut structure = Self { first, templates: Vec::new(), targets: targets(&layers, &rows, count), chains, heights: Vec::new() };
        if bits.flag()? {
            for _ in 0..=layers.last()?.0 {
                bits.take(16)?; // columns
                structure.heights.push((bits.take(16)? as u16).saturating_add(1));
            }
        }
        let templates = layers.iter().zip(rows).zip(needs);
        structure.templates =
            templates.map(|(((layer, _), row), needs)| Template { layer: *layer, uses: structure.uses(row), needs }).collect();
        Some(structure)
    }

    /// What the indications of one frame, two bits for each target, mean for the sizes (A.8.1.4).
    fn uses(&self, row: u64) -> Uses {
        let mut uses = Uses::default();
        for (at, target) in self.targets.iter().enumerate() {
            let Some(target) = target else { continue };
            let indication = row >> (2 * at) & 3;
            if indication != NOT_PRESENT {
                uses.present |= target.bit();
            }
            if indication == SWITCH {
                uses.switches |= target.bit();
            }
        }
        uses
    }

    /// The sizes, and the number of each.
    pub fn targets(&self) -> impl Iterator<Item = (usize, Target)> {
        self.targets.iter().enumerate().filter_map(|(at, target)| Some((at, (*target)?)))
    }

    /// Lines of a size; 0: it is not told.
    pub fn height(&self, target: Target) -> u16 {
        self.heights.get(usize::from(target.layer())).copied().unwrap_or(0)
    }

    /// The size nearest to `wanted`: that, else the next smaller one, else the smallest.
    pub fn nearest(&self, wanted: Target) -> Target {
        let sizes = || self.targets().map(|(_, target)| target);
        sizes().filter(|target| *target <= wanted).max().or(sizes().min()).unwrap_or(wanted)
    }

    /// Does all that belongs to `to` belong to `from` too? Then the one can go on as the other at any frame.
    pub fn contains(&self, from: Target, to: Target) -> bool {
        self.templates.iter().all(|template| template.uses.has(from) || !template.uses.has(to))
    }

    /// Is there a frame before the next whole picture with which a receiver of `from` can go on as one of `to`?
    pub fn leads(&self, from: Target, to: Target) -> bool {
        let leads = |template: &Template| template.needs[0] > 0 && template.uses.has(from) && template.uses.switches & to.bit() != 0;
        self.contains(from, to) || self.templates.iter().any(leads)
    }
}

impl Uses {
    fn has(self, target: Target) -> bool {
        self.present & target.bit() != 0
    }
}

impl Frame {
    /// Does this size need it?
    pub fn is_of(&self, target: Target) -> bool {
        self.uses.has(target)
    }

    /// Can this size begin here, for whoever can decode the frame?
    pub fn switches_to(&self, target: Target) -> bool {
        self.uses.switches & target.bit() != 0
    }

    /// The numbers of the frames that it builds upon; a whole picture builds upon none.
    pub fn needs(&self) -> impl Iterator<Item = u16> {
        self.needs.iter().take_while(|back| **back > 0).map(|back| self.number.wrapping_sub(*back))
    }

    /// Does a receiver that has nothing begin here?
    pub fn is_whole(&self) -> bool {
        self.needs[0] == 0
    }
}

impl Target {
    /// Of a spatial and a temporal layer, both below eight.
    fn of(layer: u8, rate: u8) -> Self {
        Self(layer << 3 | rate)
    }

    /// What [`Self::place`] gave; another number is one of the smallest size.
    pub fn at(place: usize) -> Self {
        Self(u8::try_from(place).ok().filter(|place| *place < 64).unwrap_or(0))
    }

    /// Its place among all sizes that there can be.
    pub fn place(self) -> usize {
        usize::from(self.0)
    }

    /// The spatial layer.
    pub fn layer(self) -> u8 {
        self.0 >> 3
    }

    fn bit(self) -> u64 {
        1 << (self.0 & 63)
    }
}

/// Spatial and temporal layer of each template (A.8.1.3).
fn template_layers(bits: &mut Bits<'_>) -> Option<Vec<(u8, u8)>> {
    let (mut layers, mut layer, mut rate) = (Vec::new(), 0u8, 0u8);
    loop {
        if layers.len() == TEMPLATES || layer >= LAYERS || rate >= LAYERS {
            return None;
        }
        layers.push((layer, rate));
        match bits.take(2)? {
            0 => {}
            1 => rate += 1,
            2 => (layer, rate) = (layer + 1, 0),
            _ => return Some(layers),
        }
    }
}

/// The layers of each target: the highest of the frames that belong to it (A.8.1.6).
fn targets(layers: &[(u8, u8)], rows: &[u64], count: usize) -> Vec<Option<Target>> {
    let mut targets: Vec<Option<Target>> = Vec::with_capacity(count);
    for at in 0..count {
        let of_it = || layers.iter().zip(rows).filter(|(_, row)| *row >> (2 * at) & 3 != NOT_PRESENT).map(|(layers, _)| *layers);
        let highest = of_it().map(|(layer, _)| layer).max().zip(of_it().map(|(_, rate)| rate).max());
        let target = highest.map(|(layer, rate)| Target::of(layer, rate)).filter(|target| !targets.contains(&Some(*target)));
        targets.push(target);
    }
    targets
}

/// What is left of a descriptor.
struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Bits<'_> {
    /// At most 32 bits.
    fn take(&mut self, count: u32) -> Option<u32> {
        let mut value = 0;
        for _ in 0..count {
            let byte = *self.bytes.get(self.at / 8)?;
            value = value << 1 | u32::from(byte >> (7 - self.at % 8) & 1);
            self.at += 1;
        }
        Some(value)
    }

    fn flag(&mut self) -> Option<bool> {
        self.take(1).map(|bit| bit == 1)
    }

    /// A number below `limit`, in as few bits as tell those apart: ns(n) (A.8.1).
    fn number(&mut self, limit: u32) -> Option<u32> {
        let width = limit.checked_ilog2()? + 1;
        let short = (1 << width) - limit;
        let value = self.take(width - 1)?;
        if value < short { Some(value) } else { Some((value << 1) - short + self.take(1)?) }
    }

    /// Indications of one frame, two bits for each of at most 32 targets; the first stands lowest.
    fn row(&mut self, targets: usize) -> Option<u64> {
        (0..targets).try_fold(0, |row, at| Some(row | u64::from(self.take(2)?) << (2 * at)))
    }

    /// Of a template: as many as a bit announces each.
    fn needs(&mut self) -> Option<Needs> {
        let (mut needs, mut places) = ([0; NEEDS], 0..NEEDS);
        while self.flag()? {
            needs[places.next()?] = self.take(4)? as u16 + 1;
        }
        Some(needs)
    }

    /// Of one frame: each behind its length in half bytes.
    fn own_needs(&mut self) -> Option<Needs> {
        let (mut needs, mut places) = ([0; NEEDS], 0..NEEDS);
        loop {
            match self.take(2)? {
                0 => return Some(needs),
                halves => needs[places.next()?] = self.take(4 * halves)? as u16 + 1,
            }
        }
    }
}

// Specified: A.8.1.1 to A.8.1.4.
/// Bytes of a descriptor that says nothing but its frame's number and template.
const MANDATORY: usize = 3;
const NOT_PRESENT: u64 = 0;
const SWITCH: u64 = 2;
/// Their numbers have six bits.
const TEMPLATES: usize = 64;

// Chosen.
/// AV1 has eight frames to build upon; a descriptor that names more is not read.
const NEEDS: usize = 8;
/// Spatial and temporal layers, each: AV1 has four and eight.
const LAYERS: u8 = 8;

#[cfg(test)]
pub mod tests {
    use super::*;

    /// Writes descriptors bit by bit, as the specification's tables have them.
    #[derive(Default)]
    pub struct Writer(Vec<bool>);

    impl Writer {
        pub fn put(mut self, value: u32, bits: u32) -> Self {
            self.0.extend((0..bits).rev().map(|bit| value >> bit & 1 == 1));
            self
        }

        pub fn bytes(self) -> Vec<u8> {
            self.0.chunks(8).map(|bits| bits.iter().enumerate().fold(0, |byte, (at, bit)| byte | u8::from(*bit) << (7 - at))).collect()
        }
    }

    /// The mandatory fields.
    pub fn head(starts: bool, ends: bool, template: u32, number: u16) -> Writer {
        Writer::default().put(u32::from(starts), 1).put(u32::from(ends), 1).put(template, 6).put(u32::from(number), 16)
    }

    /// A template: its layers, the indications of all targets, and how far back the frames are that it needs.
    pub type Kind = (u8, u8, &'static str, &'static [u32]);

    /// The extended fields with a structure of these templates, whose numbers begin at `first`.
    pub fn with_structure(head: Writer, first: u32, templates: &[Kind], heights: &[u32]) -> Writer {
        let targets = templates[0].2.len() as u32;
        let mut writer = head.put(0b10000, 5).put(first, 6).put(targets - 1, 5);
        for pair in templates.windows(2) {
            let next = if pair[1].0 > pair[0].0 { 2 } else { u32::from(pair[1].1 > pair[0].1) };
            writer = writer.put(next, 2);
        }
        writer = writer.put(3, 2);
        for indication in templates.iter().flat_map(|template| template.2.chars()) {
            writer = writer.put("-DSR".find(indication).unwrap() as u32, 2);
        }
        for (_, _, _, needs) in templates {
            writer = needs.iter().fold(writer, |writer, back| writer.put(1, 1).put(back - 1, 4)).put(0, 1);
        }
        let width = (targets + 1).ilog2();
        writer = writer.put(0, width).put(u32::from(!heights.is_empty()), 1);
        heights.iter().fold(writer, |writer, height| writer.put(height * 16 / 9 - 1, 16).put(height - 1, 16))
    }

    /// One spatial layer at three frame rates.
    pub const L1T3: [Kind; 5] = [(0, 0, "SSS", &[]), (0, 0, "SSS", &[4]), (0, 1, "-DS", &[2]), (0, 2, "--D", &[1]), (0, 2, "--D", &[1])];
    /// Two spatial layers, the larger of which always builds upon the smaller one, at two frame rates.
    pub const L2T2: [Kind; 6] = [
        (0, 0, "SSSS", &[]),
        (0, 0, "SSRR", &[4]),
        (0, 1, "-D-R", &[2]),
        (1, 0, "--SS", &[1]),
        (1, 0, "--SS", &[4, 1]),
        (1, 1, "---D", &[2, 1]),
    ];
    /// The same where it does so in whole pictures only.
    pub const L2T2_KEY: [Kind; 6] =
        [(0, 0, "SSSS", &[]), (0, 0, "SS--", &[4]), (0, 1, "-D--", &[2]), (1, 0, "--SS", &[1]), (1, 0, "--SS", &[4]), (1, 1, "---D", &[2])];

    pub fn structure(templates: &[Kind], heights: &[u32]) -> Structure {
        let bytes = with_structure(head(true, true, 0, 1), 0, templates, heights).bytes();
        Descriptor::parse(&bytes, None).unwrap().structure.unwrap()
    }

    const S0T0: Target = Target(0);
    const S0T1: Target = Target(1);
    const S1T0: Target = Target(8);
    const S1T1: Target = Target(9);

    /// Two spatial layers at one frame rate, with chains and sizes, bit by bit by hand:
    /// `1` start, `1` end, `000101` template 5, frame 258;
    /// `11000` structure and active targets; `000101` first template 5, `00001` two targets;
    /// `00` `10` `00` `11` layers S0 S0 S1 S1; indications `1010` SS, `1011` SR, `0010` -S, `0010` -S;
    /// needs: `0`; `1` `0001` `0`, two back; `1` `0000` `0`, one back; `1` `0001` `1` `0000` `0`, two and one;
    /// ns(3) `10`: one chain, ns(1): no bits; chains of templates `0000` `0010` `0001` `0001`;
    /// `1` sizes: 319, 179 and 639, 359; active `01`.
    const BY_HAND: [u8; 22] = [
        0b1100_0101,
        0b0000_0001,
        0b0000_0010,
        0b1100_0000,
        0b1010_0001,
        0b0010_0011,
        0b1010_1011,
        0b0010_0010,
        0b0100_0101,
        0b0000_0100,
        0b0110_0000,
        0b1000_0000,
        0b1000_0100,
        0b0110_0000,
        0b0010_0111,
        0b1110_0000,
        0b0001_0110,
        0b0110_0000,
        0b0100_1111,
        0b1110_0000,
        0b0010_1100,
        0b1110_1000,
    ];

    #[test]
    fn a_structure_is_read_bit_by_bit() {
        let read = Descriptor::parse(&BY_HAND, None).unwrap();
        let frame = &read.frame;
        assert_eq!((frame.number, frame.starts, frame.ends, frame.layer, frame.is_whole()), (258, true, true, 0, true));
        assert_eq!(read.active, Some(0b01));
        let structure = read.structure.unwrap();
        assert_eq!(structure.targets().collect::<Vec<_>>(), [(0, S0T0), (1, S1T0)]);
        assert_eq!((structure.height(S0T0), structure.height(S1T0), structure.chains), (180, 360, 1));
        assert!(frame.switches_to(S0T0) && frame.switches_to(S1T0));
        // A packet in the middle of frame 259, which is of template 8 and so of the larger layer.
        let short = Descriptor::parse(&[0b0000_1000, 0x01, 0x03], Some(&structure)).unwrap();
        assert_eq!((short.structure, short.active), (None, None));
        assert_eq!((short.frame.starts, short.frame.ends, short.frame.layer), (false, false, 1));
        assert_eq!(short.frame.needs().collect::<Vec<_>>(), [257, 258]);
        assert!(!short.frame.is_of(S0T0) && short.frame.switches_to(S1T0));
        for (id, known) in [(4, false), (5, true), (8, true), (9, false), (63, false)] {
            assert_eq!(Descriptor::parse(&[id, 0, 0], Some(&structure)).is_some(), known, "template {id}");
        }
    }

    #[test]
    fn a_frame_may_differ_from_its_template() {
        let structure = Descriptor::parse(&BY_HAND, None).unwrap().structure.unwrap();
        // Own indications `-D`; own needs: 20 back in two half bytes, 1 back in one; the chain; and then nothing.
        let own = head(true, false, 7, 300).put(0b00111, 5).put(0b0001, 4);
        let own = own.put(2, 2).put(19, 8).put(1, 2).put(0, 4).put(0, 2).put(77, 8).bytes();
        let read = Descriptor::parse(&own, Some(&structure)).unwrap().frame;
        assert!(read.is_of(S1T0) && !read.switches_to(S1T0) && !read.is_of(S0T0));
        assert_eq!(read.needs().collect::<Vec<_>>(), [280, 299]);
        for end in 4..own.len() {
            assert_eq!(Descriptor::parse(&own[..end], Some(&structure)), None, "cut after {end} bytes");
        }
        let alone = head(true, false, 7, 300).put(0b01000, 5).put(0b10, 2).bytes();
        assert_eq!(Descriptor::parse(&alone, Some(&structure)).unwrap().active, Some(0b10));
    }

    #[test]
    fn what_lies_or_is_cut_off_is_not_read() {
        for end in 0..BY_HAND.len() {
            assert_eq!(Descriptor::parse(&BY_HAND[..end], None), None, "cut after {end} bytes");
        }
        let extended = |bits: &[(u32, u32)]| {
            let writer = head(true, true, 0, 0).put(0b10000, 5);
            bits.iter().fold(writer, |writer, (value, width)| writer.put(*value, *width)).put(0, 31).bytes()
        };
        let mut layers = vec![(0, 6), (0, 5)];
        layers.extend([(0, 2); 80]);
        let mut high = vec![(0, 6), (0, 5)];
        high.extend([(1, 2); 8]);
        let table = [
            ("nothing", Vec::new()),
            ("no structure known", head(true, true, 0, 0).bytes()),
            ("more templates than have numbers", extended(&layers)),
            ("more layers than are told apart", extended(&high)),
            ("a frame that builds upon nine", {
                let writer = head(true, true, 0, 0).put(0b10000, 5).put(0, 11).put(3, 2).put(2, 2);
                (0..9).fold(writer, |writer, _| writer.put(1, 1).put(0, 4)).put(0, 31).bytes()
            }),
        ];
        for (name, bytes) in table {
            assert_eq!(Descriptor::parse(&bytes, None), None, "{name}");
        }
    }

    #[test]
    fn numbers_below_a_limit_take_as_few_bits_as_they_may() {
        // The specification's own example: five values in 2 or 3 bits.
        for (value, bits, width) in [(0, 0b00, 2), (1, 0b01, 2), (2, 0b10, 2), (3, 0b110, 3), (4, 0b111, 3)] {
            let bytes = Writer::default().put(bits, width).put(1, 1).bytes();
            let mut read = Bits { bytes: &bytes, at: 0 };
            assert_eq!((read.number(5), read.at), (Some(value), width as usize));
        }
        assert_eq!(Bits { bytes: &[], at: 0 }.number(1), Some(0));
        assert_eq!(Bits { bytes: &[0], at: 0 }.number(0), None);
    }

    #[test]
    fn sizes_lead_to_each_other_as_their_frames_allow() {
        /// From which size, to which; can it be left at any frame, and need it not wait for a whole picture?
        type Row = (Target, Target, bool, bool);
        let check = |name: &str, templates: &[Kind], table: &[Row]| {
            let structure = structure(templates, &[]);
            for (from, to, contains, leads) in table {
                let found = (structure.contains(*from, *to), structure.leads(*from, *to));
                assert_eq!(found, (*contains, *leads), "{name}: {from:?} {to:?}");
            }
        };
        check("frame rates", &L1T3, &[(Target(2), S0T0, true, true), (S0T0, Target(2), false, true), (S0T1, S0T1, true, true)]);
        check(
            "layers",
            &L2T2,
            &[(S1T1, S0T1, true, true), (S0T1, S1T1, false, false), (S1T0, S1T1, false, true), (S1T1, S1T0, true, true)],
        );
        let apart = [(S1T1, S0T1, false, false), (S0T1, S1T1, false, false), (S1T0, S1T1, false, true), (S0T1, S0T0, true, true)];
        check("layers that stand alone", &L2T2_KEY, &apart);
    }

    #[test]
    fn the_nearest_size_is_the_wanted_one_or_a_smaller_one() {
        let two = structure(&L2T2, &[]);
        for (wanted, nearest) in [(S0T0, S0T0), (S1T1, S1T1), (Target(7), S0T1), (Target(10), S1T1), (Target(63), S1T1)] {
            assert_eq!(two.nearest(wanted), nearest, "{wanted:?}");
        }
        let kinds: [Kind; 2] = [(0, 0, "-", &[]), (1, 0, "S", &[])];
        assert_eq!(structure(&kinds, &[]).nearest(S0T0), S1T0, "nothing smaller is sent");
        assert_eq!((Target::at(9), Target::at(64), S1T1.place(), S1T1.layer()), (S1T1, S0T0, 9, 1));
    }
}
