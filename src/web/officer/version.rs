//! `GET /officer/policies/{version}`: one version, its dates, its clauses in all languages, and what speaks against publishing.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::base::ids::PolicyId;
use crate::desk::rooms;
use crate::policies::content::{self, Clause, Content};
use crate::policies::kinds::Scope;
use crate::policies::render::{self, Block};
use crate::policies::version::State;
use crate::policies::{drafts, publish, reading};
use crate::text::{Lang, Words};
use crate::web::error::WebError;
use crate::web::form::Form;
use crate::web::officer::findings::{self, FindingView};
use crate::web::officer::plan;
use crate::web::page::{self, Page, Place};
use crate::web::policies::view::{self, ClauseView};
use crate::web::routes;
use crate::web::state::AppState;
use crate::web::who::Officer;

#[derive(Template)]
#[template(path = "officer/version.html")]
struct VersionPage {
    page: Page,
    base: String,
    title: String,
    line: String,
    state: State,
    path: String,
    /// Where everybody reads it, once everybody may.
    archive: String,
    form: Form,
    /// Tags and names of the languages that can decide.
    langs: Vec<(&'static str, String)>,
    clauses: Vec<ClauseRow>,
    /// The words of a version that is no draft any more, as they were fixed.
    fixed: Vec<ClauseView>,
    /// And what it says of its changes.
    summary: Vec<Block>,
    /// What the check found; `None` if nobody asked.
    findings: Option<Vec<FindingView>>,
    /// What is on this page, for whoever publishes it.
    seal: String,
    /// What is planned, for whoever changes it.
    plan_seal: String,
    /// What to do for somebody who was overtaken; empty if nobody was.
    moved: String,
    done: String,
}

struct ClauseRow {
    key: String,
    name: String,
    is_own: bool,
    cells: Vec<CellView>,
}

struct CellView {
    href: String,
    lang: &'static str,
    name: String,
    standing: &'static str,
    says: String,
}

/// What a page of a version is shown with beside the version.
#[derive(Default)]
pub struct Shown {
    /// A form that does not do.
    pub form: Option<Form>,
    /// One clause of a released version in another language.
    pub wanted: Option<(String, Lang)>,
    pub check: bool,
    /// Somebody else changed it before: the key of what to do now.
    pub moved: Option<&'static str>,
    pub done: String,
    pub status: StatusCode,
}

/// `GET /officer/policies/{version}`; `?check` lists what speaks against publishing.
pub async fn show_version(
    page: Page,
    _officer: Officer,
    state: Data<AppState>,
    id: Path<String>,
    request: HttpRequest,
) -> Result<HttpResponse, WebError> {
    let done = match request.query_string() {
        "saved" => page.t.say("common-saved"),
        "published" => page.t.say("policy-pages-done-published"),
        _ => String::new(),
    };
    let check = request.query_string().split('&').any(|pair| pair == "check");
    let wanted = view::wanted(request.query_string());
    let shown = Shown { check, done, wanted, ..Shown::default() };
    show(page, &state, parsed(&id)?, shown).await
}

/// The id in an address.
pub fn parsed(id: &str) -> Result<PolicyId, WebError> {
    id.parse().map_err(|_| WebError::missing())
}

pub async fn show(page: Page, state: &AppState, id: PolicyId, shown: Shown) -> Result<HttpResponse, WebError> {
    let now = state.db.now();
    let asked = shown.check;
    let (content, findings, room, released) = state
        .db
        .read(move |conn| {
            let (content, _) = drafts::content(conn, drafts::find(conn, &id)?)?;
            let released = reading::released(conn, &id)?;
            let findings = if asked && released.is_none() { Some(publish::findings(conn, &id, now, routes::is_page)?) } else { None };
            let room = match &content.version.document.scope {
                Scope::House => None,
                Scope::Room(id) => rooms::by_id(conn, id)?,
            };
            Ok::<_, WebError>((content, findings, room, released))
        })
        .await?;
    let (t, version) = (&page.t, &content.version);
    let is_typed = shown.form.is_some();
    let form = shown.form.unwrap_or_else(|| plan::filled(&version.plan, now, &page.zone()));
    let kind = version.document.kind;
    let (base, path) = (format!("/officer/policies/{}", version.id), view::path(kind, room.as_ref()));
    let template = VersionPage {
        summary: released.as_ref().and_then(|reading| reading.summary(t.lang())).map(|one| render::blocks(&one.text)).unwrap_or_default(),
        fixed: released.map(|reading| view::clauses(t, &reading, &base, shown.wanted.as_ref())).unwrap_or_default(),
        base,
        title: room.map_or(view::name(t, kind), |room| format!("{}: {}", view::name(t, kind), room.setting.name)),
        line: if version.state == State::Draft { t.say("policy-pages-state-draft") } else { view::line(t, Some(version)) },
        state: version.state,
        archive: version.number.map_or(String::new(), |number| format!("{path}/archive/{number}")),
        path,
        form,
        langs: content.langs.iter().map(|lang| (lang.tag(), t.language(*lang))).collect(),
        clauses: content.clauses.iter().map(|clause| row(t, &content, clause)).collect(),
        findings: findings.map(|findings| findings::views(t, &content, &findings)),
        // A plan that was not kept is on the page and not in the seal.
        seal: if is_typed { String::new() } else { content.seal() },
        plan_seal: content::plan_seal(&version.plan),
        moved: shown.moved.map_or(String::new(), |key| t.say(key)),
        done: shown.done,
        page: page.at(Place::Officer),
    };
    page::show_with(shown.status, &template)
}

fn row(t: &Words, content: &Content, clause: &Clause) -> ClauseRow {
    let own = clause.cell(t.lang()).or(clause.cell(content.basis)).map_or("", |cell| cell.source.title.as_str());
    let key = clause.key.as_str();
    let base = format!("/officer/policies/{}/{key}", content.version.id);
    let cells = clause.cells.iter().map(|cell| CellView {
        href: format!("{base}/{}", cell.lang.tag()),
        lang: cell.lang.tag(),
        name: t.language(cell.lang),
        standing: cell.standing.as_str(),
        says: standing(t, cell.standing),
    });
    ClauseRow {
        name: view::clause_name(t, content.version.document.kind, &clause.key, own),
        is_own: clause.key.own_number().is_some(),
        cells: cells.collect(),
        key: key.to_owned(),
    }
}

/// How a clause in a language stands, in words.
pub fn standing(t: &Words, standing: crate::policies::content::Standing) -> String {
    use crate::policies::content::Standing;
    match standing {
        Standing::Missing => t.say("policy-pages-standing-missing"),
        Standing::Outdated => t.say("policy-pages-standing-outdated"),
        Standing::Machine => t.say("policy-pages-standing-machine"),
        Standing::Checked => t.say("policy-pages-standing-checked"),
        Standing::Starter => t.say("policy-pages-standing-starter"),
    }
}

impl VersionPage {
    fn texts(&self) -> &[ClauseView] {
        &self.fixed
    }

    fn is_fixed(&self) -> bool {
        true
    }

    fn is_draft(&self) -> bool {
        self.state == State::Draft
    }

    fn is_scheduled(&self) -> bool {
        self.state == State::Scheduled
    }

    /// The notice of a room has no archive.
    fn is_public(&self) -> bool {
        self.state.is_public() && !self.path.is_empty()
    }

    fn is_waiting(&self) -> bool {
        self.state.is_waiting()
    }

    fn lang_options(&self) -> Vec<(String, String)> {
        let none = (String::new(), self.page.t.say("policy-pages-controlling-none"));
        std::iter::once(none).chain(self.langs.iter().map(|(tag, name)| ((*tag).to_owned(), name.clone()))).collect()
    }
}
