//! `GET /.well-known/visavis-keys.json`: with what receipts are checked, as a set of JSON Web Keys (RFC 7517).

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde_json::json;

use crate::web::state::AppState;

/// Where the keys are.
pub const PATH: &str = "/.well-known/visavis-keys.json";

pub async fn show_keys(state: Data<AppState>) -> HttpResponse {
    let key = state.keys.receipts().verifier().as_jwk();
    HttpResponse::Ok().json(json!({ "installation": state.keys.installation(), "keys": [key] }))
}
