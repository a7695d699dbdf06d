//! `GET /metrics`: figures for operators, in the text format of Prometheus. Written by hand.
//!
//! **Invariants.** Counts only, nothing about anybody. Readable from this machine without a proxy in between, or with the
//! token that `visavis admin metrics-token` prints; everybody else is told that nothing is here.

mod quality;

use std::fmt::Write;
use std::sync::LazyLock;
use std::time::Instant;

use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use rusqlite::Connection;

use crate::base::secret::sha256;
use crate::base::time::UtcMillis;
use crate::media;
use crate::retention;
use crate::store::StoreError;
use crate::web::error::WebError;
use crate::web::state::AppState;
use crate::web::ws::socket;

pub async fn show_metrics(request: HttpRequest, state: Data<AppState>) -> Result<HttpResponse, WebError> {
    if !is_local(&request) && !has_token(&request, &state) {
        return Err(WebError::missing());
    }
    let mut text = String::new();
    for (name, kind, help, value) in house(&state).into_iter().chain(media(&state)).chain(capacity(&state)).chain(retention(&state).await) {
        // Writing into a String does not fail.
        let _ = write!(text, "# HELP visavis_{name} {help}\n# TYPE visavis_{name} {kind}\nvisavis_{name} {value}\n");
    }
    for (name, kind, help, value) in WORKERS {
        let _ = write!(text, "# HELP visavis_{name} {help}\n# TYPE visavis_{name} {kind}\n");
        for (worker, figures) in state.media.worker_figures().iter().enumerate() {
            let _ = writeln!(text, "visavis_{name}{{worker=\"{worker}\"}} {}", value(figures));
        }
    }
    quality::write(&mut text, &state.media.worker_figures());
    Ok(HttpResponse::Ok().content_type("text/plain; version=0.0.4; charset=utf-8").body(text))
}

/// Starts the clock of the figure of the same name; called once at the start.
pub fn note_start() {
    LazyLock::force(&STARTED);
}

/// From this machine, and not for somebody else: a proxy names whom it asks for, or keeps the public name.
fn is_local(request: &HttpRequest) -> bool {
    let loopback = request.peer_addr().is_some_and(|peer| peer.ip().to_canonical().is_loopback());
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let forwarded = ["forwarded", "x-forwarded-for", "x-real-ip", "via"].iter().any(|name| request.headers().contains_key(*name));
    loopback && !forwarded && matches!(name, "localhost" | "127.0.0.1" | "[::1]")
}

/// Compared by hash, so that time tells nothing of the token.
fn has_token(request: &HttpRequest, state: &AppState) -> bool {
    let shown =
        request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).and_then(|value| value.strip_prefix("Bearer "));
    shown.is_some_and(|shown| sha256(shown.trim().as_bytes()) == sha256(state.metrics_token.expose().as_bytes()))
}

/// Name, kind, meaning, value.
type Figure = (&'static str, &'static str, &'static str, u64);

fn house(state: &AppState) -> [Figure; 11] {
    let live = state.live.figures();
    let free = state.blobs.space().map_or(0, |space| space.free_bytes);
    let (floods, slow) = socket::counts();
    [
        ("uptime_seconds", "gauge", "Time since the start.", STARTED.elapsed().as_secs()),
        ("connections", "gauge", "Connections of browsers and programs.", state.connections.count() as u64),
        ("conversations_open", "gauge", "Conversations that wait or are live.", live.rooms as u64),
        ("sockets_conversation", "gauge", "Sockets of people in conversations.", live.conversation_pages),
        ("sockets_desk", "gauge", "Sockets of agents at the desk.", live.desk_pages),
        ("sockets_flooding_total", "counter", "Sockets that were closed for sending too fast.", floods),
        ("sockets_slow_total", "counter", "Sockets that were closed for reading too slowly.", slow),
        ("stage_sessions", "gauge", "Publishers and receivers on stages.", live.stage_sessions as u64),
        ("store_writes_waiting", "gauge", "Writes that wait for the store.", state.db.writes_waiting() as u64),
        ("disk_free_bytes", "gauge", "Space left on the disk of the data folder.", free),
        ("texts_missing_total", "counter", "Texts that were shown in English for want of a translation.", crate::text::missing()),
    ]
}

fn media(state: &AppState) -> [Figure; 10] {
    let media = state.media.figures();
    [
        ("media_rooms", "gauge", "Rooms with media.", media.rooms),
        ("media_up_legs", "gauge", "Connections that send to us.", media.up_legs),
        ("media_down_legs", "gauge", "Connections that receive from us.", media.down_legs),
        ("media_streams", "gauge", "TCP connections that carry media, or may soon.", media.streams),
        ("media_received_total", "counter", "Datagrams and frames that arrived.", media.received),
        ("media_rejected_total", "counter", "Datagrams and frames that were malformed, forged or of unknown peers.", media.rejected),
        ("media_forwarded_total", "counter", "Packets forwarded, one per receiver.", media.forwarded),
        ("media_resent_total", "counter", "Packets repeated for a receiver that missed them.", media.resent),
        (
            "media_dropped_total",
            "counter",
            "Datagrams that the system did not take, and frames too many for slow connections.",
            media.dropped,
        ),
        ("media_restarts_total", "counter", "Faults of media workers that were caught.", media.restarts),
    ]
}

/// Of each media worker: name, kind, meaning, which one it is.
type WorkerFigure = (&'static str, &'static str, &'static str, fn(&media::Figures) -> u64);

const WORKERS: [WorkerFigure; 4] = [
    ("media_worker_rooms", "gauge", "Rooms with media, by worker.", |figures| figures.rooms),
    ("media_worker_legs", "gauge", "Connections of people, by worker.", |figures| figures.up_legs + figures.down_legs),
    ("media_worker_forwarded_total", "counter", "Packets forwarded, by worker.", |figures| figures.forwarded),
    ("media_worker_restarts_total", "counter", "Faults that were caught, by worker.", |figures| figures.restarts),
];

/// Zero places: not known yet.
fn capacity(state: &AppState) -> [Figure; 3] {
    let load = state.live.load();
    [
        (
            "capacity_receivers",
            "gauge",
            "Receivers of an ordinary call that this machine carries; 0 if not known yet.",
            load.most.unwrap_or(0).into(),
        ),
        ("capacity_taken", "gauge", "Receivers that there are, in ordinary ones.", load.present.into()),
        (
            "capacity_busy_permille",
            "gauge",
            "Of its time, what the busiest media worker works or waits for a core.",
            load.busy_permille.into(),
        ),
    ]
}

/// Absent, and not wrong, if the store does not answer; the other figures are read all the more then.
async fn retention(state: &AppState) -> Vec<Figure> {
    let clock = state.db.clock().clone();
    let read = move |conn: &Connection| Ok::<_, StoreError>((retention::questioned(conn, &clock)?, retention::last_run(conn)?));
    let Ok((step, last)) = state.db.read(read).await else { return Vec::new() };
    let last = last.map_or(0, |at| at.since(UtcMillis(0)).as_secs());
    vec![
        ("retention_frozen", "gauge", "1 if deletion waits for somebody to confirm the time.", u64::from(step.is_some())),
        ("retention_last_run_timestamp_seconds", "gauge", "When deletion was completed last; 0 if never.", last),
    ]
}

static STARTED: LazyLock<Instant> = LazyLock::new(Instant::now);
