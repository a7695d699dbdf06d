//! `/admin/announcements`: what everybody is told for a while, on pages and by letter (AD-14).

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::base::ids::AnnouncementId;
use crate::base::limits::{ANNOUNCEMENT_CHARS, ANNOUNCEMENT_LONGEST, ANNOUNCEMENTS};
use crate::base::time::UtcMillis;
use crate::people::names::{self, NameFault};
use crate::policies::announcements::{self, Announcement, Kind, NewAnnouncement, Refused, State};
use crate::text::{Lang, Words};
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page, Place};
use crate::web::state::AppState;
use crate::web::who::Manager;

#[derive(Template)]
#[template(path = "admin/announcements.html")]
struct AnnouncementsPage {
    page: Page,
    form: Form,
    kinds: Vec<(&'static str, String)>,
    /// Field and name of each language; the business's own first.
    langs: Vec<(String, &'static str)>,
    rows: Vec<RowView>,
    is_saved: bool,
}

struct RowView {
    id: String,
    kind: String,
    text: String,
    tag: &'static str,
    dir: &'static str,
    between: String,
    mark: &'static str,
    state: String,
    /// How many were written to; empty if nobody is.
    letters: String,
    can_withdraw: bool,
}

/// `GET /admin/announcements`
pub async fn show_announcements(state: Data<AppState>, page: Page, _: Manager, request: HttpRequest) -> Result<HttpResponse, WebError> {
    let form = Form::filled([("from", in_field(state.db.now(), &page.zone())), ("kind", Kind::Maintenance.as_str().to_owned())]);
    show(StatusCode::OK, page, &state, (form, request.query_string() == "saved")).await
}

/// `POST /admin/announcements`
pub async fn post_announcement(state: Data<AppState>, page: Page, manager: Manager, fields: Fields) -> Result<HttpResponse, WebError> {
    let mut form = Form::typed(&fields);
    if let Some(new) = parse(&page, &fields, &mut form) {
        match state.db.write(manager.actor(), move |tx| announcements::announce(tx, &new)).await? {
            Ok(_) => return Ok(page::go_to("/admin/announcements?saved")),
            Err(refused) => add_refusal(&page, refused, &mut form),
        }
    }
    show(StatusCode::UNPROCESSABLE_ENTITY, page, &state, (form, false)).await
}

/// `POST /admin/announcements/{id}/withdraw`
pub async fn post_withdraw(state: Data<AppState>, manager: Manager, id: Path<String>) -> Result<HttpResponse, WebError> {
    let id: AnnouncementId = id.parse().map_err(|_| WebError::missing())?;
    state.db.write(manager.actor(), move |tx| announcements::withdraw(tx, &id)).await?;
    Ok(page::go_to("/admin/announcements?saved"))
}

async fn show(status: StatusCode, page: Page, state: &AppState, (form, is_saved): (Form, bool)) -> Result<HttpResponse, WebError> {
    let (all, now, t) = (state.db.read(announcements::list).await?, state.db.now(), &page.t);
    let own = own_lang(&page);
    page::show_with(
        status,
        &AnnouncementsPage {
            form,
            kinds: Kind::ALL.map(|kind| (kind.as_str(), t.say(kind.name()))).to_vec(),
            langs: langs(&page).into_iter().map(|lang| (field(lang), lang.own_name())).collect(),
            rows: all.iter().map(|one| row(t, one, (own, now))).collect(),
            is_saved,
            page: page.at(Place::Admin),
        },
    )
}

fn row(t: &Words, one: &Announcement, (own, now): (Lang, UtcMillis)) -> RowView {
    let state = one.state(now);
    let (mark, key) = match state {
        State::Coming => ("waiting", "announce-state-coming"),
        State::Running => ("open", "announce-state-running"),
        State::Over => ("closed", "announce-state-over"),
        State::Withdrawn => ("closed", "announce-state-withdrawn"),
    };
    let (lang, text) = one.text(t.lang(), own);
    RowView {
        id: one.id.to_string(),
        kind: t.say(one.of.kind.name()),
        text: text.to_owned(),
        tag: lang.tag(),
        dir: lang.direction(),
        between: t.say2("announce-between", "from", t.date_time(one.of.from), "until", t.date_time(one.of.until)),
        mark,
        state: t.say(key),
        letters: if one.of.by_letter { t.say1("announce-letters", "count", one.letters.written) } else { String::new() },
        can_withdraw: matches!(state, State::Coming | State::Running),
    }
}

/// What was typed, or what is wrong with it beside each field.
fn parse(page: &Page, fields: &Fields, form: &mut Form) -> Option<NewAnnouncement> {
    let t = &page.t;
    let own = own_lang(page);
    let mut texts = BTreeMap::new();
    for lang in langs(page) {
        let fault = match names::clean_line(fields.text(&field(lang)), ANNOUNCEMENT_CHARS) {
            Ok(text) => {
                texts.insert(lang, text);
                continue;
            }
            Err(NameFault::Empty) if lang != own => continue,
            Err(NameFault::Empty) => t.say("common-fault-empty"),
            Err(NameFault::TooLong(most)) => t.say1("common-fault-long", "most", most),
            Err(_) => t.say("common-fault-forbidden"),
        };
        form.add_fault(&field(lang), fault);
    }
    let kind = Kind::from_name(fields.text("kind"));
    if kind.is_none() {
        form.add_fault("kind", t.say("common-fault-unknown"));
    }
    let mut moment = |name: &str| {
        let found = fields.text(name).trim().parse::<DateTime>().ok().and_then(|at| at.to_zoned(page.zone()).ok());
        if found.is_none() {
            form.add_fault(name, t.say("announce-fault-time"));
        }
        found.map(|at| UtcMillis(at.timestamp().as_millisecond()))
    };
    let (from, until) = (moment("from"), moment("until"));
    let (Some(kind), Some(from), Some(until), true) = (kind, from, until, form.is_fine()) else { return None };
    Some(NewAnnouncement { kind, from, until, by_letter: fields.text("letters") == "yes", texts })
}

fn add_refusal(page: &Page, refused: Refused, form: &mut Form) {
    let t = &page.t;
    let own = field(own_lang(page));
    let (name, fault) = match refused {
        Refused::Past => ("until", t.say("announce-fault-past")),
        Refused::TooLong => ("until", t.say1("announce-fault-long", "days", ANNOUNCEMENT_LONGEST.as_secs() / 86_400)),
        Refused::NoText => (own.as_str(), t.say("common-fault-empty")),
        Refused::Link => (own.as_str(), t.say("announce-fault-link")),
        Refused::Full => ("kind", t.say1("announce-fault-full", "most", ANNOUNCEMENTS)),
        Refused::Often => ("kind", t.say("announce-fault-often")),
    };
    form.add_fault(name, fault);
}

/// The languages of the business, its own first.
fn langs(page: &Page) -> Vec<Lang> {
    let own = own_lang(page);
    let others = page.business().into_iter().flat_map(|business| &business.langs).copied().filter(|lang| *lang != own);
    std::iter::once(own).chain(others).collect()
}

fn own_lang(page: &Page) -> Lang {
    page.business().map_or(page.t.lang(), |business| business.default_lang)
}

fn field(lang: Lang) -> String {
    format!("text-{}", lang.tag())
}

/// As the field for a moment takes it.
fn in_field(at: UtcMillis, zone: &TimeZone) -> String {
    let at = jiff::Timestamp::from_millisecond(at.0).unwrap_or_default().to_zoned(zone.clone());
    at.strftime("%Y-%m-%dT%H:%M").to_string()
}
