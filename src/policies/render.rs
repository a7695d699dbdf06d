//! From a source with references to the text that people read, and from that text to its paragraphs, lists and tables.
//!
//! References are a closed list: `{business.name}`, `{n:answer-days}`, `{path:receipt}`, `{table:kept}`. What they stand for comes
//! from the settings, limits and menus of the running program, so that a text cannot say something else.
//!
//! **Invariants.** A rendered text is plain: paragraphs apart by an empty line, `- ` before an item, `| a | b |` for a row, a link
//! as `[words](address)`. It is what is hashed and frozen; it is never rendered again. *Absent*: markup of browsers.

use crate::base::limits;
use crate::base::secret::sha256;
use crate::people::business::Business;
use crate::policies::kinds::Kind;
use crate::policies::recipients::Recipient;
use crate::policies::tables::{self, Table};
use crate::text::{Lang, Words};

/// What references stand for.
#[derive(Clone, Debug)]
pub struct Facts {
    pub business: Business,
    pub kind: Kind,
    /// The language that decides, if the business named one.
    pub controlling: Option<Lang>,
    pub notice_days: u16,
    /// For how many days a recording of this house lives at most.
    pub recording_days: u16,
    /// How long people may think before no answer is one.
    pub answer_seconds: u16,
    /// Below how many years somebody is a minor.
    pub age_limit: u16,
    /// Who outside gets data, or will.
    pub recipients: Vec<Recipient>,
}

/// A text as people read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    pub text: String,
    /// References that stand for nothing; they are left as they were written.
    pub unknown: Vec<String>,
}

/// A piece of a rendered text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    Paragraph(Vec<Span>),
    List(Vec<Vec<Span>>),
    Table(Table),
}

/// Words, with the address they lead to if they are a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    pub text: String,
    /// Empty for plain words.
    pub href: String,
}

/// Fills the references of a source.
pub fn render(source: &str, lang: Lang, facts: &Facts) -> Rendered {
    let words = Words::new(lang, &facts.business.time_zone);
    let mut rendered = Rendered { text: String::with_capacity(source.len()), unknown: Vec::new() };
    let mut rest = source;
    while let Some((before, after)) = rest.split_once('{') {
        rendered.text.push_str(before);
        let Some((name, behind)) = after.split_once('}').filter(|(name, _)| !name.contains(['{', '\n'])) else {
            rendered.text.push('{');
            rest = after;
            continue;
        };
        match value(name, &words, facts) {
            Some(text) => rendered.text.push_str(&text),
            None => {
                rendered.text.push_str(&format!("{{{name}}}"));
                rendered.unknown.push(name.to_owned());
            }
        }
        rest = behind;
    }
    rendered.text.push_str(rest);
    rendered
}

/// Names of the references of a source, in order.
pub fn references(source: &str) -> Vec<&str> {
    let behind = source.split('{').skip(1);
    behind.filter_map(|rest| rest.split_once('}').map(|(name, _)| name)).filter(|name| !name.contains('\n')).collect()
}

/// The number that a reference stands for.
pub fn number(name: &str, facts: &Facts) -> Option<i64> {
    if let Some((_, number)) = set(facts).into_iter().find(|(other, _)| *other == name) {
        return Some(i64::from(number));
    }
    NUMBERS.iter().find(|(other, _)| *other == name).and_then(|(_, number)| i64::try_from(*number).ok())
}

/// Whether a source says for how many days a recording is kept.
pub fn says_recording_days(source: &str) -> bool {
    references(source).iter().any(|name| matches!(*name, "n:recording-days" | "table:kept"))
}

/// Whether a source says how long people may think.
pub fn says_answer_seconds(source: &str) -> bool {
    references(source).contains(&"n:answer-seconds")
}

/// Whether a source says below which age somebody is a minor.
pub fn says_age_limit(source: &str) -> bool {
    references(source).contains(&"n:age-limit")
}

/// Every reference there is, as it is written; for the page that lists them.
pub fn all_references() -> Vec<String> {
    let business = BUSINESS.iter().map(|name| (*name).to_owned());
    let numbers = NUMBERS
        .iter()
        .map(|(name, _)| format!("n:{name}"))
        .chain(["recording-days", "notice-days", "answer-seconds"].map(|name| format!("n:{name}")));
    let paths = PATHS.iter().map(|(name, _)| format!("path:{name}"));
    business.chain(numbers).chain(paths).chain(WHOLE.map(str::to_owned)).collect()
}

/// The values with which a starter text is written: references, except that numbers choose their forms.
pub fn starter_values(facts: &Facts) -> Vec<(String, crate::text::Arg)> {
    use crate::text::Arg;
    let text = |name: &str| (name.replace(['.', ':'], "-"), Arg::Text(format!("{{{name}}}")));
    let mut values: Vec<(String, Arg)> = BUSINESS.iter().map(|name| text(name)).collect();
    values.extend(PATHS.iter().map(|(name, _)| text(&format!("path:{name}"))));
    values.extend(WHOLE.map(text));
    values.extend(NUMBERS.iter().map(|(name, number)| ((*name).to_owned(), Arg::Named(name, i64::try_from(*number).unwrap_or(i64::MAX)))));
    values.extend(set(facts).map(|(name, number)| (name.to_owned(), Arg::Named(name, i64::from(number)))));
    values
}

/// What a clause's text is known by: language, heading and words.
pub fn hash(lang: Lang, title: &str, text: &str) -> [u8; 32] {
    sha256(format!("{}\n{title}\n\n{text}", lang.tag()).as_bytes())
}

/// The pieces of a rendered text.
pub fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut fresh = true;
    for line in text.lines().map(str::trim) {
        if line.is_empty() {
            fresh = true;
            continue;
        }
        let item = line.strip_prefix("- ");
        let cells = cells(line);
        match (blocks.last_mut(), item, cells) {
            (Some(Block::List(items)), Some(item), _) if !fresh => items.push(spans(item)),
            (_, Some(item), _) => blocks.push(Block::List(vec![spans(item)])),
            (Some(Block::Table(table)), None, Some(cells)) if !fresh => table.rows.push(cells),
            (_, None, Some(head)) => blocks.push(Block::Table(Table { head, rows: Vec::new() })),
            (Some(Block::Paragraph(already)), None, None) if !fresh => {
                already.push(Span { text: " ".to_owned(), href: String::new() });
                already.extend(spans(line));
            }
            (_, None, None) => blocks.push(Block::Paragraph(spans(line))),
        }
        fresh = false;
    }
    blocks
}

/// The words of a text and its links: those to our own pages, to other sites over HTTPS, and to mailboxes.
pub fn spans(line: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut plain = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('[') {
        plain.push_str(before);
        let link = after.split_once("](").and_then(|(words, behind)| {
            let (href, behind) = behind.split_once(')')?;
            (is_address(href) && !words.is_empty() && !words.contains('[')).then_some((words, href, behind))
        });
        match link {
            Some((words, href, behind)) => {
                if !plain.is_empty() {
                    spans.push(Span { text: std::mem::take(&mut plain), href: String::new() });
                }
                spans.push(Span { text: words.to_owned(), href: href.to_owned() });
                rest = behind;
            }
            None => {
                plain.push('[');
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        spans.push(Span { text: plain, href: String::new() });
    }
    spans
}

/// The cells of a row, if the line is one.
pub fn cells(line: &str) -> Option<Vec<String>> {
    let inner = line.trim().strip_prefix('|')?.strip_suffix('|')?;
    Some(inner.split('|').map(|cell| cell.trim().to_owned()).collect())
}

/// A text without the marks of links and tables.
pub fn plain(text: &str) -> String {
    let words = |spans: &[Span]| spans.iter().map(|span| span.text.as_str()).collect::<String>();
    let piece = |block: Block| match block {
        Block::Paragraph(spans) => words(&spans),
        Block::List(items) => items.iter().map(|item| format!("• {}", words(item))).collect::<Vec<_>>().join("\n"),
        Block::Table(table) => table.rows.iter().map(|row| row.join(" · ")).collect::<Vec<_>>().join("\n"),
    };
    blocks(text).into_iter().map(piece).collect::<Vec<_>>().join("\n\n")
}

fn is_address(href: &str) -> bool {
    let own = href.starts_with('/') && !href.starts_with("//");
    let shape = own || href.starts_with("https://") || href.starts_with("mailto:");
    shape && !href.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '\\'))
}

fn value(name: &str, words: &Words, facts: &Facts) -> Option<String> {
    let lang = words.lang();
    if let Some(number) = name.strip_prefix("n:") {
        return self::number(number, facts).map(|number| words.number(number));
    }
    if let Some(place) = name.strip_prefix("path:") {
        let (_, title) = PATHS.iter().find(|(other, _)| *other == place)?;
        return Some(format!("[{}]({})", words.plain(title, &[]), address(place, facts)));
    }
    match name {
        "business.name" => Some(apart(&facts.business.name, lang)),
        "business.address" => Some(apart(&facts.business.address.lines().collect::<Vec<_>>().join(", "), lang)),
        "business.contact" => Some(apart(&facts.business.public_contact, lang)),
        "business.privacy" => Some(apart(&facts.business.privacy_contact, lang)),
        "language.name" => facts.controlling.map(|lang| lang.own_name().to_owned()),
        "table:kept" => Some(written(&tables::kept(words, facts.recording_days))),
        "table:cookies" => Some(written(&tables::cookies(words))),
        "table:recipients" if facts.recipients.is_empty() => Some(words.plain("records-recipients-none", &[])),
        "table:recipients" => Some(written(&recipients(words, &facts.recipients))),
        "list:rights" => Some(words.plain("policies-privacy-rights-list", &[])),
        _ => None,
    }
}

/// Numbers that the house, or the version itself, has set.
fn set(facts: &Facts) -> [(&'static str, u16); 4] {
    [
        ("recording-days", facts.recording_days),
        ("notice-days", facts.notice_days),
        ("answer-seconds", facts.answer_seconds),
        ("age-limit", facts.age_limit),
    ]
}

/// Who outside gets data, as the business typed it.
fn recipients(t: &Words, all: &[Recipient]) -> Table {
    let head = ["records-recipient", "records-recipient-data", "records-recipient-task", "records-recipient-countries"];
    let row = |one: &Recipient| {
        let of = &one.of;
        let abroad = [of.countries.as_str(), of.transfer.as_str()].into_iter().filter(|text| !text.is_empty());
        let name = format!("{} ({})", apart(&of.name, t.lang()), t.say(of.kind.name()));
        let typed = |text: &str| apart(text, t.lang());
        vec![name, typed(&of.data), typed(&of.task), typed(&abroad.collect::<Vec<_>>().join("; "))]
    };
    Table { head: head.iter().map(|key| t.say(key)).collect(), rows: all.iter().map(row).collect() }
}

fn address(place: &str, facts: &Facts) -> String {
    match place {
        "changes" | "archive" => format!("{}/{place}", facts.kind.path()),
        _ => format!("/{place}"),
    }
}

fn written(table: &Table) -> String {
    let row = |cells: &Vec<String>| format!("| {} |", cells.join(" | "));
    std::iter::once(&table.head).chain(&table.rows).map(row).collect::<Vec<_>>().join("\n")
}

/// What people typed, kept together where two directions meet.
fn apart(text: &str, lang: Lang) -> String {
    let meets = lang.direction() == "rtl" || text.chars().any(|c| matches!(c, '\u{0590}'..='\u{08FF}'));
    if meets { format!("{ISOLATE}{text}{END}") } else { text.to_owned() }
}

const BUSINESS: &[&str] = &["business.name", "business.address", "business.contact", "business.privacy", "language.name"];

/// What is a paragraph of its own, and the program's own words: no business takes a row or a right out of it.
const WHOLE: [&str; 4] = ["table:kept", "table:cookies", "table:recipients", "list:rights"];

const DAY: u64 = 24 * 3600;
const YEAR: u64 = 365 * DAY;

const NUMBERS: &[(&str, u64)] = &[
    ("stop-seconds", limits::RECORDER_ANSWER_TIME.as_secs()),
    ("proof-years", limits::PROOF_KEPT.as_secs() / YEAR),
    ("refusal-months", limits::REFUSAL_KEPT.as_secs() * 12 / YEAR),
    ("answer-days", limits::WISH_TIME.as_secs() / DAY),
    ("conversation-days", limits::CONVERSATION_KEPT.as_secs() / DAY),
    ("people-most", limits::ROOM_PEOPLE as u64),
];

/// Places and the texts that name them.
const PATHS: &[(&str, &str)] = &[
    ("receipt", "receipt-enter-title"),
    ("privacy", "policies-privacy"),
    ("terms", "policies-terms"),
    ("cookies", "policies-cookies"),
    ("minors", "policies-minors"),
    ("recording", "policies-recording"),
    ("changes", "policy-pages-changes"),
    ("archive", "policy-pages-archive"),
];

const ISOLATE: char = '\u{2068}';
const END: char = '\u{2069}';

#[cfg(test)]
pub(in crate::policies) mod tests {
    use super::*;

    pub fn facts(kind: Kind) -> Facts {
        let business = Business {
            name: "Lindner Physiotherapy".to_owned(),
            address: "Hafenstrasse 12\n24103 Kiel".to_owned(),
            public_contact: "+49 431 555 0142".to_owned(),
            privacy_contact: "datenschutz@lindner-physio.example".to_owned(),
            default_lang: Lang::En,
            langs: Lang::ALL.to_vec(),
            time_zone: "Europe/Berlin".to_owned(),
        };
        Facts {
            business,
            kind,
            controlling: None,
            notice_days: 30,
            recording_days: 180,
            answer_seconds: 90,
            age_limit: 18,
            recipients: Vec::new(),
        }
    }

    #[test]
    fn references_become_what_they_stand_for_and_unknown_ones_are_named() {
        let check = |lang, source: &str, expected: &str, unknown: &[&str]| {
            let rendered = render(source, lang, &facts(Kind::Terms));
            assert_eq!(
                (rendered.text.as_str(), rendered.unknown.as_slice()),
                (expected, unknown.iter().map(|u| (*u).to_owned()).collect::<Vec<_>>().as_slice())
            );
        };
        check(Lang::En, "{business.name} answers in {n:answer-days} days.", "Lindner Physiotherapy answers in 15 days.", &[]);
        check(Lang::En, "{business.address}", "Hafenstrasse 12, 24103 Kiel", &[]);
        check(Lang::Ar, "{business.name}", "\u{2068}Lindner Physiotherapy\u{2069}", &[]);
        check(Lang::En, "{path:receipt}, {path:changes}", "[Open a receipt](/receipt), [What changed](/terms/changes)", &[]);
        check(
            Lang::En,
            "{n:answer-dayz} {business.fax} {} { a",
            "{n:answer-dayz} {business.fax} {} { a",
            &["n:answer-dayz", "business.fax", ""],
        );
        check(Lang::En, "{language.name}", "{language.name}", &["language.name"]);
        check(Lang::En, "a { b\nc } d", "a { b\nc } d", &[]);
        check(Lang::En, "no braces", "no braces", &[]);
    }

    #[test]
    fn every_listed_reference_can_be_rendered() {
        for lang in Lang::ALL {
            let facts = Facts { controlling: Some(Lang::Fr), ..facts(Kind::Privacy) };
            for name in all_references() {
                let rendered = render(&format!("{{{name}}}"), lang, &facts);
                assert!(rendered.unknown.is_empty() && !rendered.text.is_empty(), "{lang:?} {name}");
            }
        }
    }

    #[test]
    fn a_text_falls_into_paragraphs_lists_tables_and_links() {
        let plain = |text: &str| Span { text: text.to_owned(), href: String::new() };
        let text =
            "One\ntwo.\n\nThese:\n- first\n- [second](/terms)\n\n| a | b |\n| c | d |\n\n[x](javascript:alert) [y](//evil.example) [z";
        let expected = vec![
            Block::Paragraph(vec![plain("One"), plain(" "), plain("two.")]),
            Block::Paragraph(vec![plain("These:")]),
            Block::List(vec![vec![plain("first")], vec![Span { text: "second".to_owned(), href: "/terms".to_owned() }]]),
            Block::Table(Table { head: vec!["a".to_owned(), "b".to_owned()], rows: vec![vec!["c".to_owned(), "d".to_owned()]] }),
            Block::Paragraph(vec![plain("[x](javascript:alert) [y](//evil.example) [z")]),
        ];
        assert_eq!(blocks(text), expected);
    }

    #[test]
    fn a_table_survives_as_text() {
        for lang in Lang::ALL {
            let rendered = render("{table:kept}", lang, &facts(Kind::Privacy));
            let found = blocks(&rendered.text);
            assert_eq!(found, [Block::Table(tables::kept(&Words::new(lang, "UTC"), 180))]);
        }
    }
}
