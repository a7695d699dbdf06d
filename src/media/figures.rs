//! What a worker counts, and all of them together.

use super::effort::Effort;
use super::quality::Sums;

/// Counters since the start, and how many are here now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    pub rooms: u64,
    pub up_legs: u64,
    pub down_legs: u64,
    /// TCP connections that carry media, or may soon.
    pub streams: u64,
    /// Datagrams that arrived, and frames.
    pub received: u64,
    /// Datagrams that were malformed, forged, out of turn or of unknown peers.
    pub rejected: u64,
    /// Packets forwarded, one per receiver.
    pub forwarded: u64,
    /// Packets repeated for a receiver that missed them.
    pub resent: u64,
    /// Packets asked again of a publisher.
    pub asked_again: u64,
    /// Key frames asked of publishers.
    pub key_frames: u64,
    /// Datagrams that the system did not take, and frames for which a slow connection had no room; and packets for which
    /// another worker had none.
    pub dropped: u64,
    /// Faults that were caught.
    pub restarts: u64,
    /// What is lost and late, of all legs together.
    pub sums: Sums,
    /// What the workers' threads have spent; zero where the system does not say.
    pub effort: Effort,
}

impl Figures {
    /// Both together.
    pub fn and(self, other: Self) -> Self {
        let Self { rooms, up_legs, down_legs, streams, received, rejected, forwarded, resent, asked_again, key_frames, .. } = other;
        let Self { dropped, restarts, sums: more, effort, .. } = other;
        let mut sums = self.sums;
        sums += more;
        Self {
            sums,
            rooms: self.rooms + rooms,
            up_legs: self.up_legs + up_legs,
            down_legs: self.down_legs + down_legs,
            streams: self.streams + streams,
            received: self.received + received,
            rejected: self.rejected + rejected,
            forwarded: self.forwarded + forwarded,
            resent: self.resent + resent,
            asked_again: self.asked_again + asked_again,
            key_frames: self.key_frames + key_frames,
            dropped: self.dropped + dropped,
            restarts: self.restarts + restarts,
            effort: self.effort.and(effort),
        }
    }
}
