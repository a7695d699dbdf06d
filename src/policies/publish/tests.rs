//! Drafts and versions on a real store, in stepped time.

use std::time::Duration;

use super::*;
use crate::audit::tests::deeds;
use crate::base::time::Clock;
use crate::people::setup;
use crate::policies::content::{Cell, Seen, Standing};
use crate::policies::drafts::{Place, Typed};
use crate::policies::kinds::{ClauseKey, Document, Kind};
use crate::policies::promises;
use crate::policies::version::{Plan, start_of};
use crate::rules::house::{self as rules, HouseRule};
use crate::rules::minors::{self, MinorRule};
use crate::text::Lang;

const DAY: Duration = Duration::from_secs(24 * 3600);
const MINORS: Kind = Kind::Minors;

struct House {
    _folder: tempfile::TempDir,
    clock: Clock,
    db: Db,
}

impl House {
    /// A business that offers English only; noon in Riga.
    fn new() -> Self {
        Self::in_languages(vec![Lang::En])
    }

    fn in_languages(langs: Vec<Lang>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let midnight = start_of(jiff::civil::date(2027, 3, 1), &TimeZone::get("Europe/Riga").unwrap()).unwrap();
        let clock = Clock::stepped(midnight.plus(DAY / 2));
        let db = Db::open(folder.path(), clock.clone()).unwrap();
        let business = crate::policies::render::tests::facts(MINORS).business;
        let (mut setup, hash) = setup::sample();
        setup.business = business::Business { langs, time_zone: "Europe/Riga".to_owned(), ..business };
        db.write_blocking(Actor::Cli, move |tx| setup::complete(tx, &setup, &hash, None)).unwrap();
        Self { _folder: folder, clock, db }
    }

    fn write<T: Send + 'static>(&self, f: impl FnOnce(&Tx<'_>) -> Result<T, PolicyError> + Send + 'static) -> Result<T, PolicyError> {
        self.db.write_blocking(Actor::Cli, f)
    }

    fn read<T: Send + 'static>(&self, f: impl FnOnce(&Connection) -> Result<T, PolicyError> + Send + 'static) -> T {
        self.db.read_blocking(f).unwrap()
    }

    fn draft(&self) -> PolicyId {
        self.write(|tx| drafts::open(tx, &Document::of_house(MINORS))).unwrap()
    }

    fn state(&self, id: &PolicyId) -> State {
        let id = id.clone();
        self.read(move |conn| drafts::find(conn, &id)).state
    }

    /// Dates that do: announced now, in effect after the full days.
    fn plan(&self, id: &PolicyId, material: bool) {
        let id = id.clone();
        let now = self.db.now();
        let plan = Plan { material, reason: "So that it is true".to_owned(), release: Some(now), effective: None, ..Plan::new() };
        let effective = Some(plan.earliest(now, &TimeZone::get("Europe/Riga").unwrap()));
        self.write(move |tx| drafts::set_plan(tx, &id, Plan { effective, ..plan })).unwrap();
    }

    fn publish(&self, id: &PolicyId) -> Result<(), NotPublished> {
        self.publish_seen(id, self.seal(id))
    }

    fn publish_seen(&self, id: &PolicyId, seal: String) -> Result<(), NotPublished> {
        let id = id.clone();
        self.db.write_blocking(Actor::Cli, move |tx| publish(tx, &id, &seal, |_| true))
    }

    fn seal(&self, id: &PolicyId) -> String {
        let id = id.clone();
        self.read(move |conn| drafts::content(conn, drafts::find(conn, &id)?)).0.seal()
    }

    fn save(&self, id: &PolicyId, text: &str, seen: Seen) -> Result<(), PolicyError> {
        let place = self.place(id);
        let typed = Typed::parse("Adults", text, seen, false).unwrap();
        self.write(move |tx| drafts::save(tx, &place, typed))
    }

    /// What the page of a clause shows now.
    fn cell(&self, place: &Place) -> Cell {
        let place = place.clone();
        let (content, _) = self.read({
            let version = place.version.clone();
            move |conn| drafts::content(conn, drafts::find(conn, &version)?)
        });
        content.clause(&place.clause).unwrap().cell(place.lang).unwrap().clone()
    }

    fn seen(&self, place: &Place) -> Seen {
        self.cell(place).seen
    }

    fn place(&self, id: &PolicyId) -> Place {
        Place { version: id.clone(), clause: ClauseKey::fixed("adults"), lang: Lang::En }
    }

    fn text(&self) -> String {
        let shelf = self.read(|conn| reading::shelf(conn, &Document::of_house(MINORS))).unwrap();
        shelf.current.in_language(Lang::En)[0].text.clone()
    }

    /// What the ledger says of a version, in order.
    fn deeds(&self, id: &PolicyId) -> Vec<String> {
        let id = id.clone();
        self.read(move |conn| Ok(deeds(conn, id.as_str())))
    }

    async fn switch(&self) -> Switched {
        switch(&self.db).await.unwrap()
    }
}

#[test]
fn nobody_has_less_time_to_answer_than_a_version_in_effect_says() {
    let house = House::new();
    let set = |answer_seconds: u16| {
        let rule = HouseRule { answer_seconds, ..HouseRule::default() };
        house.db.write_blocking(Actor::Cli, move |tx| rules::set_recording(tx, &rule)).unwrap();
        let counts = house.read(|conn| Ok(promises::in_force(conn)?));
        (counts.answer_seconds(), counts.seconds_lock())
    };
    assert_eq!(set(60), (60, None), "nothing is published");
    let id = house.draft();
    house.save(&id, "{business.privacy}: you have {n:answer-seconds} seconds.", house.seen(&house.place(&id))).unwrap();
    house.plan(&id, false);
    assert!(house.publish(&id).is_ok());
    let released = "datenschutz@lindner-physio.example: you have 60 seconds.";
    assert_eq!(house.text(), released);
    assert_eq!(set(45), (60, Some(60)), "less waits for the version that says so");
    assert_eq!(set(120), (120, None));
    assert_eq!(house.text(), released, "what was released says what it said");
}

#[test]
fn nobody_is_of_age_earlier_than_a_version_in_effect_says() {
    let house = House::new();
    let set = |age_limit: u8| {
        let rule = MinorRule { age_limit, ..MinorRule::default() };
        house.db.write_blocking(Actor::Cli, move |tx| minors::set(tx, &rule)).unwrap();
        house.read(|conn| Ok(promises::minors(conn)?)).age_limit
    };
    assert_eq!(set(17), 17, "nothing is published");
    let id = house.draft();
    house.save(&id, "{business.privacy}: under age is whoever is younger than {n:age-limit}.", house.seen(&house.place(&id))).unwrap();
    house.plan(&id, false);
    assert!(house.publish(&id).is_ok());
    assert_eq!(house.text(), "datenschutz@lindner-physio.example: under age is whoever is younger than 17.");
    assert_eq!((set(16), set(18)), (17, 18), "less waits for the version that says so");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_version_goes_from_draft_to_the_archive_and_what_it_said_stays() {
    let house = House::new();
    let starter = house.text();
    let first = house.draft();
    assert_eq!(house.draft(), first, "there is one draft");
    let seen = house.seen(&house.place(&first));
    house.save(&first, "First: {business.privacy}, {n:answer-days} days.", seen).unwrap();
    assert!(matches!(house.publish(&first), Err(NotPublished::Findings(found)) if found.len() == 2), "no reason, no dates");
    house.plan(&first, true);
    assert!(house.publish(&first).is_ok());
    assert_eq!(house.state(&first), State::Announced);
    assert_eq!(house.text(), starter, "it is announced, and not in effect");
    house.clock.step(30 * DAY);
    house.clock.compare();
    assert_eq!(house.switch().await, Switched::Done(0), "the rest of the first day does not count");
    house.clock.step(DAY / 2);
    house.clock.compare();
    assert_eq!(house.switch().await, Switched::Done(1));
    assert_eq!(house.text(), "First: datenschutz@lindner-physio.example, 15 days.");

    let second = house.draft();
    assert_ne!(second, first);
    let copied = second.clone();
    let content = house.read(move |conn| drafts::content(conn, drafts::find(conn, &copied)?)).0;
    assert!(content.clauses[0].cells[0].source.text.starts_with("First: {business.privacy}"), "it begins with the words of the last one");
    house.plan(&second, false);
    let missing = house.publish(&second);
    assert!(
        matches!(missing, Err(NotPublished::Findings(found)) if found[0].clause == Some(ClauseKey::summary())),
        "what changes has to be said"
    );
    let place = Place { clause: ClauseKey::summary(), ..house.place(&second) };
    let seen = house.seen(&place);
    house.write(move |tx| drafts::save(tx, &place, Typed::parse("", "Nothing that matters.", seen, false).unwrap())).unwrap();
    assert!(house.publish(&second).is_ok());
    assert_eq!((house.state(&first), house.state(&second)), (State::Superseded, State::Effective));
    // The business moves; what was released says what it said.
    let moved = |tx: &Tx<'_>| {
        let business = business::load(tx)?.unwrap();
        business::change(tx, &business::Business { privacy_contact: "new@lindner-physio.example".to_owned(), ..business })
    };
    house.db.write_blocking(Actor::Cli, moved).unwrap();
    assert_eq!(house.text(), "First: datenschutz@lindner-physio.example, 15 days.");
    let old = house.read(|conn| reading::numbered(conn, &Document::of_house(MINORS), 1)).unwrap();
    assert_eq!(old.clauses[0].text, "First: datenschutz@lindner-physio.example, 15 days.");
    let hash = crate::policies::render::hash(Lang::En, &old.clauses[0].title, &old.clauses[0].text);
    assert_eq!(old.clauses[0].sha256, hash);
    let written = ["policy.draft", "policy.save", "policy.plan", "policy.publish", "policy.announce", "policy.effect", "policy.supersede"];
    assert_eq!(house.deeds(&first), written);
    assert_eq!(house.deeds(&second), ["policy.draft", "policy.plan", "policy.save", "policy.publish", "policy.announce", "policy.effect"]);
}

#[test]
fn two_officers_in_one_clause_lose_nothing() {
    let house = House::new();
    let id = house.draft();
    let place = house.place(&id);
    let starter = house.seen(&place);
    house.save(&id, "Dana: {business.privacy}.", starter).unwrap();
    assert!(matches!(house.save(&id, "Tomasz: {business.privacy}.", starter), Err(PolicyError::Overtaken)));
    let checks = |seen: Seen, place: Place| house.write(move |tx| drafts::mark_checked(tx, &place, seen));
    let forgets = |seen: Seen, place: Place| house.write(move |tx| drafts::forget(tx, &place, seen));
    assert!(matches!(checks(starter, place.clone()), Err(PolicyError::Overtaken)));
    assert!(matches!(forgets(starter, place.clone()), Err(PolicyError::Overtaken)));
    let first = house.seen(&place);
    forgets(first, place.clone()).unwrap();
    assert_eq!(house.seen(&place), starter, "the starter stands again");
    house.save(&id, "Samira: {business.privacy}.", starter).unwrap();
    assert!(
        matches!(house.save(&id, "Dana once more.", first), Err(PolicyError::Overtaken)),
        "what was forgotten is not what stands there"
    );
    assert_eq!(Seen::parse(&first.token()), Some(first));
    assert_eq!(Seen::parse("AAAA"), None);
}

#[test]
fn a_text_follows_the_leading_one_that_its_writer_saw() {
    let house = House::in_languages(vec![Lang::En, Lang::Ar]);
    let id = house.draft();
    let leading = house.place(&id);
    let place = Place { lang: Lang::Ar, ..leading.clone() };
    house.save(&id, "First: {business.privacy}.", house.seen(&leading)).unwrap();
    let before = house.seen(&place);
    house.save(&id, "Second: {business.privacy}.", house.seen(&leading)).unwrap();
    let to = place.clone();
    let checked = house.write(move |tx| drafts::mark_checked(tx, &to, before));
    assert!(matches!(checked, Err(PolicyError::Overtaken)), "it would be found right beside words that nobody read");
    let to = place.clone();
    house.write(move |tx| drafts::save(tx, &to, Typed::parse("البالغون", "{business.privacy}.", before, false).unwrap())).unwrap();
    assert_eq!(house.cell(&place).standing, Standing::Outdated);
    let (seen, to) = (house.seen(&place), place.clone());
    house.write(move |tx| drafts::mark_checked(tx, &to, seen)).unwrap();
    assert_eq!(house.cell(&place).standing, Standing::Checked);
}

#[test]
fn nothing_is_released_that_its_publisher_did_not_see() {
    let house = House::new();
    let id = house.draft();
    house.plan(&id, true);
    let seal = house.seal(&id);
    house.save(&id, "Other words: {business.privacy}.", house.seen(&house.place(&id))).unwrap();
    assert!(matches!(house.publish_seen(&id, seal), Err(NotPublished::Refused(PolicyError::Overtaken))), "a text");
    let seal = house.seal(&id);
    house.plan(&id, false);
    assert!(matches!(house.publish_seen(&id, seal), Err(NotPublished::Refused(PolicyError::Overtaken))), "the plan");
    assert_eq!(house.state(&id), State::Draft);
    assert!(house.publish(&id).is_ok());
}

#[test]
fn what_was_released_is_never_written_into_and_never_published_twice() {
    let house = House::new();
    let id = house.draft();
    house.plan(&id, true);
    assert!(house.publish(&id).is_ok());
    let not_now = |result: Result<(), PolicyError>| matches!(result, Err(PolicyError::NotNow(State::Announced)));
    assert!(not_now(house.save(&id, "Later.", house.seen(&house.place(&id)))));
    let (one, two, three, four) = (id.clone(), id.clone(), id.clone(), id.clone());
    assert!(not_now(house.write(move |tx| drafts::set_plan(tx, &one, Plan::new()))));
    assert!(not_now(house.write(move |tx| drafts::discard(tx, &two))));
    assert!(not_now(house.write(move |tx| drafts::add_clause(tx, &three).map(|_| ()))));
    assert!(not_now(house.write(move |tx| announce(tx, &four))));
    assert!(matches!(house.publish(&id), Err(NotPublished::Refused(PolicyError::NotNow(State::Announced)))));
    // Another draft waits until this one is in effect or taken back.
    let second = house.draft();
    house.plan(&second, false);
    assert!(matches!(house.publish(&second), Err(NotPublished::Refused(PolicyError::Waiting))));
    let first = id.clone();
    house.write(move |tx| withdraw(tx, &first)).unwrap();
    assert_eq!(house.state(&id), State::Withdrawn);
    assert_eq!(house.deeds(&id), ["policy.draft", "policy.plan", "policy.publish", "policy.announce", "policy.withdraw"], "no refusal");
    let again = id.clone();
    assert!(matches!(house.write(move |tx| withdraw(tx, &again)), Err(PolicyError::NotNow(State::Withdrawn))));
    assert!(house.publish(&second).is_ok());
    assert_eq!(house.state(&second), State::Effective);
    let taken_back = house.read(|conn| reading::numbered(conn, &Document::of_house(MINORS), 1)).unwrap();
    assert_eq!(taken_back.version.unwrap().state, State::Withdrawn, "people have read it, and can read it again");
    let unknown = PolicyId::random();
    assert!(matches!(house.publish_seen(&unknown, String::new()), Err(NotPublished::Refused(PolicyError::Missing))));
}

/// What happens to the clock, or to the question that it raises.
#[derive(Clone, Copy, Debug)]
enum Moved {
    /// The clock is put ahead by so many days, or one day goes by.
    Ahead(u32),
    Back(u32),
    /// A time server is asked.
    Compared,
    /// Somebody says that the time is right.
    Confirmed,
}

/// What the look of that minute answers: that it waits, or how many versions moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Waits,
    Moves(usize),
}

/// A version that was announced at noon, in effect after 30 full days, through all this; the minute's look follows each of it.
async fn check_moves(house: &House, moves: &[Moved], outcome: Outcome, state: State) {
    let id = house.draft();
    house.plan(&id, true);
    assert!(house.publish(&id).is_ok());
    let mut last = Outcome::Moves(0);
    for moved in moves {
        match *moved {
            Moved::Ahead(days) => house.clock.step(days * DAY),
            Moved::Back(days) => house.clock.set(house.clock.now().minus(days * DAY)),
            Moved::Compared => house.clock.compare(),
            Moved::Confirmed => assert!(house.db.write_blocking(Actor::Cli, retention::confirm).unwrap(), "{moves:?}"),
        }
        // Other writes of the house, as there are in every hour.
        house.db.write(Actor::System, |_| Ok::<_, StoreError>(())).await.unwrap();
        last = match house.switch().await {
            Switched::Frozen(_) => Outcome::Waits,
            Switched::Done(count) => Outcome::Moves(count),
        };
    }
    assert_eq!((last, house.state(&id)), (outcome, state), "{moves:?}");
}

/// A clock that jumped puts nothing into effect until its time is known to be right.
#[tokio::test(flavor = "multi_thread")]
async fn each_jump_of_the_clock_has_its_outcome() {
    use Moved::{Ahead, Back, Compared, Confirmed};
    use Outcome::{Moves, Waits};
    use State::{Announced, Effective};
    let day_by_day = |first: Moved, days: usize| std::iter::once(first).chain(std::iter::repeat_n(Ahead(1), days)).collect::<Vec<Moved>>();
    let table: [(Vec<Moved>, Outcome, State); 10] = [
        // Ahead, over the day of effect: it waits, however often it is looked at.
        (vec![Ahead(40)], Waits, Announced),
        (vec![Ahead(40), Ahead(0), Ahead(1)], Waits, Announced),
        // Ahead, and nothing is due yet.
        (vec![Ahead(20)], Moves(0), Announced),
        // Confirmed right: by somebody, or by a time server that was asked since.
        (vec![Ahead(40), Confirmed], Moves(1), Effective),
        (vec![Ahead(40), Compared], Moves(1), Effective),
        // Found wrong: the clock is set right, and it waits until that day has really come.
        (vec![Ahead(40), Back(40), Compared], Waits, Announced),
        (vec![Ahead(40), Back(40), Ahead(20), Compared], Waits, Announced),
        (vec![Ahead(40), Back(40), Ahead(41), Compared], Moves(1), Effective),
        // Back: no day of notice is lost, and none comes too early.
        (day_by_day(Back(5), 35), Moves(0), Announced),
        (day_by_day(Back(5), 36), Moves(1), Effective),
    ];
    for (moves, outcome, state) in table {
        check_moves(&House::new(), &moves, outcome, state).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn days_that_pass_one_by_one_need_nobody() {
    let house = House::new();
    let id = house.draft();
    house.plan(&id, true);
    assert!(house.publish(&id).is_ok());
    for hour in 0..31 * 24 {
        house.clock.step(DAY / 24);
        let _ = house.switch().await;
        // Other writes of the house.
        house.db.write(Actor::System, |_| Ok::<_, StoreError>(())).await.unwrap();
        let expected = if hour + 1 < 30 * 24 + 12 { State::Announced } else { State::Effective };
        // The night of the change to summer time has 23 hours.
        if !(30 * 24 + 9..30 * 24 + 14).contains(&(hour + 1)) {
            assert_eq!(house.state(&id), expected, "after {} hours", hour + 1);
        }
    }
}

#[test]
fn a_business_adds_clauses_of_its_own_and_takes_only_those_away() {
    let house = House::new();
    let id = house.draft();
    let own = id.clone();
    let clause = house.write(move |tx| drafts::add_clause(tx, &own)).unwrap();
    assert_eq!(clause, ClauseKey::own(1));
    house.plan(&id, false);
    assert!(matches!(house.publish(&id), Err(NotPublished::Findings(found)) if found[0].clause == Some(ClauseKey::own(1))), "it is empty");
    let (fixed, own) = (id.clone(), id.clone());
    assert!(matches!(house.write(move |tx| drafts::remove_clause(tx, &fixed, &ClauseKey::fixed("adults"))), Err(PolicyError::Missing)));
    house.write(move |tx| drafts::remove_clause(tx, &own, &ClauseKey::own(1))).unwrap();
    assert!(house.publish(&id).is_ok());
    assert_eq!(house.in_effect_count(), 1);
}

impl House {
    fn in_effect_count(&self) -> usize {
        let versions = self.read(|conn| drafts::versions(conn, &Document::of_house(MINORS)));
        versions.iter().filter(|version| version.state == State::Effective).count()
    }
}
