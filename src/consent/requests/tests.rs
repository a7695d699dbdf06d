//! Requests and answers, tried on a real store.

use super::*;
use crate::base::limits::ANSWER_TIME;
use crate::base::secret::Secret;
use crate::base::time::Clock;
use crate::consent::clauses::Reader;
use crate::consent::receipts::{Code, Said};
use crate::people::{passwords, setup};
use crate::store::keys::MasterKey;
use crate::store::{Actor, Db};
use crate::text::Lang;

pub struct House {
    pub db: Db,
    pub clock: Clock,
    pub keys: Keys,
    pub owner: AccountId,
    conversation: ConversationId,
    pub people: Vec<Present>,
    folder: tempfile::TempDir,
}

impl House {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::stepped(UtcMillis(1_800_000_000_000));
        let db = Db::open(folder.path(), clock.clone()).unwrap();
        let text = |text: &str| text.to_owned();
        let business = setup::BusinessInput {
            name: text("Lindner"),
            address: text("Kiel"),
            public_contact: text("a"),
            privacy_contact: text("b"),
            default_lang: text("en"),
            langs: vec![text("en"), text("ar")],
            time_zone: text("Europe/Berlin"),
        };
        let password = Secret::new(text("correct horse battery staple"));
        let input = setup::SetupInput { business, owner_name: text("Dana"), owner_email: text("dana@lindner.example"), password };
        let setup = setup::Setup::parse(input).unwrap();
        let hash = passwords::hash_blocking(&setup.password).unwrap();
        let owner = db.write_blocking(Actor::Cli, move |tx| setup::complete(tx, &setup, &hash, None)).unwrap();
        let keys = Keys::new("00ff", &MasterKey::open_or_create(&folder.path().join("key")).unwrap());
        let person = |name: &str, role| Present { person: PersonId::random(), name: Personal::new(name.to_owned()), role };
        let people = vec![person("Dana", Role::Agent), person("Samira", Role::Guest)];
        Self { db, clock, keys, owner, conversation: ConversationId::random(), people, folder }
    }

    pub fn write<T: Send + 'static>(&self, f: impl FnOnce(&Tx) -> Result<T, ConsentError> + Send + 'static) -> Result<T, ConsentError> {
        self.db.write_blocking(Actor::System, f)
    }

    fn rule(&self) -> Rule {
        Rule {
            recorder: self.people[0].person.clone(),
            account: self.owner.clone(),
            room: "Advice".to_owned(),
            days: 30,
            on_refusal: OnRefusal::default(),
            offers: vec![Offer::Training],
        }
    }

    pub fn ask(&self) -> Result<Asked, ConsentError> {
        let (keys, conversation, rule, people) = (self.keys.clone(), self.conversation.clone(), self.rule(), self.people.clone());
        self.write(move |tx| ask(tx, &keys, &conversation, &rule, &people))
    }

    pub fn answer(&self, asked: &Asked, who: usize, approve: bool) -> Result<(), ConsentError> {
        let given = Given {
            request: asked.id.clone(),
            person: self.people[who].person.clone(),
            approve,
            options: BTreeSet::from([Offer::Training]),
            shown: Arc::new(asked.clauses.question(Lang::Ar, Reader::Present)),
            continued: false,
        };
        self.write(move |tx| answer(tx, &given))
    }

    pub fn set(&self, asked: &Asked, state: RequestState) -> Result<(), ConsentError> {
        let id = asked.id.clone();
        self.write(move |tx| set_state(tx, &id, state))
    }

    /// What the retention job would erase by now.
    pub fn erase_all_due(&self) {
        let key = MasterKey::open(&self.folder.path().join("key")).unwrap();
        let blobs = Blobs::new(&self.folder.path().join("blobs"), &key).unwrap();
        let now = self.clock.now();
        for id in self.db.read_blocking(move |conn| due(conn, now, 100)).unwrap() {
            let blobs = blobs.clone();
            self.write(move |tx| Ok(erase(tx, &blobs, &id)?)).unwrap();
        }
    }

    pub fn standing(&self, asked: &Asked) -> Standing {
        let id = asked.id.clone();
        self.db.read_blocking(move |conn| standing(conn, &id)).unwrap().unwrap()
    }

    pub fn withdraw(&self, asked: &Asked, who: usize) -> Result<bool, ConsentError> {
        let (id, person) = (asked.id.clone(), self.people[who].person.clone());
        self.write(move |tx| withdraw(tx, &id, &person))
    }
}

#[test]
fn two_who_press_at_once_ask_only_once_and_a_refusal_is_respected_for_a_while() {
    let house = House::new();
    let asked = house.ask().unwrap();
    assert!(matches!(house.ask(), Err(ConsentError::Open)));
    house.answer(&asked, 1, false).unwrap();
    house.set(&asked, RequestState::Blocked).unwrap();
    assert!(matches!(house.ask(), Err(ConsentError::TooSoon)));
    house.clock.step(ASK_AGAIN);
    let again = house.ask().unwrap();
    assert_ne!(again.id, asked.id);
    assert!(matches!(house.set(&asked, RequestState::Recording), Err(ConsentError::NotNow("blocked", "recording"))));
}

#[test]
fn an_approval_is_what_a_committed_row_says_and_ends_with_its_withdrawal() {
    let house = House::new();
    let asked = house.ask().unwrap();
    assert_eq!(house.standing(&asked).approvals(), []);
    house.answer(&asked, 0, true).unwrap();
    house.answer(&asked, 1, true).unwrap();
    let approvals = house.standing(&asked).approvals();
    assert_eq!(approvals.len(), 2);
    assert!(approvals.iter().all(|approval| approval.clauses() == asked.clauses.hash() && *approval.request() == asked.id));
    assert!(house.withdraw(&asked, 1).unwrap());
    assert!(!house.withdraw(&asked, 1).unwrap());
    let standing = house.standing(&asked);
    assert_eq!(standing.approvals().iter().map(Approval::person).collect::<Vec<_>>(), [&house.people[0].person]);
    assert!(matches!(standing.person(&house.people[1].person).unwrap().answer, Some(Answer::Withdrawn)));
}

#[test]
fn an_answer_counts_once_in_time_and_only_from_who_was_asked() {
    let house = House::new();
    let asked = house.ask().unwrap();
    house.answer(&asked, 1, false).unwrap();
    assert!(matches!(house.answer(&asked, 1, true), Err(ConsentError::Already)));
    assert!(matches!(house.withdraw(&asked, 1), Err(ConsentError::NotAsked)));
    house.clock.step(ANSWER_TIME);
    assert!(matches!(house.answer(&asked, 0, true), Err(ConsentError::Late)));
    let (id, stranger) = (asked.id.clone(), PersonId::random());
    assert!(matches!(house.write(move |tx| withdraw(tx, &id, &stranger)), Err(ConsentError::NotAsked)));
    let (id, person) = (asked.id.clone(), house.people[0].person.clone());
    house.write(move |tx| silent(tx, &id, &person, None)).unwrap();
    assert!(house.standing(&asked).people.iter().all(|known| matches!(known.answer, Some(Answer::Refused))));
    assert_eq!(house.standing(&asked).approvals(), []);
}

#[test]
fn a_clock_set_by_a_day_gives_nobody_longer_and_moves_no_date() {
    const DAY: i64 = 24 * 3_600_000;
    // Back: the store's time goes on all the same, at half its pace. (The call counts its own seconds.)
    let house = House::new();
    let (asked, began) = (house.ask().unwrap(), house.clock.now());
    house.clock.set(UtcMillis(began.0 - DAY));
    house.db.now();
    house.clock.step(2 * ANSWER_TIME);
    assert!(matches!(house.answer(&asked, 1, true), Err(ConsentError::Late)));
    // Ahead: what is not answered is refused.
    let house = House::new();
    let (asked, began) = (house.ask().unwrap(), house.clock.now());
    house.answer(&asked, 0, true).unwrap();
    house.clock.set(UtcMillis(began.0 + DAY));
    assert!(matches!(house.answer(&asked, 1, true), Err(ConsentError::Late)));
    // The date of deletion was said when everybody was asked.
    let request = asked.id.clone();
    let stands = house.db.read_blocking(move |conn| standing(conn, &request)).unwrap().unwrap();
    assert_eq!(stands.asked.clauses.deleted_by, asked.clauses.deleted_by);
    assert_eq!((stands.asked.hash, stands.asked.clauses.deleted_by), (asked.hash, began.plus(Duration::from_millis(30 * DAY as u64))));
}

#[test]
fn the_length_counts_what_ran_and_not_the_pauses() {
    let house = House::new();
    let asked = house.ask().unwrap();
    let (second, now) = (Duration::from_secs(1), || house.clock.now());
    house.set(&asked, RequestState::Recording).unwrap();
    house.clock.step(10 * second);
    assert_eq!(house.standing(&asked).recorded_at(now()), 10 * second);
    house.set(&asked, RequestState::Paused).unwrap();
    house.clock.step(60 * second);
    house.set(&asked, RequestState::Recording).unwrap();
    house.clock.step(5 * second);
    let id = asked.id.clone();
    house.write(move |tx| set_interrupted(tx, &id)).unwrap();
    assert_eq!(house.standing(&asked).recorded_at(now()), 10 * second);
    house.set(&asked, RequestState::Stopped).unwrap();
    let standing = house.standing(&asked);
    assert_eq!((standing.state, standing.recorded), (RequestState::Stopped, 10 * second));
    let conversation = house.conversation.clone();
    assert!(house.db.read_blocking(move |conn| open(conn, &conversation)).unwrap().is_none());
}

#[test]
fn what_a_crash_left_open_after_its_call_is_ended() {
    let house = House::new();
    let asked = house.ask().unwrap();
    house.set(&asked, RequestState::Recording).unwrap();
    let running = vec![house.conversation.clone()];
    house.write(move |tx| end_left_over(tx, &running)).unwrap();
    assert_eq!(house.standing(&asked).state, RequestState::Recording, "the call goes on");
    house.clock.step(Duration::from_secs(3600));
    house.write(|tx| end_left_over(tx, &[])).unwrap();
    assert_eq!((house.standing(&asked).state, house.standing(&asked).recorded), (RequestState::Stopped, Duration::ZERO));
}

#[test]
fn an_approval_of_what_was_recorded_stays_until_the_register_says_that_it_is_gone() {
    let house = House::new();
    let asked = house.ask().unwrap();
    for person in [0, 1] {
        house.answer(&asked, person, true).unwrap();
    }
    for state in [RequestState::Recording, RequestState::Stopped] {
        house.set(&asked, state).unwrap();
    }
    let due = |house: &House| house.db.read_blocking(|conn| due(conn, UtcMillis(i64::MAX), 10)).unwrap().len();
    assert_eq!(due(&house), 0);
    let (id, now) = (asked.id.clone(), house.clock.now());
    house.write(move |tx| note_life(tx, &id, Some(now))).unwrap();
    assert_eq!(due(&house), 2);
}

#[test]
fn who_was_asked_and_never_answered_is_forgotten_after_a_year_whatever_was_recorded() {
    let house = House::new();
    let asked = house.ask().unwrap();
    house.answer(&asked, 0, true).unwrap();
    for state in [RequestState::Recording, RequestState::Stopped] {
        house.set(&asked, state).unwrap();
    }
    let due = house.db.read_blocking(|conn| due(conn, UtcMillis(i64::MAX), 10)).unwrap();
    assert_eq!(due, [format!("{}/{}", asked.id, house.people[1].person)]);
}

#[test]
fn a_receipt_is_found_by_its_code_and_the_code_is_nowhere_in_the_store() {
    let house = House::new();
    let asked = house.ask().unwrap();
    house.answer(&asked, 1, true).unwrap();
    let code = receipts::code(&house.keys, &asked.id, &house.people[1].person);
    let typed = Code::read(&code.grouped().to_lowercase().replace('0', "o").replace('1', "l")).unwrap();
    let receipt = house.db.read_blocking(move |conn| receipts::find(conn, &typed)).unwrap().unwrap();
    assert_eq!((receipt.row.said, receipt.row.name.expose().as_str()), (Said::Approved, "Samira"));
    assert_eq!(receipt.row.notice, Some(asked.clauses.question(Lang::Ar, Reader::Present)));
    assert_eq!(receipt.row.options, BTreeSet::from([Offer::Training]));
    let other = receipts::code(&house.keys, &asked.id, &PersonId::random());
    assert!(house.db.read_blocking(move |conn| receipts::find(conn, &other)).unwrap().is_none());
    for wrong in ["", "K7QF", &format!("{}0", code.as_str()), &code.as_str().replace(&code.as_str()[..1], "U"), &code.as_str()[1..]] {
        assert_eq!(Code::read(wrong), None, "{wrong}");
    }
    for file in std::fs::read_dir(house.folder.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        assert!(!bytes.windows(code.as_str().len()).any(|window| window == code.as_str().as_bytes()));
    }
}

#[test]
fn a_refusal_is_kept_for_a_year_and_an_approval_until_three_after_the_recording() {
    let house = House::new();
    let asked = house.ask().unwrap();
    house.answer(&asked, 0, true).unwrap();
    house.answer(&asked, 1, false).unwrap();
    let due = |house: &House| house.db.read_blocking(|conn| due(conn, UtcMillis(i64::MAX), 10)).unwrap();
    assert_eq!(due(&house), [format!("{}/{}", asked.id, house.people[1].person)]);
    house.set(&asked, RequestState::Blocked).unwrap();
    let ends: Vec<UtcMillis> = {
        let id = asked.id.clone();
        let rows = house.db.read_blocking(move |conn| receipts::of_request(conn, &id)).unwrap();
        rows.into_iter().filter_map(|row| row.kept_until).collect()
    };
    let now = house.clock.now();
    assert!(ends.contains(&now.plus(REFUSAL_KEPT)) && ends.contains(&now.plus(PROOF_KEPT)), "{ends:?}");
    let key = MasterKey::open(&house.folder.path().join("key")).unwrap();
    let blobs = Blobs::new(&house.folder.path().join("blobs"), &key).unwrap();
    for id in due(&house) {
        let blobs = blobs.clone();
        house.write(move |tx| Ok(erase(tx, &blobs, &id)?)).unwrap();
    }
    let id = asked.id.clone();
    assert!(house.db.read_blocking(move |conn| standing(conn, &id)).unwrap().is_none());
}
