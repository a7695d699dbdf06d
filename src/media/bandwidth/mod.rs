//! How much one receiver's line carries, from its reports about every packet's arrival.
//!
//! Owns what was sent, what is made of the reports, and the tries with padding. A machine in virtual time.
//!
//! **Invariants.** Nothing grows with what a receiver reports; a report can only settle packets that were sent. *Absent*: which
//! picture is worth how much ([`super::allocation`]), sockets, clocks.

mod delay;
mod estimate;
mod probe;
pub mod sent;

use std::time::Instant;

use super::twcc;

use delay::Usage;
use estimate::{Course, Estimate};
use probe::Probe;
use sent::Sent;

/// See the module.
pub struct Line {
    sent: Sent,
    estimate: Estimate,
    probe: Probe,
    /// When the last report came, and the newest packet that any was about.
    reported: Option<(u64, u64)>,
    first_report: Option<u64>,
    /// More bits per second than the estimate could be used.
    wish: u64,
    /// Packets before this one were part of a try: they are no reason to take anything back.
    lenient_until: u64,
    /// Packets were late already when the try that goes on began: that they are says nothing about it.
    began_queued: bool,
}

impl Line {
    pub fn new(now: Instant) -> Self {
        Self {
            sent: Sent::new(now),
            estimate: Estimate::new(START),
            probe: Probe::new(),
            reported: None,
            first_report: None,
            wish: 0,
            lenient_until: 0,
            began_queued: false,
        }
    }

    /// A batch leaves now: where its packets are noted.
    pub fn begin(&mut self, now: Instant) -> &mut Sent {
        self.sent.begin(now);
        &mut self.sent
    }

    /// Without end where the line carries more than any page shows: a larger picture than that is somebody's wish.
    pub fn bits_per_second(&self) -> u64 {
        let bits = self.estimate.bits_per_second();
        if bits >= estimate::MOST as u64 { u64::MAX } else { bits }
    }

    /// Is the estimate more than a guess? It is once the line was found full, or was watched for a while.
    pub fn is_known(&self, now: Instant) -> bool {
        let watched = self.first_report.is_some_and(|at| self.sent.micros(now) >= at + WATCHED);
        watched || self.estimate.was_taken_back()
    }

    /// So much would be used if it were there.
    pub fn wish(&mut self, bits: u64) {
        self.wish = bits.min(estimate::MOST as u64);
    }

    /// Not even the smallest picture is sent any more: the next try comes soon.
    pub fn starve(&mut self, now: Instant) {
        self.probe.hasten(self.sent.micros(now));
    }

    /// A report as [`twcc`] reads it. Gives `true` if less must be sent from now on, or more may be.
    pub fn handle_report(&mut self, now: Instant, report: &[u8]) -> bool {
        let now = self.sent.micros(now);
        let before = self.estimate.bits_per_second();
        let (mut newest, mut lost) = (None, 0);
        let mut packets = Vec::new();
        let read = twcc::read(report, |number, arrival| {
            if let Some(packet) = self.sent.settle(number, arrival.is_some()) {
                lost += u32::from(arrival.is_none());
                newest = newest.max(arrival.map(|_| (packet.number, packet.at)));
                packets.push((packet, arrival.map(|ticks| ticks * 250)));
            }
        });
        let Some((number, sent_at)) = newest.filter(|_| read.is_some()) else {
            return false;
        };
        let (last_report, last_number) = self.reported.unwrap_or((now, 0));
        self.reported = Some((now, last_number.max(number)));
        self.first_report.get_or_insert(now);
        if now > last_report + OUTAGE && lost > 10 {
            // Nothing came through for a while. What was lost then says nothing of the line as it is now.
            self.estimate.begin_anew();
            self.probe.hurry();
            return true;
        }
        for (packet, arrival) in packets {
            self.estimate.handle_packet(packet, arrival);
            self.probe.handle_packet(packet, arrival);
        }
        if self.probe.is_open() && self.estimate.usage() == Usage::Over && !self.began_queued {
            self.probe.give_up(now);
            self.lenient_until = self.sent.next();
        }
        let lenient = self.probe.is_open() || number < self.lenient_until;
        if self.estimate.handle_report(now, Some(now.saturating_sub(sent_at)), lenient) == Course::Back {
            self.probe.handle_back(now);
        }
        if let Some(bits) = self.probe.poll_result(now, number, (before, self.estimate.noise())) {
            self.estimate.raise(bits);
        }
        let after = self.estimate.bits_per_second();
        after.abs_diff(before) > before / 50
    }

    /// Bytes of padding to be sent now; begins a try if there is reason to.
    pub fn poll_padding(&mut self, now: Instant) -> usize {
        let now = self.sent.micros(now);
        // A receiver that never reported cannot tell how a try went; one that is sent nothing at present can.
        if self.reported.is_some() && self.probe.begin(now, self.estimate.bits_per_second(), self.wish, &self.sent) {
            self.began_queued = self.estimate.is_queued();
        }
        let owed = self.probe.poll_padding(now, &self.sent);
        if owed == 0 && self.probe.is_open() {
            let newest = self.reported.map_or(0, |(_, number)| number);
            if let Some(bits) = self.probe.poll_result(now, newest, (self.estimate.bits_per_second(), self.estimate.noise())) {
                self.estimate.raise(bits);
            }
        }
        owed
    }

    /// Is padding sent at present?
    pub fn is_probing(&self) -> bool {
        self.probe.is_sending()
    }
}

// Chosen.
/// What a line is taken to carry before anything is known of it: a few small pictures, or a middle one.
const START: f64 = 1_000_000.0;
/// In µs: browsers report every 50 to 250 ms.
const OUTAGE: u64 = 1_000_000;
/// In µs: by then the line has been tried out, if there was reason to.
const WATCHED: u64 = 3_000_000;

#[cfg(test)]
pub mod network;
#[cfg(test)]
mod tests;
