//! Files in a chat: taken as they stream in, kept encrypted, given back as what they are.
//!
//! Owns nothing; the content is the blob store's, the row is `meetings`'. **Invariants.** What a file is, its bytes say. A
//! file that names itself something else is refused. Only pictures of four kinds are shown by a browser; everything
//! else is a download in a sandbox. Nothing is unpacked, decoded or converted. *Absent*: whole files in memory.

use std::sync::{Mutex, PoisonError};

use actix_multipart::{Field, Multipart};
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use actix_web::web::{Bytes, Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use futures_util::{StreamExt, stream};
use tokio::sync::mpsc;
use tokio::time::timeout;

use crate::base::ids::{ConversationId, FileId, LineId};
use crate::base::limits::{
    FILE_BYTES, FILES, FILES_WAITING, PAGE_KEY_CHARS, UPLOAD_CHUNKS, UPLOAD_TIME, UPLOADS, UPLOADS_PER_CONVERSATION,
};
use crate::blob::{BlobError, Blobs, Content, Staged};
use crate::desk::conversations::{self, State};
use crate::desk::readers::reads;
use crate::desk::rooms;
use crate::meetings::files::{self, Added, FileRow, NewFile};
use crate::meetings::{MeetingError, participants};
use crate::web::error::{Kind, WebError};
use crate::web::guard::wants_json;
use crate::web::page::{self, Page};
use crate::web::state::AppState;
use crate::web::talk::Talker;
use crate::web::who::{Guest, Staff};
use crate::web::ws::guest_of;

/// `POST /r/{slug}/files`
pub async fn post_guest_file(
    (request, page): (HttpRequest, Page),
    state: Data<AppState>,
    guest: Guest,
    slug: Path<String>,
    form: Multipart,
) -> Result<HttpResponse, WebError> {
    let talker = Talker::guest(&state, &guest, &slug).await?;
    answer(take(&state, talker, form).await, &page, &request)
}

/// `POST /desk/c/{conversation}/files`
pub async fn post_agent_file(
    (request, page): (HttpRequest, Page),
    state: Data<AppState>,
    staff: Staff,
    path: Path<String>,
    form: Multipart,
) -> Result<HttpResponse, WebError> {
    let talker = Talker::agent(&state, &staff, &path).await?;
    answer(take(&state, talker, form).await, &page, &request)
}

/// `GET /r/{slug}/files/{file}`: for as long as the admission holds.
pub async fn show_guest_file(state: Data<AppState>, guest: Guest, path: Path<(String, String)>) -> Result<HttpResponse, WebError> {
    let (slug, file) = path.into_inner();
    let (conversation, _) = guest_of(&state, &guest, &slug).await?;
    give(&state, conversation.id, &file).await
}

/// `GET /desk/c/{conversation}/files/{file}`: for whoever is in the conversation, or may read its record.
pub async fn show_agent_file(state: Data<AppState>, staff: Staff, path: Path<(String, String)>) -> Result<HttpResponse, WebError> {
    let (id, file) = path.into_inner();
    let id: ConversationId = id.parse().map_err(|_| WebError::missing())?;
    let (wanted, agent) = (id.clone(), staff.account.id.clone());
    let may: bool = state
        .db
        .read(move |conn| {
            let Some(conversation) = conversations::find(conn, &wanted)? else {
                return Ok(false);
            };
            if conversation.closed().is_none() {
                return Ok(participants::agent_in(conn, &wanted, &agent)?.is_some());
            }
            let room = rooms::by_id(conn, &conversation.room)?;
            Ok::<_, WebError>(reads(&participants::list(conn, &wanted)?, room.as_ref(), &agent))
        })
        .await?;
    if may { give(&state, id, &file).await } else { Err(WebError::missing()) }
}

/// Why a file was not taken.
enum NotTaken {
    Empty,
    TooBig,
    /// Its name says one thing and its bytes another.
    NotWhatItSays,
    /// The form has no file in it, or is not a form.
    Unreadable,
    Other(WebError),
}

/// A place among the files that arrive now; each holds a thread, and strangers must not hold them all.
struct Arriving(ConversationId);

impl Arriving {
    fn begin(conversation: &ConversationId) -> Option<Self> {
        let mut arriving = ARRIVING.lock().unwrap_or_else(PoisonError::into_inner);
        let own = arriving.iter().filter(|other| *other == conversation).count();
        if arriving.len() >= UPLOADS || own >= UPLOADS_PER_CONVERSATION {
            return None;
        }
        arriving.push(conversation.clone());
        Some(Self(conversation.clone()))
    }
}

impl Drop for Arriving {
    fn drop(&mut self) {
        let mut arriving = ARRIVING.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = arriving.iter().position(|other| *other == self.0) {
            arriving.swap_remove(at);
        }
    }
}

static ARRIVING: Mutex<Vec<ConversationId>> = Mutex::new(Vec::new());

/// A file that is in the chat now.
struct Taken {
    line: LineId,
    back: String,
}

async fn take(state: &AppState, talker: Talker, form: Multipart) -> Result<Taken, NotTaken> {
    let _place = Arriving::begin(&talker.conversation).ok_or_else(|| NotTaken::Other(WebError::new(Kind::Busy)))?;
    let file = timeout(UPLOAD_TIME, read_form(state, &talker, form)).await.map_err(|_| NotTaken::Unreadable)??;
    let (conversation, person) = (talker.conversation.clone(), talker.person.id.clone());
    let line = match state.db.write(talker.actor, move |tx| files::add(tx, &conversation, &person, file)).await? {
        Added::Line(line) => {
            state.live.line_stored(&talker.conversation, line.clone());
            line.id
        }
        Added::Before(line) => line.id,
    };
    Ok(Taken { line, back: talker.back })
}

/// Refuses a file that the conversation has no room for, before its content is read.
async fn check_room(state: &AppState, talker: &Talker, key: &str) -> Result<(), WebError> {
    let (conversation, person, key) = (talker.conversation.clone(), talker.person.id.clone(), key.to_owned());
    let room = state.db.read(move |conn| {
        let is_taken = conversations::find(conn, &conversation)?.is_some_and(|found| found.state == State::Live);
        let most = if is_taken { FILES } else { FILES_WAITING };
        Ok::<_, WebError>(files::room_for_one(conn, (&conversation, &person), &key, most)?)
    });
    room.await
}

fn answer(taken: Result<Taken, NotTaken>, page: &Page, request: &HttpRequest) -> Result<HttpResponse, WebError> {
    match taken {
        Ok(taken) if wants_json(request) => Ok(HttpResponse::Created().json(serde_json::json!({ "line": taken.line.as_str() }))),
        Ok(taken) => Ok(page::go_to(&taken.back)),
        Err(fault) => fault.answer(page, request),
    }
}

/// Reads a form's one file, and the key of its line if the page sent one before it.
async fn read_form(state: &AppState, talker: &Talker, mut form: Multipart) -> Result<NewFile, NotTaken> {
    let mut key = LineId::random().to_string();
    while let Some(field) = form.next().await {
        let mut field = field.map_err(|_| NotTaken::Unreadable)?;
        match field.name() {
            Some("key") => key = read_key(&mut field).await?,
            Some("file") => {
                let name = field.content_disposition().and_then(|given| given.get_filename()).unwrap_or_default().to_owned();
                check_room(state, talker, &key).await?;
                let (content, head) = receive(&state.blobs, field).await?;
                if content.size_bytes() == 0 {
                    return Err(NotTaken::Empty);
                }
                let media_type = media_type(&name, &head).ok_or(NotTaken::NotWhatItSays)?;
                return Ok(NewFile { key, content, name, media_type });
            }
            _ => return Err(NotTaken::Unreadable),
        }
    }
    Err(NotTaken::Unreadable)
}

async fn read_key(field: &mut Field) -> Result<String, NotTaken> {
    let mut key = Vec::new();
    while let Some(bytes) = field.next().await {
        key.extend_from_slice(&bytes.map_err(|_| NotTaken::Unreadable)?);
        if key.len() > PAGE_KEY_CHARS {
            return Err(NotTaken::Unreadable);
        }
    }
    let fine = !key.is_empty() && key.iter().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(b));
    String::from_utf8(key).ok().filter(|_| fine).ok_or(NotTaken::Unreadable)
}

/// Hands the content piece by piece to a thread that may wait for the disk. Also gives its first bytes.
async fn receive(blobs: &Blobs, mut field: Field) -> Result<(Staged, Vec<u8>), NotTaken> {
    let (pieces, mut arriving) = mpsc::channel::<Bytes>(UPLOAD_CHUNKS);
    let mut incoming = blobs.receive(FILE_BYTES)?;
    let written = tokio::task::spawn_blocking(move || {
        let mut whole = false;
        while let Some(piece) = arriving.blocking_recv() {
            // An empty piece is the end; a sender that is dropped before it means that the page went away.
            if piece.is_empty() {
                whole = true;
                break;
            }
            incoming.write(&piece)?;
        }
        if whole { incoming.finish().map(Some) } else { Ok(None) }
    });
    let mut head = Vec::new();
    while let Some(piece) = field.next().await {
        let piece = piece.map_err(|_| NotTaken::Unreadable)?;
        let missing = HEAD_BYTES.saturating_sub(head.len()).min(piece.len());
        head.extend_from_slice(&piece[..missing]);
        // The writer stops early only when the content is too big or the disk fails; its answer says which.
        if !piece.is_empty() && pieces.send(piece).await.is_err() {
            break;
        }
    }
    let _ = pieces.send(Bytes::new()).await;
    match written.await {
        Ok(Ok(Some(staged))) => Ok((staged, head)),
        Ok(Ok(None)) => Err(NotTaken::Unreadable),
        Ok(Err(fault)) => Err(fault.into()),
        Err(fault) => Err(NotTaken::Other(WebError::broken(&fault))),
    }
}

pub async fn give(state: &AppState, conversation: ConversationId, file: &str) -> Result<HttpResponse, WebError> {
    let file: FileId = file.parse().map_err(|_| WebError::missing())?;
    let blobs = state.blobs.clone();
    let (row, content) = state
        .db
        .read(move |conn| {
            let row = files::find(conn, &conversation, &file)?.ok_or_else(WebError::missing)?;
            let content = blobs.open(conn, &row.blob)?;
            Ok::<_, WebError>((row, content))
        })
        .await?;
    let length = content.size_bytes;
    let mut response = HttpResponse::Ok();
    response.insert_header((header::CONTENT_TYPE, row.media_type.clone()));
    response.insert_header((header::CONTENT_DISPOSITION, disposition(&row)?));
    response.insert_header((header::CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'; sandbox"));
    response.insert_header((header::CACHE_CONTROL, "private, no-store"));
    response.no_chunking(length);
    Ok(response.streaming(pieces(content)))
}

/// Reads the content piece by piece on threads that may wait for the disk.
fn pieces(content: Content) -> impl futures_util::Stream<Item = Result<Bytes, WebError>> {
    stream::try_unfold(Some(content), |content| async move {
        let Some(mut content) = content else { return Ok(None) };
        let read = tokio::task::spawn_blocking(move || (content.next(), content)).await;
        match read {
            Ok((Some(piece), content)) => Ok(Some((Bytes::from(piece?), Some(content)))),
            Ok((None, _)) => Ok(None),
            Err(fault) => Err(WebError::broken(&fault)),
        }
    })
}

/// The four kinds of picture may be shown in the page; the name is given in UTF-8 (RFC 6266, RFC 8187).
fn disposition(row: &FileRow) -> Result<HeaderValue, WebError> {
    let kind = if PICTURES.contains(&row.media_type.as_str()) { "inline" } else { "attachment" };
    let mut name = String::new();
    for byte in row.name.expose().bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            name.push(char::from(byte));
        } else {
            name.push_str(&format!("%{byte:02X}"));
        }
    }
    HeaderValue::from_str(&format!("{kind}; filename*=UTF-8''{name}")).map_err(|fault| WebError::broken(&fault))
}

/// What the first bytes say a file is; nothing if its name says something else.
fn media_type(name: &str, head: &[u8]) -> Option<String> {
    let found = infer::get(head).map(|kind| kind.mime_type());
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    let promised: Option<&[&str]> = match ending.as_str() {
        "png" => Some(&["image/png"]),
        "jpg" | "jpeg" => Some(&["image/jpeg"]),
        "webp" => Some(&["image/webp"]),
        "gif" => Some(&["image/gif"]),
        "pdf" => Some(&["application/pdf"]),
        "zip" => Some(&["application/zip"]),
        "mp4" => Some(&["video/mp4"]),
        "mp3" => Some(&["audio/mpeg"]),
        // Plain text has no mark of its own, so it must have none of another kind.
        "txt" | "csv" | "md" => Some(&[]),
        _ => None,
    };
    let keeps_word = match (promised, found) {
        (None, _) => true,
        (Some([]), found) => found.is_none(),
        (Some(promised), found) => found.is_some_and(|found| promised.contains(&found)),
    };
    let shown = found.filter(|found| PICTURES.contains(found) || *found == "application/pdf");
    keeps_word.then(|| shown.unwrap_or("application/octet-stream").to_owned())
}

impl NotTaken {
    /// The answer in the person's language: JSON for a script, else the page of this error.
    fn answer(self, page: &Page, request: &HttpRequest) -> Result<HttpResponse, WebError> {
        let (status, error, text, kind) = match self {
            Self::Other(fault) => return Err(fault),
            Self::Empty => (StatusCode::UNPROCESSABLE_ENTITY, "empty", page.t.say("live-file-empty"), Kind::Invalid),
            Self::TooBig => (
                StatusCode::PAYLOAD_TOO_LARGE,
                "too-large",
                page.t.say1("live-file-too-big", "size", page.t.size(FILE_BYTES)),
                Kind::TooLarge,
            ),
            Self::NotWhatItSays => {
                (StatusCode::UNPROCESSABLE_ENTITY, "not-what-it-says", page.t.say("live-file-not-what-it-says"), Kind::Invalid)
            }
            Self::Unreadable => (StatusCode::BAD_REQUEST, "unreadable", page.t.say("live-file-unreadable"), Kind::Unreadable),
        };
        if wants_json(request) {
            return Ok(HttpResponse::build(status).json(serde_json::json!({ "error": error, "text": text })));
        }
        Err(WebError::new(kind))
    }
}

impl From<WebError> for NotTaken {
    fn from(fault: WebError) -> Self {
        Self::Other(fault)
    }
}

impl From<MeetingError> for NotTaken {
    fn from(fault: MeetingError) -> Self {
        Self::Other(fault.into())
    }
}

impl From<BlobError> for NotTaken {
    fn from(fault: BlobError) -> Self {
        match fault {
            BlobError::TooBig => Self::TooBig,
            fault => Self::Other(fault.into()),
        }
    }
}

/// What a browser may show in the page.
const PICTURES: [&str; 4] = ["image/png", "image/jpeg", "image/webp", "image/gif"];
/// Enough for every mark that `infer` knows.
const HEAD_BYTES: usize = 8 * 1024;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_bytes_say() {
        let png = b"\x89PNG\r\n\x1a\n0000";
        let jpeg = b"\xff\xd8\xff\xe0\0\x10JFIF";
        let page = b"<!DOCTYPE html><script>alert(1)</script>";
        let table: [(&str, &[u8], Option<&str>); 9] = [
            ("a.png", png, Some("image/png")),
            ("a.PNG", png, Some("image/png")),
            ("a.png", jpeg, None),
            ("a.png", page, None),
            ("a.html", page, Some("application/octet-stream")),
            ("a.txt", png, None),
            ("a.txt", b"plain", Some("application/octet-stream")),
            ("noending", jpeg, Some("image/jpeg")),
            ("a.pdf", b"%PDF-1.7", Some("application/pdf")),
        ];
        for (name, head, expected) in table {
            assert_eq!(media_type(name, head).as_deref(), expected, "{name}");
        }
    }
}
