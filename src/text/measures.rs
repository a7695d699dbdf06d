//! What a person measures: dates, times, lengths, sizes, numbers, and lists of things.

use std::borrow::Borrow;
use std::time::Duration;

use jiff::{Timestamp, Zoned};

use super::bundle::{END, ISOLATE, is_right_to_left};
use super::{Arg, Lang, Words, figures};
use crate::base::time::UtcMillis;

impl Words {
    /// `21 December 2026`, on the business's calendar.
    pub fn date(&self, at: impl Borrow<UtcMillis>) -> String {
        figures::date(self.lang, &self.local(*at.borrow()))
    }

    /// `10:42`, on the business's clock.
    pub fn time(&self, at: impl Borrow<UtcMillis>) -> String {
        figures::time(self.lang, &self.local(*at.borrow()))
    }

    /// `21 December 2026 at 10:42`
    pub fn date_time(&self, at: impl Borrow<UtcMillis>) -> String {
        figures::date_time(self.lang, &self.local(*at.borrow()))
    }

    /// The weekday's name, as it stands alone: 1 is Monday, 7 is Sunday; nothing else has a name.
    pub fn weekday(&self, day: impl Borrow<u8>) -> String {
        match *day.borrow() {
            1 => self.say("text-weekday-1"),
            2 => self.say("text-weekday-2"),
            3 => self.say("text-weekday-3"),
            4 => self.say("text-weekday-4"),
            5 => self.say("text-weekday-5"),
            6 => self.say("text-weekday-6"),
            7 => self.say("text-weekday-7"),
            _ => String::new(),
        }
    }

    /// The name of a language in this one: *Arabic*.
    pub fn language(&self, lang: impl Borrow<Lang>) -> String {
        match *lang.borrow() {
            Lang::En => self.say("text-language-en"),
            Lang::ZhHans => self.say("text-language-zh-hans"),
            Lang::ZhHant => self.say("text-language-zh-hant"),
            Lang::Pt => self.say("text-language-pt"),
            Lang::Fr => self.say("text-language-fr"),
            Lang::Es => self.say("text-language-es"),
            Lang::Ar => self.say("text-language-ar"),
            Lang::Lv => self.say("text-language-lv"),
            Lang::Ro => self.say("text-language-ro"),
        }
    }

    /// `12,345`
    pub fn number(&self, number: impl Into<Arg>) -> String {
        match number.into() {
            Arg::Number(number) | Arg::Named(_, number) => figures::decimal(self.lang, &number.to_string()),
            Arg::Text(text) => text,
        }
    }

    /// `0.4`: a share of a thousand in percent.
    pub fn permille(&self, share: impl Borrow<u64>) -> String {
        let share = *share.borrow();
        figures::decimal(
            self.lang,
            &if share.is_multiple_of(10) { (share / 10).to_string() } else { format!("{}.{}", share / 10, share % 10) },
        )
    }

    /// `61 kB` (1 kB is 1000 bytes), with one decimal below ten.
    pub fn size(&self, bytes: impl Borrow<u64>) -> String {
        let bytes = *bytes.borrow();
        if bytes < 1000 {
            return self.plain("text-size-bytes", &[("figure", bytes.into())]);
        }
        // Rounded before the unit is chosen, so that nothing is "1000 kB".
        let rounded = |unit: u64| bytes.saturating_add(unit / 2) / unit;
        let thousands = (1..3).find(|thousands| rounded(1000_u64.pow(*thousands)) < 1000).unwrap_or(3);
        let unit = 1000_u64.pow(thousands);
        let tenths = rounded(unit / 10);
        let digits =
            if tenths < 100 && !tenths.is_multiple_of(10) { format!("{}.{}", tenths / 10, tenths % 10) } else { rounded(unit).to_string() };
        let figure = [("figure", Arg::from(figures::decimal(self.lang, &digits)))];
        match thousands {
            1 => self.plain("text-size-kilobytes", &figure),
            2 => self.plain("text-size-megabytes", &figure),
            _ => self.plain("text-size-gigabytes", &figure),
        }
    }

    /// `8 min 24 s`; from an hour on without seconds.
    pub fn length(&self, length: impl Borrow<Duration>) -> String {
        let seconds = length.borrow().as_secs();
        let (hours, minutes) = (Arg::from(seconds / 3600), Arg::from(seconds / 60 % 60));
        match (seconds / 3600, seconds / 60 % 60, seconds % 60) {
            (0, 0, seconds) => self.plain("text-length-seconds", &[("seconds", seconds.into())]),
            (0, _, 0) => self.plain("text-length-minutes", &[("minutes", minutes)]),
            (0, _, seconds) => self.plain("text-length-minutes-seconds", &[("minutes", minutes), ("seconds", seconds.into())]),
            (_, 0, _) => self.plain("text-length-hours", &[("hours", hours)]),
            _ => self.plain("text-length-hours-minutes", &[("hours", hours), ("minutes", minutes)]),
        }
    }

    /// `08:24`, from an hour on `1:08:24`: the clock of a call, alike in every language.
    pub fn clock(&self, length: impl Borrow<Duration>) -> String {
        let seconds = length.borrow().as_secs();
        match seconds / 3600 {
            0 => format!("{:02}:{:02}", seconds / 60, seconds % 60),
            hours => format!("{hours}:{:02}:{:02}", seconds / 60 % 60, seconds % 60),
        }
    }

    /// `Dana, Tomasz and Samira`
    pub fn list_and(&self, items: &[String]) -> String {
        match items {
            [_, _] => self.list(items, &self.plain("text-list-and-two", &[])),
            _ => self.list(items, &self.plain("text-list-and-last", &[])),
        }
    }

    /// `Dana, Tomasz or Samira`
    pub fn list_or(&self, items: &[String]) -> String {
        match items {
            [_, _] => self.list(items, &self.plain("text-list-or-two", &[])),
            _ => self.list(items, &self.plain("text-list-or-last", &[])),
        }
    }

    /// Items are isolated one by one where directions meet, never a part of the list as a whole: that part would take
    /// the direction of its first name.
    fn list(&self, items: &[String], last: &str) -> String {
        let marked = self.lang.direction() == "rtl" || items.iter().any(|item| item.chars().any(is_right_to_left));
        let item = |text: &String| if marked { format!("{ISOLATE}{text}{END}") } else { text.clone() };
        match items {
            [] => String::new(),
            [one] => item(one),
            [first, middle @ .., end] => {
                let comma = self.plain("text-list-more", &[]);
                let more = middle.iter().fold(item(first), |left, right| joined(&comma, &left, &item(right)));
                joined(last, &more, &item(end))
            }
        }
    }

    fn local(&self, at: UtcMillis) -> Zoned {
        // Beyond the year 9999 the calendar ends; such a time was not measured but made up.
        let at = Timestamp::from_millisecond(at.0).unwrap_or(Timestamp::MAX);
        at.to_zoned(self.zone.clone())
    }
}

/// Puts two texts into a pattern like `{$left} and {$right}`.
fn joined(pattern: &str, left: &str, right: &str) -> String {
    let parts = pattern.split_once("{$left}").and_then(|(before, rest)| Some((before, rest.split_once("{$right}")?)));
    match parts {
        Some((before, (between, after))) => format!("{before}{left}{between}{right}{after}"),
        None => format!("{left}, {right}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every(write: impl Fn(&Words) -> String) -> Vec<String> {
        Lang::ALL.into_iter().map(|lang| write(&Words::new(lang, "Europe/Riga"))).collect()
    }

    #[test]
    fn dates_name_the_month_and_clocks_have_24_hours() {
        // 2026-12-21 19:05:09 in Riga.
        let at = UtcMillis(1_797_872_709_000);
        assert_eq!(
            every(|words| words.date(at)),
            [
                "21 December 2026",
                "2026年12月21日",
                "2026年12月21日",
                "21 de dezembro de 2026",
                "21 décembre 2026",
                "21 de diciembre de 2026",
                "21 ديسمبر 2026",
                "2026. gada 21. decembris",
                "21 decembrie 2026"
            ]
        );
        assert_eq!(every(|words| words.time(at)), ["19:05", "19:05", "19:05", "19:05", "19:05", "19:05", "19:05", "19:05", "19:05"]);
        assert_eq!(
            every(|words| words.time(at.minus(Duration::from_secs(10 * 3600)))),
            ["09:05", "09:05", "9:05", "09:05", "09:05", "09:05", "09:05", "09:05", "09:05"]
        );
        assert_eq!(
            every(|words| words.date_time(at)),
            [
                "21 December 2026 at 19:05",
                "2026年12月21日 19:05",
                "2026年12月21日 19:05",
                "21 de dezembro de 2026 às 19:05",
                "21 décembre 2026 à 19:05",
                "21 de diciembre de 2026 a las 19:05",
                "21 ديسمبر 2026 في 19:05",
                "2026. gada 21. decembris 19:05",
                "21 decembrie 2026 la 19:05"
            ]
        );
    }

    #[test]
    fn the_business_decides_the_zone_and_an_unknown_one_is_utc() {
        let at = UtcMillis(1_797_872_709_000);
        assert_eq!(Words::new(Lang::En, "America/Sao_Paulo").time(at), "14:05");
        assert_eq!(Words::new(Lang::En, "Nowhere/At_All").time(at), "17:05");
        assert_eq!(Words::new(Lang::En, "UTC").date(UtcMillis(i64::MAX)), "30 December 9999");
    }

    #[test]
    fn numbers_are_grouped_as_the_language_does() {
        assert_eq!(
            every(|words| words.number(1_234_567)),
            [
                "1,234,567",
                "1,234,567",
                "1,234,567",
                "1.234.567",
                "1\u{202f}234\u{202f}567",
                "1.234.567",
                "1,234,567",
                "1\u{a0}234\u{a0}567",
                "1.234.567"
            ]
        );
    }

    #[test]
    fn sizes_round_before_they_choose_the_unit() {
        let english = Words::new(Lang::En, "UTC");
        let table = [
            (0, "0 bytes"),
            (1, "1 byte"),
            (999, "999 bytes"),
            (1_000, "1 kB"),
            (1_249, "1.2 kB"),
            (61_400, "61 kB"),
            (999_499, "999 kB"),
            (999_600, "1 MB"),
            (26_214_400, "26 MB"),
            (5_000_000_000, "5 GB"),
            (1_234_000_000_000, "1,234 GB"),
        ];
        for (bytes, expected) in table {
            assert_eq!(english.size(bytes), expected);
        }
        assert_eq!(
            every(|words| words.size(1_249)),
            ["1.2 kB", "1.2 kB", "1.2 kB", "1,2 kB", "1,2 ko", "1,2 kB", "1.2 ك.ب", "1,2 kB", "1,2 kB"]
        );
    }

    #[test]
    fn a_share_of_a_thousand_is_said_in_percent() {
        let english = Words::new(Lang::En, "UTC");
        for (share, expected) in [(0, "0"), (4, "0.4"), (10, "1"), (125, "12.5"), (1_000, "100")] {
            assert_eq!(english.permille(share), expected);
        }
        assert_eq!(Words::new(Lang::Lv, "UTC").permille(4), "0,4");
    }

    #[test]
    fn lengths_say_what_a_person_would() {
        let english = Words::new(Lang::En, "UTC");
        let table = [(0, "0 s"), (24, "24 s"), (60, "1 min"), (504, "8 min 24 s"), (3_600, "1 h"), (4_081, "1 h 8 min")];
        for (seconds, expected) in table {
            assert_eq!(english.length(Duration::from_secs(seconds)), expected);
        }
        assert_eq!(
            every(|words| words.length(Duration::from_secs(504))),
            ["8 min 24 s", "8 分 24 秒", "8 分 24 秒", "8 min 24 s", "8 min 24 s", "8 min 24 s", "8 د و24 ث", "8 min 24 s", "8 min 24 s"]
        );
        assert_eq!(english.clock(Duration::from_secs(504)), "08:24");
        assert_eq!(english.clock(Duration::from_secs(4_104)), "1:08:24");
    }

    #[test]
    fn lists_isolate_each_name_where_directions_meet() {
        let names = |count: usize| ["Dana", "Tomasz", "Samira", "Li"].map(str::to_owned)[..count].to_vec();
        let english = Words::new(Lang::En, "UTC");
        let table = [(0, ""), (1, "Dana"), (2, "Dana and Tomasz"), (3, "Dana, Tomasz and Samira"), (4, "Dana, Tomasz, Samira and Li")];
        for (count, expected) in table {
            assert_eq!(english.list_and(&names(count)), expected);
        }
        assert_eq!(english.list_or(&names(3)), "Dana, Tomasz or Samira");
        assert_eq!(english.list_and(&["سميرة".to_owned(), "Li".to_owned()]), "\u{2068}سميرة\u{2069} and \u{2068}Li\u{2069}");
        assert_eq!(
            every(|words| words.list_and(&names(3))),
            [
                "Dana, Tomasz and Samira",
                "Dana、Tomasz和Samira",
                "Dana、Tomasz和Samira",
                "Dana, Tomasz e Samira",
                "Dana, Tomasz et Samira",
                "Dana, Tomasz y Samira",
                "\u{2068}Dana\u{2069}، \u{2068}Tomasz\u{2069} و\u{2068}Samira\u{2069}",
                "Dana, Tomasz un Samira",
                "Dana, Tomasz și Samira"
            ]
        );
        assert_eq!(
            every(|words| words.list_or(&names(2))),
            [
                "Dana or Tomasz",
                "Dana或Tomasz",
                "Dana或Tomasz",
                "Dana ou Tomasz",
                "Dana ou Tomasz",
                "Dana o Tomasz",
                "\u{2068}Dana\u{2069} أو \u{2068}Tomasz\u{2069}",
                "Dana vai Tomasz",
                "Dana sau Tomasz"
            ]
        );
    }

    #[test]
    fn days_and_languages_have_names_everywhere() {
        assert_eq!(
            every(|words| words.weekday(1)),
            ["Monday", "星期一", "星期一", "segunda-feira", "lundi", "lunes", "الاثنين", "pirmdiena", "luni"]
        );
        assert_eq!(
            every(|words| words.language(Lang::Ar)),
            ["Arabic", "阿拉伯语", "阿拉伯語", "árabe", "arabe", "árabe", "العربية", "arābu", "arabă"]
        );
        assert_eq!(Words::new(Lang::En, "UTC").weekday(8), "");
    }
}
