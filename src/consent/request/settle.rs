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

impl Recording {
    pub(super) fn settle(&mut self, now: UtcMillis) {
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
        if let Some(by) = open.people.iter().find(|person| person.takes_back()).map(|person| person.id.clone()) {
            let of_two = self.is_of_two();
            self.rest_until = Some(now.plus(ASK_AGAIN));
            return self.end(now, Why::Withdrawn { by, of_two });
        }
        for attendee in self.people.iter().filter(|attendee| attendee.counts()) {
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
        let mut counting = self.people.iter().filter(|attendee| attendee.counts());
        let refused = counting.clone().find(|attendee| open.person(&attendee.person).is_some_and(|person| person.refuses()));
        if let Some(attendee) = refused {
            let by = attendee.person.clone();
            self.block(now, by);
        } else if counting.all(|attendee| open.approves(&attendee.person)) {
            open.stage = Stage::Approved;
            // Time to come back begins now, not while people still thought.
            open.gone_since = open.gone_since.map(|_| now);
        }
    }

    /// A permit while everybody approves and the page is there; otherwise none.
    fn settle_recording(&mut self, now: UtcMillis) {
        let Some(open) = self.request.as_mut().filter(|open| open.stage == Stage::Approved) else { return };
        let mut people: Vec<PersonId> = self.people.iter().filter(|attendee| attendee.counts()).map(|a| a.person.clone()).collect();
        people.sort();
        if !people.iter().all(|person| open.approves(person)) {
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

    /// While something may be recorded, who has not approved waits outside.
    fn settle_holds(&mut self) {
        let open = self.request.as_ref().filter(|open| open.stage == Stage::Approved);
        let waits = |attendee: &&Attendee| open.is_some_and(|open| !open.approves(&attendee.person));
        let held: BTreeSet<PersonId> = self.people.iter().filter(waits).map(|attendee| attendee.person.clone()).collect();
        for person in held.symmetric_difference(&self.held) {
            self.effects.push(Effect::Hold { person: person.clone(), held: held.contains(person) });
        }
        self.held = held;
    }

    /// While the page may be recording, nothing reaches it of who has not approved.
    fn settle_withheld(&mut self) {
        let open = self.request.as_ref().filter(|open| open.page.may_record());
        let to = open.map(|open| &open.asked.recorder);
        let hidden = |attendee: &&Attendee| Some(&attendee.person) != to && open.is_some_and(|open| !open.approves(&attendee.person));
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
        self.people.iter().find(|a| a.counts() && a.account.is_some() && a.person != open.asked.recorder && !open.approves(&a.person))
    }
}

impl Open {
    fn approvals(&self) -> Vec<Approval> {
        let approval = |person: &Person| match &person.answer {
            Some(Answer::Approved(approval)) if !person.withdrawn => Some(approval.clone()),
            _ => None,
        };
        self.people.iter().filter_map(approval).collect()
    }
}
