//! Taking a call and passing it on, by a form. Pages with a script do it over the desk's socket.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};

use crate::base::ids::ConversationId;
use crate::live::desk::NotAccepted;
use crate::text::Words;
use crate::web::desk::page::DeskPage;
use crate::web::error::WebError;
use crate::web::page::{self, Page};
use crate::web::state::AppState;
use crate::web::who::Staff;

/// `POST /desk/offers/{conversation}/accept`
pub async fn post_accept(state: Data<AppState>, page: Page, staff: Staff, path: Path<String>) -> Result<HttpResponse, WebError> {
    let conversation: ConversationId = path.parse().map_err(|_| WebError::missing())?;
    match state.live.accept(&conversation, &staff.account.id).await {
        Ok(()) => Ok(page::go_to(&format!("/desk/c/{conversation}"))),
        Err(why) => {
            let (status, text) = (status(&why), text(&page.t, &why));
            DeskPage::load(&state, page, &staff).await?.refuse(status, text)
        }
    }
}

/// `POST /desk/offers/{conversation}/pass`. Passing what does not ring any more is passing it.
pub async fn post_pass(state: Data<AppState>, staff: Staff, path: Path<String>) -> Result<HttpResponse, WebError> {
    let conversation: ConversationId = path.parse().map_err(|_| WebError::missing())?;
    state.live.pass(&conversation, &staff.account.id);
    Ok(page::go_to("/desk"))
}

fn status(why: &NotAccepted) -> StatusCode {
    match why {
        NotAccepted::NotYours | NotAccepted::Gone => StatusCode::NOT_FOUND,
        NotAccepted::Taken(_) | NotAccepted::InACall => StatusCode::CONFLICT,
        NotAccepted::RoomFull | NotAccepted::NoPlace | NotAccepted::Busy => StatusCode::SERVICE_UNAVAILABLE,
    }
}

fn text(t: &Words, why: &NotAccepted) -> String {
    match why {
        NotAccepted::Taken(Some(name)) => t.say1("live-accept-taken-by", "name", name.as_str()),
        NotAccepted::Taken(None) => t.say("live-accept-taken"),
        // "Not yours" and "not there" answer the same.
        NotAccepted::Gone | NotAccepted::NotYours => t.say("live-accept-gone"),
        NotAccepted::InACall => t.say("live-accept-in-a-call"),
        NotAccepted::RoomFull => t.say("live-refused-room-full"),
        NotAccepted::NoPlace => t.say("live-accept-no-place"),
        NotAccepted::Busy => t.say("live-accept-busy"),
    }
}
