//! V-13, `/unsubscribe/CODE`: ends what a letter is about, without a sign-in and by one press; a mail program presses the same (RFC 8058).
//!
//! An invitation ends here too, for whoever was named to the business by others.
//!
//! **Invariants.** Looking changes nothing, because mail scanners look at every link. Pressing again is no fault. Nothing on the page
//! says whose letter it is. *Absent*: a question why.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpMessage, HttpRequest, HttpResponse};
use askama::Template;

use crate::consent::ConsentError;
use crate::consent::messages::{self, Extent};
use crate::mail::blocks::Scope;
use crate::mail::subscriptions::Topic;
use crate::store::{Actor, Tx};
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
    /// It is an invitation, to somebody who has no account: there is nothing else to end, and nothing to choose.
    is_invitation: bool,
    is_done: bool,
}

/// What a code ends.
#[derive(Clone, Copy)]
enum Ended {
    Promotions(Topic),
    /// Somebody whom others named to the business stops them (FC-35).
    Invitations,
}

/// `GET /unsubscribe/{code}`
pub async fn show_unsubscribe(state: Data<AppState>, page: Page, code: Path<String>) -> Result<HttpResponse, WebError> {
    let now = state.db.now();
    if state.post.is_stop_code(&code, Scope::Invitations, now) {
        return show(page, Some(Ended::Invitations), false);
    }
    let topic = state.db.read(move |conn| messages::of_code(conn, &code, now)).await?;
    show(page, topic.map(Ended::Promotions), false)
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
    let end = move |tx: &Tx| {
        if post.stop_by_code(tx, &code, Scope::Invitations)? {
            return Ok(Some(Ended::Invitations));
        }
        Ok::<_, ConsentError>(messages::unsubscribe(tx, &post, &code, extent)?.map(Ended::Promotions))
    };
    let ended = state.db.write(Actor::Stranger, end).await?;
    show(page, ended, true)
}

fn show(page: Page, ended: Option<Ended>, is_done: bool) -> Result<HttpResponse, WebError> {
    let status = if ended.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let topic = match ended {
        Some(Ended::Promotions(topic)) => page.t.say(topic.name()),
        Some(Ended::Invitations) => page.t.say("messages-topic-invitations"),
        None => String::new(),
    };
    let is_invitation = matches!(ended, Some(Ended::Invitations));
    page::show_with(status, &UnsubscribePage { page, topic, is_invitation, is_done })
}
