//! How many places in the queues of all rooms one network address holds at this moment.
//!
//! Owns the counts; a [`Place`] is held by whoever answers for it: the ring, then the desk for as long as the guest waits.
//! **Invariants.** Memory only: nothing says later who rang from where, and a restart forgets it. A count that falls to
//! nothing is gone. *Absent*: what counts as one address, and who is not counted; that is the edge's question.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The places of all addresses.
#[derive(Clone, Debug, Default)]
pub struct Places(Arc<Mutex<HashMap<IpAddr, usize>>>);

/// One place of one address; free again when it is dropped.
#[derive(Debug)]
pub struct Place {
    places: Places,
    address: IpAddr,
}

impl Places {
    /// A place, unless this address holds `most` already.
    pub fn take(&self, address: IpAddr, most: usize) -> Option<Place> {
        let mut counts = self.counts();
        let held = counts.get(&address).copied().unwrap_or(0);
        if held >= most {
            return None;
        }
        counts.insert(address, held + 1);
        Some(Place { places: self.clone(), address })
    }

    fn counts(&self) -> MutexGuard<'_, HashMap<IpAddr, usize>> {
        // Counting cannot leave the map half changed, so a poisoned lock is as good as any.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut counts = self.places.counts();
        match counts.get_mut(&self.address) {
            Some(held) if *held > 1 => *held -= 1,
            _ => drop(counts.remove(&self.address)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_holds_so_many_places_and_what_it_frees_is_free() {
        let places = Places::default();
        let (here, there) = ("198.51.100.7".parse().unwrap(), "2001:db8:1:2::".parse().unwrap());
        let first = places.take(here, 2).unwrap();
        let _second = places.take(here, 2).unwrap();
        assert!(places.take(here, 2).is_none());
        let other = places.take(there, 2).unwrap();
        drop(first);
        assert!(places.take(here, 2).is_some());
        drop(other);
        assert_eq!(places.counts().len(), 1, "an address without a place is not remembered");
    }
}
