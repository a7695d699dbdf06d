//! The texts themselves: Fluent files inside the binary, one bundle per language, built when first needed.
//!
//! **Invariants.** A bundle is built once and never changes. Isolation marks leave this module only where they matter:
//! not round numbers, and not in a left-to-right text without a single right-to-left letter.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use super::{Arg, Lang, figures};

/// The text of a key in a language, or marked in English.
pub fn say(lang: Lang, key: &str, values: &[(&str, Arg)]) -> String {
    found(lang, key, values, settle)
}

/// As [`say`], without isolation marks.
pub fn plain(lang: Lang, key: &str, values: &[(&str, Arg)]) -> String {
    found(lang, key, values, |_, text| text.replace([ISOLATE, END], ""))
}

/// The text of a key in this language only, without isolation marks.
pub fn own(lang: Lang, key: &str, values: &[(&str, Arg)]) -> Option<String> {
    format(lang, key, values).map(|text| text.replace([ISOLATE, END], ""))
}

/// Every text of an area that is one pattern, with `{name}` for values.
pub fn for_script(lang: Lang, area: &str) -> BTreeMap<String, String> {
    let prefix = format!("{area}-");
    let english = texts(Lang::En);
    let of_area = english.keys.range(prefix.clone()..).take_while(|key| key.starts_with(&prefix));
    of_area
        .filter(|key| !english.choosing.contains(*key))
        .map(|key| {
            // Fluent writes a value that it was not given as `{$name}`.
            (key.clone(), found(lang, key, &[], |_, text| text.replace("{$", "{")))
        })
        .collect()
}

/// See [`super::missing`].
pub fn missing() -> u64 {
    MISSING.load(Ordering::Relaxed)
}

/// One language's texts.
struct Texts {
    bundle: FluentBundle<FluentResource>,
    keys: BTreeSet<String>,
    /// Keys whose text chooses by a value (plural forms).
    choosing: BTreeSet<String>,
}

#[derive(RustEmbed)]
#[folder = "templates/locales"]
struct Files;

fn texts(lang: Lang) -> &'static Texts {
    // The cast of a field-less enum is its place in `Lang::ALL`; a test holds them together.
    TEXTS[lang as usize].get_or_init(|| {
        let (texts, faults) = load(lang);
        for fault in faults {
            tracing::error!(lang = lang.tag(), fault, "texts are damaged");
        }
        texts
    })
}

/// A language's texts and what is wrong with their files.
fn load(lang: Lang) -> (Texts, Vec<String>) {
    let mut bundle = FluentBundle::new_concurrent(vec![plural_rules(lang)]);
    bundle.set_formatter(Some(number_writer(lang)));
    let (mut keys, mut choosing, mut faults) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
    let folder = format!("{}/", lang.tag());
    for path in Files::iter().filter(|path| path.starts_with(&folder) && path.ends_with(".ftl")) {
        let Some(file) = Files::get(&path) else { continue };
        let source = String::from_utf8_lossy(&file.data).into_owned();
        for (key, text) in messages(&source) {
            keys.insert(key.to_owned());
            if text.contains("->") {
                choosing.insert(key.to_owned());
            }
        }
        // A file with a fault still gives the texts around it.
        let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, errors)| {
            faults.push(format!("{path}: {errors:?}"));
            resource
        });
        if let Err(errors) = bundle.add_resource(resource) {
            faults.push(format!("{path}: {errors:?}"));
        }
    }
    (Texts { bundle, keys, choosing }, faults)
}

/// Keys of a Fluent file, each with the source of its text: lines that begin with a letter, and what is indented below.
fn messages(source: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut starts: Vec<usize> = Vec::new();
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        if !line.starts_with([' ', '}', '\n', '\r']) {
            starts.push(at);
        }
        at += line.len();
    }
    starts.push(source.len());
    let blocks: Vec<&str> = starts.windows(2).filter_map(|pair| source.get(pair[0]..pair[1])).collect();
    blocks.into_iter().filter(|block| block.starts_with(|first: char| first.is_ascii_alphabetic())).filter_map(|block| {
        let (key, text) = block.split_once('=')?;
        Some((key.trim(), text))
    })
}

fn found(lang: Lang, key: &str, values: &[(&str, Arg)], finish: impl Fn(Lang, String) -> String) -> String {
    match format(lang, key, values) {
        Some(text) => finish(lang, text),
        None => {
            MISSING.fetch_add(1, Ordering::Relaxed);
            tracing::debug!(lang = lang.tag(), key, "text is missing");
            fallback(key, format(Lang::En, key, values).map(|text| finish(Lang::En, text)))
        }
    }
}

/// What stands for a missing text: the English one with its mark, or the key itself.
fn fallback(key: &str, english: Option<String>) -> String {
    match english {
        Some(text) => text + FALLBACK_MARK,
        None => format!("[{key}]"),
    }
}

fn format(lang: Lang, key: &str, values: &[(&str, Arg)]) -> Option<String> {
    let texts = texts(lang);
    let pattern = texts.bundle.get_message(key)?.value()?;
    let mut args = FluentArgs::with_capacity(values.len());
    for (name, value) in values {
        match value {
            Arg::Text(text) => args.set(*name, text.as_str()),
            Arg::Number(number) => args.set(*name, *number),
            Arg::Named(reference, number) => args.set(*name, named(reference, *number)),
        }
    }
    // Values that a text names and was not given stay visible as `{$name}`; tidy compares names long before.
    let mut errors = Vec::new();
    Some(texts.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
}

/// Takes the isolation marks away where they do nothing: round numbers, and everywhere in a left-to-right text that has
/// no right-to-left letter.
fn settle(lang: Lang, text: String) -> String {
    if !text.contains(ISOLATE) {
        return text;
    }
    if lang.direction() == "ltr" && !text.chars().any(is_right_to_left) {
        return text.replace([ISOLATE, END], "");
    }
    let mut settled = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once(ISOLATE) {
        settled.push_str(before);
        match after.split_once(END) {
            Some((number, behind)) if number.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',')) => {
                settled.push_str(number);
                rest = behind;
            }
            _ => {
                settled.push(ISOLATE);
                rest = after;
            }
        }
    }
    settled.push_str(rest);
    settled
}

/// Letters and marks of right-to-left scripts (blocks of Unicode 16 with Bidi_Class R or AL, and the marks themselves).
pub fn is_right_to_left(c: char) -> bool {
    matches!(c,
        '\u{0590}'..='\u{08FF}' | '\u{200F}' | '\u{202B}' | '\u{202E}' | '\u{2067}' | '\u{FB1D}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFF}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

/// Plural rules know languages, not scripts.
fn plural_rules(lang: Lang) -> LanguageIdentifier {
    let language = match lang {
        Lang::ZhHans | Lang::ZhHant => "zh",
        other => other.tag(),
    };
    language.parse().unwrap_or_default()
}

/// A bundle's number writer is a plain function pointer and cannot carry the language, hence one function for each.
fn number_writer<M: MemoizerKind>(lang: Lang) -> fn(&FluentValue, &M) -> Option<String> {
    match lang {
        Lang::En => |value, _| written(Lang::En, value),
        Lang::ZhHans => |value, _| written(Lang::ZhHans, value),
        Lang::ZhHant => |value, _| written(Lang::ZhHant, value),
        Lang::Pt => |value, _| written(Lang::Pt, value),
        Lang::Fr => |value, _| written(Lang::Fr, value),
        Lang::Es => |value, _| written(Lang::Es, value),
        Lang::Ar => |value, _| written(Lang::Ar, value),
        Lang::Lv => |value, _| written(Lang::Lv, value),
        Lang::Ro => |value, _| written(Lang::Ro, value),
    }
}

/// Fluent gives a number's options to whoever writes it. No text here writes amounts of money, so that the name travels as
/// the currency.
fn named(reference: &str, number: i64) -> FluentValue<'static> {
    let options = FluentNumberOptions { currency: Some(reference.to_owned()), ..FluentNumberOptions::default() };
    // Numbers of settings are far below 2^53.
    FluentValue::Number(FluentNumber::new(number as f64, options))
}

fn written(lang: Lang, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(FluentNumber { options: FluentNumberOptions { currency: Some(name), .. }, .. }) => {
            Some(format!("{{n:{name}}}"))
        }
        FluentValue::Number(number) => {
            let digits: Cow<str> = number.as_string();
            Some(figures::decimal(lang, &digits))
        }
        _ => None,
    }
}

static TEXTS: [OnceLock<Texts>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];
static MISSING: AtomicU64 = AtomicU64::new(0);

/// What follows an English text that stands in for a missing one.
const FALLBACK_MARK: &str = " [en]";
/// FIRST STRONG ISOLATE: what follows finds its own direction (UAX #9).
pub const ISOLATE: char = '\u{2068}';
/// POP DIRECTIONAL ISOLATE.
pub const END: char = '\u{2069}';

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_every_language_is_sound() {
        for (place, lang) in Lang::ALL.into_iter().enumerate() {
            assert_eq!(lang as usize, place);
            let (texts, faults) = load(lang);
            assert_eq!(faults, Vec::<String>::new());
            assert!(!texts.keys.is_empty(), "{} has no texts", lang.tag());
        }
    }

    #[test]
    fn a_missing_text_is_counted_and_visible() {
        let before = missing();
        assert_eq!(say(Lang::Fr, "text-no-such-key", &[]), "[text-no-such-key]");
        assert!(missing() > before);
        assert_eq!(fallback("room-ring", Some("Ring".to_owned())), "Ring [en]");
    }

    #[test]
    fn scripts_get_patterns_with_named_places_and_no_choices() {
        let texts = for_script(Lang::Fr, "text");
        assert_eq!(texts.get("text-list-and-two").map(String::as_str), Some("\u{2068}{left}\u{2069} et \u{2068}{right}\u{2069}"));
        assert_eq!(texts.get("text-weekday-1").map(String::as_str), Some("lundi"));
        assert_eq!(texts.get("text-size-bytes"), None);
        assert!(for_script(Lang::Fr, "tex").is_empty());
    }

    #[test]
    fn marks_stay_only_where_directions_meet() {
        let table = [
            (Lang::En, "\u{2068}Dana\u{2069} joined", "Dana joined"),
            (Lang::En, "\u{2068}دانا\u{2069} joined", "\u{2068}دانا\u{2069} joined"),
            (Lang::Ar, "\u{2068}Dana\u{2069} هنا", "\u{2068}Dana\u{2069} هنا"),
            (Lang::Ar, "بعد \u{2068}1,024\u{2069} ثانية", "بعد 1,024 ثانية"),
            (Lang::Ar, "\u{2068}5\u{2069} و\u{2068}Dana 5\u{2069}", "5 و\u{2068}Dana 5\u{2069}"),
        ];
        for (lang, text, expected) in table {
            assert_eq!(settle(lang, text.to_owned()), expected);
        }
    }

    #[test]
    fn keys_are_read_with_all_their_lines() {
        let source =
            "# a comment = not a key\none = Eins\ntwo =\n    { $n ->\n        [one] x\n       *[other] y\n    }\n\n-term = Z\nthree = 3\n";
        let keys: Vec<(&str, bool)> = messages(source).map(|(key, text)| (key, text.contains("->"))).collect();
        assert_eq!(keys, [("one", false), ("two", true), ("three", false)]);
    }

    #[test]
    fn a_named_number_chooses_the_form_and_keeps_its_name() {
        let text = |number| say(Lang::En, "common-form-faults", &[("count", Arg::Named("faults", number))]);
        assert_eq!(text(1), "One line needs another look. Nothing is saved yet.");
        assert_eq!(text(3), "{n:faults} lines need another look. Nothing is saved yet.");
        assert_eq!(own(Lang::En, "text-no-such-key", &[]), None);
    }

    #[test]
    fn plural_forms_follow_the_language() {
        let table: &[(Lang, &[(i64, &str)])] = &[
            (Lang::Ar, &[(0, "zero"), (1, "one"), (2, "two"), (3, "few"), (11, "many"), (100, "other")]),
            (Lang::Lv, &[(0, "zero"), (10, "zero"), (11, "zero"), (1, "one"), (21, "one"), (2, "other")]),
            (Lang::Ro, &[(1, "one"), (0, "few"), (2, "few"), (19, "few"), (20, "other")]),
            (Lang::ZhHant, &[(0, "other"), (1, "other"), (2, "other")]),
            (Lang::Pt, &[(0, "one"), (1, "one"), (2, "other")]),
            (Lang::Fr, &[(0, "one"), (1, "one"), (2, "other")]),
            (Lang::Es, &[(0, "other"), (1, "one")]),
            (Lang::En, &[(0, "other"), (1, "one")]),
        ];
        let source = "n = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n}\n";
        for (lang, cases) in table {
            let mut bundle = FluentBundle::new_concurrent(vec![plural_rules(*lang)]);
            assert!(FluentResource::try_new(source.to_owned()).is_ok_and(|one| bundle.add_resource(one).is_ok()));
            for (number, form) in *cases {
                let mut args = FluentArgs::new();
                args.set("n", *number);
                let pattern = bundle.get_message("n").and_then(|message| message.value());
                let text = pattern.map(|pattern| bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned());
                assert_eq!(text.as_deref(), Some(*form), "{} {number}", lang.tag());
            }
        }
    }
}
