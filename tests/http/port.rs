//! The one port: what a connection to it is for is told by its first bytes.

use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::{Server, raw};

/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// Sends these bytes and waits until the server closes the connection; gives what it said and how long that took.
async fn say(server: &Server, bytes: &[u8]) -> (Vec<u8>, Duration) {
    let mut line = TcpStream::connect(("127.0.0.1", server.port)).await.expect("the server listens");
    line.write_all(bytes).await.expect("it can be said");
    let (since, mut answer) = (Instant::now(), Vec::new());
    let closed = tokio::time::timeout(PATIENCE, line.read_to_end(&mut answer)).await;
    assert!(closed.is_ok(), "{bytes:?}: still open after {:?}", since.elapsed());
    (answer, since.elapsed())
}

/// A framed check for a leg that does not exist.
fn check() -> Vec<u8> {
    let name = b"nobody:them\0";
    let mut check = vec![0, 1, 0, 4 + name.len() as u8, 0x21, 0x12, 0xa4, 0x42];
    check.extend([7; 12]);
    check.extend([0, 6, 0, name.len() as u8 - 1]);
    check.extend(name);
    [&(check.len() as u16).to_be_bytes()[..], &check].concat()
}

async fn figure(server: &Server, name: &str) -> u64 {
    let figures = server.visitor().get("/metrics").await.text;
    let line = figures.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' ')).expect("the figure");
    line.parse().expect("a number")
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_and_media_share_a_port_and_nothing_else_is_answered() {
    let server = Server::start().await;
    let at_once = Duration::from_secs(4);
    for nonsense in [&b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"[..], b"SSH-2.0-x\r\n", &[0, 20, 9, 9, 9, 9, 9, 9, 9, 9]] {
        let (answer, took) = say(&server, nonsense).await;
        assert!(answer.is_empty() && took < at_once, "{nonsense:?}: {answer:?} after {took:?}");
    }
    // What is silent, or stops in the middle of its greeting, is waited for, but not for ever.
    let pieces: [&[u8]; 2] = [b"", &[0, 20, 0, 1]];
    let (silent, halting) = tokio::join!(say(&server, pieces[0]), say(&server, pieces[1]));
    for (answer, took) in [silent, halting] {
        assert!(answer.is_empty() && took > at_once, "{answer:?} after {took:?}");
    }

    // A check is for the media worker, which knows nobody of this name. Until it gives up, the pages go on beside it.
    let waiting = async {
        let since = Instant::now();
        while figure(&server, "visavis_media_streams").await == 0 {
            assert!(since.elapsed() < PATIENCE, "the worker never had the connection");
        }
        server.visitor().get("/healthz").await.expect_status(200);
    };
    let greeting = check();
    let ((answer, took), ()) = tokio::join!(say(&server, &greeting), waiting);
    assert!(answer.is_empty() && took > at_once, "{answer:?} after {took:?}");
    assert!(figure(&server, "visavis_media_rejected_total").await >= 1);

    // And TLS is for the pages.
    let mut line = raw::connect(server.certificate(), server.port).await;
    line.write_all(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").await.expect("a request");
    let mut answer = String::new();
    line.read_to_string(&mut answer).await.expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}
