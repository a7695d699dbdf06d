//! How well a publisher's packets arrive: the report blocks that its browser adapts to (RFC 3550 §6.4.1, §A.3, §A.8).

use std::time::{Duration, Instant};

use super::rtcp::{Block, SenderReport};

/// The reception of one source.
pub struct Reception {
    clock_rate: u32,
    start: Instant,
    base: u64,
    highest: u64,
    received: u64,
    /// Expected and received at the last report.
    reported: (u64, u64),
    transit: Option<i64>,
    jitter: f64,
    last_report: Option<(SenderReport, Instant)>,
}

impl Reception {
    /// It begins with the first packet, of extended sequence number `sequence`.
    pub fn new(now: Instant, clock_rate: u32, sequence: u64) -> Self {
        Self {
            clock_rate,
            start: now,
            base: sequence,
            highest: sequence,
            received: 0,
            reported: (0, 0),
            transit: None,
            jitter: 0.0,
            last_report: None,
        }
    }

    pub fn handle_packet(&mut self, now: Instant, sequence: u64, timestamp: u32) {
        self.received += 1;
        self.highest = self.highest.max(sequence);
        let arrival = now.saturating_duration_since(self.start).as_micros() as i64 * i64::from(self.clock_rate) / 1_000_000;
        // The difference of 32-bit timestamps wraps; so does the transit.
        let transit = arrival.wrapping_sub(i64::from(timestamp)) as i32;
        if let Some(before) = self.transit {
            let deviation = f64::from(transit.wrapping_sub(before as i32).unsigned_abs());
            // A jump of more than a second is a new start of the sender's clock, no jitter.
            if deviation < f64::from(self.clock_rate) {
                self.jitter += (deviation - self.jitter) / 16.0;
            }
        }
        self.transit = Some(i64::from(transit));
    }

    pub fn handle_sender_report(&mut self, now: Instant, report: SenderReport) {
        self.last_report = Some((report, now));
    }

    pub fn last_sender_report(&self) -> Option<SenderReport> {
        self.last_report.map(|(report, _)| report)
    }

    /// Packets that should have come, and that came, in all.
    pub fn totals(&self) -> (u64, u64) {
        (self.highest - self.base + 1, self.received)
    }

    /// How unevenly they come (RFC 3550 §6.4.1).
    pub fn jitter(&self) -> Duration {
        Duration::from_secs_f64(self.jitter / f64::from(self.clock_rate))
    }

    /// The block for the next receiver report; counts the interval since the last one.
    pub fn report(&mut self, now: Instant, ssrc: u32) -> Block {
        let expected = self.highest - self.base + 1;
        let (expected_before, received_before) = std::mem::replace(&mut self.reported, (expected, self.received));
        let expected_now = expected - expected_before;
        let lost_now = expected_now.saturating_sub(self.received - received_before);
        let fraction = (lost_now * 256).checked_div(expected_now).unwrap_or(0).min(255);
        let (last_report, since_last_report) = match self.last_report {
            Some((report, at)) => {
                let since = now.saturating_duration_since(at).as_micros() * 65_536 / 1_000_000;
                ((report.ntp >> 16) as u32, since as u32)
            }
            None => (0, 0),
        };
        Block {
            ssrc,
            fraction_lost: fraction as u8,
            total_lost: (expected as i64 - self.received as i64).clamp(-0x80_0000, 0x7f_ffff) as i32,
            highest: self.highest as u32,
            jitter: self.jitter as u32,
            last_report,
            since_last_report,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loss_is_counted_per_interval_and_in_total() {
        let start = Instant::now();
        let mut reception = Reception::new(start, 90_000, 0x1_0000);
        for n in (0..100u64).filter(|n| n % 4 != 3) {
            reception.handle_packet(start + Duration::from_millis(n * 10), 0x1_0000 + n, (n * 900) as u32);
        }
        let block = reception.report(start, 7);
        assert_eq!((block.total_lost, block.highest, block.jitter), (24, 0x1_0062, 0));
        assert!((60..66).contains(&block.fraction_lost), "{}", block.fraction_lost);
        for n in 99..200u64 {
            reception.handle_packet(start + Duration::from_millis(n * 10), 0x1_0000 + n, (n * 900) as u32);
        }
        assert_eq!(reception.report(start, 7).fraction_lost, 0);
        assert_eq!(reception.report(start, 7).fraction_lost, 0, "nothing expected, nothing lost");
    }

    #[test]
    fn jitter_and_the_last_sender_report_are_told() {
        let start = Instant::now();
        let mut reception = Reception::new(start, 48_000, 1);
        for n in 0..200u64 {
            let late = if n % 2 == 0 { 0 } else { 10 };
            reception.handle_packet(start + Duration::from_millis(n * 20 + late), n + 1, (n * 960) as u32);
        }
        reception.handle_sender_report(start, SenderReport { ssrc: 7, ntp: 0x0001_0002_0003_0004, timestamp: 5 });
        let block = reception.report(start + Duration::from_millis(500), 7);
        assert!((400..500).contains(&block.jitter), "{}", block.jitter);
        assert_eq!((block.last_report, block.since_last_report), (0x0002_0003, 32_768));
    }

    #[test]
    fn a_wrapping_timestamp_is_no_jitter() {
        let start = Instant::now();
        let mut reception = Reception::new(start, 48_000, 1);
        for n in 0..50u64 {
            let timestamp = 0xffff_f000u32.wrapping_add((n * 960) as u32);
            reception.handle_packet(start + Duration::from_millis(n * 20), n + 1, timestamp);
        }
        assert_eq!(reception.report(start, 7).jitter, 0);
    }
}
