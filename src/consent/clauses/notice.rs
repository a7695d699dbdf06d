//! Clauses of which people are told before they come in, where nobody is asked in the call.
//!
//! **Invariants.** What people are told is one text for everybody who comes while nothing in it changes: no name of a person and
//! no date stands in it, so that its hash says which text counts. *Absent*: the business's published rules, which speak of approval.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::base::limits::ANSWER_SECONDS_DEFAULT;
use crate::base::time::UtcMillis;
use crate::consent::clauses::{ClauseSet, Point, Question, VERSION};
use crate::people::business::Business;
use crate::rules::OnRefusal;
use crate::text::Lang;

/// What a room's notice is made of, before the business fills in the rest.
#[derive(Clone, Debug)]
pub struct Told {
    pub room: String,
    pub days: u16,
    pub on_refusal: OnRefusal,
    pub ground: BTreeMap<Lang, String>,
}

impl ClauseSet {
    /// What people are told; whoever of the business takes the call may record it.
    pub(in crate::consent) fn told(business: &Business, told: Told) -> Self {
        Self {
            version: VERSION,
            business: business.name.clone(),
            address: business.address.clone(),
            privacy_contact: business.privacy_contact.clone(),
            agent: business.name.clone(),
            room: told.room,
            zone: business.time_zone.clone(),
            days: told.days,
            asked: UtcMillis::default(),
            deleted_by: UtcMillis::default(),
            answer_seconds: ANSWER_SECONDS_DEFAULT,
            offers: Vec::new(),
            on_refusal: told.on_refusal,
            policy: None,
            ground: told.ground,
            published: None,
        }
    }

    /// Whether people are told beforehand, and not asked.
    pub fn is_notice(&self) -> bool {
        !self.ground.is_empty()
    }

    /// As it is kept and hashed.
    pub(in crate::consent) fn frozen(&self) -> Self {
        let (asked, deleted_by) = if self.is_notice() { Default::default() } else { (self.asked, self.deleted_by) };
        Self { asked, deleted_by, ..self.clone() }
    }

    /// With the dates of the call about which people were told.
    pub(in crate::consent) fn dated(self, asked: UtcMillis) -> Self {
        if !self.is_notice() {
            return self;
        }
        Self { asked, deleted_by: asked.plus(Duration::from_secs(u64::from(self.days) * 24 * 3600)), ..self }
    }

    /// Why nobody is asked, in this language or in another one in which the business says it.
    pub fn ground_in(&self, lang: Lang) -> Option<(Lang, &str)> {
        let own = self.ground.get_key_value(&lang);
        own.or_else(|| self.ground.first_key_value()).map(|(lang, text)| (*lang, text.as_str()))
    }

    /// The text in whose place another one stands where nobody is asked, because nobody approves there.
    pub fn key<'a>(&self, usual: &'a str) -> &'a str {
        let told = KEYS.iter().find(|(key, _)| self.is_notice() && *key == usual);
        told.map_or(usual, |(_, own)| own)
    }

    /// All that people are told, in a language.
    pub fn notice(&self, lang: Lang) -> Question {
        let words = self.words(lang);
        let values = self.values(&words);
        let filled = |key: &str| words.say_with(key, &values);
        let point = |name: &str, texts: &[&str]| Point {
            name: filled(name),
            texts: texts.iter().map(|key| filled(key)).collect(),
            only_if: None,
            options: Vec::new(),
        };
        let mut points: Vec<Point> = POINTS.iter().map(|(name, texts)| point(name, texts)).collect();
        let object = match self.on_refusal {
            OnRefusal::Exclude => "notice-object-exclude",
            OnRefusal::NoRecording | OnRefusal::Leave => "notice-object",
        };
        points.push(point("notice-object-name", &[object, "notice-instead"]));
        let ground = self.ground_in(lang).map(|(_, ground)| ground.lines().map(str::to_owned).collect());
        points.push(Point { texts: ground.unwrap_or_default(), ..point("notice-why", &[]) });
        Question {
            lang,
            version: self.version,
            title: filled("notice-title"),
            intro: filled("notice-intro"),
            points,
            approve: filled("notice-join"),
            refuse: filled("notice-leave"),
            silence: filled("notice-informed"),
            policy: None,
        }
    }
}

/// The points in their order; after them come what people can do, and the ground.
const POINTS: [(&str, &[&str]); 5] = [
    ("recording-collection", &["notice-collection", "recording-collection-who", "recording-collection-not"]),
    ("recording-use", &["recording-use-what"]),
    ("recording-sharing", &["notice-sharing"]),
    ("recording-keeping", &["notice-keeping", "notice-keeping-limit", "notice-keeping-proof"]),
    ("recording-disclosure", &["recording-disclosure-owner", "notice-rights", "recording-disclosure-limit"]),
];
/// What is said otherwise where nobody is asked.
const KEYS: [(&str, &str); 26] = [
    ("recording-fact-what-text", "notice-fact-what"),
    ("recording-told-approved", "notice-told-starting"),
    ("recording-told-on", "notice-told-on"),
    ("recording-told-resumed", "notice-told-resumed"),
    ("recording-told-withdrawn", "notice-told-objected"),
    ("recording-told-withdrawn-by", "notice-told-objected-by"),
    ("recording-told-withdrawn-own", "notice-told-objected-own"),
    ("recording-told-refused", "notice-told-nobody"),
    ("recording-told-refused-by", "notice-told-nobody"),
    ("recording-told-refused-own", "notice-told-nobody"),
    ("recording-told-failed", "notice-told-failed"),
    ("rules-told-approved", "notice-told-starting"),
    ("rules-told-resumed", "notice-told-resumed"),
    ("recording-after-recorded", "notice-after-recorded"),
    ("recording-after-refused", "notice-told-nobody"),
    ("receipt-collection-text", "notice-fact-what"),
    ("receipt-heading-approved", "notice-receipt-heading"),
    ("receipt-heading-withdrawn", "notice-receipt-objected"),
    ("receipt-heading-refused", "notice-receipt-left-out"),
    ("receipt-answers", "notice-receipt-told"),
    ("receipt-answers-refused", "notice-receipt-told"),
    ("receipt-yes", "notice-receipt-word"),
    ("receipt-no", "notice-receipt-word"),
    ("receipt-done-withdrawn", "notice-receipt-done"),
    ("receipt-done-withdrawn-delete", "notice-receipt-done-delete"),
    ("receipt-state-refused", "notice-receipt-state-left-out"),
];
