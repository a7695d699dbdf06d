//! What everybody may read: the version in effect, the one that is announced, and all before them.
//!
//! **Invariants.** A published version is read as it was frozen, letter for letter. As long as a business has published nothing,
//! the starter texts are read, made anew from the settings. *Absent*: drafts.

use rusqlite::Connection;

use crate::base::ids::PolicyId;
use crate::base::limits;
use crate::base::secret::sha256;
use crate::base::time::UtcMillis;
use crate::people::business::{self, Business};
use crate::policies::content::{Content, Texts};
use crate::policies::kinds::{ClauseKey, Document, Kind};
use crate::policies::recipients::Recipient;
use crate::policies::render::{self, Facts};
use crate::policies::version::{Plan, State, Version};
use crate::policies::{PolicyError, promises, recipients, sql};
use crate::rules::house::InForce;
use crate::text::Lang;

/// A clause in one language, as it was released.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frozen {
    pub clause: ClauseKey,
    pub lang: Lang,
    pub title: String,
    pub text: String,
    pub sha256: [u8; 32],
}

/// A document as it stands, or stood.
#[derive(Clone, Debug)]
pub struct Reading {
    pub kind: Kind,
    /// None: nothing was published, and these are the starter texts.
    pub version: Option<Version>,
    /// Clause by clause, each in every language; the summary of changes among them.
    pub clauses: Vec<Frozen>,
    /// The language to read where the reader's own is not there.
    pub basis: Lang,
}

/// What there is of a document: who answers, what is in effect, what is announced, what was before.
#[derive(Clone, Debug)]
pub struct Shelf {
    pub business: Business,
    pub current: Reading,
    /// Announced and not yet in effect.
    pub coming: Option<Reading>,
    /// Every version that everybody may read, newest first.
    pub public: Vec<Version>,
}

impl Reading {
    /// The clauses in one language, or in the leading one where it is missing.
    pub fn in_language(&self, lang: Lang) -> Vec<&Frozen> {
        let mut clauses: Vec<&Frozen> = Vec::new();
        for one in self.clauses.iter().filter(|one| !one.clause.is_summary()) {
            match clauses.last_mut() {
                Some(last) if last.clause == one.clause => {
                    if rank(one.lang, lang, self.basis) < rank(last.lang, lang, self.basis) {
                        *last = one;
                    }
                }
                _ => clauses.push(one),
            }
        }
        clauses
    }

    /// What the text that a reader of this language has before them is known by: one hash over those of its clauses, in order.
    pub fn fingerprint(&self, lang: Lang) -> [u8; 32] {
        sha256(&self.in_language(lang).into_iter().flat_map(|one| one.sha256).collect::<Vec<u8>>())
    }

    /// What changes, in one language or the leading one.
    pub fn summary(&self, lang: Lang) -> Option<&Frozen> {
        let all = self.clauses.iter().filter(|one| one.clause.is_summary());
        all.min_by_key(|one| rank(one.lang, lang, self.basis))
    }

    /// The languages in which a clause can be read.
    pub fn langs_of<'a>(&'a self, clause: &'a ClauseKey) -> impl Iterator<Item = Lang> + 'a {
        self.clauses.iter().filter(move |one| one.clause == *clause).map(|one| one.lang)
    }

    /// The languages in which the document can be read.
    pub fn langs(&self) -> Vec<Lang> {
        Lang::ALL.into_iter().filter(|lang| self.clauses.iter().any(|one| one.lang == *lang)).collect()
    }
}

/// The shelf of a document. `None` before the set-up.
pub fn shelf(conn: &Connection, document: &Document) -> Result<Option<Shelf>, PolicyError> {
    let Some(business) = business::load(conn)? else { return Ok(None) };
    let current = match sql::in_state(conn, document, State::Effective)? {
        Some(version) => published(conn, version, &business)?,
        None => starters(document, &business, (&promises::in_force(conn)?, promises::minors(conn)?.age_limit), recipients::standing(conn)?),
    };
    let coming = sql::in_state(conn, document, State::Announced)?.map(|version| published(conn, version, &business)).transpose()?;
    let mut public = sql::versions(conn, document, limits::VERSIONS_SHOWN)?;
    public.retain(Version::is_public);
    Ok(Some(Shelf { business, current, coming, public }))
}

/// The version of one document of the house that counts now; none if nothing was published yet.
pub fn in_effect(conn: &Connection, kind: Kind) -> Result<Option<Version>, PolicyError> {
    Ok(sql::in_state(conn, &Document::of_house(kind), State::Effective)?)
}

/// What is announced of the documents of the house, and from when it counts: whoever comes is told of it until then.
pub fn coming(conn: &Connection) -> Result<Vec<(Kind, UtcMillis)>, PolicyError> {
    let mut found = Vec::new();
    for kind in Kind::ALL.into_iter().filter(|kind| !kind.path().is_empty()) {
        let version = sql::in_state(conn, &Document::of_house(kind), State::Announced)?;
        found.extend(version.and_then(|version| version.plan.effective).map(|at| (kind, at)));
    }
    Ok(found)
}

/// One version by its number, if everybody may read it.
pub fn numbered(conn: &Connection, document: &Document, number: u32) -> Result<Option<Reading>, PolicyError> {
    let Some(business) = business::load(conn)? else { return Ok(None) };
    let version = sql::by_number(conn, document, number)?.filter(Version::is_public);
    version.map(|version| published(conn, version, &business)).transpose()
}

/// One version by its id, if everybody may read it.
pub fn public(conn: &Connection, id: &PolicyId) -> Result<Option<Reading>, PolicyError> {
    Ok(released(conn, id)?.filter(|reading| reading.version.as_ref().is_some_and(Version::is_public)))
}

/// One version by its id, once its words are fixed: for whoever writes, also before everybody may read it.
pub fn released(conn: &Connection, id: &PolicyId) -> Result<Option<Reading>, PolicyError> {
    let Some(business) = business::load(conn)? else { return Ok(None) };
    let version = sql::version(conn, id)?.filter(|version| version.state != State::Draft);
    version.map(|version| published(conn, version, &business)).transpose()
}

/// The starter texts as people read them.
fn starters(document: &Document, business: &Business, (rules, age_limit): (&InForce, u8), recipients: Vec<Recipient>) -> Reading {
    // Never stored, never shown.
    let nobody = Version::draft(document.clone(), Plan::new(), UtcMillis(0));
    let notice_days = nobody.plan.notice_days;
    let facts = Facts {
        business: business.clone(),
        kind: document.kind,
        controlling: None,
        notice_days,
        recording_days: rules.most_days(),
        answer_seconds: rules.answer_seconds(),
        age_limit: age_limit.into(),
        recipients,
    };
    let content = Content::new(nobody, &Texts::new(), &facts, false);
    Reading { kind: document.kind, version: None, clauses: frozen(&content), basis: content.basis }
}

/// What is kept of a content when it is released.
pub(super) fn frozen(content: &Content) -> Vec<Frozen> {
    let mut all = Vec::new();
    for clause in &content.clauses {
        for cell in clause.cells.iter().filter(|cell| !cell.text.trim().is_empty()) {
            let sha256 = render::hash(cell.lang, &cell.source.title, &cell.text);
            let (title, text) = (cell.source.title.clone(), cell.text.clone());
            all.push(Frozen { clause: clause.key.clone(), lang: cell.lang, title, text, sha256 });
        }
    }
    all
}

fn published(conn: &Connection, version: Version, business: &Business) -> Result<Reading, PolicyError> {
    let clauses = sql::frozen(conn, &version.id)?;
    let has = |lang: &Lang| clauses.iter().any(|one| one.lang == *lang);
    let basis = version.plan.controlling.or(Some(business.default_lang)).filter(has);
    let basis = basis.or_else(|| Lang::ALL.into_iter().find(has)).unwrap_or(business.default_lang);
    Ok(Reading { kind: version.document.kind, version: Some(version), clauses, basis })
}

/// The reader's own language first, then the one that leads.
fn rank(lang: Lang, wanted: Lang, basis: Lang) -> u8 {
    if lang == wanted {
        0
    } else if lang == basis {
        1
    } else {
        2
    }
}
