//! How media fares, for operators: histograms and sums per worker.
//!
//! **Invariants.** All legs of a worker together: no label names a room, a person or an address.

use std::fmt::Write;

use crate::media::quality::{Bounds, ESTIMATE_BITS, Histogram, JITTER_US, LOSS_PERMILLE, ROUND_TRIP_US, Side};
use crate::media::{Figures, quality};

/// Appends what is known of each worker.
pub fn write(text: &mut String, workers: &[Figures]) {
    for Counter { name, help, value } in COUNTERS {
        head(text, name, "counter", help);
        for (worker, figures) in workers.iter().enumerate() {
            // Writing into a String does not fail, here and below.
            let _ = writeln!(text, "visavis_{name}{{worker=\"{worker}\"}} {}", value(figures));
        }
    }
    for Sided { name, help, value } in SIDED {
        head(text, name, "counter", help);
        for (worker, figures) in workers.iter().enumerate() {
            for (leg, side) in sides(&figures.sums) {
                let _ = writeln!(text, "visavis_{name}{{worker=\"{worker}\",leg=\"{leg}\"}} {}", value(side));
            }
        }
    }
    for (shape, pick) in [(&LOSS, (|side| &side.loss) as fn(&Side) -> &Histogram), (&JITTER, |side| &side.jitter)] {
        head(text, shape.name, "histogram", shape.help);
        for (worker, figures) in workers.iter().enumerate() {
            for (leg, side) in sides(&figures.sums) {
                shape.write(text, &format!("worker=\"{worker}\",leg=\"{leg}\""), pick(side));
            }
        }
    }
    for (shape, pick) in [(&ROUND_TRIP, (|sums| &sums.round_trip) as fn(&quality::Sums) -> &Histogram), (&ESTIMATE, |sums| &sums.estimate)]
    {
        head(text, shape.name, "histogram", shape.help);
        for (worker, figures) in workers.iter().enumerate() {
            shape.write(text, &format!("worker=\"{worker}\""), pick(&figures.sums));
        }
    }
}

/// What one worker counts.
struct Counter {
    name: &'static str,
    help: &'static str,
    value: fn(&Figures) -> u64,
}

/// What is counted for both directions.
struct Sided {
    name: &'static str,
    help: &'static str,
    value: fn(&Side) -> u64,
}

/// How a histogram is written: in the units that Prometheus asks for.
struct Shape {
    name: &'static str,
    help: &'static str,
    bounds: &'static Bounds,
    per_unit: f64,
}

impl Shape {
    fn write(&self, text: &mut String, labels: &str, histogram: &Histogram) {
        let name = self.name;
        let mut count = 0;
        for (n, more) in histogram.counts.iter().enumerate() {
            count += more;
            let bound = self.bounds.get(n).map_or("+Inf".to_owned(), |bound| (*bound as f64 / self.per_unit).to_string());
            let _ = writeln!(text, "visavis_{name}_bucket{{{labels},le=\"{bound}\"}} {count}");
        }
        let _ = writeln!(text, "visavis_{name}_sum{{{labels}}} {}", histogram.sum as f64 / self.per_unit);
        let _ = writeln!(text, "visavis_{name}_count{{{labels}}} {count}");
    }
}

fn head(text: &mut String, name: &str, kind: &str, help: &str) {
    let _ = write!(text, "# HELP visavis_{name} {help}\n# TYPE visavis_{name} {kind}\n");
}

fn sides(sums: &quality::Sums) -> [(&'static str, &Side); 2] {
    [("up", &sums.up), ("down", &sums.down)]
}

const COUNTERS: &[Counter] = &[
    Counter { name: "media_asked_again_total", help: "Packets that were asked again of publishers (NACK).", value: |f| f.asked_again },
    Counter { name: "media_missed_total", help: "Packets that receivers asked for again (NACK).", value: |f| f.sums.missed },
    Counter { name: "media_key_frames_asked_total", help: "Key frames that were asked of publishers (PLI).", value: |f| f.key_frames },
    Counter {
        name: "media_key_frames_wanted_total",
        help: "Key frames that receivers asked for (PLI, FIR).",
        value: |f| f.sums.key_frames_wanted,
    },
    Counter {
        name: "media_pauses_total",
        help: "Pictures that were taken from a receiver whose line did not carry them.",
        value: |f| f.sums.pauses,
    },
];

const SIDED: &[Sided] = &[
    Sided { name: "media_expected_total", help: "Packets that should have arrived.", value: |side| side.expected },
    Sided { name: "media_lost_total", help: "Packets that did not arrive.", value: |side| side.lost },
];

const LOSS: Shape =
    Shape { name: "media_loss_ratio", help: "Share of packets lost, per track and report.", bounds: &LOSS_PERMILLE, per_unit: 1e3 };
const JITTER: Shape =
    Shape { name: "media_jitter_seconds", help: "Interarrival jitter, per track and report.", bounds: &JITTER_US, per_unit: 1e6 };
const ROUND_TRIP: Shape =
    Shape { name: "media_round_trip_seconds", help: "Round trip to receivers, per report.", bounds: &ROUND_TRIP_US, per_unit: 1e6 };
const ESTIMATE: Shape = Shape {
    name: "media_estimate_bits_per_second",
    help: "What the lines of receivers are taken to carry, per receiver and second.",
    bounds: &ESTIMATE_BITS,
    per_unit: 1.0,
};

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn histograms_are_written_as_prometheus_reads_them() {
        let mut figures = Figures::default();
        figures.sums.up.add(100, 3, Duration::from_millis(7));
        figures.sums.up.add(100, 0, Duration::from_millis(300));
        figures.sums.round_trip.add(&ROUND_TRIP_US, 60_000);
        let mut text = String::new();
        write(&mut text, &[Figures::default(), figures]);
        for line in [
            "# TYPE visavis_media_loss_ratio histogram",
            "visavis_media_loss_ratio_bucket{worker=\"1\",leg=\"up\",le=\"0\"} 1",
            "visavis_media_loss_ratio_bucket{worker=\"1\",leg=\"up\",le=\"0.02\"} 1",
            "visavis_media_loss_ratio_bucket{worker=\"1\",leg=\"up\",le=\"0.05\"} 2",
            "visavis_media_loss_ratio_bucket{worker=\"1\",leg=\"up\",le=\"+Inf\"} 2",
            "visavis_media_loss_ratio_sum{worker=\"1\",leg=\"up\"} 0.03",
            "visavis_media_loss_ratio_count{worker=\"0\",leg=\"up\"} 0",
            "visavis_media_jitter_seconds_bucket{worker=\"1\",leg=\"up\",le=\"0.01\"} 1",
            "visavis_media_round_trip_seconds_bucket{worker=\"1\",le=\"0.1\"} 1",
            "visavis_media_lost_total{worker=\"1\",leg=\"up\"} 3",
            "visavis_media_pauses_total{worker=\"0\"} 0",
        ] {
            assert!(text.lines().any(|written| written == line), "{line}\nin\n{text}");
        }
        let named: Vec<_> = text.lines().filter(|line| line.starts_with("# TYPE")).collect();
        let mut once = named.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), named.len(), "each is described once");
    }
}
