//! One section of a receiver: a source's packets under the receiver's own header, number and key.
//!
//! **Invariants.** The index out is the index in plus a constant, so repeats and late packets get the right rollover
//! count by arithmetic. Under one SSRC the header's shape is frozen and one index is sealed with one content only.

use std::time::{Duration, Instant};

use crate::base::limits;
use crate::base::secret::random;

use super::outbox::Outbox;
use super::ring::{Packet, Ring};
use super::rtcp::{self, SenderReport};
use super::rtp;
use super::transport::srtp::{Sealer, TAG};
use super::transport::{Path, Rejected};
use super::up::extend;
use super::{Kind, PeerKey};

/// See the module.
pub struct Section {
    pub mid: String,
    pub kind: Kind,
    /// Whose track this is; without one the section is idle and may be used again.
    pub source: Option<PeerKey>,
    pub ssrc: u32,
    template: Option<Template>,
    /// index out = index in + offset
    offset: Option<u64>,
    highest: Option<u64>,
    /// The first index since the source began. What lies below it was another source's, or not for this receiver.
    floor: u64,
    /// timestamp out = timestamp in + shift
    timestamp_shift: u32,
    last_timestamp: u32,
    packets: u32,
    bytes: u32,
    resends: Resends,
}

/// How a packet leaves to one receiver.
pub struct Way<'a> {
    pub sealer: &'a mut Sealer,
    pub to: Path,
    pub out: &'a mut Outbox,
}

/// A header with this section's payload type, SSRC and name; flags, number and time are patched per packet.
struct Template {
    bytes: [u8; 40],
    size: usize,
}

/// What was repeated lately, by index modulo its length: a receiver cannot make us repeat without end.
#[derive(Default)]
struct Resends {
    places: Vec<Option<(u64, u8, Instant)>>,
    window: Option<(Instant, u32)>,
}

impl Section {
    /// An idle section.
    pub fn new(mid: String, kind: Kind) -> Self {
        Self {
            mid,
            kind,
            source: None,
            ssrc: 0,
            template: None,
            offset: None,
            highest: None,
            floor: 0,
            timestamp_shift: 0,
            last_timestamp: 0,
            packets: 0,
            bytes: 0,
            resends: Resends::default(),
        }
    }

    /// Gives the section to a source, under a new SSRC.
    pub fn assign(&mut self, source: PeerKey) {
        let mid = std::mem::take(&mut self.mid);
        let ssrc = u32::from_be_bytes(random::<4>()).max(1);
        *self = Self { source: Some(source), ssrc, ..Self::new(mid, self.kind) };
    }

    /// Takes the section from its source. Gives the SSRC if the receiver may have heard it.
    pub fn release(&mut self) -> Option<u32> {
        let (mid, heard, ssrc) = (std::mem::take(&mut self.mid), self.packets > 0, self.ssrc);
        *self = Self::new(mid, self.kind);
        heard.then_some(ssrc)
    }

    /// The receiver agreed. Later answers change nothing: the header's shape is frozen with the SSRC.
    pub fn accept(&mut self, payload_type: u8, mid_extension: u8) {
        if self.source.is_some() && self.template.is_none() {
            self.template = Some(Template::new(payload_type, self.ssrc, mid_extension, &self.mid));
        }
    }

    pub fn is_accepted(&self) -> bool {
        self.template.is_some()
    }

    /// The source begins anew with numbers and times of its own: ours go on. What was sent under earlier numbers cannot be
    /// asked for any more, nor what the source sends late of before.
    pub fn relink(&mut self) {
        self.offset = None;
    }

    /// Writes, seals and queues one packet.
    pub fn forward(&mut self, packet: &Packet, way: &mut Way<'_>) -> Result<(), Rejected> {
        let offset = match self.offset {
            Some(offset) => offset,
            None => self.begin(packet),
        };
        let index = packet.index.wrapping_add(offset);
        // An index has 48 bits, and one from before the first packet is used already or was not meant for this receiver.
        if index >> 48 != 0 || index < self.floor {
            return Err(Rejected);
        }
        self.last_timestamp = packet.timestamp.wrapping_add(self.timestamp_shift);
        self.highest = Some(self.highest.map_or(index, |highest| highest.max(index)));
        self.packets = self.packets.wrapping_add(1);
        self.bytes = self.bytes.wrapping_add(packet.payload().len() as u32);
        self.write(packet, index, way)
    }

    /// The first packet of a source: where its numbers lie in ours.
    fn begin(&mut self, packet: &Packet) -> u64 {
        let start = match self.highest {
            None => first_number(),
            Some(highest) => {
                let next = self.last_timestamp.wrapping_add(self.kind.clock_rate() / 10);
                self.timestamp_shift = next.wrapping_sub(packet.timestamp);
                highest + 1
            }
        };
        let offset = start.wrapping_sub(packet.index);
        (self.offset, self.floor) = (Some(offset), start);
        offset
    }

    fn write(&self, packet: &Packet, index: u64, way: &mut Way<'_>) -> Result<(), Rejected> {
        let template = self.template.as_ref().ok_or(Rejected)?;
        let payload = packet.payload();
        let (header, end) = (template.size, template.size + payload.len());
        let space = way.out.space();
        if end + TAG > space.len() {
            return Err(Rejected);
        }
        space[..header].copy_from_slice(&template.bytes[..header]);
        space[0] |= u8::from(packet.padding) << 5;
        space[1] |= u8::from(packet.marker) << 7;
        space[2..4].copy_from_slice(&(index as u16).to_be_bytes());
        space[4..8].copy_from_slice(&packet.timestamp.wrapping_add(self.timestamp_shift).to_be_bytes());
        space[header..end].copy_from_slice(payload);
        let length = way.sealer.seal(space, header, end, index)?;
        way.out.commit(way.to, length);
        Ok(())
    }

    /// The receiver misses `sequence`. Gives `true` if it was repeated.
    pub fn resend(&mut self, now: Instant, sequence: u16, ring: &Ring, way: &mut Way<'_>) -> bool {
        let (Some(highest), Some(offset)) = (self.highest, self.offset) else {
            return false;
        };
        let index = extend(highest, sequence);
        if index > highest || index < self.floor {
            return false; // never sent to this receiver, or not of this source
        }
        let Some(packet) = ring.find(index.wrapping_sub(offset)) else {
            return false;
        };
        self.resends.permits(now, index) && self.write(packet, index, way).is_ok()
    }

    /// A sender report of the source, in our numbering, with the name of the source.
    pub fn write_report(&self, report: SenderReport, out: &mut Vec<u8>) {
        if let (Some(source), true) = (self.source, self.packets > 0) {
            let timestamp = report.timestamp.wrapping_add(self.timestamp_shift);
            rtcp::write_sender_report(out, SenderReport { ssrc: self.ssrc, timestamp, ..report }, self.packets, self.bytes);
            rtcp::write_name(out, self.ssrc, &source.stream());
        }
    }

    /// Has this receiver got a packet of the source yet?
    pub fn has_begun(&self) -> bool {
        self.offset.is_some()
    }
}

impl Template {
    fn new(payload_type: u8, ssrc: u32, mid_extension: u8, mid: &str) -> Self {
        let mut bytes = [0; 40];
        bytes[0] = 0x80;
        bytes[1] = payload_type & 0x7f;
        bytes[8..12].copy_from_slice(&ssrc.to_be_bytes());
        let mut size = 12;
        if (1..15).contains(&mid_extension) && (1..=16).contains(&mid.len()) {
            let words = (1 + mid.len()).div_ceil(4);
            bytes[0] |= 0x10;
            bytes[12..14].copy_from_slice(&rtp::ONE_BYTE);
            bytes[15] = words as u8;
            bytes[16] = mid_extension << 4 | (mid.len() - 1) as u8;
            bytes[17..17 + mid.len()].copy_from_slice(mid.as_bytes());
            size = 16 + 4 * words;
        }
        Self { bytes, size }
    }
}

impl Resends {
    fn permits(&mut self, now: Instant, index: u64) -> bool {
        let (since, count) = self.window.filter(|(since, _)| now < *since + Duration::from_secs(1)).unwrap_or((now, 0));
        if count >= limits::MEDIA_RESENDS_PER_SECOND {
            return false;
        }
        if self.places.is_empty() {
            self.places.resize(REMEMBERED, None);
        }
        let place = &mut self.places[index as usize % REMEMBERED];
        let times = match place {
            Some((known, times, at)) if *known == index => {
                if *times >= REPEATS || now < *at + BETWEEN {
                    return false;
                }
                *times
            }
            _ => 0,
        };
        *place = Some((index, times + 1, now));
        self.window = Some((since, count + 1));
        true
    }
}

/// The sequence number a receiver hears first: below 2^15, so that early loss cannot confuse its rollover count (RFC 3711
/// §3.3.1), and not zero, so that nobody can guess it.
fn first_number() -> u64 {
    0x400 + u64::from(u16::from_be_bytes(random::<2>()) & 0x3fff)
}

// Chosen.
const REMEMBERED: usize = 128;
const REPEATS: u8 = 3;
const BETWEEN: Duration = Duration::from_millis(20);

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr, SocketAddr};

    use super::*;
    use crate::media::transport::End;
    use crate::media::transport::srtp::tests::sealer;

    #[test]
    fn a_packet_is_repeated_three_times_at_most_and_not_at_once() {
        let (start, mut resends) = (Instant::now(), Resends::default());
        let granted: Vec<u64> = (0..200).filter(|ms| resends.permits(start + Duration::from_millis(*ms), 7)).collect();
        assert_eq!(granted, [0, 20, 40]);
    }

    #[test]
    fn repeats_per_second_are_bounded() {
        let (start, mut resends) = (Instant::now(), Resends::default());
        let in_a_second = (0..100_000).filter(|index| resends.permits(start, *index)).count();
        assert_eq!(in_a_second, limits::MEDIA_RESENDS_PER_SECOND as usize);
        assert!(resends.permits(start + Duration::from_secs(1), 5));
    }

    /// A receiver of one source: which numbers left, in order.
    struct Receiver {
        section: Section,
        sealer: Sealer,
        out: Outbox,
        left: std::sync::mpsc::Receiver<u16>,
        ring: Ring,
    }

    struct Numbers(std::sync::mpsc::Sender<u16>);

    impl super::super::outbox::Sink for Numbers {
        fn send(&mut self, _: Path, segment: usize, bytes: &[u8]) {
            for packet in bytes.chunks(segment) {
                self.0.send(u16::from_be_bytes([packet[2], packet[3]])).unwrap();
            }
        }
    }

    impl Receiver {
        fn new() -> Self {
            let (sender, left) = std::sync::mpsc::channel();
            let mut section = Section::new("0".to_owned(), Kind::Video);
            section.assign(PeerKey(1));
            section.accept(96, 0);
            let (sealer, out) = (sealer(), Outbox::new(Box::new(Numbers(sender))));
            Self { section, sealer, out, left, ring: Ring::new(64) }
        }

        /// The source sends a packet; it is forwarded or withheld.
        fn send(&mut self, index: u64, forward: bool) -> Result<(), Rejected> {
            let plain = [0x80, 96, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, b'x'];
            let header = rtp::Header::parse(&plain).unwrap();
            self.ring.insert(Packet::new(index, &header, 3000 * index as u32, plain[..].into()));
            let mut way = Way { sealer: &mut self.sealer, to: PATH, out: &mut self.out };
            let packet = self.ring.find(index).unwrap();
            if forward { self.section.forward(packet, &mut way) } else { Ok(()) }
        }

        fn ask(&mut self, sequence: u16) -> bool {
            let mut way = Way { sealer: &mut self.sealer, to: PATH, out: &mut self.out };
            self.section.resend(Instant::now(), sequence, &self.ring, &mut way)
        }

        fn left(&mut self) -> Vec<u16> {
            self.out.flush();
            self.left.try_iter().collect()
        }
    }

    const PATH: Path = Path { remote: End { address: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 1), stream: None }, local: None };

    #[test]
    fn after_a_time_that_was_withheld_numbers_go_on_and_nothing_of_it_can_be_asked_for() {
        let mut receiver = Receiver::new();
        for index in 100..110 {
            receiver.send(index, true).unwrap();
        }
        let before = receiver.left();
        receiver.section.relink();
        for index in 110..120 {
            receiver.send(index, false).unwrap();
        }
        assert!(!before.iter().any(|sequence| receiver.ask(*sequence)), "nothing while it is withheld");
        for index in 120..130 {
            receiver.send(index, true).unwrap();
        }
        let after = receiver.left();
        assert_eq!(after[0], before[9] + 1, "the receiver sees no gap");
        for sequence in before[0].wrapping_sub(200)..after[0] {
            assert!(!receiver.ask(sequence), "{sequence}: of before, or of the time between");
        }
        assert!(after.iter().all(|sequence| receiver.ask(*sequence)), "what it was sent is repeated");
        receiver.left();
        // A packet of the time between that the network delayed takes nobody's number.
        assert_eq!(receiver.send(119, true), Err(Rejected));
        assert!(receiver.left().is_empty());
    }

    #[test]
    fn who_begins_to_receive_cannot_ask_for_what_was_before() {
        let mut receiver = Receiver::new();
        for index in 100..120 {
            receiver.send(index, index >= 110).unwrap();
        }
        let first = receiver.left()[0];
        assert!((1..=10).all(|back| !receiver.ask(first - back)));
        assert_eq!(receiver.send(109, true), Err(Rejected));
    }

    #[test]
    fn a_template_names_its_section() {
        let named = Template::new(96, 5, 1, "12");
        assert_eq!(named.bytes[..named.size], [0x90, 96, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0xbe, 0xde, 0, 1, 0x11, b'1', b'2', 0]);
        assert_eq!(Template::new(96, 5, 0, "12").size, 12);
        assert_eq!(Template::new(96, 5, 1, "1234567890123456").size, 36);
    }

    #[test]
    fn numbers_begin_where_rollover_counts_are_safe() {
        assert!((0..1_000).all(|_| (0x400..0x4400).contains(&first_number())));
    }
}
