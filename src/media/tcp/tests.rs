//! Frames in tables, and connections over loopback.

use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use mio::{Events, Poll};

use super::*;

/// The packets as frames.
fn framed(packets: &[&[u8]]) -> Vec<u8> {
    let frame = |packet: &&[u8]| [&(packet.len() as u16).to_be_bytes()[..], packet].concat();
    packets.iter().flat_map(frame).collect()
}

/// A worker's connections, and the other side of one.
struct Bench {
    poll: Poll,
    streams: Streams,
    now: Instant,
    /// Shared with what is held for the connection.
    held: Arc<()>,
    client: std::net::TcpStream,
    id: StreamId,
}

impl Bench {
    fn new() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let client = std::net::TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        client.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let (poll, mut streams, now, held) = (Poll::new().unwrap(), Streams::new(1), Instant::now(), Arc::new(()));
        streams.accept(now, poll.registry(), listener.accept().unwrap().0, Box::new(held.clone()));
        Self { poll, streams, now, held, client, id: StreamId(FIRST_TOKEN) }
    }

    /// Waits for what the system has to tell; `false` if that is nothing.
    fn wait(&mut self, patience: Duration) -> bool {
        let mut events = Events::with_capacity(8);
        self.poll.poll(&mut events, Some(patience)).unwrap();
        events.iter().for_each(|event| self.streams.handle_ready(event));
        !events.is_empty()
    }

    /// The packets that arrive until there are so many or the connection is over.
    fn packets(&mut self, count: usize) -> Vec<Vec<u8>> {
        let (mut seen, mut input) = (Vec::new(), vec![0; 8 * 1024]);
        while seen.len() < count && self.streams.count() > 0 {
            self.wait(Duration::from_secs(20));
            while let Some((path, whole)) = self.streams.receive(self.now, &mut input) {
                assert_eq!(path.remote.address, self.client.local_addr().unwrap());
                assert_eq!(path.remote.stream, Some(self.id));
                seen.extend(Frames(&input[..whole]).map(<[u8]>::to_vec));
            }
        }
        seen
    }

    /// Sends numbered packets until some have to wait and one is dropped; gives how many were not.
    fn fill(&mut self) -> u32 {
        let mut sent = 0;
        while self.streams.dropped() == 0 {
            let packet = [&u32::to_be_bytes(sent)[..], &[7; 996]].concat();
            self.streams.send(self.id, packet.len(), &packet);
            sent += 1;
        }
        sent - 1
    }

    /// The numbers that the client reads until nothing comes any more.
    fn numbers(&mut self) -> Vec<u32> {
        let (mut seen, mut bytes, mut chunk) = (Vec::new(), Vec::new(), [0; 64 * 1024]);
        self.client.set_nonblocking(true).unwrap();
        let mut quiet = 0;
        while quiet < 5 {
            match self.client.read(&mut chunk) {
                Ok(read) => {
                    quiet = 0;
                    bytes.extend(&chunk[..read]);
                    let whole = whole_frames(&bytes).expect("what arrives is well framed");
                    seen.extend(Frames(&bytes[..whole]).map(|packet| u32::from_be_bytes(packet[..4].try_into().unwrap())));
                    bytes.drain(..whole);
                }
                Err(_) => quiet += u32::from(!self.wait(Duration::from_millis(20))),
            }
        }
        assert!(bytes.is_empty(), "no frame is cut");
        seen
    }
}

#[test]
fn what_is_whole_is_told_from_what_has_begun() {
    let both = framed(&[b"one", b"three"]);
    let most = framed(&[&[7; limits::MEDIA_FRAME_BYTES]]);
    let table: [(&str, &[u8], Result<usize, Rejected>); 8] = [
        ("nothing", b"", Ok(0)),
        ("half a head", &[0], Ok(0)),
        ("a head", &[0, 3], Ok(0)),
        ("almost", &both[..4], Ok(0)),
        ("one and a bit", &both[..8], Ok(5)),
        ("two", &both, Ok(12)),
        ("the longest", &most, Ok(2 + limits::MEDIA_FRAME_BYTES)),
        ("a longer one", &[8, 1], Err(Rejected)),
    ];
    for (name, bytes, wanted) in table {
        assert_eq!(whole_frames(bytes), wanted, "{name}");
    }
    assert_eq!(Frames(&both).collect::<Vec<_>>(), [&b"one"[..], b"three"]);
    assert_eq!(Frames(&framed(&[b"", b"x"])).collect::<Vec<_>>(), [&b""[..], b"x"], "an empty one is one, too");
}

#[test]
fn the_first_check_tells_the_worker_however_much_has_arrived() {
    let names: [(&str, Option<usize>); 5] =
        [("0abc:them", Some(0)), ("3abc:them", Some(3)), ("zabc:them", Some(31)), ("Abc:them", None), (":them", None)];
    for (name, worker) in names {
        let check = ice::tests::check(name, "password", false, None);
        let bytes = framed(&[&check, b"more"]);
        assert_eq!(addressee_of(&bytes), worker, "{name}");
        let cut = (0..2 + check.len()).find(|end| addressee_of(&bytes[..*end]).is_some());
        assert_eq!(cut, None, "{name}: a part of a check names nobody");
    }
    assert_eq!(addressee_of(&framed(&[b"nothing that is a check", &ice::tests::check("1abc:them", "password", false, None)])), None);

    let mut bench = Bench::new();
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    bench.client = std::net::TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    let mut server = listener.accept().unwrap().0;
    assert_eq!(addressee(&server), None, "nothing has arrived, and nobody waits");
    let bytes = framed(&[&ice::tests::check("1abc:them", "password", false, None)]);
    bench.client.write_all(&bytes).unwrap();
    while server.peek(&mut [0; 1_000]).is_ok_and(|seen| seen < bytes.len()) {}
    while server.peek(&mut [0; 1_000]).is_err() {}
    assert_eq!(addressee(&server), Some(1));
    let mut read = vec![0; bytes.len()];
    server.read_exact(&mut read).unwrap();
    assert_eq!(read, bytes, "it was only looked at");
}

#[test]
fn the_rest_of_a_frame_is_known_wherever_it_is_cut() {
    let frames = framed(&[b"one", b"three", b"x"]);
    let wanted = [0, 4, 3, 2, 1, 0, 6, 5, 4, 3, 2, 1, 0, 2, 1, 0];
    for (sent, wanted) in wanted.into_iter().enumerate() {
        assert_eq!(rest_of_frame(&frames, 0, sent), wanted, "{sent}");
    }
    // The same without the first two bytes.
    for sent in 0..frames.len() - 2 {
        let wanted = if sent == 0 { 3 } else { wanted[sent + 2] };
        assert_eq!(rest_of_frame(&frames[2..], 3, sent), wanted, "{sent}");
    }
}

#[test]
fn frames_arrive_whole_however_they_are_cut() {
    let mut bench = Bench::new();
    let bytes = framed(&[b"one", &[9; 2000], b"", b"four"]);
    for piece in [&bytes[..1], &bytes[1..4], &bytes[4..1500], &bytes[1500..]] {
        bench.client.write_all(piece).unwrap();
    }
    let seen = bench.packets(4);
    assert_eq!(seen, [b"one".to_vec(), vec![9; 2000], Vec::new(), b"four".to_vec()]);
    assert_eq!(Arc::strong_count(&bench.held), 2);
    bench.client.shutdown(std::net::Shutdown::Both).unwrap();
    assert!(bench.packets(1).is_empty());
    let end = bench.streams.poll_ended().expect("the machine is told");
    assert_eq!((end.stream, bench.streams.poll_ended()), (Some(bench.id), None));
    assert_eq!(Arc::strong_count(&bench.held), 1, "what was held is given back");
}

#[test]
fn a_frame_that_no_packet_fills_ends_the_connection() {
    let mut bench = Bench::new();
    bench.client.write_all(&[0x21, 0x12, 1]).unwrap();
    assert!(bench.packets(1).is_empty());
    assert_eq!((bench.streams.count(), bench.streams.poll_ended().is_some()), (0, true));
}

#[test]
fn a_slow_reader_loses_whole_frames_and_the_memory_is_bounded() {
    let mut bench = Bench::new();
    let sent = bench.fill();
    let waiting = bench.streams.open[&bench.id].waiting.bytes.len();
    assert!(waiting <= limits::MEDIA_STREAM_WAITING && waiting > limits::MEDIA_STREAM_WAITING / 2, "{waiting}");
    for _ in 0..100 {
        bench.streams.send(bench.id, 500, &[7; 1000]);
    }
    assert_eq!(bench.streams.dropped(), 1 + 200 - (limits::MEDIA_STREAM_WAITING - waiting) as u64 / 502);
    let numbers = bench.numbers();
    assert!(numbers[..sent as usize].iter().copied().eq(0..sent), "all before the first that was dropped, in order");
    assert_eq!(bench.streams.open[&bench.id].waiting.bytes.capacity(), 0, "who waits for nothing has no memory");
    bench.streams.send(bench.id, 1000, &[1; 1000]);
    assert_eq!(bench.numbers(), [0x0101_0101], "and goes on");
}

#[test]
fn what_is_taken_back_does_not_arrive() {
    let mut bench = Bench::new();
    let sent = bench.fill();
    bench.streams.recall(bench.id);
    let left = bench.streams.open[&bench.id].waiting.bytes.len();
    assert!(left < 1002, "at most the frame that has begun to leave");
    let numbers = bench.numbers();
    assert!(numbers.iter().copied().eq(0..numbers.len() as u32));
    assert!((numbers.len() as u32) < sent);
}

#[test]
fn whom_nobody_recognises_is_closed() {
    let ms = Duration::from_millis;
    // After how long, recognised or not, and whether it lives on then.
    let table = [
        (limits::MEDIA_STREAM_PROOF - ms(1), false, true),
        (limits::MEDIA_STREAM_PROOF, false, false),
        (limits::MEDIA_CONSENT - ms(1), true, true),
        (limits::MEDIA_CONSENT, true, false),
    ];
    for (after, recognised, lives) in table {
        let mut bench = Bench::new();
        bench.streams.handle_timeout(bench.now + after, |_| recognised);
        assert_eq!(bench.streams.count() == 1, lives, "{after:?} {recognised}");
    }
    for (recognised, lives) in [(true, true), (false, false)] {
        let mut bench = Bench::new();
        let check = framed(&[&[0; 1000]]);
        for _ in 0..=limits::MEDIA_STREAM_PROOF_BYTES / check.len() {
            bench.client.write_all(&check).unwrap();
            bench.packets(1);
            bench.streams.judge(bench.now, bench.id, recognised);
        }
        assert_eq!(bench.streams.count() == 1, lives, "{recognised}");
    }
}

#[test]
fn connections_have_a_limit_and_strangers_make_room() {
    for is_known in [true, false] {
        let mut bench = Bench::new();
        bench.streams.judge(bench.now, bench.id, is_known);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let mut further = std::net::TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        bench.streams.accept(bench.now, bench.poll.registry(), listener.accept().unwrap().0, Box::new(()));
        assert_eq!(bench.streams.count(), 1);
        let closed = if is_known { &mut further } else { &mut bench.client };
        assert_eq!(closed.read(&mut [0]).unwrap(), 0, "closed");
        assert_eq!(bench.streams.poll_ended().is_some(), !is_known, "the machine is told");
    }
}
