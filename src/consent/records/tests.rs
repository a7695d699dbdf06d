//! Records as written by real requests, and as other systems read them.

use std::sync::Arc;
use std::time::Duration;

use super::exchange::{Place, file, iso_27560, kantara};
use super::register::{Agrees, Evidence, Filter, Who, evidence, page};
use super::*;
use crate::audit::tests::deeds;
use crate::base::golden;
use crate::base::limits::{ANSWER_TIME, PROOF_KEPT};
use crate::consent::clauses::Reader;
use crate::consent::clauses::tests::sample;
use crate::consent::invalid;
use crate::consent::receipts::{self, Code, Receipt, Row, Said};
use crate::consent::requests::tests::House;
use crate::consent::requests::{self, Answer, RequestState, Role, Standing};
use crate::policies::recipients::NewRecipient;
use crate::rules::profiles::Profiles;

impl House {
    fn records(&self, asked: &Asked, who: usize) -> Vec<Record> {
        let (request, person) = (asked.id.clone(), self.people[who].person.clone());
        self.db.read_blocking(move |conn| of_person(conn, &request, &person)).unwrap()
    }

    fn states(&self, asked: &Asked, who: usize) -> Vec<State> {
        self.records(asked, who).iter().filter_map(|record| record.life.state()).collect()
    }

    fn kinds(&self, record: &Record) -> Vec<(Kind, By)> {
        let id = record.id.clone();
        let events = self.db.read_blocking(move |conn| events(conn, &id)).unwrap();
        events.into_iter().map(|event| (event.kind, event.by)).collect()
    }

    /// What the ledger says of an id, in order.
    fn deeds(&self, id: &str) -> Vec<String> {
        let id = id.to_owned();
        self.db.read_blocking(move |conn| Ok::<_, ConsentError>(deeds(conn, &id))).unwrap()
    }

    fn register(&self, filter: Filter) -> usize {
        self.db.read_blocking(move |conn| page(conn, &filter, 0)).unwrap().1
    }
}

#[test]
fn each_step_of_a_request_stands_in_the_records_of_its_people() {
    let house = House::new();
    let asked = house.ask().unwrap();
    assert_eq!(house.states(&asked, 1), [State::Requested, State::Requested]);
    house.answer(&asked, 1, true).unwrap();
    house.answer(&asked, 0, false).unwrap();
    assert_eq!(house.states(&asked, 1), [State::Given, State::Given], "training was pressed too");
    assert_eq!(house.states(&asked, 0), [State::Refused, State::Refused]);
    let record = house.records(&asked, 1).remove(0);
    let shown = asked.clauses.question(Lang::Ar, Reader::Present);
    assert_eq!((record.text_hash, record.lang, record.version), (Some(shown.text_hash()), Some(Lang::Ar), asked.clauses.version));
    assert_eq!((record.terms.controller.name.as_str(), record.valid_until), ("Lindner", Some(asked.clauses.deleted_by)));
    assert_eq!((record.account.as_ref(), house.records(&asked, 0)[0].account.as_ref()), (None, Some(&house.owner)));
    house.withdraw(&asked, 1).unwrap();
    let by_owner = (Kind::Requested, By::Account(house.owner.clone()));
    assert_eq!(house.kinds(&record), [by_owner, (Kind::Given, By::Person), (Kind::Withdrawn, By::Person)]);
    assert_eq!(house.states(&asked, 1), [State::Withdrawn, State::Withdrawn]);
    assert_eq!(house.deeds(house.people[1].person.as_str()), ["consent.ask", "consent.approve", "consent.withdraw"]);
    assert_eq!(house.deeds(house.people[0].person.as_str()), ["consent.ask", "consent.refuse"]);
}

#[test]
fn silence_is_refused_by_the_program_and_who_left_is_asked_no_more() {
    let house = House::new();
    let asked = house.ask().unwrap();
    house.clock.step(ANSWER_TIME);
    let (id, person) = (asked.id.clone(), house.people[1].person.clone());
    house.write(move |tx| requests::silent(tx, &id, &person, None)).unwrap();
    let (id, person) = (asked.id.clone(), house.people[0].person.clone());
    house.write(move |tx| requests::left(tx, &id, &person)).unwrap();
    assert_eq!(house.kinds(&house.records(&asked, 1)[0])[1], (Kind::Refused, By::System));
    assert_eq!(house.states(&asked, 0), [State::Expired, State::Expired]);
    assert_eq!(house.deeds(house.people[1].person.as_str()), ["consent.ask", "consent.silent"]);
    assert_eq!(house.deeds(house.people[0].person.as_str()), ["consent.ask", "consent.left"]);
}

#[test]
fn an_approval_ends_with_what_it_was_about_and_is_erased_with_its_proof() {
    let house = House::new();
    let asked = house.ask().unwrap();
    house.answer(&asked, 1, true).unwrap();
    house.set(&asked, RequestState::Recording).unwrap();
    house.set(&asked, RequestState::Stopped).unwrap();
    assert_eq!(house.states(&asked, 1), [State::Given, State::Given], "the file is there");
    assert_eq!(house.states(&asked, 0), [State::Expired, State::Expired], "nobody waits any more");
    let (id, now) = (asked.id.clone(), house.clock.now());
    house.write(move |tx| requests::note_life(tx, &id, Some(now))).unwrap();
    assert_eq!(house.states(&asked, 1), [State::Expired, State::Expired]);
    assert_eq!(house.deeds(house.records(&asked, 1)[0].id.as_str()), ["consent.expire"]);
    house.withdraw(&asked, 1).unwrap();
    assert_eq!(house.states(&asked, 1), [State::Withdrawn, State::Withdrawn], "withdrawing is never refused");
    house.clock.step(PROOF_KEPT);
    house.erase_all_due();
    assert_eq!((house.states(&asked, 1).len(), house.register(Filter::default())), (0, 0));
}

#[test]
fn what_was_never_recorded_ends_with_its_request() {
    let house = House::new();
    let asked = house.ask().unwrap();
    house.answer(&asked, 1, true).unwrap();
    house.answer(&asked, 0, false).unwrap();
    house.set(&asked, RequestState::Blocked).unwrap();
    assert_eq!(house.states(&asked, 1), [State::Expired, State::Expired]);
}

#[test]
fn a_receipt_is_joined_to_one_account_and_its_holder_restricts_lifts_and_withdraws_one_use() {
    let house = House::new();
    let asked = house.ask().unwrap();
    house.answer(&asked, 1, true).unwrap();
    let code = receipts::code(&house.keys, &asked.id, &house.people[1].person);
    let join = |account: &AccountId, code: &Code| {
        let (account, code) = (account.clone(), code.clone());
        house.write(move |tx| own::join_by_code(tx, &account, &code))
    };
    let mine = AccountId::random();
    join(&mine, &code).unwrap();
    join(&mine, &code).unwrap();
    assert!(matches!(join(&house.owner, &code), Err(ConsentError::Elsewhere)));
    let unknown = receipts::code(&house.keys, &asked.id, &PersonId::random());
    assert!(matches!(join(&mine, &unknown), Err(ConsentError::Missing)));

    let all = house.records(&asked, 1);
    let press = |act: fn(&Tx, &AccountId, &ConsentId) -> Result<(), ConsentError>, account: &AccountId, at: usize| {
        let (account, id) = (account.clone(), all[at].id.clone());
        house.write(move |tx| act(tx, &account, &id))
    };
    assert!(matches!(press(own::restrict, &mine, 0), Err(ConsentError::NotNow(..))), "the call goes on: withdraw stops it");
    house.set(&asked, RequestState::Recording).unwrap();
    house.set(&asked, RequestState::Stopped).unwrap();
    assert!(matches!(press(own::restrict, &house.owner, 0), Err(ConsentError::Missing)));
    for _ in 0..2 {
        press(own::restrict, &mine, 0).unwrap();
    }
    let request = asked.id.clone();
    assert!(house.db.read_blocking(move |conn| own::restricted_since(conn, &request)).unwrap().is_some());
    assert_eq!(house.register(Filter { restricted: true, ..Filter::default() }), 1);
    assert!(!house.records(&asked, 1)[0].life.is_live());
    press(own::lift, &mine, 0).unwrap();
    assert!(house.records(&asked, 1)[0].life.is_live());
    press(own::withdraw_use, &mine, 1).unwrap();
    press(own::withdraw_use, &mine, 1).unwrap();
    assert_eq!(house.states(&asked, 1), [State::Given, State::Withdrawn], "the recording itself stays approved");
    assert!(press(own::lift, &mine, 1).is_err() && press(own::restrict, &mine, 1).is_err(), "nothing revives what was taken back");
    assert_eq!(house.deeds(house.people[1].person.as_str()), ["consent.ask", "consent.approve", "consent.join"]);
    assert_eq!(house.deeds(all[0].id.as_str()), ["consent.restrict", "consent.lift"], "pressed twice is done once");
    assert_eq!(house.deeds(all[1].id.as_str()), ["consent.withdraw"]);
}

#[test]
fn what_an_officer_finds_ends_what_rests_upon_it_and_nothing_that_the_person_ended() {
    let house = House::new();
    let asked = house.ask().unwrap();
    let declare = |record: &Record| {
        let (id, finding) = (record.id.clone(), Finding { by: house.owner.clone(), reason: "It was not free.".to_owned() });
        house.write(move |tx| invalid::declare(tx, &id, &finding).map(|was| was.is_some()))
    };
    assert!(matches!(declare(&house.records(&asked, 1)[0]), Err(ConsentError::NotAsked)), "nobody has given anything yet");
    house.answer(&asked, 1, true).unwrap();
    let officer = By::Account(house.owner.clone());
    let course = [(Kind::Requested, officer.clone()), (Kind::Given, By::Person), (Kind::Invalidated, officer)];

    // The use that was added goes by itself, and the approval stays.
    let training = house.records(&asked, 1).remove(1);
    assert!(declare(&training).unwrap());
    assert!(!declare(&training).unwrap(), "pressed twice is done once");
    assert_eq!(house.states(&asked, 1), [State::Given, State::Invalidated]);
    assert!(matches!(house.standing(&asked).person(&house.people[1].person).unwrap().answer, Some(Answer::Approved(_))));

    let recording = house.records(&asked, 1).remove(0);
    assert!(declare(&recording).unwrap());
    assert!(!declare(&recording).unwrap());
    assert_eq!(house.states(&asked, 1), [State::Invalidated, State::Invalidated]);
    assert!(matches!(house.standing(&asked).person(&house.people[1].person).unwrap().answer, Some(Answer::Invalidated)));
    assert!(house.standing(&asked).approvals().is_empty(), "no permit is made of it");
    assert_eq!((house.kinds(&recording), house.kinds(&training)), (course.to_vec(), course.to_vec()));
    let request = asked.id.clone();
    let row = house.db.read_blocking(move |conn| receipts::of_request(conn, &request)).unwrap();
    let row = row.into_iter().find(|row| row.person == house.people[1].person).unwrap();
    assert_eq!((row.withdrawn, row.invalid.as_deref()), (Some(house.clock.now()), Some("It was not free.")));
    assert!(!house.withdraw(&asked, 1).unwrap(), "there is nothing left to take back");
    assert_eq!(house.deeds(recording.id.as_str()), ["consent.invalidate"]);
    assert_eq!(house.register(Filter { state: Some(State::Invalidated), ..Filter::default() }), 2);

    // What the person ended stays as they ended it, and what was refused never counted.
    let house = House::new();
    let asked = house.ask().unwrap();
    house.answer(&asked, 1, true).unwrap();
    house.answer(&asked, 0, false).unwrap();
    house.withdraw(&asked, 1).unwrap();
    for who in [0, 1] {
        for record in house.records(&asked, who) {
            let (id, finding) = (record.id.clone(), Finding { by: house.owner.clone(), reason: "x".to_owned() });
            let late = house.write(move |tx| invalid::declare(tx, &id, &finding));
            assert!(matches!(late, Err(ConsentError::NotAsked)), "{who} {record:?}");
        }
    }
    assert_eq!(house.states(&asked, 1), [State::Withdrawn, State::Withdrawn]);
}

#[test]
fn the_register_is_searched_by_each_word_of_its_filter() {
    let house = House::new();
    let asked = house.ask().unwrap();
    house.answer(&asked, 1, true).unwrap();
    let code = receipts::code(&house.keys, &asked.id, &house.people[1].person).grouped();
    let check = |filter: Filter, count: usize| assert_eq!(house.register(filter.clone()), count, "{filter:?}");
    check(Filter::default(), 4);
    check(Filter { state: Some(State::Given), ..Filter::default() }, 2);
    check(Filter { purpose: Some(Purpose::Training), ..Filter::default() }, 2);
    for (typed, count) in [("samira", 2), ("Sam", 2), (code.as_str(), 2), ("%", 0), ("_", 0), ("nobody", 0)] {
        check(Filter { who: Who::typed(typed), ..Filter::default() }, count);
    }
    let now = house.clock.now();
    check(Filter { from: Some(now), before: Some(now.plus(Duration::from_millis(1))), ..Filter::default() }, 4);
    check(Filter { before: Some(now), ..Filter::default() }, 0);
    let id = house.records(&asked, 1)[0].id.clone();
    let found = house.db.read_blocking(move |conn| evidence(conn, &id)).unwrap().unwrap();
    assert_eq!(found.agrees(), Agrees::Yes);
    let mut changed = found;
    changed.receipt.as_mut().unwrap().row.notice.as_mut().unwrap().silence.push('.');
    assert_eq!(changed.agrees(), Agrees::No);
}

/// A recording that was approved with training; the training was taken back afterwards.
fn sample_evidence() -> Vec<Evidence> {
    let clauses = Arc::new(sample());
    let asked = clauses.asked;
    let shown = clauses.question(Lang::Ar, Reader::Present);
    let at = |seconds: u64| asked.plus(Duration::from_secs(seconds));
    let row = Row {
        request: "req_000000000000000000000000".to_owned().try_into().unwrap(),
        person: "per_000000000000000000000001".to_owned().try_into().unwrap(),
        name: crate::base::secret::Personal::new("سميرة".to_owned()),
        role: Role::Guest,
        asked,
        said: Said::Approved,
        answered: Some(at(43)),
        lang: Some(Lang::Ar),
        notice: Some(shown.clone()),
        continued: false,
        options: [Offer::Training].into(),
        withdrawn: None,
        invalid: None,
        kept_until: None,
    };
    let standing = Standing {
        asked: Asked {
            id: row.request.clone(),
            conversation: "conv_000000000000000000000000".to_owned().try_into().unwrap(),
            recorder: "per_000000000000000000000002".to_owned().try_into().unwrap(),
            account: "acc_000000000000000000000002".to_owned().try_into().unwrap(),
            hash: clauses.hash(),
            clauses,
            asked,
        },
        state: RequestState::Stopped,
        people: Vec::new(),
        recorded: Duration::from_secs(40),
        running: None,
        started: Some(at(50)),
        ended: Some(at(90)),
    };
    let hash = Some(shown.text_hash());
    let mut terms = Terms::of(&standing.asked.clauses);
    terms.recipients = vec!["Nordwolke GmbH (hosting)".to_owned(), "Kanzlei Brandt (adviser)".to_owned()];
    terms.jurisdiction.laws = vec!["European Union and United Kingdom".to_owned()];
    let text = Some(Text { hash: shown.text_hash(), lang: Some(Lang::Ar), version: Some(1) });
    let of = |purpose: Purpose, number: u8, state: State| {
        let event = |kind, seconds, by, text| Event { kind, at: at(seconds), by, text, reason: None };
        let asker = By::Account(standing.asked.account.clone());
        let mut events = vec![event(Kind::Requested, 0, asker, None), event(Kind::Given, 43, By::Person, text)];
        if state == State::Withdrawn {
            events.push(event(Kind::Withdrawn, 400, By::Person, None));
        }
        let record = Record {
            id: format!("cons_00000000000000000000000{number}").try_into().unwrap(),
            purpose,
            person: Some(row.person.clone()),
            account: None,
            request: Some(row.request.clone()),
            later: None,
            text_hash: hash,
            lang: Some(Lang::Ar),
            version: 1,
            terms: terms.clone(),
            life: Life::stored(state, None),
            valid_until: Some(standing.asked.clauses.deleted_by),
            created: asked,
        };
        Evidence { record, events, receipt: Some(Receipt { row: row.clone(), standing: standing.clone() }), later: None, document: None }
    };
    vec![of(Purpose::Recording, 1, State::Given), of(Purpose::Training, 2, State::Withdrawn)]
}

/// Terms that were accepted, confirmed in their second version, and declared invalid.
fn sample_document() -> Evidence {
    let mut all = sample_evidence();
    let mut one = all.remove(0);
    let asked = one.record.created;
    let text = |byte: u8, lang, version| Some(Text { hash: [byte; 32], lang: Some(lang), version: Some(version) });
    let event = |kind, days: u64, by, text| Event { kind, at: asked.plus(Duration::from_secs(days * 86_400)), by, text, reason: None };
    let officer = By::Account("acc_000000000000000000000007".to_owned().try_into().unwrap());
    one.events = vec![
        event(Kind::Requested, 0, By::System, None),
        event(Kind::Given, 0, By::Person, text(1, Lang::En, 1)),
        event(Kind::Reaffirmed, 40, By::Person, text(2, Lang::Ar, 2)),
        Event { reason: Some("The text was wrong.".to_owned()), ..event(Kind::Invalidated, 50, officer, None) },
    ];
    one.record = Record {
        purpose: Purpose::Document(crate::policies::kinds::Kind::Terms),
        person: None,
        account: Some("acc_000000000000000000000003".to_owned().try_into().unwrap()),
        request: None,
        text_hash: Some([2; 32]),
        version: 2,
        life: Life::stored(State::Invalidated, None),
        valid_until: None,
        terms: Terms { storage: "server".to_owned(), withdrawal: vec!["account".to_owned()], ..one.record.terms.clone() },
        ..one.record
    };
    Evidence { receipt: None, ..one }
}

const PLACE: Place<'_> = Place { origin: "https://desk.example", key: "thumbprint" };

#[test]
fn a_record_keeps_who_heard_of_calls_and_whose_law_held_when_it_was_asked_for() {
    let house = House::new();
    let add = |name: &'static str, kind: RecipientKind, days: u64| {
        house.write(move |tx| {
            let text = |text: &str| text.to_owned();
            let from = tx.now.plus(Duration::from_secs(days * 24 * 3600));
            let (data, task) = (text("Calls"), text("Runs the server"));
            let new = NewRecipient { name: text(name), kind, data, task, countries: text("Germany"), transfer: String::new(), from };
            Ok(recipients::add(tx, &new, tx.now)?)
        })
    };
    let hosting = add("Nordwolke GmbH", RecipientKind::Hosting, 0).unwrap();
    add("Briefbote", RecipientKind::Mail, 0).unwrap();
    add("Kanzlei Brandt", RecipientKind::Adviser, 10).unwrap();
    house.write(|tx| house::choose_profiles(tx, &Profiles::chosen([Profile::EuUk])).map_err(|_| ConsentError::Missing)).unwrap();
    let asked = house.ask().unwrap();
    let terms = |house: &House| house.records(&asked, 1).remove(0).terms;
    assert_eq!(terms(&house).recipients, ["Nordwolke GmbH (hosting)"], "neither letters nor what is still to come");
    assert_eq!(terms(&house).jurisdiction.laws, ["European Union and United Kingdom"]);
    // What changes afterwards changes nothing that was asked.
    house.write(move |tx| Ok(recipients::end(tx, &hosting)?)).unwrap();
    assert_eq!(terms(&house).recipients.len(), 1);
}

#[test]
fn records_of_before_still_read() {
    let before = r#"{"controller":{"address":"Kiel","contact":"p","name":"L"},"jurisdiction":{"address":"Kiel","zone":"UTC"},
        "recipients":[],"storage":"agent-disk","withdrawal":["call"]}"#;
    let terms: Terms = serde_json::from_str(before).unwrap();
    assert!(terms.jurisdiction.laws.is_empty() && terms.recipients.is_empty());
}

#[test]
fn golden_files_for_other_systems() {
    let all = sample_evidence();
    golden::check("record.27560.json", &(file(&iso_27560(&all, PLACE).unwrap()) + "\n"));
    golden::check("record.kantara.json", &(file(&kantara(&all, PLACE).unwrap()) + "\n"));
    let document = [sample_document()];
    golden::check("record-document.27560.json", &(file(&iso_27560(&document, PLACE).unwrap()) + "\n"));
    golden::check("record-document.kantara.json", &(file(&kantara(&document, PLACE).unwrap()) + "\n"));
}

#[test]
fn a_file_for_other_systems_has_every_mandatory_field_and_claims_nothing_that_was_not_given() {
    let mut all = sample_evidence();
    let value = iso_27560(&all, PLACE).unwrap();
    for field in ["schema_version", "record_id", "pii_principal_id"] {
        assert!(value["header"][field].is_string(), "{field}");
    }
    let purposes = value["processing"]["purposes"].as_array().unwrap();
    for field in [
        "purpose",
        "lawful_basis",
        "pii_information",
        "pii_controllers",
        "collection_method",
        "storage_locations",
        "retention_period",
        "jurisdiction",
        "recipient_third_parties",
        "withdrawal_method",
    ] {
        assert!(purposes.iter().all(|purpose| !purpose[field].is_null()), "{field}");
    }
    for field in ["party_id", "party_name", "party_address", "party_contact", "party_role"] {
        assert!(value["party_identification"][0][field].is_string(), "{field}");
    }
    for event in value["events"].as_array().unwrap() {
        assert!(["event_time", "event_type", "event_state", "entity_id"].iter().all(|field| event[field].is_string()), "{event}");
    }
    assert_eq!(iso_27560(&[], PLACE), None);
    for one in &mut all {
        one.events.truncate(1);
    }
    assert_eq!(kantara(&all, PLACE), None, "the format has no word for a refusal");
    // What was given anew does not say that it has ended.
    let mut anew = sample_document();
    for (kind, by) in [(Kind::Requested, By::System), (Kind::Given, By::Person)] {
        anew.events.push(Event { kind, at: UtcMillis(1_900_000_000_000), by, text: None, reason: None });
    }
    let value = kantara(&[anew], PLACE).unwrap();
    assert_eq!(value["consentTimestamp"], 1_900_000_000);
    assert_eq!(value["services"][0]["purposes"][0]["termination"], "until withdrawn");
}
