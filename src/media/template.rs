//! The header of a receiver's packets, written once: payload type, SSRC and names; flags, numbers and time are patched per packet
//! (RFC 3550 §5.1, RFC 8285 §4.2).

use super::rtp::ONE_BYTE;
use super::transport::sdp::Extensions;

/// See the module.
pub struct Template {
    bytes: [u8; 40],
    size: usize,
    /// Where the transport-wide number stands; 0: nowhere.
    number_at: usize,
}

/// What differs from packet to packet.
pub struct Varying {
    pub marker: bool,
    pub padding: bool,
    pub sequence: u16,
    pub timestamp: u32,
}

impl Template {
    pub fn new(payload_type: u8, ssrc: u32, mid: &str, extensions: Extensions) -> Self {
        let mut bytes = [0; 40];
        bytes[0] = 0x80;
        bytes[1] = payload_type & 0x7f;
        bytes[8..12].copy_from_slice(&ssrc.to_be_bytes());
        let mut template = Self { bytes, size: 12, number_at: 0 };
        if is_number(extensions.mid) && (1..=16).contains(&mid.len()) {
            template.extend(extensions.mid, mid.as_bytes());
        }
        if is_number(extensions.transport) {
            template.number_at = template.extend(extensions.transport, &[0; 2]);
        }
        template.close();
        template
    }

    pub fn size(&self) -> usize {
        self.size
    }

    /// Does each packet carry a number of the whole connection?
    pub fn is_numbered(&self) -> bool {
        self.number_at > 0
    }

    /// Writes the header to the beginning of `space`, which is at least [`Self::size`] long.
    pub fn write(&self, space: &mut [u8], varying: &Varying) {
        space[..self.size].copy_from_slice(&self.bytes[..self.size]);
        space[0] |= u8::from(varying.padding) << 5;
        space[1] |= u8::from(varying.marker) << 7;
        space[2..4].copy_from_slice(&varying.sequence.to_be_bytes());
        space[4..8].copy_from_slice(&varying.timestamp.to_be_bytes());
    }

    /// Writes the packet's number into a header that [`Self::write`] wrote.
    pub fn write_number(&self, space: &mut [u8], number: u16) {
        space[self.number_at..self.number_at + 2].copy_from_slice(&number.to_be_bytes());
    }

    /// Appends a header extension; gives where its body stands.
    fn extend(&mut self, number: u8, body: &[u8]) -> usize {
        if self.size == 12 {
            self.size = 16; // behind the head of the extensions
        }
        self.bytes[self.size] = number << 4 | (body.len() - 1) as u8;
        let at = self.size + 1;
        self.size = at + body.len();
        self.bytes[at..self.size].copy_from_slice(body);
        at
    }

    /// The extensions are filled up to whole words, and counted.
    fn close(&mut self) {
        if self.size > 12 {
            self.size = self.size.next_multiple_of(4);
            self.bytes[0] |= 0x10;
            self.bytes[12..14].copy_from_slice(&ONE_BYTE);
            self.bytes[15] = ((self.size - 16) / 4) as u8;
        }
    }
}

fn is_number(number: u8) -> bool {
    (1..15).contains(&number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::media::rtp::Header;

    fn written(mid: u8, transport: u8, name: &str) -> Vec<u8> {
        let template = Template::new(96, 5, name, Extensions { mid, transport, ..Extensions::default() });
        let mut space = [0xff; 64];
        template.write(&mut space, &Varying { marker: true, padding: false, sequence: 7, timestamp: 9 });
        if template.is_numbered() {
            template.write_number(&mut space, 0x1234);
        }
        space[..template.size()].to_vec()
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
}
