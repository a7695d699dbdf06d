//! Reads `LOAD<tab>JSON` lines of many runs and prints the medians as a table, server beside server; `--plot FILE` draws CPU per
//! packet over the number of receivers.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::BufRead;

use serde_json::Value;

/// Head of a column, where the figure stands, and how many decimals it has.
const COLUMNS: [(&str, &str, usize); 9] = [
    ("µs CPU/packet", "/cpu_us_per_forwarded_packet", 2),
    ("packets/s", "/pps", 0),
    ("loss %", "/loss", 3),
    ("latency p50 ms", "/lat_us/p50", 2),
    ("latency p99 ms", "/lat_us/p99", 2),
    ("join p50 ms", "/join_ms/p50", 0),
    ("ms CPU/join", "/join_cpu_ms_per_pc", 2),
    ("KB/receiver", "/rss_per_subscriber_kb", 0),
    ("CPU %", "/sfu_cpu_pct", 0),
];

type Runs = BTreeMap<(usize, String), BTreeMap<String, Vec<Value>>>;

fn main() {
    let (mut runs, mut order) = (Runs::new(), Vec::<String>::new());
    for line in std::io::stdin().lock().lines().map_while(Result::ok) {
        let Some((load, json)) = line.split_once('\t') else { continue };
        let Ok(run) = serde_json::from_str::<Value>(json) else { continue };
        let label = run["label"].as_str().unwrap_or("?").to_owned();
        if !order.iter().any(|known| known == load) {
            order.push(load.to_owned());
        }
        let place = order.iter().position(|known| known == load).unwrap_or(0);
        runs.entry((place, load.to_owned())).or_default().entry(label).or_default().push(run);
    }
    print!("| load | server | runs |");
    COLUMNS.iter().for_each(|(head, ..)| print!(" {head} |"));
    println!("\n|---|---|---|{}", "---|".repeat(COLUMNS.len()));
    for ((_, load), servers) in &runs {
        for (server, all) in servers {
            let failed = all.iter().filter(|run| run.get("error").is_some()).count();
            let failed = if failed > 0 { format!(" ({failed} failed)") } else { String::new() };
            print!("| {load} | {server} | {}{failed} |", all.len());
            for (_, at, decimals) in COLUMNS {
                match median(all, at) {
                    Some(value) => print!(" {:.decimals$} |", value * scale(at)),
                    None => print!(" |"),
                }
            }
            println!();
        }
    }
    if let Some(path) = std::env::args().skip_while(|arg| arg != "--plot").nth(1) {
        std::fs::write(&path, plot(&runs)).expect("the plot cannot be written");
    }
}

fn scale(at: &str) -> f64 {
    match at {
        "/loss" => 100.0,
        at if at.starts_with("/lat_us") => 0.001,
        _ => 1.0,
    }
}

fn median(runs: &[Value], at: &str) -> Option<f64> {
    let mut values: Vec<f64> = runs.iter().filter_map(|run| run.pointer(at)?.as_f64()).collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}

/// CPU per packet over receivers, both axes in steps that fit what was measured.
fn plot(runs: &Runs) -> String {
    let mut lines: BTreeMap<&str, Vec<(f64, f64)>> = BTreeMap::new();
    for ((_, load), servers) in runs {
        if !load.starts_with("growth ") {
            continue;
        }
        for (server, all) in servers {
            if let (Some(receivers), Some(cpu)) = (median(all, "/subs"), median(all, "/cpu_us_per_forwarded_packet")) {
                lines.entry(server).or_default().push((receivers, cpu));
            }
        }
    }
    let most = lines.values().flatten().map(|(_, cpu)| *cpu).fold(1.0, f64::max) * 1.1;
    let (width, height, left, foot) = (640.0, 320.0, 48.0, 36.0);
    let x = |receivers: f64| left + (receivers.log10() - 1.0) / 2.2 * (width - left - 90.0);
    let y = |cpu: f64| 12.0 + (1.0 - cpu / most) * (height - foot - 12.0);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>\n"
    );
    let step = if most > 8.0 { 2.0 } else { 1.0 };
    for n in 0..=(most / step) as usize {
        let at = n as f64 * step;
        let _ = writeln!(svg, "<path d=\"M{left} {0}H{1}\" stroke=\"#ddd\"/><text x=\"{2}\" y=\"{3}\" text-anchor=\"end\">{at}</text>", y(at), width - 80.0, left - 6.0, y(at) + 4.0);
    }
    for at in [10.0, 30.0, 100.0, 300.0, 1000.0] {
        let _ = writeln!(svg, "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\">{at}</text>", x(at), height - foot + 18.0);
    }
    let _ = writeln!(svg, "<text x=\"{left}\" y=\"{}\">receivers of one publisher, 2 Mbit/s; µs of CPU per forwarded packet</text>", height - 4.0);
    for ((server, points), colour) in lines.iter().zip(["#c2410c", "#0f766e", "#4338ca"]) {
        let path: Vec<String> = points.iter().map(|(receivers, cpu)| format!("{:.1} {:.1}", x(*receivers), y(*cpu))).collect();
        let _ = writeln!(svg, "<path d=\"M{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>", path.join("L"));
        for (receivers, cpu) in points {
            let _ = writeln!(svg, "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"3\" fill=\"{colour}\"/>", x(*receivers), y(*cpu));
        }
        if let Some((receivers, cpu)) = points.last() {
            let _ = writeln!(svg, "<text x=\"{:.1}\" y=\"{:.1}\" fill=\"{colour}\">{server}</text>", x(*receivers) + 8.0, y(*cpu) + 4.0);
        }
    }
    svg + "</svg>\n"
}
