//! The SQL of rules: table `house_rules`, of which there is one row from the beginning.

use rusqlite::{Connection, Result, params};

use crate::base::time::UtcMillis;
use crate::rules::house::{HouseRule, Rules};
use crate::rules::minors::{MinorRule, Minors, second_of, second_word};
use crate::rules::profiles::{Profile, Profiles};

pub fn rules(conn: &Connection) -> Result<Rules> {
    let sql = "SELECT profiles, modes, default_days, most_days, training, on_refusal, ground, answer_seconds
        FROM house_rules
        WHERE one = 1";
    conn.prepare_cached(sql)?.query_row([], |row| {
        let (profiles, modes): (Option<String>, String) = (row.get(0)?, row.get(1)?);
        let profiles = profiles.map(|names| Profiles::chosen(names.split_whitespace().filter_map(Profile::from_name)));
        let recording = HouseRule {
            // A mode that this version does not know is one that no room has.
            modes: modes.split_whitespace().filter_map(|mode| mode.parse().ok()).collect(),
            // One that this version does not know is read as the strictest.
            on_refusal: row.get_ref(5)?.as_str()?.parse().unwrap_or_default(),
            default_days: row.get(2)?,
            most_days: row.get(3)?,
            answer_seconds: row.get(7)?,
            training: row.get(4)?,
            // Without a ground that can be read nobody is merely told.
            ground: serde_json::from_str(row.get_ref(6)?.as_str()?).unwrap_or_default(),
        };
        Ok(Rules { profiles: profiles.unwrap_or_default(), recording })
    })
}

pub fn set_profiles(conn: &Connection, profiles: &Profiles, now: UtcMillis) -> Result<()> {
    let names: Vec<&str> = profiles.choice().map(Profile::as_str).collect();
    let sql = "UPDATE house_rules
        SET profiles = ?1, changed_ms = ?2
        WHERE one = 1";
    conn.prepare_cached(sql)?.execute(params![names.join(" "), now.0]).map(|_| ())
}

pub fn set_recording(conn: &Connection, rule: &HouseRule, now: UtcMillis) -> Result<()> {
    let modes: Vec<&str> = rule.modes.iter().map(|mode| mode.as_str()).collect();
    let sql = "UPDATE house_rules
        SET modes = ?1, default_days = ?2, most_days = ?3, training = ?4, on_refusal = ?5, ground = ?6, answer_seconds = ?7, changed_ms = ?8
        WHERE one = 1";
    // Texts by language always serialise.
    let ground = serde_json::to_string(&rule.ground).unwrap_or_else(|_| "{}".to_owned());
    let values = params![
        modes.join(" "),
        rule.default_days,
        rule.most_days,
        rule.training,
        rule.on_refusal.as_str(),
        ground,
        rule.answer_seconds,
        now.0
    ];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

/// A word that this version does not know is read as the strictest.
pub fn minors(conn: &Connection) -> Result<MinorRule> {
    let sql = "SELECT minors, age_limit, second_act
        FROM house_rules
        WHERE one = 1";
    conn.prepare_cached(sql)?.query_row([], |row| {
        Ok(MinorRule {
            minors: Minors::from_name(row.get_ref(0)?.as_str()?).unwrap_or(Minors::Nobody),
            age_limit: row.get(1)?,
            second: second_of(row.get_ref(2)?.as_str()?).unwrap_or_default(),
        })
    })
}

pub fn set_minors(conn: &Connection, rule: &MinorRule, now: UtcMillis) -> Result<()> {
    let sql = "UPDATE house_rules
        SET minors = ?1, age_limit = ?2, second_act = ?3, changed_ms = ?4
        WHERE one = 1";
    let values = params![rule.minors.as_str(), rule.age_limit, second_word(rule.second), now.0];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}
