//! A store of three lines for tests of the machine: what was written becomes rows, and rows become approvals.

use std::sync::Arc;
use std::time::Duration;

use crate::base::ids::{AccountId, PersonId, RequestId};
use crate::base::limits::ANSWER_TIME;
use crate::base::secret::Personal;
use crate::base::time::UtcMillis;
use crate::consent::clauses::{ClauseSet, VERSION};
use crate::consent::request::notice::{Attendee, Deed, Input, PageMark, Press, Refused};
use crate::consent::requests::{Answer, Approval, Asked, PersonStanding, RequestState, Standing};
use crate::rules::OnRefusal;

/// What the store holds of the one request that is open, or was the last.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    pub standing: Option<Standing>,
    /// The rule of the room.
    pub on_refusal: OnRefusal,
    requests: u32,
}

impl Rows {
    /// Of a room with this rule.
    pub fn under(on_refusal: OnRefusal) -> Self {
        Self { on_refusal, ..Self::default() }
    }

    /// Writes, commits, and says what the machine hears of it.
    pub fn write(&mut self, now: UtcMillis, deed: Deed) -> Option<Input> {
        match deed {
            Deed::Ask { recorder, people, .. } => {
                if self.standing.as_ref().is_some_and(|standing| !standing.state.is_over()) {
                    return Some(Input::NotAsked(Refused::Busy));
                }
                self.requests += 1;
                let asked = Asked { recorder, asked: now, ..asked_under(self.requests, self.on_refusal) };
                let people = people.into_iter().map(|person| row(person, now)).collect();
                self.standing = Some(standing(asked, people));
            }
            Deed::AskAlso { person, .. } => {
                let standing = self.standing.as_mut()?;
                if standing.person(&person).is_none() && !standing.state.is_over() {
                    standing.people.push(row(person, now));
                }
            }
            Deed::Answer { person, given } => {
                let standing = self.standing.as_mut()?;
                let asked = standing.asked.clone();
                let known = standing.people.iter_mut().find(|known| known.person == person)?;
                if known.answer.is_some() || now >= known.until || asked.id != given.request {
                    return Some(Input::NotAnswered { person, why: Refused::Late });
                }
                known.answer = Some(if given.approve { Answer::Approved(Approval::of_row(&asked, person, now)) } else { Answer::Refused });
            }
            Deed::Tell { .. } => {}
            Deed::Silent { person, .. } => self.set(&person, |answer| answer.is_none(), Answer::Refused),
            Deed::Left { person, .. } => self.set(&person, |answer| answer.is_none(), Answer::Left),
            Deed::Withdraw { person, .. } => self.set(&person, |answer| matches!(answer, Some(Answer::Approved(_))), Answer::Withdrawn),
            Deed::State { request, state } => {
                let standing = self.standing.as_mut().filter(|standing| standing.asked.id == request)?;
                if state == RequestState::Recording {
                    standing.started.get_or_insert(now);
                }
                standing.state = state;
                return self.standing.clone().map(Input::Moved);
            }
        }
        self.standing.clone().map(Input::Stored)
    }

    fn set(&mut self, person: &PersonId, fits: impl Fn(&Option<Answer>) -> bool, answer: Answer) {
        let known = self.standing.as_mut().and_then(|standing| standing.people.iter_mut().find(|known| known.person == *person));
        if let Some(known) = known.filter(|known| fits(&known.answer)) {
            known.answer = Some(answer);
        }
    }
}

pub fn person(who: &str) -> PersonId {
    format!("per_{who}00000000000000000000000").parse().unwrap()
}

pub fn account(who: &str) -> AccountId {
    format!("acc_{who}00000000000000000000000").parse().unwrap()
}

pub fn request(number: u32) -> RequestId {
    format!("req_{number:024}").parse().unwrap()
}

/// Samira (s) is the guest, everybody else an agent.
pub fn attendee(who: &str, entered: bool, joined: bool, page: Option<u64>) -> Attendee {
    Attendee {
        person: person(who),
        name: Personal::new(who.to_owned()),
        account: (who != "s").then(|| account(who)),
        entered,
        joined,
        page: page.map(PageMark),
    }
}

pub fn press(number: u32, approve: bool) -> Press {
    Press { request: request(number), approve, options: Vec::new(), continued: false }
}

/// A request that Dana (d) made.
pub fn asked(number: u32) -> Asked {
    asked_under(number, OnRefusal::default())
}

pub fn asked_under(number: u32, on_refusal: OnRefusal) -> Asked {
    let text = str::to_owned;
    let clauses = ClauseSet {
        version: VERSION,
        business: text("Lindner"),
        address: text("Kiel"),
        privacy_contact: text("b"),
        agent: text("Dana"),
        room: text("Advice"),
        zone: text("Europe/Berlin"),
        days: 30,
        asked: UtcMillis(i64::from(number)),
        deleted_by: UtcMillis(9),
        offers: Vec::new(),
        answer_seconds: 90,
        on_refusal,
        policy: None,
        ground: Default::default(),
        published: None,
    };
    Asked {
        id: request(number),
        conversation: "conv_000000000000000000000000".parse().unwrap(),
        recorder: person("d"),
        account: account("d"),
        hash: clauses.hash(),
        clauses: Arc::new(clauses),
        asked: UtcMillis(0),
    }
}

pub fn approval(asked: &Asked, who: &str) -> Approval {
    Approval::of_row(asked, person(who), UtcMillis(0))
}

fn standing(asked: Asked, people: Vec<PersonStanding>) -> Standing {
    Standing { asked, state: RequestState::Asked, people, recorded: Duration::ZERO, running: None, started: None, ended: None }
}

fn row(person: PersonId, now: UtcMillis) -> PersonStanding {
    PersonStanding { person, asked: now, until: now.plus(ANSWER_TIME), answer: None, answered: None }
}
