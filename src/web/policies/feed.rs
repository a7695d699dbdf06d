//! For programs: `GET /privacy/feed.json`, the list of versions; `GET /privacy/archive/{number}.json`, one of them with every word.
//! The same below a room's address, for its notice.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde_json::{Value, json};

use crate::policies::reading::Reading;
use crate::policies::version::{State, Version};
use crate::web::error::WebError;
use crate::web::policies::{Place, named, show, view};
use crate::web::state::AppState;

/// `GET /privacy/feed.json`
pub async fn show_feed(state: Data<AppState>, place: Path<Place>) -> Result<HttpResponse, WebError> {
    let named = named(&state, &place).await?;
    let shelf = named.shelf(&state).await?;
    let url = format!("{}{}", state.origins.first(), named.path());
    let one = |version: &Version| entry(version, &url);
    let of = |reading: Option<&Reading>| reading.and_then(|reading| reading.version.as_ref()).map_or(Value::Null, one);
    let feed = json!({
        "schema": "visavis-policy-feed-1",
        "kind": named.document.kind.as_str(),
        "business": shelf.business.name,
        "url": url,
        "current": of(Some(&shelf.current)),
        "announced": of(shelf.coming.as_ref()),
        "versions": shelf.public.iter().map(one).collect::<Vec<_>>(),
    });
    Ok(HttpResponse::Ok().json(feed))
}

/// `GET /privacy/archive/{number}.json`
pub async fn show_copy(state: Data<AppState>, place: Path<Place>) -> Result<HttpResponse, WebError> {
    let named = named(&state, &place).await?;
    let reading = show::version(&state, &named, &place).await?;
    let url = format!("{}{}", state.origins.first(), named.path());
    let mut languages = serde_json::Map::new();
    for lang in reading.langs() {
        let clause = |one: &crate::policies::reading::Frozen| json!({ "id": one.clause.as_str(), "title": one.title, "text": one.text, "sha256": view::hex(&one.sha256) });
        let clauses: Vec<Value> = reading.clauses.iter().filter(|one| one.lang == lang).map(clause).collect();
        languages.insert(lang.tag().to_owned(), clauses.into());
    }
    let version = reading.version.as_ref().map_or(Value::Null, |version| entry(version, &url));
    Ok(HttpResponse::Ok()
        .json(json!({ "schema": "visavis-policy-1", "kind": reading.kind.as_str(), "version": version, "languages": languages })))
}

/// `of`: where the document is read.
fn entry(version: &Version, of: &str) -> Value {
    let number = version.number.unwrap_or_default();
    let time = |at: Option<crate::base::time::UtcMillis>| at.map(|at| at.0);
    json!({
        "number": number,
        "state": version.state.as_str(),
        "material": version.plan.material,
        "controlling": version.plan.controlling,
        "announced_ms": time(version.announced),
        "effective_ms": time(version.began.or(version.plan.effective).filter(|_| version.state != State::Withdrawn)),
        "ended_ms": time(version.ended),
        "url": format!("{of}/archive/{number}"),
        "copy": format!("{of}/archive/{number}.json"),
    })
}
