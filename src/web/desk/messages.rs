//! Messages left: dealt with by a press.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};

use crate::base::ids::MessageId;
use crate::desk::{DeskError, messages, rooms};
use crate::web::error::WebError;
use crate::web::page;
use crate::web::state::AppState;
use crate::web::who::Staff;

/// `POST /desk/messages/{id}/done`
pub async fn post_done(state: Data<AppState>, staff: Staff, path: Path<String>) -> Result<HttpResponse, WebError> {
    let id: MessageId = path.parse().map_err(|_| WebError::missing())?;
    let by = staff.account.id.clone();
    state
        .db
        .write(staff.actor(), move |tx| {
            let message = messages::find(tx, &id)?.ok_or(DeskError::Missing)?;
            let room = rooms::by_id(tx, &message.room)?.ok_or(DeskError::Missing)?;
            if !room.is_served_by(&by) {
                return Err(DeskError::Missing);
            }
            messages::done(tx, &id, &by)
        })
        .await?;
    Ok(page::go_to("/desk"))
}
