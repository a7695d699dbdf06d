//! Plain HTTP: shows how to trust this server, and sends everything else to HTTPS with its path.
//!
//! **Invariants.** Nothing personal and no form passes here; the target is always one of our own origins.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, header};
use actix_web::middleware::Next;
use actix_web::{HttpResponse, web};

use crate::web::state::AppState;

/// Marks the application of the HTTPS port.
#[derive(Clone, Copy)]
pub struct Secure;

pub fn is_secure(request: &ServiceRequest) -> bool {
    request.app_data::<Secure>().is_some()
}

/// Lets TLS pass; of plain HTTP only what is meant for it.
pub async fn divert(request: ServiceRequest, next: Next<impl MessageBody + 'static>) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    if is_secure(&request) || may_be_plain(&request) {
        return Ok(next.call(request).await?.map_into_boxed_body());
    }
    let Some(state) = request.app_data::<web::Data<AppState>>() else {
        return Ok(request.into_response(HttpResponse::InternalServerError().finish()));
    };
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
    let target = format!("{}{path}", state.origins.for_host(host));
    Ok(request.into_response(HttpResponse::PermanentRedirect().insert_header((header::LOCATION, target)).finish()))
}

fn may_be_plain(request: &ServiceRequest) -> bool {
    let path = request.path();
    let reads = request.method() == Method::GET || request.method() == Method::HEAD;
    reads && (matches!(path, "/trust" | "/trust/visavis-ca.crt" | "/favicon.ico" | "/healthz") || path.starts_with("/s/"))
}
