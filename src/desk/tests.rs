//! The desk's tables, tried on a real store.

use std::time::Duration;

use crate::base::ids::{AccountId, ConversationId};
use crate::base::limits::{CONVERSATION_KEPT, MESSAGES, QUEUE_PLACES};
use crate::base::secret::{Personal, Secret, sha256, token};
use crate::base::time::{Clock, UtcMillis};
use crate::desk::conversations::{AgeBand, Device, EndReason, Ring, State};
use crate::desk::fields::Form;
use crate::desk::messages::NewMessage;
use crate::desk::rooms::{Room, RoomText, Setting};
use crate::desk::tokens::Can;
use crate::desk::{DeskError, conversations, messages, presence, rooms, tokens};
use crate::people::setup;
use crate::rules::Mode;
use crate::store::{Actor, Db, Tx};
use crate::text::Lang;

struct House {
    db: Db,
    clock: Clock,
    owner: AccountId,
    _folder: tempfile::TempDir,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::stepped(UtcMillis(1_800_000_000_000));
        let db = Db::open(folder.path(), clock.clone()).unwrap();
        let (setup, hash) = setup::sample();
        let owner = db.write_blocking(Actor::Cli, move |tx| setup::complete(tx, &setup, &hash, None)).unwrap();
        Self { db, clock, owner, _folder: folder }
    }

    fn write<T: Send + 'static>(&self, f: impl FnOnce(&Tx) -> Result<T, DeskError> + Send + 'static) -> Result<T, DeskError> {
        self.db.write_blocking(Actor::System, f)
    }

    fn room(&self, slug: &str) -> Room {
        let setting = Setting::new(slug.parse().unwrap(), "Advice".to_owned());
        self.write(move |tx| {
            let id = rooms::create(tx, &setting)?;
            rooms::by_id(tx, &id)?.ok_or(DeskError::Missing)
        })
        .unwrap()
    }

    fn ring(&self, room: &Room, admission: Secret<String>) -> Result<ConversationId, DeskError> {
        let (room, form) = (room.clone(), Form { name: Personal::new("Samira".to_owned()), answers: Vec::new() });
        self.write(move |tx| {
            conversations::ring(
                tx,
                &room,
                &Ring { lang: Lang::Ar, device: Device::Phone, form, age: AgeBand::Unknown, guardian: None, admission },
            )
        })
    }
}

#[test]
fn a_room_reads_back_and_its_address_is_taken_once() {
    let house = House::new();
    let room = house.room("advice");
    let again = room.setting.clone();
    assert!(matches!(house.write(move |tx| rooms::create(tx, &again)), Err(DeskError::SlugTaken)));
    let mut changed = room.setting.clone();
    changed.texts = vec![(Lang::Ar, RoomText { name: "نصيحة".to_owned(), welcome: "أهلا".to_owned() })];
    changed.hours = "1 09:00-12:00; closed 2026-12-25".parse().unwrap();
    changed.recording = Mode::Ask;
    changed.agents = [house.owner.clone()].into_iter().collect();
    let (id, wanted) = (room.id.clone(), changed.clone());
    house.write(move |tx| rooms::change(tx, &id, &changed)).unwrap();
    let read = house.db.read_blocking(|conn| rooms::by_slug(conn, "advice")).unwrap().unwrap();
    assert_eq!(read.setting, wanted);
    assert!(house.db.read_blocking(|conn| rooms::by_slug(conn, "other")).unwrap().is_none());
    let now = house.db.now();
    let serving = house.db.read_blocking(move |conn| rooms::serving(conn, now)).unwrap();
    assert_eq!(serving.get(&room.id).map(|agents| agents.len()), Some(1));
}

#[test]
fn of_two_who_accept_one_wins_and_the_first_end_stays() {
    let house = House::new();
    let room = house.room("advice");
    let admission = token();
    let id = house.ring(&room, admission.clone()).unwrap();
    assert_eq!(house.ring(&room, admission.clone()).unwrap(), id, "a double press is one ring");
    let hash = sha256(admission.expose().as_bytes());
    let found = house.db.read_blocking(move |conn| conversations::by_guest_hash(conn, &hash)).unwrap().unwrap();
    assert_eq!((found.state, found.lang, found.form.name.expose().as_str()), (State::Queued, Lang::Ar, "Samira"));
    assert!(house.db.read_blocking(|conn| conversations::by_guest_hash(conn, &[0; 32])).unwrap().is_none());

    let accept = |house: &House| {
        let (id, agent) = (found.id.clone(), house.owner.clone());
        house.write(move |tx| conversations::accept(tx, &id, &agent))
    };
    house.clock.step(Duration::from_secs(10));
    accept(&house).unwrap();
    assert!(matches!(accept(&house), Err(DeskError::Taken)));
    house.clock.step(Duration::from_secs(60));
    let close = |reason| {
        let id = found.id.clone();
        house.write(move |tx| conversations::close(tx, &id, reason)).unwrap()
    };
    let closed = close(EndReason::HungUp);
    assert_eq!(closed.length(), Some(Duration::from_secs(60)));
    assert_eq!(closed.delete_due, closed.ended.plus(CONVERSATION_KEPT));
    assert_eq!(close(EndReason::Gone), closed);
    assert!(matches!(accept(&house), Err(DeskError::Ended)));
    assert!(matches!(house.ring(&room, admission), Err(DeskError::Ended)), "an old admission rings no more");
    assert_eq!(house.db.read_blocking(|conn| conversations::recent(conn, None)).unwrap().len(), 1);
    let day = house.db.read_blocking(|conn| conversations::day(conn, UtcMillis(0))).unwrap();
    assert_eq!((day.calls, day.messages), (1, 0));
}

#[test]
fn a_given_up_place_is_due_at_once_and_shown_nowhere() {
    let house = House::new();
    let room = house.room("advice");
    let id = house.ring(&room, token()).unwrap();
    let closing = id.clone();
    let closed = house.write(move |tx| conversations::close(tx, &closing, EndReason::GivenUp)).unwrap();
    assert_eq!(closed.delete_due, closed.ended);
    assert!(house.db.read_blocking(|conn| conversations::recent(conn, None)).unwrap().is_empty());
    let now = house.db.now();
    let due = house.db.read_blocking(move |conn| (conversations::ERASABLE.due)(conn, now, 10)).unwrap();
    assert_eq!(due, [id.as_str()]);
}

#[test]
fn a_restart_finds_who_waits_who_talks_and_who_was_skipped() {
    let house = House::new();
    let room = house.room("advice");
    let (first, second) = (house.ring(&room, token()).unwrap(), house.ring(&room, token()).unwrap());
    let (live, skipped, agent) = (first.clone(), second.clone(), house.owner.clone());
    house
        .write(move |tx| {
            conversations::accept(tx, &live, &agent)?;
            conversations::pass(tx, &skipped, &agent)?;
            conversations::pass(tx, &skipped, &agent)?;
            presence::set(tx, &agent, true)
        })
        .unwrap();
    let open = house.db.read_blocking(conversations::open).unwrap();
    let states: Vec<_> = open.iter().map(|open| (open.conversation.state, open.skipped.len())).collect();
    assert!(states.contains(&(State::Live, 0)) && states.contains(&(State::Queued, 1)) && states.len() == 2);
    assert_eq!(house.db.read_blocking(presence::online).unwrap(), std::slice::from_ref(&house.owner));
    let agent = house.owner.clone();
    house.write(move |tx| conversations::forgive(tx, &agent)).unwrap();
    assert!(house.db.read_blocking(conversations::open).unwrap().iter().all(|open| open.skipped.is_empty()));
}

#[test]
fn full_lists_take_nothing_more() {
    let house = House::new();
    let room = house.room("advice");
    let full = room.clone();
    let message = NewMessage {
        name: Personal::new("Petersen".to_owned()),
        contact: Personal::new("0431".to_owned()),
        text: Personal::new("Thursday".to_owned()),
        lang: Lang::En,
    };
    let result = house.write(move |tx| {
        let form = Form { name: Personal::new("Samira".to_owned()), answers: Vec::new() };
        let ring = || Ring {
            lang: Lang::En,
            device: Device::Computer,
            form: form.clone(),
            age: AgeBand::Unknown,
            guardian: None,
            admission: token(),
        };
        for _ in 0..QUEUE_PLACES {
            conversations::ring(tx, &full, &ring())?;
        }
        assert!(matches!(conversations::ring(tx, &full, &ring()), Err(DeskError::Full)));
        for at in 0..MESSAGES {
            messages::leave(tx, &full, &NewMessage { contact: Personal::new(at.to_string()), ..message.clone() })?;
        }
        assert!(matches!(messages::leave(tx, &full, &message), Err(DeskError::Full)));
        Ok(())
    });
    result.unwrap();
}

#[test]
fn a_message_is_dealt_with_once_and_deleted_in_time() {
    let house = House::new();
    let room = house.room("advice");
    let message = NewMessage {
        name: Personal::new("Petersen".to_owned()),
        contact: Personal::new(String::new()),
        text: Personal::new("Thursday".to_owned()),
        lang: Lang::Lv,
    };
    let again = (room.clone(), message.clone());
    let left = house.write(move |tx| messages::leave(tx, &room, &message)).unwrap();
    assert_eq!(house.write(move |tx| messages::leave(tx, &again.0, &again.1)).unwrap(), left, "a double press is one message");
    assert_eq!(house.db.read_blocking(messages::open).unwrap(), std::slice::from_ref(&left));
    for _ in 0..2 {
        let (id, by) = (left.id.clone(), house.owner.clone());
        house.write(move |tx| messages::done(tx, &id, &by)).unwrap();
    }
    assert!(house.db.read_blocking(messages::open).unwrap().is_empty());
    let due = |at: UtcMillis| house.db.read_blocking(move |conn| (messages::ERASABLE.due)(conn, at, 10)).unwrap().len();
    assert_eq!((due(left.created), due(left.created.plus(CONVERSATION_KEPT))), (0, 1));
}

#[test]
fn a_token_opens_its_room_until_it_ends() {
    let house = House::new();
    let (room, other) = (house.room("advice"), house.room("other"));
    let id = room.id.clone();
    let issued = house.write(move |tx| tokens::issue(tx, &id, Can::Publish, Duration::from_secs(60))).unwrap();
    let check = |secret: &str, at: UtcMillis| {
        let secret = secret.to_owned();
        house.db.read_blocking(move |conn| tokens::check(conn, &secret, at)).unwrap()
    };
    let now = house.db.now();
    assert_eq!(check(issued.secret.expose(), now), Some(issued.token.clone()));
    assert_eq!(check("guess", now), None);
    assert_eq!(check(issued.secret.expose(), now.plus(Duration::from_secs(60))), None);
    let (wrong, token) = (other.id.clone(), issued.token.id.clone());
    assert!(matches!(house.write(move |tx| tokens::revoke(tx, &wrong, &token)), Err(DeskError::Missing)));
    let (right, token) = (room.id.clone(), issued.token.id.clone());
    house.write(move |tx| tokens::revoke(tx, &right, &token)).unwrap();
    assert_eq!(check(issued.secret.expose(), now), None);
}
