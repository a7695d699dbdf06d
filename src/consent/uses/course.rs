//! How one later question goes: a plain machine, and the only place that says what may follow what.
//!
//! ```text
//!         ┌ all approved ─▶ granted ─ one takes it back or is declared invalid, file gone ─▶ ended
//! asked ──┼ one refuses, takes it back, is declared invalid, is silent ─▶ refused
//!         └ file gone ─▶ ended
//! ```
//!
//! **Invariants.** Granted is what everybody who was asked has approved and nobody has taken back; there is no way back to it.
//! Taking back is never refused to whoever has something to take back; declaring invalid is another act. The same press again changes nothing. *Absent*: a clock, the store, approval by silence.

use crate::base::ids::PersonId;
use crate::base::time::UtcMillis;

/// How a question stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Somebody has not answered.
    Asked,
    /// Everybody has approved.
    Granted,
    /// Somebody has not.
    Refused,
    /// It was taken back, or there is nothing left to use.
    Ended,
}

/// What one person said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Approved,
    Refused,
    Silent,
    Withdrawn,
    /// Approved, and declared invalid by the business.
    Invalidated,
}

/// What can happen to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input<'a> {
    Approve(&'a PersonId),
    Refuse(&'a PersonId),
    Withdraw(&'a PersonId),
    /// The business finds that the approval of this person never counted.
    Invalidate(&'a PersonId),
    /// Time has passed.
    Time,
    /// The recording is gone, or is to go at once.
    Gone,
}

/// Why nothing happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotNow {
    /// The time to answer is over, or the question is.
    Late,
    /// This person has answered otherwise.
    Already,
    /// This person was not asked, or has nothing to take back.
    NotAsked,
}

/// One question with its people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    state: State,
    /// Silence beyond this counts as refused.
    until: UtcMillis,
    people: Vec<(PersonId, Option<Said>)>,
}

impl Course {
    /// Everybody is asked; somebody has to be.
    pub fn begin(until: UtcMillis, people: impl IntoIterator<Item = PersonId>) -> Self {
        Self { state: State::Asked, until, people: people.into_iter().map(|person| (person, None)).collect() }
    }

    pub fn stored(state: State, until: UtcMillis, people: Vec<(PersonId, Option<Said>)>) -> Self {
        Self { state, until, people }
    }

    pub fn state(&self) -> State {
        self.state
    }

    pub fn until(&self) -> UtcMillis {
        self.until
    }

    pub fn people(&self) -> &[(PersonId, Option<Said>)] {
        &self.people
    }

    /// Whether this person was asked, and what they said.
    pub fn said(&self, person: &PersonId) -> Option<Option<Said>> {
        self.people.iter().find(|(known, _)| known == person).map(|(_, said)| *said)
    }

    pub fn handle(&mut self, now: UtcMillis, input: Input<'_>) -> Result<(), NotNow> {
        match input {
            Input::Approve(person) => {
                self.answer(now, person, Said::Approved)?;
                if self.state == State::Asked && self.people.iter().all(|(_, said)| *said == Some(Said::Approved)) {
                    self.state = State::Granted;
                }
            }
            Input::Refuse(person) => {
                self.answer(now, person, Said::Refused)?;
                self.close(State::Refused);
            }
            Input::Withdraw(person) => match self.said(person).flatten() {
                Some(Said::Approved) => {
                    self.set(person, Said::Withdrawn);
                    self.close(State::Ended);
                }
                Some(Said::Withdrawn) => {}
                Some(Said::Invalidated) => return Err(NotNow::Already),
                _ => return Err(NotNow::NotAsked),
            },
            Input::Invalidate(person) => match self.said(person).flatten() {
                Some(Said::Approved) => {
                    self.set(person, Said::Invalidated);
                    self.close(State::Ended);
                }
                Some(Said::Invalidated) => {}
                _ => return Err(NotNow::NotAsked),
            },
            Input::Time if self.state == State::Asked && self.until <= now => {
                self.people.iter_mut().for_each(|(_, said)| *said = said.or(Some(Said::Silent)));
                self.state = State::Refused;
            }
            Input::Gone if matches!(self.state, State::Asked | State::Granted) => self.state = State::Ended,
            Input::Time | Input::Gone => {}
        }
        Ok(())
    }

    fn answer(&mut self, now: UtcMillis, person: &PersonId, wanted: Said) -> Result<(), NotNow> {
        match self.said(person).ok_or(NotNow::NotAsked)? {
            Some(said) if said == wanted => Ok(()),
            Some(Said::Silent) => Err(NotNow::Late),
            Some(_) => Err(NotNow::Already),
            None if self.state != State::Asked || self.until <= now => Err(NotNow::Late),
            None => {
                self.set(person, wanted);
                Ok(())
            }
        }
    }

    fn set(&mut self, person: &PersonId, said: Said) {
        self.people.iter_mut().filter(|(known, _)| known == person).for_each(|(_, before)| *before = Some(said));
    }

    /// One person is enough. What waited was never granted, and is refused.
    fn close(&mut self, from_granted: State) {
        self.state = match self.state {
            State::Asked => State::Refused,
            State::Granted => from_granted,
            over => over,
        };
    }
}

impl State {
    pub const ALL: [Self; 4] = [Self::Asked, Self::Granted, Self::Refused, Self::Ended];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Granted => "granted",
            Self::Refused => "refused",
            Self::Ended => "ended",
        }
    }

    pub fn from_name(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

impl Said {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Approved => "approved",
            Self::Refused => "refused",
            Self::Silent => "silent",
            Self::Withdrawn => "withdrawn",
            Self::Invalidated => "invalidated",
        }
    }

    pub fn from_name(text: &str) -> Option<Self> {
        [Self::Approved, Self::Refused, Self::Silent, Self::Withdrawn, Self::Invalidated].into_iter().find(|said| said.as_str() == text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const UNTIL: UtcMillis = UtcMillis(100);

    /// Presses of the first and the second of two people, in letters: `A` approves, `R` refuses, `W` takes back, `V` is declared
    /// invalid, `T` the time is over, `G` the file is gone.
    fn after(steps: &str) -> (Course, Vec<Result<(), NotNow>>) {
        let people = [PersonId::random(), PersonId::random()];
        let mut course = Course::begin(UNTIL, people.clone());
        let mut now = UtcMillis(1);
        let answers = steps.split_whitespace().map(|step| {
            let who = if step.ends_with('2') { &people[1] } else { &people[0] };
            let input = match &step[..1] {
                "A" => Input::Approve(who),
                "R" => Input::Refuse(who),
                "W" => Input::Withdraw(who),
                "V" => Input::Invalidate(who),
                "G" => Input::Gone,
                _ => {
                    now = UNTIL;
                    Input::Time
                }
            };
            course.handle(now, input)
        });
        let answers = answers.collect();
        (course, answers)
    }

    #[test]
    fn each_step_leads_where_the_requirements_say() {
        use Said::{Approved, Invalidated, Refused, Silent, Withdrawn};
        let check = |steps: &str, state: State, said: [Option<Said>; 2]| {
            let (course, answers) = after(steps);
            let heard: Vec<Option<Said>> = course.people().iter().map(|(_, said)| *said).collect();
            assert_eq!((course.state(), heard.as_slice()), (state, &said[..]), "{steps}");
            assert!(answers.iter().all(Result::is_ok), "{steps}: {answers:?}");
        };
        check("", State::Asked, [None, None]);
        check("A1", State::Asked, [Some(Approved), None]);
        check("A1 A2", State::Granted, [Some(Approved), Some(Approved)]);
        // B.3.1: one refusal is everybody's, and so is silence.
        check("A1 R2", State::Refused, [Some(Approved), Some(Refused)]);
        check("R1", State::Refused, [Some(Refused), None]);
        check("A1 T", State::Refused, [Some(Approved), Some(Silent)]);
        check("A1 W1", State::Refused, [Some(Withdrawn), None]);
        // Taking back ends it for all, and is never refused.
        check("A1 A2 W2", State::Ended, [Some(Approved), Some(Withdrawn)]);
        check("A1 A2 W2 W1", State::Ended, [Some(Withdrawn), Some(Withdrawn)]);
        check("A1 R2 W1", State::Refused, [Some(Withdrawn), Some(Refused)]);
        check("A1 T W1", State::Refused, [Some(Withdrawn), Some(Silent)]);
        check("A1 G W1", State::Ended, [Some(Withdrawn), None]);
        check("A1 A2 G", State::Ended, [Some(Approved), Some(Approved)]);
        check("A1 A2 T", State::Granted, [Some(Approved), Some(Approved)]);
        // What never counted ends it for all, and whoever it was of may not say so in its place.
        check("A1 A2 V2", State::Ended, [Some(Approved), Some(Invalidated)]);
        check("A1 V1", State::Refused, [Some(Invalidated), None]);
        check("A1 A2 V2 V2 W1", State::Ended, [Some(Withdrawn), Some(Invalidated)]);
        check("A1 A2 G V1", State::Ended, [Some(Invalidated), Some(Approved)]);
        // Again is no fault.
        check("A1 A1 A2 A2 A1", State::Granted, [Some(Approved), Some(Approved)]);
        check("R1 R1 G T", State::Refused, [Some(Refused), None]);
        check("A1 A2 W1 W1", State::Ended, [Some(Withdrawn), Some(Approved)]);
    }

    #[test]
    fn whoever_is_late_or_changes_the_answer_is_told() {
        let check = |steps: &str, last: NotNow| {
            let (_, answers) = after(steps);
            assert_eq!(answers.last(), Some(&Err(last)), "{steps}");
        };
        check("R1 A2", NotNow::Late);
        check("T A1", NotNow::Late);
        check("G A1", NotNow::Late);
        check("A1 R1", NotNow::Already);
        check("R1 A1", NotNow::Already);
        check("A1 A2 W1 A1", NotNow::Already);
        check("R1 W1", NotNow::NotAsked);
        check("W1", NotNow::NotAsked);
        check("V1", NotNow::NotAsked);
        check("R1 V1", NotNow::NotAsked);
        check("A1 A2 W1 V1", NotNow::NotAsked);
        check("A1 A2 V1 W1", NotNow::Already);
        check("A1 A2 V1 A1", NotNow::Already);
        let mut course = Course::begin(UNTIL, [PersonId::random()]);
        let stranger = PersonId::random();
        for input in [Input::Approve(&stranger), Input::Refuse(&stranger), Input::Withdraw(&stranger)] {
            assert_eq!(course.handle(UtcMillis(1), input), Err(NotNow::NotAsked));
        }
        let alone = course.people()[0].0.clone();
        assert_eq!(course.handle(UNTIL, Input::Approve(&alone)), Err(NotNow::Late), "also before the round that says so");
    }

    /// splitmix64 (Steele, Lea, Flood 2014).
    fn roll(seed: &mut u64, sides: usize) -> usize {
        *seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = *seed;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % sides as u64) as usize
    }

    #[test]
    fn after_any_sequence_a_use_counts_only_while_everybodys_latest_act_is_an_approval() {
        let (mut granted, mut ended) = (0, 0);
        for run in 0..4_000_u64 {
            let mut seed = run;
            let people: Vec<PersonId> = (0..1 + roll(&mut seed, 4)).map(|_| PersonId::random()).collect();
            let mut course = Course::begin(UNTIL, people.clone());
            // What each of them did last, as the test itself remembers it.
            let mut acts: Vec<Option<Said>> = vec![None; people.len()];
            let (mut now, mut was_granted) = (UtcMillis(0), false);
            for _ in 0..30 {
                now = now.plus(std::time::Duration::from_millis(roll(&mut seed, 12) as u64));
                let at = roll(&mut seed, people.len());
                let (input, act) = match roll(&mut seed, 15) {
                    0..8 => (Input::Approve(&people[at]), Some(Said::Approved)),
                    8 => (Input::Refuse(&people[at]), Some(Said::Refused)),
                    9 | 10 => (Input::Withdraw(&people[at]), Some(Said::Withdrawn)),
                    11 | 12 => (Input::Time, None),
                    13 => (Input::Invalidate(&people[at]), Some(Said::Invalidated)),
                    _ => (Input::Gone, None),
                };
                let before = course.clone();
                match course.handle(now, input) {
                    Ok(()) => acts[at] = act.or(acts[at]),
                    Err(_) => assert_eq!(course, before, "what is refused changes nothing"),
                }
                let counts = course.state() == State::Granted;
                assert!(!counts || acts.iter().all(|act| *act == Some(Said::Approved)), "run {run}: {acts:?} made {course:?}");
                assert!(!counts || was_granted || before.state() == State::Asked, "nothing that ended counts again");
                granted += u32::from(counts && !was_granted);
                ended += u32::from(was_granted && !counts);
                was_granted = counts;
            }
        }
        assert!(granted > 500 && ended > 300, "the wandering came through all doors: {granted} {ended}");
    }
}
