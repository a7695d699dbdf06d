use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::time::Duration;

use super::*;
use crate::base::secret::Secret;
use crate::base::time::{Clock, UtcMillis};
use crate::mail::course::State;
use crate::mail::letter::{Letter, Text};
use crate::mail::outbox::Queued;
use crate::mail::tests::{invitation, letter};
use crate::store::{Actor, Db, StoreError};

const ADDRESS: &str = "tomasz@lindner-physio.example";
const START: UtcMillis = UtcMillis(1_800_000_000_000);

struct Office {
    db: Db,
    post: Post,
}

impl Office {
    fn open(folder: &Path, now: UtcMillis) -> Self {
        let data = folder.join("data");
        let db = Db::open(&data, Clock::stepped(now)).unwrap();
        let post = Post::new(&MasterKey::open_or_create(&folder.join("key")).unwrap()).remembering(&data, &db).unwrap();
        Self { db, post }
    }

    fn write<T: Send + 'static>(&self, f: impl FnOnce(&Tx, &Post) -> Result<T, MailError> + Send + 'static) -> Result<T, MailError> {
        let post = self.post.clone();
        self.db.write_blocking(Actor::System, move |tx| f(tx, &post))
    }

    fn block(&self, scope: Scope) -> bool {
        self.write(move |tx, post| post.block(tx, ADDRESS, scope)).unwrap()
    }

    fn unblock(&self, scope: Scope) -> bool {
        self.write(move |tx, post| post.unblock(tx, ADDRESS, scope)).unwrap()
    }

    fn queue(&self, letter: Letter) -> Queued {
        self.write(move |tx, post| post.queue(tx, &letter)).unwrap()
    }

    /// The scopes in which the address itself is blocked.
    fn scopes(&self) -> Vec<Scope> {
        let hash = self.post.blocks.hash(ADDRESS);
        let found = self.db.read_blocking(move |conn| {
            let found = Scope::ALL.into_iter().map(|scope| Ok((scope, sql::is_blocked(conn, &hash, scope)?)));
            found.collect::<Result<Vec<_>, StoreError>>()
        });
        found.unwrap().into_iter().filter_map(|(scope, is)| is.then_some(scope)).collect()
    }

    fn close(self) {
        self.db.close();
    }
}

/// The letters to try.
fn letters() -> (Letter, Letter, Letter) {
    let until = START.plus(Duration::from_secs(3600));
    let forgotten = Text::Forgotten { link: Secret::new("https://desk.example.org/recover/x".to_owned()), until };
    (invitation(until), letter(Text::Trial), letter(forgotten))
}

#[test]
fn a_blocked_address_has_no_letter_and_the_answer_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path(), START);
    let (invitation, trial, forgotten) = letters();
    let Queued::Taken(waiting) = office.queue(invitation.clone()) else { panic!("nobody is blocked yet") };
    assert!(office.block(Scope::Invitations) && !office.block(Scope::Invitations), "once is enough");
    let found = office.db.read_blocking(move |conn| sql::entry(conn, &waiting)).unwrap().unwrap();
    assert_eq!(found.course.state, State::Recalled, "what waited does not go");
    assert_eq!(office.queue(invitation.clone()), Queued::Blocked);
    let other = Letter { to: Address::parse("TOMASZ@Lindner-Physio.example").unwrap(), ..invitation.clone() };
    assert_eq!(office.queue(other), Queued::Blocked, "however it is written");
    assert!(matches!(office.queue(trial.clone()), Queued::Taken(_)), "everything else goes");
    office.block(Scope::Everything);
    assert_eq!(office.queue(trial.clone()), Queued::Blocked);
    assert!(matches!(office.queue(forgotten), Queued::Taken(_)), "what the person asks for to come in");
    assert!(office.unblock(Scope::Everything) && !office.unblock(Scope::Everything));
    assert!(matches!(office.queue(trial), Queued::Taken(_)));
    assert_eq!(office.queue(invitation), Queued::Blocked, "one scope is not another");
}

#[test]
fn blocks_outlive_an_older_database_and_a_lift_does_too() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let office = Office::open(folder.path(), START);
    office.block(Scope::Survey);
    office.close();
    let older = folder.path().join("older");
    fs::copy(data.join("visavis.db"), &older).unwrap();

    let office = Office::open(folder.path(), START.plus(Duration::from_secs(1)));
    office.block(Scope::Marketing);
    office.block(Scope::Everything);
    office.unblock(Scope::Survey);
    office.close();
    for name in ["visavis.db-wal", "visavis.db-shm"] {
        drop(fs::remove_file(data.join(name)));
    }
    fs::copy(&older, data.join("visavis.db")).unwrap();

    let office = Office::open(folder.path(), START.plus(Duration::from_secs(2)));
    assert_eq!(office.scopes(), [Scope::Marketing, Scope::Everything]);
    let stops =
        |conn: &Connection| conn.query_row("SELECT count(*) FROM audit_events WHERE action = 'mail.blocks-restored'", [], |row| row.get(0));
    assert_eq!(office.db.read_blocking(move |conn| Ok::<i64, StoreError>(stops(conn)?)).unwrap(), 1);
    let text = fs::read_to_string(data.join(FILE)).unwrap();
    assert_eq!(text.lines().count(), 4);
    assert!(!text.contains('@'), "nobody is read out of it");
}

#[test]
fn a_file_that_is_lost_is_written_anew_and_a_line_that_was_broken_off_hurts_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("data").join(FILE);
    let office = Office::open(folder.path(), START);
    office.block(Scope::Marketing);
    office.close();
    fs::remove_file(&file).unwrap();
    Office::open(folder.path(), START).close();
    let whole = fs::read_to_string(&file).unwrap();
    assert_eq!(whole.lines().count(), 1);

    OpenOptions::new().append(true).open(&file).unwrap().write_all(b"block 18000").unwrap();
    let office = Office::open(folder.path(), START);
    office.block(Scope::Survey);
    office.close();
    let text = fs::read_to_string(&file).unwrap();
    assert_eq!(text.lines().count(), 3, "the broken line is closed, and the new one is whole: {text}");
    let (_, known) = List::open(&file).unwrap();
    assert_eq!(known.len(), 2);
}

#[test]
fn a_deed_that_comes_to_nothing_blocks_rather_too_much_than_too_little() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path(), START);
    office.block(Scope::Survey);
    let undone = office.write(|tx, post| {
        post.block(tx, ADDRESS, Scope::Marketing)?;
        post.unblock(tx, ADDRESS, Scope::Survey)?;
        Err::<(), _>(MailError::Missing)
    });
    assert!(undone.is_err());
    assert_eq!(office.scopes(), [Scope::Survey]);
    office.close();
    let office = Office::open(folder.path(), START);
    assert_eq!(office.scopes(), [Scope::Marketing, Scope::Survey]);
}

#[test]
fn a_code_stops_one_scope_of_its_own_address_until_it_is_too_old() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path(), START);
    let code = office.post.stop_code(&format!(" {}", ADDRESS.to_uppercase()), Scope::Invitations, START);
    let (code, life) = (code.expose().clone(), crate::base::limits::UNSUBSCRIBE_CODE_LIFE);
    let is_one = |code: &str, scope, now| office.post.is_stop_code(code, scope, now);
    assert!(is_one(&code, Scope::Invitations, START.plus(life - Duration::from_millis(1))));
    assert!(!is_one(&code, Scope::Invitations, START.plus(life)), "too old");
    assert!(!is_one(&code, Scope::Everything, START), "of something else");
    assert!((0..code.len()).all(|length| !is_one(&code[..length], Scope::Invitations, START)));
    assert_eq!(office.scopes(), [], "looking changes nothing");
    let press = |code: String| office.write(move |tx, post| post.stop_by_code(tx, &code, Scope::Invitations)).unwrap();
    assert!(!press("nothing".to_owned()));
    assert!(press(code.clone()) && press(code), "again is no fault");
    assert_eq!(office.scopes(), [Scope::Invitations]);
    assert_eq!(office.queue(invitation(START.plus(life))), Queued::Blocked);
    office.close();
    assert_eq!(Office::open(folder.path(), START).scopes(), [Scope::Invitations], "also after a restart");
}
