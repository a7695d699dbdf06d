//! One version of a document, from the first word to the archive: a plain machine (B.3.5).
//!
//! ```text
//! Draft --publish [checked, dates]--> Scheduled --release day | announce--> Announced --day of effect--> Effective
//!   Effective --the next one takes effect--> Superseded          Scheduled, Announced --withdraw--> Withdrawn
//! ```
//!
//! **Invariants.** Only a draft is written into. What is published is frozen in the same step. A change that matters to people
//! takes effect no sooner than its full days of notice after it was announced. *Absent*: review by a second person, for a
//! business of one has none; a way back out of any state.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::base::ids::PolicyId;
use crate::base::limits;
use crate::base::time::UtcMillis;
use crate::policies::check::Sound;
use crate::policies::kinds::Document;
use crate::text::Lang;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Draft,
    /// Frozen; waits for the day on which it is announced.
    Scheduled,
    /// Everybody can read it; waits for the day on which it takes effect.
    Announced,
    Effective,
    Superseded,
    Withdrawn,
}

/// What the officer decides about a version beside its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Whether the change matters to people, so that they are told before and asked afterwards.
    pub material: bool,
    /// Why it does, or does not.
    pub reason: String,
    /// Full days between announcement and effect, if it is material.
    pub notice_days: u16,
    /// The language that decides if the others differ; none: what somebody was shown counts.
    pub controlling: Option<Lang>,
    /// The day on which it is announced: the first moment of it.
    pub release: Option<UtcMillis>,
    /// The day on which it takes effect.
    pub effective: Option<UtcMillis>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub id: PolicyId,
    pub document: Document,
    /// Given when it is published.
    pub number: Option<u32>,
    pub state: State,
    pub plan: Plan,
    pub announced: Option<UtcMillis>,
    pub began: Option<UtcMillis>,
    pub ended: Option<UtcMillis>,
    pub created: UtcMillis,
}

/// What somebody did, or what time did.
#[derive(Debug)]
pub enum Input {
    /// The texts are sound and the dates do; the version gets this number.
    Publish {
        sound: Sound,
        number: u32,
    },
    /// Now, not on the day of release.
    Announce,
    Withdraw,
    /// Time went on.
    Time,
    /// The next version took effect.
    Succeeded,
}

/// What follows, in the same transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// The renderings of all languages are kept, with their hashes.
    Freeze,
    Announced,
    /// The version in effect before is superseded.
    TookEffect,
    Superseded,
    Withdrawn,
}

/// Why a step is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The version is past this step.
    NotNow(State),
    /// A date is missing.
    NoDate,
    /// It would take effect sooner than its notice allows; this is the first day on which it can.
    TooSoon(UtcMillis),
}

impl State {
    pub const ALL: [Self; 6] = [Self::Draft, Self::Scheduled, Self::Announced, Self::Effective, Self::Superseded, Self::Withdrawn];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Scheduled => "scheduled",
            Self::Announced => "announced",
            Self::Effective => "effective",
            Self::Superseded => "superseded",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Whether everybody may read it.
    pub fn is_public(self) -> bool {
        matches!(self, Self::Announced | Self::Effective | Self::Superseded)
    }

    /// Whether it will take effect by itself.
    pub fn is_waiting(self) -> bool {
        matches!(self, Self::Scheduled | Self::Announced)
    }
}

impl TryFrom<String> for State {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::ALL.into_iter().find(|state| state.as_str() == text).ok_or_else(|| "not a state of a version".to_owned())
    }
}

impl Plan {
    pub fn new() -> Self {
        Self {
            material: true,
            reason: String::new(),
            notice_days: limits::NOTICE_DAYS_DEFAULT,
            controlling: None,
            release: None,
            effective: None,
        }
    }

    /// The first moment at which a version announced at this time can take effect.
    pub fn earliest(&self, announced: UtcMillis, zone: &TimeZone) -> UtcMillis {
        if self.material { after_full_days(announced, self.notice_days, zone) } else { announced }
    }
}

impl Default for Plan {
    fn default() -> Self {
        Self::new()
    }
}

impl Version {
    /// What begins to be written.
    pub fn draft(document: Document, plan: Plan, created: UtcMillis) -> Self {
        Self {
            id: PolicyId::random(),
            document,
            number: None,
            state: State::Draft,
            plan,
            announced: None,
            began: None,
            ended: None,
            created,
        }
    }

    /// Takes one step, or several if their time has come meanwhile. The effects are in order.
    pub fn handle(&mut self, now: UtcMillis, zone: &TimeZone, input: Input) -> Result<Vec<Effect>, Refused> {
        let mut effects = Vec::new();
        match (input, self.state) {
            (Input::Publish { sound: _, number }, State::Draft) => {
                let release = self.plan.release.ok_or(Refused::NoDate)?.max(now);
                self.allows(release, zone)?;
                self.plan.release = Some(release);
                self.number = Some(number);
                self.state = State::Scheduled;
                effects.push(Effect::Freeze);
            }
            (Input::Announce, State::Scheduled) => {
                self.allows(now, zone)?;
                self.plan.release = Some(now);
            }
            (Input::Withdraw, State::Scheduled | State::Announced) => {
                self.state = State::Withdrawn;
                self.ended = Some(now);
                effects.push(Effect::Withdrawn);
                return Ok(effects);
            }
            (Input::Succeeded, State::Effective) => {
                self.state = State::Superseded;
                self.ended = Some(now);
                effects.push(Effect::Superseded);
                return Ok(effects);
            }
            (Input::Time, _) => {}
            (_, state) => return Err(Refused::NotNow(state)),
        }
        self.go_on(now, zone, &mut effects);
        Ok(effects)
    }

    /// Whether everybody may read it: also what was announced and taken back, because people have read it.
    pub fn is_public(&self) -> bool {
        self.state.is_public() || (self.state == State::Withdrawn && self.announced.is_some())
    }

    /// When time moves this version next.
    pub fn next(&self) -> Option<UtcMillis> {
        match self.state {
            State::Scheduled => self.plan.release,
            State::Announced => self.plan.effective,
            _ => None,
        }
    }

    fn allows(&self, announced: UtcMillis, zone: &TimeZone) -> Result<(), Refused> {
        let effective = self.plan.effective.ok_or(Refused::NoDate)?;
        let earliest = self.plan.earliest(announced, zone);
        // What may take effect at once does so, whatever day was chosen before.
        if effective < earliest && self.plan.material { Err(Refused::TooSoon(earliest)) } else { Ok(()) }
    }

    fn go_on(&mut self, now: UtcMillis, zone: &TimeZone, effects: &mut Vec<Effect>) {
        if self.state == State::Scheduled && self.plan.release.is_some_and(|at| at <= now) {
            self.state = State::Announced;
            self.announced = Some(now);
            // The machine was off on the day of release: people still get all of their days.
            let earliest = self.plan.earliest(now, zone);
            self.plan.effective = self.plan.effective.map(|at| at.max(earliest));
            effects.push(Effect::Announced);
        }
        if self.state == State::Announced && self.plan.effective.is_some_and(|at| at <= now) {
            self.state = State::Effective;
            self.began = Some(now);
            effects.push(Effect::TookEffect);
        }
    }
}

/// The first moment after so many full days: the rest of the day of the announcement does not count.
fn after_full_days(from: UtcMillis, days: u16, zone: &TimeZone) -> UtcMillis {
    let Ok(at) = Timestamp::from_millisecond(from.0) else { return from };
    let day = at.to_zoned(zone.clone()).date();
    let later = day.checked_add(jiff::Span::new().days(i64::from(days) + 1));
    later.ok().and_then(|day| start_of(day, zone)).unwrap_or(from)
}

/// The first moment of a day where the business is.
pub fn start_of(day: Date, zone: &TimeZone) -> Option<UtcMillis> {
    day.to_zoned(zone.clone()).ok().map(|at| UtcMillis(at.timestamp().as_millisecond()))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::policies::kinds::Kind;

    const DAY: Duration = Duration::from_secs(24 * 3600);

    fn zone() -> TimeZone {
        TimeZone::get("Europe/Riga").unwrap()
    }

    /// 12:00 in Riga on a day of March 2027; the clocks go ahead on the 28th.
    fn noon(day: i8) -> UtcMillis {
        let date = jiff::civil::date(2027, 3, 1).checked_add(jiff::Span::new().days(i64::from(day) - 1)).unwrap();
        UtcMillis(date.at(12, 0, 0, 0).to_zoned(zone()).unwrap().timestamp().as_millisecond())
    }

    fn start(day: i8) -> UtcMillis {
        let date = jiff::civil::date(2027, 3, 1).checked_add(jiff::Span::new().days(i64::from(day) - 1)).unwrap();
        start_of(date, &zone()).unwrap()
    }

    fn version(material: bool, release: Option<UtcMillis>, effective: Option<UtcMillis>) -> Version {
        Version {
            id: PolicyId::random(),
            document: Document::of_house(Kind::Privacy),
            number: None,
            state: State::Draft,
            plan: Plan { material, release, effective, ..Plan::new() },
            announced: None,
            began: None,
            ended: None,
            created: noon(1),
        }
    }

    /// The name of an input, how it is made, the states from which it goes.
    type Step = (&'static str, fn() -> Input, &'static [State]);

    fn publish() -> Input {
        Input::Publish { sound: Sound::for_test(), number: 1 }
    }

    #[test]
    fn thirty_full_days_lie_between_announcement_and_effect() {
        use Refused::{NoDate, TooSoon};
        let material = [
            (None, Some(start(40)), Err(NoDate)),
            (Some(noon(1)), None, Err(NoDate)),
            // Announced at noon of the 1st: the 2nd to the 31st are full days, so the 32nd day is the first.
            (Some(noon(1)), Some(start(31)), Err(TooSoon(start(32)))),
            (Some(noon(1)), Some(start(32)), Ok(State::Announced)),
            (Some(start(2)), Some(start(32)), Err(TooSoon(start(33)))),
            (Some(start(2)), Some(start(33)), Ok(State::Scheduled)),
            // A day of release that is over counts from now.
            (Some(start(1)), Some(start(32)), Ok(State::Announced)),
        ];
        for (release, effective, expected) in material {
            let mut version = version(true, release, effective);
            let stepped = version.handle(noon(1), &zone(), publish()).map(|_| version.state);
            assert_eq!(stepped, expected, "{release:?} {effective:?}");
        }
        let mut small = version(false, Some(noon(1)), Some(noon(1)));
        let effects = small.handle(noon(1), &zone(), publish()).unwrap();
        assert_eq!(effects, [Effect::Freeze, Effect::Announced, Effect::TookEffect]);
    }

    #[test]
    fn each_step_goes_from_its_own_states_only() {
        let inputs: [Step; 4] = [
            ("publish", publish, &[State::Draft]),
            ("announce", || Input::Announce, &[State::Scheduled]),
            ("withdraw", || Input::Withdraw, &[State::Scheduled, State::Announced]),
            ("succeeded", || Input::Succeeded, &[State::Effective]),
        ];
        for state in State::ALL {
            for (name, input, from) in inputs {
                let mut version = version(true, Some(noon(1)), Some(start(90)));
                version.state = state;
                let before = version.clone();
                match version.handle(noon(2), &zone(), input()) {
                    Ok(_) => assert!(from.contains(&state), "{name} from {state:?}"),
                    Err(refused) => {
                        assert!(!from.contains(&state), "{name} from {state:?}");
                        assert_eq!((refused, &version), (Refused::NotNow(state), &before), "{name}: nothing changes");
                    }
                }
            }
        }
    }

    #[test]
    fn time_announces_and_puts_into_effect_on_the_days_that_were_chosen() {
        let mut version = version(true, Some(start(3)), Some(start(40)));
        assert_eq!(version.handle(noon(1), &zone(), publish()), Ok(vec![Effect::Freeze]));
        assert_eq!(version.next(), Some(start(3)));
        assert_eq!(version.handle(noon(2), &zone(), Input::Time), Ok(vec![]));
        assert_eq!(version.handle(start(3), &zone(), Input::Time), Ok(vec![Effect::Announced]));
        assert_eq!(version.next(), Some(start(40)));
        assert_eq!(version.handle(noon(39), &zone(), Input::Time), Ok(vec![]));
        assert_eq!(version.handle(start(40).plus(DAY), &zone(), Input::Time), Ok(vec![Effect::TookEffect]));
        assert_eq!((version.state, version.next()), (State::Effective, None));
        assert_eq!(version.handle(start(50), &zone(), Input::Time), Ok(vec![]), "and again does nothing");
        assert_eq!(version.handle(start(50), &zone(), Input::Succeeded), Ok(vec![Effect::Superseded]));
    }

    #[test]
    fn a_machine_that_was_off_on_the_day_of_release_takes_no_day_of_notice_away() {
        let mut version = version(true, Some(start(3)), Some(start(34)));
        version.handle(noon(1), &zone(), publish()).unwrap();
        assert_eq!(version.handle(noon(20), &zone(), Input::Time), Ok(vec![Effect::Announced]));
        assert_eq!(version.plan.effective, Some(start(51)));
    }
}
