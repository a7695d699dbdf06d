//! Limits of media: packets, tracks, receivers, workers.

use std::time::Duration;

/// Media workers: each is a thread, and a UDP port that a router has to forward.
pub const MEDIA_WORKERS: usize = 16;
/// Media workers unless more are asked for: one carries a thousand receivers on its core.
pub const MEDIA_WORKERS_UNASKED: usize = 4;
/// Commands and events that wait between a room and a media worker.
pub const MEDIA_QUEUE: usize = 4_096;
/// Sections of an SDP.
pub const SDP_SECTIONS: usize = 32;
/// Payload types of a section: seven bits tell no more apart.
pub const SDP_FORMATS: usize = 128;
/// Candidates of an SDP.
pub const SDP_CANDIDATES: usize = 64;
/// Connections per media worker.
pub const MEDIA_LEGS: usize = 4_096;
/// Receivers of one room on one media worker before another one takes some: a tenth of what its core carries, so that few rooms
/// are spread, and those pictures leave from several cores at once.
pub const MEDIA_ROOM_LEGS: u32 = 100;
/// What other workers hand a media worker about rooms that are spread: ten people's sound and pictures for a second. Full: packets
/// are lost and whole pictures asked for; all else is handed over later.
pub const MEDIA_PARCELS: usize = 1_024;
/// Packets kept per published track for retransmission: 1.5 s at 340 packets a second.
pub const MEDIA_RING: usize = 512;
/// Consent to send expires without a verified check (RFC 7675).
pub const MEDIA_CONSENT: Duration = Duration::from_secs(30);
/// A picture is asked anew at most this often per track.
pub const MEDIA_PLI_INTERVAL: Duration = Duration::from_millis(500);
/// How often a room is told how its legs fare while they stand: as much of it is lost with a fault or a restart.
pub const MEDIA_QUALITY_EVERY: Duration = Duration::from_secs(5 * 60);
/// Publishers and players of all stages. Full: 503, try later.
pub const STAGE_SESSIONS: usize = 4_096;
/// Bearer tokens that are remembered between two writes. More: all are forgotten and looked up again.
pub const STAGE_BEARERS: usize = 256;
/// Fragments that one session of a stage may send in a minute: candidates one by one, and some restarts. Beyond: 429.
pub const STAGE_FRAGMENTS_PER_MINUTE: u32 = 120;
/// How long whom a stage cannot serve now should wait before the next try.
pub const STAGE_RETRY: Duration = Duration::from_secs(5);
/// Characters of a label on a stage.
pub const STAGE_LABEL_CHARS: usize = 64;
/// Life of a stage token unless said otherwise, and at most.
pub const STAGE_TOKEN_LIFE_MAX: Duration = Duration::from_secs(366 * 24 * 3600);
/// Packets kept per published sound: 2.5 s at 50 packets a second.
pub const MEDIA_RING_AUDIO: usize = 128;
/// Verified addresses of one connection: a phone tries every network it has. Full: the oldest that is not in use goes.
pub const MEDIA_PATHS: usize = 8;
/// Connections over TCP that carry media, per worker. Full: the oldest that no leg ever recognised is closed, else the newcomer.
pub const MEDIA_STREAMS: usize = 2_048;
/// The same of one network address: in an office each browser tries some for each of its legs. Full: a further one is closed.
pub const MEDIA_STREAMS_PER_ADDRESS: usize = 400;
/// New ones that wait for the worker, apart from what rooms ask of it. Full: a further one is closed, and tries again.
pub const MEDIA_STREAM_QUEUE: usize = 64;
/// Bytes that the system may hold for such a connection beyond what is under way: half a second of a narrow line, because what
/// is withheld from now on must not arrive later than that.
pub const MEDIA_STREAM_UNSENT: u32 = 12 * 1_024;
/// Bytes of an address check: a browser's has about 100, and parsing allocates per attribute. A longer one is dropped.
pub const MEDIA_CHECK_BYTES: usize = 548;
/// Bytes of a frame on such a connection: a datagram never has more. A longer one ends the connection.
pub const MEDIA_FRAME_BYTES: usize = 2_048;
/// Bytes that wait until the other side takes them: a picture, or 0.2 s at the most that a publisher sends. Full: whole frames are dropped.
pub const MEDIA_STREAM_WAITING: usize = 64 * 1024;
/// A connection that no leg has recognised for this long is closed.
pub const MEDIA_STREAM_PROOF: Duration = Duration::from_secs(10);
/// Bytes that it may send until then: a hundred checks, while the answer with the other half of their names is under way.
pub const MEDIA_STREAM_PROOF_BYTES: usize = 16 * 1024;
/// Blocks of one packet of redundant sound: browsers send two, and more than a few would be older than anybody waits for.
pub const MEDIA_BLOCKS: usize = 8;
/// SSRCs that an offer may announce per section.
pub const MEDIA_SOURCES: usize = 4;
/// Sizes in which one picture may be sent: small, middle, large.
pub const MEDIA_LAYERS: usize = 3;
/// Changes in the numbering of a picture that a receiver gets in part: eight seconds of a stream of which every fourth picture is
/// sent. What lies before is not repeated any more.
pub const MEDIA_RUNS: usize = 256;
/// Pictures that a page may say it shows: a wall of seven by seven.
pub const MEDIA_VIEW: usize = 49;
/// Packets whose arrival one report may be about: beyond lies an outage, of which nothing is learned.
pub const MEDIA_ARRIVALS: usize = 1_024;
/// Packets repeated per second for one track of one receiver; beyond, a key frame is cheaper.
pub const MEDIA_RESENDS_PER_SECOND: u32 = 400;
/// An offer without an answer ends the connection after this long: later offers wait behind it.
pub const MEDIA_ANSWER_TIME: Duration = Duration::from_secs(30);
/// Bits per second that a publisher is asked to stay under: 720p VP8 with room.
pub const MEDIA_UPLINK_BITS: u64 = 2_500_000;
/// Bits per second beyond it while a screen is shown: small letters of 1080 lines, drawn anew when one scrolls.
pub const MEDIA_SCREEN_BITS: u64 = 2_000_000;
/// Bits per second that all publishers of a room together may send to one receiver; shared between them.
pub const MEDIA_DOWNLINK_BITS: u64 = 6_000_000;
/// Bits per second that a publisher may always send: a small picture and sound.
pub const MEDIA_UPLINK_BITS_LEAST: u64 = 300_000;
/// Packets that a receiver of an ordinary call gets per second: sound, and a picture of 2 Mbit/s.
pub const CAPACITY_PACKETS: u32 = 290;
/// Of a thousand parts of a core, those that media may take by the count of receivers: pages and peaks need the others.
pub const CAPACITY_SHARE_PERMILLE: u32 = 700;
/// A media worker that works for so much of its time takes nobody in: above, packets begin to wait.
pub const CAPACITY_BUSY_PERMILLE: u32 = 850;
/// Receivers that may be set by hand.
pub const CAPACITY_BY_HAND: std::ops::RangeInclusive<u32> = 1..=100_000;
/// Life of a token with which the holder of the machine tries the server out.
pub const TRIAL_LIFE: Duration = Duration::from_secs(3 * 60);
/// Such tokens in force: one for each media worker, and a second trial at once. Full: the holder is told to wait.
pub const TRIALS: usize = 64;
/// How long whom a stage has no place for should wait: calls last minutes.
pub const CAPACITY_RETRY: Duration = Duration::from_secs(60);
