//! `POST /officer/consents/{id}/invalid`: a privacy officer finds that a consent never counted, and writes why.
//!
//! **Invariants.** The password is proved once more: nothing brings such a consent back but the person's own new act. A running recording
//! is closed before anything is written. Words that were typed are kept when the form comes back, the password never is.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};

use crate::base::limits::INVALID_REASON_CHARS;
use crate::consent::ConsentError;
use crate::consent::records::record::{Purpose, State};
use crate::consent::records::register::Evidence;
use crate::consent::records::{self, Finding};
use crate::people::names::{self, NameFault};
use crate::people::sessions::Browser;
use crate::recordings::RecordingError;
use crate::recordings::invalid::{self, Declaration};
use crate::recordings::uses::Courier;
use crate::web::consents::evidence::{self, Said};
use crate::web::consents::files;
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page};
use crate::web::proof::{self, Proof};
use crate::web::receipt::act;
use crate::web::state::AppState;
use crate::web::who::Officer;

/// `POST /officer/consents/{id}/invalid`
pub async fn post_invalid(
    state: Data<AppState>,
    page: Page,
    officer: Officer,
    id: Path<String>,
    (fields, browser): (Fields, Browser),
) -> Result<HttpResponse, WebError> {
    let known = files::load(&state, &id).await?;
    // Pressed twice, or by two: it is what was asked for.
    if known.record.life.state() == Some(State::Invalidated) {
        return Ok(done(&id));
    }
    let record = known.record.clone();
    if !state.db.read(move |conn| records::has_counted(conn, &record)).await? {
        return over(&state, page, &officer, &id).await;
    }
    let mut form = Form::typed(&fields);
    form.forget(PASSWORD);
    let reason = names::clean_text(fields.text("reason"), INVALID_REASON_CHARS);
    if let Err(fault) = &reason {
        let text = match fault {
            NameFault::Empty => page.t.say("records-invalid-fault"),
            NameFault::TooLong(most) => page.t.say1("common-fault-long", "most", *most),
            NameFault::Forbidden | NameFault::NotAnAddress => page.t.say("common-fault-forbidden"),
        };
        form.add_fault("reason", text);
    }
    let (Ok(reason), true) = (reason, form.is_fine()) else {
        let said = Said { form, ..Said::default() };
        return evidence::show(&state, page, &officer, &id, (StatusCode::UNPROCESSABLE_ENTITY, said)).await;
    };
    let proof = proof::ask(&state, &officer, fields.text(PASSWORD), &browser).await?;
    if proof != Proof::Right {
        proof.mark(&mut form, PASSWORD, &page.t);
        let said = Said { form, ..Said::default() };
        return Ok(proof.set_wait(evidence::show(&state, page, &officer, &id, (proof.status(), said)).await?));
    }
    let finding = Finding { by: officer.account.id.clone(), reason };
    match declare(&state, &officer, &known, finding).await {
        Ok(()) => Ok(done(&id)),
        Err(RecordingError::Consent(ConsentError::NotAsked)) => over(&state, page, &officer, &id).await,
        Err(fault) => Err(fault.into()),
    }
}

async fn declare(state: &AppState, officer: &Officer, known: &Evidence, finding: Finding) -> Result<(), RecordingError> {
    let courier = Courier { messenger: act::messenger(state), keys: state.keys.clone(), origin: state.origins.first().to_owned() };
    let declaration = Declaration { courier, finding };
    let record = &known.record;
    if let (Purpose::Recording, None, Some(receipt)) = (record.purpose, &record.later, &known.receipt) {
        // While the call goes on, its room first withholds the person's tracks, and writes all of it itself.
        let asked = &receipt.standing.asked;
        state.live.withdraw(&asked.conversation, (&asked.id, &receipt.row.person), Some(declaration.clone())).await;
    }
    let id = record.id.clone();
    // What the room has written is found here as done.
    state.db.write(officer.actor(), move |tx| invalid::declare(tx, &declaration, &id)).await.map(|_| ())
}

/// There is nothing that could be declared invalid: it was not given, or the person has ended it.
async fn over(state: &AppState, page: Page, officer: &Officer, id: &str) -> Result<HttpResponse, WebError> {
    evidence::show(state, page, officer, id, (StatusCode::CONFLICT, Said { has_ended: true, ..Said::default() })).await
}

fn done(id: &str) -> HttpResponse {
    page::go_to(&format!("/officer/consents/{id}?done=invalid"))
}

const PASSWORD: &str = "current";
