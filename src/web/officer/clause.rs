//! `/officer/policies/{version}/{clause}/{lang}`: one clause in one language, beside the language that leads.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::base::limits;
use crate::policies::content::{Cell, Content, Seen};
use crate::policies::drafts::{self, Flaw, Place, Typed};
use crate::policies::kinds::ClauseKey;
use crate::policies::render::{self, Block};
use crate::policies::version::State;
use crate::policies::{PolicyError, publish};
use crate::text::{Lang, Words};
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::officer::findings::{self, FindingView};
use crate::web::officer::version::{parsed, standing};
use crate::web::page::{self, Page, Place as At};
use crate::web::policies::view;
use crate::web::routes;
use crate::web::state::AppState;
use crate::web::who::Officer;

#[derive(Template)]
#[template(path = "officer/clause.html")]
struct ClausePage {
    page: Page,
    /// The version's address, and this page's.
    base: String,
    here: String,
    over: String,
    title: String,
    lang: Lang,
    lang_name: String,
    standing: String,
    form: Form,
    /// What is on this page, for whoever saves it.
    seen: String,
    is_summary: bool,
    has_starter: bool,
    /// The text as people read it.
    blocks: Vec<Block>,
    /// The language that leads; none if it is this one.
    leading: Option<Leading>,
    langs: Vec<OtherCell>,
    references: Vec<String>,
    findings: Vec<FindingView>,
    /// What somebody else saved meanwhile.
    theirs: Option<Leading>,
    done: String,
}

struct Leading {
    tag: &'static str,
    dir: &'static str,
    heading: String,
    title: String,
    text: String,
}

struct OtherCell {
    href: String,
    tag: &'static str,
    name: &'static str,
    standing: &'static str,
    says: String,
    is_here: bool,
}

/// What somebody typed and could not be kept.
struct Refused {
    form: Form,
    status: StatusCode,
    overtaken: bool,
}

/// `GET /officer/policies/{version}/{clause}/{lang}`
pub async fn show_clause(
    page: Page,
    _officer: Officer,
    state: Data<AppState>,
    place: Path<(String, String, String)>,
    request: HttpRequest,
) -> Result<HttpResponse, WebError> {
    let done = if request.query_string() == "saved" { page.t.say("common-saved") } else { String::new() };
    show(page, &state, place_of(place.into_inner())?, None, done).await
}

/// `POST /officer/policies/{version}/{clause}/{lang}`: keeps what was typed. Whoever was overtaken gets both texts.
pub async fn post_clause(
    page: Page,
    officer: Officer,
    state: Data<AppState>,
    place: Path<(String, String, String)>,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let place = place_of(place.into_inner())?;
    let seen = seen(&fields)?;
    let typed = match Typed::parse(fields.text("title"), fields.text("text"), seen, fields.has("machine")) {
        Ok(typed) => typed,
        Err(flaw) => {
            let mut form = Form::typed(&fields);
            let long = |most: usize| page.t.say1("common-fault-long", "most", most);
            match flaw {
                Flaw::TitleLong => form.add_fault("title", long(limits::CLAUSE_TITLE_CHARS)),
                Flaw::TextLong => form.add_fault("text", long(limits::CLAUSE_CHARS)),
                Flaw::Forbidden => form.add_fault("text", page.t.say("common-fault-forbidden")),
            }
            let refused = Refused { form, status: StatusCode::UNPROCESSABLE_ENTITY, overtaken: false };
            return show(page, &state, place, Some(refused), String::new()).await;
        }
    };
    let to = place.clone();
    match state.db.write(officer.actor(), move |tx| drafts::save(tx, &to, typed)).await {
        Ok(()) => Ok(page::go_to(&format!("{}?saved", address(&place)))),
        Err(PolicyError::Overtaken) => {
            let refused = Refused { form: Form::typed(&fields), status: StatusCode::CONFLICT, overtaken: true };
            show(page, &state, place, Some(refused), String::new()).await
        }
        Err(fault) => Err(fault.into()),
    }
}

/// `POST …/checked`: somebody has read it beside the leading language and found it right.
pub async fn post_checked(
    officer: Officer,
    state: Data<AppState>,
    place: Path<(String, String, String)>,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let place = place_of(place.into_inner())?;
    let seen = seen(&fields)?;
    let to = place.clone();
    state.db.write(officer.actor(), move |tx| drafts::mark_checked(tx, &to, seen)).await?;
    Ok(page::go_to(&format!("{}?saved", address(&place))))
}

/// `POST …/starter`: takes the starter text again.
pub async fn post_starter(
    officer: Officer,
    state: Data<AppState>,
    place: Path<(String, String, String)>,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let place = place_of(place.into_inner())?;
    let seen = seen(&fields)?;
    let to = place.clone();
    state.db.write(officer.actor(), move |tx| drafts::forget(tx, &to, seen)).await?;
    Ok(page::go_to(&format!("{}?saved", address(&place))))
}

fn seen(fields: &Fields) -> Result<Seen, WebError> {
    Seen::parse(fields.text("seen")).ok_or_else(WebError::unreadable)
}

fn place_of((version, clause, lang): (String, String, String)) -> Result<Place, WebError> {
    let clause = ClauseKey::try_from(clause).map_err(|_| WebError::missing())?;
    let lang = Lang::ALL.into_iter().find(|one| one.tag() == lang).ok_or_else(WebError::missing)?;
    Ok(Place { version: parsed(&version)?, clause, lang })
}

fn address(place: &Place) -> String {
    format!("/officer/policies/{}/{}/{}", place.version, place.clause.as_str(), place.lang.tag())
}

async fn show(page: Page, state: &AppState, place: Place, refused: Option<Refused>, done: String) -> Result<HttpResponse, WebError> {
    let (now, wanted) = (state.db.now(), place.clone());
    let (content, found) = state
        .db
        .read(move |conn| {
            let (content, _) = drafts::content(conn, drafts::find(conn, &wanted.version)?)?;
            Ok::<_, PolicyError>((content, publish::findings(conn, &wanted.version, now, routes::is_page)?))
        })
        .await?;
    if content.version.state != State::Draft {
        // Its words are fixed, and stand on the page of the version.
        return Ok(page::go_to(&format!("/officer/policies/{}", place.version)));
    }
    let clause = content.clause(&place.clause).ok_or_else(WebError::missing)?;
    let cell = clause.cell(place.lang).ok_or_else(WebError::missing)?;
    let here: Vec<_> = found.into_iter().filter(|one| one.clause.as_ref() == Some(&place.clause) && one.lang == Some(place.lang)).collect();
    let t = &page.t;
    let kind = content.version.document.kind;
    let overtaken = refused.as_ref().is_some_and(|refused| refused.overtaken);
    let status = refused.as_ref().map_or(StatusCode::OK, |refused| refused.status);
    let named = clause.cell(t.lang()).or(clause.cell(content.basis)).map_or("", |cell| cell.source.title.as_str());
    let template = ClausePage {
        base: format!("/officer/policies/{}", place.version),
        over: view::name(t, kind),
        title: view::clause_name(t, kind, &place.clause, named),
        lang: place.lang,
        lang_name: t.language(place.lang),
        standing: standing(t, cell.standing),
        // Whoever was overtaken saves the next time over what is there now, having seen it.
        seen: refused
            .as_ref()
            .filter(|refused| !refused.overtaken)
            .map_or_else(|| cell.seen.token(), |refused| refused.form.value("seen").to_owned()),
        form: refused.map_or_else(|| filled(cell), |refused| refused.form),
        is_summary: place.clause.is_summary(),
        has_starter: cell.is_own && place.clause.of_kind(kind).is_some_and(|fixed| !fixed.text.is_empty()),
        blocks: render::blocks(&cell.text),
        leading: leading(t, &content, &place),
        langs: others(t, &content, &place),
        references: render::all_references(),
        findings: findings::views(t, &content, &here),
        theirs: overtaken.then(|| beside(cell, t.say("policy-pages-theirs"))),
        done,
        here: address(&place),
        page: page.at(At::Officer),
    };
    page::show_with(status, &template)
}

fn filled(cell: &Cell) -> Form {
    Form::filled([("title", cell.source.title.clone()), ("text", cell.source.text.clone())])
}

fn leading(t: &Words, content: &Content, place: &Place) -> Option<Leading> {
    let cell = content.clause(&place.clause)?.cell(content.basis).filter(|_| content.basis != place.lang)?;
    Some(beside(cell, t.say1("policy-pages-leading", "lang", t.language(content.basis))))
}

fn beside(cell: &Cell, heading: String) -> Leading {
    let (title, text) = (cell.source.title.clone(), cell.source.text.clone());
    Leading { tag: cell.lang.tag(), dir: cell.lang.direction(), heading, title, text }
}

fn others(t: &Words, content: &Content, place: &Place) -> Vec<OtherCell> {
    let cells = content.clause(&place.clause).map(|clause| clause.cells.as_slice()).unwrap_or_default();
    let one = |cell: &Cell| OtherCell {
        href: address(&Place { lang: cell.lang, ..place.clone() }),
        tag: cell.lang.tag(),
        name: cell.lang.own_name(),
        standing: cell.standing.as_str(),
        says: standing(t, cell.standing),
        is_here: cell.lang == place.lang,
    };
    cells.iter().map(one).collect()
}
