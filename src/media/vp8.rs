//! The VP8 payload descriptor (RFC 7741 §4.2), and where a key frame begins and how large it is (§4.3, RFC 6386 §9.1).
//!
//! **Invariants.** Reads any bytes without panicking and without allocating; places lie inside the payload.

/// What a packet says of its picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    /// PictureID, and where it lies; 0: there is none.
    pub id: u16,
    id_at: u8,
    is_wide: bool,
    /// TL0PICIDX, and where it lies; 0: there is none.
    pub base: u8,
    base_at: u8,
    /// The first packet of a key frame, and how many lines that has; 0: it does not say.
    pub key_frame: Option<u16>,
}

impl Picture {
    pub fn parse(payload: &[u8]) -> Option<Self> {
        let mut picture = Self::default();
        let first = *payload.first()?;
        let mut at = 1;
        if first & EXTENDED != 0 {
            let flags = *payload.get(1)?;
            at = 2;
            if flags & HAS_ID != 0 {
                let high = *payload.get(at)?;
                picture.id_at = at as u8;
                picture.is_wide = high & WIDE != 0;
                picture.id = u16::from(high & 0x7f);
                at += 1;
                if picture.is_wide {
                    picture.id = picture.id << 8 | u16::from(*payload.get(at)?);
                    at += 1;
                }
            }
            if flags & HAS_BASE != 0 {
                picture.base = *payload.get(at)?;
                picture.base_at = at as u8;
                at += 1;
            }
            at += usize::from(flags & HAS_LAYER != 0);
        }
        let begins = first & START != 0 && first & PARTITION == 0;
        if begins && let Some([tag, _, _, 0x9d, 0x01, 0x2a, _, _, low, high]) = payload.get(at..at + 10) {
            // The lowest bit of the tag is 0 in key frames; two bits of the height are a scale.
            picture.key_frame = (tag & 1 == 0).then_some(u16::from_le_bytes([*low, *high]) & 0x3fff);
        }
        Some(picture)
    }

    /// What is known of a picture whose packets do not number it.
    pub fn unnumbered(key_frame: Option<u16>) -> Self {
        Self { key_frame, ..Self::default() }
    }

    /// The shift after which this picture is the one that follows `before`: PictureID and TL0PICIDX.
    pub fn shift_behind(&self, before: (u16, u8)) -> Shift {
        Shift { id: before.0.wrapping_add(1).wrapping_sub(self.id), base: before.1.wrapping_add(1).wrapping_sub(self.base) }
    }

    /// The numbers of this picture, shifted.
    pub fn shifted(&self, shift: Shift) -> (u16, u8) {
        (self.id.wrapping_add(shift.id), self.base.wrapping_add(shift.base))
    }

    /// Writes numbers into a copy of this picture's payload.
    pub fn write(&self, payload: &mut [u8], (id, base): (u16, u8)) {
        let at = usize::from(self.id_at);
        if at > 0 && self.is_wide {
            payload[at..at + 2].copy_from_slice(&(id | 0x8000).to_be_bytes());
        } else if at > 0 {
            payload[at] = id as u8 & 0x7f;
        }
        if self.base_at > 0 {
            payload[usize::from(self.base_at)] = base;
        }
    }
}

/// How far a receiver's pictures are numbered from the publisher's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shift {
    id: u16,
    base: u8,
}

// Specified: RFC 7741 §4.2.
const EXTENDED: u8 = 0x80;
const START: u8 = 0x10;
const PARTITION: u8 = 0x07;
const HAS_ID: u8 = 0x80;
const HAS_BASE: u8 = 0x40;
/// T or K: one byte for both.
const HAS_LAYER: u8 = 0x30;
/// M: the PictureID has 15 bits.
const WIDE: u8 = 0x80;

#[cfg(test)]
pub mod tests {
    use super::*;

    /// The beginning of a picture: descriptor and the first bytes of the frame.
    pub fn payload(id: u16, base: u8, key_frame: Option<u16>) -> Vec<u8> {
        let mut payload = vec![0x90, 0xe0];
        payload.extend((id | 0x8000).to_be_bytes());
        payload.extend([base, 0]);
        payload.extend([u8::from(key_frame.is_none()), 0, 0, 0x9d, 0x01, 0x2a, 0, 0]);
        payload.extend(key_frame.unwrap_or(0).to_le_bytes());
        payload
    }

    #[test]
    fn descriptors_of_all_shapes() {
        let key = [0x10u8, 0, 0, 0x9d, 0x01, 0x2a, 0x80, 0x02, 0x68, 0x41];
        let table: [(&str, Vec<u8>, Option<Picture>); 8] = [
            ("nothing", vec![], None),
            ("no extension", vec![0x00, 1, 2], Some(Picture::default())),
            ("a short id", vec![0x80, 0x80, 0x05, 1], Some(Picture { id: 5, id_at: 2, ..Picture::default() })),
            ("a wide id", vec![0x80, 0x80, 0x85, 1], Some(Picture { id: 0x501, id_at: 2, is_wide: true, ..Picture::default() })),
            ("a base alone", vec![0x80, 0x40, 9, 1], Some(Picture { base: 9, base_at: 2, ..Picture::default() })),
            ("an id that is not there", vec![0x80, 0x80], None),
            (
                "all",
                [&[0x90, 0xf0, 0x81, 2, 3, 4][..], &key].concat(),
                Some(Picture { id: 0x102, id_at: 2, is_wide: true, base: 3, base_at: 4, key_frame: Some(0x168) }),
            ),
            ("a key frame of an old sender", [&[0x10][..], &key].concat(), Some(Picture { key_frame: Some(0x168), ..Picture::default() })),
        ];
        for (name, payload, wanted) in table {
            assert_eq!(Picture::parse(&payload), wanted, "{name}");
        }
    }

    #[test]
    fn only_the_first_packet_of_a_key_frame_is_its_beginning() {
        let begins = |payload: &[u8]| Picture::parse(payload).unwrap().key_frame;
        assert_eq!(begins(&payload(1, 1, Some(360))), Some(360));
        assert_eq!(begins(&payload(1, 1, None)), None);
        let mut later = payload(1, 1, Some(360));
        later[0] &= !START;
        assert_eq!(begins(&later), None, "a later packet");
        later[0] |= START | 1;
        assert_eq!(begins(&later), None, "a later partition");
        let cut = payload(1, 1, Some(360));
        assert!((1..cut.len()).all(|end| Picture::parse(&cut[..end]).is_none_or(|p| p.key_frame.is_none())));
    }

    #[test]
    fn numbers_go_on_behind_the_last_picture_and_wrap() {
        for (id, base, wanted) in [(100, 7, (101, 8)), (0x7fff, 255, (0, 0))] {
            let mut bytes = payload(5_000, 200, Some(360));
            let picture = Picture::parse(&bytes).unwrap();
            let shift = picture.shift_behind((id, base));
            picture.write(&mut bytes, picture.shifted(shift));
            let read = Picture::parse(&bytes).unwrap();
            assert_eq!(((read.id, read.base), read.key_frame), (wanted, Some(360)));
        }
        let mut short = vec![0x80, 0x80, 0x7f, 1];
        let picture = Picture::parse(&short).unwrap();
        picture.write(&mut short, picture.shifted(Shift { id: 1, base: 0 }));
        assert_eq!(short, [0x80, 0x80, 0, 1]);
    }
}
