//! The only place from which letters leave this machine: one encrypted connection to the business's own mail server.
//!
//! **Invariants.** Before the certificate was found right, neither name, password nor letter is said. Every step has a limit of
//! time. What the server answers about one letter ([`Said`](Outcome::Said)) is told apart from what it answers about us
//! ([`Broke`](Outcome::Broke)). Nothing that was said before the encryption is taken for an answer behind it ([`Lines`]).
//! *Absent*: deciding when to try again, see [`crate::mail::course`].

use std::error::Error as _;
use std::future::Future;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, CertificateStore, TlsParameters, TlsParametersBuilder};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::response::{Response, Severity};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::base::limits;
use crate::mail::course::Verdict;
use crate::mail::lines::Lines;
use crate::mail::message::Message;
use crate::mail::server::{Reply, Security, Server, Trouble};

/// A connection on which letters can be handed in.
pub struct Session {
    connection: AsyncSmtpConnection,
    is_usable: bool,
}

/// Why there is none, or none any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    pub trouble: Trouble,
    pub reply: Option<Reply>,
}

/// What became of handing one letter in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The server answered about this letter.
    Said(Verdict, Reply),
    /// It takes nothing from us just now.
    Broke(Breach),
}

/// Connects, encrypts, signs in.
pub async fn connect(server: &Server, hello: &str) -> Result<Session, Breach> {
    let name = client_id(hello);
    let mut connection = greet(server, &name).await?;
    if let Some(login) = &server.login {
        let credentials = Credentials::new(login.user.clone(), login.password.expose().clone());
        let signed_in = step(limits::MAIL_STEP_TIME, connection.auth(&[Mechanism::Plain, Mechanism::Login], &credentials)).await;
        signed_in.map_err(|breach| match breach.trouble {
            // A refusal here is one of the name or the password, and so is no common way to say them.
            Trouble::Unwilling | Trouble::NoTls => Breach { trouble: Trouble::Login, ..breach },
            _ => breach,
        })?;
    }
    Ok(Session { connection, is_usable: true })
}

/// Hands one letter in on a connection of its own: a test.
pub async fn deliver(server: &Server, hello: &str, message: &Message) -> Outcome {
    match connect(server, hello).await {
        Ok(mut session) => {
            let outcome = session.send(message).await;
            if session.is_usable() {
                session.close().await;
            }
            outcome
        }
        Err(breach) => Outcome::Broke(breach),
    }
}

impl Session {
    /// Hands one letter in.
    pub async fn send(&mut self, message: &Message) -> Outcome {
        let Message { from, to, bytes } = message;
        if let Err(breach) = self.say(Mail::new(Some(from.clone()), Vec::new())).await {
            self.is_usable = false;
            return Outcome::Broke(breach);
        }
        if let Err(breach) = self.say(Rcpt::new(to.clone(), Vec::new())).await {
            return self.refused(breach).await;
        }
        if let Err(breach) = self.say(Data).await {
            return self.refused(breach).await;
        }
        match step(limits::MAIL_LETTER_TIME, self.connection.message(bytes)).await {
            Ok(response) => Outcome::Said(Verdict::Taken, reply_of(&response)),
            Err(breach) => self.refused(breach).await,
        }
    }

    /// Whether another letter can follow.
    pub fn is_usable(&self) -> bool {
        self.is_usable
    }

    /// Takes leave. A server that does not hear it sees the connection end.
    pub async fn close(mut self) {
        let _ = timeout(LEAVE_TIME, self.connection.quit()).await;
    }

    /// An answer about the letter, if the server goes on talking to us.
    async fn refused(&mut self, breach: Breach) -> Outcome {
        let verdict = match (&breach.trouble, &breach.reply) {
            (_, Some(reply)) if reply.code == CLOSING => None,
            (Trouble::Later, Some(reply)) => Some((Verdict::Later, reply.clone())),
            (Trouble::Unwilling, Some(reply)) => Some((Verdict::Never, reply.clone())),
            _ => None,
        };
        let Some((verdict, reply)) = verdict else {
            self.is_usable = false;
            return Outcome::Broke(breach);
        };
        self.is_usable = self.say(Rset).await.is_ok();
        Outcome::Said(verdict, reply)
    }

    async fn say(&mut self, command: impl std::fmt::Display) -> Result<Response, Breach> {
        step(limits::MAIL_STEP_TIME, self.connection.command(command)).await
    }
}

/// The name that we give ourselves: the host of our first origin.
pub fn hello_of(origin: &str) -> String {
    let authority = origin.strip_prefix("https://").unwrap_or(origin);
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => host,
        _ => authority,
    };
    host.trim_matches(['[', ']']).to_owned()
}

async fn greet(server: &Server, name: &ClientId) -> Result<AsyncSmtpConnection, Breach> {
    let place = (server.host.as_str(), server.port);
    match server.security {
        Security::Tls => {
            let connect = AsyncSmtpConnection::connect_tokio1(place, Some(limits::MAIL_STEP_TIME), name, Some(tls(server)?), None);
            step(limits::MAIL_STEP_TIME * 2, connect).await
        }
        Security::Starttls => {
            let tls = tls(server)?;
            let wire = TcpStream::connect(place);
            let unreachable = Breach { trouble: Trouble::Unreachable, reply: None };
            let Ok(Ok(wire)) = timeout(limits::MAIL_STEP_TIME * 2, wire).await else { return Err(unreachable) };
            let greeted = AsyncSmtpConnection::connect_with_transport(Box::new(Lines(wire)), name);
            let mut connection = step(limits::MAIL_STEP_TIME, greeted).await?;
            if !connection.can_starttls() {
                return Err(Breach { trouble: Trouble::NoTls, reply: None });
            }
            step(limits::MAIL_STEP_TIME, connection.starttls(tls, name)).await?;
            Ok(connection)
        }
        Security::None => {
            // Whatever the name might resolve to, what is in the clear stays here.
            let own: Vec<SocketAddr> = match server.host.parse::<IpAddr>() {
                Ok(address) => vec![SocketAddr::new(address, server.port)],
                Err(_) => {
                    [IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)].map(|own| SocketAddr::new(own, server.port)).to_vec()
                }
            };
            if own.iter().any(|place| !place.ip().is_loopback()) {
                return Err(Breach { trouble: Trouble::NoTls, reply: None });
            }
            let connect = AsyncSmtpConnection::connect_tokio1(own.as_slice(), Some(limits::MAIL_STEP_TIME), name, None, None);
            step(limits::MAIL_STEP_TIME * 2, connect).await
        }
    }
}

/// Whose certificates are believed, and for which name.
fn tls(server: &Server) -> Result<TlsParameters, Breach> {
    let untrusted = |_| Breach { trouble: Trouble::Untrusted, reply: None };
    let mut builder = TlsParametersBuilder::new(server.host.clone());
    if server.authority.is_empty() {
        builder = builder.certificate_store(CertificateStore::WebpkiRoots);
    } else {
        builder = builder.certificate_store(CertificateStore::None);
        builder = builder.add_root_certificate(Certificate::from_pem(server.authority.as_bytes()).map_err(untrusted)?);
    }
    builder.build_rustls().map_err(untrusted)
}

async fn step<T>(most: Duration, deed: impl Future<Output = Result<T, Error>>) -> Result<T, Breach> {
    match timeout(most, deed).await {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(fault)) => Err(breach(&fault)),
        Err(_) => Err(Breach { trouble: Trouble::Unreachable, reply: None }),
    }
}

/// What a fault of the connection means for us.
fn breach(fault: &Error) -> Breach {
    if let Some(code) = fault.status() {
        let trouble = if code.severity == Severity::PermanentNegativeCompletion { Trouble::Unwilling } else { Trouble::Later };
        let text = fault.source().map(ToString::to_string).unwrap_or_default();
        return Breach { trouble, reply: Some(Reply::new(u16::from(code), &text)) };
    }
    let trouble = match tls_fault(fault) {
        Some(rustls::Error::InvalidCertificate(_)) => Trouble::Untrusted,
        Some(_) => Trouble::NoTls,
        None if fault.is_response() => Trouble::Garbled,
        None if fault.is_client() => Trouble::NoTls,
        None => Trouble::Unreachable,
    };
    Breach { trouble, reply: None }
}

/// The fault of the handshake within, if it is one. An I/O error shows what it wraps only when asked.
fn tls_fault(fault: &Error) -> Option<&rustls::Error> {
    let mut inner = fault.source();
    while let Some(one) = inner {
        if let Some(found) = one.downcast_ref::<rustls::Error>() {
            return Some(found);
        }
        let wrapped = one.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        if let Some(found) = wrapped.and_then(|wrapped| wrapped.downcast_ref::<rustls::Error>()) {
            return Some(found);
        }
        inner = one.source();
    }
    None
}

fn reply_of(response: &Response) -> Reply {
    Reply::new(u16::from(response.code()), response.first_line().unwrap_or_default())
}

fn client_id(hello: &str) -> ClientId {
    match hello.parse::<IpAddr>() {
        Ok(IpAddr::V4(address)) => ClientId::Ipv4(address),
        Ok(IpAddr::V6(address)) => ClientId::Ipv6(address),
        Err(_) => ClientId::Domain(hello.to_owned()),
    }
}

/// Specified: RFC 5321 §3.8: the server is about to close the connection, whatever it was asked.
const CLOSING: u16 = 421;
/// Chosen: nobody waits for a farewell.
const LEAVE_TIME: Duration = Duration::from_secs(2);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn we_are_called_as_our_origin_is() {
        for (origin, name) in [
            ("https://desk.example.org", "desk.example.org"),
            ("https://localhost:8443", "localhost"),
            ("https://[::1]:8443", "::1"),
            ("https://[::1]", "::1"),
            ("https://203.0.113.7:8443", "203.0.113.7"),
        ] {
            assert_eq!(hello_of(origin), name);
        }
    }
}
