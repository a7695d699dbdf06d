//! Every capacity and timeout of the product: its name, its unit, why it has this size, and who waits when it is full.
//! Grouped by who feels it; those of letters, of media and of minors stand in files of their own. A number from outside that has no name here is a fault.

mod letters;
mod media;
mod minors;

use std::time::Duration;

pub use letters::*;
pub use media::*;
pub use minors::*;

// --- store ------------------------------------------------------------------------------------------------------

/// Writes that may wait for the writer thread. Full: the caller waits up to [`STORE_WAIT`], then Busy.
pub const STORE_QUEUE: usize = 1024;
/// Writes that share one commit; more would make the first of them wait too long for its answer.
pub const STORE_GROUP: usize = 128;
/// How long a caller waits for a place in the store's queue.
pub const STORE_WAIT: Duration = Duration::from_secs(2);
/// Threads that read. Two serve a Raspberry Pi; a read lasts well under a millisecond.
pub const STORE_READERS: usize = 2;
/// A read that lasts longer is interrupted: it would hold back the checkpoint that makes deletion real.
pub const STORE_READ_TIME: Duration = Duration::from_secs(1);

/// Items that a retention run takes at a time.
pub const RETENTION_GROUP: usize = 100;
/// Items of one rule that a retention run deletes at most; the next run goes on.
pub const RETENTION_RUN: usize = 50_000;
/// A job that takes longer is broken off, and comes round again.
pub const JOB_TIME: Duration = Duration::from_secs(10 * 60);
/// Calls of jobs before their turn that wait. Full: the caller goes on, the job comes round anyway.
pub const JOB_CALLS: usize = 8;

// --- disk -------------------------------------------------------------------------------------------------------

/// Bytes that uploads leave free on the disk of the data folder. They are kept for what goes on being written: the store,
/// its log and the ledger, whose needs do not grow with the disk. Full: the sender is told, the owner reads it at the desk.
pub const DISK_FLOOR_BYTES: u64 = 500 * 1024 * 1024;
/// On a disk of less than 10 GB this part of it instead: half a gigabyte of a small card would be most of what is left.
pub const DISK_FLOOR_PERCENT: u64 = 5;
/// Bytes of one upload between two looks at the disk: all [`UPLOADS`] at once pass the floor by 64 MB at most.
pub const DISK_CHECK_BYTES: u64 = 4 * 1024 * 1024;

// --- people -----------------------------------------------------------------------------------------------------

/// Characters of a person's, business's or room's name.
pub const NAME_CHARS: usize = 80;
/// Characters of an address or contact line.
pub const CONTACT_CHARS: usize = 300;
/// Characters of an e-mail address (RFC 5321 §4.5.3.1).
pub const EMAIL_CHARS: usize = 254;
/// Characters of a password: below, it is guessed; above, hashing becomes a weapon.
pub const PASSWORD_CHARS: std::ops::RangeInclusive<usize> = 12..=256;
/// A staff session ends after this time without use (B.3.9); a live call is use.
pub const SESSION_IDLE: Duration = Duration::from_secs(15 * 60);
/// A staff session ends after this time whatever happens, but never in a live call (B.3.9).
pub const SESSION_ABSOLUTE: Duration = Duration::from_secs(12 * 3600);
/// The set-up link of an empty machine.
pub const SETUP_LINK_LIFE: Duration = Duration::from_secs(24 * 3600);
/// A recovery link of the owner.
pub const RECOVERY_LINK_LIFE: Duration = Duration::from_secs(15 * 60);
/// A recovery link that somebody asked for by letter: letters are late now and then.
pub const FORGOTTEN_LINK_LIFE: Duration = Duration::from_secs(3600);
/// A link that makes an account for a customer: a letter of the evening is read in the morning.
pub const REGISTER_LINK_LIFE: Duration = Duration::from_secs(24 * 3600);
/// A link that proves the new address of an account, as long as that of a registration.
pub const ADDRESS_LINK_LIFE: Duration = Duration::from_secs(24 * 3600);
/// New addresses that one account may ask for in 24 hours. Full: the person is told.
pub const ADDRESS_CHANGES_PER_DAY: usize = 5;
/// Copies of all that is kept about an account in 24 hours: each looks through the whole ledger. Full: the person is told from when on.
pub const COPIES_PER_DAY: usize = 5;
/// How long a copy counts.
pub const COPY_COUNTS: Duration = Duration::from_secs(24 * 3600);
/// One letter with a link of a kind goes to an address in this time, whoever asks for it: nobody's mailbox is filled from
/// here. Sooner, the answer is the same and no letter goes; the one before still holds.
pub const LINK_LETTER_EVERY: Duration = Duration::from_secs(3600);
/// And so many with links to a new account in 24 hours, in which the first of them holds: whoever wants to annoy somebody has no hourly
/// letter at hand.
pub const REGISTER_LETTERS_PER_DAY: usize = 3;
/// Letters with links that strangers at one network address may ask for in an hour: a household, not a list of addresses.
pub const LINK_LETTERS_PER_HOUR: u32 = 10;
/// Letters with one receipt in 24 hours, and with receipts to one address: whoever holds a code fills nobody's mailbox. From the receipt,
/// full: whoever asks is told; to the address: the answer is the same and no letter goes.
pub const RECEIPT_LETTERS_PER_DAY: usize = 3;
/// Accounts that strangers at one network address may ask for in 24 hours: an office. Full: whoever asks is told how long to wait, and
/// nobody uses up what all may ask for ([`REGISTRATIONS_PER_DAY`]).
pub const REGISTRATIONS_PER_NETWORK: u32 = 20;
/// Accounts that may be asked for in 24 hours, over all. Full: whoever asks is told to come back tomorrow; calls need none.
pub const REGISTRATIONS_PER_DAY: usize = 200;
/// Places among [`ACCOUNTS`] that are left for whom the business invites. Full: whoever asks for an account is told.
pub const ACCOUNTS_INVITED: usize = 100;
/// What answers the same whether or not there is an account takes at least this long, so that its time does not tell either:
/// many times what the store takes.
pub const SAME_ANSWER_TIME: Duration = Duration::from_millis(400);
/// An invitation of an agent.
pub const INVITE_LINK_LIFE: Duration = Duration::from_secs(7 * 24 * 3600);
/// Life of a link that undoes the deletion of an account (B.3.4).
pub const UNDO_LINK_LIFE: Duration = Duration::from_secs(7 * 24 * 3600);
/// A deleted account is erased within this time (WX-56).
pub const CLOSING_TIME: Duration = Duration::from_secs(15 * 24 * 3600);
/// After this time an officer sees what is still in the way (B.3.4).
pub const CLOSING_SHOWN: Duration = Duration::from_secs(10 * 24 * 3600);
/// How many days before its last moment an account's person is told of it (WX-56).
pub const TERM_NOTICE_DAYS: [u16; 3] = [30, 7, 1];
/// Password hashes that may wait behind those that run (one per core). Full: 429.
pub const HASH_QUEUE: usize = 32;
/// Tries to sign in per account in [`SIGN_IN_WINDOW`]; then wait.
pub const SIGN_IN_TRIES: u32 = 10;
/// See [`SIGN_IN_TRIES`]; the same time holds for [`SIGN_IN_TRIES_PER_ADDRESS`].
pub const SIGN_IN_WINDOW: Duration = Duration::from_secs(15 * 60);
/// Networks from which an account was signed in to before, and where strangers cannot delay it: a person has few. Full: the
/// one used longest ago goes.
pub const NETWORKS_PER_ACCOUNT: usize = 8;
/// A network from which nobody signed in for this long is forgotten.
pub const NETWORKS_KEPT: Duration = Duration::from_secs(90 * 24 * 3600);
/// Tries to sign in per network address.
pub const SIGN_IN_TRIES_PER_ADDRESS: u32 = 30;
/// Counts of tries that are kept. Full: the oldest goes.
pub const SIGN_IN_COUNTS: usize = 50_000;
/// Accounts of one business.
pub const ACCOUNTS: usize = 500;
/// Sessions of one account: a person has few browsers. Full: the one used longest ago ends.
pub const SESSIONS_PER_ACCOUNT: usize = 20;
/// A session's last use is noted at most this often: a write per request would wear the disk for nothing.
pub const SESSION_TOUCH: Duration = Duration::from_secs(60);
/// How long an approved look at a conversation of others lasts (B.5): a working session, not a key to keep.
pub const ACCESS_LIFE: Duration = Duration::from_secs(4 * 3600);
/// How long a request for one waits for an answer: a reason of last week is not one of today.
pub const ACCESS_REQUEST_LIFE: Duration = Duration::from_secs(7 * 24 * 3600);
/// Requests of one account that wait or are open. Full: an answer or an end first.
pub const ACCESS_PER_ACCOUNT: usize = 20;
/// Characters of a reason: a few sentences.
pub const ACCESS_REASON_CHARS: usize = 500;
/// Requests that the access log shows at most, the newest; the ledger has them all.
pub const ACCESS_SHOWN: usize = 200;
/// Looks at one grant that the log shows.
pub const ACCESS_OPENINGS_SHOWN: usize = 50;
/// How long the access log is kept (RT-35).
pub const ACCESS_KEPT: Duration = Duration::from_secs(365 * 24 * 3600);
/// Invitations that wait to be accepted. Full: one has to be taken back first.
pub const OPEN_INVITES: usize = 100;
/// Used and expired links are kept this long, so that a page can say which of the two it was (RT-2).
pub const LINKS_KEPT: Duration = Duration::from_secs(30 * 24 * 3600);
/// Bytes of an uploaded profile picture.
pub const PICTURE_BYTES: usize = 16 * 1024 * 1024;
/// Pixels of an uploaded profile picture; a phone's camera gives 12 to 50 million.
pub const PICTURE_PIXELS: u64 = 40_000_000;
/// Memory that decoding a profile picture may take.
pub const PICTURE_MEMORY: u64 = 128 * 1024 * 1024;
/// Side of a stored profile picture in pixels: the largest place it is shown in, twice as dense.
pub const PICTURE_SIDE: u32 = 256;

// --- rooms, queue, conversation ---------------------------------------------------------------------------------

/// Service rooms of one business.
pub const ROOMS: usize = 200;
/// Form fields of one service room.
pub const ROOM_FIELDS: usize = 12;
/// Characters of a welcome text: nine of them, in any script, fit one form ([`BODY_BYTES`]).
pub const WELCOME_CHARS: usize = 800;
/// Characters in which a business says why it may record without asking; nine of them fit one form as well.
pub const GROUND_CHARS: usize = WELCOME_CHARS;
/// Characters of an answer in a room's form.
pub const ANSWER_CHARS: usize = 500;
/// Guests that may wait in one service room. Full: they are offered to leave a message.
pub const QUEUE_PLACES: usize = 100;
/// How long an offer rings with an agent before the agent is skipped for this caller (B.3.3).
pub const OFFER_TIME: Duration = Duration::from_secs(30);
/// Places in all queues that one network address may hold at once: a household or a small office, not a machine that
/// rings. Full: the caller is told, and may leave a message.
pub const PLACES_PER_ADDRESS: usize = 3;
/// A place whose page never connected falls after this long: a page comes within seconds, a machine that only rings never.
pub const PLACE_UNOPENED: Duration = Duration::from_secs(60);
/// A guest whose page is gone keeps the place in the queue for this long.
pub const PLACE_KEPT: Duration = Duration::from_secs(10 * 60);
/// A waiting guest whose page is gone for this long is not offered to agents until it is back: nobody answers an empty chair.
pub const CALLER_AWAY: Duration = Duration::from_secs(60);
/// Characters of a room's place in the address (`/r/SLUG`): short enough to be read aloud.
pub const SLUG_CHARS: usize = 40;
/// Choices of one form field, and characters of one choice or label.
pub const FIELD_CHOICES: usize = 20;
/// See [`FIELD_CHOICES`].
pub const LABEL_CHARS: usize = 120;
/// Ranges of opening hours on one day: a morning, an afternoon and two to spare.
pub const HOURS_PER_DAY: usize = 4;
/// Days on which a room is closed in spite of its weekly hours.
pub const CLOSED_DAYS: usize = 60;
/// Bearer tokens of one room's stage that are neither expired nor revoked.
pub const STAGE_TOKENS: usize = 100;
/// Conversations on one page of the list.
pub const CONVERSATIONS_PER_PAGE: usize = 50;
/// People in one live room.
pub const ROOM_PEOPLE: usize = 12;
/// A person whose page is gone stays in the live room for this long (closed lid, tunnel, restart).
pub const PERSON_KEPT: Duration = Duration::from_secs(10 * 60);
/// An agent whose pages are all gone counts as offline after this long.
pub const AGENT_KEPT: Duration = Duration::from_secs(60);
/// After a call the agent has this long before the next one rings.
pub const WRAP_UP: Duration = Duration::from_secs(20);
/// Characters of one chat line.
pub const CHAT_CHARS: usize = 4_000;
/// Lines of one conversation. Full: the sender is told.
pub const CHAT_LINES: usize = 5_000;
/// Bytes of text of one conversation: a page gets the whole chat at once when it connects. Full: the sender is told.
pub const CHAT_BYTES: usize = 1024 * 1024;
/// Characters of the key under which a page sends a line.
pub const PAGE_KEY_CHARS: usize = 64;
/// Lines of one person that wait for the store. Full: the sender is told *busy*.
pub const CHAT_PENDING: usize = 64;
/// People who were ever in one conversation: agents come and go.
pub const PEOPLE_EVER: usize = 200;
/// Bytes of one file in a chat.
pub const FILE_BYTES: u64 = 25 * 1024 * 1024;
/// Pieces of an upload that wait for the disk. Full: the sender waits.
pub const UPLOAD_CHUNKS: usize = 16;
/// Files of one conversation.
pub const FILES: usize = 50;
/// Files that a guest may send while nobody has taken the call: a stranger must not fill the disk.
pub const FILES_WAITING: usize = 3;
/// Files that arrive at once over all conversations; each holds a thread. Full: the sender is told.
pub const UPLOADS: usize = 16;
/// Files that arrive at once in one conversation.
pub const UPLOADS_PER_CONVERSATION: usize = 2;
/// How long one file may take to arrive: 25 MB over a slow line.
pub const UPLOAD_TIME: Duration = Duration::from_secs(10 * 60);
/// Characters of a file's display name.
pub const FILE_NAME_CHARS: usize = 120;
/// Characters of a message left.
pub const MESSAGE_CHARS: usize = 4_000;
/// Open messages of one service room. Full: the guest is told to use the contact line.
pub const MESSAGES: usize = 1_000;
/// Days that a conversation, its form, text and files are kept after it closed (RT-4, RT-6).
pub const CONVERSATION_KEPT: Duration = Duration::from_secs(30 * 24 * 3600);

/// How well the media of a conversation fared is kept for this long after it was measured (RT-14).
pub const QUALITY_KEPT: Duration = Duration::from_secs(30 * 24 * 3600);

// --- recording --------------------------------------------------------------------------------------------------

/// Seconds that a person may think about the question whether the call may be recorded (B.3.1), as a house may set them. Then it counts
/// as refused.
pub const ANSWER_SECONDS: std::ops::RangeInclusive<u16> = 30..=300;
/// See [`ANSWER_SECONDS`]; unless a house says otherwise.
pub const ANSWER_SECONDS_DEFAULT: u16 = 90;
/// The same.
pub const ANSWER_TIME: Duration = Duration::from_secs(ANSWER_SECONDS_DEFAULT as u64);
/// After a refusal, or a question that was taken back, nobody is asked again for this long: asking until somebody gives in is no
/// asking.
pub const ASK_AGAIN: Duration = Duration::from_secs(60);
/// A permit to record lives for this long (B.3.1): whoever loses the server stops by itself soon after.
pub const PERMIT_LIFE: Duration = Duration::from_secs(3);
/// Between two permits: two may be lost on the way before a lease ends.
pub const PERMIT_EVERY: Duration = Duration::from_secs(1);
/// Bytes of a permit in its text form: twelve people and room.
pub const PERMIT_BYTES: usize = 3 * 1024;
/// Bytes of what the page that records says of itself: a permit and a few numbers.
pub const RECORDING_BODY_BYTES: usize = 4 * 1024;
/// A page that was told to pause and has not confirmed it within this time is disconnected.
pub const RECORDER_ANSWER_TIME: Duration = Duration::from_secs(2);
/// A page with a permit that does not say that it records within this time cannot: the request ends.
pub const RECORDER_START_TIME: Duration = Duration::from_secs(10);
/// A page that records and lost its connection may come back within this time; then the request ends.
pub const RECORDER_KEPT: Duration = Duration::from_secs(30);
/// Days that a recording may be kept, and unless the owner says otherwise (RT-9).
pub const RECORDING_DAYS: std::ops::RangeInclusive<u16> = 1..=180;
/// See [`RECORDING_DAYS`].
pub const RECORDING_DAYS_DEFAULT: u16 = 30;
/// Requests of one conversation that anything lists.
pub const REQUESTS: usize = 100;
/// A refusal is remembered for this long (RT-29).
pub const REFUSAL_KEPT: Duration = Duration::from_secs(365 * 24 * 3600);
/// The proof of an approval or of a recording outlives the recording by this (RT-11, RT-29).
pub const PROOF_KEPT: Duration = Duration::from_secs(3 * 365 * 24 * 3600);
/// Consents that one account is shown, newest first: more calls than somebody records in a year of work.
pub const CONSENTS_SHOWN: usize = 1_000;
/// Recorded calls that the start page of an account names, newest first: the rest stands among the consents.
pub const FRONT_CALLS: usize = 20;
/// Events of one consent that are read: one is asked, given and ended; the rest is room for purposes that are asked anew each year.
pub const CONSENT_EVENTS: usize = 200;
/// Characters of the reason for which a consent is declared invalid: a few sentences, which the person reads.
pub const INVALID_REASON_CHARS: usize = 500;
/// Whoever is asked for a later use of a recording has this long; silence beyond it counts as refused.
pub const USE_ANSWER_TIME: Duration = Duration::from_secs(30 * 24 * 3600);
/// A file that must be gone sooner than this is asked about no more: a letter has to come, and somebody has to come home.
pub const USE_ANSWER_LEAST: Duration = Duration::from_secs(3 * 24 * 3600);
/// Times that people are asked for a later use of one recording, whatever became of it. Full: nobody is asked again, which is what
/// keeps a refusal from being asked away.
pub const USES_ASKED: usize = 5;
/// Characters of a later use, or of the names of those outside who are to see a recording: people must read it to answer.
pub const USE_CHARS: usize = 500;
/// Questions whose time is over that one round closes; the next hour goes on.
pub const USES_CLOSED: usize = 100;
/// Consents on one page of the register.
pub const REGISTER_PAGE: usize = 50;
/// Rows of one export of the register; the file says how many more there are, and a narrower filter brings them.
pub const REGISTER_EXPORT: usize = 10_000;
/// Lines of the ledger on one page.
pub const LEDGER_LINES: usize = 100;
/// Recipients outside the business, ended ones among them: a policy with more names nobody reads. Full: no further one is added.
pub const RECIPIENTS: usize = 200;
/// Characters of each line about a recipient.
pub const RECIPIENT_CHARS: usize = 200;
/// What the business declares beside this program, ended ones among it: a list that is longer nobody reads. Full: no further one is added.
pub const DECLARATIONS: usize = 200;
/// Characters of each line of a declaration.
pub const DECLARATION_CHARS: usize = 200;
/// A choice of categories counts for six months, and nobody is asked again before (B.3.8).
pub const CHOICE_RESTS: Duration = Duration::from_secs(183 * 24 * 3600);
/// Nobody who opted out of sale and sharing is asked again for twelve months (B.3.8, CCPA); the cookie of a choice lives as long.
pub const OPT_OUT_RESTS: Duration = Duration::from_secs(365 * 24 * 3600);
/// Choices of browsers: some 100 MB of them. Full: a browser without one waits until retention has made room.
pub const CHOICES: usize = 250_000;
/// Browsers of one network address that choose for the first time in an hour. Full: a stranger waits; of whoever is signed in the account
/// keeps the choice, and the browser does not.
pub const CHOICES_PER_HOUR: u32 = 240;
/// Letters about one version that one round queues; the next minute goes on.
pub const OBJECTION_LETTERS: usize = 100;
/// A wish for a copy or for deletion is to be answered within this time (B.5).
pub const WISH_TIME: Duration = Duration::from_secs(15 * 24 * 3600);
/// A wish is kept for this long after its answer, or after the day by which one was owed (RT-30).
pub const WISH_KEPT: Duration = Duration::from_secs(3 * 365 * 24 * 3600);
/// The name in an answered wish, and where the answer went, are kept for this long (RT-30).
pub const WISH_CONTENT_KEPT: Duration = Duration::from_secs(90 * 24 * 3600);
/// Recordings and wishes on one page of the desk's list; those due first come first.
pub const DUTIES_SHOWN: usize = 500;
/// Bytes of a receipt file that the command line reads; a real one has under 16 kB, and it must pass through the control
/// socket ([`CONTROL_BYTES`]) as a text within a text.
pub const RECEIPT_BYTES: u64 = 40 * 1024;

// --- policies ---------------------------------------------------------------------------------------------------

/// Characters of one clause in one language: as Chinese, percent-encoded, it still fits [`BODY_BYTES`].
pub const CLAUSE_CHARS: usize = 6_000;
/// Characters of a clause's heading.
pub const CLAUSE_TITLE_CHARS: usize = 120;
/// Clauses of its own that a business may add to a document; all are checked at once, in every language.
pub const OWN_CLAUSES: usize = 20;
/// Characters of the reason why a change matters to people, or does not.
pub const POLICY_REASON_CHARS: usize = 500;
/// Full days of notice before a change that matters takes effect (B.4, row 5).
pub const NOTICE_DAYS: std::ops::RangeInclusive<u16> = 0..=90;
/// Days of notice that a new version begins with: the longest that any law or product before us promised (WX-70).
pub const NOTICE_DAYS_DEFAULT: u16 = 30;
/// How far ahead a version may be planned: later, nobody remembers it.
pub const POLICY_AHEAD: Duration = Duration::from_secs(366 * 24 * 3600);
/// Versions of a document in its list: some hundred years of yearly changes.
pub const VERSIONS_SHOWN: usize = 200;
/// Versions that ever took effect, and answers of one person to them, that a question looks at, the newest first: four documents that
/// changed every month for eight years. Older ones are asked about no more.
pub const ASKED_VERSIONS: usize = 400;
/// Findings that a page lists; whoever has more begins with these.
pub const FINDINGS_SHOWN: usize = 200;
/// Words compared with words when two texts are set side by side: two clauses of [`CLAUSE_CHARS`] in Chinese have 36 million,
/// which would take seconds; above this the whole paragraph counts as changed.
pub const DIFFERENCE_CELLS: usize = 1_000_000;

// --- enquiries --------------------------------------------------------------------------------------------------

/// Enquiries that wait for an answer, and those that a list shows. Full: whoever writes is shown the other contacts.
pub const ENQUIRIES: usize = 500;
/// An enquiry is deleted so long after the answer (RT-4).
pub const ENQUIRY_KEPT: Duration = Duration::from_secs(30 * 24 * 3600);
/// And so long after it came, if nobody answers.
pub const ENQUIRY_KEPT_OPEN: Duration = Duration::from_secs(365 * 24 * 3600);

// --- copies of somebody's data ------------------------------------------------------------------------------------

/// Rows of one list in the copy of an account's data: years of somebody who serves. What lies beyond is not in it, and it says so.
pub const COPY_ROWS: usize = 10_000;

// --- sockets and requests ---------------------------------------------------------------------------------------

/// Bytes of a form or JSON body.
pub const BODY_BYTES: usize = 64 * 1024;
/// Fields of a form.
pub const FORM_FIELDS: usize = 1_000;
/// Bytes of an SDP body (WHIP, WHEP, signalling).
pub const SDP_BYTES: usize = 64 * 1024;
/// Bytes of an SDP fragment (RFC 8840): credentials and all candidates of a phone with room.
pub const ICE_FRAGMENT_BYTES: usize = 16 * 1024;
/// Languages read from an `Accept-Language` header; people know fewer.
pub const LANGUAGE_WISHES: usize = 20;
/// A body whose next piece does not come within this time is given up.
pub const BODY_IDLE: Duration = Duration::from_secs(30);
/// A body has to be whole after this time; one with files after [`UPLOAD_TIME`].
pub const BODY_TIME: Duration = Duration::from_secs(60);
/// Time for a request's head to arrive.
pub const HEAD_TIME: Duration = Duration::from_secs(10);
/// Time for the first bytes of a connection, which say what it is for.
pub const GREETING_TIME: Duration = Duration::from_secs(5);
/// Connections over all.
pub const CONNECTIONS: usize = 10_000;
/// Connections of one network address: an office behind one address has a few per browser. Full: a further one is closed.
pub const CONNECTIONS_PER_ADDRESS: usize = 200;
/// One frame from a page.
pub const FRAME_BYTES: usize = 96 * 1024;
/// Frames per second from a page, and the burst; beyond: close 1008.
pub const FRAMES_PER_SECOND: u32 = 50;
/// See [`FRAMES_PER_SECOND`].
pub const FRAMES_BURST: u32 = 100;
/// Messages that wait for a slow page. Full: its socket is closed and may come back.
pub const OUTBOX: usize = 256;
/// Messages that wait for a room or the desk. Full: the sender's socket is closed *busy*.
pub const MAILBOX: usize = 1024;
/// Time in which a frame must have left for a page; a page that reads slower is closed.
pub const FRAME_TIME: Duration = Duration::from_secs(10);
/// Between two pings of a socket.
pub const PING_EVERY: Duration = Duration::from_secs(10);
/// A page that says nothing for this long is gone.
pub const PAGE_SILENCE: Duration = Duration::from_secs(25);
/// Sockets of one signed-in person.
pub const SOCKETS_PER_PERSON: usize = 20;
/// Life of a socket ticket.
pub const TICKET_LIFE: Duration = Duration::from_secs(30);
/// Tickets that wait for their socket. Full: the oldest goes.
pub const TICKETS: usize = 4_096;
/// Pages a stranger may ask for per minute and network address, and the burst.
pub const STRANGER_PER_MINUTE: u32 = 240;
/// See [`STRANGER_PER_MINUTE`].
pub const STRANGER_BURST: u32 = 120;
/// Rings and messages a stranger may send per minute and network address.
pub const RINGS_PER_MINUTE: u32 = 6;
/// Messages a stranger may leave per hour and network address.
pub const MESSAGES_PER_HOUR: u32 = 5;
/// Budgets that each limit for strangers has; addresses share one by chance. Half a megabyte each, and never more.
pub const LIMITER_CELLS: usize = 65_536;

// --- house ------------------------------------------------------------------------------------------------------

/// Addresses of this machine that its certificate names; a machine with more has containers, not visitors.
pub const CERTIFICATE_NAMES: usize = 64;
/// Bytes of a request through the control socket: the longest is a set-up with its texts.
pub const CONTROL_BYTES: u64 = 64 * 1024;
/// How long a request or an answer through the control socket may take to pass.
pub const CONTROL_TIME: Duration = Duration::from_secs(10);
/// How long the command line waits for the answer: a set-up hashes a password, a verification reads the whole ledger.
pub const CONTROL_ANSWER_TIME: Duration = Duration::from_secs(120);
/// Requests through the control socket at once; a further one waits in the socket's own queue.
pub const CONTROL_REQUESTS: usize = 4;
/// How long open requests may take to end when the server stops. Then they are cut: all work is safe at any moment.
pub const STOP_TIME: Duration = Duration::from_secs(3);
