//! What every request passes: [`guard`] around the whole server, [`gate`] before each route's handler.
//!
//! **Invariants.** Every response, errors too, has all security headers. An unknown host learns nothing (421). State
//! changes only by POST, PATCH or DELETE, from our own origin, with the token of the session or admission that the route needs;
//! bearer routes look at no cookie and no origin, and what a letter's code ends needs neither. *Absent*: any `X-Forwarded-*`.

use std::net::IpAddr;
use std::rc::Rc;

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, HttpRequest, HttpResponse, web};

use crate::base::limits;
use crate::consent::choices;
use crate::web::account::changed;
use crate::web::cookies;
use crate::web::error::{Kind, WebError};
use crate::web::form::{self, Fields};
use crate::web::page;
use crate::web::plain::is_secure;
use crate::web::routes::{self, Route};
use crate::web::state::{AppState, Origins};
use crate::web::visit::{Asked, Visit};
use crate::web::who::{self, Action, Door, Refusal, Signed};

/// Around the whole server: `App::wrap(from_fn(guard))`.
pub async fn guard(request: ServiceRequest, next: Next<impl MessageBody + 'static>) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let Some(state) = request.app_data::<web::Data<AppState>>().cloned() else {
        return Ok(request.into_response(HttpResponse::new(StatusCode::INTERNAL_SERVER_ERROR)));
    };
    let response = if is_our_host(&request, &state.origins) {
        next.call(request).await?.map_into_boxed_body()
    } else {
        request.error_response(WebError::new(Kind::WrongHost))
    };
    let mut response = finish(response, &state).await;
    let visit = Visit::of_response(response.request());
    if let Some(visit) = &visit
        && let Some(lang) = visit.chosen
        && !response.response().cookies().any(|cookie| cookie.name() == cookies::LANG)
    {
        // The cookie is made of a constant name and a language tag, both of which a header can carry.
        let _ = response.response_mut().add_cookie(&cookies::lang(lang));
    }
    add_headers(response.headers_mut(), visit.as_ref().map(|visit| visit.nonce.as_str()));
    Ok(response)
}

/// Before one route's handler: limits, visitor, authorisation, origin, form fields and token.
pub async fn gate(
    route: &'static Route,
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    match admit(route, &mut request).await {
        Ok(()) => Ok(next.call(request).await?.map_into_boxed_body()),
        Err(refusal) => Ok(request.error_response(refusal)),
    }
}

/// Whether a request that opens a socket comes from our own page: its `Origin` is ours. (Browsers always send it there.)
pub fn is_our_page(request: &HttpRequest) -> bool {
    let state = request.app_data::<web::Data<AppState>>();
    let origin = text(request.headers(), header::ORIGIN);
    state.is_some_and(|state| origin.is_some_and(|origin| state.origins.has_origin(origin)))
}

/// The address of somebody who is not signed in, or only as a customer: what limits for strangers count.
pub fn stranger(request: &HttpRequest) -> Option<IpAddr> {
    let is_known = Visit::of(request).is_ok_and(|visit| visit.signed.as_ref().is_some_and(|signed| !signed.counts_as_stranger()));
    request.peer_addr().map(|peer| peer.ip()).filter(|_| !is_known)
}

/// Whether the caller is a script that reads JSON.
pub fn wants_json(request: &HttpRequest) -> bool {
    text(request.headers(), header::ACCEPT).is_some_and(|accept| accept.contains("application/json"))
}

async fn admit(route: &'static Route, request: &mut ServiceRequest) -> Result<(), WebError> {
    let state = request.app_data::<web::Data<AppState>>().cloned().ok_or_else(|| WebError::broken(&"no state"))?;
    if matches!(route.action, Action::ReadAsset | Action::ReadHealth | Action::Stage) {
        return Ok(());
    }
    let claims_session = request.request().cookie(cookies::STAFF).is_some();
    if !claims_session {
        count_stranger(route, request, &state)?;
    }
    let visit = Rc::new(Visit::load(&state, Asked::from_request(request.request())).await?);
    request.extensions_mut().insert(Rc::clone(&visit));
    if claims_session && visit.signed.as_ref().is_none_or(Signed::counts_as_stranger) {
        count_stranger(route, request, &state)?;
    }
    who::pass(request, &visit, route.action).map_err(|refusal| match refusal {
        Refusal::SignInFirst => WebError::sign_in_first(),
        Refusal::NotThere => WebError::missing(),
        Refusal::NotYourRole => WebError::new(Kind::NotYourRole),
        Refusal::AnswerFirst => WebError::new(Kind::AnswerFirst),
        Refusal::Held => WebError::new(Kind::Held),
    })?;
    if [Method::POST, Method::PATCH, Method::DELETE].contains(request.method()) {
        // A mail program presses for its person (RFC 8058 §3.2) and has no page of ours: the code in the address is the proof, what it
        // ends is all it can do, and no cookie counts.
        if route.action != Action::Unsubscribe {
            check_origin(request.headers(), &state.origins)?;
        }
        let fields = read_fields(request).await?;
        check_token(route, request, &state, fields.as_ref())?;
        if let Some(fields) = fields {
            request.extensions_mut().insert(fields);
        }
    }
    note_use(&state, &visit);
    if note_signal(&state, &visit).await {
        let visit = Visit::load(&state, Asked::from_request(request.request())).await?;
        request.extensions_mut().insert(Rc::new(visit));
    }
    Ok(())
}

/// Counts a request of a stranger against the limits of the network address.
fn count_stranger(route: &Route, request: &ServiceRequest, state: &AppState) -> Result<(), WebError> {
    let Some(peer) = request.peer_addr() else { return Ok(()) };
    state.rates.page(peer.ip()).map_err(WebError::too_often)?;
    if route.action == Action::Ring && request.method() == Method::POST {
        state.rates.ring(peer.ip()).map_err(WebError::too_often)?;
    }
    Ok(())
}

/// The fields of an urlencoded body; other bodies are left to the handler.
async fn read_fields(request: &mut ServiceRequest) -> Result<Option<Fields>, WebError> {
    if request.content_type() != "application/x-www-form-urlencoded" {
        return Ok(None);
    }
    let declared = text(request.headers(), header::CONTENT_LENGTH).and_then(|length| length.parse::<usize>().ok());
    if declared.is_some_and(|length| length > limits::BODY_BYTES) {
        return Err(WebError::new(Kind::TooLarge));
    }
    let body = request.extract::<web::Bytes>().await.map_err(|fault| WebError::from_status(fault.as_response_error().status_code()))?;
    Fields::parse(&body).map(Some).ok_or_else(WebError::unreadable)
}

fn check_origin(headers: &HeaderMap, origins: &Origins) -> Result<(), WebError> {
    let same = text(headers, HeaderName::from_static("sec-fetch-site")) == Some("same-origin");
    let ours = text(headers, header::ORIGIN).is_some_and(|origin| origins.has_origin(origin));
    if same || ours { Ok(()) } else { Err(WebError::new(Kind::ForeignOrigin)) }
}

fn check_token(route: &Route, request: &ServiceRequest, state: &AppState, fields: Option<&Fields>) -> Result<(), WebError> {
    let cookie = match route.action.door() {
        Door::Open | Door::Bearer => return Ok(()),
        Door::Guest => cookies::GUEST,
        Door::Account => cookies::STAFF,
    };
    let secret = request.request().cookie(cookie).map(|cookie| cookie.value().to_owned()).unwrap_or_default();
    let header = text(request.headers(), HeaderName::from_static("x-form-token"));
    let query = request.query_string().split('&').find_map(|pair| pair.strip_prefix("form_token="));
    let token = header.or(query).or(fields.map(|fields| fields.text(form::TOKEN_FIELD))).unwrap_or_default();
    if form::is_token(&state.form_key, &secret, token) { Ok(()) } else { Err(WebError::new(Kind::StaleForm)) }
}

/// Notes the use of a session, not more often than is worth a write, and without making anybody wait.
fn note_use(state: &web::Data<AppState>, visit: &Visit) {
    let Some(signed) = visit.signed.as_ref().filter(|signed| signed.session.wants_touch(state.db.now())) else {
        return;
    };
    let (db, actor, session) = (state.db.clone(), signed.actor(), signed.session.id.clone());
    actix_web::rt::spawn(async move {
        if let Err(fault) = db.write(actor, move |tx| crate::people::sessions::touch(tx, &session)).await {
            tracing::warn!(%fault, "the use of a session could not be noted");
        }
    });
}

/// Keeps with an account what its browser says about sale and sharing, once: before the page is shown that says so. Answers whether
/// the visit is another one now.
async fn note_signal(state: &web::Data<AppState>, visit: &Visit) -> bool {
    let (Some(signed), Some(channel)) = (&visit.signed, visit.choice.to_carry(state.db.now())) else { return false };
    let by = visit.press(None);
    let kept = state.db.write(signed.actor(), move |tx| choices::carry(tx, &by, channel)).await;
    kept.inspect_err(|fault| tracing::warn!(%fault, "what a browser says about sale and sharing could not be kept with its account"))
        .is_ok()
}

/// Gives an error without content its page, its JSON or its line.
async fn finish(response: ServiceResponse<BoxBody>, state: &AppState) -> ServiceResponse<BoxBody> {
    let status = response.status();
    if !status.is_client_error() && !status.is_server_error() {
        return response;
    }
    let raised = response.response().error();
    if raised.is_none() && response.headers().contains_key(header::CONTENT_TYPE) {
        return response;
    }
    let fault = raised.and_then(|fault| fault.as_error::<WebError>().cloned()).unwrap_or_else(|| WebError::from_status(status));
    let kept = response.headers().clone();
    let made = error_content(response.request(), state, &fault).await;
    let mut response = response.into_response(made);
    for name in [header::WWW_AUTHENTICATE, header::ALLOW] {
        if let Some(value) = kept.get(&name) {
            response.headers_mut().insert(name, value.clone());
        }
    }
    response
}

async fn error_content(request: &HttpRequest, state: &AppState, fault: &WebError) -> HttpResponse {
    let bearer = routes::is_for_programs(request);
    if bearer || fault.kind == Kind::WrongHost {
        let mut response = HttpResponse::build(fault.kind.status());
        if bearer {
            // A page of another origin may read what its program did wrong.
            response.insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"));
        }
        return response.content_type("text/plain; charset=utf-8").body(fault.kind.name());
    }
    let json = wants_json(request);
    let reads = request.method() == Method::GET || request.method() == Method::HEAD;
    if fault.kind == Kind::SignInFirst && reads && !json {
        return HttpResponse::SeeOther().insert_header((header::LOCATION, "/sign-in")).finish();
    }
    // A page leads to the question; a socket, like a press, is told why it does not go.
    if fault.kind == Kind::AnswerFirst && reads && !json && !request.headers().contains_key(header::UPGRADE) {
        return changed::ask_first(request.path());
    }
    if fault.kind == Kind::Held && reads && !json && !request.headers().contains_key(header::UPGRADE) {
        return page::go_to(who::HELD);
    }
    let loaded = request.extensions().get::<Rc<Visit>>().cloned();
    let visit = match loaded {
        Some(visit) => visit,
        None => {
            let load = Visit::load(state, Asked::from_request(request)).await;
            let visit = Rc::new(load.unwrap_or_else(|_| Asked::from_request(request).without_store()));
            request.extensions_mut().insert(Rc::clone(&visit));
            visit
        }
    };
    if json { page::error_json(&visit, fault) } else { page::error_page(&visit, fault, state.db.now()) }
}

/// The host and port by which a request calls this server; a request that got past the guard calls one of our origins.
pub fn host_of(request: &HttpRequest) -> Option<&str> {
    text(request.headers(), header::HOST).or_else(|| request.uri().authority().map(|authority| authority.as_str()))
}

fn is_our_host(request: &ServiceRequest, origins: &Origins) -> bool {
    let host = host_of(request.request());
    // A monitor may ask for the health by any name; it learns nothing from it.
    let known = |host: &str| {
        if is_secure(request) { origins.has_host(host) } else { origins.has_name(host) }
    };
    let asks_for_health = request.path() == "/healthz" && (request.method() == Method::GET || request.method() == Method::HEAD);
    asks_for_health || host.is_some_and(known)
}

fn add_headers(headers: &mut HeaderMap, nonce: Option<&str>) {
    for (name, value) in HEADERS {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        // A nonce is base64 and the policy a constant, so that the header is always valid.
        if let Ok(policy) = HeaderValue::from_str(&policy(nonce)) {
            headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        }
    }
}

fn policy(nonce: Option<&str>) -> String {
    let code = nonce.map_or("'none'".to_owned(), |nonce| format!("'nonce-{nonce}'"));
    format!(
        "default-src 'none'; script-src {code}; style-src {code}; img-src 'self' blob:; media-src 'self' blob:; \
         connect-src 'self'; font-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types visavis"
    )
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// On every response. `Strict-Transport-Security` is absent on purpose: the certificate is our own CA's, and a browser
/// that trusts it today must be able to come back tomorrow without.
const HEADERS: [(&str, &str); 5] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "camera=(self), microphone=(self), display-capture=(self), fullscreen=(self), speaker-selection=(self), \
         accelerometer=(), autoplay=(self), browsing-topics=(), geolocation=(), gyroscope=(), hid=(), \
         identity-credentials-get=(), idle-detection=(), local-fonts=(), magnetometer=(), midi=(), \
         otp-credentials=(), payment=(), picture-in-picture=(self), publickey-credentials-create=(), \
         publickey-credentials-get=(), screen-wake-lock=(self), serial=(), storage-access=(), usb=(), \
         window-management=(), xr-spatial-tracking=()",
    ),
];
