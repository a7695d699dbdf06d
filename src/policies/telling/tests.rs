//! Letters about a change, on a real store: once to each, whenever the machine stops.

use std::time::Duration;

use rusqlite::Connection;

use super::*;
use crate::base::secret::Personal;
use crate::base::time::{Clock, UtcMillis};
use crate::mail::audience::{Next, Why};
use crate::mail::course::Verdict;
use crate::mail::letter::Kind as LetterKind;
use crate::mail::outbox::Entry;
use crate::people::setup;
use crate::policies::kinds::{Document, Kind};
use crate::policies::version::{Plan, start_of};
use crate::policies::{drafts, publish};
use crate::store::keys::MasterKey;
use crate::store::{Actor, Db, StoreError};
use crate::text::Lang;

struct House {
    _folder: tempfile::TempDir,
    clock: Clock,
    db: Db,
    teller: Teller,
}

/// So many people with accounts, two of whom also agreed to a recording.
const PEOPLE: usize = 120;

fn accounts(_: &Connection, behind: &str, _: UtcMillis, most: usize) -> Result<Vec<Member>, StoreError> {
    Ok(members(PEOPLE, behind, most))
}

fn few(_: &Connection, behind: &str, _: UtcMillis, most: usize) -> Result<Vec<Member>, StoreError> {
    Ok(members(12, behind, most))
}

fn crowd(_: &Connection, behind: &str, _: UtcMillis, most: usize) -> Result<Vec<Member>, StoreError> {
    Ok(members(limits::MAILS_WAITING, behind, most))
}

fn members(count: usize, behind: &str, most: usize) -> Vec<Member> {
    let member = |number: usize| Member {
        key: format!("acc_{number:04}"),
        address: Some(Personal::new(format!("person{number}@lindner.example"))),
        lang: Some(if number.is_multiple_of(2) { Lang::Ar } else { Lang::En }),
    };
    (0..count).map(member).filter(|member| member.key.as_str() > behind).take(most).collect()
}

/// Two of those with accounts, somebody else, and three who are looked past.
fn wishes(_: &Connection, behind: &str, _: UtcMillis, most: usize) -> Result<Vec<Member>, StoreError> {
    let addresses =
        [Some("PERSON7@lindner.example"), Some("person8@lindner.example"), None, Some("+49 431 555"), Some("samira@example.org")];
    let member = |(number, address): (usize, Option<&str>)| Member {
        key: format!("wish_{number}"),
        address: address.map(|address| Personal::new(address.to_owned())),
        lang: None,
    };
    Ok(addresses.into_iter().enumerate().map(member).filter(|member| member.key.as_str() > behind).take(most).collect())
}

impl House {
    fn new(first: Next) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let midnight = start_of(jiff::civil::date(2027, 3, 1), &jiff::tz::TimeZone::get("Europe/Berlin").unwrap()).unwrap();
        let clock = Clock::stepped(midnight.plus(Duration::from_secs(12 * 3600)));
        let db = Db::open(&folder.path().join("data"), clock.clone()).unwrap();
        let (mut setup, hash) = setup::sample();
        setup.business.langs = vec![Lang::En];
        db.write_blocking(Actor::Cli, move |tx| setup::complete(tx, &setup, &hash, None)).unwrap();
        let post = Post::new(&MasterKey::open_or_create(&folder.path().join("key")).unwrap());
        let audiences = vec![Audience { why: Why::Account, next: first }, Audience { why: Why::Consent, next: wishes }];
        let teller = Teller { post, origin: "https://desk.example.org".to_owned(), audiences };
        Self { _folder: folder, clock, db, teller }
    }

    /// Publishes and announces a version of the text about minors.
    fn announce(&self, material: bool) -> PolicyId {
        let now = self.db.now();
        let write = move |tx: &Tx<'_>| {
            let id = drafts::open(tx, &Document::of_house(Kind::Minors))?;
            let plan = Plan { material, reason: "So that it is true".to_owned(), release: Some(now), ..Plan::new() };
            let effective = Some(plan.earliest(now, &jiff::tz::TimeZone::get("Europe/Berlin").unwrap()));
            drafts::set_plan(tx, &id, Plan { effective, ..plan })?;
            let seal = drafts::content(tx, drafts::find(tx, &id)?)?.0.seal();
            publish::publish(tx, &id, &seal, |_| true).map_err(|_| PolicyError::Missing)?;
            Ok::<_, PolicyError>(id)
        };
        self.db.write_blocking(Actor::Cli, write).unwrap()
    }

    fn tell(&self) -> Told {
        let teller = self.teller.clone();
        self.db.write_blocking(Actor::System, move |tx| tell(tx, &teller)).unwrap()
    }

    /// Until there is nothing to do or no place; gives how many letters that were.
    fn tell_all(&self) -> (usize, Told) {
        let mut letters = 0;
        loop {
            match self.tell() {
                Told::Some(written) => letters += written,
                end => return (letters, end),
            }
        }
    }

    /// How many letters wait.
    fn waiting(&self) -> usize {
        self.db.read_blocking(outbox::counts).unwrap().waiting
    }

    fn letters(&self, kind: LetterKind) -> Vec<Entry> {
        self.db.read_blocking(outbox::list).unwrap().into_iter().filter(|entry| entry.kind == kind).collect()
    }

    /// The letter to somebody leaves, and a server takes it or does not answer yet.
    fn leave(&self, to: &str, is_taken: bool) -> Entry {
        let letter = self.letters(LetterKind::Policy).into_iter().find(|entry| entry.to.as_str() == to).unwrap();
        let (id, post) = (letter.id.clone(), self.teller.post.clone());
        let leave = move |tx: &Tx<'_>| {
            assert!(post.leave(tx, &id)?);
            if is_taken { outbox::note(tx, &id, Verdict::Taken, None) } else { Ok(()) }
        };
        self.db.write_blocking(Actor::System, leave).unwrap();
        letter
    }

    fn is_written(&self, about: &PolicyId, to: &str) -> bool {
        let (about, to) = (about.clone(), Address::parse(to).unwrap());
        self.db.read_blocking(move |conn| outbox::is_written(conn, (LetterKind::Policy, about.as_str()), &to)).unwrap()
    }
}

#[test]
fn each_person_is_written_to_once_in_batches_that_may_be_broken_off() {
    let house = House::new(accounts);
    assert_eq!(house.tell(), Told::Everybody, "nothing is announced");
    let version = house.announce(true);
    assert_eq!(house.tell(), Told::Some(limits::TELLING_BATCH));
    // The machine stops in the middle of the next batch: neither its letters nor its place are kept.
    let teller = house.teller.clone();
    let broken = house.db.write_blocking(Actor::System, move |tx| {
        tell(tx, &teller)?;
        Err::<(), _>(PolicyError::Missing)
    });
    assert!(broken.is_err());
    assert_eq!(house.waiting(), limits::TELLING_BATCH);
    house.clock.step(Duration::from_secs(60));
    let (letters, end) = house.tell_all();
    assert_eq!((limits::TELLING_BATCH + letters, end), (PEOPLE + 1, Told::Everybody));
    // As many letters as people, and one to each of them: nobody has two.
    assert_eq!(house.waiting(), PEOPLE + 1, "whoever is known twice gets one letter");
    for number in 0..PEOPLE {
        assert!(house.is_written(&version, &format!("person{number}@lindner.example")), "{number}");
    }
    assert!(house.is_written(&version, "samira@example.org"));
    assert_eq!(house.tell(), Told::Everybody);
}

#[test]
fn a_full_outbox_keeps_places_and_goes_on_later() {
    let house = House::new(crowd);
    let version = house.announce(true);
    let most = limits::MAILS_WAITING - limits::TELLING_LEAVES;
    assert_eq!(house.tell_all(), (most, Told::NoPlace));
    house.db.write_blocking(Actor::System, move |tx| outbox::recall_to(tx, "person0@lindner.example", None)).unwrap();
    assert_eq!(house.tell_all(), (1, Told::NoPlace));
    // Taken back: what waits does not leave, and nobody else is told.
    house.db.write_blocking(Actor::Cli, move |tx| publish::withdraw(tx, &version)).unwrap();
    assert_eq!((house.waiting(), house.tell_all()), (0, (0, Told::Everybody)));
}

/// Whoever was told of a change is told that it does not come, in the same language; of others there is nobody to be told.
#[test]
fn whoever_was_told_of_a_change_is_told_that_it_was_taken_back() {
    let house = House::new(few);
    let post = house.teller.post.clone();
    house.db.write_blocking(Actor::Cli, move |tx| post.set_server(tx, &crate::mail::tests::server(1))).unwrap();
    let version = house.announce(true);
    house.tell_all();
    // One letter goes, one is on its way when the version is taken back, and nobody knows whether it arrives; the rest waits.
    let sent = house.leave("person4@lindner.example", true);
    let gone = house.leave("person7@lindner.example", false);
    let about = version.clone();
    house.db.write_blocking(Actor::Cli, move |tx| publish::withdraw(tx, &about)).unwrap();
    assert_eq!(house.tell_all(), (2, Told::Everybody));
    let mut off = house.letters(LetterKind::PolicyOff);
    off.sort_by(|one, other| one.to.as_str().cmp(other.to.as_str()));
    let read: Vec<_> = off.iter().map(|entry| (&entry.to, entry.lang, entry.about.as_str())).collect();
    assert_eq!(read, [(&sent.to, Lang::Ar, version.as_str()), (&gone.to, Lang::En, version.as_str())]);
    assert_eq!(house.tell(), Told::Everybody);
}

#[test]
fn a_clearer_word_is_no_letter() {
    let house = House::new(accounts);
    house.announce(false);
    assert_eq!((house.tell(), house.waiting()), (Told::Everybody, 0));
}
