//! Findings as sentences, each with its place and a way to it.

use crate::policies::check::{Finding, What};
use crate::policies::content::Content;
use crate::policies::render;
use crate::text::Words;
use crate::web::policies::view;

/// One finding as a page lists it.
pub struct FindingView {
    pub what: &'static str,
    pub text: String,
    /// Clause and language; empty if it is about the whole document.
    pub place: String,
    pub href: String,
}

/// All findings of a version.
pub fn views(t: &Words, content: &Content, findings: &[Finding]) -> Vec<FindingView> {
    findings.iter().map(|finding| one(t, content, finding)).collect()
}

fn one(t: &Words, content: &Content, finding: &Finding) -> FindingView {
    let base = format!("/officer/policies/{}", content.version.id);
    let (place, href) = match (&finding.clause, finding.lang) {
        (Some(key), Some(lang)) => {
            let clause = content.clause(key);
            let title = clause
                .and_then(|clause| clause.cell(t.lang()).or(clause.cell(content.basis)))
                .map_or("", |cell| cell.source.title.as_str());
            let name = view::clause_name(t, content.version.document.kind, key, title);
            let place = t.say2("policy-pages-place", "clause", name, "lang", t.language(lang));
            (place, format!("{base}/{}/{}", key.as_str(), lang.tag()))
        }
        _ if matches!(finding.what, What::Blank(_)) => (t.say("common-place-business"), "/settings".to_owned()),
        _ => (t.say("policy-pages-plan"), format!("{base}#plan")),
    };
    FindingView { what: finding.what.name(), text: sentence(t, content, &finding.what), place, href }
}

fn sentence(t: &Words, content: &Content, what: &What) -> String {
    let leading = t.language(content.basis);
    let with = |key: &str, text: &str| t.say1(key, "text", shortened(text));
    let both = |key: &str, here: &str, other: &str| {
        t.say_with(key, &[("here", shortened(here).into()), ("leading", shortened(other).into()), ("lang", leading.clone().into())])
    };
    let reference = |name: &str| format!("{{{name}}}");
    match what {
        What::Blank("name") => t.say("policy-pages-found-blank-name"),
        What::Blank("address") => t.say("policy-pages-found-blank-address"),
        What::Blank(_) => t.say("policy-pages-found-blank-contact"),
        What::NoReason => t.say("policy-pages-found-no-reason"),
        What::NoRelease => t.say("policy-pages-found-no-release"),
        What::NoEffective => t.say("policy-pages-found-no-effective"),
        What::TooSoon(at) => t.say1("policy-pages-found-too-soon", "date", t.date(at)),
        What::TooLate(at) => t.say1("policy-pages-found-too-late", "date", t.date(at)),
        What::UnlawfulNotice(days) => t.say1("rules-fault-notice", "days", *days),
        What::ShorterNotice(days) => t.say1("policy-pages-found-shorter-notice", "days", *days),
        What::Missing => t.say("policy-pages-found-missing"),
        What::NoTitle => t.say("policy-pages-found-no-title"),
        What::Outdated => t.say1("policy-pages-found-outdated", "lang", leading),
        What::Machine => t.say("policy-pages-found-machine"),
        What::Needs(name) => with("policy-pages-found-needs", &reference(name)),
        What::Unknown(name) => with("policy-pages-found-unknown", &reference(name)),
        What::Lacks(name) => t.say2("policy-pages-found-lacks", "text", reference(name), "lang", leading),
        What::Adds(name) => t.say2("policy-pages-found-adds", "text", reference(name), "lang", leading),
        What::LeftOver(text) => with("policy-pages-found-left-over", text),
        What::DeadLink(href) => with("policy-pages-found-dead-link", href),
        What::EmptyCell { row, column } => t.say2("policy-pages-found-empty-cell", "row", row, "column", column),
        What::Negation { here, leading } => both("policy-pages-found-negation", here, leading),
        What::Tick { here, leading } => both("policy-pages-found-tick", here, leading),
        What::Numbers { here, leading } => both("policy-pages-found-numbers", here, leading),
        What::Untranslated(text) => with("policy-pages-found-untranslated", text),
        What::Script(text) => with("policy-pages-found-script", text),
        What::Language(lang) => t.say1("policy-pages-found-language", "lang", t.language(lang)),
        What::Mojibake(text) => with("policy-pages-found-mojibake", text),
    }
}

/// The beginning of a sentence is enough to find it.
fn shortened(text: &str) -> String {
    let words: String = render::spans(text).into_iter().map(|span| span.text).collect();
    let mut short: String = words.chars().take(SHOWN).collect();
    if short.len() < words.len() {
        short.push('…');
    }
    short
}

/// Chosen: two lines on a phone.
const SHOWN: usize = 90;
