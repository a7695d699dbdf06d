//! The wire types of the signalling protocol; `protocol.md` is the document of record.
//!
//! Owns the JSON form of every frame and nothing else: no meaning, no state, no texts. Rooms and the desk speak
//! their own types; `notices.rs` converts by hand.
//!
//! **Invariants.** Every frame that a page may send is a variant here; unknown fields, unknown types and repeated
//! keys do not parse. Nothing that came from one page is written to another without having been parsed and built
//! anew. *Absent*: identity, role and conversation in what a page sends; they come from the connection.

use std::ops::Not;

use serde::{Deserialize, Serialize};

use crate::base::ids::{ConversationId, FileId, LineId, PersonId, RequestId};

/// What a conversation page may say. All variants are structs: serde lets extra fields pass in unit variants.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case", deny_unknown_fields)]
pub enum PageFrame {
    Join { muted: bool, camera: bool, screen: bool, media: bool },
    UpOffer { sdp: String },
    DownOpen {},
    DownAnswer { revision: u32, sdp: String },
    UpRestart { sdp: String },
    DownRestart {},
    Mute { on: bool },
    Camera { on: bool },
    Screen { on: bool },
    View { pictures: Vec<Shown> },
    Chat { key: String, text: String },
    DeleteLine { id: LineId },
    Bring {},
    BringCancel {},
    HangUp {},
    LeaveQueue {},
    Record(Wish),
    Answer { request: RequestId, approve: bool, options: Vec<String>, continued: bool },
    Informed {},
    Withdraw {},
    RecordStop {},
    Newcomer { admit: bool },
    Pong {},
}

/// What is asked for within the rule of the room; what is not said is as that rule says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wish {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub training: Option<bool>,
}

/// What a desk page may say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case", deny_unknown_fields)]
pub enum DeskPageFrame {
    Presence { on: bool },
    Accept { conversation: ConversationId },
    Pass { conversation: ConversationId },
    Pong {},
}

/// What the server says, on either kind of socket.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case", deny_unknown_fields)]
pub enum ServerFrame {
    Ping {},
    Welcome(Box<Welcome>),
    Waiting(Waiting),
    Live {
        people: Vec<Person>,
    },
    People {
        people: Vec<Person>,
    },
    Line {
        line: Line,
    },
    LineDeleted {
        id: LineId,
    },
    UpAnswer {
        sdp: String,
    },
    UpRestarted {
        sdp: String,
    },
    DownOffer {
        revision: u32,
        sdp: String,
        tracks: Vec<Track>,
    },
    MediaLost {
        leg: Leg,
    },
    PicturesPaused {
        people: Vec<PersonId>,
        screens: Vec<PersonId>,
    },
    SizesUsed {
        sizes: Vec<bool>,
    },
    MediaRestart {
        epoch: String,
    },
    Bring {
        state: BringState,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<String>,
    },
    Ended {
        reason: EndReason,
        length: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        kept_until: Option<String>,
    },
    Refused {
        what: String,
        text: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        key: Option<String>,
    },
    Recording(Box<Recording>),
    Permit {
        permit: String,
        lease_ms: u64,
    },
    PermitVoid {
        stop: bool,
    },
    Desk(Box<Desk>),
    MessageLeft {},
    Accepted {
        conversation: ConversationId,
        href: String,
    },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Welcome {
    pub state: WelcomeState,
    pub you: PersonId,
    pub epoch: String,
    pub people: Vec<Person>,
    pub lines: Vec<Line>,
    pub length_ms: u64,
    pub waiting: Option<Waiting>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WelcomeState {
    Waiting,
    Lobby,
    Live,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiting {
    pub place: usize,
    pub text: String,
    pub nobody_left: bool,
    pub hint: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    pub id: PersonId,
    pub name: String,
    pub role: Role,
    pub muted: bool,
    pub camera: bool,
    pub screen: bool,
    pub away: bool,
    pub you: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Guest,
    Agent,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    pub id: LineId,
    pub seq: i64,
    pub person: PersonId,
    pub name: String,
    pub text: String,
    pub at: String,
    pub at_ms: i64,
    pub mine: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<File>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    pub id: FileId,
    pub name: String,
    pub size: String,
    pub href: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Track {
    pub mid: String,
    pub person: PersonId,
    pub kind: Kind,
}

/// A picture that a page shows, in so many lines of its screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shown {
    pub person: PersonId,
    pub kind: Kind,
    pub lines: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Audio,
    Video,
    Screen,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Leg {
    Up,
    Down,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BringState {
    Idle,
    Ringing,
    Nobody,
    NoPlace,
    Joined,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EndReason {
    HungUp,
    GivenUp,
    Gone,
    MessageLeft,
    EndedByAgent,
    Left,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recording {
    pub state: RecordingState,
    pub recorder: bool,
    pub can_record: bool,
    pub since_ms: Option<u64>,
    pub runs: bool,
    pub words: String,
    pub facts: Vec<Fact>,
    pub mine: Mine,
    pub question: Option<Question>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice: Option<Told>,
    pub newcomer: Option<Newcomer>,
    pub receipt: Option<String>,
    pub after: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecordingState {
    Asking,
    On,
    Paused,
    Off,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mine {
    None,
    Asked,
    Approved,
    Informed,
    Refused,
    Withdrawn,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    pub name: String,
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub request: RequestId,
    pub seconds_left: u64,
    /// Of so many: the bar is full then.
    pub seconds: u64,
    pub title: String,
    pub intro: String,
    pub points: Vec<Point>,
    pub approve: String,
    pub refuse: String,
    pub silence: String,
    pub continue_in: Option<String>,
    pub continue_hint: Option<String>,
    pub lang: String,
    pub reads: Vec<String>,
}

/// What somebody is told before joining, where nobody is asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Told {
    pub title: String,
    pub intro: String,
    pub points: Vec<Point>,
    pub join: String,
    pub leave: String,
    pub informed: String,
    pub lang: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    pub name: String,
    pub texts: Vec<String>,
    pub only_if: Option<String>,
    pub options: Vec<Choice>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub id: String,
    pub label: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Newcomer {
    pub name: String,
    pub refused: bool,
    /// Is in the call already.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub here: bool,
    pub words: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Desk {
    pub presence: Presence,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wrap_up_seconds: Option<u64>,
    pub offers: Vec<Offer>,
    pub queue: Vec<Caller>,
    pub colleagues: Vec<Colleague>,
    pub stage: Vec<StageEntry>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    Online,
    Offline,
    Busy,
    WrapUp,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    pub conversation: ConversationId,
    pub kind: OfferKind,
    pub name: String,
    pub room: String,
    pub lang: String,
    pub device: String,
    pub waited: String,
    pub about: String,
    pub lines: Vec<String>,
    pub seconds_left: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferKind {
    Caller,
    Colleague,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Caller {
    pub conversation: ConversationId,
    pub name: String,
    pub room: String,
    pub about: String,
    pub waited: String,
    pub state: CallerState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CallerState {
    Rings,
    Next,
    Waiting,
    Away,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Colleague {
    pub name: String,
    pub state: Presence,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StageEntry {
    pub room: String,
    pub label: String,
    pub direction: StageDirection,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StageDirection {
    Publishes,
    Receives,
}

/// What is not a frame of the protocol: the socket closes with 1003.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed;

/// Reads what a conversation page said.
pub fn read_page_frame(text: &str) -> Result<PageFrame, Malformed> {
    serde_json::from_str(text).map_err(|_| Malformed)
}

/// Reads what a desk page said.
pub fn read_desk_frame(text: &str) -> Result<DeskPageFrame, Malformed> {
    serde_json::from_str(text).map_err(|_| Malformed)
}

/// Writes a frame of ours.
pub fn write(frame: &ServerFrame) -> String {
    // Every field is a string, a number, a flag or a list of such: serde_json cannot fail on these types.
    serde_json::to_string(frame).unwrap_or_default()
}

/// Gives arbitrary bytes to the readers, as a socket would. Returns whether any of them took it.
#[doc(hidden)]
pub fn fuzz_frame(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let page = read_page_frame(text);
    let desk = read_desk_frame(text);
    if let Ok(frame) = &page {
        let again = serde_json::to_string(frame).unwrap_or_default();
        assert_eq!(read_page_frame(&again).as_ref(), Ok(frame), "a frame survives being written and read");
    }
    page.is_ok() || desk.is_ok()
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn check(direction: &str, json: &str) {
        let value: Value = serde_json::from_str(json).unwrap();
        let again = match direction {
            "server" => serde_json::to_value(serde_json::from_str::<ServerFrame>(json).unwrap()),
            "page" => serde_json::to_value(read_page_frame(json).unwrap()),
            "desk" => serde_json::to_value(read_desk_frame(json).unwrap()),
            other => panic!("{other}: an example is marked server, page or desk"),
        };
        assert_eq!(again.unwrap(), value, "{json}");
    }

    #[test]
    fn every_example_of_the_document_is_read_and_written_again() {
        let mut seen = 0;
        let mut rest = include_str!("protocol.md");
        while let Some((_, after)) = rest.split_once("```json ") {
            let (direction, after) = after.split_once('\n').unwrap();
            let (json, after) = after.split_once("\n```").unwrap();
            check(direction, json);
            (rest, seen) = (after, seen + 1);
        }
        assert!(seen > 30, "{seen} examples");
    }

    #[test]
    fn what_is_not_in_the_document_is_malformed() {
        for wrong in [
            "",
            "null",
            "[]",
            "\"join\"",
            "{}",
            r#"{"type":"dance"}"#,
            r#"{"type":"join"}"#,
            r#"{"type":"join","muted":1,"camera":true,"screen":false,"media":true}"#,
            r#"{"type":"mute","on":true,"person":"per_0123456789abcdefghjkmnpq"}"#,
            r#"{"type":"bring","name":"Tomasz"}"#,
            r#"{"type":"pong","type":"hang-up"}"#,
            r#"{"type":"chat","key":"a","text":"one","text":"two"}"#,
            r#"{"type":"delete-line","id":"line_../../etc"}"#,
            r#"{"type":"down-answer","revision":-1,"sdp":""}"#,
            r#"{"type":"welcome"}"#,
            r#"{"type":"record","force":true}"#,
            r#"{"type":"record","days":-1}"#,
            r#"{"type":"record","training":"yes"}"#,
            r#"{"type":"answer","request":"req_0123456789abcdefghjkmnpq","approve":true}"#,
            r#"{"type":"newcomer","admit":"yes"}"#,
        ] {
            assert_eq!(read_page_frame(wrong), Err(Malformed), "{wrong}");
        }
        let deep = "[".repeat(50_000);
        assert_eq!(read_page_frame(&deep), Err(Malformed));
    }

    #[test]
    fn a_desk_page_cannot_speak_for_a_conversation() {
        assert_eq!(read_desk_frame(r#"{"type":"hang-up"}"#), Err(Malformed));
        assert_eq!(read_page_frame(r#"{"type":"accept","conversation":"conv_0123456789abcdefghjkmnpq"}"#), Err(Malformed));
    }
}
