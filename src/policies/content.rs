//! A version with all its words: every clause in every language, and how each of them stands.
//!
//! One language leads: the one that decides, or the business's own. The others follow it: a text that was written or read before
//! the leading one changed is *outdated* until somebody writes or reads it again. So is a text of the business's own that reads
//! otherwise today because a setting behind one of its references has changed.
//!
//! **Invariants.** Pure: made of rows and facts, no store. *Absent*: judgement; that is `check`.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::base::secret::sha256;
use crate::base::time::UtcMillis;
use crate::policies::kinds::ClauseKey;
use crate::policies::render::{self, Facts};
use crate::policies::starters::{self, Source};
use crate::policies::version::{Plan, Version};
use crate::text::Lang;

/// A text of the business's own, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub title: String,
    pub text: String,
    /// Made by a machine, and nobody has read it yet.
    pub machine: bool,
    /// The hash of what was read when it was saved: title and text, rendered.
    pub read_hash: [u8; 32],
    /// The hash of the leading language's source at that time.
    pub basis_hash: [u8; 32],
    pub changed: UtcMillis,
}

/// All texts of the business's own in one version.
pub type Texts = BTreeMap<(ClauseKey, Lang), Text>;

/// How a clause in one language stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Missing,
    /// The leading language or a setting changed after it was read.
    Outdated,
    /// Made by a machine, and nobody has read it yet.
    Machine,
    /// Written or read by somebody here.
    Checked,
    /// As it came with the program.
    Starter,
}

/// A clause in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    pub lang: Lang,
    pub source: Source,
    /// As people read it.
    pub text: String,
    /// References that stand for nothing.
    pub unknown: Vec<String>,
    pub standing: Standing,
    /// The business wrote it; else the starter stands.
    pub is_own: bool,
    pub seen: Seen,
}

/// What somebody who writes or reads a text has before them: its source, how it reads, and the source that leads. It is known by what
/// it says: a page that was overtaken names something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    pub source: [u8; 32],
    pub reading: [u8; 32],
    pub leading: [u8; 32],
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    pub key: ClauseKey,
    /// One for each language of the content, in its order.
    pub cells: Vec<Cell>,
}

#[derive(Clone, Debug)]
pub struct Content {
    pub version: Version,
    /// The languages that the business offers.
    pub langs: Vec<Lang>,
    /// The one that leads.
    pub basis: Lang,
    /// In the order in which they are read; the summary of changes, if there is one, last.
    pub clauses: Vec<Clause>,
}

impl Standing {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Outdated => "outdated",
            Self::Machine => "machine",
            Self::Checked => "checked",
            Self::Starter => "starter",
        }
    }
}

impl Seen {
    /// As a page carries it.
    pub fn token(&self) -> String {
        URL_SAFE_NO_PAD.encode([self.source, self.reading, self.leading].as_flattened())
    }

    pub fn parse(token: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
        let (&[source, reading, leading], []) = bytes.as_chunks() else { return None };
        Some(Self { source, reading, leading })
    }
}

impl Clause {
    pub fn cell(&self, lang: Lang) -> Option<&Cell> {
        self.cells.iter().find(|cell| cell.lang == lang)
    }
}

/// What a plan is known by, for whoever changes it.
pub fn plan_seal(plan: &Plan) -> String {
    URL_SAFE_NO_PAD.encode(sha256(format!("{plan:?}").as_bytes()))
}

impl Content {
    /// `summary`: whether it has to say what changes, because something was in effect before.
    pub fn new(version: Version, texts: &Texts, facts: &Facts, summary: bool) -> Self {
        let langs = facts.business.langs.clone();
        let basis = version.plan.controlling.filter(|lang| langs.contains(lang)).unwrap_or(facts.business.default_lang);
        let keys = keys(&version, texts, summary);
        let clauses = keys.into_iter().map(|key| clause(&version, key, texts, facts, (&langs, basis))).collect();
        Self { version, langs, basis, clauses }
    }

    /// All of it, as it reads, with its plan: whoever publishes names what was seen, and nothing else is released.
    pub fn seal(&self) -> String {
        let mut whole = format!("{:?}\n", self.version.plan).into_bytes();
        for clause in &self.clauses {
            whole.extend(clause.key.as_str().as_bytes());
            whole.extend(clause.cells.iter().flat_map(|cell| cell.seen.reading));
        }
        URL_SAFE_NO_PAD.encode(sha256(&whole))
    }

    pub fn clause(&self, key: &ClauseKey) -> Option<&Clause> {
        self.clauses.iter().find(|clause| clause.key == *key)
    }
}

/// Of the source alone, so that a setting is not counted twice.
pub fn source_hash(lang: Lang, source: &Source) -> [u8; 32] {
    render::hash(lang, &source.title, &source.text)
}

fn keys(version: &Version, texts: &Texts, summary: bool) -> Vec<ClauseKey> {
    let mut keys: Vec<ClauseKey> = version.document.kind.clauses().iter().map(|fixed| ClauseKey::fixed(fixed.key)).collect();
    let mut own: Vec<usize> = texts.keys().filter_map(|(key, _)| key.own_number()).collect();
    own.sort_unstable();
    own.dedup();
    keys.extend(own.into_iter().map(ClauseKey::own));
    keys.extend(summary.then(ClauseKey::summary));
    keys
}

fn clause(version: &Version, key: ClauseKey, texts: &Texts, facts: &Facts, (langs, basis): (&[Lang], Lang)) -> Clause {
    let kind = version.document.kind;
    let source = |lang: Lang| match texts.get(&(key.clone(), lang)) {
        Some(text) => Source { title: text.title.clone(), text: text.text.clone() },
        None => starters::starter(kind, &key, lang, facts).unwrap_or_else(|| Source { title: String::new(), text: String::new() }),
    };
    let leading = source_hash(basis, &source(basis));
    let leader_is_own = texts.contains_key(&(key.clone(), basis));
    let cell = |lang: Lang| {
        let source = source(lang);
        let rendered = render::render(&source.text, lang, facts);
        let own = texts.get(&(key.clone(), lang));
        let seen = Seen { source: source_hash(lang, &source), reading: render::hash(lang, &source.title, &rendered.text), leading };
        let standing = match own {
            _ if source.text.trim().is_empty() => Standing::Missing,
            Some(own) if own.machine => Standing::Machine,
            Some(own) if own.read_hash != seen.reading => Standing::Outdated,
            Some(own) if lang != basis && own.basis_hash != leading => Standing::Outdated,
            Some(_) => Standing::Checked,
            None if leader_is_own => Standing::Outdated,
            None => Standing::Starter,
        };
        Cell { lang, text: rendered.text, unknown: rendered.unknown, standing, is_own: own.is_some(), seen, source }
    };
    let cells = langs.iter().map(|lang| cell(*lang)).collect();
    Clause { key, cells }
}

#[cfg(test)]
pub(in crate::policies) mod tests {
    use super::*;
    use crate::policies::kinds::{Document, Kind};
    use crate::policies::render::tests::facts;

    pub fn draft(kind: Kind) -> Version {
        Version::draft(Document::of_house(kind), Plan::new(), UtcMillis(0))
    }

    /// A text as it is right after somebody wrote it.
    pub fn written(lang: Lang, title: &str, text: &str, basis: &Source, facts: &Facts) -> Text {
        Text {
            title: title.to_owned(),
            text: text.to_owned(),
            machine: false,
            read_hash: render::hash(lang, title, &render::render(text, lang, facts).text),
            basis_hash: source_hash(Lang::En, basis),
            changed: UtcMillis(0),
        }
    }

    fn standing(texts: &Texts, facts: &Facts, lang: Lang) -> Standing {
        let content = Content::new(draft(Kind::Minors), texts, facts, false);
        content.clauses[0].cell(lang).unwrap().standing
    }

    #[test]
    fn a_language_follows_the_one_that_leads() {
        let (key, facts) = (ClauseKey::fixed("adults"), facts(Kind::Minors));
        let mut texts = Texts::new();
        assert_eq!(standing(&texts, &facts, Lang::En), Standing::Starter);
        // The leading text is changed: its starter translations no longer say the same.
        let english = Source { title: "Adults".to_owned(), text: "Adults only, within {n:answer-days} days.".to_owned() };
        texts.insert((key.clone(), Lang::En), written(Lang::En, &english.title, &english.text, &english, &facts));
        assert_eq!(standing(&texts, &facts, Lang::En), Standing::Checked);
        // One is written after it, and stands until the leading one changes again.
        texts.insert(
            (key.clone(), Lang::Fr),
            written(Lang::Fr, "Adultes", "Seuls les adultes, sous {n:answer-days} jours.", &english, &facts),
        );
        assert_eq!(standing(&texts, &facts, Lang::Fr), Standing::Checked);
        let changed = Source { text: "Adults, within {n:answer-days} days.".to_owned(), ..english };
        texts.insert((key.clone(), Lang::En), written(Lang::En, &changed.title, &changed.text, &changed, &facts));
        assert_eq!(standing(&texts, &facts, Lang::Fr), Standing::Outdated);
        // Made by a machine, blank.
        let text = texts.get_mut(&(key.clone(), Lang::Fr)).unwrap();
        text.machine = true;
        assert_eq!(standing(&texts, &facts, Lang::Fr), Standing::Machine);
        texts.get_mut(&(key, Lang::Fr)).unwrap().text = "  ".to_owned();
        assert_eq!(standing(&texts, &facts, Lang::Fr), Standing::Missing);
    }

    #[test]
    fn a_setting_that_changes_asks_to_read_the_sentence_again() {
        let (key, facts) = (ClauseKey::fixed("adults"), facts(Kind::Minors));
        let english = Source { title: "Adults".to_owned(), text: "Told {n:notice-days} days before.".to_owned() };
        let texts = Texts::from([((key, Lang::En), written(Lang::En, &english.title, &english.text, &english, &facts))]);
        assert_eq!(standing(&texts, &facts, Lang::En), Standing::Checked);
        assert_eq!(standing(&texts, &Facts { notice_days: 31, ..facts }, Lang::En), Standing::Outdated);
    }

    #[test]
    fn own_clauses_come_behind_the_fixed_ones_in_their_order() {
        let facts = facts(Kind::Minors);
        let english = Source { title: "More".to_owned(), text: "More.".to_owned() };
        let text = |_| written(Lang::En, "More", "More.", &english, &facts);
        let texts: Texts = [10, 2].map(|number| ((ClauseKey::own(number), Lang::En), text(number))).into_iter().collect();
        let content = Content::new(draft(Kind::Minors), &texts, &facts, true);
        let keys: Vec<&str> = content.clauses.iter().map(|clause| clause.key.as_str()).collect();
        assert_eq!(keys, ["adults", "own-2", "own-10", "summary"]);
        assert_eq!(content.clauses[1].cell(Lang::Fr).unwrap().standing, Standing::Missing);
    }
}
