//! `/undo/SECRET`: for seven days whoever deleted the own account may change their mind. The link is the proof; it signs nobody in.

use actix_web::{HttpResponse, web};
use askama::Template;

use crate::rights::closing::State;
use crate::rights::closings;
use crate::store::Actor;
use crate::web::error::WebError;
use crate::web::page::{self, Page};
use crate::web::state::AppState;

#[derive(Template)]
#[template(path = "rights/undo.html")]
struct UndoPage {
    page: Page,
    /// The whole address, to be kept.
    link: String,
    until: String,
    due: String,
    /// Files of recordings have to be confirmed as deleted first.
    is_waiting: bool,
    /// Undone just now.
    is_undone: bool,
}

/// `GET /undo/{token}`
pub async fn show_undo(page: Page, state: web::Data<AppState>, token: web::Path<String>) -> Result<HttpResponse, WebError> {
    let (secret, now) = (token.clone(), state.db.now());
    let closing = state.db.read(move |conn| closings::find_undo(conn, &secret, now)).await?;
    page::show(&UndoPage {
        link: format!("{}/undo/{token}", state.origins.first()),
        until: page.t.date_time(closing.undo_until()),
        due: page.t.date(closing.due),
        is_waiting: closing.state == State::Waiting,
        is_undone: false,
        page,
    })
}

/// `POST /undo/{token}`
pub async fn post_undo(page: Page, state: web::Data<AppState>, token: web::Path<String>) -> Result<HttpResponse, WebError> {
    state.db.write(Actor::Stranger, move |tx| closings::undo(tx, &token)).await?;
    state.live.rooms_changed();
    page::show(&UndoPage { link: String::new(), until: String::new(), due: String::new(), is_waiting: false, is_undone: true, page })
}
