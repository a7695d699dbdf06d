//! How well sound and picture of a person fared in a conversation, and what that means for people (RT-14).
//!
//! Owns the table `call_qualities`: one row for each person, direction and kind, put together of what the legs told.
//!
//! **Invariants.** Sums only: no address, nobody else's name. What belongs to nobody is not stored: figures that come after a
//! person was erased are dropped. A row is deleted with its conversation, and [`QUALITY_KEPT`] after it was measured at the
//! latest; nothing of it is left. *Absent*: who may see it, which is the edge's question; guests never do.

use rusqlite::Connection;

use crate::base::ids::{ConversationId, PersonId};
use crate::base::limits::QUALITY_KEPT;
use crate::base::time::UtcMillis;
use crate::blob::Blobs;
use crate::media::quality::{Carrier, Quality, Track};
use crate::media::{Kind, Leg};
use crate::meetings::sql;
use crate::retention::Erasable;
use crate::store::{StoreError, Tx};

/// One stored row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub person: PersonId,
    pub leg: Leg,
    pub kind: Kind,
    pub carrier: Option<Carrier>,
    pub codec: String,
    /// Everything but the codec.
    pub track: Track,
}

/// What a person would say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Good,
    Uneven,
    Poor,
}

/// Why it was not good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Packets got lost.
    Loss,
    /// They took long.
    Delay,
    /// They came unevenly.
    Jitter,
    /// The line did not carry the picture.
    Narrow,
}

/// Adds what a leg of this person told.
pub fn add(tx: &Tx, person: &PersonId, leg: Leg, quality: &Quality) -> Result<(), StoreError> {
    for kind in [Kind::Audio, Kind::Video, Kind::Screen] {
        if let Some(track) = quality.track(kind) {
            let codec = track.codec.to_owned();
            let line = Line { person: person.clone(), leg, kind, carrier: quality.carrier, codec, track: *track };
            sql::add_quality(tx, &line, tx.now.plus(QUALITY_KEPT))?;
        }
    }
    Ok(())
}

/// All of a conversation, person by person, up before down, sound before picture.
pub fn list(conn: &Connection, conversation: &ConversationId) -> Result<Vec<Line>, StoreError> {
    Ok(sql::qualities_of(conn, conversation)?)
}

/// What these lines mean together: the worst of them, and the first reason for that.
pub fn judge<'a>(lines: impl IntoIterator<Item = &'a Line>) -> Option<(Verdict, Option<Cause>)> {
    lines.into_iter().map(Line::judge).max_by_key(|(verdict, _)| *verdict)
}

/// What the retention job erases: figures whose day has come before that of their conversation. By person.
pub const ERASABLE: Erasable = Erasable { rule: "quality", due, erase };

impl Line {
    /// Of a thousand packets so many were lost on the way.
    pub fn loss_permille(&self) -> u64 {
        let Track { packets, lost, .. } = self.track;
        let sent = if self.leg == Leg::Up { packets + lost } else { packets.max(lost) };
        (lost * 1000).checked_div(sent).unwrap_or(0)
    }

    /// While anything flowed.
    pub fn bits_per_second(&self) -> u64 {
        let ms = u64::try_from(self.track.flowed.as_millis()).unwrap_or(u64::MAX);
        self.track.bytes.saturating_mul(8000).checked_div(ms).unwrap_or(0)
    }

    fn judge(&self) -> (Verdict, Option<Cause>) {
        let step = |value: u64, (uneven, poor): (u64, u64)| match value {
            value if value > poor => Verdict::Poor,
            value if value > uneven => Verdict::Uneven,
            _ => Verdict::Good,
        };
        let mean = |samples: crate::media::quality::Samples| samples.mean().unwrap_or(0);
        let pauses = self.track.pauses.saturating_mul(TEN_MINUTES) / self.track.flowed.as_secs().max(TEN_MINUTES);
        let causes = [
            (step(self.loss_permille(), LOSS_PERMILLE), Cause::Loss),
            (step(mean(self.track.round_trip), ROUND_TRIP_US), Cause::Delay),
            (step(mean(self.track.jitter), JITTER_US), Cause::Jitter),
            (step(pauses, PAUSES), Cause::Narrow),
        ];
        let worst = causes.iter().map(|(verdict, _)| *verdict).max().unwrap_or(Verdict::Good);
        let cause = causes.iter().find(|(verdict, _)| *verdict == worst && worst > Verdict::Good);
        (worst, cause.map(|(_, cause)| *cause))
    }
}

fn due(conn: &Connection, now: UtcMillis, most: usize) -> Result<Vec<String>, StoreError> {
    Ok(sql::due_qualities(conn, now, most)?)
}

fn erase(tx: &Tx, _: &Blobs, id: &str) -> Result<usize, StoreError> {
    let Ok(person) = id.parse::<PersonId>() else { return Ok(0) };
    Ok(sql::delete_qualities(tx, &person)?)
}

// Chosen, and the same on the page (static/js/call/quality.js): beyond the first a person notices, beyond the second a talk
// becomes hard. Repeats make up for some loss of a picture, and nothing does for a voice.
const LOSS_PERMILLE: (u64, u64) = (20, 80);
const ROUND_TRIP_US: (u64, u64) = (300_000, 600_000);
const JITTER_US: (u64, u64) = (40_000, 120_000);
/// In ten minutes. However often, a picture that rests is not a broken talk.
const PAUSES: (u64, u64) = (0, u64::MAX);
const TEN_MINUTES: u64 = 600;

#[cfg(test)]
mod tests;
