//! Somebody sets the clock on the wall by a day. A running program counts its own seconds; one that starts again reads the
//! times of its rows in the new time, and nobody has more rights for it.

use super::Step::*;
use super::*;

const DAY: i64 = 24 * 3_600_000;

#[test]
fn set_back_and_started_again_nobody_has_more_than_the_whole_time() {
    let mut play = asked();
    go_on(&mut play, &[(After(30_000), &[]), (ClockSet(-DAY), &[]), (Restart, &[]), (Join("s", 5), &[])]);
    assert_eq!(play.machine.view(&person("s")).question.map(|q| q.until.since(play.now)), Some(ANSWER_TIME));
}

#[test]
fn set_ahead_and_started_again_the_time_is_over_which_is_a_refusal() {
    let mut play = asked();
    go_on(&mut play, &[(Yes("d"), &["…"]), (Commit, &[]), (ClockSet(DAY), &[]), (Restart, &[]), (Yes("s"), &["refuse s Late"])]);
    go_on(&mut play, &[(After(0), &["write s silent"]), (Commit, &["write blocked"])]);
}

#[test]
fn a_lease_from_before_is_worth_nothing_although_it_seems_to_live_for_a_day() {
    for ms in [DAY, -DAY] {
        let mut play = recording();
        go_on(
            &mut play,
            &[
                (ClockSet(ms), &[]),
                (Restart, &["write paused"]),
                (Commit, &[]),
                (Join("d", 6), &["void d", "permit d for ds"]),
                (SaysOld(Report::Recording), &["no permit"]),
                (SaysOld(Report::Paused), &[]),
                (Says(Report::Recording), &["write recording"]),
            ],
        );
    }
}
