//! Places and sessions against a real store, in virtual time.

use std::time::Duration;

use aws_lc_rs::hmac;

use crate::base::ids::{AccountId, ConversationId, SessionId};
use crate::base::limits;
use crate::base::secret::Secret;
use crate::base::time::{Clock, UtcMillis};
use crate::blob::Blobs;
use crate::people::letters::Letters;
use crate::people::networks::{self, ERASABLE, Network};
use crate::people::roles::{Role, Roles};
use crate::people::sessions::{self, Browser, Standing};
use crate::people::{PeopleError, access, accounts, links, passwords, registration, roles, setup};
use crate::store::keys::MasterKey;
use crate::store::{Actor, Db, StoreError, Tx};
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
        let link = links::issue_invite(tx, &links::Invitation { email: email.clone(), roles: Roles::of(&[Role::Agent]), ends: None })?;
        let new = accounts::NewAccount { email, name, lang: Lang::En, password: agents };
        links::accept_invite(tx, link.expose(), new)
    };
    let agent = house.db.write_blocking(Actor::Cli, accept).unwrap();
    house.sign_in(&agent, "192.0.2.1");
    assert!(house.is_known("tomasz@lindner.example", "192.0.2.1"));
    house.db.write_blocking(Actor::Cli, move |tx| accounts::disable(tx, &agent)).unwrap();
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

impl House {
    /// An account with these roles.
    fn account(&self, email: &'static str, roles: &[Role]) -> AccountId {
        let roles = Roles::of(roles);
        let accept = move |tx: &Tx| {
            let password = passwords::hash_blocking(&Secret::new("four yellow teapots".to_owned()))?;
            let link = links::issue_invite(tx, &links::Invitation { email: email.to_owned(), roles, ends: None })?;
            let new = accounts::NewAccount { email: email.to_owned(), name: email.to_owned(), lang: Lang::En, password };
            links::accept_invite(tx, link.expose(), new)
        };
        self.db.write_blocking(Actor::Cli, accept).unwrap()
    }

    fn by<T: Send + 'static>(
        &self,
        actor: &AccountId,
        deed: impl FnOnce(&Tx) -> Result<T, PeopleError> + Send + 'static,
    ) -> Result<T, PeopleError> {
        self.db.write_blocking(Actor::Account(actor.clone()), deed)
    }

    fn roles(&self, account: &AccountId) -> String {
        let (account, now) = (account.clone(), self.clock.now());
        self.db.read_blocking(move |conn| roles::power_of(conn, &account, now)).unwrap().as_stored()
    }

    fn lines(&self, deed: &'static str) -> i64 {
        let sql = "SELECT COUNT(*) FROM audit_events WHERE action = ?1";
        let count = move |conn: &rusqlite::Connection| Ok::<_, PeopleError>(conn.query_row(sql, [deed], |row| row.get(0))?);
        self.db.read_blocking(count).unwrap()
    }
}

const HOUR: Duration = Duration::from_secs(3600);

#[test]
fn a_role_ends_at_its_moment_and_the_sweep_writes_it_down_once() {
    let house = House::new();
    let agent = house.account("tomasz@lindner.example", &[Role::Agent, Role::Customer]);
    let (id, until) = (agent.clone(), house.clock.now().plus(HOUR));
    let wanted = [roles::Grant { role: Role::Agent, until: Some(until) }, roles::Grant { role: Role::Auditor, until: None }];
    let served = house.by(&house.owner, move |tx| roles::change(tx, &id, &wanted)).unwrap();
    assert_eq!((served, house.roles(&agent).as_str()), (roles::Served::AsBefore, "auditor,agent"));
    let sweep = || house.db.write_blocking(Actor::System, accounts::sweep).unwrap();
    house.clock.step(HOUR - Duration::from_millis(1));
    assert!(sweep().is_empty() && house.roles(&agent) == "auditor,agent");
    house.clock.step(Duration::from_millis(1));
    assert_eq!(house.roles(&agent), "auditor", "before any sweep");
    assert_eq!(sweep(), std::slice::from_ref(&agent), "its pages at the desk close");
    assert!(sweep().is_empty());
    assert_eq!(house.lines("role.expire"), 1);
    let (id, until) = (agent.clone(), house.clock.now());
    let past = move |tx: &Tx| roles::change(tx, &id, &[roles::Grant { role: Role::Agent, until: Some(until) }]);
    assert!(matches!(house.by(&house.owner, past), Err(PeopleError::Past)));
}

#[test]
fn an_account_is_over_at_its_last_moment_and_so_are_its_sessions() {
    let house = House::new();
    let agent = house.account("tomasz@lindner.example", &[Role::Agent]);
    let (id, ends) = (agent.clone(), house.clock.now().plus(Duration::from_secs(600)));
    house.by(&house.owner, move |tx| accounts::change_end(tx, &id, Some(ends))).unwrap();
    house.sign_in(&agent, "192.0.2.1");
    house.clock.step(Duration::from_secs(600));
    assert_eq!(house.roles(&agent), "", "before any sweep");
    let (id, network) = (agent.clone(), Network::new(&house.key, "192.0.2.1"));
    let open = move |tx: &Tx| sessions::open(tx, &id, &Browser { device: String::new(), network, before: None });
    assert!(matches!(house.db.write_blocking(Actor::System, open), Err(PeopleError::WrongPassword)));
    assert_eq!(house.db.write_blocking(Actor::System, accounts::sweep).unwrap(), std::slice::from_ref(&agent));
    let (id, now) = (agent.clone(), house.clock.now());
    assert!(house.db.read_blocking(move |conn| sessions::list(conn, &id, now)).unwrap().is_empty());
    let id = agent.clone();
    house.by(&house.owner, move |tx| accounts::enable(tx, &id)).unwrap();
    assert_eq!(house.roles(&agent), "agent", "reinstated, and not over again at once");
}

#[test]
fn nobody_raises_themselves_and_no_suspended_account_passes_its_power_on() {
    let house = House::new();
    let admin = house.account("ines@lindner.example", &[Role::Admin]);
    let second = house.account("nora@lindner.example", &[Role::Owner]);
    let give = |to: &AccountId, role| {
        let to = to.clone();
        move |tx: &Tx| roles::change(tx, &to, &[roles::Grant { role, until: None }])
    };
    for role in Role::ALL {
        assert!(matches!(house.by(&admin, give(&admin, role)), Err(PeopleError::Oneself)), "{role:?}");
        assert!(matches!(house.by(&second, give(&second, role)), Err(PeopleError::Oneself)), "{role:?}");
    }
    assert!(matches!(house.by(&admin, give(&second, Role::Agent)), Err(PeopleError::AbovePower)));
    let invitation = links::Invitation { email: "x@lindner.example".to_owned(), roles: Roles::of(&[Role::Officer]), ends: None };
    assert!(matches!(house.by(&admin, move |tx| links::issue_invite(tx, &invitation)), Err(PeopleError::AbovePower)));
    let id = second.clone();
    house.by(&house.owner, move |tx| accounts::disable(tx, &id)).unwrap();
    assert!(matches!(house.by(&second, give(&admin, Role::Agent)), Err(PeopleError::AbovePower)));
    assert_eq!(house.roles(&admin), "admin");
}

#[test]
fn whoever_is_an_owner_for_a_time_makes_no_second_account_of_it() {
    let house = House::new();
    let (guest, friend) = (house.account("ines@lindner.example", &[Role::Agent]), house.account("nora@lindner.example", &[Role::Agent]));
    let (id, until) = (guest.clone(), house.clock.now().plus(HOUR));
    house.by(&house.owner, move |tx| roles::change(tx, &id, &[roles::Grant { role: Role::Owner, until: Some(until) }])).unwrap();
    let give = |until| {
        let id = friend.clone();
        move |tx: &Tx| roles::change(tx, &id, &[roles::Grant { role: Role::Owner, until }])
    };
    assert!(matches!(house.by(&guest, give(None)), Err(PeopleError::BeyondOwn)));
    assert!(matches!(house.by(&guest, give(Some(until.plus(HOUR)))), Err(PeopleError::BeyondOwn)));
    house.by(&guest, give(Some(until))).unwrap();
    let invited = house.by(&guest, |tx| {
        let roles = Roles::of(&[Role::Admin, Role::Agent]);
        links::issue_invite(tx, &links::Invitation { email: "x@lindner.example".to_owned(), roles, ends: None })
    });
    let accept = move |tx: &Tx| {
        let password = passwords::hash_blocking(&Secret::new("four yellow teapots".to_owned()))?;
        let new = accounts::NewAccount { email: String::new(), name: "Sam".to_owned(), lang: Lang::En, password };
        links::accept_invite(tx, invited?.expose(), new)
    };
    let sam = house.db.write_blocking(Actor::Stranger, accept).unwrap();
    assert_eq!((house.roles(&friend).as_str(), house.roles(&sam).as_str()), ("owner", "admin,agent"));
    house.clock.step(HOUR);
    assert_eq!((house.roles(&friend).as_str(), house.roles(&sam).as_str()), ("", "agent"));
}

#[test]
fn a_look_lasts_four_hours_of_the_stores_time() {
    let house = House::new();
    let admin = house.account("ines@lindner.example", &[Role::Admin]);
    let conversation = ConversationId::random();
    let wanted = conversation.clone();
    let id = house.by(&admin, move |tx| access::ask(tx, &wanted, "A complaint")).unwrap();
    let press = |by: &AccountId, press| {
        let id = id.clone();
        house.by(by, move |tx| access::press(tx, &id, press)).map(|grant| grant.state)
    };
    let open = || {
        let wanted = conversation.clone();
        house.by(&admin, move |tx| access::open(tx, &wanted, access::Part::Record)).is_ok()
    };
    assert!(!open());
    assert!(matches!(press(&admin, access::Press::Approve), Err(PeopleError::OwnAccess)));
    assert_eq!(press(&house.owner, access::Press::Approve).unwrap(), access::State::Open);
    house.clock.step(limits::ACCESS_LIFE - Duration::from_millis(1));
    assert!(open());
    house.clock.step(Duration::from_millis(1));
    assert!(!open() && matches!(press(&house.owner, access::Press::Revoke), Err(PeopleError::AccessElsewhere)));
    let sweep = || house.db.write_blocking(Actor::System, access::sweep).unwrap();
    assert_eq!((sweep(), sweep(), house.lines("access.end"), house.lines("access.open")), (1, 0, 1, 1));
    let due = |now: UtcMillis| house.db.read_blocking(move |conn| (access::ERASABLE.due)(conn, now, 100)).unwrap();
    assert!(due(house.clock.now()).is_empty());
    assert_eq!(due(house.clock.now().plus(limits::ACCESS_KEPT)), [id.to_string()]);
}

/// Whoever types somebody's address again and again fills no mailbox with it.
#[test]
fn an_address_gets_so_many_letters_with_links_to_an_account_in_a_day() {
    let house = House::new();
    let post = crate::mail::Post::new(&MasterKey::open_or_create(&house._folder.path().join("key")).unwrap());
    let letters = Letters { post, origin: "https://desk.example.org".to_owned() };
    house.db.write_blocking(Actor::Cli, |tx| registration::change_rule(tx, registration::Rule::Open)).unwrap();
    // How many links there are, each in a letter of its own, when somebody asks so many hours later.
    let links_after = |hours: u32, email: &'static str| {
        house.clock.step(Duration::from_secs(3600) * hours + Duration::from_secs(1));
        let letters = letters.clone();
        house.db.write_blocking(Actor::Stranger, move |tx| registration::ask(tx, &letters, email, Lang::En)).unwrap();
        let count = |conn: &rusqlite::Connection| {
            conn.query_row("SELECT COUNT(*) FROM links WHERE kind = 'register'", [], |row| row.get::<_, i64>(0))
        };
        house.db.read_blocking(move |conn| count(conn).map_err(StoreError::from)).unwrap()
    };
    for (hours, links) in [(0, 1), (0, 1), (1, 2), (1, 3), (1, 3), (20, 3), (2, 4)] {
        assert_eq!(links_after(hours, "samira@example.org"), links, "{hours} h later");
    }
    assert_eq!(links_after(0, EMAIL), 5, "an address with an account is answered alike");
}
