//! The password once more, before something that cannot be taken back or should not fall into other hands.

use std::time::Duration;

use crate::base::secret::Secret;
use crate::people::accounts;
use crate::people::passwords::Verdict;
use crate::people::sessions::Browser;
use crate::text::Words;
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::state::AppState;
use crate::web::tries;
use crate::web::who::Signed;

/// What came of it.
pub enum Proof {
    Right,
    Wrong,
    /// There were too many tries: so long nothing is looked at.
    Wait(Duration),
}

/// Looks at the field `current`.
pub async fn ask(state: &AppState, signed: &Signed, fields: &Fields, browser: &Browser) -> Result<Proof, WebError> {
    let asker = match tries::count(state, signed.account.email.expose(), browser).await? {
        Ok(asker) => asker,
        Err(wait) => return Ok(Proof::Wait(wait)),
    };
    let id = signed.account.id.clone();
    let known = state.db.read(move |conn| accounts::password_of(conn, &id)).await?;
    let typed = Secret::new(fields.text("current").to_owned());
    if state.hasher.verify(Some(known), &typed).await? == Verdict::Wrong {
        return Ok(Proof::Wrong);
    }
    tries::was_right(state, &asker);
    Ok(Proof::Right)
}

impl Proof {
    /// The form with what is wrong; nothing of what was typed.
    pub fn form(&self, t: &Words) -> Form {
        let mut form = Form::default();
        match self {
            Self::Right => {}
            Self::Wrong => form.add_fault("current", t.say("account-fault-current")),
            Self::Wait(wait) => {
                let (trouble, advice) = tries::advice(t, *wait);
                form.add_fault("current", format!("{trouble} {advice}"));
            }
        }
        form
    }
}
