//! The server that takes letters: where it is, how it is spoken to, and how it fared last.
//!
//! **Invariants.** A connection is encrypted and its certificate fits, or it goes to this very machine. The password is never
//! shown again, and never sent anywhere but where it was typed for: whoever changes the place types it anew.

use std::net::IpAddr;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use serde_json::json;

use crate::audit;
use crate::base::limits;
use crate::base::secret::Secret;
use crate::base::time::UtcMillis;
use crate::mail::address::Address;
use crate::mail::course::Line;
use crate::mail::{MailError, Post, outbox, sql};
use crate::store::Tx;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// Encrypted from the first byte (RFC 8314).
    Tls,
    /// Encrypted after a first word in the clear; without that nothing is sent.
    Starttls,
    /// In the clear, to this very machine only.
    None,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Login {
    pub user: String,
    pub password: Secret<String>,
}

/// A server as the business set it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    pub host: String,
    pub port: u16,
    pub security: Security,
    pub login: Option<Login>,
    /// Certificates (PEM) of the only authority that is believed; empty: those that browsers believe.
    pub authority: String,
    /// Whom letters are from.
    pub sender: Address,
}

/// Why letters do not go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Nobody is there: no such name, nothing listens, no answer in time.
    Unreachable,
    /// The certificate does not fit.
    Untrusted,
    /// It does not encrypt.
    NoTls,
    /// Name or password is not right.
    Login,
    /// It does not want letters, from us or from this sender.
    Unwilling,
    /// It asks us to come later.
    Later,
    /// It does not speak as mail servers do.
    Garbled,
}

/// How it went last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    pub line: Line,
    pub trouble: Option<Trouble>,
    pub reply: Option<Reply>,
    /// When a letter was taken last.
    pub taken: Option<UtcMillis>,
}

/// What a server said, cut to one short line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    pub code: u16,
    pub text: String,
}

/// A server as typed.
#[derive(Clone, Debug, Default)]
pub struct ServerInput {
    pub host: String,
    pub port: String,
    pub security: String,
    pub user: String,
    /// Empty: the one that is known, if it is still for the same place.
    pub password: String,
    pub authority: String,
    pub sender: String,
}

/// The fields of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Host,
    Port,
    Security,
    User,
    Password,
    Authority,
    Sender,
}

/// Why a field cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    Empty,
    TooLong(usize),
    Forbidden,
    NotAHost,
    NotAPort,
    Unknown,
    /// In the clear, and not to this machine.
    Exposed,
    NoCertificates,
    NotAnAddress,
    /// The place has changed: the password was not typed for it.
    TypeAnew,
}

impl Security {
    pub const ALL: [Self; 3] = [Self::Tls, Self::Starttls, Self::None];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tls => "tls",
            Self::Starttls => "starttls",
            Self::None => "none",
        }
    }

    pub fn from_stored(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|security| security.as_str() == text)
    }

    /// Specified: RFC 8314 §3.3, RFC 6409 §3.1, RFC 5321 §2.3.
    pub fn usual_port(self) -> u16 {
        match self {
            Self::Tls => 465,
            Self::Starttls => 587,
            Self::None => 25,
        }
    }
}

impl Trouble {
    pub const ALL: [Self; 7] = [Self::Unreachable, Self::Untrusted, Self::NoTls, Self::Login, Self::Unwilling, Self::Later, Self::Garbled];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unreachable => "unreachable",
            Self::Untrusted => "untrusted",
            Self::NoTls => "no-tls",
            Self::Login => "login",
            Self::Unwilling => "unwilling",
            Self::Later => "later",
            Self::Garbled => "garbled",
        }
    }

    pub fn from_stored(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|trouble| trouble.as_str() == text)
    }
}

impl Reply {
    /// One line of what can be shown, whatever was sent.
    pub fn new(code: u16, text: &str) -> Self {
        let shown: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(limits::MAIL_ANSWER_CHARS).collect();
        Self { code, text: shown.split_whitespace().collect::<Vec<_>>().join(" ") }
    }
}

impl Server {
    /// Reads what was typed. `known` is the server that is set now.
    pub fn parse(input: &ServerInput, known: Option<&Self>) -> Result<Self, Vec<(Field, Flaw)>> {
        let mut flaws = Vec::new();
        let mut keep = |field, flaw| flaws.push((field, flaw));
        let host = parse_host(&input.host).map_err(|flaw| keep(Field::Host, flaw)).ok();
        let security = Security::from_stored(&input.security).ok_or(Flaw::Unknown).map_err(|flaw| keep(Field::Security, flaw)).ok();
        let port = match (input.port.trim(), security) {
            ("", security) => Some(security.map_or(0, Security::usual_port)),
            (typed, _) => typed.parse().ok().filter(|port| *port > 0).or_else(|| {
                keep(Field::Port, Flaw::NotAPort);
                None
            }),
        };
        if let (Some(host), Some(Security::None)) = (&host, security)
            && !is_this_machine(host)
        {
            keep(Field::Security, Flaw::Exposed);
        }
        let user = parse_secret(input.user.trim()).map_err(|flaw| keep(Field::User, flaw)).ok();
        let password = parse_secret(&input.password).map_err(|flaw| keep(Field::Password, flaw)).ok();
        let authority = parse_authority(&input.authority).map_err(|flaw| keep(Field::Authority, flaw)).ok();
        let sender = Address::parse(input.sender.trim()).map_err(|_| keep(Field::Sender, Flaw::NotAnAddress)).ok();
        let (Some(host), Some(port), Some(security), Some(user), Some(password), Some(authority), Some(sender)) =
            (host, port, security, user, password, authority, sender)
        else {
            return Err(flaws);
        };
        let mut server = Self { host, port, security, login: None, authority, sender };
        if !user.is_empty() {
            match server.password(&user, password, known) {
                Ok(password) => server.login = Some(Login { user, password }),
                Err(flaw) => flaws.push((Field::Password, flaw)),
            }
        }
        if flaws.is_empty() { Ok(server) } else { Err(flaws) }
    }

    /// The password that was typed, or the known one if everything that it was typed for is as it was.
    fn password(&self, user: &str, typed: String, known: Option<&Self>) -> Result<Secret<String>, Flaw> {
        if !typed.is_empty() {
            return Ok(Secret::new(typed));
        }
        let Some((known, login)) = known.and_then(|known| Some((known, known.login.as_ref()?))) else {
            return Err(Flaw::Empty);
        };
        let is_same_place = (&known.host, known.port, known.security, &known.authority)
            == (&self.host, self.port, self.security, &self.authority)
            && login.user == user;
        if is_same_place { Ok(login.password.clone()) } else { Err(Flaw::TypeAnew) }
    }
}

impl Post {
    /// The server that is set, with its password.
    pub fn server(&self, conn: &rusqlite::Connection) -> Result<Option<Server>, MailError> {
        let Some((mut server, user, sealed)) = sql::server(conn)? else { return Ok(None) };
        if let Some(sealed) = sealed {
            let password = String::from_utf8(self.seal.open(PASSWORD, &sealed)?).map_err(|_| MailError::Sealed)?;
            server.login = Some(Login { user, password: Secret::new(password) });
        }
        Ok(Some(server))
    }

    /// Sets the server; what was held for want of one is queued, and the postman goes at once.
    pub fn set_server(&self, tx: &Tx, server: &Server) -> Result<(), MailError> {
        let sealed = server.login.as_ref().map(|login| self.seal.close(PASSWORD, login.password.expose().as_bytes()));
        sql::set_server(tx, server, sealed.as_deref(), tx.now)?;
        audit::record(
            tx,
            "mail.server",
            "server",
            json!({ "security": server.security.as_str(), "port": server.port, "login": server.login.is_some() }),
        )?;
        outbox::server_changed(tx, true)?;
        let bell = self.clone();
        tx.after_commit(move || bell.ring());
        Ok(())
    }

    /// From now on letters are held.
    pub fn remove_server(&self, tx: &Tx) -> Result<(), MailError> {
        if sql::delete_server(tx)? == 0 {
            return Err(MailError::NoServer);
        }
        audit::record(tx, "mail.server-remove", "server", json!({}))?;
        outbox::server_changed(tx, false)
    }
}

/// How the server fared last; `None` without one.
pub fn standing(conn: &rusqlite::Connection) -> Result<Option<Standing>, MailError> {
    Ok(sql::standing(conn)?)
}

/// It has taken a letter, or said about one that it will not: it works.
pub fn note_success(tx: &Tx, taken: bool) -> Result<(), MailError> {
    if let Some(mut standing) = sql::standing(tx)? {
        if standing.line.failures > 0 {
            audit::record(tx, "mail.server-back", "server", json!({ "failures": standing.line.failures }))?;
        }
        standing.line.handle_success();
        (standing.trouble, standing.reply) = (None, None);
        if taken {
            standing.taken = Some(tx.now);
        }
        sql::set_standing(tx, &standing)?;
    }
    Ok(())
}

/// It takes nothing just now.
pub fn note_failure(tx: &Tx, trouble: Trouble, reply: Option<Reply>) -> Result<(), MailError> {
    if let Some(mut standing) = sql::standing(tx)? {
        if standing.line.failures == 0 {
            let code = reply.as_ref().map(|reply| reply.code);
            audit::record(tx, "mail.server-fails", "server", json!({ "trouble": trouble.as_str(), "code": code }))?;
        }
        standing.line.handle_failure(tx.now);
        (standing.trouble, standing.reply) = (Some(trouble), reply);
        sql::set_standing(tx, &standing)?;
    }
    Ok(())
}

/// Whether a name can only be this very machine.
pub fn is_this_machine(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost") || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// A name of labels, or an address.
fn parse_host(typed: &str) -> Result<String, Flaw> {
    let host = typed.trim().trim_end_matches('.');
    let label_fits = |label: &str| {
        let bytes_fit = label.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
        !label.is_empty() && label.len() <= 63 && bytes_fit && !label.starts_with('-') && !label.ends_with('-')
    };
    match host {
        "" => Err(Flaw::Empty),
        _ if host.parse::<IpAddr>().is_ok() => Ok(host.to_owned()),
        _ if host.len() <= 253 && host.split('.').all(label_fits) => Ok(host.to_ascii_lowercase()),
        _ => Err(Flaw::NotAHost),
    }
}

fn parse_secret(typed: &str) -> Result<String, Flaw> {
    if typed.chars().count() > limits::MAIL_LOGIN_CHARS {
        return Err(Flaw::TooLong(limits::MAIL_LOGIN_CHARS));
    }
    if typed.chars().any(char::is_control) { Err(Flaw::Forbidden) } else { Ok(typed.to_owned()) }
}

fn parse_authority(typed: &str) -> Result<String, Flaw> {
    let typed = typed.trim().replace("\r\n", "\n");
    if typed.is_empty() {
        return Ok(typed);
    }
    if typed.len() > limits::MAIL_AUTHORITY_BYTES {
        return Err(Flaw::TooLong(limits::MAIL_AUTHORITY_BYTES));
    }
    let mut roots = rustls::RootCertStore::empty();
    let certificates: Vec<_> = CertificateDer::pem_slice_iter(typed.as_bytes()).collect();
    let fit = !certificates.is_empty()
        && certificates.into_iter().all(|certificate| certificate.is_ok_and(|certificate| roots.add(certificate).is_ok()));
    if fit { Ok(typed) } else { Err(Flaw::NoCertificates) }
}

/// What the sealed password is bound to.
const PASSWORD: &str = "password of the mail server";

#[cfg(test)]
mod tests {
    use super::*;

    fn input() -> ServerInput {
        let text = |text: &str| text.to_owned();
        ServerInput {
            host: text("Mail.Example.org"),
            security: text("tls"),
            user: text("desk"),
            password: text("four grey geese"),
            sender: text("desk@example.org"),
            ..ServerInput::default()
        }
    }

    fn flaws(change: impl FnOnce(&mut ServerInput), known: Option<&Server>) -> Vec<(Field, Flaw)> {
        let mut input = input();
        change(&mut input);
        Server::parse(&input, known).err().unwrap_or_default()
    }

    #[test]
    fn a_server_is_read_with_its_usual_port() {
        for (security, port) in [("tls", 465), ("starttls", 587)] {
            let server = Server::parse(&ServerInput { security: security.to_owned(), ..input() }, None).unwrap();
            assert_eq!((server.host.as_str(), server.port), ("mail.example.org", port));
        }
        assert_eq!(Server::parse(&ServerInput { port: " 2525 ".to_owned(), ..input() }, None).unwrap().port, 2525);
        assert_eq!(Server::parse(&ServerInput { user: String::new(), ..input() }, None).unwrap().login, None);
    }

    #[test]
    fn what_cannot_be_a_server_is_refused_with_its_field() {
        let check = |change: fn(&mut ServerInput), expected: (Field, Flaw)| assert_eq!(flaws(change, None), [expected]);
        check(|i| i.host.clear(), (Field::Host, Flaw::Empty));
        for host in ["mail example.org", "mail.example.org\r\nX", "https://mail.example.org", "-", "a..b", "mail.example.org:25"] {
            let found = flaws(|i| i.host = host.to_owned(), None);
            assert_eq!(found, [(Field::Host, Flaw::NotAHost)], "{host:?}");
        }
        for port in ["0", "65536", "-1", "smtp", "25 26"] {
            assert_eq!(flaws(|i| i.port = port.to_owned(), None), [(Field::Port, Flaw::NotAPort)], "{port}");
        }
        check(|i| i.security = "ssl3".to_owned(), (Field::Security, Flaw::Unknown));
        check(|i| i.sender = "desk".to_owned(), (Field::Sender, Flaw::NotAnAddress));
        check(|i| i.sender = "desk@example.org\r\nBcc: x@y.z".to_owned(), (Field::Sender, Flaw::NotAnAddress));
        check(|i| i.user = "desk\r\nRSET".to_owned(), (Field::User, Flaw::Forbidden));
        check(|i| i.password = "a\0b".to_owned(), (Field::Password, Flaw::Forbidden));
        check(|i| i.password.clear(), (Field::Password, Flaw::Empty));
        check(|i| i.user = "u".repeat(257), (Field::User, Flaw::TooLong(256)));
        check(|i| i.authority = "not a certificate".to_owned(), (Field::Authority, Flaw::NoCertificates));
        let hollow = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        assert_eq!(flaws(|i| i.authority = hollow.to_owned(), None), [(Field::Authority, Flaw::NoCertificates)]);
    }

    #[test]
    fn nothing_goes_in_the_clear_beyond_this_machine() {
        for (host, fits) in [
            ("localhost", true),
            ("127.0.0.1", true),
            ("127.8.0.1", true),
            ("::1", true),
            ("mail.example.org", false),
            ("192.168.1.5", false),
            ("0.0.0.0", false),
            ("localhost.example.org", false),
        ] {
            let found = flaws(|i| (i.host, i.security) = (host.to_owned(), "none".to_owned()), None);
            assert_eq!(found.is_empty(), fits, "{host} {found:?}");
            assert!(fits || found == [(Field::Security, Flaw::Exposed)]);
        }
    }

    #[test]
    fn a_password_goes_nowhere_but_where_it_was_typed_for() {
        let known = Server::parse(&input(), None).unwrap();
        let blank = |change: fn(&mut ServerInput)| {
            flaws(
                |i| {
                    i.password.clear();
                    change(i);
                },
                Some(&known),
            )
        };
        assert!(blank(|_| ()).is_empty(), "an unchanged place keeps its password");
        assert!(blank(|i| i.sender = "other@example.org".to_owned()).is_empty());
        for change in [
            (|i| i.host = "evil.example".to_owned()) as fn(&mut ServerInput),
            |i| i.port = "2525".to_owned(),
            |i| i.security = "starttls".to_owned(),
            |i| i.user = "root".to_owned(),
        ] {
            assert_eq!(blank(change), [(Field::Password, Flaw::TypeAnew)]);
        }
    }

    #[test]
    fn an_answer_is_one_short_line() {
        let reply = Reply::new(550, &format!("5.1.1 no\r\nsuch \u{1b}[31m user {}", "x".repeat(999)));
        assert!(reply.text.starts_with("5.1.1 no such [31m user x") && reply.text.chars().count() <= limits::MAIL_ANSWER_CHARS);
    }
}
