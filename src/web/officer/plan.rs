//! The plan of a version as a form: reason, days of notice, the language that decides, two dates.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::base::limits;
use crate::base::time::UtcMillis;
use crate::people::names::{self, NameFault};
use crate::policies::version::{self, Plan};
use crate::text::{Lang, Words};
use crate::web::form::{Fields, Form};

/// A plan as it was typed, or the form with what is wrong with it. `offered`: a language in which nobody can read does not decide.
pub fn parse(fields: &Fields, zone: &TimeZone, offered: &[Lang], t: &Words) -> Result<Plan, Form> {
    let mut form = Form::typed(fields);
    let reason = match names::clean_line(fields.text("reason"), limits::POLICY_REASON_CHARS) {
        Ok(reason) => reason,
        // A draft may lack one; the check names it.
        Err(NameFault::Empty) => String::new(),
        Err(NameFault::TooLong(most)) => {
            form.add_fault("reason", t.say1("common-fault-long", "most", most));
            String::new()
        }
        Err(_) => {
            form.add_fault("reason", t.say("common-fault-forbidden"));
            String::new()
        }
    };
    let notice_days = fields.text("notice_days").trim().parse::<u16>().ok().filter(|days| limits::NOTICE_DAYS.contains(days));
    if notice_days.is_none() {
        let (least, most) = (limits::NOTICE_DAYS.start(), limits::NOTICE_DAYS.end());
        form.add_fault("notice_days", t.say2("recording-rule-fault-days", "least", *least, "most", *most));
    }
    let controlling = match fields.text("controlling") {
        "" => None,
        tag => {
            let lang = Lang::from_tag(tag).filter(|lang| offered.contains(lang));
            if lang.is_none() {
                form.add_fault("controlling", t.say("common-fault-unknown"));
            }
            lang
        }
    };
    let mut date = |name: &str| match fields.text(name).trim() {
        "" => None,
        text => {
            let day = text.parse::<Date>().ok().and_then(|day| version::start_of(day, zone));
            if day.is_none() {
                form.add_fault(name, t.say("policy-pages-fault-date"));
            }
            day
        }
    };
    let (release, effective) = (date("release"), date("effective"));
    match notice_days.filter(|_| form.is_fine()) {
        Some(notice_days) => Ok(Plan { material: fields.text("material") != "no", reason, notice_days, controlling, release, effective }),
        None => Err(form),
    }
}

/// The form of a plan. Without dates it proposes today, and the first day on which it can take effect then.
pub fn filled(plan: &Plan, now: UtcMillis, zone: &TimeZone) -> Form {
    let release = plan.release.unwrap_or(now);
    let effective = plan.effective.unwrap_or_else(|| plan.earliest(release.max(now), zone));
    Form::filled([
        ("material", if plan.material { "yes" } else { "no" }.to_owned()),
        ("reason", plan.reason.clone()),
        ("notice_days", plan.notice_days.to_string()),
        ("controlling", plan.controlling.map_or("", Lang::tag).to_owned()),
        ("release", day(release, zone)),
        ("effective", day(effective, zone)),
    ])
}

fn day(at: UtcMillis, zone: &TimeZone) -> String {
    Timestamp::from_millisecond(at.0).unwrap_or_default().to_zoned(zone.clone()).date().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Result<Plan, Vec<String>> {
        let zone = TimeZone::get("Europe/Riga").unwrap();
        let fields = Fields::parse(text.as_bytes()).unwrap();
        parse(&fields, &zone, &[Lang::En, Lang::Lv], &Words::new(Lang::En, "Europe/Riga"))
            .map_err(|form| form.faults().iter().map(|(name, _)| name.clone()).collect())
    }

    #[test]
    fn a_plan_is_read_as_it_was_typed() {
        let plan = typed("material=no&reason=A++typo&notice_days=30&controlling=lv&release=2027-03-01&effective=").unwrap();
        assert_eq!((plan.material, plan.reason.as_str(), plan.notice_days, plan.controlling), (false, "A typo", 30, Some(Lang::Lv)));
        assert_eq!((plan.release, plan.effective), (Some(UtcMillis(1_803_852_000_000)), None));
        let zone = TimeZone::get("Europe/Riga").unwrap();
        let form = filled(&plan, UtcMillis(0), &zone);
        assert_eq!((form.value("release"), form.value("material"), form.value("controlling")), ("2027-03-01", "no", "lv"));
    }

    #[test]
    fn what_does_not_do_is_named_with_its_field() {
        let check = |text: &str, field: &str| assert_eq!(typed(text), Err(vec![field.to_owned()]), "{text}");
        check("notice_days=91", "notice_days");
        check("notice_days=soon", "notice_days");
        check("notice_days=30&controlling=tlh", "controlling");
        check("notice_days=30&controlling=ro", "controlling");
        check("notice_days=30&release=tomorrow", "release");
        check("notice_days=30&effective=2027-02-30", "effective");
        check("notice_days=30&reason=%E2%80%AEx", "reason");
        check(&format!("notice_days=30&reason={}", "x".repeat(501)), "reason");
    }

    #[test]
    fn a_new_plan_proposes_today_and_the_first_day_that_its_notice_allows() {
        let zone = TimeZone::get("Europe/Riga").unwrap();
        let form = filled(&Plan::new(), UtcMillis(1_803_852_000_000), &zone);
        assert_eq!((form.value("release"), form.value("effective"), form.value("material")), ("2027-03-01", "2027-04-01", "yes"));
    }
}
