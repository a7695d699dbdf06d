//! What is asked for later, as data, and the question that it becomes.
//!
//! **Invariants.** Everything that a person approves stands in the set; its hash names it. The question says what everybody approved
//! until then beside what is new, and the same in every language. What the asker typed stands there as typed. *Absent*: options to
//! add; who else was asked.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::base::limits::USE_CHARS;
use crate::base::secret::sha256;
use crate::base::time::UtcMillis;
use crate::consent::canonical;
use crate::consent::clauses::{ClausesHash, Point, Question};
use crate::consent::published::{Mark, Published};
use crate::consent::records::record::Purpose;
use crate::people::names;
use crate::text::{Arg, Lang, Words};

/// One thing beyond what everybody approved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Wanted {
    /// The business teaches its own people with it.
    Training,
    /// Another lawful use.
    Other { text: String },
    /// Named people outside the business see it.
    Outsiders { text: String },
    /// Everybody may see it.
    Public,
    /// It is kept for so many days from the call in all.
    Days { days: u16 },
}

/// Why what was typed cannot be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAWish {
    /// Nothing was chosen.
    Nothing,
    /// The use has no words, or too many.
    Text,
    /// Nobody is named, or too many are.
    Names,
    /// No number of days.
    Days,
}

/// What is asked, frozen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UseSet {
    /// Which text: [`VERSION`] when it was asked.
    pub version: u32,
    pub wanted: Wanted,
    pub business: String,
    pub address: String,
    pub privacy_contact: String,
    /// Who asks, and who has the file.
    pub asker: String,
    pub agent: String,
    /// The service room's own name.
    pub room: String,
    /// IANA name; dates are days there.
    pub zone: String,
    /// When everybody was asked for the first time, and the clauses of then.
    pub recorded: UtcMillis,
    pub first: String,
    /// What everybody has approved since then, and the day by which the file must be gone.
    pub granted: Vec<Wanted>,
    pub deleted_by: UtcMillis,
    /// That day, if this is approved.
    pub longer: UtcMillis,
    /// Silence beyond this counts as refused.
    pub until: UtcMillis,
    /// Which version of the business's own rules was in effect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<Mark>,
    /// Its words, which stand where versions are kept, and not here.
    #[serde(skip)]
    pub published: Option<Arc<Published>>,
}

impl Wanted {
    /// What somebody typed into a form.
    pub fn parse(kind: &str, (text, names, days): (&str, &str, &str)) -> Result<Self, NotAWish> {
        match kind {
            "training" => Ok(Self::Training),
            "other" => names::clean_line(text, USE_CHARS).map(|text| Self::Other { text }).map_err(|_| NotAWish::Text),
            "outsiders" => names::clean_line(names, USE_CHARS).map(|text| Self::Outsiders { text }).map_err(|_| NotAWish::Names),
            "public" => Ok(Self::Public),
            "days" => days.trim().parse().map(|days| Self::Days { days }).map_err(|_| NotAWish::Days),
            _ => Err(NotAWish::Nothing),
        }
    }

    /// What its records are for.
    pub fn purpose(&self) -> Purpose {
        match self {
            Self::Training => Purpose::Training,
            Self::Other { .. } => Purpose::Other,
            Self::Outsiders { .. } => Purpose::Outsiders,
            Self::Public => Purpose::Public,
            Self::Days { .. } => Purpose::Longer,
        }
    }

    /// What somebody typed, if that is part of it.
    pub fn text(&self) -> &str {
        match self {
            Self::Other { text } | Self::Outsiders { text } => text,
            Self::Training | Self::Public | Self::Days { .. } => "",
        }
    }

    /// Whoever outside the business it goes to.
    pub fn recipients(&self) -> Vec<String> {
        match self {
            Self::Outsiders { text } => vec![text.clone()],
            Self::Public => vec!["the public".to_owned()],
            Self::Training | Self::Other { .. } | Self::Days { .. } => Vec::new(),
        }
    }

    /// In a few words, for lists.
    pub fn name(&self, t: &Words) -> String {
        match self {
            Self::Training => t.say("uses-kind-training"),
            Self::Other { text } => t.say1("uses-name-other", "text", text.as_str()),
            Self::Outsiders { text } => t.say1("uses-name-outsiders", "text", text.as_str()),
            Self::Public => t.say("uses-kind-public"),
            Self::Days { days } => t.say1("uses-name-days", "days", *days),
        }
    }

    fn sentence(&self) -> &'static str {
        match self {
            Self::Training => "uses-new-training",
            Self::Other { .. } => "uses-new-other",
            Self::Outsiders { .. } => "uses-new-outsiders",
            Self::Public => "uses-new-public",
            Self::Days { .. } => "uses-new-days",
        }
    }

    /// The point of the business's own rules to which it belongs: the clause, and the name of the point.
    fn point(&self) -> (&'static str, &'static str) {
        match self {
            Self::Training | Self::Other { .. } => ("use", "recording-use"),
            Self::Outsiders { .. } | Self::Public => ("sharing", "recording-sharing"),
            Self::Days { .. } => ("keeping", "recording-keeping"),
        }
    }
}

impl UseSet {
    pub fn hash(&self) -> ClausesHash {
        ClausesHash(sha256(canonical::text(self).as_bytes()))
    }

    /// The question in a language, or in the one that leads where the business's own words lack it.
    pub fn question(&self, lang: Lang) -> Question {
        let lang = self.published.as_ref().map_or(lang, |published| published.spoken(lang));
        let words = Words::new(lang, &self.zone);
        let values = self.values(&words);
        let filled = |key: &str| words.say_with(key, &values);
        let point = |name: &str, texts: Vec<String>| Point { name: filled(name), texts, only_if: None, options: Vec::new() };
        let new = |wanted: &Wanted| words.say_with(wanted.sentence(), &self.values_of(wanted, &words));
        // Days that were added before stand in the date already.
        let before = self.granted.iter().filter(|wanted| !matches!(wanted, Wanted::Days { .. })).map(new);
        let mut points = vec![
            point("uses-before", std::iter::once(filled("uses-before-text")).chain(before).collect()),
            point("uses-new", vec![new(&self.wanted)]),
        ];
        if let Some(published) = &self.published {
            let (key, name) = self.wanted.point();
            let mut texts = published.texts(key, lang);
            texts.push(words.say2("rules-published", "business", self.business.as_str(), "number", published.version()));
            points.push(point(name, texts));
        }
        points.push(point("uses-stays", vec![filled("uses-stays-text"), filled("uses-stays-refused"), filled("receipt-equal")]));
        points.push(point("recording-disclosure", vec![filled("uses-withdraw-text"), filled("uses-contact")]));
        Question {
            lang,
            version: self.version,
            title: filled("uses-question"),
            intro: filled("uses-intro"),
            points,
            approve: filled("recording-approve"),
            refuse: filled("recording-refuse"),
            silence: filled("uses-silence"),
            policy: self.published.as_ref().map(|published| published.read(lang)),
        }
    }

    fn values(&self, words: &Words) -> Vec<(&'static str, Arg)> {
        self.values_of(&self.wanted, words)
    }

    fn values_of(&self, wanted: &Wanted, words: &Words) -> Vec<(&'static str, Arg)> {
        let days = if let Wanted::Days { days } = wanted { *days } else { 0 };
        vec![
            ("business", self.business.as_str().into()),
            ("contact", self.privacy_contact.as_str().into()),
            ("asker", self.asker.as_str().into()),
            ("agent", self.agent.as_str().into()),
            ("room", self.room.as_str().into()),
            ("recorded", words.date(self.recorded).into()),
            ("date", words.date(self.deleted_by).into()),
            ("longer", words.date(self.longer).into()),
            ("until", words.date_time(self.until).into()),
            ("text", wanted.text().into()),
            ("days", days.into()),
        ]
    }
}

/// Which text of the question this program speaks. It goes up with every change of what is asked.
pub const VERSION: u32 = 1;
