//! Is somebody speaking? From the audio levels that browsers write into their packets (RFC 6464).
//!
//! A machine in virtual time.

use std::time::{Duration, Instant};

/// See the module.
#[derive(Default)]
pub struct Voice {
    loud_in_a_row: u8,
    last_loud: Option<Instant>,
    speaking: bool,
}

impl Voice {
    /// One packet's level: 0 is the loudest, 127 silence. Gives the news, if there are any.
    pub fn handle_level(&mut self, now: Instant, level: u8) -> Option<bool> {
        if level & 0x7f <= LOUD {
            self.loud_in_a_row = self.loud_in_a_row.saturating_add(1);
            if self.loud_in_a_row >= ATTACK || self.speaking {
                self.last_loud = Some(now);
            }
        } else {
            self.loud_in_a_row = 0;
        }
        self.handle_timeout(now)
    }

    /// Does somebody speak, or has only just stopped? Pictures do not change size at every pause.
    pub fn is_heard(&self, now: Instant) -> bool {
        self.last_loud.is_some_and(|at| now.saturating_duration_since(at) < HEARD)
    }

    /// When a loud packet came last, for the mirrors of this publisher.
    pub fn last_loud(&self) -> Option<Instant> {
        self.last_loud
    }

    /// What the publisher's own machine knows. It tells nobody anything: that one does.
    pub fn follow(&mut self, last_loud: Option<Instant>) {
        self.last_loud = last_loud;
    }

    /// The sound was switched off.
    pub fn handle_silence(&mut self) -> Option<bool> {
        let was_speaking = self.speaking;
        *self = Self::default();
        was_speaking.then_some(false)
    }

    /// Time passed, perhaps without packets.
    pub fn handle_timeout(&mut self, now: Instant) -> Option<bool> {
        let speaking = self.last_loud.is_some_and(|at| now.saturating_duration_since(at) < RELEASE);
        let changed = speaking != self.speaking;
        self.speaking = speaking;
        changed.then_some(speaking)
    }
}

// Chosen.
/// Speech into a laptop's microphone lies at 20 to 40 below full scale, a quiet room at 60 and less.
const LOUD: u8 = 48;
/// Packets of 20 ms: a click is shorter.
const ATTACK: u8 = 3;
/// Pauses between words are shorter.
const RELEASE: Duration = Duration::from_millis(700);
const HEARD: Duration = Duration::from_secs(3);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_speech_and_clicks_are_not() {
        let start = Instant::now();
        /// What happens, what levels it makes at which milliseconds, what is told when.
        type Row = (&'static str, &'static [(u64, u8)], &'static [(u64, bool)]);
        let table: [Row; 4] = [
            ("silence", &[(0, 127), (20, 127), (40, 100)], &[]),
            ("a click", &[(0, 10), (20, 10), (40, 127), (60, 10), (80, 10)], &[]),
            ("a word", &[(0, 30), (20, 30), (40, 30), (60, 127), (700, 127), (760, 127)], &[(40, true), (760, false)]),
            ("words with a pause", &[(0, 30), (20, 30), (40, 30), (500, 90), (520, 30), (1_100, 90)], &[(40, true)]),
        ];
        for (name, levels, wanted) in table {
            let mut voice = Voice::default();
            let news: Vec<(u64, bool)> = levels
                .iter()
                .filter_map(|(ms, level)| Some((*ms, voice.handle_level(start + Duration::from_millis(*ms), *level)?)))
                .collect();
            assert_eq!(news, wanted, "{name}");
        }
    }

    #[test]
    fn who_sends_nothing_any_more_has_ceased() {
        let start = Instant::now();
        let mut voice = Voice::default();
        for ms in [0, 20, 40] {
            voice.handle_level(start + Duration::from_millis(ms), 20);
        }
        assert_eq!(voice.handle_timeout(start + Duration::from_millis(800)), Some(false));
        assert_eq!(voice.handle_timeout(start + Duration::from_millis(900)), None);
    }
}
