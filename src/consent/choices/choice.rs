//! What one browser or one account chose beyond what is needed. Pure: a plain struct that takes `(now, input)`.
//!
//! ```text
//! no choice ──▶ all rejected | all accepted | own ──pressed again──▶ changed
//!     ▲                  └──────────── 6 months ───────────────────────┴──▶ over (only what is needed)
//! opted out of sale and sharing: by a press or a word to the business, 12 months of its own; by a signal, as long as it is kept
//! ```
//!
//! **Invariants.** Whatever is not allowed by a choice that stands is off: no choice and a choice that is over are "only what is needed".
//! While an opt-out rests or a signal comes or is kept, sale, sharing and advertising are off but for uses that were named and confirmed in
//! its face. *Absent*: consent by going on as before.

use std::collections::BTreeSet;

use crate::base::limits::{CHOICE_RESTS, OPT_OUT_RESTS};
use crate::base::time::UtcMillis;
use crate::policies::declarations::Category;

/// How a choice stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    NoChoice,
    RejectedAll,
    AcceptedAll,
    Custom,
    /// Pressed again while a choice stood.
    Changed,
    Expired,
}

/// How somebody opted out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    Press,
    /// `Sec-GPC: 1`
    Signal,
    Phone,
    Mail,
    Letter,
}

/// What was pressed about categories.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pressed {
    pub at: UtcMillis,
    /// Never [`State::NoChoice`] or [`State::Expired`].
    pub state: State,
    pub allowed: BTreeSet<Category>,
    /// Those of them that were confirmed although the signal or an opt-out says no.
    pub despite: BTreeSet<Category>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    pub pressed: Option<Pressed>,
    pub opted_out: Option<(UtcMillis, Channel)>,
    /// When the signal first came.
    pub signal: Option<UtcMillis>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    RejectAll,
    /// All that is offered.
    AcceptAll(BTreeSet<Category>),
    Save(BTreeSet<Category>),
    /// Exactly these, although the signal or an opt-out says no.
    Confirm(BTreeSet<Category>),
    OptOut(Channel),
    Signal,
}

impl Choice {
    /// Takes a press in. `signal`: it came with it. Answers what was wanted and stays off until it is confirmed.
    pub fn handle(&mut self, now: UtcMillis, signal: bool, input: &Input) -> BTreeSet<Category> {
        if signal && *input != Input::Signal {
            self.handle(now, signal, &Input::Signal);
        }
        let is_blocked = |choice: &Self, one: &Category| one.is_sale() && choice.blocks(now, signal);
        match input {
            Input::RejectAll => self.press(now, State::RejectedAll, (BTreeSet::new(), BTreeSet::new())),
            Input::AcceptAll(offered) => {
                let allowed = offered.iter().copied().filter(|one| !is_blocked(self, one)).collect();
                self.press(now, State::AcceptedAll, (allowed, BTreeSet::new()));
            }
            Input::Save(wanted) => {
                let despite: BTreeSet<Category> = self.despite(now).intersection(wanted).copied().collect();
                let (left, mut allowed): (BTreeSet<Category>, BTreeSet<Category>) =
                    wanted.iter().partition(|one| is_blocked(self, one) && !despite.contains(one));
                allowed.extend(&despite);
                let state = if allowed.is_empty() && left.is_empty() { State::RejectedAll } else { State::Custom };
                self.press(now, state, (allowed, despite));
                return left;
            }
            Input::Confirm(named) => {
                let mut allowed = self.allowed(now, signal);
                allowed.extend(named);
                let mut despite = self.despite(now);
                despite.extend(named.iter().filter(|one| is_blocked(self, one)));
                self.press(now, State::Custom, (allowed, despite));
            }
            Input::OptOut(channel) => {
                let takes_back = self.pressed.as_ref().is_some_and(|pressed| pressed.allowed.iter().any(|one| one.is_sale()));
                if let Some(pressed) = &mut self.pressed {
                    pressed.allowed.retain(|one| !one.is_sale());
                    pressed.despite.clear();
                }
                if takes_back || self.opted_out.is_none_or(|(at, _)| now >= at.plus(OPT_OUT_RESTS)) {
                    self.opted_out = Some((now, *channel));
                }
            }
            Input::Signal => {
                if self.signal.is_none() {
                    // What was confirmed before it came was not confirmed in its face.
                    self.pressed.iter_mut().for_each(|pressed| pressed.despite.clear());
                }
                self.signal.get_or_insert(now);
                self.opted_out.get_or_insert((now, Channel::Signal));
            }
        }
        BTreeSet::new()
    }

    pub fn state(&self, now: UtcMillis) -> State {
        match &self.pressed {
            None => State::NoChoice,
            Some(pressed) if now >= pressed.at.plus(CHOICE_RESTS) => State::Expired,
            Some(pressed) => pressed.state,
        }
    }

    /// What may be done beyond what is needed.
    pub fn allowed(&self, now: UtcMillis, signal: bool) -> BTreeSet<Category> {
        let Some(pressed) = self.standing(now) else { return BTreeSet::new() };
        let is_off = |one: &Category| one.is_sale() && self.blocks(now, signal) && !pressed.despite.contains(one);
        pressed.allowed.iter().copied().filter(|one| !is_off(one)).collect()
    }

    /// Whether the signal or an opt-out keeps sale, sharing and advertising off.
    pub fn blocks(&self, now: UtcMillis, signal: bool) -> bool {
        signal || self.signal.is_some() || self.opted_out.is_some_and(|out| is_out(&out, now))
    }

    /// Whether somebody may be asked about what is offered: not while an earlier answer rests.
    pub fn is_to_be_asked(&self, now: UtcMillis, signal: bool, offered: &BTreeSet<Category>) -> bool {
        self.standing(now).is_none() && offered.iter().any(|one| !one.is_sale() || !self.blocks(now, signal))
    }

    /// When nothing of it counts any more; `None` if nothing ever did.
    pub fn over(&self) -> Option<UtcMillis> {
        let pressed = self.pressed.as_ref().map(|pressed| pressed.at.plus(CHOICE_RESTS));
        pressed.max(self.opted_out.map(|(at, _)| at.plus(OPT_OUT_RESTS)))
    }

    /// What was pressed, as long as it counts.
    pub(super) fn standing(&self, now: UtcMillis) -> Option<&Pressed> {
        self.pressed.as_ref().filter(|pressed| now < pressed.at.plus(CHOICE_RESTS))
    }

    fn despite(&self, now: UtcMillis) -> BTreeSet<Category> {
        self.standing(now).map(|pressed| pressed.despite.clone()).unwrap_or_default()
    }

    fn press(&mut self, now: UtcMillis, state: State, (allowed, despite): (BTreeSet<Category>, BTreeSet<Category>)) {
        let before = self.standing(now);
        if before.is_some_and(|before| before.allowed == allowed && before.despite == despite) {
            // The same again: the rest counts from the first time.
            return;
        }
        let state = if before.is_some() { State::Changed } else { state };
        if allowed.iter().any(|one| one.is_sale() && !despite.contains(one)) {
            // Accepted anew after the rest of an opt-out.
            self.opted_out = None;
        }
        self.pressed = Some(Pressed { at: now, state, allowed, despite });
    }
}

impl Pressed {
    /// This as far as the other allows it as well.
    pub(super) fn within(&self, other: &Self) -> Self {
        let both = |one: &BTreeSet<Category>, other: &BTreeSet<Category>| one.intersection(other).copied().collect();
        let (allowed, despite) = (both(&self.allowed, &other.allowed), both(&self.despite, &other.despite));
        let state = if allowed == other.allowed { other.state } else { State::Custom };
        Self { at: other.at, state, allowed, despite }
    }
}

/// Whether an opt-out still rests.
pub(super) fn is_out((at, _): &(UtcMillis, Channel), now: UtcMillis) -> bool {
    now < at.plus(OPT_OUT_RESTS)
}

impl State {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoChoice => "no-choice",
            Self::RejectedAll => "rejected-all",
            Self::AcceptedAll => "accepted-all",
            Self::Custom => "custom",
            Self::Changed => "changed",
            Self::Expired => "expired",
        }
    }
}

impl TryFrom<String> for State {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let pressed = [Self::RejectedAll, Self::AcceptedAll, Self::Custom, Self::Changed];
        pressed.into_iter().find(|state| state.as_str() == text).ok_or_else(|| "not a state of a choice".to_owned())
    }
}

impl Channel {
    /// Those by which a word comes to the business.
    pub const WORDS: [Self; 3] = [Self::Phone, Self::Mail, Self::Letter];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Press => "press",
            Self::Signal => "signal",
            Self::Phone => "phone",
            Self::Mail => "mail",
            Self::Letter => "letter",
        }
    }

    /// The key of its name, where it is a word to the business.
    pub fn name(self) -> &'static str {
        match self {
            Self::Phone => "choices-phone",
            Self::Mail => "choices-mail",
            Self::Press | Self::Signal | Self::Letter => "choices-letter",
        }
    }
}

impl TryFrom<String> for Channel {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let all = [Self::Press, Self::Signal, Self::Phone, Self::Mail, Self::Letter];
        all.into_iter().find(|channel| channel.as_str() == text).ok_or_else(|| "not a way to opt out".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Category::{Advertising, Sharing, Statistics};

    const DAY: i64 = 86_400_000;
    const NO: bool = false;
    const GPC: bool = true;

    fn of(all: &[Category]) -> BTreeSet<Category> {
        all.iter().copied().collect()
    }

    fn offered() -> BTreeSet<Category> {
        of(&[Statistics, Advertising, Sharing])
    }

    /// Days, signal and presses; then the day and signal of looking, the state, what is allowed, whether one may be asked.
    type Row<'a> = (&'a [(i64, bool, Input)], (i64, bool), State, &'a [Category], bool);

    #[test]
    fn a_choice_goes_its_way_in_virtual_time() {
        use Input::{AcceptAll, Confirm, OptOut, RejectAll, Save, Signal};
        let all = || AcceptAll(offered());
        let save = |wanted: &[Category]| Save(of(wanted));
        let sale = || Confirm(of(&[Advertising]));
        let out = || OptOut(Channel::Press);
        let table: &[Row<'_>] = &[
            // Nothing pressed: only what is needed; asked, and with the signal only for what it is not about.
            (&[], (0, NO), State::NoChoice, &[], true),
            (&[], (0, GPC), State::NoChoice, &[], true),
            // A refusal rests for six months, to the day; then nothing is accepted, and one may be asked.
            (&[(0, NO, RejectAll)], (182, NO), State::RejectedAll, &[], false),
            (&[(0, NO, RejectAll)], (183, NO), State::Expired, &[], true),
            (&[(0, NO, all())], (182, NO), State::AcceptedAll, &[Statistics, Advertising, Sharing], false),
            (&[(0, NO, all())], (183, NO), State::Expired, &[], true),
            (&[(0, NO, save(&[Statistics]))], (1, NO), State::Custom, &[Statistics], false),
            (&[(0, NO, save(&[]))], (1, NO), State::RejectedAll, &[], false),
            (&[(0, NO, all()), (9, NO, RejectAll)], (10, NO), State::Changed, &[], false),
            // The same again is no change, and its rest counts from the first time.
            (&[(0, NO, RejectAll), (9, NO, RejectAll)], (183, NO), State::Expired, &[], true),
            (&[(0, NO, RejectAll), (200, NO, all())], (201, NO), State::AcceptedAll, &[Statistics, Advertising, Sharing], false),
            // The signal forces sale, sharing and advertising off, whatever was or is accepted.
            (&[(0, NO, all())], (1, GPC), State::AcceptedAll, &[Statistics], false),
            (&[(0, GPC, all())], (1, GPC), State::AcceptedAll, &[Statistics], false),
            (&[(0, GPC, all())], (1, NO), State::AcceptedAll, &[Statistics], false),
            (&[(0, GPC, save(&[Statistics, Sharing]))], (1, GPC), State::Custom, &[Statistics], false),
            // A named use is allowed in its face once it is confirmed, and no other.
            (&[(0, GPC, save(&[Advertising])), (0, GPC, sale())], (1, GPC), State::Changed, &[Advertising], false),
            (&[(0, GPC, sale()), (5, GPC, out())], (6, GPC), State::Custom, &[], false),
            (&[(0, GPC, sale()), (5, GPC, save(&[Advertising, Statistics]))], (6, GPC), State::Changed, &[Statistics, Advertising], false),
            (&[(0, GPC, sale())], (183, GPC), State::Expired, &[], true),
            // An opt-out rests for twelve months of its own and takes back what was accepted.
            (&[(0, NO, all()), (1, NO, out())], (2, NO), State::AcceptedAll, &[Statistics], false),
            (&[(0, NO, out()), (1, NO, all())], (2, NO), State::AcceptedAll, &[Statistics], false),
            (&[(0, NO, out()), (364, NO, all())], (365, NO), State::AcceptedAll, &[Statistics], false),
            (&[(0, NO, out()), (365, NO, all())], (366, NO), State::AcceptedAll, &[Statistics, Advertising, Sharing], false),
            (&[(0, NO, Signal)], (1, NO), State::NoChoice, &[], true),
            // What was confirmed in between and is taken back rests anew.
            (&[(0, NO, out()), (300, NO, sale()), (310, NO, out()), (400, NO, all())], (401, NO), State::Changed, &[Statistics], false),
            // A signal that was kept is honoured whatever the browser and the month.
            (&[(0, GPC, all()), (400, NO, all())], (401, NO), State::AcceptedAll, &[Statistics], false),
            (&[(0, NO, Signal), (400, NO, sale())], (401, NO), State::Custom, &[Advertising], false),
            // What was confirmed in the face of an opt-out is asked anew in that of the signal.
            (&[(0, NO, out()), (1, NO, sale()), (5, NO, Signal)], (6, NO), State::Custom, &[], false),
            (&[(0, NO, out()), (1, NO, sale()), (5, NO, Signal), (6, NO, sale())], (7, NO), State::Changed, &[Advertising], false),
            // A clock that jumps leads to nothing but what is needed.
            (&[(0, NO, all())], (40_000, NO), State::Expired, &[], true),
        ];
        for (presses, (day, signal), state, allowed, is_asked) in table {
            let mut choice = Choice::default();
            for (at, with, input) in *presses {
                choice.handle(UtcMillis(at * DAY), *with, input);
            }
            let now = UtcMillis(day * DAY);
            let found = (choice.state(now), choice.allowed(now, *signal), choice.is_to_be_asked(now, *signal, &offered()));
            assert_eq!(found, (*state, of(allowed), *is_asked), "{presses:?} on day {day}");
        }
    }

    #[test]
    fn what_is_wanted_in_the_face_of_the_signal_is_asked_anew() {
        let mut choice = Choice::default();
        let left = choice.handle(UtcMillis(0), GPC, &Input::Save(of(&[Statistics, Advertising])));
        assert_eq!(left, of(&[Advertising]));
        assert_eq!(choice.handle(UtcMillis(0), GPC, &Input::Confirm(left)), of(&[]));
        assert_eq!(choice.allowed(UtcMillis(1), GPC), of(&[Statistics, Advertising]));
    }

    #[test]
    fn only_sale_offered_and_opted_out_nobody_asks_for_twelve_months() {
        let mut choice = Choice::default();
        let sale = of(&[Sharing]);
        assert!(choice.is_to_be_asked(UtcMillis(0), NO, &sale) && !choice.is_to_be_asked(UtcMillis(0), GPC, &sale));
        choice.handle(UtcMillis(0), NO, &Input::OptOut(Channel::Press));
        choice.handle(UtcMillis(90 * DAY), NO, &Input::OptOut(Channel::Press));
        for (day, is_asked) in [(1, false), (183, false), (364, false), (365, true)] {
            assert_eq!(choice.is_to_be_asked(UtcMillis(day * DAY), NO, &sale), is_asked, "{day}");
        }
        assert_eq!(choice.over(), Some(UtcMillis(365 * DAY)), "the first time counts");
        assert!(!choice.is_to_be_asked(UtcMillis(0), NO, &of(&[])), "nothing offered, nothing asked");
    }
}
