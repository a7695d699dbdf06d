//! The register, its duties and wishes, tried on a real store.

use std::sync::Arc;
use std::time::Duration;

use crate::base::ids::{AccountId, ConversationId, PersonId, RequestId};
use crate::base::limits::{PROOF_KEPT, WISH_CONTENT_KEPT, WISH_KEPT, WISH_TIME};
use crate::base::secret::Personal;
use crate::base::time::{Clock, UtcMillis};
use crate::blob::Blobs;
use crate::consent::clauses::{ClauseSet, Offer};
use crate::consent::requests::{self, Asked};
use crate::mail::Post;
use crate::recordings::RecordingError;
use crate::recordings::duties::{self, Whose};
use crate::recordings::register::{self, Figures, Recording, State};
use crate::recordings::wishes::{self, Kind, NewWish};
use crate::retention::Erasable;
use crate::store::keys::MasterKey;
use crate::store::{Actor, Db, Tx};
use crate::text::Lang;

const DAY: Duration = Duration::from_secs(24 * 3600);

struct House {
    db: Db,
    clock: Clock,
    folder: tempfile::TempDir,
    agent: AccountId,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::stepped(UtcMillis(1_800_000_000_000));
        let db = Db::open(folder.path(), clock.clone()).unwrap();
        Self { db, clock, folder, agent: AccountId::random() }
    }

    fn write<T: Send + 'static>(&self, f: impl FnOnce(&Tx) -> Result<T, RecordingError> + Send + 'static) -> Result<T, RecordingError> {
        self.db.write_blocking(Actor::System, f)
    }

    /// A recording that has begun; kept for ten days.
    fn begin(&self) -> Asked {
        let asked = self.clock.now();
        let text = |text: &str| text.to_owned();
        let clauses = ClauseSet {
            version: 1,
            business: text("Lindner"),
            address: text("Kiel"),
            privacy_contact: text("b"),
            agent: text("Dana"),
            room: text("Advice"),
            zone: text("UTC"),
            days: 10,
            asked,
            deleted_by: asked.plus(10 * DAY),
            answer_seconds: 90,
            on_refusal: Default::default(),
            policy: None,
            ground: Default::default(),
            published: None,
            offers: vec![Offer::Training],
        };
        let asked = Asked {
            id: RequestId::random(),
            conversation: ConversationId::random(),
            recorder: PersonId::random(),
            account: self.agent.clone(),
            hash: clauses.hash(),
            clauses: Arc::new(clauses),
            asked,
        };
        let begun = asked.clone();
        self.write(move |tx| register::begin(tx, &begun)).unwrap();
        asked
    }

    fn register(&self, asked: &Asked, account: &AccountId, size_bytes: u64) -> Result<(Recording, bool), RecordingError> {
        let (request, account, figures) = (asked.id.clone(), account.clone(), figures(asked, size_bytes));
        self.write(move |tx| register::register(tx, &request, &account, &figures))
    }

    fn recording(&self, asked: &Asked) -> Recording {
        let request = asked.id.clone();
        self.db.read_blocking(move |conn| register::of_request(conn, &request)).unwrap().unwrap()
    }

    fn confirm(&self, asked: &Asked, account: &AccountId) -> Result<(), RecordingError> {
        let (id, account) = (self.recording(asked).id, account.clone());
        self.write(move |tx| duties::confirm_deleted(tx, &id, &account))
    }

    fn confirm_for(&self, asked: &Asked, owner: &AccountId) -> Result<(), RecordingError> {
        let (id, owner) = (self.recording(asked).id, owner.clone());
        self.write(move |tx| duties::confirm_for_disabled(tx, &id, &owner))
    }

    /// An account in this state, with nothing that matters here.
    fn account(&self, id: &str, state: &'static str) {
        let id = id.to_owned();
        let sql = "INSERT OR REPLACE INTO accounts (id, state, email, name, password_hash, lang, created_ms, updated_ms)
            VALUES (?1, ?2, ?1, ?1, '', 'en', 0, 0)";
        let grant = "INSERT INTO role_grants (account_id, role, granted_ms) VALUES (?1, 'agent', 0)";
        self.write(move |tx| Ok(tx.execute(sql, [id.as_str(), state])? + tx.execute(grant, [id.as_str()])?)).unwrap();
    }

    fn overdue(&self, whose: Whose) -> usize {
        let now = self.clock.now();
        self.db.read_blocking(move |conn| duties::overdue(conn, &whose, now)).unwrap()
    }

    fn remind(&self) -> usize {
        let key = MasterKey::open_or_create(&self.folder.path().join("key")).unwrap();
        let reminder = duties::Reminder { post: Post::new(&key), page: "https://localhost/desk/recordings".to_owned() };
        self.write(move |tx| duties::remind(tx, &reminder)).unwrap()
    }

    fn erase(&self, erasable: Erasable) -> usize {
        let key = MasterKey::open_or_create(&self.folder.path().join("key")).unwrap();
        let blobs = Blobs::new(&self.folder.path().join("blobs"), &key).unwrap();
        let now = self.clock.now();
        let due = self.db.read_blocking(move |conn| (erasable.due)(conn, now, 10)).unwrap();
        due.into_iter()
            .map(|id| {
                let blobs = blobs.clone();
                self.write(move |tx| Ok((erasable.erase)(tx, &blobs, &id)?)).unwrap()
            })
            .sum()
    }

    fn wish(&self, asked: &Asked, person: &PersonId, kind: Kind) -> wishes::Wish {
        let (name, contact) = (Personal::new("Samira".to_owned()), Personal::new("samira@example.org".to_owned()));
        let new = NewWish { request: asked.id.clone(), person: person.clone(), kind, name, contact };
        self.write(move |tx| wishes::wish(tx, &new)).unwrap()
    }

    fn wishes(&self, asked: &Asked) -> Vec<wishes::Wish> {
        let request = asked.id.clone();
        self.db.read_blocking(move |conn| wishes::of_request(conn, &request)).unwrap()
    }

    fn answer(&self, wish: &wishes::Wish) {
        let (id, agent) = (wish.id.clone(), self.agent.clone());
        self.write(move |tx| wishes::answer(tx, &id, &agent)).unwrap();
    }

    /// So much later, and not a second before, one item is due by this rule and erased.
    fn step_to_the_end_of(&self, time: Duration, erasable: Erasable) {
        self.clock.step(time - Duration::from_secs(1));
        assert_eq!(self.erase(erasable), 0);
        self.clock.step(Duration::from_secs(1));
        assert_eq!(self.erase(erasable), 1);
    }
}

fn figures(asked: &Asked, size_bytes: u64) -> Figures {
    let (started, stopped) = (asked.asked.plus(Duration::from_secs(60)), asked.asked.plus(Duration::from_secs(120)));
    Figures { started, stopped, length: Duration::from_secs(60), size_bytes, sha256: [7; 32] }
}

#[test]
fn a_recording_is_registered_once_by_who_made_it_and_never_otherwise() {
    let house = House::new();
    let asked = house.begin();
    assert_eq!(house.recording(&asked).state, State::Begun);
    let stranger = AccountId::random();
    assert!(matches!(house.register(&asked, &stranger, 1), Err(RecordingError::Missing)));
    assert!(house.register(&asked, &house.agent, 1).unwrap().1);
    assert!(!house.register(&asked, &house.agent, 1).unwrap().1, "the same again is the same");
    assert!(matches!(house.register(&asked, &house.agent, 2), Err(RecordingError::Registered)));
    let (request, agent) = (asked.id.clone(), house.agent.clone());
    assert!(matches!(house.write(move |tx| register::discard(tx, &request, &agent)), Err(RecordingError::Registered)));
    assert_eq!(house.recording(&asked).figures, Some(figures(&asked, 1)));
    let begun = asked.clone();
    let again = house.write(move |tx| register::begin(tx, &begun)).unwrap();
    assert_eq!(again, house.recording(&asked).id);
}

#[test]
fn what_lies_in_a_browser_only_is_known_until_it_is_saved_or_discarded() {
    let house = House::new();
    let unsaved = |house: &House| house.db.read_blocking(register::is_any_unsaved).unwrap();
    assert!(!unsaved(&house));
    let (one, two) = (house.begin(), house.begin());
    assert!(unsaved(&house));
    house.register(&one, &house.agent, 1).unwrap();
    assert!(unsaved(&house));
    let (request, agent) = (two.id.clone(), house.agent.clone());
    assert!(house.write(move |tx| register::discard(tx, &request, &agent)).unwrap().1);
    assert!(!unsaved(&house));
    assert!(matches!(house.register(&two, &house.agent, 1), Err(RecordingError::Registered)));
    assert!(matches!(house.recording(&two).state, State::Discarded(_)));
}

#[test]
fn a_duty_is_late_on_its_day_reminded_once_a_day_and_over_when_its_owner_says_so() {
    let house = House::new();
    let asked = house.begin();
    house.register(&asked, &house.agent, 1).unwrap();
    house.clock.step(10 * DAY - Duration::from_secs(1));
    assert_eq!((house.overdue(Whose::Everybodys), house.remind()), (0, 0));
    house.clock.step(Duration::from_secs(1));
    assert_eq!(house.overdue(Whose::Of(house.agent.clone())), 1);
    assert_eq!(house.overdue(Whose::Of(AccountId::random())), 0);
    assert_eq!((house.remind(), house.remind()), (1, 0));
    house.clock.step(DAY);
    assert_eq!(house.remind(), 1);
    assert!(matches!(house.confirm(&asked, &AccountId::random()), Err(RecordingError::Missing)));
    house.confirm(&asked, &house.agent).unwrap();
    house.confirm(&asked, &house.agent).unwrap();
    assert_eq!((house.overdue(Whose::Everybodys), house.remind()), (0, 0));
    assert_eq!(house.recording(&asked).state, State::Deleted(house.clock.now()));
    house.clock.step(PROOF_KEPT - Duration::from_secs(1));
    assert_eq!(house.erase(register::ERASABLE), 0);
    house.clock.step(Duration::from_secs(1));
    assert_eq!(house.erase(register::ERASABLE), 1);
}

#[test]
fn a_file_that_is_saved_after_it_was_called_deleted_has_its_duty_again() {
    let house = House::new();
    let asked = house.begin();
    house.confirm(&asked, &house.agent).unwrap();
    assert!(house.register(&asked, &house.agent, 1).unwrap().1);
    assert_eq!((house.recording(&asked).state, house.recording(&asked).confirmed_by), (State::Kept, None));
    house.clock.step(10 * DAY);
    assert_eq!(house.overdue(Whose::Of(house.agent.clone())), 1);
    house.confirm(&asked, &house.agent).unwrap();
    assert!(!house.register(&asked, &house.agent, 1).unwrap().1, "what is gone with its figures stays gone");
    assert_eq!(house.recording(&asked).state, State::Deleted(house.clock.now()));
}

#[test]
fn a_wish_for_deletion_makes_the_duty_due_at_once_and_waits_once() {
    let house = House::new();
    let (asked, person) = (house.begin(), PersonId::random());
    house.register(&asked, &house.agent, 1).unwrap();
    let copy = house.wish(&asked, &person, Kind::Copy);
    assert_eq!(house.overdue(Whose::Everybodys), 0);
    assert_eq!(copy.due, house.clock.now().plus(WISH_TIME));
    let first = house.wish(&asked, &person, Kind::Deletion);
    assert_eq!(house.overdue(Whose::Everybodys), 1);
    assert_eq!(house.wish(&asked, &person, Kind::Deletion).id, first.id);
    assert_ne!(house.wish(&asked, &PersonId::random(), Kind::Deletion).id, first.id);
    assert_eq!(house.db.read_blocking(wishes::open).unwrap().len(), 3);
    house.answer(&first);
    assert_eq!(house.db.read_blocking(wishes::open).unwrap().len(), 2);
}

#[test]
fn an_answered_wish_keeps_name_and_contact_for_ninety_days_and_its_line_for_three_years() {
    let house = House::new();
    let (asked, person) = (house.begin(), PersonId::random());
    let wish = house.wish(&asked, &person, Kind::Copy);
    house.clock.step(WISH_TIME);
    house.answer(&wish);
    house.step_to_the_end_of(WISH_CONTENT_KEPT, wishes::CONTENT);
    let left = house.wishes(&asked);
    assert_eq!((left.len(), left[0].of.name.expose().as_str(), left[0].of.contact.expose().as_str()), (1, "", ""));
    assert_eq!(house.erase(wishes::CONTENT), 0, "once is enough");
    house.step_to_the_end_of(WISH_KEPT - WISH_CONTENT_KEPT, wishes::ERASABLE);
    assert!(house.wishes(&asked).is_empty());
}

#[test]
fn a_wish_that_nobody_answers_is_owed_an_answer_for_three_years_after_its_day_and_then_erased() {
    let house = House::new();
    let asked = house.begin();
    house.wish(&asked, &PersonId::random(), Kind::Copy);
    house.wish(&asked, &PersonId::random(), Kind::Deletion);
    house.clock.step(WISH_TIME + WISH_KEPT - Duration::from_secs(1));
    assert_eq!((house.erase(wishes::CONTENT), house.erase(wishes::ERASABLE)), (0, 0));
    assert!(house.wishes(&asked).iter().all(|wish| wish.of.contact.expose() == "samira@example.org"), "it can still be answered");
    house.clock.step(Duration::from_secs(1));
    assert_eq!(house.erase(wishes::ERASABLE), 2);
    assert!(house.wishes(&asked).is_empty());
    assert_eq!(house.erase(register::ERASABLE), 0, "a duty that is not confirmed is never forgotten");
}

#[test]
fn the_owner_closes_the_duty_of_a_disabled_account_and_of_nobody_else() {
    let house = House::new();
    let (asked, owner, agent) = (house.begin(), AccountId::random(), house.agent.to_string());
    house.account(&agent, "active");
    assert!(matches!(house.confirm_for(&asked, &owner), Err(RecordingError::Missing)), "who can say it says it alone");
    house.account(&agent, "disabled");
    house.confirm_for(&asked, &owner).unwrap();
    house.confirm_for(&asked, &AccountId::random()).unwrap();
    let gone = house.recording(&asked);
    assert_eq!((gone.state, gone.confirmed_by), (State::Deleted(house.clock.now()), Some(owner)), "the first one stays");
}

#[test]
fn whoever_agreed_to_a_recording_that_there_is_and_left_an_address_can_be_written_to() {
    let house = House::new();
    let (asked, person) = (house.begin(), PersonId::random());
    house.register(&asked, &house.agent, 1).unwrap();
    let (request, guest) = (asked.id.clone(), person.clone());
    let agree = move |tx: &Tx| {
        let asked = "INSERT INTO recording_requests (id, conversation_id, recorder_id, account_id, clauses, clauses_hash, state, asked_ms)
            VALUES (?1, 'conv', 'per', 'acc', '{}', x'00', 'stopped', 0)";
        let agreed = "INSERT INTO consents (request_id, person_id, name, role, code_hash, asked_ms, until_ms, answer, lang)
            VALUES (?1, ?2, 'Samira', 'guest', x'00', 0, 0, 'approved', 'ar')";
        Ok(tx.execute(asked, [request.as_str()])? + tx.execute(agreed, [request.as_str(), guest.as_str()])?)
    };
    house.write(agree).unwrap();
    let members = |behind: &str| {
        let behind = behind.to_owned();
        let now = house.clock.now();
        let found = house.db.read_blocking(move |conn| (wishes::AUDIENCE.next)(conn, &behind, now, 10)).unwrap();
        found.into_iter().map(|one| (one.key, one.address.map(|address| address.expose().clone()), one.lang)).collect::<Vec<_>>()
    };
    assert!(members("").is_empty(), "nobody left an address");
    let wish = house.wish(&asked, &person, Kind::Copy);
    let samira = (wish.id.to_string(), Some("samira@example.org".to_owned()), Some(Lang::Ar));
    assert_eq!(members(""), [samira]);
    assert!(members(wish.id.as_str()).is_empty(), "each once");
    let other = house.wish(&asked, &PersonId::random(), Kind::Copy);
    assert!(members("").contains(&(other.id.to_string(), None, None)), "who agreed to nothing is looked past");
    let (request, guest) = (asked.id.clone(), person.clone());
    house.write(move |tx| Ok(requests::withdraw(tx, &request, &guest)?)).unwrap();
    assert!(members("").iter().all(|(_, address, _)| address.is_none()), "and who took it back");
    house.confirm(&asked, &house.agent).unwrap();
    assert!(members("").is_empty(), "nor is anybody once the file is gone");
}
