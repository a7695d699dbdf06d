//! Service rooms: what a customer opens and rings.
//!
//! **Invariants.** A slug names one room for ever. A room without chosen agents is served by everybody who may serve. A
//! change of the recording rule is for requests to come: those that were asked carry their own clauses. *Absent*: deletion of rooms (a room is closed instead,
//! because conversations name it).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use jiff::tz::TimeZone;
use rusqlite::Connection;

use crate::audit;
use crate::base::ids::{AccountId, RoomId};
use crate::base::limits::{RECORDING_DAYS_DEFAULT, ROOMS, SLUG_CHARS};
use crate::base::time::UtcMillis;
use crate::consent::clauses::{ClauseSet, Told};
use crate::consent::told;
use crate::desk::fields::{Field, in_language};
use crate::desk::hours::{Hours, State};
use crate::desk::{DeskError, sql};
use crate::people::accounts::{self, Account};
use crate::policies::promises;
use crate::rules::{Mode, OnRefusal};
use crate::store::Tx;
use crate::text::Lang;

/// The room's place in the address: `/r/advice`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(String);

/// Text that cannot stand in an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotASlug;

/// A room as its owner sets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    pub slug: Slug,
    /// For lists at the desk, and where no text of the guest's language is there.
    pub name: String,
    pub recording: Mode,
    /// What happens when somebody does not approve.
    pub on_refusal: OnRefusal,
    /// How long a recording is kept, in [`crate::base::limits::RECORDING_DAYS`].
    pub recording_days: u16,
    pub hours: Hours,
    pub fields: Vec<Field>,
    /// Off: nobody can ring, whatever the hours say.
    pub open: bool,
    /// Whoever rings has so many years; 0: nobody is asked.
    pub min_age: u8,
    pub texts: Vec<(Lang, RoomText)>,
    /// Who serves the room; empty means everybody.
    pub agents: BTreeSet<AccountId>,
}

/// What guests of one language read. Either may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoomText {
    pub name: String,
    pub welcome: String,
}

/// A stored room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    pub id: RoomId,
    pub setting: Setting,
    pub created: UtcMillis,
}

/// How a room's calls may be recorded now: what it chose, within what the house leaves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recording {
    pub mode: Mode,
    pub days: u16,
    pub on_refusal: OnRefusal,
    /// Whether people are offered to allow training as well.
    pub training: bool,
}

/// A room as the home page lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicRoom {
    pub slug: Slug,
    pub name: String,
    pub welcome: String,
    pub state: State,
}

impl Setting {
    /// A room that is open at all hours, asks for a name and what it is about, and is served by everybody.
    pub fn new(slug: Slug, name: String) -> Self {
        Self {
            slug,
            name,
            recording: Mode::Off,
            on_refusal: OnRefusal::default(),
            recording_days: RECORDING_DAYS_DEFAULT,
            hours: Hours::Always,
            fields: vec![Field::about()],
            open: true,
            min_age: 0,
            texts: Vec::new(),
            agents: BTreeSet::new(),
        }
    }
}

impl Room {
    /// The name in the guest's language, else the room's own.
    pub fn name_in(&self, lang: Lang) -> &str {
        let own = self.setting.texts.iter().find(|(has, text)| *has == lang && !text.name.is_empty());
        own.map_or(&self.setting.name, |(_, text)| &text.name)
    }

    /// The welcome in the guest's language, else in the business's, else any; may be empty.
    pub fn welcome_in(&self, lang: Lang, default: Lang) -> &str {
        let written: Vec<(Lang, &str)> = self
            .setting
            .texts
            .iter()
            .filter(|(_, text)| !text.welcome.is_empty())
            .map(|(lang, text)| (*lang, text.welcome.as_str()))
            .collect();
        in_language(&written, lang, default).copied().unwrap_or("")
    }

    /// Open or closed at `now`.
    pub fn state_at(&self, now: UtcMillis, zone: &TimeZone) -> State {
        if self.setting.open { self.setting.hours.state_at(now, zone) } else { State::Closed { opens: None } }
    }

    /// Whether the room is this account's, if it may serve at all.
    pub fn is_served_by(&self, account: &AccountId) -> bool {
        self.setting.agents.is_empty() || self.setting.agents.contains(account)
    }
}

/// Makes a room.
pub fn create(tx: &Tx, setting: &Setting) -> Result<RoomId, DeskError> {
    within_the_house(tx, setting)?;
    if sql::room_by_slug(tx, setting.slug.as_str())?.is_some() {
        return Err(DeskError::SlugTaken);
    }
    if sql::count_rooms(tx)? >= ROOMS {
        return Err(DeskError::Full);
    }
    let id = RoomId::random();
    sql::insert_room(tx, &id, setting, tx.now)?;
    sql::replace_room_parts(tx, &id, setting)?;
    let detail = serde_json::json!({
        "recording": setting.recording.as_str(),
        "on_refusal": setting.on_refusal.as_str(),
        "days": setting.recording_days,
    });
    audit::record(tx, "room.create", id.as_str(), detail)?;
    Ok(id)
}

/// Replaces the settings of a room. The slug stays as it is: links to it are out in the world.
pub fn change(tx: &Tx, id: &RoomId, setting: &Setting) -> Result<(), DeskError> {
    within_the_house(tx, setting)?;
    if sql::update_room(tx, id, setting, tx.now)? == 0 {
        return Err(DeskError::Missing);
    }
    sql::replace_room_parts(tx, id, setting)?;
    let detail = serde_json::json!({
        "recording": setting.recording.as_str(),
        "on_refusal": setting.on_refusal.as_str(),
        "days": setting.recording_days,
        "open": setting.open,
        "min_age": setting.min_age,
        "agents": setting.agents.len(),
    });
    audit::record(tx, "room.change", id.as_str(), detail)?;
    Ok(())
}

/// What counts for the calls of this room.
pub fn recording(conn: &Connection, room: &Room) -> Result<Recording, DeskError> {
    let rules = promises::in_force(conn)?;
    let setting = &room.setting;
    let training = rules.rules.recording.training;
    let (mode, days) = (rules.mode(setting.recording), rules.days(setting.recording_days));
    Ok(Recording { mode, days, on_refusal: rules.on_refusal(setting.on_refusal), training })
}

/// What people are told before they come into this room, if its calls may be recorded without asking.
pub fn notice(conn: &Connection, room: &Room) -> Result<Option<ClauseSet>, DeskError> {
    let Recording { mode, days, on_refusal, .. } = recording(conn, room)?;
    if mode != Mode::Notice {
        return Ok(None);
    }
    let ground = promises::in_force(conn)?.rules.recording.ground;
    Ok(Some(told::clauses(conn, Told { room: room.setting.name.clone(), days, on_refusal, ground })?))
}

pub fn by_slug(conn: &Connection, slug: &str) -> Result<Option<Room>, DeskError> {
    Ok(sql::room_by_slug(conn, slug)?)
}

/// Whether this is the room of that name.
pub fn has_slug(conn: &Connection, id: &RoomId, slug: &str) -> Result<bool, DeskError> {
    Ok(sql::room_has_slug(conn, id, slug)?)
}

pub fn by_id(conn: &Connection, id: &RoomId) -> Result<Option<Room>, DeskError> {
    Ok(sql::room_by_id(conn, id)?)
}

/// All rooms in the order of their names.
pub fn list(conn: &Connection) -> Result<Vec<Room>, DeskError> {
    Ok(sql::rooms(conn)?)
}

/// What the home page shows: rooms that are not switched off, open ones first.
pub fn public_list(conn: &Connection, lang: Lang, default: Lang, now: UtcMillis, zone: &TimeZone) -> Result<Vec<PublicRoom>, DeskError> {
    let rooms = list(conn)?.into_iter().filter(|room| room.setting.open);
    let mut rooms: Vec<PublicRoom> = rooms
        .map(|room| PublicRoom {
            name: room.name_in(lang).to_owned(),
            welcome: room.welcome_in(lang, default).to_owned(),
            state: room.state_at(now, zone),
            slug: room.setting.slug,
        })
        .collect();
    rooms.sort_by_key(|room| !room.state.is_open());
    Ok(rooms)
}

/// Who serves which room, as the queue wants to know it.
pub fn serving(conn: &Connection, now: UtcMillis) -> Result<BTreeMap<RoomId, BTreeSet<AccountId>>, DeskError> {
    let all: Vec<Account> = accounts::list(conn)?.into_iter().filter(|account| account.serves(now)).collect();
    let of = |room: &Room| all.iter().map(|account| account.id.clone()).filter(|id| room.is_served_by(id)).collect();
    Ok(list(conn)?.iter().map(|room| (room.id.clone(), of(room))).collect())
}

/// The people who serve a room, by the names that customers read.
pub fn agents_of(conn: &Connection, room: &Room, now: UtcMillis) -> Result<Vec<Account>, DeskError> {
    let all = accounts::list(conn)?.into_iter();
    let mut agents: Vec<Account> = all.filter(|account| account.serves(now) && room.is_served_by(&account.id)).collect();
    agents.sort_by(|a, b| a.shown_name().expose().cmp(b.shown_name().expose()));
    Ok(agents)
}

fn within_the_house(tx: &Tx, setting: &Setting) -> Result<(), DeskError> {
    let rules = promises::in_force(tx)?;
    if rules.allows(setting.recording, setting.on_refusal, setting.recording_days) { Ok(()) } else { Err(DeskError::NotAllowed) }
}

impl Slug {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Slug {
    type Err = NotASlug;

    fn from_str(text: &str) -> Result<Self, NotASlug> {
        let fits = (1..=SLUG_CHARS).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !text.starts_with('-')
            && !text.ends_with('-')
            && !RESERVED.contains(&text);
        if fits { Ok(Self(text.to_owned())) } else { Err(NotASlug) }
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Addresses under `/settings/rooms/` that are not rooms.
const RESERVED: [&str; 1] = ["new"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_short_lower_case_words() {
        for (text, fits) in
            [("advice", true), ("a", true), ("advice-2", true), ("", false), ("Advice", false), ("-a", false), ("a-", false)]
        {
            assert_eq!(text.parse::<Slug>().is_ok(), fits, "{text}");
        }
        for text in ["new", "../etc", "a/b", "ä", "a b", &"x".repeat(SLUG_CHARS + 1)] {
            assert_eq!(text.parse::<Slug>(), Err(NotASlug), "{text}");
        }
    }

    #[test]
    fn a_room_speaks_the_language_it_can() {
        let slug = "advice".parse().expect("a slug");
        let text = |name: &str, welcome: &str| RoomText { name: name.to_owned(), welcome: welcome.to_owned() };
        let texts = vec![(Lang::En, text("", "Welcome")), (Lang::Ar, text("نصيحة", ""))];
        let setting = Setting { texts, ..Setting::new(slug, "Advice".to_owned()) };
        let room = Room { id: RoomId::random(), setting, created: UtcMillis(0) };
        for (lang, name, welcome) in [(Lang::En, "Advice", "Welcome"), (Lang::Ar, "نصيحة", "Welcome"), (Lang::Lv, "Advice", "Welcome")]
        {
            assert_eq!((room.name_in(lang), room.welcome_in(lang, Lang::En)), (name, welcome));
        }
    }
}
