//! What the program keeps, why, on which ground and how long; and what it leaves in browsers: the two tables that texts refer to.
//!
//! Written from the limits that the program itself obeys, so that a table cannot say something else than what happens.
//!
//! **Invariants.** Every category has a purpose, one legal ground and a period. A cookie that is not named here is not set, because
//! `web::cookies` takes its names from here; that scripts leave nothing else is looked at by `tests/tidy`. *Absent*: what a business
//! keeps outside this program; that it writes itself.

use std::borrow::Borrow;
use std::time::Duration;

use crate::base::limits;
use crate::text::Words;

/// The sign-in of somebody who has an account.
pub const COOKIE_STAFF: &str = "__Host-s";
/// A guest's place in a conversation.
pub const COOKIE_GUEST: &str = "__Host-g";
/// A language that was pressed.
pub const COOKIE_LANG: &str = "__Host-lang";
/// What this browser chose about data, by a press.
pub const COOKIE_CHOICE: &str = "__Host-choice";

/// A table as a person reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub head: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// The heading of a column; empty where there is none. By value or, as templates hand it over, by reference.
    pub fn column(&self, at: impl Borrow<usize>) -> &str {
        self.head.get(*at.borrow()).map_or("", String::as_str)
    }
}

/// What is kept (requirements C).
/// `recording_days`: for how many a recording lives at most.
pub fn kept(t: &Words, recording_days: u16) -> Table {
    let head = ["privacy-col-what", "privacy-col-purpose", "policy-pages-basis", "privacy-col-period"];
    let row = |one: &Category| vec![t.say(one.what), t.say(one.purpose), t.say(one.basis), one.period.say(t, recording_days)];
    Table { head: head.iter().map(|key| t.say(key)).collect(), rows: CATEGORIES.iter().map(row).collect() }
}

/// What of it is kept about somebody with an account.
pub fn kept_of_accounts(t: &Words, recording_days: u16) -> Table {
    let all = kept(t, recording_days);
    let rows = CATEGORIES.iter().zip(all.rows).filter(|(one, _)| OF_ACCOUNTS.contains(&one.what)).map(|(_, row)| row).collect();
    Table { head: all.head, rows }
}

pub fn cookies(t: &Words) -> Table {
    let head = ["privacy-col-what", "privacy-col-purpose", "privacy-col-period"];
    let row = |(name, purpose, period): &(&str, &str, &str)| vec![(*name).to_owned(), t.say(purpose), t.say(period)];
    Table { head: head.iter().map(|key| t.say(key)).collect(), rows: COOKIES.iter().map(row).collect() }
}

struct Category {
    what: &'static str,
    purpose: &'static str,
    basis: &'static str,
    period: Period,
}

/// How long, as a sentence.
enum Period {
    Said(&'static str),
    Days(&'static str, Duration),
    /// As many as the house has set.
    RecordingDays(&'static str),
}

impl Period {
    fn say(&self, t: &Words, recording_days: u16) -> String {
        match self {
            Self::Said(key) => t.say(key),
            Self::Days(key, period) => t.say1(key, "days", period.as_secs() / DAY),
            Self::RecordingDays(key) => t.say1(key, "days", recording_days),
        }
    }
}

const fn category(what: &'static str, purpose: &'static str, basis: &'static str, period: Period) -> Category {
    Category { what, purpose, basis, period }
}

const DAY: u64 = 24 * 3600;
const CONTRACT: &str = "policy-pages-basis-contract";
const CONSENT: &str = "policy-pages-basis-consent";
const DUTY: &str = "policy-pages-basis-duty";
const INTEREST: &str = "policy-pages-basis-interest";
const CLOSED: Period = Period::Days("privacy-period-closed", limits::CONVERSATION_KEPT);

const CATEGORIES: &[Category] = &[
    category("privacy-form", "privacy-form-purpose", CONTRACT, CLOSED),
    category("privacy-chat", "privacy-chat-purpose", CONTRACT, CLOSED),
    category("privacy-visit", "privacy-visit-purpose", CONTRACT, CLOSED),
    category("privacy-message", "privacy-message-purpose", CONTRACT, Period::Days("privacy-period-left", limits::CONVERSATION_KEPT)),
    category("leave-kept-enquiry", "leave-kept-enquiry-purpose", CONTRACT, Period::Said("leave-kept-enquiry-period")),
    category("privacy-media", "privacy-media-purpose", CONTRACT, Period::Said("privacy-period-never")),
    category("privacy-quality", "privacy-quality-purpose", INTEREST, Period::Days("privacy-period-closed", limits::QUALITY_KEPT)),
    category("privacy-recorded", "privacy-recorded-purpose", CONSENT, Period::RecordingDays("privacy-period-recorded")),
    category("privacy-proof", "privacy-proof-purpose", DUTY, Period::Said("privacy-period-proof")),
    category("agree-kept-what", "agree-kept-purpose", DUTY, Period::Said("agree-kept-period")),
    category("privacy-wish", "privacy-wish-purpose", DUTY, Period::Said("privacy-period-wish")),
    category("privacy-address", "privacy-address-purpose", INTEREST, Period::Said("privacy-period-memory")),
    category("privacy-staff", "privacy-staff-purpose", CONTRACT, Period::Said("privacy-period-works")),
    category("come-kept-account", "come-kept-account-purpose", CONTRACT, Period::Said("come-kept-account-period")),
    category("minors-kept-asked", "minors-kept-asked-purpose", CONSENT, Period::Days("minors-kept-asked-period", limits::GUARDIAN_TIME)),
    category("minors-kept-account", "minors-kept-account-purpose", CONSENT, Period::Said("minors-kept-account-period")),
    category("privacy-session", "privacy-session-purpose", CONTRACT, Period::Said("privacy-period-session")),
    category("privacy-network", "privacy-network-purpose", INTEREST, Period::Days("privacy-period-network", limits::NETWORKS_KEPT)),
    category("privacy-link", "privacy-link-purpose", CONTRACT, Period::Days("privacy-period-link", limits::LINKS_KEPT)),
    category("privacy-access", "privacy-access-purpose", INTEREST, Period::Days("privacy-period-access", limits::ACCESS_KEPT)),
    category("privacy-letter", "privacy-letter-purpose", CONTRACT, Period::Days("privacy-period-letter", limits::MAIL_KEPT)),
    category("messages-kept", "messages-kept-purpose", CONSENT, Period::Said("messages-kept-period")),
    category("messages-blocked", "messages-blocked-purpose", DUTY, Period::Said("messages-blocked-period")),
    category("leave-kept-closing", "leave-kept-closing-purpose", DUTY, Period::Said("leave-kept-closing-period")),
    category("records-kept-objection", "records-kept-objection-purpose", DUTY, Period::Said("records-kept-objection-period")),
    category("choices-kept", "choices-kept-purpose", DUTY, Period::Said("choices-kept-period")),
    category("privacy-ledger", "privacy-ledger-purpose", INTEREST, Period::Said("privacy-period-ledger")),
];

/// Those that concern people with an account.
const OF_ACCOUNTS: &[&str] = &[
    "privacy-chat",
    "privacy-visit",
    "privacy-media",
    "privacy-quality",
    "privacy-recorded",
    "privacy-proof",
    "privacy-address",
    "privacy-staff",
    "privacy-session",
    "privacy-network",
    "privacy-link",
    "privacy-access",
    "privacy-letter",
    "messages-kept",
    "messages-blocked",
    "leave-kept-closing",
    "choices-kept",
    "privacy-ledger",
];

/// Cookies, then what scripts leave in the browser's storage.
const COOKIES: &[(&str, &str, &str)] = &[
    (COOKIE_GUEST, "privacy-cookie-guest", "privacy-cookie-browser"),
    (COOKIE_STAFF, "privacy-cookie-staff", "privacy-cookie-browser"),
    (COOKIE_LANG, "privacy-cookie-lang", "privacy-cookie-year"),
    (COOKIE_CHOICE, "choices-cookie", "privacy-cookie-year"),
    ("visavis-devices", "privacy-stored-devices", "privacy-stored-tab"),
    ("visavis-quiet", "privacy-stored-quiet", "privacy-stored-tab"),
    ("visavis-enter", "privacy-stored-enter", "privacy-stored-tab"),
    ("visavis-ring-volume", "privacy-stored-volume", "privacy-stored-deleted"),
    ("recordings", "privacy-stored-recording", "privacy-stored-saved"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;

    #[test]
    fn what_is_kept_about_accounts_is_part_of_all_that_is_kept() {
        let t = Words::new(Lang::En, "UTC");
        assert_eq!(kept_of_accounts(&t, 180).rows.len(), OF_ACCOUNTS.len());
    }

    #[test]
    fn every_row_is_full_in_every_language() {
        for lang in Lang::ALL {
            let t = Words::new(lang, "UTC");
            for table in [kept(&t, 180), cookies(&t)] {
                for row in &table.rows {
                    assert_eq!(row.len(), table.head.len());
                    for cell in row {
                        assert!(
                            !cell.is_empty() && !cell.contains('|') && !cell.contains('\n') && !cell.ends_with("[en]"),
                            "{lang:?} {row:?}"
                        );
                    }
                }
            }
        }
    }
}
