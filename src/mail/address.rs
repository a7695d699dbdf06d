//! What may stand in a letter's head: addresses, and lines of text that are one line.
//!
//! **Invariants.** No value of these types holds a control character, so that none can begin another header or another
//! recipient, whoever typed it.

use crate::base::limits;

/// An e-mail address: ASCII, a local part of dotted words, a host of labels.
#[derive(Clone, PartialEq, Eq)]
pub struct Address(String);

/// One line of a letter's head, in any script.
#[derive(Clone, PartialEq, Eq)]
pub struct HeaderText(String);

/// A text that cannot stand in a head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAHeader;

impl Address {
    pub fn parse(text: &str) -> Result<Self, NotAHeader> {
        let (local, host) = text.rsplit_once('@').ok_or(NotAHeader)?;
        let word_fits = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_graphic() && !b"@,;:<>()[]\\\"".contains(&b));
        let label_fits = |label: &str| {
            !label.is_empty()
                && label.len() <= LABEL_BYTES
                && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
                && !label.starts_with('-')
                && !label.ends_with('-')
        };
        let fits = text.len() <= limits::EMAIL_CHARS
            && local.len() <= LOCAL_BYTES
            && local.split('.').all(word_fits)
            && host.split('.').all(label_fits);
        if fits { Ok(Self(text.to_owned())) } else { Err(NotAHeader) }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands before and behind the last `@`.
    pub fn parts(&self) -> (&str, &str) {
        // `parse` let nothing through without an `@`.
        self.0.rsplit_once('@').unwrap_or((&self.0, ""))
    }
}

impl HeaderText {
    /// Any text in one line; what it cannot be is several.
    pub fn new(text: &str) -> Result<Self, NotAHeader> {
        let fits = !text.trim().is_empty()
            && text.chars().count() <= limits::MAIL_HEADER_CHARS
            && !text.chars().any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'));
        if fits { Ok(Self(text.to_owned())) } else { Err(NotAHeader) }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

// Addresses are of people: log lines do not show them.
impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[address]")
    }
}

impl std::fmt::Debug for HeaderText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[header]")
    }
}

impl From<NotAHeader> for crate::mail::MailError {
    fn from(_: NotAHeader) -> Self {
        Self::NotAHeader
    }
}

/// Specified: RFC 5321 §4.5.3.1.1.
const LOCAL_BYTES: usize = 64;
/// Specified: RFC 1035 §2.3.4.
const LABEL_BYTES: usize = 63;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_one_address_and_nothing_else() {
        for good in ["dana@lindner-physio.example", "a+b@x.org", "root@localhost", "D.L@EXAMPLE.ORG", "o'brien@x-y.org"] {
            assert!(Address::parse(good).is_ok(), "{good}");
        }
        for wrong in [
            "",
            "dana",
            "@x.org",
            "dana@",
            "da na@x.org",
            "dana@x..org",
            ".dana@x.org",
            "dana.@x.org",
            "d..a@x.org",
            "dana@-x.org",
            "a@x.org,b@x.org",
            "a@b@c",
            "dana@x.org\r\nBcc: all@x.org",
            "dana@x.org\nX: y",
            "dana\r@x.org",
            "dana@x.org\0",
            "<dana@x.org>",
            "Dana <dana@x.org>",
            "dana@x.org ",
            "d\u{E4}na@x.org",
            "dana@\u{445}.org",
            "\"a b\"@x.org",
            "dana@[127.0.0.1]",
        ] {
            assert_eq!(Address::parse(wrong), Err(NotAHeader), "{wrong:?}");
        }
        assert!(Address::parse(&format!("{}@x.org", "a".repeat(65))).is_err());
        assert!(Address::parse(&format!("a@{}.org", "x".repeat(250))).is_err());
    }

    #[test]
    fn a_header_is_one_line() {
        assert!(HeaderText::new("Lindner Physiotherapy – سميرة").is_ok());
        for c in (0..0x20).chain(0x7F..0xA0).chain([0x2028, 0x2029]).filter_map(char::from_u32) {
            assert_eq!(HeaderText::new(&format!("Hello{c}Bcc: all@x.org")), Err(NotAHeader), "{c:?}");
        }
        assert!(HeaderText::new("  ").is_err());
        assert!(HeaderText::new(&"x".repeat(limits::MAIL_HEADER_CHARS + 1)).is_err());
    }
}
