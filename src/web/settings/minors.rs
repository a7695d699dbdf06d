//! The rule for minors, on the page of the business (AD-5): whether they may have accounts, below which age, and how a guardian confirms.

use actix_web::{HttpResponse, web};

use crate::base::limits::AGE_LIMIT;
use crate::people::guardians::{self, course::Second};
use crate::policies::promises;
use crate::rules::house;
use crate::rules::minors::{self, MinorRule, Minors, second_of, second_word};
use crate::web::admin::profiles::locked_by;
use crate::web::error::WebError;
use crate::web::form::{Fields, Form};
use crate::web::page::{self, Page};
use crate::web::state::AppState;
use crate::web::who::{Action, Manager};

pub struct MinorsView {
    /// What is set.
    pub form: Form,
    pub modes: Vec<(&'static str, String)>,
    pub seconds: Vec<(&'static str, String)>,
    pub ages: Vec<(String, String)>,
    /// Whose floor the age has, as programs read it; empty if it has none.
    pub age_lock: String,
    pub age_why: String,
    /// Guardians are reached by letter.
    pub can_ask: bool,
    pub may_change: bool,
}

pub async fn view(state: &AppState, page: &Page) -> Result<MinorsView, WebError> {
    let read = |conn: &_| {
        let counts = promises::minors(conn)?.age_limit;
        Ok::<_, WebError>((minors::in_force(conn)?, counts, house::load(conn)?.profiles, guardians::can_ask(conn)?))
    };
    let (rule, counts, profiles, can_ask) = state.db.read(read).await?;
    let (t, lock) = (&page.t, minors::age_lock(&profiles));
    let values = [
        ("minors", rule.minors.as_str().to_owned()),
        ("age_limit", rule.age_limit.to_string()),
        ("second_act", second_word(rule.second).to_owned()),
    ];
    Ok(MinorsView {
        form: Form::filled(values),
        modes: vec![
            (Minors::Guardian.as_str(), t.say("minors-setting-guardian")),
            (Minors::Nobody.as_str(), t.say("minors-setting-nobody")),
        ],
        seconds: vec![
            (second_word(Second::Code), t.say("minors-setting-code")),
            (second_word(Second::Later), t.say("minors-setting-later")),
        ],
        ages: (minors::least_age(&profiles)..=*AGE_LIMIT.end())
            .map(|age| (age.to_string(), t.say1("minors-value-age", "years", age)))
            .collect(),
        age_why: match &lock {
            _ if rule.age_limit < counts => t.say1("minors-setting-age-policy", "years", counts),
            Some(lock) => t.say1("minors-setting-age-why", "profile", locked_by(t, Some(lock))),
            None => String::new(),
        },
        age_lock: lock.map(|lock| lock.name()).unwrap_or_default(),
        can_ask,
        may_change: page.may(Action::ManageRules),
    })
}

/// `POST /settings/minors`. All are choices of a list: what is in none of them was not sent from our page.
pub async fn post_minors(manager: Manager, state: web::Data<AppState>, fields: Fields) -> Result<HttpResponse, WebError> {
    let minors = Minors::from_name(fields.text("minors"));
    let (age_limit, second) = (fields.text("age_limit").parse().ok(), second_of(fields.text("second_act")));
    let (Some(minors), Some(age_limit), Some(second)) = (minors, age_limit, second) else { return Err(WebError::unreadable()) };
    let rule = MinorRule { minors, age_limit, second };
    state.db.write(manager.actor(), move |tx| minors::set(tx, &rule)).await?;
    Ok(page::go_to("/settings?saved"))
}
