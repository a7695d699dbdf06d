//! One encrypted association with one browser: address checks (ICE-lite), DTLS-SRTP, and the reading of SDP.
//!
//! Owns the credentials, the verified addresses and the keys of one leg. It is the wall: the `rtc_*` crates are used
//! here and nowhere else in the product.
//!
//! **Invariants.** An address is bound only by a check that carried our password; nothing but such checks is read from
//! any other address. Keys exist only after the certificate matched the fingerprint of the SDP. What is refused is
//! counted by the caller and ends nothing. *Absent*: sockets, clocks, rooms, knowledge of audio and video.

pub mod dtls;
mod guard;
mod hello;
pub mod ice;
mod lines;
pub mod sdp;
mod sessions;
pub mod srtp;

use std::hash::{Hash, Hasher};
use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};

use bytes::BytesMut;

use crate::base::limits;
use crate::media::rtp;

use dtls::{Identity, Server};
use ice::{Credentials, Request};
use sessions::Sessions;
use srtp::Keys;

/// Where a datagram came from, and which of our addresses it was sent to: the answer must come from there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Path {
    pub remote: End,
    pub local: Option<IpAddr>,
}

/// The other end of a path. The same address over UDP and over a TCP connection is two ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    pub address: SocketAddr,
    /// The connection that carries it; none: datagrams.
    pub stream: Option<StreamId>,
}

/// A TCP connection of the worker; no two have the same one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StreamId(pub usize);

/// Something malformed, forged or out of turn: it is dropped and counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rejected;

/// Why an association is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The other side said goodbye.
    Closed,
    /// The handshake failed.
    Failed,
    /// The certificate is not the one that the SDP promised.
    Fingerprint,
}

/// What a DTLS datagram led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    Nothing,
    Established,
    Ended(Ending),
}

/// What a verified check led to.
pub struct Checked {
    pub response: Vec<u8>,
    /// An address that this association has given up in exchange.
    pub unbound: Option<End>,
    /// Our name of an ICE session that is over.
    pub over: Option<String>,
}

/// What the other side's SDP promised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remote {
    pub ufrag: String,
    pub fingerprint: String,
}

/// An address that proved our password, and when it did so last.
struct Bound {
    end: End,
    checked: Instant,
}

/// See the module.
pub struct Transport {
    sessions: Sessions,
    /// Of the other side's certificate; known from its description on.
    fingerprint: Option<String>,
    paths: Vec<Bound>,
    selected: Option<Path>,
    was_checked: bool,
    last_check: Instant,
    server: Server,
    keys: Option<Keys>,
}

impl Transport {
    /// An association of this worker that waits for the other side's first check; `remote` may be told later.
    pub fn new(now: Instant, worker: usize, remote: Option<Remote>) -> Self {
        let (ufrag, fingerprint) = remote.map(|remote| (remote.ufrag, remote.fingerprint)).unzip();
        Self {
            sessions: Sessions::new(worker, ufrag),
            fingerprint,
            paths: Vec::new(),
            selected: None,
            was_checked: false,
            last_check: now,
            server: Server::default(),
            keys: None,
        }
    }

    /// Of the newest ICE session.
    pub fn credentials(&self) -> &Credentials {
        self.sessions.credentials()
    }

    /// The other side's name for the newest ICE session.
    pub fn their_ufrag(&self) -> Option<&str> {
        self.sessions.their_ufrag()
    }

    /// Our names of all ICE sessions.
    pub fn ufrags(&self) -> impl Iterator<Item = &str> {
        self.sessions.ufrags()
    }

    /// The answer to our offer arrived. Later answers describe the same association, after a restart with another ICE session.
    pub fn introduce(&mut self, now: Instant, remote: Remote) -> Result<(), Rejected> {
        match &self.fingerprint {
            None => {
                self.fingerprint = Some(remote.fingerprint);
                self.last_check = now;
            }
            Some(known) if *known == remote.fingerprint => {}
            Some(_) => return Err(Rejected),
        }
        self.sessions.introduce(remote.ufrag);
        Ok(())
    }

    /// Begins another ICE session over the same keys (RFC 8445 §9). Gives our name of a session that is over.
    pub fn restart(&mut self, their_ufrag: Option<String>) -> Option<String> {
        self.sessions.restart(their_ufrag)
    }

    /// Addresses from which this association is heard.
    pub fn addresses(&self) -> impl Iterator<Item = End> + '_ {
        self.paths.iter().map(|bound| bound.end)
    }

    /// Where media goes.
    pub fn selected(&self) -> Option<Path> {
        self.selected
    }

    pub fn is_established(&self) -> bool {
        self.keys.is_some()
    }

    /// RFC 7675: without a verified check for this long there is no consent to send.
    pub fn has_consent(&self, now: Instant) -> bool {
        now.saturating_duration_since(self.last_check) < limits::MEDIA_CONSENT
    }

    /// Has any address ever proved our password?
    pub fn was_checked(&self) -> bool {
        self.was_checked
    }

    /// There is nothing to connect for yet: the time for it begins later.
    pub fn wait(&mut self, now: Instant) {
        self.last_check = now;
    }

    /// A binding request that names our ufrag. Only once it is verified the address is bound. A nominating one moves the media
    /// (RFC 8445 §7.3.1.5), any other only if the address in use has fallen silent.
    pub fn handle_check(&mut self, now: Instant, path: Path, request: Request) -> Result<Checked, Rejected> {
        let (verified, over) = self.sessions.verify(request, path.remote.address)?;
        (self.was_checked, self.last_check) = (true, now);
        let mut unbound = None;
        if let Some(bound) = self.paths.iter_mut().find(|bound| bound.end == path.remote) {
            bound.checked = now;
        } else {
            if self.paths.len() >= limits::MEDIA_PATHS {
                let spare = |bound: &Bound| self.selected.is_none_or(|s| s.remote != bound.end);
                let oldest = self.paths.iter().position(spare).ok_or(Rejected)?;
                unbound = Some(self.paths.remove(oldest).end);
            }
            self.paths.push(Bound { end: path.remote, checked: now });
        }
        if verified.nominated || !self.is_selected_alive(now) {
            self.selected = Some(path);
        }
        Ok(Checked { response: verified.response, unbound, over })
    }

    /// Not every client nominates again when its network has changed: an address that is not checked any more gives way.
    fn is_selected_alive(&self, now: Instant) -> bool {
        self.selected.is_some_and(|selected| self.is_alive_at(now, selected.remote))
    }

    /// Has this address proved our password lately?
    pub fn is_alive_at(&self, now: Instant, end: End) -> bool {
        let bound = self.paths.iter().find(|bound| bound.end == end);
        bound.is_some_and(|bound| now.saturating_duration_since(bound.checked) < SILENT)
    }

    /// Another association has proved that the address is its own now, or the connection has ended.
    pub fn give_up(&mut self, end: End) {
        self.paths.retain(|bound| bound.end != end);
        if self.selected.is_some_and(|s| s.remote == end) {
            self.selected = None;
        }
    }

    /// A DTLS datagram from a bound address. What it makes us send is in [`Self::poll_transmit`].
    pub fn handle_dtls(&mut self, now: Instant, datagram: &[u8], identity: &Identity) -> Result<Progress, Rejected> {
        let fingerprint = self.fingerprint.as_ref().ok_or(Rejected)?;
        let (progress, keys) = self.server.read(now, datagram, identity, fingerprint)?;
        if let Some(config) = keys {
            self.keys = Some(Keys::new(config)?);
        }
        Ok(progress)
    }

    pub fn poll_transmit(&mut self) -> Option<BytesMut> {
        self.server.poll_transmit()
    }

    /// Repeats what the network lost of the handshake. An error ends the association.
    pub fn handle_timeout(&mut self, now: Instant) -> Result<(), Ending> {
        self.server.handle_timeout(now)
    }

    /// Says goodbye; the farewell is in [`Self::poll_transmit`].
    pub fn close(&mut self, now: Instant) {
        self.server.close(now);
    }

    /// Opens an RTP packet whose payload type and SSRC the caller has approved.
    pub fn open_rtp(&mut self, datagram: &[u8], header: &rtp::Header) -> Result<BytesMut, Rejected> {
        self.keys.as_mut().ok_or(Rejected)?.open.rtp(datagram, header)
    }

    pub fn open_rtcp(&mut self, datagram: &[u8]) -> Result<BytesMut, Rejected> {
        self.keys.as_mut().ok_or(Rejected)?.open.rtcp(datagram)
    }

    pub fn seal_rtcp(&mut self, plain: &[u8]) -> Result<BytesMut, Rejected> {
        self.keys.as_mut().ok_or(Rejected)?.seal_rtcp(plain)
    }

    /// Stands as after checks and a handshake, with keys that everybody knows.
    #[cfg(test)]
    pub fn stand(&mut self, now: Instant, path: Path) {
        (self.selected, self.keys) = (Some(path), Some(srtp::tests::keys(false)));
        (self.was_checked, self.last_check) = (true, now);
    }

    /// What media needs to leave: the keys and the way.
    pub fn sender(&mut self) -> Option<(&mut srtp::Sealer, Path)> {
        Some((&mut self.keys.as_mut()?.seal, self.selected?))
    }
}

impl From<SocketAddr> for End {
    fn from(address: SocketAddr) -> Self {
        Self { address, stream: None }
    }
}

/// By address alone, as equality tells the rest: the look-up for datagrams shall cost nothing more.
impl Hash for End {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.address.hash(state);
    }
}

/// Chosen: browsers check the pair in use every 2.5 s at least.
const SILENT: Duration = Duration::from_secs(6);

#[cfg(test)]
mod tests {
    use super::ice::tests::check;
    use super::*;

    const THEM: &str = "theirs";

    fn transport(now: Instant) -> Transport {
        let remote = Remote { ufrag: THEM.into(), fingerprint: String::new() };
        Transport::new(now, 0, Some(remote))
    }

    fn path(n: u16) -> Path {
        Path { remote: SocketAddr::from(([192, 0, 2, 1], n)).into(), local: None }
    }

    /// A check from address `n`; gives what is selected then.
    fn checked(transport: &mut Transport, now: Instant, n: u16, nominate: bool) -> Option<u16> {
        let local = transport.credentials();
        let username = format!("{}:{THEM}", local.ufrag);
        let datagram = check(&username, local.password.expose(), nominate, None);
        let request = Request::parse(&datagram).unwrap();
        transport.handle_check(now, path(n), request).ok()?;
        transport.selected().map(|selected| selected.remote.address.port())
    }

    #[test]
    fn media_moves_by_nomination_or_when_the_old_address_is_silent() {
        let start = Instant::now();
        let mut transport = transport(start);
        let table = [
            (0, 1, false, 1, "the first serves at once"),
            (1, 2, false, 1, "another is only bound"),
            (2, 2, true, 2, "nominated"),
            (3, 1, true, 1, "and back"),
            (8, 2, false, 1, "five seconds of silence are nothing"),
            (9, 2, false, 2, "six are"),
        ];
        for (second, n, nominate, wanted, why) in table {
            let now = start + Duration::from_secs(second);
            assert_eq!(checked(&mut transport, now, n, nominate), Some(wanted), "{why}");
        }
    }

    #[test]
    fn addresses_are_few_and_the_one_in_use_stays() {
        let now = Instant::now();
        let mut transport = transport(now);
        assert_eq!(checked(&mut transport, now, 1, true), Some(1));
        for n in 2..100 {
            assert_eq!(checked(&mut transport, now, n, false), Some(1));
        }
        let bound: Vec<u16> = transport.addresses().map(|end| end.address.port()).collect();
        assert_eq!(bound.len(), limits::MEDIA_PATHS);
        assert!(bound.contains(&1) && bound.contains(&99));
    }

    #[test]
    fn consent_ends_thirty_seconds_after_the_last_verified_check() {
        let start = Instant::now();
        let mut transport = transport(start);
        let later = start + Duration::from_secs(20);
        assert_eq!(checked(&mut transport, later, 1, false), Some(1));
        assert!(transport.has_consent(later + limits::MEDIA_CONSENT - Duration::from_millis(1)));
        assert!(!transport.has_consent(later + limits::MEDIA_CONSENT));
    }

    #[test]
    fn before_the_answer_there_is_silence() {
        let now = Instant::now();
        let mut transport = Transport::new(now, 0, None);
        assert_eq!(checked(&mut transport, now, 1, true), None);
        let remote = |fingerprint: &str| Remote { ufrag: THEM.into(), fingerprint: fingerprint.into() };
        assert_eq!(transport.introduce(now, remote("AA")), Ok(()));
        assert_eq!(checked(&mut transport, now, 1, true), Some(1));
        assert_eq!(transport.introduce(now, remote("AA")), Ok(()), "the same person answers again");
        assert_eq!(transport.introduce(now, remote("BB")), Err(Rejected));
    }
}
