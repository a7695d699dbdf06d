//! Writing: drafts, their clauses in every language, and the plan of their dates.
//!
//! **Invariants.** A text is written over only by whoever saw it: each save names what was seen, and one that was overtaken changes
//! nothing and gets the other text back. Nothing is released, and nothing taken away whole, that whoever pressed did not see; a plan is
//! changed over the plan that was seen. A text follows the leading one that its writer saw, not the one there is now.
//! Only drafts are written into.

use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::ids::PolicyId;
use crate::base::limits;
use crate::people::business;
use crate::policies::content::{self, Cell, Content, Seen, Text};
use crate::policies::kinds::{ClauseKey, Document};
use crate::policies::render::{self, Facts};
use crate::policies::starters::Source;
use crate::policies::version::{Plan, State, Version};
use crate::policies::{PolicyError, recipients, sql};
use crate::rules::{house, minors};
use crate::store::Tx;
use crate::text::Lang;

/// One clause of one version in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub version: PolicyId,
    pub clause: ClauseKey,
    pub lang: Lang,
}

/// What somebody typed, fit to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    pub title: String,
    pub text: String,
    /// What was on the page.
    pub seen: Seen,
    /// It was made by a machine, and nobody has read it yet.
    pub machine: bool,
}

/// What of a typed text does not do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    TitleLong,
    TextLong,
    /// Hidden control or direction characters.
    Forbidden,
}

impl Typed {
    pub fn parse(title: &str, text: &str, seen: Seen, machine: bool) -> Result<Self, Flaw> {
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
        let text = lines.join("\n").trim_matches('\n').to_owned();
        if title.chars().count() > limits::CLAUSE_TITLE_CHARS {
            return Err(Flaw::TitleLong);
        }
        if text.chars().count() > limits::CLAUSE_CHARS {
            return Err(Flaw::TextLong);
        }
        let hidden = |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}');
        if title.chars().chain(text.chars()).any(hidden) {
            return Err(Flaw::Forbidden);
        }
        Ok(Self { title, text, seen, machine })
    }
}

/// What references stand for in this version.
pub fn facts(conn: &Connection, version: &Version) -> Result<Facts, PolicyError> {
    let business = business::load(conn)?.ok_or(PolicyError::NotSetUp)?;
    let plan = &version.plan;
    // One that the business does not offer any more decides nothing, and no sentence says that it does.
    let controlling = plan.controlling.filter(|lang| business.langs.contains(lang));
    // What is set, not what counts: what is looser waits for exactly the version that says so.
    let rules = house::load(conn)?;
    let recording_days = rules.recording.most_days.min(rules.profiles.most_recording_days());
    Ok(Facts {
        business,
        kind: version.document.kind,
        controlling,
        notice_days: plan.notice_days,
        recording_days,
        answer_seconds: rules.recording.answer_seconds,
        age_limit: minors::in_force(conn)?.age_limit.into(),
        recipients: recipients::standing(conn)?,
    })
}

/// A version with all its words.
pub fn content(conn: &Connection, version: Version) -> Result<(Content, Facts), PolicyError> {
    let facts = facts(conn, &version)?;
    let texts = sql::texts(conn, &version.id)?;
    // A draft owes a summary as soon as something is in effect; what was released has one or has none.
    let owed = version.state == State::Draft && sql::in_state(conn, &version.document, State::Effective)?.is_some();
    let summary = owed || texts.keys().any(|(clause, _)| clause.is_summary());
    Ok((Content::new(version, &texts, &facts, summary), facts))
}

pub fn find(conn: &Connection, id: &PolicyId) -> Result<Version, PolicyError> {
    sql::version(conn, id)?.ok_or(PolicyError::Missing)
}

/// All versions of a document, the draft first, then the newest.
pub fn versions(conn: &Connection, document: &Document) -> Result<Vec<Version>, PolicyError> {
    Ok(sql::versions(conn, document, limits::VERSIONS_SHOWN)?)
}

/// The draft of a document: the one there is, or a new one with the texts of the last version.
pub fn open(tx: &Tx<'_>, document: &Document) -> Result<PolicyId, PolicyError> {
    let versions = sql::versions(tx, document, limits::VERSIONS_SHOWN)?;
    if let Some(draft) = versions.iter().find(|version| version.state == State::Draft) {
        return Ok(draft.id.clone());
    }
    let last = versions.first();
    let plan =
        last.map_or_else(Plan::new, |last| Plan { notice_days: last.plan.notice_days, controlling: last.plan.controlling, ..Plan::new() });
    let draft = Version::draft(document.clone(), plan, tx.now);
    let id = draft.id.clone();
    sql::insert_version(tx, &draft)?;
    if let Some(last) = last {
        sql::copy_texts(tx, &last.id, &id)?;
    }
    audit::record(tx, "policy.draft", id.as_str(), json!({ "kind": document.kind.as_str() }))?;
    Ok(id)
}

/// Keeps what somebody typed.
pub fn save(tx: &Tx<'_>, place: &Place, typed: Typed) -> Result<(), PolicyError> {
    let (content, facts, cell) = draft(tx, place)?;
    if cell.seen.source != typed.seen.source {
        return Err(PolicyError::Overtaken);
    }
    keep(tx, place, (content.basis, &facts), typed)?;
    audit::record(tx, "policy.save", place.version.as_str(), detail(place))?;
    Ok(())
}

/// Somebody has read the text as it stands, beside the leading one, and found it right.
pub fn mark_checked(tx: &Tx<'_>, place: &Place, seen: Seen) -> Result<(), PolicyError> {
    let (content, facts, cell) = draft(tx, place)?;
    if cell.seen != seen {
        return Err(PolicyError::Overtaken);
    }
    if cell.source.text.trim().is_empty() {
        return Err(PolicyError::Missing);
    }
    let Source { title, text } = cell.source;
    keep(tx, place, (content.basis, &facts), Typed { title, text, seen, machine: false })?;
    audit::record(tx, "policy.checked", place.version.as_str(), detail(place))?;
    Ok(())
}

/// Takes the starter text again.
pub fn forget(tx: &Tx<'_>, place: &Place, seen: Seen) -> Result<(), PolicyError> {
    let (_, _, cell) = draft(tx, place)?;
    if cell.seen.source != seen.source {
        return Err(PolicyError::Overtaken);
    }
    sql::delete_text(tx, &place.version, &place.clause, place.lang)?;
    audit::record(tx, "policy.starter", place.version.as_str(), detail(place))?;
    Ok(())
}

/// Adds a clause of the business's own, still empty.
pub fn add_clause(tx: &Tx<'_>, id: &PolicyId) -> Result<ClauseKey, PolicyError> {
    let version = writable(tx, id)?;
    let texts = sql::texts(tx, id)?;
    let (content, facts) = content(tx, version)?;
    let numbers: Vec<usize> = texts.keys().filter_map(|(key, _)| key.own_number()).collect();
    let count = content.clauses.iter().filter(|clause| clause.key.own_number().is_some()).count();
    if count >= limits::OWN_CLAUSES {
        return Err(PolicyError::TooMany);
    }
    let clause = ClauseKey::own(numbers.into_iter().max().unwrap_or(0) + 1);
    let place = Place { version: id.clone(), clause: clause.clone(), lang: content.basis };
    let unseen = Seen { source: [0; 32], reading: [0; 32], leading: [0; 32] };
    keep(tx, &place, (content.basis, &facts), Typed { title: String::new(), text: String::new(), seen: unseen, machine: false })?;
    audit::record(tx, "policy.clause-add", id.as_str(), detail(&place))?;
    Ok(clause)
}

/// Takes a clause of the business's own away, in all languages.
pub fn remove_clause(tx: &Tx<'_>, id: &PolicyId, clause: &ClauseKey) -> Result<(), PolicyError> {
    writable(tx, id)?;
    if clause.own_number().is_none() || sql::delete_clause(tx, id, clause)? == 0 {
        return Err(PolicyError::Missing);
    }
    audit::record(tx, "policy.clause-remove", id.as_str(), json!({ "clause": clause.as_str() }))?;
    Ok(())
}

/// Changes reason, dates and the language that decides.
pub fn set_plan(tx: &Tx<'_>, id: &PolicyId, plan: Plan) -> Result<(), PolicyError> {
    let mut version = writable(tx, id)?;
    let least = house::load(tx)?.profiles.least_notice_days();
    if plan.notice_days < least {
        return Err(PolicyError::ShortNotice(least));
    }
    version.plan = plan;
    sql::update_version(tx, &version)?;
    let plan = &version.plan;
    let time = |at: Option<crate::base::time::UtcMillis>| at.map(|at| at.0);
    let detail = json!({ "material": plan.material, "notice_days": plan.notice_days, "release_ms": time(plan.release), "effective_ms": time(plan.effective) });
    audit::record(tx, "policy.plan", id.as_str(), detail)?;
    Ok(())
}

/// Changes the plan over the one that was seen.
pub fn replan(tx: &Tx<'_>, id: &PolicyId, plan: Plan, seen: &str) -> Result<(), PolicyError> {
    if content::plan_seal(&writable(tx, id)?.plan) != seen {
        return Err(PolicyError::Overtaken);
    }
    set_plan(tx, id, plan)
}

/// Whether a draft is still what somebody saw of it: for presses that take something away whole.
pub fn expect_seen(tx: &Tx<'_>, id: &PolicyId, seen: &str) -> Result<(), PolicyError> {
    let version = writable(tx, id)?;
    if content(tx, version)?.0.seal() == seen { Ok(()) } else { Err(PolicyError::Overtaken) }
}

/// Throws a draft away.
pub fn discard(tx: &Tx<'_>, id: &PolicyId) -> Result<(), PolicyError> {
    writable(tx, id)?;
    sql::delete_draft(tx, id)?;
    audit::record(tx, "policy.discard", id.as_str(), json!({}))?;
    Ok(())
}

fn writable(tx: &Tx<'_>, id: &PolicyId) -> Result<Version, PolicyError> {
    let version = find(tx, id)?;
    if version.state == State::Draft { Ok(version) } else { Err(PolicyError::NotNow(version.state)) }
}

/// The draft that a place is in, and what stands there; the place has to exist.
fn draft(tx: &Tx<'_>, place: &Place) -> Result<(Content, Facts, Cell), PolicyError> {
    let (content, facts) = content(tx, writable(tx, &place.version)?)?;
    let cell = content.clause(&place.clause).and_then(|clause| clause.cell(place.lang)).cloned().ok_or(PolicyError::Missing)?;
    Ok((content, facts, cell))
}

/// A text follows the leading one that was seen beside it; the one that leads follows itself.
fn keep(tx: &Tx<'_>, place: &Place, (basis, facts): (Lang, &Facts), typed: Typed) -> Result<(), PolicyError> {
    let Typed { seen: Seen { leading, .. }, machine, .. } = typed;
    let source = Source { title: typed.title, text: typed.text };
    let read_hash = render::hash(place.lang, &source.title, &render::render(&source.text, place.lang, facts).text);
    let basis_hash = if place.lang == basis { content::source_hash(basis, &source) } else { leading };
    let text = Text { title: source.title, text: source.text, machine, read_hash, basis_hash, changed: tx.now };
    sql::set_text(tx, &place.version, (&place.clause, place.lang), &text)?;
    Ok(())
}

fn detail(place: &Place) -> serde_json::Value {
    json!({ "clause": place.clause.as_str(), "lang": place.lang.tag() })
}
