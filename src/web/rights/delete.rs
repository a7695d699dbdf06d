//! `/account/delete`: the end of one's own account (B.3.4). Signing out is something else, and the page says so.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use crate::base::limits;
use crate::people::PeopleError;
use crate::people::roles::{self, Role};
use crate::people::sessions::Browser;
use crate::rights::{RightsError, closings};
use crate::store::Tx;
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page, Place};
use crate::web::proof::{self, Proof};
use crate::web::sign_in;
use crate::web::state::AppState;
use crate::web::who::Signed;

#[derive(Template)]
#[template(path = "rights/delete.html")]
struct DeletePage {
    page: Page,
    form: Form,
    signed: Signed,
    /// Nobody else could run this house: somebody has to become an owner first.
    is_last_owner: bool,
    /// Files of recordings that are not confirmed as deleted.
    duties: usize,
    /// Until when it can be undone, and by when all is gone.
    undo_until: String,
    due: String,
}

/// `GET /account/delete`
pub async fn show_delete(page: Page, signed: Signed, state: web::Data<AppState>) -> Result<HttpResponse, WebError> {
    show(StatusCode::OK, page, signed, (&state, Form::default())).await
}

/// `POST /account/delete`: from now on nobody signs in as this account. The answer leads to the page that undoes it.
pub async fn post_delete(
    page: Page,
    signed: Signed,
    state: web::Data<AppState>,
    fields: Fields,
    browser: Browser,
) -> Result<HttpResponse, WebError> {
    let proof = proof::ask(&state, &signed, fields.text("current"), &browser).await?;
    if proof != Proof::Right {
        let mut form = Form::default();
        proof.mark(&mut form, "current", &page.t);
        return Ok(proof.set_wait(show(proof.status(), page, signed, (&state, form)).await?));
    }
    let (letters, account) = (state.letters(), signed.account.clone());
    let end = move |tx: &Tx<'_>| closings::ask(tx, &letters, &account);
    let undo = match state.db.write(signed.actor(), end).await {
        Ok(undo) => undo,
        Err(RightsError::People(PeopleError::LastOwner)) => {
            return show(StatusCode::CONFLICT, page, signed, (&state, Form::default())).await;
        }
        Err(fault) => return Err(fault.into()),
    };
    // The desk, calls and recordings of this person end as with a suspension.
    state.live.agent_removed(&signed.account.id);
    state.live.rooms_changed();
    sign_in::signed_out(&state, &undo).await
}

async fn show(status: StatusCode, page: Page, signed: Signed, (state, form): (&AppState, Form)) -> Result<HttpResponse, WebError> {
    let (id, now) = (signed.account.id.clone(), state.db.now());
    let is_owner = signed.roles.has(Role::Owner);
    let read = state.db.read(move |conn| {
        let is_last = is_owner && roles::is_only_owner(conn, &id)?;
        Ok::<_, RightsError>((is_last, closings::duties_of(conn, &id)?))
    });
    let (is_last_owner, duties) = read.await?;
    let template = DeletePage {
        form,
        signed,
        is_last_owner,
        duties,
        undo_until: page.t.date_time(now.plus(limits::UNDO_LINK_LIFE)),
        due: page.t.date(now.plus(limits::CLOSING_TIME)),
        page: page.at(Place::Account),
    };
    page::show_with(status, &template)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::text::{Lang, Words};

    /// WX-17: in the products before us one Chinese word stood for both.
    #[test]
    fn signing_out_and_deleting_share_no_word_in_any_language() {
        let parts = |lang: Lang, text: String| -> BTreeSet<String> {
            match lang {
                Lang::ZhHans | Lang::ZhHant => text.chars().map(String::from).collect(),
                _ => text.to_lowercase().split_whitespace().map(str::to_owned).collect(),
            }
        };
        for lang in Lang::ALL {
            let t = Words::new(lang, "UTC");
            let (out, delete) = (parts(lang, t.say("common-sign-out")), parts(lang, t.say("leave-delete")));
            assert!(out.is_disjoint(&delete), "{lang:?}: {out:?} {delete:?}");
        }
    }
}
