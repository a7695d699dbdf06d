//! What follows from how things stand. Run after every input, and found anew each time: nothing is remembered that can be
//! seen, so no order of inputs can leave a permit behind.
//!
//! Owns nothing of its own; the fourth part of [`Recording`].

use std::collections::BTreeSet;

use crate::base::ids::PersonId;
use crate::base::limits::{ASK_AGAIN, PERMIT_EVERY, RECORDER_START_TIME};
use crate::base::time::UtcMillis;
use crate::consent::permit::Permit;
use crate::consent::request::notice::{Attendee, Deed, Effect};
use crate::consent::request::{Grant, Holder, Open, Page, Person, Recording, Stage, Why};
use crate::consent::requests::{Answer, Approval, RequestState};
use crate::rules::OnRefusal;

impl Recording {
    pub(super) fn settle(&mut self, now: UtcMillis) {
        if let Some(open) = self.request.as_mut().filter(|open| !open.page.may_record()) {
            open.named.clear();
        }
        self.settle_asking(now);
        self.settle_recording(now);
        if let Some(open) = &mut self.request
            && let Stage::Ending(why) = &open.stage
            && !open.page.may_record()
        {
            open.stage = Stage::Over(why.clone());
        }
        self.settle_holds();
        self.settle_withheld();
    }

    /// Who came is asked, who left counts no longer, and one refusal ends it.
    fn settle_asking(&mut self, now: UtcMillis) {
        let Some(open) = self.request.as_mut().filter(|open| open.is_asking()) else { return };
        if !self.people.iter().any(|attendee| attendee.person == open.asked.recorder) {
            return self.end(now, Why::Stopped);
        }
        if !self.rule.bears(&open.asked.clauses, open.asked.hash) {
            return self.end(now, Why::Stopped);
        }
        let recorder = &open.asked.recorder;
        let others = self.people.iter().any(|a| self.rule.counts(a) && a.person != *recorder && open.approves(&a.person));
        let ends = |person: &&Person| person.takes_back() && !(others && open.leaves_out(&person.id));
        if let Some(by) = open.people.iter().find(ends).map(|person| person.id.clone()) {
            let of_two = self.is_of_two();
            self.rest_until = Some(now.plus(ASK_AGAIN));
            return self.end(now, Why::Withdrawn { by, of_two });
        }
        for attendee in self.people.iter().filter(|attendee| self.rule.counts(attendee)) {
            if open.person(&attendee.person).is_none() && open.asking.insert(attendee.person.clone()) {
                let (request, person) = (open.asked.id.clone(), attendee.person.clone());
                self.effects.push(Effect::Store(Deed::AskAlso { request, person }));
            }
        }
        let here: BTreeSet<&PersonId> = self.people.iter().map(|attendee| &attendee.person).collect();
        for person in open.people.iter_mut().filter(|person| person.waits() && !here.contains(&person.id)) {
            person.closed = true;
            let (request, person) = (open.asked.id.clone(), person.id.clone());
            self.effects.push(Effect::Store(Deed::Left { request, person }));
        }
        if open.stage != Stage::Asked {
            return;
        }
        match open.outcome(self.people.iter().filter(|attendee| self.rule.counts(attendee)), others) {
            Outcome::Waits => {}
            Outcome::Refused(by) => self.block(now, by),
            Outcome::Goes => {
                open.stage = Stage::Approved;
                // Time to come back begins now, not while people still thought.
                open.gone_since = open.gone_since.map(|_| now);
            }
        }
    }

    /// A permit while everybody approves and the page is there; otherwise none.
    fn settle_recording(&mut self, now: UtcMillis) {
        let Some(open) = self.request.as_mut().filter(|open| open.stage == Stage::Approved) else { return };
        let counting = self.people.iter().filter(|attendee| self.rule.counts(attendee)).map(|a| a.person.clone());
        let mut people: Vec<PersonId> = counting.filter(|person| !open.leaves_out(person)).collect();
        people.sort();
        // Whoever takes an approval back is in the page's picture until it says that it paused.
        let is_out = open.page.may_record() && open.named.iter().any(|person| !open.approves(person));
        if is_out || !people.iter().all(|person| open.approves(person)) {
            return self.pause(now);
        }
        let Some(mark) = open.mark else {
            let told = open.store(RequestState::Paused);
            return self.effects.extend(told);
        };
        if matches!(open.page, Page::Closing { .. }) || open.grant.as_ref().is_some_and(|grant| grant.people == people) {
            return;
        }
        if open.page != Page::Running {
            open.page = Page::Starting { until: now.plus(RECORDER_START_TIME) };
        }
        open.named.extend(people.iter().cloned());
        open.grant = Some(Grant { people, renew: now });
        // The first of a new kind: no earlier permit is worth anything now.
        open.first = open.newest.max(u64::try_from(now.0).unwrap_or(0)) + 1;
        open.holder = open.holder.filter(|holder| holder.page == mark).or(Some(Holder { page: mark, since: open.first }));
        self.renew(now);
    }

    /// The next permit of the grant that lives. Should the approvals not cover it after all, there is none.
    pub(super) fn renew(&mut self, now: UtcMillis) {
        let Some(open) = &mut self.request else { return };
        let seq = open.first.max(open.newest + 1);
        let approvals = open.approvals();
        let Some(grant) = &mut open.grant else { return };
        match Permit::lease(&open.asked, &approvals, &grant.people, seq, now) {
            Some(permit) => {
                grant.renew = now.plus(PERMIT_EVERY);
                open.newest = seq;
                self.effects.push(Effect::Grant { recorder: open.asked.recorder.clone(), permit });
            }
            None => self.pause(now),
        }
    }

    /// While something may be recorded, who has not approved waits outside; and always who is to be told first.
    fn settle_holds(&mut self) {
        let open = self.request.as_ref().filter(|open| open.stage == Stage::Approved);
        let waits = |a: &&Attendee| {
            let is_new = open.is_some_and(|open| !open.approves(&a.person) && !open.leaves_out(&a.person));
            is_new || self.rule.tells(a).is_some()
        };
        let held: BTreeSet<PersonId> = self.people.iter().filter(waits).map(|attendee| attendee.person.clone()).collect();
        for person in held.symmetric_difference(&self.held) {
            self.effects.push(Effect::Hold { person: person.clone(), held: held.contains(person) });
        }
        self.held = held;
    }

    /// While the page may be recording, nothing reaches it of who has not approved; of who is left out, nothing until no permit
    /// that it may obey names the person: then the one who records goes on talking with them, and the file does not hear it.
    fn settle_withheld(&mut self) {
        let open = self.request.as_ref().filter(|open| open.page.may_record());
        let to = open.map(|open| &open.asked.recorder);
        let hidden = |a: &&Attendee| Some(&a.person) != to && open.is_some_and(|open| open.hides(&a.person));
        let pair = |attendee: &Attendee| Some((attendee.person.clone(), to?.clone()));
        let withheld: BTreeSet<_> = self.people.iter().filter(hidden).filter_map(pair).collect();
        for (from, to) in withheld.symmetric_difference(&self.withheld) {
            let hide = withheld.contains(&(from.clone(), to.clone()));
            self.effects.push(Effect::Withhold { from: from.clone(), to: to.clone(), withheld: hide });
        }
        self.withheld = withheld;
    }

    /// Somebody before whom the recording paused, and about whom the one who records decides.
    pub(super) fn newcomer(&self) -> Option<&Attendee> {
        let open = self.request.as_ref().filter(|open| open.stage == Stage::Approved)?;
        let undecided = |person: &PersonId| *person != open.asked.recorder && !open.approves(person) && !open.leaves_out(person);
        self.people.iter().find(|a| self.rule.counts(a) && a.account.is_some() && undecided(&a.person))
    }

    /// Where nothing is recorded while somebody is here who refused: that person, once everybody has answered.
    pub(super) fn waits_for(&self) -> Option<PersonId> {
        let open = self.request.as_ref().filter(|open| open.stage == Stage::Asked && open.on_refusal() == OnRefusal::Leave)?;
        let mut counting = self.people.iter().filter(|attendee| self.rule.counts(attendee));
        let refuses = |attendee: &&Attendee| open.person(&attendee.person).is_some_and(Person::refuses);
        let answered = counting.clone().all(|attendee| open.approves(&attendee.person) || refuses(&attendee));
        counting.find(refuses).filter(|_| answered).map(|attendee| attendee.person.clone())
    }
}

/// What becomes of a question.
enum Outcome {
    /// Somebody has not answered, or who refused may still leave.
    Waits,
    Refused(PersonId),
    Goes,
}

impl Open {
    /// `people`: those who count. `others`: somebody beside the one who records approves.
    fn outcome<'a>(&self, people: impl Iterator<Item = &'a Attendee> + Clone, others: bool) -> Outcome {
        let counting = || people.clone().map(|attendee| (attendee, self.person(&attendee.person)));
        let refused = counting().find(|(_, known)| known.is_some_and(Person::refuses)).map(|(a, _)| a.person.clone());
        let Some(by) = refused else {
            let all = counting().all(|(attendee, _)| self.approves(&attendee.person));
            return if all { Outcome::Goes } else { Outcome::Waits };
        };
        let recorder = &self.asked.recorder;
        if self.on_refusal() == OnRefusal::NoRecording || self.person(recorder).is_some_and(Person::refuses) {
            return Outcome::Refused(by);
        }
        let waits = counting().any(|(attendee, known)| !self.approves(&attendee.person) && !known.is_some_and(Person::refuses));
        match self.on_refusal() {
            OnRefusal::Exclude if !waits && others => Outcome::Goes,
            // Of nobody but the one who records there is nothing to record.
            OnRefusal::Exclude if !waits => Outcome::Refused(by),
            _ => Outcome::Waits,
        }
    }

    fn hides(&self, person: &PersonId) -> bool {
        let talks_on = self.leaves_out(person) && !self.named.contains(person);
        !self.approves(person) && !talks_on
    }

    fn approvals(&self) -> Vec<Approval> {
        let approval = |person: &Person| match &person.answer {
            Some(Answer::Approved(approval)) if !person.withdrawn => Some(approval.clone()),
            _ => None,
        };
        self.people.iter().filter_map(approval).collect()
    }
}
