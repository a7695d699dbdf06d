//! What the pages of an ended conversation say about how sound and picture came through, to those who may read the record.

use std::collections::BTreeMap;

use crate::base::ids::PersonId;
use crate::media::quality::Carrier;
use crate::media::{Kind, Leg};
use crate::meetings::participants::Participant;
use crate::meetings::quality::{self, Cause, Line, Verdict};
use crate::text::Words;

/// How one person came through.
pub struct QualityView {
    pub name: String,
    pub verdict: Judged,
    pub why: String,
    /// A name, and its values.
    pub rows: Vec<(String, Vec<String>)>,
}

/// A word with its sign.
#[derive(Default)]
pub struct Judged {
    /// Empty: nothing was measured.
    pub text: String,
    pub state: &'static str,
}

/// Person by person, in the order of arrival; nobody of whom nothing was measured.
pub fn views(t: &Words, people: &[Participant], lines: &[Line]) -> Vec<QualityView> {
    let mut of: BTreeMap<&PersonId, Vec<&Line>> = BTreeMap::new();
    for line in lines {
        of.entry(&line.person).or_default().push(line);
    }
    let known = people.iter().filter_map(|person| Some((person, of.get(&person.id)?)));
    known.map(|(person, lines)| QualityView::new(t, person.name.expose(), lines)).collect()
}

/// The whole conversation in one word.
pub fn judged(t: &Words, lines: &[Line]) -> Judged {
    quality::judge(lines).map(|(verdict, _)| Judged::new(t, verdict)).unwrap_or_default()
}

impl QualityView {
    fn new(t: &Words, name: &str, lines: &[&Line]) -> Self {
        let (verdict, cause) = quality::judge(lines.iter().copied()).unwrap_or((Verdict::Good, None));
        let delay_ms = lines.iter().filter_map(|line| line.track.round_trip.mean()).max().map(|us| us.div_ceil(1000));
        let mut rows: Vec<_> = lines.iter().map(|line| row(t, line)).collect();
        if let Some(ms) = delay_ms {
            rows.push((t.say("call-details-delay"), vec![t.say1("call-details-delay-value", "ms", ms)]));
        }
        if let Some(carrier) = lines.iter().find_map(|line| line.carrier) {
            rows.push((t.say("call-details-route"), vec![route(carrier).to_owned()]));
        }
        let loss = lines.iter().map(|line| line.loss_permille()).max().unwrap_or(0);
        let why = match cause {
            None => t.say("desk-quality-why-good"),
            Some(Cause::Loss) => t.say1("desk-quality-why-loss", "percent", t.permille(loss)),
            Some(Cause::Delay) => t.say1("desk-quality-why-delay", "ms", delay_ms.unwrap_or(0)),
            Some(Cause::Jitter) => t.say("desk-quality-why-jitter"),
            Some(Cause::Narrow) => t.say("desk-quality-why-narrow"),
        };
        Self { name: name.to_owned(), verdict: Judged::new(t, verdict), why, rows }
    }
}

impl Judged {
    fn new(t: &Words, verdict: Verdict) -> Self {
        let (text, state) = match verdict {
            Verdict::Good => (t.say("call-quality-good"), "open"),
            Verdict::Uneven => (t.say("call-quality-uneven"), "waiting"),
            Verdict::Poor => (t.say("call-quality-poor"), "late"),
        };
        Self { text, state }
    }
}

fn row(t: &Words, line: &Line) -> (String, Vec<String>) {
    let name = match (line.leg, line.kind) {
        (Leg::Up, Kind::Audio) => t.say("desk-quality-up-audio"),
        (Leg::Up, Kind::Video) => t.say("desk-quality-up-video"),
        (Leg::Up, Kind::Screen) => t.say("desk-quality-up-screen"),
        (Leg::Down, Kind::Audio) => t.say("desk-quality-down-audio"),
        (Leg::Down, Kind::Video) => t.say("desk-quality-down-video"),
        (Leg::Down, Kind::Screen) => t.say("desk-quality-down-screen"),
    };
    let mut values = vec![t.say2("call-quality-stream", "codec", line.codec.as_str(), "rate", line.bits_per_second() / 1000)];
    if line.track.lines > 0 {
        values.push(t.say1("desk-quality-lines", "lines", line.track.lines));
    }
    if line.track.layers > 1 {
        values.push(t.say1("call-quality-sizes", "count", line.track.layers));
    }
    values.push(t.say1("call-quality-lost", "percent", t.permille(line.loss_permille())));
    if let Some(us) = line.track.jitter.mean() {
        values.push(t.say1("call-quality-jitter", "ms", us.div_ceil(1000)));
    }
    if line.track.pauses > 0 {
        values.push(t.say1("desk-quality-pauses", "count", line.track.pauses));
    }
    (name, values)
}

fn route(carrier: Carrier) -> &'static str {
    match carrier {
        Carrier::UdpV4 => "UDP, IPv4",
        Carrier::UdpV6 => "UDP, IPv6",
        Carrier::TcpV4 => "TCP, IPv4",
        Carrier::TcpV6 => "TCP, IPv6",
    }
}
