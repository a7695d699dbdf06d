//! `GET /desk`: presence, what rings, the line, colleagues, messages left, today; the same facts that the desk's socket
//! sends, so that a page without script shows them too and reads itself anew.

use std::collections::HashMap;
use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use crate::base::ids::RoomId;
use crate::blob::{Blobs, Space};
use crate::desk::DeskError;
use crate::desk::conversations::{self, Day};
use crate::desk::messages::{self, Message};
use crate::desk::queue::{OfferKind, Presence};
use crate::desk::rooms::{self, Room};
use crate::live::desk::{CallerState, DeskState};
use crate::live::stage::Direction;
use crate::people::business::{self, Business};
use crate::text::Words;
use crate::web::desk::recordings::{self, Banner};
use crate::web::error::{Kind, WebError};
use crate::web::form::Fields;
use crate::web::page::{self, Page, Place};
use crate::web::room::lobby::words_for;
use crate::web::room::view::{Contact, day_start};
use crate::web::settings::clock;
use crate::web::state::AppState;
use crate::web::who::{Action, Staff};

/// The desk of one agent.
#[derive(Template)]
#[template(path = "desk/desk.html")]
pub struct DeskPage {
    page: Page,
    is_here: bool,
    presence: &'static str,
    presence_text: String,
    offers: Vec<OfferView>,
    line: Vec<LineView>,
    waiting: String,
    longest: String,
    colleagues: String,
    today: String,
    stage: Vec<String>,
    messages: Vec<MessageView>,
    has_rooms: bool,
    /// What the owner has to know of the disk; empty while it has space.
    disk: String,
    /// What is late or waits around recordings; empty if nothing.
    banner: Vec<String>,
    problem: String,
    words: String,
    /// The question about this machine's time, for the owner; empty if there is none.
    clock: String,
}

/// What rings.
struct OfferView {
    conversation: String,
    title: String,
    about: String,
    lines: Vec<String>,
    take: String,
}

/// One guest in the line.
struct LineView {
    conversation: String,
    name: String,
    room: String,
    waited: String,
    about: String,
    state: String,
}

/// A message that nobody has dealt with.
struct MessageView {
    id: String,
    name: String,
    contact: Contact,
    room: String,
    when: String,
    text: String,
    lang: String,
}

/// What the store knows of the desk.
struct Facts {
    rooms: Vec<Room>,
    messages: Vec<Message>,
    day: Day,
}

/// `GET /desk`
pub async fn show_desk(state: Data<AppState>, page: Page, staff: Staff) -> Result<HttpResponse, WebError> {
    page::show(&DeskPage::load(&state, page, &staff).await?)
}

/// `POST /desk/presence`
pub async fn post_presence(state: Data<AppState>, staff: Staff, fields: Fields) -> Result<HttpResponse, WebError> {
    let online = match fields.text("presence") {
        "online" => true,
        "offline" => false,
        _ => return Err(WebError::unreadable()),
    };
    state.live.presence(&staff.account.id, online).await.map_err(|_| WebError::new(Kind::Busy))?;
    Ok(page::go_to("/desk"))
}

impl DeskPage {
    pub async fn load(state: &AppState, page: Page, staff: &Staff) -> Result<Self, WebError> {
        let desk = state.live.desk_state(&staff.account.id).await.ok_or_else(|| WebError::new(Kind::Busy))?;
        let now = state.db.now();
        let recordings = recordings::banner(state, staff).await?;
        let facts = state
            .db
            .read(move |conn| {
                let zone = business_of(conn)?.zone();
                let day = conversations::day(conn, day_start(now, &zone))?;
                Ok::<_, DeskError>(Facts { rooms: rooms::list(conn)?, messages: messages::open(conn)?, day })
            })
            .await?;
        let t = &page.t;
        let is_mine = |room: &RoomId| facts.rooms.iter().any(|one| one.id == *room && one.is_served_by(&staff.account.id));
        let names: HashMap<&RoomId, &str> = facts.rooms.iter().map(|room| (&room.id, room.name_in(t.lang()))).collect();
        let messages = facts.messages.iter().filter(|message| is_mine(&message.room));
        Ok(Self {
            is_here: desk.presence != Presence::Offline,
            presence: presence_name(desk.presence),
            presence_text: presence_text(t, desk.presence),
            offers: offers(t, &desk),
            line: line(t, &desk),
            waiting: t.number(desk.queue.len()),
            longest: desk.queue.first().map_or_else(|| "–".to_owned(), |row| waited(t, row.waited)),
            colleagues: colleagues(t, &desk),
            today: t.say2("desk-today-figures", "calls", facts.day.calls, "messages", facts.day.messages),
            stage: stage(t, &desk),
            messages: messages.map(|message| MessageView::new(t, message, names.get(&message.room).copied())).collect(),
            has_rooms: !facts.rooms.is_empty(),
            disk: if staff.may(Action::ManageBusiness) { disk(t, &state.blobs) } else { String::new() },
            banner: banner(t, staff, &recordings),
            problem: String::new(),
            words: words_for(t),
            clock: clock::question(state, &page).await?,
            page: page.at(Place::Desk),
        })
    }

    /// The same desk with a sentence about the last press.
    pub fn refuse(mut self, status: StatusCode, problem: String) -> Result<HttpResponse, WebError> {
        self.problem = problem;
        page::show_with(status, &self)
    }
}

impl MessageView {
    fn new(t: &Words, message: &Message, room: Option<&str>) -> Self {
        Self {
            id: message.id.to_string(),
            name: message.left.name.expose().clone(),
            contact: Contact::new(message.left.contact.expose()),
            room: room.unwrap_or_default().to_owned(),
            when: t.date_time(message.created),
            text: message.left.text.expose().clone(),
            lang: message.left.lang.tag().to_owned(),
        }
    }
}

/// How long somebody has waited, in whole minutes from the first on.
pub fn waited(t: &Words, length: Duration) -> String {
    t.say1("desk-minutes", "minutes", length.as_secs() / 60)
}

fn offers(t: &Words, desk: &DeskState) -> Vec<OfferView> {
    let view = |offer: &crate::live::desk::Offer| {
        let name = offer.card.name.expose().as_str();
        let colleague = offer.kind == OfferKind::Colleague;
        OfferView {
            conversation: offer.card.conversation.to_string(),
            title: if colleague {
                t.say2("call-offer-colleague", "by", offer.by.clone().unwrap_or_default(), "name", name)
            } else {
                t.say2("call-offer-caller", "name", name, "room", offer.card.room_name.as_str())
            },
            about: t.say2("desk-offer-about", "waited", waited(t, offer.waited), "lang", t.language(offer.card.lang)),
            lines: std::iter::once(&offer.card.about)
                .chain(&offer.card.lines)
                .map(|line| line.expose().clone())
                .filter(|line| !line.is_empty())
                .collect(),
            take: if colleague { t.say("call-offer-join") } else { t.say("call-offer-take") },
        }
    };
    desk.offers.iter().map(view).collect()
}

fn line(t: &Words, desk: &DeskState) -> Vec<LineView> {
    let view = |row: &crate::live::desk::CallerRow| LineView {
        conversation: row.card.conversation.to_string(),
        name: row.card.name.expose().clone(),
        room: row.card.room_name.clone(),
        waited: waited(t, row.waited),
        about: Some(row.card.about.expose()).filter(|about| !about.is_empty()).cloned().unwrap_or_else(|| t.say("call-queue-nothing")),
        state: match row.state {
            CallerState::Rings => t.say("call-queue-rings"),
            CallerState::Next => t.say("call-queue-next"),
            CallerState::Waiting => t.say("call-queue-waits"),
            CallerState::Away => t.say("desk-line-away"),
        },
    };
    desk.queue.iter().map(view).collect()
}

fn banner(t: &Words, staff: &Staff, recordings: &Banner) -> Vec<String> {
    let overdue = if staff.may(Action::KeepRegisters) { "recording-banner-overdue-owner" } else { "recording-banner-overdue" };
    let lines = [(overdue, recordings.overdue), ("recording-banner-wishes", recordings.wishes)];
    lines.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| t.say1(key, "count", count)).collect()
}

fn colleagues(t: &Words, desk: &DeskState) -> String {
    let say = |(name, presence): &(String, Presence)| t.say2("call-colleague", "name", name.as_str(), "state", presence_text(t, *presence));
    let all: Vec<String> = desk.colleagues.iter().map(say).collect();
    if all.is_empty() { t.say("call-colleagues-none") } else { t.list_and(&all) }
}

fn stage(t: &Words, desk: &DeskState) -> Vec<String> {
    let say = |row: &crate::live::desk::StageRow| match row.direction {
        Direction::Publishes => t.say2("call-stage-publishes", "label", row.label.as_str(), "room", row.room_name.as_str()),
        Direction::Receives => t.say2("call-stage-receives", "label", row.label.as_str(), "room", row.room_name.as_str()),
    };
    desk.stage.iter().map(say).collect()
}

/// That files are refused for want of space, if it is so.
fn disk(t: &Words, blobs: &Blobs) -> String {
    let short = blobs.space().ok().filter(Space::is_short);
    short.map(|space| t.say1("desk-disk", "free", t.size(space.free_bytes))).unwrap_or_default()
}

fn presence_name(presence: Presence) -> &'static str {
    match presence {
        Presence::Online => "online",
        Presence::Offline => "offline",
        Presence::Busy => "busy",
        Presence::WrapUp => "wrap_up",
    }
}

fn presence_text(t: &Words, presence: Presence) -> String {
    match presence {
        Presence::Online => t.say("call-presence-online"),
        Presence::Offline => t.say("call-presence-offline"),
        Presence::Busy => t.say("call-presence-busy"),
        Presence::WrapUp => t.say("desk-presence-wrap-up"),
    }
}

/// The business, for pages that cannot be without it.
pub fn business_of(conn: &rusqlite::Connection) -> Result<Business, DeskError> {
    business::load(conn)?.ok_or(DeskError::Missing)
}
