//! The machine of asking and recording in one live conversation: from *Record* to the page's last word, and back.
//!
//! Fed by `live`, one machine per open conversation, in time that only moves forward (the ticker's, not the clock's on the
//! wall: whoever sets that clock lengthens no lease and no answer time). The store's rows come in after their COMMIT, as
//! [`Standing`]; what is wanted comes out as [`Effect`]s.
//!
//! **Invariants.** There is a live permit only while everybody who is there has approved these clauses, and the page that
//! records is connected. Everything is closed by default: it opens after the COMMIT and closes before it, so that within
//! one input whatever closes comes out before whatever is stored, and that before whatever opens. Who has not approved is
//! withheld from the page that records for as long as it may be recording, whether or not it should be. Where the room's rule
//! leaves out whoever refuses, a permit names those who approved, and everybody else has refused; a person whom a permit has
//! named is withheld until the page has confirmed that it paused. Where nobody is asked, being told of the text that counts now
//! stands in for approving it: nobody joins before that, and a request ends as soon as another text counts. *Absent*: I/O,
//! clock, signatures, words, and any way to approve other than a committed row.

mod answers;
pub mod notice;
mod page;
mod settle;
pub mod view;

use std::collections::BTreeSet;
use std::mem;
use std::time::Duration;

use crate::base::ids::{AccountId, PersonId, RequestId};
use crate::base::time::UtcMillis;
use crate::consent::permit::Claims;
use crate::consent::request::notice::{Asking, Attendee, Deed, Effect, Input, NoPermit, Notice, PageMark, Refused, Report, Rule};
use crate::consent::requests::{Answer, Asked, RequestState, Standing};

/// See the module's header.
///
/// ```text
/// nothing --Record, committed--> Asked --all approved, or the rule goes on--> Approved (armed, on, paused)
///    ^                             '--one did not, and the rule ends it--> Over        '--stop, withdrawal, gone--> Ending --confirmed--> Over
///    '---------------------------------- Record again ----------------------------------------------------------'
/// ```
#[derive(Debug)]
pub struct Recording {
    rule: Rule,
    /// The call is over.
    ended: bool,
    people: Vec<Attendee>,
    /// A request is on its way to the store.
    opening: Option<PersonId>,
    request: Option<Box<Open>>,
    /// Nobody is asked before this time: a refusal is not an invitation to ask again.
    rest_until: Option<UtcMillis>,
    held: BTreeSet<PersonId>,
    withheld: BTreeSet<(PersonId, PersonId)>,
    effects: Vec<Effect>,
}

/// The request that stands, or the last one.
#[derive(Debug)]
struct Open {
    asked: Asked,
    stage: Stage,
    people: Vec<Person>,
    /// To be asked too, as soon as the store has it.
    asking: BTreeSet<PersonId>,
    /// What the store was last told, what it is known to have written, and how many steps are on their way to it.
    stored: RequestState,
    written: RequestState,
    moving: usize,
    page: Page,
    /// To whom permits go, or went last.
    holder: Option<Holder>,
    /// The connection of the page that records.
    mark: Option<PageMark>,
    gone_since: Option<UtcMillis>,
    grant: Option<Grant>,
    /// Whom the permits name that the page may still obey.
    named: BTreeSet<PersonId>,
    /// The first permit since approvals, people or page last changed; earlier ones prove nothing any more.
    first: u64,
    newest: u64,
    started: bool,
    recorded: Duration,
    on_since: Option<UtcMillis>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Stage {
    Asked,
    Approved,
    /// It is over, but the page that records has not confirmed.
    Ending(Why),
    Over(Why),
}

/// How a request ended.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Why {
    /// Not approved; by name only in a call of two.
    Refused {
        by: PersonId,
        of_two: bool,
    },
    Withdrawn {
        by: PersonId,
        of_two: bool,
    },
    Stopped,
    /// A newcomer was let in instead.
    Without,
    /// The page that records did not come back.
    Lost,
    /// Everybody approved, and it never began.
    Failed,
}

/// How one person stands to the request.
#[derive(Debug)]
struct Person {
    id: PersonId,
    until: UtcMillis,
    answer: Option<Answer>,
    /// An answer is on its way to the store.
    answering: bool,
    /// The store was told that the time is over, or that the person has left.
    closed: bool,
    silent: bool,
    /// Pressed, whether or not the store knows.
    withdrawn: bool,
}

/// What the page that records may be doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Page {
    /// Nothing: it never had a permit, it confirmed that it paused, or it was cut off.
    Quiet,
    /// It has a permit and has not said that it records.
    Starting {
        until: UtcMillis,
    },
    Running,
    /// Its connection is gone; it records until its lease runs out, or longer if it is not ours.
    Adrift,
    /// It was told to pause or to stop, and must say so.
    Closing {
        until: UtcMillis,
    },
}

/// A page that was given permits.
#[derive(Clone, Copy, Debug)]
struct Holder {
    page: PageMark,
    /// The first that it was given.
    since: u64,
}

#[derive(Debug)]
struct Grant {
    people: Vec<PersonId>,
    renew: UtcMillis,
}

/// What the machine waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Deadline {
    /// When somebody's silence counts as a refusal.
    Silence,
    /// When the lease is renewed.
    Renewal,
    /// When a page that has a permit should have said that it records.
    Start,
    /// When a page that was told to pause is cut off.
    Confirmation,
    /// When a page that is gone does not come back any more.
    Return,
}

impl Recording {
    /// The machine of a conversation; `open` is what stood when the program stopped.
    pub fn new(now: UtcMillis, rule: Rule, open: Option<Standing>) -> Self {
        Self {
            rule,
            ended: false,
            people: Vec::new(),
            opening: None,
            request: open.map(|standing| Box::new(Open::restored(now, standing))),
            rest_until: None,
            held: BTreeSet::new(),
            withheld: BTreeSet::new(),
            effects: Vec::new(),
        }
    }

    /// Takes what happened; [`Recording::drain_effects`] says what is to be done.
    pub fn handle_input(&mut self, now: UtcMillis, input: Input) {
        let before = self.effects.len();
        match input {
            Input::People(people) => self.set_people(now, people),
            Input::Rule(rule) => self.rule = rule,
            Input::Record { person, wish } => self.press_record(now, &person, wish),
            Input::Answer { person, given } => self.press_answer(now, &person, given),
            Input::Informed { person } => {
                if self.tells(&person).is_some() {
                    self.effects.push(Effect::Store(Deed::Tell { person }));
                }
            }
            Input::Told { rule, standing } => {
                self.rule = rule;
                if let Some(standing) = standing {
                    self.take(now, standing);
                }
            }
            Input::Withdraw { person } => self.press_withdraw_here(&person),
            Input::Stop { person } => self.press_stop(now, &person),
            Input::Newcomer { person, admit } => self.decide(now, &person, admit),
            Input::Stored(standing) => self.take(now, standing),
            Input::Moved(standing) => {
                if let Some(open) = self.request.as_mut().filter(|open| open.asked.id == standing.asked.id) {
                    open.moving = open.moving.saturating_sub(1);
                }
                self.take(now, standing);
            }
            Input::NotAsked(why) => {
                if let Some(person) = self.opening.take() {
                    self.refuse(&person, Asking::Record, why);
                }
            }
            Input::NotAnswered { person, why } => {
                if let Some(known) = self.request.as_mut().and_then(|open| open.person_mut(&person)) {
                    known.answering = false;
                }
                self.refuse(&person, Asking::Answer, why);
            }
            Input::MediaRestarted => {
                for (from, to) in self.withheld.clone() {
                    self.effects.push(Effect::Withhold { from, to, withheld: true });
                }
            }
            Input::Ended => {
                (self.rule, self.ended) = (Rule::Off, true);
                self.end(now, Why::Stopped);
            }
        }
        self.settle(now);
        self.put_in_order(before);
    }

    /// What the page that records says of itself, with a permit of ours.
    pub fn handle_report(&mut self, now: UtcMillis, claims: &Claims, report: Report) -> Result<(), NoPermit> {
        let before = self.effects.len();
        let taken = self.take_report(now, claims, report);
        self.settle(now);
        self.put_in_order(before);
        taken
    }

    /// Somebody takes an approval back outside of the call's page. `false`: it is not this machine's to take.
    pub fn handle_withdrawal(&mut self, now: UtcMillis, request: &RequestId, person: &PersonId) -> bool {
        let before = self.effects.len();
        // Who was told holds one receipt for all that is recorded in a call.
        let is_ours = self.request.as_ref().is_some_and(|open| open.asked.id == *request || open.asked.clauses.is_notice());
        let taken = is_ours && self.press_withdraw(person);
        self.settle(now);
        self.put_in_order(before);
        taken
    }

    /// Does what is due; harmless when nothing is.
    pub fn handle_timeout(&mut self, now: UtcMillis) {
        let before = self.effects.len();
        while let Some((_, deadline)) = self.next().filter(|(at, _)| *at <= now) {
            self.meet(now, deadline);
        }
        self.settle(now);
        self.put_in_order(before);
    }

    /// When [`Recording::handle_timeout`] is to be called next.
    pub fn next_deadline(&self) -> Option<UtcMillis> {
        self.next().map(|(at, _)| at)
    }

    /// What is to be done, in this order.
    pub fn drain_effects(&mut self) -> Vec<Effect> {
        mem::take(&mut self.effects)
    }

    /// Whether the page that says it records may begin: only when that is written. None while it is on its way.
    pub fn may_begin(&self) -> Option<bool> {
        let open = self.request.as_ref().filter(|open| open.records());
        open.map_or(Some(false), |open| open.is_written(RequestState::Recording).then_some(true))
    }

    /// The request that stands, if it is not over, or was the last one.
    pub fn asked(&self) -> Option<&Asked> {
        self.request.as_ref().map(|open| &open.asked)
    }

    fn set_people(&mut self, now: UtcMillis, people: Vec<Attendee>) {
        self.people = people;
        let Some(open) = &mut self.request else { return };
        let page = self.people.iter().find(|a| a.person == open.asked.recorder && a.joined).and_then(|a| a.page);
        if open.mark == page {
            return;
        }
        open.set_page(now, page);
        // A page that is back may have missed it, and may still obey the lease from before: what holds now begins with a void.
        if page.is_some() && (open.started || open.stage == Stage::Approved) {
            self.effects.push(Effect::Void { recorder: open.asked.recorder.clone(), stop: !open.is_asking() });
        }
    }

    fn refuse(&mut self, person: &PersonId, what: Asking, why: Refused) {
        self.effects.push(Effect::Refuse { person: person.clone(), what, why });
    }

    fn attendee(&self, person: &PersonId) -> Option<&Attendee> {
        self.people.iter().find(|attendee| attendee.person == *person)
    }

    /// What this person is told before joining, if they were not told yet.
    fn tells(&self, person: &PersonId) -> Option<&Notice> {
        self.attendee(person).and_then(|attendee| self.rule.tells(attendee))
    }

    /// An agent who is in the call and whose page is there.
    fn agent(&self, person: &PersonId) -> Option<AccountId> {
        self.attendee(person).filter(|attendee| attendee.joined).and_then(|attendee| attendee.account.clone())
    }

    /// Were two people asked, so that everybody knows who refused?
    fn is_of_two(&self) -> bool {
        self.people.iter().filter(|attendee| self.rule.counts(attendee)).count() == 2
    }

    /// What closes first, then what is stored, then what opens.
    fn put_in_order(&mut self, from: usize) {
        self.effects[from..].sort_by_key(|effect| match effect {
            Effect::Withhold { withheld: true, .. } => 0,
            Effect::Void { .. } => 1,
            Effect::Hold { held: true, .. } => 2,
            Effect::CutOff { .. } => 3,
            Effect::Store(_) => 4,
            Effect::Remove { .. } | Effect::Refuse { .. } => 5,
            Effect::Withhold { withheld: false, .. } | Effect::Hold { held: false, .. } => 6,
            Effect::Grant { .. } => 7,
        });
    }
}

#[cfg(test)]
pub(super) mod tests;
