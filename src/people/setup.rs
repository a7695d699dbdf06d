//! The first set-up: what must be known before anybody can be served, read from a form or from the command line.
//!
//! **Invariants.** Nothing blank that a consent dialog must show later (2C-33); the set-up happens once, in one
//! transaction with the use of its link.

use std::fmt;

use crate::audit;
use crate::base::ids::AccountId;
use crate::base::limits;
use crate::base::secret::{Personal, Secret};
use crate::people::accounts::{self, NewAccount, Start};
use crate::people::business::{self, Business};
use crate::people::links::{self, LinkKind};
use crate::people::names::{self, NameFault};
use crate::people::passwords::{self, PasswordFault, PasswordHash};
use crate::people::roles::{Role, Roles};
use crate::people::{PeopleError, sql};
use crate::store::Tx;
use crate::text::Lang;

/// The fields of people's forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    BusinessName,
    Address,
    PublicContact,
    PrivacyContact,
    Langs,
    DefaultLang,
    TimeZone,
    Name,
    Email,
    Password,
}

/// Why a field cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    Empty,
    TooLong(usize),
    TooShort(usize),
    Forbidden,
    NotAnAddress,
    Common,
    Unknown,
}

/// All flaws of a form, in the order of its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flaws(pub Vec<(Field, Flaw)>);

/// The business as typed.
#[derive(Clone, Debug, Default)]
pub struct BusinessInput {
    pub name: String,
    pub address: String,
    pub public_contact: String,
    pub privacy_contact: String,
    pub default_lang: String,
    pub langs: Vec<String>,
    pub time_zone: String,
}

/// Everything that the set-up asks for, as typed.
#[derive(Debug)]
pub struct SetupInput {
    pub business: BusinessInput,
    pub owner_name: String,
    pub owner_email: String,
    pub password: Secret<String>,
}

/// A set-up in which nothing is missing.
#[derive(Debug)]
pub struct Setup {
    pub business: Business,
    pub owner_name: Personal<String>,
    pub owner_email: Personal<String>,
    pub password: Secret<String>,
}

impl Flaws {
    /// Keeps the flaw of a field, or gives its value.
    pub fn take<T, F: Into<Flaw>>(&mut self, field: Field, value: Result<T, F>) -> Option<T> {
        value.map_err(|flaw| self.0.push((field, flaw.into()))).ok()
    }
}

impl Setup {
    pub fn parse(input: SetupInput) -> Result<Self, Flaws> {
        let mut flaws = Flaws::default();
        let owner_name = flaws.take(Field::Name, names::clean_name(&input.owner_name));
        let owner_email = flaws.take(Field::Email, names::clean_email(&input.owner_email));
        let known = [input.business.name.as_str(), input.owner_name.as_str(), input.owner_email.as_str()];
        let password = flaws.take(Field::Password, passwords::check(input.password.expose(), &known));
        let business = parse_business(&input.business).map_err(|mut more| flaws.0.append(&mut more.0)).ok();
        match (business, owner_name, owner_email, password) {
            (Some(business), Some(name), Some(email), Some(())) => {
                Ok(Self { business, owner_name: Personal::new(name), owner_email: Personal::new(email), password: input.password })
            }
            _ => Err(flaws),
        }
    }
}

/// Reads the business from what was typed.
pub fn parse_business(input: &BusinessInput) -> Result<Business, Flaws> {
    let mut flaws = Flaws::default();
    let name = flaws.take(Field::BusinessName, names::clean_name(&input.name));
    let address = flaws.take(Field::Address, names::clean_text(&input.address, limits::CONTACT_CHARS));
    let public_contact = flaws.take(Field::PublicContact, names::clean_line(&input.public_contact, limits::CONTACT_CHARS));
    let privacy_contact = flaws.take(Field::PrivacyContact, names::clean_line(&input.privacy_contact, limits::CONTACT_CHARS));
    let chosen: Vec<Lang> = Lang::ALL.iter().copied().filter(|lang| input.langs.iter().any(|tag| tag == lang.tag())).collect();
    let langs = flaws.take(Field::Langs, if chosen.is_empty() { Err(Flaw::Empty) } else { Ok(chosen) });
    let default = Lang::from_tag(&input.default_lang).filter(|lang| langs.as_ref().is_none_or(|langs| langs.contains(lang)));
    let default_lang = flaws.take(Field::DefaultLang, default.ok_or(Flaw::Unknown));
    let zone = Some(input.time_zone.trim()).filter(|zone| business::is_time_zone(zone)).map(str::to_owned);
    let time_zone = flaws.take(Field::TimeZone, zone.ok_or(Flaw::Unknown));
    match (name, address, public_contact, privacy_contact, langs, default_lang, time_zone) {
        (Some(name), Some(address), Some(public_contact), Some(privacy_contact), Some(langs), Some(default_lang), Some(time_zone)) => {
            Ok(Business { name, address, public_contact, privacy_contact, default_lang, langs, time_zone })
        }
        _ => Err(flaws),
    }
}

/// Makes the business and its owner; `link` is the set-up link's secret, absent on the command line.
pub fn complete(tx: &Tx, setup: &Setup, password: &PasswordHash, link: Option<&str>) -> Result<AccountId, PeopleError> {
    if sql::business(tx)?.is_some() {
        return Err(PeopleError::SetUpBefore);
    }
    match link {
        Some(secret) => {
            links::redeem(tx, LinkKind::Setup, secret)?;
        }
        None => sql::expire_links(tx, LinkKind::Setup, "", tx.now)?,
    }
    sql::insert_business(tx, &setup.business, tx.now)?;
    audit::record(tx, "business.create", "business", serde_json::json!({ "languages": setup.business.langs.len() }))?;
    let owner = NewAccount {
        email: setup.owner_email.expose().clone(),
        name: setup.owner_name.expose().clone(),
        lang: setup.business.default_lang,
        password: password.clone(),
    };
    accounts::create(tx, &owner, &Start { roles: Roles::of(&[Role::Owner]), by: None, ends: None })
}

impl From<NameFault> for Flaw {
    fn from(fault: NameFault) -> Self {
        match fault {
            NameFault::Empty => Self::Empty,
            NameFault::TooLong(most) => Self::TooLong(most),
            NameFault::Forbidden => Self::Forbidden,
            NameFault::NotAnAddress => Self::NotAnAddress,
        }
    }
}

impl From<PasswordFault> for Flaw {
    fn from(fault: PasswordFault) -> Self {
        match fault {
            PasswordFault::TooShort(least) => Self::TooShort(least),
            PasswordFault::TooLong(most) => Self::TooLong(most),
            PasswordFault::Common => Self::Common,
        }
    }
}

/// For the command line, which speaks English.
impl fmt::Display for Flaws {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (field, flaw)) in self.0.iter().enumerate() {
            let field = match field {
                Field::BusinessName => "the business name",
                Field::Address => "the address",
                Field::PublicContact => "the public contact",
                Field::PrivacyContact => "the privacy contact",
                Field::Langs => "the list of languages",
                Field::DefaultLang => "the first language",
                Field::TimeZone => "the time zone",
                Field::Name => "the name",
                Field::Email => "the e-mail address",
                Field::Password => "the password",
            };
            let separator = if index > 0 { "; " } else { "" };
            match flaw {
                Flaw::Empty => write!(f, "{separator}{field} is empty")?,
                Flaw::TooLong(most) => write!(f, "{separator}{field} has more than {most} characters")?,
                Flaw::TooShort(least) => write!(f, "{separator}{field} has fewer than {least} characters")?,
                Flaw::Forbidden => write!(f, "{separator}{field} has control or direction characters")?,
                Flaw::NotAnAddress => write!(f, "{separator}{field} is not an e-mail address")?,
                Flaw::Common => write!(f, "{separator}{field} is too easy to guess")?,
                Flaw::Unknown => write!(f, "{separator}{field} is not known here")?,
            }
        }
        Ok(())
    }
}

impl std::error::Error for Flaws {}

/// A business that offers three languages, with its owner: where tests of every floor begin.
#[cfg(test)]
pub fn sample() -> (Setup, crate::people::passwords::PasswordHash) {
    let text = str::to_owned;
    let business = BusinessInput {
        name: text("Lindner"),
        address: text("Kiel"),
        public_contact: text("a"),
        privacy_contact: text("b"),
        default_lang: text("en"),
        langs: vec![text("en"), text("ar"), text("lv")],
        time_zone: text("Europe/Berlin"),
    };
    let password = Secret::new(text("correct horse battery staple"));
    let input = SetupInput { business, owner_name: text("Dana"), owner_email: text("dana@lindner.example"), password };
    // Every field of the sample is filled, and its password is long enough.
    let setup = Setup::parse(input).unwrap();
    // Hashing fails only for want of memory.
    let hash = crate::people::passwords::hash_blocking(&setup.password).unwrap();
    (setup, hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complete_input() -> SetupInput {
        SetupInput {
            business: BusinessInput {
                name: "Lindner Physiotherapy".to_owned(),
                address: "Hafenstrasse 12\n24103 Kiel".to_owned(),
                public_contact: "praxis@lindner-physio.example".to_owned(),
                privacy_contact: "datenschutz@lindner-physio.example".to_owned(),
                default_lang: "en".to_owned(),
                langs: vec!["ar".to_owned(), "en".to_owned()],
                time_zone: "Europe/Berlin".to_owned(),
            },
            owner_name: "Dana Lindner".to_owned(),
            owner_email: "dana@lindner-physio.example".to_owned(),
            password: Secret::new("three blue bicycles".to_owned()),
        }
    }

    #[test]
    fn nothing_that_a_consent_dialog_shows_may_be_blank() {
        let check = |blank: fn(&mut SetupInput), field, flaw| {
            let mut input = complete_input();
            blank(&mut input);
            assert_eq!(Setup::parse(input).err(), Some(Flaws(vec![(field, flaw)])));
        };
        check(|input| input.business.name.clear(), Field::BusinessName, Flaw::Empty);
        check(|input| input.business.address = " \n ".to_owned(), Field::Address, Flaw::Empty);
        check(|input| input.business.public_contact.clear(), Field::PublicContact, Flaw::Empty);
        check(|input| input.business.privacy_contact.clear(), Field::PrivacyContact, Flaw::Empty);
        check(|input| input.owner_name.clear(), Field::Name, Flaw::Empty);
        check(|input| input.owner_email = "dana".to_owned(), Field::Email, Flaw::NotAnAddress);
        check(|input| input.business.langs.clear(), Field::Langs, Flaw::Empty);
        check(|input| input.business.default_lang = "fr".to_owned(), Field::DefaultLang, Flaw::Unknown);
        check(|input| input.business.time_zone = "Mars/Olympus".to_owned(), Field::TimeZone, Flaw::Unknown);
        check(|input| input.password = Secret::new("x".to_owned()), Field::Password, Flaw::TooShort(12));
        assert!(Setup::parse(complete_input()).is_ok());
    }
}
