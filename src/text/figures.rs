//! Dates, times and numbers as each language writes them (ICU4X).
//!
//! **Invariants.** Gregorian calendar, month as a word, hours 0 to 23, digits 0 to 9. Formatters are made once per
//! thread and language, because ICU4X formatters do not cross threads. What ICU4X cannot write is written plainly.

use std::cell::OnceCell;

use icu_datetime::fieldsets::{T, YMD, YMDT};
use icu_datetime::input::{Date, DateTime, Time};
use icu_datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use jiff::Zoned;

use super::Lang;

/// `21 December 2026`
pub fn date(lang: Lang, at: &Zoned) -> String {
    let written = with(lang, |formatters| {
        let date = Date::try_new_iso(at.year().into(), at.month().unsigned_abs(), at.day().unsigned_abs()).ok()?;
        Some(formatters.date.as_ref()?.format(&date).to_string())
    });
    written.unwrap_or_else(|| at.strftime("%Y-%m-%d").to_string())
}

/// `10:42`
pub fn time(lang: Lang, at: &Zoned) -> String {
    let written = with(lang, |formatters| Some(formatters.time.as_ref()?.format(&time_of(at)?).to_string()));
    written.unwrap_or_else(|| at.strftime("%H:%M").to_string())
}

/// `21 December 2026 at 10:42`
pub fn date_time(lang: Lang, at: &Zoned) -> String {
    let written = with(lang, |formatters| {
        let date = Date::try_new_iso(at.year().into(), at.month().unsigned_abs(), at.day().unsigned_abs()).ok()?;
        let both = DateTime { date, time: time_of(at)? };
        Some(formatters.date_time.as_ref()?.format(&both).to_string())
    });
    written.unwrap_or_else(|| at.strftime("%Y-%m-%d %H:%M").to_string())
}

/// `12,345.6` from `12345.6`; what is no number comes back as it is.
pub fn decimal(lang: Lang, digits: &str) -> String {
    let written = with(lang, |formatters| {
        let number: Decimal = digits.parse().ok()?;
        Some(formatters.number.as_ref()?.format(&number).to_string())
    });
    written.unwrap_or_else(|| digits.to_owned())
}

struct Formatters {
    date: Option<DateTimeFormatter<YMD>>,
    time: Option<NoCalendarFormatter<T>>,
    date_time: Option<DateTimeFormatter<YMDT>>,
    number: Option<DecimalFormatter>,
}

fn with<R>(lang: Lang, write: impl FnOnce(&Formatters) -> R) -> R {
    FORMATTERS.with(|all| {
        write(all[lang as usize].get_or_init(|| {
            let locale = locale_of(lang);
            Formatters {
                date: DateTimeFormatter::try_new((&locale).into(), YMD::long()).ok(),
                time: NoCalendarFormatter::try_new((&locale).into(), T::hm()).ok(),
                date_time: DateTimeFormatter::try_new((&locale).into(), YMD::long().with_time_hm()).ok(),
                number: DecimalFormatter::try_new((&locale).into(), Default::default()).ok(),
            }
        }))
    })
}

fn time_of(at: &Zoned) -> Option<Time> {
    Time::try_new(at.hour().unsigned_abs(), at.minute().unsigned_abs(), 0, 0).ok()
}

/// English is written as in Britain, because there the day stands before the month as in the other languages.
fn locale_of(lang: Lang) -> Locale {
    let tag = if lang == Lang::En { "en-GB" } else { lang.tag() };
    // The tag is well formed for every language (a test writes with each), so the default never serves.
    format!("{tag}-u-ca-gregory-hc-h23-nu-latn").parse().unwrap_or(Locale::UNKNOWN)
}

thread_local! {
    static FORMATTERS: [OnceCell<Formatters>; Lang::ALL.len()] = const { [const { OnceCell::new() }; Lang::ALL.len()] };
}
