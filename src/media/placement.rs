//! Which worker has which room. A room has a home from its first leg to its last: whoever sends is there, and receivers while
//! they are few. Of a large room others take receivers, too; they are its branches.
//!
//! Sans I/O: [`super::Media`] asks before it hands a command over, notes what was taken, and passes on what workers report.
//!
//! **Invariants.** A room with a leg, or in which somebody is kept from somebody, keeps its home: what that worker was told is
//! known nowhere else. A branch is told who is kept from whom before it hears of the first receiver, and from then on whatever
//! concerns the room, until that is forgotten. A person is in one room. Nobody is remembered who has no leg, so that there are
//! never more people here than legs, and those on their way. *Absent*: locks, queues, threads, any look at media.

use std::collections::{HashMap, HashSet};

use super::{Command, Leg, PeerKey, RoomKey};

/// See the module.
pub struct Placement {
    workers: Vec<Load>,
    /// Receivers of a room that a worker has before another one takes some.
    room_legs: u32,
    rooms: HashMap<RoomKey, Room>,
    people: HashMap<PeerKey, Seat>,
}

/// What a command means for who is where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// It opens a leg of this person.
    Opens(RoomKey, PeerKey, Leg),
    /// It keeps the first from the second.
    Withholds(RoomKey, (PeerKey, PeerKey)),
    /// It lets the first through to the second.
    Releases(RoomKey, (PeerKey, PeerKey)),
    Ends(RoomKey),
    /// It is about a leg that there is.
    Concerns(PeerKey, Leg),
    /// It is about what this person sends, wherever that goes.
    Pauses(PeerKey),
}

/// Who is given a command.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Route {
    pub worker: usize,
    /// The home of the room, if the worker is a branch.
    pub home: Option<usize>,
    /// If it has not heard of the room yet: whom it has to keep apart, before anything else.
    pub apart: Option<Vec<(PeerKey, PeerKey)>>,
    /// Workers that have to know of it as well.
    pub besides: Vec<usize>,
    /// Workers on which the person still is in another room: they close what they have of this person first.
    pub left_behind: Vec<usize>,
}

/// What a worker says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Legs that stand.
    pub legs: u64,
    /// Commands to open a leg that it has carried out since the start.
    pub opened: u64,
    /// Who has no leg any more, and how many such commands it had carried out when it saw that.
    pub departed: Vec<(PeerKey, u64)>,
}

/// What a worker has to do.
#[derive(Default)]
struct Load {
    /// Commands to open a leg that it was given since the start.
    ordered: u64,
    /// Of these, those that it had carried out when it reported, and the legs that stood then.
    opened: u64,
    legs: u64,
    rooms: usize,
    has_ended: bool,
}

struct Room {
    home: usize,
    /// Workers that were ever told of it, besides its home.
    branches: Vec<usize>,
    /// How many of its people receive on each worker.
    receivers: Vec<u32>,
    people: HashSet<PeerKey>,
    withheld: HashSet<(PeerKey, PeerKey)>,
}

/// Where a person is.
struct Seat {
    room: RoomKey,
    /// The worker of the down leg, now or last time.
    down: Option<usize>,
    /// The workers that have a leg of this person, and which of their commands to open one was the last for it.
    orders: Vec<(usize, u64)>,
}

impl Placement {
    /// Empty workers, at least one.
    pub fn new(workers: usize, room_legs: u32) -> Self {
        let workers = (0..workers.max(1)).map(|_| Load::default()).collect();
        Self { workers, room_legs, rooms: HashMap::new(), people: HashMap::new() }
    }

    /// Who is given such a command. Whom nobody knows any worker may say so of. `None`: none is left.
    pub fn route(&self, subject: Subject) -> Option<Route> {
        let known = match subject {
            Subject::Opens(room, ..) | Subject::Withholds(room, _) | Subject::Releases(room, _) | Subject::Ends(room) => {
                self.rooms.get(&room)
            }
            Subject::Concerns(peer, _) | Subject::Pauses(peer) => self.people.get(&peer).and_then(|seat| self.rooms.get(&seat.room)),
        };
        let Some(known) = known else {
            let worker = if subject.room().is_some() { self.emptiest(|_| true)? } else { 0 };
            return Some(Route { worker, left_behind: self.left_behind(subject, worker), ..Route::default() });
        };
        let worker = match subject {
            Subject::Opens(room, peer, Leg::Down) => self.receiving(known, room, peer),
            Subject::Concerns(peer, Leg::Down) => self.people.get(&peer).and_then(|seat| seat.down).unwrap_or(known.home),
            _ => known.home,
        };
        let mut route = Route { worker, left_behind: self.left_behind(subject, worker), ..Route::default() };
        match subject {
            Subject::Opens(..) if worker != known.home => {
                route.home = Some(known.home);
                if !known.branches.contains(&worker) {
                    route.apart = Some(known.withheld.iter().copied().collect());
                }
            }
            Subject::Opens(..) | Subject::Concerns(..) => {}
            Subject::Withholds(..) | Subject::Releases(..) | Subject::Ends(_) | Subject::Pauses(_) => {
                route.besides = known.branches.iter().copied().filter(|branch| !self.workers[*branch].has_ended).collect();
            }
        }
        Some(route)
    }

    /// The worker has taken a command.
    pub fn handle_taken(&mut self, worker: usize, subject: Subject) {
        match subject {
            Subject::Opens(room, peer, leg) => {
                self.workers[worker].ordered += 1;
                let order = self.workers[worker].ordered;
                if self.people.get(&peer).is_some_and(|seat| seat.room != room) {
                    self.leave(peer);
                }
                let seat = self.people.entry(peer).or_insert(Seat { room, down: None, orders: Vec::new() });
                seat.orders.retain(|(other, _)| *other != worker);
                seat.orders.push((worker, order));
                let before = if leg == Leg::Down { seat.down.replace(worker) } else { seat.down };
                let down = seat.down;
                let known = self.enter(worker, room);
                known.people.insert(peer);
                if worker != known.home && !known.branches.contains(&worker) {
                    known.branches.push(worker);
                }
                if before != down {
                    before.into_iter().for_each(|before| known.receivers[before] -= 1);
                    down.into_iter().for_each(|down| known.receivers[down] += 1);
                }
            }
            Subject::Withholds(room, pair) => {
                self.enter(worker, room).withheld.insert(pair);
            }
            Subject::Releases(room, pair) => {
                if let Some(known) = self.rooms.get_mut(&room) {
                    known.withheld.remove(&pair);
                    self.forget_empty(room);
                }
            }
            Subject::Ends(room) => {
                let Some(ended) = self.rooms.remove(&room) else { return };
                self.workers[ended.home].rooms -= 1;
                for peer in ended.people {
                    self.people.remove(&peer);
                }
            }
            Subject::Concerns(..) | Subject::Pauses(_) => {}
        }
    }

    /// A worker says how things are. Whoever was given another leg since it looked is not gone.
    pub fn handle_report(&mut self, worker: usize, report: Report) {
        let load = &mut self.workers[worker];
        (load.legs, load.opened) = (report.legs, report.opened);
        for (peer, opened) in report.departed {
            let Some(seat) = self.people.get_mut(&peer) else { continue };
            seat.orders.retain(|(other, order)| *other != worker || *order > opened);
            if seat.orders.is_empty() {
                self.leave(peer);
            }
        }
    }

    /// A worker has ended, and takes nothing any more.
    pub fn handle_end(&mut self, worker: usize) {
        self.workers[worker].has_ended = true;
    }

    /// The worker with the fewest legs of those that will do, those on their way included.
    fn emptiest(&self, will_do: impl Fn(usize) -> bool) -> Option<usize> {
        let open = self.workers.iter().enumerate().filter(|(number, load)| !load.has_ended && will_do(*number));
        let legs = |load: &Load| load.legs + load.ordered.saturating_sub(load.opened);
        open.min_by_key(|(_, load)| (legs(load), load.rooms)).map(|(number, _)| number)
    }

    /// The worker of a person's down leg: where it was; else the home until that has many, then one with receivers of the room until
    /// that has, then one without. Where all have many, each takes more.
    fn receiving(&self, room: &Room, key: RoomKey, peer: PeerKey) -> usize {
        let before = self.people.get(&peer).filter(|seat| seat.room == key).and_then(|seat| seat.down);
        if let Some(before) = before.filter(|before| !self.workers[*before].has_ended) {
            return before;
        }
        let has_place = |worker: usize| room.receivers[worker] < self.room_legs;
        // Without its home a room has nothing to hear.
        if has_place(room.home) || self.workers[room.home].has_ended {
            return room.home;
        }
        let taking_part = self.emptiest(|worker| room.receivers[worker] > 0 && has_place(worker));
        taking_part.or_else(|| self.emptiest(has_place)).or_else(|| self.emptiest(|_| true)).unwrap_or(room.home)
    }

    fn left_behind(&self, subject: Subject, worker: usize) -> Vec<usize> {
        let Subject::Opens(room, peer, _) = subject else { return Vec::new() };
        let former = self.people.get(&peer).filter(|seat| seat.room != room);
        former.into_iter().flat_map(|seat| &seat.orders).map(|(former, _)| *former).filter(|former| *former != worker).collect()
    }

    fn enter(&mut self, worker: usize, room: RoomKey) -> &mut Room {
        self.rooms.entry(room).or_insert_with(|| {
            self.workers[worker].rooms += 1;
            let receivers = vec![0; self.workers.len()];
            Room { home: worker, branches: Vec::new(), receivers, people: HashSet::new(), withheld: HashSet::new() }
        })
    }

    fn leave(&mut self, peer: PeerKey) {
        let Some(seat) = self.people.remove(&peer) else { return };
        if let Some(room) = self.rooms.get_mut(&seat.room) {
            room.people.remove(&peer);
            seat.down.into_iter().for_each(|down| room.receivers[down] -= 1);
            self.forget_empty(seat.room);
        }
    }

    fn forget_empty(&mut self, room: RoomKey) {
        if let Some(known) = self.rooms.get(&room).filter(|room| room.people.is_empty() && room.withheld.is_empty()) {
            self.workers[known.home].rooms -= 1;
            self.rooms.remove(&room);
        }
    }
}

impl Subject {
    pub fn of(command: &Command) -> Self {
        match command {
            Command::OpenUp { room, peer, .. } => Self::Opens(*room, *peer, Leg::Up),
            Command::OpenDown { room, peer, .. } | Command::AnswerPlayer { room, peer, .. } => Self::Opens(*room, *peer, Leg::Down),
            Command::Withhold { room, from, to, withheld: true } => Self::Withholds(*room, (*from, *to)),
            Command::Withhold { room, from, to, withheld: false } => Self::Releases(*room, (*from, *to)),
            Command::CloseRoom { room } => Self::Ends(*room),
            Command::PatchIce { peer, leg, .. } | Command::Close { peer, leg } => Self::Concerns(*peer, *leg),
            Command::AnswerDown { peer, .. } | Command::RestartDown { peer } | Command::View { peer, .. } => {
                Self::Concerns(*peer, Leg::Down)
            }
            Command::Pause { peer, .. } => Self::Pauses(*peer),
        }
    }

    /// The room that the command names.
    pub fn room(self) -> Option<RoomKey> {
        match self {
            Self::Opens(room, ..) | Self::Withholds(room, _) | Self::Releases(room, _) | Self::Ends(room) => Some(room),
            Self::Concerns(..) | Self::Pauses(_) => None,
        }
    }

    /// May it be the first thing that is heard of a room?
    pub fn may_begin(self) -> bool {
        matches!(self, Self::Opens(..) | Self::Withholds(..))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Workers that carry out at once what they take.
    struct Bench {
        placement: Placement,
        opened: Vec<u64>,
    }

    impl Bench {
        fn new(workers: usize) -> Self {
            Self::spreading(workers, u32::MAX)
        }

        fn spreading(workers: usize, room_legs: u32) -> Self {
            Self { placement: Placement::new(workers, room_legs), opened: vec![0; workers] }
        }

        fn take(&mut self, subject: Subject) -> Option<usize> {
            self.route(subject).map(|route| route.worker)
        }

        fn route(&mut self, subject: Subject) -> Option<Route> {
            let route = self.placement.route(subject)?;
            self.placement.handle_taken(route.worker, subject);
            self.opened[route.worker] += u64::from(matches!(subject, Subject::Opens(..)));
            Some(route)
        }

        fn open(&mut self, room: u64, peer: u64) -> Option<usize> {
            self.take(Subject::Opens(RoomKey(room), PeerKey(peer), Leg::Up))
        }

        fn receive(&mut self, room: u64, peer: u64) -> Option<usize> {
            self.take(Subject::Opens(RoomKey(room), PeerKey(peer), Leg::Down))
        }

        /// A worker's word that so many legs stand, and that these people have none.
        fn report(&mut self, worker: usize, legs: u64, gone: &[u64]) {
            let opened = self.opened[worker];
            let departed = gone.iter().map(|peer| (PeerKey(*peer), opened)).collect();
            self.placement.handle_report(worker, Report { legs, opened, departed });
        }

        fn concerns(&self, peer: u64) -> Option<usize> {
            Some(self.placement.route(Subject::Concerns(PeerKey(peer), Leg::Down))?.worker)
        }

        fn sizes(&self) -> (usize, usize, usize) {
            let rooms = self.placement.workers.iter().map(|load| load.rooms).sum();
            (self.placement.rooms.len(), rooms, self.placement.people.len())
        }
    }

    const PAIR: (PeerKey, PeerKey) = (PeerKey(1), PeerKey(2));

    #[test]
    fn a_room_goes_to_the_worker_with_the_fewest_legs_and_stays() {
        let mut bench = Bench::new(3);
        // Room, person, worker.
        let table = [(1, 1, 0), (1, 2, 0), (2, 3, 1), (3, 4, 2), (1, 5, 0), (4, 6, 1), (5, 7, 2), (2, 8, 1), (6, 9, 2)];
        for (room, peer, worker) in table {
            assert_eq!(bench.open(room, peer), Some(worker), "room {room}, person {peer}");
            assert_eq!(bench.concerns(peer), Some(worker), "what concerns {peer}");
        }
        // What the workers say counts more than what they were told.
        bench.report(0, 0, &[]);
        bench.report(1, 9, &[]);
        bench.report(2, 9, &[]);
        assert_eq!(bench.open(7, 10), Some(0));
        assert_eq!(bench.open(2, 11), Some(1), "a room stays, however full its worker is");
    }

    #[test]
    fn a_burst_is_shared_out_before_any_worker_has_said_a_word() {
        let mut bench = Bench::new(2);
        let placed: Vec<_> = (0..6).map(|n| bench.take(Subject::Withholds(RoomKey(n), PAIR)).unwrap()).collect();
        assert_eq!(placed, [0, 1, 0, 1, 0, 1], "rooms without legs count, too");
        let placed: Vec<_> = (10..16).map(|n| bench.open(n, n).unwrap()).collect();
        assert_eq!(placed, [0, 1, 0, 1, 0, 1]);
    }

    #[test]
    fn who_has_no_leg_is_forgotten_and_the_empty_room_may_begin_elsewhere() {
        let mut bench = Bench::new(2);
        bench.open(1, 1);
        bench.open(1, 2);
        bench.report(0, 4, &[1]);
        assert_eq!((bench.open(1, 3), bench.sizes()), (Some(0), (1, 1, 2)), "somebody is there");
        bench.report(0, 9, &[2, 3]);
        assert_eq!(bench.sizes(), (0, 0, 0));
        assert_eq!(bench.open(1, 2), Some(1), "the other one has less to do");
        // A late word of the worker where they were is about nobody here.
        bench.report(0, 0, &[2]);
        assert_eq!((bench.concerns(2), bench.sizes()), (Some(1), (1, 1, 1)));
    }

    #[test]
    fn who_was_given_a_leg_since_the_worker_looked_is_not_gone() {
        let mut bench = Bench::new(2);
        bench.open(1, 1);
        let before = Report { legs: 0, opened: 1, departed: vec![(PeerKey(1), 1)] };
        bench.open(1, 1);
        bench.placement.handle_report(0, before);
        assert_eq!(bench.sizes(), (1, 1, 1));
        bench.report(0, 0, &[1]);
        assert_eq!(bench.sizes(), (0, 0, 0));
    }

    #[test]
    fn a_room_in_which_somebody_is_withheld_stays_without_legs() {
        let mut bench = Bench::new(2);
        bench.open(1, 1);
        assert_eq!(bench.take(Subject::Withholds(RoomKey(1), PAIR)), Some(0));
        bench.report(0, 100, &[1]);
        assert_eq!(bench.open(1, 2), Some(0), "only there it is known whom to keep apart");
        bench.report(0, 100, &[2]);
        assert_eq!(bench.take(Subject::Releases(RoomKey(1), (PAIR.1, PAIR.0))), Some(0));
        assert_eq!(bench.sizes(), (1, 1, 0), "another pair");
        assert_eq!(bench.take(Subject::Releases(RoomKey(1), PAIR)), Some(0));
        assert_eq!((bench.sizes(), bench.open(1, 2)), ((0, 0, 0), Some(1)));
    }

    #[test]
    fn an_ended_room_leaves_nothing() {
        let mut bench = Bench::new(2);
        for peer in 1..=3 {
            bench.open(1, peer);
        }
        bench.take(Subject::Withholds(RoomKey(1), PAIR));
        assert_eq!(bench.take(Subject::Ends(RoomKey(1))), Some(0));
        assert_eq!(bench.sizes(), (0, 0, 0));
        bench.report(0, 0, &[1, 2, 3]);
        for subject in [Subject::Ends(RoomKey(1)), Subject::Releases(RoomKey(1), PAIR), Subject::Concerns(PeerKey(1), Leg::Up)] {
            assert!(bench.take(subject).is_some(), "{subject:?}: any worker says that it knows nothing");
            assert_eq!(bench.sizes(), (0, 0, 0), "{subject:?}");
        }
    }

    #[test]
    fn who_enters_a_room_elsewhere_leaves_something_behind() {
        let mut bench = Bench::new(2);
        bench.open(1, 1);
        bench.open(2, 2);
        let moves = Subject::Opens(RoomKey(2), PeerKey(1), Leg::Up);
        assert_eq!(bench.route(moves), Some(Route { worker: 1, left_behind: vec![0], ..Route::default() }));
        assert_eq!((bench.placement.route(moves).unwrap().left_behind, bench.sizes()), (Vec::new(), (1, 1, 2)));
        let newcomer = Subject::Opens(RoomKey(3), PeerKey(9), Leg::Up);
        assert!(bench.placement.route(newcomer).unwrap().left_behind.is_empty());
    }

    #[test]
    fn a_large_room_is_spread_worker_by_worker_and_small_ones_are_not() {
        let mut bench = Bench::spreading(3, 2);
        bench.open(1, 1);
        bench.open(2, 2);
        // The home, the emptiest other one, the last one; then each takes more, the emptiest first.
        let placed: Vec<_> = (10..19).map(|peer| bench.receive(1, peer).unwrap()).collect();
        assert_eq!(placed, [0, 0, 2, 2, 1, 1, 2, 2, 0]);
        assert_eq!((bench.open(1, 19), bench.receive(1, 13)), (Some(0), Some(2)), "who sends is at home, who was somewhere is there");
        bench.report(2, 9, &[13]);
        assert_eq!(bench.concerns(13), Some(0), "who has gone is nowhere");
        assert_eq!((bench.receive(2, 20), bench.receive(2, 21)), (Some(1), Some(1)));
    }

    #[test]
    fn a_room_is_spread_only_over_workers_that_are_there() {
        let mut bench = Bench::spreading(3, 1);
        bench.receive(1, 1);
        bench.placement.handle_end(1);
        assert_eq!((bench.receive(1, 2), bench.receive(1, 3)), (Some(2), Some(2)));
        bench.placement.handle_end(2);
        assert_eq!((bench.receive(1, 2), bench.receive(1, 4)), (Some(0), Some(0)), "whose worker has ended comes back elsewhere");
        bench.placement.handle_end(0);
        assert_eq!(bench.receive(1, 5), Some(0), "which says that it has ended");
    }

    #[test]
    fn a_branch_is_told_what_was_before_it_and_all_that_comes_after() {
        let mut bench = Bench::spreading(2, 1);
        let (room, pause) = (RoomKey(1), Subject::Pauses(PeerKey(1)));
        let receives = |peer| Subject::Opens(room, PeerKey(peer), Leg::Down);
        bench.open(1, 1);
        bench.receive(1, 1);
        assert_eq!(bench.route(Subject::Withholds(room, PAIR)), Some(Route::default()), "a small room is on one worker");
        let first = Route { worker: 1, home: Some(0), apart: Some(vec![PAIR]), ..Route::default() };
        assert_eq!(bench.placement.route(receives(2)), Some(first.clone()));
        assert_eq!(bench.route(receives(2)), Some(first), "not taken is not told");
        assert_eq!(bench.route(receives(3)), Some(Route { worker: 1, home: Some(0), ..Route::default() }));
        let everywhere = Route { besides: vec![1], ..Route::default() };
        bench.report(1, 0, &[2, 3]);
        for subject in [Subject::Releases(room, PAIR), Subject::Withholds(room, PAIR), pause, Subject::Ends(room)] {
            assert_eq!(bench.route(subject), Some(everywhere.clone()), "{subject:?}, also when nobody is there");
        }
        assert!(bench.route(Subject::Ends(room)).unwrap().besides.is_empty(), "it is over");
    }

    #[test]
    fn who_sends_here_and_receives_there_is_gone_when_both_have_ended() {
        let mut bench = Bench::spreading(2, 0);
        bench.open(1, 1);
        assert_eq!(bench.receive(1, 1), Some(1));
        for worker in [1, 0] {
            assert_eq!((bench.sizes(), bench.concerns(1)), ((1, 1, 1), Some(1)));
            bench.report(worker, 0, &[1]);
        }
        assert_eq!(bench.sizes(), (0, 0, 0));
        bench.open(1, 1);
        bench.receive(1, 1);
        let elsewhere = Subject::Opens(RoomKey(2), PeerKey(1), Leg::Up);
        let Route { worker, left_behind, .. } = bench.route(elsewhere).unwrap();
        assert_eq!((worker, left_behind), (1, vec![0]), "what is on the same worker it knows by itself");
    }

    #[test]
    fn a_worker_that_has_ended_is_given_no_room() {
        let mut bench = Bench::new(2);
        bench.open(1, 1);
        bench.placement.handle_end(1);
        assert_eq!((bench.open(2, 2), bench.open(3, 3)), (Some(0), Some(0)));
        bench.placement.handle_end(0);
        assert_eq!((bench.open(4, 4), bench.open(1, 4)), (None, Some(0)), "and it still has its own");
    }
}
