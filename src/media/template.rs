//! The header of a receiver's packets, written once: payload type, SSRC and names; flags, numbers and time are patched per packet
//! (RFC 3550 §5.1, RFC 8285 §4.2).

use super::outbox::LARGEST_PACKET;
use super::rtp::{ONE_BYTE, TWO_BYTES};
use super::transport::sdp::Extensions;

/// See the module.
pub struct Template {
    bytes: [u8; 40],
    size: usize,
    /// Where the extensions end, which are filled up to whole words.
    end: usize,
    /// Where the transport-wide number stands; 0: nowhere.
    number_at: usize,
    /// The number of the descriptor's extension, 0 if it has none: that differs from packet to packet.
    descriptor: u8,
}

/// What differs from packet to packet.
pub struct Varying<'a> {
    pub marker: bool,
    pub padding: bool,
    pub sequence: u16,
    pub timestamp: u32,
    /// Of which frame it is (AV1 RTP specification, appendix A); empty: it does not say.
    pub descriptor: &'a [u8],
}

/// What was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    pub size: usize,
    /// Where the transport-wide number belongs; 0: nowhere.
    pub number_at: usize,
}

impl Written {
    /// Writes the packet's number into the header.
    pub fn write_number(self, space: &mut [u8], number: u16) {
        space[self.number_at..self.number_at + 2].copy_from_slice(&number.to_be_bytes());
    }
}

impl Template {
    pub fn new(payload_type: u8, ssrc: u32, mid: &str, extensions: Extensions) -> Self {
        let mut bytes = [0; 40];
        bytes[0] = 0x80;
        bytes[1] = payload_type & 0x7f;
        bytes[8..12].copy_from_slice(&ssrc.to_be_bytes());
        let descriptor = if is_number(extensions.descriptor) { extensions.descriptor } else { 0 };
        let mut template = Self { bytes, size: 12, end: 12, number_at: 0, descriptor };
        if is_number(extensions.mid) && (1..=16).contains(&mid.len()) {
            template.extend(extensions.mid, mid.as_bytes());
        }
        if is_number(extensions.transport) {
            template.number_at = template.extend(extensions.transport, &[0; 2]);
        }
        template.size = template.end;
        if template.end > 12 {
            template.size = close(&mut template.bytes, template.end, ONE_BYTE);
        }
        template
    }

    /// Does each packet carry a number of the whole connection?
    pub fn is_numbered(&self) -> bool {
        self.number_at > 0
    }

    /// Writes the header to the beginning of `space`, which has room for [`LONGEST`].
    pub fn write(&self, space: &mut [u8], varying: &Varying<'_>) -> Written {
        space[..self.size].copy_from_slice(&self.bytes[..self.size]);
        space[0] |= u8::from(varying.padding) << 5;
        space[1] |= u8::from(varying.marker) << 7;
        space[2..4].copy_from_slice(&varying.sequence.to_be_bytes());
        space[4..8].copy_from_slice(&varying.timestamp.to_be_bytes());
        let whole = Written { size: self.size, number_at: self.number_at };
        match varying.descriptor {
            [] => whole,
            _ if self.descriptor == 0 => whole,
            descriptor if descriptor.len() <= 16 => self.write_short(space, descriptor),
            descriptor => self.write_long(space, &descriptor[..descriptor.len().min(255)]),
        }
    }

    /// Behind the other extensions.
    fn write_short(&self, space: &mut [u8], descriptor: &[u8]) -> Written {
        let (head, body) = (self.end.max(16), self.end.max(16) + 1);
        space[head] = self.descriptor << 4 | (descriptor.len() - 1) as u8;
        space[body..body + descriptor.len()].copy_from_slice(descriptor);
        Written { size: close(space, body + descriptor.len(), ONE_BYTE), number_at: self.number_at }
    }

    /// One that is too long makes the heads of all extensions longer (RFC 8285 §4.3).
    fn write_long(&self, space: &mut [u8], descriptor: &[u8]) -> Written {
        let (mut from, mut at, mut number_at) = (16, 16, 0);
        while from < self.end {
            let (number, length) = (self.bytes[from] >> 4, usize::from(self.bytes[from] & 15) + 1);
            space[at..at + 2].copy_from_slice(&[number, length as u8]);
            space[at + 2..at + 2 + length].copy_from_slice(&self.bytes[from + 1..from + 1 + length]);
            if from + 1 == self.number_at {
                number_at = at + 2;
            }
            (from, at) = (from + 1 + length, at + 2 + length);
        }
        let body = at + 2;
        space[at..body].copy_from_slice(&[self.descriptor, descriptor.len() as u8]);
        space[body..body + descriptor.len()].copy_from_slice(descriptor);
        Written { size: close(space, body + descriptor.len(), TWO_BYTES), number_at }
    }

    /// Appends a header extension; gives where its body stands.
    fn extend(&mut self, number: u8, body: &[u8]) -> usize {
        let head = self.end.max(16); // behind the head of them all
        self.bytes[head] = number << 4 | (body.len() - 1) as u8;
        let at = head + 1;
        self.end = at + body.len();
        self.bytes[at..self.end].copy_from_slice(body);
        at
    }
}

/// The extensions, which end here, are filled up to whole words, and counted; gives the size of the header.
fn close(space: &mut [u8], end: usize, form: [u8; 2]) -> usize {
    let size = end.next_multiple_of(4);
    space[end..size].fill(0);
    space[0] |= 0x10;
    space[12..14].copy_from_slice(&form);
    space[14..16].copy_from_slice(&(((size - 16) / 4) as u16).to_be_bytes());
    size
}

fn is_number(number: u8) -> bool {
    (1..15).contains(&number)
}

/// Bytes of the longest header: a name of 16 bytes, a number, a descriptor of 255 bytes, each with a head of two.
pub const LONGEST: usize = (16 + 18 + 4 + 257usize).next_multiple_of(4);

const _: () = assert!(LONGEST < LARGEST_PACKET, "there is room for a header of any length");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::media::rtp::Header;

    fn written(mid: u8, transport: u8, name: &str) -> Vec<u8> {
        described(Extensions { mid, transport, ..Extensions::default() }, name, &[])
    }

    fn described(extensions: Extensions, name: &str, descriptor: &[u8]) -> Vec<u8> {
        let template = Template::new(96, 5, name, extensions);
        let mut space = [0xff; LONGEST];
        let written = template.write(&mut space, &Varying { marker: true, padding: false, sequence: 7, timestamp: 9, descriptor });
        if template.is_numbered() {
            written.write_number(&mut space, 0x1234);
        }
        space[..written.size].to_vec()
    }

    #[test]
    fn headers_carry_what_was_agreed_upon() {
        let head = [0x90, 96 | 0x80, 0, 7, 0, 0, 0, 9, 0, 0, 0, 5];
        assert_eq!(written(1, 0, "12"), [&head[..], &[0xbe, 0xde, 0, 1, 0x11, b'1', b'2', 0]].concat());
        assert_eq!(written(0, 5, "12"), [&head[..], &[0xbe, 0xde, 0, 1, 0x51, 0x12, 0x34, 0]].concat());
        assert_eq!(written(0, 0, "12").len(), 12);
        let longest = written(1, 5, "1234567890123456");
        let header = Header::parse(&longest).unwrap();
        assert_eq!((header.size, longest.len()), (36, 36));
        assert_eq!(header.extension(&longest, 1), Some(&b"1234567890123456"[..]));
        assert_eq!(header.extension(&longest, 5), Some(&[0x12, 0x34][..]));
    }

    #[test]
    fn descriptors_of_any_length_stand_behind_what_was_agreed_upon() {
        let some = Extensions { mid: 1, transport: 5, descriptor: 6, ..Extensions::default() };
        let bare = Extensions { descriptor: 6, ..Extensions::default() };
        let body: Vec<u8> = (1..=255).collect();
        for (extensions, name) in [(some, "12"), (bare, "12"), (some, "1234567890123456")] {
            for length in 0..=255 {
                let packet = described(extensions, name, &body[..length]);
                let header = Header::parse(&packet).unwrap();
                assert_eq!((header.size, packet.len() % 4), (packet.len(), 0), "{length}");
                assert_eq!(header.extension(&packet, 6).unwrap_or(&[]), &body[..length]);
                let mid = header.extension(&packet, 1).map(|mid| mid == name.as_bytes());
                assert_eq!(mid, (extensions == some).then_some(true));
                let number = (extensions == some).then_some(&[0x12, 0x34][..]);
                assert_eq!(header.extension(&packet, 5), number);
            }
        }
        assert_eq!(described(some, "1234567890123456", &body).len(), LONGEST);
        let without = Extensions { descriptor: 0, ..some };
        assert_eq!(described(without, "12", &body), written(1, 5, "12"), "who did not agree gets none");
    }
}
