//! Profiles: the law of a place as values that a business may not go below (B.4.1). Pure: one table, and the strictest of it.
//!
//! **Invariants.** `base` always holds. A profile makes nothing looser: of several the strictest value counts, and it is known
//! whose it is. *Absent*: what this program does not do (payments, marketing, storage abroad), so that no line promises it.

use std::collections::BTreeSet;

use crate::base::limits::{NOTICE_DAYS, RECORDING_DAYS, WISH_TIME};

/// The law of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Profile {
    /// Always on: what this program promises everywhere.
    Base,
    EuUk,
    UsCa,
    Cn,
    /// Nothing beyond the base, chosen knowingly.
    Generic,
}

/// What profiles have a word in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Setting {
    /// How people agree to being recorded: each of them, each time.
    Approval,
    /// Full days between the announcement of a change that matters and its effect.
    NoticeDays,
    /// That going on as before agrees to nothing.
    Acceptance,
    /// Days for which a recording is kept at most.
    RecordingDays,
    /// Who may see a recording.
    Audience,
    /// Days within which what somebody asks for is answered.
    AnswerDays,
    /// Years below which a guardian approves an account.
    AgeLimit,
}

/// What a profile demands of a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Demand {
    /// There is one value, and no choice.
    Fixed,
    AtLeast(u16),
    AtMost(u16),
}

/// What an admin chose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profiles {
    /// Without the base; `None` as long as nobody has chosen.
    chosen: Option<BTreeSet<Profile>>,
}

impl Profile {
    /// Those that can be chosen, in the order of the page.
    pub const CHOICES: [Self; 4] = [Self::EuUk, Self::UsCa, Self::Cn, Self::Generic];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Base => "base",
            Self::EuUk => "eu_uk",
            Self::UsCa => "us_ca",
            Self::Cn => "cn",
            Self::Generic => "generic",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::CHOICES.into_iter().find(|profile| profile.as_str() == name)
    }

    /// Whose law it is, for files that other systems read; none for what is no law of a place.
    pub fn place(self) -> Option<&'static str> {
        match self {
            Self::EuUk => Some("European Union and United Kingdom"),
            Self::UsCa => Some("California"),
            Self::Cn => Some("China"),
            Self::Base | Self::Generic => None,
        }
    }

    fn is_legal(self) -> bool {
        matches!(self, Self::EuUk | Self::UsCa | Self::Cn)
    }
}

impl Setting {
    pub const ALL: [Self; 7] =
        [Self::Approval, Self::RecordingDays, Self::Audience, Self::NoticeDays, Self::Acceptance, Self::AnswerDays, Self::AgeLimit];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Approval => "approval",
            Self::NoticeDays => "notice-days",
            Self::Acceptance => "acceptance",
            Self::RecordingDays => "recording-days",
            Self::Audience => "audience",
            Self::AnswerDays => "answer-days",
            Self::AgeLimit => "age-limit",
        }
    }
}

impl Profiles {
    pub fn chosen(of: impl IntoIterator<Item = Profile>) -> Self {
        Self { chosen: Some(of.into_iter().filter(|profile| *profile != Profile::Base).collect()) }
    }

    /// What was pressed; nothing as long as nobody has chosen.
    pub fn choice(&self) -> impl Iterator<Item = Profile> {
        self.chosen.iter().flatten().copied()
    }

    /// Whether an admin has chosen at all.
    pub fn is_chosen(&self) -> bool {
        self.chosen.is_some()
    }

    /// Whether the law of some place is on.
    pub fn has_law(&self) -> bool {
        self.in_force().any(Profile::is_legal)
    }

    /// What counts: the base, and what was chosen, or all laws until somebody chooses.
    pub fn in_force(&self) -> impl Iterator<Item = Profile> {
        let counts = |profile: &Profile| match &self.chosen {
            Some(chosen) => chosen.contains(profile),
            None => profile.is_legal(),
        };
        std::iter::once(Profile::Base).chain(Profile::CHOICES.into_iter().filter(counts).collect::<Vec<_>>())
    }

    /// Whose demand it is that counts; nobody's if the setting is free. Several, if they demand the same.
    pub fn locked_by(&self, setting: Setting) -> Vec<Profile> {
        let strictest = self.demand(setting);
        let in_force: Vec<Profile> = self.in_force().collect();
        let counts = |line: &&(Setting, Profile, Demand)| line.0 == setting && in_force.contains(&line.1) && Some(line.2) == strictest;
        DEMANDS.iter().filter(counts).map(|line| line.1).collect()
    }

    /// The fewest full days of notice.
    pub fn least_notice_days(&self) -> u16 {
        match self.demand(Setting::NoticeDays) {
            Some(Demand::AtLeast(days)) => days,
            _ => *NOTICE_DAYS.start(),
        }
    }

    /// The most days for which a recording is kept.
    pub fn most_recording_days(&self) -> u16 {
        match self.demand(Setting::RecordingDays) {
            Some(Demand::AtMost(days)) => days,
            _ => *RECORDING_DAYS.end(),
        }
    }

    /// The strictest demand in force.
    pub fn demand(&self, setting: Setting) -> Option<Demand> {
        let in_force: Vec<Profile> = self.in_force().collect();
        let demands = DEMANDS.iter().filter(|line| line.0 == setting && in_force.contains(&line.1)).map(|line| line.2);
        demands.reduce(Demand::stricter)
    }
}

impl Demand {
    fn stricter(self, other: Self) -> Self {
        match (self, other) {
            (Self::AtLeast(one), Self::AtLeast(two)) => Self::AtLeast(one.max(two)),
            (Self::AtMost(one), Self::AtMost(two)) => Self::AtMost(one.min(two)),
            (Self::Fixed, _) | (_, Self::Fixed) => Self::Fixed,
            // The table gives a setting floors or ceilings, never both.
            (one, _) => one,
        }
    }
}

/// Specified (B.4.1, and the rows of B.4 that this program has a setting for).
const DEMANDS: &[(Setting, Profile, Demand)] = &[
    (Setting::Approval, Profile::UsCa, Demand::Fixed),
    (Setting::NoticeDays, Profile::Cn, Demand::AtLeast(30)),
    (Setting::Acceptance, Profile::Base, Demand::Fixed),
    (Setting::Acceptance, Profile::EuUk, Demand::Fixed),
    (Setting::RecordingDays, Profile::Base, Demand::AtMost(*RECORDING_DAYS.end())),
    (Setting::Audience, Profile::Base, Demand::Fixed),
    (Setting::AnswerDays, Profile::Base, Demand::AtMost(ANSWER_DAYS)),
    // G-24: GDPR art. 8 where no country's law says less; COPPA; PIPL art. 31.
    (Setting::AgeLimit, Profile::EuUk, Demand::AtLeast(16)),
    (Setting::AgeLimit, Profile::UsCa, Demand::AtLeast(13)),
    (Setting::AgeLimit, Profile::Cn, Demand::AtLeast(14)),
];

/// What [`WISH_TIME`] is in days.
#[expect(clippy::cast_possible_truncation, reason = "fifteen; a time of more than 179 years would not be one to answer in")]
pub const ANSWER_DAYS: u16 = (WISH_TIME.as_secs() / (24 * 3600)) as u16;

#[cfg(test)]
mod tests {
    use super::*;

    /// B.4.1, profile by profile: what each of them, alone and together, demands of what.
    #[test]
    fn the_strictest_value_wins_and_says_whose_it_is() {
        use Profile::{Base, Cn, EuUk, Generic, UsCa};
        use Setting::{Acceptance, Approval, Audience, NoticeDays, RecordingDays};
        let check = |chosen: &[Profile], setting: Setting, demand: Option<Demand>, by: &[Profile]| {
            let profiles = Profiles::chosen(chosen.iter().copied());
            assert_eq!((profiles.demand(setting), profiles.locked_by(setting).as_slice()), (demand, by), "{chosen:?} {setting:?}");
        };
        for chosen in [&[][..], &[Generic], &[EuUk], &[Cn], &[EuUk, Cn]] {
            check(chosen, Approval, None, &[]);
        }
        check(&[UsCa], Approval, Some(Demand::Fixed), &[UsCa]);
        check(&[EuUk, UsCa, Generic], Approval, Some(Demand::Fixed), &[UsCa]);
        check(&[EuUk, UsCa], NoticeDays, None, &[]);
        check(&[Cn], NoticeDays, Some(Demand::AtLeast(30)), &[Cn]);
        check(&[], Acceptance, Some(Demand::Fixed), &[Base]);
        check(&[EuUk, Cn], Acceptance, Some(Demand::Fixed), &[Base, EuUk]);
        check(&[], RecordingDays, Some(Demand::AtMost(180)), &[Base]);
        check(&[EuUk, UsCa, Cn], Audience, Some(Demand::Fixed), &[Base]);
    }

    #[test]
    fn no_profile_makes_another_one_looser() {
        let subsets = (0..16_usize).map(|bits| Profile::CHOICES.into_iter().enumerate().filter(move |(at, _)| bits >> at & 1 == 1));
        for (bits, subset) in subsets.enumerate() {
            let fewer = Profiles::chosen(subset.map(|(_, profile)| profile));
            for more in Profile::CHOICES {
                let both = Profiles::chosen(fewer.choice().chain([more]));
                assert!(both.least_notice_days() >= fewer.least_notice_days(), "{bits} {more:?}");
                assert!(both.most_recording_days() <= fewer.most_recording_days(), "{bits} {more:?}");
                for setting in Setting::ALL.into_iter().filter(|setting| fewer.demand(*setting).is_some()) {
                    assert!(both.demand(setting).is_some(), "{bits} {more:?} {setting:?}");
                }
            }
        }
    }

    #[test]
    fn until_somebody_chooses_every_law_holds_and_generic_is_no_law() {
        let nobody = Profiles::default();
        assert_eq!(nobody.in_force().collect::<Vec<_>>(), [Profile::Base, Profile::EuUk, Profile::UsCa, Profile::Cn]);
        assert!(!nobody.is_chosen() && nobody.has_law() && nobody.choice().next().is_none());
        for chosen in [&[][..], &[Profile::Generic]] {
            let profiles = Profiles::chosen(chosen.iter().copied());
            assert!(profiles.is_chosen() && !profiles.has_law(), "{chosen:?}");
        }
        assert!(Profiles::chosen([Profile::Generic, Profile::Cn]).has_law());
        assert_eq!(Profile::from_name("base"), None, "it is not a choice");
    }
}
