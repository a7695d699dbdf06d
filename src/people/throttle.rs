//! How often somebody may try a password: a machine, fed with the time.
//!
//! **Invariants.** Per account and per network address at most so many failed tries per window; a right password takes its
//! try back. A network from which the account was signed in before (see [`crate::people::networks`]) counts for itself, so that
//! strangers cannot lock anybody out. Memory is bounded; nothing is locked for good.

use std::collections::HashMap;
use std::time::Duration;

use crate::base::limits;
use crate::base::secret::sha256;
use crate::base::time::UtcMillis;
use crate::people::networks::Network;

/// Who tries, as far as it counts.
#[derive(Clone)]
pub struct Asker {
    pub email: String,
    pub network: Network,
    /// This account was signed in to from there before.
    pub is_known: bool,
}

/// Whose tries are counted together; made by [`keys`].
type Key = [u8; 32];

#[derive(Clone, Copy, Debug)]
struct Window {
    since: UtcMillis,
    tries: u32,
}

/// Counts tries at passwords.
#[derive(Debug, Default)]
pub struct Throttle {
    windows: HashMap<Key, Window>,
}

impl Throttle {
    /// Counts one try. `Err` says how long to wait; then the try did not count.
    pub fn handle_try(&mut self, now: UtcMillis, asker: &Asker) -> Result<(), Duration> {
        let keys = keys(asker);
        let waits = keys.iter().filter_map(|(key, most)| self.wait(now, key, *most));
        if let Some(wait) = waits.max() {
            return Err(wait);
        }
        self.forget_old(now);
        for (key, _) in keys {
            let window = self.windows.entry(key).or_insert(Window { since: now, tries: 0 });
            if now.since(window.since) >= limits::SIGN_IN_WINDOW {
                *window = Window { since: now, tries: 0 };
            }
            window.tries += 1;
        }
        Ok(())
    }

    /// The try was right: it does not count.
    pub fn handle_success(&mut self, asker: &Asker) {
        for (key, _) in keys(asker) {
            if let Some(window) = self.windows.get_mut(&key) {
                window.tries = window.tries.saturating_sub(1);
            }
        }
    }

    fn wait(&self, now: UtcMillis, key: &Key, most: u32) -> Option<Duration> {
        let window = self.windows.get(key)?;
        let passed = now.since(window.since);
        (passed < limits::SIGN_IN_WINDOW && window.tries >= most).then(|| limits::SIGN_IN_WINDOW - passed)
    }

    fn forget_old(&mut self, now: UtcMillis) {
        if self.windows.len() < limits::SIGN_IN_COUNTS {
            return;
        }
        self.windows.retain(|_, window| now.since(window.since) < limits::SIGN_IN_WINDOW);
        if self.windows.len() >= limits::SIGN_IN_COUNTS
            && let Some(oldest) = self.windows.iter().min_by_key(|(_, window)| window.since).map(|(key, _)| *key)
        {
            self.windows.remove(&oldest);
        }
    }
}

fn keys(asker: &Asker) -> [(Key, u32); 2] {
    let (email, network) = (asker.email.to_lowercase(), &asker.network.0);
    let account = if asker.is_known { key(&[b"account there", email.as_bytes(), network]) } else { key(&[b"account", email.as_bytes()]) };
    [(account, limits::SIGN_IN_TRIES), (key(&[b"network", network]), limits::SIGN_IN_TRIES_PER_ADDRESS)]
}

fn key(parts: &[&[u8]]) -> Key {
    let mut bytes = Vec::new();
    for part in parts {
        bytes.extend_from_slice(&part.len().to_be_bytes());
        bytes.extend_from_slice(part);
    }
    sha256(&bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);
    const START: UtcMillis = UtcMillis(1_000_000);

    fn asker(email: &str, address: &str) -> Asker {
        Asker { email: email.to_owned(), network: Network(sha256(address.as_bytes())), is_known: false }
    }

    #[test]
    fn the_eleventh_wrong_password_waits_for_the_window() {
        let mut throttle = Throttle::default();
        for _ in 0..limits::SIGN_IN_TRIES {
            assert_eq!(throttle.handle_try(START, &asker("dana@x.org", "10.0.0.1")), Ok(()));
        }
        assert_eq!(throttle.handle_try(START.plus(MINUTE), &asker("Dana@X.org", "10.0.0.2")), Err(14 * MINUTE));
        assert_eq!(throttle.handle_try(START.plus(MINUTE), &asker("tomasz@x.org", "10.0.0.1")), Ok(()));
        assert_eq!(throttle.handle_try(START.plus(15 * MINUTE), &asker("dana@x.org", "10.0.0.1")), Ok(()));
    }

    #[test]
    fn right_passwords_do_not_count() {
        let mut throttle = Throttle::default();
        for _ in 0..100 {
            assert_eq!(throttle.handle_try(START, &asker("dana@x.org", "10.0.0.1")), Ok(()));
            throttle.handle_success(&asker("dana@x.org", "10.0.0.1"));
        }
    }

    #[test]
    fn strangers_do_not_lock_out_a_known_network_and_it_has_its_own_count() {
        let mut throttle = Throttle::default();
        let known = Asker { is_known: true, ..asker("dana@x.org", "10.0.0.1") };
        for n in 0..limits::SIGN_IN_TRIES {
            assert_eq!(throttle.handle_try(START, &asker("dana@x.org", &format!("10.0.1.{n}"))), Ok(()));
        }
        assert!(throttle.handle_try(START, &asker("dana@x.org", "10.0.2.1")).is_err());
        for _ in 0..limits::SIGN_IN_TRIES {
            assert_eq!(throttle.handle_try(START, &known), Ok(()));
        }
        assert!(throttle.handle_try(START, &known).is_err());
    }

    #[test]
    fn one_address_cannot_try_many_accounts() {
        let mut throttle = Throttle::default();
        for n in 0..limits::SIGN_IN_TRIES_PER_ADDRESS {
            assert_eq!(throttle.handle_try(START, &asker(&format!("{n}@x.org"), "10.0.0.1")), Ok(()));
        }
        assert!(throttle.handle_try(START, &asker("new@x.org", "10.0.0.1")).is_err());
    }
}
