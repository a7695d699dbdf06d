//! The embedded assets under a path that changes with their content: `/s/<hash>/css/house.css`.
//!
//! `href("img/mark.svg")` gives the path. Everything under `static/` is served; besides, `css/house.css` is all style
//! files of [`STYLES`] in one, so that a phone asks once.
//!
//! **Invariants.** What stands under the present hash never changes and is cached for a year. Compressed once, on first
//! use; pages are never compressed (BREACH). *Absent*: reading files while serving, anything a person uploaded.

use std::collections::HashMap;
use std::io::Write;
use std::sync::{LazyLock, OnceLock};

use actix_web::http::header::{self, ContentEncoding};
use actix_web::{HttpRequest, HttpResponse, web};
use flate2::Compression;
use flate2::write::GzEncoder;
use rust_embed::RustEmbed;

use crate::base::secret::sha256;
use crate::web::error::WebError;

/// The path of an asset, for templates.
pub fn href(path: &str) -> String {
    format!("/s/{}/{path}", ALL.hash)
}

/// `GET /s/{hash}/{path}`.
pub async fn show_asset(request: HttpRequest, path: web::Path<(String, String)>) -> Result<HttpResponse, WebError> {
    let (hash, path) = path.into_inner();
    let asset = ALL.files.get(&path).ok_or_else(WebError::missing)?;
    // A page from before an update asks for the old hash: it gets what there is, but keeps nothing of it.
    let cache = if hash == ALL.hash { "public, max-age=31536000, immutable" } else { "no-store" };
    Ok(asset.answer(&request, cache))
}

/// `GET /favicon.ico`, for browsers that do not read the link in the page.
pub async fn show_favicon(request: HttpRequest) -> Result<HttpResponse, WebError> {
    let asset = ALL.files.get("img/mark.svg").ok_or_else(WebError::missing)?;
    Ok(asset.answer(&request, "public, max-age=86400"))
}

/// `GET /robots.txt`: search engines may find the business, not its doors.
pub async fn show_robots() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(ROBOTS)
}

#[derive(RustEmbed)]
#[folder = "static/"]
struct Embedded;

struct Assets {
    hash: String,
    files: HashMap<String, Asset>,
}

struct Asset {
    media_type: String,
    plain: web::Bytes,
    small: OnceLock<web::Bytes>,
}

impl Asset {
    fn new(path: &str, content: Vec<u8>) -> Self {
        let media_type = mime_guess::from_path(path).first_or_octet_stream();
        let media_type = if media_type.type_() == "text" || media_type.subtype() == "javascript" {
            format!("{media_type}; charset=utf-8")
        } else {
            media_type.to_string()
        };
        Self { media_type, plain: content.into(), small: OnceLock::new() }
    }

    fn answer(&self, request: &HttpRequest, cache: &'static str) -> HttpResponse {
        let mut response = HttpResponse::Ok();
        response.content_type(self.media_type.as_str());
        response.insert_header((header::CACHE_CONTROL, cache));
        response.insert_header((header::VARY, "Accept-Encoding"));
        let accepts = request.headers().get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
        let gzip = accepts
            .is_some_and(|codings| codings.split(',').any(|coding| coding.split(';').next().is_some_and(|name| name.trim() == "gzip")));
        if gzip && self.plain.len() > WORTH_COMPRESSING && !self.media_type.starts_with("image/png") {
            response.insert_header(ContentEncoding::Gzip);
            return response.body(self.small.get_or_init(|| compress(&self.plain)).clone());
        }
        response.body(self.plain.clone())
    }
}

fn compress(plain: &[u8]) -> web::Bytes {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    // Writing into memory does not fail; if it ever did, an empty style would be visible at once.
    let _ = encoder.write_all(plain);
    encoder.finish().unwrap_or_default().into()
}

fn load() -> Assets {
    let mut contents: Vec<(String, Vec<u8>)> = Embedded::iter()
        .filter(|path| path.rsplit_once('.').is_some_and(|(_, kind)| KINDS.contains(&kind)))
        .filter_map(|path| Embedded::get(&path).map(|file| (path.to_string(), file.data.into_owned())))
        .collect();
    contents.sort();
    let style: Vec<u8> = STYLES
        .iter()
        .filter_map(|name| {
            contents.iter().find(|(path, _)| path.strip_prefix("css/").is_some_and(|file| file.strip_suffix(".css") == Some(name)))
        })
        .flat_map(|(_, content)| content.iter().copied())
        .collect();
    contents.push(("css/house.css".to_owned(), style));
    let mut all = Vec::new();
    for (path, content) in &contents {
        all.extend_from_slice(&sha256(path.as_bytes()));
        all.extend_from_slice(&sha256(content));
    }
    let hash = sha256(&all)[..8].iter().map(|byte| format!("{byte:02x}")).collect();
    let files = contents.into_iter().map(|(path, content)| (path.clone(), Asset::new(&path, content))).collect();
    Assets { hash, files }
}

static ALL: LazyLock<Assets> = LazyLock::new(load);

/// The style files of `css/house.css` in order; each is one component or one layer.
pub const STYLES: &[&str] = &[
    "tokens",
    "base",
    "layout",
    "nav",
    "buttons",
    "forms",
    "notice",
    "table",
    "queue",
    "tiles",
    "chat",
    "call",
    "clauses",
    "recording",
    "devices",
    "desk",
    "receipt",
    "policy",
    "print",
];

/// What is an asset; anything else under `static/` (types for the checker, notes) is not served.
const KINDS: [&str; 5] = ["css", "js", "svg", "png", "webp"];

/// Chosen: below this a packet is a packet.
const WORTH_COMPRESSING: usize = 1_000;

const ROBOTS: &str = "User-agent: *\nDisallow: /r/\nDisallow: /setup/\nDisallow: /invite/\nDisallow: /recover/\nDisallow: /receipt\nDisallow: /desk\nDisallow: /settings\nDisallow: /account\nDisallow: /sign-in\n";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_one_style_holds_its_parts_in_order() {
        let style = String::from_utf8(ALL.files["css/house.css"].plain.to_vec()).unwrap();
        assert!(style.starts_with("/* Visavis design tokens"));
        let places: Vec<usize> =
            ["@layer base {", "@layer layout {", ".masthead {", "@media print"].iter().map(|part| style.find(part).unwrap()).collect();
        assert!(places.is_sorted());
        assert!(href("img/mark.svg").starts_with("/s/"));
    }
}
