//! A room on two workers in virtual time: two machines joined by a queue, which may be slow, or full.

use std::sync::{Arc, Mutex, MutexGuard};

use super::weather::{Call, ONE, Over, SECOND, SMALL_LARGE, ms};
use super::*;
use crate::media::sfu::parcel::Parcel;

/// What workers have for each other: to whom, from whom, what.
#[derive(Clone, Default)]
pub(super) struct Queue(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    parcels: VecDeque<(usize, usize, Parcel)>,
    is_held: bool,
    is_full: bool,
}

/// What leaves a machine goes here, packet by packet.
pub(super) struct Out {
    wire: Sender<(SocketAddr, Vec<u8>)>,
    worker: usize,
    queue: Queue,
}

impl Queue {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    pub fn take(&self) -> Option<(usize, usize, Parcel)> {
        let mut state = self.state();
        if state.is_held { None } else { state.parcels.pop_front() }
    }

    /// Nothing arrives for a while.
    fn hold(&self, is_held: bool) {
        self.state().is_held = is_held;
    }

    /// Nothing finds room for a while.
    fn fill(&self, is_full: bool) {
        self.state().is_full = is_full;
    }

    fn len(&self) -> usize {
        self.state().parcels.len()
    }
}

impl Out {
    /// A machine whose packets go there.
    pub fn machine(now: Instant, worker: usize, wire: Sender<(SocketAddr, Vec<u8>)>, queue: &Queue) -> Sfu {
        let (addresses, ports) = (vec!["192.0.2.9".parse().unwrap()], Ports { datagrams: 8443, streams: None });
        let out = Self { wire, worker, queue: queue.clone() };
        Sfu::new(now, worker, addresses, ports, Box::new(out)).unwrap()
    }
}

impl Sink for Out {
    fn send(&mut self, to: Path, segment: usize, bytes: &[u8]) {
        for packet in bytes.chunks(segment) {
            // A test that has ended does not look.
            let _ = self.wire.send((to.remote.address, packet.to_vec()));
        }
    }

    fn hand(&mut self, to: usize, parcel: Parcel) -> bool {
        let mut state = self.queue.state();
        if !state.is_full {
            state.parcels.push_back((to, self.worker, parcel));
        }
        !state.is_full
    }
}

/// A home and a branch, and what they told.
struct House {
    now: Instant,
    sfus: [Sfu; 2],
    queue: Queue,
    wire: Sender<(SocketAddr, Vec<u8>)>,
    events: Vec<(usize, Event)>,
}

const HOME: usize = 0;
const BRANCH: usize = 1;

impl House {
    fn new() -> Self {
        let (now, queue, wire) = (Instant::now(), Queue::default(), channel().0);
        let sfus = [HOME, BRANCH].map(|worker| Out::machine(now, worker, wire.clone(), &queue));
        Self { now, sfus, queue, wire, events: Vec::new() }
    }

    /// What that leads to, on both.
    fn order(&mut self, worker: usize, command: Command) -> Vec<(usize, Event)> {
        self.sfus[worker].handle_order(self.now, (worker == BRANCH).then_some(HOME), command);
        self.exchange()
    }

    fn exchange(&mut self) -> Vec<(usize, Event)> {
        while let Some((to, from, parcel)) = self.queue.take() {
            self.sfus[to].handle_parcel(self.now, from, parcel);
        }
        for (worker, sfu) in self.sfus.iter_mut().enumerate() {
            self.events.extend(std::iter::from_fn(|| sfu.poll_event()).map(|event| (worker, event)));
        }
        std::mem::take(&mut self.events)
    }

    fn pass(&mut self, time: Duration) -> Vec<(usize, Event)> {
        let (end, mut events) = (self.now + time, Vec::new());
        while self.now < end {
            self.now += ms(50);
            self.sfus.iter_mut().for_each(|sfu| sfu.handle_timeout(self.now));
            events.extend(self.exchange());
        }
        events
    }

    fn open_up(&mut self, peer: u64) -> Vec<(usize, Event)> {
        self.order(HOME, Command::OpenUp { room: ROOM, peer: PeerKey(peer), offer: browser_offer() })
    }

    fn receive(&mut self, worker: usize, peer: u64) -> Vec<(usize, Event)> {
        self.order(worker, Command::OpenDown { room: ROOM, peer: PeerKey(peer), sources: Sources::Everyone })
    }

    fn play(&mut self, peer: u64, from: u64) -> Vec<(usize, Event)> {
        let offer = browser_offer().replace("a=sendonly", "a=recvonly");
        self.order(BRANCH, Command::AnswerPlayer { room: ROOM, peer: PeerKey(peer), from: PeerKey(from), offer })
    }

    fn close(&mut self, worker: usize, peer: u64, leg: Leg) -> Vec<(usize, Event)> {
        self.order(worker, Command::Close { peer: PeerKey(peer), leg })
    }

    /// Answers the only offer to `peer` among the events; gives whose tracks it has, and what the answer leads to.
    fn answered(&mut self, events: &[(usize, Event)], peer: u64) -> (Vec<u64>, Vec<(usize, Event)>) {
        let worker = events.iter().find(|(_, event)| matches!(event, Event::DownOffered { .. })).unwrap().0;
        let events: Vec<Event> = events.iter().map(|(_, event)| event.clone()).collect();
        let [((revision, offer), tracks)] = &offers(&events, peer)[..] else { panic!("{events:?}") };
        let (revision, answer) = (*revision, browser_answer(offer));
        let mut sources: Vec<u64> = tracks.iter().map(|(_, source)| *source).collect();
        sources.dedup();
        (sources, self.order(worker, Command::AnswerDown { peer: PeerKey(peer), revision, answer }))
    }

    /// Rooms, up and down legs of each worker.
    fn sizes(&self) -> [(u64, u64, u64); 2] {
        [HOME, BRANCH].map(|worker| {
            let figures = self.sfus[worker].figures();
            (figures.rooms, figures.up_legs, figures.down_legs)
        })
    }

    /// The worker's thread has failed and begun anew; gives who comes back.
    fn fail(&mut self, worker: usize) -> Vec<PeerKey> {
        let guests = self.sfus[worker].guests();
        self.sfus[worker] = Out::machine(self.now, worker, self.wire.clone(), &self.queue);
        self.sfus[worker].begin_anew(2);
        guests
    }
}

fn lost(peer: u64) -> (usize, Event) {
    (BRANCH, Event::Lost { peer: PeerKey(peer), leg: Leg::Down })
}

#[test]
fn receivers_on_a_branch_are_offered_whoever_sends_at_home() {
    let mut house = House::new();
    house.open_up(1);
    let events = house.receive(BRANCH, 10);
    let (sources, events) = house.answered(&events, 10);
    assert_eq!((sources, events), (vec![1], vec![]), "at once all of it, and in one offer");
    assert_eq!(house.sizes(), [(1, 1, 0), (0, 0, 1)]);

    let events = house.open_up(2);
    assert_eq!(house.answered(&events, 10).0, [1, 2]);
    // Somebody's new leg, in place of the old one.
    let events = house.open_up(1);
    assert_eq!(house.answered(&events, 10).0, [1, 2]);
    // Who sends there may receive here, and does not hear itself.
    let events = house.receive(BRANCH, 1);
    assert_eq!(house.answered(&events, 1).0, [2]);
    assert_eq!((house.sizes(), house.sfus[BRANCH].people()), ([(1, 2, 0), (0, 0, 2)], 2));
    assert!(house.sfus[BRANCH].has(PeerKey(1)) && !house.sfus[BRANCH].has(PeerKey(2)), "a mirror is no leg");

    assert_eq!(house.close(BRANCH, 2, Leg::Up), [], "which only its home closes");
    let events = house.close(HOME, 2, Leg::Up);
    assert_eq!((house.answered(&events, 1).0, house.sizes()), (vec![], [(1, 1, 0), (0, 0, 2)]));
    let events = house.open_up(3);
    assert_eq!(house.answered(&events, 1).0, [3]);
}

#[test]
fn a_player_on_a_branch_waits_for_what_the_home_says() {
    let mut house = House::new();
    house.open_up(1);
    house.queue.hold(true);
    assert_eq!((house.play(10, 1), house.play(11, 9), house.play(12, 1)), (vec![], vec![], vec![]));
    assert!(house.sfus[BRANCH].has(PeerKey(10)), "who waits is there");
    assert_eq!((house.sfus[BRANCH].people(), house.sfus[BRANCH].guests().len()), (3, 3));
    assert_eq!(house.close(BRANCH, 12, Leg::Down), [], "nor does who has gone wait");
    house.queue.hold(false);
    let events = house.exchange();
    assert!(matches!(&events[0], (BRANCH, Event::PlayerAnswered { peer: PeerKey(10), .. })), "{events:?}");
    let missing = Event::Refused { peer: PeerKey(11), leg: Leg::Down, reason: Refusal::Missing };
    assert_eq!(events[1..], [(BRANCH, missing)]);

    // A publisher of whom the branch has not heard yet, when the player already has.
    house.queue.hold(true);
    house.open_up(2);
    house.play(13, 2);
    house.queue.hold(false);
    let events = house.exchange();
    assert!(matches!(&events[..], [(BRANCH, Event::PlayerAnswered { peer: PeerKey(13), .. })]), "{events:?}");
    assert_eq!(house.sizes(), [(1, 2, 0), (0, 0, 2)]);
}

#[test]
fn what_found_no_room_is_told_later() {
    let mut house = House::new();
    house.open_up(1);
    house.queue.fill(true);
    assert_eq!(house.receive(BRANCH, 10), []);
    house.queue.fill(false);
    let events = house.pass(ms(100));
    assert_eq!(house.answered(&events, 10).0, [1]);

    house.queue.fill(true);
    house.open_up(2);
    house.close(HOME, 1, Leg::Up);
    house.pass(SECOND);
    house.queue.fill(false);
    let events = house.pass(ms(100));
    assert_eq!(house.answered(&events, 10).0, [2]);

    house.queue.fill(true);
    house.close(BRANCH, 10, Leg::Down);
    house.pass(SECOND);
    assert_eq!(house.sfus[BRANCH].branches.len(), 1, "the home does not know yet");
    house.queue.fill(false);
    house.pass(ms(100));
    let of = |worker: usize| (house.sfus[worker].branches.len(), house.sfus[worker].subscribers.len(), house.sfus[worker].people.len());
    assert_eq!((of(HOME), of(BRANCH)), ((0, 0, 1), (0, 0, 0)), "the last receiver takes the branch with it");
}

#[test]
fn an_ended_room_leaves_nothing_on_any_worker() {
    let mut house = House::new();
    for peer in [1, 2] {
        house.open_up(peer);
        house.receive(BRANCH, peer);
    }
    house.play(3, 9);
    for worker in [BRANCH, HOME] {
        house.order(worker, Command::Withhold { room: ROOM, from: PeerKey(1), to: PeerKey(2), withheld: true });
        house.order(worker, Command::CloseRoom { room: ROOM });
    }
    house.pass(ms(100));
    for sfu in &house.sfus {
        let sizes = [sfu.people.len(), sfu.rooms.len(), sfu.ups.len(), sfu.downs.len(), sfu.withheld.len(), sfu.by_ufrag.len()];
        assert_eq!((sizes, sfu.branches.len(), sfu.subscribers.len()), ([0; 6], 0, 0));
    }
    assert_eq!(house.queue.len(), 0);
}

#[test]
fn a_room_may_begin_anew_where_it_had_a_branch() {
    let mut house = House::new();
    house.open_up(1);
    house.receive(BRANCH, 10);
    // The home's rooms are over; the branch does not know that yet.
    house.close(HOME, 1, Leg::Up);
    house.queue.fill(true);
    house.close(BRANCH, 10, Leg::Down);
    house.open_up(2);
    house.sfus[BRANCH].handle_order(house.now, None, Command::OpenUp { room: ROOM, peer: PeerKey(3), offer: browser_offer() });
    house.queue.fill(false);
    house.pass(ms(100));
    assert_eq!(house.sizes(), [(1, 1, 0), (1, 1, 0)]);
    assert!(house.sfus[BRANCH].branches.is_empty());
}

#[test]
fn a_fault_of_a_branch_brings_its_receivers_back_and_nobody_else() {
    let mut house = House::new();
    house.open_up(1);
    house.receive(HOME, 2);
    house.receive(BRANCH, 10);
    house.queue.hold(true);
    house.play(11, 9);
    let mut guests = house.fail(BRANCH);
    guests.sort();
    assert_eq!(guests, [PeerKey(10), PeerKey(11)]);
    house.queue.hold(false);
    assert_eq!(house.pass(ms(100)), [], "what was said to the one that failed is of no use");
    assert_eq!((house.sizes(), house.sfus[HOME].subscribers.len()), ([(1, 1, 1), (0, 0, 0)], 0));
    let events = house.receive(BRANCH, 10);
    assert_eq!(house.answered(&events, 10).0, [1]);

    // It is told before anything else, however late.
    house.queue.fill(true);
    house.fail(BRANCH);
    assert_eq!(house.receive(BRANCH, 10), []);
    house.queue.fill(false);
    let events = house.pass(ms(100));
    assert_eq!(house.answered(&events, 10).0, [1]);
}

#[test]
fn a_fault_of_the_home_brings_everybody_back() {
    let mut house = House::new();
    house.open_up(1);
    house.receive(BRANCH, 10);
    house.queue.hold(true);
    house.play(11, 9);
    assert_eq!(house.fail(HOME), [], "whose room is named with it");
    house.queue.hold(false);
    let events = house.pass(ms(100));
    assert_eq!(events, [lost(10), lost(11)]);
    assert_eq!((house.sizes(), house.sfus[BRANCH].branches.len()), ([(0, 0, 0); 2], 0));
    // In whichever order they come.
    let events = house.receive(BRANCH, 10);
    assert_eq!(house.answered(&events, 10).0, [] as [u64; 0]);
    let events = house.open_up(1);
    assert_eq!(house.answered(&events, 10).0, [1]);
}

#[test]
fn a_call_over_two_workers_is_that_of_one() {
    for over in Over::BOTH {
        let mut call = Call::over(over, 1, SMALL_LARGE);
        call.pass(10 * SECOND);
        let since = call.now;
        // Repeats come of what the branch has, its line is divided there, and clocks tie the layers together.
        call.weather(|network| network.loss_permille = 30);
        call.pass(10 * SECOND);
        let (speech, picture) = call.gaps(since);
        assert!(speech < ms(200) && picture < SECOND && call.rate(since) > 25.0, "{over:?}: {speech:?} {picture:?} {}", call.figures());
        assert!(call.receiver.shown.iter().any(|(_, layer)| *layer == 1), "{over:?}: the large one");
        let sfu = call.branch.as_ref().unwrap_or(&call.sfu);
        assert!(sfu.figures.resent > 10, "{over:?}");
        let (home, all) = (call.sfu.figures(), call.branch.iter().map(Sfu::figures).fold(call.sfu.figures(), Figures::and));
        assert_eq!((home.up_legs, all.rooms, all.up_legs, all.down_legs), (1, 1, 1, 1), "{over:?}");
        assert!(home.sums.up.expected > 1_000 && all.sums.up == home.sums.up, "what arrives is counted once");
    }
}

#[test]
fn what_was_on_its_way_to_a_branch_is_withheld_and_paused_too() {
    let withhold = |withheld| Command::Withhold { room: ROOM, from: PeerKey(1), to: PeerKey(2), withheld };
    let pause = |kind| move |paused| Command::Pause { peer: PeerKey(1), kind, paused };
    let (sound, picture) = (pause(Kind::Audio), pause(Kind::Video));
    let orders: [&dyn Fn(bool) -> Vec<Command>; 2] = [&|on| vec![withhold(on)], &|on| vec![sound(on), picture(on)]];
    for (n, order) in orders.into_iter().enumerate() {
        for bits in [ONE, SMALL_LARGE] {
            let mut call = Call::over(Over::Two, 1, bits);
            call.pass(3 * SECOND);
            // A branch that is slow, and what has left it has arrived.
            call.queue.hold(true);
            call.pass(ms(200));
            assert!(call.queue.len() > 10);
            let before = (call.receiver.sound.len(), call.receiver.highest);
            order(true).into_iter().for_each(|command| call.order(command));
            call.queue.hold(false);
            call.pass(ms(300));
            assert_eq!((call.receiver.sound.len(), call.receiver.highest), before, "order {n} of {}: commanded is done", bits.len());
            assert!(call.queue.len() == 0);

            // Of the time between nothing comes, however late the branch hears of it.
            call.queue.hold(true);
            call.pass(ms(200));
            order(false).into_iter().for_each(|command| call.order(command));
            call.queue.hold(false);
            // What reaches the home from now on takes at least as long as this to the receiver.
            call.pass(ms(30));
            assert_eq!(call.receiver.sound.len(), before.0, "order {n} of {}: late sound", bits.len());
            let (frame, since) = (call.publisher.pictures[0].frame, call.now);
            call.pass(4 * SECOND);
            assert!(call.receiver.sound.len() > before.0 + 150 && call.rate(since) > 20.0, "order {n}: {}", call.figures());
            let first = call.receiver.came.range(before.1.map_or(0, |highest| highest + 1)..).map(|(_, frame)| *frame).min();
            assert!(first.is_some_and(|first| first + 2 >= frame), "order {n} of {}: {first:?} {frame}", bits.len());
        }
    }
}

#[test]
fn what_a_full_queue_lost_is_counted_and_pictures_go_on() {
    for bits in [ONE, SMALL_LARGE] {
        let mut call = Call::over(Over::Two, 1, bits);
        call.pass(3 * SECOND);
        call.queue.fill(true);
        call.pass(ms(700));
        call.queue.fill(false);
        let since = call.now;
        call.pass(3 * SECOND);
        assert!(call.sfu.figures().dropped > 20);
        let first = call.receiver.shown.iter().find(|(at, _)| *at > since + ms(30)).map(|(at, _)| *at - since);
        assert!(first.is_some_and(|first| first < SECOND) && call.rate(since + SECOND) > 25.0, "{first:?}; {}", call.figures());
    }
}

#[test]
fn who_speaks_is_told_once() {
    let mut call = Call::over(Over::Two, 1, ONE);
    call.pass(SECOND);
    let up = call.sfu.people[&PeerKey(1)].up.unwrap();
    let now = call.now;
    for _ in 0..10 {
        let speaking = call.sfu.ups.find_mut(up).unwrap().voice.handle_level(now, 20);
        call.sfu.events.extend(speaking.map(|speaking| Event::Speaking { room: ROOM, peer: PeerKey(1), speaking }));
    }
    call.pass(ms(500));
    let branch = call.branch.as_ref().unwrap();
    let mirror = branch.ups.find(branch.people[&PeerKey(1)].up.unwrap()).unwrap();
    assert!(mirror.voice.is_heard(call.now), "whose picture comes first on the branch, too");
    call.pass(2 * SECOND);
    let told = call.events.iter().filter_map(|(_, event)| match event {
        Event::Speaking { speaking, .. } => Some(*speaking),
        _ => None,
    });
    assert_eq!(told.collect::<Vec<_>>(), [true, false]);
}
