//! Announcements on a real store: when they are shown, what is refused, and one letter to each account.

use std::time::Duration;

use super::*;
use crate::base::secret::Personal;
use crate::base::time::Clock;
use crate::mail::audience::Audience;
use crate::people::setup;
use crate::store::keys::MasterKey;
use crate::store::{Actor, Db};

const HOUR: i64 = 3600 * 1000;
const DAY: i64 = 24 * HOUR;
const NOW: UtcMillis = UtcMillis(1_800_000_000_000);

struct House {
    _folder: tempfile::TempDir,
    clock: Clock,
    db: Db,
    teller: Teller,
}

fn members(_: &Connection, behind: &str, _: UtcMillis, most: usize) -> Result<Vec<Member>, StoreError> {
    let member = |number: usize| Member {
        key: format!("acc_{number:04}"),
        address: Some(Personal::new(format!("person{number}@lindner.example"))),
        lang: Some(if number.is_multiple_of(2) { Lang::Ar } else { Lang::En }),
    };
    Ok((0..70).map(member).filter(|member| member.key.as_str() > behind).take(most).collect())
}

/// Whoever is known for another reason than an account has asked for no news of the service.
fn nobody(_: &Connection, _: &str, _: UtcMillis, _: usize) -> Result<Vec<Member>, StoreError> {
    panic!("only accounts are written to")
}

async fn house() -> House {
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::stepped(NOW);
    let db = Db::open(folder.path(), clock.clone()).unwrap();
    let (sample, hash) = setup::sample();
    db.write(Actor::Cli, move |tx| setup::complete(tx, &sample, &hash, None)).await.unwrap();
    let key = MasterKey::open_or_create(&folder.path().join("key")).unwrap();
    let audiences = vec![Audience { why: Why::Consent, next: nobody }, Audience { why: Why::Account, next: members }];
    let teller = Teller { post: crate::mail::Post::new(&key), origin: "https://desk.lindner.example".to_owned(), audiences };
    House { _folder: folder, clock, db, teller }
}

fn new(from: i64, until: i64) -> NewAnnouncement {
    NewAnnouncement {
        kind: Kind::Maintenance,
        from: UtcMillis(NOW.0 + from),
        until: UtcMillis(NOW.0 + until),
        by_letter: true,
        texts: [(Lang::En, "No calls on Saturday.".to_owned())].into(),
    }
}

impl House {
    async fn announce(&self, new: NewAnnouncement) -> Result<AnnouncementId, Refused> {
        self.db.write(Actor::Cli, move |tx| announce(tx, &new)).await.unwrap()
    }

    async fn running(&self) -> usize {
        let now = self.clock.now();
        self.db.read(move |conn| running(conn, now)).await.unwrap().len()
    }

    async fn tell(&self) -> Told {
        let teller = self.teller.clone();
        self.db.write(Actor::System, move |tx| tell(tx, &teller)).await.unwrap()
    }

    async fn letters(&self) -> usize {
        self.db.read(outbox::counts).await.unwrap().waiting
    }
}

#[tokio::test]
async fn it_is_shown_from_its_first_moment_to_its_last() {
    let house = house().await;
    house.announce(new(HOUR, 3 * HOUR)).await.unwrap();
    for (step, shown) in [(0, 0), (HOUR - 1, 0), (1, 1), (2 * HOUR - 1, 1), (1, 0)] {
        house.clock.step(Duration::from_millis(u64::try_from(step).unwrap()));
        assert_eq!(house.running().await, shown, "after {step} more");
    }
    let due = move |conn: &Connection, now: UtcMillis| (ERASABLE.due)(conn, now, 10);
    let over = NOW.0 + 3 * HOUR;
    for (at, count) in [(over, 0), (over + 365 * DAY - 1, 0), (over + 365 * DAY, 1)] {
        assert_eq!(house.db.read(move |conn| due(conn, UtcMillis(at))).await.unwrap().len(), count, "{at}");
    }
}

#[tokio::test]
async fn what_cannot_be_meant_is_refused() {
    let house = house().await;
    let text = |text: &str| NewAnnouncement { texts: [(Lang::En, text.to_owned())].into(), ..new(0, HOUR) };
    let in_arabic = NewAnnouncement { texts: [(Lang::Ar, "صيانة".to_owned())].into(), ..new(0, HOUR) };
    for (new, refused) in [
        (new(HOUR, HOUR), Refused::Past),
        (new(-2 * HOUR, 0), Refused::Past),
        (new(0, 90 * DAY + 1), Refused::TooLong),
        (in_arabic, Refused::NoText),
        (text("Pay at HTTPS://pay.example"), Refused::Link),
        (text("Pay at www.pay.example"), Refused::Link),
        (text("Pay at pay.example/invoice"), Refused::Link),
        (text("Pay at (pay-here.EXAMPLE)."), Refused::Link),
        (text("Write to bills@pay.example"), Refused::Link),
        (text("Pay at платёж.xn--p1ai"), Refused::Link),
        (text("Pay at t.co/abc"), Refused::Link),
        (text("Pay at x.com."), Refused::Link),
        (text("Pay at 192.0.2.7/invoice"), Refused::Link),
    ] {
        assert_eq!(house.announce(new.clone()).await, Err(refused), "{new:?}");
    }
    for harmless in ["From 8.30 to 10.00, i.e. before noon.", "Z.B. am 3.5.2027 … oder v2.10", "...and so on. No.", "服务暂停。请稍后。"]
    {
        assert!(!has_link(harmless), "{harmless}");
    }
    // Everybody's mailbox has an end, whatever is taken back in between.
    for _ in 0..limits::ANNOUNCEMENTS_BY_LETTER {
        let made = house.announce(new(0, HOUR)).await.unwrap();
        house.db.write(Actor::Cli, move |tx| withdraw(tx, &made)).await.unwrap();
    }
    assert_eq!(house.announce(new(0, HOUR)).await, Err(Refused::Often));
    let quiet = || NewAnnouncement { by_letter: false, ..new(DAY, DAY + HOUR) };
    for _ in 1..limits::ANNOUNCEMENTS {
        house.announce(quiet()).await.unwrap();
    }
    house.clock.step(Duration::from_secs(24 * 3600));
    house.announce(new(DAY, DAY + HOUR)).await.unwrap();
    assert_eq!(house.announce(quiet()).await, Err(Refused::Full));
}

#[tokio::test]
async fn each_account_has_one_letter_in_its_language_and_a_withdrawal_recalls_them() {
    let house = house().await;
    let texts = [(Lang::En, "No calls on Saturday.".to_owned()), (Lang::Ar, "لا مكالمات يوم السبت.".to_owned())].into();
    let id = house.announce(NewAnnouncement { texts, ..new(0, DAY) }).await.unwrap();
    assert_eq!((house.tell().await, house.tell().await), (Told::Some(50), Told::Some(20)));
    assert_eq!((house.tell().await, house.tell().await), (Told::Some(0), Told::Everybody));
    assert_eq!(house.letters().await, 70);
    let withdrawn = id.clone();
    house.db.write(Actor::Cli, move |tx| withdraw(tx, &withdrawn)).await.unwrap();
    house.db.write(Actor::Cli, move |tx| withdraw(tx, &id)).await.unwrap();
    assert_eq!((house.letters().await, house.running().await), (0, 0));
}

#[tokio::test]
async fn nobody_is_written_to_about_what_is_over_or_wants_no_letters() {
    let house = house().await;
    house.announce(NewAnnouncement { by_letter: false, ..new(0, HOUR) }).await.unwrap();
    assert_eq!(house.tell().await, Told::Everybody);
    house.announce(new(0, HOUR)).await.unwrap();
    house.clock.step(Duration::from_secs(3600));
    assert_eq!((house.tell().await, house.tell().await), (Told::Some(0), Told::Everybody));
    assert_eq!(house.letters().await, 0);
}
