//! A call between three people of our own, over the stage for trials: everybody sends, everybody is to hear the two others.

use std::net::{IpAddr, Ipv4Addr, UdpSocket};
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::time::{interval, sleep};

use crate::live::trial::SLUG;

use super::Line;
use super::carry::Bridge;
use super::https::{Client, Door, Question};
use super::peer::{KINDS, Listener, Speaker};
use super::reach::{Answer, Carrier, Way};

/// Where sessions are opened.
pub struct Stage {
    pub client: Client,
    pub door: Door,
    pub token: String,
}

/// One that was opened.
pub struct Session {
    pub answer: String,
    path: String,
}

/// Why one was not.
pub enum Refused {
    /// The machine carries nobody more now.
    Full,
    Trouble(String),
}

impl Refused {
    pub fn line(&self) -> Line {
        match self {
            Self::Full => {
                Line::warn("call", "Not tried, because this server carries all that it can now: ask again when there are fewer calls.")
            }
            Self::Trouble(why) => Line::fail("call", format!("No session was opened ({why}): look at the server's log.")),
        }
    }
}

impl Stage {
    /// `area`: `whip` or `whep`.
    pub async fn open(&self, area: &str, label: &str, offer: String) -> Result<Session, Refused> {
        let question = Question { method: "POST", path: format!("/{area}/{SLUG}/{label}"), token: self.token.clone(), body: offer };
        match self.client.ask(&self.door, question).await {
            Ok(reply) if reply.status == 201 => Ok(Session { answer: reply.body, path: reply.location }),
            Ok(reply) if reply.status == 503 => Err(Refused::Full),
            Ok(reply) => Err(Refused::Trouble(format!("{} {}", reply.status, reply.body))),
            Err(trouble) => Err(Refused::Trouble(format!("{trouble:?}"))),
        }
    }

    pub async fn close(&self, session: &Session) {
        let question = Question { method: "DELETE", path: session.path.clone(), token: self.token.clone(), body: String::new() };
        // What is not closed now ends with its token.
        let _ = self.client.ask(&self.door, question).await;
    }
}

/// Makes the call and says how it went.
pub async fn make(stage: &Stage, way: &Way) -> Line {
    let what = if way.carrier == Carrier::Udp { "call UDP" } else { "call TCP" };
    let mut call = Call {
        stage,
        way: *way,
        began: Instant::now(),
        speakers: Vec::new(),
        listeners: Vec::new(),
        sessions: Vec::new(),
        bridges: Vec::new(),
    };
    let begun = call.begin().await;
    let line = match begun {
        Ok(()) => call.judge(what).await,
        Err(Refused::Trouble(why)) => Line::fail(what, format!("It did not come about ({why}): look at the server's log.")),
        Err(full) => full.line(),
    };
    call.end().await;
    line
}

struct Call<'a> {
    stage: &'a Stage,
    way: Way,
    began: Instant,
    speakers: Vec<Arc<Speaker>>,
    /// Who listens to whom.
    listeners: Vec<(usize, usize, Listener)>,
    sessions: Vec<Session>,
    bridges: Vec<Bridge>,
}

impl Call<'_> {
    async fn begin(&mut self) -> Result<(), Refused> {
        let local = self.local().map_err(trouble)?;
        for number in 0..PEOPLE {
            let speaker = Speaker::new(number as u8, local).await.map_err(trouble)?;
            let answer = self.open("whip", number, speaker.offer().await.map_err(trouble)?).await?;
            speaker.answered(answer).await.map_err(trouble)?;
            self.speakers.push(Arc::new(speaker));
        }
        for (to, from) in (0..PEOPLE).flat_map(|to| (0..PEOPLE).map(move |from| (to, from))).filter(|(to, from)| to != from) {
            let listener = Listener::new(local, self.began).await.map_err(trouble)?;
            let answer = self.open("whep", from, listener.offer().await.map_err(trouble)?).await?;
            listener.answered(answer).await.map_err(trouble)?;
            self.listeners.push((to, from, listener));
        }
        Ok(())
    }

    /// The answer, with this way as its only one.
    async fn open(&mut self, area: &str, number: usize, offer: String) -> Result<String, Refused> {
        let session = self.stage.open(area, &format!("person-{number}"), offer).await?;
        let answer = session.answer.clone();
        self.sessions.push(session);
        let own = |own: &&Way| own.carrier == self.way.carrier && own.address.ip() == self.way.address.ip();
        let mut address = Answer::parse(&answer).ways.iter().find(own).map_or(self.way.address, |own| own.address);
        if self.way.carrier == Carrier::Tcp {
            let bridge = Bridge::to(address).await.map_err(trouble)?;
            address = bridge.address;
            self.bridges.push(bridge);
        }
        Ok(only(&answer, &format!("a=candidate:1 1 udp 2130706431 {} {} typ host", address.ip(), address.port())))
    }

    /// Which of this machine's addresses leads there.
    fn local(&self) -> std::io::Result<IpAddr> {
        if self.way.carrier == Carrier::Tcp {
            return Ok(Ipv4Addr::LOCALHOST.into());
        }
        let any = if self.way.address.is_ipv4() { "0.0.0.0:0" } else { "[::]:0" };
        let socket = UdpSocket::bind(any)?;
        // Connecting sends nothing: the system only looks up its routes.
        socket.connect(self.way.address)?;
        Ok(socket.local_addr()?.ip())
    }

    async fn judge(&self, what: &str) -> Line {
        let speaking: Vec<_> = self.speakers.iter().map(|speaker| tokio::spawn(speak_on(speaker.clone(), self.began))).collect();
        let deadline = Instant::now() + PATIENCE;
        while !self.silent().is_empty() && Instant::now() < deadline {
            sleep(BEAT).await;
        }
        let line = match self.silent().as_slice() {
            [] => self.measure(what).await,
            silent => {
                let (carrier, address, names) = (self.way.carrier.name(), self.way.address, silent.join(", "));
                Line::fail(
                    what,
                    format!(
                        "Within {} s no media came of {names}, by {carrier} {address}, although that answers: look for a firewall that lets \
                         single packets through and no streams, and at the server's log.",
                        PATIENCE.as_secs()
                    ),
                )
            }
        };
        speaking.iter().for_each(tokio::task::JoinHandle::abort);
        line
    }

    /// Who has not heard whom yet.
    fn silent(&self) -> Vec<String> {
        let deaf = |(_, _, listener): &&(usize, usize, Listener)| !KINDS.iter().all(|kind| listener.heard.has(*kind));
        self.listeners.iter().filter(deaf).map(|(to, from, _)| format!("person {} to person {}", from + 1, to + 1)).collect()
    }

    /// What is lost of a few seconds, and how long packets are under way.
    async fn measure(&self, what: &str) -> Line {
        let from: Vec<u32> = self.speakers.iter().map(|speaker| speaker.next()).collect();
        sleep(LENGTH).await;
        let until: Vec<u32> = self.speakers.iter().map(|speaker| speaker.next()).collect();
        sleep(STRAGGLERS).await;
        let (mut sent, mut came, mut trips) = (0, 0, Vec::new());
        for (_, speaker, listener) in &self.listeners {
            for kind in KINDS {
                let tally = listener.heard.of(kind);
                sent += (until[*speaker] - from[*speaker]) as usize;
                came += tally.numbers.range(from[*speaker]..until[*speaker]).count();
                trips.extend(tally.trips);
            }
        }
        trips.sort_unstable();
        let typical = trips.get(trips.len() / 2).copied().unwrap_or_default();
        let lost = (sent - came.min(sent)) as f64 * 100.0 / sent.max(1) as f64;
        let says = format!(
            "Three people hear and see each other: {came} of {sent} packets came ({lost:.1} % lost), {:.1} ms there and back, by {} {}.",
            typical.as_secs_f64() * 1000.0,
            self.way.carrier.name(),
            self.way.address
        );
        if lost > LOSS_PERCENT {
            return Line::warn(what, format!("{says} That is much within one machine: look at what else runs on it."));
        }
        Line::pass(what, says)
    }

    async fn end(self) {
        for session in &self.sessions {
            self.stage.close(session).await;
        }
        for speaker in &self.speakers {
            speaker.close().await;
        }
        for (_, _, listener) in &self.listeners {
            listener.close().await;
        }
    }
}

async fn speak_on(speaker: Arc<Speaker>, began: Instant) {
    let mut beat = interval(Duration::from_millis(20));
    loop {
        beat.tick().await;
        speaker.speak(began).await;
    }
}

/// The description with one candidate only.
fn only(description: &str, candidate: &str) -> String {
    let mut is_written = false;
    let mut lines = Vec::new();
    for line in description.lines() {
        match line.starts_with("a=candidate:") {
            true if is_written => {}
            true => {
                is_written = true;
                lines.push(candidate);
            }
            false => lines.push(line),
        }
    }
    lines.join("\r\n") + "\r\n"
}

fn trouble(fault: impl std::fmt::Display) -> Refused {
    Refused::Trouble(fault.to_string())
}

// Chosen.
const PEOPLE: usize = 3;
/// Until everybody hears everybody: nine handshakes on a small machine.
const PATIENCE: Duration = Duration::from_secs(30);
const LENGTH: Duration = Duration::from_secs(3);
/// Packets that are still under way, and repeats of lost ones.
const STRAGGLERS: Duration = Duration::from_millis(300);
const BEAT: Duration = Duration::from_millis(50);
const LOSS_PERCENT: f64 = 1.0;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_is_left_with_one_way() {
        let many = "v=0\r\nm=audio\r\na=candidate:1 a\r\na=candidate:2 b\r\na=end-of-candidates\r\nm=video\r\n";
        assert_eq!(only(many, "a=candidate:9 c"), "v=0\r\nm=audio\r\na=candidate:9 c\r\na=end-of-candidates\r\nm=video\r\n");
    }
}
