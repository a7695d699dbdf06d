//! The RTP header (RFC 3550 §5.1) as far as it must be read before a packet is opened.
//!
//! **Invariants.** Reads any bytes without panicking and without allocating.

use std::ops::Range;

/// Of an incoming packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    pub payload_type: u8,
    pub marker: bool,
    pub padding: bool,
    pub sequence: u16,
    pub timestamp: u32,
    pub ssrc: u32,
    /// Where the payload begins.
    pub size: usize,
    /// Where the header extensions lie, and whether each has a head of two bytes.
    extensions: (usize, usize),
    is_wide: bool,
}

impl Header {
    pub fn parse(packet: &[u8]) -> Option<Self> {
        let fixed = packet.get(..12)?;
        if fixed[0] >> 6 != 2 {
            return None;
        }
        let mut size = 12 + 4 * usize::from(fixed[0] & 15);
        let (mut extensions, mut is_wide) = ((0, 0), false);
        if fixed[0] & 0x10 != 0 {
            let head = packet.get(size..size + 4)?;
            let length = 4 * usize::from(u16::from_be_bytes([head[2], head[3]]));
            is_wide = head[0] == TWO_BYTES[0] && head[1] & 0xf0 == TWO_BYTES[1];
            if head[..2] == ONE_BYTE || is_wide {
                extensions = (size + 4, size + 4 + length);
            }
            size += 4 + length;
        }
        if packet.len() < size {
            return None;
        }
        Some(Self {
            payload_type: fixed[1] & 0x7f,
            marker: fixed[1] & 0x80 != 0,
            padding: fixed[0] & 0x20 != 0,
            sequence: u16::from_be_bytes([fixed[2], fixed[3]]),
            timestamp: u32::from_be_bytes([fixed[4], fixed[5], fixed[6], fixed[7]]),
            ssrc: u32::from_be_bytes([fixed[8], fixed[9], fixed[10], fixed[11]]),
            size,
            extensions,
            is_wide,
        })
    }

    /// Of the packet that this one repeats (RFC 4588 §4): its payload begins behind the two bytes of its number.
    pub fn repeated(self, sequence: u16, ssrc: u32) -> Self {
        Self { sequence, ssrc, size: self.size + 2, ..self }
    }

    /// What is sent, without the padding behind it (RFC 3550 §5.1); `plain` is the packet that was parsed, opened.
    pub fn payload<'a>(&self, plain: &'a [u8]) -> &'a [u8] {
        let payload = plain.get(self.size..).unwrap_or(&[]);
        let padding = payload.last().filter(|_| self.padding).map_or(0, |last| usize::from(*last));
        &payload[..payload.len().saturating_sub(padding)]
    }

    /// The bytes of header extension `wanted` (RFC 8285 §4.2, §4.3); `packet` is the one that was parsed.
    pub fn extension<'a>(&self, packet: &'a [u8], wanted: u8) -> Option<&'a [u8]> {
        packet.get(self.extension_at(packet, wanted)?)
    }

    /// Where they lie.
    pub fn extension_at(&self, packet: &[u8], wanted: u8) -> Option<Range<usize>> {
        let (mut at, end) = self.extensions;
        let all = packet.get(..end)?;
        while let Some(head) = all.get(at) {
            let (number, body) = match (self.is_wide, head >> 4) {
                (false, 15) => return None,
                (true, _) if *head != 0 => (*head, at + 2..at + 2 + usize::from(*all.get(at + 1)?)),
                (false, number) if number != 0 => (number, at + 1..at + 2 + usize::from(head & 15)),
                _ => (0, at..at + 1), // padding
            };
            if body.end > end {
                return None;
            }
            if number == wanted && number != 0 {
                return Some(body);
            }
            at = body.end;
        }
        None
    }
}

/// RFC 8285 §4.2.
pub const ONE_BYTE: [u8; 2] = [0xbe, 0xde];
/// RFC 8285 §4.3; the lower four bits are anything.
pub const TWO_BYTES: [u8; 2] = [0x10, 0];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_all_shapes() {
        let plain = [&[0x80, 96 | 128, 1, 2, 0, 0, 0, 9, 0, 0, 0, 5][..], &[1; 20]].concat();
        let read = Header::parse(&plain).unwrap();
        assert_eq!((read.payload_type, read.marker, read.sequence), (96, true, 0x102));
        assert_eq!((read.timestamp, read.ssrc, read.size), (9, 5, 12));
        let mut extended = plain.clone();
        extended[0] |= 0x10;
        extended.splice(12..12, [0xbe, 0xde, 0, 2, 0, 0x30, b'1', 0x11, 7, 8, 0, 0]);
        let read = Header::parse(&extended).unwrap();
        assert_eq!(read.size, 24);
        assert_eq!(read.extension(&extended, 3), Some(&b"1"[..]));
        assert_eq!(read.extension(&extended, 1), Some(&[7, 8][..]));
        assert_eq!(read.extension(&extended, 9), None);
        extended.splice(12..24, [0x10, 0x05, 0, 3, 3, 1, b'1', 0, 1, 2, 7, 8, 200, 0, 9, 3]);
        let read = Header::parse(&extended).unwrap();
        assert_eq!(read.size, 28);
        let table: [(u8, Option<&[u8]>); 5] = [(3, Some(b"1")), (1, Some(&[7, 8])), (200, Some(&[])), (9, None), (0, None)];
        for (number, body) in table {
            assert_eq!(read.extension(&extended, number), body, "{number}: with heads of two bytes");
        }
        assert_eq!(read.extension_at(&extended, 1), Some(22..24));
    }

    #[test]
    fn padding_is_no_payload() {
        let packet = |padded: bool, payload: &[u8]| [&[0x80 | u8::from(padded) << 5; 12][..], payload].concat();
        let table: [(bool, &[u8], &[u8]); 5] = [
            (false, &[1, 2, 3], &[1, 2, 3]),
            (true, &[1, 2, 2], &[1]),
            (true, &[0, 0, 3], &[]),
            (true, &[1, 2, 200], &[]),
            (true, &[], &[]),
        ];
        for (padded, payload, wanted) in table {
            let mut bytes = packet(padded, payload);
            bytes[0] &= 0xf0; // no sources
            bytes[0] &= !0x10; // no extension
            let header = Header::parse(&bytes).unwrap();
            assert_eq!(header.payload(&bytes), wanted, "{payload:?}");
        }
    }

    #[test]
    fn short_and_lying_headers_are_refused() {
        let table: [(&str, &[u8]); 5] = [
            ("nothing", &[]),
            ("eleven bytes", &[0x80; 11]),
            ("version one", &[0x40; 20]),
            ("sources that are not there", &[0x8f; 20]),
            ("an extension that is not there", &[0x90, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xbe, 0xde, 0, 1]),
        ];
        for (name, packet) in table {
            assert_eq!(Header::parse(packet), None, "{name}");
        }
    }
}
