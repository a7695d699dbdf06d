//! Later questions on a real store: the same people, all of them, in time.

use std::sync::Arc;

use super::*;
use crate::base::golden;
use crate::base::limits::USE_ANSWER_TIME;
use crate::consent::clauses::tests::sample;
use crate::consent::records::record::Kind;
use crate::consent::records::register::{self, Agrees};
use crate::consent::requests::tests::House;
use crate::consent::requests::{Asked, RequestState};
use crate::store::Db;
use crate::text::{Lang, Words};

const OTHER: &str = "A lecture at the school of physiotherapy in Kiel";

impl House {
    /// A call that everybody approved, training too, and that was recorded.
    fn recorded(&self) -> Asked {
        let asked = self.ask().unwrap();
        for who in [0, 1] {
            self.answer(&asked, who, true).unwrap();
        }
        self.set(&asked, RequestState::Recording).unwrap();
        self.set(&asked, RequestState::Stopped).unwrap();
        asked
    }

    fn want(&self, first: &Asked, wanted: Wanted) -> Result<Use, ConsentError> {
        let (by, deleted_by) = (self.owner.clone(), first.clauses.deleted_by);
        let until = self.clock.now().plus(USE_ANSWER_TIME);
        let asking = Asking { request: first.id.clone(), by, wanted, deleted_by, until };
        self.write(move |tx| ask(tx, &asking))
    }

    fn say(&self, asked: &Use, who: usize, approve: bool) -> Result<Use, ConsentError> {
        let (id, person) = (asked.id.clone(), self.people[who].person.clone());
        let shown = asked.set.question(Lang::Ar);
        self.write(move |tx| answer(tx, &id, &person, approve, &shown))
    }

    fn take_back(&self, asked: &Use, who: usize) -> Result<Use, ConsentError> {
        let (id, person) = (asked.id.clone(), self.people[who].person.clone());
        self.write(move |tx| withdraw(tx, &id, &person))
    }

    fn state(&self, asked: &Use) -> State {
        let id = asked.id.clone();
        self.db.read_blocking(move |conn| find(conn, &id)).unwrap().unwrap().course.state()
    }

    /// What happened to this person's record of it.
    fn happened(&self, asked: &Use, who: usize) -> Vec<(Kind, By)> {
        let (request, person, id) = (asked.request.clone(), self.people[who].person.clone(), asked.id.clone());
        let read = self.db.read_blocking(move |conn| {
            let record = records::of_person(conn, &request, &person)?.into_iter().find(|one| one.later.as_ref() == Some(&id));
            record.map_or(Ok(Vec::new()), |record| records::events(conn, &record.id))
        });
        read.unwrap().into_iter().map(|event| (event.kind, event.by)).collect()
    }

    fn erase(&self) -> usize {
        let now = self.clock.now();
        let all = self.db.read_blocking(move |conn| due(conn, now, 100)).unwrap();
        let remove = |id: String| {
            self.write(move |tx| {
                let (id, person) = id.split_once('/').unwrap();
                Ok(remove(tx, id, person)?)
            })
        };
        all.into_iter().map(|id| remove(id).unwrap()).sum()
    }
}

fn other() -> Wanted {
    Wanted::Other { text: OTHER.to_owned() }
}

fn obstacle(refused: Result<Use, ConsentError>) -> Obstacle {
    match refused {
        Err(ConsentError::CannotAsk(obstacle)) => obstacle,
        found => panic!("{found:?}"),
    }
}

#[test]
fn a_use_counts_when_the_last_of_all_has_approved_and_ends_when_one_takes_it_back() {
    let house = House::new();
    let first = house.recorded();
    let asked = house.want(&first, other()).unwrap();
    assert_eq!(asked.course.people().len(), 2, "whoever recorded is in it too");
    assert_eq!(house.say(&asked, 0, true).unwrap().course.state(), State::Asked);
    assert_eq!(house.say(&asked, 1, true).unwrap().course.state(), State::Granted);
    house.say(&asked, 1, true).unwrap();
    let asker = (Kind::Requested, By::Account(house.owner.clone()));
    assert_eq!(house.happened(&asked, 1), [asker.clone(), (Kind::Given, By::Person)], "the second press is no second answer");
    assert_eq!(house.take_back(&asked, 1).unwrap().course.state(), State::Ended);
    house.take_back(&asked, 1).unwrap();
    assert_eq!(house.happened(&asked, 1), [asker.clone(), (Kind::Given, By::Person), (Kind::Withdrawn, By::Person)]);
    assert_eq!(house.happened(&asked, 0), [asker, (Kind::Given, By::Person), (Kind::Expired, By::System)], "it ended for all at once");
}

/// WX-69: nothing optional is asked about a recording that a minor is in, whoever agreed to the account.
#[test]
fn nobody_is_asked_for_more_where_a_minor_is_in_it() {
    let house = House::new();
    let first = house.recorded();
    let id = first.id.clone();
    house.write(move |tx| note_minor(tx, &id)).unwrap();
    for wanted in [Wanted::Training, Wanted::Public, other(), Wanted::Days { days: 60 }] {
        assert_eq!(obstacle(house.want(&first, wanted)), Obstacle::Minor);
    }
}

#[test]
fn one_refusal_is_everybodys_and_silence_is_one() {
    let house = House::new();
    let first = house.recorded();
    let asked = house.want(&first, Wanted::Public).unwrap();
    house.say(&asked, 0, true).unwrap();
    assert_eq!(house.say(&asked, 1, false).unwrap().course.state(), State::Refused);
    assert!(matches!(house.say(&asked, 1, true), Err(ConsentError::CannotAnswer(NotNow::Already))));

    let silent = house.want(&first, other()).unwrap();
    house.say(&silent, 1, true).unwrap();
    house.clock.step(USE_ANSWER_TIME);
    assert!(matches!(house.say(&silent, 0, true), Err(ConsentError::CannotAnswer(NotNow::Late))), "also before the round");
    assert_eq!(house.write(close_over).unwrap().len(), 1);
    assert_eq!(house.write(close_over).unwrap().len(), 0);
    assert_eq!(house.state(&silent), State::Refused);
    assert_eq!(house.happened(&silent, 0)[1], (Kind::Refused, By::System));
    assert_eq!(house.happened(&silent, 1)[1..], [(Kind::Given, By::Person), (Kind::Expired, By::System)]);
}

#[test]
fn the_same_people_are_asked_or_nobody_and_never_for_what_they_took_back() {
    let house = House::new();
    let first = house.recorded();
    assert_eq!(obstacle(house.want(&first, Wanted::Training)), Obstacle::NothingNew, "everybody pressed it then");
    let open = house.want(&first, other()).unwrap();
    assert_eq!(obstacle(house.want(&first, Wanted::Public)), Obstacle::Open, "the second of two who ask at once");
    for who in [0, 1] {
        house.say(&open, who, true).unwrap();
    }
    assert_eq!(obstacle(house.want(&first, other())), Obstacle::NothingNew);
    assert_eq!(obstacle(house.want(&first, Wanted::Days { days: 30 })), Obstacle::Days(31, 180));
    assert_eq!(obstacle(house.want(&first, Wanted::Days { days: 181 })), Obstacle::Days(31, 180));
    let stranger = PersonId::random();
    let (id, shown) = (open.id.clone(), open.set.question(Lang::En));
    let refused = house.write(move |tx| answer(tx, &id, &stranger, true, &shown));
    assert!(matches!(refused, Err(ConsentError::CannotAnswer(NotNow::NotAsked))));
    let mut changed = open.set.question(Lang::En);
    changed.silence.push('.');
    let (id, person) = (open.id.clone(), house.people[0].person.clone());
    let refused = house.write(move |tx| answer(tx, &id, &person, true, &changed));
    assert!(matches!(refused, Err(ConsentError::CannotAnswer(NotNow::Late))), "an answer to another text is none");

    for _ in 0..4 {
        let again = house.want(&first, Wanted::Public).unwrap();
        house.say(&again, 0, false).unwrap();
    }
    assert_eq!(obstacle(house.want(&first, Wanted::Public)), Obstacle::TooOften, "a refusal is not asked away");
    house.withdraw(&first, 1).unwrap();
    assert_eq!(obstacle(house.want(&first, Wanted::Public)), Obstacle::TakenBack);
    assert_eq!(house.state(&open), State::Ended, "what rests upon an approval ends with it");
}

#[test]
fn whoever_takes_the_recording_back_while_being_asked_refuses() {
    let house = House::new();
    let first = house.recorded();
    let asked = house.want(&first, other()).unwrap();
    house.say(&asked, 0, true).unwrap();
    house.withdraw(&first, 1).unwrap();
    assert_eq!(house.state(&asked), State::Refused);
    assert_eq!(house.happened(&asked, 1)[1..], [(Kind::Refused, By::Person)]);
}

#[test]
fn somebody_who_never_approved_is_not_asked_and_neither_are_the_others() {
    let house = House::new();
    let first = house.ask().unwrap();
    house.answer(&first, 0, true).unwrap();
    house.answer(&first, 1, false).unwrap();
    house.set(&first, RequestState::Blocked).unwrap();
    assert_eq!(obstacle(house.want(&first, other())), Obstacle::TakenBack);
}

#[test]
fn a_file_that_is_gone_ends_it_and_proofs_go_in_their_time() {
    let house = House::new();
    let first = house.recorded();
    let refused = house.want(&first, Wanted::Public).unwrap();
    house.say(&refused, 1, false).unwrap();
    let granted = house.want(&first, other()).unwrap();
    for who in [0, 1] {
        house.say(&granted, who, true).unwrap();
    }
    let (id, now) = (first.id.clone(), house.clock.now());
    house.write(move |tx| requests::note_life(tx, &id, Some(now))).unwrap();
    assert_eq!(house.state(&granted), State::Ended);
    assert_eq!(house.erase(), 0);
    // RT-29: a refusal for twelve months, with whoever had not answered then.
    house.clock.step(REFUSAL_KEPT);
    assert_eq!(house.erase(), 3, "two people and the question");
    assert_eq!(house.happened(&refused, 1), []);
    assert_eq!(house.happened(&granted, 1).len(), 3, "an approval for three years");
    house.clock.step(PROOF_KEPT);
    assert_eq!(house.erase(), 3);
    house.erase_all_due();
    let request = first.id.clone();
    assert!(house.db.read_blocking(move |conn| of_request(conn, &request)).unwrap().is_empty());
}

#[test]
fn the_evidence_of_a_later_answer_is_its_own_text() {
    let house = House::new();
    let first = house.recorded();
    let asked = house.want(&first, other()).unwrap();
    house.say(&asked, 1, true).unwrap();
    let (db, person): (&Db, PersonId) = (&house.db, house.people[1].person.clone());
    let (request, id) = (first.id.clone(), asked.id.clone());
    let read = db.read_blocking(move |conn| {
        let record = records::of_person(conn, &request, &person)?.into_iter().find(|one| one.later.as_ref() == Some(&id)).unwrap();
        register::evidence(conn, &record.id)
    });
    let mut evidence = read.unwrap().unwrap();
    assert_eq!(evidence.agrees(), Agrees::Yes);
    assert!(evidence.notice().unwrap().points[1].texts[0].contains(OTHER), "what was typed, as it was typed");
    evidence.later.as_mut().unwrap().notice.as_mut().unwrap().silence.push('.');
    assert_eq!(evidence.agrees(), Agrees::No);
}

fn asked_for(wanted: Wanted) -> UseSet {
    let first = sample();
    UseSet {
        version: VERSION,
        wanted,
        business: first.business.clone(),
        address: first.address.clone(),
        privacy_contact: first.privacy_contact.clone(),
        asker: "Olga Maier".to_owned(),
        agent: first.agent.clone(),
        room: first.room.clone(),
        zone: first.zone.clone(),
        recorded: first.asked,
        first: first.hash().to_string(),
        granted: vec![Wanted::Training],
        deleted_by: first.deleted_by,
        longer: first.deleted_by.plus(Duration::from_secs(30 * 24 * 3600)),
        until: first.asked.plus(USE_ANSWER_TIME),
        policy: None,
        published: None,
    }
}

fn all_kinds() -> [Wanted; 5] {
    let text = "Dr. Ruth Meyer, Universität Kiel".to_owned();
    [Wanted::Training, other(), Wanted::Outsiders { text }, Wanted::Public, Wanted::Days { days: 60 }]
}

#[test]
fn golden_later_questions_in_nine_languages() {
    for lang in Lang::ALL {
        let mut lines = Vec::new();
        for wanted in all_kinds() {
            let name = wanted.name(&Words::new(lang, "Europe/Berlin"));
            let question = asked_for(wanted).question(lang);
            lines.extend([format!("== {name}"), question.title, question.intro]);
            for point in question.points {
                lines.push(format!("* {}", point.name));
                lines.extend(point.texts.into_iter().map(|text| format!("  {text}")));
            }
            lines.push(format!("[{}] [{}]", question.refuse, question.approve));
            lines.push(question.silence);
        }
        golden::check(&format!("later-question.{}.txt", lang.tag()), &(lines.join("\n") + "\n"));
    }
}

#[test]
fn published_words_of_the_point_stand_in_the_question() {
    let published = crate::consent::published::tests::sample();
    for (wanted, words) in all_kinds().into_iter().zip(["use", "use", "sharing", "sharing", "keeping"]) {
        let set = UseSet { policy: Some(published.mark()), published: Some(Arc::clone(&published)), ..asked_for(wanted) };
        let question = set.question(Lang::En);
        assert_eq!((question.points.len(), question.policy.is_some()), (5, true));
        assert_eq!(question.points[2].texts[0], format!("Ours on {words}."));
        assert_eq!(set.question(Lang::Lv).lang, Lang::En, "in the language that leads, where the own one is missing");
    }
}
