//! `GET /healthz`: whether the server is ready. It answers nobody before it is.

use actix_web::HttpResponse;

pub async fn show_healthz() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok")
}
