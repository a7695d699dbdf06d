//! Whether customers may make themselves an account, on the page of the business.

use actix_web::{HttpResponse, web};

use crate::people::registration::{self, Rule};
use crate::web::error::WebError;
use crate::web::form::Fields;
use crate::web::page;
use crate::web::register;
use crate::web::state::AppState;
use crate::web::who::Manager;

pub struct RegistrationView {
    pub is_open: bool,
    /// Terms and privacy policy are in effect; without them it stays closed whatever the business says.
    pub has_rules: bool,
}

pub async fn view(state: &AppState) -> Result<RegistrationView, WebError> {
    let rule = state.db.read(registration::rule).await?;
    Ok(RegistrationView { is_open: rule == Rule::Open, has_rules: register::has_rules(state).await? })
}

/// `POST /settings/registration`
pub async fn post_registration(manager: Manager, state: web::Data<AppState>, fields: Fields) -> Result<HttpResponse, WebError> {
    let rule = if fields.text("registration") == "open" { Rule::Open } else { Rule::Closed };
    state.db.write(manager.actor(), move |tx| registration::change_rule(tx, rule)).await?;
    Ok(page::go_to("/settings?saved"))
}
