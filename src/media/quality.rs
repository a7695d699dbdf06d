//! How well sound and picture fare: what is lost, how late and how unevenly it comes. Sums, so that parts can be put together.
//!
//! A [`Track`] is about one kind on one leg, and its room is told of it; [`Sums`] are about a whole worker, for whoever runs the
//! machine.
//!
//! **Invariants.** Sums only grow. *Absent*: names, addresses, what is good and what is bad.

use std::ops::AddAssign;
use std::time::Duration;

use super::Kind;
use super::transport::Path;

/// How one leg fared since it was last told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Quality {
    /// None: it never stood.
    pub carrier: Option<Carrier>,
    /// Sound and picture, as far as anything flowed.
    pub tracks: [Option<Track>; KINDS],
}

/// What carries a leg's packets. Whose address it is, is not among what is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carrier {
    UdpV4,
    UdpV6,
    TcpV4,
    TcpV6,
}

/// One kind on one leg: of a publisher what it sent, of a receiver what all others sent it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Track {
    pub codec: &'static str,
    /// How long anything flowed.
    pub flowed: Duration,
    /// Up: those that arrived. Down: those that were sent.
    pub packets: u64,
    pub bytes: u64,
    /// Packets that the network lost, whether or not a repeat made up for it.
    pub lost: u64,
    /// Up: packets that came when they were asked for again. Down: packets that were repeated.
    pub repaired: u64,
    /// How unevenly packets come (RFC 3550 §6.4.1), in µs.
    pub jitter: Samples,
    /// There and back, in µs. Only who is sent reports answers them: it is known of down legs.
    pub round_trip: Samples,
    /// Pictures that were taken away because the line did not carry them.
    pub pauses: u64,
    /// Sizes in which a picture came at once, at most.
    pub layers: u8,
    /// Lines of the largest picture.
    pub lines: u16,
}

/// Values that were measured now and then.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Samples {
    pub count: u64,
    pub sum: u64,
    pub most: u64,
}

/// How all legs of a worker fare, since it began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    pub up: Side,
    pub down: Side,
    /// In µs.
    pub round_trip: Histogram,
    /// What the lines of receivers are taken to carry, in bits per second; a value per receiver and second.
    pub estimate: Histogram,
    /// Packets that receivers asked for again.
    pub missed: u64,
    /// Key frames that receivers asked for.
    pub key_frames_wanted: u64,
    /// Pictures that were taken from a receiver because its line did not carry them.
    pub pauses: u64,
}

/// One direction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Side {
    /// Packets that should have arrived, and those of them that did not.
    pub expected: u64,
    pub lost: u64,
    /// Of a thousand packets, per track and report.
    pub loss: Histogram,
    /// In µs.
    pub jitter: Histogram,
}

/// How often a value was at most each bound; the last count is of those beyond all bounds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Histogram {
    pub counts: [u64; 8],
    pub sum: u64,
}

/// Upper ends of the classes of a [`Histogram`].
pub type Bounds = [u64; 7];

impl Quality {
    pub fn with(mut self, kind: Kind, track: Track) -> Self {
        self.tracks[kind.place()] = Some(track);
        self
    }

    pub fn track(&self, kind: Kind) -> Option<&Track> {
        self.tracks[kind.place()].as_ref()
    }
}

impl Carrier {
    pub fn of(path: Path) -> Self {
        match (path.remote.stream, path.remote.address.ip().to_canonical().is_ipv4()) {
            (None, true) => Self::UdpV4,
            (None, false) => Self::UdpV6,
            (Some(_), true) => Self::TcpV4,
            (Some(_), false) => Self::TcpV6,
        }
    }
}

impl Samples {
    pub fn add(&mut self, value: u64) {
        *self += Self { count: 1, sum: value, most: value };
    }

    pub fn mean(&self) -> Option<u64> {
        self.sum.checked_div(self.count)
    }
}

impl AddAssign for Samples {
    fn add_assign(&mut self, other: Self) {
        self.count += other.count;
        self.sum = self.sum.saturating_add(other.sum);
        self.most = self.most.max(other.most);
    }
}

impl AddAssign for Sums {
    fn add_assign(&mut self, other: Self) {
        self.up += other.up;
        self.down += other.down;
        self.round_trip += other.round_trip;
        self.estimate += other.estimate;
        self.missed += other.missed;
        self.key_frames_wanted += other.key_frames_wanted;
        self.pauses += other.pauses;
    }
}

impl AddAssign for Side {
    fn add_assign(&mut self, other: Self) {
        self.expected += other.expected;
        self.lost += other.lost;
        self.loss += other.loss;
        self.jitter += other.jitter;
    }
}

impl AddAssign for Histogram {
    fn add_assign(&mut self, other: Self) {
        self.counts.iter_mut().zip(other.counts).for_each(|(count, more)| *count += more);
        self.sum = self.sum.saturating_add(other.sum);
    }
}

impl Side {
    /// What was heard of one track: of `expected` packets so many were lost.
    pub fn add(&mut self, expected: u64, lost: u64, jitter: Duration) {
        if expected == 0 {
            return;
        }
        self.expected += expected;
        self.lost += lost;
        self.loss.add(&LOSS_PERMILLE, lost * 1000 / expected);
        self.jitter.add(&JITTER_US, micros(jitter));
    }
}

impl Histogram {
    pub fn add(&mut self, bounds: &Bounds, value: u64) {
        let class = bounds.iter().position(|bound| value <= *bound).unwrap_or(bounds.len());
        self.counts[class] += 1;
        self.sum = self.sum.saturating_add(value);
    }
}

pub fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

/// Kinds of tracks.
pub const KINDS: usize = Kind::ALL.len();
// Chosen: around what a person notices.
pub const LOSS_PERMILLE: Bounds = [0, 5, 10, 20, 50, 100, 200];
pub const JITTER_US: Bounds = [1_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000];
pub const ROUND_TRIP_US: Bounds = [10_000, 25_000, 50_000, 100_000, 200_000, 400_000, 800_000];
pub const ESTIMATE_BITS: Bounds = [100_000, 250_000, 500_000, 1_000_000, 2_000_000, 4_000_000, 8_000_000];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::media::transport::{End, StreamId};

    #[test]
    fn a_value_is_in_the_first_class_that_holds_it() {
        let mut histogram = Histogram::default();
        for (value, class) in [(0, 0), (1, 1), (5, 1), (6, 2), (199, 6), (200, 6), (201, 7), (u64::MAX, 7)] {
            let before = histogram.counts[class];
            histogram.add(&LOSS_PERMILLE, value);
            assert_eq!(histogram.counts[class], before + 1, "{value}");
        }
        assert_eq!((histogram.counts.iter().sum::<u64>(), histogram.sum), (8, u64::MAX));
    }

    #[test]
    fn nothing_expected_is_no_measurement() {
        let mut side = Side::default();
        side.add(0, 0, Duration::from_secs(1));
        assert_eq!(side, Side::default());
        side.add(200, 5, Duration::from_millis(7));
        assert_eq!((side.expected, side.lost, side.loss.sum, side.jitter.sum), (200, 5, 25, 7_000));
        let mut sums = Sums { up: side, pauses: 1, ..Sums::default() };
        sums += Sums { up: side, pauses: 2, ..Sums::default() };
        assert_eq!((sums.up.expected, sums.up.loss.counts[4], sums.up.jitter.sum, sums.pauses), (400, 2, 14_000, 3));
    }

    #[test]
    fn samples_are_put_together() {
        let (mut one, mut other) = (Samples::default(), Samples::default());
        assert_eq!(one.mean(), None);
        one.add(10);
        one.add(20);
        other.add(60);
        one += other;
        assert_eq!((one.mean(), one.most), (Some(30), 60));
    }

    #[test]
    fn the_carrier_is_told_and_not_the_address() {
        let table = [
            ("192.0.2.1:5", None, Carrier::UdpV4),
            ("[2001:db8::1]:5", None, Carrier::UdpV6),
            ("[::ffff:192.0.2.1]:5", None, Carrier::UdpV4),
            ("192.0.2.1:5", Some(StreamId(3)), Carrier::TcpV4),
            ("[2001:db8::1]:5", Some(StreamId(3)), Carrier::TcpV6),
        ];
        for (address, stream, wanted) in table {
            let remote = End { address: address.parse().unwrap(), stream };
            assert_eq!(Carrier::of(Path { remote, local: None }), wanted, "{address}");
        }
    }
}
