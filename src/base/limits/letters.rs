//! Limits of letters, and of what is announced to everybody.

use std::ops::RangeInclusive;
use std::time::Duration;

use super::ACCOUNTS;

/// Letters that wait to be sent, or to be handed over: two for each account there can be. Full: the deed is done all the
/// same, its link is shown on the page, and no letter is written.
pub const MAILS_WAITING: usize = 1_000;
/// Places besides those for letters that nothing else replaces: one for each account that can end. Full: as above.
pub const MAILS_RESERVED: usize = ACCOUNTS;
/// Lines of the file of addresses that are not to be written to: a hundred megabytes, read once at the start. Full: whoever wants no
/// more letters is told that it failed, and the log says why; nobody gets there by hand.
pub const BLOCK_LINES: usize = 1_000_000;
/// A question whether somebody wants messages is to be answered by then: two evenings.
pub const OPT_IN_LIFE: Duration = Duration::from_secs(48 * 3600);
/// Such questions that go to one address on one day. More: the page says that it waits.
pub const OPT_INS_PER_DAY: usize = 5;
/// A code in a promotion ends its subscription for so long: people press what they find in old mail.
pub const UNSUBSCRIBE_CODE_LIFE: Duration = Duration::from_secs(2 * 365 * 24 * 3600);
/// Characters of a promotion in one language: four pages.
pub const PROMOTION_CHARS: usize = 8_000;
/// Characters of its subject; mail programs show half of it.
pub const PROMOTION_SUBJECT_CHARS: usize = 120;
/// Promotions that are sent on one day. More: they go tomorrow.
pub const PROMOTIONS_PER_DAY: usize = 3;
/// Promotions that are kept. Full: a draft is deleted first, or a sent one three years after.
pub const PROMOTIONS: usize = 200;
/// Digits of a telephone number with the code of its country (E.164). Other: the form says what is missing.
pub const NUMBER_DIGITS: RangeInclusive<usize> = 7..=15;
/// Characters of a postal address: an envelope. More: the form says so.
pub const POSTAL_CHARS: usize = 300;
/// Letters about a changed policy that are written in one transaction: a tenth of a second of the writer.
pub const TELLING_BATCH: usize = 50;
/// Batches of one run of the job; the next minute goes on.
pub const TELLING_ROUNDS: usize = 20;
/// Places in the outbox that letters to many leave to those that somebody waits for. Fewer: they go on when some have left.
pub const TELLING_LEAVES: usize = 200;
/// Letters that pass through one connection before the store is asked anew.
pub const MAIL_BATCH: usize = 50;
/// The first wait after a mail server did not take a letter; each further one is twice as long.
pub const MAIL_RETRY_FIRST: Duration = Duration::from_secs(60);
/// The longest wait between two tries: a server that is back in the evening has the letters before the morning.
pub const MAIL_RETRY_LAST: Duration = Duration::from_secs(6 * 3600);
/// A letter that no server took for this long is given up; its link is handed over by hand. Mail programs wait five days
/// (RFC 5321 §4.5.4.1), and a week lets somebody come back from holiday.
pub const MAIL_GIVE_UP: Duration = Duration::from_secs(7 * 24 * 3600);
/// The line that says to whom a letter went is kept this long after it was sent or could not be, to answer “did it go?”.
pub const MAIL_KEPT: Duration = Duration::from_secs(30 * 24 * 3600);
/// Letters shown on the page of mail; those that need somebody come first.
pub const MAILS_SHOWN: usize = 100;
/// How long a mail server may take for one step: the name, the greeting, the handshake, a command.
pub const MAIL_STEP_TIME: Duration = Duration::from_secs(30);
/// How long it may take for a letter once it has all of it: some look through it first (RFC 5321 §4.5.3.2.6).
pub const MAIL_LETTER_TIME: Duration = Duration::from_secs(600);
/// How long whoever presses *test* waits for the whole of it.
pub const MAIL_TRIAL_TIME: Duration = Duration::from_secs(45);
/// Characters of a mail server's answer that are kept and shown.
pub const MAIL_ANSWER_CHARS: usize = 200;
/// Characters of a line in a letter's head: a subject with the longest business name fits.
pub const MAIL_HEADER_CHARS: usize = 300;
/// Characters of a user name or password at a mail server.
pub const MAIL_LOGIN_CHARS: usize = 256;
/// Bytes of certificates that a mail server's authority may have: a handful.
pub const MAIL_AUTHORITY_BYTES: usize = 16 * 1024;

// --- announcements ----------------------------------------------------------------------------------------------

/// Announcements that are not over: more than anybody reads. Full: one has to be withdrawn first.
pub const ANNOUNCEMENTS: usize = 10;
/// Announcements within a day that everybody gets a letter about. Full: one more goes without, or tomorrow.
pub const ANNOUNCEMENTS_BY_LETTER: usize = 5;
/// Lines of the list; older ones are in the ledger.
pub const ANNOUNCEMENTS_SHOWN: usize = 100;
/// Characters of an announcement: one paragraph.
pub const ANNOUNCEMENT_CHARS: usize = 600;
/// For how long one is shown at most; the end of a service is announced 30 days before (B.3.12).
pub const ANNOUNCEMENT_LONGEST: Duration = Duration::from_secs(90 * 24 * 3600);
/// It is kept so long after it was over.
pub const ANNOUNCEMENT_KEPT: Duration = Duration::from_secs(365 * 24 * 3600);
