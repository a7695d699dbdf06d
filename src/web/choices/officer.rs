//! `/officer/choices`: what is kept in browsers and what this server connects to (PO-8), what the business adds beside it, and
//! opt-outs that came by telephone, mail or letter.

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::base::ids::DeclarationId;
use crate::base::limits::DECLARATION_CHARS;
use crate::consent::choices;
use crate::consent::choices::choice::Channel;
use crate::people::accounts;
use crate::people::names::{self, NameFault};
use crate::policies::PolicyError;
use crate::policies::declarations::{self, Category, Declaration, NewDeclaration};
use crate::policies::tables::{self, Table};
use crate::policies::version;
use crate::text::{Lang, Words};
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page, Place};
use crate::web::recipients::{start_of, today};
use crate::web::state::AppState;
use crate::web::who::{Action, Officer, Reader, Signed};

#[derive(Template)]
#[template(path = "officer/choices.html")]
struct DeclarationsPage {
    page: Page,
    form: Form,
    own: Table,
    outbound: Vec<String>,
    rows: Vec<RowView>,
    categories: Vec<(&'static str, String)>,
    /// The field of each offered language, and its label.
    purposes: Vec<(String, String)>,
    channels: Vec<(&'static str, String)>,
    may_change: bool,
    done: String,
}

struct RowView {
    id: String,
    name: String,
    category: String,
    purpose: String,
    life: String,
    party: String,
    host: String,
    from: String,
    /// Empty while it is in force, or will be.
    ended: String,
}

/// `GET /officer/choices`
pub async fn show_declarations(state: Data<AppState>, page: Page, reader: Reader, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let done = match request.query_string() {
        "saved" => page.t.say("common-saved"),
        "entered" => page.t.say("choices-entered"),
        _ => String::new(),
    };
    let form = Form::filled([("from", today(&page, state.db.now()).to_string())]);
    show(StatusCode::OK, (page, &reader), &state, (form, done)).await
}

/// `POST /officer/choices`
pub async fn post_declaration(state: Data<AppState>, page: Page, officer: Officer, fields: Fields) -> Result<HttpResponse, WebError> {
    let start = start_of(&page, today(&page, state.db.now()));
    let mut form = Form::typed(&fields);
    if let Some(new) = parse(&page, &fields, &mut form) {
        match state.db.write(officer.actor(), move |tx| declarations::add(tx, &new, start)).await {
            Ok(_) => return Ok(page::go_to("/officer/choices?saved")),
            Err(PolicyError::NoDate) => form.add_fault("from", page.t.say("records-recipient-fault-day")),
            Err(fault) => return Err(fault.into()),
        }
    }
    show(StatusCode::UNPROCESSABLE_ENTITY, (page, &officer), &state, (form, String::new())).await
}

/// `POST /officer/choices/{id}/end`
pub async fn post_end(state: Data<AppState>, officer: Officer, id: Path<String>) -> Result<HttpResponse, WebError> {
    let id: DeclarationId = id.parse().map_err(|_| WebError::missing())?;
    state.db.write(officer.actor(), move |tx| declarations::end(tx, &id)).await?;
    Ok(page::go_to("/officer/choices?saved"))
}

/// `POST /officer/choices/opt-out`: enters what somebody with an account asked for by another way than a page.
pub async fn post_opt_out(state: Data<AppState>, page: Page, officer: Officer, fields: Fields) -> Result<HttpResponse, WebError> {
    let mut form = Form::typed(&fields);
    let channel = Channel::WORDS.into_iter().find(|channel| channel.as_str() == fields.text("channel"));
    if channel.is_none() {
        form.add_fault("channel", page.t.say("common-fault-unknown"));
    }
    let email = fields.text("email").trim().to_owned();
    let found = state.db.read(move |conn| accounts::find_for_sign_in(conn, &email)).await?;
    if found.is_none() {
        form.add_fault("email", page.t.say("choices-unknown"));
    }
    let (Some(channel), Some((account, _))) = (channel, found) else {
        form.fill("from", &today(&page, state.db.now()).to_string());
        return show(StatusCode::UNPROCESSABLE_ENTITY, (page, &officer), &state, (form, String::new())).await;
    };
    state.db.write(officer.actor(), move |tx| choices::enter(tx, &account.id, channel, account.lang)).await?;
    Ok(page::go_to("/officer/choices?entered"))
}

async fn show(
    status: StatusCode,
    (page, signed): (Page, &Signed),
    state: &AppState,
    (form, done): (Form, String),
) -> Result<HttpResponse, WebError> {
    let post = state.post.clone();
    let read = state.db.read(move |conn| Ok::<_, WebError>((declarations::list(conn)?, post.server(conn)?)));
    let (all, mail) = read.await?;
    let t = &page.t;
    let outbound = mail.map(|mail| t.say1("choices-outbound-mail", "host", format!("{}:{}", mail.host, mail.port)));
    page::show_with(
        status,
        &DeclarationsPage {
            form,
            own: tables::cookies(t),
            outbound: outbound.into_iter().collect(),
            rows: all.iter().map(|one| row(t, one, default_lang(&page))).collect(),
            categories: Category::ALL.map(|category| (category.as_str(), t.say(category.name()))).to_vec(),
            purposes: langs(&page).iter().map(|lang| (field(*lang), t.say1("choices-purpose", "lang", t.language(*lang)))).collect(),
            channels: Channel::WORDS.map(|channel| (channel.as_str(), t.say(channel.name()))).to_vec(),
            may_change: signed.may(Action::KeepRegisters),
            done,
            page: page.at(Place::Officer),
        },
    )
}

fn row(t: &Words, one: &Declaration, otherwise: Lang) -> RowView {
    let of = &one.of;
    RowView {
        id: one.id.to_string(),
        name: of.name.clone(),
        category: t.say(of.category.name()),
        purpose: of.purpose(t.lang(), otherwise).1.to_owned(),
        life: of.life.clone(),
        party: of.party.clone(),
        host: of.host.clone(),
        from: t.date(of.from),
        ended: one.ended.map(|at| t.say1("records-recipient-ended", "date", t.date(at))).unwrap_or_default(),
    }
}

/// What was typed, or what is wrong with it beside each field.
fn parse(page: &Page, fields: &Fields, form: &mut Form) -> Option<NewDeclaration> {
    let t = &page.t;
    let mut line = |name: &str, may_be_empty: bool| {
        let key = match names::clean_line(fields.text(name), DECLARATION_CHARS) {
            Ok(line) => return line,
            Err(NameFault::Empty) if may_be_empty => return String::new(),
            Err(NameFault::TooLong(most)) => t.say1("common-fault-long", "most", most),
            Err(NameFault::Empty) => t.say("common-fault-empty"),
            Err(_) => t.say("common-fault-forbidden"),
        };
        form.add_fault(name, key);
        String::new()
    };
    let (name, life, party, host) = (line("name", false), line("life", false), line("party", false), line("host", false));
    let mut purposes = BTreeMap::new();
    for lang in langs(page) {
        let text = line(&field(*lang), *lang != default_lang(page));
        if !text.is_empty() {
            purposes.insert(*lang, text);
        }
    }
    let category = Category::from_name(fields.text("category"));
    if category.is_none() {
        form.add_fault("category", t.say("common-fault-unknown"));
    }
    let from = fields.text("from").trim().parse().ok().and_then(|day| version::start_of(day, &page.zone()));
    if from.is_none() {
        form.add_fault("from", t.say("records-recipient-fault-day"));
    }
    let (Some(category), Some(from), true) = (category, from, form.is_fine()) else { return None };
    Some(NewDeclaration { name, category, purposes, life, party, host, from })
}

fn langs(page: &Page) -> &[Lang] {
    page.business().map_or(&Lang::ALL, |business| &business.langs)
}

fn default_lang(page: &Page) -> Lang {
    page.business().map_or(Lang::En, |business| business.default_lang)
}

fn field(lang: Lang) -> String {
    format!("purpose_{}", lang.tag())
}
