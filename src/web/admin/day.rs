//! Days in forms: the last day on which something holds, as `<input type="date">` writes it.
//!
//! **Invariants.** A day belongs to the business's time zone and counts to its end.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::base::time::UtcMillis;

/// What was typed is no day, or none that is still to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotToCome;

/// The first moment after this day; none if the field is empty.
pub fn end_of(text: &str, zone: &TimeZone, now: UtcMillis) -> Result<Option<UtcMillis>, NotToCome> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let next: Date = text.parse::<Date>().and_then(|day| day.tomorrow()).map_err(|_| NotToCome)?;
    let start = next.to_zoned(zone.clone()).map_err(|_| NotToCome)?;
    let end = UtcMillis(start.timestamp().as_millisecond());
    if end > now { Ok(Some(end)) } else { Err(NotToCome) }
}

/// The last day before this moment, as the field writes it.
pub fn before(end: UtcMillis, zone: &TimeZone) -> String {
    let last = jiff::Timestamp::from_millisecond(last_moment(end).0);
    last.map(|at| at.to_zoned(zone.clone()).date().to_string()).unwrap_or_default()
}

/// The last moment before, whose day is the one to show.
pub fn last_moment(end: UtcMillis) -> UtcMillis {
    UtcMillis(end.0 - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_counts_to_its_end_where_the_business_is() {
        let kiel = TimeZone::get("Europe/Berlin").unwrap();
        let now = UtcMillis(1_790_000_000_000);
        let check = |text: &str, expected: Result<Option<&str>, NotToCome>| {
            let end = end_of(text, &kiel, now);
            assert_eq!(end.map(|end| end.map(|end| before(end, &kiel))), expected.map(|day| day.map(str::to_owned)), "{text}");
        };
        check("", Ok(None));
        check(" 2026-12-31 ", Ok(Some("2026-12-31")));
        // The day on which the clocks go back has 25 hours.
        check("2026-10-25", Ok(Some("2026-10-25")));
        check("2026-12-31T10:00", Ok(Some("2026-12-31")));
        for wrong in ["2020-01-01", "31.12.2026", "2026-02-30", "tomorrow", "9999-12-31"] {
            check(wrong, Err(NotToCome));
        }
    }
}
