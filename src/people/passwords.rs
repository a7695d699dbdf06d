//! Passwords: which are refused, how they are hashed, how many may be hashed at once.
//!
//! **Invariants.** argon2id only, with parameters that fit this machine's memory; at most one hash per core runs, and at
//! most [`limits::HASH_QUEUE`] wait behind them: more are told to come back. A sign-in for nobody costs the same hash as
//! one for somebody. *Absent*: composition rules, expiry, hints.

use std::sync::{Arc, LazyLock};

use argon2::password_hash::phc;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;

use crate::base::limits;
use crate::base::secret::Secret;
use crate::people::PeopleError;

/// A PHC string (`$argon2id$…`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasswordHash(Secret<String>);

/// Why a password is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordFault {
    TooShort(usize),
    TooLong(usize),
    /// On the list of bad ones, or made of the names of this house.
    Common,
}

/// What comparing a password gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Right,
    /// Right, but hashed with parameters that are not today's.
    RightButStale,
    Wrong,
}

/// The queue before the processor cores.
#[derive(Clone)]
pub struct Hasher {
    running: Arc<Semaphore>,
    places: Arc<Semaphore>,
}

impl PasswordHash {
    pub(super) fn from_stored(text: String) -> Self {
        Self(Secret::new(text))
    }

    pub(super) fn as_stored(&self) -> &str {
        self.0.expose()
    }
}

impl Hasher {
    pub fn new() -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Self { running: Arc::new(Semaphore::new(cores)), places: Arc::new(Semaphore::new(cores + limits::HASH_QUEUE)) }
    }

    pub async fn hash(&self, password: &Secret<String>) -> Result<PasswordHash, PeopleError> {
        let password = password.clone();
        self.run(move || hash_blocking(&password)).await?
    }

    /// Compares; `None` (no such account) takes as long as a wrong password.
    pub async fn verify(&self, hash: Option<PasswordHash>, password: &Secret<String>) -> Result<Verdict, PeopleError> {
        let password = password.clone();
        self.run(move || match hash {
            Some(hash) => compare(&hash, &password),
            None => {
                compare(&NOBODY, &password);
                Verdict::Wrong
            }
        })
        .await
    }

    async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, PeopleError> {
        let _place = self.places.try_acquire().map_err(|_| PeopleError::Busy)?;
        let running = Arc::clone(&self.running).acquire_owned().await.map_err(|_| PeopleError::Busy)?;
        let done = tokio::task::spawn_blocking(move || {
            let _running = running;
            work()
        });
        done.await.map_err(|_| PeopleError::Busy)
    }
}

impl Default for Hasher {
    fn default() -> Self {
        Self::new()
    }
}

/// Length and the list of bad ones; `names` are those of the business and the person, which attackers try first.
pub fn check(password: &str, names: &[&str]) -> Result<(), PasswordFault> {
    let length = password.chars().count();
    if length < *limits::PASSWORD_CHARS.start() {
        return Err(PasswordFault::TooShort(*limits::PASSWORD_CHARS.start()));
    }
    if length > *limits::PASSWORD_CHARS.end() {
        return Err(PasswordFault::TooLong(*limits::PASSWORD_CHARS.end()));
    }
    let mut known: Vec<&str> = vec!["visavis"];
    known.extend(names.iter().copied().chain(names.iter().flat_map(|name| name.split_whitespace())).filter(|name| name.len() > 2));
    if zxcvbn::zxcvbn(password, &known).score() < zxcvbn::Score::Two {
        return Err(PasswordFault::Common);
    }
    Ok(())
}

/// Hashes on this thread: for the command line.
pub fn hash_blocking(password: &Secret<String>) -> Result<PasswordHash, PeopleError> {
    let hash = ARGON2.hash_password(password.expose().as_bytes()).map_err(|_| PeopleError::Hash)?;
    Ok(PasswordHash(Secret::new(hash.to_string())))
}

fn compare(hash: &PasswordHash, password: &Secret<String>) -> Verdict {
    let Ok(parsed) = phc::PasswordHash::new(hash.as_stored()) else {
        return Verdict::Wrong;
    };
    if ARGON2.verify_password(password.expose().as_bytes(), &parsed).is_err() {
        return Verdict::Wrong;
    }
    let today = Params::try_from(&parsed)
        .is_ok_and(|params| params.m_cost() == ARGON2.params().m_cost() && params.t_cost() == ARGON2.params().t_cost());
    if today { Verdict::Right } else { Verdict::RightButStale }
}

/// 46 MiB and one pass; 19 MiB and two passes where memory is at most 2 GiB (both equal in ASVS 5.0, appendix C).
static ARGON2: LazyLock<Argon2<'static>> = LazyLock::new(|| {
    let (memory_kib, passes) = if memory_is_small() { (19 * 1024, 2) } else { (46 * 1024, 1) };
    // Both sets lie within the bounds of argon2; the defaults are the safe answer if they ever do not.
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(memory_kib, passes, 1, None).unwrap_or_default())
});

/// A hash of nothing that anybody knows.
static NOBODY: LazyLock<PasswordHash> =
    LazyLock::new(|| hash_blocking(&crate::base::secret::token()).unwrap_or_else(|_| PasswordHash::from_stored(String::new())));

fn memory_is_small() -> bool {
    let total_kib = std::fs::read_to_string("/proc/meminfo").ok().and_then(|text| {
        text.lines().find_map(|line| line.strip_prefix("MemTotal:")?.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok())
    });
    total_kib.is_none_or(|kib| kib <= 2 * 1024 * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bad_passwords_are_refused_and_good_ones_taken() {
        let names = ["Lindner Physiotherapy", "Dana Lindner"];
        let refused = |password: &str, fault| assert_eq!(check(password, &names), Err(fault), "{password}");
        refused("short", PasswordFault::TooShort(12));
        refused(&"x".repeat(257), PasswordFault::TooLong(256));
        for common in
            ["passwordpassword", "123456789012", "qwertyuiop12", "aaaaaaaaaaaa", "visavisvisavis", "LindnerLindner", "password1234"]
        {
            refused(common, PasswordFault::Common);
        }
        for good in ["correct horse battery", "zwölf Äpfel am Baum", "nX8#kfq2Lw0z", "three blue bicycles"] {
            assert_eq!(check(good, &names), Ok(()), "{good}");
        }
    }

    #[tokio::test]
    async fn a_hash_knows_its_password_and_nobody_has_one() {
        let hasher = Hasher::new();
        let (right, wrong) = (Secret::new("three blue bicycles".to_owned()), Secret::new("three red bicycles".to_owned()));
        let hash = hasher.hash(&right).await.unwrap();
        assert_eq!(hasher.verify(Some(hash.clone()), &right).await.unwrap(), Verdict::Right);
        assert_eq!(hasher.verify(Some(hash), &wrong).await.unwrap(), Verdict::Wrong);
        assert_eq!(hasher.verify(None, &right).await.unwrap(), Verdict::Wrong);
        let old = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(8 * 1024, 1, 1, None).unwrap());
        let old = PasswordHash::from_stored(old.hash_password(right.expose().as_bytes()).unwrap().to_string());
        assert_eq!(hasher.verify(Some(old), &right).await.unwrap(), Verdict::RightButStale);
    }

    #[tokio::test]
    async fn too_many_hashes_are_told_to_come_back() {
        let hasher = Hasher { running: Arc::new(Semaphore::new(0)), places: Arc::new(Semaphore::new(0)) };
        let answer = hasher.hash(&Secret::new("three blue bicycles".to_owned())).await;
        assert!(matches!(answer, Err(PeopleError::Busy)));
    }
}
