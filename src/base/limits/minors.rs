//! Limits of the protection of minors: ages, days, letters.

use std::ops::RangeInclusive;
use std::time::Duration;

/// Ages of which a business may say that whoever is younger needs a guardian: the law of no place goes below, and of none above.
pub const AGE_LIMIT: RangeInclusive<u8> = 13..=21;
/// Unless the business says otherwise (WX-66, FC-55).
pub const AGE_LIMIT_DEFAULT: u8 = 18;
/// Years that nobody has lived: a day of birth before that is a slip of the pen.
pub const AGE_MOST: i16 = 120;
/// How long an answer to the question of age may lie in an open page.
pub const AGE_ANSWER_LIFE: Duration = Duration::from_secs(2 * 3600);
/// How long a guardian may think (RT-32, B.5), and how long an approval waits for the account it is for.
pub const GUARDIAN_TIME: Duration = Duration::from_secs(30 * 24 * 3600);
/// How long whoever came of age may think whether to stay (B.3.7).
pub const OF_AGE_TIME: Duration = Duration::from_secs(30 * 24 * 3600);
/// The rest between a guardian's two acts, where the second is one of another day (B.3.7).
pub const GUARDIAN_REST: Duration = Duration::from_secs(24 * 3600);
/// Guardians who have not answered yet. Full: whoever asks is told to come back tomorrow.
pub const GUARDIANS_ASKED: usize = 1_000;
/// Guardians who may be asked in 24 hours, over all. Full: as above.
pub const GUARDIANS_PER_DAY: usize = 200;
/// Letters about one approval that somebody asks for in 24 hours: new links, and the child's. Full: whoever asks is told.
pub const GUARDIAN_LETTERS_PER_DAY: u8 = 3;
/// Approvals that the page of officers shows.
pub const GUARDIANS_SHOWN: usize = 200;
