//! How often a stranger's network address may come, how many waiting places and connections it may hold: one IPv4 address
//! or IPv6 /64 counts as one.
//!
//! The rate is counted in a table of fixed size; an address finds its cell by a hash that nobody outside can foresee. So
//! two addresses may share a cell and its budget, by chance and rarely.
//!
//! **Invariants.** Signed-in people, unless they are only customers, and bearers of tokens are not rated; nor is this machine itself, whose holder could
//! stop the server altogether. However many addresses come, the memory is the same. *Absent*: trust in proxy headers.

use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use governor::clock::{Clock, DefaultClock};
use governor::middleware::NoOpMiddleware;
use governor::nanos::Nanos;
use governor::state::{InMemoryState, NotKeyed, StateStore};
use governor::{Quota, RateLimiter};

use crate::base::limits;
use crate::live::places::{Place, Places};

/// All rates of strangers, for the whole process.
pub struct RateLimits {
    pages: Rate<DefaultClock>,
    rings: Rate<DefaultClock>,
    messages: Rate<DefaultClock>,
    letters: Rate<DefaultClock>,
    registrations: Rate<DefaultClock>,
    choices: Rate<DefaultClock>,
    places: Places,
}

impl RateLimits {
    pub fn new() -> Self {
        let pages = Quota::per_minute(count(limits::STRANGER_PER_MINUTE)).allow_burst(count(limits::STRANGER_BURST));
        Self {
            pages: Rate::new(pages, DefaultClock::default()),
            rings: Rate::new(Quota::per_minute(count(limits::RINGS_PER_MINUTE)), DefaultClock::default()),
            messages: Rate::new(Quota::per_hour(count(limits::MESSAGES_PER_HOUR)), DefaultClock::default()),
            letters: Rate::new(Quota::per_hour(count(limits::LINK_LETTERS_PER_HOUR)), DefaultClock::default()),
            registrations: Rate::new(per_day(limits::REGISTRATIONS_PER_NETWORK), DefaultClock::default()),
            choices: Rate::new(Quota::per_hour(count(limits::CHOICES_PER_HOUR)), DefaultClock::default()),
            places: Places::default(),
        }
    }

    /// One page or form of a stranger. `Err` says how long to wait.
    pub fn page(&self, address: IpAddr) -> Result<(), Duration> {
        self.pages.check(address)
    }

    /// One ring or message of a stranger; counted besides [`Self::page`].
    pub fn ring(&self, address: IpAddr) -> Result<(), Duration> {
        self.rings.check(address)
    }

    /// One message that a stranger leaves; counted besides [`Self::ring`].
    pub fn message(&self, address: IpAddr) -> Result<(), Duration> {
        self.messages.check(address)
    }

    /// One letter with a link that a stranger asks for, to whatever address.
    pub fn letter(&self, address: IpAddr) -> Result<(), Duration> {
        self.letters.check(address)
    }

    /// One account that a stranger asks for; counted besides [`Self::letter`].
    pub fn registration(&self, address: IpAddr) -> Result<(), Duration> {
        self.registrations.check(address)
    }

    /// One browser that chooses for the first time; so no network fills the table for everybody.
    pub fn choice(&self, address: IpAddr) -> Result<(), Duration> {
        self.choices.check(address)
    }

    /// A waiting place for a stranger, who may hold one that is about to be given up for it.
    pub fn place(&self, address: IpAddr, holds_another: bool) -> Result<Option<Place>, Crowded> {
        let Some(address) = counted(address) else { return Ok(None) };
        self.places.take(address, limits::PLACES_PER_ADDRESS + usize::from(holds_another)).map(Some).ok_or(Crowded)
    }
}

impl Default for RateLimits {
    fn default() -> Self {
        Self::new()
    }
}

/// Who holds connections, of which each address may have so many; a cheap handle.
#[derive(Clone)]
pub struct Connections {
    held: Arc<Mutex<HashMap<IpAddr, usize>>>,
    most: usize,
}

/// One held connection; given back when it is dropped.
pub struct Held {
    connections: Connections,
    network: IpAddr,
}

impl Connections {
    /// Nobody holds any; an address may hold `most`.
    pub fn new(most: usize) -> Self {
        Self { held: Arc::default(), most }
    }

    /// A connection from this address; `None` if it holds as many as it may already. The list is as long as there are
    /// connections, which are limited over all.
    pub fn hold(&self, address: IpAddr) -> Option<Held> {
        let network = network(address);
        let mut held = self.lock();
        let count = held.entry(network).or_default();
        if *count >= self.most && !network.is_loopback() {
            return None;
        }
        *count += 1;
        Some(Held { connections: self.clone(), network })
    }

    /// How many are open.
    pub fn count(&self) -> usize {
        self.lock().values().sum()
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<IpAddr, usize>> {
        // Each change is of one number, so a poisoned lock is as good as any.
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let mut held = self.connections.lock();
        if let Some(count) = held.get_mut(&self.network) {
            *count -= 1;
            if *count == 0 {
                held.remove(&self.network);
            }
        }
    }
}

/// The address has as many waiting places as it may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crowded;

/// What is counted of an address; nothing of this machine's own.
fn counted(address: IpAddr) -> Option<IpAddr> {
    (!address.to_canonical().is_loopback()).then(|| network(address))
}

/// What counts as one address: a household or phone has a whole IPv6 /64.
pub fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) if !address.is_loopback() => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        address => address,
    }
}

/// One rate, for each address.
struct Rate<C: Clock>(RateLimiter<IpAddr, Cells, C, NoOpMiddleware<C::Instant>>);

impl<C: Clock> Rate<C> {
    fn new(quota: Quota, clock: C) -> Self {
        Self(RateLimiter::new(quota, Cells::new(), clock))
    }

    fn check(&self, address: IpAddr) -> Result<(), Duration> {
        let Some(network) = counted(address) else { return Ok(()) };
        self.0.check_key(&network).map_err(|until| until.wait_time_from(self.0.clock().now()))
    }
}

/// A fixed number of budgets, each used by the addresses whose hash leads there.
struct Cells {
    budgets: Box<[InMemoryState]>,
    hash: RandomState,
}

impl Cells {
    fn new() -> Self {
        Self { budgets: (0..limits::LIMITER_CELLS).map(|_| InMemoryState::default()).collect(), hash: RandomState::new() }
    }
}

impl StateStore for Cells {
    type Key = IpAddr;

    fn measure_and_replace<T, F, E>(&self, network: &IpAddr, decide: F) -> Result<T, E>
    where
        F: Fn(Option<Nanos>) -> Result<(T, Nanos), E>,
    {
        // A remainder is within the table, and a platform's usize holds the table's length.
        let at = self.hash.hash_one(network) % self.budgets.len() as u64;
        self.budgets[at as usize].measure_and_replace(&NotKeyed::NonKey, decide)
    }
}

/// So many at once, and one more whenever that share of a day has passed.
fn per_day(limit: u32) -> Quota {
    let share = Duration::from_secs(24 * 3600) / limit;
    Quota::with_period(share).map_or(Quota::per_hour(NonZeroU32::MIN), |quota| quota.allow_burst(count(limit)))
}

fn count(limit: u32) -> NonZeroU32 {
    NonZeroU32::new(limit).unwrap_or(NonZeroU32::MIN)
}

#[cfg(test)]
mod tests {
    use governor::clock::FakeRelativeClock;

    use super::*;

    #[test]
    fn an_address_waits_after_its_burst_and_hurts_nobody_else() {
        let rates = RateLimits::new();
        let one: IpAddr = "2001:db8:1:2::1".parse().unwrap();
        let same: IpAddr = "2001:db8:1:2:ffff::9".parse().unwrap();
        for _ in 0..limits::RINGS_PER_MINUTE {
            assert!(rates.ring(one).is_ok());
        }
        assert!(rates.ring(same).is_err());
        assert!(rates.page(one).is_ok());
        // Chance puts another address into the same cell once in many times, but not always.
        let others = (3..13).map(|n| IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 1, n, 0, 0, 0, 1)));
        assert!(others.filter(|other| rates.ring(*other).is_ok()).count() >= 8);
    }

    #[test]
    fn one_network_does_not_use_up_what_all_may_ask_for_in_a_day() {
        let rates = RateLimits::new();
        let address: IpAddr = "192.0.2.1".parse().unwrap();
        let taken = (0..limits::REGISTRATIONS_PER_DAY).filter(|_| rates.registration(address).is_ok()).count();
        assert_eq!(taken, limits::REGISTRATIONS_PER_NETWORK as usize);
        let clock = FakeRelativeClock::default();
        let rate = Rate::new(per_day(20), clock.clone());
        assert_eq!((0..21).filter(|_| rate.check(address).is_ok()).count(), 20);
        clock.advance(Duration::from_secs(24 * 3600 / 20));
        assert_eq!((rate.check(address).is_ok(), rate.check(address).is_ok()), (true, false));
    }

    #[test]
    fn a_budget_comes_back_one_by_one() {
        let clock = FakeRelativeClock::default();
        let rate = Rate::new(Quota::per_minute(count(60)).allow_burst(count(3)), clock.clone());
        let address = "192.0.2.1".parse().unwrap();
        for _ in 0..3 {
            assert_eq!(rate.check(address), Ok(()));
        }
        assert_eq!(rate.check(address), Err(Duration::from_secs(1)));
        clock.advance(Duration::from_millis(1_250));
        assert_eq!(rate.check(address), Ok(()));
        assert_eq!(rate.check(address), Err(Duration::from_millis(750)));
        clock.advance(Duration::from_secs(60));
        for _ in 0..3 {
            assert_eq!(rate.check(address), Ok(()));
        }
    }

    #[test]
    fn a_flood_of_addresses_leaves_room_for_others_in_the_same_memory() {
        let rate = Rate::new(Quota::per_minute(count(60)).allow_burst(count(3)), FakeRelativeClock::default());
        let flood = (0..10_000_u32).map(|n| IpAddr::V4((0x0a00_0000 + n).into()));
        for address in flood {
            for _ in 0..4 {
                let _ = rate.check(address);
            }
        }
        let calm = (0..1_000_u32).map(|n| IpAddr::V4((0xc000_0200 + n).into()));
        assert!(calm.filter(|address| rate.check(*address).is_ok()).count() > 700);
    }

    #[test]
    fn a_network_holds_three_places_and_one_more_only_in_exchange() {
        let rates = RateLimits::new();
        let place = |address: &str, holds_another| rates.place(address.parse().unwrap(), holds_another);
        let mut held: Vec<Option<Place>> = (1..=3).map(|host| place(&format!("2001:db8:1:2::{host}"), false).unwrap()).collect();
        assert_eq!(place("2001:db8:1:2::9", false).err(), Some(Crowded));
        assert!(place("2001:db8:1:3::9", false).is_ok(), "another network is not in its way");
        assert!(place("2001:db8:1:2::1", true).is_ok(), "whoever goes to another room takes the place along");
        held.pop();
        assert!(place("2001:db8:1:2::9", false).is_ok());
    }

    #[test]
    fn an_address_leaves_five_messages_in_an_hour() {
        let rates = RateLimits::new();
        let one: IpAddr = "198.51.100.7".parse().unwrap();
        for _ in 0..limits::MESSAGES_PER_HOUR {
            assert!(rates.message(one).is_ok());
        }
        assert!(rates.message(one).is_err_and(|wait| wait <= Duration::from_secs(3600 / 5)));
        assert!(rates.message("198.51.100.8".parse().unwrap()).is_ok());
    }

    #[test]
    fn an_address_asks_for_ten_letters_in_an_hour_whomever_they_go_to() {
        let rates = RateLimits::new();
        let one: IpAddr = "198.51.100.7".parse().unwrap();
        for _ in 0..limits::LINK_LETTERS_PER_HOUR {
            assert!(rates.letter(one).is_ok());
        }
        assert!(rates.letter(one).is_err_and(|wait| wait <= Duration::from_secs(3600 / 10)));
        assert!(rates.letter("198.51.100.8".parse().unwrap()).is_ok() && rates.page(one).is_ok());
    }

    #[test]
    fn this_machine_is_not_counted() {
        let (rates, connections) = (RateLimits::new(), Connections::new(1));
        let mut held = Vec::new();
        for address in ["127.0.0.1", "::1", "::ffff:127.0.0.9"] {
            for _ in 0..10 * limits::STRANGER_BURST {
                assert!(rates.page(address.parse().unwrap()).is_ok());
                held.push(connections.hold(address.parse().unwrap()).unwrap());
            }
            assert!(matches!(rates.place(address.parse().unwrap(), false), Ok(None)));
        }
    }

    #[test]
    fn an_address_holds_so_many_connections_and_gives_them_back() {
        let connections = Connections::new(limits::CONNECTIONS_PER_ADDRESS);
        let (one, same, other) = ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", "2001:db8:1:3::1");
        let hold = |address: &str| connections.hold(address.parse().unwrap());
        let mut held: Vec<Held> = (0..limits::CONNECTIONS_PER_ADDRESS).map(|_| hold(one).unwrap()).collect();
        assert!(hold(same).is_none() && connections.count() == held.len());
        assert!(hold(other).is_some());
        held.pop();
        held.push(hold(same).unwrap());
        drop(held);
        assert_eq!((connections.count(), connections.lock().len()), (0, 0), "who holds nothing is forgotten");
    }
}
