//! Deletion that waits for somebody to say whether the machine's time is right.

use std::time::Duration;

use crate::support::Server;

async fn figure(server: &Server, name: &str) -> u64 {
    let text = server.visitor().get("/metrics").await.text;
    let line = text.lines().find_map(|line| line.strip_prefix(&format!("visavis_retention_{name} ")));
    line.and_then(|value| value.parse().ok()).unwrap_or_else(|| panic!("no {name} in {text}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_is_asked_whether_the_time_is_right_and_deletion_begins_at_once() {
    const QUESTION: &str = "Deletion waits";
    let mut server = Server::with_business().await;
    let agent = server.agent("tomasz@example.org", "Tomasz Wolny").await;
    server.doubt_the_clock().await;
    assert!(server.console_with("fingerprint").contains("Nothing is deleted"), "{}", server.console());
    let agent = server.signed_in(&agent).await;
    assert!(!agent.get("/desk").await.expect_status(200).text.contains(QUESTION), "an agent is not asked");
    agent.post("/settings/clock", &[]).await.expect_status(403);
    assert_eq!((figure(&server, "frozen").await, figure(&server, "last_run_timestamp_seconds").await), (1, 0));

    let owner = server.signed_in(&server.owner()).await;
    for path in ["/desk", "/settings"] {
        assert!(owner.get(path).await.expect_status(200).text.contains(QUESTION), "{path}");
    }
    let pressed = owner.post("/settings/clock", &[]).await;
    let page = owner.get(pressed.expect_status(303).location()).await;
    assert!(page.text.contains("The time is confirmed.") && !page.text.contains(QUESTION));
    assert_eq!(figure(&server, "frozen").await, 0);
    while figure(&server, "last_run_timestamp_seconds").await == 0 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(!owner.get("/desk").await.text.contains(QUESTION));
    // Pressed twice, on an old page: nothing is left to confirm.
    owner.post("/settings/clock", &[]).await.expect_status(303);
}
