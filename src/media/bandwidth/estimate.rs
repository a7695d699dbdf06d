//! How much a receiver's line carries: less at once when delays or losses grow, more step by step while they do not
//! (draft-ietf-rmcat-gcc-02 §5.5, §6).
//!
//! A machine in virtual time; times are µs since a start of its owner's.
//!
//! **Invariants.** The estimate does not grow beyond half as much again as what arrived: what was never sent proves nothing.

use super::delay::{Delay, Usage};
use super::sent::Settled;

/// See the module.
pub struct Estimate {
    bits: f64,
    delay: Delay,
    arrived: Arrived,
    /// What left lately, of all that was reported.
    left: Arrived,
    losses: Losses,
    /// What the line carried when it was last full.
    ceiling: Option<f64>,
    /// When it was last taken back, and last looked at.
    decreased: Option<u64>,
    looked: Option<u64>,
    round_trip: u64,
}

/// What arrived lately, by 50 ms of the receiver's clock.
#[derive(Default)]
struct Arrived {
    bytes: [u64; SLOTS],
    first: Option<i64>,
    newest: i64,
}

/// Packets that were reported, and how many of them as lost, since the last look.
#[derive(Default)]
struct Losses {
    all: f64,
    lost: f64,
    since: u64,
    /// The share of the looks so far, the last ones counting most.
    share: f64,
    /// What is lost however little is sent.
    inherent: f64,
    /// Share and estimate when it was first taken back for losses.
    began: Option<(f64, f64)>,
}

/// What a report led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    Steady,
    /// The line is fuller than it should be.
    Back,
}

impl Estimate {
    pub fn new(bits: f64) -> Self {
        Self {
            bits,
            delay: Delay::default(),
            arrived: Arrived::default(),
            left: Arrived::default(),
            losses: Losses::default(),
            ceiling: None,
            decreased: None,
            looked: None,
            round_trip: 200_000,
        }
    }

    pub fn bits_per_second(&self) -> u64 {
        self.bits as u64
    }

    /// A packet was told to have arrived, or to be lost.
    pub fn handle_packet(&mut self, packet: Settled, arrival: Option<i64>) {
        if !packet.was_lost {
            self.left.add(packet.at as i64, packet.size);
        }
        match arrival {
            Some(at) => {
                self.arrived.add(at, packet.size);
                self.delay.handle_packet(packet.at, at);
                self.losses.lost = (self.losses.lost - f64::from(u8::from(packet.was_lost))).max(0.0);
                self.losses.all += f64::from(u8::from(!packet.was_lost));
            }
            None => {
                self.losses.lost += 1.0;
                self.losses.all += 1.0;
            }
        }
    }

    /// Was the line ever found full?
    pub fn was_taken_back(&self) -> bool {
        self.decreased.is_some()
    }

    pub fn usage(&self) -> Usage {
        self.delay.usage()
    }

    /// Do packets wait somewhere on the way?
    pub fn is_queued(&self) -> bool {
        self.delay.is_queued()
    }

    /// How much packets are delayed by chance, in µs.
    pub fn noise(&self) -> f64 {
        self.delay.noise()
    }

    /// A report was read to its end; `round_trip` is the age of its newest packet. `lenient`: the line is being tried out, and
    /// what that does to it is no reason to take anything back.
    pub fn handle_report(&mut self, now: u64, round_trip: Option<u64>, lenient: bool) -> Course {
        if let Some(sample) = round_trip {
            self.round_trip = (self.round_trip * 7 + sample.min(2_000_000)) / 8;
        }
        let elapsed = now.saturating_sub(self.looked.replace(now).unwrap_or(now)).min(1_000_000) as f64 / 1e6;
        let by_delay = match self.delay.usage() {
            Usage::Over if lenient => Course::Steady,
            Usage::Over => self.fall_back(now),
            Usage::Under => Course::Steady,
            Usage::Normal => {
                self.increase(elapsed);
                Course::Steady
            }
        };
        let by_loss = if lenient { Course::Steady } else { self.judge_losses(now) };
        self.bits = self.bits.clamp(LEAST, MOST);
        if by_loss == Course::Back { by_loss } else { by_delay }
    }

    /// The line was tried out, and carries this much.
    pub fn raise(&mut self, bits: f64) {
        self.bits = self.bits.max(bits).clamp(LEAST, MOST);
        self.ceiling = self.ceiling.filter(|ceiling| *ceiling > bits);
    }

    /// Nothing was heard for long: what was known of the line is not known any more.
    pub fn begin_anew(&mut self) {
        let bits = (self.bits / 2.0).clamp(LEAST, MOST);
        *self = Self { round_trip: self.round_trip, ..Self::new(bits) };
    }

    fn fall_back(&mut self, now: u64) -> Course {
        // What was sent before the last step still arrives: one step a round trip.
        if self.decreased.is_some_and(|at| now < at + self.round_trip + 50_000) {
            return Course::Steady;
        }
        let (left, carried) = (self.left.bits_per_second(), self.arrived.bits_per_second());
        if left < self.bits * IDLE && carried > left * 0.8 {
            return Course::Steady; // so little is sent, and it arrives: it is not we who fill the line
        }
        self.ceiling = Some(carried);
        self.bits = self.bits.min(carried * BACK);
        self.decreased = Some(now);
        Course::Back
    }

    fn increase(&mut self, elapsed: f64) {
        let limit = self.arrived.bits_per_second() * 1.5 + 10_000.0;
        if self.bits >= limit || self.losses.are_many() {
            return;
        }
        let near = self.ceiling.is_some_and(|ceiling| self.bits > ceiling * 0.85 && self.bits < ceiling * 1.1);
        let step = if near {
            // About a packet per round trip.
            9_600.0 / (self.round_trip as f64 / 1e6 + 0.1) * elapsed
        } else {
            self.bits * (GROWTH.powf(elapsed) - 1.0)
        };
        self.bits = (self.bits + step).min(limit);
        if self.ceiling.is_some_and(|ceiling| self.bits >= ceiling * 1.1) {
            self.ceiling = None;
        }
    }

    fn judge_losses(&mut self, now: u64) -> Course {
        let losses = &mut self.losses;
        if now < losses.since + LOSS_WINDOW || losses.all < 20.0 {
            return Course::Steady;
        }
        losses.share += (losses.lost / losses.all - losses.share) * LOOK * (losses.all / ENOUGH).min(1.0);
        let share = losses.share;
        (losses.all, losses.lost, losses.since) = (0.0, 0.0, now);
        losses.inherent = losses.inherent.min(share.max(losses.inherent - FORGETTING));
        if share < TOLERATED / 2.0 {
            losses.began = None;
        }
        if !losses.are_many() {
            return Course::Steady;
        }
        if share < BY_CHANCE && !self.delay.is_queued() {
            // Nothing waits anywhere, so nothing overflows: the network loses by itself, and repeats make up for it.
            (losses.inherent, losses.began) = (share, None);
            return Course::Steady;
        }
        // What was never sent was not lost either.
        self.bits = self.bits.min(self.arrived.bits_per_second().max(LEAST) * 1.2);
        let (share_before, bits_before) = *losses.began.get_or_insert((share, self.bits));
        if self.bits < bits_before * 0.6 && share > share_before * 0.7 {
            // Sending less has not helped: the network loses by itself, and repeats make up for it.
            losses.inherent = share;
            losses.began = None;
            return Course::Steady;
        }
        self.bits *= 1.0 - 0.5 * share.min(0.6);
        self.decreased = Some(now);
        Course::Back
    }
}

impl Losses {
    /// Is so much being lost that less should be sent?
    fn are_many(&self) -> bool {
        self.share > (self.inherent + 0.05).max(TOLERATED)
    }
}

impl Arrived {
    fn add(&mut self, at: i64, size: usize) {
        // The receiver's clock wraps after days, and may be anything.
        if self.first.is_some() && self.newest.abs_diff(at) > JUMP {
            *self = Self::default();
        }
        let first = *self.first.get_or_insert(at);
        let (slot, newest) = ((at - first).div_euclid(SLOT), (self.newest - first).div_euclid(SLOT));
        if at > self.newest || self.newest == 0 {
            for passed in (newest + 1).max(slot - SLOTS as i64 + 1)..=slot {
                self.bytes[passed.rem_euclid(SLOTS as i64) as usize] = 0;
            }
            self.newest = at;
        } else if newest - slot >= SLOTS as i64 {
            return;
        }
        self.bytes[slot.rem_euclid(SLOTS as i64) as usize] += size as u64;
    }

    fn bits_per_second(&self) -> f64 {
        let Some(first) = self.first else { return 0.0 };
        let newest = (self.newest - first).max(0);
        let oldest = (newest.div_euclid(SLOT) - SLOTS as i64 + 1).max(0) * SLOT;
        let span = (newest - oldest).max(LEAST_SPAN) as f64 / 1e6;
        self.bytes.iter().sum::<u64>() as f64 * 8.0 / span
    }
}

// Specified: draft-ietf-rmcat-gcc-02 §5.5, §6.
const BACK: f64 = 0.85;
const GROWTH: f64 = 1.08;
const TOLERATED: f64 = 0.10;
// Chosen.
/// A voice and its headers.
const LEAST: f64 = 40_000.0;
/// No call page shows more.
pub const MOST: f64 = 20_000_000.0;
/// Of the receiver's clock, in µs: half a second in all.
const SLOT: i64 = 50_000;
const SLOTS: usize = 10;
const LEAST_SPAN: i64 = 150_000;
const JUMP: u64 = 60_000_000;
const LOSS_WINDOW: u64 = 500_000;
/// A line of which no more than this share is used is not filled by that.
const IDLE: f64 = 0.5;
/// How much one look at so many packets counts; a look at fewer tells less.
const LOOK: f64 = 0.4;
const ENOUGH: f64 = 60.0;
/// Of what is lost without any reason of ours so much is taken for over with each look.
const FORGETTING: f64 = 0.005;
/// More than this is lost by too narrow a line, whether it has a queue or not.
const BY_CHANCE: f64 = 0.25;
