//! One agent as the queue sees them: the wish to be online, open pages, the call, the pause after it.
//!
//! **Invariants.** What everybody sees follows from the fields alone ([`Agent::presence`]); nothing here rings.
//! *Absent:* offers' deadlines (the caller's), rooms.

use crate::base::ids::ConversationId;
use crate::base::limits::{AGENT_KEPT, WRAP_UP};
use crate::base::time::UtcMillis;

use super::{Presence, WISH_KEPT};

#[derive(Debug)]
pub(super) struct Agent {
    online: bool,
    pages: usize,
    seen: UtcMillis,
    busy: Option<ConversationId>,
    wrap_up_until: Option<UtcMillis>,
    idle_since: UtcMillis,
    /// For which conversation it rings with this agent.
    pub(super) rings: Option<ConversationId>,
    /// What everybody was told last.
    pub(super) shown: Presence,
}

impl Agent {
    pub(super) fn new(now: UtcMillis) -> Self {
        Self { online: false, pages: 0, seen: now, busy: None, wrap_up_until: None, idle_since: now, rings: None, shown: Presence::Offline }
    }

    pub(super) fn wishes(&self) -> bool {
        self.online
    }

    pub(super) fn wish(&mut self, now: UtcMillis, online: bool) {
        if !self.online {
            self.idle_since = now;
        }
        self.online = online;
        self.seen = now;
        self.wrap_up_until = None;
    }

    pub(super) fn page_opened(&mut self, now: UtcMillis) {
        self.pages += 1;
        self.seen = now;
    }

    pub(super) fn page_closed(&mut self, now: UtcMillis) {
        self.pages = self.pages.saturating_sub(1);
        self.seen = now;
    }

    pub(super) fn seen(&mut self, now: UtcMillis) {
        self.seen = now;
    }

    pub(super) fn begin(&mut self, conversation: ConversationId) {
        self.busy = Some(conversation);
        self.wrap_up_until = None;
    }

    /// The call did not come about.
    pub(super) fn abandon(&mut self, conversation: &ConversationId) {
        if self.busy.as_ref() == Some(conversation) {
            self.busy = None;
        }
    }

    pub(super) fn finish(&mut self, now: UtcMillis, conversation: &ConversationId) {
        if self.busy.as_ref() == Some(conversation) {
            self.busy = None;
            self.wrap_up_until = Some(now.plus(WRAP_UP));
            self.seen = now;
            self.idle_since = now;
        }
    }

    pub(super) fn is_busy(&self) -> bool {
        self.busy.is_some()
    }

    pub(super) fn is_in(&self, conversation: &ConversationId) -> bool {
        self.busy.as_ref() == Some(conversation)
    }

    pub(super) fn call(&self) -> Option<&ConversationId> {
        self.busy.as_ref()
    }

    pub(super) fn rings_for(&self, conversation: &ConversationId) -> bool {
        self.rings.as_ref() == Some(conversation)
    }

    pub(super) fn idle_since(&self) -> UtcMillis {
        self.idle_since
    }

    /// May be offered a call at this moment.
    pub(super) fn is_idle(&self, now: UtcMillis) -> bool {
        self.presence(now) == Presence::Online && self.rings.is_none()
    }

    /// Is there, or will be after the present call.
    pub(super) fn may_come(&self, now: UtcMillis) -> bool {
        self.online && self.presence(now) != Presence::Offline
    }

    pub(super) fn presence(&self, now: UtcMillis) -> Presence {
        if self.busy.is_some() {
            return Presence::Busy;
        }
        if !self.online || self.is_gone(now) {
            return Presence::Offline;
        }
        if self.wrap_up_until.is_some_and(|until| until > now) { Presence::WrapUp } else { Presence::Online }
    }

    /// Until when the agent writes up, if that is what they do now.
    pub(super) fn wrap_up_until(&self, now: UtcMillis) -> Option<UtcMillis> {
        self.wrap_up_until.filter(|_| self.presence(now) == Presence::WrapUp)
    }

    /// Ends a wish whose owner has been away too long; says whether it did.
    pub(super) fn lapse(&mut self, now: UtcMillis) -> bool {
        let lapsed = self.online && self.pages == 0 && self.busy.is_none() && now.since(self.seen) >= WISH_KEPT;
        if lapsed {
            self.online = false;
        }
        lapsed
    }

    /// When to look at this agent again.
    pub(super) fn next_timeout(&self) -> Option<UtcMillis> {
        if self.busy.is_some() || !self.online {
            return None;
        }
        let wrap_up = self.wrap_up_until.filter(|_| self.shown == Presence::WrapUp);
        let away = (self.pages == 0).then(|| {
            let kept = if self.shown == Presence::Offline { WISH_KEPT } else { AGENT_KEPT };
            self.seen.plus(kept)
        });
        wrap_up.into_iter().chain(away).min()
    }

    fn is_gone(&self, now: UtcMillis) -> bool {
        self.pages == 0 && now.since(self.seen) >= AGENT_KEPT
    }
}
