//! AD-4: what the house leaves its rooms to choose about recording.

use std::collections::{BTreeMap, BTreeSet};

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::base::limits::{ANSWER_SECONDS, GROUND_CHARS, RECORDING_DAYS};
use crate::people::names::{self, NameFault};
use crate::policies::promises;
use crate::rules::house::{self, HouseRule, InForce, Lock};
use crate::rules::{Mode, OnRefusal};
use crate::text::{Lang, Words};
use crate::web::admin::profiles::locked_by;
use crate::web::desk::page::business_of;
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page, Place};
use crate::web::room::ring::name_fault;
use crate::web::state::AppState;
use crate::web::who::{Action, Manager, RuleReader};

#[derive(Template)]
#[template(path = "admin/recording.html")]
struct RecordingPage {
    page: Page,
    form: Form,
    /// What keeps each choice from being another, as programs read it; empty if nothing does.
    approval_lock: String,
    approval_why: String,
    notice_lock: String,
    /// Why rooms may not merely tell people, or what the business has to write for it.
    notice_hint: String,
    grounds: Vec<GroundView>,
    days_lock: String,
    days_hint: String,
    /// Why the days are not more, or what they wait for.
    days_why: Vec<String>,
    seconds_hint: String,
    /// Why people have more time than is set; empty if they have not.
    seconds_why: String,
    may_change: bool,
    is_saved: bool,
}

/// Where the business says in one of its languages why it may record without asking.
struct GroundView {
    tag: &'static str,
    own_name: &'static str,
    dir: &'static str,
    field: String,
}

/// What the page is made of beside the form.
struct House {
    rules: InForce,
    langs: Vec<Lang>,
}

/// `GET /admin/recording`
pub async fn show_recording(
    page: Page,
    _reader: RuleReader,
    state: web::Data<AppState>,
    request: HttpRequest,
) -> Result<HttpResponse, WebError> {
    let house = House::load(&state).await?;
    let mut template = RecordingPage::new(page, &house, filled(&house.rules));
    template.is_saved = request.query_string() == "saved";
    page::show(&template)
}

/// `POST /admin/recording`
pub async fn post_recording(page: Page, manager: Manager, state: web::Data<AppState>, fields: Fields) -> Result<HttpResponse, WebError> {
    let house = House::load(&state).await?;
    let rule = match parse(&fields, &house, &page.t) {
        Ok(rule) => rule,
        Err(form) => return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &RecordingPage::new(page, &house, form)),
    };
    state.db.write(manager.actor(), move |tx| house::set_recording(tx, &rule)).await?;
    state.live.rooms_changed();
    Ok(page::go_to("/admin/recording?saved"))
}

impl House {
    async fn load(state: &AppState) -> Result<Self, WebError> {
        let read = state.db.read(|conn| Ok::<_, WebError>(Self { rules: promises::in_force(conn)?, langs: business_of(conn)?.langs }));
        read.await
    }
}

/// What counts stands in the form: a choice that a law took away is not pressed.
fn filled(rules: &InForce) -> Form {
    let rule = &rules.rules.recording;
    let mut values = vec![
        ("on_refusal".to_owned(), rules.on_refusal(rule.on_refusal).as_str().to_owned()),
        ("default_days".to_owned(), rule.default_days.to_string()),
        ("most_days".to_owned(), rule.most_days.to_string()),
        ("answer_seconds".to_owned(), rule.answer_seconds.to_string()),
    ];
    let counts = |mode: &&Mode| **mode != Mode::Off && rules.mode(**mode) == **mode;
    values.extend(rule.modes.iter().filter(counts).map(|mode| ("modes".to_owned(), mode.as_str().to_owned())));
    values.extend(rule.ground.iter().map(|(lang, text)| (ground_field(*lang), text.clone())));
    if rule.training {
        values.push(("offers".to_owned(), "training".to_owned()));
    }
    Form::filled(values.iter().map(|(name, value)| (name.as_str(), value.clone())))
}

fn ground_field(lang: Lang) -> String {
    format!("ground-{}", lang.tag())
}

/// Faults go to the form.
fn parse_modes(fields: &Fields, rules: &InForce, t: &Words, form: &mut Form) -> BTreeSet<Mode> {
    let modes: Option<BTreeSet<Mode>> = fields.all("modes").map(|mode| mode.parse().ok()).collect();
    match &modes {
        None => form.add_fault("modes", t.say("common-fault-unknown")),
        Some(modes) if modes.contains(&Mode::Notice) && rules.notice_lock().is_some() => {
            let key = if rules.needs_everyone() { "rules-refused-locked" } else { "notice-mode-promised" };
            form.add_fault("modes", t.say(key));
        }
        Some(_) => {}
    }
    std::iter::once(Mode::Off).chain(modes.unwrap_or_default()).collect()
}

/// In each language that is offered, if rooms may tell people; what was written in others is not in the form, and not lost.
fn parse_ground(fields: &Fields, house: &House, is_needed: bool, (t, form): (&Words, &mut Form)) -> BTreeMap<Lang, String> {
    let mut ground = house.rules.rules.recording.ground.clone();
    ground.retain(|lang, _| !house.langs.contains(lang));
    for lang in &house.langs {
        let field = ground_field(*lang);
        match names::clean_text(fields.text(&field), GROUND_CHARS) {
            Ok(text) => _ = ground.insert(*lang, text),
            Err(NameFault::Empty) if is_needed => form.add_fault(&field, t.say1("notice-ground-fault", "lang", t.language(*lang))),
            Err(NameFault::Empty) => {}
            Err(fault) => form.add_fault(&field, name_fault(t, fault)),
        }
    }
    ground
}

/// How long people may think; a form without the field changes nothing.
fn parse_seconds(fields: &Fields, rules: &InForce, t: &Words, form: &mut Form) -> u16 {
    let set = rules.rules.recording.answer_seconds;
    if !fields.has("answer_seconds") {
        return set;
    }
    let typed = fields.text("answer_seconds").trim().parse().ok().filter(|seconds| ANSWER_SECONDS.contains(seconds));
    typed.unwrap_or_else(|| {
        form.add_fault(
            "answer_seconds",
            t.say2("recording-rule-fault-days", "least", ANSWER_SECONDS.start(), "most", ANSWER_SECONDS.end()),
        );
        set
    })
}

fn parse(fields: &Fields, house: &House, t: &Words) -> Result<HouseRule, Form> {
    let mut form = Form::typed(fields);
    let rules = &house.rules;
    let modes = parse_modes(fields, rules, t, &mut form);
    let ground = parse_ground(fields, house, modes.contains(&Mode::Notice), (t, &mut form));
    if fields.all("offers").any(|offer| offer != "training") {
        form.add_fault("offers", t.say("common-fault-unknown"));
    }
    let on_refusal = match fields.text("on_refusal") {
        "" => Some(OnRefusal::default()),
        rule => rule.parse().ok(),
    };
    match on_refusal {
        None => form.add_fault("on_refusal", t.say("common-fault-unknown")),
        Some(rule) if rules.on_refusal(rule) != rule => form.add_fault("on_refusal", t.say("rules-refused-locked")),
        Some(_) => {}
    }
    let most = rules.rules.profiles.most_recording_days();
    let mut days = |name: &str| {
        let days = fields.text(name).trim().parse::<u16>().ok().filter(|days| RECORDING_DAYS.contains(days) && *days <= most);
        if days.is_none() {
            form.add_fault(name, t.say2("recording-rule-fault-days", "least", RECORDING_DAYS.start(), "most", most));
        }
        days
    };
    let (most_days, default_days) = (days("most_days"), days("default_days"));
    if most_days.zip(default_days).is_some_and(|(most, default)| default > most) {
        form.add_fault("default_days", t.say("rules-fault-default"));
    }
    let answer_seconds = parse_seconds(fields, rules, t, &mut form);
    match (on_refusal, default_days, most_days) {
        (Some(on_refusal), Some(default_days), Some(most_days)) if form.is_fine() => {
            Ok(HouseRule { modes, on_refusal, default_days, most_days, answer_seconds, training: fields.has("offers"), ground })
        }
        _ => Err(form),
    }
}

impl RecordingPage {
    fn new(page: Page, house: &House, form: Form) -> Self {
        let (t, rules) = (&page.t, &house.rules);
        let profiles = &rules.rules.profiles;
        let (approval, notice) = (rules.approval_lock(), rules.notice_lock());
        let days = rules.days_lock();
        let mut days_why = vec![match (&days, rules.promised_days) {
            (Some(Lock::Policy), Some(promised)) => t.say1("rules-days-policy", "days", promised),
            _ => t.say1("rules-days-locked", "profile", locked_by(t, days.as_ref())),
        }];
        days_why.extend(rules.waiting_days().map(|set| t.say1("rules-days-waiting", "days", set)));
        Self {
            notice_hint: match &notice {
                Some(Lock::RecordingRules) => t.say("notice-mode-promised"),
                Some(lock) => t.say1("notice-mode-locked", "profile", locked_by(t, Some(lock))),
                None => t.say("notice-mode-hint"),
            },
            notice_lock: notice.map(|lock| lock.name()).unwrap_or_default(),
            grounds: house.langs.iter().map(|lang| GroundView::new(*lang)).collect(),
            approval_why: approval
                .as_ref()
                .map(|lock| t.say1("rules-approval-locked", "profile", locked_by(t, Some(lock))))
                .unwrap_or_default(),
            approval_lock: approval.map(|lock| lock.name()).unwrap_or_default(),
            days_lock: days.map(|lock| lock.name()).unwrap_or_default(),
            days_hint: t.say2("recording-rule-days-hint", "least", RECORDING_DAYS.start(), "most", profiles.most_recording_days()),
            days_why,
            seconds_hint: t.say2("rules-seconds-hint", "least", ANSWER_SECONDS.start(), "most", ANSWER_SECONDS.end()),
            seconds_why: rules.seconds_lock().map(|seconds| t.say1("rules-seconds-policy", "seconds", seconds)).unwrap_or_default(),
            may_change: page.may(Action::ManageRules),
            is_saved: false,
            page: page.at(Place::Admin),
            form,
        }
    }
}

impl GroundView {
    fn new(lang: Lang) -> Self {
        Self { tag: lang.tag(), own_name: lang.own_name(), dir: lang.direction(), field: ground_field(lang) }
    }
}
