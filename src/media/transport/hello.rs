//! The client's first message, put together only to see which SRTP profiles it offers.
//!
//! The DTLS crate follows the client's order of profiles, and browsers name AES_CM first; so the profile is chosen
//! before the crate sees the hello. A hello with a post-quantum key share does not fit one datagram.
//!
//! **Invariants.** At most [`DATAGRAMS`] datagrams are kept; the guard has already bounded the message's size.

use super::guard::{self, HANDSHAKE};

/// Collects the first flight until its hello is whole.
#[derive(Default)]
pub struct Hello {
    message: Vec<u8>,
    present: Vec<bool>,
    datagrams: Vec<Vec<u8>>,
}

/// A first flight whose hello is whole.
pub struct Whole {
    pub offers_gcm: bool,
    /// To be given to the crate in this order.
    pub datagrams: Vec<Vec<u8>>,
}

impl Hello {
    /// Takes a datagram that the guard admitted.
    pub fn add(&mut self, datagram: &[u8]) -> Option<Whole> {
        let records = guard::records(datagram)?;
        let mut fragments =
            records.iter().filter(|r| r.kind == HANDSHAKE && r.epoch == 0).filter_map(|r| guard::fragments(r.body)).flatten();
        let fragment = fragments.find(|f| f.kind == CLIENT_HELLO && f.sequence == 0)?;
        if self.datagrams.len() >= DATAGRAMS {
            self.datagrams.clear(); // a client that sends so many pieces starts anew
            self.present.clear();
        }
        self.datagrams.push(datagram.to_vec());
        if self.present.len() != fragment.length {
            self.message = vec![0; fragment.length];
            self.present = vec![false; fragment.length];
        }
        let at = fragment.offset..fragment.offset + fragment.body.len();
        self.message[at.clone()].copy_from_slice(fragment.body);
        self.present[at].fill(true);
        self.present
            .iter()
            .all(|p| *p)
            .then(|| Whole { offers_gcm: offers_gcm(&self.message).unwrap_or(false), datagrams: std::mem::take(&mut self.datagrams) })
    }
}

/// Does the body of a ClientHello (RFC 5246 §7.4.1.2, RFC 6347 §4.2.1) offer SRTP_AEAD_AES_128_GCM in use_srtp
/// (RFC 5764 §4.1.1)?
fn offers_gcm(hello: &[u8]) -> Option<bool> {
    let mut rest = hello.get(2 + 32..)?; // version, random
    for width in [1, 1, 2, 1] {
        // session id, cookie, cipher suites, compression methods
        let (length, tail) = rest.split_at_checked(width)?;
        let length = length.iter().fold(0, |n, b| n << 8 | usize::from(*b));
        rest = tail.get(length..)?;
    }
    let mut extensions = rest.get(2..)?;
    while let Some((head, tail)) = extensions.split_at_checked(4) {
        let length = usize::from(u16::from_be_bytes([head[2], head[3]]));
        let (body, tail) = tail.split_at_checked(length)?;
        if head[..2] == USE_SRTP {
            let profiles = usize::from(u16::from_be_bytes([*body.first()?, *body.get(1)?]));
            return Some(body.get(2..2 + profiles)?.chunks_exact(2).any(|p| p == AEAD_AES_128_GCM));
        }
        extensions = tail;
    }
    Some(false)
}

// Specified.
const CLIENT_HELLO: u8 = 1;
const USE_SRTP: [u8; 2] = [0, 14];
const AEAD_AES_128_GCM: [u8; 2] = [0, 7];

// Chosen: a hello with a post-quantum share takes two datagrams; repeats may double that twice.
const DATAGRAMS: usize = 8;

#[cfg(test)]
mod tests {
    use super::super::guard::tests::record;
    use super::*;

    fn hello(profiles: &[u8]) -> Vec<u8> {
        let mut body = vec![254, 253];
        body.extend([9; 32]);
        body.extend([0, 0, 0, 2, 0xc0, 0x2b, 1, 0]); // no session, no cookie, one suite, no compression
        let mut extensions = vec![0, 23, 0, 0]; // extended master secret
        extensions.extend([0, 14, 0, profiles.len() as u8 + 3, 0, profiles.len() as u8]);
        extensions.extend(profiles);
        extensions.push(0);
        body.extend((extensions.len() as u16).to_be_bytes());
        body.extend(extensions);
        body
    }

    #[test]
    fn the_profile_is_found_whole_or_in_pieces() {
        let table: [(&str, &[u8], bool); 4] = [
            ("cm then gcm, as browsers", &[0, 1, 0, 7], true),
            ("gcm alone", &[0, 7], true),
            ("cm alone", &[0, 1], false),
            ("a seven that is no profile", &[7, 0], false),
        ];
        for (name, profiles, wanted) in table {
            let body = hello(profiles);
            let whole = Hello::default().add(&record(1, 0, body.len(), 0, &body)).expect(name);
            assert_eq!((whole.offers_gcm, whole.datagrams.len()), (wanted, 1), "{name}");
            for cut in [1, 20, 40, body.len() - 3] {
                let mut pieces = Hello::default();
                let (a, b) = (record(1, 0, body.len(), 0, &body[..cut]), record(1, 0, body.len(), cut, &body[cut..]));
                assert!(pieces.add(&b).is_none(), "{name} {cut}");
                let whole = pieces.add(&a).expect(name);
                assert_eq!((whole.offers_gcm, whole.datagrams.len()), (wanted, 2), "{name} {cut}");
            }
        }
    }

    #[test]
    fn a_hello_that_lies_about_lengths_offers_nothing() {
        let body = hello(&[0, 7]);
        for end in 0..body.len() {
            assert!(!offers_gcm(&body[..end]).unwrap_or(false), "{end}");
        }
    }
}
