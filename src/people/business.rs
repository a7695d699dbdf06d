//! The business that runs this server: who answers for it, in which languages and in which time zone.
//!
//! **Invariants.** Name, address and both contacts are never empty: a consent dialog must show them (2C-33). The default
//! language is one of the offered ones.

use jiff::tz::TimeZone;

use crate::audit;
use crate::mail::address::{Address, HeaderText, NotAHeader};
use crate::mail::letter::House;
use crate::people::{PeopleError, sql};
use crate::store::{StoreError, Tx};
use crate::text::Lang;

/// What customers read about the business. Public by nature, so not [`crate::base::secret::Personal`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Business {
    pub name: String,
    pub address: String,
    pub public_contact: String,
    pub privacy_contact: String,
    pub default_lang: Lang,
    /// In the order of [`Lang::ALL`]; never empty.
    pub langs: Vec<Lang>,
    /// IANA name, like `Europe/Berlin`.
    pub time_zone: String,
}

impl Business {
    /// Where its days begin and end.
    pub fn zone(&self) -> TimeZone {
        // The name was checked when it was set.
        TimeZone::get(&self.time_zone).unwrap_or(TimeZone::UTC)
    }

    /// How it signs its letters.
    pub fn letter_house(&self) -> Result<House, NotAHeader> {
        let reply = [&self.public_contact, &self.privacy_contact].into_iter().find_map(|contact| Address::parse(contact).ok());
        Ok(House {
            name: HeaderText::new(&self.name)?,
            address: self.address.clone(),
            contact: self.public_contact.clone(),
            reply,
            zone: self.time_zone.clone(),
        })
    }
}

/// The business, or `None` before the set-up.
pub fn load(conn: &rusqlite::Connection) -> Result<Option<Business>, StoreError> {
    sql::business(conn)
}

/// Replaces the values of the business.
pub fn change(tx: &Tx, business: &Business) -> Result<(), PeopleError> {
    if sql::update_business(tx, business, tx.now)? == 0 {
        return Err(PeopleError::NotSetUp);
    }
    audit::record(tx, "business.change", "business", serde_json::json!({ "languages": business.langs.len() }))?;
    Ok(())
}

/// Whether this time zone is one that we know.
pub fn is_time_zone(name: &str) -> bool {
    jiff::tz::TimeZone::get(name).is_ok()
}

/// All time zones that a select list offers: those with a place, and UTC.
pub fn time_zones() -> Vec<String> {
    let mut zones: Vec<String> = jiff::tz::db()
        .available()
        .map(|name| name.to_string())
        .filter(|name| name.contains('/') && !name.starts_with("Etc/") && !name.starts_with("SystemV/"))
        .collect();
    zones.push("UTC".to_owned());
    zones.sort();
    zones.dedup();
    zones
}

/// The time zone of this machine, if it has a name.
pub fn machine_time_zone() -> String {
    jiff::tz::TimeZone::system().iana_name().filter(|name| is_time_zone(name)).unwrap_or("UTC").to_owned()
}
