//! Where a key frame of H.264 begins, and how many lines it has: NAL units as RTP carries them (RFC 6184 §5), the sequence
//! parameter set (ITU-T H.264 §7.3.2.1.1).
//!
//! A slice alone is no beginning: without the parameters before it a receiver would decode it with those of another layer.
//!
//! **Invariants.** Reads any bytes without panicking and without allocating. *Absent*: everything that a decoder needs.

/// Does the packet begin a picture from which a receiver can start? If so, its lines; 0: the packet does not say.
pub fn key_frame(payload: &[u8]) -> Option<u16> {
    let first = *payload.first()?;
    match first & TYPE {
        AGGREGATE => {
            let mut rest = &payload[1..];
            while let Some((size, tail)) = rest.split_first_chunk::<2>() {
                let (unit, tail) = tail.split_at_checked(usize::from(u16::from_be_bytes(*size)))?;
                if unit.first()? & TYPE == PARAMETERS {
                    return Some(height(&unit[1..]).unwrap_or(0));
                }
                rest = tail;
            }
            None
        }
        PARAMETERS => Some(height(&payload[1..]).unwrap_or(0)),
        _ => None,
    }
}

/// Lines of the pictures that a sequence parameter set describes.
fn height(parameters: &[u8]) -> Option<u16> {
    let mut bits = Bits::new(parameters);
    let profile = bits.take(8)?;
    bits.take(16)?; // constraints, level
    bits.number()?; // its own number
    if HIGH_PROFILES.contains(&profile) {
        if bits.number()? == 3 {
            bits.take(1)?;
        }
        bits.number()?; // depth of luma
        bits.number()?; // and of chroma
        bits.take(1)?;
        if bits.take(1)? == 1 {
            return None; // scaling lists, which no browser sends
        }
    }
    bits.number()?; // longest frame number
    match bits.number()? {
        0 => {
            bits.number()?;
        }
        1 => {
            bits.take(1)?;
            bits.number()?;
            bits.number()?;
            for _ in 0..bits.number()?.min(255) {
                bits.number()?;
            }
        }
        _ => {}
    }
    bits.number()?; // reference frames
    bits.take(1)?;
    bits.number()?; // width
    let units = bits.number()?;
    let fields = 2 - bits.take(1)?; // in an interlaced picture a unit has the lines of both fields
    if fields == 2 {
        bits.take(1)?;
    }
    bits.take(1)?;
    let cropped = if bits.take(1)? == 1 {
        bits.number()?;
        bits.number()?;
        bits.number()?.checked_add(bits.number()?)?.checked_mul(2 * fields)? // of a picture in 4:2:0
    } else {
        0
    };
    let lines = units.checked_add(1)?.checked_mul(16 * fields)?.checked_sub(cropped)?;
    u16::try_from(lines).ok()
}

/// The bits of a NAL unit, without the bytes that only keep it from looking like a start code (§7.4.1).
struct Bits {
    bytes: [u8; LONGEST],
    length: usize,
    at: usize,
}

impl Bits {
    fn new(escaped: &[u8]) -> Self {
        let (mut bytes, mut length, mut zeros) = ([0; LONGEST], 0, 0);
        for byte in escaped {
            if zeros >= 2 && *byte == 3 {
                zeros = 0;
                continue;
            }
            zeros = if *byte == 0 { zeros + 1 } else { 0 };
            let Some(place) = bytes.get_mut(length) else { break };
            *place = *byte;
            length += 1;
        }
        Self { bytes, length, at: 0 }
    }

    /// At most 31 bits.
    fn take(&mut self, count: u32) -> Option<u32> {
        let mut value = 0;
        for _ in 0..count {
            let byte = *self.bytes[..self.length].get(self.at / 8)?;
            value = value << 1 | u32::from(byte >> (7 - self.at % 8) & 1);
            self.at += 1;
        }
        Some(value)
    }

    /// An Exp-Golomb code (§9.1); of a signed one only the length matters here.
    fn number(&mut self) -> Option<u32> {
        let mut zeros = 0;
        while self.take(1)? == 0 {
            zeros += 1;
        }
        if zeros > 16 {
            return None;
        }
        Some((1 << zeros) - 1 + self.take(zeros)?)
    }
}

// Specified: RFC 6184 §5.2, §5.7.1; ITU-T H.264 table 7-1, §7.3.2.1.1.
const TYPE: u8 = 0x1f;
const PARAMETERS: u8 = 7;
/// STAP-A.
const AGGREGATE: u8 = 24;
const HIGH_PROFILES: [u32; 13] = [44, 83, 86, 100, 110, 118, 122, 128, 134, 135, 138, 139, 244];
/// Chosen: what is read of a parameter set is shorter.
const LONGEST: usize = 64;

#[cfg(test)]
pub mod tests {
    use super::*;

    /// What x264 wrote: profile, lines, and the parameter set.
    const SETS: [(&str, u16, &str); 6] = [
        ("baseline", 360, "6742c01ed900a02ff970110000030001000003003c0f162e48"),
        ("high", 360, "6764001eacd940a02ff970110000030001000003003c0f162d96"),
        ("baseline", 720, "6742c01fd9005005bb0110000003001000000303c0f1832480"),
        ("high", 1080, "67640028acd940780227e5c044000003000400000300f03c60c658"),
        ("baseline", 1080, "6742c028d900780227e5c044000003000400000300f03c60c920"),
        ("baseline", 180, "6742c00dd901419f9f0110000003001000000303c0f142a480"),
    ];

    fn bytes(hex: &str) -> Vec<u8> {
        (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
    }

    /// The parameter set of a picture of so many lines, alone in its packet.
    pub fn parameters(lines: u16) -> Vec<u8> {
        bytes(SETS.iter().find(|(_, height, _)| *height == lines).unwrap().2)
    }

    #[test]
    fn lines_are_read_from_parameter_sets() {
        for (profile, lines, set) in SETS {
            assert_eq!(key_frame(&bytes(set)), Some(lines), "{profile}");
        }
    }

    #[test]
    fn a_key_frame_begins_with_its_parameters() {
        let set = parameters(720);
        let aggregate = |units: &[&[u8]]| {
            let sized = units.iter().flat_map(|unit| [&(unit.len() as u16).to_be_bytes()[..], unit].concat());
            [&[0x78u8][..], &sized.collect::<Vec<u8>>()].concat()
        };
        let table: [(&str, Vec<u8>, Option<u16>); 8] = [
            ("nothing", vec![], None),
            ("a key slice", vec![0x65, 0x88, 0x84], None),
            ("the first fragment of one", vec![0x7c, 0x85, 0x88], None),
            ("parameters in an aggregate", aggregate(&[&[0x09, 0xf0], &set, &[0x68, 1]]), Some(720)),
            ("an aggregate without", aggregate(&[&[0x68, 1], &[0x61, 0x88]]), None),
            ("an aggregate that is cut", aggregate(&[&[0x68, 1], &set])[..20].to_vec(), None),
            ("parameters that are cut", set[..6].to_vec(), Some(0)),
            ("an empty unit", aggregate(&[&[]]), None),
        ];
        for (name, payload, wanted) in table {
            assert_eq!(key_frame(&payload), wanted, "{name}");
        }
    }

    #[test]
    fn long_codes_and_endless_zeros_are_refused() {
        for body in [[0u8; 80].as_slice(), &[0xff; 80], &[0x42, 0xc0, 0x1e, 0, 0, 0, 0, 1]] {
            let packet = [&[0x67][..], body].concat();
            assert!(key_frame(&packet).is_some(), "a beginning, of whatever size");
        }
    }
}
