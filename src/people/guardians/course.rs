//! One guardian's approval (B.3.7): a machine, fed with the time and with what somebody presses.
//!
//! ```text
//! asked ──grants──▶ confirming ──second act──▶ granted ⇄ frozen
//!   ├──refuses──▶ refused ◀──┤                    ├──withdraws──▶ revoked
//!   └──30 d──▶ expired ◀─────┘◀──30 d, no account─┤
//!                                                 └──of age──▶ of_age ──stays──▶ kept
//!                                                                ├──30 d──▶ revoked
//!                                                                └──guardian withdraws: no longer theirs
//! ```
//!
//! **Invariants.** Nothing is granted without two acts of the guardian. What is over stays over, and all of it is deleted the same day.
//! Looking twice does nothing twice.

use crate::base::limits;
use crate::base::time::UtcMillis;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Asked,
    /// The guardian said yes, and is asked a second time.
    Confirming,
    Granted,
    /// No further collection (WX-68).
    Frozen,
    /// Of age by now, and asked afresh.
    OfAge,
    /// Of age, and stays.
    Kept,
    Refused,
    Expired,
    Revoked,
}

/// How a guardian confirms (B.3.7).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Second {
    /// With a code from another letter.
    #[default]
    Code,
    /// With another letter a day later.
    Later,
}

/// What somebody presses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    Grant(Second),
    /// With the code, or a day later.
    Confirm,
    Refuse,
    Freeze,
    Unfreeze,
    Withdraw,
    /// The person of age stays.
    Keep,
}

/// What follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The state changed, and nothing else.
    Moved,
    /// The second letter is to be written.
    Confirmation,
    /// Both are written to: the child may begin.
    Welcome,
    /// The person is asked whether to stay.
    Question,
    /// All of it is to be deleted.
    Purge,
}

/// Why nothing follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It is not at that point, or not any more.
    Elsewhere,
    /// Its time is over.
    Over,
    /// The second act comes a day later.
    TooSoon,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    pub state: State,
    pub asked: UtcMillis,
    /// The guardian's answer.
    pub decided: Option<UtcMillis>,
    /// When it is over by itself: without an answer, without an account, or without a word of who came of age.
    pub due: UtcMillis,
    /// From when on the second act counts, as long as its letter is to be written.
    pub second: Option<UtcMillis>,
    pub of_age: UtcMillis,
}

/// What is to be seen at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    pub has_account: bool,
}

impl State {
    pub const ALL: [Self; 9] =
        [Self::Asked, Self::Confirming, Self::Granted, Self::Frozen, Self::OfAge, Self::Kept, Self::Refused, Self::Expired, Self::Revoked];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Confirming => "confirming",
            Self::Granted => "granted",
            Self::Frozen => "frozen",
            Self::OfAge => "of_age",
            Self::Kept => "kept",
            Self::Refused => "refused",
            Self::Expired => "expired",
            Self::Revoked => "revoked",
        }
    }

    /// The guardian has not decided.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Asked | Self::Confirming)
    }

    /// An account may be there.
    pub fn stands(self) -> bool {
        matches!(self, Self::Granted | Self::Frozen | Self::OfAge)
    }
}

impl Course {
    pub fn begin(of_age: UtcMillis, now: UtcMillis) -> Self {
        Self { state: State::Asked, asked: now, decided: None, due: now.plus(limits::GUARDIAN_TIME), second: None, of_age }
    }

    pub fn handle(&mut self, now: UtcMillis, input: Input) -> Result<Effect, Wrong> {
        if self.state.is_open() && now >= self.due {
            return Err(Wrong::Over);
        }
        let (state, effect) = match (self.state, input) {
            // Said again, because the letter did not come or the address was wrong.
            (State::Asked | State::Confirming, Input::Grant(second)) => {
                self.second = (second == Second::Later).then(|| now.plus(limits::GUARDIAN_REST));
                (State::Confirming, if second == Second::Code { Effect::Confirmation } else { Effect::Moved })
            }
            (State::Confirming, Input::Confirm) if self.second.is_some() => return Err(Wrong::TooSoon),
            (State::Confirming, Input::Confirm) => {
                self.due = now.plus(limits::GUARDIAN_TIME);
                (State::Granted, Effect::Welcome)
            }
            (State::Asked | State::Confirming, Input::Refuse) => (State::Refused, Effect::Purge),
            (State::Granted, Input::Freeze) => (State::Frozen, Effect::Moved),
            (State::Frozen, Input::Unfreeze) => (State::Granted, Effect::Moved),
            (State::Granted | State::Frozen, Input::Withdraw) => (State::Revoked, Effect::Purge),
            (State::OfAge, Input::Keep) => (State::Kept, Effect::Purge),
            _ => return Err(Wrong::Elsewhere),
        };
        if self.state.is_open() && state != State::Confirming {
            self.decided = Some(now);
        }
        self.state = state;
        Ok(effect)
    }

    /// Somebody looks, as often as they like.
    pub fn handle_look(&mut self, now: UtcMillis, look: Look) -> Option<Effect> {
        let over = now >= self.due;
        match self.state {
            State::Asked | State::Confirming if over => self.state = State::Expired,
            State::Confirming if self.second.is_some_and(|at| now >= at) => {
                self.second = None;
                return Some(Effect::Confirmation);
            }
            State::Granted | State::Frozen if !look.has_account && over => self.state = State::Expired,
            State::Granted | State::Frozen if look.has_account && now >= self.of_age => {
                self.state = State::OfAge;
                self.due = now.plus(limits::OF_AGE_TIME);
                return Some(Effect::Question);
            }
            State::OfAge if over => self.state = State::Revoked,
            _ => return None,
        }
        Some(Effect::Purge)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const START: UtcMillis = UtcMillis(1_800_000_000_000);
    const CODE: Input = Input::Grant(Second::Code);
    const LATER: Input = Input::Grant(Second::Later);

    fn hour(hours: u32) -> UtcMillis {
        START.plus(Duration::from_secs(3600) * hours)
    }

    fn day(days: u32) -> UtcMillis {
        hour(24 * days)
    }

    fn begin() -> Course {
        Course::begin(day(1_000), START)
    }

    /// What happens: somebody presses, or somebody looks.
    #[derive(Clone, Copy, Debug)]
    enum Step {
        Press(Input),
        /// Without an account, and with one.
        Look(bool),
    }

    use Step::{Look as See, Press};

    fn step(course: &mut Course, at: UtcMillis, what: Step) -> Result<Option<Effect>, Wrong> {
        match what {
            Press(input) => course.handle(at, input).map(Some),
            See(has_account) => Ok(course.handle_look(at, Look { has_account })),
        }
    }

    /// B.3.7, row by row: presses and looks with their times, and what came of each.
    #[test]
    fn an_approval_goes_its_way_and_no_other() {
        use Effect::{Confirmation, Moved, Purge, Question, Welcome};
        use Input::{Confirm, Freeze, Keep, Refuse, Unfreeze, Withdraw};
        type Row = (UtcMillis, Step, Result<Option<Effect>, Wrong>, State);
        let check = |name: &str, rows: &[Row]| {
            let mut course = begin();
            for (at, what, expected, state) in rows {
                assert_eq!((step(&mut course, *at, *what), course.state), (*expected, *state), "{name}: {what:?} at {at:?}");
            }
        };
        check(
            "with a code",
            &[
                (day(1), Press(Confirm), Err(Wrong::Elsewhere), State::Asked),
                (day(1), Press(CODE), Ok(Some(Confirmation)), State::Confirming),
                (day(1), Press(CODE), Ok(Some(Confirmation)), State::Confirming),
                (day(2), Press(Confirm), Ok(Some(Welcome)), State::Granted),
                (day(2), Press(Confirm), Err(Wrong::Elsewhere), State::Granted),
                (day(2), Press(CODE), Err(Wrong::Elsewhere), State::Granted),
                (day(2), Press(Refuse), Err(Wrong::Elsewhere), State::Granted),
                (day(3), Press(Freeze), Ok(Some(Moved)), State::Frozen),
                (day(3), Press(Freeze), Err(Wrong::Elsewhere), State::Frozen),
                (day(4), Press(Unfreeze), Ok(Some(Moved)), State::Granted),
                (day(5), Press(Withdraw), Ok(Some(Purge)), State::Revoked),
                (day(5), Press(Withdraw), Err(Wrong::Elsewhere), State::Revoked),
            ],
        );
        check(
            "a day later",
            &[
                (hour(1), Press(LATER), Ok(Some(Moved)), State::Confirming),
                (hour(2), Press(Confirm), Err(Wrong::TooSoon), State::Confirming),
                (hour(24), See(false), Ok(None), State::Confirming),
                (hour(24), Press(Confirm), Err(Wrong::TooSoon), State::Confirming),
                (hour(25), See(false), Ok(Some(Confirmation)), State::Confirming),
                (hour(26), See(false), Ok(None), State::Confirming),
                (hour(27), Press(Confirm), Ok(Some(Welcome)), State::Granted),
            ],
        );
        check(
            "refused",
            &[(day(1), Press(Refuse), Ok(Some(Purge)), State::Refused), (day(2), Press(CODE), Err(Wrong::Elsewhere), State::Refused)],
        );
        check(
            "refused at the second thought",
            &[(day(1), Press(CODE), Ok(Some(Confirmation)), State::Confirming), (day(2), Press(Refuse), Ok(Some(Purge)), State::Refused)],
        );
        check(
            "silent",
            &[
                (day(29), See(false), Ok(None), State::Asked),
                (day(30), Press(CODE), Err(Wrong::Over), State::Asked),
                (day(30), See(false), Ok(Some(Purge)), State::Expired),
                (day(30), See(false), Ok(None), State::Expired),
                (day(31), Press(CODE), Err(Wrong::Elsewhere), State::Expired),
            ],
        );
        check(
            "half an answer",
            &[
                (day(29), Press(CODE), Ok(Some(Confirmation)), State::Confirming),
                (day(30), Press(Confirm), Err(Wrong::Over), State::Confirming),
                (day(30), See(false), Ok(Some(Purge)), State::Expired),
            ],
        );
        check(
            "granted for nobody",
            &[
                (day(10), Press(CODE), Ok(Some(Confirmation)), State::Confirming),
                (day(10), Press(Confirm), Ok(Some(Welcome)), State::Granted),
                (day(39), See(false), Ok(None), State::Granted),
                (day(40), See(false), Ok(Some(Purge)), State::Expired),
            ],
        );
        let grown = [
            (day(1), Press(CODE), Ok(Some(Confirmation)), State::Confirming),
            (day(1), Press(Confirm), Ok(Some(Welcome)), State::Granted),
            (day(50), See(true), Ok(None), State::Granted),
            (day(60), Press(Freeze), Ok(Some(Moved)), State::Frozen),
            (day(999), See(true), Ok(None), State::Frozen),
            (day(1_000), See(true), Ok(Some(Question)), State::OfAge),
            (day(1_000), See(true), Ok(None), State::OfAge),
        ];
        // A guardian's word counts for a minor.
        let more: [&[Row]; 2] = [
            &[(day(1_001), Press(Withdraw), Err(Wrong::Elsewhere), State::OfAge), (day(1_002), Press(Keep), Ok(Some(Purge)), State::Kept)],
            &[(day(1_029), See(true), Ok(None), State::OfAge), (day(1_030), See(true), Ok(Some(Purge)), State::Revoked)],
        ];
        for rows in more {
            check("of age", &[&grown[..], rows].concat());
        }
    }

    /// Whatever is pressed, in whatever order and whenever: nothing is granted before the guardian has said yes and confirmed it, and
    /// nothing that is over comes back.
    #[test]
    fn there_is_no_way_to_granted_past_the_guardians_two_acts() {
        const PRESSES: [Step; 10] = [
            Press(CODE),
            Press(LATER),
            Press(Input::Confirm),
            Press(Input::Refuse),
            Press(Input::Freeze),
            Press(Input::Unfreeze),
            Press(Input::Withdraw),
            Press(Input::Keep),
            See(false),
            See(true),
        ];
        // All courses of five steps, at three paces.
        for pace in [1, 25, 24 * 31] {
            for seed in 0..100_000_usize {
                let mut course = begin();
                let (mut grants, mut confirms, mut rest) = (0, 0, seed);
                for at in 1..=5 {
                    let (what, before) = (PRESSES[rest % 10], course.state);
                    rest /= 10;
                    let done = step(&mut course, hour(at * pace), what);
                    if done.is_ok() {
                        grants += usize::from(matches!(what, Press(Input::Grant(_))));
                        confirms += usize::from(matches!(what, Press(Input::Confirm)));
                    } else {
                        assert_eq!(course.state, before, "{seed} {pace}: what is refused changes nothing");
                    }
                    assert!(!course.state.stands() || grants > 0 && confirms == 1, "{seed} {pace}: {course:?}");
                    let was_over = !before.is_open() && !before.stands();
                    assert!(!was_over || course.state == before, "{seed} {pace}: {before:?} came back");
                }
            }
        }
    }
}
