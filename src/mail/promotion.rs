//! A letter that advertises, asks for an opinion, or passes on what others offer: a type of its own, so that no letter of the service
//! can be one and none of these can go as one (WX-64, FC-48).
//!
//! **Invariants.** It cannot be made without a [`Subscribed`], which only a confirmed subscription gives, and the subscription is looked
//! at once more right before the letter leaves. It names who writes, why, and how to end it: by a link that everybody sees, by the
//! mail program's own press (RFC 8058), and by an answer. *Absent*: pictures, counting, links of the business that nobody sees.

use crate::base::secret::Secret;
use crate::mail::MailError;
use crate::mail::drafts::Draft;
use crate::mail::letter::{House, Said, Sheet, Written, said};
use crate::mail::subscriptions::{Subscribed, Wish, about};
use crate::text::{Lang, Words};

pub struct Promotion {
    to: Subscribed,
    house: House,
    /// What the message is in.
    lang: Lang,
    message: Message,
    /// The whole address of the page that ends it.
    end: Secret<String>,
}

/// What the business says, in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    pub subject: String,
    /// Its paragraphs are parted by empty lines.
    pub body: String,
}

impl Promotion {
    pub fn new(to: Subscribed, house: House, (lang, message): (Lang, Message), end: Secret<String>) -> Self {
        Self { to, house, lang, message, end }
    }

    pub(super) fn to(&self) -> &Subscribed {
        &self.to
    }

    pub(super) fn about(&self) -> String {
        about(self.to.account(), Wish::by_email(self.to.topic()))
    }

    pub(super) fn write(&self) -> Result<Written, MailError> {
        let t = Words::new(self.to.lang(), &self.house.zone);
        let paragraphs = self.message.body.split("\n\n").map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
        let values = [
            ("business", self.house.name.as_str().into()),
            ("topic", t.say(self.to.topic().name()).into()),
            ("date", t.date(self.to.since()).into()),
        ];
        let draft = Draft {
            subject: self.message.subject.clone(),
            lines: paragraphs.filter(|text| !text.is_empty()).map(|text| Said::as_written(&t, self.lang, &text)).collect(),
            press: (t.plain("messages-promotion-end", &values), self.end.expose().clone()),
            why: said(&t, "messages-promotion-why", &values),
        };
        let written = Sheet::of(&t, &self.house, draft).write(&self.house)?;
        Ok(Written { unsubscribe: self.end.expose().clone(), ..written })
    }
}
