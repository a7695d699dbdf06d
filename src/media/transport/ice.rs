//! ICE-lite responder (RFC 8445 §2.5, §7.3): answers binding requests, never sends one.
//!
//! **Invariants.** Nothing of a request is acted upon before its integrity is verified, and nothing that its integrity
//! does not cover is read. *Absent*: candidates of the other side, roles, timers.

use std::net::SocketAddr;

use rtc_crypto::RTCCryptoProvider;
use rtc_crypto::providers::AwsLcRsProvider;
use rtc_stun::attributes::{ATTR_FINGERPRINT, ATTR_MESSAGE_INTEGRITY, ATTR_USE_CANDIDATE, ATTR_USERNAME};
use rtc_stun::fingerprint::FINGERPRINT;
use rtc_stun::integrity::MessageIntegrity;
use rtc_stun::message::{BINDING_REQUEST, BINDING_SUCCESS, MESSAGE_HEADER_SIZE, Message, Setter, TransactionId};
use rtc_stun::textattrs::TextAttribute;
use rtc_stun::xoraddr::XorMappedAddress;

use crate::base::limits;
use crate::base::secret::{Secret, random};

use super::Rejected;

/// Our short-term credentials (RFC 8445 §5.3); they live as long as the association.
pub struct Credentials {
    pub ufrag: String,
    pub password: Secret<String>,
}

/// A binding request that has been parsed but not yet believed.
pub struct Request {
    message: Message,
    username: String,
}

/// What may be acted on once [`Request::verify`] has succeeded.
pub struct Verified {
    pub nominated: bool,
    pub response: Vec<u8>,
}

impl Credentials {
    /// 55 and 144 random bits (RFC 8445 §5.3 asks for 24 and 128). The name begins with the letter of the worker whose it is, so that
    /// a connection finds its way there.
    pub fn of(worker: usize) -> Self {
        let letter = char::from(ALPHABET[worker % ALPHABET.len()]);
        Self { ufrag: format!("{letter}{}", random_text::<11>()), password: Secret::new(random_text::<28>()) }
    }
}

impl Request {
    pub fn parse(datagram: &[u8]) -> Result<Self, Rejected> {
        if datagram.len() > limits::MEDIA_CHECK_BYTES {
            return Err(Rejected);
        }
        let mut message = Message::new();
        message.unmarshal_binary(datagram).map_err(|_| Rejected)?;
        if message.typ != BINDING_REQUEST || datagram.len() != MESSAGE_HEADER_SIZE + message.length as usize {
            return Err(Rejected);
        }
        // The crate's look-up also finds attributes behind the integrity, which it does not cover: so there may be
        // nothing behind it but the fingerprint, and each of the two exactly once.
        let kinds: Vec<_> = message.attributes.0.iter().map(|a| a.typ).collect();
        let once = |kind| kinds.iter().filter(|k| **k == kind).count() == 1;
        if !kinds.ends_with(&[ATTR_MESSAGE_INTEGRITY, ATTR_FINGERPRINT]) || !once(ATTR_MESSAGE_INTEGRITY) || !once(ATTR_FINGERPRINT) {
            return Err(Rejected);
        }
        let username = message.get(ATTR_USERNAME).map_err(|_| Rejected)?;
        let username = String::from_utf8(username).map_err(|_| Rejected)?;
        Ok(Self { message, username })
    }

    /// USERNAME is `<our ufrag>:<their ufrag>` (RFC 8445 §7.2.2).
    pub fn our_ufrag(&self) -> &str {
        self.username.split(':').next().unwrap_or("")
    }

    /// Checks the integrity with our password; only then is there an answer.
    pub fn verify(mut self, from: SocketAddr, local: &Credentials, their_ufrag: &str) -> Result<Verified, Rejected> {
        if self.username.split_once(':') != Some((local.ufrag.as_str(), their_ufrag)) {
            return Err(Rejected);
        }
        let provider = AwsLcRsProvider::new();
        let password = local.password.expose();
        FINGERPRINT.check(&self.message).map_err(|_| Rejected)?;
        MessageIntegrity::check(&mut self.message, password.as_bytes(), provider.crypto()).map_err(|_| Rejected)?;
        let setters: [Box<dyn Setter + '_>; 5] = [
            Box::new(self.message.transaction_id),
            Box::new(BINDING_SUCCESS),
            Box::new(XorMappedAddress { ip: from.ip(), port: from.port() }),
            Box::new(MessageIntegrity::new_short_term_integrity_with_provider(password.clone(), provider.crypto())),
            Box::new(FINGERPRINT),
        ];
        let mut answer = Message::new();
        answer.build(&setters).map_err(|_| Rejected)?;
        Ok(Verified { nominated: self.message.contains(ATTR_USE_CANDIDATE), response: answer.raw })
    }
}

/// The worker in whose name a check is, if it can be one at all.
pub fn worker_of(ufrag: &str) -> Option<usize> {
    let letter = ufrag.as_bytes().first()?;
    ALPHABET.iter().position(|known| known == letter)
}

/// The check that a client would send: for fuzzers, which must pass the door to try what is behind it.
#[doc(hidden)]
pub fn write_check(username: &str, password: &str) -> Result<Vec<u8>, Rejected> {
    let provider = AwsLcRsProvider::new();
    let mut message = Message::new();
    let setters: [Box<dyn Setter + '_>; 5] = [
        Box::new(TransactionId(random::<12>())),
        Box::new(BINDING_REQUEST),
        Box::new(TextAttribute::new(ATTR_USERNAME, username.to_owned())),
        Box::new(MessageIntegrity::new_short_term_integrity_with_provider(password.to_owned(), provider.crypto())),
        Box::new(FINGERPRINT),
    ];
    message.build(&setters).map_err(|_| Rejected)?;
    Ok(message.raw)
}

/// A text of `N` characters with five random bits each, from the ice-char alphabet (RFC 8839 §5.4).
fn random_text<const N: usize>() -> String {
    random::<N>().iter().map(|b| char::from(ALPHABET[usize::from(b & 31)])).collect()
}

const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const _: () = assert!(limits::MEDIA_WORKERS <= ALPHABET.len());

#[cfg(test)]
pub mod tests {
    use super::*;
    use rtc_stun::attributes::AttrType;

    /// A check as a browser sends it, with `extra` behind the integrity.
    pub fn check(username: &str, password: &str, nominate: bool, extra: Option<AttrType>) -> Vec<u8> {
        let provider = AwsLcRsProvider::new();
        let mut message = Message::new();
        let id = TransactionId([7; 12]);
        let head: [Box<dyn Setter>; 3] =
            [Box::new(id), Box::new(BINDING_REQUEST), Box::new(TextAttribute::new(ATTR_USERNAME, username.to_owned()))];
        message.build(&head).unwrap();
        if nominate {
            message.add(ATTR_USE_CANDIDATE, &[]);
        }
        MessageIntegrity::new_short_term_integrity_with_provider(password.to_owned(), provider.crypto()).add_to(&mut message).unwrap();
        if let Some(kind) = extra {
            message.add(kind, &[]);
        }
        FINGERPRINT.add_to(&mut message).unwrap();
        message.raw
    }

    fn local() -> Credentials {
        Credentials { ufrag: "ours".into(), password: Secret::new("secret password 1234".into()) }
    }

    fn outcome(datagram: &[u8]) -> Result<bool, Rejected> {
        let request = Request::parse(datagram)?;
        assert_eq!(request.our_ufrag(), "ours");
        let verified = request.verify("192.0.2.1:4000".parse().unwrap(), &local(), "theirs")?;
        assert!(verified.response.len() <= datagram.len(), "an answer must not amplify");
        Ok(verified.nominated)
    }

    #[test]
    fn only_what_the_password_covers_is_believed() {
        let good = "secret password 1234";
        let table = [
            ("plain", check("ours:theirs", good, false, None), Ok(false)),
            ("nominating", check("ours:theirs", good, true, None), Ok(true)),
            ("wrong password", check("ours:theirs", "another", true, None), Err(Rejected)),
            ("another's ufrag", check("ours:others", good, true, None), Err(Rejected)),
            ("no second half", check("ours", good, true, None), Err(Rejected)),
            ("nomination behind the integrity", check("ours:theirs", good, false, Some(ATTR_USE_CANDIDATE)), Err(Rejected)),
        ];
        for (name, datagram, wanted) in table {
            assert_eq!(outcome(&datagram), wanted, "{name}");
        }
    }

    #[test]
    fn an_answer_is_no_longer_than_the_shortest_check() {
        let local = Credentials::of(0);
        let shortest = write_check(&format!("{}:1234", local.ufrag), local.password.expose()).unwrap();
        for from in ["192.0.2.1:4000", "[2001:db8::1]:4000"] {
            let verified = Request::parse(&shortest).unwrap().verify(from.parse().unwrap(), &local, "1234").ok().unwrap();
            assert!(verified.response.len() <= shortest.len(), "{from}");
        }
    }

    #[test]
    fn a_cut_or_changed_check_is_rejected() {
        let whole = check("ours:theirs", "secret password 1234", true, None);
        for end in 0..whole.len() {
            assert!(Request::parse(&whole[..end]).is_err(), "{end}");
        }
        for at in 0..whole.len() {
            let mut changed = whole.clone();
            changed[at] ^= 1;
            if let Ok(request) = Request::parse(&changed) {
                assert!(request.verify("192.0.2.1:4000".parse().unwrap(), &local(), "theirs").is_err(), "{at}");
            }
        }
        let mut longer = whole;
        longer.push(0);
        assert!(Request::parse(&longer).is_err());
    }
}
