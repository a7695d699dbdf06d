//! Fragments of SDP that carry nothing but ICE (RFC 8840 §9): candidates that come late, and the credentials of a restart.
//!
//! **Invariants.** A fragment is bounded in bytes and candidates; what is kept of it are tokens of harmless characters.
//! *Absent*: the candidates themselves: an ICE-lite side never sends the first check (RFC 8445 §2.5).

use super::offer::{self, Host};
use super::transport::Rejected;
use super::transport::ice::Credentials;
use super::transport::sdp::{is_token, is_ufrag};
use crate::base::limits;

/// What a client told with a fragment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fragment {
    /// The client's name for its ICE session: another one than before means a restart (RFC 8839 §4.4.1.1.1).
    pub ufrag: Option<String>,
    /// The section that the fragment is about.
    pub mid: Option<String>,
}

impl Fragment {
    /// Reads a fragment. It has user name and password or neither, and the same ones everywhere: all sections are bundled.
    pub fn parse(text: &str) -> Result<Self, Rejected> {
        if text.len() > limits::ICE_FRAGMENT_BYTES {
            return Err(Rejected);
        }
        let (mut ufrag, mut password, mut mid) = (None, None, None);
        let (mut candidates, mut ended) = (0, false);
        for line in text.lines().filter(|line| !line.is_empty()) {
            if !matches!(line.as_bytes(), [kind, b'=', ..] if kind.is_ascii_lowercase()) {
                return Err(Rejected);
            }
            let Some(attribute) = line.strip_prefix("a=") else { continue };
            match attribute.split_once(':').unwrap_or((attribute, "")) {
                ("ice-ufrag", value) if is_ufrag(value) => once(&mut ufrag, value)?,
                ("ice-pwd", value) if value.len() >= 22 && is_token(value, 256) => once(&mut password, value)?,
                ("mid", value) if is_token(value, 16) => _ = mid.get_or_insert_with(|| value.to_owned()),
                ("ice-ufrag" | "ice-pwd" | "mid", _) => return Err(Rejected),
                ("candidate", _) => candidates += 1,
                ("end-of-candidates", _) => ended = true,
                _ => {}
            }
        }
        let says_something = ufrag.is_some() || candidates > 0 || ended;
        if ufrag.is_some() != password.is_some() || candidates > limits::SDP_CANDIDATES || !says_something {
            return Err(Rejected);
        }
        Ok(Self { ufrag, mid })
    }

    /// Our part of a restart: new credentials, and the candidates, which have not changed.
    pub(super) fn answer(&self, host: &Host, credentials: &Credentials) -> String {
        // The m-line holds the place of one and says nothing (RFC 8840 §9).
        let mut text = format!(
            "a=ice-lite\r\na=ice-ufrag:{}\r\na=ice-pwd:{}\r\nm=audio 9 RTP/AVP 0\r\na=mid:{}\r\n",
            credentials.ufrag,
            credentials.password.expose(),
            self.mid.as_deref().unwrap_or("0")
        );
        offer::write_candidates(&mut text, host);
        text
    }
}

/// The ICE session that a description of ours is about: its user name fragment.
pub fn session_of(description: &str) -> Option<&str> {
    description.lines().find_map(|line| line.strip_prefix("a=ice-ufrag:"))
}

fn once(known: &mut Option<String>, value: &str) -> Result<(), Rejected> {
    match known {
        Some(known) if known != value => Err(Rejected),
        _ => {
            *known = Some(value.to_owned());
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::media::offer::Ports;

    const PASSWORD: &str = "a=ice-pwd:P2uYro0UCOQ4zxjKXaWCBui1\r\n";

    #[test]
    fn a_fragment_names_its_session_and_nothing_else_is_kept() {
        let known = Some("EsAw".to_owned());
        let candidate = "a=candidate:1 1 udp 2122260223 192.0.2.1 61764 typ host generation 0 ufrag EsAw network-id 1\r\n";
        let section = "m=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=mid:7\r\n";
        let table = [
            ("candidates of a browser", format!("a=ice-ufrag:EsAw\r\n{PASSWORD}{section}{candidate}"), Some((known.clone(), Some("7")))),
            (
                "credentials in each section",
                format!("{section}a=ice-ufrag:EsAw\n{PASSWORD}{section}a=ice-ufrag:EsAw\n"),
                Some((known, Some("7"))),
            ),
            ("candidates alone", candidate.to_owned(), Some((None, None))),
            ("that there are no more", "a=end-of-candidates\r\n".to_owned(), Some((None, None))),
            ("nothing", String::new(), None),
            ("nothing of ICE", section.to_owned(), None),
            ("no password", format!("a=ice-ufrag:EsAw\r\n{candidate}"), None),
            ("a short password", "a=ice-ufrag:EsAw\r\na=ice-pwd:short\r\n".to_owned(), None),
            ("no user name", PASSWORD.to_owned(), None),
            ("a user name that is no token", format!("a=ice-ufrag:Es Aw\r\n{PASSWORD}"), None),
            ("two user names", format!("a=ice-ufrag:EsAw\r\na=ice-ufrag:other\r\n{PASSWORD}"), None),
            ("no text of SDP", "hello".to_owned(), None),
            ("too many candidates", candidate.repeat(limits::SDP_CANDIDATES + 1), None),
            ("too long", "a=x:y\r\n".repeat(limits::ICE_FRAGMENT_BYTES / 7 + 1) + candidate, None),
        ];
        for (name, text, wanted) in table {
            let wanted = wanted.map(|(ufrag, mid)| Fragment { ufrag, mid: mid.map(str::to_owned) });
            assert_eq!(Fragment::parse(&text).ok(), wanted, "{name}");
        }
    }

    #[test]
    fn our_answer_is_a_fragment_too() {
        let host = Host {
            addresses: vec!["192.0.2.7".parse().unwrap()],
            ports: Ports { datagrams: 8443, streams: None },
            fingerprint: String::new(),
        };
        let credentials = Credentials::of(0);
        let asked = Fragment { ufrag: Some("EsAw".to_owned()), mid: Some("a".to_owned()) };
        let text = asked.answer(&host, &credentials);
        assert_eq!(session_of(&text), Some(credentials.ufrag.as_str()));
        assert_eq!(Fragment::parse(&text), Ok(Fragment { ufrag: Some(credentials.ufrag), mid: asked.mid }));
        assert!(text.contains("a=candidate:1 1 udp 2130706431 192.0.2.7 8443 typ host\r\na=end-of-candidates\r\n"), "{text}");
    }
}
