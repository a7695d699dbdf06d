//! What left to one receiver: when each transport-wide number was used, and for how much.
//!
//! **Invariants.** At most [`limits::MEDIA_ARRIVALS`] packets are remembered; each is settled once as arrived. Noting one neither
//! allocates, once warm, nor asks for the time: a batch has one.

use std::time::Instant;

use crate::base::limits;
use crate::media::up::extend;

/// See the module.
pub struct Sent {
    start: Instant,
    /// The time of the batch that leaves now, in µs since the start.
    now: u64,
    /// The next packet's number.
    next: u64,
    /// All bytes so far.
    bytes: u64,
    /// By number modulo the limit; places are made as packets leave.
    packets: Vec<Noted>,
}

#[derive(Clone, Copy)]
struct Noted {
    /// The low half of the time in µs.
    at: u32,
    size: u16,
    fate: Fate,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Unknown,
    Lost,
    Arrived,
}

/// What became of a packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settled {
    pub number: u64,
    /// When it left, in µs since the start.
    pub at: u64,
    pub size: usize,
    /// An earlier report counted it as lost.
    pub was_lost: bool,
}

impl Sent {
    pub fn new(now: Instant) -> Self {
        Self { start: now, now: 0, next: FIRST, bytes: 0, packets: Vec::new() }
    }

    /// What is noted from here on leaves now.
    pub fn begin(&mut self, now: Instant) {
        self.now = self.micros(now);
    }

    /// A packet leaves; gives its number.
    pub fn note(&mut self, size: usize) -> u16 {
        let noted = Noted { at: self.now as u32, size: size as u16, fate: Fate::Unknown };
        let place = self.next as usize % limits::MEDIA_ARRIVALS;
        match self.packets.get_mut(place) {
            Some(kept) => *kept = noted,
            None => self.packets.push(noted),
        }
        self.bytes += size as u64;
        self.next += 1;
        (self.next - 1) as u16
    }

    /// The receiver tells what became of `number`; `None` if that is no news, or not known any more.
    pub fn settle(&mut self, number: u16, has_arrived: bool) -> Option<Settled> {
        let number = extend(self.next, number);
        if number >= self.next || number + (self.packets.len() as u64) < self.next || number < FIRST {
            return None;
        }
        let now = self.now;
        let noted = self.packets.get_mut(number as usize % limits::MEDIA_ARRIVALS)?;
        let (before, fate) = (noted.fate, if has_arrived { Fate::Arrived } else { Fate::Lost });
        if before == Fate::Arrived || before == fate {
            return None;
        }
        noted.fate = fate;
        let at = now - u64::from((now as u32).wrapping_sub(noted.at));
        Some(Settled { number, at, size: usize::from(noted.size), was_lost: before == Fate::Lost })
    }

    /// The number that the next packet gets.
    pub fn next(&self) -> u64 {
        self.next
    }

    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    pub fn micros(&self, now: Instant) -> u64 {
        now.saturating_duration_since(self.start).as_micros() as u64
    }
}

/// Chosen: a multiple of the limit, so that places are made in order, and above zero, so that what a receiver makes up about
/// earlier packets has a number too.
const FIRST: u64 = 1 << 20;

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn a_packet_is_settled_once_and_a_late_one_takes_its_loss_back() {
        let start = Instant::now();
        let mut sent = Sent::new(start);
        sent.begin(start + Duration::from_millis(3));
        let numbers: Vec<u16> = (0..4).map(|n| sent.note(100 + n)).collect();
        sent.begin(start + Duration::from_secs(4_000));
        let settled =
            |number: u16, was_lost| Settled { number: FIRST + u64::from(number), at: 3_000, size: 100 + usize::from(number), was_lost };
        assert_eq!(sent.settle(numbers[0], true), Some(settled(0, false)));
        assert_eq!(sent.settle(numbers[0], true), None);
        assert_eq!(sent.settle(numbers[0], false), None);
        assert_eq!(sent.settle(numbers[1], false), Some(settled(1, false)));
        assert_eq!(sent.settle(numbers[1], false), None);
        assert_eq!(sent.settle(numbers[1], true), Some(settled(1, true)));
        assert_eq!(sent.settle(9, true), None, "never sent");
        assert_eq!(sent.settle(60_000, true), None, "before the first");
    }

    #[test]
    fn only_the_newest_are_remembered() {
        let start = Instant::now();
        let mut sent = Sent::new(start);
        let numbers: Vec<u16> = (0..3_000).map(|_| sent.note(10)).collect();
        assert_eq!(sent.packets.len(), limits::MEDIA_ARRIVALS);
        let known = numbers.iter().filter(|number| sent.settle(**number, true).is_some()).count();
        assert_eq!(known, limits::MEDIA_ARRIVALS);
        assert_eq!((sent.bytes(), sent.next() - FIRST), (30_000, 3_000));
    }
}
