//! `GET /settings/rooms`

use actix_web::HttpResponse;
use actix_web::web::Data;
use askama::Template;

use crate::desk::DeskError;
use crate::desk::hours::State;
use crate::desk::rooms;
use crate::web::desk::page::business_of;
use crate::web::error::WebError;
use crate::web::page::{self, Page, Place};
use crate::web::state::AppState;
use crate::web::who::Manager;

#[derive(Template)]
#[template(path = "rooms/list.html")]
struct RoomsPage {
    page: Page,
    rooms: Vec<RoomView>,
}

struct RoomView {
    slug: String,
    name: String,
    link: String,
    is_open: bool,
    state: String,
    people: String,
}

/// `GET /settings/rooms`
pub async fn show_rooms(state: Data<AppState>, page: Page, _manager: Manager) -> Result<HttpResponse, WebError> {
    let now = state.db.now();
    let (business, rooms) = state
        .db
        .read(move |conn| {
            let mut rooms = Vec::new();
            for room in rooms::list(conn)? {
                let people = rooms::agents_of(conn, &room, now)?;
                rooms.push((room, people));
            }
            Ok::<_, DeskError>((business_of(conn)?, rooms))
        })
        .await?;
    let (t, zone) = (&page.t, business.zone());
    let view = |(room, people): (rooms::Room, Vec<crate::people::accounts::Account>)| {
        let at = room.state_at(now, &zone);
        let names: Vec<String> = people.iter().map(|person| person.shown_name().expose().clone()).collect();
        RoomView {
            link: format!("{}/r/{}", state.origins.first(), room.setting.slug),
            is_open: at.is_open(),
            state: match at {
                State::Open { until: Some(until) } => t.say1("rooms-open-until", "at", t.date_time(until)),
                State::Open { until: None } => t.say("rooms-open-always"),
                State::Closed { opens: Some(opens) } => t.say1("rooms-closed-until", "at", t.date_time(opens)),
                State::Closed { opens: None } => t.say("rooms-switched-off"),
            },
            people: if room.setting.agents.is_empty() { t.say("rooms-everybody") } else { t.list_and(&names) },
            name: room.setting.name,
            slug: room.setting.slug.to_string(),
        }
    };
    let rooms = rooms.into_iter().map(view).collect();
    page::show(&RoomsPage { rooms, page: page.at(Place::Rooms) })
}
