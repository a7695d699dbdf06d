//! Tables in virtual time. A step is a line: what happens, and which effects it has, in words; `wait N` lets N seconds
//! pass and calls `handle_timeout` at every moment the machine asked for. Agents are `a` to `d`, guests `g1`…, rooms `r` and `s`.

use std::collections::BTreeMap;
use std::time::Duration;

use super::*;

struct World {
    queue: Queue,
    now: UtcMillis,
    agents: BTreeMap<&'static str, AccountId>,
    rooms: BTreeMap<&'static str, RoomId>,
    guests: BTreeMap<String, ConversationId>,
}

impl World {
    /// Room `r` is served by all, room `s` by `c` and `d`.
    fn new() -> Self {
        let agents: BTreeMap<_, _> = ["a", "b", "c", "d"].into_iter().map(|name| (name, AccountId::random())).collect();
        let rooms: BTreeMap<_, _> = ["r", "s"].into_iter().map(|name| (name, RoomId::random())).collect();
        let mut world = Self { queue: Queue::default(), now: UtcMillis(1_000_000), agents, rooms, guests: BTreeMap::new() };
        let table = world.table();
        world.queue.handle_rooms(world.now, table);
        world
    }

    fn table(&self) -> BTreeMap<RoomId, BTreeSet<AccountId>> {
        let all = self.agents.values().cloned().collect();
        let some = ["c", "d"].iter().map(|name| self.agents[name].clone()).collect();
        [(self.rooms["r"].clone(), all), (self.rooms["s"].clone(), some)].into_iter().collect()
    }

    fn guest(&mut self, name: &str) -> ConversationId {
        self.guests.entry(name.to_owned()).or_insert_with(ConversationId::random).clone()
    }

    fn step(&mut self, step: &str) -> Vec<String> {
        let words: Vec<&str> = step.split(' ').collect();
        // Two rings are never at the same millisecond, so that the line has one order.
        self.now = self.now.plus(Duration::from_millis(u64::from(words[0] == "ring")));
        let now = self.now;
        // The agent stands first if there is one, then the guest; who is not named is nobody.
        let named = self.agents.get(words.get(1).copied().unwrap_or_default()).cloned();
        let guest = words.get(1 + usize::from(named.is_some())).map_or_else(ConversationId::random, |name| self.guest(name));
        let agent = named.unwrap_or_else(AccountId::random);
        let room = self.rooms[words.get(2).filter(|name| self.rooms.contains_key(*name)).copied().unwrap_or("r")].clone();
        let answer = match words[0] {
            "ring" | "ring-only" => self.queue.handle_ring(now, &guest, &room, now),
            "give-up" => self.queue.handle_left(now, &guest, LeftQueue::GivenUp),
            "message" => self.queue.handle_left(now, &guest, LeftQueue::MessageLeft),
            "accept" => self.queue.handle_accept(now, &guest, &agent),
            "pass" => self.queue.handle_pass(now, &guest, &agent),
            "bring" => self.queue.handle_bring(now, &guest, &room, &agent),
            "cancel" => self.queue.handle_bring_cancel(now, &guest, &agent),
            _ => Ok(()),
        };
        match words[0] {
            "online" | "offline" => {
                self.queue.handle_agent_page_opened(now, &agent);
                self.queue.handle_presence(now, &agent, words[0] == "online");
            }
            "page+" => self.queue.handle_agent_page_opened(now, &agent),
            "page-" => self.queue.handle_agent_page_closed(now, &agent),
            "removed" => self.queue.handle_agent_removed(now, &agent),
            "seen" => self.queue.handle_caller_seen(now, &guest),
            "ring" | "guest+" => self.queue.handle_caller_page_opened(now, &guest),
            "guest-" => self.queue.handle_caller_page_closed(now, &guest),
            "assigned" => self.queue.assigned(now, &guest, &agent),
            "failed" => self.queue.assign_failed(now, &guest, &agent),
            "ended" => self.queue.handle_ended(now, &guest),
            "left" => self.queue.handle_agent_left(now, &guest, &agent),
            "wait" => self.wait(words[1].parse().expect("seconds")),
            "restart" => self.restart(),
            "ring-only" | "give-up" | "message" | "accept" | "pass" | "bring" | "cancel" => {}
            other => panic!("unknown step {other}"),
        }
        let mut said: Vec<String> = answer.err().map(|refused| self.name_all(&format!("refused {refused:?}"))).into_iter().collect();
        let effects = self.queue.drain();
        said.extend(effects.iter().map(|effect| self.say(effect)));
        said
    }

    fn wait(&mut self, seconds: u64) {
        let until = self.now.plus(Duration::from_secs(seconds));
        while let Some(at) = self.queue.next_timeout().filter(|at| *at <= until) {
            self.now = self.now.max(at);
            self.queue.handle_timeout(self.now);
            assert!(self.queue.next_timeout().is_none_or(|next| next > self.now), "a timeout that does not move on");
        }
        self.now = until;
    }

    fn restart(&mut self) {
        let queued = self.queue.callers.iter().map(|(id, caller)| RestoredCaller {
            conversation: id.clone(),
            room: caller.room.clone(),
            rung: caller.rung,
            skipped: caller.skipped.clone(),
        });
        let agents = &self.queue.agents;
        let from = Restored {
            rooms: self.table(),
            queued: queued.collect(),
            live: self
                .guests
                .values()
                .map(|id| (id.clone(), agents.iter().filter(|(_, a)| a.is_in(id)).map(|(a, _)| a.clone()).collect()))
                .collect(),
            online: agents.iter().filter(|(_, agent)| agent.wishes()).map(|(id, _)| id.clone()).collect(),
        };
        self.queue = Queue::restore(self.now, from);
    }

    fn say(&self, effect: &Effect) -> String {
        let said = match effect {
            Effect::Offer { agent, conversation, until, kind } => {
                format!("offer {conversation} to {agent} {}s {kind:?}", until.since(self.now).as_secs())
            }
            Effect::Retract { agent, conversation, why } => format!("retract {conversation} from {agent} {why:?}"),
            Effect::Skipped { agent, conversation } => format!("skipped {agent} for {conversation}"),
            Effect::Forgiven { agent } => format!("forgiven {agent}"),
            Effect::Place { conversation, place, nobody_left } => {
                format!("place {conversation} {place}{}", if *nobody_left { " nobody left" } else { "" })
            }
            Effect::Assign { conversation, agent } => format!("assign {conversation} to {agent}"),
            Effect::Join { conversation, agent } => format!("join {conversation} {agent}"),
            Effect::Bring { conversation, state } => format!("bring {conversation} {state:?}"),
            Effect::Presence { agent, presence } => format!("{agent} is {presence:?}"),
            Effect::SignedOff { agent } => format!("signed off {agent}"),
            Effect::Closed { conversation, why } => format!("closed {conversation} {why:?}"),
        };
        self.name_all(&said)
    }

    fn name_all(&self, said: &str) -> String {
        let mut said = said.to_owned();
        for (name, id) in &self.agents {
            said = said.replace(id.as_str(), name);
        }
        for (name, id) in &self.guests {
            said = said.replace(id.as_str(), name);
        }
        said
    }
}

/// Effects may come in any order within a step, except that the table's order is kept in the failure's text.
#[track_caller]
fn check(table: &[(&str, &[&str])]) {
    let mut world = World::new();
    for (at, (step, expected)) in table.iter().enumerate() {
        let mut said = world.step(step);
        let mut wanted: Vec<String> = expected.iter().map(|&line| line.to_owned()).collect();
        said.sort();
        wanted.sort();
        assert_eq!(said, wanted, "line {at}: {step}");
    }
}

#[test]
fn all_idle_agents_ring_and_the_first_to_accept_takes_it() {
    check(&[
        ("online a", &["a is Online"]),
        ("online b", &["b is Online"]),
        ("ring g1", &["offer g1 to a 30s Caller", "offer g1 to b 30s Caller", "place g1 1"]),
        ("accept b g1", &["retract g1 from a Taken", "retract g1 from b Taken", "assign g1 to b", "b is Busy"]),
        ("accept a g1", &["refused Taken(b)"]),
        ("assigned b g1", &[]),
        ("accept a g1", &["refused Taken(b)"]),
        ("accept b g1", &["refused Already"]),
        ("ended g1", &["b is WrapUp"]),
        ("accept a g1", &["refused Gone"]),
    ]);
}

#[test]
fn whoever_passes_is_skipped_for_this_caller_only() {
    check(&[
        ("online a", &["a is Online"]),
        ("online b", &["b is Online"]),
        ("ring g1", &["offer g1 to a 30s Caller", "offer g1 to b 30s Caller", "place g1 1"]),
        ("pass a g1", &["retract g1 from a Passed", "skipped a for g1"]),
        ("pass a g1", &["refused Gone"]),
        ("ring g2", &["offer g2 to a 30s Caller", "place g2 2"]),
        ("pass b g1", &["retract g1 from b Passed", "skipped b for g1", "offer g2 to b 30s Caller", "place g1 1 nobody left"]),
        ("accept a g1", &["retract g2 from a Gone", "assign g1 to a", "a is Busy"]),
    ]);
}

#[test]
fn whoever_ignores_the_ring_for_thirty_seconds_is_skipped() {
    check(&[
        ("online a", &["a is Online"]),
        ("ring g1", &["offer g1 to a 30s Caller", "place g1 1"]),
        ("wait 29", &[]),
        ("wait 1", &["retract g1 from a TimedOut", "skipped a for g1", "place g1 1 nobody left"]),
        ("wait 300", &[]),
        ("online b", &["b is Online", "offer g1 to b 30s Caller", "place g1 1"]),
        ("accept b g1", &["retract g1 from b Taken", "assign g1 to b", "b is Busy"]),
    ]);
}

#[test]
fn coming_online_anew_forgives() {
    check(&[
        ("online a", &["a is Online"]),
        ("ring g1", &["offer g1 to a 30s Caller", "place g1 1"]),
        ("pass a g1", &["retract g1 from a Passed", "skipped a for g1", "place g1 1 nobody left"]),
        ("online a", &[]),
        ("offline a", &["a is Offline"]),
        ("online a", &["a is Online", "forgiven a", "offer g1 to a 30s Caller", "place g1 1"]),
    ]);
}

#[test]
fn without_anybody_the_caller_waits_and_knows_it() {
    check(&[
        ("ring g1", &["place g1 1 nobody left"]),
        ("ring g2", &["place g2 2 nobody left"]),
        ("online a", &["a is Online", "offer g1 to a 30s Caller", "place g1 1", "place g2 2"]),
        ("offline a", &["a is Offline", "retract g1 from a Gone", "place g1 1 nobody left", "place g2 2 nobody left"]),
    ]);
}

#[test]
fn an_agent_in_a_call_still_counts_as_somebody() {
    check(&[
        ("online a", &["a is Online"]),
        ("ring g1", &["offer g1 to a 30s Caller", "place g1 1"]),
        ("accept a g1", &["retract g1 from a Taken", "assign g1 to a", "a is Busy"]),
        ("assigned a g1", &[]),
        ("ring g2", &["place g2 1"]),
        ("accept a g2", &["refused Busy"]),
        ("wait 100", &[]),
        ("ended g1", &["a is WrapUp"]),
        ("wait 19", &[]),
        ("wait 1", &["a is Online", "offer g2 to a 30s Caller"]),
    ]);
}

#[test]
fn pressing_online_ends_the_pause_and_offline_outlasts_the_call() {
    check(&[
        ("online a", &["a is Online"]),
        ("ring g1", &["offer g1 to a 30s Caller", "place g1 1"]),
        ("accept a g1", &["retract g1 from a Taken", "assign g1 to a", "a is Busy"]),
        ("assigned a g1", &[]),
        ("ring g2", &["place g2 1"]),
        ("ended g1", &["a is WrapUp"]),
        ("online a", &["a is Online", "offer g2 to a 30s Caller"]),
        ("accept a g2", &["retract g2 from a Taken", "assign g2 to a", "a is Busy"]),
        ("assigned a g2", &[]),
        ("offline a", &[]),
        ("ended g2", &["a is Offline"]),
    ]);
}

#[test]
fn a_failed_acceptance_rings_again() {
    check(&[
        ("online a", &["a is Online"]),
        ("ring g1", &["offer g1 to a 30s Caller", "place g1 1"]),
        ("accept a g1", &["retract g1 from a Taken", "assign g1 to a", "a is Busy"]),
        ("give-up g1", &["refused Taken(a)"]),
        ("failed a g1", &["a is Online", "offer g1 to a 30s Caller"]),
    ]);
}

#[test]
fn places_move_up_when_somebody_leaves() {
    check(&[
        ("online a", &["a is Online"]),
        ("ring g1", &["offer g1 to a 30s Caller", "place g1 1"]),
        ("wait 1", &[]),
        ("ring g2", &["place g2 2"]),
        ("wait 1", &[]),
        ("ring g3 s", &["place g3 1 nobody left"]),
        ("ring g1", &["refused Already"]),
        ("give-up g1", &["retract g1 from a Gone", "closed g1 GivenUp", "offer g2 to a 30s Caller", "place g2 1"]),
        ("give-up g1", &["refused Gone"]),
        ("message g2", &["retract g2 from a Gone", "closed g2 MessageLeft"]),
    ]);
}

#[test]
fn an_agent_rings_for_callers_of_all_their_rooms_in_the_order_of_the_line() {
    check(&[
        ("ring g1 s", &["place g1 1 nobody left"]),
        ("wait 1", &[]),
        ("ring g2 r", &["place g2 1 nobody left"]),
        ("online c", &["c is Online", "offer g1 to c 30s Caller", "place g1 1", "place g2 1"]),
        ("online a", &["a is Online", "offer g2 to a 30s Caller"]),
        ("accept a g1", &["refused NotYours"]),
    ]);
}

#[test]
fn a_place_is_kept_for_ten_minutes_without_a_page() {
    check(&[
        ("ring g1", &["place g1 1 nobody left"]),
        ("guest- g1", &[]),
        ("wait 599", &[]),
        ("guest+ g1", &[]),
        ("wait 3600", &[]),
        ("guest- g1", &[]),
        ("wait 599", &[]),
        ("seen g1", &[]),
        ("wait 599", &[]),
        ("wait 1", &["closed g1 Gone"]),
    ]);
}

#[test]
fn a_place_whose_page_never_came_falls_after_a_minute() {
    check(&[
        ("ring-only g1", &["place g1 1 nobody left"]),
        ("wait 59", &[]),
        ("wait 1", &["closed g1 Gone"]),
        // Following the ring to its page is part of ringing.
        ("ring-only g2", &["place g2 1 nobody left"]),
        ("wait 1", &[]),
        ("seen g2", &[]),
        ("wait 59", &[]),
        ("wait 1", &["closed g2 Gone"]),
    ]);
}

#[test]
fn a_page_without_script_that_reads_itself_anew_keeps_its_place_as_long_as_any() {
    check(&[
        ("ring-only g1", &["place g1 1 nobody left"]),
        ("seen g1", &[]),
        ("wait 15", &[]),
        ("seen g1", &[]),
        ("wait 599", &[]),
        ("wait 1", &["closed g1 Gone"]),
    ]);
}

#[test]
fn a_restart_gives_every_page_its_time_to_come_back() {
    check(&[
        ("ring-only g1", &["place g1 1 nobody left"]),
        ("restart", &["place g1 1 nobody left"]),
        ("wait 599", &[]),
        ("wait 1", &["closed g1 Gone"]),
    ]);
}

#[test]
fn the_desk_knows_how_long_the_pause_after_a_call_lasts() {
    let mut world = World::new();
    for step in ["online a", "ring g1", "accept a g1", "assigned a g1", "ended g1", "wait 5"] {
        world.step(step);
    }
    let left = |world: &World| world.queue.view(world.now, &world.agents["a"]).wrap_up_until.map(|until| until.since(world.now).as_secs());
    assert_eq!(left(&world), Some(15));
    world.step("wait 15");
    assert_eq!(left(&world), None);
}

#[test]
fn an_empty_chair_is_not_offered_until_the_guest_is_back() {
    check(&[
        ("ring g1", &["place g1 1 nobody left"]),
        ("guest- g1", &[]),
        ("wait 60", &[]),
        ("online a", &["a is Online", "place g1 1"]),
        ("guest+ g1", &["offer g1 to a 30s Caller"]),
    ]);
}

#[test]
fn an_agent_without_a_page_is_offline_after_a_minute_and_back_with_the_page() {
    check(&[
        ("online a", &["a is Online"]),
        ("page- a", &[]),
        ("wait 59", &[]),
        ("wait 1", &["a is Offline"]),
        ("ring g1", &["place g1 1 nobody left"]),
        ("page+ a", &["a is Online", "offer g1 to a 30s Caller", "place g1 1"]),
        ("give-up g1", &["retract g1 from a Gone", "closed g1 GivenUp"]),
        ("page- a", &[]),
        ("wait 900", &["a is Offline", "signed off a"]),
        ("page+ a", &[]),
    ]);
}

#[test]
fn a_colleague_is_sought_one_at_a_time() {
    check(&[
        ("online a", &["a is Online"]),
        ("ring g1", &["offer g1 to a 30s Caller", "place g1 1"]),
        ("accept a g1", &["retract g1 from a Taken", "assign g1 to a", "a is Busy"]),
        ("assigned a g1", &[]),
        ("online b", &["b is Online"]),
        ("wait 1", &[]),
        ("online c", &["c is Online"]),
        ("bring b g1", &["refused NotYours"]),
        ("bring a g1", &["offer g1 to b 30s Colleague", "bring g1 Ringing(b)"]),
        ("bring a g1", &["refused Already"]),
        ("accept c g1", &["refused Gone"]),
        ("wait 30", &["retract g1 from b TimedOut", "offer g1 to c 30s Colleague", "bring g1 Ringing(c)"]),
        ("ring g2", &["offer g2 to b 30s Caller", "place g2 1"]),
        ("accept c g1", &["retract g1 from c Taken", "bring g1 Joined(c)", "join g1 c", "c is Busy"]),
        ("pass b g2", &["retract g2 from b Passed", "skipped b for g2"]),
        ("bring c g1", &["offer g1 to b 30s Colleague", "bring g1 Ringing(b)"]),
        ("pass b g1", &["retract g1 from b Passed", "bring g1 Nobody"]),
        ("bring a g1", &["offer g1 to b 30s Colleague", "bring g1 Ringing(b)"]),
        ("cancel b g1", &["refused NotYours"]),
        ("cancel a g1", &["retract g1 from b Gone", "bring g1 Cancelled"]),
        ("left a g1", &["a is WrapUp"]),
        ("bring c g1", &["offer g1 to b 30s Colleague", "bring g1 Ringing(b)"]),
        ("ended g1", &["retract g1 from b Gone", "c is WrapUp"]),
    ]);
}

#[test]
fn a_colleague_whose_admission_failed_is_free_again() {
    check(&[
        ("online a", &["a is Online"]),
        ("ring g1", &["offer g1 to a 30s Caller", "place g1 1"]),
        ("accept a g1", &["retract g1 from a Taken", "assign g1 to a", "a is Busy"]),
        ("assigned a g1", &[]),
        ("online b", &["b is Online"]),
        ("bring a g1", &["offer g1 to b 30s Colleague", "bring g1 Ringing(b)"]),
        ("accept b g1", &["retract g1 from b Taken", "bring g1 Joined(b)", "join g1 b", "b is Busy"]),
        ("failed b g1", &["bring g1 Nobody", "b is Online"]),
    ]);
}

#[test]
fn nobody_free_means_the_search_says_so_at_once() {
    check(&[
        ("online a", &["a is Online"]),
        ("ring g1", &["offer g1 to a 30s Caller", "place g1 1"]),
        ("accept a g1", &["retract g1 from a Taken", "assign g1 to a", "a is Busy"]),
        ("bring a g1", &["bring g1 Nobody"]),
    ]);
}

#[test]
fn a_disabled_account_rings_for_nobody() {
    check(&[
        ("online a", &["a is Online"]),
        ("ring g1", &["offer g1 to a 30s Caller", "place g1 1"]),
        ("removed a", &["retract g1 from a Gone", "a is Offline", "place g1 1 nobody left"]),
        ("online a", &["a is Online"]),
        ("accept a g1", &["refused NotYours"]),
    ]);
}

#[test]
fn a_restart_keeps_line_calls_and_wishes_and_rings_anew() {
    check(&[
        ("online a", &["a is Online"]),
        ("online b", &["b is Online"]),
        ("ring g1", &["offer g1 to a 30s Caller", "offer g1 to b 30s Caller", "place g1 1"]),
        ("accept a g1", &["retract g1 from a Taken", "retract g1 from b Taken", "assign g1 to a", "a is Busy"]),
        ("assigned a g1", &[]),
        ("ring g2", &["offer g2 to b 30s Caller", "place g2 1"]),
        ("pass b g2", &["retract g2 from b Passed", "skipped b for g2"]),
        ("wait 1", &[]),
        ("ring g3", &["offer g3 to b 30s Caller", "place g3 2"]),
        ("restart", &["a is Busy", "b is Online", "offer g3 to b 30s Caller", "place g2 1", "place g3 2"]),
        ("ended g1", &["a is WrapUp"]),
    ]);
}

#[test]
fn a_full_queue_takes_nobody_more() {
    let mut world = World::new();
    for at in 0..QUEUE_PLACES {
        world.step(&format!("ring g{at}"));
    }
    assert_eq!(world.step("ring last"), ["refused Full"]);
    assert_eq!(world.step("ring other s"), ["place other 1 nobody left"]);
}

#[test]
fn the_desk_shows_what_an_agent_may_see() {
    let mut world = World::new();
    for step in ["online a", "ring g1 s", "ring g2 r"] {
        world.step(step);
    }
    world.now = world.now.plus(Duration::from_secs(1));
    world.step("ring g3 r");
    let view = world.queue.view(world.now, &world.agents["a"]);
    let states: Vec<(String, LineState)> = view.line.iter().map(|line| (world.name_all(line.conversation.as_str()), line.state)).collect();
    assert_eq!(states, [("g2".to_owned(), LineState::Rings), ("g3".to_owned(), LineState::Waiting)], "room s is not served by a");
    assert_eq!(view.offer.map(|offer| offer.kind), Some(OfferKind::Caller));
    assert_eq!(world.queue.view(world.now, &world.agents["c"]).colleagues, [(world.agents["a"].clone(), Presence::Online)]);
    assert_eq!(world.queue.waiting(&world.rooms["r"]), 2);
    assert!(world.queue.is_staffed(world.now, &world.rooms["r"]) && !world.queue.is_staffed(world.now, &world.rooms["s"]));
}

#[test]
fn people_in_calls_are_counted_from_the_moment_of_acceptance() {
    let mut world = World::new();
    for (step, in_calls, would_join) in [
        ("online a", 0, 0),
        ("online b", 0, 0),
        ("ring g1", 0, 2),
        ("accept a g1", 2, 0),
        ("assigned a g1", 2, 0),
        ("bring a g1", 2, 1),
        ("accept b g1", 3, 0),
        ("left b g1", 2, 0),
        ("ended g1", 0, 0),
        ("ring g1", 0, 2),
        ("give-up g1", 0, 0),
    ] {
        world.step(step);
        let guest = world.guest("g1");
        assert_eq!((world.queue.people_in_calls(), world.queue.would_join(&guest)), (in_calls, would_join), "{step}");
    }
}
