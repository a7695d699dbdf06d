//! Every capacity and timeout of the product: its name, its unit, why it has this size, and who waits when it is full.
//! Grouped by who feels it. A number from outside that has no name here is a fault.

use std::time::Duration;

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
/// An invitation of an agent.
pub const INVITE_LINK_LIFE: Duration = Duration::from_secs(7 * 24 * 3600);
/// Password hashes that may wait behind those that run (one per core). Full: 429.
pub const HASH_QUEUE: usize = 32;
/// Tries to sign in per account in [`SIGN_IN_WINDOW`]; then wait.
pub const SIGN_IN_TRIES: u32 = 10;
/// See [`SIGN_IN_TRIES`]; the same time holds for [`SIGN_IN_TRIES_PER_ADDRESS`].
pub const SIGN_IN_WINDOW: Duration = Duration::from_secs(15 * 60);
/// Tries to sign in per network address.
pub const SIGN_IN_TRIES_PER_ADDRESS: u32 = 30;
/// Accounts of one business.
pub const ACCOUNTS: usize = 500;

// --- rooms, queue, conversation ---------------------------------------------------------------------------------

/// Service rooms of one business.
pub const ROOMS: usize = 200;
/// Form fields of one service room.
pub const ROOM_FIELDS: usize = 12;
/// Characters of a welcome text.
pub const WELCOME_CHARS: usize = 2_000;
/// Characters of an answer in a room's form.
pub const ANSWER_CHARS: usize = 500;
/// Guests that may wait in one service room. Full: they are offered to leave a message.
pub const QUEUE_PLACES: usize = 100;
/// How long an offer rings with an agent before the agent is skipped for this caller (B.3.3).
pub const OFFER_TIME: Duration = Duration::from_secs(30);
/// A guest whose page is gone keeps the place in the queue for this long.
pub const PLACE_KEPT: Duration = Duration::from_secs(10 * 60);
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
/// Bytes of one file in a chat.
pub const FILE_BYTES: u64 = 25 * 1024 * 1024;
/// Files of one conversation.
pub const FILES: usize = 50;
/// Characters of a file's display name.
pub const FILE_NAME_CHARS: usize = 120;
/// Characters of a message left.
pub const MESSAGE_CHARS: usize = 4_000;
/// Open messages of one service room. Full: the guest is told to use the contact line.
pub const MESSAGES: usize = 1_000;
/// Days that a conversation, its form, text and files are kept after it closed (RT-4, RT-6).
pub const CONVERSATION_KEPT: Duration = Duration::from_secs(30 * 24 * 3600);

// --- sockets and requests ---------------------------------------------------------------------------------------

/// Bytes of a form or JSON body.
pub const BODY_BYTES: usize = 64 * 1024;
/// Bytes of an SDP body (WHIP, WHEP, signalling).
pub const SDP_BYTES: usize = 64 * 1024;
/// Time for a request's head to arrive.
pub const HEAD_TIME: Duration = Duration::from_secs(10);
/// Connections over all.
pub const CONNECTIONS: usize = 10_000;
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
pub const RINGS_PER_MINUTE: u32 = 12;
/// Addresses that the rate limiter remembers; above, those at rest are forgotten.
pub const LIMITED_ADDRESSES: usize = 50_000;

// --- media ------------------------------------------------------------------------------------------------------

/// Commands and events that wait between a room and a media worker.
pub const MEDIA_QUEUE: usize = 4_096;
/// Sections of an SDP.
pub const SDP_SECTIONS: usize = 32;
/// Candidates of an SDP.
pub const SDP_CANDIDATES: usize = 64;
/// Connections per media worker.
pub const MEDIA_LEGS: usize = 4_096;
/// Packets kept per published track for retransmission: 1.5 s at 340 packets a second.
pub const MEDIA_RING: usize = 512;
/// Consent to send expires without a verified check (RFC 7675).
pub const MEDIA_CONSENT: Duration = Duration::from_secs(30);
/// A picture is asked anew at most this often per track.
pub const MEDIA_PLI_INTERVAL: Duration = Duration::from_millis(500);
/// Life of a stage token unless said otherwise, and at most.
pub const STAGE_TOKEN_LIFE_MAX: Duration = Duration::from_secs(366 * 24 * 3600);
