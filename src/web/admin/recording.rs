//! AD-4: what the house leaves its rooms to choose about recording.

use std::collections::BTreeSet;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::base::limits::RECORDING_DAYS;
use crate::policies::promises;
use crate::rules::house::{self, HouseRule, InForce, Lock};
use crate::rules::{Mode, OnRefusal};
use crate::text::Words;
use crate::web::admin::profiles::locked_by;
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page, Place};
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
    days_lock: String,
    days_hint: String,
    /// Why the days are not more, or what they wait for.
    days_why: Vec<String>,
    may_change: bool,
    is_saved: bool,
}

/// `GET /admin/recording`
pub async fn show_recording(
    page: Page,
    _reader: RuleReader,
    state: web::Data<AppState>,
    request: HttpRequest,
) -> Result<HttpResponse, WebError> {
    let rules = state.db.read(promises::in_force).await?;
    let form = filled(&rules.rules.recording, rules.on_refusal(rules.rules.recording.on_refusal));
    let mut template = RecordingPage::new(page, &rules, form);
    template.is_saved = request.query_string() == "saved";
    page::show(&template)
}

/// `POST /admin/recording`
pub async fn post_recording(page: Page, manager: Manager, state: web::Data<AppState>, fields: Fields) -> Result<HttpResponse, WebError> {
    let rules = state.db.read(promises::in_force).await?;
    let rule = match parse(&fields, &rules, &page.t) {
        Ok(rule) => rule,
        Err(form) => return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &RecordingPage::new(page, &rules, form)),
    };
    state.db.write(manager.actor(), move |tx| house::set_recording(tx, &rule)).await?;
    state.live.rooms_changed();
    Ok(page::go_to("/admin/recording?saved"))
}

fn filled(rule: &HouseRule, on_refusal: OnRefusal) -> Form {
    let mut values = vec![
        ("on_refusal", on_refusal.as_str().to_owned()),
        ("default_days", rule.default_days.to_string()),
        ("most_days", rule.most_days.to_string()),
    ];
    values.extend(rule.modes.iter().filter(|mode| **mode != Mode::Off).map(|mode| ("modes", mode.as_str().to_owned())));
    if rule.training {
        values.push(("offers", "training".to_owned()));
    }
    Form::filled(values)
}

fn parse(fields: &Fields, rules: &InForce, t: &Words) -> Result<HouseRule, Form> {
    let mut form = Form::typed(fields);
    let modes: Option<BTreeSet<Mode>> = fields.all("modes").map(|mode| mode.parse().ok()).collect();
    if modes.is_none() {
        form.add_fault("modes", t.say("common-fault-unknown"));
    }
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
    match (modes, on_refusal, default_days, most_days) {
        (Some(mut modes), Some(on_refusal), Some(default_days), Some(most_days)) if form.is_fine() => {
            modes.insert(Mode::Off);
            Ok(HouseRule { modes, on_refusal, default_days, most_days, training: fields.has("offers") })
        }
        _ => Err(form),
    }
}

impl RecordingPage {
    fn new(page: Page, rules: &InForce, form: Form) -> Self {
        let t = &page.t;
        let profiles = &rules.rules.profiles;
        let approval = rules.approval_lock();
        let days = rules.days_lock();
        let mut days_why = vec![match (&days, rules.promised_days) {
            (Some(Lock::Policy), Some(promised)) => t.say1("rules-days-policy", "days", promised),
            _ => t.say1("rules-days-locked", "profile", locked_by(t, days.as_ref())),
        }];
        days_why.extend(rules.waiting_days().map(|set| t.say1("rules-days-waiting", "days", set)));
        Self {
            approval_why: approval
                .as_ref()
                .map(|lock| t.say1("rules-approval-locked", "profile", locked_by(t, Some(lock))))
                .unwrap_or_default(),
            approval_lock: approval.map(|lock| lock.name()).unwrap_or_default(),
            days_lock: days.map(|lock| lock.name()).unwrap_or_default(),
            days_hint: t.say2("recording-rule-days-hint", "least", RECORDING_DAYS.start(), "most", profiles.most_recording_days()),
            days_why,
            may_change: page.may(Action::ManageRules),
            is_saved: false,
            page: page.at(Place::Admin),
            form,
        }
    }
}
