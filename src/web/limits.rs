//! How often a stranger's network address may come, and how many places it may hold: one count per IPv4 address or IPv6 /64.
//!
//! **Invariants.** Signed-in people and bearers of tokens are not counted; nor is this machine itself, whose holder could
//! stop the server altogether. Memory is bounded. *Absent*: trust in proxy headers.

use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::time::Duration;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::base::limits;
use crate::live::places::{Place, Places};

/// All limits for strangers, for the whole process.
pub struct RateLimits {
    pages: DefaultKeyedRateLimiter<IpAddr>,
    rings: DefaultKeyedRateLimiter<IpAddr>,
    messages: DefaultKeyedRateLimiter<IpAddr>,
    places: Places,
    clock: DefaultClock,
}

impl RateLimits {
    pub fn new() -> Self {
        let pages = per_minute(limits::STRANGER_PER_MINUTE).allow_burst(at_least_one(limits::STRANGER_BURST));
        let rings = per_minute(limits::RINGS_PER_MINUTE);
        let messages = Quota::per_hour(at_least_one(limits::MESSAGES_PER_HOUR));
        Self {
            pages: RateLimiter::keyed(pages),
            rings: RateLimiter::keyed(rings),
            messages: RateLimiter::keyed(messages),
            places: Places::default(),
            clock: DefaultClock::default(),
        }
    }

    /// One page or form of a stranger. `Err` says how long to wait.
    pub fn page(&self, address: IpAddr) -> Result<(), Duration> {
        self.check(&self.pages, address)
    }

    /// One ring or message of a stranger; counted besides [`Self::page`].
    pub fn ring(&self, address: IpAddr) -> Result<(), Duration> {
        self.check(&self.rings, address)
    }

    /// One message that a stranger leaves; counted besides [`Self::ring`].
    pub fn message(&self, address: IpAddr) -> Result<(), Duration> {
        self.check(&self.messages, address)
    }

    /// A waiting place for a stranger, who may hold one that is about to be given up for it.
    pub fn place(&self, address: IpAddr, holds_another: bool) -> Result<Option<Place>, Crowded> {
        let Some(address) = counted(address) else { return Ok(None) };
        self.places.take(address, limits::PLACES_PER_ADDRESS + usize::from(holds_another)).map(Some).ok_or(Crowded)
    }

    fn check(&self, limiter: &DefaultKeyedRateLimiter<IpAddr>, address: IpAddr) -> Result<(), Duration> {
        let Some(address) = counted(address) else { return Ok(()) };
        if limiter.len() >= limits::LIMITED_ADDRESSES {
            limiter.retain_recent();
        }
        limiter.check_key(&address).map_err(|until| until.wait_time_from(self.clock.now()))
    }
}

impl Default for RateLimits {
    fn default() -> Self {
        Self::new()
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
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        address => address,
    }
}

fn per_minute(count: u32) -> Quota {
    Quota::per_minute(at_least_one(count))
}

fn at_least_one(count: u32) -> NonZeroU32 {
    NonZeroU32::new(count).unwrap_or(NonZeroU32::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_waits_after_its_burst_and_hurts_nobody_else() {
        let rates = RateLimits::new();
        let one: IpAddr = "2001:db8:1:2::1".parse().unwrap();
        let same: IpAddr = "2001:db8:1:2:ffff::9".parse().unwrap();
        let other: IpAddr = "2001:db8:1:3::1".parse().unwrap();
        for _ in 0..limits::RINGS_PER_MINUTE {
            assert!(rates.ring(one).is_ok());
        }
        assert!(rates.ring(same).is_err());
        assert!(rates.ring(other).is_ok());
        assert!(rates.page(one).is_ok());
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
    fn this_machine_is_not_counted() {
        let rates = RateLimits::new();
        for address in ["127.0.0.1", "::1", "::ffff:127.0.0.9"] {
            for _ in 0..10 * limits::STRANGER_BURST {
                assert!(rates.page(address.parse().unwrap()).is_ok());
            }
            assert!(matches!(rates.place(address.parse().unwrap(), false), Ok(None)));
        }
    }
}
