//! Announcements: what the business has to tell everybody for a while: maintenance, payment, security, the end of the service (AD-14).
//!
//! ```text
//! coming ──from──▶ running ──until──▶ over ──12 months──▶ (gone)
//!    └── withdrawn ◀──┘ ──12 months──▶ (gone)
//! ```
//!
//! Owns the tables `announcements` and `announcement_texts`. Pages show what runs; whoever has an account gets a letter, if that is
//! wanted, from the moment it was written on.
//!
//! **Invariants.** The kinds are a closed list, and each is of the service: nothing can be announced that somebody would have to be asked
//! about first (F.4). A text is one paragraph without links, shown as it was written. It is never changed, only withdrawn. The letters
//! of a batch and the place where the next one begins are one transaction. *Absent*: who read it.

mod sql;

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::ids::AnnouncementId;
use crate::base::limits;
use crate::base::time::UtcMillis;
use crate::blob::Blobs;
use crate::mail::address::Address;
use crate::mail::audience::{Member, Why};
use crate::mail::letter::{self, Letter, Text};
use crate::mail::outbox;
use crate::people::business::{self, Business};
use crate::policies::PolicyError;
use crate::policies::telling::{Teller, Told};
use crate::retention::Erasable;
use crate::store::{StoreError, Tx};
use crate::text::Lang;

/// What can be announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The service pauses for a while.
    Maintenance,
    Payment,
    Security,
    /// The service ends (B.3.12).
    Stop,
}

/// How one stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Coming,
    Running,
    Over,
    Withdrawn,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAnnouncement {
    pub kind: Kind,
    pub from: UtcMillis,
    pub until: UtcMillis,
    pub by_letter: bool,
    /// One paragraph in each language; the business's own is among them.
    pub texts: BTreeMap<Lang, String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announcement {
    pub id: AnnouncementId,
    pub of: NewAnnouncement,
    pub withdrawn: Option<UtcMillis>,
    pub letters: Letters,
}

/// How far the letters have come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letters {
    /// Some may be still to be written.
    pub is_open: bool,
    /// The key of the last account that was written to; empty at first.
    pub behind: String,
    pub written: usize,
}

/// Why it cannot be announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It would be over already, or before it began.
    Past,
    /// For longer than [`limits::ANNOUNCEMENT_LONGEST`].
    TooLong,
    /// Nothing in the business's own language.
    NoText,
    /// A text leads somewhere: who reads it in a letter could not tell it from a trap.
    Link,
    /// There are [`limits::ANNOUNCEMENTS`] that are not over.
    Full,
    /// Within a day [`limits::ANNOUNCEMENTS_BY_LETTER`] were written about, taken back or not.
    Often,
}

/// Announces something, at once or from a moment that is still to come.
pub fn announce(tx: &Tx<'_>, new: &NewAnnouncement) -> Result<Result<AnnouncementId, Refused>, PolicyError> {
    let business = business::load(tx)?.ok_or(PolicyError::NotSetUp)?;
    if let Some(refused) = refusal(new, business.default_lang, tx.now) {
        return Ok(Err(refused));
    }
    if sql::standing(tx, tx.now, limits::ANNOUNCEMENTS)?.len() >= limits::ANNOUNCEMENTS {
        return Ok(Err(Refused::Full));
    }
    if new.by_letter && sql::by_letter_since(tx, tx.now.minus(DAY))? >= limits::ANNOUNCEMENTS_BY_LETTER {
        return Ok(Err(Refused::Often));
    }
    let id = AnnouncementId::random();
    sql::insert(tx, &id, new, tx.now)?;
    let langs: Vec<&str> = new.texts.keys().map(|lang| lang.tag()).collect();
    let detail =
        json!({ "kind": new.kind.as_str(), "from_ms": new.from.0, "until_ms": new.until.0, "letters": new.by_letter, "langs": langs });
    audit::record(tx, "announcement.make", id.as_str(), detail)?;
    Ok(Ok(id))
}

/// Takes one back, with the letters that have not left. Again is no fault.
pub fn withdraw(tx: &Tx<'_>, id: &AnnouncementId) -> Result<(), PolicyError> {
    if sql::withdraw(tx, id, tx.now)? > 0 {
        outbox::recall(tx, id.as_str())?;
        audit::record(tx, "announcement.withdraw", id.as_str(), json!({}))?;
    } else if sql::find(tx, id)?.is_none() {
        return Err(PolicyError::Missing);
    }
    Ok(())
}

/// What pages show now, first what began last.
pub fn running(conn: &Connection, now: UtcMillis) -> Result<Vec<Announcement>, PolicyError> {
    let mut all = sql::standing(conn, now, limits::ANNOUNCEMENTS)?;
    all.retain(|one| one.state(now) == State::Running);
    Ok(all)
}

/// All that are kept, first what ends last.
pub fn list(conn: &Connection) -> Result<Vec<Announcement>, PolicyError> {
    Ok(sql::list(conn, limits::ANNOUNCEMENTS_SHOWN)?)
}

/// Writes the next letters about what is announced.
pub fn tell(tx: &Tx<'_>, teller: &Teller) -> Result<Told, PolicyError> {
    let Some(mut open) = sql::open(tx)? else { return Ok(Told::Everybody) };
    let most = outbox::room(tx)?.saturating_sub(limits::TELLING_LEAVES).min(limits::TELLING_BATCH);
    if most == 0 {
        return Ok(Told::NoPlace);
    }
    let audience = teller.audiences.iter().find(|audience| audience.why == Why::Account);
    let members = match audience {
        Some(audience) if !matches!(open.state(tx.now), State::Over | State::Withdrawn) => {
            (audience.next)(tx, &open.letters.behind, tx.now, most)?
        }
        _ => Vec::new(),
    };
    let (Some(last), Some(business)) = (members.last(), business::load(tx)?) else {
        open.letters.is_open = false;
        sql::set_letters(tx, &open)?;
        audit::record(tx, "announcement.told", open.id.as_str(), json!({ "letters": open.letters.written }))?;
        return Ok(Told::Some(0));
    };
    open.letters.behind = last.key.clone();
    let mut written = 0;
    for member in &members {
        written += usize::from(write(tx, teller, (&business, &open), member)?);
    }
    open.letters.written += written;
    sql::set_letters(tx, &open)?;
    audit::record(tx, "announcement.tell", open.id.as_str(), json!({ "letters": written, "letters_so_far": open.letters.written }))?;
    Ok(Told::Some(written))
}

/// What the retention job erases: what was over a year ago.
pub const ERASABLE: Erasable = Erasable { rule: "policies.announcements", due, erase };

impl Announcement {
    pub fn state(&self, now: UtcMillis) -> State {
        match self.withdrawn {
            Some(_) => State::Withdrawn,
            None if now >= self.of.until => State::Over,
            None if now >= self.of.from => State::Running,
            None => State::Coming,
        }
    }

    /// The text for somebody who reads this language, and the language it is in.
    pub fn text(&self, lang: Lang, own: Lang) -> (Lang, &str) {
        let found = [lang, own].into_iter().find_map(|lang| self.of.texts.get_key_value(&lang));
        found.or_else(|| self.of.texts.first_key_value()).map_or((own, ""), |(lang, text)| (*lang, text.as_str()))
    }
}

impl Kind {
    pub const ALL: [Self; 4] = [Self::Maintenance, Self::Payment, Self::Security, Self::Stop];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Maintenance => "maintenance",
            Self::Payment => "payment",
            Self::Security => "security",
            Self::Stop => "stop",
        }
    }

    /// The key of its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Maintenance => "announce-kind-maintenance",
            Self::Payment => "announce-kind-payment",
            Self::Security => "announce-kind-security",
            Self::Stop => "announce-kind-stop",
        }
    }

    pub fn from_name(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

impl TryFrom<String> for Kind {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::from_name(&text).ok_or_else(|| "not a kind of announcement".to_owned())
    }
}

fn refusal(new: &NewAnnouncement, own: Lang, now: UtcMillis) -> Option<Refused> {
    if new.until <= new.from || new.until <= now {
        Some(Refused::Past)
    } else if new.until > new.from.plus(limits::ANNOUNCEMENT_LONGEST) {
        Some(Refused::TooLong)
    } else if !new.texts.contains_key(&own) {
        Some(Refused::NoText)
    } else if new.texts.values().any(|text| has_link(text)) {
        Some(Refused::Link)
    } else {
        None
    }
}

/// One letter, if this member has an address that can have one.
fn write(tx: &Tx<'_>, teller: &Teller, (business, open): (&Business, &Announcement), member: &Member) -> Result<bool, PolicyError> {
    let Some(address) = &member.address else { return Ok(false) };
    let (Ok(to), Ok(house)) = (Address::parse(address.expose()), business.letter_house()) else { return Ok(false) };
    if outbox::is_written(tx, (letter::Kind::Announcement, open.id.as_str()), &to)? {
        return Ok(false);
    }
    let own = business.default_lang;
    let lang = member.lang.unwrap_or(own);
    let (said_in, said) = open.text(lang, own);
    let text = Text::Announcement {
        kind: open.of.kind.name(),
        said: (said_in, said.to_owned()),
        between: (open.of.from, open.of.until),
        page: teller.origin.clone(),
    };
    Ok(teller.post.queue(tx, &Letter { to, lang, house, about: open.id.to_string(), text })?.is_taken())
}

fn due(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    Ok(sql::due(conn, now.minus(limits::ANNOUNCEMENT_KEPT), most)?)
}

fn erase(tx: &Tx<'_>, _: &Blobs, id: &str) -> Result<usize, StoreError> {
    Ok(sql::delete(tx, id)?)
}

/// Whether mail programs would make a link of something in it: an address of the web or of mail, or what looks like a host.
fn has_link(text: &str) -> bool {
    let text = text.to_lowercase();
    LINKS.iter().any(|link| text.contains(link)) || text.split(|c: char| !c.is_alphanumeric() && !"-.".contains(c)).any(is_host)
}

/// `word.tld`, where `z.b` and `i.e` are no hosts and `x.com` is one, so that `p.ex` is better written out; or four numbers.
fn is_host(word: &str) -> bool {
    let word = word.trim_matches(['.', '-']);
    let mut labels = word.rsplit('.');
    let (last, before) = (labels.next().unwrap_or_default(), labels.next().unwrap_or_default());
    let is_ending = last.starts_with("xn--") || last.len() > 1 && last.bytes().all(|byte| byte.is_ascii_lowercase());
    is_ending && !before.is_empty() || word.parse::<std::net::Ipv4Addr>().is_ok()
}

const DAY: std::time::Duration = std::time::Duration::from_secs(24 * 3600);
const LINKS: &[&str] = &["://", "www.", "mailto:"];

#[cfg(test)]
mod tests;
