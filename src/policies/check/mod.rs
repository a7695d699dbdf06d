//! The check before a document is published: every reason against it, with the place where it is.
//!
//! **Invariants.** Pure. A document is published only with a [`Sound`], and only a check without findings makes one. Every
//! language that the business offers is checked, each against the one that leads. *Absent*: advice about the law.

mod drift;
mod script;
mod words;

use crate::base::limits;
use crate::base::time::UtcMillis;
use crate::policies::content::{Cell, Clause, Content, Standing};
use crate::policies::kinds::{ClauseKey, Kind};
use crate::policies::render::{self, Block, Facts, Span};
use crate::policies::version::Plan;
use crate::text::Lang;

use drift::Side;

/// One reason against publishing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// None: the document as a whole.
    pub clause: Option<ClauseKey>,
    pub lang: Option<Lang>,
    pub what: What,
}

/// What is wrong at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Something of the business is blank: its name, its address, a contact.
    Blank(&'static str),
    NoReason,
    NoRelease,
    NoEffective,
    /// The first day on which it can take effect.
    TooSoon(UtcMillis),
    /// The last day for which it can be planned.
    TooLate(UtcMillis),
    /// The version in effect promises so many days of notice.
    ShorterNotice(u16),
    /// The chosen profiles demand so many full days of notice.
    UnlawfulNotice(u16),
    Missing,
    NoTitle,
    Outdated,
    Machine,
    /// A reference that the clause cannot do without.
    Needs(&'static str),
    /// A reference that stands for nothing.
    Unknown(String),
    /// A reference of the leading language that is not here, or one that is only here.
    Lacks(String),
    Adds(String),
    /// Something that somebody meant to fill in.
    LeftOver(String),
    DeadLink(String),
    /// A row without one of its columns: no purpose, no legal ground, no period.
    EmptyCell {
        row: String,
        column: String,
    },
    Negation {
        here: String,
        leading: String,
    },
    Tick {
        here: String,
        leading: String,
    },
    Numbers {
        here: String,
        leading: String,
    },
    Untranslated(String),
    /// A letter of another script.
    Script(String),
    Language(Lang),
    Mojibake(String),
}

/// The proof that a check found nothing.
#[derive(Debug)]
pub struct Sound(());

/// What the check has to know beside the texts.
pub struct Circumstances<'a> {
    pub facts: &'a Facts,
    pub now: UtcMillis,
    /// Days of notice that the version in effect promises, if one is.
    pub promised: Option<u16>,
    /// The fewest full days of notice that the chosen profiles demand.
    pub least: u16,
    /// Whether one of our own addresses exists.
    pub is_page: &'a dyn Fn(&str) -> bool,
}

/// Every finding, in the order of the document.
pub fn check(content: &Content, around: &Circumstances<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = document(content, around).into_iter().map(|what| Finding { clause: None, lang: None, what }).collect();
    for clause in &content.clauses {
        let Some(leading) = clause.cell(content.basis) else { continue };
        for cell in &clause.cells {
            let place = |what| Finding { clause: Some(clause.key.clone()), lang: Some(cell.lang), what };
            findings.extend(one(content, clause, cell, around).into_iter().map(place));
            if cell.lang != content.basis && !cell.source.text.trim().is_empty() && !leading.source.text.trim().is_empty() {
                let sides = (side(leading), side(cell));
                let number = |name: &str| render::number(name, around.facts);
                findings.extend(drift::compare(sides.0, sides.1, &number).into_iter().map(place));
            }
        }
    }
    findings.truncate(limits::FINDINGS_SHOWN);
    findings
}

/// The proof, if there is nothing against publishing.
pub fn judge(findings: Vec<Finding>) -> Result<Sound, Vec<Finding>> {
    if findings.is_empty() { Ok(Sound(())) } else { Err(findings) }
}

impl What {
    /// What kind of finding it is, as tests and styles name it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Blank(_) => "blank",
            Self::NoReason => "no-reason",
            Self::NoRelease => "no-release",
            Self::NoEffective => "no-effective",
            Self::TooSoon(_) => "too-soon",
            Self::TooLate(_) => "too-late",
            Self::ShorterNotice(_) => "shorter-notice",
            Self::UnlawfulNotice(_) => "unlawful-notice",
            Self::Missing => "missing",
            Self::NoTitle => "no-title",
            Self::Outdated => "outdated",
            Self::Machine => "machine",
            Self::Needs(_) => "needs",
            Self::Unknown(_) => "unknown",
            Self::Lacks(_) => "lacks",
            Self::Adds(_) => "adds",
            Self::LeftOver(_) => "left-over",
            Self::DeadLink(_) => "dead-link",
            Self::EmptyCell { .. } => "empty-cell",
            Self::Negation { .. } => "negation",
            Self::Tick { .. } => "tick",
            Self::Numbers { .. } => "numbers",
            Self::Untranslated(_) => "untranslated",
            Self::Script(_) => "script",
            Self::Language(_) => "language",
            Self::Mojibake(_) => "mojibake",
        }
    }
}

#[cfg(test)]
impl Sound {
    pub(in crate::policies) fn for_test() -> Self {
        Self(())
    }
}

fn side(cell: &Cell) -> Side<'_> {
    Side { lang: cell.lang, source: &cell.source.text }
}

/// What is wrong with the document as a whole: who stands behind it, and its dates.
fn document(content: &Content, around: &Circumstances<'_>) -> Vec<What> {
    let business = &around.facts.business;
    let lines = [
        ("name", &business.name),
        ("address", &business.address),
        ("public_contact", &business.public_contact),
        ("privacy_contact", &business.privacy_contact),
    ];
    let mut found: Vec<What> = lines.iter().filter(|(_, text)| text.trim().is_empty()).map(|(name, _)| What::Blank(name)).collect();
    found.extend(dates(&content.version.plan, around));
    found
}

fn dates(plan: &Plan, around: &Circumstances<'_>) -> Vec<What> {
    let mut found = Vec::new();
    if plan.reason.trim().is_empty() {
        found.push(What::NoReason);
    }
    if plan.notice_days < around.least {
        found.push(What::UnlawfulNotice(around.least));
    }
    if let Some(days) = around.promised.filter(|days| plan.notice_days < *days) {
        found.push(What::ShorterNotice(days));
    }
    let last = around.now.plus(limits::POLICY_AHEAD);
    match (plan.release, plan.effective) {
        (None, _) => found.push(What::NoRelease),
        (_, None) => found.push(What::NoEffective),
        (Some(release), Some(effective)) => {
            let earliest = plan.earliest(release.max(around.now), &around.facts.business.zone());
            if effective > last || release > last {
                found.push(What::TooLate(last));
            } else if plan.material && effective < earliest {
                found.push(What::TooSoon(earliest));
            }
        }
    }
    found
}

/// What is wrong with a clause in one language, whatever the others say.
fn one(content: &Content, clause: &Clause, cell: &Cell, around: &Circumstances<'_>) -> Vec<What> {
    let mut found = Vec::new();
    match cell.standing {
        // Nothing else can be said about nothing.
        Standing::Missing => return vec![What::Missing],
        Standing::Outdated => found.push(What::Outdated),
        Standing::Machine => found.push(What::Machine),
        Standing::Checked | Standing::Starter => {}
    }
    if cell.source.title.trim().is_empty() && !clause.key.is_summary() {
        found.push(What::NoTitle);
    }
    let written = render::references(&cell.source.text);
    let needed = needed(content, &clause.key, around.facts).into_iter().filter(|name| !written.contains(name));
    found.extend(needed.map(What::Needs));
    found.extend(cell.unknown.iter().map(|name| What::Unknown(name.clone())));
    found.extend(left_overs(&cell.source.title).or_else(|| left_overs(&cell.source.text)).map(What::LeftOver));
    found.extend(pieces(&cell.text, around));
    found.extend(spelling(cell));
    found
}

/// What a clause cannot do without (B.3.5, F.3): who answers and within how many days, the rights, what the program keeps and for
/// how long, and who outside gets data.
fn needed(content: &Content, key: &ClauseKey, facts: &Facts) -> Vec<&'static str> {
    let kind = content.version.document.kind;
    let mut needed = match (kind, key.as_str()) {
        (Kind::Privacy, "controller") => vec!["business.name", "business.address", "business.privacy"],
        (Kind::Privacy, "kept") => vec!["table:kept"],
        // As long as nobody outside gets anything, the clause says so in words.
        (Kind::Privacy, "recipients") if !facts.recipients.is_empty() => vec!["table:recipients"],
        (Kind::Privacy, "rights") => vec!["list:rights", "business.privacy", "n:answer-days"],
        (Kind::Privacy, "complaints") | (Kind::Minors, "adults") => vec!["business.privacy"],
        (Kind::Terms, "parties") => vec!["business.name", "business.address"],
        (Kind::Cookies, "table") => vec!["table:cookies"],
        // As a reference, the days are a promise that no setting overtakes.
        (Kind::Recording, "keeping") => vec!["n:recording-days"],
        (Kind::Recording, "disclosure") => vec!["business.name", "business.address", "business.privacy", "n:answer-days"],
        _ => Vec::new(),
    };
    if key.as_str() == "language" && content.version.plan.controlling.is_some() {
        needed.push("language.name");
    }
    needed
}

/// The first thing that somebody meant to fill in.
fn left_overs(source: &str) -> Option<String> {
    // In capitals only: “todo” is a word of everyday Spanish and Portuguese.
    let mut shouted = source.split(|c: char| !c.is_alphanumeric()).filter(|word| *word == word.to_uppercase());
    if let Some(note) = shouted.find(|word| matches!(word.to_lowercase().as_str(), "todo" | "tbd" | "xxx")) {
        return Some(note.to_owned());
    }
    let lower = source.to_lowercase();
    let traces = ["lorem ipsum", "{{", "}}", "___", "???", "$("];
    if let Some(trace) = traces.iter().find(|trace| lower.contains(*trace)) {
        return Some((*trace).to_owned());
    }
    // “[name of the business]” and “<name>”, but no link and no comparison.
    let bracket = source.match_indices('[').find_map(|(at, _)| {
        let (inner, behind) = source[at + 1..].split_once(']')?;
        (!behind.starts_with('(') && !inner.contains('\n')).then(|| format!("[{inner}]"))
    });
    let angle = source.match_indices('<').find_map(|(at, _)| {
        let (inner, _) = source[at + 1..].split_once('>')?;
        inner.starts_with(char::is_alphabetic).then(|| format!("<{inner}>"))
    });
    let dollar = source.match_indices('$').find_map(|(at, _)| {
        let name: String = source[at + 1..].chars().take_while(|c| c.is_ascii_alphabetic() || *c == '-').collect();
        (name.len() > 2).then(|| format!("${name}"))
    });
    bracket.or(angle).or(dollar)
}

/// Links that lead nowhere, and rows that leave out a column.
fn pieces(text: &str, around: &Circumstances<'_>) -> Vec<What> {
    let mut found = Vec::new();
    // What looks like a link and became none.
    let mut links = text.matches("](").count();
    for block in render::blocks(text) {
        let lines = match block {
            Block::Paragraph(spans) => vec![spans],
            Block::List(items) => items,
            Block::Table(table) => {
                for row in &table.rows {
                    for (at, column) in table.head.iter().enumerate() {
                        if row.get(at).is_none_or(|cell| cell.trim_matches(['-', '–', '—', ' ']).is_empty()) {
                            found.push(What::EmptyCell { row: row.first().cloned().unwrap_or_default(), column: column.clone() });
                        }
                    }
                }
                continue;
            }
        };
        for Span { href, .. } in lines.into_iter().flatten().filter(|span| !span.href.is_empty()) {
            links = links.saturating_sub(1);
            if !leads_somewhere(&href, around) {
                found.push(What::DeadLink(href));
            }
        }
    }
    if links > 0 {
        let address = text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(href, _)| href.to_owned());
        found.push(What::DeadLink(address.last().unwrap_or_default()));
    }
    found
}

fn leads_somewhere(href: &str, around: &Circumstances<'_>) -> bool {
    if let Some(mailbox) = href.strip_prefix("mailto:") {
        return crate::people::names::clean_email(mailbox).is_ok();
    }
    let Some(rest) = href.strip_prefix("https://") else {
        let path = href.split(['?', '#']).next().unwrap_or_default();
        return (around.is_page)(path);
    };
    // We ask nobody's machine whether a page is there; what can be seen is whether the name can exist at all.
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default().to_ascii_lowercase();
    let ending = host.rsplit('.').next().unwrap_or_default();
    let reserved = ["example", "invalid", "test", "localhost", "local"].contains(&ending)
        || ["example.com", "example.org", "example.net"].iter().any(|name| host.ends_with(name));
    host.contains('.') && !host.contains("..") && !host.starts_with('.') && ending.len() >= 2 && !reserved
}

/// Letters, words and encodings that are not those of the language.
fn spelling(cell: &Cell) -> Vec<What> {
    let lang = cell.lang;
    let text = drift::without_references(&format!("{}\n{}", cell.source.title, cell.source.text));
    let mut found: Vec<What> = script::mojibake(&text).map(What::Mojibake).into_iter().collect();
    if !found.is_empty() {
        return found;
    }
    if let Some(other) = script::other_language(lang, &text) {
        found.push(What::Language(other));
    } else if let Some(letter) = script::foreign_letter(lang, &text) {
        found.push(What::Script(letter.to_string()));
    } else if let Some(word) = script::latin_word(lang, &without_addresses(&text)) {
        found.push(What::Untranslated(word));
    }
    found
}

/// Addresses of links are written in Latin letters everywhere.
fn without_addresses(text: &str) -> String {
    let mut bare = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("](") {
        bare.push_str(before);
        rest = after.split_once(')').map_or("", |(_, behind)| behind);
    }
    bare + rest
}

#[cfg(test)]
mod tests;
