//! Rooms, desk and stage as they run: a real store, a real media worker, no sockets.

mod quality;
mod recording;

use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::timeout;

use crate::base::ids::{AccountId, ConversationId, PersonId, SessionId};
use crate::base::limits::{MEDIA_QUEUE, MEDIA_ROOM_LEGS, OUTBOX, WRAP_UP};
use crate::base::secret::{Personal, token};
use crate::base::time::{Clock, UtcMillis};
use crate::blob::Blobs;
use crate::consent::keys::Keys;
use crate::desk::conversations::{self, AgeBand, Device, Ring};
use crate::desk::fields::Form;
use crate::desk::rooms::{self, Room, Setting};
use crate::desk::{DeskError, queue::Presence};
use crate::live::Live;
use crate::live::desk::{DeskParcel, DeskState, NotAccepted};
use crate::live::page::{Page, Parcel};
use crate::live::places::{Place, Places};
use crate::live::recording::Speaks;
use crate::live::stage::{Direction, Held, StageError, Wanted};
use crate::media::{Media, MediaConfig};
use crate::meetings::notice::{EndReason, Notice, Request, WelcomeState};
use crate::meetings::participants;
use crate::people::accounts::NewAccount;
use crate::people::links::Invitation;
use crate::people::roles::{Role, Roles};
use crate::people::{links, setup};
use crate::store::keys::MasterKey;
use crate::store::{Actor, Db, StoreError};
use crate::text::Lang;

/// A house with a room, an owner and an agent, and everything that runs in it.
struct House {
    db: Db,
    live: Live,
    media: Media,
    room: Room,
    owner: AccountId,
    agent: AccountId,
    _folder: tempfile::TempDir,
}

impl House {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::open(&folder.path().join("data"), Clock::System).unwrap();
        let key = MasterKey::open_or_create(&folder.path().join("key")).unwrap();
        let blobs = Blobs::new(&folder.path().join("blobs"), &key).unwrap();
        let (setup, hash) = setup::sample();
        let agents_hash = hash.clone();
        let owner = db.write(Actor::Cli, move |tx| setup::complete(tx, &setup, &hash, None)).await.unwrap();
        let agent = db
            .write(Actor::Cli, move |tx| {
                let email = "tomasz@lindner.example".to_owned();
                let link = links::issue_invite(tx, &Invitation { email: email.clone(), roles: Roles::of(&[Role::Agent]), ends: None })?;
                let new = NewAccount { email, name: "Tomasz".to_owned(), lang: Lang::En, password: agents_hash };
                links::accept_invite(tx, link.expose(), new)
            })
            .await
            .unwrap();
        let setting = Setting { recording: crate::rules::Mode::Ask, ..Setting::new("advice".parse().unwrap(), "Advice".to_owned()) };
        let room = db
            .write(Actor::Cli, move |tx| {
                let id = rooms::create(tx, &setting)?;
                rooms::by_id(tx, &id)?.ok_or(DeskError::Missing)
            })
            .await
            .unwrap();
        let (live, media) = run(&db, &blobs).await;
        Self { db, live, media, room, owner, agent, _folder: folder }
    }

    /// A guest rings; the conversation and who the guest is in it.
    async fn ring(&self) -> (ConversationId, PersonId) {
        self.ring_from(None).await
    }

    async fn ring_from(&self, place: Option<Place>) -> (ConversationId, PersonId) {
        self.ring_as(place, AgeBand::Unknown).await
    }

    async fn ring_as(&self, place: Option<Place>, age: AgeBand) -> (ConversationId, PersonId) {
        let (room, form) = (self.room.clone(), Form { name: Personal::new("Samira".to_owned()), answers: Vec::new() });
        let ring = Ring { lang: Lang::Ar, device: Device::Phone, form, age, guardian: None, admission: token() };
        let id = self.db.write(Actor::Stranger, move |tx| conversations::ring(tx, &room, &ring)).await.unwrap();
        self.live.rang(&id, place).await.unwrap();
        let wanted = id.clone();
        let guest = self.db.read(move |conn| participants::guest_of(conn, &wanted)).await.unwrap().unwrap();
        (id, guest.id)
    }

    fn page(&self, conversation: &ConversationId, person: &PersonId) -> Open {
        let (page, parcels) = self.live.open_page(conversation, person, ENGLISH, None).unwrap();
        Open { page, parcels }
    }

    async fn agents_page(&self, conversation: &ConversationId, agent: &AccountId) -> Open {
        let (wanted, agent) = (conversation.clone(), agent.clone());
        let person = self.db.read(move |conn| participants::agent_in(conn, &wanted, &agent)).await.unwrap().unwrap();
        self.page(conversation, &person.id)
    }

    /// A call of the owner with a guest whose page is there.
    async fn call(&self) -> (ConversationId, PersonId, Open) {
        self.call_as(AgeBand::Unknown).await
    }

    async fn call_as(&self, age: AgeBand) -> (ConversationId, PersonId, Open) {
        self.live.presence(&self.owner, true).await.unwrap();
        let (id, guest) = self.ring_as(None, age).await;
        let mut samira = self.page(&id, &guest);
        self.live.accept(&id, &self.owner).await.unwrap();
        samira.hear(|notice| matches!(notice, Notice::Live(_))).await;
        let (wanted, owner) = (id.clone(), self.owner.clone());
        let dana = self.db.read(move |conn| participants::agent_in(conn, &wanted, &owner)).await.unwrap().unwrap();
        (id, dana.id, samira)
    }

    fn page_in(&self, conversation: &ConversationId, person: &PersonId, session: &SessionId) -> Open {
        let (page, parcels) = self.live.open_page(conversation, person, ENGLISH, Some(session.clone())).unwrap();
        Open { page, parcels }
    }
}

impl Drop for House {
    fn drop(&mut self) {
        self.media.stop();
    }
}

async fn run(db: &Db, blobs: &Blobs) -> (Live, Media) {
    let (events, heard) = mpsc::channel(MEDIA_QUEUE);
    let listen = "127.0.0.1".parse().unwrap();
    let config = MediaConfig { listen, workers: 2, room_legs: MEDIA_ROOM_LEGS, port: 0, public_addresses: Vec::new(), stream_port: None };
    let media = Media::start(config, events).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let keys = Keys::new("00ff", &MasterKey::open_or_create(&folder.path().join("key")).unwrap());
    let live = Live::start(db.clone(), blobs.clone(), keys, media.clone(), heard).await.unwrap();
    (live, media)
}

/// A page without a socket.
struct Open {
    page: Page,
    parcels: mpsc::Receiver<Parcel>,
}

impl Open {
    async fn hear(&mut self, fits: impl Fn(&Notice) -> bool) -> Notice {
        loop {
            match timeout(PATIENCE, self.parcels.recv()).await.expect("in time") {
                Some(Parcel::Notice(notice)) if fits(&notice) => return notice,
                Some(Parcel::Notice(_)) => {}
                end => panic!("{end:?}"),
            }
        }
    }

    fn ask(&self, request: Request) {
        self.page.ask(request).unwrap();
    }
}

async fn desk_where(parcels: &mut mpsc::Receiver<DeskParcel>, fits: impl Fn(&DeskState) -> bool) -> DeskState {
    loop {
        match timeout(PATIENCE, parcels.recv()).await.expect("in time").expect("an open desk") {
            DeskParcel::State(state) if fits(&state) => return *state,
            _ => {}
        }
    }
}

const ENGLISH: Speaks = Speaks { lang: Lang::En, fell_back: false };
const PATIENCE: Duration = Duration::from_secs(20);

#[tokio::test]
async fn a_colleague_is_brought_in_and_stays_when_the_first_agent_leaves() {
    let house = House::new().await;
    let (_dana, mut danas) = house.live.open_desk(&house.owner).unwrap();
    house.live.presence(&house.owner, true).await.unwrap();
    let (id, guest) = house.ring().await;
    let mut samira = house.page(&id, &guest);
    let offered = desk_where(&mut danas, |desk| !desk.offers.is_empty()).await;
    assert_eq!(offered.offers[0].card.name.expose(), "Samira");
    house.live.accept(&id, &house.owner).await.unwrap();
    assert_eq!(house.live.accept(&id, &house.agent).await, Err(NotAccepted::Taken(Some("Dana".to_owned()))));
    samira.hear(|notice| matches!(notice, Notice::Live(people) if people.len() == 2)).await;
    samira.ask(Request::Join { muted: false, camera: false, screen: false });
    let mut dana = house.agents_page(&id, &house.owner).await;
    dana.ask(Request::Join { muted: false, camera: false, screen: false });
    samira.hear(|notice| matches!(notice, Notice::People(people) if people.iter().all(|p| !p.away))).await;

    // Nobody else is online, so there is nobody to bring in.
    dana.ask(Request::Bring);
    dana.hear(|notice| matches!(notice, Notice::Bring(crate::meetings::notice::Bring::Nobody))).await;
    let (_tomasz, mut tomaszs) = house.live.open_desk(&house.agent).unwrap();
    house.live.presence(&house.agent, true).await.unwrap();
    desk_where(&mut tomaszs, |desk| desk.presence == Presence::Online).await;
    dana.ask(Request::Bring);
    let asked = desk_where(&mut tomaszs, |desk| !desk.offers.is_empty()).await;
    assert_eq!(asked.offers[0].by.as_deref(), Some("Dana"));
    house.live.accept(&id, &house.agent).await.unwrap();
    dana.hear(|notice| matches!(notice, Notice::Bring(crate::meetings::notice::Bring::Joined { name }) if name == "Tomasz")).await;
    let mut tomasz = house.agents_page(&id, &house.agent).await;
    let Notice::Welcome(welcome) = tomasz.hear(|_| true).await else { panic!("a welcome comes first") };
    assert_eq!((welcome.state, welcome.people.len()), (WelcomeState::Lobby, 2));
    tomasz.ask(Request::Join { muted: false, camera: false, screen: false });
    samira.hear(|notice| matches!(notice, Notice::People(people) if people.len() == 3)).await;

    dana.ask(Request::HangUp);
    dana.hear(|notice| matches!(notice, Notice::Ended(end) if end.reason == EndReason::Left)).await;
    let pause = desk_where(&mut danas, |desk| desk.presence == Presence::WrapUp).await.wrap_up_left;
    assert!(pause.is_some_and(|left| left > WRAP_UP / 2 && left <= WRAP_UP), "{pause:?}");
    samira.hear(|notice| matches!(notice, Notice::People(people) if people.len() == 2)).await;
    tomasz.ask(Request::HangUp);
    samira.hear(|notice| matches!(notice, Notice::Ended(end) if end.reason == EndReason::EndedByAgent)).await;
    let stored = house.db.read(move |conn| conversations::find(conn, &id)).await.unwrap().unwrap();
    assert_eq!(stored.closed().map(|closed| closed.reason), Some(conversations::EndReason::EndedByAgent));
}

#[tokio::test]
async fn a_place_of_an_address_is_held_for_as_long_as_its_guest_waits() {
    let house = House::new().await;
    house.live.presence(&house.owner, true).await.unwrap();
    let (places, address) = (Places::default(), "198.51.100.7".parse().unwrap());
    let (taken, _) = house.ring_from(places.take(address, 2)).await;
    let (given_up, guest) = house.ring_from(places.take(address, 2)).await;
    assert!(places.take(address, 2).is_none());
    house.live.accept(&taken, &house.owner).await.unwrap();
    let second = places.take(address, 2).expect("whoever talks waits no more");
    assert!(places.take(address, 2).is_none());
    house.live.hang_up(&given_up, &guest).await;
    // The desk hears of the end after the form does.
    house.live.desk_state(&house.owner).await.unwrap();
    assert!(places.take(address, 2).is_some());
    drop(second);
}

#[tokio::test]
async fn a_ring_that_comes_twice_does_not_bring_a_call_back_into_the_line() {
    let house = House::new().await;
    house.live.presence(&house.owner, true).await.unwrap();
    let (id, _) = house.ring().await;
    house.live.accept(&id, &house.owner).await.unwrap();
    house.live.rang(&id, None).await.unwrap();
    assert!(house.live.desk_state(&house.owner).await.unwrap().queue.is_empty());
    assert_eq!(house.live.place(&id).await, None);
}

#[tokio::test]
async fn a_page_that_does_not_read_is_dropped_and_the_room_goes_on() {
    let house = House::new().await;
    let (id, guest) = house.ring().await;
    house.live.presence(&house.owner, true).await.unwrap();
    house.live.accept(&id, &house.owner).await.unwrap();
    let mut slow = house.page(&id, &guest);
    let mut dana = house.agents_page(&id, &house.owner).await;
    dana.ask(Request::Join { muted: false, camera: false, screen: false });
    for number in 0..=OUTBOX {
        let on = number % 2 == 0;
        dana.ask(Request::Mute { on });
        dana.hear(|notice| matches!(notice, Notice::People(people) if people.iter().any(|p| p.muted == on && p.name == "Dana"))).await;
    }
    let mut told = 0;
    while let Ok(parcel) = slow.parcels.try_recv() {
        assert!(matches!(parcel, Parcel::Notice(_)), "nothing says why: the end of the channel means busy");
        told += 1;
    }
    assert_eq!(told, OUTBOX);
    assert!(slow.parcels.is_closed());
    // The guest comes back and is in the same call.
    let mut again = house.page(&id, &guest);
    let Notice::Welcome(welcome) = again.hear(|_| true).await else { panic!("a welcome comes first") };
    assert_eq!(welcome.state, WelcomeState::Live);
}

#[tokio::test]
async fn what_was_open_goes_on_after_a_restart() {
    let house = House::new().await;
    house.live.presence(&house.owner, true).await.unwrap();
    let (talking, guest) = house.ring().await;
    house.live.accept(&talking, &house.owner).await.unwrap();
    let (first, _) = house.ring().await;
    let (second, waiting) = house.ring().await;

    let folder = tempfile::tempdir().unwrap();
    let key = MasterKey::open_or_create(&folder.path().join("key")).unwrap();
    let (live, media) = run(&house.db, &Blobs::new(folder.path(), &key).unwrap()).await;
    assert_eq!((live.place(&first).await.map(|p| p.0), live.place(&second).await.map(|p| p.0)), (Some(1), Some(2)));
    let (page, parcels) = live.open_page(&talking, &guest, ENGLISH, None).unwrap();
    let mut samira = Open { page, parcels };
    let Notice::Welcome(welcome) = samira.hear(|_| true).await else { panic!("a welcome comes first") };
    assert_eq!((welcome.state, welcome.people.len()), (WelcomeState::Live, 2));
    assert_eq!(live.desk_state(&house.owner).await.unwrap().presence, Presence::Busy);
    live.hang_up(&second, &waiting).await;
    let stored = house.db.read(move |conn| conversations::find(conn, &second)).await.unwrap();
    assert!(stored.is_none(), "when the hang-up is answered, nothing is left of a place that was given up");
    media.stop();
}

#[tokio::test]
async fn a_stage_refuses_what_it_cannot_do() {
    let house = House::new().await;
    let wanted = |label: &str| Wanted {
        room: house.room.id.clone(),
        label: label.to_owned(),
        token: crate::base::ids::TokenId::random(),
        until: UtcMillis(i64::MAX),
    };
    let publish = async |label: &str| house.live.publish(wanted(label), "not an offer".to_owned()).await.err();
    assert_eq!(publish("../x").await, Some(StageError::BadLabel));
    assert_eq!(publish("camera").await, Some(StageError::BadOffer));
    assert_eq!(house.live.receive(wanted("camera"), String::new()).await.err(), Some(StageError::Nobody));
    assert_eq!(house.live.figures().stage_sessions, 0, "what was refused leaves nothing");
    let Wanted { room, label, token, .. } = wanted("camera");
    let held = Held { session: "none".to_owned(), room, label, direction: Direction::Publishes, token };
    assert_eq!(house.live.end_session(&held), Err(StageError::Missing));
    assert_eq!(house.live.patch_session(&held, None, String::new()).await, Err(StageError::Missing));
}

/// What a publisher sends; nobody answers at its address.
const OFFER: &str = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=group:BUNDLE 0\r\n\
    m=audio 9 UDP/TLS/RTP/SAVPF 111\r\nc=IN IP4 0.0.0.0\r\na=rtcp-mux\r\na=mid:0\r\na=sendonly\r\na=ice-ufrag:abcd\r\n\
    a=ice-pwd:0123456789abcdefghijklmn\r\na=setup:actpass\r\na=fingerprint:sha-256 \
    00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF\r\n\
    a=rtpmap:111 opus/48000/2\r\na=ssrc:1110001 cname:test\r\na=msid:stream track0\r\n";

#[tokio::test]
async fn a_stage_session_ends_when_its_token_expires_or_the_owner_says_so() {
    let house = House::new().await;
    let (_dana, mut danas) = house.live.open_desk(&house.owner).unwrap();
    let now = house.db.now();
    let wanted = |label: &str, life| {
        let until = now.plus(Duration::from_millis(life));
        Wanted { room: house.room.id.clone(), label: label.to_owned(), token: crate::base::ids::TokenId::random(), until }
    };
    house.live.publish(wanted("tripod", 3_600_000), OFFER.to_owned()).await.unwrap();
    house.live.publish(wanted("phone", 1_500), OFFER.to_owned()).await.unwrap();
    let labels = |desk: &DeskState| desk.stage.iter().map(|row| row.label.clone()).collect::<Vec<_>>();
    desk_where(&mut danas, |desk| labels(desk) == ["phone", "tripod"]).await;
    desk_where(&mut danas, |desk| labels(desk) == ["tripod"]).await;
    assert!(house.db.now() >= now.plus(Duration::from_millis(1_500)), "not before its time");

    let tripod = house.live.on_stage(&house.room.id)[0].number;
    house.live.end_on_stage(&crate::base::ids::RoomId::random(), tripod);
    assert_eq!(house.live.figures().stage_sessions, 1, "another room's owner's page ends nothing here");
    house.live.end_on_stage(&house.room.id, tripod);
    desk_where(&mut danas, |desk| desk.stage.is_empty()).await;
}

#[tokio::test]
async fn ending_a_session_ends_the_call_that_it_is_in_and_no_other() {
    let house = House::new().await;
    let (id, dana, mut samira) = house.call().await;
    let (office, home) = (SessionId::random(), SessionId::random());
    let mut older = house.page_in(&id, &dana, &home);
    older.hear(|notice| matches!(notice, Notice::Welcome(_))).await;
    let mut page = house.page_in(&id, &dana, &office);
    page.ask(Request::Join { muted: false, camera: false, screen: false });
    let is_in = |notice: &Notice| matches!(notice, Notice::People(people) if people.iter().any(|p| p.name == "Dana" && !p.away));
    samira.hear(is_in).await;

    house.live.session_ended(&home);
    page.ask(Request::Mute { on: true });
    samira.hear(|notice| matches!(notice, Notice::People(people) if people.iter().any(|p| p.muted))).await;
    house.live.session_ended(&office);
    page.hear(|notice| matches!(notice, Notice::Ended(_))).await;
    samira.hear(|notice| matches!(notice, Notice::Ended(end) if end.reason == EndReason::EndedByAgent)).await;
}

#[tokio::test]
async fn ending_a_session_ends_its_call_while_the_page_is_away() {
    let house = House::new().await;
    let (id, dana, mut samira) = house.call().await;
    let session = SessionId::random();
    let page = house.page_in(&id, &dana, &session);
    page.ask(Request::Join { muted: false, camera: false, screen: false });
    samira.hear(|notice| matches!(notice, Notice::People(people) if people.iter().any(|p| p.name == "Dana" && !p.away))).await;
    drop(page);
    samira.hear(|notice| matches!(notice, Notice::People(people) if people.iter().any(|p| p.name == "Dana" && p.away))).await;
    house.live.session_ended(&session);
    samira.hear(|notice| matches!(notice, Notice::Ended(end) if end.reason == EndReason::EndedByAgent)).await;
}

#[tokio::test]
async fn who_signs_out_and_comes_back_is_offered_calls_again() {
    let house = House::new().await;
    house.live.presence(&house.owner, true).await.unwrap();
    house.live.agent_removed(&house.owner);
    let (_dana, mut danas) = house.live.open_desk(&house.owner).unwrap();
    house.live.presence(&house.owner, true).await.unwrap();
    house.ring().await;
    desk_where(&mut danas, |desk| !desk.offers.is_empty()).await;
}

#[tokio::test]
async fn a_fault_of_a_media_worker_concerns_its_own_rooms_only() {
    // Whoever comes first is on the first worker, which fails.
    for call_is_first in [true, false] {
        let house = House::new().await;
        let publish = async || {
            let (room, label, token) = (house.room.id.clone(), "camera".to_owned(), crate::base::ids::TokenId::random());
            let wanted = Wanted { room, label, token, until: UtcMillis(i64::MAX) };
            house.live.publish(wanted, OFFER.to_owned()).await.unwrap();
        };
        if !call_is_first {
            publish().await;
        }
        let (_, _, mut samira) = house.call().await;
        samira.ask(Request::Join { muted: false, camera: false, screen: false });
        samira.ask(Request::UpOffer { sdp: OFFER.to_owned() });
        samira.hear(|notice| matches!(notice, Notice::UpAnswer { .. })).await;
        if call_is_first {
            publish().await;
        }
        let (_dana, mut danas) = house.live.open_desk(&house.owner).unwrap();
        desk_where(&mut danas, |desk| desk.stage.len() == 1).await;
        house.media.provoke_fault().unwrap();
        if call_is_first {
            samira.hear(|notice| matches!(notice, Notice::MediaRestart { .. })).await;
            assert_eq!(house.live.figures().stage_sessions, 1, "the stage goes on");
        } else {
            desk_where(&mut danas, |desk| desk.stage.is_empty()).await;
            samira.ask(Request::Mute { on: true });
            let told = |notice: &Notice| matches!(notice, Notice::People(people) if people.iter().any(|p| p.muted));
            let next = samira.hear(|notice| told(notice) || matches!(notice, Notice::MediaRestart { .. })).await;
            assert!(told(&next), "the call goes on: {next:?}");
        }
    }
}
