//! `GET /r/SLUG`: one page that is lobby, waiting room, call and end; the store decides which.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::base::ids::ConversationId;
use crate::base::secret::token;
use crate::desk::conversations::{Closed, Conversation, EndReason, State};
use crate::desk::fields::{ABOUT, Field, FieldKind};
use crate::desk::rooms;
use crate::meetings::chat;
use crate::meetings::participants::{self, Role};
use crate::policies::kinds::{ClauseKey, Document};
use crate::recordings::RecordingError;
use crate::rules::{Mode, OnRefusal};
use crate::text::Words;
use crate::web::announced::{Announced, announced};
use crate::web::desk::recorded::{self, After};
use crate::web::error::WebError;
use crate::web::form::Form;
use crate::web::page::{self, Page};
use crate::web::policies::coming::{Coming, coming_of};
use crate::web::policies::view::ClauseView;
use crate::web::policies::{self, view};
use crate::web::room::told::Told;
use crate::web::room::view::{Contact, Door, customer};
use crate::web::state::AppState;

/// The page of a room.
#[derive(Template)]
#[template(path = "room/room.html")]
pub struct RoomPage {
    pub page: Page,
    pub form: Form,
    /// With what the account of a customer says.
    is_filled: bool,
    slug: String,
    name: String,
    welcome: Vec<String>,
    who: String,
    contact: Contact,
    state_line: String,
    /// What the business says about this room before anybody rings.
    notice: Notice,
    is_open: bool,
    /// What people are told before they ring, where calls may be recorded without asking.
    told: Option<Told>,
    /// What this room says of recording, before anybody rings.
    recording: String,
    /// The room asks whoever rings how old they are.
    asks_age: bool,
    fields: Vec<FieldView>,
    /// Makes a double press one ring.
    ring_key: String,
    /// `lobby`, `waiting` or `ended`.
    state: &'static str,
    /// The guest is in a running call and may go back into it.
    is_admitted: bool,
    waiting: Waiting,
    ended: Option<Ended>,
    /// What is left of a recording, once it has ended.
    after: After,
    /// Above everything: why the last press was not obeyed.
    problem: String,
    words: String,
}

/// One question of the room's form.
pub struct FieldView {
    name: String,
    label: String,
    kind: FieldKind,
    /// Pairs of value and label, an empty one first.
    choices: Vec<(String, String)>,
}

/// The ticket and what stands beside it; empty until the guest waits.
#[derive(Default)]
pub struct Waiting {
    place: String,
    text: String,
    hint: String,
    nobody_left: bool,
    estimate: String,
    drawn: String,
    lines: Vec<LineView>,
    line_key: String,
}

/// One written line, for pages without script.
pub struct LineView {
    pub id: String,
    pub name: String,
    pub at: String,
    pub text: String,
    /// The guest wrote it, and may delete it.
    pub is_own: bool,
    /// The id of the file that it carries; empty without one.
    pub file: String,
    pub file_name: String,
    pub file_size: String,
}

/// What is said after the end.
pub struct Ended {
    pub title: String,
    pub lead: String,
    pub kept: String,
}

/// `GET /r/{slug}`
pub async fn show_room(state: Data<AppState>, page: Page, request: HttpRequest, slug: Path<String>) -> Result<HttpResponse, WebError> {
    let door = Door::load(&state, &request, &slug).await?;
    let account = customer(&request)?;
    let form = Form::filled(account.iter().map(|account| ("name", account.name.expose().clone())));
    let mut room = RoomPage::new(&state, page, door, form).await?;
    room.is_filled = account.is_some();
    page::show(&room)
}

/// What the room's notice says.
#[derive(Default)]
struct Notice {
    /// All of the version in effect, if one is; what changed in it stands on other pages.
    clauses: Vec<ClauseView>,
    /// From when another one counts.
    coming: Option<Coming>,
    /// What the business announces to everybody.
    announced: Vec<Announced>,
}

impl Notice {
    async fn load(state: &AppState, page: &Page, door: &Door) -> Result<Self, WebError> {
        let shelf = policies::shelf(state, &Document::of_room(door.id().clone())).await?;
        let summary = ClauseKey::summary();
        let mut clauses = view::clauses(&page.t, &shelf.current, page.path(), None);
        clauses.retain(|clause| clause.id != summary.as_str());
        Ok(Self { clauses, coming: coming_of(&page.t, &shelf, &door.path()), announced: announced(page, state).await? })
    }
}

impl RoomPage {
    /// The page in the state of this guest.
    pub async fn new(state: &AppState, page: Page, door: Door, form: Form) -> Result<Self, WebError> {
        let (shown, is_admitted) = match door.own.as_ref().map(|own| own.state) {
            Some(State::Queued) => ("waiting", false),
            Some(State::Live) => ("lobby", true),
            Some(State::Closed(_)) => ("ended", false),
            None => ("lobby", false),
        };
        let waiting = match &door.own {
            Some(own) if own.closed().is_none() => Waiting::load(state, &page.t, own, &door).await?,
            _ => Waiting::default(),
        };
        let ended = door.own.as_ref().and_then(|own| own.closed().map(|closed| Ended::new(&page.t, own, closed)));
        let after = match &door.own {
            // Who was told when ringing has a receipt from then on.
            Some(own) if ended.is_some() || shown == "waiting" => after(state, &page.t, &own.id).await?,
            _ => After::default(),
        };
        let notice = if shown == "lobby" { Notice::load(state, &page, &door).await? } else { Notice::default() };
        let room = door.room.clone();
        let rule = state.db.read(move |conn| rooms::recording(conn, &room)).await?;
        let told = door.notice.as_ref().filter(|_| shown == "lobby").map(|clauses| Told::new(state, page.t.lang(), clauses));
        let t = &page.t;
        Ok(Self {
            notice,
            slug: door.slug(),
            name: door.name(),
            welcome: door.welcome(),
            who: door.who(t),
            contact: door.contact(),
            state_line: door.state_line(t),
            is_open: door.state.is_open(),
            told,
            recording: t.say(match (rule.mode, rule.on_refusal) {
                (Mode::Off, _) => "room-recording-off",
                (Mode::Ask, OnRefusal::Exclude) => "rules-lobby-exclude",
                (Mode::Ask, _) => "room-recording-ask",
                (Mode::Notice, _) => "notice-lobby",
            }),
            asks_age: door.room.setting.min_age > 0,
            fields: door.room.setting.fields.iter().map(|field| FieldView::new(t, field, &door)).collect(),
            ring_key: token().expose().clone(),
            state: shown,
            is_admitted,
            waiting,
            ended,
            after,
            problem: String::new(),
            is_filled: false,
            words: words_for(t),
            page,
            form,
        })
    }

    pub fn with_problem(mut self, problem: String) -> Self {
        self.problem = problem;
        self
    }

    /// Shows it with another status.
    pub fn answer(&self, status: StatusCode) -> Result<HttpResponse, WebError> {
        page::show_with(status, self)
    }
}

impl FieldView {
    fn new(t: &Words, field: &Field, door: &Door) -> Self {
        let own = field.label(door.lang, door.business.default_lang);
        let label = if own.is_empty() && field.id == ABOUT { t.say("room-about") } else { own.to_owned() };
        let choices = field.choices(door.lang, door.business.default_lang).iter().map(|choice| (choice.clone(), choice.clone()));
        let none = std::iter::once((String::new(), t.say("room-choose")));
        Self {
            name: field_name(field),
            label: if field.required { label } else { t.say1("room-optional", "label", label) },
            kind: field.kind,
            choices: none.chain(choices).collect(),
        }
    }

    fn is_text(&self) -> bool {
        self.kind == FieldKind::Text
    }

    fn is_choice(&self) -> bool {
        self.kind == FieldKind::Choice
    }
}

impl Waiting {
    async fn load(state: &AppState, t: &Words, own: &Conversation, door: &Door) -> Result<Self, WebError> {
        if own.state == State::Queued {
            state.live.caller_seen(&own.id);
        }
        let placed = state.live.place(&own.id).await;
        let (place, nobody_left) = placed.unwrap_or((1, false));
        let hint = if nobody_left { t.say("live-hint-nobody") } else { t.say("room-waiting-hint") };
        Ok(Self {
            place: t.number(place),
            text: t.say1("live-place", "place", place),
            hint,
            nobody_left,
            estimate: door.estimate.map(|wait| t.say1("room-about-minutes", "minutes", wait.as_secs() / 60)).unwrap_or_default(),
            drawn: drawn(t, own),
            lines: lines(state, t, &own.id).await?,
            line_key: token().expose().clone(),
        })
    }
}

impl Ended {
    pub fn new(t: &Words, own: &Conversation, closed: Closed) -> Self {
        let name = own.form.name.expose().as_str();
        let title = match closed.reason {
            EndReason::GivenUp => t.say("room-ended-given-up"),
            EndReason::MessageLeft => t.say("room-ended-message"),
            EndReason::Gone => t.say("room-ended-gone"),
            EndReason::HungUp | EndReason::EndedByAgent => t.say1("room-ended-thanks", "name", name),
        };
        let lead = closed.length().map(|length| t.say1("room-ended-length", "length", t.length(length))).unwrap_or_default();
        let kept = match closed.reason {
            EndReason::GivenUp => t.say("room-kept-nothing"),
            _ => t.say1("room-kept-until", "date", t.date(closed.delete_due)),
        };
        Self { title, lead, kept }
    }
}

/// What is left of a recording for the guest of an ended conversation.
async fn after(state: &AppState, t: &Words, id: &ConversationId) -> Result<After, WebError> {
    let wanted = id.clone();
    let read = state.db.read(move |conn| Ok::<_, RecordingError>((participants::guest_of(conn, &wanted)?, recorded::load(conn, &wanted)?)));
    let (guest, asked) = read.await?;
    Ok(guest.map(|guest| After::new(t, &state.keys, &guest.id, &asked)).unwrap_or_default())
}

/// The name of a question's field in the form.
pub fn field_name(field: &Field) -> String {
    format!("answer-{}", field.id)
}

/// "Drawn at 10:42 · Samira Haddad"
pub fn drawn(t: &Words, own: &Conversation) -> String {
    t.say2("room-drawn", "time", t.time(own.rung), "name", own.form.name.expose().as_str())
}

/// What was written in a conversation, for pages without script.
pub async fn lines(state: &AppState, t: &Words, id: &ConversationId) -> Result<Vec<LineView>, WebError> {
    let wanted = id.clone();
    let (lines, people) = state
        .db
        .read(move |conn| {
            let people = participants::list(conn, &wanted)?;
            Ok::<_, crate::store::StoreError>((chat::list(conn, &wanted)?, people))
        })
        .await?;
    let view = |line: &chat::Line| {
        let writer = people.iter().find(|person| person.id == line.person);
        let file = line.file.as_ref();
        LineView {
            id: line.id.to_string(),
            name: writer.map_or(String::new(), |person| person.name.expose().clone()),
            at: t.time(line.at),
            text: line.text.expose().clone(),
            is_own: writer.is_some_and(|person| person.role == Role::Guest),
            file: file.map_or(String::new(), |file| file.id.to_string()),
            file_name: file.map_or(String::new(), |file| file.name.expose().clone()),
            file_size: file.map_or(String::new(), |file| t.size(file.size_bytes)),
        }
    };
    Ok(lines.iter().map(view).collect())
}

/// The words that scripts of a conversation say, for an attribute `data-words`: escaped as every other value.
pub fn words_for(t: &Words) -> String {
    let mut words = t.for_script("call");
    // Of the recording only what scripts say: guests do not carry the owner's list of files.
    words.extend(t.for_script("recording-page"));
    // Keys and sentences: a map of strings always serialises.
    serde_json::to_string(&words).unwrap_or_default()
}
