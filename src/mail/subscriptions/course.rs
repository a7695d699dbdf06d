//! How one person stands to one topic: a plain machine, and the only place that says what may follow what.

use crate::base::time::UtcMillis;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Course {
    #[default]
    None,
    /// A letter with a link is on its way; nothing is sent before it is pressed.
    Asked {
        until: UtcMillis,
        /// The person had stopped it before: an unanswered question changes nothing about that.
        was_stopped: bool,
    },
    Subscribed,
    /// Not to be asked for by anybody but the person.
    Unsubscribed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// The person ticks it.
    Ask { until: UtcMillis },
    /// The link in the letter is pressed.
    Confirm,
    /// The person wants no more of it.
    Stop,
    /// Time goes by.
    Time,
}

/// This cannot happen now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotNow;

impl Course {
    /// Whether somebody may be written to.
    pub fn is_live(self) -> bool {
        self == Self::Subscribed
    }

    pub fn handle(&mut self, now: UtcMillis, input: Input) -> Result<(), NotNow> {
        *self = match (*self, input) {
            (Self::None, Input::Ask { until }) => Self::Asked { until, was_stopped: false },
            (Self::Unsubscribed, Input::Ask { until }) => Self::Asked { until, was_stopped: true },
            (Self::Asked { was_stopped, .. }, Input::Ask { until }) => Self::Asked { until, was_stopped },
            (Self::Asked { until, .. }, Input::Confirm) if now < until => Self::Subscribed,
            // Also what was never wanted can be stopped: so it stays.
            (_, Input::Stop) => Self::Unsubscribed,
            (Self::Asked { until, was_stopped }, Input::Time) if until <= now => {
                if was_stopped {
                    Self::Unsubscribed
                } else {
                    Self::None
                }
            }
            (course, Input::Time) => course,
            (_, Input::Ask { .. } | Input::Confirm) => return Err(NotNow),
        };
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Course::{Asked, None, Subscribed, Unsubscribed};
    use Input::{Ask, Confirm, Stop, Time};

    const ASK: Input = Ask { until: UtcMillis(100) };

    fn asked(was_stopped: bool) -> Course {
        Asked { until: UtcMillis(100), was_stopped }
    }

    /// Each row: when, what happens, and what stands then; `false`: it cannot happen.
    fn check(rows: &[(i64, Input, bool, Course)]) {
        let mut course = None;
        for &(now, input, happens, then) in rows {
            assert_eq!(course.handle(UtcMillis(now), input).is_ok(), happens, "{input:?} at {now}");
            assert_eq!(course, then, "{input:?} at {now}");
        }
    }

    #[test]
    fn nothing_is_wanted_before_the_link_was_pressed_in_time() {
        check(&[(1, Confirm, false, None), (2, ASK, true, asked(false)), (3, Confirm, true, Subscribed), (4, Confirm, false, Subscribed)]);
        check(&[(2, ASK, true, asked(false)), (100, Confirm, false, asked(false)), (100, Time, true, None), (101, Confirm, false, None)]);
        check(&[(2, ASK, true, asked(false)), (3, Confirm, true, Subscribed), (4, ASK, false, Subscribed), (900, Time, true, Subscribed)]);
    }

    #[test]
    fn what_was_stopped_stays_so_until_it_is_asked_for_and_confirmed_anew() {
        check(&[
            (1, Stop, true, Unsubscribed),
            (2, Confirm, false, Unsubscribed),
            (3, ASK, true, asked(true)),
            (100, Time, true, Unsubscribed),
        ]);
        check(&[
            (1, Stop, true, Unsubscribed),
            (3, ASK, true, asked(true)),
            (4, Stop, true, Unsubscribed),
            (5, Confirm, false, Unsubscribed),
        ]);
        check(&[(1, Stop, true, Unsubscribed), (3, ASK, true, asked(true)), (4, Confirm, true, Subscribed), (5, Stop, true, Unsubscribed)]);
    }

    /// Every order of six things, each at once or after the question has ended.
    #[test]
    fn nobody_is_written_to_whose_last_word_was_not_a_confirmation_in_time() {
        const STEPS: usize = 6;
        for order in 0..8_usize.pow(STEPS as u32) {
            let (mut course, mut now, mut open, mut wanted) = (None, 0, Option::None, false);
            for step in 0..STEPS {
                let choice = order / 8_usize.pow(step as u32) % 8;
                now += if choice < 4 { 0 } else { 10 };
                let input = [Ask { until: UtcMillis(now + 10) }, Confirm, Stop, Time][choice % 4];
                let done = course.handle(UtcMillis(now), input).is_ok();
                match input {
                    Ask { until } if done => (open, wanted) = (Some(until.0), false),
                    Confirm if done => {
                        assert!(open.is_some_and(|until| now < until), "{order:o}");
                        (open, wanted) = (Option::None, true);
                    }
                    Stop => (open, wanted) = (Option::None, false),
                    _ => {}
                }
                assert_eq!(course.is_live(), wanted, "{order:o} at {step}");
            }
        }
    }
}
