//! The HTTP server: listeners, limits on connections, and the order of what a request passes.
//!
//! **Invariants.** One application serves both ports; [`plain::divert`] decides what plain HTTP may show. Time for a
//! request's head, for a handshake and between two pieces of a body is bounded. *Absent*: HTTP/2 (RUSTSEC-2026-0258),
//! compression of pages (BREACH).

use std::io;
use std::net::TcpListener;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use actix_web::body::MessageBody;
use actix_web::dev::{Payload, ServerHandle, ServiceRequest, ServiceResponse};
use actix_web::error::PayloadError;
use actix_web::middleware::{Next, from_fn};
use actix_web::rt::time::{Instant, Sleep, sleep};
use actix_web::web::{Bytes, Data, PayloadConfig};
use actix_web::{App, HttpMessage, HttpServer};
use futures_util::Stream;

use crate::base::limits;
use crate::web::state::AppState;
use crate::web::{guard, plain, routes};

/// Starts serving on its own threads.
pub fn start(state: Data<AppState>, tls: rustls::ServerConfig, https: TcpListener, http: Option<TcpListener>) -> io::Result<ServerHandle> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(THREADS);
    let server = HttpServer::new(move || {
        App::new()
            .app_data(state.clone())
            .app_data(PayloadConfig::new(limits::BODY_BYTES))
            .wrap(from_fn(plain::divert))
            .wrap(from_fn(guard::guard))
            .wrap(from_fn(watch_body))
            .configure(routes::configure)
    })
    .workers(threads)
    .max_connections(limits::CONNECTIONS / threads)
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

/// Gives up on a body that stands still.
async fn watch_body(
    mut request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    match request.take_payload() {
        Payload::None => {}
        payload => {
            let watched = Watched { payload, still: Box::pin(sleep(limits::BODY_IDLE)) };
            request.set_payload(Payload::Stream { payload: Box::pin(watched) });
        }
    }
    next.call(request).await
}

/// A body whose next piece must come within [`limits::BODY_IDLE`].
struct Watched {
    payload: Payload,
    still: Pin<Box<Sleep>>,
}

impl Stream for Watched {
    type Item = Result<Bytes, PayloadError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = Pin::new(&mut self.payload).poll_next(context);
        if piece.is_ready() {
            self.still.as_mut().reset(Instant::now() + limits::BODY_IDLE);
            return piece;
        }
        match self.still.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(Some(Err(PayloadError::Incomplete(Some(io::ErrorKind::TimedOut.into()))))),
            Poll::Pending => Poll::Pending,
        }
    }
}

/// Chosen: pages are small; more threads only cost memory.
const THREADS: usize = 4;
/// Chosen: longer than the pause of a person who reads a page.
const KEEP_ALIVE: Duration = Duration::from_secs(75);
