//! `GET /.well-known/gpc.json`: that this server honours the signal of a browser (Global Privacy Control).

use actix_web::HttpResponse;
use actix_web::http::header;
use serde_json::json;

/// Where it is.
pub const PATH: &str = "/.well-known/gpc.json";

pub async fn show_signal() -> HttpResponse {
    HttpResponse::Ok().insert_header((header::CACHE_CONTROL, CACHED)).json(json!({ "gpc": true, "lastUpdate": SINCE }))
}

/// When this was put into the program.
const SINCE: &str = "2026-11-23";
/// Chosen: it changes with a version of the program at most.
const CACHED: &str = "public, max-age=86400";
