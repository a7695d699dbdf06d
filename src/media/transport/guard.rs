//! The gate in front of the DTLS crate: how much of a stranger's handshake may reach it.
//!
//! The crate reassembles handshake messages without sharp bounds, so what reaches it is bounded here: in time, bytes,
//! records, and in fragments per message.
//!
//! **Invariants.** A datagram is admitted whole or dropped whole; a refusal never ends the association, because anyone
//! who can forge the address could cause it. Plaintext records count for ever, also after the handshake.

use std::time::{Duration, Instant};

/// One DTLS record (RFC 6347 §4.1).
pub struct Record<'a> {
    pub kind: u8,
    pub epoch: u16,
    pub body: &'a [u8],
}

/// The head of a handshake message or of a fragment of one (RFC 6347 §4.2.2), with its bytes.
pub struct Fragment<'a> {
    pub kind: u8,
    pub length: usize,
    pub sequence: u16,
    pub offset: usize,
    pub body: &'a [u8],
}

/// See the module. It starts with the first datagram.
#[derive(Default)]
pub struct Guard {
    deadline: Option<Instant>,
    bytes: usize,
    records: usize,
    fragments: [u8; MESSAGES],
}

impl Guard {
    /// Before the handshake ends everything counts; afterwards only plaintext: a repeated last flight, or a forgery.
    pub fn admits(&mut self, now: Instant, datagram: &[u8], established: bool) -> bool {
        let deadline = *self.deadline.get_or_insert(now + TIME);
        if !established && now > deadline {
            return false;
        }
        let Some(records) = records(datagram) else { return false };
        for record in records.iter().filter(|r| r.epoch == 0 || !established) {
            self.records += 1;
            self.bytes += record.body.len();
            if self.records > RECORDS || self.bytes > BYTES {
                return false;
            }
            if record.kind == HANDSHAKE && record.epoch == 0 && !self.admits_fragments(record.body) {
                return false;
            }
        }
        true
    }

    /// Has a handshake begun that should have ended by now?
    pub fn is_overdue(&self, now: Instant) -> bool {
        self.deadline.is_some_and(|deadline| now > deadline)
    }

    fn admits_fragments(&mut self, body: &[u8]) -> bool {
        let Some(fragments) = fragments(body) else { return false };
        fragments.iter().all(|fragment| {
            let Some(count) = self.fragments.get_mut(usize::from(fragment.sequence)) else {
                return false;
            };
            *count = count.saturating_add(1);
            *count <= FRAGMENTS
        })
    }
}

/// The records of a datagram; `None` unless it consists of whole, non-empty records and nothing else.
pub fn records(mut datagram: &[u8]) -> Option<Vec<Record<'_>>> {
    let mut all = Vec::new();
    while !datagram.is_empty() {
        let (head, rest) = datagram.split_at_checked(13)?;
        let length = usize::from(u16::from_be_bytes([head[11], head[12]]));
        let (body, rest) = rest.split_at_checked(length)?;
        if body.is_empty() {
            return None;
        }
        all.push(Record { kind: head[0], epoch: u16::from_be_bytes([head[3], head[4]]), body });
        datagram = rest;
    }
    Some(all)
}

/// The handshake messages or fragments of a record; `None` if one is of insane size, or empty though its message is not.
pub fn fragments(mut body: &[u8]) -> Option<Vec<Fragment<'_>>> {
    let mut all = Vec::new();
    while !body.is_empty() {
        let (head, rest) = body.split_at_checked(12)?;
        let (length, offset, size) = (u24(&head[1..4]), u24(&head[6..9]), u24(&head[9..12]));
        if length > MESSAGE || offset + size > length || (size == 0 && length != 0) {
            return None;
        }
        let (body_of, rest) = rest.split_at_checked(size)?;
        all.push(Fragment { kind: head[0], length, sequence: u16::from_be_bytes([head[4], head[5]]), offset, body: body_of });
        body = rest;
    }
    Some(all)
}

fn u24(b: &[u8]) -> usize {
    usize::from(b[0]) << 16 | usize::from(b[1]) << 8 | usize::from(b[2])
}

// Specified.
/// Record type of handshake messages (RFC 5246 §6.2.1).
pub const HANDSHAKE: u8 = 22;

// Chosen: a browser's handshake has 4 to 8 records and under 8 kB; repeated flights at most triple that.
const TIME: Duration = Duration::from_secs(10);
const BYTES: usize = 128 * 1024;
const RECORDS: usize = 256;
const MESSAGE: usize = 16 * 1024;
const FRAGMENTS: u8 = 64;
/// Handshake messages of one association: a client sends six.
const MESSAGES: usize = 16;

#[cfg(test)]
pub mod tests {
    use super::*;

    /// A plaintext handshake record with one fragment.
    pub fn record(kind: u8, sequence: u16, length: usize, offset: usize, body: &[u8]) -> Vec<u8> {
        let three = |n: usize| [(n >> 16) as u8, (n >> 8) as u8, n as u8];
        let mut out = vec![HANDSHAKE, 254, 253, 0, 0, 0, 0, 0, 0, 0, 0];
        out.extend(((12 + body.len()) as u16).to_be_bytes());
        out.push(kind);
        out.extend(three(length));
        out.extend(sequence.to_be_bytes());
        out.extend(three(offset));
        out.extend(three(body.len()));
        out.extend(body);
        out
    }

    fn admitted(datagrams: impl IntoIterator<Item = Vec<u8>>, established: bool) -> usize {
        let (now, mut guard) = (Instant::now(), Guard::default());
        datagrams.into_iter().filter(|d| guard.admits(now, d, established)).count()
    }

    #[test]
    fn malformed_datagrams_are_dropped_whole() {
        let good = record(1, 0, 3, 0, &[1, 2, 3]);
        let table = [
            ("a whole message", good.clone(), 1),
            ("two records", [good.clone(), good.clone()].concat(), 1),
            ("residue behind the record", [good.clone(), vec![0]].concat(), 0),
            ("cut", good[..good.len() - 1].to_vec(), 0),
            ("an empty record", vec![HANDSHAKE, 254, 253, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 0),
            ("an empty fragment of a message that is not empty", record(1, 0, 3, 0, &[]), 0),
            ("an empty message", record(14, 1, 0, 0, &[]), 1),
            ("a fragment beyond its message", record(1, 0, 3, 2, &[1, 2]), 0),
            ("a huge message", record(1, 0, MESSAGE + 1, 0, &[1]), 0),
            ("a message number no client reaches", record(1, 99, 3, 0, &[1, 2, 3]), 0),
        ];
        for (name, datagram, wanted) in table {
            assert_eq!(admitted([datagram], false), wanted, "{name}");
        }
    }

    #[test]
    fn endless_fragments_stop_at_the_limits() {
        let tiny = (0..20_000).map(|n| record(11, 1, MESSAGE, n % MESSAGE, &[0]));
        assert_eq!(admitted(tiny, false), usize::from(FRAGMENTS));
        let spread = (0..20_000).map(|n| record(11, (n % MESSAGES) as u16, 1200, 0, &[0; 1200]));
        assert!(admitted(spread, false) <= BYTES / 1200);
        let after = (0..20_000).map(|n| record(20, (n % MESSAGES) as u16, 1, 0, &[0]));
        assert_eq!(admitted(after, true), RECORDS);
    }

    #[test]
    fn a_handshake_has_ten_seconds() {
        let (start, mut guard) = (Instant::now(), Guard::default());
        let hello = record(1, 0, 1, 0, &[0]);
        assert!(guard.admits(start, &hello, false));
        assert!(guard.admits(start + TIME, &hello, false));
        assert!(!guard.admits(start + TIME + Duration::from_millis(1), &hello, false));
        assert!(guard.admits(start + TIME * 9, &hello, true), "an established one may repeat its last flight");
    }
}
