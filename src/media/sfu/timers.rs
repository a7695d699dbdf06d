//! What happens by the clock: batches, repeats of handshakes, consent, reports.

use std::time::{Duration, Instant};

use crate::base::limits;
use crate::media::Event;
use crate::media::Leg;
use crate::media::transport::Ending;

use super::{LegKey, Sfu};

/// When the machine has something to do by itself.
enum Deadline {
    /// When a batch has waited long enough for the end of a picture.
    Batch,
    /// When something is missing of a publisher and was not only late.
    Missing,
    /// When the next padding is due to a line that is tried out.
    Padding,
    /// When everything slower is looked at.
    Tick,
}

impl Sfu {
    /// When [`Self::handle_timeout`] has something to do, at the latest.
    pub fn poll_timeout(&self) -> Instant {
        let deadlines = [Deadline::Batch, Deadline::Missing, Deadline::Padding, Deadline::Tick].map(|deadline| match deadline {
            Deadline::Batch => self.batch_deadline(),
            Deadline::Missing => self.missing_at,
            Deadline::Padding => self.padding_at,
            Deadline::Tick => Some(self.next_tick),
        });
        deadlines.into_iter().flatten().min().unwrap_or(self.next_tick)
    }

    /// Time has passed.
    pub fn handle_timeout(&mut self, now: Instant) {
        if self.is_due(now) {
            self.flush(now);
        }
        if self.missing_at.is_some_and(|at| now >= at) {
            self.request_missing(now);
        }
        if self.padding_at.is_some_and(|at| now >= at) {
            self.continue_padding(now);
        }
        if now < self.next_tick {
            return;
        }
        let is_idle = self.ups.len() + self.downs.len() + self.branches.len() == 0;
        self.next_tick = now + if is_idle { IDLE_TICK } else { TICK };
        self.tick_transports(now);
        self.tick_streams(now);
        self.tick_answers(now);
        self.tick_branches(now);
        self.adapt(now);
        self.look(now);
        self.tell_demand(now);
        self.request_key_frames(now);
        for key in self.ups.keys() {
            let Some(leg) = self.ups.find_mut(key) else { continue };
            for layer in leg.published.iter_mut().flatten().flat_map(|published| &mut published.layers) {
                layer.handle_timeout(now);
            }
            // What a mirror's publisher is told, and what is told of it, is the affair of its home.
            let Some(transport) = leg.origin.transport() else { continue };
            if let Some(speaking) = leg.voice.handle_timeout(now) {
                self.events.push_back(Event::Speaking { room: leg.room, peer: leg.peer, speaking });
            }
            let is_due = transport.is_established() && leg.reported.is_none_or(|at| now >= at + REPORTS);
            self.report_arrivals(key);
            if is_due {
                self.report_reception(now, key);
            }
        }
    }

    /// Is there nobody? Then the next tick may come late, but a command must bring it forward.
    pub fn wake(&mut self, now: Instant) {
        self.next_tick = self.next_tick.min(now + TICK);
    }

    fn tick_transports(&mut self, now: Instant) {
        let ups = self.ups.keys().into_iter().map(LegKey::Up);
        let downs = self.downs.keys().into_iter().map(LegKey::Down);
        for leg in ups.chain(downs).collect::<Vec<_>>() {
            let idle = self.is_idle(leg);
            let Some(transport) = self.transport(leg) else { continue };
            if idle && !transport.was_checked() {
                transport.wait(now);
            }
            if !transport.has_consent(now) {
                self.lose(now, leg, Ending::Closed);
                continue;
            }
            let result = transport.handle_timeout(now);
            let to = transport.selected();
            let mut repeats = Vec::new();
            while let Some(datagram) = transport.poll_transmit() {
                repeats.push(datagram);
            }
            for (datagram, to) in repeats.iter().zip(to.iter().cycle()) {
                self.out.send(*to, datagram);
            }
            if let Err(ending) = result {
                self.lose(now, leg, ending);
            }
        }
    }

    /// Receives nothing, because nobody is there: a browser may well not connect for that.
    fn is_idle(&self, leg: LegKey) -> bool {
        match leg {
            LegKey::Up(_) => false,
            LegKey::Down(key) => self.downs.find(key).is_some_and(|leg| leg.sections.iter().all(|s| s.source.is_none())),
        }
    }

    /// Who does not answer an offer is gone, and would block every later one.
    fn tick_answers(&mut self, now: Instant) {
        for key in self.downs.keys() {
            let Some(leg) = self.downs.find(key) else { continue };
            if leg.outstanding.is_some_and(|since| now >= since + limits::MEDIA_ANSWER_TIME) {
                let peer = leg.peer;
                self.remove(now, LegKey::Down(key), super::Departure::Leaving);
                self.events.push_back(Event::Lost { peer, leg: Leg::Down });
            }
        }
    }

    /// Ends every leg with a goodbye.
    pub fn close_all(&mut self, now: Instant) {
        for room in self.rooms.keys().copied().collect::<Vec<_>>() {
            self.handle_command(now, crate::media::Command::CloseRoom { room });
        }
    }
}

// Chosen.
/// Half the interval at which handshakes are repeated.
const TICK: Duration = Duration::from_millis(50);
const IDLE_TICK: Duration = Duration::from_secs(1);
/// RFC 3550 §6.2 would allow five seconds; browsers adapt faster with one.
const REPORTS: Duration = Duration::from_secs(1);
