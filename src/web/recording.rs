//! What the page that records tells the server: that it records, paused or stopped, and in the end the figures of its file.
//!
//! Owns nothing. **Invariants.** Nothing is believed without a permit that this installation signed; *recording* needs the
//! lease that lives now, otherwise `409`. *Absent*: media; a body is a few lines of JSON and nothing longer is read.

use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Bytes, Data, Path};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::base::ids::ConversationId;
use crate::base::limits::RECORDING_BODY_BYTES;
use crate::base::time::UtcMillis;
use crate::consent::permit::{self, Claims};
use crate::consent::request::notice::{NoPermit, Report};
use crate::recordings::register::{self, Figures};
use crate::recordings::{RecordingError, letters};
use crate::web::error::{Kind, WebError};
use crate::web::page::Page;
use crate::web::receipt::act;
use crate::web::state::AppState;
use crate::web::who::Staff;
use crate::web::ws::agent_of;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    permit: String,
    state: Doing,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Doing {
    Recording,
    Paused,
    Stopped,
}

/// The figures of a file, or that there is none.
#[derive(Deserialize)]
#[serde(untagged)]
enum Done {
    Discarded(Discarded),
    Saved(Saved),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Discarded {
    permit: String,
    discarded: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Saved {
    permit: String,
    started_ms: i64,
    ended_ms: i64,
    length_ms: u64,
    size_bytes: u64,
    sha256: String,
}

/// `POST /desk/c/{conversation}/recording`
pub async fn post_recording(state: Data<AppState>, staff: Staff, path: Path<String>, body: Bytes) -> Result<HttpResponse, WebError> {
    let said: Said = read(&body)?;
    let (conversation, person) = agent_of(&state, &staff, &path).await?;
    let report = match said.state {
        Doing::Recording => Report::Recording,
        Doing::Paused => Report::Paused,
        Doing::Stopped => Report::Stopped,
    };
    state.live.report(&conversation.id, &person.id, &said.permit, report).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// `POST /desk/c/{conversation}/recording/register`. Also long after the call, for what a crash left behind.
pub async fn post_register(
    (state, page): (Data<AppState>, Page),
    staff: Staff,
    path: Path<String>,
    body: Bytes,
) -> Result<HttpResponse, WebError> {
    let done: Done = read(&body)?;
    let permit = match &done {
        Done::Discarded(discarded) => &discarded.permit,
        Done::Saved(saved) => &saved.permit,
    };
    let conversation: ConversationId = path.parse().map_err(|_| WebError::missing())?;
    let claims = permit::read(&state.keys, permit).filter(|claims| claims.conversation == conversation).ok_or(NoPermit)?;
    let (permit, recorder) = (permit.clone(), claims.recorder.clone());
    let (recording, is_new) = store(&state, &staff, claims, done).await?;
    // Whoever has a file records no more.
    let _ = state.live.report(&conversation, &recorder, &permit, Report::Stopped).await;
    let text = page.t.say1("recording-registered", "date", page.t.date(recording.due));
    let status = if is_new { StatusCode::CREATED } else { StatusCode::OK };
    Ok(HttpResponse::build(status).json(serde_json::json!({ "recording": recording.id.as_str(), "text": text })))
}

async fn store(state: &AppState, staff: &Staff, claims: Claims, done: Done) -> Result<(register::Recording, bool), WebError> {
    let account = staff.account.id.clone();
    let figures = match done {
        Done::Discarded(Discarded { discarded: true, .. }) => None,
        Done::Discarded(_) => return Err(WebError::new(Kind::Invalid)),
        Done::Saved(saved) => Some(saved.figures().ok_or_else(|| WebError::new(Kind::Invalid))?),
    };
    let courier = act::courier(state);
    let stored: Result<_, RecordingError> = state
        .db
        .write(staff.actor(), move |tx| {
            let Some(figures) = &figures else { return register::discard(tx, &claims.request, &account) };
            let (recording, is_new) = register::register(tx, &claims.request, &account, figures)?;
            if is_new {
                letters::tell(tx, &courier, &claims.request, &account)?;
            }
            Ok((recording, is_new))
        })
        .await;
    stored.map_err(|fault| match fault {
        // Somebody else's permit, or one with which nothing was ever recorded.
        RecordingError::Missing => NoPermit.into(),
        RecordingError::Registered => WebError::new(Kind::Registered),
        fault => WebError::of(fault.class(), &fault),
    })
}

fn read<T: DeserializeOwned>(body: &Bytes) -> Result<T, WebError> {
    if body.len() > RECORDING_BODY_BYTES {
        return Err(WebError::new(Kind::TooLarge));
    }
    serde_json::from_slice(body).map_err(|_| WebError::unreadable())
}

impl Saved {
    fn figures(&self) -> Option<Figures> {
        let mut sha256 = [0; 32];
        let is_hex = self.sha256.len() == 64 && self.sha256.bytes().all(|b| b.is_ascii_hexdigit());
        for (at, byte) in sha256.iter_mut().enumerate().filter(|_| is_hex) {
            *byte = u8::from_str_radix(self.sha256.get(2 * at..2 * at + 2)?, 16).ok()?;
        }
        let (started, stopped) = (UtcMillis(self.started_ms), UtcMillis(self.ended_ms));
        let fits = is_hex && self.started_ms >= 0 && self.ended_ms >= self.started_ms && self.size_bytes < EXACT;
        let length = Duration::from_millis(self.length_ms);
        (fits && length <= stopped.since(started)).then_some(Figures { started, stopped, length, size_bytes: self.size_bytes, sha256 })
    }
}

impl From<NoPermit> for WebError {
    fn from(_: NoPermit) -> Self {
        Self::new(Kind::NoPermit)
    }
}

/// Specified: beyond 2^53 numbers of JSON are not exact (RFC 8259 §6), and no file is that large.
const EXACT: u64 = 1 << 53;
