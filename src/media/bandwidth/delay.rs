//! Does the way to a receiver grow longer? A queue that fills up shows before anything is lost: packets need more time to arrive
//! than they were sent apart.
//!
//! A machine in virtual time: the trend of one-way delays over groups of packets, against a threshold that adapts to the network
//! (draft-ietf-rmcat-gcc-02 §5, with the line fit that libwebrtc has in the filter's place). A trend alone proves no queue: on a
//! network that delays each packet by chance it is noise. In a queue the luckiest packets are late, too.
//!
//! **Invariants.** Only differences of the receiver's clock are used. At most [`POINTS`] groups and [`SLOTS`] least delays are
//! remembered.

use std::collections::VecDeque;

/// What the delays say of the line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Usage {
    /// A queue drains.
    Under,
    #[default]
    Normal,
    /// A queue grows.
    Over,
}

/// See the module.
pub struct Delay {
    group: Option<Group>,
    before: Option<Group>,
    /// Groups so far.
    groups: u32,
    first_arrival: i64,
    /// All growth so far and its smoothed form, in ms.
    grown: f64,
    smoothed: f64,
    /// Arrival and smoothed growth, in ms.
    points: VecDeque<(f64, f64)>,
    trend: f64,
    threshold: f64,
    /// How long the trend has been above the threshold, in ms, and for how many groups.
    over: (f64, u32),
    usage: Usage,
    queue: Queue,
}

/// How much later than the luckiest of the last seconds the luckiest packets of this moment are.
#[derive(Default)]
struct Queue {
    /// The least delay of each slot of the receiver's clock, ascending, in µs.
    least: VecDeque<(i64, i64)>,
    /// How far packets lie above the luckiest of their moment, on average, in µs.
    noise: f64,
}

/// Packets that were sent together, times in µs.
#[derive(Clone, Copy)]
struct Group {
    first_sent: u64,
    last_sent: u64,
    first_arrival: i64,
    last_arrival: i64,
}

impl Default for Delay {
    fn default() -> Self {
        Self {
            group: None,
            before: None,
            groups: 0,
            first_arrival: 0,
            grown: 0.0,
            smoothed: 0.0,
            points: VecDeque::new(),
            trend: 0.0,
            threshold: THRESHOLD,
            over: (0.0, 0),
            usage: Usage::Normal,
            queue: Queue::default(),
        }
    }
}

impl Delay {
    /// A packet that was sent and arrived then, in µs of the two sides' clocks.
    pub fn handle_packet(&mut self, sent: u64, arrival: i64) {
        self.queue.handle_packet(sent, arrival);
        let fresh = Group { first_sent: sent, last_sent: sent, first_arrival: arrival, last_arrival: arrival };
        let Some(group) = &mut self.group else {
            (self.group, self.first_arrival) = (Some(fresh), arrival);
            return;
        };
        if sent < group.first_sent {
            return; // overtaken on the way
        }
        if group.takes(sent, arrival) {
            group.last_sent = group.last_sent.max(sent);
            group.last_arrival = group.last_arrival.max(arrival);
            return;
        }
        let complete = *group;
        self.group = Some(fresh);
        if let Some(before) = self.before.replace(complete) {
            let sent = (complete.last_sent as i64 - before.last_sent as i64) as f64 / 1_000.0;
            let arrived = complete.last_arrival.saturating_sub(before.last_arrival) as f64 / 1_000.0;
            if !(-STEP..STEP).contains(&arrived) {
                *self = Self::default(); // the receiver's clock was set, or it slept
                return;
            }
            self.add(sent, arrived - sent, (complete.last_arrival - self.first_arrival) as f64 / 1_000.0);
        }
    }

    pub fn usage(&self) -> Usage {
        if self.usage == Usage::Over && !self.is_queued() { Usage::Normal } else { self.usage }
    }

    /// How far packets lie above the luckiest of their moment, in µs.
    pub fn noise(&self) -> f64 {
        self.queue.noise
    }

    /// Do packets wait somewhere on the way, more than chance explains?
    pub fn is_queued(&self) -> bool {
        self.queue.standing() as f64 > QUEUE + NOISE * self.queue.noise
    }

    /// The next group, that many ms behind the last, came that much later than it was sent.
    fn add(&mut self, apart: f64, later: f64, arrival: f64) {
        self.groups = (self.groups + 1).min(GROUPS);
        self.grown += later;
        self.smoothed = SMOOTHING * self.smoothed + (1.0 - SMOOTHING) * self.grown;
        if self.points.len() == POINTS {
            self.points.pop_front();
        }
        self.points.push_back((arrival, self.smoothed));
        let before = self.trend;
        if self.points.len() == POINTS {
            self.trend = slope(&self.points).unwrap_or(before);
        }
        let signal = f64::from(self.groups) * self.trend * GAIN;
        self.judge(signal, before, apart);
        self.adapt(signal, apart.clamp(0.0, 100.0));
    }

    fn judge(&mut self, signal: f64, before: f64, apart: f64) {
        if signal > self.threshold {
            let (time, groups) = self.over;
            self.over = (if groups == 0 { apart / 2.0 } else { time + apart }, groups + 1);
            if self.over.0 > OVER_TIME && self.over.1 > 1 && self.trend >= before {
                self.over = (0.0, 0);
                self.usage = Usage::Over;
            }
        } else {
            self.over = (0.0, 0);
            self.usage = if signal < -self.threshold { Usage::Under } else { Usage::Normal };
        }
    }

    /// The threshold follows the signal, so that a network that trembles is not taken for one that is full.
    fn adapt(&mut self, signal: f64, elapsed: f64) {
        let distance = signal.abs() - self.threshold;
        if distance > LEAP {
            return;
        }
        let speed = if distance < 0.0 { FALL } else { RISE };
        self.threshold = (self.threshold + speed * distance * elapsed).clamp(6.0, 600.0);
    }
}

impl Queue {
    fn handle_packet(&mut self, sent: u64, arrival: i64) {
        let (slot, delay) = (arrival.div_euclid(SLOT), arrival.saturating_sub(sent as i64));
        match self.least.back_mut() {
            Some((newest, least)) if slot <= *newest => *least = delay.min(*least),
            _ => self.least.push_back((slot, delay)),
        }
        while self.least.len() > SLOTS || self.least.front().is_some_and(|(oldest, _)| slot - oldest > SLOTS as i64) {
            self.least.pop_front();
        }
        let above = delay.saturating_sub(self.now()).clamp(0, MOST_NOISE) as f64;
        self.noise += (above - self.noise) / NOISE_PACKETS;
    }

    /// The least delay of this moment.
    fn now(&self) -> i64 {
        let newest = self.least.back().map_or(0, |(newest, _)| *newest);
        let recent = self.least.iter().rev().take_while(|(slot, _)| newest - slot < MOMENT);
        recent.map(|(_, least)| *least).min().unwrap_or(0)
    }

    fn standing(&self) -> i64 {
        self.now().saturating_sub(self.least.iter().map(|(_, least)| *least).min().unwrap_or(0))
    }
}

impl Group {
    /// Was the packet sent together with these, or did it catch up with them in a queue?
    fn takes(&self, sent: u64, arrival: i64) -> bool {
        if sent <= self.first_sent + TOGETHER {
            return true;
        }
        let (apart, arrived) = (sent.saturating_sub(self.last_sent) as i64, arrival - self.last_arrival);
        arrived - apart < 0 && arrived <= TOGETHER as i64 && arrival - self.first_arrival < LONGEST
    }
}

/// Of the line through the points with the least squared distance.
fn slope(points: &VecDeque<(f64, f64)>) -> Option<f64> {
    let count = points.len() as f64;
    let (x_mean, y_mean) = (points.iter().map(|p| p.0).sum::<f64>() / count, points.iter().map(|p| p.1).sum::<f64>() / count);
    let (over, under) = points.iter().fold((0.0, 0.0), |(over, under), (x, y)| {
        let distance = x - x_mean;
        (over + distance * (y - y_mean), under + distance * distance)
    });
    (under > 0.0).then(|| over / under)
}

// Chosen by libwebrtc (trendline_estimator.cc, inter_arrival_delta.cc), from measurements of many networks.
const POINTS: usize = 20;
const GROUPS: u32 = 60;
const SMOOTHING: f64 = 0.9;
const GAIN: f64 = 4.0;
const THRESHOLD: f64 = 12.5;
const RISE: f64 = 0.0087;
const FALL: f64 = 0.039;
/// A signal that far above the threshold is a leap of the network, nothing to adapt to.
const LEAP: f64 = 15.0;
const OVER_TIME: f64 = 10.0;
/// In µs.
const TOGETHER: u64 = 5_000;
const LONGEST: i64 = 100_000;
// Chosen, in µs of the receiver's clock.
/// Of the least delays: ten seconds in all, and the last 150 ms are this moment.
const SLOT: i64 = 50_000;
const SLOTS: usize = 200;
const MOMENT: i64 = 3;
/// A queue of less is none, and as many times the noise.
const QUEUE: f64 = 15_000.0;
const NOISE: f64 = 2.0;
/// Packets over which noise is averaged, and the most that one counts: a queue that grows is no noise.
const NOISE_PACKETS: f64 = 128.0;
const MOST_NOISE: i64 = 100_000;
/// Chosen: groups this many ms apart have nothing to do with each other.
const STEP: f64 = 3_000.0;

#[cfg(test)]
mod tests {
    use super::*;

    /// Packets 20 ms apart, each delayed by the given µs; what is seen at the end, and whether a queue was ever seen.
    fn seen(delays: impl Iterator<Item = i64>) -> (Usage, bool) {
        let (mut delay, mut over) = (Delay::default(), false);
        for (n, late) in delays.enumerate() {
            delay.handle_packet(n as u64 * 20_000, 1_000_000 + n as i64 * 20_000 + late);
            over |= delay.usage() == Usage::Over;
        }
        (delay.usage(), over)
    }

    #[test]
    fn a_growing_queue_is_seen_and_a_trembling_line_is_none() {
        let tremble = |n: i64| (n * 7_919 % 8_000) - 4_000;
        assert_eq!(seen((0..300).map(|_| 5_000)), (Usage::Normal, false), "steady");
        assert!(!seen((0..3_000).map(tremble)).1, "jitter");
        assert_eq!(seen((0..100).map(|n| n * 2_000)), (Usage::Over, true), "a queue grows by a tenth");
        assert!(seen((0..100).map(|n| n * 2_000 + tremble(n))).1, "also behind jitter");
        let drains = (0..60).map(|n| n * 2_000).chain((0..30).map(|n| 120_000 - n * 4_000));
        assert_eq!(seen(drains), (Usage::Under, true), "and drains");
    }

    #[test]
    fn a_clock_that_is_set_begins_anew() {
        let mut delay = Delay::default();
        for n in 0..100u64 {
            let clock = if n < 50 { 0 } else { 3_600_000_000 };
            delay.handle_packet(n * 20_000, clock + n as i64 * 20_000);
            assert_eq!(delay.usage(), Usage::Normal);
        }
    }
}
