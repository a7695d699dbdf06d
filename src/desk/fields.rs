//! The form of a service room: what a guest is asked for, in which languages, and what the guest answered.
//!
//! A guest is always asked for a name; these are the questions after it. The field [`ABOUT`] has a label of the product's
//! own in all languages, so that a room works before anybody wrote one.
//!
//! **Invariants.** An answer is clean text (see [`crate::people::names`]); a choice is answered with one of its choices, the
//! words of the guest's language are what is stored. *Absent*: HTML, words of the product's own.

use serde::{Deserialize, Serialize};

use crate::base::limits::ANSWER_CHARS;
use crate::base::secret::Personal;
use crate::people::names::{self, NameFault};
use crate::text::Lang;

/// The field that every new room has: "What is it about?".
pub const ABOUT: &str = "about";

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Names the field in forms; never shown.
    pub id: String,
    pub kind: FieldKind,
    pub required: bool,
    /// What the guest reads, per language; empty only for [`ABOUT`].
    pub labels: Vec<(Lang, String)>,
    /// For [`FieldKind::Choice`]: the choices per language, in the same order.
    pub choices: Vec<(Lang, Vec<String>)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FieldKind {
    Line,
    Text,
    Choice,
}

/// What a guest wrote when ringing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    pub name: Personal<String>,
    pub answers: Vec<Answer>,
}

/// One answer, with the label that the guest read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub field: String,
    /// Empty for [`ABOUT`] without a label of the room's own.
    pub label: String,
    pub text: Personal<String>,
}

/// Why an answer cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerFault {
    Missing,
    NotAChoice,
    Text(NameFault),
}

impl Field {
    /// The field of a room that nobody has edited.
    pub fn about() -> Self {
        Self { id: ABOUT.to_owned(), kind: FieldKind::Line, required: false, labels: Vec::new(), choices: Vec::new() }
    }

    /// The label in this language, else in the business's, else any; empty for an unlabelled [`ABOUT`].
    pub fn label(&self, lang: Lang, default: Lang) -> &str {
        in_language(&self.labels, lang, default).map_or("", String::as_str)
    }

    pub fn choices(&self, lang: Lang, default: Lang) -> &[String] {
        in_language(&self.choices, lang, default).map_or(&[], Vec::as_slice)
    }

    /// Turns what came in a form into an answer; nothing for an empty answer to an optional question.
    pub fn parse(&self, given: &str, lang: Lang, default: Lang) -> Result<Option<Answer>, AnswerFault> {
        let cleaned = match self.kind {
            FieldKind::Text => names::clean_text(given, ANSWER_CHARS),
            FieldKind::Line | FieldKind::Choice => names::clean_line(given, ANSWER_CHARS),
        };
        let text = match cleaned {
            Ok(text) => text,
            Err(NameFault::Empty) if self.required => return Err(AnswerFault::Missing),
            Err(NameFault::Empty) => return Ok(None),
            Err(fault) => return Err(AnswerFault::Text(fault)),
        };
        if self.kind == FieldKind::Choice && !self.choices(lang, default).contains(&text) {
            return Err(AnswerFault::NotAChoice);
        }
        Ok(Some(Answer { field: self.id.clone(), label: self.label(lang, default).to_owned(), text: Personal::new(text) }))
    }
}

impl Form {
    /// What it is about: the answer to [`ABOUT`], else the first answer.
    pub fn about(&self) -> Option<&Personal<String>> {
        self.answers.iter().find(|answer| answer.field == ABOUT).or(self.answers.first()).map(|answer| &answer.text)
    }

    /// The stored form.
    pub fn to_stored(&self) -> String {
        let answers = self.answers.iter().map(|answer| StoredAnswer {
            field: answer.field.clone(),
            label: answer.label.clone(),
            text: answer.text.expose().clone(),
        });
        let stored = StoredForm { name: self.name.expose().clone(), answers: answers.collect() };
        serde_json::to_string(&stored).unwrap_or_default()
    }

    /// Reads the stored form; what cannot be read is an empty form, so that a list never fails over one row.
    pub fn from_stored(stored: &str) -> Self {
        let stored: StoredForm = serde_json::from_str(stored).unwrap_or_default();
        let answers = stored.answers.into_iter().map(|a| Answer { field: a.field, label: a.label, text: Personal::new(a.text) }).collect();
        Self { name: Personal::new(stored.name), answers }
    }
}

/// The entry for this language, else for the default language, else the first.
pub fn in_language<T>(entries: &[(Lang, T)], lang: Lang, default: Lang) -> Option<&T> {
    let find = |wanted: Lang| entries.iter().find(|(has, _)| *has == wanted);
    find(lang).or_else(|| find(default)).or(entries.first()).map(|(_, entry)| entry)
}

#[derive(Default, Serialize, Deserialize)]
struct StoredForm {
    name: String,
    answers: Vec<StoredAnswer>,
}

#[derive(Serialize, Deserialize)]
struct StoredAnswer {
    field: String,
    label: String,
    text: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choice() -> Field {
        Field {
            id: "f1".to_owned(),
            kind: FieldKind::Choice,
            required: true,
            labels: vec![(Lang::En, "Topic".to_owned()), (Lang::Ar, "الموضوع".to_owned())],
            choices: vec![(Lang::En, vec!["Pain".to_owned(), "Other".to_owned()])],
        }
    }

    #[test]
    fn answers_are_cleaned_and_checked() {
        for (field, given, wanted) in [
            (Field::about(), "  my   arm ", Ok(Some("my arm"))),
            (Field::about(), " \t ", Ok(None)),
            (Field::about(), "a\u{202E}b", Err(AnswerFault::Text(NameFault::Forbidden))),
            (Field { required: true, ..Field::about() }, "", Err(AnswerFault::Missing)),
            (Field { kind: FieldKind::Text, ..Field::about() }, "one\r\ntwo", Ok(Some("one\ntwo"))),
            (choice(), "Pain", Ok(Some("Pain"))),
            (choice(), "Money", Err(AnswerFault::NotAChoice)),
            (choice(), "", Err(AnswerFault::Missing)),
        ] {
            let answer = field.parse(given, Lang::En, Lang::En).map(|answer| answer.map(|a| a.text.expose().clone()));
            assert_eq!(answer, wanted.map(|text| text.map(str::to_owned)), "{given:?}");
        }
        let long = "x".repeat(ANSWER_CHARS + 1);
        assert!(matches!(Field::about().parse(&long, Lang::En, Lang::En), Err(AnswerFault::Text(NameFault::TooLong(_)))));
    }

    #[test]
    fn labels_fall_back_to_the_default_language_and_to_any() {
        assert_eq!(choice().label(Lang::Ar, Lang::En), "الموضوع");
        assert_eq!(choice().label(Lang::Fr, Lang::En), "Topic");
        assert_eq!(choice().label(Lang::Fr, Lang::Lv), "Topic");
        assert_eq!(Field::about().label(Lang::Fr, Lang::Lv), "");
    }

    #[test]
    fn a_form_reads_back_and_says_what_it_is_about() {
        let answer =
            |field: &str, text: &str| Answer { field: field.to_owned(), label: "L".to_owned(), text: Personal::new(text.to_owned()) };
        let form = Form { name: Personal::new("Samira".to_owned()), answers: vec![answer("f1", "Pain"), answer(ABOUT, "my arm")] };
        assert_eq!(Form::from_stored(&form.to_stored()), form);
        assert_eq!(form.about().map(|text| text.expose().as_str()), Some("my arm"));
        assert_eq!(Form::from_stored("not json"), Form::default());
    }
}
