//! Clauses as templates take them.

use std::fmt::Write;

use crate::desk::rooms::Room;
use crate::policies::kinds::{ClauseKey, Kind};
use crate::policies::reading::{Frozen, Reading};
use crate::policies::render::{self, Block};
use crate::policies::version::{State, Version};
use crate::text::{Lang, Words};

/// One clause, in the reader's language or the one it is wanted in.
pub struct ClauseView {
    pub id: String,
    pub title: String,
    pub tag: &'static str,
    pub dir: &'static str,
    pub blocks: Vec<Block>,
    /// Says so where the reader's own language is not there; empty otherwise.
    pub shown_in: String,
    /// The same clause in other languages.
    pub others: Vec<OtherLang>,
    /// What its exact text is known by.
    pub hash: String,
}

pub struct OtherLang {
    pub href: String,
    pub name: &'static str,
    pub tag: &'static str,
}

/// One clause wanted in one language: `?in=kept.fr`.
pub fn wanted(query: &str) -> Option<(String, Lang)> {
    let value = query.split('&').find_map(|pair| pair.strip_prefix("in="))?;
    let (clause, tag) = value.split_once('.')?;
    Some((clause.to_owned(), Lang::from_tag(tag)?))
}

/// All clauses of a reading.
pub fn clauses(t: &Words, reading: &Reading, path: &str, wanted: Option<&(String, Lang)>) -> Vec<ClauseView> {
    let special = wanted.map(|(_, lang)| reading.in_language(*lang)).unwrap_or_default();
    let clause = |one: &Frozen| {
        let is_wanted = wanted.is_some_and(|(clause, _)| one.clause.as_str() == clause);
        let other = special.iter().find(|other| is_wanted && other.clause == one.clause).copied();
        let shown = other.unwrap_or(one);
        let foreign = shown.lang != t.lang() && other.is_none();
        let mut langs: Vec<Lang> = reading.langs_of(&one.clause).filter(|lang| *lang != shown.lang).collect();
        langs.sort_unstable();
        let id = one.clause.as_str();
        ClauseView {
            id: id.to_owned(),
            title: shown.title.clone(),
            tag: shown.lang.tag(),
            dir: shown.lang.direction(),
            blocks: render::blocks(&shown.text),
            shown_in: if foreign { t.say1("policy-pages-shown-in", "lang", t.language(shown.lang)) } else { String::new() },
            others: langs
                .into_iter()
                .map(|lang| OtherLang { href: format!("{path}?in={id}.{}#{id}", lang.tag()), name: lang.own_name(), tag: lang.tag() })
                .collect(),
            hash: hex(&shown.sha256),
        }
    };
    reading.in_language(t.lang()).into_iter().map(clause).collect()
}

/// The name of a kind of document.
pub fn name(t: &Words, kind: Kind) -> String {
    t.say(kind.name())
}

/// Where a document is read; the notice of a room on the room's own page.
pub fn path(kind: Kind, room: Option<&Room>) -> String {
    room.map_or(kind.path().to_owned(), |room| format!("/r/{}", room.setting.slug))
}

/// What stands in the place of a version where none was published.
pub fn unpublished(t: &Words, kind: Kind) -> String {
    // A notice of a room is written from scratch: it begins with nothing.
    if kind == Kind::Room { "–".to_owned() } else { t.say("policy-pages-starter-short") }
}

/// Which version it is and since when it counts, in one line.
pub fn line(t: &Words, version: Option<&Version>) -> String {
    let Some(version) = version else { return t.say("policy-pages-starter") };
    let number = t.say1("policy-pages-version", "number", version.number.unwrap_or_default());
    let since = match (version.state, version.began, version.ended) {
        (State::Superseded, Some(from), Some(until)) => t.say2("policy-pages-was", "from", t.date(from), "until", t.date(until)),
        (State::Withdrawn, _, Some(at)) => t.say1("agree-taken-back", "date", t.date(at)),
        (State::Effective, Some(from), _) => t.say1("policy-pages-since", "date", t.date(from)),
        _ => version.plan.effective.map_or(String::new(), |at| t.say1("policy-pages-from", "date", t.date(at))),
    };
    format!("{number}. {since}")
}

/// The heading of a clause in the reader's language, for whoever writes.
pub fn clause_name(t: &Words, kind: Kind, key: &ClauseKey, own: &str) -> String {
    if key.is_summary() {
        return t.say("policy-pages-summary");
    }
    if !own.trim().is_empty() {
        return own.to_owned();
    }
    match (key.of_kind(kind), key.own_number()) {
        (Some(fixed), _) => t.say(fixed.title),
        (None, number) => t.say1("policy-pages-own", "number", number.unwrap_or_default()),
    }
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing into a String does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
