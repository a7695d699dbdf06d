//! `POST /privacy/choices`: a press about categories, of whoever comes.

use std::collections::BTreeSet;

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use crate::base::secret::{Secret, sha256, token};
use crate::consent::choices;
use crate::consent::choices::choice::Input;
use crate::policies::declarations::Category;
use crate::store::Actor;
use crate::web::choices::show;
use crate::web::cookies;
use crate::web::error::WebError;
use crate::web::form::Fields;
use crate::web::guard;
use crate::web::page::{self, Page};
use crate::web::state::AppState;
use crate::web::visit::Visit;

/// `POST /privacy/choices`
pub async fn post_choices(state: Data<AppState>, page: Page, request: HttpRequest, fields: Fields) -> Result<HttpResponse, WebError> {
    let Some(input) = read(&page, &fields) else { return show::show_anew(page, &state).await };
    let pressed = press(&state, &request, input).await?;
    let left: Vec<&str> = pressed.left.iter().map(|one| one.as_str()).collect();
    let path = if left.is_empty() { "/privacy/choices?done".to_owned() } else { format!("/privacy/choices?named={}", left.join("+")) };
    Ok(pressed.go_to(&path))
}

/// What was pressed; `None` if it is not what the page that is shown now would send. To refuse works from any page, however old.
fn read(page: &Page, fields: &Fields) -> Option<Input> {
    let standing = page.choice();
    let press = fields.text("press");
    if press == "reject-all" {
        return Some(Input::RejectAll);
    }
    let wanted: BTreeSet<Category> = fields.all("category").map(Category::from_name).collect::<Option<_>>()?;
    if standing.is_minor || fields.text("shown") != standing.shown() || !wanted.is_subset(&standing.offered) {
        return None;
    }
    match press {
        "accept-all" => Some(Input::AcceptAll(standing.offered.clone())),
        "save" => Some(Input::Save(wanted)),
        "confirm" if !wanted.is_empty() => Some(Input::Confirm(wanted)),
        _ => None,
    }
}

/// What was done, and the cookie that it is known by.
pub struct Pressed {
    /// What stays off until it is confirmed by its name.
    left: BTreeSet<Category>,
    /// `None`: only the account knows.
    code: Option<Secret<String>>,
}

impl Pressed {
    pub fn go_to(&self, path: &str) -> HttpResponse {
        let mut response = page::go_to(path);
        if let Some(code) = &self.code {
            // A constant name and a token: a header can carry them.
            let _ = response.add_cookie(&cookies::choice(code));
        }
        response
    }
}

/// Takes a press in for this browser, and for the account of whoever is signed in. A browser whose code no row knows gets a new one, as
/// long as its network has not had too many: then a stranger waits, and of whoever is signed in the account keeps it.
pub async fn press(state: &AppState, request: &HttpRequest, input: Input) -> Result<Pressed, WebError> {
    let visit = Visit::of(request)?;
    let known = request.cookie(cookies::CHOICE).filter(|_| visit.choice.browser.is_some());
    let code = match known {
        Some(cookie) => Some(Secret::new(cookie.value().to_owned())),
        None => match guard::stranger(request).map_or(Ok(()), |address| state.rates.choice(address)) {
            Ok(()) => Some(token()),
            Err(_) if visit.signed.is_some() => None,
            Err(wait) => return Err(WebError::too_often(wait)),
        },
    };
    let by = visit.press(code.as_ref().map(|code| sha256(code.expose().as_bytes())));
    let actor = visit.signed.as_ref().map_or(Actor::Stranger, |signed| signed.actor());
    let taken = state.db.write(actor, move |tx| choices::press(tx, &by, &input)).await?;
    Ok(Pressed { left: taken.left, code: code.filter(|_| taken.is_kept) })
}
