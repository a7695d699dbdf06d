//! The life of one consent: a plain machine, and the only place that says which event may follow which.
//!
//! ```text
//!              ┌ given ──▶ given ⟲ reaffirmed ──┬ withdrawn ──▶ withdrawn
//! requested ───┼ refused ─▶ refused             ├ expired ────▶ expired ── withdrawn ─▶ withdrawn
//!              └ expired ─▶ expired             └ invalidated ▶ invalidated
//! informed ────┬ withdrawn ─▶ withdrawn
//!              ├ expired ───▶ expired ── withdrawn ─▶ withdrawn
//!              └ invalidated ▶ invalidated
//! ```
//!
//! Who is told and not asked has a record too, and it is no consent: it begins with *informed*, and is never *given*. To object is
//! to withdraw.
//!
//! **Invariants.** Only the person whose consent it is gives, reaffirms and withdraws it. What ended does not live again: it is
//! asked for anew, and lives when that person gives it anew. *Absent*: a clock, the store, consent by silence.

use crate::base::ids::AccountId;
use crate::base::time::UtcMillis;
use crate::mail::subscriptions::Wish;
use crate::policies::kinds::Kind as Document;
use crate::text::Words;

/// What a consent is for. Each purpose has its own record: nobody has to take one to get another (G-3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// A call is recorded, as proof of what was said in it.
    Recording,
    /// The recording is shown when the business teaches its own people.
    Training,
    /// Another lawful use, asked for later in the words of whoever asks.
    Other,
    /// Named people outside the business see it.
    Outsiders,
    /// It is published.
    Public,
    /// It is kept for longer.
    Longer,
    /// A document of the house is accepted, through all its versions; one of [`asking::ASKED`](crate::policies::asking::ASKED).
    Document(Document),
    /// Letters or calls about something that nobody has to get.
    Messages(Wish),
}

/// How a consent stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Requested,
    Informed,
    Given,
    Refused,
    Withdrawn,
    Expired,
    Invalidated,
}

/// What can happen to a consent (B.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Requested,
    Informed,
    Given,
    Refused,
    Reaffirmed,
    Withdrawn,
    Expired,
    Invalidated,
}

/// Who did it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// Whose consent it is.
    Person,
    /// Time or the program.
    System,
    /// Somebody of the business.
    Account(AccountId),
}

/// What the machine is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    Event(Kind, By),
    /// The person wants it to be used no further for now (DR-10).
    Restrict,
    Lift,
}

/// Where one consent stands; nothing until it is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Life {
    state: Option<State>,
    restricted: Option<UtcMillis>,
}

/// This cannot happen now, or not by this hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotNow;

impl Life {
    pub fn stored(state: State, restricted: Option<UtcMillis>) -> Self {
        Self { state: Some(state), restricted }
    }

    /// None before it was asked for.
    pub fn state(&self) -> Option<State> {
        self.state
    }

    /// Since when it is not to be used, by the person's wish.
    pub fn restricted(&self) -> Option<UtcMillis> {
        self.restricted
    }

    /// Whether something may rest upon it.
    pub fn is_live(&self) -> bool {
        self.state == Some(State::Given) && self.restricted.is_none()
    }

    pub fn handle(&mut self, now: UtcMillis, input: Input) -> Result<(), NotNow> {
        match input {
            Input::Event(kind, by) => {
                let next = next(self.state, kind, &by).ok_or(NotNow)?;
                self.state = Some(next);
                // There is nothing left that could be used.
                self.restricted = self.restricted.filter(|_| next == State::Given);
            }
            Input::Restrict if self.state == Some(State::Given) && self.restricted.is_none() => self.restricted = Some(now),
            Input::Lift if self.restricted.is_some() => self.restricted = None,
            Input::Restrict | Input::Lift => return Err(NotNow),
        }
        Ok(())
    }
}

impl Purpose {
    /// All but those of messages, which are [`Wish::ALL`].
    const OWN: [Self; 10] = [
        Self::Recording,
        Self::Training,
        Self::Other,
        Self::Outsiders,
        Self::Public,
        Self::Longer,
        Self::Document(Document::Privacy),
        Self::Document(Document::Terms),
        Self::Document(Document::Cookies),
        Self::Document(Document::Minors),
    ];

    pub fn all() -> impl Iterator<Item = Self> {
        Self::OWN.into_iter().chain(Wish::ALL.map(Self::Messages))
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Recording => "recording",
            Self::Training => "training",
            Self::Other => "other",
            Self::Outsiders => "outsiders",
            Self::Public => "public",
            Self::Longer => "longer",
            Self::Document(kind) => kind.as_str(),
            Self::Messages(wish) => wish.as_str(),
        }
    }

    pub fn from_name(text: &str) -> Option<Self> {
        Self::all().find(|purpose| purpose.as_str() == text)
    }

    /// Its name.
    pub fn say(self, t: &Words) -> String {
        match self {
            Self::Messages(wish) => wish.say(t),
            other => t.say(other.name()),
        }
    }

    /// The key of its name; of messages, of what they are about.
    pub fn name(self) -> &'static str {
        match self {
            Self::Recording => "records-purpose-recording",
            Self::Training => "records-purpose-training",
            Self::Other => "uses-kind-other",
            Self::Outsiders => "uses-kind-outsiders",
            Self::Public => "uses-kind-public",
            Self::Longer => "uses-kind-days",
            Self::Document(kind) => kind.name(),
            Self::Messages(wish) => wish.topic.name(),
        }
    }
}

impl State {
    pub const ALL: [Self; 7] =
        [Self::Requested, Self::Informed, Self::Given, Self::Refused, Self::Withdrawn, Self::Expired, Self::Invalidated];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Informed => "informed",
            Self::Given => "given",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Expired => "expired",
            Self::Invalidated => "invalidated",
        }
    }

    pub fn from_name(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

impl Kind {
    pub const ALL: [Self; 8] =
        [Self::Requested, Self::Informed, Self::Given, Self::Refused, Self::Reaffirmed, Self::Withdrawn, Self::Expired, Self::Invalidated];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Informed => "informed",
            Self::Given => "given",
            Self::Refused => "refused",
            Self::Reaffirmed => "reaffirmed",
            Self::Withdrawn => "withdrawn",
            Self::Expired => "expired",
            Self::Invalidated => "invalidated",
        }
    }

    pub fn from_name(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

impl By {
    pub fn as_text(&self) -> &str {
        match self {
            Self::Person => "person",
            Self::System => "system",
            Self::Account(id) => id.as_str(),
        }
    }

    pub fn from_stored(text: &str) -> Option<Self> {
        match text {
            "person" => Some(Self::Person),
            "system" => Some(Self::System),
            id => id.parse().ok().map(Self::Account),
        }
    }
}

/// The table of transitions: what is not in it does not happen.
fn next(from: Option<State>, kind: Kind, by: &By) -> Option<State> {
    match (from, kind, by) {
        // B.3.1 step 1: somebody asks. A later new use is a new request to the same person.
        (
            None | Some(State::Refused | State::Withdrawn | State::Expired | State::Invalidated),
            Kind::Requested,
            By::Account(_) | By::System,
        ) => Some(State::Requested),
        // B.4.1: told beforehand, by a press of their own.
        (None, Kind::Informed, By::Person) => Some(State::Informed),
        // B.3.1 step 2, G-3: the person's own act, and nobody else's.
        (Some(State::Requested), Kind::Given, By::Person) => Some(State::Given),
        // G-3: approved again when the text changed.
        (Some(State::Given), Kind::Reaffirmed, By::Person) => Some(State::Given),
        // B.3.1 step 2: a press, or silence.
        (Some(State::Requested), Kind::Refused, By::Person | By::System) => Some(State::Refused),
        // DR-5: never refused, also when nothing rests upon it any more.
        (Some(State::Informed | State::Given | State::Expired), Kind::Withdrawn, By::Person) => Some(State::Withdrawn),
        // RT-29: what it was for is gone, or nobody waits for the answer any more.
        (Some(State::Requested | State::Informed | State::Given), Kind::Expired, By::System) => Some(State::Expired),
        // B.2, GDPR 4(11) and 7: somebody of the business finds that it never counted.
        (Some(State::Informed | State::Given | State::Expired), Kind::Invalidated, By::Account(_)) => Some(State::Invalidated),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn officer() -> By {
        By::Account(AccountId::random())
    }

    fn live_after(events: &[(Kind, By)]) -> Life {
        let mut life = Life::default();
        for (kind, by) in events {
            life.handle(UtcMillis(1), Input::Event(*kind, by.clone())).unwrap();
        }
        life
    }

    #[test]
    fn each_event_leads_where_the_requirements_say() {
        let given = [(Kind::Requested, officer()), (Kind::Given, By::Person)];
        let check = |more: &[(Kind, By)], state: State| assert_eq!(live_after(&[&given, more].concat()).state(), Some(state));
        check(&[], State::Given);
        check(&[(Kind::Reaffirmed, By::Person)], State::Given);
        check(&[(Kind::Withdrawn, By::Person)], State::Withdrawn);
        check(&[(Kind::Expired, By::System), (Kind::Withdrawn, By::Person)], State::Withdrawn);
        check(&[(Kind::Expired, By::System), (Kind::Invalidated, officer())], State::Invalidated);
        check(&[(Kind::Withdrawn, By::Person), (Kind::Requested, officer()), (Kind::Given, By::Person)], State::Given);
        check(&[(Kind::Invalidated, officer())], State::Invalidated);
        check(&[(Kind::Reaffirmed, By::Person), (Kind::Reaffirmed, By::Person), (Kind::Invalidated, officer())], State::Invalidated);
        check(&[(Kind::Invalidated, officer()), (Kind::Requested, By::System)], State::Requested);
        check(&[(Kind::Invalidated, officer()), (Kind::Requested, By::System), (Kind::Given, By::Person)], State::Given);
        assert_eq!(live_after(&[(Kind::Informed, By::Person), (Kind::Invalidated, officer())]).state(), Some(State::Invalidated));
        assert_eq!(live_after(&[(Kind::Requested, By::System), (Kind::Refused, By::System)]).state(), Some(State::Refused));
    }

    #[test]
    fn nobody_gives_reaffirms_or_withdraws_in_anothers_place() {
        for state in State::ALL {
            for kind in [Kind::Given, Kind::Reaffirmed, Kind::Withdrawn] {
                for by in [By::System, officer()] {
                    assert_eq!(next(Some(state), kind, &by), None, "{state:?} {kind:?} {by:?}");
                }
            }
            assert_eq!(next(Some(state), Kind::Requested, &By::Person), None, "nobody asks themselves");
        }
    }

    #[test]
    fn somebody_of_the_business_declares_invalid_what_was_given_or_told_and_nothing_else() {
        for state in State::ALL {
            let counted = matches!(state, State::Informed | State::Given | State::Expired);
            let expected = counted.then_some(State::Invalidated);
            assert_eq!(next(Some(state), Kind::Invalidated, &officer()), expected, "{state:?}");
            for by in [By::Person, By::System] {
                assert_eq!(next(Some(state), Kind::Invalidated, &by), None, "{state:?} {by:?}");
            }
            let confirms = (state == State::Given).then_some(State::Given);
            assert_eq!(next(Some(state), Kind::Reaffirmed, &By::Person), confirms, "{state:?}: what ended is given anew");
        }
        assert_eq!(next(None, Kind::Invalidated, &officer()), None);
    }

    #[test]
    fn a_restricted_consent_is_not_used_until_the_person_lifts_it() {
        let mut life = live_after(&[(Kind::Requested, officer()), (Kind::Given, By::Person)]);
        assert!(life.is_live());
        life.handle(UtcMillis(5), Input::Restrict).unwrap();
        assert!(!life.is_live() && life.restricted() == Some(UtcMillis(5)) && life.state() == Some(State::Given));
        assert_eq!(life.handle(UtcMillis(6), Input::Restrict), Err(NotNow));
        life.handle(UtcMillis(7), Input::Lift).unwrap();
        assert!(life.is_live());
        life.handle(UtcMillis(8), Input::Restrict).unwrap();
        life.handle(UtcMillis(9), Input::Event(Kind::Withdrawn, By::Person)).unwrap();
        assert_eq!((life.restricted(), life.handle(UtcMillis(9), Input::Lift)), (None, Err(NotNow)));
    }

    /// splitmix64 (Steele, Lea, Flood 2014): small, and good enough to wander.
    fn roll(seed: &mut u64, sides: usize) -> usize {
        *seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = *seed;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % sides as u64) as usize
    }

    #[test]
    fn no_sequence_of_events_revives_a_consent_without_a_new_act_of_that_person() {
        let (mut revived, mut ended, mut invalid, mut confirmed) = (0, 0, 0, 0);
        for run in 0..2_000_u64 {
            let (mut seed, mut life) = (run, Life::default());
            // Whether the person said yes since it last ended; what was restricted, and not lifted by the person; whether it was
            // declared invalid and the person was not asked since.
            let (mut said_yes, mut held, mut is_void) = (false, false, false);
            for step in 0..60 {
                let kind = Kind::ALL[roll(&mut seed, Kind::ALL.len())];
                let by = [By::Person, By::System, officer()][roll(&mut seed, 3)].clone();
                let input = match roll(&mut seed, 8) {
                    0 => Input::Restrict,
                    1 => Input::Lift,
                    _ => Input::Event(kind, by),
                };
                let before = life;
                if life.handle(UtcMillis(step), input.clone()).is_err() {
                    assert_eq!(life, before, "what is refused changes nothing");
                    continue;
                }
                assert!(!is_void || matches!(input, Input::Event(Kind::Requested, _)), "what is invalid is asked for anew, or nothing");
                match &input {
                    Input::Event(Kind::Given, by) => {
                        assert_eq!(*by, By::Person);
                        revived += u32::from(ended > 0);
                        said_yes = true;
                    }
                    Input::Event(Kind::Reaffirmed, by) => {
                        assert!(said_yes && *by == By::Person, "only what lives is confirmed, and only by that person");
                        confirmed += 1;
                    }
                    Input::Event(kind @ (Kind::Refused | Kind::Withdrawn | Kind::Expired | Kind::Invalidated), by) => {
                        (said_yes, held) = (false, false);
                        is_void = *kind == Kind::Invalidated;
                        assert!(!is_void || matches!(by, By::Account(_)), "neither time nor the person declares it");
                        invalid += u32::from(is_void);
                        ended += 1;
                    }
                    Input::Event(Kind::Requested, _) => is_void = false,
                    Input::Restrict => held = true,
                    Input::Lift => held = false,
                    Input::Event(..) => {}
                }
                assert_eq!(life.is_live(), said_yes && !held, "run {run}, step {step}: {input:?} made {life:?} of {before:?}");
            }
        }
        assert!(revived > 100 && ended > 1_000, "the wandering came through all doors: {revived} {ended}");
        assert!(invalid > 100 && confirmed > 100, "and through these: {invalid} {confirmed}");
    }
}
