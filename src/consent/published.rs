//! The business's own words for the five points: the version of its rules for recordings that was in effect when everybody was
//! asked, as it was released.
//!
//! **Invariants.** Words are read from what was frozen, letter for letter; a request keeps the number and the hash of its version,
//! and so speaks the same words for ever. A person reads all of them in one language. *Absent*: the starter texts; as long as
//! nothing is published, the question says what the program itself says.

use std::collections::BTreeMap;
use std::sync::Arc;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::base::secret::sha256;
use crate::consent::ConsentError;
use crate::policies::kinds::{Document, Kind};
use crate::policies::reading::{self, Frozen, Reading};
use crate::policies::render::{self, Block, Span};
use crate::text::Lang;

/// Which version everybody was asked with, as it stands in the clauses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    pub version: u32,
    /// Over the hashes of all its clauses in all its languages, in hex.
    pub sha256: String,
}

/// What somebody read of it: the version, and the hash of each clause in that language, as its archive lists them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Read {
    pub version: u32,
    pub sha256: BTreeMap<String, String>,
}

/// A released version, clause by clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    version: u32,
    clauses: Vec<Frozen>,
    basis: Lang,
}

impl Published {
    fn new(reading: Reading) -> Option<Arc<Self>> {
        let version = reading.version?.number?;
        let clauses = reading.clauses.into_iter().filter(|one| !one.clause.is_summary()).collect();
        Some(Arc::new(Self { version, clauses, basis: reading.basis }))
    }

    pub fn version(&self) -> u32 {
        self.version
    }

    pub fn mark(&self) -> Mark {
        let all: Vec<u8> = self.clauses.iter().flat_map(|one| one.sha256).collect();
        Mark { version: self.version, sha256: hex(&sha256(&all)) }
    }

    /// The language in which somebody reads it: the own one, or the one that leads.
    pub fn spoken(&self, lang: Lang) -> Lang {
        if self.clauses.iter().any(|one| one.lang == lang) { lang } else { self.basis }
    }

    pub fn read(&self, lang: Lang) -> Read {
        let spoken = self.clauses.iter().filter(|one| one.lang == lang);
        Read { version: self.version, sha256: spoken.map(|one| (one.clause.as_str().to_owned(), hex(&one.sha256))).collect() }
    }

    /// What it says to one of the five points.
    pub fn texts(&self, point: &str, lang: Lang) -> Vec<String> {
        let found = self.clauses.iter().find(|one| one.lang == lang && one.clause.as_str() == point);
        found.map(|one| plain(&one.text)).unwrap_or_default()
    }

    /// The clauses that the business added, each with its heading.
    pub fn own_texts(&self, lang: Lang) -> Vec<String> {
        let own = self.clauses.iter().filter(|one| one.lang == lang && one.clause.own_number().is_some());
        own.flat_map(|one| std::iter::once(one.title.clone()).chain(plain(&one.text))).collect()
    }
}

/// The version that is in effect; none as long as nothing was published.
pub fn in_effect(conn: &Connection) -> Result<Option<Arc<Published>>, ConsentError> {
    let shelf = reading::shelf(conn, &Document::of_house(Kind::Recording))?;
    Ok(shelf.and_then(|shelf| Published::new(shelf.current)))
}

/// The version of a request that was asked before.
pub fn marked(conn: &Connection, mark: &Mark) -> Result<Option<Arc<Published>>, ConsentError> {
    let found = reading::numbered(conn, &Document::of_house(Kind::Recording), mark.version)?;
    Ok(found.and_then(Published::new))
}

/// A rendered text as plain paragraphs: the question has no links, and an item is a sentence.
fn plain(text: &str) -> Vec<String> {
    let line = |spans: Vec<Span>| {
        let word = |span: Span| if span.href.is_empty() { span.text } else { format!("{} ({})", span.text, span.href) };
        spans.into_iter().map(word).collect::<String>()
    };
    let block = |block: Block| match block {
        Block::Paragraph(spans) => vec![line(spans)],
        Block::List(items) => items.into_iter().map(|spans| format!("• {}", line(spans))).collect(),
        Block::Table(table) => std::iter::once(table.head).chain(table.rows).map(|cells| cells.join(" · ")).collect(),
    };
    render::blocks(text).into_iter().flat_map(block).collect()
}

fn hex(bytes: &[u8; 32]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::policies::kinds::ClauseKey;

    /// A version in English and Arabic, with a clause of the business's own.
    pub fn sample() -> Arc<Published> {
        let clause = |key: &'static str, lang, text: &str| Frozen {
            clause: ClauseKey::fixed(key),
            lang,
            title: key.to_owned(),
            text: text.to_owned(),
            sha256: render::hash(lang, key, text),
        };
        let mut clauses = Vec::new();
        for key in ["collection", "use", "sharing", "keeping", "disclosure"] {
            clauses.push(clause(key, Lang::En, &format!("Ours on {key}.\n\n- See [the rules](/terms)")));
            clauses.push(clause(key, Lang::Ar, "نصنا"));
        }
        clauses.push(Frozen { clause: ClauseKey::own(1), ..clause("children", Lang::En, "Adults only.") });
        Arc::new(Published { version: 3, clauses, basis: Lang::En })
    }

    #[test]
    fn a_version_is_read_in_one_language_or_in_the_one_that_leads() {
        let published = sample();
        for (asked, spoken) in [(Lang::En, Lang::En), (Lang::Ar, Lang::Ar), (Lang::Lv, Lang::En)] {
            assert_eq!(published.spoken(asked), spoken);
        }
        assert_eq!(published.texts("use", Lang::En), ["Ours on use.", "• See the rules (/terms)"]);
        assert_eq!(published.own_texts(Lang::En), ["children", "Adults only."]);
        let read = published.read(Lang::Ar);
        assert_eq!((read.version, read.sha256.len(), read.sha256["use"].len()), (3, 5, 64));
    }
}
