//! Which versions people answer, each for themselves (B.3.5): those of the house that changed something for them.
//!
//! A version in effect is owed an answer by whoever has accepted neither it nor a later one since the last change that mattered. A
//! clearer word that is put into effect afterwards takes nothing away from that, and asks nobody anew.
//!
//! **Invariants.** Rules for recordings are not among them, because everybody is asked before each recording. *Absent*: who somebody is
//! and what they answered, which is consent.

use std::collections::BTreeSet;

use rusqlite::Connection;

use crate::base::ids::PolicyId;
use crate::base::limits;
use crate::base::time::UtcMillis;
use crate::policies::kinds::Kind;
use crate::policies::sql;
use crate::store::StoreError;

/// The documents of the house whose changes people answer.
pub const ASKED: [Kind; 4] = [Kind::Privacy, Kind::Terms, Kind::Cookies, Kind::Minors];

/// A version of a document of the house that took effect, today or before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    pub id: PolicyId,
    pub kind: Kind,
    pub number: u32,
    /// Whether it changed something for people.
    pub is_material: bool,
    pub began: UtcMillis,
    /// In effect today.
    pub is_current: bool,
}

/// What somebody has answered so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    pub accepted: BTreeSet<PolicyId>,
    /// Documents whose acceptance turned out to be invalid: their version in effect is answered anew, whatever changed in it.
    pub void: BTreeSet<Kind>,
}

/// An answer that somebody owes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owed {
    /// The version in effect.
    pub version: PolicyId,
    pub kind: Kind,
    /// What changed since the last answer, newest first; the version in effect is among it.
    pub changes: Vec<PolicyId>,
    /// When the first of these changes took effect: whoever signs in afterwards is asked. For what is void it is always: nobody goes
    /// on with an answer that never counted.
    pub since: UtcMillis,
}

/// The versions that anybody can be asked about, newest first.
pub fn past(conn: &Connection) -> Result<Vec<Past>, StoreError> {
    let mut past = sql::past(conn, limits::ASKED_VERSIONS)?;
    past.retain(|one| ASKED.contains(&one.kind));
    Ok(past)
}

/// What somebody owes who has answered so. `past`: newest first.
pub fn owed(past: &[Past], Answers { accepted, void }: &Answers) -> Vec<Owed> {
    let of_kind = |kind: Kind| {
        let versions = || past.iter().filter(move |one| one.kind == kind);
        if void.contains(&kind) {
            let version = versions().find(|one| one.is_current)?.id.clone();
            return Some(Owed { changes: vec![version.clone()], version, kind, since: UtcMillis(0) });
        }
        let last = versions().filter(|one| accepted.contains(&one.id)).map(|one| one.number).max();
        let unanswered: Vec<&Past> = versions().filter(|one| last.is_none_or(|last| one.number > last)).collect();
        let since = unanswered.iter().filter(|one| one.is_material).map(|one| one.began).min()?;
        let version = unanswered.iter().find(|one| one.is_current)?.id.clone();
        let changes = unanswered.iter().filter(|one| one.began >= since).map(|one| one.id.clone()).collect();
        Some(Owed { version, kind, changes, since })
    };
    ASKED.into_iter().filter_map(of_kind).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A version's number, whether it mattered, and when it began.
    type Row = (u32, bool, i64);

    fn id(number: u32) -> PolicyId {
        format!("pol_{number:024}").parse().unwrap()
    }

    fn past_of(rows: &[Row]) -> Vec<Past> {
        let newest = rows.iter().map(|row| row.0).max();
        let mut past: Vec<Past> = rows
            .iter()
            .map(|&(number, is_material, began)| Past {
                id: id(number),
                kind: Kind::Terms,
                number,
                is_material,
                began: UtcMillis(began),
                is_current: Some(number) == newest,
            })
            .collect();
        past.reverse();
        past
    }

    /// Versions, what was accepted of them, and what is owed: the version in effect, all changes since, and from when.
    fn check(rows: &[Row], accepted: &[u32], expected: Option<(u32, &[u32], i64)>) {
        let accepted = accepted.iter().copied().map(id).collect();
        let expected = expected.map(|(version, changes, since)| Owed {
            version: id(version),
            kind: Kind::Terms,
            changes: changes.iter().copied().map(id).collect(),
            since: UtcMillis(since),
        });
        let answers = Answers { accepted, ..Answers::default() };
        assert_eq!(owed(&past_of(rows), &answers), expected.into_iter().collect::<Vec<_>>(), "{rows:?} {answers:?}");
    }

    #[test]
    fn an_answer_is_owed_to_what_mattered_and_was_not_accepted() {
        check(&[], &[], None);
        check(&[(1, false, 10)], &[], None);
        check(&[(1, true, 10)], &[], Some((1, &[1], 10)));
        check(&[(1, true, 10)], &[1], None);
        // A clearer word afterwards asks nobody anew, and lets nobody off.
        check(&[(1, true, 10), (2, false, 20)], &[1], None);
        check(&[(1, true, 10), (2, false, 20)], &[], Some((2, &[2, 1], 10)));
        check(&[(1, false, 10), (2, true, 20)], &[1], Some((2, &[2], 20)));
        check(&[(1, true, 10), (2, false, 20), (3, true, 30)], &[2], Some((3, &[3], 30)));
        check(&[(1, true, 10), (2, true, 20), (3, true, 30)], &[1], Some((3, &[3, 2], 20)));
        // Whoever accepts what is in effect has answered all before it.
        check(&[(1, true, 10), (2, true, 20), (3, true, 30)], &[3], None);
    }

    #[test]
    fn documents_are_answered_one_by_one() {
        let mut past = past_of(&[(1, true, 10)]);
        past.push(Past { id: id(7), kind: Kind::Privacy, ..past[0].clone() });
        let kinds = |accepted: &[u32]| -> Vec<Kind> {
            let accepted = accepted.iter().copied().map(id).collect();
            owed(&past, &Answers { accepted, ..Answers::default() }).into_iter().map(|owed| owed.kind).collect()
        };
        assert_eq!(kinds(&[]), [Kind::Privacy, Kind::Terms]);
        assert_eq!(kinds(&[1]), [Kind::Privacy]);
        assert_eq!(kinds(&[7]), [Kind::Terms]);
    }

    #[test]
    fn what_was_declared_invalid_is_owed_at_once_whatever_changed() {
        let void = |rows: &[Row], accepted: &[u32]| {
            let accepted = accepted.iter().copied().map(id).collect();
            owed(&past_of(rows), &Answers { accepted, void: [Kind::Terms].into() })
        };
        let expected = |number: u32| Owed { version: id(number), kind: Kind::Terms, changes: vec![id(number)], since: UtcMillis(0) };
        assert_eq!(void(&[(1, false, 10)], &[]), [expected(1)], "a first version asks nobody by itself");
        assert_eq!(void(&[(1, true, 10), (2, true, 20)], &[1]), [expected(2)]);
        assert_eq!(void(&[], &[]), []);
    }
}
