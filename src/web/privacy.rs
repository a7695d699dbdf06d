//! What is kept, why, how long, and who answers: written from the settings and limits that the program itself obeys.

use std::time::Duration;

use actix_web::HttpResponse;
use askama::Template;

use crate::base::limits;
use crate::people::business::Business;
use crate::text::Words;
use crate::web::error::WebError;
use crate::web::page::{self, Page};

#[derive(Template)]
#[template(path = "privacy.html")]
struct PrivacyPage {
    page: Page,
    business: Business,
    kept: Vec<Kept>,
    cookies: Vec<Kept>,
}

/// One line of the table.
struct Kept {
    what: String,
    purpose: String,
    period: String,
}

/// `GET /privacy`. Before the set-up there is nobody who answers.
pub async fn show_privacy(page: Page) -> Result<HttpResponse, WebError> {
    let business = page.business().cloned().ok_or_else(WebError::missing)?;
    let (kept, cookies) = (kept(&page.t), cookies(&page.t));
    page::show(&PrivacyPage { page, business, kept, cookies })
}

fn kept(t: &Words) -> Vec<Kept> {
    let days = |key: &str, period: Duration| t.say1(key, "days", period.as_secs() / (24 * 3600));
    let line = |what: String, purpose: String, period: String| Kept { what, purpose, period };
    let closed = days("privacy-period-closed", limits::CONVERSATION_KEPT);
    vec![
        line(t.say("privacy-form"), t.say("privacy-form-purpose"), closed.clone()),
        line(t.say("privacy-chat"), t.say("privacy-chat-purpose"), closed.clone()),
        line(t.say("privacy-visit"), t.say("privacy-visit-purpose"), closed),
        line(t.say("privacy-message"), t.say("privacy-message-purpose"), days("privacy-period-left", limits::CONVERSATION_KEPT)),
        line(t.say("privacy-media"), t.say("privacy-media-purpose"), t.say("privacy-period-never")),
        line(t.say("privacy-quality"), t.say("privacy-quality-purpose"), days("privacy-period-closed", limits::QUALITY_KEPT)),
        line(
            t.say("privacy-recorded"),
            t.say("privacy-recorded-purpose"),
            t.say1("privacy-period-recorded", "days", limits::RECORDING_DAYS.end()),
        ),
        line(t.say("privacy-proof"), t.say("privacy-proof-purpose"), t.say("privacy-period-proof")),
        line(t.say("privacy-wish"), t.say("privacy-wish-purpose"), t.say("privacy-period-wish")),
        line(t.say("privacy-address"), t.say("privacy-address-purpose"), t.say("privacy-period-memory")),
        line(t.say("privacy-staff"), t.say("privacy-staff-purpose"), t.say("privacy-period-works")),
        line(t.say("privacy-session"), t.say("privacy-session-purpose"), t.say("privacy-period-session")),
        line(t.say("privacy-network"), t.say("privacy-network-purpose"), days("privacy-period-network", limits::NETWORKS_KEPT)),
        line(t.say("privacy-link"), t.say("privacy-link-purpose"), days("privacy-period-link", limits::LINKS_KEPT)),
        line(t.say("privacy-access"), t.say("privacy-access-purpose"), days("privacy-period-access", limits::ACCESS_KEPT)),
        line(t.say("privacy-ledger"), t.say("privacy-ledger-purpose"), t.say("privacy-period-ledger")),
    ]
}

fn cookies(t: &Words) -> Vec<Kept> {
    let line = |name: &str, purpose: String, period: String| Kept { what: name.to_owned(), purpose, period };
    vec![
        line(crate::web::cookies::GUEST, t.say("privacy-cookie-guest"), t.say("privacy-cookie-browser")),
        line(crate::web::cookies::STAFF, t.say("privacy-cookie-staff"), t.say("privacy-cookie-browser")),
        line(crate::web::cookies::LANG, t.say("privacy-cookie-lang"), t.say("privacy-cookie-year")),
    ]
}
