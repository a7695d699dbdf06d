//! Words that come late, or from a page that is not there any more.

use super::Step::*;
use super::*;

#[test]
fn a_pause_is_confirmed_with_the_newest_permit_only() {
    // B.3.1, 5: who waits outside stays hidden until the pause is this one.
    let mut play = recording();
    go_on(
        &mut play,
        &[
            (After(3_000), &[]),
            (Lobby("t", 3), &["withhold t from d", "void d", "hold t", "ask also t", "write paused"]),
            (SaysOld(Report::Paused), &[]),
            (Says(Report::Paused), &["unwithhold t from d"]),
        ],
    );
    // Nor does the pause from before confirm the next one.
    go_on(
        &mut play,
        &[
            (Commit, &[]),
            (Leave("t"), &["write t left", "free t", "permit d for ds"]),
            (Says(Report::Recording), &["write recording"]),
            (Lobby("a", 5), &["withhold a from d", "void d", "hold a", "ask also a", "write paused"]),
            (SaysOld(Report::Paused), &[]),
            (After(2_000), &["cut off d 2", "unwithhold a from d"]),
        ],
    );
}

#[test]
fn late_news_of_a_pause_does_not_change_the_sign() {
    let mut play = recording();
    go_on(&mut play, &[(After(1_000), &[]), (SaysOld(Report::Paused), &[])]);
    assert_eq!(play.told("s").0, Sign::On, "it took the next permit for leave to go on");
}

#[test]
fn after_a_pause_only_the_next_permit_begins_again() {
    // A lease that ran out on the page's own watch: it says so, and late news from before do not turn the sign on.
    let mut play = recording();
    go_on(
        &mut play,
        &[
            (Says(Report::Paused), &["write paused"]),
            (Says(Report::Recording), &["no permit"]),
            (After(1_000), &[]),
            (SaysOld(Report::Recording), &["no permit"]),
        ],
    );
    assert_eq!(play.told("s").0, Sign::Paused);
    go_on(&mut play, &[(Says(Report::Recording), &["write recording"])]);
    assert_eq!(play.told("s").0, Sign::Paused, "not before it is written");
    go_on(&mut play, &[(Commit, &[])]);
    assert_eq!(play.told("s").0, Sign::On);
}

#[test]
fn a_page_that_stopped_says_so_with_the_permit_that_it_had() {
    // It takes no other, so the next one, under way, does not have it cut off.
    let mut play = recording();
    go_on(
        &mut play,
        &[(After(1_000), &[]), (SaysOld(Report::Stopped), &["void d stop", "write stopped"]), (Commit, &[]), (After(2_000), &[])],
    );
    assert_eq!(play.told("s"), (Sign::Off, Some(Told::Stopped)));
}

#[test]
fn a_page_that_is_gone_does_not_speak_for_the_one_after_it() {
    let mut play = recording();
    go_on(
        &mut play,
        &[
            (Away("d"), &["write paused"]),
            (Join("d", 4), &["void d", "permit d for ds"]),
            (Says(Report::Recording), &["write recording"]),
            (SaysOld(Report::Stopped), &["void d stop", "write stopped"]),
            (After(2_000), &["cut off d 4"]),
        ],
    );
}

#[test]
fn a_fresh_page_is_not_cut_off_for_the_silence_of_the_old_one() {
    let mut play = recording();
    go_on(
        &mut play,
        &[
            (Lobby("t", 3), &["…"]),
            (Commit, &[]),
            (Lobby("d", 9), &[]),
            (Join("d", 9), &["void d"]),
            (After(2_000), &["cut off d 2", "unwithhold t from d"]),
            (Yes("t"), &["write t yes"]),
            (Commit, &["free t", "permit d for dst"]),
        ],
    );
}

#[test]
fn a_page_that_missed_the_end_hears_of_it_when_it_is_back() {
    let mut play = recording();
    go_on(
        &mut play,
        &[
            (Away("d"), &["write paused"]),
            (Withdraw("s"), &["withhold s from d", "void d stop", "write s withdrawn", "write stopped"]),
            (Join("d", 4), &["void d stop"]),
            (After(2_000), &["cut off d 2", "unwithhold s from d"]),
        ],
    );
}

#[test]
fn a_withdrawal_is_taken_back_for_ever_once_it_is_told_and_never_told_before() {
    // The program dies between the press and the COMMIT: nobody was told anything, and nothing is recorded meanwhile.
    let mut play = recording();
    go_on(&mut play, &[(Withdraw("s"), &["…"])]);
    assert_eq!(play.machine.view(&person("s")).mine, Mine::Approved);
    go_on(&mut play, &[(Restart, &["write paused"])]);
    assert_eq!(play.told("s"), (Sign::Paused, Some(Told::Lost)));

    // Between the withdrawal and the stop: told, and so it stays.
    let mut play = recording();
    go_on(&mut play, &[(Withdraw("s"), &["…"]), (CommitFirst, &[])]);
    assert_eq!(play.machine.view(&person("s")).mine, Mine::Withdrawn);
    go_on(&mut play, &[(Restart, &["withhold s from d", "void d stop", "write stopped"]), (Commit, &[]), (Join("d", 6), &["void d stop"])]);
    assert_eq!(play.told("s"), (Sign::Off, Some(Told::WithdrawnOwn)));
    go_on(&mut play, &[(After(2_000), &["unwithhold s from d"]), (Join("s", 7), &[])]);
}

#[test]
fn what_the_store_says_is_over_goes_on_nowhere() {
    let mut play = recording();
    let mut standing = play.rows.standing.clone().unwrap();
    standing.state = RequestState::Stopped;
    play.machine.handle_input(play.now, Input::Stored(standing));
    assert_eq!(play.drain(), ["void d stop"]);
    assert_eq!(play.machine.may_begin(), Some(false));
}
