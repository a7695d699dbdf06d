//! The presses on a receipt: taking the approval back, asking for a copy or for deletion, having the receipt by letter.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};

use crate::base::ids::PersonId;
use crate::base::limits::CONTACT_CHARS;
use crate::base::secret::Personal;
use crate::consent::requests::Asked;
use crate::mail::address::Address;
use crate::people::names;
use crate::recordings::uses::Courier;
use crate::recordings::wishes::{self, Kind, NewWish};
use crate::recordings::withdrawals::{self, Messenger};
use crate::recordings::{RecordingError, letters};
use crate::store::Actor;
use crate::web::error::{Kind as Fault, WebError};
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page};
use crate::web::receipt::show::{self, At};
use crate::web::receipt::view::Facts;
use crate::web::register::count_letter;
use crate::web::state::AppState;

/// `POST /receipt/{code}/withdraw`; with `then=deletion` the file is to be deleted at once.
pub async fn post_withdraw(state: Data<AppState>, code: Path<String>, fields: Fields) -> Result<HttpResponse, WebError> {
    let (code, facts) = show::load(&state, &code).await?;
    // Before anything was recorded there is nothing to be deleted.
    let deletes = fields.text("then") == "deletion" && facts.has_file();
    let row = &facts.receipt.row;
    let is_new =
        withdraw(&state, Actor::Guest(row.person.clone()), &facts.receipt.standing.asked, &row.person, row.withdrawn.is_none()).await?;
    if deletes {
        wish(&state, &facts, Kind::Deletion, String::new()).await?;
    }
    let done = match (is_new, deletes) {
        // An old page: the receipt says by itself that it was declared invalid.
        (false, _) if row.invalid.is_some() => {
            if deletes {
                "deletion"
            } else {
                "invalid"
            }
        }
        (_, true) => "withdrawn-delete",
        (true, false) => "withdrawn",
        (false, false) => "already",
    };
    Ok(page::go_to(&format!("{}?done={done}", code.path())))
}

/// `POST /receipt/{code}/wish`: `kind` is `copy` or `deletion`, `contact` says where the answer goes.
pub async fn post_wish(
    state: Data<AppState>,
    page: Page,
    request: HttpRequest,
    code: Path<String>,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let kind = match fields.text("kind") {
        "copy" => Kind::Copy,
        "deletion" => Kind::Deletion,
        _ => return Err(WebError::unreadable()),
    };
    let typed = fields.text("contact").trim();
    let contact = names::clean_line(typed, CONTACT_CHARS).unwrap_or_default();
    // The answer to a wish for deletion stands on the receipt itself; a copy has to be brought somewhere.
    let optional = kind == Kind::Deletion && typed.is_empty();
    if !optional && page.contact_href(&contact).is_empty() {
        let mut form = Form::typed(&fields);
        form.add_fault("contact", page.t.say("receipt-ask-contact-fault"));
        return show::show_again(&At::new(&state, &request), page, &code, form).await;
    }
    let (code, facts) = show::load(&state, &code).await?;
    wish(&state, &facts, kind, contact).await?;
    Ok(page::go_to(&format!("{}?done={}", code.path(), kind.as_str())))
}

/// `POST /receipt/{code}/letter`: the receipt's link goes to the address that is typed.
pub async fn post_letter(
    state: Data<AppState>,
    page: Page,
    request: HttpRequest,
    code: Path<String>,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let (opened, facts) = show::load(&state, &code).await?;
    let mut form = Form::typed(&fields);
    let typed = names::clean_email(fields.text("email")).ok().and_then(|email| Address::parse(&email).ok());
    let Some(address) = typed else {
        form.add_fault("email", page.t.say("common-fault-email"));
        return show::show_again(&At::new(&state, &request), page, &code, form).await;
    };
    count_letter(&state, &request)?;
    let (courier, row, lang) = (courier(&state), facts.receipt.row, page.t.lang());
    let actor = Actor::Guest(row.person.clone());
    let asked = state.db.write(actor, move |tx| letters::ask(tx, &courier, (&row.request, &row.person), (address, lang))).await;
    match asked {
        Ok(()) => Ok(page::go_to(&format!("{}?done=letter", opened.path()))),
        Err(RecordingError::TooOften) => {
            form.add_fault("email", page.t.say("receipt-letter-fault-often"));
            show::show_again(&At::new(&state, &request), page, &code, form).await
        }
        Err(fault) => Err(fault.into()),
    }
}

/// How whoever has a file and whoever keeps the registers learn that an approval was taken back.
pub fn messenger(state: &AppState) -> Messenger {
    let at = |path: &str| format!("{}{path}", state.origins.first());
    Messenger { post: state.post.clone(), register: at("/officer/recordings"), list: at("/desk/recordings") }
}

/// The same with what opens receipts.
pub fn courier(state: &AppState) -> Courier {
    Courier { messenger: messenger(state), keys: state.keys.clone(), origin: state.origins.first().to_owned() }
}

/// Takes an approval back that stood when it was looked at; answers whether it was there.
pub async fn withdraw(state: &AppState, actor: Actor, asked: &Asked, person: &PersonId, stood: bool) -> Result<bool, WebError> {
    // While the call goes on, its room first withholds the person's tracks, and writes it itself.
    let in_call = state.live.withdraw(&asked.conversation, (&asked.id, person), None).await && stood;
    let messenger = messenger(state);
    let (request, person) = (asked.id.clone(), person.clone());
    Ok(state.db.write(actor, move |tx| withdrawals::withdraw(tx, &messenger, (&request, &person), in_call)).await?)
}

/// Only about a file that there is or may be.
async fn wish(state: &AppState, facts: &Facts, kind: Kind, contact: String) -> Result<(), WebError> {
    let row = &facts.receipt.row;
    if !facts.has_file() {
        return Err(WebError::new(Fault::Conflict));
    }
    let new =
        NewWish { request: row.request.clone(), person: row.person.clone(), kind, name: row.name.clone(), contact: Personal::new(contact) };
    let made: Result<_, RecordingError> = state.db.write(Actor::Guest(row.person.clone()), move |tx| wishes::wish(tx, &new)).await;
    made?;
    Ok(())
}
