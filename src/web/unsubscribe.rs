//! V-13, `/unsubscribe/CODE`: ends what a letter is about, without a sign-in and by one press; a mail program presses the same (RFC 8058).
//!
//! **Invariants.** Looking changes nothing, because mail scanners look at every link. Pressing again is no fault. Nothing on the page
//! says whose letter it is. *Absent*: a question why.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpMessage, HttpRequest, HttpResponse};
use askama::Template;

use crate::consent::messages::{self, Extent};
use crate::mail::subscriptions::Topic;
use crate::store::Actor;
use crate::web::error::WebError;
use crate::web::form::Fields;
use crate::web::page::{self, Page};
use crate::web::state::AppState;

#[derive(Template)]
#[template(path = "unsubscribe.html")]
struct UnsubscribePage {
    page: Page,
    /// What the letter is about; empty if the code is nobody's any more.
    topic: String,
    is_done: bool,
}

/// `GET /unsubscribe/{code}`
pub async fn show_unsubscribe(state: Data<AppState>, page: Page, code: Path<String>) -> Result<HttpResponse, WebError> {
    let now = state.db.now();
    let topic = state.db.read(move |conn| messages::of_code(conn, &code, now)).await?;
    show(page, topic, false)
}

/// `POST /unsubscribe/{code}`: whatever the body, unless it says `extent=all`.
pub async fn post_unsubscribe(
    state: Data<AppState>,
    page: Page,
    request: HttpRequest,
    code: Path<String>,
) -> Result<HttpResponse, WebError> {
    let is_all = request.extensions().get::<Fields>().is_some_and(|fields| fields.text("extent") == "all");
    let (post, extent) = (state.post.clone(), if is_all { Extent::All } else { Extent::One });
    let topic = state.db.write(Actor::Stranger, move |tx| messages::unsubscribe(tx, &post, &code, extent)).await?;
    show(page, topic, true)
}

fn show(page: Page, topic: Option<Topic>, is_done: bool) -> Result<HttpResponse, WebError> {
    let status = if topic.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let topic = topic.map(|topic| page.t.say(topic.name())).unwrap_or_default();
    page::show_with(status, &UnsubscribePage { page, topic, is_done })
}
