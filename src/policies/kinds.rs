//! The kinds of documents, whom they are for, and the clauses that each of them must have.
//!
//! **Invariants.** The clauses named here cannot be taken out of a document (F.3): a privacy policy without rights does not exist.
//! *Absent*: texts; a clause here is a key and the names of its starter texts.

use std::str::FromStr;

use crate::base::ids::RoomId;

/// What a document is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Privacy,
    Terms,
    Cookies,
    Minors,
    /// The five points on which everybody is asked before a recording.
    Recording,
    /// What one service room says before somebody rings.
    Room,
}

/// Where a document holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    House,
    Room(RoomId),
}

/// One document of one business.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Document {
    pub kind: Kind,
    pub scope: Scope,
}

/// A clause that a kind brings along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fixed {
    pub key: &'static str,
    /// Keys of heading and text in `policies.ftl`; empty where the business writes from scratch.
    pub title: &'static str,
    pub text: &'static str,
}

/// What a clause is called within its document: one of the fixed ones, `own-3`, or [`SUMMARY`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClauseKey(String);

/// What changes, in a few sentences: not a clause of the document, but written, checked and frozen like one.
pub const SUMMARY: &str = "summary";

impl Kind {
    pub const ALL: [Self; 6] = [Self::Privacy, Self::Terms, Self::Cookies, Self::Minors, Self::Recording, Self::Room];
    /// Those that hold for the whole business, in the order of their lists.
    pub const HOUSE: [Self; 5] = [Self::Privacy, Self::Terms, Self::Cookies, Self::Minors, Self::Recording];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Privacy => "privacy",
            Self::Terms => "terms",
            Self::Cookies => "cookies",
            Self::Minors => "minors",
            Self::Recording => "recording",
            Self::Room => "room",
        }
    }

    /// The key of its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Privacy => "policies-privacy",
            Self::Terms => "policies-terms",
            Self::Cookies => "policies-cookies",
            Self::Minors => "policies-minors",
            Self::Recording => "policies-recording",
            Self::Room => "policies-room",
        }
    }

    /// The address at which people read it; empty for the notice of a room, which stands on the room's own page.
    pub fn path(self) -> &'static str {
        match self {
            Self::Privacy => "/privacy",
            Self::Terms => "/terms",
            Self::Cookies => "/cookies",
            Self::Minors => "/minors",
            Self::Recording => "/recording",
            Self::Room => "",
        }
    }

    pub fn clauses(self) -> &'static [Fixed] {
        match self {
            Self::Privacy => PRIVACY,
            Self::Terms => TERMS,
            Self::Cookies => COOKIES,
            Self::Minors => MINORS,
            Self::Recording => RECORDING,
            Self::Room => ROOM,
        }
    }
}

impl Document {
    pub fn of_house(kind: Kind) -> Self {
        Self { kind, scope: Scope::House }
    }

    pub fn of_room(room: RoomId) -> Self {
        Self { kind: Kind::Room, scope: Scope::Room(room) }
    }

    /// The room's id as a column, empty for the whole business.
    pub fn room(&self) -> &str {
        match &self.scope {
            Scope::House => "",
            Scope::Room(id) => id.as_str(),
        }
    }
}

impl ClauseKey {
    pub fn fixed(key: &'static str) -> Self {
        Self(key.to_owned())
    }

    pub fn summary() -> Self {
        Self(SUMMARY.to_owned())
    }

    /// The business's own clause with this number.
    pub fn own(number: usize) -> Self {
        Self(format!("{OWN}{number}"))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number of a clause of the business's own.
    pub fn own_number(&self) -> Option<usize> {
        self.0.strip_prefix(OWN)?.parse().ok()
    }

    pub fn is_summary(&self) -> bool {
        self.0 == SUMMARY
    }

    /// What a kind brings along under this key.
    pub fn of_kind(&self, kind: Kind) -> Option<&'static Fixed> {
        kind.clauses().iter().find(|fixed| fixed.key == self.0)
    }
}

impl TryFrom<String> for ClauseKey {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let is_key =
            !text.is_empty() && text.len() <= KEY_BYTES && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if is_key { Ok(Self(text)) } else { Err("not the key of a clause".to_owned()) }
    }
}

impl FromStr for Kind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text).ok_or_else(|| "not a kind of policy".to_owned())
    }
}

impl TryFrom<String> for Kind {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

const fn fixed(key: &'static str, title: &'static str, text: &'static str) -> Fixed {
    Fixed { key, title, text }
}

const PRIVACY: &[Fixed] = &[
    fixed("controller", "policies-privacy-controller-title", "policies-privacy-controller"),
    fixed("kept", "policies-privacy-kept-title", "policies-privacy-kept"),
    fixed("need", "policies-privacy-need-title", "policies-privacy-need"),
    fixed("recipients", "policies-privacy-recipients-title", "policies-privacy-recipients"),
    fixed("place", "policies-privacy-place-title", "policies-privacy-place"),
    fixed("recording", "policies-privacy-recording-title", "policies-privacy-recording"),
    fixed("consents", "policies-privacy-consents-title", "policies-privacy-consents"),
    fixed("rights", "policies-privacy-rights-title", "policies-privacy-rights"),
    fixed("minors", "policies-privacy-minors-title", "policies-privacy-minors"),
    fixed("cookies", "policies-privacy-cookies-title", "policies-privacy-cookies"),
    fixed("messages", "policies-privacy-messages-title", "policies-privacy-messages"),
    fixed("complaints", "policies-privacy-complaints-title", "policies-privacy-complaints"),
    fixed("changes", "policies-privacy-changes-title", "policies-privacy-changes"),
    fixed("language", "policies-language-title", "policies-language-equal"),
];
const TERMS: &[Fixed] = &[
    fixed("parties", "policies-terms-parties-title", "policies-terms-parties"),
    fixed("service", "policies-terms-service-title", "policies-terms-service"),
    fixed("conduct", "policies-terms-conduct-title", "policies-terms-conduct"),
    fixed("recording", "policies-terms-recording-title", "policies-terms-recording"),
    fixed("availability", "policies-terms-availability-title", "policies-terms-availability"),
    fixed("liability", "policies-terms-liability-title", "policies-terms-liability"),
    fixed("ending", "policies-terms-ending-title", "policies-terms-ending"),
    fixed("changes", "policies-terms-changes-title", "policies-terms-changes"),
    fixed("language", "policies-language-title", "policies-language-equal"),
];
const COOKIES: &[Fixed] = &[
    fixed("table", "policies-cookies-table-title", "policies-cookies-table"),
    fixed("choices", "policies-cookies-choices-title", "policies-cookies-choices"),
];
const MINORS: &[Fixed] = &[fixed("adults", "policies-minors-adults-title", "policies-minors-adults")];
const RECORDING: &[Fixed] = &[
    fixed("collection", "policies-recording-collection-title", "policies-recording-collection"),
    fixed("use", "policies-recording-use-title", "policies-recording-use"),
    fixed("sharing", "policies-recording-sharing-title", "policies-recording-sharing"),
    fixed("keeping", "policies-recording-keeping-title", "policies-recording-keeping"),
    fixed("disclosure", "policies-recording-disclosure-title", "policies-recording-disclosure"),
];
const ROOM: &[Fixed] = &[fixed("notice", "policies-room", "")];

const OWN: &str = "own-";
/// Chosen: the longest key has a dozen.
const KEY_BYTES: usize = 32;

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_kind_reads_back_and_has_clauses_of_different_names() {
        for kind in Kind::ALL {
            assert_eq!(kind.as_str().parse(), Ok(kind));
            let keys: BTreeSet<&str> = kind.clauses().iter().map(|one| one.key).collect();
            assert_eq!(keys.len(), kind.clauses().len());
            assert!(!keys.contains(SUMMARY));
            for one in kind.clauses() {
                assert_eq!(ClauseKey::try_from(one.key.to_owned()), Ok(ClauseKey::fixed(one.key)));
            }
        }
        assert!("rights".parse::<Kind>().is_err());
    }

    #[test]
    fn keys_of_clauses_are_short_words() {
        assert_eq!(ClauseKey::own(7).own_number(), Some(7));
        for wrong in ["", "Kept", "../kept", "own 1", "a234567890123456789012345678901234"] {
            assert!(ClauseKey::try_from(wrong.to_owned()).is_err(), "{wrong}");
        }
    }
}
