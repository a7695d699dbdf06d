//! A room whose home is another worker, and of which receivers are here: what the home tells becomes mirrors of the publishers,
//! and a mirror is forwarded like any other up leg.
//!
//! ```text
//! first receiver → asks the home → roster: mirrors, offers → packets … → last receiver gone → unsubscribes, forgets
//! ```
//!
//! A home that does not know yet that nobody is here any more is told so each time that it hands something over.
//!
//! **Invariants.** What the home handed over before a receiver was linked is not for that receiver: nothing of the time in which
//! somebody was withheld comes late. A mirror never takes the place of a person's own leg. Whoever needs to know who publishes
//! waits until the home has answered a question that was asked after that need arose. *Absent*: any say in who publishes.

use std::time::Instant;

use crate::base::limits;
use crate::media::published::Published;
use crate::media::rtcp::SenderReport;
use crate::media::slab::Key;
use crate::media::transport::Ending;
use crate::media::{Command, Event, Kind, Leg, PeerKey, Refusal, RoomKey};

use super::parcel::{Batch, LegName, Parcel, Publisher};
use super::{BATCH, Departure, LegKey, Origin, Sfu, UpLeg};

/// See the module.
pub(super) struct Branch {
    home: usize,
    /// The number of the newest question, and whether it was handed over.
    question: u64,
    is_asked: bool,
    /// The newest that was answered; 0: none.
    answered: u64,
    mirrors: Vec<(LegName, Key<UpLeg>)>,
    /// Whose legs are opened once that question is answered.
    waiting: Vec<(u64, PeerKey, Command)>,
}

impl Branch {
    /// Who waits for a leg.
    pub(super) fn waiting(&self) -> impl Iterator<Item = PeerKey> + '_ {
        self.waiting.iter().map(|(_, peer, _)| *peer)
    }
}

impl Sfu {
    /// Carries out a command; what it leads to is in [`Sfu::poll_event`]. `home`: the worker that is the home of the room that it
    /// names, if that is another one.
    pub fn handle_order(&mut self, now: Instant, home: Option<usize>, command: Command) {
        let (Command::OpenUp { room, peer, .. } | Command::OpenDown { room, peer, .. } | Command::AnswerPlayer { room, peer, .. }) =
            command
        else {
            return self.handle_command(now, command);
        };
        if self.branches.get(&room).is_some_and(|branch| Some(branch.home) != home) {
            self.abandon(now, room);
        }
        let Some(home) = home else { return self.handle_command(now, command) };
        self.subscribers.remove(&room);
        let first = Branch { home, question: 1, is_asked: false, answered: 0, mirrors: Vec::new(), waiting: Vec::new() };
        let branch = self.branches.entry(room).or_insert(first);
        let is_known = match &command {
            Command::AnswerPlayer { from, .. } => self.people.get(from).is_some_and(|person| person.up.is_some()),
            _ => branch.answered > 0,
        };
        if is_known {
            return self.handle_command(now, command);
        }
        branch.waiting.retain(|(_, waiting, _)| *waiting != peer);
        if branch.waiting.len() >= limits::MEDIA_LEGS {
            return self.events.push_back(Event::Refused { peer, leg: Leg::Down, reason: Refusal::Full });
        }
        branch.question += u64::from(branch.is_asked);
        branch.is_asked = false;
        branch.waiting.push((branch.question, peer, command));
        self.ask(room);
    }

    /// Takes what another worker has handed over.
    pub fn handle_parcel(&mut self, now: Instant, from: usize, parcel: Parcel) {
        match parcel {
            Parcel::Subscribe { room, question } => self.subscribe(room, from, question),
            Parcel::Unsubscribe { room } => self.unsubscribe(room, from),
            Parcel::KeyFrame { leg, kind, layer } => self.branch_wants_key_frame(now, leg, kind, layer),
            Parcel::Wanted { leg, sizes } => self.branch_wants_sizes(leg, from, sizes),
            Parcel::Roster { room, answers, publishers } => self.take_roster(now, (room, from), answers, &publishers),
            Parcel::Packets(batch) => self.take_packets(now, from, &batch),
            Parcel::Report { room, leg, kind, layer, report } => {
                if let Some(key) = self.mirror_of((room, from), leg) {
                    self.take_report(now, key, (kind, layer), report);
                }
            }
            Parcel::Begun => {
                self.unsubscribe_all(from);
                self.lose_home(now, from);
            }
        }
    }

    /// This machine follows one that has failed: the other workers have to know, of so many in all.
    pub fn begin_anew(&mut self, workers: usize) {
        self.untold = (0..workers).filter(|worker| *worker != self.worker).collect();
    }

    /// Wakes the workers to which something was handed over.
    pub fn rouse(&mut self) {
        self.out.rouse();
    }

    /// Who has a leg here, or waits for one, in a room whose home is elsewhere.
    pub fn guests(&self) -> Vec<PeerKey> {
        let of = |room| self.rooms.get(room).into_iter().flatten().filter(|peer| self.people.get(peer).is_some_and(|p| p.down.is_some()));
        let legs = self.branches.keys().flat_map(of).copied();
        legs.chain(self.branches.values().flat_map(Branch::waiting)).collect()
    }

    /// Is the home of this room elsewhere?
    pub fn is_branch(&self, room: RoomKey) -> bool {
        self.branches.contains_key(&room)
    }

    /// How many publishers are mirrored here.
    pub(super) fn mirrors(&self) -> usize {
        let keys = self.branches.values().flat_map(|branch| &branch.mirrors);
        keys.filter(|(_, key)| self.ups.find(*key).is_some()).count()
    }

    pub(super) fn is_waiting(&self, peer: PeerKey) -> bool {
        self.branches.values().flat_map(Branch::waiting).any(|waiting| waiting == peer)
    }

    /// The person does not wait any more.
    pub(super) fn forget_waiting(&mut self, peer: PeerKey) {
        self.branches.values_mut().for_each(|branch| branch.waiting.retain(|(_, waiting, _)| *waiting != peer));
    }

    /// Hands something over; behind the news that this machine has begun anew, if the other one does not know that.
    pub(super) fn hand(&mut self, to: usize, parcel: Parcel) -> bool {
        if let Some(at) = self.untold.iter().position(|untold| *untold == to) {
            if !self.out.hand(to, Parcel::Begun) {
                return false;
            }
            self.untold.swap_remove(at);
        }
        self.out.hand(to, parcel)
    }

    /// What other workers had no room for is handed over again; and rooms of which nobody is here any more are forgotten.
    pub(super) fn tick_branches(&mut self, now: Instant) {
        for worker in std::mem::take(&mut self.untold) {
            if !self.out.hand(worker, Parcel::Begun) {
                self.untold.push(worker);
            }
        }
        self.tell_rosters();
        for room in self.branches.keys().copied().collect::<Vec<_>>() {
            self.ask(room);
            let receives = |peer: &PeerKey| self.people.get(peer).is_some_and(|person| person.down.is_some());
            let is_left = !self.rooms.get(&room).into_iter().flatten().any(receives);
            let home = self.branches.get(&room).filter(|branch| is_left && branch.waiting.is_empty()).map(|branch| branch.home);
            if let Some(home) = home
                && self.hand(home, Parcel::Unsubscribe { room })
            {
                self.abandon(now, room);
            }
        }
    }

    /// Asks the homes of mirrored publishers for the whole pictures without which receivers here cannot go on.
    pub(super) fn ask_key_frames(&mut self, now: Instant, key: Key<UpLeg>) {
        let Some(UpLeg { origin: Origin::Elsewhere { home, leg, .. }, published, .. }) = self.ups.find(key) else { return };
        let (home, leg) = (*home, *leg);
        let layers = published.iter().flatten().flat_map(|published| published.layers.iter().enumerate());
        let due: Vec<(Kind, usize)> = layers.filter(|(_, track)| track.is_key_frame_due(now)).map(|(at, track)| (track.kind, at)).collect();
        for (kind, layer) in due {
            if self.hand(home, Parcel::KeyFrame { leg, kind, layer })
                && let Some(published) = self.ups.find_mut(key).and_then(|leg| leg.published[kind.place()].as_mut())
            {
                published.layers[layer].note_key_frame_asked(now);
            }
        }
    }

    /// Asks the home who publishes, unless it was asked.
    fn ask(&mut self, room: RoomKey) {
        let Some(branch) = self.branches.get(&room).filter(|branch| !branch.is_asked) else { return };
        let (home, question) = (branch.home, branch.question);
        let is_asked = self.hand(home, Parcel::Subscribe { room, question });
        if let Some(branch) = self.branches.get_mut(&room) {
            branch.is_asked = is_asked;
        }
    }

    fn take_roster(&mut self, now: Instant, (room, from): (RoomKey, usize), answers: u64, publishers: &[Publisher]) {
        let Some(branch) = self.branches.get_mut(&room).filter(|branch| branch.home == from) else {
            self.hand(from, Parcel::Unsubscribe { room });
            return;
        };
        branch.answered = branch.answered.max(answers);
        let (mut mirrors, mut gone) = (std::mem::take(&mut branch.mirrors), Vec::new());
        mirrors.retain(|(name, key)| {
            let Some(peer) = self.ups.find(*key).map(|leg| leg.peer) else { return false };
            let stays = publishers.iter().any(|publisher| publisher.leg == *name);
            if !stays && publishers.iter().any(|publisher| publisher.peer == peer) {
                self.remove(now, LegKey::Up(*key), Departure::Replaced);
            } else if !stays {
                gone.push(*key);
            }
            stays
        });
        let mut is_whole = true;
        for publisher in publishers {
            let known = mirrors.iter().find(|(name, _)| *name == publisher.leg).map(|(_, key)| *key);
            match known.or_else(|| self.mirror(now, (room, from), publisher)) {
                Some(key) => {
                    self.follow(key, publisher);
                    if known.is_none() {
                        mirrors.push((publisher.leg, key));
                    }
                }
                None => is_whole = false,
            }
        }
        // Last, so that who has gone and who has come are in one offer.
        gone.into_iter().for_each(|key| self.remove(now, LegKey::Up(key), Departure::Leaving));
        let Some(branch) = self.branches.get_mut(&room) else { return };
        branch.mirrors = mirrors;
        if !is_whole && branch.is_asked {
            // Somebody is still on the way from another room.
            branch.question += 1;
            branch.is_asked = false;
        }
        let answered = branch.answered;
        let ready: Vec<_> = branch.waiting.extract_if(.., |(question, ..)| *question <= answered).collect();
        self.relink(now, room);
        self.renegotiate(now, room);
        self.request_key_frames(now);
        for (_, _, command) in ready {
            self.handle_command(now, command);
        }
    }

    /// A new mirror; `None` if there is no place for it now.
    fn mirror(&mut self, now: Instant, (room, home): (RoomKey, usize), publisher: &Publisher) -> Option<Key<UpLeg>> {
        let peer = publisher.peer;
        if self.people.get(&peer).is_some_and(|person| person.room != room || person.up.is_some()) {
            return None;
        }
        let published = Kind::ALL.map(|kind| {
            let track = publisher.tracks[kind.place()].as_ref()?;
            Some(Published::mirror(kind, track.codec, track.extensions, track.reports.len()))
        });
        let origin = Origin::Elsewhere { home, leg: publisher.leg, told: Default::default() };
        let leg = UpLeg::new(now, (room, peer), origin, published);
        self.enter(now, room, peer);
        let Ok(key) = self.ups.insert(leg) else {
            self.forget_leg(peer, Leg::Up);
            return None;
        };
        if let Some(person) = self.people.get_mut(&peer) {
            person.up = Some(key);
        }
        Some(key)
    }

    /// A mirror shows what its publisher is like now.
    fn follow(&mut self, key: Key<UpLeg>, publisher: &Publisher) {
        let Some(leg) = self.ups.find_mut(key) else { return };
        let Some(person) = self.people.get_mut(&leg.peer) else { return };
        for (published, track) in leg.published.iter_mut().zip(&publisher.tracks) {
            let (Some(published), Some(track)) = (published, track) else { continue };
            person.paused[published.kind.place()] = track.paused;
            published.set_paused(track.paused);
            for (layer, report) in published.layers.iter_mut().zip(&track.reports) {
                layer.note_report(*report);
            }
        }
    }

    fn take_packets(&mut self, now: Instant, from: usize, batch: &Batch) {
        if self.branches.get(&batch.room).is_none_or(|branch| branch.home != from) {
            self.hand(from, Parcel::Unsubscribe { room: batch.room });
            return;
        }
        let Some(key) = self.mirror_of((batch.room, from), batch.leg) else { return };
        let Some(leg) = self.ups.find_mut(key) else { return };
        leg.voice.follow(batch.last_loud);
        let (mut taken, mut full) = (false, false);
        for (kind, layer, packet) in &batch.packets {
            let published = leg.published[kind.place()].as_mut();
            let Some(layer) = published.and_then(|published| published.layers.get_mut(*layer)) else { continue };
            taken |= layer.handle_mirrored(now, packet.clone());
            full |= layer.pending.len() >= BATCH;
        }
        if leg.linked.is_some_and(|linked| linked >= batch.at) {
            self.bar(key, batch.at);
        }
        if !taken {
            return;
        }
        if !self.dirty.contains(&key) {
            self.dirty.push(key);
        }
        self.batch_since.get_or_insert(now);
        if full {
            self.flush(now);
        }
    }

    /// What a mirror has by now was handed over at the latest then: nothing of it begins anything for whoever was linked later.
    fn bar(&mut self, key: Key<UpLeg>, handed: Instant) {
        let Some(publisher) = self.ups.find(key) else { return };
        for receiver in &publisher.receivers {
            let Some(leg) = self.downs.find_mut(receiver.leg) else { continue };
            for (published, at) in publisher.published.iter().zip(receiver.sections) {
                if let (Some(published), Some(at)) = (published, at)
                    && leg.feeds[at].is_linked_since(handed)
                {
                    leg.sections[at].link(published);
                }
            }
        }
    }

    fn take_report(&mut self, now: Instant, key: Key<UpLeg>, (kind, layer): (Kind, usize), report: SenderReport) {
        let published = self.ups.find_mut(key).and_then(|leg| leg.published[kind.place()].as_mut());
        let Some(track) = published.and_then(|published| published.layers.get_mut(layer)) else { return };
        track.note_report(Some(report));
        if !track.is_paused() {
            self.spread_report(now, key, (kind, layer), report);
        }
    }

    fn mirror_of(&self, (room, home): (RoomKey, usize), leg: LegName) -> Option<Key<UpLeg>> {
        let branch = self.branches.get(&room).filter(|branch| branch.home == home)?;
        branch.mirrors.iter().find(|(name, _)| *name == leg).map(|(_, key)| *key)
    }

    /// The home has failed, and its rooms with it: receivers come back as everybody else of these rooms does.
    fn lose_home(&mut self, now: Instant, home: usize) {
        let rooms: Vec<RoomKey> = self.branches.iter().filter(|(_, branch)| branch.home == home).map(|(room, _)| *room).collect();
        for room in rooms {
            for peer in self.rooms.get(&room).cloned().unwrap_or_default() {
                if let Some(down) = self.people.get(&peer).and_then(|person| person.down) {
                    self.lose(now, LegKey::Down(down), Ending::Closed);
                }
            }
            self.abandon(now, room);
        }
    }

    /// The room is no branch any more.
    fn abandon(&mut self, now: Instant, room: RoomKey) {
        let Some(branch) = self.branches.remove(&room) else { return };
        for (_, key) in branch.mirrors {
            self.remove(now, LegKey::Up(key), Departure::Leaving);
        }
        self.events.extend(branch.waiting.into_iter().map(|(_, peer, _)| Event::Lost { peer, leg: Leg::Down }));
    }
}
