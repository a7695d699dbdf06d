//! Words for people: the languages, which of them a person wants, and every text, date, number and list in it.
//!
//! Owns the texts (`templates/locales/<language>/<area>.ftl`, inside the binary), read once per language and only when
//! somebody needs that language. A text is asked for by its key; keys begin with their area (`room-ring`, `call-mute`).
//!
//! **Invariants.** A text that a language lacks is shown in English and says so (` [en]`), never silently; [`missing`]
//! counts it and `tests/tidy` fails long before. Dates name the month as a word, the clock has 24 hours, and digits are
//! 0 to 9 in every language, Arabic too, so that the same code, time and place in line read alike on both screens.
//! What people typed is isolated (U+2068 … U+2069) wherever two directions may meet. *Absent*: markup, names of people,
//! the wish of a person (that is found in `people` and `web`).

mod bundle;
mod figures;
mod measures;

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::base::limits;

/// A language of the interface. Adding one: a line in each table here, a folder of texts, nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Lang {
    #[serde(rename = "en")]
    En,
    #[serde(rename = "zh-Hans")]
    ZhHans,
    #[serde(rename = "zh-Hant")]
    ZhHant,
    #[serde(rename = "pt")]
    Pt,
    #[serde(rename = "fr")]
    Fr,
    #[serde(rename = "es")]
    Es,
    #[serde(rename = "ar")]
    Ar,
    #[serde(rename = "lv")]
    Lv,
    #[serde(rename = "ro")]
    Ro,
}

impl Lang {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 9] = [Self::En, Self::ZhHans, Self::ZhHant, Self::Pt, Self::Fr, Self::Es, Self::Ar, Self::Lv, Self::Ro];

    /// The tag of BCP 47, as it stands in `<html lang>`, cookies and the database.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::ZhHans => "zh-Hans",
            Self::ZhHant => "zh-Hant",
            Self::Pt => "pt",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Ar => "ar",
            Self::Lv => "lv",
            Self::Ro => "ro",
        }
    }

    /// The language that serves a tag of BCP 47 in any case and with any region: `pt-BR` is `pt`, `zh-TW` is `zh-Hant`.
    /// Chinese without script or region is `zh-Hans`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.to_ascii_lowercase().replace('_', "-");
        let mut parts = tag.split('-');
        let language = parts.next()?;
        if language == "zh" {
            let script_or_region = parts.find(|part| matches!(*part, "hans" | "hant" | "tw" | "hk" | "mo" | "cn" | "sg"));
            return Some(match script_or_region {
                Some("hant" | "tw" | "hk" | "mo") => Self::ZhHant,
                _ => Self::ZhHans,
            });
        }
        Self::ALL.into_iter().find(|lang| lang.tag() == language)
    }

    /// The value of the attribute `dir`.
    pub fn direction(self) -> &'static str {
        if self == Self::Ar { "rtl" } else { "ltr" }
    }

    /// The language's name in itself, for the list of languages.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::ZhHans => "简体中文",
            Self::ZhHant => "繁體中文",
            Self::Pt => "Português",
            Self::Fr => "Français",
            Self::Es => "Español",
            Self::Ar => "العربية",
            Self::Lv => "Latviešu",
            Self::Ro => "Română",
        }
    }
}

/// The language among `offered` that a browser's `Accept-Language` wants most (RFC 9110 §12.5.4); `None` if it wants none
/// of them. Among equal wishes the first named wins; `*` stands for the first language offered.
pub fn negotiate(accept_language: &str, offered: &[Lang]) -> Option<Lang> {
    let mut wishes: Vec<(u16, &str)> = accept_language
        .split(',')
        .take(limits::LANGUAGE_WISHES)
        .filter_map(|wish| {
            let (tag, parameters) = wish.split_once(';').unwrap_or((wish, ""));
            Some((quality_permille(parameters)?, tag.trim()))
        })
        .filter(|(quality, tag)| *quality > 0 && !tag.is_empty())
        .collect();
    // The sort is stable: equal wishes keep their order.
    wishes.sort_by_key(|(quality, _)| std::cmp::Reverse(*quality));
    wishes.into_iter().find_map(|(_, tag)| match tag {
        "*" => offered.first().copied(),
        tag => Lang::from_tag(tag).filter(|lang| offered.contains(lang)),
    })
}

/// Texts that were asked for in a language that lacks them, since the program started. Anything but zero is a fault.
pub fn missing() -> u64 {
    bundle::missing()
}

/// Names of all time zones (IANA), in alphabetical order.
pub fn zones() -> Vec<String> {
    let mut names: Vec<String> = jiff::tz::db().available().map(|name| name.to_string()).collect();
    names.sort();
    names
}

/// What stands in a text's place for `{ $name }`. Numbers choose plural forms and are written as the language writes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    Text(String),
    Number(i64),
    /// A number that chooses the form and is written as `{n:name}`: who fills texts of its own later needs the name.
    Named(&'static str, i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&&str> for Arg {
    fn from(text: &&str) -> Self {
        Self::Text((*text).to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

/// Numbers as arguments, by value and (as templates hand them over) by reference; too large ones saturate.
macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg {
            fn from(number: $number) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }

        impl From<&$number> for Arg {
            fn from(number: &$number) -> Self {
                Self::from(*number)
            }
        }
    )*};
}

numbers!(i64, i32, u8, u16, u32, u64, usize);

/// One person's language and the business's time zone: what a page, a mail or a socket needs to speak.
#[derive(Clone, Debug)]
pub struct Words {
    lang: Lang,
    zone: TimeZone,
}

impl Words {
    /// `zone` is an IANA name such as `Europe/Riga`; an unknown one stands for UTC.
    pub fn new(lang: Lang, zone: &str) -> Self {
        Self { lang, zone: TimeZone::get(zone).unwrap_or(TimeZone::UTC) }
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The text of a key.
    pub fn say(&self, key: &str) -> String {
        bundle::say(self.lang, key, &[])
    }

    /// The text of a key with one value in it.
    pub fn say1(&self, key: &str, name: &str, value: impl Into<Arg>) -> String {
        bundle::say(self.lang, key, &[(name, value.into())])
    }

    /// The text of a key with two values in it.
    pub fn say2(&self, key: &str, name1: &str, value1: impl Into<Arg>, name2: &str, value2: impl Into<Arg>) -> String {
        bundle::say(self.lang, key, &[(name1, value1.into()), (name2, value2.into())])
    }

    /// The text of a key with any number of values in it.
    pub fn say_with(&self, key: &str, values: &[(&str, Arg)]) -> String {
        bundle::say(self.lang, key, values)
    }

    /// The text of a key without isolation marks, for places that show marks as boxes or cannot carry them: titles of
    /// windows, notifications, the terminal.
    pub fn plain(&self, key: &str, values: &[(&str, Arg)]) -> String {
        bundle::plain(self.lang, key, values)
    }

    /// The text of a key without isolation marks, or `None` where this language lacks it: for texts that must not stand in
    /// another language.
    pub fn own(&self, key: &str, values: &[(&str, Arg)]) -> Option<String> {
        bundle::own(self.lang, key, values)
    }

    /// All texts of an area for the page's script: `call` gives every `call-…` that has no plural or other choice in it
    /// (those are made by the server). Values stand as `{name}`, between isolation marks where the text needs them.
    pub fn for_script(&self, area: &str) -> BTreeMap<String, String> {
        bundle::for_script(self.lang, area)
    }
}

/// `;q=0.8` as 800; none stated is 1000; `None` for what is no quality.
fn quality_permille(parameters: &str) -> Option<u16> {
    let Some(text) = parameters.split(';').find_map(|part| part.trim().strip_prefix("q=")) else {
        return Some(1000);
    };
    let quality: f32 = text.trim().parse().ok()?;
    // The range is checked, so the product fits.
    (0.0..=1.0).contains(&quality).then_some((quality * 1000.0) as u16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browsers_first_wish_that_is_offered_wins() {
        let all = &Lang::ALL[..];
        let few = &[Lang::Lv, Lang::En][..];
        let table: &[(&str, &[Lang], Option<Lang>)] = &[
            ("", all, None),
            ("de", all, None),
            ("de, fr;q=0.5", all, Some(Lang::Fr)),
            ("en;q=0.3, ar;q=0.9, lv;q=0.9", all, Some(Lang::Ar)),
            ("pt-BR,pt;q=0.9", all, Some(Lang::Pt)),
            ("pt-PT", all, Some(Lang::Pt)),
            ("zh-TW", all, Some(Lang::ZhHant)),
            ("zh-HK;q=1.0", all, Some(Lang::ZhHant)),
            ("zh-Hant-CN", all, Some(Lang::ZhHant)),
            ("zh-Hans-HK", all, Some(Lang::ZhHans)),
            ("zh", all, Some(Lang::ZhHans)),
            ("zh-CN,zh;q=0.9,en;q=0.8", all, Some(Lang::ZhHans)),
            ("ZH-tw", all, Some(Lang::ZhHant)),
            ("en;q=0, ro", all, Some(Lang::Ro)),
            ("ro;q=0", all, None),
            ("fr, *;q=0.1", few, Some(Lang::Lv)),
            ("en-GB", few, Some(Lang::En)),
            ("fr;q=nonsense, en;q=0.1", few, Some(Lang::En)),
            ("fr;q=7, en", all, Some(Lang::En)),
            (";;;,,,;q=1,=", all, None),
        ];
        for (header, offered, expected) in table {
            assert_eq!(negotiate(header, offered), *expected, "{header}");
        }
    }

    #[test]
    fn only_the_first_wishes_are_read() {
        let header = "de,".repeat(limits::LANGUAGE_WISHES) + "fr";
        assert_eq!(negotiate(&header, &Lang::ALL), None);
    }

    #[test]
    fn a_language_is_stored_as_its_tag_and_found_again() {
        for lang in Lang::ALL {
            assert_eq!(Lang::from_tag(lang.tag()), Some(lang));
            assert_eq!(serde_json::to_string(&lang).ok(), Some(format!("\"{}\"", lang.tag())));
            assert_eq!(lang.direction() == "rtl", lang == Lang::Ar);
        }
        assert_eq!(Lang::from_tag("tlh"), None);
    }

    #[test]
    fn time_zones_are_inside_the_program() {
        let zones = zones();
        assert!(zones.iter().any(|zone| zone == "Europe/Riga"), "{} zones", zones.len());
    }
}
