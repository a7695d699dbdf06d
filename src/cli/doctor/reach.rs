//! Whether media reaches this server: at the addresses that its candidates name, by UDP and by TCP; and if not, which rule of
//! the router is missing.

use std::io::{self, Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream, UdpSocket};
use std::time::{Duration, Instant};

use crate::media::transport::ice::write_check;

use super::Line;
use super::call::Stage;
use super::facts::Served;

/// A way to the server's media that was found open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    pub carrier: Carrier,
    pub address: SocketAddr,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Carrier {
    Udp,
    Tcp,
}

impl Carrier {
    pub fn name(self) -> &'static str {
        match self {
            Self::Udp => "UDP",
            Self::Tcp => "TCP",
        }
    }
}

/// Whether the addresses that are announced can be reached from anywhere.
pub fn addresses(served: &Served) -> Vec<Line> {
    let what = "address";
    let announced: Vec<String> = served.addresses.iter().map(IpAddr::to_string).collect();
    let announced = announced.join(", ");
    if served.addresses.iter().any(|address| is_public(*address)) {
        return vec![Line::pass(what, format!("Callers are told to come to {announced}."))];
    }
    if served.addresses.iter().all(IpAddr::is_loopback) {
        return vec![Line::warn(
            what,
            format!("Callers are told to come to {announced}, which is this machine itself: nobody else reaches it."),
        )];
    }
    let inside = inside(served);
    let ports: Vec<String> = served.media_ports.iter().map(u16::to_string).collect();
    vec![Line::warn(
        what,
        format!(
            "Callers are told to come to {announced}, which only this network reaches. For callers from elsewhere, in the router forward UDP \
             port {udp} and TCP port {tcp} to this machine's {inside}, and start with --public-address and the address that the world sees.",
            udp = ports.join(", "),
            tcp = served.https.port()
        ),
    )]
}

/// Asks every address that candidates name; the ways that answer, one of each kind. An error: it could not be asked.
pub async fn ports(stages: &[Stage], served: &Served) -> Result<(Vec<Line>, Vec<Way>), Line> {
    let mut sessions = Vec::new();
    let mut refused = None;
    // All at once, so that each is on a worker of its own.
    for stage in stages {
        match stage.open("whip", "probe", offer()).await {
            Ok(session) => sessions.push((stage, session)),
            Err(other) => refused = Some(other.line()),
        }
    }
    let answers: Vec<Answer> = sessions.iter().map(|(_, session)| Answer::parse(&session.answer)).collect();
    let asked = tokio::task::spawn_blocking(move || {
        let mut asked: Vec<(Way, io::Result<Duration>)> = Vec::new();
        for (answer, way) in answers.iter().flat_map(|answer| answer.ways.iter().map(move |way| (answer, *way))) {
            // Workers share the port for TCP.
            if !asked.iter().any(|(other, _)| *other == way) {
                asked.push((way, ask(way, &answer.ufrag, &answer.password)));
            }
        }
        asked
    });
    let asked = asked.await.unwrap_or_default();
    for (stage, session) in &sessions {
        stage.close(session).await;
    }
    if let Some(line) = refused {
        return Err(line);
    }
    if asked.is_empty() {
        return Err(Line::fail("media", "The server names no address for media: look at --public-address."));
    }
    let own: Vec<IpAddr> = if_addrs::get_if_addrs().unwrap_or_default().into_iter().map(|interface| interface.ip()).collect();
    let (mut lines, mut open) = (Vec::new(), Vec::<Way>::new());
    for (way, outcome) in asked {
        let what = if way.carrier == Carrier::Udp { "media UDP" } else { "media TCP" };
        match outcome {
            Ok(trip) => {
                lines.push(Line::pass(what, format!("{} answers in {:.1} ms.", way.address, trip.as_secs_f64() * 1000.0)));
                if !open.iter().any(|other| other.carrier == way.carrier) {
                    open.push(way);
                }
            }
            Err(fault) => lines.push(Line::fail(what, rule(way, &fault, served, own.contains(&way.address.ip())))),
        }
    }
    Ok((lines, open))
}

/// What has to be changed so that media arrives.
fn rule(way: Way, fault: &io::Error, served: &Served, is_own: bool) -> String {
    let (address, carrier, port) = (way.address, way.carrier.name(), way.address.port());
    // Candidates name the very port for UDP, and for TCP that of the first origin.
    let inside_port = if way.carrier == Carrier::Udp { port } else { served.https.port() };
    if is_own {
        return format!(
            "{address} does not answer ({fault}), although it is this machine's: in its firewall, open {carrier} port {inside_port}."
        );
    }
    let (inside, onto) = (inside(served), if inside_port == port { String::new() } else { format!(" port {inside_port}") });
    format!(
        "{address} does not answer ({fault}), and is no address of this machine: in the router, forward {carrier} port {port} to this \
         machine's {inside}{onto}, or correct --public-address. If the rule is there, the router may not lead its own address back in: then try from another network."
    )
}

/// The address of this machine that a router leads to.
fn inside(served: &Served) -> IpAddr {
    let listening = served.https.ip();
    if !listening.is_unspecified() {
        return listening;
    }
    let mut own: Vec<IpAddr> = if_addrs::get_if_addrs().unwrap_or_default().into_iter().map(|interface| interface.ip()).collect();
    own.retain(|address| !address.is_loopback());
    own.sort_by_key(|address| (address.is_ipv6(), *address));
    own.first().copied().unwrap_or(Ipv4Addr::LOCALHOST.into())
}

fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => {
            let is_shared = v4.octets()[0] == 100 && v4.octets()[1] & 0xc0 == 64; // RFC 6598
            !(v4.is_private() || v4.is_loopback() || v4.is_link_local() || is_shared)
        }
        IpAddr::V6(v6) => !(v6.is_loopback() || v6.is_unique_local() || v6.is_unicast_link_local()),
    }
}

/// One check there and back, as a caller's browser begins (RFC 8445 §7.2, over TCP framed by RFC 4571).
fn ask(way: Way, ufrag: &str, password: &str) -> io::Result<Duration> {
    let check = write_check(&format!("{ufrag}:{OUR_UFRAG}"), password).map_err(|_| io::Error::other("no check could be written"))?;
    let start = Instant::now();
    let mut answer = [0; 1500];
    let length = match way.carrier {
        Carrier::Udp => {
            let any: IpAddr = if way.address.is_ipv4() { Ipv4Addr::UNSPECIFIED.into() } else { Ipv6Addr::UNSPECIFIED.into() };
            let socket = UdpSocket::bind((any, 0))?;
            socket.connect(way.address)?;
            socket.set_read_timeout(Some(PATIENCE / TRIES))?;
            let mut heard = Err(silent());
            for _ in 0..TRIES {
                heard = socket.send(&check).and_then(|_| socket.recv(&mut answer));
                if heard.is_ok() {
                    break;
                }
            }
            // The system's word for a wait that was too long helps nobody.
            heard.map_err(|fault| if fault.kind() == io::ErrorKind::WouldBlock { silent() } else { fault })?
        }
        Carrier::Tcp => {
            let mut tcp = TcpStream::connect_timeout(&way.address, PATIENCE)?;
            tcp.set_read_timeout(Some(PATIENCE))?;
            tcp.write_all(&[&(check.len() as u16).to_be_bytes()[..], &check].concat())?;
            let mut length = [0; 2];
            tcp.read_exact(&mut length)?;
            let length = usize::from(u16::from_be_bytes(length));
            tcp.read_exact(answer.get_mut(..length).ok_or_else(silent)?)?;
            length
        }
    };
    // A binding success response to our transaction (RFC 8489 §5).
    let is_ours = length >= 20 && answer[..2] == [0x01, 0x01] && answer[4..20] == check[4..20];
    if is_ours { Ok(start.elapsed()) } else { Err(io::Error::other("something else answers there")) }
}

fn silent() -> io::Error {
    io::Error::new(io::ErrorKind::TimedOut, "no answer")
}

/// What an answer says of where media goes.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Answer {
    ufrag: String,
    password: String,
    pub ways: Vec<Way>,
}

impl Answer {
    pub fn parse(sdp: &str) -> Self {
        let mut answer = Self::default();
        for line in sdp.lines() {
            if let Some(ufrag) = line.strip_prefix("a=ice-ufrag:") {
                answer.ufrag = ufrag.to_owned();
            } else if let Some(password) = line.strip_prefix("a=ice-pwd:") {
                answer.password = password.to_owned();
            } else if let Some(way) = line.strip_prefix("a=candidate:").and_then(candidate) {
                answer.ways.push(way);
            }
        }
        answer
    }
}

/// Foundation, component, carrier, priority, address, port (RFC 8839 §5.1).
fn candidate(text: &str) -> Option<Way> {
    let mut words = text.split(' ').skip(2);
    let carrier = match words.next()? {
        "udp" => Carrier::Udp,
        "tcp" => Carrier::Tcp,
        _ => return None,
    };
    let address = words.nth(1)?.parse().ok()?;
    Some(Way { carrier, address: SocketAddr::new(address, words.next()?.parse().ok()?) })
}

/// An offer of sound that nobody will send; it opens the door to the ports.
fn offer() -> String {
    let fingerprint = ["00"; 32].join(":");
    format!(
        "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=group:BUNDLE 0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\nc=IN IP4 0.0.0.0\r\n\
         a=rtcp-mux\r\na=mid:0\r\na=sendonly\r\na=ice-ufrag:{OUR_UFRAG}\r\na=ice-pwd:0123456789abcdefghijklmn\r\na=setup:actpass\r\n\
         a=fingerprint:sha-256 {fingerprint}\r\na=rtpmap:111 opus/48000/2\r\na=ssrc:1 cname:doctor\r\na=msid:stream track\r\n"
    )
}

const OUR_UFRAG: &str = "doct";
/// Chosen: a check and its answer cross the world in a third of a second.
const PATIENCE: Duration = Duration::from_secs(2);
const TRIES: u32 = 4;

#[cfg(test)]
mod tests {
    use super::*;

    fn served(https: &str, addresses: &[&str]) -> Served {
        Served {
            https: https.parse().unwrap(),
            origins: Vec::new(),
            addresses: addresses.iter().map(|address| address.parse().unwrap()).collect(),
            media_ports: vec![8443],
            authority: String::new(),
            tokens: Vec::new(),
        }
    }

    #[test]
    fn an_answer_says_where_media_goes() {
        let sdp = "v=0\r\na=ice-ufrag:abc\r\na=ice-pwd:secret\r\na=candidate:1 1 udp 2130706431 192.0.2.7 8443 typ host\r\n\
                   a=candidate:2 1 tcp 1520435199 2001:db8::7 443 typ host tcptype passive\r\na=candidate:3 1 sctp 1 192.0.2.7 1 typ host\r\n";
        let way = |carrier, address: &str| Way { carrier, address: address.parse().unwrap() };
        let ways = vec![way(Carrier::Udp, "192.0.2.7:8443"), way(Carrier::Tcp, "[2001:db8::7]:443")];
        assert_eq!(Answer::parse(sdp), Answer { ufrag: "abc".to_owned(), password: "secret".to_owned(), ways });
        assert_eq!(Answer::parse("nonsense\r\na=candidate:\r\na=candidate:1 1 udp x y z\r\n"), Answer::default());
    }

    #[test]
    fn the_missing_rule_is_named() {
        let way = |carrier, address: &str| Way { carrier, address: address.parse().unwrap() };
        for (way, https, is_own, wanted) in [
            (way(Carrier::Udp, "203.0.113.7:8443"), "192.168.1.5:8443", false, "forward UDP port 8443 to this machine's 192.168.1.5,"),
            (
                way(Carrier::Tcp, "203.0.113.7:443"),
                "192.168.1.5:8443",
                false,
                "forward TCP port 443 to this machine's 192.168.1.5 port 8443,",
            ),
            (way(Carrier::Udp, "192.168.1.5:8443"), "192.168.1.5:8443", true, "firewall, open UDP port 8443"),
        ] {
            let says = rule(way, &silent(), &served(https, &[]), is_own);
            assert!(says.contains(wanted), "{says}");
        }
    }

    #[test]
    fn private_addresses_are_a_warning_with_the_rule() {
        for (list, says) in [
            (&["203.0.113.7"][..], "PASS"),
            (&["192.168.1.5", "2001:db8::7"], "PASS"),
            (&["192.168.1.5", "127.0.0.1", "fd00::1"], "forward UDP port 8443 and TCP port 8443 to this machine's 192.168.1.5"),
            (&["100.64.0.9"], "WARN"),
            (&["127.0.0.1", "::1"], "nobody else"),
        ] {
            let said = addresses(&served("192.168.1.5:8443", list));
            assert!(said[0].to_string().contains(says), "{}", said[0]);
        }
    }
}
