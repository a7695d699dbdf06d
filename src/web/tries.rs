//! Tries at a password, wherever one is asked for: counted together, refused alike.
//!
//! Owns nothing; the counts are [`crate::people::throttle`]'s. **Invariants.** A try counts from before the password is
//! looked at until it proves right.

use std::sync::{MutexGuard, PoisonError};
use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::http::header::{HeaderValue, RETRY_AFTER};

use crate::people::networks;
use crate::people::sessions::Browser;
use crate::people::throttle::{Asker, Throttle};
use crate::text::Words;
use crate::web::error::WebError;
use crate::web::state::AppState;

/// Counts one try at the password of this e-mail address. The inner `Err` says how long to wait.
pub async fn count(state: &AppState, email: &str, browser: &Browser) -> Result<Result<Asker, Duration>, WebError> {
    let (email, network) = (email.to_owned(), browser.network);
    let wanted = email.clone();
    let is_known = state.db.read(move |conn| networks::is_known(conn, &wanted, &network)).await?;
    let asker = Asker { email, network, is_known };
    let counted = throttle(state).handle_try(state.db.now(), &asker);
    Ok(counted.map(|()| asker))
}

/// The password was right.
pub fn was_right(state: &AppState, asker: &Asker) {
    throttle(state).handle_success(asker);
}

/// What somebody reads who has to wait: what is the matter, and what to do.
pub fn advice(t: &Words, wait: Duration) -> (String, String) {
    let whole = Duration::from_secs(wait.as_secs().div_ceil(60) * 60);
    (t.say("people-sign-in-often"), t.say1("people-sign-in-often-advice", "length", t.length(whole)))
}

/// Tells programs how long to wait.
pub fn set_wait(response: &mut HttpResponse, wait: Duration) {
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(wait.as_secs().max(1)));
}

fn throttle(state: &AppState) -> MutexGuard<'_, Throttle> {
    // A panic while counting leaves counts that are at worst wrong by one.
    state.tries.lock().unwrap_or_else(PoisonError::into_inner)
}
