//! The hot path: what a batch brought, to every receiver. Receiver by receiver, so that one destination's packets lie side
//! by side and leave as one message. Branches on other workers get it first, so that all of them work at the same time.

use std::time::{Duration, Instant};

use crate::media::down::Way;

use super::{Sfu, UpLeg};

impl Sfu {
    /// Should everything gathered so far go out? No picture is half received, or it waited long enough.
    pub fn is_due(&self, now: Instant) -> bool {
        let Some(since) = self.batch_since else { return false };
        // What a home hands over has waited there.
        let waits = |leg: &UpLeg| leg.origin.transport().is_some() && leg.published.iter().flatten().any(|p| p.is_frame_open());
        now >= since + HOLD || !self.dirty.iter().any(|key| self.ups.find(*key).is_some_and(waits))
    }

    /// Sends what the batch brought.
    pub fn flush(&mut self, now: Instant) {
        let mut dirty = std::mem::take(&mut self.dirty);
        if !self.subscribers.is_empty() {
            self.hand_over(now, &dirty);
        }
        let mut reports = Vec::new();
        for key in dirty.drain(..) {
            let Some(publisher) = self.ups.find_mut(key) else { continue };
            for receiver in &publisher.receivers {
                let Some(leg) = self.downs.find_mut(receiver.leg) else { continue };
                let Some((sealer, to)) = leg.transport.sender() else { continue };
                let mut way = Way { now, sealer, to, out: &mut self.out, sent: leg.line.as_deref_mut().map(|line| line.begin(now)) };
                for (published, at) in publisher.published.iter().zip(receiver.sections) {
                    let (Some(published), Some(at)) = (published, at) else { continue };
                    let Some(section) = leg.sections.get_mut(at) else { continue };
                    let flowed = section.flowing();
                    let forwarded = section.forward(published, &mut way);
                    self.figures.forwarded += forwarded.sent;
                    self.figures.rejected += forwarded.refused;
                    if flowed.is_none()
                        && let Some(layer) = section.flowing()
                    {
                        reports.push((receiver.leg, at, published.layers[layer].sender_report()));
                    }
                }
            }
            for layer in publisher.published.iter_mut().flatten().flat_map(|published| &mut published.layers) {
                layer.pending.clear();
            }
        }
        self.dirty = dirty; // keeps its allocation
        self.out.flush();
        self.batch_since = None;
        // Whoever has just begun to receive gets the publisher's clock too, so that lips are in step from the start.
        for (leg, at, report) in reports {
            if let Some(report) = report {
                self.send_report(now, leg, at, report);
            }
        }
    }

    pub(super) fn batch_deadline(&self) -> Option<Instant> {
        self.batch_since.map(|since| since + HOLD)
    }
}

/// Chosen: a paced publisher's picture arrives within a few milliseconds; waiting longer would be heard.
const HOLD: Duration = Duration::from_millis(1);
