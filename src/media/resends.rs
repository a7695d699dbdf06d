//! What was repeated lately for one receiver: it cannot make us repeat without end.
//!
//! A machine in virtual time.

use std::time::{Duration, Instant};

use crate::base::limits;

/// See the module. By index modulo its length.
#[derive(Default)]
pub struct Resends {
    places: Vec<Option<(u64, u8, Instant)>>,
    window: Option<(Instant, u32)>,
}

impl Resends {
    /// May the packet of this index be repeated now? If so it counts.
    pub fn permits(&mut self, now: Instant, index: u64) -> bool {
        let (since, count) = self.window.filter(|(since, _)| now < *since + Duration::from_secs(1)).unwrap_or((now, 0));
        if count >= limits::MEDIA_RESENDS_PER_SECOND {
            return false;
        }
        if self.places.is_empty() {
            self.places.resize(REMEMBERED, None);
        }
        let place = &mut self.places[index as usize % REMEMBERED];
        let times = match place {
            Some((known, times, at)) if *known == index => {
                if *times >= REPEATS || now < *at + BETWEEN {
                    return false;
                }
                *times
            }
            _ => 0,
        };
        *place = Some((index, times + 1, now));
        self.window = Some((since, count + 1));
        true
    }
}

// Chosen.
const REMEMBERED: usize = 128;
/// Of a tenth that is lost each way one in a hundred thousand is lost so often.
const REPEATS: u8 = 6;
const BETWEEN: Duration = Duration::from_millis(20);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_packet_is_repeated_six_times_at_most_and_not_at_once() {
        let (start, mut resends) = (Instant::now(), Resends::default());
        let granted: Vec<u64> = (0..200).filter(|ms| resends.permits(start + Duration::from_millis(*ms), 7)).collect();
        assert_eq!(granted, [0, 20, 40, 60, 80, 100]);
    }

    #[test]
    fn repeats_per_second_are_bounded() {
        let (start, mut resends) = (Instant::now(), Resends::default());
        let in_a_second = (0..100_000).filter(|index| resends.permits(start, *index)).count();
        assert_eq!(in_a_second, limits::MEDIA_RESENDS_PER_SECOND as usize);
        assert!(resends.permits(start + Duration::from_secs(1), 5));
    }
}
