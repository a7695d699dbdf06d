//! What the page of an ended conversation says about recording: who asked, what was answered, what became of it.
//!
//! **Invariants.** Who did not approve is named only in a call of two, where everybody knows it anyway (B.3.1).

use std::collections::HashMap;

use rusqlite::Connection;

use crate::base::ids::{ConversationId, RequestId};
use crate::consent::receipts::{self, Row, Said};
use crate::consent::requests::{self, RequestState, Standing};
use crate::recordings::RecordingError;
use crate::recordings::register::{self, Recording, State};
use crate::text::Words;

/// One request as stored.
pub struct Asked {
    standing: Standing,
    people: Vec<Row>,
    recording: Option<Recording>,
}

/// One request in words.
pub struct AskedView {
    pub asked: String,
    pub answers: Vec<String>,
    /// Empty if nothing was recorded.
    pub span: String,
    pub size: String,
    pub sha256: String,
    pub state: &'static str,
    pub state_text: String,
}

/// Every request of a conversation, oldest first.
pub fn load(conn: &Connection, conversation: &ConversationId) -> Result<Vec<Asked>, RecordingError> {
    let recordings = register::of_conversation(conn, conversation)?;
    let mut recordings: HashMap<RequestId, Recording> = recordings.into_iter().map(|one| (one.request.clone(), one)).collect();
    let mut all = Vec::new();
    for standing in requests::list(conn, conversation)? {
        let people = receipts::of_request(conn, &standing.asked.id)?;
        all.push(Asked { recording: recordings.remove(&standing.asked.id), standing, people });
    }
    Ok(all)
}

impl AskedView {
    pub fn new(t: &Words, one: &Asked) -> Self {
        let clauses = &one.standing.asked.clauses;
        let figures = one.recording.as_ref().and_then(|recording| recording.figures.as_ref());
        let span = figures.map(|figures| {
            let (from, to, length) = (t.time(figures.started), t.time(figures.stopped), t.length(figures.length));
            t.say_with("recording-record-span", &[("from", from.into()), ("to", to.into()), ("length", length.into())])
        });
        let sha256 = figures.map(|figures| figures.sha256.iter().map(|byte| format!("{byte:02x}")).collect());
        let (state, state_text) = match &one.recording {
            Some(recording) => state(t, recording),
            None if one.standing.state == RequestState::Blocked => ("closed", t.say("recording-after-refused")),
            None => ("closed", t.say("recording-after-nothing")),
        };
        Self {
            asked: t.say2("recording-record-asked", "agent", clauses.agent.as_str(), "date", t.date_time(one.standing.asked.asked)),
            answers: answers(t, &one.people),
            span: span.unwrap_or_default(),
            size: figures.map(|figures| t.size(figures.size_bytes)).unwrap_or_default(),
            sha256: sha256.unwrap_or_default(),
            state,
            state_text,
        }
    }
}

/// How a recording stands on a list without a clock: the word for the style, and the sentence.
pub fn state(t: &Words, recording: &Recording) -> (&'static str, String) {
    match recording.state {
        State::Begun => ("waiting", t.say("recording-state-unregistered")),
        State::Kept => ("kept", t.say1("recording-state-kept", "date", t.date(recording.due))),
        State::Discarded(at) => ("closed", t.say1("recording-state-discarded", "date", t.date(at))),
        State::Deleted(at) => ("done", t.say1("recording-state-deleted", "date", t.date(at))),
    }
}

fn answers(t: &Words, people: &[Row]) -> Vec<String> {
    let word = |row: &Row| match (row.said, row.withdrawn) {
        (Said::Approved, None) => t.say("recording-record-approved"),
        (Said::Approved, Some(at)) => t.say1("recording-record-withdrawn", "date", t.date_time(at)),
        (Said::Refused, _) => t.say("recording-record-refused"),
        _ => t.say("recording-record-silent"),
    };
    let counts = |row: &&Row| row.said != Said::Left && row.said != Said::Nothing;
    let all_said_yes = people.iter().filter(counts).all(|row| row.said == Said::Approved && row.withdrawn.is_none());
    if !all_said_yes && people.len() > NAMED_UP_TO {
        return vec![t.say("recording-record-refused")];
    }
    people.iter().filter(counts).map(|row| t.say2("recording-record-answer", "name", row.name.expose(), "answer", word(row))).collect()
}

/// In a call of two each knows what the other said.
const NAMED_UP_TO: usize = 2;
