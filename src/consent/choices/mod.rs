//! Privacy choices: what a browser or an account allows beyond what is needed, and "do not sell or share" (B.3.8, DR-9).
//!
//! Owns the table `privacy_choices`. Nobody says who they are: a browser is known by a random code in a cookie, set by a press only.
//! Whoever is signed in chooses for this browser and for the account; the signal of a browser and its opt-out are kept with the account.
//!
//! **Invariants.** Of a code its SHA-256 is stored. A code that no row knows is no choice. Each press that changes something stands in
//! the ledger, with what was shown when it was made. An account that opts out objects to recipients that trade in data.
//! *Absent*: a name or an address of a browser; a write for a visit that brings nothing new.

pub mod choice;
mod sql;

use std::collections::BTreeSet;

use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::ids::{AccountId, ChoiceId};
use crate::base::limits;
use crate::base::time::UtcMillis;
use crate::blob::Blobs;
use crate::consent::{ConsentError, objections};
use crate::people::guardians;
use crate::policies::declarations::{self, Category};
use crate::policies::recipients::RecipientKind;
use crate::retention::Erasable;
use crate::store::portable::Portable;
use crate::store::{StoreError, Tx};
use crate::text::Lang;

use choice::{Channel, Choice, Input, Pressed, is_out};

/// Whose choice it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holder {
    /// The SHA-256 of a browser's code.
    Browser([u8; 32]),
    Account(AccountId),
}

/// Who presses, and what they were shown.
#[derive(Clone, Debug)]
pub struct Press {
    /// `None`: this browser keeps nothing of it.
    pub browser: Option<[u8; 32]>,
    pub account: Option<AccountId>,
    /// `Sec-GPC: 1` came with it.
    pub signal: bool,
    /// Of the declarations that were shown.
    pub stamp: String,
    pub lang: Lang,
}

/// How a visitor stands: what this browser and this account chose, what is offered, and whether the signal came.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    pub browser: Option<Choice>,
    pub account: Option<Choice>,
    pub offered: BTreeSet<Category>,
    pub stamp: String,
    pub signal: bool,
    /// Of a minor's account: then nothing counts but what keeps data in (WX-69).
    pub is_minor: bool,
}

/// What came of a press.
#[derive(Clone, Debug)]
pub struct Taken {
    /// What was wanted and stays off until it is confirmed by its name.
    pub left: BTreeSet<Category>,
    /// The browser has a row of its own, by which its code is known.
    pub is_kept: bool,
}

/// A stored choice.
#[derive(Clone, Debug)]
struct Kept {
    id: ChoiceId,
    holder: Holder,
    choice: Choice,
    stamp: String,
    lang: Lang,
}

/// What an account chose.
pub const PORTABLE: Portable = Portable { part: "privacy_choices", gather: sql::copy };

/// Choices of browsers when nothing of them counts any more. Those of accounts go with the account.
pub const ERASABLE: Erasable = Erasable { rule: "consent.choices", due, erase };

/// What is known of a visitor. `code`: the SHA-256 of what the browser's cookie holds.
pub fn standing(
    conn: &Connection,
    (code, account): (Option<[u8; 32]>, Option<&AccountId>),
    signal: bool,
    now: UtcMillis,
) -> Result<Standing, ConsentError> {
    let declared = declarations::in_force(conn, now)?;
    let find = |holder: Option<Holder>| -> Result<Option<Choice>, ConsentError> {
        let kept = holder.map(|holder| sql::find(conn, &holder)).transpose()?.flatten();
        Ok(kept.map(|kept| kept.choice))
    };
    Ok(Standing {
        browser: find(code.map(Holder::Browser))?,
        account: find(account.cloned().map(Holder::Account))?,
        offered: declarations::categories(&declared),
        stamp: declarations::stamp(&declared),
        signal,
        is_minor: account.map(|account| guardians::is_minor(conn, account)).transpose()?.unwrap_or_default(),
    })
}

/// A press counts for the browser, and for the account of whoever is signed in, with or without a place for the browser.
pub fn press(tx: &Tx<'_>, by: &Press, input: &Input) -> Result<Taken, ConsentError> {
    let of_browser = match by.browser {
        Some(code) => share_opt_out(tx, by, code).and_then(|()| take(tx, (Holder::Browser(code), by), input)),
        None => Err(ConsentError::Full),
    };
    let Some(account) = &by.account else { return of_browser.map(|left| Taken { left, is_kept: true }) };
    let is_kept = match of_browser {
        Ok(_) => true,
        Err(ConsentError::Full) => false,
        Err(fault) => return Err(fault),
    };
    let left = take(tx, (Holder::Account(account.clone()), by), input)?;
    if matches!(input, Input::OptOut(_)) {
        objections::object(tx, account, RecipientKind::Advertising)?;
    }
    object_if_out(tx, account)?;
    Ok(Taken { left, is_kept })
}

/// Keeps with an account what its browser says: the signal, or an opt-out from before the sign-in.
pub fn carry(tx: &Tx<'_>, by: &Press, browser: Option<Channel>) -> Result<(), ConsentError> {
    let Some(account) = &by.account else { return Ok(()) };
    let holder = || Holder::Account(account.clone());
    if by.signal {
        take(tx, (holder(), by), &Input::Signal)?;
    }
    if let Some(channel) = browser {
        take(tx, (holder(), by), &Input::OptOut(channel))?;
    }
    object_if_out(tx, account)
}

/// Opts an account out as its person asked by another way than a page.
pub fn enter(tx: &Tx<'_>, account: &AccountId, channel: Channel, lang: Lang) -> Result<(), ConsentError> {
    let stamp = declarations::stamp(&declarations::in_force(tx, tx.now)?);
    let by = Press { browser: None, account: Some(account.clone()), signal: false, stamp, lang };
    take(tx, (Holder::Account(account.clone()), &by), &Input::OptOut(channel))?;
    object_if_out(tx, account)
}

impl Standing {
    /// What counts for this visitor now: what the account chose as long as it stands, else what the browser did; a later word of the
    /// browser only takes away. An opt-out counts from either, the later one, and so does a signal.
    pub fn choice(&self, now: UtcMillis) -> Choice {
        let (browser, account) = self.both();
        let newer = match (account.standing(now), browser.standing(now)) {
            (Some(account), Some(browser)) if browser.at > account.at => Some(account.within(browser)),
            (None, Some(browser)) => Some(browser.clone()),
            _ => None,
        };
        let mut pressed = newer.or(account.pressed.clone()).or(browser.pressed.clone()).filter(|_| !self.is_minor);
        let opted_out = [account.opted_out, self.out_of_browser(now)].into_iter().flatten().max_by_key(|(at, _)| *at);
        let signal = account.signal.or(browser.signal);
        // What was confirmed in the face of one opt-out is not confirmed in that of a later one.
        let since = opted_out.map(|(at, _)| at).max(signal);
        let is_new = self.signal && signal.is_none();
        if let Some(pressed) = pressed.as_mut().filter(|pressed| is_new || since.is_some_and(|since| pressed.at < since)) {
            pressed.despite.clear();
        }
        Choice { pressed, opted_out, signal }
    }

    /// Whether a signal is honoured: one that came now, or one that is kept with the account or the browser's choice.
    pub fn is_honoured(&self) -> bool {
        let (browser, account) = self.both();
        self.signal || account.signal.or(browser.signal).is_some()
    }

    pub fn is_to_be_asked(&self, now: UtcMillis) -> bool {
        !self.is_minor && self.choice(now).is_to_be_asked(now, self.signal, &self.offered)
    }

    /// Whether the account has yet to learn what its browser says, and the browser's own opt-out if that is part of it.
    pub fn to_carry(&self, now: UtcMillis) -> Option<Option<Channel>> {
        let (_, account) = self.both();
        let signal = self.signal && account.signal.is_none();
        let confirmed = account.standing(now).filter(|pressed| !pressed.despite.is_empty()).map(|pressed| pressed.at);
        let knows = |(at, _): &(UtcMillis, Channel)| {
            account.opted_out.is_some_and(|out| is_out(&out, now)) && confirmed.is_none_or(|confirmed| confirmed >= *at)
        };
        let out = self.out_of_browser(now).filter(|out| is_out(out, now) && !knows(out));
        (signal || out.is_some()).then(|| out.map(|(_, channel)| channel))
    }

    /// What a page carries so that a press on it is known to be stale: what was offered, and what had been chosen.
    pub fn shown(&self) -> String {
        let (browser, account) = self.both();
        let of = |choice: &Choice| [choice.pressed.as_ref().map(|pressed| pressed.at), choice.opted_out.map(|(at, _)| at)];
        let times = [of(&browser), of(&account)].concat();
        times.iter().fold(self.stamp.clone(), |text, at| format!("{text}.{}", at.map_or(0, |at| at.0)))
    }

    fn both(&self) -> (Choice, Choice) {
        (self.browser.clone().unwrap_or_default(), self.account.clone().unwrap_or_default())
    }

    /// The browser's opt-out; an account that has allowed a sale since knows better than a browser of before.
    fn out_of_browser(&self, now: UtcMillis) -> Option<(UtcMillis, Channel)> {
        let (browser, account) = self.both();
        let sells = |pressed: &&Pressed| !self.is_minor && pressed.allowed.iter().any(|one| one.is_sale());
        let since = account.standing(now).filter(sells).map(|pressed| pressed.at);
        browser.opted_out.filter(|(at, _)| since.is_none_or(|since| since <= *at))
    }
}

fn take(tx: &Tx<'_>, (holder, by): (Holder, &Press), input: &Input) -> Result<BTreeSet<Category>, ConsentError> {
    let found = sql::find(tx, &holder)?;
    let is_new = found.is_none();
    if is_new && matches!(holder, Holder::Browser(_)) && sql::count_browsers(tx)? >= limits::CHOICES {
        return Err(ConsentError::Full);
    }
    let before = found.as_ref().map(|kept| kept.choice.clone());
    let mut kept =
        found.unwrap_or_else(|| Kept { id: ChoiceId::random(), holder, choice: Choice::default(), stamp: String::new(), lang: by.lang });
    let left = kept.choice.handle(tx.now, by.signal, input);
    if before.as_ref() == Some(&kept.choice) {
        return Ok(left);
    }
    (kept.stamp, kept.lang) = (by.stamp.clone(), by.lang);
    sql::put(tx, &kept)?;
    let allowed: Vec<&str> = kept.choice.allowed(tx.now, by.signal).into_iter().map(Category::as_str).collect();
    let detail = json!({
        "input": input.as_str(),
        "state": kept.choice.state(tx.now).as_str(),
        "allowed": allowed,
        "shown": kept.stamp,
        "lang": kept.lang.tag(),
    });
    let subject = match &kept.holder {
        Holder::Browser(_) => kept.id.as_str(),
        Holder::Account(account) => account.as_str(),
    };
    audit::record(tx, "choice.make", subject, detail)?;
    Ok(left)
}

/// What the account opted out of stays off in this browser when the person signs out again, unless it is confirmed by its name.
fn share_opt_out(tx: &Tx<'_>, by: &Press, code: [u8; 32]) -> Result<(), ConsentError> {
    let Some(account) = &by.account else { return Ok(()) };
    let of = |holder| Ok::<_, ConsentError>(sql::find(tx, &holder)?.map(|kept| kept.choice).unwrap_or_default());
    let (account, browser) = (of(Holder::Account(account.clone()))?, of(Holder::Browser(code))?);
    if account.blocks(tx.now, false) && !browser.blocks(tx.now, false) {
        let channel = account.opted_out.map_or(Channel::Signal, |(_, channel)| channel);
        take(tx, (Holder::Browser(code), by), &Input::OptOut(channel))?;
    }
    Ok(())
}

/// Whoever opted out objects to those who trade in data, whatever is added to the register of recipients later.
fn object_if_out(tx: &Tx<'_>, account: &AccountId) -> Result<(), ConsentError> {
    let kept = sql::find(tx, &Holder::Account(account.clone()))?;
    if kept.is_some_and(|kept| kept.choice.opted_out.is_some_and(|(at, _)| at == tx.now)) {
        objections::object(tx, account, RecipientKind::Advertising)?;
    }
    Ok(())
}

impl Input {
    /// As the ledger says it.
    fn as_str(&self) -> &'static str {
        match self {
            Self::RejectAll => "reject-all",
            Self::AcceptAll(_) => "accept-all",
            Self::Save(_) => "save",
            Self::Confirm(_) => "confirm",
            Self::OptOut(channel) => channel.as_opt_out(),
            Self::Signal => "signal",
        }
    }
}

impl Channel {
    fn as_opt_out(self) -> &'static str {
        match self {
            Self::Press => "opt-out",
            Self::Signal => "opt-out-signal",
            Self::Phone => "opt-out-phone",
            Self::Mail => "opt-out-mail",
            Self::Letter => "opt-out-letter",
        }
    }
}

fn due(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    Ok(sql::due(conn, now, most)?)
}

fn erase(tx: &Tx<'_>, _: &Blobs, id: &str) -> Result<usize, StoreError> {
    Ok(sql::delete(tx, id)?)
}

#[cfg(test)]
mod tests {
    use Category::{Advertising, Statistics};

    use super::*;

    const DAY: i64 = 86_400_000;

    fn at(day: i64) -> UtcMillis {
        UtcMillis(day * DAY)
    }

    fn made(presses: &[(i64, Input)]) -> Option<Choice> {
        let mut choice = Choice::default();
        for (day, input) in presses {
            choice.handle(at(*day), false, input);
        }
        (!presses.is_empty()).then_some(choice)
    }

    /// What browser and account pressed; then, on a day, what is allowed, since which day somebody is opted out, what is carried on.
    type Row<'a> = (&'a [(i64, Input)], &'a [(i64, Input)], i64, &'a [Category], Option<i64>, Option<Channel>);

    #[test]
    fn of_browser_and_account_the_later_word_counts_and_a_refusal_before_anything_else() {
        use Channel::{Letter, Press};
        use Input::{AcceptAll, Confirm, OptOut, RejectAll, Save, Signal};
        let all = || AcceptAll([Statistics, Advertising].into());
        let sale = || Confirm([Advertising].into());
        let few = || Save([Statistics].into());
        let table: &[Row<'_>] = &[
            (&[], &[], 1, &[], None, None),
            (&[(0, all())], &[], 1, &[Statistics, Advertising], None, None),
            (&[(0, all())], &[(1, RejectAll)], 2, &[], None, None),
            // A later word of the browser takes away and adds nothing.
            (&[(1, few())], &[(0, all())], 2, &[Statistics], None, None),
            (&[(1, all())], &[(0, few())], 2, &[Statistics], None, None),
            (&[(1, RejectAll)], &[(0, all())], 2, &[], None, None),
            // What the account chose and what is over hides nothing that the browser says afresh.
            (&[(190, few())], &[(0, RejectAll)], 200, &[Statistics], None, None),
            (&[(190, RejectAll)], &[(0, all())], 200, &[], None, None),
            // An opt-out of either counts; the later one, and one that is over hides none.
            (&[(0, all()), (5, OptOut(Press))], &[], 6, &[Statistics], Some(5), Some(Press)),
            (&[(300, OptOut(Press))], &[(0, OptOut(Letter))], 310, &[], Some(300), None),
            (&[(300, OptOut(Press))], &[(0, OptOut(Letter))], 400, &[], Some(300), Some(Press)),
            (&[(0, OptOut(Press))], &[(300, OptOut(Letter))], 400, &[], Some(300), None),
            (&[(0, OptOut(Press))], &[], 400, &[], Some(0), None),
            // An account that has chosen since knows better than a browser of before, as long as that stands.
            (&[(0, OptOut(Press))], &[(1, all())], 2, &[Statistics, Advertising], None, None),
            (&[(0, OptOut(Press))], &[(1, all())], 200, &[], Some(0), Some(Press)),
            // One that has allowed no sale knows nothing of it.
            (&[(0, OptOut(Press))], &[(1, few())], 2, &[Statistics], Some(0), Some(Press)),
            (&[(0, OptOut(Press))], &[(1, RejectAll)], 2, &[], Some(0), Some(Press)),
            // What was confirmed in the face of one opt-out is not confirmed in that of a later one.
            (&[(0, OptOut(Press)), (1, sale())], &[], 2, &[Advertising], Some(0), Some(Press)),
            (&[(0, OptOut(Press)), (1, sale())], &[(5, OptOut(Letter))], 6, &[], Some(5), None),
            (&[(0, OptOut(Press)), (1, sale())], &[(5, Signal)], 6, &[], Some(5), None),
            (&[(5, OptOut(Press))], &[(0, OptOut(Press)), (1, sale())], 6, &[], Some(5), Some(Press)),
            (&[(0, OptOut(Press))], &[(0, OptOut(Press)), (1, sale())], 6, &[Advertising], Some(0), None),
        ];
        for (browser, account, day, allowed, out, carried) in table {
            let standing = Standing { browser: made(browser), account: made(account), ..Standing::default() };
            let choice = standing.choice(at(*day));
            let found = (choice.allowed(at(*day), false), choice.opted_out.map(|(at, _)| at), standing.to_carry(at(*day)).flatten());
            assert_eq!(found, (allowed.iter().copied().collect(), out.map(at), *carried), "{browser:?} {account:?} on day {day}");
        }
    }

    #[test]
    fn a_signal_of_either_is_kept_and_a_page_is_stale_after_any_press() {
        let kept = |browser: &[(i64, Input)], account: &[(i64, Input)]| Standing {
            browser: made(browser),
            account: made(account),
            ..Standing::default()
        };
        assert!(kept(&[(0, Input::Signal)], &[(1, Input::RejectAll)]).is_honoured());
        // One that comes and is not kept yet was not there when something was confirmed.
        let confirmed = [(0, Input::OptOut(Channel::Press)), (1, Input::Confirm([Advertising].into()))];
        for (signal, allowed) in [(false, 1), (true, 0)] {
            let standing = Standing { signal, ..kept(&confirmed, &[]) };
            assert_eq!(standing.choice(at(2)).allowed(at(2), signal).len(), allowed);
        }
        assert!(kept(&[], &[(0, Input::Signal)]).is_honoured() && !kept(&[(0, Input::RejectAll)], &[]).is_honoured());
        let blocks = kept(&[(0, Input::Signal)], &[(1, Input::AcceptAll([Advertising].into()))]).choice(at(2)).allowed(at(2), false);
        assert!(blocks.is_empty(), "whatever was accepted since");
        let pages =
            [kept(&[], &[]), kept(&[(1, Input::RejectAll)], &[]), kept(&[], &[(1, Input::RejectAll)]), kept(&[(2, Input::RejectAll)], &[])];
        let shown: BTreeSet<String> = pages.iter().map(Standing::shown).collect();
        assert_eq!(shown.len(), pages.len());
    }
}
