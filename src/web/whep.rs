//! WHEP (draft-ietf-wish-whep): a holder of a room's token receives what is published on the room's stage under a label.
//!
//! Owns nothing; everything but the direction is WHIP's.

use actix_web::web::{Data, Path, Payload};
use actix_web::{HttpRequest, HttpResponse};

use crate::live::stage::Direction;
use crate::web::error::WebError;
use crate::web::state::AppState;
use crate::web::whip;

/// `POST /whep/{slug}/{label}`
pub async fn post_whep(
    request: HttpRequest,
    state: Data<AppState>,
    path: Path<(String, String)>,
    payload: Payload,
) -> Result<HttpResponse, WebError> {
    whip::open(&request, &state, &path, payload, Direction::Receives).await
}
