//! How long a request's body may take, whoever reads it.
//!
//! **Invariants.** The next piece of a body comes within [`limits::BODY_IDLE`], the whole within [`limits::BODY_TIME`], or
//! [`limits::UPLOAD_TIME`] for files. A body that nobody read to its end closes its connection with the response: there is
//! no waiting for the rest of it. What goes over a socket (GET) may take as long as the call.

use std::cell::RefCell;
use std::io;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};
use std::time::Duration;

use actix_web::HttpMessage;
use actix_web::body::{BodySize, BoxBody, MessageBody};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::error::PayloadError;
use actix_web::http::Method;
use actix_web::middleware::Next;
use actix_web::rt::time::{Instant, Sleep, sleep_until};
use actix_web::web::Bytes;
use futures_util::Stream;

use crate::base::limits;

/// Gives up on a body that stands still or takes too long: `App::wrap(from_fn(watch))`, outermost.
pub async fn watch(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let payload = match request.take_payload() {
        Payload::None => return Ok(next.call(request).await?.map_into_boxed_body()),
        payload => Rc::new(RefCell::new(payload)),
    };
    let whole = match request.method() {
        &Method::GET => None,
        _ if request.content_type().eq_ignore_ascii_case("multipart/form-data") => Some(limits::UPLOAD_TIME),
        _ => Some(limits::BODY_TIME),
    };
    let watched = Watched::new(Rc::clone(&payload), limits::BODY_IDLE, whole);
    request.set_payload(Payload::Stream { payload: Box::pin(watched) });
    let response = next.call(request).await?;
    Ok(response.map_body(|_, body| BoxBody::new(Answer { body: body.boxed(), _unread: payload })))
}

/// A body with its deadlines.
struct Watched {
    payload: Rc<RefCell<Payload>>,
    idle: Duration,
    /// When all of it has to be here.
    whole: Option<Instant>,
    deadline: Pin<Box<Sleep>>,
}

impl Watched {
    fn new(payload: Rc<RefCell<Payload>>, idle: Duration, whole: Option<Duration>) -> Self {
        let now = Instant::now();
        let mut watched = Self { payload, idle, whole: whole.map(|whole| now + whole), deadline: Box::pin(sleep_until(now)) };
        watched.wait();
        watched
    }

    fn wait(&mut self) {
        let next = Instant::now() + self.idle;
        self.deadline.as_mut().reset(self.whole.map_or(next, |whole| whole.min(next)));
    }
}

impl Stream for Watched {
    type Item = Result<Bytes, PayloadError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = Pin::new(&mut *self.payload.borrow_mut()).poll_next(context);
        if piece.is_ready() {
            self.wait();
            return piece;
        }
        match self.deadline.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(Some(Err(PayloadError::Incomplete(Some(io::ErrorKind::TimedOut.into()))))),
            Poll::Pending => Poll::Pending,
        }
    }
}

/// A response that keeps hold of its request's body. The server closes a connection whose body is held but not read to its
/// end; a chunked one that was let go it would drain, for as long as somebody sends.
struct Answer {
    body: BoxBody,
    _unread: Rc<RefCell<Payload>>,
}

impl MessageBody for Answer {
    type Error = Box<dyn std::error::Error>;

    fn size(&self) -> BodySize {
        self.body.size()
    }

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>> {
        Pin::new(&mut self.body).poll_next(context)
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;

    use futures_util::stream;

    use super::*;

    const STEP: Duration = Duration::from_millis(20);

    /// How many pieces come, one in each step, before the body is given up.
    async fn pieces(idle: u32, whole: Option<u32>, all: usize) -> (usize, bool) {
        let trickle = stream::unfold(0, move |sent| async move {
            tokio::time::sleep(STEP).await;
            (sent < all).then(|| (Ok(Bytes::from_static(b"x")), sent + 1))
        });
        let payload: Payload = Payload::Stream { payload: Box::pin(trickle) };
        let payload = Rc::new(RefCell::new(payload));
        let mut watched = Watched::new(payload, STEP * idle, whole.map(|whole| STEP * whole));
        let mut count = 0;
        loop {
            match poll_fn(|context| Pin::new(&mut watched).poll_next(context)).await {
                Some(Ok(_)) => count += 1,
                end => return (count, end.is_none()),
            }
        }
    }

    #[tokio::test]
    async fn a_body_that_trickles_is_given_up_as_a_whole() {
        let (count, is_whole) = pieces(50, Some(10), 1_000).await;
        assert!(!is_whole && (1..=10).contains(&count), "{count}");
        assert_eq!(pieces(50, Some(500), 20).await, (20, true));
        assert_eq!(pieces(50, None, 20).await, (20, true));
    }
}
