//! The home page: the business and its rooms.

use std::time::Duration;

use actix_web::{HttpResponse, web};
use askama::Template;

use crate::base::time::UtcMillis;
use crate::desk::hours::State;
use crate::desk::rooms::{self, PublicRoom};
use crate::text::Words;
use crate::web::announced::{Announced, announced};
use crate::web::error::WebError;
use crate::web::page::{self, Page};
use crate::web::policies::coming::{Coming, coming};
use crate::web::register;
use crate::web::state::AppState;

/// A room as the home page lists it.
pub struct RoomLine {
    pub slug: String,
    pub name: String,
    pub welcome: String,
    pub is_open: bool,
    /// "Open now", "Closed. Opens Monday at 09:00".
    pub state: String,
}

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage {
    page: Page,
    announced: Vec<Announced>,
    coming: Vec<Coming>,
    rooms: Vec<RoomLine>,
    /// Customers may make themselves an account.
    can_register: bool,
}

#[derive(Template)]
#[template(path = "before.html")]
struct BeforePage {
    page: Page,
    command: &'static str,
}

/// `GET /`. Before the set-up it says how the set-up begins.
pub async fn show_home(page: Page, state: web::Data<AppState>) -> Result<HttpResponse, WebError> {
    if !page.is_set_up() {
        return page::show(&BeforePage { page, command: NEW_LINK });
    }
    let rooms = room_lines(&page, &state).await?;
    let coming = coming(&page, &state).await?;
    let announced = announced(&page, &state).await?;
    let can_register = register::is_offered(&state).await?;
    page::show(&HomePage { page, announced, coming, rooms, can_register })
}

async fn room_lines(page: &Page, state: &AppState) -> Result<Vec<RoomLine>, WebError> {
    let Some(business) = page.business() else { return Ok(Vec::new()) };
    let (lang, default, now) = (page.t.lang(), business.default_lang, state.db.now());
    let zone = business.zone();
    let list = state.db.read(move |conn| rooms::public_list(conn, lang, default, now, &zone));
    let rooms = list.await.map_err(|fault| WebError::of(fault.class(), &fault))?;
    let line = |room: PublicRoom| RoomLine {
        slug: room.slug.as_str().to_owned(),
        name: room.name,
        is_open: room.state.is_open(),
        state: state_in_words(&page.t, room.state, now),
        welcome: room.welcome,
    };
    Ok(rooms.into_iter().map(line).collect())
}

/// Within a day the time says it; later the date is needed too.
fn state_in_words(t: &Words, state: State, now: UtcMillis) -> String {
    let soon = |at: UtcMillis| at.since(now) < DAY;
    match state {
        State::Open { until: Some(until) } if soon(until) => t.say1("people-home-open-until", "time", t.time(until)),
        State::Open { .. } => t.say("people-home-open"),
        State::Closed { opens: Some(opens) } => t.say1("people-home-closed-until", "opens", t.date_time(opens)),
        State::Closed { opens: None } => t.say("people-home-closed"),
    }
}

/// Chosen: what ends within a day can be said by its time alone.
const DAY: Duration = Duration::from_secs(24 * 3600);

/// What whoever holds the machine types for a new set-up link.
const NEW_LINK: &str = "visavis admin link";
