//! What a page is told of a recording, in the words of its person.
//!
//! Owns nothing. **Invariants.** The question leaves as the room rendered it, because that very text is what an answer is
//! about. *Absent*: any text literal, and anything that this person is not meant to see; the view holds nothing else.

use std::time::Duration;

use crate::base::ids::RequestId;
use crate::base::limits::PERMIT_LIFE;
use crate::consent::clauses::{ClauseSet, Point, Question};
use crate::consent::request::notice::Refused;
use crate::consent::request::view::{Mine, Sign, Told, View};
use crate::meetings::notice::RecordingNews;
use crate::rules::OnRefusal;
use crate::text::{Arg, Words};
use crate::web::ws::protocol as wire;

pub fn frame(words: &Words, news: RecordingNews) -> wire::Recording {
    let RecordingNews { view, question, notice, fell_back, length, receipt } = news;
    let clauses = view.clauses.as_deref();
    let facts = match clauses.filter(|_| view.sign != Sign::Off) {
        Some(clauses) => {
            clauses.facts(words, view.approved).into_iter().map(|fact| wire::Fact { name: fact.name, text: fact.text }).collect()
        }
        None => Vec::new(),
    };
    wire::Recording {
        state: match view.sign {
            Sign::Asking => wire::RecordingState::Asking,
            Sign::On => wire::RecordingState::On,
            Sign::Paused => wire::RecordingState::Paused,
            Sign::Off => wire::RecordingState::Off,
        },
        recorder: view.recorder,
        can_record: view.can_record,
        since_ms: view.started.then(|| u64::try_from(length.as_millis()).unwrap_or(u64::MAX)),
        runs: view.since.is_some() && view.sign == Sign::On,
        words: view.told.as_ref().map(|told| told_words(words, told, clauses)).unwrap_or_default(),
        facts,
        mine: match view.mine {
            Mine::None => wire::Mine::None,
            Mine::Asked => wire::Mine::Asked,
            Mine::Approved => wire::Mine::Approved,
            Mine::Informed => wire::Mine::Informed,
            Mine::Refused => wire::Mine::Refused,
            Mine::Withdrawn => wire::Mine::Withdrawn,
        },
        newcomer: newcomer(words, &view),
        after: after(words, &view, length),
        question: question.zip(view.question).map(|((text, left), asked)| {
            let seconds = clauses.map_or(left.as_secs(), |clauses| clauses.answer_time().as_secs());
            wire_question(words, &text, (asked.request, left, seconds), fell_back)
        }),
        notice: notice.map(|text| wire_notice(&text)),
        receipt,
    }
}

/// Somebody about whom the one who records decides. Who refused in the call is not named (B.3.1, 3).
fn newcomer(words: &Words, view: &View) -> Option<wire::Newcomer> {
    let Some((name, has_refused)) = &view.newcomer else {
        let waits = || wire::Newcomer { name: String::new(), refused: true, here: true, words: words.say("rules-waits-decide") };
        return view.waits.then(waits);
    };
    Some(wire::Newcomer {
        name: name.expose().clone(),
        refused: *has_refused,
        here: false,
        words: words.say1(if *has_refused { "recording-newcomer-refused" } else { "recording-newcomer-asked" }, "name", name.expose()),
    })
}

/// How long a permit lives, for the page's own watch.
pub fn lease_ms() -> u64 {
    u64::try_from(PERMIT_LIFE.as_millis()).unwrap_or(u64::MAX)
}

/// Why a press about recording changed nothing.
pub fn refused(words: &Words, why: Refused) -> String {
    match why {
        Refused::Busy => words.say("recording-refused-busy"),
        Refused::TooSoon { seconds } => words.say1("recording-refused-too-soon", "seconds", seconds),
        Refused::Off => words.say("recording-refused-off"),
        Refused::Beyond { most } => words.say1("recording-refused-beyond", "most", most),
        Refused::NotAllowed => words.say("recording-refused-not-allowed"),
        Refused::Late => words.say("recording-refused-late"),
        Refused::Answered => words.say("recording-refused-answered"),
        Refused::Over => words.say("recording-refused-over"),
        Refused::Unread => words.say("recording-refused-unread"),
        Refused::Held => words.say("recording-hold"),
        Refused::Untold => words.say("notice-held"),
        Refused::NotInformed => words.say("notice-refused-uninformed"),
        Refused::Objected => words.say("notice-refused-objected"),
        Refused::Broken => words.say("live-refused-broken"),
    }
}

fn told_words(words: &Words, told: &Told, clauses: Option<&ClauseSet>) -> String {
    let named = |key: &str, name: &str| words.say1(own_key(clauses, key), "name", name);
    let filled = |key: &str| match clauses {
        Some(clauses) => words.say_with(clauses.key(key), &clauses.values(&clauses.words(words.lang()))),
        None => words.say(key),
    };
    match told {
        Told::Asking => filled("recording-told-asking"),
        Told::AskingOwn => filled("recording-told-asking-own"),
        Told::Waiting => filled("recording-told-waiting"),
        Told::Approved => filled("recording-told-approved"),
        Told::On => filled("recording-told-on"),
        Told::Resumed => filled("recording-told-resumed"),
        Told::Joining(name) => named("recording-told-joining", name.expose()),
        Told::Lost => filled("recording-told-lost"),
        Told::Stopped => filled("recording-told-stopped"),
        Told::StoppedLost => filled("recording-told-stopped-lost"),
        Told::Withdrawn => filled("recording-told-withdrawn"),
        Told::WithdrawnBy(name) => named("recording-told-withdrawn-by", name.expose()),
        Told::WithdrawnOwn => filled("recording-told-withdrawn-own"),
        Told::InvalidOwn => filled("records-invalid-told-own"),
        Told::Invalid => filled("records-invalid-told"),
        Told::Refused => filled("recording-told-refused"),
        Told::RefusedBy(name) => named("recording-told-refused-by", name.expose()),
        Told::RefusedOwn => filled("recording-told-refused-own"),
        Told::SilentOwn => filled("recording-told-silent-own"),
        Told::Failed => filled("recording-told-failed"),
        Told::ApprovedSome => filled("rules-told-approved"),
        Told::ResumedSome => filled("rules-told-resumed"),
        Told::LeftOut => filled("rules-told-left-out"),
        Told::WaitsOwn => filled("rules-told-waits-own"),
        Told::Waits => filled("rules-told-waits"),
        Told::Hold => filled("recording-hold"),
        Told::HoldWaiting => filled("recording-hold-waiting"),
        Told::HoldWithout => filled("recording-hold-without"),
        Told::NotAdmitted => filled("recording-hold-refused"),
        Told::NewcomerAsked(name) => named("recording-newcomer-asked", name.expose()),
        Told::NewcomerRefused(name) => named("recording-newcomer-refused", name.expose()),
    }
}

/// The key of the text that stands here.
fn own_key<'a>(clauses: Option<&ClauseSet>, key: &'a str) -> &'a str {
    clauses.map_or(key, |clauses| clauses.key(key))
}

/// What remains when the call is over: what was recorded, and until when it is kept.
fn after(words: &Words, view: &View, length: Duration) -> Vec<String> {
    if view.told == Some(Told::NotAdmitted) {
        return vec![words.say("recording-hold-refused")];
    }
    let Some(clauses) = view.clauses.as_deref().filter(|_| view.mine != Mine::None) else { return Vec::new() };
    let mut values = clauses.values(&clauses.words(words.lang()));
    values.push(("minutes", Arg::from(length.as_secs() / 60)));
    let filled = |key: &str| words.say_with(clauses.key(key), &values);
    match view.told {
        // Of whom something was recorded, and how much, the receipt says.
        _ if view.started && clauses.is_notice() && view.mine == Mine::Informed => {
            vec![filled("recording-after-recorded"), filled("recording-after-kept")]
        }
        // While it runs nobody knows yet how much it will have been.
        _ if view.started && view.mine != Mine::Approved && clauses.on_refusal == OnRefusal::Exclude => {
            vec![words.say("rules-after-left-out")]
        }
        _ if view.started && view.sign != Sign::Off => vec![filled("recording-after-kept")],
        _ if view.started && clauses.on_refusal == OnRefusal::Exclude => {
            vec![words.say("rules-after-some"), filled("recording-after-kept")]
        }
        _ if view.started => vec![filled("recording-after-recorded"), filled("recording-after-kept")],
        Some(Told::Refused | Told::RefusedBy(_) | Told::RefusedOwn | Told::SilentOwn) => vec![filled("recording-after-refused")],
        _ => vec![filled("recording-after-nothing")],
    }
}

fn wire_notice(text: &Question) -> wire::Told {
    wire::Told {
        title: text.title.clone(),
        intro: text.intro.clone(),
        points: text.points.iter().map(wire_point).collect(),
        join: text.approve.clone(),
        leave: text.refuse.clone(),
        informed: text.silence.clone(),
        lang: text.lang.tag().to_owned(),
    }
}

fn wire_point(point: &Point) -> wire::Point {
    wire::Point {
        name: point.name.clone(),
        texts: point.texts.clone(),
        only_if: point.only_if.clone(),
        options: point.options.iter().map(|c| wire::Choice { id: c.id.as_str().to_owned(), label: c.label.clone() }).collect(),
    }
}

fn wire_question(words: &Words, text: &Question, (request, left, seconds): (RequestId, Duration, u64), fell_back: bool) -> wire::Question {
    wire::Question {
        request,
        // A started second is shown: nobody is told zero while there is time.
        seconds_left: left.as_millis().div_ceil(1000) as u64,
        seconds,
        title: text.title.clone(),
        intro: text.intro.clone(),
        points: text.points.iter().map(wire_point).collect(),
        approve: text.approve.clone(),
        refuse: text.refuse.clone(),
        silence: text.silence.clone(),
        continue_in: fell_back.then(|| words.say1("recording-continue", "lang", words.language(text.lang))),
        continue_hint: fell_back.then(|| words.say1("recording-continue-hint", "lang", words.language(text.lang))),
        lang: text.lang.tag().to_owned(),
        reads: SPOKEN_AT.iter().map(|seconds| words.say1("recording-left-spoken", "seconds", *seconds)).collect(),
    }
}

/// Chosen: when a screen reader says how many seconds are left; often enough to be ready, seldom enough to think.
const SPOKEN_AT: [u64; 3] = [60, 30, 10];
