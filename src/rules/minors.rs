//! The rule for minors (B.4, row 26): whether they may have accounts, below which age a guardian is asked, and how that one confirms.
//!
//! **Invariants.** The age that counts is never below what a profile in force demands (GDPR art. 8, COPPA, PIPL art. 31). *Absent*: the age
//! of a country's own law between these, which a business knows and sets.

use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::limits::{AGE_LIMIT, AGE_LIMIT_DEFAULT};
use crate::people::guardians::course::Second;
use crate::rules::house::Lock;
use crate::rules::profiles::{Demand, Profiles, Setting};
use crate::rules::{RuleError, house, sql};
use crate::store::{StoreError, Tx};

/// Whether minors may have accounts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Minors {
    /// A guardian approves first (WX-66).
    #[default]
    Guardian,
    /// None knowingly (FC-55).
    Nobody,
}

/// The rule as an admin sets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MinorRule {
    pub minors: Minors,
    /// Whoever has not so many years is a minor.
    pub age_limit: u8,
    pub second: Second,
}

impl Default for MinorRule {
    fn default() -> Self {
        Self { minors: Minors::default(), age_limit: AGE_LIMIT_DEFAULT, second: Second::default() }
    }
}

impl Minors {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Guardian => "guardian",
            Self::Nobody => "no_minors",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Guardian, Self::Nobody].into_iter().find(|known| known.as_str() == name)
    }
}

/// A word of [`Second`] as it is stored and sent.
pub fn second_word(second: Second) -> &'static str {
    match second {
        Second::Code => "code",
        Second::Later => "later",
    }
}

pub fn second_of(word: &str) -> Option<Second> {
    [Second::Code, Second::Later].into_iter().find(|known| second_word(*known) == word)
}

/// The lowest age that the house may choose.
pub fn least_age(profiles: &Profiles) -> u8 {
    let least = *AGE_LIMIT.start();
    match profiles.demand(Setting::AgeLimit) {
        Some(Demand::AtLeast(age)) => u8::try_from(age).unwrap_or(*AGE_LIMIT.end()).max(least),
        _ => least,
    }
}

/// What keeps the age from being lower.
pub fn age_lock(profiles: &Profiles) -> Option<Lock> {
    Some(profiles.locked_by(Setting::AgeLimit)).filter(|by| !by.is_empty()).map(Lock::Profiles)
}

/// The rule as it is set, and as the law lets it be. What a published text adds is for `policies::promises`.
pub fn in_force(conn: &Connection) -> Result<MinorRule, StoreError> {
    let (rule, profiles) = (sql::minors(conn)?, house::load(conn)?.profiles);
    Ok(MinorRule { age_limit: rule.age_limit.max(least_age(&profiles)), ..rule })
}

/// Sets it.
pub fn set(tx: &Tx, rule: &MinorRule) -> Result<(), RuleError> {
    let least = least_age(&house::load(tx)?.profiles);
    if !(least..=*AGE_LIMIT.end()).contains(&rule.age_limit) {
        return Err(RuleError::Locked);
    }
    sql::set_minors(tx, rule, tx.now)?;
    let detail = json!({ "minors": rule.minors.as_str(), "age_limit": rule.age_limit, "second_act": second_word(rule.second) });
    audit::record(tx, "rules.minors", "house", detail)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::profiles::Profile;

    /// G-24: the strictest of the laws in force, and never below what the program allows.
    #[test]
    fn no_house_asks_for_fewer_years_than_its_laws() {
        for (profiles, least) in [
            (Profiles::chosen([Profile::Generic]), 13),
            (Profiles::chosen([Profile::UsCa]), 13),
            (Profiles::chosen([Profile::Cn]), 14),
            (Profiles::chosen([Profile::EuUk]), 16),
            (Profiles::chosen([Profile::EuUk, Profile::Cn, Profile::UsCa]), 16),
            (Profiles::default(), 16),
        ] {
            assert_eq!(least_age(&profiles), least, "{profiles:?}");
        }
        assert_eq!(age_lock(&Profiles::chosen([Profile::EuUk, Profile::Cn])), Some(Lock::Profiles(vec![Profile::EuUk])));
        assert_eq!(age_lock(&Profiles::chosen([Profile::Generic])), None);
    }
}
