//! Looks at conversations of others: asked for with a reason, approved, over after four hours, each in the log (PO-11).

use crate::support::recorded::Far;
use crate::support::{Answer, Server, Visitor};

const AGENT: &str = "tomasz@lindner-physio.example";
const REASON: [(&str, &str); 1] = [("reason", "A complaint of 3 March about the bill.")];

/// A conversation of the agent Tomasz with the guest Samira that is over.
async fn house() -> (Server, String) {
    let mut server = Server::with_business().await;
    server.room("advice", "Advice");
    server.agent(AGENT, "Tomasz Wolny").await;
    let recorded = server.with_recorded(AGENT, Far::Registered).await;
    (server, recorded.conversation)
}

async fn person(server: &Server, role: &str) -> Visitor {
    server.signed_in(&server.account(&[role], &format!("{role}@lindner-physio.example"), &format!("The {role}")).await).await
}

/// Asks for a look; gives the id of the request.
pub async fn ask(admin: &Visitor, conversation: &str) -> String {
    let page = admin.get("/admin/access").await;
    assert!(page.expect_status(200).text.contains(conversation), "it is offered");
    assert!(!page.text.contains("Samira"), "whose it was is not said");
    admin.post("/admin/access", &[("conversation", conversation), REASON[0]]).await.expect_status(303);
    let page = admin.get("/admin/access").await.text;
    page.split("data-access=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a request").to_owned()
}

fn looks(log: &Answer) -> usize {
    log.text.matches("data-look").count()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_admin_reads_a_conversation_of_others_under_a_grant_and_not_a_moment_longer() {
    let (mut server, conversation) = house().await;
    let (admin, officer, auditor) = (person(&server, "admin").await, person(&server, "officer").await, person(&server, "auditor").await);
    let record = format!("/admin/access/c/{conversation}");
    admin.get(&record).await.expect_status(404);
    admin.get("/admin/access").await.expect_status(200);
    let unsaid = admin.post("/admin/access", &[("conversation", &conversation), ("reason", "  ")]).await;
    assert!(unsaid.expect_status(422).text.contains("Write a reason."));
    admin.post("/admin/access", &[("conversation", "conv_000000000000000000000000"), REASON[0]]).await.expect_status(404);
    let id = ask(&admin, &conversation).await;
    assert_eq!(ask(&admin, &conversation).await, id, "asking twice is asking once");
    admin.get(&record).await.expect_status(404);

    let waiting = auditor.get("/officer/access").await;
    assert!(waiting.expect_status(200).text.contains("A complaint of 3 March") && !waiting.text.contains("approve-access"));
    auditor.post(&format!("/officer/access/{id}/approve"), &[]).await.expect_status(403);
    admin.post(&format!("/officer/access/{id}/approve"), &[]).await.expect_status(403);
    officer.get("/officer/access").await.expect_status(200);
    officer.post(&format!("/officer/access/{id}/approve"), &[]).await.expect_status(303);
    officer.get("/officer/access").await.expect_status(200);
    officer.post(&format!("/officer/access/{id}/approve"), &[]).await.expect_status(409);
    for _ in 0..2 {
        let page = admin.get(&record).await;
        assert!(page.expect_status(200).text.contains("Samira") && page.text.contains("by permission, until"));
    }
    admin.get(&format!("{record}/files/file_000000000000000000000000")).await.expect_status(404);
    let log = auditor.get("/officer/access").await;
    assert_eq!(looks(&log), 3, "each opening is in the log, also that of a file that is gone");
    assert!(log.text.contains("By The officer") && !log.text.contains("there was nobody else who could"));
    // The grant is the admin's own: nobody else reads by it.
    for other in [&officer, &auditor] {
        other.get(&record).await.expect_status(403);
    }
    server.signed_in(&server.owner()).await.get(&record).await.expect_status(404);

    // Four hours later.
    server.change("UPDATE access_grants SET until_ms = until_ms - 4 * 3600 * 1000").await;
    admin.get(&record).await.expect_status(404);
    let page = admin.get("/admin/access").await.text;
    assert!(page.contains("Ended on") && !page.contains("data-action=\"open-access\""), "{page}");
    assert_eq!(looks(&officer.get("/officer/access").await), 3, "a look that was refused is none");
    let database = rusqlite::Connection::open(server.data().join("visavis.db")).expect("a database");
    let lines = "SELECT COUNT(*) FROM audit_events WHERE action = 'access.open' AND object = ?1";
    assert_eq!(database.query_row(lines, [&id], |row| row.get::<_, i64>(0)), Ok(3));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_grant_ends_when_an_officer_or_its_holder_says_so_or_the_role_is_lost() {
    let (server, conversation) = house().await;
    let (admin, officer) = (person(&server, "admin").await, person(&server, "officer").await);
    let record = format!("/admin/access/c/{conversation}");
    let approved = async || {
        let id = ask(&admin, &conversation).await;
        officer.get("/officer/access").await.expect_status(200);
        officer.post(&format!("/officer/access/{id}/approve"), &[]).await.expect_status(303);
        admin.get(&record).await.expect_status(200);
        id
    };
    let id = approved().await;
    officer.post(&format!("/officer/access/{id}/revoke"), &[]).await.expect_status(303);
    admin.get(&record).await.expect_status(404);
    let id = approved().await;
    admin.get("/admin/access").await.expect_status(200);
    admin.post(&format!("/admin/access/{id}/end"), &[]).await.expect_status(303);
    admin.get(&record).await.expect_status(404);
    let id = ask(&admin, &conversation).await;
    officer.get("/officer/access").await.expect_status(200);
    officer.post(&format!("/officer/access/{id}/refuse"), &[]).await.expect_status(303);
    admin.get(&record).await.expect_status(404);
    let id = ask(&admin, &conversation).await;
    // Somebody else's request is not there for an admin.
    let other = server.signed_in(&server.owner()).await;
    other.get("/admin/access").await.expect_status(200);
    other.post(&format!("/admin/access/{id}/withdraw"), &[]).await.expect_status(404);
    admin.get("/admin/access").await.expect_status(200);
    admin.post(&format!("/admin/access/{id}/withdraw"), &[]).await.expect_status(303);
    approved().await;
    let account = other.account_of("The admin").await;
    other.post(&format!("/admin/users/{account}/roles"), &[("roles", "agent")]).await.expect_status(303);
    admin.get(&record).await.expect_status(403);
    admin.get(&format!("/desk/c/{conversation}")).await.expect_status(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_alone_approves_the_own_request_and_the_log_says_so() {
    let (server, conversation) = house().await;
    let owner = server.signed_in(&server.owner()).await;
    owner.get(&format!("/desk/c/{conversation}")).await.expect_status(404);
    let id = ask(&owner, &conversation).await;
    owner.get("/officer/access").await.expect_status(200);
    owner.post(&format!("/officer/access/{id}/approve"), &[]).await.expect_status(303);
    owner.get(&format!("/admin/access/c/{conversation}")).await.expect_status(200);
    let log = owner.get("/officer/access").await;
    assert!(log.text.contains("Approved by the person who asked") && looks(&log) == 1, "{}", log.text);
    owner.post(&format!("/officer/access/{id}/revoke"), &[]).await.expect_status(303);
    // With an officer in the house it takes two.
    let officer = person(&server, "officer").await;
    let id = ask(&owner, &conversation).await;
    let log = owner.get("/officer/access").await.text;
    assert!(!log.contains("approve-access") && log.contains("refuse-access"));
    let refused = owner.post(&format!("/officer/access/{id}/approve"), &[]).await;
    assert!(refused.expect_status(403).text.contains("Somebody else has to approve"));
    owner.get(&format!("/admin/access/c/{conversation}")).await.expect_status(404);
    officer.get("/officer/access").await.expect_status(200);
    officer.post(&format!("/officer/access/{id}/approve"), &[]).await.expect_status(303);
    owner.get(&format!("/admin/access/c/{conversation}")).await.expect_status(200);
}

#[tokio::test(flavor = "multi_thread")]
async fn registers_are_for_officers_and_auditors_and_content_is_for_neither() {
    let (mut server, conversation) = house().await;
    let (officer, auditor) = (person(&server, "officer").await, person(&server, "auditor").await);
    server.change("UPDATE recordings SET due_ms = 1").await;
    for reader in [&officer, &auditor] {
        let index = reader.get("/officer").await;
        assert!(index.expect_status(200).text.contains("/officer/recordings"));
        let register = reader.get("/officer/recordings").await;
        assert!(register.expect_status(200).text.contains("Tomasz Wolny") && !register.text.contains(&format!("/desk/c/{conversation}")));
        for path in [format!("/desk/c/{conversation}"), format!("/admin/access/c/{conversation}"), "/desk/conversations".to_owned()] {
            reader.get(&path).await.expect_status(403);
        }
    }
    let owner = server.signed_in(&server.owner()).await;
    owner.disable_agent().await;
    let register = officer.get("/officer/recordings").await.text;
    let press = register.split("action=\"").find_map(|part| part.split_once('"').filter(|(path, _)| path.ends_with("/deleted-for")));
    let press = press.expect("a form").0.to_owned();
    assert!(!auditor.get("/officer/recordings").await.text.contains("/deleted-for"));
    auditor.post(&press, &[]).await.expect_status(403);
    let done = officer.post(&press, &[]).await;
    assert_eq!((done.status, done.location()), (303, "/officer/recordings?done=deleted"));
}
