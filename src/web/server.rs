//! The HTTP server: listeners, limits on connections, and the order of what a request passes.
//!
//! **Invariants.** One application serves both ports; [`plain::divert`] decides what plain HTTP may show. Connections are
//! counted, over all and per network address. Time for a request's head, for a handshake and for a body ([`body`]) is
//! bounded. A head has at most 96 fields and 128 kB, which are actix's own limits. *Absent*: HTTP/2 (RUSTSEC-2026-0258),
//! compression of pages (BREACH).

use std::any::Any;
use std::io;
use std::net::{IpAddr, Shutdown, TcpListener};
use std::time::Duration;

use actix_tls::accept::rustls_0_23::TlsStream;
use actix_web::dev::{Extensions, ServerHandle};
use actix_web::middleware::from_fn;
use actix_web::rt::net::TcpStream;
use actix_web::web::{Data, PayloadConfig};
use actix_web::{App, HttpServer};
use socket2::SockRef;

use crate::base::limits;
use crate::web::limits::Connections;
use crate::web::state::AppState;
use crate::web::{body, guard, plain, routes};

/// Starts serving on its own threads.
pub fn start(state: Data<AppState>, tls: rustls::ServerConfig, https: TcpListener, http: Option<TcpListener>) -> io::Result<ServerHandle> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(THREADS);
    let connections = state.connections.clone();
    let server = HttpServer::new(move || {
        App::new()
            .app_data(state.clone())
            .app_data(PayloadConfig::new(limits::BODY_BYTES))
            .wrap(from_fn(plain::divert))
            .wrap(from_fn(guard::guard))
            .wrap(from_fn(body::watch))
            .configure(routes::configure)
    })
    .workers(threads)
    .max_connections(limits::CONNECTIONS / threads)
    .on_connect(move |socket, kept| greet(&connections, socket, kept))
    .client_request_timeout(limits::HEAD_TIME)
    .tls_handshake_timeout(limits::HEAD_TIME)
    .keep_alive(KEEP_ALIVE)
    .shutdown_timeout(limits::STOP_TIME.as_secs())
    .disable_signals()
    .listen_rustls_0_23(https, tls)?;
    let server = match http {
        Some(http) => server.listen(http)?,
        None => server,
    };
    let server = server.run();
    let handle = server.handle();
    actix_web::rt::spawn(server);
    Ok(handle)
}

/// Counts a new connection, and closes it if its address has too many. The count ends with the connection.
fn greet(connections: &Connections, socket: &dyn Any, kept: &mut Extensions) {
    let tcp = match socket.downcast_ref::<TlsStream<TcpStream>>() {
        Some(tls) => Some(tls.get_ref().0),
        None => socket.downcast_ref::<TcpStream>(),
    };
    if let Some((tcp, peer)) = tcp.and_then(|tcp| Some((tcp, tcp.peer_addr().ok()?))) {
        hold(connections, peer.ip(), tcp, kept);
    }
}

fn hold(connections: &Connections, address: IpAddr, tcp: &TcpStream, kept: &mut Extensions) {
    match connections.hold(address) {
        Some(held) => drop(kept.insert(held)),
        // Gone already, if this fails.
        None => drop(SockRef::from(tcp).shutdown(Shutdown::Both)),
    }
}

/// Chosen: pages are small; more threads only cost memory.
const THREADS: usize = 4;
/// Chosen: longer than the pause of a person who reads a page.
const KEEP_ALIVE: Duration = Duration::from_secs(75);

#[cfg(test)]
mod tests {
    use tokio::io::AsyncReadExt;
    use tokio::net::TcpListener;

    use super::*;

    #[tokio::test]
    async fn one_connection_too_many_is_closed_and_a_closed_one_makes_room() {
        let (connections, listener) = (Connections::default(), TcpListener::bind("127.0.0.1:0").await.unwrap());
        let address: IpAddr = "192.0.2.1".parse().unwrap();
        let mut open = Vec::new();
        let connect = async || {
            let client = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
            let (server, _) = listener.accept().await.unwrap();
            let mut kept = Extensions::new();
            hold(&connections, address, &server, &mut kept);
            (client, server, kept)
        };
        for _ in 0..limits::CONNECTIONS_PER_ADDRESS {
            open.push(connect().await);
        }
        let (mut refused, _server, _kept) = connect().await;
        assert_eq!(refused.read(&mut [0]).await.unwrap(), 0, "closed");
        open.pop();
        let (client, _server, _kept) = connect().await;
        let waits = client.try_read(&mut [0]).map_err(|fault| fault.kind());
        assert_eq!(waits, Err(io::ErrorKind::WouldBlock), "open, and nothing said yet");
    }
}
