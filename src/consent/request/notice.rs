//! What the machine of a recording is told and what it tells: plain types between it and whoever runs it.
//!
//! Owns no state. *Absent*: wire forms and words; the socket makes both from a [`crate::consent::request::view::View`].

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::ids::{AccountId, PersonId, RequestId};
use crate::base::secret::Personal;
use crate::consent::clauses::{ClauseSet, ClausesHash};
use crate::consent::permit::Permit;
use crate::consent::requests::{RequestState, Standing};

/// A connection of a page, to tell it from the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageMark(pub u64);

/// Somebody who is in the conversation, or waits in front of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendee {
    pub person: PersonId,
    pub name: Personal<String>,
    /// An agent's account; none for the guest.
    pub account: Option<AccountId>,
    /// Has a place in the call.
    pub entered: bool,
    /// The page that is connected has joined.
    pub joined: bool,
    pub page: Option<PageMark>,
}

/// What the service room's rule says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Rule {
    #[default]
    Off,
    Ask,
    /// Nobody is asked: everybody is told before they come in.
    Notice(Notice),
}

/// What people are told now, and who was, committed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub clauses: Arc<ClauseSet>,
    pub hash: ClausesHash,
    /// With the request of each one's receipt.
    pub informed: BTreeMap<PersonId, RequestId>,
}

/// What happens.
#[derive(Clone, Debug)]
pub enum Input {
    /// Everybody who is here now, whenever that changes.
    People(Vec<Attendee>),
    Rule(Rule),
    /// The store: somebody was told. How the request stands that is not over, if there is one, and who was told by now.
    Told {
        rule: Rule,
        standing: Option<Standing>,
    },
    /// *Record* was pressed.
    Record {
        person: PersonId,
        wish: Wish,
    },
    Answer {
        person: PersonId,
        given: Press,
    },
    /// Has read what people are told here, and comes in.
    Informed {
        person: PersonId,
    },
    Withdraw {
        person: PersonId,
    },
    Stop {
        person: PersonId,
    },
    /// The one who records decides about a newcomer who has not approved: go on without recording, or do not admit.
    Newcomer {
        person: PersonId,
        admit: bool,
    },
    /// The store: how a request stands, committed.
    Stored(Standing),
    /// The store: the same, after a [`Deed::State`].
    Moved(Standing),
    /// The store: nobody was asked.
    NotAsked(Refused),
    /// The store: an answer was not taken.
    NotAnswered {
        person: PersonId,
        why: Refused,
    },
    /// The media workers forgot what they were told.
    MediaRestarted,
    /// The call is over.
    Ended,
}

/// An answer as it was pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Press {
    pub request: RequestId,
    pub approve: bool,
    pub options: Vec<String>,
    pub continued: bool,
}

/// What the page that records says about itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Report {
    Recording,
    Paused,
    Stopped,
}

/// The permit that came with a report does not cover it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoPermit;

/// What is to be done, in this order.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// No packet of `from` reaches `to`, or it does again.
    Withhold {
        from: PersonId,
        to: PersonId,
        withheld: bool,
    },
    /// The page that records pauses or stops, and confirms it.
    Void {
        recorder: PersonId,
        stop: bool,
    },
    /// This person does not join, or may again.
    Hold {
        person: PersonId,
        held: bool,
    },
    /// This page did not confirm: its media connections and its socket are closed, those of a newer page of this person are not.
    CutOff {
        recorder: PersonId,
        page: PageMark,
    },
    Store(Deed),
    /// For the page that records only.
    Grant {
        recorder: PersonId,
        permit: Permit,
    },
    /// This person is not admitted, and leaves.
    Remove {
        person: PersonId,
    },
    Refuse {
        person: PersonId,
        what: Asking,
        why: Refused,
    },
}

/// What whoever presses *Record* asks for within the rule of the room; what is not said is what the rule says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    pub days: Option<u16>,
    pub training: Option<bool>,
}

/// What the store is to keep, one after another. The answer is [`Input::Stored`], or what stands beside it.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    /// Answered by [`Input::NotAsked`] if nobody was asked.
    Ask {
        recorder: PersonId,
        account: AccountId,
        people: Vec<PersonId>,
        wish: Wish,
    },
    AskAlso {
        request: RequestId,
        person: PersonId,
    },
    /// Answered by [`Input::NotAnswered`] if it was not taken.
    Answer {
        person: PersonId,
        given: Press,
    },
    /// Answered by [`Input::Told`].
    Tell {
        person: PersonId,
    },
    Silent {
        request: RequestId,
        person: PersonId,
    },
    Left {
        request: RequestId,
        person: PersonId,
    },
    Withdraw {
        request: RequestId,
        person: PersonId,
    },
    /// Answered by [`Input::Moved`].
    State {
        request: RequestId,
        state: RequestState,
    },
}

/// Which press was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    Record,
    Answer,
    Withdraw,
}

/// Why a press changed nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// A request is open already.
    Busy,
    TooSoon {
        seconds: u64,
    },
    Off,
    /// More days than the rule of the room has, or a use that it does not offer.
    Beyond {
        most: u16,
    },
    NotAllowed,
    /// Somebody in the call was not told what counts now.
    NotInformed,
    /// Somebody in the call does not want to be recorded.
    Objected,
    Late,
    Answered,
    Over,
    /// The text is in another language, and that was not confirmed.
    Unread,
    /// Held until the answer.
    Held,
    /// Held until the person was told.
    Untold,
    Broken,
}

impl Rule {
    /// Is in the call, or in front of it with an open page: must have approved before anything is recorded. Who is first told does
    /// not come in before that, and nothing waits for them.
    pub(super) fn counts(&self, attendee: &Attendee) -> bool {
        let is_told = match self {
            Self::Notice(notice) => notice.informed.contains_key(&attendee.person),
            Self::Off | Self::Ask => true,
        };
        attendee.entered || (attendee.page.is_some() && is_told)
    }

    /// What this person is told before joining, if they were not told yet.
    pub(super) fn tells(&self, attendee: &Attendee) -> Option<&Notice> {
        match self {
            Self::Notice(notice) if !attendee.joined && !notice.informed.contains_key(&attendee.person) => Some(notice),
            _ => None,
        }
    }

    /// The request of somebody's receipt, if they were told.
    pub(super) fn receipt(&self, person: &PersonId) -> Option<RequestId> {
        match self {
            Self::Notice(notice) => notice.informed.get(person).cloned(),
            Self::Off | Self::Ask => None,
        }
    }

    /// Whether a request under these clauses may go on.
    pub(super) fn bears(&self, clauses: &ClauseSet, hash: ClausesHash) -> bool {
        !clauses.is_notice() || matches!(self, Self::Notice(notice) if notice.hash == hash)
    }
}
