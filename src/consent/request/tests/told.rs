//! Where nobody is asked: tables, and the wandering that shows that nobody is recorded who was not told what counts now (B.4.1).

use std::collections::BTreeMap;
use std::sync::Arc;

use super::bench::{asked_under, attendee, person};
use super::*;
use crate::consent::clauses::ClauseSet;
use crate::consent::request::notice::{Notice, Wish};
use crate::consent::requests::{Approval, PersonStanding, Standing};
use crate::text::Lang;

/// A store of a room that tells: which text counts, who was told which, and the request that stands or was the last.
struct Store {
    on_refusal: OnRefusal,
    /// Stands for the text: each number of days is another one.
    days: u16,
    mode: Mode,
    /// Whether each person objects.
    told: BTreeMap<(u16, PersonId), bool>,
    standing: Option<Standing>,
    requests: u32,
}

#[derive(Clone, Copy, PartialEq)]
enum Mode {
    Off,
    Ask,
    Notice,
}

impl Store {
    fn new(on_refusal: OnRefusal) -> Self {
        Self { on_refusal, days: 30, mode: Mode::Notice, told: BTreeMap::new(), standing: None, requests: 0 }
    }

    fn asked(&self, number: u32) -> Asked {
        let asked = asked_under(number, self.on_refusal);
        let ground = [(Lang::En, "Proof".to_owned())].into();
        let clauses = ClauseSet { days: self.days, ground, ..(*asked.clauses).clone() };
        Asked { hash: clauses.hash(), clauses: Arc::new(clauses), ..asked }
    }

    fn rule(&self) -> Rule {
        let Asked { clauses, hash, id, .. } = self.asked(1);
        let informed = self.told.keys().filter(|(days, _)| *days == self.days).map(|(_, person)| (person.clone(), id.clone())).collect();
        match self.mode {
            Mode::Off => Rule::Off,
            Mode::Ask => Rule::Ask,
            Mode::Notice => Rule::Notice(Notice { clauses, hash, informed }),
        }
    }

    fn word(&self, person: &PersonId) -> Option<bool> {
        self.told.get(&(self.days, person.clone())).copied()
    }

    fn row(&self, asked: &Asked, person: &PersonId, now: UtcMillis) -> Option<PersonStanding> {
        let objects = self.word(person)?;
        let answer = if objects { Answer::Refused } else { Answer::Approved(Approval::of_row(asked, person.clone(), now)) };
        Some(PersonStanding { person: person.clone(), asked: now, until: now, answer: Some(answer), answered: Some(now) })
    }

    fn write(&mut self, now: UtcMillis, deed: Deed) -> Option<Input> {
        match deed {
            Deed::Ask { recorder, people, .. } => {
                let words: Vec<Option<bool>> = people.iter().map(|person| self.word(person)).collect();
                let refused = match () {
                    () if self.mode != Mode::Notice => Some(Refused::Off),
                    () if words.contains(&None) => Some(Refused::NotInformed),
                    () if words.contains(&Some(true)) && self.on_refusal != OnRefusal::Exclude => Some(Refused::Objected),
                    () => None,
                };
                if let Some(why) = refused {
                    return Some(Input::NotAsked(why));
                }
                self.requests += 1;
                let asked = Asked { recorder, asked: now, ..self.asked(self.requests) };
                let people = people.iter().filter_map(|person| self.row(&asked, person, now)).collect();
                self.standing = Some(Standing {
                    asked,
                    state: RequestState::Asked,
                    people,
                    recorded: Duration::ZERO,
                    running: None,
                    started: None,
                    ended: None,
                });
            }
            Deed::Tell { person } => {
                self.told.entry((self.days, person.clone())).or_insert(false);
                self.add(now, &person);
                let open = self.standing.clone().filter(|standing| !standing.state.is_over());
                return Some(Input::Told { rule: self.rule(), standing: open });
            }
            Deed::AskAlso { person, .. } => self.add(now, &person),
            Deed::Withdraw { person, .. } => {
                let days = self.days;
                self.told.entry((days, person.clone())).and_modify(|objects| *objects = true);
                let known = self.standing.as_mut()?.people.iter_mut().find(|known| known.person == person)?;
                known.answer = Some(Answer::Withdrawn);
            }
            Deed::State { request, state } => {
                let standing = self.standing.as_mut().filter(|standing| standing.asked.id == request)?;
                if state == RequestState::Recording {
                    standing.started.get_or_insert(now);
                }
                standing.state = state;
                return self.standing.clone().map(Input::Moved);
            }
            Deed::Answer { .. } | Deed::Silent { .. } | Deed::Left { .. } => {}
        }
        self.standing.clone().map(Input::Stored)
    }

    fn add(&mut self, now: UtcMillis, person: &PersonId) {
        let hash = self.asked(1).hash;
        let Some(standing) = self.standing.clone().filter(|standing| !standing.state.is_over() && standing.asked.hash == hash) else {
            return;
        };
        if standing.person(person).is_none()
            && let Some(row) = self.row(&standing.asked, person, now)
        {
            self.standing.iter_mut().for_each(|standing| standing.people.push(row.clone()));
        }
    }
}

struct World {
    seed: u64,
    machine: Recording,
    now: UtcMillis,
    people: Vec<Attendee>,
    store: Store,
    waiting: Vec<Deed>,
    permits: Vec<Claims>,
    refused: Vec<Refused>,
}

const WHO: [&str; 3] = ["s", "d", "t"];

impl World {
    /// Samira was told when she rang; Dana took the call and is told before joining.
    fn new(seed: u64, on_refusal: OnRefusal) -> Self {
        let mut store = Store::new(on_refusal);
        store.told.insert((store.days, person("s")), false);
        let machine = Recording::new(UtcMillis(1_000_000), store.rule(), None);
        let people = vec![attendee("s", true, true, Some(1)), attendee("d", true, false, Some(2))];
        let mut world =
            Self { seed, machine, now: UtcMillis(1_000_000), people, store, waiting: Vec::new(), permits: Vec::new(), refused: Vec::new() };
        world.see();
        world
    }

    /// splitmix64 (Steele, Lea, Flood 2014).
    fn roll(&mut self, sides: u64) -> u64 {
        self.seed = self.seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.seed;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % sides
    }

    fn input(&mut self, input: Input) {
        self.machine.handle_input(self.now, input);
        self.look();
    }

    fn see(&mut self) {
        self.input(Input::People(self.people.clone()));
    }

    fn commit(&mut self) {
        while !self.waiting.is_empty() {
            let deed = self.waiting.remove(0);
            if let Some(input) = self.store.write(self.now, deed) {
                self.input(input);
            }
        }
    }

    fn inform(&mut self, who: &str) {
        self.input(Input::Informed { person: person(who) });
        self.commit();
    }

    fn join(&mut self, who: &str) {
        // Who is held does not join: the room sees to that.
        if self.machine.held.contains(&person(who)) {
            return;
        }
        self.people.retain(|attendee| attendee.person != person(who));
        let page = 10 + self.roll(1_000);
        self.people.push(attendee(who, true, true, Some(page)));
        self.see();
    }

    fn record(&mut self) {
        self.input(Input::Record { person: person("d"), wish: Wish::default() });
        self.commit();
    }

    fn say(&mut self, report: Report) {
        if let Some(claims) = self.permits.last().cloned() {
            let taken = self.machine.handle_report(self.now, &claims, report);
            assert!(
                taken.is_err() || report != Report::Recording || self.machine.request.as_ref().is_some_and(|open| open.grant.is_some())
            );
            self.look();
        }
    }

    fn change(&mut self, mode: Mode, days: u16) {
        (self.store.mode, self.store.days) = (mode, days);
        self.input(Input::Rule(self.store.rule()));
    }

    fn pass(&mut self, ms: u64) {
        let end = self.now.plus(Duration::from_millis(ms));
        while let Some(at) = self.machine.next_deadline().filter(|at| *at <= end) {
            self.now = self.now.max(at);
            self.machine.handle_timeout(self.now);
            self.look();
        }
        self.now = end;
    }

    fn is_recording(&self) -> bool {
        self.machine.request.as_ref().is_some_and(|open| open.grant.is_some())
    }

    /// What must hold after every single input.
    fn look(&mut self) {
        for effect in self.machine.drain_effects() {
            match effect {
                Effect::Store(deed) => self.waiting.push(deed),
                Effect::Grant { permit, .. } => self.permits.push(permit.claims("")),
                Effect::Refuse { why, .. } => self.refused.push(why),
                _ => {}
            }
        }
        for attendee in self.people.iter().filter(|attendee| !attendee.joined) {
            let is_told = self.store.word(&attendee.person).is_some();
            let is_held = self.machine.held.contains(&attendee.person);
            assert!(is_told || is_held || self.machine.rule != self.store.rule() || self.store.mode != Mode::Notice, "comes in untold");
        }
        let Some(open) = self.machine.request.as_ref().filter(|open| open.grant.is_some()) else { return };
        let Rule::Notice(notice) = &self.machine.rule else { panic!("a permit lives where people are not told") };
        assert_eq!(notice.hash, open.asked.hash, "a permit lives for a text that counts no longer");
        for attendee in self.people.iter().filter(|attendee| attendee.entered) {
            let word = self.store.told.get(&(open.asked.clauses.days, attendee.person.clone()));
            let is_out = self.store.on_refusal == OnRefusal::Exclude && attendee.person != open.asked.recorder;
            assert!(word.is_some(), "a permit lives, and {} was not told", attendee.person);
            let takes_back = open.person(&attendee.person).is_some_and(Person::takes_back);
            assert!((word == Some(&false) && !takes_back) || is_out, "a permit lives, and {} objects", attendee.person);
        }
    }

    fn step(&mut self) {
        let who = WHO[self.roll(3) as usize];
        match self.roll(16) {
            0..=1 => {
                self.people.retain(|attendee| attendee.person != person(who));
                if self.roll(4) > 0 {
                    let page = 10 + self.roll(1_000);
                    self.people.push(attendee(who, false, false, Some(page)));
                }
                self.see();
            }
            2..=4 => self.inform(who),
            5..=7 => self.join(who),
            8..=9 => self.input(Input::Record { person: person(who), wish: Wish::default() }),
            10..=11 => self.say(Report::Recording),
            12 if self.roll(4) == 0 => self.say(Report::Stopped),
            13 if self.roll(6) == 0 => self.input(Input::Withdraw { person: person(who) }),
            14 if self.roll(8) == 0 => {
                let mode = [Mode::Notice, Mode::Notice, Mode::Notice, Mode::Ask, Mode::Off][self.roll(5) as usize];
                let days = 30 - self.roll(2) as u16;
                self.change(mode, days);
            }
            14 => self.change(Mode::Notice, 30),
            15 => {
                let ms = self.roll(4_000);
                self.pass(ms);
            }
            _ => self.commit(),
        }
    }
}

#[test]
fn nobody_is_asked_and_everybody_who_is_there_was_told() {
    let mut world = World::new(1, OnRefusal::NoRecording);
    assert!(world.machine.view(&person("d")).notice.is_some() && world.machine.view(&person("s")).notice.is_none());
    world.join("d");
    assert!(!world.people[1].joined, "whoever takes the call is told first");
    world.inform("d");
    world.join("d");
    let view = world.machine.view(&person("d"));
    assert!(view.can_record && view.notice.is_none() && view.receipt.is_some());
    world.record();
    assert!(world.is_recording() && world.machine.view(&person("s")).question.is_none());
    world.say(Report::Recording);
    world.commit();
    let view = world.machine.view(&person("s"));
    assert_eq!((view.sign, view.mine, view.told), (Sign::On, Mine::Informed, Some(Told::On)));

    // A colleague in front of the call holds nothing up, and comes in when told.
    world.people.push(attendee("t", false, false, Some(3)));
    world.see();
    assert!(world.is_recording() && world.machine.newcomer().is_none());
    world.join("t");
    assert_eq!(world.people.len(), 3);
    assert!(!world.people[2].joined);
    world.inform("t");
    world.join("t");
    assert!(world.people.iter().all(|attendee| attendee.joined) && world.is_recording());
    assert_eq!(world.permits.last().unwrap().people.len(), 3);
}

#[test]
fn somebody_who_was_not_told_or_objects_is_not_recorded() {
    let mut world = World::new(1, OnRefusal::NoRecording);
    world.inform("d");
    world.join("d");
    // In the call since before there was anything to tell.
    world.people.push(attendee("t", true, true, Some(9)));
    world.see();
    world.record();
    assert_eq!((world.refused.as_slice(), world.is_recording()), (&[Refused::NotInformed][..], false));
    world.people.pop();
    world.see();
    world.record();
    assert!(world.is_recording());
    world.say(Report::Recording);
    world.commit();
    world.input(Input::Withdraw { person: person("s") });
    assert!(!world.is_recording(), "before the store hears of it");
    world.say(Report::Stopped);
    world.commit();
    assert_eq!(world.machine.view(&person("s")).told, Some(Told::WithdrawnOwn));
    world.pass(120_000);
    world.record();
    assert_eq!(world.refused.last(), Some(&Refused::Objected));
}

#[test]
fn another_text_ends_what_rests_upon_the_one_before() {
    for (mode, days) in [(Mode::Notice, 29), (Mode::Ask, 30), (Mode::Off, 30)] {
        let mut world = World::new(1, OnRefusal::NoRecording);
        world.inform("d");
        world.join("d");
        world.record();
        world.say(Report::Recording);
        world.commit();
        world.change(mode, days);
        assert!(!world.is_recording());
        world.say(Report::Stopped);
        world.commit();
        world.record();
        assert!(!world.is_recording(), "nobody was told the new one");
    }
}

#[test]
fn where_whoever_objects_is_left_out_the_recording_goes_on_without_them() {
    let mut world = World::new(1, OnRefusal::Exclude);
    world.inform("d");
    world.join("d");
    world.people.push(attendee("t", false, false, Some(3)));
    world.see();
    world.inform("t");
    world.join("t");
    world.store.told.insert((30, person("s")), true);
    world.record();
    assert!(world.is_recording());
    assert_eq!(world.permits.last().unwrap().people, [person("d"), person("t")]);
}

#[test]
fn no_sequence_of_inputs_records_somebody_who_was_not_told_what_counts_now() {
    let mut permits = 0;
    for on_refusal in [OnRefusal::NoRecording, OnRefusal::Exclude] {
        for seed in 0..2_000 {
            let done = std::panic::catch_unwind(|| {
                let mut world = World::new(seed, on_refusal);
                if seed % 4 > 0 {
                    world.inform("d");
                    world.join("d");
                    world.record();
                    world.say(Report::Recording);
                }
                for _ in 0..120 {
                    world.step();
                }
                world.permits.len()
            });
            permits += done.unwrap_or_else(|_| panic!("seed {seed} {on_refusal:?}"));
        }
    }
    assert!(permits > 8_000, "it wandered where it matters: {permits} permits");
}
