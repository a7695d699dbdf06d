//! What an accepted connection passes before anything answers it: it is counted for its network address, and on the HTTPS
//! port its first bytes tell what it is for. TLS goes to the pages, a framed check (RFC 6544 §3) to media, once it is here whole.
//!
//! **Invariants.** Nothing of a connection is taken here but a look. What is neither TLS nor a check, and what says nothing
//! within [`limits::GREETING_TIME`], is closed without a word. The count ends with the connection, whoever has it then.

use std::net::IpAddr;
use std::rc::Rc;
use std::time::Duration;

use actix_web::dev::{Service, forward_ready};
use actix_web::rt::net::TcpStream;
use actix_web::rt::time::{sleep, timeout};
use futures_util::future::LocalBoxFuture;

use crate::base::limits;
use crate::media::Media;
use crate::web::limits::Connections;

/// See the module. `pages` serves what is meant for it.
pub struct Porter<S> {
    pub pages: Rc<S>,
    pub connections: Connections,
    /// Where checks go; none: everything is for the pages.
    pub checks: Option<Checks>,
}

/// The media workers, and how many connections each address has there.
#[derive(Clone)]
pub struct Checks {
    pub media: Media,
    pub connections: Connections,
}

/// What the first bytes of a connection say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Greeting {
    Tls,
    Check,
    Nonsense,
}

impl<S> Service<TcpStream> for Porter<S>
where
    S: Service<TcpStream, Response = ()> + 'static,
    S::Future: 'static,
{
    type Response = ();
    type Error = S::Error;
    type Future = LocalBoxFuture<'static, Result<(), S::Error>>;

    forward_ready!(pages);

    fn call(&self, stream: TcpStream) -> Self::Future {
        let (pages, connections, checks) = (Rc::clone(&self.pages), self.connections.clone(), self.checks.clone());
        Box::pin(async move {
            let Ok(peer) = stream.peer_addr() else { return Ok(()) };
            // A connection that goes no further is closed by being dropped.
            let Some(_held) = connections.hold(peer.ip()) else { return Ok(()) };
            let Some(checks) = checks else { return pages.call(stream).await };
            match timeout(limits::GREETING_TIME, greeting(&stream)).await {
                Ok(Greeting::Tls) => return pages.call(stream).await,
                Ok(Greeting::Check) => checks.take(stream, peer.ip()),
                Ok(Greeting::Nonsense) | Err(_) => {}
            }
            Ok(())
        })
    }
}

impl Checks {
    /// From here on the connection is counted as one of media.
    fn take(&self, stream: TcpStream, address: IpAddr) {
        if let (Some(held), Ok(stream)) = (self.connections.hold(address), stream.into_std()) {
            // A worker that is busy takes no newcomers: it drops this one, which tries again.
            let _ = self.media.accept(stream, Box::new(held));
        }
    }
}

/// Looks at what arrives until it says enough.
async fn greeting(stream: &TcpStream) -> Greeting {
    // Not on the stack: the connection's task keeps that room for as long as it serves pages.
    let mut first = vec![0; FRAME_HEAD + limits::MEDIA_CHECK_BYTES];
    loop {
        let seen = match stream.peek(&mut first).await {
            Ok(0) | Err(_) => return Greeting::Nonsense,
            Ok(length) => &first[..length],
        };
        if let Some(greeting) = Greeting::of(seen) {
            return greeting;
        }
        // What was looked at stays there to be read: only time tells whether there is more.
        sleep(GLANCE).await;
    }
}

impl Greeting {
    /// `None`: more has to be seen.
    fn of(first: &[u8]) -> Option<Self> {
        match first {
            [] => None,
            // RFC 8446 §5.1: a handshake record.
            [22, ..] => Some(Self::Tls),
            // RFC 4571 §2: the length; RFC 8489 §5: a binding request, its length, the magic cookie. In the rest of the check
            // stands for whom it is.
            [high, low, 0, 1, _, _, 0x21, 0x12, 0xa4, 0x42, ..] => match usize::from(u16::from_be_bytes([*high, *low])) {
                length if length > limits::MEDIA_CHECK_BYTES => Some(Self::Nonsense),
                length if first.len() < FRAME_HEAD + length => None,
                _ => Some(Self::Check),
            },
            [0..=2, ..] if first.len() < CHECK => None,
            _ => Some(Self::Nonsense),
        }
    }
}

/// Bytes that tell a check.
const CHECK: usize = 10;
/// Specified: RFC 4571 §2.
const FRAME_HEAD: usize = 2;
/// Chosen: a greeting arrives in one piece; who sends it in many may wait.
const GLANCE: Duration = Duration::from_millis(20);

#[cfg(test)]
mod tests {
    use actix_web::dev::fn_service;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    use super::*;

    #[test]
    fn first_bytes_tell_what_a_connection_is_for() {
        let check = [&[0, 100, 0, 1, 0, 80, 0x21, 0x12, 0xa4, 0x42][..], &[7; 92]].concat();
        for end in 0..check.len() {
            assert_eq!(Greeting::of(&check[..end]), None, "{end}");
        }
        let with_more = [&check[..], &check[..50]].concat();
        let table: [(&[u8], _); 8] = [
            (&check, Greeting::Check),
            (&with_more, Greeting::Check),
            (&[2, 37, 0, 1, 0, 80, 0x21, 0x12, 0xa4, 0x42], Greeting::Nonsense),
            (&[22], Greeting::Tls),
            (&[22, 3, 1, 2, 0, 1, 0, 1, 252, 3], Greeting::Tls),
            (b"GET / HTTP", Greeting::Nonsense),
            (b"S", Greeting::Nonsense),
            (&[0, 100, 0, 1, 0, 80, 0, 0, 0, 0], Greeting::Nonsense),
        ];
        for (first, wanted) in table {
            assert_eq!(Greeting::of(first), Some(wanted), "{first:?}");
        }
    }

    #[tokio::test]
    async fn a_connection_counts_until_it_ends() {
        let pages = fn_service(|mut stream: TcpStream| async move { stream.write_all(b"page").await });
        let porter = Porter { pages: Rc::new(pages), connections: Connections::new(1), checks: None };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let mut client = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        porter.call(listener.accept().await.unwrap().0).await.unwrap();
        let mut read = Vec::new();
        client.read_to_end(&mut read).await.unwrap();
        assert_eq!((read.as_slice(), porter.connections.count()), (&b"page"[..], 0));
    }

    #[tokio::test]
    async fn a_greeting_in_pieces_is_understood() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let mut client = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        let server = listener.accept().await.unwrap().0;
        let write = async {
            for piece in [&[0, 12][..], &[0, 1, 0, 80], &[0x21, 0x12, 0xa4, 0x42, 7], &[7; 9]] {
                client.write_all(piece).await.unwrap();
                tokio::task::yield_now().await;
            }
        };
        let (told, ()) = tokio::join!(greeting(&server), write);
        assert_eq!(told, Greeting::Check);
        drop(client);
        let mut client = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        let server = listener.accept().await.unwrap().0;
        client.shutdown().await.unwrap();
        assert_eq!(greeting(&server).await, Greeting::Nonsense, "closed without a word");
    }
}
