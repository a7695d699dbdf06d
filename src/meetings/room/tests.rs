use super::*;
use crate::base::ids::AccountId;
use crate::base::limits::{CHAT_CHARS, ICE_FRAGMENT_BYTES, SDP_BYTES};
use crate::base::secret::Personal;
use crate::meetings::notice::{DownOffer, Kind, MediaNews, Track};

/// One thing that happens to the room, by names.
#[derive(Clone)]
enum Step {
    Open(&'static str, u64),
    Gone(&'static str, u64),
    Ask(&'static str, u64, Request),
    Placed(usize, bool),
    QueueEnded(EndReason),
    Accepted(&'static str),
    Admitted(&'static str),
    Stored(&'static str, &'static str, i64),
    NotStored(&'static str, &'static str),
    Deleted(i64),
    Media(&'static str, MediaNews),
    Restarted,
    Held(&'static str, bool),
    NotAdmitted(&'static str),
    CutOff(&'static str, u64),
    Ended(EndReason),
    /// Time passes, then the room is woken.
    After(u64),
}
use Step::*;

/// A room with the people of the tests: the guest Samira (s), the agents Dana (d) and Tomasz (t).
struct Play {
    room: Room,
    now: UtcMillis,
}

impl Play {
    fn new() -> Self {
        let now = UtcMillis(1_000_000);
        let seed = Seed {
            conversation: "conv_000000000000000000000000".parse().unwrap(),
            accepted: None,
            people: vec![participant("s")],
            lines: Vec::new(),
            run: "run".to_owned(),
        };
        Self { room: Room::new(now, seed), now }
    }

    fn step(&mut self, step: Step) -> Vec<String> {
        let input = match step {
            After(seconds) => {
                self.now = self.now.plus(Duration::from_secs(seconds));
                self.room.handle_timeout(self.now);
                return self.drain();
            }
            Open(who, page) => Input::PageOpened { person: id(who), page: PageId(page) },
            Gone(who, page) => Input::PageClosed { person: id(who), page: PageId(page) },
            Ask(who, page, request) => Input::Asked { person: id(who), page: PageId(page), request },
            Placed(place, nobody_left) => Input::Placed(Place { place, nobody_left }),
            QueueEnded(reason) => Input::QueueEnded { reason },
            Accepted(who) => Input::Accepted { agent: participant(who) },
            Admitted(who) => Input::Admitted { colleague: participant(who) },
            Stored(who, key, seq) => Input::LineStored { line: line(who, key, seq) },
            NotStored(who, key) => Input::LineRefused { person: id(who), key: key.to_owned(), why: Refusal::ChatFull },
            Deleted(seq) => Input::LineDeleted { line: line_id(seq) },
            Media(who, news) => Input::Media { person: id(who), news },
            Restarted => Input::MediaRestarted,
            Held(who, held) => Input::Held { person: id(who), held },
            NotAdmitted(who) => Input::NotAdmitted { person: id(who) },
            CutOff(who, page) => Input::CutOff { person: id(who), page: PageId(page) },
            Ended(reason) => Input::Ended { end: End { reason, length: Duration::from_secs(504), kept_until: Some(UtcMillis(9)) } },
        };
        self.room.handle_input(self.now, input);
        self.drain()
    }

    fn drain(&mut self) -> Vec<String> {
        self.room.drain_effects().iter().map(short).collect()
    }
}

/// Runs the steps and compares what each brought about; `…` stands for effects that this table is not about.
#[track_caller]
fn check(steps: &[(Step, &[&str])]) {
    let mut play = Play::new();
    for (number, (step, expected)) in steps.iter().enumerate() {
        let got = play.step(step.clone());
        if *expected != ["…"] {
            assert_eq!(got, *expected, "step {number}");
        }
    }
}

/// Steps that lead to a call of Samira (page 1) and Dana (page 2), both joined with open legs.
fn called(then: &[(Step, &'static [&'static str])]) -> Vec<(Step, &'static [&'static str])> {
    let mut steps: Vec<(Step, &'static [&'static str])> = [
        Open("s", 1),
        Accepted("d"),
        Ask("s", 1, join()),
        Open("d", 2),
        Ask("d", 2, join()),
        Ask("s", 1, Request::UpOffer { sdp: "up".to_owned() }),
        Ask("s", 1, Request::DownOpen),
    ]
    .into_iter()
    .map(|step| (step, &["…"] as &[_]))
    .collect();
    steps.extend_from_slice(then);
    steps
}

fn id(who: &str) -> PersonId {
    format!("per_{who}00000000000000000000000").parse().unwrap()
}

fn account(who: &str) -> AccountId {
    format!("acc_{who}00000000000000000000000").parse().unwrap()
}

fn line_id(seq: i64) -> LineId {
    format!("line_{seq:024}").parse().unwrap()
}

fn participant(who: &str) -> Participant {
    Participant {
        id: id(who),
        role: if who == "s" { Role::Guest } else { Role::Agent },
        account: (who != "s").then(|| account(who)),
        name: Personal::new(who.to_owned()),
        joined: UtcMillis(0),
        left: None,
    }
}

fn line(who: &str, key: &str, seq: i64) -> Line {
    Line {
        id: line_id(seq),
        seq,
        person: id(who),
        name: Personal::new(who.to_owned()),
        key: key.to_owned(),
        text: Personal::new("text".to_owned()),
        at: UtcMillis(0),
        file: None,
    }
}

fn join() -> Request {
    Request::Join { muted: false, camera: true, screen: false }
}

fn chat(key: &str, text: &str) -> Request {
    Request::Chat { key: key.to_owned(), text: text.to_owned() }
}

fn offered(revision: u32) -> MediaNews {
    MediaNews::DownOffered(DownOffer {
        revision,
        sdp: "down".to_owned(),
        tracks: vec![Track { mid: "0".to_owned(), source: id("d"), kind: Kind::Audio }],
    })
}

fn first(id: &str) -> &str {
    let at = id.find('_').unwrap() + 1;
    &id[at..=at]
}

fn names(people: &People) -> String {
    let one = |p: &PersonView| {
        let marks = [(p.away, "?"), (p.muted, "m"), (!p.camera, "c"), (p.screen, "+")];
        let marks: String = marks.iter().filter(|(on, _)| *on).map(|(_, mark)| *mark).collect();
        format!("{}{marks}", p.name)
    };
    people.iter().map(one).collect::<Vec<_>>().join(",")
}

fn short(effect: &Effect) -> String {
    match effect {
        Effect::Tell { page, notice } => format!("{} {}", page.0, told(notice)),
        Effect::Shut { page, why } => format!("{} shut {why:?}", page.0),
        Effect::Close { reason } => format!("close {reason:?}"),
        Effect::Desk(DeskWish::CallerPage { open }) => format!("desk page {open}"),
        Effect::Desk(DeskWish::Bring { by }) => format!("desk bring by {}", first(by.as_str())),
        Effect::Desk(DeskWish::CancelBring { by }) => format!("desk cancel by {}", first(by.as_str())),
        Effect::Desk(DeskWish::AgentLeft { agent }) => format!("desk left {}", first(agent.as_str())),
        Effect::Store(Deed::Line { person, line }) => format!("store {} {}", first(person.as_str()), line.key),
        Effect::Store(Deed::DeleteLine { person, .. }) => format!("store delete by {}", first(person.as_str())),
        Effect::Store(Deed::Left { person }) => format!("store left {}", first(person.as_str())),
        Effect::Media(wish) => match wish {
            MediaWish::OpenUp { person, .. } => format!("up {}", first(person.as_str())),
            MediaWish::OpenDown { person } => format!("down {}", first(person.as_str())),
            MediaWish::RestartUp { person, .. } => format!("up again {}", first(person.as_str())),
            MediaWish::RestartDown { person } => format!("down again {}", first(person.as_str())),
            MediaWish::AnswerDown { person, revision, .. } => format!("answer {} {revision}", first(person.as_str())),
            MediaWish::Pause { person, kind, paused } => format!("pause {} {kind:?} {paused}", first(person.as_str())),
            MediaWish::View { person, pictures } => {
                let pictures: Vec<String> =
                    pictures.iter().map(|(of, kind, lines)| format!("{}{kind:?}{lines}", first(of.as_str()))).collect();
                format!("view {} [{}]", first(person.as_str()), pictures.join(","))
            }
            MediaWish::Close { person, leg } => format!("shut {} {leg:?}", first(person.as_str())),
            MediaWish::CloseRoom => "shut all legs".to_owned(),
        },
    }
}

fn told(notice: &Notice) -> String {
    match notice {
        Notice::Welcome(w) => {
            format!("welcome {:?} {} [{}] lines {} {}s", w.state, w.epoch, names(&w.people), w.lines.len(), w.length.as_secs())
        }
        Notice::Waiting(place) => format!("waiting {}{}", place.place, if place.nobody_left { " nobody" } else { "" }),
        Notice::Live(people) => format!("live [{}]", names(people)),
        Notice::People(people) => format!("people [{}]", names(people)),
        Notice::Line(line) => format!("line {} {}", line.seq, line.key),
        Notice::LineDeleted(line) => format!("deleted {}", line.as_str().trim_start_matches("line_0").trim_start_matches('0')),
        Notice::UpAnswer { .. } => "up-answer".to_owned(),
        Notice::UpRestarted { .. } => "up-restarted".to_owned(),
        Notice::DownOffer(offer) => format!("down-offer {}", offer.revision),
        Notice::MediaLost(leg) => format!("lost {leg:?}"),
        Notice::PicturesPaused(pictures) => {
            let pictures: Vec<String> = pictures.iter().map(|(of, kind)| format!("{}{kind:?}", first(of.as_str()))).collect();
            format!("paused [{}]", pictures.join(","))
        }
        Notice::SizesUsed(sizes) => format!("sizes {sizes:?}"),
        Notice::MediaRestart { epoch } => format!("restart {epoch}"),
        Notice::Bring(bring) => format!("bring {bring:?}"),
        Notice::Ended(end) => format!("ended {:?} {}s", end.reason, end.length.as_secs()),
        Notice::Refused { what, why, .. } => format!("refused {what:?} {why:?}"),
        other => format!("{other:?}"),
    }
}

const MINUTE: u64 = 60;

#[test]
fn a_guest_waits_then_talks_to_the_agent_who_accepted() {
    check(&[
        (Open("s", 1), &["1 welcome Waiting run-0-0 [] lines 0 0s", "desk page true"]),
        (Placed(2, false), &["1 waiting 2"]),
        (Placed(2, false), &[]),
        (Ask("s", 1, join()), &["1 refused Join NotNow"]),
        (Accepted("d"), &["1 live [s?c,d?c]"]),
        (Ask("s", 1, join()), &["1 people [s,d?c]"]),
        (Open("d", 2), &["2 welcome Live run-0-0 [s,d?c] lines 0 0s"]),
        (Ask("d", 2, Request::Join { muted: true, camera: false, screen: false }), &["1 people [s,dmc]", "2 people [s,dmc]"]),
        (Ask("d", 2, Request::HangUp), &["shut all legs", "close EndedByAgent"]),
        (Ended(EndReason::EndedByAgent), &["1 ended EndedByAgent 504s", "1 shut Ended", "2 ended EndedByAgent 504s", "2 shut Ended"]),
        (Open("s", 3), &["3 ended EndedByAgent 504s", "3 shut Ended"]),
        (Open("t", 4), &["4 shut Ended"]),
    ]);
}

#[test]
fn the_guests_page_comes_and_goes_while_waiting() {
    check(&[
        (Open("s", 1), &["…"]),
        (Gone("s", 1), &["desk page false"]),
        (After(60 * MINUTE), &[]),
        (Open("s", 4), &["4 welcome Waiting run-0-0 [] lines 0 0s", "desk page true"]),
        (Open("s", 2), &["4 shut Moved", "2 welcome Waiting run-0-0 [] lines 0 0s"]),
        (Gone("s", 4), &[]),
        (Ask("s", 2, Request::LeaveQueue), &["shut all legs", "close GivenUp"]),
        (Ended(EndReason::GivenUp), &["2 ended GivenUp 504s", "2 shut Ended"]),
    ]);
}

#[test]
fn the_desk_ends_only_a_conversation_that_waits() {
    check(&[(Open("s", 1), &["…"]), (QueueEnded(EndReason::MessageLeft), &["shut all legs", "close MessageLeft"]), (Accepted("d"), &[])]);
    check(&called(&[(QueueEnded(EndReason::Gone), &[])]));
}

#[test]
fn a_newer_page_of_the_same_person_takes_over() {
    check(&called(&[
        (Open("d", 5), &["2 shut Moved", "1 people [s,d?]", "5 welcome Live run-0-0 [s,d?] lines 0 0s"]),
        // What the older page still says, and its end, are ignored.
        (Ask("d", 2, Request::HangUp), &[]),
        (Gone("d", 2), &[]),
        (Ask("d", 5, join()), &["1 people [s,d]", "5 people [s,d]"]),
    ]));
}

#[test]
fn who_is_not_in_the_conversation_is_turned_away() {
    check(&[(Open("t", 7), &["7 shut Ended"])]);
}

#[test]
fn a_lost_connection_keeps_place_and_legs() {
    check(&called(&[
        (Gone("s", 1), &["2 people [s?,d]"]),
        (After(9 * MINUTE), &[]),
        (Open("s", 3), &["3 welcome Live run-0-0 [s?,d] lines 0 540s"]),
        (Ask("s", 3, join()), &["pause s Audio false", "pause s Video false", "pause s Screen true", "3 people [s,d]", "2 people [s,d]"]),
        (After(60 * MINUTE), &[]),
    ]));
}

#[test]
fn a_guest_who_stays_away_ends_the_call() {
    check(&called(&[
        (Gone("s", 1), &["2 people [s?,d]"]),
        (After(10 * MINUTE), &["shut all legs", "close Gone"]),
        (Ended(EndReason::Gone), &["2 ended Gone 504s", "2 shut Ended"]),
    ]));
}

#[test]
fn an_agent_who_never_comes_ends_the_call_and_a_colleague_who_never_comes_only_leaves() {
    check(&[
        (Open("s", 1), &["…"]),
        (Accepted("d"), &["…"]),
        (Ask("s", 1, join()), &["…"]),
        (After(10 * MINUTE), &["shut all legs", "close Gone"]),
    ]);
    check(&called(&[
        (Admitted("t"), &["2 bring Joined { name: \"t\" }"]),
        (After(10 * MINUTE), &["store left t", "desk left t", "1 people [s,d]", "2 people [s,d]"]),
    ]));
}

#[test]
fn a_colleague_is_in_the_lobby_until_joining_and_the_last_agent_ends_the_call() {
    check(&called(&[
        (Ask("d", 2, Request::Bring), &["desk bring by d"]),
        (Admitted("t"), &["2 bring Joined { name: \"t\" }"]),
        (Open("t", 3), &["3 welcome Lobby run-0-0 [s,d] lines 0 0s"]),
        (Ask("t", 3, join()), &["1 people [s,d,t]", "2 people [s,d,t]", "3 people [s,d,t]"]),
        (
            Ask("d", 2, Request::HangUp),
            &["store left d", "desk left d", "2 ended Left 0s", "2 shut Ended", "1 people [s,t]", "3 people [s,t]"],
        ),
        (Ask("d", 2, join()), &[]),
        (Ask("t", 3, Request::HangUp), &["shut all legs", "close EndedByAgent"]),
    ]));
}

#[test]
fn a_role_cannot_ask_for_what_it_does_not_have() {
    check(&called(&[
        (Ask("s", 1, Request::Bring), &["1 shut Policy"]),
        (Ask("s", 1, Request::CancelBring), &["1 shut Policy"]),
        (Ask("d", 2, Request::LeaveQueue), &["2 shut Policy"]),
        // A guest's late press on "leave the queue" after the call was accepted does not end the call.
        (Ask("s", 1, Request::LeaveQueue), &[]),
    ]));
}

#[test]
fn a_full_room_takes_no_more() {
    let mut play = Play::new();
    for (step, _) in called(&[]) {
        play.step(step);
    }
    for other in ["a", "b", "c", "e", "f", "g", "h", "j", "k", "m"] {
        play.step(Admitted(other));
    }
    assert_eq!(play.step(Ask("d", 2, Request::Bring)), ["2 refused Bring RoomFull"]);
}

#[test]
fn a_line_is_told_after_it_is_stored_and_only_once() {
    check(&called(&[
        (Ask("s", 1, chat("k1", "Hello")), &["store s k1"]),
        (Ask("s", 1, chat("k1", "Hello")), &[]),
        (Stored("s", "k1", 1), &["1 line 1 k1", "2 line 1 k1"]),
        (Stored("s", "k1", 1), &[]),
        // Sent again after a lost connection: only the sender hears it again.
        (Ask("s", 1, chat("k1", "Hello")), &["1 line 1 k1"]),
        (Ask("d", 2, chat("k1", "Another person's key")), &["store d k1"]),
        (NotStored("d", "k1"), &["2 refused Chat ChatFull"]),
        (Ask("d", 2, chat("k1", "Again")), &["store d k1"]),
        (Open("s", 3), &["1 shut Moved", "2 people [s?,d]", "3 welcome Live run-0-0 [s?,d] lines 1 0s"]),
    ]));
}

#[test]
fn bad_lines_are_refused_and_change_nothing() {
    check(&called(&[
        (Ask("s", 1, chat("k1", "  ")), &["1 refused Chat Empty"]),
        (Ask("s", 1, chat("k1", &"x".repeat(CHAT_CHARS + 1))), &["1 refused Chat TooLong"]),
        (Ask("s", 1, chat("", "x")), &["1 refused Chat BadText"]),
        (Ask("s", 1, chat("k1", "\u{7}")), &["1 refused Chat BadText"]),
    ]));
}

#[test]
fn only_the_writer_deletes_a_line() {
    check(&called(&[
        (Stored("s", "k1", 1), &["…"]),
        (Ask("d", 2, Request::DeleteLine { line: line_id(1) }), &["2 refused Delete NotYours"]),
        (Ask("s", 1, Request::DeleteLine { line: line_id(2) }), &["1 refused Delete NotYours"]),
        (Ask("s", 1, Request::DeleteLine { line: line_id(1) }), &["store delete by s"]),
        (Deleted(1), &["1 deleted 1", "2 deleted 1"]),
    ]));
}

#[test]
fn legs_are_opened_after_joining_and_replaced_by_a_second_offer() {
    let up = || Request::UpOffer { sdp: "v=0".to_owned() };
    check(&[
        (Open("s", 1), &["…"]),
        (Accepted("d"), &["…"]),
        (Ask("s", 1, up()), &["1 refused Up NotIn"]),
        (Ask("s", 1, Request::DownOpen), &["1 refused Down NotIn"]),
        (Ask("s", 1, Request::Mute { on: true }), &["1 refused Join NotIn"]),
        (Ask("s", 1, Request::Join { muted: true, camera: false, screen: false }), &["…"]),
        (Ask("s", 1, up()), &["up s", "pause s Audio true", "pause s Video true", "pause s Screen true"]),
        (Ask("s", 1, up()), &["shut s Up", "up s", "pause s Audio true", "pause s Video true", "pause s Screen true"]),
        (Ask("s", 1, Request::UpOffer { sdp: "x".repeat(SDP_BYTES + 1) }), &["1 refused Up TooLong"]),
        (Ask("s", 1, Request::DownOpen), &["down s"]),
        (Ask("s", 1, Request::DownOpen), &["shut s Down", "down s"]),
        (Ask("s", 1, Request::Mute { on: false }), &["pause s Audio false", "1 people [sc,d?c]"]),
        (Ask("s", 1, Request::Camera { on: true }), &["pause s Video false", "1 people [s,d?c]"]),
    ]);
}

#[test]
fn a_screen_is_shown_by_a_press_and_again_with_every_new_leg() {
    let screen = |on| Request::Screen { on };
    let up = || Request::UpOffer { sdp: "v=0".to_owned() };
    let shows = Request::Join { muted: false, camera: true, screen: true };
    check(&[
        (Open("s", 1), &["…"]),
        (Accepted("d"), &["…"]),
        (Ask("s", 1, screen(true)), &["1 refused Join NotIn"]),
        (Ask("s", 1, join()), &["1 people [s,d?c]"]),
        (Ask("s", 1, screen(true)), &["1 people [s+,d?c]"]),
        (Ask("s", 1, up()), &["up s", "pause s Audio false", "pause s Video false", "pause s Screen false"]),
        (Open("d", 2), &["2 welcome Live run-0-0 [s+,d?c] lines 0 0s"]),
        (Ask("s", 1, screen(false)), &["pause s Screen true", "1 people [s,d?c]", "2 people [s,d?c]"]),
        (Ask("s", 1, screen(true)), &["pause s Screen false", "1 people [s+,d?c]", "2 people [s+,d?c]"]),
        (Restarted, &["1 restart run-1-0"]),
        (Ask("s", 1, up()), &["up s", "pause s Audio false", "pause s Video false", "pause s Screen false"]),
        // The line was lost and the browser's own press ended it meanwhile; then it is shown in another page.
        (Gone("s", 1), &["2 people [s?+,d?c]"]),
        (Open("s", 3), &["3 welcome Live run-1-0 [s?+,d?c] lines 0 0s"]),
        (
            Ask("s", 3, join()),
            &["pause s Audio false", "pause s Video false", "pause s Screen true", "3 people [s,d?c]", "2 people [s,d?c]"],
        ),
        (
            Ask("s", 3, shows),
            &["pause s Audio false", "pause s Video false", "pause s Screen false", "3 people [s+,d?c]", "2 people [s+,d?c]"],
        ),
    ]);
}

#[test]
fn legs_that_stand_are_restarted_and_others_are_told_to_be_gone() {
    let up = |sdp: &str| Request::UpRestart { sdp: sdp.to_owned() };
    check(&[
        (Open("s", 1), &["…"]),
        (Accepted("d"), &["…"]),
        (Ask("s", 1, up("a=x:y")), &["1 refused Up NotIn"]),
        (Ask("s", 1, Request::DownRestart), &["1 refused Down NotIn"]),
        (Ask("s", 1, join()), &["…"]),
        (Ask("s", 1, up("a=x:y")), &["1 lost Up"]),
        (Ask("s", 1, Request::DownRestart), &["1 lost Down"]),
        (Ask("s", 1, Request::UpOffer { sdp: "v=0".to_owned() }), &["…"]),
        (Ask("s", 1, Request::DownOpen), &["down s"]),
        (Ask("s", 1, up("a=x:y")), &["up again s"]),
        (Media("s", MediaNews::UpRestarted { sdp: String::new() }), &["1 up-restarted"]),
        (Ask("s", 1, Request::DownRestart), &["down again s"]),
        (Ask("s", 1, up(&"x".repeat(ICE_FRAGMENT_BYTES + 1))), &["1 refused Up TooLong"]),
        (Media("s", MediaNews::Lost { leg: Leg::Up }), &["1 lost Up"]),
        (Ask("s", 1, up("a=x:y")), &["1 lost Up"]),
    ]);
}

#[test]
fn an_unanswered_offer_is_told_again_after_a_lost_connection() {
    let answer = |revision| Request::DownAnswer { revision, sdp: "v=0".to_owned() };
    check(&called(&[
        (Media("s", offered(1)), &["1 down-offer 1"]),
        (Ask("s", 1, answer(1)), &["answer s 1"]),
        (Ask("s", 1, answer(1)), &[]),
        (Gone("s", 1), &["…"]),
        (Media("s", offered(2)), &[]),
        (Open("s", 3), &["3 welcome Live run-0-0 [s?,d] lines 0 0s"]),
        (Ask("s", 3, answer(1)), &["3 refused Down NotIn"]),
        (
            Ask("s", 3, join()),
            &["pause s Audio false", "pause s Video false", "pause s Screen true", "3 people [s,d]", "2 people [s,d]", "3 down-offer 2"],
        ),
        (Ask("s", 3, answer(2)), &["answer s 2"]),
    ]));
}

#[test]
fn lost_legs_are_told_at_once_or_by_the_epoch() {
    check(&called(&[
        (Media("s", MediaNews::UpAnswered { sdp: String::new() }), &["1 up-answer"]),
        (Media("s", MediaNews::Lost { leg: Leg::Up }), &["1 lost Up"]),
        (Media("s", MediaNews::Refused { leg: Leg::Down }), &["1 refused Down BadMedia"]),
        (Gone("s", 1), &["…"]),
        (Media("s", MediaNews::Lost { leg: Leg::Down }), &[]),
        (Open("s", 3), &["3 welcome Live run-0-1 [s?,d] lines 0 0s"]),
        (Ask("s", 3, join()), &["3 people [s,d]", "2 people [s,d]"]),
        (Restarted, &["3 restart run-1-1", "2 restart run-1-0"]),
        (Media("t", MediaNews::Lost { leg: Leg::Up }), &[]),
    ]));
}

#[test]
fn a_page_says_what_it_shows_and_hears_what_does_not_come() {
    let view = |lines| Request::View { pictures: vec![(id("d"), Kind::Video, lines), (id("d"), Kind::Screen, 2 * lines)] };
    let starved = |kinds: &[Kind]| MediaNews::Starved { pictures: kinds.iter().map(|kind| (id("d"), *kind)).collect() };
    check(&called(&[
        (Ask("s", 1, view(360)), &["view s [dVideo360,dScreen720]"]),
        (Media("s", starved(&[Kind::Video, Kind::Screen])), &["1 paused [dVideo,dScreen]"]),
        (Media("s", starved(&[])), &["1 paused []"]),
        (Gone("s", 1), &["…"]),
        (Media("s", starved(&[Kind::Video])), &[]),
        (Open("s", 3), &["3 welcome Live run-0-0 [s?,d] lines 0 0s"]),
        (Ask("s", 3, view(90)), &[]),
    ]));
}

#[test]
fn which_sizes_are_used_is_told_again_to_a_page_that_was_away() {
    let used = |sizes: &[bool]| MediaNews::Used { sizes: sizes.to_vec() };
    check(&called(&[
        (Media("s", used(&[true, false])), &["1 sizes [true, false]"]),
        (Gone("s", 1), &["…"]),
        (Media("s", used(&[false, false])), &[]),
        (Open("s", 3), &["3 welcome Live run-0-0 [s?,d] lines 0 0s"]),
        (
            Ask("s", 3, join()),
            &[
                "pause s Audio false",
                "pause s Video false",
                "pause s Screen true",
                "3 people [s,d]",
                "2 people [s,d]",
                "3 sizes [false, false]",
            ],
        ),
        (Media("s", MediaNews::Lost { leg: Leg::Up }), &["3 lost Up"]),
        (Gone("s", 3), &["…"]),
        (Open("s", 4), &["4 welcome Live run-0-0 [s?,d] lines 0 0s"]),
        (Ask("s", 4, join()), &["4 people [s,d]", "2 people [s,d]"]),
    ]));
}

#[test]
fn the_end_is_told_once_and_nothing_happens_after_it() {
    check(&called(&[
        (Ask("s", 1, Request::HangUp), &["shut all legs", "close HungUp"]),
        (Ask("d", 2, Request::HangUp), &[]),
        (Ask("d", 2, chat("k1", "Hello?")), &["2 refused Chat NotNow"]),
        (After(60 * MINUTE), &[]),
        (Open("s", 8), &["1 shut Moved"]),
        (Ended(EndReason::HungUp), &["8 ended HungUp 504s", "8 shut Ended", "2 ended HungUp 504s", "2 shut Ended"]),
        (Ended(EndReason::HungUp), &[]),
    ]));
}

#[test]
fn after_a_restart_the_same_people_have_the_same_places() {
    let now = UtcMillis(10_000_000);
    let seed = Seed {
        conversation: "conv_000000000000000000000000".parse().unwrap(),
        accepted: Some(now.minus(Duration::from_secs(120))),
        people: vec![participant("s"), participant("d")],
        lines: vec![line("s", "k1", 1)],
        run: "other".to_owned(),
    };
    let mut play = Play { room: Room::new(now, seed), now };
    assert_eq!(play.step(Open("s", 1)), ["1 welcome Live other-0-0 [s?c,d?c] lines 1 120s"]);
    assert_eq!(play.step(Ask("s", 1, chat("k1", "Hello"))), ["1 line 1 k1"]);
    assert_eq!(play.step(Ask("s", 1, join())), ["1 people [s,d?c]"]);
    assert_eq!(play.room.next_deadline(), Some(now.plus(PERSON_KEPT)));
}

#[test]
fn a_late_accept_of_another_agent_only_adds_a_colleague() {
    check(&called(&[(Accepted("t"), &["2 bring Joined { name: \"t\" }"])]));
}

#[test]
fn who_is_held_joins_only_when_free_again() {
    check(&called(&[
        (Admitted("t"), &["…"]),
        (Open("t", 3), &["…"]),
        (Held("t", true), &[]),
        (Ask("t", 3, join()), &["3 refused Join Recording(Held)"]),
        (Ask("t", 3, Request::UpOffer { sdp: "up".to_owned() }), &["3 refused Up NotIn"]),
        (Held("t", false), &[]),
        (Ask("t", 3, join()), &["1 people [s,d,t]", "2 people [s,d,t]", "3 people [s,d,t]"]),
    ]));
}

#[test]
fn a_newcomer_who_is_not_admitted_leaves_and_a_guest_never_does() {
    check(&called(&[
        (Admitted("t"), &["…"]),
        (Open("t", 3), &["…"]),
        (NotAdmitted("s"), &[]),
        (NotAdmitted("t"), &["store left t", "desk left t", "3 ended Left 0s", "3 shut Ended", "1 people [s,d]", "2 people [s,d]"]),
    ]));
}

#[test]
fn a_page_that_is_cut_off_loses_media_and_socket_and_builds_both_anew_when_it_is_back() {
    check(&called(&[
        (CutOff("s", 1), &["shut s Down", "shut s Up", "1 shut Policy"]),
        (Gone("s", 1), &["2 people [s?,d]"]),
        (Open("s", 4), &["4 welcome Live run-0-2 [s?,d] lines 0 0s"]),
    ]));
}

#[test]
fn a_newer_page_keeps_the_socket_and_what_it_opened_itself() {
    check(&called(&[
        (Open("s", 4), &["…"]),
        (Ask("s", 4, join()), &["…"]),
        (Ask("s", 4, Request::DownOpen), &["shut s Down", "down s"]),
        (CutOff("s", 1), &["shut s Up", "4 lost Up"]),
    ]));
}
