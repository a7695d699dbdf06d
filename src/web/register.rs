//! V-14: a customer says when they were born, asks for an account, reads the letter, accepts the terms and has one.
//!
//! The question of age stands before everything else and says nothing of the answer that is wanted; whoever is under age goes on in
//! [`crate::web::guardian`]. Nobody is asked for more than an address before the letter was read. An account needs terms and a privacy policy in effect, with
//! number and date: nobody accepts a text that cannot be named afterwards. The privacy policy is there to be read, not to be agreed to.
//!
//! **Invariants.** What is answered to an address depends upon no account behind it, nor does the time that takes. A link is shown by
//! GET and used by POST only. The box of the terms is empty until it is ticked, and counts for the very version that stood beside it.
//! No address is taken without an answer about the age, and the day of birth is kept nowhere. What somebody may want to be written
//! about is not ticked, and a tick only brings the letter that asks once more.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use rusqlite::Connection;

use crate::base::limits;
use crate::base::secret::Secret;
use crate::consent::acceptances::{self, Method};
use crate::consent::messages;
use crate::jobs::list::Retention;
use crate::mail::server;
use crate::mail::subscriptions::{Topic, Wish};
use crate::people::accounts::NewAccount;
use crate::people::guardians::Approval;
use crate::people::guardians::course::State;
use crate::people::links::{self, LinkKind};
use crate::people::registration::{self, Standing};
use crate::people::sessions::Browser;
use crate::people::setup::{Field, Flaws};
use crate::people::{PeopleError, guardians, names, passwords};
use crate::policies::PolicyError;
use crate::policies::kinds::Kind as Policy;
use crate::policies::promises;
use crate::policies::reading;
use crate::policies::version::Version;
use crate::store::{Actor, Tx};
use crate::text::Lang;
use crate::web::account::messages::about;
use crate::web::age::{self, Answer};
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::guard;
use crate::web::guardian::ask;
use crate::web::guardian::show::DonePage;
use crate::web::page::{self, Page};
use crate::web::policies::view;
use crate::web::setup::refused;
use crate::web::sign_in;
use crate::web::state::AppState;

/// The neutral question of age.
#[derive(Template)]
#[template(path = "register/age.html")]
struct AgePage {
    page: Page,
    form: Form,
}

#[derive(Template)]
#[template(path = "register/ask.html")]
struct AskPage {
    page: Page,
    form: Form,
    /// The answer about the age, sealed.
    age: String,
    langs: Vec<(&'static str, &'static str)>,
}

/// Why nobody can register now.
#[derive(Template)]
#[template(path = "register/closed.html")]
struct ClosedPage {
    page: Page,
    title: String,
    text: String,
}

/// What is said to whoever typed an address, here and where a password was forgotten.
#[derive(Template)]
#[template(path = "register/sent.html")]
pub struct SentPage {
    page: Page,
    title: String,
    lead: String,
    /// Without one, somebody gets in touch.
    has_server: bool,
}

#[derive(Template)]
#[template(path = "register/complete.html")]
struct CompletePage {
    page: Page,
    form: Form,
    token: String,
    email: String,
    /// Who approved this as a minor's account, and what they can do: whoever reads it may know better.
    approved: Option<String>,
    rules: Vec<RuleLine>,
    /// The version of the terms that the box is for.
    terms: String,
    /// Value, name and sentence of what the person may want to be written about (V-14); none for a minor.
    topics: Vec<(&'static str, String, String)>,
}

/// A guardian decides about this address, and has not agreed to an account, or none can be made now.
#[derive(Template)]
#[template(path = "register/claimed.html")]
struct ClaimedPage {
    page: Page,
    token: String,
    title: String,
    text: String,
    /// Who approved it, where something else keeps it from beginning.
    approved: String,
}

/// Whom a link is for.
struct Invited {
    token: String,
    email: String,
    /// What a guardian said, if it is a minor's.
    claim: Option<Approval>,
}

/// Why no account begins with a link that can be used.
enum NotBegun {
    Closed(ClosedPage),
    Claimed(ClaimedPage),
}

/// A document in effect, with number and date.
struct RuleLine {
    name: String,
    line: String,
    href: &'static str,
}

/// What somebody registers under.
struct Rules {
    terms: Version,
    privacy: Version,
}

/// Whether somebody may ask for an account now: then the home page offers it.
pub async fn is_offered(state: &AppState) -> Result<bool, WebError> {
    Ok(offer(state).await?.0 == Standing::Open)
}

/// Whether customers could register if the business opened it: their texts are in effect.
pub async fn has_rules(state: &AppState) -> Result<bool, WebError> {
    Ok(rules(state).await?.is_some())
}

/// `GET /register`
pub async fn show_register(page: Page, state: web::Data<AppState>) -> Result<HttpResponse, WebError> {
    if page.signed().is_some() {
        return Ok(page::go_to(page.home()));
    }
    if let Err(closed) = open(&page, &state, ASKING).await? {
        return page::show(&closed);
    }
    page::show(&AgePage { page, form: Form::default() })
}

/// `POST /register`: the answer about the age, and, with an adult's, the address.
pub async fn post_register(page: Page, state: web::Data<AppState>, request: HttpRequest, fields: Fields) -> Result<HttpResponse, WebError> {
    if let Err(closed) = open(&page, &state, ASKING).await? {
        return page::show_with(StatusCode::CONFLICT, &closed);
    }
    if !fields.has("email") {
        return post_age(page, &state, &fields).await;
    }
    if age::open(&state, &fields) != Some(Answer::Adult) {
        return ask_age_again(page);
    }
    let mut flaws = Flaws::default();
    let Some(email) = flaws.take(Field::Email, names::clean_email(fields.text("email"))) else {
        let form = refused(&fields, &flaws, &page.t);
        let age = fields.text(age::FIELD).to_owned();
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &AskPage { langs: langs(&page), page, form, age });
    };
    let lang = Lang::from_tag(fields.text("lang")).filter(|lang| page.langs().contains(lang)).unwrap_or(page.t.lang());
    count_letter(&state, &request)?;
    if let Some(address) = guard::stranger(&request) {
        state.rates.registration(address).map_err(WebError::too_often)?;
    }
    let (letters, to) = (state.letters(), email.clone());
    let asked = state.db.write(Actor::Stranger, move |tx| registration::ask(tx, &letters, &to, lang));
    let (asked, ()) = tokio::join!(asked, tokio::time::sleep(limits::SAME_ANSWER_TIME));
    asked?;
    let lead = page.t.say1("come-sent-lead", "email", email);
    SentPage::show(page, &state, lead).await
}

/// What somebody says of their age decides which page comes next. Nothing is stored.
async fn post_age(page: Page, state: &AppState, fields: &Fields) -> Result<HttpResponse, WebError> {
    let limit = state.db.read(promises::minors).await?.age_limit;
    match age::read(&page, fields, (state.db.now(), limit)) {
        Err(form) => page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &AgePage { page, form }),
        Ok(Answer::Adult) => {
            let form = Form::filled([("lang", page.lang().to_owned())]);
            page::show(&AskPage { langs: langs(&page), page, form, age: age::seal(state, Answer::Adult) })
        }
        Ok(answer) => ask::show(page, state, answer).await,
    }
}

/// The question again: what came has no answer to it, or one that is too old.
pub fn ask_age_again(page: Page) -> Result<HttpResponse, WebError> {
    let mut form = Form::default();
    form.add_fault(age::BORN, page.t.say("minors-fault-again"));
    page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &AgePage { page, form })
}

/// `GET /register/{token}`
pub async fn show_complete(page: Page, state: web::Data<AppState>, token: web::Path<String>) -> Result<HttpResponse, WebError> {
    let invited = find_link(&state, token.into_inner()).await?;
    match may_begin(&page, &state, &invited).await? {
        Ok(rules) => page::show(&CompletePage::new(page, Form::default(), invited, &rules)),
        Err(why) => why.show(StatusCode::OK),
    }
}

/// `POST /register/{token}`: the account is there, and its customer signed in.
pub async fn post_complete(
    page: Page,
    state: web::Data<AppState>,
    token: web::Path<String>,
    fields: Fields,
    browser: Browser,
) -> Result<HttpResponse, WebError> {
    let invited = find_link(&state, token.clone()).await?;
    let rules = match may_begin(&page, &state, &invited).await? {
        Ok(rules) => rules,
        Err(why) => return why.show(StatusCode::CONFLICT),
    };
    let mut flaws = Flaws::default();
    let name = flaws.take(Field::Name, names::clean_name(fields.text("name")));
    let known = [page.house(), fields.text("name"), &invited.email];
    let password = flaws.take(Field::Password, passwords::check(fields.text("password"), &known));
    let mut form = refused(&fields, &flaws, &page.t);
    let terms = number(&rules.terms);
    match fields.text("terms") {
        ticked if ticked == terms => {}
        "" => form.add_fault("terms", page.t.say("come-fault-terms")),
        _ => {
            // What was read is not what counts any more.
            form.forget("terms");
            form.add_fault("terms", page.t.say("come-fault-terms-changed"));
        }
    }
    let (Some(name), Some(()), true) = (name, password, form.is_fine()) else {
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &CompletePage::new(page, form, invited, &rules));
    };
    let password = state.hasher.hash(&Secret::new(fields.text("password").to_owned())).await?;
    let new = NewAccount { email: String::new(), name, lang: page.t.lang(), password };
    let (terms, lang, letters) = (rules.terms.id, page.t.lang(), state.letters());
    let wanted = fields.all("wishes").filter_map(Topic::from_stored).map(Wish::by_email).collect();
    let complete = move |tx: &Tx<'_>| {
        let account = registration::complete(tx, &letters.post, &token, new)?;
        acceptances::accept(tx, &account, &terms, lang, Method::Registration)?;
        messages::begin(tx, &letters, &account, wanted)?;
        Ok::<_, WebError>(account)
    };
    let entered = sign_in::enter(&state, browser, Actor::Stranger, complete).await?;
    Ok(sign_in::signed_in(&entered.secret, entered.home))
}

/// `POST /register/{token}/disown`: whoever reads this mailbox says that no guardian decides for them.
pub async fn post_disown(page: Page, state: web::Data<AppState>, token: web::Path<String>) -> Result<HttpResponse, WebError> {
    state.db.write(Actor::Stranger, move |tx| guardians::disown(tx, &token)).await?;
    // What is over is deleted at once.
    state.jobs.call::<Retention>();
    let (title, text) = (page.t.say("minors-disowned-title"), page.t.say("minors-disowned-text"));
    page::show(&DonePage { page, title, text })
}

/// One letter that a stranger at this network address asks for.
pub fn count_letter(state: &AppState, request: &HttpRequest) -> Result<(), WebError> {
    guard::stranger(request).map_or(Ok(()), |address| state.rates.letter(address).map_err(WebError::too_often))
}

impl SentPage {
    /// The same for every address.
    pub async fn show(page: Page, state: &AppState, lead: String) -> Result<HttpResponse, WebError> {
        let has_server = state.db.read(server::standing).await?.is_some();
        let title = page.t.say("come-sent-title");
        page::show(&Self { page, title, lead, has_server })
    }
}

impl ClosedPage {
    fn new(page: &Page, standing: Standing) -> Self {
        let t = &page.t;
        let (title, text) = match standing {
            Standing::Full => (t.say("come-full-title"), t.say("come-full-text")),
            Standing::Tomorrow => (t.say("come-tomorrow-title"), t.say("come-tomorrow-text")),
            Standing::Open | Standing::Closed => (t.say("come-closed-title"), t.say("come-closed-text")),
        };
        Self { page: page.clone(), title, text }
    }
}

impl NotBegun {
    fn show(self, status: StatusCode) -> Result<HttpResponse, WebError> {
        match self {
            Self::Closed(closed) => page::show_with(status, &closed),
            Self::Claimed(claimed) => page::show_with(status, &claimed),
        }
    }
}

impl CompletePage {
    fn new(page: Page, form: Form, invited: Invited, rules: &Rules) -> Self {
        let line = |kind: Policy, version: &Version| RuleLine {
            name: view::name(&page.t, kind),
            line: view::line(&page.t, Some(version)),
            href: kind.path(),
        };
        let lines = vec![line(Policy::Terms, &rules.terms), line(Policy::Privacy, &rules.privacy)];
        let offered = if invited.claim.is_some() { &[][..] } else { &Topic::ALL[..] };
        let topic = |topic: &Topic| (topic.as_str(), page.t.say(topic.name()), page.t.say(about(*topic)));
        let topics = offered.iter().map(topic).collect();
        let approved = invited.claim.as_ref().map(|claim| who(&page, "minors-by-text", claim));
        Self { form, token: invited.token, email: invited.email, approved, rules: lines, terms: number(&rules.terms), topics, page }
    }
}

/// How matters stand, and under what somebody registers. Without texts that count it is closed.
async fn offer(state: &AppState) -> Result<(Standing, Option<Rules>), WebError> {
    let Some(rules) = rules(state).await? else { return Ok((Standing::Closed, None)) };
    let now = state.db.now();
    Ok((state.db.read(move |conn| registration::standing(conn, now)).await?, Some(rules)))
}

async fn rules(state: &AppState) -> Result<Option<Rules>, WebError> {
    let both = |conn: &_| Ok::<_, PolicyError>((reading::in_effect(conn, Policy::Terms)?, reading::in_effect(conn, Policy::Privacy)?));
    Ok(match state.db.read(both).await? {
        (Some(terms), Some(privacy)) => Some(Rules { terms, privacy }),
        _ => None,
    })
}

/// What somebody registers under who asks now, or who asked before and has the link; or the page that says why not.
async fn open(page: &Page, state: &AppState, may: &[Standing]) -> Result<Result<Rules, ClosedPage>, WebError> {
    Ok(match offer(state).await? {
        (standing, Some(rules)) if may.contains(&standing) => Ok(rules),
        (standing, _) => Err(ClosedPage::new(page, standing)),
    })
}

/// What this link's account begins under, or the page that says why it does not.
async fn may_begin(page: &Page, state: &AppState, invited: &Invited) -> Result<Result<Rules, NotBegun>, WebError> {
    let open = open(page, state, ASKED).await?;
    let Some(claim) = &invited.claim else { return Ok(open.map_err(NotBegun::Closed)) };
    let (title, text, approved) = match open {
        _ if claim.course.state != State::Granted => {
            (page.t.say("minors-by-waits"), who(page, "minors-by-waits-text", claim), String::new())
        }
        Err(closed) => (closed.title, closed.text, who(page, "minors-by-text", claim)),
        Ok(rules) => return Ok(Ok(rules)),
    };
    Ok(Err(NotBegun::Claimed(ClaimedPage { page: page.clone(), token: invited.token.clone(), title, text, approved })))
}

fn who(page: &Page, key: &str, claim: &Approval) -> String {
    page.t.say2(key, "guardian", claim.guardian_name.expose().as_str(), "child", claim.child_name.expose().as_str())
}

/// The address behind a link that can still be used.
async fn find_link(state: &AppState, token: String) -> Result<Invited, WebError> {
    let now = state.db.now();
    let find = move |conn: &Connection| {
        let email = links::find(conn, LinkKind::Register, &token, now)?.email.expose().clone();
        Ok::<_, PeopleError>(Invited { claim: guardians::claim(conn, &email, now)?, token, email })
    };
    Ok(state.db.read(find).await?)
}

fn number(version: &Version) -> String {
    version.number.unwrap_or_default().to_string()
}

fn langs(page: &Page) -> Vec<(&'static str, &'static str)> {
    page.langs().iter().map(|lang| (lang.tag(), lang.own_name())).collect()
}

/// How matters must stand for somebody who asks for a link.
const ASKING: &[Standing] = &[Standing::Open];
/// The same for somebody who has one: the limit of the day is behind them.
const ASKED: &[Standing] = &[Standing::Open, Standing::Tomorrow];
