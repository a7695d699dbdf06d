//! What pages ask a room for: joining, legs, mute, chat, bringing in, hanging up.
//!
//! Owns nothing of its own; the second part of [`Room`]. *Absent*: anything that does not begin with a page.

use std::mem;

use crate::base::ids::LineId;
use crate::base::limits::{CHAT_PENDING, ROOM_PEOPLE, SDP_BYTES};
use crate::base::time::UtcMillis;
use crate::consent::request::notice::Refused;
use crate::meetings::Refusal;
use crate::meetings::chat::NewLine;
use crate::meetings::notice::{Asked, Deed, DeskWish, Effect, EndReason, Kind, Leg, MediaWish, Notice, Request};
use crate::meetings::participants::Role;
use crate::meetings::room::{Person, Room, State};

impl Room {
    pub(super) fn answer(&mut self, now: UtcMillis, at: usize, request: Request) {
        match request {
            Request::Chat { key, text } => return self.take_line(at, &key, &text),
            Request::DeleteLine { line } => return self.delete_line(at, line),
            Request::LeaveQueue => return self.leave_queue(at),
            Request::Join { muted, camera, screen } => return self.join(at, [muted, camera, screen]),
            Request::HangUp => return self.hang_up(now, at),
            _ => {}
        }
        if let Some(what) = leg_of(&request)
            && !self.people[at].joined
        {
            return self.tell_refusal(at, what, Refusal::NotIn, None);
        }
        match request {
            Request::UpOffer { sdp } => self.open_up(at, sdp),
            Request::DownOpen => self.open_down(at),
            Request::DownAnswer { revision, sdp } => self.answer_down(at, revision, sdp),
            Request::UpRestart { .. } | Request::DownRestart => self.restart_leg(at, request),
            Request::Mute { on } => {
                self.people[at].muted = on;
                self.show_track(at, Kind::Audio, on);
            }
            Request::Camera { on } => {
                self.people[at].camera = on;
                self.show_track(at, Kind::Video, !on);
            }
            Request::Screen { on } => {
                self.people[at].screen = on;
                self.show_track(at, Kind::Screen, !on);
            }
            Request::View { pictures } => {
                // A page that has just left may still say so.
                if self.people[at].joined {
                    let person = self.people[at].who.id.clone();
                    self.effects.push(Effect::Media(MediaWish::View { person, pictures }));
                }
            }
            Request::Bring | Request::CancelBring => self.bring(at, matches!(request, Request::Bring)),
            // Taken above, or the recording's.
            Request::Recording(_)
            | Request::Chat { .. }
            | Request::DeleteLine { .. }
            | Request::LeaveQueue
            | Request::Join { .. }
            | Request::HangUp => {}
        }
    }

    /// With sound, camera and screen as the page says.
    fn join(&mut self, at: usize, [muted, camera, screen]: [bool; 3]) {
        if !matches!(self.state, State::Live { .. }) {
            return self.tell_refusal(at, Asked::Join, Refusal::NotNow, None);
        }
        if self.people[at].held {
            return self.tell_refusal(at, Asked::Join, Refusal::Recording(Refused::Held), None);
        }
        let person = &mut self.people[at];
        (person.entered, person.joined, person.away_since) = (true, true, None);
        (person.muted, person.camera, person.screen) = (muted, camera, screen);
        if person.up.is_some() {
            self.pause_tracks(at);
        }
        self.tell_people();
        let person = &self.people[at];
        if let (Some(page), Some(offer)) = (person.page, &person.unanswered) {
            self.effects.push(Effect::Tell { page, notice: Notice::DownOffer(offer.clone()) });
        }
        if let (Some(page), Some(sizes)) = (person.page, &person.sizes) {
            self.effects.push(Effect::Tell { page, notice: Notice::SizesUsed(sizes.clone()) });
        }
    }

    fn open_up(&mut self, at: usize, sdp: String) {
        if sdp.len() > SDP_BYTES {
            return self.tell_refusal(at, Asked::Up, Refusal::TooLong, None);
        }
        let Person { who, page, up, sizes, .. } = &mut self.people[at];
        let person = who.id.clone();
        *sizes = None;
        if mem::replace(up, *page).is_some() {
            self.effects.push(Effect::Media(MediaWish::Close { person: person.clone(), leg: Leg::Up }));
        }
        self.effects.push(Effect::Media(MediaWish::OpenUp { person, offer: sdp }));
        self.pause_tracks(at);
    }

    fn open_down(&mut self, at: usize) {
        let Person { who, page, down, unanswered, .. } = &mut self.people[at];
        let person = who.id.clone();
        *unanswered = None;
        if mem::replace(down, *page).is_some() {
            self.effects.push(Effect::Media(MediaWish::Close { person: person.clone(), leg: Leg::Down }));
        }
        self.effects.push(Effect::Media(MediaWish::OpenDown { person }));
    }

    fn answer_down(&mut self, at: usize, revision: u32, sdp: String) {
        if sdp.len() > SDP_BYTES {
            return self.tell_refusal(at, Asked::Down, Refusal::TooLong, None);
        }
        let person = &mut self.people[at];
        // An answer to an older revision, or a second one, is late and not wrong.
        if person.unanswered.as_ref().is_some_and(|offer| offer.revision == revision) {
            person.unanswered = None;
            let person = person.who.id.clone();
            self.effects.push(Effect::Media(MediaWish::AnswerDown { person, revision, answer: sdp }));
        }
    }

    fn show_track(&mut self, at: usize, kind: Kind, paused: bool) {
        if self.people[at].up.is_some() {
            let person = self.people[at].who.id.clone();
            self.effects.push(Effect::Media(MediaWish::Pause { person, kind, paused }));
        }
        self.tell_people();
    }

    fn pause_tracks(&mut self, at: usize) {
        let Person { who, muted, camera, screen, .. } = &self.people[at];
        for (kind, paused) in [(Kind::Audio, *muted), (Kind::Video, !*camera), (Kind::Screen, !*screen)] {
            self.effects.push(Effect::Media(MediaWish::Pause { person: who.id.clone(), kind, paused }));
        }
    }

    fn bring(&mut self, at: usize, begin: bool) {
        let person = &self.people[at];
        let Some(by) = person.who.account.clone().filter(|_| person.who.role == Role::Agent) else {
            return self.refuse_policy(at);
        };
        if !begin {
            return self.effects.push(Effect::Desk(DeskWish::CancelBring { by }));
        }
        if !person.joined {
            return self.tell_refusal(at, Asked::Bring, Refusal::NotIn, None);
        }
        if self.people.len() >= ROOM_PEOPLE {
            return self.tell_refusal(at, Asked::Bring, Refusal::RoomFull, None);
        }
        self.effects.push(Effect::Desk(DeskWish::Bring { by }));
    }

    fn leave_queue(&mut self, at: usize) {
        match (self.people[at].who.role, self.state) {
            (Role::Agent, _) => self.refuse_policy(at),
            (Role::Guest, State::Waiting) => self.close(EndReason::GivenUp),
            // Accepted in the same moment: the page learns it by `live` and can hang up.
            (Role::Guest, _) => {}
        }
    }

    pub(super) fn hang_up(&mut self, now: UtcMillis, at: usize) {
        match (self.people[at].who.role, self.state) {
            (Role::Guest, State::Waiting) => self.close(EndReason::GivenUp),
            (Role::Guest, _) => self.close(EndReason::HungUp),
            (Role::Agent, _) if self.agents() == 1 => self.close(EndReason::EndedByAgent),
            (Role::Agent, _) => self.leave(now, at),
        }
    }

    fn take_line(&mut self, at: usize, key: &str, text: &str) {
        let person = self.people[at].who.id.clone();
        if let Some(line) = self.lines.iter().rev().find(|l| l.person == person && l.key == key) {
            let notice = Notice::Line(line.clone());
            return self.tell(at, notice);
        }
        let mark = (person, key.to_owned());
        if self.pending.contains(&mark) {
            return;
        }
        let line = match NewLine::parse(key, text) {
            Ok(line) => line,
            Err(why) => return self.tell_refusal(at, Asked::Chat, why, Some(mark.1)),
        };
        if self.pending.iter().filter(|(p, _)| p == &mark.0).count() >= CHAT_PENDING {
            return self.tell_refusal(at, Asked::Chat, Refusal::Busy, Some(mark.1));
        }
        self.effects.push(Effect::Store(Deed::Line { person: mark.0.clone(), line }));
        self.pending.insert(mark);
    }

    fn delete_line(&mut self, at: usize, line: LineId) {
        let person = self.people[at].who.id.clone();
        match self.lines.iter().find(|l| l.id == line) {
            Some(known) if known.person == person => self.effects.push(Effect::Store(Deed::DeleteLine { person, line })),
            // Another's line and no line answer the same.
            _ => self.tell_refusal(at, Asked::Delete, Refusal::NotYours, None),
        }
    }
}

/// What is refused to a page that has not joined.
fn leg_of(request: &Request) -> Option<Asked> {
    match request {
        Request::UpOffer { .. } | Request::UpRestart { .. } => Some(Asked::Up),
        Request::DownOpen | Request::DownAnswer { .. } | Request::DownRestart => Some(Asked::Down),
        Request::Mute { .. } | Request::Camera { .. } | Request::Screen { .. } => Some(Asked::Join),
        _ => None,
    }
}
