//! What a room is told and what it tells: plain types between the room machine and whoever runs it.
//!
//! Owns no state. *Absent*: wire forms and words; the socket makes both from a [`Notice`], each in its person's language.

use std::sync::Arc;
use std::time::Duration;

use crate::base::ids::{AccountId, ConversationId, LineId, PersonId};
use crate::base::time::UtcMillis;
use crate::consent::clauses::Question;
use crate::consent::request::notice::{Press, Wish};
use crate::consent::request::view::View;
use crate::meetings::Refusal;
use crate::meetings::chat::{Line, NewLine};
use crate::meetings::participants::{Participant, Role};

/// One connection of one page. A person has at most one page in a room; what an older page says is ignored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PageId(pub u64);

/// Which of the two media connections of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leg {
    Up,
    Down,
}

/// Sound, the camera's picture, or the picture of a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Audio,
    Video,
    Screen,
}

/// What a page asks its room for.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    Join {
        muted: bool,
        camera: bool,
        screen: bool,
    },
    UpOffer {
        sdp: String,
    },
    DownOpen,
    DownAnswer {
        revision: u32,
        sdp: String,
    },
    /// The page's part of an ICE restart of its up leg.
    UpRestart {
        sdp: String,
    },
    /// The page wants an offer with new ICE credentials.
    DownRestart,
    Mute {
        on: bool,
    },
    Camera {
        on: bool,
    },
    /// Shows a screen to everybody, or does not any more.
    Screen {
        on: bool,
    },
    /// Which pictures the page shows, and in how many lines each.
    View {
        pictures: Vec<(PersonId, Kind, u16)>,
    },
    Chat {
        key: String,
        text: String,
    },
    DeleteLine {
        line: LineId,
    },
    Bring,
    CancelBring,
    HangUp,
    LeaveQueue,
    /// About recording; the room itself has nothing to do with it.
    Recording(RecordingRequest),
}

/// What a page asks that has to do with recording.
#[derive(Clone, Debug, PartialEq)]
pub enum RecordingRequest {
    Record(Wish),
    Answer(Press),
    /// Has read what people are told here, and comes in.
    Informed,
    Withdraw,
    Stop,
    /// About a newcomer who has not approved: `admit` and go on without recording, or not.
    Newcomer {
        admit: bool,
    },
}

/// What happens to a room.
#[derive(Debug)]
pub enum Input {
    PageOpened {
        person: PersonId,
        page: PageId,
    },
    PageClosed {
        person: PersonId,
        page: PageId,
    },
    Asked {
        person: PersonId,
        page: PageId,
        request: Request,
    },
    /// A person hangs up or gives up the place without a page: by a form, or because the account was disabled.
    HungUp {
        person: PersonId,
    },
    /// The desk: the guest's place in the queue.
    Placed(Place),
    /// The desk: the guest was away for too long, or left a message instead.
    QueueEnded {
        reason: EndReason,
    },
    /// The desk: an agent has the call; committed.
    Accepted {
        agent: Participant,
    },
    /// The desk: a colleague accepted; committed.
    Admitted {
        colleague: Participant,
    },
    /// The desk: how bringing in a colleague goes.
    Bring(Bring),
    /// The store: a line is committed.
    LineStored {
        line: Line,
    },
    /// The store: a line could not be stored.
    LineRefused {
        person: PersonId,
        key: String,
        why: Refusal,
    },
    /// The store: a line is deleted, committed.
    LineDeleted {
        line: LineId,
    },
    /// The store: a line could not be deleted.
    DeletionRefused {
        person: PersonId,
        why: Refusal,
    },
    /// The store: the end of the conversation is committed.
    Ended {
        end: End,
    },
    /// The media workers, about one person.
    Media {
        person: PersonId,
        news: MediaNews,
    },
    /// A media worker lost all its legs.
    MediaRestarted,
    /// Who has not approved a recording that stands does not join.
    Held {
        person: PersonId,
        held: bool,
    },
    /// A newcomer is not let in: the others go on recording.
    NotAdmitted {
        person: PersonId,
    },
    /// The page that records did not pause when it was told to: it is left without media and socket. A newer page of this
    /// person keeps what it opened itself.
    CutOff {
        person: PersonId,
        page: PageId,
    },
}

/// What the media workers report about one person.
#[derive(Clone, Debug, PartialEq)]
pub enum MediaNews {
    UpAnswered {
        sdp: String,
    },
    UpRestarted {
        sdp: String,
    },
    DownOffered(DownOffer),
    Lost {
        leg: Leg,
    },
    Refused {
        leg: Leg,
    },
    /// Whose pictures the line does not carry.
    Starved {
        pictures: Vec<(PersonId, Kind)>,
    },
    /// Which sizes of the person's own picture anybody has a use for.
    Used {
        sizes: Vec<bool>,
    },
}

/// What a room wants done; whoever runs it does so in this order.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    Tell {
        page: PageId,
        notice: Notice,
    },
    /// Closes a page's socket after what was told before.
    Shut {
        page: PageId,
        why: Shut,
    },
    Media(MediaWish),
    Store(Deed),
    Desk(DeskWish),
    /// The conversation is over: write it, then answer with [`Input::Ended`].
    Close {
        reason: EndReason,
    },
}

/// Why a page's socket is closed by its room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shut {
    /// The conversation is over, or the person is not in it any more.
    Ended,
    /// The same person opened another page.
    Moved,
    /// The page asked for what its role cannot ask, or did not do what it must.
    Policy,
}

/// What media workers are to do for a person.
#[derive(Clone, Debug, PartialEq)]
pub enum MediaWish {
    OpenUp { person: PersonId, offer: String },
    OpenDown { person: PersonId },
    AnswerDown { person: PersonId, revision: u32, answer: String },
    RestartUp { person: PersonId, fragment: String },
    RestartDown { person: PersonId },
    Pause { person: PersonId, kind: Kind, paused: bool },
    View { person: PersonId, pictures: Vec<(PersonId, Kind, u16)> },
    Close { person: PersonId, leg: Leg },
    CloseRoom,
}

/// What the store is to keep.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    Line { person: PersonId, line: NewLine },
    DeleteLine { person: PersonId, line: LineId },
    Left { person: PersonId },
}

/// What the desk is to know or do.
#[derive(Clone, Debug, PartialEq)]
pub enum DeskWish {
    /// The waiting guest's page came or went.
    CallerPage {
        open: bool,
    },
    Bring {
        by: AccountId,
    },
    CancelBring {
        by: AccountId,
    },
    /// An agent left for good, and is free for the next call after a pause.
    AgentLeft {
        agent: AccountId,
    },
}

/// What a page is told.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    Welcome(Box<Welcome>),
    Waiting(Place),
    Live(People),
    People(People),
    Line(Arc<Line>),
    LineDeleted(LineId),
    UpAnswer {
        sdp: String,
    },
    UpRestarted {
        sdp: String,
    },
    DownOffer(DownOffer),
    MediaLost(Leg),
    /// Whose pictures do not come because the page's line does not carry them.
    PicturesPaused(Vec<(PersonId, Kind)>),
    /// Which sizes of the page's own picture are used, in the order in which it offered them.
    SizesUsed(Vec<bool>),
    MediaRestart {
        epoch: String,
    },
    Bring(Bring),
    Ended(End),
    Refused {
        what: Asked,
        why: Refusal,
        key: Option<String>,
    },
    Recording(Box<RecordingNews>),
    /// The next permit, for the page that records.
    Permit {
        text: String,
    },
    /// The page that records pauses or stops at once, and confirms it.
    PermitVoid {
        stop: bool,
    },
}

/// Everything that one person is shown of a recording.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordingNews {
    pub view: View,
    /// What the person is asked, in the own language, and how long there is to answer.
    pub question: Option<(Arc<Question>, Duration)>,
    /// What the person is told before joining.
    pub notice: Option<Arc<Question>>,
    /// The text stands in a language that this person did not ask for.
    pub fell_back: bool,
    /// What is recorded so far.
    pub length: Duration,
    /// The address of the receipt.
    pub receipt: Option<String>,
}

/// The first notice of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Welcome {
    pub conversation: ConversationId,
    pub you: PersonId,
    pub state: WelcomeState,
    pub epoch: String,
    pub people: People,
    pub lines: Vec<Arc<Line>>,
    pub length: Duration,
    pub place: Option<Place>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WelcomeState {
    Waiting,
    Lobby,
    Live,
}

/// A guest's place in the queue, counted from one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub place: usize,
    /// Nobody is left who could be rung for this guest.
    pub nobody_left: bool,
}

/// Those who are in the call, in order of arrival; shared by everyone who is told.
pub type People = Arc<[PersonView]>;

/// A person as the others see it.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonView {
    pub id: PersonId,
    pub name: String,
    pub role: Role,
    pub muted: bool,
    pub camera: bool,
    /// Shows a screen.
    pub screen: bool,
    /// The page is gone and may come back, or has not come yet.
    pub away: bool,
}

/// An offer of the down leg; each section that carries something is named.
#[derive(Clone, Debug, PartialEq)]
pub struct DownOffer {
    pub revision: u32,
    pub sdp: String,
    pub tracks: Vec<Track>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Track {
    pub mid: String,
    pub source: PersonId,
    pub kind: Kind,
}

/// How bringing in a colleague goes.
#[derive(Clone, Debug, PartialEq)]
pub enum Bring {
    Idle,
    Ringing {
        name: String,
    },
    Nobody,
    /// This machine carries nobody more now.
    NoPlace,
    Joined {
        name: String,
    },
}

/// How and when a conversation, or one person's part in it, ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    pub reason: EndReason,
    pub length: Duration,
    /// The day on which the conversation is deleted; none when only this person left.
    pub kept_until: Option<UtcMillis>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndReason {
    HungUp,
    GivenUp,
    Gone,
    MessageLeft,
    EndedByAgent,
    /// Only this person left; the others talk on.
    Left,
}

/// What was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    Join,
    Up,
    Down,
    Chat,
    Delete,
    Bring,
    HangUp,
    Record,
    Answer,
    Withdraw,
}
