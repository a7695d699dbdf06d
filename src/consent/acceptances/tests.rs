//! Answers to versions: each step of the machine, and the store behind it in stepped time.

use std::time::Duration;

use super::*;
use crate::base::time::Clock;
use crate::people::{business, setup};
use crate::policies::kinds::{Document, Kind};
use crate::policies::publish::{self, Switched};
use crate::policies::version::{Plan, start_of};
use crate::policies::{PolicyError, drafts};
use crate::store::{Actor, Db};

const DAY: Duration = Duration::from_secs(24 * 3600);
const T: UtcMillis = UtcMillis(7);
const NOW: UtcMillis = UtcMillis(9);
const PRESS: Input = Input::Accept(Method::Press);
const REGISTER: Input = Input::Accept(Method::Registration);

#[test]
fn each_answer_goes_from_its_own_states_only() {
    use Refused::{NotInEffect, NotShown};
    let accepted = |at, method| Course::Accepted { at, method };
    let declined = |at| Course::Declined { at };
    let (pressed, registered) = (accepted(T, Method::Press), accepted(T, Method::Registration));
    let rows = [
        // B.3.5: NotShown → Shown → Accepted | Declined | Ignored.
        (None, Input::Show, Ok(Course::Shown)),
        (None, PRESS, Err(NotShown)),
        (None, Input::Decline, Err(NotShown)),
        (None, REGISTER, Ok(accepted(NOW, Method::Registration))),
        (Some(Course::Shown), Input::Show, Ok(Course::Shown)),
        (Some(Course::Shown), PRESS, Ok(accepted(NOW, Method::Press))),
        (Some(Course::Shown), Input::Decline, Ok(declined(NOW))),
        (Some(declined(T)), Input::Show, Ok(declined(T))),
        (Some(declined(T)), PRESS, Ok(accepted(NOW, Method::Press))),
        (Some(declined(T)), Input::Decline, Ok(declined(T))),
        (Some(pressed), Input::Show, Ok(pressed)),
        (Some(pressed), PRESS, Ok(pressed)),
        (Some(registered), PRESS, Ok(registered)),
        (Some(pressed), Input::Decline, Err(Refused::Accepted)),
    ];
    for (from, input, expected) in rows {
        assert_eq!(Course::handle(from, NOW, input, true), expected, "{from:?} {input:?}");
        assert_eq!(Course::handle(from, NOW, input, false), Err(NotInEffect), "{from:?} {input:?} of an old one");
    }
}

/// A business that offers English only, noon in Riga, and two people of it.
struct House {
    _folder: tempfile::TempDir,
    clock: Clock,
    db: Db,
    dana: AccountId,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let midnight = start_of(jiff::civil::date(2027, 3, 1), &jiff::tz::TimeZone::get("Europe/Riga").unwrap()).unwrap();
        let clock = Clock::stepped(midnight.plus(DAY / 2));
        let db = Db::open(folder.path(), clock.clone()).unwrap();
        let (mut setup, hash) = setup::sample();
        let business = setup.business;
        setup.business = business::Business { langs: vec![Lang::En], time_zone: "Europe/Riga".to_owned(), ..business };
        let dana = db.write_blocking(Actor::Cli, move |tx| setup::complete(tx, &setup, &hash, None)).unwrap();
        Self { _folder: folder, clock, db, dana }
    }

    fn write<T: Send + 'static>(&self, f: impl FnOnce(&Tx<'_>) -> Result<T, ConsentError> + Send + 'static) -> Result<T, ConsentError> {
        self.db.write_blocking(Actor::Cli, f)
    }

    /// Publishes a version of the minors' text; one that matters takes effect after its days, another one at once.
    fn publish(&self, material: bool) -> PolicyId {
        let now = self.db.now();
        self.db
            .write_blocking(Actor::Cli, move |tx| {
                let id = drafts::open(tx, &Document::of_house(Kind::Minors))?;
                let plan = Plan { material, reason: "So that it is true".to_owned(), release: Some(now), effective: None, ..Plan::new() };
                let effective = Some(plan.earliest(now, &jiff::tz::TimeZone::get("Europe/Riga").unwrap()));
                drafts::set_plan(tx, &id, Plan { effective, ..plan })?;
                let (content, _) = drafts::content(tx, drafts::find(tx, &id)?)?;
                for clause in content.clauses.iter().filter(|clause| clause.key.is_summary()) {
                    let place = drafts::Place { version: id.clone(), clause: clause.key.clone(), lang: Lang::En };
                    let seen = clause.cells[0].seen;
                    drafts::save(tx, &place, drafts::Typed::parse("", "We say it anew.", seen, false).unwrap())?;
                }
                let seal = drafts::content(tx, drafts::find(tx, &id)?)?.0.seal();
                publish::publish(tx, &id, &seal, |_| true).map_err(|_| PolicyError::Missing)?;
                Ok::<_, PolicyError>(id)
            })
            .unwrap()
    }

    /// So many days go by, and what is due happens.
    async fn pass(&self, days: u32) -> Switched {
        self.clock.step(DAY * days);
        self.clock.compare();
        publish::switch(&self.db).await.unwrap()
    }

    fn owes(&self, came: UtcMillis) -> bool {
        let dana = self.dana.clone();
        self.db.read_blocking(move |conn| owes(conn, &dana, came)).unwrap()
    }

    fn given(&self) -> Vec<Given> {
        let dana = self.dana.clone();
        self.db.read_blocking(move |conn| given(conn, &dana)).unwrap()
    }

    fn take(&self, version: &PolicyId, input: Input) -> Result<(), ConsentError> {
        let (dana, version) = (self.dana.clone(), version.clone());
        self.write(move |tx| take(tx, &dana, (&version, Lang::En), input))
    }

    fn due(&self) -> Vec<String> {
        let now = self.db.now();
        self.db.read_blocking(move |conn| (ERASABLE.due)(conn, now, 10)).unwrap()
    }
}

fn refused(result: Result<(), ConsentError>) -> Option<Refused> {
    match result {
        Err(ConsentError::NotTaken(why)) => Some(why),
        _ => None,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_version_in_effect_is_answered_and_use_is_no_answer() {
    let house = House::new();
    let before = house.db.now();
    let first = house.publish(true);
    assert!(!house.owes(house.db.now()), "it is announced, and asks nobody yet");
    assert_eq!(refused(house.take(&first, Input::Show)), Some(Refused::NotInEffect));
    assert_eq!(house.pass(31).await, Switched::Done(1));
    assert!(house.owes(house.db.now()));
    assert!(!house.owes(before), "whoever was here before goes on until they leave");
    assert_eq!(refused(house.take(&first, PRESS)), Some(Refused::NotShown));
    let dana = house.dana.clone();
    house.write(move |tx| show(tx, &dana, Lang::En)).unwrap();
    assert_eq!(house.pass(40).await, Switched::Done(0));
    assert!(house.owes(house.db.now()), "forty days of use say nothing");
    house.take(&first, Input::Decline).unwrap();
    assert!(house.owes(house.db.now()));
    house.take(&first, PRESS).unwrap();
    assert!(!house.owes(house.db.now()));
    let kept = house.given();
    house.take(&first, PRESS).unwrap();
    assert_eq!(house.given(), kept, "pressed twice is pressed once");
    assert_eq!(refused(house.take(&first, Input::Decline)), Some(Refused::Accepted));
    // The hash is that of the very text: of its clauses, in order.
    let version = first.clone();
    let reading = house.db.read_blocking(move |conn| reading::public(conn, &version)).unwrap().unwrap();
    assert_eq!(kept[0].sha256, crate::base::secret::sha256(&reading.in_language(Lang::En)[0].sha256));
    // A clearer word asks nobody; the next change that matters asks everybody, and the old one is not answered any more.
    let second = house.publish(false);
    assert!(!house.owes(house.db.now()));
    house.publish(true);
    assert_eq!(house.pass(31).await, Switched::Done(1));
    assert!(house.owes(house.db.now()));
    for old in [&first, &second] {
        assert_eq!(refused(house.take(old, PRESS)), Some(Refused::NotInEffect));
    }
    assert!(matches!(house.take(&PolicyId::random(), PRESS), Err(ConsentError::NotTaken(Refused::NotInEffect))));
}

#[tokio::test(flavor = "multi_thread")]
async fn proofs_go_in_their_time_and_not_with_the_account() {
    let house = House::new();
    let first = house.publish(true);
    house.pass(31).await;
    let dana = house.dana.clone();
    house.write(move |tx| show(tx, &dana, Lang::En)).unwrap();
    let in_a_year = limits::REFUSAL_KEPT;
    assert_eq!(house.given()[0].delete_due, Some(house.db.now().plus(in_a_year)), "shown and not answered");
    house.take(&first, Input::Decline).unwrap();
    house.pass(366).await;
    assert_eq!(house.due().len(), 1, "a refusal is remembered for twelve months");
    house.take(&first, PRESS).unwrap();
    assert!(house.due().is_empty() && house.given()[0].delete_due.is_none(), "what is accepted counts");
    // The next acceptance of the same document ends it.
    let second = house.publish(true);
    house.pass(31).await;
    let dana = house.dana.clone();
    house.write(move |tx| show(tx, &dana, Lang::En)).unwrap();
    house.take(&second, PRESS).unwrap();
    let ended = Some(house.db.now().plus(limits::PROOF_KEPT));
    let due_of = |id: &PolicyId| house.given().into_iter().find(|given| given.version == *id).unwrap().delete_due;
    assert_eq!((due_of(&first), due_of(&second)), (ended, None));
    house.pass(10).await;
    let dana = house.dana.clone();
    house.write(move |tx| Ok(end(tx, &dana)?)).unwrap();
    assert_eq!(due_of(&first), ended, "an end is not put off");
    assert_eq!(due_of(&second), Some(house.db.now().plus(limits::PROOF_KEPT)));
    house.pass(3 * 365).await;
    assert_eq!(house.due().len(), 2);
    let blobs = tempfile::tempdir().unwrap();
    let key = crate::store::keys::MasterKey::open_or_create(&blobs.path().join("key")).unwrap();
    let blobs = Blobs::new(&blobs.path().join("blobs"), &key).unwrap();
    for id in house.due() {
        let blobs = blobs.clone();
        assert_eq!(house.write(move |tx| Ok((ERASABLE.erase)(tx, &blobs, &id)?)).unwrap(), 1);
    }
    assert!(house.given().is_empty());
}

/// A press and its line in the ledger are one write: one that is broken off leaves the question open.
#[tokio::test(flavor = "multi_thread")]
async fn an_acceptance_that_is_broken_off_is_none() {
    let house = House::new();
    let first = house.publish(true);
    house.pass(31).await;
    let dana = house.dana.clone();
    house.write(move |tx| show(tx, &dana, Lang::En)).unwrap();
    let (dana, version) = (house.dana.clone(), first.clone());
    let broken = house.write(move |tx| {
        accept(tx, &dana, &version, Lang::En, Method::Press)?;
        Err::<(), _>(ConsentError::Missing)
    });
    assert!(broken.is_err());
    assert!(house.owes(house.db.now()));
    assert_eq!(house.given()[0].course, Course::Shown);
}
