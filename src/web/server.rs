//! The HTTP server: listeners, limits on connections, and the order of what a request passes.
//!
//! **Invariants.** One application serves both ports; [`plain::divert`] decides what plain HTTP may show. Connections are
//! counted, over all and per network address, before anything is read of them ([`porter`]). Time for a request's head, for a
//! handshake and for a body ([`body`]) is bounded. A head has at most 96 fields and 128 kB, which are actix's own limits.
//! *Absent*: HTTP/2 (RUSTSEC-2026-0258), compression of pages (BREACH).

use std::fmt::Debug;
use std::io;
use std::net::TcpListener;
use std::rc::Rc;
use std::time::Duration;

use actix_http::{HttpServiceBuilder, Request, Response, TlsAcceptorConfig};
use actix_server::{GracefulShutdownSignal, Server, ServerHandle};
use actix_service::{ServiceFactory, fn_factory, map_config};
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{AppConfig, Service, ServiceRequest, ServiceResponse};
use actix_web::middleware::from_fn;
use actix_web::rt::net::TcpStream;
use actix_web::web::{Data, PayloadConfig};
use actix_web::{App, Error};

use crate::base::limits;
use crate::web::limits::Connections;
use crate::web::plain::Secure;
use crate::web::porter::{Checks, Porter};
use crate::web::state::AppState;
use crate::web::{body, guard, plain, routes};

/// Starts serving on its own threads.
pub fn start(state: Data<AppState>, tls: rustls::ServerConfig, https: TcpListener, http: Option<TcpListener>) -> io::Result<ServerHandle> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(THREADS);
    let server = Server::build()
        .workers(threads)
        .max_concurrent_connections(limits::CONNECTIONS / threads)
        .shutdown_timeout(limits::STOP_TIME.as_secs())
        .disable_signals();
    let stopping = server.graceful_shutdown_signal();
    let (secured, ending) = (state.clone(), stopping.clone());
    let server = server.listen("https", https, move || {
        let app = app(secured.clone()).app_data(Secure);
        let pages = limited(ending.clone()).finish(map_config(app, |()| AppConfig::default()));
        let handshake = TlsAcceptorConfig::default().handshake_timeout(limits::HEAD_TIME);
        let checks = Checks { media: secured.media.clone(), connections: secured.media_connections.clone() };
        with_porter(secured.connections.clone(), Some(checks), pages.rustls_0_23_with_config(tls.clone(), handshake))
    })?;
    let server = match http {
        Some(http) => server.listen("http", http, move || {
            let pages = limited(stopping.clone()).finish(map_config(app(state.clone()), |()| AppConfig::default()));
            with_porter(state.connections.clone(), None, pages.tcp())
        })?,
        None => server,
    };
    let server = server.run();
    let handle = server.handle();
    actix_web::rt::spawn(server);
    Ok(handle)
}

/// What every request passes, the last one first.
fn app(
    state: Data<AppState>,
) -> App<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<impl MessageBody>, Error = Error, InitError = ()>> {
    App::new()
        .app_data(state)
        .app_data(PayloadConfig::new(limits::BODY_BYTES))
        .wrap(from_fn(plain::divert))
        .wrap(from_fn(guard::guard))
        .wrap(from_fn(body::watch))
        .configure(routes::configure)
}

/// HTTP with its deadlines, whatever carries it.
fn limited<T, S>(stopping: GracefulShutdownSignal) -> HttpServiceBuilder<T, S>
where
    S: ServiceFactory<Request, Config = ()>,
    S::Error: Into<Response<BoxBody>> + 'static,
    S::InitError: Debug,
    <S::Service as Service<Request>>::Future: 'static,
{
    HttpServiceBuilder::default()
        .graceful_shutdown_signal(move || {
            let stopping = stopping.clone();
            async move { stopping.notified().await }
        })
        .client_request_timeout(limits::HEAD_TIME)
        .client_disconnect_timeout(GOODBYE)
        .keep_alive(KEEP_ALIVE)
}

/// A server of connections that each pass the porter.
fn with_porter<F>(
    connections: Connections,
    checks: Option<Checks>,
    pages: F,
) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = F::Error>
where
    F: ServiceFactory<TcpStream, Config = (), Response = ()>,
    F::Service: 'static,
    <F::Service as Service<TcpStream>>::Future: 'static,
{
    fn_factory(move || {
        let (pages, connections, checks) = (pages.new_service(()), connections.clone(), checks.clone());
        async move { Ok::<_, F::InitError>(Porter { pages: Rc::new(pages.await?), connections, checks }) }
    })
}

/// Chosen: pages are small; more threads only cost memory.
const THREADS: usize = 4;
/// Chosen: longer than the pause of a person who reads a page.
const KEEP_ALIVE: Duration = Duration::from_secs(75);
/// Chosen: a connection that ends says so within this time, or is cut.
const GOODBYE: Duration = Duration::from_secs(1);
