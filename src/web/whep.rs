//! WHEP (draft-ietf-wish-whep): a holder of a room's token receives what is published on the room's stage under a label.
//!
//! Owns nothing; everything but the direction is shared with WHIP.

use actix_web::web::{Data, Path, Payload};
use actix_web::{HttpRequest, HttpResponse};

use crate::web::error::WebError;
use crate::web::stage;
use crate::web::state::AppState;

/// `POST /whep/{slug}/{label}`
pub async fn post_whep(
    request: HttpRequest,
    state: Data<AppState>,
    path: Path<(String, String)>,
    payload: Payload,
) -> Result<HttpResponse, WebError> {
    stage::open(&request, &state, path.into_inner(), payload).await
}
