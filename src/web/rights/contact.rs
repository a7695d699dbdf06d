//! `/contact`: who answers, how to reach them, and to whom one may complain (V-16); and a form for whoever has no other way.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::base::limits::{CONTACT_CHARS, MESSAGE_CHARS};
use crate::base::secret::Personal;
use crate::people::business::Business;
use crate::people::names::{self, NameFault};
use crate::rights::RightsError;
use crate::rights::enquiries::{self, NewEnquiry};
use crate::store::Actor;
use crate::web::admin::user::optional_name;
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::guard;
use crate::web::page::{self, Page};
use crate::web::rights::authorities::{self, Authority};
use crate::web::room::ring::name_fault;
use crate::web::state::AppState;
use crate::web::tries;

#[derive(Template)]
#[template(path = "rights/contact.html")]
struct ContactPage {
    page: Page,
    business: Business,
    /// Where the contacts lead when pressed; empty if nowhere.
    public_href: String,
    privacy_href: String,
    form: Form,
    authorities: &'static [Authority],
    is_sent: bool,
    problem: String,
}

/// `GET /contact`
pub async fn show_contact(page: Page, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let signed = page.signed().map(|signed| &signed.account);
    let known = signed.map(|account| (account.name.expose().clone(), account.email.expose().clone()));
    let form = known.map_or_else(Form::default, |(name, email)| Form::filled([("name", name), ("contact", email)]));
    show(StatusCode::OK, page, form, (request.query_string() == SENT, String::new()))
}

/// `POST /contact`
pub async fn post_contact(page: Page, state: web::Data<AppState>, request: HttpRequest, fields: Fields) -> Result<HttpResponse, WebError> {
    let mut form = Form::typed(&fields);
    let Some(new) = read(&page, &fields, &mut form) else {
        return show(StatusCode::UNPROCESSABLE_ENTITY, page, form, (false, String::new()));
    };
    if let Some(Err(wait)) = guard::stranger(&request).map(|address| state.rates.message(address)) {
        let problem = page.t.say1("room-message-often", "length", page.t.length(wait));
        let mut response = show(StatusCode::TOO_MANY_REQUESTS, page, form, (false, problem))?;
        tries::set_wait(&mut response, wait);
        return Ok(response);
    }
    let letters = state.letters();
    // Whoever is signed in as well: the ledger must not join an account to what its person wrote.
    match state.db.write(Actor::Stranger, move |tx| enquiries::leave(tx, &letters, &new)).await {
        Ok(_) => Ok(page::go_to(SENT_PATH)),
        Err(RightsError::Full) => {
            let problem = page.t.say("leave-contact-full");
            show(StatusCode::SERVICE_UNAVAILABLE, page, form, (false, problem))
        }
        Err(fault) => Err(fault.into()),
    }
}

/// Reads an enquiry; faults go to the form. `None` if there are any.
fn read(page: &Page, fields: &Fields, form: &mut Form) -> Option<NewEnquiry> {
    let t = &page.t;
    let mut take = |name: &str, cleaned: Result<String, NameFault>| {
        let said = |fault| match (fault, name) {
            (NameFault::Empty, "contact") => t.say("room-fault-contact"),
            (NameFault::Empty, _) => t.say("leave-contact-fault-text"),
            (fault, _) => name_fault(t, fault),
        };
        cleaned.map_err(|fault| form.add_fault(name, said(fault))).map(Personal::new).ok()
    };
    let name = take("name", optional_name(fields.text("name")));
    let contact = take("contact", names::clean_line(fields.text("contact"), CONTACT_CHARS));
    let text = take("text", names::clean_text(fields.text("text"), MESSAGE_CHARS));
    Some(NewEnquiry { name: name?, contact: contact?, text: text?, lang: t.lang() })
}

fn show(status: StatusCode, page: Page, form: Form, (is_sent, problem): (bool, String)) -> Result<HttpResponse, WebError> {
    // Before the set-up nobody is here who could be reached.
    let business = page.business().cloned().ok_or_else(WebError::missing)?;
    let (public_href, privacy_href) = (page.contact_href(&business.public_contact), page.contact_href(&business.privacy_contact));
    let template = ContactPage { page, business, public_href, privacy_href, form, authorities: authorities::ALL, is_sent, problem };
    page::show_with(status, &template)
}

/// After it was sent, so that the page says it and a reload repeats nothing.
const SENT_PATH: &str = "/contact?sent";
const SENT: &str = "sent";
