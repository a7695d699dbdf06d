//! What people press, and what the store answers.
//!
//! Owns nothing of its own; the second part of [`Recording`]. *Absent*: permits; whether one may be given is found anew after
//! every input.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::base::ids::PersonId;
use crate::base::limits::ASK_AGAIN;
use crate::base::time::UtcMillis;
use crate::consent::request::notice::{Asking, Deed, Effect, Press, Refused, Rule, Wish};
use crate::consent::request::{Open, Page, Person, Recording, Stage, Why};
use crate::consent::requests::{Answer, Asked, PersonStanding, RequestState, Standing};
use crate::rules::OnRefusal;

impl Recording {
    pub(super) fn press_record(&mut self, now: UtcMillis, person: &PersonId, wish: Wish) {
        let Some(account) = self.agent(person) else {
            return self.refuse(person, Asking::Record, Refused::NotAllowed);
        };
        let refused = if self.rule == Rule::Off {
            Some(Refused::Off)
        } else if !self.is_free() {
            Some(Refused::Busy)
        } else {
            // Where nobody is asked, nobody is pressed by being asked again: whoever objects does so for the whole call.
            let rest = self.rest_until.filter(|until| *until > now && self.rule == Rule::Ask);
            rest.map(|until| Refused::TooSoon { seconds: until.since(now).as_secs().max(1) })
        };
        if let Some(why) = refused {
            return self.refuse(person, Asking::Record, why);
        }
        self.opening = Some(person.clone());
        let people = self.people.iter().filter(|attendee| self.rule.counts(attendee)).map(|attendee| attendee.person.clone()).collect();
        self.effects.push(Effect::Store(Deed::Ask { recorder: person.clone(), account, people, wish }));
    }

    pub(super) fn press_answer(&mut self, now: UtcMillis, person: &PersonId, given: Press) {
        let open = self.request.as_mut().filter(|open| open.asked.id == given.request && open.is_asking());
        let known = open.and_then(|open| open.person_mut(person));
        let why = match known {
            None => Refused::Over,
            Some(known) if known.answer.is_some() || known.answering => Refused::Answered,
            Some(known) if known.closed || now >= known.until => Refused::Late,
            Some(known) => {
                known.answering = true;
                return self.effects.push(Effect::Store(Deed::Answer { person: person.clone(), given }));
            }
        };
        self.refuse(person, Asking::Answer, why);
    }

    /// Is there nothing that stands in the way of a new request?
    pub(super) fn is_free(&self) -> bool {
        let is_over = |open: &Open| matches!(open.stage, Stage::Over(_)) && open.written.is_over();
        self.opening.is_none() && self.request.as_ref().is_none_or(|open| is_over(open))
    }

    /// Nobody is told that it is done before it is written, so the press may come again: that is no fault.
    pub(super) fn press_withdraw_here(&mut self, person: &PersonId) {
        let known = self.request.as_ref().and_then(|open| open.person(person));
        let is_on_its_way = known.is_some_and(|known| known.withdrawn && !known.has_ended());
        if !is_on_its_way && !self.press_withdraw(person) {
            self.refuse(person, Asking::Withdraw, Refused::Over);
        }
    }

    /// Takes an approval back. What it opened is closed before the store hears of it.
    pub(super) fn press_withdraw(&mut self, person: &PersonId) -> bool {
        let Some(open) = &mut self.request else { return false };
        let request = open.asked.id.clone();
        let Some(known) = open.person_mut(person) else { return false };
        let approved = known.answering || matches!(known.answer, Some(Answer::Approved(_)));
        if !approved || known.withdrawn {
            return false;
        }
        known.withdrawn = true;
        self.effects.push(Effect::Store(Deed::Withdraw { request, person: person.clone() }));
        true
    }

    pub(super) fn press_stop(&mut self, now: UtcMillis, person: &PersonId) {
        if self.agent(person).is_some() {
            self.end(now, Why::Stopped);
        }
    }

    /// A late decision, or one of somebody else, changes nothing.
    pub(super) fn decide(&mut self, now: UtcMillis, person: &PersonId, admit: bool) {
        let decides = self.request.as_ref().is_some_and(|open| open.asked.recorder == *person);
        if decides
            && admit
            && let Some(by) = self.waits_for()
        {
            return self.block(now, by);
        }
        let Some(newcomer) = self.newcomer().filter(|_| decides).map(|newcomer| newcomer.person.clone()) else {
            return;
        };
        if admit {
            self.end(now, Why::Without);
        } else {
            // Forgotten here at once: the recording goes on without waiting for the room's own word.
            self.people.retain(|attendee| attendee.person != newcomer);
            self.effects.push(Effect::Remove { person: newcomer });
        }
    }

    /// How a request stands in the store.
    pub(super) fn take(&mut self, now: UtcMillis, standing: Standing) {
        let is_new = self.request.as_ref().is_none_or(|open| open.asked.id != standing.asked.id);
        if is_new && self.opening.take_if(|opener| *opener == standing.asked.recorder).is_some() {
            let mut open = Box::new(Open::new(standing.asked.clone()));
            let page = self.people.iter().find(|a| a.person == open.asked.recorder && a.joined).and_then(|a| a.page);
            open.set_page(now, page);
            self.request = Some(open);
        }
        let Some(open) = self.request.as_mut().filter(|open| open.asked.id == standing.asked.id) else { return };
        open.written = standing.state;
        let time = open.asked.clauses.answer_time();
        for person in standing.people {
            open.learn(person, now.plus(time));
        }
        // What is over in the store goes on nowhere else.
        if standing.state.is_over() && open.is_asking() {
            open.stored = standing.state;
            self.end(now, Why::Stopped);
        } else if self.ended {
            // Stored when the call was over already.
            self.end(now, Why::Stopped);
        }
    }

    /// Somebody did not approve while everybody was being asked.
    pub(super) fn block(&mut self, now: UtcMillis, by: PersonId) {
        let of_two = self.is_of_two();
        let Some(open) = &mut self.request else { return };
        open.stage = Stage::Over(Why::Refused { by, of_two });
        self.rest_until = Some(now.plus(ASK_AGAIN));
        self.effects.extend(open.store(RequestState::Blocked));
    }
}

impl Open {
    fn new(asked: Asked) -> Self {
        Self {
            asked,
            stage: Stage::Asked,
            people: Vec::new(),
            asking: BTreeSet::new(),
            stored: RequestState::Asked,
            written: RequestState::Asked,
            moving: 0,
            page: Page::Quiet,
            holder: None,
            mark: None,
            gone_since: None,
            grant: None,
            named: BTreeSet::new(),
            first: 0,
            newest: 0,
            started: false,
            recorded: Duration::ZERO,
            on_since: None,
        }
    }

    /// A request that was open when the program stopped. The time left to answer goes on; whoever recorded must come back.
    pub(super) fn restored(now: UtcMillis, standing: Standing) -> Self {
        let mut open = Self::new(standing.asked);
        for person in standing.people {
            // Never more than the whole time, whatever the clock on the wall did meanwhile.
            let until = person.until.min(now.plus(open.asked.clauses.answer_time()));
            open.learn(person, until);
        }
        (open.stored, open.written) = (standing.state, standing.state);
        open.started = standing.started.is_some();
        open.recorded = standing.recorded;
        open.gone_since = Some(now);
        // Whoever had refused from the first on was never named.
        let named = |person: &&Person| person.approves() || person.takes_back();
        open.named = open.people.iter().filter(named).map(|person| person.id.clone()).collect();
        if open.started {
            open.stage = Stage::Approved;
            // It may obey the lease that it had when the program ended.
            open.page = Page::Adrift;
        }
        open
    }

    /// What the store says of one person. What is known of an answer is never unlearned.
    fn learn(&mut self, standing: PersonStanding, until: UtcMillis) {
        let id = standing.person.clone();
        let Some(known) = self.person_mut(&id) else {
            return self.people.push(Person {
                id,
                until,
                answer: standing.answer,
                answering: false,
                closed: false,
                silent: false,
                withdrawn: false,
            });
        };
        if standing.answer.is_some() && !known.has_ended() {
            known.answer = standing.answer;
            known.answering = false;
        }
    }

    /// May somebody still be asked, answer, or end it by taking an approval back?
    pub(super) fn is_asking(&self) -> bool {
        matches!(self.stage, Stage::Asked | Stage::Approved)
    }

    /// The page said that it records, and nothing has changed since.
    pub(super) fn records(&self) -> bool {
        self.stage == Stage::Approved && self.page == Page::Running && self.grant.is_some()
    }

    /// Has the store written this, and was it told nothing since?
    pub(super) fn is_written(&self, state: RequestState) -> bool {
        self.written == state && self.moving == 0
    }

    pub(super) fn person(&self, person: &PersonId) -> Option<&Person> {
        self.people.iter().find(|known| known.id == *person)
    }

    pub(super) fn person_mut(&mut self, person: &PersonId) -> Option<&mut Person> {
        self.people.iter_mut().find(|known| known.id == *person)
    }

    pub(super) fn on_refusal(&self) -> OnRefusal {
        self.asked.clauses.on_refusal
    }

    /// The rule leaves this person out, who has refused: the recording goes on, and nothing of the person is in it.
    pub(super) fn leaves_out(&self, person: &PersonId) -> bool {
        let refuses = self.person(person).is_some_and(Person::refuses);
        refuses && self.on_refusal() == OnRefusal::Exclude && *person != self.asked.recorder
    }

    pub(super) fn approves(&self, person: &PersonId) -> bool {
        self.person(person).is_some_and(Person::approves)
    }

    /// The store is told of a state that it does not know, if it can be reached from the one that it knows.
    pub(super) fn store(&mut self, state: RequestState) -> Option<Effect> {
        let is_late = self.stored.is_over() || self.stored == state;
        let is_early = state == RequestState::Paused && self.stored != RequestState::Recording;
        if is_late || is_early {
            return None;
        }
        self.stored = state;
        self.moving += 1;
        Some(Effect::Store(Deed::State { request: self.asked.id.clone(), state }))
    }
}

impl Person {
    pub(super) fn approves(&self) -> bool {
        !self.withdrawn && matches!(self.answer, Some(Answer::Approved(_)))
    }

    /// Said no, by a press or by silence, or took a yes back. Who left without an answer and is here again counts so too:
    /// the question is not asked twice, and nobody waits for ever.
    pub(super) fn refuses(&self) -> bool {
        self.withdrawn || self.has_ended() || matches!(self.answer, Some(Answer::Refused | Answer::Left))
    }

    /// Pressed, whether or not it is written; or read from the store.
    pub(super) fn takes_back(&self) -> bool {
        self.withdrawn || self.has_ended()
    }

    /// It is written that this person takes it back, or that it never counted.
    fn has_ended(&self) -> bool {
        matches!(self.answer, Some(Answer::Withdrawn | Answer::Invalidated))
    }

    pub(super) fn waits(&self) -> bool {
        self.answer.is_none() && !self.answering && !self.closed
    }
}
