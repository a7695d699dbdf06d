//! Tables of the rules for refusals (B.4, row 3): whoever does not approve is left out, or nothing is recorded while they are there.

use super::*;

/// Dana (d), Samira (s) and Tomasz (t) are asked in a room with this rule.
#[track_caller]
fn three(rule: OnRefusal) -> Play {
    let mut play = Play::under(rule);
    let steps: Table<'_> = &[(Join("s", 1), &[]), (Join("d", 2), &[]), (Join("t", 3), &[]), (Record("d"), &["ask sdt"]), (Commit, &[])];
    go_on(&mut play, steps);
    play
}

/// Tomasz refused, the others approved, and it is recorded without him.
#[track_caller]
fn without_tomasz() -> Play {
    let mut play = three(OnRefusal::Exclude);
    go_on(
        &mut play,
        &[
            (No("t"), &["…"]),
            (Commit, &[]),
            (Yes("s"), &["…"]),
            (Yes("d"), &["…"]),
            (Commit, &["permit d for ds"]),
            (Says(Report::Recording), &["write recording"]),
            (Commit, &[]),
        ],
    );
    play
}

#[test]
fn whoever_refuses_is_left_out_and_the_talk_with_them_goes_on() {
    // B.4.1, on_refusal=exclude: no permit names them, and nothing of the call is taken from them.
    let play = without_tomasz();
    assert_eq!(play.told("t"), (Sign::On, Some(Told::LeftOut)));
    assert_eq!(play.told("s"), (Sign::On, Some(Told::On)));
    assert!(play.machine.withheld.is_empty() && play.machine.held.is_empty());
    assert_eq!(play.machine.view(&person("t")).mine, Mine::Refused);
}

#[test]
fn it_begins_when_everybody_has_answered_and_not_before() {
    let mut play = three(OnRefusal::Exclude);
    go_on(&mut play, &[(Yes("d"), &["…"]), (Yes("s"), &["…"]), (Commit, &[])]);
    assert_eq!(play.told("t"), (Sign::Asking, Some(Told::Asking)));
    let silence = ANSWER_TIME.as_millis() as u64;
    go_on(&mut play, &[(After(silence), &["write t silent"]), (Commit, &["permit d for ds"])]);
}

#[test]
fn the_one_who_records_approves_too_and_not_alone() {
    let mut play = three(OnRefusal::Exclude);
    go_on(&mut play, &[(Yes("s"), &["…"]), (Yes("t"), &["…"]), (No("d"), &["…"]), (Commit, &["write blocked"])]);
    let mut play = three(OnRefusal::Exclude);
    go_on(&mut play, &[(Yes("d"), &["…"]), (No("t"), &["…"]), (Commit, &[]), (No("s"), &["…"]), (Commit, &["write blocked"])]);
    assert_eq!(play.told("d"), (Sign::Off, Some(Told::Refused)), "nobody learns who");
}

#[test]
fn whoever_withdraws_is_out_when_the_page_has_paused_and_the_others_go_on() {
    // B.3.1, 6: at once. Nothing of the person reaches the page before it says that it paused; then they talk on.
    let mut play = three(OnRefusal::Exclude);
    go_on(
        &mut play,
        &[
            (Yes("t"), &["…"]),
            (Yes("s"), &["…"]),
            (Yes("d"), &["…"]),
            (Commit, &["permit d for dst"]),
            (Says(Report::Recording), &["…"]),
            (Commit, &[]),
            (Withdraw("t"), &["withhold t from d", "void d", "write t withdrawn", "write paused"]),
            (Commit, &[]),
            (Says(Report::Paused), &["unwithhold t from d", "permit d for ds"]),
            (Says(Report::Recording), &["write recording"]),
            (Commit, &[]),
        ],
    );
    assert_eq!(play.told("t"), (Sign::On, Some(Told::LeftOut)));
    assert_eq!(play.told("s").1, Some(Told::On));
    // The last of the others: nothing is left to record.
    go_on(&mut play, &[(Withdraw("s"), &["withhold s from d", "void d stop", "write s withdrawn", "write stopped"])]);
}

#[test]
fn a_page_that_does_not_say_that_it_paused_is_cut_off_before_it_hears_them_again() {
    let mut play = three(OnRefusal::Exclude);
    go_on(
        &mut play,
        &[
            (Yes("t"), &["…"]),
            (Yes("s"), &["…"]),
            (Yes("d"), &["…"]),
            (Commit, &["…"]),
            (Says(Report::Recording), &["…"]),
            (Commit, &[]),
            (Withdraw("t"), &["…"]),
            (Commit, &[]),
        ],
    );
    let got = play.step(After(crate::base::limits::RECORDER_ANSWER_TIME.as_millis() as u64));
    assert_eq!(got[..2], ["cut off d 2", "unwithhold t from d"]);
}

#[test]
fn a_newcomer_who_refuses_joins_and_is_left_out() {
    // B.3.1, 5: paused before anything of the newcomer reaches the page.
    let mut play = Play::under(OnRefusal::Exclude);
    let steps: Table<'_> = &[
        (Join("s", 1), &[]),
        (Join("d", 2), &[]),
        (Record("d"), &["ask sd"]),
        (Commit, &[]),
        (Yes("s"), &["…"]),
        (Yes("d"), &["…"]),
        (Commit, &["permit d for ds"]),
        (Says(Report::Recording), &["…"]),
        (Commit, &[]),
        (Lobby("t", 3), &["withhold t from d", "void d", "hold t", "ask also t", "write paused"]),
        (Commit, &[]),
        (Says(Report::Paused), &["unwithhold t from d"]),
        (No("t"), &["write t no"]),
        (Commit, &["free t", "permit d for ds"]),
        (Join("t", 3), &[]),
        (Says(Report::Recording), &["write recording"]),
        (Commit, &[]),
    ];
    go_on(&mut play, steps);
    assert_eq!(play.told("t"), (Sign::On, Some(Told::LeftOut)));
}

#[test]
fn who_was_left_out_stays_out_after_the_program_starts_again() {
    let mut play = without_tomasz();
    go_on(&mut play, &[(Restart, &["…"]), (Join("s", 4), &["…"]), (Join("t", 5), &["…"]), (Join("d", 6), &["void d", "permit d for ds"])]);
    assert!(play.machine.withheld.is_empty() && play.machine.held.is_empty());
}

#[test]
fn nothing_is_recorded_while_somebody_who_refused_is_there() {
    // B.4, row 3, on_refusal=leave: the person is told and decides whether to leave.
    let mut play = three(OnRefusal::Leave);
    go_on(&mut play, &[(Yes("d"), &["…"]), (No("t"), &["write t no"]), (Commit, &[]), (Yes("s"), &["write s yes"]), (Commit, &[])]);
    assert_eq!(play.told("t"), (Sign::Asking, Some(Told::WaitsOwn)));
    assert_eq!((play.told("d"), play.told("s")), ((Sign::Asking, Some(Told::Waits)), (Sign::Asking, Some(Told::Waits))));
    assert!(play.machine.view(&person("d")).waits && !play.machine.view(&person("s")).waits);
    go_on(&mut play, &[(After(600_000), &[]), (Leave("t"), &["permit d for ds"])]);
}

#[test]
fn the_one_who_records_goes_on_without_recording() {
    let mut play = three(OnRefusal::Leave);
    go_on(&mut play, &[(Yes("d"), &["…"]), (Yes("s"), &["…"]), (No("t"), &["…"]), (Commit, &[])]);
    go_on(&mut play, &[(Admit("s", true), &[]), (Admit("d", true), &["write blocked"]), (Commit, &[])]);
    assert_eq!(play.told("t"), (Sign::Off, Some(Told::RefusedOwn)));
    let rest = ASK_AGAIN.as_millis() as u64;
    go_on(&mut play, &[(Record("d"), &["refuse d TooSoon { seconds: 60 }"]), (After(rest), &[]), (Record("d"), &["ask sdt"])]);
}

#[test]
fn a_withdrawal_ends_it_where_refusing_means_to_leave() {
    let mut play = three(OnRefusal::Leave);
    go_on(
        &mut play,
        &[
            (Yes("t"), &["…"]),
            (Yes("s"), &["…"]),
            (Yes("d"), &["…"]),
            (Commit, &["permit d for dst"]),
            (Says(Report::Recording), &["…"]),
            (Commit, &[]),
            (Withdraw("t"), &["withhold t from d", "void d stop", "write t withdrawn", "write stopped"]),
        ],
    );
}
