//! Calls over bad networks, in virtual time: a publisher and a receiver that do what browsers do, the whole machine between
//! them, and a network for each way of both.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::mpsc::{Receiver as Wire, channel};

use super::spread::{Out, Queue};
use super::*;
use crate::media::bandwidth::network::Network;
use crate::media::descriptor::tests::{Kind as FrameKind, L2T2, L2T2_KEY, head, with_structure};
use crate::media::descriptor::{self, Descriptor, Structure};
use crate::media::red;
use crate::media::rtcp::{self, Message, SenderReport};
use crate::media::transport::sdp;
use crate::media::transport::srtp::Keys;
use crate::media::transport::srtp::tests::keys;
use crate::media::up::extend;
use crate::media::vp8::tests::payload;

/// One publisher, one receiver, and what lies between.
pub(super) struct Call {
    start: Instant,
    pub now: Instant,
    pub sfu: Sfu,
    /// The worker of the receiver, if that is another one; and what the two have for each other.
    pub branch: Option<Sfu>,
    pub queue: Queue,
    wire: Wire<(SocketAddr, Vec<u8>)>,
    /// From the publisher and back to it, to the receiver and back from it.
    networks: [Network; 4],
    /// When what arrives where; the number keeps the order of what arrives at once.
    flights: BTreeMap<(Instant, u64), (usize, Vec<u8>)>,
    flown: u64,
    pub publisher: Publisher,
    pub receiver: Listener,
    pub events: Vec<(Instant, Event)>,
}

/// Of how many workers a room is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Over {
    One,
    Two,
}

impl Over {
    pub const BOTH: [Self; 2] = [Self::One, Self::Two];
}

/// What a browser does with a camera and a microphone.
pub(super) struct Publisher {
    keys: Keys,
    sound: Stream,
    pub pictures: Vec<Stream>,
    /// Bits per second of each picture.
    bits: &'static [u64],
    /// What the frames of the one stream that has them all are like, if there is one, and how many there were.
    kinds: &'static [FrameKind],
    frames: u16,
    moment: usize,
    /// The transport-wide number of the next packet.
    number: u16,
    /// Which sizes are sent; and from when on which others are, as the page learns it.
    used: Vec<bool>,
    news: Option<(Instant, Vec<bool>)>,
    /// What can be repeated: by SSRC and number, its time and when it was last.
    kept: HashMap<(u32, u16), Kept>,
    repeated: u64,
    out: Vec<Vec<u8>>,
}

/// Its content and descriptor.
struct Kept {
    bytes: Vec<u8>,
    descriptor: Vec<u8>,
    time: u32,
    at: Instant,
}

/// One SSRC of a publisher.
pub(super) struct Stream {
    ssrc: u32,
    layer: Option<usize>,
    next: u64,
    pub frame: u32,
    key_wanted: bool,
    repeats: u64,
    asked: u32,
}

/// What a browser does with what it receives.
pub(super) struct Listener {
    keys: Keys,
    arrivals: Option<Arrivals>,
    pub sound: Vec<Instant>,
    /// Packets of sound with and without copies of what came before.
    redundant: u32,
    plain: u32,
    /// Pictures by layer and number: which of how many packets came, is it a whole one, and its time.
    frames: BTreeMap<(u32, usize, u32), Frame>,
    /// The picture of each packet that came.
    pub came: BTreeMap<u64, u32>,
    /// The newest that was decoded.
    decoded: Option<(u32, usize, u32)>,
    pub shown: Vec<(Instant, usize)>,
    waits_since: Instant,
    asked_at: Instant,
    pub highest: Option<u64>,
    missing: BTreeMap<u64, (u8, Option<Instant>)>,
    key_frames_asked: u32,
    ssrc: u32,
    nacks: u64,
    /// How frames depend on each other, if their descriptors said so, and which were decoded.
    structure: Option<Structure>,
    decoded_frames: BTreeSet<u16>,
}

struct Frame {
    came: BTreeSet<u8>,
    count: u8,
    whole: bool,
    /// What its descriptor says, and does a picture end with it?
    described: Option<descriptor::Frame>,
    ends: bool,
}

/// Bits per second of each picture, and the kinds of frames of the one stream that has them all.
type Pictures = (&'static [u64], &'static [FrameKind]);

const ROOM: RoomKey = RoomKey(1);
pub(super) const SMALL_LARGE: &[u64] = &[150_000, 700_000];
pub(super) const ONE: &[u64] = &[600_000];
pub(super) const SECOND: Duration = Duration::from_secs(1);

pub(super) fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

fn path(client: usize) -> Path {
    Path { remote: SocketAddr::from(([192, 0, 2, client as u8 + 1], 4000)).into(), local: None }
}

impl Call {
    fn new(seed: u64, bits: &'static [u64]) -> Self {
        Self::with(seed, (bits, &[]), |answer| answer)
    }

    /// A call of so many workers.
    pub fn over(over: Over, seed: u64, bits: &'static [u64]) -> Self {
        Self::build(over, seed, (bits, &[]), |answer| answer)
    }

    /// A call whose receiver answers so, of so many pictures; or of one with frames of these kinds.
    fn with(seed: u64, pictures: Pictures, answered: impl Fn(String) -> String) -> Self {
        Self::build(Over::One, seed, pictures, answered)
    }

    fn build(over: Over, seed: u64, (bits, kinds): Pictures, answered: impl Fn(String) -> String) -> Self {
        let (sender, wire) = channel();
        let (now, queue) = (Instant::now(), Queue::default());
        let machine = |worker| Out::machine(now, worker, sender.clone(), &queue);
        let mut call = Self {
            start: now,
            now,
            sfu: machine(0),
            branch: (over == Over::Two).then(|| machine(1)),
            queue: queue.clone(),
            wire,
            networks: [1, 2, 3, 4].map(|way| Network::new(20_000_000, seed * 10 + way)),
            flights: BTreeMap::new(),
            flown: 0,
            publisher: Publisher::new(bits, kinds),
            receiver: Listener::new(now),
            events: Vec::new(),
        };
        let offer = if kinds.is_empty() { offer(bits.len()) } else { scalable_offer() };
        call.sfu.handle_command(now, Command::OpenUp { room: ROOM, peer: PeerKey(1), offer });
        let home = call.branch.as_ref().map(|_| 0);
        call.receiving().handle_order(now, home, Command::OpenDown { room: ROOM, peer: PeerKey(2), sources: Sources::Everyone });
        call.exchange();
        let sfu = call.receiving();
        let offered = std::iter::from_fn(|| sfu.poll_event()).find_map(|event| match event {
            Event::DownOffered { revision, offer, .. } => Some((revision, offer)),
            _ => None,
        });
        let (revision, offer) = offered.unwrap();
        let answer = answered(browser_answer(&offer));
        call.receiving().handle_command(now, Command::AnswerDown { peer: PeerKey(2), revision, answer });
        let (up, down) = (call.sfu.people[&PeerKey(1)].up.unwrap(), call.receiving().people[&PeerKey(2)].down.unwrap());
        for (client, leg) in [LegKey::Up(up), LegKey::Down(down)].into_iter().enumerate() {
            let sfu = if client == 0 { &mut call.sfu } else { call.receiving() };
            sfu.transport(leg).unwrap().stand(now, path(client));
            sfu.by_address.insert(path(client).remote, leg);
            sfu.handle_established(now, leg);
        }
        call.receiver.ssrc = call.receiving().downs.find(down).unwrap().sections[1].ssrc;
        call
    }

    /// The worker of the receiver.
    fn receiving(&mut self) -> &mut Sfu {
        self.branch.as_mut().unwrap_or(&mut self.sfu)
    }

    fn sfus(&mut self) -> impl Iterator<Item = &mut Sfu> {
        [Some(&mut self.sfu), self.branch.as_mut()].into_iter().flatten()
    }

    /// Whoever is to know of it is commanded.
    pub fn order(&mut self, command: Command) {
        let now = self.now;
        if matches!(command, Command::View { .. }) {
            return self.receiving().handle_command(now, command);
        }
        self.sfus().for_each(|sfu| sfu.handle_command(now, command.clone()));
    }

    /// The workers take what they have for each other, and forward it.
    fn exchange(&mut self) {
        let now = self.now;
        while let Some((to, from, parcel)) = self.queue.take() {
            let sfu = if to == 0 { &mut self.sfu } else { self.branch.as_mut().unwrap() };
            sfu.handle_parcel(now, from, parcel);
        }
        self.sfus().filter(|sfu| sfu.is_due(now)).for_each(|sfu| sfu.flush(now));
    }

    /// The same weather on all four ways.
    pub fn weather(&mut self, change: impl Fn(&mut Network)) {
        self.networks.iter_mut().for_each(change);
    }

    pub fn pass(&mut self, time: Duration) {
        let end = self.now + time;
        while self.now < end {
            self.step();
        }
    }

    /// One millisecond.
    fn step(&mut self) {
        self.now += ms(1);
        let now = self.now;
        while let Some(flight) = self.flights.first_entry().filter(|flight| flight.key().0 <= now) {
            let (to, datagram) = flight.remove();
            match to {
                0 => self.publisher.hear(now, &datagram),
                1 => self.receiver.hear(now, &datagram),
                2 => self.sfu.handle_datagram(now, path(0), &datagram),
                _ => self.receiving().handle_datagram(now, path(1), &datagram),
            }
        }
        for sfu in self.sfus() {
            if sfu.is_due(now) {
                sfu.flush(now);
            }
            sfu.handle_timeout(now);
        }
        self.exchange();
        let news: Vec<Event> = self.sfus().flat_map(|sfu| std::iter::from_fn(|| sfu.poll_event())).collect();
        for event in news {
            if let Event::Used { peer: PeerKey(1), sizes } = &event {
                self.publisher.news = Some((now + ms(100), sizes.clone()));
            }
            self.events.push((now, event));
        }
        for (to, datagram) in self.wire.try_iter().collect::<Vec<_>>() {
            let client = usize::from(to == path(1).remote.address);
            self.send(1 + client, client, datagram);
        }
        let passed = (now - self.start).as_millis() as u64;
        self.publisher.step(now, passed);
        for datagram in std::mem::take(&mut self.publisher.out) {
            self.send(0, 2, datagram);
        }
        for datagram in self.receiver.speak(now, passed) {
            self.send(3, 3, datagram);
        }
        if passed.is_multiple_of(1_000) {
            for sfu in self.sfus() {
                for leg in sfu.by_address.values().copied().collect::<Vec<_>>() {
                    sfu.transport(leg).unwrap().wait(now);
                }
            }
        }
    }

    fn send(&mut self, way: usize, to: usize, datagram: Vec<u8>) {
        for at in self.networks[way].send(self.now, datagram.len()) {
            self.flown += 1;
            self.flights.insert((at, self.flown), (to, datagram.clone()));
        }
    }

    /// The longest time without sound since then, and without a new picture.
    pub fn gaps(&self, since: Instant) -> (Duration, Duration) {
        let longest = |times: &mut dyn Iterator<Item = Instant>| {
            let times: Vec<Instant> = [since].into_iter().chain(times.filter(|at| *at >= since)).chain([self.now]).collect();
            times.windows(2).map(|pair| pair[1].saturating_duration_since(pair[0])).max().unwrap_or_default()
        };
        let mut shown = self.receiver.shown.iter().map(|(at, _)| *at);
        (longest(&mut self.receiver.sound.iter().copied()), longest(&mut shown))
    }

    /// Pictures per second since then.
    pub fn rate(&self, since: Instant) -> f64 {
        self.receiver.shown.iter().filter(|(at, _)| *at >= since).count() as f64 / (self.now - since).as_secs_f64()
    }

    pub fn figures(&self) -> String {
        let sfu = self.branch.as_ref().unwrap_or(&self.sfu);
        let line = sfu.downs.find(sfu.people[&PeerKey(2)].down.unwrap()).unwrap();
        format!(
            "{:?}; line {:?}; asked of the publisher {:?}, repeated {}; nacks {} PLI {}",
            sfu.figures,
            line.line.as_ref().map(|line| line.bits_per_second()),
            self.publisher.pictures.iter().map(|picture| picture.asked).collect::<Vec<_>>(),
            self.publisher.repeated,
            self.receiver.nacks,
            self.receiver.key_frames_asked,
        )
    }
}

impl Publisher {
    fn new(bits: &'static [u64], kinds: &'static [FrameKind]) -> Self {
        let stream = |ssrc, layer| Stream { ssrc, layer, next: 1_000, frame: 0, key_wanted: true, repeats: 0, asked: 0 };
        let count = if kinds.is_empty() { bits.len() } else { 1 };
        let layered = count > 1;
        let pictures = (0..count).map(|at| stream(20 + at as u32, layered.then_some(at))).collect();
        Self {
            keys: keys(true),
            sound: stream(10, None),
            pictures,
            bits,
            kinds,
            frames: 65_000,
            moment: 0,
            number: 0,
            used: vec![true; count],
            news: None,
            kept: HashMap::new(),
            repeated: 0,
            out: Vec::new(),
        }
    }

    fn step(&mut self, now: Instant, passed: u64) {
        if let Some((_, used)) = self.news.take_if(|(at, _)| *at <= now) {
            // An encoder that is set up anew begins with whole pictures.
            self.pictures.iter_mut().for_each(|picture| picture.key_wanted = true);
            self.used = used;
        }
        if passed.is_multiple_of(20) {
            let time = (passed * 48) as u32;
            self.sound.next += 1;
            let (ssrc, next) = (self.sound.ssrc, self.sound.next);
            // As browsers do that may: the sound of now behind that of before.
            let sound = ["now".repeat(25), "before".repeat(12)];
            self.write((60 | 128, ssrc, next, time), Vec::new(), &red::tests::payload(109, &[&sound[1]], &sound[0]));
        }
        if passed.is_multiple_of(33) {
            for at in (0..self.pictures.len()).filter(|at| self.used[*at]).collect::<Vec<_>>() {
                if self.kinds.is_empty() { self.draw(now, at, passed) } else { self.draw_sizes(now, passed) }
            }
        }
        if passed % 1_000 == 500 {
            let mut plain = Vec::new();
            for (stream, clock) in [&self.sound].into_iter().map(|s| (s, 48)).chain(self.pictures.iter().map(|p| (p, 90))) {
                let report = SenderReport { ssrc: stream.ssrc, ntp: (passed << 32) / 1_000, timestamp: (passed * clock) as u32 };
                rtcp::write_sender_report(&mut plain, report, 1, 1);
            }
            self.out.push(self.keys.seal_rtcp(&plain).unwrap().to_vec());
        }
    }

    /// One picture in packets of at most 1 000 bytes; a whole one is five times as large.
    fn draw(&mut self, now: Instant, at: usize, passed: u64) {
        let picture = &mut self.pictures[at];
        picture.frame += 1;
        let whole = std::mem::take(&mut picture.key_wanted);
        let size = self.bits[at] as usize / 8 / 30 * if whole { 5 } else { 1 };
        let count = size.div_ceil(1_000).max(1);
        let (frame, layer, ssrc) = (picture.frame, picture.layer, picture.ssrc);
        for n in 0..count {
            let mut bytes = payload(frame as u16, frame as u8, whole.then_some(100 + 200 * at as u16));
            if n > 0 {
                bytes[0] &= !0x10;
            }
            bytes.extend(frame.to_be_bytes());
            bytes.extend([at as u8, n as u8, count as u8, u8::from(whole)]);
            bytes.resize((size / count).max(bytes.len()), 0);
            self.pictures[at].next += 1;
            let next = self.pictures[at].next;
            let marker = if n + 1 == count { 128 } else { 0 };
            let name = layer.map_or(Vec::new(), |layer| vec![(4, vec![b'0' + layer as u8])]);
            self.write((96 | marker, ssrc, next, (passed * 90) as u32), name, &bytes);
            let kept = Kept { bytes, descriptor: Vec::new(), time: (passed * 90) as u32, at: now - SECOND };
            self.kept.insert((ssrc, next as u16), kept);
        }
    }

    /// One picture in all sizes: a frame of each layer, each described by its packets.
    fn draw_sizes(&mut self, now: Instant, passed: u64) {
        let whole = std::mem::take(&mut self.pictures[0].key_wanted);
        self.moment = if whole { 0 } else { self.moment + 1 };
        let templates: &[u32] = match (self.moment, self.moment % 2) {
            (0, _) => &[0, 3],
            (_, 1) => &[2, 5],
            _ => &[1, 4],
        };
        for (layer, template) in templates.iter().enumerate() {
            let size = self.bits[layer] as usize / 8 / 30 * if whole { 5 } else { 1 };
            let count = size.div_ceil(1_000).max(1);
            for n in 0..count {
                let (starts, ends) = (n == 0, n + 1 == count);
                let head = head(starts, ends, *template + 7, self.frames);
                let structured = whole && layer == 0 && starts;
                let descriptor = if structured { with_structure(head, 7, self.kinds, &[180, 360]) } else { head }.bytes();
                let mut bytes = vec![0; 16];
                bytes.extend(u32::from(self.frames).to_be_bytes());
                bytes.extend([layer as u8, n as u8, count as u8, u8::from(whole && layer == 0)]);
                bytes.resize((size / count).max(bytes.len()), 0);
                let picture = &mut self.pictures[0];
                picture.next += 1;
                let (ssrc, next, time) = (picture.ssrc, picture.next, (passed * 90) as u32);
                let marker = if ends && layer == 1 { 128 } else { 0 };
                self.write((96 | marker, ssrc, next, time), vec![(7, descriptor.clone())], &bytes);
                self.kept.insert((ssrc, next as u16), Kept { bytes, descriptor, time, at: now - SECOND });
            }
            self.frames = self.frames.wrapping_add(1);
        }
    }

    fn write(&mut self, (kind, ssrc, index, time): (u8, u32, u64, u32), mut extensions: Vec<(u8, Vec<u8>)>, payload: &[u8]) {
        extensions.insert(0, (5, self.number.to_be_bytes().to_vec()));
        self.number = self.number.wrapping_add(1);
        let wide = extensions.iter().any(|(_, body)| body.len() > 16);
        let mut body = Vec::new();
        for (number, content) in extensions {
            let length = content.len() as u8;
            body.extend(if wide { vec![number, length] } else { vec![number << 4 | (length - 1)] });
            body.extend(content);
        }
        body.resize(body.len().next_multiple_of(4), 0);
        let mut packet = vec![0x90, kind];
        packet.extend((index as u16).to_be_bytes());
        packet.extend(time.to_be_bytes());
        packet.extend(ssrc.to_be_bytes());
        packet.extend(if wide { [0x10, 0] } else { [0xbe, 0xde] });
        packet.extend((body.len() as u16 / 4).to_be_bytes());
        packet.extend(body);
        let header = packet.len();
        packet.extend(payload);
        let end = packet.len();
        packet.resize(end + 16, 0);
        self.keys.seal.seal(&mut packet, header, end, index).unwrap();
        self.out.push(packet);
    }

    fn hear(&mut self, now: Instant, datagram: &[u8]) {
        let Ok(plain) = self.keys.open.rtcp(datagram) else { return };
        let (mut missed, mut whole) = (Vec::new(), Vec::new());
        rtcp::read(&plain, |message| match message {
            Message::Lost { ssrc, pairs } => missed.extend(rtcp::lost(pairs).map(|sequence| (ssrc, sequence))),
            Message::KeyFrame { ssrc } => whole.push(ssrc),
            _ => {}
        });
        for (ssrc, sequence) in missed {
            // A browser does not repeat what it repeated less than a round trip ago.
            let Some(kept) = self.kept.get_mut(&(ssrc, sequence)).filter(|kept| now >= kept.at + ms(100)) else { continue };
            kept.at = now;
            let repeated = [&sequence.to_be_bytes()[..], &kept.bytes].concat();
            let (time, descriptor) = (kept.time, kept.descriptor.clone());
            self.repeated += 1;
            let at = (ssrc - 20) as usize;
            self.pictures[at].repeats += 1;
            let next = self.pictures[at].repeats + 500;
            let name = self.pictures[at].layer.map(|layer| (6, vec![b'0' + layer as u8]));
            let descriptor = Some((7, descriptor)).filter(|(_, descriptor)| !descriptor.is_empty());
            self.write((97, 30 + at as u32, next, time), name.into_iter().chain(descriptor).collect(), &repeated);
        }
        for picture in self.pictures.iter_mut().filter(|picture| whole.contains(&picture.ssrc)) {
            picture.key_wanted = true;
            picture.asked += 1;
        }
    }
}

impl Listener {
    fn new(now: Instant) -> Self {
        Self {
            keys: keys(true),
            arrivals: None,
            sound: Vec::new(),
            redundant: 0,
            plain: 0,
            frames: BTreeMap::new(),
            came: BTreeMap::new(),
            decoded: None,
            shown: Vec::new(),
            waits_since: now,
            asked_at: now,
            highest: None,
            missing: BTreeMap::new(),
            key_frames_asked: 0,
            ssrc: 0,
            nacks: 0,
            structure: None,
            decoded_frames: BTreeSet::new(),
        }
    }

    fn hear(&mut self, now: Instant, datagram: &[u8]) {
        if (192..=223).contains(&datagram[1]) {
            return;
        }
        let header = Header::parse(datagram).unwrap();
        if let Some([high, low]) = header.extension(datagram, 5) {
            let number = u16::from_be_bytes([*high, *low]);
            self.arrivals.get_or_insert_with(|| Arrivals::new(now, number)).handle_packet(now, number);
        }
        let Ok(plain) = self.keys.open.rtp(datagram, &header) else { return };
        let payload = header.payload(&plain);
        match header.payload_type {
            111 | 63 => {
                let at = if header.payload_type == 63 { usize::from(red::primary(payload, 111).unwrap()) } else { 0 };
                assert_eq!(payload[at..], *"now".repeat(25).as_bytes());
                self.redundant += u32::from(at > 0);
                self.plain += u32::from(at == 0);
                self.sound.push(now);
            }
            96 | 98 => self.take(now, &header, datagram, payload),
            _ if payload.len() >= 2 => {
                let header = header.repeated(u16::from_be_bytes([payload[0], payload[1]]), self.ssrc);
                self.take(now, &header, datagram, &payload[2..]);
            }
            _ => {}
        }
    }

    fn take(&mut self, now: Instant, header: &Header, datagram: &[u8], payload: &[u8]) {
        let (sequence, time) = (header.sequence, header.timestamp);
        let index = self.highest.map_or(0x1_0000 | u64::from(sequence), |highest| extend(highest, sequence));
        let highest = *self.highest.get_or_insert(index);
        for lost in highest + 1..index {
            self.missing.insert(lost, (0, None));
        }
        self.missing.remove(&index);
        self.highest = Some(highest.max(index));
        if payload.is_empty() {
            return;
        }
        let number = u32::from_be_bytes(payload[16..20].try_into().unwrap());
        self.came.insert(index, number);
        let [layer, n, count, whole] = payload[20..24] else { return };
        let frame = self.frames.entry((time, usize::from(layer), number)).or_insert(Frame {
            came: BTreeSet::new(),
            count,
            whole: whole == 1,
            described: None,
            ends: false,
        });
        frame.came.insert(n);
        frame.ends |= header.marker;
        if let Some(bytes) = header.extension(datagram, 6) {
            let read = Descriptor::parse(bytes, self.structure.as_ref());
            if let Some(read) = read {
                self.structure = read.structure.or(self.structure.take());
                frame.described = Some(read.frame);
            }
            self.decode_sizes(now);
        } else {
            self.decode(now);
        }
    }

    /// Every frame that is whole and has all that it builds upon; a picture is shown with the frame that ends it.
    fn decode_sizes(&mut self, now: Instant) {
        for ((_, layer, _), frame) in &self.frames {
            let Some(described) = &frame.described else { continue };
            let is_ready =
                frame.came.len() == usize::from(frame.count) && described.needs().all(|number| self.decoded_frames.contains(&number));
            if is_ready && self.decoded_frames.insert(described.number) && frame.ends {
                self.shown.push((now, *layer));
                self.waits_since = now;
                self.decoded.get_or_insert((0, *layer, 0));
            }
        }
        while self.frames.len() > 200 {
            self.frames.pop_first();
        }
    }

    /// The next picture if it is whole; else a later key frame.
    fn decode(&mut self, now: Instant) {
        loop {
            let whole = |frame: &Frame| frame.came.len() == usize::from(frame.count);
            let next = self.frames.iter().find(|((time, layer, number), frame)| {
                whole(frame)
                    && match self.decoded {
                        None => frame.whole,
                        Some((t, l, n)) => *time > t && ((*layer == l && *number == n + 1) || frame.whole),
                    }
            });
            let Some(key) = next.map(|(key, _)| *key) else { return };
            self.frames = self.frames.split_off(&key);
            self.decoded = Some(key);
            self.shown.push((now, key.1));
            self.waits_since = now;
        }
    }

    fn speak(&mut self, now: Instant, passed: u64) -> Vec<Vec<u8>> {
        let mut plain = Vec::new();
        if passed.is_multiple_of(20) {
            let due = |(tries, at): &(u8, Option<Instant>)| *tries < 10 && at.is_none_or(|at| now >= at + ms(100));
            let mut ask = Vec::new();
            for (index, state) in self.missing.iter_mut().filter(|(_, state)| due(state)).take(200) {
                *state = (state.0 + 1, Some(now));
                ask.push(*index as u16);
            }
            if !ask.is_empty() {
                self.nacks += ask.len() as u64;
                rtcp::write_lost(&mut plain, 77, self.ssrc, &ask);
            }
            if self.missing.len() > 1_000 {
                self.missing.clear();
                self.waits_since = now - 3 * SECOND;
            }
        }
        // Without a first whole picture it asks at once, and three seconds after the last one that it could show.
        let patience = if self.decoded.is_none() { ms(200) } else { 3 * SECOND };
        if now >= self.waits_since + patience && now >= self.asked_at + ms(200) && self.highest.is_some() {
            self.asked_at = now;
            self.key_frames_asked += 1;
            rtcp::write_picture_loss(&mut plain, 77, self.ssrc);
        }
        if passed.is_multiple_of(100) {
            let mut report = Vec::new();
            if self.arrivals.as_mut().is_some_and(|arrivals| arrivals.take_report(&mut report)) {
                rtcp::write_arrivals(&mut plain, 77, self.ssrc, &report);
            }
        }
        if plain.is_empty() { Vec::new() } else { vec![self.keys.seal_rtcp(&plain).unwrap().to_vec()] }
    }
}

fn offer(layers: usize) -> String {
    let fingerprint = ["0A"; 32].join(":");
    let transport =
        format!("a=ice-ufrag:them\r\na=ice-pwd:0123456789012345678901\r\na=fingerprint:sha-256 {fingerprint}\r\na=setup:actpass\r\n");
    let names: Vec<String> = (0..layers).map(|layer| layer.to_string()).collect();
    let mut layered = String::new();
    if layers > 1 {
        names.iter().for_each(|name| layered += &format!("a=rid:{name} send\r\n"));
        layered += &format!("a=simulcast:send {}\r\n", names.join(";"));
    }
    let numbers = "a=extmap:5 http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01\r\n";
    format!(
        "v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=group:BUNDLE 0 1\r\n\
         m=audio 9 UDP/TLS/RTP/SAVPF 109 60\r\nc=IN IP4 0.0.0.0\r\na=mid:0\r\na=sendonly\r\na=rtpmap:109 opus/48000/2\r\n\
         a=rtpmap:60 red/48000/2\r\na=fmtp:60 109/109\r\na=rtcp-fb:109 transport-cc\r\n{numbers}{transport}\
         m=video 9 UDP/TLS/RTP/SAVPF 96 97\r\nc=IN IP4 0.0.0.0\r\na=mid:1\r\na=sendonly\r\na=rtpmap:96 VP8/90000\r\n\
         a=rtcp-fb:96 nack\r\na=rtcp-fb:96 nack pli\r\na=rtcp-fb:96 transport-cc\r\na=rtpmap:97 rtx/90000\r\na=fmtp:97 apt=96\r\n{numbers}\
         a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id\r\na=extmap:6 urn:ietf:params:rtp-hdrext:sdes:repaired-rtp-stream-id\r\n\
         {layered}{transport}"
    )
}

/// A publisher of one stream with several sizes in it.
fn scalable_offer() -> String {
    let descriptor = format!("a=extmap:7 {}\r\na=rtcp-fb:96 nack\r\n", sdp::DESCRIPTOR);
    offer(1).replace("VP8/90000", "VP9/90000").replace("a=rtcp-fb:96 nack\r\n", &descriptor)
}

#[test]
fn a_tenth_lost_and_much_jitter_leave_no_gap_in_speech_and_pictures_come() {
    let table =
        [("loss", 0, 100, 0), ("jitter", 100, 0, 0), ("overtaking", 100, 0, 1_000), ("both", 100, 100, 0), ("all", 100, 100, 1_000)];
    let mut faults = Vec::new();
    for (bits, over) in [(ONE, Over::One), (SMALL_LARGE, Over::One), (SMALL_LARGE, Over::Two)] {
        // Of one size a network that both trembles and loses is the worst; with the other seeds it is too, not more so.
        let worst = [(3, ("both", 100, 100, 0))].into_iter().filter(|_| bits == ONE);
        // Over two workers only all of it together.
        let table = table.into_iter().filter(|(name, ..)| over == Over::One || *name == "all");
        for (seed, (name, jitter, loss, reorder)) in table.map(|row| (1, row)).chain(worst) {
            let mut call = Call::over(over, seed, bits);
            call.pass(5 * SECOND);
            let since = call.now;
            call.weather(|network| {
                network.jitter = ms(jitter);
                (network.loss_permille, network.reorder_permille, network.duplicate_permille) = (loss, reorder, loss / 10);
            });
            call.pass(40 * SECOND);
            let ((speech, picture), rate) = (call.gaps(since), call.rate(since));
            println!("{name} of {}: speech {speech:?}, picture {picture:?}, {rate:.1}/s; {}", bits.len(), call.figures());
            // A picture of one size has no smaller one to go on with: it may rest once, until a network that has begun to tremble
            // and to lose is known not to be full.
            let (rest, least) = if bits == ONE { (10 * SECOND, 20.0) } else { (SECOND, 25.0) };
            if speech >= ms(400) || picture >= rest || rate < least {
                faults.push(format!("{name} of {}: {speech:?} {picture:?} {rate:.1}", bits.len()));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn a_receiver_that_reports_no_arrivals_gets_everything() {
    let silent = |answer: String| {
        let lines = answer.lines().filter(|line| !line.contains("transport"));
        lines.map(|line| format!("{line}\r\n")).collect()
    };
    for bits in [ONE, SMALL_LARGE] {
        let mut call = Call::with(1, (bits, &[]), silent);
        call.pass(5 * SECOND);
        let since = call.now;
        call.pass(5 * SECOND);
        assert!(call.rate(since) > 29.0, "{}; {}", call.rate(since), call.figures());
    }
}

#[test]
fn redundant_sound_goes_to_whoever_takes_it_and_plain_sound_to_whoever_does_not() {
    Over::BOTH.into_iter().for_each(copies_reach_only_whoever_they_are_for);
    // As an answer without it, and as one of a browser that has never heard of it.
    let without =
        |answer: String| answer.replace("SAVPF 63 111", "SAVPF 111").replace("a=rtpmap:63 red/48000/2\r\na=fmtp:63 111/111\r\n", "");
    let mut lacks = Call::with(1, (ONE, &[]), without);
    lacks.pass(SECOND);
    assert!(lacks.receiver.plain > 40 && lacks.receiver.redundant == 0);
}

fn copies_reach_only_whoever_they_are_for(over: Over) {
    let mut takes = Call::over(over, 1, ONE);
    takes.pass(SECOND);
    // Copies come as soon as none can be of the time before; what was not for the receiver does not reach it as a copy either.
    let withhold = |withheld| Command::Withhold { room: ROOM, from: PeerKey(1), to: PeerKey(2), withheld };
    let pause = |paused| Command::Pause { peer: PeerKey(1), kind: Kind::Audio, paused };
    assert!(takes.receiver.redundant > 20 && takes.receiver.plain < 20);
    let orders: [fn(bool) -> Command; 2] = [withhold, pause];
    for order in orders {
        takes.order(order(true));
        takes.pass(SECOND);
        let before = (takes.receiver.redundant, takes.receiver.plain);
        takes.order(order(false));
        takes.pass(ms(300));
        assert_eq!(takes.receiver.redundant, before.0);
        assert!(takes.receiver.plain > before.1 + 10);
        takes.pass(SECOND);
        assert!(takes.receiver.redundant > before.0 + 40);
    }
}

#[test]
fn after_five_seconds_of_nothing_the_picture_is_back_within_two() {
    for bits in [ONE, SMALL_LARGE] {
        for seed in 1..4 {
            let mut call = Call::new(seed, bits);
            call.pass(5 * SECOND);
            call.weather(|network| network.loss_permille = 1_000);
            call.pass(5 * SECOND);
            call.weather(|network| network.loss_permille = 0);
            let back = call.now;
            call.pass(5 * SECOND);
            let first = call.receiver.shown.iter().find(|(at, _)| *at > back).map(|(at, _)| *at - back);
            println!("after an outage: {first:?}; {}", call.figures());
            assert!(first.is_some_and(|first| first < 2 * SECOND), "{seed}: {first:?}; {}", call.figures());
            assert!(call.rate(back + 2 * SECOND) > 25.0, "{seed}: {}", call.figures());
        }
    }
}

#[test]
fn on_a_line_of_250_kbits_sound_never_breaks_and_the_page_is_told_what_does_not_come() {
    for bits in [ONE, SMALL_LARGE] {
        let mut call = Call::new(3, bits);
        call.pass(5 * SECOND);
        let since = call.now;
        call.networks[2].bits_per_second = 250_000;
        call.pass(60 * SECOND);
        let (speech, picture) = call.gaps(since);
        println!("250 kbit/s of {}: speech {speech:?}, picture {picture:?}, {:.1}/s; {}", bits.len(), call.rate(since), call.figures());
        let starved =
            call.events.iter().any(|(_, event)| matches!(event, Event::Starved { sources, .. } if sources == &[(PeerKey(1), Kind::Video)]));
        assert!(starved || bits != ONE, "told if not even the smallest fits");
        assert!(speech < ms(200), "{speech:?}; {}", call.figures());
    }
}

#[test]
fn sizes_that_nobody_uses_are_not_sent_and_are_back_within_a_second() {
    let view = |lines| Command::View { peer: PeerKey(2), pictures: vec![Shown { source: PeerKey(1), kind: Kind::Video, lines }] };
    let withhold = |withheld| Command::Withhold { room: ROOM, from: PeerKey(1), to: PeerKey(2), withheld };
    // What happens, what is used then, which size comes back when it is over.
    let table = [
        ("a small tile", view(100), view(500), [true, false], 1),
        ("out of sight", view(0), view(500), [false, false], 1),
        ("out of sight, then a small tile", view(0), view(100), [false, false], 0),
        ("withheld", withhold(true), withhold(false), [false, false], 1),
    ];
    for ((name, less, more, used, back), over) in table.iter().flat_map(|row| Over::BOTH.map(|over| (row.clone(), over))) {
        let mut call = Call::over(over, 1, SMALL_LARGE);
        call.pass(5 * SECOND);
        call.order(less);
        call.pass(4 * SECOND);
        assert_eq!(call.publisher.used, [true, true], "{name}: not at once");
        call.pass(2 * SECOND);
        assert_eq!(call.publisher.used, used, "{name}");
        call.pass(20 * SECOND);
        call.order(more);
        let since = call.now;
        call.pass(2 * SECOND);
        let first = call.receiver.shown.iter().find(|(at, layer)| *at > since && *layer == back).map(|(at, _)| *at - since);
        println!("{name} over {over:?}: back after {first:?}");
        // The first whole picture of a size that comes beside another one, or as the smallest, is not missed.
        let soon = if used[0] || back == 0 { ms(250) } else { SECOND };
        assert!(first.is_some_and(|first| first < soon), "{name} over {over:?}: {first:?}; {}", call.figures());
    }
}

#[test]
fn of_one_stream_a_line_gets_the_size_that_it_carries() {
    let view = |lines| Command::View { peer: PeerKey(2), pictures: vec![Shown { source: PeerKey(1), kind: Kind::Video, lines }] };
    let table: [(&str, &'static [FrameKind], Over); 3] = [
        ("built upon each other", &L2T2, Over::One),
        ("apart", &L2T2_KEY, Over::One),
        ("built upon each other, over two workers", &L2T2, Over::Two),
    ];
    for (name, kinds, over) in table {
        let mut call = Call::build(over, 1, (SMALL_LARGE, kinds), |answer| answer);
        // Pictures of each layer per second in the last two seconds.
        let shown = |call: &Call| {
            [0, 1].map(|layer| call.receiver.shown.iter().filter(|(at, of)| *of == layer && *at + 2 * SECOND >= call.now).count() / 2)
        };
        let settles = |call: &mut Call, what: &str, wanted: [usize; 2], time: Duration| {
            let since = call.now;
            call.pass(2 * SECOND);
            while shown(call).iter().zip(wanted).any(|(shown, wanted)| shown.abs_diff(wanted) > 2) {
                assert!(call.now < since + time, "{name}, {what}: {:?}; {}", shown(call), call.figures());
                call.pass(ms(100));
            }
            println!("{name}, {what}: after {:?}; {}", call.now - since - 2 * SECOND, call.figures());
        };
        settles(&mut call, "a wide line", [0, 30], 10 * SECOND);
        assert_eq!(call.receiver.missing.len(), 0, "no number is missing");
        call.networks[2].bits_per_second = 420_000;
        settles(&mut call, "a line for the smaller one", [30, 0], 15 * SECOND);
        let since = call.now;
        call.pass(5 * SECOND);
        let (speech, picture) = call.gaps(since);
        assert!(speech < ms(200) && picture < SECOND, "{name}: {speech:?} {picture:?}");
        call.networks[2].bits_per_second = 20_000_000;
        settles(&mut call, "a wide line again", [0, 30], 60 * SECOND);
        call.order(view(100));
        settles(&mut call, "a small tile", [30, 0], 5 * SECOND);
        call.order(view(500));
        settles(&mut call, "a large tile", [0, 30], 8 * SECOND);
        // Withheld, and released: nothing of between, and it goes on by itself.
        let withhold = |withheld| Command::Withhold { room: ROOM, from: PeerKey(1), to: PeerKey(2), withheld };
        call.order(withhold(true));
        call.pass(ms(100));
        // What the narrow line lost is not waited for any more.
        call.receiver.missing.clear();
        let before = call.receiver.shown.len();
        call.pass(3 * SECOND);
        assert_eq!(call.receiver.shown.len(), before, "{name}");
        call.order(withhold(false));
        settles(&mut call, "after it was withheld", [0, 30], 10 * SECOND);
        assert_eq!(call.receiver.missing.len(), 0, "nothing of between is missed");
        call.weather(|network| (network.loss_permille, network.reorder_permille, network.jitter) = (20, 200, ms(20)));
        let since = call.now;
        call.pass(20 * SECOND);
        println!("{name}, in bad weather: {:?}, {:.1}/s; {}", call.gaps(since), call.rate(since), call.figures());
        assert!(call.gaps(since).1 < SECOND && call.rate(since) > 25.0, "{name}: {:?} {}", call.gaps(since), call.figures());
    }
}

#[test]
fn who_does_not_take_descriptors_gets_all_of_the_stream() {
    let without = |answer: String| {
        let lines = answer.lines().filter(|line| !line.contains(sdp::DESCRIPTOR));
        lines.map(|line| format!("{line}\r\n")).collect()
    };
    let mut call = Call::with(1, (SMALL_LARGE, &L2T2), without);
    call.pass(5 * SECOND);
    let came = call.receiver.highest;
    let view = Command::View { peer: PeerKey(2), pictures: vec![Shown { source: PeerKey(1), kind: Kind::Video, lines: 100 }] };
    call.sfu.handle_command(call.now, view);
    call.pass(5 * SECOND);
    let packets = call.receiver.highest.unwrap() - came.unwrap();
    assert!(packets > 5 * 28 * 4, "the four packets of each picture: {packets}");
    assert!(call.receiver.structure.is_none() && call.receiver.missing.is_empty());
}
