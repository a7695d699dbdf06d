//! Later questions around a real recording: letters, days, who may ask.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use super::*;
use crate::base::ids::ConversationId;
use crate::base::time::{Clock, UtcMillis};
use crate::consent::clauses::Reader;
use crate::consent::records::Finding;
use crate::consent::records::record::Purpose;
use crate::consent::requests::{Asked, Given, Present, RequestState, Role, Rule};
use crate::consent::uses::course::Said;
use crate::mail::Post;
use crate::mail::course::State as Waits;
use crate::mail::letter::Kind;
use crate::people::setup;
use crate::recordings::invalid::{self, Declaration};
use crate::recordings::register::{self, Figures};
use crate::recordings::wishes::{Kind as WishKind, NewWish};
use crate::store::keys::MasterKey;
use crate::store::{Actor, Db};

const DAY: Duration = Duration::from_secs(24 * 3600);
const SAMIRA: &str = "samira@example.org";

/// A recorded call of the owner and Samira, thirty days from its end.
pub(in crate::recordings) struct House {
    pub db: Db,
    pub clock: Clock,
    courier: Courier,
    pub owner: AccountId,
    pub first: Asked,
    pub people: [PersonId; 2],
    id: RecordingId,
    _folder: tempfile::TempDir,
}

impl House {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::stepped(UtcMillis(1_800_000_000_000));
        let db = Db::open(&folder.path().join("data"), clock.clone()).unwrap();
        let key = MasterKey::open_or_create(&folder.path().join("key")).unwrap();
        let keys = Keys::new("00ff", &key);
        let (setup, hash) = setup::sample();
        let owner = db.write_blocking(Actor::Cli, move |tx| setup::complete(tx, &setup, &hash, None)).unwrap();
        let origin = "https://desk.example.org".to_owned();
        let at = |path: &str| format!("{origin}{path}");
        let messenger = Messenger { post: Post::new(&key), register: at("/officer/recordings"), list: at("/desk/recordings") };
        let courier = Courier { messenger, keys: keys.clone(), origin: origin.clone() };
        let people = [PersonId::random(), PersonId::random()];
        let (recorder, asked_people) = (owner.clone(), people.clone());
        let written = db.write_blocking(Actor::Cli, move |tx| record(tx, &keys, &recorder, &asked_people));
        let (first, id) = written.unwrap();
        Self { db, clock, courier, owner, first, people, id, _folder: folder }
    }

    pub fn write<T: Send + 'static>(
        &self,
        f: impl FnOnce(&Tx, &Courier) -> Result<T, RecordingError> + Send + 'static,
    ) -> Result<T, RecordingError> {
        let courier = self.courier.clone();
        self.db.write_blocking(Actor::Cli, move |tx| f(tx, &courier))
    }

    fn want(&self, wanted: Wanted) -> Result<Use, RecordingError> {
        let (id, asker) = (self.id.clone(), Asker::Own(self.owner.clone()));
        self.write(move |tx, courier| ask(tx, courier, &id, &asker, wanted))
    }

    fn say(&self, asked: &Use, who: usize, approve: bool) -> Use {
        let (id, person, shown) = (asked.id.clone(), self.people[who].clone(), asked.set.question(Lang::Ar));
        self.write(move |tx, _| answer(tx, &id, &person, approve, &shown)).unwrap()
    }

    fn all_approve(&self, wanted: Wanted) -> Use {
        let asked = self.want(wanted).unwrap();
        self.say(&asked, 0, true);
        self.say(&asked, 1, true)
    }

    fn take_back(&self, asked: &Use) -> Use {
        let (id, person) = (asked.id.clone(), self.people[1].clone());
        self.write(move |tx, courier| withdraw(tx, &courier.messenger, &id, &person)).unwrap()
    }

    /// Samira says where an answer goes.
    fn wish(&self, kind: WishKind) {
        let (request, person) = (self.first.id.clone(), self.people[1].clone());
        let text = |text: &str| Personal::new(text.to_owned());
        let new = NewWish { request, person, kind, name: text("Samira"), contact: text(SAMIRA) };
        self.write(move |tx, _| wishes::wish(tx, &new)).unwrap();
    }

    fn days_left(&self) -> u64 {
        let request = self.first.id.clone();
        let due = self.db.read_blocking(move |conn| register::of_request(conn, &request)).unwrap().unwrap().due;
        due.since(self.clock.now()).as_secs() / DAY.as_secs()
    }

    /// Letters of a kind that somebody has to see to, by address.
    fn letters(&self, kind: Kind) -> Vec<String> {
        let list = self.db.read_blocking(outbox::list).unwrap();
        let waits = list.into_iter().filter(|entry| entry.kind == kind && entry.course.state == Waits::Held);
        let mut all: Vec<String> = waits.map(|entry| entry.to.as_str().to_owned()).collect();
        all.sort();
        all
    }
}

fn record(tx: &Tx<'_>, keys: &Keys, owner: &AccountId, people: &[PersonId; 2]) -> Result<(Asked, RecordingId), RecordingError> {
    let present = |person: &PersonId, name: &str, role| Present { person: person.clone(), name: Personal::new(name.to_owned()), role };
    let all = [present(&people[0], "Dana", Role::Agent), present(&people[1], "Samira", Role::Guest)];
    let rule = Rule {
        recorder: people[0].clone(),
        account: owner.clone(),
        room: "Advice".to_owned(),
        days: 30,
        on_refusal: Default::default(),
        offers: Vec::new(),
    };
    let asked = requests::ask(tx, keys, &ConversationId::random(), &rule, &all)?;
    for person in people {
        let shown = Arc::new(asked.clauses.question(Lang::Ar, Reader::Present));
        let (request, person, options) = (asked.id.clone(), person.clone(), BTreeSet::new());
        requests::answer(tx, &Given { request, person, approve: true, options, shown, continued: false })?;
    }
    let id = register::begin(tx, &asked)?;
    requests::set_state(tx, &asked.id, RequestState::Recording)?;
    requests::set_state(tx, &asked.id, RequestState::Stopped)?;
    let figures = Figures { started: tx.now, stopped: tx.now, length: DAY / 1440, size_bytes: 1, sha256: [7; 32] };
    register::register(tx, &asked.id, owner, &figures)?;
    Ok((asked, id))
}

fn obstacle(refused: Result<Use, RecordingError>) -> Obstacle {
    match refused {
        Err(RecordingError::Consent(ConsentError::CannotAsk(obstacle))) => obstacle,
        found => panic!("{found:?}"),
    }
}

#[test]
fn days_are_added_when_all_approved_and_fall_back_when_one_takes_them_back() {
    let house = House::new();
    let asked = house.want(Wanted::Days { days: 60 }).unwrap();
    house.say(&asked, 0, true);
    assert_eq!(house.days_left(), 30, "not before everybody");
    house.say(&asked, 1, true);
    assert_eq!(house.days_left(), 60);
    let longer = house.all_approve(Wanted::Days { days: 90 });
    assert_eq!(house.days_left(), 90);
    house.take_back(&longer);
    assert_eq!(house.days_left(), 60, "to what everybody approved before");
    assert_eq!(house.letters(Kind::Withdrawal), ["dana@lindner.example"], "the officer is told");
    house.clock.step(40 * DAY);
    assert_eq!(house.letters(Kind::Duty).len(), 0);
    house.take_back(&asked);
    assert_eq!(house.days_left(), 0, "at once, where that day is over");
    let late = house.db.read_blocking(|conn| duties::list(conn, &duties::Whose::Everybodys)).unwrap();
    assert_eq!((late[0].state, late[0].due), (State::Kept, house.clock.now()), "and the duty is not lost");
    assert_eq!(house.letters(Kind::Duty).len(), 1, "whoever has the file is reminded");
}

#[test]
fn a_house_that_keeps_less_by_then_adds_no_more_than_that() {
    let house = House::new();
    let asked = house.want(Wanted::Days { days: 90 }).unwrap();
    let rule = crate::rules::house::HouseRule { most_days: 45, ..Default::default() };
    house.write(move |tx, _| crate::rules::house::set_recording(tx, &rule).map_err(|_| RecordingError::Missing)).unwrap();
    house.say(&asked, 0, true);
    house.say(&asked, 1, true);
    assert_eq!(house.days_left(), 45);
    assert_eq!(obstacle(house.want(Wanted::Days { days: 91 })), Obstacle::Days(91, 45));
}

#[test]
fn taking_the_approval_itself_back_takes_the_added_days_with_it() {
    let house = House::new();
    house.all_approve(Wanted::Days { days: 60 });
    let (request, person) = (house.first.id.clone(), house.people[1].clone());
    house.write(move |tx, courier| withdrawals::withdraw(tx, &courier.messenger, (&request, &person), false)).unwrap();
    assert_eq!(house.days_left(), 30);
}

fn declare(house: &House, who: usize, purpose: Purpose) -> Result<bool, RecordingError> {
    let (request, person, by) = (house.first.id.clone(), house.people[who].clone(), house.owner.clone());
    house.write(move |tx, courier| {
        let all = records::of_person(tx, &request, &person)?;
        let id = all.into_iter().find(|record| record.purpose == purpose).unwrap().id;
        let finding = Finding { by, reason: "She was fourteen.".to_owned() };
        invalid::declare(tx, &Declaration { courier: courier.clone(), finding }, &id)
    })
}

#[test]
fn an_approval_that_never_counted_makes_the_file_due_at_once_and_everybody_is_told() {
    let house = House::new();
    house.wish(WishKind::Copy);
    let longer = house.all_approve(Wanted::Days { days: 60 });
    let open = house.want(Wanted::Public).unwrap();
    assert_eq!(house.letters(Kind::NewUse).len(), 2);
    assert!(declare(&house, 1, Purpose::Recording).unwrap());
    assert_eq!(house.days_left(), 0, "nobody has to wish for it");
    assert_eq!(house.letters(Kind::Invalid), ["dana@lindner.example", SAMIRA], "who keeps file and registers, and the person");
    assert!(house.letters(Kind::NewUse).is_empty(), "nobody has to answer any more");
    let course = |id: &UseId| {
        let id = id.clone();
        house.db.read_blocking(move |conn| uses::find(conn, &id)).unwrap().unwrap().course
    };
    assert_eq!((course(&longer.id).state(), course(&open.id).state()), (Course::Ended, Course::Ended));
    assert_eq!(course(&longer.id).said(&house.people[1]), Some(Some(Said::Invalidated)));
    assert_eq!(course(&longer.id).said(&house.people[0]), Some(Some(Said::Approved)), "of the other nothing is said");
    let (request, person) = (house.first.id.clone(), house.people[1].clone());
    let states = house.db.read_blocking(move |conn| records::of_person(conn, &request, &person)).unwrap();
    let states: Vec<_> = states.into_iter().filter_map(|record| Some((record.purpose, record.life.state()?))).collect();
    use crate::consent::records::record::State::{Expired, Invalidated};
    assert_eq!(states, [(Purpose::Recording, Invalidated), (Purpose::Longer, Invalidated), (Purpose::Public, Expired)]);
    assert!(!declare(&house, 1, Purpose::Recording).unwrap(), "a second press does nothing");
    assert_eq!(house.letters(Kind::Invalid).len(), 2, "and writes to nobody");
    assert_eq!(obstacle(house.want(Wanted::Training)), Obstacle::TooLate);
}

#[test]
fn a_later_use_that_never_counted_ends_alone_and_days_fall_back() {
    let house = House::new();
    house.all_approve(Wanted::Days { days: 60 });
    assert!(declare(&house, 0, Purpose::Longer).unwrap());
    assert_eq!(house.days_left(), 30);
    // Dana has the file, keeps the registers, and is the person: one letter for each.
    assert_eq!(house.letters(Kind::Invalid), ["dana@lindner.example", "dana@lindner.example"]);
    let (request, person) = (house.first.id.clone(), house.people[0].clone());
    assert!(
        house.db.read_blocking(move |conn| requests::approved_in(conn, &request, &person)).unwrap().is_some(),
        "the recording stays approved"
    );
    assert!(!declare(&house, 0, Purpose::Longer).unwrap());
}

/// All of it or nothing: a write that is broken off leaves consent, day and letters as they were.
#[test]
fn a_declaration_that_is_broken_off_is_none() {
    let house = House::new();
    let (request, person, by) = (house.first.id.clone(), house.people[1].clone(), house.owner.clone());
    let broken = house.write(move |tx, courier| {
        let finding = Finding { by, reason: "x".to_owned() };
        invalid::declare_in_call(tx, &Declaration { courier: courier.clone(), finding }, (&request, &person))?;
        Err::<(), _>(RecordingError::Missing)
    });
    assert!(broken.is_err());
    assert_eq!((house.days_left(), house.letters(Kind::Invalid).len()), (30, 0));
    let (request, person) = (house.first.id.clone(), house.people[1].clone());
    assert!(house.db.read_blocking(move |conn| requests::approved_in(conn, &request, &person)).unwrap().is_some());
}

#[test]
fn letters_go_where_an_address_is_known_and_are_recalled_with_the_answer() {
    let house = House::new();
    let asked = house.want(Wanted::Public).unwrap();
    assert_eq!(house.letters(Kind::NewUse), ["dana@lindner.example"]);
    let told = |asked: &Use| {
        let asked = asked.clone();
        let all = house.db.read_blocking(move |conn| told(conn, &asked)).unwrap();
        all.into_iter().map(|one| (one.name.expose().clone(), one.way)).collect::<Vec<_>>()
    };
    let by_hand = |name: &str, path| (name.to_owned(), Way::ByHand(path));
    let mut ways = told(&asked);
    ways.sort_by(|one, other| one.0.cmp(&other.0));
    assert_eq!(ways, [by_hand("Dana", ACCOUNT), by_hand("Samira", RECEIPT)], "no server: links, and no code among them");
    house.say(&asked, 0, true);
    assert!(house.letters(Kind::NewUse).is_empty(), "whoever has answered needs no letter");
    house.say(&asked, 1, false);

    house.wish(WishKind::Copy);
    let second = house.want(Wanted::Training).unwrap();
    assert_eq!(house.letters(Kind::NewUse), ["dana@lindner.example", SAMIRA]);
    let post = house.courier.messenger.post.clone();
    let now = house.clock.now();
    let links = house.db.read_blocking(move |conn| {
        let list = outbox::list(conn)?.into_iter().filter(|entry| entry.kind == Kind::NewUse);
        list.map(|entry| post.link(conn, &entry, now)).collect::<Result<Vec<_>, _>>()
    });
    assert!(links.unwrap().iter().all(String::is_empty), "nobody else can answer in somebody's place");
    house.clock.step(USE_ANSWER_TIME);
    assert_eq!(house.write(|tx, _| close_over(tx)).unwrap(), 1);
    assert!(house.letters(Kind::NewUse).is_empty());
    assert_eq!(second.course.state(), Course::Asked);
}

#[test]
fn who_may_ask_and_about_which_files() {
    let house = House::new();
    let by = |asker: Asker| {
        let id = house.id.clone();
        house.write(move |tx, courier| ask(tx, courier, &id, &asker, Wanted::Public))
    };
    assert!(matches!(by(Asker::Own(AccountId::random())), Err(RecordingError::Missing)), "not yours and not there are the same");
    let unknown = RecordingId::random();
    let asker = Asker::Officer(house.owner.clone());
    let missing = house.write(move |tx, courier| ask(tx, courier, &unknown, &asker, Wanted::Public));
    assert!(matches!(missing, Err(RecordingError::Missing)));
    by(Asker::Officer(house.owner.clone())).unwrap();

    // A wish for deletion: nobody has to answer any more, and nobody is asked again.
    house.wish(WishKind::Deletion);
    assert!(house.letters(Kind::NewUse).is_empty());
    assert_eq!(obstacle(house.want(Wanted::Training)), Obstacle::TooLate);
    let (id, owner) = (house.id.clone(), house.owner.clone());
    house.write(move |tx, _| duties::confirm_deleted(tx, &id, &owner)).unwrap();
    assert_eq!(obstacle(house.want(Wanted::Training)), Obstacle::Gone);
}

#[test]
fn a_file_that_goes_soon_is_asked_about_until_its_last_day_or_not_at_all() {
    let house = House::new();
    house.clock.step(20 * DAY);
    let asked = house.want(Wanted::Public).unwrap();
    assert_eq!(asked.course.until().since(house.clock.now()).as_secs() / DAY.as_secs(), 10, "not beyond the file's own end");
    house.say(&asked, 1, false);
    house.clock.step(8 * DAY);
    assert_eq!(obstacle(house.want(Wanted::Days { days: 60 })), Obstacle::TooLate);
}
