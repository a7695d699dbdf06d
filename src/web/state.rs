//! What every handler may reach: `web::Data<AppState>`.

use std::sync::{Arc, Mutex};

use aws_lc_rs::hmac;

use crate::base::limits;
use crate::base::secret::Secret;
use crate::blob::Blobs;
use crate::consent::keys::Keys;
use crate::jobs::{Caller, Rounds, Runner};
use crate::live::Live;
use crate::mail::Post;
use crate::media::Media;
use crate::people::letters::Letters;
use crate::people::passwords::Hasher;
use crate::people::throttle::Throttle;
use crate::store::Db;
use crate::store::keys::MasterKey;
use crate::store::portable::Portable;
use crate::tls::Tls;
use crate::web::bearers::Bearers;
use crate::web::limits::{Connections, RateLimits};
use crate::web::ws::tickets::Tickets;

/// The handles of the running product.
pub struct AppState {
    pub db: Db,
    pub blobs: Blobs,
    /// Signs receipts, and finds them by their codes.
    pub keys: Keys,
    pub hasher: Hasher,
    pub origins: Origins,
    pub rates: RateLimits,
    /// Who holds connections to this server.
    pub connections: Connections,
    /// Who holds connections that carry media.
    pub media_connections: Connections,
    /// Tries at passwords; see [`crate::web::tries`].
    pub tries: Mutex<Throttle>,
    /// Makes and checks form tokens; see [`crate::web::form`].
    pub form_key: hmac::Key,
    /// Hides network addresses where they are kept; see [`crate::people::networks`].
    pub network_key: hmac::Key,
    pub live: Live,
    pub media: Media,
    /// Who may publish on stages and receive from them.
    pub bearers: Bearers,
    /// Open sockets, once each.
    pub tickets: Tickets,
    pub tls: Arc<Tls>,
    /// Reads `/metrics` from elsewhere.
    pub metrics_token: Secret<String>,
    /// Takes letters in.
    pub post: Post,
    pub jobs: Caller,
    pub rounds: Rounds,
    /// What every domain hands over to whom it is about.
    pub portables: Vec<Portable>,
}

/// What [`AppState`] is made of.
pub struct Parts<'a> {
    pub db: Db,
    pub blobs: Blobs,
    pub key: &'a MasterKey,
    pub keys: Keys,
    pub hasher: Hasher,
    pub origins: Origins,
    pub live: Live,
    pub media: Media,
    pub tls: Arc<Tls>,
    pub metrics_token: Secret<String>,
    pub post: Post,
    pub runner: &'a Runner,
    pub portables: Vec<Portable>,
}

/// How browsers may call this server: `https://host[:port]`, the port only if it is not 443. The first one is used in links.
#[derive(Clone, Debug)]
pub struct Origins(Vec<String>);

impl AppState {
    pub fn new(parts: Parts<'_>) -> Self {
        Self {
            form_key: hmac::Key::new(hmac::HMAC_SHA256, &parts.key.derive("form tokens")),
            network_key: hmac::Key::new(hmac::HMAC_SHA256, &parts.key.derive("networks of sign-ins")),
            db: parts.db,
            blobs: parts.blobs,
            keys: parts.keys,
            hasher: parts.hasher,
            origins: parts.origins,
            rates: RateLimits::new(),
            connections: Connections::new(limits::CONNECTIONS_PER_ADDRESS),
            media_connections: Connections::new(limits::MEDIA_STREAMS_PER_ADDRESS),
            tries: Mutex::new(Throttle::default()),
            live: parts.live,
            media: parts.media,
            bearers: Bearers::default(),
            tickets: Tickets::default(),
            tls: parts.tls,
            metrics_token: parts.metrics_token,
            post: parts.post,
            jobs: parts.runner.caller(),
            rounds: parts.runner.rounds(),
            portables: parts.portables,
        }
    }

    /// What sends links by letter.
    pub fn letters(&self) -> Letters {
        Letters { post: self.post.clone(), origin: self.origins.first().to_owned() }
    }
}

impl Origins {
    pub fn new(origins: impl IntoIterator<Item = String>) -> Self {
        Self(origins.into_iter().map(|origin| origin.trim_end_matches('/').to_ascii_lowercase()).collect())
    }

    /// The origin for links that leave this server; never taken from a request.
    pub fn first(&self) -> &str {
        self.0.first().map_or("", String::as_str)
    }

    /// The origin that is called by this host and port.
    pub fn of_host(&self, host: &str) -> Option<&str> {
        let host = host.to_ascii_lowercase();
        let host = host.strip_suffix(":443").unwrap_or(&host);
        self.0.iter().find(|origin| origin.strip_prefix("https://") == Some(host)).map(String::as_str)
    }

    pub fn has_host(&self, host: &str) -> bool {
        self.of_host(host).is_some()
    }

    /// The origin with the name in this `Host` header, whatever its port; the first one if none has it.
    pub fn for_host(&self, host: &str) -> &str {
        let name = bare_name(host).to_ascii_lowercase();
        let named = |origin: &&String| origin.strip_prefix("https://").is_some_and(|authority| bare_name(authority) == name);
        self.0.iter().find(named).map_or_else(|| self.first(), String::as_str)
    }

    /// Whether one of the origins has this name, whatever the port: for plain HTTP, which has a port of its own.
    pub fn has_name(&self, host: &str) -> bool {
        bare_name(self.for_host(host).trim_start_matches("https://")) == bare_name(host).to_ascii_lowercase()
    }

    pub fn has_origin(&self, origin: &str) -> bool {
        self.0.iter().any(|known| known.eq_ignore_ascii_case(origin))
    }
}

/// A host without its port; the brackets of an IPv6 address stay.
fn bare_name(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') => name,
        _ => host,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_leads_to_the_origin_of_the_same_name() {
        let origins =
            Origins::new(["https://desk.example.org".to_owned(), "https://[::1]:8443".to_owned(), "https://localhost:8443".to_owned()]);
        for (host, target, ours) in [
            ("desk.example.org:8080", "https://desk.example.org", true),
            ("[::1]:8080", "https://[::1]:8443", true),
            ("[::1]", "https://[::1]:8443", true),
            ("LOCALHOST:80", "https://localhost:8443", true),
            ("evil.example", "https://desk.example.org", false),
            ("", "https://desk.example.org", false),
        ] {
            assert_eq!((origins.for_host(host), origins.has_name(host)), (target, ours), "{host}");
        }
    }

    #[test]
    fn only_configured_names_are_ours() {
        let origins = Origins::new(["https://desk.example.org".to_owned(), "https://[::1]:8443/".to_owned()]);
        for host in ["desk.example.org", "DESK.example.org", "desk.example.org:443", "[::1]:8443"] {
            assert!(origins.has_host(host), "{host}");
        }
        for (host, origin) in [("DESK.example.org:443", "https://desk.example.org"), ("[::1]:8443", "https://[::1]:8443")] {
            assert_eq!(origins.of_host(host), Some(origin));
        }
        for host in ["", "example.org", "desk.example.org:8443", "desk.example.org.evil.org", "[::1]", "desk.example.org@evil.org"] {
            assert!(!origins.has_host(host), "{host}");
        }
        assert!(origins.has_origin("https://desk.example.org"));
        for origin in ["null", "http://desk.example.org", "https://evil.org", ""] {
            assert!(!origins.has_origin(origin), "{origin}");
        }
    }
}
