//! What workers hand each other about a room that is on several of them.
//!
//! The room's *home* has the publishers' connections. A *branch* has receivers of the room and a mirror of each publisher, and
//! forwards from that as the home does from its own.
//!
//! ```text
//! branch → home   Subscribe, Unsubscribe, KeyFrame, Wanted
//! home → branch   Roster, Packets, Report
//! either way      Begun
//! ```
//!
//! **Invariants.** A parcel that finds no room is refused whole, and its sender knows: packets are lost then, everything else
//! is handed over again. From one worker to another parcels come in order. *Absent*: who is withheld from whom and who
//! receives; both know that by themselves.

use std::sync::Arc;
use std::time::Instant;

use crate::media::demand::Sizes;
use crate::media::ring::Packet;
use crate::media::rtcp::SenderReport;
use crate::media::slab::Key;
use crate::media::transport::sdp::{Codec, Extensions};
use crate::media::{Kind, PeerKey, RoomKey};

use super::UpLeg;

/// See the module.
#[derive(Clone)]
pub enum Parcel {
    /// Receivers are here. The answer is a roster, and another one each time that the publishers change.
    Subscribe { room: RoomKey, question: u64 },
    /// Nobody is any more.
    Unsubscribe { room: RoomKey },
    /// A receiver cannot go on without a whole picture.
    KeyFrame { leg: LegName, kind: Kind, layer: usize },
    /// The sizes of the publisher's picture for which the branch has a use.
    Wanted { leg: LegName, sizes: Sizes },
    /// Everybody who publishes now, as of the branch's question of this number.
    Roster { room: RoomKey, answers: u64, publishers: Vec<Publisher> },
    /// What a batch brought of one publisher; the branches share it.
    Packets(Arc<Batch>),
    /// The publisher's clock, in the time that receivers see.
    Report { room: RoomKey, leg: LegName, kind: Kind, layer: usize, report: SenderReport },
    /// The worker that says so has failed and begun anew: it knows nothing of what went before.
    Begun,
}

/// What the home calls a publisher's leg: never the same for two, as long as it has not begun anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LegName(pub(super) Key<UpLeg>);

/// One publisher in a roster.
#[derive(Clone)]
pub struct Publisher {
    pub leg: LegName,
    pub peer: PeerKey,
    pub tracks: [Option<Track>; 3],
}

/// What the publisher sends of one kind.
#[derive(Clone)]
pub struct Track {
    pub codec: Codec,
    pub extensions: Extensions,
    pub paused: bool,
    /// The last report of each layer.
    pub reports: Vec<Option<SenderReport>>,
}

/// See [`Parcel::Packets`].
pub struct Batch {
    pub room: RoomKey,
    pub leg: LegName,
    /// When the home handed it over: whoever was linked later has no part in it.
    pub at: Instant,
    /// When the publisher was loud last.
    pub last_loud: Option<Instant>,
    pub packets: Vec<(Kind, usize, Packet)>,
}
