//! The function that fuzzers call: it takes any bytes as a form and must neither panic nor let through what is not clean.
//!
//! *Absent*: accounts, rooms and the database; what is read here is dropped.

use std::fmt::Debug;

use crate::base::limits;
use crate::base::time::UtcMillis;
use crate::desk::conversations::Device;
use crate::desk::fields::{Field as Question, FieldKind, Form as Answers};
use crate::desk::hours::Hours;
use crate::desk::rooms::{Setting, Slug};
use crate::meetings::chat::NewLine;
use crate::meetings::files::clean_file_name;
use crate::people::names::{clean_email, clean_line, clean_name, clean_text};
use crate::people::setup::{Setup, parse_business};
use crate::rules::house::InForce;
use crate::text::{Lang, Words, negotiate};
use crate::web::form::{Fields, Form};
use crate::web::room::message::read_message;
use crate::web::room::ring::read_answers;
use crate::web::rooms;
use crate::web::setup::{refused, setup_input};

/// Reads the bytes as the body of every form that somebody may post, and each value by every reader of one value.
/// Returns whether any of the forms was taken.
#[doc(hidden)]
pub fn fuzz_form(bytes: &[u8]) -> bool {
    let Some(fields) = Fields::parse(bytes) else { return false };
    assert!(fields.iter().count() <= limits::FORM_FIELDS);
    for (name, value) in fields.iter() {
        try_value(name);
        try_value(value);
    }
    let t = Words::new(Lang::En, "UTC");
    // None of them may keep another from being tried.
    [try_setup(&t, &fields), try_room(&t, &fields), try_ring(&t, &fields), try_message(&t, &fields), try_chat(&fields)].contains(&true)
}

fn try_value(value: &str) {
    stays(value, limits::NAME_CHARS, "", clean_name);
    stays(value, limits::CONTACT_CHARS, "", |text| clean_line(text, limits::CONTACT_CHARS));
    stays(value, limits::MESSAGE_CHARS, "\n\t", |text| clean_text(text, limits::MESSAGE_CHARS));
    stays(value, limits::EMAIL_CHARS, "", clean_email);
    stays::<()>(value, limits::FILE_NAME_CHARS, "", |text| Ok(clean_file_name(text)));
    if let Ok(slug) = value.parse::<Slug>() {
        assert!(slug.as_str() == value && value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'), "{value:?}");
    }
    let offered = [Lang::Lv, Lang::ZhHant];
    assert!(negotiate(value, &offered).is_none_or(|lang| offered.contains(&lang)), "{value:?}");
    assert_eq!(negotiate(value, &[]), None);
    Device::from_user_agent(value);
}

fn try_setup(t: &Words, fields: &Fields) -> bool {
    let business = parse_business(&setup_input(fields).business);
    if let Ok(business) = &business {
        assert!(business.langs.contains(&business.default_lang));
        clean(&business.name, limits::NAME_CHARS, "");
        clean(&business.address, limits::CONTACT_CHARS, "\n\t");
        clean(&business.public_contact, limits::CONTACT_CHARS, "");
        clean(&business.privacy_contact, limits::CONTACT_CHARS, "");
    }
    match Setup::parse(setup_input(fields)) {
        Ok(setup) => {
            clean(setup.owner_name.expose(), limits::NAME_CHARS, "");
            clean(setup.owner_email.expose(), limits::EMAIL_CHARS, "");
            assert!(limits::PASSWORD_CHARS.contains(&setup.password.expose().chars().count()));
            assert_eq!(Ok(setup.business), business);
            true
        }
        Err(flaws) => {
            let form = refused(fields, &flaws, t);
            assert!(!form.is_fine() && !form.fields().has("password"), "a refused form says why and keeps no password");
            business.is_ok()
        }
    }
}

/// A setting that was read can be shown in the form and comes back from it.
fn try_room(t: &Words, fields: &Fields) -> bool {
    let langs = [Lang::En, Lang::Ar];
    let mut form = Form::typed(fields);
    let Some(setting) = rooms::form::parse(t, fields, None, (&langs, &InForce::default()), &mut form) else {
        assert!(!form.is_fine(), "a refused form says why");
        return false;
    };
    clean(&setting.name, limits::NAME_CHARS, "");
    for (_, text) in &setting.texts {
        // Either may be empty, not both.
        assert!(!text.name.is_empty() || !text.welcome.is_empty());
        for (text, most, besides) in [(&text.name, limits::NAME_CHARS, ""), (&text.welcome, limits::WELCOME_CHARS, "\n\t")] {
            if !text.is_empty() {
                clean(text, most, besides);
            }
        }
    }
    assert!(setting.fields.len() <= limits::ROOM_FIELDS);
    for question in &setting.fields {
        question.labels.iter().for_each(|(_, label)| clean(label, limits::LABEL_CHARS, ""));
        for (_, choices) in &question.choices {
            assert!(choices.len() <= limits::FIELD_CHOICES);
            choices.iter().for_each(|choice| clean(choice, limits::LABEL_CHARS, ""));
        }
    }
    if let Hours::Weekly(week) = &setting.hours {
        assert!(week.closed_days().count() <= limits::CLOSED_DAYS);
        setting.hours.state_at(UtcMillis(0), &jiff::tz::TimeZone::UTC);
    }
    let mut shown = rooms::form::filled(&setting, &langs, &InForce::default());
    let again = shown.fields().clone();
    let again = rooms::form::parse(t, &again, Some(&setting.slug), (&langs, &InForce::default()), &mut shown);
    assert_eq!(again.map(without_ids), Some(without_ids(setting)), "a room survives its form");
    true
}

fn try_ring(t: &Words, fields: &Fields) -> bool {
    let questions = questions();
    let mut form = Form::typed(fields);
    let Some(answers) = read_answers(t, fields, &questions, (Lang::Ar, Lang::En), &mut form) else {
        assert!(!form.is_fine(), "a refused form says why");
        return false;
    };
    clean(answers.name.expose(), limits::NAME_CHARS, "");
    for answer in &answers.answers {
        clean(answer.text.expose(), limits::ANSWER_CHARS, "\n\t");
        let question = questions.iter().find(|question| question.id == answer.field);
        let choices = question.map_or(&[][..], |question| question.choices(Lang::Ar, Lang::En));
        assert!(choices.is_empty() || choices.contains(answer.text.expose()), "a choice is one of its choices");
    }
    assert_eq!(Answers::from_stored(&answers.to_stored()), answers, "a form survives being stored");
    true
}

fn try_message(t: &Words, fields: &Fields) -> bool {
    let mut form = Form::typed(fields);
    let Some(message) = read_message(t, fields, Lang::En, &mut form) else {
        assert!(!form.is_fine(), "a refused form says why");
        return false;
    };
    clean(message.name.expose(), limits::NAME_CHARS, "");
    clean(message.contact.expose(), limits::CONTACT_CHARS, "");
    clean(message.text.expose(), limits::MESSAGE_CHARS, "\n\t");
    true
}

/// Chat keeps direction characters: a line stands alone, and its writer may need them.
fn try_chat(fields: &Fields) -> bool {
    let Ok(line) = NewLine::parse(fields.text("key"), fields.text("text")) else { return false };
    let text = line.text.expose();
    assert!(text.chars().count() <= limits::CHAT_CHARS && !text.chars().any(|c| c.is_control() && c != '\n' && c != '\t'), "{text:?}");
    assert_eq!(NewLine::parse(&line.key, text).as_ref(), Ok(&line), "reading twice changes nothing");
    true
}

/// What `reader` lets through is clean, and reading it again changes nothing.
fn stays<E: Debug + PartialEq>(value: &str, most: usize, besides: &str, reader: impl Fn(&str) -> Result<String, E>) {
    if let Ok(text) = reader(value) {
        clean(&text, most, besides);
        assert_eq!(reader(&text).as_ref(), Ok(&text), "reading twice changes nothing: {value:?}");
    }
}

/// Neither empty nor too long, without outer white space, control characters but `besides`, and direction characters.
fn clean(text: &str, most: usize, besides: &str) {
    assert!((1..=most).contains(&text.chars().count()) && text.trim() == text, "{text:?}");
    assert!(!text.chars().any(|c| (c.is_control() && !besides.contains(c)) || turns(c)), "{text:?}");
}

/// The characters of Unicode's Bidi_Control.
fn turns(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Questions are named by their places in the form, which close up when one before them was emptied.
fn without_ids(mut setting: Setting) -> Setting {
    setting.fields.iter_mut().for_each(|question| question.id.clear());
    setting
}

/// One question of each kind.
fn questions() -> [Question; 3] {
    let text = Question { id: "f1".to_owned(), kind: FieldKind::Text, ..Question::about() };
    let choices = vec![(Lang::En, vec!["Pain".to_owned(), "Other".to_owned()])];
    let choice = Question { id: "f2".to_owned(), kind: FieldKind::Choice, required: true, choices, ..Question::about() };
    [Question::about(), text, choice]
}
