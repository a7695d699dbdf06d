//! One's own account (C-2): `/account/details` with name, picture, address, language, password, sessions. The start page is in [`front`],
//! a new address in [`address`], what changed and is to be answered in [`changed`].
//!
//! **Invariants.** Beside each field stands who changes it. A picture is seen by its own person, and by others only if that person serves.

pub mod address;
pub mod changed;
pub mod front;
pub mod messages;
pub mod recorded;

use actix_multipart::Multipart;
use actix_web::http::StatusCode;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use futures_util::StreamExt;

use crate::base::ids::{AccountId, SessionId};
use crate::base::limits;
use crate::base::secret::Secret;
use crate::blob::BlobError;
use crate::people::passwords;
use crate::people::roles::Role;
use crate::people::sessions::Browser;
use crate::people::setup::{Field, Flaws};
use crate::people::{PeopleError, accounts, names, pictures, sessions};
use crate::store::Tx;
use crate::text::Lang;
use crate::web::admin::day;
use crate::web::admin::user::optional_name;
use crate::web::admin::users::held;
use crate::web::error::{Kind, WebError};
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page, Place};
use crate::web::proof::{self, Proof};
use crate::web::setup::refused;
use crate::web::state::AppState;
use crate::web::who::Signed;
use crate::web::{cookies, faults, sign_in};

#[derive(Template)]
#[template(path = "account/details.html")]
struct DetailsPage {
    page: Page,
    form: Form,
    signed: Signed,
    langs: Vec<(&'static str, &'static str)>,
    sessions: Vec<SessionLine>,
    /// What this person may here, each role with its last day if it has one.
    held: Vec<String>,
    /// An admin changes name and address (WX-53).
    is_managed: bool,
    /// The last day of the account; empty if it has none.
    ends: String,
    /// What this site is called.
    site: String,
    /// What the last press has done; empty if nothing.
    done: String,
}

struct SessionLine {
    id: String,
    device: String,
    since: String,
    used: String,
    is_this: bool,
}

/// `GET /account/details`.
pub async fn show_details(page: Page, signed: Signed, state: web::Data<AppState>, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let form = filled(&signed);
    let done = match request.query_string() {
        "saved" => page.t.say("common-saved"),
        "address" => page.t.say("come-address-asked"),
        _ => String::new(),
    };
    show(StatusCode::OK, page, signed, &state, (form, done)).await
}

/// `POST /account/name`.
pub async fn post_name(page: Page, signed: Signed, state: web::Data<AppState>, fields: Fields) -> Result<HttpResponse, WebError> {
    let mut flaws = Flaws::default();
    let Some(name) = flaws.take(Field::Name, names::clean_name(fields.text("name"))) else {
        return refuse(page, signed, &state, (&fields, &flaws)).await;
    };
    let id = signed.account.id.clone();
    state.db.write(signed.actor(), move |tx| accounts::change_name(tx, &id, &name)).await?;
    state.live.rooms_changed();
    Ok(saved())
}

/// `POST /account/display-name`: what others read instead of the name.
pub async fn post_display_name(page: Page, signed: Signed, state: web::Data<AppState>, fields: Fields) -> Result<HttpResponse, WebError> {
    let name = match optional_name(fields.text("display_name")) {
        Ok(name) => name,
        Err(fault) => {
            let mut form = filled(&signed);
            form.forget("display_name");
            form.fill("display_name", fields.text("display_name"));
            form.add_fault("display_name", faults::text(Field::Name, fault.into(), &page.t));
            return show(StatusCode::UNPROCESSABLE_ENTITY, page, signed, &state, (form, String::new())).await;
        }
    };
    let id = signed.account.id.clone();
    state.db.write(signed.actor(), move |tx| accounts::change_display_name(tx, &id, &name)).await?;
    state.live.rooms_changed();
    Ok(saved())
}

/// `POST /account/language`.
pub async fn post_language(signed: Signed, state: web::Data<AppState>, fields: Fields) -> Result<HttpResponse, WebError> {
    let lang = Lang::from_tag(fields.text("lang")).ok_or_else(|| WebError::new(Kind::Invalid))?;
    let id = signed.account.id.clone();
    state.db.write(signed.actor(), move |tx| accounts::change_lang(tx, &id, lang)).await?;
    let mut response = saved();
    // A language pressed earlier would hide the one chosen now.
    let _ = response.add_cookie(&cookies::gone(cookies::LANG));
    Ok(response)
}

/// `POST /account/password`. Ends every session; this browser gets a new one.
pub async fn post_password(
    page: Page,
    signed: Signed,
    state: web::Data<AppState>,
    fields: Fields,
    browser: Browser,
) -> Result<HttpResponse, WebError> {
    let proof = proof::ask(&state, &signed, fields.text("current"), &browser).await?;
    let mut flaws = Flaws::default();
    let known = [page.house(), signed.account.name.expose(), signed.account.email.expose()];
    flaws.take(Field::Password, passwords::check(fields.text("password"), &known));
    if proof != Proof::Right || !flaws.0.is_empty() {
        let mut form = refused(&fields, &flaws, &page.t);
        proof.mark(&mut form, "current", &page.t);
        return Ok(proof.set_wait(show(proof.status(), page, signed, &state, (form, String::new())).await?));
    }
    let hash = state.hasher.hash(&Secret::new(fields.text("password").to_owned())).await?;
    let id = signed.account.id.clone();
    let change = move |tx: &Tx<'_>| accounts::change_password(tx, &id, &hash).map(|()| id);
    let entered = sign_in::enter(&state, browser, signed.actor(), change).await?;
    // Sockets opened with the sessions that ended just now close; this browser's pages open theirs anew.
    state.live.agent_removed(&signed.account.id);
    Ok(sign_in::signed_in(&entered.secret, SAVED_PATH))
}

/// `POST /account/sessions/{id}/end`.
pub async fn post_session_end(signed: Signed, state: web::Data<AppState>, id: web::Path<String>) -> Result<HttpResponse, WebError> {
    let session: SessionId = id.parse().map_err(|_| WebError::missing())?;
    let account = signed.account.id.clone();
    let is_this = session == signed.session.id;
    let ended = session.clone();
    match state.db.write(signed.actor(), move |tx| sessions::end(tx, &account, &session)).await {
        // Its call ends too; only now is it sure that the session was this account's.
        Ok(()) => state.live.session_ended(&ended),
        // Pressed twice: it is ended, which is what was asked for.
        Err(PeopleError::NoAccount) => {}
        Err(fault) => return Err(fault.into()),
    }
    Ok(if is_this { page::go_to("/sign-in") } else { saved() })
}

/// `POST /account/picture`: a multipart form with `picture`, or the field `remove`.
pub async fn post_picture(
    page: Page,
    signed: Signed,
    state: web::Data<AppState>,
    body: web::Payload,
    request: HttpRequest,
) -> Result<HttpResponse, WebError> {
    let multipart =
        request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).is_some_and(|kind| kind.starts_with("multipart/form-data"));
    if !multipart {
        let (id, blobs) = (signed.account.id.clone(), state.blobs.clone());
        state.db.write(signed.actor(), move |tx| accounts::change_picture(tx, &blobs, &id, None)).await?;
        return Ok(saved());
    }
    let bytes = read_picture(Multipart::new(request.headers(), body)).await?;
    let small = web::block(move || pictures::shrink(&bytes)).await.map_err(|fault| WebError::broken(&fault))?;
    let small = match small {
        Ok(small) => small,
        Err(PeopleError::NotAPicture(_)) => {
            let mut form = Form::default();
            form.add_fault("picture", page.t.say("account-fault-picture"));
            return show(StatusCode::UNPROCESSABLE_ENTITY, page, signed, &state, (form, String::new())).await;
        }
        Err(fault) => return Err(fault.into()),
    };
    let (id, blobs) = (signed.account.id.clone(), state.blobs.clone());
    let staging = blobs.clone();
    let staged = web::block(move || staging.put(&small)).await.map_err(|fault| WebError::broken(&fault))?;
    let staged = staged.map_err(|fault: BlobError| WebError::of(fault.class(), &fault))?;
    let keep = state.db.write(signed.actor(), move |tx| {
        let picture = staged.keep(tx)?;
        accounts::change_picture(tx, &blobs, &id, Some(&picture))
    });
    keep.await.map_err(|fault: PeopleError| WebError::from(fault))?;
    Ok(saved())
}

/// `GET /picture/{account}`: the picture of somebody who serves, for guests and colleagues; of everybody else for themselves.
pub async fn show_picture(page: Page, state: web::Data<AppState>, id: web::Path<String>) -> Result<HttpResponse, WebError> {
    let id: AccountId = id.parse().map_err(|_| WebError::missing())?;
    let (blobs, now) = (state.blobs.clone(), state.db.now());
    let is_own = page.signed().is_some_and(|signed| signed.account.id == id);
    let content = state.db.read(move |conn| {
        let account = accounts::find(conn, &id)?.filter(|account| account.serves(now) || is_own && account.is_active());
        let Some(picture) = account.and_then(|account| account.picture) else {
            return Err(PeopleError::NoAccount);
        };
        Ok(blobs.open(conn, &picture))
    });
    let content = content.await?.map_err(|fault: BlobError| WebError::of(fault.class(), &fault))?;
    let bytes = web::block(move || content.read_all()).await.map_err(|fault| WebError::broken(&fault))?;
    let bytes = bytes.map_err(|fault| WebError::of(fault.class(), &fault))?;
    let mut response = HttpResponse::Ok();
    response.content_type(pictures::MEDIA_TYPE);
    response.insert_header(("cache-control", "private, max-age=300"));
    response.insert_header(("content-security-policy", "default-src 'none'; sandbox"));
    Ok(response.body(bytes))
}

async fn show(
    status: StatusCode,
    page: Page,
    signed: Signed,
    state: &AppState,
    (form, done): (Form, String),
) -> Result<HttpResponse, WebError> {
    let (account, now) = (signed.account.id.clone(), state.db.now());
    let list = state.db.read(move |conn| sessions::list(conn, &account, now)).await?;
    let sessions = list
        .into_iter()
        .map(|session| SessionLine {
            is_this: session.id == signed.session.id,
            id: session.id.to_string(),
            since: page.t.date_time(session.created),
            used: page.t.date_time(session.last_used),
            device: session.device,
        })
        .collect();
    let langs = Lang::ALL.iter().map(|lang| (lang.tag(), lang.own_name())).collect();
    let held = held(&page.t, &signed.account, now);
    let ends = signed.account.ends.map(|ends| page.t.date(day::last_moment(ends))).unwrap_or_default();
    let is_managed = signed.roles.has(Role::Managed);
    let page = page.at(Place::Account);
    let origin = state.origins.first();
    let site = origin.strip_prefix("https://").unwrap_or(origin).to_owned();
    page::show_with(status, &DetailsPage { page, form, signed, langs, sessions, held, is_managed, ends, site, done })
}

fn filled(signed: &Signed) -> Form {
    let account = &signed.account;
    Form::filled([
        ("name", account.name.expose().clone()),
        ("display_name", account.display_name.expose().clone()),
        ("lang", account.lang.tag().to_owned()),
    ])
}

async fn refuse(page: Page, signed: Signed, state: &AppState, (fields, flaws): (&Fields, &Flaws)) -> Result<HttpResponse, WebError> {
    let mut form = refused(fields, flaws, &page.t);
    form.fill("lang", signed.account.lang.tag());
    form.fill("display_name", signed.account.display_name.expose());
    show(StatusCode::UNPROCESSABLE_ENTITY, page, signed, state, (form, String::new())).await
}

async fn read_picture(mut multipart: Multipart) -> Result<Vec<u8>, WebError> {
    while let Some(field) = multipart.next().await {
        let mut field = field.map_err(|_| WebError::unreadable())?;
        if field.name() != Some("picture") {
            continue;
        }
        let mut bytes = Vec::new();
        while let Some(piece) = field.next().await {
            let piece = piece.map_err(|_| WebError::unreadable())?;
            if bytes.len() + piece.len() > limits::PICTURE_BYTES {
                return Err(WebError::new(Kind::TooLarge));
            }
            bytes.extend_from_slice(&piece);
        }
        return Ok(bytes);
    }
    Err(WebError::unreadable())
}

fn saved() -> HttpResponse {
    page::go_to(SAVED_PATH)
}

/// After a change, so that the page says it and a reload repeats nothing.
const SAVED_PATH: &str = "/account/details?saved";
