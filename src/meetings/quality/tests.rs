//! What is kept of a call's quality, on a real store in virtual time.

use std::time::Duration;

use super::*;
use crate::base::ids::RoomId;
use crate::base::limits::CONVERSATION_KEPT;
use crate::base::secret::token;
use crate::base::time::Clock;
use crate::media::quality::Samples;
use crate::meetings::{erase_content, participants};
use crate::retention::{self, Report};
use crate::store::keys::MasterKey;
use crate::store::{Actor, Db};

const DAY: Duration = Duration::from_secs(24 * 3600);

struct House {
    db: Db,
    blobs: Blobs,
    clock: Clock,
    _folder: tempfile::TempDir,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::stepped(UtcMillis(1_800_000_000_000));
        let db = Db::open(&folder.path().join("data"), clock.clone()).unwrap();
        let key = MasterKey::open_or_create(&folder.path().join("key")).unwrap();
        let blobs = Blobs::new(&folder.path().join("blobs"), &key).unwrap();
        Self { db, blobs, clock, _folder: folder }
    }

    /// A conversation with one person in it.
    fn conversation(&self) -> (ConversationId, PersonId) {
        self.db
            .write_blocking(Actor::Cli, |tx| {
                let (room, id) = (RoomId::random(), ConversationId::random());
                let sql = "INSERT INTO rooms (id, slug, name, recording, hours, fields, open, created_ms, updated_ms)
                    VALUES (?1, ?1, 'Advice', 'off', '', '[]', 1, 0, 0)";
                tx.execute(sql, [room.as_str()])?;
                let sql = "INSERT INTO conversations (id, room_id, guest_hash, guest_lang, device, form, state, rung_ms)
                    VALUES (?1, ?2, ?3, 'en', 'phone', '', 'live', 0)";
                tx.execute(sql, rusqlite::params![id.as_str(), room.as_str(), token().expose().as_bytes()])?;
                let person = participants::admit_guest(tx, &id, "Samira").map_err(|_| StoreError::Busy)?;
                Ok::<_, StoreError>((id, person))
            })
            .unwrap()
    }

    fn add(&self, person: &PersonId, leg: Leg, quality: Quality) {
        let person = person.clone();
        self.db.write_blocking(Actor::System, move |tx| add(tx, &person, leg, &quality)).unwrap();
    }

    fn list(&self, conversation: &ConversationId) -> Vec<Line> {
        let conversation = conversation.clone();
        self.db.read_blocking(move |conn| list(conn, &conversation)).unwrap()
    }

    /// Lets days pass one by one, as on a machine that runs, and runs the job after each. Gives how many items went.
    async fn days(&self, days: u64) -> usize {
        let mut deleted = 0;
        for _ in 0..days {
            self.clock.step(DAY);
            match retention::run(&self.db, &self.blobs, &[ERASABLE]).await.unwrap() {
                Report::Done(reports) => deleted += reports[0].deleted,
                Report::Frozen(step) => panic!("{step:?}"),
            }
        }
        deleted
    }
}

fn track(packets: u64, lost: u64) -> Track {
    let samples = |value: u64| Samples { count: 2, sum: 2 * value, most: value + 1 };
    let flowed = Duration::from_secs(10);
    let (jitter, round_trip) = (samples(5_000), samples(40_000));
    Track { codec: "VP8", flowed, packets, bytes: 1_000 * packets, lost, repaired: 1, jitter, round_trip, pauses: 0, layers: 2, lines: 360 }
}

fn quality(carrier: Carrier, picture: Track) -> Quality {
    Quality { carrier: Some(carrier), ..Quality::default() }.with(Kind::Video, picture)
}

#[test]
fn what_the_legs_of_a_person_told_is_one_row_for_each_kind() {
    let house = House::new();
    let (conversation, person) = house.conversation();
    house.add(&person, Leg::Up, quality(Carrier::UdpV4, track(100, 3)));
    let second = Track { lines: 720, layers: 3, codec: "H.264", ..track(300, 0) };
    house.add(&person, Leg::Up, quality(Carrier::TcpV6, second));
    house.add(&person, Leg::Down, Quality::default().with(Kind::Audio, track(7, 0)));
    let lines = house.list(&conversation);
    let [up, down] = &lines[..] else { panic!("{lines:?}") };
    assert_eq!((up.leg, up.kind, up.carrier, up.codec.as_str()), (Leg::Up, Kind::Video, Some(Carrier::TcpV6), "H.264"));
    let sums = (up.track.packets, up.track.lost, up.track.repaired, up.track.lines, up.track.layers);
    assert_eq!(sums, (400, 3, 2, 720, 3));
    assert_eq!((up.track.jitter.count, up.track.jitter.mean(), up.track.jitter.most), (4, Some(5_000), 5_001));
    assert_eq!((up.loss_permille(), up.bits_per_second()), (7, 160_000));
    assert_eq!((down.leg, down.kind, down.carrier), (Leg::Down, Kind::Audio, None));
}

#[tokio::test]
async fn figures_go_after_thirty_days_and_leave_nothing_but_a_line_in_the_ledger() {
    let house = House::new();
    let (conversation, person) = house.conversation();
    house.add(&person, Leg::Up, quality(Carrier::UdpV4, track(100, 3)));
    assert_eq!(house.days(10).await, 0);
    // A call that goes on for days: its figures are kept from when they were measured last.
    house.add(&person, Leg::Up, quality(Carrier::UdpV4, track(100, 3)));
    assert_eq!(house.days(29).await, 0);
    assert_eq!(house.list(&conversation).len(), 1);
    assert_eq!(house.days(1).await, 1);
    assert!(house.list(&conversation).is_empty());
    let counts = "SELECT (SELECT count(*) FROM call_qualities), (SELECT count(*) FROM audit_events WHERE action = 'retention.erase')";
    let counted = house.db.read_blocking(move |c| Ok::<(i64, i64), StoreError>(c.query_row(counts, [], |r| Ok((r.get(0)?, r.get(1)?)))?));
    assert_eq!(counted.unwrap(), (0, 1));
    assert_eq!(QUALITY_KEPT, CONVERSATION_KEPT, "the page about privacy says one period for both");
}

#[test]
fn erasing_a_conversation_takes_its_figures_along_and_what_comes_later_is_not_kept() {
    let house = House::new();
    let (conversation, person) = house.conversation();
    let (other, another) = house.conversation();
    for person in [&person, &another] {
        house.add(person, Leg::Up, quality(Carrier::UdpV4, track(100, 3)));
    }
    let (gone, blobs) = (conversation.clone(), house.blobs.clone());
    let rows = house.db.write_blocking(Actor::System, move |tx| erase_content(tx, &blobs, &gone)).unwrap();
    assert_eq!(rows, 2, "the person and the figures");
    house.add(&person, Leg::Down, quality(Carrier::UdpV4, track(100, 3)));
    house.add(&PersonId::random(), Leg::Down, quality(Carrier::UdpV4, track(100, 3)));
    assert!(house.list(&conversation).is_empty());
    assert_eq!(house.list(&other).len(), 1);
}

#[test]
fn the_worst_figure_is_what_people_notice() {
    let good = track(1_000, 0);
    let mean = |value| Samples { count: 1, sum: value, most: value };
    let table = [
        ("nothing is wrong", good, Verdict::Good, None),
        ("a little loss", Track { lost: 15, ..good }, Verdict::Good, None),
        ("some", Track { lost: 30, ..good }, Verdict::Uneven, Some(Cause::Loss)),
        ("much", Track { lost: 150, ..good }, Verdict::Poor, Some(Cause::Loss)),
        ("far away", Track { round_trip: mean(350_000), ..good }, Verdict::Uneven, Some(Cause::Delay)),
        ("very far", Track { round_trip: mean(900_000), ..good }, Verdict::Poor, Some(Cause::Delay)),
        ("unevenly", Track { jitter: mean(50_000), ..good }, Verdict::Uneven, Some(Cause::Jitter)),
        ("a narrow line", Track { pauses: 9, ..good }, Verdict::Uneven, Some(Cause::Narrow)),
        ("once in a long call", Track { pauses: 1, flowed: Duration::from_secs(3_600), ..good }, Verdict::Good, None),
        ("worse than that", Track { pauses: 1, lost: 150, ..good }, Verdict::Poor, Some(Cause::Loss)),
        ("nothing measured", Track::default(), Verdict::Good, None),
    ];
    for (name, track, verdict, cause) in table {
        let line =
            |track| Line { person: PersonId::random(), leg: Leg::Down, kind: Kind::Video, carrier: None, codec: String::new(), track };
        assert_eq!(judge(&[line(good), line(track)]), Some((verdict, cause)), "{name}");
    }
    assert_eq!(judge(&[]), None);
}
