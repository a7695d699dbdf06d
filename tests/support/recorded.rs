//! A call that was recorded, written into the folder of a server that stands still: for the pages that come afterwards.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use visavis::base::ids::{AccountId, RecordingId};
use visavis::base::secret::{Personal, token};
use visavis::base::time::Clock;
use visavis::consent::clauses::{Offer, Reader};
use visavis::consent::keys::Keys;
use visavis::consent::receipts;
use visavis::consent::requests::{self, Given, Present, RequestState, Role, Rule};
use visavis::desk::conversations::{self, AgeBand, Device, EndReason, Ring};
use visavis::desk::fields::Form;
use visavis::desk::rooms;
use visavis::meetings::participants;
use visavis::people::accounts;
use visavis::recordings::register::{self, Figures};
use visavis::store::keys::MasterKey;
use visavis::store::{Actor, Db, StoreError, Tx, facts};
use visavis::text::Lang;

use super::Server;

/// What its people hold afterwards.
pub struct Recorded {
    /// `/receipt/CODE` of the guest and of the agent.
    pub guest: String,
    pub agent: String,
    pub conversation: String,
    /// The cookie of the guest's browser.
    pub cookie: String,
    /// None if it was refused.
    pub recording: Option<RecordingId>,
}

/// How far it came.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Far {
    /// The guest refused.
    Refused,
    /// Stopped, and only in the browser.
    Unsaved,
    Registered,
}

impl Server {
    /// Stops the server, writes a call of the guest Samira and the account with this address in the room `advice`, and
    /// starts it again.
    pub async fn with_recorded(&mut self, email: &str, far: Far) -> Recorded {
        self.stop();
        let db = Db::open(&self.data(), Clock::System).expect("the folder");
        let master = MasterKey::open(&self.data().with_file_name("data.key")).expect("the key");
        let keys = Keys::new(&db.read_blocking(facts::installation).expect("an installation"), &master);
        let email = email.to_owned();
        let recorded = db.write_blocking(Actor::System, move |tx| Ok::<_, StoreError>(write(tx, &keys, &email, far)));
        db.close();
        self.restart().await;
        recorded.expect("a recorded call")
    }
}

fn write(tx: &Tx<'_>, keys: &Keys, email: &str, far: Far) -> Recorded {
    let room = rooms::by_slug(tx, "advice").unwrap().unwrap();
    let account: AccountId = accounts::list(tx).unwrap().into_iter().find(|one| one.email.expose() == email).unwrap().id;
    let form = Form { name: Personal::new("Samira".to_owned()), answers: Vec::new() };
    let admission = token();
    let cookie = format!("__Host-g={}", admission.expose());
    let ring = Ring { lang: Lang::En, device: Device::Phone, form, age: AgeBand::Unknown, guardian: None, admission };
    let conversation = conversations::ring(tx, &room, &ring).unwrap();
    conversations::accept(tx, &conversation, &account).unwrap();
    let agent = participants::admit_agent(tx, &conversation, &account, "Dana Lindner").unwrap();
    let guest = participants::guest_of(tx, &conversation).unwrap().unwrap();
    let present = |one: &participants::Participant, role| Present { person: one.id.clone(), name: one.name.clone(), role };
    let people = [present(&agent, Role::Agent), present(&guest, Role::Guest)];
    let rule = Rule {
        recorder: agent.id.clone(),
        account: account.clone(),
        room: "Advice".to_owned(),
        days: 30,
        on_refusal: Default::default(),
        offers: vec![Offer::Training],
    };
    let asked = requests::ask(tx, keys, &conversation, &rule, &people).unwrap();
    for (person, approve) in [(&agent.id, true), (&guest.id, far != Far::Refused)] {
        let shown = Arc::new(asked.clauses.question(Lang::Ar, Reader::Present));
        let options = BTreeSet::from([Offer::Training]);
        let given = Given { request: asked.id.clone(), person: person.clone(), approve, options, shown, continued: true };
        requests::answer(tx, &given).unwrap();
    }
    let mut recording = None;
    if far == Far::Refused {
        requests::set_state(tx, &asked.id, RequestState::Blocked).unwrap();
    } else {
        recording = Some(register::begin(tx, &asked).unwrap());
        requests::set_state(tx, &asked.id, RequestState::Recording).unwrap();
        requests::set_state(tx, &asked.id, RequestState::Stopped).unwrap();
    }
    if far == Far::Registered {
        let length = Duration::from_secs(540);
        let figures = Figures { started: tx.now, stopped: tx.now.plus(length), length, size_bytes: 61_000_000, sha256: [7; 32] };
        register::register(tx, &asked.id, &account, &figures).unwrap();
    }
    conversations::close(tx, &conversation, EndReason::HungUp).unwrap();
    participants::leave_all(tx, &conversation).unwrap();
    let path = |person| receipts::code(keys, &asked.id, person).path();
    Recorded { guest: path(&guest.id), agent: path(&agent.id), conversation: conversation.to_string(), cookie, recording }
}
