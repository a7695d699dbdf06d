//! What one person is shown of asking and recording: the sign, the sentence, the question, what remains afterwards.
//!
//! Owns nothing; the fifth part of [`Recording`]. **Invariants.** The sign and whoever took something back are shown as they are
//! written, never before: *on* needs that and the page's word, and an end is told when no crash can undo it; until then the sign
//! of what was recorded says *paused*. Nobody sees who refused or withdrew, but agents in a call of
//! two, where everybody knows it anyway. Times are points in time, so that a view that is the same is equal. *Absent*: words.

use std::sync::Arc;
use std::time::Duration;

use crate::base::ids::{PersonId, RequestId};
use crate::base::secret::Personal;
use crate::base::time::UtcMillis;
use crate::consent::clauses::{ClauseSet, Reader};
use crate::consent::request::notice::{Attendee, Rule};
use crate::consent::request::{Open, Person, Recording, Stage, Why};
use crate::consent::requests::{Answer, RequestState};

/// Everything that one person is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct View {
    pub sign: Sign,
    /// This person's page records.
    pub recorder: bool,
    pub can_record: bool,
    /// What was recorded before `since`.
    pub recorded: Duration,
    /// Since when it runs, if it does.
    pub since: Option<UtcMillis>,
    pub told: Option<Told>,
    /// What was asked; none while there is nothing to say of it.
    pub clauses: Option<Arc<ClauseSet>>,
    /// When the last of all approved.
    pub approved: Option<UtcMillis>,
    pub mine: Mine,
    pub question: Option<Question>,
    /// What this person is told before joining.
    pub notice: Option<Arc<ClauseSet>>,
    /// For the one who records: who waits, and whether that person has refused.
    pub newcomer: Option<(Personal<String>, bool)>,
    /// For the one who records: somebody in the call refused, and nothing is recorded while that person is here.
    pub waits: bool,
    /// The request of which this person has a receipt.
    pub receipt: Option<RequestId>,
    /// Something was recorded.
    pub started: bool,
}

/// The sign in the call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sign {
    Asking,
    On,
    Paused,
    #[default]
    Off,
}

/// How this person stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mine {
    #[default]
    None,
    Asked,
    Approved,
    /// Was told, where nobody is asked.
    Informed,
    Refused,
    /// By this person, or because the business found that it never counted.
    Withdrawn,
}

/// A question that this person may answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub request: RequestId,
    pub until: UtcMillis,
    pub reader: Reader,
}

/// The sentence that goes with the sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    Asking,
    AskingOwn,
    /// This person approved, others have not answered.
    Waiting,
    /// Everybody approved; it is about to start.
    Approved,
    On,
    Resumed,
    Joining(Personal<String>),
    Lost,
    Stopped,
    StoppedLost,
    Withdrawn,
    WithdrawnBy(Personal<String>),
    WithdrawnOwn,
    /// An approval was declared invalid; to whoever it was of, and to the others.
    InvalidOwn,
    Invalid,
    Refused,
    RefusedBy(Personal<String>),
    RefusedOwn,
    SilentOwn,
    Failed,
    /// To a newcomer who is asked, who refused, and who may join after all.
    /// Like [`Told::Approved`] and [`Told::Resumed`], without whoever refused.
    ApprovedSome,
    ResumedSome,
    /// To somebody who refused: the recording is without them.
    LeftOut,
    /// Somebody refused and is here, so that nothing is recorded; to that person, and to the others.
    WaitsOwn,
    Waits,
    Hold,
    HoldWaiting,
    HoldWithout,
    /// To a newcomer who was not let in: the last word.
    NotAdmitted,
    /// To the one who records.
    NewcomerAsked(Personal<String>),
    NewcomerRefused(Personal<String>),
}

impl Recording {
    /// What this person is shown now.
    pub fn view(&self, person: &PersonId) -> View {
        let attendee = self.attendee(person);
        let is_agent = attendee.is_some_and(|attendee| attendee.account.is_some());
        let open = self.request.as_ref();
        let can_record = is_agent && self.rule != Rule::Off && self.is_free();
        let notice = self.tells(person).map(|notice| notice.clauses.clone());
        let Some(open) = open else { return View { can_record, notice, receipt: self.rule.receipt(person), ..View::default() } };
        let known = open.person(person);
        let sign = open.sign();
        let told = match known {
            // Somebody who came afterwards hears nothing of it.
            None if sign == Sign::Off => None,
            // The notice says it.
            _ if notice.is_some() => None,
            _ => self.told(open, attendee, known),
        };
        let newcomer = self.newcomer().filter(|_| open.asked.recorder == *person);
        View {
            sign,
            recorder: open.asked.recorder == *person && open.is_asking(),
            can_record,
            recorded: open.recorded,
            since: open.on_since.filter(|_| sign == Sign::On),
            told,
            clauses: (sign != Sign::Off || known.is_some()).then(|| open.asked.clauses.clone()),
            approved: open.approved_at().filter(|_| sign != Sign::Asking && !open.asked.clauses.is_notice()),
            mine: known.map(|known| known.mine(open.asked.clauses.is_notice())).unwrap_or_default(),
            notice,
            question: known.filter(|known| open.is_asking() && known.waits()).map(|known| Question {
                request: open.asked.id.clone(),
                until: known.until,
                reader: if open.stage == Stage::Approved { Reader::Newcomer } else { Reader::Present },
            }),
            waits: open.asked.recorder == *person && self.waits_for().is_some(),
            newcomer: newcomer.map(|newcomer| (newcomer.name.clone(), open.refuses(&newcomer.person))),
            receipt: known
                .filter(|known| !matches!(known.answer, None | Some(Answer::Left)))
                .map(|_| open.asked.id.clone())
                .or_else(|| self.rule.receipt(person)),
            started: open.started && open.written != RequestState::Asked,
        }
    }

    fn told(&self, open: &Open, attendee: Option<&Attendee>, known: Option<&Person>) -> Option<Told> {
        let is_agent = attendee.is_some_and(|attendee| attendee.account.is_some());
        let is_me = |person: &PersonId| attendee.is_some_and(|attendee| attendee.person == *person);
        let name = |person: &PersonId| self.attendee(person).map(|attendee| attendee.name.clone());
        Some(match &open.stage {
            Stage::Asked if self.waits_for().is_some() => match known {
                Some(known) if known.refuses() => Told::WaitsOwn,
                _ => Told::Waits,
            },
            Stage::Asked => match known {
                Some(known) if known.approves() => Told::Waiting,
                _ if is_me(&open.asked.recorder) => Told::AskingOwn,
                _ => Told::Asking,
            },
            Stage::Approved => self.told_of_recording(open, attendee, known),
            Stage::Ending(_) | Stage::Over(_) if !open.written.is_over() => return None,
            Stage::Ending(why) | Stage::Over(why) => match why {
                Why::Refused { by, .. } if is_me(by) && known.is_some_and(|known| known.silent) => Told::SilentOwn,
                Why::Refused { by, .. } if is_me(by) => Told::RefusedOwn,
                Why::Refused { by, of_two: true } if is_agent => name(by).map_or(Told::Refused, Told::RefusedBy),
                Why::Refused { .. } => Told::Refused,
                Why::Withdrawn { by, .. } if open.is_invalid(by) => {
                    if is_me(by) {
                        Told::InvalidOwn
                    } else {
                        Told::Invalid
                    }
                }
                Why::Withdrawn { by, .. } if is_me(by) => Told::WithdrawnOwn,
                Why::Withdrawn { by, of_two: true } if is_agent => name(by).map_or(Told::Withdrawn, Told::WithdrawnBy),
                Why::Withdrawn { .. } => Told::Withdrawn,
                Why::Without if known.is_some_and(|known| !known.approves()) => Told::HoldWithout,
                Why::Stopped | Why::Without => Told::Stopped,
                Why::Lost if open.started => Told::StoppedLost,
                Why::Lost | Why::Failed => Told::Failed,
            },
        })
    }

    fn told_of_recording(&self, open: &Open, attendee: Option<&Attendee>, known: Option<&Person>) -> Told {
        if let Some(newcomer) = self.newcomer() {
            let has_refused = open.refuses(&newcomer.person);
            return match attendee {
                Some(me) if me.person == newcomer.person && has_refused => Told::HoldWaiting,
                Some(me) if me.person == newcomer.person => Told::Hold,
                Some(me) if me.person == open.asked.recorder && has_refused => Told::NewcomerRefused(newcomer.name.clone()),
                Some(me) if me.person == open.asked.recorder => Told::NewcomerAsked(newcomer.name.clone()),
                _ => Told::Joining(newcomer.name.clone()),
            };
        }
        if known.is_none() && attendee.is_some_and(|attendee| !attendee.entered) {
            return Told::Hold;
        }
        if attendee.is_some_and(|me| open.leaves_out(&me.person)) {
            return Told::LeftOut;
        }
        let is_some = self.people.iter().any(|attendee| open.leaves_out(&attendee.person));
        match open.sign() {
            Sign::On if open.recorded.is_zero() => Told::On,
            Sign::On if is_some => Told::ResumedSome,
            Sign::On => Told::Resumed,
            _ if open.mark.is_none() => Told::Lost,
            _ if is_some => Told::ApprovedSome,
            _ => Told::Approved,
        }
    }
}

impl Open {
    fn sign(&self) -> Sign {
        match self.written {
            // Nobody has pressed anything yet; the machine does not see such a request.
            RequestState::Told => Sign::Off,
            RequestState::Asked => Sign::Asking,
            RequestState::Recording if self.records() && self.is_written(RequestState::Recording) => Sign::On,
            RequestState::Recording | RequestState::Paused => Sign::Paused,
            RequestState::Blocked | RequestState::Stopped => Sign::Off,
        }
    }

    fn refuses(&self, person: &PersonId) -> bool {
        self.person(person).is_some_and(Person::refuses)
    }

    fn is_invalid(&self, person: &PersonId) -> bool {
        self.person(person).is_some_and(|known| matches!(known.answer, Some(Answer::Invalidated)))
    }

    fn approved_at(&self) -> Option<UtcMillis> {
        let at = |person: &Person| match &person.answer {
            Some(Answer::Approved(approval)) => Some(approval.at()),
            _ => None,
        };
        self.people.iter().filter_map(at).max()
    }
}

impl Person {
    fn mine(&self, is_notice: bool) -> Mine {
        match &self.answer {
            Some(Answer::Approved(_)) if is_notice => Mine::Informed,
            None | Some(Answer::Left) => Mine::Asked,
            Some(Answer::Approved(_)) => Mine::Approved,
            Some(Answer::Refused) => Mine::Refused,
            Some(Answer::Withdrawn | Answer::Invalidated) => Mine::Withdrawn,
        }
    }
}
