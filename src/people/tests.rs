//! Places and sessions against a real store, in virtual time.

use std::time::Duration;

use aws_lc_rs::hmac;

use crate::base::ids::{AccountId, SessionId};
use crate::base::limits;
use crate::base::secret::Secret;
use crate::base::time::{Clock, UtcMillis};
use crate::blob::Blobs;
use crate::people::networks::{self, ERASABLE, Network};
use crate::people::sessions::{self, Browser, Standing};
use crate::people::{accounts, links, passwords, setup};
use crate::store::keys::MasterKey;
use crate::store::{Actor, Db, Tx};
use crate::text::Lang;

const EMAIL: &str = "dana@lindner.example";

struct House {
    db: Db,
    clock: Clock,
    blobs: Blobs,
    key: hmac::Key,
    owner: AccountId,
    _folder: tempfile::TempDir,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::stepped(UtcMillis(1_000_000));
        let db = Db::open(&folder.path().join("data"), clock.clone()).unwrap();
        let master = MasterKey::open_or_create(&folder.path().join("key")).unwrap();
        let blobs = Blobs::new(&folder.path().join("blobs"), &master).unwrap();
        let (setup, hash) = setup::sample();
        let owner = db.write_blocking(Actor::Cli, move |tx| setup::complete(tx, &setup, &hash, None)).unwrap();
        let key = hmac::Key::new(hmac::HMAC_SHA256, &[7; 32]);
        Self { db, clock, blobs, key, owner, _folder: folder }
    }

    fn sign_in(&self, account: &AccountId, address: &str) {
        let (account, network) = (account.clone(), Network::new(&self.key, address));
        let open = move |tx: &Tx| sessions::open(tx, &account, &Browser { device: String::new(), network, before: None });
        self.db.write_blocking(Actor::System, open).unwrap();
    }

    fn is_known(&self, email: &'static str, address: &str) -> bool {
        let network = Network::new(&self.key, address);
        self.db.read_blocking(move |conn| networks::is_known(conn, email, &network)).unwrap()
    }
}

#[test]
fn a_network_is_known_for_its_account_only_and_not_by_another_key() {
    let mut house = House::new();
    house.sign_in(&house.owner, "192.0.2.1");
    assert!(house.is_known(EMAIL, "192.0.2.1") && house.is_known("Dana@Lindner.example", "192.0.2.1"));
    assert!(!house.is_known(EMAIL, "192.0.2.2") && !house.is_known("tomasz@lindner.example", "192.0.2.1"));
    house.key = hmac::Key::new(hmac::HMAC_SHA256, &[8; 32]);
    assert!(!house.is_known(EMAIL, "192.0.2.1"), "without the key an address cannot be tried against the table");
}

#[test]
fn the_network_used_longest_ago_goes_and_unused_ones_are_erased() {
    let house = House::new();
    for number in 0..=limits::NETWORKS_PER_ACCOUNT {
        house.clock.step(Duration::from_secs(1));
        house.sign_in(&house.owner, &format!("192.0.2.{number}"));
    }
    assert!(!house.is_known(EMAIL, "192.0.2.0") && house.is_known(EMAIL, "192.0.2.1"));
    let due = |now: UtcMillis| house.db.read_blocking(move |conn| (ERASABLE.due)(conn, now, 100)).unwrap();
    assert_eq!(due(house.clock.now()).len(), 0);
    let late = due(house.clock.now().plus(limits::NETWORKS_KEPT));
    assert_eq!(late.len(), limits::NETWORKS_PER_ACCOUNT);
    let (first, blobs) = (late[0].clone(), house.blobs.clone());
    assert_eq!(house.db.write_blocking(Actor::System, move |tx| (ERASABLE.erase)(tx, &blobs, &first)).unwrap(), 1);
    assert!(!house.is_known(EMAIL, "192.0.2.1") && house.is_known(EMAIL, "192.0.2.2"));
}

#[test]
fn a_new_password_and_a_disabled_account_forget_their_networks() {
    let house = House::new();
    house.sign_in(&house.owner, "192.0.2.1");
    let hash = passwords::hash_blocking(&Secret::new("four yellow teapots".to_owned())).unwrap();
    let (owner, agents) = (house.owner.clone(), hash.clone());
    house.db.write_blocking(Actor::System, move |tx| accounts::change_password(tx, &owner, &hash)).unwrap();
    assert!(!house.is_known(EMAIL, "192.0.2.1"));
    let accept = move |tx: &Tx| {
        let (email, name) = ("tomasz@lindner.example".to_owned(), "Tomasz".to_owned());
        let link = links::issue_invite(tx, &email)?;
        let new = accounts::NewAccount { role: accounts::Role::Agent, email, name, lang: Lang::En, password: agents };
        links::accept_invite(tx, link.expose(), new)
    };
    let agent = house.db.write_blocking(Actor::System, accept).unwrap();
    house.sign_in(&agent, "192.0.2.1");
    assert!(house.is_known("tomasz@lindner.example", "192.0.2.1"));
    house.db.write_blocking(Actor::System, move |tx| accounts::disable(tx, &agent)).unwrap();
    assert!(!house.is_known("tomasz@lindner.example", "192.0.2.1"));
}

#[test]
fn a_call_keeps_the_session_of_its_own_page_and_no_other() {
    let house = House::new();
    for address in ["192.0.2.1", "192.0.2.2"] {
        house.sign_in(&house.owner, address);
        house.clock.step(Duration::from_secs(1));
    }
    let (owner, now) = (house.owner.clone(), house.clock.now());
    let mut list = house.db.read_blocking(move |conn| sessions::list(conn, &owner, now)).unwrap();
    let (at_home, calling) = (list.pop().unwrap().id, list.pop().unwrap().id);
    let standing = |id: &SessionId| {
        let (owner, id, now) = (house.owner.clone(), id.clone(), house.clock.now());
        house.db.read_blocking(move |conn| sessions::standing(conn, &owner, &id, now)).unwrap()
    };
    let minutes = limits::SESSION_ABSOLUTE.as_secs() / 60 + 60;
    for _ in 0..minutes {
        house.clock.step(Duration::from_secs(60));
        let id = calling.clone();
        house.db.write_blocking(Actor::System, move |tx| sessions::touch_in_call(tx, &id)).unwrap();
    }
    assert!(matches!(standing(&calling), Standing::Open(_)), "neither idle time nor the absolute end cuts a call");
    assert!(matches!(standing(&at_home), Standing::Over), "nobody ended it, it is only over");
    let (owner, id) = (house.owner.clone(), calling.clone());
    house.db.write_blocking(Actor::System, move |tx| sessions::end(tx, &owner, &id)).unwrap();
    assert!(matches!(standing(&calling), Standing::Ended));
}
