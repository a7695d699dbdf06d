//! Places with numbers that are safe to keep: a freed place is used again, an old number never finds the newcomer.

use std::marker::PhantomData;

/// The number of a place in a [`Slab<T>`].
pub struct Key<T> {
    place: u32,
    generation: u32,
    of: PhantomData<fn() -> T>,
}

/// See the module. It never holds more than its limit.
pub struct Slab<T> {
    places: Vec<Place<T>>,
    free: Vec<u32>,
    limit: usize,
}

struct Place<T> {
    generation: u32,
    value: Option<T>,
}

impl<T> Slab<T> {
    pub fn new(limit: usize) -> Self {
        Self { places: Vec::new(), free: Vec::new(), limit }
    }

    pub fn len(&self) -> usize {
        self.places.len() - self.free.len()
    }

    /// Gives the value back if there is no place.
    pub fn insert(&mut self, value: T) -> Result<Key<T>, T> {
        if let Some(place) = self.free.pop() {
            let at = &mut self.places[place as usize];
            at.value = Some(value);
            return Ok(Key { place, generation: at.generation, of: PhantomData });
        }
        if self.places.len() >= self.limit {
            return Err(value);
        }
        self.places.push(Place { generation: 0, value: Some(value) });
        Ok(Key { place: (self.places.len() - 1) as u32, generation: 0, of: PhantomData })
    }

    pub fn remove(&mut self, key: Key<T>) -> Option<T> {
        let place = self.places.get_mut(key.place as usize).filter(|p| p.generation == key.generation)?;
        let value = place.value.take()?;
        place.generation = place.generation.wrapping_add(1);
        self.free.push(key.place);
        Some(value)
    }

    pub fn find(&self, key: Key<T>) -> Option<&T> {
        self.places.get(key.place as usize).filter(|p| p.generation == key.generation)?.value.as_ref()
    }

    pub fn find_mut(&mut self, key: Key<T>) -> Option<&mut T> {
        self.places.get_mut(key.place as usize).filter(|p| p.generation == key.generation)?.value.as_mut()
    }

    pub fn keys(&self) -> Vec<Key<T>> {
        let taken = self.places.iter().enumerate().filter(|(_, p)| p.value.is_some());
        taken.map(|(place, p)| Key { place: place as u32, generation: p.generation, of: PhantomData }).collect()
    }
}

impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Key<T> {}

impl<T> PartialEq for Key<T> {
    fn eq(&self, other: &Self) -> bool {
        (self.place, self.generation) == (other.place, other.generation)
    }
}

impl<T> Eq for Key<T> {}

impl<T> std::fmt::Debug for Key<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.place, self.generation)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_key_never_finds_the_newcomer() {
        let mut slab = Slab::new(2);
        let first = slab.insert("first").unwrap();
        let second = slab.insert("second").unwrap();
        assert_eq!(slab.insert("third"), Err("third"));
        assert_eq!(slab.remove(first), Some("first"));
        assert_eq!(slab.remove(first), None);
        let third = slab.insert("third").unwrap();
        assert_eq!((slab.find(first), slab.find(second), slab.find(third)), (None, Some(&"second"), Some(&"third")));
        assert_eq!((slab.len(), slab.keys().len()), (2, 2));
    }
}
