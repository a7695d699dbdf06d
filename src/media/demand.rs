//! Which sizes of a publisher's picture somebody has a use for: its page stops the others, and everything when nobody looks.
//!
//! A machine in virtual time. A size that is wanted again is told at once; one that is not wanted any more only after a while,
//! because tiles come and go.
//!
//! **Invariants.** A size counts as used until it was not wanted for [`RESTING`] without a break. *Absent*: who wants it, and
//! what receivers' lines carry.

use std::time::{Duration, Instant};

use crate::base::limits;

/// Sizes by their places among those that are published.
pub type Sizes = [bool; limits::MEDIA_LAYERS];

/// See the module.
pub struct Demand {
    /// When each was last wanted.
    wanted: [Instant; limits::MEDIA_LAYERS],
    told: Sizes,
    /// Since when each is asked for again after a rest.
    again: [Option<Instant>; limits::MEDIA_LAYERS],
}

impl Demand {
    /// Everything is sent at first.
    pub fn new(now: Instant) -> Self {
        Self { wanted: [now; limits::MEDIA_LAYERS], told: [true; limits::MEDIA_LAYERS], again: [None; limits::MEDIA_LAYERS] }
    }

    /// What is wanted now. Gives the news, if there are any: every size that is used.
    pub fn handle(&mut self, now: Instant, wanted: Sizes) -> Option<Sizes> {
        let mut used = [false; limits::MEDIA_LAYERS];
        for ((used, wanted), at) in used.iter_mut().zip(wanted).zip(&mut self.wanted) {
            if wanted {
                *at = now;
            }
            *used = now.saturating_duration_since(*at) < RESTING;
        }
        for ((again, used), told) in self.again.iter_mut().zip(used).zip(self.told) {
            *again = again.filter(|_| used).or((used && !told).then_some(now));
        }
        (used != std::mem::replace(&mut self.told, used)).then_some(used)
    }

    /// Whether this size was asked for again so lately that it may be about to come.
    pub fn is_awaited(&self, now: Instant, at: usize) -> bool {
        self.again.get(at).copied().flatten().is_some_and(|since| now.saturating_duration_since(since) < COMING)
    }
}

/// Adds the sizes that one receiver may need: the one that fills its tile, the smallest as the first that a worse line would
/// get, and while `flowing` is not what fills the tile everything between. `heights` are the sizes' lines; 0: none has come yet, it
/// may be anything.
pub fn add(wanted: &mut Sizes, tile: u16, heights: &[u16], flowing: Option<usize>) {
    if tile == 0 {
        return;
    }
    let mut order: Vec<usize> = (0..heights.len().min(limits::MEDIA_LAYERS)).collect();
    order.sort_by_key(|at| (heights[*at] == 0, heights[*at]));
    let fills = |at: &usize| heights[*at] > 0 && u32::from(heights[*at]) * 5 >= u32::from(tile) * 4;
    let target = order.iter().position(fills).unwrap_or(order.len().saturating_sub(1));
    let settled = order.get(target).is_some_and(|at| flowing == Some(*at));
    for (n, at) in order.iter().enumerate().take(target + 1) {
        wanted[*at] |= n == 0 || n == target || !settled;
    }
}

/// Chosen: a tile that comes back within this finds its picture; a window is dragged, a page looked away from, for less.
const RESTING: Duration = Duration::from_secs(5);
/// Chosen: a page needs a round trip, and its encoder some pictures; what has not come by then, the publisher's line does not carry.
const COMING: Duration = Duration::from_secs(2);

#[cfg(test)]
mod tests {
    use super::*;

    const USUAL: [u16; 3] = [135, 270, 540];

    fn wanted(heights: &[u16], receivers: &[(u16, Option<usize>)]) -> String {
        let mut wanted = Sizes::default();
        for (tile, flowing) in receivers {
            add(&mut wanted, *tile, heights, *flowing);
        }
        wanted[..heights.len()].iter().map(|wanted| if *wanted { 'x' } else { '-' }).collect()
    }

    #[test]
    fn what_fills_a_tile_is_wanted_and_the_smallest_beside_it() {
        /// What it is, the heights that are published, tiles and what flows to them, what is wanted.
        type Row = (&'static str, &'static [u16], &'static [(u16, Option<usize>)], &'static str);
        let table: [Row; 10] = [
            ("nobody", &USUAL, &[], "---"),
            ("nobody looks", &USUAL, &[(0, Some(2)), (0, None)], "---"),
            ("a small tile", &USUAL, &[(120, Some(0))], "x--"),
            ("a large one", &USUAL, &[(1_000, Some(2))], "x-x"),
            ("a large one on a line that carries less", &USUAL, &[(1_000, Some(1))], "xxx"),
            ("a middle one", &USUAL, &[(300, Some(1))], "xx-"),
            ("two", &USUAL, &[(120, Some(0)), (540, Some(2))], "x-x"),
            ("in another order", &[540, 270, 135], &[(120, Some(2)), (500, Some(0))], "x-x"),
            ("not all have come yet", &[135, 0, 0], &[(540, Some(0))], "xxx"),
            ("one size", &[480], &[(100, None)], "x"),
        ];
        for (name, heights, receivers, expected) in table {
            assert_eq!(wanted(heights, receivers), expected, "{name}");
        }
    }

    #[test]
    fn less_is_told_after_a_while_and_more_at_once() {
        let start = Instant::now();
        let at = |ms: u64| start + Duration::from_millis(ms);
        let mut demand = Demand::new(start);
        let (all, small, none) = ([true; 3], [true, false, false], [false; 3]);
        let table = [
            (0, all, None),
            (100, small, None),
            (4_900, small, None),
            (5_000, small, Some(small)),
            (6_000, all, Some(all)),
            (6_100, small, None),
            (10_000, all, None),
            (14_000, none, None),
            (14_900, none, None),
            (15_000, none, Some(none)),
            (15_001, none, None),
            (15_002, small, Some(small)),
        ];
        for (ms, wanted, news) in table {
            assert_eq!(demand.handle(at(ms), wanted), news, "{ms}");
        }
    }

    #[test]
    fn what_is_asked_for_again_is_awaited_for_a_while() {
        let start = Instant::now();
        let at = |ms: u64| start + Duration::from_millis(ms);
        let mut demand = Demand::new(start);
        let (all, small) = ([true; 3], [true, false, false]);
        for (ms, wanted, awaited) in [
            (0, all, false),
            (100, small, false),
            (5_000, small, false),
            (6_000, all, true),
            (7_999, all, true),
            (8_000, all, false),
            (13_000, small, false),
            (14_000, all, true),
            (14_100, small, true),
            (19_000, small, false),
        ] {
            demand.handle(at(ms), wanted);
            assert_eq!([0, 2, 9].map(|size| demand.is_awaited(at(ms), size)), [false, awaited, false], "{ms}");
        }
    }
}
