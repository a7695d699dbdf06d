//! The recording rule of the house (AD-4): which modes its rooms may have, for how many days, with which uses to add.
//!
//! **Invariants.** What counts is never looser than what a profile demands or than what a policy in effect says: a setting may
//! be made looser, but that waits until a version that says so is in effect ([`InForce::most_days`]). *Absent*: which room has
//! which rule.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use serde_json::json;

use crate::audit;
use crate::base::limits::{ANSWER_SECONDS, ANSWER_SECONDS_DEFAULT, RECORDING_DAYS, RECORDING_DAYS_DEFAULT};
use crate::rules::profiles::{Profile, Profiles, Setting};
use crate::rules::{Mode, OnRefusal, RuleError, sql};
use crate::store::{StoreError, Tx};
use crate::text::Lang;

/// The rule as an admin sets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HouseRule {
    /// What rooms may choose; *off* is always among them.
    pub modes: BTreeSet<Mode>,
    /// What new rooms begin with.
    pub on_refusal: OnRefusal,
    pub default_days: u16,
    pub most_days: u16,
    /// How long people may think about the question before no answer is one.
    pub answer_seconds: u16,
    /// Whether people are offered to allow training as well.
    pub training: bool,
    /// Why the business may record without asking, in its own words; without it no room may do so.
    pub ground: BTreeMap<Lang, String>,
}

/// All that the house has decided.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    pub profiles: Profiles,
    pub recording: HouseRule,
}

/// What counts now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InForce {
    pub rules: Rules,
    /// The most days that a policy in effect says, if one does.
    pub promised_days: Option<u16>,
    /// A policy in effect says that everybody in a call is asked.
    pub promises_asking: bool,
    /// The longest time to answer that a policy in effect says, if one does.
    pub promised_seconds: Option<u16>,
}

/// What keeps a value from being another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lock {
    Profiles(Vec<Profile>),
    /// A published text says so.
    Policy,
    /// The published rules for recordings say that everybody is asked.
    RecordingRules,
}

impl Default for HouseRule {
    fn default() -> Self {
        Self {
            modes: [Mode::Off, Mode::Ask].into(),
            on_refusal: OnRefusal::default(),
            default_days: RECORDING_DAYS_DEFAULT,
            most_days: *RECORDING_DAYS.end(),
            answer_seconds: ANSWER_SECONDS_DEFAULT,
            training: true,
            ground: BTreeMap::new(),
        }
    }
}

impl InForce {
    /// The most days that a room may choose.
    pub fn most_days(&self) -> u16 {
        let set = self.rules.recording.most_days.min(self.rules.profiles.most_recording_days());
        self.promised_days.map_or(set, |promised| promised.min(set))
    }

    /// What a new room begins with.
    pub fn default_days(&self) -> u16 {
        self.rules.recording.default_days.min(self.most_days())
    }

    /// How long people may think. Less than a policy in effect says waits for a version that says so.
    pub fn answer_seconds(&self) -> u16 {
        let set = self.rules.recording.answer_seconds;
        self.promised_seconds.map_or(set, |promised| promised.max(set))
    }

    /// The mode that counts for a room which chose this one. Whoever may no longer only be told is asked, or not recorded at all.
    pub fn mode(&self, chosen: Mode) -> Mode {
        let modes = &self.rules.recording.modes;
        match chosen {
            Mode::Notice if modes.contains(&Mode::Notice) && self.may_notify() => Mode::Notice,
            Mode::Notice | Mode::Ask if modes.contains(&Mode::Ask) => Mode::Ask,
            _ => Mode::Off,
        }
    }

    /// Whether telling people may stand in for asking them (B.4.1): the business says why, no law asks for their agreement, and no
    /// text of the business promises that they are asked.
    // Where a child is in the call it may not either: `live::recording` sees to that, where a call's people are known.
    fn may_notify(&self) -> bool {
        !self.rules.recording.ground.is_empty() && self.notice_lock().is_none()
    }

    /// The rule for refusals that counts for a room which chose this one. Where the law asks for everybody's agreement, the talk with
    /// somebody who did not agree is not recorded either, not even the half of it that others say.
    pub fn on_refusal(&self, chosen: OnRefusal) -> OnRefusal {
        if chosen == OnRefusal::Exclude && self.needs_everyone() { OnRefusal::NoRecording } else { chosen }
    }

    /// Whether a law in force asks for the agreement of everybody in a call.
    pub fn needs_everyone(&self) -> bool {
        self.rules.profiles.demand(Setting::Approval).is_some()
    }

    /// The days that count for a room which chose so many.
    pub fn days(&self, chosen: u16) -> u16 {
        chosen.min(self.most_days())
    }

    /// Whether a room may choose this.
    pub fn allows(&self, mode: Mode, on_refusal: OnRefusal, days: u16) -> bool {
        let fits = self.days(days) == days && RECORDING_DAYS.contains(&days);
        fits && self.mode(mode) == mode && self.on_refusal(on_refusal) == on_refusal
    }

    /// What asks for the agreement of everybody in a call.
    pub fn approval_lock(&self) -> Option<Lock> {
        Some(self.rules.profiles.locked_by(Setting::Approval)).filter(|by| !by.is_empty()).map(Lock::Profiles)
    }

    /// What keeps people from being merely told: a law, or what the business itself has published (B.4, row 33).
    pub fn notice_lock(&self) -> Option<Lock> {
        self.approval_lock().or(self.promises_asking.then_some(Lock::RecordingRules))
    }

    /// The days that were set wait for a version of a policy that says as many.
    pub fn waiting_days(&self) -> Option<u16> {
        let set = self.rules.recording.most_days;
        self.promised_days.filter(|promised| *promised < set).map(|_| set)
    }

    /// What a policy in effect says, where less is set.
    pub fn seconds_lock(&self) -> Option<u16> {
        self.promised_seconds.filter(|promised| *promised > self.rules.recording.answer_seconds)
    }

    /// What keeps the days from being more.
    pub fn days_lock(&self) -> Option<Lock> {
        let profiles = &self.rules.profiles;
        match self.promised_days {
            Some(promised) if promised < profiles.most_recording_days() => Some(Lock::Policy),
            _ => Some(profiles.locked_by(Setting::RecordingDays)).filter(|by| !by.is_empty()).map(Lock::Profiles),
        }
    }
}

impl Lock {
    /// As a page names it for programs: the profiles, apart by blanks, or the policy.
    pub fn name(&self) -> String {
        match self {
            Self::Profiles(by) => by.iter().map(|profile| profile.as_str()).collect::<Vec<_>>().join(" "),
            Self::Policy => "policy".to_owned(),
            Self::RecordingRules => "policy:recording".to_owned(),
        }
    }
}

pub fn load(conn: &Connection) -> Result<Rules, StoreError> {
    Ok(sql::rules(conn)?)
}

/// Chooses profiles. An empty choice is one: no law is on then.
pub fn choose_profiles(tx: &Tx, profiles: &Profiles) -> Result<(), RuleError> {
    sql::set_profiles(tx, profiles, tx.now)?;
    let names: Vec<&str> = profiles.choice().map(Profile::as_str).collect();
    audit::record(tx, "rules.profiles", "house", json!({ "profiles": names }))?;
    Ok(())
}

/// Sets the recording rule.
pub fn set_recording(tx: &Tx, rule: &HouseRule) -> Result<(), RuleError> {
    let known = InForce { rules: sql::rules(tx)?, ..InForce::default() };
    let most = known.rules.profiles.most_recording_days();
    if known.on_refusal(rule.on_refusal) != rule.on_refusal {
        return Err(RuleError::Locked);
    }
    if rule.modes.contains(&Mode::Notice) && (known.needs_everyone() || rule.ground.is_empty()) {
        return Err(RuleError::Locked);
    }
    let fits = RECORDING_DAYS.contains(&rule.most_days) && RECORDING_DAYS.contains(&rule.default_days);
    if !fits || rule.most_days > most || rule.default_days > rule.most_days || !rule.modes.contains(&Mode::Off) {
        return Err(RuleError::Locked);
    }
    if !ANSWER_SECONDS.contains(&rule.answer_seconds) {
        return Err(RuleError::Locked);
    }
    sql::set_recording(tx, rule, tx.now)?;
    let detail = json!({
        "modes": rule.modes.iter().map(|mode| mode.as_str()).collect::<Vec<_>>(),
        "on_refusal": rule.on_refusal.as_str(),
        "default_days": rule.default_days,
        "most_days": rule.most_days,
        "answer_seconds": rule.answer_seconds,
        "training": rule.training,
        "ground": rule.ground.keys().map(|lang| lang.tag()).collect::<Vec<_>>(),
    });
    audit::record(tx, "rules.recording", "house", detail)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_force(most_days: u16, promised_days: Option<u16>) -> InForce {
        let rules = Rules { recording: HouseRule { most_days, ..HouseRule::default() }, ..Rules::default() };
        InForce { rules, promised_days, ..InForce::default() }
    }

    /// Stricter at once, looser with a new version.
    #[test]
    fn a_published_text_is_never_overtaken_by_a_setting() {
        let base = || Some(Lock::Profiles(vec![Profile::Base]));
        for (set, promised, counts, waits, lock) in [
            (180, None, 180, None, base()),
            (60, None, 60, None, base()),
            (60, Some(60), 60, None, Some(Lock::Policy)),
            (30, Some(60), 30, None, Some(Lock::Policy)),
            (90, Some(60), 60, Some(90), Some(Lock::Policy)),
            (180, Some(180), 180, None, base()),
        ] {
            let rules = in_force(set, promised);
            assert_eq!((rules.most_days(), rules.waiting_days(), rules.days_lock()), (counts, waits, lock), "{set} {promised:?}");
        }
    }

    #[test]
    fn nobody_has_less_time_than_a_published_text_says() {
        for (set, promised, counts) in [(90, None, 90), (30, None, 30), (30, Some(90), 90), (300, Some(90), 300), (90, Some(90), 90)] {
            let recording = HouseRule { answer_seconds: set, ..HouseRule::default() };
            let rules = InForce { rules: Rules { recording, ..Rules::default() }, promised_seconds: promised, ..InForce::default() };
            assert_eq!(rules.answer_seconds(), counts, "{set} {promised:?}");
        }
    }

    /// B.4.1: a law that asks for everybody's agreement knows no recording of those who agree.
    #[test]
    fn nobody_is_left_out_where_everybody_must_agree() {
        for (profiles, counts) in [
            (Profiles::chosen([Profile::EuUk, Profile::Cn]), OnRefusal::Exclude),
            (Profiles::chosen([Profile::UsCa]), OnRefusal::NoRecording),
            (Profiles::default(), OnRefusal::NoRecording),
        ] {
            let rules = InForce { rules: Rules { profiles, ..Rules::default() }, ..InForce::default() };
            assert_eq!(rules.on_refusal(OnRefusal::Exclude), counts);
            assert_eq!(rules.allows(Mode::Ask, OnRefusal::Exclude, 30), counts == OnRefusal::Exclude);
            assert_eq!(rules.on_refusal(OnRefusal::Leave), OnRefusal::Leave);
        }
    }

    /// B.4.1: telling stands in for asking only with a ground, and where no law asks for everybody's agreement; what counts
    /// instead is never looser.
    #[test]
    fn a_room_that_tells_asks_as_soon_as_telling_is_not_enough() {
        let [ask, notice] = [Mode::Ask, Mode::Notice];
        let unchosen = Profiles::default;
        let of = |profile| Profiles::chosen([profile]);
        for (profiles, modes, ground, counts) in [
            (of(Profile::EuUk), &[ask, notice][..], "Proof", notice),
            (of(Profile::Generic), &[notice], "Proof", notice),
            (of(Profile::EuUk), &[ask, notice], "", ask),
            (of(Profile::EuUk), &[notice], "", Mode::Off),
            (of(Profile::EuUk), &[ask], "Proof", ask),
            (of(Profile::EuUk), &[], "Proof", Mode::Off),
            (of(Profile::UsCa), &[ask, notice], "Proof", ask),
            (of(Profile::UsCa), &[notice], "Proof", Mode::Off),
            (Profiles::chosen([Profile::Cn, Profile::UsCa]), &[ask, notice], "Proof", ask),
            (unchosen(), &[ask, notice], "Proof", ask),
        ] {
            let ground = [(Lang::En, ground.to_owned())].into_iter().filter(|(_, text)| !text.is_empty()).collect();
            let recording = HouseRule { modes: modes.iter().copied().collect(), ground, ..HouseRule::default() };
            let rules = InForce { rules: Rules { profiles, recording }, ..InForce::default() };
            assert_eq!(rules.mode(Mode::Notice), counts, "{rules:?}");
            assert_eq!(rules.allows(Mode::Notice, OnRefusal::NoRecording, 30), counts == notice);
            assert!(!rules.allows(Mode::Ask, OnRefusal::NoRecording, 30) || rules.mode(Mode::Ask) == ask, "asking is as it was");
        }
    }

    /// B.4, row 33: what a room has chosen prevails, but not over what the general text promises.
    #[test]
    fn a_room_that_tells_asks_while_a_published_text_says_so() {
        let recording =
            HouseRule { modes: [Mode::Ask, Mode::Notice].into(), ground: [(Lang::En, "Proof".to_owned())].into(), ..HouseRule::default() };
        for (profile, promises_asking, lock, counts) in [
            (Profile::EuUk, false, None, Mode::Notice),
            (Profile::EuUk, true, Some(Lock::RecordingRules), Mode::Ask),
            (Profile::UsCa, true, Some(Lock::Profiles(vec![Profile::UsCa])), Mode::Ask),
        ] {
            let profiles = Profiles::chosen([profile]);
            let rules = InForce { rules: Rules { profiles, recording: recording.clone() }, promises_asking, ..InForce::default() };
            assert_eq!((rules.notice_lock(), rules.mode(Mode::Notice)), (lock, counts));
            assert_eq!(rules.allows(Mode::Notice, OnRefusal::NoRecording, 30), counts == Mode::Notice);
        }
    }

    #[test]
    fn a_room_has_what_the_house_leaves_it() {
        let mut rules = in_force(20, None);
        assert_eq!((rules.days(30), rules.days(7), rules.default_days()), (20, 7, 20));
        let allows = |rules: &InForce, mode, days| rules.allows(mode, OnRefusal::NoRecording, days);
        assert!(allows(&rules, Mode::Ask, 20) && !allows(&rules, Mode::Ask, 21) && !allows(&rules, Mode::Off, 0));
        rules.rules.recording.modes = [Mode::Off].into();
        assert_eq!((rules.mode(Mode::Ask), allows(&rules, Mode::Ask, 1), allows(&rules, Mode::Off, 1)), (Mode::Off, false, true));
    }
}
