//! The page that records: what it may be doing, what it says, and what happens when it says nothing.
//!
//! Owns nothing of its own; the third part of [`Recording`]. **Invariants.** A page counts as recording from its first permit
//! until it confirmed that it does not, or was left without media and socket. A pause is confirmed with the newest permit that
//! was given out: all of them came over the one line before the void, so whoever obeyed it holds that one; whoever paused with
//! an older one takes the next for leave to go on. A stop is confirmed with any that this page was given: it takes no other.

use crate::base::limits::{ASK_AGAIN, RECORDER_ANSWER_TIME, RECORDER_KEPT, RECORDER_START_TIME};
use crate::base::time::UtcMillis;
use crate::consent::permit::Claims;
use crate::consent::request::notice::{Deed, Effect, NoPermit, PageMark, Report};
use crate::consent::request::{Deadline, Open, Page, Recording, Stage, Why};
use crate::consent::requests::RequestState;

impl Recording {
    /// "I record" needs the lease that lives now; "I do not" may be said with any permit, and counts as the header says.
    pub(super) fn take_report(&mut self, now: UtcMillis, claims: &Claims, report: Report) -> Result<(), NoPermit> {
        let known = self.request.as_mut().filter(|open| {
            let asked = &open.asked;
            asked.id == claims.request && asked.recorder == claims.recorder && asked.hash.to_string() == claims.clauses
        });
        let Some(open) = known else {
            // A permit of an earlier request: that it does not record is what we want to hear.
            return if report == Report::Recording { Err(NoPermit) } else { Ok(()) };
        };
        let is_current = (open.first..=open.newest).contains(&claims.seq);
        match report {
            Report::Recording => {
                let lives = open.grant.is_some() && is_current && now < claims.expires_ms;
                if !lives || !matches!(open.page, Page::Starting { .. } | Page::Running) {
                    return Err(NoPermit);
                }
                open.page = Page::Running;
                open.started = true;
                open.on_since.get_or_insert(now);
                let told = open.store(RequestState::Recording);
                self.effects.extend(told);
            }
            // Late news of an earlier pause says nothing about now.
            Report::Paused if claims.seq != open.newest => {}
            Report::Paused => {
                open.count(now);
                open.page = match open.page {
                    Page::Running | Page::Starting { .. } if open.grant.is_some() => {
                        // Nor does late news from before it: only the next permit begins anything.
                        open.first = open.newest + 1;
                        Page::Starting { until: now.plus(RECORDER_START_TIME) }
                    }
                    _ => Page::Quiet,
                };
                let told = open.store(RequestState::Paused);
                self.effects.extend(told);
            }
            Report::Stopped => {
                open.count(now);
                // A page that was there before speaks for itself only; the one that has the lease must say so too.
                if open.holder.is_some_and(|holder| (holder.since..=open.newest).contains(&claims.seq)) {
                    open.page = Page::Quiet;
                }
                open.grant = None;
                self.end(now, Why::Stopped);
            }
        }
        Ok(())
    }

    /// The request is over: nobody records, and the page must say so.
    pub(super) fn end(&mut self, now: UtcMillis, why: Why) {
        let Some(open) = self.request.as_mut().filter(|open| open.is_asking()) else { return };
        let started = open.started || open.page.may_record();
        if open.stage == Stage::Asked {
            // Taking a question back and asking it anew would be a way around the rest.
            self.rest_until = Some(now.plus(ASK_AGAIN));
        }
        open.stage = Stage::Ending(why);
        open.close(now);
        if started {
            self.effects.push(Effect::Void { recorder: open.asked.recorder.clone(), stop: true });
        }
        let told = open.store(RequestState::Stopped);
        self.effects.extend(told);
    }

    /// Recording is interrupted: the page must say that it paused.
    pub(super) fn pause(&mut self, now: UtcMillis) {
        let Some(open) = &mut self.request else { return };
        let must_say = open.page.may_record() && !matches!(open.page, Page::Closing { .. });
        open.close(now);
        if must_say {
            self.effects.push(Effect::Void { recorder: open.asked.recorder.clone(), stop: false });
        }
        let told = open.store(RequestState::Paused);
        self.effects.extend(told);
    }

    pub(super) fn next(&self) -> Option<(UtcMillis, Deadline)> {
        let open = self.request.as_ref()?;
        let silence = open.people.iter().filter(|person| open.is_asking() && person.waits()).map(|person| person.until).min();
        let (start, confirmation) = match open.page {
            Page::Starting { until } => (Some(until), None),
            Page::Closing { until } => (None, Some(until)),
            _ => (None, None),
        };
        let back = open.gone_since.filter(|_| open.stage == Stage::Approved).map(|since| since.plus(RECORDER_KEPT));
        let all = [
            (silence, Deadline::Silence),
            (open.grant.as_ref().map(|grant| grant.renew), Deadline::Renewal),
            (start, Deadline::Start),
            (confirmation, Deadline::Confirmation),
            (back, Deadline::Return),
        ];
        all.into_iter().filter_map(|(at, deadline)| Some((at?, deadline))).min_by_key(|(at, _)| *at)
    }

    pub(super) fn meet(&mut self, now: UtcMillis, deadline: Deadline) {
        let Some(open) = &mut self.request else { return };
        match deadline {
            Deadline::Silence => {
                for person in open.people.iter_mut().filter(|person| person.waits() && person.until <= now) {
                    (person.closed, person.silent) = (true, true);
                    let (request, person) = (open.asked.id.clone(), person.id.clone());
                    self.effects.push(Effect::Store(Deed::Silent { request, person }));
                }
            }
            Deadline::Renewal => self.renew(now),
            Deadline::Start => {
                let why = if open.started { Why::Stopped } else { Why::Failed };
                self.end(now, why);
            }
            Deadline::Confirmation => {
                open.page = Page::Quiet;
                let page = open.holder.map(|holder| holder.page);
                self.effects.extend(page.map(|page| Effect::CutOff { recorder: open.asked.recorder.clone(), page }));
            }
            Deadline::Return => self.end(now, Why::Lost),
        }
    }
}

impl Open {
    /// The page that records came, went, or is another one now.
    pub(super) fn set_page(&mut self, now: UtcMillis, mark: Option<PageMark>) {
        self.mark = mark;
        if matches!(self.page, Page::Starting { .. } | Page::Running) {
            self.page = Page::Adrift;
        }
        self.grant = None;
        self.count(now);
        match mark {
            Some(_) => self.gone_since = None,
            None => _ = self.gone_since.get_or_insert(now),
        }
    }

    /// From now on no permit lives, and a page that may be recording has little time to say that it does not.
    fn close(&mut self, now: UtcMillis) {
        self.grant = None;
        self.count(now);
        if self.page.may_record() && !matches!(self.page, Page::Closing { .. }) {
            self.page = Page::Closing { until: now.plus(RECORDER_ANSWER_TIME) };
        }
    }

    /// What ran until now is recorded.
    fn count(&mut self, now: UtcMillis) {
        if let Some(since) = self.on_since.take() {
            self.recorded += now.since(since);
        }
    }
}

impl Page {
    pub(super) fn may_record(self) -> bool {
        self != Self::Quiet
    }
}
