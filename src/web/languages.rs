//! The choice of a language, as links that remember it.

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::web::error::WebError;
use crate::web::page::{self, Page};

#[derive(Template)]
#[template(path = "languages.html")]
struct LanguagesPage {
    page: Page,
    from: String,
}

/// `GET /languages`; `?from=` is the path to come back to, if it is one of ours.
pub async fn show_languages(page: Page, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let from = request.query_string().split('&').find_map(|pair| pair.strip_prefix("from=")).unwrap_or("/");
    let from = from.replace("%2F", "/");
    let from = if is_our_path(&from) { from } else { "/".to_owned() };
    page::show(&LanguagesPage { page, from })
}

/// A path of plain segments: what cannot lead to another host, nor carry a question.
pub fn is_our_path(path: &str) -> bool {
    path.len() <= MOST_CHARS
        && path.starts_with('/')
        && !path.starts_with("//")
        && path.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'-' | b'_'))
}

/// Chosen: our longest path is a one-time link of 60 characters.
const MOST_CHARS: usize = 200;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_paths_are_come_back_to() {
        for good in ["/", "/r/advice", "/setup/AbC-_9", "/admin/users"] {
            assert!(is_our_path(good), "{good}");
        }
        for wrong in
            ["", "//evil.org", "https://evil.org", "/\\evil.org", "/%2F/evil.org", "/r/advice?lang=ar", "/javascript:alert(1)", "/a\nb"]
        {
            assert!(!is_our_path(wrong), "{wrong}");
        }
    }
}
