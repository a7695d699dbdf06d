//! What letters say: one type for each kind, written in the person's language as text and as HTML from the same sentences.
//!
//! **Invariants.** Every kind with a [`Text`] is of the service: somebody did something that this person must know or asked for. There is no
//! kind that advertises, and no field in which a header or free text of the business could be put but two: what changes in a policy,
//! as it was checked, published and is read by everybody, and one paragraph of an announcement, of a closed list of kinds. Every letter
//! says why it came, from whom, and where that business is by post; nothing in it is fetched from anywhere.

use askama::Template;
use serde::{Deserialize, Serialize};

use crate::base::limits;
use crate::base::secret::Secret;
use crate::base::time::UtcMillis;
use crate::mail::MailError;
use crate::mail::address::{Address, HeaderText};
use crate::mail::audience::Why;
use crate::mail::drafts::Draft;
use crate::mail::minors::Minor;
use crate::mail::subscriptions::Wish;
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
    /// `stop` is the whole address of the page that keeps further ones away.
    Invitation { link: Secret<String>, until: UtcMillis, stop: Secret<String> },
    /// Somebody who works here is to choose a new password.
    Recovery { link: Secret<String>, until: UtcMillis },
    /// Somebody wants an account.
    Register { link: Secret<String>, until: UtcMillis },
    /// Somebody typed an address that has an account already.
    Known { page: String, until: UtcMillis },
    /// Somebody forgot the password.
    Forgotten { link: Secret<String>, until: UtcMillis },
    /// Somebody wants another address for the account.
    Address { link: Secret<String>, until: UtcMillis },
    /// The same, to the address until then.
    Moved { page: String },
    /// Somebody who works here has files of recordings that were to be gone (RT-9).
    Duty { files: usize, oldest: UtcMillis, page: String },
    /// A policy changes, by the key of its name, on a day. `is_asked`: whoever has an account answers it from then on.
    Policy { document: &'static str, from: UtcMillis, summary: String, page: String, why: Why, is_asked: bool },
    /// A change that somebody was told of does not come. `document`: the key of its name.
    PolicyOff { document: &'static str, from: UtcMillis, page: String },
    /// Somebody took an approval back, or one use that was added to it: who keeps the registers is to know, and whoever has the file
    /// (`is_own`).
    Withdrawal { page: String, is_own: bool, what: Withdrawn },
    /// A consent to a recording was declared invalid: who keeps the registers is to know, and whoever has the file (`is_own`).
    Unusable { page: String, is_own: bool },
    /// What somebody agreed to on a day, by the key of its name, was declared invalid. `is_asked`: it is asked anew.
    Invalid { what: &'static str, since: UtcMillis, is_asked: bool, page: Secret<String> },
    /// Whoever is in a recording is asked for something more. What it is stands behind the link.
    NewUse { recorded: UtcMillis, until: UtcMillis, page: Secret<String> },
    /// The receipt of a call. `is_asked`: somebody who holds its code typed this address; otherwise the call was recorded and the
    /// person was in it with an account.
    Receipt { called: UtcMillis, page: Secret<String>, is_asked: bool },
    /// A new version of a policy names what somebody objected to (CL-33). `kinds`: the keys of their names.
    Objection { kinds: Vec<&'static str>, effective: UtcMillis, page: String },
    /// Somebody tries the mail server.
    Trial,
    /// Somebody deleted the own account; the link keeps it (B.3.4).
    Leaving { link: Secret<String>, until: UtcMillis, due: UtcMillis },
    /// An account is erased; what of it a rule keeps.
    Erased { at: UtcMillis, proofs: bool, answers: bool, looks: bool },
    /// An account has a last moment, and all of it is erased later.
    TermEnds { ends: UtcMillis, erased: UtcMillis, page: String },
    /// About a child who wants an account, or has one.
    Minor(Minor),
    /// Somebody has an account from now on.
    Welcome { page: String },
    /// Somebody signed in from a network that the account does not know.
    Place { device: String, at: UtcMillis, page: String },
    /// Somebody wants messages of the business, by the keys of their topics: pressed here, or nothing is sent.
    OptIn { wishes: Vec<Wish>, link: Secret<String>, until: UtcMillis },
    /// Somebody wrote through the contact page. Nothing of what they wrote is in it.
    Enquiry { page: String },
    /// The business announces something about the service, in its own words. `kind`: the key of its name.
    Announcement { kind: &'static str, said: (Lang, String), between: (UtcMillis, UtcMillis), page: String },
}

/// What was taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withdrawn {
    Approval,
    Use,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Invitation,
    Recovery,
    Register,
    Known,
    Forgotten,
    Address,
    Moved,
    Duty,
    Policy,
    PolicyOff,
    Withdrawal,
    Invalid,
    NewUse,
    Receipt,
    Objection,
    Trial,
    Leaving,
    Erased,
    Term,
    Enquiry,
    Guardian,
    GuardianSecond,
    GuardianOwn,
    OfAge,
    Welcome,
    Place,
    Announcement,
    OptIn,
    /// No letter of the service: of these a [`Text`] cannot be made (see [`crate::mail::promotion`]).
    Promotion,
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
    /// Where a mail program ends a subscription by one press (RFC 8058); empty in letters of the service, which have none.
    #[serde(default)]
    pub unsubscribe: String,
}

impl Kind {
    pub const ALL: [Self; 29] = [
        Self::Invitation,
        Self::Recovery,
        Self::Register,
        Self::Known,
        Self::Forgotten,
        Self::Address,
        Self::Moved,
        Self::Duty,
        Self::Policy,
        Self::PolicyOff,
        Self::Withdrawal,
        Self::Invalid,
        Self::NewUse,
        Self::Receipt,
        Self::Objection,
        Self::Trial,
        Self::Leaving,
        Self::Erased,
        Self::Term,
        Self::Enquiry,
        Self::Guardian,
        Self::GuardianSecond,
        Self::GuardianOwn,
        Self::OfAge,
        Self::Welcome,
        Self::Place,
        Self::Announcement,
        Self::OptIn,
        Self::Promotion,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Recovery => "recovery",
            Self::Register => "register",
            Self::Known => "known",
            Self::Forgotten => "forgotten",
            Self::Address => "address",
            Self::Moved => "moved",
            Self::Duty => "duty",
            Self::Policy => "policy",
            Self::PolicyOff => "policy_off",
            Self::Withdrawal => "withdrawal",
            Self::Invalid => "invalid",
            Self::NewUse => "new-use",
            Self::Receipt => "receipt",
            Self::Objection => "objection",
            Self::Trial => "trial",
            Self::Leaving => "leaving",
            Self::Erased => "erased",
            Self::Term => "term",
            Self::Enquiry => "enquiry",
            Self::Guardian => "guardian",
            Self::GuardianSecond => "guardian-second",
            Self::GuardianOwn => "guardian-own",
            Self::OfAge => "of-age",
            Self::Welcome => "welcome",
            Self::Place => "place",
            Self::Announcement => "announcement",
            Self::OptIn => "opt-in",
            Self::Promotion => "promotion",
        }
    }

    pub fn from_stored(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// Whether it goes even to an address that is to have nothing (a guardian's “no contact”): what somebody at the door asked for
    /// this minute to come in, what warns that somebody else may be using the account, and what says its end. Without them nobody
    /// could look after the own rights, and none of them comes unless somebody did something to the account.
    pub fn passes_everything(self) -> bool {
        matches!(
            self,
            Self::Recovery | Self::Forgotten | Self::Known | Self::Moved | Self::Place | Self::Leaving | Self::Term | Self::Erased
        )
    }

    /// What undoes a deletion is nobody's but the person's, who was shown it; and nobody else answers for whoever is asked, takes back
    /// what they approved, says what they want to read, or approves for a child.
    pub fn is_for_nobody_else(self) -> bool {
        let asked = matches!(self, Self::NewUse | Self::Receipt | Self::OptIn | Self::Promotion);
        asked || matches!(self, Self::Leaving | Self::Guardian | Self::GuardianSecond | Self::GuardianOwn)
    }

    /// Places in the outbox that only letters of this kind and its like have: nothing else says the end of an account.
    pub fn reserved(self) -> usize {
        if matches!(self, Self::Leaving | Self::Term | Self::Erased) { limits::MAILS_RESERVED } else { 0 }
    }
}

impl Text {
    pub fn kind(&self) -> Kind {
        match self {
            Self::Invitation { .. } => Kind::Invitation,
            Self::Recovery { .. } => Kind::Recovery,
            Self::Register { .. } => Kind::Register,
            Self::Known { .. } => Kind::Known,
            Self::Forgotten { .. } => Kind::Forgotten,
            Self::Address { .. } => Kind::Address,
            Self::Moved { .. } => Kind::Moved,
            Self::Duty { .. } => Kind::Duty,
            Self::Policy { .. } => Kind::Policy,
            Self::PolicyOff { .. } => Kind::PolicyOff,
            Self::Withdrawal { .. } => Kind::Withdrawal,
            Self::Unusable { .. } | Self::Invalid { .. } => Kind::Invalid,
            Self::NewUse { .. } => Kind::NewUse,
            Self::Receipt { .. } => Kind::Receipt,
            Self::Objection { .. } => Kind::Objection,
            Self::Trial => Kind::Trial,
            Self::Leaving { .. } => Kind::Leaving,
            Self::Erased { .. } => Kind::Erased,
            Self::TermEnds { .. } => Kind::Term,
            Self::Enquiry { .. } => Kind::Enquiry,
            Self::Minor(text) => text.kind(),
            Self::Welcome { .. } => Kind::Welcome,
            Self::Place { .. } => Kind::Place,
            Self::Announcement { .. } => Kind::Announcement,
            Self::OptIn { .. } => Kind::OptIn,
        }
    }

    /// When the link in it ends.
    pub fn useful_until(&self) -> Option<UtcMillis> {
        match self {
            Self::Invitation { until, .. }
            | Self::Recovery { until, .. }
            | Self::Register { until, .. }
            | Self::Known { until, .. }
            | Self::Forgotten { until, .. }
            | Self::Address { until, .. }
            | Self::NewUse { until, .. }
            | Self::OptIn { until, .. }
            | Self::Leaving { until, .. } => Some(*until),
            Self::TermEnds { ends, .. } | Self::Announcement { between: (_, ends), .. } => Some(*ends),
            Self::Minor(text) => text.useful_until(),
            Self::Moved { .. }
            | Self::Duty { .. }
            | Self::Policy { .. }
            | Self::PolicyOff { .. }
            | Self::Withdrawal { .. }
            | Self::Receipt { .. }
            | Self::Unusable { .. }
            | Self::Invalid { .. }
            | Self::Objection { .. }
            | Self::Trial
            | Self::Erased { .. }
            | Self::Enquiry { .. }
            | Self::Welcome { .. }
            | Self::Place { .. } => None,
        }
    }
}

impl Letter {
    /// The letter in its language.
    pub fn write(&self) -> Result<Written, MailError> {
        let t = Words::new(self.lang, &self.house.zone);
        let by = [("business", Arg::from(self.house.name.as_str()))];
        let stop = match &self.text {
            Text::Invitation { stop, .. } => (t.plain("letter-invitation-stop", &by), stop.expose().clone()),
            _ => Default::default(),
        };
        Sheet { stop, ..Sheet::of(&t, &self.house, self.draft(&t, &by)) }.write(&self.house)
    }
}

impl Sheet {
    /// Head and foot around what one letter says.
    pub(super) fn of(t: &Words, house: &House, draft: Draft) -> Self {
        let Draft { subject, lines, press: (action, link), why } = draft;
        Self {
            lang: t.lang().tag(),
            dir: t.lang().direction(),
            subject,
            lines,
            action,
            hint: t.say("letter-link-hint"),
            link,
            why,
            stop: Default::default(),
            name: house.name.as_str().to_owned(),
            address: house.address.clone(),
            contact: said(t, "letter-contact", &[("contact", house.contact.as_str().into())]),
        }
    }

    pub(super) fn write(self, house: &House) -> Result<Written, MailError> {
        // What stands in the head is looked at as a head, whatever it was made of.
        let subject = HeaderText::new(&self.subject)?;
        let text = Plain::of(&self).render().map_err(|fault| MailError::Unwritten(fault.to_string()))?;
        let html = self.render().map_err(|fault| MailError::Unwritten(fault.to_string()))?;
        Ok(Written {
            from: house.name.as_str().to_owned(),
            reply: house.reply.as_ref().map(|reply| reply.as_str().to_owned()),
            subject: subject.as_str().to_owned(),
            text,
            html,
            link: self.link,
            unsubscribe: String::new(),
        })
    }
}

/// A sentence with isolation marks, for HTML, and without, for plain text.
pub(super) struct Said {
    pub marked: String,
    pub plain: String,
    /// What is not in the language of the letter: then it says which it is in.
    pub lang: Option<Lang>,
}

impl Said {
    /// The business's own words, as they were written.
    pub fn as_written(t: &Words, lang: Lang, text: &str) -> Self {
        Self { marked: text.to_owned(), plain: text.to_owned(), lang: Some(lang).filter(|lang| *lang != t.lang()) }
    }
}

pub(super) fn said(t: &Words, key: &str, values: &[(&str, Arg)]) -> Said {
    Said { marked: t.say_with(key, values), plain: t.plain(key, values), lang: None }
}

/// A letter as its templates see it.
#[derive(Template)]
#[template(path = "mail/letter.html")]
pub(super) struct Sheet {
    lang: &'static str,
    dir: &'static str,
    subject: String,
    lines: Vec<Said>,
    action: String,
    hint: String,
    /// Empty if there is nothing to press.
    link: String,
    why: Said,
    /// What keeps further ones away, and where; empty if nothing needs to.
    stop: (String, String),
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
    stop: &'a (String, String),
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
            stop: &sheet.stop,
            name: &sheet.name,
            address: &sheet.address,
            contact: &sheet.contact,
        }
    }
}
