//! From what rooms and the desk tell to what a page reads: wire form, and words in the language of this socket's person.
//!
//! Owns nothing. **Invariants.** What is personal to one page (`you`, `mine`, `key`) is decided here, from the identity of
//! the socket, never from a message. *Absent*: any text literal; all words come from the texts.

use std::time::Duration;

use crate::base::ids::{ConversationId, PersonId};
use crate::desk::queue::{OfferKind, Presence};
use crate::live::desk::{CallerState, DeskState, NotAccepted};
use crate::live::stage::Direction;
use crate::meetings::Refusal;
use crate::meetings::chat::Line;
use crate::meetings::notice::{Asked, Bring, End, EndReason, Kind, Leg, Notice, PersonView, Place, WelcomeState};
use crate::meetings::participants::Role;
use crate::text::Words;
use crate::web::ws::protocol::{self as wire, ServerFrame};
use crate::web::ws::recording;

/// Whom a conversation socket speaks to.
#[derive(Clone, Debug)]
pub struct Listener {
    pub you: PersonId,
    pub words: Words,
    /// What a file's id is put behind: `/r/advice/files/`.
    pub files: String,
}

impl Listener {
    pub fn frame(&self, notice: Notice) -> ServerFrame {
        match notice {
            Notice::Welcome(welcome) => ServerFrame::Welcome(Box::new(wire::Welcome {
                state: match welcome.state {
                    WelcomeState::Waiting => wire::WelcomeState::Waiting,
                    WelcomeState::Lobby => wire::WelcomeState::Lobby,
                    WelcomeState::Live => wire::WelcomeState::Live,
                },
                you: welcome.you,
                epoch: welcome.epoch,
                people: self.people(&welcome.people),
                lines: welcome.lines.iter().map(|line| self.line(line)).collect(),
                length_ms: u64::try_from(welcome.length.as_millis()).unwrap_or(u64::MAX),
                waiting: welcome.place.map(|place| self.waiting(place)),
            })),
            Notice::Waiting(place) => ServerFrame::Waiting(self.waiting(place)),
            Notice::Live(people) => ServerFrame::Live { people: self.people(&people) },
            Notice::People(people) => ServerFrame::People { people: self.people(&people) },
            Notice::Line(line) => ServerFrame::Line { line: self.line(&line) },
            Notice::LineDeleted(id) => ServerFrame::LineDeleted { id },
            Notice::UpAnswer { sdp } => ServerFrame::UpAnswer { sdp },
            Notice::UpRestarted { sdp } => ServerFrame::UpRestarted { sdp },
            Notice::DownOffer(offer) => ServerFrame::DownOffer {
                revision: offer.revision,
                sdp: offer.sdp,
                tracks: offer
                    .tracks
                    .into_iter()
                    .map(|track| wire::Track { mid: track.mid, person: track.source, kind: kind(track.kind) })
                    .collect(),
            },
            Notice::MediaLost(leg) => ServerFrame::MediaLost { leg: wire_leg(leg) },
            Notice::PicturesPaused(pictures) => {
                let (screens, people): (Vec<_>, Vec<_>) = pictures.into_iter().partition(|(_, kind)| *kind == Kind::Screen);
                let whose = |list: Vec<(PersonId, Kind)>| list.into_iter().map(|(person, _)| person).collect();
                ServerFrame::PicturesPaused { people: whose(people), screens: whose(screens) }
            }
            Notice::SizesUsed(sizes) => ServerFrame::SizesUsed { sizes },
            Notice::MediaRestart { epoch } => ServerFrame::MediaRestart { epoch },
            Notice::Bring(news) => bring(news),
            Notice::Ended(end) => ended(&self.words, end),
            Notice::Refused { what, why, key } => {
                ServerFrame::Refused { what: asked(what).to_owned(), text: refusal(&self.words, what, why), key }
            }
            Notice::Recording(news) => ServerFrame::Recording(Box::new(recording::frame(&self.words, *news))),
            Notice::Permit { text } => ServerFrame::Permit { permit: text, lease_ms: recording::lease_ms() },
            Notice::PermitVoid { stop } => ServerFrame::PermitVoid { stop },
        }
    }

    fn people(&self, people: &[PersonView]) -> Vec<wire::Person> {
        let one = |person: &PersonView| wire::Person {
            id: person.id.clone(),
            name: person.name.clone(),
            role: match person.role {
                Role::Guest => wire::Role::Guest,
                Role::Agent => wire::Role::Agent,
            },
            muted: person.muted,
            camera: person.camera,
            screen: person.screen,
            away: person.away,
            you: person.id == self.you,
        };
        people.iter().map(one).collect()
    }

    fn line(&self, line: &Line) -> wire::Line {
        let mine = line.person == self.you;
        wire::Line {
            id: line.id.clone(),
            seq: line.seq,
            person: line.person.clone(),
            name: line.name.expose().clone(),
            text: line.text.expose().clone(),
            at: self.words.time(line.at),
            at_ms: line.at.0,
            mine,
            key: mine.then(|| line.key.clone()),
            file: line.file.as_ref().map(|file| wire::File {
                id: file.id.clone(),
                name: file.name.expose().clone(),
                size: self.words.size(file.size_bytes),
                href: format!("{}{}", self.files, file.id),
            }),
        }
    }

    fn waiting(&self, place: Place) -> wire::Waiting {
        let words = &self.words;
        wire::Waiting {
            place: place.place,
            text: words.say1("live-place", "place", place.place),
            nobody_left: place.nobody_left,
            hint: if place.nobody_left { words.say("live-hint-nobody") } else { words.say("live-hint") },
        }
    }
}

/// The end of a conversation, for pages that are connected and for those that come after it.
pub fn ended(words: &Words, end: End) -> ServerFrame {
    ServerFrame::Ended {
        reason: match end.reason {
            EndReason::HungUp => wire::EndReason::HungUp,
            EndReason::GivenUp => wire::EndReason::GivenUp,
            EndReason::Gone => wire::EndReason::Gone,
            EndReason::MessageLeft => wire::EndReason::MessageLeft,
            EndReason::EndedByAgent => wire::EndReason::EndedByAgent,
            EndReason::Left => wire::EndReason::Left,
        },
        length: words.length(end.length),
        kept_until: end.kept_until.map(|until| words.date(until)),
    }
}

/// One agent's desk.
pub fn desk(words: &Words, state: DeskState) -> ServerFrame {
    let offers = state.offers.into_iter().map(|offer| wire::Offer {
        conversation: offer.card.conversation,
        kind: match offer.kind {
            OfferKind::Caller => wire::OfferKind::Caller,
            OfferKind::Colleague => wire::OfferKind::Colleague,
        },
        name: offer.card.name.expose().clone(),
        room: offer.card.room_name,
        lang: words.language(offer.card.lang),
        device: offer.card.device,
        waited: words.length(in_minutes(offer.waited)),
        about: offer.card.about.expose().clone(),
        lines: offer.card.lines.iter().map(|line| line.expose().clone()).collect(),
        seconds_left: offer.left.as_secs(),
        by: offer.by,
    });
    let queue = state.queue.into_iter().map(|row| wire::Caller {
        conversation: row.card.conversation,
        name: row.card.name.expose().clone(),
        room: row.card.room_name,
        about: row.card.about.expose().clone(),
        waited: words.length(in_minutes(row.waited)),
        state: match row.state {
            CallerState::Rings => wire::CallerState::Rings,
            CallerState::Next => wire::CallerState::Next,
            CallerState::Waiting => wire::CallerState::Waiting,
            CallerState::Away => wire::CallerState::Away,
        },
    });
    let stage = state.stage.into_iter().map(|entry| wire::StageEntry {
        room: entry.room_name,
        label: entry.label,
        direction: match entry.direction {
            Direction::Publishes => wire::StageDirection::Publishes,
            Direction::Receives => wire::StageDirection::Receives,
        },
    });
    ServerFrame::Desk(Box::new(wire::Desk {
        presence: presence(state.presence),
        wrap_up_seconds: state.wrap_up_left.map(|left| left.as_secs()),
        offers: offers.collect(),
        queue: queue.collect(),
        colleagues: state.colleagues.into_iter().map(|(name, state)| wire::Colleague { name, state: presence(state) }).collect(),
        stage: stage.collect(),
    }))
}

/// An agent's acceptance that is committed: the page goes to the call.
pub fn accepted(conversation: ConversationId) -> ServerFrame {
    let href = format!("/desk/c/{conversation}");
    ServerFrame::Accepted { conversation, href }
}

pub fn not_accepted(words: &Words, why: &NotAccepted) -> ServerFrame {
    ServerFrame::Refused { what: "accept".to_owned(), text: not_accepted_text(words, why), key: None }
}

/// Why an acceptance changed nothing, in words; pages without script show it too.
pub fn not_accepted_text(words: &Words, why: &NotAccepted) -> String {
    match why {
        NotAccepted::Taken(Some(name)) => words.say1("live-accept-taken-by", "name", name),
        NotAccepted::Taken(None) => words.say("live-accept-taken"),
        NotAccepted::Gone => words.say("live-accept-gone"),
        NotAccepted::InACall => words.say("live-accept-in-a-call"),
        NotAccepted::NotYours => words.say("live-accept-not-yours"),
        NotAccepted::RoomFull => words.say("live-refused-room-full"),
        NotAccepted::NoPlace => words.say("live-accept-no-place"),
        NotAccepted::Busy => words.say("live-accept-busy"),
    }
}

/// Why something in a conversation was not done, in words.
pub fn refusal(words: &Words, what: Asked, why: Refusal) -> String {
    match why {
        Refusal::Empty => words.say("live-refused-empty"),
        Refusal::TooLong if what == Asked::Chat => words.say("live-refused-chat-too-long"),
        Refusal::TooLong => words.say("live-refused-too-long"),
        Refusal::BadText => words.say("live-refused-bad-text"),
        Refusal::ChatFull => words.say("live-refused-chat-full"),
        Refusal::FilesFull => words.say("live-refused-files-full"),
        Refusal::RoomFull => words.say("live-refused-room-full"),
        Refusal::NotYours => words.say("live-refused-not-yours"),
        Refusal::NotIn => words.say("live-refused-not-in"),
        Refusal::NotNow => words.say("live-refused-not-now"),
        Refusal::Busy => words.say("live-refused-busy"),
        Refusal::BadMedia => words.say("live-refused-media"),
        Refusal::Recording(why) => recording::refused(words, why),
        Refusal::Broken => words.say("live-refused-broken"),
    }
}

fn bring(news: Bring) -> ServerFrame {
    let (state, name) = match news {
        Bring::Idle => (wire::BringState::Idle, None),
        Bring::Ringing { name } => (wire::BringState::Ringing, Some(name)),
        Bring::Nobody => (wire::BringState::Nobody, None),
        Bring::NoPlace => (wire::BringState::NoPlace, None),
        Bring::Joined { name } => (wire::BringState::Joined, Some(name)),
    };
    ServerFrame::Bring { state, name }
}

fn asked(what: Asked) -> &'static str {
    match what {
        Asked::Join => "join",
        Asked::Up => "up",
        Asked::Down => "down",
        Asked::Chat => "chat",
        Asked::Delete => "delete",
        Asked::Bring => "bring",
        Asked::HangUp => "hang-up",
        Asked::Record => "record",
        Asked::Answer => "answer",
        Asked::Withdraw => "withdraw",
    }
}

fn presence(presence: Presence) -> wire::Presence {
    match presence {
        Presence::Offline => wire::Presence::Offline,
        Presence::Online => wire::Presence::Online,
        Presence::Busy => wire::Presence::Busy,
        Presence::WrapUp => wire::Presence::WrapUp,
    }
}

fn kind(kind: Kind) -> wire::Kind {
    match kind {
        Kind::Audio => wire::Kind::Audio,
        Kind::Video => wire::Kind::Video,
        Kind::Screen => wire::Kind::Screen,
    }
}

/// What a page calls a track.
pub fn room_kind(kind: wire::Kind) -> Kind {
    match kind {
        wire::Kind::Audio => Kind::Audio,
        wire::Kind::Video => Kind::Video,
        wire::Kind::Screen => Kind::Screen,
    }
}

fn wire_leg(leg: Leg) -> wire::Leg {
    match leg {
        Leg::Up => wire::Leg::Up,
        Leg::Down => wire::Leg::Down,
    }
}

/// Waiting times are read at a glance: whole minutes once there is one.
fn in_minutes(waited: Duration) -> Duration {
    if waited < MINUTE { waited } else { Duration::from_secs(waited.as_secs() / 60 * 60) }
}

const MINUTE: Duration = Duration::from_secs(60);
