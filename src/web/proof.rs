//! The password once more, before something that cannot be taken back or should not fall into other hands.
//!
//! **Invariants.** Whoever sits at somebody's open page may not try passwords there for ever: tries count like those at the sign-in.

use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use crate::base::secret::Secret;
use crate::people::accounts;
use crate::people::passwords::Verdict;
use crate::people::sessions::Browser;
use crate::text::Words;
use crate::web::error::WebError;
use crate::web::form::Form;
use crate::web::state::AppState;
use crate::web::tries;
use crate::web::who::Signed;

/// What came of it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    Right,
    Wrong,
    /// There were too many tries: so long nothing is looked at.
    Wait(Duration),
}

/// Looks at what was typed as the password of whoever is signed in.
pub async fn ask(state: &AppState, signed: &Signed, typed: &str, browser: &Browser) -> Result<Proof, WebError> {
    let asker = match tries::count(state, signed.account.email.expose(), browser).await? {
        Ok(asker) => asker,
        Err(wait) => return Ok(Proof::Wait(wait)),
    };
    let id = signed.account.id.clone();
    let known = state.db.read(move |conn| accounts::password_of(conn, &id)).await?;
    if state.hasher.verify(Some(known), &Secret::new(typed.to_owned())).await? == Verdict::Wrong {
        return Ok(Proof::Wrong);
    }
    tries::was_right(state, &asker);
    Ok(Proof::Right)
}

impl Proof {
    /// Says at this field what is wrong with it, if anything is.
    pub fn mark(self, form: &mut Form, field: &str, t: &Words) {
        match self {
            Self::Right => {}
            Self::Wrong => form.add_fault(field, t.say("account-fault-current")),
            Self::Wait(wait) => {
                let (trouble, advice) = tries::advice(t, wait);
                form.add_fault(field, format!("{trouble} {advice}"));
            }
        }
    }

    /// With which status the form comes back.
    pub fn status(self) -> StatusCode {
        match self {
            Self::Right | Self::Wrong => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Wait(_) => StatusCode::TOO_MANY_REQUESTS,
        }
    }

    /// Tells programs how long to wait.
    pub fn set_wait(self, mut response: HttpResponse) -> HttpResponse {
        if let Self::Wait(wait) = self {
            tries::set_wait(&mut response, wait);
        }
        response
    }
}
