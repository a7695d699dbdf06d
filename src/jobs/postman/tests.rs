//! The postman before a mail server of the test's own, in stepped time. The server speaks in the clear, as on this machine it may.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

use super::*;
use crate::base::limits;
use crate::base::time::Clock;
use crate::mail::course::State;
use crate::mail::letter::Text;
use crate::mail::outbox::{Entry, Queued};
use crate::mail::server::Server;
use crate::mail::tests::{invitation, letter, server as server_at};
use crate::store::keys::MasterKey;

const SECOND: Duration = Duration::from_secs(1);
const DAY: Duration = Duration::from_secs(24 * 3600);

/// What the server says to a command; by default yes.
#[derive(Clone, Default)]
struct Mood {
    /// The beginning of a command, what is answered, and how often; an empty answer hangs up.
    says: Vec<(&'static str, &'static str, usize)>,
}

/// A mail server of little patience: what it was handed, and how often it was called.
#[derive(Clone, Default)]
struct Sink {
    mood: Arc<Mutex<Mood>>,
    letters: Arc<Mutex<Vec<String>>>,
    calls: Arc<Mutex<usize>>,
}

impl Sink {
    fn answer(&self, command: &str) -> Option<&'static str> {
        let mut mood = self.mood.lock().unwrap();
        let (_, says, times) = mood.says.iter_mut().find(|(begins, _, times)| command.starts_with(begins) && *times > 0)?;
        *times -= 1;
        Some(says)
    }

    fn says(&self, begins: &'static str, answer: &'static str, times: usize) {
        self.mood.lock().unwrap().says.push((begins, answer, times));
    }

    fn letters(&self) -> Vec<String> {
        self.letters.lock().unwrap().clone()
    }

    async fn serve(self, listener: TcpListener) {
        while let Ok((stream, _)) = listener.accept().await {
            *self.calls.lock().unwrap() += 1;
            // A caller who hangs up is no fault of this server.
            let _ = self.talk(stream).await;
        }
    }

    async fn talk(&self, stream: TcpStream) -> std::io::Result<()> {
        let mut stream = BufReader::new(stream);
        let greeting = self.answer("GREET").unwrap_or("220 sink\r\n");
        if greeting.is_empty() {
            return Ok(());
        }
        stream.write_all(greeting.as_bytes()).await?;
        let mut line = String::new();
        while stream.read_line(&mut line).await? > 0 {
            let said = match self.answer(&line) {
                Some(said) => said,
                None if line.starts_with("EHLO") => "250-sink\r\n250 AUTH PLAIN\r\n",
                None if line.starts_with("AUTH") => "235 welcome\r\n",
                None if line.starts_with("DATA") => "354 go on\r\n",
                None => "250 ok\r\n",
            };
            if said.is_empty() {
                return Ok(());
            }
            stream.write_all(said.as_bytes()).await?;
            if line.starts_with("QUIT") {
                return Ok(());
            }
            if said.starts_with("354") {
                let mut letter = String::new();
                while stream.read_line(&mut letter).await? > 0 && !letter.ends_with("\r\n.\r\n") {}
                let said = self.answer("END").unwrap_or("250 taken\r\n");
                if said.starts_with("250") {
                    self.letters.lock().unwrap().push(letter);
                }
                if said.is_empty() {
                    return Ok(());
                }
                stream.write_all(said.as_bytes()).await?;
            }
            line.clear();
        }
        Ok(())
    }
}

struct Office {
    _folder: tempfile::TempDir,
    clock: Clock,
    db: Db,
    post: Post,
    postman: Postman,
    sink: Sink,
    port: u16,
}

impl Office {
    /// With a server that is set and answers.
    async fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let office = Self::bare(port);
        tokio::spawn(office.sink.clone().serve(listener));
        office.set_server().await;
        office
    }

    fn bare(port: u16) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::stepped(UtcMillis(1_800_000_000_000));
        let db = Db::open(&folder.path().join("data"), clock.clone()).unwrap();
        let post = Post::new(&MasterKey::open_or_create(&folder.path().join("key")).unwrap());
        let postman = Postman::new(db.clone(), post.clone(), "https://desk.example.org");
        Self { _folder: folder, clock, db, post, postman, sink: Sink::default(), port }
    }

    async fn set_server(&self) {
        let (post, server) = (self.post.clone(), server_at(self.port));
        self.db.write(Actor::System, move |tx| post.set_server(tx, &server)).await.unwrap();
    }

    async fn invite(&self) -> MailId {
        let (post, until) = (self.post.clone(), self.clock.now().plus(30 * DAY));
        self.db.write(Actor::System, move |tx| taken(post.queue(tx, &invitation(until)))).await.unwrap()
    }

    /// Rounds until the postman would sleep; answers for how long.
    async fn rounds(&self) -> Option<Duration> {
        for _ in 0..200 {
            let next = self.postman.round().await.unwrap();
            match next {
                Some(at) if at <= self.clock.now() => {}
                next => return next.map(|at| at.since(self.clock.now())),
            }
        }
        panic!("the postman never sleeps");
    }

    async fn entry(&self, id: &MailId) -> Entry {
        let id = id.clone();
        let all = self.db.read(outbox::list).await.unwrap();
        all.into_iter().find(|entry| entry.id == id).unwrap()
    }

    async fn state(&self, id: &MailId) -> State {
        self.entry(id).await.course.state
    }

    async fn trouble(&self) -> Option<server::Trouble> {
        self.db.read(server::standing).await.unwrap().unwrap().trouble
    }

    fn calls(&self) -> usize {
        *self.sink.calls.lock().unwrap()
    }
}

#[tokio::test]
async fn letters_are_handed_in_on_one_connection_and_then_there_is_nothing_to_do() {
    let office = Office::new().await;
    assert_eq!(office.rounds().await, None);
    let ids = [office.invite().await, office.invite().await, office.invite().await];
    assert_eq!(office.rounds().await, None);
    for id in &ids {
        assert_eq!(office.state(id).await, State::Sent);
        assert!(office.sink.letters().iter().any(|letter| letter.contains(&format!("Message-ID: <{id}@lindner-physio.example>"))));
    }
    assert_eq!((office.calls(), office.sink.letters().len()), (1, 3));
}

#[tokio::test]
async fn a_batch_is_bounded_and_the_rest_follows() {
    let office = Office::new().await;
    for _ in 0..limits::MAIL_BATCH + 2 {
        office.invite().await;
    }
    office.postman.round().await.unwrap();
    assert_eq!(office.sink.letters().len(), limits::MAIL_BATCH);
    office.rounds().await;
    assert_eq!((office.sink.letters().len(), office.calls()), (limits::MAIL_BATCH + 2, 2));
}

#[tokio::test]
async fn later_is_asked_again_in_a_minute_and_hinders_no_neighbour() {
    let office = Office::new().await;
    office.sink.says("RCPT", "451 4.7.1 greylisted\r\n", 1);
    let (one, two) = (office.invite().await, office.invite().await);
    assert_eq!(office.rounds().await, Some(Duration::from_secs(60)));
    let states = [office.state(&one).await, office.state(&two).await];
    assert!(states.contains(&State::Queued) && states.contains(&State::Sent), "{states:?}");
    office.clock.step(59 * SECOND);
    assert_eq!(office.rounds().await, Some(SECOND));
    assert_eq!(office.calls(), 1);
    office.clock.step(SECOND);
    assert_eq!(office.rounds().await, None);
    assert_eq!((office.state(&one).await, office.state(&two).await, office.calls()), (State::Sent, State::Sent, 2));
}

#[tokio::test]
async fn never_is_final_and_is_told_with_the_servers_words() {
    for place in ["RCPT", "DATA", "END"] {
        let office = Office::new().await;
        office.sink.says(place, "550 5.1.1 no such user\r\n", 1);
        let id = office.invite().await;
        assert_eq!(office.rounds().await, Some(30 * DAY), "only the end of its link is waited for");
        let entry = office.entry(&id).await;
        assert_eq!(entry.course.state, State::Refused, "{place}");
        let reply = entry.reply.unwrap();
        assert_eq!((reply.code, reply.text.contains("no such user")), (550, true), "{place} {reply:?}");
        assert_eq!(office.trouble().await, None, "the server itself is fine");
    }
}

#[tokio::test]
async fn a_server_that_wants_nothing_from_us_costs_no_letter() {
    use server::Trouble::{Garbled, Later, Login, Unreachable, Unwilling};
    for (place, says, trouble) in [
        ("GREET", "554 go away\r\n", Unwilling),
        ("GREET", "421 busy\r\n", Later),
        ("GREET", "HTTP/1.1 400 Bad Request\r\n", Garbled),
        ("GREET", "", Garbled),
        ("AUTH", "535 5.7.8 wrong\r\n", Login),
        ("AUTH", "454 4.7.0 not now\r\n", Later),
        ("EHLO", "250 sink\r\n", Login),
        ("MAIL", "550 5.7.1 sender not allowed\r\n", Unwilling),
        ("MAIL", "421 closing\r\n", Later),
        ("RCPT", "421 closing\r\n", Later),
        ("RCPT", "", Garbled),
        ("END", "", Garbled),
    ] {
        let office = Office::new().await;
        office.sink.says(place, says, 1);
        let id = office.invite().await;
        assert_eq!(office.rounds().await, Some(Duration::from_secs(60)), "{place} {says}");
        let found = office.trouble().await;
        assert!(found == Some(trouble) || (says.is_empty() && found == Some(Unreachable)), "{place} {says} {found:?}");
        assert_eq!(office.state(&id).await, State::Queued);
        office.clock.step(Duration::from_secs(60));
        office.rounds().await;
        assert_eq!((office.state(&id).await, office.trouble().await), (State::Sent, None), "{place} {says}");
    }
}

#[tokio::test]
async fn a_letter_that_the_server_cannot_bear_stands_back_behind_the_others() {
    let office = Office::new().await;
    // Whatever comes first is what it breaks at.
    office.sink.says("END", "", 1);
    let ids = [office.invite().await, office.invite().await];
    office.rounds().await;
    let broke = office.sink.letters().len();
    assert_eq!(broke, 0);
    office.clock.step(Duration::from_secs(60));
    office.rounds().await;
    for id in &ids {
        assert_eq!(office.state(id).await, State::Sent);
    }
}

#[tokio::test]
async fn a_server_that_is_down_for_a_week_leaves_letters_with_links_and_one_that_is_back_takes_them() {
    // Nobody listens where somebody did.
    let port = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    let office = Office::bare(port);
    office.set_server().await;
    let id = office.invite().await;
    let mut tries = 0;
    while office.state(&id).await == State::Queued {
        let wait = office.rounds().await.unwrap();
        assert!(wait <= limits::MAIL_RETRY_LAST && wait > Duration::ZERO);
        office.clock.step(wait);
        tries += 1;
        assert!(tries < 60, "the waits grow");
        if office.state(&id).await == State::Queued {
            office.postman.round().await.unwrap();
        }
    }
    assert!(tries > 20, "{tries}");
    assert_eq!(office.state(&id).await, State::Late);
    let (post, entry, now) = (office.post.clone(), office.entry(&id).await, office.clock.now());
    assert!(office.db.read(move |conn| post.link(conn, &entry, now)).await.unwrap().contains("/invite/"));
    // It is back, and somebody wants the letter tried again: at once, however long the server was silent.
    tokio::spawn(office.sink.clone().serve(TcpListener::bind(("127.0.0.1", port)).await.unwrap()));
    let (post, again) = (office.post.clone(), id.clone());
    office.db.write(Actor::System, move |tx| post.retry(tx, &again)).await.unwrap();
    office.rounds().await;
    assert_eq!(office.state(&id).await, State::Sent);
}

#[tokio::test]
async fn without_a_server_the_postman_only_waits_for_the_end_of_what_is_held() {
    let office = Office::bare(9);
    let id = office.invite().await;
    assert_eq!(office.rounds().await, Some(limits::MAIL_GIVE_UP));
    office.clock.step(limits::MAIL_GIVE_UP);
    office.rounds().await;
    assert_eq!(office.state(&id).await, State::Late);
}

#[tokio::test]
async fn the_postman_goes_as_soon_as_a_letter_is_queued() {
    let office = Office::new().await;
    let running = tokio::spawn(Postman::new(office.db.clone(), office.post.clone(), "https://desk.example.org").run());
    let id = office.invite().await;
    // The clock stands still, so that only the bell can have woken it.
    while office.state(&id).await != State::Sent {
        tokio::task::yield_now().await;
    }
    running.abort();
}

fn taken(queued: Result<Queued, MailError>) -> Result<MailId, MailError> {
    queued.map(|queued| match queued {
        Queued::Taken(id) => id,
        Queued::Full | Queued::Blocked => panic!("{queued:?}"),
    })
}

#[tokio::test]
async fn a_dot_alone_on_a_line_is_doubled_on_the_way() {
    let office = Office::new().await;
    let mut dotted = letter(Text::Trial);
    dotted.house.address = "Kiel\n.\nRCPT TO:<evil@evil.example>".to_owned();
    let post = office.post.clone();
    let id = office.db.write(Actor::System, move |tx| taken(post.queue(tx, &dotted))).await.unwrap();
    office.rounds().await;
    assert_eq!((office.state(&id).await, office.sink.letters().len()), (State::Sent, 1));
    assert!(office.sink.letters()[0].contains("evil@evil.example"), "it is in the letter and nowhere else");
}

#[tokio::test]
async fn a_letter_whose_answer_cannot_be_kept_does_not_go_by_the_minute() {
    let office = Office::new().await;
    let id = office.invite().await;
    let set = |sql: &'static str| office.db.write(Actor::System, move |tx| Ok::<_, MailError>(tx.execute_batch(sql)?));
    set("CREATE TRIGGER full BEFORE UPDATE ON mails WHEN new.state = 'sent' BEGIN SELECT RAISE(FAIL, 'disk full'); END").await.unwrap();
    let mut rounds = 0;
    for _ in 0..60 {
        rounds += usize::from(office.postman.round().await.is_err());
        office.clock.step(Duration::from_secs(60));
    }
    assert_eq!((rounds, office.sink.letters().len()), (6, 6), "after 0, 1, 3, 7, 15 and 31 minutes of an hour");
    set("DROP TRIGGER full").await.unwrap();
    office.clock.step(limits::MAIL_RETRY_LAST);
    office.rounds().await;
    assert_eq!((office.state(&id).await, office.sink.letters().len()), (State::Sent, 7));
}

#[tokio::test]
async fn what_is_said_in_the_servers_name_before_the_encryption_breaks_it_and_is_no_answer() {
    let office = Office::new().await;
    let (post, server) = (office.post.clone(), Server { security: server::Security::Starttls, login: None, ..server_at(office.port) });
    office.db.write(Actor::System, move |tx| post.set_server(tx, &server)).await.unwrap();
    office.invite().await;
    office.sink.says("EHLO", "250-sink\r\n250 STARTTLS\r\n", 1);
    // Somebody on the way answers the greeting that comes behind the handshake, before there was one.
    office.sink.says("STARTTLS", "220 go on\r\n250-sink\r\n250 SIZE\r\n", 1);
    office.rounds().await;
    assert_eq!(office.trouble().await, Some(server::Trouble::NoTls));
    assert!(office.sink.letters().is_empty());
}
