//! The clauses of a request as data, and the words that they become: one set of values makes the question, the sign in the
//! call, the receipt and the register.
//!
//! **Invariants.** Everything that a person approves stands in the set; its hash names it, and the permit names the hash.
//! What is not in the set (a file on the server, somebody outside, a longer time) cannot be approved with it. The question
//! says the same in every language, with the day in the business's own time zone.

mod notice;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::base::limits::ANSWER_SECONDS_DEFAULT;
use crate::base::secret::sha256;
use crate::base::time::UtcMillis;
use crate::consent::canonical;
use crate::consent::published::{Mark, Published, Read};
use crate::people::business::Business;
use crate::rules::OnRefusal;
use crate::text::{Arg, Lang, Words};

pub use self::notice::Told;

/// What is asked, frozen when *Record* is pressed. Audience (inside the business), place (the agent's own disk) and what is
/// recorded (the conversation view with everybody's sound) have one value in this version, and so stand in [`VERSION`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClauseSet {
    /// Which text of the clauses: [`VERSION`] when it was asked.
    pub version: u32,
    pub business: String,
    pub address: String,
    pub privacy_contact: String,
    /// Who records and keeps the file.
    pub agent: String,
    /// The service room's own name.
    pub room: String,
    /// IANA name; dates are days there.
    pub zone: String,
    pub days: u16,
    /// These two are not frozen where people are told beforehand: they are told for how many days, and the call gives the date.
    #[serde(default, skip_serializing_if = "UtcMillis::is_zero")]
    pub asked: UtcMillis,
    #[serde(default, skip_serializing_if = "UtcMillis::is_zero")]
    pub deleted_by: UtcMillis,
    /// How long each person may think before no answer is one. Before there was a choice it was always the usual time.
    #[serde(default = "usual_seconds", skip_serializing_if = "are_usual")]
    pub answer_seconds: u16,
    /// Uses that a person may add.
    pub offers: Vec<Offer>,
    /// What happens when somebody does not approve.
    #[serde(default, skip_serializing_if = "OnRefusal::is_default")]
    pub on_refusal: OnRefusal,
    /// Which version of the business's own rules was in effect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<Mark>,
    /// Why nobody is asked, in the business's own words, where people are told beforehand instead.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub ground: BTreeMap<Lang, String>,
    /// Its words, which stand where versions are kept, and not here.
    #[serde(skip)]
    pub published: Option<Arc<Published>>,
}

/// A use beyond the minimum, off until the person turns it on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Offer {
    Training,
}

/// The SHA-256 of a clause set in canonical JSON.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClausesHash(pub [u8; 32]);

/// Who reads the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Somebody in the call.
    Present,
    /// Somebody in front of a call that is being recorded.
    Newcomer,
}

/// The question in one language, exactly as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    pub lang: Lang,
    pub version: u32,
    pub title: String,
    pub intro: String,
    pub points: Vec<Point>,
    pub approve: String,
    pub refuse: String,
    pub silence: String,
    /// What of it are the business's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<Read>,
}

/// One of the five points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    pub name: String,
    pub texts: Vec<String>,
    /// Above the options, if there are any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only_if: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<Choice>,
}

/// What a person may add.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    pub id: Offer,
    pub label: String,
}

/// A line of the sign's panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub name: String,
    pub text: String,
}

/// What a request is made of, before the business fills in the rest.
#[derive(Clone, Debug)]
pub struct Frame {
    pub agent: String,
    pub room: String,
    pub days: u16,
    pub answer_seconds: u16,
    pub on_refusal: OnRefusal,
    pub offers: Vec<Offer>,
}

impl ClauseSet {
    pub(super) fn new(business: &Business, frame: Frame, published: Option<Arc<Published>>, asked: UtcMillis) -> Self {
        Self {
            version: VERSION,
            business: business.name.clone(),
            address: business.address.clone(),
            privacy_contact: business.privacy_contact.clone(),
            agent: frame.agent,
            room: frame.room,
            zone: business.time_zone.clone(),
            days: frame.days,
            asked,
            deleted_by: asked.plus(Duration::from_secs(u64::from(frame.days) * 24 * 3600)),
            answer_seconds: frame.answer_seconds,
            offers: frame.offers,
            on_refusal: frame.on_refusal,
            policy: published.as_ref().map(|published| published.mark()),
            ground: BTreeMap::new(),
            published,
        }
    }

    /// How long each person has to answer.
    pub fn answer_time(&self) -> Duration {
        Duration::from_secs(u64::from(self.answer_seconds))
    }

    pub fn hash(&self) -> ClausesHash {
        ClausesHash(sha256(canonical::text(&self.frozen()).as_bytes()))
    }

    /// The words in which this set's dates are days of the business.
    pub fn words(&self, lang: Lang) -> Words {
        Words::new(lang, &self.zone)
    }

    /// The question in a language, or in the one that leads where the business's own words lack it.
    pub fn question(&self, lang: Lang, reader: Reader) -> Question {
        if self.is_notice() {
            return self.notice(lang);
        }
        let lang = self.published.as_ref().map_or(lang, |published| published.spoken(lang));
        let words = self.words(lang);
        let values = self.values(&words);
        let filled = |key: &str| words.say_with(key, &values);
        let point = |name: &str, texts: &[&str]| Point {
            name: filled(name),
            texts: texts.iter().map(|key| filled(self.own_key(key))).collect(),
            only_if: None,
            options: Vec::new(),
        };
        let mut points: Vec<Point> = match &self.published {
            None => POINTS.iter().map(|(name, texts)| point(name, texts)).collect(),
            Some(published) => OWN
                .iter()
                .map(|(key, name, texts)| {
                    let mut point = point(name, texts);
                    point.texts.splice(0..0, published.texts(key, lang));
                    point
                })
                .collect(),
        };
        if let Some(published) = &self.published {
            if self.on_refusal == OnRefusal::Exclude {
                points[COLLECTION].texts.push(filled("rules-left-out-what"));
            }
            let mut own = published.own_texts(lang);
            own.push(words.say2("rules-published", "business", self.business.as_str(), "number", published.version()));
            points[DISCLOSURE].texts.extend(own);
        }
        // What refusing means here is read before anything is answered.
        points[COLLECTION].texts.push(filled(match self.on_refusal {
            OnRefusal::NoRecording => "rules-refusal-no-recording",
            OnRefusal::Exclude => "rules-refusal-exclude",
            OnRefusal::Leave => "rules-refusal-leave",
        }));
        let options: Vec<Choice> = self.offers.iter().map(|&id| Choice { id, label: filled(id.label_key()) }).collect();
        if !options.is_empty() {
            points[USE].only_if = Some(filled("recording-only-if"));
            points[USE].options = options;
        }
        let intro = match reader {
            Reader::Present => "recording-intro",
            Reader::Newcomer => "recording-intro-newcomer",
        };
        Question {
            lang,
            version: self.version,
            title: filled("recording-question"),
            intro: filled(self.own_key(intro)),
            points,
            approve: filled("recording-approve"),
            refuse: filled("recording-refuse"),
            silence: filled("recording-silence"),
            policy: self.published.as_ref().map(|published| published.read(lang)),
        }
    }

    /// What the sign's panel says; `approved` is when the last of all approved.
    pub fn facts(&self, words: &Words, approved: Option<UtcMillis>) -> Vec<Fact> {
        let words = self.words(words.lang());
        let values = self.values(&words);
        let fact = |name: &str, text: String| Fact { name: words.say(name), text };
        let mut facts = vec![
            fact("recording-fact-what", words.say_with(self.own_key("recording-fact-what-text"), &values)),
            fact("recording-fact-where", words.say_with("recording-fact-where-text", &values)),
            fact("recording-fact-who", words.say_with("recording-fact-who-text", &values)),
            fact("recording-fact-until", words.say_with("recording-fact-until-text", &values)),
        ];
        facts.extend(approved.map(|at| fact(self.own_key("recording-fact-approved"), words.time(at))));
        facts.extend(self.ground_in(words.lang()).map(|(_, ground)| fact("notice-why", ground.to_owned())));
        facts
    }

    /// The text in whose place another one stands where whoever refuses is left out.
    fn own_key<'a>(&self, key: &'a str) -> &'a str {
        if self.is_notice() {
            return self.key(key);
        }
        let left_out = LEFT_OUT.iter().find(|(usual, _)| self.on_refusal == OnRefusal::Exclude && *usual == key);
        left_out.map_or(key, |(_, own)| own)
    }

    /// What the texts of the clauses name.
    pub fn values(&self, words: &Words) -> Vec<(&'static str, Arg)> {
        vec![
            ("agent", self.agent.as_str().into()),
            ("business", self.business.as_str().into()),
            ("address", one_line(&self.address).into()),
            ("contact", self.privacy_contact.as_str().into()),
            ("days", self.days.into()),
            ("date", words.date(self.deleted_by).into()),
        ]
    }
}

impl Offer {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Training => "training",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Training].into_iter().find(|offer| offer.as_str() == name)
    }

    fn label_key(self) -> &'static str {
        match self {
            Self::Training => "recording-use-training",
        }
    }
}

impl Question {
    /// The SHA-256 of exactly this text, in canonical JSON.
    pub fn text_hash(&self) -> [u8; 32] {
        sha256(canonical::text(self).as_bytes())
    }
}

impl fmt::Display for ClausesHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for ClausesHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

fn usual_seconds() -> u16 {
    ANSWER_SECONDS_DEFAULT
}

fn are_usual(seconds: &u16) -> bool {
    *seconds == ANSWER_SECONDS_DEFAULT
}

fn one_line(address: &str) -> String {
    address.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Which text of the clauses this program speaks. It goes up with every change of what is asked.
pub const VERSION: u32 = 3;

/// The five points in their order, which is the same in the question, the receipt and the register.
const POINTS: [(&str, &[&str]); 5] = [
    ("recording-collection", &["recording-collection-what", "recording-collection-who", "recording-collection-not"]),
    ("recording-use", &["recording-use-what"]),
    ("recording-sharing", &["recording-sharing-who"]),
    ("recording-keeping", &["recording-keeping-where", "recording-keeping-limit", "recording-keeping-proof"]),
    (
        "recording-disclosure",
        &["recording-disclosure-owner", "recording-disclosure-rights", "recording-disclosure-withdraw", "recording-disclosure-limit"],
    ),
];
/// Where the business has published its own words: the key of its clause, and the lines that it cannot replace, because they
/// name who and until when here, what people may ask for, or what this program does.
const OWN: [(&str, &str, &[&str]); 5] = [
    ("collection", "recording-collection", &["recording-collection-who"]),
    ("use", "recording-use", &[]),
    ("sharing", "recording-sharing", &[]),
    ("keeping", "recording-keeping", &["recording-keeping-where"]),
    // Whose the file is, the business's own clause names: the check before publishing demands it.
    ("disclosure", "recording-disclosure", &["recording-disclosure-rights", "recording-disclosure-withdraw", "recording-disclosure-limit"]),
];
/// The place of the point that says who is recorded.
const COLLECTION: usize = 0;
/// The place of the point to which offers belong.
const USE: usize = 1;
/// The place of the last point.
const DISCLOSURE: usize = 4;
/// What is said otherwise where whoever refuses is left out.
const LEFT_OUT: [(&str, &str); 5] = [
    ("recording-collection-what", "rules-left-out-what"),
    ("recording-disclosure-withdraw", "rules-left-out-withdraw"),
    ("recording-intro-newcomer", "rules-left-out-newcomer"),
    ("recording-fact-what-text", "rules-left-out-fact"),
    ("recording-fact-approved", "rules-left-out-approved"),
];

#[cfg(test)]
pub mod tests;
