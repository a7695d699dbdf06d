//! Start and stop of `visavis serve`: what it prints, what it refuses, how it ends.

use std::net::TcpListener;
use std::time::{Duration, Instant};

use reqwest::Method;
use reqwest::header::{AUTHORIZATION, HOST};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::support::{Server, run_with_input};

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_folder_shows_addresses_data_and_a_link_for_the_set_up() {
    let mut server = Server::start().await;
    let console = server.console_with("▀");
    let link = server.url("/setup/");
    for wanted in [server.url("/"), server.data().display().to_string(), link.clone(), server.url("/trust")] {
        assert!(console.contains(&wanted), "{wanted} is missing in:\n{console}");
    }
    assert!(console.contains('█') || console.contains('▀'), "a code for a phone's camera:\n{console}");
    let first = console.lines().find(|line| line.starts_with(&link)).expect("a line with the link alone").to_owned();
    server.visitor().get(first.strip_prefix(&server.origin()).expect("our origin")).await.expect_status(200);

    server.kill();
    server.restart().await;
    // Still not set up, so there is a new link.
    server.console_with(&link);
    let old = server.visitor().get(first.strip_prefix(&server.origin()).expect("our origin")).await;
    assert_eq!(old.status, 410, "the earlier link works no more");

    server.set_up();
    server.kill();
    server.restart().await;
    server.stop();
    assert!(!server.ended_console_has("/setup/"), "nothing to set up any more");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_told_to_stop_stops_at_once_and_without_a_fault() {
    let mut server = Server::start().await;
    let socket = server.data().join("control.sock");
    assert!(socket.exists());
    let (status, took) = server.stop();
    assert!(status.success(), "{status}: {}", server.log());
    assert!(took < Duration::from_secs(5), "it took {took:?}");
    assert!(!socket.exists(), "the control socket goes with its server");
    server.restart().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_start_says_why_in_one_sentence() {
    let mut server = Server::start().await;
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let taken = taken.local_addr().expect("an address").to_string();
    let folder = tempfile::tempdir().expect("a folder");
    let fresh = folder.path().join("fresh").display().to_string();
    let data = server.data().display().to_string();
    let check = |arguments: &[&str], say: &str| {
        let done = run_with_input(arguments, "");
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert_eq!(done.status.code(), Some(1), "{arguments:?}: {said}");
        let line = said.lines().find(|line| line.starts_with("visavis: ")).unwrap_or_else(|| panic!("{arguments:?}: {said}"));
        assert!(line.contains(say), "{arguments:?}: {said}");
    };
    check(&["serve", "--data", &data, "--listen", "127.0.0.1:0"], "Another Visavis already uses the data folder");
    check(&["serve", "--data", &fresh, "--listen", &taken], "is taken by another program");
    check(&["serve", "--data", "/dev/null/visavis", "--listen", "127.0.0.1:0"], "cannot be written");
    check(&["serve", "--data", &fresh, "--listen", "192.0.2.1:0"], "is not an address of this machine");

    server.kill();
    let database = server.data().join("visavis.db");
    let key = server.folder.path().join("data.key");
    let kept = std::fs::read(&key).expect("the key file");
    std::fs::remove_file(&key).expect("the key file goes");
    check(&["serve", "--data", &data, "--listen", "127.0.0.1:0"], "is missing");
    std::fs::write(&key, [7; 32]).expect("another key");
    std::fs::set_permissions(&key, std::os::unix::fs::PermissionsExt::from_mode(0o600)).expect("for its owner only");
    check(&["serve", "--data", &data, "--listen", "127.0.0.1:0"], "does not belong to the data");
    std::fs::write(&key, kept).expect("the right key");
    rusqlite::Connection::open(database).expect("a database").pragma_update(None, "user_version", 9_999).expect("a newer schema");
    check(&["serve", "--data", &data, "--listen", "127.0.0.1:0"], "newer version");
}

#[tokio::test(flavor = "multi_thread")]
async fn health_is_for_everybody_and_figures_for_this_machine_or_a_token() {
    let server = Server::start().await;
    let visitor = server.visitor();
    assert_eq!(visitor.get("/healthz").await.expect_status(200).text, "ok");
    let foreign = visitor.send(visitor.request(Method::GET, "/healthz").header(HOST, "10.1.2.3")).await;
    foreign.expect_status(200);
    let head = visitor.send(visitor.request(Method::HEAD, "/healthz")).await;
    assert_eq!((head.status, head.text.as_str()), (200, ""));

    let figures = visitor.get("/metrics").await;
    assert!(figures.expect_status(200).text.contains("visavis_uptime_seconds"), "{}", figures.text);
    let free =
        figures.text.lines().find_map(|line| line.strip_prefix("visavis_disk_free_bytes ")).and_then(|free| free.parse::<u64>().ok());
    assert!(free.is_some_and(|free| free > 0), "{}", figures.text);
    let through_proxy = || visitor.request(Method::GET, "/metrics").header("x-forwarded-for", "192.0.2.9");
    visitor.send(through_proxy()).await.expect_status(404);
    visitor.send(through_proxy().header(AUTHORIZATION, "Bearer wrong")).await.expect_status(404);
    let token = server.say(&["admin", "metrics-token"]);
    visitor.send(through_proxy().header(AUTHORIZATION, format!("Bearer {}", token.trim()))).await.expect_status(200);
}

#[tokio::test(flavor = "multi_thread")]
async fn media_workers_are_as_many_as_was_said_and_the_console_names_their_ports() {
    let server = Server::start_with(&["--media-workers", "3", "--media-port", "0"]).await;
    let console = server.console_with("fingerprint ");
    let line = console.lines().find_map(|line| line.strip_prefix("media")).expect("a line about media");
    let ports = line.trim().strip_prefix("udp ports ").expect("several");
    let mut ports: Vec<u16> = ports.split(", ").map(|port| port.parse().expect("a port")).collect();
    ports.dedup();
    assert!(ports.len() == 3 && !ports.contains(&0), "{line}");
    let figures = server.visitor().get("/metrics").await.text;
    for worker in 0..3 {
        assert!(figures.contains(&format!("visavis_media_worker_rooms{{worker=\"{worker}\"}} 0\n")), "{figures}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_name_is_not_served() {
    let server = Server::start().await;
    let visitor = server.visitor();
    for host in ["evil.example", "localhost", "localhost:1", "127.0.0.1.evil.example"] {
        visitor.send(visitor.request(Method::GET, "/").header(HOST, host)).await.expect_status(421);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_head_that_does_not_end_is_cut_off() {
    let server = Server::start_with(&["--http-port", "0"]).await;
    let console = server.console();
    let port: u16 = console
        .split("http port ")
        .nth(1)
        .and_then(|rest| rest.split_whitespace().next())
        .and_then(|port| port.parse().ok())
        .expect("a port");
    let mut slow = tokio::net::TcpStream::connect(("127.0.0.1", port)).await.expect("a connection");
    slow.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ").await.expect("the beginning of a head");
    let since = Instant::now();
    let mut rest = Vec::new();
    let ended = tokio::time::timeout(Duration::from_secs(20), slow.read_to_end(&mut rest)).await;
    assert!(ended.is_ok(), "the connection is still open after {:?}", since.elapsed());
    server.visitor().get("/healthz").await.expect_status(200);
}
