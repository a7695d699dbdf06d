//! The neutral question of age: a day of birth becomes a band and is forgotten (WX-66).
//!
//! **Invariants.** Of an adult nothing is kept but that; of a minor the first of the month by which they are of age, from which nobody
//! reads a birthday. Whoever is born on a leap day comes of age on the first of March. Pure.

use jiff::civil::Date;

use crate::base::limits::AGE_MOST;

/// What somebody's day of birth says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    Adult,
    /// Of age at the latest on this day.
    Minor {
        of_age: Date,
    },
}

/// On this day, where people are of age with so many years; `None` if nobody was born then.
pub fn band(born: Date, today: Date, limit: u8) -> Option<Band> {
    if born > today || today.year() - born.year() > AGE_MOST {
        return None;
    }
    let birthday = birthday(born, limit)?;
    if birthday <= today {
        return Some(Band::Adult);
    }
    let of_age = if birthday.day() == 1 { birthday } else { birthday.last_of_month().tomorrow().ok()? };
    Some(Band::Minor { of_age })
}

/// Whether somebody who was born then has lived so many years on this day.
pub fn has_reached(born: Date, today: Date, years: u8) -> bool {
    birthday(born, years).is_some_and(|birthday| birthday <= today)
}

/// The first day with so many years.
fn birthday(born: Date, years: u8) -> Option<Date> {
    let year = born.year().checked_add(i16::from(years))?;
    Date::new(year, born.month(), born.day()).or_else(|_| Date::new(year, 3, 1)).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_birthday_says_a_band_and_no_more() {
        let today = date(2026, 11, 23);
        let check = |born: Date, limit: u8, expected: Option<Band>| assert_eq!(band(born, today, limit), expected, "{born} {limit}");
        let minor = |year, month| Some(Band::Minor { of_age: date(year, month, 1) });
        check(date(2008, 11, 23), 18, Some(Band::Adult));
        check(date(2008, 11, 24), 18, minor(2026, 12));
        check(date(2013, 5, 9), 18, minor(2031, 6));
        check(date(2013, 5, 1), 18, minor(2031, 5));
        check(date(2013, 5, 31), 18, minor(2031, 6));
        check(date(2010, 12, 24), 16, minor(2027, 1));
        check(date(2013, 5, 9), 13, Some(Band::Adult));
        check(date(1906, 1, 1), 18, Some(Band::Adult));
        check(date(1905, 12, 31), 18, None);
        check(date(2026, 11, 24), 18, None);
        check(date(2026, 11, 23), 18, minor(2044, 12));
        // A leap day.
        assert_eq!(band(date(2008, 2, 29), date(2026, 2, 28), 18), Some(Band::Minor { of_age: date(2026, 3, 1) }));
        assert_eq!(band(date(2008, 2, 29), date(2026, 3, 1), 18), Some(Band::Adult));
    }

    #[test]
    fn nobody_is_of_age_before_the_day_that_is_kept() {
        let mut born = date(2008, 1, 1);
        while born < date(2012, 3, 1) {
            if let Some(Band::Minor { of_age }) = band(born, date(2012, 3, 1), 18) {
                assert!(has_reached(born, of_age, 18) && of_age.day() == 1, "{born}");
            }
            born = born.tomorrow().unwrap();
        }
    }

    #[test]
    fn years_are_reached_on_their_birthday() {
        for (born, years, expected) in
            [(date(2013, 11, 23), 13, true), (date(2013, 11, 24), 13, false), (date(2026, 11, 23), 0, true), (date(2012, 2, 29), 14, true)]
        {
            assert_eq!(has_reached(born, date(2026, 11, 23), years), expected, "{born} {years}");
        }
    }
}
