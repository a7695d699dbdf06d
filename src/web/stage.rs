//! What WHIP (RFC 9725) and WHEP (draft-ietf-wish-whep) share: who may, the sessions' addresses, the answers.
//!
//! Owns nothing; sessions are `live::stage`'s. **Invariants.** The token alone decides, in [`admit`], before anything else of a
//! request is read; cookies and `Origin` are not looked at, and any origin may read the answers. A token opens the stage of its
//! own service room and no conversation, and a session answers to the token that opened it and to no other. The entity tag of
//! a session names its ICE session. *Absent*: pages; `Link` (no ICE server is configured here); counter-offers.

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderName, HeaderValue};
use actix_web::web::{Data, Path, Payload};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder};
use futures_util::StreamExt;

use crate::base::limits::{CAPACITY_RETRY, ICE_FRAGMENT_BYTES, SDP_BYTES, STAGE_RETRY};
use crate::desk::tokens::{Can, Token};
use crate::live::stage::{Direction, Held, Opened, Patched, StageError, Wanted};
use crate::live::trial;
use crate::web::error::WebError;
use crate::web::state::AppState;

/// `OPTIONS` on the addresses where sessions begin.
pub async fn show_options() -> HttpResponse {
    options("OPTIONS, POST").insert_header((HeaderName::from_static("accept-post"), SDP)).finish()
}

/// `OPTIONS` on the address of a session.
pub async fn show_session_options() -> HttpResponse {
    options("OPTIONS, PATCH, DELETE").insert_header((ACCEPT_PATCH, FRAGMENT)).finish()
}

/// `PATCH /whip/{slug}/{label}/{session}`, and of WHEP: candidates, or an ICE restart.
pub async fn patch_session(
    request: HttpRequest,
    state: Data<AppState>,
    path: Path<(String, String, String)>,
    payload: Payload,
) -> Result<HttpResponse, WebError> {
    let held = match holder(&request, &state, path.into_inner()).await? {
        Ok(held) => held,
        Err(refused) => return Ok(refused),
    };
    // Without it a request that overtook another could undo a restart (RFC 9725 §4.3.1).
    let Some(if_match) = request.headers().get(header::IF_MATCH) else {
        return Ok(plain(StatusCode::PRECONDITION_REQUIRED, "If-Match is needed"));
    };
    let ice = meant(if_match);
    let fragment = match text(&request, payload, FRAGMENT, ICE_FRAGMENT_BYTES).await {
        Ok(fragment) => fragment,
        Err(refused) => return Ok(refused),
    };
    Ok(match state.live.patch_session(&held, ice, fragment).await {
        Ok(Patched::Taken) => shared(StatusCode::NO_CONTENT).finish(),
        Ok(Patched::Restarted { ice, fragment }) => {
            shared(StatusCode::OK).insert_header((header::ETAG, tag(&ice))).content_type(FRAGMENT).body(fragment)
        }
        Err(StageError::BadOffer) => plain(StatusCode::BAD_REQUEST, "this fragment cannot be read"),
        Err(other) => refused(other),
    })
}

/// `DELETE /whip/{slug}/{label}/{session}`, and of WHEP. An `If-Match` does not matter (RFC 9725 §4.3.1).
pub async fn delete_session(
    request: HttpRequest,
    state: Data<AppState>,
    path: Path<(String, String, String)>,
) -> Result<HttpResponse, WebError> {
    Ok(match holder(&request, &state, path.into_inner()).await? {
        Ok(held) => match state.live.end_session(&held) {
            Ok(()) => shared(StatusCode::OK).finish(),
            Err(other) => refused(other),
        },
        Err(refused) => refused,
    })
}

/// Opens a session either way.
pub(super) async fn open(
    request: &HttpRequest,
    state: &AppState,
    (slug, label): (String, String),
    payload: Payload,
) -> Result<HttpResponse, WebError> {
    let direction = direction(request);
    let token = match admit(request, state, &slug).await? {
        Ok(token) => token,
        Err(refused) => return Ok(refused),
    };
    if !accepts_sdp(request) {
        return Ok(plain(StatusCode::NOT_ACCEPTABLE, "the answer is application/sdp"));
    }
    let offer = match text(request, payload, SDP, SDP_BYTES).await {
        Ok(offer) => offer,
        Err(refused) => return Ok(refused),
    };
    let wanted = Wanted { room: token.room, label: label.clone(), token: token.id, until: token.expires };
    let (opened, area) = match direction {
        Direction::Publishes => (state.live.publish(wanted, offer).await, "whip"),
        Direction::Receives => (state.live.receive(wanted, offer).await, "whep"),
    };
    Ok(match opened {
        Ok(Opened { session, answer, ice }) => shared(StatusCode::CREATED)
            .insert_header((header::LOCATION, format!("/{area}/{slug}/{label}/{session}")))
            .insert_header((header::ETAG, tag(&ice)))
            .insert_header((ACCEPT_PATCH, FRAGMENT))
            .content_type(SDP)
            .body(answer),
        Err(other) => refused(other),
    })
}

/// Whose session it is that the request is about: it may be nobody's.
async fn holder(
    request: &HttpRequest,
    state: &AppState,
    (slug, label, session): (String, String, String),
) -> Result<Result<Held, HttpResponse>, WebError> {
    let direction = direction(request);
    let admitted = admit(request, state, &slug).await?;
    Ok(admitted.map(|token| Held { session, room: token.room, label, direction, token: token.id }))
}

/// The token of the request, if it is in force for this service room and for this direction: the one place that says yes.
async fn admit(request: &HttpRequest, state: &AppState, slug: &str) -> Result<Result<Token, HttpResponse>, WebError> {
    let given = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let secret = given
        .and_then(|value| value.split_once(' '))
        .filter(|(kind, _)| kind.eq_ignore_ascii_case("bearer"))
        .map(|(_, s)| s.trim().to_owned());
    let found = match secret {
        None => None,
        // The holder of this machine tries it out: no service room is concerned.
        Some(secret) if slug == trial::SLUG => state.live.trial(&secret).map(|token| (true, token)),
        Some(secret) => state.bearers.find(&state.db, secret, slug.to_owned()).await?,
    };
    Ok(match found {
        Some((true, token)) if may(token.can, direction(request)) => Ok(token),
        Some((true, _)) => Err(plain(StatusCode::FORBIDDEN, "this token does not allow it")),
        Some((false, _)) => Err(plain(StatusCode::NOT_FOUND, "no such room")),
        None => {
            // Whoever has no token is a stranger, and strangers are counted.
            if let Some(peer) = request.peer_addr() {
                state.rates.page(peer.ip()).map_err(WebError::too_often)?;
            }
            let mut refused = plain(StatusCode::UNAUTHORIZED, "a token is needed");
            refused.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
            Err(refused)
        }
    })
}

fn direction(request: &HttpRequest) -> Direction {
    if request.path().starts_with("/whip/") { Direction::Publishes } else { Direction::Receives }
}

fn may(can: Can, direction: Direction) -> bool {
    match direction {
        Direction::Publishes => can.publish(),
        Direction::Receives => can.play(),
    }
}

/// The ICE session that `If-Match` names; `None`: any (`*`, which clients also write in quotes).
fn meant(if_match: &HeaderValue) -> Option<String> {
    let given = if_match.to_str().unwrap_or_default().trim();
    let name = given.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    match name {
        _ if given == "*" => None,
        Some("*") => None,
        // A weak tag, or none, never matches (RFC 9110 §13.1.1).
        name => Some(name.unwrap_or_default().to_owned()),
    }
}

fn accepts_sdp(request: &HttpRequest) -> bool {
    let accepts = request.headers().get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or("*/*");
    accepts.split(',').any(|one| ["*/*", "application/*", SDP].contains(&one.split(';').next().unwrap_or_default().trim()))
}

/// The body, if it is of this kind and not longer.
async fn text(request: &HttpRequest, mut payload: Payload, wanted: &'static str, longest: usize) -> Result<String, HttpResponse> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(wanted) {
        return Err(plain(StatusCode::UNSUPPORTED_MEDIA_TYPE, format!("the body is to be {wanted}")));
    }
    let mut body = Vec::new();
    while let Some(piece) = payload.next().await {
        let piece = piece.map_err(|_| plain(StatusCode::BAD_REQUEST, "the body did not arrive"))?;
        if body.len() + piece.len() > longest {
            return Err(plain(StatusCode::PAYLOAD_TOO_LARGE, format!("the body has at most {} kB", longest / 1024)));
        }
        body.extend_from_slice(&piece);
    }
    String::from_utf8(body).map_err(|_| plain(StatusCode::BAD_REQUEST, "the body is not a text"))
}

fn refused(why: StageError) -> HttpResponse {
    let mut response = match why {
        StageError::BadLabel => plain(StatusCode::NOT_FOUND, "a label is 1 to 64 letters, digits, '-', '_' or '.'"),
        StageError::Missing => plain(StatusCode::NOT_FOUND, "no such session"),
        StageError::Nobody => plain(StatusCode::CONFLICT, "nobody publishes under this label now"),
        StageError::Taken => plain(StatusCode::CONFLICT, "somebody publishes under this label already"),
        StageError::BadOffer => plain(StatusCode::BAD_REQUEST, "this offer cannot be read"),
        StageError::Unsupported => plain(StatusCode::UNPROCESSABLE_ENTITY, "this offer has no codec that could be used here"),
        StageError::Stale => plain(StatusCode::PRECONDITION_FAILED, "this ICE session is over; another one has begun"),
        StageError::TooOften => plain(StatusCode::TOO_MANY_REQUESTS, "too many fragments, try again later"),
        StageError::NoPlace => {
            let mut full = plain(StatusCode::SERVICE_UNAVAILABLE, "this server carries nobody more now without harm to the others");
            full.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(CAPACITY_RETRY.as_secs()));
            return full;
        }
        StageError::Busy => plain(StatusCode::SERVICE_UNAVAILABLE, "busy, try again later"),
    };
    if matches!(why, StageError::Nobody | StageError::TooOften | StageError::Busy) {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(STAGE_RETRY.as_secs()));
    }
    response
}

/// A strong entity tag (RFC 9110 §8.8.3); our names of ICE sessions are letters and digits.
fn tag(ice: &str) -> String {
    format!("\"{ice}\"")
}

/// What a page of another origin may do here.
fn options(methods: &'static str) -> HttpResponseBuilder {
    let mut response = shared(StatusCode::OK);
    response
        .insert_header((header::ACCESS_CONTROL_ALLOW_METHODS, methods))
        .insert_header((header::ACCESS_CONTROL_ALLOW_HEADERS, "Authorization, Content-Type, If-Match"))
        .insert_header((header::ACCESS_CONTROL_MAX_AGE, "600"));
    response
}

/// A response that pages of any origin may read: there is no cookie whose power they could borrow.
fn shared(status: StatusCode) -> HttpResponseBuilder {
    let mut response = HttpResponse::build(status);
    response.insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"));
    response.insert_header((header::ACCESS_CONTROL_EXPOSE_HEADERS, "Location, ETag, Accept-Patch, Retry-After"));
    response
}

/// Programs read this, in the one language that programs' authors share.
fn plain(status: StatusCode, text: impl Into<String>) -> HttpResponse {
    shared(status).content_type("text/plain; charset=utf-8").body(text.into())
}

// Specified.
const SDP: &str = "application/sdp";
/// RFC 8840 §9.
const FRAGMENT: &str = "application/trickle-ice-sdpfrag";
/// RFC 5789 §3.1.
const ACCEPT_PATCH: HeaderName = HeaderName::from_static("accept-patch");
