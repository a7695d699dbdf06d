//! Deletion and policies that wait for somebody to say whether the machine's time is right.

use std::time::Duration;

use super::policies;
use crate::support::Server;

async fn figure(server: &Server, name: &str) -> u64 {
    let text = server.visitor().get("/metrics").await.text;
    let line = text.lines().find_map(|line| line.strip_prefix(&format!("visavis_retention_{name} ")));
    line.and_then(|value| value.parse().ok()).unwrap_or_else(|| panic!("no {name} in {text}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_is_asked_whether_the_time_is_right_and_deletion_begins_at_once() {
    const QUESTION: &str = "Deletion waits, and so do announcements and changes of policies";
    const ANSWER: &str = "data-action=\"confirm-clock\"";
    let mut server = Server::with_business().await;
    let agent = server.agent("tomasz@example.org", "Tomasz Wolny").await;
    let officer = server.account(&["officer"], "ines@example.org", "Ines Sousa").await;
    server.doubt_the_clock().await;
    assert!(server.console_with("fingerprint").contains("Nothing is deleted"), "{}", server.console());
    let agent = server.signed_in(&agent).await;
    assert!(!agent.get("/desk").await.expect_status(200).text.contains(QUESTION), "an agent is not asked");
    agent.post("/settings/clock", &[]).await.expect_status(403);
    // An officer's policies wait: told so, and who answers.
    let officer = server.signed_in(&officer).await;
    for path in ["/officer", "/officer/policies"] {
        let page = officer.get(path).await;
        let text = &page.expect_status(200).text;
        assert!(text.contains(QUESTION) && text.contains("An owner or an admin says") && !text.contains(ANSWER), "{path}");
    }
    officer.post("/settings/clock", &[]).await.expect_status(403);
    assert_eq!((figure(&server, "frozen").await, figure(&server, "last_run_timestamp_seconds").await), (1, 0));

    let owner = server.signed_in(&server.owner()).await;
    for path in ["/desk", "/settings", "/admin", "/officer", "/officer/policies"] {
        let page = owner.get(path).await;
        assert!(page.expect_status(200).text.contains(QUESTION) && page.text.contains(ANSWER), "{path}");
    }
    assert!(owner.get("/officer/policies").await.text.contains("Announcements and changes wait"));
    let pressed = owner.post("/settings/clock", &[]).await;
    let page = owner.get(pressed.expect_status(303).location()).await;
    assert!(page.text.contains("The time is confirmed.") && !page.text.contains(QUESTION));
    assert!(!officer.get("/officer/policies").await.text.contains("Announcements and changes wait"));
    assert_eq!(figure(&server, "frozen").await, 0);
    while figure(&server, "last_run_timestamp_seconds").await == 0 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(!owner.get("/desk").await.text.contains(QUESTION));
    // Pressed twice, on an old page: nothing is left to confirm.
    owner.post("/settings/clock", &[]).await.expect_status(303);
}

/// B.3.5: a day that the clock only claims puts nothing into effect, and the console's log says so.
#[tokio::test(flavor = "multi_thread")]
async fn a_policy_whose_day_came_with_a_doubtful_clock_waits_for_the_answer() {
    let (mut server, owner) = policies::house().await;
    let draft = policies::draft(&owner, "minors").await;
    policies::save(&owner, &draft, "adults/en", policies::ENGLISH).await.expect_status(303);
    policies::save(&owner, &draft, "adults/ar", policies::ARABIC).await.expect_status(303);
    policies::plan(&owner, &draft, &policies::day(40)).await;
    policies::publish(&owner, &draft).await.expect_status(303);
    server.doubt_the_clock().await;
    server.change("UPDATE policy_versions SET release_ms = 1, effective_ms = 1").await;
    while !server.log().contains("so no policy is announced or takes effect") {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(server.visitor().get("/minors").await.text.contains("Starter text"));
    let owner = server.signed_in(&server.owner()).await;
    owner.get("/officer/policies").await.expect_status(200);
    owner.post("/settings/clock", &[]).await.expect_status(303);
    server.take_effect("/minors", 1).await;
}
