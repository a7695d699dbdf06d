//! WHIP (RFC 9725): a holder of a room's token publishes on the room's stage.
//!
//! Owns nothing; everything but the direction is shared with WHEP.

use actix_web::web::{Data, Path, Payload};
use actix_web::{HttpRequest, HttpResponse};

use crate::web::error::WebError;
use crate::web::stage;
use crate::web::state::AppState;

/// `POST /whip/{slug}/{label}`
pub async fn post_whip(
    request: HttpRequest,
    state: Data<AppState>,
    path: Path<(String, String)>,
    payload: Payload,
) -> Result<HttpResponse, WebError> {
    stage::open(&request, &state, path.into_inner(), payload).await
}
