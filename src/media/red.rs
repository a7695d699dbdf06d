//! Redundant sound (RFC 2198): a packet carries the sound of its own time, the primary block, behind copies of earlier ones, so
//! that who misses a packet finds it in the next.
//!
//! Who takes it gets it as it came, with the receiver's own numbers; who does not gets the primary block alone. So does everybody
//! as long as a copy might be of a time that was not for them: before a publisher was switched on, or was released.
//!
//! **Invariants.** Reads any bytes without panicking and without allocating; at most [`limits::MEDIA_BLOCKS`] blocks are looked at.

use crate::base::limits;

/// Can a packet carry a copy of sound of before `since`? Only up to [`OLDEST`] later. Times are of the sound's clock.
pub fn may_reach_behind(since: u32, timestamp: u32) -> bool {
    (timestamp.wrapping_sub(since) as i32) <= OLDEST
}

/// Where the primary block begins, if every block is of the payload type `sound` and all lie inside the payload.
pub fn primary(payload: &[u8], sound: u8) -> Option<u16> {
    let (mut at, mut before) = (0, 0);
    for _ in 0..limits::MEDIA_BLOCKS {
        let head = *payload.get(at)?;
        if head & KIND != sound {
            return None;
        }
        if head & FOLLOWED == 0 {
            let begin = at + 1 + before;
            return u16::try_from(begin).ok().filter(|_| begin < payload.len());
        }
        // A kind of 7 bits, a time of 14, a length of 10.
        let [high, low] = *payload.get(at + 2..at + 4)? else { return None };
        before += usize::from(u16::from_be_bytes([high, low]) & 0x3ff);
        at += 4;
    }
    None
}

/// Writes a receiver's own payload type of the sound into a copy of a payload that [`primary`] has read.
pub fn renumber(payload: &mut [u8], sound: u8) {
    let mut at = 0;
    while let Some(head) = payload.get_mut(at) {
        let is_last = *head & FOLLOWED == 0;
        *head = *head & FOLLOWED | sound;
        if is_last {
            return;
        }
        at += 4;
    }
}

// Specified: RFC 2198 §3.
/// The time of a copy has 14 bits.
const OLDEST: i32 = 0x3fff;
const FOLLOWED: u8 = 0x80;
const KIND: u8 = 0x7f;

#[cfg(test)]
pub mod tests {
    use super::*;

    /// Sound behind copies of earlier sound.
    pub fn payload(sound: u8, copies: &[&str], own: &str) -> Vec<u8> {
        let mut payload = Vec::new();
        for (n, copy) in copies.iter().enumerate() {
            let time = 960 * (copies.len() - n) as u32;
            payload.extend((u32::from(sound | FOLLOWED) << 24 | time << 10 | copy.len() as u32).to_be_bytes());
        }
        payload.push(sound);
        payload.extend(copies.concat().bytes());
        payload.extend(own.bytes());
        payload
    }

    #[test]
    fn the_primary_block_is_found_behind_its_copies() {
        let table: [(&str, Vec<u8>, Option<u16>); 7] = [
            ("no copy", payload(111, &[], "now"), Some(1)),
            ("one", payload(111, &["before"], "now"), Some(11)),
            ("two, one of nothing", payload(111, &["", "before"], "now"), Some(15)),
            ("too many", payload(111, &["x"; 9], "now"), None),
            ("another codec", payload(110, &["before"], "now"), None),
            ("nothing of its own", payload(111, &["before"], ""), None),
            ("nothing at all", Vec::new(), None),
        ];
        for (name, payload, wanted) in table {
            assert_eq!(primary(&payload, 111), wanted, "{name}");
            if let Some(at) = wanted {
                assert_eq!(&payload[usize::from(at)..], b"now", "{name}");
            }
            for end in 0..payload.len() {
                assert!(primary(&payload[..end], 111).is_none_or(|at| usize::from(at) < end), "{name} {end}");
            }
        }
    }

    #[test]
    fn a_copy_is_a_third_of_a_second_old_at_most() {
        for (since, timestamp, wanted) in
            [(0, 0, true), (0, 16_383, true), (0, 16_384, false), (u32::MAX, 16_382, true), (u32::MAX, 16_383, false), (960, 0, true)]
        {
            assert_eq!(may_reach_behind(since, timestamp), wanted, "{since} {timestamp}");
        }
    }

    #[test]
    fn a_receiver_reads_its_own_number_in_every_block() {
        let mut bytes = payload(111, &["long ago", "before"], "now");
        renumber(&mut bytes, 96);
        assert_eq!(bytes, payload(96, &["long ago", "before"], "now"));
        assert_eq!(primary(&bytes, 96), Some(23));
        for end in 0..bytes.len() {
            renumber(&mut bytes[..end], 97);
        }
    }
}
