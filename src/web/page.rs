//! What every page knows: words, language, nonce, house, visitor, where it stands.
//!
//! A page is a struct beside its handler, `{ page: Page, … }`, with a template that extends `base.html`:
//!
//! ```text
//! #[derive(Template)] #[template(path = "desk/queue.html")] struct QueuePage { page: Page, … }
//! async fn show_queue(page: Page, …) -> Result<HttpResponse, WebError> { page::show(&QueuePage { page: page.at(Place::Desk), … }) }
//! ```
//!
//! In the template: `page.t.say("desk-title")`, `page.asset("js/desk/main.js")`, `page.nonce`, `page.form_token`; blocks
//! `title`, `head`, `main` (with the `<main id="main" class="page">` element itself) and `scripts`. Macros: `ui.html`
//! (icon, mark), `form.html` (fields, token, summary).
//!
//! **Invariants.** No page is compressed or cached. What a page links to is on this server.

use std::future::{Ready, ready};
use std::rc::Rc;
use std::time::Duration;

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use askama::Template;
use jiff::tz::TimeZone;

use crate::base::limits;
use crate::base::time::UtcMillis;
use crate::consent::choices::Standing;
use crate::people::business::Business;
use crate::people::names;
use crate::text::{Lang, Words};
use crate::web::assets;
use crate::web::error::{Kind, WebError};
use crate::web::visit::Visit;
use crate::web::who::{Action, CHANGED, Signed};

/// The base of every template.
#[derive(Clone)]
pub struct Page {
    pub t: Words,
    pub nonce: String,
    pub form_token: String,
    pub place: Place,
    visit: Rc<Visit>,
}

/// Where in the house the page of somebody signed in stands: which of the places in the masthead is current.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Elsewhere,
    Desk,
    Conversations,
    Recordings,
    Rooms,
    Business,
    Admin,
    Officer,
    Account,
}

impl Page {
    pub fn from_visit(visit: Rc<Visit>) -> Self {
        let token = visit.token_for_page().to_owned();
        Self { t: visit.words.clone(), nonce: visit.nonce.clone(), form_token: token, place: Place::Elsewhere, visit }
    }

    /// The same page at one of the places in the masthead.
    pub fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    pub fn lang(&self) -> &'static str {
        self.t.lang().tag()
    }

    pub fn lang_name(&self) -> &'static str {
        self.t.lang().own_name()
    }

    pub fn dir(&self) -> &'static str {
        self.t.lang().direction()
    }

    /// The path of an asset.
    pub fn asset(&self, path: &str) -> String {
        assets::href(path)
    }

    /// The name of the business, or of the product before the set-up.
    pub fn house(&self) -> &str {
        self.visit.business.as_ref().map_or(PRODUCT, |business| &business.name)
    }

    /// The address of the business in one line; empty before the set-up.
    pub fn house_address(&self) -> String {
        self.visit.business.as_ref().map_or(String::new(), |business| business.address.replace('\n', ", "))
    }

    /// The business; `None` before the set-up.
    pub fn business(&self) -> Option<&Business> {
        self.visit.business.as_ref()
    }

    /// The zone in which its days are counted.
    pub fn zone(&self) -> TimeZone {
        self.business().map_or(TimeZone::UTC, Business::zone)
    }

    /// Where a contact line leads when pressed: an e-mail address or a telephone number; empty if it is neither.
    pub fn contact_href(&self, contact: &str) -> String {
        if names::clean_email(contact).is_ok() {
            // Whatever else an address may hold is no part of the address for a mail program: `?bcc=` above all.
            return format!("mailto:{}", in_address(contact));
        }
        let digits: String = contact.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        let is_number = digits.len() >= 5 && contact.chars().all(|c| c.is_ascii_digit() || " +-/()".contains(c));
        if is_number { format!("tel:{digits}") } else { String::new() }
    }

    pub fn is_set_up(&self) -> bool {
        self.visit.business.is_some()
    }

    /// The signed-in person, on pages that speak to them; pages of service rooms speak to guests.
    pub fn signed(&self) -> Option<&Signed> {
        self.visit.signed.as_ref().filter(|_| !self.visit.is_guest_page())
    }

    /// The name of the signed-in person as others read it; empty on guests' pages.
    pub fn own_name(&self) -> &str {
        self.signed().map_or("", |signed| signed.account.shown_name().expose().as_str())
    }

    /// Where the signed-in person begins; the home page for everybody else.
    pub fn home(&self) -> &'static str {
        self.signed().map_or("/", Signed::home)
    }

    /// Whether the gate would let this visitor through to an action: for what a page offers.
    pub fn may(&self, action: Action) -> bool {
        self.signed().is_some_and(|signed| signed.may(action))
    }

    /// Whether there is anything to choose from in the masthead.
    pub fn has_places(&self) -> bool {
        !matches!(self.home(), "/" | "/account" | CHANGED)
    }

    /// Whether this visitor takes calls.
    pub fn serves(&self) -> bool {
        self.may(Action::Serve)
    }

    /// Seconds without use after which a staff page leaves the screen.
    pub fn idle_end(&self) -> u64 {
        limits::SESSION_IDLE.as_secs()
    }

    /// Seconds without use after which a staff page warns. The last use is noted up to [`limits::SESSION_TOUCH`] late, so
    /// a sign-in may end that much before the page's own count: the warning comes a minute before that.
    pub fn idle_warning(&self) -> u64 {
        (limits::SESSION_IDLE - limits::SESSION_TOUCH - IDLE_NOTICE).as_secs()
    }

    /// Seconds until the sign-in ends whatever is done.
    pub fn sign_in_left(&self) -> u64 {
        self.visit.sign_in_left.as_secs()
    }

    /// How many seconds before that end a staff page says so.
    pub fn end_warning(&self) -> u64 {
        END_NOTICE.as_secs()
    }

    /// What this visitor chose about data.
    pub fn choice(&self) -> &Standing {
        &self.visit.choice
    }

    /// Whether the page asks what may be kept: not on pages of a conversation, which have no room for it.
    pub fn asks_choice(&self) -> bool {
        self.visit.asks_choice && !self.path().starts_with("/desk/c/") && self.path() != "/privacy/choices"
    }

    pub fn is_at(&self, place: Place) -> bool {
        self.place == place
    }

    /// The languages in which this visitor may read the house.
    pub fn langs(&self) -> &[Lang] {
        match (&self.visit.business, &self.visit.signed) {
            (Some(business), None) => &business.langs,
            _ => &Lang::ALL,
        }
    }

    pub fn lang_count(&self) -> usize {
        self.langs().len()
    }

    /// The path of this page, to come back to from the choice of languages.
    pub fn path(&self) -> &str {
        &self.visit.path
    }
}

impl FromRequest for Page {
    type Error = WebError;
    type Future = Ready<Result<Self, WebError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Visit::of(request).map(Self::from_visit))
    }
}

/// Answers 200 with a page.
pub fn show(template: &impl Template) -> Result<HttpResponse, WebError> {
    show_with(StatusCode::OK, template)
}

/// Answers with a page and another status, as 422 for a form that does not do.
pub fn show_with(status: StatusCode, template: &impl Template) -> Result<HttpResponse, WebError> {
    let body = template.render().map_err(|fault| WebError::broken(&fault))?;
    Ok(HttpResponse::build(status).content_type("text/html; charset=utf-8").body(body))
}

/// Answers a form that was obeyed: `303` to one of our own paths, never to one that came with the request.
pub fn go_to(path: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((header::LOCATION, path)).finish()
}

#[derive(Template)]
#[template(path = "error/fault.html")]
struct FaultPage {
    page: Page,
    mark: &'static str,
    title: String,
    text: String,
    number: String,
    at: String,
    wait: String,
    kind: Kind,
}

/// An error as a page.
pub fn error_page(visit: &Rc<Visit>, fault: &WebError, now: UtcMillis) -> HttpResponse {
    let page = Page::from_visit(Rc::clone(visit));
    let (title, text) = fault.kind.words(&page.t);
    let mark = match fault.kind {
        Kind::Broken | Kind::DiskFull => "tilted",
        Kind::Busy | Kind::TooOften => "waiting",
        Kind::LinkUsed | Kind::LinkExpired | Kind::Missing | Kind::NoReceipt | Kind::WrongMethod => "back",
        _ => "apart",
    };
    let wait = fault.wait.map_or(String::new(), |wait| page.t.say1("error-wait", "length", page.t.length(wait)));
    let at = page.t.date_time(now);
    let template = FaultPage { mark, title, text, number: fault.number.clone().unwrap_or_default(), at, wait, kind: fault.kind, page };
    let mut response = show_with(fault.kind.status(), &template).unwrap_or_else(|_| HttpResponse::new(fault.kind.status()));
    add_wait(&mut response, fault);
    response
}

/// An error as a script reads it: `{"error": word, "text": sentence}`.
pub fn error_json(visit: &Visit, fault: &WebError) -> HttpResponse {
    let (title, text) = fault.kind.words(&visit.words);
    let body = serde_json::json!({ "error": fault.kind.name(), "title": title, "text": text, "number": fault.number });
    let mut response = HttpResponse::build(fault.kind.status()).json(body);
    add_wait(&mut response, fault);
    response
}

fn add_wait(response: &mut HttpResponse, fault: &WebError) {
    if let Some(wait) = fault.wait {
        response.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from(wait.as_secs().max(1)));
    }
}

/// An address as it stands in a link: what is no plain part of one is spelled out.
fn in_address(address: &str) -> String {
    let spelled = |byte: u8| match byte {
        b'@' | b'.' | b'_' | b'+' | b'-' => char::from(byte).to_string(),
        _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    address.bytes().map(spelled).collect()
}

/// Named in the footer only, once there is a business.
const PRODUCT: &str = "Visavis";
/// How long before the absolute end of a sign-in its page says so: time to finish what is being written.
const END_NOTICE: Duration = Duration::from_secs(10 * 60);
/// How long before the end of an unused sign-in its page says so (B.3.9).
const IDLE_NOTICE: Duration = Duration::from_secs(60);
