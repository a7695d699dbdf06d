//! The machine of one conversation: from the ring, through the call, to its end.
//!
//! Owns who is in the conversation, whose page is connected, what of the chat is known, and which media legs are
//! open. Fed by `live`, one machine per open conversation.
//!
//! **Invariants.** One page per person: an older page is shut as *moved* and what it says is ignored. Identity and role
//! come from the caller, who has them from the connection. Lines are told after the store has them. After
//! [`Effect::Close`] nothing but [`Input::Ended`] changes anything. *Absent*: I/O, clock, tasks, words.

mod asked;
mod media;

use std::collections::HashSet;
use std::mem;
use std::sync::Arc;
use std::time::Duration;

use crate::base::ids::{AccountId, ConversationId, LineId, PersonId};
use crate::base::limits::PERSON_KEPT;
use crate::base::time::UtcMillis;
use crate::consent::request::notice::{Attendee, PageMark};
use crate::meetings::Refusal;
use crate::meetings::chat::Line;
use crate::meetings::notice::{
    Asked, Bring, Deed, DeskWish, DownOffer, Effect, End, EndReason, Input, Leg, MediaWish, Notice, PageId, People, PersonView, Place,
    Request, Shut, Welcome, WelcomeState,
};
use crate::meetings::participants::{Participant, Role};

/// How far a conversation has come.
///
/// ```text
/// Waiting --accepted--> Live --hang-up, last agent left, all gone--> Closing --written--> Closed
///    '----gave up, gone, message left----------------------------------'
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Waiting,
    Live {
        since: UtcMillis,
    },
    /// Over, but not written yet.
    Closing,
    Closed,
}

/// What a room starts from: a new ring, or what the store knew after a restart.
#[derive(Clone, Debug)]
pub struct Seed {
    pub conversation: ConversationId,
    /// When the call was accepted; none while the guest waits.
    pub accepted: Option<UtcMillis>,
    /// Those who have not left.
    pub people: Vec<Participant>,
    pub lines: Vec<Line>,
    /// Names this run of the program in epochs.
    pub run: String,
}

/// See the module's header.
#[derive(Debug)]
pub struct Room {
    conversation: ConversationId,
    state: State,
    place: Place,
    people: Vec<Person>,
    lines: Vec<Arc<Line>>,
    /// Lines that the store has not answered for.
    pending: HashSet<(PersonId, String)>,
    run: String,
    /// Counts the restarts of the media worker.
    generation: u32,
    /// How it ended, for pages that come a moment too late.
    end: Option<End>,
    effects: Vec<Effect>,
}

#[derive(Debug)]
struct Person {
    who: Participant,
    page: Option<PageId>,
    /// Has a place in the call: shown to the others, counted as present.
    entered: bool,
    /// The page that is connected has joined.
    joined: bool,
    /// Since when no page of this person is in the call.
    away_since: Option<UtcMillis>,
    muted: bool,
    camera: bool,
    /// Shows a screen.
    screen: bool,
    /// The page that opened each leg. The next may use it, too: a page that lost its socket keeps its legs.
    up: Option<PageId>,
    down: Option<PageId>,
    /// The offer that the page has not answered; told again after a lost connection.
    unanswered: Option<DownOffer>,
    /// Which sizes of this person's picture are used, since the leg was opened; told again after a lost connection.
    sizes: Option<Vec<bool>>,
    /// Counts legs that were lost while nobody could be told.
    lost: u32,
    /// Does not join before approving the recording that stands.
    held: bool,
}

/// What a room waits for.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Deadline {
    /// When a person whose page is gone gives up the place.
    Leave(PersonId),
}

impl Room {
    pub fn new(now: UtcMillis, seed: Seed) -> Self {
        let state = seed.accepted.map_or(State::Waiting, |since| State::Live { since });
        let live = seed.accepted.is_some();
        Self {
            conversation: seed.conversation,
            state,
            place: Place { place: 1, nobody_left: false },
            people: seed.people.into_iter().map(|who| Person::new(now, who, live)).collect(),
            lines: seed.lines.into_iter().map(Arc::new).collect(),
            pending: HashSet::new(),
            run: seed.run,
            generation: 0,
            end: None,
            effects: Vec::new(),
        }
    }

    pub fn state(&self) -> State {
        self.state
    }

    /// Agents who are in the conversation and whose page is there: their sessions are in use.
    pub fn present_agents(&self) -> impl Iterator<Item = &Participant> {
        self.people.iter().filter(|p| p.joined && p.page.is_some() && p.who.role == Role::Agent).map(|p| &p.who)
    }

    /// Who an agent is in this conversation.
    pub fn person_of(&self, agent: &AccountId) -> Option<PersonId> {
        self.people.iter().find(|p| p.who.account.as_ref() == Some(agent)).map(|p| p.who.id.clone())
    }

    /// Everybody who has not left, as the recording sees them; nobody while there is no call.
    pub fn attendees(&self) -> Vec<Attendee> {
        let people = if matches!(self.state, State::Live { .. }) { &self.people[..] } else { &[] };
        people.iter().map(Person::attendee).collect()
    }

    /// Takes what happened; [`Room::drain_effects`] says what is to be done.
    pub fn handle_input(&mut self, now: UtcMillis, input: Input) {
        if let Input::Ended { end } = input {
            return self.finish(end);
        }
        if matches!(self.state, State::Closing | State::Closed) {
            return self.turn_away(&input);
        }
        match input {
            Input::PageOpened { person, page } => self.open_page(now, &person, page),
            Input::PageClosed { person, page } => self.close_page(now, &person, page),
            Input::Asked { person, page, request } => {
                if let Some(at) = self.people.iter().position(|p| p.who.id == person && p.page == Some(page)) {
                    self.answer(now, at, request);
                }
            }
            Input::HungUp { person } => {
                if let Some(at) = self.people.iter().position(|p| p.who.id == person) {
                    self.hang_up(now, at);
                }
            }
            Input::Placed(place) => self.set_place(place),
            Input::QueueEnded { reason } => {
                if self.state == State::Waiting {
                    self.close(reason);
                }
            }
            Input::Accepted { agent } => self.begin(now, agent),
            Input::Admitted { colleague } => self.admit(now, colleague),
            Input::Bring(news) => self.tell_agents(&Notice::Bring(news)),
            Input::LineStored { line } => self.add_line(line),
            Input::LineRefused { person, key, why } => {
                self.pending.remove(&(person.clone(), key.clone()));
                self.refuse(&person, Asked::Chat, why, Some(key));
            }
            Input::LineDeleted { line } => self.remove_line(&line),
            Input::DeletionRefused { person, why } => self.refuse(&person, Asked::Delete, why, None),
            Input::Media { person, news } => self.handle_media(&person, news),
            Input::MediaRestarted => self.restart_media(),
            Input::Held { person, held } => self.people.iter_mut().filter(|p| p.who.id == person).for_each(|p| p.held = held),
            Input::NotAdmitted { person } => {
                if let Some(at) = self.people.iter().position(|p| p.who.id == person && p.who.role == Role::Agent) {
                    self.leave(now, at);
                }
            }
            Input::CutOff { person, page } => self.cut_off(&person, page),
            // Taken above.
            Input::Ended { .. } => {}
        }
    }

    /// Does what is due; harmless when nothing is.
    pub fn handle_timeout(&mut self, now: UtcMillis) {
        while let Some((at, Deadline::Leave(person))) = self.next() {
            if at > now {
                return;
            }
            let Some(gone) = self.people.iter().position(|p| p.who.id == person) else {
                return;
            };
            if self.people[gone].who.role == Role::Guest || self.agents() == 1 {
                return self.close(EndReason::Gone);
            }
            self.leave(now, gone);
        }
    }

    /// When [`Room::handle_timeout`] is to be called next.
    pub fn next_deadline(&self) -> Option<UtcMillis> {
        self.next().map(|(at, _)| at)
    }

    /// What is to be done, in this order.
    pub fn drain_effects(&mut self) -> Vec<Effect> {
        mem::take(&mut self.effects)
    }

    fn open_page(&mut self, now: UtcMillis, person: &PersonId, page: PageId) {
        let Some(at) = self.people.iter().position(|p| &p.who.id == person) else {
            return self.effects.push(Effect::Shut { page, why: Shut::Ended });
        };
        let older = self.people[at].page.take();
        let was_there = older.is_some();
        if let Some(older) = older {
            self.effects.push(Effect::Shut { page: older, why: Shut::Moved });
            self.step_away(now, at);
        }
        self.people[at].page = Some(page);
        let (state, place, length) = match self.state {
            State::Live { since } if self.people[at].entered => (WelcomeState::Live, None, now.since(since)),
            State::Live { since } => (WelcomeState::Lobby, None, now.since(since)),
            _ => (WelcomeState::Waiting, Some(self.place), Duration::ZERO),
        };
        let welcome = Welcome {
            conversation: self.conversation.clone(),
            you: person.clone(),
            state,
            epoch: self.epoch(at),
            people: self.views(),
            lines: self.lines.clone(),
            length,
            place,
        };
        self.effects.push(Effect::Tell { page, notice: Notice::Welcome(Box::new(welcome)) });
        if self.state == State::Waiting && !was_there {
            self.effects.push(Effect::Desk(DeskWish::CallerPage { open: true }));
        }
    }

    fn close_page(&mut self, now: UtcMillis, person: &PersonId, page: PageId) {
        let Some(at) = self.people.iter().position(|p| &p.who.id == person && p.page == Some(page)) else {
            return;
        };
        self.people[at].page = None;
        self.step_away(now, at);
        if self.state == State::Waiting {
            self.effects.push(Effect::Desk(DeskWish::CallerPage { open: false }));
        }
    }

    /// The person's page is not in the call any more. The legs stay: a page that only lost its socket still uses them.
    fn step_away(&mut self, now: UtcMillis, at: usize) {
        let person = &mut self.people[at];
        if !mem::take(&mut person.joined) {
            return;
        }
        person.away_since = Some(now);
        self.tell_people();
    }

    fn add_line(&mut self, line: Line) {
        self.pending.remove(&(line.person.clone(), line.key.clone()));
        if self.lines.iter().any(|l| l.id == line.id) {
            return;
        }
        let line = Arc::new(line);
        let at = self.lines.partition_point(|l| l.seq < line.seq);
        self.lines.insert(at, line.clone());
        self.tell_all(&Notice::Line(line));
    }

    fn remove_line(&mut self, line: &LineId) {
        self.lines.retain(|l| &l.id != line);
        self.tell_all(&Notice::LineDeleted(line.clone()));
    }

    fn set_place(&mut self, place: Place) {
        if self.state == State::Waiting && self.place != place {
            self.place = place;
            self.tell_all(&Notice::Waiting(place));
        }
    }

    fn begin(&mut self, now: UtcMillis, agent: Participant) {
        if self.state != State::Waiting {
            return self.admit(now, agent);
        }
        self.state = State::Live { since: now };
        for person in &mut self.people {
            (person.entered, person.away_since) = (true, Some(now));
        }
        self.people.push(Person::new(now, agent, true));
        let people = self.views();
        self.tell_all(&Notice::Live(people));
    }

    fn admit(&mut self, now: UtcMillis, colleague: Participant) {
        if !self.people.iter().any(|p| p.who.id == colleague.id) {
            let name = colleague.name.expose().clone();
            self.people.push(Person::new(now, colleague, false));
            self.tell_agents(&Notice::Bring(Bring::Joined { name }));
        }
    }

    fn leave(&mut self, now: UtcMillis, at: usize) {
        let person = self.people.remove(at);
        let id = person.who.id.clone();
        self.effects.push(Effect::Store(Deed::Left { person: id.clone() }));
        for (open, leg) in [(person.up, Leg::Up), (person.down, Leg::Down)] {
            if open.is_some() {
                self.effects.push(Effect::Media(MediaWish::Close { person: id.clone(), leg }));
            }
        }
        if let Some(agent) = person.who.account {
            self.effects.push(Effect::Desk(DeskWish::AgentLeft { agent }));
        }
        if let Some(page) = person.page {
            let length = if let State::Live { since } = self.state { now.since(since) } else { Duration::ZERO };
            let end = End { reason: EndReason::Left, length, kept_until: None };
            self.effects.push(Effect::Tell { page, notice: Notice::Ended(end) });
            self.effects.push(Effect::Shut { page, why: Shut::Ended });
        }
        self.tell_people();
    }

    fn close(&mut self, reason: EndReason) {
        self.state = State::Closing;
        self.effects.push(Effect::Media(MediaWish::CloseRoom));
        self.effects.push(Effect::Close { reason });
    }

    fn finish(&mut self, end: End) {
        if self.state == State::Closed {
            return;
        }
        if self.state != State::Closing {
            self.effects.push(Effect::Media(MediaWish::CloseRoom));
        }
        (self.state, self.end) = (State::Closed, Some(end));
        for page in self.people.iter_mut().filter_map(|p| p.page.take()) {
            self.effects.push(Effect::Tell { page, notice: Notice::Ended(end) });
            self.effects.push(Effect::Shut { page, why: Shut::Ended });
        }
    }

    /// Answers while the end is being written, and after: pages that come now are kept until the end is told.
    fn turn_away(&mut self, input: &Input) {
        match (input, self.state) {
            (Input::PageOpened { person, page }, State::Closed) => {
                if let Some(end) = self.end.filter(|_| self.people.iter().any(|p| &p.who.id == person)) {
                    self.effects.push(Effect::Tell { page: *page, notice: Notice::Ended(end) });
                }
                self.effects.push(Effect::Shut { page: *page, why: Shut::Ended });
            }
            (Input::PageOpened { person, page }, _) => {
                match self.people.iter_mut().find(|p| &p.who.id == person).map(|p| p.page.replace(*page)) {
                    Some(Some(older)) => self.effects.push(Effect::Shut { page: older, why: Shut::Moved }),
                    Some(None) => {}
                    None => self.effects.push(Effect::Shut { page: *page, why: Shut::Ended }),
                }
            }
            (Input::PageClosed { page, .. }, _) => {
                self.people.iter_mut().filter(|p| p.page == Some(*page)).for_each(|p| p.page = None);
            }
            (Input::Asked { person, request: Request::Chat { key, .. }, .. }, _) => {
                self.refuse(&person.clone(), Asked::Chat, Refusal::NotNow, Some(key.clone()));
            }
            _ => {}
        }
    }

    fn views(&self) -> People {
        self.people.iter().filter(|p| p.entered).map(Person::view).collect()
    }

    fn agents(&self) -> usize {
        self.people.iter().filter(|p| p.who.role == Role::Agent).count()
    }

    fn epoch(&self, at: usize) -> String {
        format!("{}-{}-{}", self.run, self.generation, self.people[at].lost)
    }

    fn next(&self) -> Option<(UtcMillis, Deadline)> {
        if !matches!(self.state, State::Live { .. }) {
            return None;
        }
        let leaving = |p: &Person| p.away_since.map(|since| (since.plus(PERSON_KEPT), p.who.id.clone()));
        self.people.iter().filter_map(leaving).min().map(|(at, person)| (at, Deadline::Leave(person)))
    }

    fn tell(&mut self, at: usize, notice: Notice) {
        if let Some(page) = self.people[at].page {
            self.effects.push(Effect::Tell { page, notice });
        }
    }

    fn tell_all(&mut self, notice: &Notice) {
        for at in 0..self.people.len() {
            self.tell(at, notice.clone());
        }
    }

    fn tell_agents(&mut self, notice: &Notice) {
        for at in 0..self.people.len() {
            if self.people[at].who.role == Role::Agent {
                self.tell(at, notice.clone());
            }
        }
    }

    fn tell_people(&mut self) {
        let people = self.views();
        self.tell_all(&Notice::People(people));
    }

    fn refuse(&mut self, person: &PersonId, what: Asked, why: Refusal, key: Option<String>) {
        if let Some(at) = self.people.iter().position(|p| &p.who.id == person) {
            self.tell_refusal(at, what, why, key);
        }
    }

    fn tell_refusal(&mut self, at: usize, what: Asked, why: Refusal, key: Option<String>) {
        self.tell(at, Notice::Refused { what, why, key });
    }

    fn refuse_policy(&mut self, at: usize) {
        if let Some(page) = self.people[at].page {
            self.effects.push(Effect::Shut { page, why: Shut::Policy });
        }
    }
}

impl Person {
    /// Someone whose page has not joined; counted as away from now, so that a place is not kept for ever for one
    /// who never comes.
    fn new(now: UtcMillis, who: Participant, entered: bool) -> Self {
        Self {
            who,
            page: None,
            entered,
            joined: false,
            away_since: Some(now),
            muted: false,
            camera: false,
            screen: false,
            up: None,
            down: None,
            unanswered: None,
            sizes: None,
            lost: 0,
            held: false,
        }
    }

    fn attendee(&self) -> Attendee {
        Attendee {
            person: self.who.id.clone(),
            name: self.who.name.clone(),
            account: self.who.account.clone(),
            entered: self.entered,
            joined: self.joined,
            page: self.page.map(|page| PageMark(page.0)),
        }
    }

    fn view(&self) -> PersonView {
        PersonView {
            id: self.who.id.clone(),
            name: self.who.name.expose().clone(),
            role: self.who.role,
            muted: self.muted,
            camera: self.camera,
            screen: self.screen,
            away: !self.joined,
        }
    }
}

#[cfg(test)]
mod tests;
