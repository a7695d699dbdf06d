//! `GET /desk/c/CONVERSATION`: the call for those who are in it, the record after its end.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;
use rusqlite::Connection;

use crate::base::ids::{ConversationId, PersonId};
use crate::base::time::UtcMillis;
use crate::consent::keys::Keys;
use crate::desk::DeskError;
use crate::desk::conversations::{self, Conversation, State};
use crate::desk::fields::Answer;
use crate::desk::readers::reads;
use crate::desk::rooms::{self, Room};
use crate::meetings::chat::{self, Line};
use crate::meetings::participants::{self, Participant, Role};
use crate::meetings::quality;
use crate::rules::Mode;
use crate::text::Words;
use crate::web::desk::conversations::outcome;
use crate::web::desk::quality::{QualityView, views};
use crate::web::desk::recorded::{self, After, Asked, AskedView};
use crate::web::error::WebError;
use crate::web::page::{self, Page, Place};
use crate::web::room::lobby::words_for;
use crate::web::state::AppState;
use crate::web::who::Staff;

/// The call, for an agent.
#[derive(Template)]
#[template(path = "desk/call.html")]
struct CallPage {
    page: Page,
    id: String,
    room: String,
    guest: String,
    lang: String,
    answers: Vec<AnswerView>,
    /// What may be chosen before *Record*; nothing where nobody can be asked.
    choice: Option<ChoiceView>,
    /// Empty: the script fills it when the call ends.
    after: After,
    words: String,
}

/// Within what somebody chooses who asks for a recording.
struct ChoiceView {
    most: u16,
    training: bool,
}

/// What is kept of a conversation.
#[derive(Template)]
#[template(path = "desk/record.html")]
struct RecordPage {
    page: Page,
    id: String,
    room: String,
    guest: String,
    when: String,
    with: String,
    outcome: String,
    deleted: String,
    lang: String,
    answers: Vec<AnswerView>,
    lines: Vec<LineView>,
    recorded: Vec<AskedView>,
    qualities: Vec<QualityView>,
    after: After,
    /// Until when somebody else's conversation may be read; empty for the own ones.
    granted: String,
    back: &'static str,
}

struct AnswerView {
    label: String,
    text: String,
}

struct LineView {
    id: String,
    name: String,
    at: String,
    text: String,
    file: String,
    file_name: String,
    file_size: String,
    is_own: bool,
}

/// One conversation with all that is kept of it.
pub struct Found {
    pub conversation: Conversation,
    pub room: Room,
    pub people: Vec<Participant>,
    lines: Vec<Line>,
    recorded: Vec<Asked>,
    qualities: Vec<quality::Line>,
    /// Of the room, as it is now.
    rule: rooms::Recording,
}

/// As whom somebody reads a record.
#[derive(Clone, Copy)]
enum Reader<'a> {
    /// As one of its people, or as somebody who serves the room.
    Own { me: Option<&'a PersonId>, keys: &'a Keys },
    /// Under a grant, which ends then.
    Granted { until: UtcMillis },
}

/// `GET /desk/c/{conversation}`
pub async fn show_conversation(state: Data<AppState>, page: Page, staff: Staff, path: Path<String>) -> Result<HttpResponse, WebError> {
    let id: ConversationId = path.parse().map_err(|_| WebError::missing())?;
    let found = state.db.read(move |conn| Found::load(conn, &id)).await?;
    let took_part = found.people.iter().any(|person| person.account.as_ref() == Some(&staff.account.id));
    let page = page.at(Place::Conversations);
    match found.conversation.state {
        State::Live if took_part => page::show(&CallPage::new(page, &found)),
        State::Closed(_) if reads(&found.people, Some(&found.room), &staff.account.id) => {
            let me = found.people.iter().find(|person| person.account.as_ref() == Some(&staff.account.id)).map(|person| &person.id);
            page::show(&RecordPage::new(page, Reader::Own { me, keys: &state.keys }, &found))
        }
        _ => Err(WebError::missing()),
    }
}

/// `POST /desk/c/{conversation}/bring`
pub async fn post_bring(state: Data<AppState>, staff: Staff, path: Path<String>) -> Result<HttpResponse, WebError> {
    let id: ConversationId = path.parse().map_err(|_| WebError::missing())?;
    // The queue refuses whoever is not in the conversation; the page is missing for them as well.
    state.live.bring(&id, &staff.account.id);
    Ok(page::go_to(&format!("/desk/c/{id}")))
}

/// The record for somebody who reads it under a grant.
pub fn record(page: Page, until: UtcMillis, found: &Found) -> Result<HttpResponse, WebError> {
    page::show(&RecordPage::new(page, Reader::Granted { until }, found))
}

impl Found {
    pub fn load(conn: &Connection, id: &ConversationId) -> Result<Self, WebError> {
        let conversation = conversations::find(conn, id)?.ok_or(DeskError::Missing)?;
        let room = rooms::by_id(conn, &conversation.room)?.ok_or(DeskError::Missing)?;
        let (people, lines, recorded) = (participants::list(conn, id)?, chat::list(conn, id)?, recorded::load(conn, id)?);
        let (qualities, rule) = (quality::list(conn, id)?, rooms::recording(conn, &room)?);
        Ok(Self { conversation, room, people, lines, recorded, qualities, rule })
    }
}

impl CallPage {
    fn new(page: Page, found: &Found) -> Self {
        let rule = &found.rule;
        let (t, conversation) = (&page.t, &found.conversation);
        Self {
            id: conversation.id.to_string(),
            room: found.room.name_in(t.lang()).to_owned(),
            guest: conversation.form.name.expose().clone(),
            lang: t.language(conversation.lang),
            answers: answers(t, &conversation.form.answers),
            choice: (rule.mode == Mode::Ask).then_some(ChoiceView { most: rule.days, training: rule.training }),
            after: After::default(),
            words: words_for(t),
            page,
        }
    }
}

impl RecordPage {
    fn new(page: Page, reader: Reader, found: &Found) -> Self {
        let (t, conversation) = (&page.t, &found.conversation);
        let (granted, base) = match reader {
            Reader::Own { .. } => (String::new(), "/desk"),
            Reader::Granted { until } => (t.say1("access-reading", "at", t.date_time(until)), "/admin/access"),
        };
        let me = if let Reader::Own { me, .. } = reader { me } else { None };
        let closed = conversation.closed();
        let agents: Vec<String> =
            found.people.iter().filter(|person| person.role == Role::Agent).map(|person| person.name.expose().clone()).collect();
        Self {
            back: if granted.is_empty() { "/desk/conversations" } else { base },
            granted,
            id: conversation.id.to_string(),
            room: found.room.name_in(t.lang()).to_owned(),
            guest: conversation.form.name.expose().clone(),
            when: t.date_time(conversation.rung),
            with: if agents.is_empty() { t.say("desk-nobody") } else { t.list_and(&agents) },
            outcome: closed.map(|closed| outcome(t, closed)).unwrap_or_default(),
            deleted: closed.map(|closed| t.date(closed.delete_due)).unwrap_or_default(),
            lang: t.language(conversation.lang),
            answers: answers(t, &conversation.form.answers),
            lines: found
                .lines
                .iter()
                .map(|line| LineView::new(t, &format!("{base}/c/{}", conversation.id), line, me == Some(&line.person)))
                .collect(),
            recorded: found.recorded.iter().map(|one| AskedView::new(t, one)).collect(),
            qualities: views(t, &found.people, &found.qualities),
            after: match reader {
                Reader::Own { me: Some(me), keys } => After::new(t, keys, me, &found.recorded),
                _ => After::default(),
            },
            page,
        }
    }
}

impl LineView {
    fn new(t: &Words, base: &str, line: &Line, is_own: bool) -> Self {
        let file = line.file.as_ref();
        Self {
            id: line.id.to_string(),
            name: line.name.expose().clone(),
            at: t.time(line.at),
            text: line.text.expose().clone(),
            file: file.map(|file| format!("{base}/files/{}", file.id)).unwrap_or_default(),
            file_name: file.map(|file| file.name.expose().clone()).unwrap_or_default(),
            file_size: file.map(|file| t.size(file.size_bytes)).unwrap_or_default(),
            is_own,
        }
    }
}

fn answers(t: &Words, answers: &[Answer]) -> Vec<AnswerView> {
    let view = |answer: &Answer| AnswerView {
        label: if answer.label.is_empty() { t.say("room-about") } else { answer.label.clone() },
        text: answer.text.expose().clone(),
    };
    answers.iter().map(view).collect()
}
