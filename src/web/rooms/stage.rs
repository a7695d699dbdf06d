//! The stage of a room: bearer tokens for programs that publish or receive, made and ended here.

use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use askama::Template;

use crate::base::ids::TokenId;
use crate::desk::DeskError;
use crate::desk::rooms::{self, Room};
use crate::desk::tokens::{self, Can, Token};
use crate::live::stage::{Direction, StageEntry};
use crate::text::Words;
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page, Place};
use crate::web::state::AppState;
use crate::web::who::Manager;

#[derive(Template)]
#[template(path = "rooms/stage.html")]
struct StagePage {
    page: Page,
    form: Form,
    slug: String,
    name: String,
    /// Where programs send and receive; LABEL stands for a name of their choice.
    whip: String,
    whep: String,
    sessions: Vec<SessionView>,
    tokens: Vec<TokenView>,
    lives: Vec<(String, String)>,
    /// A token that was just made; shown this once.
    secret: String,
}

/// Who publishes or receives now.
struct SessionView {
    number: u64,
    label: String,
    does: String,
}

struct TokenView {
    id: String,
    can: String,
    made: String,
    state: String,
    is_valid: bool,
}

/// `GET /settings/rooms/{slug}/stage`
pub async fn show_stage(state: Data<AppState>, page: Page, _manager: Manager, slug: Path<String>) -> Result<HttpResponse, WebError> {
    let form = Form::filled([("publish", "yes".to_owned()), ("life", "1".to_owned())]);
    let (room, tokens) = load(&state, slug.into_inner()).await?;
    page::show(&StagePage::new(&state, page, &room, &tokens, form))
}

/// `POST /settings/rooms/{slug}/stage`: makes a token, or ends the one named by `revoke`, or the session named by `end`.
pub async fn post_stage(
    state: Data<AppState>,
    page: Page,
    manager: Manager,
    slug: Path<String>,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let (room, tokens) = load(&state, slug.into_inner()).await?;
    if fields.has("revoke") {
        let id: TokenId = fields.text("revoke").parse().map_err(|_| WebError::missing())?;
        let of = room.id.clone();
        let revoked = id.clone();
        state.db.write(manager.actor(), move |tx| tokens::revoke(tx, &of, &id)).await?;
        state.live.token_revoked(&revoked);
        return Ok(page::go_to(&format!("/settings/rooms/{}/stage", room.setting.slug)));
    }
    if fields.has("end") {
        // Over already: that is what was asked for.
        state.live.end_on_stage(&room.id, fields.text("end").parse().map_err(|_| WebError::missing())?);
        return Ok(page::go_to(&format!("/settings/rooms/{}/stage", room.setting.slug)));
    }
    let mut form = Form::typed(&fields);
    let can = Can::from_parts(fields.text("publish") == "yes", fields.text("play") == "yes");
    if can.is_none() {
        form.add_fault("publish", page.t.say("rooms-fault-can"));
    }
    let hours = fields.text("life").parse::<u64>().ok().filter(|hours| LIVES_HOURS.contains(hours));
    if hours.is_none() {
        form.add_fault("life", page.t.say("common-fault-unknown"));
    }
    let (Some(can), Some(hours)) = (can, hours) else {
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &StagePage::new(&state, page, &room, &tokens, form));
    };
    let of = room.id.clone();
    let issued = state.db.write(manager.actor(), move |tx| tokens::issue(tx, &of, can, Duration::from_secs(hours * 3600))).await?;
    let (room, tokens) = load(&state, room.setting.slug.to_string()).await?;
    let mut stage = StagePage::new(&state, page, &room, &tokens, form);
    stage.secret = issued.secret.expose().clone();
    page::show_with(StatusCode::CREATED, &stage)
}

async fn load(state: &AppState, slug: String) -> Result<(Room, Vec<Token>), WebError> {
    let read = state.db.read(move |conn| {
        let room = rooms::by_slug(conn, &slug)?.ok_or(DeskError::Missing)?;
        let tokens = tokens::list(conn, &room.id)?;
        Ok::<_, DeskError>((room, tokens))
    });
    read.await.map_err(WebError::from)
}

impl StagePage {
    fn new(state: &AppState, page: Page, room: &Room, tokens: &[Token], form: Form) -> Self {
        let (t, now) = (&page.t, state.db.now());
        let lives = LIVES_HOURS.iter().map(|hours| (hours.to_string(), life(t, *hours)));
        Self {
            slug: room.setting.slug.to_string(),
            name: room.setting.name.clone(),
            whip: format!("POST {}/whip/{}/LABEL", state.origins.first(), room.setting.slug),
            whep: format!("POST {}/whep/{}/LABEL", state.origins.first(), room.setting.slug),
            sessions: state.live.on_stage(&room.id).into_iter().map(|entry| SessionView::new(t, entry)).collect(),
            tokens: tokens.iter().map(|token| TokenView::new(t, token, token.is_valid(now))).collect(),
            lives: lives.collect(),
            secret: String::new(),
            page: page.at(Place::Rooms),
            form,
        }
    }
}

impl SessionView {
    fn new(t: &Words, entry: StageEntry) -> Self {
        let does = match entry.direction {
            Direction::Publishes => t.say("rooms-can-publish"),
            Direction::Receives => t.say("rooms-can-play"),
        };
        Self { number: entry.number, label: entry.label, does }
    }
}

impl TokenView {
    fn new(t: &Words, token: &Token, is_valid: bool) -> Self {
        Self {
            id: token.id.to_string(),
            can: match token.can {
                Can::Publish => t.say("rooms-can-publish"),
                Can::Play => t.say("rooms-can-play"),
                Can::PublishAndPlay => t.say("rooms-can-both"),
            },
            made: t.date_time(token.created),
            state: match token.revoked {
                Some(at) => t.say1("rooms-token-ended", "at", t.date_time(at)),
                None if is_valid => t.say1("rooms-token-until", "at", t.date_time(token.expires)),
                None => t.say1("rooms-token-expired", "at", t.date_time(token.expires)),
            },
            is_valid,
        }
    }
}

fn life(t: &Words, hours: u64) -> String {
    match hours {
        1 => t.say("rooms-life-hour"),
        24 => t.say("rooms-life-day"),
        168 => t.say("rooms-life-week"),
        720 => t.say("rooms-life-month"),
        _ => t.say("rooms-life-year"),
    }
}

/// How long a token may be made to live, in hours: a trial, a day, a week, a month, a year.
const LIVES_HOURS: [u64; 5] = [1, 24, 7 * 24, 30 * 24, 365 * 24];
