//! One guest in the line.
//!
//! **Invariants.** The place follows from `rung`; an agent is in `offers` or in `skipped`, never in both.
//! *Absent:* the guest's name and words.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::ids::{AccountId, RoomId};
use crate::base::limits::{CALLER_AWAY, PLACE_KEPT};
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
    pub(super) seen: UtcMillis,
    pub(super) told: Option<(usize, bool)>,
}

impl Caller {
    pub(super) fn new(room: RoomId, rung: UtcMillis, now: UtcMillis) -> Self {
        Self { room, rung, skipped: BTreeSet::new(), offers: BTreeMap::new(), assigning: None, pages: 0, seen: now, told: None }
    }

    /// Nobody should pick up a call from an empty chair; the place stays.
    pub(super) fn is_away(&self, now: UtcMillis) -> bool {
        self.pages == 0 && now.since(self.seen) >= CALLER_AWAY
    }

    /// When to close the place of a guest whose page is gone.
    pub(super) fn gone_at(&self) -> Option<UtcMillis> {
        (self.pages == 0 && self.assigning.is_none()).then(|| self.seen.plus(PLACE_KEPT))
    }
}
