//! How often a stranger's network address may come: token buckets, one per IPv4 address or IPv6 /64.
//!
//! **Invariants.** Signed-in people and bearers of tokens are not counted; nor is this machine itself, whose holder could
//! stop the server altogether. Memory is bounded. *Absent*: trust in proxy headers.

use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::time::Duration;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::base::limits;

/// All limits for strangers, for the whole process.
pub struct RateLimits {
    pages: DefaultKeyedRateLimiter<IpAddr>,
    rings: DefaultKeyedRateLimiter<IpAddr>,
    clock: DefaultClock,
}

impl RateLimits {
    pub fn new() -> Self {
        let pages = per_minute(limits::STRANGER_PER_MINUTE).allow_burst(at_least_one(limits::STRANGER_BURST));
        let rings = per_minute(limits::RINGS_PER_MINUTE);
        Self { pages: RateLimiter::keyed(pages), rings: RateLimiter::keyed(rings), clock: DefaultClock::default() }
    }

    /// One page or form of a stranger. `Err` says how long to wait.
    pub fn page(&self, address: IpAddr) -> Result<(), Duration> {
        self.check(&self.pages, address)
    }

    /// One ring or message of a stranger; counted besides [`Self::page`].
    pub fn ring(&self, address: IpAddr) -> Result<(), Duration> {
        self.check(&self.rings, address)
    }

    fn check(&self, limiter: &DefaultKeyedRateLimiter<IpAddr>, address: IpAddr) -> Result<(), Duration> {
        if address.to_canonical().is_loopback() {
            return Ok(());
        }
        if limiter.len() >= limits::LIMITED_ADDRESSES {
            limiter.retain_recent();
        }
        limiter.check_key(&network(address)).map_err(|until| until.wait_time_from(self.clock.now()))
    }
}

impl Default for RateLimits {
    fn default() -> Self {
        Self::new()
    }
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
    fn this_machine_is_not_counted() {
        let rates = RateLimits::new();
        for address in ["127.0.0.1", "::1", "::ffff:127.0.0.9"] {
            for _ in 0..10 * limits::STRANGER_BURST {
                assert!(rates.page(address.parse().unwrap()).is_ok());
            }
        }
    }
}
