//! Reports about the arrival of every packet of a connection, whatever its stream: their form
//! (draft-holmer-rmcat-transport-wide-cc-extensions-01 §3.1).
//!
//! **Invariants.** Reading any bytes neither allocates nor panics, and visits at most [`limits::MEDIA_ARRIVALS`] packets. Both
//! sides count time in ticks of 250 µs of the receiver's own clock.

use crate::base::limits;

/// What one report says besides its packets: which report it is of those that the receiver sent, modulo 256.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Read {
    pub count: u8,
}

/// Reads what follows the two SSRCs: every packet's number, and when it arrived. `None`: malformed, or about too many; what
/// was visited until then stands.
pub fn read(report: &[u8], mut each: impl FnMut(u16, Option<i64>)) -> Option<Read> {
    let head = report.get(..8)?;
    let (base, packets) = (u16::from_be_bytes([head[0], head[1]]), usize::from(u16::from_be_bytes([head[2], head[3]])));
    if packets > limits::MEDIA_ARRIVALS {
        return None;
    }
    // A signed number of 24 bits, in units of 64 ms.
    let reference = i64::from(i32::from_be_bytes([head[4], head[5], head[6], 0]) >> 8) * TICKS_PER_REFERENCE;
    let mut symbols = Symbols { chunks: &report[8..], chunk: 0, left: 0 };
    for _ in 0..packets {
        symbols.next()?;
    }
    let mut deltas = symbols.chunks;
    symbols = Symbols { chunks: &report[8..], chunk: 0, left: 0 };
    let mut at = reference;
    for n in 0..packets {
        let arrived = match symbols.next()? {
            SMALL => {
                let (delta, rest) = deltas.split_first()?;
                deltas = rest;
                at += i64::from(*delta);
                Some(at)
            }
            LARGE => {
                let (delta, rest) = deltas.split_at_checked(2)?;
                deltas = rest;
                at += i64::from(i16::from_be_bytes([delta[0], delta[1]]));
                Some(at)
            }
            _ => None,
        };
        each(base.wrapping_add(n as u16), arrived);
    }
    Some(Read { count: head[7] })
}

/// Appends what follows the two SSRCs: packets from `base` on, the first of which arrived.
pub fn write(out: &mut Vec<u8>, base: u16, count: u8, arrivals: &[Option<i64>]) {
    let reference = arrivals.iter().flatten().next().map_or(0, |first| first.div_euclid(TICKS_PER_REFERENCE));
    out.extend(base.to_be_bytes());
    out.extend((arrivals.len() as u16).to_be_bytes());
    out.extend(&(reference as u32).to_be_bytes()[1..]);
    out.push(count);
    let mut before = reference * TICKS_PER_REFERENCE;
    let mut symbols = Vec::with_capacity(arrivals.len());
    let mut deltas = Vec::with_capacity(arrivals.len());
    for arrival in arrivals {
        let Some(at) = arrival else {
            symbols.push(MISSING);
            continue;
        };
        // What does not fit is told as nearly as it can be; the next delta makes up for it.
        let delta = (at - before).clamp(i64::from(i16::MIN), i64::from(i16::MAX));
        before += delta;
        match u8::try_from(delta) {
            Ok(small) => {
                symbols.push(SMALL);
                deltas.push(small);
            }
            Err(_) => {
                symbols.push(LARGE);
                deltas.extend((delta as i16).to_be_bytes());
            }
        }
    }
    write_chunks(out, &symbols);
    out.extend(deltas);
}

/// Runs of one symbol where they are long, vectors of seven where they are not (§3.1.3, §3.1.4).
fn write_chunks(out: &mut Vec<u8>, symbols: &[u16]) {
    let mut rest = symbols;
    while let Some(first) = rest.first() {
        let run = rest.iter().take_while(|symbol| *symbol == first).count().min(LONGEST_RUN);
        if run >= PER_VECTOR || run == rest.len() {
            out.extend((first << 13 | run as u16).to_be_bytes());
            rest = &rest[run..];
        } else {
            let (vector, tail) = rest.split_at(rest.len().min(PER_VECTOR));
            let bits = vector.iter().enumerate().fold(0, |bits, (n, symbol)| bits | symbol << (12 - 2 * n));
            out.extend((0xc000 | bits).to_be_bytes());
            rest = tail;
        }
    }
}

/// The symbols of a report's chunks, one after the other.
struct Symbols<'a> {
    /// What is not read yet.
    chunks: &'a [u8],
    chunk: u16,
    /// Symbols of `chunk` that are not read yet.
    left: u16,
}

impl Symbols<'_> {
    fn next(&mut self) -> Option<u16> {
        while self.left == 0 {
            let (chunk, rest) = self.chunks.split_at_checked(2)?;
            self.chunks = rest;
            self.chunk = u16::from_be_bytes([chunk[0], chunk[1]]);
            self.left = match self.chunk >> 14 {
                0 | 1 => self.chunk & 0x1fff,
                2 => 14,
                _ => 7,
            };
        }
        self.left -= 1;
        Some(match self.chunk >> 14 {
            0 | 1 => self.chunk >> 13 & 3,
            2 => self.chunk >> self.left & 1,
            _ => self.chunk >> (2 * self.left) & 3,
        })
    }
}

// Specified.
/// 64 ms in ticks of 250 µs.
const TICKS_PER_REFERENCE: i64 = 256;
const MISSING: u16 = 0;
const SMALL: u16 = 1;
const LARGE: u16 = 2;
const PER_VECTOR: usize = 7;
const LONGEST_RUN: usize = 0x1fff;

#[cfg(test)]
mod tests {
    use super::*;
    use rtc_rtcp::transport_feedbacks::transport_layer_cc::TransportLayerCc;
    use rtc_shared::marshal::Unmarshal;

    fn visited(report: &[u8]) -> Option<Vec<(u16, Option<i64>)>> {
        let mut seen = Vec::new();
        read(report, |number, at| seen.push((number, at)))?;
        Some(seen)
    }

    #[test]
    fn what_is_written_is_read_back_and_others_read_it_too() {
        let runs: Vec<Option<i64>> = (0..300).map(|n| (n % 40 < 25).then_some(5_000 + n * 3)).collect();
        let table: [(&str, Vec<Option<i64>>); 6] = [
            ("one", vec![Some(1_000)]),
            ("steady", (0..50).map(|n| Some(n * 20)).collect()),
            ("gaps", vec![Some(300), None, Some(310), None, None, Some(320), Some(321), None, Some(330)]),
            ("far apart", vec![Some(300), Some(9_000), None, Some(20_000)]),
            ("out of order", vec![Some(700), Some(650), Some(701), Some(10), Some(702)]),
            ("runs", runs),
        ];
        for (name, arrivals) in table {
            let mut report = Vec::new();
            write(&mut report, 65_530, 9, &arrivals);
            let wanted: Vec<_> = arrivals.iter().enumerate().map(|(n, at)| (65_530u16.wrapping_add(n as u16), *at)).collect();
            assert_eq!(visited(&report).as_deref(), Some(&wanted[..]), "{name}");
            for end in 0..report.len() {
                visited(&report[..end]);
            }
            let mut packet = Vec::new();
            crate::media::rtcp::write_arrivals(&mut packet, 1, 7, &report);
            assert_eq!(packet.len() % 4, 0, "{name}");
            let theirs = TransportLayerCc::unmarshal(&mut &packet[..]).unwrap();
            assert_eq!((theirs.media_ssrc, theirs.base_sequence_number, theirs.fb_pkt_count), (7, 65_530, 9), "{name}");
            assert_eq!(usize::from(theirs.packet_status_count), arrivals.len(), "{name}");
            assert_eq!(theirs.recv_deltas.len(), arrivals.iter().flatten().count(), "{name}");
        }
    }

    #[test]
    fn vectors_of_single_bits_and_negative_references_are_read() {
        // 1 0 1 then eleven that did not arrive, of which none is counted; 64 ms before the receiver's clock began.
        let report = [0, 5, 0, 3, 0xff, 0xff, 0xff, 1, 0b1010_1000, 0, 4, 8];
        assert_eq!(visited(&report), Some(vec![(5, Some(-252)), (6, None), (7, Some(-244))]));
    }

    #[test]
    fn a_report_about_too_much_is_refused() {
        let mut report = vec![0, 0];
        report.extend(((limits::MEDIA_ARRIVALS + 1) as u16).to_be_bytes());
        report.extend([0, 0, 0, 0, 0x1f, 0xff]);
        assert_eq!(visited(&report), None);
        // Chunks without symbols end with the bytes.
        assert_eq!(visited(&[0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0]), None);
    }
}
