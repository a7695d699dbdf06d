//! When a room is open: at all hours, or weekly ranges in the business's time zone with some closed days.
//!
//! The stored form is text that a person can read: `always`, or `1 09:00-12:00 13:00-17:00; 5 09:00-12:00; closed 2026-12-25`
//! (Monday is 1; `24:00` is the midnight at the end of a day).
//!
//! **Invariants.** Ranges of a day are in order and do not overlap; none is empty. Everything is decided in UTC after the
//! ranges of the days around have been converted, so that daylight saving shortens or lengthens a range and never loses it:
//! a time that does not exist counts from the first moment after the gap, one that exists twice is the first of the two.
//! *Absent*: the clock; ranges over midnight (two ranges that meet there are one).

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use crate::base::limits::{CLOSED_DAYS, HOURS_PER_DAY};
use crate::base::time::UtcMillis;

/// The opening hours of a room.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Hours {
    #[default]
    Always,
    Weekly(Week),
}

/// Ranges per weekday, and the days on which it stays closed all the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Week {
    /// Monday first.
    days: [Vec<Range>; 7],
    closed: BTreeSet<Date>,
}

/// From this minute of the day up to, and without, that one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Range {
    from: u16,
    to: u16,
}

/// What is the case at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Until then, if there is an end.
    Open { until: Option<UtcMillis> },
    /// Opens then, if it opens within a month.
    Closed { opens: Option<UtcMillis> },
}

/// Why hours cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoursFault {
    /// Not a time between 00:00 and 24:00.
    NotATime,
    /// The end does not come after the beginning.
    EndsBeforeItBegins,
    /// Two ranges of one day overlap.
    Overlap,
    /// More ranges on a day, or more closed days, than there may be.
    TooMany,
    /// Not a day.
    NotADay,
}

impl Hours {
    /// Open or closed at `now`, and until when.
    pub fn state_at(&self, now: UtcMillis, zone: &TimeZone) -> State {
        let Self::Weekly(week) = self else {
            return State::Open { until: None };
        };
        let Ok(at) = Timestamp::from_millisecond(now.0) else {
            return State::Closed { opens: None };
        };
        for (from, to) in week.intervals_around(at, zone) {
            if to <= at {
                continue;
            }
            let millis = |at: Timestamp| UtcMillis(at.as_millisecond());
            return if from <= at { State::Open { until: Some(millis(to)) } } else { State::Closed { opens: Some(millis(from)) } };
        }
        State::Closed { opens: None }
    }
}

impl State {
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open { .. })
    }
}

impl Week {
    /// Checks the ranges of seven days, Monday first; empty days are closed.
    pub fn new(mut days: [Vec<Range>; 7], closed: BTreeSet<Date>) -> Result<Self, HoursFault> {
        if closed.len() > CLOSED_DAYS {
            return Err(HoursFault::TooMany);
        }
        for day in &mut days {
            day.sort();
            if day.len() > HOURS_PER_DAY {
                return Err(HoursFault::TooMany);
            }
            if day.windows(2).any(|pair| matches!(pair, [first, second] if second.from < first.to)) {
                return Err(HoursFault::Overlap);
            }
        }
        Ok(Self { days, closed })
    }

    /// The ranges of one day, Monday is 0.
    pub fn day(&self, at: usize) -> &[Range] {
        self.days.get(at).map_or(&[], Vec::as_slice)
    }

    pub fn closed_days(&self) -> impl Iterator<Item = Date> + '_ {
        self.closed.iter().copied()
    }

    /// From the day before (its midnight may join with today's) to a month ahead, in order, those that meet joined.
    fn intervals_around(&self, at: Timestamp, zone: &TimeZone) -> Vec<(Timestamp, Timestamp)> {
        let today = at.to_zoned(zone.clone()).date();
        let mut intervals: Vec<(Timestamp, Timestamp)> = Vec::new();
        for ahead in -1..=LOOK_AHEAD_DAYS {
            let Ok(date) = today.checked_add(ahead.days()) else { continue };
            if self.closed.contains(&date) {
                continue;
            }
            let weekday = usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or_default();
            for range in self.day(weekday) {
                let (Some(from), Some(to)) = (moment(date, range.from, zone), moment(date, range.to, zone)) else {
                    continue;
                };
                match intervals.last_mut() {
                    Some(last) if last.1 >= from => last.1 = last.1.max(to),
                    _ if from < to => intervals.push((from, to)),
                    _ => {}
                }
            }
        }
        intervals
    }
}

impl Range {
    /// From and to as `HH:MM`; the end `00:00` or `24:00` is the midnight that ends the day.
    pub fn parse(from: &str, to: &str) -> Result<Self, HoursFault> {
        let from = minute(from)?;
        let to = match minute(to)? {
            0 => DAY,
            to => to,
        };
        if from < to { Ok(Self { from, to }) } else { Err(HoursFault::EndsBeforeItBegins) }
    }

    /// `HH:MM` of the beginning.
    pub fn from_text(self) -> String {
        clock(self.from)
    }

    /// `HH:MM` of the end, `24:00` at midnight.
    pub fn to_text(self) -> String {
        clock(self.to)
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Weekly(week) = self else { return f.write_str("always") };
        let mut parts = Vec::new();
        for (at, day) in week.days.iter().enumerate().filter(|(_, day)| !day.is_empty()) {
            let ranges: Vec<String> = day.iter().map(|range| format!("{}-{}", range.from_text(), range.to_text())).collect();
            parts.push(format!("{} {}", at + 1, ranges.join(" ")));
        }
        if !week.closed.is_empty() {
            parts.push(format!("closed {}", week.closed.iter().map(Date::to_string).collect::<Vec<_>>().join(" ")));
        }
        // A week without any hour is a room that is always closed; it must not read back as anything else.
        f.write_str(&if parts.is_empty() { "never".to_owned() } else { parts.join("; ") })
    }
}

impl FromStr for Hours {
    type Err = HoursFault;

    fn from_str(text: &str) -> Result<Self, HoursFault> {
        let (mut days, mut closed) = (<[Vec<Range>; 7]>::default(), BTreeSet::new());
        match text.trim() {
            "always" => return Ok(Self::Always),
            "never" => return Ok(Self::Weekly(Week::default())),
            _ => {}
        }
        for part in text.split(';') {
            let mut words = part.split_whitespace();
            let head = words.next().ok_or(HoursFault::NotADay)?;
            if head == "closed" {
                for day in words {
                    closed.insert(day.parse().map_err(|_| HoursFault::NotADay)?);
                }
                continue;
            }
            let at = head.parse::<usize>().ok().and_then(|day| day.checked_sub(1));
            let day = at.and_then(|at| days.get_mut(at)).ok_or(HoursFault::NotADay)?;
            for range in words {
                let (from, to) = range.split_once('-').ok_or(HoursFault::NotATime)?;
                day.push(Range::parse(from, to)?);
            }
        }
        Week::new(days, closed).map(Self::Weekly)
    }
}

/// A minute of a civil day as a moment; `None` only at the ends of time.
fn moment(date: Date, minute: u16, zone: &TimeZone) -> Option<Timestamp> {
    let (date, minute) = if minute == DAY { (date.tomorrow().ok()?, 0) } else { (date, minute) };
    let (hour, minute) = (i8::try_from(minute / 60).ok()?, i8::try_from(minute % 60).ok()?);
    let civil = date.to_datetime(Time::new(hour, minute, 0, 0).ok()?);
    zone.to_ambiguous_timestamp(civil).compatible().ok()
}

fn minute(text: &str) -> Result<u16, HoursFault> {
    let (hours, minutes) = text.trim().split_once(':').ok_or(HoursFault::NotATime)?;
    let number = |digits: &str| match digits.len() {
        1 | 2 if digits.bytes().all(|b| b.is_ascii_digit()) => digits.parse::<u16>().map_err(|_| HoursFault::NotATime),
        _ => Err(HoursFault::NotATime),
    };
    // Some browsers send seconds with a time.
    let minutes = minutes.strip_suffix(":00").unwrap_or(minutes);
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    let minute = hours * 60 + minutes;
    if minutes < 60 && minute <= DAY { Ok(minute) } else { Err(HoursFault::NotATime) }
}

fn clock(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// Minutes of a day.
const DAY: u16 = 24 * 60;
/// How far ahead the next opening is sought: a business that is closed longer says so in its welcome text.
const LOOK_AHEAD_DAYS: i32 = 31;

#[cfg(test)]
mod tests {
    use super::*;

    const WEEKDAYS: &str = "1 09:00-12:00 13:00-17:00; 2 09:00-17:00; 5 22:00-24:00; 6 00:00-02:00; closed 2026-12-29";

    fn at(civil: &str, zone: &TimeZone) -> UtcMillis {
        let civil: jiff::civil::DateTime = civil.parse().expect("a civil time");
        UtcMillis(zone.to_ambiguous_timestamp(civil).compatible().expect("a time in range").as_millisecond())
    }

    #[track_caller]
    fn check(hours: &str, zone: &str, table: &[(&str, &str, &str)]) {
        let zone = TimeZone::get(zone).expect("a zone");
        let hours: Hours = hours.parse().expect("hours");
        for (now, state, edge) in table {
            let edge = Some(*edge).filter(|edge| !edge.is_empty()).map(|edge| at(edge, &zone));
            let wanted = if *state == "open" { State::Open { until: edge } } else { State::Closed { opens: edge } };
            assert_eq!(hours.state_at(at(now, &zone), &zone), wanted, "{now}");
        }
    }

    #[test]
    fn a_week_opens_and_closes_as_written() {
        check("always", "Europe/Berlin", &[("2026-11-23T03:00", "open", "")]);
        check("never", "Europe/Berlin", &[("2026-11-23T12:00", "closed", "")]);
        check(
            WEEKDAYS,
            "Europe/Berlin",
            &[
                ("2026-11-23T08:59", "closed", "2026-11-23T09:00"),
                ("2026-11-23T09:00", "open", "2026-11-23T12:00"),
                ("2026-11-23T12:00", "closed", "2026-11-23T13:00"),
                ("2026-11-23T16:59", "open", "2026-11-23T17:00"),
                ("2026-11-23T17:00", "closed", "2026-11-24T09:00"),
                ("2026-11-24T17:00", "closed", "2026-11-27T22:00"),
                // Friday night goes on over midnight.
                ("2026-11-27T23:59", "open", "2026-11-28T02:00"),
                ("2026-11-28T01:30", "open", "2026-11-28T02:00"),
                // A closed day is jumped over.
                ("2026-12-28T18:00", "closed", "2027-01-01T22:00"),
                ("2026-12-29T10:00", "closed", "2027-01-01T22:00"),
            ],
        );
    }

    #[test]
    fn daylight_saving_neither_loses_nor_doubles_hours() {
        // Berlin: 29 March 2026, 02:00 becomes 03:00; 25 October 2026, 03:00 becomes 02:00.
        check(
            "7 02:30-04:00",
            "Europe/Berlin",
            &[("2026-03-29T01:59", "closed", "2026-03-29T03:30"), ("2026-03-29T03:45", "open", "2026-03-29T04:00")],
        );
        let zone = TimeZone::get("Europe/Berlin").expect("a zone");
        let hours: Hours = "7 01:00-04:00".parse().expect("hours");
        let second_half_past_two = UtcMillis("2026-10-25T01:30:00Z".parse::<Timestamp>().expect("a time").as_millisecond());
        assert_eq!(hours.state_at(second_half_past_two, &zone), State::Open { until: Some(at("2026-10-25T04:00", &zone)) });
        // A day's hours follow the wall clock over the change.
        check("6 09:00-10:00; 7 09:00-10:00", "Europe/Berlin", &[("2026-03-28T10:00", "closed", "2026-03-29T09:00")]);
        check(
            "1 00:00-24:00; 2 00:00-24:00; 3 00:00-24:00; 4 00:00-24:00; 5 00:00-24:00; 6 00:00-24:00",
            "America/Sao_Paulo",
            &[("2026-11-23T00:00", "open", "2026-11-29T00:00")],
        );
    }

    #[test]
    fn hours_read_back_as_written_and_nonsense_is_refused() {
        for text in ["always", "never", WEEKDAYS, "1 00:00-24:00"] {
            assert_eq!(text.parse::<Hours>().map(|hours| hours.to_string()), Ok(text.to_owned()));
        }
        for (text, fault) in [
            ("", HoursFault::NotADay),
            ("8 09:00-10:00", HoursFault::NotADay),
            ("0 09:00-10:00", HoursFault::NotADay),
            ("1 25:00-26:00", HoursFault::NotATime),
            ("1 09:60-10:00", HoursFault::NotATime),
            ("1 -1:00-10:00", HoursFault::NotATime),
            ("1 nine", HoursFault::NotATime),
            ("1 10:00-10:00", HoursFault::EndsBeforeItBegins),
            ("1 09:00-11:00 10:00-12:00", HoursFault::Overlap),
            ("1 01:00-02:00 03:00-04:00 05:00-06:00 07:00-08:00 09:00-10:00", HoursFault::TooMany),
            ("closed tomorrow", HoursFault::NotADay),
        ] {
            assert_eq!(text.parse::<Hours>(), Err(fault), "{text}");
        }
        assert_eq!(Range::parse("22:00", "00:00").map(Range::to_text), Ok("24:00".to_owned()));
    }
}
