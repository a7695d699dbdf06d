//! The presses on a receipt: taking the approval back, asking for a copy or for deletion.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};

use crate::base::limits::CONTACT_CHARS;
use crate::base::secret::Personal;
use crate::people::names;
use crate::recordings::RecordingError;
use crate::recordings::wishes::{self, Kind, NewWish};
use crate::recordings::withdrawals::{self, Messenger};
use crate::store::{Actor, Tx};
use crate::web::error::{Kind as Fault, WebError};
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page};
use crate::web::receipt::show::{self, At};
use crate::web::receipt::view::Facts;
use crate::web::state::AppState;

/// `POST /receipt/{code}/withdraw`; with `then=deletion` the file is to be deleted at once.
pub async fn post_withdraw(state: Data<AppState>, code: Path<String>, fields: Fields) -> Result<HttpResponse, WebError> {
    let (code, facts) = show::load(&state, &code).await?;
    // Before anything was recorded there is nothing to be deleted.
    let deletes = fields.text("then") == "deletion" && facts.has_file();
    let is_new = withdraw(&state, &facts).await?;
    if deletes {
        wish(&state, &facts, Kind::Deletion, String::new()).await?;
    }
    let done = match (is_new, deletes) {
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

/// How officers learn that an approval was taken back.
pub fn messenger(state: &AppState) -> Messenger {
    let at = |path: &str| format!("{}{path}", state.origins.first());
    Messenger { post: state.post.clone(), page: at("/officer/recordings"), duties: at("/desk/recordings") }
}

/// Takes the approval back; answers whether it was there.
async fn withdraw(state: &AppState, facts: &Facts) -> Result<bool, WebError> {
    let row = &facts.receipt.row;
    let (request, person) = (row.request.clone(), row.person.clone());
    // While the call goes on, its room first withholds the person's tracks, and writes it itself.
    state.live.withdraw(&facts.receipt.standing.asked.conversation, &request, &person).await;
    let messenger = messenger(state);
    let write = move |tx: &Tx<'_>| withdrawals::withdraw(tx, &messenger, &request, &person);
    let written = state.db.write(Actor::Guest(row.person.clone()), write).await?;
    Ok(written || row.withdrawn.is_none())
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
