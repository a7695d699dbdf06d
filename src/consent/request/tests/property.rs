//! No sequence of inputs reaches a live permit without a live approval of everybody who is there for those very clauses.
//!
//! Thousands of random sequences, each from its seed, against a store that commits late or not at all, pages that lie, and a
//! program that starts again at any moment. What holds is asked after every single input. A second world has a page of ours
//! instead, which obeys, on a line that is slow and on posts that arrive in any order.

mod honest;

use self::honest::{Heard, Honest};
use super::bench::{Rows, attendee, person, press, request};
use crate::base::limits::{PERMIT_LIFE, RECORDER_ANSWER_TIME};
use crate::consent::request::notice::{Deed, Press, Wish};
use crate::consent::request::view::{Mine, Sign, Told};
use crate::consent::request::*;
use crate::rules::OnRefusal;

const WHO: [&str; 4] = ["s", "d", "t", "a"];

/// splitmix64 (Steele, Lea, Flood 2014): small, and good enough to wander.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % sides
    }
}

struct World {
    dice: Dice,
    machine: Recording,
    now: UtcMillis,
    people: Vec<Attendee>,
    rows: Rows,
    waiting: Vec<Deed>,
    permits: Vec<Claims>,
    /// What was taken back, from the moment of the press.
    withdrawn: BTreeSet<(RequestId, PersonId)>,
    /// What the SFU was told.
    withheld: BTreeSet<(PersonId, PersonId)>,
    /// When the page was told to pause and had not confirmed it.
    told: Option<UtcMillis>,
    granted: usize,
    recorded: usize,
    /// A page of ours; without it pages lie.
    honest: Option<Honest>,
}

impl World {
    fn new(seed: u64, on_refusal: OnRefusal) -> Self {
        let now = UtcMillis(1_000_000);
        Self {
            dice: Dice(seed),
            machine: Recording::new(now, Rule::Ask, None),
            now,
            people: vec![attendee("s", true, true, Some(1)), attendee("d", true, true, Some(2))],
            rows: Rows::under(on_refusal),
            waiting: Vec::new(),
            permits: Vec::new(),
            withdrawn: BTreeSet::new(),
            withheld: BTreeSet::new(),
            told: None,
            granted: 0,
            recorded: 0,
            honest: None,
        }
    }

    fn step(&mut self) {
        if self.honest.is_some() && self.dice.roll(3) > 0 {
            self.let_page_work();
        }
        let who = WHO[self.dice.roll(4) as usize];
        match self.dice.roll(20) {
            0..=2 => self.move_somebody(who),
            3 => self.input(Input::Record { person: person(who), wish: Wish::default() }),
            // People approve more often than not, so that recordings happen at all.
            4..=7 => self.answer(who),
            8 if self.dice.roll(3) == 0 => self.input(Input::Withdraw { person: person(who) }),
            9 if self.dice.roll(4) == 0 => self.input(Input::Stop { person: person(who) }),
            10 => {
                let admit = self.dice.roll(2) == 0;
                self.input(Input::Newcomer { person: person(who), admit });
            }
            11..=13 if self.honest.is_some() => self.let_page_work(),
            11..=13 => self.report(),
            14..=16 => self.commit(),
            17 => {
                let longest = [500, 2_500, 20_000, 100_000][self.dice.roll(4) as usize];
                let ms = self.dice.roll(longest);
                self.pass(ms);
            }
            18 if self.dice.roll(12) == 0 => self.restart(),
            19 if self.dice.roll(10) == 0 => self.input(Input::MediaRestarted),
            _ => self.pass(50),
        }
    }

    fn move_somebody(&mut self, who: &str) {
        let page = 10 + self.dice.roll(1_000);
        let known = self.people.iter().position(|a| a.person == person(who));
        let entered = known.is_some_and(|at| self.people[at].entered);
        let next = match self.dice.roll(6) {
            0 => None,
            1 => Some(attendee(who, entered, false, None)),
            2 => Some(attendee(who, entered, false, Some(page))),
            // Who is held does not join: the room sees to that.
            _ if self.machine.held.contains(&person(who)) => Some(attendee(who, entered, false, Some(page))),
            _ => Some(attendee(who, true, true, Some(page))),
        };
        match (known, next) {
            (Some(at), Some(next)) => self.people[at] = next,
            (Some(at), None) => _ = self.people.remove(at),
            (None, Some(next)) => self.people.push(next),
            (None, None) => {}
        }
        if who == "d" {
            self.move_page();
        }
        self.input(Input::People(self.people.clone()));
    }

    fn answer(&mut self, who: &str) {
        let id = self.rows.standing.as_ref().map_or_else(|| request(1), |standing| standing.asked.id.clone());
        let approve = self.dice.roll(8) > 0;
        self.input(Input::Answer { person: person(who), given: Press { request: id, ..press(1, approve) } });
    }

    fn report(&mut self) {
        if self.permits.is_empty() {
            return;
        }
        // Mostly the newest permit, sometimes any that ever was.
        let back = if self.dice.roll(3) > 0 { 0 } else { self.dice.roll(self.permits.len() as u64) as usize };
        let claims = self.permits[self.permits.len() - 1 - back].clone();
        let report = [Report::Recording, Report::Recording, Report::Paused, Report::Stopped][self.dice.roll(4) as usize];
        let taken = self.machine.handle_report(self.now, &claims, report);
        if report == Report::Recording && taken.is_ok() {
            self.recorded += 1;
            assert!(self.now < claims.expires_ms, "an old lease");
            assert_eq!(claims.people, self.recordable(), "a lease of other people");
            assert!(self.all_agree(), "a lease without approvals");
        }
        if report != Report::Recording && !self.machine.request.as_ref().is_some_and(|open| open.page.may_record()) {
            self.told = None;
        }
        self.look();
    }

    /// The store writes some of what waits; an answer may be lost on the way.
    fn commit(&mut self) {
        for _ in 0..=self.dice.roll(3) {
            if self.waiting.is_empty() {
                return;
            }
            let deed = self.waiting.remove(0);
            let heard = match deed {
                Deed::Answer { person, .. } if self.dice.roll(10) == 0 => Some(Input::NotAnswered { person, why: Refused::Broken }),
                deed => self.rows.write(self.now, deed),
            };
            if let Some(input) = heard {
                self.input(input);
            }
        }
    }

    fn pass(&mut self, ms: u64) {
        let end = self.now.plus(Duration::from_millis(ms));
        while let Some(at) = self.machine.next_deadline().filter(|at| *at <= end) {
            self.now = self.now.max(at);
            self.machine.handle_timeout(self.now);
            self.look();
        }
        self.now = end;
        self.look();
    }

    /// Whatever was not committed is lost; so are all connections. No program starts within a second.
    fn restart(&mut self) {
        self.now = self.now.plus(Duration::from_secs(1));
        self.waiting.clear();
        self.withheld.clear();
        self.told = None;
        // What was pressed and never written is as if it had not been pressed: its page was told nothing.
        let written = |(_, person): &(RequestId, PersonId)| {
            let known = self.rows.standing.as_ref().and_then(|standing| standing.person(person));
            known.is_some_and(|known| matches!(known.answer, Some(Answer::Withdrawn)))
        };
        self.withdrawn = self.withdrawn.iter().filter(|pair| written(pair)).cloned().collect();
        let open = self.rows.standing.clone().filter(|standing| !standing.state.is_over());
        self.machine = Recording::new(self.now, Rule::Ask, open);
        if let Some(page) = &mut self.honest {
            page.lose_everything();
        }
        for attendee in &mut self.people {
            (attendee.entered, attendee.joined, attendee.page) = (true, false, None);
        }
        self.input(Input::People(self.people.clone()));
    }

    fn input(&mut self, input: Input) {
        self.machine.handle_input(self.now, input);
        self.look();
    }

    fn here(&self) -> Vec<PersonId> {
        let mut here: Vec<PersonId> = self.people.iter().filter(|a| Rule::Ask.counts(a)).map(|a| a.person.clone()).collect();
        here.sort();
        here
    }

    fn approves(&self, person: &PersonId) -> bool {
        let Some(standing) = &self.rows.standing else { return false };
        let committed = standing.person(person).and_then(|known| known.answer.clone());
        matches!(committed, Some(Answer::Approved(approval)) if approval.clauses() == standing.asked.hash)
            && !self.withdrawn.contains(&(standing.asked.id.clone(), person.clone()))
    }

    /// Who may be in a file: those who are here, without those whom the rule leaves out.
    fn recordable(&self) -> Vec<PersonId> {
        self.here().into_iter().filter(|person| !self.is_left_out(person)).collect()
    }

    /// Said no, and that is known for good; the one who records is never left out.
    fn is_left_out(&self, person: &PersonId) -> bool {
        let Some(standing) = &self.rows.standing else { return false };
        let answer = standing.person(person).and_then(|known| known.answer.clone());
        let pressed = self.withdrawn.contains(&(standing.asked.id.clone(), person.clone()));
        let refuses = pressed || matches!(answer, Some(Answer::Refused | Answer::Withdrawn | Answer::Left));
        self.rows.on_refusal == OnRefusal::Exclude && refuses && *person != standing.asked.recorder
    }

    fn all_agree(&self) -> bool {
        self.recordable().iter().all(|person| self.approves(person))
    }

    /// Carries the effects out, and asks whether everything holds that must.
    fn look(&mut self) {
        let (mut stored, mut opened) = (false, false);
        if let Some(page) = &mut self.honest {
            page.watch(self.now);
        }
        for effect in self.machine.drain_effects() {
            match effect {
                Effect::Store(deed) => {
                    assert!(!opened, "something opened before it was stored");
                    stored = true;
                    if let Deed::Withdraw { request, person } = &deed {
                        self.withdrawn.insert((request.clone(), person.clone()));
                    }
                    self.waiting.push(deed);
                }
                Effect::Withhold { from, to, withheld: true } => {
                    assert!(!stored && !opened, "something was stored before it closed");
                    self.withheld.insert((from, to));
                }
                Effect::Withhold { from, to, withheld: false } => _ = self.withheld.remove(&(from, to)),
                Effect::Void { stop, .. } => {
                    assert!(!stored && !opened, "something was stored before it closed");
                    self.told.get_or_insert(self.now);
                    self.tell_page(|| Heard::Void { stop });
                }
                Effect::CutOff { page, .. } => {
                    self.told = None;
                    self.cut_page_off(page);
                }
                Effect::Remove { person } => self.people.retain(|attendee| attendee.person != person),
                Effect::Grant { recorder, permit } => {
                    opened = true;
                    let claims = permit.claims("");
                    let standing = self.rows.standing.as_ref().unwrap();
                    assert_eq!((&recorder, &claims.recorder), (&standing.asked.recorder, &standing.asked.recorder));
                    assert_eq!((&claims.request, &claims.clauses), (&standing.asked.id, &standing.asked.hash.to_string()));
                    assert_eq!(claims.people, self.recordable(), "a permit names exactly the people");
                    assert!(self.all_agree(), "a permit without approvals");
                    let follows = |last: &Claims| last.request != claims.request || last.seq < claims.seq;
                    assert!(self.permits.last().is_none_or(follows), "permits are counted");
                    assert_eq!(claims.expires_ms, self.now.plus(PERMIT_LIFE));
                    self.granted += 1;
                    self.told = None;
                    self.tell_page(|| Heard::Permit(claims.clone()));
                    self.permits.push(claims);
                }
                Effect::Hold { .. } | Effect::Refuse { .. } => {}
            }
        }
        self.answer_page();
        self.look_at_what_is_shown();
        let Some(open) = &self.machine.request else { return };
        if open.grant.is_some() {
            assert!(self.all_agree(), "a permit lives without approvals");
            assert!(self.people.iter().any(|a| a.person == open.asked.recorder && a.joined), "a permit lives without its page");
        }
        let recorder = &open.asked.recorder;
        for attendee in self.people.iter().filter(|a| &a.person != recorder && open.page.may_record()) {
            let pair = (attendee.person.clone(), recorder.clone());
            let is_closed = self.approves(&attendee.person) || self.withheld.contains(&pair);
            assert!(is_closed || self.is_left_out(&attendee.person), "somebody who has not approved is not withheld");
            // What a page of ours connects is what its permit names: nothing of the others reaches it, or it is not in there.
            let connects = self.honest.as_ref().is_some_and(|page| page.connects(&attendee.person));
            assert!(is_closed || !connects, "somebody who has not approved is in the file");
        }
        if let Some(since) = self.told.filter(|_| open.page.may_record()) {
            assert!(self.now <= since.plus(RECORDER_ANSWER_TIME), "a page that does not confirm is cut off");
        }
        if self.honest.as_ref().is_some_and(Honest::records) {
            assert!(open.page.may_record(), "a page records, and the machine thinks that it does not");
            assert!(
                self.rows.standing.as_ref().is_some_and(|standing| standing.started.is_some()),
                "a page records without a duty to delete"
            );
        }
    }

    /// Nobody is told of an end, or that an approval is taken back, before no crash can undo it; and the sign is on only when it
    /// is written that it is.
    fn look_at_what_is_shown(&self) {
        let Some((open, rows)) = self.machine.request.as_ref().zip(self.rows.standing.as_ref()) else { return };
        if rows.asked.id != open.asked.id {
            return;
        }
        for person in rows.people.iter().map(|row| &row.person) {
            let view = self.machine.view(person);
            let answer = rows.person(person).and_then(|known| known.answer.as_ref());
            if view.mine == Mine::Withdrawn {
                assert!(matches!(answer, Some(Answer::Withdrawn)), "told as withdrawn before it is");
            }
            match (view.sign, &view.told) {
                (Sign::Off, _) => assert!(rows.state.is_over(), "told as over before it is"),
                (Sign::On, _) => assert!(rows.state == RequestState::Recording && open.page == Page::Running, "on, and nobody says so"),
                (_, Some(Told::Withdrawn | Told::WithdrawnBy(_) | Told::WithdrawnOwn)) => panic!("told as withdrawn before it is"),
                _ => {}
            }
        }
    }
}

#[test]
fn no_sequence_of_inputs_reaches_a_live_permit_without_everybodys_live_approval() {
    let (granted, recorded) = wander(4_000, |seed| World::new(seed, OnRefusal::NoRecording));
    // It wandered where it matters.
    assert!(granted > 8_000 && recorded > 1_000, "{granted} permits, {recorded} recordings");
}

#[test]
fn however_late_its_words_arrive_a_page_of_ours_records_only_while_the_machine_knows() {
    let world = |seed| World { honest: Some(Honest::new()), ..World::new(seed, OnRefusal::NoRecording) };
    let (granted, recorded) = wander(3_000, world);
    assert!(granted > 8_000 && recorded > 1_000, "{granted} permits, {recorded} recordings");
}

/// B.4.1: where whoever refuses is left out, the file holds only those who approved; where one waits, nobody is recorded meanwhile.
#[test]
fn under_every_rule_for_refusals_a_file_holds_only_people_who_approve() {
    for rule in [OnRefusal::Exclude, OnRefusal::Leave] {
        let (granted, recorded) = wander(1_500, |seed| World::new(seed, rule));
        assert!(granted > 3_000 && recorded > 300, "{rule:?}: {granted} permits, {recorded} recordings");
        let (granted, recorded) = wander(1_500, |seed| World { honest: Some(Honest::new()), ..World::new(seed, rule) });
        assert!(granted > 3_000 && recorded > 300, "{rule:?}: {granted} permits, {recorded} recordings of ours");
    }
}

/// How many permits were given, and how often a page began to record with one.
fn wander(seeds: u64, world: impl Fn(u64) -> World) -> (usize, usize) {
    let (mut granted, mut recorded) = (0, 0);
    for seed in 0..seeds {
        let mut world = world(seed);
        let done = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            world.input(Input::People(world.people.clone()));
            world.input(Input::Record { person: person("d"), wish: Wish::default() });
            world.commit();
            // Most begin where it matters: everybody approved, and the page records.
            if seed % 4 > 0 {
                for who in ["s", "d"] {
                    let given = press(1, true);
                    world.input(Input::Answer { person: person(who), given });
                }
                world.commit();
                world.commit();
            }
            for _ in 0..150 {
                world.step();
            }
        }));
        assert!(done.is_ok(), "seed {seed}");
        (granted, recorded) = (granted + world.granted, recorded + world.recorded);
    }
    (granted, recorded)
}
