//! `GET /privacy/changes`, `GET /r/{slug}/changes`: two versions side by side, clause by clause.

use actix_web::web::{self, Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::policies::difference::{self, Kind, Run};
use crate::policies::reading::{self, Frozen, Reading};
use crate::policies::render::{self, Block};
use crate::text::Words;
use crate::web::error::WebError;
use crate::web::page::{self, Page};
use crate::web::policies::{Named, Place, named, view};
use crate::web::state::AppState;

#[derive(Template)]
#[template(path = "policies/changes.html")]
pub(super) struct ChangesPage {
    pub(super) page: Page,
    /// Which two versions.
    pub(super) over: String,
    pub(super) heading: String,
    /// How many clauses change, and the summary.
    pub(super) lead: String,
    pub(super) summary: Vec<Block>,
    pub(super) path: String,
    pub(super) old: String,
    pub(super) new: String,
    pub(super) changes: Vec<Change>,
}

/// One clause in both versions.
pub(super) struct Change {
    pub(super) title: String,
    /// Changed, new, taken out, the same.
    pub(super) state: String,
    pub(super) is_same: bool,
    pub(super) old: Vec<Run>,
    pub(super) new: Vec<Run>,
    pub(super) tag: &'static str,
    pub(super) dir: &'static str,
}

/// Both versions, and what they say beside each other.
struct Compared {
    old: Reading,
    new: Reading,
    changes: Vec<Change>,
}

impl Change {
    /// For templates, which know no kinds.
    pub(super) fn is_gone(run: &Run) -> bool {
        run.kind == Kind::Gone
    }

    pub(super) fn is_come(run: &Run) -> bool {
        run.kind == Kind::Come
    }
}

/// `GET /privacy/changes`: what is coming beside what counts, or what counts beside what was before; `?version=3` for another.
pub async fn show_changes(page: Page, state: Data<AppState>, place: Path<Place>, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let named = named(&state, &place).await?;
    let wish = request.query_string().split('&').find_map(|pair| pair.strip_prefix("version=")).and_then(|number| number.parse().ok());
    let compared = match pair(&state, &named, wish).await? {
        Some(pair) => Some(compared(page.t.clone(), pair).await?),
        None => None,
    };
    page::show(&changes_page(page, &named, compared))
}

/// Two versions, clause by clause. To compare long texts takes a moment, in which others want their pages.
async fn compared(t: Words, (old, new): (Reading, Reading)) -> Result<Compared, WebError> {
    let compare = move || {
        let changes = changes(&t, &old, &new);
        Compared { old, new, changes }
    };
    web::block(compare).await.map_err(|fault| WebError::broken(&fault))
}

fn changes_page(page: Page, named: &Named, compared: Option<Compared>) -> ChangesPage {
    let (t, path) = (&page.t, named.path());
    let name = named.title(t);
    let Some(Compared { old, new, changes }) = compared else {
        let (heading, lead) = (t.say("policy-pages-changes"), t.say("policy-pages-changes-none"));
        let nothing = ChangesPage {
            over: name,
            heading,
            lead,
            summary: Vec::new(),
            path,
            old: String::new(),
            new: String::new(),
            changes: Vec::new(),
            page,
        };
        return nothing;
    };
    let count = changes.iter().filter(|change| !change.is_same).count();
    let from = new.version.as_ref().and_then(|version| version.began.or(version.plan.effective)).map(|at| t.date(at)).unwrap_or_default();
    let version = |reading: &Reading| match reading.version.as_ref().and_then(|version| version.number) {
        Some(number) => t.say1("policy-pages-version", "number", number),
        None => view::unpublished(t, reading.kind),
    };
    ChangesPage {
        over: format!("{name} · {} → {}", version(&old), version(&new)),
        heading: t.say1("policy-pages-changes-on", "date", from.as_str()),
        lead: t.say2("policy-pages-changes-count", "count", count, "all", changes.len()),
        summary: new.summary(t.lang()).map(|one| render::blocks(&one.text)).unwrap_or_default(),
        old: t.say1("policy-pages-changes-old", "version", version(&old)),
        new: t.say2("policy-pages-changes-new", "date", from, "version", version(&new)),
        path,
        changes,
        page,
    }
}

async fn pair(state: &AppState, named: &Named, wish: Option<u32>) -> Result<Option<(Reading, Reading)>, WebError> {
    let shelf = named.shelf(state).await?;
    if wish.is_none()
        && let Some(coming) = shelf.coming
    {
        return Ok(Some((shelf.current, coming)));
    }
    let newer = wish.or(shelf.current.version.as_ref().and_then(|version| version.number));
    let numbers: Vec<u32> = shelf.public.iter().filter_map(|version| version.number).collect();
    let Some(newer) = newer.filter(|number| numbers.contains(number)) else { return Ok(None) };
    let in_effect = shelf.public.iter().filter(|version| version.began.is_some());
    let Some(older) = in_effect.filter_map(|version| version.number).filter(|number| *number < newer).max() else { return Ok(None) };
    let document = named.document.clone();
    let both = state.db.read(move |conn| {
        Ok::<_, crate::policies::PolicyError>((reading::numbered(conn, &document, older)?, reading::numbered(conn, &document, newer)?))
    });
    let (old, new) = both.await?;
    Ok(old.zip(new))
}

fn changes(t: &Words, old: &Reading, new: &Reading) -> Vec<Change> {
    // One language for both, so that a translation does not look like a change.
    let both = |lang| old.langs().contains(&lang) && new.langs().contains(&lang);
    let lang = Some(t.lang()).filter(|lang| both(*lang)).unwrap_or(new.basis);
    let (before, after) = (old.in_language(lang), new.in_language(lang));
    let mut changes: Vec<Change> = Vec::new();
    for one in &after {
        let earlier = before.iter().find(|earlier| earlier.clause == one.clause);
        changes.push(change(t, earlier.copied(), Some(one)));
    }
    let gone = before.iter().filter(|earlier| !after.iter().any(|one| one.clause == earlier.clause));
    changes.extend(gone.map(|earlier| change(t, Some(earlier), None)));
    changes
}

fn change(t: &Words, old: Option<&Frozen>, new: Option<&Frozen>) -> Change {
    let shown = new.or(old);
    let text = |one: Option<&Frozen>| one.map_or(String::new(), |one| render::plain(&one.text));
    let (before, after) = (text(old), text(new));
    let same_title = old.map(|one| &one.title) == new.map(|one| &one.title);
    let is_same = before == after && same_title;
    let state = match (old, new) {
        _ if is_same => t.say("policy-pages-changes-same"),
        (None, _) => t.say("policy-pages-changes-added"),
        (_, None) => t.say("policy-pages-changes-gone"),
        _ => t.say("policy-pages-changes-changed"),
    };
    let runs = if is_same { vec![Run { text: after, kind: Kind::Same }] } else { difference::between(&before, &after) };
    Change {
        title: shown.map_or(String::new(), |one| one.title.clone()),
        state,
        is_same,
        old: runs.iter().filter(|run| run.kind != Kind::Come).cloned().collect(),
        new: runs.into_iter().filter(|run| run.kind != Kind::Gone).collect(),
        tag: shown.map_or("", |one| one.lang.tag()),
        dir: shown.map_or("auto", |one| one.lang.direction()),
    }
}
