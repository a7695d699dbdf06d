//! RTCP both ways: what receivers miss is repeated or asked for, what publishers report reaches their receivers.

use std::time::Instant;

use crate::base::limits;
use crate::media::Kind;
use crate::media::down::Way;
use crate::media::rtcp::{self, Message, SenderReport};
use crate::media::slab::Key;
use crate::media::transport::{Path, Rejected};
use crate::media::up::UpTrack;

use super::negotiation::DownLeg;
use super::{LegKey, Sfu, UpLeg};

impl Sfu {
    pub(super) fn handle_rtcp(&mut self, now: Instant, path: Path, datagram: &[u8]) -> Result<(), Rejected> {
        match *self.by_address.get(&path.remote).ok_or(Rejected)? {
            LegKey::Up(key) => {
                let leg = self.ups.find_mut(key).ok_or(Rejected)?;
                let plain = leg.origin.transport_mut().ok_or(Rejected)?.open_rtcp(datagram)?;
                self.handle_publisher(now, key, &plain);
            }
            LegKey::Down(key) => {
                let leg = self.downs.find_mut(key).ok_or(Rejected)?;
                let plain = leg.transport.open_rtcp(datagram)?;
                self.handle_receiver(now, key, &plain);
                let mut reports = 0;
                rtcp::read(&plain, |message| match message {
                    Message::Arrivals { report } if reports < REPORTS => {
                        reports += 1;
                        self.handle_arrivals(now, key, report);
                    }
                    Message::Received(block) => self.handle_block(now, key, &block),
                    _ => {}
                });
            }
        }
        Ok(())
    }

    /// A publisher's clock goes to its receivers.
    fn handle_publisher(&mut self, now: Instant, key: Key<UpLeg>, plain: &[u8]) {
        let Some(leg) = self.ups.find_mut(key) else { return };
        let mut reports: Vec<(Kind, usize, SenderReport)> = Vec::new();
        rtcp::read(plain, |message| {
            let Message::Sender(report) = message else { return };
            for published in leg.published.iter_mut().flatten().filter(|published| !published.is_paused()) {
                for (at, layer) in published.layers.iter_mut().enumerate() {
                    if let Some(ours) = layer.handle_sender_report(now, report) {
                        reports.push((published.kind, at, ours));
                    }
                }
            }
        });
        for (kind, layer, report) in reports.into_iter().take(1 + 2 * limits::MEDIA_LAYERS) {
            self.hand_report(key, kind, layer, report);
            self.spread_report(now, key, (kind, layer), report);
        }
    }

    /// A report of one layer goes to those to whom it flows.
    pub(super) fn spread_report(&mut self, now: Instant, key: Key<UpLeg>, (kind, layer): (Kind, usize), report: SenderReport) {
        let receivers = self.ups.find(key).map(|leg| leg.receivers.clone()).unwrap_or_default();
        for receiver in receivers {
            if let Some(at) = receiver.sections[kind.place()]
                && self.downs.find(receiver.leg).is_some_and(|leg| leg.sections[at].flowing() == Some(layer))
            {
                self.send_report(now, receiver.leg, at, report);
            }
        }
    }

    /// What a receiver misses.
    fn handle_receiver(&mut self, now: Instant, key: Key<DownLeg>, plain: &[u8]) {
        let Some(leg) = self.downs.find_mut(key) else { return };
        let Some((sealer, to)) = leg.transport.sender() else { return };
        let (ups, figures, sections, feeds) = (&mut self.ups, &mut self.figures, &mut leg.sections, &leg.feeds);
        let measure = &mut leg.measure;
        let mut way = Way { now, sealer, to, out: &mut self.out, sent: leg.line.as_deref_mut().map(|line| line.begin(now)) };
        let mut without_picture = Vec::new();
        rtcp::read(plain, |message| {
            let (Message::Lost { ssrc, .. } | Message::KeyFrame { ssrc }) = message else {
                return;
            };
            let Some(at) = sections.iter().position(|s| s.ssrc == ssrc && s.is_accepted()) else {
                return;
            };
            // Nothing is repeated of a publisher who is withheld.
            let (section, feed) = (&mut sections[at], feeds[at].publisher());
            let Some(publisher) = feed.and_then(|feed| ups.find_mut(feed)) else {
                return;
            };
            let Some(published) = &mut publisher.published[section.kind.place()] else {
                return;
            };
            match message {
                Message::Lost { pairs, .. } => {
                    for sequence in rtcp::lost(pairs) {
                        let repeated = u64::from(section.resend(sequence, published, &mut way));
                        figures.sums.missed += 1;
                        figures.resent += repeated;
                        measure.track(section.kind).repaired += repeated;
                    }
                }
                _ => {
                    figures.sums.key_frames_wanted += 1;
                    let layer = section.wanted().and_then(|layer| published.layers.get_mut(layer));
                    layer.into_iter().for_each(UpTrack::want_key_frame);
                    if let Some(feed) = feed.filter(|feed| !without_picture.contains(feed)) {
                        without_picture.push(feed);
                    }
                }
            }
        });
        self.out.flush();
        for publisher in without_picture {
            self.request_key_frame(now, publisher);
        }
    }

    pub(super) fn send_report(&mut self, now: Instant, key: Key<DownLeg>, at: usize, report: SenderReport) {
        let Some(leg) = self.downs.find_mut(key) else { return };
        let mut plain = Vec::new();
        if let Some(section) = leg.sections.get_mut(at) {
            section.write_report(now, report, &mut plain);
        }
        self.send_rtcp(LegKey::Down(key), &plain);
    }

    /// Asks every publisher whose receivers cannot go on for a whole picture.
    pub(super) fn request_key_frames(&mut self, now: Instant) {
        for key in self.ups.keys() {
            self.request_key_frame(now, key);
        }
    }

    /// Asks one publisher, if a receiver wants it and the interval allows.
    pub(super) fn request_key_frame(&mut self, now: Instant, key: Key<UpLeg>) {
        let Some(leg) = self.ups.find_mut(key) else { return };
        match leg.origin.transport() {
            None => return self.ask_key_frames(now, key),
            Some(transport) if !transport.is_established() => return,
            Some(_) => {}
        }
        let mut plain = Vec::new();
        for layer in leg.published.iter_mut().flatten().flat_map(|published| &mut published.layers) {
            if let Some(ssrc) = layer.take_key_frame_request(now) {
                rtcp::write_picture_loss(&mut plain, OWN_SSRC, ssrc);
                self.figures.key_frames += 1;
            }
        }
        self.send_rtcp(LegKey::Up(key), &plain);
    }

    /// Asks publishers for what their network lost.
    pub(super) fn request_missing(&mut self, now: Instant) {
        self.missing_at = None;
        for key in self.ups.keys() {
            let Some(leg) = self.ups.find_mut(key) else { continue };
            let mut plain = Vec::new();
            for track in leg.published.iter_mut().flatten().flat_map(|published| &mut published.layers) {
                if let Some((ssrc, missing)) = track.take_missing(now) {
                    self.figures.asked_again += missing.len() as u64;
                    rtcp::write_lost(&mut plain, OWN_SSRC, ssrc, &missing);
                }
                if let Some(at) = track.poll_timeout() {
                    self.missing_at = Some(self.missing_at.map_or(at, |before| before.min(at)));
                }
            }
            self.send_rtcp(LegKey::Up(key), &plain);
        }
    }

    /// Tells a publisher how well it arrives and how much it may send.
    pub(super) fn report_reception(&mut self, now: Instant, key: Key<UpLeg>) {
        let Some(leg) = self.ups.find_mut(key) else { return };
        let publishers = self
            .rooms
            .get(&leg.room)
            .map_or(1, |members| members.iter().filter(|peer| self.people.get(peer).is_some_and(|person| person.up.is_some())).count());
        let mut blocks = Vec::new();
        let mut limited = Vec::new();
        let (mut is_layered, mut screen) = (false, 0);
        for published in leg.published.iter_mut().flatten() {
            is_layered |= published.kind == Kind::Video && published.layers.len() > 1;
            if published.kind == Kind::Screen && !published.is_paused() {
                screen = limits::MEDIA_SCREEN_BITS;
            }
            for layer in published.layers.iter_mut().filter(|layer| layer.is_flowing(now)) {
                blocks.extend(layer.report(now));
                limited.extend(layer.ssrc().filter(|_| published.codec.remb));
            }
        }
        if blocks.is_empty() {
            return;
        }
        leg.reported = Some(now);
        let mut plain = Vec::new();
        rtcp::write_receiver_report(&mut plain, OWN_SSRC, &blocks);
        if !limited.is_empty() {
            let most = if is_layered { limits::MEDIA_UPLINK_BITS } else { uplink_limit(publishers) };
            rtcp::write_bandwidth(&mut plain, OWN_SSRC, most + screen, &limited);
        }
        self.send_rtcp(LegKey::Up(key), &plain);
    }

    /// Tells a publisher when its packets arrived.
    pub(super) fn report_arrivals(&mut self, key: Key<UpLeg>) {
        let Some(leg) = self.ups.find_mut(key) else { return };
        let Some(arrivals) = &mut leg.arrivals else { return };
        let (mut report, mut plain) = (Vec::new(), Vec::new());
        if arrivals.take_report(&mut report) {
            let media = leg.published.iter().flatten().flat_map(|published| &published.layers).find_map(UpTrack::ssrc);
            rtcp::write_arrivals(&mut plain, OWN_SSRC, media.unwrap_or(0), &report);
        }
        self.send_rtcp(LegKey::Up(key), &plain);
    }

    /// A publisher has left: its SSRCs end for everyone who heard them.
    pub(super) fn say_goodbye(&mut self, publisher: &UpLeg) {
        for receiver in &publisher.receivers {
            let mut plain = Vec::new();
            if let Some(leg) = self.downs.find(receiver.leg) {
                for section in receiver.sections.iter().flatten().filter_map(|at| leg.sections.get(*at)) {
                    rtcp::write_receiver_report(&mut plain, section.ssrc, &[]);
                    rtcp::write_goodbye(&mut plain, section.ssrc);
                }
            }
            self.send_rtcp(LegKey::Down(receiver.leg), &plain);
        }
    }

    fn send_rtcp(&mut self, leg: LegKey, plain: &[u8]) {
        if plain.is_empty() {
            return;
        }
        let Some(transport) = self.transport(leg) else { return };
        if let (Some(to), Ok(sealed)) = (transport.selected(), transport.seal_rtcp(plain)) {
            self.out.send(to, &sealed);
        }
    }
}

/// What a publisher of one size may send, so that all others of a room together fit into one receiver's line: of several sizes
/// each receiver gets the one that fits.
fn uplink_limit(publishers: usize) -> u64 {
    let heard = publishers.saturating_sub(1).max(1) as u64;
    (limits::MEDIA_DOWNLINK_BITS / heard).clamp(limits::MEDIA_UPLINK_BITS_LEAST, limits::MEDIA_UPLINK_BITS)
}

/// Chosen: the SSRC of our own reports; it is in nobody's SDP and carries no media.
const OWN_SSRC: u32 = 1;
/// Chosen: browsers send one report of arrivals at a time.
const REPORTS: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn publishers_share_a_receivers_line() {
        let table = [(0, 2_500_000), (1, 2_500_000), (3, 2_500_000), (5, 1_500_000), (12, 545_454), (100, 300_000)];
        for (publishers, wanted) in table {
            assert_eq!(uplink_limit(publishers), wanted, "{publishers}");
        }
    }
}
