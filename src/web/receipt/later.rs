//! What somebody is asked later, on the receipt: the question with two equal buttons, what they answered, and taking it back.
//!
//! **Invariants.** The text is read in the language of the page; an answer names it by its hash, and one to another text is refused.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde_json::json;

use crate::base::ids::UseId;
use crate::base::time::UtcMillis;
use crate::consent::clauses::{ClausesHash, Point};
use crate::consent::receipts::record::Event;
use crate::consent::uses::course::{Said, State};
use crate::consent::uses::{Shown, Use};
use crate::recordings::{RecordingError, uses};
use crate::store::{Actor, Tx};
use crate::text::{Lang, Words};
use crate::web::error::{Kind, WebError};
use crate::web::form::Fields;
use crate::web::page;
use crate::web::receipt::view::Facts;
use crate::web::receipt::{act, show};
use crate::web::state::AppState;

/// One later question to this person.
pub struct LaterView {
    pub id: String,
    pub name: String,
    /// The word for the style, and what became of it.
    pub state: &'static str,
    pub became: String,
    /// What this person answered; empty as long as it waits for them.
    pub said: String,
    /// As long as it waits for this person.
    pub question: Option<QuestionView>,
    pub may_withdraw: bool,
}

pub struct QuestionView {
    pub lang: &'static str,
    pub dir: &'static str,
    pub title: String,
    pub intro: String,
    pub points: Vec<Point>,
    pub silence: String,
    pub approve: String,
    pub refuse: String,
    /// Of exactly this text.
    pub hash: String,
}

/// What this person was asked later, what waits first.
pub fn views(facts: &Facts, words: &Words) -> Vec<LaterView> {
    let mut all: Vec<LaterView> = facts.later.iter().rev().map(|one| view(one, words, facts.now)).collect();
    all.sort_by_key(|one| one.question.is_none());
    all
}

fn view(one: &Shown, words: &Words, now: UtcMillis) -> LaterView {
    let t = &Words::new(words.lang(), &one.of.set.zone);
    let waits = one.said.is_none() && one.of.course.state() == State::Asked && now < one.of.course.until();
    let own = match one.said {
        None => t.say("records-state-expired"),
        Some(Said::Approved) => t.say("receipt-yes"),
        Some(Said::Refused) => t.say("receipt-no"),
        Some(Said::Silent) => t.say("uses-said-silent"),
        Some(Said::Withdrawn) => one.answered.map(|at| t.say1("receipt-state-withdrawn", "date", t.date(at))).unwrap_or_default(),
        Some(Said::Invalidated) => one.answered.map(|at| t.say1("records-invalid-on", "date", t.date(at))).unwrap_or_default(),
    };
    let (state, became) = standing(t, &one.of, now);
    LaterView {
        id: one.of.id.to_string(),
        name: one.of.set.wanted.name(t),
        state,
        became,
        said: if waits { String::new() } else { t.say1("uses-said-own", "answer", own) },
        question: waits.then(|| question(one, words.lang())),
        may_withdraw: one.said == Some(Said::Approved) && matches!(one.of.course.state(), State::Asked | State::Granted),
    }
}

/// The word for the style, and how a question stands, without anybody's name.
pub fn standing(t: &Words, of: &Use, now: UtcMillis) -> (&'static str, String) {
    match (of.course.state(), of.closed) {
        (State::Asked, _) if now < of.course.until() => ("waiting", t.say1("uses-state-asked", "until", t.date_time(of.course.until()))),
        (State::Granted, _) => ("kept", t.say("uses-state-granted")),
        (State::Asked | State::Refused, _) => ("closed", t.say("uses-state-refused")),
        (State::Ended, closed) => ("closed", t.say1("uses-state-ended", "date", t.date(closed.unwrap_or(of.asked)))),
    }
}

fn question(one: &Shown, lang: Lang) -> QuestionView {
    let asked = one.of.set.question(lang);
    QuestionView {
        lang: asked.lang.tag(),
        dir: asked.lang.direction(),
        hash: ClausesHash(asked.text_hash()).to_string(),
        title: asked.title,
        intro: asked.intro,
        points: asked.points,
        silence: asked.silence,
        approve: asked.approve,
        refuse: asked.refuse,
    }
}

/// What the page says after a press; nothing if it did not happen.
pub fn done(facts: &Facts, t: &Words, what: &str) -> Option<String> {
    let (said, key) = match what {
        "use-approved" => (Said::Approved, "uses-done-approved"),
        "use-refused" => (Said::Refused, "uses-done-refused"),
        "use-withdrawn" => (Said::Withdrawn, "uses-done-withdrawn"),
        _ => return None,
    };
    facts.later.iter().any(|one| one.said == Some(said)).then(|| t.say(key))
}

/// For the signed file.
pub fn events(one: &Shown) -> Vec<Event> {
    let event = |at, state| Event {
        at,
        kind: "later-use",
        state,
        detail: json!({
            "use": one.of.id.as_str(),
            "wanted": one.of.set.wanted,
            "clauses_sha256": one.of.hash.to_string(),
            "text_sha256": one.notice.as_ref().map(|shown| ClausesHash(shown.text_hash()).to_string()),
            "language": one.notice.as_ref().map(|shown| shown.lang.tag()),
        }),
    };
    let state = match one.said {
        Some(Said::Approved) => "given",
        Some(Said::Refused | Said::Silent) => "refused",
        Some(Said::Withdrawn) => "withdrawn",
        Some(Said::Invalidated) => "invalidated",
        None => "unanswered",
    };
    let mut all = vec![event(one.of.asked, "requested")];
    all.extend(one.answered.map(|at| event(at, state)));
    all
}

/// `POST /receipt/{code}/uses/{id}`: `answer` is `approve` or `refuse`, `lang` and `text` say what was read.
pub async fn post_answer(state: Data<AppState>, path: Path<(String, String)>, fields: Fields) -> Result<HttpResponse, WebError> {
    let (code, facts) = show::load(&state, &path.0).await?;
    let approve = match fields.text("answer") {
        "approve" => true,
        "refuse" => false,
        _ => return Err(WebError::unreadable()),
    };
    let asked = find(&facts, &path.1)?;
    let lang = Lang::from_tag(fields.text("lang")).ok_or_else(WebError::unreadable)?;
    let shown = asked.of.set.question(lang);
    if ClausesHash(shown.text_hash()).to_string() != fields.text("text") {
        return Err(WebError::new(Kind::Conflict));
    }
    let (id, person) = (asked.of.id.clone(), facts.receipt.row.person.clone());
    let write = move |tx: &Tx<'_>| uses::answer(tx, &id, &person, approve, &shown);
    let written: Result<_, RecordingError> = state.db.write(Actor::Guest(facts.receipt.row.person.clone()), write).await;
    written?;
    let done = if approve { "use-approved" } else { "use-refused" };
    Ok(page::go_to(&format!("{}?done={done}", code.path())))
}

/// `POST /receipt/{code}/uses/{id}/withdraw`
pub async fn post_withdraw(state: Data<AppState>, path: Path<(String, String)>) -> Result<HttpResponse, WebError> {
    let (code, facts) = show::load(&state, &path.0).await?;
    let (id, person) = (find(&facts, &path.1)?.of.id.clone(), facts.receipt.row.person.clone());
    let messenger = act::messenger(&state);
    let write = move |tx: &Tx<'_>| uses::withdraw(tx, &messenger, &id, &person);
    let written: Result<_, RecordingError> = state.db.write(Actor::Guest(facts.receipt.row.person.clone()), write).await;
    written?;
    Ok(page::go_to(&format!("{}?done=use-withdrawn", code.path())))
}

fn find<'a>(facts: &'a Facts, id: &str) -> Result<&'a Shown, WebError> {
    let id: UseId = id.parse().map_err(|_| WebError::missing())?;
    facts.later.iter().find(|one| one.of.id == id).ok_or_else(WebError::missing)
}
