//! What a browser says it is, in two words: shown to its own person, and to an agent as phone or computer. Never more.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::header::USER_AGENT;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest};

use crate::people::networks::Network;
use crate::people::sessions::Browser;
use crate::web::error::WebError;
use crate::web::limits;
use crate::web::state::AppState;
use crate::web::visit::Visit;

impl FromRequest for Browser {
    type Error = WebError;
    type Future = Ready<Result<Self, WebError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let state = request.app_data::<Data<AppState>>().ok_or_else(|| WebError::broken(&"no state"));
        ready(state.and_then(|state| {
            let before = Visit::of(request)?.signed.as_ref().map(|signed| signed.session.clone());
            let network = Network::new(&state.network_key, &address(request));
            Ok(Self { device: name_of(agent(request)), network, before })
        }))
    }
}

/// What counts as the network address of a browser.
fn address(request: &HttpRequest) -> String {
    request.peer_addr().map_or(String::new(), |peer| limits::network(peer.ip()).to_string())
}

/// Whether a guest calls from a phone or tablet.
pub fn is_phone(request: &HttpRequest) -> bool {
    let agent = agent(request);
    ["Mobile", "Android", "iPhone", "iPad"].iter().any(|word| agent.contains(word))
}

fn agent(request: &HttpRequest) -> &str {
    request.headers().get(USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// "Firefox, Linux"; empty if the browser says nothing known.
fn name_of(agent: &str) -> String {
    let first = |table: &[(&str, &'static str)]| table.iter().find(|(word, _)| agent.contains(word)).map(|(_, name)| *name);
    let parts: Vec<&str> = [first(BROWSERS), first(SYSTEMS)].into_iter().flatten().collect();
    parts.join(", ")
}

/// In this order, because most browsers also name those they wish to resemble.
const BROWSERS: &[(&str, &str)] = &[
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
];

const SYSTEMS: &[(&str, &str)] = &[
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS X", "Mac"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_named_in_two_words() {
        let check = |agent, expected: &str| assert_eq!(name_of(agent), expected);
        check("Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0", "Firefox, Linux");
        check(
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0",
            "Edge, Windows",
        );
        check(
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
            "Safari, iPhone",
        );
        check("curl/8.0", "");
    }
}
