//! A receipt in somebody's language: every sentence of the page, made from what is stored.

use crate::base::limits::WISH_TIME;
use crate::base::time::UtcMillis;
use crate::consent::clauses::{ClauseSet, ClausesHash, Offer, Point};
use crate::consent::receipts::{Receipt, Row, Said};
use crate::consent::records::Event;
use crate::consent::records::record::Purpose;
use crate::consent::requests::{RequestState, Role};
use crate::consent::uses::Shown;
use crate::policies::kinds::Kind as PolicyKind;
use crate::recordings::register::{Recording, State};
use crate::recordings::wishes::{Kind, Wish};
use crate::rules::OnRefusal;
use crate::text::{Arg, Words};
use crate::web::receipt::later;

/// What is stored about one receipt.
pub struct Facts {
    pub receipt: Receipt,
    pub recording: Option<Recording>,
    /// What this person asked for.
    pub wishes: Vec<Wish>,
    /// When the use for training was taken back by itself.
    pub training_withdrawn: Option<UtcMillis>,
    /// What was declared invalid, when and why; what rests upon something else in it is not named again.
    pub invalid: Vec<(Purpose, Event)>,
    /// What this person was asked later.
    pub later: Vec<Shown>,
    /// Letters leave here.
    pub has_mail: bool,
    pub now: UtcMillis,
}

/// What the page says.
pub struct View {
    pub heading: String,
    pub business: String,
    pub address: String,
    pub contact: String,
    pub person: String,
    pub agent: String,
    pub asked: String,
    pub answered: String,
    pub recording: String,
    pub state: &'static str,
    pub state_text: String,
    pub answers_title: String,
    pub answers: Vec<AnswerView>,
    pub shown_in: String,
    pub continued: String,
    pub text_hash: String,
    /// The text to the letter, in the language in which it was shown.
    pub policy: Option<PolicyView>,
    pub text: Option<ShownView>,
    pub wishes: Vec<String>,
    /// Nobody was asked: this person was told.
    pub is_notice: bool,
    pub invalid: Vec<InvalidView>,
    pub may_withdraw: bool,
    pub withdraw_text: String,
    pub is_live: bool,
    pub may_ask: bool,
    pub may_ask_copy: bool,
    pub may_ask_deletion: bool,
    pub ask_hint: String,
    pub ask_text: String,
    pub limit: String,
    pub kept: String,
    pub complain: String,
}

/// What the business declared invalid.
pub struct InvalidView {
    pub title: String,
    /// In the words of the business.
    pub reason: String,
}

pub struct AnswerView {
    pub is_yes: bool,
    pub title: String,
    pub said: String,
    pub text: String,
}

/// The version of the business's own rules with which everybody was asked.
pub struct PolicyView {
    pub href: String,
    pub name: String,
}

pub struct ShownView {
    pub lang: &'static str,
    pub dir: &'static str,
    pub title: String,
    pub intro: String,
    pub points: Vec<Point>,
    pub silence: String,
}

impl Facts {
    /// Whether this person is in a file that may still be there.
    pub fn has_file(&self) -> bool {
        let is_there = self.recording.as_ref().is_some_and(|one| matches!(one.state, State::Begun | State::Kept));
        is_there && matches!(self.receipt.row.said, Said::Approved | Said::Informed)
    }
}

impl View {
    pub fn new(facts: &Facts, words: &Words) -> Self {
        let (row, clauses) = (&facts.receipt.row, &facts.receipt.standing.asked.clauses);
        let t = &clauses.words(words.lang());
        let values = clauses.values(t);
        let filled = |key: &str| t.say_with(key, &values);
        let role = match row.role {
            Role::Guest => filled("receipt-role-guest"),
            Role::Agent => filled("receipt-role-colleague"),
        };
        let (state, state_text) = state(facts, t);
        let refused = !matches!(row.said, Said::Approved | Said::Informed);
        let has_file = facts.has_file();
        let waits = |kind: Kind| facts.wishes.iter().any(|wish| wish.of.kind == kind && wish.answered.is_none());
        let text_hash = row.notice.as_ref().map(|shown| ClausesHash(shown.text_hash()).to_string()).unwrap_or_default();
        Self {
            heading: heading(row, (clauses, t)),
            business: clauses.business.clone(),
            address: clauses.address.replace('\n', ", "),
            contact: clauses.privacy_contact.clone(),
            person: t.say2("receipt-person", "name", row.name.expose(), "role", role),
            agent: clauses.agent.clone(),
            asked: t.date_time(row.asked),
            answered: match (row.said, row.answered) {
                (Said::Approved | Said::Informed | Said::Refused, Some(at)) => t.date_time(at),
                (Said::Silent, _) => t.say1("receipt-answered-never", "seconds", clauses.answer_seconds),
                _ => "–".to_owned(),
            },
            recording: span(facts, t),
            state,
            state_text,
            answers_title: filled(clauses.key(if refused { "receipt-answers-refused" } else { "receipt-answers" })),
            answers: answers(facts, t, &values),
            shown_in: row
                .lang
                .map(|lang| t.say2("receipt-shown-in", "lang", t.language(lang), "count", clauses.version))
                .unwrap_or_default(),
            continued: row
                .lang
                .filter(|_| row.continued)
                .map(|lang| t.say1("receipt-shown-continued", "lang", t.language(lang)))
                .unwrap_or_default(),
            text_hash,
            text: row.notice.as_ref().map(|shown| ShownView {
                lang: shown.lang.tag(),
                dir: shown.lang.direction(),
                title: shown.title.clone(),
                intro: shown.intro.clone(),
                points: shown.points.clone(),
                silence: shown.silence.clone(),
            }),
            policy: policy(clauses, t),
            wishes: facts.wishes.iter().flat_map(|wish| wish_lines(wish, t)).collect(),
            is_notice: clauses.is_notice(),
            invalid: facts.invalid.iter().map(|(purpose, event)| invalid(t, *purpose, event)).collect(),
            may_withdraw: !refused && row.withdrawn.is_none(),
            withdraw_text: t.say2("receipt-withdraw-text", "business", clauses.business.as_str(), "date", t.date(due(facts))),
            is_live: !facts.receipt.standing.state.is_over(),
            may_ask: has_file && (!waits(Kind::Copy) || !waits(Kind::Deletion)),
            may_ask_copy: has_file && !waits(Kind::Copy),
            may_ask_deletion: has_file && !waits(Kind::Deletion),
            ask_hint: t.say1("receipt-ask-hint", "days", WISH_TIME.as_secs() / (24 * 3600)),
            ask_text: filled("receipt-ask-text"),
            limit: if refused { String::new() } else { filled("receipt-limit") },
            kept: match row.kept_until {
                Some(at) => t.say1("receipt-kept-until", "date", t.date(at)),
                None => filled("receipt-kept-years"),
            },
            complain: filled("receipt-complain"),
        }
    }
}

/// The rules in effect when everybody was asked, where they are kept.
fn policy(clauses: &ClauseSet, t: &Words) -> Option<PolicyView> {
    clauses.policy.as_ref().map(|mark| PolicyView {
        href: format!("{}/archive/{}", PolicyKind::Recording.path(), mark.version),
        name: t.say2("rules-published", "business", clauses.business.as_str(), "number", mark.version),
    })
}

/// What the page says after a press; nothing if it did not happen.
pub fn done(facts: &Facts, words: &Words, what: &str) -> String {
    let (row, clauses) = (&facts.receipt.row, &facts.receipt.standing.asked.clauses);
    let t = &clauses.words(words.lang());
    let wish = |kind: Kind| facts.wishes.iter().rev().find(|wish| wish.of.kind == kind);
    let wished =
        |key: &str, kind: Kind| wish(kind).map(|wish| t.say2(key, "business", clauses.business.as_str(), "date", t.date(wish.due)));
    let withdrawn = |key: &str| row.withdrawn.map(|at| t.say1(clauses.key(key), "at", t.date_time(at)));
    let said = match what {
        "withdrawn" => withdrawn("receipt-done-withdrawn"),
        "withdrawn-delete" => withdrawn("receipt-done-withdrawn-delete"),
        "copy" => wished("receipt-done-copy", Kind::Copy),
        "deletion" => wished("receipt-done-deletion", Kind::Deletion),
        "letter" => Some(t.say("receipt-done-letter")),
        "already" => Some(t.say("receipt-done-already")),
        what => later::done(facts, t, what),
    };
    said.unwrap_or_default()
}

/// What was declared invalid, and when, as receipts and accounts show it.
pub fn invalid(t: &Words, purpose: Purpose, event: &Event) -> InvalidView {
    let title = t.say2("records-invalid-what", "what", purpose.say(t), "date", t.date(event.at));
    InvalidView { title, reason: event.reason.clone().unwrap_or_default() }
}

fn heading(row: &Row, (clauses, t): (&ClauseSet, &Words)) -> String {
    t.say(clauses.key(match row.said {
        Said::Approved | Said::Informed if row.invalid.is_some() => "records-invalid-receipt",
        Said::Approved | Said::Informed if row.withdrawn.is_some() => "receipt-heading-withdrawn",
        Said::Approved | Said::Informed => "receipt-heading-approved",
        Said::Nothing | Said::Left => "receipt-title",
        Said::Refused | Said::Silent => "receipt-heading-refused",
    }))
}

/// The day on which the file must be gone.
fn due(facts: &Facts) -> UtcMillis {
    facts.recording.as_ref().map_or(facts.receipt.standing.asked.clauses.deleted_by, |one| one.due)
}

fn span(facts: &Facts, t: &Words) -> String {
    if !matches!(facts.receipt.row.said, Said::Approved | Said::Informed) {
        return t.say(if facts.receipt.standing.started.is_some() { "receipt-recording-not-you" } else { "receipt-recording-none" });
    }
    let Some(recording) = &facts.recording else { return t.say("receipt-recording-none") };
    match (&recording.figures, recording.state) {
        (Some(figures), _) => {
            let (from, to, length) = (t.time(figures.started), t.time(figures.stopped), t.length(figures.length));
            t.say_with("receipt-recording-span", &[("from", from.into()), ("to", to.into()), ("length", length.into())])
        }
        (None, State::Discarded(_)) => t.say("receipt-recording-none"),
        (None, _) => t.say("receipt-recording-not-yet"),
    }
}

/// The word for the style, and the sentence.
fn state(facts: &Facts, t: &Words) -> (&'static str, String) {
    let (row, standing) = (&facts.receipt.row, &facts.receipt.standing);
    let (due, deleted_by) = (due(facts), standing.asked.clauses.deleted_by);
    let dated = |key: &str, at: UtcMillis| t.say1(key, "date", t.date(at));
    if matches!(row.said, Said::Refused | Said::Silent | Said::Left) {
        let key = match standing.started {
            Some(_) if !standing.asked.clauses.is_notice() => "receipt-state-refused-you",
            _ => standing.asked.clauses.key("receipt-state-refused"),
        };
        return ("closed", t.say(key));
    }
    // Of a call in which nobody pressed *Record* nothing is known here but that.
    if !standing.state.is_over() && standing.state != RequestState::Told && row.withdrawn.is_none() {
        return ("waiting", t.say("receipt-state-open"));
    }
    match (facts.recording.as_ref().map(|one| one.state), row.withdrawn) {
        (Some(State::Deleted(at)), _) => ("closed", dated("receipt-state-deleted", at)),
        (Some(State::Begun | State::Kept), _) if due < deleted_by && due <= facts.now => ("late", dated("receipt-state-deleting", due)),
        (Some(State::Begun | State::Kept), _) if due <= facts.now => ("late", dated("receipt-state-overdue", due)),
        (_, Some(at)) if row.invalid.is_some() => ("closed", dated("records-invalid-on", at)),
        (Some(State::Begun | State::Kept) | None, Some(at)) if standing.asked.clauses.is_notice() => {
            ("waiting", dated("notice-receipt-state", at))
        }
        (Some(State::Begun | State::Kept), Some(at)) => {
            ("waiting", t.say2("receipt-state-withdrawn-kept", "date", t.date(at), "until", t.date(due)))
        }
        (Some(State::Begun | State::Kept), None) => ("kept", dated("receipt-state-kept", due)),
        (_, Some(at)) => ("closed", dated("receipt-state-withdrawn", at)),
        (_, None) => ("closed", t.say("receipt-state-nothing")),
    }
}

/// The five points in the order of the question, and each option after its point.
fn answers(facts: &Facts, t: &Words, values: &[(&str, Arg)]) -> Vec<AnswerView> {
    let (row, clauses) = (&facts.receipt.row, &facts.receipt.standing.asked.clauses);
    let is_yes = matches!(row.said, Said::Approved | Said::Informed);
    let said = |is_yes: bool| t.say(clauses.key(if is_yes { "receipt-yes" } else { "receipt-no" }));
    let mut all = Vec::new();
    for (at, (title, text)) in POINTS.iter().enumerate() {
        let title = format!("{} {}", at + 1, t.say_with(title, values));
        all.push(AnswerView { is_yes, title, said: said(is_yes), text: t.say_with(text_key(clauses, text), values) });
        let offers: &[Offer] = if at == USE { &clauses.offers } else { &[] };
        for offer in offers {
            let chosen = is_yes && row.options.contains(offer);
            let title = match offer {
                Offer::Training => t.say("receipt-training"),
            };
            let is_invalid = facts.invalid.iter().any(|(purpose, _)| *purpose == Purpose::Training);
            let text = match facts.training_withdrawn {
                _ if chosen && is_invalid => t.say("records-invalid-short"),
                Some(at) if chosen => t.say1("records-training-withdrawn", "date", t.date(at)),
                _ => t.say(if chosen { "receipt-chosen" } else { "receipt-not-chosen" }),
            };
            all.push(AnswerView { is_yes: chosen, title, said: said(chosen), text });
        }
    }
    all
}

/// What the point says here.
fn text_key<'a>(clauses: &ClauseSet, usual: &'a str) -> &'a str {
    let leaves_out = usual == POINTS[0].1 && clauses.on_refusal == OnRefusal::Exclude && !clauses.is_notice();
    if leaves_out { "rules-left-out-fact" } else { clauses.key(usual) }
}

fn wish_lines(wish: &Wish, t: &Words) -> Vec<String> {
    let key = match wish.of.kind {
        Kind::Copy => "receipt-asked-copy",
        Kind::Deletion => "receipt-asked-deletion",
    };
    let mut lines = vec![t.say2(key, "date", t.date(wish.wished), "until", t.date(wish.due))];
    lines.extend(wish.answered.map(|at| t.say1("receipt-answered-wish", "date", t.date(at))));
    lines
}

const POINTS: [(&str, &str); 5] = [
    ("receipt-collection", "receipt-collection-text"),
    ("receipt-use", "receipt-use-text"),
    ("receipt-sharing", "receipt-sharing-text"),
    ("receipt-keeping", "receipt-keeping-text"),
    ("receipt-disclosure", "receipt-disclosure-text"),
];
const USE: usize = 1;
