//! Answers to versions: each step of the machine, and the store behind it in stepped time.

use std::time::Duration;

use super::*;
use crate::base::time::Clock;
use crate::consent::invalid;
use crate::consent::records::record::{By, Kind as EventKind, State};
use crate::consent::records::register::{self, Agrees};
use crate::consent::records::{Finding, Record};
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
    let void = Course::Invalidated { at: T };
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
        // What never counted is answered anew, and only by a press.
        (Some(void), Input::Show, Ok(void)),
        (Some(void), PRESS, Ok(accepted(NOW, Method::Press))),
        (Some(void), Input::Decline, Ok(declined(NOW))),
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
    let mut rows = 0;
    for id in house.due() {
        let blobs = blobs.clone();
        rows += house.write(move |tx| Ok((ERASABLE.erase)(tx, &blobs, &id)?)).unwrap();
    }
    assert_eq!(rows, 3, "two answers, and with the last of them the record");
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

/// Each event of the record of the document: what, by whom, bound to which version.
fn events(house: &House) -> Vec<(EventKind, By, Option<u32>)> {
    let dana = house.dana.clone();
    let (_, events) = house.db.read_blocking(move |conn| documents::find(conn, &dana, Kind::Minors)).unwrap().unwrap();
    events.into_iter().map(|event| (event.kind, event.by, event.text.and_then(|text| text.version))).collect()
}

impl House {
    fn show(&self) {
        let dana = self.dana.clone();
        self.write(move |tx| show(tx, &dana, Lang::En)).unwrap();
    }

    fn record(&self) -> Record {
        let dana = self.dana.clone();
        self.db.read_blocking(move |conn| documents::find(conn, &dana, Kind::Minors)).unwrap().unwrap().0
    }

    fn declare(&self) -> Result<bool, ConsentError> {
        let (id, finding) = (self.record().id, Finding { by: self.dana.clone(), reason: "The text was wrong.".to_owned() });
        self.write(move |tx| invalid::declare(tx, &id, &finding).map(|was| was.is_some()))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_later_version_is_confirmed_in_the_same_record_and_no_proof_is_lost() {
    let house = House::new();
    let first = house.publish(true);
    house.pass(31).await;
    house.show();
    assert_eq!(house.record().life.state(), Some(State::Requested));
    house.take(&first, PRESS).unwrap();
    let given = house.record();
    assert_eq!((given.life.state(), given.version), (Some(State::Given), 1));
    let second = house.publish(true);
    house.pass(31).await;
    house.show();
    house.take(&second, Input::Decline).unwrap();
    assert_eq!((house.record().version, house.record().text_hash), (1, given.text_hash), "a later no takes nothing back");
    house.take(&second, PRESS).unwrap();
    house.take(&second, PRESS).unwrap();
    let asked = (EventKind::Requested, By::System, None);
    let by_person = |kind, version| (kind, By::Person, Some(version));
    assert_eq!(events(&house), [asked, by_person(EventKind::Given, 1), by_person(EventKind::Reaffirmed, 2)]);
    let (record, dana) = (house.record(), house.dana.clone());
    assert_eq!((record.id.clone(), record.version, record.lang), (given.id.clone(), 2, Some(Lang::En)));
    let kept = house.db.read_blocking(move |conn| documents::find(conn, &dana, Kind::Minors)).unwrap().unwrap().1;
    let hashes: Vec<_> = kept.iter().filter_map(|event| event.text).map(|text| text.hash).collect();
    assert_eq!(hashes, [given.text_hash.unwrap(), record.text_hash.unwrap()], "each version has its own proof");
    let id = record.id.clone();
    let evidence = house.db.read_blocking(move |conn| register::evidence(conn, &id)).unwrap().unwrap();
    assert_eq!(evidence.agrees(), Agrees::Yes, "the archive has the very text");
    // The account ends: nothing rests upon it, and the record goes with the last proof of it.
    let dana = house.dana.clone();
    house.write(move |tx| Ok(end(tx, &dana)?)).unwrap();
    assert_eq!(house.record().life.state(), Some(State::Expired));
    let dana = house.dana.clone();
    house.write(move |tx| Ok(crate::consent::records::own::leave(tx, &dana)?)).unwrap();
    assert_eq!(house.record().life.state(), Some(State::Expired), "a proof outlives its account");
    house.pass(3 * 366).await;
    let folder = tempfile::tempdir().unwrap();
    let key = crate::store::keys::MasterKey::open_or_create(&folder.path().join("key")).unwrap();
    let blobs = Blobs::new(&folder.path().join("blobs"), &key).unwrap();
    for id in house.due() {
        let blobs = blobs.clone();
        house.write(move |tx| Ok((ERASABLE.erase)(tx, &blobs, &id)?)).unwrap();
    }
    let dana = house.dana.clone();
    assert!(house.db.read_blocking(move |conn| documents::find(conn, &dana, Kind::Minors)).unwrap().is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_acceptance_that_never_counted_is_owed_at_once_until_it_is_given_anew() {
    let house = House::new();
    let first = house.publish(true);
    house.pass(31).await;
    house.show();
    assert!(matches!(house.declare(), Err(ConsentError::NotAsked)), "nothing was given");
    house.take(&first, PRESS).unwrap();
    // A clearer word afterwards: nobody is asked, but who never accepted anything is.
    let second = house.publish(false);
    let now = house.db.now();
    assert!(!house.owes(now));
    assert!(house.declare().unwrap());
    assert!(!house.declare().unwrap(), "pressed twice is done once");
    assert!(house.owes(UtcMillis(0)), "also whoever was here before");
    assert!(matches!(house.given()[0].course, Course::Invalidated { at } if at == now));
    assert_eq!(house.given()[0].delete_due, Some(now.plus(limits::PROOF_KEPT)));
    assert_eq!(refused(house.take(&first, PRESS)), Some(Refused::NotInEffect));
    house.show();
    house.take(&second, Input::Decline).unwrap();
    assert!(house.owes(UtcMillis(0)), "a no does not open the door");
    assert!(house.given().iter().all(|given| given.delete_due >= Some(now.plus(limits::REFUSAL_KEPT))));
    house.take(&second, PRESS).unwrap();
    assert!(!house.owes(house.db.now()));
    let officer = By::Account(house.dana.clone());
    let asked = (EventKind::Requested, By::System, None);
    let by_person = |kind, version| (kind, By::Person, Some(version));
    let course = [
        asked.clone(),
        by_person(EventKind::Given, 1),
        (EventKind::Invalidated, officer, None),
        asked.clone(),
        by_person(EventKind::Refused, 2),
        asked,
        by_person(EventKind::Given, 2),
    ];
    assert_eq!(events(&house), course, "given anew, and not confirmed");
}
