//! `/account/data`: what is kept about oneself, why, how long and who gets it; and all of it as a file (C-6, DR-1, DR-2).

use actix_web::http::StatusCode;
use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::{HttpResponse, web};
use askama::Template;

use crate::base::ids::BlobId;
use crate::base::limits::COPIES_PER_DAY;
use crate::people::sessions::Browser;
use crate::policies::promises;
use crate::policies::tables::{self, Table};
use crate::rights::copy::{self, Made, May};
use crate::store::StoreError;
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page, Place};
use crate::web::proof::{self, Proof};
use crate::web::state::AppState;
use crate::web::tries;
use crate::web::who::Signed;

#[derive(Template)]
#[template(path = "rights/data.html")]
struct DataPage {
    page: Page,
    form: Form,
    signed: Signed,
    kept: Table,
    /// The mail server that carries letters; empty if there is none.
    post: String,
}

/// `GET /account/data`
pub async fn show_data(page: Page, signed: Signed, state: web::Data<AppState>) -> Result<HttpResponse, WebError> {
    show(StatusCode::OK, page, signed, (&state, Form::default())).await
}

/// `POST /account/data`: the file, if the password is right.
pub async fn post_data(
    page: Page,
    signed: Signed,
    state: web::Data<AppState>,
    fields: Fields,
    browser: Browser,
) -> Result<HttpResponse, WebError> {
    let proof = proof::ask(&state, &signed, fields.text("current"), &browser).await?;
    if proof != Proof::Right {
        let mut form = Form::default();
        proof.mark(&mut form, "current", &page.t);
        return Ok(proof.set_wait(show(proof.status(), page, signed, (&state, form)).await?));
    }
    let (id, counted) = (signed.account.id.clone(), state.db.now());
    if let May::From(next) = state.db.write(signed.actor(), move |tx| copy::begin(tx, &id)).await? {
        let mut form = Form::default();
        form.add_fault("current", page.t.say2("leave-data-copy-often", "count", COPIES_PER_DAY, "time", page.t.date_time(next)));
        let mut response = show(StatusCode::TOO_MANY_REQUESTS, page, signed, (&state, form)).await?;
        tries::set_wait(&mut response, next.since(counted));
        return Ok(response);
    }
    let picture = match &signed.account.picture {
        Some(picture) => picture_of(&state, picture.clone()).await?,
        None => None,
    };
    let (id, parts, at) = (signed.account.id.clone(), state.portables.clone(), state.db.now());
    let read = state.db.read_at_length(move |conn| copy::gather(conn, &parts, &id, Made { at, picture: picture.as_deref() }));
    let text = serde_json::to_string_pretty(&read.await?).map_err(|fault| WebError::broken(&fault))?;
    let (id, size) = (signed.account.id.clone(), text.len());
    // Only what the ledger tells of goes out.
    state.db.write(signed.actor(), move |tx| copy::note(tx, &id, size)).await?;
    let mut response = HttpResponse::Ok();
    response.content_type("application/json");
    response.insert_header((CONTENT_DISPOSITION, "attachment; filename=\"visavis-account.json\""));
    Ok(response.body(text))
}

/// The picture itself; none if it goes just now.
async fn picture_of(state: &AppState, picture: BlobId) -> Result<Option<Vec<u8>>, WebError> {
    let blobs = state.blobs.clone();
    let content = state.db.read(move |conn| Ok::<_, StoreError>(blobs.open(conn, &picture).ok())).await?;
    let Some(content) = content else { return Ok(None) };
    let bytes = web::block(move || content.read_all()).await.map_err(|fault| WebError::broken(&fault))?;
    bytes.map(Some).map_err(|fault| WebError::of(fault.class(), &fault))
}

async fn show(status: StatusCode, page: Page, signed: Signed, (state, form): (&AppState, Form)) -> Result<HttpResponse, WebError> {
    let letters = state.post.clone();
    let server = state.db.read(move |conn| letters.server(conn)).await?;
    let days = state.db.read(promises::in_force).await?.most_days();
    let (kept, post) = (tables::kept_of_accounts(&page.t, days), server.map(|server| server.host).unwrap_or_default());
    page::show_with(status, &DataPage { page: page.at(Place::Account), form, signed, kept, post })
}
