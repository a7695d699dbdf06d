//! What becomes of a letter, and how long a server that does not take any is left in peace: two plain machines.
//!
//! ```text
//!          no server                           taken
//! queue ──▶ held ◀──server goes──┐   ┌────────▶ sent
//!             └──server comes──▶ queued ──5xx─▶ refused ──retry──▶ queued
//!                                │   ▲ └─7 d──▶ late ─────retry──▶ queued
//!                                └4xx┘ 1 min … 6 h
//! held, queued ──what it is about is over──▶ recalled
//! anything unsent ──its link has expired──▶ outdated
//! ```

use std::time::Duration;

use crate::base::limits;
use crate::base::time::UtcMillis;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// There is no server: somebody hands its link over.
    Held,
    /// It is sent when its turn comes.
    Queued,
    /// A server took it. Whether it was read, nobody knows.
    Sent,
    /// A server will never take it (5xx).
    Refused,
    /// No server took it for a week.
    Late,
    /// Nothing in it is of use any more.
    Outdated,
    /// What it is about is over, before it went.
    Recalled,
}

/// What a server says to one letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// 2xx.
    Taken,
    /// 4xx.
    Later,
    /// 5xx.
    Never,
}

/// One letter's way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    pub state: State,
    /// How often it left since it was queued, or queued anew.
    pub tries: u32,
    /// When it was queued, or queued anew: the week counts from here.
    pub since: UtcMillis,
    /// When its turn comes.
    pub next: UtcMillis,
    /// When the link in it ends.
    pub useful_until: Option<UtcMillis>,
    pub sent: Option<UtcMillis>,
}

/// How the server fares: while it takes nothing, no letter is tried.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Tries in a row that reached nobody who takes letters.
    pub failures: u32,
    /// Since when.
    pub since: Option<UtcMillis>,
    pub next: UtcMillis,
}

impl State {
    pub const ALL: [Self; 7] = [Self::Held, Self::Queued, Self::Sent, Self::Refused, Self::Late, Self::Outdated, Self::Recalled];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Queued => "queued",
            Self::Sent => "sent",
            Self::Refused => "refused",
            Self::Late => "late",
            Self::Outdated => "outdated",
            Self::Recalled => "recalled",
        }
    }

    pub fn from_stored(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// Whether somebody may still hand its link over, or it may still go.
    pub fn keeps_text(self) -> bool {
        matches!(self, Self::Held | Self::Queued | Self::Refused | Self::Late)
    }

    /// Whether it waits for a server.
    pub fn is_waiting(self) -> bool {
        matches!(self, Self::Held | Self::Queued)
    }
}

impl Course {
    pub fn begin(now: UtcMillis, has_server: bool, useful_until: Option<UtcMillis>) -> Self {
        let state = if has_server { State::Queued } else { State::Held };
        Self { state, tries: 0, since: now, next: now, useful_until, sent: None }
    }

    /// It leaves for a server: its next turn is set before, so that one whose answer cannot be kept, because the disk is full or the
    /// process ends, comes again after longer and longer waits, and never by the minute. Answers whether it may leave.
    pub fn handle_leaving(&mut self, now: UtcMillis) -> bool {
        self.handle_time(now);
        let leaves = self.state == State::Queued;
        if leaves {
            self.next = now.plus(wait_after(self.tries));
            self.tries = self.tries.saturating_add(1);
        }
        leaves
    }

    /// A server has answered. A letter that is not on its way any more was sent all the same: of that the answer is no news.
    pub fn handle_verdict(&mut self, now: UtcMillis, verdict: Verdict) {
        match verdict {
            Verdict::Taken => {
                self.state = State::Sent;
                self.sent = Some(now);
            }
            _ if self.state != State::Queued => {}
            Verdict::Later => self.handle_time(now),
            Verdict::Never => self.state = State::Refused,
        }
    }

    /// Time goes by: a link ends, a week is over. A letter without a server waits for one as long as it is of use.
    pub fn handle_time(&mut self, now: UtcMillis) {
        if self.state.keeps_text() && self.useful_until.is_some_and(|until| until <= now) {
            self.state = State::Outdated;
        } else if self.state.is_waiting() && self.since.plus(limits::MAIL_GIVE_UP) <= now {
            self.state = State::Late;
        }
    }

    /// There is a server now, or there is none any more.
    pub fn handle_server(&mut self, now: UtcMillis, is_there: bool) {
        match (self.state, is_there) {
            (State::Held, true) => *self = Self { state: State::Queued, tries: 0, since: now, next: now, ..self.clone() },
            (State::Queued, true) => self.next = self.next.min(now),
            (State::Queued, false) => self.state = State::Held,
            _ => {}
        }
        self.handle_time(now);
    }

    /// Somebody wants it tried again. Answers whether that is possible.
    pub fn handle_retry(&mut self, now: UtcMillis, has_server: bool) -> bool {
        self.handle_time(now);
        // A week that is over just now is no hindrance to a person who wants it tried.
        if !self.state.keeps_text() {
            return false;
        }
        *self = Self::begin(now, has_server, self.useful_until);
        true
    }

    /// What it is about is over. Answers whether it was still here.
    pub fn handle_recall(&mut self) -> bool {
        let was_here = self.state.keeps_text();
        if was_here {
            self.state = State::Recalled;
        }
        was_here
    }

    /// When its line goes: 30 days after the last thing that can happen to it.
    pub fn delete_due(&self, now: UtcMillis) -> UtcMillis {
        let last = match self.state {
            State::Held | State::Queued => self.since.plus(limits::MAIL_GIVE_UP),
            _ => self.sent.unwrap_or(now),
        };
        last.plus(limits::MAIL_KEPT)
    }

    /// When time changes it next.
    pub fn ends(&self) -> UtcMillis {
        let week = self.since.plus(limits::MAIL_GIVE_UP);
        self.useful_until.map_or(week, |until| until.min(week))
    }
}

impl Line {
    /// Somebody answered who takes letters.
    pub fn handle_success(&mut self) {
        *self = Self::default();
    }

    /// Nobody did.
    pub fn handle_failure(&mut self, now: UtcMillis) {
        self.next = now.plus(wait_after(self.failures));
        self.failures = self.failures.saturating_add(1);
        self.since.get_or_insert(now);
    }

    pub fn is_open(&self, now: UtcMillis) -> bool {
        self.next <= now
    }
}

/// How long to wait after so many failures before.
fn wait_after(failures: u32) -> Duration {
    let doubled = limits::MAIL_RETRY_FIRST.saturating_mul(1 << failures.min(MOST_DOUBLINGS));
    doubled.min(limits::MAIL_RETRY_LAST)
}

/// Chosen: beyond, every wait is the longest one.
const MOST_DOUBLINGS: u32 = 16;

#[cfg(test)]
mod tests {
    use super::*;
    use State::{Held, Late, Outdated, Queued, Recalled, Refused, Sent};

    const MINUTE: u64 = 60;
    const HOUR: u64 = 3600;
    const DAY: u64 = 24 * HOUR;

    /// What can happen to a letter.
    #[derive(Clone, Copy, Debug)]
    enum Input {
        Leaves,
        Says(Verdict),
        Time,
        Comes,
        Goes,
        Retry,
        Recall,
    }
    use Input::{Comes, Goes, Leaves, Recall, Retry, Says, Time};
    use Verdict::{Later, Never, Taken};

    fn at(seconds: u64) -> UtcMillis {
        UtcMillis(0).plus(Duration::from_secs(seconds))
    }

    /// Each row: when, what happens, the state after it, and when its turn comes.
    fn check(has_server: bool, useful_until: Option<u64>, rows: &[(u64, Input, State, u64)]) {
        let mut course = Course::begin(at(0), has_server, useful_until.map(at));
        for &(now, input, state, next) in rows {
            match input {
                Leaves => drop(course.handle_leaving(at(now))),
                Says(verdict) => course.handle_verdict(at(now), verdict),
                Time => course.handle_time(at(now)),
                Comes => course.handle_server(at(now), true),
                Goes => course.handle_server(at(now), false),
                Retry => drop(course.handle_retry(at(now), true)),
                Recall => drop(course.handle_recall()),
            }
            assert_eq!((course.state, course.next), (state, at(next)), "{input:?} at {now}");
        }
    }

    #[test]
    fn a_letter_that_is_taken_is_sent_and_stays_so() {
        check(true, None, &[(5, Says(Taken), Sent, 0), (6, Says(Never), Sent, 0), (9 * DAY, Time, Sent, 0), (9 * DAY, Retry, Sent, 0)]);
        check(true, None, &[(5, Says(Taken), Sent, 0), (6, Recall, Sent, 0), (7, Goes, Sent, 0)]);
    }

    #[test]
    fn a_server_that_says_later_is_asked_after_one_minute_to_six_hours() {
        let mut course = Course::begin(at(0), true, None);
        let mut now = 0;
        let mut waits = Vec::new();
        for _ in 0..12 {
            assert!(course.handle_leaving(at(now)));
            course.handle_verdict(at(now), Later);
            let wait = course.next.since(at(now)).as_secs();
            waits.push(wait / MINUTE);
            now += wait;
        }
        assert_eq!(waits, [1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360]);
        assert_eq!((course.state, course.tries), (Queued, 12));
    }

    #[test]
    fn a_letter_whose_answer_was_not_kept_leaves_again_after_longer_and_longer() {
        check(true, None, &[(0, Leaves, Queued, 60), (60, Leaves, Queued, 180), (180, Leaves, Queued, 420), (181, Says(Taken), Sent, 420)]);
        check(true, None, &[(0, Recall, Recalled, 0), (1, Leaves, Recalled, 0)]);
        check(false, None, &[(0, Leaves, Held, 0)]);
    }

    #[test]
    fn a_server_that_is_down_for_a_week_ends_with_letters_for_somebody_to_hand_over() {
        check(
            true,
            None,
            &[
                (7 * DAY - 1, Time, Queued, 0),
                (7 * DAY, Time, Late, 0),
                (8 * DAY, Says(Later), Late, 0),
                (8 * DAY, Comes, Late, 0),
                (8 * DAY, Retry, Queued, 8 * DAY),
                (15 * DAY - 1, Time, Queued, 8 * DAY),
                (15 * DAY, Time, Late, 8 * DAY),
            ],
        );
        check(true, None, &[(7 * DAY - 1, Leaves, Queued, 7 * DAY + 59), (7 * DAY, Says(Later), Late, 7 * DAY + 59)]);
        check(true, None, &[(7 * DAY, Leaves, Late, 0)]);
    }

    #[test]
    fn a_refusal_is_final_until_somebody_wants_it_tried_again() {
        check(
            true,
            None,
            &[
                (1, Says(Never), Refused, 0),
                (2, Says(Later), Refused, 0),
                (30 * DAY, Time, Refused, 0),
                (31 * DAY, Retry, Queued, 31 * DAY),
            ],
        );
    }

    #[test]
    fn a_letter_whose_link_has_ended_does_not_go_and_cannot_be_tried_again() {
        for first in [(1, Leaves, Queued, 61), (1, Says(Never), Refused, 0), (1, Goes, Held, 0)] {
            let next = first.3;
            check(true, Some(900), &[first, (900, Time, Outdated, next), (901, Retry, Outdated, next), (902, Comes, Outdated, next)]);
        }
        check(true, Some(900), &[(900, Retry, Outdated, 0)]);
    }

    #[test]
    fn without_a_server_letters_are_held_and_go_when_one_comes() {
        check(false, None, &[(DAY, Time, Held, 0), (2 * DAY, Comes, Queued, 2 * DAY), (9 * DAY - 1, Time, Queued, 2 * DAY)]);
        check(false, None, &[(7 * DAY, Time, Late, 0)]);
        check(true, None, &[(1, Leaves, Queued, 61), (2, Goes, Held, 61), (3, Says(Later), Held, 61), (4, Comes, Queued, 4)]);
        check(true, None, &[(1, Leaves, Queued, 61), (2, Comes, Queued, 2)]);
    }

    #[test]
    fn what_is_over_is_recalled_unless_it_went() {
        for has_server in [true, false] {
            let rows = [(1, Recall, Recalled, 0), (2, Retry, Recalled, 0), (3, Comes, Recalled, 0), (9 * DAY, Time, Recalled, 0)];
            check(has_server, None, &rows);
        }
        check(true, None, &[(1, Recall, Recalled, 0), (2, Says(Taken), Sent, 0)]);
        let mut course = Course::begin(at(0), true, None);
        assert!(course.handle_recall() && !course.handle_recall());
    }

    #[test]
    fn a_line_goes_thirty_days_after_the_last_thing_that_can_happen() {
        let mut course = Course::begin(at(0), true, None);
        assert_eq!(course.delete_due(at(0)), at(37 * DAY));
        course.handle_verdict(at(DAY), Taken);
        assert_eq!(course.delete_due(at(5 * DAY)), at(31 * DAY));
        assert_eq!(course.ends(), at(7 * DAY));
    }

    #[test]
    fn a_silent_server_is_left_in_peace_for_longer_and_longer() {
        let mut line = Line::default();
        assert!(line.is_open(at(0)));
        for (failure, minutes) in [1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360].into_iter().enumerate() {
            let now = at(failure as u64 * DAY);
            line.handle_failure(now);
            assert_eq!(line.next, now.plus(Duration::from_secs(minutes * MINUTE)));
            assert!(!line.is_open(now));
        }
        assert_eq!((line.failures, line.since), (11, Some(at(0))));
        line.handle_success();
        assert_eq!(line, Line::default());
    }
}
