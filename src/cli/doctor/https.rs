//! Asking the server's own pages, over a TLS that trusts nothing but this server's authority.
//!
//! **Invariants.** One request per connection; answers are bounded in size and time. *Absent*: redirects, cookies, proxies, the
//! trust store of this machine.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream, ToSocketAddrs};
use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rustls::pki_types::{CertificateDer, IpAddr, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use crate::config::{Config, Host, Origin};

use super::Line;
use super::facts::Served;

/// See the module.
#[derive(Clone)]
pub struct Client(Arc<ClientConfig>);

/// An origin that answers, and where.
#[derive(Clone, Debug)]
pub struct Door {
    pub origin: Origin,
    pub address: SocketAddr,
}

/// What is asked.
pub struct Question {
    pub method: &'static str,
    pub path: String,
    pub token: String,
    /// SDP, or nothing.
    pub body: String,
}

#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub location: String,
    pub body: String,
}

/// Why there was no reply.
#[derive(Debug)]
pub enum Trouble {
    /// The name leads nowhere.
    Name,
    Unreachable(io::Error),
    /// Somebody else answers there, or the name is not in the certificate.
    Certificate(String),
    Broken(String),
}

impl Client {
    /// `authority`: DER in base64.
    pub fn new(authority: &str) -> Result<Self, String> {
        let der = STANDARD.decode(authority).map_err(|fault| fault.to_string())?;
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from(der)).map_err(|fault| fault.to_string())?;
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config =
            ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().map_err(|fault| fault.to_string())?;
        Ok(Self(Arc::new(config.with_root_certificates(roots).with_no_client_auth())))
    }

    pub async fn ask(&self, door: &Door, question: Question) -> Result<Reply, Trouble> {
        let (client, door) = (self.clone(), door.clone());
        let asked = tokio::task::spawn_blocking(move || client.exchange(&door, &question)).await;
        asked.unwrap_or_else(|fault| Err(Trouble::Broken(fault.to_string())))
    }

    fn exchange(&self, door: &Door, question: &Question) -> Result<Reply, Trouble> {
        let mut tcp = TcpStream::connect_timeout(&door.address, PATIENCE).map_err(Trouble::Unreachable)?;
        let timed = tcp.set_read_timeout(Some(PATIENCE)).and_then(|()| tcp.set_write_timeout(Some(PATIENCE)));
        timed.map_err(Trouble::Unreachable)?;
        let name = match door.origin.host() {
            Host::Name(name) => ServerName::try_from(name.clone()).map_err(|fault| Trouble::Certificate(fault.to_string()))?,
            Host::Address(address) => ServerName::IpAddress(IpAddr::from(*address)),
        };
        let mut tls = ClientConnection::new(self.0.clone(), name).map_err(|fault| Trouble::Certificate(fault.to_string()))?;
        while tls.is_handshaking() {
            tls.complete_io(&mut tcp).map_err(|fault| match fault.kind() {
                io::ErrorKind::InvalidData => Trouble::Certificate(fault.to_string()),
                _ => Trouble::Unreachable(fault),
            })?;
        }
        let Question { method, path, token, body } = question;
        let mut head = format!("{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n", door.origin.authority());
        if !token.is_empty() {
            head.push_str(&format!("Authorization: Bearer {token}\r\n"));
        }
        if !body.is_empty() {
            head.push_str("Content-Type: application/sdp\r\n");
        }
        let request = format!("{head}Content-Length: {}\r\n\r\n{body}", body.len());
        let mut stream = StreamOwned::new(tls, tcp);
        stream.write_all(request.as_bytes()).and_then(|()| stream.flush()).map_err(Trouble::Unreachable)?;
        let mut bytes = Vec::new();
        match (&mut stream).take(REPLY_BYTES).read_to_end(&mut bytes) {
            Ok(_) => {}
            // Some end the connection without a goodbye; what came says whether it was whole.
            Err(fault) if fault.kind() == io::ErrorKind::UnexpectedEof => {}
            Err(fault) => return Err(Trouble::Unreachable(fault)),
        }
        parse(&String::from_utf8_lossy(&bytes)).ok_or_else(|| Trouble::Broken("the answer is no HTTP".to_owned()))
    }
}

/// Whether the pages answer at every origin; and the first that does.
pub async fn check(client: &Client, config: &Config, served: &Served) -> (Vec<Line>, Option<Door>) {
    let told: Vec<Origin> = served.origins.iter().filter_map(|origin| origin.parse().ok()).collect();
    let is_set = !config.origins.is_empty();
    let origins = if is_set { config.origins.clone() } else { told };
    let (mut lines, mut door) = (Vec::new(), None);
    for origin in origins.iter().take(ORIGINS) {
        let is_promised = match origin.host() {
            _ if is_set => true,
            Host::Address(address) => served.addresses.contains(address),
            Host::Name(name) if name == "localhost" => false,
            // Nobody said that the machine's own name leads here: it may lead to somebody else.
            Host::Name(_) => continue,
        };
        match knock(client, origin).await {
            Ok(open) => {
                lines.push(Line::pass("pages", format!("{origin} answers.")));
                door = door.or(Some(open));
            }
            Err(trouble) if is_promised => lines.push(Line::fail("pages", blame(origin, served, &trouble))),
            Err(_) => {}
        }
    }
    if lines.is_empty() {
        lines.push(Line::fail("pages", "No page answers: say with --origin how people get here."));
    }
    (lines, door)
}

async fn knock(client: &Client, origin: &Origin) -> Result<Door, Trouble> {
    let named = origin.clone();
    let resolve = move || -> Vec<SocketAddr> {
        match named.host() {
            Host::Address(address) => vec![SocketAddr::new(*address, named.port())],
            Host::Name(name) => (name.as_str(), named.port()).to_socket_addrs().map(Iterator::collect).unwrap_or_default(),
        }
    };
    let addresses = tokio::task::spawn_blocking(resolve).await.unwrap_or_default();
    let mut trouble = Trouble::Name;
    for address in addresses.into_iter().take(ADDRESSES) {
        let door = Door { origin: origin.clone(), address };
        let question = Question { method: "GET", path: "/healthz".to_owned(), token: String::new(), body: String::new() };
        match client.ask(&door, question).await {
            Ok(reply) if reply.status == 200 && reply.body == "ok" => return Ok(door),
            Ok(reply) => trouble = Trouble::Broken(format!("/healthz answers {}", reply.status)),
            Err(other) => trouble = other,
        }
    }
    Err(trouble)
}

fn blame(origin: &Origin, served: &Served, trouble: &Trouble) -> String {
    let port = served.https.port();
    match trouble {
        Trouble::Name => {
            format!("The name of {origin} leads nowhere: have it lead to this machine (a DNS record A or AAAA), or correct --origin.")
        }
        Trouble::Unreachable(fault) => format!(
            "{origin} does not answer ({fault}): in the router, forward TCP port {} to this machine's port {port}, and open that in its firewall.",
            origin.port()
        ),
        Trouble::Certificate(why) => {
            format!("Another server than this one answers at {origin} ({why}): look where its name and port lead, and correct --origin.")
        }
        Trouble::Broken(why) => {
            format!("{origin} answers something else than this server would ({why}): look where its name and port lead.")
        }
    }
}

/// The status, where the new thing is, and the body.
fn parse(text: &str) -> Option<Reply> {
    let (head, body) = text.split_once("\r\n\r\n")?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.strip_prefix("HTTP/1.1 ")?.get(..3)?.parse().ok()?;
    let header = |wanted: &str| {
        let of = |line: &str| {
            line.split_once(':').filter(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| value.trim().to_owned())
        };
        head.split("\r\n").find_map(of)
    };
    let whole = header("content-length").is_none_or(|length| length.parse() == Ok(body.len()));
    whole.then(|| Reply { status, location: header("location").unwrap_or_default(), body: body.to_owned() })
}

// Chosen.
const PATIENCE: Duration = Duration::from_secs(10);
const REPLY_BYTES: u64 = 128 * 1024;
const ORIGINS: usize = 16;
/// A name that leads to more is somebody else's.
const ADDRESSES: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reply_is_read_only_if_it_is_whole() {
        for (text, wanted) in [
            ("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok", Some((200, "", "ok"))),
            ("HTTP/1.1 201 Created\r\nLocation: /whip/a/b/c\r\nContent-Length: 3\r\n\r\nv=0", Some((201, "/whip/a/b/c", "v=0"))),
            ("HTTP/1.1 503 Service Unavailable\r\n\r\n", Some((503, "", ""))),
            ("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nok", None),
            ("HTTP/1.1 OK\r\n\r\n", None),
            ("SSH-2.0-OpenSSH\r\n\r\n", None),
            ("", None),
        ] {
            let read = parse(text).map(|reply| (reply.status, reply.location, reply.body));
            assert_eq!(read, wanted.map(|(status, location, body)| (status, location.to_owned(), body.to_owned())), "{text:?}");
        }
    }
}
