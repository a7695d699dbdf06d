//! `GET /trust`: how a device learns to trust this server's own certificate authority; also on plain HTTP, because a
//! device that does not trust yet must be able to read it.

use actix_web::HttpResponse;
use actix_web::web::Data;
use askama::Template;

use crate::web::error::WebError;
use crate::web::page::{self, Page};
use crate::web::qr::QrCode;
use crate::web::state::AppState;

#[derive(Template)]
#[template(path = "trust/trust.html")]
struct TrustPage {
    page: Page,
    address: String,
    name: String,
    fingerprint: String,
    code: Option<QrCode>,
}

pub async fn show_trust(page: Page, state: Data<AppState>) -> Result<HttpResponse, WebError> {
    let authority = state.tls.authority();
    let address = format!("{}/trust", state.origins.first());
    page::show(&TrustPage {
        page,
        code: QrCode::new(&address),
        address,
        name: authority.name.clone(),
        fingerprint: authority.fingerprint.clone(),
    })
}

/// `GET /trust/visavis-ca.crt`: PEM, which phones, computers and curl all read.
pub async fn show_authority(state: Data<AppState>) -> HttpResponse {
    HttpResponse::Ok().content_type("application/x-x509-ca-cert").body(state.tls.authority().pem.clone())
}
