//! The texts that a document begins with, in nine languages: what this program really does, as sources with references.
//!
//! **Invariants.** A starter is made anew from the settings whenever somebody reads it, until a version is published. Numbers stand
//! in it as references, but have chosen the forms of their words. *Absent*: a starter in another language than the one asked for.

use crate::policies::kinds::{ClauseKey, Kind};
use crate::policies::recipients::REFERENCE;
use crate::policies::render::{self, Facts};
use crate::text::{Arg, Lang, Words};

/// Heading and source of a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub title: String,
    pub text: String,
}

/// What a clause says as long as the business has written nothing itself; `None` where this language lacks it.
pub fn starter(kind: Kind, clause: &ClauseKey, lang: Lang, facts: &Facts) -> Option<Source> {
    let fixed = clause.of_kind(kind)?;
    let words = Words::new(lang, &facts.business.time_zone);
    let title = words.own(fixed.title, &[])?;
    if fixed.text.is_empty() {
        return Some(Source { title, text: String::new() });
    }
    let values = render::starter_values(facts);
    let values: Vec<(&str, Arg)> = values.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    let key = if fixed.text == EQUAL && facts.controlling.is_some() { DECIDES } else { fixed.text };
    let mut text = words.own(key, &values)?;
    if fixed.text == RECIPIENTS && !facts.recipients.is_empty() {
        text = format!("{text}\n\n{}\n\n{REFERENCE}", words.own("records-recipients-clause", &[])?);
    }
    Some(Source { title, text })
}

/// The clause that shows the register, once there is something in it.
const RECIPIENTS: &str = "policies-privacy-recipients";
/// The last clause, as long as all languages count the same.
const EQUAL: &str = "policies-language-equal";
/// The last clause, once the business has named a language that decides.
const DECIDES: &str = "policies-language-decides";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::golden;
    use crate::policies::render::tests::facts;

    #[test]
    fn every_starter_renders_without_a_rest() {
        for kind in Kind::HOUSE {
            for controlling in [None, Some(Lang::Fr)] {
                let facts = Facts { controlling, ..facts(kind) };
                for fixed in kind.clauses() {
                    let source = starter(kind, &ClauseKey::fixed(fixed.key), Lang::En, &facts).unwrap();
                    let rendered = render::render(&source.text, Lang::En, &facts);
                    assert!(rendered.unknown.is_empty(), "{:?}", rendered.unknown);
                    assert!(!rendered.text.contains(['{', '}']) && !rendered.text.is_empty(), "{}", rendered.text);
                }
            }
        }
    }

    /// All five documents as people read them, in every language that has all of their texts.
    #[test]
    fn starters_read_as_they_were_found_right() {
        for lang in Lang::ALL {
            let document = |kind: Kind| -> Option<String> {
                let facts = facts(kind);
                let clause = |fixed: &crate::policies::kinds::Fixed| {
                    let source = starter(kind, &ClauseKey::fixed(fixed.key), lang, &facts)?;
                    let text = render::render(&source.text, lang, &facts).text;
                    Some(format!("## {}\n\n{text}\n", source.title))
                };
                let clauses = kind.clauses().iter().map(clause).collect::<Option<Vec<String>>>()?;
                Some(format!("# {}\n\n{}", Words::new(lang, "UTC").own(kind.name(), &[])?, clauses.join("\n")))
            };
            if let Some(all) = Kind::HOUSE.into_iter().map(document).collect::<Option<Vec<String>>>() {
                golden::check(&format!("policies.{}.txt", lang.tag()), &all.join("\n"));
            }
        }
    }

    #[test]
    fn another_setting_changes_the_sentence() {
        let (clause, thirty) = (ClauseKey::fixed("changes"), facts(Kind::Privacy));
        let sixty = Facts { notice_days: 60, ..thirty.clone() };
        let text = |facts: &Facts| render::render(&starter(Kind::Privacy, &clause, Lang::En, facts).unwrap().text, Lang::En, facts).text;
        assert!(text(&thirty).contains("at least 30 full days") && text(&sixty).contains("at least 60 full days"));
        assert!(starter(Kind::Privacy, &clause, Lang::En, &thirty).unwrap().text.contains("at least {n:notice-days} full days"));
    }

    #[test]
    fn the_language_that_decides_is_named_only_if_there_is_one() {
        let clause = ClauseKey::fixed("language");
        let equal = facts(Kind::Terms);
        let decides = Facts { controlling: Some(Lang::Lv), ..equal.clone() };
        assert!(!starter(Kind::Terms, &clause, Lang::En, &equal).unwrap().text.contains("{language.name}"));
        assert!(starter(Kind::Terms, &clause, Lang::En, &decides).unwrap().text.contains("{language.name}"));
    }
}
