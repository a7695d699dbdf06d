//! One socket: a task that reads frames and one that writes them.
//!
//! Owns the two halves, the budget of frames and the clock of silence. The writer is the only one that writes and closes;
//! the reader hands it the code with which to close.
//!
//! **Invariants.** A frame that is not in `protocol.md` closes the socket. A page that sends too fast, reads too slowly or
//! says nothing is closed, and nobody waits for it. *Absent*: meaning; frames go to the room or the desk as requests.

use std::future::Future;
use std::num::NonZeroU32;
use std::pin::Pin;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use actix_ws::{AggregatedMessage, CloseCode, CloseReason, MessageStream, ProtocolError, Session};
use futures_util::StreamExt;
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::time::{MissedTickBehavior, interval, timeout};

use crate::base::limits::{FRAME_BYTES, FRAME_TIME, FRAMES_BURST, FRAMES_PER_SECOND, PAGE_SILENCE, PING_EVERY};
use crate::web::ws::protocol::{self, Malformed, ServerFrame};

/// Why a socket is closed; each has its code in `protocol.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closing {
    Fine,
    /// The server stops, or the page fell silent.
    Away,
    Malformed,
    Policy,
    TooBig,
    Busy,
    Ended,
    Moved,
}

/// What the writer does with what its page is told.
pub enum Outgoing {
    Frame(Box<ServerFrame>),
    Close(Closing),
}

impl Outgoing {
    pub fn frame(frame: ServerFrame) -> Self {
        Self::Frame(Box::new(frame))
    }
}

/// An open socket and what it is joined to.
pub struct Socket<P> {
    pub session: Session,
    pub stream: MessageStream,
    /// What its page is told.
    pub parcels: mpsc::Receiver<P>,
    /// Ends when the person is not admitted any more, for what nobody else would tell.
    pub until: Pin<Box<dyn Future<Output = ()>>>,
}

/// Runs a socket to its end. `hear` takes a frame of text; `tell` makes frames of parcels.
pub async fn run<P, F, G>(socket: Socket<P>, mut hear: F, tell: G)
where
    P: 'static,
    F: FnMut(&str) -> Result<(), Closing>,
    G: Fn(P) -> Outgoing + 'static,
{
    let Socket { session, stream, parcels, until } = socket;
    let (close, closing) = oneshot::channel();
    let ends = Ends { closing, until };
    let writer = actix_web::rt::spawn(write(session.clone(), parcels, tell, ends));
    let why = read(session, stream, &mut hear).await;
    drop(hear);
    // The writer may have closed already; then nobody takes this.
    let _ = close.send(why);
    let _ = writer.await;
}

async fn read(mut session: Session, stream: MessageStream, hear: &mut impl FnMut(&str) -> Result<(), Closing>) -> Closing {
    // Browsers cut large messages into pieces as they please.
    let mut stream = stream.max_frame_size(FRAME_BYTES).aggregate_continuations().max_continuation_size(FRAME_BYTES);
    let budget = budget();
    loop {
        let message = match timeout(PAGE_SILENCE, stream.next()).await {
            Err(_) => return Closing::Away,
            Ok(None) => return Closing::Fine,
            Ok(Some(Err(ProtocolError::Overflow))) => return Closing::TooBig,
            Ok(Some(Err(_))) => return Closing::Malformed,
            Ok(Some(Ok(message))) => message,
        };
        if budget.check().is_err() {
            COUNTS.floods.fetch_add(1, Ordering::Relaxed);
            return Closing::Policy;
        }
        match message {
            AggregatedMessage::Text(text) => {
                if let Err(why) = hear(&text) {
                    return why;
                }
            }
            AggregatedMessage::Binary(_) => return Closing::Malformed,
            AggregatedMessage::Ping(bytes) => {
                if timeout(FRAME_TIME, session.pong(&bytes)).await.is_err() {
                    return Closing::Busy;
                }
            }
            AggregatedMessage::Pong(_) => {}
            AggregatedMessage::Close(_) => return Closing::Fine,
        }
    }
}

async fn write<P>(mut session: Session, mut parcels: mpsc::Receiver<P>, tell: impl Fn(P) -> Outgoing, mut ends: Ends) {
    let mut ping = interval(PING_EVERY);
    ping.set_missed_tick_behavior(MissedTickBehavior::Delay);
    // The first frame is the room's welcome: the first ping comes after one period.
    ping.reset();
    let mut stopping = STOP.subscribe();
    let why = loop {
        let outgoing = tokio::select! {
            biased;
            why = &mut ends.closing => break why.unwrap_or(Closing::Fine),
            () = &mut ends.until => break Closing::Ended,
            _ = stopping.wait_for(|stop| *stop) => break Closing::Away,
            parcel = parcels.recv() => match parcel {
                Some(parcel) => tell(parcel),
                // Dropped without a word: this page read too slowly.
                None => break Closing::Busy,
            },
            _ = ping.tick() => Outgoing::frame(ServerFrame::Ping {}),
        };
        match outgoing {
            Outgoing::Close(why) => break why,
            Outgoing::Frame(frame) => {
                if !matches!(timeout(FRAME_TIME, session.text(protocol::write(&frame))).await, Ok(Ok(()))) {
                    break Closing::Busy;
                }
            }
        }
    };
    if why == Closing::Busy {
        COUNTS.slow.fetch_add(1, Ordering::Relaxed);
    }
    // A page that does not read will not read this either.
    let _ = timeout(CLOSE_TIME, session.close(Some(reason(why)))).await;
}

/// Closes every socket of the process as *away*: the server stops, and pages come back to the next one.
pub fn stop_all() {
    STOP.send_replace(true);
}

/// Sockets that were closed for sending too fast and for reading too slowly, since the start.
pub fn counts() -> (u64, u64) {
    (COUNTS.floods.load(Ordering::Relaxed), COUNTS.slow.load(Ordering::Relaxed))
}

/// What ends the writer besides its parcels.
struct Ends {
    closing: oneshot::Receiver<Closing>,
    until: Pin<Box<dyn Future<Output = ()>>>,
}

impl From<Malformed> for Closing {
    fn from(_: Malformed) -> Self {
        Self::Malformed
    }
}

pub(super) fn reason(why: Closing) -> CloseReason {
    let code = match why {
        Closing::Fine => CloseCode::Normal,
        Closing::Away => CloseCode::Away,
        Closing::Malformed => CloseCode::Unsupported,
        Closing::Policy => CloseCode::Policy,
        Closing::TooBig => CloseCode::Size,
        Closing::Busy => CloseCode::Again,
        Closing::Ended => CloseCode::Other(ENDED),
        Closing::Moved => CloseCode::Other(MOVED),
    };
    CloseReason { code, description: None }
}

fn budget() -> DefaultDirectRateLimiter {
    let at_least_one = |count| NonZeroU32::new(count).unwrap_or(NonZeroU32::MIN);
    RateLimiter::direct(Quota::per_second(at_least_one(FRAMES_PER_SECOND)).allow_burst(at_least_one(FRAMES_BURST)))
}

struct Counts {
    floods: AtomicU64,
    slow: AtomicU64,
}

/// Whether the process stops.
static STOP: LazyLock<watch::Sender<bool>> = LazyLock::new(|| watch::Sender::new(false));
static COUNTS: Counts = Counts { floods: AtomicU64::new(0), slow: AtomicU64::new(0) };

// Specified by protocol.md.
const ENDED: u16 = 4001;
const MOVED: u16 = 4002;
/// How long the last word may take to leave.
const CLOSE_TIME: Duration = Duration::from_secs(1);
