//! One account that ends (B.3.4): a machine, fed with the time and with what stands in the way.
//!
//! ```text
//! active ──password──▶ requested ⇄ waiting (local files not deleted)
//!    ▲                     │ ╲ 15 d, nothing in the way
//!    └─────undo, 7 d───────┘   ▶ erasing ──rows gone──▶ erased
//! active ──30, 7, 1 d before the last day: told──▶ over ──▶ requested (cause: term) ──reinstated──▶ active
//! ```
//!
//! **Invariants.** Waiting stops no clock: the day stays, and what is in the way is seen by an officer from the tenth day on. What
//! is being erased cannot be undone. *Absent*: other conditions. Who asks is proved by the password before; the last owner is refused
//! at once and never gets here; unpaid bills are none of this program's.

use std::time::Duration;

use crate::base::ids::AccountId;
use crate::base::limits;
use crate::base::time::UtcMillis;

/// Why an account ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Its person wants it.
    Person,
    /// Its last day is over (WX-56).
    Term,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Requested,
    /// Its person recorded, and has not confirmed that all files are gone.
    Waiting,
    /// From here on nothing is undone; rows go with the next run of retention.
    Erasing,
    Erased,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    pub account: AccountId,
    pub cause: Cause,
    pub state: State,
    /// An admin answers for the account.
    pub is_managed: bool,
    pub asked: UtcMillis,
    /// By then all is erased.
    pub due: UtcMillis,
}

/// What is to be seen at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Files of recordings that the person has not confirmed as deleted.
    pub duties: usize,
    /// Somebody may sign in again: reinstated after the last day.
    pub stands: bool,
}

/// What follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The state changed, and nothing else.
    Moved,
    /// The last letter is to be written, and retention called.
    Farewell,
    /// There is nothing to close any more.
    Withdrawn,
}

impl Closing {
    pub fn begin(account: AccountId, cause: Cause, is_managed: bool, now: UtcMillis) -> Self {
        Self { account, cause, state: State::Requested, is_managed, asked: now, due: now.plus(limits::CLOSING_TIME) }
    }

    /// The first moment at which it cannot be undone.
    pub fn undo_until(&self) -> UtcMillis {
        self.asked.plus(limits::UNDO_LINK_LIFE)
    }

    /// Whether its person may still change their mind.
    pub fn can_undo(&self, now: UtcMillis) -> bool {
        self.cause == Cause::Person && matches!(self.state, State::Requested | State::Waiting) && now < self.undo_until()
    }

    /// Whether an officer has to look at it: something is in the way, or an admin has left it alone, and day 10 is there.
    pub fn is_for_officer(&self, now: UtcMillis) -> bool {
        let is_stuck = self.state == State::Waiting || self.is_managed && self.state == State::Requested;
        is_stuck && now >= self.asked.plus(limits::CLOSING_SHOWN)
    }

    /// Somebody looks, as often as they like.
    pub fn handle_look(&mut self, now: UtcMillis, look: Look) -> Option<Effect> {
        if matches!(self.state, State::Erasing | State::Erased) {
            return None;
        }
        if look.stands {
            return Some(Effect::Withdrawn);
        }
        let state = match look.duties {
            0 if now >= self.due.minus(HEAD_START) => State::Erasing,
            0 => State::Requested,
            _ => State::Waiting,
        };
        if state == self.state {
            return None;
        }
        self.state = state;
        Some(if state == State::Erasing { Effect::Farewell } else { Effect::Moved })
    }

    /// The rows are gone.
    pub fn handle_erased(&mut self) -> bool {
        let was = self.state == State::Erasing;
        if was {
            self.state = State::Erased;
        }
        was
    }
}

/// How many days before its last moment an account's person is to be told now, if they were not: the nearest of the three
/// days that has come, so that a machine that was off tells once and not three times.
pub fn notice(ends: UtcMillis, now: UtcMillis, told: &[u16]) -> Option<u16> {
    if now >= ends {
        return None;
    }
    let come = limits::TERM_NOTICE_DAYS.into_iter().filter(|days| now >= ends.minus(DAY * u32::from(*days))).min()?;
    told.iter().all(|days| *days > come).then_some(come)
}

const DAY: Duration = Duration::from_secs(24 * 3600);
/// Chosen: looking comes round every hour, and what is promised for a day is done by then.
const HEAD_START: Duration = Duration::from_secs(2 * 3600);

#[cfg(test)]
mod tests {
    use super::*;

    const START: UtcMillis = UtcMillis(1_800_000_000_000);

    fn day(days: u32) -> UtcMillis {
        START.plus(DAY * days)
    }

    fn look(duties: usize) -> Look {
        Look { duties, stands: false }
    }

    /// B.3.4, row by row: looks with their days, and what came of each.
    #[test]
    fn an_account_goes_its_way_to_the_end_and_no_other() {
        let check = |cause: Cause, rows: &[(UtcMillis, Look, Option<Effect>, State)]| {
            let mut closing = Closing::begin(AccountId::random(), cause, false, START);
            for (at, look, effect, state) in rows {
                assert_eq!((closing.handle_look(*at, *look), closing.state), (*effect, *state), "{cause:?} {look:?} at {at:?}");
            }
        };
        let back = Look { duties: 0, stands: true };
        for cause in [Cause::Person, Cause::Term] {
            // Nothing in the way: on the last day, and once.
            check(
                cause,
                &[
                    (START, look(0), None, State::Requested),
                    (day(14), look(0), None, State::Requested),
                    (day(15), look(0), Some(Effect::Farewell), State::Erasing),
                    (day(15), look(0), None, State::Erasing),
                    (day(15), back, None, State::Erasing),
                ],
            );
            // A duty keeps it waiting, beyond the day if need be.
            check(
                cause,
                &[
                    (START, look(2), Some(Effect::Moved), State::Waiting),
                    (day(5), look(1), None, State::Waiting),
                    (day(9), look(0), Some(Effect::Moved), State::Requested),
                    (day(10), look(1), Some(Effect::Moved), State::Waiting),
                    (day(16), look(1), None, State::Waiting),
                    (day(17), look(0), Some(Effect::Farewell), State::Erasing),
                ],
            );
            check(cause, &[(day(3), back, Some(Effect::Withdrawn), State::Requested)]);
        }
        let mut late = Closing::begin(AccountId::random(), Cause::Person, false, START);
        assert!(!late.handle_erased(), "nothing is erased before its time");
        late.handle_look(day(40), look(0));
        assert!(late.handle_erased() && !late.handle_erased() && late.state == State::Erased);
    }

    #[test]
    fn seven_days_undo_it_and_only_for_whoever_asked() {
        let mut closing = Closing::begin(AccountId::random(), Cause::Person, false, START);
        assert!(closing.can_undo(START) && closing.can_undo(UtcMillis(day(7).0 - 1)) && !closing.can_undo(day(7)));
        closing.handle_look(day(1), look(1));
        assert!(closing.can_undo(day(6)), "waiting is no reason");
        closing.handle_look(day(15), look(0));
        assert!(!closing.can_undo(START), "what is being erased cannot be undone");
        assert!(!Closing::begin(AccountId::random(), Cause::Term, false, START).can_undo(START));
    }

    #[test]
    fn an_officer_sees_from_the_tenth_day_what_is_stuck() {
        let before = UtcMillis(day(10).0 - 1);
        for (is_managed, duties, expected) in [(false, 0, false), (false, 1, true), (true, 0, true), (true, 1, true)] {
            let mut closing = Closing::begin(AccountId::random(), Cause::Person, is_managed, START);
            closing.handle_look(START, look(duties));
            assert_eq!((closing.is_for_officer(before), closing.is_for_officer(day(10))), (false, expected), "{is_managed} {duties}");
        }
    }

    #[test]
    fn a_term_is_told_of_three_times_and_each_time_once() {
        let ends = day(100);
        let before = |days: u32| UtcMillis(ends.0 - i64::from(days) * 24 * 3600 * 1000);
        for (at, told, expected) in [
            (before(31), [].as_slice(), None),
            (before(30), &[], Some(30)),
            (before(29), &[30], None),
            (before(7), &[30], Some(7)),
            (before(7), &[], Some(7)),
            (before(3), &[7], None),
            (before(1), &[30, 7], Some(1)),
            (before(1), &[1], None),
            (ends, &[], None),
        ] {
            assert_eq!(notice(ends, at, told), expected, "{at:?} {told:?}");
        }
    }
}
