//! What the pages of an ended conversation say about recording: to the business who asked, what was answered and what became
//! of it; to each person in it what was recorded, until when it is kept, and where the receipt is.
//!
//! **Invariants.** Who did not approve is named only in a call of two, where everybody knows it anyway (B.3.1).

use std::collections::HashMap;

use rusqlite::Connection;

use crate::base::ids::{ConversationId, PersonId, RequestId};
use crate::consent::keys::Keys;
use crate::consent::receipts::{self, Row, Said};
use crate::consent::requests::{self, RequestState, Standing};
use crate::recordings::RecordingError;
use crate::recordings::register::{self, Recording, State};
use crate::text::{Arg, Words};

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

/// What remains for one person who was in the call; empty if that person was never asked.
#[derive(Default)]
pub struct After {
    pub said: Vec<String>,
    /// Path and code of each receipt, the oldest first.
    pub receipts: Vec<(String, String)>,
    /// There is an approval that may be taken back.
    pub has_approved: bool,
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

impl After {
    pub fn new(t: &Words, keys: &Keys, person: &PersonId, all: &[Asked]) -> Self {
        let own: Vec<(&Asked, &Row)> = all.iter().filter_map(|one| Some((one, one.row_of(person)?))).collect();
        let codes = own.iter().map(|(_, row)| receipts::code(keys, &row.request, person));
        Self {
            said: remains(t, &own),
            receipts: codes.map(|code| (code.path(), code.grouped())).collect(),
            has_approved: own.iter().any(|(_, row)| matches!(row.said, Said::Approved | Said::Informed) && row.withdrawn.is_none()),
        }
    }

    /// The receipts, or an empty place that the script fills when the call ends.
    pub fn places(&self) -> Vec<(String, String)> {
        if self.receipts.is_empty() { vec![Default::default()] } else { self.receipts.clone() }
    }
}

impl Asked {
    /// What this person answered; whoever left before counts for nothing.
    fn row_of(&self, person: &PersonId) -> Option<&Row> {
        self.people.iter().find(|row| row.person == *person && !matches!(row.said, Said::Nothing | Said::Left))
    }
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

/// What was recorded of this person, or why nothing was.
fn remains(t: &Words, own: &[(&Asked, &Row)]) -> Vec<String> {
    let recorded: Vec<&Asked> = own
        .iter()
        .filter(|(one, row)| one.recording.is_some() && matches!(row.said, Said::Approved | Said::Informed))
        .map(|(one, _)| *one)
        .collect();
    match own.last() {
        _ if !recorded.is_empty() => recorded.into_iter().flat_map(|one| kept(t, one)).collect(),
        Some((one, _)) if one.recording.is_some() => vec![t.say("receipt-recording-not-you")],
        Some((one, _)) if one.standing.state == RequestState::Blocked => vec![t.say("recording-after-refused")],
        Some(_) => vec![t.say("recording-after-nothing")],
        None => Vec::new(),
    }
}

/// How much was recorded, and who must delete it by when, or that it is gone.
fn kept(t: &Words, one: &Asked) -> Vec<String> {
    let Some(recording) = &one.recording else { return Vec::new() };
    let clauses = &one.standing.asked.clauses;
    let mut values = clauses.values(t);
    values.retain(|(name, _)| *name != "date");
    values.push(("date", t.date(recording.due).into()));
    values.push(("minutes", Arg::from(one.standing.recorded.as_secs() / 60)));
    let said = |key: &str| t.say_with(clauses.key(key), &values);
    match recording.state {
        State::Discarded(_) => vec![said("recording-after-nothing")],
        State::Deleted(_) => vec![said("recording-after-recorded"), state(t, recording).1],
        State::Begun | State::Kept => vec![said("recording-after-recorded"), said("recording-after-kept")],
    }
}

fn answers(t: &Words, people: &[Row]) -> Vec<String> {
    let word = |row: &Row| match (row.said, row.withdrawn) {
        (_, Some(at)) if row.invalid.is_some() => t.say1("records-invalid-at", "date", t.date_time(at)),
        (Said::Informed, None) => t.say("notice-record-informed"),
        (Said::Informed, Some(at)) => t.say1("notice-record-objected", "date", t.date_time(at)),
        (Said::Approved, None) => t.say("recording-record-approved"),
        (Said::Approved, Some(at)) => t.say1("recording-record-withdrawn", "date", t.date_time(at)),
        (Said::Refused, _) => t.say("recording-record-refused"),
        _ => t.say("recording-record-silent"),
    };
    let counts = |row: &&Row| row.said != Said::Left && row.said != Said::Nothing;
    let all_said_yes =
        people.iter().filter(counts).all(|row| matches!(row.said, Said::Approved | Said::Informed) && row.withdrawn.is_none());
    if !all_said_yes && people.len() > NAMED_UP_TO {
        return vec![t.say("recording-record-refused")];
    }
    people.iter().filter(counts).map(|row| t.say2("recording-record-answer", "name", row.name.expose(), "answer", word(row))).collect()
}

/// In a call of two each knows what the other said.
const NAMED_UP_TO: usize = 2;
