//! A page of ours, as static/js/recording/machine.js has it, behind a slow line: it takes what comes in its order, says what it
//! does in posts that arrive in any, begins when that is answered, and watches its own lease.

use std::collections::VecDeque;

use super::*;

/// What comes over the socket.
#[derive(Clone, Debug)]
pub enum Heard {
    Permit(Claims),
    Void { stop: bool },
}

#[derive(Debug, Default)]
pub struct Honest {
    line: VecDeque<Heard>,
    posts: Vec<(Claims, Report)>,
    /// Said, taken, and waiting until it is written.
    waiting: Vec<Claims>,
    held: Option<Claims>,
    leased: UtcMillis,
    phase: Phase,
    /// What comes is written to the disk.
    rolls: bool,
    connected: bool,
    /// Its media connections are gone; they are built anew before the next permit comes.
    deaf: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Phase {
    #[default]
    Idle,
    Recording,
    Paused,
    Stopped,
}

impl Honest {
    /// On its line, with nothing to do.
    pub fn new() -> Self {
        Self { connected: true, ..Self::default() }
    }

    /// Does anything of others come into its file?
    pub fn records(&self) -> bool {
        self.rolls && !self.deaf
    }

    /// Whether this person is connected to what it records.
    pub fn connects(&self, person: &PersonId) -> bool {
        self.records() && self.held.as_ref().is_some_and(|held| held.people.contains(person))
    }

    /// Nothing is recorded later than a lease after the last permit came.
    pub fn watch(&mut self, now: UtcMillis) {
        if self.phase == Phase::Recording && now.since(self.leased) >= PERMIT_LIFE {
            self.halt(Phase::Paused);
        }
    }

    /// The program ended, or left it without media and socket.
    pub fn lose_everything(&mut self) {
        self.line.clear();
        self.waiting.clear();
        (self.connected, self.deaf) = (false, true);
    }

    fn halt(&mut self, phase: Phase) {
        let Some(held) = self.held.clone() else { return };
        self.rolls = false;
        if self.phase != Phase::Stopped {
            self.phase = phase;
        }
        let report = if self.phase == Phase::Stopped { Report::Stopped } else { Report::Paused };
        self.posts.push((held, report));
    }

    fn hear(&mut self, now: UtcMillis, heard: Heard) {
        match heard {
            Heard::Void { stop } => self.halt(if stop { Phase::Stopped } else { Phase::Paused }),
            Heard::Permit(claims) => {
                let is_same = self.held.as_ref().is_some_and(|held| held.request == claims.request);
                if is_same && self.phase == Phase::Stopped {
                    return;
                }
                if !is_same && matches!(self.phase, Phase::Recording | Phase::Paused) {
                    return self.halt(Phase::Stopped);
                }
                (self.held, self.leased, self.deaf) = (Some(claims.clone()), now, false);
                if self.phase != Phase::Recording {
                    self.phase = Phase::Recording;
                    self.posts.push((claims, Report::Recording));
                }
            }
        }
    }

    /// The server would not have it.
    fn deny(&mut self, claims: &Claims) {
        if self.phase == Phase::Recording && self.held.as_ref() == Some(claims) {
            self.halt(Phase::Paused);
        }
    }
}

impl World {
    /// The recorder's page lost its socket, is back with it, or is another one.
    pub fn move_page(&mut self) {
        let joined = self.people.iter().find(|a| a.person == person("d")).is_some_and(|a| a.joined);
        let is_reload = self.dice.roll(6) == 0;
        let Some(page) = &mut self.honest else { return };
        page.line.clear();
        page.connected = joined;
        if is_reload {
            // Its posts may still be under way; the fresh one finds that this request lies here already.
            let held = page.held.take();
            let phase = if held.is_some() { Phase::Stopped } else { Phase::Idle };
            *page = Honest { held, phase, connected: joined, posts: std::mem::take(&mut page.posts), ..Honest::default() };
        }
    }

    /// The media is gone in any case, the socket if it is still that one.
    pub fn cut_page_off(&mut self, mark: PageMark) {
        let is_current = self.people.iter().any(|a| a.person == person("d") && a.page == Some(mark));
        if let Some(page) = &mut self.honest {
            page.deaf = true;
            if is_current {
                page.lose_everything();
            }
        }
    }

    pub fn tell_page(&mut self, heard: impl FnOnce() -> Heard) {
        if let Some(page) = self.honest.as_mut().filter(|page| page.connected) {
            page.line.push_back(heard());
        }
    }

    /// Something comes over the line, or one of the posts arrives.
    pub fn let_page_work(&mut self) {
        let (now, works) = (self.now, self.dice.roll(4) + 1);
        for _ in 0..works {
            let hears = self.dice.roll(2) == 0;
            let at = self.dice.roll(64) as usize;
            let Some(page) = &mut self.honest else { return };
            page.watch(now);
            if hears {
                // One by one, or all at once after a jam.
                let most = if at.is_multiple_of(3) { usize::MAX } else { 1 };
                for heard in page.line.drain(..most.min(page.line.len())).collect::<Vec<_>>() {
                    page.hear(now, heard);
                }
            } else if !page.posts.is_empty() {
                let (claims, report) = page.posts.remove(at % page.posts.len());
                match self.machine.handle_report(now, &claims, report) {
                    Ok(()) if report == Report::Recording => page.waiting.push(claims),
                    Ok(()) => {}
                    Err(NoPermit) => page.deny(&claims),
                }
                if report != Report::Recording && !self.machine.request.as_ref().is_some_and(|open| open.page.may_record()) {
                    self.told = None;
                }
            }
            self.look();
        }
    }

    pub fn answer_page(&mut self) {
        let Some(page) = self.honest.as_mut().filter(|page| !page.waiting.is_empty()) else { return };
        let Some(may_begin) = self.machine.may_begin() else { return };
        for claims in std::mem::take(&mut page.waiting) {
            if !may_begin {
                page.deny(&claims);
            } else if page.phase == Phase::Recording {
                page.rolls = true;
                self.recorded += 1;
            }
        }
    }
}
