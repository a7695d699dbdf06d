//! One consent, or those of one receipt, as files for other systems: ISO/IEC TS 27560 and Kantara.

use actix_web::HttpResponse;
use actix_web::http::header::{CONTENT_DISPOSITION, ContentType, HeaderValue};
use actix_web::web::{Data, Path};

use crate::base::ids::ConsentId;
use crate::consent::records::exchange::{self, Place};
use crate::consent::records::register::{self, Evidence};
use crate::web::error::{Kind, WebError};
use crate::web::receipt::show;
use crate::web::state::AppState;
use crate::web::who::Reader;

/// `GET /receipt/{code}/27560.json`
pub async fn show_own_27560(state: Data<AppState>, code: Path<String>) -> Result<HttpResponse, WebError> {
    iso(&state, &of_receipt(&state, &code).await?)
}

/// `GET /receipt/{code}/kantara.json`
pub async fn show_own_kantara(state: Data<AppState>, code: Path<String>) -> Result<HttpResponse, WebError> {
    kantara(&state, &of_receipt(&state, &code).await?)
}

/// `GET /officer/consents/{id}/27560.json`
pub async fn show_27560(state: Data<AppState>, _reader: Reader, id: Path<String>) -> Result<HttpResponse, WebError> {
    iso(&state, &[load(&state, &id).await?])
}

/// `GET /officer/consents/{id}/kantara.json`
pub async fn show_kantara(state: Data<AppState>, _reader: Reader, id: Path<String>) -> Result<HttpResponse, WebError> {
    kantara(&state, &[load(&state, &id).await?])
}

/// The evidence of one record.
pub async fn load(state: &AppState, id: &str) -> Result<Evidence, WebError> {
    let id: ConsentId = id.parse().map_err(|_| WebError::missing())?;
    state.db.read(move |conn| register::evidence(conn, &id)).await?.ok_or_else(WebError::missing)
}

async fn of_receipt(state: &AppState, code: &str) -> Result<Vec<Evidence>, WebError> {
    let (_, facts) = show::load(state, code).await?;
    Ok(state.db.read(move |conn| register::of_receipt(conn, &facts.receipt)).await?)
}

fn iso(state: &AppState, all: &[Evidence]) -> Result<HttpResponse, WebError> {
    let key = state.keys.receipts().verifier().id();
    let value = exchange::iso_27560(all, Place { origin: state.origins.first(), key: &key }).ok_or_else(WebError::missing)?;
    Ok(attached("attachment; filename=\"consent-27560.json\"", exchange::file(&value)))
}

/// What was not given has no file in this format.
fn kantara(state: &AppState, all: &[Evidence]) -> Result<HttpResponse, WebError> {
    let key = state.keys.receipts().verifier().id();
    let value = exchange::kantara(all, Place { origin: state.origins.first(), key: &key });
    let value = value.ok_or_else(|| WebError::new(Kind::Conflict))?;
    Ok(attached("attachment; filename=\"consent-kantara.json\"", exchange::file(&value)))
}

fn attached(name: &'static str, body: String) -> HttpResponse {
    HttpResponse::Ok().content_type(ContentType::json()).insert_header((CONTENT_DISPOSITION, HeaderValue::from_static(name))).body(body)
}
