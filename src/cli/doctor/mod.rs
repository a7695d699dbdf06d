//! `visavis doctor`: tries a running server as a caller would, and says in plain lines what is wrong and how to put it right.
//!
//! Owns: what the server says of itself ([`facts`]), asking its pages ([`https`]), asking its media ports ([`reach`]), and a call
//! between three people of our own ([`call`], [`peer`], [`carry`]), whose media is another implementation than the server's.
//!
//! **Invariants.** It asks this server only, at the addresses that the server names, and starts none. The call goes over a stage
//! of its own that nobody sees, and leaves nothing behind. One line per question: PASS, WARN (works, but somebody may miss
//! something) or FAIL with what to do; the exit code is 1 after any FAIL. *Absent*: changing anything.

mod call;
mod carry;
pub mod facts;
mod https;
mod peer;
mod reach;

use std::fmt;
use std::process::ExitCode;

use serde::{Deserialize, Serialize};
use tokio::runtime::Runtime;

use crate::app::House;
use crate::cli::control;
use crate::cli::deeds::Request;
use crate::cli::fault::{FAILED, Fault};
use crate::config::Config;

use facts::{Facts, Served};

/// One question and its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub verdict: Verdict,
    pub what: String,
    pub says: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    Pass,
    Warn,
    Fail,
}

impl Line {
    pub fn pass(what: &str, says: impl Into<String>) -> Self {
        Self { verdict: Verdict::Pass, what: what.to_owned(), says: says.into() }
    }

    pub fn warn(what: &str, says: impl Into<String>) -> Self {
        Self { verdict: Verdict::Warn, what: what.to_owned(), says: says.into() }
    }

    pub fn fail(what: &str, says: impl Into<String>) -> Self {
        Self { verdict: Verdict::Fail, what: what.to_owned(), says: says.into() }
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verdict = match self.verdict {
            Verdict::Pass => "PASS",
            Verdict::Warn => "WARN",
            Verdict::Fail => "FAIL",
        };
        write!(f, "{verdict}  {:<12}  {}", self.what, self.says)
    }
}

/// What was said so far; each line is printed when it is known.
#[derive(Default)]
struct Report {
    failed: bool,
}

impl Report {
    fn say(&mut self, line: &Line) {
        self.failed |= line.verdict == Verdict::Fail;
        println!("{line}");
    }

    fn say_all(&mut self, lines: &[Line]) {
        lines.iter().for_each(|line| self.say(line));
    }

    fn end(&self) -> ExitCode {
        ExitCode::from(if self.failed { FAILED } else { 0 })
    }
}

/// Asks everything and prints it.
pub fn run(config: &Config) -> ExitCode {
    match examine(config) {
        Ok(report) => report.end(),
        Err(fault) => fault.report(),
    }
}

fn examine(config: &Config) -> Result<Report, Fault> {
    let mut report = Report::default();
    let runtime = Runtime::new().map_err(|fault| Fault::failed(format!("The machine gave no runtime ({fault}): look at its limits.")))?;
    let answer = match control::ask(&config.data, &Request::Doctor)? {
        Some(answer) if answer.code == 0 => answer.output,
        Some(answer) => return Err(Fault::failed(answer.notice.trim_start_matches("visavis: ").to_owned())),
        None => {
            report.say_all(&runtime.block_on(look_alone(config)));
            return Ok(report);
        }
    };
    let unread = |_| Fault::failed("The running server answers something else: use the program it was started from.".to_owned());
    let facts: Facts = serde_json::from_str(&answer).map_err(unread)?;
    report.say_all(&facts.lines);
    if let Some(served) = facts.served {
        runtime.block_on(try_out(config, &served, &mut report));
        // The sessions are ended already; without an answer the tokens end by themselves.
        let _ = control::ask(&config.data, &Request::DoctorDone { tokens: served.tokens });
    }
    Ok(report)
}

/// What can be seen of a folder that nobody serves.
async fn look_alone(config: &Config) -> Vec<Line> {
    let mut lines = Vec::new();
    let data = config.data.display();
    if config.data.is_dir() {
        match House::open(config) {
            Ok(house) => {
                lines = facts::lines(&house).await;
                house.close();
            }
            Err(fault) => lines.push(Line::fail("data folder", Fault::from_start(&fault, config).to_string())),
        }
    } else {
        lines.push(Line::fail("data folder", format!("There is none at {data}: name the right one with --data.")));
    }
    lines.push(Line::fail("server", format!("None is running on {data}: start it with `visavis serve --data {data}`, then ask again.")));
    lines
}

async fn try_out(config: &Config, served: &Served, report: &mut Report) {
    let client = match https::Client::new(&served.authority) {
        Ok(client) => client,
        Err(why) => {
            return report.say(&Line::fail("pages", format!("The certificate authority cannot be used ({why}): start the server again.")));
        }
    };
    let (lines, door) = https::check(&client, config, served).await;
    report.say_all(&lines);
    report.say_all(&reach::addresses(served));
    let Some(door) = door else {
        return report.say(&Line::warn("call", "Not tried, because no page answers."));
    };
    let stages: Vec<_> =
        served.tokens.iter().map(|token| call::Stage { client: client.clone(), door: door.clone(), token: token.clone() }).collect();
    let ways = match reach::ports(&stages, served).await {
        Ok((lines, ways)) => {
            report.say_all(&lines);
            ways
        }
        Err(line) => return report.say(&line),
    };
    for (stage, way) in stages.first().into_iter().flat_map(|stage| ways.iter().map(move |way| (stage, way))) {
        report.say(&call::make(stage, way).await);
    }
}
