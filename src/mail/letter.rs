//! What letters say: one type for each kind, written in the person's language as text and as HTML from the same sentences.
//!
//! **Invariants.** Every kind is of the service: somebody did something that this person must know or asked for. There is no
//! kind that advertises, and no field in which a header or free text of the business could be put. Every letter says why it
//! came, from whom, and where that business is by post; nothing in it is fetched from anywhere.

use askama::Template;
use serde::{Deserialize, Serialize};

use crate::base::secret::Secret;
use crate::base::time::UtcMillis;
use crate::mail::MailError;
use crate::mail::address::{Address, HeaderText};
use crate::text::{Arg, Lang, Words};

/// Who writes: the business.
#[derive(Clone, Debug)]
pub struct House {
    pub name: HeaderText,
    /// By post; may have several lines.
    pub address: String,
    /// Where customers ask.
    pub contact: String,
    /// Where answers go, if one of the contacts is an address of mail.
    pub reply: Option<Address>,
    /// Of the dates in the letter.
    pub zone: String,
}

/// A letter of the service. There is no other.
#[derive(Clone, Debug)]
pub struct Letter {
    pub to: Address,
    pub lang: Lang,
    pub house: House,
    /// The id of what it is about: when that is over, the letter is recalled.
    pub about: String,
    pub text: Text,
}

#[derive(Clone, Debug)]
pub enum Text {
    /// Somebody is to work here.
    Invitation { link: Secret<String>, until: UtcMillis },
    /// Somebody who works here is to choose a new password.
    Recovery { link: Secret<String>, until: UtcMillis },
    /// Somebody who works here has files of recordings that were to be gone (RT-9).
    Duty { files: usize, oldest: UtcMillis, page: String },
    /// Somebody tries the mail server.
    Trial,
    /// Somebody deleted the own account; the link keeps it (B.3.4).
    Leaving { link: Secret<String>, until: UtcMillis, due: UtcMillis },
    /// An account is erased; what of it a rule keeps.
    Erased { at: UtcMillis, proofs: bool, looks: bool },
    /// An account has a last moment, and all of it is erased later.
    TermEnds { ends: UtcMillis, erased: UtcMillis, page: String },
    /// Somebody wrote through the contact page. Nothing of what they wrote is in it.
    Enquiry { page: String },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Invitation,
    Recovery,
    Duty,
    Trial,
    Leaving,
    Erased,
    Term,
    Enquiry,
}

/// A letter as it goes out and as it lies sealed.
#[derive(Clone, Serialize, Deserialize)]
pub struct Written {
    pub from: String,
    pub reply: Option<String>,
    pub subject: String,
    pub text: String,
    pub html: String,
    /// What somebody can hand over in its place.
    pub link: String,
}

impl Kind {
    pub const ALL: [Self; 8] =
        [Self::Invitation, Self::Recovery, Self::Duty, Self::Trial, Self::Leaving, Self::Erased, Self::Term, Self::Enquiry];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Recovery => "recovery",
            Self::Duty => "duty",
            Self::Trial => "trial",
            Self::Leaving => "leaving",
            Self::Erased => "erased",
            Self::Term => "term",
            Self::Enquiry => "enquiry",
        }
    }

    pub fn from_stored(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

impl Text {
    pub fn kind(&self) -> Kind {
        match self {
            Self::Invitation { .. } => Kind::Invitation,
            Self::Recovery { .. } => Kind::Recovery,
            Self::Duty { .. } => Kind::Duty,
            Self::Trial => Kind::Trial,
            Self::Leaving { .. } => Kind::Leaving,
            Self::Erased { .. } => Kind::Erased,
            Self::TermEnds { .. } => Kind::Term,
            Self::Enquiry { .. } => Kind::Enquiry,
        }
    }

    /// When the link in it ends.
    pub fn useful_until(&self) -> Option<UtcMillis> {
        match self {
            Self::Invitation { until, .. } | Self::Recovery { until, .. } | Self::Leaving { until, .. } => Some(*until),
            Self::TermEnds { ends, .. } => Some(*ends),
            Self::Duty { .. } | Self::Trial | Self::Erased { .. } | Self::Enquiry { .. } => None,
        }
    }
}

impl Letter {
    /// The letter in its language.
    pub fn write(&self) -> Result<Written, MailError> {
        let t = Words::new(self.lang, &self.house.zone);
        let sheet = self.sheet(&t);
        // What stands in the head is looked at as a head, whatever it was made of.
        let subject = HeaderText::new(&sheet.subject)?;
        let text = Plain::of(&sheet).render().map_err(|fault| MailError::Unwritten(fault.to_string()))?;
        let html = sheet.render().map_err(|fault| MailError::Unwritten(fault.to_string()))?;
        Ok(Written {
            from: self.house.name.as_str().to_owned(),
            reply: self.house.reply.as_ref().map(|reply| reply.as_str().to_owned()),
            subject: subject.as_str().to_owned(),
            text,
            html,
            link: sheet.link,
        })
    }

    fn sheet(&self, t: &Words) -> Sheet {
        let house = self.house.name.as_str();
        let by = [("business", Arg::from(house))];
        let (subject, lines, (action, link), why) = match &self.text {
            Text::Invitation { link, until } => (
                t.plain("letter-invitation-subject", &by),
                vec![said(t, "letter-invitation-text", &by), said(t, "letter-until", &[("time", t.date_time(*until).into())])],
                (t.plain("letter-invitation-action", &[]), link.expose().clone()),
                said(t, "letter-invitation-why", &by),
            ),
            Text::Recovery { link, until } => (
                t.plain("letter-recovery-subject", &by),
                vec![said(t, "letter-recovery-text", &by), said(t, "letter-until", &[("time", t.date_time(*until).into())])],
                (t.plain("letter-recovery-action", &[]), link.expose().clone()),
                said(t, "letter-recovery-why", &by),
            ),
            Text::Duty { files, oldest, page } => (
                t.plain("letter-duty-subject", &[("count", files.into())]),
                vec![
                    said(t, "letter-duty-text", &[("count", files.into()), ("date", t.date(*oldest).into())]),
                    said(t, "letter-duty-how", &[]),
                ],
                (t.plain("letter-duty-action", &[]), page.clone()),
                said(t, "letter-duty-why", &by),
            ),
            Text::Trial => (
                t.plain("letter-trial-subject", &by),
                vec![said(t, "letter-trial-text", &by)],
                (String::new(), String::new()),
                said(t, "letter-trial-why", &by),
            ),
            Text::Enquiry { page } => (
                t.plain("leave-letter-enquiry-subject", &by),
                vec![said(t, "leave-letter-enquiry-text", &[])],
                (t.plain("leave-letter-enquiry-action", &[]), page.clone()),
                said(t, "leave-letter-enquiry-why", &by),
            ),
            Text::Leaving { link, until, due } => leaving(t, &by, link, (*until, *due)),
            Text::Erased { at, proofs, looks } => erased(t, &by, *at, (*proofs, *looks)),
            Text::TermEnds { ends, erased, page } => term_ends(t, house, page, (*ends, *erased)),
        };
        Sheet {
            lang: self.lang.tag(),
            dir: self.lang.direction(),
            subject,
            lines,
            action,
            hint: t.say("letter-link-hint"),
            link,
            why,
            name: house.to_owned(),
            address: self.house.address.clone(),
            contact: said(t, "letter-contact", &[("contact", self.house.contact.as_str().into())]),
        }
    }
}

/// Subject, lines, what to press with its link, and why it came.
type Parts = (String, Vec<Said>, (String, String), Said);

/// An account is being deleted.
fn leaving(t: &Words, by: &[(&str, Arg)], link: &Secret<String>, (until, due): (UtcMillis, UtcMillis)) -> Parts {
    let lines = vec![
        said(t, "leave-letter-leaving-text", &[("date", t.date(due).into())]),
        said(t, "leave-letter-leaving-undo", &[("time", t.date_time(until).into())]),
    ];
    let action = (t.plain("leave-delete-not", &[]), link.expose().clone());
    (t.plain("leave-letter-leaving-subject", by), lines, action, said(t, "leave-letter-leaving-why", by))
}

/// An account is erased; what stays, line by line.
fn erased(t: &Words, by: &[(&str, Arg)], at: UtcMillis, (proofs, looks): (bool, bool)) -> Parts {
    let mut lines = vec![said(t, "leave-letter-erased-text", &[("date", t.date(at).into())])];
    if proofs {
        lines.push(said(t, "leave-stays-proofs", &[]));
    }
    if looks {
        lines.push(said(t, "leave-stays-looks", &[]));
    }
    lines.push(said(t, "leave-stays-ledger", &[]));
    lines.push(said(t, "leave-letter-erased-address", &[]));
    let why = said(t, "leave-letter-erased-why", by);
    (t.plain("leave-letter-erased-subject", by), lines, (String::new(), String::new()), why)
}

/// An account has a last day.
fn term_ends(t: &Words, house: &str, page: &str, (ends, erased): (UtcMillis, UtcMillis)) -> Parts {
    // Until a midnight is until the day before.
    let last = t.date(UtcMillis(ends.0 - 1));
    let lines = vec![
        said(t, "leave-letter-term-text", &[("date", last.as_str().into()), ("erased", t.date(erased).into())]),
        said(t, "leave-letter-term-do", &[]),
    ];
    let subject = t.plain("leave-letter-term-subject", &[("business", house.into()), ("date", last.as_str().into())]);
    let action = (t.plain("leave-data-open", &[]), page.to_owned());
    (subject, lines, action, said(t, "leave-letter-term-why", &[("business", house.into())]))
}

/// A sentence with isolation marks, for HTML, and without, for plain text.
struct Said {
    marked: String,
    plain: String,
}

fn said(t: &Words, key: &str, values: &[(&str, Arg)]) -> Said {
    Said { marked: t.say_with(key, values), plain: t.plain(key, values) }
}

/// A letter as its templates see it.
#[derive(Template)]
#[template(path = "mail/letter.html")]
struct Sheet {
    lang: &'static str,
    dir: &'static str,
    subject: String,
    lines: Vec<Said>,
    action: String,
    hint: String,
    /// Empty if there is nothing to press.
    link: String,
    why: Said,
    name: String,
    address: String,
    contact: Said,
}

/// The same without markup.
#[derive(Template)]
#[template(path = "mail/letter.txt")]
struct Plain<'a> {
    lines: &'a [Said],
    action: &'a str,
    link: &'a str,
    why: &'a Said,
    name: &'a str,
    address: &'a str,
    contact: &'a Said,
}

impl<'a> Plain<'a> {
    fn of(sheet: &'a Sheet) -> Self {
        Self {
            lines: &sheet.lines,
            action: &sheet.action,
            link: &sheet.link,
            why: &sheet.why,
            name: &sheet.name,
            address: &sheet.address,
            contact: &sheet.contact,
        }
    }
}
