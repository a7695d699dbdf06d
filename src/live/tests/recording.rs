//! A recording whose steps the store does not take at once: a trigger refuses one kind of row until it is dropped.

use super::*;
use crate::base::ids::RequestId;
use crate::consent::records::Finding;
use crate::consent::request::notice::{NoPermit, Press, Refused, Report, Wish};
use crate::consent::request::view::{Mine, Sign, Told};
use crate::consent::requests::{self, Answer, RequestState};
use crate::mail::Post;
use crate::meetings::Refusal;
use crate::meetings::notice::{RecordingNews, RecordingRequest};
use crate::recordings::invalid::Declaration;
use crate::recordings::register;
use crate::recordings::uses::Courier;
use crate::recordings::withdrawals::Messenger;
use crate::rules::Mode;
use crate::rules::house::{self, HouseRule};
use crate::rules::profiles::{Profile, Profiles};
use crate::store::Tx;

/// A call in which everybody has approved, and the permit for Dana's page.
struct Call {
    house: House,
    id: ConversationId,
    request: RequestId,
    dana: PersonId,
    samira: PersonId,
    agent: Open,
    guest: Open,
    permit: String,
}

impl Call {
    async fn new() -> Self {
        let house = House::new().await;
        let (id, dana, mut guest) = house.call().await;
        let wanted = id.clone();
        let samira = house.db.read(move |conn| participants::guest_of(conn, &wanted)).await.unwrap().unwrap().id;
        let mut agent = house.page(&id, &dana);
        for page in [&agent, &guest] {
            page.ask(Request::Join { muted: false, camera: false, screen: false });
        }
        guest.hear(|notice| matches!(notice, Notice::People(people) if people.iter().all(|p| !p.away))).await;
        agent.ask(Request::Recording(RecordingRequest::Record(Wish::default())));
        let question = |news: &RecordingNews| news.view.question.as_ref().map(|question| question.request.clone());
        let request = question(&guest.recording(|news| question(news).is_some()).await).unwrap();
        agent.recording(|news| question(news).is_some()).await;
        for page in [&agent, &guest] {
            let given = Press { request: request.clone(), approve: true, options: Vec::new(), continued: false };
            page.ask(Request::Recording(RecordingRequest::Answer(given)));
        }
        let Notice::Permit { text: permit } = agent.hear(|notice| matches!(notice, Notice::Permit { .. })).await else { unreachable!() };
        Self { house, id, request, dana, samira, agent, guest, permit }
    }

    /// From now on the store refuses this, until [`Call::heal`].
    async fn refuse(&self, table: &str, when: &str) {
        let sql = format!("CREATE TRIGGER ill BEFORE UPDATE ON {table} WHEN {when} BEGIN SELECT RAISE(ABORT, 'ill'); END");
        self.run(sql).await;
    }

    async fn heal(&self) {
        self.run("DROP TRIGGER ill".to_owned()).await;
    }

    async fn run(&self, sql: String) {
        self.house.db.write(Actor::Cli, move |tx| tx.execute_batch(&sql).map_err(StoreError::from)).await.unwrap();
    }

    async fn standing(&self) -> requests::Standing {
        let request = self.request.clone();
        self.house.db.read(move |conn| requests::standing(conn, &request)).await.unwrap().unwrap()
    }

    /// The page says that it records; the answer comes when it comes.
    fn says(&self, report: Report) -> tokio::task::JoinHandle<Result<(), NoPermit>> {
        let (live, id, dana, permit) = (self.house.live.clone(), self.id.clone(), self.dana.clone(), self.permit.clone());
        tokio::spawn(async move { live.report(&id, &dana, &permit, report).await })
    }
}

impl Open {
    async fn recording(&mut self, fits: impl Fn(&RecordingNews) -> bool) -> RecordingNews {
        match self.hear(|notice| matches!(notice, Notice::Recording(news) if fits(news))).await {
            Notice::Recording(news) => *news,
            _ => unreachable!(),
        }
    }

    /// What has come by now.
    fn heard(&mut self) -> Vec<Notice> {
        std::iter::from_fn(|| self.parcels.try_recv().ok())
            .filter_map(|parcel| match parcel {
                Parcel::Notice(notice) => Some(notice),
                Parcel::Shut(_) => None,
            })
            .collect()
    }
}

#[tokio::test]
async fn what_was_asked_stays_so_whatever_the_rule_says_meanwhile() {
    let mut call = Call::new().await;
    let before = call.standing().await.asked;
    let (room, setting) = (call.house.room.id.clone(), Setting { recording_days: 180, ..call.house.room.setting.clone() });
    call.house.db.write(Actor::Cli, move |tx| rooms::change(tx, &room, &setting)).await.unwrap();
    call.says(Report::Recording).await.unwrap().unwrap();
    call.guest.recording(|news| news.view.sign == Sign::On).await;
    let asked = call.standing().await.asked;
    assert_eq!((asked.hash, asked.clauses.days), (before.hash, 30));
    let begun = call.house.db.read(move |conn| register::of_request(conn, &asked.id)).await.unwrap().unwrap();
    assert_eq!(begun.due, before.asked.plus(Duration::from_secs(30 * 24 * 3600)), "said when everybody was asked");
}

/// B.3.1: a minor to whose calls nobody agreed is not asked, and counts as refused before anything could be recorded.
#[tokio::test]
async fn a_minor_has_refused_before_anybody_could_ask() {
    for (age, is_asked) in [(AgeBand::Minor, false), (AgeBand::Approved, true), (AgeBand::Adult, true)] {
        let house = House::new().await;
        let (id, dana, mut guest) = house.call_as(age).await;
        let mut agent = house.page(&id, &dana);
        for page in [&agent, &guest] {
            page.ask(Request::Join { muted: false, camera: false, screen: false });
        }
        guest.hear(|notice| matches!(notice, Notice::People(people) if people.iter().all(|p| !p.away))).await;
        agent.ask(Request::Recording(RecordingRequest::Record(Wish::default())));
        if is_asked {
            let asked = guest.recording(|news| news.view.question.is_some()).await;
            let has_offers = asked.view.clauses.is_some_and(|clauses| !clauses.offers.is_empty());
            assert_eq!(has_offers, age == AgeBand::Adult, "of a minor nothing optional is asked");
            let noted = house.db.read(|conn| {
                let sql = "SELECT COUNT(*) FROM recording_requests WHERE has_minor = 1";
                Ok::<_, StoreError>(conn.query_row(sql, [], |row| row.get::<_, i64>(0))?)
            });
            assert_eq!(noted.await.unwrap(), i64::from(age == AgeBand::Approved));
            continue;
        }
        let over = agent.recording(|news| news.view.told.is_some()).await;
        assert!(over.view.question.is_none() && over.view.sign == Sign::Off, "{age:?}: {:?}", over.view);
        let questions =
            guest.heard().into_iter().filter(|notice| matches!(notice, Notice::Recording(news) if news.view.question.is_some()));
        assert_eq!(questions.count(), 0, "nobody asks a child");
        let wanted = id.clone();
        let standing = house.db.read(move |conn| requests::last(conn, &wanted)).await.unwrap().expect("a request");
        let wanted = id.clone();
        let child = house.db.read(move |conn| participants::guest_of(conn, &wanted)).await.unwrap().unwrap();
        assert!(standing.person(&child.id).is_some_and(|person| matches!(person.answer, Some(Answer::Refused))));
        assert!(standing.state.is_over() && standing.started.is_none());
        let noted = house.db.read(|conn| {
            let sql = "SELECT COUNT(*) FROM audit_events WHERE action = 'consent.minor'";
            Ok::<_, StoreError>(conn.query_row(sql, [], |row| row.get::<_, i64>(0))?)
        });
        assert_eq!(noted.await.unwrap(), 1);
    }
}

/// B.4.1: where a minor is, being told does not stand in for being asked, and nothing is recorded.
#[tokio::test]
async fn nobody_is_merely_told_where_a_minor_is() {
    for band in [AgeBand::Minor, AgeBand::Approved] {
        nobody_is_merely_told(band).await;
    }
}

async fn nobody_is_merely_told(band: AgeBand) {
    let house = House::new().await;
    let (room, setting) = (house.room.id.clone(), Setting { recording: Mode::Notice, ..house.room.setting.clone() });
    let set = move |tx: &Tx<'_>| {
        house::choose_profiles(tx, &Profiles::chosen([Profile::Generic])).unwrap();
        let ground = [(Lang::En, "Proof of orders".to_owned())].into();
        let modes = [Mode::Off, Mode::Ask, Mode::Notice].into();
        house::set_recording(tx, &HouseRule { modes, ground, ..HouseRule::default() }).unwrap();
        rooms::change(tx, &room, &setting)
    };
    house.db.write(Actor::Cli, set).await.unwrap();
    let (id, dana, mut guest) = house.call_as(band).await;
    let mut agent = house.page(&id, &dana);
    for page in [&agent, &guest] {
        page.ask(Request::Join { muted: false, camera: false, screen: false });
    }
    // Comes in without being told anything, because nothing is recorded.
    guest.hear(|notice| matches!(notice, Notice::People(people) if people.iter().all(|p| !p.away))).await;
    agent.ask(Request::Recording(RecordingRequest::Record(Wish::default())));
    let off = |notice: &Notice| matches!(notice, Notice::Refused { why: Refusal::Recording(Refused::Off), .. });
    agent.hear(off).await;
    let wanted = id.clone();
    assert!(house.db.read(move |conn| requests::last(conn, &wanted)).await.unwrap().is_none());
}

const A_WHILE: Duration = Duration::from_millis(500);

#[tokio::test]
async fn a_withdrawal_closes_at_once_and_is_told_when_it_is_written() {
    let mut call = Call::new().await;
    call.says(Report::Recording).await.unwrap().unwrap();
    call.guest.recording(|news| news.view.sign == Sign::On).await;
    call.refuse("consents", "NEW.withdrawn_ms IS NOT NULL").await;

    call.guest.ask(Request::Recording(RecordingRequest::Withdraw));
    call.agent.hear(|notice| *notice == Notice::PermitVoid { stop: true }).await;
    call.says(Report::Stopped).await.unwrap().unwrap();
    let off = call.guest.recording(|news| news.view.sign != Sign::On).await;
    assert_eq!((off.view.sign, off.view.mine, off.view.told), (Sign::Paused, Mine::Approved, None));
    tokio::time::sleep(A_WHILE).await;
    call.guest.ask(Request::Recording(RecordingRequest::Withdraw));
    tokio::time::sleep(A_WHILE).await;
    assert_eq!(call.guest.heard(), [], "nothing is told, and the second press is no fault");
    assert!(matches!(call.standing().await.person(&call.samira).unwrap().answer, Some(Answer::Approved(_))));

    call.heal().await;
    call.guest.recording(|news| news.view.mine == Mine::Withdrawn).await;
    assert!(matches!(call.standing().await.person(&call.samira).unwrap().answer, Some(Answer::Withdrawn)));
    call.guest.recording(|news| news.view.sign == Sign::Off).await;
    assert_eq!(call.standing().await.state, RequestState::Stopped);
}

fn declaration(officer: &AccountId) -> Declaration {
    let folder = tempfile::tempdir().unwrap();
    let key = MasterKey::open_or_create(&folder.path().join("key")).unwrap();
    let messenger = Messenger { post: Post::new(&key), register: String::new(), list: String::new() };
    let courier = Courier { messenger, keys: Keys::new("00ff", &key), origin: "https://desk.example.org".to_owned() };
    Declaration { courier, finding: Finding { by: officer.clone(), reason: "It was not free.".to_owned() } }
}

#[tokio::test]
async fn what_is_declared_invalid_closes_at_once_and_is_told_when_all_of_it_is_written() {
    let mut call = Call::new().await;
    call.says(Report::Recording).await.unwrap().unwrap();
    call.guest.recording(|news| news.view.sign == Sign::On).await;
    call.refuse("consents", "NEW.invalid_reason IS NOT NULL").await;
    let officer = call.house.agent.clone();
    let declaration = declaration(&officer);
    let (live, id, request, samira) = (call.house.live.clone(), call.id.clone(), call.request.clone(), call.samira.clone());
    let declared = tokio::spawn(async move { live.withdraw(&id, (&request, &samira), Some(declaration)).await });
    call.agent.hear(|notice| *notice == Notice::PermitVoid { stop: true }).await;
    call.says(Report::Stopped).await.unwrap().unwrap();
    let off = call.guest.recording(|news| news.view.sign != Sign::On).await;
    assert_eq!((off.view.sign, off.view.mine, off.view.told), (Sign::Paused, Mine::Approved, None));
    assert!(matches!(call.standing().await.person(&call.samira).unwrap().answer, Some(Answer::Approved(_))));
    assert!(!declared.is_finished());

    call.heal().await;
    assert!(declared.await.unwrap());
    assert!(matches!(call.standing().await.person(&call.samira).unwrap().answer, Some(Answer::Invalidated)));
    let over = call.guest.recording(|news| news.view.sign == Sign::Off).await;
    assert_eq!((over.view.mine, over.view.told), (Mine::Withdrawn, Some(Told::InvalidOwn)));
    let over = call.agent.recording(|news| news.view.sign == Sign::Off).await;
    assert_eq!(over.view.told, Some(Told::Invalid), "the others hear that one was, and not why");
    assert_eq!(call.standing().await.state, RequestState::Stopped);
    let request = call.request.clone();
    let known = call.house.db.read(move |conn| register::of_request(conn, &request)).await.unwrap().unwrap();
    assert!(known.due <= call.house.db.now(), "in the same write the file is due");
    let by = "SELECT actor FROM audit_events WHERE action = 'consent.invalidate'";
    let by = call.house.db.read(move |conn| Ok::<String, StoreError>(conn.query_row(by, [], |row| row.get(0))?)).await.unwrap();
    assert!(by.contains(officer.as_str()), "{by}");
}

#[tokio::test]
async fn a_page_begins_when_it_is_written_and_what_was_stopped_meanwhile_stays_stopped() {
    let mut call = Call::new().await;
    call.refuse("recording_requests", "NEW.state = 'recording'").await;
    let (first, again) = (call.says(Report::Recording), call.says(Report::Recording));
    tokio::time::sleep(A_WHILE).await;
    assert!(!first.is_finished() && !again.is_finished(), "there is no duty to delete yet");
    assert!(!call.guest.heard().iter().any(|notice| matches!(notice, Notice::Recording(news) if news.view.sign == Sign::On)));

    call.agent.ask(Request::Recording(RecordingRequest::Stop));
    assert_eq!((first.await.unwrap(), again.await.unwrap()), (Err(NoPermit), Err(NoPermit)));
    call.heal().await;
    call.guest.recording(|news| news.view.sign == Sign::Off).await;
    assert_eq!(call.standing().await.state, RequestState::Stopped);
    let steps = call.house.db.read(|conn| {
        let mut steps =
            conn.prepare("SELECT json_extract(detail, '$.state') FROM audit_events WHERE action = 'recording.state' ORDER BY seq")?;
        let steps: Result<Vec<String>, rusqlite::Error> = steps.query_map([], |row| row.get(0))?.collect();
        Ok::<_, StoreError>(steps?)
    });
    assert_eq!(steps.await.unwrap(), ["recording", "stopped"], "in the order in which they were wanted");
    let request = call.request.clone();
    assert!(call.house.db.read(move |conn| register::of_request(conn, &request)).await.unwrap().is_some());
}
