//! The form of a room: from what is stored to fields, and from fields back to a setting.
//!
//! Field names: `name`, `slug`, `open`, `min_age`, `recording`, `on_refusal`, `days`, `hours`, `from-D-N`, `to-D-N` (day 1 to 7, range 1 or 2), `closed`,
//! `name-LANG`, `welcome-LANG`, `agents` (`all` or `some`), `agent`, and for each question at place P `kind-P`, `required-P`,
//! `label-P-LANG`, `choices-P-LANG`, `id-P`.

use std::collections::BTreeSet;

use crate::base::ids::AccountId;
use crate::base::limits::{AGE_LIMIT, CLOSED_DAYS, FIELD_CHOICES, LABEL_CHARS, RECORDING_DAYS, ROOM_FIELDS, WELCOME_CHARS};
use crate::desk::fields::{ABOUT, Field, FieldKind};
use crate::desk::hours::{Hours, HoursFault, Range, Week};
use crate::desk::rooms::{RoomText, Setting, Slug};
use crate::people::names::{self, NameFault};
use crate::rules::house::InForce;
use crate::rules::{Mode, OnRefusal};
use crate::text::{Lang, Words};
use crate::web::form::{Fields, Form};
use crate::web::room::ring::name_fault;

/// Ranges of a day that the form has places for.
pub const RANGES: usize = 2;

/// The form filled with a stored room, or with a new one.
pub fn filled(setting: &Setting, langs: &[Lang], rules: &InForce) -> Form {
    let mut values: Vec<(String, String)> = vec![
        ("name".to_owned(), setting.name.clone()),
        ("slug".to_owned(), setting.slug.to_string()),
        ("recording".to_owned(), rules.mode(setting.recording).as_str().to_owned()),
        ("on_refusal".to_owned(), rules.on_refusal(setting.on_refusal).as_str().to_owned()),
        ("days".to_owned(), rules.days(setting.recording_days).to_string()),
        ("min_age".to_owned(), setting.min_age.to_string()),
        ("agents".to_owned(), if setting.agents.is_empty() { "all" } else { "some" }.to_owned()),
    ];
    if setting.open {
        values.push(("open".to_owned(), "yes".to_owned()));
    }
    values.extend(setting.agents.iter().map(|agent| ("agent".to_owned(), agent.to_string())));
    hours_values(&setting.hours, &mut values);
    for lang in langs {
        let text = setting.texts.iter().find(|(has, _)| has == lang).map(|(_, text)| text.clone()).unwrap_or_default();
        values.push((format!("name-{}", lang.tag()), text.name));
        values.push((format!("welcome-{}", lang.tag()), text.welcome));
    }
    for (at, field) in setting.fields.iter().enumerate() {
        field_values(at, field, &mut values);
    }
    Form::filled(values.iter().map(|(name, value)| (name.as_str(), value.clone())))
}

/// How many questions the form shows: those that there are, and one empty place.
pub fn places(form: &Form) -> usize {
    let used = (0..ROOM_FIELDS).filter(|at| !form.value(&format!("kind-{at}")).is_empty()).count();
    (used + 1).min(ROOM_FIELDS)
}

/// Reads the fields into a setting; faults go to the form. `None` if there are any.
pub fn parse(t: &Words, fields: &Fields, slug: Option<&Slug>, (langs, rules): (&[Lang], &InForce), form: &mut Form) -> Option<Setting> {
    let name = keep(form, t, "name", names::clean_name(fields.text("name")));
    let slug = match slug {
        Some(slug) => Some(slug.clone()),
        None => parse_slug(t, fields, form),
    };
    let hours = parse_hours(t, fields, form);
    let texts = parse_texts(t, fields, langs, form);
    let questions = parse_questions(t, fields, langs, form);
    let agents = parse_agents(t, fields, form);
    let days = parse_days(t, fields, rules, form);
    let recording = parse_mode(t, fields, rules, form);
    let on_refusal = parse_on_refusal(t, fields, rules, form);
    let min_age = parse_min_age(t, fields, form);
    let setting = Setting {
        slug: slug?,
        name: name?,
        recording: recording?,
        on_refusal: on_refusal?,
        recording_days: days?,
        hours: hours?,
        fields: questions,
        open: fields.text("open") == "yes",
        min_age: min_age?,
        texts,
        agents: agents?,
    };
    form.is_fine().then_some(setting)
}

fn keep<T>(form: &mut Form, t: &Words, field: &str, cleaned: Result<T, NameFault>) -> Option<T> {
    cleaned.map_err(|fault| form.add_fault(field, name_fault(t, fault))).ok()
}

/// Like [`keep`], for texts that may be empty.
fn keep_optional(form: &mut Form, t: &Words, field: &str, cleaned: Result<String, NameFault>) -> String {
    match cleaned {
        Err(NameFault::Empty) => String::new(),
        cleaned => keep(form, t, field, cleaned).unwrap_or_default(),
    }
}

fn parse_slug(t: &Words, fields: &Fields, form: &mut Form) -> Option<Slug> {
    let slug = fields.text("slug").trim().parse();
    if slug.is_err() {
        form.add_fault("slug", t.say("rooms-fault-slug"));
    }
    slug.ok()
}

/// A form without the field (an older page that is still open) changes nothing beyond the usual.
fn parse_days(t: &Words, fields: &Fields, rules: &InForce, form: &mut Form) -> Option<u16> {
    let typed = fields.text("days").trim();
    let days = if typed.is_empty() { Some(rules.default_days()) } else { typed.parse().ok() };
    let days = days.filter(|days| RECORDING_DAYS.contains(days) && *days <= rules.most_days());
    if days.is_none() {
        form.add_fault("days", t.say2("recording-rule-fault-days", "least", RECORDING_DAYS.start(), "most", rules.most_days()));
    }
    days
}

/// Nobody is asked where nothing is typed.
fn parse_min_age(t: &Words, fields: &Fields, form: &mut Form) -> Option<u8> {
    let typed = fields.text("min_age").trim();
    let age = if typed.is_empty() { Some(0) } else { typed.parse().ok().filter(|age| age <= AGE_LIMIT.end()) };
    if age.is_none() {
        form.add_fault("min_age", t.say2("recording-rule-fault-days", "least", 0, "most", AGE_LIMIT.end()));
    }
    age
}

/// A word that is no mode records nothing; one that the house does not allow is refused, whatever the page offered.
fn parse_mode(t: &Words, fields: &Fields, rules: &InForce, form: &mut Form) -> Option<Mode> {
    let mode = fields.text("recording").parse().unwrap_or(Mode::Off);
    if rules.mode(mode) != mode {
        form.add_fault("recording", t.say("rules-room-locked"));
        return None;
    }
    Some(mode)
}

/// An older page that is still open has no such field; the strictest rule holds then.
fn parse_on_refusal(t: &Words, fields: &Fields, rules: &InForce, form: &mut Form) -> Option<OnRefusal> {
    let on_refusal = fields.text("on_refusal").parse().unwrap_or_default();
    if rules.on_refusal(on_refusal) != on_refusal {
        form.add_fault("on_refusal", t.say("rules-refused-locked"));
        return None;
    }
    Some(on_refusal)
}

fn parse_hours(t: &Words, fields: &Fields, form: &mut Form) -> Option<Hours> {
    if fields.text("hours") != "weekly" {
        return Some(Hours::Always);
    }
    let mut days = <[Vec<Range>; 7]>::default();
    let mut fine = true;
    for (at, day) in days.iter_mut().enumerate() {
        for range in 1..=RANGES {
            let (from_name, to_name) = (format!("from-{}-{range}", at + 1), format!("to-{}-{range}", at + 1));
            let (from, to) = (fields.text(&from_name).trim(), fields.text(&to_name).trim());
            if from.is_empty() && to.is_empty() {
                continue;
            }
            match Range::parse(from, to) {
                Ok(range) => day.push(range),
                Err(fault) => {
                    form.add_fault(&from_name, hours_fault(t, fault));
                    fine = false;
                }
            }
        }
    }
    let mut closed = BTreeSet::new();
    for word in fields.text("closed").split_whitespace().take(CLOSED_DAYS + 1) {
        match word.trim_matches(',').parse() {
            Ok(date) => drop(closed.insert(date)),
            Err(_) => {
                form.add_fault("closed", t.say1("rooms-fault-day", "word", word));
                return None;
            }
        }
    }
    match Week::new(days, closed) {
        Ok(week) if fine => Some(Hours::Weekly(week)),
        Ok(_) => None,
        Err(fault) => {
            form.add_fault("hours", hours_fault(t, fault));
            None
        }
    }
}

fn hours_fault(t: &Words, fault: HoursFault) -> String {
    match fault {
        HoursFault::NotATime => t.say("rooms-fault-time"),
        HoursFault::EndsBeforeItBegins => t.say("rooms-fault-order"),
        HoursFault::Overlap => t.say("rooms-fault-overlap"),
        HoursFault::TooMany => t.say1("rooms-fault-many-days", "most", CLOSED_DAYS),
        HoursFault::NotADay => t.say("rooms-fault-time"),
    }
}

fn parse_texts(t: &Words, fields: &Fields, langs: &[Lang], form: &mut Form) -> Vec<(Lang, RoomText)> {
    let mut texts = Vec::new();
    for lang in langs {
        let (name, welcome) = (format!("name-{}", lang.tag()), format!("welcome-{}", lang.tag()));
        let text = RoomText {
            name: keep_optional(form, t, &name, names::clean_name(fields.text(&name))),
            welcome: keep_optional(form, t, &welcome, names::clean_text(fields.text(&welcome), WELCOME_CHARS)),
        };
        if text != RoomText::default() {
            texts.push((*lang, text));
        }
    }
    texts
}

fn parse_questions(t: &Words, fields: &Fields, langs: &[Lang], form: &mut Form) -> Vec<Field> {
    let mut questions = Vec::new();
    for at in 0..ROOM_FIELDS {
        let kind = match fields.text(&format!("kind-{at}")) {
            "line" => FieldKind::Line,
            "text" => FieldKind::Text,
            "choice" => FieldKind::Choice,
            _ => continue,
        };
        let given = fields.text(&format!("id-{at}"));
        let is_about = given == ABOUT;
        let (mut labels, mut choices) = (Vec::new(), Vec::new());
        for lang in langs {
            let label_name = format!("label-{at}-{}", lang.tag());
            let label = keep_optional(form, t, &label_name, names::clean_line(fields.text(&label_name), LABEL_CHARS));
            if !label.is_empty() {
                labels.push((*lang, label));
            }
            if kind == FieldKind::Choice {
                let all = parse_choices(t, fields, form, &format!("choices-{at}-{}", lang.tag()));
                if !all.is_empty() {
                    choices.push((*lang, all));
                }
            }
        }
        if labels.is_empty() && !is_about {
            // The empty place at the end, or a question that the owner emptied to remove it.
            continue;
        }
        if kind == FieldKind::Choice && choices.is_empty() {
            form.add_fault(&format!("kind-{at}"), t.say("rooms-fault-choices"));
        }
        let id = if is_about { ABOUT.to_owned() } else { format!("f{at}") };
        questions.push(Field { id, kind, required: fields.text(&format!("required-{at}")) == "yes", labels, choices });
    }
    questions
}

fn parse_choices(t: &Words, fields: &Fields, form: &mut Form, name: &str) -> Vec<String> {
    let lines = fields.text(name).lines().filter(|line| !line.trim().is_empty());
    let all: Vec<String> =
        lines.take(FIELD_CHOICES + 1).filter_map(|line| keep(form, t, name, names::clean_line(line, LABEL_CHARS))).collect();
    if all.len() > FIELD_CHOICES {
        form.add_fault(name, t.say1("rooms-fault-many-choices", "most", FIELD_CHOICES));
    }
    all
}

fn parse_agents(t: &Words, fields: &Fields, form: &mut Form) -> Option<BTreeSet<AccountId>> {
    if fields.text("agents") != "some" {
        return Some(BTreeSet::new());
    }
    let agents: BTreeSet<AccountId> = fields.all("agent").filter_map(|id| id.parse().ok()).collect();
    if agents.is_empty() {
        form.add_fault("agents", t.say("rooms-fault-nobody"));
        return None;
    }
    Some(agents)
}

fn hours_values(hours: &Hours, values: &mut Vec<(String, String)>) {
    let Hours::Weekly(week) = hours else {
        values.push(("hours".to_owned(), "always".to_owned()));
        return;
    };
    values.push(("hours".to_owned(), "weekly".to_owned()));
    for at in 0..7 {
        for (range, hours) in week.day(at).iter().enumerate() {
            // An input of the type "time" knows midnight only as 00:00.
            let to = if hours.to_text() == "24:00" { "00:00".to_owned() } else { hours.to_text() };
            values.push((format!("from-{}-{}", at + 1, range + 1), hours.from_text()));
            values.push((format!("to-{}-{}", at + 1, range + 1), to));
        }
    }
    let closed: Vec<String> = week.closed_days().map(|day| day.to_string()).collect();
    values.push(("closed".to_owned(), closed.join("\n")));
}

fn field_values(at: usize, field: &Field, values: &mut Vec<(String, String)>) {
    let kind = match field.kind {
        FieldKind::Line => "line",
        FieldKind::Text => "text",
        FieldKind::Choice => "choice",
    };
    values.push((format!("kind-{at}"), kind.to_owned()));
    values.push((format!("id-{at}"), field.id.clone()));
    if field.required {
        values.push((format!("required-{at}"), "yes".to_owned()));
    }
    for (lang, label) in &field.labels {
        values.push((format!("label-{at}-{}", lang.tag()), label.clone()));
    }
    for (lang, choices) in &field.choices {
        values.push((format!("choices-{at}-{}", lang.tag()), choices.join("\n")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        Words::new(Lang::En, "UTC")
    }

    fn fields_of(form: &Form) -> Fields {
        form.fields().clone()
    }

    #[test]
    fn a_room_survives_its_form() {
        let slug: Slug = "advice".parse().unwrap();
        let choice = Field {
            id: "f1".to_owned(),
            kind: FieldKind::Choice,
            required: true,
            labels: vec![(Lang::En, "Topic".to_owned())],
            choices: vec![(Lang::En, vec!["Pain".to_owned(), "Other".to_owned()])],
        };
        let setting = Setting {
            recording: Mode::Ask,
            on_refusal: OnRefusal::Leave,
            hours: "1 09:00-12:00 13:00-24:00; closed 2026-12-25".parse().unwrap(),
            fields: vec![Field::about(), choice],
            texts: vec![(Lang::En, RoomText { name: String::new(), welcome: "Welcome\n\nhere".to_owned() })],
            agents: [AccountId::random()].into_iter().collect(),
            ..Setting::new(slug.clone(), "Advice".to_owned())
        };
        let langs = [Lang::En, Lang::Ar];
        let mut form = filled(&setting, &langs, &InForce::default());
        assert_eq!(places(&form), 3);
        let fields = fields_of(&form);
        assert_eq!(parse(&words(), &fields, Some(&slug), (&langs, &InForce::default()), &mut form), Some(setting));
    }

    #[test]
    fn each_fault_stands_beside_its_field() {
        for (body, wrong) in [
            ("name=&slug=ok", "name"),
            ("name=A%E2%80%AEB&slug=ok", "name"),
            ("name=A&slug=No+Slug", "slug"),
            ("name=A&slug=ok&hours=weekly&from-1-1=12:00&to-1-1=09:00", "from-1-1"),
            ("name=A&slug=ok&hours=weekly&from-1-1=nine&to-1-1=10:00", "from-1-1"),
            ("name=A&slug=ok&hours=weekly&from-1-1=09:00&to-1-1=11:00&from-1-2=10:00&to-1-2=12:00", "hours"),
            ("name=A&slug=ok&hours=weekly&closed=tomorrow", "closed"),
            ("name=A&slug=ok&agents=some", "agents"),
            ("name=A&slug=ok&kind-0=choice&label-0-en=Topic", "kind-0"),
        ] {
            let fields = Fields::parse(body.as_bytes()).unwrap();
            let mut form = Form::typed(&fields);
            assert_eq!(parse(&words(), &fields, None, (&[Lang::En], &InForce::default()), &mut form), None, "{body}");
            assert!(form.is_wrong(wrong), "{body}: {:?}", form.faults());
        }
    }
}
