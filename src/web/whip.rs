//! WHIP (RFC 9725): a holder of a room's token publishes on the room's stage. Also what WHEP shares with it.
//!
//! Owns nothing; sessions are `live::stage`'s. **Invariants.** The token alone decides; cookies and `Origin` are not looked
//! at, and any origin may read the answers. A token opens the stage of its own service room and no conversation.
//! *Absent*: trickle (the offer is whole), pages.

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderName};
use actix_web::web::{Data, Path, Payload};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder};
use futures_util::StreamExt;

use crate::base::limits::SDP_BYTES;
use crate::desk::rooms;
use crate::desk::tokens::{self, Can, Token};
use crate::live::stage::{Direction, Opened, StageError, Wanted};
use crate::web::error::WebError;
use crate::web::state::AppState;

/// `POST /whip/{slug}/{label}`
pub async fn post_whip(
    request: HttpRequest,
    state: Data<AppState>,
    path: Path<(String, String)>,
    payload: Payload,
) -> Result<HttpResponse, WebError> {
    open(&request, &state, &path, payload, Direction::Publishes).await
}

/// `DELETE /whip/{slug}/{label}/{session}`
pub async fn delete_session(
    request: HttpRequest,
    state: Data<AppState>,
    path: Path<(String, String, String)>,
) -> Result<HttpResponse, WebError> {
    let token = match bearer(&request, &state, &path.0).await? {
        Ok(token) => token,
        Err(refused) => return Ok(refused),
    };
    match state.live.end_session(&path.2, &token.id) {
        Ok(()) => Ok(shared(StatusCode::OK).finish()),
        Err(_) => Ok(plain(StatusCode::NOT_FOUND, "no such session")),
    }
}

/// `OPTIONS` on every address of WHIP and WHEP.
pub async fn show_options() -> HttpResponse {
    shared(StatusCode::NO_CONTENT)
        .insert_header((header::ACCESS_CONTROL_ALLOW_METHODS, "OPTIONS, POST, DELETE"))
        .insert_header((header::ACCESS_CONTROL_ALLOW_HEADERS, "Authorization, Content-Type"))
        .insert_header((header::ACCESS_CONTROL_MAX_AGE, "600"))
        .insert_header((HeaderName::from_static("accept-post"), SDP))
        .finish()
}

/// Opens a session either way.
pub(super) async fn open(
    request: &HttpRequest,
    state: &AppState,
    (slug, label): &(String, String),
    payload: Payload,
    direction: Direction,
) -> Result<HttpResponse, WebError> {
    let token = match bearer(request, state, slug).await? {
        Ok(token) => token,
        Err(refused) => return Ok(refused),
    };
    if !may(token.can, direction) {
        return Ok(plain(StatusCode::FORBIDDEN, "this token does not allow it"));
    }
    let offer = match offer(request, payload).await {
        Ok(offer) => offer,
        Err(refused) => return Ok(refused),
    };
    let wanted = Wanted { room: token.room, label: label.clone(), token: token.id, until: token.expires };
    let (opened, area) = match direction {
        Direction::Publishes => (state.live.publish(wanted, offer).await, "whip"),
        Direction::Receives => (state.live.receive(wanted, offer).await, "whep"),
    };
    Ok(match opened {
        Ok(Opened { session, answer }) => shared(StatusCode::CREATED)
            .insert_header((header::LOCATION, format!("/{area}/{slug}/{label}/{session}")))
            .content_type(SDP)
            .body(answer),
        Err(StageError::BadLabel) => plain(StatusCode::NOT_FOUND, "a label is 1 to 64 letters, digits, '-', '_' or '.'"),
        Err(StageError::Missing) => plain(StatusCode::NOT_FOUND, "nobody publishes under this label"),
        Err(StageError::Taken) => plain(StatusCode::CONFLICT, "somebody publishes under this label already"),
        Err(StageError::BadOffer) => plain(StatusCode::BAD_REQUEST, "this offer cannot be read"),
        Err(StageError::Unsupported) => plain(StatusCode::UNPROCESSABLE_ENTITY, "this offer has neither Opus nor VP8"),
        Err(StageError::Busy) => plain(StatusCode::SERVICE_UNAVAILABLE, "busy, try again later"),
    })
}

/// The token of the request if it is in force for this service room.
async fn bearer(request: &HttpRequest, state: &AppState, slug: &str) -> Result<Result<Token, HttpResponse>, WebError> {
    let given = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let secret = given
        .and_then(|value| value.split_once(' '))
        .filter(|(kind, _)| kind.eq_ignore_ascii_case("bearer"))
        .map(|(_, s)| s.trim().to_owned());
    let (now, slug) = (state.db.now(), slug.to_owned());
    let found = match secret {
        None => None,
        Some(secret) => {
            state
                .db
                .read(move |conn| {
                    let Some(token) = tokens::check(conn, &secret, now)? else {
                        return Ok(None);
                    };
                    let room = rooms::by_slug(conn, &slug)?;
                    Ok::<_, WebError>(Some((room.is_some_and(|room| room.id == token.room), token)))
                })
                .await?
        }
    };
    Ok(match found {
        Some((true, token)) => Ok(token),
        Some((false, _)) => Err(plain(StatusCode::NOT_FOUND, "no such room")),
        None => {
            // Whoever has no token is a stranger, and strangers are counted.
            if let Some(peer) = request.peer_addr() {
                state.rates.page(peer.ip()).map_err(WebError::too_often)?;
            }
            let mut refused = plain(StatusCode::UNAUTHORIZED, "a token is needed");
            refused.headers_mut().insert(header::WWW_AUTHENTICATE, header::HeaderValue::from_static("Bearer"));
            Err(refused)
        }
    })
}

async fn offer(request: &HttpRequest, mut payload: Payload) -> Result<String, HttpResponse> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(SDP) {
        return Err(plain(StatusCode::UNSUPPORTED_MEDIA_TYPE, "the body is to be application/sdp"));
    }
    let accepts = request.headers().get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or("*/*");
    if !accepts.split(',').any(|one| ["*/*", "application/*", SDP].contains(&one.split(';').next().unwrap_or_default().trim())) {
        return Err(plain(StatusCode::NOT_ACCEPTABLE, "the answer is application/sdp"));
    }
    let mut body = Vec::new();
    while let Some(piece) = payload.next().await {
        let piece = piece.map_err(|_| plain(StatusCode::BAD_REQUEST, "the body did not arrive"))?;
        if body.len() + piece.len() > SDP_BYTES {
            return Err(plain(StatusCode::PAYLOAD_TOO_LARGE, "an offer has at most 64 kB"));
        }
        body.extend_from_slice(&piece);
    }
    String::from_utf8(body).map_err(|_| plain(StatusCode::BAD_REQUEST, "this offer cannot be read"))
}

fn may(can: Can, direction: Direction) -> bool {
    match direction {
        Direction::Publishes => can.publish(),
        Direction::Receives => can.play(),
    }
}

/// A response that pages of any origin may read: there is no cookie whose power they could borrow.
fn shared(status: StatusCode) -> HttpResponseBuilder {
    let mut response = HttpResponse::build(status);
    response.insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"));
    response.insert_header((header::ACCESS_CONTROL_EXPOSE_HEADERS, "Location"));
    response
}

/// Programs read this, in the one language that programs' authors share.
fn plain(status: StatusCode, text: &'static str) -> HttpResponse {
    shared(status).content_type("text/plain; charset=utf-8").body(text)
}

const SDP: &str = "application/sdp";
