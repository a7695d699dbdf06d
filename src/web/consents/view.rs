//! Words for purposes, states and events.

use crate::base::ids::AccountId;
use crate::consent::records::record::{By, Kind, Life, Purpose, State};
use crate::text::Words;

pub fn purpose(t: &Words, purpose: Purpose) -> String {
    purpose.say(t)
}

/// The word for the style, and the word to read.
pub fn standing(t: &Words, life: &Life) -> (&'static str, String) {
    match (life.state(), life.restricted()) {
        (Some(State::Given), Some(at)) => ("waiting", t.say1("records-state-restricted", "date", t.date(at))),
        (Some(kept @ (State::Given | State::Informed)), None) => ("kept", state(t, kept)),
        (Some(State::Requested) | None, _) => ("waiting", state(t, State::Requested)),
        (Some(other), _) => ("closed", state(t, other)),
    }
}

pub fn state(t: &Words, state: State) -> String {
    t.say(match state {
        State::Requested => "records-state-requested",
        State::Informed => "notice-state",
        State::Given => "records-state-given",
        State::Refused => "records-state-refused",
        State::Withdrawn => "records-state-withdrawn",
        State::Expired => "records-state-expired",
        State::Invalidated => "records-state-invalidated",
    })
}

pub fn event(t: &Words, kind: Kind) -> String {
    match kind {
        Kind::Requested => t.say("records-event-requested"),
        Kind::Reaffirmed => t.say("records-event-reaffirmed"),
        Kind::Informed => state(t, State::Informed),
        Kind::Given => state(t, State::Given),
        Kind::Refused => state(t, State::Refused),
        Kind::Withdrawn => state(t, State::Withdrawn),
        Kind::Expired => state(t, State::Expired),
        Kind::Invalidated => state(t, State::Invalidated),
    }
}

/// Who did it; `name` finds who works here.
pub fn by(t: &Words, by: &By, name: impl Fn(&AccountId) -> String) -> String {
    match by {
        By::Person => t.say("records-by-person"),
        By::System => t.say("records-by-system"),
        By::Account(id) => t.say1("access-by", "name", name(id)),
    }
}
