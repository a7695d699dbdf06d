//! AD-5: which law this desk keeps to, and what that makes of each setting.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::base::limits::RECORDING_DAYS;
use crate::policies::promises;
use crate::rules::house::{self, InForce, Lock};
use crate::rules::minors;
use crate::rules::profiles::{ANSWER_DAYS, Profile, Profiles, Setting};
use crate::text::Words;
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page, Place};
use crate::web::state::AppState;
use crate::web::who::{Action, Manager, RuleReader};

#[derive(Template)]
#[template(path = "admin/profiles.html")]
struct ProfilesPage {
    page: Page,
    form: Form,
    choices: Vec<ChoiceView>,
    values: Vec<ValueView>,
    is_chosen: bool,
    has_law: bool,
    may_change: bool,
    is_saved: bool,
}

struct ChoiceView {
    id: &'static str,
    name: String,
    about: String,
    is_on: bool,
}

/// A setting as it counts now.
struct ValueView {
    id: &'static str,
    name: String,
    value: String,
    /// As programs read it; empty if nothing locks it.
    lock: String,
    locked_by: String,
}

/// `GET /admin/profiles`
pub async fn show_profiles(
    page: Page,
    _reader: RuleReader,
    state: web::Data<AppState>,
    request: HttpRequest,
) -> Result<HttpResponse, WebError> {
    let rules = state.db.read(promises::in_force).await?;
    let template = ProfilesPage::new(page, &rules, request.query_string() == "saved");
    page::show(&template)
}

/// `POST /admin/profiles`: what is ticked, and nothing else, is on from now on.
pub async fn post_profiles(page: Page, manager: Manager, state: web::Data<AppState>, fields: Fields) -> Result<HttpResponse, WebError> {
    let chosen: Option<Vec<Profile>> = fields.all("profiles").map(Profile::from_name).collect();
    let Some(chosen) = chosen else {
        let rules = state.db.read(promises::in_force).await?;
        let mut template = ProfilesPage::new(page, &rules, false);
        template.form.add_fault("profiles", template.page.t.say("common-fault-unknown"));
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &template);
    };
    state.db.write(manager.actor(), move |tx| house::choose_profiles(tx, &Profiles::chosen(chosen))).await?;
    state.live.rooms_changed();
    Ok(page::go_to("/admin/profiles?saved"))
}

impl ProfilesPage {
    fn new(page: Page, rules: &InForce, is_saved: bool) -> Self {
        let t = &page.t;
        let profiles = &rules.rules.profiles;
        let chosen: Vec<Profile> = profiles.choice().collect();
        let choice = |profile: Profile| ChoiceView {
            id: profile.as_str(),
            name: name(t, profile),
            about: about(t, profile),
            is_on: chosen.contains(&profile),
        };
        Self {
            form: Form::filled(chosen.iter().map(|profile| ("profiles", profile.as_str().to_owned()))),
            choices: Profile::CHOICES.into_iter().map(choice).collect(),
            values: Setting::ALL.into_iter().map(|setting| ValueView::new(&page, rules, setting)).collect(),
            is_chosen: profiles.is_chosen(),
            has_law: profiles.has_law(),
            may_change: page.may(Action::ManageRules),
            is_saved,
            page: page.at(Place::Admin),
        }
    }
}

impl ValueView {
    fn new(page: &Page, rules: &InForce, setting: Setting) -> Self {
        let t = &page.t;
        let profiles = &rules.rules.profiles;
        let (name, value) = match setting {
            Setting::Approval => ("rules-setting-approval", t.say("rules-value-approval")),
            Setting::RecordingDays => ("rules-setting-recording-days", t.say1("rules-value-most-days", "days", rules.most_days())),
            Setting::Audience => ("rules-setting-audience", t.say1("recording-rule-audience", "business", page.house())),
            Setting::NoticeDays => ("rules-setting-notice-days", notice(t, profiles)),
            Setting::Acceptance => ("rules-setting-acceptance", t.say("rules-value-acceptance")),
            Setting::AgeLimit => ("minors-setting-age", t.say1("minors-value-age", "years", minors::least_age(profiles))),
            Setting::AnswerDays => ("rules-setting-answer-days", t.say1("rules-value-answer-days", "days", ANSWER_DAYS)),
        };
        let lock = match setting {
            // Below what the program itself allows, it is the business's own choice.
            Setting::RecordingDays => rules.days_lock().filter(|lock| *lock == Lock::Policy || rules.most_days() == *RECORDING_DAYS.end()),
            setting => Some(profiles.locked_by(setting)).filter(|by| !by.is_empty()).map(Lock::Profiles),
        };
        Self {
            id: setting.as_str(),
            name: t.say(name),
            value,
            locked_by: locked_by(t, lock.as_ref()),
            lock: lock.map(|lock| lock.name()).unwrap_or_default(),
        }
    }
}

/// A profile as people call it.
pub fn name(t: &Words, profile: Profile) -> String {
    t.say(match profile {
        Profile::Base => "rules-profile-base",
        Profile::EuUk => "rules-profile-eu-uk",
        Profile::UsCa => "rules-profile-us-ca",
        Profile::Cn => "rules-profile-cn",
        Profile::Generic => "rules-profile-generic",
    })
}

/// Whose value it is, in words.
pub fn locked_by(t: &Words, lock: Option<&Lock>) -> String {
    match lock {
        None => t.say("rules-lock-none"),
        Some(Lock::Policy) => t.say("rules-lock-policy"),
        Some(Lock::RecordingRules) => t.say("policies-recording"),
        Some(Lock::Profiles(by)) => t.list_and(&by.iter().map(|profile| name(t, *profile)).collect::<Vec<_>>()),
    }
}

/// What it brings beyond the base.
fn about(t: &Words, profile: Profile) -> String {
    match profile {
        Profile::Base => String::new(),
        Profile::EuUk => t.say("rules-profile-eu-uk-about"),
        Profile::UsCa => t.say("rules-profile-us-ca-about"),
        Profile::Cn => t.say1("rules-profile-cn-about", "days", Profiles::chosen([Profile::Cn]).least_notice_days()),
        Profile::Generic => t.say("rules-profile-generic-about"),
    }
}

fn notice(t: &Words, profiles: &Profiles) -> String {
    match profiles.least_notice_days() {
        0 => t.say("rules-value-notice-free"),
        days => t.say1("rules-value-notice-days", "days", days),
    }
}
