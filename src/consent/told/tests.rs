//! Who was told, tried on a real store.

use super::*;
use crate::consent::receipts::{Said, record};
use crate::consent::records::exchange::{self, Place};
use crate::consent::records::record::State;
use crate::consent::records::{self, register};
use crate::consent::requests;
use crate::consent::requests::tests::House;
use crate::text::Lang;

fn told(days: u16, on_refusal: OnRefusal) -> Told {
    let ground = [(Lang::En, "Proof of advice.".to_owned()), (Lang::Ar, "إثبات المشورة.".to_owned())].into();
    Told { room: "Advice".to_owned(), days, on_refusal, ground }
}

impl House {
    fn clauses(&self, days: u16, on_refusal: OnRefusal) -> ClauseSet {
        self.db.read_blocking(move |conn| clauses(conn, told(days, on_refusal))).unwrap()
    }

    fn tell(&self, conversation: &ConversationId, who: usize, set: &ClauseSet, left_out: bool) {
        let shown = Arc::new(set.notice(Lang::Ar));
        let reading = Reading { present: self.people[who].clone(), shown, seen: self.clock.now(), left_out };
        let (keys, conversation, set) = (self.keys.clone(), conversation.clone(), set.clone());
        self.write(move |tx| tell(tx, &keys, &conversation, set, &reading)).unwrap();
    }

    fn begin(&self, conversation: &ConversationId, set: &ClauseSet) -> Result<Asked, ConsentError> {
        let (keys, conversation, set, people) = (self.keys.clone(), conversation.clone(), set.clone(), self.people.clone());
        let (recorder, account) = (self.people[0].person.clone(), self.owner.clone());
        self.write(move |tx| begin(tx, &keys, &conversation, set, (recorder, account, &people)))
    }

    fn standing_of(&self, asked: &Asked) -> Standing {
        let id = asked.id.clone();
        self.db.read_blocking(move |conn| requests::standing(conn, &id)).unwrap().unwrap()
    }
}

/// B.4.1: told, never agreed; one receipt from the moment of coming in, and the recording stands on it.
#[test]
fn who_was_told_has_a_receipt_that_says_so_and_claims_no_consent() {
    let (house, call) = (House::new(), ConversationId::random());
    let set = house.clauses(30, OnRefusal::NoRecording);
    house.tell(&call, 1, &set, false);
    let (key, at, hash) = (house.keys.clone(), call.clone(), set.hash());
    let request = house.db.read_blocking(move |conn| informed(conn, &at, hash)).unwrap()[&house.people[1].person].clone();
    let code = receipts::code(&key, &request, &house.people[1].person);
    let read = code.clone();
    let receipt = house.db.read_blocking(move |conn| receipts::find(conn, &read)).unwrap().unwrap();
    assert_eq!((receipt.row.said, receipt.standing.state, receipt.row.lang), (Said::Informed, RequestState::Told, Some(Lang::Ar)));
    assert!(receipt.row.kept_until.is_some(), "nothing is recorded: it is not kept for ever");
    assert!(receipt.row.notice.as_ref().unwrap().points.iter().any(|point| point.texts.contains(&"إثبات المشورة.".to_owned())));

    house.tell(&call, 0, &set, false);
    let asked = house.begin(&call, &set).unwrap();
    assert_eq!((&asked.id, asked.hash), (&request, set.hash()), "the receipt of coming in is the one of the recording");
    let standing = house.standing_of(&asked);
    assert_eq!((standing.state, standing.approvals().len()), (RequestState::Asked, 2));
    assert_eq!(standing.asked.clauses.deleted_by.since(standing.asked.asked).as_secs(), 30 * 24 * 3600);
    house.set(&asked, RequestState::Recording).unwrap();

    let receipt = house.db.read_blocking(move |conn| receipts::find(conn, &code)).unwrap().unwrap();
    let file = record::signed(&receipt, &house.keys, "x", &[], house.clock.now());
    assert!(file.contains("\"lawful_basis\":\"notice, not consent\"") && file.contains("\"answer\":\"informed\""));
    assert!(!file.contains("\"event_type\":\"consent\"") && !file.contains("approved"));
    let evidence = house.db.read_blocking(move |conn| register::of_receipt(conn, &receipt)).unwrap();
    assert_eq!(evidence[0].record.life.state(), Some(State::Informed));
    assert_eq!(evidence[0].agrees(), register::Agrees::Yes);
    let place = Place { origin: "https://x", key: "k" };
    let iso = exchange::iso_27560(&evidence, place).unwrap().to_string();
    assert!(iso.contains("notice, not consent") && iso.contains("إثبات المشورة.") && !iso.contains("explicit consent"), "{iso}");
    assert!(exchange::kantara(&evidence, place).is_none(), "nothing was given");
}

#[test]
fn only_the_text_that_counts_now_was_told_and_an_objection_lasts() {
    let (house, call) = (House::new(), ConversationId::random());
    let set = house.clauses(30, OnRefusal::NoRecording);
    house.tell(&call, 1, &set, false);
    assert!(matches!(house.begin(&call, &set), Err(ConsentError::NotInformed)), "the one who records was not told");
    house.tell(&call, 0, &set, false);
    let other = house.clauses(29, OnRefusal::NoRecording);
    assert!(matches!(house.begin(&call, &other), Err(ConsentError::NotInformed)), "another text");
    assert!(matches!(house.begin(&ConversationId::random(), &set), Err(ConsentError::NotInformed)), "another call");

    let first = house.begin(&call, &set).unwrap();
    assert!(matches!(house.begin(&call, &set), Err(ConsentError::Open)));
    house.set(&first, RequestState::Recording).unwrap();
    house.set(&first, RequestState::Stopped).unwrap();
    // Recorded again: the same people, told once.
    let second = house.begin(&call, &set).unwrap();
    assert_ne!(second.id, first.id);
    assert_eq!(house.standing_of(&second).approvals().len(), 2);
    house.set(&second, RequestState::Recording).unwrap();
    assert!(house.withdraw(&second, 1).unwrap());
    assert!(matches!(house.standing_of(&second).person(&house.people[1].person).unwrap().answer, Some(requests::Answer::Withdrawn)));
    house.set(&second, RequestState::Stopped).unwrap();
    assert!(matches!(house.begin(&call, &set), Err(ConsentError::Objected)));
}

#[test]
fn who_wants_to_be_left_out_is_told_too_and_never_in_a_recording() {
    let (house, call) = (House::new(), ConversationId::random());
    let set = house.clauses(30, OnRefusal::Exclude);
    house.tell(&call, 1, &set, true);
    house.tell(&call, 0, &set, false);
    let asked = house.begin(&call, &set).unwrap();
    let standing = house.standing_of(&asked);
    assert_eq!(standing.approvals().len(), 1);
    let (id, person) = (asked.id.clone(), house.people[1].person.clone());
    let record = house.db.read_blocking(move |conn| records::of_person(conn, &id, &person)).unwrap().remove(0);
    assert_eq!(record.life.state(), Some(State::Withdrawn));
    let events = house.db.read_blocking(move |conn| records::events(conn, &record.id)).unwrap();
    assert_eq!(events.len(), 2, "informed, and objected");
}
