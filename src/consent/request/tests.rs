//! Tables: what happens, and what the machine wants done. Each names the requirement that it shows.

pub mod bench;
mod clock;
mod late;
mod property;
mod refusals;
mod told;

use super::view::{Mine, Sign, Told};
use super::*;
use crate::base::limits::{ANSWER_TIME, ASK_AGAIN};
use crate::base::secret::Personal;
use crate::consent::request::notice::{Deed, Wish};
use crate::consent::request::tests::bench::{Rows, account, attendee, person, press, request};
use crate::rules::OnRefusal;

/// One thing that happens, by names.
#[derive(Clone, Copy)]
enum Step {
    /// Joins the call with this page.
    Join(&'static str, u64),
    /// A page in front of the call.
    Lobby(&'static str, u64),
    /// The page is gone.
    Away(&'static str),
    Leave(&'static str),
    Record(&'static str),
    Yes(&'static str),
    No(&'static str),
    Withdraw(&'static str),
    Stop(&'static str),
    Admit(&'static str, bool),
    /// The page that records says this, with the newest permit.
    Says(Report),
    /// The same, with the permit before the last that was granted anew.
    SaysOld(Report),
    /// The store writes all that waits, or only the first of it.
    Commit,
    CommitFirst,
    /// Milliseconds pass, one by one deadline.
    After(u64),
    MediaRestarted,
    /// Somebody sets the clock on the wall, ahead or back by so many milliseconds. A running program does not look at it.
    ClockSet(i64),
    /// The program starts again.
    Restart,
    CallEnds,
}
use Step::*;

/// Dana (d) records, Samira (s) is the guest, Tomasz (t) a colleague.
struct Play {
    machine: Recording,
    now: UtcMillis,
    people: Vec<Attendee>,
    rows: Rows,
    waiting: Vec<Deed>,
    permits: Vec<Claims>,
    /// How far the clock on the wall is from the time in which the machine lives.
    set_ms: i64,
}

impl Play {
    fn new() -> Self {
        Self::under(OnRefusal::default())
    }

    fn under(on_refusal: OnRefusal) -> Self {
        let now = UtcMillis(1_000_000);
        let machine = Recording::new(now, Rule::Ask, None);
        Self { machine, now, people: Vec::new(), rows: Rows::under(on_refusal), waiting: Vec::new(), permits: Vec::new(), set_ms: 0 }
    }

    fn step(&mut self, step: Step) -> Vec<String> {
        let input = match step {
            Join(who, page) => self.arrive(attendee(who, true, true, Some(page))),
            Lobby(who, page) => {
                let entered = self.people.iter().any(|a| a.person == person(who) && a.entered);
                self.arrive(attendee(who, entered, false, Some(page)))
            }
            Away(who) => {
                let entered = self.people.iter().any(|a| a.person == person(who) && a.entered);
                self.arrive(attendee(who, entered, false, None))
            }
            Leave(who) => {
                self.people.retain(|a| a.person != person(who));
                Input::People(self.people.clone())
            }
            Record(who) => Input::Record { person: person(who), wish: Wish::default() },
            Yes(who) => Input::Answer { person: person(who), given: press(1, true) },
            No(who) => Input::Answer { person: person(who), given: press(1, false) },
            Withdraw(who) => Input::Withdraw { person: person(who) },
            Stop(who) => Input::Stop { person: person(who) },
            Admit(who, admit) => Input::Newcomer { person: person(who), admit },
            Says(report) => return self.report(1, report),
            SaysOld(report) => return self.report(2, report),
            Commit => return self.commit(usize::MAX),
            CommitFirst => return self.commit(1),
            After(ms) => return self.pass(ms),
            MediaRestarted => Input::MediaRestarted,
            ClockSet(ms) => {
                self.set_ms += ms;
                return Vec::new();
            }
            Restart => {
                self.now = UtcMillis(self.now.0 + std::mem::take(&mut self.set_ms));
                self.machine = Recording::new(self.now, Rule::Ask, self.rows.standing.clone().filter(|s| !s.state.is_over()));
                self.waiting.clear();
                for attendee in &mut self.people {
                    (attendee.joined, attendee.page) = (false, None);
                }
                Input::People(self.people.clone())
            }
            CallEnds => Input::Ended,
        };
        self.machine.handle_input(self.now, input);
        self.drain()
    }

    fn arrive(&mut self, attendee: Attendee) -> Input {
        match self.people.iter_mut().find(|a| a.person == attendee.person) {
            Some(known) => *known = attendee,
            None => self.people.push(attendee),
        }
        Input::People(self.people.clone())
    }

    fn report(&mut self, back: usize, report: Report) -> Vec<String> {
        let claims = self.permits[self.permits.len() - back].clone();
        let refused = self.machine.handle_report(self.now, &claims, report).is_err();
        let mut got = self.drain();
        got.extend(refused.then(|| "no permit".to_owned()));
        got
    }

    fn commit(&mut self, most: usize) -> Vec<String> {
        let mut got = Vec::new();
        for _ in 0..most {
            if self.waiting.is_empty() {
                break;
            }
            let deed = self.waiting.remove(0);
            if let Some(input) = self.rows.write(self.now, deed) {
                self.machine.handle_input(self.now, input);
            }
            got.extend(self.drain());
        }
        got
    }

    fn pass(&mut self, ms: u64) -> Vec<String> {
        let (end, mut got) = (self.now.plus(Duration::from_millis(ms)), Vec::new());
        while let Some(at) = self.machine.next_deadline().filter(|at| *at <= end) {
            self.now = self.now.max(at);
            self.machine.handle_timeout(self.now);
            // The lease goes on each second; that is not what a table is about.
            got.extend(self.drain().into_iter().filter(|text| !text.starts_with("again")));
        }
        self.now = end;
        got
    }

    fn drain(&mut self) -> Vec<String> {
        let effects = self.machine.drain_effects();
        let mut texts = Vec::new();
        for effect in effects {
            texts.push(self.short(&effect));
            match effect {
                Effect::Store(deed) => self.waiting.push(deed),
                Effect::Grant { permit, .. } => self.permits.push(permit.claims("")),
                _ => {}
            }
        }
        texts
    }

    fn short(&self, effect: &Effect) -> String {
        let who = |person: &PersonId| person.as_str()[4..5].to_owned();
        match effect {
            Effect::Withhold { from, to, withheld } => {
                format!("{}withhold {} from {}", if *withheld { "" } else { "un" }, who(from), who(to))
            }
            Effect::Void { recorder, stop } => format!("void {}{}", who(recorder), if *stop { " stop" } else { "" }),
            Effect::Hold { person, held } => format!("{} {}", if *held { "hold" } else { "free" }, who(person)),
            Effect::CutOff { recorder, page } => format!("cut off {} {}", who(recorder), page.0),
            Effect::Grant { recorder, permit } => {
                let claims = permit.claims("");
                let renews =
                    |last: &Claims| last.people == claims.people && last.issued_ms.plus(Duration::from_secs(1)) == claims.issued_ms;
                let first = !self.permits.last().is_some_and(renews);
                let people: String = permit.people().iter().map(who).collect();
                format!("{} {} for {people}", if first { "permit" } else { "again" }, who(recorder))
            }
            Effect::Remove { person } => format!("remove {}", who(person)),
            Effect::Refuse { person, why, .. } => format!("refuse {} {why:?}", who(person)),
            Effect::Store(deed) => match deed {
                Deed::Ask { people, .. } => format!("ask {}", people.iter().map(who).collect::<String>()),
                Deed::AskAlso { person, .. } => format!("ask also {}", who(person)),
                Deed::Answer { person, given } => format!("write {} {}", who(person), if given.approve { "yes" } else { "no" }),
                Deed::Tell { person } => format!("write {} told", who(person)),
                Deed::Silent { person, .. } => format!("write {} silent", who(person)),
                Deed::Left { person, .. } => format!("write {} left", who(person)),
                Deed::Withdraw { person, .. } => format!("write {} withdrawn", who(person)),
                Deed::State { state, .. } => format!("write {}", state.as_str()),
            },
        }
    }

    fn told(&self, who: &str) -> (Sign, Option<Told>) {
        let view = self.machine.view(&person(who));
        (view.sign, view.told)
    }
}

type Table<'a> = &'a [(Step, &'a [&'a str])];

/// Runs the steps and compares what each brought about; `…` stands for effects that this table is not about.
#[track_caller]
fn play(steps: Table<'_>) -> Play {
    let mut play = Play::new();
    go_on(&mut play, steps);
    play
}

#[track_caller]
fn go_on(play: &mut Play, steps: Table<'_>) {
    for (number, (step, expected)) in steps.iter().enumerate() {
        let got = play.step(*step);
        if *expected != ["…"] {
            assert_eq!(got, *expected, "step {number}");
        }
    }
}

/// Dana and Samira are in the call, Dana pressed *Record*, the question is committed.
#[track_caller]
fn asked() -> Play {
    play(&[(Join("s", 1), &[]), (Join("d", 2), &[]), (Record("d"), &["ask sd"]), (Commit, &[])])
}

/// Both approved, and Dana's page records.
#[track_caller]
fn recording() -> Play {
    let mut play = asked();
    go_on(
        &mut play,
        &[
            (Yes("d"), &["write d yes"]),
            (Yes("s"), &["write s yes"]),
            (Commit, &["permit d for ds"]),
            (Says(Report::Recording), &["write recording"]),
            (Commit, &[]),
        ],
    );
    play
}

/// Tomasz stands in front of the call, the page has paused.
#[track_caller]
fn newcomer() -> Play {
    let mut play = recording();
    go_on(
        &mut play,
        &[
            (Lobby("t", 3), &["withhold t from d", "void d", "hold t", "ask also t", "write paused"]),
            (Commit, &[]),
            (Says(Report::Paused), &["unwithhold t from d"]),
        ],
    );
    play
}

#[test]
fn everybody_is_asked_and_it_begins_when_all_approved_and_the_page_says_so() {
    // B.3.1, 1 to 4; 2C-23.
    let mut play = asked();
    assert_eq!(play.told("d"), (Sign::Asking, Some(Told::AskingOwn)));
    assert_eq!(play.told("s"), (Sign::Asking, Some(Told::Asking)));
    go_on(&mut play, &[(Yes("d"), &["write d yes"]), (Commit, &[])]);
    assert_eq!(play.told("d"), (Sign::Asking, Some(Told::Waiting)));
    go_on(&mut play, &[(Yes("s"), &["write s yes"])]);
    assert_eq!(play.machine.view(&person("s")).mine, Mine::Asked, "nothing is told before it is committed");
    go_on(&mut play, &[(Commit, &["permit d for ds"])]);
    assert_eq!(play.told("s"), (Sign::Asking, Some(Told::Approved)), "nothing is recorded yet");
    go_on(&mut play, &[(Says(Report::Recording), &["write recording"])]);
    assert_eq!((play.told("s"), play.machine.may_begin()), ((Sign::Asking, Some(Told::Approved)), None), "nor before it is written");
    go_on(&mut play, &[(Commit, &[]), (After(60_000), &[])]);
    assert_eq!((play.told("s"), play.machine.may_begin()), ((Sign::On, Some(Told::On)), Some(true)));
    assert!(play.machine.view(&person("d")).recorder && !play.machine.view(&person("s")).recorder);
    assert_eq!(play.permits.len(), 61, "one at once, then one a second");
}

#[test]
fn one_refusal_ends_it_and_nobody_is_nagged() {
    // B.3.1, 3; 2C-31, DR-16.
    let mut play = asked();
    go_on(&mut play, &[(Yes("d"), &["…"]), (No("s"), &["write s no"]), (Commit, &["write blocked"])]);
    assert_eq!(play.told("s"), (Sign::Off, Some(Told::RefusedOwn)));
    assert_eq!(play.told("d"), (Sign::Off, Some(Told::RefusedBy(Personal::new("s".to_owned())))), "in a call of two");
    let rest = ASK_AGAIN.as_millis() as u64;
    go_on(
        &mut play,
        &[(Commit, &[]), (Record("d"), &["refuse d TooSoon { seconds: 60 }"]), (After(rest), &[]), (Record("d"), &["ask sd"])],
    );
}

#[test]
fn a_question_that_is_taken_back_is_not_asked_again_at_once() {
    // B.3.1, 3.
    let mut play = asked();
    go_on(&mut play, &[(Stop("d"), &["…"]), (Commit, &["…"]), (Record("d"), &["refuse d TooSoon { seconds: 60 }"])]);
    assert_eq!(play.told("s"), (Sign::Off, Some(Told::Stopped)));
}

#[test]
fn in_a_larger_call_nobody_learns_who_refused() {
    // B.3.1, 3.
    let mut play = play(&[(Join("s", 1), &[]), (Join("d", 2), &[]), (Join("t", 3), &[]), (Record("d"), &["ask sdt"]), (Commit, &[])]);
    go_on(&mut play, &[(No("t"), &["…"]), (Commit, &["write blocked"])]);
    assert_eq!([play.told("d").1, play.told("s").1, play.told("t").1], [Some(Told::Refused), Some(Told::Refused), Some(Told::RefusedOwn)]);
}

#[test]
fn whoever_waits_in_front_of_the_call_is_asked_too_so_nobody_learns_it_there_either() {
    // B.3.1, 3.
    let mut play = play(&[(Join("s", 1), &[]), (Join("d", 2), &[]), (Lobby("t", 3), &[]), (Record("d"), &["ask sdt"]), (Commit, &[])]);
    go_on(&mut play, &[(No("s"), &["…"]), (Commit, &["write blocked"])]);
    assert_eq!([play.told("d").1, play.told("t").1], [Some(Told::Refused), Some(Told::Refused)]);
}

#[test]
fn a_request_that_is_stored_when_the_call_is_over_ends_at_once() {
    play(&[(Join("s", 1), &[]), (Join("d", 2), &[]), (Record("d"), &["ask sd"]), (CallEnds, &[]), (Commit, &["write stopped"])]);
}

#[test]
fn silence_is_a_refusal_after_ninety_seconds() {
    // B.3.1, 2.
    let time = ANSWER_TIME.as_millis() as u64;
    let mut play = asked();
    go_on(
        &mut play,
        &[
            (Yes("d"), &["…"]),
            (Commit, &[]),
            (After(time - 1), &[]),
            (After(1), &["write s silent"]),
            (Yes("s"), &["refuse s Late"]),
            (Commit, &["write blocked"]),
        ],
    );
    assert_eq!(play.told("s"), (Sign::Off, Some(Told::SilentOwn)));
}

#[test]
fn an_answer_on_its_way_to_the_store_is_not_silence_and_the_first_one_counts() {
    let time = ANSWER_TIME.as_millis() as u64;
    let mut play = asked();
    go_on(
        &mut play,
        &[(After(time - 1), &[]), (Yes("s"), &["write s yes"]), (No("s"), &["refuse s Answered"]), (After(5), &["write d silent"])],
    );
}

#[test]
fn a_reload_while_asked_asks_again_with_the_time_that_is_left() {
    // Contract 2.
    let mut play = asked();
    let until = play.machine.view(&person("s")).question.unwrap().until;
    go_on(&mut play, &[(After(40_000), &[]), (Away("s"), &[]), (After(5_000), &[]), (Lobby("s", 9), &[]), (Join("s", 9), &[])]);
    assert_eq!(play.machine.view(&person("s")).question.unwrap().until, until);
}

#[test]
fn two_who_press_at_once_ask_once() {
    let mut play = play(&[(Join("s", 1), &[]), (Join("d", 2), &[]), (Join("t", 3), &[])]);
    go_on(
        &mut play,
        &[
            (Record("d"), &["ask sdt"]),
            (Record("t"), &["refuse t Busy"]),
            (Commit, &[]),
            (Record("t"), &["refuse t Busy"]),
            (Record("s"), &["refuse s NotAllowed"]),
        ],
    );
    play.machine.handle_input(play.now, Input::Rule(Rule::Off));
    assert!(!play.machine.view(&person("t")).can_record);
}

#[test]
fn a_room_without_the_rule_asks_nobody() {
    // 2C-22: off by default.
    let mut play = play(&[(Join("s", 1), &[]), (Join("d", 2), &[])]);
    assert!(play.machine.view(&person("d")).can_record && !play.machine.view(&person("s")).can_record);
    play.machine.handle_input(play.now, Input::Rule(Rule::Off));
    assert!(!play.machine.view(&person("d")).can_record);
    go_on(&mut play, &[(Record("d"), &["refuse d Off"])]);
}

#[test]
fn a_newcomer_waits_outside_withheld_until_the_page_paused_and_joins_when_approved() {
    // B.3.1, 5.
    let mut play = newcomer();
    assert_eq!(play.told("s"), (Sign::Paused, Some(Told::Joining(Personal::new("t".to_owned())))));
    assert_eq!(play.told("t").1, Some(Told::Hold));
    go_on(
        &mut play,
        &[
            (After(2_000), &[]),
            (Yes("t"), &["write t yes"]),
            (Commit, &["free t", "permit d for dst"]),
            (Join("t", 3), &[]),
            (Says(Report::Recording), &["write recording"]),
        ],
    );
    assert_eq!(play.told("t").0, Sign::Paused);
    go_on(&mut play, &[(Commit, &[])]);
    assert_eq!(play.told("t"), (Sign::On, Some(Told::On)));
}

#[test]
fn a_page_that_does_not_pause_for_a_newcomer_is_cut_off_in_two_seconds() {
    // B.3.1, 5 and 6.
    let mut play = recording();
    go_on(
        &mut play,
        &[
            (Lobby("t", 3), &["withhold t from d", "void d", "hold t", "ask also t", "write paused"]),
            (Yes("t"), &["refuse t Over"]),
            (Commit, &[]),
            (After(1_999), &[]),
            (After(1), &["cut off d 2", "unwithhold t from d"]),
            (Away("d"), &[]),
            (Join("d", 8), &["void d"]),
            (Yes("t"), &["write t yes"]),
            (Commit, &["free t", "permit d for dst"]),
        ],
    );
}

#[test]
fn approval_waits_for_the_page_to_confirm_the_pause_before_a_new_permit() {
    let mut play = recording();
    go_on(
        &mut play,
        &[
            (Lobby("t", 3), &["…"]),
            (Commit, &[]),
            (Yes("t"), &["write t yes"]),
            // Approved: nothing is to be hidden any more; but the page must first have said that it paused.
            (Commit, &["free t", "unwithhold t from d"]),
            (Says(Report::Paused), &["permit d for dst"]),
        ],
    );
}

#[test]
fn after_a_newcomers_refusal_the_one_who_records_decides() {
    // B.3.1, 5; the person is told which.
    let name = || Personal::new("t".to_owned());
    let mut play = newcomer();
    go_on(&mut play, &[(No("t"), &["write t no"]), (Commit, &[])]);
    assert_eq!(play.machine.view(&person("d")).newcomer, Some((name(), true)));
    assert_eq!((play.told("t").1, play.told("d").1), (Some(Told::HoldWaiting), Some(Told::NewcomerRefused(name()))));
    go_on(&mut play, &[(Admit("s", true), &[]), (Admit("t", true), &[]), (Admit("d", true), &["void d stop", "write stopped", "free t"])]);
    go_on(&mut play, &[(Commit, &[])]);
    assert_eq!((play.told("t").1, play.told("s").1), (Some(Told::HoldWithout), Some(Told::Stopped)));
    go_on(&mut play, &[(Join("t", 3), &[]), (Admit("d", false), &[])]);

    let mut play = newcomer();
    let time = ANSWER_TIME.as_millis() as u64;
    go_on(&mut play, &[(After(time), &["write t silent"]), (Commit, &[])]);
    go_on(&mut play, &[(Admit("d", false), &["remove t", "free t", "permit d for ds"]), (Leave("t"), &[])]);
    assert_eq!(play.told("s").0, Sign::Paused, "until the page says that it records again");
}

#[test]
fn a_newcomer_who_closes_the_page_holds_nobody_up_and_is_asked_the_same_when_back() {
    let mut play = newcomer();
    let until = play.machine.view(&person("t")).question.unwrap().until;
    go_on(&mut play, &[(Away("t"), &["withhold t from d", "permit d for ds"]), (Says(Report::Recording), &["write recording"])]);
    go_on(&mut play, &[(Lobby("t", 7), &["void d", "write paused"])]);
    assert_eq!(play.machine.view(&person("t")).question.unwrap().until, until);
    go_on(&mut play, &[(Leave("t"), &["write t left", "free t", "unwithhold t from d"])]);
}

#[test]
fn who_comes_while_everybody_is_asked_is_asked_too() {
    // Contract 6.
    let mut play = asked();
    go_on(
        &mut play,
        &[
            (Yes("d"), &["…"]),
            (Yes("s"), &["…"]),
            (Lobby("t", 3), &["ask also t"]),
            (Commit, &[]),
            (Join("t", 3), &[]),
            (No("t"), &["…"]),
            (Commit, &["write blocked"]),
        ],
    );
}

#[test]
fn who_leaves_for_good_while_asked_counts_no_longer() {
    // Contract 2.
    let mut play = play(&[(Join("s", 1), &[]), (Join("d", 2), &[]), (Join("t", 3), &[]), (Record("d"), &["…"]), (Commit, &[])]);
    go_on(&mut play, &[(Yes("d"), &["…"]), (Yes("s"), &["…"]), (Commit, &[]), (Leave("t"), &["write t left", "permit d for ds"])]);
}

#[test]
fn a_withdrawal_closes_before_it_is_written_and_stops() {
    // B.3.1, 6; acceptance 4.
    let mut play = recording();
    go_on(
        &mut play,
        &[
            (After(5_000), &[]),
            (Withdraw("s"), &["withhold s from d", "void d stop", "write s withdrawn", "write stopped"]),
            // Not written yet: pressed again it is neither a fault nor a second withdrawal.
            (Withdraw("s"), &[]),
        ],
    );
    assert_eq!((play.told("s"), play.told("d")), ((Sign::Paused, None), (Sign::Paused, None)), "a crash could still undo it");
    assert_eq!(play.machine.view(&person("s")).mine, Mine::Approved);
    go_on(
        &mut play,
        &[
            (Says(Report::Recording), &["no permit"]),
            (Record("d"), &["refuse d Busy"]),
            (Says(Report::Stopped), &["unwithhold s from d"]),
            (CommitFirst, &[]),
        ],
    );
    assert_eq!((play.told("s"), play.machine.view(&person("s")).mine), ((Sign::Paused, None), Mine::Withdrawn));
    go_on(&mut play, &[(Record("d"), &["refuse d Busy"]), (Commit, &[])]);
    assert_eq!(play.told("s"), (Sign::Off, Some(Told::WithdrawnOwn)));
    assert_eq!(play.told("d").1, Some(Told::WithdrawnBy(Personal::new("s".to_owned()))));
    go_on(&mut play, &[(Withdraw("s"), &["refuse s Over"]), (Record("d"), &["refuse d TooSoon { seconds: 60 }"])]);
    assert_eq!(play.machine.view(&person("d")).recorded, Duration::from_secs(5));
}

#[test]
fn a_page_that_goes_on_after_a_withdrawal_is_cut_off() {
    let mut play = recording();
    go_on(&mut play, &[(Withdraw("s"), &["…"]), (Commit, &[]), (After(1_999), &[]), (After(1), &["cut off d 2", "unwithhold s from d"])]);
}

#[test]
fn an_approval_taken_back_before_it_began_lets_nothing_begin() {
    let mut play = asked();
    go_on(
        &mut play,
        &[
            (Yes("s"), &["write s yes"]),
            (Withdraw("s"), &["write s withdrawn", "write stopped"]),
            (Yes("d"), &["refuse d Over"]),
            (Commit, &[]),
        ],
    );
    assert_eq!(play.told("d").0, Sign::Off);
}

#[test]
fn a_report_needs_the_permit_that_lives() {
    // The API answers 409.
    let mut play = recording();
    go_on(
        &mut play,
        &[
            // A lease that is over proves nothing, a newer one that lives does; the one before is still good for its three seconds.
            (After(1_500), &[]),
            (SaysOld(Report::Recording), &[]),
            (Join("t", 3), &["withhold t from d", "void d", "hold t", "ask also t", "write paused"]),
            (Says(Report::Recording), &["no permit"]),
            (Commit, &[]),
            (Yes("t"), &["…"]),
            (Says(Report::Paused), &["unwithhold t from d"]),
            (Commit, &["…"]),
            (SaysOld(Report::Recording), &["no permit"]),
            (SaysOld(Report::Paused), &[]),
            (Says(Report::Recording), &["write recording"]),
            (Commit, &[]),
        ],
    );
    let mut foreign = play.permits.last().unwrap().clone();
    foreign.recorder = person("t");
    assert_eq!(play.machine.handle_report(play.now, &foreign, Report::Recording), Err(NoPermit), "somebody else's lease");
    let mut other = play.permits.last().unwrap().clone();
    other.request = request(9);
    assert_eq!(play.machine.handle_report(play.now, &other, Report::Recording), Err(NoPermit), "another request");
    assert_eq!(play.machine.handle_report(play.now, &other, Report::Stopped), Ok(()));
    assert_eq!(play.told("s").0, Sign::On);
    let last = play.permits.last().unwrap().clone();
    let late = play.now.plus(Duration::from_secs(3));
    assert_eq!(play.machine.handle_report(late, &last, Report::Recording), Err(NoPermit), "an old lease");
}

#[test]
fn a_page_that_has_a_permit_and_does_not_begin_ends_it() {
    let mut play = asked();
    go_on(&mut play, &[(Yes("d"), &["…"]), (Yes("s"), &["…"]), (Commit, &["permit d for ds"]), (After(9_999), &[])]);
    go_on(&mut play, &[(After(1), &["void d stop", "write stopped"]), (Commit, &[])]);
    assert_eq!(play.told("s"), (Sign::Off, Some(Told::Failed)));
}

#[test]
fn a_page_that_records_may_come_back_within_thirty_seconds() {
    // Contract 8.
    let mut play = recording();
    go_on(&mut play, &[(Away("d"), &["write paused"]), (After(29_999), &[])]);
    assert_eq!(play.told("s"), (Sign::Paused, Some(Told::Lost)), "also before it is written");
    go_on(&mut play, &[(Lobby("d", 4), &[]), (After(1), &["void d stop", "write stopped"]), (After(2_000), &["cut off d 2"])]);
    go_on(&mut play, &[(Commit, &[])]);
    assert_eq!(play.told("s").1, Some(Told::StoppedLost));

    let mut play = recording();
    go_on(
        &mut play,
        &[
            (Away("d"), &["write paused"]),
            (After(20_000), &[]),
            // It may still obey the lease that it had, and says anew that it records.
            (Join("d", 4), &["void d", "permit d for ds"]),
            (SaysOld(Report::Recording), &["no permit"]),
            (Says(Report::Recording), &["write recording"]),
        ],
    );
}

#[test]
fn what_leaves_with_the_connection_of_the_page_is_still_closed() {
    let mut play = recording();
    go_on(
        &mut play,
        &[
            (Away("d"), &["write paused"]),
            (Withdraw("s"), &["withhold s from d", "void d stop", "write s withdrawn", "write stopped"]),
            (Commit, &[]),
            (After(2_000), &["cut off d 2", "unwithhold s from d"]),
        ],
    );
}

#[test]
fn the_one_who_records_leaves_or_the_call_ends_and_it_stops() {
    // Contract 8.
    let mut play = recording();
    go_on(&mut play, &[(Leave("d"), &["void d stop", "write stopped"])]);
    let mut play = recording();
    go_on(&mut play, &[(CallEnds, &["void d stop", "write stopped"])]);
    let mut play = asked();
    go_on(&mut play, &[(Leave("d"), &["write stopped"])]);
}

#[test]
fn others_leave_and_it_goes_on_for_those_who_stay() {
    // Contract 8: a permit names exactly the people.
    let mut play = newcomer();
    go_on(&mut play, &[(Yes("t"), &["…"]), (Commit, &["…"]), (Join("t", 3), &[]), (Says(Report::Recording), &["…"]), (Commit, &[])]);
    go_on(&mut play, &[(Leave("t"), &["permit d for ds"]), (SaysOld(Report::Recording), &["no permit"]), (Says(Report::Recording), &[])]);
    assert_eq!(play.told("s").0, Sign::On);
    // A lost connection of somebody who approved changes nothing, and coming back asks nobody.
    go_on(&mut play, &[(Away("s"), &[]), (Join("s", 11), &[])]);
}

#[test]
fn any_agent_in_the_call_stops_it_and_the_guest_withdraws_instead() {
    let mut play = recording();
    go_on(&mut play, &[(Stop("s"), &[]), (Stop("d"), &["void d stop", "write stopped"]), (Says(Report::Stopped), &[]), (Commit, &[])]);
    go_on(&mut play, &[(Record("d"), &["ask sd"])]);
}

#[test]
fn a_restart_goes_on_with_what_is_stored() {
    // Between question and answer.
    let mut play = asked();
    go_on(&mut play, &[(Yes("d"), &["…"]), (Commit, &[]), (After(30_000), &[]), (Restart, &[]), (Join("s", 5), &[])]);
    assert_eq!(play.machine.view(&person("s")).question.map(|q| q.until.since(play.now)), Some(Duration::from_secs(60)));
    go_on(&mut play, &[(Yes("s"), &["…"]), (Commit, &[]), (Join("d", 6), &["void d", "permit d for ds"])]);

    // Between answer and permit: the answer was pressed, and its COMMIT never came.
    let mut play = asked();
    go_on(
        &mut play,
        &[(Yes("d"), &["…"]), (Commit, &[]), (Yes("s"), &["write s yes"]), (Restart, &[]), (Join("d", 6), &[]), (Join("s", 5), &[])],
    );
    assert_eq!(play.machine.view(&person("s")).mine, Mine::Asked);

    // Between permit and start: all approved, nothing runs until the page is back.
    let mut play = asked();
    go_on(
        &mut play,
        &[
            (Yes("d"), &["…"]),
            (Yes("s"), &["…"]),
            (Commit, &["…"]),
            (After(300), &[]),
            (Restart, &[]),
            (Join("d", 6), &["void d", "permit d for ds"]),
        ],
    );
    go_on(&mut play, &[(SaysOld(Report::Recording), &["no permit"]), (Says(Report::Recording), &["write recording"])]);

    // During recording: paused until the page is back, stopped if it does not come.
    let mut play = recording();
    go_on(&mut play, &[(Restart, &["write paused"])]);
    assert_eq!(play.told("s"), (Sign::Paused, Some(Told::Lost)));
    go_on(&mut play, &[(After(30_000), &["void d stop", "write stopped"])]);
}

#[test]
fn a_media_worker_that_forgot_is_told_again() {
    let mut play = recording();
    go_on(&mut play, &[(MediaRestarted, &[]), (Lobby("t", 3), &["…"]), (MediaRestarted, &["withhold t from d"])]);
}

#[test]
fn a_withdrawal_by_receipt_belongs_to_the_request_that_it_names() {
    let mut play = recording();
    assert!(!play.machine.handle_withdrawal(play.now, &request(9), &person("s")));
    assert!(play.machine.handle_withdrawal(play.now, &request(1), &person("s")));
    assert_eq!(play.drain(), ["withhold s from d", "void d stop", "write s withdrawn", "write stopped"]);
    assert!(!play.machine.handle_withdrawal(play.now, &request(1), &person("s")));
}

#[test]
fn who_presses_is_the_account_that_keeps_the_file() {
    let mut play = play(&[(Join("s", 1), &[]), (Join("d", 2), &[])]);
    play.machine.handle_input(play.now, Input::Record { person: person("d"), wish: Wish::default() });
    let effects = play.machine.drain_effects();
    assert!(matches!(&effects[..], [Effect::Store(Deed::Ask { account: by, .. })] if *by == account("d")));
}
