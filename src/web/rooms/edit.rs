//! Making and changing a room: `/settings/rooms/new`, `/settings/rooms/SLUG`.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use askama::Template;
use serde::Deserialize;

use crate::base::limits::{CLOSED_DAYS, RECORDING_DAYS};
use crate::desk::DeskError;
use crate::desk::fields::ABOUT;
use crate::desk::rooms::{self, Room, Setting};
use crate::people::accounts::{self, Account};
use crate::people::business::Business;
use crate::policies::promises;
use crate::rules::Mode;
use crate::rules::house::{InForce, Lock};
use crate::text::Lang;
use crate::web::desk::page::business_of;
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page, Place};
use crate::web::qr::QrCode;
use crate::web::rooms::form::{self, RANGES};
use crate::web::state::AppState;
use crate::web::who::Manager;

/// After saving, the page says so.
#[derive(Deserialize)]
pub struct Asked {
    saved: Option<String>,
}

#[derive(Template)]
#[template(path = "rooms/edit.html")]
struct EditPage {
    page: Page,
    form: Form,
    /// Empty for a new room.
    slug: String,
    link: String,
    qr: Option<QrCode>,
    langs: Vec<LangView>,
    days: Vec<DayView>,
    questions: Vec<QuestionView>,
    people: Vec<PersonView>,
    most_closed: usize,
    days_hint: String,
    /// What keeps the days from being more.
    days_lock: String,
    may_ask: bool,
    may_notify: bool,
    /// What keeps a room from telling people instead of asking them.
    notice_lock: String,
    notice_why: String,
    /// What keeps a room from leaving out whoever refuses; empty if nothing does.
    exclude_lock: String,
    zone: String,
    is_saved: bool,
}

struct LangView {
    tag: &'static str,
    own_name: &'static str,
    dir: &'static str,
    name_field: String,
    welcome_field: String,
}

struct DayView {
    name: String,
    ranges: Vec<RangeView>,
}

struct RangeView {
    from: String,
    to: String,
    number: usize,
}

struct QuestionView {
    number: usize,
    kind: String,
    required: String,
    id: String,
    id_value: String,
    is_about: bool,
    is_new: bool,
    labels: Vec<(String, LangTag)>,
    choices: Vec<(String, LangTag)>,
}

#[derive(Clone, Copy)]
struct LangTag {
    tag: &'static str,
    own_name: &'static str,
}

struct PersonView {
    id: String,
    name: String,
}

/// `GET /settings/rooms/new`
pub async fn show_new(state: Data<AppState>, page: Page, _manager: Manager) -> Result<HttpResponse, WebError> {
    let house = House::load(&state, None).await?;
    let values = [("hours", "always"), ("open", "yes"), ("recording", "off"), ("agents", "all"), ("kind-0", "line"), ("id-0", ABOUT)];
    let mut form = Form::filled(values.map(|(name, value)| (name, value.to_owned())));
    form.fill("days", &house.rules.default_days().to_string());
    form.fill("on_refusal", house.rules.on_refusal(house.rules.rules.recording.on_refusal).as_str());
    page::show(&EditPage::new(&state, page, house, form))
}

/// `POST /settings/rooms/new`
pub async fn post_new(state: Data<AppState>, page: Page, manager: Manager, fields: Fields) -> Result<HttpResponse, WebError> {
    let house = House::load(&state, None).await?;
    let mut form = Form::typed(&fields);
    let Some(setting) = form::parse(&page.t, &fields, None, (&house.business.langs, &house.rules), &mut form) else {
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &EditPage::new(&state, page, house, form));
    };
    let slug = setting.slug.clone();
    match state.db.write(manager.actor(), move |tx| rooms::create(tx, &setting)).await {
        Ok(_) => {}
        Err(DeskError::SlugTaken) => {
            form.add_fault("slug", page.t.say("rooms-fault-slug-taken"));
            return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &EditPage::new(&state, page, house, form));
        }
        Err(fault) => return Err(fault.into()),
    }
    state.live.rooms_changed();
    Ok(page::go_to(&format!("/settings/rooms/{slug}?saved=1")))
}

/// `GET /settings/rooms/{slug}`
pub async fn show_room(
    state: Data<AppState>,
    page: Page,
    _manager: Manager,
    slug: Path<String>,
    asked: Query<Asked>,
) -> Result<HttpResponse, WebError> {
    let house = House::load(&state, Some(slug.into_inner())).await?;
    let form = house.room.as_ref().map(|room| form::filled(&room.setting, &house.business.langs, &house.rules)).unwrap_or_default();
    let mut edit = EditPage::new(&state, page, house, form);
    edit.is_saved = asked.saved.is_some();
    page::show(&edit)
}

/// `POST /settings/rooms/{slug}`
pub async fn post_room(
    state: Data<AppState>,
    page: Page,
    manager: Manager,
    slug: Path<String>,
    fields: Fields,
) -> Result<HttpResponse, WebError> {
    let house = House::load(&state, Some(slug.into_inner())).await?;
    let room = house.room.clone().ok_or_else(WebError::missing)?;
    let mut form = Form::typed(&fields);
    let Some(setting) = form::parse(&page.t, &fields, Some(&room.setting.slug), (&house.business.langs, &house.rules), &mut form) else {
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &EditPage::new(&state, page, house, form));
    };
    let setting = with_other_languages(setting, &room.setting, &house.business.langs);
    let slug = setting.slug.clone();
    state.db.write(manager.actor(), move |tx| rooms::change(tx, &room.id, &setting)).await?;
    state.live.rooms_changed();
    Ok(page::go_to(&format!("/settings/rooms/{slug}?saved=1")))
}

/// Texts of languages that the business no longer offers are not in the form, and not lost.
fn with_other_languages(mut new: Setting, old: &Setting, langs: &[Lang]) -> Setting {
    new.texts.extend(old.texts.iter().filter(|(lang, _)| !langs.contains(lang)).cloned());
    new
}

/// What the page is made of beside the form.
struct House {
    business: Business,
    accounts: Vec<Account>,
    room: Option<Room>,
    rules: InForce,
}

impl House {
    async fn load(state: &AppState, slug: Option<String>) -> Result<Self, WebError> {
        let now = state.db.now();
        let read = state.db.read(move |conn| {
            let room = match slug {
                Some(slug) => Some(rooms::by_slug(conn, &slug)?.ok_or(DeskError::Missing)?),
                None => None,
            };
            let accounts = accounts::list(conn)?.into_iter().filter(|account| account.serves(now)).collect();
            Ok::<_, DeskError>(Self { business: business_of(conn)?, accounts, room, rules: promises::in_force(conn)? })
        });
        read.await.map_err(WebError::from)
    }
}

impl EditPage {
    fn new(state: &AppState, page: Page, house: House, form: Form) -> Self {
        let t = &page.t;
        let slug = house.room.as_ref().map(|room| room.setting.slug.to_string()).unwrap_or_default();
        let link = format!("{}/r/{slug}", state.origins.first());
        let langs = house.business.langs.iter().map(|lang| LangView {
            tag: lang.tag(),
            own_name: lang.own_name(),
            dir: lang.direction(),
            name_field: format!("name-{}", lang.tag()),
            welcome_field: format!("welcome-{}", lang.tag()),
        });
        let range = |day: u8, number: usize| RangeView { from: format!("from-{day}-{number}"), to: format!("to-{day}-{number}"), number };
        let days = (1..=7u8).map(|day| DayView { name: t.weekday(day), ranges: (1..=RANGES).map(|number| range(day, number)).collect() });
        let people = house.accounts.iter().map(|one| PersonView { id: one.id.to_string(), name: one.shown_name().expose().clone() });
        Self {
            qr: if slug.is_empty() { None } else { QrCode::new(&link) },
            langs: langs.collect(),
            days: days.collect(),
            questions: (0..form::places(&form)).map(|at| QuestionView::new(&form, at, &house.business.langs)).collect(),
            people: people.collect(),
            most_closed: CLOSED_DAYS,
            days_hint: t.say2("recording-rule-days-hint", "least", RECORDING_DAYS.start(), "most", house.rules.most_days()),
            days_lock: house.rules.days_lock().map(|lock| lock.name()).unwrap_or_default(),
            may_ask: house.rules.mode(Mode::Ask) == Mode::Ask,
            may_notify: house.rules.mode(Mode::Notice) == Mode::Notice,
            notice_lock: house.rules.notice_lock().map_or_else(|| "house".to_owned(), |lock| lock.name()),
            notice_why: t.say(match house.rules.notice_lock() {
                Some(Lock::RecordingRules) => "notice-mode-promised",
                Some(_) => "rules-refused-locked",
                None => "notice-room-locked",
            }),
            exclude_lock: house.rules.approval_lock().map(|lock| lock.name()).unwrap_or_default(),
            zone: house.business.time_zone.clone(),
            is_saved: false,
            slug,
            link,
            page: page.at(Place::Rooms),
            form,
        }
    }
}

impl QuestionView {
    fn new(form: &Form, at: usize, langs: &[Lang]) -> Self {
        let per_lang = |what: &str| {
            let tag = |lang: &Lang| LangTag { tag: lang.tag(), own_name: lang.own_name() };
            langs.iter().map(|lang| (format!("{what}-{at}-{}", lang.tag()), tag(lang))).collect()
        };
        let (kind, id) = (format!("kind-{at}"), format!("id-{at}"));
        Self {
            number: at + 1,
            is_about: form.value(&id) == ABOUT,
            is_new: form.value(&kind).is_empty(),
            id_value: form.value(&id).to_owned(),
            required: format!("required-{at}"),
            labels: per_lang("label"),
            choices: per_lang("choices"),
            kind,
            id,
        }
    }
}
