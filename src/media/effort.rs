//! What a thread has spent since it began: time on a core, and time for which it was ready and got none.
//!
//! **Invariants.** Read from the kernel's own account of the thread, which costs nothing while nobody reads. *Absent*: an answer
//! on systems that keep no such account.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::time::Duration;

/// Times since the thread began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Effort {
    pub ran: Duration,
    pub waited: Duration,
}

impl Effort {
    pub fn and(self, other: Self) -> Self {
        Self { ran: self.ran + other.ran, waited: self.waited + other.waited }
    }
}

/// The account of the thread that opened it.
pub struct Account(File);

impl Account {
    /// None if this system keeps none.
    pub fn open() -> Option<Self> {
        let account = Self(File::open(PATH).ok()?);
        account.read().map(|_| account)
    }

    pub fn read(&self) -> Option<Effort> {
        let mut text = [0; 96];
        let length = self.0.read_at(&mut text, 0).ok()?;
        parse(std::str::from_utf8(text.get(..length)?).ok()?)
    }
}

/// Nanoseconds on a core, nanoseconds ready without one, how often it was given one.
fn parse(text: &str) -> Option<Effort> {
    let mut numbers = text.split_ascii_whitespace().map(|number| number.parse().ok().map(Duration::from_nanos));
    Some(Effort { ran: numbers.next()??, waited: numbers.next()?? })
}

/// Specified: Documentation/scheduler/sched-stats.rst of Linux.
const PATH: &str = "/proc/thread-self/schedstat";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_has_two_times_and_a_count() {
        let nanos = Duration::from_nanos;
        for (text, effort) in [
            ("122134 3646360 2\n", Some(Effort { ran: nanos(122_134), waited: nanos(3_646_360) })),
            ("0 0 0", Some(Effort::default())),
            ("5", None),
            ("", None),
            ("a b c", None),
        ] {
            assert_eq!(parse(text), effort, "{text:?}");
        }
    }
}
