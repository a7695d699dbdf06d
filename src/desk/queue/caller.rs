//! One guest in the line.
//!
//! **Invariants.** The place follows from `rung`; an agent is in `offers` or in `skipped`, never in both.
//! *Absent:* the guest's name and words.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::ids::{AccountId, RoomId};
use crate::base::limits::{CALLER_AWAY, PLACE_KEPT, PLACE_UNOPENED};
use crate::base::time::UtcMillis;

/// One guest in the line.
#[derive(Debug)]
pub(super) struct Caller {
    pub(super) room: RoomId,
    pub(super) rung: UtcMillis,
    pub(super) skipped: BTreeSet<AccountId>,
    /// Agents with whom it rings, and until when.
    pub(super) offers: BTreeMap<AccountId, UtcMillis>,
    /// Accepted by this agent; the store is being asked.
    pub(super) assigning: Option<AccountId>,
    pub(super) pages: usize,
    /// A page connected, or one without script read itself anew: somebody is behind the ring.
    pub(super) was_there: bool,
    /// The waiting page was fetched once, as whoever rings does.
    pub(super) looked: bool,
    pub(super) seen: UtcMillis,
    pub(super) told: Option<(usize, bool)>,
}

impl Caller {
    pub(super) fn new(room: RoomId, rung: UtcMillis, now: UtcMillis) -> Self {
        let (skipped, offers) = (BTreeSet::new(), BTreeMap::new());
        Self { room, rung, skipped, offers, assigning: None, pages: 0, was_there: false, looked: false, seen: now, told: None }
    }

    pub(super) fn page_opened(&mut self, now: UtcMillis) {
        self.pages += 1;
        self.was_there = true;
        self.seen = now;
    }

    pub(super) fn page_closed(&mut self, now: UtcMillis) {
        self.pages = self.pages.saturating_sub(1);
        self.seen = now;
    }

    /// The waiting page was fetched.
    pub(super) fn page_fetched(&mut self, now: UtcMillis) {
        self.was_there |= self.looked;
        self.looked = true;
        self.seen = now;
    }

    /// Nobody should pick up a call from an empty chair; the place stays.
    pub(super) fn is_away(&self, now: UtcMillis) -> bool {
        self.pages == 0 && now.since(self.seen) >= CALLER_AWAY
    }

    /// When to close the place of a guest whose page is gone.
    pub(super) fn gone_at(&self) -> Option<UtcMillis> {
        let kept = if self.was_there { PLACE_KEPT } else { PLACE_UNOPENED };
        (self.pages == 0 && self.assigning.is_none()).then(|| self.seen.plus(kept))
    }
}
