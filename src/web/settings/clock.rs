//! The question whether this machine's time is right, put to whoever manages the business while deletion and policies wait for the
//! answer. Whoever keeps the registers is told so, and who answers: one answer moves both, and so it is not an officer's.

use actix_web::HttpResponse;
use actix_web::web::Data;

use crate::jobs::list::Retention;
use crate::retention;
use crate::web::error::WebError;
use crate::web::page::{self, Page};
use crate::web::state::AppState;
use crate::web::who::{Action, Manager};

/// What this reader is asked, or told; empty if nothing waits, or it is not this reader's.
pub async fn question(state: &AppState, page: &Page) -> Result<String, WebError> {
    let key = if page.may(Action::ManageBusiness) {
        "settings-clock-question"
    } else if page.may(Action::ReadRegisters) {
        "settings-clock-told"
    } else {
        return Ok(String::new());
    };
    let clock = state.db.clock().clone();
    let step = state.db.read(move |conn| retention::questioned(conn, &clock)).await?;
    // The store's time, because deletion goes by it.
    let now = state.db.now();
    Ok(step.map_or_else(String::new, |step| {
        let times = [("from", step.from), ("to", step.to), ("now", now)].map(|(name, at)| (name, page.t.date_time(at).into()));
        page.t.say_with(key, &times)
    }))
}

/// `POST /settings/clock`: the time is right. What is due is deleted at once; policies are looked at each minute.
pub async fn post_clock(manager: Manager, state: Data<AppState>) -> Result<HttpResponse, WebError> {
    state.db.write(manager.actor(), retention::confirm).await?;
    state.jobs.call::<Retention>();
    Ok(page::go_to(CONFIRMED_PATH))
}

/// So that the page says it and a reload repeats nothing.
const CONFIRMED_PATH: &str = "/settings?clock";
pub const CONFIRMED: &str = "clock";
