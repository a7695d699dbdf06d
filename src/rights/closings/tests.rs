//! Accounts that end, on a stepped clock and through the real tables.

use std::collections::BTreeSet;
use std::time::Duration;

use super::*;
use crate::base::ids::RecordingId;
use crate::base::time::Clock;
use crate::mail::letter::Kind;
use crate::people::accounts::NewAccount;
use crate::people::links::{self, Invitation};
use crate::people::roles::Roles;
use crate::people::{PeopleError, passwords, setup};
use crate::retention;
use crate::store::keys::MasterKey;
use crate::store::{Actor, Db};
use crate::text::Lang;

const DAY: Duration = Duration::from_secs(24 * 3600);
const EMAIL: &str = "canary-4471@lindner.example";
const NAME: &str = "Canary Wolny";
/// Of the recording that the agent makes.
const FILE: &str = "rec_aaaaaaaaaaaaaaaaaaaaaaaa";

struct House {
    db: Db,
    clock: Clock,
    blobs: Blobs,
    letters: Letters,
    owner: AccountId,
    _folder: tempfile::TempDir,
}

impl House {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::stepped(UtcMillis(1_800_000_000_000));
        let db = Db::open(&folder.path().join("data"), clock.clone()).unwrap();
        let key = MasterKey::open_or_create(&folder.path().join("key")).unwrap();
        let blobs = Blobs::new(&folder.path().join("blobs"), &key).unwrap();
        let letters = Letters { post: crate::mail::Post::new(&key), origin: "https://desk.example.org".to_owned() };
        let (setup, hash) = setup::sample();
        let owner = db.write(Actor::Cli, move |tx| setup::complete(tx, &setup, &hash, None)).await.unwrap();
        let house = Self { db, clock, blobs, letters, owner, _folder: folder };
        let post = house.letters.post.clone();
        house.write(Actor::Cli, move |tx, _| Ok(post.set_server(tx, &crate::mail::tests::server(1))?)).await;
        house
    }

    async fn write<T: Send + 'static>(
        &self,
        actor: Actor,
        f: impl FnOnce(&Tx<'_>, &Letters) -> Result<T, RightsError> + Send + 'static,
    ) -> T {
        let letters = self.letters.clone();
        self.db.write(actor, move |tx| f(tx, &letters)).await.unwrap()
    }

    async fn read<T: Send + 'static>(&self, f: impl FnOnce(&Connection) -> Result<T, RightsError> + Send + 'static) -> T {
        self.db.read(f).await.unwrap()
    }

    /// Somebody who works here until then.
    async fn agent(&self, ends: Option<UtcMillis>) -> AccountId {
        let password = passwords::hash_blocking(&Secret::new("four yellow teapots".to_owned())).unwrap();
        self.write(Actor::Cli, move |tx, _| {
            let invitation = Invitation { email: EMAIL.to_owned(), roles: Roles::of(&[Role::Agent]), ends };
            let secret = links::issue_invite(tx, &invitation)?;
            let new = NewAccount { email: String::new(), name: NAME.to_owned(), lang: Lang::Lv, password };
            Ok(links::accept_invite(tx, secret.expose(), new)?)
        })
        .await
    }

    /// The agent served somebody, wrote a line and recorded.
    async fn serve(&self, agent: &AccountId) {
        let agent = agent.clone();
        self.write(Actor::Cli, move |tx, _| {
            let rows = format!(
                "INSERT INTO rooms (id, slug, name, recording, hours, fields, open, created_ms, updated_ms)
                   VALUES ('room_1', 'advice', 'Advice', 'ask', '', '[]', 1, 1, 1);
                 INSERT INTO room_agents VALUES ('room_1', '{agent}');
                 INSERT INTO conversations (id, room_id, guest_hash, guest_lang, device, form, state, rung_ms)
                   VALUES ('conv_aaaaaaaaaaaaaaaaaaaaaaaa', 'room_1', x'01', 'en', 'phone', '', 'closed', 1);
                 INSERT INTO participants (id, conversation_id, role, account_id, name, joined_ms)
                   VALUES ('per_aaaaaaaaaaaaaaaaaaaaaaaa', 'conv_aaaaaaaaaaaaaaaaaaaaaaaa', 'agent', '{agent}', '{NAME}', 1);
                 INSERT INTO chat_lines (id, conversation_id, seq, person_id, page_key, text, at_ms)
                   VALUES ('line_1', 'conv_aaaaaaaaaaaaaaaaaaaaaaaa', 1, 'per_aaaaaaaaaaaaaaaaaaaaaaaa', 'k', 'I am {NAME}, {EMAIL}', 1);
                 INSERT INTO recording_requests (id, conversation_id, recorder_id, account_id, clauses, clauses_hash, state, asked_ms)
                   VALUES ('req_aaaaaaaaaaaaaaaaaaaaaaaa', 'conv_aaaaaaaaaaaaaaaaaaaaaaaa', 'per_aaaaaaaaaaaaaaaaaaaaaaaa', '{agent}', '{{}}', x'00', 'stopped', 1);
                 INSERT INTO consents (request_id, person_id, name, role, code_hash, asked_ms, until_ms, answer)
                   VALUES ('req_aaaaaaaaaaaaaaaaaaaaaaaa', 'per_aaaaaaaaaaaaaaaaaaaaaaaa', '{NAME}', 'agent', x'02', 1, 1, 'approved');
                 INSERT INTO recordings (id, request_id, conversation_id, account_id, begun_ms, registered_ms, due_ms,
                     started_ms, stopped_ms, length_ms, size_bytes, sha256)
                   VALUES ('{FILE}', 'req_aaaaaaaaaaaaaaaaaaaaaaaa', 'conv_aaaaaaaaaaaaaaaaaaaaaaaa', '{agent}', 1, 1, 1, 1, 2, 1, 1,
                     x'0000000000000000000000000000000000000000000000000000000000000000');"
            );
            Ok(tx.execute_batch(&rows).map_err(StoreError::from)?)
        })
        .await;
    }

    async fn ask(&self, account: &AccountId) -> String {
        let id = account.clone();
        let path = self.write(Actor::Account(id.clone()), move |tx, letters| {
            let account = accounts::find(tx, &id)?.unwrap();
            ask(tx, letters, &account)
        });
        path.await.strip_prefix("/undo/").unwrap().to_owned()
    }

    async fn undo(&self, secret: &str) -> Result<AccountId, RightsError> {
        let secret = secret.to_owned();
        self.db.write(Actor::Stranger, move |tx| undo(tx, &secret)).await
    }

    /// Days pass; every hour somebody looks, and every night retention runs.
    async fn live(&self, days: u32) {
        self.clock.step(DAY * days);
        self.clock.compare();
        self.write(Actor::System, look).await;
        retention::run(&self.db, &self.blobs, &[ERASABLE, TOMBSTONES]).await.unwrap();
    }

    async fn state(&self, account: &AccountId) -> Option<State> {
        let id = account.clone();
        self.read(move |conn| Ok(sql::find(conn, &id)?.map(|closing| closing.state))).await
    }

    async fn account(&self, account: &AccountId) -> Option<Account> {
        let id = account.clone();
        self.read(move |conn| Ok(accounts::find(conn, &id)?)).await
    }

    async fn letters(&self) -> Vec<Kind> {
        self.read(|conn| Ok(outbox::list(conn)?.into_iter().map(|entry| entry.kind).collect())).await
    }

    /// Every column of every table in which this text stands.
    async fn places_of(&self, text: &'static str) -> BTreeSet<String> {
        self.read(move |conn| {
            let columns = "SELECT m.name, c.name FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c WHERE m.type = 'table'";
            let mut statement = conn.prepare(columns).map_err(StoreError::from)?;
            let columns = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).and_then(Iterator::collect);
            let columns: Vec<(String, String)> = columns.map_err(StoreError::from)?;
            let mut found = BTreeSet::new();
            for (table, column) in columns {
                let query = format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE instr(CAST({column} AS TEXT), ?1) > 0)");
                if conn.query_row(&query, [text], |row| row.get(0)).map_err(StoreError::from)? {
                    found.insert(format!("{table}.{column}"));
                }
            }
            Ok(found)
        })
        .await
    }
}

fn places(columns: &[&str]) -> BTreeSet<String> {
    columns.iter().map(|column| (*column).to_owned()).collect()
}

#[tokio::test]
async fn a_deleted_account_is_gone_on_its_day_but_for_what_a_rule_keeps() {
    let house = House::new().await;
    let agent = house.agent(None).await;
    house.serve(&agent).await;
    let owner = house.owner.clone();
    let file: RecordingId = FILE.parse().unwrap();
    let (gone, by) = (file.clone(), agent.clone());
    house.write(Actor::Account(agent.clone()), move |tx, _| Ok(duties::confirm_deleted(tx, &gone, &by)?)).await;
    house.ask(&agent).await;
    assert!(!house.account(&agent).await.unwrap().is_active() && house.letters().await == [Kind::Leaving]);
    house.live(14).await;
    assert!(house.account(&agent).await.is_some() && house.state(&agent).await == Some(State::Requested));
    house.live(1).await;
    assert_eq!((house.account(&agent).await.is_none(), house.state(&agent).await), (true, Some(State::Erased)));
    assert_eq!(house.places_of(NAME).await, places(&["consents.name"]), "the proof that the clauses promised");
    assert_eq!(house.places_of(EMAIL).await, places(&["mails.recipient"]), "the last letter is on its way");
    assert_eq!(house.letters().await, [Kind::Erased]);
    let rules = [outbox::FAREWELLS];
    house.write(Actor::System, |tx, _| Ok(outbox::recall(tx, "nothing")?)).await;
    retention::run(&house.db, &house.blobs, &rules).await.unwrap();
    assert_eq!(house.letters().await, [Kind::Erased], "a letter on its way keeps its address");
    house.write(Actor::System, |tx, _| Ok(tx.execute("UPDATE mails SET state = 'sent'", []).map_err(StoreError::from)?)).await;
    retention::run(&house.db, &house.blobs, &rules).await.unwrap();
    assert!(house.places_of(EMAIL).await.is_empty());
    assert!(house.account(&owner).await.is_some(), "nobody else is touched");
    house.live(3 * 366).await;
    assert_eq!(house.state(&agent).await, None, "nothing says any more that there was one");
}

#[tokio::test]
async fn on_the_sixth_day_it_is_undone_once_and_on_the_eighth_not() {
    let house = House::new().await;
    let agent = house.agent(None).await;
    let secret = house.ask(&agent).await;
    house.live(6).await;
    assert_eq!(house.undo(&secret).await.unwrap(), agent);
    assert!(house.account(&agent).await.unwrap().is_active() && house.state(&agent).await.is_none());
    assert!(matches!(house.undo(&secret).await, Err(RightsError::People(PeopleError::LinkUsed))));
    house.live(30).await;
    assert!(house.account(&agent).await.is_some(), "what was undone does not come back");
    let secret = house.ask(&agent).await;
    house.live(8).await;
    assert!(matches!(house.undo(&secret).await, Err(RightsError::People(PeopleError::LinkExpired))));
    house.live(7).await;
    assert!(matches!(house.undo(&secret).await, Err(RightsError::People(PeopleError::NoLink))), "nothing is left to undo");
}

#[tokio::test]
async fn local_files_keep_an_account_waiting_until_somebody_confirms_that_they_are_gone() {
    let house = House::new().await;
    let agent = house.agent(None).await;
    house.serve(&agent).await;
    house.ask(&agent).await;
    assert_eq!(house.state(&agent).await, Some(State::Waiting));
    house.live(20).await;
    assert!(house.account(&agent).await.is_some() && house.state(&agent).await == Some(State::Waiting));
    let late = house.read(open).await;
    assert!(late[0].is_for_officer(house.clock.now()));
    let (file, owner) = (FILE.parse().unwrap(), house.owner.clone());
    house.write(Actor::Account(owner.clone()), move |tx, _| Ok(duties::confirm_for_disabled(tx, &file, &owner)?)).await;
    house.live(1).await;
    assert!(house.account(&agent).await.is_none());
}

#[tokio::test]
async fn a_term_is_told_of_and_ends_the_account_unless_somebody_reinstates_it() {
    let house = House::new().await;
    let ends = house.clock.now().plus(DAY * 31);
    let agent = house.agent(Some(ends)).await;
    house.live(0).await;
    assert!(house.letters().await.is_empty());
    for days in [1, 23, 6] {
        house.live(days).await;
        house.live(0).await;
    }
    let told = "SELECT GROUP_CONCAT(days) FROM (SELECT days FROM term_notices ORDER BY told_ms)";
    let told = house.read(move |conn| Ok(conn.query_row(told, [], |row| row.get::<_, String>(0)).map_err(StoreError::from)?)).await;
    assert_eq!((told.as_str(), house.letters().await.last()), ("30,7,1", Some(&Kind::Term)));
    house.clock.step(DAY * 2);
    house.clock.compare();
    house.write(Actor::System, |tx, _| Ok(accounts::sweep(tx)?)).await;
    house.live(0).await;
    assert_eq!(house.state(&agent).await, Some(State::Requested));
    let id = agent.clone();
    house.write(Actor::Cli, move |tx, _| Ok(accounts::enable(tx, &id)?)).await;
    house.live(1).await;
    assert!(house.state(&agent).await.is_none() && house.account(&agent).await.unwrap().is_active());
    let (id, soon) = (agent.clone(), house.clock.now().plus(DAY));
    house.write(Actor::Cli, move |tx, _| Ok(accounts::change_end(tx, &id, Some(soon))?)).await;
    house.clock.step(DAY * 2);
    house.clock.compare();
    house.write(Actor::System, |tx, _| Ok(accounts::sweep(tx)?)).await;
    house.live(0).await;
    house.live(15).await;
    assert!(house.account(&agent).await.is_none());
}

#[tokio::test]
async fn the_last_owner_stays_and_nobody_reinstates_whoever_leaves() {
    let house = House::new().await;
    let (owner, letters) = (house.owner.clone(), house.letters.clone());
    let leave = house.db.write(Actor::Account(owner.clone()), move |tx| {
        let account = accounts::find(tx, &owner)?.unwrap();
        ask(tx, &letters, &account)
    });
    assert!(matches!(leave.await, Err(RightsError::People(PeopleError::LastOwner))));
    assert!(house.account(&house.owner).await.unwrap().is_active() && house.read(open).await.is_empty());
    let agent = house.agent(None).await;
    house.ask(&agent).await;
    let enable = house.db.write(Actor::Cli, move |tx| accounts::enable(tx, &agent));
    assert!(matches!(enable.await, Err(PeopleError::Leaving)));
}
