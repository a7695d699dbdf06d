//! Which worker has which room. A room is on one worker from its first leg to its last; what concerns its people goes there.
//!
//! Sans I/O: [`super::Media`] asks before it hands a command over, notes what was taken, and passes on what workers report.
//!
//! **Invariants.** A room with a leg, or in which somebody is kept from somebody, stays where it is: what its worker was told
//! is known nowhere else. A person is on one worker. Nobody is remembered who has no leg, so that there are never more people
//! here than legs, and those on their way. *Absent*: locks, queues, threads, any look at media.

use std::collections::{HashMap, HashSet};

use super::{Command, PeerKey, RoomKey};

/// See the module.
pub struct Placement {
    workers: Vec<Load>,
    rooms: HashMap<RoomKey, Room>,
    people: HashMap<PeerKey, Seat>,
}

/// What a command means for who is where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// It opens a leg of this person.
    Opens(RoomKey, PeerKey),
    /// It keeps the first from the second.
    Withholds(RoomKey, (PeerKey, PeerKey)),
    /// It lets the first through to the second.
    Releases(RoomKey, (PeerKey, PeerKey)),
    Ends(RoomKey),
    /// It is about legs that there are.
    Concerns(PeerKey),
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
    worker: usize,
    people: HashSet<PeerKey>,
    withheld: HashSet<(PeerKey, PeerKey)>,
}

/// Where a person is, and which of the worker's commands to open a leg was the last one for this person.
struct Seat {
    room: RoomKey,
    order: u64,
}

impl Placement {
    /// Empty workers, at least one.
    pub fn new(workers: usize) -> Self {
        let workers = (0..workers.max(1)).map(|_| Load::default()).collect();
        Self { workers, rooms: HashMap::new(), people: HashMap::new() }
    }

    /// The worker that such a command is for. Whom nobody knows any worker may say so of. `None`: none is left.
    pub fn worker_for(&self, subject: Subject) -> Option<usize> {
        match subject {
            Subject::Concerns(peer) => Some(self.worker_of(peer).unwrap_or_default()),
            Subject::Opens(room, _) | Subject::Withholds(room, _) | Subject::Releases(room, _) | Subject::Ends(room) => {
                self.rooms.get(&room).map(|room| room.worker).or_else(|| self.emptiest())
            }
        }
    }

    /// The worker on which somebody still is who enters a room on another one: it closes what it has of this person first.
    pub fn left_behind(&self, subject: Subject) -> Option<(usize, PeerKey)> {
        let Subject::Opens(_, peer) = subject else { return None };
        let former = self.worker_of(peer)?;
        (self.worker_for(subject) != Some(former)).then_some((former, peer))
    }

    /// The worker has taken a command.
    pub fn handle_taken(&mut self, worker: usize, subject: Subject) {
        match subject {
            Subject::Opens(room, peer) => {
                self.workers[worker].ordered += 1;
                let order = self.workers[worker].ordered;
                if self.people.get(&peer).is_some_and(|seat| seat.room != room) {
                    self.leave(peer);
                }
                self.people.insert(peer, Seat { room, order });
                self.enter(worker, room).people.insert(peer);
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
                self.workers[ended.worker].rooms -= 1;
                for peer in ended.people {
                    self.people.remove(&peer);
                }
            }
            Subject::Concerns(_) => {}
        }
    }

    /// A worker says how things are. Whoever was given another leg since it looked is not gone.
    pub fn handle_report(&mut self, worker: usize, report: Report) {
        let load = &mut self.workers[worker];
        (load.legs, load.opened) = (report.legs, report.opened);
        for (peer, opened) in report.departed {
            if self.worker_of(peer) == Some(worker) && self.people.get(&peer).is_some_and(|seat| seat.order <= opened) {
                self.leave(peer);
            }
        }
    }

    /// A worker has ended, and takes no rooms any more.
    pub fn handle_end(&mut self, worker: usize) {
        self.workers[worker].has_ended = true;
    }

    /// The worker with the fewest legs, those on their way included.
    fn emptiest(&self) -> Option<usize> {
        let open = self.workers.iter().enumerate().filter(|(_, load)| !load.has_ended);
        let legs = |load: &Load| load.legs + load.ordered.saturating_sub(load.opened);
        open.min_by_key(|(_, load)| (legs(load), load.rooms)).map(|(number, _)| number)
    }

    fn worker_of(&self, peer: PeerKey) -> Option<usize> {
        let seat = self.people.get(&peer)?;
        self.rooms.get(&seat.room).map(|room| room.worker)
    }

    fn enter(&mut self, worker: usize, room: RoomKey) -> &mut Room {
        self.rooms.entry(room).or_insert_with(|| {
            self.workers[worker].rooms += 1;
            Room { worker, people: HashSet::new(), withheld: HashSet::new() }
        })
    }

    fn leave(&mut self, peer: PeerKey) {
        let Some(seat) = self.people.remove(&peer) else { return };
        if let Some(room) = self.rooms.get_mut(&seat.room) {
            room.people.remove(&peer);
            self.forget_empty(seat.room);
        }
    }

    fn forget_empty(&mut self, room: RoomKey) {
        if let Some(known) = self.rooms.get(&room).filter(|room| room.people.is_empty() && room.withheld.is_empty()) {
            self.workers[known.worker].rooms -= 1;
            self.rooms.remove(&room);
        }
    }
}

impl Subject {
    pub fn of(command: &Command) -> Self {
        match command {
            Command::OpenUp { room, peer, .. } | Command::OpenDown { room, peer, .. } | Command::AnswerPlayer { room, peer, .. } => {
                Self::Opens(*room, *peer)
            }
            Command::Withhold { room, from, to, withheld: true } => Self::Withholds(*room, (*from, *to)),
            Command::Withhold { room, from, to, withheld: false } => Self::Releases(*room, (*from, *to)),
            Command::CloseRoom { room } => Self::Ends(*room),
            Command::AnswerDown { peer, .. }
            | Command::PatchIce { peer, .. }
            | Command::RestartDown { peer }
            | Command::Pause { peer, .. }
            | Command::View { peer, .. }
            | Command::Close { peer, .. } => Self::Concerns(*peer),
        }
    }

    /// The room that the command names.
    pub fn room(self) -> Option<RoomKey> {
        match self {
            Self::Opens(room, _) | Self::Withholds(room, _) | Self::Releases(room, _) | Self::Ends(room) => Some(room),
            Self::Concerns(_) => None,
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
            Self { placement: Placement::new(workers), opened: vec![0; workers] }
        }

        fn take(&mut self, subject: Subject) -> Option<usize> {
            let worker = self.placement.worker_for(subject)?;
            self.placement.handle_taken(worker, subject);
            self.opened[worker] += u64::from(matches!(subject, Subject::Opens(..)));
            Some(worker)
        }

        fn open(&mut self, room: u64, peer: u64) -> Option<usize> {
            self.take(Subject::Opens(RoomKey(room), PeerKey(peer)))
        }

        /// A worker's word that so many legs stand, and that these people have none.
        fn report(&mut self, worker: usize, legs: u64, gone: &[u64]) {
            let opened = self.opened[worker];
            let departed = gone.iter().map(|peer| (PeerKey(*peer), opened)).collect();
            self.placement.handle_report(worker, Report { legs, opened, departed });
        }

        fn concerns(&self, peer: u64) -> Option<usize> {
            self.placement.worker_for(Subject::Concerns(PeerKey(peer)))
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
        for subject in [Subject::Ends(RoomKey(1)), Subject::Releases(RoomKey(1), PAIR), Subject::Concerns(PeerKey(1))] {
            assert!(bench.take(subject).is_some(), "{subject:?}: any worker says that it knows nothing");
            assert_eq!(bench.sizes(), (0, 0, 0), "{subject:?}");
        }
    }

    #[test]
    fn who_enters_a_room_elsewhere_leaves_something_behind() {
        let mut bench = Bench::new(2);
        bench.open(1, 1);
        bench.open(2, 2);
        let moves = Subject::Opens(RoomKey(2), PeerKey(1));
        assert_eq!(bench.placement.left_behind(moves), Some((0, PeerKey(1))));
        assert_eq!(bench.take(moves), Some(1));
        assert_eq!((bench.placement.left_behind(moves), bench.sizes()), (None, (1, 1, 2)));
        assert_eq!(bench.placement.left_behind(Subject::Opens(RoomKey(3), PeerKey(9))), None, "a newcomer");
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
