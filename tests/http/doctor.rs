//! `visavis doctor` against a real server: what is right passes, what is wrong is named with what to do, and nothing is left.

use std::process::Output;
use std::time::{Duration, Instant};

use crate::support::{Server, run_with_input};

struct Said {
    code: Option<i32>,
    text: String,
}

impl Said {
    fn new(done: &Output) -> Self {
        let text = [&done.stdout[..], &done.stderr[..]].concat();
        Self { code: done.status.code(), text: String::from_utf8(text).expect("UTF-8") }
    }

    #[track_caller]
    fn expect(&self, verdict: &str, what: &str, says: &str) {
        let fits = |line: &str| line.starts_with(&format!("{verdict}  {what:<12}")) && line.contains(says);
        assert!(self.text.lines().any(fits), "no {verdict} {what} {says:?} in\n{}", self.text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sound_server_passes_and_nothing_is_left_behind() {
    let server = Server::with_business().await;
    let ledger = server.say(&["audit", "verify"]);
    let said = Said::new(&server.cli(&["doctor"]));
    assert_eq!((said.code, said.text.contains("FAIL")), (Some(0), false), "{}\n{}", said.text, server.log());
    for what in ["data folder", "disk", "owner", "integrity", "certificate", "pages", "media UDP", "media TCP"] {
        said.expect("PASS", what, "");
    }
    for (what, way) in [("call UDP", "by UDP 127.0.0.1:"), ("call TCP", "by TCP 127.0.0.1:")] {
        assert!(
            said.text.lines().any(|line| line.contains(what) && line.contains(way) && line.contains("hear and see each other")),
            "{}",
            said.text
        );
    }
    assert_eq!(server.say(&["audit", "verify"]), ledger, "the ledger is as it was");
    // The worker's figures are a moment old.
    let since = Instant::now();
    for figure in ["stage_sessions", "media_up_legs", "media_down_legs", "conversations_open"] {
        while !server.visitor().get("/metrics").await.text.contains(&format!("visavis_{figure} 0\n")) {
            assert!(since.elapsed() < Duration::from_secs(20), "{figure}: something is left");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
    // The place of the trial is no service room, and opens for nobody without a token of the machine's holder.
    server.visitor().get("/r/_trial").await.expect_status(404);
    server.visitor().send(server.visitor().request(reqwest::Method::POST, "/whip/_trial/a")).await.expect_status(401);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_public_address_fails_with_the_missing_rule() {
    let server = Server::start_with(&["--public-address", "127.0.0.2"]).await;
    let said = Said::new(&server.cli(&["doctor"]));
    assert_eq!(said.code, Some(1), "{}", said.text);
    let port = server.port;
    said.expect("PASS", "media UDP", &format!("127.0.0.1:{port} answers"));
    for carrier in ["UDP", "TCP"] {
        let rule = format!("in the router, forward {carrier} port {port} to this machine's 127.0.0.1");
        said.expect("FAIL", &format!("media {carrier}"), &rule);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_origin_fails_and_a_server_that_does_not_run_is_not_started() {
    let mut server = Server::start().await;
    let said = Said::new(&server.cli(&["doctor", "--origin", "https://localhost:1"]));
    assert_eq!(said.code, Some(1), "{}", said.text);
    said.expect("FAIL", "pages", "forward TCP port 1 to this machine's port");
    said.expect("WARN", "call", "no page answers");

    server.kill();
    let said = Said::new(&server.cli(&["doctor"]));
    assert_eq!(said.code, Some(1), "{}", said.text);
    said.expect("PASS", "integrity", "");
    said.expect("FAIL", "server", "`visavis serve");
    let said = Said::new(&run_with_input(&["doctor", "--data", "/nonexistent/visavis"], ""));
    assert_eq!(said.code, Some(1), "{}", said.text);
    said.expect("FAIL", "data folder", "--data");
    assert!(!std::path::Path::new("/nonexistent").exists());
}
