//! Lines of all kinds in virtual time: what is made of them, how soon, and what it costs.

use super::network::Network;
use super::*;
use crate::media::arrivals::Arrivals;
use std::time::Duration;

/// A sender that always sends the largest layer that fits, and a receiver that reports as browsers do.
struct Call {
    start: Instant,
    now: Instant,
    line: Line,
    there: Network,
    /// Reports come back as late as packets go.
    back: Network,
    /// Sizes of the picture in bits per second, ascending.
    layers: &'static [u64],
    flowing: u64,
    owed: f64,
    on_the_way: Vec<(Instant, u16)>,
    reports: Vec<(Instant, Vec<u8>)>,
    receiver: Option<Arrivals>,
    sent: u64,
    padding: u64,
    lost: u64,
    /// The longest that a packet needed lately.
    longest: Duration,
}

impl Call {
    fn new(there: Network, layers: &'static [u64]) -> Self {
        let now = Instant::now();
        let (start, line) = (now, Line::new(now));
        let back = Network::new(10_000_000, 5);
        Self {
            start,
            now,
            line,
            there,
            back,
            layers,
            flowing: layers[0],
            owed: 0.0,
            on_the_way: Vec::new(),
            reports: Vec::new(),
            receiver: None,
            sent: 0,
            padding: 0,
            lost: 0,
            longest: Duration::ZERO,
        }
    }

    fn pass(&mut self, time: Duration) {
        let end = self.now + time;
        while self.now < end {
            self.step();
        }
    }

    /// One millisecond.
    fn step(&mut self) {
        self.now += Duration::from_millis(1);
        let ms = (self.now - self.start).as_millis() as u64;
        self.receive(ms);
        let estimate = self.line.bits_per_second();
        let fitting = |layer: &&u64| **layer + SOUND <= estimate;
        self.flowing = *self.layers.iter().rev().find(fitting).unwrap_or(&0);
        let wish = self.layers.iter().find(|layer| **layer > self.flowing).map_or(0, |next| next + SOUND);
        self.line.wish(wish);
        if ms.is_multiple_of(20) {
            self.send(SOUND as usize / 8 / 50);
        }
        if ms.is_multiple_of(33) {
            self.owed += self.flowing as f64 / 8.0 * 0.033;
            while self.owed > 0.0 {
                let size = (self.owed as usize).clamp(100, 1_200);
                self.owed -= size as f64;
                self.send(size);
            }
        }
        if ms.is_multiple_of(10) {
            let mut padding = self.line.poll_padding(self.now);
            self.padding += padding as u64;
            while padding > 0 {
                self.send(300);
                padding = padding.saturating_sub(300);
            }
        }
    }

    fn send(&mut self, bytes: usize) {
        let number = self.line.begin(self.now).note(bytes);
        self.sent += bytes as u64;
        let arrivals = self.there.send(self.now, bytes);
        self.lost += u64::from(arrivals.is_empty());
        if let Some(first) = arrivals.first() {
            self.longest = self.longest.max(*first - self.now);
        }
        self.on_the_way.extend(arrivals.into_iter().map(|at| (at, number)));
    }

    fn receive(&mut self, ms: u64) {
        let now = self.now;
        let mut arrived: Vec<_> = self.on_the_way.extract_if(.., |(at, _)| *at <= now).collect();
        arrived.sort();
        for (at, number) in arrived {
            self.receiver.get_or_insert_with(|| Arrivals::new(at, number)).handle_packet(at, number);
        }
        let mut report = Vec::new();
        if ms.is_multiple_of(60) && self.receiver.as_mut().is_some_and(|receiver| receiver.take_report(&mut report)) {
            let arrivals = self.back.send(now, report.len());
            self.reports.extend(arrivals.into_iter().map(|at| (at, report.clone())));
        }
        let read: Vec<_> = self.reports.extract_if(.., |(at, _)| *at <= now).collect();
        for (_, report) in read {
            self.line.handle_report(now, &report);
        }
    }
}

const SOUND: u64 = 40_000;
const LAYERS: &[u64] = &[150_000, 500_000, 1_500_000];
const SECOND: Duration = Duration::from_secs(1);

fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

#[test]
fn a_wide_line_shows_the_largest_picture_within_two_seconds() {
    let mut call = Call::new(Network::new(20_000_000, 1), LAYERS);
    call.pass(2 * SECOND);
    assert_eq!(call.flowing, 1_500_000, "{}", call.line.bits_per_second());
    assert!(call.line.bits_per_second() < 3_000_000, "capped by what was sent: {}", call.line.bits_per_second());
    call.pass(60 * SECOND);
    assert_eq!((call.flowing, call.lost), (1_500_000, 0));
    assert!(call.line.bits_per_second() < 3_000_000, "{}", call.line.bits_per_second());
    assert!(call.padding < 200_000, "nothing is tried out that is not wanted: {}", call.padding);
}

#[test]
fn each_line_gets_the_picture_that_it_carries_and_is_not_flooded() {
    // Line, picture, and the longest time that sound may need on it, once it has settled.
    let table = [(250_000, 150_000), (700_000, 500_000), (1_200_000, 500_000), (2_500_000, 1_500_000), (10_000_000, 1_500_000)];
    for (line, picture) in table {
        let mut call = Call::new(Network::new(line, 2), LAYERS);
        call.pass(20 * SECOND);
        let (mut shown, mut looks) = (0, 0);
        (call.longest, call.lost) = (Duration::ZERO, 0);
        for _ in 0..400 {
            call.pass(ms(100));
            looks += 1;
            shown += u32::from(call.flowing >= picture);
        }
        assert!(shown * 10 >= looks * 9, "{line}: {shown} of {looks}, {}", call.line.bits_per_second());
        assert!(call.lost < 10, "{line}: {} lost", call.lost);
        assert!(call.longest < ms(400), "{line}: {:?}", call.longest);
    }
}

#[test]
fn less_is_sent_within_half_a_second_of_a_line_that_narrows_and_more_when_it_widens() {
    let mut call = Call::new(Network::new(5_000_000, 3), LAYERS);
    call.pass(10 * SECOND);
    assert_eq!(call.flowing, 1_500_000);
    call.there.bits_per_second = 800_000;
    let narrowed = call.now;
    while call.flowing > 500_000 && call.now < narrowed + 5 * SECOND {
        call.step();
    }
    assert!(call.now - narrowed < ms(600), "{:?}", call.now - narrowed);
    call.pass(10 * SECOND);
    assert_eq!(call.flowing, 500_000, "{}", call.line.bits_per_second());
    call.there.bits_per_second = 5_000_000;
    let widened = call.now;
    while call.flowing < 1_500_000 && call.now < widened + 60 * SECOND {
        call.step();
    }
    assert!(call.now - widened < 20 * SECOND, "{:?}", call.now - widened);
}

#[test]
fn a_trembling_and_losing_network_keeps_its_picture() {
    let table: [(&str, u64, u64, u64, u64); 8] = [
        ("jitter", 30, 0, 0, 0),
        ("loss", 0, 50, 0, 0),
        ("overtaking", 10, 0, 30, 0),
        ("duplicates", 5, 0, 0, 50),
        ("a bad radio", 30, 100, 20, 10),
        ("much jitter", 100, 0, 0, 0),
        ("a very bad radio", 100, 100, 0, 0),
        ("one where everything overtakes", 100, 100, 1_000, 0),
    ];
    for (name, jitter, loss, reorder, duplicate) in table {
        for seed in 1..4 {
            let mut network = Network::new(8_000_000, seed);
            network.jitter = ms(jitter);
            (network.loss_permille, network.reorder_permille, network.duplicate_permille) = (loss, reorder, duplicate);
            let mut call = Call::new(network, LAYERS);
            let (mut large, mut some) = (0, 0);
            for _ in 0..600 {
                call.pass(ms(100));
                large += u32::from(call.flowing >= 500_000);
                some += u32::from(call.flowing > 0);
            }
            assert!(some >= 590, "{name} {seed}: {some}");
            assert!(large >= 400, "{name} {seed}: {large}, {}", call.line.bits_per_second());
        }
    }
}

#[test]
fn a_line_that_is_wide_for_a_moment_only_is_tried_less_and_less_often() {
    let mut call = Call::new(Network::new(5_000_000, 4), LAYERS);
    call.pass(10 * SECOND);
    let (mut raises, mut since) = (0, Some(call.now));
    let end = call.now + 120 * SECOND;
    while call.now < end {
        call.step();
        // What polices it lets a second of the large picture pass.
        since = since.filter(|_| call.flowing == 1_500_000).or_else(|| {
            raises += u32::from(call.flowing == 1_500_000);
            (call.flowing == 1_500_000).then_some(call.now)
        });
        let is_policed = since.is_some_and(|since| call.now > since + SECOND);
        call.there.bits_per_second = if is_policed { 700_000 } else { 5_000_000 };
    }
    assert!((3..=14).contains(&raises), "{raises}");
}

#[test]
fn after_an_outage_of_five_seconds_the_picture_is_back_within_two() {
    let mut call = Call::new(Network::new(5_000_000, 4), LAYERS);
    call.pass(10 * SECOND);
    call.there.loss_permille = 1_000;
    call.pass(5 * SECOND);
    call.there.loss_permille = 0;
    call.pass(ms(500));
    assert!(call.flowing >= 500_000, "{}", call.line.bits_per_second());
    call.pass(ms(1_500));
    assert_eq!(call.flowing, 1_500_000, "{}", call.line.bits_per_second());
}

#[test]
fn who_never_reports_is_never_tried_out() {
    let mut network = Network::new(5_000_000, 4);
    network.loss_permille = 1_000;
    let mut call = Call::new(network, LAYERS);
    call.pass(10 * SECOND);
    assert!(!call.line.is_known(call.now));
    assert_eq!((call.padding, call.flowing), (0, 500_000));
}

#[test]
fn made_up_reports_neither_panic_nor_promise() {
    let mut call = Call::new(Network::new(5_000_000, 4), LAYERS);
    let mut random = 7u64;
    for n in 0..20_000u32 {
        call.send(1_000);
        let bytes: Vec<u8> = (0..n % 60)
            .map(|_| {
                random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                (random >> 56) as u8
            })
            .collect();
        let mut report = bytes.clone();
        if report.len() > 8 {
            // About few packets, and near the newest ones.
            report[0..2].copy_from_slice(&(n as u16).wrapping_sub(20).to_be_bytes());
            report[2] = 0;
        }
        call.line.handle_report(call.now, &report);
        call.now += ms(u64::from(n % 40));
        call.line.poll_padding(call.now);
    }
    assert!(call.line.bits_per_second() <= 20_000_000);
}
